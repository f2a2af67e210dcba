"""Dutch words that point back: to the sentence before, to someone, to something told earlier."""

from __future__ import annotations

import re

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD
from briefing.dutch.numbers import ANY_NUMBER
from briefing.patterns import pattern
from briefing.text import words_in


def _any(words: str) -> str:
    return "|".join(words.split())


_PREPOSITION = _any(
    """aan achter bij binnen boven door in met na naar naast om onder op over rond sinds tegen tijdens tot tussen uit
    van vanaf vanwege volgens voor wegens zonder"""
)
_ATTACHED = _any(
    """aan achter bij binnen boven bovenop buiten door in mee na naar naast om omheen onder onderdoor op over tegen toe
    tussen uit van vandaan voor heen enboven entegen opvolgend"""
)
_NOW = f"{ANY_PERIOD}|{ANY_DAY}|moment"
_A_TIME = r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|paar|half|kwart|ruim|kort|vlak|niet|lang|\d+)"
_BEING = _any(
    """is was waren zijn gaat ging betreft betrof zou zal wordt werd blijkt bleek lijkt leek heeft had kan kon moet
    moest levert leverde maakt maakte geldt gold kost kostte duurt duurde bestaat bestond komt kwam ligt lag
    staat stond begon begint bleef blijft werkt werkte krijgt kreeg mag mocht wil wilde scheelt scheelde draait
    draaide telt telde legt liep loopt"""
)
_HAPPENS = _any(
    """gaat ging gebeurt gebeurde lukt lukte komt kwam kost kostte duurt duurde mag mocht moet moest kan kon hoeft
    heeft had leidt leidde scheelt scheelde geldt gold werkt werkte"""
)
_SAYS = _any(
    """zegt zei vertelt vertelde stelt stelde meent meende schrijft schreef reageert vindt vond vraagt vroeg denkt
    roept riep verzucht lacht klinkt aldus"""
)
_TAKES = _any(
    """noemt noemde begrijpt deelt kent neemt steunt spreekt doet deed betwist bestrijdt verwerpt betreurt beantwoordt
    beantwoorden herkent gebruikt onderzoekt volgt"""
)
_PRONOUNS = _any("hij zij ze hem hen hun haar zijn diens beide beiden allebei andere anderen sommigen enkelen")
_NO_OWNER = _any("vroegst minst best hoogst laatst meest eerst geheel plaats er")
_DEMONSTRATIVES = _any("dat die zulke dergelijke dezelfde diezelfde hetzelfde datzelfde")
_SUCH = rf"zo['’]n\b(?!\s(?:\d|(?:{ANY_NUMBER}|half|anderhalve?|kwart|miljoen|miljard|dozijn)\b))"
"""*Zo'n brief*; *zo'n tweehonderd brieven* are about so many."""
_OTHERS = _any(
    """andere anderen overige rest tweede derde vierde laatste meesten eerstgenoemde ander twee drie vier beide helft"""
)
_SEQUENCE = _any(
    """toen dan eerst daarna vervolgens ondertussen intussen inmiddels sindsdien uiteindelijk tegelijk tegelijkertijd
    achteraf aansluitend nadien destijds voordien"""
)
_CONNECTIVES = _any(
    """ook maar en want dus echter toch bovendien verder tevens immers niettemin desondanks desalniettemin integendeel
    anderzijds enerzijds evenmin omgekeerd kortom ofwel anders alleen vooral elders wel zo(?!['’]) zodoende evenwel
    namelijk overigens vandaar bijvoorbeeld concreet hooguit zelf zelfs eveneens evengoed juist ter net"""
)

OPENING = re.compile(
    rf"""
    (?:{_PRONOUNS}|{_DEMONSTRATIVES}|{_SUCH})\b
  | (?:deze|dit)\b (?!\s(?:{_NOW}|\d)\b)
  | (?:(?:daar|hier|er)(?:{_ATTACHED})|daar|hier)\b
  | er\s [^,]{{0,200}}\s (?:in|van|onder|op)\.$
  | het\s (?:{_BEING})\b (?!(?:\s(?:nog|ook|wel|maar|niet)){{0,3}}\s
        (?:de\svraag|afwachten|(?:on)?(?:bekend|duidelijk|zeker|mogelijk|waarschijnlijk)
        |(?:\w+\s)?(?:\d+\sgraden|droog|zonnig|bewolkt|mistig|guur|zacht|koud|warm))\b)
  | (?:{_SEQUENCE}|{_CONNECTIVES})\b
  | of\b (?!(?:(?!\b(?:dat|dit(?!\sjaar)|die|daar\w*)\b).){{0,300}},\s
        (?:is|was|blijft|wordt|werd|moet|weet|hangt|zal|kan)\b)
  | (?:even|iets|kort|vlak|{_A_TIME}\s\w+)(?:\s\w+)?\s (?:later|eerder|daarna|daarvoor|ervoor|erna|tevoren)\b
  | (?:later|eerder)\b (?!\s(?:deze|dit|vandaag|al)\b)
  | (?:{_PREPOSITION})\s (?:hem|haar|hen|hun|ze|die|dat|diens|beide)\b
  | (?:{_PREPOSITION})\s zijn\b (?!\s(?:{_NO_OWNER})\b)
  | (?:{_PREPOSITION})\s (?:deze|dit)\b (?!\s(?:{_NOW})\b)
  | (?:de|het)\s (?:{_OTHERS})\b (?!\s(?:kamer|wereld\w*)\b)
  | de\s meeste\b
  | (?:een|één)\s (?:van\s(?:hen|de|deze|die)|ander\w*|tweede|derde|deel)\b
  | [eé]én\s (?!op\b|keer\b)\w
  | (?:geen|veel|enkele|sommige|twee|drie|vier|vijf|tien|\d+)\s (?:van\s(?:hen|deze|die|ze)|anderen?)\b
  | (?:een|het|dat)\s (?:besluit|beslissing|uitspraak|antwoord|oordeel|verklaring|oplossing)\s (?!van\b|over\b)
  | een\s (?:\w+e\s)?\w+\s zou(?:den)?\b (?!.{{0,200}}\s(?:hebben|zijn)\b)
  | van\s de\s \w+\s die\b
  | als\s (?:gevolg|reden|voorbeeld)\b (?!\svan\b)
  | (?:ja|nee|goed|precies|klopt|met\sandere\swoorden|aan\sde\sandere\skant|om\sdie\sreden|ten\sdele)\b
  | (?:nu|straks|soms|vaak|meestal|eerder|vroeger|vorig\sjaar|{_PREPOSITION})\b[^,]{{0,80}}?\s
        (?:is|was|wordt|werd|waren|zijn|{_HAPPENS})\s (?:dat|dit|die)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Openings that only the sentence before explains; behind the quotation mark where the sentence is quoted.

*Het* counts where a verb follows it; *dit jaar* and *deze week* do not, they point at today.
"""

GOES_ON = pattern(rf"(?:{_CONNECTIVES}|(?:(?:de|het|een)\s)?(?:{_OTHERS}))\b", re.IGNORECASE)
"""*Ook*, *Toch*, *Andere bewoners*: a paragraph that opens so goes on from the one before as a whole."""

PRONOUN = re.compile(
    r"\b(?:hij|hem|zij|ze|hen|diens|haar\s(?=(?:gelijk|niet|ook|nu|toen|meteen|een|de|het|op|in|uit|aan|om|te)\b|\Z))\b",
    re.IGNORECASE,
)
"""A pronoun for someone, anywhere in a sentence; *haar* only where it is no possessive."""

POSSESSIVE = re.compile(
    rf"(?:\b(?:is|was|werd|wordt|heeft|had|kan|moet|wil|zou|{_PREPOSITION})\s(?:zijn|hun|haar))\b\s(?!(?:{_NO_OWNER})\b)\w+"
)
"""*is zijn naam*, *met hun geld*: of someone."""

NOT_ITS_OWN = re.compile(
    r"\b(?:hebben|hadden|waren|werden|kregen|krijgen|gingen|kwamen|komen|bleven|blijven|worden)\s(?:zijn|haar)\s\w+"
)
"""*Paarden hebben haar voorkeur*: several have what is one person's, who is not among them."""

CLAUSE = re.compile(
    r"[,;:]|\b(?:dat|omdat|toen|of|als|en|maar|terwijl|zodat|wie|die|voordat|nadat|waar\w*|wanneer|zolang|hoe|want|om)\b"
)
"""Where a clause ends or another begins."""

SUBJECT_FIRST = re.compile(
    r"(?:de|het|een|één|elke|iedere|veel|alle|sommige|twee|drie|\d+|wie|niemand|iedereen|iemand|bewoners|mensen|ouders)\b.",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence that begins with its subject has someone of its own for a later pronoun."""

ADVERB_FIRST = re.compile(rf"(?:{_PREPOSITION})\b(?<!volgens)", re.IGNORECASE)
"""A sentence that begins with a place or a time: a name in it is seldom who is meant."""

ONE_PERSON = re.compile(r"(?:hij|(?:zij|ze)\s\w+(?<!n))\b", re.IGNORECASE)
"""*Hij*, *Zij waarschuwt*; not *Zij waarschuwen*."""

SAID_BY_WHOM = re.compile(rf"\b(?:{_SAYS}|volgens)\s(?:hij|zij|ze|hem|haar|hen)\b")
"""*zegt ze*, *volgens hem*."""

INSIDE = re.compile(
    rf"""\b(?:{_PREPOSITION})\s (?:die|dat|diezelfde|dezelfde|hetzelfde)\s(?!(?:er|het|de|een|hij|ze|zij|we)\b)\w+
  | \b(?:{_PREPOSITION})\s (?:deze|dit)\s(?!(?:{_NOW})\b)\w+
  | \b(?:{_TAKES})\s (?:dat|dit|die|deze)\b (?!\s(?:{_NOW})\b)
  | \bz(?:iet|ien|ag|agen)\s(?:dat|dit)\s(?:anders|zo|ook)\b
  | \bma(?:akt|ken|akten?)\s (?:dat|dit)\s (?:nog|alleen|erger|beter|moeilijk\w*|lastig\w*)\b
  | \bv(?:indt|ond|inden|onden)\s (?:dat|dit)\s (?:te(?!\s(?:veel|weinig))|heel|erg|onzin|jammer|logisch|goed|slecht)\b
  | \b(?:vindt|vond|vinden|vonden)\s (?:dat|dit)\s (?:een|geen)\s\w+(?:\s\w+)?\.
  | \b(?:toen|omdat|als|terwijl|zodat|want)\s (?:die|deze)\s\w+
  | \b(?:noemt|noemde|noemen|houdt|hield|houden)\s het\s (?:[‘“"']|(?:op|bij|een|geen|niet|wel|ook|zelf|zelfs|nu)\b)
  | \A\w+(?:\s\w+)?\s om\s (?:het|hem|ze|hen)\s (?:\w+\s)?te\b
  | \b(?:of|omdat|hoe)\s dat\s (?:werkt|klopt|lukt|kan|mag|helpt|zo\sis|waar\sis|nodig\sis|gebeurt)\b
  | \b(?:dat|die)\s (?:{_NOW})\b
  | \b(?:zulke|dergelijke|{_SUCH}) | \bzo(?:\s[a-z]+)?\.$
  | \A(?!(?:wie|wat|waar\w*|hoe|welke?)\b[^?]{{0,200}}(?<!dan\swel)\?)
    (?![^,]{{0,200}}\b(?:\w+er|meer|minder|anders|niets)(?:\s\w+){{0,3}}\sdan\b)[^,]{{0,200}}\bdan\b
  | \bantwoord(?:t|de|den)\b (?!\sop\b)
  | \bv(?:indt|ond|inden|onden)\s (?:die|deze)\s\w+
  | \book\s (?:die|dat|dit|deze)\s\w+
  | \A(?:[\w'’-]+\s){{2}}ook\s(?:[\w'’-]+\s){{0,3}}[\w'’-]+\.\Z
  | \b(?:een|geen|twee|drie|enkele)\svan\s(?:hen|deze|die)\b
  | (?<=\w\s)er\s [^,]{{0,200}}\s (?:over|op|van|voor|mee|in|uit|tegen)\.$
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What points at something told before, wherever it stands in a sentence."""

THERE = re.compile(
    rf"\b(?:daar|er)(?:{_ATTACHED})\b(?!.{{0,200}}\b(?:dat|of|om|wat|hoe)\b)"
    r"|\bdaarom\b|(?<!er )\bdaar\b(?! (?:waar|dat)\b)"
    rf"|\ber\s(?:{_ATTACHED})\s[a-z]+(?=[.,])",
    re.DOTALL,
)
"""*betaalt daarvan*, *liggen daar*, *wat er in zat*: what lies in a clause before it, or in the sentence before."""

THEN = re.compile(
    rf"(?<=[a-z]\s)toen\s(?:{_PREPOSITION}|al|nog|pas|ook|niet|geen|wel|zelf|meteen|direct)\b"
    r"(?!\s(?:(?:de|het)\s)?\w+\s(?:iedereen|hij|zij|ze|er|de|het|een|veel)\b)"
)
"""*kwamen toen om*: when, an earlier sentence tells, unless this one did."""

WHEN = pattern(rf"\b(?:\d{{4}}|{_NOW}|toen|nadat|uur)\b")

THE_OTHERS = re.compile(
    r"\b(?:(?:de|het)\s(?:andere|overige)\s(?!(?:kant|dag|helft)\b)\w+|de\s(?:rest|anderen)\b(?!\s(?:van|der)\b))",
    re.IGNORECASE,
)
"""*voor de andere huizen*, *moet de rest er zijn*: all but what a clause before told, or else the sentence before."""

_MATTER = (
    "plan plannen voorstel voorstellen maatregel maatregelen besluit beslissing ingreep aanpak regeling proef project"
)
MATTER = words_in(f"{_MATTER} onderzoek wet")
"""Nouns for what the whole article is about, at the start of a paragraph: *De maatregel kost geld.*"""
SUMMED_UP = re.compile(
    rf"\b(?:de|het)\s({_any(_MATTER)}|kritiek|bezwaren|klachten|verwijt|verwijten|beschuldiging|beschuldigingen|eis|eisen"
    r"|belofte|idee|bedrag|verschil)(?=[.,;?!]|\s(?:en|maar)\b|\Z)"
)
"""*blij met de plannen*: a noun for all that was told."""

GOES_WRONG = re.compile(r"\b(?:gaat|ging|loopt|liep)\shet\s(?:\w+\s)?(?:mis|fout|anders)\.\Z")
"""*Daarna ging het mis.*: how, the next sentence tells."""

JOINT = re.compile(r"[,;]|\b(?:en|maar)\b(?!\s[A-ZÀ-Þ])")
"""Where a statement ends that *daar* may mean."""

OPENING_NOUN = re.compile(r"(?:de|het)\s(?:\w+e\s)?([^\W\d_][\w-]{2,})", re.IGNORECASE)
SAID_BY_ROLE = re.compile(rf"\b(?:{_SAYS}|volgens|[A-ZÀ-Þ][\w'’-]+\svan)\s(?:de|het)\s(?:\w+e\s)?([^\W\d_][\w-]{{2,}})")
"""*De minister*, *zegt de minister*, with the noun."""

NAMED_HERE = re.compile(
    r"\s(?:[A-ZÀ-Þ]|(?:van|voor|uit|achter|die|dat|waar\w*)\b|(?:naar|tussen|over|bij|in|op)\s(?:de\s|het\s)?[A-ZÀ-Þ])"
)
"""The continuation of a noun that explains it on the spot: *De directeur van het museum*, *De weg naar Parijs*."""

OFFICE = re.compile(
    r"\b(?i:\w{0,12}voorzitter|directeur|woordvoerder|woordvoerster|penningmeester|topman|topvrouw|\w{2,12}leider|trainer"
    r"|coach|hoofdredacteur|bestuurslid|bestuurder|secretaris)\s[A-ZÀ-Þ][\w'’-]+"
    r"(?:\s(?:van|de|den|der|ten|ter|el|al))*\s[A-ZÀ-Þ][\w'’-]+\b(?!\s(?:van|uit|bij)\b)(?!,\s)"
)
"""An office and its holder, and not of what."""

ATTRIBUTION = pattern(rf"(?:(?:dat|zo|dit|aldus|volgens)|{_SAYS})\b", re.IGNORECASE)
"""How a sentence opens that tells who said the quotation before it."""

BRINGS_IN = re.compile(
    r"\b(?:een|geen) (?:\w+e )?[\w-]+\.\Z|\b(?:iets|uiteen|verdeeld|pijnlijk|andere \w+|de (?:laatste|eerste|enige) \w+"
    r"|ruzie|onenigheid|discussie|onrust|verzet|gemor|kritiek|twijfels?|bezwaren|protest(?:en)?|bedenkingen|kanttekeningen?|kritisch|sceptisch)\b"
    r"|\ANiet (?:alles|iedereen|overal)\b"
)
"""*Er kwam een kans.*, *Het besluit is pijnlijk.*: which, for whom, the next sentence tells."""

ROLES = words_in(
    """minister staatssecretaris wethouder burgemeester gedeputeerde directeur directie woordvoerder woordvoerster
    voorzitter bestuurder bestuur onderzoeker onderzoekers onderzoekster hoogleraar wetenschapper wetenschappers
    advocaat rechter officier verdachte verdachten dader daders slachtoffer slachtoffers getuige man mannen
    vrouw vrouwen jongen meisje echtpaar duo drietal trainer coach aanvoerder speler speelster winnaar winnares
    schrijver schrijfster regisseur kunstenaar kunstenares maker makers eigenaar eigenares ondernemer bewoner
    bewoners initiatiefnemer initiatiefnemers topman topvrouw arts boer boerin leraar lerares leerling student
    bezoeker bezoekers medewerker medewerkers bedrijf concern onderneming organisatie stichting vereniging club
    bond vakbond instelling fabrikant keten winkelketen bank maatschappij start-up uitgever fonds commissie
    werkgroep ploeg team elftal instituut dienst partij fractie fabriek coöperatie school museum ziekenhuis
    theater bibliotheek winkel supermarkt zwembad station rapport onderzoek proef pilot plan plannen voorstel
    maatregel maatregelen regeling wet besluit project subsidie gebouw brug tunnel weg schip boot trein
    vliegtuig brand ongeluk ongeval storm storing wedstrijd film boek voorstelling tentoonstelling actie staking
    vondst schade bedrag prijs aanpak methode techniek app systeem"""
)
"""Nouns that mean a certain one with *de* or *het*: which one has been told."""

ONE_PERSON_BEFORE = pattern(rf"{ONE_PERSON.pattern}|een\s|(?:de|het)\s(?:{'|'.join(sorted(ROLES))})\b", re.IGNORECASE)
"""A sentence whose subject a later *Hij* may mean, without a name."""
