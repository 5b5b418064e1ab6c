/**
 * Writes `src/report/html/page-script.ts`, the script of the HTML report, from its source in `page/`: `node
 * scripts/report-script.js`. With `--check` it writes nothing and fails when the file is outdated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = path.dirname(import.meta.dirname);

/** The files of `page/`, each after those that it imports. */
const FILES = ['data.ts', 'pieces.ts', 'choose.ts', 'list.ts', 'copy.ts', 'main.ts'];

/** Where the script is written. */
export const TARGET = path.join(root, 'src', 'report', 'html', 'page-script.ts');

/**
 * The module that holds the script as a text: one function with the content of all files, whose names must differ.
 * @returns {string}
 */
export function pageScriptModule() {
  const parts = FILES.map((file) => javaScript(readFileSync(path.join(root, 'page', file), 'utf8')));
  const names = parts.flatMap((text) =>
    [...text.matchAll(/^(?:async )?(?:function|class|const|let) (\w+)/gm)].map((match) => match[1]),
  );
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new Error(`Two files of page/ have a ${twice}: give one another name.`);
  const script = `\n(() => {\n'use strict';\n${parts.join('')}})();\n`;
  if (/<\/script|<!--/i.test(script)) throw new Error('The script holds a tag that would end it in a page.');
  const text = script.replace(/[\\`]|\$\{/g, '\\$&');
  return `/** The script of the HTML report. \`node scripts/report-script.js\` makes this file from \`page/\`. */\nexport const PAGE_SCRIPT = \`${text}\`;\n`;
}

/**
 * A file without types, comments, imports and exports.
 * @param {string} source
 */
function javaScript(source) {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    removeComments: true,
    verbatimModuleSyntax: true,
  };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  return outputText
    .replace(/^import .*\n/gm, '')
    .replace(/^export (?=function|class|const|async)/gm, '')
    .replace(/^export \{\};\n/gm, '');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = pageScriptModule();
  if (!process.argv.includes('--check')) {
    writeFileSync(TARGET, text);
  } else if (readFileSync(TARGET, 'utf8') !== text) {
    console.error(
      'src/report/html/page-script.ts is outdated: run node scripts/report-script.js, and commit the file.',
    );
    process.exitCode = 1;
  }
}
