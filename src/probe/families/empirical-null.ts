import { quantile } from '../../sorted.js';

/** Smallest sizes of the classes of families; each class has its own null. */
const SIZE_CLASSES = [0, 8, 12, 20, 40, 100, 400] as const;

/** A class with fewer families uses the null of the next smaller class. */
const MIN_FAMILIES = 60;

/** Median and interquartile range of the values. */
interface Bulk {
  readonly median: number;
  readonly range: number;
}

/** Maps the values of a size class to the scale of its simulated null. */
interface Correction {
  readonly centre: number;
  readonly scale: number;
  readonly target: number;
}

/**
 * Maps family values to the scale of their simulated null, for each class of family size: (z − median) ·
 * min(1, IQR* / IQR) + median*, where * marks simulated values. Labels in real data are correlated in ways that no probe
 * learns. Most families are not triggers, so their values show how strong this is (Efron 2004, empirical null). Values
 * are never made larger by the scale.
 */
export class EmpiricalNull {
  private readonly corrections: Correction[] = [];

  constructor(sizes: ArrayLike<number>, observed: Float32Array, simulated: readonly Float32Array[]) {
    const members = SIZE_CLASSES.map((): number[] => []);
    for (let family = 0; family < sizes.length; family++) members[classOf(sizes[family] ?? 0)]?.push(family);
    for (const families of members) {
      const before = this.corrections.at(-1) ?? { centre: 0, scale: 1, target: 0 };
      this.corrections.push(
        families.length < MIN_FAMILIES ? before : correctionFrom(families, observed, simulated),
      );
    }
  }

  /** The corrected value of a family, by its size. */
  correct(size: number, value: number): number {
    const { centre, scale, target } = this.corrections[classOf(size)] ?? { centre: 0, scale: 1, target: 0 };
    return (value - centre) * scale + target;
  }
}

function classOf(size: number): number {
  let found = 0;
  SIZE_CLASSES.forEach((least, index) => {
    if (size >= least) found = index;
  });
  return found;
}

function correctionFrom(
  families: readonly number[],
  observed: Float32Array,
  simulated: readonly Float32Array[],
): Correction {
  const real = bulkOf(families.map((family) => observed[family] ?? 0));
  const drawn = bulkOf(simulated.flatMap((values) => families.map((family) => values[family] ?? 0)));
  return {
    centre: real.median,
    scale: real.range > drawn.range ? drawn.range / real.range : 1,
    target: drawn.median,
  };
}

function bulkOf(values: readonly number[]): Bulk {
  const sorted = Float64Array.from(values).sort();
  return { median: quantile(sorted, 0.5), range: quantile(sorted, 0.75) - quantile(sorted, 0.25) };
}
