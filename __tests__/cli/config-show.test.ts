import { describe, expect, test } from '@jest/globals';
import { workplace } from './fake-world.js';

interface Shown {
  readonly file: string | null;
  readonly options: readonly { option: string; value: unknown; source: string }[];
}

describe('codepurify config show', () => {
  test('each value with its source, and never the key', async () => {
    const place = await workplace({ '.codepurify.yml': '# ours\nfpr: 0.02\nexclude: [a, b]\n' });
    const { code, out } = await place.run(['config', 'show', '--fail-on', 'never', '--seed', 'secret-key']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Configuration file: .*\.codepurify\.yml\n/);
    expect(out).toMatch(/^ {2}fpr +0\.02 +.*\.codepurify\.yml:2: fpr$/m);
    expect(out).toMatch(/^ {2}exclude +a,b +.*\.codepurify\.yml:3: exclude$/m);
    expect(out).toMatch(/^ {2}fail-on +never +--fail-on$/m);
    expect(out).toMatch(/^ {2}victim +auto +default$/m);
    expect(out).toMatch(/^ {2}seed +\(set\) +--seed$/m);
    expect(out).not.toContain('secret-key');
  });

  test('as JSON', async () => {
    const place = await workplace({});
    const { out } = await place.run(['config', 'show', '--json', '-j', '2']);
    const { file, options } = JSON.parse(out) as Shown;
    expect(file).toBeNull();
    expect(options).toContainEqual({ option: 'jobs', value: 2, source: '--jobs' });
    expect(options).toContainEqual({ option: 'seed', value: '(public)', source: 'default' });
  });

  test('a wrong file is refused as by a scan', async () => {
    const place = await workplace({ '.codepurify.yml': 'fprr: 1\n' });
    const { code, err } = await place.run(['config', 'show']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "fpr"?');
  });
});
