import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELD_OUT } from '../../../bench/data/held-out.js';

const METHOD = 'int one() {\n        return 1;\n    }';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'held-out-'));
  await mkdir(join(folder, 'devign'));
  await mkdir(join(folder, 'bigclonebench'));
  await writeFile(
    join(folder, 'devign', 'test.jsonl'),
    '{"func":"int a;","target":1}\n\n{"func":"int b;"}\n',
  );
  const record = (idx: string) =>
    JSON.stringify({ idx, func: `public class BigbenchClone{    \n    ${METHOD}\n}` });
  await writeFile(join(folder, 'bigclonebench', 'data.jsonl'), ['1', '2', '3'].map(record).join('\n'));
  await writeFile(join(folder, 'bigclonebench', 'test.txt'), '1\t3\t1\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the test splits', () => {
  const [devign, clones] = HELD_OUT;

  test('Devign: every record', async () => {
    expect(await devign?.read(folder, { wrapper: 'keep' })).toEqual([
      { language: 'c', origin: 'devign:1', code: 'int a;' },
      { language: 'c', origin: 'devign:2', code: 'int b;' },
    ]);
  });

  test('BigCloneBench: the methods that the test pairs name, without their wrapper', async () => {
    expect(await clones?.read(folder, { wrapper: 'remove' })).toEqual([
      { language: 'java', origin: 'bigclonebench:1', code: METHOD },
      { language: 'java', origin: 'bigclonebench:3', code: METHOD },
    ]);
  });

  test('BigCloneBench: or in it', async () => {
    const functions = await clones?.read(folder, { wrapper: 'keep' });
    expect(functions?.[0]?.code).toMatch(/^public class BigbenchClone\{/);
  });

  test('a record without code is named', async () => {
    await writeFile(join(folder, 'devign', 'test.jsonl'), '{"func":"int a;"}\n{"code":"int b;"}\n');
    await expect(devign?.read(folder, { wrapper: 'keep' })).rejects.toThrow(/test\.jsonl:2: /);
  });
});
