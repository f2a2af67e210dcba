"""A show in a real browser, Debian's Chromium. Skipped on a machine without it."""

from __future__ import annotations

import shutil

import pytest

from briefing.podcast.preview import preview_server
from tests.standins.serving import served

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--mute-audio",
    "--autoplay-policy=no-user-gesture-required",
)


def pytest_collection_modifyitems(items):
    """One process drives the browser, where there is one."""
    for item in items:
        if item.path.parent.name == "browser":
            item.add_marker(pytest.mark.xdist_group("browser"))
            item.add_marker(pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="no chromium on this machine"))


@pytest.fixture(scope="package")
def chromium(tmp_path_factory):
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    driver.set_script_timeout(15)
    yield driver
    driver.quit()


@pytest.fixture
def address(folder, show, episodes):
    """Where the preview of a podcast with these episodes is found."""
    with served(preview_server(folder, show.url, 0)) as server:
        yield f"http://127.0.0.1:{server.port}/"


@pytest.fixture
def look(chromium, address):
    """Opens the episode's page, or another, as this or that listener has it."""

    def looked(path="", *, width=1200, height=900, dark=False, scripts=True):
        chromium.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})
        chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not scripts})
        chromium.get(address)
        chromium.get(
            address + path if path else chromium.find_element("css selector", ".episodes h3 a").get_attribute("href")
        )
        return chromium

    yield looked
    chromium.execute_script("window.localStorage.clear()")
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    chromium.get("about:blank")
