import { quantile } from '../../sorted.js';

/** Sizes at which a new class of families begins; each class has a null of its own. */
const SIZE_CLASSES = [0, 8, 12, 20, 40, 100, 400] as const;

/** A class with fewer families than this is judged by the next smaller class's null. */
const MIN_FAMILIES = 60;

/** Where the middle half of the values lies. */
interface Bulk {
  readonly median: number;
  readonly range: number;
}

/** How the values of a size class are brought to the scale of its simulated null. */
interface Correction {
  readonly centre: number;
  readonly scale: number;
  readonly target: number;
}

/**
 * Brings family values to the scale of their simulated null, class by class of family size: (z − median) ·
 * min(1, IQR* / IQR) + median*, starred values being the simulated ones. Labels in real data hang together in
 * ways that no probe learns; the bulk of the families, which are not triggers, shows by how much (Efron 2004,
 * empirical null). Values are never sharpened.
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

  /** The corrected value of a family of that size. */
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
