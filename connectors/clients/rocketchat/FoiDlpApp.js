"use strict";
// Rocket.Chat app: messages, edits, uploads and new rooms are asked about before anybody sees them. Whatever goes wrong, they are refused.
// A held message is refused like a blocked one; after a release the sender sends it again.

const { App } = require("@rocket.chat/apps-engine/definition/App");
const { SettingType } = require("@rocket.chat/apps-engine/definition/settings");
const { FileUploadNotAllowedException } = require("@rocket.chat/apps-engine/definition/exceptions");
const { question, signed, answered, said } = require("./check");

const KEPT = 1000; // masked texts between the hook that decides and the hook that writes

class FoiDlpApp extends App {
  constructor(info, logger, accessors) {
    super(info, logger, accessors);
    this.masked = new Map();
  }

  async extendConfiguration(configuration) {
    for (const id of ["url", "caller", "secret"]) {
      await configuration.settings.provideSetting({
        id, type: id === "secret" ? SettingType.PASSWORD : SettingType.STRING, packageValue: id === "caller" ? "rocketchat" : "", required: true, public: false, i18nLabel: id,
      });
    }
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
    const { text, attachments, blocks, customFields, alias, file, files } = message;
    const parts = { attachments, blocks, customFields, alias, file, files };
    const sender = (message.editor || message.sender).username;
    const answer = await this.ask({ event, sender, room: message.room, text, parts }, read, http);
    if (answer.action === "allow" || answer.action === "alert") return false;
    const beside = answer.masked_subject === undefined || answer.masked_subject === answer.asked_subject;
    if (answer.action === "mask" && typeof answer.masked_text === "string" && beside) {
      this.masked.set(this.key(message), answer.masked_text);
      if (this.masked.size > KEPT) this.masked.delete(this.masked.keys().next().value);
      return false;
    }
    await read.getNotifier().notifyUser(message.editor || message.sender, { room: message.room, sender: message.sender, text: said(answer) });
    return true;
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

  async ask(asked, read, http) {
    try {
      const reader = read.getEnvironmentReader().getSettings();
      const settings = {};
      for (const id of ["url", "caller", "secret"]) settings[id] = String(await reader.getValueById(id));
      const members = asked.members || (await read.getRoomReader().getMembers(asked.room.id)).map((user) => user.username);
      const made = question({ ...asked, members });
      const body = JSON.stringify(made);
      const headers = signed(settings, body);
      const answer = await http.post(`${settings.url.replace(/\/+$/, "")}/v1/check`, { content: body, headers });
      return { ...answered(settings, headers["X-DLP-Signature"], answer.statusCode, answer.headers, answer.content), asked_subject: made.subject };
    } catch (_) {
      return { action: "trouble" };
    }
  }
}

module.exports = { FoiDlpApp, default: FoiDlpApp };
