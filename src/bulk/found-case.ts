import type { Problem } from "../problems/problem.ts";
import type { TaskCase } from "./case-task.ts";

/** A case of a run, before it is opened. */
export interface FoundCase extends TaskCase {
  /** Why the case is not even opened. */
  readonly refused?: readonly Problem[];
}

/** What a case is known by from one run to the next. */
export function keyOf({ source, caseId }: Pick<FoundCase, "source" | "caseId">): string {
  return caseId === undefined ? `source ${source}` : `id ${caseId.toLowerCase()}`;
}

// As the schema of the case has it; any other id is refused there, and is no name for anything here.
const idPattern = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$/;

type Ids = Pick<FoundCase, "caseId" | "memberIds">;

/** The ids that a case's text gives, before anything else of it is read; none where it gives none that hold. */
export function findCaseId(text: string): Ids {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof json !== "object" || json === null) return {};
    const { caseId, members } = json as { readonly caseId?: unknown; readonly members?: unknown };
    if (typeof caseId !== "string" || !idPattern.test(caseId)) return {};
    return { caseId, ...findMemberIds(caseId, members) };
  } catch {
    return {};
  }
}

function findMemberIds(family: string, members: unknown): Pick<Ids, "memberIds"> {
  if (!Array.isArray(members) || members.length === 0) return {};
  const ids = (members as unknown[]).map((member) =>
    typeof member === "object" && member !== null && "id" in member ? member.id : undefined,
  );
  const hold = ids.every((id) => typeof id === "string" && idPattern.test(idOfMember(family, id)));
  return hold && new Set(ids).size === ids.length ? { memberIds: ids as string[] } : {};
}

/** The case id of a member's packet. */
export function idOfMember(family: string, member: string): string {
  return `${family}-${member}`;
}

/** Every id that the file takes: its own, and of a family those of its packets. */
export function idsOf({ caseId, memberIds = [] }: Ids): readonly string[] {
  return caseId === undefined ? [] : [caseId, ...memberIds.map((member) => idOfMember(caseId, member))];
}
