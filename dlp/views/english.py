"""English words whose letters also spell complete syllables on the two-set keyboard (work is 재가). Data, no code.

They are left alone by `dlp.views.retyped`; a word that is missing here costs one more view, never a finding.
"""

from __future__ import annotations

from typing import Final

_WORDS: Final = """
abel absent absorb akan alabama alan alarm algo alright also alto always amend american anchor ancient angel angle angry
ansi anti apache aperl audit augment auth author authority auto chair chan chaos chapel cheap check checks chosen chris
christian circle circus citizen citizens city clan clang clarify clarity clark clash claus clay clean cleans cmake cocoa
coral cork corn corp cosmetic covid curry cursor custody cyan cycle dial diary didn diego digit digital dirname dirty dish
disk disown disturb ditto dividend divisor dizzy django doesn dorm down downs dozen dozens dual duck duel dusk dusty dutch
duty eight eighth eighty elem element elvis encircle endian endif england entity entry euro field fifo fifth fifths fifty
fight firm fish flake flash flavor focus foggy foreign forgot fork forks form forma formal formals forms fort forth fortieth
forty fuchsia fuel fuzzy ghana giant girl gitk given glen gmake goal goals goto guru quant quantity quasi queen query queue
rich rick right risk risks rock rocks rogue rural russia russian ryan shadow shake sham shan shanghai shape shark sharp
sheep shelf shenzhen shoe short shortcut shorten shorthand shot show shown sigh sign signal signals signs sixth slab slack
slang slash sleep slept smash snake snap snapshot sneak soap social society sock socks sofa soft soften sorry sort spacy
spam span spans spark spatial spawn speak special specials specific specify spend spent such suck sudo sufficient suffix
suspend sydney syria thai than their them theme then theorem theory they thorn throw thrown tick ticks tidy tight tighten
title today todo todos toggle torch torn torque total totals town turkey turn turns turtle tutor tutorial victor victoria
victory video videos virgo virtual visit visitor visual vital vocab vowel whale wheel wheels when widen width wish witch
with work works world worm worry worth xhtml
"""
COMMON: Final = frozenset(_WORDS.split())
