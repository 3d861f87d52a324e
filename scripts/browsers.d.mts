export declare const installHint: string;
export declare const chromiumFlags: string[];
export declare function findProgram(...names: string[]): string | undefined;
export declare function findChromium(): Promise<string | undefined>;
export declare function requireChromium(): Promise<string>;
export declare function findFirefox(): string | undefined;
export declare function findWebKit(): { driver: string; display: string } | undefined;
