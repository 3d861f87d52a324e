export declare function withoutUnusedMethods(code: string, roots: readonly string[]): string;
