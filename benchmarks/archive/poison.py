"""The outcome of an archive of two hundred articles, twenty of them poisonous.

    python -m benchmarks.archive.poison [ARTICLES]

There are four each of: a Word file that unpacks to gigabytes, a page nested ten thousand levels deep, and articles at
which the engine ends its process, holds Python's interpreter lock for ever, or takes all memory. The voice only beeps.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path

import msgspec

from benchmarks.archive.articles import folder_of
from briefing.archive.archive import ArchiveOptions, make_archive
from briefing.archive.order import order_for, voice_for
from briefing.archive.receipts import FOLDER, read_receipt
from briefing.archive.store import store_at
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.settings.schema import Settings
from tests.standins.engines import offer_engine

_LONGEST_S = 20.0
"""The most time for one article."""
_VULNERABLE_ENGINE = r"""
def say(self, part):
    import os, re
    if "Crash" in part:
        os._exit(11)
    if "Hang" in part:
        re.match(r"(a+)+$", "a" * 60 + "b")
    if "Memory" in part:
        kept = [bytearray(os.urandom(1) * 500_000_000) for _ in range(40)]
    return b"tick"
"""


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.chdir(folder)
        sys.path.insert(0, str(offer_engine(folder / "packages", "beeps", _VULNERABLE_ENGINE)))
        source = folder_of(folder / "articles", count - 20, (20, 40))
        _poison(source)
        settings = Settings()
        voice = voice_for("beeps", settings)
        order = order_for(f"{folder}/archief", settings, voice=voice, lexicon=shipped_lexicon())
        order = msgspec.structs.replace(order, longest_s=_LONGEST_S)
        began = time.monotonic()
        options = ArchiveOptions(origins=(str(source),), jobs=2)
        tally = make_archive(order, options, watch=lambda *_: None, opened=lambda _: None)
        took_s = time.monotonic() - began
        store = store_at(order.target)
        receipts = [read_receipt(store.read(path) or b"", path) for path in store.names(FOLDER)]
        print(f"{count} articles in {took_s:.0f} s: {tally.made} made, {dict(tally.failed)}, {tally.unfinished} left")
        print(json.dumps(Counter(receipt.state for receipt in receipts)))
        for receipt in sorted(receipts, key=lambda receipt: receipt.name):
            if receipt.state != "made":
                print(f"{receipt.state}: {receipt.reason[:150]}")


def _poison(source: Path) -> None:
    """Put the twenty poisonous articles into the folder `source`."""
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        with file.open("word/document.xml", "w", force_zip64=True) as document:
            for _ in range(2000):
                document.write(bytes(1_000_000))
    deep = "<div>" * 10_000 + "<p>De brug is open, meldt de gemeente.</p>" + "</div>" * 10_000
    for number in range(4):
        (source / f"{number}-bom.docx").write_bytes(bomb.getvalue())
        (source / f"{number}-diep.html").write_text(f"<html><body>{deep}</body></html>", "utf-8")
        for kind in ("Crash", "Hang", "Memory"):
            text = f"{kind} van systeem {number} leidt tot onrust\n\nDe gemeente meldt dat er weinig aan de hand is.\n"
            (source / f"{number}-{kind}.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
