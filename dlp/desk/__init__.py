"""Who may do what at the incident desk. Pure; what people did there is in `dlp.ledgers`.

rights         roles, and the rights each carries
basis_answers  the number that is mailed to an approver, and what counts as his answer
"""
