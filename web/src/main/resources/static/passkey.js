// Makes and uses passkeys. Where the browser cannot, its part of the page stays hidden and the words beside it serve.
"use strict";

function canUsePasskeys() {
  return (
    window.PublicKeyCredential !== undefined &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function" &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function"
  );
}

async function options(form, what) {
  const token = form.elements["form-token"];
  const answer = await fetch("/passkey/" + what, {
    method: "POST",
    body: new URLSearchParams({ [token.name]: token.value }),
  });
  if (!answer.ok) throw new Error("no options");
  return answer.json();
}

async function made(form) {
  const asked = await options(form, "make");
  const words = form.dataset.words;
  if (words) Object.assign(asked.user, { name: words, displayName: words });
  asked.extensions = { ...asked.extensions, prf: {} }; // so that it can lock a copy on this phone
  return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) });
}

async function used(form) {
  const asked = await options(form, "use");
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
}

async function send(event) {
  event.preventDefault();
  const form = event.target;
  const failed = form.querySelector("[data-failed]");
  if (failed) failed.hidden = true;
  try {
    const credential = form.dataset.passkey === "make" ? await made(form) : await used(form);
    form.elements.credential.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch (refused) {
    if (failed) failed.hidden = false;
  }
}

document.addEventListener("DOMContentLoaded", () => {
  if (!canUsePasskeys()) return;
  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    form.hidden = false;
    form.addEventListener("submit", send);
  });
  document.querySelectorAll("[data-no-passkey]").forEach((text) => (text.hidden = true));
});
