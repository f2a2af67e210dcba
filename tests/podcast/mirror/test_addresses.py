"""Addresses of mirrors: what each names, and the right form of what people write instead."""

from __future__ import annotations

import pytest

from briefing.errors import UsageError
from briefing.podcast.mirror.addresses import ServerAddress, kind_of, server_address


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/srv/podcast", "folder"),
        ("podcast", "folder"),
        ("../a b", "folder"),
        ("C:/podcast", "folder"),
        ("d:\\podcast", "folder"),
        ("./host:podcast", "folder"),
        ("map/host:podcast", "folder"),
        ("s3://emmer/podcast", "bucket"),
        ("gs://emmer", "bucket"),
        ("az://emmer/x", "bucket"),
        ("sftp://anna@example.org/podcast", "server"),
    ],
)
def test_what_an_address_names(target: str, kind: str) -> None:
    assert kind_of(target) == kind


@pytest.mark.parametrize(
    ("target", "right"),
    [
        ("anna@example.org:/srv/podcast", "sftp://anna@example.org/srv/podcast"),
        ("anna@example.org:www/podcast", "sftp://anna@example.org/~/www/podcast"),
        ("anna@example.org:~/www", "sftp://anna@example.org/~/www"),
        ("example.org:podcast", "sftp://example.org/~/podcast"),
        ("s3:/emmer/podcast", "s3://emmer/podcast"),
        ("S3://emmer/podcast", "s3://emmer/podcast"),
        ("gs:emmer", "gs://emmer"),
        ("sftp:/example.org/podcast", "sftp://example.org/podcast"),
        ("ssh://anna@example.org/podcast", "sftp://anna@example.org/podcast"),
        ("ftp://example.org/podcast", "sftp://example.org/podcast"),
        ("file:///srv/pod%20cast", "/srv/pod cast"),
        ("file:/srv/podcast", "/srv/podcast"),
        ("https://example.org/podcast", "s3://, gs://, az:// or sftp://"),
    ],
)
def test_another_form_is_refused_with_the_right_one(target: str, right: str) -> None:
    with pytest.raises(UsageError) as refused:
        kind_of(target)
    assert right in refused.value.remedy


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("sftp://anna@example.org/srv/pod", ServerAddress("example.org", "/srv/pod", "anna")),
        ("sftp://example.org:2222/~/www/pod", ServerAddress("example.org", "www/pod", None, 2222)),
        ("sftp://example.org", ServerAddress("example.org", ".")),
        ("sftp://anna%40krant@[::1]/a%20b", ServerAddress("::1", "/a b", "anna@krant")),
    ],
)
def test_the_parts_of_a_servers_address(target: str, address: ServerAddress) -> None:
    assert server_address(target) == address


@pytest.mark.parametrize(
    "target",
    [
        "sftp:///podcast",
        "sftp://example.org:99999/x",
        "sftp://example.org:0/x",
        "sftp://a/x?y",
        "sftp://a/x#y",
        "sftp://a/x%0Ay",
    ],
)
def test_an_address_of_no_server_is_refused(target: str) -> None:
    with pytest.raises(UsageError, match="write it as sftp://user@host/folder"):
        server_address(target)
