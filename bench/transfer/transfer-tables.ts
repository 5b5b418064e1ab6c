import type { LanguageName } from '../../src/code/analysis.js';
import { codeCell } from '../../src/text/escape/escape-markdown.js';
import { inLanguage, NO_ATTACK } from '../attacks/attack.js';
import { HELD_OUT } from '../data/held-out.js';
import {
  figure,
  figureTable,
  intervalCell,
  machineLine,
  newest,
  proportionCell,
  spread,
  tableOf,
} from '../tables/cells.js';
import type { TransferLine } from './measure-transfer.js';
import { type TransferTrigger, TRIGGER_GROUPS } from './unseen-triggers.js';

/** How functions were drawn and judged: only figures of the same draw are in one table. */
function drawOf({ functions, seed, wrapper, fpr, victim }: TransferLine): string {
  return [functions, seed, wrapper, fpr, victim.fingerprint].join(' ');
}

/** Transfer: recall by group, then every trigger in each language; of the draw that was measured last. */
export function renderTransfer(all: readonly TransferLine[]): string | null {
  const last = all.at(-1);
  if (last === undefined) return null;
  const lines = newest(
    all.filter((line) => drawOf(line) === drawOf(last)),
    ({ language, trigger, wording }) => [language, trigger, wording],
  );
  const { victim, fpr, seed, functions } = last;
  const setting =
    `Victim \`${victim.name}\` (\`${victim.fingerprint.slice(0, 12)}\`), its stored calibration, \`--fpr ${fpr}\`, ` +
    `seed \`${seed}\`; ${functions} functions of each language, each with each trigger. Mean recall of the ` +
    'triggers of a group, in brackets the least and the largest:';
  const parts = HELD_OUT.map(({ language, title }) => languagePart(title, language, lines));
  return [setting, groupTable(lines), ...parts, machineLine(last.machine)].join('\n\n');
}

/** The line of a trigger with its present wording. */
function lineOf(
  lines: readonly TransferLine[],
  language: LanguageName,
  { name, wording }: Pick<TransferTrigger, 'name' | 'wording'>,
): TransferLine | undefined {
  return lines.find(
    (line) =>
      line.language === language &&
      line.trigger === name &&
      line.wording === (wording === null ? null : inLanguage(wording, language)),
  );
}

function groupTable(lines: readonly TransferLine[]): string {
  const recalls = HELD_OUT.map(
    ({ language, title }) =>
      [
        title,
        ({ triggers }: (typeof TRIGGER_GROUPS)[number]): string =>
          spread(triggers.map((trigger) => lineOf(lines, language, trigger)?.flagged.share)),
      ] as const,
  );
  return tableOf(TRIGGER_GROUPS, [
    ['group', ({ title }) => title],
    ['triggers', ({ triggers }) => String(triggers.length)],
    ...recalls,
  ]);
}

function languagePart(title: string, language: LanguageName, lines: readonly TransferLine[]): string {
  const rows = TRIGGER_GROUPS.flatMap((group) => {
    const own = group.triggers.flatMap((trigger) => {
      const line = lineOf(lines, language, trigger);
      return line === undefined ? [] : [rowOf(trigger, line)];
    });
    return own.length === 0 ? [] : [[`**${group.title}**`], ...own];
  });
  const head = ['trigger', 'recall', 'trigger fires', 'named exactly', 'median value'];
  const last = lastLine(language, lines);
  return [`**${title}**`, figureTable(head, rows), ...(last === '' ? [] : [last])].join('\n\n');
}

function rowOf({ title, wording }: TransferTrigger, line: TransferLine): string[] {
  const { flagged, fired, exact, value } = line;
  return [
    wording === null ? title : codeCell(inLanguage(wording, line.language)),
    intervalCell(flagged),
    proportionCell(fired),
    proportionCell(exact),
    figure(value),
  ];
}

/** False positives, and functions without a place for a trigger. */
function lastLine(language: LanguageName, lines: readonly TransferLine[]): string {
  const clean = lineOf(lines, language, { name: NO_ATTACK, wording: null });
  const without = TRIGGER_GROUPS.flatMap(({ triggers }) =>
    triggers.flatMap((trigger) => {
      const { unplantable = 0 } = lineOf(lines, language, trigger) ?? {};
      return unplantable === 0 ? [] : [`${trigger.title} ${unplantable}`];
    }),
  );
  return [
    clean && `False positives of the same functions as they are: ${intervalCell(clean.flagged)}.`,
    without.length > 0 && `Functions without a place for it: ${without.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
