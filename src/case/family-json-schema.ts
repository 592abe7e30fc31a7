import { familySchema } from "./family.ts";
import { type JsonSchema, caseJsonSchema, describeInput } from "./json-schema.ts";

/** JSON Schema of a family file. */
export function familyJsonSchema(): JsonSchema {
  return describeInput(familySchema);
}

/** JSON Schema of both forms of a case file: with "members" that of a family, else that of one case. */
export function caseFileJsonSchema(): JsonSchema {
  const [{ $schema, $defs: caseParts, ...single }, { $defs: familyParts, $schema: _, ...family }] = [
    caseJsonSchema(),
    familyJsonSchema(),
  ];
  return {
    $schema,
    title: "Parole packet case file",
    description: "A request for humanitarian parole for one beneficiary, or for several members of one family.",
    type: "object",
    // Named here too, so that an editor offers it where none of the two forms has been chosen yet.
    properties: { members: { description: "For a family: the beneficiaries, each with a packet of his or her own." } },
    if: { required: ["members"] },
    // oxlint-disable-next-line unicorn/no-thenable -- the keyword's name
    then: family,
    else: single,
    $defs: { ...(caseParts as object), ...(familyParts as object) },
  };
}
