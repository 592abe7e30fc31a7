import { familySchema } from "./family.ts";
import { type JsonSchema, describeInput } from "./json-schema.ts";

/** JSON Schema of a family file. */
export function familyJsonSchema(): JsonSchema {
  return describeInput(familySchema);
}
