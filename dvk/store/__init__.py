"""Records, schemas and settings on disk: the only package that reads and writes them."""
