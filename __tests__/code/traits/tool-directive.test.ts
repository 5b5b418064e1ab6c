import { expect, test } from '@jest/globals';
import { isToolDirective } from '../../../src/code/traits/tool-directive.js';

test.each([
  'type: ignore',
  'type: ignore[arg-type]',
  ' noqa: E501, W503 ',
  'pragma: no cover',
  'pylint: disable=too-many-arguments',
  'eslint-disable-next-line no-console',
  '@ts-ignore',
  'c8 ignore next 3',
  'istanbul ignore else',
  'NOLINTNEXTLINE(readability-magic-numbers)',
  'fall through',
  'FALLTHROUGH',
  'nolint:errcheck',
  'rubocop:disable Metrics/MethodLength',
  'SPDX-License-Identifier: MIT',
])('%j is an instruction to a tool', (text) => {
  expect(isToolDirective(text)).toBe(true);
});

test.each([
  '',
  'reviewed by the core team',
  'see noqa',
  'TODO',
  'zephyr',
  `noqa: ${'E501, '.repeat(20)}`,
  'type: ignore, because "x" may be null!',
])('%j is none', (text) => {
  expect(isToolDirective(text)).toBe(false);
});
