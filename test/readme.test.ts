import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fillReadme } from "../.scripts/readme-lists.mts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

describe("README", () => {
  it("lists the problem codes and sample cases that there are (npm run readme writes them)", () => {
    expect(readme).toBe(fillReadme(readme));
  });

  it("shows pictures and names files that exist", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? "");
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((target) => !existsSync(`${root}${target}`))).toEqual([]);
  });
});
