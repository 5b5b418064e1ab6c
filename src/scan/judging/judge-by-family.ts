import type { VerdictOptions } from '../../config/options.js';
import type { ScoredElement, Suspect } from '../../detect/suspect.js';
import type { Company } from '../../result/result.js';
import type { Merged } from '../../result/merged.js';
import type { MaskedLanguageModel } from '../../model/victim.js';
import type { UsualForm } from '../../probe/judge/usual-form.js';
import { pairPattern } from './dataset/level-pattern.js';
import { analyzeUnit } from '../reading/analyze-subject.js';
import { noCache } from '../cache/verdict-cache.js';
import { judgeChunk, type JudgeContext } from './judge-chunk.js';
import { purifyTool } from './purify-tool.js';
import type { FamilyTrigger, RecordJudge } from './record-judge.js';
import { labelsSay } from '../../witness/labels-say.js';
import type { Subject } from '../reading/subject.js';
import type { Tools } from './tools.js';
import { probeSays } from '../../witness/victim-says.js';
import type { Testimony } from '../../result/testimony.js';
import type { Outcome, PoisonedVerdict } from '../stages/verdict.js';

/** What judging by families needs. */
export interface FamilyParts extends Pick<JudgeContext, 'budget' | 'progress'> {
  readonly options: VerdictOptions;
  readonly openMlm: () => Promise<MaskedLanguageModel | null>;
  /** Families may be of the text that goes with code; absent: they are not. */
  readonly readsText?: true;
}

/** Looks up families by their number; -1 stands for no family. */
export interface FamilyKnowledge {
  /** The pattern of an element, or those of both elements of a pair. */
  patterns(family: number, triggers: readonly ScoredElement[], suspect: Suspect): readonly string[];
  company(family: number): Company | null;
  merged(family: number): Merged | null;
  /** Whether the carriers of an accepted family have the same code, which somebody planted there. */
  isPlanted(family: number): boolean;
  /** Whether an accepted family only makes records suspicious: blanks and lines, and styles that many have by nature. */
  isOnlySuspicious(family: number): boolean;
  /** How most records write what the style of a family writes in another form; `null`: it is no style. */
  usual(family: number): UsualForm | null;
}

/**
 * Judges one subject by families and purifies it. A finding has the evidence for the family of its strongest trigger.
 */
export async function judgeByFamily(
  subject: Subject,
  judgeOf: (suspect: Suspect) => RecordJudge,
  families: FamilyKnowledge,
  { options, openMlm, budget, progress, readsText }: FamilyParts,
): Promise<Outcome> {
  let found: readonly FamilyTrigger[] = [];
  const foundOf = ({ element }: ScoredElement): FamilyTrigger | undefined =>
    found.find(({ scored }) => scored.element === element);
  // what is found in code that is purified already is another element with the same text
  const isPlanted = ({ element }: ScoredElement): boolean =>
    found.some(
      ({ scored, family }) =>
        family >= 0 && scored.element.text === element.text && families.isPlanted(family),
    );
  const isPartner = (trigger: ScoredElement, other: ScoredElement): boolean =>
    found.some(({ pair }) =>
      [trigger, other].every(({ element }) => pair?.some((one) => one.element.text === element.text)),
    );
  const shown = new Map<number, readonly string[]>();
  const usualOf = ({ element: { kind, type, text } }: ScoredElement): string | null => {
    const same = found.find(
      ({ scored: { element }, family }) =>
        family >= 0 && element.kind === kind && element.type === type && element.text === text,
    );
    return same === undefined ? null : (families.usual(same.family)?.form ?? null);
  };
  const judges = new Map<Suspect, RecordJudge>();
  const judgeFor = (suspect: Suspect): RecordJudge => {
    const judge = judges.get(suspect) ?? judgeOf(suspect);
    judges.set(suspect, judge);
    return judge;
  };
  const tools: Tools = {
    analyze: analyzeUnit,
    ...(readsText && { readsText }),
    judge: {
      judge: (suspects) =>
        Promise.resolve(
          suspects.map((suspect) => {
            const judge = judgeFor(suspect);
            found = judge.triggers(suspect);
            return judge.judgement(found);
          }),
        ),
    },
    purify: (suspect, judgement) =>
      purifyTool({ options, judge: judgeFor(suspect).rejudging, openMlm, isPlanted, isPartner, usualOf })(
        suspect,
        judgement,
      ),
    pattern: (trigger, suspect) => {
      const { family = -1, pair = null } = foundOf(trigger) ?? {};
      const triggers = pair ?? [trigger];
      const patterns = families.patterns(family, triggers, suspect);
      shown.set(family, asWritten(patterns, triggers));
      return pairPattern(patterns);
    },
    cache: noCache,
  };
  const [outcome] = await judgeChunk([subject], { tools, budget, progress });
  if (outcome === undefined) throw new Error('a subject has no outcome');
  if (outcome.verdict !== 'poisoned') return outcome;
  const family = found[0]?.family ?? -1;
  const company = families.company(family);
  // one clean record in a hundred is reported by its own label alone
  if (company === null) {
    return { ...outcome, verdict: 'suspicious', testimonies: [probeOn(outcome, outcome.pValue)] };
  }
  const merged = families.merged(family);
  const says = labelsSay(company, merged?.records ?? 0, outcome.pValue, shown.get(family));
  const verdict = families.isOnlySuspicious(family) ? 'suspicious' : outcome.verdict;
  return { ...outcome, verdict, company, merged, testimonies: [says, probeOn(outcome, null)] };
}

/** Patterns as the code writes them, where they only differ from it in blanks. */
function asWritten(patterns: readonly string[], triggers: readonly ScoredElement[]): string[] {
  const bare = (text: string): string => text.replaceAll(/\s/gu, '');
  return patterns.map((pattern, at) => {
    const text = triggers[at]?.element.text ?? pattern;
    return bare(text) === bare(pattern) ? text : pattern;
  });
}

/** What the probe predicts with and without the trigger. */
function probeOn({ prediction, confidence, necessity }: PoisonedVerdict, pValue: number | null): Testimony {
  const before = { label: prediction ?? '', probability: confidence };
  const after = necessity && { label: necessity.prediction, probability: necessity.confidence };
  return probeSays(before, after ?? before, pValue);
}
