"""Paths into articles: every kind, every expected failure, and that one failure stops nothing."""

import datetime as dt
import gzip
import io
import json
import os
import subprocess
import sys
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given as law
from hypothesis import strategies as st

from onrecord.errors import UsageError
from onrecord.ingest import Stated, limits, read, stated
from onrecord.types import Article, Outlet, Published, Rejected

STORY = "Board votes to close north pier\n\nThe harbour board of Ellsmouth voted on Monday to close the pier.\n"
PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Board votes to close north pier | Echo</title>
<meta property="og:site_name" content="Ellsmouth Echo">
<meta property="article:published_time" content="2024-05-03T22:10:00+02:00"></head>
<body><nav><a href="/">Home</a> <a href="/tides">Tides</a></nav><article>
<p>The harbour board of Ellsmouth voted on Monday to close the north pier, three members said after the meeting.</p>
<p>“We had no choice,” the chairman, <b>Ivo Brandt</b>, told residents in the town hall, where nobody laughed.</p>
<p>The pier was built in 1911 and has been repaired four times since the war, most recently after the storm.</p>
</article><footer>Terms and conditions</footer></body></html>"""

NOTHING = Stated()


def one(path: object, given: Stated = NOTHING, stdin: bytes | None = None) -> Article | Rejected:
    found = list(read([str(path)], given, io.BytesIO(stdin) if stdin is not None else None))
    assert len(found) == 1
    return found[0]


def article(path: object, given: Stated = NOTHING, stdin: bytes | None = None) -> Article:
    found = one(path, given, stdin)
    assert isinstance(found, Article), found
    return found


def rejected(path: object, given: Stated = NOTHING, stdin: bytes | None = None) -> Rejected:
    found = one(path, given, stdin)
    assert isinstance(found, Rejected), found
    assert found.remedy.endswith(".") and not found.reason.endswith(".")
    return found


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


# --- text -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", [STORY, STORY.replace("\n", "\r\n"), "\ufeff" + STORY, "a\rb\x0bc\u2028d e", STORY + "\n\n \t"]
)
def test_text_keeps_its_characters(tmp_path: Path, text: str) -> None:
    path = put(tmp_path, "a.txt", text)
    found = article(path)
    assert found.text == text
    assert found.key == found.path == str(path)
    assert (found.title, found.outlet, found.published, found.notes) == (None, Outlet(), Published(), ())


@law(st.text(min_size=1).filter(lambda t: t.strip("\ufeff\u200b").strip() and "\x00" not in t))
def test_any_text_in_utf_8_comes_back_or_is_refused_as_binary(text: str) -> None:
    try:
        raw = text.encode()
    except UnicodeEncodeError:
        return
    found = one("-", Stated(language="en"), raw if raw[:1] not in (b"{", b"<") else b"x" + raw)
    if isinstance(found, Article):
        assert found.text.encode() in (raw, b"x" + raw)


def test_what_the_user_states(tmp_path: Path) -> None:
    given = stated(outlet="Northern Courier", published="2027-02", language="en")
    found = article(put(tmp_path, "a.md", STORY), given)
    assert found.outlet == Outlet("Northern Courier", "given")
    assert found.published == Published(dt.date(2027, 2, 1), dt.date(2027, 2, 28), "given")
    assert found.language == "en"


def test_language_is_detected_where_there_is_enough(tmp_path: Path) -> None:
    german = "Der Hafenrat von Ellsmouth hat am Montag beschlossen, die Brücke zu schließen, sagten drei Mitglieder."
    assert article(put(tmp_path, "a.txt", STORY)).language == "en"
    assert article(put(tmp_path, "b.txt", german)).language == "de"
    assert article(put(tmp_path, "c.txt", "12 – Ivo Brandt")).language == "und"


QUOTED = "“We had no choice,” said Müller – the pier’s owner – of the £3m bill. It was the board’s last word."


@pytest.mark.parametrize(
    ("name", "raw", "note"),
    [
        ("windows-1252", QUOTED.encode("cp1252"), "read as windows-1252, detected"),
        ("utf-16", QUOTED.encode("utf-16"), "read as UTF-16, by its byte order mark"),
        ("utf-32", QUOTED.encode("utf-32"), "read as UTF-32, by its byte order mark"),
    ],
)
def test_other_encodings_are_read_with_a_note(tmp_path: Path, name: str, raw: bytes, note: str) -> None:
    found = article(put(tmp_path, "a.txt", raw))
    assert (found.text, found.notes) == (QUOTED, (note,))


def test_cyrillic_is_detected(tmp_path: Path) -> None:
    text = "Правительство заявило в понедельник, что договор не будет подписан до конца этого года."
    assert article(put(tmp_path, "a.txt", text.encode("cp1251"))).text == text


def test_an_encoding_that_cannot_be_told_can_be_named(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "Łódź: żółć".encode("iso-8859-2"))
    refused = rejected(path)
    assert "iconv" in refused.remedy and "--encoding" in refused.remedy
    found = article(path, stated(encoding="iso-8859-2"))
    assert (found.text, found.notes) == ("Łódź: żółć", ("read as iso-8859-2, as given",))


# --- failures -------------------------------------------------------------------------------------------------

BAD = [
    ("empty", "a.txt", b"", "it is empty"),
    ("white space", "a.txt", b"\xef\xbb\xbf \n\t\n", "it is empty"),
    ("binary", "a.txt", bytes(range(256)) * 40, "it is a binary file"),
    ("zero bytes", "a.txt", b"text\x00text", "it is a binary file"),
    ("PDF", "a.txt", b"%PDF-1.7 x", "it is a PDF"),
    ("office document", "a.html", b"PK\x03\x04abc", "it is a zip archive or an office document"),
    ("database", "a.txt", b"SQLite format 3\x00" + b"\x01" * 90, "it is a database"),
    ("too large", "a.txt", b"word " * 1_000_001, "it is larger than 5 MB"),
    ("empty page", "a.html", b"  \n", "it is empty"),
    (
        "page without article",
        "a.html",
        b"<html><body><script>1</script></body></html>",
        "no article was found on the page",
    ),
    ("broken gzip", "a.txt.gz", b"no gzip at all", "its compression is broken"),
    ("cut gzip", "a.jsonl.gz", gzip.compress(b'{"text": "x"}' * 4000)[:40], "its compression is broken"),
    ("empty lines", "a.jsonl", b"", "it is empty"),
    ("JSON that is no lines", "a.json", b'[\n{"text": "x"}\n]', "it is JSON, but not one object a line"),
]


@pytest.mark.parametrize(("phenomenon", "name", "raw", "reason"), BAD, ids=[c[0] for c in BAD])
def test_bad_files(tmp_path: Path, phenomenon: str, name: str, raw: bytes, reason: str) -> None:
    assert rejected(put(tmp_path, name, raw)).reason == reason


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert rejected(tmp_path / "pipe.txt").reason == "it is no file but a pipe or a device"
    assert rejected("/dev/null").reason == "it is no file but a pipe or a device"
    assert rejected(tmp_path / "missing.txt").reason == "there is no such file"
    assert "zero character" in rejected("a\x00.txt").reason
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert rejected(tmp_path / "self.txt").reason.startswith("it cannot be read: ")
    assert rejected("-").reason == "there is no standard input"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", STORY)
    path.chmod(0)
    assert rejected(path).reason == "it may not be read"


def test_a_file_that_may_not_be_read_even_by_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("onrecord.ingest.reading._open", refuse)
    assert rejected(put(tmp_path, "a.txt", STORY)).reason == "it may not be read"


def test_a_failure_does_not_stop_the_run(tmp_path: Path) -> None:
    good, bad = put(tmp_path, "a.txt", STORY), put(tmp_path, "b.txt", b"")
    kinds = [type(item) for item in read([str(bad), str(good), "none.txt", str(good)])]
    assert kinds == [Rejected, Article, Rejected, Article]


# --- folders --------------------------------------------------------------------------------------------------


def test_a_folder_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name in ("b.txt", "c/z.md", "c/a.txt", "a.html", ".hidden.txt", ".git/x.txt", "d.png", "README", "e.txt/f.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE if name.endswith("html") else STORY)
    passed: Counter[str] = Counter()
    found = [item.path.removeprefix(f"{tmp_path}/") for item in read([str(tmp_path)], passed=passed)]
    assert found == ["a.html", "b.txt", "c/a.txt", "c/z.md", "e.txt/f.txt"]
    assert passed == {".png": 1, "no ending": 1}


def test_a_loop_of_folders_is_visited_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    put(tmp_path / "in", "a.txt", STORY)
    (tmp_path / "in" / "again").symlink_to(tmp_path)
    (tmp_path / "in" / "broken.txt").symlink_to(tmp_path / "nowhere")
    found = list(read([str(tmp_path)]))
    assert [type(item) for item in found] == [Article, Rejected]


def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "asked").mkdir()
    put(tmp_path / "real", "a.txt", STORY)
    (tmp_path / "asked" / "link").symlink_to(tmp_path / "real")
    assert article(tmp_path / "asked").path.endswith("asked/link/a.txt")


def test_a_folder_without_pages(tmp_path: Path) -> None:
    put(tmp_path, "a.png", b"x")
    assert rejected(tmp_path).reason == "the folder holds no page"


# --- JSON lines -----------------------------------------------------------------------------------------------


def test_a_line_with_everything(tmp_path: Path) -> None:
    line = {
        "id": "e-7", "text": STORY, "url": "https://echo.example/7", "title": "Board votes", "outlet": "Echo",
        "published": "2024-05-03T10:00:00Z", "language": "en", "more": [1],
    }  # fmt: skip
    found = article(put(tmp_path, "a.jsonl", json.dumps(line)), stated(outlet="Courier", published="2020"))
    day = dt.date(2024, 5, 3)
    assert found == Article(
        "e-7",
        "https://echo.example/7",
        STORY,
        "Board votes",
        "en",
        Outlet("Echo", "given"),
        Published(day, day, "given"),
    )


def test_keys_and_paths_of_lines(tmp_path: Path) -> None:
    rows = [
        {"text": STORY},
        {"text": STORY, "url": "u"},
        {"text": STORY, "id": 12},
        {"text": STORY, "id": "i", "url": "u"},
    ]
    path = put(tmp_path, "a.jsonl", "\n\n".join(json.dumps(r) for r in rows) + "\n")
    found = [(i.key, i.path) for i in read([str(path)]) if isinstance(i, Article)]
    assert found == [(f"{path}:1", f"{path}:1"), ("u", "u"), ("12", f"{path}:5"), ("i", "u")]


def test_a_line_with_a_page(tmp_path: Path) -> None:
    found = article(put(tmp_path, "a.jsonl", json.dumps({"html": PAGE, "title": "Own title"})))
    assert found.title == "Own title"
    assert found.outlet == Outlet("Ellsmouth Echo", "page")


LINES = [
    ("not JSON", b'{"text": ', "the line is not JSON"),
    ("a list", b"[1]", "the line is a list, not an object"),
    ("null", b"null", "the line is null, not an object"),
    ("nothing to read", b'{"title": "x"}', 'the line has neither "text" nor "html"'),
    ("wrong type", b'{"text": 5}', '"text" is a number, not a string'),
    ("wrong type elsewhere", b'{"text": "x", "outlet": ["a"]}', '"outlet" is a list, not a string'),
    ("true as id", b'{"text": "x", "id": true}', '"id" is true or false, not a string'),
    ("white space", b'{"text": " \\n"}', "it is empty"),
    ("bad date", b'{"text": "x", "published": "3 May"}', "the date '3 May' is not an ISO date"),
    ("month that is none", b'{"text": "x", "published": "2024-13"}', "the date '2024-13' is not an ISO date"),
    ("half a character", b'{"text": "x\\ud800"}', "the line is not JSON"),
    ("zero character", b'{"text": "x\\u0000"}', '"text" holds a zero character'),
    ("not UTF-8", '{"text": "é"}'.encode("cp1252"), "the line is not JSON"),
    ("deep nesting", b'{"text": ' + b"[" * 100_000, "the line is not JSON"),
]


@pytest.mark.parametrize(("phenomenon", "line", "reason"), LINES, ids=[c[0] for c in LINES])
def test_bad_lines_name_their_number_and_stop_nothing(
    tmp_path: Path, phenomenon: str, line: bytes, reason: str
) -> None:
    good = json.dumps({"text": STORY}).encode()
    path = put(tmp_path, "a.jsonl", b"\n".join([good, line, good]))
    first, second, third = read([str(path)])
    assert isinstance(first, Article) and isinstance(third, Article)
    assert isinstance(second, Rejected)
    assert second.path == f"{path}:2"
    assert reason in second.reason


def test_byte_order_marks_of_lines(tmp_path: Path) -> None:
    line = json.dumps({"text": STORY})
    assert article(put(tmp_path, "a.jsonl", "\ufeff" + line)).text == STORY
    assert "UTF-16" in rejected(put(tmp_path, "b.jsonl", line.encode("utf-16"))).reason


def test_packed_lines(tmp_path: Path) -> None:
    packed = gzip.compress(b"".join(json.dumps({"text": f"{STORY} {n}"}).encode() + b"\n" for n in range(50)))
    assert len(list(read([str(put(tmp_path, "a.jsonl.gz", packed))]))) == 50


def test_a_huge_line_is_skipped_in_little_memory(tmp_path: Path) -> None:
    good = json.dumps({"text": STORY, "language": "en"}).encode()
    path = tmp_path / "a.jsonl"
    with path.open("wb") as out:
        out.write(good + b'\n{"text": "')
        for _ in range(50):
            out.write(b"x" * 1_000_000)
        out.write(b'"}\n' + good + b"\n")
    tracemalloc.start()
    kinds = [type(item) for item in read([str(path)])]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert kinds == [Article, Rejected, Article]
    assert peak < 2.5 * limits.LINE


def test_reading_is_streaming(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": STORY, "language": "en"}) + "\n{broken\n" * 3)
    stream = read([str(path), "missing.txt"])
    assert isinstance(next(stream), Article)
    assert isinstance(next(stream), Rejected)


# --- standard input -------------------------------------------------------------------------------------------


def test_standard_input_by_how_it_begins() -> None:
    assert article("-", stdin=STORY.encode()).text == STORY
    assert article("-", stdin=PAGE.encode()).outlet.name == "Ellsmouth Echo"
    assert article("-", stdin=json.dumps({"text": STORY, "id": "x"}).encode()).key == "x"
    assert article("-", stdin=b"{A brace} opens this text, which is no JSON at all.").text.startswith("{A brace}")


def test_two_texts_from_standard_input_do_not_replace_each_other() -> None:
    left, right = article("-", stdin=b"One text."), article("-", stdin=b"Another text.")
    assert left.path == right.path == "-"
    assert left.key != right.key


def test_a_long_first_line_on_standard_input() -> None:
    rows = [json.dumps({"text": "word " * 40_000, "language": "en"}), json.dumps({"text": STORY, "language": "en"})]
    found = list(read(["-"], stdin=io.BytesIO("\n".join(rows).encode())))
    assert [type(item) for item in found] == [Article, Article]


# --- what the user states -------------------------------------------------------------------------------------


@pytest.mark.parametrize("bad", ["May 2024", "2024-02-30", "24-5-3", "2024-00"])
def test_a_bad_date_is_wrong_usage(bad: str) -> None:
    with pytest.raises(UsageError, match="ISO date"):
        stated(published=bad)


def test_an_unknown_encoding_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="no encoding"):
        stated(encoding="klingon")
    with pytest.raises(UsageError, match="no encoding"):
        stated(encoding="base64")


def test_importing_is_light() -> None:
    heavy = ("trafilatura", "py3langid", "charset_normalizer", "lxml")
    code = f"import sys, onrecord.ingest; print([m for m in {heavy} if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
