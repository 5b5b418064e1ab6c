import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILE_NAMES } from '../../config/find-config-file.js';
import { repositoryRoot } from '../../config/repository-root.js';
import { resolveOptions } from '../../config/resolve-options.js';
import { CodePurifyError, EXIT_CODES } from '../../errors.js';
import type { Inspection } from '../../result/inspection.js';
import { inspectData } from '../../scan/inspect/inspect-data.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { count } from '../../text/numbers.js';
import { scanContext } from '../command-run.js';
import { INTERRUPTED_EXIT_CODE } from '../../review/exit-code.js';
import { withInterrupt } from '../interrupt.js';
import { writeFileWhole } from '../report/write-output.js';
import type { World } from '../world.js';
import { recognisedLines } from './recognised-data.js';
import { CONFIG, configText, SEED_SECRET, WORKFLOW, workflowText } from './setup-files.js';

/**
 * `codepurify init`: recognises the data of a repository, and writes its configuration and workflow. A file that exists is kept
 * unless `--force` is given.
 * @returns the exit code
 * @throws CodePurifyError `usage` when the folder does not exist, `input` when a file cannot be written
 */
export async function initCommand(
  folder: string | undefined,
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const root = rootOf(resolve(world.cwd, folder ?? '.'));
  const options = resolveOptions([]);
  const context = scanContext(options, { ...world, cwd: root }, new AbortController().signal);
  const inspection = await withInterrupt(async (signal) => {
    const found = await inspectData(['.'], options, { ...context, signal });
    return signal.aborted ? null : found;
  });
  if (inspection === null) {
    await world.stderr.write('codepurify: Stopped: nothing was written.\n');
    return INTERRUPTED_EXIT_CODE;
  }
  const recognised = recognisedLines(inspection);
  const config = CONFIG_FILE_NAMES.find((name) => existsSync(join(root, name))) ?? CONFIG;
  const files = [
    { name: config, text: configText(recognised) },
    { name: WORKFLOW, text: workflowText() },
  ];
  const written: string[] = [];
  for (const file of files) written.push(await put(root, file, values.force === true));
  const lines = [`Looked at ${root}: ${foundSays(inspection)}.`, ...recognised.map((line) => `  ${line}`)];
  await world.stdout.write(
    `${[...lines, '', ...written, '', ...nextSteps(inspection)].map(escapeTerminal).join('\n')}\n`,
  );
  return EXIT_CODES.clean;
}

/** The root of the repository, where GitHub looks for workflows; the folder itself outside of a repository. */
function rootOf(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) {
    return repositoryRoot(folder) ?? folder;
  }
  throw new CodePurifyError(
    'usage',
    `${JSON.stringify(folder)} is not a folder.`,
    'Give the folder of the repository that holds your data, or none for the current one.',
  );
}

async function put(
  root: string,
  { name, text }: { readonly name: string; readonly text: string },
  force: boolean,
): Promise<string> {
  const exists = existsSync(join(root, name));
  if (exists && !force) return `Kept ${name}, which exists: --force replaces it.`;
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFileWhole(text, name, { cwd: root });
  return `${exists ? 'Replaced' : 'Wrote'} ${name}.`;
}

function foundSays({ files, total }: Inspection): string {
  const data = files.filter(({ units }) => units > 0).length;
  return `${count(files.length, 'file')}, ${count(data, 'file')} with training data, ${count(total.units, 'unit')} to judge`;
}

function nextSteps({ total }: Inspection): string[] {
  const first =
    total.units === 0
      ? ['  codepurify inspect .   No training data was recognised: this says why.']
      : ['  codepurify scan .      Judge what is here.'];
  return [
    'Next:',
    ...first,
    `  gh secret set ${SEED_SECRET} --body "$(openssl rand -hex 32)"   Give the workflow its key.`,
    'Nothing was committed. GitHub runs the workflow once it is on the default branch:',
    `  git add ${CONFIG} ${WORKFLOW}`,
    '  git commit -m "Judge new training data with CodePurify" && git push',
  ];
}
