import { basename } from 'node:path';
import { hasEnd } from './data-format.js';

/** A kind of files that hold no training data. The first row that matches applies. */
interface NotDataKind {
  /** The rule, as reports name it. */
  readonly rule: string;
  readonly matches: (path: string) => boolean;
  /**
   * Whether the file is what its name says, by its first bytes and its length: a name alone excuses nothing, because
   * whoever adds poison chooses it.
   */
  readonly holds: (start: Buffer, bytes: number) => boolean;
}

/** Nobody writes a longer configuration by hand; a longer one may be a dataset. */
const MAX_CONFIGURATION_BYTES = 262_144;

const named =
  (...patterns: readonly RegExp[]) =>
  (path: string) =>
    patterns.some((pattern) => pattern.test(basename(path)));
const isBinary = (start: Buffer) => start.includes(0);
const isText = (start: Buffer) => !isBinary(start);
const isShort = (start: Buffer, bytes: number) => isText(start) && bytes <= MAX_CONFIGURATION_BYTES;

/** How pictures, sounds, films and fonts begin (the list of file signatures), at byte 0 or, for ISO media, at byte 4. */
const MEDIA = [
  ...[
    '\x89PNG',
    '\xff\xd8\xff',
    'GIF8',
    'RIFF',
    'BM',
    '\0\0\x01\0',
    'II*\0',
    'MM\0*',
    'ID3',
    '\xff\xfb',
    'OggS',
  ],
  ...['fLaC', '\x1aE\xdf\xa3', '\0\x01\0\0', 'OTTO', 'wOFF', 'wOF2', 'true'],
];
const isMedia = (start: Buffer) => {
  const text = start.toString('latin1', 0, 8);
  return isBinary(start) && (MEDIA.some((magic) => text.startsWith(magic)) || text.startsWith('ftyp', 4));
};

/** Lines of the cache begin with a sha256. */
const isCache = (start: Buffer) => /^[0-9a-f]{64}/.test(start.toString('latin1', 0, 64));

/** Adding a kind of files that are never data is a row here. */
const KINDS: readonly NotDataKind[] = [
  { rule: 'empty file', matches: () => true, holds: (_, bytes) => bytes === 0 },
  {
    rule: 'licence or notice',
    matches: named(/^(?:un)?licen[cs]e|^copying|^notice|^authors|^contributors|^maintainers|^codeowners/iu),
    holds: isShort,
  },
  {
    rule: 'documentation',
    matches: (path) =>
      hasEnd('.md', '.markdown', '.rst', '.adoc', '.tex', '.bib')(path) ||
      named(/^readme|^changelog|^changes(?:\.|$)|^news(?:\.|$)|^citation|^security(?:\.|$)/iu)(path),
    holds: isShort,
  },
  { rule: 'document', matches: hasEnd('.pdf'), holds: (start) => start.toString('latin1', 0, 5) === '%PDF-' },
  {
    rule: 'picture, sound or font',
    matches: hasEnd(
      ...['.png', '.jpg', '.jpeg', '.gif', '.webp', '.bmp', '.ico', '.tif', '.tiff', '.avif', '.heic'],
      ...['.mp3', '.wav', '.ogg', '.flac', '.mp4', '.webm', '.mov', '.ttf', '.otf', '.woff', '.woff2'],
    ),
    holds: isMedia,
  },
  { rule: 'picture', matches: hasEnd('.svg'), holds: isShort },
  { rule: 'style sheet', matches: hasEnd('.css', '.scss', '.less'), holds: isShort },
  { rule: 'the cache of this program', matches: hasEnd('.verdicts', '.outlines'), holds: isCache },
  {
    rule: 'configuration',
    matches: (path) =>
      hasEnd(
        ...['.yml', '.yaml', '.toml', '.ini', '.cfg', '.conf', '.lock', '.properties', '.cmake', '.gradle'],
        ...['.mk', '.sum', '.mod', '.bzl', '.bazel', '.sha256', '.md5', '.asc', '.sig'],
      )(path) ||
      named(
        /^\.[a-z]/iu,
        /^(?:gnu)?makefile|^cmakelists\.txt$|^dockerfile|^jenkinsfile$|^procfile$/iu,
        /^requirements[\w.-]*\.txt$|^constraints\.txt$|^robots\.txt$|^py\.typed$/iu,
      )(path),
    holds: isShort,
  },
];

/**
 * The rule by which a file holds no training data, or `null`: it may hold some. To be asked only when its content shows no
 * format of data.
 * @param start its first bytes (`PEEKED_BYTES`)
 * @param bytes its length
 */
export function notDataRule(path: string, start: Buffer, bytes: number): string | null {
  return KINDS.find(({ matches, holds }) => matches(path) && holds(start, bytes))?.rule ?? null;
}
