import { defineProblem } from "./define-problem.ts";
import { orList } from "./or-list.ts";

const everyPacket =
  "What is one person's does not belong in another's packet, and what is shared is shared on purpose.";

/** What can be wrong between the members of a family file. */
export const familyProblems = {
  "family-relationship-missing": defineProblem<{ members: readonly string[] }>({
    severity: "stop",
    says: ({ members }) => `What this person is to ${orList(members)} is not said.`,
    why: "Each packet names the person by what he or she is to its own beneficiary.",
    fix: ({ members }) => `Add ${members.map((id) => `"${id}": "..."`).join(", ")} here.`,
  }),
  "family-person-unclear": defineProblem<{ id: string }>({
    severity: "error",
    says: ({ id }) => `The exhibit "${id}" is said to be about "beneficiary", and the family has several.`,
    why: everyPacket,
    fix: () => 'Name the member by id; with "for" where other packets are to hold it too.',
  }),
  "family-exhibit-personal": defineProblem<{ id: string }>({
    severity: "error",
    says: ({ id }) =>
      `The exhibit "${id}" is evidence about one person, and the file does not say about whom; it would stand in every packet.`,
    why: everyPacket,
    fix: () => 'Name its "person", move it into that member, or say "for": "all" where all packets are to hold it.',
  }),
  "family-exhibit-of-another": defineProblem<{ id: string }>({
    severity: "error",
    says: ({ id }) => `The exhibit "${id}" is cited here, and is not in this packet: it is another member's.`,
    why: everyPacket,
    fix: () => 'Keep the sentence for the members who have the exhibit, or add this member to its "for".',
  }),
  "family-members-alike": defineProblem<{ what: string; other: string }>({
    severity: "error",
    says: ({ what, other }) => `This member has the same ${what} as the member "${other}".`,
    why: "A number or name that belongs to another person mixes up two requests.",
    fix: () => "Copy it from this person's own papers, or take the member out who stands there twice.",
  }),
  "family-labels-differ": defineProblem<{ label: string; now: string }>({
    severity: "error",
    says: ({ label, now }) =>
      `Exhibit ${label} of an earlier packet would be Exhibit ${now}, since its label is another exhibit's in a packet of the family.`,
    why: "An exhibit that was enclosed before keeps its label, and one label means one exhibit in all packets.",
    fix: () =>
      "After a denial give the new requests as cases of their own: `refile` with --member makes one. Where no packet was mailed yet, --relabel gives all labels anew.",
  }),
  "family-member-blocked": defineProblem<{ members: readonly string[] }>({
    severity: "error",
    says: ({ members }) => `The packet of ${orList(members)} cannot be made, so none of the family is.`,
    why: "The requests of a family are filed at the same time, and each letter names the others.",
    fix: () => "Mend what is found there, or take the member out of the file.",
  }),
  "family-needs-member": defineProblem<{ members: readonly string[] }>({
    severity: "stop",
    says: ({ members }) => `This file holds a family: ${members.join(", ")}.`,
    why: "This is done for one person at a time.",
    fix: () => "Say which member is meant with --member.",
  }),
  "family-member-unknown": defineProblem<{ member: string; members: readonly string[] }>({
    severity: "stop",
    says: ({ member, members }) =>
      members.length === 0
        ? `--member ${member} was given, and this file holds one case.`
        : `No member has the id "${member}"; there are ${members.join(", ")}.`,
    why: "Nothing is done for somebody who was not meant.",
    fix: ({ members }) => (members.length === 0 ? "Leave --member out." : "Use one of these ids."),
  }),
};
