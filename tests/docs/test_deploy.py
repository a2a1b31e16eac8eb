"""The examples under deploy/: they start the program as it is called, and say the same of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from dlp import settings
from dlp.app.entrances import check_options
from dlp.app.many import SHARED
from dlp.cli import command_named

DEPLOY = Path(__file__).parents[2] / "deploy"


def test_the_shared_settings_are_read_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "dlp.yaml").write_text((DEPLOY / "sites.dlp.yaml").read_text("utf-8"), "utf-8")
    config = settings.load(tmp_path)
    assert config.http.enabled
    for name in SHARED:
        entrance = getattr(config, name)
        if entrance.enabled:
            check_options(name, dict(entrance.model_extra or {}))


def test_every_way_to_start_it_is_one_the_program_has() -> None:
    known = {flag for one in command_named("serve").params for flag in one.opts}
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]["dlp"]
    stateful, service = yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text("utf-8"))
    pod: Any = stateful["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    for words in (compose["command"], container["args"]):
        assert words == ["serve", "--sites", "/sites"]
        assert {word for word in words if word.startswith("--")} <= known
    port = container["ports"][0]["containerPort"]
    listen = yaml.safe_load((DEPLOY / "sites.dlp.yaml").read_text("utf-8"))["http"]["listen"]
    assert listen.endswith(f":{port}")
    assert service["spec"]["ports"][0]["port"] == port
    assert stateful["spec"]["replicas"] == 1, "a second program is refused the sites of the first"
    assert pod["securityContext"]["runAsNonRoot"]
    assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    assert {one["mountPath"] for one in container["volumeMounts"]} == {"/sites", "/tmp"}
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert container[probe]["httpGet"]["path"] in ("/readyz", "/healthz")
