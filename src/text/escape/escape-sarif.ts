import { showUnsafeLines } from '../show-unsafe.js';

/**
 * Foreign text within a SARIF message: braces are doubled (SARIF 2.1.0, 3.11.5: placeholders), `](` is escaped because it
 * would end the text of an embedded link (3.11.6), and invisible characters are shown.
 */
export function escapeSarifText(text: string): string {
  return showUnsafeLines(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '\\](');
}

/** A path as the URI of an artifact: absolute paths as `file:` URIs, others as relative references. */
export function pathToUri(path: string): string {
  const drive = /^[A-Za-z]:\//.test(path);
  if (drive) return `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}`;
  if (path.startsWith('/')) return `file://${encodePath(path.replace(/^\/+/, '/'))}`;
  return encodePath(path.replace(/^(?:\.\/+)+/, ''));
}

/** Percent-encodes every character except the unreserved ones and `/` (RFC 3986); a lone surrogate becomes U+FFFD. */
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
