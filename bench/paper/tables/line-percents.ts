import type { Count, DefenceScore, PaperLine } from '../scenario/paper-line.js';

/** Hits in percent; `null` where nothing was counted. */
export function percentOf({ hits, of }: Count): number | null {
  return of === 0 ? null : (100 * hits) / of;
}

/** The score of the victim's answers: at the time of use, or of a victim trained on the kept rows. */
export function scoreOf({ test, training }: PaperLine): DefenceScore | null {
  return test ?? training?.retrained ?? null;
}

/** A percentage, and whether it counts poisoned rows that a defence before training keeps instead of answers. */
interface AsrPercent {
  readonly percent: number | null;
  readonly survivors: boolean;
}

/** ASR or ASR_D; for a defence before training without a new victim the proportion of the poison that it keeps. */
export function asrOf(line: PaperLine): AsrPercent {
  const score = scoreOf(line);
  if (score !== null) return { percent: percentOf(score.asr), survivors: false };
  return { percent: line.training && percentOf(line.training.survivors), survivors: true };
}

/** The percentage alone. */
export function asrPercent(line: PaperLine): number | null {
  return asrOf(line).percent;
}

/** ACC or BLEU, with a defence ACC_D or BLEU_D. */
export function qualityPercent(line: PaperLine): number | null {
  return scoreOf(line)?.quality.percent ?? null;
}
