import { describe, expect, test } from '@jest/globals';
import {
  allowedValues,
  describeOption,
  OPTION_GROUPS,
  optionsOf,
} from '../../src/config/describe-options.js';
import { kebabCase, OPTION_NAMES, optionFromKebab } from '../../src/config/option-names.js';
import { optionsSchema, ROWS_BY_GROUP, type Options } from '../../src/config/options.js';
import type { ElementChoice, Statistic } from '../../src/detect/suspect.js';

describe('every option', () => {
  test.each(OPTION_NAMES)('%s has a text, a default the schema accepts, and one way to write it', (name) => {
    const option = describeOption(name);
    expect(OPTION_GROUPS).toContain(option.group);
    expect(option.commands.length).toBeGreaterThan(0);
    expect(option.help).toMatch(/[^.]$/);
    expect(optionsSchema.shape[name].parse(option.default)).toEqual(option.default);
    expect(optionFromKebab(option.kebab)).toBe(name);
    expect(allowedValues(name)).not.toBe('a text');
    expect(typeof option.default === 'boolean').toBe(option.argument === null);
    expect(Array.isArray(option.default)).toBe(option.repeatable === true);
  });
});

test('every row of a group is an option, in the order of the groups', () => {
  expect(Object.values(ROWS_BY_GROUP).flatMap((rows) => Object.keys(rows))).toEqual(OPTION_NAMES);
});

test('names are written in kebab case', () => {
  expect([kebabCase('failOn'), kebabCase('maxFileBytes'), kebabCase('fpr')]).toEqual([
    'fail-on',
    'max-file-bytes',
    'fpr',
  ]);
});

test('a name of the prototype is not an option', () => {
  expect([optionFromKebab('constructor'), optionFromKebab('__proto__')]).toEqual([undefined, undefined]);
});

test('purify takes --dry-run, scan does not', () => {
  const names = (command: 'scan' | 'purify') => optionsOf(command).map(({ name }) => name);
  expect([names('purify').includes('dryRun'), names('scan').includes('dryRun')]).toEqual([true, false]);
});

test('the choices are those of the judge', () => {
  const statistics: Record<Statistic, true> = {
    both: true,
    deficit: true,
    drop: true,
    transfer: true,
    probability: true,
    'probability-deficit': true,
    linear: true,
    'linear-deficit': true,
  };
  const elements: Record<ElementChoice, true> = { all: true, identifiers: true, statements: true };
  const chosen: Pick<Options, 'statistic' | 'elements'> = { statistic: 'both', elements: 'all' };
  const asJudged: { statistic: Statistic; elements: ElementChoice } = chosen;
  expect(asJudged).toEqual(chosen);
  expect(describeOption('statistic').choices).toEqual(Object.keys(statistics));
  expect(describeOption('elements').choices).toEqual(Object.keys(elements));
});
