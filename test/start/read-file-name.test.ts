import { describe, expect, it } from "vitest";
import { readFileName } from "../../src/start/read-file-name.ts";

describe("the name of an evidence file", () => {
  it.each([
    ["B. Hospital letter 2026-10-03.pdf", { label: "B", title: "Hospital letter", datedOn: "2026-10-03" }],
    ["b. Hospital letter.pdf", { label: undefined, title: "b. Hospital letter" }],
    ["AB) Hospital letter (2026-10-03).PDF", { label: "AB", title: "Hospital letter", datedOn: "2026-10-03" }],
    ["Exhibit C - Passport.jpg", { label: "C", title: "Passport" }],
    ["2026-10-03 Hospital letter.pdf", { title: "Hospital letter", datedOn: "2026-10-03" }],
    ["Hospital_letter_2026-10-03.pdf", { title: "Hospital letter", datedOn: "2026-10-03" }],
    ["Letter of 2026-10-03.pdf", { title: "Letter", datedOn: "2026-10-03" }],
    ["A letter to the officer.pdf", { label: undefined, title: "A letter to the officer" }],
    ["US passport.pdf", { label: undefined, title: "US passport" }],
    ["(UNUSED) B. Old letter.pdf", { unused: true, label: "B", title: "Old letter" }],
    ["B. Letter [translation].pdf", { part: "translation", title: "Letter" }],
    ["B. [certificate].pdf", { part: "certificate", label: "B", title: "" }],
    ["B. Letter 2026-10-03 [pl].pdf", { part: "original", language: "pl", datedOn: "2026-10-03" }],
    ["B. Letter [en].pdf", { language: undefined, title: "Letter" }],
    ["Form I-131.pdf", { form: "I-131" }],
    ["I-134 of the sister.pdf", { form: "I-134" }],
    ["D. Лист лікаря 2026-10-03.pdf", { label: "D", title: "Лист лікаря", datedOn: "2026-10-03" }],
  ])("%s", (name, said) => {
    expect(readFileName(name)).toMatchObject(
      Object.fromEntries(Object.entries(said).filter(([, v]) => v !== undefined)),
    );
    for (const [field, value] of Object.entries(said))
      if (value === undefined) expect(readFileName(name)).not.toHaveProperty(field);
  });

  it.each([
    "Reports 2026-01-02 and 2026-02-03.pdf",
    "Letter 2026-13-45.pdf",
    "Letter 10-03-2026.pdf",
    "Case 12026-01-023.pdf",
  ])("makes up no day of %s", (name) => {
    const { datedOn, title } = readFileName(name);
    expect(datedOn).toBeUndefined();
    expect(title).toBe(name.replace(".pdf", ""));
  });

  it("keeps brackets that mean nothing as a part of the title", () => {
    expect(readFileName("Letter [second copy].pdf").title).toBe("Letter [second copy]");
  });
});
