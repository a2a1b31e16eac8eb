"""The dashboard in a browser, by textual-serve: every page is a process of `dlp dashboard` with the rights of whoever serves it.

textual-serve knows no login, so the door is here: this machine only, a key that is printed once and becomes a cookie, and no page of another
site may speak to it (Host and Origin are compared: DNS rebinding, cross-site WebSocket hijacking; RFC 6455 section 10.2).
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import logging
import secrets
from collections.abc import Callable

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from dlp.ports import ConfigError

COOKIE = "dlp-desk"
OWN = "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src ws://{}"
"""textual-serve's page asks Google for a font: no browser of the agency shall tell an outside party that the desk is open."""


FOCUS = """
(() => {
  const take = () => { const line = document.querySelector(".xterm-helper-textarea"); if (line) line.focus(); return !!line; };
  const wait = setInterval(() => { if (take() && document.body.classList.contains("-first-byte")) clearInterval(wait); }, 100);
  window.addEventListener("focus", take);
  document.addEventListener("keydown", (key) => { if (document.activeElement === document.body) take(); }, true);
})();
"""
"""The terminal in the page takes keys at once, not only after a click; it has a line of its own for them (xterm.js)."""


def place(text: str) -> tuple[str, int]:
    """`127.0.0.1:8500` → host and port. ConfigError for anything but an address of this machine: it is no login."""
    host, _, port = text.rpartition(":")
    bare = host.strip("[]")
    try:
        near = ipaddress.ip_address(bare).is_loopback
    except ValueError:
        near = bare == "localhost"
    if not near:
        raise ConfigError("--serve", "", "only 127.0.0.1:PORT or localhost:PORT; from elsewhere come through ssh -L")
    if not (port.isascii() and port.isdecimal() and 0 < int(port) < 65536):
        raise ConfigError("--serve", "", "needs a port, as in 127.0.0.1:8500")
    return host, int(port)


def door(key: str, authority: str) -> Middleware:
    """A middleware: 403 for whoever does not bring the key or calls us by another name."""

    def right(given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), key.encode())

    @web.middleware
    async def enter(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if request.headers.get("Host") != authority or origin not in (None, f"http://{authority}"):
            return web.Response(status=403)
        if right(request.query.get("key", "")):
            answer = web.Response(status=303, headers={"Location": "/"})
            answer.set_cookie(COOKIE, key, httponly=True, samesite="Strict")
            return answer
        if not right(request.cookies.get(COOKIE, "")):
            return web.Response(status=403)
        shown = await handler(request)
        if not shown.prepared:
            shown.headers["Content-Security-Policy"] = OWN.format(authority)
            if isinstance(shown, web.Response) and shown.content_type == "text/html" and shown.text:
                shown.text = shown.text.replace("</body>", f"<script>{FOCUS}</script></body>", 1)
        return shown

    return enter


def serve(command: str, host: str, port: int, *, say: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM. `say` gets the address with its key once the port is open. ConfigError without the extra, or the port."""
    try:
        from textual_serve.server import Server
    except ImportError:
        raise ConfigError("--serve", "", "needs the extra `web`: in the program's folder: pip install '.[web]'") from None
    logging.getLogger("textual-serve").disabled = True  # noqa: TID251  it would log stack traces
    authority, key = f"{host}:{port}", secrets.token_urlsafe(24)

    async def made() -> web.Application:
        server = Server(command, host=host, port=port, title="dlp")
        app: web.Application = await server._make_app()
        app.on_startup.clear()  # its banner shows the command
        app.middlewares.append(door(key, authority))
        return app

    try:
        web.run_app(
            made(),
            host=host.strip("[]"),
            port=port,
            access_log=None,
            print=lambda _: say(f"http://{authority}/?key={key}"),
            loop=asyncio.new_event_loop(),
        )
    except OSError as error:
        raise ConfigError("--serve", "", f"{authority}: {error.strerror}") from None
