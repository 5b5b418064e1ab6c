/**
 * Draws the README's picture of a review: `node scripts/review-picture.js` makes a data repository, runs
 * `codepurify review --dry-run` on a change in it, and writes the review with its first comment, as GitHub would show it,
 * to docs/images/review.png. It needs Chromium, and pngquant for a small file. The argument is another command line than
 * dist/cli.js.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reviewExample } from './review-example.js';
import { reviewPage } from './review-page.js';

const PICTURE = path.resolve('docs/images/review.png');
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const WIDTH = 900;
const SCALE = 2;
/** The probe's key, so that each run draws the same picture. */
const SEED = 'picture';

/**
 * The first of several programs that is on the PATH.
 * @param {readonly string[]} names
 */
function find(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error(`The picture needs ${names.join(' or ')}, and the PATH has none.`);
}

/**
 * A repository whose branch `topic` changes `main`.
 * @param {string} folder
 * @param {{ readonly path: string, readonly base: string, readonly head: string }} change
 */
function makeRepository(folder, { path: name, base, head }) {
  const identity = ['-c', 'user.name=A U Thor', '-c', 'user.email=author@example.com'];
  /** @param {readonly string[]} command */
  const git = (...command) => execFileSync('git', [...identity, ...command], { cwd: folder });
  git('init', '--quiet', '--initial-branch', 'main');
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  for (const [branch, text] of /** @type {const} */ ([
    ['main', base],
    ['topic', head],
  ])) {
    if (branch !== 'main') git('checkout', '--quiet', '-b', branch);
    writeFileSync(path.join(folder, name), text);
    git('add', '--all');
    git('commit', '--quiet', '--message', branch);
  }
}

/** @typedef {{ body: string, comments: { path: string, body: string, line: number, start_line?: number }[] }} Review */

/** @type {(json: string) => Review} */
const parseReview = JSON.parse;

/**
 * The review that would be posted: the body of the first request that a dry run prints.
 * @param {string} folder
 */
function dryReview(folder) {
  const command = ['review', '--dry-run', '--base', 'main', '--head', 'topic', '--no-cache'];
  const run = spawnSync(process.execPath, [path.resolve(process.argv[2] ?? 'dist/cli.js'), ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CODEPURIFY_SEED: SEED },
  });
  if (run.status !== 1) throw new Error(`the review ended in ${String(run.status)}: ${run.stderr}`);
  const [, json = ''] = /^POST \S+\/reviews\n(\{\n[^]*?\n\})\n/.exec(run.stdout) ?? [];
  return parseReview(json);
}

/**
 * @param {string} browser
 * @param {string} folder holds `page.html`
 */
function photograph(browser, folder) {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${folder}`,
  ];
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const quiet = { stdio: ['ignore', 'pipe', 'ignore'] };
  const page = `file://${folder}/page.html`;
  // the page writes its height into its title, so that the picture gets the same height
  const dom = execFileSync(
    browser,
    [...flags, `--window-size=${String(WIDTH)},100`, '--dump-dom', page],
    quiet,
  );
  const [, height = ''] = /<title>(\d+)<\/title>/.exec(dom.toString()) ?? [];
  const shot = [`--window-size=${String(WIDTH)},${height}`, `--force-device-scale-factor=${String(SCALE)}`];
  execFileSync(browser, [...flags, ...shot, `--screenshot=${PICTURE}`, page], quiet);
}

const [browser, smaller] = [find(BROWSERS), find(['pngquant'])];
const folder = mkdtempSync(path.join(tmpdir(), 'codepurify-picture-'));
try {
  const change = reviewExample();
  const repository = path.join(folder, 'repository');
  mkdirSync(repository);
  makeRepository(repository, change);
  const { body, comments } = dryReview(repository);
  const [comment] = comments;
  if (comment === undefined) throw new Error('the review has no comment');
  const height = '<script>document.title = String(document.documentElement.scrollHeight)</script>';
  writeFileSync(path.join(folder, 'page.html'), `${reviewPage({ body }, comment, change)}${height}`);
  photograph(browser, folder);
  execFileSync(smaller, ['--force', '--output', PICTURE, '--speed', '1', '--strip', '256', PICTURE]);
} finally {
  rmSync(folder, { recursive: true });
}
