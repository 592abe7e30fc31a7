import { expect, it } from "vitest";
import { applyConfirmations, findUnusedConfirmations } from "../../src/case/apply-confirmations.ts";
import { day } from "../../src/date.ts";
import { type Problem, problem } from "../../src/problems/problem.ts";
import { problemTable, type ProblemCode } from "../../src/problems/problem-table.ts";
import { isConfirmable } from "../../src/problems/problem-text.ts";

const confirmed = (finding: string) => ({ finding, by: "M. Castellan", on: day("2026-11-20") });
type Confirmations = Parameters<typeof applyConfirmations>[1]["confirmations"];
const prior = problem("prior-removal-order", "/beneficiary/whereabouts/priorRemovalOrder", {});
const arrival = problem("arrival-day-missing", "/request/arriveOn", {});

it("makes a note of a finding that somebody answers for, with who and when", () => {
  expect(isConfirmable(prior.code)).toBe(true);
  expect(applyConfirmations([arrival, prior], { confirmations: [confirmed("prior-removal-order")] })).toEqual([
    arrival,
    { ...prior, severity: "note", confirmed: { by: "M. Castellan", on: "2026-11-20" } },
  ]);
});

it("leaves a finding that nobody may answer for, and says that the answer is idle", () => {
  const confirmations = [confirmed("arrival-day-missing")];
  expect(isConfirmable(arrival.code)).toBe(false);
  expect(applyConfirmations([arrival], { confirmations })).toEqual([arrival]);
  expect(findUnusedConfirmations([arrival], { confirmations })).toEqual([
    problem("confirmation-unused", "/confirmations/0/finding", { finding: "arrival-day-missing" }),
  ]);
});

it("answers every finding of the code, and says so of a second answer", () => {
  const confirmations = [confirmed("prior-removal-order"), confirmed("prior-removal-order")];
  const answered = applyConfirmations([prior, prior], { confirmations });
  expect(answered.map(({ severity }) => severity)).toEqual(["note", "note"]);
  // Asked of the findings as they were and as they are once answered, it is the same.
  for (const found of [[prior, prior], answered]) {
    expect(findUnusedConfirmations(found, { confirmations }).map(({ pointer }) => pointer)).toEqual([
      "/confirmations/1/finding",
    ]);
  }
});

it("tells of an answer to what was not found, or is no finding", () => {
  const confirmations = [confirmed("final-order"), confirmed("toString"), confirmed("prior-removal-order")];
  expect(findUnusedConfirmations([prior], { confirmations }).map(({ pointer }) => pointer)).toEqual([
    "/confirmations/0/finding",
    "/confirmations/1/finding",
  ]);
});

const born = problem("fact-differs", "/beneficiary/bornOn", { fact: "date of birth", at: "/beneficiary/bornOn" });
const aNumber = problem("fact-differs", "/beneficiary", { fact: "A-Number", at: "/beneficiary/aNumber" });
const passport = problem("fact-differs", "/beneficiary", { fact: "passport", at: "/beneficiary/passport/number" });
const at = (place: string) => ({ ...confirmed("fact-differs"), at: place });
const answered = (problems: Problem[], confirmations: Confirmations) =>
  applyConfirmations(problems, { confirmations }).map(({ severity }) => severity);
const idle = (problems: Problem[], confirmations: Confirmations) =>
  findUnusedConfirmations(problems, { confirmations }).map(({ code, pointer }) => `${code} ${pointer}`);

it("lets a yes to one differing fact answer for no other, though both stand at the same place", () => {
  const all = [born, aNumber, passport];
  expect(answered(all, [at("/beneficiary/aNumber")])).toEqual(["error", "note", "error"]);
  expect(answered(all, [at("/beneficiary/aNumber"), at("/beneficiary/bornOn")])).toEqual(["note", "note", "error"]);
  expect(idle(all, [at("/beneficiary/aNumber")])).toEqual([]);
  expect(idle([born], [at("/beneficiary/aNumber")])).toEqual(["confirmation-unused /confirmations/0/finding"]);
});

it("lets a yes that names no place answer the one that is left, and none of several", () => {
  const general = confirmed("fact-differs");
  expect(answered([born], [general])).toEqual(["note"]);
  expect(answered([born, aNumber], [general])).toEqual(["error", "error"]);
  expect(idle([born, aNumber], [general])).toEqual(["confirmation-unclear /confirmations/0/finding"]);
  expect(answered([born, aNumber], [at("/beneficiary/bornOn"), general])).toEqual(["note", "note"]);
  expect(idle([born, aNumber], [at("/beneficiary/bornOn"), general])).toEqual([]);
  expect(idle([born], [at("/beneficiary/bornOn"), general])).toEqual(["confirmation-unused /confirmations/1/finding"]);
});

it("takes a place with any finding that can be answered for", () => {
  const place = { ...confirmed("prior-removal-order"), at: prior.pointer };
  expect(answered([prior], [place])).toEqual(["note"]);
  expect(answered([prior], [{ ...place, at: "/elsewhere" }])).toEqual([prior.severity]);
});

it("never lets a stop or a fault of form be answered for", () => {
  const codes = (Object.keys(problemTable) as ProblemCode[]).filter(isConfirmable);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => problemTable[code].severity === "stop")).toEqual([]);
});
