"""What keeps the explorer to this machine and its pages harmless: hosts, headers, and a token for what changes things.

The app listens on loopback, yet any page in the reader's browser can send requests there. So the host must be this
machine's own name (a foreign name that resolves to loopback is refused), nothing is run that is not our own file, and
a POST must come from our own page and carry the token that only our own pages hold.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.errors import Refused, UsageError

OWN_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
FORM_BYTES = 64 * 1024
"""Of a form: a correction with its note takes a hundredth of it."""
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Guard:
    """Refuses foreign hosts and puts the headers on every answer. It reads no body and knows no page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-cache, private")
            await send(message)

        if not is_own(Headers(scope=scope).get("host", "")):
            refusal = PlainTextResponse("This program answers on localhost only.\n", status_code=421)
            await refusal(scope, receive, guarded)
            return
        await self._app(scope, receive, guarded)


def is_own(host: str) -> bool:
    """Whether a Host header names this machine's loopback.

    >>> is_own("127.0.0.1:8000"), is_own("[::1]:80"), is_own("localhost"), is_own("localhost.example.org")
    (True, True, True, False)
    """
    try:
        return urlsplit(f"//{host}").hostname in OWN_NAMES and "@" not in host and "/" not in host
    except ValueError:
        return False


class Tokens:
    """The token of this run of the app: made at start, held by our own pages only."""

    def __init__(self) -> None:
        self.value = secrets.token_urlsafe(32)

    def check(self, request: Request, form: Mapping[str, str]) -> None:
        """Raises `Refused` for a form that does not come from a page of this run."""
        headers = request.headers
        from_elsewhere = headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")
        origin = headers.get("origin")
        foreign = origin is not None and urlsplit(origin).netloc != headers.get("host")
        held = secrets.compare_digest(form.get("token", "").encode(), self.value.encode())
        if from_elsewhere or foreign or not held:
            raise Refused(
                "this form does not come from a page of the running program",
                remedy="Load the page anew and send it again",
            )


async def form_of(request: Request) -> dict[str, str]:
    """The fields of a sent form; of a field that is sent twice the last counts. Raises `UsageError`."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise UsageError("only a form can be sent here", remedy="Send it from the page")
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > FORM_BYTES:
            raise UsageError("the form is too long", remedy="Write a shorter note")
    try:
        return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=40))
    except (UnicodeDecodeError, ValueError) as error:
        raise UsageError("the form cannot be read", remedy="Send it from the page") from error
