"""Rules on files, their characters and their YAML (DVK001 to DVK017)."""
