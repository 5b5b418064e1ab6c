import type { Analysis, CodeElement } from '../code/analysis.js';
import { wholeLines } from '../code/edits/edit.js';
import { TIERS } from './rank.js';
import type { Proposal } from './purification.js';

/**
 * Comments that a compiler, an interpreter or a build tool reads: interpreter lines, encodings, `//go:embed`, `// +build`,
 * `# frozen_string_literal`, `# type:`, attributes of PHP, `@jsx`, `#__PURE__`, source maps.
 */
const READ_BY_TOOLS =
  /^(?:#!|#\[|\/\/(?:go:|export |line |#|\s*\+build|\s*@)|\/\*\s*(?:[@#!]|line )|#\s*(?:-\*-|frozen|cython|type:|.*coding[:=]))/iu;

/** Removes a comment, with its lines where nothing else is on them. Behaviour stays, unless a tool reads the comment. */
export function removeComment({ code }: Pick<Analysis, 'code'>, { text, spans }: CodeElement): Proposal[] {
  const [own] = spans;
  if (own === undefined) return [];
  const span = wholeLines(code, own);
  const isAlone = span.start !== own.start || span.end !== own.end;
  const isBetween = /\S/u.test(code.charAt(own.start - 1)) && /\S/u.test(code.charAt(own.end));
  const replacement = !isAlone && isBetween ? ' ' : '';
  const isProved = !READ_BY_TOOLS.test(text);
  return [
    {
      ...{ strategy: 'remove', tier: isProved ? TIERS.proved : TIERS.removeWhole },
      ...{ edits: [{ span, text: replacement }], text: replacement, logProbability: -Infinity, isProved },
    },
  ];
}
