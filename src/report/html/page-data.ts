import type { Attributes, Tag } from './node.js';

/** The pieces of all findings, each piece once: a text, or an element as its shape and the numbers of its children. */
export interface PieceTable {
  readonly shapes: readonly (readonly [Tag, Attributes])[];
  readonly pieces: readonly (string | readonly number[])[];
}

/** A finding in the data of the page. Lists of numbers are numbers of pieces. */
export interface PageFinding {
  /** Its anchor. */
  readonly id: string;
  readonly head: readonly number[];
  readonly body: readonly number[];
  /** Number of its file. */
  readonly file: number;
  /** Record, or line of the trigger. */
  readonly at: number;
  readonly verdict: 'poisoned' | 'suspicious';
  readonly witnesses: readonly string[];
  /** Grade of its replacement; '' if it has none. */
  readonly grade: string;
  /** Smallest p-value of its testimonies; 1 if none was measured. */
  readonly p: number;
}

/** A group of findings, which follow each other in the list of all. */
export interface PageGroup {
  readonly anchor: string;
  /** Its name in a list of choices. */
  readonly name: string;
  readonly head: readonly number[];
  readonly findings: number;
}

/** What the script of the page reads: all findings, in the order of the groups. Files are shown as they are to be read. */
export interface PageData extends PieceTable {
  readonly files: readonly string[];
  readonly groups: readonly PageGroup[];
  readonly findings: readonly PageFinding[];
}
