import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../../errors.js';
import type { Unit } from '../../data/unit.js';
import type { Subject } from '../reading/subject.js';
import { outlineOf } from '../cache/outline-line.js';
import type { OutlineCache } from '../cache/outline-cache.js';
import type { CodeWitnessName } from '../witnesses/unit-witnesses.js';
import { type Survey, surveyHere } from './survey.js';
import { surveyError, type SurveyPool } from './survey-pool.js';

/** Units after which worker threads are started: to start them takes as long as to survey some hundred units here. */
const UNITS_BEFORE_THREADS = 200;

const NOBODY: readonly CodeWitnessName[] = [];

/** How surveys are made. */
export interface SurveyParts {
  /** The witnesses to ask. */
  readonly names: readonly CodeWitnessName[];
  readonly cache: OutlineCache | null;
  readonly pool: SurveyPool | null;
  readonly warn?: (message: string) => void;
  /** Units that are surveyed on this thread first; by default `UNITS_BEFORE_THREADS`. */
  readonly unitsBeforeThreads?: number;
}

/** Where surveys come from. */
export interface SubjectSurveys extends Pick<Surveys, 'ahead' | 'ofSubject'> {
  /** To be called once. @param isComplete all data was read */
  close(isComplete: boolean): Promise<void>;
}

/** Surveys units: finds their outlines in the cache, or parses them on this thread or on others. */
export class Surveys {
  #made = 0;

  constructor(private readonly parts: SurveyParts) {}

  /** Units to ask for before the first answer is needed. */
  get ahead(): number {
    return this.#pool?.ahead ?? 1;
  }

  get #pool(): SurveyPool | null {
    const { pool, unitsBeforeThreads = UNITS_BEFORE_THREADS } = this.parts;
    return this.#made < unitsBeforeThreads ? null : pool;
  }

  /**
   * The surveys of a record's units, in their order. Subjects must come in the order of the data.
   * @param asks whether the witnesses of code alone are asked: what they say of a base is not used
   */
  ofSubject({ units }: Subject, asks: boolean): Promise<Survey[]> {
    return Promise.all(units.map((unit) => this.of(unit, asks)));
  }

  /**
   * The survey of a unit.
   * @param asks see `ofSubject`
   * @throws CodePurifyError (`input`) for code that cannot be analysed
   */
  async of(unit: Unit, asks: boolean): Promise<Survey> {
    const { cache } = this.parts;
    const cached = (await cache?.get(unit)) ?? null;
    if (cached !== null) return { ...cached, isCached: true };
    this.#made += 1;
    const names = asks ? this.parts.names : NOBODY;
    const survey = await this.#make(unit, names);
    const isAll = names.length === this.parts.cache?.names.length;
    await cache?.set(unit, survey.outline, isAll && survey.said?.length === 0);
    return survey;
  }

  async #make(unit: Unit, names: readonly CodeWitnessName[]): Promise<Survey> {
    const pool = this.#pool;
    if (pool?.isFull === true) await setImmediate(); // an answer may have come
    if (pool === null || pool.isFull) return surveyHere(unit, names);
    const answer = await pool.of(unit, names);
    if ('problem' in answer) throw surveyError(answer.problem);
    const outline = outlineOf(answer.line, unit);
    if (outline === null) throw new Error('a worker thread has read other code');
    return { outline, said: answer.said, isCached: false };
  }

  /** Writes new outlines for the next run, ends the threads, and frees the memory. Nothing may be surveyed afterwards. */
  async close(): Promise<void> {
    await this.parts.pool?.close();
    try {
      await this.parts.cache?.save();
    } catch (error) {
      this.parts.warn?.(
        `The parsed code could not be cached for the next run (${messageOf(error)}). --no-cache turns the cache off.`,
      );
    }
  }
}

/** The surveys of a record's units, or why one of them cannot be analysed. */
export type BegunRecord = { readonly surveys: readonly Survey[] } | { readonly error: unknown };

/** Begins to survey the units of a record. Never rejects. @param asks see `Surveys.ofSubject` */
export function beginSurveys(
  surveys: Pick<SubjectSurveys, 'ofSubject'>,
  subject: Subject,
  asks: boolean,
): Promise<BegunRecord> {
  return surveys.ofSubject(subject, asks).then(
    (all) => ({ surveys: all }),
    (error: unknown) => ({ error }),
  );
}

/** Surveys on this thread alone, without a cache. */
export function surveysHere(names: readonly CodeWitnessName[] = []): Surveys {
  return new Surveys({ names, cache: null, pool: null });
}
