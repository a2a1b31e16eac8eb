"""Use cases of people: who may, what they may do and see, and what the journal keeps of it. The faces (command line, dashboard, HTTP API) parse,
call one of them, and show.

    who           who asks, and may he: acting, looking, admitted
    incidents     list, look at, judge, assign, comment, except, export
    held          list, release, refuse, see the content of a held message
    impartial     nobody decides over his own matter
    revealing     who sent the message of an incident, by two persons
    contact       whoever sent a message to a citizen, asked for its business
    steps         what to do next, by the kind of the rule
    proposals     what one person asks and another must allow
    basis_mail    grounds approved by answering a mail
    health        what a look at a site may find
    doctor        the looks: is a site fit to serve
    routes        where released originals go, and their approval
    cases         what the desk is asked about one case
    reaching      for what of a time the records of a case speak
    decoys        decoy requesters: made, ended, listed
    subjects      requests of the persons concerned, their cases
    nodes         how the nodes of a site stand
    spool         the gate in an SMS agent's database
    registering   changes of the register by hand
    register_files  a table by a file: looked at, imported, fetched; one row entered
    pulling       a table fetched from its source by hand
    rules         the rules in force
    breaches      leaks (PIPA 34): opened, noticed, closed
    bases         grounds of provision: asked for, approved, taken back
    grounds       whether a ground carries to these recipients
    retention     how long what is kept, destruction, legal holds
    operators     the people at the desk: roles, tokens
    templates     texts to citizens that two persons vouched for
    callers       programs that may use the HTTP check
    policies      policies by name, and what a change of one means
    policy_check  is the site's policy right, and do its tests pass
    policy_troubles  what the tests and warnings say of a policy, before it is in force
    policy_replay what another policy would have made of an archive
    archives      what use cases over archives share
    sweeping      what went out before a case was in the register
    scanning      messages decided from files
    detecting     what detectors find in texts
    extracting    what can be read in files
    access_check  the monthly look at the access log
    provisions    rows of the ledger of provisions
    particulars   what the register says of one incident's recipients and grounds
    lookups       the case system's access log
    options       options and arguments that several use cases ask for
    infile        a file that its user names, read with his rights
    outfile       a file that its user names, made with his rights
    answering     requests of persons concerned: received, put off, answered
    withdrawing   requests and suspensions that their person takes back
    informing     the letters of a quarter
    reports       the quarterly report
    verifying     is the journal whole
    keeping       the site backed up, put back, moved; its key changed
    starting      who starts the program, or looks after it
    self_test     a test message through every entrance
    notices       are those who are to be told reached
    messenger     the check before a messenger server
    interested    who may be interested in a case
    choices       words that must be of a list
    entries       the store opened for one use case, one entry
    institutions  which institution of the register a masked address is of
    wording       what a person typed, as the journal may keep it
    times         moments as people write them

A use case takes the site, the `Asker` and what is asked for; it asks for the right first, and raises ConfigError or StoreError.
"""
