import type { Language } from '../languages/language.js';
import type { CanonicalCode, HiddenPlace } from './canonical-code.js';
import { namedPoint } from './character-table.js';
import type { CharacterPlace, HiddenCharacter, HiddenStrength } from './hidden-character.js';
import { hiddenStrength } from './hidden-strength.js';
import { endsLine } from './line-ends.js';
import { naturalSequences } from './natural-sequences.js';
import type { Places } from './places.js';
import { textLine, type TextLine } from './text-line.js';
import { wordsOfPlace } from './words-of-place.js';

/** The characters of code that do not show and are not natural where they are, in order. */
export function findInvisible(
  code: string,
  canonical: CanonicalCode,
  places: Places,
  language: Language,
): HiddenCharacter[] {
  if (canonical.hidden.length === 0) return [];
  const natural = naturalSequences(code);
  let line: TextLine | null = null;
  return canonical.hidden.flatMap((hidden) => {
    const { place, span } = places.at(hidden.at, hidden.row.plain.length);
    if (place !== 'string' && place !== 'comment') line = null;
    else if (line === null || line.span.end <= hidden.offset || line.span.start > hidden.offset)
      line = textLine(code, sourceSpan(canonical, span), hidden.offset);
    const strength = hiddenStrength({ code, language, hidden, place, line, natural });
    const name = canonical.text.slice(span.start, span.end);
    return strength === null ? [] : [invisible(hidden, place, strength, wordsOfPlace(place, name), language)];
  });
}

/** Offsets in the code of a span of the canonical text, with the hidden characters at its end. */
function sourceSpan({ sourceOf }: CanonicalCode, { start, end }: { start: number; end: number }) {
  return { start: sourceOf(start), end: sourceOf(end) };
}

function invisible(
  { codePoint, offset, row, escaped }: HiddenPlace,
  place: CharacterPlace,
  strength: HiddenStrength,
  where: string,
  language: Language,
): HiddenCharacter {
  const width = codePoint > 0xffff ? 2 : 1;
  return {
    kind: row.kind,
    place,
    strength,
    span: { start: escaped ? offset - 1 : offset, end: offset + width },
    codePoint,
    sentence: `${namedPoint(codePoint, row)} ${where}: ${reason(codePoint, row.kind, place, strength, language)}.`,
    replacement: breaksLine(codePoint, place, language) ? '\n' : row.plain,
  };
}

/** Whether a character may separate two statements; a line end would also end a directive. */
function breaksLine(codePoint: number, place: CharacterPlace, language: Language): boolean {
  return place !== 'comment' && place !== 'string' && !language.preprocessor && endsLine(codePoint, language);
}

function reason(
  codePoint: number,
  kind: HiddenCharacter['kind'],
  place: CharacterPlace,
  strength: HiddenStrength,
  language: Language,
): string {
  if (place === 'comment' && endsLine(codePoint, language))
    return `${language.title} ends the line there, so that the rest of the comment is code`;
  if (kind === 'bidirectional') return 'it changes the order in which the rest of the line is shown';
  if (kind === 'blank') return 'it looks like a plain space';
  if (strength === 'unusual') return 'it does not show';
  return place === 'string' || place === 'comment'
    ? 'it does not show, and no writing system needs it between these characters'
    : 'it does not show, and no language gives it a meaning there';
}
