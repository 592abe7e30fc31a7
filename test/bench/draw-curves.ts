// The curves as a picture: time above, memory below, both axes logarithmic. The dashed line through the last point is
// what linear growth would be; a curve that ends steeper than it grows faster than what is asked for.
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";
import type { Curve } from "./measure-curves.ts";

export const curvesPath = join(packageRoot(), ".readme", "scaling.svg");

const panelWidth = 280;
const panelHeight = 190;
const left = 74;
const top = 44;
const gapX = 82;
const gapY = 76;

interface Quantity {
  readonly name: string;
  readonly color: string;
  readonly read: (point: Curve["points"][number]) => number;
  readonly label: (value: number) => string;
}

const quantities: readonly Quantity[] = [
  {
    name: "time",
    color: "#1f5fa8",
    read: ({ milliseconds }) => milliseconds / 1000,
    label: (seconds) => (seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds} s`),
  },
  {
    name: "peak memory",
    color: "#a8481f",
    read: ({ peakMegabytes }) => peakMegabytes,
    label: (megabytes) => (megabytes < 1000 ? `${megabytes} MB` : `${megabytes / 1000} GB`),
  },
];

export function drawCurves(curves: readonly Curve[]): string {
  const width = left + curves.length * (panelWidth + gapX) - gapX + 30;
  const height = top + quantities.length * (panelHeight + gapY) - gapY + 46;
  const panels = quantities.flatMap((quantity, row) => {
    const all = curves.flatMap(({ points }) => points.map(quantity.read));
    const range = wholePowers(all);
    return curves.map((curve, column) => {
      const x = left + column * (panelWidth + gapX);
      const y = top + row * (panelHeight + gapY);
      return `<g transform="translate(${x} ${y})">${drawPanel(curve, quantity, range)}</g>`;
    });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Helvetica, Arial, sans-serif" font-size="12" fill="#222">`,
    "<title>Time and memory against pages of narrative, exhibits and cases</title>",
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${width - 30}" y="18" text-anchor="end" fill="#555">dashed: as linear growth would come to the last point</text>`,
    ...panels,
    "</svg>",
    "",
  ].join("\n");
}

/** The powers of ten around all values. */
function wholePowers(values: readonly number[]): readonly [number, number] {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

function drawPanel(
  { counts, points, growth }: Curve,
  quantity: Quantity,
  [low, high]: readonly [number, number],
): string {
  const [first, last] = wholePowers(points.map(({ size }) => size));
  const x = (size: number) => ((Math.log10(size) - first) / (last - first)) * panelWidth;
  const y = (value: number) => panelHeight - ((Math.log10(value) - low) / (high - low)) * panelHeight;
  const at = (value: number) => value.toFixed(1);
  const parts = [
    `<rect width="${panelWidth}" height="${panelHeight}" fill="none" stroke="#bbb"/>`,
    `<text x="0" y="-8" font-weight="bold">${quantity.name} against ${counts}</text>`,
  ];
  for (let power = first; power <= last; power++) {
    const tick = at(x(10 ** power));
    parts.push(
      `<path d="M${tick} 0V${panelHeight}" stroke="#e6e6e6"/>`,
      `<text x="${tick}" y="${panelHeight + 16}" text-anchor="middle">${(10 ** power).toLocaleString("en-US")}</text>`,
    );
  }
  for (let power = low; power <= high; power++) {
    const tick = at(y(10 ** power));
    parts.push(
      `<path d="M0 ${tick}H${panelWidth}" stroke="#e6e6e6"/>`,
      `<text x="-6" y="${(Number(tick) + 4).toFixed(1)}" text-anchor="end">${quantity.label(10 ** power)}</text>`,
    );
  }
  const end = points.at(-1);
  if (end !== undefined) {
    // From the frame's foot, or its left side, to the last point.
    const value = quantity.read(end);
    const startSize = Math.max(10 ** first, (end.size * 10 ** low) / value);
    const startValue = (value * startSize) / end.size;
    parts.push(
      `<path d="M${at(x(startSize))} ${at(y(startValue))}L${at(x(end.size))} ${at(y(value))}" stroke="#888" stroke-dasharray="4 3" fill="none"/>`,
    );
  }
  const line = points.map((point) => `${at(x(point.size))} ${at(y(quantity.read(point)))}`);
  parts.push(`<path d="M${line.join("L")}" stroke="${quantity.color}" stroke-width="2" fill="none"/>`);
  for (const point of points)
    parts.push(
      `<circle cx="${at(x(point.size))}" cy="${at(y(quantity.read(point)))}" r="3" fill="${quantity.color}"/>`,
    );
  const exponent = quantity.name === "time" ? growth.time : growth.memory;
  parts.push(
    `<text x="${panelWidth / 2}" y="${panelHeight + 36}" text-anchor="middle" fill="#555">grows at its end with size<tspan dy="-4" font-size="9">${exponent.toFixed(2)}</tspan></text>`,
  );
  return parts.join("");
}
