import { TestEnvironment } from 'jest-environment-node';

/** Node's globals with the outer realm's typed arrays: onnxruntime's native code compares constructors. */
export default class NativeArraysEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of ['Float32Array', 'Uint8Array', 'Int8Array', 'Int32Array', 'BigInt64Array', 'ArrayBuffer']) {
      this.global[name] = globalThis[name];
    }
  }
}
