import { describe, expect, it } from "vitest";
import { checklistOf, codesOf, rowsOf } from "./checklist-of.ts";

const translator = { name: "Jan Example", email: "jan@example.org" };
const letter = (change: object) => ({
  id: "letter",
  kind: "letter",
  datedOn: "2026-11-01",
  meets: ["physician-letter"],
  ...change,
});
const polish = (translation: object | undefined) => letter({ language: "pl", translation });

function check(exhibit: ReturnType<typeof letter>) {
  const checked = checklistOf("abroad", {}, [exhibit]);
  const [labelled] = checked.exhibits;
  return {
    met: rowsOf(checked, "physician-letter").every(({ answer }) => answer.kind === "met"),
    parts: labelled?.parts.map(({ role }) => role),
    prints: labelled?.printsCertificate,
    codes: codesOf(checked),
  };
}

describe("a foreign exhibit", () => {
  it("in English needs no translation", () => {
    expect(check(letter({}))).toEqual({ met: true, parts: ["original"], prints: false, codes: [] });
    expect(check(letter({ language: "en" }))).toEqual({ met: true, parts: ["original"], prints: false, codes: [] });
  });

  it("without a translation is missing one and meets nothing", () => {
    expect(check(letter({ language: "pl" }))).toEqual({
      met: false,
      parts: ["original"],
      prints: false,
      codes: ["translation-missing"],
    });
  });

  it("is bound as original, translation, certificate", () => {
    const translation = {
      file: "letter-en.pdf",
      translator,
      certificate: { file: "certificate.pdf", namesDocument: "yes", signedOn: "2026-11-02" },
    };
    expect(check(polish(translation))).toEqual({
      met: true,
      parts: ["original", "translation", "certificate"],
      prints: false,
      codes: [],
    });
  });

  it("may have its certificate on the translation itself", () => {
    const translation = { file: "letter-en.pdf", certificate: { namesDocument: "yes", signedOn: "2026-11-02" } };
    expect(check(polish(translation))).toEqual({
      met: true,
      parts: ["original", "translation"],
      prints: false,
      codes: [],
    });
  });

  it("binds a file once that holds translation and certificate", () => {
    const translation = {
      file: "letter-en.pdf",
      certificate: { file: "letter-en.pdf", namesDocument: "yes", signedOn: "2026-11-02" },
    };
    expect(check(polish(translation)).parts).toEqual(["original", "translation"]);
  });

  it("whose certificate names no document meets nothing", () => {
    const translation = {
      file: "letter-en.pdf",
      certificate: { file: "certificate.pdf", namesDocument: "no", signedOn: "2026-11-02" },
    };
    expect(check(polish(translation))).toEqual({
      met: false,
      parts: ["original", "translation", "certificate"],
      prints: false,
      codes: ["translation-certificate-names-another"],
    });
  });

  it("with an unknown translator and no certificate meets nothing", () => {
    expect(check(polish({ file: "letter-en.pdf" }))).toEqual({
      met: false,
      parts: ["original", "translation"],
      prints: false,
      codes: ["translation-certificate-missing"],
    });
  });

  it("with a known translator has its certificate printed for ink, and says so", () => {
    expect(check(polish({ file: "letter-en.pdf", translator }))).toEqual({
      met: true,
      parts: ["original", "translation"],
      prints: true,
      codes: ["translation-certificate-to-sign"],
    });
  });

  it("tells what the printed certificate lacks", () => {
    expect(check(polish({ file: "letter-en.pdf", translator: { name: "Jan Example" } })).codes).toEqual([
      "translation-certificate-to-sign",
      "translator-contact-missing",
    ]);
    expect(check(letter({ translation: { file: "letter-en.pdf", translator } })).codes).toEqual([
      "translation-language-missing",
      "translation-certificate-to-sign",
    ]);
    const undated = { file: "letter-en.pdf", certificate: { namesDocument: "yes" } };
    expect(check(polish(undated)).codes).toEqual(["translation-certificate-undated"]);
  });

  it("whose translation could not be opened meets nothing", () => {
    const translation = { file: "letter-en.pdf", certificate: { namesDocument: "yes", signedOn: "2026-11-02" } };
    const checked = checklistOf("abroad", {}, [polish(translation)], { pages: { "letter.pdf": 2 } });
    expect(rowsOf(checked, "physician-letter").map(({ answer }) => answer.kind)).toEqual(["missing"]);
    expect(checked.exhibits[0]?.parts.map(({ role }) => role)).toEqual(["original"]);
  });
});
