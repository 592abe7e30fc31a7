// An opened file on its way out of the worker: its bytes are handed over, not copied. Small pieces first move together
// into one buffer, since each buffer handed over costs time, and a piece may be a few bytes of a large one.
import type { Outcome } from "../problems/problem.ts";
import type { OpenedBytes } from "./file-content.ts";
import type { FileDrawing } from "./opened-file.ts";

const leastOwn = 64 * 1024;
const leastFilled = 0.9;

export interface PackedAnswer {
  readonly outcome: Outcome<OpenedBytes>;
  /** Every buffer that the outcome's bytes lie in. */
  readonly buffers: ReadonlySet<ArrayBuffer>;
}

export function packAnswer(outcome: Outcome<OpenedBytes>): PackedAnswer {
  if (!outcome.ok) return { outcome, buffers: new Set() };
  const packed = packDrawing(outcome.value.content);
  return { outcome: { ...outcome, value: { ...outcome.value, content: packed.content } }, buffers: packed.buffers };
}

function packDrawing(content: FileDrawing): { content: FileDrawing; buffers: ReadonlySet<ArrayBuffer> } {
  const buffers = new Set<ArrayBuffer>();
  if (content.kind === "pictures") {
    const pictures = content.pictures.map((picture) => ({ ...picture, bytes: ownBuffer(picture.bytes, buffers) }));
    return { content: { ...content, pictures }, buffers };
  }
  const small = content.objects.reduce(
    (sum, { data }) => sum + (data !== undefined && isSmall(data) ? data.length : 0),
    0,
  );
  const together = new Uint8Array(small);
  let at = 0;
  const objects = content.objects.map((object) => {
    const { data } = object;
    if (data === undefined) return object;
    if (!isSmall(data)) return { ...object, data: ownBuffer(data, buffers) };
    together.set(data, at);
    const moved = together.subarray(at, at + data.length);
    at += data.length;
    return { ...object, data: moved };
  });
  if (small > 0) buffers.add(together.buffer);
  return { content: { ...content, objects }, buffers };
}

function isSmall(data: Uint8Array): boolean {
  return data.length < leastOwn;
}

/** Bytes in a buffer that can be handed over, and that holds hardly anything else. */
function ownBuffer(data: Uint8Array, buffers: Set<ArrayBuffer>): Uint8Array {
  const { buffer } = data;
  const fills = buffer instanceof ArrayBuffer && data.byteLength > leastFilled * buffer.byteLength;
  const own = fills && !buffers.has(buffer) && data.constructor === Uint8Array ? data : Uint8Array.from(data);
  buffers.add(own.buffer as ArrayBuffer);
  return own;
}
