import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * An import of one file by another, types included. Paths are relative to the root, with `/`.
 * @typedef {{ readonly from: string, readonly to: string }} Edge
 */

/**
 * All TypeScript files below some folders.
 * @param {string} root
 * @param {readonly string[]} folders relative to the root
 * @returns {string[]} relative paths, sorted
 */
export function sourceFiles(root, folders) {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.posix.join(folder, name.replaceAll(path.sep, '/')),
      ),
    )
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

/**
 * Imports between files, types included: ESLint's `no-cycle` checks imports at run time, this includes what a reader must
 * follow.
 * @param {string} root
 * @param {readonly string[]} files relative to the root
 * @returns {Edge[]}
 */
export function importEdges(root, files) {
  const known = new Set(files);
  return files.flatMap((from) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, from), 'utf8'));
    const targets = importedFiles
      .filter(({ fileName }) => /^\.{1,2}\/.*\.js$/.test(fileName))
      .map(({ fileName }) => path.posix.join(path.posix.dirname(from), fileName.replace(/\.js$/, '.ts')));
    return [...new Set(targets)].filter((to) => known.has(to)).map((to) => ({ from, to }));
  });
}

/**
 * The same edges between folders, or other groups of files.
 * @param {readonly Edge[]} edges
 * @param {(file: string) => string} folderOf
 * @returns {Edge[]} each once, without those within a folder
 */
export function folderEdges(edges, folderOf) {
  const pairs = edges.map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }));
  const unique = new Map(pairs.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  return [...unique.values()].filter(({ from, to }) => from !== to);
}

/**
 * Nodes in import cycles. Found by removing, one by one, nodes that no cycle needs.
 * @param {readonly Edge[]} edges
 * @returns {string[]} sorted; empty where there is no cycle
 */
export function inCycles(edges) {
  let left = edges;
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    const importers = new Set(left.map(({ from }) => from));
    const imported = new Set(left.map(({ to }) => to));
    left = left.filter(({ from, to }) => imported.has(from) && importers.has(to));
  }
  return [...new Set(left.map(({ from }) => from))].sort();
}
