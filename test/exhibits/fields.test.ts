import { PDFDocument, StandardFonts, degrees } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { canRender, cut, measureInk, renderPage } from "../pdf/render.ts";
import { codesOf, listTexts, open, saveOpened, stream, writePage } from "./make-files.ts";

const box = "/Rect[100 40 190 60]";
const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
/** A page with one text field; object 5 is the field, 6 the font, further objects count from 7. */
const withField = (field: string, more: readonly (string | Buffer)[] = [], form = ""): Buffer =>
  writePage(
    "/Annots[5 0 R]",
    [`<</Type/Annot/Subtype/Widget/F 4/T(a)${box}${field}>>`, font, ...more],
    `/AcroForm<</Fields[5 0 R]/DR<</Font<</Helv 6 0 R>>>>/DA(/Helv 12 Tf 0 g)${form}>>`,
  );
const shows = (words: string): Buffer =>
  stream(
    `/Tx BMC BT /Helv 12 Tf 2 5 Td (${words}) Tj ET EMC`,
    "/Subtype/Form/BBox[0 0 90 20]/Resources<</Font<</Helv 6 0 R>>>>",
  );
const ink = async (bytes: Buffer): Promise<number> =>
  measureInk(cut(renderPage(saveOpened(await open(bytes)), 1), 100, 40, 90, 20));

describe.runIf(canRender)("an answer", () => {
  it("is drawn as it stands in the file", async () => {
    const field = withField("/FT/Tx/V(Amina)/AP<</N 7 0 R>>", [shows("Amina")]);
    expect(codesOf(await open(field))).toEqual([]);
    expect(await ink(field)).toBeGreaterThan(40);
  });

  it.each([
    ["text", "/FT/Tx/V(Amina)"],
    ["text said to be formatted", "/FT/Tx/Ff 33554432/V(Amina)"],
    ["a choice", "/FT/Ch/Ff 131072/Opt[(Amina)(Badr)]/V(Amina)"],
    ["a choice from a list", "/FT/Ch/Opt[(Amina)(Badr)]/V[(Amina)]"],
    ["one letter to a cell", "/FT/Tx/Ff 16777216/MaxLen 9/V(Amina)"],
  ])("without a drawing gets one: %s", async (_, field) => {
    expect(codesOf(await open(withField(field)))).toEqual([]);
    expect(await ink(withField(field))).toBeGreaterThan(30);
  });

  it("is drawn anew where the file asks for it and the drawing says something else", async () => {
    const stale = (words: string): Buffer =>
      withField("/FT/Tx/V(Amina)/AP<</N 7 0 R>>", [shows(words)], "/NeedAppearances true");
    const words = async (bytes: Buffer): Promise<string> =>
      saveOpened(await open(bytes)).length > 0 ? String(await ink(bytes)) : "";
    expect(codesOf(await open(stale("")))).toEqual([]);
    expect(await ink(stale(""))).toBeGreaterThan(40);
    expect(await ink(stale("WWWWWWWW"))).toBeLessThan(
      await ink(withField("/FT/Tx/V(WWWWWWWW)/AP<</N 7 0 R>>", [shows("WWWWWWWW")])),
    );
    // A drawing that says the same stays, to the dot.
    expect(await words(stale("Amina"))).toBe(
      await words(withField("/FT/Tx/V(Amina)/AP<</N 7 0 R>>", [shows("Amina")])),
    );
  });

  it("that stands for a barcode keeps its bars", async () => {
    const bars = stream(
      "q 90 0 0 20 0 0 cm /Im Do Q",
      "/Subtype/Form/BBox[0 0 90 20]/Resources<</XObject<</Im 8 0 R>>>>",
    );
    const image = stream("\0\0", "/Subtype/Image/Width 1/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray");
    expect(
      await ink(withField("/FT/Tx/V(I-131|01/20/25|1)/AP<</N 7 0 R>>", [bars, image], "/NeedAppearances true")),
    ).toBeGreaterThan(1750);
  });

  it("is made smaller until it fits its box", async () => {
    const field = withField(`/FT/Tx/V(${"long ".repeat(5).trim()})`);
    expect(codesOf(await open(field))).toEqual([]);
    const whole = renderPage(saveOpened(await open(field)), 1, 144);
    // Its last word ends inside the box, and so does its foot.
    expect(measureInk(cut(whole, 376, 80, 4, 40))).toBe(0);
    expect(measureInk(cut(whole, 340, 80, 36, 40))).toBeGreaterThan(10);
  });

  it("that does not fit is an error that names the page", async () => {
    for (const field of ["/FT/Tx/V(%)", "/FT/Tx/Ff 4096/V(%)"]) {
      const outcome = await open(withField(field.replace("%", "a long answer ".repeat(30))));
      expect(outcome.problems).toMatchObject([{ code: "pdf-field-cut-off", args: { file: "a.pdf", page: 1 } }]);
    }
  });
});

describe("an answer that cannot be drawn", () => {
  const arabic = "/FT/Tx/V<FEFF0645062D0645062F>";

  it("is an error where nothing is drawn", async () => {
    expect((await open(withField(arabic))).problems).toMatchObject([
      { code: "pdf-field-not-drawn", args: { file: "a.pdf", page: 1 } },
    ]);
  });

  it("is a warning where an older drawing stands", async () => {
    expect(codesOf(await open(withField(`${arabic}/AP<</N 7 0 R>>`, [shows("?")], "/NeedAppearances true")))).toEqual([
      "pdf-field-not-redrawn",
    ]);
  });

  it("is an error where its box belongs to no form", async () => {
    const orphan = writePage("/Annots[5 0 R]", [`<</Type/Annot/Subtype/Widget/F 4/T(a)${box}/FT/Tx/V(Amina)>>`]);
    expect(codesOf(await open(orphan))).toEqual(["pdf-field-not-drawn"]);
    const loop = withField("/Kids[5 0 R]/Parent 5 0 R/FT/Tx/V(Amina)");
    expect(codesOf(await open(loop))).toEqual(["pdf-field-not-drawn"]);
  });

  it("is a warning where the file keeps it from print, and nothing where there is no answer", async () => {
    expect(codesOf(await open(withField("/FT/Tx/V(Amina)/F 0/AP<</N 7 0 R>>", [shows("Amina")])))).toEqual([
      "pdf-mark-not-printed",
    ]);
    for (const empty of [
      "/FT/Tx",
      "/FT/Tx/V()",
      "/FT/Tx/V( )",
      "/FT/Tx/F 0",
      "/FT/Sig",
      "/FT/Btn/Ff 65536/F 0",
      "/FT/Btn",
      "/FT/Btn/V/Off",
      "/FT/Ch/V[]",
    ]) {
      expect(codesOf(await open(withField(empty))), empty).toEqual([]);
    }
  });
});

describe("a box to tick", () => {
  const states = "/AP<</N<</Yes 7 0 R/Off 8 0 R>>>>";
  const [on, off] = [stream("0 0 90 20 re f", "/BBox[0 0 90 20]"), stream("", "/BBox[0 0 90 20]")];
  const tick = (field: string): Buffer => withField(`/FT/Btn${field}${states}`, [on, off]);

  it.runIf(canRender).each([
    ["ticked", "/AS/Yes/V/Yes", true, []],
    ["not ticked", "/AS/Off/V/Off", false, []],
    ["ticked by its field alone", "/V/Yes", true, []],
    ["ticked by its drawing alone", "/AS/Yes", true, []],
    ["of a group whose choice is another", "/AS/Off/V/Other", false, []],
    ["drawn empty and said to be ticked", "/AS/Off/V/Yes", false, ["pdf-field-unclear"]],
    ["drawn ticked and said to be empty", "/AS/Yes/V/Off", true, ["pdf-field-unclear"]],
  ])("%s", async (_, field, ticked, codes) => {
    expect(codesOf(await open(tick(field)))).toEqual(codes);
    expect((await ink(tick(field))) > 1700).toBe(ticked);
  });

  it("is an error where its state has no picture", async () => {
    expect(codesOf(await open(withField(`/FT/Btn/AS/Ja/V/Ja${states}`, [on, off])))).toEqual(["pdf-field-not-drawn"]);
  });

  it.runIf(canRender)("without any picture gets one", async () => {
    const bytes = withField("/FT/Btn/V/Yes/AS/Yes/MK<</CA(4)/BC[0]>>");
    expect(codesOf(await open(bytes))).toEqual([]);
    expect(await ink(bytes)).toBeGreaterThan(20);
  });
});

describe("a signature", () => {
  it("that is electronic is a note; an empty place for one is nothing", async () => {
    expect(codesOf(await open(withField("/FT/Sig/V 7 0 R", ["<</Type/Sig/Filter/Adobe.PPKLite>>"])))).toEqual([
      "pdf-signature-left-out",
    ]);
    expect(codesOf(await open(withField("/FT/Sig")))).toEqual([]);
  });
});

describe.runIf(canRender)("a form filled by a program", () => {
  it("looks as a reader shows it, on a turned page too", async () => {
    const made = await PDFDocument.create();
    const helvetica = await made.embedFont(StandardFonts.Helvetica);
    const page = made.addPage([300, 200]);
    page.setRotation(degrees(90));
    const form = made.getForm();
    const name = form.createTextField("name");
    name.setText("Adaeze Okafor-Núñez");
    name.addToPage(page, { x: 20, y: 150, width: 200, height: 24, font: helvetica });
    const agrees = form.createCheckBox("agrees");
    agrees.addToPage(page, { x: 20, y: 100, width: 20, height: 20 });
    agrees.check();
    const route = form.createRadioGroup("route");
    route.addOptionToPage("uscis", page, { x: 20, y: 60, width: 20, height: 20 });
    route.addOptionToPage("ice", page, { x: 60, y: 60, width: 20, height: 20 });
    route.select("ice");
    const bytes = await made.save();
    const outcome = await open(bytes);
    expect(codesOf(outcome)).toEqual([]);
    const [before, after] = [renderPage(bytes, 1), renderPage(saveOpened(outcome), 1)];
    expect(measureInk(before)).toBeGreaterThan(500);
    expect(Buffer.from(after.grey).equals(before.grey)).toBe(true);
  });

  it("keeps none of its fields", async () => {
    const outcome = await open(withField("/FT/Tx/V(Amina)"));
    expect(listTexts(outcome)).not.toMatch(/AcroForm|Widget|\/FT/);
  });
});
