import { type Templates, readTemplates } from "../documents/templates.ts";
import { createSharedFiles } from "../exhibits/shared-files.ts";
import type { SharedResources } from "../open-case.ts";
import type { Outcome } from "../problems/problem.ts";
import { type Rulebook, openRulebook } from "../rules/rulebook.ts";

/** What the cases of one worker share: each rulebook and folder of templates is opened once, files by size and time. */
export function shareResources(): SharedResources {
  const rulebooks = new Map<string, Outcome<Rulebook>>();
  const templates = new Map<string, Promise<Outcome<Templates>>>();
  return {
    openRulebook(contents, texts) {
      return keep(rulebooks, JSON.stringify(texts), () => openRulebook(contents));
    },
    readTemplates(officeFolder) {
      return keep(templates, officeFolder ?? "", () => readTemplates(officeFolder));
    },
    files: createSharedFiles(),
  };
}

// Offices in one run: more than these would be a list gone wrong, and must not fill the memory.
const mostKept = 32;

function keep<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const before = kept.get(key);
  if (before !== undefined) return before;
  if (kept.size >= mostKept) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}
