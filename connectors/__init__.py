"""Connectors, one file each: an entrance of messages and the way out again.

To add one: write `connectors/thing.py` with a class of the `dlp.ports.Connector` protocol, an `Options` dataclass that is filled from
its table in `dlp.yaml`, and a module-level `CONNECTOR` naming the class. A connector imports `dlp.model` and `dlp.ports` only, never
decides, and fails closed: what was not decided and journalled is not delivered.
"""
