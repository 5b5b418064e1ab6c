import type { LanguageName } from '../code/analysis.js';
import type { FormatName } from '../config/format-names.js';
import type { Span } from '../text/span.js';
import type { LfsPointer } from './read/lfs-pointer.js';
/** The place of a unit's code in its file, so that an edit can be written back. */
export type UnitPlace = 
/** A function of a source file: UTF-16 offset of its first character in the decoded file. */
{
    readonly kind: 'source';
    readonly offset: number;
}
/** A string of a record, or a part of one: what `pointer` (RFC 6901) leads to; `span` (UTF-16) is `null` for all of it. */
 | {
    readonly kind: 'record';
    readonly format: FormatName;
    readonly pointer: string;
    readonly span: Span | null;
    /** Offset of the record's first byte in the file (decompressed), in formats where an edit is found by it. */
    readonly start?: number;
}
/** A whole line of parallel text. */
 | {
    readonly kind: 'line';
};
/** What a model learns from a unit: a label, or a text. */
export type LabelTask = 'classification' | 'generation';
/** One function in one place: a source file's function, or a record's code field. */
export interface Unit {
    /** Path as the user gave it, `/`-separated, or `<stdin>`. */
    readonly path: string;
    /** 1-based number of the record in its file: its line, or its place in an array; `null` for source files. */
    readonly record: number | null;
    readonly place: UnitPlace;
    readonly language: LanguageName;
    /**
     * The language that the record shows by itself, where most of its file decides for another one. It identifies the unit, so
     * that a record stays the same when others are added to its file.
     */
    readonly ownLanguage?: LanguageName;
    /** Nothing names or shows a language: the code is read in the usual one, and may be SQL or HTML. */
    readonly isUnrecognised?: true;
    readonly code: string;
    /**
     * Names in the code that mean something else in its file, or in the rest of its record, than in its language; absent: there are
     * none. No proof may trust in them.
     */
    readonly redefined?: readonly string[];
    /** The function's name if it is known before parsing, else `null`. */
    readonly name: string | null;
    /** 1-based lines of the code in its file; for a record, both are the line on which its string begins. */
    readonly startLine: number;
    readonly endLine: number;
    /** 0-based column (UTF-16) of the first character, for source files. */
    readonly startColumn: number;
    /** The recorded label (classification) or target text (generation), where the data has one. */
    readonly label: string | null;
    readonly task: LabelTask;
    /**
     * JSON pointer of the innermost item of a list that holds both the code and its label; absent: the label is the whole
     * record's, with all code in it.
     */
    readonly labelItem?: string;
    /** How the code was decoded, where its file is not UTF-8. */
    readonly encoding?: 'windows-1252' | 'utf-16le' | 'utf-16be';
    /** The prompt that the code answers, where the data has one. */
    readonly prompt?: string;
    /** The whole question or response, prose and code, where the code is a part of it: the span of `place`. */
    readonly within?: string;
}
/** Two units that are judged together, with the label recorded for the pair. */
export interface UnitPair {
    readonly path: string;
    /** 1-based line of the pair in its list. */
    readonly record: number;
    readonly sides: readonly [Unit, Unit];
    readonly label: string | null;
}
/** A file or a record that is no training data, and the rule that says so. */
export interface NotDataRow {
    readonly path: string;
    /** The number of a record, such as an answer in prose; `null` for a whole file. */
    readonly record: number | null;
    readonly rule: string;
}
/** A field of a file whose values are patches, which are not judged: they are code to apply, not to learn. */
export interface AsideRow {
    readonly path: string;
    /** Keys joined by dots; `*` stands for each item of a list. */
    readonly field: string;
    /** Records in which it holds a patch. */
    readonly records: number;
}
/** A file or record that could not be judged, and why. Nothing is dropped without such a row. */
export interface SkippedRow {
    readonly path: string;
    readonly record: number | null;
    readonly reason: string;
    /** For a file whose content is kept in Git LFS: the pointer in its place. */
    readonly pointer?: LfsPointer;
}
