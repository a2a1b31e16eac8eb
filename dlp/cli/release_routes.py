"""`dlp held routes`: where released originals go, entrance by entrance, and whether that was approved."""

from __future__ import annotations

from typing import Annotated

from dlp.cli.proposal import announced
from dlp.cli.session import Shown
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office.routes import listed, place_of
from dlp.office.routes import propose as propose_routes
from dlp.show.asking import Option
from dlp.show.rows import of


def routes(
    here: Shown,
    propose: Annotated[bool, Option("Ask a second person to approve what dlp.yaml says now.", "--propose")] = False,
    reason: Annotated[str, Option("Why, with --propose; goes into the journal.", "--reason")] = "",
) -> None:
    """Where released messages go, by entrance; on a site with operators only where two persons approved it. After a change of dlp.yaml
    it is asked for again with --propose.

    Example: dlp --site site held routes; then: dlp --site site held routes --propose --reason "메일 서버 교체"
    """
    if propose:
        announced(propose_routes(here.site, here.asker, reason))
        return
    here.admitted((Right.view, Right.run), what="held routes")
    rows = listed(here.site)
    said = {True: tr("승인됨", "approved"), False: tr("승인되지 않음", "not approved"), None: "-"}
    columns = (
        of(tr("출입구", "entrance"), "entrance"),
        of(tr("내보내는 곳", "goes to"), "place", place_of),
        of(tr("승인", "approval"), "approved", lambda word: said[word]),
    )
    here.show(rows, columns, title=tr("내보내기 경로", "release routes"))
