"""Letters said one by one."""

import pytest

from briefing.dutch.letters import spell


@pytest.mark.parametrize(
    ("letters", "said"),
    [("VN", "vee-enn"), ("R&D", "èr-en-dee"), ("nato", "enn-aa-tee-oo"), ("É", "ee"), ("IJ", "ie-jee"), ("Ω", "ω")],
)
def test_each_letter_has_its_name(letters: str, said: str) -> None:
    assert spell(letters) == said
