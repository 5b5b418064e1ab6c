import { showUnsafeLines } from './show-unsafe.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Foreign text for HTML: content, or a value in quotes. Line breaks and tabs stay, the invisible shows. */
export function escapeHtml(text: string): string {
  return showUnsafeLines(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
