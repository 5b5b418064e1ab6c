import { describe, expect, test } from '@jest/globals';
import { notDataRule } from '../../../src/data/formats/not-data.js';

const C = `static int copy_name(char *to, const char *from, size_t length)
{
    size_t at = 0;

    while (from[at] != 0 && at < length) {
        to[at] = from[at];
        at++;
    }
    return (int) at;
}
`;
const PYTHON = `def copy_name(target, source, length):
    at = 0
    while at < length and source[at]:
        target[at] = source[at]
        at += 1
    return at
`;
const SCRIPT = `import json
import os
data = json.load(open('a.json'))
for row in data:
    os.remove(row['path'])
    print(row['path'])
print(len(data))
total = sum(row['size'] for row in data)
if total > limit:
    os.remove('a.json')
    sys.exit(1)
with open('b.json', 'w') as out:
    json.dump(data, out)
`;
const indented = (text: string) => text.replace(/^/gmu, '    ');
const fenced = (text: string) => `\`\`\`\n${text}\`\`\`\n`;
/** A comment in the head of a function, and all of it on one line. */
const ONE_LINE = 'int/**/f(int a, int b) { x = foo(a); if (b < 0) run(a); y = bar(x, b); return y; }';
const STATEMENTS =
  'x = foo(a, b, c); if (b < 0) run(a, x, y); y = bar(x, b, 12); total = sum(x, y); print_all(x, y, total, "all"); return y;';
const PROSE = 'This text says what the data are, and how they were made by the people who wrote it.\n\n';

const kindOf = async (path: string, text: string) => {
  const bytes = Buffer.from(text, text.includes('\0') || text.startsWith('%PDF') ? 'latin1' : 'utf8');
  const found = await notDataRule(path, bytes.subarray(0, 4096), bytes.length, () => Promise.resolve(bytes));
  return found === null
    ? 'may be data'
    : found.instead === null
      ? found.rule
      : `${found.instead}, named like ${found.rule}`;
};

describe('a text is no data by its name and its content', () => {
  test.each([
    ['README.md', '# Data\n', 'documentation'],
    ['README.md', `# Use\n\n${PROSE}${fenced(C)}\n${PROSE}`, 'documentation'],
    ['a.rst', `Use\n===\n\n${PROSE}An example::\n\n${indented(PYTHON)}\n${PROSE}`, 'documentation'],
    ['a.md', '# API\n\n- [map(a)](#map)\n- [filter(a)](#filter)\n- [get(a)](#get)\n', 'documentation'],
    ['a.md', '| name | type |\n| --- | --- |\n| `a(b)` | {string} |\n| `c` | `{x: 1}` |\n', 'documentation'],
    ['LICENSE', 'Permission is granted, free of charge, to any person.\n', 'licence or notice'],
    ['AUTHORS', 'Ann <ann@example.com>\nBob <bob@example.com>\n', 'licence or notice'],
    ['a.css', 'a:not(.b) > c, @x { color: red; background: url("data:x"); }\n', 'style sheet'],
    [
      'a.css',
      '/* a { color: red; }\n   b { margin: 0 } */\n@media (width > 1px) { a { top: 0 } }',
      'style sheet',
    ],
    [
      'a.scss',
      '$a: 1px;\n@mixin b($c) { width: $c; }\n.d { @include b($a); &:hover { top: 0 } }\n',
      'style sheet',
    ],
    ['a.svg', '<svg xmlns="x"><style>a { color: red; }</style><path d="M0 0L1 1"/></svg>', 'picture'],
    ['a.yml', 'services:\n  - name: a\n    command: ["run", "b"]\n    ports: [1, 2]\n', 'configuration'],
    ['a.toml', '[tool.x]\na = "b"\nc = [1, 2]\nd = { e = 1 }\nf = 3\ng = 4\n', 'configuration'],
    [
      'setup.cfg',
      '[metadata]\nname = x\nversion = 1.0\nclassifiers =\n  A :: B\n  C :: D\n',
      'configuration',
    ],
    [
      'nginx.conf',
      'server {\n  listen 80;\n  location / {\n    root /var/www;\n    index a.html;\n  }\n}\n',
      'configuration',
    ],
    ['.gitignore', '*.o\n/build/\n!keep\n', 'configuration'],
    [
      'requirements.txt',
      'numpy>=1.0\npandas==2.1 ; python_version < "3.9"\nflask[async]~=3.0\n',
      'configuration',
    ],
    [
      'Makefile',
      'CC := cc\nOBJ = a.o b.o\n\nall: $(OBJ)\n\t$(CC) -o x $^\n\nclean:\n\trm -f $(OBJ)\n',
      'configuration',
    ],
    ['CMakeLists.txt', 'project(x)\nif(A)\n  set(B "c")\nendif()\nadd_library(x a.c b.c)\n', 'configuration'],
    [
      '.github/workflows/a.yml',
      'on: push\njobs:\n  a:\n    steps:\n      - run: |\n          if [ -f a ]; then\n            exit 1;\n          fi\n',
      'configuration',
    ],
  ])('%s %#', async (path, text, rule) => {
    expect(await kindOf(path, text)).toBe(rule);
  });
});

describe('code is none, whatever its name is', () => {
  const named = (rule: string) => `code, named like ${rule}`;
  test.each([
    ...[C, PYTHON, SCRIPT].flatMap((code) => [
      ['README.md', code, named('documentation')],
      ['a.rst', code, named('documentation')],
      ['LICENSE', code, named('licence or notice')],
      ['a.css', code, named('style sheet')],
      ['a.svg', code, named('picture')],
      ['requirements.txt', code, named('configuration')],
      ['a.yml', code, named('configuration')],
      ['a.toml', code, named('configuration')],
      ['.gitignore', code, named('configuration')],
      ['CMakeLists.txt', code, named('configuration')],
      ['README.md', PROSE.repeat(9) + code + PROSE.repeat(9), named('documentation')],
      ['a.md', fenced(code.repeat(20)), named('documentation')],
      ['a.yml', `- func: |\n${indented(code)}  label: 1\n`, named('configuration')],
      ['a.yml', `- func: ${JSON.stringify(code)}\n  label: 1\n`, named('configuration')],
      ['a.toml', `[[x]]\nfunc = '''\n${code}'''\n`, named('configuration')],
      ['a.ini', `[x]\nfunc = ${code.replaceAll('\n', '\n  ')}\n`, named('configuration')],
      ['a.css', `a { color: red; }\n/*\n${code}*/\n`, named('style sheet')],
      ['a.svg', `<svg xmlns="x"><text><![CDATA[\n${code}]]></text></svg>`, named('picture')],
      ['a.svg', `<svg xmlns="x"><script>${code}</script></svg>`, named('picture')],
    ]),
    ['Makefile', C, named('configuration')],
    ['Makefile', PYTHON, named('configuration')],
    ['.github/a.yml', `- func: |\n${indented(C)}`, named('configuration')],
    ...[
      ['LICENSE', `${PROSE}${ONE_LINE}\n\n`.repeat(50), 'licence or notice'],
      ['Makefile', `all:\n${`\t${ONE_LINE}\n`.repeat(60)}`, 'configuration'],
      ['train.yml', `- func: "${ONE_LINE}"\n  target: 0\n`.repeat(60), 'configuration'],
      [
        '.github/a.yml',
        `- func: |\n    ${ONE_LINE.replaceAll('; ', ';\n    ')}\n`.repeat(60),
        'configuration',
      ],
      ['CMakeLists.txt', `set(A [[\n${`${ONE_LINE}\n`.repeat(60)}]])\n`, 'configuration'],
      ['requirements-train.txt', `${ONE_LINE}\n`.repeat(60), 'configuration'],
      ['.train', `${ONE_LINE}\n\n${PROSE}`.repeat(60), 'configuration'],
      ['CITATION.cff', `${ONE_LINE}\n\n`.repeat(60), 'documentation'],
      ['a.svg', `<svg xmlns="x"><text>${`${ONE_LINE}\n`.repeat(60)}</text></svg>`, 'picture'],
      ['LICENSE', `${PROSE}if (x) run(y); .\n\n`.repeat(5), 'licence or notice'],
      ['LICENSE', `${PROSE}${STATEMENTS}\n\n`, 'licence or notice'],
    ].map(([path = '', text = '', rule = '']) => [path, text, named(rule)]),
    [
      'a.md',
      Array.from(
        { length: 100 },
        (_, i) =>
          `Function number ${String(i)} follows here.\n\n${fenced(C.replaceAll('at', `at${String(i)}`))}\n`,
      ).join(''),
      named('documentation'),
    ],
    ['a.css', 'a'.repeat(20), named('style sheet')],
    ['README.md', `text\0${C}`, 'may be data'],
    ['a.yml', `- ${JSON.stringify(C)}\n`.repeat(4000), 'may be data'],
  ])('%s %#', async (path, text, rule) => {
    expect(await kindOf(path, text)).toBe(rule);
  });
});

test.each(['{', '/* ', 'def f(\n', '[[', 'url(', '<a "', 'a b(', '```\n', '\\begin{code}\n', 'a)  \n{'])(
  'a file of %j takes no longer than another',
  async (piece) => {
    const text = piece.repeat(250_000 / piece.length);
    for (const name of ['a.md', 'LICENSE', 'a.css', 'a.yml', 'Makefile', 'a.cmake']) await kindOf(name, text);
    await kindOf('a.svg', `<svg>${text}`);
  },
  60_000,
);

describe('the cache, pictures and documents', () => {
  const KEY = 'a'.repeat(64);
  const RECORD = `${JSON.stringify({ func: C, target: 0 })}\n`;
  const XMP = `\x89PNG\0\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:li>${'made by hand '.repeat(20)}</rdf:li></x:xmpmeta>\0`;

  test.each([
    ['0.verdicts', `${KEY} {"verdict":"clean","degraded":false}\n`, 'the cache of this program'],
    ['0.outlines', `${KEY} [0,12,5,-3]\n${KEY} [0,0]\n`, 'the cache of this program'],
    ['a.png', XMP, 'picture, sound or font'],
    ['a.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\0', 'document'],
  ])('%s %# is no data', async (path, text, rule) => {
    expect(await kindOf(path, text)).toBe(rule);
  });

  test.each([
    ['0.verdicts', `${KEY}\n${RECORD}`, 'the cache of this program'],
    ['0.verdicts', `${KEY} {"verdict":"clean","func":"x = f(a);"}\n`, 'the cache of this program'],
    ['0.outlines', `${KEY} [0,12]\n${C}`, 'the cache of this program'],
    ['a.png', `\x89PNG\0\n${RECORD}`, 'picture, sound or font'],
    ['a.ico', `\0\0\x01\0\n${C}`, 'picture, sound or font'],
    ['a.png', `\x89PNG\0${C.replace(/./gsu, '$&\0')}`, 'picture, sound or font'],
    ['a.pdf', `%PDF-\n${RECORD}`, 'document'],
  ])('%s %# holds code', async (path, text, rule) => {
    expect(await kindOf(path, text)).toBe(`code, named like ${rule}`);
  });
});
