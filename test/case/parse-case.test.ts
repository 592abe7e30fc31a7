import { describe, expect, it } from "vitest";
import { parseCase, parseOffice } from "../../src/case/parse-case.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { listed, minimalJson, minimalWith } from "./minimal-case.ts";

function refusals(changes: Record<string, unknown>): readonly [place: string, says: string][] {
  const { ok, problems } = parseCase(minimalWith(changes));
  expect(ok).toBe(false);
  return problems.map((found) => [
    `${found.code} ${found.pointer}`,
    `${problemText(found).says} ${problemText(found).fix}`,
  ]);
}

describe("the smallest case", () => {
  it("is accepted without a word", () => expect(parseCase(minimalJson())).toMatchObject({ ok: true, problems: [] }));

  it("gets nothing but its empty lists and the settled defaults", () => {
    const parsed = parseCase(minimalJson());
    if (!parsed.ok) throw new Error("refused");
    const { sponsors, relatives, confirmations, exhibits, beneficiary, request, custody } = parsed.value;
    expect({ sponsors, relatives, confirmations, parents: beneficiary.parents }).toEqual({
      sponsors: [],
      relatives: [],
      confirmations: [],
      parents: [],
    });
    expect(exhibits[0]).not.toHaveProperty("language");
    expect(request.whyNow).toEqual({ text: "Her doctor expects the valve to fail in January 2027.", cites: [] });
    expect(custody).toBeUndefined();
  });
});

describe("one fault makes one problem, at its place", () => {
  const medical = "/request/grounds/0";
  it.each<readonly [what: string, pointer: string, value: unknown, place: string, says: RegExp]>([
    [
      "a field that is missing",
      "/beneficiary/bornOn",
      undefined,
      "case-field-missing /beneficiary/bornOn",
      /"bornOn" is missing/,
    ],
    ["an object that is missing", "/request", undefined, "case-field-missing /request", /"request" is missing/],
    [
      "a fixed word that is missing",
      "/request/onlyPurpose",
      undefined,
      "case-field-missing /request/onlyPurpose",
      /"onlyPurpose" is missing/,
    ],
    ["a choice that is missing", "/petitioner", undefined, "case-field-missing /petitioner", /"petitioner" is missing/],
    ["a kind that is missing", `${medical}/kind`, undefined, `case-field-missing ${medical}/kind`, /"kind" is missing/],
    [
      "an unknown field",
      "/beneficiary/hair",
      "brown",
      "case-field-unknown /beneficiary/hair",
      /"hair" is no field here\. Remove it, or use one of: .*bornOn/,
    ],
    [
      "a misspelt field",
      "/beneficiary/borOn",
      "1980-01-01",
      "case-field-unknown /beneficiary/borOn",
      /did you mean "bornOn"/,
    ],
    [
      "a misspelt field of a ground",
      `${medical}/whyNotElsewere`,
      "x",
      `case-field-unknown ${medical}/whyNotElsewere`,
      /did you mean "whyNotElsewhere"/,
    ],
    ["a field of another ground", `${medical}/patient`, "x", `case-field-unknown ${medical}/patient`, /no field here/],
    ["a field at the top", "/exhibit", [], "case-field-unknown /exhibit", /did you mean "exhibits"/],
    [
      "a number for a text",
      "/beneficiary/name/given",
      5,
      "case-type-wrong /beneficiary/name/given",
      /"given" should be a text, but is a number/,
    ],
    [
      "null for a text",
      "/beneficiary/name/middle",
      null,
      "case-type-wrong /beneficiary/name/middle",
      /should be a text, but is null/,
    ],
    ["null for an object", "/request", null, "case-type-wrong /request", /should be an object \{ \}, but is null/],
    [
      "a list for an object",
      "/beneficiary/name",
      [],
      "case-type-wrong /beneficiary/name",
      /should be an object \{ \}, but is a list/,
    ],
    ["an object for a list", "/exhibits", {}, "case-type-wrong /exhibits", /should be a list \[ \], but is an object/],
    [
      "a text for a number",
      "/request/stayDays",
      "90",
      "case-type-wrong /request/stayDays",
      /should be a number, but is a text/,
    ],
    [
      "a broken number",
      "/request/stayDays",
      90.5,
      "case-type-wrong /request/stayDays",
      /should be a whole number, but is a number with a fraction/,
    ],
    [
      "a number for a ZIP code",
      "/beneficiary/address",
      { street: "1 A St", city: "X", state: "OH", zip: 44129 },
      "case-type-wrong /beneficiary/address/zip",
      /"zip" should be a text/,
    ],
    ["too little", "/request/stayDays", 0, "case-size-wrong /request/stayDays", /at least 1/],
    ["too much", "/request/stayDays", 5000, "case-size-wrong /request/stayDays", /at most 3660/],
    ["money below nothing", `${medical}/costUsd`, -1, `case-size-wrong ${medical}/costUsd`, /at least 0/],
    ["an empty list", "/request/grounds", [], "case-size-wrong /request/grounds", /at least 1 entry/],
    [
      "a text too long",
      "/beneficiary/name/given",
      "x".repeat(301),
      "case-size-wrong /beneficiary/name/given",
      /at most 300 characters/,
    ],
    [
      "an unknown word",
      "/request/basis",
      "humanitarian",
      "case-word-unknown /request/basis",
      /"urgent-humanitarian", "significant-public-benefit" or "both"/,
    ],
    [
      "a misspelt word",
      "/request/basis",
      "urgent-humanitarain",
      "case-word-unknown /request/basis",
      /did you mean "urgent-humanitarian"/,
    ],
    [
      "a misspelt kind",
      `${medical}/kind`,
      "medical-treatmnt",
      `case-word-unknown ${medical}/kind`,
      /did you mean "medical-treatment"/,
    ],
    ["a kind of another type", `${medical}/kind`, 7, `case-type-wrong ${medical}/kind`, /"kind" should be/],
    [
      "a word where an object may stand too",
      "/petitioner",
      "benefisiary",
      "case-word-unknown /petitioner",
      /did you mean "beneficiary".*"beneficiary" or an object/,
    ],
    [
      "a number where a word or an object may stand",
      "/petitioner",
      1,
      "case-type-wrong /petitioner",
      /"beneficiary" or an object \{ \}, but is a number/,
    ],
    [
      "an object whose form is meant, with a fault",
      "/petitioner",
      { name: { given: "A", family: "B" } },
      "case-field-missing /petitioner/relationship",
      /"relationship" is missing/,
    ],
    [
      "a statement's object with a fault",
      "/request/whyNow",
      { text: "A.", cite: [] },
      "case-field-unknown /request/whyNow/cite",
      /did you mean "cites"/,
    ],
    [
      "a statement that is a number",
      "/request/whyNow",
      7,
      "case-type-wrong /request/whyNow",
      /a text or an object \{ \}, but is a number/,
    ],
    [
      "a statement that is a list",
      "/request/whyNow",
      ["A."],
      "case-type-wrong /request/whyNow",
      /a text or an object \{ \}, but is a list/,
    ],
    ["a statement that is empty", "/request/whyNow", "  ", "text-empty /request/whyNow", /"whyNow" is empty/],
    [
      "a statement with an empty text",
      "/request/whyNow",
      { text: "" },
      "text-empty /request/whyNow/text",
      /"text" is empty/,
    ],
    [
      "a cite of page 0",
      "/request/whyNow",
      { text: "A.", cites: [{ exhibit: "papers", page: 0 }] },
      "case-size-wrong /request/whyNow/cites/0/page",
      /at least 1/,
    ],
    [
      "a list of statements with one bad",
      "/explanation/0/statements",
      ["A.", 2],
      "case-type-wrong /explanation/0/statements/1",
      /should be a text or an object/,
    ],
    ["one literal", "/representative", "ofice", "case-word-unknown /representative", /did you mean "office"/],
    ["true where only true may stand", "/invented", false, "case-type-wrong /invented", /should be true, but is false/],
    ["an id", "/exhibits/0/id", "My Papers", "id-invalid /exhibits/0/id", /small letters, digits and dashes/],
    [
      "an evidence id",
      "/exhibits/0/meets/0",
      "Passport Page",
      "id-invalid /exhibits/0/meets/0",
      /small letters, digits and dashes/,
    ],
    ["a language", "/exhibits/0/language", "Polish", "language-invalid /exhibits/0/language", /"pl"/],
    ["the case id", "/caseId", "2026/0143", "case-id-invalid /caseId", /folder/],
    ["a case id that leads out", "/caseId", "../x", "case-id-invalid /caseId", /folder/],
    ["an A-Number", "/beneficiary/aNumber", "12", "a-number-invalid /beneficiary/aNumber", /7 to 9 digits/],
    ["a day", "/beneficiary/bornOn", "1980-02-30", "day-invalid /beneficiary/bornOn", /YYYY-MM-DD/],
    ["a day that is a number", "/beneficiary/bornOn", 1980, "case-type-wrong /beneficiary/bornOn", /should be a text/],
    [
      "a country in a list",
      "/beneficiary/citizenships/0",
      "Atlantis",
      "country-invalid /beneficiary/citizenships/0",
      /country/,
    ],
    [
      "a control character",
      "/beneficiary/name/given",
      "A\u0007B",
      "text-unprintable /beneficiary/name/given",
      /U\+0007/,
    ],
    [
      "half a surrogate pair",
      "/beneficiary/name/given",
      "A\uD83D",
      "text-unprintable /beneficiary/name/given",
      /U\+D83D/,
    ],
    [
      "a fee's field of another method",
      "/filing/fee",
      { method: "card", basis: "hardship" },
      "case-field-unknown /filing/fee/basis",
      /no field here/,
    ],
    [
      "whereabouts of another kind",
      "/beneficiary/whereabouts/facility",
      {},
      "case-field-unknown /beneficiary/whereabouts/facility",
      /no field here/,
    ],
    ["a field with a slash", "/beneficiary/a~1b", 1, "case-field-unknown /beneficiary/a~1b", /"a\/b" is no field/],
  ])("%s", (_, pointer, value, place, says) => {
    const found = refusals({ [pointer]: value });
    expect(found.map(([at]) => at)).toEqual([place]);
    expect(found[0]?.[1]).toMatch(says);
  });
});

describe("a misspelt name of a needed field", () => {
  it("is one fault, not two", () => {
    const found = refusals({ "/beneficiary/citizenships": undefined, "/beneficiary/citizenship": ["PL"] });
    expect(found.map(([at]) => at)).toEqual(["case-field-unknown /beneficiary/citizenship"]);
    expect(found[0]?.[1]).toContain('did you mean "citizenships"?');
  });

  it("is two where the name is another's", () => {
    const found = refusals({ "/beneficiary/citizenships": undefined, "/beneficiary/pasport": {} });
    expect(found.map(([at]) => at).toSorted()).toEqual([
      "case-field-missing /beneficiary/citizenships",
      "case-field-unknown /beneficiary/pasport",
    ]);
  });
});

describe("a text where an object should be", () => {
  it("is told with the fields that go there", () => {
    expect(refusals({ "/beneficiary/name": "Mira Example" })[0]?.[1]).toContain("given, middle, family");
    expect(refusals({ "/filing/fee": "card" })[0]?.[1]).toContain("method");
  });
});

describe("several faults", () => {
  it("are all reported at once", () => {
    const { problems } = parseCase(
      minimalWith({
        "/caseId": undefined,
        "/beneficiary/bornOn": "x",
        "/request/stayDays": "90",
        "/hair": 1,
        "/exhibits/0/id": "A B",
      }),
    );
    expect(listed(problems).toSorted()).toEqual([
      "case-field-missing /caseId",
      "case-field-unknown /hair",
      "case-type-wrong /request/stayDays",
      "day-invalid /beneficiary/bornOn",
      "id-invalid /exhibits/0/id",
    ]);
  });
});

describe("something that is no case", () => {
  it.each([[null], [[]], ["case"], [7], [true]])("%j", (json) => {
    const { ok, problems } = parseCase(json);
    expect(ok).toBe(false);
    expect(listed(problems)).toEqual(["case-type-wrong "]);
    expect(problems.map((found) => problemText(found).says)[0]).toMatch(/^The file should be an object/);
  });

  it("an empty object: every needed field, each once", () => {
    expect(listed(parseCase({}).problems)).toEqual(
      ["caseId", "filing", "beneficiary", "petitioner", "request", "representative"].map(
        (field) => `case-field-missing /${field}`,
      ),
    );
  });
});

describe("an office profile", () => {
  it("may be empty", () =>
    expect(parseOffice({})).toMatchObject({ ok: true, value: { verifiedAddresses: [], rules: [] } }));
  it("is refused in the same words", () => {
    expect(listed(parseOffice({ carier: "usps", letterhead: { lines: [] } }).problems).toSorted()).toEqual([
      "case-field-missing /letterhead/name",
      "case-field-unknown /carier",
    ]);
    expect(problemText(parseOffice({ carier: "usps" }).problems[0]!).says).toContain('did you mean "carrier"');
  });
});
