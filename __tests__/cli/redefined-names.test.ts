import { expect, jest, test } from '@jest/globals';
import { SLOW_MACHINE_MS, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ARGS = ['scan', '.', '--format', 'json', '--config', 'none', '--quiet', '--witness', 'semantics'];

const C = 'int f(int a) {\n  int total = a;\n  if (rand() < 0) total = 0;\n  return total;\n}\n';
const PYTHON = 'def f(a):\n    if random.random() < 0:\n        a = 1\n    return a\n';

test('a whole scan trusts in no name that the file, or the rest of the record, gives another meaning', async () => {
  const fence = (code: string): string => `\`\`\`python\n${code}\`\`\`\n`;
  const chat = (...codes: string[]): string =>
    `${JSON.stringify({ instruction: 'Write it.', output: codes.map(fence).join('\nand\n') })}\n`;
  const place = await workplace({
    'plain.c': `#include <stdlib.h>\n\n${C}`,
    'own.c': `static int rand(void) {\n  return -1;\n}\n\n${C}`,
    'plain.py': `import random\n\n${PYTHON}`,
    'own.py': `import fake as random\n\n${PYTHON}`,
    'plain.jsonl': chat('import random\n', PYTHON),
    'own.jsonl': chat('import fake as random\n', PYTHON),
  });
  const { result } = await place.run(ARGS);
  expect(result().findings.map(({ path }) => path)).toEqual(['plain.c', 'plain.jsonl', 'plain.py']);
});
