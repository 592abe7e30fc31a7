import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  buildPacket,
  buildPacketAlone,
  createFileOpener,
  openRulebook,
  readCase,
  readTemplates,
} from "../src/index.ts";
import { day } from "../src/date.ts";

const path = fileURLToPath(new URL("../fixtures/cases/minimal/case.json", import.meta.url));
const names = { packet: "packet.pdf", controlSheet: "control-sheet.pdf" };
const options = { draft: false, generator: "test", inputs: [], names };

async function open() {
  const [read, templates, rulebook] = [
    await readCase(path, { today: day("2026-11-24") }),
    await readTemplates(),
    openRulebook(),
  ];
  if (!read.ok || !templates.ok || !rulebook.ok) throw new Error("The sample case is not sound.");
  const files = createFileOpener(dirname(path));
  return { parsed: read.value.parsed, resources: { rulebook: rulebook.value, templates: templates.value, files } };
}

describe("buildPacketAlone", () => {
  it("gives the very bytes that buildPacket gives", async () => {
    const { parsed, resources } = await open();
    const whole = await buildPacket(parsed, resources, options);
    const alone = await buildPacketAlone(parsed, resources, { draft: false });
    if (!whole.ok || !alone.ok) throw new Error("not made");
    expect(Buffer.compare(alone.value.packet.bytes, whole.value.packet.bytes)).toBe(0);
    expect(alone.value.packet.pages).toBe(whole.value.packet.pages);
  });
});

describe("a signal", () => {
  it("that was aborted before begins nothing", async () => {
    const { parsed, resources } = await open();
    const signal = AbortSignal.abort(new Error("not wanted"));
    await expect(buildPacket(parsed, resources, { ...options, signal })).rejects.toThrow("not wanted");
  });

  it("that is aborted while the packet is made ends it between two stages", async () => {
    const { parsed, resources } = await open();
    const stop = new AbortController();
    setImmediate(() => stop.abort(new Error("no longer wanted")));
    await expect(buildPacketAlone(parsed, resources, { draft: false, signal: stop.signal })).rejects.toThrow(
      "no longer wanted",
    );
  });
});
