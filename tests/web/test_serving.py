"""The explorer as a person starts it: an address, a page, an end by Ctrl-C."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from onrecord.errors import UsageError
from onrecord.web.serving import listening


def test_a_port_that_is_taken_is_said_in_words() -> None:
    with listening(0) as first:
        first.listen()
        assert first.getsockname()[0] == "127.0.0.1"
        with pytest.raises(UsageError, match="is not free"):
            listening(first.getsockname()[1])


@pytest.mark.slow
def test_open_prints_its_address_serves_and_ends_cleanly(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "onrecord.cli", "--db", str(tmp_path / "ferry.db")]
    page = tmp_path / "ferry.txt"
    page.write_text("The ferry line will close, the mayor, Perla Quist, said on Monday.\n", encoding="utf-8")
    subprocess.run([*command, "add", str(page), "--quiet"], check=True)
    running = subprocess.Popen(
        [*command, "open", "--no-browser", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert running.stdout is not None
        address = json.loads(running.stdout.readline())["address"]
        with urllib.request.urlopen(address) as answer:
            assert answer.status == 200 and b"Who says what" in answer.read()
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=20)
        assert (running.returncode, said.splitlines()[-1]) == (0, "Closed.")
    finally:
        running.kill()
