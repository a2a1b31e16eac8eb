"""Commands as click has them, made of declarations: a use case and how its answer is told (`Deed`), or, where there is more to do, a function. The
parameters of either say what they are (`dlp.show.asking`); one that is a dataclass stands for its fields. Help: `dlp.texts.english_help`.

The first parameter of a function is who asks and how it is shown to him: by its class (`dlp.cli.session`) a command has the options `--format`,
`--reason` and `--as`, in this order behind its own. What it answers is its exit status; None is 0.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from enum import Enum
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypeVar, get_args, get_origin

import click
from click.shell_completion import CompletionItem

from dlp import listings
from dlp.cli.around import around, told_of_lost_keys
from dlp.cli.explaining import explained, option_in_korean
from dlp.cli.session import KINDS, SUPPLIED, Place, Printed, Shown, say
from dlp.cli.wide_help import Page
from dlp.language import tr
from dlp.office.reaching import reach
from dlp.office.who import admitted_to
from dlp.show.asking import Argument, Asked, Option, asked
from dlp.show.listing import Listing, Table, shown
from dlp.texts.english_help import HELP

EMPTY: Final = inspect.Parameter.empty
SEVERAL: Final = (list, Sequence)
PAGE: Final = {"help_option_names": ["--help"]}
Run = Callable[..., int | None]
Tell = Table | str | Run | None
F = TypeVar("F", bound=Run)


class Kind(click.ParamType[Any]):
    """A type of Python on the command line. What is wrong with a value is told in the words of the settings (`dlp.texts.korean_site`)."""

    def __init__(self, kind: type, option: Option, *, several: bool) -> None:
        self.kind, self.least, self.most = kind, option.least, option.most
        self.words = [str(one.value) for one in kind] if issubclass(kind, Enum) else option.words
        bounded = " range" if self.least is not None or self.most is not None else ""
        plain = kind.__name__ if several or kind is not Path else "path"
        name = "|".join(self.words) or f"{plain}{bounded}"
        self.name = f"list[{name}]" if several else name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if self.words and value not in self.words:
            self.fail(f"{value!r} is not one of {', '.join(map(repr, self.words))}", param, ctx)
        if isinstance(value, self.kind):
            return value
        try:
            made = self.kind(value)
        except ValueError:
            what = "integer" if self.kind is int else "number"
            article = "an integer" if self.kind is int else "a number"
            self.fail(f"Input should be a valid {what}, unable to parse string as {article}", param, ctx)
        if self.least is not None and not made >= self.least:
            self.fail(f"Input should be greater than or equal to {self.least}", param, ctx)
        if self.most is not None and not made <= self.most:
            self.fail(f"Input should be less than or equal to {self.most}", param, ctx)
        return made

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str | None:
        return f"Choose from: {', '.join(self.words)}" if self.words else None

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        if self.kind is Path:
            return [CompletionItem(incomplete, type="file")]
        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]

    def bounds(self) -> str:
        """`x>=1`, `0.1<=x<=744`, as help says it; "" where there are none."""
        if self.least is not None and self.most is not None:
            return f"{self.least}<=x<={self.most}"
        return f"x>={self.least}" if self.least is not None else f"x<={self.most}" if self.most is not None else ""


class _Named(click.Option):
    """An option, with its type behind it as a person reads it."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        names = " / ".join(filter(None, (", ".join(self.opts), ", ".join(self.secondary_opts))))
        shown = names if self.is_flag else f"{names} {self.metavar or f'<{self.type.name}>'}"
        default = ""
        if self.secondary_opts:
            default = (self.opts if self.default else self.secondary_opts)[0].removeprefix("--")
        elif not self.required and not self.is_flag and isinstance(self.default, str | int | float):
            default = str(self.default)
        bounds = self.type.bounds() if isinstance(self.type, Kind) else ""
        remarks = [f"default: {default}" if default else "", bounds, "required" if self.required else ""]
        more = "; ".join(filter(None, remarks))
        said = self.help or ""
        return shown, f"{said}  [{more}]" if more else said


class _Placed(click.Argument):
    """An argument that says what it is."""

    def make_metavar(self, ctx: click.Context) -> str:
        word = self.metavar or str(self.name)
        return (f"{{{word}}}" if self.required else f"[{word}]") + ("..." if self.nargs == -1 else "")

    def get_error_hint(self, ctx: click.Context | None) -> str:
        return f"'{self.metavar or self.name}'"

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        word = self.metavar or f"{self.name}{'...' if self.nargs == -1 else ''}"
        more = "required" if self.required else f"default: {self.default}" if isinstance(self.default, str) and self.default else ""
        said = self.help or ""
        return f"{word} <{self.type.name}>", f"{said}  [{more}]" if more else said


class _Spoken(click.Command):
    """In the reader's language, and as wide as his terminal."""

    context_class = Page

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = option_in_korean(option.help or "")
        return option

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        found = super().shell_complete(ctx, incomplete)
        return [
            CompletionItem(one.value, one.type, one.help and one.help.replace(",", ";")) for one in found
        ]  # fish cuts at a comma


class Command(_Spoken):
    """Each option of which one is meant stands on a line at most once: of `--action block --action hold` one would count, and the answer be to another
    question."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not ctx.resilient_parsing:  # completion reads lines that are not finished
            read = self.make_parser(ctx).parse_args(list(args))[2]
            given = [one for one in read if isinstance(one, click.Option) and not one.multiple and not one.is_flag]
            for place, one in enumerate(given):
                if one in given[:place]:
                    ctx.fail(f"{max(one.opts, key=len)} stands here twice")
        return super().parse_args(ctx, args)


class Group(_Spoken, click.Group):
    """Several commands under one word, in the order in which they were declared."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@dataclass(frozen=True)
class _Below(Mapping[str, click.Command]):
    """The commands of a group; each is made when it is asked for."""

    group: str
    made: Mapping[str, Callable[[str], Command]]

    def __getitem__(self, word: str) -> Command:
        return self.made[word](f"{self.group} {word}")

    def __iter__(self) -> Iterator[str]:
        return iter(self.made)

    def __len__(self) -> int:
        return len(self.made)


def parameter(one: Asked) -> click.Parameter:
    """An option or an argument of click's. `list[T]`, `Sequence[T]`: several; `T | None`: one that may be left out."""
    said, kinds = one.option, [kind for kind in get_args(one.kind) if kind is not type(None)]
    assert said is not None, one.name
    several = get_origin(one.kind) in SEVERAL or any(get_origin(kind) in SEVERAL for kind in kinds)
    kind = kinds[0] if kinds else one.kind
    kind = get_args(kind)[0] if get_args(kind) else kind
    own: dict[str, Any] = {"help": option_in_korean(said.help), "metavar": said.metavar}
    if one.default is EMPTY:
        own["required"] = True
    elif not several and one.default is not None:
        own["default"] = one.default
    flags = said.flags or (f"--{one.name.replace('_', '-')}",)
    if kind is bool:
        return _Named([one.name, *flags], is_flag=True, **own)
    own["type"] = Kind(kind, said, several=several)
    if isinstance(said, Argument):
        return _Placed([one.name], nargs=-1 if several else 1, **{"required": False, **own})
    return _Named([one.name, *flags], multiple=several, **own)


def made(run: Run, path: str, parameters: Iterable[Asked] | None = None, more: Sequence[Asked] = ()) -> Command:
    """The command of a function. `path`: the words that lead to it; `parameters`: what it takes, where its own signature does not say so; `more`: what
    comes as keywords."""
    first, *named = asked(run) if parameters is None else parameters
    rest = [*more, *named]
    session = sorted(filter(_open, asked(first.kind)), key=lambda one: ("form", "reason", "given").index(one.name))
    own = [each for one in rest for each in ([one] if one.option else filter(_open, asked(one.kind)))]

    def call(**given: Any) -> None:
        site = click.get_current_context().obj
        values = {name: list(one) if isinstance(one, tuple) else one for name, one in given.items()}
        who = first.kind(site, **{one.name: values.pop(one.name) for one in session})
        for one in rest:
            if not one.option:
                values[one.name] = one.kind(**{each.name: values.pop(each.name) for each in filter(_open, asked(one.kind))})
        with around(site, path):
            status = run(who, **values)
        if status is not None:
            raise click.exceptions.Exit(status)
        told_of_lost_keys(site, path)

    params = [parameter(one) for one in (*own, *session)]
    name = path.rpartition(" ")[2]
    text = HELP.get(path) or inspect.getdoc(run)
    return explained(Command(name, context_settings=PAGE, callback=call, params=params, help=text), path)


def _open(one: Asked) -> bool:
    return one.option is not None


@dataclass(frozen=True, slots=True)
class Deed:
    """A command that is one use case. What `use` takes without asking for it is the session's (`dlp.cli.session`), by the same name."""

    use: Callable[..., Any]
    tell: Tell = ""
    """The answer: rows of a table; a key of `dlp.texts.answers` ("": the words of the command), whose facts are `done` and what was given; a function
    of the session, the answer, and of what was given whatever it names, with the exit status; None: nothing. What only the showing of it asks for
    stands at that function."""
    more: Sequence[Asked] = ()
    """What the use case gets as `**cells`."""

    def __call__(self, path: str) -> Command:
        tell = self.tell if callable(self.tell) else self._telling(path)
        taken, told = list(asked(self.use)), list(asked(tell))
        ours = [one.name for one in taken if one.name in SUPPLIED and not one.option]
        own = [one for one in taken if one.option or is_dataclass(one.kind)]
        showing = [one for one in told if one.option]

        def run(here: Any, **given: Any) -> int | None:
            wanted = {name: value for name, value in given.items() if name not in [one.name for one in showing]}
            done = self.use(**{name: getattr(here, name) for name in ours}, **wanted)
            return tell(here, done, **({one.name: given[one.name] for one in told[2:]} if tell is self.tell else given))

        session = Asked("here", KINDS["asker" in ours, "reason" in ours, issubclass(told[0].kind, Printed)], EMPTY, None)
        return made(run, path, [session, *own, *showing], self.more)

    def _telling(self, path: str) -> Run:
        """A table, a text or nothing as a function."""

        def shows(here: Printed, done: Any, **given: Any) -> None:
            assert isinstance(self.tell, Table)
            here.show(done, self.tell)

        def says(here: Place, done: Any, **given: Any) -> None:
            if self.tell is not None:
                say(str(self.tell) or path, done=done, **given)

        return shows if isinstance(self.tell, Table) else says


CASE: Final = Asked("case_no", str, EMPTY, Argument("Case number, never a name.", metavar="CASE_NO"))


def listed(listing: Listing) -> Callable[[str], Command]:
    """A listing as a command: table, JSON, JSON Lines and CSV, title, help, the right asked for and the entry in the access log."""

    def run(here: Shown, case_no: str = "", **given: Any) -> None:
        number = admitted_to(here.site, here.asker, listing, getattr(here, "reason", ""), case_no, here.sure)
        rows = list(listing.read(here.site, *([number] if listing.case else []), **given))
        shown(here.form, rows, listing, case=number)
        if listing.case and here.table:
            for line in reach(here.site, number).lines():
                click.echo(tr(*line), err=True)

    run.__doc__ = listing.help
    session = Asked("here", KINDS[True, listing.looked or listing.reasoned, True], EMPTY, None)
    own = [one for one in asked(listing.read) if one.option is not None]
    return partial(made, run, parameters=[session, *([CASE] if listing.case else []), *own])


class Commands:
    """The commands of a group, each a file or a function of it. `dlp.listings` adds what stands there under the group's name."""

    def __init__(self) -> None:
        self.made: dict[str, Callable[[str], Command]] = {}

    def command(self, name: str = "", *, more: Sequence[Asked] = ()) -> Callable[[F], F]:
        """`more`: what a function gets as `**cells`."""

        def keep(run: F) -> F:
            self.made[name or run.__name__] = partial(made, run, more=more)
            return run

        return keep

    def does(self, use: Callable[..., Any], tell: Tell = "", name: str = "", *, more: Sequence[Asked] = ()) -> None:
        """A `Deed`, by its own name or that of the use case."""
        self.made[name or use.__name__] = Deed(use, tell, more)

    def lists(self, listing: Listing) -> None:
        """A listing of the group, where it is not to stand behind the others."""
        self.made[listing.name.rpartition(" ")[2]] = listed(listing)

    def offer(self, group: str) -> None:
        """The listings of the group that have no place yet."""
        for path in sorted(Path(listings.__path__[0]).glob(f"{group.replace('-', '_')}_*.py")):
            found = import_module(f"dlp.listings.{path.stem}").LISTING
            if found.name.rpartition(" ")[2] not in self.made:
                self.lists(found)

    def of(self, group: str) -> Group:
        below: Any = _Below(group, self.made)
        page = Group(group, context_settings=PAGE, commands=below, help=HELP[group], no_args_is_help=True)
        return explained(page, group)
