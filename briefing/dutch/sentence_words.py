"""The words that decide whether a point ends a Dutch sentence. Abbreviations are lower case, without last point."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    """
    adv arch bc brig.-gen burgem cdt chr comm d.dr dhr dhrn dr dra drs ds e.h e.p fa fam gebr gen.-maj h.h h.k.h
    h.m hh hoofdinsp ing insp ir jac jhr jkvr joh jonkh kand kapt kard kol.-maj kpt lic lt lt.-gen lt.-kol ltn
    ltz luit luit.-kol maj mej mevr mgr min.-pres mlle mme mr mrs ms msgr mw ondervoorz ph prof ritm secr serg
    sgt sr.-kap st th voorz wed wm wnd z.e z.em z.h z.k.h z.m zr
    """
)
"""What stands before a name and never ends a sentence."""

NEVER_FINAL = _words(
    """
    a.d.h.v a.g.v a.h.v a.k.a aant aanw afb afd afl afz art artt b.g.g betr bijl bijv bijz blz bv c.a c.q ca cf
    cfr d.d d.i d.m.v d.w.z dd dept div e.c evt excl exempl fig fol geb ged gem get gez hfdst hfst hoofdst hss
    i.a i.c i.c.m i.e i.g.v i.h.a i.h.b i.h.k.v i.i i.k.v i.o i.o.m i.o.v i.p.v i.s.m i.t.t i.v.m i.z.g ibid
    incl inst inz jb jg kath kon m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v max mbt n.a.v n.l ned nl nml nr
    nrs ntr o.-l.-v o.a o.b.v o.g.v o.i o.l.v o.l.vr o.m o.v.v omstr orig p.a p.o pag plm prov q.q r.-k
    red.-chef resp rk secr.-gen t.a.v t.b.v t.e.m t.g.v t.h.v t.n.v t.o t.o.v t.w t.w.v tel telef temp uitg v.a
    v.d v.d.b v.d.h v.h v.h.v vert vgl vlg vnl vnml vs vz w.i w.o z.a z.g z.i z.n zg zgn
    """
)
"""What announces something and never ends a sentence."""

FINAL = _words(
    """
    a.s a.u.b c.s e.a e.d e.d.m e.e.a e.o e.v enz etc j.l jl l.l m.v n.chr n.v.t o.i.d o.n.o o.s p.d p.j p.m p.p
    p.p.p p.st p.u p.w pct r.i.p s.j s.v.p t.z.t u v.chr v.v z.o.z z.s.m
    """
)
"""What may end a sentence, and does before any capital."""

FINAL_BEFORE_STARTER = _words(
    """
    a.d a.g adj b.a b.c b.d b.v b.v.b.a br burg c.v c.v.b.a cm co corp d.c e.u em f.c fr g.m.b.h gen gmbh gr ha
    inc jr k.v kap kg km kol l.a ll.m llc ltd ltr m.a milj min mjd sec mld mln mm mnd n.v n.y no p.c past ph.d plc pres
    s.a s.p.a sen sr u.a u.k u.s u.s.a v.k v.n v.o.f v.s v.z.w vzw
    """
)
"""What may end a sentence, and does only before a word that starts one: a name may follow it as well."""

UNITS = _words("min sec m km cm mm g gr kg mg l ltr cl dl ml ha w kw")
"""What ends a sentence before any capital, where a number stands before it."""

MONTHS = _words(
    """
    apr aug dec feb febr jan jul jun mrt nov okt sep sept
    """
)
"""Short months: abbreviations beside a day or a year only."""

DAYS = _words(
    """
    di do ma vr wo za zo
    """
)
"""Short days: abbreviations before a date only."""

ABBREVIATIONS = TITLES | NEVER_FINAL | FINAL | {word for word in FINAL_BEFORE_STARTER if len(word) > 1}
"""What Punkt is told; it knows single letters by itself."""

STARTERS = _words(
    """
    aan aangezien achter al alle alleen allemaal allen als alsof althans ander andere anderen behalve beide
    beiden bij bijna binnen boven bovendien buiten daar daaraan daarbij daardoor daarin daarmee daarna daarnaast
    daarom daaronder daarop daarover daartegen daartegenover daartoe daaruit daarvan daarvoor dan dankzij dat de
    degene den der deze die dinsdag dit doch donderdag door doordat drie duizend dus echt echter een eerder
    eerst eind eindelijk elk elke en enkel enkele er ervan evenmin eventueel eén geen gelukkig gisteren haar had
    hadden heb hebben heeft helaas hen het hier hierbij hierdoor hierin hiermee hierna hieronder hiervan
    hiervoor hij hoe hoeveel hoewel honderd hun ieder iedere iedereen iemand iets ik immers in indien inmiddels
    integendeel intussen is ja jaarlijks je jij jouw jullie kan kom kortom kun kunnen later maandag maar meer
    meestal men met mij mijn mits moest moet moeten momenteel morgen na naar naarmate naast nadat natuurlijk nee
    negen net niemand niet niets noch nog nogal nooit nou nu of ofschoon ofwel om omdat omgekeerd omstreeks
    ondanks onder ondertussen onlangs ons onze ook op opnieuw over overigens pas per precies ruim samen sinds
    sindsdien slechts sommige sommigen soms steeds straks te tegelijk tegelijkertijd tegen tenslotte tenzij
    terwijl tevens tien tijdens toch toen tot totdat tussen twee tweede uit uiteindelijk uiteraard vaak van
    vanaf vanavond vandaag vandaar vanmiddag vanmorgen vannacht vanochtend vanuit vanwege veel vele velen verder
    verschillende via vier vijf volgend volgende volgens voor vooral vooralsnog voordat vorig vorige vrijdag
    waar waarbij waardoor waarin waarmee waarna waarom waarop waarschijnlijk wanneer want waren was wat we weer
    wegens weinig welk welke werd wie wij wil willen woensdag word worden wordt zaterdag ze zeker zelf zelfs zes
    zeven zie zij zijn zo zoals zodat zodra zolang zondag zonder zou zouden zowel zullen één
    """
)
"""Common words of the language: with a capital they start a sentence rather than a name."""

NAME_PARTICLES = _words(
    """
    aan al bij da de del della den der des di du el het in la le op over te ten ter tot uit van von voor zu zum
    zur
    """
)
"""Starters that start a surname too (De Vries, In ’t Veld): before a second capital they are taken for one."""

EXCLAIMING_NAMES = ("Yahoo!", "Jeopardy!", "Wham!", "Panic!", "Joomla!", "Mamma Mia!")
"""Names that end in an exclamation mark."""
