import type { Count, PaperLine } from '../scenario/paper-line.js';

function percent({ hits, of }: Count): string {
  return of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)} %`;
}

/** A result line for a person who watches. */
export function sentence({ defence, test, training, failure }: PaperLine): string {
  if (failure !== null) return `${defence}: ${failure}`;
  if (test !== null) {
    const quality = (test.quality.percent ?? 0).toFixed(1);
    return `${defence}: ASR ${percent(test.asr)}, of those that turn ${percent(test.turned)}, quality ${quality}`;
  }
  if (training === null) return defence;
  return `${defence}: ${percent(training.survivors)} of the poison is kept, ${percent(training.dropped)} of the clean rows are dropped`;
}
