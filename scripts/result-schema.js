/**
 * Writes `docs/scan-result.schema.json`, the published schema of the JSON report, from the description of the result in
 * `src/result`: `node scripts/result-schema.js`. With `--check` it writes nothing and fails when the file is outdated.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = path.dirname(import.meta.dirname);
const source = path.join(root, 'src', 'result');
const compiled = path.join(root, 'build', 'result-schema');
const target = path.join(root, 'docs', 'scan-result.schema.json');

/** Compiles the room file by file, without checking types: it imports only its own files and zod. */
function compile() {
  mkdirSync(compiled, { recursive: true });
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  for (const file of readdirSync(source)) {
    const { outputText } = ts.transpileModule(readFileSync(path.join(source, file), 'utf8'), {
      compilerOptions,
    });
    writeFileSync(path.join(compiled, file.replace(/\.ts$/, '.js')), outputText);
  }
}

compile();
const entry = pathToFileURL(path.join(compiled, 'json-schema.js')).href;
/** @type {unknown} */
const compiledEntry = await import(entry);
const { resultJsonSchema } = /** @type {typeof import('../src/result/json-schema.js')} */ (compiledEntry);
const text = resultJsonSchema();
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error(
    'docs/scan-result.schema.json is outdated: run node scripts/result-schema.js, and commit the file.',
  );
  process.exitCode = 1;
}
