/* Makes the page of an episode a player with its text to read along. Without it, the browser's own player and the text
   remain. */
"use strict";

(() => {
  const player = document.querySelector(".player");
  if (!player) return;
  const audio = player.querySelector("audio");
  const find = (selector) => player.querySelector(selector);
  const play = find(".play");
  const seek = find(".seek");
  const heard = find(".heard");
  const follow = find(".follow");
  const status = find("[role=status]");
  const back = document.querySelector(".back");
  const timed = (selector) =>
    [...document.querySelectorAll(selector)]
      .map((element) => ({ element, start: Number(element.dataset.start) }))
      .sort((one, other) => one.start - other.start);
  const sentences = timed(".sentence");
  const chapters = timed(".chapters a");
  const duration = Number(player.dataset.duration);
  const wide = heard.ownerSVGElement.viewBox.baseVal.width;

  const clock = (seconds) => {
    const whole = Math.floor(seconds);
    const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const shown = parts[0] ? parts : parts.slice(1);
    return shown.map((part, place) => (place ? String(part).padStart(2, "0") : part)).join(":");
  };

  /* What this browser keeps for next time; nothing where its owner does not want that. */
  const kept = (key, value) => {
    try {
      const name = `briefing:${key}`;
      if (value === undefined) return window.localStorage.getItem(name);
      if (value === null) window.localStorage.removeItem(name);
      else window.localStorage.setItem(name, value);
    } catch {
      /* refused, or full */
    }
    return null;
  };

  /* The last one that began at or before `time`; undefined before the first. */
  const at = (list, time) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].start <= time + 0.02) low = middle + 1;
      else high = middle;
    }
    return list[low - 1];
  };

  let spoken;
  let chapter;

  const showSentence = (time) => {
    const current = audio.currentTime || !audio.paused ? at(sentences, time) : undefined;
    if (current === spoken) return;
    spoken?.element.classList.remove("spoken");
    spoken?.element.removeAttribute("aria-current");
    spoken = current;
    if (!spoken) return;
    spoken.element.classList.add("spoken");
    spoken.element.setAttribute("aria-current", "true");
    if (follow.checked && back.hidden && !audio.paused) bringIntoView();
  };

  /* Reading along: the text moves with the voice until the listener scrolls elsewhere, and again when asked. */
  let moving = false;
  const covered = () => Math.max(0, player.getBoundingClientRect().bottom);
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
  for (const hand of ["wheel", "touchmove"]) window.addEventListener(hand, () => (moving = false), { passive: true });
  window.addEventListener("scroll", offerBack, { passive: true });
  window.addEventListener("scrollend", settle);
  const goBack = () => {
    back.hidden = true;
    if (spoken) bringIntoView();
  };
  back.addEventListener("click", goBack);
  follow.addEventListener("change", () => (follow.checked ? goBack() : (back.hidden = true)));

  const show = () => {
    const time = audio.currentTime;
    heard.setAttribute("width", String((wide * Math.min(time, duration)) / duration));
    find(".now").textContent = clock(time);
    const current = at(chapters, time) ?? chapters[0];
    if (current !== chapter) {
      chapter?.element.removeAttribute("aria-current");
      current?.element.setAttribute("aria-current", "true");
      chapter = current;
    }
    if (document.activeElement !== seek || !seek.matches(":active")) seek.value = String(time);
    const title = chapter ? `, ${chapter.element.lastChild.textContent.trim()}` : "";
    seek.setAttribute("aria-valuetext", `${clock(time)} van ${clock(duration + 0.5)}${title}`);
    showSentence(time);
  };

  const keepShowing = () => {
    show();
    if (!audio.paused && !audio.ended) requestAnimationFrame(keepShowing);
  };

  const start = () =>
    audio.play().catch((error) => {
      if (error.name !== "AbortError") status.textContent = "De audio kan niet worden afgespeeld.";
    });

  const goTo = (time) => {
    audio.currentTime = Math.min(Math.max(0, time), Math.max(0, duration - 0.05));
    show();
  };

  const playFrom = (time) => {
    back.hidden = true;
    goTo(time);
    start();
  };

  play.addEventListener("click", () => (audio.paused ? start() : audio.pause()));
  seek.addEventListener("input", () => goTo(Number(seek.value)));
  seek.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5, PageDown: -30, PageUp: 30 }[event.key];
    if (event.key === " ") play.click();
    else if (step) goTo(audio.currentTime + step);
    else return;
    event.preventDefault();
  });
  for (const button of player.querySelectorAll("[data-skip]"))
    button.addEventListener("click", () => goTo(audio.currentTime + Number(button.dataset.skip)));
  for (const { element, start: moment } of chapters)
    element.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      playFrom(moment);
    });

  const speed = find(".speed");
  const setSpeed = () => {
    audio.defaultPlaybackRate = audio.playbackRate = Number(speed.value);
  };
  speed.addEventListener("change", () => {
    setSpeed();
    kept("tempo", speed.value);
  });
  if ([...speed.options].some((option) => option.value === kept("tempo"))) speed.value = kept("tempo");
  setSpeed();

  const more = find(".more");
  more.addEventListener("click", () => {
    const handles = find(".handles");
    handles.hidden = !handles.hidden;
    more.setAttribute("aria-expanded", String(!handles.hidden));
  });

  const copy = find(".copy");
  const copyText = copy.textContent;
  copy.addEventListener("click", async () => {
    const page = document.querySelector("link[rel=canonical]").href;
    const moment = `#t=${Math.floor(audio.currentTime)}`;
    try {
      await navigator.clipboard.writeText(page + moment);
      copy.textContent = "Link gekopieerd";
    } catch {
      window.history.replaceState(null, "", moment);
      copy.textContent = "Link staat in de adresbalk";
    }
    status.textContent = copy.textContent;
    window.setTimeout(() => (copy.textContent = copyText), 3000);
  });

  /* Where the listener stopped, for next time. */
  const place = audio.getAttribute("src");
  const keepPlace = () => {
    const time = audio.currentTime;
    kept(place, time > 5 && time < duration - 5 ? time.toFixed(1) : null);
  };

  audio.addEventListener("play", () => {
    play.setAttribute("aria-label", "Pauzeren");
    player.classList.add("playing");
    status.textContent = "";
    keepShowing();
  });
  for (const stop of ["pause", "ended"])
    audio.addEventListener(stop, () => {
      play.setAttribute("aria-label", "Afspelen");
      player.classList.remove("playing");
      back.hidden = true;
      keepPlace();
      show();
    });
  window.addEventListener("pagehide", keepPlace);
  for (const move of ["timeupdate", "seeked", "loadedmetadata"]) audio.addEventListener(move, show);

  /* The text stays text. Behind each sentence stands a link to its moment, unseen until it has the focus: one tab stop
     for all of them, and arrows go from one to the next. */
  const links = sentences
    .filter(({ element }) => element.closest(".transcript"))
    .map(({ element, start: moment }) => {
      const link = document.createElement("a");
      link.className = "from";
      link.href = `#t=${moment}`;
      link.textContent = "luister vanaf hier";
      link.tabIndex = -1;
      element.after(link);
      element.addEventListener("click", () => {
        if (!String(window.getSelection())) playFrom(moment);
      });
      link.addEventListener("click", (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        playFrom(moment);
      });
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

  if ("mediaSession" in navigator) {
    const { title, show: album, cover } = player.dataset;
    navigator.mediaSession.metadata = new MediaMetadata({ title, album, artwork: [{ src: cover, sizes: "600x600", type: "image/jpeg" }] });
    navigator.mediaSession.setActionHandler("seekbackward", () => goTo(audio.currentTime - 15));
    navigator.mediaSession.setActionHandler("seekforward", () => goTo(audio.currentTime + 30));
  }

  audio.removeAttribute("controls");
  player.classList.add("ready");
  document.querySelector(".transcript").classList.add("interactive");
  for (const hidden of [find(".deck"), document.querySelector(".hint")]) hidden.hidden = false;

  const named = () => /^#t=(\d+(\.\d+)?)$/.exec(window.location.hash)?.[1];
  window.addEventListener("hashchange", () => named() && goTo(Number(named())));
  const begin = Number(named() ?? kept(place) ?? 0);
  if (begin) {
    goTo(begin);
    play.setAttribute("aria-label", `Verder luisteren vanaf ${clock(begin)}`);
  }
  show();
})();
