import { expect, it } from "vitest";
import { parseDenial } from "../../src/case/parse-case.ts";
import { draftDenial } from "../../src/refile/draft-denial.ts";

const typed = {
  agency: "USCIS",
  filedOn: "2026-11-24",
  deniedOn: "2026-12-02",
  noticeSpeaksOfMotion: "no",
  notice: "post/notice.pdf",
};

it("takes a point as a kind, as the officer's words, or as both, each under an id of its own", () => {
  const drafted = draftDenial({
    ...typed,
    points: ["identity", "no-financial-support: No income was shown.", "The record is thin.", "identity: No passport."],
  });
  expect(drafted).toEqual({
    agency: "USCIS",
    filedOn: "2026-11-24",
    deniedOn: "2026-12-02",
    noticeSpeaksOfMotion: "no",
    notice: { file: "post/notice.pdf" },
    points: [
      { id: "identity", kind: "identity" },
      { id: "no-financial-support", kind: "no-financial-support", words: "No income was shown." },
      { id: "point-3", words: "The record is thin." },
      { id: "identity-2", kind: "identity", words: "No passport." },
    ],
  });
  expect(parseDenial(drafted).ok).toBe(true);
});

it("takes a misspelt kind for no words, and words with a colon for no kind", () => {
  const problems = (point: string) =>
    parseDenial(draftDenial({ ...typed, points: [point] })).problems.map(({ code, pointer }) => `${code} ${pointer}`);
  expect(problems("identty: No passport.")).toEqual(["case-word-unknown /points/0/kind"]);
  expect(problems("The officer writes: no passport.")).toEqual([]);
  expect(problems("")).toEqual([]);
});

it("leaves out what was not typed", () => {
  expect(draftDenial({ points: [] })).toEqual({});
});
