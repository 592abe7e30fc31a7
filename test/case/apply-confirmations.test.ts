import { expect, it } from "vitest";
import { applyConfirmations } from "../../src/case/apply-confirmations.ts";
import { day } from "../../src/date.ts";
import { problem } from "../../src/problems/problem.ts";
import { problemTable, type ProblemCode } from "../../src/problems/problem-table.ts";
import { isConfirmable } from "../../src/problems/problem-text.ts";

const confirmed = (finding: string) => ({ finding, by: "M. Castellan", on: day("2026-11-20") });
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
  expect(isConfirmable(arrival.code)).toBe(false);
  const found = applyConfirmations([arrival], { confirmations: [confirmed("arrival-day-missing")] });
  expect(found[0]).toEqual(arrival);
  expect(found[1]).toMatchObject({
    code: "confirmation-unused",
    pointer: "/confirmations/0/finding",
    severity: "warning",
  });
});

it("answers every finding of the code, and says so of a second answer", () => {
  const found = applyConfirmations([prior, prior], {
    confirmations: [confirmed("prior-removal-order"), confirmed("prior-removal-order")],
  });
  expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    "note prior-removal-order",
    "note prior-removal-order",
    "warning confirmation-unused",
  ]);
  expect(found[2]?.pointer).toBe("/confirmations/1/finding");
});

it("never lets a stop or a fault of form be answered for", () => {
  const codes = (Object.keys(problemTable) as ProblemCode[]).filter(isConfirmable);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => problemTable[code].severity === "stop")).toEqual([]);
});
