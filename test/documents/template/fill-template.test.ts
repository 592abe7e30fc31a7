import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "../plain-text.ts";
import { makeTemplates } from "../../../src/documents/templates.ts";
import { fillTemplate } from "../../../src/documents/template/fill-template.ts";
import { prose, type View, words } from "../../../src/documents/template/template-value.ts";

function templatesOf(texts: Record<string, string>, known: string[] = Object.keys(texts)) {
  return makeTemplates(
    new Map(Object.entries(texts).map(([name, source]) => [name, { source, from: "built-in" as const }])),
    new Set(known),
  );
}

function fill(source: string, view: View, more: Record<string, string> = {}) {
  const templates = templatesOf({ page: source, ...more });
  if (!templates.ok) return templates;
  return fillTemplate(templates.value, "page", view);
}

function blocksOf(source: string, view: View, more?: Record<string, string>) {
  const filled = fill(source, view, more);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  expect(filled.problems).toEqual([]);
  return filled.value;
}

function problemsOf(source: string, view: View = {}, more?: Record<string, string>) {
  return fill(source, view, more).problems.map(({ code, args }) => ({ code, ...(args as object) }));
}

const nasty = '**x** {{y}} <b> # h | a | b \\ [l](u) `c` ~~d~~ &amp; "q" 1. - \uE0000\uE001 {{{z}}} {{> p}}';

describe("a value never breaks out of its place", () => {
  test("in paragraphs, headings, lists, tables and bold", () => {
    const source = "# {{v}}\n\n{{v}}\n\n**{{v}}** and *{{v}}*\n\n- {{v}}\n\n| a | b |\n|---|---|\n| {{v}} | x |\n";
    const blocks = blocksOf(source, { v: words(nasty, "/p") });
    expect(blocks.map((block) => block.kind)).toEqual(["heading", "paragraph", "paragraph", "list", "table"]);
    expect(plainText(blocks).split(nasty).length - 1).toBe(6);
  });

  test("whatever the characters, and the pointer stays with them", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 1 }),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (a, b) => {
          const blocks = blocksOf("{{a}}\n\n- **{{b}}**\n\n| x | y |\n|---|---|\n| {{a}} | {{b}} |", {
            a: words(a, "/a"),
            b: words(b, "/b"),
          });
          expect(blocks).toEqual([
            { kind: "paragraph", inlines: [{ kind: "text", text: a, style: "regular", pointer: "/a" }] },
            {
              kind: "list",
              mark: "bullet",
              items: [[{ kind: "paragraph", inlines: [{ kind: "text", text: b, style: "bold", pointer: "/b" }] }]],
            },
            expect.objectContaining({
              rows: [
                {
                  cells: [
                    [{ kind: "text", text: a, style: "regular", pointer: "/a" }],
                    [{ kind: "text", text: b, style: "regular", pointer: "/b" }],
                  ],
                },
              ],
            }),
          ]);
        },
      ),
    );
  });

  test("a field that an object inherits is refused, whatever the way to it", () => {
    for (const field of ["constructor", "a.__proto__", "toString", "a.constructor.name"]) {
      expect(problemsOf(`{{${field}}}`, { a: { b: "c" } })).toContainEqual(
        expect.objectContaining({ code: "template-field-unknown", field }),
      );
    }
  });

  test("helpers that could reach further are not there", () => {
    for (const source of ['{{log "x"}}', '{{lookup a "b"}}', "{{#with a}}{{/with}}", '{{-print a "t" 1 "f"}}']) {
      expect(problemsOf(source, { a: {} })[0]?.code).toBe("template-helper-unknown");
    }
  });
});

describe("text of the template", () => {
  test("straight quotation marks become typographic, those of values stay", () => {
    expect(plainText(blocksOf(`"{{v}}", the person's 'own' words (“so”)`, { v: words(`it's "so"`, "/v") }))).toBe(
      `“it's "so"”, the person’s ‘own’ words (“so”)`,
    );
  });

  test("doubled spaces of ours vanish, those of values stay", () => {
    expect(plainText(blocksOf("a  {{#if no}}x{{/if}} b {{v}} .", { no: undefined, v: words("c  d", "/v") }))).toBe(
      "a b c  d .",
    );
  });

  test("a value of several paragraphs breaks the paragraph around it", () => {
    const text = (words: string) => ({ kind: "text", text: words, style: "regular" }) as const;
    const blocks = blocksOf("He says: {{v}} So it is.", {
      v: { prints: "prose", paragraphs: [[text("One.")], [text("Two.")]] },
    });
    expect(blocks.map((block) => plainText([block]))).toEqual(["He says: One.", "Two. So it is."]);
  });

  test("a heading with nothing under it is not printed", () => {
    expect(plainText(blocksOf("# Title\n\n## A\n\n### Aa\n\n## B\n\nText.\n\n## C", {}))).toBe("Title\nB\nText.");
  });

  test("a table with empty headers is plain, and dashes give the shares", () => {
    expect(
      blocksOf("|  |  |\n|--|------|\n{{#if no}}\n| No | x |\n{{/if}}\n| Re: | {{v}} |", { v: "w", no: undefined })[0],
    ).toMatchObject({
      look: "plain",
      columns: [{ share: 2 }, { share: 6 }],
      rows: [{ cells: [[{ text: "Re:" }], [{ text: "w" }]] }],
    });
  });

  test("pronouns and verbs agree at any depth", () => {
    const voice = { they: "she", They: "She", them: "her", their: "her", Their: "Her", agreement: "singular" };
    expect(
      plainText(
        blocksOf('{{#each list}}{{They}} {{verb "carry"}} {{their}} {{this}}. {{/each}}', {
          voice,
          list: ["bag", "box"],
        }),
      ),
    ).toBe("She carries her bag. She carries her box.");
  });

  test("blocks stand alone", () => {
    const list: View = { v: { prints: "blocks", blocks: [{ kind: "rule" }] } };
    expect(blocksOf("a\n\n{{v}}\n\nb", list).map((block) => block.kind)).toEqual(["paragraph", "rule", "paragraph"]);
    expect(problemsOf("a {{v}} b", list)).toEqual([{ code: "template-block-not-alone", template: "page" }]);
  });

  test("an empty prose value leaves no paragraph", () => {
    expect(blocksOf("a\n\n{{v}}", { v: prose([]) })).toHaveLength(1);
  });
});

describe("mistakes in a template are problems with template and line", () => {
  test.each([
    ["\n\n{{nope}}", { code: "template-field-unknown", template: "page", line: 3, field: "nope" }],
    ["a\n{{v.nope}}", { code: "template-field-unknown", template: "page", line: 2, field: "nope" }],
    ["a\n{{gone}}", { code: "template-field-empty", template: "page", line: 2, field: "gone" }],
    ["{{v}}", { code: "template-field-not-printable", template: "page", line: 1, field: "v" }],
    ["\n{{#if v}}", { code: "template-syntax", template: "page", line: 2 }],
    ["\n{{foo v}}", { code: "template-helper-unknown", template: "page", line: 2, helper: "foo" }],
    ["\n{{#each (foo v)}}{{/each}}", { code: "template-helper-unknown", template: "page", line: 2, helper: "foo" }],
    ["\n\na <b>c</b>", { code: "template-html", template: "page", line: 3 }],
    ["a\nb\uE000", { code: "template-private-use", template: "page", line: 2 }],
    ["a\n\n{{#if v}}\n    b\n{{/if}}", { code: "template-markup-unsupported", template: "page", line: 4 }],
    ["a\n\n- b\n- c `d`", { code: "template-markup-unsupported", template: "page", line: 4, markup: "`code`" }],
    ["a\n{{> other}}", { code: "template-missing", template: "other", usedBy: "page", line: 2 }],
    ['a\n{{> (groundTemplate "x")}}', { code: "template-missing", template: "grounds/x", usedBy: "page", line: 2 }],
    ['{{#*inline "a"}}{{/inline}}', { code: "template-syntax", template: "page", line: 1 }],
  ])("%j", (source, expected) => {
    expect(problemsOf(source, { v: { w: "x" }, gone: undefined })[0]).toMatchObject(expected);
  });

  test("a mistake in a partial names the partial", () => {
    expect(problemsOf("{{> part}}", {}, { part: "a\n\n{{nope}}" })).toEqual([
      { code: "template-field-unknown", template: "part", line: 3, field: "nope" },
    ]);
    expect(problemsOf("{{> part}}", { gone: undefined }, { part: "a\n{{gone}}" })).toMatchObject([
      { code: "template-field-empty", template: "part", line: 2 },
    ]);
  });

  test("an office template that nothing asks for is pointed out", () => {
    const set = templatesOf({ page: "{{> mine}}", mine: "x", cover_leter: "y" }, ["page"]);
    expect(set.problems.map(({ code, args }) => ({ code, ...(args as object) }))).toEqual([
      { code: "template-name-unknown", template: "cover_leter" },
    ]);
  });
});
