// Whatever happens to a file on its way, opening it ends in pages or in a problem, never in an exception.
import fc from "fast-check";
import { PDFDocument, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import { makeFolder } from "./make-files.ts";

const { root, write } = makeFolder();

async function makePdf(): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  const page = made.addPage([200, 100]);
  page.drawText("An exhibit", { x: 10, y: 10, font });
  const field = made.getForm().createTextField("name");
  field.setText("Amina");
  field.addToPage(page, { x: 10, y: 50, width: 100, height: 20, font });
  return made.save({ useObjectStreams: false });
}

/** Bytes changed, cut out, or cut off. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.integer({ min: 0, max: 255 }),
  }),
  fc.record({
    kind: fc.constant("cut" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({
    kind: fc.constant("end" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.constant(0),
  }),
);

function apply(
  bytes: Uint8Array,
  changes: readonly { kind: "set" | "cut" | "end"; at: number; value: number }[],
): Buffer {
  let out = Buffer.from(bytes);
  for (const { kind, at, value } of changes) {
    const place = Math.floor(at * out.length);
    if (kind === "set" && place < out.length) out[place] = value;
    if (kind === "cut") out = Buffer.concat([out.subarray(0, place), out.subarray(place + value)]);
    if (kind === "end") out = out.subarray(0, place);
  }
  return out;
}

describe("an altered file", () => {
  it.each([
    ["pdf", makePdf],
    [
      "jpg",
      async () =>
        sharp({ create: { width: 40, height: 30, channels: 3, background: "#336699" } })
          .jpeg()
          .toBuffer(),
    ],
    [
      "png",
      async () =>
        sharp({ create: { width: 40, height: 30, channels: 3, background: "#336699" } })
          .png()
          .toBuffer(),
    ],
  ])("%s opens or is refused", { timeout: 120_000 }, async (extension, make) => {
    const bytes = await make();
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        write(`file.${extension}`, apply(bytes, changes));
        const outcome = await createFileOpener(root).open(`file.${extension}`, "/x");
        if (outcome.ok) opened += 1;
        expect(outcome.ok || outcome.problems.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(opened).toBeLessThan(150);
  });
});
