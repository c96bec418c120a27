// What is written without a connection: sealed at once, so that nobody can read it on this phone; sent later, one by one, each once.
"use strict";

const Outbox = (() => {
  const LETTERS = "newleaf-outbox";
  const OWN = "newleaf-copy";
  const PADDED_TO = 2048;
  const text = new TextEncoder();
  let here; // whose record it is that is open just now, where that is known

  // A connection and whoever is signed in; nothing where either is missing.
  async function meet() {
    try {
      const answer = await fetch("/phone/outbox", { redirect: "manual", cache: "no-store" });
      const met = answer.ok ? await answer.json() : undefined;
      here = met && met.whose;
      return met;
    } catch (offline) {
      return undefined;
    }
  }

  const setup = () => Shelf.one(OWN, "setup");

  async function noted(met) {
    const ours = (await setup()) || {};
    await Shelf.put(OWN, { ...ours, id: "setup", key: met.key, whose: met.whose, ahead: Date.now() - met.now });
  }

  async function switchOn() {
    const met = await meet();
    if (!met) return false;
    await mine(met);
    await noted(met);
    return true;
  }

  // Where somebody else is signed in now, nothing of the one before is kept open here; their letters stay, sealed.
  async function mine(met) {
    const ours = await setup();
    if (ours && ours.whose !== met.whose) await Shelf.clear(OWN);
  }

  // A UUID of version 7, as entries are named.
  function named() {
    const made = crypto.getRandomValues(new Uint8Array(16));
    const now = Date.now();
    for (let i = 0; i < 6; i++) made[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
    made[6] = 0x70 | (made[6] & 0x0f);
    made[8] = 0x80 | (made[8] & 0x3f);
    const hex = Array.from(made, (each) => each.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function written(form, submitter, ours) {
    const fields = new URLSearchParams(new FormData(form, submitter));
    fields.delete("form-token");
    if (!fields.get("entry")) fields.set("entry", named());
    fields.set("zone", Intl.DateTimeFormat().resolvedOptions().timeZone || "");
    fields.set("letter-form", form.dataset.later);
    fields.set("letter-at", String(Date.now()));
    if (ours.ahead !== undefined) fields.set("letter-ahead", String(ours.ahead));
    if (form.dataset.later.endsWith("check-in") && ours.last) fields.set("after", ours.last);
    return fields;
  }

  // Whether it is on this phone now.
  async function keep(form, submitter) {
    const ours = await setup();
    if (!ours) return false;
    const fields = written(form, submitter, ours);
    const said = fields.toString();
    const padded = said.padEnd(Math.ceil(said.length / PADDED_TO) * PADDED_TO);
    const letter = await Seal.seal(Seal.bytes(ours.key), "newleaf/letter/1", ours.whose, text.encode(padded));
    await Shelf.put(LETTERS, { id: crypto.randomUUID(), whose: ours.whose, letter: Seal.letters(letter), state: "waits" });
    if (form.dataset.later.endsWith("check-in")) await Shelf.put(OWN, { ...ours, last: fields.get("entry") });
    return true;
  }

  async function send(each, met) {
    const body = new URLSearchParams({ "form-token": met.token, whose: each.whose, letter: each.letter, now: String(Date.now()) });
    const answer = await fetch("/phone/outbox", { method: "POST", body, redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.status === 403 || answer.status >= 500) return {};
    return answer.json();
  }

  async function flushed() {
    const letters = await Shelf.all(LETTERS);
    const ours = await setup();
    if (!letters.length && !ours) return undefined;
    const met = await meet();
    if (!met) return undefined;
    await mine(met);
    let next;
    for (const each of letters.filter((letter) => letter.whose === met.whose && letter.state === "waits")) {
      const { came, next: then } = await send(each, met);
      if (came === "kept") await Shelf.drop(LETTERS, each.id);
      if (came === "look" || came === "unreadable") await Shelf.put(LETTERS, { ...each, state: came });
      next = then || next;
    }
    if (await setup()) await noted(met);
    return next;
  }

  // One page at a time; what two send is still kept once.
  async function flush() {
    try {
      const next = await navigator.locks.request("newleaf-outbox", { ifAvailable: true }, (turn) => turn && flushed());
      document.dispatchEvent(new CustomEvent("outbox", { detail: { next } }));
    } catch (failed) {
      document.dispatchEvent(new CustomEvent("outbox", { detail: {} })); // it waits for the next time
    }
  }

  // Everything a form needs to be kept here: something said, and a setup.
  async function later(event) {
    const form = event.target;
    const isHere = form.dataset.later && (form.hasAttribute("data-here") || navigator.onLine === false);
    if (!isHere) return;
    event.preventDefault();
    const said = await keep(form, event.submitter).catch(() => false);
    document.dispatchEvent(new CustomEvent("kept-here", { detail: { form, kept: said } }));
    if (said) flush();
  }

  // Whoever goes leaves nothing open here; what is sealed waits.
  function gone(event) {
    const path = new URL(event.target.action || "/", window.location.href).pathname;
    if (["/sign-out", "/mine/erase"].includes(path)) Shelf.forget(OWN);
  }

  document.addEventListener("submit", later);
  document.addEventListener("submit", gone);
  window.addEventListener("online", flush);
  document.addEventListener("DOMContentLoaded", flush);

  // Whose the letters here may be: whoever is signed in, else whoever switched this on.
  async function isOwn() {
    const ours = await setup();
    const whose = here || (ours && ours.whose);
    return (letter) => !whose || letter.whose === whose;
  }

  const count = async (test) => (await Shelf.all(LETTERS)).filter(test).length;
  return { meet, setup, isOwn, switchOn, flush, keep, count, LETTERS, OWN };
})();
