import process from 'node:process';

// the tests load ONNX Runtime too: see src/model/runtime/runtime.ts. Set before the workers start, in the real environment
process.env.ORT_DISABLE_TELEMETRY = '1';

// `npm test` starts Node so that the workers, which inherit its options, do little that a test file does not use again: one
// thread collects garbage, no compiled script outlives its file, and V8 optimises a function later and inlines less into it

/** @type {import('@jest/types').Config.InitialOptions} */
export default {
  roots: ['<rootDir>/src', '<rootDir>/bench', '<rootDir>/scripts', '<rootDir>/__tests__'],
  // a hung test ends; a slow machine is no failure
  testTimeout: 600_000,
  testEnvironment: './__tests__/environment.js',
  globalTeardown: './__tests__/remove-temporary.js',
  testMatch: ['**/__tests__/**/*.test.ts'],
  // a leak ends with its worker: what a test file loads is freed (__tests__/compiled-modules.js)
  workerIdleMemoryLimit: '800MB',
  reporters: ['default', './scripts/count-reporter.js'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { module: { type: 'es6' }, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } },
    ],
  },
};
