"""Groups of words that newsrooms use for the same kind of event: where one writes *arresteert*, another has *opgepakt*.

A word that ends in a hyphen stands for all words that begin with it.
"""

from __future__ import annotations

from functools import lru_cache

_SAME_THING = (
    """dood dode doden dodelijk dodelijke dodental gedood omgekomen omkom- kwamen overleden overlijd- sterf-
    sterven gestorven stierf stierven slachtoffer- vermoord- moord- doodslag doodgesch- doodgest- doodgereden
    levenloos levenloze lichaam lijk verdronk- verdrink- gesneuveld sneuvel- omgebracht""",
    """gewond gewonde- verwond- letsel zwaargewond- lichtgewond- ziekenhuis ambulance- traumahelikopter brandwonden""",
    """brand branden brandt brandde vuur vlammen vlammenzee uitgebrand afgebrand blus- geblust rook
    rookontwikkeling uitslaande brandweer- natuurbrand- bosbrand- pyromaan""",
    """ongeluk- ongeval- bots botst botste botsen botsing- aanrijding- aangereden crash- gekanteld kantel- ramt
    ramde geramd geslipt verongeluk- neergestort ontspoor-""",
    """arrest arrestatie- arresteer- gearresteerd- aangehouden aanhoud- opgepakt oppakk- verdachte- meegenomen
    ingerekend inrekenen gepakt geklist klist voortvluchtig- dader daders vastgezet opgesloten""",
    """overval- beroofd beroven berooft beroving- roof- geroofd- buit buitgemaakt inbraak inbraken inbreker-
    ingebroken gestolen diefstal- steelt stelen stal stalen dief dieven ontvreemd plofkraak plofkraken kraak
    plunder- geplunderd""",
    """fraude- fraudeer- oplicht- opgelicht corrupt- omkoping omgekocht smeergeld- gesjoemel sjoemel- witwas-
    verduister- vervals- belastingontduik-""",
    """straf straffen celstraf- cel gevangenis- veroordeel- geëist eist vonnis- vrijspraak vrijgesproken schuldig
    levenslang tbs taakstraf- bestraft""",
    """drugs drugslab- cocaïne- coke xtc hennep- wiet- heroïne ketamine amfetamine- speed smokkel- gesmokkeld lab
    labs laboratorium""",
    """staking- staak staakt staken stakend- gestaakt werkonderbreking- vakbond- bonden neergelegd neer
    werkneerlegging""",
    """protest- demonstr- betog- manifestatie- actievoerder- actie acties blokkade- blokkeer- blokkeren geblokkeerd
    bezet bezetten bezetting petitie- spandoek-""",
    """verkiezing- stembus- kiezer- zetel- lijsttrekker- herkozen gekozen peiling-""",
    """kabinet ministerraad regering coalitie- formatie formateur minister ministers""",
    """ontslag ontslagen ontslaat vertrek vertrekt vertrok vertrokken opgestapt opstap- stapt aftred- aftreedt
    afgetreden weggestuurd treedt afscheid opgezegd""",
    """banen arbeidsplaats- werknemer- personeel reorganis- ontslagronde- jobs""",
    """benoem- opvolg- aangesteld voorgedragen directeur- topman topvrouw ceo bestuursvoorzitter voorzitter-
    leiding""",
    """wint winnen won wonnen gewonnen winnaar- winnares winst zege- zegevier- verslaat verslaan versloeg verslagen
    klopt kloppen klopte overwinning- kampioen- titel- goud gouden stunt stunten uitgeschakeld uitschakel-
    schakelt verover-""",
    """verliest verliezen verloor verloren verlies nederlaag- onderuit uitgeschakeld degradatie degrade- verslagen""",
    """bekroon- bekroond onderscheid- jury award- prijs prijzen prijswinn- winnende winnaar laureaat lintje-
    nobelprijs- oscar-""",
    """record- ooit hoogste laagste snelste oudste historisch-""",
    """duurder stijg- gestegen verhog- verhoog- hoger hogere omhoog toename toegenomen toeneemt groei- gegroeid
    oploop- opgelopen vaker prijsstijging-""",
    """goedkoper daal- daling- dalen gedaald verlag- verlaag- lager lagere omlaag afschaf- afgeschaft minder halve-
    afname afgenomen krimp- gekrompen zakt gezakt keldert gekelderd""",
    """sluit sluiten sluiting- gesloten dicht stopt stoppen gestopt failliet faillissement- bankroet opgedoekt
    verdwijn- doek deuren""",
    """opent openen opening- geopend heropen- open ingehuldigd inhuldig- gelanceerd lanceer- lancering""",
    """bouw bouwt bouwen gebouwd nieuwbouw- woning- huizen huis appartement- flats flat woonwijk- verbouw- renova-
    projectontwikkelaar-""",
    """sloop slopen sloopt gesloopt afgebroken afbraak instort- ingestort""",
    """verbod- verbied- verboden vergunning- toegestaan wet wetsvoorstel- regels""",
    """geëvacueer- evacu- ontruim-""",
    """storm- windstoot windstoten onweer- bliksem- hagel- noodweer wolkbreuk- orkaan orkanen tornado- windhoos-
    regen- bui buien wateroverlast overstrom- ondergelopen kelders hoogwater waterpeil""",
    """hitte- warm warme warmte- heet hete droogte- tropisch- graden kwik zomerdag-""",
    """sneeuw- vorst ijs ijzel- glad gladheid vriest gevroren natuurijs""",
    """griep- besmet- virus- uitbraak ziek ziekte- vogelgriep- corona- ruimen geruimd ruiming- bacterie- infectie-
    vaccin- varkenspest quarantaine""",
    """vond vonden vondst- vindt vinden gevonden ontdek- opgedoken aangetroffen opgegraven opgraving- resten
    teruggevonden archeolo- blootgelegd stuiten stuitte""",
    """onderzoek- onderzoch- wetenschap- studie studies experts hoogleraar universiteit- proeven getest tests""",
    """storing- uitval uitgevallen stroomstoring- stroom- platgelegd plat hapert panne elektriciteit- donker""",
    """hack- gehackt cyberaanval- datalek- ransomware phishing gegevens""",
    """trein- spoor- sporen station- reiziger- prorail nmbs rails perron-""",
    """vertrag- later uitgesteld uitstel- opgeschort opschort- verlengd verleng- langer""",
    """subsidie- vergoed- compensatie steun investeer- investering- budget begroting- bezuinig- trekt kost kosten""",
    """akkoord- overeenkomst- eens deal verdrag- goedgekeurd goedkeur- instem- ingestemd unaniem overeenstemming
    besluit- besloten beslist""",
    """ruzie- conflict- kritiek boos woede weiger- geweigerd onenigheid klacht- klaagt klagen bezwaar- bezwaren
    verzet""",
    """aanslag- terreur- terrorist- zelfmoordterrorist- bom bommen bomgordel explosie- ontplof- explode-
    geëxplodeerd knal granaat granaten""",
    """schiet schieten schoot schoten geschoten schietpartij- schutter- neergeschoten beschoten steekpartij-
    gestoken neergestoken mes messen mishandel- geslagen vechtpartij- vuurwapen- wapen gewapend-""",
    """vermist- vermiss- zoekt zoektocht zoekactie- verdwenen spoorloos terecht ontsnap-""",
    """gered redding- redt redden redde bevrijd- ingesloten""",
    """hond honden kat katten puppy's asiel dier dieren wolf wolven zwijn- hert- vos vossen bever bevers otter-
    walvis- zeehond- dolfijn-""",
    """schaap schapen koe koeien vee paard paarden kip kippen varken- pluimvee- boer boeren boerderij- kalf
    kalveren veehouder-""",
    """school- scholen basisschool- leerling- leraar leraren leerkracht- onderwijs- klas klassen scholier-""",
    """student- diploma- examen- afgestudeerd studeert slaagt geslaagd universiteit- campus""",
    """patiënt- arts artsen ziekenhuizen huisarts- verpleeg- operatie- kliniek- zorg""",
    """verkocht- verkoop- koopt kopen gekocht overname- overgenomen neemt koper- bod""",
    """veiling- geveild veilt""",
    """vlucht vluchten vliegtuig- vliegveld- luchthaven- schiphol zaventem passagier- toestel landing landt geland
    piloot piloten startbaan drone-""",
    """auto auto's wagen bestuurder- automobilist- vrachtwagen- chauffeur- snelweg- verkeer- file files rijbaan""",
    """schip schepen boot boten pont veerboot- veerpont- haven- schipper- vaart gezonken zinkt gekapseisd""",
    """fiets- wielren- ritzege- etappe- peloton renner- ronde""",
    """voetbal- doelpunt- goal goals scoort elftal trainer- coach- spits transfer- bondscoach finale-""",
    """trouwt trouwen getrouwd huwelijk- bruiloft- zwanger- geboren baby- geboorte- tweeling bevallen bevalt""",
    """koning koningin prins prinses koninklijk- paleis troon hof""",
    """afval- vuilnis- vuil plastic- vervuil- lozing- geloosd lekt gelekt olie- pfas giftig- asbest- stikstof-""",
    """museum musea schilderij- tentoonstelling- expositie- kunstwerk- doek""",
    """roman romans boek boeken schrijver- schrijfster- literatuur-""",
    """concert- festival- album zanger- zangeres band optreden""",
    """monument- kerk kerken kasteel kastelen molen molens erfgoed restaur-""",
    """aardbeving- beving- vulkaan- uitbarsting- tsunami lawine- aardverschuiving-""",
    """oorlog- leger- raket- front bombard- soldaat soldaten militair- invasie wapenstilstand staakt-het-vuren""",
    """gaswinning gasboring- aardgas energie- zonnepan- windmolen- windpark- kerncentrale-""",
    """satelliet- astronaut- maan mars nasa komeet asteroïde- ruimtevaart-""",
    """schikking- schadevergoeding- schadeclaim- claim- rechtszaak rechtszaken aangeklaagd aanklacht- dagvaard-
    gedagvaard""",
    """terugroep- teruggeroepen waarschuw- gewaarschuwd gevaar gevaarlijk-""",
    """gezin gezinnen huishouden- burgers bewoners inwoners huizenbezitters huurders""",
    """hulp helpers vrijwilliger- hulpverlen- hulpdiensten""",
    """wandelaar- voorbijganger- getuige- amateur-""",
)


def _by_beginning() -> tuple[dict[str, set[int]], dict[str, set[int]]]:
    whole: dict[str, set[int]] = {}
    beginnings: dict[str, set[int]] = {}
    for number, words in enumerate(_SAME_THING):
        for word in words.split():
            table = beginnings if word.endswith("-") else whole
            table.setdefault(word.rstrip("-"), set()).add(number)
    return whole, beginnings


_WHOLE, _BEGINNINGS = _by_beginning()
_SHORTEST = min(map(len, _BEGINNINGS))


@lru_cache(maxsize=20_000)
def things(word: str) -> frozenset[int]:
    """The numbers of the groups that `word`, in lower case, is in; usually none."""
    starts = (word[:length] for length in range(_SHORTEST, len(word) + 1))
    return frozenset(_WHOLE.get(word, ())).union(*(_BEGINNINGS.get(start, ()) for start in starts))
