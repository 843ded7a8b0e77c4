"""Knows how Vietnamese documents cite each other; knows nothing of YAML, records or which documents exist."""

from dvk.citations.recognise import recognise
from dvk.citations.types import Citation, CitedDate, DateStyle, Spans, System

__all__ = ["Citation", "CitedDate", "DateStyle", "Spans", "System", "recognise"]
