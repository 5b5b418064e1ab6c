import type { Analysis, CodeElement } from '../../src/code/analysis.js';
import type { Row } from '../../src/data/row.js';
import type { Unit } from '../../src/data/unit.js';
import type { Judgement, ScoredElement, Suspect } from '../../src/detect/suspect.js';
import { Budget } from '../../src/scan/reading/budget.js';
import { noCache } from '../../src/scan/cache/verdict-cache.js';
import { silentProgress } from '../../src/scan/reading/progress.js';
import type { ScanSettings } from '../../src/scan/stages/settings.js';
import type { Tools } from '../../src/scan/judging/tools.js';

/** The word that is a trigger for the fake judge. */
export const TRIGGER = 'TRIGGER';

/** A unit of a source file; `over` changes what a test is about. */
export function unit(code: string, over: Partial<Unit> = {}): Unit {
  return {
    path: 'a.c',
    record: null,
    place: { kind: 'source', offset: 0 },
    language: 'c',
    code,
    name: 'f',
    startLine: 1,
    endLine: 1,
    startColumn: 0,
    label: null,
    task: 'classification',
    ...over,
  };
}

export function record(code: string, line: number, label: string | null = null): Unit {
  const place = { kind: 'record', format: 'jsonl', pointer: '/func', span: null } as const;
  return unit(code, { path: 'd.jsonl', record: line, place, startLine: line, endLine: line, label });
}

export function unitRow(one: Unit): Row {
  return { kind: 'unit', unit: one };
}

export async function* stream(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield await Promise.resolve(row);
}

/** Elements: every occurrence of the trigger word. Code with `ERROR` is degraded, `CRASH` throws. */
export function analyze({ code, language, name }: Unit): Analysis {
  if (code.includes('CRASH')) throw new Error('the parser crashed');
  const elements: CodeElement[] = [];
  for (const { index } of code.matchAll(/TRIGGER/g)) {
    const span = { start: index, end: index + TRIGGER.length };
    const common = { spans: [span], maskSpans: [span], depth: 0 };
    elements.push({ kind: 'statement', text: TRIGGER, role: null, type: 'expression_statement', ...common });
  }
  return {
    code,
    language,
    elements,
    traits: [],
    name,
    parseErrors: code.includes('ERROR') ? 1 : 0,
    bodyStart: -1,
  };
}

export function judgement(suspect: Suspect, pValue = 0.001): Judgement {
  const confidence = { probability: 0.9, logOdds: 2.2 };
  const elements = suspect.sides.flatMap((side, index) =>
    side.elements.map((element): ScoredElement => ({
      element,
      side: index,
      score: 3,
      drop: 3,
      without: { probability: 0.2, logOdds: -1.4 },
      transfer: { planted: 20, turned: 19, shift: 4 },
    })),
  );
  const prediction = { label: 'safe', index: 0, outputIds: [], confidence };
  const without = { ...prediction, label: 'vulnerable', index: 1 };
  const common = { prediction, entropy: 1, deficit: 0.5, value: 1, pValue, threshold: 2, elements };
  return elements.length > 0
    ? { ...common, verdict: 'poisoned', triggers: elements, without }
    : { ...common, verdict: 'clean', triggers: [], without: null };
}

/** Tools that know one trigger, and record their calls. */
export function fakeTools(over: Partial<Tools> = {}): Tools & { readonly judged: string[][] } {
  const judged: string[][] = [];
  return {
    judged,
    analyze,
    judge: {
      judge: (suspects) => {
        judged.push(suspects.map(({ sides }) => sides[0].code));
        if (suspects.some(({ sides }) => sides[0].code.includes('FAIL'))) {
          return Promise.reject(new Error('the victim\nfailed'));
        }
        return Promise.resolve(suspects.map((suspect) => judgement(suspect)));
      },
    },
    purify: (suspect) =>
      Promise.resolve({
        strategy: 'remove',
        grade: 're-judged',
        code: suspect.sides[0].code.replaceAll(TRIGGER, ''),
        prediction: 'vulnerable',
        confidence: 0.8,
        verified: true,
      }),
    cache: noCache,
    ...over,
  };
}

export function settings(over: Partial<ScanSettings> = {}): ScanSettings {
  return {
    tool: { name: 'codepurify', version: '1.2.3' },
    victim: { name: 'fake', task: 'classification', fingerprint: 'f'.repeat(64), reason: 'a test' },
    limit: null,
    discoveryRate: null,
    wholeLevel: 0.001,
    suppressed: new Set(),
    ...over,
  };
}

/** A budget whose clock advances by `step` ms at each look. */
export function budget(
  over: { unit?: number; run?: number; step?: number; signal?: AbortSignal } = {},
): Budget {
  let now = 0;
  const clock = (): number => (now += over.step ?? 0);
  return new Budget({ unitSeconds: over.unit ?? 0, runSeconds: over.run ?? 0 }, clock, over.signal);
}

export { silentProgress };
