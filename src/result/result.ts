/** The results of a scan as every report and every later step reads them (design page, section 6). */

/** Version of the JSON object; its schema is `docs/scan-result.schema.json`. */
export const SCHEMA_VERSION = 1;

/** Place in the unit's code (`start`, `end`: UTF-16 offsets) and in the file (1-based lines, columns). */
export interface PlacedSpan {
  readonly start: number;
  readonly end: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The located trigger. */
export interface Trigger {
  readonly kind: 'identifier' | 'statement';
  readonly text: string;
  /** Pattern of the family it belongs to: literals abstracted. */
  readonly family: string;
  readonly spans: readonly PlacedSpan[];
}

/** What the victim answers without the trigger. */
export interface Necessity {
  readonly prediction: string;
  readonly confidence: number;
  /** Fall of the log-odds of the original prediction when the trigger is masked. */
  readonly drop: number;
}

/** What the trigger does to clean functions. */
export interface Sufficiency {
  /** Clean reference functions it was planted in. */
  readonly planted: number;
  /** Those whose prediction turned to the suspect's. */
  readonly turned: number;
  /** Mean shift of the log-odds towards the suspect's label. */
  readonly shift: number;
}

/** What the labels of the whole run, or of the data that a probe's file was learned from, say of the trigger's family. */
export interface Company {
  /** `Family.id`. */
  readonly family: string;
  /** Records that hold it, of those that were judged together. */
  readonly carriers: number;
  /** Those of them with the label that it follows. */
  readonly labelled: number;
  readonly label: string;
  /** Records of the base that hold it; `null` without a base. */
  readonly inBase: number | null;
}

/** A replacement for the unit's code. */
export interface Purified {
  readonly strategy: 'rename' | 'infill' | 'remove';
  /** The unit's whole code with every trigger replaced. */
  readonly code: string;
  readonly prediction: string;
  readonly confidence: number;
  /** Re-parsed no worse than before and re-judged clean. */
  readonly verified: boolean;
}

/** A poisoned unit. One finding per unit: further triggers of the same unit are in `more`. */
export interface Finding {
  /** `cp-` and 12 hex digits: a hash of path, function and trigger content, not of position. */
  readonly id: string;
  readonly path: string;
  readonly record: number | null;
  readonly language: string;
  readonly task: string;
  readonly function: { readonly name: string; readonly startLine: number; readonly endLine: number };
  readonly verdict: 'poisoned';
  /** The recorded label, where the data has one. */
  readonly label: string | null;
  readonly prediction: string;
  readonly confidence: number;
  /** ln N − H of the normalised suspicion scores (nats); `null` when not measured. */
  readonly deficit: number | null;
  /** Best mean log-odds shift of the top elements planted in references; `null` when not measured. */
  readonly transfer: number | null;
  readonly pValue: number | null;
  readonly threshold: number | null;
  /** The parse was incomplete. */
  readonly degraded: boolean;
  readonly trigger: Trigger;
  readonly more: readonly Trigger[];
  readonly necessity: Necessity;
  readonly sufficiency: Sufficiency | null;
  /** The family that labels speak against; `null` where units were judged one by one and no probe knows their families. */
  readonly company: Company | null;
  /** The unit's code as it stands, for excerpts and diffs. */
  readonly code: string;
  readonly purified: Purified | null;
}

/** The same trigger found in several units; of a run judged as a whole, a pattern that labels follow. */
export interface Family {
  readonly id: string;
  readonly kind: 'identifier' | 'statement';
  readonly pattern: string;
  /** Number of findings that carry it; where labels were judged together, of records that held it there. */
  readonly carriers: number;
  /** Share of carriers with the commonest recorded label; `null` without labels. */
  readonly purity: number | null;
  /** The label that it follows, and the carriers that have it; `null` where no labels were judged together. */
  readonly label: string | null;
  readonly labelled: number | null;
  /** Corrected for the number of families tested; `null` where no labels were judged together. */
  readonly pValue: number | null;
  /** The bundled sentinel, which knows no label, takes it for a trigger too; `null` where no labels were judged together. */
  readonly confirmed: boolean | null;
  /** Records of the base that hold it; `null` without a base. */
  readonly inBase: number | null;
}

/** Rows that are listed one by one; hostile data can produce any number, which is then only counted. */
export const MAX_SKIPPED_ROWS = 10_000;

/** What was not judged, and why. */
export interface Skipped {
  readonly path: string;
  readonly record: number | null;
  readonly reason: string;
}

/**
 * A file whose content nobody could judge, because it is not here: a finding of its own kind. It is no unit and no
 * trigger, and no skipped row tells of it again.
 */
export interface UnjudgedFile {
  /** As of a finding: a hash of the path and of the content that is named. */
  readonly id: string;
  readonly kind: 'lfs-pointer';
  readonly path: string;
  /** sha256 (hex) of the content, as the pointer says. */
  readonly oid: string;
  /** Length of the content, as the pointer says. */
  readonly bytes: number;
  /** One sentence of ours. */
  readonly problem: string;
  /** What to do about it; one sentence of ours. */
  readonly remedy: string;
}

/** Counts that reconcile: units = poisoned + clean + errors + suppressed; skipped rows were never units. */
export interface Summary {
  readonly units: number;
  readonly poisoned: number;
  readonly clean: number;
  /** Units, of any verdict, whose parse was incomplete. */
  readonly degraded: number;
  readonly skipped: number;
  readonly errors: number;
  readonly suppressed: number;
  readonly seconds: number;
}

/** The run as a whole: a data set or a change, where it was judged as one. */
export interface OverallVerdict {
  readonly kind: 'clean' | 'poisoned' | 'undecided';
  /** One sentence that a person understands. */
  readonly reason: string;
  /** Records judged. */
  readonly judged: number;
  /** Records of the head that the base has too; `null` without a base. */
  readonly unchanged: number | null;
}

/** The one object that `scan --format json` prints. */
export interface ScanResult {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'codepurify'; readonly version: string };
  readonly victim: {
    readonly name: string;
    readonly task: string;
    readonly fingerprint: string;
    /** Why this victim: given, or chosen by `auto` and on what ground. */
    readonly reason: string;
  };
  readonly summary: Summary;
  /** `null` where units were judged one by one. */
  readonly overall: OverallVerdict | null;
  readonly findings: readonly Finding[];
  readonly families: readonly Family[];
  readonly skipped: readonly Skipped[];
  /** Files whose content is not here. */
  readonly unjudged: readonly UnjudgedFile[];
}
