import { setImmediate } from 'node:timers/promises';
import type { Suspect } from '../../../detect/suspect.js';
import type { Company } from '../../../result/result.js';
import { ProbeFileJudge } from '../../../probe/file/probe-file-judge.js';
import type { ProbeFamily, ProbeModel } from '../../../probe/file/probe-model.js';
import { type FamilyParts, judgeByFamily } from '../judge-by-family.js';
import type { Judging } from '../../stages/judging.js';
import { type IsFlagged, RecordJudge } from '../record-judge.js';
import { type Subject, taskOf } from '../../reading/subject.js';
import type { Outcome } from '../../stages/verdict.js';

/** What judging by a probe's families works with. */
export interface ProbeFileParts extends FamilyParts {
  /** Units that the data has in common with its base; `null` without a base. */
  readonly unchanged: () => number | null;
}

/** Units by the families that a probe has kept; one that has kept none says of every unit that it cannot tell. */
export function probeFileJudging(model: ProbeModel, parts: ProbeFileParts): Judging {
  if (model.families.length > 0) return new ProbeFileJudging(model, parts);
  return {
    judge: (subjects) => Promise.resolve(subjects.map(() => ({ verdict: 'skipped', reason: NOTHING_KNOWN }))),
    saveCache: () => Promise.resolve(),
    summary: () => ({ kind: 'undecided', reason: NOTHING_KNOWN, unchanged: parts.unchanged() }),
    named: () => [],
  };
}

const NOTHING_KNOWN =
  'The probe knows no pattern that labels follow, so that it has nothing to hold against a unit: ' +
  'judge the data as a whole (--victim probe), or ask the probe about units by themselves (--statistic drop).';
const OTHER_KIND = 'the probe was learned from records of another kind';

/** A unit is a finding where it holds an accepted family that may speak against its label. */
const isFlagged: IsFlagged = ({ element, family }) => element !== null && family >= 0;

class ProbeFileJudging implements Judging {
  readonly #probe: ProbeFileJudge;

  constructor(
    private readonly model: ProbeModel,
    private readonly parts: ProbeFileParts,
  ) {
    this.#probe = new ProbeFileJudge(model);
  }

  async judge(subjects: readonly Subject[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const subject of subjects) {
      outcomes.push(
        taskOf(subject) === this.model.task
          ? await this.#outcome(subject)
          : { verdict: 'skipped', reason: OTHER_KIND },
      );
    }
    await setImmediate(); // a pending Ctrl-C is heard
    return outcomes;
  }

  saveCache(): Promise<void> {
    return Promise.resolve();
  }

  summary(): ReturnType<Judging['summary']> {
    return { kind: 'units', unchanged: this.parts.unchanged() };
  }

  named(): [] {
    return [];
  }

  #outcome(subject: Subject): Promise<Outcome> {
    const { budget } = this.parts;
    const judgeOf = ({ sides }: Suspect): RecordJudge => {
      const rejudge = (_: number, changed: typeof sides) => this.#probe.judge(changed, subject.label);
      return new RecordJudge({ rejudge }, 0, this.#probe.judge(sides, subject.label), isFlagged, budget);
    };
    const families = {
      pattern: (family: number) => this.#family(family).pattern,
      company: (family: number) => this.#company(family),
    };
    return judgeByFamily(subject, judgeOf, families, this.parts);
  }

  /** What the data that the probe learned from says of a family. */
  #company(family: number): Company {
    const { id, carriers, labelled, label } = this.#family(family);
    return { family: id, carriers, labelled, label: this.model.labels[label] ?? '', inBase: null };
  }

  #family(family: number): ProbeFamily {
    const known = this.model.families[family];
    if (known === undefined) throw new Error('a finding has no family');
    return known;
  }
}
