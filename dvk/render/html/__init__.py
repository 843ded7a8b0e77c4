"""The HTML layout: one file a document, for the screen, the phone and the printer."""

from __future__ import annotations

from dvk.render.html.page import to_html

__all__ = ["to_html"]
