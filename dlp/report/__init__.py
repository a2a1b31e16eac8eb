"""Reports on paper: what they are made of, what the quarterly one says, and how it becomes a page or a PDF. Numbers in, bytes out: opens no file, no store.

blocks        notes, tables, bars and columns under headings
quarter       the quarterly report, section by section        quarter_desk    its sections about the program and the desk
page          HTML                                            pdf             PDF (extra `pdf`)
"""
