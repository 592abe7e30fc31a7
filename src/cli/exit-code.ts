/** What a script may rely on: done; problems, nothing written; wrong usage; a bug of ours (as in sysexits.h). */
export const exitCode = { done: 0, problems: 1, usage: 2, bug: 70 } as const;
