"""From a view to files: templates, the tree of a document, and its layouts."""
