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
  const now = find(".now");
  const heard = find(".heard");
  const follow = find(".follow");
  const status = find("[role=status]");
  const transcript = document.querySelector(".transcript");
  const timed = (selector) =>
    [...document.querySelectorAll(selector)].map((element) => ({ element, start: Number(element.dataset.start) }));
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
    if (follow.checked && !audio.paused) bringIntoView(spoken.element);
  };

  const bringIntoView = (element) => {
    const box = element.getBoundingClientRect();
    const covered = Math.max(0, player.getBoundingClientRect().bottom);
    if (box.top >= covered && box.bottom <= window.innerHeight) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    window.scrollBy({ top: box.top - covered - window.innerHeight / 6, behavior: calm ? "auto" : "smooth" });
  };

  const show = () => {
    const time = audio.currentTime;
    heard.setAttribute("width", String((wide * Math.min(time, duration)) / duration));
    now.textContent = clock(time);
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
  find(".speed").addEventListener("change", (event) => {
    audio.defaultPlaybackRate = audio.playbackRate = Number(event.target.value);
  });
  for (const { element, start: moment } of chapters)
    element.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      playFrom(moment);
    });

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
      show();
    });
  for (const move of ["timeupdate", "seeked", "loadedmetadata"]) audio.addEventListener(move, show);

  /* One tab stop for the whole text: arrows go from sentence to sentence. */
  const stand = (place, focus) => {
    const wanted = sentences[Math.min(Math.max(0, place), sentences.length - 1)];
    for (const { element } of sentences) if (element.tabIndex === 0) element.tabIndex = -1;
    wanted.element.tabIndex = 0;
    if (focus) wanted.element.focus();
  };
  sentences.forEach(({ element, start: moment }, place) => {
    element.setAttribute("role", "button");
    element.tabIndex = place ? -1 : 0;
    element.addEventListener("click", () => {
      if (String(window.getSelection())) return;
      stand(place, false);
      playFrom(moment);
    });
    element.addEventListener("keydown", (event) => {
      const target = { ArrowDown: place + 1, ArrowRight: place + 1, ArrowUp: place - 1, ArrowLeft: place - 1, Home: 0, End: sentences.length - 1 }[event.key];
      if (event.key === "Enter" || event.key === " ") playFrom(moment);
      else if (target !== undefined) stand(target, true);
      else return;
      event.preventDefault();
    });
  });
  for (const hand of ["wheel", "touchmove"])
    window.addEventListener(hand, () => { if (!audio.paused) follow.checked = false; }, { passive: true });

  if ("mediaSession" in navigator) {
    const { title, show: album, cover } = player.dataset;
    navigator.mediaSession.metadata = new MediaMetadata({ title, album, artwork: [{ src: cover, sizes: "600x600", type: "image/jpeg" }] });
    navigator.mediaSession.setActionHandler("seekbackward", () => goTo(audio.currentTime - 15));
    navigator.mediaSession.setActionHandler("seekforward", () => goTo(audio.currentTime + 30));
  }

  audio.removeAttribute("controls");
  player.classList.add("ready");
  transcript.classList.add("interactive");
  find(".deck").hidden = false;
  document.getElementById("uitleg").hidden = false;
  const moment = /^#t=(\d+(\.\d+)?)$/.exec(window.location.hash);
  if (moment) goTo(Number(moment[1]));
  show();
})();
