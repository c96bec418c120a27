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

// Where the person is in time: a day begins at 4 a.m. there.
document.addEventListener("DOMContentLoaded", () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  document.querySelectorAll('input[type="hidden"][name="zone"]').forEach((field) => (field.value = zone || ""));
});

// Until when ten minutes last, by the clock of this phone; without it the page says to look at one.
function until(text) {
  const end = new Date(Date.now() + 10 * 60 * 1000);
  const time = end.toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
  return text.replace("{until}", time);
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("[data-until]").forEach((line) => (line.textContent = until(line.dataset.until)));
  document.querySelectorAll('a[href="#ten-more"]').forEach((link) =>
    link.addEventListener("click", () => {
      const next = document.querySelector("[data-until-next]");
      next.textContent = until(next.dataset.untilNext);
    }),
  );
});
