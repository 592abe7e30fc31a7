// The rows of one case file: one, or of a family one for each member, with what was found about that member.
import { type Problem, blocks, problem } from "../problems/problem.ts";
import type { TaskCase } from "./case-task.ts";
import { idOfMember } from "./found-case.ts";
import { type ReportRow, rowOfMade, rowOfUnmade } from "./report-row.ts";

/** Rows of a file that could be made. */
export function rowsOfMade(found: TaskCase, problems: readonly Problem[], milliseconds: number): readonly ReportRow[] {
  return namesOf(found).map((name) => rowOfMade(name, problemsOf(name, problems), milliseconds));
}

/** Rows of a file of which nothing was made. A member whose own case is sound is blocked by the others. */
export function rowsOfUnmade(
  found: TaskCase,
  problems: readonly Problem[],
  { draft }: { readonly draft: boolean },
  milliseconds = 0,
): readonly ReportRow[] {
  const names = namesOf(found);
  const blocked = names.flatMap((name) =>
    name.member !== undefined && blocks(problemsOf(name, problems), { draft }) ? [name.member] : [],
  );
  return names.map((name) => {
    const own = problemsOf(name, problems);
    const byOthers = name.member !== undefined && blocked.length > 0 && !blocked.includes(name.member);
    const added = byOthers ? [problem("family-member-blocked", "/members", { members: blocked })] : [];
    return rowOfUnmade(name, [...own, ...added], milliseconds);
  });
}

type Name = Pick<ReportRow, "source" | "caseId" | "family" | "member">;

function namesOf({ source, caseId, memberIds = [] }: TaskCase): readonly Name[] {
  if (caseId === undefined) return [{ source }];
  if (memberIds.length === 0) return [{ source, caseId }];
  return memberIds.map((member) => ({ source, caseId: idOfMember(caseId, member), family: caseId, member }));
}

function problemsOf({ member }: Name, problems: readonly Problem[]): readonly Problem[] {
  if (member === undefined) return problems;
  return problems.filter(({ members }) => members === undefined || members.includes(member));
}
