// Unknown JSON in, a Case out: the schema's verdict in words of ours.
// Decides whether the file is a case at all. Must not judge the case itself (cross-checks and screening do that),
// fill in anything that is not there, or repeat what somebody has written.
import type { z } from "zod";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { allowedFields } from "./allowed-fields.ts";
import { type Case, caseSchema } from "./case.ts";
import { type JsonSchema, caseJsonSchema, officeJsonSchema } from "./json-schema.ts";
import { type OfficeProfile, officeProfileSchema } from "./office-profile.ts";
import { schemaProblems } from "./schema-problems.ts";

/** Parses a case file's JSON. Fails with every problem of form, one for each cause. */
export function parseCase(json: unknown): Outcome<Case> {
  return parseStrictly(caseSchema, caseJsonSchema, json);
}

/** Parses an office profile's JSON; as `parseCase`. */
export function parseOffice(json: unknown): Outcome<OfficeProfile> {
  return parseStrictly(officeProfileSchema, officeJsonSchema, json);
}

function parseStrictly<T>(schema: z.ZodType<T>, jsonSchema: () => JsonSchema, json: unknown): Outcome<T> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  let fields: JsonSchema | undefined;
  return fail(schemaProblems(parsed.error.issues, json, (path) => allowedFields((fields ??= jsonSchema()), json, path)));
}
