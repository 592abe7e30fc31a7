import { describe, expect, it } from "vitest";
import { splitPointer } from "../../src/case/json-pointer.ts";
import { caseJsonSchema } from "../../src/case/json-schema.ts";
import { formsAt } from "../../src/case/allowed-fields.ts";
import { parseCase } from "../../src/case/parse-case.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { groundKinds } from "../../src/rules/ground-kinds.ts";
import { judgeAnswer, nextQuestion } from "../../src/start/interview.ts";
import type { Question } from "../../src/start/question.ts";
import { answerAll, nothing, pass, plan } from "./answer-all.ts";

const abroad = { "/beneficiary/whereabouts/kind": "outside-us" };
const free = { "/beneficiary/whereabouts/kind": "in-us", "/beneficiary/whereabouts/removalProceedings": "yes" };
const held = { "/beneficiary/whereabouts/kind": "detained" };
const somebody = { "/petitioner": {}, "/sponsors/*/person": {} };

const faults = (json: unknown): string[] =>
  parseCase(json).problems.map((found) => `${found.pointer}: ${problemText(found).says}`);

describe("an interview that is answered to its end", () => {
  const cases = groundKinds.flatMap((kind) => {
    const places = kind.startsWith("custody-") ? [held] : kind === "caregiver" ? [abroad, free] : [abroad];
    return places.flatMap((place) => [
      [kind, place["/beneficiary/whereabouts/kind"], { ...place, "/request/grounds": [kind] }] as const,
    ]);
  });

  it.each(cases)(
    "%s, %s: is a case without a fault of form, told in full or as briefly as possible",
    (_kind, _place, said) => {
      for (const isShort of [false, true]) {
        const { json } = answerAll({ ...said, ...(isShort ? {} : somebody) }, { isShort });
        expect(faults(json)).toEqual([]);
      }
    },
  );

  it("asks nobody for what the route and the reasons do not need", () => {
    const asked = (said: object): string[] => answerAll({ ...said }, { isShort: true }).asked.map(({ at }) => at);
    const uscis = asked(abroad);
    const ice = asked(held);
    expect(uscis).toContain("/alternatives/visas/0");
    expect(uscis).not.toContain("/custody/identity");
    expect(uscis).not.toContain("/petitioner/address/street");
    expect(uscis).not.toContain("/beneficiary/parents/0");
    expect(ice).toContain("/custody/identity");
    expect(ice.filter((at) => at.startsWith("/alternatives") || at.startsWith("/filing/fee"))).toEqual([]);
    expect(ice).not.toContain("/request/arriveOn");
    expect(asked({ ...abroad, "/beneficiary/bornOn": "2015-01-01" })).toContain("/beneficiary/parents/0");
    expect(asked({ ...abroad, "/beneficiary/passport": false })).toContain("/beneficiary/noPassport");
    expect(asked({ ...abroad, ...somebody })).toContain("/petitioner/address/street");
  });

  it("ends where there is nowhere to file", () => {
    const { asked } = answerAll({ "/beneficiary/whereabouts/kind": "at-port-of-entry" });
    expect(asked.map(({ at }) => at)).toEqual(["/members", "/beneficiary/whereabouts/kind"]);
  });

  it("asks for no state of a facility that is in the list, and for the office of one that is not", () => {
    const asked = (name: string): string[] =>
      answerAll({ ...held, "/beneficiary/whereabouts/facility/name": name }).asked.map(({ at }) => at);
    expect(asked("Winn Correctional Center")).not.toContain("/beneficiary/whereabouts/facility/fieldOffice");
    expect(asked("A jail that nobody knows")).toContain("/beneficiary/whereabouts/facility/fieldOffice");
  });

  it("asks again only for what was put off, not for what was left out", () => {
    const { state, asked } = answerAll({ ...abroad, "/request/whyNow": pass }, { isShort: true });
    expect(asked.map(({ at }) => at)).toContain("/request/whyNow");
    const again = answerAll({}, { start: { ...state, postponed: [] } });
    expect(again.asked.map(({ at }) => at)).toEqual(["/request/whyNow"]);
    expect(faults(again.json)).toEqual([]);
  });

  it("keeps a case that was begun by hand, to the letter", () => {
    const text = '{ "beneficiary": { "name": { "given":   "Mira", "family": "Example" } },\n\t"caseId": "7" }\n';
    const { state, asked } = answerAll(abroad, { isShort: true, start: { ...nothing, text } });
    expect(asked.map(({ at }) => at)).not.toContain("/beneficiary/name/given");
    expect(asked.map(({ at }) => at)).not.toContain("/caseId");
    expect(state.text).toContain('"given":   "Mira"');
  });
});

describe("the questions", () => {
  const questions = new Map<string, Question>(
    groundKinds
      .flatMap((kind) => [
        answerAll({
          ...(kind.startsWith("custody-") ? held : kind === "donor" ? free : abroad),
          ...somebody,
          "/request/grounds": [kind],
          "/beneficiary/bornOn": kind === "custody-minor" || kind === "caregiver" ? "2015-01-01" : "1990-01-01",
        }),
      ])
      .flatMap(({ asked }) => asked.map((question) => [`${question.at} ${question.how}`, question] as const)),
  );

  it("go to fields that the schema has", () => {
    const schema = caseJsonSchema();
    const lost = [...questions.values()].filter(({ at }) => {
      // What makes the file a family's, which has a schema of its own.
      if (at === "/members") return false;
      const path = splitPointer(at).map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
      return formsAt(schema, {}, path).length === 0;
    });
    expect(lost.map(({ at }) => at)).toEqual([]);
  });

  it("say why they are asked, in a line that ends as a sentence does", () => {
    for (const { at, ask, why } of questions.values()) {
      expect(why, at).toMatch(/^[\p{Lu}8].*[.?)]$/u);
      expect(why.length, at).toBeLessThan(220);
      expect(ask, at).toMatch(/^[\p{Lu}"“].*[\p{L}\p{N}?.)]$/u);
    }
  });

  it("know only words that the schema has", () => {
    for (const { at, words } of questions.values()) {
      const allowed = new Set(plan.paper.wordsAt(at, {}).map(({ word }) => word));
      expect(
        Object.keys(words ?? {}).filter((word) => !allowed.has(word)),
        at,
      ).toEqual([]);
    }
  });
});

describe("an answer", () => {
  const question = (at: string, how: Question["how"]): Question => ({ at, how, ask: "?", why: "", section: "" });
  const judge = (at: string, how: Question["how"], value: unknown, text = "") =>
    judgeAnswer(plan, { ...nothing, text }, question(at, how), { kind: "said", value }).map(({ code }) => code);

  it.each([
    ["/beneficiary/bornOn", "day", "17.05.1980", "day-invalid"],
    ["/beneficiary/bornOn", "day", "1980-02-30", "day-invalid"],
    ["/beneficiary/aNumber", "text", "A-12", "a-number-invalid"],
    ["/beneficiary/birthCountry", "country", "Atlantis", "country-invalid"],
    ["/petitioner/email", "text", "andriy", "email-invalid"],
    ["/petitioner/address/zip", "text", "4412", "zip-invalid"],
    ["/request/stayDays", "number", "ninety", "case-type-wrong"],
    ["/request/stayDays", "number", "0", "case-size-wrong"],
    ["/beneficiary/name/given", "text", "Mira\u0007", "text-unprintable"],
    ["/caseId", "text", "2026/0143", "case-id-invalid"],
    ["/exhibits/0/language", "language", "Polish", "language-invalid"],
  ] as const)("at %s is judged by the schema, in its own words", (at, how, value, code) => {
    expect(judge(at, how, value)).toEqual([code]);
  });

  it.each([
    ["/request/stayDays", "number", "1,200"],
    ["/sponsors/0/annualIncomeUsd", "number", "$84,000"],
    ["/beneficiary/birthCountry", "country", "Burma"],
    ["/petitioner/phone", "text", "(216) 555-0100"],
  ] as const)("at %s is taken as people write it: %s %s", (at, how, value) => {
    expect(judge(at, how, value)).toEqual([]);
  });

  it("is asked for first whether there are several people, then where the person is", () => {
    expect(nextQuestion(plan, nothing)?.at).toBe("/members");
    expect(nextQuestion(plan, { ...nothing, passedOver: ["/members"] })?.at).toBe("/beneficiary/whereabouts/kind");
  });
});
