// Draws the invented evidence files of fixtures/cases and fixtures/families from the data in fixture-evidence/. Same
// data, same bytes.
// Use: node .scripts/make-fixture-evidence.mjs [case ...]
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawPdf, drawScannedPdf } from "./fixture-evidence/draw-pdf.mjs";
import { drawPhoto } from "./fixture-evidence/draw-photo.mjs";
import { drawScan } from "./fixture-evidence/draw-scan.mjs";
import { setPages } from "./fixture-evidence/set-page.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);

async function draw(document, seed) {
  if (document.look === "photo") return drawPhoto(seed, { portrait: document.portrait });
  const pages = setPages(document.blocks, { footer: document.footer, size: document.size ?? 11 });
  if (document.look === "picture") {
    return drawScan(pages[0], seed, {
      format: document.file.endsWith(".png") ? "png" : "jpeg",
      cropPt: document.cropPt ?? 792,
      dpi: document.cropPt === undefined ? 100 : 118,
    });
  }
  if (document.look === "scan") {
    return drawScannedPdf(
      await Promise.all(pages.map((page, index) => drawScan(page, `${seed} ${index}`))),
      document.title,
    );
  }
  return drawPdf(pages, document.title);
}

let total = 0;
const modules = ["cases", "families"].flatMap((kind) =>
  readdirSync(join(here, "fixture-evidence", kind))
    .sort()
    .map((module) => [kind, module]),
);
for (const [kind, module] of modules) {
  const name = module.replace(/\.mjs$/, "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { documents } = await import(`./fixture-evidence/${kind}/${module}`);
  let bytes = 0;
  for (const document of documents) {
    const file = join(here, "..", "fixtures", kind, name, document.file);
    const drawn = await draw(document, `${name}/${document.file}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, drawn);
    bytes += drawn.length;
  }
  total += bytes;
  process.stdout.write(`${name}: ${documents.length} files, ${Math.round(bytes / 1024)} KB\n`);
}
process.stdout.write(`${Math.round(total / 1024)} KB in all\n`);
