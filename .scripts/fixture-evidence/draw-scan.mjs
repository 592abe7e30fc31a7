// Draws a set page as a scanner sees it: grey, a little askew, with specks. Letters are drawn as outlines, so that no
// font of the machine has a say.
import sharp from "sharp";
import { fonts, paper, randomFrom, scrawlPath } from "./set-page.mjs";

function wordPath(word) {
  const font = fonts[word.font];
  const run = font.layout(word.text);
  const scale = word.size / font.unitsPerEm;
  let x = word.x;
  let drawn = "";
  run.glyphs.forEach((glyph, index) => {
    const place = run.positions[index];
    const outline = glyph.path.toSVG();
    if (outline !== "")
      drawn += `<path transform="translate(${(x + place.xOffset * scale).toFixed(2)} ${(word.y - place.yOffset * scale).toFixed(2)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${outline}"/>`;
    x += place.xAdvance * scale;
  });
  return drawn;
}

function shapes(page) {
  const boxes = page.boxes.map(
    (box) =>
      `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${box.look === "grey" ? "#ccc" : "none"}" stroke="#222"/>` +
      (box.look === "grey"
        ? `<circle cx="${box.x + box.width / 2}" cy="${box.y + box.height * 0.38}" r="${box.width * 0.2}" fill="#888"/><path d="M${box.x + box.width * 0.15} ${box.y + box.height} q${box.width * 0.35} ${-box.height * 0.62} ${box.width * 0.7} 0 z" fill="#888"/>`
        : ""),
  );
  const rules = page.rules.map(
    (rule) => `<path d="M${rule.x} ${rule.y} h${rule.width}" stroke="#222" stroke-width=".7"/>`,
  );
  const scrawls = page.pictures.map(
    (picture) => `<path fill="none" stroke="#111" stroke-width="1.2" d="${scrawlPath(picture)}"/>`,
  );
  return [...boxes, ...rules, ...scrawls].join("");
}

function pageSvg(page, seed, cropPt) {
  const random = randomFrom(seed);
  const angle = ((random() - 0.5) * 1.4).toFixed(2);
  let specks = "";
  for (let count = 0; count < 60; count += 1)
    specks += `<circle cx="${(random() * paper.widthPt).toFixed(1)}" cy="${(random() * cropPt).toFixed(1)}" r="${(random() * 0.7 + 0.2).toFixed(2)}" fill="#777"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${paper.widthPt} ${cropPt}"><rect width="100%" height="100%" fill="#f4f4f2"/><g transform="rotate(${angle} 306 ${cropPt / 2})"><g fill="#1c1c1c">${page.words.map(wordPath).join("")}</g>${shapes(page)}</g>${specks}</svg>`;
}

/** A JPEG (or PNG) of the page. The default `dpi` reads well and stays small; `cropPt` keeps only the top of the page. */
export async function drawScan(page, seed, { dpi = 96, cropPt = paper.heightPt, format = "jpeg", quality = 38 } = {}) {
  const width = Math.round((paper.widthPt / 72) * dpi);
  // A density of 72 is read as none: the picture is printed as large as the page allows, like one from a telephone.
  const picture = sharp(Buffer.from(pageSvg(page, seed, cropPt)), { density: dpi })
    .resize({ width })
    .greyscale()
    .withMetadata({ density: 72 });
  return format === "png"
    ? picture.png({ palette: true, colours: 8, compressionLevel: 9 }).toBuffer()
    : picture.jpeg({ quality, mozjpeg: true }).toBuffer();
}
