// Looks a template over before it is used: words it does not know, HTML, private-use characters, markup that
// documents do not have. All of this is found without a case, each with its line.
import { lexer, type Token } from "marked";
import { type Problem, problem } from "../../problems/problem.ts";
import { blockWords, templateHelpers } from "./template-functions.ts";
import { emptyToken, privateUse } from "./template-fill.ts";
import { nameMarkup } from "./markdown-blocks.ts";

/** What the check learns beside the problems. */
export interface TemplateCheck {
  readonly problems: readonly Problem[];
  /** Partials that it names outright. */
  readonly uses: readonly { readonly template: string; readonly line: number }[];
}

/** The text that Markdown will see, an empty token for each value, and where each piece of it stands in the file. */
interface Sketch {
  text: string;
  readonly pieces: { readonly offset: number; readonly line: number }[];
}

export function checkTemplate(template: string, program: hbs.AST.Program): TemplateCheck {
  const problems: Problem[] = [];
  const uses: { template: string; line: number }[] = [];
  const sketch: Sketch = { text: "", pieces: [] };
  checkStatements(program.body);
  return { problems: [...problems, ...checkMarkup(template, sketch)], uses };

  function checkStatements(body: readonly hbs.AST.Statement[]): void {
    for (const statement of body) checkStatement(statement);
  }

  function checkStatement(statement: hbs.AST.Statement): void {
    const line = statement.loc.start.line;
    switch (statement.type) {
      case "ContentStatement": {
        const { value } = statement as hbs.AST.ContentStatement;
        // The types leave open what the parser always gives: the text as it stood in the template.
        const original = (statement as unknown as { readonly original: string }).original;
        checkWords(original, line);
        const stripped = Math.max(0, original.indexOf(value));
        sketch.pieces.push({ offset: sketch.text.length, line: line + countLineFeeds(original.slice(0, stripped)) });
        sketch.text += value;
        return;
      }
      case "CommentStatement":
        return;
      case "MustacheStatement": {
        const { path, params, hash } = statement as hbs.AST.MustacheStatement;
        checkCall(path, params, hash, line);
        sketch.text += emptyToken;
        return;
      }
      case "BlockStatement": {
        const block = statement as hbs.AST.BlockStatement;
        const word = block.path.original;
        if (!blockWords.has(word))
          problems.push(problem("template-helper-unknown", "", { template, line, helper: word }));
        for (const param of block.params) checkExpression(param, line);
        checkStatements(block.program.body);
        if (block.inverse !== undefined && block.inverse !== null) checkStatements(block.inverse.body);
        return;
      }
      case "PartialStatement": {
        const { name, params } = statement as hbs.AST.PartialStatement;
        if (name.type === "SubExpression") checkExpression(name, line);
        else uses.push({ template: name.original, line });
        for (const param of params) checkExpression(param, line);
        return;
      }
      default:
        problems.push(
          problem("template-syntax", "", {
            template,
            line,
            detail: "decorators and inline partials are not part of templates.",
          }),
        );
    }
  }

  function checkWords(text: string, firstLine: number): void {
    text.split("\n").forEach((words, index) => {
      const line = firstLine + index;
      if (privateUse.test(words)) problems.push(problem("template-private-use", "", { template, line }));
      if (/<[a-z!/?]/i.test(words)) problems.push(problem("template-html", "", { template, line }));
    });
  }

  function checkCall(
    path: hbs.AST.Expression,
    params: readonly hbs.AST.Expression[],
    hash: hbs.AST.Hash | undefined,
    line: number,
  ): void {
    const word = (path as hbs.AST.PathExpression).original;
    if ((params.length > 0 || (hash !== undefined && hash.pairs.length > 0)) && !Object.hasOwn(templateHelpers, word)) {
      problems.push(problem("template-helper-unknown", "", { template, line, helper: word }));
    } else if (params.length === 0) {
      checkExpression(path, line);
    }
    for (const param of params) checkExpression(param, line);
  }

  function checkExpression(expression: hbs.AST.Expression, line: number): void {
    if (expression.type === "SubExpression") {
      const { path, params, hash } = expression as hbs.AST.SubExpression;
      checkCall(path, params, hash, line);
      if (params.length === 0 && !Object.hasOwn(templateHelpers, path.original)) {
        problems.push(problem("template-helper-unknown", "", { template, line, helper: path.original }));
      }
    }
    if (expression.type === "PathExpression") {
      const { parts, original } = expression as hbs.AST.PathExpression;
      // What every object inherits is no field of a view.
      if (parts.some((part) => part in Object.prototype))
        problems.push(problem("template-field-unknown", "", { template, line, field: original }));
    }
  }
}

function checkMarkup(template: string, sketch: Sketch): Problem[] {
  const problems: Problem[] = [];
  let offset = 0;
  for (const token of lexer(sketch.text)) {
    findMarkup(token, offset);
    offset += token.raw.length;
  }
  return problems;

  function findMarkup(token: Token, at: number): void {
    const markup = nameMarkup(token);
    if (markup !== undefined) {
      problems.push(
        problem("template-markup-unsupported", "", {
          template,
          line: lineAt(sketch, at + leadingSpace(token.raw)),
          markup,
        }),
      );
      return;
    }
    for (const child of childrenOf(token)) {
      const inner = token.raw.indexOf(child.raw);
      findMarkup(child, inner < 0 ? at : at + inner);
    }
  }
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === "list") return token.items as Token[];
  if (token.type === "table")
    return [...token.header, ...token.rows.flat()].flatMap((cell: { tokens: Token[] }) => cell.tokens);
  return "tokens" in token && token.tokens !== undefined ? token.tokens : [];
}

function lineAt(sketch: Sketch, offset: number): number {
  const piece = sketch.pieces.findLast((candidate) => candidate.offset <= offset);
  return piece === undefined ? 1 : piece.line + countLineFeeds(sketch.text.slice(piece.offset, offset));
}

function leadingSpace(raw: string): number {
  return raw.length - raw.replace(/^\s+/, "").length;
}

function countLineFeeds(text: string): number {
  return text.split("\n").length - 1;
}
