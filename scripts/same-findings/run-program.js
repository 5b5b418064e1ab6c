/** Runs a program, and removes from its output everything that changes from run to run. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';

/**
 * The environment in which the program runs.
 * @typedef {object} Place
 * @property {string} dist folder of the bundle
 * @property {string} root of the inputs
 * @property {Readonly<Record<string, string>>} env
 * @property {(text: string) => string} normalise
 */

/**
 * A run as it is recorded.
 * @typedef {object} Recorded
 * @property {string} name of the file
 * @property {number} exit code
 * @property {number} seconds that it took, which are not recorded
 * @property {Readonly<Record<string, unknown>>} recording
 */

/**
 * How a program ended.
 * @typedef {object} Ended
 * @property {number} exit code; -1 when a signal ended it
 * @property {number} seconds
 * @property {Buffer} stdout
 * @property {Buffer} stderr
 */

/**
 * Runs a Node script to its end.
 * @param {readonly string[]} command script and arguments
 * @param {{ readonly cwd: string, readonly env: Place['env'], readonly stdin?: string | undefined }} options
 * @returns {Promise<Ended>}
 */
export function runProgram(command, { cwd, env, stdin }) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, command, { cwd, env });
    const [out, err] = [parts(child.stdout), parts(child.stderr)];
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      resolve({ exit: code ?? -1, seconds, stdout: Buffer.concat(out), stderr: Buffer.concat(err) });
    });
    if (stdin === undefined) child.stdin.end();
    else createReadStream(stdin).pipe(child.stdin);
  });
}

/**
 * The parts of a stream, in a list that grows while it is read.
 * @param {import('node:stream').Readable} stream
 * @returns {Buffer[]}
 */
function parts(stream) {
  /** @type {Buffer[]} */
  const list = [];
  stream.on('data', (/** @type {Buffer} */ part) => list.push(part));
  return list;
}

/**
 * Removes times, the digests of texts that may hold a time, and the names of folders that are made for one run.
 * @param {readonly (readonly [string, string])[]} replacements texts that only this run has, and a name for each
 * @returns {(text: string) => string}
 */
export function normaliser(replacements) {
  return (text) => {
    const named = replacements.reduce((result, [own, name]) => result.replaceAll(own, name), text);
    return named
      .replace(/"seconds": [\d.e-]+/g, '"seconds": 0')
      .replace(/\b\d[\d.,]* (m?s)\b/g, '0 $1')
      .replace(/(<!-- codepurify:[a-z-]+ \S+) [0-9a-f]{12} -->/g, '$1 digest -->')
      .replace(/(<root>[^\s"]*\/codepurify-)\w{6}(?=\/)/g, '$1random');
  };
}
