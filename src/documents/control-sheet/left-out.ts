import { placeInFile } from "../../case/family-ties.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { describePages } from "../../checklist/describe-pages.ts";
import type { FileId, OpenedFile } from "../../exhibits/opened-file.ts";
import { formatUsd } from "../../us-dollars.ts";
import { labelRuns } from "../grammar/label-runs.ts";
import { capitalize } from "../grammar/capitalize.ts";
import { listPhrase } from "../grammar/list-phrase.ts";
import type { BlocksValue } from "../template/template-value.ts";
import { type Row, wordTable } from "./table.ts";

/** What the packet does not hold, and why. */
export function leftOutTable(checked: CheckedCase): BlocksValue | undefined {
  const rows: Row[] = [
    ...missingForms(checked),
    ...unusedForms(checked),
    ...unusedPages(checked),
    ...unprinted(checked),
    ...paroleFee(checked),
    ...ofOthers(checked),
  ];
  return wordTable(
    [
      ["Not in the packet", 5],
      ["Why", 7],
    ],
    rows,
  );
}

function missingForms({ route }: CheckedCase): Row[] {
  return route.forms.flatMap((required): Row[] => {
    if (required.state.kind === "by-hand")
      return [[`Form ${required.form}`, "It is put in by hand at assembly; see the steps of assembly."]];
    if (required.state.kind === "missing")
      return [[`Form ${required.form} (${required.need})`, `The case gives no file for it. ${required.reason}`]];
    return [];
  });
}

function unusedForms(checked: CheckedCase): Row[] {
  const {
    case: { forms },
    route,
  } = checked;
  const used = new Set(route.forms.flatMap(({ state }) => (state.kind === "missing" ? [] : [state.index])));
  return forms.flatMap((supplied, index): Row[] =>
    used.has(index)
      ? []
      : [
          [
            `Form ${supplied.form}, ${placeInFile(checked, `/forms/${index}`).slice(1)} of the case`,
            "This route does not ask for it, or it stands in the case twice.",
          ],
        ],
  );
}

/** Pages that no exhibit takes: one file is often several exhibits, or an original and its translation. */
function unusedPages({ exhibits }: CheckedCase): Row[] {
  const named = new Map<FileId, { readonly file: OpenedFile; readonly pages: Set<number>; readonly by: Set<string> }>();
  for (const { label, files, parts } of exhibits) {
    for (const file of files) {
      const known = named.get(file.id) ?? { file, pages: new Set(), by: new Set() };
      named.set(file.id, known);
      known.by.add(label);
      const taken = parts.filter((part) => part.file.id === file.id).flatMap((part) => part.pages);
      for (const page of taken) known.pages.add(page + 1);
    }
  }
  return [...named.values()].flatMap(({ file, pages, by }): Row[] => {
    const count = file.pages.length;
    const left = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !pages.has(number));
    if (left.length === 0) return [];
    const what = pages.size === 0 ? file.id : `${capitalize(describePages(left, count))} of ${file.id}`;
    const labels = listPhrase([...by]);
    return [[what, by.size === 1 ? `Exhibit ${labels} takes other pages.` : `Exhibits ${labels} take other pages.`]];
  });
}

/** What the case says and no document prints. */
function unprinted({ case: the }: CheckedCase): Row[] {
  const withoutStatus = [
    ...(the.petitioner !== "beneficiary" && the.petitioner.status === "no-status" ? ["the petitioner"] : []),
    ...the.sponsors.flatMap(({ person }, index) =>
      person !== "petitioner" && person.status === "no-status" ? [`sponsor ${index + 1}`] : [],
    ),
  ];
  return [
    ...(withoutStatus.length === 0
      ? []
      : [
          [
            `The status of ${listPhrase(withoutStatus)}`,
            "The forms ask for it; no letter or statement tells it.",
          ] satisfies Row,
        ]),
    ...(the.exhibits.some(({ note }) => note !== undefined)
      ? [["Notes on exhibits", "They are for the office."] satisfies Row]
      : []),
  ];
}

function paroleFee({ route }: CheckedCase): Row[] {
  const fee = route.paroleFee;
  if (fee === undefined) return [];
  const exceptions = fee.suggestedExceptions.map(({ title }) => title);
  return [
    [
      `The parole fee of 8 U.S.C. 1804, ${formatUsd(fee.amountUsd)}`,
      `It is due when parole is granted and never goes with the packet; it is not waivable.${exceptions.length === 0 ? "" : ` Exceptions that the person would have to establish: ${exceptions.join("; ")}.`}`,
    ],
  ];
}

/** What the family file keeps for other members; never what it is. */
function ofOthers({ family }: CheckedCase): Row[] {
  const labels = labelRuns(family?.labels?.elsewhere ?? []);
  return labels === undefined
    ? []
    : [[`Exhibits with other labels of the family: ${labels}`, "They belong to the packets of other members."]];
}

/** The evidence items for the office: what is met, what is missing, by weight. */
export function evidenceTable({ items }: CheckedCase): BlocksValue | undefined {
  const answers = {
    met: "met by an exhibit",
    "met-by-form": "met by a form",
    "met-by-document": "met by our own document",
    missing: "MISSING",
    "not-needed": "does not apply",
  } as const;
  return wordTable(
    [
      ["Evidence", 6],
      ["For", 3],
      ["Weight", 2],
      ["State", 3],
    ],
    items.map((item): Row => [
      capitalize(item.title),
      item.askedFor ?? "the whole request",
      item.expectation,
      item.answer.kind === "not-needed" ? `does not apply: ${item.answer.why}` : answers[item.answer.kind],
    ]),
  );
}
