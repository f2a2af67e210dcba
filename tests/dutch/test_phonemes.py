"""How Dutch sounds: the phonemes of words."""

import re
from importlib.resources import files

import pytest

from briefing.dutch import ipa
from briefing.dutch.phonemes import say, stems


def sounds(word: str) -> str:
    return " ".join(filter(None, say(word)))


def plain(word: str) -> str:
    """The sounds with the main stress alone."""
    return sounds(word).replace("ˌ", "")


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("trein", "trˈɛin"),
        ("huis", "hˈœys"),
        ("oud", "ˈʌut"),
        ("nieuws", "nˈiws"),
        ("bomen", "bˈoːmən"),
        ("bommen", "bˈɔmən"),
        ("schrijven", "sxrˈɛivən"),
        ("lachen", "lˈɑxən"),
        ("jongen", "jˈɔŋən"),
        ("bank", "bˈɑŋk"),
        ("foto's", "fˈoːtoːs"),
        ("kindje", "kˈɪntjə"),
        ("meer", "mˈeːr"),
    ],
)
def test_spelling_gives_the_sounds(written: str, right: str) -> None:
    assert sounds(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("land", "lˈɑnt"),
        ("web", "ʋˈɛp"),
        ("laag", "lˈaːx"),
        ("lieve", "lˈivə"),
        ("lief", "lˈif"),
        ("brengt", "brˈɛŋt"),
        ("gemengd", "ɣəmˈɛŋt"),
        ("jong", "jˈɔŋ"),
        ("handen", "hˈɑndən"),
    ],
)
def test_the_end_of_a_word_is_voiceless(written: str, right: str) -> None:
    assert sounds(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("tegenstelling", "tˈeːɣənstɛlɪŋ"),
        ("luisteren", "lˈœystərən"),
        ("wandelaar", "ʋˈɑndəlaːr"),
        ("tekende", "tˈeːkəndə"),
        ("regeren", "reːɣˈeːrən"),
        ("regering", "rəɣˈeːrɪŋ"),
        ("verandering", "vərˈɑndərɪŋ"),
        ("kinderen", "kˈɪndərən"),
        ("liberale", "libərˈaːlə"),
        ("grotere", "ɣrˈoːtərə"),
        ("moeilijkere", "mˈujləkərə"),
        ("hindernissen", "hˈɪndərnɪsən"),
        ("formele", "fɔrmˈeːlə"),
        ("individuele", "ɪndividyˈeːlə"),
        ("traditionele", "traːdiʃoːnˈeːlə"),
        ("fundamentele", "fɵndaːmɛntˈeːlə"),
        ("wentelen", "ʋˈɛntələn"),
    ],
)
def test_an_e_without_stress_is_a_schwa(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("nadelige", "naːdˈeːləɣə"),
        ("naburige", "naːbˈyrəɣə"),
        ("nalatige", "naːlˈaːtəɣə"),
        ("nadrukkelijke", "naːdrˈɵkələkə"),
        ("ellendes", "ɛlˈɛndəs"),
        ("gemeentelijk", "ɣəmˈeːntələk"),
        ("openlijke", "ˈoːpənləkə"),
        ("menselijkheid", "mˈɛnsələkhɛit"),
        ("aanwezig", "aːnʋˈeːzəx"),
        ("toekomstige", "tukˈɔmstəɣə"),
        ("uitvoerbaar", "œytfˈurbaːr"),
        ("werkloosheid", "ʋɛrklˈoːshɛit"),
    ],
)
def test_no_syllable_is_lost_before_an_ending_and_the_stress_is_where_the_ending_asks_for_it(
    written: str, right: str
) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("capaciteit", "kaːpaːsitˈɛit"),
        ("bioloog", "biːoːlˈoːx".replace("iː", "i")),
        ("Mexicaanse", "mɛksikˈaːnsə"),
        ("kapitein", "kaːpitˈɛin"),
        ("journalisten", "ʒurnaːlˈɪstən"),
        ("economische", "eːkoːnˈoːmisə"),
        ("inflatie", "ɪnflˈaːtsi"),
        ("acties", "ˈɑksis"),
        ("Brazilië", "braːzˈiliə"),
        ("parlementariër", "pɑrləmɛntˈaːriər"),
        ("fabrieken", "faːbrˈikən"),
        ("documenten", "doːkymˈɛntən"),
        ("camera", "kˈaːməraː"),
    ],
)
def test_a_borrowed_word_has_its_stress_by_its_ending_or_its_weight(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("coalitiepartners", "koːaːlˈitsipˌɑrtnərs"),
        ("hoofdpijn", "hˈoːftpˌɛin"),
        ("zitplaatsen", "zˈɪtplˌaːtsən"),
        ("rukwinden", "rˈɵkʋˌɪndən"),
        ("vrachtwagens", "vrˈɑxtʋˌaːɣəns"),
        ("ziekenhuisbed", "zˈikənhˌœyzbˌɛt".replace("z", "z").replace("hˌœyz", "hˌœys")),
        ("bouwplaats", "bˈʌuplˌaːts"),
        ("aandeelhoudersvergadering", "ˈaːndˌeːlhˌʌudərsfərɣˌaːdərɪŋ"),
        ("schietpartij", "sxˈitpɑrtˌɛi"),
        ("asielzoekers", "aːzˈilzˌukərs"),
    ],
)
def test_a_compound_has_its_stress_on_the_first_part(written: str, right: str) -> None:
    assert sounds(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("opgeven", "ˈɔpxeːvən"),
        ("aangekomen", "ˈaːŋɣəkoːmən"),
        ("uitgesteld", "ˈœytxəstɛlt"),
        ("bericht", "bərˈɪxt"),
        ("beter", "bˈeːtər"),
        ("geleden", "ɣəlˈeːdən"),
        ("verzoek", "vərzˈuk"),
        ("verder", "vˈɛrdər"),
        ("onthullen", "ɔnthˈɵlən"),
        ("ondernemen", "ɔndərnˈeːmən"),
        ("overleg", "oːvərlˈɛx"),
        ("onderhandelingen", "ɔndərhˈɑndəlɪŋən"),
        ("overtuigend", "oːvərtˈœyɣənt"),
        ("onderzoek", "ˈɔndərzuk"),
        ("overleggen", "oːvərlˈɛɣən"),
        ("omsluiten", "ɔmslˈœytən"),
        ("daarna", "daːrnˈaː"),
        ("waarover", "ʋaːrˈoːvər"),
        ("onmisbaar", "ɔnmˈɪsbaːr"),
        ("onbekend", "ɔmbəkˈɛnt".replace("m", "n", 1)),
        ("onrust", "ˈɔnrɵst"),
        ("ongemoeid", "ɔŋɣəmˈujt"),
        ("ongeschonden", "ɔŋɣəsxˈɔndən"),
    ],
)
def test_a_prefix_has_the_stress_or_leaves_it_to_the_stem(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("afzonderlijk", "ɑfsˈɔndərlək"),
        ("aankomst", "ˈaːŋkɔmst"),
        ("jaarringen", "jˈaːrɪŋən"),
        ("goedgekeurd", "ɣˈutxəkøːrt"),
    ],
)
def test_sounds_change_where_parts_meet(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("minister", "minˈɪstər"),
        ("ministers", "minˈɪstərs"),
        ("producten", "proːdˈɵktən"),
        ("hotelletje", "hoːtˈɛlətjə"),
    ],
)
def test_a_listed_word_brings_its_forms(written: str, right: str) -> None:
    assert sounds(written) == right


def test_a_loan_word_keeps_its_sounds_in_a_compound() -> None:
    assert sounds("containerschip") == "kɔntˈeːnərsxˌɪp"
    assert sounds("premierschap") == "prəmjˈeːsxˌɑp"


def test_a_word_that_is_not_in_latin_letters_is_left_to_the_engine() -> None:
    assert say("Москва 3 stad") == [None, None, "stˈɑt"]


def test_capitals_and_foreign_marks_make_no_difference() -> None:
    assert say("DEBAT") == say("debat")
    assert say("Pešić") == say("Pesic")


def test_every_listed_word_has_signs_that_voices_know_and_is_listed_once() -> None:
    assert [word for word, sounds in stems._sounds().items() if sounds != "s" and ipa.fault(sounds)] == []
    text = files("briefing.dutch.phonemes").joinpath("stems.txt").read_text("utf-8")
    words = [entry.split()[0].replace("ˈ", "") for entry in re.split(r"\s{2,}|\n", re.sub("#.*", "", text)) if entry]
    assert sorted({word for word in words if words.count(word) > 1}) == []


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("daadkrachtig", "daːtkrˈɑxtəx"),
        ("meerjarige", "meːrjˈaːrəɣə"),
        ("betekeniswaardig", "bəteːkənɪsʋˈaːrdəx"),
        ("noodzakelijk", "noːtsˈaːkələk"),
        ("wetenschappelijk", "ʋeːtənsxˈɑpələk"),
    ],
)
def test_an_adjective_at_the_end_of_a_compound_keeps_its_stress(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("achterop", "ɑxtərˈɔp"),
        ("onderuit", "ɔndərˈœyt"),
        ("transformatie", "trɑnsfɔrmˈaːtsi"),
        ("biologisch", "bioːlˈoːɣis"),
        ("technologische", "tɛxnoːlˈoːɣisə"),
        ("gewaardeerd", "ɣəʋaːrdˈeːrt"),
        ("gepromoveerde", "ɣəproːmoːvˈeːrdə"),
    ],
)
def test_adverbs_and_learned_words_have_it_on_the_last_part(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("organiseren", "ɔrɣaːnizˈeːrən"),
        ("televisies", "teːləvˈizis"),
        ("kruisen", "krˈœysən"),
        ("montage", "mɔntˈaːʒə"),
        ("Petrovic", "peːtrˈoːvɪtʃ"),
    ],
)
def test_letters_of_other_languages_have_other_sounds(written: str, right: str) -> None:
    assert plain(written) == right


def test_parts_never_share_a_vowel() -> None:
    assert plain("Vlaanderen") == "vlˈaːndərən"


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("vóór", "vˈoːr"),
        ("één", "ˈeːn"),
        ("dát", "dˈɑt"),
        ("hét", "hˈɛt"),
        ("ándere", "ˈɑndərə"),
        ("vóórkomen", "vˈoːrkoːmən"),
        ("voorkómen", "voːrkˈoːmən"),
        ("café", "kaːfˈeː"),
        ("cafés", "kaːfˈeːs"),
        ("procédé", "proːseːdˈeː"),
    ],
)
def test_an_accent_is_the_stress_of_a_dutch_word_and_a_sound_of_a_french_one(written: str, right: str) -> None:
    assert plain(written) == right


def test_a_word_without_vowels_is_spelled() -> None:
    assert sounds("VVD") == "vˈeː vˈeː dˈeː"


@pytest.mark.parametrize("word", ["bebe" * 5000, "aan" * 7000, "verver" * 4000, "een" * 7000, "s" * 20000])
def test_what_is_no_word_is_read_all_the_same(word: str) -> None:
    assert say(word)[0]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("geëist", "ɣəˈɛist"),
        ("beëindigd", "bəˈɛindəxt"),
        ("geïnspireerd", "ɣəɪnspirˈeːrt"),
        ("geïnterviewd", "ɣəˈɪntərvjuːt"),
        ("geïsoleerd", "ɣəisoːlˈeːrt"),
        ("egoïst", "eːɣoːˈɪst"),
        ("mozaïek", "moːzaːˈik"),
        ("heroïsche", "heːrˈoːisə"),
        ("ruïne", "ryˈinə"),
    ],
)
def test_a_diaeresis_parts_vowels_and_changes_no_sound(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("races", "rˈeːsəs"),
        ("branches", "brˈɑ̃ʃəs"),
        ("pitches", "pˈɪtʃəs"),
        ("lunches", "lˈɵnʃəs"),
        ("nerveuze", "nɛrvˈøːzə"),
        ("archieven", "ɑrxˈivən"),
        ("pensioenen", "pɛnʃˈunən"),
        ("getraind", "ɣətrˈeːnt"),
        ("files", "fˈiləs"),
    ],
)
def test_the_forms_of_a_listed_word_have_their_own_syllable_and_voice(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("ongelukken", "ˈɔŋɣəlɵkən"),
        ("ongevallen", "ˈɔŋɣəvɑlən"),
        ("ongelukkige", "ɔŋɣəlˈɵkəɣə"),
        ("ongemakkelijk", "ɔŋɣəmˈɑkələk"),
        ("functionarissen", "fɵŋkʃoːnˈaːrɪsən"),
        ("omstandigheden", "ɔmstˈɑndəxheːdən"),
        ("naties", "nˈaːtsis"),
        ("motoren", "moːtˈoːrən"),
        ("professoren", "proːfɛsˈoːrən"),
    ],
)
def test_a_plural_keeps_the_stress_of_its_noun_but_for_that_in_or(written: str, right: str) -> None:
    assert plain(written) == right


def test_a_little_word_has_stress_as_the_particle_at_the_end_alone() -> None:
    assert sounds("hij kondigt het aan") == "hɛi kˈɔndəxt hət ˈaːn"
    assert sounds("hij is aan de beurt") == "hɛi ɪs aːn də bˈøːrt"
    assert say("aan", goes_before=True, goes_on=True) == ["aːn"]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Van den Berg", "vɑn dən bˈɛrx"),
        ("den Haag", "dən hˈaːx"),
        ("in den beginne", "ɪn dən bəɣˈɪnə"),
        ("een den viel", "ən dɛn vˈil"),
        ("de den", "də dɛn"),
    ],
)
def test_den_is_the_old_article_before_a_word_and_else_a_tree(written: str, right: str) -> None:
    assert " ".join(filter(None, say(written))) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("opent", "ˈoːpənt"),
        ("rekent", "rˈeːkənt"),
        ("ondertekent", "ɔndərtˈeːkənt"),
        ("talent", "taːlˈɛnt"),
        ("docent", "doːsˈɛnt"),
        ("affiniteit", "ɑfinitˈɛit"),
        ("afwezig", "ɑfʋˈeːzəx"),
        ("amendementen", "aːmɛndəmˈɛntən"),
        ("liquidatie", "likʋidˈaːtsi"),
        ("boeddhistische", "buthˈɪstisə"),
        ("octrooi", "ɔktrˈoːj"),
        ("nucleaire", "nykleːˈɛːrə"),
        ("verdedigingspact", "vərdˈeːdəɣɪŋspɑkt"),
        ("adellijke", "ˈaːdələkə"),
        ("toernooien", "turnˈoːjən"),
        ("ooievaar", "ˈoːjəvaːr"),
    ],
)
def test_a_learned_ending_has_the_stress_and_a_verb_keeps_its_own(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("elektriciteitsnet", "eːlɛktrisitˈɛitsnɛt"),
        ("aardhommel", "ˈaːrthɔməl"),
        ("stiefdochtertjes", "stˈifdɔxtərtjəs"),
        ("netcongestie", "nˈɛtkɔŋɣɛsti"),
        ("urenlang", "ˈyrənlɑŋ"),
        ("overschat", "oːvərsxˈɑt"),
        ("voorspelbaar", "voːrspˈɛlbaːr"),
        ("aanvaardbaarheid", "aːnvˈaːrtbaːrhɛit"),
        ("verkoopt", "vərkˈoːpt"),
        ("verkoop", "vˈɛrkoːp"),
        ("allerminst", "ɑlərmˈɪnst"),
    ],
)
def test_a_compound_is_stressed_on_its_first_part_and_a_whole_verb_on_its_stem(written: str, right: str) -> None:
    assert plain(written) == right


@pytest.mark.parametrize(
    ("letters", "ipa"),
    [
        ("enn-es", "ˌɛn ˈɛs"),
        ("enn-es-trein", "ˌɛn ˈɛs trˈɛin"),
        ("cee-dee-aa'ers", "sˌeː dˌeː ˈaːərs"),
        ("cee-dee-en-vee", "sˌeː dˌeː ˌɛn vˈeː"),
    ],
)
def test_a_letter_word_has_its_stress_on_the_last_letter(letters: str, ipa: str) -> None:
    assert say(letters) == [ipa]


def test_den_is_an_article_where_the_clause_goes_on_and_a_tree_where_it_ends():
    assert say("Van den", goes_on=True)[1] == say("Van den Berg")[1] == "dən"
    assert say("onder den")[1] != "dən"
