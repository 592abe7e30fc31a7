export const commandProblems = {};
