"""The stages in order. `scan` runs them over one message; `detection` runs the detectors over views."""
