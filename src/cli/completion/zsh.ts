import type { CompletedCommand, CompletedOption } from './completion-table.js';

/** A completion script for zsh: `source <(codepurify completion zsh)`, or a file `_codepurify` in a folder of `$fpath`. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const nested = commands.flatMap(({ name, below }) => below.map((one) => `${name} ${one}`.trim()));
  return `#compdef codepurify
# codepurify completion zsh
_codepurify() {
  local command= word current=\${words[CURRENT]} previous=\${words[CURRENT-1]}
  local -a flags names
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "\${command:+$command }$word" in
      (${nested.join('|').replaceAll(' ', '\\ ')}) command="\${command:+$command }$word" ;;
    esac
  done
  case "$command:$previous" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
  if [[ $current == -* ]]; then _describe 'option' flags
  elif (( \${#names} )); then _describe 'command' names
  else _files
  fi
}
if [ "$funcstack[1]" = "_codepurify" ]; then _codepurify "$@"; else compdef _codepurify codepurify; fi
`;
}

function valueCases({ name, options }: CompletedCommand): string[] {
  const pattern = (flag: string): string => `${name}:${flag}`.replaceAll(' ', '\\ ');
  return options
    .filter(({ choices }) => choices.length > 0)
    .map(({ long, short, choices }) => {
      const flags = [long, ...(short === null ? [] : [short])].map(pattern);
      return `    (${flags.join('|')}) compadd -- ${choices.join(' ')}; return ;;`;
    });
}

function commandCase({ name, below, first, options }: CompletedCommand): string {
  const names = [...below, ...first].map((one) => quoted(one));
  return `    (${name === '' ? "''" : name.replaceAll(' ', '\\ ')}) flags=(${options.flatMap(flagsOf).join(' ')}); names=(${names.join(' ')}) ;;`;
}

function flagsOf({ long, short, help }: CompletedOption): string[] {
  return [long, ...(short === null ? [] : [short])].map((flag) =>
    quoted(`${flag}:${help.replaceAll(':', '\\:')}`),
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
