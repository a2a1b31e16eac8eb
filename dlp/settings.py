"""`dlp.yaml` → `Settings`. Unknown keys are errors that name file, line and key. Reads one file; opens nothing else."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, create_model

from dlp import manifests, realfile
from dlp.formfile import UNKNOWN, parsed
from dlp.paths import PATH, PLACE
from dlp.ports import ConfigError, trouble
from dlp.settings_notify import ADDRESS, Notify
from dlp.settings_pull import Pull, open_way
from dlp.weakening import IDENTITY, SERVICE, STRICTER, WORDING, Harmless, One, Weakens

FILE: Final = "dlp.yaml"


CHECKPOINTS: Final = Harmless("`doctor` and `/readyz` tell where no checkpoint leaves")
Role = Literal["foi_officer", "cpo", "audit", "pr", "none"]
OFFICES: Final = frozenset({"foi_officer", "cpo", "audit"})
FEW_DIGITS: Final = 6
"""A beginning of fewer digits stands for whole ranges of telephone numbers."""


def _public(domains: list[str]) -> bool:
    from dlp.register.domains import nobodys  # which loads the whole register

    return any(nobodys(f"@{domain.rpartition('@')[2]}", ()) for domain in domains)


def _lay(roles: list[str]) -> bool:
    return not OFFICES.issuperset(roles)


def _wide(words: list[str]) -> bool:
    """Does one of these stand for more than an agency's own contacts?"""
    for word in words:
        digits = "".join(letter for letter in word if letter.isdigit())
        short = word.endswith("*") and "@" not in word and len(digits) < FEW_DIGITS
        mobile = word.endswith("*") and digits.startswith("010")
        if short or mobile or (word.startswith("@") and _public([word])):
            return True
    return False


def _mobiles(numbers: dict[str, list[str]]) -> bool:
    """An official's own telephone is no sender number of a department."""
    written = [
        "".join(sign for sign in one if sign.isdigit()).removeprefix("82").removeprefix("0")
        for some in numbers.values()
        for one in some
    ]
    return any(one.startswith("1") and len(one) in (9, 10) for one in written)


def _untitled(contact: str) -> str:
    """Whoever writes it down names the post, too, and every text that uses it says it already."""
    return contact.removeprefix("개인정보 보호책임자").lstrip(" :")


class _Strict(BaseModel):
    """Nothing is taken for what it is not: `true` is no number, `'20'` is none, and 1 is no switch."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


Post = Annotated[str, Field(pattern=r"^\S(?:.{0,38}\S)?$")]


class Agency(_Strict):
    """Who runs this site."""

    name: Annotated[str, IDENTITY] = ""
    domains: Annotated[
        list[Annotated[str, Field(pattern=r"^@?[\w-]{1,63}(\.[\w-]{1,63})+\.?$")]],
        Weakens("anybody can have a mailbox in one of these domains and would count as one of ours", when=_public),
    ] = Field(default_factory=list, description="mail domains of the agency; empty: those of the staff table")
    holidays: Annotated[
        list[Annotated[date, Field(strict=False)]],
        Weakens("persons who asked wait longer for their answers", when=lambda days: len(days) > 20),
    ] = Field(default_factory=list, description="temporary holidays, beside the public ones that the program knows")
    heads: Annotated[list[Post], Harmless("more officials count as having power over citizens")] = Field(
        default_factory=list, description="posts whose holders count as heads, beside those that are known by how posts are made"
    )
    not_heads: Annotated[
        list[Post], Weakens("holders of these posts count as officials without power over citizens", filled=True)
    ] = Field(default_factory=list, description="posts that sound like a head's and are none")
    cpo_contact: Annotated[str, WORDING, AfterValidator(_untitled)] = Field(
        default="", description="how an official reaches the privacy officer; shown in refusals"
    )


class Remedy(_Strict):
    """Where a person turns for help; named in notices, and renamed by reorganisations, so never in the program."""

    name: Annotated[str, WORDING]
    contact: Annotated[str, WORDING] = ""


class Breach(_Strict):
    """What the two notices of a leak say (PIPA 34(1)); an empty text is left as a blank to fill in."""

    department: Annotated[str, WORDING] = Field(default="", description="who takes reports of harm")
    contact: Annotated[str, WORDING] = ""
    authority: Annotated[str, WORDING] = Field(
        default="개인정보보호위원회 (privacy.go.kr)", description="to whom a leak is reported (Decree 40)"
    )
    remedies: Annotated[list[Remedy], WORDING] = Field(
        default=[
            Remedy(name="개인정보 분쟁조정위원회", contact="1833-6972"),
            Remedy(name="개인정보침해 신고센터", contact="118"),
            Remedy(name="경찰청", contact="182"),
        ]
    )


class Probing(_Strict):
    """From how many distinct ones in so many hours a sender without a part in requests makes an incident of himself; 0: never."""

    asked: Annotated[int, Weakens("who asks after one person after another is noticed late or never", above=100, words=(0,))] = (
        Field(default=20, ge=0, description="names or numbers that he connects with a request, in the register or not")
    )
    stopped: Annotated[
        int, Weakens("who is stopped over one requester after another is noticed late or never", above=25, words=(0,))
    ] = Field(default=5, ge=0, description="requesters over whom a message of his was stopped")
    hours: Annotated[float, Weakens("who asks slowly is not noticed", below=6)] = Field(default=24.0, gt=0, le=24 * 31)


class LookBack(_Strict):
    """What messages that passed showed of people of no case is kept as keyed tokens, to be found again when the case comes."""

    days: Annotated[int, Weakens("who was shown before his case was imported is soon not found again", below=7)] = Field(
        default=30, ge=0, le=365, description="how long; 0: nothing is kept, and what was kept is destroyed"
    )
    messages: Annotated[int, Weakens("on a busy day who was shown is not kept to be found again", below=1000)] = Field(
        default=50_000, ge=1, le=1_000_000, description="of so many messages a day at most"
    )


class BasisMail(_Strict):
    """Grounds approved by answering a mail (`dlp basis mail`). Off while `authserv` is empty."""

    authserv: Annotated[
        str, Weakens("grounds are approved by mail, by whoever has the number and is vouched for by this server", when=bool)
    ] = Field(
        default="",
        pattern=r"^[A-Za-z0-9.-]*$",
        description="the name in the Authentication-Results of the agency's own mail server",
    )
    reply_to: Annotated[str, IDENTITY] = Field(
        default="", pattern=rf"^$|{ADDRESS}", description="where answers go; its mails are given to `dlp basis answer`"
    )
    hours: Annotated[float, Weakens("a number that was mailed counts for long", above=168)] = Field(
        default=72.0, gt=0, le=24 * 31, description="how long one counts"
    )


class Policy(_Strict):
    basis_approvers: Annotated[
        list[Role],
        Weakens(
            "officials without a part in privacy or disclosure may approve grounds, or nobody of the desk", empty=True, when=_lay
        ),
    ] = Field(default=["cpo"], description="staff roles that may approve a legal basis; approvers of the case always may")
    basis_mail: BasisMail = BasisMail()
    base: Annotated[str, Harmless("rules of a base policy come on top, and the site's own may only be stricter"), PATH] = Field(
        default="", description="a policy file whose rules count here, too, and are made no weaker"
    )


class Register(_Strict):
    """How much an import may take away, and grant, without a person."""

    shrink_limit: Annotated[float, Weakens("an import may take away much of a table without a person", above=30)] = Field(
        default=20.0, ge=0, le=100, description="percent of a table's rows, or of a column's values, that may vanish in one import"
    )
    widen_limit: Annotated[float, Weakens("an import may give many cases to further people without a person", above=30)] = Field(
        default=20.0,
        ge=0,
        le=100,
        description="percent of the cases in which an import may name more people who may know them, or one person anew",
    )
    vanished_days: Annotated[int, Weakens("a case that vanishes from an export is soon protected no more", below=30)] = Field(
        default=90,
        ge=0,
        le=3650,
        description="how long a case that vanished from the register counts as closed before it is dropped",
    )
    other_columns: Annotated[list[str], Weakens("columns of these names are not looked at for data of requesters", filled=True)] = (
        Field(default_factory=list, description="headers of further columns in the file of cases that hold nothing of a requester")
    )
    pull: Pull = Pull()


class Limits(_Strict):
    """Bounds on one message. What lies beyond is a gap, never clean."""

    text_characters: Annotated[int, STRICTER] = Field(default=2_000_000, ge=1000)
    attachment_seconds: Annotated[
        float, Weakens("files are left unread, and inside the office an unread file is only reported", below=3)
    ] = Field(default=20.0, gt=0)
    ocr: Annotated[bool, Weakens("words in pictures are not read", words=(False,))] = Field(
        default=True, description="read words in pictures, where the extra `ocr` and the Korean data are installed"
    )


class Detectors(_Strict):
    disabled: Annotated[dict[str, str], Weakens("what these detectors find is not seen", filled=True)] = Field(
        default_factory=dict, description="detector → why it is off"
    )
    extra: Annotated[list[str], Harmless("adds detectors")] = Field(
        default_factory=list, description="installed third-party detectors that are switched on"
    )
    extra_start_seconds: Annotated[float, Harmless("one that is not imported in its time stops the start")] = Field(
        default=30.0, ge=1, le=600, description="each of them may take so long to be imported"
    )
    extra_seconds: Annotated[float, Weakens("long texts are left unread by these detectors", below=2)] = Field(
        default=2.0, gt=0, le=60, description="for a short text; a second more for each 200,000 characters"
    )
    extra_memory_mib: Annotated[int, Weakens("texts are left unread where these detectors have no room", below=2048)] = Field(
        default=4096, ge=256, le=1 << 20, description="address space of each of their processes"
    )
    presidio: Annotated[list[str], Harmless("adds recognizers")] = Field(
        default_factory=list, description="Presidio recognizers to run beside our own, by class name"
    )


class Checkpoints(_Strict):
    """Signed checkpoints of the journal, exported by `dlp serve` to where nobody who can rewrite the journal can write. Off while both
    `folder` and `url` are empty."""

    every_hours: Annotated[
        float, Weakens("what was written since the last checkpoint could be rewritten unnoticed", above=24 * 7)
    ] = Field(default=24.0, gt=0, le=24 * 31)
    folder: Annotated[str, CHECKPOINTS, PATH] = Field(
        default="", description="a folder that is there, best a share of another machine"
    )
    url: Annotated[str, CHECKPOINTS] = Field(
        default="", pattern=r"^(https?://\S+)?$", description="notes are sent here, one POST of text/plain each"
    )
    url_seconds: Annotated[float, CHECKPOINTS] = Field(default=10.0, gt=0, le=300, description="how long an answer is waited for")
    origin: Annotated[str, IDENTITY] = Field(
        default="",
        pattern=r"^[^\s+]*$",
        max_length=200,
        description="name of this journal in notes, as city.example/dlp; empty: made from the key. A new name is a new journal to readers",
    )


class Journal(_Strict):
    lock_seconds: Annotated[float, Weakens("callers that fail open give up before the journal is written", above=30, below=0.5)] = (
        Field(default=5.0, gt=0, description="how long a write waits for another writer")
    )
    checkpoints: Checkpoints = Checkpoints()


class StoreSettings(_Strict):
    """Where what was decided is kept: in the site's folder (`dsn` empty), or in a schema of a PostgreSQL database (docs/store.md)."""

    dsn: Annotated[
        str,
        Weakens(
            "the way to the database is not encrypted, or the server is not known by its certificate", when=open_way, secret=True
        ),
        PLACE,
    ] = Field(default="", description="postgresql://USER@HOST/DATABASE?sslmode=verify-full, or env:NAME")
    schema_: Annotated[str, IDENTITY] = Field(
        default="dlp", alias="schema", pattern=r"^[a-z_][a-z0-9_]{0,62}$", description="one for each site of the database"
    )


class Entrance(_Strict):
    """One entrance of `dlp serve`; further keys are the connector's own options."""

    model_config = ConfigDict(extra="allow", frozen=True)
    enabled: Annotated[bool, Harmless("which entrances there are is what `doctor` and `selftest` list")] = False
    public: Annotated[bool, Weakens("other machines reach the entrance", words=(True,))] = Field(
        default=False, description="listen also on an address that other machines reach; without it that is refused"
    )
    mode: Annotated[Literal["enforce", "shadow"], Weakens("what comes in here is recorded and not stopped", words=("shadow",))] = (
        Field(default="enforce", description="shadow: what would be done is recorded and not done, whatever the rules' own modes")
    )


class Api(_Strict):
    """The desk's HTTP API (`dlp api`)."""

    listen: Annotated[str, SERVICE, PLACE] = Field(default="127.0.0.1:8490", description="HOST:PORT, or unix:PATH")
    public: Annotated[bool, Weakens("other machines reach the desk's API", words=(True,))] = Field(
        default=False, description="listen also on an address that other machines reach; without it that is refused"
    )
    tls_cert: Annotated[str, SERVICE, PATH] = ""
    tls_key: Annotated[str, SERVICE, PATH] = ""


class Settings(_Strict):
    schema_: Annotated[One, IDENTITY] = Field(default=1, alias="schema")
    agency: Agency = Agency()
    breach: Breach = Breach()
    policy: Policy = Policy()
    register_: Register = Field(default=Register(), alias="register")
    probing: Probing = Probing()
    look_back: LookBack = LookBack()
    limits: Limits = Limits()
    detectors: Detectors = Detectors()
    journal: Journal = Journal()
    notify: Notify = Notify()
    store: StoreSettings = StoreSettings()
    milter: Entrance = Entrance()
    smtp: Entrance = Entrance()
    http: Entrance = Entrance()
    folder: Entrance = Entrance()
    sms: Entrance = Entrance()
    sms_forward: Entrance = Entrance()
    callbacks: Entrance = Entrance()
    icap: Entrance = Entrance()
    api: Api = Api()
    log_level: Annotated[Literal["debug", "info", "warning", "error"], Weakens("warnings are not logged", words=("error",))] = (
        "info"
    )


class Words(_Strict):
    """`lexicons.yaml`: the site's own word lists."""

    schema_: Annotated[One, IDENTITY] = Field(default=1, alias="schema")
    public_contacts: Annotated[
        list[str], Weakens("numbers or mailboxes that anybody can have count as public contacts", when=_wide)
    ] = Field(default_factory=list)
    placeholders: Annotated[
        list[str], Weakens("a great many values count as examples of forms", when=lambda words: len(words) > 100)
    ] = Field(default_factory=list)
    pressure: Annotated[list[str], Harmless("adds wording")] = Field(default_factory=list)
    sender_numbers: Annotated[
        dict[str, list[str]], Weakens("mobile telephones count as registered sender numbers of departments", when=_mobiles)
    ] = Field(default_factory=dict)
    transactions: Annotated[
        dict[str, list[Annotated[str, Field(pattern=rf"^[^#]*(?:#[^#]*){{{FEW_DIGITS},}}$", max_length=40)]]],
        Weakens("a great many forms count as transaction numbers", when=lambda forms: sum(map(len, forms.values())) > 100),
    ] = Field(default_factory=dict)
    places: Annotated[
        list[Annotated[str, Field(pattern=r"^[가-힣A-Za-z0-9 ]{2,20}$")]],
        Weakens("a great many words may stand in a registered text as places", when=lambda places: len(places) > 1000),
    ] = Field(default_factory=list)


@cache
def form(further: frozenset[str] = frozenset()) -> type[Settings]:
    """The settings with a table for every entrance that lies in `connectors/`, and for those of other packages in `further`."""
    names = sorted((manifests.shipped().keys() | further) - Settings.model_fields.keys())
    tables: dict[str, Any] = {name: (Entrance, Entrance()) for name in names}
    return create_model("Settings", __base__=Settings, **tables) if tables else Settings


def entrances(found: Settings) -> tuple[str, ...]:
    """The names of all entrances that these settings have a table for."""
    return tuple(name for name, table in found if isinstance(table, Entrance))


F = TypeVar("F", bound=_Strict)


def load(site: Path) -> Settings:
    """Settings of a site; ConfigError for a missing file, broken YAML, an unknown key, a wrong type."""
    try:
        return _load(site, FILE, form())
    except ConfigError as error:
        if error.hint != UNKNOWN or not (found := frozenset(manifests.installed())):
            raise
        return _load(site, FILE, form(found))  # packages are looked through only where a table is none of ours


def of_text(text: str, path: Path) -> Settings:
    """Settings in the text of a dlp.yaml; `path` is named in errors."""
    return parsed(text, path, Settings)


def words_of(text: str, path: Path) -> Words:
    """The word lists in the text of lexicons.yaml; empty where it is. `path` is named in errors."""
    return parsed(text, path, Words)


def _load(site: Path, name: str, wanted: type[F]) -> F:
    path = site / name
    try:
        text = realfile.text(path)
    except FileNotFoundError:
        lost = any((site / "keys").glob("*.key"))
        what = (
            "not found in a site that has keys: restore it from the backup"
            if lost
            else f"not found: make the site with `dlp --site {site} init`"
        )
        raise ConfigError(str(path), "", what) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None
    if name == FILE and not text.strip():
        raise ConfigError(str(path), "", "is empty: restore it, or copy the shipped one")
    return parsed(text, path, wanted)


def json_schema() -> dict[str, Any]:
    return form().model_json_schema(by_alias=True)
