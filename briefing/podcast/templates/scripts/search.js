/* Searching all episodes, in this browser: their titles and leads come in a few files that never change. */
"use strict";

(() => {
  const form = document.querySelector(".search");
  const field = form.querySelector("input");
  const found = document.querySelector(".found");
  const status = form.querySelector("[role=status]");
  const listed = document.querySelector(".listed");
  const shelves = [...document.querySelectorAll("link[data-shelf]")].map((link) => link.href);
  const most = 50;

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, "'").toLowerCase();
  let loading;
  const load = () =>
    (loading ??= Promise.all(
      shelves.map(async (shelf) => {
        const answer = await fetch(shelf);
        if (!answer.ok) throw new Error(shelf);
        const rows = await answer.json();
        const texts = plain(rows.map((row) => ` ${row.slice(1).join(" ")}`).join("\n")).split("\n");
        return rows.map((row, place) => ({ row, text: texts[place] }));
      }),
    ).then((lists) => lists.flat()));

  const item = ([slug, title, lead, date]) => {
    const entry = document.createElement("li");
    const link = Object.assign(document.createElement("a"), { href: `episodes/${slug}.html`, textContent: title });
    const heading = document.createElement("h3");
    heading.append(link);
    entry.append(Object.assign(document.createElement("p"), { className: "kicker", textContent: date }), heading);
    entry.append(Object.assign(document.createElement("p"), { className: "summary", textContent: lead }));
    for (const text of [heading, entry.lastChild]) text.dir = "auto";
    return entry;
  };

  const search = async () => {
    const words = plain(field.value).match(/[\p{L}\p{N}']+/gu) ?? [];
    listed.hidden = words.length > 0;
    found.hidden = !words.length;
    if (!words.length) {
      status.textContent = "";
      return;
    }
    try {
      const asked = field.value;
      const episodes = await load();
      if (asked !== field.value) return;
      const begins = words.map((word) => new RegExp(`[^\\p{L}\\p{N}]${word}`, "u"));
      const hits = episodes.filter(({ text }) => words.every((word, place) => text.includes(word) && begins[place].test(text)));
      found.replaceChildren(...hits.slice(0, most).map(({ row }) => item(row)));
      const told = hits.length > most ? `${hits.length} afleveringen gevonden; de nieuwste ${most} staan hier` : `${hits.length} ${hits.length === 1 ? "aflevering" : "afleveringen"} gevonden`;
      status.textContent = `${told}.`;
    } catch {
      loading = undefined;
      status.textContent = "Zoeken lukt nu niet; probeer het later nog eens.";
    }
  };

  field.addEventListener("focus", () => load().catch(() => (loading = undefined)));
  field.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  form.hidden = false;
})();
