"""States known only from the words around them."""

from __future__ import annotations

import pytest

from onrecord.parties.places import places

ROWS = [
    ("ministry", "Norvia’s foreign ministry denied it.", "Norvia", "Norvia"),
    ("prime minister of", "The prime minister of Ruvo spoke.", "Ruvo", "Ruvo"),
    ("capital in apposition", "They met in Lom, the Norvian capital.", "Lom", "Norvian"),
    ("adjective of a state known", "Norvia’s navy met in Lom, the Norvian capital.", "Lom", "Norvia"),
    ("adjective of a listed state", "They met in Lom, the French capital.", "Lom", "France"),
    ("capital of", "They met in Lom, the capital of Ruvo.", "Lom", "Ruvo"),
    ("seat of a ministry", "Ruvo’s foreign ministry spoke. The foreign ministry in Lom was silent.", "Lom", "Ruvo"),
    ("adjective beside the name", "Norvia paid. A Norvian ship sailed.", "Norvia", "Norvia"),
    ("ending", "They say that Karstland paid.", "Karstland", "Karstland"),
    ("surname with the ending", "They say that Mr Karstland paid.", "Karstland", None),
    ("surname after a first name", "They say that Odd Karstland paid.", "Karstland", None),
    ("head of state’s government", "Berg’s government fell.", "Berg", None),
    ("listed country", "Nothing is said here.", "France", "France"),
    ("listed capital", "Nothing is said here.", "Beijing", "China"),
    ("unknown", "Lom was silent.", "Lom", None),
]


@pytest.mark.parametrize(("text", "name", "state"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_states(text: str, name: str, state: str | None) -> None:
    assert places(text).state(name) == state
