// parole-packet as it is shipped: from the case object to the bytes of the packet, through every stage.
import { fileURLToPath } from "node:url";
import { buildPacketAlone, createFileOpener, openRulebook, parseCase, readTemplates } from "../../../.build/index.js";

export async function open() {
  const [templates, rulebook] = [await readTemplates(), openRulebook()];
  const files = createFileOpener(fileURLToPath(new URL("../../..", import.meta.url)));
  const resources = { rulebook: rulebook.value, templates: templates.value, files };
  const options = {
    draft: true,
    generator: "parole-packet",
    inputs: [],
    names: { packet: "packet.pdf", controlSheet: "control-sheet.pdf" },
  };
  return {
    async render(json) {
      const parsed = parseCase(json);
      if (!parsed.ok) throw new Error("The measured case is not sound.");
      const office = { verifiedAddresses: [], rules: [] };
      const whole = { case: parsed.value, office, filingOn: parsed.value.filing.filedOn, problems: [] };
      const built = await buildPacketAlone(whole, resources, options);
      if (!built.ok) throw new Error("The measured packet was not made.");
      return built.value.packet.bytes;
    },
  };
}
