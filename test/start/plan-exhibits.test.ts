import { describe, expect, it } from "vitest";
import { editJson } from "../../src/case/edit-json.ts";
import type { JsonObject } from "../../src/case/json-pointer.ts";
import { casePaper } from "../../src/start/paper.ts";
import { planExhibits } from "../../src/start/plan-exhibits.ts";
import type { FolderFile, ReadFolder } from "../../src/start/read-folder.ts";

const { order } = casePaper();
const formNames = ["I-131", "I-134", "G-28"];

function folderOf(...paths: readonly (string | readonly [path: string, sha256: string])[]): ReadFolder {
  const files = paths.map((given): FolderFile => {
    const [path, sha256] = typeof given === "string" ? [given, given] : given;
    return { path, sha256, kind: { opens: true, kind: "pdf" }, isEmpty: false };
  });
  return { files, present: new Set(files.map(({ path }) => path)), unread: [] };
}

/** The case after the folder was read, what it came to, and the codes that were found. */
function take(folder: ReadFolder, text = "{}\n", before: ReadonlyMap<string, string> = new Map()) {
  const plan = planExhibits({ folder, json: JSON.parse(text) as JsonObject, before, formNames });
  const made = editJson(text, plan.edits, order);
  return { text: made, made: JSON.parse(made) as JsonObject, plan, codes: plan.problems.map(({ code }) => code) };
}

const remembered = ({ files }: ReadFolder): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, sha256 }) => [path, sha256]));

describe("a folder of evidence", () => {
  it("becomes exhibits with title, day, order and pairing, and nothing that no name says", () => {
    const { made, codes, plan } = take(
      folderOf(
        "B. Hospital letter 2026-10-03 [pl].pdf",
        "B. Hospital letter 2026-10-03 [translation].pdf",
        "B. [certificate].pdf",
        "A. Passport.pdf",
        "(UNUSED) Old letter.pdf",
        "Form I-131.pdf",
        "I-797 approval notice.pdf",
      ),
    );
    expect(made).toEqual({
      forms: [{ form: "I-131", file: "Form I-131.pdf" }],
      exhibits: [
        { id: "passport", title: "Passport", file: "A. Passport.pdf" },
        {
          id: "hospital-letter",
          title: "Hospital letter",
          file: "B. Hospital letter 2026-10-03 [pl].pdf",
          datedOn: "2026-10-03",
          language: "pl",
          translation: {
            file: "B. Hospital letter 2026-10-03 [translation].pdf",
            certificate: { file: "B. [certificate].pdf" },
          },
        },
        { id: "i-797-approval-notice", title: "I-797 approval notice", file: "I-797 approval notice.pdf" },
      ],
    });
    expect(codes).toEqual(["init-file-unused"]);
    expect(plan.added).toHaveLength(6);
  });

  it("changes nothing where nothing is new, and only what is new where something is", () => {
    const first = folderOf("A. Passport.pdf", "C. Letter.pdf");
    const { text } = take(first);
    expect(take(first, text, remembered(first)).text).toBe(text);
    const edited = text
      .replace('"Passport"', '"Passport of Mira Example,   both pages"')
      .replace('"A. Pas', '  "A. Pas');
    const more = folderOf("A. Passport.pdf", "B. Card [pl].pdf", "B. Card [translation].pdf", "C. Letter.pdf");
    const { text: after, made } = take(more, edited, remembered(first));
    expect((made["exhibits"] as { id: string }[]).map(({ id }) => id)).toEqual(["passport", "card", "letter"]);
    const kept = edited.slice(0, edited.indexOf("},"));
    expect(after.startsWith(kept)).toBe(true);
    expect(after).toContain("of Mira Example,   both pages");
  });

  it("puts a translation that comes later beside its original", () => {
    const first = folderOf("A. Passport.pdf", "B. Letter 2026-10-03 [uk].pdf");
    const { text } = take(first);
    const { made } = take(
      folderOf("A. Passport.pdf", "B. Letter 2026-10-03 [uk].pdf", "Letter [translation].pdf"),
      text,
      remembered(first),
    );
    expect(made).toMatchObject({ exhibits: [{}, { translation: { file: "Letter [translation].pdf" } }] });
  });

  it("follows a file that was renamed, with its title while nobody has changed it", () => {
    const first = folderOf(["A. Letter.pdf", "one"], ["B. Card.pdf", "two"]);
    const text = take(first).text.replace('"title": "Card"', '"title": "Identity card"');
    const { made, codes } = take(
      folderOf(["A. Letter of Dr. Example 2026-10-03.pdf", "one"], ["B. ID card.pdf", "two"]),
      text,
      remembered(first),
    );
    expect(made).toMatchObject({
      exhibits: [
        {
          id: "letter",
          title: "Letter of Dr. Example",
          datedOn: "2026-10-03",
          file: "A. Letter of Dr. Example 2026-10-03.pdf",
        },
        { id: "card", title: "Identity card", file: "B. ID card.pdf" },
      ],
    });
    expect(codes).toEqual(["init-file-renamed", "init-file-renamed"]);
  });

  it("reports what is gone, and leaves its entry", () => {
    const first = folderOf("A. Letter.pdf");
    const { text } = take(first);
    const { made, codes } = take(folderOf(), text, remembered(first));
    expect(codes).toEqual(["init-file-gone"]);
    expect(made["exhibits"]).toHaveLength(1);
  });

  it.each([
    ["a certificate without a document", ["A. Letter.pdf", "B. [certificate].pdf"], ["init-part-alone"]],
    ["a certificate without a translation", ["A. Letter.pdf", "A. [certificate].pdf"], ["init-part-alone"]],
    [
      "a translation of two letters",
      ["A. Letter.pdf", "B. Letter.pdf", "Letter [translation].pdf"],
      ["init-part-unclear"],
    ],
    ["two translations", ["A. Letter.pdf", "A. [translation].pdf", "A. Letter [translation].pdf"], ["init-part-twice"]],
    ["a name that says nothing", ["A.pdf"], ["init-file-untitled"]],
    ["a form twice", ["Form G-28.pdf", "forms/G-28.pdf"], ["init-form-twice"]],
    ["letters with a gap", ["A. Letter.pdf", "C. Card.pdf"], ["init-label-differs"]],
  ])("asks about %s instead of guessing", (_case, files, found) => {
    expect(take(folderOf(...files)).codes).toEqual(found);
  });

  it("takes no form into a family's file, since its name does not say whose it is", () => {
    const { made, codes } = take(folderOf("Form I-131.pdf", "A. Letter.pdf"), '{ "members": [{}, {}] }');
    expect(codes).toEqual(["init-form-whose"]);
    expect(Object.keys(made)).toEqual(["members", "exhibits"]);
  });

  it("tells a file that is marked unused and still named, of a kind that no packet takes, and a subfolder", () => {
    const text = JSON.stringify({ exhibits: [{ id: "x", title: "X", file: "(UNUSED) X.pdf" }] });
    const folder = folderOf("(UNUSED) X.pdf", "Letter.docx");
    const { codes } = take(
      {
        ...folder,
        files: folder.files.map((file) =>
          file.path === "Letter.docx"
            ? { ...file, kind: { opens: false, says: "a Word document", remedy: "Print it." } }
            : file,
        ),
        unread: [{ folder: "photos", files: 3 }],
      },
      text,
    );
    expect(codes).toEqual(["init-file-still-named", "file-kind-unsupported", "init-subfolder-unread"]);
  });
});
