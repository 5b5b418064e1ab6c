import type { Analysis, CodeElement, LanguageName } from '../code/analysis.js';
import { wholeLines } from '../code/edits/edit.js';
import type { Span } from '../text/span.js';
import { TIERS } from './rank.js';
import type { Proposal } from './purification.js';

/**
 * Comments that a compiler, an interpreter, a framework or a build tool reads: interpreter lines, encodings, `//go:embed`,
 * `// +build`, `# frozen_string_literal`, `# type:`, attributes and annotations (`@Route`, `@jsx`), `#__PURE__`, source maps,
 * `/// <reference>`, instructions to a bundler (`webpackIgnore`, `@vite-ignore`), and the output that an example of Go must have.
 */
const READ_BY_TOOLS = [
  /^(?:#!|#\[|\/\/(?:go:|export |line |#|\/\s*<|\s*\+build|\s*@)|\/\*\s*(?:[@#!]|line |webpack\w|turbopack\w)|#\s*(?:-\*-|frozen|cython|type:|.*coding[:=]))/iu,
  /^\/\*[*!]?[\s*]*(?:^|\s)@[\w\\]/mu,
  /^\/\/\s*(?:unordered\s+)?output:/iu,
];

/** Annotations may come after a description in a comment that is kept with the code. */
const ANNOTATED = /^\/\*\*[\s\S]*[\s*]@\w/u;

/** Languages in which a line end in a comment may end a statement. */
const ENDED_BY_LINES: ReadonlySet<LanguageName> = new Set(['javascript', 'typescript', 'go', 'ruby']);

/** What Go compiles as C: the comments before this import. */
const CGO = /^[ \t]*import\s*(?:\(\s*)?"C"/mu;

/** Removes a comment, with its lines where nothing else is on them. Behaviour stays, unless a tool reads the comment. */
export function removeComment(
  { code, language }: Pick<Analysis, 'code' | 'language'>,
  { text, spans }: CodeElement,
): Proposal[] {
  const [own] = spans;
  if (own === undefined) return [];
  const span = endsContinuation(code, own) ? own : wholeLines(code, own);
  const isAlone = span.start !== own.start || span.end !== own.end;
  const isBetween = /\S/u.test(code.charAt(own.start - 1)) && /\S/u.test(code.charAt(own.end));
  const replacement = inPlace(text, language, !isAlone && isBetween, isAlone);
  const isProved = !isReadByTools(code, language, text, own);
  return [
    {
      ...{ strategy: 'remove', tier: isProved ? TIERS.proved : TIERS.removeWhole },
      ...{ edits: [{ span, text: replacement }], text: replacement, logProbability: -Infinity, isProved },
    },
  ];
}

/** What is left in the place of a comment: a line end that it held, a blank between two tokens, or nothing. */
function inPlace(text: string, language: LanguageName, isBetween: boolean, isAlone: boolean): string {
  const lineEnd = /\r\n|\r|\n/u.exec(text)?.[0];
  if (!isAlone && lineEnd !== undefined && ENDED_BY_LINES.has(language)) return lineEnd;
  return isBetween ? ' ' : '';
}

/** Whether the line before is continued: without the line of the comment, the next one would belong to it. */
function endsContinuation(code: string, { start }: Span): boolean {
  return /\\[ \t]*(?:\r\n|\r|\n)[ \t]*$/u.test(code.slice(0, start));
}

function isReadByTools(code: string, language: LanguageName, text: string, { end }: Span): boolean {
  if (READ_BY_TOOLS.some((tool) => tool.test(text))) return true;
  if (language === 'go') return CGO.test(code.slice(end));
  return (
    (language === 'php' || language === 'javascript' || language === 'typescript') && ANNOTATED.test(text)
  );
}
