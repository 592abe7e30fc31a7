import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The words of the samples and templates, each once. */
export function listWords(): string[] {
  const words = new Set<string>();
  for (const folder of ["fixtures/cases", "fixtures/refile", "templates"]) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.(json|hbs)$/.test(file)) continue;
      for (const word of readFileSync(join(root, folder, file), "utf8").split(/[\s"]+/)) words.add(word);
    }
  }
  return [...words].filter((word) => word !== "" && word === word.normalize("NFC"));
}
