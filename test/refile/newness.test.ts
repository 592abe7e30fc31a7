import { describe, expect, it } from "vitest";
import { findNothingNew } from "../../src/checklist/check-newness.ts";
import type { LabelledExhibit, Submission } from "../../src/checklist/checklist.ts";
import { exhibit } from "../../src/case/exhibit.ts";
import { priorFiling } from "../../src/case/prior-filing.ts";
import type { Case } from "../../src/case/case.ts";
import { daysInText } from "../../src/screening/days-in-text.ts";

const labelled = (id: string, kind?: Submission["kind"]): LabelledExhibit => ({
  exhibit: exhibit.parse({ id, title: id, file: `${id}.pdf` }),
  index: 0,
  label: "A",
  parts: [],
  files: [],
  printsCertificate: false,
  ...(kind === undefined ? {} : { submission: kind === "in-part" ? { kind, added: ["translation"] } : { kind } }),
});
const filing = (point: object, more: object = {}) =>
  priorFiling.parse({
    agency: "USCIS",
    filedOn: "2026-06-01",
    deniedOn: "2026-10-20",
    noticeSpeaksOfMotion: "no",
    notice: { exhibit: "notice" },
    points: [{ id: "a", kind: "identity", ...point }],
    previousManifest: { packetSha256: "0".repeat(64), previousExhibits: [] },
    ...more,
  });
const find = (filings: ReturnType<typeof filing>[], exhibits: LabelledExhibit[]) =>
  findNothingNew({ priorFilings: filings } as unknown as Case, exhibits).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );
const evidence = (...ids: string[]) => ({
  newEvidence: [{ text: "It shows it.", cites: ids.map((id) => ({ exhibit: id })) }],
});
const old = labelled("old", "previous");
const notice = labelled("notice", "new");

describe("something new", () => {
  it("is a change in circumstances, a new exhibit, or a new translation of an old one", () => {
    expect(find([filing({ changed: ["He fell ill."] })], [old, notice])).toEqual([]);
    expect(find([filing(evidence("fresh"))], [old, notice, labelled("fresh", "new")])).toEqual([]);
    expect(find([filing(evidence("more"))], [labelled("more", "in-part"), notice])).toEqual([]);
  });

  it("is not the notice of denial, nor an old exhibit called new", () => {
    expect(find([filing({})], [old, notice])).toEqual(["refile-nothing-new /priorFilings/0"]);
    expect(find([filing(evidence("old", "notice"))], [old, notice])).toEqual([
      "denial-answer-not-new /priorFilings/0/points/0/newEvidence/0",
      "refile-nothing-new /priorFilings/0",
    ]);
    expect(find([filing(evidence("old", "fresh"))], [old, notice, labelled("fresh", "new")])).toEqual([]);
  });

  it("cannot be proved where it is not known what was enclosed", () => {
    const { previousManifest: _none, ...unknown } = filing(evidence("other"));
    expect(find([unknown], [labelled("other"), notice])).toEqual(["refile-newness-unproved /priorFilings/0"]);
  });

  it("is asked of the newest denial only: what was new after the first one is old by now", () => {
    const first = filing(evidence("old"));
    const second = filing({ changed: ["She fell ill again."] }, { filedOn: "2026-10-25", deniedOn: "2026-11-10" });
    expect(find([first, second], [old, notice])).toEqual([]);
    expect(find([second, filing({})], [old, notice])).toEqual(["refile-nothing-new /priorFilings/1"]);
  });
});

describe("days in sentences", () => {
  it("are found as they are written, once each, and only where they are days or months", () => {
    expect(
      daysInText("On January 11, 2027 and 2027-01-04; again January 11, 2027. February 30, 2027; May 2027; June 5."),
    ).toEqual([
      { words: "January 11, 2027", from: "2027-01-11", until: "2027-01-11" },
      { words: "2027-01-04", from: "2027-01-04", until: "2027-01-04" },
      { words: "May 2027", from: "2027-05-01", until: "2027-05-31" },
    ]);
  });
});
