import { holdsCode } from './holds-code.js';
import { isStyleSheet } from './style-sheet.js';

const STYLE = /<style\b[^>]{0,500}>([^<]*(?:<!\[CDATA\[[^\]]*\]\]>[^<]*)?)<\/style\s*>/gi;
const SCRIPT = /<script\b/i;
/** The longest tag and value that are looked at: a bound on the time for each. */
const TAG =
  /<!--|-->|<!\[CDATA\[|\]\]>|<[/?!]?[A-Za-z][^<>"']{0,200}(?:(?:"[^"<]{0,100000}"|'[^'<]{0,100000}')[^<>"']{0,200}){0,200}>/g;
/** A shorter value of an attribute holds no function. */
const LONG_VALUES = /=\s{0,9}(?:"([^"]{200,})"|'([^']{200,})')/g;

/** Whether a text is a picture in XML: no script, and no code in its texts, comments and attributes. */
export function isVectorGraphic(text: string): boolean {
  if (SCRIPT.test(text) || !/<svg\b/i.test(text)) return false;
  const values = [...text.matchAll(LONG_VALUES)].map(([, double, single]) => double ?? single ?? '');
  const styles = [...text.matchAll(STYLE)].map(([, style = '']) => style.replace(/<!\[CDATA\[|\]\]>/g, ''));
  const words = withoutTags(text.replace(STYLE, ' '));
  return styles.every(isStyleSheet) && !values.some(holdsCode) && !holdsCode(words);
}

/** The texts and comments of XML, without its tags. */
export function withoutTags(text: string): string {
  return text.replace(TAG, '\n');
}
