// The control sheet of a member advises nothing that would harm the packet of another.
import { expect, it } from "vitest";
import { isForWholeFamily } from "../../src/case/merge-member-problems.ts";
import { problem } from "../../src/problems/problem.ts";
import { builtFamily, fold, wordsOf } from "./build-family.ts";

it("does not call for taking out what another member's checklist needs", async () => {
  const { packets } = await builtFamily("couple-apart");
  const notAsked = packets.map(({ checked }) =>
    checked.problems.filter(({ code }) => code === "evidence-id-not-asked"),
  );
  // Each case alone would say it: the doctor's letter serves husband and wife in different ways.
  for (const found of notAsked) expect(found.length).toBeGreaterThan(0);
  for (const { controlSheet } of packets)
    expect(await wordsOf(controlSheet.bytes)).not.toContain(fold("Nothing in this case asks for the evidence item"));
}, 60_000);

it("keeps what is the member's own, and all findings of a single case", async () => {
  const { packets } = await builtFamily("couple-apart");
  const [nicholas] = packets;
  if (nicholas === undefined) expect.fail();
  const notAsked = (pointer: string) => problem("evidence-id-not-asked", pointer, { id: "care-plan" });
  expect(isForWholeFamily(nicholas.checked, notAsked("/exhibits/0/meets/0"))).toBe(true);
  expect(isForWholeFamily(nicholas.checked, notAsked("/members/1/exhibits/0/meets/0"))).toBe(true);
  expect(isForWholeFamily(nicholas.checked, notAsked("/members/0/exhibits/0/meets/0"))).toBe(false);
  expect(isForWholeFamily({}, notAsked("/exhibits/0/meets/0"))).toBe(false);
  expect(isForWholeFamily(nicholas.checked, problem("exhibit-unused", "/exhibits/0", { exhibit: "A" }))).toBe(false);
});
