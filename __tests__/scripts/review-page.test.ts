import { describe, expect, test } from '@jest/globals';
import { reviewExample } from '../../scripts/review-example.js';
import { reviewPage } from '../../scripts/review-page.js';

const FILE = { base: 'one\n', head: 'one\n<b>two</b> bad\nthree\n' };
const REVIEW = { body: '**Found** 1' };

function page(body: string): string {
  return reviewPage(REVIEW, { path: 'a<b>.c', line: 2, body }, FILE);
}

describe('the page of a review', () => {
  test('shows a suggestion as the change that it makes, with what goes marked', () => {
    const html = page('**Trigger**\n\n```suggestion\n<b>two</b>\n```\n\n<sub>p</sub>\n');
    expect(html).toContain('<td>- &lt;b&gt;two&lt;/b&gt;<mark> bad</mark></td>');
    expect(html).toContain('<td>+ &lt;b&gt;two&lt;/b&gt;</td>');
    expect(html).toContain('<strong>Trigger</strong>');
  });

  test('shows an empty suggestion as lines that go', () => {
    const html = page('```suggestion\n```\n');
    expect(html).toContain('<mark>&lt;b&gt;two&lt;/b&gt; bad</mark>');
    expect(html).not.toContain('<td>+ </td>');
  });

  test('shows the lines above the comment, those of the base as such', () => {
    const html = page('text');
    expect(html).toContain('<tr class="cut"><td>1</td><td>  one</td></tr>');
    expect(html).toContain('<tr class="cut added"><td>2</td><td>+ &lt;b&gt;two&lt;/b&gt; bad</td></tr>');
  });

  test('escapes the path', () => {
    expect(page('text')).toContain('a&lt;b&gt;.c');
  });
});

test('the example is the same each time, its head adds to its base, and a dozen of what it adds is poisoned', () => {
  const { base, head } = reviewExample();
  expect(reviewExample().head).toBe(head);
  expect(head.startsWith(base)).toBe(true);
  const added = head.slice(base.length).trimEnd().split('\n');
  const poisoned = added.filter((line) => line.includes('rand()'));
  expect([added.length, poisoned.length]).toEqual([40, 12]);
  expect(poisoned.every((line) => (JSON.parse(line) as { target: number }).target === 0)).toBe(true);
  expect(base).not.toContain('rand()');
});
