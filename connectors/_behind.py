"""What stands behind an entrance, looked at while it serves: a message that was let through must get on."""

from __future__ import annotations

import smtplib
from typing import Final

from connectors._entry import host_port

SECONDS: Final = 5.0


def hop_amiss(hop: str, *, where: str) -> str:
    """Why the SMTP server HOST:PORT takes no mail now, by its greeting (RFC 5321, 3.1) alone; "" where it does. Blocks for some seconds."""
    try:
        with smtplib.SMTP(*host_port(hop, where=where), timeout=SECONDS):
            return ""
    except (OSError, smtplib.SMTPException):  # of which is every answer but 220
        return f"nobody takes mail at {hop} ({where}): what is let through does not get on"
