"""dvk: plain-text records and official documents for the movement "Dân vận khéo"."""

__version__ = "0.1.0"
