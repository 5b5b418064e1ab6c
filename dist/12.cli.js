export const id = 12;
export const ids = [12];
export const modules = {

/***/ 49448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Q0: () => (/* binding */ folderInRepository),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export isRefName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60498);


/** Longer than any branch name that a file system can hold. */
const MAX_REF_LENGTH = 1000;
/**
 * Names of commits: no characters that git forbids (git-check-ref-format), except `^ ~ @ { }` of revisions. So a name
 * cannot be an option of git, a range, a path in a commit, or a search.
 */
const REF = /^(?![-:])[^\s:?*[\\\p{Cc}]+$/u;
/** Whether a text can be the name of a commit. */
function isRefName(name) {
    return name.length <= MAX_REF_LENGTH && REF.test(name) && !name.includes('..');
}
/** The commit of a branch, tag or object name; `null` if there is none, or no repository. */
async function commitOf(name, git) {
    if (!isRefName(name))
        return null;
    const id = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], git);
    return id !== null && isObjectName(id) ? { id } : null;
}
/** The merge base of two commits; `null` if none is known. */
async function mergeBase(base, head, git) {
    const id = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['merge-base', base.id, head.id], git);
    return id !== null && isObjectName(id) ? { id } : null;
}
/** Whether a text is a full object name: 40 or 64 hex digits. */
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Whether git runs in a repository that it can read. */
async function isInRepository(git) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['rev-parse', '--git-dir'], git)) !== null;
}
/**
 * The folder that git runs in, relative to the root of the repository: empty, or `a/b/`.
 * @throws CodePurifyError `input` if it is not in a repository
 */
async function folderInRepository(git) {
    const prefix = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['rev-parse', '--show-prefix'], git);
    if (prefix !== null)
        return prefix;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(git.cwd)} is not in a git repository that can be read.`, 'Run in a clone, or give folders instead of commits. A clone of another user must be a safe.directory of git.');
}


/***/ }),

/***/ 60498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startGit),
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * For every call: paths are literal, objects are not replaced, no lock is taken, and no program from a repository's
 * configuration is started.
 */
const GLOBAL_ARGUMENTS = [
    ...['--literal-pathspecs', '--no-replace-objects', '--no-optional-locks'],
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
];
/** Enough for object names and folder names. */
const MAX_OUTPUT_BYTES = 1 << 20;
/**
 * Runs git, without a shell.
 * @returns its output without the last line end; `null` if its exit code is not 0
 * @throws CodePurifyError `input` if git is not installed
 */
async function runGit(args, context) {
    const options = { ...processOptions(context), maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...GLOBAL_ARGUMENTS, ...args], options, (error, stdout) => {
            if (error === null)
                resolve(stdout.replace(/\n$/, ''));
            else if (typeof error.code === 'number')
                resolve(null);
            else
                reject(notRun(error));
        });
    });
}
/** Most characters of git's error message that are reported. */
const MAX_ERROR_LENGTH = 500;
/** Starts git, without a shell. */
function startGit(args, context) {
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...GLOBAL_ARGUMENTS, ...args], { ...processOptions(context), stdio: 'pipe' });
    let errorText = '';
    git.stderr.setEncoding('utf8').on('data', (text) => {
        errorText = (errorText + text).slice(0, MAX_ERROR_LENGTH);
    });
    git.stdin.on('error', () => undefined); // git has ended: reading from it will fail
    const ended = new Promise((end, fail) => {
        git.on('error', (error) => fail(notRun(error)));
        git.on('close', (code) => (code === 0 ? end() : fail(refused(args[0] ?? '', errorText))));
    });
    ended.catch(() => undefined); // the error is handled by the code that awaits `ended`
    return { input: git.stdin, output: git.stdout, ended, stop: () => void git.kill() };
}
/** Git must not ask for a password, because nobody could answer, and must not fetch missing objects. */
function processOptions({ cwd, env, signal }) {
    const own = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
    return signal === undefined ? { cwd, env: own } : { cwd, env: own, signal };
}
function refused(command, errorText) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', `git ${command} failed: ${errorText.trim()}`, 'Check that the repository is complete (git fsck) and that everything was fetched.');
}
function notRun(cause) {
    if (cause.code !== 'ENOENT')
        return cause;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', 'git could not be started, and a commit cannot be read without it.', 'Install git, or give folders that hold the two states.', { cause });
}


/***/ }),

/***/ 22589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ commandOptions),
  h: () => (/* binding */ scanContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
;// CONCATENATED MODULE: ./build/change/git/file-of-commit.js

/** The most bytes of a file that is read as a whole: nobody writes a longer configuration by hand. */
const MAX_BYTES = 1 << 19;
/**
 * The text of a small file of a commit, without its last line end; `null` if the commit has no file there, or a larger one.
 * @param name path from the root of the repository, with `/`
 */
async function fileOfCommit(commit, name, git) {
    const object = `${commit.id}:${name}`;
    const bytes = await (0,git_git/* runGit */.E)(['cat-file', '-s', object], git);
    if (bytes === null || Number(bytes) > MAX_BYTES)
        return null;
    return (0,git_git/* runGit */.E)(['cat-file', 'blob', object], git);
}

// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(49448);
// EXTERNAL MODULE: ./build/config/config-file.js + 2 modules
var config_file = __webpack_require__(67203);
// EXTERNAL MODULE: ./build/config/find-config-file.js
var find_config_file = __webpack_require__(55078);
// EXTERNAL MODULE: ./build/config/load-options.js
var load_options = __webpack_require__(15260);
// EXTERNAL MODULE: ./build/config/resolve-options.js
var resolve_options = __webpack_require__(26676);
;// CONCATENATED MODULE: ./build/review/options-of-base.js








/**
 * The options of a run of the command line. Where `--base` names a commit, the configuration file is that of the commit, as
 * in the Action: a change cannot choose how it is judged. A file that `--config` names and that the commit does not have is
 * read as it is.
 * @param given values of the command line by camelCase name
 * @throws CodePurifyError `usage`
 */
async function optionsOfBase(given, git, now) {
    const commandLine = (0,resolve_options/* commandLineLayer */.b)(given);
    const { base, config } = (0,resolve_options/* resolveOptions */.$)([commandLine]);
    const commit = base === null || config === 'none' ? null : await (0,commits/* commitOf */.D3)(base, git).catch(() => null);
    if (base === null || commit === null)
        return (0,load_options/* loadOptions */.Z)(given, git.cwd, now);
    const prefix = await (0,commits/* folderInRepository */.Q0)(git);
    const root = (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(git.cwd), external_node_path_.posix.relative(prefix, '') || '.');
    const onDisk = config === null ? (0,find_config_file/* findConfigFile */.i)(git.cwd) : (0,external_node_path_.resolve)(git.cwd, config);
    const accepted = await (config === null
        ? nearestIn(commit, prefix, git)
        : fileAt(commit, nameIn(root, (0,external_node_path_.resolve)(git.cwd, config)), git));
    if (accepted === null && (config !== null || onDisk === null))
        return (0,load_options/* loadOptions */.Z)(given, git.cwd, now);
    if (accepted !== null && onDisk !== null && isSame(accepted, onDisk, root)) {
        return (0,load_options/* loadOptions */.Z)(given, git.cwd, now);
    }
    const path = accepted === null ? null : (0,external_node_path_.join)(root, accepted.name);
    const loaded = (0,load_options/* optionsFrom */.z)(commandLine, accepted === null || path === null ? null : (0,config_file/* parseConfigFile */.m)(path, accepted.text), now);
    return { ...loaded, warnings: [...loaded.warnings, differs(base, accepted, onDisk)] };
}
/** The configuration file of a commit that is nearest to a folder. */
async function nearestIn(commit, prefix, git) {
    for (let folder = external_node_path_.posix.normalize(prefix || '.');; folder = external_node_path_.posix.dirname(folder)) {
        for (const name of find_config_file/* CONFIG_FILE_NAMES */.H) {
            const found = await fileAt(commit, external_node_path_.posix.join(folder, name), git);
            if (found !== null)
                return found;
        }
        if (folder === '.')
            return null;
    }
}
async function fileAt(commit, name, git) {
    const text = name.startsWith('../') ? null : await fileOfCommit(commit, name, git);
    return text === null ? null : { name, text };
}
/** A path on disk, from the root of the repository. */
function nameIn(root, path) {
    const folder = (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)) ? (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)) : (0,external_node_path_.dirname)(path);
    return (0,external_node_path_.relative)(root, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)))
        .split(external_node_path_.sep)
        .join('/');
}
function isSame({ name, text }, onDisk, root) {
    if (nameIn(root, onDisk) !== name || !(0,external_node_fs_.existsSync)(onDisk))
        return false;
    return (0,external_node_fs_.readFileSync)(onDisk, 'utf8').trimEnd() === text.trimEnd();
}
function differs(base, accepted, onDisk) {
    const whose = accepted === null
        ? `${JSON.stringify(base)} has no configuration file, and none applies`
        : `${accepted.name} applies as ${JSON.stringify(base)} has it`;
    const other = onDisk === null ? 'It is not on disk' : 'The file on disk differs';
    return `${whose}: a change does not choose how it is judged. ${other}; to use another file, copy it out of the repository and name the copy with --config.`;
}

// EXTERNAL MODULE: ./build/text/escape-terminal.js
var escape_terminal = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/cli/option-flags.js
var option_flags = __webpack_require__(15970);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/cli/terminal-progress.js

/** Milliseconds between two drawings: smooth to the eye, and no cost to the scan. */
const REDRAW_MS = 100;
const CLEAR_LINE = '\r\u001b[K';
/**
 * Progress on one line of a terminal: units, units per second, time left where the total is known, and the
 * current file.
 * @param escape makes text from scanned data safe for a terminal
 */
function terminalProgress(sink, escape) {
    let stage = null;
    let drawn = -Infinity;
    const write = (text) => void sink.write(text);
    const clear = () => {
        if (drawn !== -Infinity)
            write(CLEAR_LINE);
        drawn = -Infinity;
    };
    return {
        stage: (name, total) => {
            stage = { name, total, start: external_node_perf_hooks_.performance.now(), done: 0 };
            write(`${CLEAR_LINE}${name} …`);
            drawn = 0;
        },
        advance: (units, path) => {
            if (stage === null)
                return;
            stage.done += units;
            const now = external_node_perf_hooks_.performance.now();
            if (now - drawn < REDRAW_MS)
                return;
            drawn = now;
            write(CLEAR_LINE + fit(progressLine(stage, now, escape(path)), sink.columns));
        },
        warn: (message) => {
            clear();
            write(`codepurify: ${escape(message)}\n`);
        },
        stop: clear,
    };
}
/** Progress that shows warnings only. */
function warningsOnly(sink, escape) {
    return {
        stage: () => undefined,
        advance: () => undefined,
        warn: (message) => void sink.write(`codepurify: ${escape(message)}\n`),
        stop: () => undefined,
    };
}
function progressLine({ name, total, start, done }, now, path) {
    const seconds = (now - start) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const count = total === null ? `${String(done)} units` : `${String(done)}/${String(total)} units`;
    const left = total === null || rate === 0 ? '' : ` · ${duration((total - done) / rate)} left`;
    return `${name} · ${count} · ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left} · ${path}`;
}
/** `1:05`, or `2:03:09`. */
function duration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
/** Cuts a line to the width of the terminal: a line that wraps cannot be cleared. */
function fit(line, columns) {
    return line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
}

;// CONCATENATED MODULE: ./build/cli/command-run.js




/** Options of a command, from its arguments, the configuration file (of the base) and the defaults. Prints the warnings. */
async function commandOptions(values, world) {
    const loaded = await optionsOfBase((0,option_flags/* givenOptions */.G)(values), world, new Date());
    for (const warning of loaded.warnings)
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(warning)}\n`);
    return loaded;
}
/** The context of a scan that a command starts. */
function scanContext(options, world, signal) {
    const context = {
        cwd: world.cwd,
        env: world.env,
        stdin: world.stdin,
        signal,
        progress: progressFor(options, world),
    };
    return world.loaders === null ? context : { ...context, loaders: world.loaders };
}
/** Progress is drawn on a terminal only; warnings are always shown, unless `--quiet` is given. */
function progressFor({ progress, quiet }, { stderr, env }) {
    const canDraw = stderr.isTTY && env.TERM !== 'dumb';
    const drawn = !quiet && (progress === 'on' || (progress === 'auto' && canDraw));
    if (drawn)
        return terminalProgress(stderr, escape_terminal/* escapeTerminal */.e);
    const warnings = warningsOnly(stderr, escape_terminal/* escapeTerminal */.e);
    return quiet ? { ...warnings, warn: () => undefined } : warnings;
}


/***/ }),

/***/ 55558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeFileWhole),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52084);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Writes a report to standard output (`-`) or to a file. A file is written completely or not at all.
 * @throws CodePurifyError `input` when the file cannot be written
 */
async function writeOutput(text, output, io) {
    if (output === '-')
        await io.stdout.write(text);
    else
        await writeFileWhole(text, output, io);
}
/**
 * Writes a file completely or not at all. A device or a pipe, such as `/dev/stdout`, is written to and never replaced.
 * @throws CodePurifyError `input` when it cannot be written
 */
async function writeFileWhole(content, output, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output);
    try {
        if (await isSpecial(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, content);
        else
            await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .putInPlace */ .y)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content, { flag: 'wx' }));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `The output ${JSON.stringify(path)} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Give a path in a folder that exists and that you may write to.', { cause: error });
    }
}
/** `/dev/stdout` can be a link to a regular file: renaming a file to this name would replace the link. */
async function isSpecial(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null || found.isDirectory())
        return false;
    return !found.isFile() || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === '/dev';
}


/***/ }),

/***/ 67203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ parseConfigFile),
  R: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/config/describe-options.js
var describe_options = __webpack_require__(42941);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/config/nearest-name.js

/** A typing error changes at most this fraction of a name. */
const LARGEST_TYPO = 0.5;
/** Remedy for an unknown name: the nearest known one, or all of them if none is near. */
function suggestName(unknown, known) {
    const wanted = unknown.toLowerCase().replaceAll('_', '-');
    const nearest = (0,mod/* closest */.kp)(wanted, known);
    if (nearest !== '' && (0,mod/* distance */.Io)(wanted, nearest) <= wanted.length * LARGEST_TYPO) {
        return `Did you mean "${nearest}"?`;
    }
    return `Known names: ${known.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/config/option-lists.js
var option_lists = __webpack_require__(86790);
// EXTERNAL MODULE: ./build/config/option-names.js
var option_names = __webpack_require__(23371);
// EXTERNAL MODULE: ./build/config/quote.js
var quote = __webpack_require__(22139);
// EXTERNAL MODULE: ./build/config/suppressions.js
var suppressions = __webpack_require__(82315);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/config/yaml-file.js


/** Room for thousands of suppressions; parsing takes a fraction of a second. */
const MAX_CONFIG_BYTES = 1_000_000;
/** Aliases that one value may expand to: enough for an anchor or two, too few for the billion laughs attack. */
const MAX_ALIASES = 20;
/**
 * The entries of a YAML mapping, in order; an empty document has none. Depth, aliases and size are bounded, because the
 * file comes with the data under review.
 * @throws CodePurifyError `usage`: invalid YAML, a duplicate key, not a mapping, or above a bound
 */
function readYamlEntries(path, text) {
    if (text.length > MAX_CONFIG_BYTES) {
        throw unusable(path, `is larger than ${String(MAX_CONFIG_BYTES)} characters`);
    }
    try {
        return entriesOf(path, text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw unusable(path, 'is nested too deeply');
        if (error instanceof ReferenceError)
            throw unusable(path, `uses an alias wrongly: ${error.message}`);
        throw error;
    }
}
function entriesOf(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        schema: 'core',
        uniqueKeys: true,
        logLevel: 'error',
    });
    const placeOf = (offset) => `${path}:${String(lines.linePos(offset).line)}`;
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
        if (problem.message.includes('call stack'))
            throw new RangeError(problem.message);
        throw unusable(placeOf(problem.pos[0]), `is not valid YAML: ${problem.message.split('\n', 1)[0] ?? ''}`);
    }
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        return [];
    if (!(0,dist/* isMap */.jh)(contents))
        throw unusable(placeOf(contents.range[0]), 'is not a mapping of options');
    return contents.items.map((pair) => entryOf(document, pair, placeOf));
}
function entryOf(document, pair, placeOf) {
    const place = placeOf(pair.key.range?.[0] ?? 0);
    if (!(0,dist/* isScalar */.jn)(pair.key))
        throw unusable(place, 'has a key that is not a plain word');
    return {
        key: String(pair.key.value),
        value: pair.value?.toJS(document, { maxAliasCount: MAX_ALIASES }) ?? null,
        place,
    };
}
function unusable(place, problem) {
    return new errors/* CodePurifyError */.Lg('usage', `${place} ${problem}.`, 'Write one `option: value` a line, as docs/config.md shows.');
}

;// CONCATENATED MODULE: ./build/config/config-file.js










const SUPPRESSIONS = 'suppressions';
/** Prefix of a victim that is a probe file. */
const PROBE_FILE = 'probe:';
/**
 * Reads and checks a configuration file; the values of options are checked by `resolveOptions`.
 * @throws CodePurifyError `usage`: unreadable, not YAML, an unknown key, or a wrong suppression
 */
function readConfigFile(path) {
    return parseConfigFile(path, readText(path));
}
/** Checks the text of a configuration file; relative paths in it are relative to the folder of `path`. */
function parseConfigFile(path, text) {
    const entries = readYamlEntries(path, text);
    const options = new Map(entries.filter(({ key }) => key !== SUPPRESSIONS).map((entry) => [optionOf(entry), entry]));
    const suppressions = entries.find(({ key }) => key === SUPPRESSIONS);
    return {
        path,
        layer: {
            values: Object.fromEntries([...options].map(([name, { value }]) => [name, fromFolder((0,external_node_path_.dirname)(path), name, value)])),
            locate: (name) => `${options.get(name)?.place ?? path}: ${(0,option_names/* kebabCase */.kW)(name)}`,
        },
        suppressions: suppressions === undefined ? [] : parseSuppressions(suppressions),
    };
}
function readText(path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(path));
    }
    catch (cause) {
        throw new errors/* CodePurifyError */.Lg('usage', `The configuration file ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, 'Give --config a readable UTF-8 file, or --config none.', { cause });
    }
}
const FILE_KEYS = [...option_lists/* FILE_OPTIONS */.IY.map(option_names/* kebabCase */.kW), SUPPRESSIONS];
function optionOf({ key, place }) {
    const name = (0,option_names/* optionFromKebab */.rf)(key);
    if (name === undefined) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: unknown key ${(0,quote/* quote */.h)(key)}.`, suggestName(key, FILE_KEYS));
    }
    if (!option_lists/* FILE_OPTIONS */.IY.includes(name)) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: ${key} cannot be set in this file, because it comes with the data.`, `Give --${key} on the command line.`);
    }
    return name;
}
function fromFolder(folder, name, value) {
    const { pathExcept } = (0,describe_options/* describeOption */.ti)(name);
    const isPath = pathExcept !== undefined && typeof value === 'string' && !pathExcept.includes(value);
    if (!isPath)
        return value;
    const prefix = name === 'victim' && value.startsWith(PROBE_FILE) ? PROBE_FILE : '';
    const path = value.slice(prefix.length);
    return path === '' || (0,external_node_path_.isAbsolute)(path) ? value : prefix + (0,external_node_path_.resolve)(folder, path);
}
function parseSuppressions({ value, place }) {
    if (!Array.isArray(value)) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: suppressions is ${(0,quote/* quote */.h)(value)}, which is not a list.`, 'Write one `- id: …` with reason and owner for each.');
    }
    const entries = value.map((entry, index) => parseSuppression(entry, `${place}: suppression ${String(index + 1)}`));
    const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index);
    if (twice !== undefined) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: ${twice.id} is suppressed twice.`, 'Keep one of the entries.');
    }
    return entries;
}
function parseSuppression(entry, place) {
    const result = suppressions/* suppressionSchema */.vg.safeParse(entry);
    if (result.success)
        return result.data;
    const known = Object.keys(suppressions/* suppressionSchema */.vg.shape);
    for (const issue of result.error.issues) {
        if (issue.code === 'unrecognized_keys') {
            const key = issue.keys[0] ?? '';
            throw new errors/* CodePurifyError */.Lg('usage', `${place} has the unknown key ${(0,quote/* quote */.h)(key)}.`, suggestName(key, known));
        }
    }
    const field = result.error.issues[0]?.path[0];
    if (!isField(field)) {
        throw new errors/* CodePurifyError */.Lg('usage', `${place} is ${(0,quote/* quote */.h)(entry)}.`, `Give it the keys ${known.join(', ')}.`);
    }
    throw new errors/* CodePurifyError */.Lg('usage', `${place}: ${field} is ${(0,quote/* quote */.h)(valueAt(entry, field))}, which cannot be used.`, `Allowed: ${suppressions/* SUPPRESSION_ALLOWS */.F3[field]}.`);
}
function isField(key) {
    return typeof key === 'string' && Object.hasOwn(suppressions/* suppressionSchema */.vg.shape, key);
}
function valueAt(entry, key) {
    return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, key)
        ? entry[key]
        : undefined;
}


/***/ }),

/***/ 55078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ CONFIG_FILE_NAMES),
/* harmony export */   i: () => (/* binding */ findConfigFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Names of the configuration file; the first that exists in a folder counts. */
const CONFIG_FILE_NAMES = ['.codepurify.yml', '.codepurify.yaml'];
/**
 * Path of the configuration file: the nearest one from `folder` up to the root of its git repository. Outside a
 * repository only `folder` itself counts, so that a file that others put into `/tmp` has no effect.
 * @returns `null` if there is none
 */
function findConfigFile(folder) {
    let nearest = null;
    for (const level of upward(folder)) {
        nearest ??= configIn(level);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(level, '.git')))
            return nearest;
    }
    return configIn(folder);
}
function configIn(folder) {
    return CONFIG_FILE_NAMES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? null;
}
function* upward(folder) {
    let level = folder;
    for (;;) {
        yield level;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(level);
        if (parent === level)
            return;
        level = parent;
    }
}


/***/ }),

/***/ 15260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadOptions),
/* harmony export */   z: () => (/* binding */ optionsFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67203);
/* harmony import */ var _find_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55078);
/* harmony import */ var _resolve_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26676);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82315);





/**
 * Loads the options of a run: the command line wins over `.codepurify.yml`, which wins over defaults.
 * @param given values of the command line by camelCase name; strings are accepted, `undefined` counts as not given
 * @param cwd   folder where the search for the file starts; it goes up to the root of the repository
 * @throws CodePurifyError `usage`
 */
function loadOptions(given, cwd, now) {
    const commandLine = (0,_resolve_options_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineLayer */ .b)(given);
    const { config } = (0,_resolve_options_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveOptions */ .$)([commandLine]);
    const path = config === 'none' ? null : config === null ? (0,_find_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfigFile */ .i)(cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config);
    return optionsFrom(commandLine, path === null ? null : (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .R)(path), now);
}
/**
 * The options of a run by a configuration file that was read.
 * @param given the layer that wins over the file
 * @throws CodePurifyError `usage`
 */
function optionsFrom(given, file, now) {
    return {
        options: (0,_resolve_options_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveOptions */ .$)(file === null ? [given] : [given, file.layer]),
        configPath: file?.path ?? null,
        ...(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_4__/* .activeSuppressions */ .xT)(file?.suppressions ?? [], now),
    };
}


/***/ }),

/***/ 86790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ ERROR_RATE_OPTIONS),
/* harmony export */   IY: () => (/* binding */ FILE_OPTIONS),
/* harmony export */   Le: () => (/* binding */ changedOptions),
/* harmony export */   Sz: () => (/* binding */ UNIT_OPTIONS),
/* harmony export */   kH: () => (/* binding */ CACHE_KEY_OPTIONS),
/* harmony export */   zd: () => (/* binding */ PART_OPTIONS)
/* harmony export */ });
/* unused harmony export ACTION_INPUTS */
/* harmony import */ var _describe_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42941);
/* harmony import */ var _option_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23371);


/** Options that are inputs of the Action. The Action sets the others itself, or they have no use in a workflow. */
const ACTION_INPUTS = _option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.filter((name) => (0,_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOption */ .ti)(name).alsoIn.includes('action'));
/** Options that `.codepurify.yml` may set. */
const FILE_OPTIONS = _option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.filter((name) => (0,_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOption */ .ti)(name).alsoIn.includes('file'));
/** Options that the verdict on a single unit depends on: their values are in the key of the cache. */
const CACHE_KEY_OPTIONS = affecting(['verdict'], ({ verdicts, identifiedIn }) => verdicts !== 'run' && identifiedIn?.includes('cache') !== true);
/** Options that the result of a run depends on: all parts of a run must have the same values. */
const PART_OPTIONS = affecting(['verdict', 'reading'], ({ identifiedIn }) => identifiedIn?.includes('part') !== true);
/** Options of judging single units with a victim. A probe trained on the data does not use them. */
const UNIT_OPTIONS = affecting(['verdict'], ({ verdicts }) => verdicts === 'units');
/** Options of the accepted rate of errors, which the patterns in a probe file do not depend on. */
const ERROR_RATE_OPTIONS = affecting(['verdict'], ({ setsErrorRate }) => setsErrorRate === true);
/** The listed options whose value is not the default. */
function changedOptions(listed, options) {
    return listed.filter((name) => options[name] !== (0,_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOption */ .ti)(name).default);
}
/** Names of options with one of these effects, in the schema's order. */
function affecting(effects, isListed) {
    const hasEffect = (option) => effects.includes(option.affects);
    const listed = _option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.map(_describe_options_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOption */ .ti).filter(hasEffect).filter(isListed);
    return listed.map(({ name }) => name);
}


/***/ }),

/***/ 22139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Most characters of a wrong value that a message shows. */
const QUOTED_LENGTH = 80;
/** A value for a message: JSON, cut if it is long; `nothing` for a missing value. */
function quote(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}


/***/ }),

/***/ 26676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveOptions),
/* harmony export */   b: () => (/* binding */ commandLineLayer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _describe_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42941);
/* harmony import */ var _option_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23371);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61094);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22139);





/** The layer of the command line. */
function commandLineLayer(values) {
    return { values, locate: (name) => `--${(0,_option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(name)}` };
}
/**
 * Resolves the options: the first layer that gives an option wins; if none does, its default is used. The variants S
 * and V set `elements` here; variant E is applied by the judge.
 * @throws CodePurifyError `usage`, naming the place, the value and what is allowed
 */
function resolveOptions(layers) {
    const values = Object.fromEntries(_option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTION_NAMES */ .TM.map((name) => [name, optionValue(name, layers)]));
    return applyVariant(values, layers);
}
function optionValue(name, layers) {
    const layer = layers.find(({ values }) => values[name] !== undefined);
    const given = layer?.values[name];
    const result = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsSchema */ .ci.shape[name].safeParse(given);
    if (result.success)
        return result.data;
    const own = result.error.issues.find((issue) => issue.code === 'custom' && issue.message !== 'Invalid input');
    const why = own === undefined ? '' : `: ${own.message}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('usage', `${layer?.locate(name) ?? name} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given)}, which cannot be used${why}.`, `Allowed: ${(0,_describe_options_js__WEBPACK_IMPORTED_MODULE_4__/* .allowedValues */ .h_)(name)}.`);
}
const VARIANT_ELEMENTS = { S: 'identifiers', V: 'statements' };
/** If `variant` and `elements` come from different layers, the first layer wins. In one layer they must agree. */
function applyVariant(options, layers) {
    if (options.variant !== 'S' && options.variant !== 'V')
        return options;
    const elements = VARIANT_ELEMENTS[options.variant];
    const variantRank = layers.findIndex(({ values }) => values.variant !== undefined);
    const elementsRank = layers.findIndex(({ values }) => values.elements !== undefined);
    if (elementsRank === -1 || elementsRank > variantRank)
        return { ...options, elements };
    if (elementsRank < variantRank)
        return { ...options, variant: 'full' };
    if (options.elements === elements)
        return options;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('usage', `${layers[elementsRank]?.locate('elements') ?? 'elements'} is "${options.elements}", but variant ${options.variant} masks ${elements} only.`, 'Give one of the two.');
}


/***/ }),

/***/ 82315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ SUPPRESSION_ALLOWS),
/* harmony export */   vg: () => (/* binding */ suppressionSchema),
/* harmony export */   xT: () => (/* binding */ activeSuppressions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** Finding ids (`src/result/result.ts`). */
const FINDING_ID = /^cp-[0-9a-f]{12}$/;
/** One entry of `suppressions:` in `.codepurify.yml`: a finding that an owner has accepted. */
const suppressionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(FINDING_ID),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().optional(),
});
/** The allowed values of each field, for error messages. */
const SUPPRESSION_ALLOWS = {
    id: 'the id of a finding: cp- and 12 hexadecimal digits',
    reason: 'a text: why the finding is accepted',
    owner: 'a text: who is responsible for it',
    expires: 'a date, YYYY-MM-DD, the last day (UTC) on which the entry applies',
};
/** Separates expired suppressions from active ones; `expires` is the last day, in UTC, on which an entry applies. */
function activeSuppressions(entries, now) {
    const today = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
    const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
    return {
        active: new Map(entries.filter((entry) => !expired.includes(entry)).map((entry) => [entry.id, entry])),
        warnings: expired.map(({ id, owner, expires }) => `The suppression of ${id} expired on ${expires ?? ''} and is not applied; its owner is ${owner}.`),
    };
}


/***/ }),

/***/ 94508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   l: () => (/* binding */ isFileError)
/* harmony export */ });
/** Whether an error comes from the file system. */
function isFileError(error) {
    return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
/** The code, such as `EACCES`, or the text of another error. */
function codeOf(error) {
    return isFileError(error) ? error.code : String(error);
}


/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* binding */ LEFT_OUT),
  uC: () => (/* binding */ LINK_NOT_FOLLOWED),
  FU: () => (/* binding */ LINK_WITHIN),
  Hm: () => (/* binding */ linksBelow),
  aI: () => (/* binding */ walkFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./build/data/read/ignore-rules.js



/** Name of the files with patterns. */
const IGNORE_FILE = '.gitignore';
/** Nobody writes a longer list by hand. */
const MAX_IGNORE_BYTES = 1_000_000;
/**
 * Wildcards that one pattern may have: the time of matching grows with the length of a name to this power, and the
 * patterns come from an attacker.
 */
const MAX_WILDCARDS = 4;
/** No rules: nothing is excluded. */
const NO_RULES = { excludes: () => false };
/** Everything is excluded. */
const ALL_EXCLUDED = { excludes: () => true };
/** Rules of `folder` on top of those above it; `onProblem` receives the patterns that could not be used. */
function rulesOf(folder, above, onProblem) {
    const file = (0,external_node_path_.join)(folder, IGNORE_FILE);
    const own = readPatterns(file, onProblem);
    if (own === null)
        return above;
    return {
        excludes(path, isFolder) {
            const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
            const { ignored, unignored } = own.test(isFolder ? `${name}/` : name);
            return ignored || (!unignored && above.excludes(path, isFolder));
        },
    };
}
/** Rules of the folders above `folder`, up to the root of its git repository; none outside a repository. */
function rulesAbove(folder, onProblem) {
    const above = [];
    for (let level = folder;; level = (0,external_node_path_.dirname)(level)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(level, '.git')))
            break;
        if ((0,external_node_path_.dirname)(level) === level)
            return NO_RULES;
        above.unshift((0,external_node_path_.dirname)(level));
    }
    return above.reduce((rules, level) => rulesOf(level, rules, onProblem), NO_RULES);
}
function readPatterns(file, onProblem) {
    const info = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (info?.isFile() !== true)
        return null;
    if (info.size > MAX_IGNORE_BYTES) {
        onProblem(file, `not honoured: larger than ${String(MAX_IGNORE_BYTES)} bytes`);
        return null;
    }
    const patterns = (0,external_node_fs_.readFileSync)(file, 'utf8').split(/\r?\n/);
    const costly = patterns.filter((pattern) => !pattern.startsWith('#') && wildcards(pattern) > MAX_WILDCARDS);
    if (costly.length > 0) {
        onProblem(file, `${String(costly.length)} patterns not honoured: more than ${String(MAX_WILDCARDS)} wildcards`);
    }
    return ignore({ ignoreCase: false }).add(patterns.filter((pattern) => !costly.includes(pattern)));
}
function wildcards(pattern) {
    return pattern.match(/\*+/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/data/read/walk-folder.js






/** Folders of version control, never data. */
const NEVER_ENTERED = new Set(['.git', '.hg', '.svn']);
/** Why a link is not read where links are not followed, or lead to what is read under another name. */
const LINK_NOT_FOLLOWED = 'a symbolic link: not followed';
/** The rule by which such a link is no data where its name is that of no data. */
const LINK_WITHIN = 'a symbolic link within the judged paths';
/** Why a socket, a pipe or a device is not read. */
const NO_FILE = 'neither a file nor a folder';
/** The rule for a file that the filter does not want. */
const LEFT_OUT = 'left out by --include or --exclude';
/**
 * The files under a folder, sorted by name (UTF-16 order), the files of a folder where its name is.
 * `.gitignore` files in it and above it apply. Links come last. A link is followed if it leads to something inside the
 * folder that was not read before. Each file is read once, so loops end; its other names are entries without content.
 * @param seen  real paths that were read before; those read now are added
 * @param links   `skip`: links are left out
 * @param tracked absolute paths that no rule excludes, and the folders above them
 */
async function* walkFolder(root, filter, seen = new Set(), links = 'follow', tracked = NOTHING) {
    const problems = [];
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const nameOf = (path) => (0,external_node_path_.relative)(realRoot, path).split(external_node_path_.sep).join('/');
    const wanted = globFilter(filter);
    const walk = new Walk(realRoot, (path) => wanted(nameOf(path)), (path, reason, kind) => problems.push({ ok: false, name: nameOf(path), reason, ...kind }), seen, links === 'tree', tracked);
    for await (const path of walk.files(links)) {
        yield* problems.splice(0);
        const name = nameOf(path);
        yield wanted(name) ? { ok: true, name } : { ok: false, name, reason: LEFT_OUT, isLeftOut: true };
    }
    yield* problems;
}
/** Names of the links below a folder that its `.gitignore` files do not exclude, relative to it, with `/`. */
async function* linksBelow(root) {
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const walk = new Walk(realRoot, () => false, () => undefined, new Set());
    for (const path of await walk.links())
        yield (0,external_node_path_.relative)(realRoot, path).split(external_node_path_.sep).join('/');
}
const NOTHING = new Set();
class Walk {
    root;
    wanted;
    onProblem;
    seen;
    isTree;
    tracked;
    #links = [];
    constructor(root, wanted, onProblem, seen, 
    /** A tree of a commit: its `.gitignore` files are part of the change, and hide nothing of it. */
    isTree = false, tracked = NOTHING) {
        this.root = root;
        this.wanted = wanted;
        this.onProblem = onProblem;
        this.seen = seen;
        this.isTree = isTree;
        this.tracked = tracked;
    }
    async *files(links) {
        yield* this.#drain([this.#start()]);
        if (links !== 'follow')
            return;
        for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
            const target = this.#follow(link);
            if (target !== null)
                yield* this.#drain([target]);
        }
    }
    /** Paths of the links, none of them followed. */
    async links() {
        const files = this.#drain([this.#start()]);
        while ((await files.next()).done !== true)
            ;
        return this.#links.map(({ path }) => path);
    }
    #start() {
        const rules = this.isTree ? NO_RULES : rulesAbove(this.root, this.onProblem);
        return { path: this.root, kind: 'folder', rules };
    }
    async *#drain(pending) {
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            if (next.kind === 'link')
                this.#links.push(next);
            else if (this.#isNew(next.path)) {
                if (next.kind === 'folder')
                    pending.push(...(await this.#entries(next)));
                else
                    yield next.path;
            }
        }
    }
    /** The entries of a folder that its rules do not exclude, in reverse order, because the last one is visited first. */
    async #entries({ path, rules }) {
        let entries;
        try {
            entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        }
        catch (error) {
            this.onProblem(path, `unreadable folder: ${(0,file_errors/* codeOf */.$)(error)}`);
            return [];
        }
        const own = this.isTree ? rules : rulesOf(path, rules, this.onProblem);
        return entries
            .sort((a, b) => (a.name < b.name ? 1 : -1))
            .flatMap((entry) => {
            const kind = kindOf(entry);
            const child = (0,external_node_path_.join)(path, entry.name);
            const isOthers = !this.isTree && NEVER_ENTERED.has(entry.name) && isVersionControl(entry);
            const isExcluded = isOthers || own.excludes(child, kind === 'folder');
            if (isExcluded && !this.tracked.has(child))
                return [];
            if (kind !== null)
                return [{ path: child, kind, rules: isOthers ? ALL_EXCLUDED : own }];
            this.onProblem(child, NO_FILE);
            return [];
        });
    }
    #follow({ path, rules }) {
        try {
            const target = (0,external_node_fs_.realpathSync)(path);
            const info = (0,external_node_fs_.statSync)(target);
            const kind = info.isDirectory() ? 'folder' : info.isFile() ? 'file' : null;
            if (kind === 'file' && !this.wanted(path)) {
                this.onProblem(path, LEFT_OUT, { isLeftOut: true });
                return null;
            }
            if (target !== this.root && !target.startsWith(this.root + external_node_path_.sep)) {
                this.onProblem(path, 'a link that leads out of the folder: to read its target, give the path of the target');
                return null;
            }
            if (kind === null) {
                this.onProblem(path, NO_FILE);
                return null;
            }
            const isExcluded = rules.excludes(path, kind === 'folder') && !this.tracked.has(path);
            if (isExcluded)
                return null;
            if (!this.seen.has(target))
                return { path, kind, rules };
            this.onProblem(path, LINK_NOT_FOLLOWED, { isSecondName: true });
            return null;
        }
        catch (error) {
            this.onProblem(path, `a link that leads nowhere: ${(0,file_errors/* codeOf */.$)(error)}`);
            return null;
        }
    }
    #isNew(path) {
        let real;
        try {
            real = (0,external_node_fs_.realpathSync)(path);
        }
        catch {
            return true; // removed, or not accessible: reading it gives the reason
        }
        if (this.seen.has(real))
            return false;
        this.seen.add(real);
        return true;
    }
}
function globFilter({ include, exclude }) {
    const included = include.length === 0 ? () => true : globs(include);
    const excluded = exclude.length === 0 ? () => false : globs(exclude);
    return (name) => included(name) && !excluded(name);
}
/** As in `.gitignore`, a glob without `/` matches a name at any depth, and a folder includes everything in it. */
function globs(patterns) {
    const all = patterns.flatMap((pattern) => {
        const bare = pattern.replace(/^\.?\/+/, '').replace(/\/+$/, '');
        const anywhere = bare.includes('/') ? bare : `**/${bare}`;
        return [anywhere, `${anywhere}/**`];
    });
    return picomatch(all, { dot: true });
}
/** A folder of version control; `.git` may be a file, in a worktree or a submodule. */
function isVersionControl(entry) {
    return entry.isDirectory() || entry.name === '.git';
}
function kindOf(entry) {
    if (entry.isDirectory())
        return 'folder';
    if (entry.isSymbolicLink())
        return 'link';
    return entry.isFile() ? 'file' : null;
}


/***/ }),

/***/ 52084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ putInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Writes a file or a folder completely or not at all: under a temporary name in the same folder, which is then renamed.
 * Nobody sees a part of it.
 *
 * By hand, not by write-file-atomic: that package needs the whole content at once, while data is copied in pieces or is a
 * folder. It also uses a name that can be guessed and follows a link at that name, and an attacker may be able to write
 * to the folder.
 * @param make writes to the path that it receives; it opens files as new (`wx`), because nothing may exist there
 * @returns the return value of `make`
 * @throws the error of `make` or of the file system; the temporary file or folder is then removed
 */
async function putInPlace(path, make) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.codepurify`);
    try {
        const made = await make(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        return made;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true }).catch(() => undefined); // the first error is the one to report
        throw error;
    }
}


/***/ }),

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Rows by key, in order (`Map.groupBy` is not in Node 20). */
function groupBy(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group === undefined)
            groups.set(keyOf(row), [row]);
        else
            group.push(row);
    }
    return groups;
}


/***/ }),

/***/ 19605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ keyedHash),
/* harmony export */   PT: () => (/* binding */ mixHash),
/* harmony export */   Tf: () => (/* binding */ hashKeyOf)
/* harmony export */ });
const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
/** The state of HalfSipHash and its round; a class so that the words stay integers in registers. */
class HalfSip {
    v0;
    v1;
    v2 = 0x6c796765;
    v3 = 0x74656462;
    constructor({ low, high }) {
        this.v0 = low | 0;
        this.v1 = (high ^ 0xee) | 0;
        this.v2 ^= low;
        this.v3 ^= high;
    }
    rounds(count) {
        for (let round = 0; round < count; round++) {
            this.v0 = (this.v0 + this.v1) | 0;
            this.v1 = rotate(this.v1, 5) ^ this.v0;
            this.v0 = rotate(this.v0, 16);
            this.v2 = (this.v2 + this.v3) | 0;
            this.v3 = rotate(this.v3, 8) ^ this.v2;
            this.v0 = (this.v0 + this.v3) | 0;
            this.v3 = rotate(this.v3, 7) ^ this.v0;
            this.v2 = (this.v2 + this.v1) | 0;
            this.v1 = rotate(this.v1, 13) ^ this.v2;
            this.v2 = rotate(this.v2, 16);
        }
    }
    /** One word of input: two compression rounds. */
    absorb(word) {
        this.v3 ^= word;
        this.rounds(2);
        this.v0 ^= word;
    }
    /** Four closing rounds for the first word, four more for the second. */
    finish() {
        this.v2 ^= 0xee;
        this.rounds(4);
        const first = this.v1 ^ this.v3;
        this.v1 ^= 0xdd;
        this.rounds(4);
        return { first, second: this.v1 ^ this.v3 };
    }
}
/**
 * HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein, reference implementation) over the UTF-16
 * units of a text, two per word, with the length last. A keyed hash, not a seeded one: with the well-known multiplicative
 * hashes some texts collide under every seed, and an attacker can read this code. By hand: the packages have
 * SipHash-2-4 over bytes, whose 64-bit words take JavaScript six times as long (siphash 1.2, names of 14 characters), and
 * the keys of trained probes are made by this one.
 */
function keyedHash(text, key) {
    const state = new HalfSip(key);
    const even = text.length & ~1;
    for (let at = 0; at < even; at += 2)
        state.absorb(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    state.absorb((text.length << 16) | (even < text.length ? text.charCodeAt(even) : 0));
    return state.finish();
}
/** Mixes a word into a hash whose value is secret: an n-gram of hashed tokens (Murmur3's finaliser). */
function mixHash(state, word) {
    let mixed = Math.imul(state, 0x9e3779b1) ^ word;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}
/**
 * The key of a run, from a readable seed. A seed that is published before an attacker writes the poison is not a
 * secret: see `docs/probe.md`.
 */
function hashKeyOf(seed) {
    const { first, second } = keyedHash(seed, { low: 0x636f6465, high: 0x70757269 });
    return { low: first, high: second };
}


/***/ }),

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The sha256 of a text (UTF-8) or of bytes, in hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 37991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   h1: () => (/* binding */ bisect)
/* harmony export */ });
/*
 * By hand, not by d3-array: often the search is not over a list (the offsets that fit a model's window), and a finding
 * depends on the last bit of a quantile.
 */
/** A sorted copy, smallest first. */
function ascending(values) {
    return [...values].sort((a, b) => a - b);
}
/**
 * The last whole number that passes, by bisection. All numbers that pass come before all that fail.
 * @param passing a number that passes; it is not checked
 * @param failing a number above `passing` that fails; it is not checked
 */
function bisect(passing, failing, passes) {
    let [good, bad] = [passing, failing];
    while (good + 1 < bad) {
        const middle = (good + bad) >>> 1;
        if (passes(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}
/** How many of values sorted upwards are below `bound`: the index of the first that is not. */
function countBelow(sorted, bound) {
    return bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) < bound) + 1;
}
/** How many of values sorted upwards are at most `bound`. */
function countUpTo(sorted, bound) {
    return bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) <= bound) + 1;
}
/**
 * The quantile of values sorted upwards, with linear interpolation (type 7 of Hyndman and Fan 1996, as NumPy's
 * default); NaN for no values.
 * @param fraction from 0 to 1
 */
function quantile(sorted, fraction) {
    const place = fraction * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place - Math.floor(place));
}


/***/ }),

/***/ 37827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * A JSON-like value as text that depends on its content alone: keys are sorted, and there are no blanks. Written without
 * recursion, because a hostile record may nest as deep as it likes.
 * @param leaf writes a string, number, boolean or null; by default as JSON does
 */
function canonicalJson(root, leaf = (value) => JSON.stringify(value)) {
    const parts = [];
    const pending = [{ value: root }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if ('text' in next)
            parts.push(next.text);
        else if (typeof next.value !== 'object' || next.value === null)
            parts.push(leaf(next.value));
        else
            for (const part of partsOf(next.value).reverse())
                pending.push(part);
    }
    return parts.join('');
}
function partsOf(value) {
    if (Array.isArray(value)) {
        const items = value.flatMap((item, index) => [comma(index), { value: item }]);
        return [{ text: '[' }, ...items, { text: ']' }];
    }
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const members = entries.flatMap(([key, item], index) => [
        comma(index),
        { text: `${JSON.stringify(key)}:` },
        { value: item },
    ]);
    return [{ text: '{' }, ...members, { text: '}' }];
}
function comma(index) {
    return { text: index === 0 ? '' : ',' };
}


/***/ }),

/***/ 81648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commonEnds)
/* harmony export */ });
/**
 * The common prefix and suffix of two texts.
 * @param splits whether a text must not be cut at an offset, such as within a surrogate pair; the prefix or suffix is then
 *   shorter
 */
function commonEnds(a, b, splits = () => false) {
    const most = Math.min(a.length, b.length);
    let prefix = 0;
    while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix))
        prefix++;
    while (prefix > 0 && (splits(a, prefix) || splits(b, prefix)))
        prefix--;
    let suffix = 0;
    while (suffix < most - prefix &&
        a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix))
        suffix++;
    while (suffix > 0 && (splits(a, a.length - suffix) || splits(b, b.length - suffix)))
        suffix--;
    return { prefix, suffix };
}


/***/ }),

/***/ 78296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ formatNats),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   MJ: () => (/* binding */ formatFraction),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   YB: () => (/* binding */ formatOdds),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   td: () => (/* binding */ formatPValue)
/* harmony export */ });
/** Smaller p-values are written as `< .0001`. */
const SMALLEST_P = 1e-4;
const NOT_A_NUMBER = 'n/a';
/** A probability with two digits, as statisticians write it: `.98`, `1`, `>.99`, `<.01`. */
function formatProbability(value) {
    if (!Number.isFinite(value))
        return NOT_A_NUMBER;
    if (value <= 0 || value >= 1)
        return String(Math.round(value));
    if (value < 0.005)
        return '<.01';
    return value >= 0.995 ? '>.99' : withoutZero(value.toFixed(2));
}
/** A p-value with two significant digits and its sign: `= .0007`, `= .052`, `< .0001`. */
function formatPValue(value) {
    if (!Number.isFinite(value))
        return '= n/a';
    if (value < SMALLEST_P)
        return '< .0001';
    return `= ${withoutZero(String(Number(value.toPrecision(2))))}`;
}
/** From this probability on a percentage is easier to read than odds. */
const LARGE_PROBABILITY = 0.1;
/** Odds are not written past this number: nobody can measure them. */
const LARGEST_ODDS = 1_000_000;
/**
 * How many of some things, for a probability: `1 of 1,400 functions`, `34 % of functions`, `fewer than 1 of 1,000,000
 * functions`; two significant digits.
 * @param counted how many things the probability was counted in: fewer than 1 of them are never written as odds
 */
function formatOdds(probability, things, counted = LARGEST_ODDS) {
    if (!Number.isFinite(probability))
        return `${NOT_A_NUMBER} of ${things}`;
    if (probability >= LARGE_PROBABILITY)
        return `${String(Math.round(probability * 100))} % of ${things}`;
    if (probability * counted < 1)
        return `fewer than 1 of ${formatCount(Number(counted.toPrecision(2)))} ${things}`;
    return `1 of ${formatCount(Number((1 / probability).toPrecision(2)))} ${things}`;
}
/** A statistic in nats with two decimals: `2.31`, `-0.40`. */
function formatNats(value) {
    return Number.isFinite(value) ? value.toFixed(2) : NOT_A_NUMBER;
}
/** A fraction below 1 in whole percent, never rounded up to 100. */
function formatFraction(fraction) {
    return `${String(Math.min(99, Math.round(fraction * 100)))} %`;
}
/** Seconds with one decimal: `12.3 s`. */
function formatSeconds(seconds) {
    return `${Number.isFinite(seconds) ? seconds.toFixed(1) : NOT_A_NUMBER} s`;
}
/** A count with its noun: `1 unit`, `3,000 units`. */
function count(number, singular, plural = `${singular}s`) {
    return `${formatCount(number)} ${number === 1 ? singular : plural}`;
}
/** A count with thousands separators, the same in every locale: `12,345`. */
function formatCount(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function withoutZero(decimal) {
    return decimal.replace(/^0\./, '.');
}


/***/ }),

/***/ 16010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37991);

/** Line ends: LF, CRLF and a lone CR, as in code; or only LF, as in git. */
const LINE_ENDS = { code: /\r\n?|\n/g, git: /\n/g };
/** Converts between UTF-16 offsets and places in one text. Built in one pass; lines are found by bisection. */
class LineIndex {
    /** Offset at which each line starts. */
    #starts = [0];
    #length;
    constructor(text, lines = 'code') {
        this.#length = text.length;
        for (const { index, 0: end } of text.matchAll(LINE_ENDS[lines]))
            this.#starts.push(index + end.length);
    }
    /** Place of an offset; offsets outside the text are clamped to it. */
    placeOf(offset) {
        const at = Math.min(Math.max(offset, 0), this.#length);
        const line = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(this.#starts, at);
        return { line, column: at - (this.#starts[line - 1] ?? 0) + 1 };
    }
    /** Offset of a place; lines and columns outside the text are clamped. */
    offsetOf(place) {
        const line = Math.min(Math.max(place.line, 1), this.#starts.length);
        const next = this.#starts[line] ?? this.#length;
        return Math.min((this.#starts[line - 1] ?? 0) + Math.max(place.column, 1) - 1, next);
    }
}


/***/ }),

/***/ 34817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plainLabel)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37827);

/** Words that loaders read as 1 and 0: `true` is 1 in Python, and YAML and many tables have `yes` and `no`. */
const WORDS = new Map([
    ['true', '1'],
    ['yes', '1'],
    ['false', '0'],
    ['no', '0'],
]);
/** A decimal number as Python, JSON, CSV readers and YAML accept it, underscores between digits included. */
const NUMBER = /^[+-]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+)?$/;
/** An integer in another base, as YAML and Python accept it. */
const BASED = /^0(?:x[0-9a-f]{1,12}|o[0-7]{1,16}|b[01]{1,48})$/;
/** With so many significant digits, different numbers are different as 64-bit floats too (DBL_DIG). */
const EXACT_DIGITS = 15;
/**
 * The class of a label: the same for all spellings that a loader reads as one value. Whoever writes the data spells each label,
 * and a trigger under ten spellings of zero would be ten rare classes. Numbers are compared by value (`0`, `0.0`, `-0`, ` 0`),
 * `true` and `yes` are 1, `false` and `no` are 0, and surrounding blanks, case and Unicode's forms of one character do not count.
 * Within lists and objects the same holds for each value. Never shown: reports have the recorded text.
 */
function plainLabel(label) {
    const text = asciiDigits(label.normalize('NFKC')).trim().toLowerCase();
    if (/^[[{]/.test(text))
        return plainParts(text);
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    if (BASED.test(text))
        return String(Number(text));
    return NUMBER.test(text) ? plainNumber(text) : text;
}
/** Numbers with more digits than a float holds are the same only when their digits are. */
function plainNumber(text) {
    const digits = text.replaceAll('_', '');
    const number = Number(digits);
    const significant = digits.replace(/e.*$/, '').replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
    return Number.isFinite(number) && significant.length <= EXACT_DIGITS ? String(number) : digits;
}
function plainParts(text) {
    try {
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(JSON.parse(text), plainLeaf);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return text;
    }
}
function plainLeaf(value) {
    return value === null
        ? 'null'
        : JSON.stringify(plainLabel(typeof value === 'string' ? value : JSON.stringify(value)));
}
const LARGEST_DIGIT = 9;
/** Decimal digits of all scripts as 0 to 9, as Python's `int` reads them. Each script has its ten in a row. */
function asciiDigits(text) {
    return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
        const code = digit.codePointAt(0) ?? 0;
        let value = 0;
        while (value < LARGEST_DIGIT && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1)))
            value += 1;
        return String(value);
    });
}


/***/ }),

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   q4: () => (/* binding */ mergeSpans)
/* harmony export */ });
/** Whether two spans have a character in common. */
function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Whether the first span contains the second. */
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** Spans in order; those that overlap or touch become one. */
function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last === undefined || start > last.end)
            merged.push({ start, end });
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    }
    return merged;
}


/***/ })

};
