"""What stands on the page of an episode."""

from __future__ import annotations

from lxml import html


def test_a_quotation_in_another_language_says_so(page):
    shown = page("Brug open", ['"We will not go back to that", zei de minister.', "De brug is open."])

    assert shown.xpath("//*[@class='sentence']//*[@lang='en']/text()") == ["We will not go back to that"]
    assert "“We will not go back to that”, zei de minister." in shown.text_content()


def test_so_does_one_in_the_headline_on_page_player_and_lists(page, folder):
    shown = page("'We will not go back to that', zegt minister")

    [link] = shown.xpath("//link[@type='application/json+oembed']/@href")
    player = html.fromstring(
        (folder / f"episodes/{link.rpartition('/')[2].removesuffix('.oembed.json')}.embed.html").read_bytes()
    )
    lists = [html.fromstring((folder / name).read_bytes()) for name in ("index.html", "embed.html")]
    for each in (shown, player, *lists):
        assert each.xpath("//*[self::h1 or self::h2 or self::h3]//*[@lang='en']/text()") == [
            "We will not go back to that"
        ]


def test_titles_that_every_programme_has_do_not_look_like_the_newspapers_own(page):
    shown = page("Brug open")

    assert shown.xpath("//nav[@class='chapters']//a[@class='plain']/text()[last()]") == [" Kop", " Inleiding"]


def test_nor_do_those_of_a_bulletin_and_a_correction(page):
    parts = [("headlines", "Het nieuws in het kort"), ("item", "Kat terug"), ("background", "Wie wil er om?")]
    parts += [("correction", "Correctie"), ("closing", "Tot slot")]
    sections = [
        {
            "role": role,
            "title": title,
            "start_ms": 200 * number,
            "end_ms": 200 * number + 200,
            "sentences": [
                {"written": "Zin.", "spoken": "Zin.", "start_ms": 200 * number, "end_ms": 200 * number + 100}
            ],
        }
        for number, (role, title) in enumerate(parts)
    ]

    shown = page("Het nieuws", sections=sections)

    own = [
        link.xpath("string(text()[last()])").strip()
        for link in shown.xpath("//nav[@class='chapters']//a[@class='plain']")
    ]
    assert own == ["Het nieuws in het kort", "Correctie", "Tot slot"]
    assert shown.xpath("//h3[@class='plain']/text()") == ["Het nieuws in het kort"]


def test_what_comes_next_is_the_episode_before_it(page, make, put):
    put(make("sluis", "Sluis dicht"))

    shown = page("Brug open")

    assert shown.xpath("//a[@rel='next']/text()") == ["Sluis dicht"]


def test_the_time_of_day_stands_beside_the_date_by_the_clock_of_the_netherlands(make, put, folder):
    from datetime import UTC, datetime

    moments = {
        datetime(2026, 7, 3, 5, 5, tzinfo=UTC): "3 juli 2026, 7.05 uur",
        datetime(2026, 1, 3, 23, 30, tzinfo=UTC): "4 januari 2026, 0.30 uur",
        datetime(2026, 1, 3, 12, tzinfo=UTC): "3 januari 2026",
    }
    for moment, told in moments.items():
        slug = put(make(f"op-{moment:%m%d%H}"), date=moment).episode.publication.slug
        shown = html.fromstring((folder / "episodes" / f"{slug}.html").read_bytes())
        assert shown.xpath("//header[@class='opening']//time/text()") == [told]
