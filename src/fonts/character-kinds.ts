// What kind of character stands in a text: white space, invisible, right to left.

/** Directs or hides, and prints nothing of its own: bidi controls, soft hyphen, word joiner, zero width space, byte order mark. */
const unprinted = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u206A-\u206F\uFEFF]/g;
/** Zero width joiner and non-joiner: print nothing, and change the letters beside them. */
const joiners = /[\u200C\u200D]/;
const variationSelectors = /[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]/;

const invisibleOnly = new RegExp(`^(?:${unprinted.source}|${joiners.source}|${variationSelectors.source})+$`);

/** Whether the text prints nothing by nature. */
export function isInvisible(text: string): boolean {
  return invisibleOnly.test(text);
}

/** The text composed (NFC), without the characters that print nothing, each white-space character a plain space. */
export function cleanText(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(unprinted, "")
    .replace(/[\s\u0085]/g, " ");
}

// Hebrew, Arabic, Syriac, Thaana, N'Ko and the rest of the right-to-left blocks, and the controls that turn direction.
const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B][\uDC00-\uDFFF]/;

/** Whether the order of the characters on paper can differ from their order in the text. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}
