import { writePacket } from "../../src/pdf/write-packet.ts";

/** The packet in one piece. */
export async function writeBytes(...given: Parameters<typeof writePacket>): Promise<Uint8Array> {
  return (await writePacket(...given)).bytes;
}
