import type { StoredVerdict } from '../again/stored-facts.js';
import type { RecordSides, SidesVerdict, VerdictFacts } from '../again/verdict-facts.js';

export { OTHER_OUTPUT } from '../again/verdict-facts.js';
export type {
  RecordSides,
  ProbeReading,
  RecordElement,
  SidesVerdict,
  RecordVerdict,
  FamilyVerdict,
  DoubtfulFamily,
  VerdictFacts,
} from '../again/verdict-facts.js';

/** The verdict on a dataset, which can also judge changed versions of its units. */
export interface DatasetVerdict extends VerdictFacts {
  /** All of it as data, to be stored: see `restoreVerdict`. */
  stored(): StoredVerdict;
  /** The record that a unit belongs to, by the number of the unit. Units with the same one were counted once. */
  readonly documentOf: (number: number) => number;
  /**
   * Judges a changed version of a unit as if it had been in the dataset from the start: which accepted family it still
   * holds, what else supports its label, and what the model of its fold predicts for the record with it.
   * @param number its number; it must have a verdict in `records`
   * @throws CodePurifyError `internal` when the unit was not judged
   */
  rejudge(number: number, sides: RecordSides): SidesVerdict;
  /** How little the label of a unit fits a changed version of it: see `LabelSurprise.of`. */
  surprise(number: number, sides: RecordSides): number | null;
}
