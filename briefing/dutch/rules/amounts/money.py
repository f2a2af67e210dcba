"""Amounts of money: the figure, the scale, then the currency (VRT, "Afspraken over de euro"; Onze Taal, "Euro")."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.alternatives import one_of
from briefing.dutch.rules.amounts.contexts import any_word, words
from briefing.patterns import outlined, pattern, rare
from briefing.tables import shipped_table

_FILE: dict[str, dict[str, str]] = shipped_table(__package__, "money.toml")
_SYMBOLS, _CODES, _HUNDREDTHS, _SCALES = (_FILE[table] for table in ("symbols", "codes", "hundredths", "scales"))
_LONG_SCALES = "miljoen|miljard|biljoen|duizend"
_SHORT_SCALES = ("mln", "mln.", "mld", "mld.", "mrd", "mrd.")

_SYMBOL = "[" + "".join(_SYMBOLS) + "]"
_CODE = one_of(_CODES)
_SYMBOL_OR_CODE = one_of((*_SYMBOLS, *_CODES))
_ANY_CURRENCY = outlined((*_SYMBOLS, "AAA"), _SYMBOL_OR_CODE)
_AMOUNT = rf"(?:[0-9]+\.[0-9]{{1,2}}(?![0-9])|{numbers.NUMBER})"
_SCALE = rf" ?(?:{_LONG_SCALES}|(?:{'|'.join(_SCALES)})(?![A-Za-z0-9])\.?)"
_JOINT = r" ?[-–] ?| (?:à|a|tot|en|of|tot en met|naar) "
_NONE = r",(?:-{1,2}|[–—=])"
_COUNTED = words("year", "counted").difference(_SYMBOLS.values(), _LONG_SCALES.split("|"))
_OTHER = rf"[0-9%]|[.,:/][0-9]| ?{one_of(_COUNTED)}\b| [a-z]{{1,4}}\. [a-z]"

_BEFORE = re.compile(
    rf"(?P<currency>{_SYMBOL_OR_CODE})(?<![a-z]\$)(?<![A-Za-z][A-Z]{{3}}) ?(?P<minus>[-–](?=[0-9]))?"
    rf"(?P<amount>{_AMOUNT})(?:{_NONE})?"
    rf"(?:(?P<joint>{_JOINT})(?:(?P=currency) ?)?(?P<upto>{_AMOUNT})(?:{_NONE})?(?!{_OTHER}))?(?P<scale>{_SCALE})?"
    r"(?: (?:euro|dollar|pond)\b)?",
)
_EACH = outlined(
    ("0/", "./", ",/", "-/", *(f"{sign}/" for sign in _SYMBOLS)),
    rf"(?:{_SYMBOL} ?[0-9][0-9.,-]*{_SCALE}?|[0-9] (?:{'|'.join(set(_SYMBOLS.values()))}|frank|mark)|[0-9] ?{_SYMBOL})"
    r"(?P<slash> ?/ ?)(?=[a-zà-ÿ]{3}|(?:24|100) ?[a-z]{1,6}\b)(?!(?!sms\b)[bcdfghjklmnpqrstvwxz]+\b)",
)
_AND_FOR = outlined(
    ("0/", "-/", "€/"),
    r"(?P<amount>[0-9](?:,-)?(?: ?€| euro)?) ?/ ?"
    rf"(?=[a-zà-ÿ-]{{3,20}}:? (?:{_SYMBOL} ?[0-9]|[0-9][0-9.,-]{{0,9}} euro))",
)
_COMPARED = re.compile(rf"([<>]) ?(?={_SYMBOL} ?[0-9])")
_MINUS_BEFORE = re.compile(rf"[-–](?<![\w)].)(?<![0-9] .) ?(?={_SYMBOL} ?[0-9])")
_AFTER = re.compile(rf"[0-9](?:(?P<none>{_NONE})(?= |$))? ?(?P<currency>{_SYMBOL}|(?:{_CODE})(?!\w))(?!\.\w)")
_AFTER_SCALE = re.compile(
    "("
    + one_of((*_LONG_SCALES.split("|"), *_SHORT_SCALES), not_after=r"\w")
    + rf" )({_SYMBOL}|(?:{_CODE})(?!\w))(?!\.\w)",
)
_CENTS = outlined(
    ("0,0", "0,-", "0,–"),
    r"[0-9](?<![\w.,][0-9])[0-9]{0,2}(?:\.?[0-9]{3})*,(?:[0-9]{2,3}|-{1,2}|–) "
    r"(?P<currency>euro|dollar|pond|gulden|frank|mark|yuan)\b",
)
_WAGE = outlined(
    ("0,0",),
    r"[0-9](?<![\w.,€$£][0-9])(?<![€$£] [0-9])(?:[0-9]{0,2}\.?[0-9]{3},[0-9]{2}(?= (?:bruto|netto)\b)|"
    r"[0-9]?,[0-9]{2}(?= (?:bruto|netto) per\b))",
)
_PAIR_OF_CURRENCIES = outlined(
    ("AAA/AAA", "AAAAAA"), "(" + one_of(_CODES, not_after=r"\w/") + rf")[/ ]({_CODE})(?![\w/])"
)
_LARGE = {"M": " miljoen", "B": " miljard", "bn": " miljard"}
_MILLIONS = rare(("M euro",), r"(?<=[0-9]) ?M(?= euro\b)")
_THOUSANDS = re.compile(rf"[0-9](?<![\w.,][0-9])[0-9]{{0,2}} ?[kK](?= (?:{'|'.join(set(_SYMBOLS.values()))})\b)")
_SEVERAL = r" (?:euro|dollar|pond|[a-z]{3,20}(?:en|s))\b"
"""What is counted; "3M sluit" is a firm."""
_LONE_MILLIONS = outlined(
    ("0A",),
    rf"(?<![\w.,-])(?:([0-9]{{1,3}}(?:[.,][0-9])?)M(?={_SEVERAL})|([0-9]{{1,3}}[.,][0-9])M(?=[.,;:)]|\s*\Z))",
)
_AND_MORE = rare(("M+ ", "B+ ", "k+ ", "K+ "), r"(?<![\w.,-])([0-9]{1,3}(?:,[0-9])?)([MBkK])\+(?= [a-z]{4})")
_LONE_BILLIONS = outlined(("0A",), rf"(?<![\w.,-])([0-9]{{1,3}}(?:[.,][0-9])?)B(?={_SEVERAL})")
_LONE_THOUSANDS = re.compile(
    r"[0-9](?<![\w.,][0-9])[0-9]{0,2}(?:[.,][0-9])?(?: ?k(?![\w/-]|\.[\w,;]| [a-z]{0,4}goud)|K(?= [a-z]{4}))"
)
_NUMBERED = pattern(rf"(?:\b{any_word('fraction', 'not_after')}|straat|laan|weg|plein|kade|singel|gracht|artikel) $")
_SCALED_CURRENCY = re.compile(rf"[0-9] ?(?P<scale>[kKMB]|bn) ?(?P<currency>{_SYMBOL}|{_CODE})(?!\w)")
_GUILDERS = outlined(("0,0", "0,-"), r"f(?<![\w.].)(?:l\.)? ?(?=[0-9]{1,6}(?:\.[0-9]{3})*,(?:[0-9]{2}|-))")
_AND_AMOUNT = outlined(
    ("0/0",), r"[0-9](?<![\w.,][0-9])[0-9]{0,2}(?:,[0-9]{2})?(?P<slash> ?/ ?)(?=[0-9]{1,3}(?:,[0-9]{2})? euro\b)"
)
_FIGURE = re.compile("[0-9]")
_EACH_CENT = rare(("ct/",), r"(?<!\w)ct(?=/[a-zA-Z])")
_EURO_CENTS = rare(("€ct", "€ ct"), r"(?<=[0-9]) ?€ ?ct\b")
_AMOUNT_TIMES = rare(("x", "×"), rf"({_SYMBOL}) ?([0-9]{{1,3}}) ?[x×] ?(?=[0-9])")
_SCALED_TO = rare(("-", "–"), rf"({_SYMBOL} ?[0-9][0-9.,]{{0,12}}(?:[kKM]|{_SCALE})) ?[-–] ?(?={_SYMBOL} ?[0-9])")
_TONS = rare((" ton",), r"€ ?(?=[0-9]{1,2}(?:,[0-9])? ton\b)")
_TIMES_AMOUNT = re.compile(rf"x(?<=[ (0-9]x) ?(?={_SYMBOL} ?[0-9])")
_SHORT_SCALE = rare(
    ("mln", "mld", "mrd", "mio", "mia", "milj", "bln", "bn"),
    r"[0-9] ?(mln|mld|mrd|mio|mia|milj|bln|bn)(?![\w])(\.(?=\s*\Z|\s+[A-Z]))?\.?",
)
_WHOLE = outlined(
    ("0,-", "0,–", "0,—", "0,="),
    rf"[0-9],(?:-{{1,2}}|[–—=])(?!\w)(?! (?:euro|dollar|pond|gulden|frank)| ?(?:{_SYMBOL}|(?:{_CODE})(?!\w)))",
)
_OR_AMOUNT = re.compile(
    rf"(?P<first>(?P<currency>{_SYMBOL}) ?[0-9]{{1,4}}(?:,(?:[0-9]{{2}}|-))?) ?/ ?"
    rf"(?=[0-9]{{1,4}}(?:,(?:[0-9]{{2}}|-))?(?![\w/]|[.,-][0-9]| (?:uur|maanden|jaar|stuks|kilo|gram|liter)\b))",
)
_THEN_AMOUNT = outlined(("0/", "-/"), rf"[0-9](?:,-)?(?P<slash> ?/ ?)(?={_SYMBOL} ?[0-9])")
_PER_WHAT = {"m": "maand", "w": "week", "j": "jaar", "u": "uur", "p": "persoon"}
_PER = rare(("euro p",), r"(?<=euro )p(?:(?P<what>[mwju])(?!\w)|[./]?p)\.?(?![\w.])(?=(?P<end>[\"')]*\s*\Z))?")
_CENTS_BEFORE = rare(("ct", "c€"), rf"(?:€ ?ct|ct ?€|c€) ?(?P<amount>{_AMOUNT})")
_ENGLISH = outlined(
    ("0,0",), r"[0-9](?<![\w.,].)[0-9]{0,2}(?:(?:,[0-9]{3})+\.[0-9]{1,2}|(?:,[0-9]{3}){2,})(?![0-9]|[.,][0-9])"
)
_SWAPPED = str.maketrans(",.", ".,")
# The guilder's sign is a letter too: before another letter it is part of a word.
_ALONE = rare(tuple(_SYMBOLS), rf"(?:{_SYMBOL})(?!(?<=ƒ)[^\W\d_ƒ])")


def amounts(text: str) -> str:
    """Amounts with a currency sign: "€ 3,50" is "drie euro vijftig", "$5 mrd/jaar" "vijf miljard dollar per jaar"."""
    text = _PAIR_OF_CURRENCIES.sub(lambda match: f"{_CODES[match[1]]} {_CODES[match[2]]}", text)
    has_figures = _FIGURE.search(text)
    if has_figures:
        text = _CENTS_BEFORE.sub(r"\g<amount> eurocent", text)
        text = _EURO_CENTS.sub(" eurocent", _GUILDERS.sub("ƒ", text))
    text = _EACH_CENT.sub("cent", text)
    has_currency = _ANY_CURRENCY.search(text)
    if has_figures:
        text = _WAGE.sub(r"\g<0> euro", _each(text))
        text = _before_figures(text) if has_currency else text
        text = _WHOLE.sub(lambda match: match[0][0] + " euro", text)
    if has_currency:
        text = _AFTER_SCALE.sub(lambda match: match[1] + _currency(match[2]), text)
        text = _AFTER.sub(lambda match: f"{match[0][0]} {_currency(match['currency'])}", text)
    return _PER.sub(_per, _CENTS.sub(_cents_after, text))


def _per(match: re.Match[str]) -> str:
    return f"per {_PER_WHAT[match['what'] or 'p']}" + (
        "." if match["end"] is not None and match[0].endswith(".") else ""
    )


def _each(text: str) -> str:
    """Amounts in English notation, two amounts, and what each is for."""
    text = _ENGLISH.sub(lambda match: match[0].translate(_SWAPPED), text)
    text = _AND_AMOUNT.sub(lambda match: match[0].removesuffix(match["slash"]) + " euro, ", text)
    text = _AND_FOR.sub(r"\g<amount>, ", text)
    return _EACH.sub(lambda match: match[0].removesuffix(match["slash"]) + " per ", text)


def _before_figures(text: str) -> str:
    """Amounts with their currency before the figure."""
    if "/" in text:
        text = _THEN_AMOUNT.sub(lambda match: match[0].removesuffix(match["slash"]) + ", ", text)
        text = _OR_AMOUNT.sub(r"\g<first>, \g<currency>", text)
    text = _SCALED_TO.sub(r"\1 tot ", _TONS.sub("", _AMOUNT_TIMES.sub(r"\2 keer \1", text)))
    text = _TIMES_AMOUNT.sub(_times, _SCALED_CURRENCY.sub(_scaled, text))
    text = _COMPARED.sub(lambda match: "meer dan " if match[1] == ">" else "minder dan ", text)
    text = _MINUS_BEFORE.sub("min ", text)
    return _BEFORE.sub(_sign_before, text)


def scales(text: str) -> str:
    """Abbreviated millions and more after a figure: "5 mld" is "5 miljard"."""
    text = _LONE_MILLIONS.sub(lambda match: _dutch(match[1] or match[2]) + " miljoen", _MILLIONS.sub(" miljoen", text))
    text = _AND_MORE.sub(lambda match: f"meer dan {match[1]}{_LARGE.get(match[2], ' duizend')}", text)
    text = _LONE_BILLIONS.sub(lambda match: _dutch(match[1]) + " miljard", text)
    text = _LONE_THOUSANDS.sub(_lone_thousands, text)
    text = _THOUSANDS.sub(lambda match: numbers.cardinal(1000 * int(match[0].rstrip(" kK"))), text)
    return _SHORT_SCALE.sub(lambda match: f"{match[0][0]} {_SCALES[match[1]]}{match[2] or ''}", text)


def _lone_thousands(match: re.Match[str]) -> str:
    """A thousand times the figure; behind the name of a street or what has a number, the letter of a house."""
    figures = match[0].rstrip(" kK")
    if figures.isdigit() and _NUMBERED.search(match.string, max(0, match.start() - 12), match.start()):
        return f"{figures} kaa"
    return numbers.cardinal(round(1000 * float(figures.replace(",", "."))))


def lone_signs(text: str) -> str:
    """A currency sign without an amount: "de €" is "de euro"."""
    return _ALONE.sub(lambda match: f" {_SYMBOLS[match[0]]} ", text)


def _times(match: re.Match[str]) -> str:
    """The "x" before an amount, apart from a figure that it stuck to: "3x€5" is "3 keer €5", "(x € 1.000)" "(keer"."""
    is_behind_figure = match.string[match.start() - 1 : match.start()].isdigit()
    return " keer " if is_behind_figure else "keer "


def _scaled(match: re.Match[str]) -> str:
    return f"{match[0][0]}{_LARGE.get(match['scale'], 'k')} {_currency(match['currency'])}"


def _sign_before(match: re.Match[str]) -> str:
    currency = _currency(match["currency"])
    scale = _scale(match["scale"])
    minus = "min " if match["minus"] else ""
    if match["upto"] is None:
        return minus + _amount(match["amount"], scale, currency)
    joint = re.sub(r"^ ?[-–] ?$", " tot ", match["joint"])
    has_cents = "," in match["amount"] or ("," in match["upto"] and "naar" in joint)
    if has_cents and not scale:
        return minus + _amount(match["amount"], "", currency) + joint + _amount(match["upto"], scale, currency)
    return minus + numbers.spoken_number(_dutch(match["amount"])) + joint + _amount(match["upto"], scale, currency)


def _cents_after(match: re.Match[str]) -> str:
    figures = match[0].split(" ")[0]
    return _amount(re.sub(r",[-–]+$", "", figures), "", match["currency"])


def _amount(written: str, scale: str, currency: str) -> str:
    written = _dutch(written)
    whole, _, cents = written.partition(",")
    if scale == "duizend" and written.isdigit() and len(written) < 4:
        return f"{numbers.cardinal(int(written) * 1000)} {currency}"
    if scale:
        return f"{numbers.spoken_number(written)} {scale} {currency}"
    return _with_cents(whole, cents, currency)


def _with_cents(whole: str, cents: str, currency: str) -> str:
    """An amount with cents; three decimals, as fuel prices have, are said as a number."""
    is_below_one = whole.strip("0.") == ""
    hundredth = _HUNDREDTHS.get(currency.rpartition(" ")[2])
    if len(cents) == 2 and is_below_one and cents != "00" and hundredth:
        return f"{numbers.cardinal(int(cents))} {hundredth}"
    if (len(cents) == 2 and (not is_below_one or cents == "00")) or (
        len(cents) == 3 and not is_below_one and cents[0] != "0"
    ):
        return f"{numbers.spoken_number(whole)} {currency}" + (f" {numbers.cardinal(int(cents))}" if int(cents) else "")
    return f"{numbers.spoken_number(f'{whole},{cents}' if cents else whole)} {currency}"


def _dutch(written: str) -> str:
    """The amount with a decimal comma, even if it was written the English way."""
    english = re.fullmatch(r"([0-9]+)\.([0-9]{1,2})", written)
    return f"{english[1]},{english[2]}" if english else written


def _scale(written: str | None) -> str:
    if written is None:
        return ""
    scale = written.strip().removesuffix(".")
    return _SCALES.get(scale, scale)


def _currency(written: str) -> str:
    return _SYMBOLS.get(written) or _CODES[written]
