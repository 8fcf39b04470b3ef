"""Nothing heavy is imported until it is used: `onrecord --help` answers at once."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "sqlalchemy",
    "trafilatura",
    "lxml",
    "numpy",
    "onnxruntime",
    "tokenizers",
    "jinja2",
    "rich",
    "resvg_py",
    "py3langid",
    "starlette",
    "uvicorn",
    "anyio",
    "torch",
)


def test_the_command_line_imports_nothing_heavy() -> None:
    code = "import sys, onrecord, onrecord.cli; print(*sorted(m for m in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in HEAVY if name in loaded] == []
