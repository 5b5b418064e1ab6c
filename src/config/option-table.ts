import { markdownTable } from '../text/markdown-table.js';
import {
  defaultText,
  describeOption,
  groupHeading,
  OPTION_GROUPS,
  type OptionDescription,
} from './describe-options.js';
import { FILE_OPTIONS } from './option-lists.js';
import { OPTION_NAMES } from './option-names.js';

/** Markdown tables of all options, one per group: the generated section of `docs/config.md`. */
export function optionTables(): string {
  const options = OPTION_NAMES.map(describeOption);
  return OPTION_GROUPS.map((group) =>
    [
      `### ${groupHeading(group)}`,
      '',
      markdownTable(HEAD, options.filter((option) => option.group === group).map(row)),
    ].join('\n'),
  ).join('\n\n');
}

const HEAD = ['option', 'default', 'description', 'allowed', 'commands'];

function row(option: OptionDescription): string[] {
  const cells = [
    `\`${option.kebab}\`${option.short === undefined ? '' : ` (\`-${option.short}\`)`}${FILE_OPTIONS.includes(option.name) ? '' : ' ¹'}`,
    cellOf(option.default),
    option.help,
    option.choices?.map((choice) => `\`${choice}\``).join(', ') ?? option.allowed ?? '`true`, `false`',
    option.commands.join(', '),
  ];
  return cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;'));
}

function cellOf(value: unknown): string {
  const text = defaultText(value);
  return text === '' ? '–' : `\`${text}\``;
}
