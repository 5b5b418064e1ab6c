import { oneLine } from '../../text/one-line.js';
import type { Quote } from '../quote.js';
import { h, type ElementNode, type PageNode } from './node.js';

/** Characters of a name, a label or a pattern. */
const QUOTE_WIDTH = 100;

/** Characters of a path. */
export const PATH_WIDTH = 300;

/** Placeholder for a quoted text. Our own texts never have these characters, and foreign text is filled in afterwards. */
const QUOTED = /\uE000(\d+)\uE001/;

/** Foreign text as code on one line. @param width characters; longer text ends in `…` */
export function code(text: string, width = QUOTE_WIDTH): ElementNode {
  return h('code', null, oneLine(text, width));
}

/**
 * A sentence of ours with quoted foreign text, which is shown as code.
 * @param write builds the sentence with the given quote function, as `witnessRows` does
 */
export function sentence(write: (quote: Quote) => string): PageNode[] {
  const quoted: string[] = [];
  const text = write((foreign) => `\uE000${String(quoted.push(foreign) - 1)}\uE001`);
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? part : code(quoted[Number(part)] ?? '')))
    .filter((part) => part !== '');
}

/** A button that the page's script gives its work; without the script it is not shown. */
export function copyButton(says: string, what: 'before' | 'old' | 'new' | 'link'): ElementNode {
  return h('button', { type: 'button', class: 'copy', 'data-copy': what }, says);
}

/** A bar from 0 to 1; screen readers read the label. */
export function bar(fraction: number, label: string): ElementNode {
  const width = (Math.max(0, Math.min(1, Number.isFinite(fraction) ? fraction : 0)) * 100).toFixed(1);
  return h(
    'svg',
    { class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
    h('rect', { class: 'track', width: '100', height: '8' }),
    h('rect', { class: 'value', width, height: '8' }),
  );
}

/** Terms with what is said of each. @param name its class */
export function terms(
  name: string,
  rows: readonly (readonly [PageNode, readonly PageNode[]])[],
): ElementNode | null {
  if (rows.length === 0) return null;
  return h(
    'dl',
    { class: name },
    rows.map(([term, says]) => h('div', null, h('dt', null, term), h('dd', null, says))),
  );
}
