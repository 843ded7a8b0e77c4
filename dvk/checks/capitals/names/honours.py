"""Orders, medals and titles of honour (mục V.2)."""

from dvk.checks.capitals.names import lines

ORDERS = lines("""
Huân chương Sao vàng
Huân chương Hồ Chí Minh
Huân chương Độc lập
Huân chương Quân công
Huân chương Lao động
Huân chương Bảo vệ Tổ quốc
Huân chương Chiến công
Huân chương Đại đoàn kết dân tộc
Huân chương Dũng cảm
Huân chương Hữu nghị
Huân chương Kháng chiến
Huy chương Quân kỳ quyết thắng
Huy chương Vì an ninh Tổ quốc
Huy chương Chiến sĩ vẻ vang
Huy chương Hữu nghị
Huy chương Kháng chiến
""")

TITLES = lines("""
Anh hùng Lao động
Nghệ sĩ Nhân dân
Nghệ sĩ Ưu tú
Nghệ nhân Nhân dân
Nghệ nhân Ưu tú
Nhà giáo Nhân dân
Nhà giáo Ưu tú
Thầy thuốc Nhân dân
Thầy thuốc Ưu tú
""")
