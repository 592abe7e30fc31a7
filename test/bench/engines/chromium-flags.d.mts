export declare const flags: readonly string[];
