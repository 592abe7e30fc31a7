// src/ -> .build/: the program as one script with the libraries it is made of, small files that start it, the licenses
// of those libraries, and the types. What needs files of its own at run time stays outside of the script.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { collectLicenses } from "./collect-licenses.mjs";
import { root } from "./setup.mjs";

// Where a packed copy is installed as a dependency there are no sources to build.
if (!existsSync(join(root, "src")) || !existsSync(join(root, "node_modules", "esbuild"))) process.exit(0);

const [{ build }, { tsImport }] = await Promise.all([import("esbuild"), import("tsx/esm/api")]);
const out = join(root, ".build");
rmSync(out, { recursive: true, force: true });
mkdirSync(out);

// Native code and worker files lie beside their own packages' code.
const external = ["@hyzyla/pdfium", "piscina", "sharp"];

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  logLevel: "error",
  // Names stay, so that a stack trace in the report of a bug can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  metafile: true,
  write: false,
};

const packages = new Set();
const program = await writeScript("program", {
  "cli/main": "src/cli/main.ts",
  "bulk/worker": "src/bulk/worker.ts",
  index: "src/index.ts",
});
// The readers of other people's files run in a thread of their own, and nothing else has a use for them.
const readers = await writeScript("readers", { "exhibits/worker": "src/exhibits/worker.ts" });
// Commands share most of what they need, but what is cached is loaded whole: each has a cache of its own.
const commands = readdirSync(join(root, "src", "cli", "commands")).map((name) => name.replace(/\.ts$/, ""));
const command = `${JSON.stringify(commands)}.find((name) => name === process.argv[2]) ?? "help"`;
await writeStart("cli/main", program, command, 'process.once("exit", keepCompiled);');
await writeStart("bulk/worker", program, '"build"', "");
// A thread is ended without notice: after the first file, the second, the fourth and so on.
await writeStart(
  "exhibits/worker",
  readers,
  '"worker"',
  `let files = 0;
   parentPort?.on("message", () => { if ((files & (files - 1)) === 0 && files > 0) keepCompiled(); files += 1; });`,
);
await writeLibrary(program);
write("third-party-licenses.txt", collectLicenses(root, [...packages]));
if (process.argv.includes("--types") || process.env["npm_lifecycle_event"] === "prepare") writeTypes();
write("built", "");

/** These modules as the inside of a function, under a name that changes with it; a cache of another one never fits. */
async function writeScript(title, entries) {
  // Each entry is a function, so that a module runs when it is first asked for.
  const lines = Object.entries(entries).map(
    ([name, module]) => `exports[${JSON.stringify(name)}] = () => require(${JSON.stringify(`./${module}`)});`,
  );
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents: lines.join("\n"), resolveDir: root, loader: "js" },
    format: "cjs",
    external,
    mainFields: ["module", "main"],
    define: { "import.meta.url": "programUrl" },
    plugins: [
      { name: "precompiled-templates", setup: putTemplatesIn },
      { name: "shaping-engine", setup: putEngineIn },
    ],
    outfile: join(out, `${title}.js`),
  });
  // A script has no import() of its own that Node calls stable: the file that starts it hands in its own.
  const body = outputFiles[0].text.replace(/(?<![\w$.])import\(/g, "importPackage(");
  const whole = `(function(require,importPackage,programUrl){const exports={},module={exports};${body}\nreturn module.exports})`;
  // The script is read and kept a byte a character. esbuild escapes all others but those of regular expressions.
  const text = whole.replace(/[^\x00-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const name = `${title}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.js`;
  write(name, text);
  for (const path of Object.keys(metafile.inputs)) packages.add(path);
  return name;
}

/** Puts the built-in templates, compiled, where the program looks for them. */
async function putTemplatesIn({ onLoad }) {
  const { precompileTemplate } = await tsImport("../src/documents/template/precompile-template.ts", import.meta.url);
  const { readTemplateFolder } = await tsImport("../src/documents/template-folder.ts", import.meta.url);
  const texts = readTemplateFolder(join(root, "templates"));
  const entries = [...texts].map(([template, source]) => precompileTemplate(template, source));
  const empty = "PrecompiledTemplate>> = {};";
  onLoad({ filter: /precompiled-templates\.ts$/ }, ({ path }) => {
    const code = readFileSync(path, "utf8");
    if (!code.includes(empty)) throw new Error(`${path} has no place for the templates.`);
    return { contents: code.replace(empty, () => empty.replace("{}", () => `{${entries.join(",")}}`)), loader: "ts" };
  });
}

/** The shaping engine waits for its WebAssembly as a module does; in a script, `loaded` stands for that. */
function putEngineIn({ onLoad }) {
  const folder = join(root, "node_modules", "harfbuzzjs", "dist");
  copyFileSync(join(folder, "harfbuzz.wasm"), join(out, "harfbuzz.wasm"));
  const change = (file, before, after) =>
    onLoad({ filter: new RegExp(`harfbuzzjs/dist/${file}$`) }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      if (code.split(before).length !== 2) throw new Error(`${path} is not as the build knows it: ${before}`);
      return { contents: code.replace(before, after), loader: "js" };
    });
  change("index.mjs", "init(await createHarfBuzz());", "export const loaded = createHarfBuzz().then(init);");
  // A script is handed its own require.
  change("harfbuzz.js", 'const{createRequire}=await import("module");var require=createRequire(import.meta.url)', "");
}

/** A file that Node runs itself: CommonJS, which it starts soonest. `cache` is an expression. */
async function writeStart(entry, script, cache, keeping) {
  const contents = `
    import { join } from "node:path";
    import { parentPort } from "node:worker_threads";
    import { loadProgram } from "./src/load-program.ts";
    const { program, keepCompiled } = loadProgram(join(__dirname, ".."), "${script}", ${cache});
    ${keeping}
    module.exports = program["${entry}"]();`;
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: root, loader: "ts" },
    format: "cjs",
    ...(entry === "cli/main" ? { banner: { js: "#!/usr/bin/env node" } } : {}),
    outfile: join(out, "start.js"),
  });
  write(`${entry}.js`, outputFiles[0].text);
  write(join(dirname(entry), "package.json"), '{ "type": "commonjs" }\n');
  if (entry === "cli/main") chmodSync(join(out, `${entry}.js`), 0o755);
}

/** The library, a module with the exports of src/index.ts. */
async function writeLibrary(script) {
  const { metafile } = await build({
    ...options,
    entryPoints: ["src/index.ts"],
    format: "esm",
    packages: "external",
    outfile: join(out, "index.js"),
  });
  const names = Object.values(metafile.outputs)[0].exports.join(", ");
  const { outputFiles } = await build({
    ...options,
    stdin: {
      contents: `
        import { fileURLToPath } from "node:url";
        import { loadProgram } from "./src/load-program.ts";
        const folder = fileURLToPath(new URL(".", import.meta.url));
        export const { ${names} } = loadProgram(folder, "${script}", "build").program.index() as typeof import("./src/index.ts");`,
      resolveDir: root,
      loader: "ts",
    },
    format: "esm",
    outfile: join(out, "index.js"),
  });
  write("index.js", outputFiles[0].text);
}

function writeTypes() {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const args = [
    "src/index.ts",
    "--ignoreConfig",
    "--declaration",
    "--emitDeclarationOnly",
    "--outDir",
    ".build/types",
    "--rootDir",
    "src",
  ];
  const compilerOptions = [
    "--target",
    "es2023",
    "--module",
    "nodenext",
    "--strict",
    "--skipLibCheck",
    "--types",
    "node",
    "--resolveJsonModule",
    "--rewriteRelativeImportExtensions",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
  ];
  const result = spawnSync(process.execPath, [tsc, ...args, ...compilerOptions], { cwd: root, stdio: "inherit" });
  if (result.status !== 0) process.exit(1);
}

function write(name, text) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text);
}
