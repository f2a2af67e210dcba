"""The making of one article of an archive: it is read, spoken and put at the target, and last of all its receipt."""

from __future__ import annotations

import logging
import time
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from briefing.archive.items import article_of
from briefing.archive.receipts import File, Receipt, State, write_receipt
from briefing.archive.tasks import Answer, Task, content_of
from briefing.errors import (
    ArticleError,
    BriefingError,
    NoArticleError,
    OutputError,
    SourceError,
    UsageError,
    VoiceError,
    VoiceMissingError,
    WithheldError,
    contained,
)
from briefing.programme.wording import one_line
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.archive.order import Order
    from briefing.archive.store import Store
    from briefing.model import Article, Recording
    from briefing.programme.manifest import Manifest
    from briefing.studio.options import MakeOptions

FOLDER = "programmes"
_FOR_GOOD = "public, max-age=31536000, immutable"
_MOST_NOTES = 8
_LONGEST_NOTE = 60


class Equipment(NamedTuple):
    """The things that a worker makes every article with."""

    order: Order
    store: Store
    voice: str
    """The path of the voice's file."""
    scratch: Path


def make_article(task: Task, equipment: Equipment) -> Answer:
    """Make one article, and put its files and its receipt at the target.

    Raises:
        OutputError: it cannot be written here or at the target, so that the outcome is unknown.
        VoiceMissingError: the voice cannot be reached.
    """
    began = time.process_time()
    with _heard() as notes:
        try:
            with contained(task.name), TemporaryDirectory(prefix="article-", dir=equipment.scratch) as folder:
                raw = content_of(task, equipment.store)
                article = article_of(raw, name=task.name, is_record=task.is_record)
                receipt = _programme(task, article, Path(folder, "programme.mp3"), equipment, notes)
        except (OutputError, VoiceMissingError):
            raise
        except BriefingError as error:
            receipt = failed(task, error)
    write_receipt(receipt, equipment.store)
    return answer_of(receipt, work_s=time.process_time() - began, notes=notes)


def answer_of(receipt: Receipt, *, work_s: float = 0.0, notes: list[str] | None = None) -> Answer:
    """The answer that follows from a receipt."""
    return Answer(
        work=receipt.work,
        state=receipt.state,
        duration_ms=receipt.duration_ms,
        bytes=sum(file.bytes for file in receipt.files.values()),
        words=receipt.words,
        work_s=round(work_s, 2),
        reason=receipt.reason[:200],
        notes=tuple(note[:_LONGEST_NOTE] for note in dict.fromkeys(notes or ()))[:_MOST_NOTES],
    )


def failed(task: Task, error: BriefingError, state: State | None = None) -> Receipt:
    """The receipt of an article that could not be made."""
    return Receipt(
        work=task.work,
        identity=task.identity,
        name=task.name,
        state=state or _state_of(error),
        at=task.sent,
        reason=well_formed(one_line(str(error))[:500]),
        until=error.until if isinstance(error, WithheldError) else "",
    )


def _programme(task: Task, article: Article, mp3: Path, equipment: Equipment, notes: list[str]) -> Receipt:
    from briefing.article.source import foreign_language_of
    from briefing.programme.manifest import read_manifest
    from briefing.studio.make import make

    if language := foreign_language_of(article):
        notes.append(f"it seems to be in {language}")
    recording = make(article, _options(equipment, mp3))
    manifest = read_manifest(mp3.with_suffix(".json"))
    notes.extend(_risky(manifest))
    return Receipt(
        work=task.work,
        identity=task.identity,
        name=task.name,
        state="made",
        at=task.sent,
        guid=manifest.guid,
        id=article.id,
        url=article.address,
        title=manifest.title,
        lead=manifest.lead or "",
        author=manifest.author,
        section=article.section,
        published=manifest.published,
        voice=equipment.order.voice,
        words=sum(len(said.written.split()) for section in manifest.sections for said in section.sentences),
        duration_ms=manifest.mp3.duration_ms,
        lufs=manifest.mp3.lufs,
        files=_shelved(task, recording, manifest, equipment.store),
        seen=task.seen,
    )


def _options(equipment: Equipment, mp3: Path) -> MakeOptions:
    from briefing.dutch.lexicon import Lexicon
    from briefing.dutch.lexicon_file import shipped_lexicon
    from briefing.studio.options import MakeOptions

    return MakeOptions(
        voice=equipment.voice,
        show=equipment.order.show,
        target=mp3,
        lexicon=shipped_lexicon() | Lexicon(equipment.order.lexicon),
        genres=equipment.order.genres,
        corrections=equipment.order.corrections,
        strict=True,
        jobs=1,
        on_air=True,
    )


def _shelved(task: Task, recording: Recording, manifest: Manifest, store: Store) -> dict[str, File]:
    """The programme's files, put at the target beside each other, where `briefing publish` can take the MP3. Their name
    has a digest of all their contents, so that a file is never replaced by another.
    """
    from briefing.podcast.mirror.targets import Sending
    from briefing.programme.manifest import encoded
    from briefing.programme.outputs import OUTPUTS

    texts = {
        output.key: (output.ending, output.media_type, beside.read_bytes())
        for output in OUTPUTS
        if (beside := recording.path.with_suffix(output.ending)).is_file()
    }
    always = msgspec.structs.replace(manifest, synthesis=msgspec.UNSET)  # differs from run to run with the cache
    told = [encoded(_at(always, "")), *(content for _, _, content in texts.values())]
    known = sha256(task.identity.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    stem = f"{known}-{sha256(b''.join(told)).hexdigest()[:16]}"
    texts["manifest"] = (".json", "application/json", encoded(_at(always, f"{stem}.mp3")))
    put: dict[str, File] = {}

    def shelve(kind: str, ending: str, media_type: str, content: bytes | Path, digest: str) -> None:
        path = f"{FOLDER}/{known[:2]}/{stem}{ending}"
        size = len(content) if isinstance(content, bytes) else recording.bytes
        store.put(Sending(path, content, media_type, _FOR_GOOD))
        put[kind] = File(path, size, digest)

    shelve("mp3", ".mp3", "audio/mpeg", recording.path, recording.sha256)
    for kind, (ending, media_type, content) in texts.items():
        shelve(kind, ending, media_type, content, sha256(content).hexdigest())
    return put


def _at(manifest: Manifest, path: str) -> Manifest:
    return msgspec.structs.replace(manifest, mp3=msgspec.structs.replace(manifest.mp3, path=path))


def _risky(manifest: Manifest) -> Iterator[str]:
    from briefing.dutch.risky import risky_tokens

    for section in manifest.sections:
        for sentence in section.sentences:
            for token in risky_tokens(sentence.written, sentence.spoken):
                yield f"risky word ({token.why}): {token.token}"


def _state_of(error: BriefingError) -> State:
    kinds: tuple[tuple[type[BriefingError], State], ...] = (
        (SourceError, "not-found"),
        (NoArticleError, "no-article"),
        (WithheldError, "withheld"),
        (VoiceError, "voice"),
        (ArticleError, "refused"),
        (UsageError, "refused"),
    )
    return next((state for kind, state in kinds if isinstance(error, kind)), "refused")


@contextmanager
def _heard() -> Iterator[list[str]]:
    """The warnings logged inside the block, by kind: without the names in them."""
    notes: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            notes.append(str(record.msg).removeprefix("%s: ").removeprefix("%s ").partition(";")[0].replace("%%", "%"))

    listener = Listener(logging.WARNING)
    log = logging.getLogger("briefing")
    log.addHandler(listener)
    try:
        yield notes
    finally:
        log.removeHandler(listener)
