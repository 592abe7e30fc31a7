// Some of the files of .scripts/mutate-exhibits.mjs, which makes them by the thousand: whatever has happened to a file,
// a draft with it is made, sound and with every page counted, and either shows its pages or says what is wrong.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { mutateExhibits } from "../../.scripts/mutate-exhibits.mjs";

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const corpus = pathOf("../../../shared/exhibits-corpus/");
const folders = [pathOf("../../fixtures/cases/medical-treatment/evidence/"), ...(existsSync(corpus) ? [corpus] : [])];

it("gives its pages or a problem, and the packet is sound", async () => {
  const { wanting, files, opened, withProblem, refused, packets } = await mutateExhibits({
    count: 150,
    seed: 26,
    from: folders,
  });
  expect(wanting).toEqual([]);
  expect([files, opened + refused, packets]).toEqual([150, 150, 6]);
  // Some come through, some are mended and reported, some are refused.
  expect(Math.min(opened - withProblem, withProblem, refused)).toBeGreaterThan(5);
});
