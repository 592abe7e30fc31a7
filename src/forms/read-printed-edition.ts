// Which official form a file is, and of which edition, as the feet of its pages print it ("Form I-131 Edition
// 01/20/25   Page 1 of 14", older ones "Form G-28 09/17/18   Page 1 of 4"). Opened file in, form and day out. A scan
// prints nothing that can be read: then nothing is said, and nothing guessed. Must not judge whether the form is
// filled in or signed; whether ink stands in its signature box, no program tells safely.
import { type Day, parseDay } from "../date.ts";
import type { OpenedFile } from "../exhibits/opened-file.ts";

export interface PrintedEdition {
  /** "I-131". */
  readonly form?: string;
  readonly editionOn?: Day;
  /** True where every page prints the same form and edition. */
  readonly pagesAgree: boolean;
}

// An edition day is printed with two digits for the year (some forms with four), some with a letter behind.
const foot = /\bForm\s+([A-Z]{1,4}-\d{1,4}[A-Z]{0,2})\s+(?:Edition\s+)?(\d{2})\/(\d{2})\/(\d{4}|\d{2})(?!\d)/gu;

/** Undefined where no page prints an edition that can be read. */
export function readPrintedEdition({ content }: OpenedFile): PrintedEdition | undefined {
  if (content.kind !== "pdf" || content.words === undefined) return undefined;
  const printed = content.words.map(readFoot);
  const first = printed.find((each) => each !== undefined);
  if (first === undefined) return undefined;
  const pagesAgree = printed.every((each) => each?.form === first.form && each.editionOn === first.editionOn);
  return { form: first.form, ...(first.editionOn === undefined ? {} : { editionOn: first.editionOn }), pagesAgree };
}

interface Foot {
  readonly form: string;
  readonly editionOn: Day | undefined;
}

/** Text may speak of other forms and days; the foot alone puts them side by side, and it stands once on a page. */
function readFoot(words: readonly string[]): Foot | undefined {
  // Feet are drawn in one piece or in several, one after the other.
  for (const text of [...words, words.join(" ")]) {
    for (const [, form = "", month = "", day = "", year = ""] of text.matchAll(foot)) {
      return { form, editionOn: parseDay(`${year.length === 2 ? "20" : ""}${year}-${month}-${day}`) };
    }
  }
  return undefined;
}
