"""The desk over HTTP: the third face beside the command line and the dashboard. It parses, calls one use case of `dlp.office`, and shows.

server    listens, bounds what may be asked at once, ends
routes    path → use case, and which answer follows on which error
bearer    who asks, by the operator's token he shows
reading   queries and bodies, strictly
document  OpenAPI 3.1
"""
