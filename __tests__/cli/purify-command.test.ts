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
    expect(err).toContain('codepurify: 1 of 1 findings replaced in 1 file\n');
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
    expect(err).toContain('1 of 1 findings would be replaced in 1 file');
    expect(await readFile(join(place.folder, 'a.c'), 'utf8')).toBe(before);
  });

  test('what it may not replace remains, and counts', async () => {
    const place = await workplace({ 'a.c': cFunction('f', STATEMENT) });
    const { code, err } = await place.run(['purify', 'a.c', '--purify', 'rename', ...ARGS]);
    expect(code).toBe(1);
    expect(err).toContain('0 of 1 findings replaced in 0 files');
    expect(await readFile(join(place.folder, 'a.c'), 'utf8')).toBe(cFunction('f', STATEMENT));
  });
});
