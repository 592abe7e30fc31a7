import { describe, expect, it } from "vitest";
import { choosePrintSize } from "../../src/exhibits/print-size.ts";

describe("the size in which a picture is printed", () => {
  it.each([
    [
      "a card scanned at 300 dpi keeps its natural size",
      1011,
      638,
      300,
      { widthPt: 242.64, heightPt: 153.12, dpi: 300, coarse: false },
    ],
    [
      "a page scanned at 200 dpi is made to fit 9.8 by 7.5 inches",
      1700,
      2200,
      200,
      { widthPt: 540, heightPt: 698.82, dpi: 227, coarse: false },
    ],
    [
      "a phone's photo says 72 dpi, which means nothing, and fills the page",
      4032,
      3024,
      72,
      { widthPt: 705.6, heightPt: 529.2, dpi: 411, coarse: false },
    ],
    [
      "a photo upright fills it the other way",
      3024,
      4032,
      undefined,
      { widthPt: 529.2, heightPt: 705.6, dpi: 411, coarse: false },
    ],
    [
      "a messenger's photo is enlarged to 150 dpi and no further",
      1280,
      960,
      undefined,
      { widthPt: 614.4, heightPt: 460.8, dpi: 131, coarse: false },
    ],
    ["few pixels are a warning", 600, 800, undefined, { widthPt: 288, heightPt: 384, dpi: 82, coarse: true }],
    [
      "a scan at 100 dpi keeps its size and is a warning",
      600,
      400,
      100,
      { widthPt: 432, heightPt: 288, dpi: 100, coarse: true },
    ],
    [
      "1200 dpi are the most that is believed",
      1200,
      1200,
      1200,
      { widthPt: 72, heightPt: 72, dpi: 1200, coarse: false },
    ],
    ["more are not", 1200, 1200, 1201, { widthPt: 540, heightPt: 540, dpi: 160, coarse: false }],
    ["a single row has a height", 5000, 1, undefined, { widthPt: 705.6, heightPt: 1, dpi: 510, coarse: false }],
  ])("%s", (_, widthPx, heightPx, dpi, expected) => {
    expect(choosePrintSize({ widthPx, heightPx }, dpi)).toEqual(expected);
  });
});
