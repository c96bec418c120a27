// Lets this browser get reminders. Where it cannot, its part of the page says so.
"use strict";

function canBeReminded() {
  return window.isSecureContext && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
}

function bytesOf(letters) {
  const plain = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function lettersOf(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

// A subscription under another key, from a server that was here before, is no use any more.
async function subscribed(key) {
  await navigator.serviceWorker.register("/worker.js", { scope: "/", updateViaCache: "none" });
  const worker = await navigator.serviceWorker.ready;
  const before = await worker.pushManager.getSubscription();
  const same = before && before.options.applicationServerKey && lettersOf(before.options.applicationServerKey) === key;
  if (same) return before;
  if (before) await before.unsubscribe();
  return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(key) });
}

async function letIn(event) {
  event.preventDefault();
  const form = event.target;
  const failed = form.querySelector("[data-failed]");
  failed.hidden = true;
  try {
    if ((await Notification.requestPermission()) !== "granted") throw new Error("not allowed");
    const subscription = await subscribed(form.dataset.push);
    form.elements.endpoint.value = subscription.endpoint;
    form.elements.key.value = lettersOf(subscription.getKey("p256dh"));
    form.elements.secret.value = lettersOf(subscription.getKey("auth"));
    form.submit();
  } catch (refused) {
    failed.hidden = false;
  }
}

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form[data-push]");
  if (!form || !form.dataset.push || !canBeReminded()) return;
  document.querySelectorAll("[data-no-push]").forEach((text) => (text.hidden = true));
  form.hidden = false;
  form.addEventListener("submit", letIn);
});
