import { expect } from "vitest";
import { type Problem } from "../../src/problems/problem.ts";
import { makeDocuments } from "../../src/documents/make-documents.ts";
import { readTemplates } from "../../src/documents/templates.ts";
import type { PacketPart, TypesetPart } from "../../src/blocks/packet-part.ts";
import { buildChecked, type CheckedInput, formFiles } from "./build-checked.ts";
import { inlineText, plainText } from "./plain-text.ts";
import { office } from "./sample-cases.ts";

const read = await readTemplates();
if (!read.ok) throw new Error(JSON.stringify(read.problems));
export const templates = read.value;

export interface MadeText {
  readonly parts: readonly PacketPart[];
  readonly problems: readonly Problem[];
  /** Words of one part. */
  readonly text: (id: string) => string;
  /** Words of all parts of ours. */
  readonly all: string;
}

/** The documents of a case as text; the office of the samples unless another is given. */
export function makeText(input: CheckedInput, options: { draft: boolean } = { draft: false }): MadeText {
  const checked = buildChecked({ office, ...input });
  const made = makeDocuments(checked, formFiles(checked), templates, options);
  if (!made.ok) expect.fail(JSON.stringify(made.problems));
  const typeset = made.value.filter((part): part is TypesetPart => part.kind === "typeset");
  const textOf = ({ header, blocks }: TypesetPart) => [...(header ?? []).map(inlineText), plainText(blocks)].join("\n");
  return {
    parts: made.value,
    problems: made.problems,
    text: (id) => {
      const part = typeset.find((candidate) => candidate.id === id);
      if (part === undefined) throw new Error(`No part ${id}`);
      return textOf(part);
    },
    all: typeset.map(textOf).join("\n"),
  };
}
