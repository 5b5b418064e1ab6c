import { describe, expect, test } from '@jest/globals';
import { addSuppression } from '../../../src/config/accepting/add-suppression.js';
import { parseConfigFile } from '../../../src/config/config-file.js';
import { thrownBy } from '../thrown-by.js';

const ENTRY = { id: 'cp-00000000000b', reason: 'r: #1', owner: 'o' };
const OLD = '- id: cp-00000000000a\n  reason: a\n  owner: b\n';
const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

describe('an entry is added', () => {
  test.each([
    ['to an empty file', '', 'suppressions:\n  - id: cp-00000000000b\n    reason: "r: #1"\n    owner: "o"\n'],
    ['after options without a last line end', 'fpr: 0.1', null],
    ['to an empty list', 'suppressions: [] # none yet\nfpr: 0.1\n', null],
    ['to an indented list', `suppressions:\n${indent(OLD, '  ')}fpr: 0.1 # x\n`, null],
    ['to a list that is not indented', `fpr: 0.1\nsuppressions:\n${OLD}`, null],
    ['before comments and blank lines', `suppressions:\n${indent(OLD, '    ')}\n# the end\n`, null],
    ['with Windows line ends', `suppressions:\n${OLD}fpr: 0.1\n`.replaceAll('\n', '\r\n'), null],
    ['without a last line end', `suppressions:\n${OLD.trimEnd()}`, null],
  ])('%s, and every other line stays', (_where, text, expected) => {
    const edited = addSuppression('f.yml', text, ENTRY);
    const before = parseConfigFile('f.yml', text);
    const after = parseConfigFile('f.yml', edited);
    expect(after.suppressions).toEqual([...before.suppressions, ENTRY]);
    expect(after.layer.values).toEqual(before.layer.values);
    if (expected !== null) expect(edited).toBe(expected);
    const lines = edited.split(/\r?\n/);
    for (const line of text.split(/\r?\n/).filter((one) => !one.includes('[]')))
      expect(lines).toContain(line);
    expect(edited.includes('\r\n')).toBe(text.includes('\r\n'));
  });

  test.each([
    ['a list on one line', `suppressions: [{ id: cp-00000000000a, reason: a, owner: b }]\n`, 'by hand'],
    ['an id that is there', `suppressions:\n- id: cp-00000000000b\n  reason: a\n  owner: b\n`, 'already'],
    ['a file that cannot be used', 'nonsense: 1\n', 'unknown key'],
  ])('%s is refused', (_what, text, says) => {
    expect(thrownBy(() => addSuppression('f.yml', text, ENTRY)).message).toContain(says);
  });
});
