import path from 'node:path';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';

/**
 * The folders of `src/`, lowest first, and what each may import besides itself and the shared files.
 * Lint enforces exactly this table.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LAYERS = {
  text: [],
  config: ['text'],
  code: ['text'],
  model: ['text', 'code'],
  probe: ['text', 'code', 'model'],
  detect: ['code', 'model', 'probe'],
  purify: ['code', 'model', 'detect'],
  data: ['text', 'code'],
  scan: ['text', 'config', 'code', 'model', 'probe', 'detect', 'purify', 'data'],
  report: ['text'],
  github: ['text', 'report'],
  bench: ['text', 'config', 'code', 'model', 'probe', 'detect', 'purify', 'data', 'scan', 'report', 'github'],
  action: ['*'],
  cli: ['*'],
};

/** Files directly in `src/` that every folder may import; they import no folder. */
export const SHARED_FILES = ['errors.ts', 'finding.ts', 'group-by.ts'];

/**
 * The ESLint configuration that enforces `LAYERS` and forbids import cycles at run time.
 * @param {string} root folder that holds `src/`
 * @returns {import('eslint').Linter.Config}
 */
export function layering(root) {
  return {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (importX)) },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: path.join(root, 'src'), zones: zones() }],
    },
  };
}

/** One zone a folder: everything in `src/` is closed to it but what its row opens. */
function zones() {
  const folders = Object.entries(LAYERS)
    .filter(([, allowed]) => !allowed.includes('*'))
    .map(([folder, allowed]) => ({
      target: `./${folder}`,
      from: '.',
      except: [folder, ...allowed, ...SHARED_FILES].map((name) => `./${name}`),
      message: `src/${folder} may import only: ${[...allowed, ...SHARED_FILES].join(', ')}.`,
    }));
  const shared = SHARED_FILES.map((file) => ({
    target: `./${file}`,
    from: '.',
    except: SHARED_FILES.map((name) => `./${name}`),
    message: `src/${file} is imported by every folder and imports none.`,
  }));
  return [...folders, ...shared];
}
