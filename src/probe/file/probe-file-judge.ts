import { argMax, probabilityOf } from '../../model/log-odds.js';
import type { ProbeReading, RecordSides, RecordVerdict } from '../judge/dataset-verdict.js';
import type { FamilyKey } from '../read/family-keys.js';
import { countTokens } from '../read/token-ids.js';
import { logOddsByLabel, type ProbeModel } from './probe-model.js';
import { RecordFeatures, type SideMask } from '../learn/record-features.js';
import { holdingsOf } from '../judge/rejudge.js';
import { SideReader, type ReadSide } from '../read/side-reader.js';
import { MAX_VOCABULARY, Vocabulary } from '../read/vocabulary.js';

/** Reads code as numbers of one vocabulary. */
interface Readers {
  readonly vocabulary: Vocabulary;
  readonly sides: SideReader;
  readonly features: RecordFeatures;
}

/** A family that a record holds: its place among the probe's, and its key. */
interface Held {
  readonly family: number;
  readonly key: FamilyKey;
}

/**
 * Judges records by what a probe has kept of the data that it learned from: whether they hold one of the families
 * that labels followed there, and what the probe answers with it and without. One pass over the code, and no
 * element is masked but the one that was found.
 */
export class ProbeFileJudge {
  private readonly known = new Map<FamilyKey, number[]>();
  private readers: Readers;

  constructor(private readonly model: ProbeModel) {
    model.families.forEach(({ key }, family) => {
      this.known.set(key, [...(this.known.get(key) ?? []), family]);
    });
    this.readers = readersOf(model);
  }

  /**
   * The verdict on a record. A labelled one is compared with the families of its own label only; one without a
   * label, or with a label that the probe has not learned, against all.
   */
  judge(sides: RecordSides, label: string | null): RecordVerdict {
    // keys are hashes under the model's key: a new vocabulary gives the same answers
    if (this.readers.vocabulary.size > MAX_VOCABULARY) this.readers = readersOf(this.model);
    const { sides: reader, features } = this.readers;
    const read = sides.map((analysis, side) => reader.read(analysis, side));
    const own = label === null ? -1 : this.model.labels.indexOf(label);
    const held = this.strongest(read, own);
    features.load(read.map(({ ids }) => ids));
    return held === null ? this.without(read, own) : this.withFamily(read, held);
  }

  /** The first of the families (they are sorted strongest first) that the code holds and that may count against it. */
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
    return { pValue: 1, evidence: 0, family: -1, element: null, ...reading, without: null };
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
    return { pValue, evidence, family, element, ...this.readingOf(whole, label), without };
  }

  /** Calibrated log-odds of each label against the rest (nats), of the record that is loaded. */
  private logOdds(sides: readonly ReadSide[], masks: readonly SideMask[]): number[] {
    const { features } = this.readers;
    const tokens = countTokens(sides.map(({ ids }) => ids));
    return logOddsByLabel(this.model, tokens, (model) => features.use(model) - features.removed(masks));
  }

  /** @param label what `recorded` is the probability of; -1: the likeliest */
  private readingOf(logOdds: readonly number[], label: number): ProbeReading {
    const likeliest = argMax(logOdds);
    const confidence = probabilityOf(logOdds[likeliest] ?? 0);
    const recorded = label < 0 ? confidence : probabilityOf(logOdds[label] ?? 0);
    return { prediction: this.model.labels[likeliest] ?? '', confidence, recorded };
  }
}

function readersOf({ key }: ProbeModel): Readers {
  const vocabulary = new Vocabulary(key);
  return { vocabulary, sides: new SideReader(vocabulary), features: new RecordFeatures(vocabulary) };
}
