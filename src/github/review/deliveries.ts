import { CodePurifyError } from '../../errors.js';
import type { Finding, UnjudgedFile } from '../../result/result.js';
import { count } from '../../text/numbers.js';

/** Where a finding is reported: on a line, on a file, in the job summary, or in the report file (an artifact) only. */
export type DeliveryPlace = 'line' | 'file' | 'summary' | 'artifact';

/** Where one finding, or one file that was not judged, is reported. */
export interface Delivery {
  readonly id: string;
  readonly place: DeliveryPlace;
  /** `new`: posted by this run; `kept`: an earlier run posted it; `updated`: the same, and its text was changed. */
  readonly how: 'new' | 'kept' | 'updated';
  /** Page of the comment, if there is one. */
  readonly url: string | null;
  /** Why it has no comment, or none on its line; '' if it has. One sentence, safe in Markdown. */
  readonly reason: string;
}

/** Deliveries, counted by place. The counts of all places add up to `findings + unjudged`. */
export interface ReconciledDeliveries {
  readonly findings: number;
  readonly unjudged: number;
  readonly places: Readonly<Record<DeliveryPlace, number>>;
  readonly byId: ReadonlyMap<string, Delivery>;
}

/**
 * Checks that every finding of a run, and every file that was not judged, is delivered exactly once, and counts them.
 * @throws CodePurifyError `internal` when a delivery is missing, made twice, or of something unknown
 */
export function reconcile(
  findings: readonly Finding[],
  deliveries: readonly Delivery[],
  unjudged: readonly UnjudgedFile[] = [],
): ReconciledDeliveries {
  const expected = [...findings, ...unjudged];
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const ids = new Set(expected.map(({ id }) => id));
  const missing = [...ids].filter((id) => !byId.has(id));
  const unknown = [...byId.keys()].filter((id) => !ids.has(id));
  const twice = deliveries.length - byId.size + expected.length - ids.size;
  if (missing.length > 0 || unknown.length > 0 || twice > 0) throw mismatch(missing, unknown, twice);
  const places = { line: 0, file: 0, summary: 0, artifact: 0 };
  for (const { place } of deliveries) places[place]++;
  return { findings: findings.length, unjudged: unjudged.length, places, byId };
}

function mismatch(missing: readonly string[], unknown: readonly string[], twice: number): CodePurifyError {
  const named = [...missing, ...unknown].slice(0, 3).join(', ');
  return new CodePurifyError(
    'internal',
    `The delivery of the findings does not reconcile: ${String(missing.length)} missing, ` +
      `${String(unknown.length)} unknown, ${String(twice)} twice${named === '' ? '' : ` (${named})`}.`,
    'The JSON report has all findings. Please report this problem, with that file.',
  );
}

/**
 * The counts in one line: `8 findings = 5 on lines + 3 on files + 0 in this summary + 0 in the report file alone`. Files
 * that were not judged are counted before the equals sign.
 */
export function deliveriesLine({ findings, unjudged, places }: ReconciledDeliveries): string {
  const terms = [
    `${String(places.line)} on lines`,
    `${String(places.file)} on files`,
    `${String(places.summary)} in this summary`,
    `${String(places.artifact)} in the report file alone`,
  ];
  const besides = unjudged === 0 ? '' : ` + ${count(unjudged, 'file')} not judged`;
  return `${String(findings)} ${findings === 1 ? 'finding' : 'findings'}${besides} = ${terms.join(' + ')}`;
}
