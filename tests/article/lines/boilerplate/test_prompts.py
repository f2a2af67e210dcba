"""Prompts, in which a page speaks to its reader."""

import pytest

from briefing.article.lines.boilerplate.debris import is_debris
from briefing.article.lines.boilerplate.prompts import is_prompt

PROMPTS = """
Was deze informatie nuttig?
Heeft deze pagina u geholpen?
Opzeggen kan op elk moment
Meepraten? Reageren kan onderaan dit artikel.
In de video hieronder zie je hoe de brug instortte:
Op deze kaart zie je waar de stroom uitviel:
Bekijk hier het verslag uit "Het journaal":
Beluister het gesprek met de schepen in "De ochtend":
Wij hebben jouw toestemming nodig
Dit onderdeel kan niet worden getoond omdat je geen toestemming hebt gegeven
Deze content kan helaas niet worden getoond. Accepteer cookies om deze te zien.
Aan deze inhoud kan een tracker zijn verbonden.
Instagram Post
Deze tweet is niet beschikbaar
Bericht van @kustwacht
Volg onderwerp
Tags
Trefwoorden: brug, Zwolle
Verder in het nieuws
Ook op NU.nl
Het beste van NRC
Dagelijkse nieuwsbrief
Je bent nu ingeschreven voor de nieuwsbrief
Vul je e-mailadres in
Al 120.000 abonnees gingen je voor
Je hebt nog 2 gratis artikelen
U leest een plusartikel. Als abonnee heeft u onbeperkt toegang.
Stuur je tip naar de redactie
Was dit artikel nuttig?
Wat vond je van dit artikel?
NUjij: Wat vind jij van deze uitspraak?
Door op 'accepteren' te klikken ga je akkoord met ons cookiebeleid
Stem mee!
Scroll om verder te lezen
Gesponsorde inhoud
Aangeboden door Stroomland
Video niet beschikbaar
1/5
Open foto in volledig scherm
NOS op Instagram
Eerder deze week schreven we al dit verhaal:
Alles over de storm lees je in ons liveblog
Meer sport? Kijk op onze sportpagina
Dit artikel is geschreven door onze regioredactie.
Dit artikel verscheen eerder in de papieren krant.
Verder lezen?
Nooit meer iets missen van het nieuws?
KIJK. Zo ziet een oprit vol wafels eruit
Deze video kan niet worden afgespeeld.
Bent u tevreden over deze pagina?
Er zijn nog geen reacties geplaatst.
Bekijk ook onze andere blogs.
Dit bericht is geplaatst in Nieuws met de tags dijk, water. Bookmark de permalink.
Klik om te delen op Facebook (Wordt in een nieuw venster geopend)
Waardering: 4,5/5 (12 stemmen)
Please enable JavaScript to view the comments powered by Disqus.
comments powered by Disqus.
This post is licensed under CC BY 4.0 by the author.
This entry was posted in Nieuws and tagged dijk. Bookmark the permalink.
Your email address will not be published. Required fields are marked *
Notify me of new posts by email.
Comments are closed.
Posted on May 3, 2024 by Jan
Filed under: nieuws
Last updated: 2024-05-03
less than 1 minute read
Enjoyed this post?
Je e-mailadres zal niet getoond worden. Vereiste velden zijn gemarkeerd met *
Mijn naam, e-mail en site bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats.
Gemiddelde beoordeling: 4.6 / 5. Aantal stemmen: 8
Je bent hier: Home / Nieuws / Dijk
Dit artikel delen?
Voor het laatst aangepast: 3 mei 2024
"""
SENTENCES = """
De tekst van het verdrag gaat verder dan het vorige akkoord.
Bekijk het eens van de andere kant, zegt hij.
In de haven lagen drie schepen te wachten op toestemming:
Op de vraag hoe het nu verder moet, antwoordt hij:
Wat vind jij het mooiste boek? vroeg de juf aan de klas, die daar lang over moest nadenken en toen alle boeken opnoemde.
Luister, zei de minister, dit gaat niet werken.
Dit artikel 12 van de Grondwet wordt vaak aangehaald.
Meer dan honderd mensen kwamen kijken.
Lees je de cijfers goed, dan zie je dat het aantal daalt.
Gratis toegang is er voor kinderen tot 12 jaar.
Blijf op de hoogte van 1.200 meter, waarschuwt de reddingsdienst.
Dit bericht werd later door de politie bevestigd.
Dit verhaal kwam aan het licht door een klokkenluider.
Niets missen we zo erg als het samen zingen, zegt ze.
Heb je een kaartje, dan mag je gratis mee.
Op dezelfde dag verscheen de minister in de Kamer.
In een gesprek met de krant zegt ze het zo:
Kijk, zegt de trainer:
Volg het geld
Ook op dinsdag
Wat verandert er?
Hoe gaat het verder?
Deze video kan niet worden afgespeeld in de rechtszaal, besliste de rechter.
Bent u tevreden over deze haven? vroeg hij aan alle schippers.
Er zijn nog geen reacties van de ambassade.
Dit bericht is geplaatst in een fles die veertig jaar later aanspoelde.
Waardering: 4,5 op een schaal van 10 (12 proevers)
Zijn e-mailadres zal niet worden gedeeld met de politie, belooft de gemeente.
Posted, het bedrijf van Jan Smit, bouwt bakens voor de binnenvaart.
The Comments speelt zaterdag in de haven van Spijk.
Je bent hier altijd welkom, zegt de havenmeester.
Nog geen stemmen geteld in Spijk, meldt de burgemeester.
De brug werd voor het laatst gewijzigd na de oorlog.
Written in stone is de titel van de tentoonstelling over grafstenen.
"""


@pytest.mark.parametrize("line", PROMPTS.strip().splitlines())
def test_prompts_are_recognised(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_sentences_that_look_like_prompts_stay(line: str) -> None:
    assert not is_prompt(line)


@pytest.mark.parametrize(
    "line",
    ["Volg ons ook op WhatsApp!", "Bekijk onze privacyverklaring", "Er zijn nog geen reacties"],
)
def test_a_bold_or_italic_line_needs_less_to_be_a_prompt(line: str) -> None:
    assert is_prompt(line, styled=True)
    assert not is_prompt(line)


def test_a_long_line_is_text() -> None:
    assert not is_prompt("Wij hebben jouw toestemming nodig " * 10)


@pytest.mark.parametrize(
    "sentence",
    [
        "Meld je aan, schreeuwde het affiche in 1914. Drie broers deden het.",
        "Mis niets, is het motto van de oude brugwachter. Hij slaapt dan ook op zijn post.",
        "Meld u aan voor 1 mei bij de school van uw kind. Wie later komt, moet loten.",
        "Blijf op de hoogte, luidde het advies in 1953. Toen kwam het water.",
    ],
)
def test_what_somebody_says_or_tells_to_do_is_no_prompt(sentence: str) -> None:
    assert not is_prompt(sentence)
    assert not is_debris(sentence)


@pytest.mark.parametrize(
    "prompt",
    [
        "Meld je aan en win een weekend weg. De winnaar krijgt bericht.",
        "Meld je gratis aan. Dan weet je als eerste wat er speelt in jouw buurt.",
        "Blijf op de hoogte van het laatste nieuws via onze app.",
    ],
)
def test_what_a_page_asks_of_its_reader_is_one(prompt: str) -> None:
    assert is_prompt(prompt)
