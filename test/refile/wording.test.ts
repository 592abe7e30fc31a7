// The denial in the three letters and the explanation: whatever the case says is printed as it stands, and no sentence
// is left over where a fact is missing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denialPointKinds } from "../../src/case/denial-point-kinds.ts";
import { makeText } from "../documents/make-text.ts";
import { detainedCase, medicalCase, proceedingsCase } from "../documents/sample-cases.ts";

const denial = (points: readonly object[], more: object = {}) => ({
  agency: "USCIS",
  receipt: "IOE0900000001",
  filedOn: "2026-06-01",
  deniedOn: "2026-10-20",
  noticeSpeaksOfMotion: "yes",
  points,
  ...more,
});
const said = {
  id: "a",
  words: "Not enough.",
  changed: ["He fell ill."],
  newEvidence: [{ text: "It shows it.", cites: [{ exhibit: "passport" }] }],
};
const cases = [
  ["USCIS", medicalCase()],
  ["ICE, in proceedings", proceedingsCase()],
  ["ICE, detained", detainedCase()],
] as const;

describe.each(cases)("%s", (_name, the) => {
  const make = (...priorFilings: object[]) => makeText({ case: { ...the, priorFilings } });

  it("says nothing of a denial in a first request", () => {
    expect(make().all).not.toMatch(/denial|denied request|PREVIOUSLY|\bNEW\b/);
  });

  it("puts the answers before the request, the same in every letter", () => {
    const { text, problems } = make(denial([said]));
    expect(problems.filter(({ code }) => code.startsWith("template"))).toEqual([]);
    const letter = text("cover-letter");
    expect(letter).toContain(
      "The denial, and what has changed since\nThis is a new request. The earlier request was filed on June 1, 2026, receipt number IOE0900000001, and denied by USCIS on October 20, 2026.",
    );
    expect(letter).toContain("“Not enough.” | He fell ill. / It shows it. |");
    expect(letter.indexOf("He fell ill.")).toBeLessThan(letter.indexOf("\nThe request\n"));
    expect(text("emergency-explanation")).toMatch(
      /What has changed since the denial of October 20, 2026\n(.*\n)+?He fell ill\.\nIt shows it\./,
    );
  });

  it("never speaks of a motion, a waiting time or a chance", () => {
    expect(make(denial([said])).all).not.toMatch(
      /motion|I-290B|reopen|365 days after|business days|waiting period|appeal/i,
    );
  });

  it.each(denialPointKinds)("has words for %s", (kind) => {
    const { text, problems } = make(denial([{ id: "a", kind, changed: ["He fell ill."] }]));
    expect(problems.filter(({ code }) => code.startsWith("template"))).toEqual([]);
    expect(text("emergency-explanation")).toMatch(/The denial found: [A-Z][^.]+\.\nHe fell ill\./);
  });

  it("leaves no stump where receipt, notice, or answers are missing", () => {
    const { receipt: _receipt, ...bare } = denial([{ id: "a", kind: "identity" }]);
    const { all, problems } = make(bare);
    expect(problems.filter(({ code }) => code.startsWith("template"))).toEqual([]);
    expect(all).toContain("The earlier request was filed on June 1, 2026 and denied by USCIS on October 20, 2026.");
    expect(all).not.toMatch(/receipt number[ ,]*(and|on|that)|undefined|\( *\)| ,|“”/);
  });

  it("prints the officer's words and the answers verbatim, whatever they hold", () => {
    const nasty = fc
      .string({ unit: fc.constantFrom(..."**_#|<>{}[]()\\/&!~+=\"'.:;$%@ 0aÉж永ع"), minLength: 1, maxLength: 30 })
      .map((text) => `x${text}y`.normalize("NFC"));
    fc.assert(
      fc.property(nasty, nasty, nasty, (words, changed, shown) => {
        const { text, problems } = make(denial([{ id: "a", words, changed: [changed], newEvidence: [shown] }]));
        expect(problems.filter(({ code }) => code.startsWith("template"))).toEqual([]);
        for (const document of ["cover-letter", "emergency-explanation"])
          for (const printed of [words, changed, shown]) expect(text(document)).toContain(printed);
      }),
      { numRuns: 25 },
    );
  });
});
