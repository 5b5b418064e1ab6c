import { looksLikeCode } from '../../layouts/looks-like-code.js';

/** Shorter texts are names, and no function is so short. */
const LEAST_LENGTH = 20;
/** Characters that are read, as by `looksLikeCode`. */
const READ_LENGTH = 4096;
/** Several lines, or the head of a function: what a command of a shell in a configuration does not have. */
const FUNCTION_LIKE = /\n\s*\S|^\s*(?:async\s+)?(?:def|fn|func|function|class)\s/;

/** Whether a text is likely to be a function, and not a command, a path or prose. */
function isCodeText(text: string): boolean {
  const start = text.slice(0, READ_LENGTH);
  if (start.length < LEAST_LENGTH) return false;
  return (FUNCTION_LIKE.test(start) || hasBody(start)) && looksLikeCode(start);
}

/** Whether a statement ends between braces. */
function hasBody(text: string): boolean {
  const open = text.indexOf('{');
  const end = text.indexOf(';', open);
  return open >= 0 && end >= 0 && text.lastIndexOf('}') > end;
}

/**
 * Whether a JSON-like value holds a text that is likely to be a function, at any depth and under any name. Where no layout is
 * recognised, such a value may be training data, and is not excused as configuration.
 */
export function holdsCodeText(value: unknown): boolean {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === 'string') {
      if (isCodeText(next)) return true;
    } else if (typeof next === 'object' && next !== null) {
      for (const child of Object.values(next)) pending.push(child);
    }
  }
  return false;
}

/** Whether a string of JSON, as it is written, holds such a text. */
export function isCodeString(written: string): boolean {
  try {
    return holdsCodeText(JSON.parse(written));
  } catch {
    return isCodeText(written);
  }
}
