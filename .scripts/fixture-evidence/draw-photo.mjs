// Draws a scene as a telephone would take it: sky, hills, a wall and a few people as plain shapes. No picture of anybody.
import sharp from "sharp";
import { randomFrom } from "./set-page.mjs";

function hills(random, width, height, base, color) {
  let path = `M0 ${height}`;
  for (let x = 0; x <= width; x += width / 8)
    path += ` L${x.toFixed(0)} ${(base - random() * height * 0.12).toFixed(0)}`;
  return `<path d="${path} L${width} ${height} z" fill="${color}"/>`;
}

function person(x, foot, size, shade) {
  return `<circle cx="${x}" cy="${foot - size}" r="${size * 0.13}" fill="${shade}"/><path d="M${x - size * 0.2} ${foot} q${size * 0.2} ${-size * 1.5} ${size * 0.4} 0 z" fill="${shade}"/>`;
}

/** A JPEG of so many pixels; lies on its side as a telephone stores it where `portrait` is true. */
export async function drawPhoto(seed, { portrait = false, quality = 55 } = {}) {
  const random = randomFrom(seed);
  const [width, height] = portrait ? [900, 1200] : [1200, 900];
  const ground = height * (0.62 + random() * 0.1);
  const people = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, index) =>
    person(
      width * (0.2 + index * 0.18 + random() * 0.05),
      ground + height * 0.18,
      height * 0.22,
      index % 2 === 0 ? "#2e2a24" : "#54482f",
    ),
  );
  const wall = `<rect x="${width * 0.55}" y="${ground - height * 0.2}" width="${width * 0.38}" height="${height * 0.26}" fill="#b29f7c"/><rect x="${width * 0.7}" y="${ground - height * 0.1}" width="${width * 0.07}" height="${height * 0.16}" fill="#4b3f2c"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7ea6c9"/><stop offset="1" stop-color="#e8dcc2"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/>${hills(random, width, height, ground - height * 0.12, "#8c8470")}${hills(random, width, height, ground, "#a2906a")}<rect y="${ground}" width="100%" height="100%" fill="#c2aa7b"/>${wall}${people.join("")}</svg>`;
  const picture = sharp(Buffer.from(svg));
  return (portrait ? picture.rotate(-90).withMetadata({ orientation: 6 }) : picture).jpeg({ quality }).toBuffer();
}
