import { countUpTo } from '../../sorted.js';
import type { RecordSides, RecordVerdict, SidesVerdict } from '../again/verdict-facts.js';

/** How little a label fits code, compared with the records that have the same label. */
export class LabelSurprise {
  /** Label → probabilities that the models of their folds give to the label of its records, in ascending order. */
  private byLabel: ReadonlyMap<number, Float64Array> | null = null;

  /**
   * @param records verdicts by the number of the unit
   * @param labelOf the label of a judged unit, by its number
   * @param rejudge judges a changed version of a unit
   */
  constructor(
    private readonly records: readonly (RecordVerdict | null)[],
    private readonly labelOf: (number: number) => number,
    private readonly rejudge: (number: number, sides: RecordSides) => SidesVerdict,
  ) {}

  /**
   * The part of the records with the same label to which their label fits as little as to a changed version of a unit: a p-value,
   * (k + 1) / (n + 1). Neither the record nor any other was seen by the model that predicts it. `null` for a unit without a verdict.
   */
  of(number: number, sides: RecordSides): number | null {
    if ((this.records[number] ?? null) === null) return null;
    this.byLabel ??= this.sorted();
    const all = this.byLabel.get(this.labelOf(number)) ?? new Float64Array();
    const { recorded } = this.rejudge(number, sides);
    return (countUpTo(all, recorded) + 1) / (all.length + 1);
  }

  private sorted(): Map<number, Float64Array> {
    const byLabel = new Map<number, number[]>();
    for (const [number, record] of this.records.entries()) {
      if (record === null) continue;
      const label = this.labelOf(number);
      const known = byLabel.get(label);
      if (known) known.push(record.recorded);
      else byLabel.set(label, [record.recorded]);
    }
    return new Map([...byLabel].map(([label, values]) => [label, Float64Array.from(values).sort()]));
  }
}
