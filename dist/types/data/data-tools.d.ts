import type { LanguageName } from '../code/analysis.js';
import type { RedefinedByPieces } from './formats/record-names.js';
import type { ReadTools } from './formats/data-format.js';
import type { ListFunctions } from './formats/source-file.js';
import type { LinkMode } from './read/walk-folder.js';
/** What reading needs besides the options. */
export interface DataTools {
    readonly listFunctions: ListFunctions;
    /** Awaited before the functions of a file in this language are listed. */
    readonly loadLanguage?: (language: LanguageName) => Promise<unknown>;
    /** Reads to which names the code of a record gives another meaning. */
    readonly redefinedByPieces?: RedefinedByPieces;
    /** Relative paths count from here. */
    readonly cwd: string;
    /** Read for the path `-`. */
    readonly stdin: AsyncIterable<Uint8Array>;
    /** `skip`: links in folders, and links in place of a file that is read together with another, are left out. */
    readonly links?: LinkMode;
    /** Absolute paths that are read whatever `.gitignore` says, and the folders above them. */
    readonly tracked?: ReadonlySet<string>;
    /** Receives what was recognised in each file of records. */
    readonly onRecognised?: ReadTools['onRecognised'];
}
