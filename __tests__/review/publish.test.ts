import { describe, expect, test } from '@jest/globals';
import { recordWrites } from '../../src/github/api/dry-run.js';
import { createClient } from '../../src/github/api/client.js';
import { resolveOptions } from '../../src/config/resolve-options.js';
import { publish, type Publication } from '../../src/review/publish.js';
import type { ScanResult } from '../../src/result/result.js';
import { scanResult } from '../report/results.js';
import { DEAD_CODE, RENAMED } from '../report/samples.js';

const PULL = { owner: 'o', repo: 'r', pull: 1, head: 'c0ffee' };

/** Publishes a result whose files cannot be read. */
async function published(result: ScanResult, over: Partial<Publication> = {}) {
  const warnings: string[] = [];
  const client = await createClient({ baseUrl: 'https://api.invalid', token: 't', userAgent: 'test' });
  recordWrites(client, true);
  const publication: Publication = {
    ...{
      outcome: { result, end: 'complete' },
      options: resolveOptions([]),
      maxPoisoned: 0,
      pull: PULL,
      notes: [],
    },
    files: () => Promise.reject(new Error('no `space` left')),
    ...over,
  };
  const door = { secondMs: 1, warn: (text: string) => warnings.push(text) };
  return { ...(await publish(publication, client, door)), warnings };
}

describe('a review that fails', () => {
  test('leaves all findings in the summary, and the gate', async () => {
    const { gate, summary, delivered, warnings } = await published(scanResult([DEAD_CODE, RENAMED]));
    expect(gate.exitCode).toBe(1);
    expect(delivered).toBe(
      '2 findings = 0 on lines + 0 on files + 2 in this summary + 0 in the report file alone',
    );
    expect(summary).toContain('The check fails: 2 poisoned');
    expect(summary).toContain('The review on the pull request failed: ``no `space` left``');
    expect(warnings).toEqual([
      'The review on the pull request failed, and all findings are in the summary and the reports: no `space` left',
    ]);
  });

  test('does not let a check pass in silence', async () => {
    const { gate, warnings } = await published(scanResult([DEAD_CODE]), { maxPoisoned: 1 });
    expect([gate.exitCode, warnings.length]).toEqual([2, 1]);
  });

  test('leaves the verdict if not even the summary can be made', async () => {
    const { gate, summary, delivered } = await published(scanResult([DEAD_CODE, DEAD_CODE]));
    expect(gate.exitCode).toBe(1);
    expect(delivered).toMatch(/^2 findings = 0 .* \+ 2 in the report file alone$/);
    expect(summary).toContain('The check fails: 2 poisoned');
    expect(summary).toContain('All findings are in the report files.');
  });
});
