"""Passages of pasted texts: those that are not the article are left out whole, and no others."""

import pytest

from briefing.article.formats.plain import read_plain
from tests.article.lines.pasted import HEADLINE, TEXT, article_with, paragraphs


@pytest.mark.parametrize(
    ("passage", "place"),
    [
        # letters and newsletters
        ("Leest u deze mail liever online? Klik dan hier.", "above"),
        ("Bekijk de webversie", "above"),
        ("Goedemiddag allemaal,", "above"),
        ("Geachte redactie,", "above"),
        ("Hartelijke groet,\nAnja Pol\nCommunicatie Wolfsveen", "below"),
        ("U krijgt deze nieuwsbrief omdat u zich hebt ingeschreven. Afmelden kan hier.", "below"),
        (
            "Stuur dit bericht door aan een buur.\nMeld u hier af.\nDe Dorpsmail is een uitgave van Veenmedia.",
            "below",
        ),
        # press releases
        ("PERSBERICHT – Wolfsveen, 3 juni 2025", "above"),
        ("Embargo tot 3 juni 2025, 06.00 uur", "above"),
        ("--- einde bericht ---\n\nOver de veerdienst\nDe veerdienst bestaat sinds 1902.", "below"),
        ("Noot aan de redactie, niet voor publicatie:\nBel voor beeld met Anja Pol, 06 00 11 22 33.", "below"),
        ("Perscontact: Anja Pol, anja@veer.example", "below"),
        ("Rechtenvrije foto’s staan op veer.example/pers", "below"),
        # the desk
        ("BIN - VER - NRD", "above"),
        ("ANP0212 3 BIN 140 VER-PONT", "above"),
        ("Versie 2.1 – eindredactie", "above"),
        ("Concept – niet verspreiden", "above"),
        ("[AP2]: klopt dit bedrag?", "between"),
        ("Aantal woorden: 96", "below"),
        # pages
        ("De Veenbode    14", "between"),
        ("- 14 -", "between"),
        ("14  REGIO            De Veenbode, dinsdag 3 juni 2025", "above"),
        # pictures
        ("De pont bij Wolfsveen. Foto archief", "between"),
        ("(foto: eigen archief)", "between"),
        ("Shutterstock", "between"),
        ("De pont in de steigers", "between"),
        ("De kapitein op de brug (links) en zijn broer.", "between"),
        ("[foto: de pont]", "between"),
        # other media
        ("Wat een feest, eindelijk weer varen! — Bram Koster (@bkoster) 2 juni 2025", "between"),
        ("Bram Koster\n@bkoster\nEindelijk weer varen!\n10:12 · 2 jun. 2025 · 812 weergaven", "between"),
        ("Facebook wil cookies plaatsen. Klik op toestaan om het bericht te zien.", "between"),
        ("De kaart wordt geladen...", "between"),
        # promotion and links
        ("Schrijf je in voor onze weekbrief en mis niets.", "between"),
        ("Heeft u nieuws voor ons? Tip de redactie via tip@bode.example.", "between"),
        ("Lees verder met een proefabonnement\nDe eerste maand gratis\nIk ben al abonnee", "between"),
        ("Meer lezen\nBrug bij Oudveen blijft dicht\n‘De pont is mijn leven’: zo vaart schipper Henk", "between"),
        ("Waarom kost een overtocht twee euro?\nLeestijd 3 min", "between"),
        # data
        ("Vaartijden   zomer   winter\neerste pont   06.00   07.00\nlaatste pont   22.00   20.00", "between"),
        ("Jaar | Passagiers\n2023 | 41.000\n2024 | 39.500", "between"),
        ("Wolfsveen - Oudveen 2-1 (1-0). 12. Koster 1-0; 60. Pol 2-0; 88. Vis 2-1.", "below"),
        ("Wolfsveen: Kok; Bos, De Vries, Pol, Smit; Visser (71. Mulder), Koster; Dijk.", "below"),
        ("Regie: Anja Pol\nSpel: Bram Koster\nGezien: 2 juni, Veenhuis", "below"),
        ("Energie: 210 kcal\nEiwit: 4 g\nVet: 2 g", "below"),
        # who wrote it
        ("Tekst Anja Pol, foto’s Bram Koster", "below the headline"),
        ("Anja Pol, met medewerking van Bram Koster", "below the headline"),
        ("ANJA POL\nWolfsveen", "below the headline"),
        ("Anja Pol is historicus en schrijft over rivieren.", "below"),
        ("Deze bijdrage is geschreven op persoonlijke titel.", "below"),
        # stamps
        ("4 uur geleden", "below the headline"),
        ("Aanvulling (14.10 uur): reactie van de provincie toegevoegd.", "between"),
    ],
)
def test_what_is_not_the_article_is_left_out_and_the_article_stays_whole(passage: str, place: str) -> None:
    article = article_with(passage, place)

    assert article.headline == HEADLINE
    assert paragraphs(article) == list(TEXT)
    left_out = " ".join(piece.text for piece in article.left_out)
    for word in passage.split():
        assert word.strip("–-|…") in left_out or not any(map(str.isalnum, word))


@pytest.mark.parametrize(
    "sentence",
    [
        "Foto’s van de breuk laten zien dat de ketting al jaren was doorgeroest en niemand dat had gemeld.",
        "Lees ook de kleine letters, waarschuwt de schipper zijn klanten.",
        "Volgens de schipper was het telefoonnummer 0800-1122 dagenlang onbereikbaar voor klachten.",
        "‘Stuur mij geen mail meer’, zei hij. ‘Kom gewoon langs.’",
        "Klik op de knop naast de steiger en de pont komt eraan.",
        "Wolfsveen telt 1.240 inwoners, van wie de helft aan de overkant werkt.",
        "In de krant van gisteren stond dat de pont verkocht wordt, maar dat klopt niet.",
        "Wie de pont wil steunen, kan lid worden van de vereniging, zegt de voorzitter.",
    ],
)
def test_a_sentence_that_looks_like_such_a_line_stays(sentence: str) -> None:
    assert paragraphs(article_with(sentence)) == [*TEXT[:2], sentence, TEXT[2]]


def test_a_single_result_is_spoken() -> None:
    assert paragraphs(article_with("Wolfsveen – Oudveen 4-0")) == [*TEXT[:2], "Wolfsveen – Oudveen 4-0", TEXT[2]]


@pytest.mark.parametrize(
    "correction",
    [
        "Correctie: in een eerdere versie stond dat de pont een jaar stillag.",
        "Rectificatie\n\nDe reparatie kost geen 18.000 euro.",
        "In een eerdere versie van dit artikel stond een verkeerd bedrag. Het is 81.000 euro.",
    ],
)
def test_a_correction_is_kept_apart_from_the_text(correction: str) -> None:
    article = article_with(correction, "below")

    assert paragraphs(article) == list(TEXT)
    assert [block.kind for block in article.blocks][-1] == "correction"
    assert correction.rpartition("\n")[2] in article.blocks[-1].text


@pytest.mark.parametrize("mark", ["\n", "* * *", "#", "-----"])
def test_a_second_article_is_not_run_into_the_first(mark: str) -> None:
    second = "Brug bij Oudveen blijft dicht\n\nDe brug blijft tot de zomer dicht. Er is geen geld voor een nieuwe klep."
    article = read_plain("\n\n".join([HEADLINE, *TEXT, f"\n{mark}\n", second]), source="x.txt")

    assert paragraphs(article) == list(TEXT)
    assert {piece.reason for piece in article.left_out} >= {"another article"}


def test_the_fields_of_a_form_become_headline_text_and_facts() -> None:
    form = (
        f"Chapeau: Verkeer\nTitel: {HEADLINE}\nIntro: {TEXT[0]}\nAuteur: Anja Pol\nTekst:\n{TEXT[1]}\n"
        f"Tussenkop: Ketting\n{TEXT[2]}\nBijschrift: De pont.\nSEO-titel: pont wolfsveen"
    )
    article = read_plain(form, source="x.txt")

    assert (article.headline, article.author) == (HEADLINE, "Anja Pol")
    assert paragraphs(article) == list(TEXT)


def test_questions_of_an_interview_are_spoken() -> None:
    lines = [
        "Waarom een pont?",
        "Omdat er geen brug is. Dat is al zo sinds 1902.",
        "Mist u de stilte?",
        "Soms wel. Maar dan varen we.",
    ]
    marked = [f"DE BODE: {line}" if line.endswith("?") else f"KOSTER: “{line}”" for line in lines]
    article = read_plain("\n\n".join(["‘Een brug is maar saai’", TEXT[0], *marked]), source="x.txt")

    assert paragraphs(article) == [TEXT[0], *marked]


def test_remarks_in_a_chat_are_not_part_of_the_article_that_was_sent() -> None:
    told = "\n".join([HEADLINE, *TEXT])
    chat = f"[02-06-2025 10:01:00] Ank: kijk!\n[02-06-2025 10:02:11] Ank: {told}\n[02-06-2025 10:04:00] Piet: Leuk hoor"
    article = read_plain(chat, source="x.txt")

    assert (article.headline, paragraphs(article)) == (HEADLINE, list(TEXT))


@pytest.mark.parametrize(
    "headline",
    [
        "Bekijk hier de eerste veerpont van Wolfsveen",
        "Lees hier alles over de veerpont bij Wolfsveen",
        "Luister hier naar de ketting van de veerpont",
    ],
)
def test_a_headline_that_appeals_to_the_reader_is_kept_if_the_text_is_about_the_same(headline: str) -> None:
    article = read_plain("\n\n".join([headline, *TEXT]), source="veerpont.txt")
    assert article.headline == headline
    assert paragraphs(article) == list(TEXT)


def test_an_appeal_that_has_nothing_to_do_with_the_text_is_not_the_headline() -> None:
    article = read_plain("\n\n".join(["Bekijk hier alle afleveringen online", *TEXT]), source="veerpont.txt")
    assert article.headline is None
    assert paragraphs(article) == list(TEXT)


@pytest.mark.parametrize("question", ["Meer bekijken?", "Meer lezen?", "Meer zien?", "Meer verhalen?"])
def test_the_titles_announced_by_a_question_to_the_reader_are_left_out_with_it(question: str) -> None:
    titles = "- Brug in Zandwijk dicht tot de herfst\n- Waarom de bakker toch blijft"
    article = article_with(f"{question}\n\n{titles}", "below")
    assert [block.text for block in article.blocks] == list(TEXT)
    assert {piece.text for piece in article.left_out} == {question, *titles.splitlines()}


def test_the_title_of_a_reviewed_book_is_left_out_with_its_publisher_and_number() -> None:
    reference = "Piet Mol\nVeer en water\nUitgeverij Duin; 212 pagina's; € 24,99\nISBN 9789000000012"
    assert paragraphs(article_with(reference, "below")) == list(TEXT)


def test_a_post_in_a_text_without_blank_lines_takes_only_its_own_lines() -> None:
    post = "Eindelijk weer naar de overkant! — Veerhuis Wolfsveen (@veerhuis) 12 mei 2026"
    article = read_plain("\n".join([HEADLINE, *TEXT[:2], post, "12 reposts 48 likes", TEXT[2]]), source="veerpont.txt")
    assert [" ".join(paragraphs(article))] == [" ".join(TEXT)]
