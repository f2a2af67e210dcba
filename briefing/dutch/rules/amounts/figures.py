"""Figures: within words, as ordinals, and all figures that no other rule reads."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.letters import spell
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import outlined, pattern, rare

_MAY_STICK = re.compile("[0-9€$£½¼¾²³]")
_AFTER_A_WORD = re.compile(
    r"[0-9€$£½¼¾](?:(?<=[a-zà-ÿ][0-9])(?<![0-9]x[0-9])(?<![0-9][uh][0-5](?=[0-9]))(?<!m[23](?!\w))(?<!/s2)|"
    r"(?<=[a-z][A-Z][0-9])|(?<=[a-zà-ÿ]\..))"
)
_BEFORE_A_WORD = re.compile(
    r"[0-9²³](?:(?<=[0-9])(?=[A-Z]+[a-z]|(?<![A-Z][0-9])(?!(?:de|ste|en|ers?|jarig|plus)(?![a-z]+\.))(?!(?:de|ste|e)(?:jaars|rangs|graads|lijns|klass))[a-zà-ÿ]{2}|[a-z]\.[a-z])|(?<=[²³])(?=\w)|(?<=[0-9])\.(?=[a-z]{2}))"
)
_WEIGHT_OF_GAS = rare(("gCO", "tCO", "nCO"), r"(?<=[0-9])( ?(?:[kM]?g|[kMG]?t|[kM]?ton))(?=CO[2₂])")
_ALTERNATING = re.compile(
    r"[0-9](?<![\w.,'][0-9])[0-9]{0,2}[abcefgijklnopqrtvwyz][0-9]{1,3}[a-z](?:[0-9]{1,3}[a-z]?){0,4}(?![\w'])"
)
_VERSION_OF = rare(
    tuple(f"v{figure}" for figure in range(10)), r"v(?<![\w.-]v)(?=[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}(?!\w))"
)
_VARIABLE = rare(("=", "+"), r"[0-9](?<![\w.,][0-9])[0-9]{0,3}(?P<letter>[nxyz])(?= ?[+=] ?[0-9a-z])")
_AND_MORE = outlined(
    ("0+",), r"(?P<figures>[1-9](?<![\w.,/-][1-9])(?:[0-9]{2}|[0-9]{0,2}(?:\.[0-9]{3})+|[0-9]{3,5}))\+(?= [a-z]{4})"
)
_PLUS = outlined(("0+",), r"[0-9]\+(?<![0-9]\.[0-9]\+)(?<![0-9]\.[0-9]{2}\+)(?!\s*[0-9])(?P<person>'?(?=ers?\b))?")
_YEARS_OR_MONTHS = rare(("jrs", "mnd"), r"-?(?:(?<=[0-9]-)|(?<=[0-9]))(?P<short>jrs|mnds|mnd(?=\. [a-z]))(?!\w)\.?")
_YEARS_OLD = rare(("-jr",), r"-jr(?<=[0-9]-jr)(?:\.|(?!\w))(?P<neuter> (?:kind|slachtoffer|[a-z]{3,12}je)\b)?")
_DEFINITE = re.compile(r"\b(?:het|dit|dat|[a-z]+s|zijn|haar|hun) [0-9]+$", re.IGNORECASE)
_PLURAL = re.compile(r"[0-9](?<![\w.,][0-9])[0-9.]{0,14}(?:'?en|(?<=00)'?den)\b")
_COMPOUND = re.compile(
    r"[0-9](?<![\w.,][0-9])[0-9.]{0,14}(?:-|'(?=ers?\b)| (?=jarige?\b))?"
    rf"(?={any_word('compound', 'begins_with')}[a-zë]*\b)"
)
_SIGNED = outlined(("-0", "–0", "+0"), r"[-–+](?<![\w)\]%.,/-][-–+])(?=[0-9])")
_SIGN_AFTER_SLASH = outlined(("/-0", "/+0", "/–0"), r"(?<=[0-9%°])/(?=[-–+][0-9])")
_SPACED_GROUPS = outlined(
    ("0000",), r"[1-9](?<![\w.,+/-][1-9])(?<!\d [1-9])[0-9]{0,2}(?: [0-9]{3})+(?![0-9]|[.,][0-9])(?! [0-9])"
)
_APOSTROPHES = outlined(("0'0",), r"[0-9](?<![\w.,'].)[0-9]{0,2}(?:'[0-9]{3})+(?![\w']|[.,][0-9])")
_FIGURES = re.compile(r"[0-9][0-9]*(?:[.,][0-9]+)*")
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?")
_MEASURE_FOLLOWS = re.compile(
    r" ?(?:%|procent|promille|miljoen|miljard|graden|punten?|meter|kilometer|seconden|uur|euro|op de schaal)"
)
_CALIBRE = outlined((".0",), r"\.(?=[0-9])(?:(?<=[ (\"'\n]\.)|(?<=\A\.))")
_VERSION = pattern(rf"(?<!\w){any_word('version', 'before')} ?$", re.IGNORECASE)
_LETTER_FOLLOWS = re.compile(r" ?(?:[a-z]|(?:aa|bee|cee|dee|ee|ef|gee)|(?<! )[a-z]{2})(?![\w.])")
_VERSIONS = outlined(
    ("0.0",),
    r"(?P<first>[0-9](?<![\w.,][0-9])[0-9]{0,2}(?:\.[0-9]{1,3}){1,3})(?P<joint> ?[-–] ?| en | of | tot | tot en met )"
    r"(?P<last>[0-9]{1,3}(?:\.[0-9]{1,3}){1,3})(?![\w]|[.,][0-9])",
)
_PRODUCT = re.compile(r"[\w,] (?:[A-Z][A-Za-z-]{2,20}|[A-Z]{2,5}) $")


_HALF_AMOUNT = rare(("½",), r"([€$£] ?[0-9]{1,4})½(?= ?(?:m|b|duizend|ton\b))")


_FROM_YEARS = outlined(("0-0-", "0-00-"), r"(?<![\w.,/-])[0-9]{1,2}-(?=[0-9]{1,2}-jarig)")


def compounds(text: str) -> str:
    """Figures within a word: "16-jarige" is "zestienjarige", "65+" "vijfenzestigplus", "10.000'en" "tienduizenden"."""
    text = _FROM_YEARS.sub(lambda match: f"{match[0]} tot ", text)
    text = _AND_MORE.sub(r"meer dan \g<figures>", text)
    text = _PLUS.sub(lambda match: match[0][0] + ("-plus" if match["person"] is None else "-pluss"), text)
    text = _YEARS_OR_MONTHS.sub(lambda match: "-jaars" if match["short"] == "jrs" else "-maands", text)
    text = _YEARS_OLD.sub(_years_old, text)
    text = _PLURAL.sub(lambda match: _in_compound(match) + "en", text)
    return _COMPOUND.sub(_in_compound, text)


def _years_old(match: re.Match[str]) -> str:
    is_bare = match["neuter"] and not _DEFINITE.search(match.string, max(0, match.start() - 20), match.start())
    return ("-jarig" if is_bare else "-jarige") + (match["neuter"] or "")


def _in_compound(match: re.Match[str]) -> str:
    return numbers.compound(int(re.sub(r"\D", "", match[0])))


def apart(text: str) -> str:
    """Figures separated from a word: "nr.5" is "nr. 5", "12mln" "12 mln"."""
    if _MAY_STICK.search(text) is None:
        return text
    text = _VARIABLE.sub(lambda match: f"{match[0][:-1]} {spell(match['letter'])}", _VERSION_OF.sub(_version_of, text))
    text = _ALTERNATING.sub(_one_by_one, _HALF_AMOUNT.sub(r"\1,5", text))
    text = _WEIGHT_OF_GAS.sub(r"\1 ", _CALIBRE.sub("punt ", text))
    return _BEFORE_A_WORD.sub(r"\g<0> ", _AFTER_A_WORD.sub(r" \g<0>", text))


def _version_of(match: re.Match[str]) -> str:
    return "" if match.string.endswith("ersie ", 0, match.start()) else "versie "


def _one_by_one(match: re.Match[str]) -> str:
    """A code of figures and letters, one by one: "2e2r"."""
    runs = re.findall("[0-9]+|[a-z]", match[0])
    return " ".join(numbers.spoken_number(run) if run.isdigit() else spell(run) for run in runs)


def grouped(text: str) -> str:
    """Thousands joined across a space: "2 000" is "2000"."""
    text = _APOSTROPHES.sub(lambda match: match[0].replace("'", "."), text)
    return _SPACED_GROUPS.sub(lambda match: match[0].replace(" ", "."), text)


def signed(text: str) -> str:
    """The sign before a figure: "-7" is "min 7", "+4" "plus 4"."""
    text = _SIGN_AFTER_SLASH.sub(" ", text)
    return _SIGNED.sub(lambda match: "plus " if match[0] == "+" else "min ", text)


def _versions(match: re.Match[str]) -> str:
    """Ranges of numbered points: "overweging 3.5-3.7"."""
    if not _VERSION.search(match.string, max(0, match.start() - 24), match.start()):
        return match[0]
    joint = " tot " if match["joint"].strip() in {"-", "–"} else match["joint"]
    return f"{_points(match['first'])}{joint}{_points(match['last'])}"


def _points(written: str) -> str:
    return " punt ".join(numbers.spoken_number(part) for part in written.split("."))


def cardinals(text: str) -> str:
    """All other figures: "2.500" is "tweeduizend vijfhonderd", "3,5" "drie komma vijf", "2.0" "twee punt nul"."""
    return _FIGURES.sub(_cardinal, _VERSIONS.sub(_versions, text))


def _cardinal(match: re.Match[str]) -> str:
    figures = match[0]
    before = " " if match.string[match.start() - 1 : match.start()].isalpha() else ""
    after = " " if match.string[match.end() : match.end() + 1].isalpha() else ""
    return before + _figures(figures, match) + after


def _figures(figures: str, match: re.Match[str]) -> str:
    if _GROUPED.fullmatch(figures) and not re.match(r"0\.", figures):
        return numbers.spoken_number(figures)
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3}){2,}", figures):
        return numbers.spoken_number(figures.replace(",", ""))
    if re.fullmatch(r"[0-9]+\.[0-9]+", figures):
        whole, part = figures.split(".")
        has_letter = _LETTER_FOLLOWS.match(match.string, match.end())
        is_measured = _MEASURE_FOLLOWS.match(match.string, match.end())
        start = max(0, match.start() - 24)
        has_name = (
            has_letter
            or _VERSION.search(match.string, start, match.start())
            or (not is_measured and _PRODUCT.search(match.string, start, match.start()))
        )
        is_code = len(part) > 3 and part.startswith("0")
        is_version = has_name or ((part == "0" or is_code) and not is_measured)
        return f"{numbers.spoken_number(whole)} {'punt' if is_version else 'komma'} {numbers.decimals(part)}"
    said = [
        {".": "punt", ",": "komma"}.get(part) or numbers.spoken_number(part)
        for part in re.findall(r"[0-9]+|[.,]", figures)
    ]
    return " ".join(said)


_ORDINAL = re.compile(
    r"[0-9](?<![\w,][0-9])(?<![A-Z]{2}-[0-9])[0-9.]{0,10}(?:-?(?:ste|de)|e|STE|DE|ᵉ|ᵈᵉ|ˢᵗᵉ)(?:(?![^\W_]|['.,]?[0-9])|(?=(?:jaars|rangs|graads|lijns|klass)))"
)
_RANKS = outlined(
    ("0-0", "0–0"),
    r"[-–](?<=[0-9]e.)(?=[0-9]{1,4}(?:e|ste|de)\b)|[-–](?<=[0-9]de.)(?=[0-9]{1,4}(?:e|ste|de)\b)|[-–](?<=[0-9]ste.)(?=[0-9]{1,4}(?:e|ste|de)\b)",
)


def ordinals(text: str) -> str:
    """Ordinals: "de 3e" is "de derde", "21ste" "eenentwintigste"."""
    text = _RANKS.sub(" tot ", text)
    return _ORDINAL.sub(lambda match: numbers.ordinal(int(re.sub(r"\D", "", match[0]))), text)
