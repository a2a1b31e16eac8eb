"""Where a journal was touched, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dlp.language import tr

if TYPE_CHECKING:
    from dlp.store.verify import Break


def touched(found: Break) -> str:
    """What was done at one place of it."""
    count = found.count
    return {
        "changed": tr("내용이 바뀌었습니다", "its content was changed"),
        "moved": tr(f"다른 자리(순번 {count})의 기록입니다", f"this is the entry of another place (no. {count})"),
        "removed": tr(f"기록 {count}건이 지워졌습니다", f"entries were removed: {count}"),
        "inserted": tr("끼워 넣은 기록입니다", "this entry was put in between"),
        "cut": tr(f"이 순번부터 끝이 잘렸습니다{f', {count}건' if count else ''}", f"the end is cut off from here{f', {count} entries' if count else ''}"),
        "seal": tr("끝의 봉인이 맞지 않습니다", "the seal on the end does not fit"),
        "anchor": tr("밖에 둔 봉인 파일이 없거나 맞지 않습니다", "the seal kept outside is missing or does not fit"),
        "mark": tr("담당자 표시가 기억하는 기록이 아닙니다: 백업에서 되돌리십시오", "not the journal that the mark of operators remembers: restore it from the backup"),
        "checkpoint": tr("확인점과 다릅니다: 이 순번 앞이 다시 쓰였습니다", "differs from the checkpoint: what stands before was written anew"),
        "rows": tr("목록 표가 기록과 다릅니다", "the tables of the lists differ from the entries"),
        "schema": tr("표나 색인의 꼴이 바뀌었습니다", "a table or an index is not as it was made"),
        "triggers": tr("수정·삭제를 막는 장치가 없어졌습니다", "what forbids change and removal is gone"),
        "damaged": tr("파일이 손상되었습니다", "the file is damaged"),
        "link": tr("앞 기록과 이어지지 않습니다", "does not follow the entry before it"),
        "note": tr("확인점 파일의 꼴이 아닙니다", "no note of a checkpoint"),
        "foreign": tr("다른 기록의 확인점이거나 모르는 키로 서명되었습니다", "a checkpoint of another journal, or signed with an unknown key"),
        "signature": tr("확인점의 서명이 맞지 않습니다", "the signature of the checkpoint does not hold"),
    }[found.what] + f" ({found.what}{f': {found.where}' if found.where else ''})"  # fmt: skip
