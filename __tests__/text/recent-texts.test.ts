import { expect, test } from '@jest/globals';
import { ofRecentTexts } from '../../src/text/recent-texts.js';

/** Counts its calls. */
function counted() {
  const asked: string[] = [];
  const lengthOf = ofRecentTexts((text) => {
    asked.push(text);
    return { length: text.length };
  });
  return { asked, lengthOf };
}

test('what was made of a text is given again', () => {
  const { asked, lengthOf } = counted();
  expect(lengthOf('int main')).toBe(lengthOf('int main'));
  expect(lengthOf('')).toEqual({ length: 0 });
  expect(asked).toEqual(['int main', '']);
});

test.each(['a\0b', '\u{1f600}', '\ud83d', '\ude00x', 'é\u2028\r\n'])('%j is not changed', (text) => {
  const { asked, lengthOf } = counted();
  expect(lengthOf(text)).toEqual({ length: text.length });
  expect(asked).toEqual([text]);
});

test('a long text is not kept', () => {
  const { asked, lengthOf } = counted();
  const text = 'x'.repeat(2 ** 14 + 1);
  lengthOf(text);
  lengthOf(text);
  expect(asked).toHaveLength(2);
});

test('the texts that came first are forgotten', () => {
  const { asked, lengthOf } = counted();
  const texts = Array.from({ length: 70 }, (_, index) => String(index).padEnd(2 ** 14, 'x'));
  for (const text of texts) lengthOf(text);
  lengthOf(texts[69] ?? '');
  expect(asked).toHaveLength(70);
  lengthOf(texts[0] ?? '');
  expect(asked).toHaveLength(71);
});
