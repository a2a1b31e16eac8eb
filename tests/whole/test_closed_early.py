"""A reader that closes early (`| head -1`): whatever was found was found, in every form."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
import whole_rig as rig

from dlp.show.rows import Form


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize(
    "words", [("incidents", "list"), ("held", "list"), ("operator", "roles"), ("retention", "show")], ids=" ".join
)
def test_a_listing_ends_alike_whoever_reads_of_it(words: tuple[str, ...], form: Form, own_site: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)  # the first line meets nobody: what is small would else fit into the pipe
    try:
        command = [*rig.DLP, "--site", str(own_site), *words, "--format", form.value]
        done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")
