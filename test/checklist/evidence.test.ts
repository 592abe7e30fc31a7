// Which evidence is asked for, by every route and ground, and what counts as an answer.
import { describe, expect, it } from "vitest";
import { makeChecklist } from "../../src/checklist/make-checklist.ts";
import { statableItems } from "../../src/checklist/stated-items.ts";
import { day } from "../../src/date.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { problem } from "../../src/problems/problem.ts";
import { listEvidenceItems } from "../../src/rules/evidence-item.ts";
import { groundKinds } from "../../src/rules/ground-kinds.ts";
import { resolvePointer } from "../screening/resolve-pointer.ts";
import { rulebook } from "../screening/rulebook.ts";
import { checklistOf, codesOf, rowsOf } from "./checklist-of.ts";
import { groundExamples } from "./ground-examples.ts";
import { openFiles, requireForm, routeSoundCase } from "./routed-cases.ts";

const known = listEvidenceItems(rulebook, day("2026-11-24"));
const withGrounds = (...grounds: unknown[]) => ({ request: { basis: "both", grounds } });
const answersOf = (checked: ReturnType<typeof checklistOf>, id: string) =>
  rowsOf(checked, id).map(({ askedFor, answer }) => [askedFor, answer.kind]);
const person = (given: string) => ({
  name: { given, family: "Example" },
  relationship: "friend",
  status: "us-citizen",
});
const tax = (change: object) => ({ id: "tax", meets: ["sponsor-finances"], ...change });
const missingCodes = ({ problems }: ReturnType<typeof checklistOf>, id: string) =>
  problems.filter(({ args }) => "id" in args && args.id === id).map(({ code }) => code);
const sponsor = (id: string) => ({ id, person: person(id), willProvide: ["food"] });

describe.each(groundKinds)("the ground %s", (kind) => {
  const from = kind.startsWith("custody-") ? ("detained" as const) : ("abroad" as const);
  const route = from === "detained" ? "ice-detained" : "uscis-lockbox";
  const asked = known.filter(
    (item) =>
      item.route.includes(route) &&
      item.grounds !== "all" &&
      item.grounds.includes(kind) &&
      item.appliesWhen === undefined,
  );

  it("has evidence of its own, and every item of the rules has a row", () => {
    const checked = checklistOf(from, withGrounds(groundExamples[kind]));
    expect(asked.length).toBeGreaterThan(0);
    for (const { id, expectation } of asked) {
      const [row] = rowsOf(checked, id);
      expect(row?.expectation).toBe(expectation);
      expect(row?.askedFor).toMatch(/^[\p{Lu}a-z]/u);
      expect(row?.askedFor).not.toContain("mother");
    }
  });

  it("has each item met by an exhibit that names it", () => {
    const exhibits = asked.map(({ id }) => ({ id: `exhibit-${id}`, meets: [id] }));
    const checked = checklistOf(from, withGrounds(groundExamples[kind]), exhibits);
    for (const { id } of asked)
      expect(rowsOf(checked, id)[0]?.answer).toEqual({ kind: "met", by: [{ exhibit: `exhibit-${id}` }] });
    expect(codesOf(checked)).toEqual([]);
  });

  it("says what is missing as error, warning or note", () => {
    const checked = checklistOf(from, withGrounds(groundExamples[kind]));
    const severities = { needed: "error", expected: "warning", helpful: "note" };
    const isMissing = (id: string) => rowsOf(checked, id)[0]?.answer.kind === "missing";
    expect(asked.filter(({ id, mayBeStated }) => !isMissing(id) && mayBeStated !== true)).toEqual([]);
    for (const { id, expectation } of asked.filter((item) => isMissing(item.id))) {
      const found = checked.problems.filter(
        ({ code, args }) => code.endsWith("-missing") && "id" in args && args.id === id,
      );
      expect(found.map(({ severity }) => severity)).toEqual([severities[expectation]]);
    }
  });
});

describe("items", () => {
  it("that may be stated are those that the case has words for", () => {
    expect(new Set(statableItems)).toEqual(
      new Set(known.filter(({ mayBeStated }) => mayBeStated === true).map(({ id }) => id)),
    );
  });

  it("are answered by the case's own words where they may be", () => {
    const checked = checklistOf("abroad", withGrounds(groundExamples["medical-treatment"]));
    expect(answersOf(checked, "why-not-elsewhere")).toEqual([["the medical treatment", "met-by-document"]]);
    expect(answersOf(checked, "return-trip-cost")).toEqual([["the medical treatment", "missing"]]);
    expect(answersOf(checked, "visa-attempt")).toEqual([[undefined, "met-by-document"]]);
  });

  it("name the exhibits that the words cite", () => {
    const whyNotElsewhere = { text: "Nobody operates there.", cites: [{ exhibit: "letter", page: 2 }] };
    const checked = checklistOf("abroad", withGrounds({ ...groundExamples["medical-treatment"], whyNotElsewhere }), [
      { id: "letter" },
    ]);
    expect(rowsOf(checked, "why-not-elsewhere")[0]?.answer).toEqual({
      kind: "met",
      by: [{ exhibit: "letter", page: 2 }],
    });
  });

  it("do not name an exhibit that the words cite and that has no certified translation", () => {
    const whyNotElsewhere = { text: "Nobody operates there.", cites: [{ exhibit: "letter" }] };
    const change = withGrounds({ ...groundExamples["medical-treatment"], whyNotElsewhere });
    const checked = checklistOf("abroad", change, [{ id: "letter", language: "pl" }]);
    expect(answersOf(checked, "why-not-elsewhere")).toEqual([["the medical treatment", "met-by-document"]]);
  });

  it("hang on the facts of the case, and say why they are not needed", () => {
    const plain = checklistOf("abroad", {});
    const child = checklistOf("abroad", {
      beneficiary: { bornOn: "2015-01-01", passport: null, noPassport: "It burned." },
    });
    expect(rowsOf(plain, "parental-consent")[0]?.answer).toEqual({
      kind: "not-needed",
      why: "The beneficiary is 18 or older.",
    });
    expect(rowsOf(plain, "no-passport-explanation")[0]?.answer).toEqual({
      kind: "not-needed",
      why: "The beneficiary has a passport.",
    });
    expect(answersOf(child, "parental-consent")).toEqual([["the visit to Oksana Example", "missing"]]);
    expect(answersOf(child, "no-passport-explanation")).toEqual([[undefined, "met-by-document"]]);
    const reasons = plain.items.flatMap(({ answer }) => (answer.kind === "not-needed" ? [answer.why] : []));
    expect(reasons.length).toBeGreaterThan(3);
    expect(reasons.filter((why) => !/^[A-Z].*\.$/u.test(why))).toEqual([]);
  });

  it("differ by route", () => {
    expect(rowsOf(checklistOf("abroad", {}), "beneficiary-identity")[0]?.expectation).toBe("needed");
    expect(rowsOf(checklistOf("in-proceedings", {}), "beneficiary-identity")[0]?.expectation).toBe("expected");
    expect(rowsOf(checklistOf("detained", {}), "sponsor-letter")).toHaveLength(1);
    expect(rowsOf(checklistOf("abroad", {}), "sponsor-letter")).toHaveLength(0);
  });

  it("that are expected or helpful never read like a requirement", () => {
    for (const from of ["abroad", "in-proceedings", "detained"] as const) {
      for (const { expectation, source } of checklistOf(from, {}).items) {
        expect(source.title.includes("our own guidance, not a requirement")).toBe(expectation !== "needed");
      }
    }
  });

  it("that screening asks for are not said to be missing twice", () => {
    const expedite = { filing: { expedite: { reason: "She is dying.", neededOn: "2026-12-20" } } };
    const untranslated = { id: "letter", meets: ["urgency-proof"], language: "pl" };
    expect(missingCodes(checklistOf("abroad", expedite), "urgency-proof")).toEqual([]);
    expect(missingCodes(checklistOf("abroad", expedite, [untranslated]), "urgency-proof")).toEqual([
      "evidence-expected-missing",
    ]);
  });

  it("count the cites that the case keeps beside its statements", () => {
    const expedite = {
      filing: {
        expedite: { reason: "She is dying.", neededOn: "2026-12-20", cites: [{ exhibit: "letter", page: 1 }] },
      },
    };
    expect(rowsOf(checklistOf("abroad", expedite, [{ id: "letter" }]), "urgency-proof")[0]?.answer).toEqual({
      kind: "met",
      by: [{ exhibit: "letter", page: 1 }],
    });
    const petitions = {
      alternatives: { petitions: [{ form: "Form I-130", outcome: "pending", cites: [{ exhibit: "receipt" }] }] },
    };
    expect(answersOf(checklistOf("abroad", petitions, [{ id: "receipt" }]), "petition-decision")).toEqual([
      [undefined, "met"],
    ]);
  });
});

describe("people", () => {
  const two = { sponsors: [sponsor("aunt"), sponsor("uncle")] };
  it("each ask for their own proof", () => {
    expect(answersOf(checklistOf("abroad", two), "sponsor-finances")).toEqual([
      ["sponsor aunt Example", "missing"],
      ["sponsor uncle Example", "missing"],
    ]);
    const one = checklistOf("abroad", two, [tax({ person: "uncle" })]);
    expect(answersOf(one, "sponsor-finances").map(([, kind]) => kind)).toEqual(["missing", "met"]);
    expect(codesOf(one)).toEqual([]);
  });

  it("must be named where several need the same proof", () => {
    const unclear = checklistOf("abroad", two, [tax({})]);
    expect(answersOf(unclear, "sponsor-finances").map(([, kind]) => kind)).toEqual(["missing", "missing"]);
    expect(codesOf(unclear)).toEqual(["exhibit-person-unclear"]);
    const single = checklistOf("abroad", { sponsors: [sponsor("aunt")] }, [tax({})]);
    expect(answersOf(single, "sponsor-finances").map(([, kind]) => kind)).toEqual(["met"]);
  });

  it("are not proved by another person's papers", () => {
    const checked = checklistOf("abroad", {}, [
      { id: "passport", meets: ["beneficiary-identity"], person: "petitioner" },
    ]);
    expect(answersOf(checked, "beneficiary-identity")).toEqual([[undefined, "missing"]]);
    expect(codesOf(checked)).toEqual(["exhibit-person-differs"]);
  });

  it("who petition and sponsor show their ID once", () => {
    const checked = checklistOf("abroad", {}, [
      { id: "card", meets: ["petitioner-identity-status"], person: "petitioner" },
    ]);
    expect(answersOf(checked, "petitioner-identity-status")).toEqual([["the petitioner", "met"]]);
    expect(answersOf(checked, "sponsor-identity-status")).toEqual([["sponsor Taras Example", "met"]]);
    const withOther = checklistOf(
      "abroad",
      { sponsors: [{ person: "petitioner", willProvide: ["food"] }, sponsor("aunt")] },
      [{ id: "card", meets: ["petitioner-identity-status"] }],
    );
    expect(answersOf(withOther, "sponsor-identity-status").map(([, kind]) => kind)).toEqual(["met", "missing"]);
    expect(codesOf(withOther)).toEqual([]);
  });

  it("without a sponsor ask for none of a sponsor's papers, but ICE still looks for the letter", () => {
    expect(
      rowsOf(checklistOf("abroad", { sponsors: [] }), "sponsor-finances").map(({ answer }) => answer.kind),
    ).toEqual(["not-needed"]);
    expect(answersOf(checklistOf("detained", { sponsors: [] }), "sponsor-letter")).toEqual([["a sponsor", "missing"]]);
  });

  it("tell two letters of the same kind apart", () => {
    const father = { id: "father", name: { given: "Ivan", family: "Example" }, relationship: "father" };
    const mother = { id: "mother", name: { given: "Oksana", family: "Example" }, relationship: "mother" };
    const change = {
      relatives: [mother, father],
      ...withGrounds(groundExamples["ill-relative"], { ...groundExamples["ill-relative"], relative: "father" }),
    };
    const checked = checklistOf("abroad", change, [{ id: "letter", meets: ["physician-letter"], person: "father" }]);
    expect(answersOf(checked, "physician-letter")).toEqual([
      ["the visit to Oksana Example", "missing"],
      ["the visit to Ivan Example", "met"],
    ]);
    expect(answersOf(checked, "relationship").map(([name]) => name)).toEqual(["Oksana Example", "Ivan Example"]);
  });

  it("about whom two grounds are prove their relationship once", () => {
    const change = withGrounds(groundExamples["ill-relative"], groundExamples["family-reunification"]);
    expect(
      answersOf(
        checklistOf("abroad", change, [{ id: "birth", meets: ["relationship"], person: "beneficiary" }]),
        "relationship",
      ),
    ).toEqual([["Oksana Example", "met"]]);
  });
});

describe("forms that are evidence", () => {
  it("stand first, one Form I-134 for each sponsor", () => {
    const forms = [
      requireForm("I-131", { kind: "by-hand", index: 0 }),
      requireForm("I-134", { kind: "file", file: "i-134.pdf", index: 1 }, "aunt"),
      requireForm("I-134", { kind: "missing" }, "uncle"),
      requireForm("I-912", { kind: "by-hand", index: 2 }),
    ];
    const checked = checklistOf("abroad", { sponsors: [sponsor("aunt"), sponsor("uncle")] }, [], { forms });
    expect(checked.items.slice(0, 4).map(({ id, askedFor, answer }) => [id, askedFor, answer])).toEqual([
      ["form-i-134", "sponsor aunt Example", { kind: "met-by-form", form: "I-134" }],
      ["form-i-134", "sponsor uncle Example", { kind: "missing" }],
      ["form-i-912", undefined, { kind: "met-by-form", form: "I-912" }],
      ["reason-for-parole", undefined, { kind: "met-by-document", document: "emergency-explanation" }],
    ]);
    expect(checked.problems.some(({ args }) => "id" in args && args.id === "form-i-134")).toBe(false);
  });
});

describe("problems of the checklist", () => {
  it("print no name, resolve their pointers and speak in whole sentences", () => {
    const checked = checklistOf("abroad", { sponsors: [sponsor("aunt"), sponsor("uncle")] }, [{ id: "stray" }]);
    expect(checked.problems.length).toBeGreaterThan(10);
    for (const found of checked.problems) {
      const { says, why, fix } = problemText(found);
      expect(`${says}${why}${fix}`).not.toMatch(/Example|undefined|\[object/u);
      for (const sentence of [says, why, fix]) expect(sentence).toMatch(/^["A-Z].*[.?]$/su);
    }
    expect(checked.problems.filter(({ pointer }) => !resolvePointer(checked.case, pointer))).toEqual([]);
  });

  it("come after those of the stages before", () => {
    const earlier = problem("output-disk-full", "", { path: "x" });
    const routed = { ...routeSoundCase("abroad"), problems: [earlier] };
    const checked = makeChecklist(routed, rulebook, openFiles({}));
    expect(checked.problems[0]).toBe(earlier);
    expect(checked.problems.length).toBeGreaterThan(1);
    expect(checked.route).toBe(routed.route);
  });
});
