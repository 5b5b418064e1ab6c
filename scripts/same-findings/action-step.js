/** Runs the Action as GitHub's runner starts it, and records it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formed, requestBody } from './forms.js';
import { runProgram } from './run-program.js';

/** @typedef {import('../../__tests__/github/fake-github/server.js').FakeGitHub} FakeGitHub */
/** @typedef {import('../../__tests__/github/fake-github/permissions.js').Permissions} Permissions */
/** @typedef {import('./run-program.js').Place} Place */
/** @typedef {import('./run-program.js').Recorded} Recorded */
/** @typedef {Readonly<Record<string, string>>} Texts */

/** One thread, and no time limit. */
const STEADY_INPUTS = { jobs: '1', 'budget-unit': '0' };

/** Files that the Action names in its outputs, and what is kept of each. */
const REPORTS = /** @type {const} */ ({ 'report-json': 'json', 'sarif-file': 'json', 'html-file': 'html' });

/** Requests with a commit of ours: its hash depends on its message, which is a sentence. */
const NAMES_A_COMMIT = ['git/create-ref', 'git/update-ref'];

/**
 * The requests that write to GitHub, in order. Reads are left out, because the way in which data is fetched is not a
 * finding.
 * @param {FakeGitHub} fake
 * @param {number} from index of the first request
 * @param {(text: string) => string} normalise
 */
export function writesTo(fake, from, normalise) {
  const writes = fake.received.slice(from).filter(({ method, operation, body }) => {
    return operation === 'graphql' ? /"query":"\s*mutation\b/.test(JSON.stringify(body)) : method !== 'GET';
  });
  return writes.map(({ operation, method, path: url, body, status }) => {
    const isNaming = NAMES_A_COMMIT.includes(operation) && typeof body === 'object';
    const sent = isNaming ? { ...body, sha: '<commit>' } : body;
    return { operation, method, path: url, status, body: requestBody(sent, normalise) };
  });
}

/**
 * Reads `GITHUB_OUTPUT` as the runner does.
 * @param {string} text
 * @returns {ReadonlyMap<string, string>}
 */
function outputsOf(text) {
  const output = /^([^=<\n]+)<<(.+)\n([^]*?)\n?^\2$/gm;
  return new Map([...text.matchAll(output)].map(([, name = '', , value = '']) => [name, value]));
}

/**
 * The annotations in a log, with their properties in alphabetical order.
 * @param {string} log
 */
function annotationsOf(log) {
  const annotation = /^::(error|warning|notice)(?: (.*?))?::(.*)$/gm;
  return [...log.matchAll(annotation)].map(([, level, properties = '', message]) => {
    const pairs = [...properties.matchAll(/([^,=]+)=([^,]*)/g)].map(
      ([, name = '', value = '']) => /** @type {const} */ ([name, value]),
    );
    return { level, ...Object.fromEntries(pairs.sort()), message };
  });
}

/**
 * A step of a workflow.
 * @typedef {object} Step
 * @property {string} name
 * @property {string} event
 * @property {object} payload
 * @property {Texts} [inputs]
 * @property {Texts} [env]
 * @property {Permissions} [permissions] of its token; what a review needs unless others are given
 */

/**
 * @param {Step} step
 * @param {FakeGitHub} fake
 * @param {string} folder of the step
 */
function stepEnvironment({ event, payload, permissions, inputs = {}, env = {} }, fake, folder) {
  /** @param {string} name @param {string} text */
  const file = (name, text) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const given = Object.entries({ 'github-token': fake.token(permissions), ...STEADY_INPUTS, ...inputs });
  return {
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    GITHUB_REPOSITORY: 'octo/data',
    GITHUB_RUN_ID: '77',
    GITHUB_API_URL: fake.url,
    GITHUB_SERVER_URL: 'https://github.invalid',
    RUNNER_TEMP: folder,
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    ...env,
  };
}

/**
 * Runs the Action on an event, with an empty cache of its own.
 * @param {Place} place
 * @param {FakeGitHub} fake
 * @param {Step} step
 * @returns {Promise<Recorded>}
 */
export async function recordStep({ dist, root, env, normalise }, fake, step) {
  const { name } = step;
  const folder = path.join(root, 'steps', name);
  mkdirSync(folder, { recursive: true });
  const from = fake.received.length;
  const own = stepEnvironment(step, fake, folder);
  const world = { cwd: folder, env: { ...env, ...own } };
  const { exit, seconds, stdout, stderr } = await runProgram([path.join(dist, 'action.js')], world);
  /** @param {string} text */
  const plain = (text) => normalise(text.replaceAll(fake.url, '<github>'));
  const outputs = outputsOf(readFileSync(own.GITHUB_OUTPUT, 'utf8'));
  /** @type {Record<string, unknown>} */
  const reports = {};
  for (const [output, form] of Object.entries(REPORTS)) {
    const report = outputs.get(output) ?? '';
    reports[output] = report === '' ? null : formed(form, readFileSync(report), plain);
  }
  const log = plain(stdout.toString('utf8'));
  const recording = {
    ...{ exit, outputs: Object.fromEntries([...outputs].map(([output, value]) => [output, plain(value)])) },
    ...{
      annotations: annotationsOf(log),
      requests: writesTo(fake, from, plain),
      violations: [...fake.violations],
    },
    ...{ reports, summary: formed('markdown', readFileSync(own.GITHUB_STEP_SUMMARY), plain) },
    ...{ log, stderr: plain(stderr.toString('utf8')) },
  };
  return { name, exit, seconds, recording };
}
