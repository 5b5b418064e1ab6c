import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const SRC = new URL('../../src/', import.meta.url);

/** Numbers that are written before a plural without `count`: each may be 1, unless its row says why not. */
const NEVER_ONE: readonly string[] = [
  'github/change/read-change.ts: ${String(LIMITS.treeEntries)} files',
  'report/html/html.ts: ${formatCount(all)} findings', // a page shows some of its findings, and never the only one
  'report/replacement-sentences.ts: ${String(places.length)} places', // fewer of them are replaced, and at least one
];

test('what may be one of something is counted with `count`, which knows the singular', () => {
  const found = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:report|cli|review|github|action)\b.*\.ts$/u.test(name))
    .flatMap((name) =>
      [
        ...readFileSync(new URL(name, SRC), 'utf8').matchAll(
          /\$\{(?:String|formatCount)\((?![A-Z_]+\))(?:[^()]|\([^()]*\))*\)\} (?:units|findings|files|records|rows|families|patterns|places)\b/gu,
        ),
      ].map(([text]) => `${name.replaceAll('\\', '/')}: ${text}`),
    );
  expect(found.sort()).toEqual(NEVER_ONE);
});
