"""Which ground let data of a case out."""

from typing import Final

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.listings.case_contacts import DECISION
from dlp.office import cases
from dlp.show.listing import Listing, Shown, of

HOW: Final = {
    "stated": ("보낸 사람의 진술", "stated by the sender"), "used": ("승인된 근거", "approved ground, used"),
    "returned": ("전달되지 않아 되돌림", "given back, not delivered"), "released": ("내보낼 때 적은 근거", "stated at the release"),
    "law": ("규칙이 든 법조", "by the law that its rule cites"), "unstated": ("적힌 근거 없음", "none stated"),
}  # fmt: skip

LISTING = Listing(
    name="case grounds",
    right=Right.rights,
    read=cases.grounds,
    columns=(
        *DECISION,
        Shown("근거", "ground", lambda row: f"{row['ground']} {row['basis']}".strip()),
        of("문서", "document", "document"),
        of("승인", "approved by", "approver"),
        of("구분", "how", "how", lambda word: tr(*HOW[word])),
    ),
    title=("{case}: 제공 근거 {}건", "{case}: {} grounds"),
    case=True,
    help="Which ground let data of this case out: approved ones that were used, what senders and reviewers stated, and where none is written. Example: dlp case grounds 50120352",
)
