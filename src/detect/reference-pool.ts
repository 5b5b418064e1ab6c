import { LRUCache } from 'lru-cache';
import type { Analysis, LanguageName } from '../code/analysis.js';
import type { Prediction, VictimInput } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import { elementAt } from './element-at.js';
import { logOddsOf } from './necessity.js';
import { perSide, type Sides } from './sides.js';
import type { Reference } from './suspect.js';

/** A clean unit, or pair of them, that the victim predicts otherwise than a suspect. */
export interface Rival {
  readonly sides: Sides<Analysis>;
  /** Its log-odds of the suspect's prediction, with nothing planted (nats). */
  readonly plain: number;
}

/** Finds the references for a suspect. */
export interface ReferencePool {
  /**
   * References of a language that are predicted otherwise than `prediction`, most suitable first.
   * @returns as many as wanted, or all there are
   */
  rivals(language: LanguageName, prediction: Prediction): Promise<readonly Rival[]>;
}

/** Short code is cheap to read; far shorter code than this (a getter) is not like a suspect any more. */
const SUITABLE_CHARACTERS = 300;

/** A reference may fill this share of the victim's window, so that a planted statement fits as well. */
const LONGEST_SHARE = 0.5;

/** References are predicted in lots of this many times the wanted number, until enough are found. */
const LOT = 2;

/** Targets whose rivals are remembered; generation has as many targets as suspects. */
const REMEMBERED_TARGETS = 256;

/**
 * @param wanted number of references to plant an element in (r)
 * @param warn told once for each label that too few references are predicted otherwise than
 */
export function createReferencePool(
  reader: Reader,
  references: readonly Reference[],
  wanted: number,
  warn?: (message: string) => void,
): ReferencePool {
  const warned = new Set<string>();
  const warnOfFew = (found: number, language: LanguageName, index: number): void => {
    const key = `${language} ${String(index)}`;
    if (found >= wanted || warned.has(key)) return;
    warned.add(key);
    warn?.(fewRivals(found, wanted, language, reader.description.labels[index]));
  };
  const pools = new Map<LanguageName, LazyPredictions>();
  const remembered = new LRUCache<string, Promise<readonly Rival[]>>({ max: REMEMBERED_TARGETS });
  const poolOf = (language: LanguageName): LazyPredictions => {
    const pool =
      pools.get(language) ?? predictLazily(reader, candidates(reader, references, language), wanted * LOT);
    pools.set(language, pool);
    return pool;
  };
  return {
    rivals(language, prediction) {
      const key = `${language} ${String(prediction.index)} ${prediction.label}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const fresh = findRivals(reader, poolOf(language), prediction, wanted);
      remembered.set(key, fresh);
      fresh.then(
        ({ length }) => warnOfFew(length, language, prediction.index),
        () => remembered.delete(key), // a failure goes to the caller, and is not remembered
      );
      return fresh;
    },
  };
}

/** `label` is `undefined` for generation, where the prediction is a text. */
function fewRivals(found: number, wanted: number, language: LanguageName, label: string | undefined): string {
  const than = label === undefined ? 'the suspect' : `label ${JSON.stringify(label)}`;
  const effect =
    found === 0
      ? 'nothing can be shown to be sufficient, and by this statistic nothing predicted so is poisoned.'
      : 'elements are planted in those alone.';
  return `${String(found)} of ${String(wanted)} references in ${language} are predicted otherwise than ${than}: ${effect}`;
}

/** Different references that elements can be planted in, the most suitable first. */
function candidates(
  reader: Reader,
  references: readonly Reference[],
  language: LanguageName,
): Sides<Analysis>[] {
  const pairs = reader.description.task === 'pair-classification';
  const byCode = new Map<string, Sides<Analysis>>();
  for (const { analysis, partner } of references) {
    if (pairs && partner === undefined) continue;
    const sides: Sides<Analysis> = pairs && partner !== undefined ? [analysis, partner] : [analysis];
    if (sides.every((side) => side.language === language && isPlantable(side))) {
      byCode.set(sides.map(({ code }) => code).join('\0'), sides);
    }
  }
  return [...byCode.values()].sort((a, b) => distance(a) - distance(b));
}

function isPlantable({ bodyStart, elements }: Analysis): boolean {
  return bodyStart >= 0 && elements.some(({ role }) => role === 'local');
}

function distance(sides: Sides<Analysis>): number {
  const lengths = sides.map(({ code }) => code.length);
  return Math.abs(lengths.reduce((sum, length) => sum + length, 0) / lengths.length - SUITABLE_CHARACTERS);
}

function inputOf(sides: Sides<Analysis>): VictimInput {
  return perSide(sides, ({ code }) => [{ text: code, masked: false }]);
}

/** References with the victim's predictions, made once, lot by lot, as far as they are asked for. */
interface LazyPredictions {
  /** Predicts at least the first `count`, or all there are. */
  upTo(count: number): Promise<readonly PredictedReference[]>;
}

interface PredictedReference {
  readonly sides: Sides<Analysis>;
  readonly prediction: Prediction;
}

/** A failed lot leaves what is known as it was: the next who asks tries again. */
function predictLazily(reader: Reader, pool: readonly Sides<Analysis>[], lot: number): LazyPredictions {
  const room = reader.description.maxTokens * LONGEST_SHARE;
  const known: PredictedReference[] = [];
  let read = 0;
  let growing: Promise<void> | null = null;
  const grow = async (): Promise<void> => {
    const next = pool.slice(read, read + lot);
    const fitting = next.filter((sides) => reader.countTokens(inputOf(sides)) <= room);
    const predictions = await reader.predict(fitting.map(inputOf));
    read += next.length;
    known.push(...fitting.map((sides, index) => ({ sides, prediction: elementAt(predictions, index) })));
  };
  return {
    async upTo(count) {
      while (known.length < count && read < pool.length) {
        growing ??= grow().finally(() => {
          growing = null;
        });
        await growing;
      }
      return known;
    },
  };
}

async function findRivals(
  reader: Reader,
  pool: LazyPredictions,
  target: Prediction,
  wanted: number,
): Promise<Rival[]> {
  const others = await predictedOtherwise(pool, target, wanted);
  const chosen = others.slice(0, wanted).map(({ sides }) => sides);
  const plain = await reader.confidences(
    chosen.map(inputOf),
    chosen.map(() => target),
  );
  return chosen.map((sides, index) => ({
    sides,
    plain: logOddsOf(elementAt(plain, index)),
  }));
}

async function predictedOtherwise(
  pool: LazyPredictions,
  target: Prediction,
  wanted: number,
): Promise<PredictedReference[]> {
  for (let asked = wanted; ; asked += wanted) {
    const known = await pool.upTo(asked);
    const others = known.filter(({ prediction }) => prediction.label !== target.label);
    if (others.length >= wanted || known.length < asked) return others;
  }
}
