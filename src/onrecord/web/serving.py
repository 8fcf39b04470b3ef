"""Runs the explorer on loopback until it is stopped. It opens no other port and writes no log of what is read."""

from __future__ import annotations

import contextlib
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterator

import uvicorn
from starlette.types import ASGIApp

from onrecord.errors import UsageError

LOOPBACK = "127.0.0.1"


def serve(app: ASGIApp, *, port: int = 0, browser: bool = True, say: Callable[[str], None] = print) -> None:
    """Serve until Ctrl-C. Port 0 takes one that is free; `say` is told the address as soon as it answers."""
    with listening(port) as listener:
        address = f"http://{LOOPBACK}:{listener.getsockname()[1]}/"
        server = _Server(uvicorn.Config(app, log_level="warning", ws="none", lifespan="off", server_header=False))
        server.when_ready = lambda: _announce(address, browser, say)
        with contextlib.suppress(KeyboardInterrupt):  # uvicorn has ended cleanly and hands the signal on
            server.run(sockets=[listener])


@contextlib.contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """The address of an app that is served on a free port while the block runs."""
    with listening(0) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", ws="none", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            yield f"http://{LOOPBACK}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=10)


class _Server(uvicorn.Server):
    when_ready: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.when_ready()


def _announce(address: str, browser: bool, say: Callable[[str], None]) -> None:
    say(address)
    if browser:
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def listening(port: int) -> socket.socket:
    """A socket that listens on this machine only. Raises `UsageError` where the port is taken."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((LOOPBACK, port))
    except OSError as error:
        listener.close()
        raise UsageError(f"port {port} is not free", remedy="Leave --port out and a free one is taken") from error
    return listener
