"""What the program says to people, in Korean, as catalogues beside the English that stands in the code or (`english_*`) here. Data, and the one place that looks it up:
`told` looks up an error or a note in the three catalogues of messages.

    labels           words of tables: actions, states, roles; moments and how long ago
    outcomes         what became of a notice that was sent or a table that was fetched
    tampering        where a journal was touched
    korean_site      what is wrong with a site, its files, its settings and its entrances
    korean_desk      what is wrong with a command, a message or the journal
    korean_policy    what is wrong with a policy
    english_help     what each command does, by its words, and an example
    korean_help      what each command does, by its words
    korean_details   what its help says below that line, by the English of it
    korean_options   what each option and argument is
"""
