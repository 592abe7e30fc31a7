// denial.json: what a notice of denial says, for `refile`. Read from the notice by a person; nothing in it is guessed.
import { z } from "zod";
import { exhibit } from "./exhibit.ts";
import { denialFields } from "./prior-filing.ts";
import { filePath, phrase } from "./text.ts";

export const denialSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .meta({ description: "Where an editor finds this schema.", examples: ["./denial.schema.json"] }),
    ...denialFields,
    notice: z
      .strictObject({
        file: filePath.meta({
          description: "The notice as PDF or picture, relative to this file.",
          examples: ["notice.pdf"],
        }),
        title: phrase
          .optional()
          .meta({ description: "As the index prints it.", examples: ["Notice of denial of January 5, 2027"] }),
      })
      .optional()
      .describe("The notice itself; it becomes an exhibit."),
    exhibits: z
      .array(exhibit)
      .max(200)
      .default([])
      .describe("New evidence, where it is at hand; its files are relative to this file."),
  })
  .meta({ title: "Denial file", description: "What a notice of denial says, and what answers it." });

export type Denial = z.output<typeof denialSchema>;
