import { TestEnvironment } from 'jest-environment-node';

const SHARED = ['Float32Array', 'Uint8Array', 'Int8Array', 'Int32Array', 'BigInt64Array', 'ArrayBuffer'];

/** GitHub's toolkit takes the proxy of the environment as it loads; every server of the tests is this machine. */
const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];

/** Node's globals with the outer realm's typed arrays: onnxruntime's native code compares constructors. */
export default class NativeArraysEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    for (const name of SHARED) Reflect.set(this.global, name, Reflect.get(globalThis, name));
    for (const name of PROXIES) Reflect.deleteProperty(this.global.process.env, name);
  }
}
