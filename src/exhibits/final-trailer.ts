// The trailer that counts: the one the file's last line points to (ISO 32000-1, 7.5.5). A reader that walks through
// all objects also meets trailers of earlier lives of the file, which may speak of a lock long taken off.

/** Does the file say that it is encrypted? Undefined where its last trailer cannot be found. */
export function saysEncrypted(bytes: Uint8Array): boolean | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.subarray(-2048).toString("latin1");
  const [, offset] = /startxref\s+(\d+)\s+%%EOF(?![^]*startxref)/.exec(end) ?? [];
  if (offset === undefined) return undefined;
  // Offsets count from the header, which may stand a little behind the first byte.
  const header = Math.max(0, file.subarray(0, 1024 + 5).indexOf("%PDF-"));
  for (const start of new Set([Number(offset), Number(offset) + header])) {
    const dictionary = readDictionaryAt(file, start);
    if (dictionary !== undefined) return /\/Encrypt(?![A-Za-z])/.test(dictionary);
  }
  return undefined;
}

/** The words of the trailer dictionary, or of the dictionary of a cross-reference stream (7.5.8). */
function readDictionaryAt(file: Buffer, start: number): string | undefined {
  const head = file.subarray(start, start + 64).toString("latin1");
  if (/^\s*xref\s/.test(head)) {
    const trailer = file.indexOf("trailer", start);
    const end = file.indexOf("startxref", trailer);
    return trailer < 0 || end < 0 ? undefined : file.subarray(trailer, end).toString("latin1");
  }
  if (!/^\s*\d+\s+\d+\s+obj\b/.test(head)) return undefined;
  const end = file.indexOf("stream", start);
  const dictionary = end < 0 ? "" : file.subarray(start, end).toString("latin1");
  return /\/Type\s*\/XRef\b/.test(dictionary) ? dictionary : undefined;
}

/**
 * True where the file holds more than its end tells of: two files one behind the other, or the beginning of one and the
 * end of another. Only where the end leads to no trailer; a file that was changed often is told by its trailer.
 */
export function holdsOtherFile(bytes: Uint8Array): boolean {
  if (saysEncrypted(bytes) !== undefined) return false;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const firstEnd = file.indexOf("%%EOF");
  if (firstEnd >= 0 && file.indexOf("%PDF-", firstEnd) >= 0) return true;
  // In one file an object comes twice only where a later trailer leads to the second.
  const numbers = new Set<string>();
  for (const [, number = ""] of file.toString("latin1").matchAll(/(?<![\d.])(\d{1,7}) 0 obj\b/g)) {
    if (numbers.has(number)) return true;
    numbers.add(number);
  }
  return false;
}
