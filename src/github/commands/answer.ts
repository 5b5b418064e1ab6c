import { codeFence, codeSpan } from '../../text/escape/escape-markdown.js';
import { escapeJson } from '../../text/escape/escape-json.js';
import { oneLine } from '../../text/one-line.js';
import { markedBody } from '../api/comment-body.js';
import type { Command } from './parse-commands.js';

/** A finding, or a family, that somebody with write access has accepted. */
export interface Acceptance {
  readonly id: string;
  readonly reason: string;
  /** Login of the person who accepted it. */
  readonly owner: string;
  /** Page of the comment with the command. */
  readonly url: string;
}

/** Days until the proposed entry expires, so that somebody looks at it again. */
const DAYS = 180;

const LINE_WIDTH = 200;

/** The comment that is answered. */
interface Answered {
  /** Its id, which the answer's marker has. */
  readonly id: number;
  /** Login of its author. */
  readonly author: string;
  /** What happens next, safe in Markdown, or `null` if no command was understood. */
  readonly next: string | null;
}

/**
 * The answer to a comment with commands: what happens next; for accepted findings the entry for `.codepurify.yml`; for unknown commands
 * the known ones.
 */
export function answerText(commands: readonly Command[], { id, author, next }: Answered, now: Date): string {
  const accepted = commands.filter((command) => command.kind === 'accept');
  const unknown = commands.filter((command) => command.kind === 'unknown');
  return markedBody('answer', String(id), [
    ...(next === null ? [] : [{ text: next }]),
    ...(accepted.length === 0 ? [] : acceptedSections(accepted, author, now)),
    ...(unknown.length === 0 ? [] : unknownSections(unknown)),
  ]);
}

function acceptedSections(
  accepted: readonly Extract<Command, { kind: 'accept' }>[],
  owner: string,
  now: Date,
): { text: string }[] {
  const expires = new Date(now.getTime() + DAYS * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const entries = accepted.flatMap(({ id, reason }) => [
    `  - id: ${id}`,
    `    reason: ${escapeJson(JSON.stringify(reason))}`,
    `    owner: ${escapeJson(JSON.stringify(owner))}`,
    `    expires: ${expires}`,
  ]);
  return [
    {
      text: 'Accepted for this pull request. To accept it permanently, add this to `.codepurify.yml` on the base branch:',
    },
    { text: codeFence(['suppressions:', ...entries].join('\n'), 'yaml') },
  ];
}

function unknownSections(unknown: readonly Extract<Command, { kind: 'unknown' }>[]): { text: string }[] {
  const [first] = unknown;
  return [
    { text: `Not understood: ${codeSpan(oneLine(first?.line ?? '', LINE_WIDTH))}. The commands are:` },
    {
      text: '- `/codepurify rescan`\n- `/codepurify accept cp-0123456789ab because it is a test fixture`\n- `/codepurify accept fam-0123456789ab because …`, for all findings of a family',
    },
  ];
}
