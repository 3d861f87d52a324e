export declare const strictPolicy: string;
export declare const framingPolicy: string;
