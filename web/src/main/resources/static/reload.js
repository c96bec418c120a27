// For ./dev only: loads the page again when a template or a style was written, or when the server came back.
"use strict";

let seen = null;

async function look() {
  try {
    const newest = await (await fetch("/gallery/newest", { cache: "no-store" })).text();
    if (seen !== null && newest !== seen) window.location.reload();
    seen = newest;
  } catch (away) {
    seen = "away";
  }
}

window.setInterval(look, 1000);
