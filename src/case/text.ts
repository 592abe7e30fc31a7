import { z } from "zod";

// Control characters other than line feed and tab have no picture on paper and break readers of the packet.
const unprintable =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const lineBreak = /[\n\r\t]/;

/** A text of at most `most` UTF-16 units with at least one visible character and nothing that cannot be printed. */
function printable(most: number, lines: "one" | "many") {
  return z
    .string()
    .max(most)
    .superRefine((text, context) => {
      const refuse = (problem: string, more: object = {}): void =>
        context.addIssue({ code: "custom", params: { problem, ...more } });
      if (text.trim() === "") refuse("text-empty");
      else if (lines === "one" && lineBreak.test(text.trim())) refuse("text-line-break");
      // A line break as Windows writes it is a line break.
      const found = unprintable.exec(text.replaceAll("\r\n", "\n"))?.[0];
      if (found === undefined) return;
      const codePoint = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      refuse("text-unprintable", { character: `U+${codePoint}` });
    });
}

type Text = z.ZodType<string, string>;

/** Sentences that are printed as they stand, over as many lines as they are written in. */
export function words(most: number): Text {
  return printable(most, "many").transform((text) => text.replaceAll("\r\n", "\n").normalize("NFC").trim());
}

/** Words that are printed within a sentence or as a line of their own: without a line break. */
export function oneLine(most: number): Text {
  return printable(most, "one").transform((text) => text.normalize("NFC").trim());
}

/** A name or a short phrase. */
export const phrase = oneLine(300);

/** One or more full sentences. */
export const sentences = words(20_000);

/** Where a file stands, relative to the file that names it; kept to the letter, as the disk may know it. */
export const filePath: Text = printable(1000, "one");

/** The name by which other parts of the case refer to this one. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
  .meta({
    description: "Short name used to refer to this item: small letters, digits and dashes.",
    examples: ["cardiologist-letter"],
  });

/** Where the proof of a sentence stands. */
export const cite = z
  .strictObject({
    exhibit: id.describe("The id of the exhibit that proves it."),
    page: z
      .int()
      .min(1)
      .optional()
      .meta({ description: "Page of the exhibit, counted from 1 over all its parts.", examples: [2] }),
  })
  .meta({ id: "Cite", description: "An exhibit, and if need be the page, that proves a sentence." });

export type Cite = z.output<typeof cite>;

/** The exhibits that prove what stands beside them. */
export const cites = z.array(cite).default([]).describe("The exhibits that prove it.");

/** Sentences with the exhibits that prove them. */
export interface Statement {
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** Full sentences, alone or with the exhibits that prove them. Always a `Statement` once parsed. */
export const statement = z
  .union([
    sentences,
    z.strictObject({
      text: sentences.meta({ description: "The sentences.", examples: ["The valve is failing."] }),
      cites,
    }),
  ])
  .transform((value): Statement => (typeof value === "string" ? { text: value, cites: [] } : value))
  .meta({
    id: "Statement",
    description:
      "One or more full sentences, printed as they stand; either the sentences alone, or { text, cites } with the exhibits that prove them.",
    examples: [
      "The operation is not performed in Poland.",
      { text: "The valve is failing.", cites: [{ exhibit: "cardiologist-letter", page: 1 }] },
    ],
  });
