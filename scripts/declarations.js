import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The type declarations that the library's users need: those that the entry reaches.
 * Throws when one names a package: the published package brings none along, so its types must not either.
 * @param {string} folder declarations of the whole source
 * @param {string} entry  the library's, relative to `folder`
 * @returns {Promise<Map<string, string>>} file, relative to `folder`, to text
 */
export async function declarations(folder, entry) {
  /** @type {Map<string, string>} */
  const reached = new Map();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    const text = await readFile(path.join(folder, file), 'utf8');
    reached.set(file, text);
    waiting.push(...imported(text, file));
  }
  return reached;
}

/**
 * Files that a declaration file imports.
 * @param {string} text
 * @param {string} file
 */
function imported(text, file) {
  const specifiers = [...text.matchAll(/\b(?:from|import\()\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers
    .filter((specifier) => !specifier.startsWith('node:'))
    .map((specifier) => {
      if (!specifier.startsWith('.')) {
        throw new Error(
          `The library's types reach the package ${specifier} through ${file}; spell them out.`,
        );
      }
      return path.posix.join(path.posix.dirname(file), specifier.replace(/\.js$/, '.d.ts'));
    });
}
