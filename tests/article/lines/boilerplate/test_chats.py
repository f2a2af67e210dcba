"""An article that somebody sent in a chat."""

import pytest

from briefing.article.formats.plain import read_plain
from briefing.article.lines.boilerplate.chats import longest_messages

_FIRST = (
    "In de Zuidersluis heeft sluiswachter Egbert Vos vrijdag een fles gevonden met een briefje van 11 juli 1974. De "
    "afzender, toen acht jaar, blijkt nog steeds om de hoek te wonen."
)
_SECOND = (
    "Volgens Vos zat de fles klem achter een balk die nooit eerder is losgehaald. Duikers die de balk vervingen, "
    "dachten eerst aan een stuk pijp en wilden hem weggooien."
)
_LAST = "Gerda Kamps vroeg de vinder om een foto van een dolfijn. Die krijgt zij volgens de gemeente nu alsnog."


def _told(chat: str) -> list[str]:
    return list(filter(None, longest_messages(chat).splitlines()))


def test_messages_below_clock_times_are_one_article_without_names_remarks_and_what_the_group_did() -> None:
    chat = (
        "Buurtkrant Zuid\nMaandag\nFenna Stol heeft de groep verlaten\nVandaag\nRobin Elzinga\n10:12\n"
        f"ik zit op de bus :)\n10:15\n{_FIRST}\nFenna Stol\n10:17\nhaha prachtig\n"
        f"Robin Elzinga\n10:20\n{_SECOND}\n10:21\n{_LAST}\nFenna Stol\n10:22\ntop"
    )
    assert _told(chat) == [_FIRST, _SECOND, _LAST]
    article = read_plain(chat, source="-")
    assert (article.headline, [block.text for block in article.blocks]) == (None, [_FIRST, _SECOND, _LAST])


def test_a_sender_may_have_one_name_and_stand_above_each_message() -> None:
    chat = f"Mama\n9:02\n{_FIRST}\nRobin\n9:05\nmooi\nMama\n9:06\n{_SECOND}"
    assert _told(chat) == [_FIRST, _SECOND]


def test_a_short_remark_at_the_end_is_not_the_article_and_a_short_paragraph_is() -> None:
    stamp = "[12-11-2026 08:14] Robin: "
    assert _told(f"{stamp}{_FIRST}\n{stamp}{_LAST}\n{stamp}Dat was het. Foto volgt.") == [_FIRST, _LAST]
    remark = (
        "Dit is alles wat ik heb, de burgemeester belt mij straks nog terug over de fles. Laat maar weten of dat past."
    )
    assert _told(f"{stamp}{_FIRST}\n{stamp}{remark}") == [_FIRST]


@pytest.mark.parametrize("label", ["", "kop: "])
def test_the_title_sent_before_the_article_stays_and_a_colleague_s_question_does_not(label: str) -> None:
    title = f"{label}Sluiswachter vindt fles met post uit 1974"
    chat = f"Robin Elzinga\n9:02\n{title}\n9:03\n{_FIRST}\nFenna Stol\n9:05\nvan wie?\n"
    assert _told(chat) == [title, _FIRST]


def test_a_live_blog_with_clock_times_is_not_a_chat() -> None:
    blog = f"Storm: volg het hier\n\n14:20\n{_FIRST}\n\n13:55\n{_SECOND}\n\n13:10\n{_LAST}"
    assert longest_messages(blog) == blog
    signed = f"Els Bos\n14:20\n{_FIRST}\nTom Vos\n13:55\n{_SECOND}\nEls Bos\n13:10\n{_LAST}"
    assert longest_messages(signed) == signed


@pytest.mark.parametrize("title", ["Storm: volg het hier", f"Zo verliep de storm\n\n{_LAST}"])
@pytest.mark.parametrize("entry", ["De brug is weer open.", "‘Waar is mijn schip?’", "De brug is weer open!"])
def test_a_live_blog_with_places_above_clock_times_and_a_short_entry_is_not_a_chat(title: str, entry: str) -> None:
    blog = f"{title}\n\nGoes\n14:20\n{_FIRST}\n\nVeere\n14:05\n{entry}\n\nGoes\n13:10\n{_SECOND}"
    assert longest_messages(blog) == blog


def test_a_programme_below_the_text_that_announces_it_is_not_a_chat() -> None:
    programme = f"Kermis\n\n{_LAST}\n\nPlein\n19:00\nopening\n\nVijver\n22:00\n{_SECOND}\n\nPlein\n23:00\neinde"
    assert longest_messages(programme) == programme


def test_clock_times_below_the_text_are_not_a_chat() -> None:
    agenda = f"{_FIRST}\n\n" * 5 + "Zaal\n20:00\nkoor\nKerk\n21:00\norgel\nZaal\n22:00\ndans"
    assert longest_messages(agenda) == agenda
