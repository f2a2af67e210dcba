/* The page of an episode: chapters, the text to read along, a link to the moment. */
"use strict";

(() => {
  const root = document.querySelector(".player");
  const find = (selector) => document.querySelector(selector);
  const transcript = find(".transcript");
  const follow = find(".follow");
  const back = find(".back");
  const timed = (selector) =>
    [...document.querySelectorAll(selector)]
      .map((element) => ({ element, start: Number(element.dataset.start) }))
      .sort((one, other) => one.start - other.start);
  const sentences = timed(".sentence");
  const chapters = timed(".chapters a");
  let spoken;
  let chapter;

  const mark = (before, now) => {
    before?.element.removeAttribute("aria-current");
    now?.element.setAttribute("aria-current", "true");
  };
  const player = playerOf(root, {
    moved: (time) => {
      const reached = lastBegun(chapters, time) ?? chapters[0];
      if (reached !== chapter) mark(chapter, reached);
      chapter = reached;
      showSentence(time);
    },
    chapter: () => chapter?.element.lastChild.textContent.trim(),
  });
  const { audio } = player;

  function showSentence(time) {
    const current = (audio.currentTime || !audio.paused) ? lastBegun(sentences, time) : undefined;
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
  back.addEventListener("click", goBack);
  follow.addEventListener("change", () => (follow.checked ? goBack() : (back.hidden = true)));

  for (const { element, start } of chapters) onPlainClick(element, () => playFrom(start));

  /* The text stays text. Behind each sentence stands a link to its moment, unseen until it has the focus: one tab stop
     for all of them, and arrows go from one to the next. */
  const links = sentences
    .filter(({ element }) => transcript.contains(element))
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

  transcript.classList.add("interactive");
  find(".hint").hidden = false;
  const named = () => /^#t=(\d+(\.\d+)?)$/.exec(window.location.hash)?.[1];
  window.addEventListener("hashchange", () => named() && player.goTo(Number(named())));
  player.goOnFrom(Number(named() ?? kept(player.place()) ?? 0));
})();
