"""The words that page builders use for the parts of a news page, in class names, ids and test ids."""

from __future__ import annotations

from briefing.text import words_in


def _pairs(text: str) -> tuple[frozenset[str], ...]:
    return tuple(words_in(pair) for pair in text.split(","))


BODY = _pairs(
    """
    article body, article content, article text, artikel tekst, artikel inhoud, entry content, field body,
    post content, post body, story body, story content, body text, body content, gh content, bericht tekst,
    nieuws tekst
    """
)
"""Pairs that name the article's text, as in `article__body`."""

ARTICLE = words_in("article artikel tekst inhoud bericht nieuwsbericht story post entry content liveblog")
"""Words that name the article when they stand alone, as in `id="content"`."""

BODY_COMPANIONS = words_in(
    """
    block blocks section sections wrapper wrap container inner main detail full news page single name
    component components area column rich formatted clearfix core elements post story entry field
    """
)
"""Words that may be beside such a pair; with any other (`article-body-ad`) it is something else."""

STANDFIRST = words_in(
    """
    intro introduction introductie introtext introtekst inleiding lead leadtext lede chapeau standfirst excerpt deck
    dek summary samenvatting subtitle subheadline ondertitel onderkop description abstract perex
    """
)

CROSSHEAD = words_in(
    """
    subhead subheader subheading crosshead tussenkop tussenkopje
    """
)

PULL_QUOTE = _pairs("pullquote, pull quote")
"""A line of the text, repeated in large type."""

HEADLINE_LABEL = words_in(
    """
    kicker label labels badge tag flag premium plus live category section rubriek hidden prefix uppercut sr
    only
    """
)
"""Labels within a headline's element that are not part of the headline."""

BYLINE = words_in(
    """
    author authors auteur auteurs byline auth creator journalist
    """
)

DATE = words_in(
    """
    date datum publicatiedatum pubdate pubdatum timestamp datetime published gepubliceerd posted geplaatst meta
    """
)
"""The element with an article's date, if it is not `time`."""

CATEGORY = words_in("category categories categorie rubriek tag tags taglist keyword keywords topic topics taxonomy")
"""The categories and tags of an article."""

TALK = words_in(
    """
    comment comments commentlist commentaar reactie reacties reactielijst respond disqus talkback forum coral
    """
)
"""Readers' comments, which may be longer than the article but never are the article."""

CONSENT = words_in("cookie cookies consent gdpr popup modal overlay")
"""Boxes that ask for consent."""

NEVER = words_in(
    """
    related relatedarticle relatedarticles gerelateerd newsletter newsletters nieuwsbrief cookie cookies
    consent gdpr privacy share sharing shares sharebutton sharebuttons sharedaddy social socials socialmedia
    delen deelknoppen caption captions onderschrift bijschrift breadcrumb breadcrumbs kruimelpad sidebar
    footer colophon colofon teaser teasers recommended recommendation recommendations aanbevolen mostread
    meestgelezen taboola outbrain plista ligatus adsbygoogle advertisement advertisements advertentie
    advertenties advertorial ad ads adv advert adslot banner trending popular populair readalso leesook
    seealso signup paywall piano temptation regwall metering newsfeed bookmark
    """
)
"""Parts that are never the article, however long."""

LEADING = words_in(
    """
    related relatedarticle relatedarticles gerelateerd share sharing shares sharebutton sharebuttons sharedaddy social
    socials socialmedia delen deelknoppen breadcrumb breadcrumbs kruimelpad sidebar recommended recommendation
    recommendations aanbevolen mostread meestgelezen trending popular populair readalso leesook seealso newsfeed
    bookmark
    """
)
"""Those of them that have links or buttons, and without these are something else."""

CAPTION = words_in("caption captions onderschrift bijschrift")
"""Those of them that say what is in a picture."""

SELDOM = words_in(
    """
    byline author authors auteur auteurs bio biography copyright credit credits disclaimer
    source bron embed embeds embedded video videos videoplayer player podcast podcasts gallery
    slideshow carousel slider swiper poll polls quiz stelling login inloggen register subscribe subscription
    abonnee abonneren abonnement abo premium offer cta
    promo promotion promoted sponsor sponsored partner gesponsord shop webshop notification notice modal popup
    overlay tooltip toast skip placeholder skeleton spinner loading menu navigation nav navbar
    weather ticker feedback download app uppercut offscreen tweet
    twitter instagram facebook fb tiktok youtube bluesky suggestion suggestions forbidden
    gift audioplayer toc inhoudsopgave lineup lineups scoreboard scorebord standings
    """
)
"""Parts that are the article only if they hold much running text."""

OPENED = words_in("accordion collapse collapsed collapsible toggle faq expandable uitklap")
"""Parts that open at a click, with text that is hidden until then."""

LABELS = words_in(
    """
    meta metadata metabar date dates datum time timestamp pubdate readtime leestijd duration label labels badge badges
    kicker flag category categories categorie rubriek tag tags taglist keyword keywords topic topics taxonomy
    vote rating toolbar tools actions print save bewaar search zoeken pagination pager tabs store follow volg controls
    """
)
"""Labels, and rows of labels or buttons, which have no paragraphs in them."""

SELDOM_PAIRS = _pairs(
    """
    read more, read also, read next, lees meer, lees ook, meer over, more from, most read, most viewed, also
    like, site header, article link, inline article, article list, article
    card, up next, site title, site description, table contents
    """
)

MACHINE_TAGS = words_in(
    """
    script style noscript template head title meta link iframe object embed applet svg canvas map video audio select
    """
)
"""Elements whose text no reader sees as text."""

HELD_BACK = words_in("noscript template")
"""Those of them that hold parts of a page: for browsers without script, or for a script."""

FURNITURE_TAGS = words_in(
    """
    nav aside button form input textarea option label dialog menu figcaption picture img marquee progress meter
    """
)
"""Elements whose text is not the article's, whatever their names."""

FURNITURE_ROLES = words_in(
    """
    navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist status
    """
)
"""WAI-ARIA roles of such elements."""

BLOCK = words_in(
    """
    address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li listing
    main menu nav noframes noscript ol optgroup option p plaintext pre search section select summary table tbody td
    textarea tfoot th
    thead title tr ul xmp
    """
)
"""Elements that begin a new line, as browsers show them (HTML Standard, 15.3); all others are inline, whatever their
names."""

CONTROLS = words_in("button label input select textarea option")
"""Elements to click or fill in."""

UNSEEN = _pairs(
    "sr only, visually hidden, hidden visually, screen reader, visuallyhidden, screenreader, mw editsection"
)
"""Text only for screen readers, about the page rather than the news: `(opent in nieuw venster)`."""

NOTES = words_in(
    """
    footnotes footnote endnotes endnote voetnoot voetnoten eindnoten noten
    """
)
"""Notes below the text."""

STRUCK = words_in("del s strike")
"""Elements whose text is no longer valid."""
