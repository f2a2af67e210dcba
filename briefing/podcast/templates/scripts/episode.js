/* The page of an episode: chapters, the text to read along, a link to the moment, and the episode that comes after. */
"use strict";

(() => {
  const root = document.querySelector(".player");
  const find = (selector) => document.querySelector(selector);
  const follow = find(".follow");
  const timed = (selector) =>
    [...document.querySelectorAll(selector)]
      .map((element) => ({ element, start: Number(element.dataset.start) }))
      .sort((one, other) => one.start - other.start);
  let sentences = [];
  let chapters = [];
  let back;
  let spoken;
  let chapter;

  const mark = (before, now) => {
    before?.element.removeAttribute("aria-current");
    now?.element.setAttribute("aria-current", "true");
  };
  const chapterAt = (time) => lastBegun(chapters, time) ?? chapters[0];
  const player = playerOf(root, {
    moved: (time) => {
      const begun = time > 0 || !audio.paused;
      showChapter(begun ? chapterAt(time) : undefined);
      showSentence(begun ? lastBegun(sentences, time) : undefined);
    },
    chapter: () => chapterAt(audio.currentTime)?.element.lastChild.textContent.trim(),
    next: goOn,
  });
  const { audio } = player;

  function showChapter(current) {
    if (current === chapter) return;
    mark(chapter, current);
    chapter = current;
  }
  function showSentence(current) {
    if (current === spoken) return;
    spoken?.element.classList.remove("spoken");
    current?.element.classList.add("spoken");
    mark(spoken, current);
    spoken = current;
    if (spoken && follow.checked && back.hidden && !audio.paused) bringIntoView();
  }

  /* Reading along: the text moves with the voice until the listener scrolls elsewhere, and again when asked. */
  let moving = false;
  const covered = () => Math.max(0, root.getBoundingClientRect().bottom);
  const isInView = () => {
    const box = spoken.element.getBoundingClientRect();
    return box.bottom > covered() && box.top < window.innerHeight;
  };
  const bringIntoView = () => {
    const box = spoken.element.getBoundingClientRect();
    if (box.top >= covered() && box.bottom <= window.innerHeight) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    moving = true;
    window.setTimeout(settle, 1000);
    window.scrollBy({ top: box.top - covered() - window.innerHeight / 6, behavior: calm ? "auto" : "smooth" });
  };
  const offerBack = () => {
    if (!moving) back.hidden = audio.paused || !follow.checked || !spoken || isInView();
  };
  const settle = () => {
    moving = false;
    offerBack();
  };
  const goBack = () => {
    back.hidden = true;
    if (spoken) bringIntoView();
  };
  const playFrom = (moment) => {
    back.hidden = true;
    player.playFrom(moment);
    if (follow.checked && spoken) bringIntoView();
  };
  for (const hand of ["wheel", "touchmove"]) window.addEventListener(hand, () => (moving = false), { passive: true });
  window.addEventListener("scroll", offerBack, { passive: true });
  window.addEventListener("scrollend", settle);
  audio.addEventListener("pause", () => (back.hidden = true));
  follow.addEventListener("change", () => (follow.checked ? goBack() : (back.hidden = true)));

  /* The text stays text. Behind each sentence stands a link to its moment, unseen until it has the focus: one tab stop
     for all of them, and arrows go from one to the next. */
  const linkSentences = () => {
    const links = sentences
      .filter(({ element }) => element.closest(".transcript"))
      .map(({ element, start }) => {
        const link = document.createElement("a");
        link.className = "from";
        link.href = `#t=${start}`;
        link.textContent = "luister vanaf hier";
        link.tabIndex = -1;
        (element.closest("h3") ?? element).after(link);
        element.addEventListener("click", () => {
          if (!String(window.getSelection())) playFrom(start);
        });
        onPlainClick(link, () => playFrom(start));
        return link;
      });
    if (links.length) links[0].tabIndex = 0;
    links.forEach((link, number) =>
      link.addEventListener("keydown", (event) => {
        const target = { ArrowDown: number + 1, ArrowRight: number + 1, ArrowUp: number - 1, ArrowLeft: number - 1, Home: 0, End: links.length - 1 }[event.key];
        if (target === undefined) return;
        event.preventDefault();
        link.tabIndex = -1;
        const next = links[Math.min(Math.max(0, target), links.length - 1)];
        next.tabIndex = 0;
        next.focus();
      }),
    );
    find(".transcript").classList.add("interactive");
    find(".hint").hidden = false;
  };

  /* What is on the page of this episode alone. */
  const take = () => {
    spoken = chapter = undefined;
    sentences = timed(".sentence");
    chapters = timed(".chapters a");
    for (const { element, start } of chapters) onPlainClick(element, () => playFrom(start));
    linkSentences();
    back = find(".back");
    back.addEventListener("click", goBack);
    const onward = find(".goes-on");
    if (onward) offerToGoOn(onward);
  };

  /* The next episode comes to this page, to the player that is here: on a locked phone a page of its own would be
     silent. */
  let { pathname } = window.location;
  const following = () => find(".onward a")?.href;
  const pageAt = async (href) => {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(href);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };
  const show = (page, href) => {
    const theirs = page.querySelector(".player");
    const hadFocus = !root.contains(document.activeElement) && document.activeElement !== document.body;
    replaceAround(theirs);
    document.title = page.title;
    find("link[rel=canonical]").href = page.querySelector("link[rel=canonical]").href;
    window.history.pushState(null, "", href);
    ({ pathname } = window.location);
    take();
    player.load({ ...theirs.dataset, media: theirs.querySelector("audio").getAttribute("src") });
    window.scrollTo(0, 0);
    if (hadFocus) focusHeadline();
    player.goTo(0);
    player.start(`Volgende aflevering: ${theirs.dataset.title}`);
  };
  async function goOn() {
    const href = following();
    if (!href) return;
    const atEnd = audio.ended;
    try {
      const page = await pageAt(href);
      if (following() === href && audio.ended === atEnd) show(page, href);
    } catch {
      player.say("De volgende aflevering kan niet worden geladen.", { failed: true });
    }
  }
  const replaceAround = (theirs) => {
    for (const part of [...root.parentElement.children]) if (part !== root) part.remove();
    const parts = [...theirs.parentElement.children];
    root.before(...parts.slice(0, parts.indexOf(theirs)));
    root.after(...parts.slice(parts.indexOf(theirs) + 1));
    root.querySelector(".wave").replaceWith(theirs.querySelector(".wave"));
  };
  const focusHeadline = () => {
    const headline = find("h1");
    headline.tabIndex = -1;
    headline.focus();
  };
  window.addEventListener("popstate", () => window.location.pathname !== pathname && window.location.reload());

  const more = find(".more");
  const handles = find(".handles");
  more.addEventListener("click", () => {
    handles.hidden = !handles.hidden;
    more.setAttribute("aria-expanded", String(!handles.hidden));
  });

  const copy = find(".copy");
  const offer = copy.textContent;
  copy.addEventListener("click", async () => {
    const moment = `#t=${Math.floor(audio.currentTime)}`;
    try {
      await navigator.clipboard.writeText(find("link[rel=canonical]").href + moment);
      copy.textContent = "Link gekopieerd";
    } catch {
      window.history.replaceState(null, "", moment);
      copy.textContent = "Link staat in de adresbalk";
    }
    player.say(copy.textContent);
    window.setTimeout(() => (copy.textContent = offer), 3000);
  });

  take();
  const named = () => /^#t=(\d+(\.\d+)?)$/.exec(window.location.hash)?.[1];
  window.addEventListener("hashchange", () => named() && player.goTo(Number(named())));
  player.goOnFrom(Number(named() ?? kept(player.place()) ?? 0));
})();
