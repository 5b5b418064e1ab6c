import { LRUCache } from 'lru-cache';
import type { Analysis, LanguageName } from '../code/analysis.js';
import { LANGUAGES } from '../code/languages/languages.js';
import type { Prediction, VictimInput } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import { elementAt } from './element-at.js';
import { logOddsOf } from './necessity.js';
import { perSide, type Sides } from './sides.js';
import type { Reference } from './suspect.js';

/** A clean unit, or a pair, with another prediction than the suspect. */
export interface Rival {
  readonly sides: Sides<Analysis>;
  /** Its log-odds of the suspect's prediction, with nothing planted (nats). */
  readonly plain: number;
}

/** Finds the references for a suspect. */
export interface ReferencePool {
  /**
   * References of a language with another prediction than `prediction`, most suitable first.
   * @returns the wanted number, or all there are
   */
  rivals(language: LanguageName, prediction: Prediction): Promise<readonly Rival[]>;
}

/** Best length of a reference: short code is fast, but much shorter code (a getter) is too different from suspects. */
const SUITABLE_CHARACTERS = 300;

/** Fraction of the victim's window that a reference may fill, so that a planted statement fits too. */
const LONGEST_FRACTION = 0.5;

/** References are predicted in batches of this many times the wanted number, until enough are found. */
const BATCH = 2;

/** Number of predictions whose rivals are cached. In generation every suspect may have another prediction. */
const CACHED_TARGETS = 256;

/**
 * Makes a pool of references, which are predicted when they are first needed.
 * @param wanted number of references to plant an element in (r)
 * @param warn called once for each label for which too few references have another prediction
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
  const cache = new LRUCache<string, Promise<readonly Rival[]>>({ max: CACHED_TARGETS });
  const poolOf = (language: LanguageName): LazyPredictions => {
    const pool =
      pools.get(language) ?? predictLazily(reader, candidates(reader, references, language), wanted * BATCH);
    pools.set(language, pool);
    return pool;
  };
  return {
    rivals(language, prediction) {
      const key = `${language} ${String(prediction.index)} ${prediction.label}`;
      const known = cache.get(key);
      if (known !== undefined) return known;
      const fresh = findRivals(reader, poolOf(language), prediction, wanted);
      cache.set(key, fresh);
      fresh.then(
        ({ length }) => warnOfFew(length, language, prediction.index),
        () => cache.delete(key), // a failure goes to the caller, and is not cached
      );
      return fresh;
    },
  };
}

/** The warning. `label` is `undefined` for generation, where the prediction is a text. */
function fewRivals(found: number, wanted: number, language: LanguageName, label: string | undefined): string {
  const than = label === undefined ? 'the suspect' : `label ${JSON.stringify(label)}`;
  const effect =
    found === 0
      ? 'sufficiency cannot be shown, so this statistic finds no poisoned unit with this prediction.'
      : 'elements are only planted in these.';
  return `${String(found)} of ${String(wanted)} references in ${language} have another prediction than ${than}: ${effect}`;
}

/**
 * The language of the references for code in `language`: its own, or the one that it extends, such as C for C++; `null`
 * where there are none.
 */
export function referenceLanguage(
  references: readonly Reference[],
  language: LanguageName,
): LanguageName | null {
  const has = (name: LanguageName) => references.some(({ analysis }) => analysis.language === name);
  const base = LANGUAGES[language].dialectOf;
  if (has(language)) return language;
  return base !== undefined && has(base) ? base : null;
}

/** The distinct references that elements can be planted in, most suitable first. */
function candidates(
  reader: Reader,
  references: readonly Reference[],
  language: LanguageName,
): Sides<Analysis>[] {
  const own = referenceLanguage(references, language);
  const pairs = reader.description.task === 'pair-classification';
  const byCode = new Map<string, Sides<Analysis>>();
  for (const { analysis, partner } of references) {
    if (pairs && partner === undefined) continue;
    const sides: Sides<Analysis> = pairs && partner !== undefined ? [analysis, partner] : [analysis];
    if (sides.every((side) => side.language === own && isPlantable(side))) {
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

/** References with the victim's predictions, which are computed in batches when they are needed. */
interface LazyPredictions {
  /** Predicts at least the first `count` references, or all there are. */
  upTo(count: number): Promise<readonly PredictedReference[]>;
}

interface PredictedReference {
  readonly sides: Sides<Analysis>;
  readonly prediction: Prediction;
}

/** If a batch fails, the known predictions stay, and the next request tries again. */
function predictLazily(reader: Reader, pool: readonly Sides<Analysis>[], batch: number): LazyPredictions {
  const room = reader.description.maxTokens * LONGEST_FRACTION;
  const known: PredictedReference[] = [];
  let read = 0;
  let growing: Promise<void> | null = null;
  const grow = async (): Promise<void> => {
    const next = pool.slice(read, read + batch);
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
  for (let count = wanted; ; count += wanted) {
    const known = await pool.upTo(count);
    const others = known.filter(({ prediction }) => prediction.label !== target.label);
    if (others.length >= wanted || known.length < count) return others;
  }
}
