// The resources of a placed page, without pictures and forms that its content does not name. Many scanners give all
// pages of a file one list of all its pictures: copied whole, a packet with page 2 would hold page 3 as well.
import { PDFDict, PDFName, PDFStream } from "pdf-lib";
import type { FragmentObjects } from "./fragment-objects.ts";

const prunedCategories = new Set(["/XObject", "/Font", "/Pattern", "/Shading", "/ExtGState", "/Properties"]);

/** The dictionary as text. `content` is the page's decoded operators; without them everything is kept. */
export function writeUsedResources(
  objects: FragmentObjects,
  resources: PDFDict | undefined,
  content: Buffer | undefined,
): string {
  if (resources === undefined) return "<<>>";
  if (content === undefined) return objects.write(resources);
  const names = readNames(content);
  if (borrowsResources(resources, names)) return objects.write(resources);
  let out = "";
  for (const [key, value] of resources.entries()) {
    const category = prunedCategories.has(key.asString()) ? resources.lookup(key) : undefined;
    if (!(category instanceof PDFDict)) {
      out += `${key.asString()} ${objects.write(value)}`;
      continue;
    }
    let kept = "";
    for (const [name, entry] of category.entries()) {
      if (names.has(name.decodeText())) kept += `${name.asString()} ${objects.write(entry)}`;
    }
    if (kept !== "") out += `${key.asString()}<<${kept}>>`;
  }
  return `<<${out}>>`;
}

// Every name anywhere in the content, also by chance within the data of a picture: rather one too many.
function readNames(content: Buffer): Set<string> {
  const names = new Set<string>();
  for (const [, name = ""] of content.toString("latin1").matchAll(/\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g)) {
    names.add(name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
  }
  return names;
}

// Forms and Type 3 fonts without resources of their own use those of the page (ISO 32000-1, 7.8.3), tiling
// patterns of careless makers too; then the page's content alone does not tell what is used.
function borrowsResources(resources: PDFDict, names: ReadonlySet<string>): boolean {
  return ["XObject", "Font", "Pattern"].some((category) => {
    const entries = resources.lookup(PDFName.of(category));
    if (!(entries instanceof PDFDict)) return false;
    return entries.keys().some((name) => {
      if (!names.has(name.decodeText())) return false;
      const entry = entries.lookup(name);
      const dictionary = entry instanceof PDFStream ? entry.dict : entry;
      if (!(dictionary instanceof PDFDict)) return false;
      const subtype = dictionary.lookup(PDFName.of("Subtype"))?.toString();
      const pattern = dictionary.lookup(PDFName.of("PatternType"))?.toString();
      const mayBorrow = subtype === "/Form" || subtype === "/Type3" || pattern === "1";
      return mayBorrow && !(dictionary.lookup(PDFName.of("Resources")) instanceof PDFDict);
    });
  });
}
