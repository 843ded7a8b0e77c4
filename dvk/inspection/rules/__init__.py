"""Rules K01 to K24 of the format of documents: one small generator each."""
