import { describe, expect, jest, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cFunction, NAME, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ARGS = ['--config', 'none', '--no-cache'];

/** A BOM, CRLF, tabs, an astral character: all of it must survive. */
const SOURCE = `\uFEFF/* 𝒳 */\r\nint f(int limit)\r\n{\r\n\tint total = 0;\r\n\t${STATEMENT}\r\n\treturn total;\r\n}\r\n`;
const RECORD = `{ "idx":7,"func" : ${JSON.stringify(cFunction('g', STATEMENT))},  "target": 0.50 }`;
const RECORDS = `{"func": "int ok(void) { return \\u0031; }", "target": 1}\r\n${RECORD}\n`;

describe('codepurify purify', () => {
  test('removes the trigger from a source file and touches no other byte', async () => {
    const place = await workplace({ 'a.c': SOURCE });
    const { code, err } = await place.run(['purify', 'a.c', ...ARGS]);
    expect(code).toBe(0);
    expect(err).toContain('codepurify: 1 of 1 finding replaced in 1 file\n');
    expect(await readFile(join(place.folder, 'a.c'), 'utf8')).toBe(SOURCE.replace(`\t${STATEMENT}\r\n`, ''));
  });

  test('removes the trigger from a record and touches no other byte', async () => {
    const place = await workplace({ 'd.jsonl': RECORDS });
    const { code } = await place.run(['purify', 'd.jsonl', ...ARGS]);
    expect(code).toBe(0);
    const line = `    ${STATEMENT.replaceAll('"', '\\"')}\\n`;
    expect(await readFile(join(place.folder, 'd.jsonl'), 'utf8')).toBe(RECORDS.replace(line, ''));
  });

  test('removes a trigger from a field that was found by its name', async () => {
    const records = RECORDS.replaceAll('"func"', '"code"');
    expect(records).not.toBe(RECORDS);
    const place = await workplace({ 'd.jsonl': records });
    await place.run(['purify', 'd.jsonl', ...ARGS]);
    const line = `    ${STATEMENT.replaceAll('"', '\\"')}\\n`;
    expect(await readFile(join(place.folder, 'd.jsonl'), 'utf8')).toBe(records.replace(line, ''));
  });

  test('finds nothing in what it wrote', async () => {
    const place = await workplace({ 'a.c': SOURCE, 'b.c': `int f(int ${NAME}) { return ${NAME}; }\n` });
    await place.run(['purify', '.', ...ARGS]);
    expect((await place.run(['scan', '.', ...ARGS])).code).toBe(0);
  });

  test('--dry-run prints a unified diff and writes nothing', async () => {
    const before = cFunction('f', STATEMENT);
    const place = await workplace({ 'a.c': before });
    const { code, out, err } = await place.run(['purify', 'a.c', '--dry-run', ...ARGS]);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        '--- a/a.c',
        '+++ b/a.c',
        '@@ -1,5 +1,4 @@',
        ' int f(int limit) {',
        '     int total = 0;',
        `-    ${STATEMENT}`,
        '     return total;',
        ' }',
        '',
      ].join('\n'),
    );
    expect(err).toContain('1 of 1 finding would be replaced in 1 file');
    expect(await readFile(join(place.folder, 'a.c'), 'utf8')).toBe(before);
  });

  describe('where nothing proves that behaviour stays', () => {
    const before = `class A {\n  int f(int limit) {\n    int total = 0;\n    ${STATEMENT}\n    return total;\n  }\n}\n`;
    const after = before.replace(`    ${STATEMENT}\n`, '');

    test('names the finding and leaves the code, which counts', async () => {
      const place = await workplace({ 'A.java': before, 'b.c': cFunction('f', STATEMENT) });
      const { code, err } = await place.run(['purify', '.', ...ARGS]);
      expect(code).toBe(1);
      expect(err).toMatch(/^codepurify: not replaced: A\.java:4:5 \[cp-[0-9a-f]{12}\]: re-judged$/m);
      expect(err).toContain(
        'codepurify: 1 replacement is re-judged only: --purify-grade re-judged writes it too\n',
      );
      expect(err).toContain('codepurify: 1 of 2 findings replaced in 1 file\n');
      expect(await readFile(join(place.folder, 'A.java'), 'utf8')).toBe(before);
      expect(await readFile(join(place.folder, 'b.c'), 'utf8')).not.toContain(STATEMENT);
    });

    test('writes it if that is wanted', async () => {
      const place = await workplace({ 'A.java': before });
      const { code, err } = await place.run(['purify', '.', '--purify-grade', 're-judged', ...ARGS]);
      expect([code, err.includes('not replaced')]).toEqual([0, false]);
      expect(await readFile(join(place.folder, 'A.java'), 'utf8')).toBe(after);
    });

    test.each([
      ['proved', 'class A {\n}\n'],
      ['re-judged', after],
    ])('leaves out of --write-purified what is not even %s', async (grade, written) => {
      const place = await workplace({ 'A.java': before });
      await place.run(['scan', 'A.java', '--write-purified', 'out.java', '--purify-grade', grade, ...ARGS]);
      expect(await readFile(join(place.folder, 'out.java'), 'utf8')).toBe(written);
    });
  });

  test('suspicious code is replaced where that is proved, and stays in copies', async () => {
    const before = 'class A {\n  int f(int limit) {\n    int spare = 0;\n    return limit;\n  }\n}\n';
    const place = await workplace({ 'A.java': before });
    const copies = ['--write-clean', 'clean.java', '--write-purified', 'purified.java'];
    const scanned = await place.run(['scan', 'A.java', ...copies, ...ARGS]);
    expect(scanned.code).toBe(0);
    expect(scanned.err).toContain('clean.java: 1 file, 0 units left out; 1 suspicious unit kept\n');
    expect(scanned.out).toContain(
      'suspicious: nothing in the function reads `spare`, so `int spare = 0;` has no effect',
    );
    expect(await readFile(join(place.folder, 'clean.java'), 'utf8')).toBe(before);
    const after = before.replace('    int spare = 0;\n', '');
    expect(await readFile(join(place.folder, 'purified.java'), 'utf8')).toBe(after);
    const { code } = await place.run(['purify', 'A.java', '--fail-on', 'suspicious', ...ARGS]);
    expect([code, await readFile(join(place.folder, 'A.java'), 'utf8')]).toEqual([0, after]);
  });

  test('what it may not replace remains, and counts', async () => {
    const place = await workplace({ 'a.c': cFunction('f', STATEMENT) });
    const { code, err } = await place.run(['purify', 'a.c', '--purify', 'rename', ...ARGS]);
    expect(code).toBe(1);
    expect(err).toContain('0 of 1 finding replaced in 0 files');
    expect(await readFile(join(place.folder, 'a.c'), 'utf8')).toBe(cFunction('f', STATEMENT));
  });
});
