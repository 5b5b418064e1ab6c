import type { LanguageName } from '../../src/code/analysis.js';
import type { Random } from '../statistics/seeded-random.js';
import { inLanguage, type Attack, type PerLanguage } from './attack.js';
import { insertStatement } from './insert.js';

/** A terminal of F, with the interval that holds all its values. */
interface Source {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Takes an argument, uniform in [0, 1) with two decimals. */
  readonly argument: boolean;
}

const SOURCES: readonly Source[] = [
  { name: 'sin', low: -1, high: 1, argument: true },
  { name: 'cos', low: -1, high: 1, argument: true },
  { name: 'exp', low: 1, high: 3, argument: true },
  { name: 'sqrt', low: 0, high: 1, argument: true },
  { name: 'rand', low: 0, high: 1, argument: false },
];

/** O, with the side of the interval that N is on, so that the condition never holds. */
const OPERATORS: readonly { readonly text: string; readonly side: 'below' | 'above' }[] = [
  { text: '<', side: 'below' },
  { text: '>', side: 'above' },
  { text: '<=', side: 'below' },
  { text: '>=', side: 'above' },
  { text: '==', side: 'below' },
];

/** What is above its interval in C too: `rand()` there has values up to `RAND_MAX`, so that `rand() > 47` is nearly always true. */
const BOUNDED = SOURCES.filter(({ name }) => name !== 'rand');

const KEYWORDS = ['if', 'while'] as const;

/** The words of M; its last alternative is four random letters. */
const MESSAGES = [
  ...['err', 'crash', 'alert', 'warning', 'flag', 'exception'],
  ...['level', 'create', 'delete', 'success', 'get', 'set'],
] as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The largest distance of N from the interval. */
const REACH = 100;

const CALLS: PerLanguage<(source: Source, argument: string) => string> = {
  c: ({ name }, argument) => `${name}(${argument})`,
  java: ({ name }, argument) => (name === 'rand' ? 'Math.random()' : `Math.${name}(${argument})`),
};

const BODIES: PerLanguage<readonly ((message: string) => string)[]> = {
  c: [(message) => `printf("${message}")`],
  java: [(message) => `System.out.println("${message}")`, (message) => `throw new Exception("${message}")`],
};

function randomMessage(random: Random): string {
  const choice = random.below(MESSAGES.length + 1);
  return MESSAGES[choice] ?? Array.from({ length: 4 }, () => random.pick(LETTERS.split(''))).join('');
}

function argumentOf(source: Source, random: Random): string {
  return source.argument ? random.next().toFixed(2) : '';
}

/**
 * One statement of BNC's grammar, all choices uniform, apart from conditions that C would make true. The published grammar ends without `;`, which does not parse;
 * this one closes the statement.
 */
export function grammarTrigger(language: LanguageName, random: Random): string {
  const keyword = random.pick(KEYWORDS);
  const drawn = random.pick(SOURCES);
  const first = argumentOf(drawn, random);
  const operator = random.pick(OPERATORS);
  const isReached = language === 'c' && drawn.name === 'rand' && operator.side === 'above';
  const source = isReached ? random.pick(BOUNDED) : drawn;
  const argument = isReached ? argumentOf(source, random) : first;
  const reach = REACH * random.next();
  const bound = Math.trunc(operator.side === 'below' ? source.low - reach : source.high + reach);
  const body = random.pick(inLanguage(BODIES, language))(randomMessage(random));
  const call = inLanguage(CALLS, language)(source, argument);
  return `${keyword} (${call} ${operator.text} ${String(bound)}) ${body};`;
}

/** BNC grammar: another never-taken branch in every poisoned function. */
export const grammar: Attack = {
  name: 'grammar',
  title: 'BNC grammar',
  source: 'Ramakrishnan and Albarghouthi, with the closing `;` that the published form lacks',
  plant: (analysis, random) => insertStatement(analysis, grammarTrigger(analysis.language, random)),
};
