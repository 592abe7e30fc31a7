// The office's key file: passwords that open files of its clients. Kept apart from the profile and the cases, which
// people send around.
import { z } from "zod";
import { filePath } from "./text.ts";

/** Any letters at all; nothing is trimmed, and nothing is printed. */
export const password = z
  .string()
  .min(1)
  .max(127)
  .meta({
    description: "Password that opens the file. It stands here in the clear: the office's passwords.json is safer.",
    examples: ["example"],
  });

export const officePasswordsSchema = z.array(
  z.union([password, z.strictObject({ password, file: filePath.optional() })]),
);

export interface OfficePassword {
  readonly password: string;
  /** The file that it opens, by its path in the case or its bare name; any file where left out. */
  readonly file?: string;
}
