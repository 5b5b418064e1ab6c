export const id = 347;
export const ids = [347];
export const modules = {

/***/ 49448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Q0: () => (/* binding */ folderInRepository),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   pA: () => (/* binding */ isRefName),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
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

/***/ 33314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   r: () => (/* binding */ fileOfCommit)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60498);

/** The most bytes of a file that is read as a whole: nobody writes a longer configuration by hand, and a baseline has room for 8,000 findings. */
const MAX_FILE_BYTES = 1 << 19;
/**
 * The text of a small file of a commit, without its last line end; `null` if the commit has no file there, or a larger one.
 * @param name path from the root of the repository, with `/`
 */
async function fileOfCommit(commit, name, git) {
    const object = `${commit.id}:${name}`;
    const bytes = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['cat-file', '-s', object], git);
    if (bytes === null || Number(bytes) > MAX_FILE_BYTES)
        return null;
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(['cat-file', 'blob', object], git);
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

/***/ 17347:
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
// EXTERNAL MODULE: ./build/change/git/file-of-commit.js
var file_of_commit = __webpack_require__(33314);
// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(49448);
// EXTERNAL MODULE: ./build/config/config-file.js + 1 modules
var config_file = __webpack_require__(8326);
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
    const text = name.startsWith('../') ? null : await (0,file_of_commit/* fileOfCommit */.r)(commit, name, git);
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

// EXTERNAL MODULE: ./build/config/accepting/baseline.js
var baseline = __webpack_require__(18429);
// EXTERNAL MODULE: ./build/config/repository-root.js
var repository_root = __webpack_require__(14340);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/scan/accepted-ids.js








/**
 * The ids in a baseline. Where `base` names a commit and the file is in its repository, the baseline is that of the commit: a change
 * does not accept its own findings.
 * @param file path relative to the current folder
 * @throws CodePurifyError `usage` for a file that cannot be read or is no baseline
 */
async function baselineIds(file, base, git) {
    const commit = base === null ? null : await (0,commits/* commitOf */.D3)(base, git).catch(() => null);
    const name = nameInRepository(file, git.cwd);
    if (base === null || commit === null || name === null) {
        return { ids: (0,baseline/* parseBaseline */.nk)(file, readText(file, git.cwd)), warnings: [] };
    }
    const text = await (0,file_of_commit/* fileOfCommit */.r)(commit, name, git);
    if (text !== null)
        return { ids: (0,baseline/* parseBaseline */.nk)(`${base}:${name}`, text), warnings: [] };
    const warning = `${JSON.stringify(base)} has no ${name} of at most 512 KiB, so the baseline accepts nothing: a change does not accept its own findings. Commit the file to the base, or copy it out of the repository.`;
    return { ids: [], warnings: [warning] };
}
/** The path from the root of the repository; `null` for a file outside of it. */
function nameInRepository(file, cwd) {
    const root = (0,repository_root/* repositoryRoot */.H)(cwd);
    if (root === null)
        return null;
    const path = (0,external_node_path_.resolve)(cwd, file);
    const folder = (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)) ? (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)) : (0,external_node_path_.dirname)(path);
    const name = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)));
    return name.startsWith('..') ? null : name.split(external_node_path_.sep).join('/');
}
function readText(file, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    let problem;
    try {
        if ((0,external_node_fs_.statSync)(path).size <= baseline/* MAX_BASELINE_BYTES */.Zg)
            return (0,external_node_fs_.readFileSync)(path, 'utf8');
        problem = `has more than ${String(baseline/* MAX_BASELINE_BYTES */.Zg)} bytes`;
    }
    catch (error) {
        problem = `cannot be read (${(0,file_errors/* codeOf */.$)(error)})`;
    }
    throw new errors/* CodePurifyError */.Lg('usage', `The baseline ${JSON.stringify(file)} ${problem}.`, 'Give --baseline a file that codepurify scan --write-baseline has written, or leave it out.');
}

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/cli/option-flags.js
var option_flags = __webpack_require__(15970);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/cli/terminal-progress.js


/** Milliseconds between two drawings: smooth to the eye, and no cost to the scan. */
const REDRAW_MS = 100;
/** And while nothing is done: the seconds that have passed. */
const TICK_MS = 1000;
const CLEAR_LINE = '\r\u001b[K';
/**
 * Progress on one line of a terminal: units, units per second, time left where the total is known, and the current file. A
 * stage without units shows the time that it has taken, where the program can draw while it is busy.
 * @param escape makes text from scanned data safe for a terminal
 * @param clock  milliseconds, never going back
 */
function terminalProgress(sink, escape, clock = () => external_node_perf_hooks_.performance.now()) {
    let stage = null;
    let drawn = -Infinity;
    const write = (text) => void sink.write(text);
    const clear = () => {
        if (drawn !== -Infinity)
            write(CLEAR_LINE);
        drawn = -Infinity;
    };
    const draw = (least) => {
        const now = clock();
        if (stage === null || now - drawn < least)
            return;
        drawn = now;
        write(CLEAR_LINE + fit(progressLine(stage, now), sink.columns));
    };
    let timer = null;
    return {
        stage: (name, total) => {
            stage = { name, total, start: clock(), done: 0, path: '' };
            write(`${CLEAR_LINE}${name} …`);
            drawn = 0;
            timer ??= setInterval(draw, TICK_MS, TICK_MS).unref();
        },
        advance: (units, path) => {
            if (stage === null)
                return;
            stage.done += units;
            stage.path = escape(path);
            draw(REDRAW_MS);
        },
        warn: (message) => {
            clear();
            write(`codepurify: ${escape(message)}\n`);
        },
        stop: () => {
            if (timer !== null)
                clearInterval(timer);
            timer = stage = null;
            clear();
        },
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
function progressLine({ name, total, start, done, path }, now) {
    const seconds = (now - start) / 1000;
    if (done === 0)
        return `${name} · ${duration(seconds)}`;
    const rate = seconds > 0 ? done / seconds : 0;
    const units = total === null ? (0,numbers/* count */.U9)(done, 'unit') : `${String(done)}/${(0,numbers/* count */.U9)(total, 'unit')}`;
    const left = total === null || rate === 0 ? '' : ` · ${duration((total - done) / rate)} left`;
    const place = path === '' ? '' : ` · ${path}`;
    return `${name} · ${units} · ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}${place}`;
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





/**
 * Options of a command, from its arguments, the configuration file (of the base) and the defaults. Prints the warnings.
 * @throws CodePurifyError `usage` for options, a file or a baseline that cannot be used
 */
async function commandOptions(values, world) {
    const loaded = await optionsOfBase(withBase((0,option_flags/* givenOptions */.G)(values)), world, new Date());
    const { baseline, base } = loaded.options;
    const { ids, warnings } = baseline === null ? { ids: [], warnings: [] } : await baselineIds(baseline, base, world);
    for (const warning of [...loaded.warnings, ...warnings])
        await world.stderr.write(`codepurify: ${(0,escape_terminal/* escapeTerminal */.e)(warning)}\n`);
    return { ...loaded, accepted: new Set([...loaded.active.keys(), ...ids]) };
}
/** What is staged is compared with the last commit, unless another base is given. */
function withBase(given) {
    return given.staged === true && given.base === undefined ? { ...given, base: 'HEAD' } : given;
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

/***/ 18429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ MAX_BASELINE_BYTES),
/* harmony export */   dE: () => (/* binding */ BASELINE_HEAD),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22139);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82315);



/** The first line of a baseline. */
const BASELINE_HEAD = '# codepurify baseline 1';
/** Bytes of a baseline: room for 500,000 findings of 60 bytes each. */
const MAX_BASELINE_BYTES = 32_000_000;
/**
 * The ids in a baseline: the first word of each line that is not blank and does not begin with `#`.
 * @param name name of the file for messages
 * @throws CodePurifyError `usage` for a file that is no baseline, naming the line
 */
function parseBaseline(name, text) {
    const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
    if (lines[0]?.trimEnd() !== BASELINE_HEAD) {
        throw unusable(`${name}:1 is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(lines[0])}, which is not the first line of a baseline.`);
    }
    return lines.flatMap((line, index) => {
        const [id = ''] = line.trim().split(/\s/u);
        if (id === '' || id.startsWith('#'))
            return [];
        if (_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTED_ID */ .yW.test(id))
            return [id];
        throw unusable(`${name}:${String(index + 1)} begins with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(id)}, which is not the id of a finding.`);
    });
}
function unusable(problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('usage', problem, 'Give --baseline a file that codepurify scan --write-baseline has written; write it again if it was damaged.');
}


/***/ }),

/***/ 8326:
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
// EXTERNAL MODULE: ./build/config/nearest-name.js
var nearest_name = __webpack_require__(38721);
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
    return new errors/* CodePurifyError */.Lg('usage', `${place} ${problem}.`, 'Write one `option: value` a line, as docs/reference/configuration.md shows.');
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
        throw new errors/* CodePurifyError */.Lg('usage', `${place}: unknown key ${(0,quote/* quote */.h)(key)}.`, (0,nearest_name/* suggestName */.S)(key, FILE_KEYS));
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
            throw new errors/* CodePurifyError */.Lg('usage', `${place} has the unknown key ${(0,quote/* quote */.h)(key)}.`, (0,nearest_name/* suggestName */.S)(key, known));
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
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14340);



/** Names of the configuration file; the first that exists in a folder counts. */
const CONFIG_FILE_NAMES = ['.codepurify.yml', '.codepurify.yaml'];
/**
 * Path of the configuration file: the nearest one from `folder` up to the root of its git repository. Outside a
 * repository only `folder` itself counts, so that a file that others put into `/tmp` has no effect.
 * @returns `null` if there is none
 */
function findConfigFile(folder) {
    let nearest = null;
    for (const level of (0,_repository_root_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .O)(folder)) {
        nearest ??= configIn(level);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(level, '.git')))
            return nearest;
    }
    return configIn(folder);
}
function configIn(folder) {
    return CONFIG_FILE_NAMES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? null;
}


/***/ }),

/***/ 15260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadOptions),
/* harmony export */   z: () => (/* binding */ optionsFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8326);
/* harmony import */ var _option_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23371);
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
    const layers = file === null ? [given] : [given, file.layer];
    return {
        options: (0,_resolve_options_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveOptions */ .$)(layers),
        sources: optionSources(layers),
        configPath: file?.path ?? null,
        ...(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_4__/* .activeSuppressions */ .xT)(file?.suppressions ?? [], now),
    };
}
/** Names the layer that decides each option. */
function optionSources(layers) {
    return new Map(_option_names_js__WEBPACK_IMPORTED_MODULE_5__/* .OPTION_NAMES */ .TM.map((name) => {
        const layer = layers.find(({ values }) => values[name] !== undefined);
        return [name, layer?.locate(name) ?? 'default'];
    }));
}


/***/ }),

/***/ 38721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** A typing error changes at most this fraction of a name. */
const LARGEST_TYPO = 0.5;
/** Remedy for an unknown name: the nearest known one, or all of them if none is near. */
function suggestName(unknown, known) {
    const wanted = unknown.toLowerCase().replaceAll('_', '-');
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wanted, known);
    if (nearest !== '' && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, nearest) <= wanted.length * LARGEST_TYPO) {
        return `Did you mean "${nearest}"?`;
    }
    return `Known names: ${known.join(', ')}.`;
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

/***/ 14340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot),
/* harmony export */   O: () => (/* binding */ upward)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The root of the git repository that holds a folder (absolute path); `null` outside of a repository. */
function repositoryRoot(folder) {
    for (const level of upward(folder))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(level, '.git')))
            return level;
    return null;
}
/** A folder, and the folders that hold it, the nearest first. */
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

/***/ 26676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveOptions),
/* harmony export */   b: () => (/* binding */ commandLineLayer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _describe_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42941);
/* harmony import */ var _option_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23371);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71416);
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
/* harmony export */   xT: () => (/* binding */ activeSuppressions),
/* harmony export */   yW: () => (/* binding */ ACCEPTED_ID)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** Ids of findings and of families (`src/scan/stages/short-id.ts`). */
const ACCEPTED_ID = /^(?:cp|fam)-[0-9a-f]{12}$/;
/** One entry of `suppressions:` in `.codepurify.yml`: a finding, or a family of them, that an owner has accepted. */
const suppressionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(ACCEPTED_ID),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().optional(),
});
/** The allowed values of each field, for error messages. */
const SUPPRESSION_ALLOWS = {
    id: 'the id of a finding or of a family: cp- or fam- and 12 hexadecimal digits',
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


/***/ })

};
