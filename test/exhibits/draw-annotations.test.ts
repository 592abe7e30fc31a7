import { describe, expect, it } from "vitest";
import { type Pixels, canRender, cut, measureInk, renderPage } from "../pdf/render.ts";
import { codesOf, listTexts, open, saveOpened, stream, writePage } from "./make-files.ts";

// A black square that fills its box; the annotation stands at the upper right, 40 points wide and high.
const black = (dictionary = "", content = "0 0 10 10 re f"): Buffer =>
  stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 10 10]${dictionary}`);
const rect = "/Rect[150 50 190 90]";
const stamp = (more: string): string => `<</Type/Annot/Subtype/Stamp${rect}/F 4/AP<</N 6 0 R>>${more}>>`;

interface Drawn {
  readonly codes: readonly string[];
  /** Shares of the annotation's rectangle, of the page's own square, and of all else, that are black. */
  readonly mark: number;
  readonly own: number;
  readonly rest: number;
}

const share = (pixels: Pixels): number => Math.round((measureInk(pixels) / (pixels.width * pixels.height)) * 100) / 100;

async function draw(
  annotation: string,
  more: readonly (string | Buffer)[] = [black()],
  page = "",
  content?: Buffer,
  catalog = "",
): Promise<Drawn> {
  const outcome = await open(writePage(`/Annots[5 0 R]${page}`, [annotation, ...more], catalog, content));
  const bytes = saveOpened(outcome);
  const picture = renderPage(bytes, 1);
  const mark = cut(picture, 150, 10, 40, 40);
  const own = cut(picture, 0, 80, 20, 20);
  const rest = (measureInk(picture) - measureInk(mark) - measureInk(own)) / 20_000;
  return { codes: codesOf(outcome), mark: share(mark), own: share(own), rest: Math.round(Math.abs(rest) * 100) / 100 };
}

const seen = { codes: [], mark: 1, own: 1, rest: 0 };
const unseen = { codes: [], mark: 0, own: 1, rest: 0 };

describe.runIf(canRender)("a mark on a page", () => {
  it("is drawn onto its rectangle, and nothing stays of it but ink", async () => {
    expect(await draw(stamp(""))).toEqual(seen);
    const outcome = await open(writePage("/Annots[5 0 R]", [stamp(""), black()], "/AcroForm<</Fields[]>>"));
    expect(listTexts(outcome)).not.toMatch(/Annot|AcroForm|Rect/);
  });

  it.each([
    ["without the entries that a form needs", "", stream("0 0 10 10 re f", "/BBox[0 0 10 10]")],
    ["with a matrix of its own", "", black("/Matrix[0 1 -1 0 500 3]")],
    ["larger than its rectangle", "", stream("0 0 99 99 re f", "/BBox[0 0 99 99]")],
  ])("is drawn %s", async (_, more, appearance) => {
    expect(await draw(stamp(more), [appearance])).toEqual(seen);
  });

  it("is clipped to its box", async () => {
    expect(await draw(stamp(""), [stream("-99 -99 999 999 re f", "/Subtype/Form/BBox[0 0 10 10]")])).toEqual(seen);
  });

  it.each([
    ["that moves, scales and never restores", "q 0.1 0 0 0.1 50 50 cm q 0 0 1 rg 0 0 0 0 re f"],
    ["that restores too often", "Q Q 1 0 0 1 0 0 cm Q"],
    ["that restores before it saves", "Q 0.5 0 0 0.5 0 0 cm q"],
    ["with stray brackets", "] ) > }"],
    ["with a picture whose data look like operators", "q BI/W 1/H 1/BPC 8/CS/G ID q EI Q"],
  ])("is drawn over content %s", async (_, content) => {
    expect(await draw(stamp(""), [black()], "", stream(`0 0 20 20 re f ${content}`))).toEqual(seen);
  });

  it("is drawn over content in several parts, and over none", async () => {
    expect(await draw(stamp(""), [black(), stream("0 0 20"), stream("20 re f")], "/Contents[7 0 R 8 0 R]")).toEqual(
      seen,
    );
    expect(await draw(stamp(""), [black()], "/Contents null")).toEqual({ ...seen, own: 0 });
  });

  it("stands where it stood on a turned page, or upright where it asks for it", async () => {
    const turned = async (flags: number): Promise<Pixels> => {
      const left = black("", "0 0 5 10 re f");
      const outcome = await open(
        writePage("/Rotate 90/Annots[5 0 R]", [`<</Type/Annot/Subtype/Stamp${rect}/F ${flags}/AP<</N 6 0 R>>>>`, left]),
      );
      return renderPage(saveOpened(outcome), 1);
    };
    // Turned clockwise the page's right edge is its foot, and the appearance's left half its upper half.
    expect(share(cut(await turned(4), 50, 150, 40, 20))).toBe(1);
    expect(share(cut(await turned(4), 50, 170, 40, 20))).toBe(0);
    // Not turned with it, it hangs from its upper left corner, which is now at the top right: black is its left half.
    expect(share(cut(await turned(4 + 16), 90, 150, 10, 40))).toBe(1);
  });

  it.each(["Sound", "Movie", "Screen", "3D", "RichMedia"])(
    "of a recording (%s) is taken out and reported",
    async (type) => {
      const playing = (more: string): string => `<</Type/Annot/Subtype/${type}${rect}${more}>>`;
      // With a picture that stands for it, and without.
      expect(await draw(playing("/F 4/AP<</N 6 0 R>>"))).toEqual({ ...seen, codes: ["pdf-recordings-left-out"] });
      const action = "/A<</S/Rendition/R<</S/MR>>>>";
      expect(await draw(playing(`/F 0${action}`))).toEqual({
        ...unseen,
        codes: ["pdf-recordings-left-out", "pdf-scripts-left-out"],
      });
      const outcome = await open(writePage("/Annots[5 0 R]", [playing(`/F 4/AP<</N 6 0 R>>${action}`), black()]));
      expect(listTexts(outcome)).not.toMatch(/Rendition|\/A\b|Annot/);
    },
  );

  it.each([
    ["a page that opens", "/AA<</O<</S/JavaScript/JS(app.alert\\(1\\))>>>>"],
    ["a link that starts a program", "/Annots[<</Subtype/Link/A<</S/Launch/F(calc.exe)>>/Rect[0 0 9 9]>>]"],
  ])("of %s carries nothing over that acts", async (_, page) => {
    const outcome = await open(writePage(page));
    expect(codesOf(outcome)).toEqual(["pdf-scripts-left-out"]);
    expect(listTexts(outcome)).not.toMatch(/alert|Launch|calc/);
  });

  it("hides with its layer", async () => {
    const layers = "/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]>>>>";
    const group = "<</Type/OCG/Name(Notes)>>";
    expect(await draw(stamp("/OC 7 0 R"), [black(), group], "", undefined, layers)).toEqual(unseen);
    expect(await draw(stamp("/OC 7 0 R"), [black(), group], "", undefined, layers.replace("OFF", "ON"))).toEqual(seen);
  });

  it.each([
    ["printed and shown", 4, seen],
    ["hidden", 4 + 2, unseen],
    ["shown only", 0, { ...unseen, codes: ["pdf-mark-not-printed"] }],
    ["printed only", 4 + 32, { ...unseen, codes: ["pdf-mark-not-printed"] }],
    ["neither shown nor printed", 32, unseen],
  ])("%s, has its place or a warning", async (_, flags, expected) => {
    expect(await draw(stamp("").replace("/F 4", `/F ${flags}`))).toEqual(expected);
  });

  it("is reported where it has no picture", async () => {
    for (const type of ["Highlight", "FreeText", "Ink", "Redact"]) {
      const outcome = await open(writePage("/Annots[5 0 R 5 0 R]", [`<</Subtype/${type}/F 4${rect}>>`]));
      expect(outcome.problems, type).toMatchObject([{ code: "pdf-mark-not-drawn", args: { page: 1 } }]);
    }
    expect(
      codesOf(await open(writePage(`/Annots[<</Subtype/Stamp/F 4${rect}/AP<</N 5 0 R>>>>]`, [stream("0 0 9 9 re f")]))),
    ).toEqual(["pdf-mark-not-drawn"]);
  });

  it("has words in a window, which are not printed", async () => {
    const outcome = await open(
      writePage(`/Annots[5 0 R<</Subtype/Popup/F 4${rect}>><</Subtype/Text/Contents(Ask the client!)/F 4${rect}>>]`, [
        stamp("/Contents(Received)"),
      ]),
    );
    expect(outcome.problems).toMatchObject([
      { code: "pdf-comments", args: { count: 1 } },
      { code: "pdf-mark-not-drawn", args: { what: "a stamp" } },
    ]);
  });
});
