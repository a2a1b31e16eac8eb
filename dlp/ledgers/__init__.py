"""The ledgers: one file each, with the kinds of its journal entries, its fold, its terms and duties. Pure; the journal is the memory of all.

bases       grounds of provision: asked for, approved, used, taken back
breaches    leaks of personal data, and who must be told of them until when
canaries    decoy requesters
lookups     who opened a case in the case system without a part in it, and the question to him
probing     who asks after one person after another
proposals   what one person asks and another allows
retention   how long what is kept, legal holds, the destruction ledger
subjects    requests of the persons concerned, and by when they must be answered
"""
