// The pages of an opened file as a packet takes them in, each on a sheet of its own size: what the file would look like
// printed from a packet, to hold against the original.
import type { FileContent } from "../../src/exhibits/file-content.ts";
import type { OpenedFile } from "../../src/exhibits/opened-file.ts";
import { PdfFile, deflate } from "../../src/pdf/pdf-file.ts";
import { PlacedFiles } from "../../src/pdf/placed-files.ts";
import { serializeFile } from "../../src/pdf/serialize-file.ts";

export function writePages(opened: FileContent): Uint8Array {
  const whole: OpenedFile = { id: "a", kind: "pdf", sha256: "", byteLength: 0, ...opened };
  const file = new PdfFile();
  const [catalog, tree] = [file.reserve(), file.reserve()];
  const placed = new PlacedFiles(new Map([["a", whole]]), file);
  const kids = whole.pages.map(({ widthPt, heightPt }, pageIndex) => {
    // Poppler draws a unit as a point, whatever its size.
    const unit = whole.content.kind === "pdf" ? (whole.content.drawings[pageIndex]?.visible.userUnit ?? 1) : 1;
    const where = { xPt: 0, yPt: 0, scale: 1 / unit, turn: 0 as const, alt: "" };
    const drawn = placed.draw({ kind: "placed", file: "a", pageIndex, ...where }, "X");
    const stream = file.addStream("/Filter/FlateDecode", deflate(drawn.operators));
    return file.add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${widthPt / unit} ${heightPt / unit}]/Contents ${stream} 0 R/Resources<</XObject<</X ${drawn.xObject} 0 R>>>>>>`,
    );
  });
  file.put(tree, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]>>`);
  file.put(catalog, `<</Type/Catalog/Pages ${tree} 0 R${placed.writeLayers()}>>`);
  return serializeFile(file, catalog, file.add("<<>>")).bytes;
}
