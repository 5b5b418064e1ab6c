import { codeFence, codeSpan } from '../../text/escape-markdown.js';
import { escapeJson } from '../../text/escape-json.js';
import { oneLine } from '../../text/one-line.js';
import { markedBody } from '../api/comment-body.js';
import type { Command } from './parse-commands.js';

/** A finding that somebody with write access has accepted. */
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

/**
 * The answer to a comment with commands, or `null` if a reaction is enough. For accepted findings it shows the entry for
 * `.codepurify.yml`; for unknown commands it lists the known ones.
 * @param comment id of the comment; the answer's marker has it
 */
export function answerText(
  commands: readonly Command[],
  owner: string,
  comment: number,
  now: Date,
): string | null {
  const accepted = commands.filter((command) => command.kind === 'accept');
  const unknown = commands.filter((command) => command.kind === 'unknown');
  if (accepted.length === 0 && unknown.length === 0) return null;
  return markedBody('answer', String(comment), [
    ...(accepted.length === 0 ? [] : acceptedSections(accepted, owner, now)),
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
      text: 'Accepted for this pull request, from the next run on. To accept it permanently, add this to `.codepurify.yml` on the base branch:',
    },
    { text: codeFence(['suppressions:', ...entries].join('\n'), 'yaml') },
  ];
}

function unknownSections(unknown: readonly Extract<Command, { kind: 'unknown' }>[]): { text: string }[] {
  const [first] = unknown;
  return [
    { text: `Not understood: ${codeSpan(oneLine(first?.line ?? '', LINE_WIDTH))}. The commands are:` },
    { text: '- `/codepurify rescan`\n- `/codepurify accept cp-0123456789ab because it is a test fixture`' },
  ];
}
