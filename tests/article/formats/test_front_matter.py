"""Front matter above a text: title, date and authors, in YAML, TOML or JSON."""

import pytest

from briefing.article.account import FRONT_MATTER
from briefing.article.formats.html import read_html
from briefing.article.formats.markdown import read_markdown
from briefing.article.formats.plain import read_plain
from briefing.model import UNTIL_FURTHER_NOTICE

TEXT = "De brug is dicht. Dat duurt nog een week."


@pytest.mark.parametrize(
    ("matter", "headline"),
    [
        ("title: Brug dicht", "Brug dicht"),
        ("titel: 'Brug dicht'", "Brug dicht"),
        ("title: Brug: dicht", "Brug: dicht"),
        ("title: [", "["),
        ("title: 2023", "2023"),
        ("title: ~", None),
        ('title: "\\ud83d\\ude00 Brug dicht"', "😀 Brug dicht"),
    ],
)
def test_a_title_is_the_headline(matter, headline):
    assert read_markdown(f"---\n{matter}\n---\n\n{TEXT}", source="-").headline == headline


@pytest.mark.parametrize("value", ["2023-05-10", "2023-05-10 12:00:00", "'10 mei 2023'", "10-05-2023"])
def test_a_date_is_the_article_s_date(value):
    assert read_markdown(f"---\ndate: {value}\n---\n\n{TEXT}", source="-").published == "2023-05-10"


@pytest.mark.parametrize(
    "matter",
    [
        "datum: woensdag 10 mei 2023",
        "Published: 2023/5/10 12:00:00",
        "publish_date: 2023-05-10",
        "date_published: 2023-05-09T23:30:00Z",
        "publicatiedatum: 10-5-2023",
        "published: true\ncreated: 2023-05-10",
    ],
)
def test_a_date_goes_by_many_names(matter):
    assert read_markdown(f"---\n{matter}\ntitle: Brug dicht\n---\n\n{TEXT}", source="-").published == "2023-05-10"


@pytest.mark.parametrize(
    "matter",
    [
        "embargo: 2098-05-10T06:00:00+02:00",
        "Embargo tot: 10 mei 2098, 6.00 uur",
        "embargo-date: 10-05-2098 06:00",
        "date: 2098-05-08\nembargo: tot 10 mei 6 uur",
        "publishDate: 2098-05-10 06:00",
        "title: 'EMBARGO tot 10 mei 2098, 6.00 uur: Brug bij Spijk dicht'",
    ],
)
def test_an_embargo_in_front_matter_holds(matter):
    article = read_markdown(f"---\n{matter}\nauthor: An Maes\n---\n\n{TEXT}", source="-")
    assert article.embargo == "2098-05-10T06:00:00+02:00"
    assert article.headline in {None, "Brug bij Spijk dicht"}


def test_an_embargo_in_front_matter_without_a_moment_holds_until_further_notice():
    assert read_markdown(f"---\nembargo: true\n---\n\n{TEXT}", source="-").embargo == UNTIL_FURTHER_NOTICE
    assert read_markdown(f"---\nembargo: false\n---\n\n{TEXT}", source="-").embargo is None


def test_authors_are_read_from_a_name_or_a_list():
    article = read_markdown(
        f"---\nauthors: [An Maes, {{name: Jan Bos}}, Piet Kok]\nlang: nl-BE\n---\n\n{TEXT}", source="-"
    )
    assert (article.author, article.language) == ("An Maes, Jan Bos en Piet Kok", "nl-BE")


@pytest.mark.parametrize(
    "title", ["Kop: met dubbele punt", "'t Is \"raak\" in 's-Gravenzande", '"Ja" of "nee"', "@dorp"]
)
def test_a_title_that_is_no_yaml_takes_no_other_field_along(title) -> None:
    matter = f"title: {title}\nauthor: [Jo de Wit, 'An Maas']\nplaats:\n  naam: Ede"
    article = read_markdown(f"---\n{matter}\n---\n\n{TEXT}", source="-")
    assert (article.headline, article.author, article.place) == (title, "Jo de Wit en An Maas", "Ede")


def test_nested_aliases_are_not_expanded() -> None:
    levels = [
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    matter = "\n".join(["a: &a [x, x]", *levels, "author: *i"])
    assert len(read_markdown(f"---\n{matter}\n---\n\n{TEXT}", source="-").author or "") < 100


@pytest.mark.parametrize(
    ("matter", "headline"),
    [
        ('title: "Haven" krijgt kade', '"Haven" krijgt kade'),
        ("title: 't Veen krijgt kade", "'t Veen krijgt kade"),
        ("title: 's-Gravenzande, 's zomers", "'s-Gravenzande, 's zomers"),
        ("title: Wie zei 'nee'?", "Wie zei 'nee'?"),
        ("title: 1984", "1984"),
        ("title: Nee", "Nee"),
        ("title: Mars voor #klimaat trekt stad in", "Mars voor #klimaat trekt stad in"),
        ("title: 'Mars' # nog eens bekijken", "Mars"),
        ("title: *Titanic* vaart **weer** uit", "Titanic vaart weer uit"),
        ("title: 5*4*3 is geen kop", "5*4*3 is geen kop"),
        ('title: "Haven: kade"\nsub: [', "Haven: kade"),
    ],
)
def test_a_title_is_read_as_it_is_written(matter, headline):
    assert read_markdown(f"---\n{matter}\n---\n\n{TEXT}", source="-").headline == headline


@pytest.mark.parametrize(
    "matter",
    [
        'title = "Brug dicht"\ndate = 2023-05-10\nauthors = ["An Maes"]',
        'title = "Brug dicht"\ndate = 2023-05-10T12:00:00+02:00\n[extra]\nauthor = "An Maes"',
        "title = 'Brug dicht'\ndate = 10 mei 2023\nauthor = An Maes",
    ],
)
def test_toml_is_read(matter):
    article = read_markdown(f"+++\n{matter}\n+++\n\n{TEXT}", source="-")
    assert (article.headline, article.published, article.author) == ("Brug dicht", "2023-05-10", "An Maes")


def test_json_is_read():
    matter = '{\n  "title": "Brug dicht",\n  "date": "2023-05-10",\n  "author": {"name": "An Maes"}\n}'
    article = read_markdown(f"{matter}\n\n{TEXT}", source="-")
    assert (article.headline, article.published, article.author) == ("Brug dicht", "2023-05-10", "An Maes")
    assert [block.text for block in article.blocks] == [TEXT]


@pytest.mark.parametrize(
    "opening",
    [
        "Het begon met een vraag aan de portier: waar is de uitgang?",
        "Niemand wist van de brand.\nDe portier zei: kom mee.",
        "*Dit verhaal heeft drie delen.*",
        "Op een dag was de brug weg.",
    ],
)
def test_a_text_between_lines_of_dashes_is_no_front_matter(opening):
    article = read_markdown(f"---\n\n{opening}\n\n---\n\n{TEXT}", source="-")
    spoken = " ".join(filter(None, [article.headline, *(block.text for block in article.blocks)]))
    assert all(word in spoken for word in opening.replace("*", "").split())


@pytest.mark.parametrize("matter", ["# van de site\n\nlayout: post", "\ntags: [a, b", '"publiceren vanaf": morgen'])
def test_front_matter_without_facts_is_not_spoken(matter):
    assert [block.text for block in read_markdown(f"---\n{matter}\n---\n\n{TEXT}", source="-").blocks] == [TEXT]


@pytest.mark.parametrize("read", [read_markdown, read_plain, read_html])
def test_front_matter_is_in_the_account(read):
    matter = ["title: Brug dicht", "description: Over de brug van Zutphen.", "tags: [brug, verkeer]"]
    text = "\n".join(["---", *matter, "---", "", TEXT])
    left_out = read(text if read is not read_html else f"{text}\n<p>{TEXT}</p>", source="-").left_out
    assert [piece.text for piece in left_out if piece.reason == FRONT_MATTER] == matter


@pytest.mark.parametrize(("sign", "mark"), [(": ", "---"), (" = ", "+++")])
def test_very_long_front_matter_is_no_text(sign: str, mark: str) -> None:
    value = f"{sign}'Brug dicht'"
    fields = "\n".join(f"veld{number}{sign}'waarde {number}'" for number in range(5000))
    article = read_markdown(f"{mark}\ntitle{value}\n{fields}\n{mark}\n\n{TEXT}", source="-")
    assert (article.headline, [block.text for block in article.blocks]) == ("Brug dicht", [TEXT])
    assert len(article.left_out) == 5001


@pytest.mark.parametrize("gap", ["\n", " \n", "\n\t"])
def test_a_bracket_above_many_blank_lines_is_read_in_linear_time(gap: str) -> None:
    article = read_markdown("{" + gap * 200_000 + TEXT, source="-")
    assert article.blocks[-1].text == TEXT


@pytest.mark.parametrize(
    "opening",
    ["---" + "\n" * 20_000 + "Een zin zonder veld.\n---\n\n", "kop: Brug\n" + "--: dicht\n" * 20_000 + "\n"],
    ids=["blank lines", "lines that begin with dashes"],
)
def test_what_may_be_front_matter_is_read_in_linear_time(opening: str) -> None:
    article = read_markdown(opening + TEXT, source="-")
    assert article.blocks[-1].text == TEXT
