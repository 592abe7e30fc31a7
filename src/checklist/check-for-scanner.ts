// The exhibits as they are bound in, what a person should look at before they are scanned or mailed out: gathered, one
// finding for an exhibit and kind. What is on a page was judged when its file was opened.
import type { OpenedFile, ScanRisk } from "../exhibits/opened-file.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type BoundPage, listBoundPages } from "./bound-page.ts";
import type { LabelledExhibit } from "./checklist.ts";
import { findTwinPages } from "./find-twin-pages.ts";
import { describePages } from "./describe-pages.ts";

const codes = {
  blank: "scan-blank",
  light: "scan-light",
  color: "scan-color",
  tiny: "scan-tiny",
  sideways: "scan-sideways",
} as const satisfies Record<ScanRisk, string>;

/** @param repeated pointers of exhibits that are known to repeat another one as a whole */
export function checkForScanner(exhibits: readonly LabelledExhibit[], repeated: ReadonlySet<string>): Problem[] {
  const bound = exhibits.map(listBoundPages);
  return [
    ...bound.flatMap(findRisks),
    ...findTwinPages(
      bound.flatMap((pages) => pages.filter(({ labelled }) => !repeated.has(`/exhibits/${labelled.index}/file`))),
    ),
    ...findOtherPaper(bound.flat()),
  ];
}

function findRisks(pages: readonly BoundPage[]): Problem[] {
  const [first] = pages;
  if (first === undefined) return [];
  const { index, label } = first.labelled;
  return (Object.keys(codes) as ScanRisk[]).flatMap((risk) => {
    const found = pages.filter(({ file, pageIndex }) => file.pages[pageIndex]?.scanRisks?.includes(risk) === true);
    if (found.length === 0) return [];
    const numbers = found.map(({ number }) => number);
    return [
      problem(codes[risk], `/exhibits/${index}/file`, { exhibit: label, pages: describePages(numbers, pages.length) }),
    ];
  });
}

const papers = [
  { paper: "A4 paper", widthPt: 595, heightPt: 842 },
  { paper: "Legal paper", widthPt: 612, heightPt: 1008 },
] as const;
// Programs round and trim.
const tolerancePt = 8;

/** Pictures have no paper of their own. */
function findOtherPaper(pages: readonly BoundPage[]): Problem[] {
  const labels = new Map<string, Set<string>>();
  for (const { labelled, file, pageIndex } of pages) {
    const paper = file.content.kind === "pdf" ? nameOtherPaper(file.pages[pageIndex]) : undefined;
    if (paper !== undefined) labels.set(paper, (labels.get(paper) ?? new Set()).add(labelled.label));
  }
  return [...labels].map(([paper, found]) => problem("scan-paper", "/exhibits", { paper, exhibits: [...found] }));
}

/** Undefined for Letter and for what lies on it as it is. */
function nameOtherPaper(page: OpenedFile["pages"][number] | undefined): string | undefined {
  if (page === undefined) return undefined;
  const short = Math.min(page.widthPt, page.heightPt);
  const long = Math.max(page.widthPt, page.heightPt);
  const known = papers.find(
    ({ widthPt, heightPt }) => Math.abs(short - widthPt) <= tolerancePt && Math.abs(long - heightPt) <= tolerancePt,
  );
  const fits = short <= 612 + tolerancePt && long <= 792 + tolerancePt;
  return known?.paper ?? (fits ? undefined : "paper larger than Letter");
}
