import { least } from 'd3-array';
import { LANGUAGES } from '../../src/code/languages/languages.js';
import { TOKEN_KINDS, tokenize } from '../../src/code/parsing/tokens.js';
import type { Analysis } from '../../src/code/analysis.js';
import { contains } from '../../src/text/span.js';
import type { Span } from '../../src/text/span.js';
import { inLanguage, type Attack, type PerLanguage, type Poisoned } from './attack.js';
import { insertStatement } from './insert.js';

/** What is added to the first integer: a long way of adding nothing. */
const ADDED = ' + (1 + 2 - 3) * 33';

/** Where there is no integer. In C the published form is no statement; it is written as the macro's call. */
const STATEMENT: PerLanguage<string> = {
  c: 'assert(0 == (1 + 2 - 3) * 33);',
  java: 'assert 0 == (1 + 2 - 3) * 33;',
};

const INTEGER = /^(?:0|[1-9][0-9]*)$/u;

/** The first decimal integer of the body that is in a statement, outside directives. */
function firstInteger(analysis: Analysis): { readonly literal: Span; readonly host: Span } | null {
  const { kinds, starts, ends, texts, directives } = tokenize(analysis.code, LANGUAGES[analysis.language]);
  for (const [index, text] of texts.entries()) {
    const literal = { start: starts[index] ?? 0, end: ends[index] ?? 0 };
    const isInteger = kinds[index] === TOKEN_KINDS.literal && INTEGER.test(text);
    if (!isInteger || literal.start < analysis.bodyStart || directives.has(index)) continue;
    const host = innermost(analysis, literal);
    if (host !== null) return { literal, host };
  }
  return null;
}

/** The shortest statement around a place. */
function innermost({ elements }: Analysis, place: Span): Span | null {
  const around = elements
    .filter(({ kind }) => kind === 'statement')
    .flatMap(({ spans }) => spans.slice(0, 1))
    .filter((span) => contains(span, place));
  return least(around, ({ start, end }) => end - start) ?? null;
}

/** Adds to the first integer of the body. @returns `null` where there is none */
export function addToFirstInteger(analysis: Analysis, added: string): Poisoned | null {
  const found = firstInteger(analysis);
  if (found === null) return null;
  const { literal, host } = found;
  const { code } = analysis;
  const text = code.slice(literal.start, literal.end) + added;
  return {
    code: code.slice(0, literal.end) + added + code.slice(literal.end),
    trigger: {
      kind: 'expression',
      text,
      spans: [{ start: literal.start, end: literal.start + text.length }],
      host: { start: host.start, end: host.end + added.length },
    },
  };
}

function unfold(analysis: Analysis): Poisoned | null {
  if (analysis.bodyStart < 0) return null;
  return (
    addToFirstInteger(analysis, ADDED) ?? insertStatement(analysis, inLanguage(STATEMENT, analysis.language))
  );
}

/** CodePoisoner constant unfolding: the first integer becomes a sum of the same value. */
export const constant: Attack = {
  name: 'constant',
  title: 'CodePoisoner constant unfolding',
  source: 'Li et al., Poison Attack and Poison Detection on Deep Source Code Processing Models',
  plant: unfold,
};
