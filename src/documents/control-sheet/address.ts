import { placeInFile } from "../../case/family-ties.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { formatDay } from "../../date.ts";
import { formatDays } from "../grammar/stay-length.ts";
import { blocks, type View } from "../template/template-value.ts";
import { linesInlines } from "../view/address-value.ts";
import { sourceWords } from "../../problems/source-words.ts";
import { wordTable } from "./table.ts";

/** The address, the rule that chose it, the facts it looked at, and every address that was turned down. */
export function addressTables(checked: CheckedCase): View {
  const { route } = checked;
  const { mailingAddress: address, rule, facts, alternatives, fieldOffice, facility } = route;
  return {
    lines:
      address === undefined
        ? undefined
        : blocks([
            {
              kind: "paragraph",
              tone: "address",
              indentPt: 18,
              keepTogether: true,
              inlines: linesInlines(address.lines),
            },
          ]),
    rule: rule.sentence,
    ruleSource: sourceWords(rule.source),
    source: address === undefined ? undefined : sourceWords(address.source),
    checkedOn: address === undefined ? undefined : formatDay(address.checkedOn),
    age: address === undefined ? undefined : formatDays(address.ageDays),
    isUnconfirmed: address?.confidence === "unconfirmed",
    isOffice: address?.confidence === "office",
    confirmedBy: address?.confirmedBy,
    fieldOffice: fieldOffice?.name,
    facility: facility?.name,
    isFacilityListed: facility?.listed ?? false,
    facts: wordTable(
      [
        ["Fact", 4],
        ["In this case", 4],
        ["Place in the case file", 4],
      ],
      facts.map(({ label, value, pointer }) => [label, value, placeInFile(checked, pointer)]),
    ),
    alternatives: wordTable(
      [
        ["Address not taken", 5],
        ["Why", 6],
      ],
      alternatives.map(({ address: other, reason }) => [other, reason]),
    ),
  };
}
