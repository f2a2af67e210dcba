"""What an editor changes in a manuscript, and what becomes of it in the script."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.article.formats.plain import read_plain
from briefing.dutch.lexicon import Entry, Lexicon
from briefing.model import LeftOut
from briefing.programme.identity import guid
from briefing.script.manuscript.parse import parse
from briefing.script.saying import WITHIN_A_SENTENCE_MS

from .conftest import ARTICLE, OTHER, article_in, edited, said, script_of, spoken, text_of_article

TEXT = text_of_article(ARTICLE)


def changed(old: str, new: str, text: str = TEXT) -> str:
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)


def roles(text: str) -> list[tuple[str, str]]:
    return [(section.role, section.title) for section in edited(text).sections]


def sentence(text: str, written: str):
    return next(each for each in edited(text).sentences if each.written == written)


def test_the_manuscript_reads_as_it_will_be_spoken() -> None:
    lines = TEXT.splitlines()
    assert lines[0] == "briefing manuscript 1"
    assert "source: brug.txt" in lines
    headline = lines.index("# Brug bij Szczecin dicht")
    assert lines[headline + 1].strip() == "? Szczecin =   // name that looks foreign"
    written = lines.index("De brug gaat maandag om 7.30 uur dicht.")
    assert lines[written + 1] == "    > De brug gaat maandag om zeven uur dertig dicht."
    assert lines[written + 2] == "Dat meldt de gemeente."
    assert "// left out [link to other articles]: Lees ook: Schip vast" in lines


def test_what_differs_in_quotation_marks_only_is_not_shown() -> None:
    line = TEXT.splitlines().index("“Het duurt een week”, zegt de wethouder.")
    assert not TEXT.splitlines()[line + 1].strip().startswith(">")


def test_other_words_are_written_and_spoken() -> None:
    text = changed("Er is geen pont.", "Er is 1 pont.")
    assert sentence(text, "Er is 1 pont.").spoken == "Er is één pont."


def test_what_is_spoken_follows_the_words_above_it_until_it_is_changed_itself() -> None:
    text = changed("om 7.30 uur dicht.\n", "om 8.45 uur dicht.\n")
    assert "> De brug gaat maandag om zeven uur dertig dicht." in text
    assert "De brug gaat maandag om acht uur vijfenveertig dicht." in spoken(edited(text))


def test_something_else_is_said_than_written() -> None:
    text = changed("om zeven uur dertig dicht.", "om half acht dicht.")
    assert (
        sentence(text, "De brug gaat maandag om 7.30 uur dicht.").spoken == "De brug gaat maandag om half acht dicht."
    )


def test_something_is_said_of_a_sentence_that_is_said_as_written() -> None:
    text = changed("Er is geen pont.", "Er is geen pont.\n  > Een pont is er niet.")
    assert sentence(text, "Er is geen pont.").spoken == "Een pont is er niet."


def test_a_voice_in_both_lines_does_not_freeze_what_is_said() -> None:
    text = TEXT.replace("De brug gaat maandag", "[voice: ander] De brug gaat maandag")
    assert text.count("[voice: ander]") == 2
    assert "De brug gaat maandag om half acht dicht." in spoken(edited(text))


def test_words_and_what_is_said_of_them_change_apart() -> None:
    text = changed("om 7.30 uur dicht.", "om 9 uur dicht.", changed("om zeven uur dertig", "vroeg"))
    assert sentence(text, "De brug gaat maandag om 9 uur dicht.").spoken == "De brug gaat maandag vroeg dicht."


def test_a_removed_line_of_what_is_said_is_said_by_rule_again() -> None:
    text = changed("    > De brug gaat maandag om zeven uur dertig dicht.\n", "")
    assert spoken(edited(text)) == spoken(edited(TEXT))


def test_a_removed_sentence_is_neither_said_nor_told_in_the_lead() -> None:
    script = edited(changed("Dat meldt de gemeente.\n", ""))
    assert "Dat meldt de gemeente." not in said(script)
    assert script.lead == "De brug gaat maandag om 7.30 uur dicht."


def test_a_sentence_removed_without_what_is_said_of_it_leaves_nothing_of_it() -> None:
    text = changed("De brug gaat maandag om 7.30 uur dicht.\n", "")
    assert spoken(edited(text))[2:4] == ["Dat meldt de gemeente.", "Fietsers rijden om."]


def test_a_sentence_in_a_comment_is_not_said() -> None:
    text = changed("De brug gaat maandag", "// De brug gaat maandag")
    assert spoken(edited(text))[2:4] == ["Dat meldt de gemeente.", "Fietsers rijden om."]


def test_a_moved_sentence_is_said_where_it_stands_now() -> None:
    text = changed("Dat meldt", "Er is geen pont.\nDat meldt", changed("Er is geen pont.\n", ""))
    assert said(edited(text))[1:5] == [
        "De brug gaat maandag om 7.30 uur dicht.",
        "Er is geen pont.",
        "Dat meldt de gemeente.",
        "Fietsers rijden om.",
    ]


def test_a_new_sentence_is_said_and_belongs_to_the_text() -> None:
    script = edited(changed("Er is geen pont.", "Er is geen pont.\nDe trein rijdt wel."))
    assert "De trein rijdt wel." in spoken(script)
    assert script.background[0] == "Fietsers rijden om. Er is geen pont. De trein rijdt wel."


def test_a_line_of_several_new_sentences_is_said_one_by_one() -> None:
    text = changed("Er is geen pont.", "[voice: ander] Er is geen pont. De trein rijdt wel. [pause: 2s]")
    told = edited(text).sections[-1].paragraphs[0][1:]
    assert [(each.written, each.voice, each.pause_ms) for each in told] == [
        ("Er is geen pont.", "ander", None),
        ("De trein rijdt wel.", "ander", 2000),
    ]


def test_a_line_with_speech_of_its_own_stays_one() -> None:
    text = changed("Er is geen pont.", "Er is geen pont. De trein rijdt wel.\n > Alleen de trein rijdt.")
    assert [each.spoken for each in edited(text).sections[-1].paragraphs[0][1:]] == ["Alleen de trein rijdt."]


def test_a_blank_line_parts_a_paragraph_and_its_absence_joins_two() -> None:
    assert edited(changed("om.\nEr", "om.\n\nEr")).background[:2] == ("Fietsers rijden om.", "Er is geen pont.")
    assert len(edited(changed("pont.\n\n“Het", "pont.\n“Het")).background) == 1


def test_another_headline_is_title_and_spoken_and_the_same_programme() -> None:
    text = changed("# Brug bij Szczecin dicht", "# Brug om 8 uur dicht")
    script = edited(text)
    assert (script.title, script.headline_generated) == ("Brug om 8 uur dicht", False)
    assert "Brug om acht uur dicht" in spoken(script)
    assert guid(script.article) == guid(read_plain(ARTICLE, source="brug.txt"))


def test_a_made_headline_that_is_changed_is_made_no_longer() -> None:
    text = text_of_article("De brug bij Urk gaat maandag dicht. Dat meldt de gemeente.\n\nEr is geen pont.\n")
    assert edited(text).headline_generated is True
    (headline,) = [line for line in text.splitlines() if line.startswith("# ")]
    script = edited(changed(headline, "# Urk zonder brug [spoken: no]", text))
    assert (script.title, script.headline_generated) == ("Urk zonder brug", False)
    assert script.article.headline == "Urk zonder brug"


def test_a_silent_headline_is_a_title_only() -> None:
    script = edited(changed("# Brug bij Szczecin dicht", "# Brug bij Szczecin dicht [spoken: no]"))
    assert script.title == "Brug bij Szczecin dicht"
    assert "Brug bij Szczecin dicht" not in said(script)


def test_what_is_said_of_the_headline_stands_below_it() -> None:
    text = changed("# Brug bij Szczecin dicht", "# Brug bij Szczecin dicht\n  > De brug is dicht")
    assert spoken(edited(text))[1] == "De brug is dicht"


def test_a_new_heading_begins_a_section() -> None:
    text = changed("\n“Het duurt", "\n## Een week\n“Het duurt")
    assert roles(text)[-2:] == [("background", "Achtergrond"), ("background", "Een week")]
    assert edited(text).crossheads == ("Een week",)


def test_a_changed_heading_is_another_title() -> None:
    assert roles(changed("## Achtergrond", "## Omrijden"))[-1] == ("background", "Omrijden")


def test_a_heading_says_which_part_it_is() -> None:
    assert roles(changed("## Inleiding", "## Kort [role: lead]"))[2] == ("lead", "Kort")


def test_a_removed_heading_joins_two_sections() -> None:
    text = changed("## Achtergrond\n", "")
    assert [role for role, _ in roles(text)] == ["disclosure", "headline", "lead"]


def test_a_moved_section_is_said_where_it_stands_now() -> None:
    lead, background = (TEXT.index(heading) for heading in ("## Inleiding", "## Achtergrond"))
    end = TEXT.index("// Not spoken")
    text = TEXT[:lead] + TEXT[background:end] + "\n" + TEXT[lead:background] + TEXT[end:]
    assert [role for role, _ in roles(text)] == ["disclosure", "headline", "background", "lead"]


def test_a_sentence_has_a_voice_of_its_own_and_is_said_as_that_voice_says_it() -> None:
    text = changed("De brug gaat maandag om 7.30", "[voice: ander] De brug gaat maandag om 7.30")
    told = sentence(text, "De brug gaat maandag om 7.30 uur dicht.")
    assert (told.voice, told.spoken) == ("ander", "De brug gaat maandag om half acht dicht.")


def test_a_quotation_has_a_voice_and_a_sentence_of_its_own() -> None:
    text = changed("“Het duurt een week”, zegt", "[voice: ander] “Het duurt een week” [/voice], zegt")
    told = [(each.written, each.voice) for each in edited(text).sections[-1].paragraphs[1]]
    assert told[:2] == [("“Het duurt een week”,", "ander"), ("zegt de wethouder.", None)]
    assert edited(text).background == edited(TEXT).background


@pytest.mark.parametrize(
    ("line", "units"),
    [
        ("Zij: [voice: ander] “Ja.” [/voice] Zo.", [("Zij:", None), ("“Ja.”", "ander"), ("Zo.", None)]),
        ("Zij: [voice: ander] “Ja.”", [("Zij:", None), ("“Ja.”", "ander")]),
        ("“[voice: ander]Ja[/voice]”, zei zij.", [("“Ja”,", "ander"), ("zei zij.", None)]),
        ("[voice: “ander”] Ja.", [("Ja.", "ander")]),
        ("[Voice: ander] Ja. [voice: test] Nee.", [("Ja.", "ander"), ("Nee.", "test")]),
        ("[voice: ander] Ja [/voice] .", [("Ja .", "ander")]),
    ],
)
def test_a_voice_reads_from_where_it_is_named_to_where_it_ends(line: str, units) -> None:
    text = changed("Er is geen pont.", line)
    found = edited(text).sections[-1].paragraphs[0][1:]
    assert [(each.written, each.voice) for each in found] == units


def test_what_is_said_of_a_sentence_in_parts_has_the_same_parts() -> None:
    line = "Hij zei: [voice: ander] “Ja.”\n   > Hij zegt: [voice: ander] Jazeker."
    found = edited(changed("Er is geen pont.", line)).sections[-1].paragraphs[0][1:]
    assert [(each.spoken, each.voice) for each in found] == [("Hij zegt:", None), ("Jazeker.", "ander")]


def test_a_section_has_a_voice_and_a_sentence_in_it_the_programme_s() -> None:
    text = changed("## Achtergrond", "## Achtergrond [voice: ander]")
    text = changed("Er is geen pont.", "[voice: programme] Er is geen pont.", text)
    assert [each.voice for each in edited(text).sections[-1].sentences] == ["ander", "test", "ander", "ander"]


@pytest.mark.parametrize(
    ("mark", "ms"),
    [("2s", 2000), ("1.5s", 1500), ("1,5 s", 1500), ("800ms", 800), ("3", 3000), ("0s", 0), ("60s", 60000)],
)
def test_a_pause_follows_a_sentence(mark: str, ms: int) -> None:
    behind = changed("Er is geen pont.", f"Er is geen pont. [pause: {mark}]")
    below = changed("Er is geen pont.\n", f"Er is geen pont.\n\n[pause: {mark}]\n")
    before = changed("“Het duurt", f"[pause: {mark}] “Het duurt")
    for text in (behind, below, before):
        assert sentence(text, "Er is geen pont.").pause_ms == ms


def test_a_pause_follows_the_headline_and_the_last_sentence_of_a_section() -> None:
    assert sentence(changed("Szczecin dicht", "Szczecin dicht [pause: 2s]"), "Brug bij Szczecin dicht").pause_ms == 2000
    below = changed("## Inleiding\n", "## Inleiding\n[pause: 2s]\n")
    assert sentence(below, "Brug bij Szczecin dicht").pause_ms == 2000
    assert sentence(changed("## Achtergrond", "[pause: 3s]\n## Achtergrond"), "Dat meldt de gemeente.").pause_ms == 3000


def test_a_pause_in_a_sentence_parts_it() -> None:
    found = edited(changed("Er is geen pont.", "Er is [pause: 1s] geen pont.")).sections[-1].paragraphs[0][1:]
    assert [(each.written, each.pause_ms) for each in found] == [("Er is", 1000), ("geen pont.", None)]


def test_two_voices_in_one_sentence_follow_each_other_at_once() -> None:
    text = changed("“Het duurt een week”, zegt", "[voice: ander] “Het duurt een week” [/voice], zegt")
    assert [each.pause_ms for each in edited(text).sections[-1].paragraphs[1]] == [WITHIN_A_SENTENCE_MS, None, None]


def test_a_word_is_said_as_told_wherever_it_stands() -> None:
    text = changed("? Szczecin =", "? Szczecin = Sjtsjetsjien")
    text = changed("Er is geen pont.", "In Szczecin is geen pont.", text)
    assert {"Brug bij Sjtsjetsjien dicht", "In Sjtsjetsjien is geen pont."} <= set(spoken(edited(text)))


def test_a_word_is_said_as_told_in_what_an_editor_has_said_too() -> None:
    text = changed("? Szczecin =", "> Brug in Szczecin\n    ? Szczecin = Zet")
    assert spoken(edited(text))[1] == "Brug in Zet"


def test_a_word_is_said_as_told_in_this_manuscript_before_the_show_s_lexicon() -> None:
    show = Lexicon((Entry("Szczecin", "Stettin"),))
    assert "Brug bij Stettin dicht" in spoken(edited(TEXT, lexicon=show))
    assert "Brug bij Zet dicht" in spoken(edited(changed("? Szczecin =", "? Szczecin = Zet"), lexicon=show))


def test_a_word_to_remember_is_marked() -> None:
    text = changed("? Szczecin =", "? Szczecin = Zet [remember]")
    (hint,) = parse(text, "a").pronunciations
    assert (hint.token, hint.spoken, hint.remember) == ("Szczecin", "Zet", True)


def test_what_was_left_out_is_brought_back() -> None:
    text = changed("// left out [link to other articles]: ", "")
    text = changed("Lees ook: Schip vast\n", "", text)
    text = changed("Er is geen pont.", "Er is geen pont.\nLees ook: Schip vast", text)
    script = edited(text)
    assert "Lees ook: Schip vast" in said(script)
    assert script.article.left_out == ()


def test_a_remark_is_not_spoken_and_parts_no_paragraph() -> None:
    assert edited(changed("Er is geen pont.", "// nabellen!\nEr is geen pont.")).sections == edited(TEXT).sections


@pytest.mark.parametrize(
    ("field", "value", "of"),
    [
        ("date: 2026-11-23", "2026-11-23", "published"),
        ("author: An Maes", "An Maes", "author"),
        ("place: Urk", "Urk", "place"),
        ("genre: opinion", "opinion", "genre"),
        ("Author:   An Maes", "An Maes", "author"),
    ],
)
def test_what_is_known_of_the_article_can_be_changed(field: str, value: str, of: str) -> None:
    article = article_in(changed("source: brug.txt", f"source: brug.txt\n{field}"))
    assert getattr(article, of) == value
    assert guid(article) == guid(read_plain(ARTICLE, source="brug.txt"))


def test_the_voice_says_what_it_is_in_other_words_and_elsewhere() -> None:
    words = "U hoort een stem van De Krant, gemaakt door een computer."
    text = changed("## Over deze stem\n", f"## Over deze stem\n{words}\n")
    assert edited(text).sentences[0].written == words
    moved = changed("## Over deze stem\n", "", text).replace(words, "") + f"\n## Over deze stem\n{words}\n"
    assert edited(moved).sentences[-1].written == words


def test_the_voice_says_what_it_is_even_where_its_section_was_removed() -> None:
    text = changed("## Over deze stem\n", "")
    assert edited(text).sections[0].role == "disclosure"
    assert edited(text).sentences == edited(TEXT).sentences


def test_a_voice_without_a_disclosure_says_none() -> None:
    assert edited(TEXT, OTHER).sections[0].role == "headline"


def test_a_sign_with_a_backslash_is_a_letter() -> None:
    text = changed("Er is geen pont.", "\\[voice: nl\\] staat er.\n\\# Dit ook.\n\\> En dit.")
    assert said(edited(text))[4:7] == ["[voice: nl] staat er.", "# Dit ook.", "> En dit."]


def test_brackets_without_a_colon_are_words() -> None:
    assert "Hij [de wethouder] zei [sic] niets." in said(
        edited(changed("Er is geen pont.", "Hij [de wethouder] zei [sic] niets."))
    )


def test_a_manuscript_from_scratch_needs_no_more_than_a_headline() -> None:
    script = edited("briefing manuscript 1\n# Brug dicht\n\n## Inleiding\nDe brug is dicht.\n")
    assert said(script) == ["Brug dicht", "De brug is dicht."]


def test_a_title_from_outside_takes_the_place_of_the_headline() -> None:
    from briefing.script.write import write_script

    from .conftest import VOICE

    script = write_script(article_in(TEXT), VOICE, title="Dicht om 8 uur")
    assert script.title == "Dicht om 8 uur"
    assert spoken(script)[1] == "Dicht om acht uur"


def test_an_embargo_stays_until_it_is_past() -> None:
    def embargo(moment: str) -> str | None:
        return article_in(changed("source: brug.txt", f"source: brug.txt\nembargo: {moment}")).embargo

    assert embargo("2999-01-01T07:00+01:00") == "2999-01-01T07:00+01:00"
    assert embargo("2001-01-01T07:00+01:00") is None


def test_what_was_left_out_is_known_again_with_its_reason() -> None:
    article = replace(read_plain(ARTICLE, source="a"), left_out=(LeftOut("# [x: y] // z", "line: byline, date"),))
    assert article_in(text_of_article(article)).left_out == article.left_out
    assert said(script_of(article)) == said(edited(text_of_article(article)))
