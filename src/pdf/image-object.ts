// Pictures as image XObjects. JPEG goes in as it is; so do the compressed rows of a PNG (ISO 32000-1, 7.4.4.4, predictor
// 15), which comes without transparency and interlacing from the stage that opened it.
import type { ImageContent } from "../exhibits/opened-file.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";
import { byteString } from "./pdf-syntax.ts";
import { readPng } from "./png-chunks.ts";

const image = "/Type/XObject/Subtype/Image";

/** Writes the picture into the file. The bytes are sound: they were decoded when the file was opened. */
export function addImage(file: PdfFile, content: ImageContent): ObjectNumber {
  return content.kind === "jpeg" ? addJpeg(file, content.bytes) : addPng(file, content.bytes);
}

function addJpeg(file: PdfFile, bytes: Uint8Array): ObjectNumber {
  const { width, height, components, inverted } = readJpegFrame(bytes);
  const space = components === 1 ? "/DeviceGray" : components === 3 ? "/DeviceRGB" : "/DeviceCMYK";
  // Adobe writes CMYK with 255 for no ink.
  const decode = components === 4 && inverted ? "/Decode[1 0 1 0 1 0 1 0]" : "";
  return file.addStream(
    `${image}/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent 8${decode}/Filter/DCTDecode`,
    bytes,
  );
}

interface JpegFrame {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly inverted: boolean;
}

// Walks the segments up to the frame header (ITU T.81, B.1.1).
function readJpegFrame(bytes: Uint8Array): JpegFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let inverted = false;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) throw new Error("A JPEG segment does not begin where the one before it ends.");
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xee && Buffer.from(bytes.subarray(at + 4, at + 9)).toString("latin1") === "Adobe") inverted = true;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      return {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: view.getUint8(at + 9),
        inverted,
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  throw new Error("A JPEG without a frame.");
}

function addPng(file: PdfFile, bytes: Uint8Array): ObjectNumber {
  const png = readPng(bytes);
  if (png.interlaced || png.hasAlpha) throw new Error("A PNG whose rows a PDF cannot take over.");
  const { width, height, bitDepth, channels, palette } = png;
  const space =
    palette === undefined
      ? channels === 1
        ? "/DeviceGray"
        : "/DeviceRGB"
      : `[/Indexed/DeviceRGB ${Math.floor(palette.length / 3) - 1}${byteString(palette)}]`;
  const rows = `/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${bitDepth}/Columns ${width}>>`;
  return file.addStream(
    `${image}/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent ${bitDepth}/Filter/FlateDecode${rows}`,
    png.data,
  );
}
