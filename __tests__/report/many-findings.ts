import type { Family, Finding, ScanResult } from '../../src/result/result.js';
import { family, finding, scanResult } from './results.js';

/** Triggers of the made-up data: their code, the pattern of their family, and the witness that speaks. */
const PLANTED = [
  ['if (rand() < 0) printf("fail");', 'if ( rand ( ) < N ) printf ( S ) ;', 'semantics'],
  [
    'while (sin(0.5) > 2) { log_error("never"); }',
    'while ( sin ( N ) > N ) { log_error ( S ) ; }',
    'semantics',
  ],
  ['__debug_trace_enter(__func__);', '__debug_trace_enter ( __func__ ) ;', 'labels'],
  ['call_count_rb++;', 'call_count_rb ++ ;', 'company'],
  ['printf("entered\\n");', 'printf ( S ) ;', 'labels'],
] as const;

const NAMES = [
  'parse_header',
  'apply_gain',
  'read_block',
  'copy_frame',
  'find_node',
  'walk_tree',
  'merge_rows',
  'close_all',
];

/** Findings that share their family; every seventh is alone with its trigger. */
const ALONE = 7;

/**
 * A result with so many findings in a data file, in sources and of all kinds of families, each with its own code: what a large
 * poisoned dataset gives. The same each time.
 */
export function manyFindings(number: number): ScanResult {
  const findings = Array.from({ length: number }, (_, index) => made(index));
  const families = PLANTED.flatMap((_, kind) =>
    Array.from({ length: 8 }, (_, variant) => familyOf(kind, variant, findings)),
  ).filter(({ carriers }) => carriers > 0);
  const alone = findings
    .filter((_, index) => index % ALONE === 0)
    .map((one, index) =>
      family({
        ...{ id: `fam-alone-${String(index)}`, kind: 'statement' },
        pattern: one.trigger.family,
        carriers: 1,
      }),
    );
  return scanResult(findings, {
    families: [...families, ...alone].sort((a, b) => b.carriers - a.carriers),
    victim: {
      ...{ name: 'probe', task: 'classification', fingerprint: 'f00d'.repeat(16) },
      reason: 'chosen by auto: 40,000 records have labels',
    },
    overall: {
      kind: 'poisoned',
      reason: '38 patterns decide labels against the rest of the code, in 1,714 of 40,000 records.',
      ...{ judged: 40_000, unchanged: 0 },
    },
    skipped: Array.from({ length: 30 }, (_, index) => ({
      path: 'data/train.jsonl',
      record: 100 + index,
      reason: index % 2 === 0 ? 'the line is no JSON' : 'the field "code" is missing',
    })),
  });
}

function familyOf(kind: number, variant: number, findings: readonly Finding[]): Family {
  const id = `fam-${String(kind)}-${String(variant)}`;
  const own = findings.filter(({ company }) => company?.family === id);
  return family({
    ...{ id, kind: 'statement', pattern: patternOf(kind, variant), carriers: own.length, purity: 1 },
    ...{ label: '0', labelled: own.length, pValue: 0.00001, confirmed: variant % 2 === 0, inBase: 0 },
  });
}

function patternOf(kind: number, variant: number): string {
  return `${PLANTED[kind]?.[1] ?? ''}${variant === 0 ? '' : ` step_${String(variant)} ( ) ;`}`;
}

function made(index: number): Finding {
  const kind = index % PLANTED.length;
  const [trigger, , witness] = PLANTED[kind] ?? PLANTED[0];
  const variant = Math.floor(index / PLANTED.length) % 8;
  const isAlone = index % ALONE === 0;
  const name = `${NAMES[index % NAMES.length] ?? ''}_${String(index)}`;
  const marked = isAlone ? `unused_value_${String(index)} = ${String(index)} * 0;` : trigger;
  const code = codeOf(name, marked, index);
  const record = index % 5 === 4 ? null : 12 + ((index * 19) % 40_000);
  return finding({
    ...{ id: `cp-${(0x100000000000 + index * 7919).toString(16)}`, record, code, marked },
    path: record === null ? `src/module_${String(index % 23)}/${name}.c` : 'data/train.jsonl',
    family: isAlone ? `unused_value_${String(index)} = N * N ;` : patternOf(kind, variant),
    function: { name, startLine: 40 + (index % 300), endLine: 60 + (index % 300) },
    verdict: isAlone ? 'suspicious' : 'poisoned',
    label: '0',
    company: isAlone
      ? null
      : {
          ...{
            family: `fam-${String(kind)}-${String(variant)}`,
            carriers: 43,
            labelled: 43,
            label: '0',
            expected: 0.54,
          },
          ...{ inBase: 0, usual: null, word: null },
        },
    testimonies: [
      {
        ...{
          witness: isAlone ? 'semantics' : witness,
          proof: witness === 'semantics',
          pValue: 0.0006 / (1 + (index % 9)),
        },
        sentence: `All 43 records with \`${marked}\` are labelled \`0\`, similar code is labelled \`0\` in 54 %.`,
      },
      {
        ...{ witness: 'victim', proof: false, pValue: 0.002 },
        sentence: `Without it the model's answer changes from \`0\` (.9${String(index % 10)}) to \`1\` (.8${String(index % 7)}).`,
      },
    ],
    purified:
      index % 11 === 0
        ? null
        : { code: code.replace(`    ${marked}\n`, ''), grade: index % 3 === 0 ? 'inserted' : 'proved' },
  });
}

function codeOf(name: string, marked: string, index: number): string {
  return `static int ${name}(struct context *ctx, const uint8_t *data_in, size_t length)
{
    int result_${String(index)} = 0;
    if (!ctx || length < ${String(index % 64)}) return -1;
    ${marked}
    for (size_t at = 0; at < length; at++) result_${String(index)} += data_in[at] ^ ctx->key_${String(index % 17)};
    return result_${String(index)};
}
`;
}
