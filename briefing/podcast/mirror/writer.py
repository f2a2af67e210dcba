"""The identity of a writer to a mirror: one podcast folder on one machine, from which one process at a time mirrors."""

from __future__ import annotations

import platform
import uuid
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def writer(folder: Path) -> str:
    """The id of the writer that publishes in `folder`, which reveals nothing; each folder has its own."""
    return sha256(f"{uuid.getnode()} {platform.node()} {folder.resolve()}".encode()).hexdigest()[:16]
