// Signs the contract with NCALayer, the program of the National Certification Authority on the visitor's own computer.
// The page gives it the PDF and gets a detached CMS; the key and its password never leave NCALayer.
// Protocol: JSON over a WebSocket. First module kz.gov.pki.knca.basics ("sign"), for an older NCALayer
// kz.gov.pki.knca.commonUtils ("createCMSSignatureFromBase64").
"use strict";

const OPEN_WITHIN = 6000;
const SIGNING_KEYS = ["1.3.6.1.5.5.7.3.4"];

class Refusal extends Error {
  constructor(state, words = "") {
    super(words);
    this.state = state;
  }
}

function connected(address) {
  return new Promise((resolve, reject) => {
    let socket;
    try {
      socket = new WebSocket(address);
    } catch {
      return reject(new Refusal("absent"));
    }
    const timer = setTimeout(() => { reject(new Refusal("absent")); socket.close(); }, OPEN_WITHIN);
    socket.onopen = () => { clearTimeout(timer); resolve(socket); };
    socket.onerror = () => { clearTimeout(timer); reject(new Refusal("absent")); };
  });
}

// One question, one answer; the greeting with the version and heartbeats are neither.
function asked(socket, question) {
  return new Promise((resolve, reject) => {
    socket.onclose = () => reject(new Refusal("absent"));
    socket.onerror = () => reject(new Refusal("absent"));
    socket.onmessage = (event) => {
      let answer;
      try {
        answer = JSON.parse(event.data);
      } catch {
        return;
      }
      if (answer && ("status" in answer || "code" in answer)) resolve(answer);
    };
    socket.send(JSON.stringify(question));
  });
}

const isCancel = (answer) => /cancel/i.test(`${answer.code} ${answer.message}`);
const words = (answer) => [answer.message, answer.details].filter(Boolean).join(" ").slice(0, 300);

async function signature(socket, data, language) {
  const answer = await asked(socket, {
    module: "kz.gov.pki.knca.basics",
    method: "sign",
    args: {
      allowedStorages: null,
      format: "cms",
      data,
      signingParams: { decode: "true", encapsulate: "false", digested: "false", tsaProfile: {} },
      signerParams: { extKeyUsageOids: SIGNING_KEYS, chain: [] },
      locale: language,
    },
  });
  if (!("status" in answer)) return olderSignature(socket, data);
  if (!answer.status) {
    if (isCancel(answer)) throw new Refusal("cancelled");
    if (/module|method/i.test(`${answer.code} ${answer.message}`)) return olderSignature(socket, data);
    throw new Refusal("failed", words(answer));
  }
  const found = [answer.body && answer.body.result].flat()[0];
  if (!found) throw new Refusal("cancelled");
  return found;
}

async function olderSignature(socket, data) {
  const args = ["PKCS12", "SIGNATURE", data, false];
  const answer = await asked(socket, { module: "kz.gov.pki.knca.commonUtils", method: "createCMSSignatureFromBase64", args });
  if (String(answer.code) === "200" && answer.responseObject) return answer.responseObject;
  throw isCancel(answer) ? new Refusal("cancelled") : new Refusal("failed", words(answer));
}

function base64(bytes) {
  let text = "";
  for (let start = 0; start < bytes.length; start += 0x8000) text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

async function contractOf(path) {
  const answer = await fetch(path, { credentials: "same-origin" }).catch(() => null);
  if (!answer || !answer.ok) throw new Refusal("no-file");
  return base64(new Uint8Array(await answer.arrayBuffer()));
}

const place = document.getElementById("sign");
if (place) {
  const button = place.querySelector("[data-sign]");
  const said = place.querySelector("[data-said]");
  const form = document.getElementById("sign-form");
  place.querySelector(".nca").hidden = false;

  const say = (state, detail = "") => {
    said.textContent = place.querySelector(`[data-say="${state}"]`).content.textContent;
    said.dataset.state = state;
    said.classList.toggle("bad", ["absent", "failed", "no-file"].includes(state));
    if (detail) said.append(Object.assign(document.createElement("small"), { textContent: detail }));
  };

  button.addEventListener("click", async () => {
    button.disabled = true;
    let socket;
    try {
      say("connecting");
      socket = await connected(place.dataset.ncalayer);
      const data = await contractOf(place.dataset.pdf);
      say("waiting");
      const cms = await signature(socket, data, place.dataset.language);
      say("sending");
      const files = new DataTransfer();
      files.items.add(new File([cms], "signature.cms", { type: "application/pkcs7-signature" }));
      form.elements.signature.files = files.files;
      form.requestSubmit();
    } catch (refusal) {
      say(refusal.state || "failed", refusal.message);
      button.disabled = false;
    } finally {
      if (socket) {
        socket.onclose = socket.onerror = null;
        socket.close();
      }
    }
  });
}
