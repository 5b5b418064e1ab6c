import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layering } from './scripts/layers.js';

export default defineConfig(
  { ignores: ['dist', 'build', 'coverage', 'examples', '__tests__/fixtures', 'docs/.vitepress'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    // A rule is changed here, for everyone and with its reason, never by a comment in a file.
    linterOptions: { noInlineConfig: true },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // TypeScript knows every name, in JavaScript files too.
      'no-undef': 'off',
      // A number in a template prints as everybody expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` is plain enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  layering(import.meta.dirname),
);
