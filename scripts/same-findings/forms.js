/**
 * How a recording keeps each kind of output. JSON is kept as a value. A text for people is kept as its facts and its
 * prose, so that the prose may be reworded while the facts must stay.
 */
import { createHash } from 'node:crypto';

/** @typedef {'json' | 'text' | 'markdown' | 'html' | 'requests' | 'lines' | 'bytes'} FormName */

const IDS = /\b(?:cp|fam)-[0-9a-f]{12}\b/g;

/**
 * The whole matches of a pattern, or their first groups.
 * @param {string} text
 * @param {RegExp} pattern
 */
const found = (text, pattern) => [...text.matchAll(pattern)].map(([all, group]) => group ?? all);

/** Characters that occur in code but not in a sentence. */
const CODE_CHARACTERS = /[(){}<>=+*/&|"_`#[\]]/;
/** Words from which a text without such characters is a sentence. */
const SENTENCE_WORDS = 4;

/**
 * Whether quoted text is a sentence of ours: the summary quotes the reason of the verdict and of the victim as code.
 * @param {string} text
 */
const isSentence = (text) =>
  !CODE_CHARACTERS.test(text) && (text.match(/\b[a-z]+\b/gi) ?? []).length >= SENTENCE_WORDS;

/**
 * Code that is quoted in a text.
 * @param {string} text
 * @param {RegExp} pattern whose second group is the code
 */
const quoted = (text, pattern) =>
  [...text.matchAll(pattern)].map(([, , code = '']) => code).filter((code) => !isSentence(code));

/** @type {(text: string) => unknown} */
const parsed = JSON.parse;

/**
 * @param {string} text
 * @returns {unknown} `null` when the text is not JSON, which a failed program may have printed
 */
function parsedOrNull(text) {
  try {
    return parsed(text);
  } catch {
    return null;
  }
}

/**
 * A JSON value, with the difference of its bytes from `JSON.stringify(…, null, 2)`: characters written as escapes.
 * @param {string} text
 */
function json(text) {
  const value = parsedOrNull(text);
  if (value === null) return { notJson: text.split('\n') };
  const escape = /\\u[0-9a-f]{4}/gi;
  /** @param {string} written */
  const plain = (written) =>
    written.replace(escape, (code) => String.fromCharCode(parseInt(code.slice(2), 16)));
  const isIndented = plain(text) === plain(`${JSON.stringify(value, null, 2)}\n`);
  return { layout: { isIndented, escapes: text.match(escape) ?? [] }, json: value };
}

/**
 * Facts are markers, fenced code, code spans and ids. The Mermaid chart is not a fact, because the table above it has its
 * numbers.
 * @param {string} prose
 */
function markdown(prose) {
  const fence = /^(`{3,})(\w*)\n([^]*?)^\1$/gm;
  const fences = [...prose.matchAll(fence)]
    .filter(([, , language]) => language !== 'mermaid')
    .map(([all]) => all);
  const facts = {
    markers: found(prose, /<!-- (codepurify:[a-z-]+ \S+)/g),
    fences,
    code: quoted(prose.replace(fence, ''), /(`+|<code>)(.+?)(?:\1(?!`)|<\/code>)/g),
    ids: found(prose, IDS),
  };
  return { facts, prose };
}

/**
 * Facts are places, lines of code and ids.
 * @param {string} prose
 */
const text = (prose) => ({
  facts: { frames: found(prose, /^(?: +--> .*| *\d* \|.*)$/gm), ids: found(prose, IDS) },
  prose,
});

/**
 * Facts are code and ids.
 * @param {string} prose
 */
function html(prose) {
  const facts = {
    listings: found(prose, /<pre[^>]*>([^]*?)<\/pre>/g),
    code: quoted(prose, /(<code>)([^]*?)<\/code>/g),
    ids: found(prose, IDS),
  };
  return { facts, prose };
}

/** Keys in the body of a request whose values GitHub shows to people. */
const SHOWN = ['body', 'title', 'message'];

/**
 * The body of a request to GitHub, with the facts of its texts separate.
 * @param {unknown} value
 * @param {(text: string) => string} normalise of the texts
 * @param {string} [key]
 * @returns {unknown}
 */
export function requestBody(value, normalise, key = '') {
  if (typeof value === 'string') return SHOWN.includes(key) ? markdown(normalise(value)) : value;
  if (Array.isArray(value)) return value.map((item) => requestBody(item, normalise, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, requestBody(item, normalise, name)]),
  );
}

/**
 * The output of `review --dry-run`: requests, then the summary.
 * @param {string} printed
 */
function requests(printed) {
  const request = /^(POST|PUT|PATCH|DELETE) (\S+)\n(\{\n[^]*?\n\}|\{\})\n\n?/;
  const read = [];
  let rest = printed;
  for (let match = request.exec(rest); match !== null; match = request.exec(rest)) {
    const [all, method, path, body = ''] = match;
    read.push({ method, path, body: requestBody(parsed(body), (shown) => shown) });
    rest = rest.slice(all.length);
  }
  return { requests: read, summary: markdown(rest) };
}

/**
 * A diff or a copy of the data is kept completely.
 * @param {string} content
 */
const lines = (content) => ({ lines: content.split('\n') });

/**
 * A binary file is kept as its size and its hash.
 * @param {Buffer} content
 */
const bytes = (content) => ({
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** @type {Readonly<Record<Exclude<FormName, 'bytes'>, (text: string) => unknown>>} */
const TEXT_FORMS = { json, text, markdown, html, requests, lines };

/**
 * @param {FormName} form
 * @param {Buffer} content
 * @param {(text: string) => string} normalise
 * @returns {unknown} a value for JSON; `null` of an empty text
 */
export function formed(form, content, normalise) {
  if (form === 'bytes') return bytes(content);
  return content.length === 0 ? null : TEXT_FORMS[form](normalise(content.toString('utf8')));
}
