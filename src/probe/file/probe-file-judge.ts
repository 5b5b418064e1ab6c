import { plainLabel } from '../../text/plain-label.js';
import { argMax, probabilityOf } from '../../model/log-odds.js';
import type { ProbeReading, RecordSides, RecordVerdict } from '../judge/dataset-verdict.js';
import type { FamilyKey } from '../read/family-keys.js';
import { countTokens } from '../read/token-ids.js';
import { logOddsByLabel, type ProbeModel } from './probe-model.js';
import type { SideMask } from '../learn/record-features.js';
import { holdingsOf } from '../again/rejudge.js';
import { UnitReaders } from '../learn/unit-readers.js';
import type { ReadSide } from '../read/side-reader.js';

/** A family that a record holds: its index among the probe's families, and its key. */
interface Held {
  readonly family: number;
  readonly key: FamilyKey;
}

/**
 * Judges records by a trained probe: whether a record holds one of the families that labels followed in the training
 * data, and what the probe predicts with the family and without it. One pass over the code; only an element of a family
 * that was found is masked.
 */
export class ProbeFileJudge {
  private readonly known = new Map<FamilyKey, number[]>();
  private readonly classes: readonly string[];
  private readonly readers: UnitReaders;

  constructor(private readonly model: ProbeModel) {
    model.families.forEach(({ key }, family) => {
      this.known.set(key, [...(this.known.get(key) ?? []), family]);
    });
    this.classes = model.labels.map(plainLabel);
    this.readers = new UnitReaders(model.key);
  }

  /**
   * The verdict on a record. A labelled one is compared with the families of its own label only; one without a
   * label, or with a label that the probe has not learned, against all.
   */
  judge(sides: RecordSides, label: string | null): RecordVerdict {
    const read = this.readers.read(sides);
    const own = label === null ? -1 : this.classes.indexOf(plainLabel(label));
    const held = this.strongest(read, own);
    this.readers.features.load(read.map(({ ids }) => ids));
    return held === null ? this.without(read, own) : this.withFamily(read, held);
  }

  /** The strongest family that the code holds and that applies to its label; families are sorted strongest first. */
  private strongest(sides: readonly ReadSide[], own: number): Held | null {
    let best: Held | null = null;
    for (const key of sides.flatMap(({ keys }) => keys).flat()) {
      for (const family of this.known.get(key) ?? []) {
        if (own >= 0 && this.model.families[family]?.label !== own) continue;
        if (best === null || family < best.family) best = { family, key };
      }
    }
    return best;
  }

  private without(sides: readonly ReadSide[], own: number): RecordVerdict {
    const reading = this.readingOf(this.logOdds(sides, []), own);
    return { pValue: 1, evidence: 0, family: -1, element: null, partner: null, ...reading, without: null };
  }

  private withFamily(sides: readonly ReadSide[], { family, key }: Held): RecordVerdict {
    const { label = 0, pValue = 1 } = this.model.families[family] ?? {};
    const holding = holdingsOf(sides).get(key);
    const whole = this.logOdds(sides, []);
    const masked = this.logOdds(sides, holding?.masks ?? []);
    const element = {
      side: holding?.side ?? 0,
      element: holding?.element ?? 0,
      logOdds: whole[label] ?? 0,
      without: masked[label] ?? 0,
    };
    const evidence = -Math.log(Math.max(pValue, Number.MIN_VALUE));
    const without = this.readingOf(masked, label);
    return { pValue, evidence, family, element, partner: null, ...this.readingOf(whole, label), without };
  }

  /** Calibrated log-odds of each label against the rest (nats), for the loaded record. */
  private logOdds(sides: readonly ReadSide[], masks: readonly SideMask[]): number[] {
    const { features } = this.readers;
    const tokens = countTokens(sides.map(({ ids }) => ids));
    return logOddsByLabel(this.model, tokens, (model) => features.use(model) - features.removed(masks));
  }

  /** @param label the label whose probability is `recorded`; -1 for the most likely one */
  private readingOf(logOdds: readonly number[], label: number): ProbeReading {
    const likeliest = argMax(logOdds);
    const confidence = probabilityOf(logOdds[likeliest] ?? 0);
    const recorded = label < 0 ? confidence : probabilityOf(logOdds[label] ?? 0);
    return { prediction: this.model.labels[likeliest] ?? '', confidence, recorded };
  }
}
