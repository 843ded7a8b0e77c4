"""The PDF layout: an official document set by Typst, its faces embedded."""

from __future__ import annotations

from dvk.render.pdf.compile import to_pdf

__all__ = ["to_pdf"]
