"""The hints of a manuscript: words to listen to, and how they are said."""

from __future__ import annotations

from briefing.dutch.lexicon_file import entry_fault
from briefing.script.manuscript.marks import plain
from briefing.script.manuscript.value import Fault, Hint


def hint_of(words: str, number: int) -> Hint:
    """The hint behind a `?`: `Szczecin = Sjtsjetsjin [remember]   // why`.

    Raises:
        Fault: it cannot be understood.
    """
    words, _, why = f" {words} ".partition(" // ")
    token, equals, said = words.partition(" = ")
    token, said = plain(token.strip()), said.strip()
    remember = said.lower().endswith("[remember]")
    spoken = plain(said[: -len("[remember]")].strip() if remember else said)
    if not equals or not token:
        raise Fault(
            number, "a word to listen to has no =", remedy="write it as '? Szczecin = Sjtsjetsjin', or remove the line"
        )
    if remember and not spoken:
        raise Fault(number, f"there is nothing to remember of {token}", remedy="write how it is said after the =")
    if spoken and (fault := entry_fault(token, spoken)):
        raise Fault(number, f"{token} = {spoken} is not a pronunciation", cause=fault, remedy="correct the line")
    return Hint(token, why.strip(), spoken or None, remember, number)
