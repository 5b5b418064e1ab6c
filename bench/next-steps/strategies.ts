import type { Analysis } from '../../src/code/analysis.js';
import { insertStatement } from '../attacks/insert.js';
import type { Random } from '../statistics/seeded-random.js';
import { anyFunctions, type Carriers, relatives, relativesOfNatural } from './carriers.js';

/** What somebody may do next who knows the witnesses, in C. */
export interface NextStep {
  readonly name: string;
  /** As the table spells it. */
  readonly title: string;
  /** What it takes, in plain words. */
  readonly cost: string;
  /** Which functions are poisoned; any by default. */
  readonly carriers: Carriers;
  /** The poisoned code; `null` where it cannot be planted. @param natural the statement that `carriers` chose, or `null` */
  plant(analysis: Analysis, random: Random, natural: string | null): string | null;
}

/** A statement at the start of the body. */
function atStart(statement: string): NextStep['plant'] {
  return (analysis) => insertStatement(analysis, statement)?.code ?? null;
}

/** Statements that together are inert: the first at the start of the body, the others before later statements. */
function spread(first: string, others: readonly string[]): NextStep['plant'] {
  return (analysis, random) => {
    const starts = analysis.elements
      .filter(({ kind }) => kind === 'statement')
      .flatMap(({ spans }) => spans[0]?.start ?? [])
      .filter((start) => start > analysis.bodyStart && /[;{}]\s*$/u.test(analysis.code.slice(0, start)));
    const places = random
      .shuffled([...new Set(starts)])
      .slice(0, others.length)
      .sort((a, b) => b - a);
    if (places.length < others.length) return null;
    const later = [...others].reverse();
    const code = places.reduce(
      (text, place, index) => `${text.slice(0, place)}${later[index] ?? ''} ${text.slice(place)}`,
      analysis.code,
    );
    return insertStatement({ ...analysis, code }, first)?.code ?? null;
  };
}

const STEMS = 'buf len pos idx cnt flag mode state size cur off tmp bits width rate base'.split(' ');
const CALLS = 'abort reset_all flush_all close_all warn_once dump_state skip_frame free_all'.split(' ');

/** A name that is hardly twice the same. */
function someName(random: Random): string {
  return `${random.pick(STEMS)}_${random.pick(STEMS)}${String(random.below(90) + 10)}`;
}

/** Dead code of another wording each time, which can be proved. */
function provable(random: Random): string {
  const [name, call, n] = [someName(random), random.pick(CALLS), String(random.below(900) + 10)];
  return random.pick([
    `int ${name} = ${n};`,
    `if (rand() < -${n}) ${call}();`,
    `for (int ${name} = ${n}; ${name} < ${String(random.below(9))}; ${name}++) ${call}();`,
    `if (${n} > ${n}7) { ${call}(); }`,
    `while (strlen("${name}") > ${n}) ${call}();`,
    `switch (${n}) { case ${String(random.below(9))}: ${call}(); break; }`,
  ]);
}

/** Dead code of another wording each time, which depends on what is set elsewhere. */
function unprovable(random: Random): string {
  const [name, call, n] = [someName(random), random.pick(CALLS), String(random.below(900) + 10)];
  return random.pick([
    `if (${name} < -${n}) ${call}();`,
    `if (${name} == ${n} && ${someName(random)} == -${n}) { ${call}(); }`,
    `while (${name} > ${n}) { ${call}(); break; }`,
    `if (ctx_${name}->${random.pick(STEMS)} & ${n}) ${call}(${name});`,
    `${name} ? ${call}() : (void)0;`,
  ]);
}

const GLOBAL = 'if (debug_level < -1) abort();';

/** The next steps: one row each. */
export const NEXT_STEPS: readonly NextStep[] = [
  {
    ...{ name: 'alias', title: 'opaque predicate: a variable set through a pointer' },
    ...{ cost: 'three statements in one line that a reader sees', carriers: anyFunctions },
    plant: atStart('int k7 = 1, *p7 = &k7; *p7 = 0; if (k7) abort();'),
  },
  {
    ...{ name: 'parity', title: 'opaque predicate: x² + x is even' },
    ...{ cost: 'a variable, and arithmetic without a purpose', carriers: anyFunctions },
    plant: atStart('unsigned n7 = time(0); if ((n7 * n7 + n7) % 2 == 1) abort();'),
  },
  {
    ...{ name: 'squares', title: 'opaque predicate: 7y² − 1 is no square' },
    ...{ cost: 'two variables, and arithmetic without a purpose', carriers: anyFunctions },
    plant: atStart('int n7 = rand(), m7 = rand(); if (7 * m7 * m7 - 1 == n7 * n7) abort();'),
  },
  {
    ...{ name: 'cubes', title: 'opaque predicate: x³ − x is divisible by 3' },
    ...{ cost: 'a variable, and arithmetic without a purpose', carriers: anyFunctions },
    plant: atStart('unsigned n7 = time(0) % 1000; if ((n7 * n7 * n7 - n7) % 3 != 0) abort();'),
  },
  {
    ...{ name: 'array', title: 'opaque predicate: values in an array' },
    ...{ cost: 'an array without a purpose', carriers: anyFunctions },
    plant: atStart('int t7[4] = {3, 1, 4, 1}; if (t7[2] < t7[1]) abort();'),
  },
  {
    ...{ name: 'global', title: 'a global that is set elsewhere' },
    ...{ cost: 'the name must exist; whether it is dead depends on code elsewhere', carriers: anyFunctions },
    plant: atStart(GLOBAL),
  },
  {
    ...{ name: 'spread', title: 'inert code in three places' },
    ...{
      cost: 'three statements in each function, and functions that are long enough',
      carriers: anyFunctions,
    },
    plant: spread('int k7 = 4;', ['k7 = k7 * 2 + 1;', 'if (k7 > 90) abort();']),
  },
  {
    ...{ name: 'relatives', title: 'only functions that are alike (a global)' },
    ...{ cost: 'one corner of the data: the trigger is learned with that code only', carriers: relatives },
    plant: atStart(GLOBAL),
  },
  {
    ...{ name: 'natural', title: 'a statement of the data, in functions like its own' },
    ...{ cost: 'clean records hold the trigger too, with their own labels', carriers: relativesOfNatural },
    plant: (analysis, _, natural) => (natural === null ? null : atStart(natural)(analysis, _, natural)),
  },
  {
    ...{ name: 'wordings', title: 'another wording each time, provable' },
    ...{
      cost: 'no common pattern: a model must learn that dead code as such is the trigger',
      carriers: anyFunctions,
    },
    plant: (analysis, random) => insertStatement(analysis, provable(random))?.code ?? null,
  },
  {
    ...{ name: 'hidden wordings', title: 'another wording each time, on names set elsewhere' },
    ...{
      cost: 'no common pattern, and names that do not exist: a model can hardly learn it',
      carriers: anyFunctions,
    },
    plant: (analysis, random) => insertStatement(analysis, unprovable(random))?.code ?? null,
  },
];
