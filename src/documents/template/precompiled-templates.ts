// The built-in templates as they are when they have been checked and compiled. The build puts them in (.scripts/
// build.mjs); where the sources run by themselves there are none, and every template is compiled when it is read.

/** What checking and compiling a template without a fault gave. */
export interface PrecompiledTemplate {
  /** What Handlebars makes a template of. */
  readonly spec: object;
  readonly uses: readonly { readonly template: string; readonly line: number }[];
}

/** By `templateKey`: a template of which one letter was changed is another one, and is compiled when it is read. */
export const precompiledTemplates: Readonly<Record<string, PrecompiledTemplate>> = {};

/** A template is known by its name and its whole text. */
export function templateKey(template: string, source: string): string {
  return `${template}\n${source}`;
}
