import type { LanguageName } from '../../src/language-names.js';
import { LANGUAGE_NAMES } from '../../src/language-names.js';
import type { Attack } from '../attacks/attack.js';
import { HIDDEN_ATTACKS } from '../attacks/hidden.js';
import { readCorpora } from '../company/corpus-functions.js';
import { HELD_OUT } from '../data/held-out.js';
import { CHANGE_TRIGGERS, TRIGGER_KINDS } from '../small-changes/change-triggers.js';
import { TRIGGER_GROUPS } from '../transfer/unseen-triggers.js';

/** A trigger whose wording is measured. */
export type WordedTrigger = Pick<Attack, 'name' | 'plant'>;

/** Triggers with one thing in common. */
export interface WordingGroup {
  readonly title: string;
  readonly triggers: readonly WordedTrigger[];
}

/** Functions of a language, and what is planted in them. */
export interface WordingSource {
  readonly language: LanguageName;
  readonly title: string;
  readonly groups: readonly WordingGroup[];
  read(data: string): Promise<string[]>;
}

/** All wordings in C and Java, for which attacks are published. */
export const ALL_WORDINGS: readonly WordingGroup[] = [
  ...TRIGGER_GROUPS,
  { title: 'hidden characters', triggers: HIDDEN_ATTACKS },
];

/** Those with a wording in other languages. */
export const FEW_WORDINGS: readonly WordingGroup[] = TRIGGER_KINDS.map(({ kind, title }) => ({
  title,
  triggers: CHANGE_TRIGGERS.filter((trigger) => trigger.kind === kind),
}));

const readCode = async (data: string, language: LanguageName): Promise<string[]> =>
  (await readCorpora(data, language)).map(({ code }) => code);

const source = (language: LanguageName, title: string, groups: readonly WordingGroup[]): WordingSource => ({
  ...{ language, title, groups },
  read: (data) => readCode(data, language),
});

/** Functions that triggers are planted in: one row a language. Those in C and Java are no part of any reference. */
export const WORDING_SOURCES: readonly WordingSource[] = [
  ...HELD_OUT.map((heldOut): WordingSource => ({
    ...{ language: heldOut.language, title: heldOut.title, groups: ALL_WORDINGS },
    read: async (data) => (await heldOut.read(data, { wrapper: 'remove' })).map(({ code }) => code),
  })),
  source('cpp', 'C++', FEW_WORDINGS),
  source('python', 'Python', FEW_WORDINGS),
  source('go', 'Go', FEW_WORDINGS),
  source('javascript', 'JavaScript', FEW_WORDINGS),
];

/** The reference corpora, as they are: one row a language. */
export const CLEAN_SOURCES: readonly WordingSource[] = LANGUAGE_NAMES.map((language) =>
  source(language, language, []),
);
