import { join } from 'node:path';
import { RESULT_FILES } from '../pages/results.js';
import { codeVersion, type CodeVersion } from '../results/code-version.js';
import { openStore, type ResultStore } from '../results/result-files.js';
import { say } from './bench-options.js';

/**
 * The store of a benchmark of the probe: lines of another version of the probe are kept and measured again.
 * @param sentence is reported for each new line
 */
export async function probeStore<Line extends object>(
  results: string,
  kind: keyof typeof RESULT_FILES,
  sentence: (line: Line) => string,
): Promise<ResultStore<Line>> {
  const code = await codeVersion();
  const stored = await openStore<Line, { code: CodeVersion }>(
    join(results, RESULT_FILES[kind]),
    { code },
    (line) => line.code.probe === code.probe,
  );
  return {
    has: (scenario) => stored.has(scenario),
    add: async (line) => {
      await stored.add(line);
      say(sentence(line));
    },
  };
}
