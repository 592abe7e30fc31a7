// Paths of bundled files in, the names and licenses of the packages they come from out: what those licenses ask for.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Throws where a package says no license or has no text of it. */
export function collectLicenses(root, inputs) {
  const folders = new Set(inputs.filter((path) => path.includes("node_modules/")).map((path) => packageOf(root, path)));
  const parts = [...folders]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
      const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
      if (license === undefined) throw new Error(`The package ${name} names no license.`);
      return { name, head: `${name} ${version} (${typeof license === "string" ? license : license.type})`, texts };
    });
  return `The program contains these packages.\n\n${parts
    .map(({ head, texts }) => `${"=".repeat(80)}\n${head}\n${"=".repeat(80)}\n\n${texts.join("\n\n")}\n`)
    .join("\n")}`;
}

function packageOf(root, path) {
  let folder = dirname(join(root, path));
  // Some packages have a package.json of another kind in a folder of their own.
  for (; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version !== undefined) return folder;
    if (folder === root) throw new Error(`${path} belongs to no package.`);
  }
}
