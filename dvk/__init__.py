"""dvk: plain-text records and official documents for the movement "Dân vận khéo"."""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"

__all__ = ["__version__", "check", "open_repository", "render_year"]


def __getattr__(name: str) -> Any:
    # The command line starts faster when the package itself imports nothing.
    if name in __all__:
        from dvk import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
