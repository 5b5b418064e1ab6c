/** Draws of labels that chance alone would give: enough for the median and the quartiles of many families. */
export const DRAWS = 10;

/** Probabilities are summed as whole numbers of this part, so that neither order nor the number of parts changes a sum. */
export const PART = 2 ** 16;

/** For one class, sums over all records that hold each family. All are whole numbers. */
export interface ClassSums {
  /** The class that is label 1. */
  readonly own: number;
  /** Records that hold the family, and those of them with label 1. */
  readonly records: Uint32Array;
  readonly ones: Uint32Array;
  /** Sums of p and of p (1 − p), where p is the probability of label 1 without the family, in parts of `PART`. */
  readonly chances: Float64Array;
  readonly variances: Float64Array;
  /** Records with label 1 in each draw; those of family f are [f · DRAWS, (f + 1) · DRAWS). */
  readonly drawn: Uint32Array;
  /** Of the families that the sample has accepted, in their order there: records, and those of them with label 1. */
  readonly knownRecords: Uint32Array;
  readonly knownOnes: Uint32Array;
}

/** The sums of all classes over some of the records. */
export interface FamilySums {
  readonly classes: readonly ClassSums[];
  /** Records that were counted. */
  readonly counted: number;
}

/** A class that is label 1, and the number of families that the sample has accepted for it. */
interface EmptyClass {
  readonly own: number;
  readonly known: number;
}

/** Nothing counted yet. @param families their number */
export function noSums(classes: readonly EmptyClass[], families: number): FamilySums {
  return {
    classes: classes.map(({ own, known }) => ({
      own,
      records: new Uint32Array(families),
      ones: new Uint32Array(families),
      chances: new Float64Array(families),
      variances: new Float64Array(families),
      drawn: new Uint32Array(families * DRAWS),
      knownRecords: new Uint32Array(known),
      knownOnes: new Uint32Array(known),
    })),
    counted: 0,
  };
}

const FIELDS = ['records', 'ones', 'chances', 'variances', 'drawn', 'knownRecords', 'knownOnes'] as const;

/** Adds the sums over other records in place. @returns the sums over both */
export function addSums(sums: FamilySums, other: FamilySums): FamilySums {
  sums.classes.forEach((own, number) => {
    const one = other.classes[number];
    if (one === undefined) throw new Error('sums of other classes');
    for (const field of FIELDS) {
      const [into, from] = [own[field], one[field]];
      for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + (from[at] ?? 0);
    }
  });
  return { classes: sums.classes, counted: sums.counted + other.counted };
}
