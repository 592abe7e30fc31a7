import type { Inline } from "../../blocks/inline.ts";

/**
 * Joins neighbouring words of our own, drops doubled spaces of our own and space at the ends of a paragraph.
 * Words of the case (they carry a pointer) are never touched.
 */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  const tidy: Inline[] = [];
  for (const inline of inlines) {
    const last = tidy.at(-1);
    if (inline.kind !== "text" || inline.pointer !== undefined) {
      tidy.push(inline);
      continue;
    }
    const afterSpace =
      last === undefined || last.kind === "line-break" || (last.kind === "text" && /\s$/u.test(last.text));
    const text = afterSpace ? inline.text.replace(/^ +/, "") : inline.text;
    if (text === "") continue;
    if (
      last?.kind === "text" &&
      last.pointer === undefined &&
      last.link === inline.link &&
      last.style === inline.style
    ) {
      tidy[tidy.length - 1] = { ...last, text: last.text + text };
    } else {
      tidy.push({ ...inline, text });
    }
  }
  return trimEnd(tidy);
}

function trimEnd(inlines: Inline[]): Inline[] {
  for (let last = inlines.at(-1); last !== undefined; last = inlines.at(-1)) {
    if (last.kind === "line-break") {
      inlines.pop();
      continue;
    }
    if (last.kind !== "text" || last.pointer !== undefined || !last.text.endsWith(" ")) break;
    inlines.pop();
    const text = last.text.trimEnd();
    if (text !== "") inlines.push({ ...last, text });
  }
  return inlines;
}
