"""Signatures of two providers, for a held message whose own signature is over when a reviewer lets it go. Their bodies are not signed.

SOLAPI: HMAC-SHA256 of date and salt, fifteen minutes. Naver Cloud (signature v2): HMAC-SHA256 of method, path, time and key, five minutes.
NHN Cloud and Aligo have a key and no signature.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets as random
import time
from collections.abc import Mapping
from datetime import UTC, datetime

_API_KEY = re.compile(r"apiKey=([^,\s]+)", re.IGNORECASE)


def signed(provider: str, method: str, path: str, headers: Mapping[str, str], secrets: Mapping[str, str]) -> dict[str, str]:
    """Headers to put in place of the old ones. KeyError where the secret of the request's key is not known."""
    own = {name.lower(): (name, value) for name, value in headers.items()}
    if provider == "solapi":
        name, value = own["authorization"]
        found = _API_KEY.search(value)
        key = found[1] if found else ""
        date, salt = datetime.now(UTC).isoformat(timespec="seconds"), random.token_hex(16)
        mark = hmac.new(secrets[key].encode(), (date + salt).encode(), hashlib.sha256).hexdigest()
        return {name: f"HMAC-SHA256 apiKey={key}, date={date}, salt={salt}, signature={mark}"}
    if provider == "sens":
        key, at = own["x-ncp-iam-access-key"][1], str(int(time.time() * 1000))
        said = f"{method} {path}\n{at}\n{key}".encode()
        mark = base64.b64encode(hmac.new(secrets[key].encode(), said, hashlib.sha256).digest()).decode()
        return {
            own.get("x-ncp-apigw-timestamp", ("x-ncp-apigw-timestamp",))[0]: at,
            own.get("x-ncp-apigw-signature-v2", ("x-ncp-apigw-signature-v2",))[0]: mark,
        }
    return {}
