"""Data shipped as defaults; `records/vocabulary.yaml` and `records/forms.yaml` are laid over it."""
