// What the PDF reader cannot make out and the renderer can, by the pixels of the packet.
import { describe, expect, it } from "vitest";
import { canRender, compareInk, measureInk, renderPage, soften } from "../pdf/render.ts";
import { codesOf, open, saveOpened, stream, writePage, writePdf } from "./make-files.ts";

const drawing = "BT /F 24 Tf 40 60 Td (Rendered) Tj ET 0 0 20 20 re f";
const font = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";

/** The reader knows a catalog by its type alone. */
const untyped = (content = drawing, page = ""): Buffer =>
  writePdf([
    "<</Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R${font}${page}>>`,
    stream(content),
  ]);

describe("the last resort", () => {
  it("gives a picture of 200 dpi for each page, says so, and asks to compare", async () => {
    const outcome = await open(untyped());
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        pages: [{ widthPt: 200, heightPt: 100 }],
        content: { kind: "pictures", pictures: [{ kind: "png", widthPx: 555, heightPx: 277 }] },
      },
      problems: [
        { code: "pdf-repaired", severity: "error" },
        { code: "pdf-rendered", severity: "warning", args: { file: "a.pdf", pages: 1 } },
      ],
    });
  });

  it.runIf(canRender)("shows what another reader shows, upright on a turned page", async () => {
    for (const page of ["", "/Rotate 90"]) {
      const [before, after] = [untyped(drawing, page), saveOpened(await open(untyped(drawing, page)))].map((bytes) =>
        soften(renderPage(bytes, 1, 144), 8),
      );
      if (before === undefined || after === undefined) throw new Error("nothing drawn");
      expect(measureInk(before)).toBeGreaterThan(5);
      expect(compareInk(before, after), page).toBeLessThan(0.25);
    }
  });

  it("is no way out for content that is lost: the renderer would leave it out without a word", async () => {
    const garbled = writePage(
      `${font}/Contents[4 0 R 5 0 R]`,
      [stream("rubbish", "/Filter/FlateDecode")],
      "",
      stream(drawing),
    );
    expect(codesOf(await open(garbled))).toEqual(["pdf-damaged"]);
  });

  it("is no way out for a file that is cut off, nor for one that shows nothing at all", async () => {
    const whole = untyped();
    expect(codesOf(await open(whole.subarray(0, whole.indexOf("xref"))))).toEqual(["pdf-damaged"]);
    expect(codesOf(await open(untyped("")))).toEqual(["pdf-damaged"]);
  });

  it("keeps the limit of pages", async () => {
    expect(codesOf(await open(untyped(), { mostPages: 0 }))).toEqual(["pdf-too-many-pages"]);
  });
});
