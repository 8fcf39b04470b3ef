"""The ASGI app: from an address to a question, to its frozen context, to HTML or JSON.

`create_app(archive)` takes a ledger that is open for reading. It decides nothing about news; what a page shows is
decided by its view.
"""

from __future__ import annotations

import getpass
import hashlib
from functools import cache, partial
from importlib import resources
from threading import Lock
from typing import Any
from urllib.parse import quote, unquote

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from onrecord.archive import Archive
from onrecord.errors import LedgerBusy, NotFound, OnrecordError, Refused, UsageError
from onrecord.export.rendering import environment, style
from onrecord.web import openapi
from onrecord.web.guard import Guard, Tokens, form_of
from onrecord.web.page import Frame
from onrecord.web.routes import VIEWS
from onrecord.web.sending import received, way_back
from onrecord.web.view import View, asked

_ENCODER = msgspec.json.Encoder(order="deterministic")
_STATUS: tuple[tuple[type[OnrecordError], int], ...] = (
    (NotFound, 404),
    (UsageError, 400),
    (Refused, 403),
    (LedgerBusy, 503),
)
_BY = "judges-as"
"""The cookie with the name under which a reader judged last."""
_FOR_EVER = {"Cache-Control": "max-age=31536000, immutable"}


class Explorer:
    """Answers for one open ledger. Questions are put one at a time: the ledger has one connection, and a page takes
    milliseconds; pages are made side by side."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.tokens = Tokens()
        self._one_at_a_time = Lock()

    def context(self, view: View[Any, Any], given: dict[str, str]) -> Any:
        question = asked(view.question, given)
        with self._one_at_a_time:
            return view.answer(self.archive, question)

    def older(self) -> str:
        """Why what is shown is not the latest state of the ledger; empty where it is."""
        with self._one_at_a_time:
            edition = self.archive.edition()
        return "" if edition.fresh else edition.reason

    def judged(self, request: Request, form: dict[str, str]) -> None:
        """Put what a form says into the log, through a connection of its own that may write."""
        self.tokens.check(request, form)
        held = self.archive
        with Archive.open(held.url, write=True, plan=held.plan, tyings=held.tyings) as archive:
            received(archive, form)

    def html(self, view: View[Any, Any], context: Any, address: str, by: str) -> str:
        css, js = assets()
        frame = Frame(
            title=view.title(context),
            current=view.name,
            token=self.tokens.value,
            twin=_json_twin(address),
            css=css,
            js=js,
            words=context.asked.words if view.name == "search" else "",
            by=by,
            here=address,
            older=self.older(),
        )
        return environment("onrecord.web").get_template(view.template).render(page=context, frame=frame)

    def problem(self, error: OnrecordError | HTTPException) -> str:
        css, js = assets()
        frame = Frame(title="Not shown", current="", token=self.tokens.value, twin="", css=css, js=js)
        words = error.message if isinstance(error, OnrecordError) else error.detail
        remedy = error.remedy if isinstance(error, OnrecordError) else ""
        page = environment("onrecord.web").get_template("problem.html.j2")
        return page.render(words=words, remedy=remedy, frame=frame)


def create_app(archive: Archive) -> ASGIApp:
    """The app over an open ledger. The guard stands outside of everything, so that failures carry its headers too."""
    explorer = Explorer(archive)
    pages = [route for view in VIEWS for route in _routes(explorer, view)]
    app = Starlette(
        routes=[
            Route("/claims", _to_list),
            Route("/openapi.json", _schema),
            Route("/judgements", partial(_judged, explorer), methods=["POST"]),
            Route("/static/onrecord.css", _css),
            Route("/static/onrecord.js", _js),
            Route("/static/icon.svg", _icon),
            *pages,
        ],
        exception_handlers={
            OnrecordError: partial(_failed, explorer),
            HTTPException: partial(_failed, explorer),
            Exception: partial(_broken, explorer),
        },
    )
    return Guard(app)


def _routes(explorer: Explorer, view: View[Any, Any]) -> list[Route]:
    """A page, and its twin where the address of the page does not end in an id."""
    paths = [view.path] if "{" in view.path else [openapi.twin(view.path), view.path]
    patterns = (path.replace("}", ":path}") for path in paths)  # a name may hold a slash
    return [Route(path, partial(_page, explorer, view), methods=["GET"]) for path in patterns]


async def _page(explorer: Explorer, view: View[Any, Any], request: Request) -> Response:
    given = dict(request.query_params)
    parts = {name: str(value) for name, value in request.path_params.items()}
    as_json = _wants_json(request)
    if as_json and parts:
        last = list(parts)[-1]
        parts[last] = parts[last].removesuffix(".json")
    return await run_in_threadpool(_answered, explorer, view, {**given, **parts}, request, as_json)


def _answered(
    explorer: Explorer, view: View[Any, Any], given: dict[str, str], request: Request, as_json: bool
) -> Response:
    context = explorer.context(view, given)
    if as_json:
        return Response(_ENCODER.encode(context), media_type="application/json", headers={"Vary": "Accept"})
    address = _address(request)
    by = unquote(request.cookies.get(_BY, "")) or _me()
    return Response(explorer.html(view, context, address, by), media_type="text/html", headers={"Vary": "Accept"})


async def _judged(explorer: Explorer, request: Request) -> Response:
    form = await form_of(request)
    await run_in_threadpool(explorer.judged, request, form)
    answer = RedirectResponse(way_back(form), status_code=303)
    answer.set_cookie(_BY, quote(form.get("by", "").strip()), httponly=True, samesite="strict")
    return answer


def _me() -> str:
    """The name of whoever is logged in, or nothing where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _address(request: Request) -> str:
    """The address as it was sent, escapes and all: never the decoded words."""
    path = bytes(request.scope.get("raw_path") or quote(request.url.path).encode()).partition(b"?")[0]
    query = bytes(request.scope["query_string"])
    return quote((path + (b"?" + query if query else b"")).decode("latin-1"), safe="/?&=%:@!$'()*+,;~-._")


def _wants_json(request: Request) -> bool:
    accepted = request.headers.get("accept", "")
    return request.url.path.endswith(".json") or ("application/json" in accepted and "text/html" not in accepted)


def _json_twin(address: str) -> str:
    path, mark, query = address.partition("?")
    return openapi.twin(path) + mark + query


async def _failed(explorer: Explorer, request: Request, error: Exception) -> Response:
    assert isinstance(error, OnrecordError | HTTPException)
    if isinstance(error, HTTPException):
        status = error.status_code
        if status == 404:
            error = NotFound("there is no such page", remedy="Begin at the list of claims")
    else:
        status = next((code for kind, code in _STATUS if isinstance(error, kind)), 500)
    if _wants_json(request):
        words = str(error) if isinstance(error, OnrecordError) else error.detail
        return Response(_ENCODER.encode({"error": words}), status_code=status, media_type="application/json")
    return Response(explorer.problem(error), status_code=status, media_type="text/html")


async def _broken(explorer: Explorer, request: Request, error: Exception) -> Response:
    """A bug: said in words here, with its trace where the program runs."""
    words = f"the program itself failed on this page ({type(error).__name__})"
    known = OnrecordError(words, remedy="The other pages work; `onrecord doctor` checks the ledger")
    if _wants_json(request):
        return Response(_ENCODER.encode({"error": str(known)}), status_code=500, media_type="application/json")
    return Response(explorer.problem(known), status_code=500, media_type="text/html")


async def _to_list(request: Request) -> Response:
    return RedirectResponse("/" + (f"?{request.url.query}" if request.url.query else ""))


async def _schema(request: Request) -> Response:
    return Response(_schema_bytes(), media_type="application/json")


@cache
def _schema_bytes() -> bytes:
    return _ENCODER.encode(openapi.document(VIEWS))


async def _icon(request: Request) -> Response:
    return Response(_own("icon.svg"), media_type="image/svg+xml", headers=_FOR_EVER)


async def _css(request: Request) -> Response:
    return Response(style(), media_type="text/css", headers=_FOR_EVER)


async def _js(request: Request) -> Response:
    return Response(_own("onrecord.js"), media_type="text/javascript", headers=_FOR_EVER)


@cache
def _own(file: str) -> str:
    return resources.files("onrecord.web").joinpath("static", file).read_text("utf-8")


@cache
def assets() -> tuple[str, str]:
    """The addresses of the style sheet and the script, with a mark that changes when they do."""
    marks = (hashlib.sha256(text.encode()).hexdigest()[:12] for text in (style(), _own("onrecord.js")))
    css, js = (f"/static/onrecord.{kind}?v={mark}" for kind, mark in zip(("css", "js"), marks, strict=True))
    return css, js
