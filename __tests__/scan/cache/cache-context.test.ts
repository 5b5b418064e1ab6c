import { expect, test } from '@jest/globals';
import { CACHE_KEY_OPTIONS } from '../../../src/config/option-lists.js';
import { OPTION_NAMES } from '../../../src/config/option-names.js';
import { optionsSchema, type OptionName, type Options } from '../../../src/config/options.js';
import { cacheContext } from '../../../src/scan/cache/cache-context.js';

const OPTIONS = optionsSchema.parse({});
const GROUND = { toolVersion: '1', victim: 'v', mlm: null, calibration: null, references: [] };

const contextOf = (over: Partial<Record<OptionName, unknown>>) =>
  cacheContext({ ...OPTIONS, ...over } as Options, GROUND);

test.each(OPTION_NAMES)(
  '%s changes the key of cached verdicts only where a verdict depends on it',
  (name) => {
    const changes = contextOf({ [name]: 'another value' }) !== contextOf({});
    expect(changes).toBe((CACHE_KEY_OPTIONS as readonly OptionName[]).includes(name));
  },
);

test('the key does not depend on the order of the options', () => {
  const reversed = Object.fromEntries(Object.entries(OPTIONS).reverse()) as unknown as Options;
  expect(cacheContext(reversed, GROUND)).toBe(contextOf({}));
});
