/** The contents of `dist/`, as rows for `build-dist.js`. */

/**
 * Entries, compiled from `src/` or kept in `scripts/`, each bundled with every package it needs. The native runtime's
 * bundle is one folder deeper, because it loads its binding from `../bin`.
 * @type {readonly { readonly entry: string, readonly file: string }[]}
 */
export const BUNDLES = [
  { entry: 'build/cli/main.js', file: 'cli.js' },
  { entry: 'build/action/main.js', file: 'action.js' },
  { entry: 'build/index.js', file: 'index.js' },
  { entry: 'build/scan/surveys/survey-worker.js', file: 'survey-worker.js' },
  { entry: 'build/scan/threads/compute-worker.js', file: 'compute-worker.js' },
  { entry: 'scripts/native-runtime.js', file: 'onnxruntime-node/index.js' },
];

/**
 * Packages outside the bundles. ncc breaks web-tree-sitter's search for its `.wasm`. Only the runtime for the platform is
 * loaded, so the `import()` of a runtime must stay dynamic.
 * @type {Readonly<Record<string, { readonly file: string, readonly lazy: boolean }>>}
 */
export const KEPT_APART = {
  'web-tree-sitter': { file: './web-tree-sitter.js', lazy: false },
  'onnxruntime-node': { file: './onnxruntime-node/index.js', lazy: true },
  'onnxruntime-web/wasm': { file: './ort.wasm.bundle.min.mjs', lazy: true },
};

/**
 * Files that are copied from `node_modules/<from>` to `dist/<to>`. The native runtime is included for one platform only,
 * GitHub's usual runner; the others use WebAssembly (`docs/adr/0002-bundled-dist.md`).
 * @type {readonly { readonly from: string, readonly to: string }[]}
 */
export const COPIES = [
  { from: 'web-tree-sitter/web-tree-sitter.js', to: 'web-tree-sitter.js' },
  { from: 'web-tree-sitter/web-tree-sitter.wasm', to: 'web-tree-sitter.wasm' },
  { from: 'onnxruntime-web/dist/ort.wasm.bundle.min.mjs', to: 'ort.wasm.bundle.min.mjs' },
  { from: 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', to: 'ort-wasm-simd-threaded.wasm' },
  ...['onnxruntime_binding.node', 'libonnxruntime.so.1'].map((file) => ({
    from: `onnxruntime-node/bin/napi-v6/linux/x64/${file}`,
    to: `bin/napi-v6/linux/x64/${file}`,
  })),
];

/**
 * Licence texts, relative to the repository, of packages for which ncc finds none.
 * @type {readonly { readonly name: string, readonly file: string }[]}
 */
export const LICENCES = [
  { name: 'web-tree-sitter', file: 'node_modules/web-tree-sitter/LICENSE' },
  {
    name: 'onnxruntime-common, onnxruntime-node, onnxruntime-web',
    file: 'scripts/onnxruntime.LICENSE',
  },
  { name: 'confusables.txt of the Unicode Consortium', file: 'scripts/unicode.LICENSE' },
];
