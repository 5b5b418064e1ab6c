import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The type declarations that users of the library need: those that the entry reaches.
 * Throws when one imports a package that npm does not install together with ours.
 * @param {string} folder declarations of the whole source
 * @param {string} entry  the library's, relative to `folder`
 * @param {readonly string[]} dependencies packages that npm installs together with ours
 * @returns {Promise<Map<string, string>>} file, relative to `folder`, to text
 */
export async function declarations(folder, entry, dependencies) {
  /** @type {Map<string, string>} */
  const reached = new Map();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    const text = await readFile(path.join(folder, file), 'utf8');
    reached.set(file, text);
    for (const specifier of imported(text)) {
      if (specifier.startsWith('.')) waiting.push(resolved(specifier, file));
      else if (!specifier.startsWith('node:') && !dependencies.includes(specifier)) {
        throw new Error(
          `The library's types reach the package ${specifier} through ${file}: make it a dependency.`,
        );
      }
    }
  }
  return reached;
}

/**
 * The imports of a declaration file, without those in examples in comments.
 * @param {string} text
 */
function imported(text) {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/\b(?:from|import\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

/**
 * @param {string} specifier relative, ending in `.js`
 * @param {string} from      file with the import
 */
function resolved(specifier, from) {
  return path.posix.join(path.posix.dirname(from), specifier.replace(/\.js$/, '.d.ts'));
}
