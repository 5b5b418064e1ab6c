import { codeCell } from '../../src/text/escape/escape-markdown.js';
import type { LanguageName } from '../../src/language-names.js';
import { NO_ATTACK } from '../attacks/attack.js';
import type { Versioned } from '../results/code-version.js';
import {
  type Column,
  MISSING,
  newest,
  probeVersions,
  proportionCell,
  spread,
  tableOf,
} from '../tables/cells.js';
import type { AlarmLine } from '../witness/natural-rates.js';
import type { WordingLine } from './measure-wordings.js';
import {
  ALL_WORDINGS,
  CLEAN_SOURCES,
  FEW_WORDINGS,
  WORDING_SOURCES,
  type WordedTrigger,
  type WordingGroup,
  type WordingSource,
} from './wording-sources.js';

/** Every wording in single functions, by group and one by one; of the seed that was measured last. */
export function renderWordings(all: readonly Versioned<WordingLine>[]): string | null {
  const planted = all.filter(({ trigger }) => trigger !== NO_ATTACK);
  const last = planted.at(-1);
  if (last === undefined) return null;
  const lines = newest(
    planted.filter(({ seed }) => seed === last.seed),
    ({ language, trigger }) => [language, trigger],
  );
  const sources = WORDING_SOURCES.filter((source) =>
    lines.some(({ language }) => language === source.language),
  );
  const full = sources.filter(({ groups }) => groups === ALL_WORDINGS);
  const others = sources.filter(({ groups }) => groups === FEW_WORDINGS);
  return [
    `Cells: called poisoned / reported as poisoned or suspicious. For a group: the mean of its triggers, and in brackets the least ` +
      `and the largest. Seed \`${last.seed}\`, each function scanned alone, with each trigger.`,
    ...(full.length === 0 ? [] : [groupTable(ALL_WORDINGS, full, lines)]),
    ...(others.length === 0 ? [] : [groupTable(FEW_WORDINGS, others, lines)]),
    ...full.flatMap((source) => [`**${source.title}**`, wordingTable(source, lines)]),
    probeVersions(lines),
  ].join('\n\n');
}

function lineOf(
  lines: readonly WordingLine[],
  language: LanguageName,
  { name }: Pick<WordedTrigger, 'name'>,
): WordingLine | undefined {
  return lines.find((line) => line.language === language && line.trigger === name);
}

function groupTable(
  groups: readonly WordingGroup[],
  sources: readonly WordingSource[],
  lines: readonly WordingLine[],
): string {
  return tableOf(groups, [
    ['group', ({ title }) => title],
    ['triggers', ({ triggers }) => String(triggers.length)],
    ...sources.map(({ title, language }): Column<WordingGroup> => [
      title,
      ({ triggers }) => {
        const own = triggers.flatMap((trigger) => lineOf(lines, language, trigger) ?? []);
        return `${spread(own.map(({ poisoned }) => poisoned.share))} / ${spread(own.map(({ reported }) => reported.share))}`;
      },
    ]),
  ]);
}

function wordingTable({ language, groups }: WordingSource, lines: readonly WordingLine[]): string {
  const rows = groups.flatMap(({ title, triggers }) =>
    triggers.flatMap((trigger) => {
      const line = lineOf(lines, language, trigger);
      return line === undefined ? [] : [{ title, line }];
    }),
  );
  return tableOf(rows, [
    [
      'trigger',
      ({ line }) => `${line.trigger}${line.text === null ? '' : `: ${codeCell(visible(line.text))}`}`,
    ],
    ['group', ({ title }) => title],
    ['poisoned', ({ line }) => proportionCell(line.poisoned)],
    ['reported', ({ line }) => proportionCell(line.reported)],
    [
      'found by',
      ({ line }) =>
        Object.entries(line.by)
          .map(([name, count]) => `${name} ${count}`)
          .join(', ') || MISSING,
    ],
  ]);
}

/** A text with characters that do not show by their code points. */
function visible(text: string): string {
  return text.replace(
    /[\u200b-\u200f]/gu,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`,
  );
}

/** Clean functions of each language: those that a scan of each alone reports, and those that counts of other functions report. */
export function renderCleanFunctions(
  all: readonly Versioned<WordingLine>[],
  alarms: readonly (AlarmLine | { readonly of: 'counts' | 'patterns' })[],
): string | null {
  const clean = newest(
    all.filter(({ trigger }) => trigger === NO_ATTACK),
    ({ language }) => [language],
  );
  if (clean.length === 0) return null;
  const rows = CLEAN_SOURCES.flatMap(({ language }) => {
    const line = clean.find((one) => one.language === language);
    const alarm = alarms.find((one): one is AlarmLine => one.of === 'alarms' && one.language === language);
    return line === undefined ? [] : [{ language, line, alarm }];
  });
  const table = tableOf(rows, [
    ['language', ({ language }) => language],
    ['poisoned', ({ line }) => proportionCell(line.poisoned)],
    ['reported', ({ line }) => proportionCell(line.reported)],
    ['second half: functions', ({ alarm }) => String(alarm?.functions ?? MISSING)],
    ['poisoned with a victim', ({ alarm }) => rateCell(alarm?.poisoned, alarm)],
    ['poisoned without one', ({ alarm }) => rateCell(alarm?.poisonedWithoutVictim, alarm)],
    ['suspicious or more', ({ alarm }) => rateCell(alarm?.suspicious, alarm)],
  ]);
  return [table, probeVersions(clean)].join('\n\n');
}

/** A small proportion, to three digits. */
function rateCell(count: number | undefined, alarm: AlarmLine | undefined): string {
  if (count === undefined || alarm === undefined) return MISSING;
  return `${(count / alarm.functions).toFixed(4).replace(/^0/u, '')} (${count})`;
}
