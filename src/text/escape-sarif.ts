import { showUnsafeLines } from './show-unsafe.js';

/**
 * Foreign text within a SARIF message: braces doubled (SARIF 2.1.0, 3.11.5: placeholders) and no `](` left
 * that would end an embedded link's text (3.11.6); the invisible shows.
 */
export function escapeSarifText(text: string): string {
  return showUnsafeLines(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '\\](');
}

/** A path as the URI of an artifact: absolute ones as `file:` URIs, the rest as relative references. */
export function pathToUri(path: string): string {
  const drive = /^[A-Za-z]:\//.test(path);
  if (drive) return `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}`;
  if (path.startsWith('/')) return `file://${encodePath(path.replace(/^\/+/, '/'))}`;
  return encodePath(path.replace(/^(?:\.\/+)+/, ''));
}

/** Every character but the unreserved and `/` percent-encoded (RFC 3986); a lone surrogate as U+FFFD. */
function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, encodeByte))
    .join('/');
}

function encodeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
