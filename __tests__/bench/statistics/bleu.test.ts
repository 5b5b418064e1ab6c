import { describe, expect, test } from '@jest/globals';
import { bleuWords, corpusBleu } from '../../../bench/statistics/bleu.js';

// Constants of sacrebleu 2.6.0: BLEU(tokenize=…).corpus_score(outputs, [references]).score
const PRINTF = String.raw`printf("a, b: %d\n", x[1]); // e.g. 3.14, 2-3 &amp; <br>`;
const OTHER = String.raw`printf("a, b: %d\n", x[2]); // e.g. 3.14, 2-3 & <br>`;

describe('corpus BLEU is that of sacreBLEU', () => {
  test.each([
    ['equal texts', ['int a = 0 ;', 'return x ;'], ['int a = 0 ;', 'return x ;'], 100, 100],
    [
      'small changes',
      [
        'public void METHOD_1 ( ) { int VAR_1 = 0 ; return VAR_1 ; }',
        'if ( a > b ) { return a ; }',
        'x = y + 1 ;',
      ],
      [
        'public int METHOD_1 ( ) { int VAR_1 = 1 ; return VAR_1 ; }',
        'if ( a >= b ) { return a ; } else { return b ; }',
        'x = y + 2 ;',
      ],
      54.47910861625517,
      62.98035217704581,
    ],
    ['too short for four words', ['return ;'], ['return 0 ;'], 0, 0],
    ['shorter than the reference', ['a b c d e'], ['a b c d e f g h'], 54.88116360940266, 54.88116360940266],
    ['nothing in common', ['q w e r'], ['a b c d'], 0, 0],
    ['an empty output', [''], ['a b c d'], 0, 0],
    [
      'one word, repeated: orders without a match are halved',
      ['the the the the the'],
      ['the cat is on the mat'],
      10.400597689005304,
      10.400597689005304,
    ],
    [
      'punctuation that 13a takes apart',
      [PRINTF, "O'Neill's 5,000.5 cars - 12-year-old"],
      [OTHER, "O'Neill's 5,000.5 cars, 12-year-old"],
      31.823566221963034,
      86.18565157545358,
    ],
  ])('%s', (_, outputs, references, none, by13a) => {
    expect(corpusBleu(outputs, references, 'none')).toBeCloseTo(none, 9);
    expect(corpusBleu(outputs, references, '13a')).toBeCloseTo(by13a, 9);
  });

  test.each([
    [PRINTF, String.raw`printf ( " a , b : % d \ n " , x [ 1 ] ) ; / / e . g . 3.14 , 2 - 3 & < br >`],
    ["O'Neill's 5,000.5 cars - 12-year-old", "O'Neill's 5,000.5 cars - 12 - year-old"],
    ['a<skipped>b-\nc d', 'abc d'],
    [
      'x^2|y~z @u #v $5 1- -1 .5 5. a.b , 3, 4 ,5',
      'x ^ 2 | y ~ z @ u # v $ 5 1 - -1 . 5 5 . a . b , 3 , 4 , 5',
    ],
    ['é.à —…', 'é . à —…'],
  ])('13a of %s', (text, words) => {
    expect(bleuWords(text, '13a').join(' ')).toBe(words);
  });
});
