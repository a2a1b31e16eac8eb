"use strict";
// Rocket.Chat app: messages, edits, uploads and new rooms are asked about before anybody sees them. Whatever goes wrong, they are refused.
// A held message waits in memory until the check's webhook (the app's endpoint `told`) says what became of it: a release sends it in the sender's
// name. The sender alone is told of a mask, a hold, a release and a refusal, in the room.

const { App } = require("@rocket.chat/apps-engine/definition/App");
const { SettingType } = require("@rocket.chat/apps-engine/definition/settings");
const { FileUploadNotAllowedException } = require("@rocket.chat/apps-engine/definition/exceptions");
const { ApiEndpoint, ApiSecurity, ApiVisibility } = require("@rocket.chat/apps-engine/definition/api");
const { question, signed, answered, said, whereOf, news, became } = require("./check");

const KEPT = 1000; // masked texts between the hook that decides and the hook that writes; held messages until they are released
const WEEK = 7 * 24 * 3600 * 1000;

class Told extends ApiEndpoint {
  constructor(app) {
    super(app);
    this.path = "told";
  }

  async post(request, _endpoint, read, modify) {
    return { status: await this.app.told(request, read, modify) };
  }
}

class FoiDlpApp extends App {
  constructor(info, logger, accessors) {
    super(info, logger, accessors);
    this.masked = new Map();
    this.held = new Map();
    this.passing = new Set();
    this.seen = new Map(); // signatures, and incidents that were told of
  }

  async extendConfiguration(configuration) {
    for (const id of ["url", "caller", "secret"]) {
      await configuration.settings.provideSetting({
        id, type: id === "secret" ? SettingType.PASSWORD : SettingType.STRING, packageValue: id === "caller" ? "rocketchat" : "", required: true, public: false, i18nLabel: id,
      });
    }
    await configuration.api.provideApi({ visibility: ApiVisibility.PUBLIC, security: ApiSecurity.UNSECURE, endpoints: [new Told(this)] });
  }

  // ---- what the server calls

  async executePreMessageSentPrevent(message, read, http) {
    return this.prevented("send", message, read, http);
  }

  async executePreMessageUpdatedPrevent(message, read, http) {
    return this.prevented("edit", message, read, http);
  }

  async executePreMessageSentModify(message, builder) {
    return this.rewritten(message, builder);
  }

  async executePreMessageUpdatedModify(message, builder) {
    return this.rewritten(message, builder);
  }

  async executePreFileUpload(context, read, http) {
    const { file, content } = context;
    const [room, user] = await Promise.all([read.getRoomReader().getById(file.rid), read.getUserReader().getById(file.userId)]);
    const answer = await this.ask({ event: "upload", sender: user.username, room, text: "", files: [{ name: file.name, data: content }] }, read, http);
    if (answer.action !== "allow" && answer.action !== "alert") throw new FileUploadNotAllowedException(said(answer));
  }

  async executePreRoomCreatePrevent(room, read, http) {
    const parts = { displayName: room.displayName, slugifiedName: room.slugifiedName, description: room.description, customFields: room.customFields };
    const members = room.usernames || [];
    const answer = await this.ask({ sender: room.creator.username, room: { ...room, id: room.id || room.slugifiedName }, members, text: "", parts }, read, http);
    return answer.action !== "allow" && answer.action !== "alert";
  }

  // ---- how

  async prevented(event, message, read, http) {
    if (event === "send" && this.passing.delete(this.whole(message))) return false;
    const { text, attachments, blocks, customFields, alias, file, files } = message;
    const parts = { attachments, blocks, customFields, alias, file, files };
    const sender = (message.editor || message.sender).username;
    const answer = await this.ask({ event, sender, room: message.room, text, parts }, read, http);
    if (answer.action === "allow" || answer.action === "alert") return false;
    const beside = answer.masked_subject === undefined || answer.masked_subject === answer.asked_subject;
    if (answer.action === "mask" && typeof answer.masked_text === "string" && beside) {
      this.masked.set(this.key(message), answer.masked_text);
      if (this.masked.size > KEPT) this.masked.delete(this.masked.keys().next().value);
      await this.say(message, said(answer) + answer.where, read);
      return false;
    }
    if (answer.action === "hold" && event === "send") {
      this.held.set(answer.incident_id, { message, where: answer.where, at: Date.now() });
      for (const [id, one] of this.held) if (this.held.size > KEPT || Date.now() - one.at > WEEK) this.held.delete(id);
    }
    await this.say(message, said(answer) + answer.where, read);
    return true;
  }

  // To the sender alone, in the room.
  async say(message, text, read) {
    await read.getNotifier().notifyUser(message.editor || message.sender, { room: message.room, sender: message.sender, text });
  }

  // → the status of the answer. 410: the message is not here any more, as after a restart.
  async told(request, read, modify) {
    const fact = news(await this.settings(read), request.headers, request.content);
    if (!fact || this.seen.has(fact.signature)) return 401;
    this.seen.set(fact.signature, true);
    if (this.seen.size > 4 * KEPT) this.seen.delete(this.seen.keys().next().value);
    const kept = this.held.get(fact.incident_id);
    if (!kept) return this.seen.has(fact.incident_id) ? 204 : 410;
    if (fact.event === "released") {
      const { room, sender, text, attachments, blocks, customFields, alias, threadId } = kept.message;
      const builder = modify.getCreator().startMessage({ room, sender, text, attachments, blocks, customFields, alias, threadId });
      this.passing.add(this.whole(kept.message));
      try {
        await modify.getCreator().finish(builder);
      } catch (_) {
        return 502;
      } finally {
        this.passing.delete(this.whole(kept.message));
      }
    }
    this.held.delete(fact.incident_id);
    this.seen.set(fact.incident_id, true);
    await this.say(kept.message, became(fact) + kept.where, read);
    return 204;
  }

  async rewritten(message, builder) {
    const text = this.masked.get(this.key(message));
    if (text !== undefined) {
      this.masked.delete(this.key(message));
      builder.setText(text);
    }
    return builder.getMessage();
  }

  key(message) {
    return JSON.stringify([message.room.id, message.sender.id, message.text]);
  }

  whole({ room, sender, text, attachments, blocks }) {
    return JSON.stringify([room.id, sender.id, text, attachments || null, blocks || null]);
  }

  async settings(read) {
    const reader = read.getEnvironmentReader().getSettings();
    const found = {};
    for (const id of ["url", "caller", "secret"]) found[id] = String(await reader.getValueById(id));
    return found;
  }

  async ask(asked, read, http) {
    let made;
    try {
      const settings = await this.settings(read);
      const members = asked.members || (await read.getRoomReader().getMembers(asked.room.id)).map((user) => user.username);
      made = question({ ...asked, members });
      const body = JSON.stringify(made);
      const headers = signed(settings, body);
      const answer = await http.post(`${settings.url.replace(/\/+$/, "")}/v1/check`, { content: body, headers });
      return { ...answered(settings, headers["X-DLP-Signature"], answer.statusCode, answer.headers, answer.content), asked_subject: made.subject, where: whereOf(made) };
    } catch (_) {
      return { action: "trouble", where: whereOf(made) };
    }
  }
}

module.exports = { FoiDlpApp, default: FoiDlpApp };
