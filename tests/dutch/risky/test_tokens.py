"""Words that an editor should listen to first."""

from __future__ import annotations

import pytest

from briefing.dutch.lexicon import Entry, Lexicon
from briefing.dutch.risky import RiskyToken, risky_tokens
from briefing.dutch.spoken import to_spoken


def risks(written: str) -> list[tuple[str, str]]:
    return [(risk.token, risk.why) for risk in risky_tokens(written, to_spoken(written))]


@pytest.mark.parametrize(
    ("written", "token", "why"),
    [
        ("De topman van KOVA trad af.", "KOVA", "capitals in no list"),
        ("De KOVA-topman trad af.", "KOVA-topman", "capitals in no list"),
        ("Hij woont in Szczecin.", "Szczecin", "name that looks foreign"),
        ("Ze sprak met Nguyễn.", "Nguyễn", "name that looks foreign"),
        ("Ze sprak met Wawrzyniak.", "Wawrzyniak", "name that looks foreign"),
        ("Ze sprak met Grzegorz.", "Grzegorz", "name that looks foreign"),
        ("Ze woont in Września.", "Września", "name that looks foreign"),
        ("Ze sprak met Mierzynski.", "Mierzynski", "name that looks foreign"),
        ("Shevchenko sprak niet.", "Shevchenko", "name that looks foreign"),
        ("Hij speelde in Wycombe.", "Wycombe", "name that looks foreign"),
        ("Hij zag Dutrieux.", "Dutrieux", "name that looks foreign"),
        ("Ze sprak met Qi.", "Qi", "name that looks foreign"),
        ("Ze sprak met Alexiou.", "Alexiou", "name that looks foreign"),
        ("Hij las de Forschungszeitung.", "Forschungszeitung", "name that looks foreign"),
        ("Hij zag Tchouaméni.", "Tchouaméni", "name that looks foreign"),
        ("Bodø/Glimt speelde gelijk.", "Bodø/Glimt", "name that looks foreign"),
        ("Ze zag Montcroix.", "Montcroix", "name that looks foreign"),
        ("Ze zag Vasalho.", "Vasalho", "name that looks foreign"),
        ("Hij noemt Caoimhe niet.", "Caoimhe", "name that looks foreign"),
        ("Hij vroeg 40 q terug.", "q", "letters or signs that no rule took"),
        ("Bel niet naar 123456789.", "123456789", "figures in an unusual shape"),
        ("Hij slikt ozempitide niet.", "ozempitide", "medicine"),
        ("Een toestel A320neo landde.", "A320neo", "figures in an unusual shape"),
        ("De variant XB.1.5 rukt op.", "XB.1.5", "figures in an unusual shape"),
        ("Zie bijlage 4.c-ii.", "4.c-ii", "figures in an unusual shape"),
        ("De verz. zei niets.", "verz.", "abbreviation without a rule"),
        ("De kwartm. Jansen sprak.", "kwartm.", "abbreviation without a rule"),
        ("Het Gestr. personeel staakt.", "Gestr.", "abbreviation without a rule"),
        ("De klant ziet de rollaway niet.", "rollaway", "word that looks foreign"),
        ("Zij droeg sealskin.", "sealskin", "word that looks foreign"),
        ("De winkel is ambtsh.", "ambtsh.", "abbreviation without a rule"),
        ("De code luidt a7f-33c.", "a7f-33c", "figures in an unusual shape"),
        ("Versie 2.3.1-beta is uit.", "2.3.1-beta", "figures in an unusual shape"),
        ("De hoek Ξ is klein.", "Ξ", "letters or signs that no rule took"),
        ("De q.v.d. regeling geldt.", "q.v.d.", "abbreviation without a rule"),
        ("Kenteken 3x5b7 is gezien.", "3x5b7", "figures in an unusual shape"),
        ("De brug ligt 3 kpl verder.", "kpl", "letters or signs that no rule took"),
        ("Dat kost ₲ 2.", "₲", "letters or signs that no rule took"),
        ("Hij loopt de 1095' in stilte.", "5'", "a sign that no rule took"),
        ("Rekening 12345678901 is leeg.", "12345678901", "figures in an unusual shape"),
    ],
)
def test_names_the_word_and_the_reason(written: str, token: str, why: str) -> None:
    assert risks(written) == [(token, why)]


@pytest.mark.parametrize(
    "written",
    [
        "De VN, de NMBS, N-VA, CD&V en sp.a zijn bekend.",
        "Op 20 maart 2003 om 12.30 uur kostte het € 3,50, d.w.z. 5% meer.",
        "Hij las het concept en het recept van De Volkskrant/Trouw op schrift.",
        "De Franse, Japanse en Amersfoortse Anneke Mertens groet Jelle.",
        "Koning Filips II reed op de A12 met 130 km/u, zie blz. 12.",
        "Jan de Vries uit Den Haag sprak met mevrouw Peeters.",
        "Washington zwijgt.",
        "Hij is 1m91 lang en open van 9h-11h, met sandwiches, een whiteboard en coöperatie.",
        "Hij hield van de herfst.",
        "Zo zei Herzog in Wurzburg, en Schwarz in Harzburg.",
        "De veiligheidsregio en de Veiligheidsregio Jeugdgezondheidszorg, volgens UNHCR en KB.",
        "Op wo. 3 mei verloor min. Bos na 90+4 minuten, zei hij vs. alg. voorwaarden.",
        "Inbeslagnemingen in IJsland en Saudi-Arabië, zei Macron.",
        "De Israëlische winnaar en de Leopoldsorde, zei Raeymaekers. Sindsdien zweeg Cuypers.",
        "Dat kan vóórkomen in Noordzee en Ouddorp, zei Verhaeghe. Jansen zweeg.",
        "'s Ochtends at Jan z'n brood, hmm, in 't Veld.",
    ],
)
def test_says_nothing_of_what_the_rules_vouch_for(written: str) -> None:
    assert risks(written) == []


def test_a_word_that_the_lexicon_says_is_not_risky() -> None:
    written = "QXFZ werft in Szczecin."
    own = Lexicon((Entry("QXFZ", "kuxfiz"), Entry("Szczecin", "Sjtsjetsjin")))
    assert risky_tokens(written, to_spoken(written, lexicon=own)) == ()


def test_digits_in_what_is_spoken_are_risky() -> None:
    assert risky_tokens("zeven", "7 keer") == (RiskyToken("7", "digits that no rule took"),)
