import type { LanguageName } from '../../code/analysis.js';
import type { FormatName } from '../../config/format-names.js';
import type { Layout, NoLayout } from '../layouts/layout.js';
import type { DataOptions, Row } from '../row.js';
import type { FileChanges, FilePlan, PlannedFile } from '../write/file-plan.js';
import type { ListFunctions } from './source-file.js';
import type { RedefinedByPieces } from './record-names.js';
/** A file to read, or standard input. */
export interface DataFile {
    /** As rows name it. */
    readonly path: string;
    /** Where it can be opened; `null` for standard input, which can be read once. */
    readonly onDisk: string | null;
    /** The user named it: it is data, whatever it holds. A file in a folder may be none. */
    readonly isNamed: boolean;
    /** Its bytes, from the beginning. */
    readonly chunks: () => AsyncIterable<Uint8Array>;
}
/** What reading a file needs. */
export interface ReadTools {
    readonly options: DataOptions;
    readonly listFunctions: ListFunctions;
    /** Awaited before the functions of a file in this language are listed. */
    readonly loadLanguage?: (language: LanguageName) => Promise<unknown>;
    /** Reads to which names the code of a record gives another meaning; by default to none. */
    readonly redefinedByPieces?: RedefinedByPieces;
    /** Turns a path as the user gave it into one that can be opened. */
    readonly onDisk: (path: string) => string;
    /** Receives what was recognised in each file of records, before its rows. */
    readonly onRecognised?: (file: RecognisedFile) => void;
}
/** What was recognised in a file of records. */
export interface RecognisedFile {
    readonly path: string;
    readonly format: FormatName;
    readonly layout: Layout | NoLayout;
}
/** Whether a file is on disk, and may be read. */
export type IsThere = (path: string) => boolean;
/** A format of data: which files have it, and how they are read and changed. */
export interface DataFormat {
    readonly name: FormatName;
    /** Whether a file in a folder is read in this format, by its path. */
    readonly inFolder: (path: string) => boolean;
    /**
     * Whether a file that the user names is read in this format, by its path.
     * @param isThere whether a file is on disk
     */
    readonly named: (path: string, isThere: IsThere) => boolean;
    /** Whether a file whose name shows no format is read in this one, by its first bytes (`PEEKED_BYTES`). */
    readonly recognises: (start: Buffer) => boolean;
    /** The format that the first bytes of such a file show in spite of its name. */
    readonly instead?: (start: Buffer) => FormatName | null;
    /** Why a file with these first bytes is not in this format at all; `null` when it may be. */
    readonly refuses?: (start: Buffer) => string | null;
    /** The second file that a file of this format is read together with. */
    readonly companion?: (path: string) => string;
    /** Files are read last, all those with the same companion at once. */
    readonly isReadLast?: boolean;
    /** The records of the file have labels, so that a probe can learn from it. */
    readonly hasLabels: boolean;
    /** The rule by which a file in a folder is no data, when none of its records has code. Without one it is data. */
    readonly notDataRule?: string;
    /** The rows of a file; of several files for formats that are read last. */
    readonly read: (files: readonly [DataFile, ...DataFile[]], tools: ReadTools) => AsyncGenerator<Row>;
    /**
     * Plans changes of a file.
     * @throws CodePurifyError `input` when a row to remove is no longer where it was read
     */
    readonly plan: (file: PlannedFile, changes: FileChanges) => Promise<FilePlan>;
}
/** A test of a path: whether it ends so, in any case of letters. */
export declare function hasEnd(...ends: readonly string[]): (path: string) => boolean;
