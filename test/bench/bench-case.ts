// The case that is measured: a sample case without its exhibits, with a longer story, so that the packet has eight pages
// and all of them are of our own making. Evidence is missing, so it is built as a draft. Each case differs from the
// others in name, numbers and words, as cases do, so that nothing can be made once for all.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };
export type CaseJson = { readonly [field: string]: Json };

const samplePath = join(packageRoot(), "fixtures", "cases", "minimal", "case.json");

const given = ["Mira", "Olena", "Yusuf", "Carmen", "Thanh", "Aster", "Ivo", "Noor", "Paz", "Lin"];
const family = ["Example", "Kowal", "Osman", "Duarte", "Nguyen", "Tesfaye", "Horvat", "Karimi", "Quispe", "Sample"];
const towns = ["Gdynia", "Sopot", "Reda", "Rumia", "Wejherowo", "Puck", "Hel", "Lębork", "Kartuzy", "Tczew"];

/** Case number `index`, invented like the sample, with so many paragraphs of story. */
export function makeBenchCase(index: number, paragraphs = 3): CaseJson {
  const sample = JSON.parse(readFileSync(samplePath, "utf8")) as CaseJson;
  const beneficiary = sample["beneficiary"] as CaseJson;
  const story = Array.from({ length: paragraphs }, (_, number) => tell(index, number));
  return {
    ...sample,
    caseId: `bench-${index}`,
    exhibits: [],
    beneficiary: {
      ...beneficiary,
      name: { given: pick(given, index), family: pick(family, Math.floor(index / given.length)) },
      passport: {
        ...(beneficiary["passport"] as CaseJson),
        number: `ZZ${String(1_000_000 + index * 7919).slice(0, 7)}`,
      },
    },
    explanation: [...(sample["explanation"] as Json[]), { heading: "How her days go", statements: story }],
  };
}

/** A paragraph of some hundred words, none of which stands elsewhere with the same figures. */
function tell(index: number, number: number): string {
  const round = index * 97 + number * 13;
  const sentences = [
    `In week ${number + 2} of her illness she went from ${pick(towns, round)} to the clinic ${2 + (round % 5)} times, always with a neighbor, because she could no longer climb the ${20 + (round % 60)} steps of the station alone.`,
    `Her pulse was ${90 + (round % 40)} at rest, and she slept sitting up, with ${2 + (round % 3)} pillows behind her.`,
    `The nurse of the ward in ${pick(towns, round + 3)} wrote down what she could still do by herself: dress, wash, and read to patient ${10_000 + round} in the next bed.`,
    `On ${2 + (round % 9)} days the bus through ${pick(towns, round + 7)} did not run for snow, and her brother carried her medicine home on foot.`,
    `She asks for nothing but the time that the operation and the recovery take.`,
  ];
  // Each paragraph begins with another sentence, so that lines break in other places.
  return sentences.map((_, at) => pick(sentences, at + number)).join(" ");
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
