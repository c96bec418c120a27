// The pages of what a phone keeps: what is on, what waits, and what is unlocked. The words stand on the pages.
"use strict";

const IDLE = 5 * 60000;

const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
const show = (selector, is) => all(selector).forEach((each) => (each.hidden = !is));

// A day begins at 4 a.m.
function dayHere(daysBack = 0) {
  const here = new Date();
  here.setHours(here.getHours() - 4);
  here.setDate(here.getDate() - daysBack);
  const two = (number) => String(number).padStart(2, "0");
  return here.getFullYear() + "-" + two(here.getMonth() + 1) + "-" + two(here.getDate());
}

async function tell() {
  const ours = await Outbox.setup();
  const own = await Outbox.isOwn();
  const counts = {
    waits: await Outbox.count((each) => own(each) && each.state === "waits"),
    look: await Outbox.count((each) => own(each) && each.state !== "waits"),
    others: await Outbox.count((each) => !own(each)),
  };
  for (const [name, number] of Object.entries(counts)) {
    show('[data-count="' + name + '"]', number > 0);
    all('[data-count="' + name + '"] [data-number]').forEach((each) => (each.textContent = String(number)));
  }
  const there = await Copy.copy();
  show("[data-on=outbox]", Boolean(ours));
  show("[data-off=outbox]", !ours);
  show("[data-on=copy]", Boolean(there));
  show("[data-off=copy]", !there);
  for (const way of ["passphrase", "passkey"]) {
    show('[data-way="' + way + '"]', Boolean(there && there.ways.some((each) => each.way === way)));
  }
}

// Days by the phone's own calendar: the page may be older than today.
function dates(within) {
  all("[data-from]", within).forEach((part) => {
    const today = dayHere();
    part.hidden = today < part.dataset.from || today >= (part.dataset.before || "9999");
  });
  all("option[data-back]", within).forEach((option) => {
    const day = new Date(dayHere(Number(option.dataset.back)) + "T12:00");
    const name = day.toLocaleDateString(document.documentElement.lang, { weekday: "long", month: "long", day: "numeric" });
    option.textContent = option.dataset.words ? option.dataset.words + ", " + name : name;
  });
}

function failed(form, which) {
  all("[data-failed]", form).forEach((each) => (each.hidden = each.dataset.failed !== which));
}

const acts = {
  "outbox-on": () => Outbox.switchOn().then(helpToo),
  send: () => Outbox.flush(),
  "copy-passphrase": (form) => Copy.lockWithPassphrase(form).then(helpToo),
  "copy-passkey": () => Copy.lockWithPasskey().then(helpToo),
  "copy-off": () => Copy.remove(),
  "unlock-passphrase": (form) => unlocked("passphrase", form.elements.passphrase.value),
  "unlock-passkey": () => unlocked("passkey"),
  lock: () => window.location.reload(),
  drop: dropLooked,
  look: lookedAt,
};

// The pages that open what is kept are kept as well.
async function helpToo(came) {
  if (came && came !== "wrong") await keepHelp();
  return came;
}

async function act(event) {
  const form = event.target;
  const work = acts[form.dataset.act];
  if (!work) return;
  event.preventDefault();
  failed(form, "");
  try {
    const came = await work(form);
    if (came === "wrong" || came === false) failed(form, "wrong");
  } catch (why) {
    failed(form, why.message === "cannot" ? "cannot" : "wrong");
  }
  all("input[type=password]", form).forEach((field) => (field.value = ""));
  tell();
}

async function unlocked(way, passphrase) {
  const place = document.getElementById("unlocked");
  place.innerHTML = await Copy.unlock(way, passphrase);
  dates(place);
  show("[data-locked]", false);
  show("[data-unlocked]", true);
  place.focus();
  let idle;
  const again = () => {
    clearTimeout(idle);
    idle = setTimeout(() => window.location.reload(), IDLE);
  };
  ["pointerdown", "keydown", "scroll"].forEach((each) => document.addEventListener(each, again, { passive: true }));
  window.addEventListener("pagehide", () => place.replaceChildren());
  again();
}

async function toLookAt() {
  const own = await Outbox.isOwn();
  return (await Shelf.all(Outbox.LETTERS)).find((each) => each.state !== "waits" && own(each));
}

async function lookedAt(form) {
  const each = await toLookAt();
  if (!each) return;
  form.elements.whose.value = each.whose;
  form.elements.letter.value = each.letter;
  form.elements.now.value = String(Date.now());
  await Shelf.put(Outbox.LETTERS, { ...each, state: "waits" }); // what was kept by hand is found there, and taken off here
  form.submit();
}

async function dropLooked(form) {
  const each = await toLookAt();
  if (each && window.confirm(form.dataset.sure)) await Shelf.drop(Outbox.LETTERS, each.id);
}

// A form that could not be sent is kept here, where that is switched on; if it did arrive, it is still one.
async function typedHere() {
  const form = document.getElementById("offline-typed");
  const path = window.location.pathname;
  if (!form || !["/today/check-in", "/today/dose", "/today/urge/kept"].includes(path)) return;
  form.dataset.later = path;
  if (!(await Outbox.keep(form).catch(() => false))) return;
  show("[data-typed]", false);
  document.dispatchEvent(new CustomEvent("kept-here", { detail: { form, kept: true } }));
}

document.addEventListener("submit", act);
if (navigator.serviceWorker) {
  navigator.serviceWorker.addEventListener("message", (event) => {
    const place = document.getElementById("unlocked");
    if (event.data === "lock" && place && place.hasChildNodes()) window.location.reload();
  });
}
document.addEventListener("outbox", (event) => {
  const { next } = event.detail;
  if (next) all("[data-next]").forEach((each) => {
    each.hidden = false;
    all("a", each).forEach((link) => (link.href = next));
  });
  tell();
});
document.addEventListener("kept-here", (event) => {
  const { form, kept } = event.detail;
  const took = kept && new FormData(form).get("now") === "took";
  show("[data-kept=yes]", kept);
  show("[data-kept=no]", !kept);
  show("[data-took]", took);
  if (kept) {
    form.removeAttribute("data-on"); // or what is on would show it again
    form.hidden = true;
    form.reset();
  }
  const said = document.querySelector(kept ? "[data-kept=yes]" : "[data-kept=no]");
  if (said) said.focus();
});
document.addEventListener("DOMContentLoaded", () => {
  if (!window.isSecureContext || !window.indexedDB) return;
  show("[data-needs-script]", false);
  show("[data-scripted]", true);
  dates(document);
  typedHere().then(tell);
});
