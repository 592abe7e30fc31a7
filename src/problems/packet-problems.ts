import { defineProblem } from "./define-problem.ts";

/** What the making of a packet finds, beside the case: earlier packets, and how large the new one is. */
export const packetProblems = {
  "exhibit-order-kept": defineProblem<{ exhibit: string }>({
    severity: "note",
    says: ({ exhibit }) =>
      `The exhibits stand by their labels, not in the order of the case; exhibit ${exhibit} is the first that differs.`,
    why: "A label that an earlier packet has given is kept, so that papers which cite it stay right.",
    fix: () =>
      "Nothing to do. While nothing has been mailed, build --relabel gives the labels anew, in the case's order.",
  }),
  "pictures-made-smaller": defineProblem<{ exhibit: string; count: number; dpi: number; copy: boolean }>({
    severity: "warning",
    says: ({ exhibit, count, dpi, copy }) =>
      `${copy ? "In the copy for e-mail" : "In the packet"} ${count === 1 ? "a photograph" : `${count} photographs`} of exhibit ${exhibit} ${count === 1 ? "has" : "have"} fewer pixels than the file: ${dpi} to the inch.`,
    why: "The packet would have been larger than it may be.",
    fix: () => "Look at the pages: small print in a photograph must still be readable.",
  }),
  "volume-too-large": defineProblem<{ exhibit: string; megabytes: number; most: number }>({
    severity: "warning",
    says: ({ exhibit, megabytes, most }) =>
      exhibit === ""
        ? `The file with forms, letter and lists has ${megabytes} MB and may have ${most} MB.`
        : `Exhibit ${exhibit} alone has ${megabytes} MB and may have ${most} MB; it is a volume of its own.`,
    why: "A packet is cut where an exhibit begins, never within one, and pages of a PDF are never made smaller.",
    fix: () => "Scan it in grey at 200 dpi, divide it into two exhibits, or allow more megabytes.",
  }),
  "final-manifest-unreadable": defineProblem<{ reason: "broken" | "another-case" | "draft" }>({
    severity: "error",
    says: ({ reason }) =>
      ({
        broken: "The manifest of the final packet in the output folder cannot be read.",
        "another-case": "The manifest in the output folder belongs to another case.",
        draft: "The manifest of the final packet in the output folder is that of a draft.",
      })[reason],
    why: "It holds the labels of the exhibits in that packet; without it they could change unnoticed.",
    fix: () => "Put back the manifest that was made with the packet, or add --relabel to give the labels anew.",
  }),
};
