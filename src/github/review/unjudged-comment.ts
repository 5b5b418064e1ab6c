import type { UnjudgedFile } from '../../result/result.js';
import { count } from '../../text/numbers.js';
import { codeCell, codeSpan, escapeMarkdownText } from '../../text/escape/escape-markdown.js';
import { markdownTable } from '../../text/markdown-table.js';
import { oneLine } from '../../text/one-line.js';
import { markedBody } from '../api/comment-body.js';

/** Characters of a path. */
const PLACE_WIDTH = 200;

/** Characters of a sentence. */
const SENTENCE_WIDTH = 300;

/** The comment on a file that was not judged: the problem, and what to do. All foreign text is escaped. */
export function unjudgedComment({ id, path, oid, bytes, problem, remedy }: UnjudgedFile): string {
  const sentence = (text: string): string => escapeMarkdownText(oneLine(text, SENTENCE_WIDTH));
  return markedBody('unjudged', id, [
    { text: `**Not judged** · ${codeSpan(oneLine(path, PLACE_WIDTH))}` },
    { text: sentence(problem) },
    {
      text: markdownTable(
        ['Content', 'sha256'],
        [[count(bytes, 'byte'), codeCell(oneLine(oid, PLACE_WIDTH))]],
      ),
    },
    { text: `**What to do** ${sentence(remedy)}` },
    {
      text: `<sub>No trigger was found or ruled out here · ${codeSpan(`/codepurify accept ${id} because …`)}</sub>`,
    },
  ]);
}
