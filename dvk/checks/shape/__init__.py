"""Rules on the shape of records: keys, values, forms, tables (DVK1xx)."""
