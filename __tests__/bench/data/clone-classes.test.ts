import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCloneClasses } from '../../../bench/data/clone-classes.js';

describe('clone classes', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clones-'));
    const methods = [1, 2, 3, 4, 5, 6, 7].map((idx) =>
      JSON.stringify({
        func: `public class BigbenchClone{ \n void m${String(idx)}() {} \n}`,
        idx: String(idx),
      }),
    );
    await writeFile(join(folder, 'data.jsonl'), methods.join('\n'));
    await writeFile(join(folder, 'train.txt'), '1\t2\t1\n4\t5\t1\n1\t4\t0\n');
    await writeFile(join(folder, 'valid.txt'), '3\t2\t1\n1\t6\t-1\n');
    await writeFile(join(folder, 'test.txt'), '');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are the methods that pairs connect; label 1 is the largest, without the class around a method', async () => {
    expect(await readCloneClasses(folder)).toEqual([
      { codes: ['void m1() {}'], label: '1' },
      { codes: ['void m2() {}'], label: '1' },
      { codes: ['void m3() {}'], label: '1' },
      { codes: ['void m4() {}'], label: '0' },
      { codes: ['void m5() {}'], label: '0' },
    ]);
  });
});
