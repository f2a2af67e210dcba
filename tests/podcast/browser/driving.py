"""What drives a page in a browser: waiting, pressing, tabbing."""

from __future__ import annotations

import pytest


def until(page, condition):
    """Waits in the page until a JavaScript condition holds; gives its value."""
    return page.execute_async_script(
        f"""const done = arguments[0];
        const look = () => {{ const value = ({condition}); value ? done(value) : setTimeout(look, 20); }};
        look();"""
    )


def press(page, *keys):
    from selenium.webdriver.common.action_chains import ActionChains

    for key in keys:
        ActionChains(page).send_keys(key).perform()


def tab_to(page, condition):
    """Tabs, from the top of the page, until the focused element meets a JavaScript condition."""
    from selenium.webdriver.common.keys import Keys

    for _ in range(40):
        press(page, Keys.TAB)
        if page.execute_script(f"const at = document.activeElement; return {condition};"):
            return
    pytest.fail(f"no tab stop where {condition}")
