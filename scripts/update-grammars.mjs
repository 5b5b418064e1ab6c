/**
 * Copies the grammars' WebAssembly out of their npm packages to `grammars/` and writes the origin of each: `origin.json`
 * for the loader, which verifies every sha256, and `README.md` for people. The packages are fetched for this alone and
 * never installed, because installing them builds native code that nothing here uses.
 *
 * To update a grammar: change its version below, `node scripts/update-grammars.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = join(ROOT, 'grammars');

/** One row per grammar; `grammars` of a language's row in `src/code/languages/` names it (by default its own name). */
const GRAMMARS = [
  { language: 'c', package: 'tree-sitter-c', version: '0.24.1', file: 'tree-sitter-c.wasm' },
  { language: 'cpp', package: 'tree-sitter-cpp', version: '0.23.4', file: 'tree-sitter-cpp.wasm' },
  { language: 'csharp', package: 'tree-sitter-c-sharp', version: '0.23.5', file: 'tree-sitter-c_sharp.wasm' },
  { language: 'go', package: 'tree-sitter-go', version: '0.25.0', file: 'tree-sitter-go.wasm' },
  { language: 'java', package: 'tree-sitter-java', version: '0.23.5', file: 'tree-sitter-java.wasm' },
  {
    language: 'javascript',
    package: 'tree-sitter-javascript',
    version: '0.25.0',
    file: 'tree-sitter-javascript.wasm',
  },
  { language: 'php', package: 'tree-sitter-php', version: '0.24.2', file: 'tree-sitter-php.wasm' },
  { language: 'python', package: 'tree-sitter-python', version: '0.25.0', file: 'tree-sitter-python.wasm' },
  { language: 'ruby', package: 'tree-sitter-ruby', version: '0.23.1', file: 'tree-sitter-ruby.wasm' },
  { language: 'rust', package: 'tree-sitter-rust', version: '0.24.0', file: 'tree-sitter-rust.wasm' },
  {
    language: 'typescript',
    package: 'tree-sitter-typescript',
    version: '0.23.2',
    file: 'tree-sitter-typescript.wasm',
  },
  { language: 'tsx', package: 'tree-sitter-typescript', version: '0.23.2', file: 'tree-sitter-tsx.wasm' },
];

/**
 * The folder of an unpacked npm package, inside `target`.
 * @param {{ package: string, version: string }} grammar
 * @param {string} target
 */
function unpack(grammar, target) {
  const folder = join(target, `${grammar.package}-${grammar.version}`);
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', [
    'pack',
    '--silent',
    `${grammar.package}@${grammar.version}`,
    '--pack-destination',
    target,
  ]);
  execFileSync('tar', ['xzf', `${folder}.tgz`, '-C', folder, '--strip-components', '1']);
  return folder;
}

/** @type {(text: string) => { readonly license: string, readonly repository: string | { readonly url: string } }} */
const parseManifest = JSON.parse;

/**
 * Copies one grammar and its licence text; returns its row of the origin file.
 * @param {{ language: string, package: string, version: string, file: string }} grammar
 * @param {string} folder the unpacked package
 */
function copyGrammar(grammar, folder) {
  const manifest = parseManifest(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bytes = readFileSync(join(folder, grammar.file));
  const licenceFile = `${grammar.package}.LICENSE`;
  writeFileSync(join(TARGET, grammar.file), bytes);
  writeFileSync(join(TARGET, licenceFile), readFileSync(join(folder, 'LICENSE')));
  return {
    language: grammar.language,
    package: grammar.package,
    file: grammar.file,
    version: grammar.version,
    license: manifest.license,
    licenseFile: licenceFile,
    repository: addressOf(manifest.repository),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/**
 * The address of a repository in a manifest, for a browser.
 * @param {string | { readonly url: string }} repository
 */
function addressOf(repository) {
  const url = typeof repository === 'string' ? repository : repository.url;
  const address = url.replace(/^git\+/u, '').replace(/\.git$/u, '');
  return address.includes('://') ? address : `https://github.com/${address.replace(/^github:/u, '')}`;
}

/**
 * The page for people, with the content of the origin rows.
 * @param {ReturnType<typeof copyGrammar>[]} rows
 */
function readme(rows) {
  const table = rows.map(
    (row) =>
      `| \`${row.file}\` | [${row.package}](${row.repository}) | ${row.version} | [${row.license}](${row.licenseFile}) | \`${row.sha256}\` |`,
  );
  return `# Grammars

Tree-sitter grammars as WebAssembly, unchanged copies out of their npm packages. Written by
\`node scripts/update-grammars.mjs\`; the loader checks each file against \`origin.json\`.

| file | npm package | version | licence | sha256 |
| --- | --- | --- | --- | --- |
${table.join('\n')}
`;
}

mkdirSync(TARGET, { recursive: true });
const packages = mkdtempSync(join(tmpdir(), 'grammars-'));
const rows = GRAMMARS.map((grammar) => copyGrammar(grammar, unpack(grammar, packages)));
rmSync(packages, { recursive: true });
writeFileSync(join(TARGET, 'origin.json'), `${JSON.stringify({ grammars: rows }, null, 2)}\n`);
writeFileSync(join(TARGET, 'README.md'), readme(rows));
