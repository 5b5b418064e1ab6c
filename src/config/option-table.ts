import { describeOption, type OptionDescription } from './describe-options.js';
import { OPTION_NAMES } from './option-names.js';
import { OPTION_GROUPS } from './options.js';

/** Markdown tables of all options, one per group: what `docs/config.md` holds. */
export function optionTables(): string {
  const options = OPTION_NAMES.map(describeOption);
  return OPTION_GROUPS.map((group) =>
    [
      `### ${group.charAt(0).toUpperCase()}${group.slice(1)}`,
      '',
      '| option | default | what it says | allowed | commands |',
      '| --- | --- | --- | --- | --- |',
      ...options.filter((option) => option.group === group).map(row),
    ].join('\n'),
  ).join('\n\n');
}

function row(option: OptionDescription): string {
  const cells = [
    `\`${option.kebab}\`${option.commandLineOnly === true ? ' ¹' : ''}`,
    defaultText(option.default),
    option.help,
    option.choices?.map((choice) => `\`${choice}\``).join(', ') ?? option.allowed ?? '`true`, `false`',
    option.commands.join(', '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;
}

function defaultText(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '–';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
