/**
 * Where a request can go.
 * - `uscis-lockbox`: the person is outside the United States.
 * - `ice-in-proceedings`: in the United States, in removal proceedings, not detained.
 * - `ice-detained`: held in an immigration detention facility.
 */
export const routeKinds = ["uscis-lockbox", "ice-in-proceedings", "ice-detained"] as const;

export type RouteKind = (typeof routeKinds)[number];
