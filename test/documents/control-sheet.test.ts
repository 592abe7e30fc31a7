import { describe, expect, test } from "vitest";
import { makeControlSheet } from "../../src/documents/control-sheet.ts";
import { makeDocuments } from "../../src/documents/make-documents.ts";
import { summarizePacket } from "../../src/documents/packet-summary.ts";
import { type Problem, problem } from "../../src/problems/problem.ts";
import { openRulebook } from "../../src/rules/rulebook.ts";
import { buildChecked, formFiles, type Json, openedFile } from "./build-checked.ts";
import { templates } from "./make-text.ts";
import { plainText } from "./plain-text.ts";
import { detainedCase, medicalCase, office, proceedingsCase } from "./sample-cases.ts";
import { exhibit } from "../../src/case/exhibit.ts";
import type { CheckedCase } from "../../src/checklist/checklist.ts";
import { labelExhibits } from "../../src/checklist/label-exhibits.ts";

const rulebook = openRulebook();
if (!rulebook.ok) throw new Error("rules");

function controlText(the: Json | CheckedCase, problems: readonly Problem[] = []): string {
  const checked = "route" in the && "items" in the ? (the as CheckedCase) : buildChecked({ case: the, office });
  const parts = makeDocuments(checked, formFiles(checked), templates, { draft: false });
  if (!parts.ok) expect.fail();
  // Every part stands on a sheet of its own here.
  const anchors = new Map(
    parts.value.map((part, sheet) => [part.kind === "file" ? `part:${part.id}` : `document:${part.id}`, { sheet }]),
  );
  const summary = summarizePacket(parts.value, { sheets: parts.value, anchors }, false, problems);
  const made = makeControlSheet(checked, summary, templates, rulebook.ok ? rulebook.value : expect.fail());
  if (!made.ok) expect.fail(JSON.stringify(made.problems));
  expect(made.problems).toEqual([]);
  return made.value.map(({ blocks }) => plainText(blocks)).join("\n");
}

describe("who signs where", () => {
  test("USCIS: every form, the letter, each sheet of the explanation, the certificate, Form G-28 twice", () => {
    const text = controlText(medicalCase());
    for (const line of [
      "[ ] | Form G-28, Notice of Entry of Appearance as Attorney or Accredited Representative | Andriy Kovalenko, as the client | 2",
      "[ ] | Form G-28, Notice of Entry of Appearance as Attorney or Accredited Representative | Jane Example, as the representative | 2",
      "[ ] | Cover letter | Jane Example | 1",
      "[ ] | Form I-134, Declaration of Financial Support (Andriy Kovalenko) | Andriy Kovalenko | 4",
      "| Andriy Kovalenko: signs and dates every sheet at its foot, and the declaration at the end with the day | 5",
      "[ ] | Certificate of translation, Exhibit B | Ewa Example, with the date and the contact lines filled in | 13",
      "[ ] | Form G-1450, Authorization for Credit Card Transactions | the card holder; the card number is written by hand on the form | put in by hand",
    ])
      expect(text).toContain(line);
  });

  test("an organization's Form I-134 is signed by its person", () => {
    expect(controlText(proceedingsCase())).toContain(
      "Form I-134, Declaration of Financial Support (Example Parish) | Paul Sample | put in by hand",
    );
  });

  test("ICE needs a Form G-28 of its own", () => {
    expect(controlText(detainedCase())).toContain("ICE needs a Form G-28 of its own");
    expect(controlText(medicalCase())).not.toContain("ICE needs a Form G-28 of its own");
  });
});

describe("assembly", () => {
  test("says what the hand must do, and leaves out what does not apply", () => {
    const uscis = controlText(medicalCase());
    expect(uscis).toContain("Write EXPEDITE in black ink at the top right of the first page of Form I-131.");
    expect(uscis).toContain("Write the card number, expiry, and security code on Form G-1450 by hand.");
    expect(uscis).toContain("Clip Form G-1145 to the front of the first page.");
    expect(uscis).toContain(
      "Put in by hand: Form G-1145, e-Notification of Application/Petition Acceptance, before “Cover letter”.",
    );
    expect(uscis).toContain("No staples, tabs");
    expect(uscis).toContain("Mail by FedEx with tracking");
    const ice = controlText(detainedCase());
    for (const words of ["EXPEDITE", "G-1145", "G-1450", "I-131"]) expect(ice).not.toContain(words);
  });
});

describe("readiness", () => {
  test("lists every problem, the worst first, with place and who answered", () => {
    const confirmed = {
      ...problem("signing-place-unknown", "/preparedIn", { signer: "the petitioner" }, { severity: "note" }),
      confirmed: { by: "J. Example", on: "2026-11-29" },
    };
    const text = controlText(medicalCase(), [confirmed, problem("signer-missing", "/beneficiary/parents", {})]);
    expect(text).toContain("State: | 1 blocking");
    expect(text.indexOf("Must be mended before the packet is final (1)")).toBeLessThan(
      text.indexOf("Worth knowing (1)"),
    );
    expect(text).toContain("Confirmed by J. Example on November 29, 2026.");
    expect(text).toContain("/beneficiary/parents");
  });
});

describe("before scanning", () => {
  const blank = problem("scan-blank", "/exhibits/0/file", { exhibit: "A", pages: "page 3" });
  const pale = (exhibit: string) => problem("scan-light", "/exhibits/0/file", { exhibit, pages: "" });

  test("says what to look at, with one reason once, and only there", () => {
    const text = controlText(medicalCase(), [blank, pale("B"), pale("C")]);
    expect(text).toContain("3 to look at");
    expect(text.match(/Exhibit A, page 3, shows nothing: blank paper\./g)).toHaveLength(1);
    expect(text.match(/has words or a picture in a very light grey\./g)).toHaveLength(2);
    expect(text.match(/The first reader is a scanner, and/g)).toHaveLength(1);
  });

  test("says that nothing was found, and what was not looked at", () => {
    expect(controlText(medicalCase())).toContain("nothing was found that a black-and-white scan would lose");
  });
});

describe("the address", () => {
  test("comes with rule, facts, source, age and what was turned down", () => {
    const text = controlText(medicalCase());
    expect(text).toContain("Lewisville, TX 75067-8003");
    expect(text).toContain("A test's own rule.");
    expect(text).toContain("That check is 10 days old on the filing date.");
    expect(text).toContain("where the person is | outside-us | /beneficiary/whereabouts/kind");
    expect(text).toContain("Somewhere else | It is for others.");
  });

  test("that is not known is said so", () => {
    const {
      route: { mailingAddress: _none, ...route },
      ...checked
    } = buildChecked({ case: medicalCase(), office });
    expect(controlText({ ...checked, route })).toContain("No address is known.");
  });
});

describe("days and gaps", () => {
  test("letters grow old, the address check grows stale, days already past are shouted", () => {
    const text = controlText(medicalCase());
    expect(text).toContain("December 1, 2026 | Exhibit B is 60 days old");
    expect(text).toContain("February 18, 2027 | The check of the mailing address grows stale");
    expect(text).toContain("June 3, 2027 | Last day of the stay asked for");
    const late = buildChecked({ case: medicalCase(), office, filingOn: "2027-01-06" });
    expect(controlText(late)).toContain(
      "January 4, 2027 | A decision is needed by this day (ALREADY PAST on the filing date)",
    );
  });

  test("what was left out is named with the reason", () => {
    const the = medicalCase();
    const { forms, ...rest } = the as { forms: Json[] };
    const text = controlText({
      ...rest,
      forms: forms.filter(({ form }) => form !== "I-134"),
      petitioner: { ...(the["petitioner"] as Json), status: "no-status" },
    });
    expect(text).toContain("Form I-134 (required) | The case gives no file for it. A test asks for it.");
    expect(text).toContain("The status of the petitioner | The forms ask for it; no letter or statement tells it.");
  });

  test("pages that no exhibit takes are named, whichever part their file is", () => {
    const files = new Map(
      ["scan.pdf", "letter.pdf", "letter-en.pdf", "photos/1.jpg", "photos/2.jpg"].map((id) => [
        id,
        openedFile(id, id.endsWith("jpg") ? 1 : 6),
      ]),
    );
    const given = [
      { id: "passport", title: "Passport", file: "scan.pdf", pages: "1-2" },
      { id: "visa", title: "Visa", file: "scan.pdf", pages: "3" },
      {
        id: "letter",
        title: "Letter",
        file: "letter.pdf",
        language: "pl",
        translation: { file: "letter-en.pdf", pages: "2-6", translator: { name: "Ewa Example" } },
      },
      {
        id: "both",
        title: "Both",
        file: "letter.pdf",
        pages: "1-3",
        translation: { file: "letter.pdf", pages: "4-6" },
      },
      { id: "photos", title: "Photos", file: "photos", pages: "1" },
    ].map((each) => exhibit.parse(each));
    const { exhibits } = labelExhibits(given, files, {
      folders: new Map([["photos", ["photos/1.jpg", "photos/2.jpg"]]]),
    });
    const text = controlText({ ...buildChecked({ case: medicalCase(), office }), exhibits });
    const rows = text.split("\n").filter((line) => /takes? other pages/.test(line));
    expect(rows).toEqual([
      "Pages 4-6 of scan.pdf | Exhibits A and B take other pages.",
      "Page 1 of letter-en.pdf | Exhibit C takes other pages.",
      "photos/2.jpg | Exhibit E takes other pages.",
    ]);
  });

  test("no time is promised", () => {
    expect(controlText(medicalCase())).toContain("No time for a decision is known or promised");
  });
});
