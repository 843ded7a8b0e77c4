"""Foreign names: bodies in translation (mục IV.2), and names transcribed part by part (II.2.b, III.2.b)."""

from dvk.checks.capitals.names import lines

FOREIGN_BODIES = lines("""
Liên hợp quốc
Tổ chức Y tế thế giới
""")

TRANSCRIBED = lines("""
Lê-nin
Vla-đi-mia I-lích Lê-nin
Mát-xcơ-va
Phi-líp-pin
Ma-lai-xi-a
In-đô-nê-xi-a
Xin-ga-po
Cam-pu-chia
Mi-an-ma
Bru-nây
Ô-xtrây-li-a
I-ta-li-a
Ác-hen-ti-na
Bra-xin
Mê-hi-cô
U-crai-na
Ác-mê-ni-a
A-déc-bai-gian
Mông-tê-nê-grô
Hung-ga-ri
Ru-ma-ni
Bun-ga-ri
Pa-ri
Niu Di-lân
Xri Lan-ca
Ca-dắc-xtan
Goa-tê-ma-la
""")
