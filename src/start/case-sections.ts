import type { Section } from "./question.ts";
import { filingSections } from "./questions/filing.ts";
import { groundSections } from "./questions/grounds.ts";
import { peopleAfter, peopleBefore } from "./questions/people.ts";
import { requestSections } from "./questions/request.ts";
import { whereSection } from "./questions/where.ts";

/** The interview for a case, in its order: where the person is decides what else is asked. */
export const caseSections: readonly Section[] = [
  whereSection,
  ...peopleBefore,
  ...groundSections,
  ...peopleAfter,
  ...requestSections,
  ...filingSections,
];
