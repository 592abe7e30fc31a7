import { readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type JsonSchema, caseJsonSchema, officeJsonSchema } from "../../src/case/json-schema.ts";
import { minimalWith } from "./minimal-case.ts";

const casesFolder = new URL("../../fixtures/cases/", import.meta.url);
const ajv = (): Ajv2020 => new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

/** Each fixture of a file name, as JSON. */
function fixtures(file: string): readonly (readonly [name: string, json: unknown])[] {
  return readdirSync(casesFolder).flatMap((name) => {
    const url = new URL(`${name}/${file}`, casesFolder);
    try {
      return [[name, JSON.parse(readFileSync(url, "utf8"))] as const];
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    }
  });
}

describe.each([
  ["case", caseJsonSchema, "case.json"],
  ["office", officeJsonSchema, "office.json"],
] as const)("the schema of the %s", (_, makeSchema, file) => {
  const schema = makeSchema();

  it("is a strict JSON Schema of 2020-12", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(() => ajv().compile(schema)).not.toThrow();
  });

  it.each(fixtures(file))("accepts %s", (_name, json) => {
    const validate = ajv().compile(schema);
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("describes every field", () => {
    const undescribed = [...fieldsOf(schema, "")]
      .filter(([, field]) => !isDescribed(field, schema))
      .map(([path]) => path);
    expect(undescribed).toEqual([]);
  });

  it("gives examples that it accepts itself", () => {
    let count = 0;
    const compiled = ajv().addSchema(schema, "schema.json");
    for (const [path, part] of partsOf(schema, "")) {
      if (!Array.isArray(part["examples"])) continue;
      const validate = compiled.getSchema(`schema.json#${path}`);
      for (const example of part["examples"]) {
        count++;
        expect(validate?.(example), path).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(2);
  });

  it("refuses a field that it does not know, at every object", () => {
    const open = [...partsOf(schema, "")].filter(
      ([, part]) => part["type"] === "object" && part["additionalProperties"] !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });
});

describe("the schema of the case", () => {
  it.each([
    ["a missing field", { "/beneficiary/bornOn": undefined }],
    ["an unknown field", { "/beneficiary/hair": "brown" }],
    ["a text for a number", { "/request/stayDays": "90" }],
    ["an unknown word", { "/request/basis": "humanitarian" }],
    ["an unknown kind of ground", { "/request/grounds/0/kind": "medical" }],
    ["a field of another ground", { "/request/grounds/0/patient": "x" }],
    ["an id with capitals", { "/exhibits/0/id": "My-Papers" }],
    ["a day that is not written as one", { "/beneficiary/bornOn": "17 May 1980" }],
  ])("shows %s in the editor", (_, changes) =>
    expect(ajv().validate(caseJsonSchema(), minimalWith(changes))).toBe(false),
  );
});

/** Every part of a schema that is a schema itself. */
function* partsOf(part: unknown, path: string): Iterable<readonly [path: string, part: JsonSchema]> {
  if (typeof part !== "object" || part === null) return;
  if (!Array.isArray(part)) yield [path, part as JsonSchema];
  for (const [key, inner] of Object.entries(part))
    if (key !== "examples" && key !== "default") yield* partsOf(inner, `${path}/${key}`);
}

function* fieldsOf(schema: JsonSchema, path: string): Iterable<readonly [path: string, field: JsonSchema]> {
  for (const [at, part] of partsOf(schema, path)) {
    if (typeof part["properties"] !== "object" || at.endsWith("/properties")) continue;
    for (const [name, field] of Object.entries(part["properties"] as Record<string, JsonSchema>))
      yield [`${at}/${name}`, field];
  }
}

/** A field says what it is itself or through what it refers to; a fixed word says it all. */
function isDescribed(field: JsonSchema, schema: JsonSchema): boolean {
  if (typeof field["description"] === "string" || "const" in field) return true;
  const reference = field["$ref"];
  if (typeof reference !== "string") return false;
  const target = (schema["$defs"] as Record<string, JsonSchema>)[reference.replace("#/$defs/", "")];
  return target !== undefined && typeof target["description"] === "string";
}
