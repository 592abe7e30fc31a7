import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ICruiseResult, type IForbiddenRuleType, cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

// The stages in the order in which a case passes through them. A stage knows the earlier ones only.
const stages = [
  "case",
  "rules",
  "screening",
  "routing",
  "exhibits",
  "forms",
  "checklist",
  "documents",
  "fonts",
  "layout",
  "pdf",
  "receipt",
  "refile",
  "intake",
  "start",
];
// Words that every stage shares.
const shared = "^src/(problems|blocks)/|^src/(date|recent-map|us-dollars)\\.ts$|^src/package-root\\.ts$";

const stageRules: IForbiddenRuleType[] = stages.map((stage, index) => ({
  name: `${stage}-knows-earlier-stages-only`,
  severity: "error",
  from: { path: `^src/${stage}/` },
  to: { path: "^src/", pathNot: `${shared}|^src/(${["rules", ...stages.slice(0, index + 1)].join("|")})/` },
}));

const door = (name: string, library: string, folders: string): IForbiddenRuleType => ({
  name: `one-door-for-${name}`,
  severity: "error",
  from: { path: "^src/", pathNot: folders },
  to: { path: `(^|node_modules/)${library}(/|$)` },
});

const rules: IForbiddenRuleType[] = [
  ...stageRules,
  { name: "no-circles", severity: "error", from: { path: "^src/", pathNot: "^src/problems/" }, to: { circular: true } },
  {
    name: "rules-know-the-case-by-type-only",
    severity: "error",
    from: { path: "^src/rules/" },
    to: { path: "^src/case/" },
  },
  {
    name: "shared-words-know-no-stage",
    severity: "error",
    from: { path: "^src/(blocks|problems)/" },
    to: { path: "^src/(?!problems/|blocks/|date\\.ts)" },
  },
  {
    name: "layout-knows-no-law",
    severity: "error",
    from: { path: "^src/(layout|pdf|fonts)/" },
    to: { path: "^src/(case|rules|screening|routing|checklist|documents)/" },
  },
  {
    name: "nothing-imports-the-command-line",
    severity: "error",
    from: { path: "^src/(?!cli/)" },
    to: { path: "^src/cli/" },
  },
  door("pdf-lib", "pdf-lib", "^src/exhibits/"),
  door("pdfium", "@hyzyla/pdfium", "^src/exhibits/"),
  door("shaping libraries", "(harfbuzzjs|bidi-js)", "^src/fonts/"),
  door("handlebars", "(handlebars|marked)", "^src/documents/"),
  door("zod", "zod", "^src/(case|rules)/"),
  door("dayjs", "dayjs", "^src/date\\.ts$"),
  door("commander", "commander", "^src/cli/"),
  door("sharp", "sharp", "^src/exhibits/"),
  door("bulk libraries", "(piscina|csv-stringify|tinyglobby)", "^src/bulk/"),
  door("csv-parse", "csv-parse", "^src/intake/"),
  door("prompts", "@clack/prompts", "^src/cli/ask-question\\.ts$"),
  door("identifier libraries", "(jsonc-parser|libphonenumber-js|i18n-iso-countries)", "^src/case/"),
  {
    name: "disk-at-named-doors-only",
    severity: "error",
    from: {
      path: "^src/",
      pathNot:
        "^src/(case/read-|exhibits/|forms/|documents/|fonts/|cli/|disk/|bulk/|load-program\\.ts|package-(root|version)\\.ts|receipt/read-|rules/read-|intake/|start/read-)",
    },
    to: { path: "^(node:)?fs(/promises)?$" },
  },
  {
    name: "no-network",
    severity: "error",
    from: { path: "^src/" },
    to: { path: "^(node:)?(https?|http2|net|tls|dns|dgram)(/promises)?$" },
  },
];

let result: ICruiseResult;

beforeAll(async () => {
  const cruised = await cruise(
    ["src"],
    {
      baseDir: root,
      ruleSet: { forbidden: rules },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
    },
    {},
    { tsConfig: extractTSConfig(`${root}tsconfig.json`) },
  );
  result = cruised.output as ICruiseResult;
});

describe("architecture", () => {
  it("reads the whole source", () => {
    const files = result.modules.filter((module) => module.source.startsWith("src/"));
    expect(files.length).toBeGreaterThan(40);
    expect(files.some((module) => module.dependencies.length > 0)).toBe(true);
  });

  it("keeps the layers", () => {
    const broken = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    expect(broken).toEqual([]);
  });

  it("names files in small words with dashes, after what they hold", () => {
    const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const names = files.map((file) => file.split("/").at(-1) ?? "");
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name))).toEqual([]);
    expect(names.filter((name) => /util|helper|common|manager|misc/.test(name))).toEqual([]);
    expect(files.filter((file) => file.endsWith("index.ts"))).toEqual(["index.ts"]);
  });
});
