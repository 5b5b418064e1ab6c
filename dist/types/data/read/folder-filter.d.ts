/** Which files of a folder are read: globs over paths relative to it. */
export interface FolderFilter {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
}
/** Whether a file is wanted, by its path relative to the folder. */
export declare function globFilter({ include, exclude }: FolderFilter): (name: string) => boolean;
