/** A file in a folder, or why it is not read. Names are relative to the folder, with `/`. */
export type FolderEntry = {
    readonly ok: true;
    readonly name: string;
} | {
    readonly ok: false;
    readonly name: string;
    readonly reason: string;
    /** The user leaves it out. */
    readonly isLeftOut?: true;
};
/** Whether links in folders are followed, or left out; `tree`: left out, in a tree of a commit, of which nothing is ignored. */
export type LinkMode = 'follow' | 'skip' | 'tree';
/** Which files of a folder are read: globs over paths relative to it. */
export interface FolderFilter {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
}
/**
 * The files under a folder, sorted by name (UTF-16 order), the files of a folder where its name is.
 * `.gitignore` files in it and above it apply. Links come last. A link is followed if it leads to something inside the
 * folder that was not read before. Each file is read once, so loops end.
 * @param seen  real paths that were read before; those read now are added
 * @param links   `skip`: links are left out
 * @param tracked absolute paths that no rule excludes, and the folders above them
 */
export declare function walkFolder(root: string, filter: FolderFilter, seen?: Set<string>, links?: LinkMode, tracked?: ReadonlySet<string>): AsyncGenerator<FolderEntry>;
/** Names of the links below a folder that its `.gitignore` files do not exclude, relative to it, with `/`. */
export declare function linksBelow(root: string): AsyncGenerator<string>;
