import { showUnsafeLines } from '../show-unsafe.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * Foreign text for XML 1.0, as content. Line breaks and tabs stay; characters that XML forbids, and those that do not show, are
 * written as visible escapes.
 */
export function escapeXml(text: string): string {
  return showUnsafeLines(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** The same as the value of an attribute in quotes, in which a parser would turn a line break into a space. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replace(/[\n\t]/g, (character) => ENTITIES[character] ?? '');
}
