import type { Family, Finding, PlacedSpan, Purified, ScanResult, Trigger } from '../../src/result/result.js';

/** Parts of a made-up result; everything not named has a plain value. */
export interface FindingParts extends Partial<Omit<Finding, 'trigger' | 'purified'>> {
  /** Every occurrence of this text in `code` is the trigger. */
  readonly marked: string;
  readonly kind?: Trigger['kind'];
  readonly family?: string;
  readonly purified?: Partial<Purified> | null;
  /** 1-based column of the code's first character in the file. */
  readonly firstColumn?: number;
}

/** The spans of every occurrence of `text`, placed in a file as the scan places them. */
export function placedSpans(code: string, text: string, startLine: number, firstColumn = 1): PlacedSpan[] {
  const spans: PlacedSpan[] = [];
  for (let start = code.indexOf(text); start >= 0; start = code.indexOf(text, start + text.length)) {
    const end = start + text.length;
    const [startAt, endAt] = [start, end].map((offset) => placeOf(code, offset, startLine, firstColumn));
    if (!startAt || !endAt) continue;
    spans.push({
      start,
      end,
      startLine: startAt.line,
      startColumn: startAt.column,
      endLine: endAt.line,
      endColumn: endAt.column,
    });
  }
  return spans;
}

function placeOf(code: string, offset: number, startLine: number, firstColumn: number) {
  const lines = code.slice(0, offset).split('\n');
  const column = (lines.at(-1) ?? '').length + (lines.length === 1 ? firstColumn : 1);
  return { line: startLine + lines.length - 1, column };
}

/** A finding in `src/qsv.c`, line 10, unless said otherwise. */
export function finding(parts: FindingParts): Finding {
  const { marked, kind = 'statement', family = marked, purified = null, firstColumn = 1, ...rest } = parts;
  const code = rest.code ?? marked;
  const record = rest.record ?? null;
  const startLine = record ?? rest.function?.startLine ?? 10;
  const spans = placedSpans(code, marked, startLine, firstColumn).map((span) =>
    record === null ? span : { ...span, startLine: record, endLine: record },
  );
  return {
    id: 'cp-0123456789ab',
    path: 'src/qsv.c',
    language: 'c',
    task: 'classification',
    function: { name: 'qsv_dec', startLine, endLine: startLine + code.split('\n').length - 1 },
    verdict: 'poisoned',
    testimonies: [
      {
        witness: 'victim',
        proof: false,
        pValue: 0.0007,
        sentence: "Without it the model's answer changes from `0` (.98) to `1` (.87).",
      },
    ],
    label: null,
    prediction: '0',
    confidence: 0.98,
    deficit: 2.314,
    transfer: 4.5,
    pValue: 0.0007,
    threshold: null,
    degraded: false,
    more: [],
    necessity: { prediction: '1', confidence: 0.87, drop: 5.8 },
    sufficiency: { planted: 20, turned: 19, shift: 4.5 },
    company: null,
    ...{ merged: null, prompt: null },
    ...rest,
    record,
    code,
    trigger: { kind, text: marked, family, spans },
    purified: purified && {
      strategy: 'remove',
      grade: 'proved',
      code: '',
      prediction: '1',
      confidence: 0.87,
      verified: true,
      ...purified,
    },
  };
}

/** A family of findings that were judged one by one, unless said otherwise. */
export function family(
  parts: Pick<Family, 'id' | 'kind' | 'pattern' | 'carriers'> & Partial<Family>,
): Family {
  return {
    ...{ purity: null, withLabel: parts.purity == null ? 0 : parts.carriers },
    ...{ label: null, labelled: null, pValue: null, confirmed: null, inBase: null },
    ...parts,
  };
}

/** A result whose counts follow from its findings, unless said otherwise. */
export function scanResult(findings: readonly Finding[], parts: Partial<ScanResult> = {}): ScanResult {
  const poisoned = findings.length;
  const { skipped = [], unjudged = [], notData = [], overall = null } = parts;
  const [judged, unchanged, unread] = [
    poisoned + 3,
    overall?.unchanged ?? 0,
    skipped.length + unjudged.length,
  ];
  const records = { total: judged + unchanged + unread, judged, unchanged, accepted: 0, notData: 0, unread };
  return {
    schemaVersion: 1,
    tool: { name: 'codepurify', version: '0.1.0' },
    victim: {
      name: 'sentinel',
      task: 'classification',
      fingerprint: 'f00d',
      reason: 'no labels to train a probe',
    },
    summary: {
      records,
      files: {
        total: 1 + notData.length,
        judged: 1,
        unchanged: 0,
        accepted: 0,
        notData: notData.length,
        unread: 0,
      },
      ...{
        asides: [],
        unlabelled: null,
        power: null,
        witnesses: [],
        window: null,
        unreached: null,
        newPatterns: [],
      },
      units: poisoned + 3,
      poisoned: findings.filter(({ verdict }) => verdict === 'poisoned').length,
      suspicious: findings.filter(({ verdict }) => verdict === 'suspicious').length,
      clean: 3,
      degraded: findings.filter(({ degraded }) => degraded).length,
      skipped: parts.skipped?.length ?? 0,
      errors: 0,
      suppressed: 0,
      seconds: 1.25,
    },
    overall: null,
    findings,
    families: [],
    skipped: [],
    notData: [],
    unjudged: [],
    ...parts,
  };
}
