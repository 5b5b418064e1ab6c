import { type FolderFilter } from './folder-filter.js';
/**
 * The most folders on the way to a file. A program resolves a path folder by folder, so that a stranger's chain of 2,000 empty
 * folders takes minutes; the deepest trees of real projects have some 40.
 */
export declare const MOST_FOLDERS = 256;
/** Why what is below more folders is not read. */
export declare const TOO_DEEP: string;
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
    /** A link to something that is read under another name. */
    readonly isSecondName?: true;
};
/** Whether links in folders are followed, or left out; `tree`: left out, in a tree of a commit, of which nothing is ignored. */
export type LinkMode = 'follow' | 'skip' | 'tree';
/** Why a link is not read where links are not followed, or lead to what is read under another name. */
export declare const LINK_NOT_FOLLOWED = "a symbolic link: not followed";
/** The rule by which such a link is no data where its name is that of no data. */
export declare const LINK_WITHIN = "a symbolic link within the judged paths";
/** The rule for a file that the filter does not want. */
export declare const LEFT_OUT = "left out by --include or --exclude";
/**
 * The files under a folder, sorted by name (UTF-16 order), the files of a folder where its name is.
 * `.gitignore` files in it and above it apply. Links come last. A link is followed if it leads to something inside the
 * folder that was not read before. Each file is read once, so loops end; its other names are entries without content.
 * @param seen  real paths that were read before; those read now are added
 * @param links   `skip`: links are left out
 * @param tracked absolute paths that no rule excludes, and the folders above them
 */
export declare function walkFolder(root: string, filter: FolderFilter, seen?: Set<string>, links?: LinkMode, tracked?: ReadonlySet<string>): AsyncGenerator<FolderEntry>;
/** Names of the links below a folder that its `.gitignore` files do not exclude, relative to it, with `/`. */
export declare function linksBelow(root: string): AsyncGenerator<string>;
