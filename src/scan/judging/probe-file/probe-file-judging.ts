import { setImmediate } from 'node:timers/promises';
import type { Suspect } from '../../../detect/suspect.js';
import type { Company } from '../../../result/result.js';
import { ProbeFileJudge } from '../../../probe/file/probe-file-judge.js';
import type { ProbeFamily, ProbeModel } from '../../../probe/file/probe-model.js';
import { isOfSameCode } from '../dataset/dataset-families.js';
import { wordOfPattern } from '../dataset/level-pattern.js';
import { type FamilyParts, judgeByFamily } from '../judge-by-family.js';
import { type Judging, undecidedJudging } from '../../stages/judging.js';
import { type IsFlagged, RecordJudge } from '../record-judge.js';
import { type Subject, taskOf } from '../../reading/subject.js';
import type { Outcome } from '../../stages/verdict.js';

/** What judging by the families of a probe file needs. */
export interface ProbeFileParts extends FamilyParts {
  /** Number of units that the data has in common with its base; `null` without a base. */
  readonly unchanged: () => number | null;
}

/** Judges units by the families in a probe file. If the file has no families, every unit is skipped. */
export function probeFileJudging(model: ProbeModel, parts: ProbeFileParts): Judging {
  return model.families.length > 0
    ? new ProbeFileJudging(model, parts)
    : undecidedJudging(NOTHING_KNOWN, parts.unchanged);
}

const NOTHING_KNOWN =
  'The probe file holds no pattern that labels follow, so it cannot judge units by patterns. ' +
  'Judge the data as a whole (--victim probe), or let the probe judge units one by one (--statistic drop).';
const OTHER_KIND = 'the probe was trained on another kind of records';

/** A unit is a finding if it holds an accepted family that explains its label. */
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
    await setImmediate(); // lets a pending Ctrl-C take effect
    return outcomes;
  }

  saveCache(): Promise<void> {
    return Promise.resolve();
  }

  summary(): ReturnType<Judging['summary']> {
    return { kind: 'units', unchanged: this.parts.unchanged(), company: null };
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
      patterns: (family: number) => [this.#family(family).pattern],
      company: (family: number) => this.#company(family),
      merged: () => null,
      isPlanted: (family: number) => isOfSameCode(this.#family(family)),
      isOnlySuspicious: (family: number) => this.#family(family).level === 'layout',
      usual: () => null,
    };
    return judgeByFamily(subject, judgeOf, families, this.parts);
  }

  /** The evidence for a family in the training data of the probe. */
  #company(family: number): Company {
    const { id, pattern, carriers, labelled, label } = this.#family(family);
    const known = { label: this.model.labels[label] ?? '', expected: null, inBase: null, usual: null };
    return { family: id, carriers, labelled, ...known, word: wordOfPattern(pattern) };
  }

  #family(family: number): ProbeFamily {
    const known = this.model.families[family];
    if (known === undefined) throw new Error('a finding has no family');
    return known;
  }
}
