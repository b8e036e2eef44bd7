// Newer rules, from where the person said.

import { api } from "./browser.js";
import { ask } from "./core.js";
import { restartSensors } from "./platforms.js";
import { readText } from "./read_text.js";

/** Largest rules file, in bytes. */
const MAX_RULES = 1024 * 1024;

/** Looks for newer rules once a day, or no more. @param {string} address */
export const watchRules = async (address) => {
  if (address === "") await api.alarms.clear("rules");
  else await api.alarms.create("rules", { delayInMinutes: 1, periodInMinutes: 24 * 60 });
};

/** Gets newer rules from where the person said. What is no newer or not trusted changes nothing. */
export const fetchRules = async () => {
  const { rules_address: address } = await ask({ kind: "settings" });
  if (address === "") return;
  const response = await fetch(address, {
    credentials: "omit", cache: "no-cache", redirect: "error", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(60_000),
  });
  const file = response.ok ? await readText(response, MAX_RULES) : "";
  if (file === "") return;
  await ask({ kind: "load_rules", file });
  await restartSensors();
};
