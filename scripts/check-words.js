// Finds words that readers whose second language is English stumble over: in comments and texts of the code, and on the pages.
//   node scripts/check-words.js [root]
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/**
 * Words to replace, and better ones: one row each.
 * @type {readonly (readonly [pattern: RegExp, instead: string])[]}
 */
export const WORDS = [
  [/\b(?:tells?|told)\b(?![^.]*\b(?:apart|from)\b)/giu, 'reports, shows, says'],
  [/\bhangs? on\b/giu, 'depends on'],
  [/\bhung on\b/giu, 'depended on'],
  [/\b(?:comes?|came) to\b(?! an end)/giu, 'is, results in'],
  [/\bst(?:ands?|ood) (?:in|on|at|before|after|behind|outside|inside|there|where|alone|around)\b/giu, 'is'],
  [/\b(?:went|goes?|gone) apart\b/giu, 'the merge base'],
  [/\bbeside\b/giu, 'next to, with, also'],
  [/\bheld against\b/giu, 'compared with'],
  [/\bhad by\b/giu, 'obtained by'],
  [/\bat hand\b/giu, 'available, given'],
  [/\bto whom\b/giu, 'a sentence of its own'],
  [/\bfor ever\b/giu, 'leave it out'],
  [/(?:^|[.:!?] )Of (?!course\b)/gu, 'a sentence that begins with its subject'],
];

/** What is read, and the endings of the files. */
const PLACES = [
  'src',
  'docs',
  'action.yml',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'training',
  'integrations',
  'examples',
  'Dockerfile',
];
const ENDINGS = ['.ts', '.md', '.yml'];

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((file) => ENDINGS.includes(path.extname(file)));
}

/** The name of a module, which is no text. */
const MODULE = /^'\.{1,2}\//u;

/**
 * Comments and texts of TypeScript, each with its line; other code is left out.
 * @param {string} code
 */
function* textsOfCode(code) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, code);
  /** @type {Set<ts.SyntaxKind>} */
  const kinds = new Set([
    ts.SyntaxKind.SingleLineCommentTrivia,
    ts.SyntaxKind.MultiLineCommentTrivia,
    ts.SyntaxKind.StringLiteral,
    ts.SyntaxKind.NoSubstitutionTemplateLiteral,
    ts.SyntaxKind.TemplateHead,
    ts.SyntaxKind.TemplateMiddle,
    ts.SyntaxKind.TemplateTail,
  ]);
  /** Depths of braces at which templates go on. @type {number[]} */
  const templates = [];
  let depth = 0;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.OpenBraceToken) depth += 1;
    if (kind === ts.SyntaxKind.CloseBraceToken) {
      if (templates.at(-1) === depth) {
        kind = scanner.reScanTemplateToken(false);
        if (kind === ts.SyntaxKind.TemplateTail) templates.pop();
      } else depth -= 1;
    }
    if (kind === ts.SyntaxKind.TemplateHead) templates.push(depth);
    if (kinds.has(kind) && !MODULE.test(scanner.getTokenText()))
      yield { text: scanner.getTokenText(), at: scanner.getTokenStart() };
  }
}

/**
 * Pages without code: fenced blocks and what is between backquotes keep their lines.
 * @param {string} page
 */
function withoutCode(page) {
  const blank = (/** @type {string} */ code) => code.replace(/[^\n]/gu, ' ');
  return page.replace(/^ *```[\s\S]*?^ *```/gmu, blank).replace(/`[^`\n]*`/gu, blank);
}

/**
 * A pattern with any number of blanks for each: a sentence may go on in the next line.
 * @param {RegExp} pattern
 */
function anyBlanks({ source, flags }) {
  return new RegExp(source.replaceAll(' ', ' +'), flags);
}

/**
 * The words of a file that are on the list.
 * @param {string} file its ending says how it is read
 * @param {string} content
 */
export function findWords(file, content) {
  const texts = file.endsWith('.ts') ? [...textsOfCode(content)] : [{ text: withoutCode(content), at: 0 }];
  return texts.flatMap(({ text, at }) => {
    // a comment or a sentence is one line for the patterns, at the same offsets
    const flat = text.replace(/^\/\*\*?|\n(?: *\* ?)?/gu, (marks) => ' '.repeat(marks.length));
    const found = WORDS.flatMap(([pattern, instead]) =>
      [...flat.matchAll(anyBlanks(pattern))].map(({ 0: word, index }) => ({
        word: word.trim().replace(/ +/gu, ' '),
        instead,
        line: content.slice(0, at + index).split('\n').length,
      })),
    );
    return found.sort((a, b) => a.line - b.line);
  });
}

/** @param {string} root */
function main(root) {
  const found = PLACES.flatMap((place) => filesIn(path.join(root, place))).flatMap((file) =>
    findWords(file, readFileSync(file, 'utf8')).map(
      ({ word, instead, line }) => `${path.relative(root, file)}:${line}: "${word}": ${instead}`,
    ),
  );
  for (const line of found) console.log(line);
  console.log(`${found.length} words of the list in ${PLACES.join(', ')}`);
  if (found.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2] ?? '.');
