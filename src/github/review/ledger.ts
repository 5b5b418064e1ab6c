import { CodePurifyError } from '../../errors.js';
import type { Finding, UnjudgedFile } from '../../result/result.js';
import { count } from '../../text/numbers.js';

/** Where a finding is reported: exactly one of these. */
export type DeliveryPlace = 'line' | 'file' | 'summary' | 'artifact';

/** What became of one finding, or of one file that was not judged. */
export interface Delivery {
  readonly id: string;
  readonly place: DeliveryPlace;
  /** `new`: posted by this run; `kept`: it existed already; `updated`: it existed, with another text. */
  readonly how: 'new' | 'kept' | 'updated';
  /** Page of the comment, where there is one. */
  readonly url: string | null;
  /** Why it has no comment, or no comment on its line; '' where it has. One sentence, ours. */
  readonly reason: string;
}

/** Findings and files counted by where they are reported; the sum of the places is that of findings and files that were not judged. */
export interface Ledger {
  readonly findings: number;
  readonly unjudged: number;
  readonly places: Readonly<Record<DeliveryPlace, number>>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
}

/**
 * Accounts for every finding of a run, and every file that was not judged: each is delivered once, and nothing else is.
 * @throws CodePurifyError `internal` when one is missing, delivered twice, or unknown
 */
export function reconcile(
  findings: readonly Finding[],
  deliveries: readonly Delivery[],
  unjudged: readonly UnjudgedFile[] = [],
): Ledger {
  const expected = [...findings, ...unjudged];
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const ids = new Set(expected.map(({ id }) => id));
  const missing = [...ids].filter((id) => !byId.has(id));
  const unknown = [...byId.keys()].filter((id) => !ids.has(id));
  const twice = deliveries.length - byId.size + expected.length - ids.size;
  if (missing.length > 0 || unknown.length > 0 || twice > 0) throw mismatch(missing, unknown, twice);
  const places = { line: 0, file: 0, summary: 0, artifact: 0 };
  for (const { place } of deliveries) places[place]++;
  return { findings: findings.length, unjudged: unjudged.length, places, deliveries: byId };
}

function mismatch(missing: readonly string[], unknown: readonly string[], twice: number): CodePurifyError {
  const named = [...missing, ...unknown].slice(0, 3).join(', ');
  return new CodePurifyError(
    'internal',
    `The delivery of the findings does not reconcile: ${String(missing.length)} missing, ` +
      `${String(unknown.length)} unknown, ${String(twice)} twice${named === '' ? '' : ` (${named})`}.`,
    'Read the findings in the JSON report, and please report this with it.',
  );
}

/**
 * The deliveries in one line: `8 findings = 5 on lines + 3 on files + 0 in this summary + 0 in the report file alone`;
 * files that were not judged are a term of their own before the equals sign.
 */
export function ledgerLine({ findings, unjudged, places }: Ledger): string {
  const terms = [
    `${String(places.line)} on lines`,
    `${String(places.file)} on files`,
    `${String(places.summary)} in this summary`,
    `${String(places.artifact)} in the report file alone`,
  ];
  const besides = unjudged === 0 ? '' : ` + ${count(unjudged, 'file')} not judged`;
  return `${String(findings)} ${findings === 1 ? 'finding' : 'findings'}${besides} = ${terms.join(' + ')}`;
}
