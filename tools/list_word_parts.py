"""The list of word parts into which `briefing.dutch.phonemes` splits compounds, made from a Dutch word list.

    python tools/list_word_parts.py /usr/share/dict/dutch > briefing/dutch/phonemes/parts.txt

The word list is OpenTaal's (Debian package wdutch), under the revised BSD licence or CC BY 3.0. A part is a word that
begins or ends several others and is not a compound itself. Words such as *luister* are listed as well, for the schwa in
their last syllable.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

_LOOK_ALIKE = """
ges sub ver ont ins her pre der dis tem des gen ere pro ger eet ten ben ent ter est ken sen den zen eel taf
mer pel men kel tuk tie tok ier tig iek aat lag per lig een aar tal tof ren rap lap kan was mis wan bes bek
tel net end las rot zij zit ster oor ton eren ende enen eken ette ante ling heid baar loos loze aard aars aart
abel alen alle apen aren isme ment ogen omen uren ving kien kauw king eten gene onaf oren wegs wils sten seis
scha puit star trom paan name mans mars loog kaar laar gors dart cros bast beur bruit brui lage lande hoge
rode lege lier lies flan gans foon form fond gave pion pres poly para mono mega poli pons rage rail scan taan
tart verg uien voor over onder door tegen ans ase ata ties atie ator tuur tuurs teur eurs con com gesp inder
uite raard ijk aal esse gens dien teit nor rde ing ings ingen gade iel ariër ariërs gel eer spont blok geblok
keerd neren eerd eland
ant antie par tor raard age ages ens
"""
_NO_PARTS = frozenset(_LOOK_ALIKE.split())
"""Words that are more often a mere beginning or ending of a word than a part of it."""
_LEAST_USES = {3: 80, 4: 16}
"""How many uses make a word a part, by its length: short words occur in others by chance."""
_LEAST_USES_OF_OTHERS = 6


def main() -> None:
    lines = Path(sys.argv[1]).read_text("utf-8").split()
    words = {word for word in lines if len(word) > 2 and re.fullmatch("[a-zàâäçèéêëîïñóôöûü]+", word)}
    uses = Counter(part for word in words for split in splits(word, words) for part in split)
    useful = {part for part, count in uses.items() if count >= _LEAST_USES.get(len(part), _LEAST_USES_OF_OTHERS)}
    useful -= _NO_PARTS
    simple = {word for word in words if not any(set(split) <= useful for split in splits(word, words))}
    has_schwa = re.compile(r".*[aeiouy].*[bcdfghjklmnpqrstvwxz](?:e[rln]|eer)")
    with_schwa = {
        word
        for word in simple
        if has_schwa.fullmatch(word) and f"{word}t" in words and (f"{word}en" in words or f"{word[:-3]}eren" in words)
    }
    sys.stdout.write("\n".join(sorted((useful & simple) | with_schwa)) + "\n")


def splits(word: str, words: set[str]) -> list[tuple[str, str]]:
    """All pairs of words that make up the word, with or without a linking s between them."""
    found = []
    for place in range(3, len(word) - 2):
        first, last = word[:place], word[place:]
        if last in words:
            found += [(part, last) for part in (first, first.removesuffix("s")) if len(part) > 2 and part in words]
    return found


if __name__ == "__main__":
    main()
