"""The release of an agency's items."""

import pytest

from briefing.article.formats.newsml import read_wire
from briefing.errors import WithheldError
from tests.article.formats.wires import G2, NEWSML_1, NITF, TEXT


@pytest.mark.parametrize(
    "item",
    [
        G2.format('<pubStatus qcode="stat:canceled"/>'),
        G2.format('<pubStatus qcode="stat:withheld"/>'),
        G2.format('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>'),
        NEWSML_1.format('<Status FormalName="Canceled"/>'),
        NEWSML_1.format('<Status FormalName="Withheld"/>'),
        NEWSML_1.format('<Status FormalName="Embargoed"/>'),
        NITF.format(TEXT).replace("<body>", '<head><docdata management-status="killed"/></head><body>', 1),
        NITF.format(TEXT + "<p>BERICHT VERVALT</p>"),
        NITF.format("<p>Niet publiceren!</p>" + TEXT),
    ],
)
def test_what_its_agency_cancelled_or_withheld_is_refused_with_the_reason(item):
    with pytest.raises(WithheldError, match=r"status|says|when"):
        read_wire(item, source="-")


@pytest.mark.parametrize(
    ("item", "embargo"),
    [
        (G2.format("<embargoed>2098-03-01T06:00:00+01:00</embargoed>"), "2098-03-01T06:00:00+01:00"),
        (G2.format("<embargoed>2011-03-01T06:00:00+01:00</embargoed>"), None),
        (G2.format('<pubStatus qcode="stat:usable"/>'), None),
        (
            NEWSML_1.format(
                '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>'
                "<DateAndTime>20980301T060000+0100</DateAndTime></StatusWillChange>"
            ),
            "2098-03-01T06:00:00+01:00",
        ),
        (NITF.format("<p>EMBARGO tot 1 maart 2098, 06.00 uur</p>" + TEXT), "2098-03-01T06:00:00+01:00"),
        (NITF.format("<p>Niet publiceren voor 1 maart 2098</p>" + TEXT), "2098-03-01T00:00:00+01:00"),
        (NITF.format("<p>Onder embargo tot 1 maart 2011</p>" + TEXT), None),
    ],
)
def test_an_embargo_counts_until_it_has_passed(item, embargo):
    article = read_wire(item, source="-")
    assert article.embargo == embargo
    assert not any("2098" in block.text or "2011" in block.text for block in article.blocks)
