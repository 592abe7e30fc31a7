import { describe, expect, it } from "vitest";
import { type LabelledExhibit } from "../../src/checklist/checklist.ts";
import { placeExhibits } from "../../src/checklist/place-exhibits.ts";
import { exhibit as exhibitSchema } from "../../src/case/exhibit.ts";
import { type PriorFiling, priorFiling } from "../../src/case/prior-filing.ts";
import { openedFile } from "../documents/build-checked.ts";

const hash = (letter: string): string => letter.repeat(64);
const files = (hashes: Readonly<Record<string, string>>) =>
  new Map(Object.entries(hashes).map(([id, sha256]) => [id, { ...openedFile(id), sha256 }]));
const exhibit = (id: string, more: object = {}) => exhibitSchema.parse({ id, title: id, file: `${id}.pdf`, ...more });
const filing = (previousExhibits?: readonly object[]): PriorFiling =>
  priorFiling.parse({
    agency: "USCIS",
    filedOn: "2026-06-01",
    deniedOn: "2026-10-20",
    noticeSpeaksOfMotion: "no",
    points: [{ id: "a", kind: "identity" }],
    ...(previousExhibits === undefined ? {} : { previousManifest: { packetSha256: hash("0"), previousExhibits } }),
  });
const short = (placed: readonly Pick<LabelledExhibit, "label" | "exhibit" | "submission">[]) =>
  placed.map(({ label, exhibit: { id }, submission }) => `${label} ${id} ${submission?.kind ?? "-"}`);

describe("the labels of exhibits", () => {
  it("follow the case file in a first request, and nothing is marked", () => {
    expect(
      short(placeExhibits([exhibit("x"), exhibit("y")], files({ "x.pdf": hash("1"), "y.pdf": hash("2") }), {})),
    ).toEqual(["A x -", "B y -"]);
  });

  it("are kept after a denial by the bytes, in the old order, and new ones at the end come after the last one used", () => {
    const prior = filing([
      { label: "A", id: "x", sha256: hash("1") },
      { label: "B", id: "gone", sha256: hash("2") },
      { label: "C", id: "z", sha256: hash("3") },
    ]);
    const found = placeExhibits(
      [exhibit("fresh"), exhibit("z"), exhibit("renamed"), exhibit("notice")],
      files({ "fresh.pdf": hash("9"), "z.pdf": hash("3"), "renamed.pdf": hash("1"), "notice.pdf": hash("8") }),
      { priorFilings: [prior] },
    );
    expect(short(found)).toEqual(["A renamed previous", "A-1 fresh new", "C z previous", "D notice new"]);
    expect(found.map(({ index }) => index)).toEqual([2, 0, 1, 3]);
  });

  it("an exhibit under its old name with other bytes is new", () => {
    const prior = filing([{ label: "A", id: "letter", sha256: hash("1") }]);
    expect(
      short(placeExhibits([exhibit("letter")], files({ "letter.pdf": hash("2") }), { priorFilings: [prior] })),
    ).toEqual(["B letter new"]);
  });

  it("over two denials the newest labels count, and what was left out in between keeps its first one", () => {
    const first = filing([
      { label: "A", id: "x", sha256: hash("1") },
      { label: "B", id: "y", sha256: hash("2") },
    ]);
    const second = filing([
      { label: "A", id: "x", sha256: hash("1") },
      { label: "C", id: "notice", sha256: hash("3") },
    ]);
    const all = files({ "x.pdf": hash("1"), "y.pdf": hash("2"), "notice.pdf": hash("3"), "n.pdf": hash("4") });
    expect(
      short(
        placeExhibits(
          ["notice", "y", "x", "n"].map((id) => exhibit(id)),
          all,
          { priorFilings: [first, second] },
        ),
      ),
    ).toEqual(["A x previous", "B y previous", "C notice previous", "D n new"]);
  });

  it("says nothing of what it cannot know: no manifest, or a file that could not be opened", () => {
    const both = [exhibit("x"), exhibit("y")];
    expect(
      short(placeExhibits(both, files({ "x.pdf": hash("1"), "y.pdf": hash("2") }), { priorFilings: [filing()] })),
    ).toEqual(["A x -", "B y -"]);
    const half = [filing(), filing([{ label: "A", id: "x", sha256: hash("1") }])];
    expect(
      short(placeExhibits(both, files({ "x.pdf": hash("1"), "y.pdf": hash("2") }), { priorFilings: half })),
    ).toEqual(["A x previous", "B y -"]);
    expect(short(placeExhibits(both, files({ "x.pdf": hash("1") }), { priorFilings: [filing([])] }))).toEqual([
      "A x new",
      "B y -",
    ]);
  });

  it("a new translation, its certificate and other pages make an old exhibit new in part", () => {
    const prior = filing([{ label: "A", id: "x", sha256: hash("1"), parts: [hash("2")], pages: "1-2" }]);
    const translation = { file: "x-en.pdf", certificate: { file: "x-c.pdf", namesDocument: "yes" } };
    const look = (more: object, hashes: Record<string, string>) =>
      placeExhibits([exhibit("x", { language: "pl", ...more })], files({ "x.pdf": hash("1"), ...hashes }), {
        priorFilings: [prior],
      })[0]?.submission;
    expect(look({ pages: "1-2", translation }, { "x-en.pdf": hash("2"), "x-c.pdf": hash("3") })).toEqual({
      kind: "in-part",
      added: ["certificate of translation"],
    });
    expect(look({ pages: "1-2", translation }, { "x-en.pdf": hash("4"), "x-c.pdf": hash("2") })).toEqual({
      kind: "in-part",
      added: ["translation"],
    });
    expect(look({ pages: "3" }, {})).toEqual({ kind: "in-part", added: ["other pages"] });
    expect(look({ pages: "1-2" }, {})).toEqual({ kind: "previous" });
  });

  it("a translation is new though it stands in a file of which other pages were enclosed before", () => {
    const look = (more: object, before: object) =>
      placeExhibits([exhibit("x", { language: "pl", ...more })], files({ "x.pdf": hash("1") }), {
        priorFilings: [filing([{ label: "A", id: "x", sha256: hash("1"), ...before }])],
      })[0]?.submission;
    const translation = { file: "x.pdf", pages: "3" };
    const certificate = { namesDocument: "yes", file: "x.pdf", pages: "4" };
    expect(look({ pages: "1-2", translation }, { pages: "1-2" })).toEqual({ kind: "in-part", added: ["translation"] });
    expect(look({ pages: "1-2", translation: { ...translation, certificate } }, { pages: "1-2" })).toEqual({
      kind: "in-part",
      added: ["translation", "certificate of translation"],
    });
    // The whole file was enclosed, or the file a second time as its translation.
    expect(look({ pages: "1-2", translation }, {})).toEqual({ kind: "previous" });
    expect(look({ pages: "1-2", translation }, { pages: "1-2", parts: [hash("1")] })).toEqual({ kind: "previous" });
  });

  it("two exhibits of the same bytes keep their own labels", () => {
    const prior = filing([
      { label: "A", id: "x", sha256: hash("1"), pages: "1" },
      { label: "B", id: "y", sha256: hash("1"), pages: "2" },
    ]);
    const all = files({ "x.pdf": hash("1"), "y.pdf": hash("1") });
    expect(
      short(
        placeExhibits([exhibit("y", { pages: "2" }), exhibit("x", { pages: "1" })], all, { priorFilings: [prior] }),
      ),
    ).toEqual(["A x previous", "B y previous"]);
  });
});
