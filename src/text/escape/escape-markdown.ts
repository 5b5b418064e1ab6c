import { showUnsafe, showUnsafeLines } from '../show-unsafe.js';

/** Characters that may start, end or split something in GitHub Flavored Markdown. */
const PUNCTUATION = /[\\`*_{}[\]()<>#+\-.!|~$&"'^=]/g;

/** Every ASCII punctuation character; as an entity none of them has a meaning (CommonMark, section 2.5). */
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Text that GitHub turns into links after it has rendered Markdown, so that a backslash does not help: mentions and
 * addresses, issue numbers, `GH-1`, emoji names, URLs, commit hashes.
 */
const AUTOLINKS: readonly (readonly [RegExp, string])[] = [
  [/@/g, '@\u200B'],
  [/#(?=\d)/g, '#\u200B'],
  [/\b(GH)(?=-\d)/gi, '$1\u200B'],
  [/:/g, ':\u200B'],
  [/\b(www)(?=\.)/gi, '$1\u200B'],
  [/([0-9a-f]{6})(?=[0-9a-f])/gi, '$1\u200B'],
];

/** `::` at the start of a line is a workflow command if the Markdown is printed to a job log. */
const WORKFLOW_COMMAND = /^([ \t]*):(?=:)/gm;

/**
 * Foreign text as Markdown prose on one line: it renders as itself. Links, images, HTML, emphasis, code, headings, lists and
 * tables are escaped; mentions, references and bare URLs are broken by a zero-width space. Use `codeSpan` for an exact
 * copy.
 */
export function escapeMarkdownText(text: string): string {
  const broken = AUTOLINKS.reduce(
    (line, [pattern, replacement]) => line.replace(pattern, replacement),
    showUnsafe(text),
  );
  return broken.replace(PUNCTUATION, '\\$&').replaceAll('\u200B', '&#8203;').trim();
}

/**
 * Foreign text as a code span on one line. Its fence is longer than any run of backticks inside, so nothing in it renders,
 * links or mentions anybody. In tables use `codeCell`.
 */
export function codeSpan(text: string): string {
  const shown = showUnsafe(text);
  if (shown.trim() === '') return '` `';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padded = /^`|`$|^ .* $/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/**
 * Foreign text as code inside a table cell. A `|` splits a cell even within backticks, and a backslash before it does not
 * always help, so text with a `|` becomes `<code>` with all punctuation as entities.
 */
export function codeCell(text: string): string {
  if (!text.includes('|')) return codeSpan(text);
  const entities = showUnsafe(text).replace(ASCII_PUNCTUATION, (mark) => `&#${String(mark.charCodeAt(0))};`);
  return `<code>${entities}</code>`;
}

/**
 * Foreign lines in a code fence that is longer than any run of backticks inside. Invisible characters are shown; tabs stay.
 * @param language info string; not escaped, so pass no foreign text
 */
export function codeFence(code: string, language: string): string {
  const shown = showUnsafeLines(code).replace(WORKFLOW_COMMAND, '$1\\u{3A}');
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${fence}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
