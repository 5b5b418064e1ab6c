import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runInContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { installCompiledModules, releaseModules } from './compiled-modules.js';
import { installPlainStores } from './plain-stores.js';
import { temporaryPrefix } from './remove-temporary.js';

/** onnxruntime's native code compares constructors with those of the outer realm. */
const TYPED_ARRAYS = [
  ...['Float32Array', 'Uint8Array', 'Int8Array', 'Int32Array', 'BigInt64Array', 'ArrayBuffer'],
];

/**
 * Globals that no test replaces. Node looks a global of a vm context up by an interceptor, at each use and
 * out of sight of V8's optimizer, so that a loop with `Math.imul` takes several times as long as it does outside;
 * a constant of the context's scripts hides the property and is resolved once. `Date`, timers and the like are
 * left alone: fake timers replace them.
 */
const CONSTANTS = [
  ...['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Math', 'JSON'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'RegExp', 'Reflect', 'Proxy', 'Intl', 'WebAssembly', 'Buffer'],
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'parseInt', 'parseFloat', 'isNaN', 'isFinite'],
  ...['ArrayBuffer', 'DataView', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'Uint8ClampedArray'],
  ...['Int8Array', 'Int16Array', 'Int32Array', 'Float32Array', 'Float64Array'],
  ...['BigInt64Array', 'BigUint64Array'],
];

/** GitHub's toolkit takes the proxy of the environment as it loads; every server of the tests is this machine. */
const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];

installCompiledModules();
installPlainStores();

/** Temporary files of this worker alone: some tests look at what is left, and other programs write there too. */
const temporary = mkdtempSync(temporaryPrefix(process.send ? process.ppid : process.pid));
process.env.TMPDIR = temporary;
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

/** What the test files of a worker share; `once-a-worker.ts` fills it. */
const shared = new Map();

/** Node's environment, as fast as Node itself, for code that runs onnxruntime. */
export default class FastEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    for (const name of TYPED_ARRAYS) Reflect.set(this.global, name, Reflect.get(globalThis, name));
    for (const name of PROXIES) Reflect.deleteProperty(this.global.process.env, name);
    Reflect.set(this.global, Symbol.for('codepurify.once-a-worker'), shared);
    runInContext(
      CONSTANTS.map((name) => `const ${name} = globalThis.${name};`).join('\n'),
      this.context ?? {},
    );
  }

  /** @override */
  async teardown() {
    await super.teardown();
    releaseModules();
    for (const name of readdirSync(temporary))
      rmSync(path.join(temporary, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
