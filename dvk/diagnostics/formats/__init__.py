"""The forms a report is written in, for people and for machines."""
