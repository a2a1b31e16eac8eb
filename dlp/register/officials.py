"""Which official a cell means: a staff id, an address of his, his name, his post and name.

Owns the resolving of the columns handlers, deputies, approvers and interested: what grants or needs protection is a person or an address, or
an error. Pure; built from the normalised rows of the staff table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from dlp.language import tr
from dlp.linkage import canon
from dlp.register import cells
from dlp.register.problems import Contradiction, Wrong

_REST: Final = re.compile(r"[()\[\]\s·,/.:-]+|(?<=[가-힣])님$")
_PHONE: Final = re.compile(r"(?:\+?82|0)[\d\s().-]+|1[5-8]\d{2}[\s-]?\d{4}|10\d{8}")
_LEAST, _LONGEST = 8, 12
"""Digits of a telephone number."""
MEMO: Final = 20_000
_PIECES: Final = re.compile(r"[\s,;/·()\[\]]+")
_ID: Final = re.compile(r"(?=.*[0-9])[A-Za-z0-9_-]{4,20}")
"""A staff id that is told from a count and a word."""
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LONG_ID: Final = 6
"""Digits of an id that hardly any telephone number ends with."""
_CALLED: Final = 30
"""Characters in which somebody is called by name and post."""


class Officials:
    """The staff table as cells refer to it. `Officials(())` for a site whose table has not been loaded (`known` False)."""

    def __init__(self, rows: Iterable[Mapping[str, str | list[str]]], *, known: bool = True) -> None:
        self.known = known
        self.ids: dict[str, str] = {}  # as it is compared → as it is spelt
        self._counted: dict[
            str, list[str]
        ] = {}  # of an id in digits alone what is left without zeros in front, which spreadsheets eat or add → ids
        self.names: dict[str, str] = {}  # staff id → name
        self.addresses: dict[str, frozenset[tuple[str, str]]] = {}
        self._at: dict[tuple[str, str], list[str]] = {}
        self._named: dict[str, list[str]] = {}
        self._posts: dict[str, list[str]] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._memo: dict[str, str] = {}
        self._shown: dict[str, bool] = {}
        self._ends: set[str] = set()  # of names and posts
        for row in rows:
            self._add({column: str(value) for column, value in row.items() if isinstance(value, str)})

    def _add(self, row: Mapping[str, str]) -> None:
        staff_id = row["staff_id"]
        self.ids[staff_id.casefold()] = staff_id
        if staff_id.isdecimal():
            self._counted.setdefault(staff_id.lstrip("0"), []).append(staff_id)
        name = self.names[staff_id] = canon.name(row.get("name", ""))
        self._named.setdefault(name, []).append(staff_id)
        found = {canon.party(v) for column in ("email", "mobile") for v in row.get(column, "").split(";") if v}
        if messenger := row.get("messenger_id", ""):
            found.add(("messenger", canon.messenger(messenger)))
        self.addresses[staff_id] = frozenset(found)
        for address in found:
            self._at.setdefault(address, []).append(staff_id)
        department, above, title = (canon.squeeze(row.get(c, "")) for c in ("department", "parent_department", "title"))
        words = {
            department,
            above,
            title,
            department + title,
            above + title,
            above + department,
            above + department + title,
            title + department,
        }
        if department and title and department[-1] in "국과실팀소처단관":
            words.add(department[:-1] + title)  # 도시국 + 국장 → 도시국장
        if department and title and title.endswith("장") and department.endswith(title[:-1]):
            words.add(department + "장")
        self._words[staff_id] = frozenset(words - {""})
        self._ends |= {word[-1] for word in (name, *words) if word}
        for post in words - {"", department, above, title, above + department} | (
            {department + "장"} if title.endswith("장") else set()
        ):
            self._posts.setdefault(post, []).append(staff_id)

    # ---------------------------------------------------------------- one value

    def person(self, text: str) -> str:
        """The staff id a value means; `Wrong` for nobody, or for more than one."""
        known = self._memo.get(text)
        if known is None:
            if len(self._memo) > MEMO:
                self._memo.clear()
            known = self._memo[text] = self._person(text)
        return known

    def _person(self, text: str) -> str:
        value = re.sub(r"^(\d+)\.0$", r"\1", text.strip())
        if (exact := self.ids.get(value.casefold())) is not None:
            return exact
        called = self.ids.get(value[1:].casefold()) if value.startswith("@") else None
        if called is not None and not self._at.get(canon.party(value)):
            return called  # nobody's messenger id: whoever is written to so is met by his staff id
        if value.isdecimal() and (same := self._counted.get(value.lstrip("0"))):
            if len(same) == 1:
                return same[0]
            raise Contradiction(
                tr("앞의 0을 빼면 여러 직원의 사번입니다", "the id of several officials but for the zeros in front")
            )
        inside = {self.ids[piece.casefold()] for piece in re.split(r"[\s()\[\]:,/]+", value) if piece.casefold() in self.ids}
        if len(inside) == 1:
            (one,) = inside
            rest = _REST.sub("", canon.squeeze(value.replace(one, "", 1)))
            if not rest or self._fits(one, rest.replace(self.names[one], "", 1), whole=self.names[one] in rest):
                return one
            told = tr("사번과 이름·직위가 서로 다릅니다", "the id and the name or post beside it are not one person's")
            raise Wrong(told) if re.search(r"[,/·|+、]", value) else Contradiction(told)
        if not self.known:
            if cells.MASK.search(value):
                raise cells.masked()
            if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}", value):
                return value  # a staff id, as far as can be told; the staff table checks it when it is loaded
        else:
            found = set(self._at.get(canon.party(value), ())) or self._by_name(value)
            if len(found) == 1:
                return next(iter(found))
            if found:
                raise Wrong(tr("직원 여러 명에 해당합니다. 사번을 적어 주십시오", "means several officials: give the staff id"))
        raise Wrong(tr("직원 명부에 없는 사번입니다", "not an id of the table of staff"))

    def _by_name(self, value: str) -> set[str]:
        plain = _REST.sub("", canon.squeeze(value))
        if not plain or not re.search(r"[^\W\d_]", plain):
            return set()
        found: set[str] = set()
        for width in range(min(len(plain), 8), 1, -1):
            for at in range(len(plain) - width + 1):
                for staff_id in self._named.get(plain[at : at + width], ()):
                    if self._fits(staff_id, plain[:at] + plain[at + width :], whole=True):
                        found.add(staff_id)
        return found or set(self._posts.get(plain, ()))

    def _fits(self, staff_id: str, rest: str, *, whole: bool) -> bool:
        """Is what stands beside the name a post of this person? Nothing beside it fits everybody of that name."""
        rest = rest.removesuffix("님")
        return (not rest and whole) or rest in self._words[staff_id]

    # ---------------------------------------------------------------- columns

    def interested(self, text: str) -> str:
        """A staff id or an address. A number is a telephone number only where it is spelt like one: seven or eight digits are a staff id."""
        try:
            return self.person(text)
        except Contradiction:
            raise
        except Wrong as error:
            trouble = error
        if found := address(text):
            if self._id_behind_area(found):
                raise Contradiction(
                    tr(
                        "전화번호로도, 앞에 지역번호가 붙은 사번으로도 읽힙니다. 사번이면 사번만 적어 주십시오",
                        "reads as a telephone number and as the id of an official behind an area code: if it is the id, write it alone",
                    )
                )
            return found
        if cells.MASK.search(text):
            raise cells.masked()
        raise Wrong(
            tr(
                f"직원 명부에 있는 사번·직원이나 주소(전자우편, @도메인, @메신저 ID, 전화번호)가 아닙니다{_several_said(trouble)}",
                "neither an official of the table of staff nor an address (mail, @domain, @messenger id, telephone number)",
            )
        )

    def shown_in(self, cell: str) -> bool:
        """Is an official shown in a cell of whatever column: by his staff id, his mail address, or, where nothing else stands there, by name and post?"""
        known = self._shown.get(cell)
        if known is None:
            if len(self._shown) > MEMO:
                self._shown.clear()
            known = self._shown[cell] = self._shows(cell)
        return known

    def _shows(self, cell: str) -> bool:
        for piece in _PIECES.split(cell):
            if _ID.fullmatch(piece) and (piece.casefold() in self.ids or self._with_zeros(piece)):
                return True
        if "@" in cell and any(canon.party(found) in self._at for found in _MAIL.findall(cell)):
            return True
        if len(cell) > _CALLED or cell.isascii():
            return False
        return any(self._called(piece) for piece in (cell, *re.split(r"[;,/\n]", cell)))

    def _with_zeros(self, piece: str) -> bool:
        bare = piece.lstrip("0")
        return len(bare) < len(piece) and _ID.fullmatch(bare) is not None and bare in self._counted

    def _called(self, text: str) -> bool:
        plain = _REST.sub("", canon.squeeze(text))
        return plain[-1:] in self._ends and plain not in self._named and plain not in self._posts and bool(self._by_name(text))

    def _id_behind_area(self, text: str) -> bool:
        """`02-2008001`: an interest that is lost by it is lost without a word."""
        number = canon.phone(text) if "@" not in text else ""
        return any(number[cut:] in self.ids and len(number) - cut >= _LONG_ID for cut in (2, 3) if number.startswith("0"))

    def namesakes(self, name: str) -> tuple[str, ...]:
        """Officials of this name."""
        return tuple(self._named.get(canon.name(name), ()))

    def once(self, text: str) -> str:
        """Without the names that stand beside the id of somebody who bears them, as where columns of ids and of names are read together. For
        columns that grant: another official of that name gets nothing by it."""
        pieces = [piece.strip() for piece in cells.LISTED.split(text)]
        ids = {self.ids[piece.casefold()] for piece in pieces if piece.casefold() in self.ids}
        return ";".join(piece for piece in pieces if not ids & {*self.namesakes(piece)}) if ids else text

    def himself(self, requester: Mapping[str, str]) -> str:
        """The official of a requester's name one of whose addresses he gave; "" for none, or for one of whom a person has to say it."""
        given = {canon.party(v) for column in ("mobile", "phone", "email") for v in requester.get(column, "").split(";") if v}
        same = [i for i in self.namesakes(requester["requester"]) if self.addresses[i] & given]
        return same[0] if len(same) == 1 else ""


def _several_said(trouble: Wrong) -> str:
    return "(이름이 같은 직원이 여럿이면 사번을 적으십시오)" if "여러 명" in str(trouble) else ""


def address(text: str) -> str:
    """The address this cell is as a whole; "" for what is none."""
    value = text.strip()
    if named := re.fullmatch(r"[^<>@]*<([^<>\s]+@[^<>\s]+)>", value):
        value = named[1]
    if re.fullmatch(r"[^\s@<>,;/]+@[^\s@<>,;/]+\.[^\s@<>,;/]+", value) and canon.email(value) and "*" not in value:
        return value
    if re.fullmatch(r"@[^\s@,;/*]{2,}", value):
        return value
    number = canon.phone(value) if _PHONE.fullmatch(value) else ""
    return value if _LEAST <= len(number) <= _LONGEST and cells.reaches(number, value) else ""
