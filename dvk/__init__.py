"""dvk: plain-text records and official documents for the movement "Dân vận khéo"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dvk.api import check as check
    from dvk.api import open_repository as open_repository
    from dvk.api import render_year as render_year
    from dvk.errors import DvkError as DvkError

__version__ = "0.1.0"

__all__ = ["DvkError", "__version__", "check", "open_repository", "render_year"]


def __getattr__(name: str) -> Any:
    # The command line starts faster when the package itself imports nothing.
    if name == "DvkError":
        from dvk.errors import DvkError

        return DvkError
    if name in __all__:
        from dvk import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
