import type { CompletedCommand, CompletedOption } from './completion-table.js';

/** A completion script for fish: `codepurify completion fish | source`. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  return `# codepurify completion fish
${commands.flatMap(lines).join('\n')}
`;
}

function lines({ name, below, first, options }: CompletedCommand): string[] {
  const when = condition(name, below);
  return [
    ...[...below, ...first].map((word) => `complete -c codepurify -f ${when} -a ${quoted(word)}`),
    ...options.map((option) => optionLine(option, when)),
  ];
}

function optionLine({ long, short, takesValue, choices, help }: CompletedOption, when: string): string {
  const parts = [
    `-l ${long.slice('--'.length)}`,
    ...(short === null ? [] : [`-s ${short.slice('-'.length)}`]),
    ...(takesValue ? (choices.length > 0 ? [`-x -a ${quoted(choices.join(' '))}`] : ['-r']) : []),
    `-d ${quoted(help)}`,
  ];
  return `complete -c codepurify ${when} ${parts.join(' ')}`;
}

/** Whether the words before the cursor name this command, and none below it. */
function condition(name: string, below: readonly string[]): string {
  const words = name.split(' ').filter((word) => word !== '');
  const has = words.map((word) => `__fish_seen_subcommand_from ${word}`);
  const lacks = below.map((word) => `not __fish_seen_subcommand_from ${word}`);
  return `-n ${quoted([...has, ...lacks].join('; and ') || 'true')}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
