import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The text of every template in a folder and the folders in it, by name ("grounds/funeral"), sorted. Read at one go:
 * dozens of small files, asked for one by one, take longer than the reading. Throws what the disk says.
 */
export function readTemplateFolder(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".hbs"))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.toSorted().map((path) => {
      const template = path
        .slice(folder.length)
        .replaceAll("\\", "/")
        .replace(/^\//, "")
        .replace(/\.hbs$/, "");
      // Line ends and a byte order mark are how an editor saves, not words.
      return [
        template,
        readFileSync(path, "utf8")
          .replace(/^\uFEFF/, "")
          .replace(/\r\n?/g, "\n"),
      ];
    }),
  );
}
