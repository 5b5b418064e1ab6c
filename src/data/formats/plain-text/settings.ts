import { holdsCode } from './holds-code.js';
import { holdsFunction } from './holds-function.js';
import { withoutTags } from './markup.js';

/** Marks of comments in settings. */
const COMMENT = /^[ \t]*(?:[#;]+|\/\/|--)[ \t]?/;
/** A section of INI or TOML. */
const SECTION = /^[ \t]*\[[^\n]{1,300}\][ \t]*$/;
/** A block or a directive of nginx, ALSA and the like: words without parentheses and an equals sign. */
const DIRECTIVE = /^[ \t]*[\w.@~*-]{1,100}(?:[ \t]+[^;=(){}]{0,300})?[;{][ \t]*$/;
/** Marks of lists, and keys of YAML, INI, TOML, properties and make. */
const KEY =
  /^[ \t]*(?:[-?][ \t]+){0,6}(?:[\w$.@/*<>+%~|[\]-]{1,200}|"[^"\n]{0,200}"|'[^'\n]{0,200}')(?:[ \t]{1,20}[\w./$-]{1,100}){0,3}[ \t]{0,20}(?:[:?+!]{0,2}=|:(?=[ \t]|$))[ \t]*/;
/** Mark of an item of a list. */
const ITEM = /^[ \t]*-[ \t]+/;
/** How XML begins. */
const XML = /^\s*<[?!a-z]/i;

/** Whether a text is made of settings: no text among its values and comments looks like code. */
export function isSettings(text: string): boolean {
  return !holdsFunction(text) && !holdsCode(values(XML.test(text) ? withoutTags(text) : text));
}

/** Whether a text is made of settings of a service that builds and tests: scripts are among its values, functions are not. */
export function isWorkflow(text: string): boolean {
  return !holdsFunction(values(text));
}

/** The values of settings, line by line, and their comments. */
export function values(text: string): string {
  return text
    .replace(ESCAPED, unescaped)
    .split(/\r\n|[\r\n]/)
    .map(valueOf)
    .join('\n');
}

/** Escapes in texts with quotes, of YAML, TOML and JSON. */
const ESCAPED = /\\[nrt"]/g;

function unescaped(escape: string): string {
  return { '\\n': '\n', '\\r': '\n', '\\t': '\t' }[escape] ?? '"';
}

function valueOf(line: string): string {
  if (SECTION.test(line)) return '';
  const bare = line.replace(COMMENT, '');
  return DIRECTIVE.test(bare) ? '' : bare.replace(KEY, '').replace(ITEM, '').replace(/^["']/, '');
}
