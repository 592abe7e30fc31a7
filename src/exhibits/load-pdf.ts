// A PDF's bytes in, a document object out, or the problem that keeps it shut.
import { EncryptedPDFError, PDFCatalog, PDFDocument } from "pdf-lib";
import type { FileTask } from "./file-content.ts";
import { saysEncrypted } from "./final-trailer.ts";
import { keepReaderQuiet } from "./quiet-reader.ts";
import { type Problem, problem } from "../problems/problem.ts";

/** A document that the reader made out; `repaired` where what it was told by the file was not enough. */
export interface LoadedPdf {
  readonly document: PDFDocument;
  readonly repaired: boolean;
}

/** Why there is none: `unreadable` where another program may still make it out. */
export type NotLoaded = { readonly refused: Problem } | { readonly unreadable: Problem };

export async function loadPdf(
  bytes: Uint8Array,
  { file, pointer, passwords }: Pick<FileTask, "file" | "pointer" | "passwords">,
): Promise<LoadedPdf | NotLoaded> {
  // An empty password opens what only restricts printing or filling. To ignore encryption gives rubbish, unless the
  // file says that there is none: the reader may have met the lock of an earlier life of the file.
  const isOpen = saysEncrypted(bytes) === false;
  const headed = hasHeader(bytes) ? bytes : Buffer.concat([Buffer.from("%PDF-1.7\n"), bytes]);
  for (const password of isOpen ? [""] : ["", ...passwords]) {
    const lock = isOpen ? { ignoreEncryption: true as const } : { password };
    let read = await readDocument(headed, lock);
    // The key is mixed with the file's identifier; a file without one means an empty one (ISO 32000-1, 7.6.3.3).
    if (read === "damaged" && !isOpen) read = await readDocument(Buffer.concat([headed, emptyIdentifier]), lock);
    if (read === "locked") continue;
    if (read === "lock-unknown") return { unreadable: problem("pdf-encryption-unknown", pointer, { file }) };
    if (read === "damaged") return { unreadable: problem("pdf-damaged", pointer, { file }) };
    return { document: read, repaired: headed !== bytes };
  }
  return {
    refused:
      passwords.length === 0
        ? problem("pdf-password", pointer, { file })
        : problem("pdf-password-wrong", pointer, { file, tried: passwords.length }),
  };
}

const emptyIdentifier = Buffer.from("\ntrailer\n<</ID[<><>]>>\nstartxref\n0\n%%EOF\n");

// Readers look for the header within the first 1024 bytes (ISO 32000-1, annex H.3, note 13).
function hasHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024 + 5)).includes("%PDF-");
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

/**
 * How the file ends. Behind the mark of its end some programs leave rubbish; objects there are a change that was added
 * later and is cut off, or the greater part of a linearized file.
 */
export function findEnd(bytes: Uint8Array): "whole" | "cut-off" | "change-cut-off" {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf("%%EOF");
  if (end < 0) return "cut-off";
  return /\d \d+ obj\b/.test(file.subarray(end).toString("latin1")) ? "change-cut-off" : "whole";
}
