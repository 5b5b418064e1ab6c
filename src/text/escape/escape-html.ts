import { showUnsafeLines } from '../show-unsafe.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Foreign text for HTML: content, or an attribute in quotes. Line breaks and tabs stay; invisible characters are shown. */
export function escapeHtml(text: string): string {
  return showUnsafeLines(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
