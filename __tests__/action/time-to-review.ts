import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { reviewExample } from '../../scripts/review-example.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { endedStep, pullPayload, stepEnv, type Ended } from './step.js';

/** Files of the pull request: the examples, and made-up C sources up to this number. */
const FILES = 30;
const FUNCTIONS_IN_A_FILE = 3;

/** Delay of each answer in milliseconds; about that of api.github.com from a hosted runner. */
const LATENCIES = [0, 150];

/** Prints at its end how many microseconds of CPU it used, including threads. */
const CPU_REPORT = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(`cpu ${user+system}`)})",
)}`;

function exampleFiles(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:c|h|java|jsonl)$/.test(name))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
}

function pullFiles(root: string): Record<string, string> {
  const functions = reviewExample()
    .base.trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly func: string }).func);
  const examples = exampleFiles(path.join(root, 'examples'));
  const made = Array.from({ length: FILES - examples.length }, (_, index): [string, string] => [
    `src/made${String(index)}.c`,
    functions.slice(index * FUNCTIONS_IN_A_FILE, (index + 1) * FUNCTIONS_IN_A_FILE).join('\n'),
  ]);
  return Object.fromEntries([...examples, ...made]);
}

/** Passes every request on, and delays its answer. */
async function lateServer(target: string, latency: number) {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const onward = request(new URL(url, target), { method, headers }, (answer) => {
      void wait(latency).then(() => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}

/** Runs a bundle of the Action on a pull request as the runner does. */
async function review(bundle: string, root: string, latency: number): Promise<{ ended: Ended; cpu: number }> {
  const fake = await FakeGitHub.start();
  const repository = fake.repository('octo', 'data');
  const base = repository.commit('main', { 'README.md': '# Data\n' });
  repository.commit('topic', { 'README.md': '# Data\n', ...pullFiles(root) });
  const { number, head } = repository.openPull({ head: 'topic' });
  const { server, url } = await lateServer(fake.url, latency);
  const step = { event: 'pull_request', payload: pullPayload({ number, base, head }) };
  const api = { GITHUB_API_URL: url, PATH: process.env.PATH ?? '' };
  const env: Record<string, string> = { ...stepEnv(fake, fake.token(), step), ...api };
  try {
    return await new Promise((resolve) => {
      const options = { env, cwd: env.RUNNER_TEMP, maxBuffer: 1 << 26 };
      const command = ['--import', CPU_REPORT, bundle];
      const child = execFile(process.execPath, command, options, (_, stdout, stderr) => {
        const cpu = Number(/cpu (\d+)$/.exec(stderr)?.[1] ?? NaN) / 1e6;
        resolve({ ended: endedStep(child.exitCode ?? -1, stdout, env), cpu });
      });
    });
  } finally {
    server.closeAllConnections();
    server.close();
    await fake.close();
  }
}

const [bundle = 'dist/action.js', root = '.'] = process.argv.slice(2);
for (const latency of LATENCIES) {
  const { ended, cpu } = await review(path.resolve(bundle), root, latency);
  const timing = ended.log.split('\n').find((line) => line.includes('waiting for GitHub')) ?? ended.log;
  const { units = '?', poisoned = '?', delivered = '?' } = Object.fromEntries(ended.outputs);
  process.stdout.write(
    `answers ${String(latency)} ms late: exit code ${String(ended.code)}, ${units} units, ${poisoned} poisoned (${delivered})\n` +
      `  ${cpu.toFixed(1)} CPU seconds; ${timing}\n`,
  );
}
