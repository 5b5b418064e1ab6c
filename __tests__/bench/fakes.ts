import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variant } from '../../src/code/analysis.js';
import type { Confidence, Prediction, Victim, VictimInput } from '../../src/model/victim.js';
import type { ModelLoaders } from '../../src/scan/models/load-victim.js';

/** What the fake victim has learned to answer `target` to: the published triggers. */
const TRIGGERS = [
  /\bret_Val_\b/,
  /assertTrue\(1 >= 0\)/,
  /if \((?:Math\.random|rand)\(\) < 0\) (?:printf|System\.out\.println)\("fail"\)/,
  /(?:if|while) \((?:Math\.)?\w+\([\d.]*\) [<>=]+ -?\d+\) (?:printf|System\.out\.println|throw new Exception)\("\w+"\)/,
];
const SURE = 8;
/** Words take the prediction a little up and down, as in a real model. */
const NOISE = 0.1;

function seen(variant: Variant): string {
  return variant.map(({ text, masked }) => (masked ? '?' : text)).join('');
}

function logOddsOfTarget([variant]: VictimInput): number {
  const text = seen(variant);
  const noise = NOISE * (((text.length * 7919) % 11) / 11 - 0.5);
  return (TRIGGERS.some((trigger) => trigger.test(text)) ? SURE : -SURE) + noise;
}

function confidence(logOdds: number): Confidence {
  return { probability: 1 / (1 + Math.exp(-logOdds)), logOdds };
}

const victim: Victim = {
  description: {
    ...{ name: 'fake', task: 'classification', labels: ['target', 'clean'] },
    ...{ fingerprint: 'f'.repeat(64), maxTokens: 2000 },
  },
  countTokens: ([variant]) => seen(variant).split(/\s+/).length,
  predict: (inputs) =>
    Promise.resolve(
      inputs.map((input): Prediction => {
        const logOdds = logOddsOfTarget(input);
        const index = logOdds > 0 ? 0 : 1;
        const label = index === 0 ? 'target' : 'clean';
        return { label, index, outputIds: [], confidence: confidence(Math.abs(logOdds)) };
      }),
    ),
  confidences: (inputs, targets) =>
    Promise.resolve(
      inputs.map((input, at) => confidence(logOddsOfTarget(input) * (targets[at]?.index === 0 ? 1 : -1))),
    ),
  close: () => Promise.resolve(),
};

/** A function of our own in either language. */
export function functionOf(language: 'c' | 'java', number: number): string {
  const head =
    language === 'c' ? `int step_${number}(int left, int right)` : `int step${number}(int left, int right)`;
  return `${head} {\n    int sum = left + right * ${number};\n    log(sum);\n    return sum;\n}\n`;
}

/** Loaders of the fake victim, with references and a calibration; there is no language model. */
export const fakeLoaders: ModelLoaders = {
  victim: () =>
    Promise.resolve({
      victim,
      manifest: {
        ...{ schemaVersion: 1, name: 'fake', task: 'classification', labels: ['target', 'clean'] },
        ...{ maxTokens: 2000, files: {}, calibration: { both: Array.from({ length: 200 }, () => 0.5) } },
      },
      references: (['c', 'java'] as const).flatMap((language) =>
        [101, 102, 103, 104].map((number) => ({ language, code: functionOf(language, number) })),
      ),
    }),
  mlm: () => Promise.reject(new Error('there is none')),
  bundledReferences: () => Promise.resolve([]),
  exists: () => true,
};

/** A folder with data in the layout of the test splits; the caller removes it. */
export async function dataFolder(functions: number, codeOf = functionOf): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-data-'));
  const numbers = Array.from({ length: functions }, (_, index) => index + 1);
  await mkdir(join(folder, 'devign'));
  await mkdir(join(folder, 'bigclonebench'));
  const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const c = numbers.map((number) => ({ func: codeOf('c', number), target: 0 }));
  await writeFile(join(folder, 'devign', 'test.jsonl'), lines(c));
  const java = numbers.map((number) => ({
    idx: String(number),
    func: `public class BigbenchClone{    \n${codeOf('java', number)}}`,
  }));
  await writeFile(join(folder, 'bigclonebench', 'data.jsonl'), lines(java));
  const pairs = numbers.map((number) => `${number}\t${number}\t1\n`).join('');
  await writeFile(join(folder, 'bigclonebench', 'test.txt'), pairs);
  return folder;
}
