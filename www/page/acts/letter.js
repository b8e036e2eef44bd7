// The letter is the person's: what is copied, printed or mailed is what they made of it.

import { ask, words } from "../ask.js";
import { byId } from "../here.js";
import { showNotice } from "../notices.js";

const letter = () => /** @type {HTMLTextAreaElement} */ (byId("letter"));

/** @type {import("./act.js").Acts} */
export const letterActs = {
  choose_law: async ({ form }) => {
    await ask({ kind: "choose", law: String(form?.get("law") ?? "") });
  },
  copy_letter: async () => {
    await navigator.clipboard.writeText(letter().value);
    showNotice(await words("notice-letter-copied"));
  },
  print_letter: async () => {
    const paper = document.createElement("pre");
    paper.className = "paper";
    paper.textContent = letter().value;
    document.body.append(paper);
    document.documentElement.classList.add("is-printing");
    print();
    document.documentElement.classList.remove("is-printing");
    paper.remove();
  },
  mail_letter: async () => {
    const { value, dataset } = letter();
    // Mail programs take addresses up to some thousand characters; what is cut can be copied.
    location.href = `mailto:?subject=${encodeURIComponent(dataset.subject ?? "")}&body=${encodeURIComponent(value)}`;
  },
};
