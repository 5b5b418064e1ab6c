/** Records the findings of a bundle on fixed inputs. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ACTION_EXITS, actionGroups } from './action.js';
import { formed } from './forms.js';
import { GIT_ENVIRONMENT, writeInputs } from './inputs.js';
import { normaliser, runProgram } from './run-program.js';
import { GROUPS } from './runs.js';

/** @typedef {import('./run-program.js').Place} Place */
/** @typedef {import('./run-program.js').Recorded} Recorded */
/** @typedef {import('./runs.js').Run} Run */

/** Groups that run at the same time; each run has one thread. */
const AT_ONCE = 2;

/** The key of the probe, the same in each run. */
const SEED = 'same findings';

/**
 * The environment of every run. Only the PATH comes from this machine.
 * @param {string} root
 */
const environment = (root) => ({
  ...{
    PATH: process.env.PATH ?? '',
    HOME: path.join(root, 'home'),
    XDG_CACHE_HOME: path.join(root, 'cache'),
  },
  ...{ CODEPURIFY_SEED: SEED, LC_ALL: 'C', TZ: 'UTC', NO_COLOR: '1', ...GIT_ENVIRONMENT },
});

/**
 * @param {Run} run
 * @param {Place} place
 * @returns {Promise<Recorded>}
 */
async function recordRun(
  { name, argv, prints = 'json', writes = {}, cwd = '.', stdin },
  { dist, root, env, normalise },
) {
  const piped = stdin === undefined ? undefined : path.join(root, stdin);
  const world = { cwd: path.join(root, cwd), env, stdin: piped };
  const { exit, seconds, stdout, stderr } = await runProgram([path.join(dist, 'cli.js'), ...argv], world);
  /** @type {Record<string, unknown>} */
  const files = {};
  for (const [file, form] of Object.entries(writes)) {
    const written = path.join(root, file);
    files[file] = existsSync(written) ? formed(form, readFileSync(written), normalise) : null;
  }
  const recording = {
    ...{ argv, exit, stdout: formed(prints, stdout, normalise), files },
    stderr: normalise(stderr.toString('utf8')),
  };
  return { name, exit, seconds, recording };
}

/**
 * Runs a group, with a cache of its own that is empty at the start.
 * @param {readonly Run[]} runs
 * @param {Place} place
 */
async function recordGroup(runs, place) {
  const env = { ...place.env, XDG_CACHE_HOME: path.join(place.root, 'caches', runs[0]?.name ?? '') };
  const recorded = [];
  for (const run of runs) recorded.push(await recordRun(run, { ...place, env }));
  return recorded;
}

/**
 * Runs the tasks of a list in order, a few at the same time.
 * @template T
 * @param {readonly (() => Promise<T>)[]} tasks
 * @param {(result: T) => void} done
 */
async function workOff(tasks, done) {
  const left = [...tasks];
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) done(await task());
  });
  await Promise.all(workers);
}

/** Exit codes that are expected, by the name of the run. */
const EXITS = new Map([
  ...Object.entries(ACTION_EXITS),
  ...GROUPS.flat().map(({ name, exit }) => /** @type {const} */ ([name, exit])),
]);

/**
 * Runs the bundle, and writes one JSON file per run.
 * @param {string} bundle the folder `dist`
 * @param {string} out a new or an empty folder
 * @param {(line: string) => void} say
 * @returns {Promise<string[]>} the runs that did not end with the exit code that is expected
 * @throws {Error} when `bundle` holds no bundle or `out` holds anything
 */
export async function record(bundle, out, say) {
  const dist = realpathSync(bundle);
  for (const name of ['cli.js', 'action.js'])
    if (!existsSync(path.join(dist, name)))
      throw new Error(`${bundle} has no ${name}. Build it with npm run build.`);
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Error(`${out} is not empty. Give a new folder.`);
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'same-findings-')));
  try {
    writeInputs(root);
    const names = /** @type {const} */ ([
      [root, '<root>'],
      [path.dirname(dist), '<package>'],
    ]);
    const place = { dist, root, env: environment(root), normalise: normaliser(names) };
    const machine = { node: process.version, platform: process.platform, arch: process.arch };
    writeFileSync(path.join(out, 'machine.json'), `${JSON.stringify(machine, null, 2)}\n`);
    return await recordAll(place, out, say);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * @param {Place} place
 * @param {string} out
 * @param {(line: string) => void} say
 */
async function recordAll(place, out, say) {
  /** @type {string[]} */
  const unexpected = [];
  const groups = GROUPS.map((runs) => () => recordGroup(runs, place));
  await workOff([...groups, ...(await actionGroups(place))], (recorded) => {
    for (const { name, exit, seconds, recording } of recorded) {
      writeFileSync(path.join(out, `${name}.json`), `${JSON.stringify(recording, null, 2)}\n`);
      say(`${name}: exit code ${String(exit)}, ${seconds.toFixed(1)} s`);
      if (exit !== EXITS.get(name))
        unexpected.push(`${name} ended with ${String(exit)} instead of ${String(EXITS.get(name))}`);
    }
  });
  return unexpected;
}
