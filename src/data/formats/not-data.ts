import { basename } from 'node:path';
import { decodeText } from '../read/decode-text.js';
import { hasEnd } from './data-format.js';
import { isBuildScript, isCMake } from './plain-text/build-script.js';
import { isCacheText } from './plain-text/cache-lines.js';
import { isDocumentation } from './plain-text/documentation.js';
import { holdsCode } from './plain-text/holds-code.js';
import { holdsHiddenCode } from './plain-text/hidden-code.js';
import { isVectorGraphic } from './plain-text/markup.js';
import { holdsLabels } from './plain-text/label-table.js';
import { isSettings, isWorkflow } from './plain-text/settings.js';
import { isStyleSheet } from './plain-text/style-sheet.js';

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
  /** Whether its text is what its name says, and not code. */
  readonly reads?: (text: string) => boolean;
  /** The same of content that is not text. */
  readonly passes?: (content: Buffer) => boolean;
}

/** Nobody writes a longer configuration by hand; a longer one may be a dataset. */
const MAX_CONFIGURATION_BYTES = 262_144;

const named =
  (...patterns: readonly RegExp[]) =>
  (path: string) =>
    patterns.some((pattern) => pattern.test(basename(path)));
const isBinary = (start: Buffer) => start.includes(0);
const isShort = (start: Buffer, bytes: number) => !isBinary(start) && bytes <= MAX_CONFIGURATION_BYTES;

/** Whether a path is named like a picture, a sound, a film or a font, all of them binary. */
export function isMediaName(path: string): boolean {
  return hasEnd(
    ...['.png', '.jpg', '.jpeg', '.gif', '.webp', '.bmp', '.ico', '.tif', '.tiff', '.avif', '.heic'],
    ...['.mp3', '.wav', '.ogg', '.flac', '.mp4', '.webm', '.mov', '.ttf', '.otf', '.woff', '.woff2'],
  )(path);
}

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

/** The most bytes of a document, a picture, a sound or a film that are looked through for text. A longer one is not passed. */
const MAX_MEDIA_BYTES = 67_108_864;
const isReadable = (bytes: number) => bytes <= MAX_MEDIA_BYTES;
const passes = (content: Buffer) => !holdsHiddenCode(content);

/** The most bytes of a file of the cache: a shard of 4,000,000 characters, of up to three bytes, and the keys. */
const MAX_CACHE_BYTES = 33_554_432;
const isCache = (start: Buffer, bytes: number) => !isBinary(start) && bytes <= MAX_CACHE_BYTES;

/** The rule for settings, among which may be labels. */
const CONFIGURATION = 'configuration';

/** Adding a kind of files that are never data is a row here. */
const KINDS: readonly NotDataKind[] = [
  { rule: 'empty file', matches: () => true, holds: (_, bytes) => bytes === 0 },
  {
    rule: 'licence or notice',
    matches: named(/^(?:un)?licen[cs]e|^copying|^notice|^authors|^contributors|^maintainers|^codeowners/iu),
    holds: isShort,
    reads: (text) => !holdsCode(text),
  },
  {
    rule: 'documentation',
    matches: (path) =>
      hasEnd('.md', '.markdown', '.rst', '.adoc', '.tex', '.bib')(path) ||
      named(/^readme|^changelog|^changes(?:\.|$)|^news(?:\.|$)|^citation|^security(?:\.|$)/iu)(path),
    holds: isShort,
    reads: isDocumentation,
  },
  {
    rule: 'document',
    matches: hasEnd('.pdf'),
    holds: (start, bytes) => start.toString('latin1', 0, 5) === '%PDF-' && isReadable(bytes),
    passes,
  },
  {
    rule: 'picture, sound or font',
    matches: isMediaName,
    holds: (start, bytes) => isMedia(start) && isReadable(bytes),
    passes,
  },
  { rule: 'picture', matches: hasEnd('.svg'), holds: isShort, reads: isVectorGraphic },
  { rule: 'style sheet', matches: hasEnd('.css', '.scss', '.less'), holds: isShort, reads: isStyleSheet },
  {
    rule: 'the cache of this program',
    matches: hasEnd('.verdicts', '.outlines'),
    holds: isCache,
    reads: isCacheText,
  },
  {
    rule: CONFIGURATION,
    matches: (path) => WORKFLOWS.test(path) && hasEnd('.yml', '.yaml')(path),
    ...{ holds: isShort, reads: isWorkflow },
  },
  {
    rule: CONFIGURATION,
    matches: (path) => hasEnd('.cmake')(path) || named(/^cmakelists\.txt$/iu)(path),
    ...{ holds: isShort, reads: isCMake },
  },
  {
    rule: CONFIGURATION,
    matches: (path) =>
      hasEnd('.gradle', '.mk', '.bzl', '.bazel')(path) ||
      named(/^(?:gnu)?makefile|^dockerfile|^jenkinsfile$|^procfile$/iu)(path),
    ...{ holds: isShort, reads: isBuildScript },
  },
  {
    rule: CONFIGURATION,
    matches: (path) =>
      hasEnd(
        ...['.yml', '.yaml', '.toml', '.ini', '.cfg', '.conf', '.lock', '.properties'],
        ...['.sum', '.mod', '.sha256', '.md5', '.asc', '.sig'],
      )(path) ||
      named(/^\.[a-z]/iu, /^requirements[\w.-]*\.txt$|^constraints\.txt$|^robots\.txt$|^py\.typed$/iu)(path),
    ...{ holds: isShort, reads: isSettings },
  },
];

/** Where services that build and test look for their settings. */
const WORKFLOWS =
  /(?:^|\/)(?:\.github\/|\.circleci\/|\.gitlab\/|(?:\.gitlab-ci|\.travis|\.drone|\.?appveyor|azure-pipelines|bitbucket-pipelines)[^/]*$)/iu;

/** A kind of files that hold no training data, and whether the text of a file is such. */
export interface NotData {
  /** The rule, as reports name it. */
  readonly rule: string;
  /** The name is that of the kind, and the text is something else. */
  readonly instead: 'code' | 'labels' | null;
}

/**
 * The rule by which a file holds no training data, or `null`: it may hold some. To be asked only when its content shows no
 * format of data.
 * @param start its first bytes (`PEEKED_BYTES`)
 * @param bytes its length
 * @param content gives all of its bytes; called for texts of at most `MAX_CONFIGURATION_BYTES`, media of at most
 *   `MAX_MEDIA_BYTES`, and files of the cache
 */
export async function notDataRule(
  path: string,
  start: Buffer,
  bytes: number,
  content: () => Promise<Buffer>,
): Promise<NotData | null> {
  const kind = KINDS.find(({ matches, holds }) => matches(path) && holds(start, bytes));
  if (kind === undefined) return null;
  const { rule, reads, passes: isPassed } = kind;
  if (reads === undefined && isPassed === undefined) return { rule, instead: null };
  const whole = await content();
  if (isPassed !== undefined) return { rule, instead: isPassed(whole) ? null : 'code' };
  if (reads === undefined) return { rule, instead: null };
  if (whole.includes(0)) return null;
  const decoded = decodeText(whole);
  const text = decoded.ok ? decoded.text : whole.toString('latin1');
  if (!reads(text)) return { rule, instead: 'code' };
  return { rule, instead: rule === CONFIGURATION && holdsLabels(text) ? 'labels' : null };
}
