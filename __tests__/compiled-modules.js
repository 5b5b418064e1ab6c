import process from 'node:process';
import vm from 'node:vm';

/**
 * Makes the modules of test files cheap: jest loads hundreds of them anew for each file, in a vm context of its own.
 * V8 compiles a text once a worker and reads its own result afterwards, and a module's memory can be freed when its test
 * file has ended, so that workers live long and collect little garbage.
 */

/**
 * What V8 made of a text.
 * @typedef {{ readonly code: string, readonly data: Buffer | undefined }} Compiled
 */

/**
 * Node's handle of a module.
 * @typedef {{ instantiate(): void }} Handle
 */

/** @type {Map<string, Compiled>} by path: what was compiled as a module */
const modules = new Map();
/** @type {Map<string, Compiled>} by path: what was compiled as the body of a CommonJS function */
const functions = new Map();

const { SourceTextModule, compileFunction } = vm;

/** What V8 has read back has forgotten who loads what it imports while it runs. */
const DYNAMIC_IMPORT = /\bimport\s*\(/;

/** @type {Set<vm.SourceTextModule>} the modules of the test file that runs */
const loaded = new Set();

/**
 * @param {vm.SourceTextModule} module that is not evaluated yet
 * @returns {Buffer}
 */
function cachedDataOf(module) {
  return /** @type {vm.SourceTextModule & { createCachedData: () => Buffer }} */ (module).createCachedData();
}

/** A module that V8 compiles once a worker. */
class CompiledModule extends SourceTextModule {
  /**
   * @param {string} code
   * @param {vm.SourceTextModuleOptions} [options]
   */
  constructor(code, options = {}) {
    const { identifier = '' } = options;
    const known = modules.get(identifier);
    const isKnown = known?.code === code;
    super(code, isKnown ? { ...options, cachedData: known.data } : options);
    if (!isKnown && !DYNAMIC_IMPORT.test(code)) modules.set(identifier, { code, data: cachedDataOf(this) });
    loaded.add(this);
  }
}

/** @type {typeof compileFunction} */
function compileOnce(code, names, options = {}) {
  const { filename = '' } = options;
  const known = functions.get(filename);
  if (known?.code === code) return compileFunction(code, names, { ...options, cachedData: known.data });
  if (DYNAMIC_IMPORT.test(code)) return compileFunction(code, names, options);
  const made = compileFunction(code, names, { ...options, produceCachedData: true });
  functions.set(filename, { code, data: made.cachedData });
  return made;
}

/** From here on, jest compiles by these. */
export function installCompiledModules() {
  Object.assign(vm, { SourceTextModule: CompiledModule, compileFunction: compileOnce });
}

/** Whether Node keeps what a module imports until the module is instantiated by hand. */
const KEEPS_IMPORTS = Number.parseInt(process.versions.node, 10) < 22;

/**
 * Makes what a test file that has ended has loaded free for the garbage collector. In Node 20, the handle of a module holds
 * the handles of its imports until it is instantiated itself, and V8 instantiates all but the first by itself; to
 * instantiate a module again does nothing else. V8's compilation cache would hold them too: `npm test` has none.
 */
export function releaseModules() {
  for (const module of KEEPS_IMPORTS ? loaded : []) {
    if (module.status === 'evaluated') instantiate(module);
  }
  loaded.clear();
}

/** @param {vm.SourceTextModule} module */
function instantiate(module) {
  const handles = /** @type {Record<symbol, Handle>} */ (/** @type {unknown} */ (module));
  for (const key of Object.getOwnPropertySymbols(module)) {
    if (key.description === 'kWrap') handles[key]?.instantiate();
  }
}
