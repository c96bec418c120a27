// Beside the pages, once somebody asked to keep help on their phone: general pages open without a connection. What is
// kept, and its version, the server writes in. Nothing that was fetched with a cookie is ever put away.
"use strict";

const KEPT = "what is kept";
const GENERAL = "newleaf-general-";
const CACHE = GENERAL + KEPT.version;
const LANGUAGE = "newleaf-language";
const PERSONAL = ["newleaf-copy"];
const PATIENCE = 4000;

// ---- What is kept ----

const place = (language, path) => "/kept/" + language + path;

// Without cookies; the region of the browser puts the numbers of its country first.
async function fetched(path, language) {
  const languages = [language].concat(navigator.languages).join(",");
  const answer = await fetch(path, {
    cache: "no-store",
    credentials: "omit",
    headers: language ? { "Accept-Language": languages } : {},
    redirect: "error",
  });
  if (!answer.ok) throw new Error("not to be had: " + path);
  return answer;
}

// Of the same program as this one, or not at all.
async function keepPage(cache, path, language) {
  const answer = await fetched(path, language);
  const text = await answer.clone().text();
  if (!text.includes(KEPT.assets)) throw new Error("another version: " + path);
  await cache.put(place(language, path), answer);
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  const pages = KEPT.pages.concat(KEPT.calendar);
  const kept = KEPT.languages.flatMap((language) => pages.map((path) => keepPage(cache, path, language)));
  const files = KEPT.files.map(async (file) => cache.put(file, await fetched(file, "")));
  try {
    await Promise.all(kept.concat(files));
  } catch (missing) {
    await caches.delete(CACHE);
    throw missing;
  }
}

async function dropOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(GENERAL) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

self.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));

self.addEventListener("activate", (event) => {
  const preload = self.registration.navigationPreload;
  event.waitUntil(Promise.all([dropOthers(), preload && preload.enable()]).then(() => self.clients.claim()));
});

// The way out shows a calendar, also without a connection: of this month, so it is fetched once a day.
async function renewCalendar() {
  const kept = await keptPage(KEPT.calendar);
  const isOfToday = new Date(kept.headers.get("Date")).toDateString() === new Date().toDateString();
  if (isOfToday || !(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  await Promise.all(KEPT.languages.map((language) => keepPage(cache, KEPT.calendar, language).catch(() => {})));
}

// ---- The language last used ----

let spoken = "";

async function remember(language) {
  if (language === spoken || !KEPT.languages.includes(language)) return;
  spoken = language;
  const cache = await caches.open(LANGUAGE);
  await cache.put("/language", new Response(language));
}

async function lastLanguage() {
  const kept = await caches.match("/language", { cacheName: LANGUAGE });
  const of = navigator.languages.map((each) => each.slice(0, 2));
  const wanted = [kept ? await kept.text() : spoken].concat(of);
  return wanted.find((each) => KEPT.languages.includes(each)) || KEPT.languages[0];
}

async function keptPage(path) {
  const kept = await caches.match(place(await lastLanguage(), path), { cacheName: CACHE, ignoreVary: true });
  return kept || Response.error();
}

// ---- Pages ----

// A general page stands in for what it is of; for any other there is one that says so.
function standIn(path) {
  if (KEPT.pages.includes(path) || path === KEPT.calendar) return path;
  return path.startsWith("/help/") ? "/help" : KEPT.offline;
}

function tooLong() {
  return new Promise((_, late) => setTimeout(() => late(new Error("too long")), PATIENCE));
}

async function opened(event, url) {
  const network = Promise.resolve(event.preloadResponse).then((answer) => answer || fetch(event.request));
  const there = standIn(url.pathname);
  event.waitUntil(network.then((answer) => noted(answer)).catch(() => {}));
  try {
    return await (there === KEPT.offline ? network : Promise.race([network, tooLong()]));
  } catch (away) {
    return url.pathname.startsWith("/language/") ? chosen(url) : keptPage(there);
  }
}

async function noted(answer) {
  await remember(answer.headers.get("Content-Language"));
  if (answer.ok) await renewCalendar();
}

// Another language can be chosen without a connection, too.
async function chosen(url) {
  await remember(url.pathname.slice("/language/".length));
  const back = new URL(url.searchParams.get("back") || "/", self.location.origin);
  return Response.redirect(back.origin === self.location.origin ? back.href : "/");
}

// ---- Forms ----

// Whoever goes leaves nothing of their own here; help stays.
function forgotten(name) {
  return new Promise((done) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = asked.onerror = asked.onblocked = done;
  });
}

async function lock() {
  const windows = await self.clients.matchAll();
  windows.forEach((each) => each.postMessage("lock"));
}

async function forget() {
  await lock();
  await Promise.all(PERSONAL.map(forgotten));
}

const MARKS = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<"]/g, (mark) => MARKS[mark]);

// A kept page with something of this moment put before one of its marks; it is in no cache.
async function filled(path, before, more) {
  const kept = await keptPage(path);
  const page = (await kept.text()).replace(before, () => more + before);
  return new Response(page, { headers: kept.headers });
}

function sharedPage(fields) {
  const parts = ["title", "text", "url"].map((name) => fields.get(name)).filter(Boolean);
  return filled(KEPT.shared, "</textarea>", escaped(parts.join("\n")));
}

// What was typed stands in the form of the answer, to be sent again; a secret is typed again.
function typedPage(fields) {
  if (KEPT.secrets.some((name) => fields.has(name))) return keptPage(KEPT.offline);
  const inputs = [...fields].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return filled(KEPT.typed, "<button data-again", inputs.join(""));
}

function isText(request) {
  return (request.headers.get("Content-Type") || "").startsWith("application/x-www-form-urlencoded");
}

async function sent(request, path) {
  const body = request.clone().text();
  try {
    return await fetch(request);
  } catch (away) {
    const fields = new URLSearchParams(await body);
    return path === KEPT.share ? sharedPage(fields) : typedPage(fields);
  }
}

function posted(event, path) {
  if (KEPT.ends.includes(path)) event.waitUntil(forget());
  if (KEPT.locks.includes(path)) event.waitUntil(lock());
  const request = event.request;
  if (request.mode === "navigate" && path !== KEPT.leave && isText(request)) event.respondWith(sent(request, path));
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin) return;
  if (event.request.method === "POST") posted(event, url.pathname);
  else if (event.request.method !== "GET") return;
  else if (event.request.mode === "navigate") event.respondWith(opened(event, url));
  else if (KEPT.files.includes(url.pathname)) event.respondWith(file(event.request));
});

async function file(request) {
  const kept = await caches.match(request.url, { cacheName: CACHE, ignoreVary: true });
  return kept || fetch(request);
}

// ---- Reminders ----

// Always the same words, whatever was sent: it crosses machines of others, and lies on a locked screen.
async function remind(data) {
  const name = data ? data.text() : "";
  const language = await lastLanguage();
  await self.registration.showNotification("Newleaf", {
    body: KEPT.reminder[language],
    lang: language,
    icon: KEPT.icon,
    tag: /^[A-Za-z0-9_-]{1,64}$/.test(name) ? name : "newleaf",
  });
}

self.addEventListener("push", (event) => event.waitUntil(remind(event.data)));

async function toToday() {
  const windows = await self.clients.matchAll({ type: "window" });
  const there = windows.find((each) => new URL(each.url).pathname === "/today");
  return there ? there.focus() : self.clients.openWindow("/today");
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(toToday());
});
