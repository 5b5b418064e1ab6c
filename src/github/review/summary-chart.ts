import type { Finding } from '../../result/result.js';

/** A measurement that can be drawn: more is more suspicious. */
interface Measure {
  readonly title: string;
  readonly axis: string;
  readonly of: (finding: Finding) => number | null;
}

/** Below this a p-value is drawn as this: a bar has to end. */
const SMALLEST_P = 1e-6;

/** The first that most findings have is drawn. */
const MEASURES: readonly Measure[] = [
  { title: 'Entropy deficit of each finding', axis: 'nats', of: ({ deficit }) => deficit },
  {
    title: 'How rare each finding would be among clean code',
    axis: '-log10 p',
    of: ({ pValue }) => (pValue === null ? null : -Math.log10(Math.max(pValue, SMALLEST_P))),
  },
];

/** Bars that can be told apart. */
const MAX_BARS = 30;

/** With fewer there is nothing to compare. */
const MIN_BARS = 2;

/**
 * A bar for each finding, as a Mermaid chart (`xychart-beta`, Mermaid 10.6 and later), which GitHub draws;
 * numbered as in the table, with no word that is not ours. '' where there is too little to draw.
 */
export function evidenceChart(findings: readonly Finding[]): string {
  const measure = MEASURES.find(({ of }) => measured(findings, of).length * 2 > findings.length);
  if (!measure) return '';
  const bars = measured(findings, measure.of).slice(0, MAX_BARS);
  if (bars.length < MIN_BARS) return '';
  const top = Math.max(1, Math.ceil(Math.max(...bars.map(({ value }) => value))));
  return [
    '```mermaid',
    'xychart-beta',
    `    title "${measure.title}"`,
    `    x-axis [${bars.map(({ number }) => `"${String(number)}"`).join(', ')}]`,
    `    y-axis "${measure.axis}" 0 --> ${String(top)}`,
    `    bar [${bars.map(({ value }) => value.toFixed(2)).join(', ')}]`,
    '```',
  ].join('\n');
}

function measured(findings: readonly Finding[], of: Measure['of']): { number: number; value: number }[] {
  return findings.flatMap((finding, index) => {
    const value = of(finding);
    return value === null || !Number.isFinite(value)
      ? []
      : [{ number: index + 1, value: Math.max(0, value) }];
  });
}
