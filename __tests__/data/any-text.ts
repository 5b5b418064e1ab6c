import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;

/** Any code point but surrogates, plain ones often. (The library's own unit takes seconds to set up.) */
export const anyCharacter = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
  fc
    .integer({ min: 0x80, max: 0x10ffff - SURROGATES })
    .map((code) => String.fromCodePoint(code < FIRST_SURROGATE ? code : code + SURROGATES)),
);

/** Any well-formed text. */
export const anyText = fc.string({ unit: anyCharacter, maxLength: 20 });
