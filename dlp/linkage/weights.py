"""The numbers of linkage: data, not rules. Every number is a probability, a ratio of probabilities, or bits (log2 of a ratio).

Estimated on generated agency traffic (`bench/agency.py`; the reliability table is in docs/linkage.md) and public statistics, and versioned
like the policy: a change of any number changes `HASH`, which `--explain` prints beside the bits. Nothing here knows of texts or of the
register; the formulas are in `dlp.linkage.evidence`.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import Final

VERSION: Final = "2026-12-02"

IDENTIFIED: Final = 4.0
"""Odds from which the requester counts as shown."""
SUSPECTED: Final = 0.5
"""Odds from which somebody should know of it."""
WORTH_TELLING: Final = 0.02
"""Odds below which a link of which nothing else is known is dropped."""
RELIABILITY: Final = (
    (-6.0, 0.005), (-4.0, 0.102), (-3.0, 0.171), (-2.0, 0.255), (-1.0, 0.425), (-0.2, 0.512), (0.2, 0.534), (1.5, 0.604), (3.0, 0.686), (4.0, 0.719), (5.0, 0.743), (6.0, 0.767),
    (7.0, 0.791), (8.0, 0.833), (9.0, 0.887), (10.0, 0.911), (12.0, 0.965), (16.0, 0.994), (20.0, 0.999),
)  # fmt: skip
"""Bits of a link → how many of such links were right: six parts of as many hands or bodies, 20,000 and 50,000 requesters, 3,710 links, made monotone."""
NUMBER_ALONE: Final = 0.99
"""Strength of a link by nothing but the case number: the message is about that case, though it shows nobody."""
RIVAL: Final = 4.0
"""Of several candidates for one mention, those whose odds are this many times lower than the best lose it."""

PRIOR: Final = {
    # standing: age of the case → (at most, share to be divided among the cases with that standing, how much oftener he is meant as a requester than otherwise)
    "own": {"open": (0.03, 0.3, 100.0), "recent": (0.004, 0.05, 20.0), "closed": (2e-4, 0.004, 3.5)},
    "interest": {"open": (0.02, 1.0, 100.0), "recent": (0.005, 1.0, 40.0), "closed": (0.002, 1.0, 20.0)},
    "asked": {"open": (0.5, 1.0, 100.0), "recent": (0.5, 1.0, 100.0), "closed": (0.5, 1.0, 100.0)},
    "colleague": {"open": (0.005, 1.0, 0.3), "recent": (0.001, 1.0, 0.2), "closed": (5e-4, 1.0, 0.1)},
    "desk": {"open": (0.03, 0.3, 8.0), "recent": (0.004, 0.05, 2.0), "closed": (2e-4, 0.004, 0.3)},
    "office": {"open": (0.01, 0.1, 2.0), "recent": (0.002, 0.02, 0.7), "closed": (1e-4, 0.002, 0.1)},
    "unlisted": {"open": (0.03, 0.3, 8.0), "recent": (0.004, 0.05, 2.0), "closed": (2e-4, 0.004, 0.3)},
    "counterpart": {"open": (0.003, 0.03, 1.0), "recent": (5e-4, 0.005, 0.3), "closed": (2e-5, 4e-4, 0.05)},
    "department": {"open": (5e-4, 0.01, 0.5), "recent": (5e-5, 0.001, 0.1), "closed": (3e-6, 2e-4, 0.02)},
}  # fmt: skip
"""Who stands where. own: the sender works on the case. interest: sender or a recipient is interested. asked: a recipient is the requester.
desk: the sender is the FOI desk. office: privacy officer, audit. unlisted: the sender's address is ours and in no table. counterpart: a recipient works on it. department: the sender's department or
one below it."""
NOBODY: Final = {"open": (1e-3, 20.0, 0.01), "closed": (3e-4, 100.0, 0.003)}
"""Nobody in the message has to do with the case: q = first / (cases + second), and the third as above."""

AGREES: Final = {
    "name": 0.6, "phone": 0.3, "email": 0.3, "rrn": 0.1, "frn": 0.1, "address": 0.2, "birth_date": 0.1, "birth_year": 0.05, "birth_day": 0.05, "name_part": 0.1, "given": 0.1, "mail_id": 0.1, "road": 0.1, "building": 0.2, "quarter": 0.2,
    "phone_part": 0.1, "rrn_part": 0.1, "surname": 0.2, "described": 0.3, "passport": 0.1, "driver_license": 0.1, "bank_account": 0.1,
}  # fmt: skip
"""m: how often a message about a requester shows this field of his (Fellegi and Sunter's agreement among matches)."""
CHANCE: Final = {
    "phone": 1e-8, "email": 1e-9, "rrn": 1e-11, "frn": 1e-11, "birth_date": 4e-5, "birth_year": 0.02, "birth_day": 0.004, "phone_part": 1e-4, "middle_part": 5e-4,
    "both_halves": 1e-6, "without_prefix": 1e-5, "rrn_part": 1e-6, "surname": 0.1, "described": 0.3, "address": 5e-5, "address_unit": 5e-7,
    "earlier": 0.02, "organisation": 1e-4, "mail_id": 1e-5, "road": 5e-3, "quarter": 0.03, "name_words": 1e-4, "passport": 0.05, "driver_license": 0.05, "bank_account": 0.08,
}  # fmt: skip
"""u where the value itself has no known frequency: one draw from the city. The last three are not in the register, they go with a name."""

COUNTED: Final = 40.0
"""By how much oftener a piece of a number agrees by chance where a word beside it says that it counts something (내선 4567, 1203호)."""
NAME_TABLE: Final = 2000.0
"""How many register rows the general name table weighs (the prior of an empirical Bayes estimate of a name's share)."""
GIVEN_NAME: Final = 1 / 600
"""Share of a typical given name among bearers of one surname."""
RARE_SURNAME: Final = 3e-4
SURNAME_SHARE: Final = {
    "김": 0.215, "이": 0.147, "박": 0.084, "최": 0.047, "정": 0.043, "강": 0.024, "조": 0.021, "윤": 0.021, "장": 0.020, "임": 0.017, "한": 0.016,
    "오": 0.015, "서": 0.015, "신": 0.015, "권": 0.014, "황": 0.014, "안": 0.014, "송": 0.014, "유": 0.013, "홍": 0.011, "전": 0.011, "고": 0.009,
    "문": 0.009, "양": 0.009, "손": 0.009, "배": 0.008, "백": 0.008, "허": 0.007, "남": 0.005, "심": 0.005, "노": 0.005, "하": 0.005, "곽": 0.004,
    "성": 0.004, "차": 0.004, "주": 0.004, "우": 0.004, "구": 0.004, "나": 0.003, "민": 0.003, "진": 0.003, "지": 0.003, "엄": 0.003, "채": 0.003,
    "원": 0.003, "천": 0.002, "방": 0.002, "공": 0.002, "현": 0.002, "함": 0.002, "변": 0.002, "염": 0.001, "여": 0.001, "추": 0.001, "도": 0.001, "소": 0.001,
}  # fmt: skip
"""Shares of the population: the published figures of the census of population and housing of 2015 (KOSIS), rounded."""

STAFF_CALLED: Final = 0.2
"""How likely a name that a colleague bears means him where a civil title (씨, 님) touches it …"""
STAFF_AFTER_CUE: Final = 0.02
"""… and where a request is said to be his."""
OFFICIAL_BESIDE: Final = 0.03
"""Added to u where the post of an official stands beside a name."""
DOUBT: Final = {"word": 1.0, "short": 0.5, "inside": 0.3}
"""Added to u: the name is an everyday word, has two syllables and nothing beside it, or is part of a longer word."""

WORDING: Final = {
    "named": 15.0,         # 정보공개 청구인 X, X가 정보공개를 청구했다: said of the mention itself
    "claimant": 12.4,      # 청구인 X, with nothing that says which procedure
    "asked": 11.0,         # the sentence says who asked for disclosure, and the mention stands in it
    "claimed": 10.0,        # the same without a word of disclosure
    "follows": 10.0,        # it begins the sentence after
    "answer": 0.0,  # nothing but a name …
    "answered": 13.0,  # … just after a request was spoken of
    "confirmed": 13.0,  # yes, where it was asked whether it was he
    "request-of": 9.0,  # disclosure is spoken of, and name and other data of one person stand there
    "claim-of": 6.0,  # the same where 청구 is all that is said
    "inquired": 6.0,       # the same of somebody who wanted papers
    "inquirer": 8.0,       # 자료 달라던 사람이 X: no request by name
    "request": 6.0,        # disclosure of information is spoken of
    "request-far": 3.0,    # in a long text
    "aside": 3.0,          # it is, but in general, in the sentence of the name itself
    "datum": 6.0,          # the same in the sentence of his number, mail or address: what is said in general has none
    "claim": 4.0,          # 청구, with nothing that says which procedure
    "doubtful": 3.0,  # 청구인 X in a message that names another procedure
    "petitioner": 2.0,     # 민원인 X, 신청인 X
    "petition": 1.0,
    "case-no": 12.0,
    "remembered": 5.0,     # the conversation spoke of a request just before
    "known-fields": 5.0,   # the recipient was told other data of the same person
    "split": 9.0,          # a number told in two messages
    "to-requester": 4.0,   # a letter to one requester by who works on his case
    "continuing": 2.0,  # 뒤는 4567
    "pointing": 1.0,       # 그분, 이 번호로
    "other-business": -6.0,  # 보험금 청구인, 행정심판 청구: another procedure
    "other-role": -6.0,    # 위원 X, 강사 X, X 변호사: another reason to be named
    "other-number": -3.5,  # a telephone number that is not his stands right after his name
    "place": -5.0,  # an address without a word of home: a place where work is done
    "other-name": -6.0,  # somebody else's name right beside his number or address: a household, another person
    "silent": -1.0,        # a bare name and nothing that makes it a request
}  # fmt: skip
"""Bits that wording adds: about which business is spoken of, not about whom."""
CLAUSE_FOR: Final = 8.0
CLAUSE_ANSWERS: Final = 8.0
CLAUSE_AGAINST: Final = 5.0
"""Most bits that the model of `dlp.linkage.filer` may add (where a request is spoken of, or was just before) or take away."""
EVERYDAY: Final = {"desk": -4.5, "office": -4.5, "own": -2.0, "counterpart": -2.0}
"""Who deals with requests all day speaks of them whoever he writes about: there general talk of a request says less."""
BARE_TOLD: Final = 12.0
"""The same where somebody who knows the case tells it to somebody interested in it."""
TOPIC_SHARE: Final = 0.8
TOPIC_MOST: Final = 14.0
TOPIC_REMEMBERED: Final = 8.0
TOPIC_EXPLAINED: Final = 2.0
"""Most that a topic says of somebody whose office, occupation or word explains why he is named."""
TOPIC_LEAST: Final = 2.0
TOPIC_NEAR: Final = 6.0
"""Bits of title words from which a case with a standing is the topic …"""
TOPIC_MATTER: Final = 9.0
"""… from which it is surely the matter: two words, or one that stands in one title of five hundred …"""
TOPIC_OWN: Final = 4.0
"""… from which one of a few open cases of the sender's own is described …"""
TOPIC_ALONE: Final = 13.0
"""… and one that nobody in the message has to do with."""
PIECE_OF_WORD: Final = 0.35
"""Worth of a piece of a compound beside that of a whole word."""
SURE: Final = 1e-6
"""U below which it is him whatever else: what agrees is as good as a telephone number."""
BARE: Final = 2.0
"""Most that `other` can say for a bare name: the reader cannot tell that a requester is meant."""
BARE_TO_HIM: Final = 0.06
"""The same of whoever is written to: a letter calls him by his name whatever it is about (none of 292 such links of six parts was of his request)."""

_NUMBERS = tuple((name, value) for name, value in sorted(globals().items()) if name.isupper())
HASH: Final = blake2b(repr(_NUMBERS).encode(), digest_size=8).hexdigest()
