#!/usr/bin/env node
// The command line. Reads flags, hands over to one file a command, and turns what comes back into an exit code.
// Loads nothing heavy itself: each command's file is imported when it is asked for.
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { denialPointKinds } from "../case/denial-point-kinds.ts";
import { type Day, parseDay } from "../date.ts";
import { exitCode } from "./exit-code.ts";
import { addFileOptions, readCount } from "./file-limit-options.ts";
import { endQuietlyOnBrokenPipe, printMessage } from "./output.ts";
import { packageVersion } from "../package-version.ts";

function readDay(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new InvalidArgumentError("Write a calendar day as YYYY-MM-DD.");
  return parsed;
}

const filingDate = (): Option =>
  new Option(
    "--filing-date <day>",
    "judge everything as of this day, YYYY-MM-DD (default: filing.filedOn of the case, else today)",
  ).argParser(readDay);
const json = (): Option => new Option("--json", "print the result as JSON, for scripts");
const office = (): Option =>
  new Option("--office <file>", "office profile (default: office.json beside the case or in a folder above it)");
/** Decimal megabytes, as mail servers count them, in bytes. */
function readMegabytes(text: string): number {
  const bytes = /^\d{1,5}(\.\d{1,3})?$/.test(text) ? Math.floor(Number(text) * 1_000_000) : 0;
  if (bytes < leastBytes) throw new InvalidArgumentError(`Write megabytes from ${leastBytes / 1_000_000}, such as 25.`);
  return bytes;
}

/** Room for a contents page, the fonts and a few pages. */
const leastBytes = 200_000;

const maxMb = (): Option =>
  new Option(
    "--max-mb <megabytes>",
    "how large a file of the packet may be: photographs get fewer pixels (never under 150 dpi), then it is cut into volumes",
  ).argParser(readMegabytes);
const emailable = (): Option =>
  new Option("--emailable", "make a copy for e-mail too, in files of 25 MB or of --max-mb; the packet stays whole");
const relabel = (): Option =>
  new Option("--relabel", "give the labels of the exhibits anew (default: a final packet's labels stay as they are)");

function makeProgram(): Command {
  const program = new Command("parole-packet")
    .description(
      "Makes humanitarian-parole filing packets from case files. Not legal advice: a responsible person reads every page before it is mailed.",
    )
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("(add --help for the options and examples)")
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText("after", helpAfter);

  program
    .command("init")
    .description("start a case: asks for what it needs, and takes in the evidence files of its folder")
    .argument("[folder]", "the folder of the case; its files become exhibits by their names (default: this folder)")
    .option("--no-questions", "only read the folder, ask nothing")
    .addOption(
      new Option("--from-csv <table>", "make a case of each row of a table, with --mapping").conflicts(["from"]),
    )
    .option("--from <file>", "make a case of each record in another tool's JSON, with --mapping")
    .option("--mapping <file>", "which column or path goes where in the case")
    .option("-o, --out <folder>", "with --from-csv or --from: where the folders of the cases are made", "cases")
    .addOption(filingDate())
    .addOption(office())
    .addOption(json())
    .addHelpText("after", initExamples)
    .action(async (folder: string | undefined, options, command: Command) => {
      if (options.fromCsv === undefined && options.from === undefined)
        return (await import("./commands/init.ts")).initCommand(folder, options);
      if (options.mapping === undefined) command.error("error: --from-csv and --from need --mapping <file>");
      if (folder !== undefined)
        command.error("error: with --from-csv or --from name the folder of all cases with --out");
      return (await import("./commands/init-from.ts")).initFromCommand(options);
    });

  program
    .command("check")
    .description("look for every problem in a case; writes nothing")
    .argument("<case>", "the case file (JSON)")
    .option(
      "-o, --out <folder>",
      "where `build` makes the case's folder: labels of a final packet there are kept",
      "output",
    )
    .addOption(filingDate())
    .addOption(office())
    .addOption(json())
    .addHelpText(
      "after",
      "\nA family file (with members) is checked for all members; each finding says whose it is.\n\nExamples:\n  parole-packet check my-case.json\n  parole-packet check my-case.json --filing-date 2026-12-01 --json\n  parole-packet check family/case.json",
    )
    .action(async (path: string, options) => (await import("./commands/check.ts")).checkCommand(path, options));

  program
    .command("route")
    .description("say where the packet goes, and why")
    .argument("<case>", "the case file (JSON)")
    .addOption(filingDate())
    .addOption(office())
    .addOption(json())
    .addHelpText("after", "\nExamples:\n  parole-packet route my-case.json\n  parole-packet route family/case.json")
    .action(async (path: string, options) => (await import("./commands/route.ts")).routeCommand(path, options));

  program
    .command("build")
    .description("make the packet, its control sheet and its manifest")
    .argument("<case>", "the case file (JSON)")
    .option("-o, --out <folder>", "where the case's own folder is made", "output")
    .option("--draft", "make a draft even with gaps: watermarked, gaps listed in front")
    .addOption(maxMb())
    .addOption(emailable())
    .addOption(relabel())
    .addOption(filingDate())
    .addOption(office())
    .addOption(json())
    .addHelpText(
      "after",
      "\nOf a family file (with members) each member gets a packet in a folder of the member's own, all or none, and the office a family cover sheet.\n\nExamples:\n  parole-packet build my-case.json\n  parole-packet build family/case.json\n  parole-packet build my-case.json --draft --out /tmp/drafts\n  parole-packet build my-case.json --emailable\n  parole-packet build my-case.json --max-mb 10",
    )
    .action(async (path: string, options) => (await import("./commands/build.ts")).buildCommand(path, options));

  program
    .command("bulk")
    .description("make the packets of many cases: workers, a report, and --resume after whatever broke it off")
    .argument(
      "<cases...>",
      "case files, folders (every case.json in them), patterns in quotes, .ndjson or .csv lists, - for NDJSON on standard input",
    )
    .option("-o, --out <folder>", "where the folders of the cases and the report are made", "output")
    .option("-j, --jobs <number>", "cases at work at once (default: one for each core)", readCount)
    .addOption(
      new Option("--resume", "go on with a run that was broken off, or start one").conflicts(["only", "dryRun"]),
    )
    .addOption(
      new Option(
        "--only <which>",
        "of an earlier run's cases only those that failed or were blocked, or those that changed",
      )
        .choices(["failed", "changed"])
        .conflicts("dryRun"),
    )
    .option("--fail-fast", "begin no more cases after the first that is blocked or fails")
    .option("--draft", "make drafts even with gaps: watermarked, gaps listed in front")
    .addOption(maxMb())
    .addOption(emailable())
    .addOption(relabel())
    .option("--dry-run", "look for problems only; writes triage.ndjson and triage.csv, no packets")
    .option("--mapping <file>", "for a .csv list: which column goes where in the case")
    .addOption(filingDate())
    .addOption(
      new Option(
        "--office <file>",
        "office profile for all cases (default: the one beside each case or in a folder above it)",
      ),
    )
    .option(
      "--worker-memory <megabytes>",
      "what a worker may take before its case is given up (default: 1024)",
      readCount,
    )
    .option("--case-timeout <seconds>", "what a case may take before it is given up (default: 600)", readCount)
    .addOption(new Option("--json", "print each row of the report as it comes, then a summary, a line each"))
    .addHelpText("after", bulkExamples)
    .action(async (cases: string[], options) => (await import("./commands/bulk.ts")).bulkCommand(cases, options));

  program
    .command("refile")
    .description("make a new case after a denial, from the old one; writes the new case, changes no other file")
    .argument("<case>", "the case file of the denied request (JSON)")
    .addOption(
      new Option("--denial <file>", "what the notice of denial says (JSON; see `schema --denial`)").conflicts([
        "denialNotice",
        "point",
        "deniedOn",
        "filedOn",
        "receipt",
        "agency",
        "motion",
      ]),
    )
    .option(
      "--denial-notice <file>",
      "instead: the notice as PDF or picture, with the flags below; a terminal is asked for what is missing",
    )
    .option("--agency <agency>", "who denied: USCIS or ICE")
    .option("--receipt <number>", "receipt number of the denied request")
    .option("--filed-on <day>", "when the denied request was filed, YYYY-MM-DD")
    .option("--denied-on <day>", "the day of the decision, YYYY-MM-DD")
    .option("--motion <answer>", "does the notice speak of a motion: yes, no, unknown")
    .option(
      "--point <point>",
      'a reason of the notice, "kind: the officer\'s words"; again for each',
      (point: string, before: readonly string[] | undefined) => [...(before ?? []), point],
    )
    .option("--manifest <file>", "manifest.json of the packet that was denied: tells which exhibits are new")
    .option("--member <id>", "of a family file: whose request was denied")
    .option(
      "-o, --out <folder>",
      "folder for the new case, with copies of its files (default: a file beside the old case)",
    )
    .addOption(json())
    .addHelpText("after", refileExamples)
    .action(async (path: string, options) => (await import("./commands/refile.ts")).refileCommand(path, options));

  program
    .command("diff")
    .description("say what differs between two cases, an old one and a new one")
    .argument("<old>", "a case file (JSON)")
    .argument("<new>", "another one")
    .option("--member <id>", "of a family file: whose case is compared (default: of two families all)")
    .addOption(json())
    .addHelpText(
      "after",
      "\nExamples:\n  parole-packet diff my-case/case.json my-case/2026-0143-R1.json\n  parole-packet diff family/case.json family/2026-0200-son-R1.json --member son",
    )
    .action(async (older: string, newer: string, options) =>
      (await import("./commands/diff.ts")).diffCommand(older, newer, options),
    );

  program
    .command("doctor")
    .description("say which rules, addresses, fees and form editions to look up again")
    .addOption(filingDate().default(undefined, "today"))
    .addOption(office())
    .addOption(json())
    .addHelpText("after", "\nExample:\n  parole-packet doctor --filing-date 2027-03-01")
    .action(async (options) => (await import("./commands/doctor.ts")).doctorCommand(options));

  program
    .command("schema")
    .description("print the JSON Schema of the case file, for editors")
    .addOption(new Option("--office", "the schema of office.json instead").conflicts("denial"))
    .option("--denial", "the schema of a denial file instead")
    .addHelpText("after", "\nExample:\n  parole-packet schema > case.schema.json")
    .action(async (options) => (await import("./commands/schema.ts")).schemaCommand(options));

  for (const command of program.commands) {
    command.exitOverride();
    if (opensFiles.has(command.name())) addFileOptions(command);
  }
  return program;
}

const opensFiles = new Set(["check", "build", "bulk"]);
const initExamples = `
On a terminal init asks, in plain language, for what the case needs. It can be left with Ctrl-C at any point; init in the
same folder goes on from there. Relatives who file together are one case file: say so at the first question. Without a terminal, or with --no-questions, it only reads the names of the files.

What the names say:
  B. Hospital letter 2026-10-03.pdf                an exhibit with its place, title and day
  B. Hospital letter 2026-10-03 [pl].pdf           the same, in Polish
  B. Hospital letter 2026-10-03 [translation].pdf  its translation; [certificate] is the translator's certificate
  (UNUSED) Old letter.pdf                          stays out
  Form I-131.pdf                                   an official form

Examples:
  parole-packet init my-case
  parole-packet init my-case --no-questions --json
  parole-packet init --from-csv clients.csv --mapping clients-mapping.json --out cases
  parole-packet init --from clients.json --mapping clients-mapping.json --out cases`;

const refileExamples = `
A denial cannot be appealed. A new request needs a change in circumstances, or more evidence than the first time.
Of a family file one member's request is refiled at a time, with --member: the new case is that member's alone.

Examples:
  parole-packet refile my-case/case.json --denial my-case/denial.json --manifest output/2026-0143/manifest.json
  parole-packet refile my-case/case.json --denial denial.json --manifest manifest.json --out my-case-again
  parole-packet refile my-case/case.json --denial-notice my-case/notice.pdf --agency USCIS --receipt IOE0912345678 \\
    --filed-on 2026-11-24 --denied-on 2026-12-20 --motion no --point "no-financial-support: No income was shown."
  parole-packet refile family/case.json --member son --denial denial.json --manifest output/2026-0200/son/manifest.json

Kinds of points: ${denialPointKinds.join(", ")}.`;

const bulkExamples = `
Examples:
  parole-packet bulk cases/ --out packets
  parole-packet bulk 'cases/2026-*/case.json' --out packets --resume
  parole-packet bulk cases/ --out packets --dry-run
  parole-packet bulk intake.csv --mapping intake-mapping.json --out packets
  export-cases | parole-packet bulk - --out packets --json

Exit codes: 0 all were made; 1 some were not, or the run broke off; 130 stopped by Ctrl-C.`;

const helpAfter = `
Exit codes: 0 done; 1 problems, nothing written; 2 wrong usage; 70 a bug in parole-packet.

Start here:
  parole-packet init my-case           asks for what a case needs, and takes in its evidence files
  parole-packet check my-case.json     what is missing or wrong
  parole-packet route my-case.json     where it goes, and why
  parole-packet build my-case.json     the packet, in output/<caseId>/

A case file may hold a family ("members"): a packet for each, in output/<caseId>/<member>/.`;

async function main(): Promise<void> {
  endQuietlyOnBrokenPipe();
  const program = makeProgram();
  if (process.argv.length <= 2) {
    program.outputHelp();
    process.exitCode = exitCode.usage;
    return;
  }
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
      return;
    }
    process.exitCode = exitCode.bug;
    // The message of an unexpected error may quote the case: only its kind is printed.
    printMessage("parole-packet ran into a bug of its own. Nothing was written.");
    printMessage(
      `Kind: ${error instanceof Error ? error.name : typeof error}. Run again with PAROLE_PACKET_DEBUG=1 for the details to report; they may hold personal data.`,
    );
    if (process.env["PAROLE_PACKET_DEBUG"] === "1")
      printMessage(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

void main();
