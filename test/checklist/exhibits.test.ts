import { describe, expect, it } from "vitest";
import { listUncitedStatements } from "../../src/checklist/list-cites.ts";
import { parseSoundCase } from "../screening/sound-cases.ts";
import { checklistOf, codesOf, rowsOf } from "./checklist-of.ts";

const cite = (page?: number) => ({ exhibit: "letter", ...(page === undefined ? {} : { page }) });
const explain = (...cites: object[]) => ({
  explanation: [{ heading: "The emergency", statements: [{ text: "She is dying.", cites }] }],
});
const letter = { id: "letter", meets: ["physician-letter"] };

function metBy(checked: ReturnType<typeof checklistOf>) {
  return rowsOf(checked, "physician-letter").map(({ answer }) => (answer.kind === "met" ? answer.by : []));
}

function pointersOf(checked: ReturnType<typeof checklistOf>, code: string) {
  return checked.problems.filter((found) => found.code === code).map(({ pointer }) => pointer);
}

describe("exhibits", () => {
  it("are labelled in the order of the case file", () => {
    const checked = checklistOf(
      "abroad",
      {},
      Array.from({ length: 28 }, (_, index) => ({ id: `exhibit-${index}` })),
    );
    expect(checked.exhibits.map(({ label }) => label).slice(24)).toEqual(["Y", "Z", "AA", "AB"]);
    expect(checked.exhibits.map(({ index }) => index)).toEqual(Array.from({ length: 28 }, (_, index) => index));
  });

  it("take the pages that the case names", () => {
    const checked = checklistOf("abroad", {}, [{ ...letter, pages: "2-3,1" }], { pages: { "letter.pdf": 5 } });
    expect(checked.exhibits[0]?.parts[0]?.pages).toEqual([1, 2, 0]);
  });

  it("whose pages are not there are errors and meet nothing", () => {
    const checked = checklistOf("abroad", {}, [{ ...letter, pages: "2-3" }]);
    expect(codesOf(checked)).toContain("exhibit-pages-invalid");
    expect(rowsOf(checked, "physician-letter")[0]?.answer.kind).toBe("missing");
  });

  it("that could not be opened meet nothing and are kept in the list", () => {
    const checked = checklistOf("abroad", {}, [letter], { pages: {} });
    expect(checked.exhibits).toHaveLength(1);
    expect(checked.exhibits[0]?.parts).toEqual([]);
    expect(rowsOf(checked, "physician-letter")[0]?.answer.kind).toBe("missing");
  });

  it("with the same pages of the same file are pointed out", () => {
    const file = { file: "scan.pdf", meets: ["physician-letter"] };
    expect(
      pointersOf(
        checklistOf("abroad", {}, [
          { id: "one", ...file },
          { id: "two", ...file },
        ]),
        "exhibit-twice",
      ),
    ).toEqual(["/exhibits/1/file"]);
    expect(
      codesOf(
        checklistOf("abroad", {}, [
          { id: "one", ...file, pages: "1" },
          { id: "two", ...file, pages: "2" },
        ]),
      ),
    ).toEqual([]);
  });

  it("that nobody cites and that meet nothing are pointed out", () => {
    expect(pointersOf(checklistOf("abroad", {}, [letter, { id: "stray" }]), "exhibit-unused")).toEqual(["/exhibits/1"]);
    expect(codesOf(checklistOf("abroad", explain(cite()), [{ id: "letter" }]))).toEqual([]);
    const parents = [
      { name: { given: "A", family: "B" }, relation: "legal-guardian", consent: "given", exhibit: "letter" },
    ];
    expect(codesOf(checklistOf("detained", { beneficiary: { parents } }, [{ id: "letter" }]))).toEqual([]);
  });
});

describe("cites", () => {
  it("of a page that the exhibit does not have are errors", () => {
    expect(pointersOf(checklistOf("abroad", explain(cite(2)), [letter]), "cite-page-out-of-range")).toEqual([]);
    expect(pointersOf(checklistOf("abroad", explain(cite(1), cite(3)), [letter]), "cite-page-out-of-range")).toEqual([
      "/explanation/0/statements/0/cites/1/page",
    ]);
  });

  it("count pages over all parts, the printed certificate among them", () => {
    const translated = {
      ...letter,
      language: "pl",
      translation: { file: "letter-en.pdf", translator: { name: "Jan Example", phone: "1" } },
    };
    expect(codesOf(checklistOf("abroad", explain(cite(5)), [translated]))).not.toContain("cite-page-out-of-range");
    expect(codesOf(checklistOf("abroad", explain(cite(6)), [translated]))).toContain("cite-page-out-of-range");
  });

  it("give the page on the checklist", () => {
    expect(metBy(checklistOf("abroad", explain(cite(2)), [letter]))).toEqual([[{ exhibit: "letter", page: 2 }]]);
    expect(metBy(checklistOf("abroad", explain(cite(1), cite(2)), [letter]))).toEqual([[{ exhibit: "letter" }]]);
    expect(metBy(checklistOf("abroad", {}, [letter]))).toEqual([[{ exhibit: "letter" }]]);
  });

  it("missing from a statement are noted, one note for each", () => {
    const cited = checklistOf("abroad", explain(cite()), [letter]);
    const uncited = checklistOf("abroad", explain(), [letter]);
    expect(pointersOf(uncited, "statement-uncited")).toContain("/explanation/0/statements/0");
    expect(pointersOf(cited, "statement-uncited")).not.toContain("/explanation/0/statements/0");
    expect(pointersOf(uncited, "statement-uncited")).toHaveLength(pointersOf(cited, "statement-uncited").length + 1);
  });

  it("are looked for in every statement of the case", () => {
    const { case: theCase } = parseSoundCase("abroad", {
      sponsors: [{ person: "petitioner", willProvide: ["food"], howKnown: "He is her son." }],
    });
    expect(listUncitedStatements(theCase).map(({ pointer }) => pointer)).toEqual([
      "/sponsors/0/howKnown",
      "/request/grounds/0/prognosis",
      "/request/grounds/0/whyPresenceHelps",
      "/request/whyThisLong",
      "/request/whyNow",
      "/request/departurePlan",
      "/alternatives/visas/0/explanation",
    ]);
  });
});

describe("evidence ids", () => {
  it("that nothing knows are errors, with the nearest one", () => {
    const checked = checklistOf("abroad", {}, [{ id: "letter", meets: ["physican-letter"] }]);
    const found = checked.problems.find(({ code }) => code === "evidence-id-unknown");
    expect(found).toMatchObject({
      severity: "error",
      pointer: "/exhibits/0/meets/0",
      args: { id: "physican-letter", nearest: "physician-letter" },
    });
    const far = checklistOf("abroad", {}, [{ id: "letter", meets: ["zzzzzzzz"] }]);
    expect(far.problems.find(({ code }) => code === "evidence-id-unknown")?.args).toEqual({
      id: "zzzzzzzz",
      nearest: "",
    });
  });

  it("that no ground of this case asks for are noted", () => {
    expect(codesOf(checklistOf("abroad", {}, [{ id: "letter", meets: ["death-record", "physician-letter"] }]))).toEqual(
      ["evidence-id-not-asked"],
    );
    expect(
      codesOf(checklistOf("abroad", {}, [{ id: "letter", meets: ["urgency-proof", "physician-letter"] }])),
    ).toEqual(["evidence-id-not-asked"]);
  });
});
