"""Scores are probabilities and follow what speaks for an attribution."""

from dataclasses import replace

from onrecord.models.assemble import Signs
from onrecord.models.calibration import CLEAR, Calibration, features

SIGNS = Signs(tag=-0.2, weakest=-0.5, link=-0.1, statement=3.0, sourced=True, cued=True)
CALIBRATION = Calibration((1.0, 0.5, 0.5, 0.5, 0.1, 0.2, 0.2), (-1.0, 0.5, 0.5, 0.5, 0.1, 0.2, 0.2), kind=1.0)


def test_a_score_is_a_probability():
    assert 0 < CALIBRATION.score(SIGNS) < 1


def test_surer_tags_score_higher():
    assert CALIBRATION.score(replace(SIGNS, tag=-0.01)) > CALIBRATION.score(SIGNS)


def test_each_kind_has_its_own_weights():
    stance = replace(SIGNS, statement=-3.0)
    assert (CALIBRATION.kind_of(SIGNS), CALIBRATION.kind_of(stance)) == ("statement", "attitude")
    assert CALIBRATION.score(stance) < CALIBRATION.score(SIGNS)


def test_nothing_says_more_than_clear():
    assert features(replace(SIGNS, weakest=-1e4))[2] == CLEAR
