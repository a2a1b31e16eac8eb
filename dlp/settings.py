"""`dlp.yaml` → `Settings`. Unknown keys are errors that name file, line and key. Reads one file; opens nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dlp.ports import ConfigError, trouble

FILE: Final = "dlp.yaml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Agency(_Strict):
    """Who runs this site."""

    name: str = ""
    domains: list[str] = Field(default_factory=list, description="mail domains of the agency; empty: those of the staff table")
    cpo_contact: str = Field(default="", description="how an official reaches the privacy officer; shown in refusals")


class Remedy(_Strict):
    """Where a person turns for help; named in notices, and renamed by reorganisations, so never in the program."""

    name: str
    contact: str = ""


class Breach(_Strict):
    """What the two notices of a leak say (PIPA 34(1)); an empty text is left as a blank to fill in."""

    department: str = Field(default="", description="who takes reports of harm")
    contact: str = ""
    authority: str = Field(default="개인정보보호위원회 (privacy.go.kr)", description="to whom a leak is reported (Decree 40)")
    remedies: list[Remedy] = Field(
        default=[
            Remedy(name="개인정보 분쟁조정위원회", contact="1833-6972"),
            Remedy(name="개인정보침해 신고센터", contact="118"),
            Remedy(name="경찰청", contact="182"),
        ]
    )


class Probing(_Strict):
    """From how many distinct ones in so many hours a sender without a part in requests makes an incident of himself; 0: never."""

    asked: int = Field(default=20, ge=0, description="names or numbers that he connects with a request, in the register or not")
    stopped: int = Field(default=5, ge=0, description="requesters over whom a message of his was stopped")
    hours: float = Field(default=24.0, gt=0, le=24 * 31)


class Policy(_Strict):
    basis_approvers: list[str] = Field(
        default=["cpo"], description="staff roles that may approve a legal basis; approvers of the case always may"
    )


class Register(_Strict):
    """How much an import may take away without a person."""

    shrink_limit: float = Field(
        default=20.0, ge=0, le=100, description="percent of a table's rows, or of a column's values, that may vanish in one import"
    )
    vanished_days: int = Field(
        default=90,
        ge=0,
        le=3650,
        description="how long a case that vanished from the register counts as closed before it is dropped",
    )


class Limits(_Strict):
    """Bounds on one message. What lies beyond is a gap, never clean."""

    text_characters: int = Field(default=2_000_000, ge=1000)
    attachment_seconds: float = Field(default=20.0, gt=0)
    ocr: bool = Field(default=True, description="read words in pictures, where the extra `ocr` and the Korean data are installed")


class Detectors(_Strict):
    disabled: dict[str, str] = Field(default_factory=dict, description="detector → why it is off")
    extra: list[str] = Field(default_factory=list, description="installed third-party detectors that are switched on")
    presidio: list[str] = Field(default_factory=list, description="Presidio recognizers to run beside our own, by class name")


class Checkpoints(_Strict):
    """Signed checkpoints of the journal, exported by `dlp serve` to where nobody who can rewrite the journal can write. Off while both
    `folder` and `url` are empty."""

    every_hours: float = Field(default=24.0, gt=0, le=24 * 31)
    folder: str = Field(
        default="", description="a folder that is there, best a share of another machine; from the site's folder on"
    )
    url: str = Field(default="", pattern=r"^(https?://\S+)?$", description="notes are sent here, one POST of text/plain each")
    url_seconds: float = Field(default=10.0, gt=0, le=300, description="how long an answer is waited for")
    origin: str = Field(
        default="",
        pattern=r"^[^\s+]*$",
        max_length=200,
        description="name of this journal in notes, as city.example/dlp; empty: made from the key. A new name is a new journal to readers",
    )


class Journal(_Strict):
    lock_seconds: float = Field(default=5.0, gt=0, description="how long a write waits for another writer")
    checkpoints: Checkpoints = Checkpoints()


class Entrance(_Strict):
    """One entrance of `dlp serve`; further keys are the connector's own options."""

    model_config = ConfigDict(extra="allow", frozen=True)
    enabled: bool = False
    public: bool = Field(
        default=False, description="listen also on an address that other machines reach; without it that is refused"
    )
    mode: Literal["enforce", "shadow"] = Field(
        default="enforce", description="shadow: what would be done is recorded and not done, whatever the rules' own modes"
    )


class Settings(_Strict):
    schema_: int = Field(default=1, alias="schema")
    agency: Agency = Agency()
    breach: Breach = Breach()
    policy: Policy = Policy()
    register_: Register = Field(default=Register(), alias="register")
    probing: Probing = Probing()
    limits: Limits = Limits()
    detectors: Detectors = Detectors()
    journal: Journal = Journal()
    milter: Entrance = Entrance()
    smtp: Entrance = Entrance()
    http: Entrance = Entrance()
    folder: Entrance = Entrance()
    sms: Entrance = Entrance()
    sms_forward: Entrance = Entrance()
    callbacks: Entrance = Entrance()
    icap: Entrance = Entrance()
    log_level: str = Field(default="info", pattern="^(debug|info|warning|error)$")


class Words(_Strict):
    """`lexicons.yaml`: the site's own word lists."""

    schema_: int = Field(default=1, alias="schema")
    public_contacts: list[str] = Field(default_factory=list)
    placeholders: list[str] = Field(default_factory=list)
    pressure: list[str] = Field(default_factory=list)


F = TypeVar("F", bound=_Strict)


def load(site: Path) -> Settings:
    """Settings of a site; ConfigError for a missing file, broken YAML, an unknown key, a wrong type."""
    return _load(site, FILE, Settings)


def words_of(text: str, path: Path) -> Words:
    """The word lists in the text of lexicons.yaml; empty where it is. `path` is named in errors."""
    return _parsed(text, path, Words)


def _load(site: Path, name: str, form: type[F]) -> F:
    path = site / name
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise ConfigError(str(path), "", f"not found: make the site with `dlp --site {site} init`") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None
    return _parsed(text, path, form)


def _parsed(text: str, path: Path, form: type[F]) -> F:
    try:
        data = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ConfigError(str(path), f"line {mark.line + 1}" if mark else "", "is not valid YAML") from None
    except (ValueError, RecursionError):  # a date or a number that is none, or nesting beyond reason
        raise ConfigError(str(path), "", "is not valid YAML: a date, a number or the nesting cannot be read") from None
    if not isinstance(data, dict):
        raise ConfigError(str(path), "", "must be a mapping of settings")
    try:
        return form.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise ConfigError(str(path), f"line {_line(text, first['loc'])}, {where}", _hint(first)) from None


def _hint(problem: Any) -> str:
    return "unknown key" if problem["type"] == "extra_forbidden" else str(problem["msg"])


def _line(text: str, loc: tuple[Any, ...]) -> int:
    """Line of the key a problem is about, found along the YAML nodes."""
    node = yaml.compose(text)
    line = 1
    for step in loc:
        if not isinstance(node, yaml.MappingNode):
            break
        for key, value in node.value:
            if key.value == str(step):
                line, node = key.start_mark.line + 1, value
                break
        else:
            break
    return line


def json_schema() -> dict[str, Any]:
    return Settings.model_json_schema(by_alias=True)
