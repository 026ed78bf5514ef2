export declare const internalNames: readonly string[];
