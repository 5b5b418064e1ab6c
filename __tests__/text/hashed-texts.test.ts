import { expect, test } from '@jest/globals';
import { ofHashedTexts } from '../../src/text/hashed-texts.js';

/** Counts its calls. */
function counted() {
  const asked: string[] = [];
  const lengthOf = ofHashedTexts(
    (text) => {
      asked.push(text);
      return { length: text.length };
    },
    ({ length }) => String(length),
  );
  return { asked, lengthOf };
}

test('what was made of a text is given again, and equal results are the same', () => {
  const { asked, lengthOf } = counted();
  expect(lengthOf('int main')).toBe(lengthOf('int main'));
  expect(lengthOf('int none')).toBe(lengthOf('int main'));
  expect(asked).toEqual(['int main', 'int none']);
});

test('texts that differ in a lone surrogate alone are two', () => {
  const { asked, lengthOf } = counted();
  lengthOf('"\ud800"');
  lengthOf('"\ud801"');
  expect(asked).toHaveLength(2);
});
