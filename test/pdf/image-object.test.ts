import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { ImageContent } from "../../src/exhibits/opened-file.ts";
import { type FontBook, openFontBook } from "../../src/fonts/font-book.ts";
import { writeBytes } from "./write-bytes.ts";
import { canRender, cut, renderPage } from "./render.ts";
import { metadata } from "./sample-packet.ts";
import { openImage, placeSheet } from "./source-files.ts";

let book: FontBook;

beforeAll(async () => {
  book = await openFontBook();
});

const width = 40;
const height = 20;

/** Black in the left upper quarter, mid grey in the right lower one, white elsewhere. */
function drawQuarters(channels: 1 | 3 | 4, alpha = 255): ReturnType<typeof sharp> {
  const pixels = Buffer.alloc(width * height * channels, 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const left = x < width / 2;
      const upper = y < height / 2;
      const value = left && upper ? 0 : !left && !upper ? 128 : 255;
      const at = (y * width + x) * channels;
      pixels.fill(value, at, at + Math.min(channels, 3));
      if (channels === 4) pixels[at + 3] = alpha;
    }
  }
  return sharp(pixels, { raw: { width, height, channels } });
}

async function write(kind: ImageContent["kind"], bytes: Uint8Array, turn: 0 | 90 = 0): Promise<Uint8Array> {
  const file = openImage("picture", { kind, bytes, widthPx: width, heightPx: height }, 80, 40);
  const sheets = [placeSheet("picture", 0, { turn })];
  const packet = {
    sheets,
    structures: [],
    anchors: new Map(),
    outline: [],
    metadata: { ...metadata, claimsAccessibility: false },
  };
  return writeBytes(packet, new Map([["picture", file]]), book);
}

/** Grey in the middle of the four quarters, from the left upper one by rows. */
function readQuarters(packet: Uint8Array): number[] {
  const picture = cut(renderPage(packet, 1), 50, 792 - 60 - 40, 80, 40);
  return [
    [20, 10],
    [60, 10],
    [20, 30],
    [60, 30],
  ].map(([x = 0, y = 0]) => picture.grey[y * 80 + x] ?? -1);
}

const kinds: [string, ImageContent["kind"], () => Promise<Buffer>, string][] = [
  [
    "a colour JPEG",
    "jpeg",
    () => drawQuarters(3).jpeg({ quality: 100, chromaSubsampling: "4:4:4" }).toBuffer(),
    "/DCTDecode",
  ],
  [
    "a progressive grey JPEG",
    "jpeg",
    () => drawQuarters(1).toColourspace("b-w").jpeg({ quality: 100, progressive: true }).toBuffer(),
    "/DeviceGray",
  ],
  [
    "a CMYK JPEG as Adobe writes them",
    "jpeg",
    () => drawQuarters(3).toColourspace("cmyk").jpeg({ quality: 100 }).toBuffer(),
    "/DeviceCMYK",
  ],
  ["a colour PNG", "png", () => drawQuarters(3).png().toBuffer(), "/Predictor 15"],
  ["a grey PNG", "png", () => drawQuarters(1).toColourspace("b-w").png().toBuffer(), "/DeviceGray"],
  ["a PNG with a palette", "png", () => drawQuarters(3).png({ palette: true, colours: 4 }).toBuffer(), "/Indexed"],
  ["a PNG of 16 bits", "png", () => drawQuarters(3).toColourspace("rgb16").png().toBuffer(), "/BitsPerComponent 16"],
];

describe("pictures", () => {
  for (const [name, kind, make, sign] of kinds) {
    it.skipIf(!canRender)(`show ${name} as it is`, async () => {
      const packet = await write(kind, await make());
      const found = readQuarters(packet);
      for (const [index, expected] of [0, 255, 255, 128].entries())
        expect(Math.abs((found[index] ?? -99) - expected), found.join(" ")).toBeLessThan(
          sign === "/DeviceCMYK" ? 40 : 8,
        );
      expect(Buffer.from(packet).toString("latin1")).toContain(sign);
    });
  }

  it("are refused where a PDF cannot take over their rows", async () => {
    await expect(write("png", await drawQuarters(4, 128).png().toBuffer())).rejects.toThrow(/cannot take over/);
    await expect(write("png", await drawQuarters(3).png({ progressive: true }).toBuffer())).rejects.toThrow(
      /take over/,
    );
  });

  it.skipIf(!canRender)("turn clockwise", async () => {
    const picture = cut(
      renderPage(await write("png", await drawQuarters(3).png().toBuffer(), 90), 1),
      50,
      792 - 60 - 80,
      40,
      80,
    );
    const at = (x: number, y: number): number => picture.grey[y * 40 + x] ?? -1;
    expect([at(30, 20), at(10, 60)].map((grey) => Math.round(grey / 64))).toEqual([0, 2]);
  });

  it("of the same bytes are written once", async () => {
    const bytes = await drawQuarters(3).jpeg().toBuffer();
    const files = ["one", "two"].map((id) =>
      openImage(id, { kind: "jpeg", bytes, widthPx: width, heightPx: height }, 80, 40),
    );
    const sheets = files.map(({ id }) => placeSheet(id, 0));
    const packet = {
      sheets,
      structures: [],
      anchors: new Map(),
      outline: [],
      metadata: { ...metadata, claimsAccessibility: false },
    };
    const written = Buffer.from(await writeBytes(packet, new Map(files.map((file) => [file.id, file])), book)).toString(
      "latin1",
    );
    expect(written.split("/DCTDecode")).toHaveLength(2);
  });
});
