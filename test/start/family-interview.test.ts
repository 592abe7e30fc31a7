// The interview of a family: what is everybody's is asked once, what is one member's of each, and no answer of one goes
// where another's packet reads it.
import { describe, expect, it } from "vitest";
import { parseFamily } from "../../src/case/parse-family.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { judgeAnswer, nextQuestion } from "../../src/start/interview.ts";
import { suggestMemberId } from "../../src/start/suggest-member-id.ts";
import { answerAll, nothing, plan } from "./answer-all.ts";

const family = {
  "/members": true,
  "/members/0/beneficiary/name/given": "Mapalo",
  "/members/1/beneficiary/name/given": "Chanda",
  "/members/*/beneficiary/name/family": "Banda",
  "/members/0/id": "mapalo",
  "/members/1/id": "mother",
  "/members/2": false,
  "/members/0/relationship/mother": "son",
  "/members/1/relationship/mapalo": "mother",
  // No two members have one number.
  "0 /beneficiary/aNumber": "A200000001",
  "1 /beneficiary/aNumber": "A200000002",
  "0 /beneficiary/passport/number": "ZM1",
  "1 /beneficiary/passport/number": "ZM2",
};
const abroad = { "/beneficiary/whereabouts/kind": "outside-us" };
const requests = {
  ...family,
  ...abroad,
  "0 /beneficiary/bornOn": "2019-08-30",
  "0 /request/grounds": ["medical-treatment"],
  "1 /request/grounds": ["accompany-patient"],
  "1 /request/grounds/0/patient": "mapalo",
  "/petitioner": {},
  "0 /petitioner/relationship": "uncle",
  "1 /petitioner/relationship": "brother",
  "/sponsors/*/person": {},
  "/sponsors/1": false,
  "0 /sponsors/0/person/relationship": "friend",
  "1 /sponsors/0/person/relationship": "teacher",
  "0 /request/whyNow": "He may have a third stroke.",
  "1 /request/whyNow": "He cannot travel alone.",
};

const faults = (json: unknown): string[] =>
  parseFamily(json).problems.map((found) => `${found.pointer}: ${problemText(found).says}`);

describe("the interview of a family", () => {
  it.each([true, false])("is a family file without a fault of form (short: %s)", (isShort) => {
    const { json } = answerAll(requests, { isShort });
    expect(faults(json)).toEqual([]);
    expect(json).toMatchObject({
      petitioner: { relationship: { mapalo: "uncle", mother: "brother" } },
      sponsors: [{ person: { relationship: { mapalo: "friend", mother: "teacher" } } }],
      members: [
        { id: "mapalo", relationship: { mother: "son" }, request: { whyNow: "He may have a third stroke." } },
        {
          id: "mother",
          request: { grounds: [{ patient: "mapalo" }], whyNow: "He cannot travel alone." },
          beneficiary: { passport: { number: "ZM2" } },
        },
      ],
    });
  });

  it("keeps to the top what is everybody's, and puts nothing else there", () => {
    const { json } = answerAll(requests);
    const { members: _, ...top } = json;
    expect(Object.keys(top).toSorted()).toEqual(["caseId", "filing", "petitioner", "representative", "sponsors"]);
    expect(Object.keys(top["filing"] as object)).toEqual(["carrier"]);
  });

  it("asks for petitioner, sponsors, carrier and number once, for the rest of each", () => {
    const { asked } = answerAll(requests, { isShort: true });
    const times = (at: string): number => asked.filter((question) => question.at === at).length;
    for (const at of ["/petitioner", "/petitioner/name/given", "/petitioner/phone", "/sponsors/1", "/caseId"])
      expect([at, times(at)]).toEqual([at, 1]);
    expect(times("/sponsors/0/householdSize")).toBe(1);
    expect(times("/filing/carrier")).toBe(1);
    for (const at of ["/petitioner/relationship", "/request/whyNow", "/filing/fee/method", "/beneficiary/passport"])
      expect([at, times(at)]).toEqual([at, 2]);
    // The other members are relatives of each case; their names are known, and their status is not this one's to tell.
    expect(asked.filter(({ at }) => at.startsWith("/relatives/"))).toEqual([]);
    expect(new Set(asked.map(({ section }) => section.split(":")[0]))).toContain("Mapalo");
  });

  it("goes on where it was left, member by member", () => {
    const { state, asked } = answerAll(requests, { isShort: true });
    const again = answerAll({}, { start: { ...state, postponed: [] } });
    expect(again.asked).toEqual([]);
    expect(asked.length).toBeGreaterThan(60);
  });

  it("takes in each reason's new people as the member's own", () => {
    const { json } = answerAll({
      ...family,
      ...abroad,
      "/petitioner": "beneficiary",
      "0 /request/grounds": ["ill-relative"],
      "1 /request/grounds": ["ill-relative"],
      "/relatives/*/name/given": "Ruth",
    });
    expect(faults(json).filter((fault) => fault.startsWith("/members"))).toEqual([]);
    expect(json).toMatchObject({
      members: [
        { relatives: [{ id: "relative", name: { given: "Ruth" } }] },
        { relatives: [{ id: "relative-2", name: { given: "Ruth" } }] },
      ],
    });
  });

  it("asks in whose packets each exhibit belongs", () => {
    const text = JSON.stringify({
      exhibits: [
        { id: "register", title: "Register", file: "register.pdf" },
        { id: "scan", title: "Scan", file: "scan.pdf" },
      ],
    });
    const { json } = answerAll(
      {
        ...requests,
        "/exhibits/0/for": ["mapalo", "mother"],
        "/exhibits/1/for": ["mapalo"],
        "/exhibits/*/language": "en",
      },
      { isShort: true, start: { ...nothing, text } },
    );
    expect(faults(json)).toEqual([]);
    expect(json["exhibits"]).toMatchObject([
      { id: "register", for: ["mapalo", "mother"] },
      { id: "scan", for: ["mapalo"] },
    ]);
  });

  it("leaves no form at the top that was taken from the folder before the family was told of", () => {
    const text = JSON.stringify({ forms: [{ form: "I-131", file: "Form I-131.pdf" }] });
    const { json } = answerAll(requests, { isShort: true, start: { ...nothing, text } });
    expect(json["forms"]).toBeUndefined();
    expect(faults(json)).toEqual([]);
  });

  it("refuses an id that names no folder", () => {
    let state = { ...nothing, text: '{"members":[{"beneficiary":{"name":{"given":"Zoë Ann","family":"B"}}},{}]}' };
    const question = nextQuestion(plan, state);
    expect(question?.at).toBe("/members/0/id");
    if (question === undefined) return;
    expect(judgeAnswer(plan, state, question, { kind: "said", value: "Zoë!" })).toHaveLength(1);
    expect(judgeAnswer(plan, state, question, { kind: "said", value: "zoe" })).toEqual([]);
    expect(suggestMemberId(JSON.parse(state.text) as object as Record<string, unknown>, "/members/0/id")).toBe("zoe");
    state = { ...state, text: "{}" };
    expect(nextQuestion(plan, state)?.at).toBe("/members");
  });
});
