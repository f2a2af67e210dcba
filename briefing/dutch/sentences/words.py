"""The words that decide whether a point ends a Dutch sentence. Abbreviations are lower case, without last point."""

from briefing.dutch.calendar import SHORT_DAYS, SHORT_MONTHS
from briefing.dutch.rules.abbreviations import SENTENCE_ABBREVIATIONS
from briefing.dutch.rules.amounts.contexts import words
from briefing.text import words_in

CLOSERS = "\"'’”“»›)\\]}"
OPENERS = "\"'‘’“”„«‹(\\[{,`"


FINAL = words_in(
    """
    a.s a.u.b b.b.h.h c.s e.a e.d e.d.m e.e.a e.o e.v e.v.a enz enzv etc j.l jl k.k l.l n.s ll m.v m.v.g n.c n.chr
    n.n.b n.o.t.k n.v.t o.i.d o.n.o o.s p.d p.j p.m p.mnd p.p p.p.p p.p.p.d p.p.p.n p.st p.u p.w pct r.i.p s.j s.v.p
    t.z.t u v.chr v.l.n.r v.o.n v.v z.o.z z.s.m
    """
)
"""What may end a sentence, and does before any capital."""

FINAL_BEFORE_STARTER = words_in(
    """
    a.d a.g a.i adj b.a blz b.c b.d b.v b.v.b.a br burg c.v c.v.b.a cm co corp d.c dgn e.u em f.c fr g.m.b.h gen gmbh gr
    ha hr inc inw jr k.v kap kg km kol l.a ll.m llc ltd ltr m.a mia milj min mio mjd mld mln mm mnd mrd n.v n.y
    no p.c pag ph.d plc pnt pres ptn q.q s.a s.p.a sec sen sr st u.a u.k u.s u.s.a v.k v.n v.o.f v.s v.z.w vzw
    """
)
"""What may end a sentence, and does only before a word that starts one: a name may follow it as well."""

UNITS = words_in("blz pag min sec jr wk mnd dgn m km cm mm g gr kg mg l ltr cl dl ml ha w kw")
"""What ends a sentence before any capital, where a number stands before it."""

COMPOUND_ENDS = ("nr", "nrs", "secr")
"""What an abbreviation may end in that is a word with another before it (`rugnr.`, `staatssecr.`)."""

STREET = "str"
"""What a street's name ends in before a house number (`Prins Hendrikstr. 12`)."""

BEFORE_NUMBER = words_in("bl p pp par tab")
"""Abbreviations before a number only."""

MONTHS = frozenset(SHORT_MONTHS)
"""Short months: abbreviations beside a day or a year only."""

DAYS = frozenset(SHORT_DAYS)
"""Short days: abbreviations before a date only."""

BEFORE_NAME = ("Alg", "Belg", "Bibl", "Bld", "Gem", "Kath", "Kon", "Min", "Mus", "Nat", "Ned", "Prov", "Univ", "Vl")
"""What is an abbreviation with a capital, before a capital (`de Kon. Bibliotheek`); in small letters many are words."""

TOP_DOMAINS = words_in("app be biz com dev eu fr gent info io net news nl org tv uk")
"""What follows a point in an address, whatever its capitals (`Booking.Com`)."""

ALSO_WORDS = words_in("mij ste verg")
"""Abbreviations that are words at the end of many a sentence."""

NEVER_FINAL = words_in(
    """
    a.h.v aant aanw adv afz arch arr bc bd betr bijz brig.-gen burgem bv cdt comm d.dr dd dhrn div dra e.c e.h e.p
    exempl fol ged gem get gez h.h hh hoofdinsp hoofdst hss i.a i.i i.k.v i.z.g ibid ing inst int inz jb jg jonkh
    kand kol.-maj ltn ltz luit.-kol max mbt mlle mrs ms msgr n.l ned nml ntr o.-l.-v o.l.vr omstr ondervoorz
    orig prem red.-chef resp ritm rk sr.-kap telef temp uitg v.d.b v.d.h v.h v.h.v vert vnml voorz vs w.i wed z.a
    vice-prem z.em z.n
    """
) | (SENTENCE_ABBREVIATIONS - FINAL - FINAL_BEFORE_STARTER - MONTHS - DAYS - ALSO_WORDS)
"""Abbreviations that announce something (titles, `nr.`, `o.a.`) and end no sentence."""

ABBREVIATIONS = NEVER_FINAL | FINAL | {word for word in FINAL_BEFORE_STARTER if len(word) > 1}
"""What Punkt is told; it knows single letters by itself."""

STARTERS = words_in(
    """
    aan aangezien achter al alle alleen allemaal allen als alsof althans ander andere anderen behalve beide
    beiden bel bij bijna binnen blijf blijkt boven bovendien buiten daar daaraan daarbij daardoor daarin daarmee
    daarna daarnaast daarom daaronder daarop daarover daartegen daartegenover daartoe daaruit daarvan daarvoor
    dan dankzij dat de degene den denk der deze die dinsdag dit doch donderdag door doordat drie duizend dus
    echt echter een eerder eerst eind eindelijk elk elke en enkel enkele er ervan evenmin eventueel eén ga gaat
    gebruik geef geen geldt gelukkig gisteren haar had hadden heb hebben heeft helaas hen het hier hierbij
    hierdoor hierin hiermee hierna hieronder hiervan hiervoor hij hoe hoeveel hoewel honderd houd hun ieder
    iedere iedereen iemand iets ik immers in indien inmiddels integendeel intussen is ja jaarlijks je jij jouw
    jullie kan kijk kom komt koop kortom krijgt kun kunnen later lees let maandag maar mail meer meestal men met
    mij mijn mits moest moet moeten momenteel morgen na naar naarmate naast nadat natuurlijk nee neem negen net
    niemand niet niets noch nog nogal nooit nou nu of ofschoon ofwel om omdat omgekeerd omstreeks ondanks onder
    ondertussen onlangs ons onze ook op opnieuw over overigens pas per precies probeer ruim samen sinds
    sindsdien slechts sommige sommigen soms staat steeds straks stuur te tegelijk tegelijkertijd tegen tenslotte
    tenzij terwijl tevens tien tijdens toch toen tot totdat tussen twee tweede uit uiteindelijk uiteraard vaak
    van vanaf vanavond vandaag vandaar vanmiddag vanmorgen vannacht vanochtend vanuit vanwege veel vele velen
    verder verschillende via vier vijf volg volgend volgende volgens voor vooral vooralsnog voordat vorig vorige
    vraag vrijdag waar waarbij waardoor waarin waarmee waarna waarom waarop waarschijnlijk wacht wanneer want
    waren was wat we weer wegens weinig welk welke werd wie wij wil willen woensdag word worden wordt zaterdag
    ze zeker zelf zelfs zes zeven zie zij zijn zo zoals zodat zodra zolang zondag zonder zorg zou zouden zowel
    zullen één
    """
)
"""Common words of the language: with a capital they start a sentence rather than a name."""

LABELLED = words("initial", "not_after") | {"gr.", "graden"}
"""What has a letter for its name or scale (`plan B`, `31 graden C`): that letter is no initial."""

NAME_PARTICLES = words_in(
    """
    aan al bij da de del della den der des di du el het in la le op over te ten ter tot uit van von voor zu zum
    zur
    """
)
"""Starters that start a surname too (De Vries, In ’t Veld): before a second capital they are taken for one."""

EXCLAIMING_NAMES = ("Yahoo!", "Jeopardy!", "Wham!", "Panic!", "Joomla!", "Mamma Mia!")
"""Names that end in an exclamation mark."""
