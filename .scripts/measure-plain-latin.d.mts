export function measurePlainLatin(): Promise<unknown>;
