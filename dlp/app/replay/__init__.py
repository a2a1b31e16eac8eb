"""The `hit` tests of a policy's rules, replayed as live messages: what the rules say on paper against what the program does.

    cast     invented people and institutions, one of each kind a rule can tell apart, as a register
    wording  the text that shows what a test's facts say: fields, context, pressure, entities by the detectors' own examples
    files    real attachments that cannot be read, one for each reason
    grounds  the legal basis that a test asks for
    site     a site's own detectors, words and limits, without its register
    live     from the facts of a test to a message: who to whom, with what; scanned, and compared

The message is found by its facts and never by the name of a rule: candidates are made up from what the test says, go through the whole
pipeline with the site's own detectors, words and settings, and the first one that gives the facts of the test decides.
"""

from dlp.app.replay.live import Replay, replayed
from dlp.app.replay.site import replays_of, shipped_rules, silent

__all__ = ["Replay", "replayed", "replays_of", "shipped_rules", "silent"]
