/**
 * A review as a page that looks similar to GitHub's: the comment's Markdown is rendered as GitHub renders it, and its
 * suggestion as the change that the button commits.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const AUTHOR = 'github-actions';
/** Lines of the diff that GitHub shows above a comment. */
const CONTEXT_LINES = 2;

const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; width: 900px; background: #fff; color: #1f2328;
  font: 14px/1.5 "Liberation Sans", Helvetica, Arial, sans-serif; }
code, pre, .diff { font: 12px/20px "DejaVu Sans Mono", Menlo, Consolas, monospace; }
code { padding: .2em .4em; background: #818b981f; border-radius: 6px; font-size: 85%; }
.said { display: flex; gap: 12px; align-items: center; margin-bottom: 12px; }
.avatar { width: 32px; height: 32px; border-radius: 6px; background: #24292f; color: #fff; text-align: center;
  line-height: 32px; font-weight: bold; flex: none; }
.small { width: 20px; height: 20px; line-height: 20px; font-size: 10px; border-radius: 4px; }
.bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; color: #59636e; }
.quiet { color: #59636e; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
.body { padding: 12px 16px; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
.thread { margin: 16px 0 0 44px; }
.path { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; font-size: 12px;
  font-family: "DejaVu Sans Mono", monospace; }
.diff { width: 100%; border-collapse: collapse; table-layout: fixed; }
.diff td { padding: 1px 10px; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap; }
.diff td:first-child { width: 52px; text-align: right; color: #59636e; }
.added td { background: #dafbe1; } .added td:first-child { background: #aceebb; }
.removed td { background: #ffebe9; } .removed td:first-child { background: #ffcecb; }
.removed mark { background: #ff818266; color: inherit; }
.cut td:last-child { white-space: pre; overflow: hidden; text-overflow: ellipsis; }
.comment { border-top: 1px solid #d1d9e0; padding: 12px 16px; }
.comment .said { margin-bottom: 8px; gap: 8px; }
.comment table:not(.diff) { border-collapse: collapse; margin: 0 0 14px; }
.comment table:not(.diff) tr:empty, .comment table:not(.diff) thead th:empty { padding: 3px; }
.comment table:not(.diff) :is(th, td) { border: 1px solid #d1d9e0; padding: 5px 13px; text-align: left; }
.comment p { margin: 0 0 12px; }
.comment p:last-child { margin: 0; }
sub { font-size: 12px; vertical-align: baseline; color: #59636e; }
.suggestion { margin: 0 0 12px; }
.suggestion .title { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 6px 14px; font-weight: 600;
  font-size: 13px; }
.buttons { border-top: 1px solid #d1d9e0; padding: 8px 14px; text-align: right; background: #fff; }
.buttons span { display: inline-block; border: 1px solid #d1d9e0; border-radius: 6px; padding: 3px 12px; font-size: 12px;
  font-weight: 600; background: #f6f8fa; margin-left: 8px; }
`;

/** @param {string} text */
const escaped = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * Renders Markdown as GitHub does. Text in fences and code spans is escaped.
 * @param {string} markdown
 */
const rendered = (markdown) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/**
 * A row of a diff.
 * @param {string} kind
 * @param {number} number
 * @param {string} text with its sign, as HTML
 */
const row = (kind, number, text) => `<tr class="${kind}"><td>${String(number)}</td><td>${text}</td></tr>`;

/**
 * A row of the diff above a comment, cut at the width of the picture.
 * @param {number} number
 * @param {string} line
 * @param {boolean} added
 */
const contextRow = (number, line, added) =>
  row(added ? 'cut added' : 'cut', number, `${added ? '+' : ' '} ${escaped(line)}`);

/**
 * The removed line, with the part that the new line lacks marked.
 * @param {string} before
 * @param {string} after
 */
function marked(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const gone = before.slice(start, before.length - end);
  return `${escaped(before.slice(0, start))}<mark>${escaped(gone)}</mark>${escaped(before.slice(before.length - end))}`;
}

/**
 * The suggestion block as GitHub shows it.
 * @param {readonly string[]} before the lines that the comment is on
 * @param {readonly string[]} after the lines of the block
 * @param {number} first number of the first line
 */
function suggestion(before, after, first) {
  const removed = before.map((line, index) =>
    row('removed', first + index, `- ${marked(line, after[index] ?? '')}`),
  );
  const added = after.map((line, index) => row('added', first + index, `+ ${escaped(line)}`));
  return `<div class="suggestion box"><div class="title">Suggested change</div><table class="diff">${[...removed, ...added].join('')}</table><div class="buttons"><span>Commit suggestion ▾</span><span>Add suggestion to batch</span></div></div>`;
}

/** @param {string} [size] */
const said = (size = '') =>
  `<div class="said"><div class="avatar ${size}">GA</div><div><b>${AUTHOR}</b> <span class="bot">bot</span> <span class="quiet">${size === '' ? 'left a comment' : 'now'}</span></div></div>`;

/**
 * The page of one review with the first of its comments.
 * @param {{ readonly body: string }} review
 * @param {{ readonly path: string, readonly body: string, readonly line: number, readonly start_line?: number }} comment
 * @param {{ readonly base: string, readonly head: string }} file that the comment is on
 * @returns {string} HTML that runs no script
 */
export function reviewPage(review, comment, { base, head }) {
  const [lines, known] = [head.split('\n'), new Set(base.split('\n'))];
  const first = comment.start_line ?? comment.line;
  const context = lines
    .slice(Math.max(0, first - 1 - CONTEXT_LINES), comment.line)
    .map((line, index) => contextRow(Math.max(1, first - CONTEXT_LINES) + index, line, !known.has(line)));
  const [block = '', code = ''] = /^```suggestion\n((?:.*\n)*?)```$/m.exec(comment.body) ?? [];
  const after = code === '' ? [] : code.slice(0, -1).split('\n');
  const parts = comment.body.split(block).map(rendered);
  const body = parts.join(suggestion(lines.slice(first - 1, comment.line), after, first));
  return `<!doctype html><meta charset="utf-8"><title>Review</title><style>${STYLE}</style>
${said()}<div class="box body" style="margin-left:44px">${rendered(review.body)}</div>
<div class="thread box"><div class="path">${escaped(comment.path)}</div><table class="diff">${context.join('')}</table>
<div class="comment">${said('small')}${body}</div></div>`;
}
