/** Adds the entries of optional packages that the lock file lacks. */
export function completeLock<Lock extends { packages: Record<string, unknown> }>(lock: Lock): Lock;
