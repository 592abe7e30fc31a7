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

  it("is bound by the pages that each part takes of one file", () => {
    const certificate = { pages: "5", namesDocument: "yes", signedOn: "2026-11-02" };
    const pagesOf = (exhibit: ReturnType<typeof letter>): unknown =>
      checklistOf("abroad", {}, [exhibit], { pages: { "letter.pdf": 5, "letter-en.pdf": 3 } }).exhibits[0]?.parts.map(
        ({ role, pages, alsoHolds }) => [role, pages, ...(alsoHolds ?? [])],
      );
    // All three in one file.
    expect(pagesOf(polish({ file: "letter.pdf", pages: "3-4", certificate }))).toEqual([
      ["original", [0, 1]],
      ["translation", [2, 3]],
      ["certificate", [4]],
    ]);
    // The certificate is the last page of the translation; the translation is the rest.
    expect(pagesOf(polish({ file: "letter-en.pdf", certificate: { ...certificate, pages: "3" } }))).toEqual([
      ["original", [0, 1, 2, 3, 4]],
      ["translation", [0, 1]],
      ["certificate", [2]],
    ]);
    // In one file, and nothing said of pages: bound once, and known to hold them all.
    expect(pagesOf(polish({ file: "letter.pdf", certificate: { namesDocument: "yes" } }))).toEqual([
      ["original", [0, 1, 2, 3, 4], "translation", "certificate"],
    ]);
    // The pages of the original are named: the translation is what is left.
    expect(pagesOf(letter({ pages: "1-2", language: "pl", translation: { file: "letter.pdf", translator } }))).toEqual([
      ["original", [0, 1]],
      ["translation", [2, 3, 4]],
    ]);
  });

  it("has a certificate without file and pages on the translation, or on what the translation leaves of its file", () => {
    const certificate = { namesDocument: "yes", signedOn: "2026-11-02" };
    const bound = (translation: object): unknown => {
      const files = { pages: { "letter.pdf": 4, "letter-en.pdf": 3 } };
      const checked = checklistOf("abroad", {}, [polish({ ...translation, certificate })], files);
      return [
        checked.exhibits[0]?.parts.map(({ role, pages, alsoHolds }) => [role, pages, ...(alsoHolds ?? [])]),
        checked.problems.filter(({ code }) => code === "exhibit-pages-invalid").length,
      ];
    };
    // All pages of its file are the translation's.
    expect(bound({ file: "letter-en.pdf", pages: "1-3" })).toEqual([
      [
        ["original", [0, 1, 2, 3]],
        ["translation", [0, 1, 2], "certificate"],
      ],
      0,
    ]);
    // The last page is nobody's: it is not dropped.
    expect(bound({ file: "letter-en.pdf", pages: "1-2" })).toEqual([
      [
        ["original", [0, 1, 2, 3]],
        ["translation", [0, 1]],
        ["certificate", [2]],
      ],
      0,
    ]);
    // In one file the rest is the original's: no certificate stands there.
    expect(bound({ file: "letter.pdf", pages: "3-4" })).toEqual([
      [
        ["original", [0, 1]],
        ["translation", [2, 3], "certificate"],
      ],
      0,
    ]);
  });

  it("whose pages are not there, or all taken by another part, is not whole", () => {
    const files = { pages: { "letter.pdf": 2, "letter-en.pdf": 1 } };
    const certificate = { pages: "1", namesDocument: "yes", signedOn: "2026-11-02" };
    const problemsOf = (exhibit: ReturnType<typeof letter>): unknown =>
      checklistOf("abroad", {}, [exhibit], files)
        .problems.filter(({ code }) => code === "exhibit-pages-invalid")
        .map(({ pointer, args }) => [pointer, args]);
    expect(problemsOf(polish({ file: "letter-en.pdf", pages: "2", translator }))).toEqual([
      ["/exhibits/0/translation/pages", { exhibit: "A", pages: "2", count: 1 }],
    ]);
    expect(problemsOf(polish({ file: "letter-en.pdf", certificate }))).toEqual([
      ["/exhibits/0/translation/pages", { exhibit: "A", pages: "", count: 1 }],
    ]);
  });

  it("cannot be its own translation", () => {
    const codes = (exhibit: ReturnType<typeof letter>, pages: number): readonly string[] =>
      codesOf(checklistOf("abroad", {}, [exhibit], { pages: { "letter.pdf": pages } }));
    const whole = polish({ file: "letter.pdf", translator });
    expect(codes(whole, 1)).toContain("translation-without-original");
    expect(codes(whole, 2)).not.toContain("translation-without-original");
    const overlap = { ...polish({ file: "letter.pdf", pages: "2", translator }), pages: "1-2" };
    expect(codes(overlap, 2)).toContain("translation-without-original");
  });
});
