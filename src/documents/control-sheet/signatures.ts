// Who signs where. Ink by hand by the right person; a typed, stamped or pasted signature is none.
import { findFiler } from "../../case/filer.ts";
import { fullName } from "../../case/full-name.ts";
import { resolveSponsors } from "../../case/sponsors.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { planPacket, type PlannedPaper } from "../packet-plan.ts";
import { type PacketSummary, pageWords } from "../packet-summary.ts";
import type { BlocksValue } from "../template/template-value.ts";
import { findDeclarant, findLetterWriter } from "../view/speaker.ts";
import { plain, type Row, wordTable } from "./table.ts";

export function signatureTable(checked: CheckedCase, summary: PacketSummary): BlocksValue | undefined {
  const rows = planPacket(checked).flatMap((paper) => signersOf(checked, paper, summary));
  return wordTable(
    [
      ["", 0.5],
      ["Paper", 6],
      ["Who signs, by hand, in black ink", 5],
      ["Packet page", 2],
    ],
    rows,
  );
}

function signersOf(checked: CheckedCase, paper: PlannedPaper, summary: PacketSummary): Row[] {
  const declarant = findDeclarant(checked)?.name ?? "NOBODY YET: name a parent or a petitioner";
  switch (paper.kind) {
    case "form":
      return formSigners(checked, paper, declarant).map((signer) => row(paper.title, signer, formPage(paper, summary)));
    case "document":
      if (paper.id === "cover-letter")
        return [
          row(paper.title, findLetterWriter(checked)?.name ?? declarant, pageWords(summary, "document:cover-letter")),
        ];
      if (paper.id !== "emergency-explanation") return [];
      return [
        row(paper.title, explanationSigner(checked, declarant), pageWords(summary, "document:emergency-explanation")),
      ];
    case "exhibit":
      return paper.labelled.printsCertificate
        ? [
            row(
              `Certificate of translation, Exhibit ${paper.labelled.label}`,
              `${paper.labelled.exhibit.translation?.translator?.name ?? "the translator"}, with the date and the contact lines filled in`,
              pageWords(summary, `document:certificate:${paper.id}`),
            ),
          ]
        : [];
  }
}

function explanationSigner(checked: CheckedCase, declarant: string): string {
  const isAttached = checked.route.forms.some(({ form }) => form === "I-131");
  return isAttached
    ? `${declarant}: signs and dates every sheet at its foot, and the declaration at the end with the day`
    : `${declarant}: the declaration at the end, with the day`;
}

function formSigners(checked: CheckedCase, { required }: PlannedPaper & { kind: "form" }, declarant: string): string[] {
  const { case: the, office } = checked;
  switch (required.form) {
    case "I-131":
      return [declarant];
    case "I-134": {
      const sponsor = resolveSponsors(the).find(({ id }) => id === required.sponsor);
      return [sponsor === undefined ? "the sponsor" : fullName(sponsor.name)];
    }
    case "G-28":
      return [
        `${findFiler(the).self ? declarant : fullName(findFiler(the).name)}, as the client`,
        office.representative === undefined
          ? "the representative"
          : `${fullName(office.representative.name)}, as the representative`,
      ];
    case "I-912":
      return [declarant];
    case "G-1450":
      return ["the card holder; the card number is written by hand on the form"];
    case "G-1650":
      return ["the holder of the bank account; the account number is written by hand on the form"];
    case "G-1651":
      return [declarant];
    case "G-1145":
      return [];
  }
}

function formPage({ id, required }: PlannedPaper & { kind: "form" }, summary: PacketSummary): string {
  switch (required.state.kind) {
    case "file":
      return pageWords(summary, `part:${id}`);
    case "by-hand":
      return "put in by hand";
    case "missing":
      return "MISSING";
  }
}

function row(paper: string, signer: string, page: string): Row {
  return [[{ kind: "checkbox", ticked: false }], [plain(paper)], signer, page];
}
