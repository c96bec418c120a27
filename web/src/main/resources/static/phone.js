// Keeps help on this phone where somebody asks for it, and takes it off again; puts Newleaf on the home screen. Every
// page works without it.
"use strict";

const OWN_STORES = "newleaf-";
const COPY = "newleaf-copy";

function canKeepHelp() {
  return window.isSecureContext && "serviceWorker" in navigator && "caches" in window;
}

function settled(worker) {
  return new Promise((done, failed) => {
    const look = () => {
      if (worker.state === "activated") done();
      if (worker.state === "redundant") failed(new Error("not kept"));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

async function keepHelp() {
  const registration = await navigator.serviceWorker.register("/worker.js", { scope: "/", updateViaCache: "none" });
  await settled(registration.installing || registration.waiting || registration.active);
}

async function takeHelpAway() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((each) => each.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN_STORES)).map((name) => caches.delete(name)));
  indexedDB.deleteDatabase(COPY);
}

async function isHelpKept() {
  const registration = await navigator.serviceWorker.getRegistration("/");
  return Boolean(registration && registration.active);
}

// What stands on the page: one of what can be done, and one of what was done.
function showKeeping(...names) {
  document.querySelectorAll("[data-keep]").forEach((each) => (each.hidden = !names.includes(each.dataset.keep)));
}

function does(name, work, after, otherwise) {
  const button = document.querySelector(`[data-keep="${name}"]`);
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await work();
      showKeeping(...after);
    } catch (failed) {
      showKeeping(...otherwise);
    }
    button.disabled = false;
  });
}

document.addEventListener("DOMContentLoaded", async () => {
  if (!document.querySelector('[data-keep="keep"]') || !canKeepHelp()) return;
  does("keep", keepHelp, ["kept", "take-away"], ["failed", "keep"]);
  does("take-away", takeHelpAway, ["gone", "keep"], ["take-away"]);
  const isKept = await isHelpKept();
  showKeeping(...(isKept ? ["kept", "take-away"] : ["keep"]));
});

// The home screen: only where the browser offers it, and only when asked.
let offered = null;

function showInstall() {
  document.querySelectorAll("[data-install]").forEach((button) => (button.hidden = offered === null));
}

window.addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offered = event;
  showInstall();
});

window.addEventListener("appinstalled", () => {
  offered = null;
  showInstall();
});

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("[data-install]").forEach((button) =>
    button.addEventListener("click", () => {
      const prompt = offered;
      offered = null;
      showInstall();
      if (prompt) prompt.prompt();
    }),
  );
});
