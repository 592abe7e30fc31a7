// Codes of a new request after a denial: the minimal case, filed once before and denied.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const papers = readFileSync(new URL("../../fixtures/cases/minimal/evidence/papers.pdf", import.meta.url));
const papersHash = createHash("sha256").update(papers).digest("hex");

const point = {
  id: "urgency",
  kind: "no-urgent-reason",
  changed: ["On November 2, 2026 her doctor found that the valve has narrowed further."],
};
const notice = { id: "denial-notice", title: "Notice of denial of October 20, 2026", file: "evidence/papers.jpg" };
const denial = {
  agency: "USCIS",
  receipt: "IOE0900000001",
  filedOn: "2026-06-01",
  deniedOn: "2026-10-20",
  noticeSpeaksOfMotion: "no",
  notice: { exhibit: "denial-notice" },
  points: [point],
  previousManifest: {
    packetSha256: "0".repeat(64),
    previousExhibits: [{ label: "A", id: "papers", sha256: papersHash }],
  },
};

/** The minimal case after a denial, with these changes of the denial. */
const refiled = (change = {}, more = {}) => ({
  change: { "/exhibits/-": notice, "/priorFilings": [{ ...denial, ...change }], ...more },
});
const unanswered = { id: "urgency", kind: "no-urgent-reason" };
const oldEvidence = { text: "Her doctor describes the valve.", cites: [{ exhibit: "papers", page: 1 }] };

export const refileCodes = {
  "denial-point-empty": refiled({ points: [{ id: "urgency", changed: point.changed }] }),
  "denial-point-unanswered": refiled({ points: [point, { id: "visa", kind: "visa-available" }] }),
  "denial-answer-uncited": refiled({ points: [{ ...unanswered, newEvidence: ["A new letter shows it."] }] }),
  "denial-answer-not-new": refiled({ points: [{ ...unanswered, newEvidence: [oldEvidence] }] }),
  "refile-nothing-new": refiled({ points: [unanswered] }),
  "refile-newness-unproved": refiled({ points: [unanswered], previousManifest: undefined }),
  "previous-exhibits-unknown": refiled({ previousManifest: undefined }),
  "motion-deadline": refiled({ noticeSpeaksOfMotion: "yes" }),
  "motion-unread": refiled({ noticeSpeaksOfMotion: "unknown" }),
  "prior-receipt-missing": refiled({ receipt: undefined }),
  "denial-notice-missing": refiled({ notice: undefined }),
  "outside-remit-again": refiled({ points: [{ ...point, kind: "outside-remit" }] }),
  "fact-differs": refiled({ factsThen: [{ pointer: "/beneficiary/bornOn", said: "1980-05-16" }] }),
  "confirmation-unclear": refiled(
    {
      factsThen: [
        { pointer: "/beneficiary/bornOn", said: "1980-05-16" },
        { pointer: "/beneficiary/aNumber", said: "200000001" },
      ],
    },
    { "/confirmations": [{ finding: "fact-differs", by: "M. Castellan", on: "2026-11-20" }] },
  ),
  "text-day-passed": refiled({}, { "/request/whyNow": "Her doctor expects to operate on September 14, 2026." }),
  "exhibit-label-invalid": refiled({
    previousManifest: {
      packetSha256: "0".repeat(64),
      previousExhibits: [{ label: "a1", id: "papers", sha256: papersHash }],
    },
  }),
  "sha256-invalid": refiled({ previousManifest: { packetSha256: "0", previousExhibits: [] } }),
};
