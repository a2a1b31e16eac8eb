"""What the person of a case was told."""

from dlp.desk.rights import Right
from dlp.listings.case_seen import ENTRY
from dlp.office import cases
from dlp.show.listing import Listing

LISTING = Listing(
    name="case told",
    right=Right.rights,
    read=cases.entries("told"),
    columns=ENTRY,
    title=("{case}: 알린 것 {}건", "{case}: told {} times"),
    case=True,
    help="""What we told the citizen: answers, letters, explanations, notices. Example: dlp case told 50120352 --reason "민원 회신 준비" """,
)
