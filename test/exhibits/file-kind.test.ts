import { describe, expect, it } from "vitest";
import { detectFileKind } from "../../src/exhibits/file-kind.ts";

const bytes = (start: string): Buffer => Buffer.from(start.padEnd(300, "\x01"), "latin1");
const zip = (name: string): string => `PK\x03\x04${"\0".repeat(26)}${name}`;

describe("the kind of a file", () => {
  it.each([
    ["%PDF-1.4", "pdf"],
    [`${"rubbish ".repeat(100)}%PDF-1.4`, "pdf"],
    ["\xff\xd8\xff\xe0", "jpeg"],
    ["\x89PNG\r\n\x1a\n", "png"],
    ["II*\0", "tiff"],
    ["MM\0*", "tiff"],
    ["GIF89a", "gif"],
    ["RIFF\x10\0\0\0WEBPVP8 ", "webp"],
    ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"],
    ["\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "heic"],
    ["\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "avif"],
    ["\0\0\0\x18ftypavif", "avif"],
    // A PDF that has lost its beginning.
    ["7 0 obj\n<</Type/Catalog/Pages 2 0 R>>", "pdf"],
  ])("opens %j as %s", (start, kind) => {
    expect(detectFileKind(bytes(start))).toEqual({ opens: true, kind });
  });

  it.each([
    ["<!DOCTYPE html><p>%PDF-1.4", "a web page"],
    ["\xef\xbb\xbf\n <HTML>", "a web page"],
    [zip("[Content_Types].xml word/document.xml"), "a Word document"],
    [zip("xl/workbook.xml"), "an Excel workbook"],
    [zip("ppt/slides"), "a PowerPoint presentation"],
    [zip("mimetypeapplication/vnd.oasis.opendocument.text"), "a LibreOffice document"],
    [zip("evidence/%PDF-1.4"), "a packed folder (ZIP)"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document or an Outlook message"],
    ["{\\rtf1", "a rich-text document (RTF)"],
    ["\0\0\0\x18ftypisom", "a sound or video recording"],
    ["RIFF\x10\0\0\0WAVEfmt ", "a sound or video recording"],
    ["BM\x10\0\0\0\0\0\0\0\x36\0\0\0", "a BMP picture"],
    ["\0\0\0\x0cjP  ", "a JPEG 2000 picture"],
    ["%!PS-Adobe", "a PostScript file"],
    ["7z\xbc\xaf\x27\x1c", "a packed folder"],
    ["<?xml version='1.0'?><svg>", "an SVG drawing"],
    ["<?xml version='1.0'?><data>", "an XML file"],
    ["Received: from mail.example.org", "an e-mail message"],
  ])("names %j as %s", (start, says) => {
    expect(detectFileKind(bytes(start))).toMatchObject({ opens: false, says });
  });

  it("tells text from what is not known", () => {
    expect(detectFileKind(Buffer.from("Dear Officer,\r\n\tplease"))).toMatchObject({ says: "a text file" });
    expect(detectFileKind(Buffer.from("Señora Pérez", "latin1"))).toMatchObject({ says: "a text file" });
    expect(detectFileKind(Buffer.from("\ufeffSeñora", "utf16le"))).toMatchObject({ says: "a text file" });
    expect(detectFileKind(Buffer.from([1, 2, 3, 4]))).toMatchObject({ says: "of a kind that is not known here" });
  });

  it("has a remedy for each", () => {
    for (const start of ["BM\x10\0\0\0\0\0\0\0\x36", "<html>", "\x01"]) {
      const kind = detectFileKind(bytes(start));
      expect(kind.opens ? "" : kind.remedy).toMatch(/(PDF|JPEG).*\.$/);
    }
  });
});
