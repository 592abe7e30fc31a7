import { parseCase } from "../case/parse-case.ts";
import type { Day } from "../date.ts";
import { type JsonObject, valueAt, withoutField } from "../case/json-pointer.ts";

/** Something of the old case that the new one does not have. */
export interface LeftOut {
  /** Where it stood in the old case file. */
  readonly pointer: string;
  readonly why: string;
}

/** Days of a ground that are worth nothing once they are past. */
const groundDays = ["scheduledOn", "eventOn", "careEndsOn", "beginsOn", "endsOn", "dueOn"];

/**
 * The old case without what belonged to that filing alone: its days, its filled and signed forms, what was answered
 * for it. A field that a case cannot do without stays; screening tells that its day is past.
 */
export function leaveOutStale(
  old: JsonObject,
  deniedOn: Day,
): { readonly json: JsonObject; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  let json = structuredClone(old);
  const leave = (pointer: string, why: string): void => {
    if (valueAt(json, pointer) === undefined) return;
    const without = withoutField(json, pointer);
    if (!parseCase(without).ok) return;
    json = without;
    leftOut.push({ pointer, why });
  };
  leave("/filing/filedOn", "The day of the denied filing.");
  leave(
    "/filing/expedite",
    "Its reason and its day were those of the denied filing; ask again where it is still urgent.",
  );
  leave("/request/arriveOn", "The day of arrival was planned around the denied filing.");
  leave("/preparedIn", "Where the old explanation was signed; the new one is signed anew.");
  for (const [index] of listAt(json, "/request/grounds").entries()) {
    for (const field of groundDays)
      leaveIfPast(`/request/grounds/${index}/${field}`, "The day had passed when the request was denied.");
  }
  leaveIfPast("/beneficiary/whereabouts/nextHearingOn", "The hearing had passed when the request was denied.");
  // From the last to the first, so that the pointers of those before stay right; told in the order of the file.
  const lists = [
    ["/forms", (entry: JsonObject) => `Form ${String(entry["form"])}: fill the current edition and sign it anew.`],
    [
      "/confirmations",
      (entry: JsonObject) => `The answer to "${String(entry["finding"])}" was given for the denied filing.`,
    ],
  ] as const;
  for (const [list, why] of lists) {
    const entries = listAt(json, list);
    const before = leftOut.length;
    for (let index = entries.length - 1; index >= 0; index -= 1)
      leave(`${list}/${index}`, why((entries[index] ?? {}) as JsonObject));
    leftOut.push(...leftOut.splice(before).toReversed());
  }
  return { json, leftOut };

  function leaveIfPast(pointer: string, why: string): void {
    const value = valueAt(json, pointer);
    if (typeof value === "string" && value.trim() <= deniedOn) leave(pointer, why);
  }
}

function listAt(json: JsonObject, pointer: string): readonly unknown[] {
  const value = valueAt(json, pointer);
  return Array.isArray(value) ? value : [];
}
