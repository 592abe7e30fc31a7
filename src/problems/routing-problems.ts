export const routingProblems = {};
