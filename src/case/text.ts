import { z } from "zod";

// Control characters other than line feed and tab have no picture on paper and break readers of the packet.
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Words that are printed as they stand: at least one visible character, at most `most` characters. */
export function words(most: number): z.ZodType<string, string> {
  return z
    .string()
    .max(most)
    .superRefine((text, context) => {
      if (text.trim() === "") context.addIssue({ code: "custom", params: { problem: "text-empty" } });
      const found = unprintable.exec(text);
      if (found !== null) {
        const codePoint = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        context.addIssue({ code: "custom", params: { problem: "text-unprintable", character: `U+${codePoint}` } });
      }
    })
    .transform((text) => text.normalize("NFC").trim()) as unknown as z.ZodType<string, string>;
}

/** A name or a short phrase. */
export const phrase = words(300);

/** One or more full sentences. */
export const sentences = words(20_000);

/** The name by which other parts of the case refer to this one. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
  .meta({ description: "Short name used to refer to this item: small letters, digits and dashes.", examples: ["cardiologist-letter"] });

/** Where the proof of a sentence stands. */
export const cite = z
  .strictObject({
    exhibit: id.describe("The id of the exhibit that proves it."),
    page: z.int().min(1).optional().describe("Page of the exhibit, counted from 1 over all its parts."),
  })
  .meta({ id: "Cite", description: "An exhibit, and if need be the page, that proves a sentence." });

export type Cite = z.output<typeof cite>;

/** Sentences with the exhibits that prove them. */
export interface Statement {
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** Full sentences, alone or with the exhibits that prove them. Always a `Statement` once parsed. */
export const statement = z
  .union([
    sentences,
    z.strictObject({ text: sentences, cites: z.array(cite).default([]) }),
  ])
  .transform((value): Statement => (typeof value === "string" ? { text: value, cites: [] } : value))
  .meta({
    id: "Statement",
    description: "One or more full sentences, printed as they stand; either the sentences alone, or { text, cites } with the exhibits that prove them.",
    examples: ["The operation is not performed in Poland.", { text: "The valve is failing.", cites: [{ exhibit: "cardiologist-letter", page: 1 }] }],
  });
