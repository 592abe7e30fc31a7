import { caseFileJsonSchema } from "../../case/family-json-schema.ts";
import { denialJsonSchema, officeJsonSchema } from "../../case/json-schema.ts";
import { printJson } from "../output.ts";

/** Prints the JSON Schema of the case file, of the office profile or of a denial file. */
export function schemaCommand(options: { readonly office?: boolean; readonly denial?: boolean }): void {
  printJson(
    options.office === true ? officeJsonSchema() : options.denial === true ? denialJsonSchema() : caseFileJsonSchema(),
  );
}
