import type { Judgement, Suspect } from '../../detect/suspect.js';
import type { Purified } from '../../result/result.js';
import { analyzeSubject } from '../reading/analyze-subject.js';
import { type Budget, Stopped } from '../reading/budget.js';
import type { Progress } from '../reading/progress.js';
import { failureReason, stopReason } from '../reading/reasons.js';
import type { Subject } from '../reading/subject.js';
import { withText } from '../reading/text-side.js';
import type { Tools } from './tools.js';
import { isDegraded, toVerdict } from './to-verdict.js';
import type { Outcome, Verdict } from '../stages/verdict.js';

/** What judging a chunk needs. */
export interface JudgeContext {
  readonly tools: Tools;
  readonly budget: Budget;
  readonly progress: Progress;
}

/** A failure or a reason in place of a verdict. */
type NoVerdict = Extract<Outcome, { readonly reason: string }>;

type Judged = Judgement | NoVerdict;

/**
 * Judges subjects together, so that batches are full. A subject that fails, or takes too long, does not affect the
 * others. The same code several times is judged once: its verdict does not depend on its place or label.
 * @returns one outcome per subject, in order
 */
export async function judgeChunk(subjects: readonly Subject[], context: JudgeContext): Promise<Outcome[]> {
  const known = new Map<string, Outcome>();
  const open = new Map<string, Subject>();
  for (const subject of subjects) {
    const content = contentOf(subject);
    if (known.has(content) || open.has(content)) continue;
    const cached = await context.tools.cache.get(subject);
    if (cached === null) open.set(content, subject);
    else known.set(content, cached);
  }
  const fresh = (await judgeOpen([...open.values()], context)).values();
  for (const content of open.keys()) known.set(content, take(fresh));
  return subjects.map((subject) => {
    const outcome = known.get(contentOf(subject));
    if (outcome === undefined) throw new Error('a subject was not judged');
    return outcome;
  });
}

/** All of a subject that its verdict depends on, as in the cache. */
function contentOf({ units }: Subject): string {
  return JSON.stringify(units.map(({ language, code, redefined = [] }) => [language, code, ...redefined]));
}

async function judgeOpen(subjects: readonly Subject[], context: JudgeContext): Promise<Outcome[]> {
  const analysed = subjects.map((subject) => ({ subject, suspect: analyse(subject, context) }));
  const suspects = analysed.map(({ suspect }) => suspect).filter(isSuspect);
  const judged = (await judgeTogether(suspects, context)).values();
  const outcomes: Outcome[] = [];
  for (const { subject, suspect } of analysed) {
    outcomes.push(isSuspect(suspect) ? await conclude(subject, suspect, take(judged), context) : suspect);
  }
  return outcomes;
}

/** The next answer; there must be one. */
function take<T>(answers: Iterator<T, undefined>): T {
  const next = answers.next();
  if (next.done === true) throw new Error('fewer answers than requests');
  return next.value;
}

function analyse(subject: Subject, { tools }: JudgeContext): Suspect | NoVerdict {
  const silence = subject.units.flatMap(({ language }) => tools.silence?.(language) ?? []);
  if (silence[0] !== undefined) return { verdict: 'skipped', reason: silence[0], isSilent: true };
  try {
    const suspect = analyzeSubject(subject, (unit) => tools.analyze(unit));
    return tools.readsText === true ? withText(subject, suspect) : suspect;
  } catch (error) {
    return { verdict: 'error', reason: failureReason('analysis', error) };
  }
}

function isSuspect(one: Suspect | NoVerdict): one is Suspect {
  return 'sides' in one;
}

async function judgeTogether(suspects: readonly Suspect[], context: JudgeContext): Promise<Judged[]> {
  if (suspects.length === 0) return [];
  try {
    context.budget.startUnits(suspects.length);
    return await context.tools.judge.judge(suspects);
  } catch (error) {
    if (suspects.length === 1 || context.budget.runStop() !== null) {
      return suspects.map(() => noVerdict(error, context));
    }
    return judgeOneByOne(suspects, context);
  }
}

/** Judges one at a time, so that only the failing subject is lost. */
async function judgeOneByOne(suspects: readonly Suspect[], context: JudgeContext): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const suspect of suspects) judged.push(...(await judgeTogether([suspect], context)));
  return judged;
}

function noVerdict(error: unknown, { budget }: JudgeContext): NoVerdict {
  if (error instanceof Stopped) return { verdict: 'skipped', reason: stopReason(error.reason, budget) };
  return { verdict: 'error', reason: failureReason('judging', error) };
}

async function conclude(
  subject: Subject,
  suspect: Suspect,
  judged: Judged,
  context: JudgeContext,
): Promise<Outcome> {
  if ('reason' in judged) return judged;
  const purified = await purify(subject, suspect, judged, context);
  const verdict: Verdict =
    judged.verdict === 'clean'
      ? { verdict: 'clean', degraded: isDegraded(suspect) }
      : toVerdict(suspect, judged, purified === 'failed' ? null : purified, context.tools);
  if (purified !== 'failed') await context.tools.cache.set(subject, verdict);
  return verdict;
}

/** If purification fails, the finding is still reported. The user is warned, and the verdict is not cached. */
async function purify(
  subject: Subject,
  suspect: Suspect,
  judgement: Judgement,
  { tools, budget, progress }: JudgeContext,
): Promise<Purified | null | 'failed'> {
  if (judgement.verdict === 'clean') return null;
  try {
    budget.startUnits(1);
    return await tools.purify(suspect, judgement);
  } catch (error) {
    const reason = error instanceof Stopped ? stopReason(error.reason, budget) : failureReason('', error);
    progress.warn(`${placeName(subject)}: purification failed: ${reason}`);
    return 'failed';
  }
}

function placeName({ path, record }: Subject): string {
  return record === null ? path : `${path}:${String(record)}`;
}
