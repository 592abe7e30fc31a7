import type { Address } from "../case/person.ts";

// "P.O. Box 12", "PO Box 12", "P O Box", "Post Office Box 12", "POB 12", "Box 12", private boxes "PMB 12".
const box = /\bp\.?\s*o\.?\s*b(ox|\.|\s*#?\s*\d)|\bpost\s+office\s+box\b|^\s*box\s+#?\d|\bpmb\s*#?\s*\d/iu;

/** Is this a box rather than a place where somebody lives? */
export function isPostBox(address: Address): boolean {
  return box.test(address.street) || (address.unit !== undefined && box.test(address.unit));
}
