"use strict";
// Runs the app's hooks on messages of the documented shape: one JSON line in, one out. The Apps-Engine is stood in for; HTTP is real.
const Module = require("module");
const path = require("path");
const readline = require("readline");

const engine = {
  "@rocket.chat/apps-engine/definition/api": {
    ApiEndpoint: class { constructor(app) { this.app = app; } }, ApiSecurity: { UNSECURE: "unsecure" }, ApiVisibility: { PUBLIC: "public" },
  },
  "@rocket.chat/apps-engine/definition/App": { App: class {} },
  "@rocket.chat/apps-engine/definition/settings": { SettingType: { STRING: "string", PASSWORD: "password" } },
  "@rocket.chat/apps-engine/definition/exceptions": { FileUploadNotAllowedException: class extends Error {} },
};
const load = Module._load;
Module._load = (name, ...rest) => engine[name] || load(name, ...rest);

const { FoiDlpApp } = require(path.resolve(process.argv[2], "FoiDlpApp.js"));
const app = new FoiDlpApp();
const told = [];
const members = process.env.MEMBERS.split(",").map((username) => ({ username }));
const read = {
  getEnvironmentReader: () => ({ getSettings: () => ({ getValueById: async (id) => process.env["SET_" + id.toUpperCase()] }) }),
  getRoomReader: () => ({ getMembers: async () => members, getById: async (id) => ({ id, type: "c", displayName: "방" }) }),
  getUserReader: () => ({ getById: async (id) => ({ id, username: id }) }),
  getNotifier: () => ({ notifyUser: async (user, message) => told.push({ to: user.username, text: message.text }) }),
};
const http = {
  post: async (url, { content, headers }) => {
    const answer = await fetch(url, { method: "POST", body: content, headers });
    return { statusCode: answer.status, headers: Object.fromEntries(answer.headers), content: await answer.text() };
  },
};

const endpoints = [];
const sent = [];
const modify = {
  getCreator: () => ({
    startMessage: (message) => message,
    // as the server does: what an app sends goes through the hooks, too
    finish: async (message) => {
      if (await app.executePreMessageSentPrevent(message, read, http)) throw new Error("prevented");
      sent.push(message.text);
    },
  }),
};

(async () => {
  await app.extendConfiguration({ settings: { provideSetting: async () => {} }, api: { provideApi: async (api) => endpoints.push(...api.endpoints) } });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { hook, message, file, headers, content } = JSON.parse(line);
    told.length = 0;
    sent.length = 0;
    let out;
    try {
      if (hook === "upload") {
        await app.executePreFileUpload({ file, content: Buffer.from(file.data) }, read, http);
        out = { prevented: false };
      } else if (hook === "told") {
        out = await endpoints[0].post({ headers, content }, {}, read, modify);
      } else {
        const kind = hook === "edit" ? "Updated" : "Sent";
        const prevented = await app[`executePreMessage${kind}Prevent`](message, read, http);
        const builder = { setText: (text) => (message.text = text), getMessage: () => message };
        out = { prevented, text: prevented ? undefined : (await app[`executePreMessage${kind}Modify`](message, builder)).text };
      }
    } catch (error) {
      out = { prevented: true, error: error.constructor.name, said: error.message };
    }
    console.log(JSON.stringify({ ...out, told: [...told], sent: [...sent] }));
  }
})();
