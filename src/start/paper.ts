// The file that an interview fills, as far as questions need to know it: its schema in a few words.
import { allowedFields, formsAt } from "../case/allowed-fields.ts";
import type { FieldOrder } from "../case/edit-json.ts";
import { splitPointer, valueAt } from "../case/json-pointer.ts";
import { type JsonSchema, caseJsonSchema, denialJsonSchema } from "../case/json-schema.ts";
import { parseCase, parseDenial } from "../case/parse-case.ts";
import { parseFamily } from "../case/parse-family.ts";
import { familyJsonSchema } from "../case/family-json-schema.ts";
import type { Outcome } from "../problems/problem.ts";

export interface Paper {
  readonly parse: (json: unknown) => Outcome<unknown>;
  /** The order in which the fields of an object stand. */
  readonly order: FieldOrder;
  /** The fixed words that are allowed at a place, with what the schema says of each. */
  readonly wordsAt: (pointer: string, root: unknown) => readonly FixedWord[];
  /** Examples of what may stand at a place. */
  readonly examplesAt: (pointer: string, root: unknown) => readonly unknown[];
}

export interface FixedWord {
  readonly word: string;
  readonly says?: string;
}

/** The paper of a case file: that of a family where it has members, else that of one case. */
export function casePaper(): Paper {
  const single = describe(caseJsonSchema(), parseCase);
  const family = describe(familyJsonSchema(), parseFamily);
  const of = (root: unknown): Paper => (valueAt(root, "/members") === undefined ? single : family);
  return {
    parse: (json) => of(json).parse(json),
    order: (root, path) => of(root).order(root, path),
    wordsAt: (pointer, root) => of(root).wordsAt(pointer, root),
    examplesAt: (pointer, root) => of(root).examplesAt(pointer, root),
  };
}

export function denialPaper(): Paper {
  return describe(denialJsonSchema(), parseDenial);
}

function describe(schema: JsonSchema, parse: Paper["parse"]): Paper {
  const forms = (pointer: string, root: unknown): readonly JsonSchema[] =>
    formsAt(
      schema,
      root,
      splitPointer(pointer).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    );
  return {
    parse,
    order: (root, path) => allowedFields(schema, root, path),
    wordsAt: (pointer, root) => forms(pointer, root).flatMap(fixedWords),
    examplesAt: (pointer, root) =>
      forms(pointer, root).flatMap(({ examples }) => (Array.isArray(examples) ? (examples as unknown[]) : [])),
  };
}

function fixedWords({ const: only, enum: some, description }: JsonSchema): readonly FixedWord[] {
  if (typeof only === "string")
    return [typeof description === "string" ? { word: only, says: description.replace(/\.$/, "") } : { word: only }];
  return Array.isArray(some) ? some.filter((word) => typeof word === "string").map((word) => ({ word })) : [];
}
