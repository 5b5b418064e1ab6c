export const id = 419;
export const ids = [419];
export const modules = {

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

/***/ 19419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptCommand: () => (/* binding */ acceptCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/config-file.js + 1 modules
var config_file = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/config/accepting/add-suppression.js



const KEY = 'suppressions';
/**
 * The text of a configuration file with one more accepted finding; all other bytes stay as they are.
 * @param path path of the file, for messages
 * @param text its text; '' for a new file
 * @throws CodePurifyError `usage` when the file cannot be used, accepts the id already, or is laid out so that the entry must be
 *   added by hand
 */
function addSuppression(path, text, entry) {
    const before = (0,config_file/* parseConfigFile */.m)(path, text).suppressions;
    if (before.some(({ id }) => id === entry.id)) {
        throw new errors/* CodePurifyError */.Lg('usage', `${path} accepts ${entry.id} already.`, 'Change the entry there, if its reason or its date is no longer right.');
    }
    const edited = insertEntry(text, entryLines(entry));
    if (edited !== null && hasEntries(path, edited, [...before, entry]))
        return edited;
    throw new errors/* CodePurifyError */.Lg('usage', `The list of suppressions in ${path} is laid out in a way that cannot be extended.`, `Add this to it by hand:\n${entryLines(entry).join('\n')}`);
}
function entryLines({ id, reason, owner, expires }) {
    return [
        `- id: ${id}`,
        `  reason: ${JSON.stringify(reason)}`,
        `  owner: ${JSON.stringify(owner)}`,
        ...(expires === undefined ? [] : [`  expires: ${expires}`]),
    ];
}
/** `null` for a layout that this does not know. */
function insertEntry(text, lines) {
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const pair = suppressionsOf((0,dist/* parseDocument */.Tp)(text, { schema: 'core' }));
    if (pair === undefined) {
        const start = text === '' || text.endsWith('\n') ? text : `${text}${newline}`;
        return `${start}${[`${KEY}:`, ...indented(lines, 2), ''].join(newline)}`;
    }
    const { key, value } = pair;
    if (!(0,dist/* isScalar */.jn)(key) || key.range == null)
        return null;
    if ((0,dist/* isSeq */.oP)(value) && value.flow !== true && value.range != null) {
        const [first, , end] = [value.range[0], value.range[1], value.range[2]];
        const at = endOfContent(text, end);
        const indent = first - (text.lastIndexOf('\n', first - 1) + 1);
        return `${text.slice(0, at)}${newline}${indented(lines, indent).join(newline)}${text.slice(at)}`;
    }
    if (!(0,dist/* isSeq */.oP)(value) || value.items.length > 0)
        return null;
    const keyEnd = text.indexOf(':', key.range[1]) + 1;
    const rest = /^[^\S\r\n]*\[\s*\]/u.exec(text.slice(keyEnd))?.[0].length ?? 0;
    const tail = text.slice(keyEnd + rest);
    const comment = /^[^\r\n]*/u.exec(tail)?.[0] ?? '';
    return `${text.slice(0, keyEnd)}${comment}${newline}${indented(lines, 2).join(newline)}${tail.slice(comment.length) || newline}`;
}
function suppressionsOf({ contents }) {
    if (!(0,dist/* isMap */.jh)(contents))
        return undefined;
    return contents.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === KEY);
}
/** The end of the last line before `end` that is neither blank nor a comment alone. */
function endOfContent(text, end) {
    let at = end;
    for (;;) {
        const start = text.lastIndexOf('\n', at - 1) + 1;
        const line = text.slice(start, at);
        if (start === 0 || (line.trim() !== '' && !line.trimStart().startsWith('#')))
            break;
        at = start - 1;
    }
    return text[at - 1] === '\r' ? at - 1 : at;
}
function indented(lines, columns) {
    return lines.map((line) => `${' '.repeat(columns)}${line}`);
}
/** Whether the edited text says what it should, and nothing else. */
function hasEntries(path, text, entries) {
    try {
        return JSON.stringify((0,config_file/* parseConfigFile */.m)(path, text).suppressions) === JSON.stringify(entries);
    }
    catch (error) {
        if (error instanceof errors/* CodePurifyError */.Lg)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/config/find-config-file.js
var find_config_file = __webpack_require__(55078);
// EXTERNAL MODULE: ./build/config/repository-root.js
var repository_root = __webpack_require__(14340);
// EXTERNAL MODULE: ./build/config/suppressions.js
var suppressions = __webpack_require__(82315);
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
;// CONCATENATED MODULE: ./build/review/author-name.js

/** The name that git writes into commits here (`user.name`); `null` where none is set, or git is not installed. */
async function authorName(git) {
    return (0,git_git/* runGit */.E)(['config', '--get', 'user.name'], git).catch(() => null);
}

// EXTERNAL MODULE: ./build/text/escape/escape-terminal.js
var escape_terminal = __webpack_require__(80018);
// EXTERNAL MODULE: ./build/cli/report/write-output.js
var write_output = __webpack_require__(35257);
// EXTERNAL MODULE: ./build/cli/findings/known-reports.js + 1 modules
var known_reports = __webpack_require__(57434);
;// CONCATENATED MODULE: ./build/cli/findings/accept-command.js












/** Days until an entry expires, so that somebody looks at it again; `--expires` names another day, or never. */
const DAYS = 180;
/** The value of `--report` for an id that no report here has, such as one of a run on another machine. */
const NO_REPORT = 'none';
/** Variables that name the user, in their order. */
const USER_VARIABLES = ['USER', 'LOGNAME', 'USERNAME'];
/**
 * `codepurify accept`: writes an accepted finding, or family, into the configuration file.
 * @returns the exit code
 * @throws CodePurifyError `usage` for a missing reason or owner, an id that the report does not have, or an unusable file
 */
async function acceptCommand(id, values, world) {
    const entry = entryOf(id, values, await userName(world));
    const path = configPath(values.config, world.cwd);
    await checkReport(id, values.report, world);
    const text = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    await (0,write_output/* writeFileWhole */.t)(addSuppression(path, text, entry), path, world);
    const until = entry.expires === undefined ? 'without an end' : `until ${entry.expires}`;
    const scope = id.startsWith('fam-')
        ? ' Findings whose triggers are all of this family are accepted, also those that come later.'
        : '';
    await world.stdout.write(`${(0,escape_terminal/* escapeTerminal */.e)(`Accepted ${id} ${until} in ${path}; owner ${entry.owner}.${scope} A change is judged by the file of its base: commit it there.`)}\n`);
    return errors/* EXIT_CODES */.ai.clean;
}
function entryOf(id, { reason, owner, expires }, user) {
    const given = { id, reason, owner: owner ?? user, ...expiryOf(expires) };
    const parsed = suppressions/* suppressionSchema */.vg.safeParse(given);
    if (parsed.success)
        return parsed.data;
    const field = String(parsed.error.issues[0]?.path[0]);
    const value = given[field];
    const name = field === 'id' ? 'The id' : `--${field}`;
    const says = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}, which cannot be used`;
    const example = field === 'id' ? '' : ` Give --${field} too.`;
    throw new errors/* CodePurifyError */.Lg('usage', `${name} ${says}.`, `Allowed: ${suppressions/* SUPPRESSION_ALLOWS */.F3[field]}.${value === undefined ? example : ''}`);
}
/** Names of accounts that say nothing about the person. */
const NOBODY = new Set(['root', 'runner', 'nobody']);
/** Who accepts: the author of commits here, else the user; `undefined` where nobody is known. */
async function userName({ env, cwd }) {
    const author = await authorName({ cwd, env });
    const names = [env.GIT_AUTHOR_NAME, author, ...USER_VARIABLES.map((name) => env[name]), accountName()];
    return names.find((name) => name != null && name.trim() !== '' && !NOBODY.has(name)) ?? undefined;
}
/** The name of the account; `undefined` where the system has none, as in some containers. */
function accountName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return undefined;
    }
}
function expiryOf(expires) {
    if (expires === 'never')
        return {};
    if (expires !== undefined)
        return { expires };
    const day = new Date(Date.now() + DAYS * 86_400_000);
    return { expires: day.toISOString().slice(0, 'YYYY-MM-DD'.length) };
}
/** The nearest configuration file, or the one that is made at the root of the repository. */
function configPath(given, cwd) {
    if (typeof given === 'string')
        return (0,external_node_path_.resolve)(cwd, given);
    return (0,find_config_file/* findConfigFile */.i)(cwd) ?? (0,external_node_path_.join)((0,repository_root/* repositoryRoot */.H)(cwd) ?? cwd, find_config_file/* CONFIG_FILE_NAMES */.H[0]);
}
/** Where a run is known, or a report is named, one must have the finding: a wrong id would accept nothing. */
async function checkReport(id, given, world) {
    if (given === NO_REPORT)
        return;
    const names = [];
    for await (const { name, result } of (0,known_reports/* knownReports */.Z)(given, world)) {
        if (isIn(result, id))
            return;
        names.push(name);
    }
    if (names.length === 0)
        return;
    throw new errors/* CodePurifyError */.Lg('usage', `${(0,known_reports/* nobodyHas */.K)(names)} ${id}.`, `Give the id of one of its findings or families, --report with the report that names it, or --report ${NO_REPORT} to accept an id from elsewhere.`);
}
function isIn({ findings, families, unjudged }, id) {
    return ([...findings, ...families, ...unjudged].some((one) => one.id === id) ||
        findings.some(({ company }) => company?.family === id));
}


/***/ }),

/***/ 35257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeFileWhole),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_output_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74711);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52084);
/* harmony import */ var _data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);






/**
 * Writes a report to standard output (`-`) or to a file. A file is written completely or not at all.
 * @throws CodePurifyError `input` when the file cannot be written
 */
async function writeOutput(text, output, io) {
    if (output === _config_output_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .STDOUT */ .UU)
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
            await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .putInPlace */ .y)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content, { flag: 'wx' }));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodePurifyError */ .Lg('input', `The output ${JSON.stringify(path)} cannot be written: ${(0,_data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUnwritable */ .q)(error)}.`, 'Give a path in a folder that exists and that you may write to.', { cause: error });
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

/***/ 74711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ STDOUT),
/* harmony export */   hu: () => (/* binding */ plannedOutputs),
/* harmony export */   j3: () => (/* binding */ soleOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Standard output, as a place of a report. */
const STDOUT = '-';
/** File names that show a format; the first row that fits counts. */
const NAMES = [
    [/(?:^|[-_.])(?:codeclimate|code-?quality)(?:[-_.][^.]*)*\.json$/iu, 'gitlab'],
    [/\.sarif(?:\.json)?$/iu, 'sarif'],
    [/\.json$/iu, 'json'],
    [/\.html?$/iu, 'html'],
    [/\.(?:md|markdown)$/iu, 'markdown'],
    [/\.xml$/iu, 'junit'],
    [/\.(?:txt|log)$/iu, 'text'],
];
/** The names of `NAMES` for people. */
const KNOWN_NAMES = '.txt or .log (text), .json, codeclimate.json or gl-code-quality-report.json (gitlab), .sarif, .md (markdown), .html, .xml (junit)';
/**
 * The places of the report, each with its format: `--format` holds for standard output, for a file that is the only output, and
 * for a file whose name shows no format; other files have the format of their name.
 * @throws CodePurifyError `usage` for a file whose format is not known, or a place that is given twice
 */
function plannedOutputs({ format, output }) {
    const twice = output.find((place, index) => output.indexOf(place) !== index);
    if (twice !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output is ${JSON.stringify(twice)} twice, but one place has one report.`, 'Give each report a name of its own.');
    }
    return output.map((place) => ({ place, format: formatOf(place, format, output.length === 1) }));
}
/**
 * The one place of a command that writes a single result.
 * @throws CodePurifyError `usage` for several
 */
function soleOutput({ output }, what) {
    const [place = STDOUT, ...others] = output;
    if (others.length === 0)
        return place;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output was given ${String(output.length)} times, but ${what} is written once.`, 'Give --output once.');
}
function formatOf(place, chosen, isSole) {
    if (chosen !== 'auto' && (isSole || place === STDOUT))
        return chosen;
    const named = NAMES.find(([pattern]) => pattern.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(place)))?.[1];
    if (named !== undefined && place !== STDOUT)
        return named;
    if (chosen !== 'auto')
        return chosen;
    if (place === STDOUT || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place) === '/dev')
        return 'text'; // /dev/stdout
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `--output is ${JSON.stringify(place)}, whose name does not show the format of the report.`, `Give --format, or a name that ends in ${KNOWN_NAMES}.`);
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

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ whyUnwritable)
/* harmony export */ });
/* harmony import */ var _read_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94508);

const REASONS = {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EROFS: 'the file system can only be read',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'its links lead in a circle',
};
/** Why a file cannot be written. The system's own message may hold a temporary name, which says nothing to a user. */
function whyUnwritable(error) {
    const code = (0,_read_file_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$)(error);
    return REASONS[code] ?? code;
}


/***/ })

};
