import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readData } from '../../src/data/read-data.js';
import type { DataOptions } from '../../src/data/row.js';
import type { ListFunctions } from '../../src/data/formats/source-file.js';
import { CodePurifyError } from '../../src/errors.js';
import { collect, inWords, stream, temporaryFolder } from './temporary-folder.js';

const OPTIONS: DataOptions = {
  language: 'auto',
  dataFormat: 'auto',
  records: 'auto',
  codeField: 'func',
  labelField: 'target',
  idField: 'idx',
  include: [],
  exclude: [],
  maxFileBytes: 10_000,
  maxRecordBytes: 10_000,
};

/** A function is `name{…}` here: the readers need none of a grammar. */
const listFunctions: ListFunctions = (code) => {
  if (code.startsWith('endless')) throw new CodePurifyError('input', 'The file is endless.', 'Exclude it.');
  const places = [...code.matchAll(/(\w+)\{[^}]*\}/g)].map((match) => ({
    name: match[1] ?? '',
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return { places, unlisted: code.includes('lost') ? 1 : 0 };
};

const folder = temporaryFolder();

function rows(paths: string[], options: Partial<DataOptions> = {}, stdin = '') {
  return collect(
    readData(paths, { ...OPTIONS, ...options }, { listFunctions, cwd: folder.root(), stdin: stream(stdin) }),
  );
}

async function read(paths: string[], options: Partial<DataOptions> = {}, stdin = ''): Promise<string[]> {
  return (await rows(paths, options, stdin)).map(inWords);
}

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 1\n`;
const POINTER_REASON = 'a pointer of Git LFS, not the content itself';

/** Milliseconds; a busy machine takes its time over 50 MB. */
const SLOW = 60_000;

const isRoot = process.getuid?.() === 0;
const testUnlessRoot = isRoot || process.platform === 'win32' ? test.skip : test;

describe('source files', () => {
  test('functions know their place, behind a byte-order mark and with CRLF', async () => {
    folder.put('a.c', '\uFEFF// é\r\n  f{\r\n} g{}');
    const units = (await rows(['a.c'])).map((row) => (row.kind === 'unit' ? row.unit : null));
    expect(units[0]).toEqual({
      path: 'a.c',
      record: null,
      place: { kind: 'source', offset: 8 },
      language: 'c',
      code: 'f{\r\n}',
      name: 'f',
      startLine: 2,
      endLine: 3,
      startColumn: 2,
      label: null,
      task: 'classification',
    });
    expect(units[1]).toMatchObject({ name: 'g', startLine: 3, endLine: 3, startColumn: 2 });
  });

  const bad: [string, string | Uint8Array, string][] = [
    ['a binary file', 'f{}\0', 'binary: zero byte at byte 3'],
    ['a file in no known encoding', Uint8Array.from([0x66, 0x81]), 'not UTF-8 at byte 1'],
    ['a file that cannot be parsed', 'endless', 'The file is endless. Exclude it.'],
    ['a file over the limit', 'f{}'.repeat(4000), '12000 bytes: more than 10000 bytes'],
    ['a Git LFS pointer', POINTER, POINTER_REASON],
  ];
  test.each([
    ['an empty file', '', 'empty file'],
    ['a file without functions', 'int x;', 'source code without a function'],
  ])('%s is no data, and the next one read', async (_name, content, rule) => {
    folder.put('a.c', content);
    folder.put('b.java', 'f{}');
    expect(await read(['a.c', 'b.java'])).toEqual([`a.c not data: ${rule}`, 'b.java:null java null f{}']);
  });

  const BODY =
    'int take(int a, int b)\n  x = ask(a);\n  y = put(x, b);\n  z = put(y, a);\n  if (z == x)\n    return ask(y);\n'.repeat(
      3,
    );

  test.each([
    ['a.py', `"""\n${BODY}\n"""\n`],
    ['a.rb', `__END__\n${BODY}`],
    ['a.c', `/*\n${BODY}*/\n`],
    ['a.c', `// ${BODY.trim().replaceAll('\n', '\n// ')}\n`],
    ['a.c', `asm(${JSON.stringify(BODY)});\n`],
    [
      'a.js',
      `export default [${BODY.trim()
        .split('\n')
        .map((line) => JSON.stringify(line))
        .join(',\n')}];\n`,
    ],
  ])(
    '%s %# without a function that holds code in its comments or strings is unread',
    async (name, content) => {
      folder.put(name, content);
      expect(await read([name])).toEqual([
        expect.stringMatching(
          /skipped source code without a function, and its comments or texts read as code/u,
        ),
      ]);
    },
  );

  test.each([
    ['a.h', '/* The table of names: see take(a, b) for what it is; use it with care. */\nint x;\n'],
    ['a.py', '"""Names.\n\nUse them so:\n\n    x = take(a)\n    put(x)\n"""\nX = "a"\n'],
  ])('%s with words about code in comments is no data', async (name, content) => {
    folder.put(name, content);
    expect(await read([name])).toEqual([`${name} not data: source code without a function`]);
  });

  test.each(['a.py', 'a.js', 'a.c', 'a.rb', 'a.php'])(
    'records named %s are read as records',
    async (name) => {
      const record = { func: 'def f(a):\n    b = g(a)\n    return h(b)\n', target: 1 };
      folder.put(`d/${name}`, `${JSON.stringify(record)}\n`);
      folder.put(`e/${name}`, JSON.stringify([[record.func, 1]]));
      const found = await rows(['d', 'e'], { codeField: 'auto', labelField: 'auto' }, '');
      expect(found.map((row) => (row.kind === 'unit' ? row.unit.record : row.kind))).toEqual(
        expect.arrayContaining([1]),
      );
      expect(found.every(({ kind }) => kind === 'unit' || kind === 'skipped')).toBe(true);
    },
  );

  test('targets beside a folder in place of their code are unread', async () => {
    folder.put('d/x.buggy/README.md', '# Words\n');
    folder.put('d/x.fixed', 'int a;\n');
    expect(await read(['d'])).toEqual([
      'd/x.buggy/README.md not data: documentation',
      expect.stringMatching(/^d\/x\.fixed:null skipped /u),
    ]);
  });

  test('a function that the parse loses makes its file unread', async () => {
    folder.put('a.c', 'f{} lost');
    expect(await read(['a.c'])).toEqual([
      'a.c:null skipped 1 function in it that the parse does not find',
      'a.c:null c null f{}',
    ]);
  });

  test.each(bad)('%s is skipped, and the next one read', async (_name, content, reason) => {
    folder.put('a.c', content);
    folder.put('b.java', 'f{}');
    expect(await read(['a.c', 'b.java'])).toEqual([
      `a.c:null skipped ${reason}`,
      'b.java:null java null f{}',
    ]);
  });

  testUnlessRoot('what may not be read is skipped, and the next one read', async () => {
    folder.put('d/a.c', 'f{}');
    folder.put('d/b.c', 'g{}');
    folder.put('d/c/d.c', 'h{}');
    chmodSync(folder.path('d/a.c'), 0);
    chmodSync(folder.path('d/c'), 0);
    const found = await read(['d']);
    chmodSync(folder.path('d/c'), 0o700);
    expect(found).toEqual([
      'd/a.c:null skipped unreadable: EACCES',
      'd/b.c:null c null g{}',
      'd/c:null skipped unreadable folder: EACCES',
    ]);
  });

  test('what breaks while it is read is skipped, and the next one read', async () => {
    folder.put('d/x.buggy', 'f{}');
    folder.put('d/y.c', 'g{}');
    mkdirSync(folder.path('d/x.fixed'));
    expect(await read(['d'])).toEqual([
      expect.stringMatching(/^d\/x\.buggy:null skipped unreadable: EISDIR/),
      'd/y.c:null c null g{}',
    ]);
  });
});

describe('folders', () => {
  test('are read in order, with every format that is told by its name', async () => {
    folder.put('d/b.c', 'b{}');
    folder.put('d/a/z.java', 'z{}');
    folder.put('d/r.jsonl', '{"func":"r"}');
    folder.put('d/p.buggy', 'p');
    folder.put('d/p.fixed', 'q');
    folder.put('d/README.md', 'f{}');
    folder.put('d/x.cpp', 'f{}');
    folder.put('d/x.f90', 'f{}');
    folder.put('d/.git/hook.c', 'f{}');
    expect(await read(['d'])).toEqual([
      'd/README.md not data: documentation',
      'd/a/z.java:null java null z{}',
      'd/b.c:null c null b{}',
      'd/p.buggy:1 java q p',
      'd/p.fixed:1 java p q',
      'd/r.jsonl:1 c null r',
      'd/x.cpp:null cpp null f{}',
      'd/x.f90:null skipped code in a language that is not judged: leave it out with --exclude',
    ]);
    const other = 'not data: not in the format that --data-format names: jsonl';
    expect(await read(['./d/'], { dataFormat: 'jsonl' })).toEqual([
      'd/README.md not data: documentation',
      `d/a/z.java ${other}`,
      `d/b.c ${other}`,
      `d/p.buggy ${other}`,
      `d/p.fixed ${other}`,
      'd/r.jsonl:1 c null r',
      `d/x.cpp ${other}`,
      `d/x.f90 ${other}`,
    ]);
    expect(await read(['.'], { dataFormat: 'parallel' })).toContain('d/p.buggy:1 java q p');
  });

  const globs: [string, Partial<DataOptions>, string[]][] = [
    ['an included name', { include: ['*.java'] }, ['b.java', 's/c.java']],
    ['an included folder', { include: ['s'] }, ['s/c.c', 's/c.java']],
    ['an included path', { include: ['s/*.c'] }, ['s/c.c']],
    ['an excluded name', { exclude: ['c.*'] }, ['a.c', 'b.java']],
    ['an excluded folder', { exclude: ['s/'] }, ['a.c', 'b.java']],
    ['both', { include: ['*.{c,java}'], exclude: ['*.c'] }, ['b.java', 's/c.java']],
  ];
  test.each(globs)('%s', async (_name, options, expected) => {
    for (const name of ['a.c', 'b.java', 's/c.c', 's/c.java']) folder.put(`d/${name}`, 'f{}');
    const found = await read(['d'], options);
    const isOut = (row: string) => row.endsWith(' not data: left out by --include or --exclude');
    expect(found.filter((row) => !isOut(row)).map((row) => row.replace(/^d\/|:.*/g, ''))).toEqual(expected);
    expect(found).toHaveLength(4);
  });

  test('.gitignore files are respected: nested, negated, and those above', async () => {
    mkdirSync(folder.path('.git'));
    folder.put('.gitignore', 'above.c\n/d/only-root.c\n');
    folder.put('d/.gitignore', '*.gen.c\nout/\n# comment.c\n');
    folder.put('d/s/.gitignore', '!keep.gen.c\n');
    for (const name of [
      'a.c',
      'above.c',
      'only-root.c',
      'b.gen.c',
      'out/c.c',
      's/keep.gen.c',
      's/x.gen.c',
      'comment.c',
    ]) {
      folder.put(`d/${name}`, 'f{}');
    }
    const found = await read(['d']);
    expect(found.map((row) => row.replace(/:.*/, ''))).toEqual([
      'd/.gitignore not data',
      'd/a.c',
      'd/comment.c',
      'd/s/.gitignore not data',
      'd/s/keep.gen.c',
    ]);
  });

  test('a file that is named is read although it is ignored', async () => {
    folder.put('d/.gitignore', '*.c');
    folder.put('d/a.c', 'f{}');
    expect(await read(['d', 'd/a.c'])).toEqual([
      'd/.gitignore not data: configuration',
      'd/a.c:null c null f{}',
    ]);
  });

  test('a pattern that would take for ever is not honoured, and that is said', async () => {
    folder.put('d/.gitignore', 'a*a*a*a*a*a*a*b.c\nx.c\n');
    folder.put(`d/${'a'.repeat(200)}.c`, 'f{}');
    folder.put('d/x.c', 'f{}');
    const found = await read(['d']);
    expect(found[0]).toBe('d/.gitignore:null skipped 1 patterns not honoured: more than 4 wildcards');
    expect(found).toHaveLength(3);
  });

  test('loops of links end, files are read once, links out of the folder are not followed', async () => {
    folder.put('d/a.c', 'a{}');
    folder.put('d/s/b.c', 'b{}');
    folder.put('outside/o.c', 'o{}');
    symlinkSync(folder.path('d'), folder.path('d/s/loop'));
    symlinkSync('..', folder.path('d/s/up'));
    symlinkSync(folder.path('d/a.c'), folder.path('d/s/again.c'));
    symlinkSync(folder.path('outside'), folder.path('d/out'));
    symlinkSync('nowhere', folder.path('d/dangling.c'));
    symlinkSync('/dev/null', folder.path('d/device.c'));
    execFileSync('mkfifo', [folder.path('d/pipe.c')]);
    expect((await read(['d'])).sort()).toEqual([
      expect.stringMatching(/^d\/a\.c:null c/),
      'd/dangling.c:null skipped a link that leads nowhere: ENOENT',
      'd/device.c:null skipped a link that leads out of the folder: to read its target, give the path of the target',
      'd/out:null skipped a link that leads out of the folder: to read its target, give the path of the target',
      'd/pipe.c:null skipped neither a file nor a folder',
      expect.stringMatching(/^d\/s\/b\.c:null c/),
    ]);
  });

  test('a folder that is itself a link is read', async () => {
    folder.put('d/a.c', 'a{}');
    symlinkSync('d', folder.path('link'));
    expect(await read(['link'])).toEqual(['link/a.c:null c null a{}']);
  });

  test('what is given twice is read once', async () => {
    folder.put('d/a.c', 'a{}');
    expect(await read(['d', 'd/a.c', './d'])).toEqual(['d/a.c:null c null a{}']);
  });

  test('folders below 256 others are not entered, and reported once', async () => {
    const deep = join('d', ...Array<string>(300).fill('s'));
    folder.put(join(deep, 'a.c'), 'a{}');
    folder.put('d/b.c', 'b{}');
    const [skipped, ...rows] = (await read(['d'])).sort((a, b) => b.length - a.length);
    expect(skipped).toContain('more than 256 folders deep');
    expect(rows).toEqual(['d/b.c:null c null b{}']);
  });

  test('200 levels of folders are walked', async () => {
    const deep = join('d', ...Array<string>(200).fill('s'));
    folder.put(join(deep, 'a.c'), 'a{}');
    expect(await read(['d'])).toHaveLength(1);
  });
});

describe('paths that are given', () => {
  test('that do not exist are an error before anything is read', async () => {
    folder.put('a.c', 'f{}');
    const failure = read(['a.c', 'b.c']);
    await expect(failure).rejects.toBeInstanceOf(CodePurifyError);
    await expect(failure).rejects.toMatchObject({
      code: 'input',
      problem: '"b.c" cannot be read: there is no such file or folder.',
    });
  });

  const named: [string, string, string, Partial<DataOptions>, string][] = [
    ['records by content', 'data.txt', '{"func":"f"}', {}, 'data.txt:1 c null f'],
    ['an array of JSON', 'd.json', '[{"func":"f"}]', {}, 'd.json:1 c null f'],
    ['an array under a name of lines', 'd.jsonl', '[{"func":"f"}]', {}, 'd.jsonl:1 c null f'],
    [
      'an unknown name',
      'x.f90',
      'f{}',
      {},
      'x.f90:null skipped code in a language that is not judged: leave it out with --exclude',
    ],
    ['an unknown name with --language', 'x.cpp', 'f{}', { language: 'c' }, 'x.cpp:null c null f{}'],
    ['an unknown name with --data-format', 'x', '{"func":"f"}', { dataFormat: 'jsonl' }, 'x:1 c null f'],
    ['an empty file of records', 'x.jsonl', '', {}, 'x.jsonl not data: empty file'],
    ['a pointer in place of records', 'x.jsonl', POINTER, {}, `x.jsonl:null skipped ${POINTER_REASON}`],
    ['a pointer of an unknown name', 'x.bin', POINTER, {}, `x.bin:null skipped ${POINTER_REASON}`],
    [
      'a pointer in place of a list',
      'x.txt',
      POINTER,
      { dataFormat: 'pairs' },
      `x.txt:null skipped ${POINTER_REASON}`,
    ],
    ['code behind a pointer', 'x.c', `${POINTER}f{}`, {}, 'x.c:null c null f{}'],
    ['--language over the name', 'x.java', 'f{}', { language: 'c' }, 'x.java:null c null f{}'],
  ];
  test.each(named)('%s', async (_name, path, content, options, expected) => {
    folder.put(path, content);
    expect(await read([path], options)).toEqual([expected]);
  });

  test(
    'a line of 50 MB is skipped, the records around it are read',
    async () => {
      folder.put(
        'big.jsonl',
        Buffer.concat([
          Buffer.from('{"func":"f"}\n{"func":"'),
          Buffer.alloc(52_428_800, 'x'),
          Buffer.from('"}\n{"func":"g"}\n'),
        ]),
      );
      expect(await read(['big.jsonl'])).toEqual([
        'big.jsonl:1 c null f',
        'big.jsonl:2 skipped line of 52428811 bytes, more than 10000',
        'big.jsonl:3 c null g',
      ]);
    },
    SLOW,
  );
});

describe('standard input', () => {
  const cases: [string, string, Partial<DataOptions>, string[]][] = [
    ['records', ' {"func":"f"}\n', {}, ['<stdin>:1 c null f']],
    [
      'source, its language by content',
      'f{ return o instanceof A; }',
      {},
      ['<stdin>:null java null f{ return o instanceof A; }'],
    ],
    ['source that begins with a brace', '{ f{} }', { language: 'c' }, ['<stdin>:null c null f{}']],
    ['nothing', '', {}, ['<stdin> not data: empty file']],
    ['too much', 'f{}'.repeat(4000), {}, ['<stdin>:null skipped its length: more than 10000 bytes']],
    ['pairs', 'x', { dataFormat: 'pairs' }, ['<stdin>:null skipped the format pairs needs two files']],
  ];
  test.each(cases)('%s', async (_name, text, options, expected) => {
    expect(await read(['-'], options, text)).toEqual(expected);
  });
});

describe('pair lists', () => {
  const DATA = '{"func":"f","idx":"1"}\n{"func":"g","idx":2}\n';

  test('name records of data.jsonl', async () => {
    folder.put('p/data.jsonl', DATA);
    folder.put('p/test.txt', '1\t2\t0\r\n2 1\n');
    expect(await read(['p/test.txt'])).toEqual(['p/test.txt:1 0 f | g', 'p/test.txt:2 null g | f']);
    const [row] = await rows(['p/test.txt']);
    expect(row?.kind === 'pair' ? row.pair.sides[1] : null).toMatchObject({
      path: 'p/data.jsonl',
      record: 2,
    });
  });

  test('of a folder are read with --data-format pairs, faults of the data told once', async () => {
    folder.put('p/data.jsonl', `${DATA}{"func":"h","idx":"1"}\n{"func":"i"}\n{"x":1}\n`);
    folder.put('p/test.txt', '1 2 1\n');
    folder.put('p/valid.txt', '1 9 1\n1 2 3 4\n');
    expect(await read(['p'], { dataFormat: 'pairs' })).toEqual([
      'p/data.jsonl not data: the records that lists of pairs name, which are read with these',
      'p/data.jsonl:3 skipped "1" is the id of an earlier record',
      'p/data.jsonl:4 skipped no field "idx"',
      'p/data.jsonl:5 skipped no field "func"',
      'p/test.txt:1 1 f | g',
      'p/valid.txt:1 skipped no record with the id "9"',
      'p/valid.txt:2 skipped not of the form: idx idx label',
    ]);
  });

  test('without their data are skipped', async () => {
    folder.put('p/test.txt', '1 2 1\n');
    expect((await read(['p/test.txt'], { dataFormat: 'pairs' }))[0]).toMatch(
      /data\.jsonl:null skipped unreadable: ENOENT/,
    );
  });
});

test('records of JSON Lines whose lines end with a carriage return alone are read', async () => {
  folder.put('d/old.jsonl', '{"func":"f","target":1}\r{"func":"g","target":0}\r');
  expect(await read(['d'])).toEqual(['d/old.jsonl:1 c 1 f', 'd/old.jsonl:2 c 0 g']);
});

describe('parallel text', () => {
  const cases: [string, string, string, string[]][] = [
    [
      'lines side by side, each as code and as a target',
      'a\r\nb',
      'x\r\ny\n',
      ['t.buggy:1 java x a', 't.buggy:2 java y b', 't.fixed:1 java a x', 't.fixed:2 java b y'],
    ],
    [
      'fewer targets',
      'a\nb\n',
      'x\n',
      [
        't.buggy:1 java x a',
        't.buggy:2 skipped target: the file of targets ends before this line',
        't.fixed:1 java a x',
      ],
    ],
    [
      'more targets',
      'a\n',
      'x\ny\nz\n',
      [
        't.buggy:1 java x a',
        't.fixed:1 java a x',
        ...[2, 3].map(
          (line) => `t.fixed:${String(line)} skipped target: the file of targets ends before this line`,
        ),
      ],
    ],
    [
      'an empty line',
      '\na',
      'x\ny',
      [
        ...['t.buggy:1 skipped empty line', 't.buggy:2 java y a'],
        ...['t.fixed:1 java  x', 't.fixed:2 java a y'],
      ],
    ],
  ];
  test.each(cases)('%s', async (_name, buggy, fixed, expected) => {
    folder.put('t.buggy', buggy);
    folder.put('t.fixed', fixed);
    expect(await read(['t.buggy'])).toEqual(expected);
    expect((await read(['t.fixed'])).sort()).toEqual([...expected].sort());
  });

  test('without its second file is skipped', async () => {
    folder.put('t.buggy', 'a');
    expect((await read(['t.buggy']))[0]).toMatch(/^t\.buggy:null skipped unreadable: ENOENT \(.*t\.fixed\)$/);
  });
});

describe('a pointer of Git LFS', () => {
  test('says what it stands for', async () => {
    folder.put('a.c', POINTER);
    expect(await rows(['a.c'])).toEqual([
      {
        kind: 'skipped',
        skipped: {
          ...{ path: 'a.c', record: null, reason: POINTER_REASON },
          pointer: { oid: '0a'.repeat(32), bytes: 1 },
        },
      },
    ]);
  });

  test('in place of one of two files that are read together leaves nothing to read', async () => {
    folder.put('x.buggy', 'f{}\n');
    folder.put('x.fixed', POINTER);
    expect(await read(['x.buggy'])).toEqual([`x.fixed:null skipped ${POINTER_REASON}`]);
    folder.put('pairs/data.jsonl', POINTER);
    folder.put('pairs/test.txt', '1\t2\t0\n');
    expect(await read(['pairs/test.txt'], { dataFormat: 'pairs' })).toEqual([
      `pairs/data.jsonl:null skipped ${POINTER_REASON}`,
    ]);
  });

  test('on standard input is one too', async () => {
    expect(await read(['-'], {}, POINTER)).toEqual([`<stdin>:null skipped ${POINTER_REASON}`]);
  });
});
