/* Tells the page around how high this one is. */
"use strict";

if (window.parent !== window)
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ briefing: "height", height }, "*");
  }).observe(document.body);
