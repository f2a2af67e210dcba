"""The structured data of an episode for search engines: schema.org's PodcastEpisode as JSON-LD."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from briefing.podcast.episode import embed_of
from briefing.text import shortened

if TYPE_CHECKING:
    from briefing.podcast.artwork.cover import Covers
    from briefing.podcast.episode import Episode
    from briefing.podcast.show import Show


def linked_data(episode: Episode, show: Show, covers: Covers) -> str:
    """The PodcastEpisode as JSON-LD, safe inside a script element."""
    publication = episode.publication
    content: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "PodcastEpisode",
        "@id": episode.link(show),
        "url": episode.link(show),
        "identifier": episode.guid,
        "name": episode.title,
        "description": shortened(episode.lead or episode.title, 500),
        "datePublished": publication.published.isoformat(),
        "dateModified": episode.changed.isoformat(),
        "inLanguage": episode.language,
        "duration": f"PT{round(episode.mp3.duration_ms / 1000)}S",
        "image": episode.address("image", show) or show.at(covers.thumbnail),
        "associatedMedia": {
            "@type": "AudioObject",
            "contentUrl": episode.enclosure(show),
            "encodingFormat": "audio/mpeg",
            "embedUrl": show.at(embed_of(publication.slug)),
            "contentSize": str(episode.mp3.bytes),
            "transcript": " ".join(s.written for section in episode.sections for s in section.sentences),
        },
        "partOfSeries": {
            "@type": "PodcastSeries",
            "name": show.title,
            "url": show.url,
            "webFeed": show.feed_url,
        },
    }
    if episode.author:
        content["author"] = {"@type": "Person", "name": episode.author}
    if publication.episode:
        content["episodeNumber"] = publication.episode
    if publication.season:
        content["partOfSeason"] = {"@type": "PodcastSeason", "seasonNumber": publication.season}
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
