"""The composition: opens a site, wires the parts, runs the loop. The only room that knows all the others."""

from dlp.app.answer import Answer, Submitted
from dlp.app.site import Site

__all__ = ["Answer", "Site", "Submitted"]
