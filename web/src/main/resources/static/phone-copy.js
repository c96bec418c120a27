// A sealed copy of one's own for times without a connection, opened by the passphrase or a passkey and by nothing else.
"use strict";

const Copy = (() => {
  const INFO = "newleaf/copy/1";
  const ROUNDS = 600000;
  const EVERY = 60000;
  const text = new TextEncoder();

  const copy = () => Shelf.one(Outbox.OWN, "copy");

  async function byPassphrase(passphrase, salt) {
    const typed = await crypto.subtle.importKey("raw", text.encode(passphrase.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
    return crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS }, typed, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  }

  // What only this passkey answers to this salt.
  async function byPasskey(salt, id) {
    const asked = {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      userVerification: "required",
      allowCredentials: id ? [{ type: "public-key", id }] : [],
      extensions: { prf: { eval: { first: salt } } },
    };
    const used = await navigator.credentials.get({ publicKey: asked });
    const { prf } = used.getClientExtensionResults();
    if (!prf || !prf.results) throw new Error("cannot");
    const drawn = await crypto.subtle.importKey("raw", prf.results.first, "HKDF", false, ["deriveKey"]);
    const key = await crypto.subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt, info: text.encode(INFO) }, drawn, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    return { key, id: new Uint8Array(used.rawId) };
  }

  async function wrapped(key, secret) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, sealed: new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, secret)) };
  }

  async function lock(way, key, salt, id) {
    const met = await Outbox.meet();
    if (!met || !(await Outbox.switchOn())) throw new Error("offline");
    const { receiver, secret } = await Seal.keys();
    await Shelf.put(Outbox.OWN, { id: "copy", whose: met.whose, receiver, ways: [{ way, salt, id, ...(await wrapped(key, secret)) }] });
    await renew(true);
  }

  const salted = () => crypto.getRandomValues(new Uint8Array(32));

  // That it is theirs, the server says: as when they show again who they are.
  async function isTheirs(form) {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch("/show-again", { method: "POST", body, redirect: "manual" });
    return answer.type === "opaqueredirect";
  }

  async function lockWithPassphrase(form) {
    if (!(await isTheirs(form))) return "wrong";
    const salt = salted();
    await lock("passphrase", await byPassphrase(form.elements.passphrase.value, salt), salt);
    return "on";
  }

  async function lockWithPasskey() {
    const salt = salted();
    const { key, id } = await byPasskey(salt);
    await lock("passkey", key, salt, id);
    return "on";
  }

  // As things are now, sealed anew; nobody has to unlock it for that.
  async function renew(atOnce) {
    const there = await copy();
    if (!there || (!atOnce && Date.now() - (there.made || 0) < EVERY)) return;
    const met = await Outbox.meet();
    if (!met || met.whose !== there.whose) return;
    const answer = await fetch("/phone/copy", { redirect: "manual", cache: "no-store" });
    if (!answer.ok) return;
    const sealed = await Seal.seal(there.receiver, INFO, there.whose, text.encode(await answer.text()));
    await Shelf.put(Outbox.OWN, { ...there, sealed, made: Date.now() });
  }

  async function opened(there, way, key) {
    const pkcs8 = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: way.iv }, key, way.sealed));
    const plain = await Seal.open(await Seal.secretKey(pkcs8), there.receiver, INFO, there.whose, there.sealed);
    return new TextDecoder().decode(plain);
  }

  async function unlock(wayNamed, passphrase) {
    const there = await copy();
    const way = there.ways.find((each) => each.way === wayNamed);
    const key = wayNamed === "passkey" ? (await byPasskey(way.salt, way.id)).key : await byPassphrase(passphrase, way.salt);
    return opened(there, way, key);
  }

  const remove = () => Shelf.drop(Outbox.OWN, "copy");

  document.addEventListener("DOMContentLoaded", () => renew(false).catch(() => {}));
  window.addEventListener("online", () => renew(true).catch(() => {}));

  return { copy, lockWithPassphrase, lockWithPasskey, renew, unlock, remove };
})();
