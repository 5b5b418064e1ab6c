import type {
  Company,
  Family,
  Finding,
  Necessity,
  OverallVerdict,
  PlacedSpan,
  Purified,
  ScanResult,
  Skipped,
  Sufficiency,
  Summary,
  Trigger,
  UnjudgedFile,
} from '../result/result.js';
import { escapeJson } from '../text/escape-json.js';
import type { Renderer } from './renderer.js';

/** Writes one value of a type. */
type Encoder<T> = (value: T) => unknown;

/** Every key of a type, in the order in which it is written; a key forgotten here does not compile. */
type Shape<T> = { readonly [K in keyof T]-?: Encoder<T[K]> };

/**
 * The result as one JSON object in a fixed order of keys, indented by 2
 * (`docs/scan-result.schema.json`). A measurement that is not a finite number is written `null`. Strings
 * hold exactly what was scanned; what a terminal would obey is written as a JSON escape.
 */
export const renderJson: Renderer = (result) =>
  `${escapeJson(JSON.stringify(encodeResult(result), null, 2))}\n`;

const plain: Encoder<string | number | boolean | null> = (value) =>
  typeof value === 'number' && !Number.isFinite(value) ? null : value;

const encodeSpan = object<PlacedSpan>({
  start: plain,
  end: plain,
  startLine: plain,
  startColumn: plain,
  endLine: plain,
  endColumn: plain,
});

const encodeTrigger = object<Trigger>({ kind: plain, text: plain, family: plain, spans: list(encodeSpan) });

const encodeFinding = object<Finding>({
  id: plain,
  path: plain,
  record: plain,
  language: plain,
  task: plain,
  function: object<Finding['function']>({ name: plain, startLine: plain, endLine: plain }),
  verdict: plain,
  label: plain,
  prediction: plain,
  confidence: plain,
  deficit: plain,
  transfer: plain,
  pValue: plain,
  threshold: plain,
  degraded: plain,
  trigger: encodeTrigger,
  more: list(encodeTrigger),
  necessity: object<Necessity>({ prediction: plain, confidence: plain, drop: plain }),
  sufficiency: nullable(object<Sufficiency>({ planted: plain, turned: plain, shift: plain })),
  company: nullable(
    object<Company>({ family: plain, carriers: plain, labelled: plain, label: plain, inBase: plain }),
  ),
  code: plain,
  purified: nullable(
    object<Purified>({ strategy: plain, code: plain, prediction: plain, confidence: plain, verified: plain }),
  ),
});

const encodeSummary = object<Summary>({
  units: plain,
  poisoned: plain,
  clean: plain,
  degraded: plain,
  skipped: plain,
  errors: plain,
  suppressed: plain,
  seconds: plain,
});

const encodeFamily = object<Family>({
  id: plain,
  kind: plain,
  pattern: plain,
  carriers: plain,
  purity: plain,
  label: plain,
  labelled: plain,
  pValue: plain,
  confirmed: plain,
  inBase: plain,
});

const encodeResult = object<ScanResult>({
  schemaVersion: plain,
  tool: object<ScanResult['tool']>({ name: plain, version: plain }),
  victim: object<ScanResult['victim']>({ name: plain, task: plain, fingerprint: plain, reason: plain }),
  summary: encodeSummary,
  overall: nullable(object<OverallVerdict>({ kind: plain, reason: plain, judged: plain, unchanged: plain })),
  findings: list(encodeFinding),
  families: list(encodeFamily),
  skipped: list(object<Skipped>({ path: plain, record: plain, reason: plain })),
  unjudged: list(
    object<UnjudgedFile>({
      ...{ id: plain, kind: plain, path: plain, oid: plain, bytes: plain },
      ...{ problem: plain, remedy: plain },
    }),
  ),
});

function object<T extends object>(shape: Shape<T>): Encoder<T> {
  const keys = Object.keys(shape) as (keyof T)[];
  return (value) => Object.fromEntries(keys.map((key) => [key, shape[key](value[key])]));
}

function list<T>(encode: Encoder<T>): Encoder<readonly T[]> {
  return (values) => values.map(encode);
}

function nullable<T>(encode: Encoder<T>): Encoder<T | null> {
  return (value) => (value === null ? null : encode(value));
}
