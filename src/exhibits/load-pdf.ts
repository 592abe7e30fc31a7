// A PDF's bytes in, a document object out, or the problem that keeps it shut.
import { EncryptedPDFError, PDFCatalog, PDFDocument } from "pdf-lib";
import { saysEncrypted } from "./final-trailer.ts";
import { keepReaderQuiet } from "./quiet-reader.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";

export async function loadPdf(bytes: Uint8Array, file: string, pointer: string): Promise<Outcome<PDFDocument>> {
  const refuse = (code: "pdf-damaged" | "pdf-password" | "pdf-encryption-unknown"): Outcome<PDFDocument> =>
    fail([problem(code, pointer, { file })]);
  try {
    // An empty password opens what only restricts printing or filling. To ignore encryption gives rubbish, unless the
    // file says that there is none: the reader may have met the lock of an earlier life of the file.
    const lock = saysEncrypted(bytes) === false ? { ignoreEncryption: true } : { password: "" };
    const options = { ...lock, updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY, preserveXFA: true };
    const document = await keepReaderQuiet(async () => PDFDocument.load(bytes, options));
    if ("ignoreEncryption" in lock) delete document.context.trailerInfo.Encrypt;
    if (!(document.catalog instanceof PDFCatalog)) return refuse("pdf-damaged");
    // What is added later must not take the number of an object that the file speaks of and does not have.
    document.context.largestObjectNumber = Math.max(document.context.largestObjectNumber, firstOwnNumber);
    const problems: Problem[] = endsAsPdf(bytes) ? [] : [problem("pdf-cut-off", pointer, { file })];
    return succeed(document, problems);
  } catch (cause) {
    if (cause instanceof EncryptedPDFError) return refuse("pdf-password");
    const says = cause instanceof Error ? cause.message : "";
    // The reader's decryption throws plain errors, told apart by their words alone.
    if (/password/i.test(says)) return refuse("pdf-password");
    if (/encrypt/i.test(says)) return refuse("pdf-encryption-unknown");
    return refuse("pdf-damaged");
  }
}

// Files hardly have as many objects; readers take numbers up to 8,388,607 (ISO 32000-1, annex C).
const firstOwnNumber = 8_000_000;

// Readers look for the end within the last 1024 bytes (ISO 32000-1, annex H.3, note 18).
function endsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-1024)).includes("%%EOF");
}
