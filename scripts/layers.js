import path from 'node:path';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/`, lowest first, and which rooms each may import besides itself and the shared files: only rooms
 * above it in the table. Lint enforces exactly this table, and a test checks that each of its entries is in use.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LAYERS = {
  text: [],
  result: [],
  config: ['text', 'result'],
  code: ['text'],
  model: ['code'],
  probe: ['text', 'code', 'model'],
  detect: ['text', 'code', 'model'],
  witness: ['text', 'result', 'code', 'probe'],
  purify: ['text', 'result', 'code', 'model', 'detect'],
  data: ['text', 'config', 'code'],
  change: ['data'],
  scan: [
    'text',
    'result',
    'config',
    'code',
    'model',
    'probe',
    'detect',
    'witness',
    'purify',
    'data',
    'change',
  ],
  report: ['text', 'result', 'code'],
  github: ['text', 'result', 'data', 'change', 'report'],
  review: ['text', 'result', 'config', 'code', 'data', 'change', 'scan', 'github'],
  action: ['text', 'result', 'config', 'data', 'change', 'scan', 'report', 'github', 'review'],
  cli: ['text', 'config', 'model', 'data', 'result', 'scan', 'report', 'github', 'review'],
};

/** The rooms that `bench/` may import; nothing in `src/` imports `bench/`. */
export const BENCH_IMPORTS = [
  'text',
  'config',
  'code',
  'model',
  'probe',
  'witness',
  'detect',
  'purify',
  'data',
  'scan',
];

/** Files directly in `src/` that every folder may import; they import no folder. */
export const SHARED_FILES = ['errors.ts', 'group-by.ts', 'language-names.ts', 'sha256.ts', 'sorted.ts'];

/**
 * The ESLint configuration that enforces the tables, and forbids import cycles at run time and
 * imports that lint cannot follow.
 * @param {string} root folder that holds `src/` and `bench/`
 * @returns {import('eslint').Linter.Config}
 */
export function layering(root) {
  return {
    files: ['src/**/*.ts', 'bench/**/*.ts'],
    plugins: {
      '@typescript-eslint': tseslint.plugin,
      'import-x': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (importX)),
    },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      // The rules below do not see a type that is written as `import('…').X`.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: path.resolve(root), zones: zones() }],
    },
  };
}

/** One zone per room: it may import only what its row allows. */
function zones() {
  const rooms = Object.entries(LAYERS).map(([room, allowed]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...allowed, ...SHARED_FILES].map((name) => `./${name}`),
    message: `src/${room} may import only: ${[...allowed, ...SHARED_FILES].join(', ')}.`,
  }));
  const shared = SHARED_FILES.map((file) => ({
    target: `./src/${file}`,
    from: './src',
    except: SHARED_FILES.map((name) => `./${name}`),
    message: `src/${file} is imported by every room and imports none.`,
  }));
  const product = {
    target: './src',
    from: './bench',
    message: 'src does not import bench.',
  };
  const laboratory = {
    target: './bench',
    from: './src',
    except: [...BENCH_IMPORTS, ...SHARED_FILES].map((name) => `./${name}`),
    message: `bench may import only these rooms of src: ${BENCH_IMPORTS.join(', ')}.`,
  };
  return [...rooms, ...shared, product, laboratory];
}
