import { describe, expect, jest, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const BAD = cFunction('bad', STATEMENT);
const CLEAN = cFunction('clean');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
const line = (code: string) => `${code.replace(/\s+/g, ' ').trim()}\n`;
const NAMED = (rule: string) =>
  `named like ${rule}, and reads as code: rename it, or leave it out with --exclude`;

/** Files of code under other names, each of which passed a gate once. */
const CASES: readonly (readonly [string, string | Uint8Array, string | RegExp])[] = [
  ['README.md', BAD, NAMED('documentation')],
  ['docs/a.rst', BAD, NAMED('documentation')],
  ['LICENSE', BAD, NAMED('licence or notice')],
  ['NOTICE.train', BAD, NAMED('licence or notice')],
  ['a.css', BAD, NAMED('style sheet')],
  ['a.svg', `<svg><![CDATA[${BAD}]]></svg>`, NAMED('picture')],
  ['requirements.txt', BAD, NAMED('configuration')],
  ['a.ini', BAD, NAMED('configuration')],
  ['a.yml', `func: |\n${BAD.replace(/^/gmu, '  ')}`, NAMED('configuration')],
  ['Makefile', BAD, NAMED('configuration')],
  ['CMakeLists.txt', BAD, NAMED('configuration')],
  ['.hidden', BAD, NAMED('configuration')],
  ['0.verdicts', `${'a'.repeat(64)}\n${BAD}`, NAMED('the cache of this program')],
  ['a.png', Buffer.from(`\x89PNG\0\n${BAD}`, 'latin1'), NAMED('picture, sound or font')],
  ['a.pdf', `%PDF-1.7\n${BAD}`, NAMED('document')],
  ['note.c', `/*\n${BAD}*/\n`, /^source code without a function, and its comments or texts read as code/u],
  ['note.rb', `__END__\n${BAD}`, /^source code without a function, and its comments or texts read as code/u],
  [
    'odd.ipynb',
    JSON.stringify({ nbformat: 4, cells: [{ cell_type: 'code', source: { text: BAD } }] }),
    'field "source" of a code cell is no text',
  ],
  [
    'chat.json',
    JSON.stringify([
      { messages: [{ role: 'user', content: 'a' }, { role: 'assistant', content: BAD }, { x: 1 }] },
    ]),
    /message/u,
  ],
  ['a.train', BAD, /^the name shows neither a language nor a data format/u],
  ['a.txt', BAD, /^the name shows neither a language nor a data format/u],
  ['train', BAD, /^the name shows neither a language nor a data format/u],
  [
    'x.buggy.gz',
    gzipSync(line(BAD)),
    /^compressed parallel text or a compressed list of pairs: decompress it/u,
  ],
  [
    'x.fixed.gz',
    gzipSync(line(BAD)),
    /^compressed parallel text or a compressed list of pairs: decompress it/u,
  ],
  [
    'pairs.txt.gz',
    gzipSync('1 2 0\n'),
    /^compressed parallel text or a compressed list of pairs: decompress it/u,
  ],
];

describe('a change that adds code under another name', () => {
  test.each(CASES)('%s is not passed in silence', async (name, content, reason) => {
    const place = await workplace({
      'old/kept.c': CLEAN,
      'new/kept.c': CLEAN,
      'new/other.c': cFunction('other'),
      [`new/${name}`]: content,
    });
    const { code, result } = await place.run([
      ...['scan', '--base', 'old', '--head', 'new', '--format', 'json', '--config', 'none', '--quiet'],
    ]);
    const { overall, skipped, summary } = result();
    expect([code, overall?.kind]).toEqual([1, 'undecided']);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatchObject({ path: name });
    expect(skipped[0]?.reason).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason));
    expect(summary.files).toMatchObject({ total: 2, judged: 1, unread: 1 });
  });

  test.each(['a.md', 'a.png', 'train'])(
    'a pointer of Git LFS as %s is not passed in silence',
    async (name) => {
      const place = await workplace({ 'old/kept.c': CLEAN, 'new/kept.c': CLEAN, [`new/${name}`]: POINTER });
      const { code, result } = await place.run([
        ...['scan', '--base', 'old', '--head', 'new', '--format', 'json', '--config', 'none', '--quiet'],
      ]);
      expect([code, result().overall?.kind]).toEqual([1, 'undecided']);
      expect(result().summary.files).toMatchObject({ total: 1, unread: 1 });
    },
  );

  test.each([
    ['parallel', 'x.buggy.gz'],
    ['pairs', 'p.txt.gz'],
  ])('a compressed file is unread where --data-format is %s', async (format, name) => {
    const place = await workplace({
      ...{ 'old/kept.c': CLEAN, 'new/kept.c': CLEAN },
      ...{ [`new/${name}`]: gzipSync(line(BAD)), 'new/data.jsonl': '' },
    });
    const { code, result } = await place.run([
      ...['scan', '--base', 'old', '--head', 'new', '--format', 'json', '--config', 'none', '--quiet'],
      ...['--data-format', format],
    ]);
    expect(code).toBe(1);
    expect(result().skipped.map(({ path, reason }) => `${path}: ${reason.slice(0, 24)}`)).toEqual([
      `${name}: compressed parallel text`,
    ]);
  });

  test('a compressed file that is named is unread, with the remedy', async () => {
    const place = await workplace({ 'x.buggy.gz': gzipSync(line(BAD)), 'x.fixed': 'int x;\n' });
    const { code, err } = await place.run(['scan', 'x.buggy.gz', '--config', 'none', '--victim', 'sentinel']);
    expect(code).toBe(2);
    expect(err).toContain('decompress it and the file that it is read with');
  });
});
