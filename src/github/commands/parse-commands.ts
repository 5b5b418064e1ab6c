/** A command in a comment. */
export type Command =
  | { readonly kind: 'rescan' }
  /** `id`: of a finding, or of a family with all its findings. */
  | { readonly kind: 'accept'; readonly id: string; readonly reason: string }
  /** It begins with `/codepurify` but is not a known command. */
  | { readonly kind: 'unknown'; readonly line: string };

/** Ids of findings and of families (`src/scan/stages/short-id.ts`). */
const ACCEPTED_ID = /^(?:cp|fam)-[0-9a-f]{12}$/;

/** Characters of a reason, which answers and reports quote. */
const MAX_REASON = 500;

/** Commands of one comment; no person writes more. */
const MAX_COMMANDS = 20;

const PREFIX = /^\/codepurify(?=[ \t]|$)/;

/**
 * The commands in a comment: lines that begin with `/codepurify`, outside of code fences. Quoted and indented lines do not
 * count.
 */
export function parseCommands(body: string): Command[] {
  const commands: Command[] = [];
  let fence: string | null = null;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark !== undefined) fence = mark;
    else if (PREFIX.test(line)) commands.push(parseCommand(line));
  }
  return commands.slice(0, MAX_COMMANDS);
}

function parseCommand(line: string): Command {
  const [, verb, ...rest] = line.trim().split(/[ \t]+/);
  if (verb === 'rescan' && rest.length === 0) return { kind: 'rescan' };
  const [id = '', because, ...words] = rest;
  const reason = words.join(' ').slice(0, MAX_REASON);
  const accepts = verb === 'accept' && ACCEPTED_ID.test(id) && because === 'because' && reason !== '';
  // our own comments show `because …` as an example; that is not a reason
  return accepts && reason !== '…' ? { kind: 'accept', id, reason } : { kind: 'unknown', line };
}
