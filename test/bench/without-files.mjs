// A case file's JSON without everything that names a foreign file: a packet of it holds pages of ours alone.

export function withoutFiles(given) {
  const forms = (given.forms ?? []).map(({ file: _file, ...form }) => ({ ...form, addedByHand: true }));
  return { ...withoutCites(given), exhibits: [], forms };
}

function withoutCites(value) {
  if (Array.isArray(value)) return value.map(withoutCites);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => field !== "cites" && field !== "exhibit")
      .map(([field, child]) => [field, withoutCites(child)]),
  );
}
