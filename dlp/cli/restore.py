"""`dlp restore FROM`: a backup put back as a site that is not there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import click

from dlp.cli.session import Session
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import who
from dlp.office.infile import allowed, opened
from dlp.ports import ConfigError, trouble
from dlp.show.asking import Argument, Option


def command(
    here: Session,
    source: Annotated[Path, Argument("The file that `dlp backup` made.", metavar="FROM")],
    keys: Annotated[Path | None, Option("The keys, where the backup has none.", "--keys", metavar="FOLDER")] = None,
    older: Annotated[
        bool, Option("A newer journal stood here and is lost for good; the auditor will see the gap.", "--older")
    ] = False,
) -> None:
    """Put a backup back as a new folder: proved first (every file, the whole journal), then put in place in one step.

    Example: dlp --site /var/lib/foi-dlp/site restore /mnt/backup/site-2026-11-29.tar
    """
    from dlp.app.keeping import restore

    if keys is not None:
        allowed(keys)
    try:
        file = opened(source)
    except OSError as error:
        raise ConfigError(str(source), "", f"cannot be read ({trouble(error)})") from None
    with file:
        kept = restore(
            file, here.site, name=str(source), key_folder=keys, older=older, now=datetime.now(UTC),
            who=lambda staged: who.acting(staged, here.asker, Right.run, any_form=True),
        )  # fmt: skip
    click.echo(
        tr(
            f"되돌렸습니다: {kept.at}에 받은 백업, 파일 {kept.files}개, 기록 {kept.entries}번까지. {here.site}",
            f"Restored: the backup of {kept.at}, {kept.files} files, up to entry {kept.entries}. {here.site}",
        )
    )
    click.echo(
        tr(
            f"그 뒤의 일은 기록에 없습니다. 보류 {kept.held}건은 그사이 내보냈거나 거절했을 수 있고, 내보내던 {kept.uncertain}건은 다시 보내지 않습니다"
            " (`dlp held list`). 그 뒤에 파기하거나 삭제한 것은 다시 하십시오 (`dlp retention run`, `dlp subject erase`).",
            f"What happened since is not in its journal. {kept.held} held messages may have been released or refused meanwhile, and {kept.uncertain} whose"
            " release was asked for are not sent by themselves (`dlp held list`). Destroy and erase again what was since (`dlp retention run`, `dlp subject erase`).",
        )
    )
    click.echo(tr("다음: dlp doctor, 그리고 대장을 다시 가져오십시오.", "Next: dlp doctor, and import the register anew."))
