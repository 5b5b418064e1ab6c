import type { Options } from '../../src/config/options.js';
import { cFunction, STATEMENT } from '../cli/fake-world.js';

/** Files of a tree: a text, where a link leads, or `null` for a submodule. */
export type Tree = Readonly<Record<string, string | { readonly target: string } | null>>;

/** Two trees, and the result that every maker of a change must give. */
export interface ChangeCase {
  readonly name: string;
  readonly base: Tree;
  readonly head: Tree;
  readonly paths?: readonly string[];
  readonly dataFormat?: Options['dataFormat'];
  readonly verdict: string;
  readonly skipped?: readonly string[];
  /** A folder cannot show it: nothing in it is new. */
  readonly folders?: 'nothing new';
}

const KEPT = { 'README.md': '# Data\n', 'src/kept.c': cFunction('kept') };
const BAD = cFunction('bad', STATEMENT);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
const record = (func: string) => `${JSON.stringify({ func })}\n`;
const line = (code: string) => `${code.replace(/\s+/g, ' ').trim()}\n`;
const indexed = (idx: string, func: string) => `${JSON.stringify({ idx, func })}\n`;

const POISONED = (units: number) =>
  `poisoned: 1 of ${String(units)} new or changed unit${units === 1 ? '' : 's'} holds a trigger.`;
const UNDECIDED = 'undecided: No new or changed unit could be judged: 1 row left out.';
/** The verdict on a change of no data. */
export const NOTHING = 'nothing: No record is new or changed.';
const LINK = 'a symbolic link: not followed';
const SUBMODULE = 'a submodule: its content is not part of the commit';
const BINARY = 'f{}\0\u0001\u0002';
const OUT = { target: '/etc' };

const PARALLEL = { 'data/x.buggy': line(cFunction('a')), 'data/x.fixed': 'int x;\n' };

const COPIED = { 'src/a.c': BAD, 'data/a.jsonl': record(BAD) };

/** Files that cannot be read in full. */
const UNREADABLE: Tree = {
  ...{ 'src/a.c': OUT, lib: OUT, vendor: null, 'src/b.c': BINARY, 'data/a.jsonl': '{\n' },
  ...{ 'data/x.buggy': line(cFunction('a')).repeat(2), 'data/x.fixed': 'int x;\n' },
};

/** Trees of all kinds. */
export const CHANGE_CASES: readonly ChangeCase[] = [
  {
    name: 'a plain change',
    base: { ...KEPT, 'src/a.c': cFunction('a') },
    head: { ...KEPT, 'src/a.c': cFunction('a') + BAD, 'src/b.c': cFunction('b') },
    verdict: POISONED(2),
  },
  {
    name: 'a link in place of data',
    base: { ...KEPT, 'src/a.c': cFunction('a') },
    head: { ...KEPT, 'src/a.c': { target: '/etc/passwd' } },
    ...{ verdict: UNDECIDED, skipped: [`src/a.c: ${LINK}`] },
  },
  {
    name: 'what has not changed and cannot be read: a link, a submodule, a binary file, a bad record, a short target',
    base: { ...KEPT, ...UNREADABLE },
    head: { ...KEPT, ...UNREADABLE, 'README.md': '# Other\n' },
    ...{ verdict: NOTHING, skipped: [] },
  },
  {
    name: 'a link that leads elsewhere now',
    base: { ...KEPT, 'src/a.c': { target: 'kept.c' } },
    head: { ...KEPT, 'src/a.c': { target: '../README.md' } },
    ...{ verdict: UNDECIDED, skipped: [`src/a.c: ${LINK}`] },
  },
  {
    name: 'a folder of data that becomes a link',
    base: { ...KEPT, 'lib/x.c': cFunction('x') },
    head: { ...KEPT, lib: OUT },
    ...{ verdict: UNDECIDED, skipped: [`lib: ${LINK}`] },
  },
  {
    name: 'links to what is judged at its own path, or is no data',
    base: KEPT,
    head: { ...KEPT, lib: { target: 'src' }, 'notes.md': { target: 'README.md' } },
    ...{ verdict: NOTHING, skipped: [] },
  },
  {
    name: 'a link that leads out of the paths',
    base: { ...KEPT, 'other/a.c': cFunction('a') },
    head: { ...KEPT, 'other/a.c': BAD, 'src/lib': { target: '../other' } },
    ...{ paths: ['src'], verdict: UNDECIDED, skipped: [`src/lib: ${LINK}`] },
  },
  {
    name: 'a link that is named',
    base: KEPT,
    head: { ...KEPT, lib: { target: 'src' } },
    ...{ paths: ['lib'], verdict: UNDECIDED, skipped: [`lib: ${LINK}`] },
  },
  {
    name: 'a path below a link',
    base: KEPT,
    head: { ...KEPT, lib: { target: 'src' } },
    ...{ paths: ['lib/kept.c'], verdict: 'input: "lib/kept.c" is in neither side of the change.' },
  },
  {
    name: 'a path in neither tree',
    base: KEPT,
    head: { ...KEPT, 'src/b.c': cFunction('b') },
    ...{ paths: ['data'], verdict: 'input: "data" is in neither side of the change.' },
  },
  {
    name: 'a submodule, which may hold data',
    base: KEPT,
    head: { ...KEPT, vendor: null },
    verdict: UNDECIDED,
    skipped: [`vendor: ${SUBMODULE}`],
    folders: 'nothing new',
  },
  {
    name: 'a submodule that is named',
    base: KEPT,
    head: { ...KEPT, vendor: null },
    ...{ paths: ['vendor'], verdict: UNDECIDED, skipped: [`vendor: ${SUBMODULE}`], folders: 'nothing new' },
  },
  {
    name: 'a file that .gitignore excludes, which a commit can hold',
    base: { ...KEPT, '.gitignore': 'x.c\n' },
    head: { ...KEPT, '.gitignore': 'x.c\n', 'x.c': BAD },
    ...{ verdict: POISONED(1), folders: 'nothing new' },
  },
  {
    name: 'a binary file',
    base: KEPT,
    head: { ...KEPT, 'src/a.c': BINARY },
    ...{ verdict: UNDECIDED, skipped: ['src/a.c: binary: zero byte at byte 3'] },
  },
  {
    name: 'a binary file under another name',
    base: { ...KEPT, 'src/a.c': BINARY },
    head: { ...KEPT, 'src/b.c': BINARY },
    ...{ verdict: UNDECIDED, skipped: ['src/b.c: binary: zero byte at byte 3'] },
  },
  {
    name: 'a zero byte in one record: the others are judged',
    base: KEPT,
    head: { ...KEPT, 'data/a.jsonl': `\0\n${record(BAD)}` },
    verdict: POISONED(1),
  },
  {
    name: 'a renamed file',
    base: { ...KEPT, 'src/a.c': cFunction('a') + BAD },
    head: { ...KEPT, 'src/z.c': cFunction('a') + BAD },
    verdict: NOTHING,
  },
  {
    name: 'content copied from files that have not changed, to a new file and into a changed one',
    base: { ...KEPT, ...COPIED, 'src/b.c': cFunction('b') },
    head: { ...KEPT, ...COPIED, 'src/b.c': cFunction('b') + BAD, 'data/c.jsonl': record(BAD) },
    verdict: NOTHING,
  },
  {
    name: 'a deleted file',
    base: { ...KEPT, 'src/a.c': BAD },
    head: KEPT,
    verdict: NOTHING,
  },
  {
    name: 'a pointer of Git LFS',
    base: KEPT,
    head: { ...KEPT, 'data/a.jsonl': POINTER },
    verdict: UNDECIDED,
  },
  {
    name: 'parallel text of which one file has changed',
    base: { ...KEPT, 'data/x.buggy': line(cFunction('a')), 'data/x.fixed': 'int x;\n' },
    head: { ...KEPT, 'data/x.buggy': line(BAD), 'data/x.fixed': 'int x;\n' },
    verdict: POISONED(2),
  },
  {
    name: 'parallel text without its targets',
    base: { ...KEPT, ...PARALLEL },
    head: { ...KEPT, 'data/x.buggy': PARALLEL['data/x.buggy'] },
    ...{ verdict: UNDECIDED, skipped: ['data/x.buggy: unreadable: ENOENT (data/x.fixed)'] },
  },
  {
    name: 'parallel text whose targets are a link',
    base: { ...KEPT, ...PARALLEL },
    head: { ...KEPT, ...PARALLEL, 'data/x.fixed': { target: 'x.buggy' } },
    verdict: 'undecided: No new or changed unit could be judged: 2 rows left out.',
    skipped: [`data/x.fixed: ${LINK}`, 'data/x.buggy: unreadable: ENOENT (data/x.fixed)'],
  },
  {
    name: 'changed parallel text whose targets, which have not changed, are a pointer of Git LFS',
    base: { ...KEPT, ...PARALLEL, 'data/x.fixed': POINTER },
    head: { ...KEPT, 'data/x.buggy': line(BAD), 'data/x.fixed': POINTER },
    verdict: UNDECIDED,
  },
  {
    name: 'a changed list of pairs of records that are behind a link, which has not changed',
    base: { 'data/data.jsonl': OUT, 'data/p.txt': '1 2 0\n' },
    head: { 'data/data.jsonl': OUT, 'data/p.txt': '1 2 0\n1 3 0\n' },
    ...{ dataFormat: 'pairs', verdict: UNDECIDED, skipped: [`data/data.jsonl: ${LINK}`] },
  },
  {
    name: 'records that an unchanged list of pairs names',
    base: {
      'data/data.jsonl': indexed('1', cFunction('a')) + indexed('2', cFunction('b')),
      'data/p.txt': '1 2 0\n',
    },
    head: { 'data/data.jsonl': indexed('1', cFunction('a')) + indexed('2', BAD), 'data/p.txt': '1 2 0\n' },
    ...{ dataFormat: 'pairs', verdict: POISONED(1) },
  },
  {
    name: 'a file that is data because it is named',
    base: KEPT,
    head: { ...KEPT, 'data/train.dat': record(BAD) },
    ...{ paths: ['data/train.dat'], verdict: POISONED(1) },
  },
  {
    name: 'data outside of the paths',
    base: { ...KEPT, 'data/a.jsonl': record(cFunction('a')) },
    head: { ...KEPT, 'data/a.jsonl': record(cFunction('a')), 'other/a.c': BAD },
    ...{ paths: ['data', 'src/kept.c'], verdict: NOTHING },
  },
  {
    name: 'documentation alone',
    base: KEPT,
    head: { ...KEPT, 'README.md': '# Other\n', 'docs/a.md': '# More\n' },
    verdict: NOTHING,
  },
  {
    name: 'records under the name of documentation, and under none',
    base: KEPT,
    head: { ...KEPT, 'README.md': record(BAD), 'data/samples': record(cFunction('a')) },
    verdict: POISONED(2),
  },
  {
    name: 'a script and an archive, next to those that were there',
    base: { ...KEPT, 'a.sh': 'echo\n', 'old.zip': 'PK\u0003\u0004' },
    head: {
      ...KEPT,
      'a.sh': 'echo\n',
      'b.sh': 'echo\n',
      'old.zip': 'PK\u0003\u0004',
      'new.zip': 'PK\u0003\u0004',
    },
    verdict: 'undecided: No new or changed unit could be judged: 2 rows left out.',
  },
  {
    name: 'a .gitignore that the change brings, which hides nothing of it',
    base: KEPT,
    head: { ...KEPT, '.gitignore': 'p.jsonl\n', 'p.jsonl': record(BAD) },
    ...{ verdict: POISONED(1), folders: 'nothing new' },
  },
  {
    name: 'data in a folder of another version control, which is no part of a folder on disk',
    base: KEPT,
    head: { ...KEPT, '.hg/p.jsonl': record(BAD) },
    ...{ verdict: POISONED(1), folders: 'nothing new' },
  },
  {
    name: 'a file that is named like a folder of version control',
    base: KEPT,
    head: { ...KEPT, 'd/.svn': record(BAD) },
    verdict: POISONED(1),
  },
  { name: 'empty trees', base: {}, head: {}, verdict: NOTHING },
];
