import type { JsonSchema } from "./json-schema.ts";

/**
 * The fields that the schema allows in the object at a path of the value. Where the schema has several forms, the
 * form whose fixed values agree with the object counts, and all forms where none does.
 */
export function allowedFields(schema: JsonSchema, root: unknown, path: readonly PropertyKey[]): readonly string[] {
  const forms = formsAt(schema, root, path);
  return [...new Set(forms.flatMap((form) => Object.keys(asObject(form["properties"]) ?? {})))].filter(
    (field) => field !== "$schema",
  );
}

/** The forms that the schema has for the value at a path, without references and choices; none where it has no such place. */
export function formsAt(schema: JsonSchema, root: unknown, path: readonly PropertyKey[]): readonly JsonSchema[] {
  let forms = openForms(schema, schema, root);
  let value = root;
  for (const part of path) {
    value = childOf(value, part);
    forms = forms.flatMap((form) => {
      const child = typeof part === "number" ? form["items"] : asObject(form["properties"])?.[String(part)];
      return isSchema(child) ? openForms(schema, child, value) : [];
    });
  }
  return forms;
}

function openForms(root: JsonSchema, form: JsonSchema, value: unknown): JsonSchema[] {
  const { $ref, anyOf, oneOf, allOf } = form;
  if (typeof $ref === "string") {
    const target = $ref === "#" ? root : asObject(root["$defs"])?.[$ref.replace("#/$defs/", "")];
    return isSchema(target) ? openForms(root, target, value) : [];
  }
  if (Array.isArray(allOf)) return allOf.filter(isSchema).flatMap((part) => openForms(root, part, value));
  const choices = Array.isArray(anyOf) ? anyOf : Array.isArray(oneOf) ? oneOf : undefined;
  if (choices === undefined) return [form];
  const open = choices.filter(isSchema).flatMap((choice) => openForms(root, choice, value));
  // Of what is not there yet, every form is possible.
  const fitting = value === undefined ? [] : open.filter((choice) => fits(choice, value));
  return fitting.length > 0 ? fitting : open;
}

function fits(form: JsonSchema, value: unknown): boolean {
  const properties = asObject(form["properties"]);
  if (properties === undefined) return false;
  return Object.entries(properties).every(
    ([field, child]) => !isSchema(child) || !("const" in child) || childOf(value, field) === child["const"],
  );
}

function childOf(value: unknown, part: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined;
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return isSchema(value) ? value : undefined;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
