"""Pages without an article, and articles about such pages."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from briefing.errors import NoArticleError
from tests.article.page.news_page import FIRST, SECOND, TEXT, THIRD

LOST_PAGE = "In het kerkboek van Spijk ontbreekt een bladzijde, zei de koster maandag tegen de dominee van het dorp."
ORGANIST = (
    "Volgens de dominee heeft een organist het blad in 1911 meegenomen, omdat er een lied op stond dat hij haatte."
)
NOT_AN_ARTICLE = {
    "consent": (
        "Wij respecteren je privacy",
        "<p>Wij en onze 142 partners plaatsen cookies op je toestel.</p><p>Kies Akkoord om door te gaan.</p>",
    ),
    "consent in English": ("We value your privacy", "<p>We and our partners use cookies to show you the news.</p>"),
    "cookies": ("Cookie-instellingen", "<p>Geef toestemming voor cookies om het artikel te kunnen lezen.</p>"),
    "gone": ("Oeps, deze pagina bestaat niet meer", "<p>Ga terug naar de voorpagina of zoek op een ander woord.</p>"),
    "404": ("404 - Niet gevonden", "<p>Het artikel dat u zoekt is verplaatst of verwijderd door de redactie.</p>"),
    "article not found": ("Artikel niet gevonden", "<p>Probeer het via de zoekfunctie van onze site nog eens.</p>"),
    "robot": ("Just a moment...", "<p>Checking your browser before accessing the site of the newspaper.</p>"),
    "human": ("Bevestig dat je een mens bent", "<p>Er komt ongebruikelijk verkeer van jouw netwerk, zien wij.</p>"),
    "a moment": ("Een ogenblik geduld", "<p>We controleren of je verbinding veilig is. Dat duurt niet lang.</p>"),
    "denied": ("Access Denied", "<p>You don't have permission to access this article on this server.</p>"),
    "paywall": ("Schip ramt brug bij Spijk", f"<p>{FIRST}</p><p>Word abonnee om verder te lezen.</p>"),
    "paywall after a few words": (
        "Schip ramt brug bij Spijk",
        f"<p>{FIRST}</p><p>{SECOND}</p><p>De kapitein zei dat hij…</p><p>Log in om dit artikel te lezen.</p>",
    ),
    "vanished": ("Weg!", "<p>Deze pagina is er niet meer of is verplaatst. Zoek verder op onze homepage.</p>"),
    "down for repairs": ("Even geen nieuws", "<p>Wij doen onderhoud. Onze site is straks weer te lezen.</p>"),
    "script needed": ("Krant", "<p>Zet JavaScript aan in je browser om deze site te lezen.</p>"),
    "server": ("504 Gateway Time-out", "<p>nginx</p>"),
    "front page": (
        "Nieuws uit Spijk",
        "".join(
            f"<article><h2><a href='/{n}'>Brug {n} is weer open</a></h2><p>Lees alles.</p></article>"
            for n in "abcdefghij"
        ),
    ),
}


@pytest.mark.parametrize(("title", "body"), NOT_AN_ARTICLE.values(), ids=NOT_AN_ARTICLE.keys())
def test_a_page_without_an_article_is_refused_with_the_reason(title: str, body: str) -> None:
    with pytest.raises(NoArticleError, match=r"the page|on the page"):
        read_html(f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>", source="-")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Cookiemuur moet weg, zegt toezichthouder", f"<p>{FIRST}</p><p>De muur vraagt om toestemming.</p>"),
        (
            "Site dicht",
            "<p>De site van Spijk is zaterdag niet bereikbaar. U kunt dan op de homepage niets regelen.</p>",
        ),
        ("Krant wist cookies", "<p>Volgens de krant heeft de site nu geen cookies meer. Je hoeft niets te kiezen.</p>"),
        ("Artikel 12 bestaat niet meer in de wet", TEXT),
        ("Pagina niet gevonden, zei de koster", f"<p>{LOST_PAGE}</p><p>{ORGANIST}</p>"),
        ("Bent u een robot? Nee, een koster", f"<p>{ORGANIST}</p><p>{LOST_PAGE}</p>"),
        ("Schip ramt brug", f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>Word abonnee om verder te lezen.</p>"),
    ],
)
def test_an_article_about_such_things_is_an_article(title: str, body: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
    assert read_html(page, source="-").headline == title


@pytest.mark.parametrize("dated", [True, False])
def test_a_dated_page_in_chapters_about_a_site_is_an_article(dated: bool) -> None:
    day = '<meta property="article:published_time" content="2026-03-04T09:00:00Z">' if dated else ""
    body = (
        "<h2>Snel</h2><p>Wij bouwden deze site voor de haven. Je vindt alles op de homepage.</p>"
        "<h2>Zoeken</h2><p>De zoekbalk van de site kent elk schip, en je kunt er inloggen.</p>"
    )
    page = f"<html><head><title>Havensite</title>{day}</head><body><h1>Havensite</h1>{body}</body></html>"
    if dated:
        assert len(read_html(page, source="-").blocks) > 2
    else:
        with pytest.raises(NoArticleError):
            read_html(page, source="-")


WALLS = {
    "Kies hoe u leest": [
        "Wij bewaren met uw akkoord gegevens op uw toestel, zodat u advertenties ziet die bij u passen.",
        "Wilt u dat niet, dan leest u zonder reclame voor een klein bedrag per maand. Wij delen dan niets met derden.",
    ],
    "Gratis lezen met reclame": [
        "Samen met 200 leveranciers meten wij welke artikelen je leest. Zo tonen we reclame op maat.",
        "Je keuze kun je altijd herzien. Zonder akkoord kunnen we je het artikel niet laten zien.",
    ],
    "Nog één stap": [
        "Met uw instemming gebruiken we persoonlijke data om advertenties te kiezen.",
        "U mag dat weigeren en een abonnement nemen. Onze partners zien dan niets van u.",
    ],
    "Lees verder": [
        "Wij willen graag uw toestemming voor het gebruik van cookies. Met onze partners maken we zo reclame.",
        "Gaat u niet akkoord? Dan kunt u een abonnement nemen. Uw voorkeuren zijn later te wijzigen.",
    ],
    "Privacy": ["Wij en onze partners slaan gegevens op uw apparaat op. U kunt uw keuze altijd wijzigen."],
    "Toestemming": [
        "Met jouw akkoord mogen 432 partners informatie op je toestel bewaren en bekijken.",
        "Zij gebruiken die voor reclame en voor onderzoek.",
    ],
    "Beheer toestemming": [
        "Wij gebruiken technieken zoals cookies om informatie over je apparaat op te slaan.",
        "Als je geen toestemming geeft, werken bepaalde functies niet.",
    ],
    "Uw keuze": [
        "Deze krant en 211 leveranciers vragen om uw akkoord.",
        "U kunt uw voorkeuren altijd wijzigen. Wij lezen gegevens van uw toestel om reclame te meten.",
    ],
}
ABOUT_WALLS = {
    "Toestemming": [
        "Ik vroeg mijn dochter of haar foto in de krant mocht. Zij is zes en dacht lang na.",
        "Alleen de zijkant, zei ze. Dat was haar toestemming, en meer kreeg de fotograaf niet.",
    ],
    "Consent": [
        "In het theaterstuk Consent gebruiken twee advocaten de gegevens van een slachtoffer tegen haar.",
        "Het gezelschap speelt het tot en met zaterdag. Toestemming is er een woord dat ieder anders uitspreekt.",
    ],
    "Uw privacy": [
        "De gemeente gebruikt voortaan geen namen meer op de wachtlijst voor volkstuinen, maar nummers.",
        "Dat gebeurt na een klacht van een tuinder. Zijn privacy was geschonden, vond de functionaris.",
    ],
    "Privacy": [
        "Mijn buurman heeft een camera. Die filmt de stoep, mijn voordeur en de kat van nummer acht.",
        "Privacy is iets voor mensen met geheimen, zegt hij. Overal plaatsen ze nu cookies en camera’s.",
    ],
    "Zo weiger je reclame op maat": [
        "Kranten vragen je om akkoord voor reclame op maat. Je kunt dat weigeren, maar je moet dan zoeken.",
        "Kies eerst voor meer keuzes en zet dan alle partners uit. Je gegevens blijven dan op je toestel.",
    ],
    "Rechter verbiedt betaalmuur": [
        "Kranten mogen hun lezers niet dwingen te kiezen tussen gegevens en geld, zegt de rechter in Utrecht.",
        "Wij vragen toestemming voor reclame, stelde de krant. U betaalt of u wordt gevolgd, vat de rechter samen.",
    ],
    "Wij delen te veel": [
        "Wij geven onze gegevens weg voor een beetje gemak, en wij vinden dat gewoon.",
        "Ik deed het ook. Op mijn toestel staan twintig apps met reclame, en ik heb nooit een keuze gemaakt.",
    ],
    "Uw data, onze zorg": [
        "Wij leven in een tijd waarin gegevens goud zijn. Wij vinden dat normaal.",
        "U geeft toestemming zonder te lezen. U betaalt met uw profiel. Adverteerders en derden weten wat u at.",
    ],
    "Mijn koelkast kent mij": [
        "Wij hebben een koelkast met een scherm. Onze kinderen vinden hem prachtig. Je kunt er muziek op draaien.",
        "Je persoonlijke gegevens gaan naar partners in Korea. Je kunt het weigeren, en de reclame voor melk ook.",
    ],
    "Brief aan een bedrijf": [
        "Beste directeur, u weet alles van ons. Wij tonen u onze kinderen, onze katten en onze vakanties.",
        "U toont ons advertenties. Uw partners kopen ons profiel, en u noemt dat een keuze. Wij weigeren vanaf nu.",
    ],
    "Cookies": [
        "Wij eten te veel cookies. Niet die van oma, maar die op onze telefoon.",
        "Je klikt op akkoord en weg zijn je gegevens. Je krijgt er reclame voor terug.",
    ],
}


@pytest.mark.parametrize("title", WALLS)
def test_a_wall_of_consent_or_payment_is_refused_in_whatever_words(title: str) -> None:
    page = "".join(f"<p>{line}</p>" for line in WALLS[title])
    with pytest.raises(NoArticleError, match="asks for consent"):
        read_html(f"<h1>{title}</h1><main>{page}<button>Akkoord</button></main>", source="-")


@pytest.mark.parametrize("title", ABOUT_WALLS)
def test_an_article_about_such_walls_is_none(title: str) -> None:
    page = "".join(f"<p>{line}</p>" for line in ABOUT_WALLS[title])
    article = read_html(f"<h1>{title}</h1><article>{page}</article>", source="-")
    assert [block.text for block in article.blocks] == ABOUT_WALLS[title]
