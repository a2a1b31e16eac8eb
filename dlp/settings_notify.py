"""`notify` of dlp.yaml: who is told of incidents without asking, and by which ways."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from dlp.paths import PATH, PLACE
from dlp.weakening import IDENTITY, Harmless, Weakens


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


NOTICES: Final = Harmless("what is told holds ids and counts, and stands in the journal whether it was told or not")
SERVER: Final = r"^$|^(\[[0-9A-Fa-f:.]+\]|[^\s:\[\]]+):[0-9]{1,5}$"
VALUE: Final = r"^$|^(env:[A-Za-z_][A-Za-z0-9_]*|file:\S+)$"
ADDRESS: Final = r"^[^\s@<>,;]+@[^\s@<>,;]+$"
Address = Annotated[str, Field(pattern=ADDRESS)]
Told = Literal["alert", "mask", "hold", "block"]


class NotifyMail(_Strict):
    """Mail to the people of the desk. Off while `server` is empty."""

    server: Annotated[str, NOTICES] = Field(
        default="", pattern=SERVER, description="HOST:PORT of a mail server that takes mail for them"
    )
    tls: Annotated[Literal["none", "starttls", "implicit"], NOTICES] = "none"
    ca: Annotated[str, NOTICES, PATH] = Field(default="", description="a PEM file beside the system's own authorities")
    user: Annotated[str, NOTICES] = ""
    password: Annotated[str, NOTICES, PLACE] = Field(default="", pattern=VALUE, description="env:NAME or file:PATH")
    sender: Annotated[str, IDENTITY] = Field(default="", pattern=f"^$|{ADDRESS}", description="the From of these mails")
    reviewers: Annotated[list[Address], NOTICES] = Field(
        default_factory=list, description="are told of held messages, and reminded"
    )
    privacy_officer: Annotated[list[Address], NOTICES] = Field(
        default_factory=list,
        description="is told of the other incidents and of trouble; where one of the two is empty, the other gets all",
    )
    immediate: Annotated[
        list[Told],
        Weakens("nobody gets a mail when a message is held or refused", when=lambda told: not {"hold", "block"} <= set(told)),
    ] = Field(default=["hold", "block"], description="incidents that are told at once; the daily summary counts all")
    digest: Annotated[str, NOTICES] = Field(
        default="09:00",
        pattern=r"^$|^([01][0-9]|2[0-3]):[0-5][0-9]$",
        description="time of the daily summary, Korean time; empty: none",
    )


class NotifySyslog(_Strict):
    """Events for a log server: RFC 5424, over TCP (RFC 6587) or TLS (RFC 5425). Off while `server` is empty."""

    server: Annotated[str, NOTICES] = Field(default="", pattern=SERVER)
    tls: Annotated[bool, NOTICES] = True
    ca: Annotated[str, NOTICES, PATH] = Field(default="", description="a PEM file beside the system's own authorities")
    cert: Annotated[str, NOTICES, PATH] = Field(
        default="", description="a PEM file with our own certificate and its key, where the server asks for one"
    )


class NotifyWebhook(_Strict):
    """Signed POSTs (contract section 6), one an event. Off while `url` is empty."""

    url: Annotated[str, NOTICES] = Field(default="", pattern=r"^(https?://\S+)?$")
    secret: Annotated[str, NOTICES, PLACE] = Field(default="", pattern=VALUE, description="env:NAME or file:PATH")
    ca: Annotated[str, NOTICES, PATH] = Field(default="", description="a PEM file beside the system's own authorities")


class Notify(_Strict):
    """Who is told of incidents and trouble without asking; ids and counts, never data of a person."""

    mail: NotifyMail = NotifyMail()
    syslog: NotifySyslog = NotifySyslog()
    webhook: NotifyWebhook = NotifyWebhook()
    remind_hours: Annotated[float, Weakens("held messages grow old and nobody is reminded", above=72, words=(0, 0.0))] = Field(
        default=4.0,
        ge=0,
        le=24 * 14,
        description="reviewers are reminded of what is held longer, and again after as long; 0: never",
    )
