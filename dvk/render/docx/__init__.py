"""The Word layout: WordprocessingML over fixed parts, the same bytes every time."""

from __future__ import annotations

from dvk.render.docx.layout import to_docx

__all__ = ["to_docx"]
