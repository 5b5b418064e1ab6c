import { TestEnvironment } from 'jest-environment-node';

const SHARED = ['Float32Array', 'Uint8Array', 'Int8Array', 'Int32Array', 'BigInt64Array', 'ArrayBuffer'];

/** Node's globals with the outer realm's typed arrays: onnxruntime's native code compares constructors. */
export default class NativeArraysEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    for (const name of SHARED) Reflect.set(this.global, name, Reflect.get(globalThis, name));
  }
}
