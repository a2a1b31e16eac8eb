"""Whose data is this, and what are sender and recipients to his case?

    canon, names, surnames, titles   one spelling per value        tokens, snapshot, index   the register as keyed tokens
    wording, variants, cues          what corroborates a name      link                      findings → links
    rolling, memory                  what was said before          parties, basis, facts     links → evidence

Pure: takes the index as an argument, opens nothing, logs nothing.
"""
