"""Why a file is not inspected: each a whole sentence, nothing executed and nothing fetched before it."""

from __future__ import annotations

from dvk.errors import DvkError


class Refusal(DvkError):
    """The file cannot be inspected, or not safely."""
