// Unknown JSON in, a Case out: the schema's verdict in words of ours.
// Decides whether the file is a case at all. Must not judge the case itself (cross-checks and screening do that),
// fill in anything that is not there, or repeat what somebody has written.
import type { z } from "zod";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { allowedFields } from "./allowed-fields.ts";
import { type Case, caseSchema } from "./case.ts";
import { type Denial, denialSchema } from "./denial.ts";
import { type JsonSchema, caseJsonSchema, denialJsonSchema, officeJsonSchema } from "./json-schema.ts";
import { type OfficePassword, officePasswordsSchema } from "./office-passwords.ts";
import { type OfficeProfile, officeProfileSchema } from "./office-profile.ts";
import {
  type PriorManifest,
  type PriorFamilyManifest,
  familyManifestSchema,
  priorManifestSchema,
} from "./prior-manifest.ts";
import { schemaProblems } from "./schema-problems.ts";

/** Parses a case file's JSON. Fails with every problem of form, one for each cause. */
export function parseCase(json: unknown): Outcome<Case> {
  return parseStrictly(caseSchema, caseFields, json);
}

/** Parses an office profile's JSON; as `parseCase`. */
export function parseOffice(json: unknown): Outcome<OfficeProfile> {
  return parseStrictly(officeProfileSchema, officeFields, json);
}

/** Parses the office's key file. Passwords never stand in a problem. */
export function parseOfficePasswords(json: unknown): Outcome<readonly OfficePassword[]> {
  const parsed = parseStrictly(officePasswordsSchema, () => ["password", "file"], json);
  if (!parsed.ok) return parsed;
  return succeed(
    parsed.value.map((entry) => {
      if (typeof entry === "string") return { password: entry };
      return entry.file === undefined ? { password: entry.password } : { password: entry.password, file: entry.file };
    }),
  );
}

/** Parses a denial file's JSON; as `parseCase`. */
export function parseDenial(json: unknown): Outcome<Denial> {
  return parseStrictly(denialSchema, denialFields, json);
}

/** Parses what a new request needs of an earlier packet's manifest; fields that it does not need are passed over. */
export function parsePriorManifest(json: unknown): Outcome<PriorManifest> {
  return parseStrictly(priorManifestSchema, () => [], json);
}

/** The same of the receipt of a family's packets. */
export function parseFamilyManifest(json: unknown): Outcome<PriorFamilyManifest> {
  return parseStrictly(familyManifestSchema, () => [], json);
}

export type FieldsAt = (json: unknown, path: readonly PropertyKey[]) => readonly string[];

const caseFields = fieldsOf(caseJsonSchema);
const officeFields = fieldsOf(officeJsonSchema);
const denialFields = fieldsOf(denialJsonSchema);

/** Made at the first question: a case without a fault needs none of it. */
export function fieldsOf(makeSchema: () => JsonSchema): FieldsAt {
  let schema: JsonSchema | undefined;
  return (json, path) => allowedFields((schema ??= makeSchema()), json, path);
}

const parsedBefore = new WeakSet<z.ZodType>();

/** Parses JSON by a schema; `fieldsAt` names what is allowed where something is not. */
export function parseStrictly<T>(schema: z.ZodType<T>, fieldsAt: FieldsAt, json: unknown): Outcome<T> {
  // Zod writes a function for each object of the schema, which many cases soon repay and one case never.
  const parsed = schema.safeParse(json, { jitless: !parsedBefore.has(schema) });
  parsedBefore.add(schema);
  return parsed.success
    ? succeed(parsed.data)
    : fail(schemaProblems(parsed.error.issues, json, (path) => fieldsAt(json, path)));
}
