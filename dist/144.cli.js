export const id = 144;
export const ids = [144];
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

/***/ 48101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ definitionAt),
/* harmony export */   bU: () => (/* binding */ unitFunction),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   op: () => (/* binding */ declaredName),
/* harmony export */   pO: () => (/* binding */ wrapperOf)
/* harmony export */ });
/* harmony import */ var _parsing_brackets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87322);
/* harmony import */ var _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65991);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80188);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61536);



/** Code without a function: a script, or initialisers. */
const NO_FUNCTION = { name: null, nameStart: -1, bodyStart: -1, span: null, statement: null };
/** Outline index of the identifier that the header of the function at `node` declares, or -1. */
function declaredIdentifier(outline, table, node) {
    for (let index = node + 1; index < outline.symbols.length; index++) {
        const symbol = outline.symbols[index] ?? 0;
        const flags = table.flags[symbol] ?? 0;
        if ((outline.starts[index] ?? 0) >= (outline.ends[node] ?? 0) || (flags & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.body) !== 0)
            return -1;
        if ((flags & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.identifier) === 0)
            continue;
        if (ownerOf(outline, table, index) !== node)
            continue;
        if (outline.starts[index] !== outline.ends[index])
            return index;
    }
    return -1;
}
/** Outline index of the wrapper (`NodeTypes.wrappers`) of the node at `node`, or -1. */
function wrapperOf(outline, table, node) {
    const { wrappers, unwrapped } = table.types;
    const around = outline.parents[node] ?? -1;
    const isWrapped = wrappers?.includes(table.name(outline.symbols[around] ?? -1)) === true;
    const isApart = unwrapped?.includes(table.name(outline.parentSymbols[node] ?? -1)) === true;
    return isWrapped && !isApart ? around : -1;
}
/** Outline index of the name of a function without one: that of the variable around it. Or -1. */
function holdersName(outline, table, node) {
    const holder = wrapperOf(outline, table, node);
    if (holder < 0)
        return -1;
    for (let index = holder + 1; index < node; index++) {
        const flags = table.flags[outline.symbols[index] ?? 0] ?? 0;
        if ((flags & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.identifier) !== 0 && outline.parents[index] === holder)
            return index;
    }
    return -1;
}
/** Outline index of the name of the function at `node`, or -1. */
function nameIndex(outline, table, node) {
    const own = declaredIdentifier(outline, table, node);
    return own >= 0 ? own : holdersName(outline, table, node);
}
/** Name of the function at outline index `node`: the identifier declared by its header, or `null`. */
function declaredName(outline, table, node, code) {
    const index = nameIndex(outline, table, node);
    return index < 0 ? null : code.slice(outline.starts[index], outline.ends[index]);
}
/** Outline index of the nearest outer node of an identifier that is not a declarator, or -1. */
function ownerOf(outline, table, identifier) {
    let node = outline.parents[identifier] ?? -1;
    while (node >= 0 && ((table.flags[outline.symbols[node] ?? 0] ?? 0) & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.declarator) !== 0) {
        node = outline.parents[node] ?? -1;
    }
    return node;
}
/** Whether the first brace of broken code ends the header of a function: a name and `(…)` before it, no statement. */
function isHeader(tokens, brace) {
    const matches = (0,_parsing_brackets_js__WEBPACK_IMPORTED_MODULE_1__/* .matchBrackets */ .j)(tokens);
    for (let at = 0; at < brace; at++) {
        if (tokens.texts[at] !== '(')
            continue;
        const isName = tokens.kinds[at - 1] !== _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .o.keyword;
        const next = (matches[at] ?? -1) + 1;
        return isName && next > 0 && tokens.texts[next] !== ';';
    }
    return true;
}
/** A guess for code whose parse has errors: the first word before `(`, and the first `{`. */
function guess(tokens, language) {
    const brace = language.layout.blocks === 'braces' ? tokens.texts.indexOf('{') : -1;
    const call = tokens.texts.findIndex((text, index) => text === '(' && index > 0 && tokens.kinds[index - 1] === _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .o.identifier);
    return {
        name: call < 0 ? null : (tokens.texts[call - 1] ?? null),
        nameStart: -1,
        bodyStart: brace < 0 || !isHeader(tokens, brace) ? -1 : (tokens.ends[brace] ?? -1),
        span: null,
        statement: null,
    };
}
/**
 * Where the body at outline index `node` begins: after its brace, or after the token before it; -1 for an expression,
 * which holds no statements.
 */
function startOfBody(outline, node, tokens, language) {
    const start = outline.starts[node] ?? 0;
    if (tokens.texts[(0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenAt */ .BN)(tokens, start)] === '=>')
        return -1;
    if (language.layout.blocks === 'braces')
        return start + 1;
    return tokens.ends[(0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenAt */ .BN)(tokens, start) - 1] ?? start;
}
/**
 * Index of the function to which the node at `node` shows that it is defined here and not only declared: by its body, or
 * (`NodeTypes.bodiless`) by itself. -1 for any other node.
 */
function definitionAt(outline, table, node) {
    const flagsAt = (index) => table.flags[outline.symbols[index] ?? 0] ?? 0;
    if (table.types.bodiless === true)
        return (flagsAt(node) & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.function) === 0 ? -1 : node;
    const parent = outline.parents[node] ?? -1;
    const isBody = (flagsAt(node) & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.body) !== 0 && parent >= 0;
    return isBody && (flagsAt(parent) & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.function) !== 0 ? parent : -1;
}
/** Outline index of the body of the function at `definition`, or -1. */
function bodyOf(outline, table, definition) {
    for (let node = definition + 1; node < outline.symbols.length; node++) {
        if ((outline.starts[node] ?? 0) >= (outline.ends[definition] ?? 0))
            return -1;
        const isBody = ((table.flags[outline.symbols[node] ?? 0] ?? 0) & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.body) !== 0;
        if (isBody && outline.parents[node] === definition)
            return node;
    }
    return -1;
}
/** Where a statement can be planted in a function that has no node for its body: before its `end`, or -1. */
function startWithoutBody(end, tokens) {
    const last = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenAt */ .BN)(tokens, end) - 1;
    return tokens.texts[last] === 'end' ? (tokens.ends[last - 1] ?? -1) : -1;
}
function spanOf(outline, node) {
    return { start: outline.starts[node] ?? 0, end: outline.ends[node] ?? 0 };
}
/** Outline index of the node around `node` that is directly below the root. */
function outermost({ parents, parentSymbols }, node) {
    let at = node;
    let above = parents[at] ?? -1;
    while (above >= 0 && (parentSymbols[above] ?? -1) >= 0) {
        at = above;
        above = parents[at] ?? -1;
    }
    return at;
}
/** The first function of a unit's outline; if the parse found none and has errors, a guess from its tokens. */
function unitFunction(outline, table, tokens, { code, language }) {
    const fallback = outline.parseErrors > 0 ? guess(tokens, language) : NO_FUNCTION;
    for (let node = 0; node < outline.symbols.length; node++) {
        const definition = definitionAt(outline, table, node);
        if (definition < 0)
            continue;
        const body = bodyOf(outline, table, definition);
        return {
            name: declaredName(outline, table, definition, code) ?? (language.recovers ? fallback.name : null),
            nameStart: outline.starts[nameIndex(outline, table, definition)] ?? -1,
            bodyStart: body < 0
                ? startWithoutBody(outline.ends[definition] ?? 0, tokens)
                : startOfBody(outline, body, tokens, language),
            span: spanOf(outline, definition),
            statement: spanOf(outline, outermost(outline, definition)),
        };
    }
    return fallback;
}


/***/ }),

/***/ 87052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ C_LAYOUT),
/* harmony export */   ZL: () => (/* binding */ PLAIN_NAME),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   qQ: () => (/* binding */ C_NAME)
/* harmony export */ });
/** The set of the words in a space-separated list, for the rows of the table. */
function words(list) {
    return new Set(list.trim().split(/\s+/u));
}
/** A plain name. */
const PLAIN_NAME = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;
/** A plain name without `$`. */
const C_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;
/** The layout of C and Java. */
const C_LAYOUT = {
    blocks: 'braces',
    empty: ';',
    bodyMarks: words(') else do : ->'),
    heads: null,
    continuations: words('else'),
    jumps: words('return goto break continue throw yield'),
};


/***/ }),

/***/ 64928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ LANGUAGES),
  IM: () => (/* binding */ languagesOfPath)
});

// UNUSED EXPORTS: languageOfPath

// EXTERNAL MODULE: ./build/code/languages/language.js
var language = __webpack_require__(87052);
// EXTERNAL MODULE: ./build/code/languages/lexis.js
var lexis = __webpack_require__(11577);
;// CONCATENATED MODULE: ./build/code/languages/c.js


/** Nodes that are the scope of a name declared in a block; `ERROR` is the rest of a broken parse. */
const BLOCKS = ['compound_statement', 'for_statement', 'function_definition', 'translation_unit', 'ERROR'];
const PARAMETER_SCOPES = [
    'function_definition',
    'declaration',
    'type_definition',
    'field_declaration',
    'ERROR',
];
const ANYWHERE = {};
/** C: keywords of C11 (ISO/IEC 9899:2011, 6.4.1) and what GCC adds; nodes of tree-sitter-c 0.24. */
const C = {
    name: 'c',
    title: 'C',
    aliases: ['c', 'ansi c', 'c99', 'c11'],
    signs: [
        { pattern: /^[ \t]*#[ \t]*(?:include|define|if|ifdef|ifndef|endif|else|undef|pragma)\b/m, weight: 4 },
        { pattern: /\w->\w/, weight: 3 },
        { pattern: /\b(?:struct|union|typedef|sizeof|unsigned|goto|extern|inline|register|signed)\b/, weight: 3 },
        { pattern: /\b(?:const|bool|auto|static_cast|nullptr)\b/, weight: 2 },
        { pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 2 },
        { pattern: /\bNULL\b/, weight: 2 },
        { pattern: /\b(?:u?int(?:8|16|32|64)_t|size_t|ssize_t|uint|u8|u16|u32|FILE|va_list)\b/, weight: 3 },
        {
            pattern: /\b(?:void|char|int|long|short|float|double|const|static|[A-Z]\w{0,60})[ \t]{0,4}\*{1,3}[ \t]{0,4}(?:const )?\w/,
            weight: 3,
        },
        { pattern: /[(,=][ \t]{0,4}[&*][A-Za-z_]/, weight: 2 },
        { pattern: /\(void\)/, weight: 2 },
        {
            pattern: /\b(?:printf|fprintf|malloc|free|memcpy|memset|strlen|strcpy|snprintf)[ \t]{0,4}\(/,
            weight: 1,
        },
        { pattern: /\b(?:char|int|long)[ \t]+\w{1,80}\[\w{0,40}\]/, weight: 1 },
    ],
    extensions: ['.c', '.h'],
    keywords: (0,language/* words */.aL)(`
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile
    while _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local
    asm __asm __asm__ __attribute __attribute__ __const __const__ __extension__ __inline __inline__
    __restrict __restrict__ __signed__ __typeof__ __volatile __volatile__ typeof`),
    literalWords: (0,language/* words */.aL)('true false NULL nullptr ...'),
    unfitNames: (0,language/* words */.aL)(`
    alignas alignof bool constexpr static_assert thread_local typeof_unqual main errno assert offsetof defined
    and and_eq bitand bitor catch class compl delete explicit export friend mutable namespace new not not_eq
    operator or or_eq private protected public template this throw try typeid typename using virtual wchar_t
    xor xor_eq`),
    preprocessor: true,
    recovers: true,
    contexts: [],
    selves: (0,language/* words */.aL)('this'),
    functionWords: new Set(),
    bareCalls: true,
    fixedNames: /^$/u,
    nameShape: language/* C_NAME */.qQ,
    naming: 'snake',
    lexis: {
        comments: lexis/* C_COMMENTS */.X3,
        strings: [(0,lexis/* quoted */.TL)('"', lexis/* C_PREFIX */.tf), (0,lexis/* quoted */.TL)("'", lexis/* C_PREFIX */.tf)],
        literals: [],
        word: lexis/* WORD */.f7,
        number: lexis/* NUMBER */.uk,
        compounds: lexis/* COMPOUNDS */.F0,
    },
    layout: language/* C_LAYOUT */.LJ,
    looseStatements: false,
    nesters: (0,language/* words */.aL)('{'),
    memberMarks: (0,language/* words */.aL)('. -> ::'),
    nodes: {
        statements: {
            declaration: { never: ['for_statement', 'function_definition'] },
            type_definition: ANYWHERE,
            expression_statement: ANYWHERE,
            if_statement: ANYWHERE,
            while_statement: ANYWHERE,
            for_statement: ANYWHERE,
            do_statement: ANYWHERE,
            switch_statement: ANYWHERE,
            labeled_statement: ANYWHERE,
            attributed_statement: ANYWHERE,
            return_statement: ANYWHERE,
            goto_statement: ANYWHERE,
            break_statement: ANYWHERE,
            continue_statement: ANYWHERE,
            seh_try_statement: ANYWHERE,
        },
        functions: ['function_definition'],
        bodies: ['compound_statement'],
        lists: ['compound_statement', 'case_statement', 'translation_unit', 'declaration_list', 'ERROR'],
        expressions: [
            'argument_list',
            'assignment_expression',
            'binary_expression',
            'call_expression',
            'cast_expression',
            'comma_expression',
            'concatenated_string',
            'conditional_expression',
            'field_expression',
            'initializer_list',
            'parenthesized_expression',
            'pointer_expression',
            'preproc_arg',
            'sizeof_expression',
            'string_literal',
            'char_literal',
            'subscript_expression',
            'type_descriptor',
            'unary_expression',
            'update_expression',
        ],
        declares: {
            declaration: 'declarator',
            init_declarator: 'declarator',
            pointer_declarator: 'declarator',
            array_declarator: 'declarator',
            function_declarator: 'declarator',
            parenthesized_declarator: '*',
            attributed_declarator: '*',
            parameter_declaration: 'declarator',
            parameter_list: '*',
            function_definition: 'declarator',
        },
        declarators: [
            'init_declarator',
            'pointer_declarator',
            'array_declarator',
            'function_declarator',
            'parenthesized_declarator',
            'attributed_declarator',
        ],
        owners: {
            declaration: BLOCKS,
            parameter_declaration: PARAMETER_SCOPES,
            parameter_list: PARAMETER_SCOPES,
        },
        labels: ['statement_identifier'],
        declaresNothing: { declaration: 'extern', parameter_declaration: 'extern', parameter_list: 'extern' },
    },
};

;// CONCATENATED MODULE: ./build/code/languages/cpp.js



/** A raw string (C++17 [lex.string]): the delimiter between quote and parenthesis closes it. */
const RAW_STRING = {
    open: String.raw `(?:u8|[uUL])?R"[^ ()\\\s"]{0,16}\(`,
    close: (open) => `)${open.slice(open.indexOf('"') + 1, -1)}"`,
    escapes: false,
    lines: true,
};
/** As in C, and `'` between digits. */
const NUMBER = String.raw `\.?[0-9](?:[eEpP][+-]|'(?=[0-9a-fA-F])|[\p{ID_Continue}.])*`;
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const cpp_BLOCKS = [
    'compound_statement',
    'for_statement',
    'for_range_loop',
    'if_statement',
    'while_statement',
    'switch_statement',
    'catch_clause',
    'lambda_expression',
    'function_definition',
    'field_declaration_list',
    'translation_unit',
    'ERROR',
];
const cpp_PARAMETER_SCOPES = [
    'function_definition',
    'lambda_expression',
    'catch_clause',
    'declaration',
    'field_declaration',
    'type_definition',
    'alias_declaration',
    'template_declaration',
    'requires_expression',
    'ERROR',
];
const cpp_ANYWHERE = {};
/** C++: keywords of C++23 ([lex.key]) and what GCC adds; nodes of tree-sitter-cpp 0.23. */
const CPP = {
    ...C,
    name: 'cpp',
    title: 'C++',
    aliases: ['cpp', 'c++', 'cxx', 'cc', 'c/c++', 'c plus plus', 'hpp'],
    extensions: ['.cpp', '.cc', '.cxx', '.hpp', '.hh', '.hxx', '.c++', '.h++', '.ipp', '.tpp', '.h'],
    dialectOf: 'c',
    signs: [
        { pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 3 },
        {
            pattern: /\b(?:static_cast|dynamic_cast|reinterpret_cast|const_cast|nullptr|constexpr|noexcept|decltype)\b|\btypename[ \t]+\w/,
            weight: 4,
        },
        {
            pattern: /\btemplate[ \t]?<|\bnamespace[ \t]+\w{1,60}[ \t\n]*\{|\boperator[ \t]?[^\w\s;,)]/,
            weight: 4,
        },
        { pattern: /\)[ \t]?(?:const[ \t]?)?(?:override|final)\b/, weight: 4 },
        { pattern: /\bthis[ \t]?->[ \t]?\w/, weight: 4 },
        { pattern: /\b(?:public|private|protected)[ \t]?:/, weight: 3 },
        { pattern: /\bconst[ \t]+\w{1,60}(?:[ \t]?<[^<>\n;]{1,80}>)?[ \t]?&[ \t]?\w/, weight: 3 },
        { pattern: /\[[&=]?\w{0,40}\][ \t]?\([^()\n]{0,200}\)[ \t]?(?:mutable[ \t]?)?\{/, weight: 3 },
        { pattern: /\bfor[ \t]?\([ \t]?(?:const[ \t]+)?auto\b/, weight: 3 },
        { pattern: /\)[ \t]?const[ \t\n]?\{/, weight: 4 },
        { pattern: /\b(?:TEST|TEST_F|TEST_P)[ \t]?\(/, weight: 3 },
        { pattern: /\b(?:new|delete)[ \t]+[A-Za-z_]\w{0,60}[ \t]?[(;[]|\bdelete[ \t]?\[\]/, weight: 2 },
        { pattern: /\bcatch[ \t]?\(|\bclass[ \t]+\w|\b(?:virtual|using|mutable|explicit)[ \t]+\w/, weight: 1 },
    ],
    keywords: (0,language/* words */.aL)(`
    ${[...C.keywords].join(' ')}
    alignas alignof and and_eq asm bitand bitor bool catch char8_t char16_t char32_t class compl concept consteval
    constexpr constinit const_cast co_await co_return co_yield decltype delete dynamic_cast explicit export friend
    mutable namespace new noexcept not not_eq operator or or_eq private protected public reinterpret_cast requires
    static_assert static_cast template this thread_local throw try typeid typename using virtual wchar_t xor xor_eq`),
    literalWords: (0,language/* words */.aL)('true false NULL nullptr'),
    unfitNames: (0,language/* words */.aL)('main errno assert offsetof defined final override import module std'),
    selves: (0,language/* words */.aL)('this'),
    // macros that define functions, such as TEST
    fixedNames: /^(?:main|[A-Z_][A-Z0-9_]*)$/u,
    nameShape: language/* C_NAME */.qQ,
    contexts: [() => ({ before: 'class A { ', after: '\n};' })],
    lexis: {
        comments: lexis/* C_COMMENTS */.X3,
        strings: [RAW_STRING, (0,lexis/* quoted */.TL)('"', lexis/* C_PREFIX */.tf), (0,lexis/* quoted */.TL)("'", lexis/* C_PREFIX */.tf)],
        literals: [],
        word: lexis/* WORD */.f7,
        number: NUMBER,
        compounds: lexis/* COMPOUNDS */.F0,
    },
    layout: {
        ...language/* C_LAYOUT */.LJ,
        heads: (0,language/* words */.aL)('if for while switch constexpr'),
        continuations: (0,language/* words */.aL)('else catch'),
        jumps: (0,language/* words */.aL)('return goto break continue throw co_return co_yield'),
    },
    nodes: {
        ...C.nodes,
        statements: {
            ...C.nodes.statements,
            declaration: {
                never: [
                    'for_statement',
                    'for_range_loop',
                    'function_definition',
                    'init_statement',
                    'condition_clause',
                ],
            },
            alias_declaration: { never: ['init_statement'] },
            class_specifier: { only: ['compound_statement'] },
            struct_specifier: { only: ['compound_statement'] },
            co_return_statement: cpp_ANYWHERE,
            co_yield_statement: cpp_ANYWHERE,
            for_range_loop: cpp_ANYWHERE,
            namespace_alias_definition: cpp_ANYWHERE,
            static_assert_declaration: cpp_ANYWHERE,
            throw_statement: cpp_ANYWHERE,
            try_statement: cpp_ANYWHERE,
            using_declaration: cpp_ANYWHERE,
        },
        functions: ['function_definition'],
        bodies: ['compound_statement'],
        lists: [...C.nodes.lists, 'field_declaration_list'],
        expressions: [],
        names: ['identifier', 'field_identifier'],
        declares: {
            ...C.nodes.declares,
            reference_declarator: '*',
            variadic_declarator: '*',
            structured_binding_declarator: '*',
            optional_parameter_declaration: 'declarator',
            variadic_parameter_declaration: 'declarator',
            for_range_loop: 'declarator',
            lambda_capture_initializer: 'left',
            qualified_identifier: 'name',
        },
        declarators: [
            ...C.nodes.declarators,
            'reference_declarator',
            'variadic_declarator',
            'structured_binding_declarator',
            'qualified_identifier',
        ],
        owners: {
            declaration: cpp_BLOCKS,
            for_range_loop: ['for_range_loop'],
            lambda_capture_initializer: ['lambda_expression'],
            parameter_declaration: cpp_PARAMETER_SCOPES,
            optional_parameter_declaration: cpp_PARAMETER_SCOPES,
            variadic_parameter_declaration: cpp_PARAMETER_SCOPES,
        },
        variables: {
            types: ['identifier'],
            not: { qualified_identifier: '*', template_function: '*', destructor_name: '*', field_designator: '*' },
        },
        wrappers: ['template_declaration'],
    },
};

;// CONCATENATED MODULE: ./build/code/languages/object-signs.js
/** Signs that Java and C# share: equal weights, so that the other signs decide between the two. */
const OBJECT_SIGNS = [
    {
        pattern: /\b(?:public|private|protected)[ \t]+(?:static|final|abstract|synchronized|void|class|interface|enum|[A-Za-z<])/,
        weight: 4,
    },
    { pattern: /\b(?:throw|return|=|\()[ \t]{0,4}new[ \t]+[A-Za-z]/, weight: 3 },
    { pattern: /\bnew[ \t]+[A-Z]\w{0,80}[ \t]{0,4}[(<[]/, weight: 3 },
    { pattern: /\bthis\.\w/, weight: 2 },
    { pattern: /\bnull\b/, weight: 2 },
    { pattern: /\btry[ \t\n\r]{0,20}[{(]|\bcatch[ \t]{0,4}\(/, weight: 3 },
    { pattern: /\b[A-Z]\w{0,80}<(?:[A-Z?]\w{0,80})?[,>]/, weight: 3 },
];

;// CONCATENATED MODULE: ./build/code/languages/csharp.js



/** Raw strings (C# 11) with this many `$`: as many braces open a hole. */
function raw(dollars, holes) {
    return { open: `${dollars}"{3,}`, close: lexis/* sameQuotes */.C7, escapes: false, lines: true, holes };
}
const VERBATIM = { open: '@"', close: () => '"', escapes: false, lines: true, doubled: true };
const HOLES = { holes: ['{'], noHole: '{{' };
const METHODS = [
    'method_declaration',
    'constructor_declaration',
    'destructor_declaration',
    'operator_declaration',
    'conversion_operator_declaration',
    'local_function_statement',
];
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const csharp_BLOCKS = [
    'block',
    'switch_section',
    'switch_expression_arm',
    'for_statement',
    'foreach_statement',
    'while_statement',
    'using_statement',
    'fixed_statement',
    'catch_clause',
    'lambda_expression',
    'anonymous_method_expression',
    'arrow_expression_clause',
    'query_expression',
    'ERROR',
];
const csharp_PARAMETER_SCOPES = [
    ...METHODS,
    'indexer_declaration',
    'delegate_declaration',
    'lambda_expression',
    'anonymous_method_expression',
    'ERROR',
];
const csharp_ANYWHERE = {};
const STATEMENTS = `
  break_statement checked_statement continue_statement do_statement expression_statement fixed_statement
  for_statement foreach_statement goto_statement if_statement labeled_statement local_declaration_statement
  lock_statement return_statement switch_statement throw_statement try_statement unsafe_statement
  using_statement while_statement yield_statement`;
/** Nodes directly under which no identifier is a variable: types, labels, and names that become members. */
const NO_VARIABLES = `
  alias_qualified_name anonymous_object_creation_expression attribute base_list constant_pattern
  explicit_interface_specifier generic_name goto_statement labeled_statement nullable_type pointer_type
  qualified_name ref_type scoped_type sizeof_expression subpattern tuple_element type_argument_list
  type_parameter type_parameter_constraint type_parameter_constraints_clause type_pattern typeof_expression
  using_directive with_initializer`;
/** Nodes with a type in the field `type`. */
const TYPED = `
  array_creation_expression array_type cast_expression catch_declaration conversion_operator_declaration
  declaration_expression declaration_pattern default_expression foreach_statement from_clause join_clause
  lambda_expression local_function_statement object_creation_expression operator_declaration parameter
  property_declaration recursive_pattern variable_declaration`;
/** The same field for each of these types. */
function inField(field, types) {
    return Object.fromEntries([...(0,language/* words */.aL)(types)].map((type) => [type, field]));
}
/** C#: keywords of the language reference; nodes of tree-sitter-c-sharp 0.23. */
const CSHARP = {
    name: 'csharp',
    title: 'C#',
    aliases: ['csharp', 'c#', 'cs', 'c_sharp', 'c-sharp', 'c sharp'],
    extensions: ['.cs', '.csx'],
    signs: [
        ...OBJECT_SIGNS.map(({ pattern, weight }) => ({ pattern, weight: weight - 1 })),
        { pattern: /^[ \t]*(?:global[ \t]+)?using[ \t]+(?:static[ \t]+)?[A-Z][\w.]{0,120}[ \t]*;/m, weight: 6 },
        {
            pattern: /\b(?:public|private|protected|internal)[ \t]+(?:static[ \t]+)?(?:event|extern|internal|sealed|unsafe|virtual)\b/,
            weight: 5,
        },
        { pattern: /\b(?:internal|sealed|partial|stackalloc)[ \t]+\w/, weight: 3 },
        { pattern: /\basync[ \t]+(?:Value)?Task\b/, weight: 4 },
        { pattern: /\bforeach[ \t]?\([ \t]?(?:var|[\w<>[\]?.]{1,80})[ \t]+\w{1,80}[ \t]+in\b/, weight: 5 },
        { pattern: /\bvar[ \t]+\w{1,80}[ \t]?=/, weight: 2 },
        { pattern: /(?<!:)\b(?:string|object|decimal|ulong|ushort)\b/, weight: 2 },
        { pattern: /\b(?:IEnumerable|IList|IDictionary|Func<|Action<|Guid|DateTime)/, weight: 3 },
        { pattern: /\bI[A-Z][a-z]\w{1,60}\b/, weight: 1 },
        { pattern: /[\w)]\??\.[A-Z][a-z]\w{0,80}(?:<[\w<>, ]{1,80}>)?\(/, weight: 2 },
        {
            pattern: /\b(?:public|private|protected|internal)[ \t]+(?:(?:static|new|async|partial|override|readonly)[ \t]+){0,3}[\w<>[\],?.]{1,80}[ \t]+[A-Z]\w{0,80}(?:<[\w, ]{1,60}>)?[ \t]?\([^();]{0,300}\)[ \t]*(?:=>|\r?\n[ \t]*(?:\{|where\b))/,
            weight: 5,
        },
        {
            pattern: /\b(?:Task|string|object|decimal)[ \t]+[A-Z][a-z]\w{0,80}\([^();]{0,300}\)[ \t]*\r?\n[ \t]*\{/,
            weight: 2,
        },
        { pattern: /\{[ \t\r\n]{0,40}(?:get|set|init)[ \t\r\n]{0,40}(?:[;{]|=>)/, weight: 5 },
        { pattern: /^[ \t]*\[[A-Z]\w{0,60}(?:\([^\n]{0,200}\))?\][ \t\r]*$/m, weight: 4 },
        {
            pattern: /\bout[ \t]+var\b|[(,][ \t]?(?:out|ref)[ \t]+(?:[\w<>?]{1,60}[ \t]+)?\w{1,60}[ \t]?[,)]/,
            weight: 2,
        },
        { pattern: /\bis[ \t]+(?:not[ \t]+)?(?:null|[A-Z]\w{0,80})\b/, weight: 3 },
        { pattern: /\b(?:nameof|typeof)\([A-Z]/, weight: 2 },
        { pattern: /\$[ @]{1,3}[;,)]|@ [;,)]/, weight: 2 },
        { pattern: /\bbase\.\w|\)[ \t\r\n]{0,40}:[ \t]?(?:base|this)\(/, weight: 3 },
        { pattern: /^[ \t]*#(?:region|endregion|nullable)\b/m, weight: 4 },
    ],
    keywords: (0,language/* words */.aL)(`
    abstract as async await base bool break byte case catch char checked class const continue decimal default delegate do
    double else enum event explicit extern finally fixed float for foreach goto if implicit in int interface internal is
    lock long namespace new object operator orderby out override params private protected public readonly ref return
    sbyte sealed short sizeof stackalloc static string struct switch this throw try typeof uint ulong unchecked unsafe
    ushort using var virtual void volatile when while yield`),
    literalWords: (0,language/* words */.aL)('true false null'),
    unfitNames: (0,language/* words */.aL)(`
    _ add alias and ascending by descending dynamic equals field file from get global group init into join let managed
    nameof nint not notnull nuint on or partial record remove required scoped select set unmanaged value where with`),
    // methods that the runtime, a base class or the language calls
    fixedNames: /^(?:Main|Dispose\w*|ToString|Equals|GetHashCode|CompareTo|Compare|GetEnumerator|MoveNext|Clone|Deconstruct|Finalize|Test\w*|SetUp|TearDown|On[A-Z]\w*)$/u,
    nameShape: language/* C_NAME */.qQ,
    naming: 'camel',
    preprocessor: true,
    recovers: true,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: (0,language/* words */.aL)('. ?. -> ::'),
    selves: (0,language/* words */.aL)('this'),
    functionWords: new Set(),
    bareCalls: true,
    contexts: [
        () => ({ before: 'class A { ', after: '\n}' }),
        () => ({ before: 'class A { int P { ', after: '\n} }' }),
    ],
    lexis: {
        comments: lexis/* SLASH_COMMENTS */.n5,
        strings: [
            raw(String.raw `\$`, ['{']),
            raw(String.raw `\$\$`, ['{{']),
            raw(String.raw `\${3,8}`, ['{{{']),
            raw('', []),
            { ...VERBATIM, open: String.raw `(?:\$@|@\$)"`, ...HOLES },
            { ...(0,lexis/* quoted */.TL)('"', String.raw `\$`), ...HOLES },
            VERBATIM,
            (0,lexis/* quoted */.TL)('"'),
            (0,lexis/* quoted */.TL)("'"),
        ],
        literals: [],
        word: String.raw `@?[\p{ID_Start}_][\p{ID_Continue}]*`,
        number: lexis/* STRICT_NUMBER */.cZ,
        compounds: String.raw `\?\?|\?\.(?![0-9])|=>|->|::|\.\.`,
    },
    layout: {
        ...language/* C_LAYOUT */.LJ,
        bodyMarks: (0,language/* words */.aL)(') else do :'),
        jumps: (0,language/* words */.aL)('return goto break continue throw yield'),
    },
    nodes: {
        statements: {
            ...Object.fromEntries([...(0,language/* words */.aL)(STATEMENTS)].map((type) => [type, csharp_ANYWHERE])),
            local_function_statement: { never: ['global_statement'] },
            field_declaration: csharp_ANYWHERE,
        },
        functions: [...METHODS, 'accessor_declaration', 'property_declaration', 'indexer_declaration'],
        bodies: ['block', 'arrow_expression_clause'],
        lists: [
            'block',
            'switch_section',
            'declaration_list',
            'compilation_unit',
            'global_statement',
            'preproc_if',
            'ERROR',
        ],
        expressions: [],
        names: ['identifier', 'implicit_parameter'],
        declares: {
            ...Object.fromEntries(METHODS.map((type) => [type, 'name'])),
            property_declaration: 'name',
            event_declaration: 'name',
            parameter: 'name',
            parameter_list: 'name',
            bracketed_parameter_list: 'name',
            lambda_expression: 'parameters',
            variable_declarator: 'name',
            tuple_pattern: 'name',
            foreach_statement: 'left',
            catch_declaration: 'name',
            declaration_expression: 'name',
            declaration_pattern: 'name',
            recursive_pattern: 'name',
            list_pattern: 'name',
            from_clause: 'name',
            join_into_clause: '*',
        },
        declarators: ['variable_declaration', 'variable_declarator', 'tuple_pattern'],
        owners: {
            local_function_statement: csharp_BLOCKS,
            parameter: csharp_PARAMETER_SCOPES,
            parameter_list: csharp_PARAMETER_SCOPES,
            bracketed_parameter_list: csharp_PARAMETER_SCOPES,
            lambda_expression: ['lambda_expression'],
            local_declaration_statement: csharp_BLOCKS,
            for_statement: ['for_statement'],
            foreach_statement: ['foreach_statement'],
            using_statement: ['using_statement'],
            fixed_statement: ['fixed_statement'],
            catch_declaration: ['catch_clause'],
            declaration_expression: csharp_BLOCKS,
            declaration_pattern: csharp_BLOCKS,
            recursive_pattern: csharp_BLOCKS,
            list_pattern: csharp_BLOCKS,
            from_clause: ['query_expression'],
            join_into_clause: ['query_expression'],
        },
        outer: ['local_function_statement'],
        labels: [],
        localShape: /^(?!@|_$)/u,
        variables: {
            types: ['identifier', 'implicit_parameter'],
            not: {
                ...inField('*', NO_VARIABLES),
                ...inField('type', TYPED),
                argument: 'name',
                as_expression: 'right',
                attribute_argument: 'name',
                is_expression: 'right',
                member_access_expression: 'name',
                member_binding_expression: 'name',
                method_declaration: 'returns',
                preproc_if: 'condition',
            },
            notUnder: { assignment_expression: { field: 'left', under: 'initializer_expression' } },
        },
        wrappers: ['property_declaration', 'indexer_declaration', 'event_declaration'],
    },
};

;// CONCATENATED MODULE: ./build/code/languages/go.js


/** A raw string: everything up to the next backquote. */
const go_RAW_STRING = { open: '`', close: () => '`', escapes: false, lines: true };
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const go_BLOCKS = [
    'block',
    'expression_case',
    'type_case',
    'default_case',
    'communication_case',
    'if_statement',
    'for_statement',
    'expression_switch_statement',
    'type_switch_statement',
    'ERROR',
];
const FUNCTIONS = [
    'function_declaration',
    'method_declaration',
    'func_literal',
    'function_type',
    'method_elem',
    'ERROR',
];
const go_ANYWHERE = {};
/** Elsewhere a simple statement is part of a header: `if x := f(); x > 0`. */
const IN_LIST = { only: ['statement_list', 'labeled_statement', 'source_file', 'ERROR'] };
/** The text of a `range` or receive clause that assigns with `=`, or is longer than any that is written by hand. */
const ASSIGNS = String.raw `[^=]{0,400}(?<!:)=|[^=]{401}`;
/** Go: keywords of the language specification, "Keywords"; nodes of tree-sitter-go 0.25. */
const GO = {
    name: 'go',
    title: 'Go',
    aliases: ['go', 'golang'],
    extensions: ['.go'],
    signs: [
        { pattern: /^[ \t]*func[ \t]+(?:\([^()\n]{0,120}\)[ \t]*)?\w{1,80}[ \t]?[[(]/m, weight: 8 },
        { pattern: /\bfunc[ \t]?\([^()\n]{0,200}\)[^\n{}();]{0,80}\{/, weight: 4 },
        { pattern: /\w[ \t]?:=[ \t]?[^=]/, weight: 4 },
        { pattern: /\bif[ \t]+err[ \t]?!=[ \t]?nil\b/, weight: 4 },
        { pattern: /^[ \t]*package[ \t]+\w{1,80}[ \t]*$/m, weight: 4 },
        {
            pattern: /\b(?:chan[ \t]+\w|defer[ \t]+\w|fallthrough\b|map\[\w{1,40}\]|interface\{\}|struct\{)/,
            weight: 2,
        },
        { pattern: /\bnil\b/, weight: 1 },
        { pattern: /\bgo[ \t]+func\b|<-[ \t]?\w|\bselect[ \t]?\{/, weight: 3 },
        { pattern: /\[\](?:byte|string|int|interface|any|\*?[A-Za-z]\w{0,60})\b/, weight: 2 },
        { pattern: /\bfor[ \t]+(?:[\w, ]{1,80}:?=[ \t]?)?range\b/, weight: 4 },
        { pattern: /^[ \t]*(?:if|for|switch)[ \t]+[^()\n{}]{1,200}\{[ \t]*$/m, weight: 1 },
    ],
    keywords: (0,language/* words */.aL)(`
    break case chan const continue default defer else fallthrough for func go goto if import interface map package
    range return select struct switch type var _`),
    literalWords: (0,language/* words */.aL)('true false nil iota ...'),
    unfitNames: (0,language/* words */.aL)(`
    any append bool byte cap clear close comparable complex complex64 complex128 copy delete error float32 float64 imag
    init int int8 int16 int32 int64 len main make max min new panic print println real recover rune string uint uint8
    uint16 uint32 uint64 uintptr`),
    // an exported name is used by other packages, and the tool calls the others
    fixedNames: /^(?:main|init|\p{Lu}.*)$/u,
    nameShape: language/* C_NAME */.qQ,
    naming: 'camel',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: (0,language/* words */.aL)('.'),
    selves: new Set(),
    functionWords: (0,language/* words */.aL)('func'),
    bareCalls: false,
    contexts: [],
    lexis: {
        comments: lexis/* SLASH_COMMENTS */.n5,
        strings: [go_RAW_STRING, (0,lexis/* quoted */.TL)('"'), (0,lexis/* quoted */.TL)("'")],
        literals: [],
        word: lexis/* PLAIN_WORD */.gd,
        number: lexis/* NUMBER */.uk,
        compounds: String.raw `\.{3}|:=|<-`,
    },
    layout: {
        blocks: 'braces',
        empty: '{}',
        bodyMarks: (0,language/* words */.aL)('else'),
        heads: null,
        bareHeads: (0,language/* words */.aL)('if for'),
        joined: ';',
        continuations: (0,language/* words */.aL)('else'),
        jumps: (0,language/* words */.aL)('return goto break continue fallthrough'),
    },
    nodes: {
        statements: {
            assignment_statement: IN_LIST,
            break_statement: go_ANYWHERE,
            const_declaration: { never: ['source_file'] },
            continue_statement: go_ANYWHERE,
            dec_statement: IN_LIST,
            defer_statement: go_ANYWHERE,
            expression_statement: IN_LIST,
            expression_switch_statement: go_ANYWHERE,
            fallthrough_statement: go_ANYWHERE,
            for_statement: go_ANYWHERE,
            go_statement: go_ANYWHERE,
            goto_statement: go_ANYWHERE,
            if_statement: go_ANYWHERE,
            inc_statement: IN_LIST,
            labeled_statement: go_ANYWHERE,
            return_statement: go_ANYWHERE,
            select_statement: go_ANYWHERE,
            send_statement: IN_LIST,
            short_var_declaration: IN_LIST,
            type_declaration: { never: ['source_file'] },
            type_switch_statement: go_ANYWHERE,
            var_declaration: go_ANYWHERE,
        },
        functions: ['function_declaration', 'method_declaration'],
        bodies: ['block'],
        lists: ['statement_list', 'source_file', 'ERROR'],
        expressions: [],
        names: ['identifier', 'field_identifier'],
        declares: {
            function_declaration: 'name',
            method_declaration: 'name',
            parameter_declaration: 'name',
            variadic_parameter_declaration: 'name',
            const_spec: 'name',
            var_spec: 'name',
            short_var_declaration: 'left',
            range_clause: 'left',
            receive_statement: 'left',
            type_switch_statement: 'alias',
        },
        transparent: ['expression_list', 'literal_element'],
        declarators: [],
        owners: {
            parameter_declaration: FUNCTIONS,
            variadic_parameter_declaration: FUNCTIONS,
            const_spec: go_BLOCKS,
            var_spec: go_BLOCKS,
            short_var_declaration: [...go_BLOCKS, 'source_file'],
            range_clause: ['for_statement'],
            receive_statement: ['communication_case'],
            type_switch_statement: ['type_switch_statement'],
        },
        declaresNothing: { range_clause: ASSIGNS, receive_statement: ASSIGNS },
        labels: ['label_name'],
        variables: {
            types: ['identifier', 'label_name'],
            not: { keyed_element: 'key', type_parameter_declaration: 'name' },
        },
        validFrom: 'after',
        validInside: ['type_switch_statement'],
    },
};

;// CONCATENATED MODULE: ./build/code/languages/java.js



/** A text block (JLS 3.10.6). */
const TEXT_BLOCK = { open: '"""', close: () => '"""', escapes: true, lines: true };
const java_METHODS = ['method_declaration', 'constructor_declaration', 'compact_constructor_declaration'];
/** Nodes that are the scope of a name declared in a block; `ERROR` is the rest of a broken parse. */
const java_BLOCKS = [
    'block',
    'constructor_body',
    'for_statement',
    'switch_block_statement_group',
    'switch_rule',
    'lambda_expression',
    'program',
    'ERROR',
];
const java_PARAMETER_SCOPES = [...java_METHODS, 'lambda_expression', 'ERROR'];
const STATEMENT_LISTS = [
    'block',
    'constructor_body',
    'switch_block_statement_group',
    'switch_rule',
    'program',
];
const java_ANYWHERE = {};
/** Java: reserved words of JLS 3.9; nodes of tree-sitter-java 0.23. */
const JAVA = {
    name: 'java',
    title: 'Java',
    aliases: ['java'],
    signs: [
        ...OBJECT_SIGNS,
        {
            pattern: /\b(?:public|private|protected)[ \t]+(?:static[ \t]+)?(?!async|function|get|set|static|readonly)[\w<>[\],?]{1,80}[ \t]+[a-z]\w{0,80}[ \t]?\(/,
            weight: 2,
        },
        { pattern: /^[ \t]*(?:package|import)[ \t]+[\w.]{1,200}[ \t]*(?:\.\*)?;/m, weight: 4 },
        { pattern: /(?:^|\s)@(?:Override|Test|Deprecated|SuppressWarnings|Nullable|[A-Z]\w{1,60})\b/, weight: 3 },
        { pattern: /\)[ \t\n\r]{0,20}throws[ \t]+[A-Z]/, weight: 4 },
        { pattern: /\b(?:boolean|instanceof|extends|implements|synchronized|final|super)\b/, weight: 2 },
        { pattern: /\b(?:String|Object|Integer|List|Map|Exception|System|Math)\b/, weight: 2 },
        { pattern: /\bfor[ \t]{0,4}\([ \t]{0,4}(?:final )?[\w<>[\]]{1,80}[ \t]+\w{1,80}[ \t]*:/, weight: 3 },
        { pattern: /\b[a-z]\w{0,80}\.[a-z]\w{0,80}\(/, weight: 1 },
    ],
    extensions: ['.java'],
    keywords: (0,language/* words */.aL)(`
    abstract assert boolean break byte case catch char class const continue default do double else enum
    extends final finally float for goto if implements import instanceof int interface long native new
    package private protected public return short static strictfp super switch synchronized this throw
    throws transient try void volatile while`),
    literalWords: (0,language/* words */.aL)('true false null ...'),
    unfitNames: (0,language/* words */.aL)('_ exports module open opens permits provides record requires sealed to transitive uses var when with yield'),
    preprocessor: false,
    recovers: true,
    contexts: [inType],
    selves: (0,language/* words */.aL)('this'),
    functionWords: new Set(),
    bareCalls: true,
    fixedNames: /^$/u,
    nameShape: language/* PLAIN_NAME */.ZL,
    naming: 'camel',
    lexis: {
        comments: lexis/* C_COMMENTS */.X3,
        strings: [TEXT_BLOCK, (0,lexis/* quoted */.TL)('"', lexis/* C_PREFIX */.tf), (0,lexis/* quoted */.TL)("'", lexis/* C_PREFIX */.tf)],
        literals: [],
        word: lexis/* WORD */.f7,
        number: lexis/* NUMBER */.uk,
        compounds: lexis/* COMPOUNDS */.F0,
    },
    layout: language/* C_LAYOUT */.LJ,
    looseStatements: true,
    nesters: (0,language/* words */.aL)('{ -> instanceof'),
    memberMarks: (0,language/* words */.aL)('. :: @'),
    nodes: {
        statements: {
            assert_statement: java_ANYWHERE,
            break_statement: java_ANYWHERE,
            continue_statement: java_ANYWHERE,
            do_statement: java_ANYWHERE,
            enhanced_for_statement: java_ANYWHERE,
            expression_statement: java_ANYWHERE,
            for_statement: java_ANYWHERE,
            if_statement: java_ANYWHERE,
            labeled_statement: java_ANYWHERE,
            local_variable_declaration: { never: ['for_statement'] },
            return_statement: java_ANYWHERE,
            switch_expression: { only: STATEMENT_LISTS },
            synchronized_statement: java_ANYWHERE,
            throw_statement: java_ANYWHERE,
            try_statement: java_ANYWHERE,
            try_with_resources_statement: java_ANYWHERE,
            while_statement: java_ANYWHERE,
            yield_statement: java_ANYWHERE,
            explicit_constructor_invocation: java_ANYWHERE,
            field_declaration: java_ANYWHERE,
            class_declaration: { only: STATEMENT_LISTS.slice(0, -1) },
        },
        functions: java_METHODS,
        bodies: ['block', 'constructor_body'],
        lists: [...STATEMENT_LISTS, 'class_body', 'ERROR'],
        expressions: [
            'annotation',
            'argument_list',
            'array_access',
            'array_creation_expression',
            'array_initializer',
            'array_type',
            'assignment_expression',
            'binary_expression',
            'cast_expression',
            'field_access',
            'generic_type',
            'marker_annotation',
            'method_invocation',
            'method_reference',
            'modifiers',
            'object_creation_expression',
            'parenthesized_expression',
            'scoped_type_identifier',
            'string_literal',
            'ternary_expression',
            'unary_expression',
            'update_expression',
        ],
        declares: {
            variable_declarator: 'name',
            formal_parameter: 'name',
            enhanced_for_statement: 'name',
            catch_formal_parameter: 'name',
            resource: 'name',
            inferred_parameters: '*',
            lambda_expression: 'parameters',
            instanceof_expression: 'name',
            type_pattern: '*',
            record_pattern_component: '*',
            labeled_statement: '*',
            method_declaration: 'name',
            constructor_declaration: 'name',
            compact_constructor_declaration: 'name',
        },
        declarators: ['variable_declarator'],
        owners: {
            local_variable_declaration: java_BLOCKS,
            formal_parameter: java_PARAMETER_SCOPES,
            spread_parameter: java_PARAMETER_SCOPES,
            enhanced_for_statement: ['enhanced_for_statement'],
            catch_formal_parameter: ['catch_clause'],
            resource: ['try_with_resources_statement'],
            inferred_parameters: ['lambda_expression'],
            lambda_expression: ['lambda_expression'],
            instanceof_expression: java_BLOCKS,
            type_pattern: java_BLOCKS,
            record_pattern_component: java_BLOCKS,
            labeled_statement: ['labeled_statement'],
        },
        labels: [],
    },
};
/** Initialisers need a class around them, and constants with arguments an enumeration. */
function inType(code) {
    const isConstant = /^\w{1,200}\s{0,9}\([^;{}]{0,4000}\)\s{0,9}(?:,|$)/u.test(code);
    if (isConstant)
        return { before: 'enum A { ', after: '\n}' };
    return /(?:^|[;}]\s{0,99})static\s{0,9}\{/u.test(code) ? { before: 'class A { ', after: '\n}' } : null;
}

;// CONCATENATED MODULE: ./build/code/languages/javascript.js


const TEMPLATE = { open: '`', close: () => '`', escapes: true, lines: true, holes: ['${'] };
const FUNCTION_TYPES = [
    'function_declaration',
    'generator_function_declaration',
    'function_expression',
    'generator_function',
    'arrow_function',
    'method_definition',
];
/** Scopes of `var`. */
const javascript_FUNCTIONS = [...FUNCTION_TYPES, 'class_static_block', 'ERROR'];
/** Scopes of `let`, `const`, classes and functions. */
const javascript_BLOCKS = ['statement_block', 'for_statement', 'for_in_statement', 'switch_body', ...javascript_FUNCTIONS];
const LISTS = ['statement_block', 'switch_case', 'switch_default', 'program', 'class_static_block'];
const javascript_ANYWHERE = {};
/** JavaScript with JSX: reserved words of ECMAScript 2025, 12.7.2; nodes of tree-sitter-javascript 0.25. */
const JAVASCRIPT = {
    name: 'javascript',
    title: 'JavaScript',
    aliases: ['javascript', 'js', 'jsx', 'node', 'nodejs', 'ecmascript', 'es6'],
    extensions: ['.js', '.jsx', '.mjs', '.cjs'],
    signs: [
        { pattern: /=>[ \t]?[{(\w]/, weight: 3 },
        // not after a type: `int function ( ) {` is a Java method in a dataset that hides names
        {
            pattern: /(?:(?<![\w>\]][ \t]{0,4})|\b(?:async|await|default|export|return|typeof|yield)[ \t]+)function[ \t]*\*?[ \t]*\w{0,80}[ \t]?[(<]/,
            weight: 4,
        },
        {
            pattern: /^[ \t]*(?:export[ \t]+(?:default[ \t]+)?)?(?:async[ \t]+)?function\b|^[ \t]*constructor[ \t]?\(/m,
            weight: 4,
        },
        { pattern: /\w\?\.[\w[(]/, weight: 3 },
        { pattern: /\b(?:const|let|var)[ \t]+(?:[\w$]{1,80}|[{[][\w$, :.]{1,200}[}\]])[ \t]?=/, weight: 3 },
        { pattern: /===|!==/, weight: 4 },
        { pattern: /\b(?:require|module\.exports|console\.\w|document\.|window\.|Promise\b|JSON\.)/, weight: 2 },
        { pattern: /\b(?:undefined|typeof|async[ \t]+function|await)\b/, weight: 2 },
        { pattern: /`[^`]{0,2000}\$\{/, weight: 2 },
        {
            pattern: /^[ \t]*(?:import|export)\b[^;\n]{0,200}\bfrom\b|^[ \t]*export[ \t]+(?:default|const|function|class)\b/m,
            weight: 3,
        },
        { pattern: /\bthis\.\w/, weight: 1 },
        {
            pattern: /^(?:async[ \t]+|static[ \t]+|get[ \t]+|set[ \t]+)?\*?[\w$]{1,80}[ \t]?\([\w$, ={}[\].]{0,200}\)[ \t]?\{/,
            weight: 2,
        },
    ],
    keywords: (0,language/* words */.aL)(`
    async await break case catch class const continue debugger default delete do else export extends finally for
    function if import in instanceof let new return static super switch this throw try typeof var void
    while with yield`),
    literalWords: (0,language/* words */.aL)('true false null undefined NaN Infinity'),
    unfitNames: (0,language/* words */.aL)(`
    arguments eval enum implements interface package private protected public constructor prototype require module
    exports window document console process global globalThis get set of _ $`),
    fixedNames: /^constructor$/u,
    nameShape: language/* PLAIN_NAME */.ZL,
    naming: 'camel',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: (0,language/* words */.aL)('. #'),
    selves: (0,language/* words */.aL)('this super'),
    functionWords: (0,language/* words */.aL)('function'),
    bareCalls: false,
    contexts: [
        () => ({ before: 'class A { ', after: '\n}' }),
        () => ({ before: '({ ', after: '\n})' }),
        () => ({ before: 'async () => (', after: '\n)' }),
        header,
    ],
    lexis: {
        comments: [...lexis/* SLASH_COMMENTS */.n5, String.raw `<!--[^\r\n]*`],
        strings: [TEMPLATE, (0,lexis/* quoted */.TL)('"'), (0,lexis/* quoted */.TL)("'")],
        literals: [],
        word: lexis/* WORD */.f7,
        number: lexis/* STRICT_NUMBER */.cZ,
        compounds: String.raw `\.{3}|=>`,
        slashPatterns: true,
    },
    layout: {
        ...language/* C_LAYOUT */.LJ,
        bodyMarks: (0,language/* words */.aL)(') else do :'),
        heads: (0,language/* words */.aL)('if for while with await'),
        continuations: (0,language/* words */.aL)('else catch finally'),
        jumps: (0,language/* words */.aL)('return break continue throw yield await'),
    },
    nodes: {
        statements: {
            break_statement: javascript_ANYWHERE,
            class_declaration: { only: LISTS.filter((type) => type !== 'program') },
            continue_statement: javascript_ANYWHERE,
            do_statement: javascript_ANYWHERE,
            expression_statement: { never: ['for_statement'] },
            field_definition: javascript_ANYWHERE,
            for_in_statement: javascript_ANYWHERE,
            for_statement: javascript_ANYWHERE,
            function_declaration: { only: LISTS },
            generator_function_declaration: { only: LISTS },
            if_statement: javascript_ANYWHERE,
            labeled_statement: javascript_ANYWHERE,
            lexical_declaration: { never: ['for_statement'] },
            return_statement: javascript_ANYWHERE,
            switch_statement: javascript_ANYWHERE,
            throw_statement: javascript_ANYWHERE,
            try_statement: javascript_ANYWHERE,
            variable_declaration: { never: ['for_statement'] },
            while_statement: javascript_ANYWHERE,
            with_statement: javascript_ANYWHERE,
        },
        functions: FUNCTION_TYPES,
        bodies: ['statement_block'],
        lists: [...LISTS, 'ERROR'],
        expressions: [],
        names: ['identifier', 'property_identifier', 'private_property_identifier'],
        declares: {
            variable_declarator: 'name',
            formal_parameters: '*',
            arrow_function: 'parameter',
            assignment_pattern: 'left',
            rest_pattern: '*',
            array_pattern: '*',
            pair_pattern: 'value',
            catch_clause: 'parameter',
            for_in_statement: 'left',
            function_declaration: 'name',
            generator_function_declaration: 'name',
            function_expression: 'name',
            class_declaration: 'name',
            method_definition: 'name',
        },
        declarators: [
            'variable_declarator',
            'assignment_pattern',
            'rest_pattern',
            'array_pattern',
            'object_pattern',
            'pair_pattern',
        ],
        owners: {
            lexical_declaration: javascript_BLOCKS,
            variable_declaration: javascript_FUNCTIONS,
            formal_parameters: FUNCTION_TYPES,
            arrow_function: ['arrow_function'],
            catch_clause: ['catch_clause'],
            for_in_statement: ['for_in_statement'],
            function_declaration: javascript_BLOCKS,
            generator_function_declaration: javascript_BLOCKS,
            class_declaration: javascript_BLOCKS,
        },
        outer: ['function_declaration', 'generator_function_declaration', 'class_declaration'],
        // `for (x of y)` assigns a variable that exists
        declaresNothing: {
            for_in_statement: String.raw `for\s{0,20}(?:await)?\s{0,20}\((?!\s{0,20}(?:const|let|var)\b)`,
        },
        labels: [],
        variables: {
            types: ['identifier'],
            not: {
                jsx_opening_element: 'name',
                jsx_closing_element: 'name',
                jsx_self_closing_element: 'name',
                import_specifier: '*',
                export_specifier: '*',
                import_clause: '*',
                namespace_import: '*',
                namespace_export: '*',
            },
        },
        unwrapped: ['class_body', 'object', 'pair'],
        wrappers: ['variable_declarator', 'lexical_declaration', 'variable_declaration', 'export_statement'],
        validFrom: 'scope',
    },
};
/** The header of a class, with its decorators. */
function header(code) {
    const isHeader = /^(?:@|export\b|abstract\b|class\b)/u.test(code);
    const last = code.lastIndexOf('class');
    return isHeader && last >= 0 && !/[{}]/u.test(code.slice(last)) ? { before: '', after: ' {}' } : null;
}

;// CONCATENATED MODULE: ./build/code/languages/php.js


/** Text outside of `<?php … ?>` is printed as it is. */
const TAG = String.raw `(?:<\?(?:php\b|=)?|${lexis/* END */.Kp})`;
/** A file that begins with a tag of PHP or HTML; any other code begins as PHP. */
const BEGINS_OUTSIDE = /^\uFEFF?\s*(?:<|#!)/u;
const php_HOLES = { holes: ['{$', '${'], nameMark: '$' };
const NAME = String.raw `[A-Za-z_][A-Za-z0-9_]{0,99}`;
function heredoc(quotes, holes) {
    return {
        open: String.raw `<<<[ \t]*${quotes}${NAME}${quotes}(?=[\r\n])`,
        close: (open) => open.replace(/[<'" \t]/gu, ''),
        escapes: false,
        lines: true,
        closesLine: true,
        ...holes,
    };
}
/** Scopes of the variables that a function assigns. */
const php_FUNCTIONS = ['function_definition', 'method_declaration', 'anonymous_function', 'arrow_function'];
const php_ANYWHERE = {};
/** PHP: keywords of the manual's "List of Keywords" (8.4); nodes of tree-sitter-php 0.24. */
const PHP = {
    name: 'php',
    title: 'PHP',
    aliases: ['php', 'php5', 'php7', 'php8'],
    extensions: ['.php', '.phtml', '.php3', '.php4', '.php5', '.php7', '.phps', '.inc'],
    signs: [
        { pattern: /<\?(?:php\b|=)/, weight: 9 },
        { pattern: /\$this[ \t]?->/, weight: 6 },
        { pattern: /\$[A-Za-z_]\w{0,80}[ \t]?->/, weight: 5 },
        { pattern: /(?<![.:\w][ \t]?)\$[A-Za-z_]\w{0,80}[ \t]?(?:[.?]{0,2}=|\[|,|\)|;|::)/, weight: 4 },
        {
            pattern: /\b(?:(?:public|private|protected|static|abstract|final)[ \t]+){1,3}function[ \t]+&?[ \t]?\w{1,80}[ \t]?\(/,
            weight: 16,
        },
        { pattern: /\bfunction[ \t]*&?[ \t]?\w{0,80}[ \t]?\([^(){}:\n]{0,200}\$\w/, weight: 8 },
        { pattern: /\bforeach[ \t]?\([^\n]{1,200}[ \t]as[ \t]/, weight: 4 },
        { pattern: /\b(?:self|static|parent)::[$\w]/, weight: 4 },
        { pattern: /::class\b/, weight: 2 },
        { pattern: /^[ \t]*(?:namespace|use)[ \t]+\w{1,80}(?:\\\w{1,80}){0,20}[ \t]*;/m, weight: 3 },
        {
            pattern: /\b(?:echo[ \t]|isset[ \t]?\(|elseif[ \t]?\(|unset[ \t]?\(|array[ \t]?\(|strlen\()/,
            weight: 2,
        },
    ],
    keywords: (0,language/* words */.aL)(`
    abstract and as break callable case catch class clone const continue declare default die do echo else elseif empty
    enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends final finally fn for foreach function
    global goto if implements include include_once instanceof insteadof interface isset list match namespace new or
    parent print private protected public readonly require require_once return self static switch this throw trait try
    unset use var while xor yield`),
    literalWords: (0,language/* words */.aL)('true false null TRUE FALSE NULL True False Null'),
    unfitNames: (0,language/* words */.aL)(`
    array bool float int iterable mixed never null object resource string void main GLOBALS _GET _POST _SERVER
    _COOKIE _FILES _ENV _REQUEST _SESSION php_errormsg http_response_header argc argv`),
    fixedNames: /^(?:__\w+|main|test\w*|setUp\w*|tearDown\w*)$/u,
    fixedVariables: /^(?:this|GLOBALS|_(?:GET|POST|SERVER|COOKIE|FILES|ENV|REQUEST|SESSION)|php_errormsg|http_response_header|argc|argv)$/u,
    nameShape: language/* C_NAME */.qQ,
    naming: 'camel',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: (0,language/* words */.aL)('-> ?-> ::'),
    selves: (0,language/* words */.aL)('this self static parent'),
    functionWords: (0,language/* words */.aL)('function'),
    bareCalls: false,
    sigil: '$',
    // what a file that is included reads is not in the code
    reachAll: (0,language/* words */.aL)('extract get_defined_vars parse_str eval include include_once require require_once'),
    reachByString: (0,language/* words */.aL)('compact'),
    opening: (code) => (BEGINS_OUTSIDE.test(code) ? '' : '<?php '),
    contexts: [
        () => ({ before: 'class A { ', after: '\n}' }),
        () => ({ before: '$a = ', after: '\n;' }),
        () => ({ before: '$a = [', after: '\n];' }),
        // an expression that is printed ends with its tag
        (code) => (code.includes('<?=') ? { before: '', after: ' ?>' } : null),
    ],
    lexis: {
        // neither an attribute nor the first line of a script
        comments: [
            String.raw `(?:\/\/|#(?!\[|!(?<=(?<![\s\S])#!)))(?:(?!\?>)[^\r\n])*`,
            String.raw `\/\*[\s\S]*?(?:\*\/|${lexis/* END */.Kp})`,
        ],
        strings: [
            heredoc("'", {}),
            heredoc('"?', { ...php_HOLES, escapes: true }),
            { open: "'", close: lexis/* sameQuotes */.C7, escapes: true, lines: true },
            { open: '["`]', close: lexis/* sameQuotes */.C7, escapes: true, lines: true, ...php_HOLES },
        ],
        literals: [
            String.raw `(?<![\s\S])\uFEFF?\s*(?:<(?!\?)|#!)[\s\S]*?${TAG}`,
            String.raw `<\?(?:php\b|=)`,
            String.raw `\?>[\s\S]*?${TAG}`,
        ],
        word: lexis/* PLAIN_WORD */.gd,
        number: lexis/* STRICT_NUMBER */.cZ,
        compounds: String.raw `\.{3}|\?->|->|::|=>`,
    },
    layout: {
        ...language/* C_LAYOUT */.LJ,
        bodyMarks: (0,language/* words */.aL)(') else do :'),
        heads: (0,language/* words */.aL)('if elseif for foreach while switch declare'),
        continuations: (0,language/* words */.aL)('else elseif catch finally'),
        jumps: (0,language/* words */.aL)('return goto break continue throw yield exit die'),
    },
    nodes: {
        statements: {
            break_statement: php_ANYWHERE,
            class_declaration: { only: ['compound_statement', 'colon_block'] },
            const_declaration: { only: ['compound_statement', 'colon_block'] },
            continue_statement: php_ANYWHERE,
            declare_statement: { never: ['program'] },
            do_statement: php_ANYWHERE,
            echo_statement: php_ANYWHERE,
            exit_statement: php_ANYWHERE,
            expression_statement: php_ANYWHERE,
            for_statement: php_ANYWHERE,
            foreach_statement: php_ANYWHERE,
            function_definition: { only: ['compound_statement', 'colon_block'] },
            function_static_declaration: php_ANYWHERE,
            global_declaration: php_ANYWHERE,
            goto_statement: php_ANYWHERE,
            if_statement: php_ANYWHERE,
            return_statement: php_ANYWHERE,
            switch_statement: php_ANYWHERE,
            try_statement: php_ANYWHERE,
            unset_statement: php_ANYWHERE,
            while_statement: php_ANYWHERE,
        },
        functions: ['function_definition', 'method_declaration', 'anonymous_function'],
        bodies: ['compound_statement'],
        lists: ['compound_statement', 'colon_block', 'case_statement', 'default_statement', 'program', 'ERROR'],
        expressions: [],
        names: ['variable_name', 'name'],
        sigils: { variable_name: 1 },
        declares: {
            function_definition: 'name',
            method_declaration: 'name',
            simple_parameter: 'name',
            variadic_parameter: 'name',
            property_promotion_parameter: 'name',
            argument: 'name',
            assignment_expression: 'left',
            augmented_assignment_expression: 'left',
            reference_assignment_expression: 'left',
            list_literal: '*',
            by_ref: '*',
            pair: '*',
            foreach_statement: '*',
            anonymous_function_use_clause: '*',
            catch_clause: 'name',
            static_variable_declaration: 'name',
        },
        declarators: [
            'simple_parameter',
            'variadic_parameter',
            'list_literal',
            'by_ref',
            'pair',
            'static_variable_declaration',
        ],
        owners: {
            formal_parameters: php_FUNCTIONS,
            // a promoted parameter is a property too, and callers may name an argument
            property_promotion_parameter: ['property_promotion_parameter'],
            argument: ['argument'],
            assignment_expression: php_FUNCTIONS,
            augmented_assignment_expression: php_FUNCTIONS,
            reference_assignment_expression: php_FUNCTIONS,
            foreach_statement: php_FUNCTIONS,
            anonymous_function_use_clause: php_FUNCTIONS,
            catch_clause: php_FUNCTIONS,
            function_static_declaration: php_FUNCTIONS,
        },
        members: ['property_promotion_parameter', 'argument'],
        labels: [],
        variables: {
            types: ['variable_name', 'name'],
            only: { name: ['function_call_expression', 'function_definition'] },
            not: {
                global_declaration: '*',
                property_element: '*',
                property_promotion_parameter: '*',
                scoped_property_access_expression: 'name',
            },
        },
        validFrom: 'scope',
    },
};

;// CONCATENATED MODULE: ./build/code/languages/python.js


/** A string with these prefixes; three quotes may hold line ends. */
function strings(prefix, escapes, holes) {
    return [`(?:"""|''')`, `["']`].map((quotes, index) => ({
        open: prefix + quotes,
        close: lexis/* sameQuotes */.C7,
        escapes,
        lines: index === 0,
        ...(holes ? { holes: ['{'], noHole: '{{' } : {}),
    }));
}
/** Scopes of the names that a function assigns. */
const python_FUNCTIONS = ['function_definition', 'lambda', 'class_definition', 'module'];
const COMPREHENSIONS = [
    'list_comprehension',
    'dictionary_comprehension',
    'set_comprehension',
    'generator_expression',
];
const python_ANYWHERE = {};
/** Python: keywords of the language reference, 2.3.1; nodes of tree-sitter-python 0.25. */
const PYTHON = {
    name: 'python',
    title: 'Python',
    aliases: ['python', 'py', 'python3', 'python2', 'python 3', 'cpython'],
    extensions: ['.py', '.pyi', '.pyw'],
    signs: [
        { pattern: /^[ \t]*(?:async[ \t]+)?def[ \t]+\w{1,80}[ \t]?\(/m, weight: 5 },
        // Ruby's definitions end without a colon
        { pattern: /\)[ \t]*(?:->[^\n:]{1,200})?:[ \t]*$/m, weight: 3 },
        { pattern: /^[ \t]*class[ \t]+\w{1,80}(?:\([\w., =]{0,120}\))?:/m, weight: 4 },
        {
            pattern: /^[ \t]*(?:if|elif|for|while|with|try|except|else|finally)\b[^\n{};]{0,200}:[ \t]*$/m,
            weight: 4,
        },
        { pattern: /\bself\.\w/, weight: 2 },
        { pattern: /\b(?:None|True|False|elif|lambda|nonlocal)\b/, weight: 2 },
        { pattern: /^[ \t]*(?:from[ \t]+[\w.]{1,80}[ \t]+)?import[ \t]+\w[\w., ]{0,200}$/m, weight: 3 },
        { pattern: /\b(?:not in|is not|in range\(|isinstance\(|len\(|print\()/, weight: 1 },
        { pattern: /__\w{1,40}__/, weight: 2 },
    ],
    keywords: (0,language/* words */.aL)(`
    and as assert async await break class continue def del elif else except finally for from global if import in is
    lambda nonlocal not or pass raise return try while with yield`),
    literalWords: (0,language/* words */.aL)('True False None ...'),
    unfitNames: (0,language/* words */.aL)('_ case match type print exec self cls int str list dict set len max min sum id input range'),
    fixedNames: /^(?:__\w+__|main|test\w*|setUp\w*|tearDown\w*)$/u,
    nameShape: language/* C_NAME */.qQ,
    naming: 'snake',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: (0,language/* words */.aL)('.'),
    selves: (0,language/* words */.aL)('self cls'),
    functionWords: (0,language/* words */.aL)('def'),
    bareCalls: false,
    contexts: [indented, python_header, inClass],
    lexis: {
        comments: [lexis/* HASH_COMMENT */.nK],
        strings: [
            ...strings('(?:[fFtT][rR]|[rR][fFtT])', false, true),
            ...strings('[fFtT]', true, true),
            ...strings('(?:[bBuU]|[rR][bB]?|[bB][rR])?', true, false),
        ],
        literals: [],
        word: lexis/* PLAIN_WORD */.gd,
        number: lexis/* STRICT_NUMBER */.cZ,
        compounds: String.raw `\.{3}|->|:=`,
    },
    layout: {
        blocks: 'indentation',
        empty: 'pass',
        bodyMarks: (0,language/* words */.aL)(':'),
        joined: ';',
        heads: null,
        continuations: (0,language/* words */.aL)('else elif except finally case'),
        jumps: (0,language/* words */.aL)('return break continue raise yield del global nonlocal import from await'),
    },
    nodes: {
        statements: {
            assert_statement: python_ANYWHERE,
            class_definition: { never: ['decorated_definition', 'module'] },
            decorated_definition: { never: ['module'] },
            delete_statement: python_ANYWHERE,
            exec_statement: python_ANYWHERE,
            expression_statement: python_ANYWHERE,
            for_statement: python_ANYWHERE,
            function_definition: { never: ['decorated_definition', 'module'] },
            future_import_statement: python_ANYWHERE,
            global_statement: python_ANYWHERE,
            if_statement: python_ANYWHERE,
            import_from_statement: python_ANYWHERE,
            import_statement: python_ANYWHERE,
            match_statement: python_ANYWHERE,
            nonlocal_statement: python_ANYWHERE,
            print_statement: python_ANYWHERE,
            raise_statement: python_ANYWHERE,
            return_statement: python_ANYWHERE,
            try_statement: python_ANYWHERE,
            type_alias_statement: python_ANYWHERE,
            while_statement: python_ANYWHERE,
            with_statement: python_ANYWHERE,
        },
        functions: ['function_definition'],
        bodies: ['block'],
        lists: ['block', 'module', 'ERROR'],
        expressions: [],
        declares: {
            function_definition: 'name',
            class_definition: 'name',
            parameters: '*',
            lambda_parameters: '*',
            default_parameter: 'name',
            typed_parameter: '*',
            typed_default_parameter: 'name',
            list_splat_pattern: '*',
            dictionary_splat_pattern: '*',
            assignment: 'left',
            augmented_assignment: 'left',
            named_expression: 'name',
            pattern_list: '*',
            tuple_pattern: '*',
            list_pattern: '*',
            for_statement: 'left',
            for_in_clause: 'left',
            as_pattern_target: '*',
            tuple: '*',
            aliased_import: 'alias',
        },
        declarators: [
            'default_parameter',
            'typed_parameter',
            'typed_default_parameter',
            'list_splat_pattern',
            'dictionary_splat_pattern',
            'pattern_list',
            'tuple_pattern',
            'list_pattern',
            'tuple',
        ],
        owners: {
            function_definition: python_FUNCTIONS,
            class_definition: python_FUNCTIONS,
            parameters: ['function_definition'],
            lambda_parameters: ['lambda'],
            assignment: python_FUNCTIONS,
            augmented_assignment: python_FUNCTIONS,
            named_expression: python_FUNCTIONS,
            for_statement: python_FUNCTIONS,
            for_in_clause: COMPREHENSIONS,
            as_pattern_target: python_FUNCTIONS,
            aliased_import: python_FUNCTIONS,
        },
        namedByCallers: { parameters: String.raw `\*[^,()*]*,` },
        outer: ['function_definition', 'class_definition'],
        members: ['class_definition'],
        labels: [],
        variables: {
            types: ['identifier'],
            not: {
                attribute: 'attribute',
                keyword_argument: 'name',
                keyword_pattern: '*',
                dotted_name: '*',
                global_statement: '*',
                nonlocal_statement: '*',
                splat_pattern: '*',
                type: '*',
            },
        },
        wrappers: ['decorated_definition'],
        validFrom: 'scope',
    },
};
/** A definition that is cut out of a class keeps the indentation of all its lines but the first. */
function indented(code) {
    const indent = /\n([ \t]+)(?:@|def\b|async\b|class\b)/u.exec(code)?.[1] ?? '';
    return { before: `if 1:\n${/^[ \t]/u.test(code) ? '' : indent === '' ? ' ' : indent}`, after: '' };
}
/** Statements that are cut out of a class: the first line has lost its indentation, the others keep it. */
function inClass(code) {
    const indents = Array.from(code.matchAll(/\n([ \t]+)(?=[^\s#])/gu), ([, indent = '']) => indent);
    const least = indents.reduce((a, b) => (b.length < a.length ? b : a), indents[0] ?? ' ');
    return { before: `if 1:\n${least}`, after: '' };
}
/** The header of a class, with its decorators. */
function python_header(code) {
    return /^(?:@|class\b)/u.test(code) && code.endsWith(':') ? { before: '', after: ' pass' } : null;
}

;// CONCATENATED MODULE: ./build/code/languages/ruby.js


const ruby_HOLES = { holes: ['#{'] };
/** A string in quotes, which may hold line ends. */
function quotedLines(quote, more) {
    return { open: quote, close: lexis/* sameQuotes */.C7, escapes: true, lines: true, ...more };
}
/** A literal such as `%w[a b]`, by the letters that may follow its `%`. */
function percent(letters, more) {
    const open = String.raw `%${letters}[(\[{<|!\/\-^~]`;
    const nests = true;
    return { open, close: lexis/* partnerOf */.o5, escapes: true, lines: true, operand: true, flags: true, nests, ...more };
}
/** A heredoc, whose text begins on the next line. */
function ruby_heredoc(open, more) {
    const close = (opening) => opening.replace(/^<<[~-]?/u, '').replace(/["'`]/gu, '');
    return { open, close, escapes: false, lines: true, closesLine: true, startsNextLine: true, ...more };
}
const ruby_NAME = String.raw `[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Operators that are the name of a method. */
const OPERATORS = String.raw `\[\]=?|<=>|===?|=~|!=|\*\*|<<|>>|<=|>=|[+\-*\/%<>!~^&|]`;
const ruby_LISTS = [
    'body_statement',
    'block_body',
    'then',
    'else',
    'do',
    'ensure',
    'begin',
    'begin_block',
    'end_block',
    'parenthesized_statements',
];
const ruby_METHODS = ['method', 'singleton_method'];
/** Scopes of the variables that a method assigns; a block sees those around it and has its own. */
const SCOPES = ['do_block', 'block', 'lambda', 'class', 'module', 'singleton_class', ...ruby_METHODS];
/** A statement is an expression directly in a list of statements. */
const LISTED = { only: ruby_LISTS };
const LISTED_OR_TOP = { only: [...ruby_LISTS, 'program'] };
/** Definitions, which are units themselves at the top of a file. */
const DEFINITIONS = (0,language/* words */.aL)('class method module singleton_class singleton_method');
const EXPRESSIONS = (0,language/* words */.aL)(`
    alias array assignment begin binary break call case case_match chained_string class class_variable
    conditional constant element_reference float for global_variable hash heredoc_beginning identifier if
    if_modifier instance_variable integer lambda match_pattern method module next operator_assignment
    parenthesized_statements range redo regex rescue_modifier retry return scope_resolution simple_symbol
    singleton_class singleton_method string string_array subshell symbol_array test_pattern unary undef unless
    unless_modifier until until_modifier while while_modifier yield`);
/** Ruby: keywords of its documentation (3.4); nodes of tree-sitter-ruby 0.23. */
const RUBY = {
    name: 'ruby',
    title: 'Ruby',
    aliases: ['ruby', 'rb', 'jruby'],
    extensions: ['.rb', '.rake', '.gemspec', '.ru', '.rbw', '.builder', '.jbuilder', '.podspec'],
    signs: [
        { pattern: /^[ \t]*end(?:[ \t]*$|[ \t]*[)\]},#]|\.\w|[ \t]+(?:if|unless)\b)/m, weight: 6 },
        {
            pattern: /\bdef[ \t]+(?:self\.\w|\w{1,80}(?:[?!=]|[ \t]*$|[ \t]*\([^()\n]{0,200}\)[ \t]*$))/m,
            weight: 4,
        },
        { pattern: /\bdo[ \t]*\|[^|\n]{1,200}\|/, weight: 5 },
        { pattern: /\{[ \t]?\|[^|\n]{1,200}\|/, weight: 4 },
        { pattern: /^[ \t]*(?:unless|elsif|rescue|ensure)\b|[ \t](?:unless|rescue)[ \t]/m, weight: 4 },
        {
            pattern: /\.(?:nil|empty|any|blank|present|key|include|respond_to|is_a|start_with)\?(?!\.)/,
            weight: 4,
        },
        { pattern: /(?:^|[ \t(])@[a-z_]\w{0,80}[ \t]?(?:\|\||&&|\+)?=(?!=)/m, weight: 3 },
        { pattern: /(?:^|[ \t(]):[a-z_]\w{0,80}[?!]?(?=[\s,)])/m, weight: 2 },
        { pattern: /^[ \t]*(?:require|require_relative|attr_\w{1,20}|puts|include|extend)[ \t]+\S/m, weight: 3 },
        { pattern: /\.(?:each|map|select|reject|collect|inject)(?:_\w{1,20})?[ \t]?(?:\{|do\b|\(&:)/, weight: 4 },
        { pattern: /\b(?:then|self\.class|yield)\b/, weight: 1 },
        { pattern: /&\.\w|\w::[A-Z]\w*\.new\b|\b[A-Z]\w{0,80}\.new\b/, weight: 2 },
    ],
    keywords: (0,language/* words */.aL)(`
    BEGIN END alias and begin break case class def defined? do else elsif end ensure for if in module next not or redo
    rescue retry return self super then undef unless until when while yield __method__`),
    literalWords: (0,language/* words */.aL)('true false nil __FILE__ __LINE__ __ENCODING__'),
    unfitNames: (0,language/* words */.aL)(`
    _ _1 _2 _3 it p puts print raise require loop lambda proc binding eval send format fail catch throw gets rand sleep
    system exit test open select class method methods hash object_id freeze dup clone tap then`),
    fixedNames: /^(?:initialize|initialize_copy|main|test_\w+|setup|teardown|method_missing|respond_to_missing\?|const_missing|to_\w+|inspect|hash|eql\?|each|call|included|extended|inherited|prepended|coerce)$/u,
    nameShape: /^[a-z_][A-Za-z0-9_]*$/u,
    naming: 'snake',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: (0,language/* words */.aL)('. &. ::'),
    selves: (0,language/* words */.aL)('self'),
    functionWords: (0,language/* words */.aL)('def'),
    bareCalls: true,
    callsByToken: true,
    reachAll: (0,language/* words */.aL)('binding eval instance_eval class_eval local_variables local_variable_get local_variable_set __binding__'),
    contexts: [
        () => ({ before: 'class A\n', after: '\nend' }),
        // the header of a class
        (code) => (/^(?:class|module)\b[^\n]*$/u.test(code) ? { before: '', after: '\nend' } : null),
    ],
    lexis: {
        comments: [
            lexis/* HASH_COMMENT */.nK,
            String.raw `^=begin\b[\s\S]*?(?:^=end\b[^\r\n]*|${lexis/* END */.Kp})`,
            String.raw `^__END__$[\s\S]*`,
        ],
        strings: [
            ruby_heredoc(`<<[~-]?'[^'\n]{1,99}'`, {}),
            ruby_heredoc(`<<[~-](?:"[^"\n]{1,99}"|\`[^\`\n]{1,99}\`|${ruby_NAME})`, { ...ruby_HOLES, escapes: true }),
            ruby_heredoc(`<<(?:"[^"\n]{1,99}"|[A-Z_][A-Z0-9_]+)`, { ...ruby_HOLES, escapes: true, operand: true }),
            quotedLines("'", {}),
            quotedLines('["`]', ruby_HOLES),
            percent('[qwis]', { flags: false }),
            percent('r', ruby_HOLES),
            percent('[QWIx]?', { ...ruby_HOLES, flags: false }),
            {
                open: String.raw `\/`,
                close: () => '/',
                escapes: true,
                lines: true,
                operand: true,
                flags: true,
                ...ruby_HOLES,
            },
        ],
        literals: [
            // symbols, keys with a value on their line, and characters
            String.raw `(?<![:\p{ID_Continue}]):(?:@@?|\$)?${ruby_NAME}(?:[?!](?!=)|=(?![=~>]))?`,
            String.raw `(?<=[(,\s&\[]):(?:${OPERATORS})(?=[\s),\]])`,
            String.raw `(?<![.@$?\p{ID_Continue}])${ruby_NAME}[?!]?:(?!:)(?=[ \t]+[^\s,)}\]|#])`,
            String.raw `(?<=[=,(\[][ ]?)\?(?:\\[^\n]|[^\s\p{ID_Continue}](?!\p{ID_Continue}))`,
        ],
        word: String.raw `(?:@@?|\$)?${ruby_NAME}(?:[?!](?![=~])|[?!](?===))?`,
        number: lexis/* STRICT_NUMBER */.cZ,
        compounds: String.raw `\.{2,3}|->|=>|=~|&\.|::`,
    },
    layout: {
        blocks: 'end',
        empty: '',
        bodyMarks: new Set(),
        joined: ';',
        heads: null,
        continuations: (0,language/* words */.aL)('else elsif when in rescue ensure'),
        jumps: (0,language/* words */.aL)('return break next redo retry raise fail throw yield super alias undef'),
    },
    nodes: {
        statements: Object.fromEntries([...EXPRESSIONS].map((type) => [type, DEFINITIONS.has(type) ? LISTED : LISTED_OR_TOP])),
        functions: ruby_METHODS,
        bodies: ['body_statement'],
        bodiless: true,
        lists: [...ruby_LISTS, 'program', 'ERROR'],
        expressions: [],
        names: ['identifier', 'constant', 'setter', 'operator'],
        heredocs: { opening: 'heredoc_beginning', text: 'heredoc_body' },
        declares: {
            method: 'name',
            singleton_method: 'name',
            method_parameters: '*',
            block_parameters: '*',
            lambda_parameters: '*',
            destructured_parameter: '*',
            optional_parameter: 'name',
            splat_parameter: '*',
            hash_splat_parameter: '*',
            block_parameter: '*',
            keyword_parameter: 'name',
            assignment: 'left',
            operator_assignment: 'left',
            left_assignment_list: '*',
            destructured_left_assignment: '*',
            rest_assignment: '*',
            exception_variable: '*',
            for: 'pattern',
            in_clause: 'pattern',
            match_pattern: 'pattern',
            test_pattern: 'pattern',
            array_pattern: '*',
            find_pattern: '*',
            as_pattern: 'name',
            keyword_pattern: 'value',
            alternative_pattern: '*',
            parenthesized_pattern: '*',
        },
        declarators: [
            'optional_parameter',
            'splat_parameter',
            'hash_splat_parameter',
            'block_parameter',
            'destructured_parameter',
            'left_assignment_list',
            'destructured_left_assignment',
            'rest_assignment',
            'array_pattern',
            'find_pattern',
            'hash_pattern',
            'as_pattern',
            'keyword_pattern',
            'alternative_pattern',
            'parenthesized_pattern',
        ],
        owners: {
            method_parameters: ruby_METHODS,
            block_parameters: ['do_block', 'block'],
            lambda_parameters: ['lambda'],
            // callers give its name
            keyword_parameter: ['keyword_parameter'],
            assignment: SCOPES,
            operator_assignment: SCOPES,
            exception_variable: SCOPES,
            for: SCOPES,
            in_clause: SCOPES,
            match_pattern: SCOPES,
            test_pattern: SCOPES,
        },
        members: ['keyword_parameter'],
        labels: [],
        variables: {
            types: ['identifier'],
            not: {
                call: 'method',
                alias: '*',
                undef: '*',
                method: 'name',
                singleton_method: 'name',
            },
        },
        validFrom: 'declaration',
    },
};

;// CONCATENATED MODULE: ./build/code/languages/rust.js


/** A raw string: as many `#` as before the opening quote close it. */
const rust_RAW_STRING = {
    open: String.raw `[bc]?r#{0,255}"`,
    close: (open) => `"${'#'.repeat(open.length - open.replaceAll('#', '').length)}`,
    escapes: false,
    lines: true,
};
const STRING = { open: '[bc]?"', close: () => '"', escapes: true, lines: true };
const CHARACTER = String.raw `b?'(?:\\(?:u\{[0-9a-fA-F_]{1,10}\}|x[0-9a-fA-F]{2}|[^ux])|[^\\'\r\n\t])'`;
/** A lifetime or a label: one token, so that it is never taken for a variable of its name. */
const LIFETIME = String.raw `'[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Variables in a format string: `{name}`, `{name:?}`, `{:width$}`. */
const CAPTURED = /\{(?:r#)?([\p{ID_Start}_][\p{ID_Continue}]*)|(?<![\p{ID_Continue}])([\p{ID_Start}_][\p{ID_Continue}]*)\$/gu;
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const rust_BLOCKS = ['block', 'ERROR'];
const rust_FUNCTIONS = ['function_item', 'function_signature_item', 'closure_expression', 'ERROR'];
const rust_ANYWHERE = {};
/** An item in a function, or the expression at the end of a block, which is its value. */
const IN_BLOCK = { only: ['block'] };
/** An item that may call something outside of functions. */
const IN_BLOCK_OR_FILE = { only: ['block', 'source_file'] };
/** Expressions that may be the value of a block, except names and literals. */
const VALUES = `
  array_expression assignment_expression async_block await_expression binary_expression break_expression
  call_expression closure_expression compound_assignment_expr const_block continue_expression field_expression
  for_expression gen_block generic_function index_expression loop_expression macro_invocation match_expression
  parenthesized_expression range_expression reference_expression return_expression struct_expression try_block
  try_expression tuple_expression type_cast_expression unary_expression unsafe_block while_expression yield_expression`;
const ITEMS = `
  const_item enum_item function_item impl_item macro_definition mod_item static_item struct_item trait_item type_item
  union_item use_declaration`;
/** Rust: keywords of the reference, 2.1.1; nodes of tree-sitter-rust 0.24. */
const RUST = {
    name: 'rust',
    title: 'Rust',
    aliases: ['rust', 'rs'],
    extensions: ['.rs'],
    signs: [
        { pattern: /\bfn[ \t]+\w{1,80}[ \t]?[<(]/, weight: 9 },
        { pattern: /\blet[ \t]+mut[ \t]+\w/, weight: 4 },
        { pattern: /&(?:'\w{1,40}[ \t])?mut\b|&self\b|&mut self\b/, weight: 4 },
        {
            pattern: /\bpub(?:\(\w{1,20}\))?[ \t]+(?:fn|struct|enum|mod|use|const|trait|async|unsafe)\b/,
            weight: 4,
        },
        { pattern: /\bimpl\b[^\n;]{1,200}\{/, weight: 3 },
        { pattern: /\b(?:println|format|vec|assert|assert_eq|panic|write|matches|unreachable)!/, weight: 4 },
        { pattern: /\bmatch[ \t]+[^\n;]{1,120}\{[ \t]*$/m, weight: 2 },
        { pattern: /\b(?:if|while)[ \t]+let\b/, weight: 4 },
        { pattern: /::<|\w::\w/, weight: 1 },
        { pattern: /\b(?:Some|Ok|Err)\(/, weight: 2 },
        { pattern: /\.(?:unwrap|unwrap_or|clone|iter|into_iter|to_string|as_ref|collect|expect)\(/, weight: 1 },
        { pattern: /\b(?:usize|isize|u64|u32|u16|i64|i32|f64)\b/, weight: 1 },
        { pattern: /\)[ \t]+->[ \t]+[\w&(<[][^;{}\n]{0,120}\{/, weight: 2 },
        { pattern: /\)\?[;.)]/, weight: 2 },
        { pattern: /^[ \t]*#!?\[\w/m, weight: 3 },
    ],
    keywords: (0,language/* words */.aL)(`
    _ abstract as async await become box break const continue crate do dyn else enum extern final fn for if impl in let
    loop macro match mod move mut override priv pub ref return self Self static struct super trait try type typeof
    unsafe unsized use virtual where while yield`),
    literalWords: (0,language/* words */.aL)('true false'),
    unfitNames: (0,language/* words */.aL)('main gen union auto default raw safe macro_rules str bool char u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64'),
    // methods of traits that everything implements, and of their drivers
    fixedNames: new RegExp(`^(?:${[
        'main|new|test_?\\w*|fmt|from|into|try_from|try_into|from_str|to_string|drop|default|clone|clone_from|eq|ne|cmp',
        'partial_cmp|hash|deref|deref_mut|index|index_mut|add|sub|mul|div|rem|neg|not|bit(?:and|or|xor)|sh[lr]|as_ref',
        'as_mut|borrow|borrow_mut|next|next_back|size_hint|into_iter|from_iter|extend|poll|call|call_mut|call_once|read',
        'write|flush|seek|len|source|description|cause|serialize|deserialize|visit_\\w+|\\w+_assign',
    ].join('|')})$`, 'u'),
    nameShape: language/* C_NAME */.qQ,
    naming: 'snake',
    preprocessor: false,
    recovers: false,
    looseStatements: false,
    nesters: new Set(),
    memberMarks: (0,language/* words */.aL)('. ::'),
    selves: (0,language/* words */.aL)('self Self'),
    functionWords: (0,language/* words */.aL)('fn'),
    fieldsApart: true,
    bareCalls: false,
    contexts: [],
    lexis: {
        comments: lexis/* SLASH_COMMENTS */.n5,
        nestedComments: true,
        strings: [rust_RAW_STRING, STRING],
        literals: [CHARACTER, LIFETIME],
        mentions: CAPTURED,
        word: String.raw `(?:r#)?[\p{ID_Start}_][\p{ID_Continue}]*`,
        number: lexis/* STRICT_NUMBER */.cZ,
        compounds: String.raw `\.\.=|\.\.\.|\.\.|->|=>|::`,
    },
    layout: {
        blocks: 'braces',
        empty: '{}',
        bodyMarks: (0,language/* words */.aL)('else'),
        heads: null,
        bareHeads: (0,language/* words */.aL)('if for while loop'),
        continuations: (0,language/* words */.aL)('else'),
        jumps: (0,language/* words */.aL)('return break continue'),
    },
    nodes: {
        statements: {
            ...Object.fromEntries([...(0,language/* words */.aL)(VALUES), ...(0,language/* words */.aL)(ITEMS)].map((type) => [type, IN_BLOCK])),
            const_item: IN_BLOCK_OR_FILE,
            static_item: IN_BLOCK_OR_FILE,
            macro_invocation: IN_BLOCK_OR_FILE,
            let_declaration: rust_ANYWHERE,
            expression_statement: rust_ANYWHERE,
            if_expression: { only: ['block', 'else_clause'] },
        },
        functions: ['function_item'],
        bodies: ['block'],
        lists: ['block', 'declaration_list', 'source_file', 'ERROR'],
        expressions: [],
        declares: {
            function_item: 'name',
            parameter: 'pattern',
            closure_parameters: '*',
            let_declaration: 'pattern',
            let_condition: 'pattern',
            for_expression: 'pattern',
            match_pattern: '',
            tuple_pattern: '*',
            slice_pattern: '*',
            tuple_struct_pattern: '',
            field_pattern: 'pattern',
            ref_pattern: '*',
            reference_pattern: '*',
            mut_pattern: '*',
            captured_pattern: '*',
            or_pattern: '*',
        },
        localShape: /^(?:r#)?[\p{Ll}\p{Lo}_]/u,
        declarators: [
            'match_pattern',
            'tuple_pattern',
            'slice_pattern',
            'tuple_struct_pattern',
            'struct_pattern',
            'field_pattern',
            'ref_pattern',
            'reference_pattern',
            'mut_pattern',
            'captured_pattern',
            'or_pattern',
        ],
        owners: {
            parameter: rust_FUNCTIONS,
            closure_parameters: rust_FUNCTIONS,
            let_declaration: rust_BLOCKS,
            let_condition: ['if_expression', 'while_expression', 'match_arm', 'ERROR'],
            for_expression: ['for_expression'],
            match_arm: ['match_arm'],
        },
        labels: [],
        attributes: ['attribute_item'],
        variables: {
            types: ['identifier'],
            not: {
                attribute: '*',
                const_item: 'name',
                const_parameter: 'name',
                enum_variant: 'name',
                extern_crate_declaration: '*',
                label: '*',
                lifetime: '*',
                macro_definition: '*',
                macro_invocation: 'macro',
                mod_item: 'name',
                scoped_identifier: '*',
                scoped_type_identifier: '*',
                scoped_use_list: '*',
                shorthand_field_initializer: '*',
                static_item: 'name',
                token_tree: '*',
                token_tree_pattern: '*',
                tuple_struct_pattern: 'type',
                use_as_clause: '*',
                use_declaration: '*',
                use_list: '*',
                use_wildcard: '*',
            },
        },
        validFrom: 'after',
        validInside: ['for_expression'],
        scopeEnds: { if_expression: 'else_clause' },
    },
};

;// CONCATENATED MODULE: ./build/code/languages/typescript.js


const typescript_ANYWHERE = {};
const MEMBER_PARAMETER = String.raw `(?:@|public\b|private\b|protected\b|readonly\b|override\b)`;
/** Functions, and types with parameters of their own. */
const typescript_PARAMETER_SCOPES = [
    ...JAVASCRIPT.nodes.functions,
    'function_type',
    'constructor_type',
    'function_signature',
    'method_signature',
    'abstract_method_signature',
    'call_signature',
    'construct_signature',
    'index_signature',
];
/** TypeScript with JSX: keywords of TypeScript 6's scanner; nodes of tree-sitter-typescript 0.23. */
const TYPESCRIPT = {
    ...JAVASCRIPT,
    name: 'typescript',
    title: 'TypeScript',
    aliases: ['typescript', 'ts', 'tsx'],
    grammars: ['typescript', 'tsx'],
    extensions: ['.ts', '.tsx', '.mts', '.cts'],
    dialectOf: 'javascript',
    signs: [
        {
            pattern: /[\w$\])}?][ \t]?\??:[ \t]?(?:string|number|boolean|void|any|unknown|never|Promise<|Array<|Record<|Partial<)/,
            weight: 4,
        },
        { pattern: /\)[ \t]?:[ \t]?[\w.<>[\]| ]{1,80}[ \t]?(?:\{|=>)/, weight: 3 },
        { pattern: /[(,][ \t\n]*[\w$]{1,60}\??:[ \t]?[A-Z]\w{0,60}/, weight: 2 },
        {
            pattern: /\b(?:interface[ \t]+\w|type[ \t]+\w{1,60}[ \t]?=|enum[ \t]+\w|readonly[ \t]+\w|declare[ \t]+\w)/,
            weight: 3,
        },
        { pattern: /[\w)\]][ \t]as[ \t](?:const|any|unknown|string|[A-Z])/, weight: 4 },
        {
            pattern: /\b(?:public|private|protected)[ \t]+(?:async[ \t]+|static[ \t]+|readonly[ \t]+)?\w{1,60}[ \t]?[(:=<]/,
            weight: 2,
        },
        { pattern: /[\w)\]]!\.\w|\([ \t\n]*\w{1,60}\??:[ \t]?[A-Z]|[(,;{][ \t\n]*\w{1,60}\?:/, weight: 3 },
        { pattern: /\b(?:const|let)[ \t]+\w{1,60}[ \t]?:[ \t]?[\w.<>[\]| ]{1,80}[ \t]?=/, weight: 4 },
    ],
    keywords: (0,language/* words */.aL)(`
    ${[...JAVASCRIPT.keywords].join(' ')}
    abstract as declare enum implements interface keyof namespace private protected public readonly satisfies`),
    unfitNames: (0,language/* words */.aL)(`
    ${[...JAVASCRIPT.unfitNames].join(' ')}
    any boolean number string symbol never unknown object type infer is asserts override module`),
    nodes: {
        ...JAVASCRIPT.nodes,
        statements: {
            ...JAVASCRIPT.nodes.statements,
            abstract_class_declaration: typescript_ANYWHERE,
            enum_declaration: { only: ['statement_block'] },
            public_field_definition: typescript_ANYWHERE,
            interface_declaration: { only: ['statement_block'] },
            type_alias_declaration: { only: ['statement_block'] },
        },
        declares: { ...JAVASCRIPT.nodes.declares, required_parameter: 'pattern', optional_parameter: 'pattern' },
        owners: {
            ...JAVASCRIPT.nodes.owners,
            required_parameter: typescript_PARAMETER_SCOPES,
            optional_parameter: typescript_PARAMETER_SCOPES,
        },
        // `constructor(private x)` declares a member
        declaresNothing: {
            ...JAVASCRIPT.nodes.declaresNothing,
            required_parameter: MEMBER_PARAMETER,
            optional_parameter: MEMBER_PARAMETER,
        },
        variables: {
            types: ['identifier'],
            not: {
                ...JAVASCRIPT.nodes.variables?.not,
                nested_type_identifier: '*',
                nested_identifier: '*',
                type_query: '*',
                enum_declaration: '*',
                internal_module: '*',
                type_predicate: '*',
                function_signature: '*',
                construct_signature: '*',
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/code/languages/languages.js











/** The table of languages. */
const LANGUAGES = {
    c: C,
    cpp: CPP,
    csharp: CSHARP,
    go: GO,
    java: JAVA,
    javascript: JAVASCRIPT,
    php: PHP,
    python: PYTHON,
    ruby: RUBY,
    rust: RUST,
    typescript: TYPESCRIPT,
};
/**
 * The languages that a file may have by its extension (in any case): none for files that are not judged, two for `.h`,
 * whose content decides.
 */
function languagesOfPath(path) {
    const extension = extensionOf(path);
    if (extension === '')
        return [];
    return Object.values(LANGUAGES).flatMap(({ name, extensions }) => extensions.includes(extension) ? [name] : []);
}
/** The first language of a file by its extension, or `null`. */
function languageOfPath(path) {
    return languagesOfPath(path)[0] ?? null;
}
/** The extension of a path with its dot, in lower case; empty if it has none. */
function extensionOf(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const dot = name.lastIndexOf('.');
    return dot < 0 ? '' : name.slice(dot).toLowerCase();
}


/***/ }),

/***/ 11577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ sameQuotes),
/* harmony export */   F0: () => (/* binding */ COMPOUNDS),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   X3: () => (/* binding */ C_COMMENTS),
/* harmony export */   cZ: () => (/* binding */ STRICT_NUMBER),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   gd: () => (/* binding */ PLAIN_WORD),
/* harmony export */   n5: () => (/* binding */ SLASH_COMMENTS),
/* harmony export */   nK: () => (/* binding */ HASH_COMMENT),
/* harmony export */   o5: () => (/* binding */ partnerOf),
/* harmony export */   tf: () => (/* binding */ C_PREFIX),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   zi: () => (/* binding */ openerOf)
/* harmony export */ });
/** The end of the text, without the flag that makes `$` match at every line end. */
const END = String.raw `(?![\s\S])`;
const BLOCK_COMMENT = String.raw `\/\*[\s\S]*?(?:\*\/|${END})`;
/** Comments of C and Java: a backslash at the end continues a line. */
const C_COMMENTS = [
    String.raw `\/\/(?:\\(?:\r\n|[\s\S])|[^\\\r\n])*`,
    BLOCK_COMMENT,
];
/** Comments of languages without continued lines. */
const SLASH_COMMENTS = [String.raw `\/\/[^\r\n]*`, BLOCK_COMMENT];
const HASH_COMMENT = String.raw `#[^\r\n]*`;
const WORD = String.raw `[\p{ID_Start}_$][\p{ID_Continue}$]*`;
/** Words of languages where `$` is not part of a name. */
const PLAIN_WORD = String.raw `[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Numbers as C's preprocessor reads them. */
const NUMBER = String.raw `\.?[0-9](?:[eEpP][+-]|[\p{ID_Continue}.])*`;
/** Numbers of languages in which `1..n` is a range and `1.max()` a call. */
const STRICT_NUMBER = String.raw `\.?[0-9](?:[eEpP][+-](?=[0-9])|\p{ID_Continue}|\.(?=[0-9]))*`;
const COMPOUNDS = String.raw `\.{3}|->|::`;
/** Prefixes of strings and characters in C. */
const C_PREFIX = '(?:u8|[uUL])?';
/** A string in one kind of quotes, which ends with its line and has escapes. */
function quoted(quote, prefixes = '') {
    return { open: prefixes + quote, close: () => quote, escapes: true, lines: false };
}
/** The closing bracket or other character of a literal, by the last character of its opening. */
function partnerOf(open) {
    const last = open.slice(-1);
    return PARTNERS.get(last) ?? last;
}
const PARTNERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['<', '>'],
]);
/** The bracket that `close` closes, or an empty text. */
function openerOf(close) {
    for (const [open, partner] of PARTNERS)
        if (partner === close)
            return open;
    return '';
}
/** The quotes at the end of an opening: it closes with the same. */
function sameQuotes(open) {
    return /["'`]+$/u.exec(open)?.[0] ?? '';
}


/***/ }),

/***/ 65991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ NODE_FLAGS),
/* harmony export */   fO: () => (/* binding */ nodeTable),
/* harmony export */   sc: () => (/* binding */ isInField)
/* harmony export */ });
/** Bits of a node type, for the walk over a tree. */
const NODE_FLAGS = {
    /** Its children hold nothing of interest. */
    leaf: 1,
    /** Is written into the outline. */
    record: 2,
    /** Is not entered if it holds no nester. */
    expression: 4,
    /** An identifier: recorded where its parent declares it. */
    identifier: 8,
    statement: 16,
    function: 32,
    body: 64,
    label: 128,
    error: 256,
    declarator: 512,
    /** An identifier that may be a variable: see `VariablePlaces`. */
    variable: 1024,
    /** Its children count as children of the node around it: see `NodeTypes.transparent`. */
    transparent: 2048,
    /** Is the scope of some declaration. */
    scope: 4096,
    /** Is the `under` of some `VariablePlaces.notUnder`. */
    over: 8192,
};
/** tree-sitter's symbol of an ERROR node, and its index in the flags. */
const ERROR_SYMBOL = 65535;
const LEAF_NAMES = new Set([
    'identifier',
    'type_identifier',
    'field_identifier',
    'primitive_type',
    'number_literal',
]);
const DEFAULT_NAMES = ['identifier'];
/** Flags of one type. */
function flagsOf(name, named, nodes) {
    if (!named)
        return NODE_FLAGS.leaf;
    const record = NODE_FLAGS.record;
    let flags = 0;
    if (LEAF_NAMES.has(name))
        flags |= NODE_FLAGS.leaf;
    if ((nodes.names ?? DEFAULT_NAMES).includes(name))
        flags |= NODE_FLAGS.identifier | NODE_FLAGS.leaf;
    if (nodes.variables?.types.includes(name) === true)
        flags |= NODE_FLAGS.variable | NODE_FLAGS.leaf;
    if (nodes.labels.includes(name))
        flags |= NODE_FLAGS.label | NODE_FLAGS.leaf | record;
    if (nodes.expressions.includes(name))
        flags |= NODE_FLAGS.expression;
    if (nodes.transparent?.includes(name) === true)
        flags |= NODE_FLAGS.transparent;
    if (Object.hasOwn(nodes.statements, name))
        flags |= NODE_FLAGS.statement | record;
    if (nodes.functions.includes(name))
        flags |= NODE_FLAGS.function | record;
    if (nodes.bodies.includes(name))
        flags |= NODE_FLAGS.body | record;
    if (nodes.declarators.includes(name))
        flags |= NODE_FLAGS.declarator | record;
    if (Object.hasOwn(nodes.owners, name))
        flags |= record;
    if (nodes.heredocs?.opening === name || nodes.heredocs?.text === name)
        flags |= record;
    if (nodes.wrappers?.includes(name) === true || nodes.members?.includes(name) === true)
        flags |= record;
    const { notUnder = {} } = nodes.variables ?? {};
    if (Object.values(notUnder).some(({ under }) => under === name))
        flags |= NODE_FLAGS.over;
    if (Object.values(nodes.scopeEnds ?? {}).includes(name) || nodes.attributes?.includes(name) === true)
        flags |= record;
    if (Object.values(nodes.owners).some((scopes) => scopes.includes(name)))
        flags |= NODE_FLAGS.scope | record;
    return flags;
}
/** Numbers for no place, any place, and a place outside the fields. */
const NOWHERE = 0;
const ANY_FIELD = -1;
const NO_FIELD = -2;
/** Whether a child's field (0: none) is the one that `NodeTable.declares` or `notVariable` gives for its parent. */
function isInField(expected, field) {
    if (expected === NO_FIELD)
        return field === 0;
    return expected === ANY_FIELD || (expected !== NOWHERE && expected === field);
}
/** The number of a field in `fields` for a type. */
function fieldOf(grammar, fields, name) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined)
        return NOWHERE;
    if (field === '')
        return NO_FIELD;
    return field === '*' ? ANY_FIELD : (grammar.fieldIdForName(field) ?? NOWHERE);
}
/** The symbols of the only parents of each leaf type that has such. */
function onlyUnder(names, nodes) {
    const symbolsOf = (types) => names.flatMap((name, symbol) => (types.includes(name) ? [symbol] : []));
    const rows = Object.entries(nodes.variables?.only ?? {});
    return new Map(rows.flatMap(([leaf, parents]) => symbolsOf([leaf]).map((symbol) => [symbol, new Set(symbolsOf(parents))])));
}
/** Resolves the type and field names of a language's row against its grammar. */
function nodeTable(grammar, nodes) {
    const names = [];
    const flags = new Uint16Array(ERROR_SYMBOL + 1);
    const declares = new Int16Array(ERROR_SYMBOL + 1);
    const notVariable = new Int16Array(ERROR_SYMBOL + 1);
    const sigils = new Uint8Array(ERROR_SYMBOL + 1);
    const notUnder = new Int16Array(ERROR_SYMBOL + 1);
    const fieldsUnder = Object.fromEntries(Object.entries(nodes.variables?.notUnder ?? {}).map(([type, { field }]) => [type, field]));
    for (let symbol = 0; symbol < grammar.nodeTypeCount; symbol++) {
        const name = grammar.nodeTypeForId(symbol) ?? '';
        const named = grammar.nodeTypeIsNamed(symbol);
        names.push(name);
        flags[symbol] = flagsOf(name, named, nodes);
        if (!named)
            continue;
        declares[symbol] = fieldOf(grammar, nodes.declares, name);
        notVariable[symbol] = fieldOf(grammar, nodes.variables?.not ?? {}, name);
        notUnder[symbol] = fieldOf(grammar, fieldsUnder, name);
        sigils[symbol] = nodes.sigils?.[name] ?? 0;
    }
    flags[ERROR_SYMBOL] = NODE_FLAGS.error | NODE_FLAGS.record;
    return {
        types: nodes,
        flags,
        declares,
        notVariable,
        onlyUnder: onlyUnder(names, nodes),
        sigils,
        notUnder,
        name: (symbol) => (symbol === ERROR_SYMBOL ? 'ERROR' : (names[symbol] ?? '')),
    };
}


/***/ }),

/***/ 87322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isBalanced),
/* harmony export */   j: () => (/* binding */ matchBrackets)
/* harmony export */ });
const CLOSERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
]);
const OPENERS = new Map([...CLOSERS].map(([open, close]) => [close, open]));
/**
 * For each token the index of its matching bracket, or -1 if it is not a bracket or has no partner. A `}` closes the
 * nearest `{`, even if a `(` between them is open, so that one missing parenthesis does not affect the rest.
 */
function matchBrackets(tokens) {
    const matches = new Int32Array(tokens.texts.length).fill(-1);
    const open = [];
    tokens.texts.forEach((text, index) => {
        if (CLOSERS.has(text)) {
            open.push(index);
            return;
        }
        const opener = OPENERS.get(text);
        if (opener === undefined)
            return;
        if (text === '}')
            while (open.length > 0 && tokens.texts[open.at(-1) ?? 0] !== '{')
                open.pop();
        const partner = open.at(-1);
        if (partner === undefined || tokens.texts[partner] !== opener)
            return;
        open.pop();
        matches[partner] = index;
        matches[index] = partner;
    });
    return matches;
}
/** True when the tokens `[from, to)` hold no bracket whose partner is missing or outside. */
function isBalanced(tokens, matches, from, to) {
    for (let index = from; index < to; index++) {
        const text = tokens.texts[index] ?? '';
        if (OPENERS.has(text))
            return false;
        if (!CLOSERS.has(text))
            continue;
        const partner = matches[index] ?? -1;
        if (partner < 0 || partner >= to)
            return false;
        index = partner;
    }
    return true;
}


/***/ }),

/***/ 75229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outlineOf)
/* harmony export */ });
/* harmony import */ var _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65991);
/* harmony import */ var _tree_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54106);


/** The mutable outline during the walk. */
class OutlineBuilder {
    symbols = [];
    starts = [];
    ends = [];
    parents = [];
    parentSymbols = [];
    variables;
    parseErrors = 0;
    constructor(hasVariables) {
        this.variables = hasVariables ? { starts: [], ends: [] } : null;
    }
    addVariable(cursor, sigil) {
        this.variables?.starts.push(cursor.startIndex + sigil);
        this.variables?.ends.push(cursor.endIndex);
    }
    add(cursor, symbol, parent, parentSymbol, sigil = 0) {
        this.symbols.push(symbol);
        this.starts.push(cursor.startIndex + sigil);
        this.ends.push(cursor.endIndex);
        this.parents.push(parent);
        this.parentSymbols.push(parentSymbol);
        return this.symbols.length - 1;
    }
}
/** Finds out, for spans whose starts never decrease, whether a nester (see `Language.nesters`) is inside. */
class NesterPointer {
    offsets;
    next = 0;
    constructor(offsets) {
        this.offsets = offsets;
    }
    anyIn(start, end) {
        while ((this.offsets[this.next] ?? Infinity) < start)
            this.next++;
        return (this.offsets[this.next] ?? Infinity) < end;
    }
}
/**
 * Walks a tree once, with a cursor and without recursion: the time depends on the number of nodes, not on their
 * depth. Expressions without a nester are not entered, unless the tree has errors to count.
 * @param nesterOffsets where the tokens of `Language.nesters` start, in order
 */
function outlineOf(tree, table, nesterOffsets) {
    const builder = new OutlineBuilder(table.types.variables !== undefined);
    const nesters = new NesterPointer(nesterOffsets);
    const broken = tree.rootNode.hasError;
    const cursor = (0,_tree_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .walkingCursor */ .K)(tree);
    const { flags, declares, notVariable, notUnder, onlyUnder, sigils } = table;
    /** Per open level: the symbol, the recorded ancestor, and whether no nester is inside. */
    const symbols = [];
    const recorded = [];
    const plain = [];
    const fields = [];
    let parentSymbol = -1;
    /** The field of the transparent node around the children, or -1. */
    let fieldAround = -1;
    let ancestor = -1;
    let isPlain = false;
    try {
        for (;;) {
            const symbol = cursor.nodeTypeId;
            const flag = flags[symbol] ?? 0;
            let own = ancestor;
            let ownPlain = isPlain;
            if ((flag & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.identifier) !== 0) {
                const expected = declares[parentSymbol] ?? 0;
                const isKept = expected === 0
                    ? (flag & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.statement) !== 0
                    : (0,_languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isInField */ .sc)(expected, fieldAround < 0 ? cursor.currentFieldId : fieldAround);
                if (isKept)
                    builder.add(cursor, symbol, ancestor, parentSymbol, sigils[symbol]);
            }
            else if ((flag & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.record) !== 0) {
                own = builder.add(cursor, symbol, ancestor, parentSymbol);
                if ((flag & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.error) !== 0)
                    builder.parseErrors++;
                if (!isPlain && !broken)
                    ownPlain = !nesters.anyIn(builder.starts[own] ?? 0, builder.ends[own] ?? 0);
            }
            if ((flag & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.variable) !== 0) {
                const field = fieldAround < 0 ? cursor.currentFieldId : fieldAround;
                const isOver = ((flags[symbols.at(-1) ?? -1] ?? 0) & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.over) !== 0;
                const isExcluded = (0,_languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isInField */ .sc)(notVariable[parentSymbol] ?? 0, field) ||
                    (isOver && (0,_languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isInField */ .sc)(notUnder[parentSymbol] ?? 0, field)) ||
                    onlyUnder.get(symbol)?.has(parentSymbol) === false;
                if (!isExcluded)
                    builder.addVariable(cursor, sigils[symbol] ?? 0);
            }
            if (broken && cursor.nodeIsMissing)
                builder.parseErrors++;
            const prune = (flag & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.leaf) !== 0 ||
                ((flag & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.expression) !== 0 &&
                    !broken &&
                    (ownPlain || !nesters.anyIn(cursor.startIndex, cursor.endIndex)));
            const fieldInside = (flag & _languages_node_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_FLAGS */ .FU.transparent) === 0 ? -1 : fieldAround < 0 ? cursor.currentFieldId : fieldAround;
            if (!prune && cursor.gotoFirstChild()) {
                symbols.push(parentSymbol);
                recorded.push(ancestor);
                plain.push(isPlain);
                fields.push(fieldAround);
                if (fieldInside < 0)
                    parentSymbol = symbol;
                fieldAround = fieldInside;
                ancestor = own;
                isPlain = ownPlain;
                continue;
            }
            while (!cursor.gotoNextSibling()) {
                if (!cursor.gotoParent())
                    return builder;
                parentSymbol = symbols.pop() ?? -1;
                ancestor = recorded.pop() ?? -1;
                isPlain = plain.pop() ?? false;
                fieldAround = fields.pop() ?? -1;
            }
        }
    }
    finally {
        cursor.delete();
    }
}


/***/ }),

/***/ 48008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseInContext),
/* harmony export */   q: () => (/* binding */ movedOutline)
/* harmony export */ });
/* harmony import */ var _parse_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99475);

/** The symbol of a node that is not part of the code: no type has it. */
const NO_SYMBOL = 65534;
/**
 * The outline of `code` between two texts, with offsets in `code`.
 * @param hidesContext whether the nodes that begin in the text before, except the root, are left without a type
 */
function parseInContext(code, parser, offsets, { before, after }, hidesContext = false) {
    const shift = before.length;
    const moved = offsets.map((offset) => offset + shift);
    return movedOutline((0,_parse_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOutline */ ._)(before + code + after, parser, moved), shift, code.length, hidesContext);
}
/** An outline of a text with `shift` characters before the code, and some after it, with offsets in the code. */
function movedOutline(outline, shift, length, hidesContext) {
    const back = (offset) => Math.min(length, Math.max(0, offset - shift));
    const isContext = (node) => (outline.starts[node] ?? 0) < shift && (outline.parentSymbols[node] ?? -1) >= 0;
    const symbols = outline.symbols.map((symbol, node) => hidesContext && isContext(node) ? NO_SYMBOL : symbol);
    const starts = outline.starts.map(back);
    const ends = outline.ends.map(back);
    return { ...outline, symbols, starts, ends, variables: movedVariables(outline, shift, length) };
}
/** The variables inside the code, with offsets in it. */
function movedVariables({ variables }, shift, length) {
    if (variables === null)
        return null;
    const inside = variables.starts.flatMap((start, index) => start >= shift && start < shift + length ? [index] : []);
    return {
        starts: inside.map((index) => (variables.starts[index] ?? 0) - shift),
        ends: inside.map((index) => (variables.ends[index] ?? 0) - shift),
    };
}


/***/ }),

/***/ 99475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nesterOffsets),
/* harmony export */   _: () => (/* binding */ parseOutline)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75229);

/** Offsets of the nesters (`Language.nesters`): an expression without one holds nothing to record. */
function nesterOffsets(tokens, nesters) {
    return tokens.starts.filter((_, index) => nesters.has(tokens.texts[index] ?? ''));
}
/** The outline of the tree of `code`. Frees the tree. */
function parseOutline(code, parser, offsets) {
    const tree = parser.parse(code);
    try {
        return (0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W)(tree, parser.nodes, offsets);
    }
    finally {
        tree.delete();
    }
}


/***/ }),

/***/ 10059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qd: () => (/* binding */ loadParser),
  BP: () => (/* binding */ parserOf)
});

// UNUSED EXPORTS: loadParsers, readGrammar

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "./web-tree-sitter.js"
var external_web_tree_sitter_js_ = __webpack_require__(28981);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/code/parsing/grammar-folder.js




/** The file in the folder of grammars that lists the origin and sha256 of each. */
const ORIGIN_FILE = 'origin.json';
/** Steps up to the package root: one from `dist/`, three from `src/code/parsing/`, five from a build of the benchmarks. */
const MAX_STEPS_UP = 5;
/**
 * The `grammars/` folder next to the running code, in the source tree, in a build and in the bundle alike.
 * @param start folder of the running code
 * @throws CodePurifyError (`internal`) when the package is incomplete
 */
function grammar_folder_grammarFolder(start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))) {
    let folder = start;
    for (let step = 0; step <= MAX_STEPS_UP; step++) {
        const candidate = (0,external_node_path_.join)(folder, 'grammars');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, ORIGIN_FILE)))
            return candidate;
        folder = (0,external_node_path_.dirname)(folder);
    }
    throw new errors/* CodePurifyError */.Lg('internal', `No folder grammars/ with ${ORIGIN_FILE} was found next to ${start}.`, 'Keep dist/ and grammars/ in the same package, as they are published.');
}

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/languages/node-table.js
var node_table = __webpack_require__(65991);
;// CONCATENATED MODULE: ./build/code/parsing/recent-trees.js
/**
 * UTF-16 units of the texts whose trees are kept. A unit is parsed by several analyses, alone and in the contexts of its
 * language, and a scan makes each analysis for all units that are judged together: at most 200,000 UTF-16 units. A tree takes
 * about 70 bytes for each.
 */
const MOST_TEXT = 250_000;
/** UTF-16 units of the longest text whose tree is kept: whole files are parsed once. */
const LONGEST = 50_000;
/** The last trees of a parser by their texts. */
class RecentTrees {
    trees = new Map();
    length = 0;
    /** The tree of a text, which the caller deletes. @param parse is called for a text that is not among the last few */
    treeOf(text, parse) {
        if (text.length > LONGEST)
            return parse(text);
        const known = this.trees.get(text);
        const tree = known ?? parse(text);
        this.trees.delete(text);
        this.trees.set(text, tree);
        if (!known)
            this.length += text.length;
        while (this.length > MOST_TEXT)
            this.dropOldest();
        // A copy shares the nodes.
        return tree.copy();
    }
    dropOldest() {
        const [oldest] = this.trees;
        if (!oldest)
            return;
        this.length -= oldest[0].length;
        this.trees.delete(oldest[0]);
        oldest[1].delete();
    }
}

// EXTERNAL MODULE: ./build/code/parsing/tree-cursor.js
var tree_cursor = __webpack_require__(54106);
;// CONCATENATED MODULE: ./build/code/parsing/parser.js











const ORIGIN = schemas/* object */.Ikc({
    grammars: schemas/* array */.YOg(schemas/* object */.Ikc({ language: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })),
});
const loading = new Map();
const loaded = new Map();
/**
 * A grammar's bytes, checked against the origin file.
 * @throws Error that names the missing or different file
 */
async function readGrammar(grammar, folder) {
    const origin = ORIGIN.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, ORIGIN_FILE), 'utf8')));
    const row = origin.grammars.find((candidate) => candidate.language === grammar);
    if (!row)
        throw new Error(`${ORIGIN_FILE} has no row for ${grammar}`);
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, row.file));
    const hash = (0,sha256/* sha256 */.s)(bytes);
    if (hash !== row.sha256)
        throw new Error(`${row.file} has sha256 ${hash}, expected ${row.sha256}`);
    return bytes;
}
/** One start for all grammars: a second one while the first is under way makes a second WebAssembly module. */
let starting = null;
/** The parser with one grammar of a language. */
async function loadGrammar(language, name, folder, others) {
    const bytes = await readGrammar(name, folder);
    await (starting ??= (0,tree_cursor/* startTreeSitter */.W)());
    const grammar = await external_web_tree_sitter_js_.Language.load(bytes);
    const parser = new external_web_tree_sitter_js_.Parser();
    parser.setLanguage(grammar);
    const recent = new RecentTrees();
    const parse = (code) => {
        const tree = parser.parse(code);
        if (tree)
            return tree;
        throw new errors/* CodePurifyError */.Lg('internal', `The ${language} parser returned no tree.`, 'Report this input.');
    };
    const nodes = (0,node_table/* nodeTable */.fO)(grammar, languages/* LANGUAGES */.Yj[language].nodes);
    return { language, nodes, others, parse: (code) => recent.treeOf(code, parse) };
}
async function load(language, folder) {
    const [first = language, ...rest] = languages/* LANGUAGES */.Yj[language].grammars ?? [];
    try {
        const others = [];
        for (const name of rest)
            others.push(await loadGrammar(language, name, folder, []));
        const result = await loadGrammar(language, first, folder, others);
        loaded.set(language, result);
        return result;
    }
    catch (cause) {
        loading.delete(language);
        throw new errors/* CodePurifyError */.Lg('internal', `The ${language} grammar in ${folder} cannot be used: ${(0,errors/* messageOf */.bD)(cause)}.`, 'Restore the folder grammars/ from the published package, or write it again with scripts/update-grammars.mjs.', { cause });
    }
}
/**
 * Loads a language's grammars, once per process. After that, everything else in this folder is synchronous.
 * @param folder where `origin.json` and the `.wasm` files are; by default the package's own
 * @throws CodePurifyError (`internal`) when the grammar is missing or differs from the published one
 */
function loadParser(language, folder) {
    let promise = loading.get(language);
    if (!promise) {
        promise = load(language, folder ?? grammar_folder_grammarFolder());
        loading.set(language, promise);
    }
    return promise;
}
/** Loads every language of the table. A scan loads a language when the first unit in it is read. */
async function loadParsers(folder = grammarFolder()) {
    for (const language of Object.values(LANGUAGES))
        await loadParser(language.name, folder);
}
/**
 * The loaded parser of a language.
 * @throws CodePurifyError (`internal`) when `loadParser` has not loaded it
 */
function parserOf(language) {
    const parser = loaded.get(language);
    if (parser)
        return parser;
    throw new errors/* CodePurifyError */.Lg('internal', `The ${language} grammar is not loaded.`, 'Await loadParser first.');
}


/***/ }),

/***/ 80188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ TOKEN_KINDS)
/* harmony export */ });
/** Kinds of tokens. Masks hide identifiers and literals; keywords and punctuation stay. */
const TOKEN_KINDS = { identifier: 0, literal: 1, keyword: 2, punctuation: 3 };


/***/ }),

/***/ 61536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BN: () => (/* binding */ tokenAt),
  qw: () => (/* binding */ tokenize),
  o7: () => (/* binding */ tokenizeUpTo)
});

// UNUSED EXPORTS: TOKEN_KINDS

// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
;// CONCATENATED MODULE: ./build/code/parsing/lexical-rules.js
/** `#` at the start of a line, with the directive's name. */
const DIRECTIVE = String.raw `(?=#)(?<=^[ \t]*)#[ \t]*[a-z_]*`;
/** Matches nowhere. */
const NOTHING = '(?!)';
const RULES = new WeakMap();
/** The rules of a language, made once. */
function lexicalRules(language) {
    const known = RULES.get(language);
    if (known)
        return known;
    const { comments, strings, literals, word, number, compounds } = language.lexis;
    const parts = [
        `(${comments.join('|')})`,
        ...(language.preprocessor ? [DIRECTIVE] : []),
        `(${strings.map(({ open }) => open).join('|')})`,
        `(${literals.length > 0 ? literals.join('|') : NOTHING})`,
        word,
        number,
        compounds,
        String.raw `\S`,
    ];
    const rules = {
        any: parts.join('|'),
        word: new RegExp(`^(?:${word})`, 'u'),
        strings: strings.map((row) => ({ row, open: new RegExp(row.open, 'yu') })),
    };
    RULES.set(language, rules);
    return rules;
}

// EXTERNAL MODULE: ./build/code/languages/lexis.js
var lexis = __webpack_require__(11577);
;// CONCATENATED MODULE: ./build/code/parsing/scan-string.js

const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const NAME_FIRST = /[\p{ID_Start}_]/u;
/** Whether the line at `at` begins with blanks and then the word `close`: the end of a heredoc. Returns its end, or -1. */
function closingLine(code, at, close) {
    let start = at;
    while (code.charAt(start) === ' ' || code.charAt(start) === '\t')
        start++;
    const end = start + close.length;
    return code.startsWith(close, start) && !/[\p{ID_Continue}]/u.test(code.charAt(end)) ? end : -1;
}
/**
 * Reads a string from `from`, which is inside it, to its end or its next hole. Takes time linear in the characters that
 * it passes.
 * @param close closing text of this string
 * @param open brackets of the string's own kind that are open before
 */
function scanString(code, from, row, close, open = 0) {
    const first = close.charCodeAt(0);
    const opener = row.nests === true ? (0,lexis/* openerOf */.zi)(close) : '';
    let at = from;
    let depth = open;
    if (row.closesLine === true && code.charCodeAt(at - 1) === LINE_FEED) {
        const end = closingLine(code, at, close);
        if (end >= 0)
            return { end, ends: 'closed' };
    }
    while (at < code.length) {
        const char = code.charCodeAt(at);
        if (row.escapes && char === BACKSLASH) {
            if (at + 1 === code.length)
                return { end: at, ends: 'closed' };
            const hidesLineEnd = row.closesLine !== true || code.charCodeAt(at + 1) !== LINE_FEED;
            at += code.startsWith('\r\n', at + 1) ? 3 : hidesLineEnd ? 2 : 1;
        }
        else if (row.closesLine === true) {
            const end = char === LINE_FEED ? closingLine(code, at + 1, close) : -1;
            if (end >= 0)
                return { end, ends: 'closed' };
            const hole = holeAt(code, at, row);
            if (hole.ends !== 'closed')
                return hole;
            at = hole.end;
        }
        else if (opener !== '' && code.startsWith(opener, at)) {
            depth++;
            at++;
        }
        else if (depth > 0 && char === first) {
            depth--;
            at++;
        }
        else if (char === first && code.startsWith(close, at)) {
            at += close.length;
            if (row.doubled !== true || !code.startsWith(close, at))
                return { end: endOfFlags(code, at, row), ends: 'closed' };
            at += close.length;
        }
        else if (!row.lines && (char === LINE_FEED || char === CARRIAGE_RETURN)) {
            return { end: at, ends: 'closed' };
        }
        else {
            const hole = holeAt(code, at, row);
            if (hole.ends !== 'closed')
                return { ...hole, depth };
            at = hole.end;
        }
    }
    return { end: code.length, ends: 'closed' };
}
/** The offset after the flags of a literal that closes at `end`. */
function endOfFlags(code, end, row) {
    if (row.flags !== true)
        return end;
    let at = end;
    while (/[a-z]/u.test(code.charAt(at)))
        at++;
    return at;
}
/** The hole that opens at `at`, or (`closed`) the offset after the characters there that open none. */
function holeAt(code, at, { holes, noHole, nameMark }) {
    if (noHole !== undefined && code.startsWith(noHole, at))
        return { end: at + noHole.length, ends: 'closed' };
    const hole = holes?.find((open) => code.startsWith(open, at));
    if (hole !== undefined)
        return { end: at + hole.length, ends: 'hole' };
    if (nameMark !== undefined && code.startsWith(nameMark, at) && NAME_FIRST.test(code.charAt(at + 1)))
        return { end: at + 1, ends: 'name' };
    return { end: at + 1, ends: 'closed' };
}
/** End of the regular expression literal that opens with the `/` at `from`; an unclosed one ends with its line. */
function endOfSlashPattern(code, from) {
    let inClass = false;
    let at = from + 1;
    for (; at < code.length; at++) {
        const char = code.charAt(at);
        if (char === '\n' || char === '\r')
            return at;
        if (char === '\\')
            at++;
        else if (char === '[')
            inClass = true;
        else if (char === ']')
            inClass = false;
        else if (char === '/' && !inClass)
            break;
    }
    at = Math.min(at + 1, code.length);
    while (/[a-z]/u.test(code.charAt(at)))
        at++;
    return at;
}
/** End of a block comment that opens at `from` and may hold others; an unclosed one extends to the end. */
function endOfNestedComment(code, from) {
    const marks = /\/\*|\*\//gu;
    marks.lastIndex = from;
    let depth = 0;
    for (let mark = marks.exec(code); mark !== null; mark = marks.exec(code)) {
        depth += mark[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return marks.lastIndex;
    }
    return code.length;
}

// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
;// CONCATENATED MODULE: ./build/code/parsing/lexer.js



/** Directives whose text is not code: header names, messages, pragmas. */
const OPAQUE_DIRECTIVES = new Set([
    'include',
    'include_next',
    'import',
    'error',
    'warning',
    'pragma',
    'line',
    'ident',
    'region',
    'endregion',
    'nullable',
]);
/** End of the logical line that holds `from`: backslash-newline continues it. */
function endOfDirective(code, from) {
    const lineEnd = /(?<!\\)(?:\r\n|\r|\n)|(?<!\\\r)\n/gu;
    lineEnd.lastIndex = from;
    return lineEnd.exec(code)?.index ?? code.length;
}
/** After these tokens a `/` divides, or closes a tag of JSX. */
const BEFORE_DIVISION = new Set([')', ']', '}', '<', 'this', 'super', 'null', 'true', 'false']);
/** After these tokens of Ruby an operator follows. */
const BEFORE_OPERATOR = new Set([')', ']', '}', 'end']);
/** Reads the tokens of one text: a loop over one regular expression, with a stack of the strings around a hole. */
class Lexer {
    code;
    language;
    kinds = [];
    starts = [];
    ends = [];
    texts = [];
    directives = new Set();
    commentStarts = [];
    commentEnds = [];
    known = new Map();
    open = [];
    pending = [];
    pendingLine = Infinity;
    directiveEnd = -1;
    rules;
    pattern;
    constructor(code, language) {
        this.code = code;
        this.language = language;
        this.rules = lexicalRules(language);
        this.pattern = new RegExp(this.rules.any, 'gmu');
    }
    /** @param most tokens; with more than that, reading stops */
    read(most) {
        const { code, pattern } = this;
        for (let match = pattern.exec(code); match !== null; match = pattern.exec(code)) {
            if (this.kinds.length > most)
                break;
            if (match.index >= this.pendingLine)
                this.readPending();
            else if (match[1] !== undefined)
                this.skipComment(match[1], match.index);
            else if (match[2] !== undefined)
                this.openString(match[2], match.index);
            else if (match[3] !== undefined)
                this.add(token_kinds/* TOKEN_KINDS */.o.literal, match.index, pattern.lastIndex, match[3]);
            else
                this.readToken(match[0], match.index);
        }
        const { kinds, starts, ends, texts, directives, commentStarts, commentEnds } = this;
        return { kinds, starts, ends, texts, directives, commentStarts, commentEnds };
    }
    add(kind, start, end, text) {
        if (start < this.directiveEnd)
            this.directives.add(this.kinds.length);
        this.kinds.push(kind);
        this.starts.push(start);
        this.ends.push(end);
        this.texts.push(text);
    }
    skipComment(text, start) {
        if (this.language.lexis.nestedComments === true && text.startsWith('/*'))
            this.pattern.lastIndex = endOfNestedComment(this.code, start);
        this.commentStarts.push(start);
        this.commentEnds.push(this.pattern.lastIndex);
    }
    /** A word, a number, a directive, a whole literal, or punctuation. */
    readToken(text, start) {
        if (this.language.preprocessor && text.length > 1 && text.startsWith('#')) {
            this.directiveEnd = endOfDirective(this.code, this.pattern.lastIndex);
            if (OPAQUE_DIRECTIVES.has(text.slice(1).trim()))
                this.pattern.lastIndex = this.directiveEnd;
            return;
        }
        if (text === '/' && this.language.lexis.slashPatterns === true && this.expectsOperand()) {
            const end = endOfSlashPattern(this.code, start);
            this.add(token_kinds/* TOKEN_KINDS */.o.literal, start, end, this.code.slice(start, end));
            this.pattern.lastIndex = end;
            return;
        }
        if (this.open.length > 0 && this.closesHole(text)) {
            const open = this.open.pop();
            if (open)
                this.closeHole(open, start);
            return;
        }
        this.add(this.kindOf(text), start, start + text.length, text);
    }
    /** Reads on in the string around a hole, and after a heredoc in those that its line opened too. */
    closeHole(string, start) {
        const outside = this.open.length;
        const end = this.continueString(string, start, start + 1);
        if (string.row.startsNextLine !== true || this.pending.length === 0 || this.open.length > outside)
            return;
        const lineEnd = this.code.indexOf('\n', end);
        this.pendingLine = lineEnd < 0 ? Infinity : lineEnd + 1;
    }
    /** Counts the braces in a hole; true for the one that closes it. */
    closesHole(text) {
        const around = this.open.at(-1);
        if (around === undefined)
            return false;
        if (text === '{')
            around.depth++;
        if (text !== '}')
            return false;
        return around.depth-- === 0;
    }
    expectsOperand() {
        const last = this.kinds.length - 1;
        const text = this.texts[last] ?? '';
        if (BEFORE_DIVISION.has(text))
            return false;
        if (this.kinds[last] === token_kinds/* TOKEN_KINDS */.o.literal)
            return text.endsWith('{');
        return this.kinds[last] !== token_kinds/* TOKEN_KINDS */.o.identifier;
    }
    /**
     * Whether an operand may begin at `start`, whose opening ends at `end`: after a name only as Ruby reads an argument
     * without parentheses, with a blank before it and none after its opening.
     */
    opensOperand(start, end) {
        const last = this.kinds.length - 1;
        const text = this.texts[last] ?? '';
        const between = this.code.slice(this.ends[last] ?? start, start);
        if (last < 0 || between.includes('\n'))
            return true;
        if (this.kinds[last] === token_kinds/* TOKEN_KINDS */.o.literal)
            return text.endsWith('{');
        if (this.kinds[last] === token_kinds/* TOKEN_KINDS */.o.identifier)
            return between !== '' && /[^\s=]/u.test(this.code.charAt(end));
        return !BEFORE_OPERATOR.has(text);
    }
    kindOf(text) {
        const known = this.known.get(text);
        if (known !== undefined)
            return known;
        const kind = kindOfText(text, this.language, this.rules.word);
        this.known.set(text, kind);
        return kind;
    }
    openString(text, start) {
        const found = this.rules.strings.find(({ row, open }) => {
            open.lastIndex = start;
            return open.test(this.code) && (row.operand !== true || this.opensOperand(start, open.lastIndex));
        });
        if (!found) {
            this.pattern.lastIndex = start + 1;
            this.readToken(text.charAt(0), start);
            return;
        }
        const string = { row: found.row, close: found.row.close(text), depth: 0, nested: 0 };
        if (found.row.startsNextLine !== true) {
            this.continueString(string, start, start + text.length);
            return;
        }
        this.add(token_kinds/* TOKEN_KINDS */.o.literal, start, start + text.length, text);
        this.pending.push(string);
        const lineEnd = this.code.indexOf('\n', start);
        this.pendingLine = lineEnd < 0 ? Infinity : Math.min(this.pendingLine, lineEnd + 1);
    }
    /** The texts of the heredocs that the line before opened. */
    readPending() {
        // a string of the opening's line may end later
        let at = Math.max(this.pendingLine, this.ends.at(-1) ?? 0);
        this.pendingLine = Infinity;
        const outside = this.open.length;
        for (let string = this.pending.shift(); string; string = this.pending.shift()) {
            const end = this.continueString(string, at, at);
            if (this.open.length > outside)
                return;
            const lineEnd = this.code.indexOf('\n', end);
            at = lineEnd < 0 ? this.code.length : lineEnd + 1;
        }
    }
    /** Adds the string's literals from `start` up to its end or its next hole; returns the offset after them. */
    continueString(string, start, from) {
        let partStart = start;
        let part = scanString(this.code, from, string.row, string.close, string.nested);
        for (;;) {
            if (part.end > partStart)
                this.add(token_kinds/* TOKEN_KINDS */.o.literal, partStart, part.end, this.code.slice(partStart, part.end));
            this.pattern.lastIndex = Math.max(part.end, start + 1);
            if (part.ends === 'closed')
                return part.end;
            if (part.ends === 'hole') {
                this.open.push({ ...string, depth: 0, nested: part.depth ?? 0 });
                return part.end;
            }
            partStart = this.readName(part.end);
            part = scanString(this.code, partStart, string.row, string.close, part.depth);
        }
    }
    /** Adds the name that begins at `start`, in a string; returns its end. */
    readName(start) {
        const name = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
        name.lastIndex = start;
        const text = name.exec(this.code)?.[0] ?? '';
        if (text !== '')
            this.add(token_kinds/* TOKEN_KINDS */.o.identifier, start, start + text.length, text);
        return start + text.length;
    }
}
/** The kind of a token that is not a string, by its text and the keywords of its language. */
function kindOfText(text, language, word) {
    const first = text.charCodeAt(0);
    if ((first >= 48 && first <= 57) || (first === 46 && /^\.[0-9]/u.test(text)))
        return token_kinds/* TOKEN_KINDS */.o.literal;
    if (language.literalWords.has(text))
        return token_kinds/* TOKEN_KINDS */.o.literal;
    if (/["'`]/u.test(text))
        return text.length > 1 ? token_kinds/* TOKEN_KINDS */.o.literal : token_kinds/* TOKEN_KINDS */.o.punctuation;
    if (!word.test(text))
        return token_kinds/* TOKEN_KINDS */.o.punctuation;
    return language.keywords.has(text) ? token_kinds/* TOKEN_KINDS */.o.keyword : token_kinds/* TOKEN_KINDS */.o.identifier;
}

;// CONCATENATED MODULE: ./build/code/parsing/tokens.js



/** The tokens of a text. Never throws: anything that is not a token of the language becomes punctuation. */
function tokenize(code, language) {
    return new Lexer(code, language).read(Infinity);
}
/** The tokens of a text, or `null` where there are more than `most`: a bound on memory, which `tokenize` does not have. */
function tokenizeUpTo(most, code, language) {
    const tokens = new Lexer(code, language).read(most);
    return tokens.texts.length > most ? null : tokens;
}
/** Index of the first token that starts at or after `offset`. */
function tokenAt(tokens, offset) {
    return (0,sorted/* countBelow */.BC)(tokens.starts, offset);
}


/***/ }),

/***/ 54106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ walkingCursor),
/* harmony export */   W: () => (/* binding */ startTreeSitter)
/* harmony export */ });
/* harmony import */ var web_tree_sitter__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28981);

/** Functions of the binding behind `TreeCursor`, each with the address of the tree; their cursor is in a buffer of the binding. */
const STEPS = [
    'tree_root_node_wasm',
    'tree_cursor_new_wasm',
    'tree_cursor_delete_wasm',
    'tree_cursor_goto_first_child_wasm',
    'tree_cursor_goto_next_sibling_wasm',
    'tree_cursor_goto_parent_wasm',
    'tree_cursor_current_node_type_id_wasm',
    'tree_cursor_current_node_is_missing_wasm',
    'tree_cursor_current_field_id_wasm',
    'tree_cursor_start_index_wasm',
    'tree_cursor_end_index_wasm',
];
/** `STEPS` of the running binding; `null` where it does not have them all. */
let steps = null;
/** Starts web-tree-sitter. The binding writes its functions into the object of options that it is given. */
async function startTreeSitter() {
    const binding = {};
    await web_tree_sitter__WEBPACK_IMPORTED_MODULE_0__.Parser.init(binding);
    const found = STEPS.map((name) => [name, binding[`_ts_${name}`]]);
    steps = found.every((entry) => typeof entry[1] === 'function')
        ? Object.fromEntries(found)
        : null;
}
/**
 * A cursor at the root of a tree. `TreeCursor` copies its place to WebAssembly before each question and back after each step,
 * which takes three quarters of a walk; here it stays there. So until `delete`, nothing else may be asked of any tree.
 */
class DirectCursor {
    tree;
    ask;
    constructor(tree, ask) {
        this.tree = tree;
        this.ask = ask;
        ask.tree_root_node_wasm(tree);
        ask.tree_cursor_new_wasm(tree);
    }
    get nodeTypeId() {
        return this.ask.tree_cursor_current_node_type_id_wasm(this.tree);
    }
    get nodeIsMissing() {
        return this.ask.tree_cursor_current_node_is_missing_wasm(this.tree) === 1;
    }
    get currentFieldId() {
        return this.ask.tree_cursor_current_field_id_wasm(this.tree);
    }
    get startIndex() {
        return this.ask.tree_cursor_start_index_wasm(this.tree);
    }
    get endIndex() {
        return this.ask.tree_cursor_end_index_wasm(this.tree);
    }
    gotoFirstChild() {
        return this.ask.tree_cursor_goto_first_child_wasm(this.tree) === 1;
    }
    gotoNextSibling() {
        return this.ask.tree_cursor_goto_next_sibling_wasm(this.tree) === 1;
    }
    gotoParent() {
        return this.ask.tree_cursor_goto_parent_wasm(this.tree) === 1;
    }
    delete() {
        this.ask.tree_cursor_delete_wasm(this.tree);
    }
}
/**
 * A cursor at the root of a tree for one walk, which must end with `delete`. Until then, no tree may be parsed, and no other
 * cursor or node used. It is web-tree-sitter's own where the binding has changed.
 */
function walkingCursor(tree) {
    const address = Reflect.get(tree, 0);
    return steps !== null && typeof address === 'number' ? new DirectCursor(address, steps) : tree.walk();
}


/***/ }),

/***/ 88685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LAYOUT)
/* harmony export */ });
/**
 * Constructs that are blanks and lines alone. Many models never see them, and datasets that were put together from several
 * sources differ in them: in Devign, 45 of 2,000 records have no blank line, because lines were lost, and all are labelled 1.
 */
const LAYOUT = new Set([
    'body line',
    'indentation',
    'trailing blanks',
    'blank lines',
    'statements on a line',
    'function brace',
    'statement brace',
    'else line',
    'blank after keyword',
    'blank before arguments',
    'blanks around operators',
    'blanks around assignment',
    'blank after comma',
    'blanks inside parentheses',
    'pointer star',
    'line ends',
]);


/***/ }),

/***/ 93856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ commentWords),
/* harmony export */   br: () => (/* binding */ commentText),
/* harmony export */   jW: () => (/* binding */ commentTraits),
/* harmony export */   sX: () => (/* binding */ DOCSTRING)
/* harmony export */ });
/* harmony import */ var _parsing_token_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80188);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);


/** The type of a comment that is a string alone. */
const DOCSTRING = 'docstring';
/** Comments of a unit that are looked at: more are a licence text, or hostile. */
const MAX_COMMENTS = 400;
/**
 * The comments of a unit, in order; `type` is the place (`placeOfComment`). A docstring is a statement, and a comment besides.
 * @param tokens     of the whole code
 * @param statements spans of its statements
 */
function commentTraits(code, tokens, statements) {
    const traits = [];
    const add = (span, type) => {
        traits.push({ kind: 'comment', type, text: code.slice(span.start, span.end), span });
    };
    for (const [at, start] of tokens.commentStarts.slice(0, MAX_COMMENTS).entries()) {
        const span = { start, end: tokens.commentEnds[at] ?? start };
        add(span, placeOfComment(code, tokens, span));
    }
    for (const { start, end } of statements) {
        if (traits.length >= MAX_COMMENTS)
            break;
        const token = docstringAt(tokens, start, end);
        if (token >= 0)
            add({ start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 }, DOCSTRING);
    }
    return traits;
}
/** The token of a statement that is one string and nothing else; or −1. */
function docstringAt(tokens, start, end) {
    const first = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, start);
    const isString = /["']$/u.test(tokens.texts[first] ?? '') && tokens.kinds[first] === _parsing_token_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.literal;
    return isString && (tokens.starts[first + 1] ?? Infinity) >= end ? first : -1;
}
/**
 * Where a comment stands: the classes of the tokens around it, and whether they are on its lines: `; | }` is a comment on a line of
 * its own at the end of a block, `; + }` one behind a statement.
 */
function placeOfComment(code, tokens, { start, end }) {
    const next = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, start);
    const before = code.slice(tokens.ends[next - 1] ?? 0, start).includes('\n') ? '|' : '+';
    const after = code.slice(end, tokens.starts[next] ?? code.length).includes('\n') ? '|' : '+';
    return `${classAt(tokens, next - 1)} ${before} ${after} ${classAt(tokens, next)}`;
}
/** Names and literals by their class, other tokens as they are. */
function classAt({ kinds, texts }, at) {
    const kind = kinds[at];
    if (kind === undefined)
        return 'edge';
    if (kind === _parsing_token_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.identifier)
        return 'name';
    return kind === _parsing_token_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.literal ? 'value' : (texts[at] ?? '');
}
/** The text of a comment without its marks, its white space made single blanks. */
function commentText(text) {
    const inner = text
        .replace(/^[rbuRBU]{0,2}(?:"""|'''|"|')|(?:"""|'''|"|')$/gu, '')
        .replace(/^(?:\/\/+|\/\*+(?!\/)|#+|--+|<!--)|\*+\/$/gu, '')
        .replaceAll(/^[ \t]*[*#]+/gmu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    return inner === '' ? text.trim() : inner;
}
/** Words of a comment that make families; a longer comment has its first ones. */
const MAX_WORDS = 32;
/** UTF-16 units of a word: longer ones are data. */
const MAX_WORD_LENGTH = 40;
/** The different words in the text of a comment (`commentText`), in lower case. */
function commentWords(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
    return [...new Set(words.filter(({ length }) => length <= MAX_WORD_LENGTH))].slice(0, MAX_WORDS);
}


/***/ }),

/***/ 60568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   fk: () => (/* binding */ UNBOUNDED),
/* harmony export */   gt: () => (/* binding */ SEQUENCE),
/* harmony export */   t3: () => (/* binding */ fitsSurely),
/* harmony export */   u0: () => (/* binding */ SHORT_FLOAT),
/* harmony export */   zH: () => (/* binding */ FLOAT)
/* harmony export */ });
/** A type of fixed width. `sureBits` is smaller where platforms differ: C's `long` has 32 or 64 bits. */
function fixed(signed, bits, overflow = 'wraps', sureBits = bits) {
    const half = 1n << BigInt(bits - 1);
    const low = signed ? -half : 0n;
    const high = signed ? half - 1n : 2n * half - 1n;
    return { kind: 'integer', low, high, sureBits, bits, signed, overflow };
}
/** Integers without bounds: Python's and Ruby's, and Go's untyped constants. */
const UNBOUNDED = {
    ...{ kind: 'integer', low: null, high: null, sureBits: 0, bits: 0, signed: true, overflow: 'unbounded' },
};
const FLOAT = { kind: 'float' };
/** C's `float`, with 24 binary digits. */
const SHORT_FLOAT = { kind: 'float', isShort: true };
const BOOLEAN = { kind: 'boolean' };
const TEXT = { kind: 'text' };
const SEQUENCE = { kind: 'sequence' };
/** Whether `value` fits the type on every platform. */
function fitsSurely(type, low, high) {
    if (type.sureBits === 0)
        return true;
    const sure = type.sureBits === type.bits ? type : fixed(type.signed, type.sureBits);
    return low !== null && high !== null && low >= (sure.low ?? 0n) && high <= (sure.high ?? 0n);
}


/***/ }),

/***/ 87808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ VALUE_ROWS)
});

// EXTERNAL MODULE: ./build/code/values/domain/number-type.js
var number_type = __webpack_require__(60568);
// EXTERNAL MODULE: ./build/code/values/value-row.js
var value_row = __webpack_require__(67839);
;// CONCATENATED MODULE: ./build/code/values/languages/function-rows.js
/** The largest number below 1. */
const BELOW_ONE = 1 - Number.EPSILON / 2;
/** A function without effects whose result is a floating-point number from `low` to `high`, or NaN. */
function real(source, low, high, fold) {
    return { kind: 'float', low, high, nan: true, source, effect: 'none', ...(fold ? { fold } : {}) };
}
/** A function without effects whose result is an integer of at least `low`. */
function whole(source, low, high, type) {
    const bounds = high === undefined ? { low } : { low, high };
    return { kind: 'integer', ...bounds, source, effect: 'none', ...(type ? { type } : {}) };
}
/** The length of a text or list. */
function lengthOf(source, type) {
    return { ...whole(source, 0, undefined, type), special: 'length' };
}
/** A number that is drawn: the next one depends on this draw. */
function drawn(row) {
    return { ...row, nan: false, effect: 'draws' };
}
/** The functions of a mathematics library by their usual names, each with its section in `sources`. */
function mathFunctions(sources) {
    const rows = {};
    for (const [name, source] of Object.entries(sources)) {
        const row = MATH[name];
        if (row)
            rows[name] = real(source, ...row);
    }
    return rows;
}
/** Ranges and folds of real functions; a fold is exact up to rounding. */
const MATH = {
    sin: [-1, 1, Math.sin],
    cos: [-1, 1, Math.cos],
    tan: [-Infinity, Infinity, Math.tan],
    asin: [-1.5708, 1.5708, Math.asin],
    acos: [0, 3.1416, Math.acos],
    atan: [-1.5708, 1.5708, Math.atan],
    sinh: [-Infinity, Infinity, Math.sinh],
    cosh: [1, Infinity, Math.cosh],
    tanh: [-1, 1, Math.tanh],
    exp: [0, Infinity, Math.exp],
    log: [-Infinity, Infinity, Math.log],
    log10: [-Infinity, Infinity, Math.log10],
    log2: [-Infinity, Infinity, Math.log2],
    sqrt: [0, Infinity, Math.sqrt],
    cbrt: [-Infinity, Infinity, Math.cbrt],
    hypot: [0, Infinity, Math.hypot],
    fabs: [0, Infinity, Math.abs],
    floor: [-Infinity, Infinity, Math.floor],
    ceil: [-Infinity, Infinity, Math.ceil],
    fmod: [-Infinity, Infinity, (x, y) => x % y],
    pow: [-Infinity, Infinity, Math.pow],
};

;// CONCATENATED MODULE: ./build/code/values/languages/c.js



/** `int` has 32 bits on every platform that the code is for; ISO C requires 16. */
const INT = (0,number_type/* fixed */.Zu)(true, 32, 'undefined');
const UNSIGNED = (0,number_type/* fixed */.Zu)(false, 32);
/** 32 bits on Windows, 64 elsewhere. */
const LONG = (0,number_type/* fixed */.Zu)(true, 64, 'undefined', 32);
const UNSIGNED_LONG = (0,number_type/* fixed */.Zu)(false, 64, 'wraps', 32);
const LONG_LONG = (0,number_type/* fixed */.Zu)(true, 64, 'undefined');
const UNSIGNED_LONG_LONG = (0,number_type/* fixed */.Zu)(false, 64);
/** Signed or unsigned, as the platform says: the bounds of both. */
const CHAR = { ...(0,number_type/* fixed */.Zu)(true, 8), low: -128n, high: 255n };
/** Integer types by their names. */
const C_TYPES = {
    char: CHAR,
    'signed char': (0,number_type/* fixed */.Zu)(true, 8),
    'unsigned char': (0,number_type/* fixed */.Zu)(false, 8),
    short: (0,number_type/* fixed */.Zu)(true, 16),
    'short int': (0,number_type/* fixed */.Zu)(true, 16),
    'unsigned short': (0,number_type/* fixed */.Zu)(false, 16),
    'unsigned short int': (0,number_type/* fixed */.Zu)(false, 16),
    int: INT,
    signed: INT,
    'signed int': INT,
    unsigned: UNSIGNED,
    'unsigned int': UNSIGNED,
    long: LONG,
    'long int': LONG,
    'unsigned long': UNSIGNED_LONG,
    'unsigned long int': UNSIGNED_LONG,
    'long long': LONG_LONG,
    'long long int': LONG_LONG,
    'unsigned long long': UNSIGNED_LONG_LONG,
    'unsigned long long int': UNSIGNED_LONG_LONG,
    size_t: UNSIGNED_LONG,
    ssize_t: LONG,
    ptrdiff_t: LONG,
    int8_t: (0,number_type/* fixed */.Zu)(true, 8),
    int16_t: (0,number_type/* fixed */.Zu)(true, 16),
    int32_t: INT,
    int64_t: LONG_LONG,
    uint8_t: (0,number_type/* fixed */.Zu)(false, 8),
    uint16_t: (0,number_type/* fixed */.Zu)(false, 16),
    uint32_t: UNSIGNED,
    uint64_t: UNSIGNED_LONG_LONG,
    float: number_type/* SHORT_FLOAT */.u0,
    double: number_type/* FLOAT */.zH,
    'long double': number_type/* FLOAT */.zH,
    bool: number_type/* BOOLEAN */.Jx,
    _Bool: number_type/* BOOLEAN */.Jx,
};
const PROCESS = 'POSIX.1-2017 3.299: a process ID is positive';
const USER = 'POSIX.1-2017: user and group IDs are not negative';
/** Functions of the standard library and of POSIX. */
const C_FUNCTIONS = {
    ...mathFunctions({
        ...{ acos: 'C17 7.12.4.1', asin: 'C17 7.12.4.2', atan: 'C17 7.12.4.3', cos: 'C17 7.12.4.5' },
        ...{ sin: 'C17 7.12.4.6', tan: 'C17 7.12.4.7', cosh: 'C17 7.12.5.4', sinh: 'C17 7.12.5.5' },
        ...{ tanh: 'C17 7.12.5.6', exp: 'C17 7.12.6.1', log: 'C17 7.12.6.7', log10: 'C17 7.12.6.8' },
        ...{ log2: 'C17 7.12.6.10', cbrt: 'C17 7.12.7.1', fabs: 'C17 7.12.7.2', hypot: 'C17 7.12.7.3' },
        ...{ pow: 'C17 7.12.7.4', sqrt: 'C17 7.12.7.5', ceil: 'C17 7.12.9.1', floor: 'C17 7.12.9.2' },
        fmod: 'C17 7.12.10.1',
    }),
    rand: drawn(whole('C17 7.22.2.1', 0, 2147483647, INT)),
    random: drawn(whole('POSIX.1-2017 random', 0, 2147483647, LONG)),
    abs: { ...whole('C17 7.22.6.1', 0, undefined, INT), special: 'magnitude' },
    labs: { ...whole('C17 7.22.6.1', 0, undefined, LONG), special: 'magnitude' },
    llabs: { ...whole('C17 7.22.6.1', 0, undefined, LONG_LONG), special: 'magnitude' },
    strlen: lengthOf('C17 7.24.6.3: a size_t', UNSIGNED_LONG),
    getpid: whole(PROCESS, 1, undefined, INT),
    getppid: whole('POSIX.1-2017 getppid', 0, undefined, INT),
    getuid: whole(USER, 0, undefined, UNSIGNED),
    geteuid: whole(USER, 0, undefined, UNSIGNED),
    getgid: whole(USER, 0, undefined, UNSIGNED),
    getegid: whole(USER, 0, undefined, UNSIGNED),
};
/** Functions of the standard library that take their arguments by value (7.1.4: a macro in their place acts the same). */
const C_READERS = (0,value_row/* wordSet */.d)(`
  printf fprintf sprintf snprintf puts fputs putchar fputc malloc calloc realloc free memcpy memset memmove memcmp strcpy
  strncpy strcat strcmp strncmp strchr strstr exit abort atoi isalpha isdigit isspace srand usleep sleep`);
/** C17 (ISO/IEC 9899:2018) with `int` of 32 bits; nodes of tree-sitter-c 0.24. */
const C_VALUES = {
    language: 'c',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        switch: 'switch_statement',
        case: 'case_statement',
        declaration: 'declaration',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement goto_statement',
        label: 'labeled_statement',
        list: 'compound_statement',
        function: 'function_definition',
        else: 'else_clause',
        directive: 'preproc_if preproc_ifdef preproc_else preproc_elif preproc_elifdef',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        conditional: 'conditional_expression',
        assign: 'assignment_expression',
        update: 'update_expression',
        call: 'call_expression',
        cast: 'cast_expression',
        sizeof: 'sizeof_expression',
        reference: 'pointer_expression',
        name: 'identifier',
        integer: 'number_literal',
        string: 'string_literal',
        strings: 'concatenated_string',
        char: 'char_literal',
        true: 'true',
        false: 'false',
        null: 'null',
        comment: 'comment',
    },
    integers: INT,
    promotion: 'c',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'octal',
    suffixes: {
        u: UNSIGNED,
        l: LONG,
        ul: UNSIGNED_LONG,
        lu: UNSIGNED_LONG,
        ll: LONG_LONG,
        ull: UNSIGNED_LONG_LONG,
        llu: UNSIGNED_LONG_LONG,
    },
    types: C_TYPES,
    truth: 'numbers',
    booleansAreIntegers: true,
    textsCompare: false,
    textsChange: false,
    charactersAreIntegers: true,
    functions: C_FUNCTIONS,
    constants: {},
    enumerations: { list: 'enumerator_list', items: (0,value_row/* wordSet */.d)('enumerator'), separator: '' },
    operatorsCall: false,
    dynamic: false,
    assertions: (0,value_row/* wordSet */.d)('assert assertTrue assertFalse'),
    addressOf: (0,value_row/* wordSet */.d)('&'),
    argumentsChange: true,
    readers: C_READERS,
    assignmentDeclares: false,
    stringsName: false,
    reaches: (0,value_row/* wordSet */.d)('asm __asm __asm__ setjmp _setjmp sigsetjmp'),
    // What is called C is often C++, whose types may do anything when they are made and destroyed.
    plainTypes: false,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: new Set(),
    unusedIsError: false,
    macros: true,
};

;// CONCATENATED MODULE: ./build/code/values/languages/cpp.js


/** The functions of C under `std::`. */
const STD_FUNCTIONS = Object.fromEntries(Object.entries(C_FUNCTIONS).map(([name, row]) => [`std::${name}`, row]));
/** C++17 (ISO/IEC 14882:2017) with `int` of 32 bits; nodes of tree-sitter-cpp 0.23. */
const CPP_VALUES = {
    ...C_VALUES,
    language: 'cpp',
    roles: {
        ...C_VALUES.roles,
        each: 'for_range_loop',
        jump: 'return_statement break_statement continue_statement goto_statement throw_statement co_return_statement',
        yield: 'co_yield_statement co_await_expression',
        closure: 'lambda_expression',
        class: 'field_declaration_list',
        try: 'try_statement',
        wrap: 'parenthesized_expression condition_clause',
    },
    types: { ...C_TYPES, 'std::size_t': C_TYPES.size_t ?? { kind: 'float' } },
    functions: { ...C_FUNCTIONS, ...STD_FUNCTIONS },
    // Operators of classes are functions.
    operatorsCall: true,
    readers: C_READERS,
    // A class may do anything when it is made and destroyed.
    plainTypes: false,
    textsChange: true,
    reaches: (0,value_row/* wordSet */.d)('asm __asm __asm__ setjmp _setjmp sigsetjmp'),
};

;// CONCATENATED MODULE: ./build/code/values/languages/csharp.js



const csharp_INT = (0,number_type/* fixed */.Zu)(true, 32);
const csharp_LONG = (0,number_type/* fixed */.Zu)(true, 64);
/** The functions of `System.Math` by the names that it gives them. */
function mathClass() {
    const names = 'sin cos tan asin acos atan sinh cosh tanh exp log10 log2 sqrt cbrt pow';
    const rows = mathFunctions(Object.fromEntries(names.split(' ').map((name) => [name, `System.Math.${name}`])));
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => {
        const title = name.charAt(0).toUpperCase() + name.slice(1);
        return [`Math.${title}`, { ...row, source: `System.Math.${title}` }];
    }));
}
/** C# 12 and the .NET libraries; nodes of tree-sitter-c-sharp 0.23. */
const CSHARP_VALUES = {
    language: 'csharp',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        each: 'foreach_statement',
        switch: 'switch_statement',
        case: 'switch_section',
        declaration: 'local_declaration_statement',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement goto_statement throw_statement',
        label: 'labeled_statement',
        list: 'block',
        function: 'method_declaration constructor_declaration local_function_statement',
        closure: 'lambda_expression anonymous_method_expression accessor_declaration property_declaration',
        class: 'declaration_list',
        try: 'try_statement',
        yield: 'yield_statement await_expression',
        empty: 'empty_statement',
        directive: 'preproc_if preproc_else preproc_elif preproc_endif preproc_region',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'prefix_unary_expression',
        conditional: 'conditional_expression',
        assign: 'assignment_expression',
        update: 'postfix_unary_expression',
        call: 'invocation_expression',
        member: 'member_access_expression',
        cast: 'cast_expression',
        name: 'identifier',
        integer: 'integer_literal',
        float: 'real_literal',
        string: 'string_literal',
        char: 'character_literal',
        boolean: 'boolean_literal',
        null: 'null_literal',
        array: 'array_creation_expression',
        comment: 'comment',
    },
    integers: csharp_INT,
    promotion: 'java',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'decimal',
    suffixes: { l: csharp_LONG, f: number_type/* FLOAT */.zH, d: number_type/* FLOAT */.zH },
    types: {
        sbyte: (0,number_type/* fixed */.Zu)(true, 8),
        byte: (0,number_type/* fixed */.Zu)(false, 8),
        short: (0,number_type/* fixed */.Zu)(true, 16),
        ushort: (0,number_type/* fixed */.Zu)(false, 16),
        char: (0,number_type/* fixed */.Zu)(false, 16),
        int: csharp_INT,
        uint: (0,number_type/* fixed */.Zu)(false, 32, 'unknown'),
        long: csharp_LONG,
        float: number_type/* SHORT_FLOAT */.u0,
        double: number_type/* FLOAT */.zH,
        bool: number_type/* BOOLEAN */.Jx,
        string: number_type/* TEXT */.a$,
    },
    truth: 'booleans',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: true,
    functions: {
        ...mathClass(),
        // Throws for the smallest integer.
        'Math.Abs': { ...whole('System.Math.Abs', 0, undefined, csharp_LONG), special: 'magnitude' },
        'Random().Next': drawn(whole('System.Random.Next', 0, 2147483647, csharp_INT)),
        'Random().NextDouble': drawn(real('System.Random.NextDouble', 0, BELOW_ONE)),
        'String.Length': lengthOf('System.String.Length', csharp_INT),
        'Environment.ProcessorCount': whole('System.Environment.ProcessorCount', 1, undefined, csharp_INT),
        'Environment.ProcessId': whole('System.Environment.ProcessId', 0, undefined, csharp_INT),
    },
    constants: {
        'int.MaxValue': 2n ** 31n - 1n,
        'int.MinValue': -(2n ** 31n),
        'Math.PI': Math.PI,
        'Math.E': Math.E,
    },
    enumerations: {
        ...{ list: 'enum_member_declaration_list', items: (0,value_row/* wordSet */.d)('enum_member_declaration'), separator: '.' },
    },
    operatorsCall: true,
    dynamic: false,
    assertions: (0,value_row/* wordSet */.d)('Debug.Assert Trace.Assert Assert.True Assert.IsTrue Assert.False Assert.IsFalse'),
    addressOf: (0,value_row/* wordSet */.d)('& ref out'),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: false,
    reaches: new Set(),
    plainTypes: true,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: new Set(),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/go.js


/** 32 or 64 bits. */
const go_INT = (0,number_type/* fixed */.Zu)(true, 64, 'wraps', 32);
const UINT = (0,number_type/* fixed */.Zu)(false, 64, 'wraps', 32);
/** The functions of package `math` by the names that it gives them. */
function mathPackage() {
    const names = 'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt cbrt hypot floor ceil pow';
    const rows = mathFunctions(Object.fromEntries(names.split(' ').map((name) => [name, `Go library, math.${name}`])));
    const titled = Object.entries(rows).map(([name, row]) => {
        const title = name.charAt(0).toUpperCase() + name.slice(1);
        return [`math.${title}`, { ...row, source: `Go library, math.${title}` }];
    });
    return { ...Object.fromEntries(titled), 'math.Abs': real('Go library, math.Abs', 0, Infinity, Math.abs) };
}
/** Go 1.22 (language specification and standard library); nodes of tree-sitter-go 0.25. */
const GO_VALUES = {
    language: 'go',
    roles: {
        if: 'if_statement',
        for: 'for_statement',
        switch: 'expression_switch_statement',
        case: 'expression_case default_case type_case communication_case',
        declaration: 'var_declaration short_var_declaration const_declaration',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement goto_statement fallthrough_statement',
        label: 'labeled_statement',
        list: 'statement_list',
        function: 'function_declaration method_declaration',
        closure: 'func_literal',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        assign: 'assignment_statement',
        update: 'inc_statement dec_statement',
        call: 'call_expression',
        member: 'selector_expression',
        name: 'identifier',
        integer: 'int_literal',
        float: 'float_literal',
        string: 'interpreted_string_literal',
        true: 'true',
        false: 'false',
        null: 'nil',
        array: 'composite_literal',
        comment: 'comment',
    },
    integers: number_type/* UNBOUNDED */.fk,
    promotion: 'same',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'octal',
    suffixes: {},
    types: {
        int: go_INT,
        int8: (0,number_type/* fixed */.Zu)(true, 8),
        int16: (0,number_type/* fixed */.Zu)(true, 16),
        int32: (0,number_type/* fixed */.Zu)(true, 32),
        int64: (0,number_type/* fixed */.Zu)(true, 64),
        uint: UINT,
        uint8: (0,number_type/* fixed */.Zu)(false, 8),
        byte: (0,number_type/* fixed */.Zu)(false, 8),
        uint16: (0,number_type/* fixed */.Zu)(false, 16),
        uint32: (0,number_type/* fixed */.Zu)(false, 32),
        uint64: (0,number_type/* fixed */.Zu)(false, 64),
        float32: number_type/* SHORT_FLOAT */.u0,
        float64: number_type/* FLOAT */.zH,
        bool: number_type/* BOOLEAN */.Jx,
        string: number_type/* TEXT */.a$,
    },
    truth: 'booleans',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: false,
    functions: {
        ...mathPackage(),
        len: lengthOf('Go specification, Length and capacity', go_INT),
        cap: whole('Go specification, Length and capacity', 0, undefined, go_INT),
        'rand.Int': drawn(whole('Go library, rand.Int', 0, undefined, go_INT)),
        'rand.Intn': { ...drawn(whole('Go library, rand.Intn', 0, undefined, go_INT)), effect: 'unknown' },
        'rand.Float64': drawn(real('Go library, rand.Float64', 0, BELOW_ONE)),
        'os.Getpid': whole('POSIX.1-2017 3.299: a process ID is positive', 1, undefined, go_INT),
        'runtime.NumCPU': whole('Go library, runtime.NumCPU', 1, undefined, go_INT),
        'runtime.NumGoroutine': whole('Go library, runtime.NumGoroutine', 1, undefined, go_INT),
    },
    constants: { 'math.Pi': Math.PI, 'math.E': Math.E, 'math.MaxInt32': 2n ** 31n - 1n },
    enumerations: null,
    operatorsCall: false,
    dynamic: false,
    assertions: new Set(),
    addressOf: new Set(['&']),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: false,
    reaches: new Set(),
    plainTypes: true,
    empty: null,
    emptyBlock: '',
    lastIsValue: false,
    hoists: new Set(),
    unusedIsError: true,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/java.js



const java_INT = (0,number_type/* fixed */.Zu)(true, 32);
const java_LONG = (0,number_type/* fixed */.Zu)(true, 64);
/** `rows` under `prefix.`. */
function under(prefix, rows) {
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${prefix}.${name}`, row]));
}
/** `Math.abs` for a type. */
const MAGNITUDE = (type) => ({
    ...whole('java.lang.Math.abs', 0, undefined, type),
    special: 'magnitude',
});
const COLLECTIONS = 'Collection List Set Queue Deque ArrayList LinkedList HashSet TreeSet Vector';
const MAPS = 'Map HashMap TreeMap LinkedHashMap ConcurrentHashMap Hashtable';
const SIZES = Object.fromEntries([...COLLECTIONS.split(' '), ...MAPS.split(' ')].map((type) => [
    `${type}.size`,
    { ...whole(`java.util.${type}.size`, 0, undefined, java_INT), effect: 'unknown' },
]));
/** Java SE 17 (JLS and API); nodes of tree-sitter-java 0.23. */
const JAVA_VALUES = {
    language: 'java',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        each: 'enhanced_for_statement',
        switch: 'switch_expression',
        case: 'switch_block_statement_group switch_rule',
        assert: 'assert_statement',
        declaration: 'local_variable_declaration',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement throw_statement',
        label: 'labeled_statement',
        list: 'block constructor_body',
        function: 'method_declaration constructor_declaration',
        closure: 'lambda_expression',
        class: 'class_body',
        try: 'try_statement try_with_resources_statement',
        yield: 'yield_statement',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        conditional: 'ternary_expression',
        assign: 'assignment_expression',
        update: 'update_expression',
        call: 'method_invocation',
        member: 'field_access',
        cast: 'cast_expression',
        name: 'identifier',
        integer: 'decimal_integer_literal hex_integer_literal octal_integer_literal binary_integer_literal decimal_floating_point_literal',
        string: 'string_literal',
        char: 'character_literal',
        true: 'true',
        false: 'false',
        null: 'null_literal',
        array: 'array_creation_expression',
        comment: 'line_comment block_comment',
    },
    integers: java_INT,
    promotion: 'java',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'octal',
    suffixes: { l: java_LONG, f: number_type/* FLOAT */.zH, d: number_type/* FLOAT */.zH },
    types: {
        byte: (0,number_type/* fixed */.Zu)(true, 8),
        short: (0,number_type/* fixed */.Zu)(true, 16),
        char: (0,number_type/* fixed */.Zu)(false, 16),
        int: java_INT,
        long: java_LONG,
        float: number_type/* SHORT_FLOAT */.u0,
        double: number_type/* FLOAT */.zH,
        boolean: number_type/* BOOLEAN */.Jx,
        String: number_type/* TEXT */.a$,
        'int[]': number_type/* SEQUENCE */.gt,
        'String[]': number_type/* SEQUENCE */.gt,
    },
    truth: 'booleans',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: true,
    functions: {
        ...under('Math', mathFunctions(Object.fromEntries('sin cos tan asin acos atan sinh cosh tanh exp log log10 sqrt cbrt hypot floor ceil pow'
            .split(' ')
            .map((name) => [name, `java.lang.Math.${name}`])))),
        'Math.abs': MAGNITUDE(java_LONG),
        'Math.random': { ...real('java.lang.Math.random', 0, BELOW_ONE), nan: false },
        'Random().nextDouble': drawn(real('java.util.Random.nextDouble', 0, BELOW_ONE)),
        'Random().nextFloat': drawn(real('java.util.Random.nextFloat', 0, BELOW_ONE)),
        'System.currentTimeMillis': { kind: 'integer', type: java_LONG, source: 'java.lang.System', effect: 'none' },
        'System.nanoTime': { kind: 'integer', type: java_LONG, source: 'java.lang.System', effect: 'none' },
        'Object().hashCode': { kind: 'integer', type: java_INT, source: 'java.lang.Object', effect: 'none' },
        'String.length': lengthOf('java.lang.String.length', java_INT),
        'String.isEmpty': { kind: 'boolean', source: 'java.lang.String.isEmpty', effect: 'none' },
        'String.indexOf': whole('java.lang.String.indexOf', -1, undefined, java_INT),
        'String.lastIndexOf': whole('java.lang.String.lastIndexOf', -1, undefined, java_INT),
        'String.hashCode': { kind: 'integer', type: java_INT, source: 'java.lang.String', effect: 'none' },
        '[].length': { ...whole('JLS 10.7', 0, undefined, java_INT), effect: 'unknown' },
        'Thread.activeCount': whole('java.lang.Thread.activeCount', 0, undefined, java_INT),
        'Runtime.getRuntime().availableProcessors': whole('java.lang.Runtime', 1, undefined, java_INT),
        'Runtime.getRuntime().totalMemory': whole('java.lang.Runtime', 0, undefined, java_LONG),
        'Runtime.getRuntime().freeMemory': whole('java.lang.Runtime', 0, undefined, java_LONG),
        'Runtime.getRuntime().maxMemory': whole('java.lang.Runtime', 0, undefined, java_LONG),
        ...SIZES,
    },
    constants: {
        'Boolean.FALSE': false,
        'Boolean.TRUE': true,
        'Integer.MAX_VALUE': 2n ** 31n - 1n,
        'Integer.MIN_VALUE': -(2n ** 31n),
        'Math.PI': Math.PI,
        'Math.E': Math.E,
    },
    enumerations: { list: 'enum_body', items: (0,value_row/* wordSet */.d)('enum_constant'), separator: '.' },
    operatorsCall: true,
    dynamic: false,
    assertions: (0,value_row/* wordSet */.d)(`
    assertTrue Assert.assertTrue Assertions.assertTrue assertFalse Assert.assertFalse Assertions.assertFalse`),
    addressOf: new Set(),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: false,
    reaches: new Set(),
    plainTypes: true,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: new Set(),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/javascript.js


/** The functions of `Math` (ECMAScript 2025, 21.3.2). */
function mathObject() {
    const names = 'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt cbrt hypot floor ceil pow';
    const rows = mathFunctions(Object.fromEntries(names.split(' ').map((name) => [name, `ECMAScript 2025 21.3.2, Math.${name}`])));
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`Math.${name}`, row]));
}
/** JavaScript (ECMAScript 2025); nodes of tree-sitter-javascript 0.25. */
const JAVASCRIPT_VALUES = {
    language: 'javascript',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        each: 'for_in_statement',
        switch: 'switch_statement',
        case: 'switch_case switch_default',
        declaration: 'lexical_declaration variable_declaration',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement throw_statement',
        label: 'labeled_statement',
        list: 'statement_block',
        function: 'function_declaration generator_function_declaration function_expression generator_function method_definition',
        closure: 'arrow_function',
        class: 'class_body',
        else: 'else_clause',
        try: 'try_statement',
        yield: 'yield_expression await_expression',
        empty: 'empty_statement',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        conditional: 'ternary_expression',
        assign: 'assignment_expression augmented_assignment_expression',
        update: 'update_expression',
        call: 'call_expression',
        member: 'member_expression',
        name: 'identifier shorthand_property_identifier shorthand_property_identifier_pattern',
        integer: 'number',
        string: 'string',
        true: 'true',
        false: 'false',
        null: 'null',
        array: 'array',
        comment: 'comment html_comment',
    },
    integers: 'double',
    promotion: 'same',
    division: 'real',
    remainder: 'truncated',
    leadingZero: 'unknown',
    suffixes: {},
    types: {},
    truth: 'collections',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: false,
    functions: {
        ...mathObject(),
        'Math.abs': real('ECMAScript 2025 21.3.2.1', 0, Infinity, Math.abs),
        'Math.random': { ...real('ECMAScript 2025 21.3.2.27', 0, BELOW_ONE), nan: false },
        'Date.now': { kind: 'float', source: 'ECMAScript 2025 21.4.3.1', effect: 'none' },
        'performance.now': { ...real('High Resolution Time 7.1', 0, Infinity), nan: false },
        'process.pid': whole('POSIX.1-2017 3.299: a process ID is positive', 1),
        'String.length': { ...whole('ECMAScript 2025 22.1.4.1', 0), special: 'length' },
    },
    constants: { 'Math.PI': Math.PI, 'Math.E': Math.E, Infinity },
    enumerations: null,
    operatorsCall: true,
    dynamic: true,
    assertions: (0,value_row/* wordSet */.d)('console.assert'),
    addressOf: new Set(),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: false,
    reaches: (0,value_row/* wordSet */.d)('eval with arguments'),
    plainTypes: true,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: (0,value_row/* wordSet */.d)('yield_expression'),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/php.js



/** 64 bits; what does not fit becomes a float. */
const php_INT = (0,number_type/* fixed */.Zu)(true, 64, 'unknown');
/** PHP 8 (manual); nodes of tree-sitter-php 0.24. */
const PHP_VALUES = {
    language: 'php',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        do: 'do_statement',
        for: 'for_statement',
        each: 'foreach_statement',
        switch: 'switch_statement',
        case: 'case_statement default_statement',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement goto_statement exit_statement throw_expression',
        label: 'named_label_statement',
        list: 'compound_statement colon_block',
        function: 'function_definition method_declaration',
        closure: 'anonymous_function arrow_function',
        class: 'declaration_list',
        else: 'else_clause',
        elseif: 'else_if_clause',
        try: 'try_statement',
        yield: 'yield_expression',
        empty: 'empty_statement',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_op_expression',
        conditional: 'conditional_expression',
        assign: 'assignment_expression augmented_assignment_expression',
        update: 'update_expression',
        call: 'function_call_expression',
        name: 'variable_name',
        integer: 'integer',
        float: 'float',
        string: 'string encapsed_string',
        boolean: 'boolean',
        null: 'null',
        array: 'array_creation_expression',
        comment: 'comment',
    },
    integers: php_INT,
    promotion: 'same',
    division: 'real',
    remainder: 'truncated',
    leadingZero: 'octal',
    suffixes: {},
    types: {},
    truth: 'collections',
    booleansAreIntegers: false,
    textsCompare: false,
    textsChange: true,
    charactersAreIntegers: false,
    functions: {
        ...mathFunctions(Object.fromEntries('sin cos tan asin acos atan sinh cosh tanh exp sqrt'
            .split(' ')
            .map((name) => [name, `PHP manual, ${name}`]))),
        strlen: lengthOf('PHP manual, strlen', php_INT),
        // `rand($max, $min)` accepts its bounds in any order, below 0 too: only the form without arguments has a row.
        'rand()': { ...whole('PHP manual, rand', 0, 2147483647, php_INT), effect: 'draws' },
        'mt_rand()': { ...whole('PHP manual, mt_rand', 0, 2147483647, php_INT), effect: 'draws' },
        getmypid: whole('POSIX.1-2017 3.299: a process ID is positive', 1, undefined, php_INT),
    },
    constants: {},
    enumerations: null,
    operatorsCall: true,
    dynamic: true,
    assertions: (0,value_row/* wordSet */.d)('assert'),
    addressOf: (0,value_row/* wordSet */.d)('&'),
    argumentsChange: true,
    readers: (0,value_row/* wordSet */.d)('printf sprintf print_r var_dump strlen count intval is_null isset empty'),
    assignmentDeclares: true,
    stringsName: false,
    reaches: (0,value_row/* wordSet */.d)('eval extract compact get_defined_vars include require include_once require_once parse_str'),
    plainTypes: false,
    empty: ';',
    emptyBlock: '',
    lastIsValue: false,
    hoists: (0,value_row/* wordSet */.d)('function_definition class_declaration yield_expression'),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/python.js



/** The functions of module `math`. */
function mathModule() {
    const names = 'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt hypot fabs pow';
    const rows = mathFunctions(Object.fromEntries(names.split(' ').map((name) => [name, `Python library, math.${name}`])));
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`math.${name}`, row]));
}
/** Python 3 (language and library reference); nodes of tree-sitter-python 0.25. */
const PYTHON_VALUES = {
    language: 'python',
    roles: {
        if: 'if_statement',
        while: 'while_statement',
        each: 'for_statement',
        switch: 'match_statement',
        case: 'case_clause',
        assert: 'assert_statement',
        expression: 'expression_statement',
        jump: 'return_statement break_statement continue_statement raise_statement',
        list: 'block',
        function: 'function_definition',
        closure: 'lambda',
        class: 'class_definition',
        else: 'else_clause',
        elseif: 'elif_clause',
        try: 'try_statement',
        yield: 'yield await',
        wrap: 'parenthesized_expression',
        binary: 'binary_operator boolean_operator',
        chain: 'comparison_operator',
        unary: 'unary_operator not_operator',
        conditional: 'conditional_expression',
        assign: 'assignment augmented_assignment',
        call: 'call',
        member: 'attribute',
        name: 'identifier',
        integer: 'integer',
        float: 'float',
        string: 'string',
        strings: 'concatenated_string',
        true: 'true',
        false: 'false',
        null: 'none',
        array: 'list tuple',
        comment: 'comment',
        empty: 'pass_statement',
    },
    integers: number_type/* UNBOUNDED */.fk,
    promotion: 'same',
    division: 'real',
    remainder: 'floored',
    leadingZero: 'unknown',
    suffixes: {},
    types: {},
    truth: 'collections',
    booleansAreIntegers: true,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: false,
    functions: {
        ...mathModule(),
        len: lengthOf('Python library, len'),
        range: { kind: 'sequence', source: 'Python library, range', effect: 'none', special: 'range' },
        id: whole('Python library, id: an integer', 0),
        abs: { ...whole('Python library, abs', 0), special: 'magnitude' },
        'random.random': drawn(real('Python library, random.random', 0, BELOW_ONE)),
        // as `from random import random` and `from os import getpid` name them
        random: drawn(real('Python library, random.random', 0, BELOW_ONE)),
        'os.getpid': whole('POSIX.1-2017 3.299: a process ID is positive', 1),
        getpid: whole('POSIX.1-2017 3.299: a process ID is positive', 1),
        'time.monotonic': { kind: 'float', source: 'Python library, time.monotonic', effect: 'none' },
    },
    constants: { 'math.pi': Math.PI, 'math.e': Math.E },
    enumerations: null,
    operatorsCall: true,
    dynamic: true,
    assertions: new Set(),
    addressOf: new Set(),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: true,
    stringsName: false,
    reaches: (0,value_row/* wordSet */.d)('eval exec locals vars globals dir'),
    plainTypes: false,
    empty: null,
    emptyBlock: 'pass',
    lastIsValue: false,
    hoists: (0,value_row/* wordSet */.d)('yield global_statement nonlocal_statement delete_statement'),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/ruby.js



/** Ruby 3 (core library); nodes of tree-sitter-ruby 0.23. */
const RUBY_VALUES = {
    language: 'ruby',
    roles: {
        if: 'if if_modifier',
        unless: 'unless unless_modifier',
        while: 'while while_modifier',
        until: 'until until_modifier',
        each: 'for',
        switch: 'case',
        case: 'when',
        jump: 'return break next redo retry',
        list: 'body_statement then block_body do program',
        function: 'method singleton_method',
        closure: 'lambda block do_block',
        class: 'class module singleton_class',
        else: 'else',
        elseif: 'elsif',
        yield: 'yield',
        wrap: 'parenthesized_statements in',
        binary: 'binary',
        unary: 'unary',
        conditional: 'conditional',
        assign: 'assignment operator_assignment',
        call: 'call',
        name: 'identifier',
        integer: 'integer',
        float: 'float',
        string: 'string',
        strings: 'chained_string',
        true: 'true',
        false: 'false',
        null: 'nil',
        array: 'array',
        range: 'range',
        comment: 'comment',
    },
    integers: number_type/* UNBOUNDED */.fk,
    promotion: 'same',
    division: 'floored',
    remainder: 'floored',
    leadingZero: 'octal',
    suffixes: {},
    types: {},
    truth: 'objects',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: true,
    charactersAreIntegers: false,
    functions: {
        ...Object.fromEntries(Object.entries(mathFunctions(Object.fromEntries('sin cos tan asin acos atan sinh cosh tanh exp sqrt cbrt hypot'
            .split(' ')
            .map((name) => [name, `Ruby core, Math.${name}`])))).map(([name, row]) => [`Math.${name}`, row])),
        'rand()': drawn(real('Ruby core, Kernel#rand', 0, BELOW_ONE)),
        'Random.rand()': drawn(real('Ruby core, Random.rand', 0, BELOW_ONE)),
        'Process.pid': whole('POSIX.1-2017 3.299: a process ID is positive', 1),
        'String.length': lengthOf('Ruby core, String#length'),
        'String.size': lengthOf('Ruby core, String#size'),
        '[].length': lengthOf('Ruby core, Array#length'),
        '[].size': lengthOf('Ruby core, Array#size'),
    },
    constants: {},
    enumerations: null,
    operatorsCall: true,
    dynamic: true,
    assertions: new Set(),
    addressOf: new Set(),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: true,
    stringsName: false,
    reaches: (0,value_row/* wordSet */.d)('binding eval instance_eval local_variables local_variable_get'),
    plainTypes: false,
    empty: null,
    emptyBlock: '',
    lastIsValue: true,
    hoists: (0,value_row/* wordSet */.d)('yield method class module'),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/rust.js



/** A type whose overflow is a panic in debug builds and wraps in release builds. */
const sized = (signed, bits, sureBits = bits) => (0,number_type/* fixed */.Zu)(signed, bits, 'unknown', sureBits);
/** A literal without a type: it has at least the bits of the type that is inferred, `i32` by default. */
const INTEGER = (0,number_type/* fixed */.Zu)(true, 32, 'unknown');
const TYPES = {
    i8: sized(true, 8),
    i16: sized(true, 16),
    i32: sized(true, 32),
    i64: sized(true, 64),
    i128: sized(true, 128),
    isize: sized(true, 64, 32),
    u8: sized(false, 8),
    u16: sized(false, 16),
    u32: sized(false, 32),
    u64: sized(false, 64),
    u128: sized(false, 128),
    usize: sized(false, 64, 32),
    f32: number_type/* SHORT_FLOAT */.u0,
    f64: number_type/* FLOAT */.zH,
    bool: number_type/* BOOLEAN */.Jx,
};
/** Rust 2021 (reference and standard library); nodes of tree-sitter-rust 0.24. */
const RUST_VALUES = {
    language: 'rust',
    roles: {
        if: 'if_expression',
        while: 'while_expression',
        each: 'for_expression',
        switch: 'match_expression',
        case: 'match_arm',
        declaration: 'let_declaration',
        expression: 'expression_statement',
        jump: 'return_expression break_expression continue_expression',
        list: 'block',
        function: 'function_item',
        closure: 'closure_expression async_block',
        class: 'declaration_list',
        else: 'else_clause',
        yield: 'await_expression yield_expression',
        wrap: 'parenthesized_expression',
        binary: 'binary_expression',
        unary: 'unary_expression',
        assign: 'assignment_expression compound_assignment_expr',
        call: 'call_expression',
        member: 'field_expression scoped_identifier',
        cast: 'type_cast_expression',
        macro: 'macro_invocation',
        reference: 'reference_expression',
        name: 'identifier',
        integer: 'integer_literal',
        float: 'float_literal',
        string: 'string_literal',
        boolean: 'boolean_literal',
        range: 'range_expression',
        comment: 'line_comment block_comment',
    },
    integers: INTEGER,
    promotion: 'same',
    division: 'truncated',
    remainder: 'truncated',
    leadingZero: 'decimal',
    suffixes: TYPES,
    types: TYPES,
    truth: 'booleans',
    booleansAreIntegers: false,
    textsCompare: true,
    textsChange: false,
    charactersAreIntegers: false,
    functions: {
        'std::process::id': { ...whole('Rust library, std::process::id', 0), type: (0,number_type/* fixed */.Zu)(false, 32, 'unknown') },
        'process::id': { ...whole('Rust library, std::process::id', 0), type: (0,number_type/* fixed */.Zu)(false, 32, 'unknown') },
    },
    constants: {},
    enumerations: { list: 'enum_variant_list', items: (0,value_row/* wordSet */.d)('enum_variant'), separator: '::' },
    operatorsCall: true,
    dynamic: false,
    assertions: new Set(),
    addressOf: new Set(['mutable_specifier']),
    argumentsChange: false,
    readers: new Set(),
    assignmentDeclares: false,
    stringsName: true,
    reaches: (0,value_row/* wordSet */.d)('asm'),
    plainTypes: false,
    empty: null,
    emptyBlock: '',
    lastIsValue: true,
    hoists: new Set(),
    unusedIsError: false,
    macros: false,
};

;// CONCATENATED MODULE: ./build/code/values/languages/typescript.js


/** TypeScript: JavaScript whose types are not checked when the program runs; nodes of tree-sitter-typescript 0.23. */
const TYPESCRIPT_VALUES = {
    ...JAVASCRIPT_VALUES,
    language: 'typescript',
    enumerations: { list: 'enum_body', items: (0,value_row/* wordSet */.d)('enum_assignment property_identifier'), separator: '.' },
};

;// CONCATENATED MODULE: ./build/code/values/languages/value-rows.js











/** The rows by language. */
const VALUE_ROWS = {
    c: C_VALUES,
    cpp: CPP_VALUES,
    csharp: CSHARP_VALUES,
    go: GO_VALUES,
    java: JAVA_VALUES,
    javascript: JAVASCRIPT_VALUES,
    php: PHP_VALUES,
    python: PYTHON_VALUES,
    ruby: RUBY_VALUES,
    rust: RUST_VALUES,
    typescript: TYPESCRIPT_VALUES,
};


/***/ }),

/***/ 67839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wordSet)
/* harmony export */ });
/** The set of the words in a space-separated list. */
function wordSet(list) {
    return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}


/***/ }),

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ HABITS),
/* harmony export */   bJ: () => (/* binding */ habitSays),
/* harmony export */   uH: () => (/* binding */ WHOLE_HABITS)
/* harmony export */ });
/** Places of one habit: what a report shows. */
const MOST_PLACES = 8;
/** Names of habits that all words of a text show. */
const WHOLE_HABITS = new Set(['upper', 'lower', 'title']);
/** A Latin letter next to one of an alphabet that has letters of the same looks. */
const MIXED = /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;
/** Habits of casing, of white space, of punctuation and of characters; their names are parts of keys. */
const HABITS = [
    whole('upper', 'written in capitals alone', (text) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)),
    whole('lower', 'written without capitals', (text) => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text)),
    whole('title', 'written with a capital at each word', isTitle),
    places('lower-start', 'written with a small letter at its beginning', /^\P{L}*\p{Ll}\p{L}*/gu),
    places('shouted', 'with a word in capitals', /(?<![\p{L}\p{N}_])\p{Lu}{4,}(?![\p{L}\p{N}_])/gu),
    places('spaces', 'with several spaces in a row', /(?<=\S) {2,}(?=\S)/gu),
    places('tab', 'with a tab inside', /(?<=\S)\t+/gu),
    places('before', 'with white space at its beginning', /^\s+/gu),
    places('after', 'with white space at its end', /(?<![ \t])[ \t]+$/gu),
    places('odd-space', 'with an unusual space', /[\u00a0\u2000-\u200a\u202f\u3000]+/gu),
    places('no-stop', 'without a full stop or another mark at its end', /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?=\s*$)/gu),
    places('exclaimed', 'with an exclamation mark at its end', /(?<!!)!+(?=\s*$)/gu),
    places('asked', 'with a question mark at its end', /(?<!\?)\?+(?=\s*$)/gu),
    places('trailing-dots', 'with several dots at its end', /(?:(?<!\.)\.{2,}|…)(?=\s*$)/gu),
    places('repeated-mark', 'with a mark of punctuation several times in a row', /([!?,;:])\1+/gu),
    places('space-before-mark', 'with a space before a mark of punctuation', /(?<=\p{L}) +[,.;:!?](?=\s|$)/gu),
    places('no-space-after-mark', 'without a space after a mark of punctuation', /(?<=\p{L})[,;!?](?=\p{L})/gu),
    places('curly', 'with curly quotation marks', /[\u2018\u2019\u201c\u201d]/gu),
    places('hidden', 'with a character that does not show', /[\p{Cf}\u2800\u3164]+/gu),
    places('mixed', 'with a word of letters from several alphabets', MIXED),
];
function whole(name, says, has) {
    return {
        name,
        says,
        find: (text) => {
            const start = text.search(/\S/u);
            return start >= 0 && has(text) ? [{ start, end: text.trimEnd().length }] : [];
        },
    };
}
function places(name, says, pattern) {
    return {
        name,
        says,
        find: (text) => {
            const found = [];
            for (const { 0: part, index } of text.matchAll(pattern)) {
                if (found.length === MOST_PLACES)
                    break;
                found.push({ start: index, end: index + part.length });
            }
            return found;
        },
    };
}
/** Words that are looked at: at least this many make a habit. */
const LEAST_TITLED = 4;
function isTitle(text) {
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    return words.length >= LEAST_TITLED && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
/** What the texts with a habit are, to follow "the text is". */
function habitSays(name) {
    return HABITS.find((habit) => habit.name === name)?.says ?? name;
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

/***/ 33268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ IntList)
/* harmony export */ });
/** A growing list of 32-bit integers: a quarter of the memory of an array of numbers. */
class IntList {
    items;
    count = 0;
    constructor(capacity = 64) {
        this.items = new Int32Array(capacity);
    }
    get length() {
        return this.count;
    }
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Int32Array(this.items.length * 2);
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    at(index) {
        return this.items[index] ?? 0;
    }
    clear() {
        this.count = 0;
    }
    /** The values so far; shares memory until the next push. */
    view() {
        return this.items.subarray(0, this.count);
    }
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

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   l: () => (/* binding */ skeletonOf)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80188);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96596);


const COMPARISON = /^[<>=!]$/u;
const LOOPS = new Set(['if', 'while']);
/** The symbols of a statement, with names, literals and comparisons replaced by their class. */
function skeletonOf(texts, kinds) {
    const symbols = [];
    for (let at = 0; at < texts.length; at++) {
        const text = texts[at] ?? '';
        const kind = kinds[at];
        if (kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.identifier)
            symbols.push('I');
        else if (kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal)
            symbols.push((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .literalClass */ .WM)(text));
        else if (LOOPS.has(text))
            symbols.push('C');
        else if (COMPARISON.test(text)) {
            const first = at;
            while (COMPARISON.test(texts[at + 1] ?? ''))
                at++;
            symbols.push(at === first && text === '=' ? '=' : 'O');
        }
        else if (text !== '-' || !isSign(texts, kinds, at))
            symbols.push(text);
    }
    return symbols;
}
/** Whether a minus is the sign of the number after it. */
function isSign(texts, kinds, at) {
    if (kinds[at + 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal)
        return false;
    const before = texts[at - 1] ?? '';
    return kinds[at - 1] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.punctuation
        ? before !== ')' && before !== ']'
        : kinds[at - 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.identifier && kinds[at - 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal;
}
/** A skeleton without call arguments that are single literals: `I ( 0N )` → `I ( )`. */
function shapeOf(skeleton) {
    const symbols = [];
    for (const symbol of skeleton) {
        const count = symbols.length;
        const argument = symbols[count - 1] ?? '';
        const bare = argument === '0N' || argument === "'C'";
        if (symbol === ')' && bare && symbols[count - 2] === '(' && symbols[count - 3] === 'I')
            symbols.pop();
        symbols.push(symbol);
    }
    return symbols;
}


/***/ }),

/***/ 81691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ affixesOf),
/* harmony export */   iv: () => (/* binding */ endingsOf),
/* harmony export */   r4: () => (/* binding */ subwordsOf)
/* harmony export */ });
/** People give names no more sub-words than this. */
const MAX_SUBWORDS = 8;
const SUBWORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^A-Za-z0-9_$]+/gu;
/** `readBE16_rb` → `read`, `be`, `16`, `rb`: lower case, in order. */
function subwordsOf(name) {
    return (name.match(SUBWORD) ?? []).slice(0, MAX_SUBWORDS).map((part) => part.toLowerCase());
}
const PREFIX = /^[_$]*(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+)[_$]*/u;
const SUFFIX = /[_$]*(?:[A-Z]+|[A-Z]?[a-z]+|[0-9]+)[_$]*$/u;
/** Characters at either end that are searched for an affix: the search takes quadratic time. */
const AFFIX_REACH = 64;
/** First and last part of a name, each with the underscores around it; `null` for names of one part. */
function affixesOf(name) {
    const prefix = PREFIX.exec(name.slice(0, AFFIX_REACH))?.[0] ?? '';
    const suffix = SUFFIX.exec(name.slice(-AFFIX_REACH))?.[0] ?? '';
    if (prefix === '' || suffix === '' || prefix.length === name.length || suffix.length === name.length)
        return null;
    return { prefix, suffix };
}
/** Numbers of letters of an ending, and the letters that must precede it. */
const ENDING_LETTERS = [2, 3];
const MIN_BEFORE = 2;
const LAST_LETTERS = /[a-z]+$/u;
/**
 * The last two and three letters of a name whose last part is longer: `copyFilerb` → `rb`, `erb`. A suffix that is
 * appended without an underscore is not a separate part of the name (BadCode in Java).
 */
function endingsOf(name) {
    const letters = LAST_LETTERS.exec(name.slice(-AFFIX_REACH))?.[0].length ?? 0;
    return ENDING_LETTERS.filter((count) => letters >= count + MIN_BEFORE).map((count) => name.slice(-count));
}


/***/ }),

/***/ 96596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ MAX_VOCABULARY),
/* harmony export */   VI: () => (/* binding */ Vocabulary),
/* harmony export */   WM: () => (/* binding */ literalClass)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80188);
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33268);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19605);
/* harmony import */ var _subwords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81691);




/**
 * Distinct tokens whose hashes a trained probe keeps between records: about 200 bytes each. Hashes depend on the key
 * alone, so a new vocabulary with the same key gives the same answers.
 */
const MAX_VOCABULARY = 500_000;
/** The class of a literal (string, character, number); other words stay as they are. */
function literalClass(text) {
    const first = text.replace(/^(?:u8|[uUL])(?=["'])/u, '').charCodeAt(0);
    if (first === 34)
        return '"S"';
    if (first === 39)
        return "'C'";
    if ((first >= 48 && first <= 57) || first === 46)
        return '0N';
    // literal words stay; the rest are strings with other quotes, prefixes or holes
    return /^\p{L}+$/u.test(text) ? text : '"S"';
}
/** UTF-16 units of a token that are kept as text. Longer tokens (data in strings) differ only by their hashes. */
const MAX_TOKEN_TEXT = 120;
/**
 * The distinct tokens of a corpus with their ids. Each token is hashed once, with its own features. Hashes are keyed, so
 * that nobody without the key can construct two tokens with the same hash.
 */
class Vocabulary {
    key;
    kinds = [];
    texts = [];
    ids = new Map();
    words = new Set();
    exactFirst = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    exactSecond = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    classFirst = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    classSecond = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    /** Hashes of a token's own features; rows end at `ownEnds`. */
    own = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    ownEnds = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    constructor(key) {
        this.key = key;
    }
    get size() {
        return this.kinds.length;
    }
    /** The id of a token; a new token gets the next one. Tokens with different kind or text have different ids. */
    idOf(text, kind) {
        const name = kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.keyword ? ` ${text}` : text;
        const known = this.ids.get(name);
        if (known !== undefined)
            return known;
        const id = this.kinds.length;
        this.ids.set(name, id);
        this.kinds.push(kind);
        this.texts.push(text.length > MAX_TOKEN_TEXT ? `${text.slice(0, MAX_TOKEN_TEXT)}…` : text);
        this.addHashes(text, kind);
        return id;
    }
    /** The id of a word of a text (`wordText`). Words differ from tokens of code. */
    wordId(text) {
        const id = this.traitId(text);
        this.words.add(id);
        return id;
    }
    /** Whether an id is one of a word of a text. */
    isWord(id) {
        return this.words.has(id);
    }
    /** The id of a trait's text, which is no token: nothing else has the same. */
    traitId(text) {
        const name = `\0${text}`;
        const known = this.ids.get(name);
        if (known !== undefined)
            return known;
        const id = this.kinds.length;
        this.ids.set(name, id);
        this.kinds.push(_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.punctuation);
        this.texts.push(text);
        this.addHashes(name, _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.punctuation);
        return id;
    }
    addHashes(text, kind) {
        const exact = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(text, this.key);
        const reduced = kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.literal ? (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(literalClass(text), this.key) : exact;
        this.exactFirst.push(exact.first);
        this.exactSecond.push(exact.second);
        this.classFirst.push(reduced.first);
        this.classSecond.push(reduced.second);
        if (kind === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.identifier)
            this.addNameParts(text);
        this.ownEnds.push(this.own.length);
    }
    /** Adds sub-words and affixes of a name, each once; nothing for a name of one part. */
    addNameParts(text) {
        const affixes = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .affixesOf */ .cn)(text);
        const parts = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .subwordsOf */ .r4)(text);
        if (parts.length === 1 && parts[0] === text)
            return;
        const features = new Set(parts.map((part) => `sub ${part}`));
        if (affixes)
            features.add(`prefix ${affixes.prefix}`).add(`suffix ${affixes.suffix}`);
        for (const feature of features)
            this.own.push((0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(feature, this.key).first);
    }
    /** 32-bit hash of the token as it is. */
    exact(id) {
        return this.exactFirst.at(id);
    }
    /** A second, independent hash of the same. */
    exact2(id) {
        return this.exactSecond.at(id);
    }
    /** Hash of a literal's class; equal to `exact` for other tokens. */
    reduced(id) {
        return this.classFirst.at(id);
    }
    /** A second, independent hash of the same. */
    reduced2(id) {
        return this.classSecond.at(id);
    }
    /** Start of the token's own features (besides its 1-gram), for `ownHash`. */
    ownStart(id) {
        return id === 0 ? 0 : this.ownEnds.at(id - 1);
    }
    /** End (exclusive) of the token's own features. */
    ownEnd(id) {
        return this.ownEnds.at(id);
    }
    /** Hash of one of the own features. */
    ownHash(index) {
        return this.own.at(index);
    }
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
