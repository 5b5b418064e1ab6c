import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { WHOLE } from '../../config/shard.js';
import type { Unit } from '../../data/unit.js';
import { makeTemporaryFolder, notKept } from '../../data/write/temporary-folder.js';
import type { Subject } from '../reading/subject.js';
import type { Survey } from '../surveys/survey.js';
import type { SubjectSurveys, Surveys } from '../surveys/surveys.js';
import { LoggedSurveys } from '../work/logged-surveys.js';
import { SurveyLogReader, SurveyLogWriter } from '../work/survey-log.js';

/** A unit with its answer. */
interface Answered {
  readonly unit: Unit;
  readonly answer: Survey | { readonly error: unknown };
}

/** Units whose surveys are kept in memory, some 20 kB each, before a file is begun: most runs have fewer. */
const UNITS_BEFORE_FILE = 1_000;

/** The file is of this run alone. */
const OWN_RUN = { tool: '', options: '' };
const FILE = 'surveys.jsonl';

/** Keeps what a run surveys, in a file of its own, so that its units can be read again without being parsed. */
export class KeptSurveys implements SubjectSurveys {
  #folder: string | null = null;
  #log: SurveyLogWriter | null = null;
  #waiting: Answered[] = [];
  #written: Promise<void> = Promise.resolve();
  #problem: Error | null = null;

  /** @param unitsBeforeFile with fewer there is no file, and nothing can be read again */
  constructor(
    private readonly surveys: Pick<Surveys, 'ahead' | 'of' | 'close'>,
    private readonly unitsBeforeFile = UNITS_BEFORE_FILE,
  ) {}

  get ahead(): number {
    return this.surveys.ahead;
  }

  /** See `Surveys.ofSubject`. */
  async ofSubject({ units }: Subject, asks: boolean): Promise<Survey[]> {
    const begun = units.map((unit): Promise<Answered> =>
      this.surveys.of(unit, asks).then(
        (answer) => ({ unit, answer }),
        (error: unknown) => ({ unit, answer: { error } }),
      ),
    );
    this.#written = this.#written.then(async () => {
      for (const answered of begun) await this.#keep(await answered);
    });
    const surveys: Survey[] = [];
    for (const { answer } of await Promise.all(begun)) {
      if ('error' in answer) throw answer.error;
      surveys.push(answer);
    }
    return surveys;
  }

  /** See `Surveys.close`. */
  async close(): Promise<void> {
    await this.surveys.close();
    await this.#written;
    if (this.#log !== null && this.#problem === null) await this.#log.finish();
  }

  /**
   * The surveys again, in the same order, for each reading that needs them, after `close`; `null`: there are few, or they could not be
   * kept, such as on a full disk.
   */
  again(): SubjectSurveys | null {
    if (this.#problem !== null || this.#folder === null) return null;
    return new LoggedSurveys(
      [new SurveyLogReader(join(this.#folder, FILE), FILE, WHOLE, OWN_RUN)],
      'content',
    );
  }

  /** Deletes the file. */
  async delete(): Promise<void> {
    await this.#written;
    if (this.#log !== null && this.#problem !== null) await this.#log.abandon();
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
  }

  async #keep(answered: Answered): Promise<void> {
    if (this.#problem !== null) return;
    try {
      if (this.#log !== null) {
        await this.#log.write(answered.unit, answered.answer);
        return;
      }
      this.#waiting.push(answered);
      if (this.#waiting.length < this.unitsBeforeFile) return;
      this.#folder = await makeTemporaryFolder('codepurify-');
      this.#log = new SurveyLogWriter(join(this.#folder, FILE), WHOLE, OWN_RUN);
      for (const { unit, answer } of this.#waiting.splice(0)) await this.#log.write(unit, answer);
    } catch (error) {
      const problem = notKept(error);
      this.#problem = problem instanceof Error ? problem : new Error(String(problem));
    }
  }
}
