"""Characters: places in a text, edits, and how Vietnamese is spelled, sorted, folded and measured."""
