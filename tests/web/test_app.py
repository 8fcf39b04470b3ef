"""The pages: each answers as HTML and as JSON, keeps to this machine, and runs nothing of others."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from lxml import html
from starlette.testclient import TestClient
from tests.web.conftest import SAID, Site, page

from onrecord.types import Article
from onrecord.web import guard
from onrecord.web.openapi import document
from onrecord.web.routes import VIEWS


def addresses(client: TestClient) -> dict[str, str]:
    """An address for each view."""
    claim = client.get("/claims.json?single=yes").json()["claims"][0]["href"]
    article = client.get("/documents.json").json()["documents"][0]["href"]
    actor = client.get("/actors.json").json()["actors"][0]["href"]
    return {
        "claims": "/?single=yes",
        "claim": claim,
        "documents": "/documents",
        "document": article,
        "actors": "/actors",
        "actor": actor,
        "outlets": "/outlets",
        "outlet": "/outlets/Island%20Mail",
        "why": claim.replace("/claims/", "/why/"),
        "search": "/search?words=ferry",
        "judgements": "/judgements",
        "judgement": actor.replace("/actors/", "/judge/"),
    }


def tree(text: str) -> html.HtmlElement:
    return html.document_fromstring(text)


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_every_page_answers_and_its_twin_is_its_context(ferry: TestClient, view: Any) -> None:
    address = addresses(ferry)[view.name]
    shown = ferry.get(address, headers={"accept": "text/html"})
    assert (shown.status_code, shown.headers["content-type"]) == (200, "text/html; charset=utf-8")
    twin = tree(shown.text).xpath("//link[@rel='alternate']/@href")[0]
    values = ferry.get(twin)
    assert values.headers["content-type"] == "application/json"
    assert list(values.json()) == [field.name for field in dataclasses.fields(view.context)]
    assert msgspec.json.decode(values.content, type=view.context, strict=True)
    assert ferry.get(address, headers={"accept": "application/json"}).json() == values.json()


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_every_page_is_whole_without_script_or_style_of_its_own(ferry: TestClient, view: Any) -> None:
    shown = tree(ferry.get(addresses(ferry)[view.name]).text)
    assert shown.xpath("//script/@src") == [s for s in shown.xpath("//script/@src") if s.startswith("/static/")] != []
    assert not shown.xpath("//script[not(@src)] | //style | //*[@style] | //@onclick | //img | //iframe")
    assert not [a for a in shown.xpath("//@href | //@src | //@action") if re.match(r"\s*(javascript|data|https?):", a)]
    assert len(shown.xpath("//h1")) == 1 and shown.get_element_by_id("main") is not None
    ids = shown.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert not [a for a in shown.xpath("//a[starts-with(@href, '#')]/@href") if a[1:] not in ids]
    for field in shown.xpath("//input[not(@type='hidden')] | //select | //textarea"):
        assert shown.xpath(f"//label[@for='{field.get('id')}']"), field.get("name")


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_every_link_of_a_page_leads_somewhere(ferry: TestClient, view: Any) -> None:
    shown = tree(ferry.get(addresses(ferry)[view.name]).text)
    for link in sorted({a.partition("#")[0] for a in shown.xpath("//a/@href | //link/@href | //script/@src")} - {""}):
        assert ferry.get(link).status_code == 200, link


def test_the_list_counts_origins_and_not_articles(ferry: TestClient) -> None:
    line = tree(ferry.get("/").text).xpath("//table[contains(@class, 'overview')]/tbody/tr")[0]
    figures = {td.get("data-label"): words(td) for td in line.iter("td")}
    assert (figures["say so"], figures["documents"]) == ("1", "2")


def test_a_figure_leads_to_its_reason_and_chains(ferry: TestClient) -> None:
    cell = tree(ferry.get("/").text).xpath("//td[@data-label='say so']/a")[0]
    reason = tree(ferry.get(cell.get("href")).text)
    assert cell.text == "1" and "lead" in words(reason.get_element_by_id("why-affirms"))
    assert len(reason.xpath("//ol[@class='chains']/li")) == 2


def test_a_crowded_lineage_can_be_drawn_whole(ferry: TestClient) -> None:
    claim = addresses(ferry)["claim"]
    assert ferry.get(f"{claim}.json").json()["claim"]["sides"][0]["lineage"]["show_all"] == f"{claim}?everything=yes"
    assert ferry.get(f"{claim}.json?everything=yes").json()["claim"]["sides"][0]["lineage"]["everything"] is True


@pytest.mark.parametrize(
    ("query", "found"),
    [("words=ferry", 1), ("words=winter", 0), ("outlet=Island+Mail", 1), ("origins=2", 0), ("stance=denies", 0)],
)
def test_filters_narrow_the_list_down(ferry: TestClient, query: str, found: int) -> None:
    assert ferry.get(f"/claims.json?{query}").json()["pager"]["total"] == found


@pytest.mark.parametrize("query", ["since=yesterday", "stance=loves", "origins=many", "start=-1", "contested=maybe"])
def test_what_cannot_be_asked_is_said_in_words(ferry: TestClient, query: str) -> None:
    answer = ferry.get(f"/?{query}")
    assert answer.status_code == 400 and "the address asks for something unknown" in answer.text.lower()


def test_blanks_of_a_form_ask_for_nothing(ferry: TestClient) -> None:
    assert ferry.get("/claims.json?words=&since=&stance=&origins=+").json() == ferry.get("/claims.json").json()


def test_what_is_not_there_is_a_page_that_says_so(ferry: TestClient) -> None:
    for address in (
        "/claims/c-nothing",
        "/documents/d-nothing",
        "/actors/e-0",
        "/outlets/None",
        "/why/a-0",
        "/nowhere",
    ):
        answer = ferry.get(address)
        assert answer.status_code == 404 and "This cannot be shown" in answer.text, address
        assert "error" in ferry.get(address, headers={"accept": "application/json"}).json()


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1@evil.example", "", "10.0.0.7"])
def test_a_foreign_host_is_refused(ferry: TestClient, host: str) -> None:
    answer = ferry.get("/", headers={"host": host})
    assert answer.status_code == 421 and SAID not in answer.text


def test_every_answer_carries_the_headers(ferry: TestClient) -> None:
    for address in ("/", "/nowhere", "/openapi.json", "/claims.json", "/static/onrecord.css"):
        headers = ferry.get(address).headers
        assert {name: headers[name] for name in guard.HEADERS} == guard.HEADERS
    assert "default-src 'self'" in guard.HEADERS["Content-Security-Policy"]


def test_the_schema_names_every_page_and_field() -> None:
    schema = document(VIEWS)
    assert schema["openapi"].startswith("3.1")
    for view in VIEWS:
        path = "/claims.json" if view.path == "/" else f"{view.path}.json"
        operation = schema["paths"][path]["get"]
        assert {p["name"] for p in operation["parameters"]} == {f.name for f in dataclasses.fields(view.question)}
        known = schema["components"]["schemas"][view.context.__name__]["properties"]
        assert set(known) == {f.name for f in dataclasses.fields(view.context)}


HOSTILE = [
    "<script>alert(1)</script>",
    "</title></style><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "{{ 7 * 7 }}{% raw %}",
    "javascript:alert(1)",
    "</svg><svg onload=alert(1)>",
    "a{background:url(//evil.example)}",
    "turned \u202etxet",
    "nul\x00 esc\x1b",
    "x" * 10_000,
    "../../etc/passwd?#%",
]


def hostile_pages() -> Iterator[Article]:
    """Each hostile text as title, outlet, name, words and file name; the invented pages end a name at a colon."""
    for number, hostile in enumerate(HOSTILE):
        bare = hostile.replace(":", "꞉")
        yield page(f"{bare}: says {hostile}", f"{number}.txt", hostile, hostile)
        yield page(f"{bare}: says {hostile}", hostile, "Island Mail")


def test_text_of_others_is_inert_on_every_page(site: Site) -> None:
    client = site(*hostile_pages())
    lists = {name: client.get(f"/{name}.json?single=yes").json()[name] for name in ("claims", "documents", "actors")}
    seen = {row["href"] for rows in lists.values() for row in rows}
    outlets = {row["href"] for row in client.get("/outlets.json").json()["outlets"]}
    assert len(outlets) == len(HOSTILE) + 1 and len(lists["claims"]) == len(HOSTILE)
    for address in sorted({*addresses(client).values(), *seen, *outlets}):
        answer = client.get(address)
        assert answer.status_code == 200, address
        shown = tree(answer.text)
        assert len(shown.xpath("//script")) == 1 and not shown.xpath("//script[not(@src)]")
        assert not shown.xpath("//img | //style | //@onerror | //@onload | //@onmouseover | //@style")
        assert not [a for a in shown.xpath("//@href | //@src | //@action") if not re.match(r"[/#?]", a)]
        assert "\u202e" not in answer.text and "\x00" not in answer.text and "\x1b" not in answer.text
        assert len(shown.xpath("//title[not(ancestor::*[local-name() = 'svg'])]")) == 1
    assert "{{ 7 * 7 }}" in client.get("/documents").text
