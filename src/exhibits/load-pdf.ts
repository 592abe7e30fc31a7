// A PDF's bytes in, a document object out, or the problem that keeps it shut.
import { EncryptedPDFError, PDFCatalog, PDFDocument } from "pdf-lib";
import type { FileTask } from "./file-content.ts";
import { saysEncrypted } from "./final-trailer.ts";
import { keepReaderQuiet } from "./quiet-reader.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";

export async function loadPdf(
  bytes: Uint8Array,
  { file, pointer, passwords }: Pick<FileTask, "file" | "pointer" | "passwords">,
): Promise<Outcome<PDFDocument>> {
  // An empty password opens what only restricts printing or filling. To ignore encryption gives rubbish, unless the
  // file says that there is none: the reader may have met the lock of an earlier life of the file.
  const isOpen = saysEncrypted(bytes) === false;
  const refuse = (code: "pdf-damaged" | "pdf-password" | "pdf-encryption-unknown"): Outcome<PDFDocument> =>
    fail([problem(code, pointer, { file })]);
  for (const password of isOpen ? [""] : ["", ...passwords]) {
    const read = await readDocument(bytes, isOpen ? { ignoreEncryption: true } : { password });
    if (read === "locked") continue;
    if (read === "lock-unknown") return refuse("pdf-encryption-unknown");
    if (read === "damaged") return refuse("pdf-damaged");
    const problems: Problem[] = endsAsPdf(bytes) ? [] : [problem("pdf-cut-off", pointer, { file })];
    return succeed(read, problems);
  }
  return passwords.length === 0
    ? refuse("pdf-password")
    : fail([problem("pdf-password-wrong", pointer, { file, tried: passwords.length })]);
}

async function readDocument(
  bytes: Uint8Array,
  lock: { readonly ignoreEncryption: true } | { readonly password: string },
): Promise<PDFDocument | "locked" | "lock-unknown" | "damaged"> {
  try {
    const options = { ...lock, updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY, preserveXFA: true };
    const document = await keepReaderQuiet(async () => PDFDocument.load(bytes, options));
    if ("ignoreEncryption" in lock) delete document.context.trailerInfo.Encrypt;
    if (!(document.catalog instanceof PDFCatalog)) return "damaged";
    // What is added later must not take the number of an object that the file speaks of and does not have.
    document.context.largestObjectNumber = Math.max(document.context.largestObjectNumber, firstOwnNumber);
    return document;
  } catch (cause) {
    if (cause instanceof EncryptedPDFError) return "locked";
    const says = cause instanceof Error ? cause.message : "";
    // The reader's decryption throws plain errors, told apart by their words alone.
    if (/password/i.test(says)) return "locked";
    return /encrypt/i.test(says) ? "lock-unknown" : "damaged";
  }
}

// Files hardly have as many objects; readers take numbers up to 8,388,607 (ISO 32000-1, annex C).
const firstOwnNumber = 8_000_000;

// Readers look for the end within the last 1024 bytes (ISO 32000-1, annex H.3, note 18).
function endsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-1024)).includes("%%EOF");
}
