// Which evidence items this case is asked for: one row for each ground, relative or sponsor that asks.
import { findPerson } from "../case/find-person.ts";
import { fullName } from "../case/full-name.ts";
import type { Ground } from "../case/grounds.ts";
import { type ResolvedSponsor, resolveSponsors } from "../case/sponsors.ts";
import type { RoutedCase } from "../routing/routed-case.ts";
import { type EvidenceItem, listEvidenceItems } from "../rules/evidence-item.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { conditionAnswers } from "./conditions.ts";
import { subjectOfGround, wordsOfGround } from "./ground-words.ts";

/** An evidence item as one ground or person of the case asks for it. */
export interface AskedItem {
  readonly item: EvidenceItem;
  /** The words that the checklist prints. */
  readonly askedFor?: string;
  /** A label without a name, for problems: "sponsor 1", "ground 2". */
  readonly label: string;
  /** Where in the case file the asking stands. */
  readonly pointer: string;
  /** Ids of the person whom the proof must be about; several where one person has several ids (petitioner and sponsor). */
  readonly subjects: readonly string[];
  readonly ground?: Ground;
  /** Why the item is not needed in this case, where a condition does not hold. */
  readonly notNeeded?: string;
}

export function askItems(routed: RoutedCase, rulebook: Rulebook): readonly AskedItem[] {
  return listEvidenceItems(rulebook, routed.filingOn)
    .filter(({ route }) => route.includes(routed.route.kind))
    .flatMap((item) => {
      const condition = item.appliesWhen === undefined ? undefined : conditionAnswers[item.appliesWhen];
      const need = condition === undefined || condition.holds(routed) ? {} : { notNeeded: condition.otherwise };
      return placesOf(item, routed).map((place) => ({ ...place, ...need, item }));
    });
}

type Place = Omit<AskedItem, "item" | "notNeeded">;

function placesOf(item: EvidenceItem, routed: RoutedCase): readonly Place[] {
  const { case: theCase } = routed;
  const asking = [...theCase.request.grounds.entries()].filter(
    ([, { kind }]) => item.grounds === "all" || item.grounds.includes(kind),
  );
  if (item.per === undefined) {
    if (item.grounds === "all") return [{ label: "", pointer: "/exhibits", subjects: [] }];
    return asking.map(([index, ground]) => ({
      askedFor: wordsOfGround(ground, (person) => nameOf(routed, person)),
      label: theCase.request.grounds.length === 1 ? "" : `ground ${index + 1}`,
      pointer: `/request/grounds/${index}`,
      subjects: [subjectOfGround(ground)],
      ground,
    }));
  }
  switch (item.per) {
    case "sponsor":
      return sponsorPlaces(resolveSponsors(theCase));
    case "petitioner":
      return [
        {
          askedFor: "the petitioner",
          label: "the petitioner",
          pointer: "/petitioner",
          subjects: petitionerIds(routed),
        },
      ];
    case "beneficiary":
      return [{ label: "", pointer: "/beneficiary", subjects: ["beneficiary"] }];
    case "relative": {
      // Two grounds about one person ask for one proof of the relationship; the first of them is pointed at.
      const firsts = asking.filter(
        ([index, ground]) =>
          asking.find(([, other]) => subjectOfGround(other) === subjectOfGround(ground))?.[0] === index,
      );
      return firsts.map(([index, ground]) => ({
        askedFor: nameOf(routed, subjectOfGround(ground)),
        label: `ground ${index + 1}`,
        pointer: `/request/grounds/${index}`,
        subjects: [subjectOfGround(ground)],
      }));
    }
  }
}

function sponsorPlaces(sponsors: readonly ResolvedSponsor[]): readonly Place[] {
  if (sponsors.length === 0) return [{ askedFor: "a sponsor", label: "a sponsor", pointer: "/sponsors", subjects: [] }];
  return sponsors.map((sponsor) => ({
    askedFor: `sponsor ${sponsor.organization ?? fullName(sponsor.name)}`,
    label: `sponsor ${sponsor.index + 1}`,
    pointer: `/sponsors/${sponsor.index}`,
    subjects: sponsor.isPetitioner ? [...new Set([sponsor.id, "petitioner"])] : [sponsor.id],
  }));
}

/** The petitioner's ids: a petitioner who is also a sponsor may be named by the sponsor's id. */
function petitionerIds({ case: theCase }: RoutedCase): readonly string[] {
  const sponsorIds = resolveSponsors(theCase).flatMap(({ isPetitioner, id }) => (isPetitioner ? [id] : []));
  return [...new Set(["petitioner", ...sponsorIds])];
}

function nameOf({ case: theCase }: RoutedCase, person: string): string {
  const found = findPerson(theCase, person);
  return found === undefined ? person : fullName(found.name);
}
