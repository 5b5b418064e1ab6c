import type { LanguageName } from '../code/analysis.js';
import type { RedefinedByPieces } from './formats/record-names.js';
import type { ReadTools } from './formats/data-format.js';
import type { ListFunctions } from './formats/source-file.js';
import type { LinkMode } from './read/walk-folder.js';
/** How the files of the data are dealt to several readers, each of which sees the same list of files. */
export interface FileDeal {
    /** Whether a file is read here. @param number among all files that the paths hold, from 0, whatever is in them */
    readonly owns: (number: number) => boolean;
    /** Others read files of the same data: what is reported once for two files is reported for each of them. */
    readonly isDivided: boolean;
}
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
    /** A row of its own begins each file, and the other files are not opened; absent: files are not told apart. */
    readonly files?: FileDeal;
    /** Receives what was recognised in each file of records. */
    readonly onRecognised?: ReadTools['onRecognised'];
}
