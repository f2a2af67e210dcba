"""briefing.toml and the environment: what is taken, and what a person is told of a mistake."""

from __future__ import annotations

import pytest

from briefing.errors import SettingsError
from briefing.podcast.show import show_from
from briefing.settings.load import load_settings


@pytest.fixture
def load(tmp_path):
    """Loads settings from a text."""

    def loaded(text, **environment):
        file = tmp_path / "briefing.toml"
        file.write_text(text, encoding="utf-8")
        return load_settings(file, environment=environment)

    return loaded


def test_without_a_file_there_are_defaults(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    settings = load_settings(environment={})

    assert (settings.voice, settings.language, settings.items, settings.folder) == ("nl", "nl", 100, "podcast")


def test_paths_are_relative_to_the_file(load, tmp_path):
    settings = load('folder = "uit"')

    assert settings.path(settings.folder) == tmp_path / "uit"


def test_a_file_may_begin_with_the_mark_that_windows_writes(load):
    assert load('\ufefftitle = "Dorpsnieuws"\r\n').title == "Dorpsnieuws"


def test_the_environment_goes_before_the_file(load):
    settings = load('voice = "nl"\nitems = 5', BRIEFING_VOICE="nl-offline", BRIEFING_ITEMS="7")

    assert (settings.voice, settings.items) == ("nl-offline", 7)


def test_the_address_of_the_folder_ends_in_a_slash(load):
    assert load('url = "https://example.org/podcast"').url == "https://example.org/podcast/"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('\ntitel = "x"', 2, "did you mean title?"),
        ("title = 3", 1, "expected str, got int"),
        ('items = "many"', 1, "a whole number"),
        ("items = 0", 1, "a feed shows 1 to 1000"),
        ('explicit = "nee"', 1, "true or false"),
        ('# geheim\nurl = "http://example.org/"', 2, "want https"),
        ('url = "https://example.org/?a=1"', 1, "no ? or #"),
        ('url = "javascript:alert(1)"', 1, "not a plain web address"),
        ('category = "Newz"', 1, "choose News"),
        ('color = "rood"', 1, "#rrggbb"),
        ('email = "redactie"', 1, "name@example.org"),
        ('language = "Nederlands"', 1, "write nl"),
        ('disclosure = "Een stem."', 1, "the word AI"),
        ("[title]\nx = 1", 1, "expected str"),
        ('title = "x', 1, "not TOML"),
        ('subscribe = "https://a.example/"', 1, "texts by name"),
        ('subscribe = {apple = "podcasts.apple.com/x"}', 1, "of apple it is not a plain web address"),
        ('[subscribe]\n"" = "https://a.example/"', 1, "not the name of a player"),
        ('ownership = {verify = ""}', 1, "copy both from the directory"),
        ('locked = "nee"', 1, "true or false"),
        ('accessibility = "javascript://x/"', 1, "want https"),
    ],
)
def test_a_mistake_is_named_with_its_line_its_cause_and_its_cure(load, text, line, said):
    with pytest.raises(SettingsError) as caught:
        load(text)

    message = str(caught.value)
    assert "briefing.toml" in message
    assert f"line {line}" in message
    assert said in message
    assert "\n" not in message


def test_players_are_shown_by_the_names_they_have(load):
    needed = 'title = "t"\nauthor = "a"\ndescription = "d"\nurl = "https://a.example/"\n'
    links = 'subscribe = {apple = "https://podcasts.apple.com/nl/podcast/id1?mt=2&ls=1", Krantenspeler = "https://k.example/"}'

    show = show_from(load(needed + links))

    assert show.subscribe == (
        ("Apple Podcasts", "https://podcasts.apple.com/nl/podcast/id1?mt=2&ls=1"),
        ("Krantenspeler", "https://k.example/"),
    )


def test_a_table_can_come_from_the_environment(load):
    settings = load("", BRIEFING_OWNERSHIP='{verify = "S6lpp"}')

    assert settings.ownership == {"verify": "S6lpp"}
    with pytest.raises(SettingsError, match="texts by name"):
        load("", BRIEFING_OWNERSHIP="S6lpp")


def test_a_subcategory_belongs_to_its_category(load):
    with pytest.raises(SettingsError, match="Books"):
        load('category = "Arts"\nsubcategory = "Daily News"')


def test_a_mistake_in_the_environment_is_named_too(load):
    with pytest.raises(SettingsError, match="BRIEFING_ITEMS"):
        load("", BRIEFING_ITEMS="veel")


def test_a_file_that_was_named_must_be_there(tmp_path):
    with pytest.raises(SettingsError, match="briefing init"):
        load_settings(tmp_path / "geen.toml", environment={})


def test_a_file_that_is_no_text_is_refused(tmp_path):
    file = tmp_path / "briefing.toml"
    file.write_bytes(b'title = "\xff\xfe"')

    with pytest.raises(SettingsError, match="UTF-8"):
        load_settings(file, environment={})


def test_a_show_needs_a_title_a_maker_a_description_and_an_address(load):
    with pytest.raises(SettingsError, match="no author, description, url"):
        show_from(load('title = "De Ochtendbriefing"'))


@pytest.mark.parametrize("key", ["folder", "newsroom"])
@pytest.mark.parametrize("path", ["/", "~", "~/"])
def test_a_folder_that_holds_everything_of_somebody_s_is_none_for_a_podcast(load, key, path):
    with pytest.raises(SettingsError, match="name a folder of its own in it"):
        load(f'{key} = "{path}"')


def test_a_folder_in_the_home_is_one(load):
    assert load('folder = "~/podcast"').folder == "~/podcast"
