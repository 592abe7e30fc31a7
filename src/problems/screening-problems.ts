export const screeningProblems = {};
