/* The player on somebody else's page: its text on demand, and as high as it needs to be. */
"use strict";

(() => {
  const root = document.querySelector(".player");
  const words = document.querySelector(".words");
  const button = document.querySelector(".text");
  const element = root.querySelector("track");
  const track = element.track;
  let sentences = [];
  let spoken;

  const player = playerOf(root, {
    moved: (time) => {
      const reached = time || !root.querySelector("audio").paused ? lastBegun(sentences, time) : undefined;
      if (reached === spoken) return;
      spoken?.element.classList.remove("spoken");
      spoken = reached;
      if (!spoken) return;
      spoken.element.classList.add("spoken");
      if (!words.hidden) words.scrollTop = spoken.element.offsetTop - words.offsetTop - words.clientHeight / 3;
    },
  });

  const fill = () => {
    const cues = [...(track.cues ?? [])];
    if (!cues.length || sentences.length) return;
    const speakers = cues.map((cue) => cue.getCueAsHTML().querySelector("[title]")?.title ?? "");
    const severalSpeak = new Set(speakers).size > 1;
    sentences = cues.map((cue, place) => {
      const sentence = document.createElement("span");
      sentence.className = "sentence";
      sentence.dir = "auto";
      sentence.textContent = cue.getCueAsHTML().textContent.replace(/\s+/g, " ");
      if (severalSpeak && speakers[place] !== speakers[place - 1]) {
        const speaker = document.createElement("b");
        speaker.textContent = `${speakers[place]}: `;
        words.append(speaker);
      }
      words.append(sentence, /[.!?…]["”’)]*$/.test(sentence.textContent) ? " " : document.createElement("br"));
      sentence.addEventListener("click", () => {
        if (!String(window.getSelection())) player.playFrom(cue.startTime);
      });
      return { element: sentence, start: cue.startTime };
    });
  };
  element.addEventListener("load", fill);
  button.addEventListener("click", () => {
    words.hidden = !words.hidden;
    button.setAttribute("aria-expanded", String(!words.hidden));
    track.mode = "hidden";
    fill();
  });
  button.hidden = false;
  player.goOnFrom(Number(kept(player.place()) ?? 0));
})();
