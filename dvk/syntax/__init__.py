"""The YAML dialect of the records: reading with places, splicing, writing."""
