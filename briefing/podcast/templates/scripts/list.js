/* A list that plays: an episode from its own button, and then the next. */
"use strict";

(() => {
  const root = document.querySelector(".player");
  const wanted = Number(new URLSearchParams(window.location.search).get("n")) || Infinity;
  const buttons = [...document.querySelectorAll(".listen")];
  for (const button of buttons.splice(wanted)) button.closest("li").hidden = true;
  if (!root || !buttons.length) return;
  const title = root.querySelector(".title");
  const player = playerOf(root, { next: goOn });
  let current;

  const showState = () => {
    for (const button of buttons) {
      const plays = button === current && !player.audio.paused;
      button.classList.toggle("playing", plays);
      button.setAttribute("aria-label", `${plays ? "Pauzeer" : "Luister"}: ${button.dataset.title}`);
      button.closest("li").classList.toggle("current", button === current);
    }
  };
  const take = (button) => {
    current = button;
    root.hidden = false;
    title.textContent = button.dataset.title;
    title.href = button.dataset.page;
    player.load(button.dataset);
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      if (button === current && !player.audio.paused) return player.audio.pause();
      if (button !== current) take(button);
      return player.start();
    });
  }
  for (const change of ["play", "pause", "ended"]) player.audio.addEventListener(change, showState);
  function goOn() {
    const next = buttons[buttons.indexOf(current) + 1];
    if (!next) return;
    take(next);
    player.goTo(0);
    player.start(`Volgende aflevering: ${next.dataset.title}`);
  }
  offerToGoOn(root.querySelector(".goes-on"));
  if (!root.hidden) take(buttons[0]);
  showState();
})();
