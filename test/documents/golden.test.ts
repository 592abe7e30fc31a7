// The whole wording of six documents, read by a person line by line. Whoever changes a template reads these again.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeText } from "./make-text.ts";
import { detainedCase, medicalCase, proceedingsCase } from "./sample-cases.ts";

const medical = medicalCase();
const detained = detainedCase();

test.each([
  ["cover-letter-uscis", "cover-letter", medical],
  ["emergency-explanation-petitioner", "emergency-explanation", medical],
  ["cover-letter-ice-in-proceedings-self", "cover-letter", proceedingsCase()],
  ["emergency-explanation-self", "emergency-explanation", proceedingsCase()],
  ["cover-letter-ice-detained", "cover-letter", detained],
  ["statement-detained", "emergency-explanation", detained],
])("%s", (file, part, the) => {
  const golden = readFileSync(new URL(`golden/${file}.txt`, import.meta.url), "utf8");
  expect(`${makeText({ case: the }).text(part)}\n`).toBe(golden);
});
