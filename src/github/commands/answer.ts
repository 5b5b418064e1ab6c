import { codeFence, codeSpan } from '../../text/escape-markdown.js';
import { escapeJson } from '../../text/escape-json.js';
import { oneLine } from '../../text/one-line.js';
import { markedBody } from '../api/comment-body.js';
import type { Command } from './parse-commands.js';

/** A finding that somebody with write access answers for. */
export interface Acceptance {
  readonly id: string;
  readonly reason: string;
  /** Login of who accepted it. */
  readonly owner: string;
  /** The comment that says so. */
  readonly url: string;
}

/** Days after which the entry that an answer proposes runs out: long enough to be asked again. */
const DAYS = 180;

const LINE_WIDTH = 200;

/**
 * The answer to a comment with commands, or `null` where a reaction says enough: to accepted findings how the
 * entry in `.codepurify.yml` would read, to what was not understood what is.
 * @param comment id of the comment, by which the answer is known
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
      text: 'Accepted for this pull request, from the next run on. To accept for good, add to `.codepurify.yml` on the base branch:',
    },
    { text: codeFence(['suppressions:', ...entries].join('\n'), 'yaml') },
  ];
}

function unknownSections(unknown: readonly Extract<Command, { kind: 'unknown' }>[]): { text: string }[] {
  const [first] = unknown;
  return [
    { text: `Not understood: ${codeSpan(oneLine(first?.line ?? '', LINE_WIDTH))}. There are:` },
    { text: '- `/codepurify rescan`\n- `/codepurify accept cp-0123456789ab because it is a test fixture`' },
  ];
}
