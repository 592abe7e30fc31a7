// What the office should look at before a packet is scanned or mailed. Agencies scan what is mailed, and the officer
// reads the scan.
import { defineProblem } from "./define-problem.ts";

export interface ExhibitPages {
  /** Its label. */
  readonly exhibit: string;
  /** "page 2", "pages 2-4, 7", counted from 1 over all parts; "" where the exhibit has no other pages. */
  readonly pages: string;
}

const lost = "The first reader is a scanner, and what its black-and-white picture does not show was not enclosed.";

function where({ exhibit, pages }: ExhibitPages): string {
  return pages === "" ? `Exhibit ${exhibit}` : `Exhibit ${exhibit}, ${pages},`;
}

export const scanProblems = {
  "scan-blank": defineProblem<ExhibitPages>({
    severity: "warning",
    says: (args) => `${where(args)} shows nothing: blank paper.`,
    why: "A blank page may be one that was lost in scanning, and it makes the reader look for what is missing.",
    fix: () => 'Compare it with the original. If it is only the back of a sheet, leave it out with "pages".',
  }),
  "scan-light": defineProblem<ExhibitPages>({
    severity: "warning",
    says: (args) => `${where(args)} has words or a picture in a very light grey.`,
    why: lost,
    fix: () => "Print the page in black and white and read it. If anything is missing, ask for a darker copy.",
  }),
  "scan-color": defineProblem<ExhibitPages>({
    severity: "warning",
    says: (args) => `${where(args)} sets words apart by color alone, or marks them with a highlighter.`,
    why: lost,
    fix: () =>
      "Print the page in black and white and read it. If its meaning turns on the color, say in a statement what is marked.",
  }),
  "scan-tiny": defineProblem<ExhibitPages>({
    severity: "warning",
    says: (args) => `${where(args)} has print smaller than 4.5 points once it is on a sheet.`,
    why: lost,
    fix: () => "Enclose the small print larger, each half of the page on a sheet of its own, or type out what matters.",
  }),
  "scan-sideways": defineProblem<ExhibitPages>({
    severity: "warning",
    says: (args) => `The writing of ${lowerFirst(where(args))} runs sideways or upside down.`,
    why: "Nobody turns a screen to read, and text recognition fails on such pages.",
    fix: () => "Turn the page in a PDF program, save the file, and build again.",
  }),
  "scan-twice": defineProblem<ExhibitPages & { first: string }>({
    severity: "warning",
    says: ({ first, ...args }) => `${where(args)} shows the same as ${first}.`,
    why: "A page that was enclosed twice in one place is often missing in another.",
    fix: () => 'Compare the file with the original. If nothing is missing, leave the page out with "pages".',
  }),
  "scan-paper": defineProblem<{ paper: string; exhibits: readonly string[] }>({
    severity: "note",
    says: ({ paper, exhibits }) =>
      `${exhibits.length === 1 ? "Exhibit" : "Exhibits"} ${exhibits.join(", ")} ${exhibits.length === 1 ? "has" : "have"} pages on ${paper}.`,
    why: "The packet is US Letter throughout; larger pages are made smaller to fit.",
    fix: () => "Nothing to do, if the pages can be read in the packet.",
  }),
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
