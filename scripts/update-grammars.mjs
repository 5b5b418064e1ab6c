/**
 * Copies the grammars' WebAssembly from the pinned npm packages (devDependencies) to `grammars/` and writes
 * the origin of each: `origin.json` for the loader, which verifies every sha256, and `README.md` for people.
 *
 * To update a grammar: change its version in package.json, `npm install`, `node scripts/update-grammars.mjs`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = join(ROOT, 'grammars');

/** One row per grammar; the name is that of the language's row in `src/code/languages/languages.ts`. */
const GRAMMARS = [
  { language: 'c', package: 'tree-sitter-c', file: 'tree-sitter-c.wasm' },
  { language: 'java', package: 'tree-sitter-java', file: 'tree-sitter-java.wasm' },
];

/** @type {(text: string) => { readonly version: string, readonly license: string, readonly repository: string }} */
const parseManifest = JSON.parse;

/**
 * Copies one grammar and its licence text; returns its row of the origin file.
 * @param {{ language: string, package: string, file: string }} grammar
 */
function copyGrammar(grammar) {
  const folder = join(ROOT, 'node_modules', grammar.package);
  const manifest = parseManifest(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bytes = readFileSync(join(folder, grammar.file));
  const licenceFile = `${grammar.package}.LICENSE`;
  writeFileSync(join(TARGET, grammar.file), bytes);
  writeFileSync(join(TARGET, licenceFile), readFileSync(join(folder, 'LICENSE')));
  return {
    ...grammar,
    version: manifest.version,
    license: manifest.license,
    licenseFile: licenceFile,
    repository: manifest.repository,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
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
const rows = GRAMMARS.map(copyGrammar);
writeFileSync(join(TARGET, 'origin.json'), `${JSON.stringify({ grammars: rows }, null, 2)}\n`);
writeFileSync(join(TARGET, 'README.md'), readme(rows));
