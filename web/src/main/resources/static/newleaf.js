// Makes leaving quicker, and lets the keyboard meet what was put wrong. Every page works without it.
"use strict";

function leave(event) {
  if (event) event.preventDefault();
  document.documentElement.hidden = true;
  document.title = "";
  const away = () => window.location.replace("/calendar");
  fetch("/leave", { method: "POST", redirect: "manual", keepalive: true }).then(away, away);
}

function leaveOnThreeEscapes() {
  let pressed = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const now = Date.now();
    pressed = pressed.filter((at) => now - at < 1500).concat(now);
    if (pressed.length >= 3) leave();
  });
}

// A page that comes back from the browser's memory after leaving must not show what it held.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("form.leave").forEach((form) => form.addEventListener("submit", leave));
  leaveOnThreeEscapes();
  const summary = document.querySelector(".summary");
  if (summary) summary.focus();
});
