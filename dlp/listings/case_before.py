"""What left before a case was in the register."""

from dlp.desk.rights import Right
from dlp.listings.case_contacts import DECISION, RULES
from dlp.office import cases
from dlp.show.listing import Listing

LISTING = Listing(
    name="case before",
    right=Right.rights,
    read=cases.decisions("before"),
    columns=(*DECISION, RULES),
    title=(
        "{case}: 등록 전에 나간 것 {}건 (찾은 것만: `dlp sweep`이 더 찾습니다)",
        "{case}: {} sent before it came (of what was found: `dlp sweep` looks for more)",
    ),
    case=True,
    help="""What was sent about this citizen before his case was in the register; `dlp sweep` looks for more.

    Example: dlp case before 50120352 --reason "유출 여부 확인"
    """,
)
