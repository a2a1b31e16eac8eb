"""Rules of the incident desk itself: who may do what, and what needs a second person. Pure; the journal is its memory.

bases       grounds of provision: asked for, approved, used, taken back
basis_answers  the number that is mailed to an approver, and what counts as his answer
canaries    decoy requesters
lookups     who opened a case in the case system without a part in it, and the question to him
probing     who asks after one person after another
retention   how long what is kept, legal holds, the destruction ledger
rights      roles, and the rights each carries        proposals   what one person asks and another allows
"""
