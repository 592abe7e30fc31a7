// Which papers stand in the packet, in which order. The order is practice, not law: payment form and G-1145 on top,
// the letter, the forms, the explanation, then the lists and the exhibits.
import type { FormName } from "../case/request.ts";
import { fullName } from "../case/full-name.ts";
import { resolveSponsors } from "../case/sponsors.ts";
import type { CheckedCase, LabelledExhibit } from "../checklist/checklist.ts";
import type { RequiredForm } from "../routing/routed-case.ts";

export type DocumentId = "cover-letter" | "emergency-explanation" | "evidence-checklist" | "index-of-exhibits";

export type PlannedPaper =
  | { readonly kind: "form"; readonly id: string; readonly title: string; readonly required: RequiredForm }
  | { readonly kind: "document"; readonly id: DocumentId; readonly title: string }
  | { readonly kind: "exhibit"; readonly id: string; readonly title: string; readonly labelled: LabelledExhibit };

const beforeLetter: readonly FormName[] = ["G-1651", "G-1450", "G-1650", "G-1145"];
const afterLetter: readonly FormName[] = ["G-28", "I-912", "I-131", "I-134"];

/** Every paper of the packet in order, the forms that are still missing among them. */
export function planPacket(checked: CheckedCase): readonly PlannedPaper[] {
  const titles = documentTitles(checked);
  const document = (id: DocumentId): PlannedPaper => ({ kind: "document", id, title: titles[id] });
  const forms = (names: readonly FormName[]) =>
    names
      .flatMap((name) => checked.route.forms.filter(({ form }) => form === name))
      .map((required) => planForm(checked, required));
  return [
    ...forms(beforeLetter),
    document("cover-letter"),
    ...forms(afterLetter),
    document("emergency-explanation"),
    document("evidence-checklist"),
    document("index-of-exhibits"),
    ...checked.exhibits.map((labelled): PlannedPaper => ({
      kind: "exhibit",
      id: labelled.exhibit.id,
      title: labelled.exhibit.title,
      labelled,
    })),
  ];
}

function planForm(checked: CheckedCase, required: RequiredForm): PlannedPaper {
  const sponsor =
    required.sponsor === undefined
      ? undefined
      : resolveSponsors(checked.case).find(({ id }) => id === required.sponsor);
  const whose = sponsor === undefined ? "" : ` (${sponsor.organization ?? fullName(sponsor.name)})`;
  return {
    kind: "form",
    id: ["form", required.form.toLowerCase(), required.sponsor].filter((part) => part !== undefined).join("-"),
    title: `Form ${required.form}, ${required.title}${whose}`,
    required,
  };
}

/** The documents by the names that the packet's bookmarks and lists give them. */
export function documentTitles(checked: CheckedCase): Readonly<Record<DocumentId, string>> {
  const isDetained = checked.route.kind === "ice-detained";
  return {
    "cover-letter": isDetained ? "Request for release on parole" : "Cover letter",
    "emergency-explanation": isDetained
      ? "Statement in support of the request for release"
      : "Emergency explanation (Form I-131, Part 8, item 1)",
    "evidence-checklist": "Evidence checklist",
    "index-of-exhibits": "Index of exhibits",
  };
}
