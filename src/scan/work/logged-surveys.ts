import type { ShardBy } from '../../config/shard.js';
import type { CodePurifyError } from '../../errors.js';
import type { Unit } from '../../data/unit.js';
import { shardOf } from '../reading/ownership.js';
import type { Subject } from '../reading/subject.js';
import type { Survey } from '../surveys/survey.js';
import type { SubjectSurveys } from '../surveys/surveys.js';
import type { SurveyLogReader } from './survey-log.js';

/** Surveys that other processes have written, one file for each shard: every record comes from the file of its shard. */
export class LoggedSurveys implements SubjectSurveys {
  readonly ahead = 1;
  /** Why a file cannot be used: it ends the run, and is no fault of a unit. */
  #problem: Error | null = null;

  /** @param logs of all shards, in their order; `null`: nothing of that shard is asked */
  constructor(
    private readonly logs: readonly (SurveyLogReader | null)[],
    private readonly by: ShardBy,
  ) {}

  async ofSubject(subject: Subject): Promise<Survey[]> {
    const log = this.logs[shardOf(subject, this.logs.length, this.by) - 1];
    if (log == null) throw new Error('a shard has no file');
    const surveys: Survey[] = [];
    let failed: CodePurifyError | null = null;
    for (const unit of subject.units) {
      const answer = await this.#next(log, unit);
      if ('error' in answer) failed ??= answer.error;
      else surveys.push(answer);
    }
    if (failed !== null) throw failed;
    return surveys;
  }

  /** @throws CodePurifyError `input` naming the file that cannot be used */
  async close(isComplete: boolean): Promise<void> {
    if (this.#problem !== null) throw this.#problem;
    if (isComplete) for (const log of this.logs) await log?.finish();
  }

  async #next(log: SurveyLogReader, unit: Unit): ReturnType<SurveyLogReader['next']> {
    try {
      return await log.next(unit);
    } catch (error) {
      this.#problem ??= error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
}
