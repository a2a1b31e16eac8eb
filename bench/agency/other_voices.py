"""The test part: a week in another agency's style, by templates whose author has read neither the linkage nor the other parts' templates.

How it is made up: long mails with greeting, signature, footer, quoted mail and HTML; lists as text, CSV and sheets; chat as it is typed; SMS.
One citizen in ten happens to be a requester. Families: `v-` the office, `w-` citizens, `x-` lawful work on requests, `y-` leaks in the open,
`z-` leaks with little in them and at second hand. Labels follow the policy's rules as a careful privacy officer reads them; templates are not
changed for what the program makes of them.
"""

from __future__ import annotations

from typing import Final

from bench.agency import other_voices_citizens, other_voices_hidden, other_voices_leaks, other_voices_office, other_voices_requests

FAMILIES: Final = {
    **other_voices_office.FAMILIES,
    **other_voices_citizens.FAMILIES,
    **other_voices_requests.FAMILIES,
    **other_voices_leaks.FAMILIES,
    **other_voices_hidden.FAMILIES,
}
