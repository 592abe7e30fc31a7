import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../src/exhibits/file-limits.ts";
import { openImage } from "../../src/exhibits/open-image.ts";
import { decodeHeic, loadHeicDecoder } from "../../src/exhibits/read-heic.ts";
import type { PictureKind } from "../../src/exhibits/file-kind.ts";
import type { ImageContent } from "../../src/exhibits/opened-file.ts";
import { codesOf, taskOf } from "./make-files.ts";
import { turnedHeic } from "./turned-heic.ts";

// 240 by 120: the upper left quarter black, the rest white; too few pixels, so each opens with that warning.
const pixels = Buffer.alloc(240 * 120 * 3, 255);
for (let row = 0; row < 60; row += 1) pixels.fill(0, row * 720, row * 720 + 360);
const picture = (): Sharp => sharp(pixels, { raw: { width: 240, height: 120, channels: 3 } });
const samePixels = async (a: Uint8Array, b: Uint8Array): Promise<boolean> =>
  (await sharp(a).raw().toBuffer()).equals(await sharp(b).raw().toBuffer());
const open = async (bytes: Uint8Array, kind: PictureKind, limits = {}) =>
  openImage(Uint8Array.from(bytes), kind, taskOf({ limits: { ...defaultLimits, ...limits } }));
const opened = async (bytes: Uint8Array, kind: PictureKind): Promise<ImageContent> => {
  const outcome = await open(bytes, kind);
  if (!outcome.ok) throw new Error(codesOf(outcome).join(" "));
  const { content } = outcome.value;
  const [picture] = content.kind === "pictures" ? content.pictures : [];
  if (picture === undefined) throw new Error("no picture");
  return picture;
};
/** The corner that is black: top left, top right, bottom left, bottom right. */
const blackCorner = async ({ bytes }: ImageContent): Promise<string> => {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): boolean =>
    (data[Math.floor(y * info.height) * info.width + Math.floor(x * info.width)] ?? 255) < 60;
  return [
    at(0.2, 0.2) && "top left",
    at(0.8, 0.2) && "top right",
    at(0.2, 0.8) && "bottom left",
    at(0.8, 0.8) && "bottom right",
  ]
    .filter(Boolean)
    .join();
};

describe("JPEG", () => {
  it.each([
    [1, "top left", 240],
    [2, "top right", 240],
    [3, "bottom right", 240],
    [4, "bottom left", 240],
    [5, "top left", 120],
    [6, "top right", 120],
    [7, "bottom right", 120],
    [8, "bottom left", 120],
  ])("stands upright whatever its orientation says (%i)", async (orientation, corner, width) => {
    const content = await opened(await picture().withMetadata({ orientation }).jpeg().toBuffer(), "jpeg");
    expect([await blackCorner(content), content.widthPx]).toEqual([corner, width]);
    expect((await sharp(content.bytes).metadata()).orientation).toBeUndefined();
  });

  it("keeps every pixel of a sound upright one, baseline or progressive", async () => {
    for (const progressive of [false, true]) {
      const bytes = await picture().jpeg({ progressive }).toBuffer();
      const content = await opened(bytes, "jpeg");
      expect(await samePixels(content.bytes, bytes)).toBe(true);
      expect((await sharp(content.bytes).metadata()).isProgressive).toBe(progressive);
    }
  });

  it("leaves behind what a camera noted, and what is hung on behind the end", async () => {
    const place = "GPS 31.7 N, 106.4 W";
    const bytes = Buffer.concat([
      await picture()
        .withExif({ IFD0: { ImageDescription: place } })
        .jpeg({ progressive: true })
        .toBuffer(),
      Buffer.from(`film ${place}`),
    ]);
    expect(bytes.includes(place)).toBe(true);
    const { bytes: kept } = await opened(bytes, "jpeg");
    expect(Buffer.from(kept).includes(place)).toBe(false);
    expect(Buffer.from(kept).includes("Exif")).toBe(false);
    expect(await samePixels(kept, bytes)).toBe(true);
  });

  it("is written anew where bytes lie between its segments, and leaves its notes behind all the same", async () => {
    const noted = await picture()
      .jpeg()
      .withExif({ IFD0: { Artist: "Somebody" } })
      .toBuffer();
    // Behind the notes: decoders look for the next marker.
    const end = 4 + noted.readUInt16BE(4);
    const jpeg = Buffer.concat([noted.subarray(0, end), Buffer.from("loose"), noted.subarray(end)]);
    const { bytes, kind } = await opened(jpeg, "jpeg");
    expect([kind, Buffer.from(bytes).includes("Somebody"), Buffer.from(bytes).includes("loose")]).toEqual([
      "jpeg",
      false,
      false,
    ]);
    expect(await blackCorner({ bytes, kind, widthPx: 240, heightPx: 120 })).toBe("top left");
  });

  it("turns four inks into three colours", async () => {
    const bytes = await picture().toColourspace("cmyk").jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).channels).toBe(4);
    const content = await opened(bytes, "jpeg");
    expect((await sharp(content.bytes).metadata()).channels).toBe(3);
    expect(await blackCorner(content)).toBe("top left");
  });

  it("refuses one that is cut off, at any place", async () => {
    const bytes = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: "#808080",
        noise: { type: "gaussian", mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer();
    for (const share of [0.01, 0.1, 0.5, 0.9, 0.99]) {
      expect(codesOf(await open(bytes.subarray(0, Math.floor(bytes.length * share)), "jpeg")), String(share)).toEqual([
        "image-damaged",
      ]);
    }
  });
});

describe("PNG", () => {
  it("goes in untouched where it is plain", async () => {
    for (const png of [picture().png(), picture().png({ palette: true }), picture().toColourspace("b-w").png()]) {
      const bytes = await png.toBuffer();
      expect(bytes.equals((await opened(bytes, "png")).bytes)).toBe(true);
    }
  });

  it("lays transparency on white", async () => {
    const bytes = await sharp({
      create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    const content = await opened(bytes, "png");
    const { data, info } = await sharp(content.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.channels, Math.abs((data[0] ?? 0) - 127) <= 1]).toEqual([3, true]);
  });

  it("brings 16 bits down to 8 and undoes interlacing, keeping grey grey", async () => {
    const deep = await sharp(Buffer.alloc(2 * 100, 0x40), {
      raw: { width: 10, height: 10, channels: 1, depth: "ushort" } as never,
    })
      .toColourspace("grey16")
      .png()
      .toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe("ushort");
    const made = await sharp((await opened(deep, "png")).bytes).metadata();
    expect([made.depth, made.channels]).toEqual(["uchar", 1]);
    const interlaced = await picture().png({ progressive: true }).toBuffer();
    const plain = await opened(interlaced, "png");
    expect((await sharp(plain.bytes).metadata()).isProgressive).toBe(false);
    expect(await samePixels(plain.bytes, interlaced)).toBe(true);
  });

  it("says where nothing can be seen on white paper", async () => {
    const white = await sharp({
      create: { width: 2000, height: 2000, channels: 4, background: { r: 255, g: 255, b: 255, alpha: 0.8 } },
    })
      .png()
      .toBuffer();
    expect(codesOf(await open(white, "png"))).toEqual(["image-blank"]);
  });

  it("refuses one that is cut off or altered", async () => {
    const bytes = await picture().png().toBuffer();
    expect(codesOf(await open(bytes.subarray(0, bytes.length - 30), "png"))).toEqual(["image-damaged"]);
    const altered = Buffer.from(bytes);
    altered.fill(0x55, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 20);
    expect(codesOf(await open(altered, "png"))).toEqual(["image-damaged"]);
  });
});

/** A TIFF of these pages, each with its own directory (TIFF 6.0, section 2): grey, eight bits, not packed. */
function joinTiffs(
  pages: readonly { readonly width: number; readonly height: number; readonly grey: number }[],
): Buffer {
  const parts: Buffer[] = [Buffer.from("II*\0\x08\0\0\0", "latin1")];
  let at = 8;
  for (const [index, { width, height, grey }] of pages.entries()) {
    const entries = [
      [256, 4, width],
      [257, 4, height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, at + 2 + 9 * 12 + 4],
      [277, 3, 1],
      [278, 4, height],
      [279, 4, width * height],
    ] as const;
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    for (const [place, [tag, type, value]] of entries.entries()) {
      directory.writeUInt16LE(tag, 2 + place * 12);
      directory.writeUInt16LE(type, 4 + place * 12);
      directory.writeUInt32LE(1, 6 + place * 12);
      directory.writeUInt32LE(value, 10 + place * 12);
    }
    const next = at + directory.length + width * height;
    directory.writeUInt32LE(index + 1 < pages.length ? next : 0, directory.length - 4);
    parts.push(directory, Buffer.alloc(width * height, grey));
    at = next;
  }
  return Buffer.concat(parts);
}

describe("TIFF", () => {
  it("gives every page, each in its own size", async () => {
    const bytes = joinTiffs([
      { width: 1500, height: 1000, grey: 10 },
      { width: 1000, height: 1500, grey: 100 },
      { width: 1500, height: 1500, grey: 200 },
    ]);
    const outcome = await open(bytes, "tiff");
    expect(codesOf(outcome)).toEqual([]);
    if (!outcome.ok || outcome.value.content.kind !== "pictures") throw new Error("not opened");
    const { pictures } = outcome.value.content;
    expect(pictures.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
      [1500, 1000],
      [1000, 1500],
      [1500, 1500],
    ]);
    const greys = await Promise.all(pictures.map(async ({ bytes: png }) => (await sharp(png).raw().toBuffer())[0]));
    expect(greys).toEqual([10, 100, 200]);
    expect(outcome.value.pages).toHaveLength(3);
    expect(codesOf(await open(bytes, "tiff", { mostPages: 2 }))).toEqual(["pdf-too-many-pages"]);
    expect(codesOf(await open(bytes, "tiff", { mostPixels: 2_000_000 }))).toEqual(["image-too-large"]);
    expect(codesOf(await open(bytes.subarray(0, bytes.length - 1000), "tiff"))).toEqual(["image-damaged"]);
  });

  it("keeps one bit a pixel, and every pixel", async () => {
    const bytes = await picture()
      .threshold(128)
      .toColourspace("b-w")
      .tiff({ bitdepth: 1, compression: "ccittfax4" })
      .toBuffer();
    const content = await opened(bytes, "tiff");
    const made = await sharp(content.bytes).metadata();
    expect([content.kind, made.bitsPerSample, content.bytes.length < 600]).toEqual(["png", 1, true]);
    expect(await samePixels(content.bytes, bytes)).toBe(true);
  });

  it("loses nothing where nothing was lost, four inks and 16 bits aside", async () => {
    for (const compression of ["none", "lzw", "deflate"] as const) {
      const bytes = await picture().tiff({ compression }).toBuffer();
      const content = await opened(bytes, "tiff");
      expect([content.kind, await samePixels(content.bytes, bytes)]).toEqual(["png", true]);
    }
    for (const space of ["cmyk", "rgb16", "grey16"]) {
      const content = await opened(
        await picture().toColourspace(space).tiff({ compression: "lzw" }).toBuffer(),
        "tiff",
      );
      expect([(await sharp(content.bytes).metadata()).depth, await blackCorner(content)], space).toEqual([
        "uchar",
        "top left",
      ]);
    }
  });

  it("stays small where it was packed with loss", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 20 } as const;
    const made = sharp({ create: { width: 900, height: 900, channels: 3, background: "#808080", noise } });
    const bytes = await made.tiff({ compression: "jpeg", quality: 60 }).toBuffer();
    const content = await opened(bytes, "tiff");
    expect(content.kind).toBe("jpeg");
  });

  it("stands upright", async () => {
    const content = await opened(await picture().withMetadata({ orientation: 6 }).tiff().toBuffer(), "tiff");
    expect([await blackCorner(content), content.widthPx]).toEqual(["top right", 120]);
  });
});

describe("WebP, AVIF and GIF", () => {
  const made: readonly [PictureKind, () => Promise<Buffer>][] = [
    ["webp", () => picture().webp({ quality: 90 }).toBuffer()],
    ["webp", () => picture().ensureAlpha().webp({ lossless: true }).toBuffer()],
    ["avif", () => picture().avif({ quality: 90 }).toBuffer()],
    ["gif", () => picture().gif().toBuffer()],
  ];

  it.each(made)("opens %s, and refuses it cut off", async (kind, make) => {
    const bytes = await make();
    expect(await blackCorner(await opened(bytes, kind))).toBe("top left");
    expect(codesOf(await open(bytes.subarray(0, Math.floor(bytes.length * 0.6)), kind))).toEqual(["image-damaged"]);
  });

  it.each(["gif", "webp"] as const)("prints the first picture of a film (%s), and says so", async (kind) => {
    const frames = Buffer.concat([Buffer.alloc(2000 * 2000 * 3, 40), Buffer.alloc(2000 * 2000 * 3, 200)]);
    const film = sharp(frames, { raw: { width: 2000, height: 4000, channels: 3, pageHeight: 2000 } });
    const bytes = await (kind === "gif" ? film.gif() : film.webp()).toBuffer();
    const outcome = await open(bytes, kind);
    expect(outcome.problems[0]).toMatchObject({ code: "image-first-only", args: { pictures: 2 } });
    const content = await opened(bytes, kind);
    expect([content.heightPx, Math.abs(((await sharp(content.bytes).raw().toBuffer())[0] ?? 0) - 40) < 4]).toEqual([
      2000,
      true,
    ]);
  });
});

describe("HEIC", () => {
  it("opens upright where its decoder is installed", async () => {
    const { bytes, widthPx, heightPx } = await opened(turnedHeic, "heic");
    expect([widthPx, heightPx]).toEqual([120, 240]);
    expect(await blackCorner({ bytes } as ImageContent)).toBe("bottom left");
  });

  it("is refused where it is cut off or harmed, and never shown in part", async () => {
    for (const end of [40, 200, turnedHeic.length - 60])
      expect(codesOf(await open(turnedHeic.subarray(0, end), "heic")), String(end)).toEqual(["image-damaged"]);
  });

  it("has the same limit of pixels as any picture", async () => {
    const outcome = await open(turnedHeic, "heic", { mostPixels: 240 * 120 - 1 });
    expect(codesOf(outcome)).toEqual(["image-too-large"]);
  });

  it("finds no decoder where none is installed", async () => {
    expect(await loadHeicDecoder("no-such-package-anywhere")).toBeUndefined();
  });

  it("is asked for its size before it is decoded, and refused where it does not decode", async () => {
    const image = { width: 3, height: 2, decode: async () => ({ data: new Uint8ClampedArray(24).fill(7) }) };
    const decoder = { all: async () => [image, image] };
    const bytes = new Uint8Array(1);
    expect(await decodeHeic(decoder, bytes, 6)).toMatchObject({ widthPx: 3, heightPx: 2, pictures: 2 });
    expect(await decodeHeic(decoder, bytes, 5)).toEqual({ tooLarge: 6 });
    expect(await decodeHeic({ all: () => Promise.reject(new Error("broken")) }, bytes, 5)).toBeUndefined();
    expect(await decodeHeic({ all: async () => [] }, bytes, 5)).toBeUndefined();
  });
});

describe("any picture", () => {
  it("has a limit of pixels, asked for before they are decoded", async () => {
    const bytes = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: "#ffffff" } })
      .png()
      .toBuffer();
    const outcome = await open(bytes, "png", { mostPixels: 5_000_000 });
    expect(outcome.problems).toMatchObject([{ code: "image-too-large", args: { megapixels: 6, mostMegapixels: 5 } }]);
    expect(codesOf(await open(bytes, "png", { mostPixels: 6_000_000 }))).toEqual([]);
  });

  it("gives the same bytes again", async () => {
    const bytes = await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(Buffer.from((await opened(bytes, "jpeg")).bytes).equals((await opened(bytes, "jpeg")).bytes)).toBe(true);
  });
});
