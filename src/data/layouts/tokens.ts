import { codePart } from './fields-layout.js';
import { allNames, CODE_FIELDS, TOKEN_FIELDS } from './known-fields.js';
import { isAside, knownFields, type LayoutRow } from './part.js';

/**
 * Code as a list of tokens, which is joined by blanks: in a field of tokens, or in a field of code. A string with the same
 * code in the same record is preferred, because the earlier row finds it and the tokens are then a copy.
 */
export const tokensLayout: LayoutRow = (context) =>
  knownFields(context, allNames(CODE_FIELDS, TOKEN_FIELDS))
    .filter((field) => field.lists > 0 && field.strings === 0 && field.code > 0 && !isAside(field))
    .map((field) => codePart(context, field, 'name'));
