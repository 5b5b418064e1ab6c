/** `npm run check:dist`: checks that the committed `dist/` is byte for byte the build of the source. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDist } from './build-dist.js';

/**
 * @param {string} folder
 * @returns {Promise<string[]>} paths of its files
 */
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/**
 * @param {string} committed
 * @param {string} fresh
 * @returns {Promise<string[]>} one line per difference
 */
async function differences(committed, fresh) {
  const [there, here] = [new Set(await filesOf(committed)), new Set(await filesOf(fresh))];
  const lines = [];
  for (const file of [...new Set([...there, ...here])].sort()) {
    if (!there.has(file)) lines.push(`missing:  dist/${file}`);
    else if (!here.has(file)) lines.push(`surplus:  dist/${file}`);
    else {
      const [a, b] = await Promise.all([committed, fresh].map((folder) => readFile(path.join(folder, file))));
      if (a === undefined || b === undefined || !a.equals(b)) lines.push(`outdated: dist/${file}`);
    }
  }
  return lines;
}

const root = path.dirname(import.meta.dirname);
const fresh = await mkdtemp(path.join(tmpdir(), 'codepurify-dist-'));
try {
  await buildDist(root, fresh);
  const lines = await differences(path.join(root, 'dist'), fresh);
  if (lines.length > 0) {
    console.error(
      `${lines.join('\n')}\ndist/ is not the build of the source: run npm run build, and commit dist/.`,
    );
    process.exitCode = 1;
  }
} finally {
  await rm(fresh, { recursive: true });
}
