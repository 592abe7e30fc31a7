import { caseJsonSchema, officeJsonSchema } from "../../case/json-schema.ts";
import { printJson } from "../output.ts";

/** Prints the JSON Schema of the case file, or of the office profile. */
export function schemaCommand(options: { office?: boolean }): void {
  printJson(options.office === true ? officeJsonSchema() : caseJsonSchema());
}
