"""Telephone and account numbers, figure by figure or in pairs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch import numbers
from briefing.dutch.letters import spell
from briefing.dutch.rules.amounts.contexts import any_word, words
from briefing.patterns import outlined, pattern, rare

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_PHONE = outlined(
    ("-0", "/0", ".0", "(0", ")0", "00000000"),
    r"[+(0](?<![\w.,/:-][+(0])[0-9(][0-9 ./()-]{4,18}[0-9](?!\w|[.,][0-9]| ?%)",
)
_SERVICE = ("0800", "0900", "0906", "0909", "0903", "0902", "0901", "0907", "0908", "070")
_HELPLINE = rare(
    tuple(f"{before} {number}" for before in ("via", "sms") for number in words("telephone", "helplines")),
    rf"\b(?P<before>(?:via|sms) )(?P<figures>{any_word('telephone', 'helplines')})(?![\w%/]|[.,-][0-9]| [a-z]*\d)",
)
_EMERGENCY = outlined(("000",), r"[01](?<![\w.,/-].)(?:(?<=1)[0-9]{2,3}|(?<=0)9[0-9]{2})(?!\w|[.,][0-9])")
_ASKS_FOR_CALL = pattern(
    rf"\b{any_word('telephone', 'before')}(?: u| je)?(?: naar| via)?(?: [0-9]{3},? (?:of|en|anders))?:? $",
    re.IGNORECASE,
)
_ONE_ONE_TWO = rare(
    ("112",), r"112(?<![\w.,:/+-]112)(?![\w%€/]|'(?!\w)|[.,][0-9]| ?[-–] ?[0-9])(?P<next>-?(?: [a-zà-ÿ]+)?)"
)
_AFTER_A_NUMBER_TO_CALL = words("result", "after")
_CALLED_AFTER = re.compile(r"(?: [a-z]{2,12}){0,3} (?:bel|belde|bellen|belt|gebeld)\b")
_COUNTS_BEFORE = re.compile(r"\b(?:er|ruim|zo'n|circa|al|met) $")
_TOWN_HALL = rare(("14 0", "140"), rf"\b({any_word('telephone', 'before')}:? )14 ?(0[0-9]{{2,3}})(?!\w|[.,][0-9])")
_TOWN_HALL_ALONE = rare(
    ("14 0",),
    r"14 (?:(?<=\bop 14 )|(?<=\bvia 14 )|(?<=\bnaar 14 )|(?<=: 14 )|(?<=\(14 ))(0[0-9]{2,3})"
    r"(?=[.,;)]|\s*\Z| (?:of|en)\b)(?![.,][0-9])",
)
_AREA = outlined(("000-",), r"0(?<![\w.,:/+-]0)([1-9][0-9])(?=-[A-Za-z]{3})")
_SMS = rare(
    ("sms", "Sms", "SMS", "tuur"),
    r"(?P<before>[Ss](?<!\w.)(?:(?:ms|(?<=S)MS)(?:'en)?|tuur(?:t|de)? [\"']?[A-Z]{2,15}(?![a-z])[\"']?)"
    r"(?: [\w'!\"-]{1,20}){0,6} naar )"
    r"(?P<figures>[0-9]{4})(?!\w|[.,][0-9])",
)
_GIRO = rare(
    ("iro",),
    rf"(?P<before>{any_word('account', 'giro', at_the_start=True)}:? )"
    r"(?P<figures>(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{3,7})(?!\w|[.,][0-9])",
)
_CASE = outlined(("0/0",), r"([0-9](?<![\w/.-][0-9])[0-9])/([0-9]{6})-([0-9]{2})(?![\w/-]|[.,][0-9])")
_APPEAL = outlined(("0.0",), r"([0-9](?<![\w/.-][0-9])[0-9]{2})\.([0-9]{3})\.([0-9]{3})/([0-9]{2})(?![\w/-]|[.,][0-9])")
_IDENTIFIER = outlined(
    ("0000000", "000000A", "0-0", "0.0"),
    "(?P<before>"
    + any_word("telephone", "identifier", at_the_start=True)
    + r"(?:-?1[03])?(?:-?nummer|-?nr\.?)?:? (?:BE ?)?)"
    r"(?P<figures>[0-9]{1,9}+(?:[-. ]?+[0-9X]{1,8}+){0,6}+)(?!\w|[.,-][0-9])",
)
_ENTERPRISE = outlined(("0.0",), r"0(?:(?<=BE0)|(?<![\w.,/-]0))[0-9]{3}\.[0-9]{3}\.[0-9]{3}(?![\w]|[.,][0-9])")
_IBAN = outlined(
    ("AA00",), r"[A-Z](?<![\w-].)[A-Z][0-9]{2}(?=(?: ?[A-Z0-9]{4}){2})(?: ?[A-Z0-9]{4}){2,7}(?: ?[0-9]{1,3})?(?!\w)"
)


def phone_numbers(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for telephone numbers: "0800-6070" is "nul achthonderd zestig zeventig", "112" "één één twee".

    A town hall has 14 and its area code: "bel 14 030" is "bel veertien nul dertig".
    """

    def read(match: re.Match[str]) -> str:
        if match[0].rfind("(") > max(0, match[0].rfind(")")):  # the bracket behind it is no part of the number
            number, bracket, rest = match[0].rpartition("(")
            return _PHONE.sub(read, number.rstrip()) + " " + bracket + rest
        figures = re.sub(r"\D", "", match[0])
        is_service = figures.startswith(_SERVICE) and len(figures) == 8
        is_abroad = match[0].startswith("+") or figures.startswith("00")
        if not (
            is_service
            or (is_abroad and 10 <= len(figures) <= 14)
            or (9 <= len(figures) <= 10 and figures[0] == "0" != figures[1])
        ):
            return match[0]
        bracket = "(" if match[0].startswith("(") and ")" not in match[0] else ""
        return bracket + _phone(match[0], language)

    def one_one_two(match: re.Match[str]) -> str:
        following = match["next"]
        counts = _COUNTS_BEFORE.search(match.string, max(0, match.start() - 8), match.start())
        is_called = _CALLED_AFTER.match(match.string, match.start() + 3)
        is_number = is_called or (not counts and following.strip() in {"", *_AFTER_A_NUMBER_TO_CALL})
        if following.startswith("-"):
            return "één-één-twee" + following
        return numbers.digits("112") + following if is_number else match[0]

    def rule(text: str) -> str:
        text = _SMS.sub(lambda match: match["before"] + digit_pairs(match["figures"]), text)
        text = _TOWN_HALL.sub(lambda match: f"{match[1]}veertien {_prefix(match[2])}", text)
        text = _TOWN_HALL_ALONE.sub(lambda match: f"veertien {_prefix(match[1])}", text)
        text = _HELPLINE.sub(lambda match: match["before"] + _short_number(match["figures"]), text)
        text = _AREA.sub(lambda match: f"nul {numbers.cardinal(int(match[1]))}", _PHONE.sub(read, text))
        return _ONE_ONE_TWO.sub(one_one_two, _EMERGENCY.sub(_emergency, text))

    return rule


def accounts(text: str) -> str:
    """Account numbers: IBANs and giro accounts figure by figure; "giro 555" is "giro vijf vijf vijf"."""
    text = _GIRO.sub(lambda match: match["before"] + numbers.digits(match["figures"]), text)
    text = _APPEAL.sub(lambda match: _sign_by_sign(list(match.groups())), text)
    text = _CASE.sub(lambda match: f"{match[1]}, {numbers.digits(match[2])}, {match[3]}", text)
    text = _ENTERPRISE.sub(_enterprise, text)
    return _IDENTIFIER.sub(_identifier, _IBAN.sub(_iban, text))


def _enterprise(match: re.Match[str]) -> str:
    apart = " " if match.string[match.start() - 1 : match.start()].isalpha() else ""
    return apart + _sign_by_sign(match[0].split("."))


def _identifier(match: re.Match[str]) -> str:
    """A number in the groups in which it is written, with a pause after each."""
    groups = re.findall("[0-9X]+", match["figures"])
    if sum(map(len, groups)) < 7:
        return match[0]
    return match["before"] + _sign_by_sign(groups)


def _iban(match: re.Match[str]) -> str:
    """An IBAN in the groups in which it is written, otherwise in fours, with a pause after each."""
    groups = match[0].split(" ") if " " in match[0] else re.findall(".{1,4}", match[0])
    if not re.search("[0-9]{4}", match[0].replace(" ", "")):
        return match[0]
    return _sign_by_sign(groups)


def _sign_by_sign(groups: list[str]) -> str:
    """Figures and letters one by one, with a pause after each group."""
    runs = (re.findall("[A-Z]+|[0-9]+", group) for group in groups)
    return ", ".join(" ".join(numbers.digits(run) if run.isdigit() else spell(run) for run in group) for group in runs)


def _emergency(match: re.Match[str]) -> str:
    figures = match[0]
    if not _ASKS_FOR_CALL.search(match.string, max(0, match.start() - 30), match.start()):
        return figures
    return _short_number(figures)


def _phone(written: str, language: LanguageVariant) -> str:
    groups = re.findall(r"[0-9]+", written.replace("(0)", " "))
    spoken = ["plus"] if written.startswith("+") else []
    for place, group in enumerate(groups):
        if place == 0 and len(groups) > 1:
            spoken.append(_prefix(group))
        elif len(group) == 2 or (len(group) == 3 and (group.endswith("00") or language == "nl-BE")):
            spoken.append(numbers.spoken_number(group))
        elif len(group) == 4 and groups[0] in _SERVICE:
            spoken.append(numbers.spoken_number(group) if group.endswith("000") else digit_pairs(group))
        else:
            spoken.append(numbers.digits(group))
    return " ".join(spoken)


def _short_number(figures: str) -> str:
    return digit_pairs(figures) if len(figures) == 4 else numbers.digits(figures)


def _prefix(group: str) -> str:
    rest = group.lstrip("0")
    if len(rest) > 2 and not (group in _SERVICE or group.startswith("04")):
        return numbers.digits(group)
    return " ".join(["nul"] * (len(group) - len(rest)) + ([numbers.cardinal(int(rest))] if rest else []))


def digit_pairs(figures: str) -> str:
    """The figures in pairs: "3584" is "vijfendertig vierentachtig"."""
    return " ".join(numbers.spoken_number(figures[place : place + 2]) for place in range(0, len(figures), 2))
