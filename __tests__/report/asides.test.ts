import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderText } from '../../src/report/text/text.js';
import { CLEAN } from './samples.js';

describe('fields that hold patches', () => {
  const result = {
    ...CLEAN,
    summary: { ...CLEAN.summary, asides: [{ path: 'a.jsonl', field: 'patch', records: 40 }] },
  };

  test('are named and counted in the text', () => {
    expect(renderText(result)).toContain(
      'not judged 1 field\n  1 × field `patch` (a patch), 40 records: a.jsonl',
    );
  });

  test('are named and counted in Markdown', () => {
    expect(renderMarkdown(result)).toContain('### Not judged');
    expect(renderMarkdown(result)).toContain('field `patch` (a patch), 40 records');
  });
});
