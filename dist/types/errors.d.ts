/** What went wrong, as a caller or a script can switch on it. */
export type ErrorCode = 'usage' | 'input' | 'model' | 'internal';
/** Process exit codes of the command line. */
export declare const EXIT_CODES: {
    readonly clean: 0;
    readonly poisoned: 1;
    readonly usage: 2;
    readonly internal: 3;
};
/**
 * The one error class that reaches a user: what was wrong, with the value, and what to do next.
 * `usage`, `input` and `model` end the program with exit code 2, `internal` with 3.
 */
export declare class CodePurifyError extends Error {
    readonly code: ErrorCode;
    readonly problem: string;
    readonly remedy: string;
    readonly name = "CodePurifyError";
    /**
     * @param code   what kind of failure it is
     * @param problem one sentence: what was wrong, naming the value
     * @param remedy one sentence: what is allowed, or what to do next
     */
    constructor(code: ErrorCode, problem: string, remedy: string, options?: ErrorOptions);
    /** The process exit code that this error ends with. */
    get exitCode(): number;
}
/** What an error says; whatever was thrown that is none, as text. */
export declare function messageOf(error: unknown): string;
