import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InferenceSessionFactory, TensorConstructor } from 'onnxruntime-common';
import { CodePurifyError, messageOf } from '../../errors.js';

/**
 * ONNX Runtime, which is loaded only here. There are two builds, with the same answers:
 *
 * - `native`: onnxruntime-node. In a bundle its binding is required as
 *   `../bin/napi-v6/<platform>/<arch>/onnxruntime_binding.node`, relative to the bundle's file.
 * - `wasm`: onnxruntime-web, 4 to 5 times slower, used when the native binding does not load. It needs
 *   `ort-wasm-simd-threaded.wasm`: next to the bundle's file, one folder above it, or in node_modules.
 *
 * `CODEPURIFY_RUNTIME=native` or `wasm` selects one of them.
 */
export interface Runtime {
  readonly kind: 'native' | 'wasm';
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
}

const WASM_FILE = 'ort-wasm-simd-threaded.wasm';

const loading = new Map<string, Promise<Runtime>>();

/**
 * The runtime, loaded on first use.
 * @throws CodePurifyError `model` when the selected build cannot be loaded, `usage` for an unknown name
 */
export function loadRuntime(): Promise<Runtime> {
  const wanted = process.env.CODEPURIFY_RUNTIME ?? '';
  const known = loading.get(wanted);
  if (known !== undefined) return known;
  const runtime = load(wanted);
  loading.set(wanted, runtime);
  return runtime;
}

async function load(wanted: string): Promise<Runtime> {
  if (wanted === 'native')
    return loadNative().catch((cause: unknown) => Promise.reject(unavailable('native', cause)));
  if (wanted === 'wasm')
    return loadWasm().catch((cause: unknown) => Promise.reject(unavailable('wasm', cause)));
  if (wanted === '')
    return loadNative().catch(async () =>
      loadWasm().catch((cause: unknown) => Promise.reject(unavailable('wasm', cause))),
    );
  throw new CodePurifyError(
    'usage',
    `CODEPURIFY_RUNTIME is ${JSON.stringify(wanted)}.`,
    'Use native or wasm, or unset it.',
  );
}

function unavailable(kind: string, cause: unknown): CodePurifyError {
  return new CodePurifyError(
    'model',
    `ONNX Runtime (${kind}) does not load: ${messageOf(cause)}`,
    'Install CodePurify again.',
    { cause },
  );
}

/**
 * Official builds of ONNX Runtime 1.30 send usage events to their makers, also on Linux, unless this is set before the
 * library loads. Nothing leaves the machine here (SECURITY.md).
 */
const TELEMETRY_OFF = 'ORT_DISABLE_TELEMETRY';

async function loadNative(): Promise<Runtime> {
  process.env[TELEMETRY_OFF] = '1';
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  return { kind: 'native', InferenceSession, Tensor };
}

async function loadWasm(): Promise<Runtime> {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web/wasm');
  env.wasm.wasmBinary = readFileSync(wasmPath());
  env.wasm.numThreads = 1; // threads would need shared memory, and workers next to the bundle
  return { kind: 'wasm', InferenceSession, Tensor };
}

function wasmPath(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const bundled = [path.join(here, WASM_FILE), path.join(here, '..', WASM_FILE)].find((file) =>
    existsSync(file),
  );
  return bundled ?? createRequire(import.meta.url).resolve(`onnxruntime-web/${WASM_FILE}`);
}
