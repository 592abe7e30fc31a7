import { z } from "zod";
import { caseSchema } from "./case.ts";
import { officeProfileSchema } from "./office-profile.ts";

/** A JSON Schema (draft 2020-12), as data. */
export type JsonSchema = Record<string, unknown>;

/** JSON Schema of the case file, with a description and examples for every field. */
export function caseJsonSchema(): JsonSchema {
  return z.toJSONSchema(caseSchema, { io: "input", unrepresentable: "any" }) as JsonSchema;
}

/** JSON Schema of office.json. */
export function officeJsonSchema(): JsonSchema {
  return z.toJSONSchema(officeProfileSchema, { io: "input", unrepresentable: "any" }) as JsonSchema;
}
