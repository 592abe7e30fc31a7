// A family file in, as it is written and as its schema accepts it; the case file of each member out, with the place
// that everything in it came from. Decides what is a member's: what stands in the member, and of what stands at the top
// all that the file does not keep for others. Must not judge anything, and must not put into a member's case anything
// of another member but the name, the day of birth (by which a child is known) and what each is to the other.
import { CaseDraft, type Taken } from "./case-draft.ts";
import type { FamilyFile } from "./family.ts";
import { type FamilyExhibit, exhibitOfMember, listFamilyExhibits } from "./family-exhibits.ts";
import { relatedTo, relativeFrom, sponsorOf, withCompanions } from "./family-people.ts";

type Member = FamilyFile["members"][number];

export interface SplitMember {
  readonly memberId: string;
  /** The member's own case file. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Where its parts stand in the family file. */
  readonly origins: ReadonlyMap<string, string>;
}

/** A case for each member, in the order of the file. */
export function splitFamily(family: FamilyFile): readonly SplitMember[] {
  const exhibits = listFamilyExhibits(family);
  return family.members.map((member, index) => splitMember(family, member, `/members/${index}`, exhibits));
}

function splitMember(family: FamilyFile, member: Member, own: string, exhibits: readonly FamilyExhibit[]): SplitMember {
  const draft = new CaseDraft(own);
  const ownList = (field: keyof Member & keyof FamilyFile): Taken[] => takeAll(`${own}/${field}`, member[field]);
  const petitioner = family.petitioner === "beneficiary" ? "beneficiary" : relatedTo(family.petitioner, member.id);
  draft.put("caseId", `${family.caseId}-${member.id}`, "/caseId");
  draft.put("invented", family.invented, "/invented");
  draft.put("beneficiary", withCompanions(family, member), `${own}/beneficiary`);
  draft.put("petitioner", member.petitioner ?? petitioner, `${member.petitioner === undefined ? "" : own}/petitioner`);
  for (const field of ["filing", "request", "alternatives", "custody"] as const)
    draft.putMerged(
      field,
      { value: family[field], origin: `/${field}` },
      { value: member[field], origin: `${own}/${field}` },
    );
  for (const field of ["noSponsor", "representative", "preparedIn"] as const)
    draft.put(field, member[field] ?? family[field], `${member[field] === undefined ? "" : own}/${field}`);
  draft.putList("relatives", [
    ...takeAll(
      "/relatives",
      family.relatives?.map((relative) => relatedTo(relative, member.id)),
    ),
    ...takeOthers(family, member),
    ...ownList("relatives"),
  ]);
  draft.putList("sponsors", [
    ...takeAll(
      "/sponsors",
      family.sponsors?.map((sponsor) => sponsorOf(sponsor, member.id)),
    ),
    ...ownList("sponsors"),
  ]);
  draft.putList("explanation", [...takeSections(family, member), ...ownList("explanation")]);
  draft.putList("forms", takeAll(`${own}/forms`, member.forms));
  draft.putList(
    "exhibits",
    exhibits
      .filter(({ members }) => members.includes(member.id))
      .map((exhibit) => ({ value: exhibitOfMember(exhibit, member.id), origin: exhibit.pointer })),
  );
  draft.putList("priorFilings", takeAll(`${own}/priorFilings`, member.priorFilings));
  const confirmations = [...takeAll("/confirmations", family.confirmations), ...ownList("confirmations")];
  draft.putList(
    "confirmations",
    confirmations.flatMap((taken) => ofThisCase(taken, draft, own)),
  );
  return { memberId: member.id, json: draft.json, origins: draft.origins };
}

/** A confirmation with its place as the case has it; none where the place is another member's alone. */
function ofThisCase(taken: Taken, draft: CaseDraft, own: string): readonly Taken[] {
  const { at, ...rest } = taken.value as { readonly at?: string };
  if (at === undefined) return [taken];
  // Somebody else's name stands here too, as that of a relative; the answer is for the other's own case.
  if (at.startsWith("/members/") && !at.startsWith(`${own}/`)) return [];
  const place = draft.placeOf(at);
  return place === undefined ? [] : [{ ...taken, value: { ...rest, at: place } }];
}

/** The entries of a list with their places; what is undefined is another member's. */
function takeAll(list: string, values: unknown): Taken[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((value: unknown, place) =>
    value === undefined ? [] : [{ value, origin: `${list}/${place}` }],
  );
}

function takeOthers({ members }: FamilyFile, member: Member): Taken[] {
  return members.flatMap((other, place) =>
    other === member
      ? []
      : [
          {
            value: relativeFrom(other, member.id),
            origin: `/members/${place}/beneficiary`,
            parts: new Map([
              ["/id", `/members/${place}/id`],
              ["/relationship", `/members/${place}/relationship/${member.id}`],
            ]),
          },
        ],
  );
}

/** The sections that are for this member, each with those of its statements that are. */
function takeSections({ explanation = [] }: FamilyFile, { id }: Member): Taken[] {
  const isFor = (named: readonly string[] | undefined): boolean => named === undefined || named.includes(id);
  return explanation.flatMap(({ for: named, statements, ...section }, place) => {
    if (!isFor(named)) return [];
    const parts = new Map<string, string>();
    const kept: unknown[] = [];
    for (const [at, said] of statements.entries()) {
      const { for: only, ...statement } = typeof said === "string" ? { text: said } : said;
      if (!isFor(only)) continue;
      parts.set(`/statements/${kept.length}`, `/explanation/${place}/statements/${at}`);
      kept.push(typeof said === "string" ? said : statement);
    }
    const value = { ...section, statements: kept };
    return kept.length === 0 ? [] : [{ value, origin: `/explanation/${place}`, parts }];
  });
}
