// Writes the sample packet in a process of its own and prints its hash.
import { createHash } from "node:crypto";
import { openFontBook } from "../../src/fonts/font-book.ts";
import { writeBytes } from "./write-bytes.ts";
import { makeSamplePacket } from "./sample-packet.ts";

const book = await openFontBook();
const bytes = await writeBytes(
  makeSamplePacket((text, style) => book.shapeWord(text, style).runs),
  new Map(),
  book,
);
console.log(createHash("sha256").update(bytes).digest("hex"));
