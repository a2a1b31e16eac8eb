"""The client's side of TLS for all channels: 1.2 or better, the server's name and chain are always verified."""

from __future__ import annotations

import ssl

from dlp.ports import ConfigError


def context(ca: str, *, where: str, cert: str = "") -> ssl.SSLContext:
    """ConfigError where a file cannot be read or holds no certificate."""
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    for name, path, load in (("ca", ca, made.load_verify_locations), ("cert", cert, made.load_cert_chain)):
        if not path:
            continue
        try:
            load(path)
        except OSError:  # ssl.SSLError is one
            raise ConfigError("dlp.yaml", f"{where}.{name}", "certificate or key cannot be read") from None
    return made


def parts(server: str) -> tuple[str, int]:
    """Host and port of what the settings' form has checked."""
    host, _, port = server.rpartition(":")
    return host.strip("[]"), int(port)
