import type { Span } from '../../text/span.js';
import type { LabelTask } from '../unit.js';

/** A piece of code in a record. */
export interface FoundCode {
  /** JSON pointer (RFC 6901) from the record to the string, or the list of strings, that holds it. */
  readonly pointer: string;
  /** The part of that string (UTF-16); `null`: the whole. */
  readonly span: Span | null;
  readonly code: string;
  /** The language as the data names it, or `null`. */
  readonly language: string | null;
  /** The recorded label, or the target text of a generation task; `null`: none. */
  readonly label: string | null;
  readonly task: LabelTask;
  /** The prompt that goes with a response; `null` where the layout has none. */
  readonly prompt: string | null;
}

/** The code of a record, or why it has none. */
export type FoundInRecord =
  | { readonly ok: true; readonly found: readonly FoundCode[] }
  | { readonly ok: false; readonly reason: string };

/** Which fields of the records of a file are code, label and language. */
export interface Layout {
  readonly name: 'fields' | 'before-after' | 'instruction' | 'chat' | 'tokens';
  /** One line for people, such as: code: `func_before`, label: `vul`, language: `lang`. */
  readonly description: string;
  readonly find: (value: object) => FoundInRecord;
}
