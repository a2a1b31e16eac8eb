"use strict";
// A Rocket.Chat message → a question to FOI-DLP's HTTP check, and its answer, believed only under its signature. Plain functions, no server.

const crypto = require("crypto");

const WINDOW = 300;
const TROUBLE = "보안 점검을 할 수 없어 보내지 않았습니다. 잠시 뒤에 다시 보내십시오.";
const MACHINE = new Set(["id", "_id", "type", "emoji", "avatarUrl", "createdAt", "updatedAt", "ts", "color", "mimeType", "format", "threadId", "blockId", "actionId", "appId"]);

const digits = (value) => (value.match(/\d/g) || []).length;
const mac = (secret, said) => crypto.createHmac("sha256", secret).update(said, "utf8").digest("hex");

// Every string a person could have written, keys of his own making included.
function gather(value, key, out) {
  if (typeof value === "string") {
    if (value.trim() && !(MACHINE.has(key) && /^[!-~]*$/.test(value) && digits(value) < 7)) out.push(value);
  } else if (typeof value === "number") {
    if (Math.abs(value) >= 1e7 && !MACHINE.has(key)) out.push(String(value));
  } else if (Array.isArray(value)) {
    for (const inner of value) gather(inner, key, out);
  } else if (value && typeof value === "object" && !(value instanceof Date)) {
    for (const [name, inner] of Object.entries(value)) {
      if (!/^[\w.:-]+$/.test(name) || digits(name) >= 7) out.push(name);
      gather(inner, name, out);
    }
  }
}

// `members` are user names of the room; `files` are [{name, data: Buffer}]. `parts` are the message's own fields that are not its text.
function question({ event, sender, room, members, text, parts, files }) {
  const beside = [];
  gather(parts || {}, "", beside);
  const others = members.filter((name) => name !== sender);
  return {
    schema: 1,
    channel: "messenger",
    event: event || "send",
    sender: { address: "@" + sender },
    recipients: (others.length ? others : [room.id]).map((name) => ({ address: others.length ? "@" + name : name })),
    conversation: { id: room.id, kind: room.type === "d" && members.length <= 2 ? "direct" : "group", members: members.length, name: room.displayName || "" },
    text: text || "",
    ...(beside.length ? { subject: beside.join("\n") } : {}),
    ...(files && files.length ? { attachments: files.map((one) => ({ name: one.name, content_b64: one.data.toString("base64") })) } : {}),
  };
}

function signed(settings, body) {
  const at = (Date.now() / 1000).toFixed(3);
  const headers = {
    "Content-Type": "application/json",
    "X-DLP-Caller": settings.caller,
    "X-DLP-Timestamp": at,
    "X-DLP-Signature": mac(settings.secret, `${at}.${body}`),
    "Idempotency-Key": crypto.randomBytes(16).toString("hex"),
  };
  return headers;
}

// → {action, user_message, incident_id, masked_text, masked_subject}; action "trouble" where no decision was had.
function answered(settings, asked, status, headers, content) {
  const given = Object.fromEntries(Object.entries(headers || {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const at = given["x-dlp-timestamp"] || "";
  const expected = Buffer.from(mac(settings.secret, `${at}.${asked}.${content}`));
  const signature = Buffer.from((given["x-dlp-signature"] || "").toLowerCase());
  const timely = Math.abs(Date.now() / 1000 - Number(at || NaN)) <= WINDOW;
  if (!timely || signature.length !== expected.length || !crypto.timingSafeEqual(signature, expected)) return { action: "trouble" };
  let answer;
  try {
    answer = JSON.parse(content);
  } catch (_) {
    return { action: "trouble" };
  }
  if (status === 200 && ["allow", "alert", "mask", "hold", "block"].includes(answer.action)) return answer;
  return { action: status === 503 && answer.fail === "open" ? "allow" : "trouble" };
}

// When and where to its sender sent what was asked about, behind what he is told of it: he is logged in, and the place is his own. The time is Korea's,
// whichever zone the server's clock is set to.
function whereOf(made) {
  const at = new Date(Date.now() + 9 * 3600 * 1000);
  const two = (number) => String(number).padStart(2, "0");
  const day = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()].join(". ");
  const place = made && (made.conversation.name || made.recipients.slice(0, 3).map((one) => one.address).join(", "));
  return `\n\n보낸 시각: ${day}. ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}${place ? `\n받는 곳: ${place}` : ""}`;
}

function said(answer) {
  if (answer.action === "trouble") return TROUBLE;
  return answer.incident_id ? `${answer.user_message} (${answer.incident_id})` : answer.user_message;
}

const RELEASED = "보류되었던 메시지를 검토 결과 받는 사람에게 보냈습니다. 다시 보내지 않아도 됩니다.";
const REFUSED = "보류된 메시지가 거절되어 받는 사람에게 가지 않았습니다.";

// What the check tells of a held message, under its signature; null where it is none. The server hands on the body as it read it, so it is written
// again as the check writes it (one object of words and numbers, no blanks but after `,` and `:`).
function news(settings, headers, content) {
  const given = Object.fromEntries(Object.entries(headers || {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const at = given["x-dlp-timestamp"] || "";
  const raw = typeof content === "string" ? content : written(content);
  const expected = Buffer.from(mac(settings.secret, `${at}.${raw}`));
  const signature = Buffer.from((given["x-dlp-signature"] || "").toLowerCase());
  if (!settings.secret || !(Math.abs(Date.now() / 1000 - Number(at || NaN)) <= WINDOW)) return null;
  if (signature.length !== expected.length || !crypto.timingSafeEqual(signature, expected)) return null;
  const told = JSON.parse(raw);
  return ["released", "refused"].includes(told.event) && told.incident_id ? { ...told, signature: String(signature) } : null;
}

function written(flat) {
  return `{${Object.entries(flat || {}).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(", ")}}`;
}

function became(told) {
  return `${told.event === "released" ? RELEASED : REFUSED}${told.words ? `\n검토자의 말: ${told.words}` : ""} (${told.incident_id})`;
}

module.exports = { question, signed, answered, said, whereOf, news, became };
