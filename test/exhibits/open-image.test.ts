import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../src/exhibits/file-limits.ts";
import { openImage } from "../../src/exhibits/open-image.ts";
import type { ImageContent } from "../../src/exhibits/opened-file.ts";
import { codesOf, taskOf } from "./make-files.ts";

// 240 by 120: the upper left quarter black, the rest white; too few pixels, so each opens with that warning.
const pixels = Buffer.alloc(240 * 120 * 3, 255);
for (let row = 0; row < 60; row += 1) pixels.fill(0, row * 720, row * 720 + 360);
const picture = (): Sharp => sharp(pixels, { raw: { width: 240, height: 120, channels: 3 } });
const samePixels = async (a: Uint8Array, b: Uint8Array): Promise<boolean> =>
  (await sharp(a).raw().toBuffer()).equals(await sharp(b).raw().toBuffer());
const open = async (bytes: Uint8Array, kind: "jpeg" | "png", limits = {}) =>
  openImage(Uint8Array.from(bytes), kind, taskOf({ limits: { ...defaultLimits, ...limits } }));
const opened = async (bytes: Uint8Array, kind: "jpeg" | "png"): Promise<ImageContent> => {
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
