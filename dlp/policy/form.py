"""The written form of policy.yaml and exceptions.yaml: which keys there are and what each may hold (pydantic, unknown keys are errors).

Checks one entry at a time; what takes two entries to see (a macro's name, an exception's rule, an expression's type) is `reading`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Annotated, Any, Final, Literal, get_args, get_origin

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    WithJsonSchema,
    model_validator,
)

from dlp.policy.facts import Scope
from dlp.vocabulary import GROUNDS, VARIABLES
from dlp.weakening import Harmless, One, Weak, Weakens, declared, weak

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=64)]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{2,39}$")]
Line = Annotated[str, Field(min_length=1, max_length=600)]
Expression = Annotated[str, Field(min_length=1, max_length=8_000)]
Mode = Literal["off", "shadow", "enforce"]
Maturity = Literal["sandbox", "incubating", "stable"]
Word = Literal["allow", "alert", "mask", "hold", "block"]


def _day(value: object) -> date:
    """A date as YYYY-MM-DD and in no other spelling."""
    if isinstance(value, str) and len(value) == 10:
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("a date written YYYY-MM-DD")


KOREA: Final = timezone(timedelta(hours=9), "KST")


def moment(value: object) -> datetime:
    """A day (from its first minute, Korean time), or a day and time with its offset (RFC 3339); in no other spelling."""
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        try:
            found = datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return found if found.tzinfo is not None else found.replace(tzinfo=KOREA)
    raise ValueError("a day written YYYY-MM-DD, or a time written YYYY-MM-DDThh:mm:ss+09:00")


_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2}|Z))?", re.ASCII)


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Settings(_Form):
    """What the law leaves to the agency (policy.md, last section). A rule reads them as `set.NAME`."""

    default_mode: Annotated[Mode, Weakens("rules that name no mode are not carried out", words=("off", "shadow"))] = Field(
        default="enforce", description="mode of a rule that names none"
    )
    closed_grace_days: Annotated[
        StrictInt, Field(ge=0, le=3650), Weakens("handlers may write to a requester long after his case was closed", above=365)
    ] = Field(default=90, description="days after closing in which the handler may still write to the requester unasked")
    mass_subjects: Annotated[StrictInt, Field(ge=2, le=100_000), Weakens("long lists of requesters are no list", above=20)] = Field(
        default=5, description="this many requesters shown to one recipient is a list"
    )
    cooperation: Annotated[
        Literal["block", "mask"],
        Weakens("a case number with a masked name reaches colleagues who do not handle the case", words=("mask",)),
    ] = Field(default="block", description="a work request inside the office that names the requester beside the case number")
    other_department_notice: Annotated[Literal["allow", "alert"], Harmless("both let an ordinary notice go")] = Field(
        default="allow", description="another department's ordinary notice to a person who is also a requester"
    )
    listed_persons: Annotated[StrictInt, Field(ge=5, le=1_000_000), Weakens("long lists of persons are no list", above=200)] = (
        Field(default=50, description="this many people with a number or a birth date are a list of persons, whoever they are")
    )
    persons_list: Annotated[
        Literal["hold", "alert", "off"], Weakens("a list of persons to a private mailbox is not stopped", words=("alert", "off"))
    ] = Field(default="hold", description="a list of persons who are no requesters, to a private mailbox or a room")
    pressing_content: Annotated[Literal["hold", "alert"], Weakens("threats to citizens are not stopped", words=("alert",))] = Field(
        default="hold",
        description="threats, insults, deals and hints at livelihood or family to any citizen; cannot be switched off",
    )
    unlinked_ids_inside: Annotated[Literal["mask", "hold"], Harmless("neither shows the number")] = Field(
        default="mask", description="a unique identifier of a person who is no requester, sent inside the office"
    )


def weakened(settings: Settings) -> Iterator[Weak]:
    """The settings that lower protection, by their names here."""
    for name, info in Settings.model_fields.items():
        if (said := declared(info.metadata)) is not None:
            yield from weak("", {name: getattr(settings, name)}, {name: said})


SETTING_TYPES: Final = {
    f"set.{name}": "int" if isinstance(info.default, int) else "string" for name, info in Settings.model_fields.items()
}
SETTING_WORDS: Final = {
    f"set.{name}": get_args(info.annotation)
    for name, info in Settings.model_fields.items()
    if get_origin(info.annotation) is Literal
}
SETTING_RANGES: Final = {
    f"set.{name}": (float(least[0]), float(most[0]))
    for name, info in Settings.model_fields.items()
    if (least := [m.ge for m in info.metadata if hasattr(m, "ge")]) and (most := [m.le for m in info.metadata if hasattr(m, "le")])
}
_JSON: Final[dict[str, dict[str, object]]] = {
    "string": {"type": "string"},
    "bool": {"type": "boolean"},
    "int": {"type": "integer"},
    "double": {"type": "number"},
    "strings": {"type": "array", "items": {"type": "string"}},
}
Given = Annotated[
    dict[str, StrictBool | StrictInt | StrictFloat | str | list[str]],
    WithJsonSchema(
        {
            "type": "object",
            "properties": {name: _JSON[kind] for name, kind in {**VARIABLES, **SETTING_TYPES}.items()},
            "additionalProperties": False,
        }
    ),
]
"""Facts by name; that name, type and scope fit is checked with the rule, so that the error can say which scope."""


class TestForm(_Form):
    """One case of one rule: the facts that are not neutral, and whether the rule hits."""

    name: Line
    given: Given
    expect: Literal["hit", "miss"]


class RuleForm(_Form):
    id: Id
    title: str = Field(default="", max_length=40, description="Korean, a few words: what lists show instead of the id")
    why: Line
    why_en: Line | None = Field(default=None, description="the same in English, for who reads English")
    law: tuple[Line, ...] = ()
    maturity: Maturity = "stable"
    mode: Mode | None = None
    scope: Scope
    when: Expression
    then: Word
    notify: StrictBool | None = Field(default=None, description="tell the reviewer; where not said: yes for all but allow")
    message: str = Field(
        default="", max_length=1_000, description="Korean text for the sender: what to do instead; repeats no data"
    )
    exceptionable: StrictBool = True
    tests: tuple[TestForm, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _both_sides(self) -> RuleForm:
        missing = {"hit", "miss"} - {test.expect for test in self.tests}
        if missing:
            raise ValueError(f"tests: no test expects a {' or a '.join(sorted(missing))}; a rule needs at least one of each")
        return self


class ExpectForm(_Form):
    action: Word
    rules: tuple[Id, ...] | None = Field(default=None, description="exactly the rules that count, in any order")
    notify: StrictBool | None = None


class ScenarioForm(_Form):
    """Facts of a whole message → what the whole policy answers. `more` are further recipients or subjects, each changing `given`."""

    name: Line
    given: Given
    more: tuple[Given, ...] = ()
    expect: ExpectForm


class PolicyForm(_Form):
    schema_: One = Field(default=1, alias="schema")
    version: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}([.-][A-Za-z0-9]{1,20})?$")]
    effective_from: Annotated[
        datetime | None, BeforeValidator(moment), WithJsonSchema({"type": "string", "description": "YYYY-MM-DD or RFC 3339"})
    ] = Field(default=None, description="when these texts come into force; until then those before them stay")
    settings: Settings = Settings()
    lists: dict[Name, tuple[Annotated[str, Field(max_length=200)], ...]] = {}
    macros: dict[Name, Expression] = {}
    rules: tuple[RuleForm, ...] = Field(min_length=1)
    scenarios: tuple[ScenarioForm, ...] = ()


class ExceptionForm(_Form):
    """A named exception: covers the hits of one rule whose facts match `when`, until `expires` (that day included)."""

    id: Id
    rule: Id
    owner: Line
    approved_by: Line
    ground: Literal[*GROUNDS]  # type: ignore[valid-type]
    article: str = Field(default="", max_length=200, description="law and article, needed where the ground is own-law")
    reason: Line
    expires: Annotated[date, BeforeValidator(_day)]
    when: Expression

    @model_validator(mode="after")
    def _two_persons(self) -> ExceptionForm:
        if self.owner == self.approved_by:
            raise ValueError("approved_by: must be another person than the owner")
        if self.ground == "own-law" and not self.article:
            raise ValueError("article: needed where the ground is own-law")
        return self


class ExceptionsForm(_Form):
    schema_: One = Field(default=1, alias="schema")
    exceptions: tuple[ExceptionForm, ...] = ()


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of policy.yaml, for editors."""
    return _schema(PolicyForm, "policy.yaml")


def exceptions_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of exceptions.yaml, for editors."""
    return _schema(ExceptionsForm, "exceptions.yaml")


def _schema(form: type[_Form], title: str) -> dict[str, Any]:
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **form.model_json_schema(by_alias=True), "title": title}
