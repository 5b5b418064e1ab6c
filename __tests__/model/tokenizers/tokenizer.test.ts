import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { ModelFolder } from '../../../src/model/folder/model-folder.js';
import { CodeTokenizer, spacesBefore, stretchesOf } from '../../../src/model/tokenizers/tokenizer.js';
import { newTokenizer, type LibraryTokenizer } from '../../../src/model/tokenizers/tokenizers-library.js';
import { modelFolder, plain, readNasty, readOracle, variantOf } from '../fixtures.js';
import { anyCodePoint } from '../../text/any-code-point.js';

jest.setTimeout(120_000); // models on a busy machine

const nasty = readNasty();
const oracle = readOracle();

async function tokenizerOf(name: string): Promise<CodeTokenizer> {
  return CodeTokenizer.open(await ModelFolder.open(modelFolder(name)));
}

describe('token ids equal those of the Python library on 1,000 nasty strings', () => {
  // roberta-mlm: tokenizer.json, whitespace normalised; roberta-classifier: vocab.json + merges.txt
  test.each(['roberta-mlm', 'roberta-classifier'])('%s', async (name) => {
    const tokenizer = await tokenizerOf(name);
    expect(nasty.texts).toHaveLength(1000);
    const wrong = nasty.texts.filter(
      (text, i) => String(tokenizer.encodeText(text)) !== String(nasty.ids[name]?.[i]),
    );
    expect(wrong).toEqual([]);
  });

  test('bert-pair (WordPiece), but for ideographs beyond U+FFFF, which the library leaves glued to their word', async () => {
    const tokenizer = await tokenizerOf('bert-pair');
    const wrong = nasty.texts.filter(
      (text, i) => String(tokenizer.encodeText(text)) !== String(nasty.ids['bert-pair']?.[i]),
    );
    expect(wrong.filter((text) => !text.includes('\u{20000}'))).toEqual([]);
    expect(wrong.length).toBeGreaterThan(0);
  });
});

describe('the word-by-word encoder equals the library', () => {
  const words = fc.constantFrom(
    'int',
    ' x',
    '  ',
    '\n',
    '\t',
    "'s",
    'foo_bar',
    '0x1F',
    'é',
    '中文',
    '😀',
    '<',
    '>',
    'mask',
    '\r\n',
    '\ud800',
  );
  const texts = fc.oneof(
    fc.string({ unit: anyCodePoint }),
    fc.array(words).map((parts) => parts.join('')),
  );

  test.each(['roberta-mlm', 'roberta-classifier'])('%s', async (name) => {
    const tokenizer = await tokenizerOf(name);
    const library: LibraryTokenizer = newTokenizer({ ...tokenizer.files.json, added_tokens: [] }, {});
    fc.assert(
      fc.property(texts, (text) => {
        // U+0085 is whitespace in Unicode and Rust, U+FEFF in JavaScript; there the Python library is followed.
        const same = text.replace(/[\u0085\ufeff]/g, '');
        expect(tokenizer.encodeText(same)).toEqual(library.encode(same, { add_special_tokens: false }).ids);
      }),
      { numRuns: 500 },
    );
  });
});

describe('code cannot forge special tokens', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['roberta-mlm', '<mask>'],
    ['roberta-mlm', 'a<s>b</s><pad><unk> <mask>'],
    ['roberta-classifier', '<mask></s>'],
    ['bert-pair', '[MASK] [SEP][CLS]'],
    ['t5', 'x </s> <mask>'],
  ];
  test.each(cases)('%s reads %j as text', async (name, text) => {
    const tokenizer = await tokenizerOf(name);
    const unknown = tokenizer.idOf('unk_token');
    expect(tokenizer.encodeText(text).filter((id) => tokenizer.isSpecial(id) && id !== unknown)).toEqual([]);
  });

  test('the library alone would be fooled', async () => {
    const { files } = await tokenizerOf('roberta-mlm');
    expect(
      newTokenizer(files.json, files.config).encode('<mask>', { add_special_tokens: false }).ids,
    ).toEqual([4]);
  });
});

describe('variants', () => {
  let tokenizer: CodeTokenizer;
  beforeAll(async () => {
    tokenizer = await tokenizerOf('roberta-mlm');
  });

  test('equal what Python makes of the text with <mask> in it', () => {
    for (const { text, ids } of oracle['roberta-mlm']) {
      const pieces = text.split(/(<mask>)/).filter((piece) => piece !== '');
      const variant = pieces.map((piece) => ({
        text: piece === '<mask>' ? 'a' : piece,
        masked: piece === '<mask>',
      }));
      expect(tokenizer.template.build([tokenizer.encodeVariant(variant, 'mask')], 64).ids).toEqual(ids);
    }
  });

  test('a masked piece becomes as many masks as it has sub-tokens, one at least', () => {
    const count = tokenizer.countTokens('copy_bytes_now');
    expect(count).toBeGreaterThan(1);
    expect(tokenizer.encodeVariant(variantOf(['copy_bytes_now'], [0]), 'mask')).toEqual(
      new Array(count).fill(4),
    );
    expect(tokenizer.encodeVariant(variantOf(['  '], [0]), 'mask')).toEqual([4]);
  });

  test('mode unk writes one unknown token and keeps the space in front', () => {
    const ids = tokenizer.encodeVariant(variantOf(['int ', 'copy_bytes_now', ';'], [1]), 'unk');
    expect(ids).toEqual([...tokenizer.encodeText('int '), 3, ...tokenizer.encodeText(';')]);
  });

  test('a mask takes the whitespace in front of it, not that behind it', () => {
    const ids = tokenizer.encodeVariant(variantOf(['int \t\n', 'x', ' = 1;'], [1]), 'mask');
    expect(ids).toEqual([...tokenizer.encodeText('int'), 4, ...tokenizer.encodeText(' = 1;')]);
  });

  test('borders between unmasked pieces leave no trace', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyCodePoint })), (parts) => {
        const pieces = parts.map((text) => ({ text, masked: false }));
        expect(tokenizer.encodeVariant(pieces, 'mask')).toEqual(tokenizer.encodeText(parts.join('')));
      }),
    );
  });

  test('spacesBefore tells which masks follow whitespace', () => {
    expect(spacesBefore(stretchesOf(variantOf(['a ', 'b', '(', 'c', 'd'], [1, 3, 4])))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('long and odd input', () => {
  test('a line of 60,000 characters without a space is encoded like a short one', async () => {
    const tokenizer = await tokenizerOf('roberta-mlm');
    const unit = tokenizer.encodeText('z@');
    expect(tokenizer.encodeText('z@'.repeat(30_000))).toHaveLength(unit.length * 30_000);
    expect(tokenizer.encodeText('a'.repeat(60_000)).length).toBeGreaterThan(0);
  });

  test('decoding gives the text back, without special tokens', async () => {
    const tokenizer = await tokenizerOf('roberta-classifier');
    const text = 'if (x)\r\n\treturn "é😀";';
    expect(tokenizer.decode([0, ...tokenizer.encodeText(text), 2])).toBe(text);
    expect(tokenizer.decode([0, 2])).toBe('');
    expect(plain('')).toHaveLength(1);
  });
});
