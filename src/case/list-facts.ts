// The facts that an agency compares between two requests of the same person. Days that move with every filing are not
// among them, nor is anything that is told in sentences.
import type { Case } from "./case.ts";
import { fullName } from "./full-name.ts";
import type { Address } from "./person.ts";
import type { FactPointer } from "./prior-filing.ts";
import { resolveSponsors } from "./sponsors.ts";

export interface CaseFact {
  /** Where it stands in the case file. */
  readonly pointer: FactPointer;
  /** What it is, in words that can follow "The request's". */
  readonly label: string;
  /** What the case says; undefined where it says nothing. */
  readonly said: string | undefined;
}

/** Every such fact, those that the case leaves out among them. */
export function listFacts(the: Case): readonly CaseFact[] {
  const { beneficiary, petitioner, request, alternatives } = the;
  const { whereabouts, passport } = beneficiary;
  const filer = petitioner === "beneficiary" ? undefined : petitioner;
  const fact = (pointer: FactPointer, label: string, said: string | number | undefined): CaseFact => ({
    pointer,
    label,
    said: said === undefined || said === "" ? undefined : String(said),
  });
  return [
    fact("/beneficiary/name", "name of the beneficiary", fullName(beneficiary.name)),
    fact("/beneficiary/bornOn", "date of birth", beneficiary.bornOn),
    fact("/beneficiary/birthCountry", "country of birth", beneficiary.birthCountry),
    fact("/beneficiary/citizenships", "citizenships", beneficiary.citizenships.toSorted().join(", ")),
    fact("/beneficiary/aNumber", "A-Number", beneficiary.aNumber),
    fact("/beneficiary/passport/number", "passport number", passport?.number),
    fact("/beneficiary/whereabouts/kind", "whereabouts", whereabouts.kind),
    fact(
      "/beneficiary/whereabouts/address",
      "address of the beneficiary",
      "address" in whereabouts ? addressWords(whereabouts.address) : undefined,
    ),
    fact(
      "/beneficiary/whereabouts/priorRemovalOrder",
      "answer on earlier orders of removal",
      "priorRemovalOrder" in whereabouts ? whereabouts.priorRemovalOrder : undefined,
    ),
    fact("/beneficiary/whereabouts/entry", "manner of entry", "entry" in whereabouts ? whereabouts.entry : undefined),
    fact(
      "/beneficiary/whereabouts/facility/name",
      "place of detention",
      whereabouts.kind === "detained" ? whereabouts.facility.name : undefined,
    ),
    fact("/petitioner", "petitioner", filer === undefined ? "the beneficiary" : fullName(filer.name)),
    fact("/petitioner/relationship", "relationship of the petitioner", filer?.relationship),
    fact("/petitioner/status", "status of the petitioner", filer?.status),
    fact(
      "/sponsors",
      "sponsors",
      resolveSponsors(the)
        .map(({ name }) => fullName(name))
        .toSorted()
        .join(", "),
    ),
    fact(
      "/relatives",
      "relatives",
      the.relatives
        .map(({ name, relationship }) => `${fullName(name)} (${relationship})`)
        .toSorted()
        .join(", "),
    ),
    fact("/request/basis", "basis", request.basis),
    fact(
      "/request/grounds",
      "grounds",
      request.grounds
        .map(({ kind }) => kind)
        .toSorted()
        .join(", "),
    ),
    fact("/request/stayDays", "length of stay", request.stayDays),
    fact("/request/onlyPurpose", "answer on the purpose of the stay", request.onlyPurpose),
    fact(
      "/alternatives/inadmissibility",
      "grounds of inadmissibility",
      alternatives?.inadmissibility
        .map(({ ground }) => ground)
        .toSorted()
        .join(", "),
    ),
  ];
}

function addressWords(address: Address | undefined): string | undefined {
  return address === undefined
    ? undefined
    : Object.values(address)
        .filter((line) => line !== undefined)
        .join(", ");
}
