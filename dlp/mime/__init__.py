"""Mail as bytes ⇄ the contract's message. Pure: no I/O, no logging.

`read` opens what lenient mail programs open, because the recipient's program is one of them; `mask` cuts findings out of the original;
`content` is the part of `read` that needs no envelope (a mail inside a mail).
"""

from dlp.mime.envelope import BASIS_HEADER, read
from dlp.mime.mail import Mail, content, joined
from dlp.mime.rewrite import blotted, mask

__all__ = ["BASIS_HEADER", "Mail", "blotted", "content", "joined", "mask", "read"]
