"""The phrases of a show: the templates in its settings, filled in by a sandboxed jinja2."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from briefing.dutch.calendar import DAYS, MONTHS
from briefing.errors import SettingsError
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from jinja2 import nodes

OPENING = "{{ greeting }}, dit is {{ show }} van {{ date }}."
"""The opening of a bulletin, unless the show has its own."""
CLOSING = (
    "Dit was {{ show }}{% if sources %}, met berichten van {{ sources | together }}{% endif %}. "
    "Bedankt voor het luisteren."
)
"""The closing of a bulletin, unless the show has its own."""
LONGEST = 1000
"""Characters in a phrase."""
_FILTERS = words_in("""
    capitalize count default first int join last length list lower replace reverse round sort string title together
    trim unique upper
""")
"""The filters that a template may use. None makes a long text of a short one, as `center(10000000)` does."""


def day_in_words(day: date) -> str:
    """`day` as a newsreader says it: dinsdag 3 juni 2025."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def greeting(hour: int) -> str:
    """The greeting for that hour of the day."""
    if 5 <= hour < 12:
        return "Goedemorgen"
    if 12 <= hour < 18:
        return "Goedemiddag"
    return "Goedenavond" if hour >= 18 else "Goedenacht"


def together(names: Sequence[str]) -> str:
    """The names in a row: *a, b en c*."""
    *first, last = names or [""]
    return f"{', '.join(first)} en {last}" if first else last


def filled_in(template: str, setting: str, **values: Any) -> str:
    """`template`, the value of the show's `setting`, with `values` filled in.

    Raises:
        SettingsError: it is no template, uses an unknown value, or gives far too long a text.
    """
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    filters = {**environment.filters, "together": together}
    environment.filters = {name: _bounded(filters[name]) for name in _FILTERS}
    try:
        _check_bounded(environment.parse(template))
        text = " ".join(environment.from_string(template).render(values).split())
    except (
        TemplateError,
        TypeError,
        ValueError,
        ArithmeticError,
        LookupError,
        AttributeError,
        RecursionError,
    ) as error:
        raise SettingsError(
            f"the setting {setting} cannot be filled in",
            cause=str(error),
            remedy=f"it may use {', '.join(values)}",
        ) from error
    if len(text) > LONGEST:
        raise SettingsError(f"the setting {setting} is {len(text)} characters long", remedy=f"{LONGEST} are enough")
    return text


def _check_bounded(template: nodes.Template) -> None:
    """Raise TemplateError where a template might take long or grow large, before it is filled in.

    Values, filters, comparisons, `if` and one `for` take time in proportion to the length of the template and its
    values. Sums and products, calls, macros and a loop inside a loop have no such bound (`"a" * 10**10`).
    """
    from jinja2 import TemplateSyntaxError, nodes

    plain = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.List, nodes.Tuple)
    chosen = (nodes.If, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Test)
    taken = (nodes.For, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Keyword)
    joined = (nodes.Add, nodes.Sub, nodes.Concat)
    for node in template.find_all(nodes.Node):
        if not isinstance(node, (*plain, *chosen, *taken, *joined)):
            raise TemplateSyntaxError(f"{type(node).__name__.lower()} is not for texts", node.lineno)
        if isinstance(node, nodes.For) and (node.recursive or next(node.find_all(nodes.For), None)):
            raise TemplateSyntaxError("a loop inside a loop is not for texts", node.lineno)


def _bounded(change: Callable[..., Any]) -> Callable[..., Any]:
    """The filter `change`, which refuses long values: filters in a row could make a long text of a short one."""

    @wraps(change)
    def bounded(*values: Any, **options: Any) -> Any:
        if sum(len(value) for value in (*values, *options.values()) if isinstance(value, str | list)) > 10 * LONGEST:
            raise ValueError("it makes too long a text")
        return change(*values, **options)

    return bounded
