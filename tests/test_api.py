"""The library's door: what `import briefing` gives."""

import re
from pathlib import Path

import pytest

import briefing

GUIDE = (Path(__file__).parents[1] / "docs" / "api.md").read_text("utf-8")
ARTICLE = (Path(__file__).parents[1] / "examples" / "met-kop.txt").read_text("utf-8")


def test_the_names_are_sorted_and_each_is_there() -> None:
    assert briefing.__all__ == sorted(briefing.__all__)
    assert all(getattr(briefing, name) for name in briefing.__all__)


def test_another_name_is_not_there() -> None:
    with pytest.raises(AttributeError, match="nothing_of_ours"):
        _ = briefing.nothing_of_ours


def test_the_examples_of_the_guide_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    Path("artikel.txt").write_text(ARTICLE, "utf-8")
    settings = 'title = "De Ochtend"\nauthor = "De Courant"\ndescription = "Nieuws."\nurl = "https://krant.example/"\n'
    Path("briefing.toml").write_text(settings, "utf-8")
    values: dict[str, object] = {}
    for example in re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL):
        exec(example, values)  # the guide is ours
    assert Path("nu.mp3").is_file()
    assert Path("podcast/feed.xml").is_file()


def test_a_script_that_was_changed_is_spoken_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    article = briefing.Article("Brug dicht", (briefing.Block("paragraph", "De brug gaat dicht."),), "brug.txt")
    script = briefing.write_script(article, voice=briefing.find_voice("nl-offline"))
    only = briefing.Section("lead", "Inleiding", ((briefing.Sentence("Ja.", "Ja."),),))
    options = briefing.MakeOptions(voice="nl-offline", target=tmp_path / "brug.mp3")

    recording = briefing.make(replace(script, sections=(only,)), options)

    assert [sentence.spoken for section in recording.sections for sentence in section.sentences] == ["Ja."]


def test_a_path_may_be_a_path_object(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    path = tmp_path / "artikel.txt"
    path.write_text(ARTICLE, "utf-8")
    settings = tmp_path / "briefing.toml"
    settings.write_text('title = "Ochtend"\nauthor = "A"\ndescription = "Nieuws."\nurl = "https://krant.example/"\n')
    show = briefing.show_from(briefing.load_settings(settings))
    podcast = briefing.Podcast(show=show, folder=tmp_path / "podcast", newsroom=tmp_path / "newsroom")
    options = briefing.MakeOptions(voice="nl-offline", target=tmp_path / "nu.mp3")

    assert briefing.read(path) == briefing.read(str(path))
    assert briefing.make(path, options).path == tmp_path / "nu.mp3"
    assert briefing.publish(tmp_path / "nu.mp3", podcast).outcome == "published"
