import ncc from '@vercel/ncc';
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BUNDLES, COPIES, KEPT_APART, LICENCES } from './dist-contents.js';
import { declarations } from './declarations.js';

/** The name of ncc's file with licence texts. */
const LICENCE_ASSET = 'licences.txt';

/**
 * Builds everything in `dist/` from scratch: the same bytes on every Node and in every folder. Uses `build/` for
 * intermediate files. Throws when the types do not check.
 * @param {string} root the repository
 * @param {string} out  folder to write, emptied first
 */
export async function buildDist(root, out) {
  await compile(root);
  await keepLazy(path.join(root, 'build'));
  await rm(out, { recursive: true, force: true });
  const licences = [];
  for (const { entry, file } of BUNDLES) licences.push(await bundle(path.join(root, entry), out, file));
  for (const { from, to } of COPIES) {
    await write(path.join(out, to), await readFile(path.join(root, 'node_modules', from)));
  }
  await write(path.join(out, 'licences.txt'), await licenceTexts(root, licences));
  const types = path.join(root, 'build', 'types');
  for (const [file, text] of await declarations(types, 'index.d.ts', await dependencies(root))) {
    await write(path.join(out, 'types', file), text);
  }
}

/**
 * Compiles TypeScript to JavaScript, because ncc's own compiler is older than ours.
 * @param {string} root the repository
 */
async function compile(root) {
  await rm(path.join(root, 'build'), { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], options);
  if (status !== 0) throw new Error('The source does not compile: see the errors above.');
}

/**
 * Changes the `import()` of each lazy package to its place in `dist/`, and hides it from webpack, which would turn it into
 * an import at start-up.
 * @param {string} folder compiled code
 */
async function keepLazy(folder) {
  const missing = new Set(Object.keys(KEPT_APART).filter((name) => KEPT_APART[name]?.lazy));
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const before = await readFile(path.join(folder, file), 'utf8');
    const after = before.replaceAll(/import\('([^']+)'\)/g, (whole, /** @type {string} */ name) => {
      const kept = KEPT_APART[name];
      if (kept?.lazy !== true) return whole;
      missing.delete(name);
      return `import(/* webpackIgnore: true */ '${kept.file}')`;
    });
    if (after !== before) await writeFile(path.join(folder, file), after);
  }
  if (missing.size > 0) throw new Error(`No import() was found of: ${[...missing].join(', ')}.`);
}

/**
 * Bundles one entry with the chunks that it loads later.
 * @param {string} entry
 * @param {string} out
 * @param {string} file path of the bundle in `out`
 * @returns {Promise<string>} licence texts of the bundled packages
 */
async function bundle(entry, out, file) {
  const { code, assets } = await ncc(entry, {
    cache: false,
    quiet: true,
    filename: path.basename(file),
    license: LICENCE_ASSET,
    externals: file.includes('/')
      ? {}
      : Object.fromEntries(Object.entries(KEPT_APART).map(([name, kept]) => [name, kept.file])),
  });
  const folder = path.dirname(path.join(out, file));
  await write(path.join(out, file), code);
  for (const [name, asset] of Object.entries(assets)) {
    // ncc's package.json would hide the real one, from which the program reads its version
    if (asset === undefined || name === LICENCE_ASSET || name === 'package.json') continue;
    await write(path.join(folder, name), asset.source);
  }
  return String(assets[LICENCE_ASSET]?.source ?? '');
}

/**
 * Packages that npm installs together with ours.
 * @param {string} root the repository
 */
async function dependencies(root) {
  /** @type {(text: string) => { readonly dependencies: Readonly<Record<string, string>> }} */
  const parse = JSON.parse;
  return Object.keys(parse(await readFile(path.join(root, 'package.json'), 'utf8')).dependencies);
}

/**
 * One text with every licence once, in a fixed order.
 * @param {string} root the repository
 * @param {readonly string[]} bundled ncc's texts, one per bundle
 */
async function licenceTexts(root, bundled) {
  const own = await Promise.all(
    LICENCES.map(async ({ name, file }) => `${name}\n${await readFile(path.join(root, file), 'utf8')}`),
  );
  return `${[...new Set([...bundled, ...own])].map((text) => text.trim()).join('\n\n')}\n`;
}

/**
 * @param {string} file
 * @param {string | Buffer} content
 */
async function write(file, content) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
