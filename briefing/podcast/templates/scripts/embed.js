/* The player on somebody else's page: its text on demand, from the episode's own page. */
"use strict";

(() => {
  const words = document.querySelector(".words");
  const text = words.querySelector("div");
  const button = document.querySelector(".text");
  const page = document.querySelector("h1 a");
  let sentences = [];
  let spoken;

  const player = playerOf(document.querySelector(".player"), {
    moved: (time) => {
      const reached = time || !player.audio.paused ? lastBegun(sentences, time) : undefined;
      if (reached === spoken) return;
      spoken?.element.classList.remove("spoken");
      spoken = reached;
      if (!spoken) return;
      spoken.element.classList.add("spoken");
      if (!words.hidden) words.scrollTop = spoken.element.offsetTop - words.offsetTop - words.clientHeight / 3;
    },
  });

  const fill = async () => {
    const answer = await fetch(page.href);
    if (!answer.ok) throw new Error(page.href);
    const whole = new DOMParser().parseFromString(await answer.text(), "text/html");
    text.replaceChildren(...whole.querySelectorAll(".transcript .part"));
    sentences = [...words.querySelectorAll(".sentence")]
      .map((element) => ({ element, start: Number(element.dataset.start) }))
      .sort((one, other) => one.start - other.start);
    for (const { element, start } of sentences)
      element.addEventListener("click", () => {
        if (!String(window.getSelection())) player.playFrom(start);
      });
  };
  const leadToPage = () => {
    const link = page.cloneNode();
    link.textContent = "Lees mee op de pagina van deze aflevering.";
    text.replaceChildren(link);
  };
  button.addEventListener("click", () => {
    words.hidden = !words.hidden;
    button.setAttribute("aria-expanded", String(!words.hidden));
    if (!sentences.length) fill().catch(leadToPage);
  });
  button.hidden = false;
  player.goOnFrom(Number(kept(player.place()) ?? 0));
})();
