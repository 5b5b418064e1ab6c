import { OPTION_ROWS, type OptionName } from './options.js';

/** Every option's name, in the schema's order. */
export const OPTION_NAMES: readonly OptionName[] = Object.keys(OPTION_ROWS) as OptionName[];

/** `failOn` → `fail-on`: the form on the command line, in the file, and as an Action input. */
export function kebabCase(name: OptionName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `fail-on` → `failOn`, or `undefined` when there is no such option. */
export function optionFromKebab(kebab: string): OptionName | undefined {
  return BY_KEBAB.get(kebab);
}

const BY_KEBAB: ReadonlyMap<string, OptionName> = new Map(
  OPTION_NAMES.map((name) => [kebabCase(name), name]),
);
