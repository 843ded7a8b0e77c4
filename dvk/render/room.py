"""The room the regulation leaves to whoever lays a document out, decided once for every layout; points."""

from __future__ import annotations

CELL = 5.4
"""At the sides of a cell, Word's own."""

LIST = 12.0
"""How much further in a list within a list stands."""

FOOT = 12.0
"""Between the body and the foot."""

RULE = 0.75
"""Thickness of the line under a component."""

GRID = 0.5
"""Thickness of the lines of a table."""
