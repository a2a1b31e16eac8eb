"""Which settings of a site lower protection at this moment: dlp.yaml, lexicons.yaml, the settings and modes of policy.yaml, the options of the
entrances that are on, and the callers. What lowers it is declared where each setting stands (`dlp.weakening`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import BaseModel

from dlp import callers, keys, manifests, realfile, settings
from dlp.app import tables
from dlp.app.entrances import module_of
from dlp.app.init import defaults
from dlp.app.site import Site
from dlp.keys import Keys
from dlp.linkage import canon
from dlp.linkage.index import Index
from dlp.log import event
from dlp.model import Action
from dlp.policy import Policy, parse
from dlp.policy import Settings as Choices
from dlp.policy.comparing import compare
from dlp.ports import DEFAULT_RATE, ConfigError, StoreError
from dlp.register import sealed
from dlp.register.small_tables import rows_of
from dlp.settings import Entrance, Settings, Words
from dlp.weakening import Declared, Weak, Weakens, declared, shown, weak

RATE: Weakens = Weakens("asks faster than people write: enough to try numbers one after another", above=20 * DEFAULT_RATE)
OPEN: Weakens = Weakens("goes on without an answer where none can be given", words=(True,))
DOMAINS = "agency.domains"
NOBODYS = "no official of the staff table has a mailbox in this domain, and whoever has counts as one of ours"
REQUESTERS = "requesters have mailboxes in this domain and count as ours"
BODIES = "a body of the table of partners has an address in this domain, and counts as ours"
NOT_ENFORCED = "would stop messages and is not enforced"
WITHOUT = "rules that the program brings are not in this policy"
LESS = "does less than the rule that the program brings"
LOST = "the file is gone, and with it the words that the site had its messages searched for"
OTHERWISE = "another condition than that of the rule that the program brings: it is not shown that it stops as much"


def of_settings(config: Settings, overrides: Mapping[str, Mapping[str, Any]] | None = None) -> Iterator[Weak]:
    """Of dlp.yaml; `overrides` are the flags of `dlp serve`, which switch an entrance on."""
    flags = overrides or {}
    for name, value in config:
        if not isinstance(value, Entrance):
            yield from _of_form(f"{_written(name)}.", value) if isinstance(value, BaseModel) else _of_field(config, name, value)
        elif value.enabled or name in flags:
            table = {**(value.model_extra or {}), **flags.get(name, {})}
            yield from weak(f"{name}.", {**dict(value), **{k: v for k, v in table.items() if k != "public"}}, options(name))
            if table.get("public") is True and not value.public:
                yield from weak(f"{name}.", {"public": True}, options(name))


def of_policy(policy: Policy) -> Iterator[Weak]:
    """Of policy.yaml: its settings, and rules that would stop messages and do not."""
    yield from _of_form("settings.", policy.settings)
    for rule in policy.rules:
        if rule.mode != "enforce" and rule.then >= Action.MASK:
            yield Weak(f"rules.{rule.id}.mode", rule.mode, NOT_ENFORCED)
    yield from of_rules(policy)


def of_rules(policy: Policy) -> Iterator[Weak]:
    """What a policy takes away of the rules that this program brings: a rule that is not there, does less, or asks for something else, of which it is not
    shown that it stops as much (`dlp.policy.comparing`). Rules of one's own take nothing away."""
    changed = [one for one in compare(_shipped(), policy) if one.kind == "rule" and one.weaker != "no"]
    if gone := [one.name for one in changed if one.change == "removed"]:
        yield Weak("rules", ", ".join(gone), WITHOUT)
    stops = {rule.id for rule in policy.rules if rule.then >= Action.MASK}
    for one in changed:
        if one.field and not (one.field == "mode" and one.name in stops):
            yield Weak(f"rules.{one.name}.{one.field}", shown(one.after), LESS if one.weaker == "yes" else OTHERWISE)


@cache
def _shipped() -> Policy:
    folder = defaults()
    return parse(*(realfile.text(folder / name) for name in ("policy.yaml", "exceptions.yaml")))


def of_site(site: Site) -> tuple[Weak, ...]:
    """All of a site that is open, as it decides now. Callers that cannot be read are another look's to tell."""
    found = [*of_settings(site.settings, site.flags), *of_policy(site.tools.policy), *of_words(site.listed_words)]
    if not (site.folder / "lexicons.yaml").exists():  # `init` made one; without operators nobody approved what it said
        found.append(Weak("lexicons.yaml", "", LOST))
    with suppress(ConfigError, StoreError):
        found += of_callers(site.folder, site.keys.seal)
    with suppress(ConfigError, StoreError):
        found += of_domains(site.settings.agency.domains, site.tools.index, *_addresses(site.folder, site.keys))
    return tuple(found)


def of_own_domains(site: Path) -> tuple[Weak, ...]:
    """`of_domains` of a site that is not open; nothing where it cannot be opened, which is another look's to tell."""
    with suppress(ConfigError, StoreError):
        if domains := settings.load(site).agency.domains:
            ring = keys.load(site / "keys")
            return tuple(of_domains(domains, tables.index(site, ring), *_addresses(site, ring)))
    return ()


def of_domains(domains: Iterable[str], index: Index, staff: Collection[str], partners: Collection[str]) -> Iterator[Weak]:
    """Domains that are declared the agency's own, by what the register knows of them. `staff`, `partners`: the mail domains of their addresses. A
    site without a mailbox of an official in its table says nothing of that."""
    for written in domains:
        domain = canon.mail_domain(written.strip().lstrip("@"))
        ours = sum(_within(one, domain) for one in staff)
        if index.mailboxes(domain) > ours:
            yield Weak(DOMAINS, domain, REQUESTERS)
        elif any(_within(one, domain) for one in partners):
            yield Weak(DOMAINS, domain, BODIES)
        elif staff and not ours:
            yield Weak(DOMAINS, domain, NOBODYS)


def _within(one: str, domain: str) -> bool:
    return one == domain or one.endswith(f".{domain}")


def _addresses(site: Path, ring: Keys) -> tuple[list[str], list[str]]:
    """The mail domains of officials and of other bodies, once for each address."""
    found: list[list[str]] = [[], []]
    for place, (kind, column) in enumerate((("staff", "email"), ("partners", "addresses"))):
        stored = sealed.read(site, ring, kind)
        for row in rows_of(stored[1]) if stored is not None else ():
            value = row.get(column, "")
            for one in value if isinstance(value, list) else value.split(";"):
                if domain := canon.domain(one) or canon.email(one).rpartition("@")[2]:
                    found[place].append(domain)
    return found[0], found[1]


def noted(site: Site) -> dict[str, list[str]]:
    """Look at a site that serves: `/readyz` warns by what was found, the log names each once, and what is given back is for the journal."""
    before, site.weakened = {one.name for one in site.weakened}, of_site(site)
    names = [one.name for one in site.weakened]
    for name in names:
        if name not in before:
            event("weak-setting", level="WARNING", part=name)
    return {"weak": names} if names else {}


def of_words(words: Words) -> Iterator[Weak]:
    """Of lexicons.yaml."""
    yield from _of_form("", words)


def of_callers(site: Path, key: bytes) -> Iterator[Weak]:
    """Of the programs that ask over HTTP. StoreError or ConfigError where their file cannot be opened."""
    for caller in callers.listed(site, key):
        yield from weak(
            f"caller {caller.name}: ", {"rate": caller.rate, "fail_open": caller.fail_open}, {"rate": RATE, "fail_open": OPEN}
        )


def _of_form(prefix: str, form: BaseModel) -> Iterator[Weak]:
    for name, value in form:
        if isinstance(value, BaseModel):
            yield from _of_form(f"{prefix}{_written(name)}.", value)
        else:
            yield from _of_field(form, name, value, prefix)


def _of_field(form: BaseModel, name: str, value: Any, prefix: str = "") -> Iterator[Weak]:
    if (said := declared(type(form).model_fields[name].metadata)) is not None:
        yield from weak(prefix, {_written(name): value}, {_written(name): said})


def _written(name: str) -> str:
    return name.rstrip("_")


@cache
def options(name: str) -> Mapping[str, Declared]:
    """What is declared of the options of an entrance, its own and those that all have."""
    try:
        hints = get_type_hints(module_of(name).Options, include_extras=True)
    except ConfigError:
        hints = {}
    own = {key: declared(getattr(hint, "__metadata__", ())) for key, hint in hints.items()}
    shared = {key: declared(info.metadata) for key, info in Entrance.model_fields.items()}
    return {key: said for key, said in {**own, **shared}.items() if said is not None}


def undeclared() -> Iterator[str]:
    """Settings that say nothing of what they can do to protection: a mistake of whoever added them."""
    forms: tuple[type[BaseModel], ...] = (*_forms(Settings), Choices, Words)
    for form in forms:
        for name, info in form.model_fields.items():
            nested = isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel)
            if not nested and declared(info.metadata) is None:
                yield f"{form.__name__}.{name}"
    for name in manifests.shipped():
        for key in get_type_hints(module_of(name).Options):
            if key not in options(name):
                yield f"{name}.{key}"


def _forms(form: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield form
    for info in form.model_fields.values():
        if isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel):
            yield from _forms(info.annotation)
