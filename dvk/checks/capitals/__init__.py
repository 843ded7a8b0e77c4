"""Rules on capitals, after Phụ lục II of Nghị định 30/2020/NĐ-CP (DVK640 to DVK669)."""
