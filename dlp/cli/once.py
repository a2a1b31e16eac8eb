"""An option that is given twice on one line is refused: of `--action block --action hold` one would count, and the answer be to another question."""

from __future__ import annotations

from typing import Any


def once(command: Any) -> Any:
    """The same command, and those below it. Options of which several are meant (`--to`) and switches are left as they are."""
    for below in getattr(command, "commands", {}).values():
        once(below)
    made = command.make_parser

    def make_parser(context: Any) -> Any:
        parser = made(context)
        parse = parser.parse_args

        def parse_args(args: list[str]) -> Any:
            read = parse(args)
            if not context.resilient_parsing:  # completion reads lines that are not finished
                given = [
                    one
                    for one in read[2]
                    if one.param_type_name == "option" and not one.multiple and not one.is_flag and not one.count
                ]
                for place, one in enumerate(given):
                    if one in given[:place]:
                        context.fail(f"{max(one.opts, key=len)} stands here twice")
            return read

        parser.parse_args = parse_args
        return parser

    command.make_parser = make_parser
    return command
