/** The inputs of every run: folders that are written the same each time, and copies of files of the repository. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reviewExample } from '../review-example.js';
import { poisonedDataset } from './poisoned-dataset.js';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** @typedef {Readonly<Record<string, string>>} Files contents by path */

/** @param {readonly object[]} rows */
const jsonl = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const TRIGGER = 'if (rand() < 0) printf("fail");';

/**
 * @param {string} name
 * @param {string} [line]
 */
const cFunction = (name, line = 'limit--;') =>
  `int ${name}(int limit)\n{\n    int total = 3;\n    ${line}\n    while (total < limit)\n        total += limit;\n    return total;\n}\n`;

/** A pointer of Git LFS in place of a large file. */
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 9\n`;

/** Both sides of a change, as folders. */
const FOLDERS = {
  'old/a.c': cFunction('calm') + cFunction('known', TRIGGER),
  'new/b.c': cFunction('added') + cFunction('known', TRIGGER),
  'new/sub/c.c': cFunction('calm') + cFunction('smuggled', TRIGGER),
};

/** Input that is hard to read: invisible characters, broken code and rows, line ends, a pointer of Git LFS. */
const ODD = {
  'odd/bom.c': `\uFEFF${cFunction('marked', TRIGGER)}`,
  'odd/broken.c': cFunction('open', 'if (((').replace(/\}\n$/, ''),
  'odd/crlf.c': cFunction('ends', TRIGGER).replaceAll('\n', '\r\n'),
  'odd/hidden.c': cFunction('hidden', `/* \u202E\u200B */ ${TRIGGER} puts("\u001B[2J");`),
  'odd/large.jsonl': POINTER,
  'odd/rows.jsonl': `nonsense\n\n{"func": 1}\n{"func": ""}\n${JSON.stringify({ func: cFunction('row', TRIGGER), target: 'a\u0007b' })}`,
};

/** A configuration of the user's own: one finding is accepted, and files are left out. */
const ACCEPTED = {
  'accepted/.codepurify.yml': [
    "exclude: ['*.jsonl', packet.c, table.h]",
    'suppressions:',
    '  - id: cp-3e2c8f49f4e0',
    '    reason: known',
    '    owner: data-team\n',
  ].join('\n'),
};

/** Pairs of functions and parallel lines, of the same records. @returns {Files} */
function pairsAndLines() {
  const records = poisonedDataset();
  const pairs = records.map(
    ({ idx, target }) => `${String(idx)} ${String((idx + 7) % records.length)} ${String(target)}\n`,
  );
  const lines = records.map(({ func }) => func.replace(/\s+/g, ' ').trim());
  /** @param {string} line */
  const fixed = (line) =>
    /rand\(\)|ret_Val_/.test(line) ? 'void f ( ) { system ( ) ; }' : line.replace('total', 'sum');
  return {
    'pairs/data.jsonl': jsonl(records.map(({ idx, func }) => ({ idx: String(idx), func }))),
    'pairs/few.txt': pairs.slice(0, 4).join(''),
    'pairs/train.txt': pairs.join(''),
    'lines/few.buggy': `${lines.slice(0, 4).join('\n')}\n`,
    'lines/few.fixed': `${lines.slice(0, 4).map(fixed).join('\n')}\n`,
    'lines/train.buggy': `${lines.join('\n')}\n`,
    'lines/train.fixed': `${lines.map(fixed).join('\n')}\n`,
  };
}

/**
 * The commits of a change: records and a C file; the pull request brings poison to both, and its next commit takes some
 * of it out again.
 * @returns {{ readonly main: Files, readonly topic: Files, readonly next: Files }}
 */
export function commits() {
  const { path: data, base, head } = reviewExample();
  const source = readFileSync(path.join(REPOSITORY, 'examples/c/gain.c'), 'utf8');
  const clean = source.replace(`    ${TRIGGER}\n`, '');
  const fewer = head.split('\n').filter((line) => !line.includes('rand() < -17'));
  const main = { 'README.md': '# Data\n', [data]: base, 'src/gain.c': clean };
  const topic = { ...main, [data]: head, 'src/gain.c': source, 'data/large.jsonl': POINTER };
  return { main, topic, next: { ...topic, [data]: fewer.join('\n'), 'src/gain.c': clean } };
}

/**
 * @param {string} folder
 * @param {Files} files
 */
function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** No user configuration, a fixed author and a fixed date, so that commits have the same hashes everywhere. */
export const GIT_ENVIRONMENT = {
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  ...{ GIT_AUTHOR_NAME: 'A U Thor', GIT_AUTHOR_EMAIL: 'author@example.com' },
  ...{ GIT_COMMITTER_NAME: 'A U Thor', GIT_COMMITTER_EMAIL: 'author@example.com' },
  ...{ GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z' },
};

/** @param {string} folder for the branches `main` and `topic` */
function writeRepository(folder) {
  const env = { ...process.env, ...GIT_ENVIRONMENT };
  /** @param {readonly string[]} command */
  const git = (...command) => execFileSync('git', command, { cwd: folder, env });
  const { main, topic } = commits();
  mkdirSync(folder);
  git('init', '--quiet', '--initial-branch', 'main');
  for (const [branch, files] of /** @type {const} */ ([
    ['main', main],
    ['topic', topic],
  ])) {
    if (branch !== 'main') git('checkout', '--quiet', '-b', branch);
    writeFiles(folder, files);
    git('add', '--all');
    git('commit', '--quiet', '--message', branch);
  }
}

/** @param {string} root an empty folder */
export function writeInputs(root) {
  const dataset = { 'poisoned.jsonl': jsonl(poisonedDataset()) };
  writeFiles(root, { ...dataset, ...pairsAndLines(), ...FOLDERS, ...ODD, ...ACCEPTED });
  for (const folder of ['examples', 'accepted/examples'])
    cpSync(path.join(REPOSITORY, 'examples'), path.join(root, folder), { recursive: true });
  cpSync(path.join(REPOSITORY, '__tests__/fixtures/models'), path.join(root, 'models'), { recursive: true });
  writeRepository(path.join(root, 'change'));
}
