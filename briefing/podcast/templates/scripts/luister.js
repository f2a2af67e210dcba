/* Puts the player of this page's article in place: at [data-briefing], else where this script stands, else below the
   headline. Of a page without sound one line says so: data-none, on the script's element. */
(() => {
  const page = document;
  const script = page.currentScript;
  const find = (selector) => page.querySelector(selector);
  const put = (tag, values) => {
    const element = Object.assign(page.createElement(tag), values);
    const spot = find("[data-briefing]");
    if (spot) spot.append(element);
    else if (script.closest("body")) script.before(element);
    else find("h1")?.after(element);
    return element;
  };
  const known = (href) => {
    const { host, pathname, search, searchParams } = new URL(new URL(href, page.baseURI).href.replace(/^http:/, "https:"));
    const kept = [...searchParams].filter(([name]) => !/^(({{ prefixes }})|({{ names }})$)/i.test(name));
    const query =
      kept.length === search.split("&").length
        ? search
        : kept[0] ? `?${new URLSearchParams(kept)}`.replace(/%7E/g, "~").replace(/\*/g, "%2A") : "";
    return `https://${host.replace(/\.?(:80)?$/, "")}${pathname}${query}`.replace(/[|^]/g, encodeURIComponent);
  };
  const look = async () => {
    const address = find('link[rel~="canonical" i][href]')?.href || find('meta[property="og:url"]')?.content || location.href;
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(known(address)));
    const name = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const { embed, title } = await (await fetch(new URL(`lookup/${name}.json`, script.src))).json();
    const frame = put("iframe", { src: embed, title: `Luister: ${title}`, height: {{ height }}, allow: "autoplay" });
    frame.style.cssText = "border:0;width:100%";
    addEventListener("message", ({ source, data }) => {
      if (source === frame.contentWindow && data.briefing) frame.height = Math.min(data.height, 900);
    });
  };
  const run = () => look().catch(() => put("p", { textContent: script.dataset.none ?? "Dit artikel is nog niet te beluisteren." }));
  if (page.readyState === "loading") addEventListener("DOMContentLoaded", run);
  else run();
})();
