"""Knows the abbreviations every office knows: what prose need not explain, whom a list of recipients may name so."""

from __future__ import annotations

import re

from dvk.model.agency import Agency

IN_PROSE = frozenset(
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
        "INDEX SIPAS DDCI PCI PCGD XHCN CNXH VN THPT THCS BHXH BHYT BHTN ANTT KTXH KT-XH QPAN "
        # units of measure
        "KW MW GW KV KVA MVA KWH MWH KB MB GB TB GT DWT TEU PH "
        # fields of work and what reports on them count
        "GDĐT KHCN ĐMST CĐS NTM XDNTM NTMNC ATGT TTATGT PCCC CNCH ATVSTP VSATTP ANQP QPTD ATXH TTATXH "
        "DN HTXNN DNNVV SXKD CBCC CBCCVC VC NLĐ CNVC CNVCLĐ CNLĐ ĐVTN ĐBQH ĐBHĐND NSNN NSTW NSĐP KCN CCN KKT GPMB "
        "TĐC BVMT TNMT PTNT GTVT GTNT LĐTBXH TBXH TTTT VHTT VHTTDL TDTT TDĐKXDĐSVH SKKN "
        "DVC DVCTT TTPVHCC PVHCC CSDL CSHT KHKT KTTT GDTX GDPT GDMN GDNN GDTC GDĐH PTTH PTDTBT PTDTNT THCN "
        "CĐSP ĐH MN TH GV HS SV CBQL GVCN TW ANCT ANCTTN CAND QĐND QS CHQS BCHQS BĐBP DQTV TTGDTX TTYT TYT CSYT BV "
        "BVĐK KCB VSMT KHHGĐ SDD TCMR GTSX DTTS ĐBDTTS CTMTQG MTQG KT GS PGS TS ThS CN KS BS CK "
        "TNHH MTV CP CTCP TKV VIMICO XNK BĐS XHCN GTGT TNCN TNDN NHNN NHCSXH QTDND NHTM VPĐK VPĐKĐĐ QLNN QLĐĐ "
        "TTKS VKS THADS TTrT KGVX TH NC XD NV CVP PCVP PCT PGĐ GĐ BGĐ BGH UBBC CBĐN TTCN TMDV NLN NLTS "
        "STT TĐKT TĐ KT-XH UBKTTU BTGDV BTCTU BDVTU HU TUV HUV ĐUV LHTN LHTNVN HNDVN LHHKHKT HSSV ĐTNCS "
        "STEM AR VR IPV6 RFID SCADA ERP LED CCTV MDMA BIM PGS ESG DCS IELTS MOOC ROBOT GMP HACCP VIETGAP"
    ).split()
)
"""Abbreviations that need no explanation, and signs in capitals that stand for nothing else."""

OF_RECIPIENTS = frozenset(
    # Units and offices within an agency.
    "VT VP TH NC VX TC KT CVP PCVP LĐVP LĐ CV GĐ PGĐ TP PTP CT PCT PC TT TTr CN NN TĐ TĐKT CCHC CNTT CBCC "
    # State bodies.
    "UBND HĐND TTHĐND TTUBND VPUBND VPHĐND ĐĐBQH QH CP CTN VPCP VPQH VPCTN TTCP TTg KTNN TAND TANDTC VKSND VKSNDTC "
    "THADS KBNN BHXH NHCSXH NHNN BQL BQLKKT KKT CA CAX CAP QS BCHQS BĐBP LLVT TTCB TTTT BNV BTC BTP BYT BCT BCA BQP "
    "BGDĐT BKHCN BNNMT BVHTTDL BDTTG HĐTĐKT BCĐ BCH BTT TCT "
    # The Party, the Front, unions.
    "TW TƯ TU TV TVTU TTTU BTVTU HU QU ThU TVHU ĐU ĐB CB BTV BTVĐU VPTW VPTU BTCTU BTGDV BTGDVTU BDV BDVTU BTG BTGTU "
    "UBKT UBKTTU BNCTU MTTQ MTTQVN UBMTTQ UBMTTQVN LĐLĐ CĐ CĐCS CĐVC HPN HLHPN LHPN HND HCCB CCB ĐTN TĐ ĐTNCSHCM TNCS "
    # Schools and the press.
    "THPT THCS TH MN ĐH CĐSP PTDTNT PTTH TTXVN TTTT".split()
)
"""Recipients: offices within an agency too, which a reader outside it would not know, but no laws or machines."""

_WORD = re.compile(r"\w+")


def is_abbreviated(line: str) -> bool:
    """Tell whether a recipient's line has no word but abbreviations and numbers."""
    tokens = _WORD.findall(line)
    return any(map(str.isalpha, tokens)) and all(token.isupper() or token.isdigit() for token in tokens)


def own_symbols(agency: Agency) -> frozenset[str]:
    """Return the words of an agency's own symbols, of its departments' and of the unit that keeps its documents."""
    symbols = [version.text for version in agency.symbol]
    symbols += [department.symbol for department in agency.departments.values() if department.symbol]
    symbols += [agency.archive] if agency.archive else []
    return frozenset(word for symbol in symbols for word in _WORD.findall(symbol))
