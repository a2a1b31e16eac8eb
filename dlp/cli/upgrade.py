"""`dlp upgrade`: a site of an older version brought to the form of this one."""

from __future__ import annotations

from dlp.cli.commands import Deed
from dlp.cli.session import Session, say
from dlp.office import keeping


def _upgraded(here: Session, forms: tuple[int, int], check: bool) -> int | None:
    before, after = forms
    if before == after:
        say("upgrade none", after=after)
        return None
    say("upgrade due" if check else "upgrade", before=before, after=after)
    return 1 if check else None


command = Deed(keeping.upgrade, _upgraded)
