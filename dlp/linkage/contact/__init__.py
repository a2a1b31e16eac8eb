"""Contact with a citizen: is a message an institutional notice, a personal approach or pressing content, and what is its sender to the case?

    words      groups of cues                               text      segments, cues and n-grams of a message
    kinds      two linear heads over them, and the kind     weights   their numbers, made by `tools/train_contact.py`
    claims     what the message says of its own origin      derived   who is interested in a case although nobody entered him
    skeleton   what stays of a text when its values are taken out, and who has sent it to whom

Pure, as all of linkage, but for what `skeleton` counts.
"""
