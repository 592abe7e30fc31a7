import { expect, it } from "vitest";
import type { FamilyFile } from "../../src/case/family.ts";
import { splitFamily } from "../../src/case/split-family.ts";

it("gives each member the answers for its own places, named as its own case has them", () => {
  const answer = (at?: string) => ({
    finding: "fact-differs",
    ...(at === undefined ? {} : { at }),
    by: "M. Example",
    on: "2026-11-20",
  });
  const member = (id: string) => ({
    id,
    beneficiary: { name: { given: id, family: "Example" }, bornOn: "1990-01-01" },
    relationship: { mother: "mother", son: "son" },
    request: { stayDays: 30 },
  });
  const family = {
    caseId: "7",
    petitioner: "beneficiary",
    request: { grounds: [{ kind: "protection" }] },
    members: [member("mother"), member("son")],
    confirmations: [
      answer("/members/0/beneficiary/bornOn"),
      answer("/members/1/request/stayDays"),
      answer("/request/grounds"),
      answer(),
    ],
  } as unknown as FamilyFile;
  const places = splitFamily(family).map(({ json }) =>
    (json["confirmations"] as { at?: string }[]).map(({ at }) => at ?? "any"),
  );
  expect(places).toEqual([
    ["/beneficiary/bornOn", "/request/grounds", "any"],
    ["/request/stayDays", "/request/grounds", "any"],
  ]);
});
