"""Runs commands as a person would at a terminal, and keeps what they print."""

import json
import os
import pty
import subprocess
from dataclasses import dataclass

SECONDS = 300


@dataclass(frozen=True)
class Printed:
    """What a command printed, and the code that it ended with."""

    command: str
    code: int
    out: str
    err: str

    def succeeds(self):
        assert self.code == 0, self
        return self

    def fails(self, *words):
        """Checks that it failed, and that it said each of these."""
        assert self.code != 0, self
        for word in words:
            assert word in self.out + self.err, self
        return self

    def json(self):
        return json.loads(self.succeeds().out)


def run(command, environment, stdin=None, folder=None):
    """Runs it with a terminal as its standard input, or with that text."""
    keyboard, terminal = pty.openpty()
    try:
        ended = subprocess.run(
            command,
            env={**os.environ, **environment},
            cwd=folder,
            text=True,
            capture_output=True,
            timeout=SECONDS,
            **({"stdin": terminal} if stdin is None else {"input": stdin}),
        )
    finally:
        os.close(keyboard)
        os.close(terminal)
    return Printed(" ".join(command), ended.returncode, ended.stdout, ended.stderr)
