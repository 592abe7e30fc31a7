export const checklistProblems = {};
