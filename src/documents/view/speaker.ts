// Who speaks in a document: whoever signs it. The representative signs letters; nobody but the filer (or a parent for
// a child under 14) signs the emergency explanation.
import { beneficiaryAge, findFiler, parentWhoSigns } from "../../case/filer.ts";
import { fullName } from "../../case/full-name.ts";
import type { Parent } from "../../case/person.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";

export interface Speaker {
  readonly is: "representative" | "petitioner" | "beneficiary" | "parent";
  readonly name: string;
  /** Place of the name in the case file; "" for the office profile. */
  readonly pointer: string;
  readonly parent?: Parent;
}

/**
 * Who files and so signs the forms and the explanation: the petitioner, or the beneficiary, or for a beneficiary
 * under 14 without a petitioner a parent. Undefined where that child's case names no parent who could sign.
 */
export function findDeclarant({ case: the, filingOn }: CheckedCase): Speaker | undefined {
  const filer = findFiler(the);
  if (!filer.self) return { is: "petitioner", name: fullName(filer.name), pointer: "/petitioner/name" };
  if (beneficiaryAge(the, filingOn) >= 14)
    return { is: "beneficiary", name: fullName(filer.name), pointer: "/beneficiary/name" };
  const parent = parentWhoSigns(the, filingOn);
  if (parent === undefined) return undefined;
  return {
    is: "parent",
    name: fullName(parent.name),
    pointer: `/beneficiary/parents/${the.beneficiary.parents.indexOf(parent)}/name`,
    parent,
  };
}

/** Who signs the cover letter: the representative where there is one, else whoever files. */
export function findLetterWriter(checked: CheckedCase): Speaker | undefined {
  const representative = checked.case.representative === "office" ? checked.office.representative : undefined;
  return representative === undefined
    ? findDeclarant(checked)
    : { is: "representative", name: fullName(representative.name), pointer: "" };
}

/** Stands in where nobody can sign yet, so that a draft can be read; the problem is an error. */
export function whoeverSigns({ case: the }: CheckedCase): Speaker {
  return { is: "beneficiary", name: fullName(the.beneficiary.name), pointer: "/beneficiary/name" };
}
