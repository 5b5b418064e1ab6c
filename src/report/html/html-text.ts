import { escapeHtml } from '../../text/escape-html.js';
import { oneLine } from '../../text/one-line.js';
import type { Quote } from '../quote.js';

/** Characters of a name, a label or a pattern. */
const QUOTE_WIDTH = 100;

/** Placeholder for a quoted text. Our own texts never have these characters, and foreign text is filled in afterwards. */
const QUOTED = /\uE000(\d+)\uE001/;

/** Foreign text as code on one line, escaped. */
export function codeHtml(text: string, width = QUOTE_WIDTH): string {
  return `<code>${escapeHtml(oneLine(text, width))}</code>`;
}

/**
 * A sentence of ours with quoted foreign text. Both are escaped; foreign text is shown as code.
 * @param write builds the sentence with the given quote function, as `witnessRows` does
 */
export function sentenceHtml(write: (quote: Quote) => string): string {
  const quoted: string[] = [];
  const sentence = write((text) => `\uE000${String(quoted.push(text) - 1)}\uE001`);
  return sentence
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : codeHtml(quoted[Number(part)] ?? '')))
    .join('');
}

/** An element around HTML. `attributes` are not escaped: pass no foreign text. */
export function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`;
}

/** A table whose cells are HTML; '' if it has no rows. */
export function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const top = head.map((cell) => element('th', cell, 'scope="col"')).join('');
  const body = rows.map((row) => element('tr', row.map((cell) => element('td', cell)).join(''))).join('\n');
  return element('table', `<thead><tr>${top}</tr></thead>\n<tbody>\n${body}\n</tbody>`);
}

/** A bar from 0 to 1; screen readers read the label. */
export function barHtml(fraction: number, label: string): string {
  const width = (Math.max(0, Math.min(1, Number.isFinite(fraction) ? fraction : 0)) * 100).toFixed(1);
  const rects = `<rect class="track" width="100" height="8"/><rect class="value" width="${width}" height="8"/>`;
  const role = `role="img" aria-label="${escapeHtml(label)}"`;
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" ${role}>${rects}</svg>`;
}
