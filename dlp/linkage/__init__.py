"""Whose data is this, and what are sender and recipients to his case?

    canon, names, surnames, titles, initials     one spelling per value          tokens, snapshot, index     the register as keyed tokens
    standing                                     who could mean whom             weights, evidence           numbers and formulas, in bits
    case_numbers                                 registered numbers in a text
    texts, wording, roles                        what the sentences speak of     topics                      which case is spoken of
    mentions, naming, variants, dictated, few,   what stands there and whom      judge, link                 candidates weighed → links
    sounding, met, traits, candidates            it could mean; what is spent    halves, letters, answers,   what was said before
                                                                              rolling, met, memory
    contents                                     both, of one message            parties, alike, basis, facts            links → evidence for policy

Pure: takes the index as an argument, opens nothing, logs nothing. How it decides, with its figures: docs/linkage.md.
"""
