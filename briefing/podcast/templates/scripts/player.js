/* A player: sound, its place and its tempo. Without it, the browser's own player remains. */
"use strict";

/* What this browser keeps for next time; nothing where its owner does not want that. */
const kept = (key, value) => {
  const name = `briefing:${key}`;
  try {
    if (value === undefined) return window.localStorage.getItem(name);
    if (value === null) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, value);
  } catch {
    /* refused, or full */
  }
  return null;
};

const clock = (seconds) => {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, place) => (place ? String(part).padStart(2, "0") : part)).join(":");
};

/* The box by which a listener says whether what comes next begins by itself; it does until then. */
const offerToGoOn = (box) => {
  box.checked = kept("speel-door") === null;
  box.addEventListener("change", () => kept("speel-door", box.checked ? null : "nee"));
  box.closest("label").hidden = false;
};

/* Makes the section `root` a player. `moved` is called with every new place in the sound; `chapter` gives the name of
   what is there; `next` begins what comes after it. */
const playerOf = (root, { moved = () => {}, chapter = () => "", next } = {}) => {
  const find = (selector) => root.querySelector(selector);
  const audio = find("audio");
  const play = find(".play");
  const seek = find(".seek");
  const speed = find(".speed");
  const status = find("[role=status]");
  let duration = Number(root.dataset.duration);

  const show = () => {
    const time = audio.currentTime;
    const heard = find(".heard");
    heard?.setAttribute("width", String((heard.ownerSVGElement.viewBox.baseVal.width * Math.min(time, duration)) / duration));
    find(".now").textContent = clock(time);
    if (document.activeElement !== seek || !seek.matches(":active")) seek.value = String(time);
    moved(time);
    const name = chapter();
    seek.setAttribute("aria-valuetext", `${clock(time)} van ${clock(duration + 0.5)}${name ? `, ${name}` : ""}`);
  };
  const keepShowing = () => {
    show();
    if (!audio.paused && !audio.ended) requestAnimationFrame(keepShowing);
  };
  /* Tells a screen reader; what went wrong is told to everybody. */
  const say = (text, { failed = false } = {}) => {
    status.textContent = text;
    status.classList.toggle("visually-hidden", !failed);
  };
  const start = (announcement = "") =>
    audio.play().then(
      () => say(announcement),
      (error) => error.name !== "AbortError" && say("De audio kan niet worden afgespeeld.", { failed: true }),
    );
  const goTo = (time) => {
    audio.currentTime = Math.min(Math.max(0, time), Math.max(0, duration - 0.05));
    show();
  };
  const playFrom = (time) => {
    goTo(time);
    start();
  };

  const place = () => audio.getAttribute("src") && new URL(audio.src).pathname;
  const keepPlace = () => {
    const time = audio.currentTime;
    if (place()) kept(place(), time > 5 && time < duration - 5 ? time.toFixed(1) : null);
  };
  const goOnFrom = (time) => {
    if (time) {
      goTo(time);
      play.setAttribute("aria-label", `Verder luisteren vanaf ${clock(time)}`);
    }
    show();
  };
  const announce = ({ title, show: album, cover }) => {
    if (!("mediaSession" in navigator)) return;
    navigator.mediaSession.metadata = new MediaMetadata({ title, album, artwork: [{ src: cover, sizes: "600x600", type: "image/jpeg" }] });
  };
  /* Another sound in the same player. */
  const load = (source) => {
    keepPlace();
    audio.src = source.media;
    duration = Number(source.duration);
    seek.max = source.duration;
    find(".total").textContent = clock(duration + 0.5);
    announce({ ...root.dataset, ...source });
    goOnFrom(Number(kept(place()) ?? 0));
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
  for (const button of root.querySelectorAll("[data-skip]"))
    button.addEventListener("click", () => goTo(audio.currentTime + Number(button.dataset.skip)));

  const setSpeed = () => {
    audio.defaultPlaybackRate = audio.playbackRate = Number(speed.value);
  };
  speed.addEventListener("change", () => {
    setSpeed();
    kept("tempo", speed.value);
  });
  if ([...speed.options].some((option) => option.value === kept("tempo"))) speed.value = kept("tempo");
  setSpeed();

  audio.addEventListener("play", () => {
    play.setAttribute("aria-label", "Pauzeren");
    root.classList.add("playing");
    keepShowing();
  });
  for (const stop of ["pause", "ended"])
    audio.addEventListener(stop, () => {
      play.setAttribute("aria-label", "Afspelen");
      root.classList.remove("playing");
      keepPlace();
      show();
    });
  if (next) audio.addEventListener("ended", () => document.querySelector(".goes-on")?.checked && next());
  window.addEventListener("pagehide", keepPlace);
  for (const move of ["timeupdate", "seeked", "loadedmetadata"]) audio.addEventListener(move, show);

  if ("mediaSession" in navigator) {
    navigator.mediaSession.setActionHandler("seekbackward", () => goTo(audio.currentTime - 15));
    navigator.mediaSession.setActionHandler("seekforward", () => goTo(audio.currentTime + 30));
    if (next) navigator.mediaSession.setActionHandler("nexttrack", next);
  }
  announce(root.dataset);
  audio.removeAttribute("controls");
  root.classList.add("ready");
  find(".deck").hidden = false;
  return { audio, start, goTo, playFrom, goOnFrom, load, say, place };
};

/* The last of `list` that began at or before `time`; undefined before the first. */
const lastBegun = (list, time) => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].start <= time + 0.02) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
};

/* Does `act` on a click, but leaves alone what asks for another tab or window. */
const onPlainClick = (element, act) =>
  element.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act();
  });
