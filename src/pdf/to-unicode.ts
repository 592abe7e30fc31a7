// The table that gives a font's codes back as text (ISO 32000-1, 9.10.3): what copying, searching and screen
// readers read.
import type { UsedFont } from "./used-fonts.ts";

const entriesPerBlock = 100;

/** A CMap with an entry for every code, in the order of the codes. */
export function writeToUnicode({ texts }: UsedFont): string {
  const entries = [...texts].sort(([a], [b]) => a - b);
  let blocks = "";
  for (let start = 0; start < entries.length; start += entriesPerBlock) {
    const block = entries.slice(start, start + entriesPerBlock);
    blocks += `${block.length} beginbfchar\n${block.map(([code, text]) => `<${writeHex(code)}><${writeText(text)}>\n`).join("")}endbfchar\n`;
  }
  return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${blocks}endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
}

function writeText(text: string): string {
  if (text === "") throw new Error("A glyph without the text that it stands for.");
  let hex = "";
  for (let index = 0; index < text.length; index++) hex += writeHex(text.charCodeAt(index));
  return hex;
}

function writeHex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}
