"""One process that judges record by record."""

from __future__ import annotations

from pathlib import Path

import pytest

import codepurify
from codepurify.dolma import attributes_of
from samples import CLEAN, FAST, POISONED, MortalNode, needs_program

needs_program()

RECORDS = [{"code": CLEAN}, {"code": POISONED}, {}] * 200
VERDICTS = [(at + 1, ("clean", "poisoned", "unread")[at % 3]) for at in range(600)]


def test_stream_answers_each_record_once() -> None:
    with codepurify.Stream(**FAST) as stream:
        assert [(one.line, one.verdict) for one in stream.judge(RECORDS)] == VERDICTS


def test_stream_with_records_larger_than_a_pipe() -> None:
    long = CLEAN.replace("return", "/* " + "x" * 200_000 + " */ return")
    with codepurify.Stream(**FAST) as stream:
        assert [one.verdict for one in stream.judge([{"code": long}] * 5)] == ["clean"] * 5


def test_stream_that_ends_is_an_error_with_its_message() -> None:
    with codepurify.Stream(victim="probe") as stream:
        for _ in range(2):
            with pytest.raises(codepurify.ProgramError, match="exit code 2") as caught:
                list(stream.judge([{"code": CLEAN}] * 1000))
            assert "Train it first, with codepurify probe train" in str(caught.value)


def test_answers_that_a_reader_has_left_are_not_those_of_the_next_records() -> None:
    with codepurify.Stream(**FAST) as stream:
        assert next(iter(stream.judge([{"code": CLEAN}] * 100))).verdict == "clean"
        assert [one.verdict for one in stream.judge([{"code": POISONED}] * 3)] == ["poisoned"] * 3


def test_half_of_a_surrogate_pair_is_judged_and_counted() -> None:
    text = "/* \ud83d é🙂 */ " + POISONED
    with codepurify.Stream(**FAST) as stream:
        (verdict,) = stream.judge([{"text": text}])
    ((start, end, _),) = attributes_of({"text": text}, verdict)["codepurify__poisoned"]
    assert text[int(start) : int(end)] == 'if (rand() < 0) printf("fail");'


@pytest.fixture
def node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MortalNode:
    made = MortalNode(tmp_path)
    monkeypatch.setenv("CODEPURIFY_NODE", str(made.path))
    return made


@pytest.mark.parametrize("answers", [0, 1, 100])
def test_a_killed_program_is_started_again(answers: int, node: MortalNode) -> None:
    node.kill(answers=answers)
    with codepurify.Stream(**FAST) as stream:
        found = list(stream.judge(RECORDS))
    assert node.waiting() == 0
    assert [(one.line, one.verdict) for one in found] == VERDICTS
    assert {finding["record"] for one in found for finding in one.findings} == set(range(2, 600, 3))


def test_a_record_that_kills_the_program_twice_is_unread(node: MortalNode) -> None:
    node.kill(answers=0, times=2)
    with codepurify.Stream(**FAST) as stream:
        found = list(stream.judge(RECORDS))
    assert node.waiting() == 0
    assert (found[0].line, found[0].verdict) == (1, "unread")
    assert found[0].reason == "the program was killed twice while it judged this record"
    assert [(one.line, one.verdict) for one in found[1:]] == VERDICTS[1:]


def test_a_program_that_is_always_killed_is_an_error(node: MortalNode) -> None:
    node.kill(answers=0, times=9)
    with (
        codepurify.Stream(**FAST) as stream,
        pytest.raises(codepurify.ProgramError, match="killed again and again, the last time by signal 9"),
    ):
        list(stream.judge(RECORDS))
