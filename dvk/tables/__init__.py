"""Tables as values and as text: on a terminal, in plain text, Markdown, CSV and JSON."""
