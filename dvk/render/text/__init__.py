"""The plain-text layout: an official document in display cells."""

from __future__ import annotations

from dvk.render.text.layout import DEFAULT_WIDTH, LEAST_WIDTH, to_text

__all__ = ["DEFAULT_WIDTH", "LEAST_WIDTH", "to_text"]
