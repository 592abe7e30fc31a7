// The text that a page prints, for telling which form it is and what an appearance says.
import type { PDFDict, PDFStream } from "pdf-lib";
import { type Operator, readOperators } from "./content-operators.ts";
import { decodePageContent, decodeStream } from "./page-streams.ts";
import { readDict, readName, readStream } from "./pdf-values.ts";
import { readToUnicode } from "./to-unicode.ts";

// Forms within forms; deeper ones hold no foot of a page.
const mostLevels = 4;

/** The pieces of text in the order in which they are drawn, one for each text object; none where the page is a picture. */
export function readPageWords(page: PDFDict): readonly string[] {
  const content = decodePageContent(page);
  return content === undefined ? [] : readWords(content.bytes, readDict(page, "Resources") ?? page.context.obj({}), 1);
}

/** The pieces of text of a form or an appearance. */
export function readStreamWords(stream: PDFStream, resources: PDFDict, level = 1): readonly string[] {
  const content = decodeStream(stream);
  return content === undefined ? [] : readWords(content.bytes, readDict(stream.dict, "Resources") ?? resources, level);
}

function readWords(content: Buffer, resources: PDFDict, level: number): string[] {
  const decoders = new Map<string, Decode>();
  const fonts = readDict(resources, "Font");
  const objects = readDict(resources, "XObject");
  const words: string[] = [];
  let piece = "";
  let decode: Decode = decodePlain;
  for (const { name, operands } of readOperators(content)) {
    if (name === "Tf") {
      const font = lastName(operands);
      decode = decoders.get(font) ?? makeDecoder(fonts === undefined ? undefined : readDict(fonts, font));
      decoders.set(font, decode);
    }
    if (name === "Tj" || name === "TJ" || name === "'" || name === '"') {
      for (const operand of operands) if (operand.kind === "string") piece += decode(operand.bytes);
    }
    // Lines of one text object stand apart.
    if (name === "Td" || name === "TD" || name === "T*" || name === "Tm") piece += "\n";
    if ((name === "ET" || name === "Do") && piece.trim() !== "") words.push(piece.trim());
    if (name === "ET" || name === "Do") piece = "";
    if (name === "Do" && objects !== undefined && level < mostLevels) {
      const form = readStream(objects, lastName(operands));
      if (form !== undefined && readName(form.dict, "Subtype") === "Form")
        words.push(...readStreamWords(form, resources, level + 1));
    }
  }
  return words;
}

function lastName(operands: Operator["operands"]): string {
  const found = operands.findLast(({ kind }) => kind === "name");
  return found?.kind === "name" ? found.value : "";
}

type Decode = (bytes: Buffer) => string;

const windows = new TextDecoder("windows-1252");
const decodePlain: Decode = (bytes) => windows.decode(bytes);

/** By the font's own table to Unicode (9.10.3); without one, as Latin letters. */
function makeDecoder(font: PDFDict | undefined): Decode {
  const table = font === undefined ? undefined : readStream(font, "ToUnicode");
  const decoded = table === undefined ? undefined : decodeStream(table);
  if (decoded === undefined) return decodePlain;
  const letters = readToUnicode(decoded.bytes.toString("latin1"));
  const length = font !== undefined && readName(font, "Subtype") === "Type0" ? 2 : 1;
  return (bytes) => {
    let text = "";
    for (let at = 0; at + length <= bytes.length; at += length) {
      const code = bytes.readUIntBE(at, length);
      text += letters.get(code) ?? (length === 1 ? decodePlain(bytes.subarray(at, at + 1)) : "");
    }
    return text;
  };
}
