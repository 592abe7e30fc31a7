import { z } from "zod";
import { caseSchema } from "./case.ts";
import { denialSchema } from "./denial.ts";
import { officeProfileSchema } from "./office-profile.ts";

/** A JSON Schema (draft 2020-12), as data. */
export type JsonSchema = Record<string, unknown>;

/** JSON Schema of the case file, with a description and examples for every field. */
export function caseJsonSchema(): JsonSchema {
  return describeInput(caseSchema);
}

/** JSON Schema of office.json. */
export function officeJsonSchema(): JsonSchema {
  return describeInput(officeProfileSchema);
}

/** JSON Schema of a denial file. */
export function denialJsonSchema(): JsonSchema {
  return describeInput(denialSchema);
}

/** A schema as JSON Schema of what is written. */
export function describeInput(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    // zod takes examples and defaults of whatever it transforms for outputs and leaves them out; ours are inputs.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = findExamples(zodSchema);
      if (examples !== undefined && jsonSchema.$ref === undefined) jsonSchema.examples = examples;
      if (zodSchema instanceof z.ZodDefault) Object.assign(jsonSchema, { default: zodSchema.def.defaultValue });
    },
  }) as JsonSchema;
}

/** The examples of a schema, or of what it wraps as optional. */
function findExamples(schema: z.core.$ZodType): unknown[] | undefined {
  const { examples } = z.globalRegistry.get(schema) ?? {};
  if (Array.isArray(examples)) return examples;
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wraps ? findExamples(schema.def.innerType) : undefined;
}
