import { describe, expect, test } from '@jest/globals';
import { optionsSchema, type OptionName } from '../../src/config/options.js';
import { commandLineLayer, resolveOptions, type OptionLayer } from '../../src/config/resolve-options.js';
import { CodePurifyError } from '../../src/errors.js';
import { thrownBy } from './thrown-by.js';

const commandLine = (values: OptionLayer['values']) => commandLineLayer(values);
const file = (values: OptionLayer['values']): OptionLayer => ({
  values,
  locate: (name) => `.codepurify.yml:7: ${name}`,
});

describe('resolveOptions', () => {
  test('without any layer gives the defaults of the schema', () => {
    expect(resolveOptions([])).toEqual(optionsSchema.parse({}));
  });

  test('the command line wins over the file, the file over the default', () => {
    const options = resolveOptions([
      commandLine({ fpr: '0.05' }),
      file({ fpr: 0.2, references: 7, limit: undefined }),
    ]);
    expect([options.fpr, options.references, options.transferTop]).toEqual([0.05, 7, 3]);
  });

  const accepted: [OptionName, unknown, unknown][] = [
    ['fpr', '0.05', 0.05],
    ['threshold', 'none', null],
    ['threshold', '-1.5', -1.5],
    ['threshold', null, null],
    ['jobs', '2', 2],
    ['cache', 'false', false],
    ['include', 'a/*.c\n\n b/{x,y}.c', ['a/*.c', 'b/{x,y}.c']],
    ['include', ['a', 'b'], ['a', 'b']],
    ['victim', './probe', './probe'],
    ['transferTop', 0, 0],
  ];
  test.each(accepted)('%s accepts %j', (name, given, expected) => {
    expect(resolveOptions([commandLine({ [name]: given })])[name]).toEqual(expected);
  });

  const refused: [OptionName, unknown, string, string][] = [
    ['fpr', '2', '--fpr is "2", which cannot be used.', 'Allowed: a number above 0 and below 1.'],
    ['fpr', 0, '--fpr is 0, which cannot be used.', 'Allowed: a number above 0 and below 1.'],
    ['fpr', '', '--fpr is "", which cannot be used.', 'Allowed: a number above 0 and below 1.'],
    ['jobs', '1.5', '--jobs is "1.5", which cannot be used.', 'Allowed: a whole number from 1 to 256.'],
    [
      'failOn',
      'maybe',
      '--fail-on is "maybe", which cannot be used.',
      'Allowed: auto, poisoned, suspicious, unread, undecided, degraded, never, separated by commas; auto and never alone.',
    ],
    [
      'format',
      'xml',
      '--format is "xml", which cannot be used.',
      'Allowed: one of auto, text, json, sarif, markdown, html, gitlab, junit.',
    ],
    ['quiet', 'yes', '--quiet is "yes", which cannot be used.', 'Allowed: true or false.'],
    ['include', [1], '--include is [1], which cannot be used.', 'Allowed: glob patterns.'],
  ];
  test.each(refused)('%s refuses %j', (name, given, problem, remedy) => {
    const error = thrownBy(() => resolveOptions([commandLine({ [name]: given })]));
    expect([error.code, error.problem, error.remedy]).toEqual(['usage', problem, remedy]);
  });

  test('a probe file has a path', () => {
    expect(() => resolveOptions([commandLine({ victim: 'probe:' })])).toThrow(
      '--victim is "probe:", which cannot be used: there is no path after probe:.',
    );
    expect(resolveOptions([commandLine({ victim: 'probe:p.bin' })]).victim).toBe('probe:p.bin');
  });

  test('a value of the file is named with its place', () => {
    expect(() => resolveOptions([commandLine({}), file({ fpr: 3 })])).toThrow('.codepurify.yml:7: fpr is 3');
  });

  test('a later layer is not checked where an earlier one gives the option', () => {
    expect(resolveOptions([commandLine({ fpr: 0.5 }), file({ fpr: 3 })]).fpr).toBe(0.5);
  });
});

describe('variant and elements', () => {
  test.each([
    ['S', 'identifiers'],
    ['V', 'statements'],
    ['E', 'all'],
    ['full', 'all'],
  ])('variant %s masks %s', (variant, elements) => {
    expect(resolveOptions([commandLine({ variant })]).elements).toBe(elements);
  });

  test('S with --elements statements is a contradiction', () => {
    expect(() => resolveOptions([commandLine({ variant: 'S', elements: 'statements' })])).toThrow(
      CodePurifyError,
    );
  });

  test('S agrees with --elements identifiers', () => {
    expect(resolveOptions([commandLine({ variant: 'S', elements: 'identifiers' })]).variant).toBe('S');
  });

  test('--variant wins over elements of the file', () => {
    const options = resolveOptions([commandLine({ variant: 'S' }), file({ elements: 'statements' })]);
    expect([options.variant, options.elements]).toEqual(['S', 'identifiers']);
  });

  test('--elements wins over variant of the file', () => {
    const options = resolveOptions([commandLine({ elements: 'statements' }), file({ variant: 'S' })]);
    expect([options.variant, options.elements]).toEqual(['full', 'statements']);
  });
});

test.each([
  ['', 'it is empty, so that no witness would be left'],
  [
    'semantics,no-victim',
    'it mixes names with and without no-; a list has either the witnesses that speak or those that do not',
  ],
  [
    'no-semantics,no-characters,no-company,no-association,no-labels,no-victim',
    'it leaves out every witness, so that nobody would judge',
  ],
])('what is wrong with the witnesses %j is said', (witness, why) => {
  expect(() => resolveOptions([commandLineLayer({ witness })])).toThrow(
    `--witness is ${JSON.stringify(witness)}, which cannot be used: ${why}.`,
  );
});
