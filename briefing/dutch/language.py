"""The language of a text, as far as needed to tell Dutch from the rest.

Function words tell it, which make up two fifths of any running text: a text is in the language that most of them belong
to. A word that two languages share counts for both, so the words that they do not share decide. A quotation or a title
in another language does not change the language of an article.
"""

from __future__ import annotations

import re
from collections import Counter

from briefing.text import words_in

_WORD = re.compile(r"[mz]['’]n\b|[^\W\d_]+")
_LONGEST = 20_000
"""Characters to look at: more tell nothing new."""
_FEWEST_WORDS = 3
"""A text of fewer words may be a name or a title, in any language."""
_FEWEST_TO_MISS_DUTCH = 25
_LEAST = 0.15
"""The share of its words that must be function words of a language before a text is taken to be in it."""
_LEAST_DUTCH = 0.12
"""The share of Dutch function words in a Dutch text, at the very least: a table of results has some too."""

_DUTCH = """
de het een en van in is op te dat die met voor zijn niet aan er om ook als naar bij door uit over of tot ze hij we
wij ik je jij u hun hem haar was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen
zou zouden moet moeten wil mag nog al meer maar dan wat wie waar hoe deze dit daar hier geen veel na tegen onder
tussen volgens omdat toen nu sinds vanaf z'n m'n z’n m’n pas net bijna elke enkele vaak zo zoals terwijl waarbij
ging gingen kwam komt gaat staat zich zelf alle andere eerste twee jaar ons onze mijn eigen weer wel toch steeds
tijdens zegt zei per des den ten ter
"""
_OTHERS = {
    "Afrikaans": """
    die het n en van in is op te dat met vir nie aan om ook as na by deur uit oor of tot hulle hy sy ons ek jy u
    haar was word kan kon sal sou moet wil mag nog al meer maar dan wat wie waar hoe hierdie dit daar hier geen baie
    teen onder tussen volgens omdat toe nou sedert self alle ander eerste twee jaar se my eie weer wel hul sê gesê
    word was daar nuwe gaan kom
    """,
    "Frisian": """
    de it in en fan yn is op te dat dy mei foar syn net oan der om ek as nei by troch út oer of oant hja hy wy ik jo
    har wie wiene wurdt wurde waard hat hawwe hie hiene kin kinne koe sil sille soe moat moatte wol mei noch al mear
    mar dan wat wa wêr hoe dizze dit dêr hjir gjin folle nei tsjin ûnder tusken neffens om doe no sûnt sels alle
    oare earste twa jier ús eigen wer dochs se sy binne is ien ha hast
    """,
    "English": """
    the a an and of in is on to that which with for his not at there by also as from or until they he she we i you
    their him her was were be been has have had can could will would shall should must may still all more but than
    then what who where how this these here no many much after against under between because when now since self
    other first two year our my own again it its are if said into up out about over
    """,
    "German": """
    der die das ein eine und von in ist auf zu dass den dem des mit für sein nicht an es um auch als nach bei durch
    aus über oder bis sie er wir ich du ihr ihre ihn war waren wird werden wurde wurden hat haben hatte hatten kann
    können konnte soll sollen will muss müssen noch alle mehr aber dann was wer wo wie diese dieser dieses hier kein
    keine viel gegen unter zwischen weil jetzt seit sich selbst andere erste zwei jahr unser mein wieder im am zum
    zur vom einen einem einer sind
    """,
    "French": """
    le la les l un une et de des du d en est sur à que qui avec pour son sa ses ne pas au aux il elle ils elles nous
    vous je on leur leurs lui était étaient être été a ont avait avaient peut doit encore tout tous plus mais ce
    cette ces où comment ici non aucun après contre sous entre parce quand depuis se autre premier deux ans notre
    mon par dans ou c qu n s sont comme selon aussi
    """,
    "Spanish": """
    el la los las un una y de del en es sobre a al que quien con por para su sus no se lo le les ella ellos nosotros
    yo era eran ser sido ha han había puede debe aún todo todos más pero este esta estos estas donde como aquí
    ningún muy después contra bajo entre porque cuando desde otro otra primer dos años nuestro mi o son fue también
    según hasta sin
    """,
    "Italian": """
    il lo la i gli le un una e di del della dei delle in nel nella è su sul sulla a al alla che chi con per suo sua
    non si ci da dal dalla ma se o lei loro noi io era erano essere stato stata ha hanno aveva può deve ancora tutto
    tutti più questo questa questi dove come qui nessun molto dopo contro sotto tra perché quando altro altra primo
    due anni nostro mio sono anche secondo l d
    """,
}
_LANGUAGES = {"Dutch": words_in(_DUTCH)} | {name: words_in(words) for name, words in _OTHERS.items()}
_LANGUAGES_OF = {
    word: [name for name, its in _LANGUAGES.items() if word in its] for word in frozenset().union(*_LANGUAGES.values())
}
"""The languages that each function word belongs to."""


def foreign_language(text: str, *, fewest: int = 1) -> str | None:
    """The English name of the language of a text that is not Dutch; "another language" where it is none of those known.

    None for Dutch, for a text that is too short to tell, and for one with fewer than `fewest` function words of a
    language.
    """
    words = _WORD.findall(text[:_LONGEST].lower())
    if len(words) < _FEWEST_WORDS:
        return None
    votes = dict.fromkeys(_LANGUAGES, 0)
    for word, times in Counter(words).items():
        for name in _LANGUAGES_OF.get(word, ()):
            votes[name] += times
    dutch = votes.pop("Dutch")
    best, second = sorted(votes, key=lambda name: votes[name], reverse=True)[:2]
    if votes[best] > max(dutch, votes[second], fewest - 1) and votes[best] >= _LEAST * len(words):
        return best
    is_none_of_them = len(words) >= _FEWEST_TO_MISS_DUTCH and dutch < _LEAST_DUTCH * len(words)
    return "another language" if is_none_of_them else None
