import type { Plugin } from 'vite';

export declare const browserFloor: Readonly<Record<string, number | string>>;
export declare function minifySheet(code: string, filename: string): string;
export declare function minifyTemplates(code: string, fileName?: string): string;
export declare function minifyLiterals(): Plugin;
