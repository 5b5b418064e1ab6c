/** A unit of the base, which was merged before the change. */
export interface MergedUnit {
    readonly path: string;
    readonly record: number | null;
    /** The first line of its code in its file. */
    readonly line: number;
}
