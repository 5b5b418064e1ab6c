export const id = 518;
export const ids = [518];
export const modules = {

/***/ 56518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/find-config-file.js
var find_config_file = __webpack_require__(55078);
// EXTERNAL MODULE: ./build/config/repository-root.js
var repository_root = __webpack_require__(14340);
// EXTERNAL MODULE: ./build/config/resolve-options.js
var resolve_options = __webpack_require__(26676);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/scan/inspect/inspect-data.js + 8 modules
var inspect_data = __webpack_require__(97450);
// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/cli/command-run.js + 3 modules
var command_run = __webpack_require__(17347);
// EXTERNAL MODULE: ./build/review/exit-code.js
var exit_code = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/cli/interrupt.js
var interrupt = __webpack_require__(57766);
// EXTERNAL MODULE: ./build/cli/report/write-output.js
var write_output = __webpack_require__(35257);
// EXTERNAL MODULE: ./build/text/one-line.js
var one_line = __webpack_require__(33809);
// EXTERNAL MODULE: ./build/text/show-unsafe.js
var show_unsafe = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/cli/setup/recognised-data.js




/** Files and folders that are listed one by one; the rest is counted. */
const MOST_LISTED = 40;
/** Characters of a path, and of what was recognised in it. */
const PATH_WIDTH = 120;
const SAYS_WIDTH = 300;
/**
 * What was recognised, a line each: files of records with their fields, folders of sources, then what is not data. Foreign names are
 * shown on one line and without control characters; the lines fit a terminal and a comment of YAML.
 */
function recognisedLines({ files }) {
    const records = files.filter(({ layout, units }) => layout !== null && units > 0).map(recordLine);
    const listed = [...records, ...sourceLines(files), ...unreadLines(files)];
    const more = listed.length - MOST_LISTED;
    return more > 0 ? [...listed.slice(0, MOST_LISTED), `and ${(0,numbers/* count */.U9)(more, 'more line')}`] : listed;
}
function recordLine({ path, format, records, layout, labels }) {
    const named = format === null ? '' : ` (${format})`;
    const classes = labels.slice(0, 3).map(({ value, count: units }) => `${value}: ${(0,numbers/* formatCount */.B4)(units)}`);
    const shown = classes.length === 0 ? '' : `; labels ${classes.join(', ')}${labels.length > 3 ? ', …' : ''}`;
    return `${recognised_data_short(path)}${named}: ${(0,numbers/* count */.U9)(records, 'record')}; ${(0,one_line/* oneLine */.T)(`${layout?.description ?? ''}${(0,show_unsafe/* showUnsafe */.an)(shown)}`, SAYS_WIDTH)}`;
}
/** Files without fields, counted by folder. */
function sourceLines(files) {
    const folders = new Map();
    for (const { path, layout, units, languages } of files) {
        if (layout !== null || units === 0)
            continue;
        const folder = (0,external_node_path_.dirname)(path);
        const known = folders.get(folder) ?? { files: 0, units: 0, languages: new Set() };
        known.files += 1;
        known.units += units;
        for (const { value } of languages)
            known.languages.add(value);
        folders.set(folder, known);
    }
    return [...folders].map(([folder, { files: number, units, languages }]) => `${recognised_data_short(external_node_path_.posix.join(folder, '/'))}: ${(0,numbers/* count */.U9)(number, 'source file')} with ${(0,numbers/* count */.U9)(units, 'function')} (${[...languages].join(', ')})`);
}
function unreadLines(files) {
    return files
        .filter(({ unread, notData }) => notData === null && unread.length > 0)
        .map(({ path, problem, unread: [first] }) => {
        const why = problem ?? first?.value ?? '';
        return `${recognised_data_short(path)}: not read: ${(0,show_unsafe/* showUnsafe */.an)((0,one_line/* oneLine */.T)(why, SAYS_WIDTH))}`;
    });
}
function recognised_data_short(path) {
    const name = (0,show_unsafe/* showUnsafe */.an)(path);
    return name.length <= PATH_WIDTH ? name : `…/${(0,one_line/* oneLine */.T)((0,external_node_path_.basename)(name), PATH_WIDTH)}`;
}

;// CONCATENATED MODULE: ./build/cli/setup/project.js
/** The repository of this project. `package.json` has the same. */
const REPOSITORY = 'codepurify/codepurify';
/** The Action as a step names it. */
const ACTION = `${REPOSITORY}@v1`;
/** The documentation of the newest version. */
const DOCS = `https://github.com/${REPOSITORY}/blob/main/docs`;

;// CONCATENATED MODULE: ./build/cli/setup/setup-files.js

/** Files that `init` writes, from the root of the repository. */
const CONFIG = '.codepurify.yml';
const WORKFLOW = '.github/workflows/codepurify.yml';
/** The name of the secret that holds the key of the probe. */
const SEED_SECRET = 'CODEPURIFY_SEED';
/**
 * A configuration file that changes no result, with what was recognised as comments.
 * @param recognised lines without line breaks and control characters
 */
function configText(recognised) {
    const found = recognised.length === 0 ? ['nothing yet: codepurify inspect . says why'] : recognised;
    return `# CodePurify. All options: ${DOCS}/reference/configuration.md
#
# Recognised when this file was written:
${found.map((line) => `#   ${line}`).join('\n')}
#
# Fields are recognised in each file again. Name one only if a wrong one was chosen: no other field is then read.
# code-field: code
# label-field: label

# What makes a check fail. auto: poisoned code, and in a change also data that was not read.
fail-on: auto

# Accepted findings; codepurify accept <id> --reason "…" adds one.
suppressions: []
`;
}
/** The workflow that judges pull requests and merge groups, with the seed. */
function workflowText() {
    return `# ${DOCS}/how-to/github.md
name: CodePurify
on: [pull_request, merge_group]
permissions:
  contents: read
  pull-requests: write
concurrency: # a new commit of a pull request ends the run of the one before
  group: codepurify-\${{ github.event.pull_request.number || github.run_id }}
  cancel-in-progress: true
jobs:
  codepurify:
    runs-on: ubuntu-latest
    steps:
      - uses: ${ACTION} # safer: a commit that you have looked at
        with:
          seed: \${{ secrets.${SEED_SECRET} }} # without it, anyone can try out what is not found
`;
}

;// CONCATENATED MODULE: ./build/cli/setup/init-command.js
















/**
 * `codepurify init`: recognises the data of a repository, and writes its configuration and workflow. A file that exists is kept
 * unless `--force` is given.
 * @returns the exit code
 * @throws CodePurifyError `usage` when the folder does not exist, `input` when a file cannot be written
 */
async function initCommand(folder, values, world) {
    const root = rootOf((0,external_node_path_.resolve)(world.cwd, folder ?? '.'));
    const options = (0,resolve_options/* resolveOptions */.$)([]);
    const context = (0,command_run/* scanContext */.h)(options, { ...world, cwd: root }, new AbortController().signal);
    const inspection = await (0,interrupt/* withInterrupt */.A)(async (signal) => {
        const found = await (0,inspect_data/* inspectData */.P)(['.'], options, { ...context, signal });
        return signal.aborted ? null : found;
    });
    if (inspection === null) {
        await world.stderr.write('codepurify: Stopped: nothing was written.\n');
        return exit_code/* INTERRUPTED_EXIT_CODE */.Cz;
    }
    const recognised = recognisedLines(inspection);
    const config = find_config_file/* CONFIG_FILE_NAMES */.H.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name))) ?? CONFIG;
    const files = [
        { name: config, text: configText(recognised) },
        { name: WORKFLOW, text: workflowText() },
    ];
    const written = [];
    for (const file of files)
        written.push(await put(root, file, values.force === true));
    const lines = [`Looked at ${root}: ${foundSays(inspection)}.`, ...recognised.map((line) => `  ${line}`)];
    await world.stdout.write(`${[...lines, '', ...written, '', ...nextSteps(inspection)].map(escape_terminal/* escapeTerminal */.e).join('\n')}\n`);
    return errors/* EXIT_CODES */.ai.clean;
}
/** The root of the repository, where GitHub looks for workflows; the folder itself outside of a repository. */
function rootOf(folder) {
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true) {
        return (0,repository_root/* repositoryRoot */.H)(folder) ?? folder;
    }
    throw new errors/* CodePurifyError */.Lg('usage', `${JSON.stringify(folder)} is not a folder.`, 'Give the folder of the repository that holds your data, or none for the current one.');
}
async function put(root, { name, text }, force) {
    const exists = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name));
    if (exists && !force)
        return `Kept ${name}, which exists: --force replaces it.`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, name)), { recursive: true });
    await (0,write_output/* writeFileWhole */.t)(text, name, { cwd: root });
    return `${exists ? 'Replaced' : 'Wrote'} ${name}.`;
}
function foundSays({ files, total }) {
    const data = files.filter(({ units }) => units > 0).length;
    return `${(0,numbers/* count */.U9)(files.length, 'file')}, ${(0,numbers/* count */.U9)(data, 'file')} with training data, ${(0,numbers/* count */.U9)(total.units, 'unit')} to judge`;
}
function nextSteps({ total }) {
    const first = total.units === 0
        ? ['  codepurify inspect .   No training data was recognised: this says why.']
        : ['  codepurify scan .      Judge what is here.'];
    return [
        'Next:',
        ...first,
        `  gh secret set ${SEED_SECRET} --body "$(openssl rand -hex 32)"   Give the workflow its key.`,
        'Nothing was committed. GitHub runs the workflow once it is on the default branch:',
        `  git add ${CONFIG} ${WORKFLOW}`,
        '  git commit -m "Judge new training data with CodePurify" && git push',
    ];
}


/***/ }),

/***/ 20731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ INTERRUPTED_EXIT_CODE),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Nx: () => (/* binding */ failRule),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   yd: () => (/* binding */ purifyExitCodeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** 128 + SIGINT, as in shells: an interrupted scan without findings does not mean that the data is clean. */
const INTERRUPTED_EXIT_CODE = 130;
/** Conditions that a name stands for: what was not read is not known to parse, either. */
const IMPLIED = {
    auto: [],
    poisoned: [],
    never: [],
    suspicious: ['suspicious'],
    unread: ['unread'],
    undecided: ['undecided'],
    degraded: ['degraded', 'unread'],
};
/**
 * Resolves `--fail-on`.
 * @param isGate the run decides on a change or a pull request: `auto` then fails on what was not read
 */
function failRule(failOn, isGate) {
    const isAuto = failOn.includes('auto');
    const named = isAuto ? (isGate ? ['unread'] : ['poisoned']) : failOn;
    const isOff = named.includes('never');
    return {
        isOff,
        conditions: new Set(named.flatMap((one) => IMPLIED[one])),
        text: isOff ? 'never' : [...new Set(['poisoned', ...named])].join(', '),
    };
}
/** What of `--fail-on` a result meets; empty: nothing. */
function failuresOf({ overall, summary }, { isOff, conditions }) {
    if (isOff)
        return [];
    const isMet = {
        suspicious: summary.suspicious > 0,
        unread: summary.records.unread > 0,
        undecided: overall?.kind === 'undecided',
        degraded: summary.degraded > 0,
    };
    return [
        ...(isPoisoned({ overall, summary }) ? ['poisoned'] : []),
        ...[...conditions].filter((one) => isMet[one]),
    ];
}
/**
 * The exit code of a scan: 1 if it meets what `--fail-on` names; else 130 if the user stopped it, 2 if the data could not be
 * read to its end, or if every unit failed; else 0. For a dataset that was judged as a whole only the overall
 * verdict counts, not the single records.
 */
function exitCodeOf({ result, end }, rule) {
    if (failuresOf(result, rule).length > 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.poisoned;
    if (end === 'interrupted')
        return INTERRUPTED_EXIT_CODE;
    if (end === 'failed')
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.usage;
    const { errors, units } = result.summary;
    return units > 0 && errors === units ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.usage : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.clean;
}
function isPoisoned({ overall, summary }) {
    return overall === null ? summary.poisoned > 0 : overall.kind === 'poisoned';
}
/**
 * The exit code after purified code was written: units that were replaced no longer count; all others do, also those whose
 * replacement was not sure enough to be written.
 */
function purifyExitCodeOf(outcome, replaced, rule) {
    const { summary, overall } = outcome.result;
    const poisoned = Math.max(0, summary.poisoned - replaced.poisoned);
    const suspicious = Math.max(0, summary.suspicious - replaced.suspicious);
    const remaining = {
        ...outcome.result,
        summary: { ...summary, poisoned, suspicious },
        overall: poisoned === 0 ? null : overall,
    };
    return exitCodeOf({ ...outcome, result: remaining }, rule);
}


/***/ })

};
