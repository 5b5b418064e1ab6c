import type { Door } from '../review/door.js';
import { escapeTerminal } from '../text/escape-terminal.js';
import { escapeLogLine } from '../text/escape-workflow.js';
import type { World } from './world.js';

/** The command line as a review sees it: log and warnings go to standard error, unless they are not wanted. */
export function commandDoor({ env, cwd, loaders, stderr }: World, quiet: boolean): Door {
  const say = (line: string) => {
    if (!quiet) void stderr.write(`${line}\n`);
  };
  return {
    ...{ env, cwd, loaders, secondMs: 1000, now: () => new Date() },
    log: (text) => say(escapeLogLine(text)),
    warn: (text) => say(`codepurify: ${escapeTerminal(text)}`),
  };
}
