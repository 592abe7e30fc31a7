import type { Day } from "../date.ts";
import type { Confidence, Source } from "../problems/source.ts";
import { RecentMap } from "../recent-map.ts";
import { entriesOn, sourceOf } from "./dated.ts";
import type { EvidenceCondition } from "./evidence-conditions.ts";
import type { GroundKind } from "./ground-kinds.ts";
import type { RouteKind } from "./route-kinds.ts";
import type { EvidenceItemRule } from "./rule-values.ts";
import type { Rulebook } from "./rulebook.ts";

/** What is asked for, as one rule asks for it. Several can share an id, for other routes or grounds. */
export interface EvidenceItem extends Omit<EvidenceItemRule, "item"> {
  /** The id that exhibits name in `meets`. */
  readonly id: string;
  /** Id of the rule, unique. */
  readonly ruleId: string;
  readonly confidence: Confidence;
  readonly source: Source;
  readonly note?: string;
}

// The same for all cases of one filing date; a run over many cases has few of them.
const mostDaysKept = 8;
const known = new WeakMap<Rulebook, RecentMap<Day, readonly EvidenceItem[]>>();

/** Every evidence item on the day, in the order in which a checklist lists them. */
export function listEvidenceItems(rulebook: Rulebook, day: Day): readonly EvidenceItem[] {
  let ofRulebook = known.get(rulebook);
  if (ofRulebook === undefined) known.set(rulebook, (ofRulebook = new RecentMap(mostDaysKept)));
  let items = ofRulebook.get(day);
  if (items === undefined) ofRulebook.set(day, (items = makeEvidenceItems(rulebook, day)));
  return items;
}

function makeEvidenceItems(rulebook: Rulebook, day: Day): readonly EvidenceItem[] {
  return entriesOn(rulebook.rules["evidence-items"], day).map((entry) => {
    const { item, ...rest } = entry.value;
    const said = { ...rest, id: item, ruleId: entry.id, confidence: entry.confidence, source: sourceOf(entry) };
    return entry.note === undefined ? said : { ...said, note: entry.note };
  });
}

export interface EvidenceFacts {
  readonly route: RouteKind;
  readonly grounds: readonly GroundKind[];
  readonly conditions: readonly EvidenceCondition[];
}

/** The items that a case of this route, these grounds and conditions is asked for. */
export function evidenceItemsFor(rulebook: Rulebook, facts: EvidenceFacts, day: Day): readonly EvidenceItem[] {
  return listEvidenceItems(rulebook, day).filter(
    ({ route, grounds, appliesWhen }) =>
      route.includes(facts.route) &&
      (grounds === "all" || grounds.some((ground) => facts.grounds.includes(ground))) &&
      (appliesWhen === undefined || facts.conditions.includes(appliesWhen)),
  );
}

/** Every id that an exhibit can name in `meets`, each once, in order. */
export function listEvidenceItemIds(rulebook: Rulebook, day: Day): readonly string[] {
  return [...new Set(listEvidenceItems(rulebook, day).map(({ id }) => id))];
}
