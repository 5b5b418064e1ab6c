import type { Door } from '../review/door.js';
import { escapeTerminal } from '../text/escape/escape-terminal.js';
import { escapeLogLine } from '../text/escape/escape-workflow.js';
import type { World } from './world.js';

/** What a review uses of the command line: its log and warnings go to standard error, unless `quiet`. */
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
