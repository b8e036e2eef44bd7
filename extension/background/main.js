// The background: a service worker in Chromium, an event page in Firefox. It answers what needs the browser
// itself and hands the rest to the core. It may be ended and started at any time, so it keeps nothing but
// what is being done just now, and registers every listener when it starts.

import { api } from "./browser.js";
import { change, openPage } from "./change.js";
import { flushQuietly } from "./collector.js";
import { announce, ask } from "./core.js";
import { answer } from "./messages.js";
import { dropUnpermitted, switchOnGranted, sync } from "./platforms.js";
import { queueQuietly } from "./queue.js";
import { fetchRules } from "./rules.js";
import { forgetTab } from "./tabs.js";
import { inWords } from "../problem.js";

api.runtime.onMessage.addListener((request, sender, respond) => {
  answer(request, sender).then(respond, async (/** @type {unknown} */ error) => {
    console.warn("Sightline:", request?.kind, error);
    respond({ kind: "error", message: await inWords(error, async (id, args) => (await ask({ kind: "say", id, args })).text) });
  });
  return true;
});

api.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void openPage("welcome", {});
});

api.runtime.onStartup.addListener(() => {
  // Nobody takes back what was deleted before the browser was closed.
  void ask({ kind: "empty_trash" }).then(() => change({ kind: "prune" })).catch((error) => console.warn("Sightline: cleaning", error));
});

api.permissions.onAdded.addListener(() => {
  flushQuietly();
  void switchOnGranted().catch((error) => console.warn("Sightline: granted", error));
});
api.permissions.onRemoved.addListener(() => void dropUnpermitted());

api.alarms.onAlarm.addListener(({ name }) => {
  if (name === "flush") flushQuietly();
  if (name === "queue") queueQuietly();
  if (name === "trash") void ask({ kind: "empty_trash" }).catch((error) => console.warn("Sightline: trash", error));
  if (name === "prune") void change({ kind: "prune" }).catch((error) => console.warn("Sightline: prune", error));
  if (name === "resume") void sync().then(announce).then(flushQuietly).catch((error) => console.warn("Sightline: resume", error));
  if (name === "rules") void fetchRules().catch((error) => console.info("Sightline: rules", error));
});

api.tabs.onRemoved.addListener(forgetTab);

// Whenever the background starts: one that was ended between what a person chose and what was registered makes up for it.
void sync().catch((error) => console.warn("Sightline: sync", error));

// Alarms do not outlive an update or being switched off: once in every session what they were for is looked for.
void (async () => {
  const { looked } = /** @type {{looked?: boolean}} */ (await api.storage.session.get("looked"));
  if (looked) return;
  await api.storage.session.set({ looked: true });
  queueQuietly();
})().catch((error) => console.warn("Sightline: alarms", error));
