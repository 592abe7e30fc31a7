import { type Day, formatFormDay } from "../date.ts";
import { defineProblem } from "./define-problem.ts";

const sentBack = "A form of an edition that is no longer taken is sent back with everything that lies behind it.";

export const formProblems = {
  "form-is-another": defineProblem<{ form: string; printed: string }>({
    severity: "error",
    says: ({ form, printed }) => `The file named as Form ${form} is printed as Form ${printed}.`,
    why: "The form that the request needs would not be in the packet.",
    fix: ({ form }) => `Name the file that holds Form ${form}.`,
  }),
  "form-edition-differs": defineProblem<{ form: string; printedOn: Day; editionOn: Day }>({
    severity: "error",
    confirmable: true,
    says: ({ form, printedOn, editionOn }) =>
      `Form ${form} is printed in the edition of ${formatFormDay(printedOn)}; the rules name that of ${formatFormDay(editionOn)}.`,
    why: sentBack,
    fix: () =>
      "Fill the current edition from the form's page on uscis.gov; if that page names the printed one, confirm this finding.",
  }),
  "form-pages-differ": defineProblem<{ form: string }>({
    severity: "error",
    says: ({ form }) => `The pages of Form ${form} are not all of one edition.`,
    why: "Every page of a form must come from one edition.",
    fix: () => "Print all pages anew from one file.",
  }),
  "form-edition-unread": defineProblem<{ form: string }>({
    severity: "warning",
    says: ({ form }) => `The edition printed on Form ${form} cannot be read; the file may be a scan.`,
    why: sentBack,
    fix: () => "Look at the foot of each page, and compare the edition with the form's page on uscis.gov.",
  }),
};
