// Prints the shape of the code: lines, files per folder, the deepest folder, long files, imports and cycles.
//   node scripts/measure-house.js [root]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderEdges, importEdges, inCycles, sourceFiles } from './import-graph.js';

/** Lines. Check whether a longer file holds more than one concern. */
const LONG = 250;

/** Files. Check whether a folder with more files holds more than one piece of work. */
const CROWDED = 25;

const root = process.argv[2] ?? '.';
const tops = ['src', 'bench'].filter((folder) => existsSync(path.join(root, folder)));
const files = sourceFiles(root, tops);
const edges = importEdges(root, files);

/** @param {string} file */
const lineCount = (file) => readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;
const lines = new Map(files.map((file) => [file, lineCount(file)]));

/** @param {string} file */
const folderOf = (file) => path.posix.dirname(file);

/**
 * The room of a file: its top folder in `src`, or `bench`.
 * @param {string} file
 */
const roomOf = (file) => (file.startsWith('bench/') ? 'bench' : file.split('/').slice(0, 2).join('/'));

for (const top of tops) {
  const own = files.filter((file) => file.startsWith(`${top}/`));
  console.log(
    `${top}: ${own.length} files, ${own.reduce((sum, file) => sum + (lines.get(file) ?? 0), 0)} lines`,
  );
}

console.log('\nfiles per folder:');
const folders = [...new Set(files.map(folderOf))].sort();
for (const folder of folders) {
  const count = files.filter((file) => folderOf(file) === folder).length;
  console.log(`  ${String(count).padStart(3)} ${folder}${count > CROWDED ? '  (crowded)' : ''}`);
}
/** @param {string} folder */
const depth = (folder) => folder.split('/').length;
const deepest = folders.reduce((a, b) => (depth(b) > depth(a) ? b : a), '');
console.log(`\ndeepest folder: ${deepest} (${depth(deepest)} levels)`);

const long = [...lines].filter(([, count]) => count > LONG);
console.log(`\nfiles over ${LONG} lines: ${long.length}`);
for (const [file, count] of long) console.log(`  ${count} ${file}`);

const rooms = folderEdges(edges, roomOf).filter(({ to }) => !to.endsWith('.ts'));
console.log(`\nimports: ${edges.length} between files, ${rooms.length} between rooms`);
for (const { from, to } of rooms) console.log(`  ${from} -> ${to}`);

for (const [what, found] of /** @type {const} */ ([
  ['files', inCycles(edges)],
  ['rooms', inCycles(rooms)],
  ['folders', inCycles(folderEdges(edges, folderOf))],
]))
  console.log(
    `\n${what} in import cycles, types included: ${found.length === 0 ? 'none' : found.join(', ')}`,
  );
