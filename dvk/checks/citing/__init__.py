"""Rules on citations of documents (DVK7xx)."""
