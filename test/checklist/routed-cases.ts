// Routed cases and opened files for the tests of the checklist, made from the sound cases of screening.
import type { FormName } from "../../src/case/request.ts";
import { day } from "../../src/date.ts";
import type { OpenedFile } from "../../src/exhibits/opened-file.ts";
import type { RequiredForm, RoutedCase } from "../../src/routing/routed-case.ts";
import { parseSoundCase } from "../screening/sound-cases.ts";

const source = { title: "A test" };
const routeKinds = {
  abroad: "uscis-lockbox",
  "in-proceedings": "ice-in-proceedings",
  detained: "ice-detained",
} as const;

export type From = keyof typeof routeKinds;

/** A form of the route, with what the case does about it. */
export function requireForm(form: FormName, state: RequiredForm["state"], sponsor?: string): RequiredForm {
  return {
    form,
    title: "Title of the form",
    need: "required",
    reason: "The route asks for it.",
    state,
    source,
    ...(sponsor === undefined ? {} : { sponsor }),
  };
}

/** A sound case with a change, as routing hands it on. */
export function routeSoundCase(
  from: From,
  change: Readonly<Record<string, unknown>> = {},
  forms: readonly RequiredForm[] = [],
): RoutedCase {
  return {
    ...parseSoundCase(from, change),
    screened: [],
    route: {
      kind: routeKinds[from],
      agency: from === "abroad" ? "USCIS" : "ICE",
      mailingAddress: {
        id: "test",
        lines: ["A Street 1"],
        source,
        checkedOn: day("2026-11-24"),
        confidence: "official",
        ageDays: 0,
      },
      rule: { id: "test", sentence: "A test.", source },
      facts: [],
      alternatives: [],
      forms,
      filingFee: { kind: "none", sentence: "No fee.", source },
    },
  };
}

/** Files of so many pages each, by name. */
export function openFiles(pages: Readonly<Record<string, number>>): ReadonlyMap<string, OpenedFile> {
  return new Map(
    Object.entries(pages).map(([id, count]): [string, OpenedFile] => [
      id,
      {
        id,
        kind: id.endsWith(".pdf") ? "pdf" : "jpeg",
        sha256: `sha256 of ${id}`,
        byteLength: 1,
        pages: Array.from({ length: count }, () => ({ widthPt: 612, heightPt: 792 })),
        outline: [],
        content: {
          kind: "pictures",
          pictures: Array.from({ length: count }, (_, page) => ({
            kind: "jpeg",
            bytes: Buffer.from(`page ${page} of ${id}`),
            widthPx: 1,
            heightPx: 1,
          })),
        },
      },
    ]),
  );
}
