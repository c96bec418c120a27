// Seals to a public key what only the holder of its secret half opens: HPKE (RFC 9180), base mode, P-256, HKDF-SHA256, AES-256-GCM.
"use strict";

const Seal = (() => {
  const CURVE = { name: "ECDH", namedCurve: "P-256" };
  const POINT = 65;
  const KEM = [0x4b, 0x45, 0x4d, 0x00, 0x10];
  const SUITE = [0x48, 0x50, 0x4b, 0x45, 0x00, 0x10, 0x00, 0x01, 0x00, 0x02];
  const NOTHING = new Uint8Array(0);
  const text = new TextEncoder();

  function joined(...parts) {
    const all = parts.map((part) => (typeof part === "string" ? text.encode(part) : Uint8Array.from(part)));
    const whole = new Uint8Array(all.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of all) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  async function hmac(key, message) {
    const raw = key.length ? key : new Uint8Array(32);
    const made = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", made, message));
  }

  const extract = (suite, salt, label, material) => hmac(salt, joined("HPKE-v1", suite, label, material));

  // At most 32 bytes, so one round is enough.
  async function expand(suite, secret, label, info, length) {
    const block = await hmac(secret, joined([0, length], "HPKE-v1", suite, label, info, [1]));
    return block.slice(0, length);
  }

  async function agreed(secretKey, publicKey, sender, receiver) {
    const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: publicKey }, secretKey, 256));
    const drawn = await extract(KEM, NOTHING, "eae_prk", shared);
    return expand(KEM, drawn, "shared_secret", joined(sender, receiver), 32);
  }

  async function cipher(shared, info, use) {
    const none = await extract(SUITE, NOTHING, "psk_id_hash", NOTHING);
    const about = await extract(SUITE, NOTHING, "info_hash", text.encode(info));
    const context = joined([0], none, about);
    const secret = await extract(SUITE, shared, "secret", NOTHING);
    const raw = await expand(SUITE, secret, "key", context, 32);
    const nonce = await expand(SUITE, secret, "base_nonce", context, 12);
    return { key: await crypto.subtle.importKey("raw", raw, "AES-GCM", false, [use]), nonce };
  }

  const point = (raw) => crypto.subtle.importKey("raw", raw, CURVE, true, []);
  const raw = async (key) => new Uint8Array(await crypto.subtle.exportKey("raw", key));
  const aes = (nonce, about) => ({ name: "AES-GCM", iv: nonce, additionalData: text.encode(about) });

  /* To a point of 65 bytes; it opens only with the same info and about. */
  async function seal(receiver, info, about, plain) {
    const once = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
    const sender = await raw(once.publicKey);
    const { key, nonce } = await cipher(
      await agreed(once.privateKey, await point(receiver), sender, receiver), info, "encrypt");
    return joined(sender, new Uint8Array(await crypto.subtle.encrypt(aes(nonce, about), key, plain)));
  }

  async function open(secretKey, receiver, info, about, sealed) {
    const sender = sealed.slice(0, POINT);
    const { key, nonce } = await cipher(
      await agreed(secretKey, await point(sender), sender, receiver), info, "decrypt");
    return new Uint8Array(await crypto.subtle.decrypt(aes(nonce, about), key, sealed.slice(POINT)));
  }

  async function keys() {
    const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
    const secret = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
    return { receiver: await raw(pair.publicKey), secret };
  }

  const secretKey = (pkcs8) => crypto.subtle.importKey("pkcs8", pkcs8, CURVE, false, ["deriveBits"]);

  const letters = (bytes) =>
    btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join(""))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const bytes = (base64) =>
    Uint8Array.from(atob(base64.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));

  return { seal, open, keys, secretKey, letters, bytes };
})();

// What this phone keeps: one small database each, opened for as long as it takes, so that nothing stands in the way of
// deleting it. Looking makes none.
const Shelf = (() => {
  const forgotten = new Set();

  function run(name, mode, work) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      let isMissing = false;
      opening.onupgradeneeded = () => {
        isMissing = mode === "readonly";
        if (isMissing) opening.transaction.abort();
        else opening.result.createObjectStore("kept", { keyPath: "id" });
      };
      opening.onerror = () => (isMissing ? resolve(undefined) : reject(opening.error));
      opening.onsuccess = () => {
        const turn = opening.result.transaction("kept", mode, { durability: "strict" });
        const asked = work(turn.objectStore("kept"));
        turn.oncomplete = () => {
          opening.result.close();
          resolve(asked && asked.result);
        };
        turn.onabort = () => {
          opening.result.close();
          reject(turn.error);
        };
      };
    });
  }

  const clear = (name) =>
    new Promise((resolve) => {
      const gone = indexedDB.deleteDatabase(name);
      gone.onsuccess = gone.onerror = gone.onblocked = () => resolve();
    });

  // Nor does this page write there any more: what was under way when somebody went does not come back.
  function forget(name) {
    forgotten.add(name);
    return clear(name);
  }

  return {
    all: async (name) => (await run(name, "readonly", (kept) => kept.getAll())) || [],
    one: (name, id) => run(name, "readonly", (kept) => kept.get(id)),
    put: async (name, what) => forgotten.has(name) || run(name, "readwrite", (kept) => kept.put(what)),
    drop: (name, id) => run(name, "readwrite", (kept) => kept.delete(id)),
    clear,
    forget,
  };
})();
