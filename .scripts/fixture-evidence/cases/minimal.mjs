import { record } from "../kinds.mjs";

export const documents = [
  record("evidence/papers.pdf", {
    head: ["Example Hospital", "1 Example Way, Cleveland, OH 44101"],
    title: "Papers of Mira Example, November 10, 2026",
    parts: [
      {
        rows: [
          ["Patient", "Mira Example, born May 17, 1980"],
          ["Illness", "Acute heart failure"],
          ["Operation", "Valve replacement, January 11, 2027"],
          ["Cost", "Borne by the hospital"],
        ],
      },
    ],
    sign: "Attending physician",
  }),
];
