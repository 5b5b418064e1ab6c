import { meanOf } from '../../gate/gate-tables.js';
import type { Count, DefenceScore, PaperLine } from '../scenario/paper-line.js';

/** A share in percent; `null` of nothing. */
export function percentOf({ hits, of }: Count): number | null {
  return of === 0 ? null : (100 * hits) / of;
}

/** What a line says of the victim's answers: at the time of use, or of a victim trained on what was left. */
export function scoreOf({ test, training }: PaperLine): DefenceScore | null {
  return test ?? training?.retrained ?? null;
}

/** ASR or ASR_D; of a defence before training without a new victim the share of the poison that stays. */
export function asrOf(line: PaperLine): { readonly percent: number | null; readonly survivors: boolean } {
  const score = scoreOf(line);
  if (score !== null) return { percent: percentOf(score.asr), survivors: false };
  return { percent: line.training && percentOf(line.training.survivors), survivors: true };
}

/** ACC or BLEU, of a defence ACC_D or BLEU_D. */
export function qualityPercent(line: PaperLine): number | null {
  return scoreOf(line)?.quality.percent ?? null;
}

/** A figure as the published tables write it; `–` where there is none. */
export function cell(percent: number | null): string {
  return percent === null ? '–' : percent.toFixed(1);
}

/** The mean of what is known of some lines. */
export function meanOver(lines: readonly PaperLine[], of: (line: PaperLine) => number | null): number | null {
  return meanOf(lines.map(of));
}
