import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { REPOSITORY } from '../../../src/cli/setup/project.js';
import { parseConfigFile } from '../../../src/config/config-file.js';
import { cFunction, SLOW_MACHINE_MS, workplace } from '../fake-world.js';

const DATA = {
  'data/train.jsonl': Array.from({ length: 4 }, (_, index) =>
    JSON.stringify({ func: cFunction(`f${String(index)}`), target: index % 2 }),
  ).join('\n'),
  'src/a.c': cFunction('a'),
  'README.md': '# Words\n',
};
const [CONFIG, WORKFLOW] = ['.codepurify.yml', '.github/workflows/codepurify.yml'];

interface Workflow {
  readonly on: readonly string[];
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: unknown;
  readonly jobs: {
    readonly codepurify: { readonly steps: readonly { uses: string; with: { seed: string } }[] };
  };
}

describe('codepurify init', () => {
  test(
    'recognises the data, and writes a configuration that changes nothing and a workflow with the seed',
    async () => {
      const place = await workplace(DATA);
      const read = (name: string): string => readFileSync(join(place.folder, name), 'utf8');
      const { code, out, err } = await place.run(['init']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(
        'data/train.jsonl (jsonl): 4 records; code: `func`, label: `target`; labels 0: 2, 1: 2',
      );
      expect(out).toContain('src/: 1 source file with 1 function (c)');
      expect(out).toContain('Wrote .codepurify.yml.\nWrote .github/workflows/codepurify.yml.');
      expect(out).toContain('codepurify scan . ');
      expect(read(CONFIG)).toContain(
        '#   data/train.jsonl (jsonl): 4 records; code: `func`, label: `target`',
      );
      const { layer, suppressions } = parseConfigFile(CONFIG, read(CONFIG));
      expect([layer.values, suppressions]).toEqual([{ failOn: 'auto' }, []]);
      expect(out).toMatch(/Nothing was committed\.[^\n]*\n {2}git add [^\n]*\n {2}git commit -m /);
      const workflow = parse(read(WORKFLOW)) as Workflow;
      expect(workflow.on).toEqual(['pull_request', 'merge_group']);
      expect(workflow.concurrency).toEqual({
        group: 'codepurify-${{ github.event.pull_request.number || github.run_id }}',
        'cancel-in-progress': true,
      });
      expect(workflow.jobs.codepurify.steps).toEqual([
        { uses: `${REPOSITORY}@v1`, with: { seed: '${{ secrets.CODEPURIFY_SEED }}' } },
      ]);
    },
    SLOW_MACHINE_MS,
  );

  test('keeps what exists, and replaces it with --force', async () => {
    const place = await workplace({ ...DATA, [CONFIG]: 'fpr: 0.5\n' });
    const read = (): string => readFileSync(join(place.folder, CONFIG), 'utf8');
    const first = await place.run(['init']);
    expect(first.out).toContain('Kept .codepurify.yml, which exists: --force replaces it.\nWrote .github');
    expect(read()).toBe('fpr: 0.5\n');
    const forced = await place.run(['init', '--force']);
    expect(forced.out).toContain('Replaced .codepurify.yml.\nReplaced .github');
    expect(read()).not.toContain('fpr');
  });

  test('writes to the root of the repository, where GitHub looks', async () => {
    const place = await workplace(DATA);
    mkdirSync(join(place.folder, '.git'));
    await place.run(['init', 'src']);
    expect(readFileSync(join(place.folder, WORKFLOW), 'utf8')).toContain('merge_group');
  });

  test('a file name of an attacker stays a comment', async () => {
    const place = await workplace({});
    const name = 'a\nvictim: evil\u202E.jsonl';
    writeFileSync(join(place.folder, name), DATA['data/train.jsonl']);
    await place.run(['init']);
    const text = readFileSync(join(place.folder, CONFIG), 'utf8');
    expect(parseConfigFile(CONFIG, text).layer.values).toEqual({ failOn: 'auto' });
    expect(text).not.toContain('\u202E');
  });

  test('says so where no data is recognised, and refuses what is no folder', async () => {
    const place = await workplace({ 'README.md': '# Words\n' });
    expect((await place.run(['init'])).out).toContain('No training data was recognised');
    const { code, err } = await place.run(['init', 'nowhere']);
    expect([code, err.split('\n')[1]]).toEqual([
      2,
      'Give the folder of the repository that holds your data, or none for the current one.',
    ]);
  });
});
