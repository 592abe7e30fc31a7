export const exhibitProblems = {};
