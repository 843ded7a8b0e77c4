"""Abbreviations every office knows, and signs in capitals that stand for nothing else. Knows no rule."""

KNOWN = frozenset(
    (
        # bodies of the state, the Party and the Front
        "UBND HĐND UBMTTQ MTTQ MTTQVN UBMTTQVN BCH BTV BCĐ BTC BTT HĐQT HĐTV TW TƯ ĐU TU BCT BBT UBKT UBTVQH QH CP TTg "
        "VPCP TAND TANDTC VKSND VKSNDTC VKS TAND HTX THT DNNN LĐLĐ CĐ TNCS LHPN HND CCB ĐTN "
        # documents and their parts
        "NĐ NQ QĐ CT KH TB TTr BC HD CV TT TTLT VBHN KL CTr ĐA DA PA QC QyĐ BB HĐ CĐ GM GUQ TC VB VT VP PL QPPL VBQPPL "
        # signatures and addresses
        "KT TL TUQ TM TP TX TT HCM TPHCM TP.HCM HN ĐT SĐT CMND CCCD NXB ĐKKD GCN QSDĐ QSD "
        # standards, technology, foreign bodies
        "ISO TCVN QCVN IT ICT CNTT AI IoT QR PDF USB SMS OTP API ID IP WIFI LAN WAN VPN VNPT VNEID EVN GPS "
        "GIS CD DVD TV VND USD EUR WTO ASEAN APEC WHO FAO UNESCO UNICEF UNDP ODA FDI GDP GRDP CPI VAT KPI "
        "OCOP CEO WB ADB IMF EU LHQ UNFPA ILO HIV AIDS COVID SARS ADN BOT PPP NGO VTV VOV PC PCCC PAPI PAR "
        "INDEX SIPAS DDCI PCI PCGD XHCN CNXH VN THPT THCS BHXH BHYT BHTN ANTT KTXH KT-XH QPAN"
    ).split()
)
"""Abbreviations that need no explanation."""
