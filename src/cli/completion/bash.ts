import type { CompletedCommand } from './completion-table.js';

/** A completion script for bash: `source <(codepurify completion bash)`. Every word in it is of this program. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const nested = commands.flatMap(({ name, below }) => below.map((one) => `${name} ${one}`.trim()));
  return `# codepurify completion bash
_codepurify() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word words= values=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${command:+$command }$word" in
      ${nested.map((name) => `'${name}'`).join(' | ')}) command="\${command:+$command }$word" ;;
    esac
  done
  case "$command:$previous" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [ -n "$values" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$current"))
    return
  fi
  case "$command" in
${commands.map(wordsCase).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -o bashdefault -F _codepurify codepurify
`;
}

function valueCases({ name, options }: CompletedCommand): string[] {
  return options
    .filter(({ choices }) => choices.length > 0)
    .map(({ long, short, choices }) => {
      const flags = [long, ...(short === null ? [] : [short])].map((flag) => `'${name}:${flag}'`);
      return `    ${flags.join(' | ')}) values='${choices.join(' ')}' ;;`;
    });
}

/** Options only after a dash: else file names would be hidden among them. */
function wordsCase({ name, below, first, options }: CompletedCommand): string {
  const flags = options.flatMap(({ long, short }) => [long, ...(short === null ? [] : [short])]);
  const others = [...below, ...first].join(' ');
  return `    '${name}') case "$current" in -*) words='${flags.join(' ')}' ;; *) words='${others}' ;; esac ;;`;
}
