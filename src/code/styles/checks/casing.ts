/** Beginnings of names that say a type, as Hungarian notation writes them: one letter, or a short word for a type. */
const HUNGARIAN =
  /^(?:[a-z]|ch|dw|lp|ll|ul|ui|sz|str|arr|ptr|fn|int|char|bool|float|double|long|short|map|list|vec)(?=[A-Z])/u;

/** Casings, the first that fits; the patterns take linear time. */
const CASINGS: readonly (readonly [string, RegExp])[] = [
  ['$name', /^\$/u],
  ['__name', /^__/u],
  ['_name', /^_/u],
  ['name_', /_$/u],
  ['i', /^[a-z]$/u],
  ['I', /^[A-Z]$/u],
  ['CONSTANT_CASE', /^[A-Z0-9]+(?:_[A-Z0-9]+)*$/u],
  ['snake_case', /^[a-z0-9]+(?:_[a-z0-9]+)+$/u],
  ['Mixed_Case', /_/u],
  ['PascalCase', /^[A-Z]/u],
  ['iHungarian', HUNGARIAN],
  ['camelCase', /[A-Z]/u],
  ['word', /^[a-z]+$/u],
  ['word1', /^/u],
];

/** The casing of a name, without the mark that all variables of the language have. */
export function casingOf(name: string): string {
  return CASINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'word';
}
