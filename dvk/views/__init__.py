"""From a year to what one document, list or table shows; plain values throughout."""
