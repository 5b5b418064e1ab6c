import { EXIT_CODES } from '../errors.js';
import { type BundledModel, bundledModels } from '../scan/models/bundled-models.js';
import { escapeTerminal } from '../text/escape/escape-terminal.js';
import type { World } from './world.js';

const MEGABYTE = 1e6;

/** `codepurify models`: lists the bundled models and verifies their files. @returns the exit code */
export async function modelsCommand(json: boolean, world: World): Promise<number> {
  const models = await bundledModels();
  const text = json ? `${JSON.stringify(models, null, 2)}\n` : listing(models);
  await world.stdout.write(text);
  return models.some(({ problem }) => problem !== null) ? EXIT_CODES.usage : EXIT_CODES.clean;
}

function listing(models: readonly BundledModel[]): string {
  return models.length === 0 ? 'No models are bundled.\n' : models.map(paragraph).join('\n');
}

function paragraph({ folder, name, task, bytes, files, card, problem }: BundledModel): string {
  const state = problem === null ? 'verified' : `NOT VERIFIED: ${problem}`;
  const lines = [
    `models/${folder}  ${name}, ${task}, ${(bytes / MEGABYTE).toFixed(1)} MB, ${state}`,
    ...Object.entries(files).map(([file, sha256]) => `  ${sha256}  ${file}`),
    ...(card === null ? [] : [`  card: models/${folder}/${card}`]),
  ];
  return lines.map((line) => `${escapeTerminal(line)}\n`).join('');
}
