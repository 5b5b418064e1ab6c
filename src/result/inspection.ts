/** A value with the number of units or records that have it. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** What was read of some data, in numbers. */
export interface InspectedCounts {
  /** Records, functions of source files, lines, or pairs. */
  readonly records: number;
  readonly units: number;
  /** Records that were read to their end and hold no code. */
  readonly withoutCode: number;
  /** Languages in which the units are parsed, the most frequent first. */
  readonly languages: readonly Counted[];
  /** Units in which nothing names or shows a language: they are parsed in the usual one. */
  readonly unrecognised: number;
  /** Recorded classes, the most frequent first: all but the rarest. */
  readonly labels: readonly Counted[];
  /** Different labels that are not listed, and units that have them. */
  readonly otherLabels: { readonly values: number; readonly units: number };
  /** Units with a target text, and units with neither label nor target. */
  readonly targets: number;
  readonly unlabelled: number;
  /** Units that go with a prompt. */
  readonly prompts: number;
  /** Units with the same code and label as an earlier one (blanks aside), and those with the same code and another label. */
  readonly copies: number;
  readonly relabelled: number;
  /** Records and files that would not be judged, by reason; the first record of each. */
  readonly unread: readonly (Counted & { readonly firstRecord: number | null })[];
}

/** A file as it was recognised. */
export interface InspectedFile extends InspectedCounts {
  readonly path: string;
  readonly format: string | null;
  /** The split of a dataset that the file is part of; `null` outside of folders. */
  readonly split: string | null;
  /** The name of the layout and its description in one line; `null` for formats without fields. */
  readonly layout: { readonly name: string; readonly description: string } | null;
  /** Why no layout was recognised, with the remedy. */
  readonly problem: string | null;
  /** The rule by which the file is no training data, or `null`. */
  readonly notData: string | null;
}

/** Whether one way of finding triggers could say something of the data. */
export interface WitnessOutlook {
  readonly name: 'semantics' | 'characters' | 'company' | 'association' | 'labels' | 'sentinel' | 'victim';
  readonly canSpeak: 'yes' | 'partly' | 'no';
  /** Why, in one sentence. */
  readonly why: string;
  /** The weakest pattern that it could see, in one sentence; `null` where that is not known. */
  readonly power: string | null;
}

/** What `codepurify inspect` reports. */
export interface Inspection {
  readonly files: readonly InspectedFile[];
  readonly total: InspectedCounts;
  readonly witnesses: readonly WitnessOutlook[];
}
