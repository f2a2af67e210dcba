"""The messages that a message answers or passes on: which of them is the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.article.formats.plain import read_plain
from tests.article.formats.mail.mails import (
    ASKED,
    COPY,
    HEADLINE,
    LONG_NOTE,
    SHORT_NOTE,
    STORY,
    message,
    read,
    told,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BEGUN = "Op wo 25 nov 2026 om 09:12 schreef Marga <marga@krant.example>:"
FIELDS = "Van: Marga <marga@krant.example>\nVerzonden: woensdag 25 november 2026 09:12\nAan: An\nOnderwerp: pont"


def marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def page(text: str) -> str:
    return "".join(f"<p>{line}</p>" for line in text.split("\n\n"))


@pytest.mark.parametrize(
    "mail",
    [
        message(f"{BEGUN}\n\n{marked(ASKED)}\n\n{COPY}"),
        message(f"Marga,\n\n{BEGUN}\n{marked(ASKED)}\n\n{COPY}"),
        message(f"{LONG_NOTE}\n\n{BEGUN}\n{marked(ASKED)}\n\n{COPY}"),
        message(html=f"<div class='gmail_quote'>{page(BEGUN)}<blockquote>{page(ASKED)}</blockquote></div>{page(COPY)}"),
        message(
            html=f'<div class="moz-cite-prefix">{BEGUN}</div><blockquote type="cite">{page(ASKED)}</blockquote>'
            + page(COPY)
        ),
        message(
            html=f'<blockquote type="cite"><div>Op 25 nov. schreef Marga:</div>{page(ASKED)}</blockquote>{page(COPY)}'
        ),
    ],
    ids=["marks", "marks below a word", "marks below a note", "Gmail", "Thunderbird", "Mail"],
)
def test_an_article_below_the_message_that_it_answers_is_read(mail, tmp_path: Path) -> None:
    article = read(mail, tmp_path)
    assert told(article)[-3:] == list(STORY)
    assert "foot of a message" in [piece.reason for piece in article.left_out if ASKED in piece.text.lstrip("> ")]


PASSED_ON = [
    message(f"{LONG_NOTE}\n\n-------- Doorgestuurd bericht --------\n{FIELDS}\n\n{COPY}"),
    message(f"{LONG_NOTE}\n\n---------- Forwarded message ---------\n{FIELDS}\n\n{COPY}"),
    message(f"{LONG_NOTE}\n\n{BEGUN}\n\n{marked(COPY)}"),
    message(f"{LONG_NOTE}\n\n{FIELDS}\n\n{COPY}"),
    message(
        html=f"{page(LONG_NOTE)}<div class='gmail_quote'><div>{BEGUN.replace('<', '&lt;')}</div>{page(COPY)}</div>"
    ),
    message(
        html=f"{page(LONG_NOTE)}<hr><div id='divRplyFwdMsg'>"
        f"<b>Van:</b> Marga<br><b>Onderwerp:</b> pont</div>{page(COPY)}"
    ),
]


@pytest.mark.parametrize("mail", PASSED_ON, ids=["line", "English", "marks", "fields", "Gmail", "Outlook"])
def test_an_article_below_a_longer_note_is_read(mail, tmp_path: Path) -> None:
    article = read(mail, tmp_path)
    assert (article.headline, told(article)) == (HEADLINE, list(STORY))
    missing = set(LONG_NOTE.split()) - set(words(article).split())
    assert not {word for word in missing if any(map(str.isalnum, word))}


@pytest.mark.parametrize("foot", [f"{BEGUN}\n\n{marked(ASKED)}\n\nGroet,\nAn", f"{BEGUN}\n\n{marked(LONG_NOTE)}"])
@pytest.mark.parametrize("opening", ["", "Hoi Marga,\n\nhierbij mijn kopij, 40 regels.\n\n"])
def test_an_article_above_the_message_that_it_answers_stays(foot: str, opening: str, tmp_path: Path) -> None:
    article = read(message(f"{opening}{COPY}\n\n{foot}"), tmp_path)
    assert told(article)[-3:] == list(STORY)
    assert ASKED not in " ".join(told(article))


def test_a_column_above_an_older_article_stays(tmp_path: Path) -> None:
    column = (
        "Een vreemde pont\n\nIk heb een hekel aan water, dat weet u van mij. Toch stond ik maandag op de pont, omdat"
        " mijn dochter het wilde. Na drie minuten waren we over, en ik zag dat mijn fiets nog aan de andere kant"
        " stond. Wie denkt er ook aan een fiets?\n\nDe schipper lachte en voer terug, voor mij alleen. Dat is nu wat"
        " ik een dorp noem, want in de stad had ik drie uur op een loket kunnen wachten, en dan nog een formulier."
    )
    article = read(message(f"{column}\n\n{BEGUN}\n{marked(STORY[0])}"), tmp_path)
    assert told(article) == column.split("\n\n")[1:]


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG_NOTE}\n\n{FIELDS}\n\n{COPY}",
        f"Van: An\nAan: redactie\nOnderwerp: FW: pont\n\n{LONG_NOTE}\n\n{FIELDS}\n\n{COPY}",
        f"{LONG_NOTE}\n\n{BEGUN}\n\n{marked(COPY)}",
        f"{COPY}\n\n{FIELDS}\n\n{LONG_NOTE}",
        f"{BEGUN}\n\n{marked(ASKED)}\n\n{COPY}",
        f"{LONG_NOTE}\n\n-----\n\n{COPY}",
        f"{LONG_NOTE}\n\n{COPY}",
    ],
    ids=["fields", "two heads", "marks", "below", "answer", "line of marks", "regards alone"],
)
def test_a_pasted_message_is_parted_the_same(text: str) -> None:
    article = read_plain(text, source="x.txt")
    assert (article.headline, told(article)) == (HEADLINE, list(STORY))
    missing = set(text.replace(">", "").split()) - set(words(article).replace(">", "").split())
    assert not {word for word in missing if any(map(str.isalnum, word)) and "@" not in word}


QUOTED = "Van: Bea\nAan: wethouder\nOnderwerp: pont\nDe ketting is versleten en dat weet de gemeente al sinds 2019."


@pytest.mark.parametrize("below", ["", f"\n\n{STORY[2]}"])
def test_a_mail_that_an_article_quotes_is_text(below: str, tmp_path: Path) -> None:
    text = f"{HEADLINE}\n\n{STORY[0]}\n\n{STORY[1]}\n\nDe krant heeft een mail die zij stuurde:\n\n{QUOTED}{below}"
    for article in (read_plain(text, source="x.txt"), read(message(text), tmp_path)):
        assert told(article)[:2] == list(STORY[:2])
        assert "foot of a message" not in [piece.reason for piece in article.left_out]


@pytest.mark.parametrize(
    "announced",
    ["Op dinsdag schreef Bea aan de wethouder:", "In zijn antwoord van maart staat:", "De schipper meldde het zo:"],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_greeted_mail_that_a_sentence_without_a_moment_announces_is_text(announced: str, gap: str) -> None:
    fields = ["Van: Bea Maas", "Aan: Karin Vos", "Onderwerp: pont"]
    mail = "Beste Karin, de ketting is versleten. Dat weet de gemeente al sinds 2019."
    head = gap.join([announced, *fields])
    text = "\n\n".join([HEADLINE, *STORY[:2], head, mail])
    assert told(read_plain(text, source="x.txt")) == [*STORY[:2], announced, *fields, mail]


BELOW = "\n\n".join(STORY)
TOLD = "Gedoe om de pont\n\nDe schipper en de gemeente maken ruzie. Dat blijkt uit hun berichten.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD}Op 4 november 2026 om 21:14 schreef de schipper aan de wethouder:\n\n{BELOW}",
        f"{TOLD}Op de eerste envelop staat:\n\nVan: Bea Maas\nAan: soldaat Maas\nDatum: 11 mei 1940\n\n{BELOW}",
        f"{TOLD}Verstuurd vanaf de pont ging er een laatste bericht rond.\n\n{BELOW}",
        f"Gedoe om de pont\n\nDe brieven worden in heel het dorp vandaag\nverstuurd via de post, want\nsnel. {BELOW}",
    ],
    ids=["moment", "fields", "where it was sent from", "wrapped"],
)
def test_a_message_that_an_article_tells_of_below_its_first_sentences_is_text(text: str) -> None:
    article = read_plain(text, source="x.txt")
    assert article.headline == "Gedoe om de pont"
    assert not {"covering note", "foot of a message"} & {piece.reason for piece in article.left_out}


def test_a_line_of_a_wrapped_sentence_is_no_telephone_s(tmp_path: Path) -> None:
    wrapped = f"{STORY[0]} De brieven van de gemeente over de pont worden\nverstuurd vanaf een adres in de stad\n"
    article = read(message(f"{HEADLINE}\n\n{wrapped}en gaan naar alle huizen.\n\n{STORY[1]}"), tmp_path)
    assert told(article)[-1] == STORY[1]
    signed = read(message(f"{COPY}\n\nVerstuurd vanaf mijn iPhone\n\n> {ASKED}"), tmp_path)
    assert told(signed) == list(STORY)


def test_a_letter_to_the_readers_above_an_article_stays() -> None:
    foreword = LONG_NOTE.replace("Hierbij het stuk", "Vandaag het verhaal").replace("stuur ik je", "komen")
    article = read_plain(f"{foreword}\n\n{COPY}", source="x.txt")
    assert "verhaal over de veerpont" in " ".join(told(article))


def in_paragraphs(text: str) -> str:
    return "".join(f"<p>{part.replace(chr(10), '<br>')}</p>" for part in text.split("\n\n"))


def in_lines(text: str) -> str:
    return "".join(f"<div>{line or '<br>'}</div>" for line in text.split("\n"))


RELEASE = (
    f"Geachte redactie,\n\nHierbij ontvangt u ons persbericht over de pont.\n\n{COPY}\n\nMet vriendelijke groet,\nAn"
)


@pytest.mark.parametrize("markup", [in_paragraphs, in_lines])
@pytest.mark.parametrize("text", [f"{LONG_NOTE}\n\n{COPY}", f"{SHORT_NOTE}\n\n{COPY}", RELEASE, COPY])
def test_a_note_above_an_article_in_html_is_left_out(
    markup: Callable[[str], str], text: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    article = read(message(html=markup(text)), tmp_path)
    assert (article.headline, told(article)) == (HEADLINE, list(STORY))
    assert set(text.split()) - {"-----"} <= set(words(article).split())
    assert len(caplog.messages) == text.startswith(LONG_NOTE)


@pytest.mark.parametrize("markup", [in_paragraphs, in_lines])
def test_a_letter_to_a_newspaper_in_html_stays_whole(markup: Callable[[str], str], tmp_path: Path) -> None:
    letter = (
        "Geachte redactie,\n\nWat een onzin over de pont. Hierbij zeg ik mijn mening: laat haar varen, elke dag.\n\n"
    )
    article = read(message(html=markup(f"{letter}{STORY[1]}\n\nGroet,\nAn")), tmp_path)
    assert told(article)[-2:] == [letter.split("\n\n")[1], STORY[1]]


def test_what_is_left_out_of_a_message_is_told_with_its_addresses(tmp_path: Path) -> None:
    article = read(message(f"{COPY}\n\n{BEGUN}\n\n{marked(ASKED)}"), tmp_path)
    assert BEGUN in [piece.text for piece in article.left_out]


@pytest.mark.parametrize("pasted", [True, False])
def test_questions_that_are_answered_one_by_one_are_an_interview(pasted: bool, tmp_path: Path) -> None:
    turns = ["Wanneer vaart de pont weer?", STORY[0], "Wie betaalt dat?", STORY[2]]
    text = f"{BEGUN}\n> {turns[0]}\n\n{turns[1]}\n\n> {turns[2]}\n\n{turns[3]}"
    article = read_plain(text, source="x.txt") if pasted else read(message(text), tmp_path)
    assert [article.headline or "", *told(article)][-4:] == turns or told(article) == turns
    assert BEGUN in [piece.text for piece in article.left_out]
