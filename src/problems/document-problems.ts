export const documentProblems = {};
