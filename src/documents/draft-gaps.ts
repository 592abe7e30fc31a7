import type { TypesetPart } from "../blocks/packet-part.ts";
import { type Problem, severities } from "../problems/problem.ts";
import { problemText } from "../problems/problem-text.ts";
import type { Inline } from "../blocks/inline.ts";

/** The first part of a draft: everything that keeps the packet from being filed. Never part of a final packet. */
export function makeGapsPart(problems: readonly Problem[]): TypesetPart {
  const open = problems
    .filter(({ severity }) => severity === "stop" || severity === "error" || severity === "warning")
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const text = (words: string, style: "regular" | "bold" = "regular"): Inline => ({ kind: "text", text: words, style });
  return {
    kind: "typeset",
    id: "gaps",
    title: "Gaps in this draft",
    look: "sheet",
    inOutline: true,
    blocks: [
      { kind: "heading", level: 1, inlines: [text("Gaps in this draft")] },
      {
        kind: "paragraph",
        inlines: [
          text(
            open.length === 0
              ? "Nothing was found that keeps this packet from being filed. It is a draft because a draft was asked for."
              : "This is a draft and must not be mailed. Each line is a gap or a point to look at; this sheet is not part of the final packet.",
          ),
        ],
      },
      ...(open.length === 0
        ? []
        : [
            {
              kind: "table" as const,
              look: "ruled" as const,
              columns: [
                { header: [text("Weight", "bold")], share: 1.3 },
                { header: [text("What was found", "bold")], share: 5 },
                { header: [text("What to do", "bold")], share: 5 },
              ],
              rows: open.map((found) => {
                const { says, fix } = problemText(found);
                return {
                  cells: [
                    [text(found.severity, found.severity === "warning" ? "regular" : "bold")],
                    [text(says)],
                    [text(fix)],
                  ],
                };
              }),
            },
          ]),
    ],
  };
}
