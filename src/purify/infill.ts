import { applyEdits, type Edit } from '../code/edits/edit.js';
import { LANGUAGES } from '../code/languages/languages.js';
import { TOKEN_KINDS, tokenize } from '../code/parsing/tokens.js';
import type { Analysis, CodeElement } from '../code/analysis.js';
import { mask } from '../code/edits/variant.js';
import type { MaskedLanguageModel } from '../model/victim.js';
import { isOrdinaryWording } from './ordinary-wording.js';
import { likelierThanRemoval } from './likelier-than-removal.js';
import { TIERS } from './rank.js';
import { placeOf } from './statement-shape.js';
import type { Proposal } from './purification.js';

/** Width of the beam, and so the number of wordings. Several are not valid code. */
const FILLINGS = 8;
/** Most wordings that are judged: each takes a full judgement of the unit. */
const MOST_WORDINGS = 3;

/**
 * Whether a text is one name or one literal, like the masked token. Punctuation, keywords, comments or line breaks
 * would change the statement around it. Names such as `_` or `if__` are refused because nobody uses them.
 */
function isOneOperand(text: string, analysis: Analysis): boolean {
  const { kinds, texts } = tokenize(text, LANGUAGES[analysis.language]);
  if (texts.length !== 1 || texts[0] !== text || /[\r\n]/.test(text)) return false;
  if (kinds[0] === TOKEN_KINDS.identifier) return /^[A-Za-z]/.test(text) && !/__|_$/.test(text);
  return kinds[0] === TOKEN_KINDS.literal;
}

/** The text of an element after the edits. */
function reworded(element: CodeElement, edits: readonly Edit[]): string {
  if (element.kind === 'identifier') return edits[0]?.text ?? '';
  const { start } = placeOf(element);
  const moved = edits.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  return applyEdits(element.text, moved);
}

/** Another name as it would be used: called, if any occurrence of the old one is. */
function inUse(text: string, { code }: Analysis, { kind, spans }: CodeElement): string {
  const isCalled =
    kind === 'identifier' && spans.some(({ end }) => /^\s{0,8}\(/u.test(code.slice(end, end + 9)));
  return isCalled ? `${text}()` : text;
}

/**
 * Other wordings of a statement, or another name for an identifier that is declared elsewhere: its masked
 * tokens filled by a beam over the language model (CodePurify eq. 4), keywords and punctuation kept.
 *
 * @returns the likeliest first, without fillings that are not names or literals, that equal the old text, that repeat themselves,
 *   call what the unit does not know, or are less likely than the code without the statement
 */
export async function proposeInfills(
  analysis: Analysis,
  element: CodeElement,
  mlm: MaskedLanguageModel | null,
): Promise<Proposal[]> {
  const spans = element.maskSpans;
  if (mlm === null || spans.length === 0) return [];
  const tied = element.kind === 'identifier';
  const fillings = await mlm.fill(mask(analysis, element), { k: FILLINGS, tied });
  const proposals = fillings.flatMap(({ texts, logProbability }): Proposal[] => {
    const edits = spans.map((span, index) => ({ span, text: (texts[tied ? 0 : index] ?? '').trim() }));
    if (!edits.every(({ text }) => isOneOperand(text, analysis))) return [];
    const text = reworded(element, edits);
    if (text === element.text || !isOrdinaryWording(inUse(text, analysis, element), analysis)) return [];
    return [{ strategy: 'infill', tier: TIERS.infill, edits, text, logProbability, isProved: false }];
  });
  const best = proposals.slice(0, MOST_WORDINGS);
  return tied ? best : likelierThanRemoval(analysis, element, best, mlm);
}
