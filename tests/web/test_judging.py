"""Judgements from the page: only our own forms count, what is said shows with who and when, and one click undoes it."""

from __future__ import annotations

import datetime as dt

import pytest
from lxml import html
from starlette.testclient import TestClient

from onrecord.web.guard import FORM_BYTES


def tree(text: str) -> html.HtmlElement:
    return html.document_fromstring(text)


def token(client: TestClient) -> str:
    return str(tree(client.get("/judge/" + attribution(client)).text).xpath("//input[@name='token']/@value")[0])


def article(client: TestClient) -> str:
    return str(client.get("/documents.json").json()["documents"][-1]["href"])


def attribution(client: TestClient) -> str:
    return str(client.get(f"{article(client)}.json").json()["article"]["notes"][0]["id"])


def send(client: TestClient, **fields: str):  # type: ignore[no-untyped-def]
    form = {"token": token(client), "by": "Ana", "back": article(client), **fields}
    return client.post("/judgements", data=form, follow_redirects=False)


def shown(client: TestClient) -> list[str]:
    page = tree(client.get(article(client)).text)
    return [" ".join(p.text_content().split()) for p in page.find_class("judged")]


def test_a_judgement_shows_with_who_and_when_and_is_undone_by_one_click(ferry: TestClient) -> None:
    id = attribution(ferry)
    answer = send(ferry, reject=id, note="a caption")
    assert (answer.status_code, answer.headers["location"]) == (303, f"{article(ferry)}#note-{id}")
    today = dt.datetime.now(dt.UTC).date().isoformat()
    assert shown(ferry) == [f"Rejected by Ana on {today}: a caption. Undo"]
    page = tree(ferry.get(article(ferry)).text)
    button = page.xpath("//button[@name='undo']")[0]
    form = page.get_element_by_id(button.get("form"))
    fields = {i.get("name"): i.get("value") or "" for i in form.iter("input") if i.get("type") != "checkbox"}
    assert fields["by"] == "Ana"  # remembered from the last time
    ferry.post(form.get("action"), data={**fields, "undo": button.get("value")})
    assert shown(ferry) == []
    assert [line["state"] for line in ferry.get("/judgements.json").json()["lines"]] == ["standing", "undone"]


def test_a_rejected_attribution_counts_nowhere(ferry: TestClient) -> None:
    send(ferry, reject=attribution(ferry))
    assert [c["documents"] for c in ferry.get("/claims.json?single=yes").json()["claims"]] == [1, 1]


def test_a_suggestion_waits_for_an_answer(ferry: TestClient) -> None:
    send(ferry, reject=attribution(ferry), suggested="yes")
    assert shown(ferry) == []
    assert "Suggestions that wait for an answer" in ferry.get(article(ferry)).text
    number = ferry.get("/judgements.json?state=suggested").json()["lines"][0]["number"]
    send(ferry, adopt=str(number), by="Ben")
    assert "as Ana suggested" in shown(ferry)[0] and "Ben" in shown(ferry)[0]


def test_two_actors_are_merged_and_parted_again(ferry: TestClient) -> None:
    def names() -> list[str]:
        return sorted(a["name"] for a in ferry.get("/actors.json").json()["actors"] if a["kind"] == "a person")

    before = ferry.get("/actors.json").json()["actors"]
    one, other = (a["id"] for a in before if a["kind"] == "a person")
    assert names() == ["Orm Tell", "Perla Quist"]
    page = tree(ferry.get(f"/judge/{one}?words=Orm").text)
    assert page.xpath("//button[@name='merge']/@value") in ([f"{one} {other}"], [])
    assert send(ferry, merge=f"{one} {other}").status_code == 303
    assert len(names()) == 1
    send(ferry, undo="1")
    assert names() == ["Orm Tell", "Perla Quist"]


def test_what_a_rule_forbids_is_refused_in_words(ferry: TestClient) -> None:
    answer = send(ferry, grade=attribution(ferry), **{"grade.value": "A1"})
    assert answer.status_code == 403 and "independent" in answer.text
    assert send(ferry, grade=attribution(ferry), **{"grade.value": "B2"}).status_code == 303
    assert "B2" in shown(ferry)[0]


def test_a_correction_is_typed_in_words(ferry: TestClient) -> None:
    fields = {"correct.field": "content", "correct.value": "close in March", "correct.hop": "0"}
    assert send(ferry, correct=attribution(ferry), **fields).status_code == 303
    assert "close in March" in shown(ferry)[0]
    wrong = {**fields, "correct.value": "words that are not there"}
    assert send(ferry, correct=attribution(ferry), **wrong).status_code == 400


@pytest.mark.parametrize(
    ("fields", "headers"),
    [
        ({"token": "guessed"}, {}),
        ({"token": ""}, {}),
        ({}, {"origin": "http://evil.example"}),
        ({}, {"origin": "null"}),
        ({}, {"sec-fetch-site": "cross-site"}),
        ({}, {"sec-fetch-site": "same-site"}),
    ],
)
def test_only_our_own_pages_may_send(ferry: TestClient, fields: dict[str, str], headers: dict[str, str]) -> None:
    form = {"token": token(ferry), "by": "Ana", "reject": attribution(ferry), **fields}
    assert ferry.post("/judgements", data=form, headers=headers).status_code == 403
    assert ferry.get("/judgements.json").json()["lines"] == []


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"accept": "a-x", "reject": "a-x"},
        {"undo": "first"},
        {"reject": "HERE", "by": ""},
        {"reject": "HERE", "by": "program"},
        {"reject": "HERE", "note": "x" * FORM_BYTES},
    ],
)
def test_a_form_that_says_nothing_clear_changes_nothing(ferry: TestClient, fields: dict[str, str]) -> None:
    fields = {name: value.replace("HERE", attribution(ferry)) for name, value in fields.items()}
    assert send(ferry, **fields).status_code in (400, 404)
    assert ferry.get("/judgements.json").json()["lines"] == []


def test_other_kinds_of_bodies_are_refused(ferry: TestClient) -> None:
    for body, kind in ((b"{}", "application/json"), (b"a=b", "text/plain"), (b"\xff\xfe", "multipart/form-data")):
        assert ferry.post("/judgements", content=body, headers={"content-type": kind}).status_code == 400


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:1", "/a\nb"]
)
def test_the_way_back_leads_to_this_site_only(ferry: TestClient, back: str) -> None:
    assert send(ferry, accept=attribution(ferry), back=back).headers["location"] == "/judgements"


def test_nothing_changes_by_looking(ferry: TestClient) -> None:
    for path in ("/judgements?reject=a-1", f"/judge/{attribution(ferry)}?reject=1"):
        assert ferry.get(path).status_code == 200
    assert ferry.get("/judgements.json").json()["lines"] == []
