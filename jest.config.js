/** @type {import('jest').Config} */
export default {
  testEnvironment: './__tests__/environment.js',
  testMatch: ['**/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { module: { type: 'es6' }, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } },
    ],
  },
};
