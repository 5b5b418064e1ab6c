export const id = 332;
export const ids = [332];
export const modules = {

/***/ 57332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionCommand: () => (/* binding */ completionCommand)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/cli/completion/bash.js
/** A completion script for bash: `source <(codepurify completion bash)`. Every word in it is of this program. */
function bashScript(commands) {
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
function valueCases({ name, options }) {
    return options
        .filter(({ choices }) => choices.length > 0)
        .map(({ long, short, choices }) => {
        const flags = [long, ...(short === null ? [] : [short])].map((flag) => `'${name}:${flag}'`);
        return `    ${flags.join(' | ')}) values='${choices.join(' ')}' ;;`;
    });
}
/** Options only after a dash: else file names would be hidden among them. */
function wordsCase({ name, below, first, options }) {
    const flags = options.flatMap(({ long, short }) => [long, ...(short === null ? [] : [short])]);
    const others = [...below, ...first].join(' ');
    return `    '${name}') case "$current" in -*) words='${flags.join(' ')}' ;; *) words='${others}' ;; esac ;;`;
}

// EXTERNAL MODULE: ./build/config/describe-options.js
var describe_options = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/config/option-names.js
var option_names = __webpack_require__(23371);
;// CONCATENATED MODULE: ./build/cli/completion/completion-table.js


/** Arguments that are chosen from a list. */
const FIRST_ARGUMENTS = {
    completion: ['bash', 'zsh', 'fish'],
    stage: ['read', 'learn', 'count', 'accept', 'judge', 'report'],
};
/** Every command of a program, the program itself first (named ''). */
function completionTable(program) {
    return [row('', program), ...below('', program)];
}
function below(name, command) {
    return command.commands.flatMap((one) => {
        const full = `${name} ${one.name()}`.trim();
        return [row(full, one), ...below(full, one)];
    });
}
function row(name, command) {
    const hidden = (long) => command.options.some((option) => option.long === long && option.hidden);
    const options = command.options
        .filter((option) => option.long != null && !hidden(option.long))
        .map(({ long, short, required, optional, description }) => {
        const known = (0,option_names/* optionFromKebab */.rf)((long ?? '').replace(/^--(?:no-)?/u, ''));
        return {
            long: long ?? '',
            short: short ?? null,
            takesValue: required || optional,
            choices: known === undefined ? [] : ((0,describe_options/* describeOption */.ti)(known).choices ?? []),
            help: firstSentence(description),
        };
    });
    const help = { long: '--help', short: '-h', takesValue: false, choices: [], help: 'show this help' };
    return {
        name,
        help: firstSentence(command.description()),
        below: command.commands.map((one) => one.name()),
        options: [...options, help],
        first: FIRST_ARGUMENTS[name] ?? [],
    };
}
function firstSentence(text) {
    return text.split(/(?:\. |; | \(|: )/u, 1)[0]?.replace(/\.$/u, '') ?? '';
}

;// CONCATENATED MODULE: ./build/cli/completion/fish.js
/** A completion script for fish: `codepurify completion fish | source`. */
function fishScript(commands) {
    return `# codepurify completion fish
${commands.flatMap(lines).join('\n')}
`;
}
function lines({ name, below, first, options }) {
    const when = condition(name, below);
    return [
        ...[...below, ...first].map((word) => `complete -c codepurify -f ${when} -a ${quoted(word)}`),
        ...options.map((option) => optionLine(option, when)),
    ];
}
function optionLine({ long, short, takesValue, choices, help }, when) {
    const parts = [
        `-l ${long.slice('--'.length)}`,
        ...(short === null ? [] : [`-s ${short.slice('-'.length)}`]),
        ...(takesValue ? (choices.length > 0 ? [`-x -a ${quoted(choices.join(' '))}`] : ['-r']) : []),
        `-d ${quoted(help)}`,
    ];
    return `complete -c codepurify ${when} ${parts.join(' ')}`;
}
/** Whether the words before the cursor name this command, and none below it. */
function condition(name, below) {
    const words = name.split(' ').filter((word) => word !== '');
    const has = words.map((word) => `__fish_seen_subcommand_from ${word}`);
    const lacks = below.map((word) => `not __fish_seen_subcommand_from ${word}`);
    return `-n ${quoted([...has, ...lacks].join('; and ') || 'true')}`;
}
function quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./build/cli/completion/zsh.js
/** A completion script for zsh: `source <(codepurify completion zsh)`, or a file `_codepurify` in a folder of `$fpath`. */
function zshScript(commands) {
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
${commands.flatMap(zsh_valueCases).join('\n')}
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
function zsh_valueCases({ name, options }) {
    const pattern = (flag) => `${name}:${flag}`.replaceAll(' ', '\\ ');
    return options
        .filter(({ choices }) => choices.length > 0)
        .map(({ long, short, choices }) => {
        const flags = [long, ...(short === null ? [] : [short])].map(pattern);
        return `    (${flags.join('|')}) compadd -- ${choices.join(' ')}; return ;;`;
    });
}
function commandCase({ name, below, first, options }) {
    const names = [...below, ...first].map((one) => zsh_quoted(one));
    return `    (${name === '' ? "''" : name.replaceAll(' ', '\\ ')}) flags=(${options.flatMap(flagsOf).join(' ')}); names=(${names.join(' ')}) ;;`;
}
function flagsOf({ long, short, help }) {
    return [long, ...(short === null ? [] : [short])].map((flag) => zsh_quoted(`${flag}:${help.replaceAll(':', '\\:')}`));
}
function zsh_quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/cli/completion/completion-command.js





const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
/**
 * `codepurify completion`: prints the completion script of a shell, made from the commands of the program.
 * @returns the exit code
 * @throws CodePurifyError `usage` for another shell
 */
async function completionCommand(shell, program, world) {
    if (!Object.hasOwn(SCRIPTS, shell)) {
        throw new errors/* CodePurifyError */.Lg('usage', `There is no completion for the shell ${JSON.stringify(shell)}.`, `Give one of ${Object.keys(SCRIPTS).join(', ')}.`);
    }
    await world.stdout.write(SCRIPTS[shell](completionTable(program)));
    return errors/* EXIT_CODES */.ai.clean;
}


/***/ })

};
