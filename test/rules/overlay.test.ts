import { describe, expect, it } from "vitest";
import { day } from "../../src/date.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { sourceOf } from "../../src/rules/dated.ts";
import { filingFee } from "../../src/rules/filing-fee.ts";
import { lockboxAddress } from "../../src/rules/mailing-address.ts";
import { matchFacility } from "../../src/rules/facility.ts";
import { ownRules } from "../../src/rules/rule-files.ts";
import { openRulebook } from "../../src/rules/rulebook.ts";
import { openRules } from "./open-rules.ts";

const today = day("2026-11-24");
const shared = {
  source: { title: "Fee schedule seen by the office" },
  checkedOn: "2026-11-20",
  confidence: "official",
};
const newFee = {
  id: "i-131-paper",
  from: "2026-11-01",
  value: { kind: "fee", form: "I-131", filed: "paper", amountUsd: 700 },
  ...shared,
};
const fileOf = (sections: unknown, name = "Example Law") => ({ name, sections });
const refusals = (content: unknown) => {
  const opened = openRulebook([content]);
  if (opened.ok) throw new Error("The file was taken");
  return opened.problems.map((found) => {
    expect(found.code).toBe("rule-file-refused");
    expect(found.severity).toBe("stop");
    return found.args as { file: string; place: string; reason: string };
  });
};

describe("openRulebook", () => {
  it("without rule files of an office is ours", () => {
    expect(openRulebook()).toEqual({ ok: true, value: { rules: ownRules, overlays: [] }, problems: [] });
  });

  it("lays an office's rule over ours by its id, for its whole history", () => {
    const rules = openRules(fileOf({ "filing-fees": [newFee] }));
    expect(filingFee(rules, "I-131", "paper", today)?.value.amountUsd).toBe(700);
    // Ours began on October 1; the office's own does not speak of that day.
    expect(filingFee(rules, "I-131", "paper", day("2026-10-31"))).toBeUndefined();
    expect(filingFee(rules, "I-131", "online", today)?.value.amountUsd).toBe(580);
  });

  it("says in the rulebook and in the source that the rule is the office's", () => {
    const rules = openRules(fileOf({ "filing-fees": [newFee] }));
    expect(rules.overlays).toEqual([
      { name: "Example Law", rules: [{ section: "filing-fees", id: "i-131-paper", change: "replaced" }] },
    ]);
    const entry = filingFee(rules, "I-131", "paper", today)!;
    expect(entry.overlay).toBe("Example Law");
    expect(sourceOf(entry).title).toContain('from "Example Law"');
  });

  it("adds rules that ours do not have", () => {
    const facility = {
      id: "facility-example-jail",
      from: "2026-11-01",
      value: { name: "Example Jail", city: "Example", state: "OH", zip: "44129", office: "DET" },
      ...shared,
    };
    const rules = openRules(fileOf({ "detention-facilities": [facility] }));
    expect(matchFacility(rules, { name: "Example Jail" }, today)).toMatchObject({ kind: "matched" });
    expect(rules.overlays[0]?.rules[0]?.change).toBe("added");
    expect(rules.rules["detention-facilities"]).toHaveLength(ownRules["detention-facilities"].length + 1);
  });

  it("takes a history of several entries, and a later file before an earlier one", () => {
    const first = fileOf({
      "filing-fees": [
        { ...newFee, until: "2026-12-31" },
        { ...newFee, from: "2027-01-01", value: { ...newFee.value, amountUsd: 710 } },
      ],
    });
    const one = openRules(first);
    expect(
      [today, day("2026-12-31"), day("2027-01-01")].map((on) => filingFee(one, "I-131", "paper", on)?.value.amountUsd),
    ).toEqual([700, 700, 710]);
    const two = openRules(
      first,
      fileOf({ "filing-fees": [{ ...newFee, value: { ...newFee.value, amountUsd: 1 } }] }, "Later"),
    );
    expect(filingFee(two, "I-131", "paper", day("2027-01-01"))?.value.amountUsd).toBe(1);
    expect(two.overlays.map(({ name }) => name)).toEqual(["Example Law", "Later"]);
  });

  it("never changes our own rules", () => {
    const before = structuredClone(ownRules["filing-fees"]);
    openRules(fileOf({ "filing-fees": [newFee] }));
    expect(ownRules["filing-fees"]).toEqual(before);
  });

  it("gives no lockbox where an office's address makes two for one carrier", () => {
    const second = {
      id: "another-lockbox",
      from: "2026-11-01",
      value: { agency: "USCIS", route: "uscis-lockbox", carriers: ["usps"], lines: ["USCIS", "Elsewhere"] },
      ...shared,
    };
    expect(lockboxAddress(openRules(fileOf({ "mailing-addresses": [second] })), "usps", today)).toBeUndefined();
  });
});

describe("a bad rule file", () => {
  const place = "/sections/filing-fees/0";
  it.each<[string, unknown, string, RegExp]>([
    ["that is no object", [], "", /object/],
    ["that is nothing", null, "", /object/],
    ["without a name", { sections: { "filing-fees": [newFee] } }, "/name", /./],
    ["with an unknown field", { ...fileOf({}), rules: [] }, "/rules", /no such field/],
    ["with an unknown section", fileOf({ fees: [newFee] }), "/sections/fees", /no such field/],
    ["with an empty section", fileOf({ "filing-fees": [] }), "/sections/filing-fees", /./],
    [
      "whose day is not in the calendar",
      fileOf({ "filing-fees": [{ ...newFee, from: "2026-02-30" }] }),
      `${place}/from`,
      /YYYY-MM-DD/,
    ],
    ["whose id has capitals", fileOf({ "filing-fees": [{ ...newFee, id: "I-131" }] }), `${place}/id`, /small letters/],
    [
      "whose entry says no confidence",
      fileOf({ "filing-fees": [{ ...newFee, confidence: undefined }] }),
      `${place}/confidence`,
      /./,
    ],
    [
      "whose entry has an unknown field",
      fileOf({ "filing-fees": [{ ...newFee, amount: 5 }] }),
      `${place}/amount`,
      /no such field/,
    ],
    [
      "whose value is of another section",
      fileOf({ "mailing-addresses": [newFee] }),
      "/sections/mailing-addresses/0/value/agency",
      /./,
    ],
    [
      "whose amount is a text",
      fileOf({ "filing-fees": [{ ...newFee, value: { ...newFee.value, amountUsd: "700" } }] }),
      `${place}/value/amountUsd`,
      /number/,
    ],
    [
      "whose address is one line",
      fileOf({
        "mailing-addresses": [
          { ...newFee, value: { agency: "USCIS", route: "uscis-lockbox", carriers: ["usps"], lines: ["USCIS"] } },
        ],
      }),
      "/sections/mailing-addresses/0/value/lines",
      /./,
    ],
    [
      "whose link is not https",
      fileOf({ "filing-fees": [{ ...newFee, source: { title: "x", url: "javascript:alert(1)" } }] }),
      `${place}/source/url`,
      /./,
    ],
    [
      "whose entry ends before it begins",
      fileOf({ "filing-fees": [{ ...newFee, until: "2026-10-01" }] }),
      `${place}/until`,
      /before the first/,
    ],
    [
      "whose entries overlap",
      fileOf({ "filing-fees": [newFee, { ...newFee, from: "2027-01-01" }] }),
      "/sections/filing-fees/1/from",
      /same days/,
    ],
    [
      "whose area is neither of one office nor of counties",
      fileOf({ "areas-of-responsibility": [{ ...newFee, id: "area-oh", value: { state: "OH" } }] }),
      "/sections/areas-of-responsibility/0/value/office",
      /./,
    ],
  ])("%s is refused at its place", (_, content, at, reason) => {
    const found = refusals(content);
    expect(found.map((refusal) => refusal.place)).toContain(at);
    expect(found.find((refusal) => refusal.place === at)?.reason).toMatch(reason);
  });

  it("is refused with all its faults at once, under its name or number", () => {
    const bad = fileOf({ "filing-fees": [{ ...newFee, from: "soon", id: "X" }] });
    expect(refusals(bad).map((refusal) => [refusal.file, refusal.place])).toEqual([
      ["Example Law", `${place}/id`],
      ["Example Law", `${place}/from`],
    ]);
    expect(refusals(17)[0]?.file).toBe("rule file 1");
  });

  it("refuses the rulebook, even where other files are right", () => {
    expect(openRulebook([fileOf({ "filing-fees": [newFee] }), fileOf({ nothing: [] })]).ok).toBe(false);
  });

  it("is told of in a sentence that names file and place", () => {
    const opened = openRulebook([fileOf({ "filing-fees": [{ ...newFee, from: "soon" }] })]);
    expect(problemText(opened.problems[0]!).says).toBe(
      'The office\'s rule file "Example Law" is not right at /sections/filing-fees/0/from: A day is written YYYY-MM-DD and must be in the calendar.',
    );
  });
});
