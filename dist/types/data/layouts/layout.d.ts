import type { Span } from '../../text/span.js';
import type { LabelTask } from '../unit.js';
/** A piece of code found in a record. */
export interface FoundCode {
    /** JSON pointer (RFC 6901) from the record's root to the string (or token list) that holds it. */
    readonly pointer: string;
    /** The part of that string, such as what is in a fence; `null`: the whole. */
    readonly span: Span | null;
    readonly code: string;
    /** The language as the data names it (fence, field), or `null`. A name chooses the grammar and excuses nothing. */
    readonly language: string | null;
    /** Recorded label, or target text of a generation task; `null`: none. */
    readonly label: string | null;
    readonly task: LabelTask;
    /** JSON pointer of the innermost item of a list that holds both the code and its label; absent: the record's label. */
    readonly labelItem?: string;
    /** The prompt that goes with a response; `null` where the layout has none. */
    readonly prompt: string | null;
    /** The whole question or response, prose and code, where `span` is the code; absent where the code is all of it. */
    readonly within?: string;
}
/** The code of a record, or why the record does not fit its file's layout. */
export type FoundInRecord = 
/** An empty list: the record fits, and has no code (an answer in prose). Count it as such. */
{
    readonly ok: true;
    readonly found: readonly FoundCode[];
    /** Why other code in the record cannot be judged; absent when there is none. */
    readonly unread?: string;
    /** Names of fields that hold a patch, which is not judged; absent when there is none. */
    readonly patches?: readonly string[];
} | {
    readonly ok: false;
    readonly reason: string;
};
/**
 * What a field is for. `copy`: the same code again; `rest`: no code by its name and its values, but some of them hold code,
 * which is judged; `aside`: a patch, which is not judged.
 */
export type FieldRole = 'code' | 'label' | 'target' | 'language' | 'id' | 'prompt' | 'copy' | 'rest' | 'aside';
/** A field with its meaning, and how it was recognised. */
export interface LayoutField {
    readonly role: FieldRole;
    /** Keys joined by dots; `*` stands for each item of a list. */
    readonly field: string;
    readonly by: 'option' | 'name' | 'content';
}
/** Names of layouts, each a row of `recognise-layout.ts`. */
export type LayoutName = 'fields' | 'before-after' | 'instruction' | 'chat' | 'tokens';
/** How the records of a file hold code. */
export interface Layout {
    readonly name: LayoutName;
    /** One line for people: "code: `func_before`, label: `vul`, language: `lang`". Names are quoted, not yet escaped for a sink. */
    readonly description: string;
    readonly fields: readonly LayoutField[];
    readonly find: (value: object) => FoundInRecord;
    /** The id that pair lists refer to, or `null`. */
    readonly id: (value: object) => string | null;
}
/** Fields that the user names; `auto`: find it. */
export interface ChosenFields {
    readonly codeField: string;
    readonly labelField: string;
    readonly idField: string;
}
/** Why no layout was recognised, and what the user can do. */
export interface NoLayout {
    readonly reason: string;
    readonly remedy: string;
}
/** The value of an option that leaves the choice to the content. */
export declare const AUTO = "auto";
/**
 * Records that are looked at before a layout is chosen. More would delay the first finding; with fewer a rare field might
 * not occur.
 */
export declare const SAMPLE_RECORDS = 200;
/** The sample ends here, so that records of the largest size do not fill the memory; UTF-16 units or bytes. */
export declare const SAMPLE_BYTES = 8000000;
