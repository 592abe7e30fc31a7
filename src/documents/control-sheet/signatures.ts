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

/** A signature that the packet needs. */
export interface Signature {
  readonly paper: PlannedPaper;
  /** The paper as lists name it. */
  readonly title: string;
  /** Who signs; where it is not known by name, in which quality. */
  readonly signer: string;
  /** What is to be known about it, as it follows the signer: ", as the client". */
  readonly how: string;
}

/** Every signature of the packet, in the order of its papers. */
export function listSignatures(checked: CheckedCase): readonly Signature[] {
  return planPacket(checked).flatMap((paper) =>
    signersOf(checked, paper).map(([signer, how = "", title = paper.title]) => ({ paper, title, signer, how })),
  );
}

export function signatureTable(checked: CheckedCase, summary: PacketSummary): BlocksValue | undefined {
  return wordTable(
    [
      ["", 0.5],
      ["Paper", 6],
      ["Who signs, by hand, in black ink", 5],
      ["Packet page", 2],
    ],
    listSignatures(checked).map(({ paper, title, signer, how }): Row => [
      [{ kind: "checkbox", ticked: false }],
      [plain(title)],
      signer + how,
      pageOf(paper, summary),
    ]),
  );
}

type Signer = readonly [signer: string, how?: string, title?: string];

function signersOf(checked: CheckedCase, paper: PlannedPaper): readonly Signer[] {
  const declarant = findDeclarant(checked)?.name ?? "NOBODY YET: name a parent or a petitioner";
  switch (paper.kind) {
    case "form":
      return formSigners(checked, paper, declarant);
    case "document":
      if (paper.id === "cover-letter") return [[findLetterWriter(checked)?.name ?? declarant]];
      return paper.id === "emergency-explanation" ? [[declarant, explanationWords(checked)]] : [];
    case "exhibit": {
      const { printsCertificate, label, exhibit } = paper.labelled;
      if (!printsCertificate) return [];
      const translator = exhibit.translation?.translator?.name ?? "the translator";
      const how = ", with the date and the contact lines filled in";
      return [[translator, how, `Certificate of translation, Exhibit ${label}`]];
    }
  }
}

function explanationWords(checked: CheckedCase): string {
  const isAttached = checked.route.forms.some(({ form }) => form === "I-131");
  return isAttached
    ? ": signs and dates every sheet at its foot, and the declaration at the end with the day"
    : ": the declaration at the end, with the day";
}

function formSigners(
  checked: CheckedCase,
  { required }: PlannedPaper & { kind: "form" },
  declarant: string,
): readonly Signer[] {
  const { case: the, office } = checked;
  switch (required.form) {
    case "I-131":
    case "I-912":
    case "G-1651":
      return [[declarant]];
    case "I-134": {
      const sponsor = resolveSponsors(the).find(({ id }) => id === required.sponsor);
      return [[sponsor === undefined ? "the sponsor" : fullName(sponsor.name)]];
    }
    case "G-28": {
      const { representative } = office;
      return [
        [findFiler(the).self ? declarant : fullName(findFiler(the).name), ", as the client"],
        representative === undefined
          ? ["the representative"]
          : [fullName(representative.name), ", as the representative"],
      ];
    }
    case "G-1450":
      return [["the card holder", "; the card number is written by hand on the form"]];
    case "G-1650":
      return [["the holder of the bank account", "; the account number is written by hand on the form"]];
    case "G-1145":
      return [];
  }
}

function pageOf(paper: PlannedPaper, summary: PacketSummary): string {
  switch (paper.kind) {
    case "form":
      return formPage(paper, summary);
    case "document":
      return pageWords(summary, `document:${paper.id}`);
    case "exhibit":
      return pageWords(summary, `document:certificate:${paper.id}`);
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
