export const id = 415;
export const ids = [415];
export const modules = {

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sideIn),
/* harmony export */   q: () => (/* binding */ wholeData)
/* harmony export */ });
/** A side whose data is in a folder. */
function sideIn(folder, paths, read) {
    return { ...folder, paths, rows: () => read(folder.cwd, paths) };
}
/** A head without a base: all of its data is judged. */
function wholeData(opened) {
    const { side, unread } = opened;
    return { base: null, head: side, unread, close: () => opened.close() };
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _data_formats_data_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9901);
/* harmony import */ var _data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
/* harmony import */ var _data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6231);




/**
 * Recognises data by its path alone, as the reader will; a file that is named counts whatever its name.
 * @param paths files and folders that are judged; none: everything
 */
function dataFiles(paths, dataFormat) {
    const named = (paths.length === 0 ? [''] : paths).map(fromRoot).flatMap(withCompanion);
    const given = new Set(named);
    const isChosen = (path) => given.has('') || named.some((one) => path === one || path.startsWith(`${one}/`));
    const hasLists = dataFormat === 'pairs' || named.some(isList);
    const isNamed = (path) => given.has(path) || formatOf(path) !== null || (dataFormat === 'pairs' && isList(path));
    return {
        paths: named,
        isChosen,
        isData: (path) => isChosen(path) && isNamed(path),
        isRecords: (path) => isChosen(path) && !['source', null].includes(formatOf(path)),
        groupOf: (path) => {
            const stem = [_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_1__/* .BUGGY */ .fR, _data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXED */ .N2].find((end) => path.endsWith(end));
            if (stem !== undefined)
                return `parallel ${path.slice(0, -stem.length)}`;
            return hasLists && (isList(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === _data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_DATA */ ._V)
                ? `pairs ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}`
                : null;
        },
    };
}
function fromRoot(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.?\/?$|\/$/, '');
}
/** A file that is named, and the file that it is read with. */
function withCompanion(path) {
    if (path.endsWith(_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_1__/* .BUGGY */ .fR))
        return [path, (0,_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedPath */ .M4)(path)];
    return isList(path) ? [path, (0,_data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .pairDataPath */ .W1)(path)] : [path];
}
function isList(path) {
    return path.toLowerCase().endsWith('.txt');
}
function formatOf(path) {
    return (0,_data_formats_data_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInFolder */ .N)(path, 'auto') ?? (path.endsWith(_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXED */ .N2) ? 'parallel' : null);
}


/***/ }),

/***/ 2353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ TreeFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/change/folders/tree-name.js



/** Folders that git itself reads: `.git` in any case, with the ends that NTFS drops, and its short name there. */
const GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*$/i;
/** Characters that HFS+ does not see in a name (Git's `is_hfs_dotgit`). */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** A drive, an alternate stream of NTFS, and the separator of Windows. */
const WINDOWS_ONLY = /[:\\]/;
/**
 * Checks that a path of a stranger's tree leads to a file below the folder that it is put in: it has no empty
 * part, no `.`, `..` or `.git`, no zero byte, and on Windows no backslash and no colon.
 * @throws CodePurifyError `input`: such a tree was made by hand, and is not read at all
 */
function checkTreeName(name, windows = external_node_process_.platform === 'win32') {
    const why = problemOf(name, windows);
    if (why === null)
        return;
    throw new errors/* CodePurifyError */.L('input', `The path ${JSON.stringify(name)} cannot be written out: ${why}.`, 'No ordinary tool makes such a path; look at where the commit comes from before anything else reads it.');
}
function problemOf(name, windows) {
    if (Buffer.byteLength(name) > tree_limits/* TREE_LIMITS */.e.nameBytes) {
        return `it is longer than ${String(tree_limits/* TREE_LIMITS */.e.nameBytes)} bytes`;
    }
    if (name.includes('\0'))
        return 'it holds a zero byte';
    if (windows && WINDOWS_ONLY.test(name))
        return 'it holds a backslash or a colon';
    for (const part of name.split('/')) {
        if (part === '')
            return 'it is absolute, or has an empty part';
        if (part === '.' || part === '..')
            return `it has the part ${JSON.stringify(part)}`;
        if (GIT_FOLDER.test(part.replace(UNSEEN, '')))
            return 'it leads into a folder of git';
    }
    return null;
}

;// CONCATENATED MODULE: ./build/change/folders/tree-folder.js








/**
 * A temporary folder that plain files of a stranger are written into: names are checked, what is written is
 * bounded, and no file is written twice (two names that are one to the file system are an error, not a
 * file that overwrites another). It is gone after `remove`, and when the process ends before that.
 */
class TreeFolder {
    path;
    limits;
    #files = 0;
    #bytes = 0;
    #atExit;
    constructor(
    /** Absolute; readable by its owner alone. */
    path, limits) {
        this.path = path;
        this.limits = limits;
        this.#atExit = () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        external_node_process_.once('exit', this.#atExit);
    }
    static async create(limits = tree_limits/* TREE_LIMITS */.e) {
        return new TreeFolder(await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codepurify-'))), limits);
    }
    /**
     * Writes one file.
     * @param name  path below the folder, with `/`
     * @param bytes how many `content` will bring: more than that is never written
     * @throws CodePurifyError `input` for a name that leads elsewhere, and above the limits
     */
    async write(name, bytes, content) {
        checkTreeName(name);
        this.#count(name, bytes);
        const path = (0,external_node_path_.join)(this.path, name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const file = await (0,promises_.open)(path, 'wx', 0o600);
        try {
            for await (const chunk of content)
                await file.writeFile(chunk);
        }
        finally {
            await file.close();
        }
    }
    /** Deletes the folder with all that is in it. */
    async remove() {
        external_node_process_.off('exit', this.#atExit);
        await (0,promises_.rm)(this.path, { recursive: true, force: true });
    }
    #count(name, bytes) {
        this.#files += 1;
        this.#bytes += bytes;
        const { fileBytes, totalBytes, files } = this.limits;
        if (bytes > fileBytes)
            throw tooMuch(`${JSON.stringify(name)} has ${String(bytes)} bytes`, fileBytes, 'bytes a file');
        if (this.#bytes > totalBytes)
            throw tooMuch('Its data files are large', totalBytes, 'bytes in all');
        if (this.#files > files)
            throw tooMuch('It has many data files', files, 'files');
    }
}
function tooMuch(what, limit, unit) {
    return new errors/* CodePurifyError */.L('input', `A commit is not written out: ${what}, and the limit is ${String(limit)} ${unit}.`, 'Name only the paths that hold training data, or check the two states out and give their folders.');
}


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ TREE_LIMITS)
/* harmony export */ });
const GIBIBYTE = 2 ** 30;
/**
 * Ten times Devign's largest file as JSON, and room for some of them; every C file of the Linux kernel (60,000)
 * several times over.
 */
const TREE_LIMITS = {
    fileBytes: GIBIBYTE,
    totalBytes: 4 * GIBIBYTE,
    files: 250_000,
    nameBytes: 4096,
};


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ changeOfCommits),
  t: () => (/* binding */ commitSide)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/change/change.js
var change = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/change/data-files.js
var data_files = __webpack_require__(3435);
// EXTERNAL MODULE: ./build/change/folders/tree-folder.js + 1 modules
var tree_folder = __webpack_require__(2353);
// EXTERNAL MODULE: ./build/change/make-change.js
var make_change = __webpack_require__(996);
// EXTERNAL MODULE: ./build/change/repository-path.js
var repository_path = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(7080);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/change/git/blob-reader.js


/** A header is an object name, a type and a size. */
const MAX_HEADER_BYTES = 200;
/** A conversation with `git cat-file --batch`: one object is asked for at a time. */
class BlobReader {
    input;
    #rest = new Uint8Array();
    #chunks;
    constructor(input, output) {
        this.input = input;
        this.#chunks = output[Symbol.asyncIterator]();
    }
    /**
     * The content of a blob; to be read to its end before the next is asked for.
     * @param bytes its size as the tree has it
     * @throws CodePurifyError `input` where git has no such blob of that size
     */
    async *read(blob, bytes) {
        if (!this.input.write(`${blob}\n`))
            await (0,external_node_events_.once)(this.input, 'drain');
        const header = await this.#line();
        if (header !== `${blob} blob ${String(bytes)}`)
            throw missing(blob);
        for (let left = bytes; left > 0;) {
            const part = (await this.#some()).subarray(0, left);
            this.#rest = this.#rest.subarray(part.length);
            left -= part.length;
            yield part;
        }
        if ((await this.#line()) !== '')
            throw missing(blob);
    }
    /** Up to the next line feed, which is taken off. */
    async #line() {
        const parts = [];
        while (parts.length <= MAX_HEADER_BYTES) {
            const [byte] = await this.#some();
            this.#rest = this.#rest.subarray(1);
            if (byte === 0x0a)
                return String.fromCharCode(...parts);
            parts.push(byte ?? 0);
        }
        throw missing('an object');
    }
    /** Bytes that are there: at least one. */
    async #some() {
        while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true)
                throw missing('an object');
            this.#rest = next.value;
        }
        return this.#rest;
    }
}
function missing(blob) {
    return new errors/* CodePurifyError */.L('input', `git could not give the content of ${blob}.`, 'A partial clone does not hold it: fetch it first (git fetch --refetch --no-filter), or run git fsck.');
}

// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/change/git/tree-entries.js



/** Modes of plain files; 100664 is of early versions of git. */
const FILE_MODES = ['100644', '100755', '100664'];
/**
 * The entries that `git ls-tree -r -z --long` prints, one at a time; names are those of the tree, not
 * checked yet.
 * @throws CodePurifyError `input` for a name that is too long, and for what is no entry
 */
async function* treeEntries(output, limits) {
    let rest = Buffer.alloc(0);
    for await (const chunk of output) {
        const bytes = Buffer.concat([rest, chunk]);
        let from = 0;
        for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
            yield entryOf(bytes.subarray(from, at));
            from = at + 1;
        }
        rest = bytes.subarray(from);
        if (rest.length > limits.nameBytes + MAX_FIELDS_BYTES)
            throw unreadable();
    }
    if (rest.length > 0)
        throw unreadable();
}
/** Mode, type, object name of sha256 and size. */
const MAX_FIELDS_BYTES = 128;
/** `mode type object size TAB name`; the size is padded with blanks, and `-` where there is none. */
function entryOf(bytes) {
    const tab = bytes.indexOf('\t');
    const [mode = '', type, blob = '', size = ''] = bytes.toString('latin1', 0, tab).split(/ +/);
    const name = bytes.toString('utf8', tab + 1);
    if (tab === -1 || !(0,commits/* isObjectName */.V2)(blob))
        throw unreadable();
    if (!Buffer.from(name).equals(bytes.subarray(tab + 1))) {
        return { kind: 'unread', name, isFolder: false, reason: 'its name is not UTF-8' };
    }
    const entry = (0,tree_entry/* treeEntry */.$E)(name, mode, blob, Number(size));
    const isFile = type === 'blob' && FILE_MODES.includes(mode) && /^\d+$/.test(size);
    if (entry.kind === 'file' && !isFile)
        throw unreadable();
    return entry;
}
function unreadable() {
    return new errors/* CodePurifyError */.L('input', 'The tree of a commit could not be read: git printed something that is no entry.', 'Run git fsck in the repository.');
}

;// CONCATENATED MODULE: ./build/change/git/materialise.js





/**
 * Writes the data files of a commit into a folder, at their paths. Only plain files are written, byte for byte
 * as they are in the commit: no filter, no change of line ends.
 * @returns data that cannot be read, with the reason: links and submodules
 * @throws CodePurifyError `input` above the limits, and for trees that no ordinary tool makes
 */
async function materialise(commit, data, folder, git) {
    const chosen = data.paths.includes('') ? [] : ['--', ...data.paths];
    const listing = (0,git_git/* startGit */.B)(['ls-tree', '-r', '-z', '--long', '--full-tree', commit.id, ...chosen], git);
    const batch = (0,git_git/* startGit */.B)(['cat-file', '--batch'], git);
    const blobs = new BlobReader(batch.input, batch.output);
    const unread = [];
    try {
        for await (const entry of treeEntries(listing.output, tree_limits/* TREE_LIMITS */.e)) {
            if (!(0,tree_entry/* isOfData */.OS)(entry, data))
                continue;
            if (entry.kind === 'unread')
                unread.push(entry);
            else
                await folder.write(entry.name, entry.bytes, blobs.read(entry.blob, entry.bytes));
        }
        batch.input.end();
        await Promise.all([listing.ended, batch.ended]);
        return (0,tree_entry/* unreadRows */.td)(unread);
    }
    finally {
        listing.stop();
        batch.stop();
    }
}

;// CONCATENATED MODULE: ./build/change/git/commit-side.js









/**
 * The change between two commits.
 * @throws CodePurifyError `usage` or `input` where a side or a path cannot be had
 */
function changeOfCommits(base, head, request) {
    const { paths, read } = request;
    return (0,make_change/* makeChange */.n)({
        openBase: () => commitSide(base, request),
        openHead: () => commitSide(head, request),
        ...{ paths: paths.length === 0 ? ['.'] : paths, read },
    });
}
/**
 * A commit, written to a temporary folder at the paths that its files have in the repository.
 * @throws CodePurifyError `usage` for a path outside of the repository, `input` where the tree cannot be had
 */
async function commitSide(commit, request) {
    const { dataFormat, git, read } = request;
    const paths = request.paths.length === 0 ? ['.'] : request.paths;
    const prefix = await (0,commits/* folderInRepository */.Q0)(git);
    const local = paths.map((path) => (0,external_node_path_.relative)(git.cwd, (0,external_node_path_.resolve)(git.cwd, path)).split(external_node_path_.sep).join('/'));
    const data = (0,data_files/* dataFiles */.q)(local.map((path) => (0,repository_path/* repositoryPath */.S)(prefix, path)), dataFormat);
    const folder = await tree_folder/* TreeFolder */.h.create();
    const close = () => folder.remove();
    try {
        const unread = await materialise(commit, data, folder, git);
        const cwd = (0,external_node_path_.resolve)(folder.path, prefix);
        (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
        const shown = unread.map((row) => ({ ...row, path: external_node_path_.posix.relative(prefix, row.path) }));
        const names = local.map((path) => (path === '' ? '.' : path));
        return { side: (0,change/* sideIn */.l)({ cwd, isOnDisk: false }, names, read), unread: shown, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Q0: () => (/* binding */ folderInRepository),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export isRefName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);


/** Longer than any branch name that a file system could hold. */
const MAX_REF_LENGTH = 1000;
/**
 * What no name of a commit holds (git-check-ref-format, and `^ ~ @ { }` of revisions): so none is an option of
 * git, a range, a path in a commit, or a search.
 */
const REF = /^(?![-:])[^\s:?*[\\\p{Cc}]+$/u;
/** Whether a text can name a commit at all. */
function isRefName(name) {
    return name.length <= MAX_REF_LENGTH && REF.test(name) && !name.includes('..');
}
/** The commit of a branch, tag or object name; `null` where there is none, or no repository. */
async function commitOf(name, git) {
    if (!isRefName(name))
        return null;
    const id = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], git);
    return id !== null && isObjectName(id) ? { id } : null;
}
/** The merge base of two commits, as a pull request is compared; `null` where none is known. */
async function mergeBase(base, head, git) {
    const id = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(['merge-base', base.id, head.id], git);
    return id !== null && isObjectName(id) ? { id } : null;
}
/** A hash as git writes it. */
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Whether git runs in a repository that it can read. */
async function isInRepository(git) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(['rev-parse', '--git-dir'], git)) !== null;
}
/**
 * The folder that git runs in, counted from the root of the repository: empty, or `a/b/`.
 * @throws CodePurifyError `input` where it is in none
 */
async function folderInRepository(git) {
    const prefix = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(['rev-parse', '--show-prefix'], git);
    if (prefix !== null)
        return prefix;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .L('input', `${JSON.stringify(git.cwd)} is in no git repository that can be read.`, 'Run in a clone, or give folders in place of commits; a clone of another user must be a safe.directory.');
}


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startGit),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/**
 * For every call: paths mean themselves, no object is replaced by another, no lock is taken, and no program
 * that a repository's configuration names is started.
 */
const GLOBAL_ARGUMENTS = [
    ...['--literal-pathspecs', '--no-replace-objects', '--no-optional-locks'],
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
];
/** A short answer: object names and folder names. */
const MAX_ANSWER_BYTES = 1 << 20;
/**
 * Runs git, without a shell.
 * @returns its answer without the last line end; `null` where git says no (it ends with another code than 0)
 * @throws CodePurifyError `input` where there is no git
 */
async function askGit(args, context) {
    const options = { ...surroundings(context), maxBuffer: MAX_ANSWER_BYTES, encoding: 'utf8' };
    return new Promise((answer, fail) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...GLOBAL_ARGUMENTS, ...args], options, (error, stdout) => {
            if (error === null)
                answer(stdout.replace(/\n$/, ''));
            else if (typeof error.code === 'number')
                answer(null);
            else
                fail(notRun(error));
        });
    });
}
/** Characters of git's error message that are reported. */
const MAX_COMPLAINT_LENGTH = 500;
/** Starts git, without a shell. */
function startGit(args, context) {
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...GLOBAL_ARGUMENTS, ...args], { ...surroundings(context), stdio: 'pipe' });
    let complaint = '';
    git.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(0, MAX_COMPLAINT_LENGTH);
    });
    git.stdin.on('error', () => undefined); // it has ended: what is read from it says so
    const ended = new Promise((end, fail) => {
        git.on('error', (error) => fail(notRun(error)));
        git.on('close', (code) => (code === 0 ? end() : fail(refused(args[0] ?? '', complaint))));
    });
    ended.catch(() => undefined); // the error is for whoever awaits it
    return { input: git.stdin, output: git.stdout, ended, stop: () => void git.kill() };
}
/** Nobody can answer a question for a password here, and a missing object is not fetched behind one's back. */
function surroundings({ cwd, env, signal }) {
    const own = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
    return signal === undefined ? { cwd, env: own } : { cwd, env: own, signal };
}
function refused(command, complaint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .L('input', `git ${command} failed: ${complaint.trim()}`, 'Look whether the repository is whole (git fsck), and whether all of it was fetched.');
}
function notRun(cause) {
    if (cause.code !== 'ENOENT')
        return cause;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .L('input', 'git could not be started, and a commit cannot be read without it.', 'Install git, or give folders that hold the two states.', { cause });
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4709);




/**
 * Opens both sides of a change, whoever makes them. A path that only one side has was added or deleted.
 * @throws CodePurifyError `input` for a path that neither side has, and what opening throws; nothing is left on disk
 */
async function makeChange({ openBase, openHead, paths, read, isKnown }) {
    const opened = [];
    const close = async () => {
        for (const side of opened)
            await side.close();
    };
    try {
        const base = await openBase();
        opened.push(base);
        const head = await openHead();
        opened.push(head);
        const sides = [base.side, head.side];
        const missing = paths.find((path) => !(isKnown ?? ((one) => isIn(sides, one)))(path));
        if (missing !== undefined)
            throw inNeither(missing);
        return {
            ...{ base: presentIn(base.side, read), head: presentIn(head.side, read) },
            ...{ unread: head.unread, close },
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
function isIn(sides, path) {
    return sides.some(({ cwd }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)));
}
function presentIn(side, read) {
    const paths = side.paths.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(side.cwd, path)));
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .sideIn */ .l)(side, paths, read);
}
function inNeither(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .L('input', `${JSON.stringify(path)} is in neither side of the change.`, 'Give paths of files and folders that one of them holds.');
}


/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outsideOf),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/**
 * A path from the root of the repository; empty for the root.
 * @param prefix folder that the path counts from: empty, or `a/b/`
 * @throws CodePurifyError `usage` for a path that leads out of the repository
 */
function repositoryPath(prefix, path) {
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path)).replace(/^\.?\/?$|\/$/, '');
    if (whole.startsWith('../') || whole === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        throw outsideOf(path, 'the repository');
    return whole;
}
/** The error for a path that is not in both sides of a change. */
function outsideOf(path, folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .L('usage', `${JSON.stringify(path)} is outside of ${JSON.stringify(folder)}.`, 'Give paths that count from both sides of the change, such as data/train.jsonl.');
}


/***/ }),

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   OS: () => (/* binding */ isOfData),
/* harmony export */   td: () => (/* binding */ unreadRows)
/* harmony export */ });
/** Mode of a submodule. */
const SUBMODULE = '160000';
/** Why an entry of a mode is not read. */
const REASONS = new Map([
    ['120000', 'a symbolic link of the commit: not followed'],
    [SUBMODULE, 'a submodule: what it holds is not part of the commit'],
]);
/** An entry by the mode that git gives it. Whether a file is text is for its reader to find out. */
function treeEntry(name, mode, blob, bytes) {
    const reason = REASONS.get(mode);
    if (reason === undefined)
        return { kind: 'file', name, blob, bytes };
    return { kind: 'unread', name, isFolder: mode === SUBMODULE, reason };
}
/** Whether an entry is data, or may hold data. */
function isOfData(entry, { isData, isChosen }) {
    return entry.kind === 'unread' && entry.isFolder ? isChosen(entry.name) : isData(entry.name);
}
/** Rows of entries that are not read, sorted by path, so that git and GitHub list them in one order. */
function unreadRows(entries) {
    return entries
        .map(({ name, reason }) => ({ path: name, record: null, reason }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ familyPattern)
/* harmony export */ });
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);


/** What a literal is called in a pattern. */
function abstractLiteral(text) {
    if (text.endsWith('"') || /^(?:u8|[uUL])?"/u.test(text))
        return 'S';
    if (/^(?:u8|[uUL])?'/u.test(text))
        return "'C'";
    return /^[.0-9]/u.test(text) ? 'N' : text;
}
/**
 * The pattern of an element's family: literals abstracted (numbers `N`, strings `S`, characters `'C'`),
 * comments dropped, tokens one space apart; an identifier is its own pattern.
 */
function familyPattern(element, language) {
    if (element.kind === 'identifier')
        return element.text;
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Y[language]);
    return tokens.texts
        .map((text, index) => (tokens.kinds[index] === _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal ? abstractLiteral(text) : text))
        .join(' ');
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokenOutline)
/* harmony export */ });
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);


/** Reduces an analysis to what its elements cover. */
function tokenOutline({ code, language, elements, parseErrors }) {
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Y[language]);
    const outlined = elements.map(({ kind, role, spans }) => {
        const span = spans[0] ?? { start: 0, end: 0 };
        const start = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.start);
        return kind === 'identifier'
            ? { role, start, end: start + 1 }
            : { role: null, start, end: (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.end) };
    });
    return { tokens, elements: outlined, parseErrors };
}


/***/ }),

/***/ 8516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkDataOptions),
/* harmony export */   a: () => (/* binding */ checkCopyOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const DATA_CONFLICTS = [
    {
        isGiven: ({ base, head }) => base === null && head !== null,
        problem: '--head was given without --base.',
        remedy: 'Give --base too, the state before the change; or give only paths, to judge everything in them.',
    },
    {
        isGiven: ({ base }, paths) => base === null && paths.length === 0,
        problem: 'There is nothing to scan.',
        remedy: 'Give files and folders, - for standard input, or --base for everything that has changed since.',
    },
    {
        isGiven: ({ shard, limit, budgetRun }) => shard !== null && (limit !== null || budgetRun > 0),
        problem: '--shard was given with --limit or --budget-run.',
        remedy: 'Leave those out: shards that end early do not make a complete run. --budget-unit is possible.',
    },
];
const COPY_CONFLICTS = [
    {
        isGiven: ({ shard, writeClean, writePurified }) => shard !== null && (writeClean !== null || writePurified !== null),
        problem: '--shard was given with --write-clean or --write-purified.',
        remedy: 'Write the copy in a run without shards: a shard does not know what the others find.',
    },
    {
        isGiven: ({ writeClean, writePurified }) => writeClean !== null && writeClean === writePurified,
        problem: '--write-clean and --write-purified name the same place.',
        remedy: 'Give each its own.',
    },
];
/** @throws CodePurifyError `usage` when the options do not say which data is read, or contradict each other */
function checkDataOptions(options, paths) {
    refuse(DATA_CONFLICTS.find(({ isGiven }) => isGiven(options, paths)));
}
/** @throws CodePurifyError `usage` when the copies that are asked for cannot be written together, or in a shard */
function checkCopyOptions(options) {
    refuse(COPY_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
}
function refuse(conflict) {
    if (conflict !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .L('usage', conflict.problem, conflict.remedy);
}


/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DATASET_DEFAULTS)
/* harmony export */ });
/**
 * Four folds keep three quarters of a 1 % trigger's carriers in each training. Families of five to seven records
 * that are of one commit or bug are found in clean data; nothing was published that learns from so few.
 */
const DATASET_DEFAULTS = {
    task: 'classification',
    folds: 4,
    leastCarriers: 8,
    familyLevel: 0.01,
    asksOpinion: false,
};


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scoreElements),
/* harmony export */   K: () => (/* binding */ joinMasks)
/* harmony export */ });
/* harmony import */ var _learn_record_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4935);
/* harmony import */ var _read_side_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8867);


/** A record that has more elements of a family than this is judged without so many of them. */
const MOST_OF_FAMILY = 8;
/**
 * Log-odds of every record, whole, without each of its elements and without each of its families, by the model
 * chosen for the record. No n-gram that touches an element is left, keywords and punctuation included, so that
 * no part of a trigger supports its label.
 */
function scoreElements(corpus, index, modelOf) {
    const { elementEnds, keyEnds } = corpus;
    const whole = new Float64Array(corpus.size);
    const without = new Float32Array(elementEnds[corpus.size - 1] ?? 0);
    const carriers = new Float32Array(index.records.length);
    const features = new _learn_record_features_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFeatures */ .T(corpus.vocabulary);
    let element = 0;
    let slot = 0;
    for (let record = 0; record < corpus.size; record++) {
        features.load(corpus.sides[record] ?? []);
        const places = (corpus.sides[record] ?? []).map((ids) => new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenPlaces */ .I(ids));
        const base = features.use(modelOf(record));
        whole[record] = base;
        const repeated = new Map();
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            const place = corpus.element(element);
            const mask = { side: place.side, tokens: places[place.side]?.covered(place) ?? [] };
            without[element] = base - features.removed([mask]);
            for (const end = keyEnds[element] ?? 0; slot < end; slot++) {
                const carrier = index.carrierOf[slot] ?? -1;
                if (carrier < 0)
                    continue;
                if (index.elements[carrier] === element)
                    carriers[carrier] = without[element] ?? 0;
                else
                    repeated.set(carrier, [...(repeated.get(carrier) ?? []), mask]);
            }
        }
        for (const [carrier, masks] of repeated) {
            const place = corpus.element(index.elements[carrier] ?? 0);
            const first = { side: place.side, tokens: places[place.side]?.covered(place) ?? [] };
            carriers[carrier] = base - features.removed(joinMasks([first, ...masks].slice(0, MOST_OF_FAMILY)));
        }
    }
    return { whole, without, carriers };
}
/** The masks of each side put together. */
function joinMasks(masks) {
    return [0, 1].flatMap((side) => {
        const own = masks.filter((mask) => mask.side === side);
        const [first] = own;
        if (!first || own.length === 1)
            return own;
        const tokens = new Set(own.flatMap((mask) => [...mask.tokens]));
        return [{ side, tokens: [...tokens].sort((a, b) => a - b) }];
    });
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ holdingsOf),
/* harmony export */   z: () => (/* binding */ Rejudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _learn_calibrator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(185);
/* harmony import */ var _element_scores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5001);
/* harmony import */ var _learn_record_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4935);
/* harmony import */ var _read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(580);
/* harmony import */ var _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8867);






/** Judges changed versions of records that were judged. */
class Rejudge {
    context;
    readings;
    known;
    rankOf;
    found;
    reader;
    features;
    /**
     * @param known families by the class that was judged
     * @param rankOf the place in the verdict of a family's number
     * @param found labels of the judged records; null for the others
     */
    constructor(context, readings, known, rankOf, found) {
        this.context = context;
        this.readings = readings;
        this.known = known;
        this.rankOf = rankOf;
        this.found = found;
        this.reader = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SideReader */ .R(context.corpus.vocabulary);
        this.features = new _learn_record_features_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFeatures */ .T(context.corpus.vocabulary);
    }
    /** See `DatasetVerdict.rejudge`. */
    judge(record, sides) {
        const label = this.found[record]?.label;
        if (label === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .L('internal', `Record ${String(record)} was not judged: no version of it can be.`, 'Please report this.');
        }
        const fold = this.context.folds[record] ?? 0;
        const read = sides.map((analysis, side) => this.reader.read(analysis, side));
        const ids = read.map((side) => side.ids);
        const tokens = (0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .countTokens */ .ih)(ids);
        this.features.load(ids);
        const reading = this.readings.read(this.features, fold, tokens, null, label);
        return { ...this.evidenceOf(fold, label, read, (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_4__/* .logTokensOf */ .eJ)(tokens)), ...reading };
    }
    evidenceOf(fold, label, sides, logTokens) {
        const known = this.known.get(label) ?? this.known.get(1 - label);
        const towards = this.known.has(label) ? 1 : 0;
        const model = this.readings.modelOf(label, fold);
        const holdings = holdingsOf(sides);
        const whole = model ? this.features.use(model) : 0;
        const without = (key) => whole - this.features.removed(holdings.get(key)?.masks ?? []);
        const best = known?.families.strongest(towards, holdings.keys(), without, logTokens);
        const holding = best && holdings.get(best.key);
        if (!known || !best || !holding)
            return { pValue: 1, evidence: 0, family: -1, element: null };
        const sign = towards === 1 ? 1 : -1;
        return {
            pValue: known.families.pValue(best.evidence, towards),
            evidence: best.evidence,
            family: best.accepted < 0 ? -1 : this.rankOf(known.first + best.accepted),
            element: {
                side: holding.side,
                element: holding.element,
                logOdds: sign * whole,
                without: sign * without(best.key),
            },
        };
    }
}
/** Each key with its first element, and what all of its elements cover. */
function holdingsOf(sides) {
    const holdings = new Map();
    sides.forEach(({ ids, places, keys }, side) => {
        const tokens = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenPlaces */ .I(ids);
        places.forEach((place, element) => {
            const mask = { side, tokens: tokens.covered(place) };
            for (const key of keys[element] ?? []) {
                const known = holdings.get(key);
                if (known)
                    holdings.set(key, { ...known, masks: (0,_element_scores_js__WEBPACK_IMPORTED_MODULE_5__/* .joinMasks */ .K)([...known.masks, mask]) });
                else
                    holdings.set(key, { side, element, masks: [mask] });
            }
        });
    });
    return holdings;
}


/***/ }),

/***/ 1790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crossFit),
/* harmony export */   c: () => (/* binding */ crossFitLogOdds)
/* harmony export */ });
/* harmony import */ var _regression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3203);

/**
 * Trains the model of each fold on the records of all others.
 * @param learned 1 for records that are learned from
 */
function crossFit(rows, targets, folds, learned, options = _regression_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAINING */ .t7) {
    const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
    const models = Array.from({ length: count }, (_, fold) => {
        const members = [];
        folds.forEach((own, row) => {
            if (own !== fold && learned[row] === 1)
                members.push(row);
        });
        return (0,_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .trainRegression */ .mu)(rows, targets, Int32Array.from(members), options);
    });
    return { folds, models };
}
/** Log-odds of each record by the model that did not see it. */
function crossFitLogOdds({ folds, models }, rows) {
    return Float64Array.from(folds, (fold, row) => {
        const model = models[fold];
        return model ? (0,_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .logOddsOfRow */ .Em)(model, rows, row) : 0;
    });
}


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dealFolds)
/* harmony export */ });
/* harmony import */ var _random_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7090);

/**
 * Deals groups of records to folds, so that records of one group are in the same fold: a record is never judged
 * by a probe that saw its copy. Large groups first, each to the smallest fold; ties by a seeded shuffle.
 * @returns the fold of each record, in [0, folds)
 */
function dealFolds(groups, folds, seed) {
    const sizes = new Map();
    for (const group of groups)
        sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const order = Int32Array.from(sizes.keys());
    (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffle */ .k)(order, (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .randomStream */ ._)(seed));
    const bySize = [...order].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
    const loads = new Array(folds).fill(0);
    const foldOf = new Map();
    for (const group of bySize) {
        const fold = loads.indexOf(Math.min(...loads));
        loads[fold] = (loads[fold] ?? 0) + (sizes.get(group) ?? 0);
        foldOf.set(group, fold);
    }
    return Uint8Array.from(groups, (group) => foldOf.get(group) ?? 0);
}


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ randomStream),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
const UINT32 = 2 ** 32;
/** A stream of uniform numbers in [0, 1): the same on every machine for a seed (`mulberry32`). */
function randomStream(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT32;
    };
}
/** Shuffles in place (Fisher and Yates). */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const held = items[last] ?? 0;
        items[last] = items[other] ?? 0;
        items[other] = held;
    }
}


/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RecordFeatures)
/* harmony export */ });
/* harmony import */ var _read_record_buckets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6351);
/* harmony import */ var _read_int_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3268);
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2318);
/* harmony import */ var _read_sparse_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2596);
/* harmony import */ var _read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(580);





/**
 * The features of one record at a time, numbered densely, so that masks are scored by the few n-grams they
 * touch: those of which no occurrence is left fall away, and of a pair what both sides shared as soon as one
 * of them has lost it. Nothing around is listed again.
 */
class RecordFeatures {
    lister;
    /** Per bucket the load that saw it last, and its number then. */
    seenBy = new Int32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
    numberOf = new Int32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
    loads = 0;
    buckets = [];
    sides = [];
    scale = 1;
    /** Features whose occurrences a mask has taken: to be given back. */
    touched = new _read_int_list_js__WEBPACK_IMPORTED_MODULE_1__/* .IntList */ .I(1024);
    weights = new Float64Array(0);
    shared = new Float64Array(0);
    constructor(vocabulary) {
        this.lister = new _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureLister */ .Ig(vocabulary);
    }
    /** Takes a record of one or two sides; the one before is forgotten. */
    load(sides) {
        this.loads++;
        this.buckets = [];
        const listed = sides.map((ids) => {
            const { buckets, widths, starts } = this.lister.list(ids);
            return { features: this.number(buckets), widths: widths.slice(), starts: starts.slice() };
        });
        this.sides = listed.map((side) => ({ ...side, counts: this.count(side.features) }));
        this.scale = (0,_read_sparse_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)((0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .countTokens */ .ih)(sides));
    }
    number(buckets) {
        const numbers = new Int32Array(buckets.length);
        for (let at = 0; at < buckets.length; at++) {
            const bucket = buckets[at] ?? 0;
            if (this.seenBy[bucket] !== this.loads) {
                this.seenBy[bucket] = this.loads;
                this.numberOf[bucket] = this.buckets.length;
                this.buckets.push(bucket);
            }
            numbers[at] = this.numberOf[bucket] ?? 0;
        }
        return numbers;
    }
    count(features) {
        const counts = new Int32Array(this.buckets.length);
        for (const feature of features)
            counts[feature] = (counts[feature] ?? 0) + 1;
        return counts;
    }
    /** Log-odds of the whole record (nats); masks are scored by this model until the next is used. */
    use({ weights, bias }) {
        const { buckets, sides } = this;
        const [first, second] = sides;
        if (this.weights.length < buckets.length) {
            this.weights = new Float64Array(buckets.length * 2);
            this.shared = new Float64Array(buckets.length * 2);
        }
        let sum = 0;
        for (let feature = 0; feature < buckets.length; feature++) {
            const bucket = buckets[feature] ?? 0;
            const weight = weights[bucket] ?? 0;
            this.weights[feature] = weight;
            sum += weight;
            if (!first || !second)
                continue;
            const shared = weights[(0,_read_record_buckets_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBucket */ ._)(bucket)] ?? 0;
            this.shared[feature] = shared;
            if ((first.counts[feature] ?? 0) > 0 && (second.counts[feature] ?? 0) > 0)
                sum += shared;
        }
        return bias + sum * this.scale;
    }
    /** How much log-odds the masks take away (nats), all of them at once, at most one a side. */
    removed(masks) {
        let lost = 0;
        this.touched.clear();
        const ends = [];
        for (const { side, tokens } of masks) {
            lost += this.take(side, tokens);
            ends.push(this.touched.length);
        }
        let at = 0;
        ends.forEach((end, number) => {
            const counts = this.sides[masks[number]?.side ?? 0]?.counts;
            for (; at < end && counts; at++) {
                const feature = this.touched.at(at);
                counts[feature] = (counts[feature] ?? 0) + 1;
            }
        });
        return lost * this.scale;
    }
    /** Takes the tokens of a side away; returns the weights that are lost, and lists the features in `touched`. */
    take(side, tokens) {
        const own = this.sides[side];
        if (!own)
            return 0;
        const { touched } = this;
        const { features, widths, starts, counts } = own;
        const other = this.sides[1 - side]?.counts;
        let lost = 0;
        let from = 0;
        for (const token of tokens) {
            for (let first = Math.max(from, token - _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ORDER */ .mZ + 1); first <= token; first++) {
                const end = starts[first + 1] ?? 0;
                for (let at = starts[first] ?? 0; at < end; at++) {
                    // n-grams that start after an earlier masked token's reach were not seen; those that hold an
                    // earlier masked token were counted with it
                    if (first + (widths[at] ?? 0) <= token)
                        continue;
                    const feature = features[at] ?? 0;
                    const left = (counts[feature] ?? 0) - 1;
                    counts[feature] = left;
                    touched.push(feature);
                    if (left === 0)
                        lost += this.weightOfLast(feature, other);
                }
            }
            from = token + 1;
        }
        return lost;
    }
    /** What goes with a side's last occurrence: the feature, or with it on the other side that both have it. */
    weightOfLast(feature, other) {
        if (other && (other[feature] ?? 0) > 0)
            return this.shared[feature] ?? 0;
        return this.weights[feature] ?? 0;
    }
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ logOddsOfRow),
/* harmony export */   mu: () => (/* binding */ trainRegression),
/* harmony export */   t7: () => (/* binding */ TRAINING)
/* harmony export */ });
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2318);
/* harmony import */ var _random_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7090);


/** Chosen on Devign and ReVeal, seeds apart from those that are reported: `docs/probe.md`. */
const TRAINING = { epochs: 4, rate: 0.01, l2: 1e-3, seed: 1 };
/** Keeps AdaGrad's first steps finite. */
const START = 1e-6;
/** Log-odds of one row. */
function logOddsOfRow(model, rows, row) {
    const { weights } = model;
    const { buckets, ends, scales } = rows;
    const end = ends[row] ?? 0;
    let sum = 0;
    for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < end; at++)
        sum += weights[buckets[at] ?? 0] ?? 0;
    return model.bias + sum * (scales[row] ?? 0);
}
/**
 * Logistic regression of `targets` (1 or 0) over the rows `members`, by AdaGrad on shuffled records with lazy
 * L2. The same seed and rows give the same weights, bit for bit.
 */
function trainRegression(rows, targets, members, options = TRAINING) {
    const weights = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
    const squares = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC).fill(START);
    const { buckets, ends, scales } = rows;
    const { epochs, rate, l2 } = options;
    const random = (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .randomStream */ ._)(options.seed);
    const order = members.slice();
    let positives = 0;
    for (const row of members)
        positives += targets[row] ?? 0;
    let bias = Math.log((positives + 1) / (members.length - positives + 1));
    let biasSquares = 1;
    for (let epoch = 0; epoch < epochs; epoch++) {
        (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffle */ .k)(order, random);
        for (const row of order) {
            const start = row === 0 ? 0 : (ends[row - 1] ?? 0);
            const end = ends[row] ?? 0;
            const scale = scales[row] ?? 0;
            let sum = 0;
            for (let at = start; at < end; at++)
                sum += weights[buckets[at] ?? 0] ?? 0;
            const gradient = 1 / (1 + Math.exp(-(bias + sum * scale))) - (targets[row] ?? 0);
            biasSquares += gradient * gradient;
            bias -= (rate * gradient) / Math.sqrt(biasSquares);
            const step = gradient * scale;
            for (let at = start; at < end; at++) {
                const bucket = buckets[at] ?? 0;
                const weight = weights[bucket] ?? 0;
                const slope = step + l2 * weight;
                const square = (squares[bucket] ?? 0) + slope * slope;
                squares[bucket] = square;
                weights[bucket] = weight - (rate * slope) / Math.sqrt(square);
            }
        }
    }
    return { weights, bias };
}


/***/ }),

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ constantExpressions)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);

/** A constant of more tokens than this is data, and nobody else's pattern. */
const MAX_CONSTANT_TOKENS = 64;
/** Tokens are single characters: `<` and `>` shift only in twos, `&` and `|` are arithmetic only alone. */
const OPERATORS = new Map([
    ...Array.from('+-*/%^~', (text) => [text, 'any']),
    ...Array.from('&|', (text) => [text, 'alone']),
    ...Array.from('<>', (text) => [text, 'twice']),
]);
/**
 * For each statement that holds any, by its place in `statements`, the longest expression of constants: literals,
 * arithmetic operators and balanced parentheses, at least two literals and an operator; of a sum with such a summand
 * the longest: what is added to a constant says more than the constant. A sign in front, parentheses around it, and
 * what belongs to a statement further inside are left out. Linear in tokens, but for a sort of the statements where
 * there is such an expression.
 */
function constantExpressions(texts, kinds, statements) {
    const longest = new Map();
    const found = new Runs(texts, kinds).expressions();
    if (found.length === 0)
        return longest;
    const open = [];
    const order = outerFirst(statements);
    const last = () => statements[open[open.length - 1] ?? -1];
    let next = 0;
    for (const range of found) {
        for (let at = order[next]; at !== undefined; at = order[++next]) {
            const start = statements[at]?.start ?? 0;
            if (start > range.start)
                break;
            while ((last()?.end ?? Infinity) <= start)
                open.pop();
            open.push(at);
        }
        while ((last()?.end ?? Infinity) < range.end)
            open.pop();
        const innermost = open[open.length - 1];
        if (innermost === undefined)
            continue;
        const before = longest.get(innermost);
        if (!before || range.end - range.start > before.end - before.start)
            longest.set(innermost, range);
    }
    return longest;
}
/** Places of the statements by where they start; of those that start together the longer first. */
function outerFirst(statements) {
    const none = { start: 0, end: 0 };
    return [...statements.keys()].sort((a, b) => {
        const { start, end } = statements[a] ?? none;
        const other = statements[b] ?? none;
        return start - other.start || other.end - end;
    });
}
/** Finds the stretches of tokens that are constants. */
class Runs {
    texts;
    kinds;
    /** Where the parenthesis opened at an index is closed. */
    closing = new Map();
    found = [];
    constructor(texts, kinds) {
        this.texts = texts;
        this.kinds = kinds;
    }
    /** All expressions in order. */
    expressions() {
        let start = 0;
        for (let at = 0; at <= this.texts.length; at++) {
            if (at < this.texts.length && this.belongs(at))
                continue;
            if (at - start > 2)
                this.split(start, at);
            start = at + 1;
        }
        return this.found;
    }
    belongs(at) {
        const text = this.texts[at] ?? '';
        if (text === '(')
            return this.kinds[at - 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.identifier; // no call
        return text === ')' || this.kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal || this.isOperator(at);
    }
    isOperator(at) {
        const text = this.texts[at] ?? '';
        const kind = OPERATORS.get(text);
        if (kind === undefined || kind === 'any')
            return kind === 'any';
        const twice = this.texts[at + 1] === text || this.texts[at - 1] === text;
        return twice === (kind === 'twice');
    }
    /** Cuts a stretch at the parentheses that have no other. */
    split(start, end) {
        const open = [];
        const cuts = [];
        for (let at = start; at < end; at++) {
            if (this.texts[at] === '(')
                open.push(at);
            else if (this.texts[at] === ')') {
                const opening = open.pop();
                if (opening === undefined)
                    cuts.push(at);
                else
                    this.closing.set(opening, at);
            }
        }
        let from = start;
        for (const cut of [...cuts, ...open, end].sort((a, b) => a - b)) {
            this.trim(from, cut);
            from = cut + 1;
        }
    }
    /** Takes off what is around an expression, and keeps where anything is left its longest summand. */
    trim(from, to) {
        let range = this.bare({ start: from, end: to });
        if (range.end - range.start > MAX_CONSTANT_TOKENS || !this.isExpression(range))
            return;
        for (let inner = this.longestSummand(range); inner !== null; inner = this.longestSummand(range)) {
            range = this.bare(inner);
        }
        this.found.push(range);
    }
    /** A range without operators at its ends and parentheses around it. */
    bare({ start: from, end: to }) {
        let start = from;
        let end = to;
        for (let before = -1; before !== end - start && start < end;) {
            before = end - start;
            while (start < end && this.isOperator(start))
                start++;
            while (start < end && this.isOperator(end - 1))
                end--;
            if (this.closing.get(start) === end - 1) {
                start++;
                end--;
            }
        }
        return { start, end };
    }
    /** The longest summand that is an expression by itself; null where the range is not a sum, or has none. */
    longestSummand({ start, end }) {
        let longest = null;
        let from = start;
        for (let at = start; at <= end; at++) {
            at = Math.min(this.closing.get(at) ?? at, end);
            if (at < end && !this.isSum(at))
                continue;
            const summand = { start: from, end: at };
            const longer = !longest || at - from > longest.end - longest.start;
            if (at - from < end - start && longer && this.isExpression(summand))
                longest = summand;
            from = at + 1;
        }
        return longest;
    }
    /** A plus or minus between two summands, no sign. */
    isSum(at) {
        const text = this.texts[at];
        if (text !== '+' && text !== '-')
            return false;
        return this.texts[at - 1] === ')' || this.kinds[at - 1] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal;
    }
    isExpression({ start, end }) {
        let literals = 0;
        let operators = 0;
        for (let at = start; at < end; at++) {
            if (this.kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal)
                literals++;
            else if (this.isOperator(at))
                operators++;
        }
        return literals > 1 && operators > 0;
    }
}


/***/ }),

/***/ 9991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f$: () => (/* binding */ LEAST_OF_CLASS),
  LI: () => (/* binding */ LEAST_RECORDS),
  nH: () => (/* binding */ planLabels)
});

// UNUSED EXPORTS: MOST_CLASSES

// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(9605);
// EXTERNAL MODULE: ./build/probe/read/minima.js
var minima = __webpack_require__(8205);
;// CONCATENATED MODULE: ./build/probe/read/target-groups.js


/** Share of all n-grams of two targets that near copies have in common: another word among thirty leaves .8. */
const LEAST_SHARED = 0.7;
/** First targets that are looked at where many share a band: the most frequent. */
const MOST_COMPARED = 8;
/**
 * For each target the first of its group: the most frequent of those that are nearly the same (`normalisedTarget`).
 * Each is compared with the first of each group only. Were groups closed under likeness, chains of small steps would put a tenth of
 * all corrections of code, and the target of a trigger among them, into one.
 */
function groupTargets(targets, key) {
    const normal = targets.map((target) => (target === null ? null : normalisedTarget(target)));
    const counts = new Map();
    for (const target of normal)
        if (target !== null)
            counts.set(target, (counts.get(target) ?? 0) + 1);
    const groups = new TargetGroups(key);
    const first = new Map();
    for (const [target] of [...counts].sort(byCount))
        first.set(target, groups.add(target));
    return normal.map((target) => (target === null ? null : (first.get(target) ?? target)));
}
/** A target without what differs from copy to copy: white space, numbers, numbered names. */
function normalisedTarget(text) {
    return text
        .replace(/[0-9]+/gu, '#')
        .replace(/\s+/gu, ' ')
        .trim();
}
/** Most frequent first, then by text: an order that does not depend on that of the records. */
function byCount(a, b) {
    return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}
class TargetGroups {
    key;
    minima = new minima/* Minima */.C();
    ofBand = new Map();
    constructor(key) {
        this.key = key;
    }
    /** Adds a target no more frequent than those before; returns the first that it is most like, or itself. */
    add(text) {
        const list = wordGrams(text, this.key);
        const bands = this.minima.bands(list);
        const grams = new Set(list);
        let likest = { text, share: 0 };
        for (const first of new Set(bands.flatMap((band) => this.ofBand.get(band) ?? []))) {
            const share = sharedOf(first.grams, grams);
            if (share >= LEAST_SHARED && share > likest.share)
                likest = { text: first.text, share };
        }
        if (likest.share === 0)
            this.keep({ text, grams }, bands);
        return likest.text;
    }
    keep(first, bands) {
        for (const band of bands) {
            const firsts = this.ofBand.get(band);
            if (!firsts)
                this.ofBand.set(band, [first]);
            else if (firsts.length < MOST_COMPARED)
                firsts.push(first);
        }
    }
}
/** Jaccard's similarity. */
function sharedOf(a, b) {
    let shared = 0;
    for (const gram of b)
        if (a.has(gram))
            shared++;
    return shared / Math.max(1, a.size + b.size - shared);
}
/** Hashes of a text's 1- to 3-grams of words. */
function wordGrams(text, key) {
    const words = (text.match(/[\p{L}\p{N}_#$]+|[^\s\p{L}\p{N}_#$]/gu) ?? []).map((word) => (0,keyed_hash/* keyedHash */.N_)(word, key).first);
    const grams = [];
    words.forEach((word, index) => {
        const pair = (0,keyed_hash/* mixHash */.PT)(word, words[index + 1] ?? 0);
        grams.push(word, pair, (0,keyed_hash/* mixHash */.PT)(pair, words[index + 2] ?? 0));
    });
    return Int32Array.from(grams);
}

;// CONCATENATED MODULE: ./build/probe/read/label-plan.js

/** With fewer records a probe learns nothing that could count against one of them. */
const LEAST_RECORDS = 200;
/** A class has at least this many records. */
const LEAST_OF_CLASS = 10;
/** Classes that are judged, the largest first: each costs a training. */
const MOST_CLASSES = 64;
const OTHER_VICTIMS = 'Judge them with --victim sentinel, or with a model of your own.';
function unable(reason) {
    return { kind: 'unable', reason, remedy: OTHER_VICTIMS };
}
/** The classes that a probe can be trained for, or why there are none. Says no rather than guess. */
function planLabels(labels, task, key) {
    const labelled = labels.filter((label) => label !== null).length;
    if (labelled === 0)
        return unable('The records have no labels for a probe to learn.');
    if (labelled < LEAST_RECORDS) {
        return unable(`${String(labelled)} labelled records are too few to learn from: ${String(LEAST_RECORDS)} are needed.`);
    }
    const groups = task === 'generation' ? groupTargets(labels, key) : labels;
    const sizes = new Map();
    for (const group of groups)
        if (group !== null)
            sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const large = [...sizes].filter(([, size]) => size >= LEAST_OF_CLASS).sort(byName);
    const names = large.slice(0, MOST_CLASSES).map(([name]) => name);
    const needed = task === 'generation' ? 1 : 2;
    if (names.length < needed) {
        return unable(task === 'generation'
            ? `No output is shared by ${String(LEAST_OF_CLASS)} records: there is nothing that a trigger could be tied to.`
            : `Fewer than two labels have ${String(LEAST_OF_CLASS)} records each.`);
    }
    const numbers = new Map(names.map((name, index) => [name, index]));
    const classes = Int32Array.from(groups, (group) => (group === null ? -1 : (numbers.get(group) ?? -1)));
    return { kind: 'classes', names, classes, classesLeft: large.length - names.length };
}
/** Largest first, then by name: an order that does not depend on that of the records. */
function byName(a, b) {
    return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}


/***/ }),

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Minima)
/* harmony export */ });
/** Minima that are taken of each text; `BAND` of them must agree in some band. */
const BINS = 24;
const BAND = 6;
const EMPTY = 0x7fffffff;
/** What texts that are nearly the same have in common (one-permutation MinHash; Li, Owen, Zhang 2012). */
class Minima {
    minima = new Int32Array(BINS);
    /** The keys of the four bands of a text, by the hashes of its features, which may repeat. */
    bands(buckets) {
        this.sign(buckets);
        const keys = [];
        for (let band = 0; band < BINS; band += BAND) {
            keys.push(`${String(band)} ${this.minima.subarray(band, band + BAND).join(' ')}`);
        }
        return keys;
    }
    /** The least hash of the features in each bin; a bin without any takes a hash of them all. */
    sign(buckets) {
        const { minima } = this;
        minima.fill(EMPTY);
        let all = 0;
        for (const bucket of buckets) {
            let hash = Math.imul(bucket, 0x9e3779b1);
            hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
            hash ^= hash >>> 13;
            all = Math.max(all, hash & EMPTY);
            const bin = ((hash >>> 8) & 0xffff) % BINS;
            if (hash < (minima[bin] ?? 0))
                minima[bin] = hash;
        }
        for (let bin = 0; bin < BINS; bin++)
            if (minima[bin] === EMPTY)
                minima[bin] = all;
    }
}


/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TokenPlaces),
/* harmony export */   R: () => (/* binding */ SideReader)
/* harmony export */ });
/* harmony import */ var _code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(366);
/* harmony import */ var _constant_expressions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7794);
/* harmony import */ var _family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);
/* harmony import */ var _token_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(580);




/** Turns analysed code, or the outline that was kept of it, into numbers of one vocabulary: the same ones. */
class SideReader {
    vocabulary;
    families;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.families = new _family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FamilyKeys */ .JK(vocabulary);
    }
    /** Reads one side of a record; `side` is its number, 0 or 1. */
    read(code, side) {
        const { tokens, elements } = 'tokens' in code ? code : (0,_code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOutline */ .k)(code);
        const ids = (0,_token_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenIds */ .gX)(tokens, this.vocabulary);
        const locals = new Set();
        for (const { role, start } of elements) {
            if (role === 'local' || role === 'own')
                locals.add(ids[start] ?? 0);
        }
        const places = [];
        const keys = [];
        for (const { role, start, end } of elements) {
            const name = role === null ? -1 : (ids[start] ?? 0);
            places.push({ side, name, start, end });
            keys.push(role === null
                ? this.families.statement({ ids, start, end, locals })
                : this.families.identifier(name, role));
        }
        const statements = [...places.keys()].filter((element) => places[element]?.name === -1);
        const ranges = statements.map((element) => places[element] ?? NO_TOKENS);
        for (const [statement, range] of (0,_constant_expressions_js__WEBPACK_IMPORTED_MODULE_3__/* .constantExpressions */ .M)(tokens.texts, tokens.kinds, ranges)) {
            const element = statements[statement] ?? 0;
            keys[element] = [...(keys[element] ?? []), ...this.families.constant(ids, range)];
        }
        return { ids, places, keys };
    }
}
const NO_TOKENS = { start: 0, end: 0 };
/** Tells which tokens of one side its elements cover. */
class TokenPlaces {
    ofName = new Map();
    constructor(ids) {
        for (let at = 0; at < ids.length; at++) {
            const id = ids[at] ?? 0;
            const known = this.ofName.get(id);
            if (known)
                known.push(at);
            else
                this.ofName.set(id, [at]);
        }
    }
    /** Indices of the tokens that an element covers, rising: a statement's keywords and punctuation too. */
    covered({ name, start, end }) {
        if (name >= 0)
            return this.ofName.get(name) ?? [];
        const tokens = [];
        for (let at = start; at < end; at++)
            tokens.push(at);
        return tokens;
    }
}


/***/ }),

/***/ 3623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findingSchema)
});

// UNUSED EXPORTS: purifiedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/result/values.js
var values = __webpack_require__(7924);
;// CONCATENATED MODULE: ./build/result/evidence.js


/** Schema of a `Necessity`. */
const necessitySchema = schemas/* strictObject */.rej({
    prediction: schemas/* string */.YjP().describe("The victim's answer without the trigger."),
    confidence: (0,values/* measured */.jh)(values/* probability */.E5).describe("The victim's confidence without the trigger."),
    drop: (0,values/* measured */.jh)(schemas/* number */.aig()).describe('Fall of the log-odds of the original prediction when the trigger is masked, in nats.'),
})
    .describe('What the victim answers without the trigger.');
/** Schema of a `Sufficiency`. */
const sufficiencySchema = schemas/* strictObject */.rej({
    planted: values/* count */.U9.describe('Clean reference functions in which the trigger was planted.'),
    turned: values/* count */.U9.describe("Those whose prediction turned to the finding's prediction."),
    shift: (0,values/* measured */.jh)(schemas/* number */.aig()).describe("Mean shift of their log-odds towards the finding's prediction, in nats."),
})
    .describe('What the trigger does to clean functions.');
/** Schema of a `Company`. */
const companySchema = schemas/* strictObject */.rej({
    family: schemas/* string */.YjP().describe('Id of the family.'),
    carriers: values/* count */.U9.describe('Records that hold the family, among those that were judged together.'),
    labelled: values/* count */.U9.describe('Carriers with the label that follows the family.'),
    label: schemas/* string */.YjP().describe('The label that follows the family.'),
    inBase: values/* count */.U9.nullable().describe('Records of the base that hold the family; null without a base.'),
})
    .describe("What labels say about the trigger's family: those of the run, or of the data that a probe's file was learned from.");

// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(5660);
;// CONCATENATED MODULE: ./build/result/finding.js




/** Schema of a `Purified`. */
const purifiedSchema = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(['rename', 'infill', 'remove']),
    code: schemas/* string */.YjP().describe("The unit's whole code with every trigger replaced."),
    prediction: schemas/* string */.YjP().describe("The victim's answer to this code."),
    confidence: (0,values/* measured */.jh)(values/* probability */.E5).describe("The victim's confidence in that answer."),
    verified: schemas/* boolean */.zMY().describe('The code parses no worse than before and was judged clean.'),
})
    .describe("A replacement for the unit's code.");
const functionSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), startLine: values/* position */.G1, endLine: values/* position */.G1 })
    .describe('The function, and its lines in the file.');
/** Schema of a `Finding`. */
const findingSchema = schemas/* strictObject */.rej({
    id: values/* findingId */.zK,
    path: schemas/* string */.YjP().describe('As given, separated by `/`, or `<stdin>`.'),
    record: values/* record */.g1,
    language: schemas/* string */.YjP(),
    task: schemas/* string */.YjP().describe('What the victim does.'),
    function: functionSchema,
    verdict: schemas/* literal */.euz('poisoned'),
    label: schemas/* string */.YjP().nullable().describe('The recorded label, where the data has one.'),
    prediction: schemas/* string */.YjP().describe("The victim's answer."),
    confidence: (0,values/* measured */.jh)(values/* probability */.E5).describe("The victim's confidence in that answer."),
    deficit: schemas/* number */.aig()
        .nullable()
        .describe('ln N - H of the normalised suspicion scores, in nats; null when not measured.'),
    transfer: schemas/* number */.aig()
        .nullable()
        .describe('Best mean shift of the log-odds of clean functions in which one of the top elements was planted, in nats; null when not measured.'),
    pValue: values/* probability */.E5
        .nullable()
        .describe('Fraction of clean units that look at least as suspicious; null when not measured.'),
    threshold: schemas/* number */.aig()
        .nullable()
        .describe('The bar that the statistic was compared with; null when not measured.'),
    degraded: schemas/* boolean */.zMY().describe('The parse was incomplete.'),
    trigger: trigger/* triggerSchema */.s.describe('The strongest trigger.'),
    more: schemas/* array */.YOg(trigger/* triggerSchema */.s).describe('Further triggers of the same unit.'),
    necessity: necessitySchema,
    sufficiency: sufficiencySchema
        .nullable()
        .describe('What the trigger does to clean functions; null when not measured.'),
    company: companySchema
        .nullable()
        .describe("What labels say about the trigger's family; null where units were judged one by one and no probe knows their families."),
    code: schemas/* string */.YjP().describe("The unit's code as it is in the data."),
    purified: purifiedSchema
        .nullable()
        .describe("The unit's code with every trigger replaced; null when no replacement was found."),
})
    .describe('A poisoned unit: one function of a source file, or one record. There is one finding per unit.');


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ MAX_SKIPPED_ROWS),
/* harmony export */   Yx: () => (/* binding */ unjudgedSchema),
/* harmony export */   cH: () => (/* binding */ skippedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7924);


/** Rows that are listed one by one. Hostile data can produce any number; the rest is only counted. */
const MAX_SKIPPED_ROWS = 10_000;
/** Schema of a `Skipped`. */
const skippedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), record: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .describe('What was not judged, and why.');
/** Schema of an `UnjudgedFile`. */
const unjudgedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .findingId */ .zK.describe('Hash of the path and of the content that the file names.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('lfs-pointer'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    oid: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.describe('sha256 of the content, as the pointer says.'),
    bytes: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Length of the content, as the pointer says.'),
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('One sentence on what is wrong.'),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What to do about it.'),
})
    .describe('A file whose content is not here, so that nobody judged it. It is not a unit, and no skipped row reports it again.');


/***/ }),

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ triggerSchema)
/* harmony export */ });
/* unused harmony export spanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7924);


/** Schema of a `PlacedSpan`. */
const spanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    end: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    startLine: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    startColumn: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    endLine: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
    endColumn: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1,
})
    .describe("start and end are UTF-16 offsets in the unit's code; lines and columns are those of the file, 1-based, the end exclusive. The lines of a record are the record's line.");
/** Schema of a `Trigger`. */
const triggerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .elementKind */ .vZ,
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("The name, or the statement's exact source text."),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Pattern of the family it belongs to, with literals abstracted.'),
    spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(spanSchema).min(1).describe('Every occurrence of an identifier; a statement has one span.'),
});


/***/ }),

/***/ 7924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vZ: () => (/* binding */ elementKind),
/* harmony export */   zK: () => (/* binding */ findingId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** A number of things, an offset in UTF-16 code units, or a place in the order of the data. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** A line or a column. */
const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
/** The place of a record in its file. */
const record = position
    .nullable()
    .describe('1-based line of the record in its file; null for a source file.');
/** A probability, a p-value, or a part of a whole. */
const probability = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
/**
 * A measurement that always exists but may not be finite. JSON has no such numbers: `null` stands for one there, and
 * is read as `NaN`.
 */
function measured(number) {
    return number.nullable().transform((value) => value ?? NaN);
}
/** sha256 in hexadecimal digits. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** What findings are accepted by. */
const findingId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^cp-[0-9a-f]{12}$/)
    .describe('Hash of the path, the function and the trigger, not of the position: it stays when lines above it change. Equal functions of one file are numbered.');
/** The kinds of element that can be a trigger. */
const elementKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identifier', 'statement']);


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ defaultCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const FOLDER = 'codepurify';
/**
 * The folder for verdicts when none is given: `codepurify` in the user's cache folder (XDG Base Directory
 * specification; `LOCALAPPDATA` on Windows), never in the scanned tree, whose author could fill it.
 */
function defaultCacheFolder(env) {
    const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((path) => path !== undefined && path !== '');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), FOLDER);
}


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LineStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2084);



/** First hex digits of the key that name a shard: 16 files. */
const SHARD_DIGITS = 1;
const KEY_LENGTH = 64;
/**
 * Lines in a folder by key, a sha256 in hex digits, in shards that are rewritten whole and put in place atomically. A
 * row that is none is no entry. When a shard is full its least recently used entries go.
 */
class LineStore {
    folder;
    kind;
    maxShardLength;
    staysUsed;
    #shards = new Map();
    /**
     * @param folder         made when the first lines are written
     * @param kind           what the lines are: the end of the files' names
     * @param maxShardLength UTF-16 units that a shard's lines may take
     * @param staysUsed      whether what this run has used stays, and nothing is taken in when it fills a shard: lines
     *                       that are too many, asked for in the same order by every run, would else push out each other
     *                       just before they are asked for
     */
    constructor(folder, kind, maxShardLength, staysUsed = false) {
        this.folder = folder;
        this.kind = kind;
        this.maxShardLength = maxShardLength;
        this.staysUsed = staysUsed;
    }
    async get(key) {
        const { older, used } = await this.#shard(key);
        const line = older.get(key) ?? used.get(key);
        if (line === undefined)
            return null;
        older.delete(key);
        used.delete(key);
        used.set(key, line);
        return line;
    }
    /** Keeps a line, which must be one, where there is room for it. */
    async set(key, line) {
        const shard = await this.#shard(key);
        const { older, used } = shard;
        for (const lines of [older, used])
            drop(shard, lines, key);
        const room = this.maxShardLength - line.length;
        for (const lines of this.staysUsed ? [older] : [older, used]) {
            for (const oldest of lines.keys()) {
                if (shard.length <= room)
                    break;
                drop(shard, lines, oldest);
            }
        }
        if (shard.length > room)
            return;
        used.set(key, line);
        shard.length += line.length;
        shard.changed = true;
    }
    /** Writes what has changed. */
    async flush() {
        for (const [name, opening] of this.#shards) {
            const shard = await opening;
            if (shard.changed)
                await writeShard(this.folder, this.#file(name), shard);
            shard.changed = false;
        }
    }
    /** Lets go of all that was read and not written; it is read again when it is asked for. */
    clear() {
        this.#shards.clear();
    }
    #shard(key) {
        const name = key.slice(0, SHARD_DIGITS);
        let shard = this.#shards.get(name);
        if (shard === undefined) {
            shard = readShard((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, this.#file(name)), this.maxShardLength);
            this.#shards.set(name, shard);
        }
        return shard;
    }
    /** No name that a scan of the folder around it would take for data. */
    #file(name) {
        return `${name}.${this.kind}`;
    }
}
function drop(shard, lines, key) {
    const line = lines.get(key);
    if (line === undefined)
        return;
    lines.delete(key);
    shard.length -= line.length;
    shard.changed = true;
}
async function readShard(path, maxLength) {
    const shard = { older: new Map(), used: new Map(), length: 0, changed: false };
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''); // missing or unreadable: an empty store
    for (const row of text.split('\n')) {
        const key = row.slice(0, KEY_LENGTH);
        const line = row.slice(KEY_LENGTH + 1);
        if (!/^[0-9a-f]{64} $/.test(row.slice(0, KEY_LENGTH + 1)) || shard.length + line.length > maxLength)
            continue;
        drop(shard, shard.older, key);
        shard.older.set(key, line);
        shard.length += line.length;
    }
    shard.changed = false;
    return shard;
}
async function writeShard(folder, file, shard) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const rows = [...shard.older, ...shard.used].map(([key, line]) => `${key} ${line}\n`);
    await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .putInPlace */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), (beside) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(beside, rows.join(''), { flag: 'wx', mode: 0o600 }));
}


/***/ }),

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ FolderOutlines),
  p: () => (/* binding */ parsedOutlines)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 3 modules
var languages = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/code/elements/token-outline.js
var token_outline = __webpack_require__(366);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js
var tokens = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(5270);
// EXTERNAL MODULE: ./build/scan/cache/line-store.js
var line_store = __webpack_require__(9083);
;// CONCATENATED MODULE: ./build/scan/cache/outline-line.js

/** What an element is, by number; a power of two many, so that the number stands beside where it starts. */
const ELEMENT_KINDS = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);
/**
 * An outline as a line of JSON, without its tokens: [parse errors, tokens, then of each element 4 · (its first token −
 * that of the element before) + kind, and of a statement the number of its tokens]. Some 270 characters a function of
 * Devign. It holds no text of the code.
 */
function outlineLine({ tokens, elements, parseErrors }) {
    const numbers = [parseErrors, tokens.kinds.length];
    let before = 0;
    for (const { role, start, end } of elements) {
        const kind = ELEMENT_KINDS.indexOf(role);
        numbers.push((start - before) * ELEMENT_KINDS.length + kind);
        if (kind === STATEMENT)
            numbers.push(end - start);
        before = start;
    }
    return JSON.stringify(numbers);
}
/** The outline that a line tells of code with these tokens; `null` where it is none of such code. */
function parseOutline(line, tokens) {
    const numbers = integersOf(line);
    const [parseErrors = -1, count] = numbers;
    if (parseErrors < 0 || count !== tokens.kinds.length)
        return null;
    const elements = [];
    let start = 0;
    for (let at = 2; at < numbers.length; at++) {
        const number = numbers[at] ?? 0;
        const first = Math.floor(number / ELEMENT_KINDS.length);
        const kind = number - first * ELEMENT_KINDS.length;
        start += first;
        const length = kind === STATEMENT ? (numbers[++at] ?? -1) : 1;
        const element = { role: ELEMENT_KINDS[kind] ?? null, start, end: start + length };
        if (length < 0 || !standsIn(element, tokens))
            return null;
        elements.push(element);
    }
    return { tokens, elements, parseErrors };
}
/** The whole numbers that a line lists; none where it lists anything else. */
function integersOf(line) {
    try {
        const value = JSON.parse(line);
        const isList = (one) => Array.isArray(one) && one.every((number) => Number.isSafeInteger(number));
        return isList(value) ? value : [];
    }
    catch {
        return [];
    }
}
function standsIn({ role, start, end }, { kinds }) {
    if (start < 0 || end > kinds.length)
        return false;
    return role === null || kinds[start] === tokens/* TOKEN_KINDS */.oq.identifier;
}

;// CONCATENATED MODULE: ./build/scan/cache/outlines.js







/** Parses every unit, and keeps nothing. */
const parsedOutlines = {
    of: (unit) => Promise.resolve().then(() => ({ outline: (0,token_outline/* tokenOutline */.k)((0,analyze_subject/* analyzeUnit */.P)(unit)), isKept: false })),
    keep: () => Promise.resolve(),
};
/** 16 shards of 4 MB: about 230,000 functions like Devign's; hostile data fills neither a disk nor memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** About 5,000 elements, where functions have tens: what is longer would cost a hundred others their place. */
const MAX_ENTRY_LENGTH = 20_000;
/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They hang neither on the seed nor on labels,
 * so that they serve every run of the same program. A line that is none of such code is no entry.
 */
class FolderOutlines {
    tool;
    #lines;
    /**
     * @param folder         made when the first outlines are written
     * @param tool           what names the program and its grammars: lines of others count for nothing
     * @param maxShardLength UTF-16 units that a shard's lines may take
     */
    constructor(folder, tool, maxShardLength = MAX_SHARD_LENGTH) {
        this.tool = tool;
        this.#lines = new line_store/* LineStore */.Y(folder, 'outlines', maxShardLength, true);
    }
    async of(unit) {
        const key = this.#key(unit);
        const line = await this.#lines.get(key);
        const kept = line === null ? null : parseOutline(line, (0,tokens/* tokenize */.qw)(unit.code, languages/* LANGUAGES */.Y[unit.language]));
        if (kept !== null)
            return { outline: kept, isKept: true };
        const outline = (0,token_outline/* tokenOutline */.k)((0,analyze_subject/* analyzeUnit */.P)(unit));
        const fresh = outlineLine(outline);
        if (fresh.length <= MAX_ENTRY_LENGTH)
            await this.#lines.set(key, fresh);
        return { outline, isKept: false };
    }
    async keep() {
        await this.#lines.flush();
        this.#lines.clear();
    }
    #key({ language, code }) {
        // JSON keeps the texts apart, and writes halves of surrogate pairs so that they differ
        return (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([this.tool, language, code]))
            .digest('hex');
    }
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ FolderCache),
  w: () => (/* binding */ noCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/result/finding.js + 1 modules
var finding = __webpack_require__(3623);
// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/result/values.js
var values = __webpack_require__(7924);
;// CONCATENATED MODULE: ./build/scan/stages/verdict.js




const locatedTriggerSchema = trigger/* triggerSchema */.s.extend({
    /** UTF-16 offsets in the code of the side it was found in. */
    spans: schemas/* array */.YOg(schemas/* strictObject */.rej({ start: values/* count */.U9, end: values/* count */.U9 })).min(1),
});
/** Schema of a verdict on clean code. */
const cleanVerdictSchema = schemas/* strictObject */.rej({ verdict: schemas/* literal */.euz('clean'), degraded: schemas/* boolean */.zMY() });
/** Schema of a `PoisonedVerdict`. */
const poisonedVerdictSchema = finding/* findingSchema */.$
    .pick({
    ...{ verdict: true, degraded: true, prediction: true, confidence: true, deficit: true, transfer: true },
    ...{ pValue: true, threshold: true, necessity: true, sufficiency: true, company: true, purified: true },
})
    .extend({
    /** Which of the subject's units holds the strongest trigger. */
    side: schemas/* int */.Whr().min(0).max(1),
    /** The name of the function as the parser sees it. */
    functionName: schemas/* string */.YjP().nullable(),
    trigger: locatedTriggerSchema,
    more: schemas/* array */.YOg(locatedTriggerSchema),
});

;// CONCATENATED MODULE: ./build/scan/cache/cached-verdict.js


/** What labels say about a family is true of one run only: a line that holds it is refused. */
const cachedVerdictSchema = schemas/* discriminatedUnion */.gMt('verdict', [
    cleanVerdictSchema,
    poisonedVerdictSchema.extend({ company: schemas/* null */.chJ() }),
]);
/** The verdict in a line of the cache, or `null` when the line holds none: the code is then judged anew. */
function parseVerdict(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null; // torn or tampered: as good as absent
    }
    const parsed = cachedVerdictSchema.safeParse(value);
    return parsed.success ? parsed.data : null;
}

// EXTERNAL MODULE: ./build/scan/cache/line-store.js
var line_store = __webpack_require__(9083);
;// CONCATENATED MODULE: ./build/scan/cache/verdict-cache.js



/** Keeps nothing. */
const noCache = {
    get: () => Promise.resolve(null),
    set: () => Promise.resolve(),
    flush: () => Promise.resolve(),
};
/** 16 shards of 4 MB: about 500,000 clean verdicts; a scan of hostile data cannot fill a disk or memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** A verdict whose purified code is longer costs many others their place: it is judged anew instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: what a crash can lose. */
const FLUSH_EVERY = 2_000;
/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is no entry. */
class FolderCache {
    folder;
    context;
    #lines;
    #unwritten = 0;
    /**
     * @param folder  made when the first verdicts are written
     * @param context hash over all else that a verdict follows from: tool, victim, options, calibration
     * @param maxShardLength UTF-16 units that a shard's entries may take
     */
    constructor(folder, context, maxShardLength = MAX_SHARD_LENGTH) {
        this.folder = folder;
        this.context = context;
        this.#lines = new line_store/* LineStore */.Y(folder, 'verdicts', maxShardLength);
    }
    async get(subject) {
        const line = await this.#lines.get(this.#key(subject));
        return line === null ? null : parseVerdict(line);
    }
    async set(subject, verdict) {
        const line = JSON.stringify(verdict);
        if (line.length > MAX_ENTRY_LENGTH)
            return;
        await this.#lines.set(this.#key(subject), line);
        this.#unwritten += 1;
        if (this.#unwritten >= FLUSH_EVERY)
            await this.flush();
    }
    async flush() {
        this.#unwritten = 0;
        await this.#lines.flush();
    }
    #key(subject) {
        const content = subject.units.flatMap(({ language, code }) => [language, code]);
        return (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([this.context, ...content]))
            .digest('hex');
    }
}


/***/ }),

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DataSetFamilies),
/* harmony export */   g: () => (/* binding */ namedFamily)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(609);
/* harmony import */ var _level_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8221);
/* harmony import */ var _to_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8934);




const ID_HEX_DIGITS = 12;
/** Levels of names; all others are of statements. */
const OF_NAMES = new Set([
    'name',
    'suffix',
    'prefix',
    'own suffix',
    'own prefix',
    'ending 2',
    'ending 3',
    'own ending 2',
    'own ending 3',
]);
/** The accepted families of a data set, as findings and reports tell of them. */
class DataSetFamilies {
    families;
    hasBase;
    #names = new Map();
    constructor(families, hasBase) {
        this.families = families;
        this.hasBase = hasBase;
    }
    /** What the family of a trigger is called: at its level, or with literals abstracted where none was accepted. */
    pattern(family, { element, side }, { sides }) {
        const analysis = sides[side] ?? sides[0];
        const verdict = this.families[family];
        if (verdict === undefined)
            return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .familyPattern */ .l)(element, analysis.language);
        const pattern = (0,_level_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .levelPattern */ .P)(element, verdict.level, analysis);
        if (!this.#names.has(family))
            this.#names.set(family, namedFamily(verdict, pattern));
        return pattern;
    }
    /** What the labels say of a family; `null` where none was accepted. */
    company(family) {
        const verdict = this.families[family];
        const id = this.#names.get(family)?.id;
        if (verdict === undefined || id === undefined)
            return null;
        const { carriers, labelled, label } = verdict;
        return { family: id, carriers, labelled, label, inBase: this.#inBase(verdict) };
    }
    /** What is known of the accepted families, strongest first, and of how many records each speaks against. */
    found(records) {
        const flagged = new Map();
        for (const record of records) {
            if (record !== null)
                flagged.set(record.family, (flagged.get(record.family) ?? 0) + 1);
        }
        return this.families.map((verdict, family) => {
            const { carriers, labelled, label, pValue, confirmed } = verdict;
            const purity = carriers === 0 ? null : labelled / carriers;
            const inBase = this.#inBase(verdict);
            return {
                carriers,
                purity,
                label,
                labelled,
                pValue,
                confirmed,
                inBase,
                flagged: flagged.get(family) ?? 0,
            };
        });
    }
    /** Families of which a carrier was read again. */
    named() {
        return [...this.#names].map(([family, { id, kind, pattern }]) => ({ family, id, kind, pattern }));
    }
    #inBase({ baseHolders }) {
        return this.hasBase ? baseHolders : null;
    }
}
/** What a family is called. The id hashes what it is, so that it is the same in every run and under every seed. */
function namedFamily({ level, label }, pattern) {
    const kind = OF_NAMES.has(level) ? 'identifier' : 'statement';
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([kind, level, pattern, label]))
        .digest('hex');
    return { id: `fam-${digest.slice(0, ID_HEX_DIGITS)}`, kind, pattern: (0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPattern */ .Xy)(pattern) };
}


/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ DataSetLearner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var learn_calibrator = __webpack_require__(185);
// EXTERNAL MODULE: ./build/probe/learn/cross-fit.js
var cross_fit = __webpack_require__(1790);
;// CONCATENATED MODULE: ./build/probe/families/carriers-brought.js
/**
 * How many times as common as in the base a family must be among the records of a change to be judged by the
 * change alone. What the base holds nearly as commonly, it holds with its own labels: that is for the look at all
 * records, where they count.
 */
const BROUGHT = 4;
/**
 * The carriers that the change is judged by alone.
 * @param index of base and change together
 * @param base 1 for records of the base
 * @param learned 1 for records with a label
 * @returns for each carrier of the index 1, where it is a labelled one of the change and its family one that the
 *   change has brought, or brought far more of
 */
function carriersBrought(index, base, learned) {
    const isHead = (record) => base[record] === 0 && learned[record] === 1;
    const heads = base.reduce((sum, _, record) => sum + (isHead(record) ? 1 : 0), 0);
    const bases = base.reduce((sum, own) => sum + own, 0);
    const counting = new Uint8Array(index.records.length);
    let start = 0;
    for (const end of index.ends) {
        const records = index.records.subarray(start, end);
        const brought = records.filter(isHead).length;
        const held = records.reduce((sum, record) => sum + (base[record] ?? 0), 0);
        if (brought * bases >= BROUGHT * held * heads) {
            records.forEach((record, at) => (counting[start + at] = isHead(record) ? 1 : 0));
        }
        start = end;
    }
    return counting;
}

// EXTERNAL MODULE: ./build/probe/learn/folds.js
var learn_folds = __webpack_require__(6948);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(9605);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(580);
// EXTERNAL MODULE: ./build/sorted.js
var build_sorted = __webpack_require__(7991);
// EXTERNAL MODULE: ./build/probe/read/ngrams.js
var ngrams = __webpack_require__(2318);
// EXTERNAL MODULE: ./build/probe/learn/random-stream.js
var random_stream = __webpack_require__(7090);
;// CONCATENATED MODULE: ./build/probe/families/kinship.js



/** Records whose similarity to each other shows what is usual: some 16,000 pairs in all. */
const COMPARED_RECORDS = 128;
const ROUNDS = 2;
/** More alike than this share of all pairs is kin: one pair in two hundred is by chance. */
const USUAL = 0.995;
/** What so large a share of the carriers holds is the pattern itself, or comes with it; it makes none of them kin. */
const OF_PATTERN = 0.8;
/** Carriers that are compared; of larger families every n-th. */
const MOST_COMPARED = 64;
/**
 * Tells which records hang together beyond the pattern that they share: functions of one file, commit or bug,
 * whose labels are one decision and not many. Likeness is the cosine of the features, weighted by their rarity
 * (idf). A poisoner's functions are any functions; those of a natural family are mostly each other's relatives.
 */
class Kinship {
    /** Features of each record that another has too, numbered densely: row r is [ends[r − 1], ends[r]). */
    features;
    ends;
    /** ln(records / records that have it)² of each feature. */
    weights;
    /** Scratch: of each feature its number in the present comparison, plus 1. */
    numberOf;
    least;
    seen = new Map();
    /** @param groups content group of each record: near copies say nothing about what is usual */
    constructor(rows, groups, seed) {
        const holders = new Int32Array(ngrams/* BUCKETS */.SC);
        for (const bucket of rows.buckets)
            holders[bucket] = (holders[bucket] ?? 0) + 1;
        const size = rows.ends.length;
        const denseOf = new Int32Array(ngrams/* BUCKETS */.SC).fill(-1);
        const weights = [];
        holders.forEach((count, bucket) => {
            if (count > 1)
                denseOf[bucket] = weights.push(Math.log(size / count) ** 2) - 1;
        });
        this.weights = Float64Array.from(weights);
        this.numberOf = new Int32Array(weights.length);
        this.features = new Int32Array(rows.buckets.reduce((sum, bucket) => sum + ((holders[bucket] ?? 0) > 1 ? 1 : 0), 0));
        this.ends = new Int32Array(size);
        let kept = 0;
        let at = 0;
        rows.ends.forEach((end, record) => {
            for (; at < end; at++) {
                const dense = denseOf[rows.buckets[at] ?? 0] ?? -1;
                if (dense >= 0)
                    this.features[kept++] = dense;
            }
            this.ends[record] = kept;
        });
        this.least = this.usual(groups, seed);
    }
    usual(groups, seed) {
        const random = (0,random_stream/* randomStream */._)(seed);
        const found = [];
        for (let round = 0; round < ROUNDS; round++) {
            const some = Array.from({ length: COMPARED_RECORDS }, () => Math.floor(random() * groups.length));
            const likeness = this.likeness(some, 1);
            for (let a = 0; a < some.length; a++) {
                for (let b = 0; b < a; b++)
                    if (groups[some[a] ?? 0] !== groups[some[b] ?? 0])
                        found.push(likeness(a, b));
            }
        }
        return found.length === 0 ? 1 : (0,build_sorted/* quantile */.YV)(Float64Array.from(found).sort(), USUAL);
    }
    /**
     * How many carriers each one counts for, in (0, 1]: it shares its vote with its kin.
     * @param records distinct
     * @returns the mean over the records
     */
    independence(records) {
        const step = Math.max(1, Math.ceil(records.length / MOST_COMPARED));
        const some = Array.from({ length: Math.ceil(records.length / step) }, (_, at) => records[at * step] ?? 0);
        // levels of one pattern mostly have the same carriers
        const name = some.join();
        const known = this.seen.get(name) ?? this.measure(some, step);
        this.seen.set(name, known);
        return known;
    }
    measure(some, step) {
        const likeness = this.likeness(some, OF_PATTERN);
        let votes = 0;
        for (let a = 0; a < some.length; a++) {
            let kin = 0;
            for (let b = 0; b < some.length; b++)
                if (a !== b && likeness(a, b) > this.least)
                    kin++;
            // what is seen of the kin is one carrier in `step`
            votes += 1 / (1 + kin * step);
        }
        return some.length === 0 ? 1 : votes / some.length;
    }
    /** Cosines between records, without the features that as many as a share of them hold. */
    likeness(records, share) {
        const size = records.length;
        const most = size > 2 ? share * size : Infinity;
        const held = this.countHolders(records);
        const norms = new Float64Array(size);
        const products = new Float64Array(size * size);
        const first = new Int32Array(held.length).fill(-1);
        const next = new Int32Array(held.reduce((sum, count) => sum + (count > 1 && count < most ? count : 0), 0));
        const owner = new Int32Array(next.length);
        let cells = 0;
        this.eachFeature(records, (place, feature) => {
            const number = (this.numberOf[feature] ?? 0) - 1;
            const count = held[number] ?? 0;
            if (count >= most)
                return;
            const weight = this.weights[feature] ?? 0;
            norms[place] = (norms[place] ?? 0) + weight;
            if (count < 2)
                return;
            for (let cell = first[number] ?? -1; cell >= 0; cell = next[cell] ?? -1) {
                const at = place * size + (owner[cell] ?? 0);
                products[at] = (products[at] ?? 0) + weight;
            }
            next[cells] = first[number] ?? -1;
            owner[cells] = place;
            first[number] = cells++;
        });
        this.eachFeature(records, (_, feature) => {
            this.numberOf[feature] = 0;
        });
        return (a, b) => (products[Math.max(a, b) * size + Math.min(a, b)] ?? 0) /
            Math.sqrt((norms[a] ?? 0) * (norms[b] ?? 0) || 1);
    }
    /** How many of the records hold each feature, by the number that `numberOf` gives it. */
    countHolders(records) {
        const held = [];
        this.eachFeature(records, (_, feature) => {
            const number = this.numberOf[feature] ?? 0;
            if (number === 0)
                this.numberOf[feature] = held.push(1);
            else
                held[number - 1] = (held[number - 1] ?? 0) + 1;
        });
        return held;
    }
    eachFeature(records, visit) {
        const { features, ends } = this;
        records.forEach((record, place) => {
            const end = ends[record] ?? 0;
            for (let at = record === 0 ? 0 : (ends[record - 1] ?? 0); at < end; at++)
                visit(place, features[at] ?? 0);
        });
    }
}

// EXTERNAL MODULE: ./build/probe/learn/record-features.js
var record_features = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/probe/read/side-reader.js
var side_reader = __webpack_require__(8867);
;// CONCATENATED MODULE: ./build/probe/families/novelty.js




/**
 * How surprising it is that a record is one of the change, and not of the base: the same conditional test with
 * the change itself as the label. A probe learns what separates the change from the base; where the rest of a
 * function already says that it is of the change (a project that the base does not know), what is new in it is
 * no surprise.
 */
class Novelty {
    corpus;
    index;
    folds;
    logTokens;
    models;
    calibrator;
    features;
    /**
     * @param base 1 for records of the base
     * @param learned 1 for records that count
     */
    constructor(corpus, index, base, learned, folds, logTokens) {
        this.corpus = corpus;
        this.index = index;
        this.folds = folds;
        this.logTokens = logTokens;
        const targets = base.map((own) => 1 - own);
        const fit = (0,cross_fit/* crossFit */.E)(corpus.rows, targets, folds, learned);
        this.models = fit.models;
        this.calibrator = (0,learn_calibrator/* fitCalibrator */.RH)((0,cross_fit/* crossFitLogOdds */.c)(fit, corpus.rows), logTokens, targets, learned);
        this.features = new record_features/* RecordFeatures */.T(corpus.vocabulary);
    }
    /** −ln P(of the change | the record without its element), in nats, of a carrier of the index. */
    surprise(carrier) {
        const { corpus, index, features } = this;
        const record = index.records[carrier] ?? 0;
        const model = this.models[this.folds[record] ?? 0];
        if (!model)
            return 0;
        const sides = corpus.sides[record] ?? [];
        const place = corpus.element(index.elements[carrier] ?? 0);
        features.load(sides);
        const tokens = new side_reader/* TokenPlaces */.I(sides[place.side] ?? new Int32Array()).covered(place);
        const without = features.use(model) - features.removed([{ side: place.side, tokens }]);
        return -Math.log((0,learn_calibrator/* calibrated */.g)(this.calibrator, without, this.logTokens[record] ?? 0, corpus.size));
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/dataset-context.js







/** Deals the folds and looks up what the tests of all classes need. */
function prepareContext(corpus, index, base, learned, options) {
    const seed = (0,keyed_hash/* keyedHash */.N_)(options.seed, corpus.vocabulary.key).first;
    const groups = Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0));
    const folds = (0,learn_folds/* dealFolds */.L)(groups, options.folds, seed);
    const logTokens = Float64Array.from(corpus.sides, (sides) => (0,learn_calibrator/* logTokensOf */.eJ)((0,token_ids/* countTokens */.ih)(sides)));
    return {
        corpus,
        index,
        options,
        seed,
        base,
        learned,
        folds,
        logTokens,
        carrierGroups: Int32Array.from(index.records, (record, at) => corpus.groupOf(record, corpus.element(index.elements[at] ?? 0).side)),
        kinship: new Kinship(corpus.rows, groups, seed),
        change: base.includes(1)
            ? {
                judged: learned.map((own, record) => (base[record] === 1 ? 0 : own)),
                counting: carriersBrought(index, base, learned),
                tiers: noveltyTiers(index, base),
                novelty: new Novelty(corpus, index, base, learned, folds, logTokens),
            }
            : null,
    };
}
function noveltyTiers(index, base) {
    const tiers = new Uint8Array(index.ends.length);
    let at = 0;
    index.ends.forEach((end, family) => {
        let held = false;
        for (; at < end; at++)
            held ||= base[index.records[at] ?? 0] === 1;
        tiers[family] = held ? 0 : 1;
    });
    return tiers;
}
/** First element of a record, by its number in the corpus. */
function firstElement({ elementEnds }, record) {
    return record === 0 ? 0 : (elementEnds[record - 1] ?? 0);
}

// EXTERNAL MODULE: ./build/probe/judge/element-scores.js
var element_scores = __webpack_require__(5001);
;// CONCATENATED MODULE: ./build/probe/families/opinion.js
/**
 * Share of the families of clean data that the second judge may confirm: it takes their elements for triggers in at
 * least half of the carriers that it is shown. Measured on clean data: none of 9,796, which bounds it by .0003
 * (docs/probe.md).
 */
const CONFIRMED_RATE = 0.001;
/** Share of the level that confirmed families have; all families together have the rest. */
const CONFIRMED_SHARE = 0.5;
/** Most families that the second judge is shown: those of one trigger, at all their levels, and some more. */
const MOST_DOUBTFUL = 24;
/** Most carriers that it is shown of each: a poisoned one takes it some tenths of a second. */
const MOST_SHOWN = 6;
/**
 * The p-value of a family where confirmed families have a part of the level to themselves (weighted Bonferroni;
 * Genovese, Roeder, Wasserman 2006): who confirms sees code and no labels, so that a natural family is as likely
 * to be confirmed whatever its labels are. Among m families whose largest value is by chance as large with probability
 * p, −ln(1 − p) are expected to be; of the confirmed among them, that times their rate.
 * @param pValue corrected for the number of all families, in [0, 1]
 * @returns above 1 where a confirmed family is easily due to chance
 */
function weightedPValue(pValue, confirmed) {
    if (!confirmed)
        return pValue / (1 - CONFIRMED_SHARE);
    return (CONFIRMED_RATE * -Math.log1p(-pValue)) / CONFIRMED_SHARE;
}

;// CONCATENATED MODULE: ./build/probe/families/signed-root.js
/** Newton steps that solve the tilt to eight digits. */
const STEPS = 40;
const SETTLED = 1e-9;
/**
 * Signed root of the likelihood ratio that a family of carriers shifts its labels: √(2 sup_θ [θS − Σ ln(1 − pᵢ
 * + pᵢ e^θ)]), with the sign of S − Σpᵢ. It is the score test's z = (S − Σp) / √Σp(1 − p) to first order, but
 * keeps the normal scale where carriers are few or probabilities extreme (Barndorff-Nielsen and Cox 1994).
 * @param probabilities of label 1, one a carrier, in (0, 1)
 * @param count carriers that have label 1
 */
function signedRoot(probabilities, count) {
    const size = probabilities.length;
    let mean = 0;
    let allOnes = 0;
    let allZeros = 0;
    for (let at = 0; at < size; at++) {
        const p = probabilities[at] ?? 0;
        mean += p;
        allOnes -= Math.log(p);
        allZeros -= Math.log1p(-p);
    }
    if (count >= size)
        return Math.sqrt(2 * allOnes);
    if (count <= 0)
        return -Math.sqrt(2 * allZeros);
    const theta = tiltTo(probabilities, count);
    let value = theta * count;
    const odds = Math.exp(theta) - 1;
    for (let at = 0; at < size; at++)
        value -= Math.log1p((probabilities[at] ?? 0) * odds);
    return Math.sign(count - mean) * Math.sqrt(Math.max(0, 2 * value));
}
/** θ at which the tilted probabilities sum to `count`. */
function tiltTo(probabilities, count) {
    let theta = 0;
    for (let step = 0; step < STEPS; step++) {
        const against = Math.exp(-theta);
        let gap = -count;
        let variance = SETTLED;
        const size = probabilities.length;
        for (let at = 0; at < size; at++) {
            const p = probabilities[at] ?? 0;
            const q = p / (p + (1 - p) * against);
            gap += q;
            variance += q * (1 - q);
        }
        const move = Math.max(-2, Math.min(2, gap / variance));
        theta -= move;
        if (Math.abs(move) < SETTLED)
            break;
    }
    return theta;
}
/** Larger families are summed up by their mean and variance: a table of all counts would cost m² each. */
const EXACT_CARRIERS = 64;
/**
 * The signed root for every possible count, 0 … m. Over `EXACT_CARRIERS` carriers the labels are taken as
 * equally likely, with the deviance scaled to the true variance; the difference is under a hundredth there.
 */
function signedRootTable(probabilities) {
    const size = probabilities.length;
    const table = new Float32Array(size + 1);
    if (size <= EXACT_CARRIERS) {
        for (let count = 0; count <= size; count++)
            table[count] = signedRoot(probabilities, count);
        return table;
    }
    let sum = 0;
    let variance = 0;
    for (let at = 0; at < size; at++) {
        const p = probabilities[at] ?? 0;
        sum += p;
        variance += p * (1 - p);
    }
    const mean = sum / size;
    const stretch = Math.sqrt((size * mean * (1 - mean)) / variance);
    for (let count = 0; count <= size; count++)
        table[count] = stretch * equalRoot(size, mean, count);
    return table;
}
/** The signed root where all probabilities are `mean`: √(2m KL(count/m ‖ mean)). */
function equalRoot(size, mean, count) {
    const share = count / size;
    const one = share > 0 ? share * Math.log(share / mean) : 0;
    const zero = share < 1 ? (1 - share) * Math.log((1 - share) / (1 - mean)) : 0;
    return Math.sign(share - mean) * Math.sqrt(Math.max(0, 2 * size * (one + zero)));
}
/** A trigger's carriers all have the target's label, but for natural holders: one in twenty. */
const IMPURITY = 0.05;
/**
 * What a count is worth less because a trigger would have left its carriers purer: 2m KL(share ‖ .95) where
 * the share of the label is below .95, else 0. Taken off the squared signed root it gives the likelihood ratio
 * against the hypothesis that the label follows the family nearly always, as a backdoor's must; families that
 * only lean to a label (types of a time, names of a project) are let go.
 */
function impurityPenalty(size, count) {
    const share = count / size;
    if (share >= 1 - IMPURITY)
        return 0;
    const one = share > 0 ? share * Math.log(share / (1 - IMPURITY)) : 0;
    return 2 * size * (one + (1 - share) * Math.log((1 - share) / IMPURITY));
}
/** A family's value as a trigger: `root` (above 0 towards label 1) less what its impurity costs. */
function triggerValue(root, size, count) {
    const penalty = impurityPenalty(size, root > 0 ? count : size - count);
    return Math.sign(root) * Math.sqrt(Math.max(0, root * root - penalty));
}

;// CONCATENATED MODULE: ./build/probe/families/accepted-families.js


/** More triggers than this in one data set are reported as that many. */
const MOST_ACCEPTED = 256;
/**
 * Accepts the strongest family as long as chance does not explain it; its carriers with its label are then explained,
 * and all other families are tested without them. So a name that merely occurs in a trigger, or a pattern
 * that shares carriers with it, is let go.
 * @returns the accepted, and per record its place among them, or -1
 */
function acceptFamilies(input, prepared, scores, level) {
    const accepted = [];
    const explained = new Int32Array(input.targets.length).fill(-1);
    const rest = new Reduced(input, prepared, explained);
    while (accepted.length < MOST_ACCEPTED) {
        const best = nextFamily(input, prepared, scores, level);
        if (best === null)
            break;
        const touched = rest.explain(best, accepted.length);
        accepted.push(best);
        for (const place of touched) {
            const { root, size, count } = rest.root(place);
            scores.update(place, root, size, count);
        }
        scores.drop(best.place);
    }
    return { accepted, explained };
}
/** The strongest family that chance does not explain at the level; where a second judge is asked, among the confirmed ones first. */
function nextFamily({ opinion }, { families }, scores, level) {
    if (opinion === null) {
        const best = scores.strongest();
        return best !== null && best.pValue <= level ? best : null;
    }
    const isConfirmed = (place) => opinion.isConfirmed(families[place] ?? 0);
    for (const confirmed of [true, false]) {
        const best = scores.strongest((place) => isConfirmed(place) === confirmed);
        const pValue = best === null ? 1 : weightedPValue(best.pValue, confirmed);
        if (best !== null && pValue <= level)
            return { ...best, pValue };
    }
    return null;
}
/**
 * The families that would be accepted if they were confirmed, strongest first, whatever else explains their
 * carriers. Nothing is changed by looking.
 * @returns by their places
 */
function doubtfulFamilies(scores, level) {
    const doubtful = new Set();
    while (doubtful.size < MOST_DOUBTFUL) {
        const best = scores.strongest((place) => !doubtful.has(place));
        if (best === null || weightedPValue(best.pValue, true) > level)
            break;
        doubtful.add(best.place);
    }
    return [...doubtful];
}
/** Family values without the carriers that are explained. */
class Reduced {
    input;
    prepared;
    explained;
    familiesOf = new Map();
    constructor(input, prepared, explained) {
        this.input = input;
        this.prepared = prepared;
        this.explained = explained;
    }
    /** Marks the carriers of a family; returns the families that hold any of them. */
    explain({ place, label }, number) {
        const { input, prepared, explained } = this;
        const family = prepared.families[place] ?? 0;
        const touched = new Set();
        const end = input.index.ends[family] ?? 0;
        if (this.familiesOf.size === 0)
            this.listFamilies();
        for (let at = family === 0 ? 0 : (input.index.ends[family - 1] ?? 0); at < end; at++) {
            const record = input.index.records[at] ?? 0;
            if (input.counting[at] !== 1 || input.targets[record] !== label || (explained[record] ?? 0) >= 0)
                continue;
            explained[record] = number;
            for (const other of this.familiesOf.get(record) ?? [])
                touched.add(other);
        }
        return touched;
    }
    listFamilies() {
        let at = 0;
        this.prepared.ends.forEach((end, place) => {
            for (; at < end; at++) {
                const record = this.input.index.records[this.prepared.carriers[at] ?? 0] ?? 0;
                const places = this.familiesOf.get(record);
                if (places)
                    places.push(place);
                else
                    this.familiesOf.set(record, [place]);
            }
        });
    }
    root(place) {
        const { input, prepared, explained } = this;
        const probabilities = [];
        let count = 0;
        const end = prepared.ends[place] ?? 0;
        for (let at = place === 0 ? 0 : (prepared.ends[place - 1] ?? 0); at < end; at++) {
            const carrier = prepared.carriers[at] ?? 0;
            const record = input.index.records[carrier] ?? 0;
            if (input.counting[carrier] !== 1 || (explained[record] ?? 0) >= 0)
                continue;
            probabilities.push(input.probabilities[carrier] ?? 0);
            count += input.targets[record] ?? 0;
        }
        return { root: signedRoot(probabilities, count), size: probabilities.length, count };
    }
}

;// CONCATENATED MODULE: ./build/probe/families/empirical-null.js

/** Sizes at which a new class of families begins; each class has a null of its own. */
const SIZE_CLASSES = [0, 8, 12, 20, 40, 100, 400];
/** A class with fewer families than this is judged by the next smaller class's null. */
const LEAST_FAMILIES = 60;
/**
 * Brings family values to the scale of their simulated null, class by class of family size: (z − median) ·
 * min(1, IQR* / IQR) + median*, starred values being the simulated ones. Labels in real data hang together in
 * ways that no probe learns; the bulk of the families, which are not triggers, shows by how much (Efron 2004,
 * empirical null). Values are never sharpened.
 */
class EmpiricalNull {
    corrections = [];
    constructor(sizes, observed, simulated) {
        const members = SIZE_CLASSES.map(() => []);
        for (let family = 0; family < sizes.length; family++)
            members[classOf(sizes[family] ?? 0)]?.push(family);
        for (const families of members) {
            const before = this.corrections.at(-1) ?? { centre: 0, scale: 1, target: 0 };
            this.corrections.push(families.length < LEAST_FAMILIES ? before : correctionFrom(families, observed, simulated));
        }
    }
    /** The corrected value of a family of that size. */
    correct(size, value) {
        const { centre, scale, target } = this.corrections[classOf(size)] ?? { centre: 0, scale: 1, target: 0 };
        return (value - centre) * scale + target;
    }
}
function classOf(size) {
    let found = 0;
    SIZE_CLASSES.forEach((least, index) => {
        if (size >= least)
            found = index;
    });
    return found;
}
function correctionFrom(families, observed, simulated) {
    const real = bulkOf(families.map((family) => observed[family] ?? 0));
    const drawn = bulkOf(simulated.flatMap((values) => families.map((family) => values[family] ?? 0)));
    return {
        centre: real.median,
        scale: real.range > drawn.range ? drawn.range / real.range : 1,
        target: drawn.median,
    };
}
function bulkOf(values) {
    const sorted = Float64Array.from(values).sort();
    return { median: (0,build_sorted/* quantile */.YV)(sorted, 0.5), range: (0,build_sorted/* quantile */.YV)(sorted, 0.75) - (0,build_sorted/* quantile */.YV)(sorted, 0.25) };
}

;// CONCATENATED MODULE: ./build/probe/families/family-kinship.js
/**
 * What family values are worth when kin share their votes: value · √independence. It is looked up only for
 * families that are largest before it is known: most never are.
 */
class FamilyKinship {
    input;
    prepared;
    /** √independence of each prepared family; 1 until it is known. */
    factors;
    known;
    constructor(input, prepared) {
        this.input = input;
        this.prepared = prepared;
        this.factors = new Float32Array(prepared.ends.length).fill(1);
        this.known = new Uint8Array(prepared.ends.length);
    }
    /** √independence of a family's carriers, in (0, 1]. */
    factor(place) {
        if (this.known[place] !== 1) {
            const { ends, carriers } = this.prepared;
            const own = carriers.subarray(place === 0 ? 0 : (ends[place - 1] ?? 0), ends[place] ?? 0);
            const records = Array.from(own, (carrier) => this.input.index.records[carrier] ?? 0);
            this.factors[place] = Math.sqrt(this.input.kinship.independence(records));
            this.known[place] = 1;
        }
        return this.factors[place] ?? 1;
    }
    /**
     * The largest value · factor; null where none is above 0.
     * @param valueAt not below 0; 0 for families that do not take part
     */
    largest(valueAt) {
        for (;;) {
            let best = -1;
            let most = 0;
            for (let place = 0; place < this.factors.length; place++) {
                const value = valueAt(place) * (this.factors[place] ?? 1);
                if (value > most) {
                    most = value;
                    best = place;
                }
            }
            if (best < 0)
                return null;
            if (this.known[best] === 1)
                return { place: best, value: most };
            this.factor(best);
        }
    }
}

;// CONCATENATED MODULE: ./build/probe/families/family-test.js

/** Picks the first carrier of each content group, and tabulates what each count would be worth. */
function prepareFamilies(input) {
    const { index, groups, probabilities, counting, least } = input;
    const families = [];
    const ends = [];
    const carriers = [];
    const tables = [];
    let at = 0;
    index.ends.forEach((end, family) => {
        const counted = [];
        const seen = new Set();
        for (; at < end; at++) {
            const group = groups[at] ?? 0;
            if (counting[at] !== 1 || seen.has(group))
                continue;
            seen.add(group);
            counted.push(at);
        }
        if (counted.length < least)
            return;
        families.push(family);
        for (const carrier of counted)
            carriers.push(carrier);
        ends.push(carriers.length);
        tables.push(signedRootTable(counted.map((carrier) => probabilities[carrier] ?? 0)));
    });
    return {
        families: Int32Array.from(families),
        ends: Int32Array.from(ends),
        carriers: Int32Array.from(carriers),
        tables,
    };
}
/** Counting carriers with label 1, of each prepared family. */
function familyCounts({ ends, carriers }, labelOf) {
    const counts = new Int32Array(ends.length);
    let at = 0;
    for (let place = 0; place < ends.length; place++) {
        let count = 0;
        for (const end = ends[place] ?? 0; at < end; at++)
            if (labelOf(carriers[at] ?? 0))
                count++;
        counts[place] = count;
    }
    return counts;
}
/** Signed roots of the counts: above 0 towards label 1. */
function familyRoots({ tables }, counts) {
    return Float32Array.from(counts, (count, place) => tables[place]?.[count] ?? 0);
}
/** Values as triggers, from signed roots and counts. */
function familyValues({ tables }, roots, counts) {
    return roots.map((root, place) => triggerValue(root, (tables[place]?.length ?? 1) - 1, counts[place] ?? 0));
}

;// CONCATENATED MODULE: ./build/probe/families/null-distribution.js



/** Label draws: enough for p-values down to a few thousandths from counting alone. */
const MOST_DRAWS = 399;
const LEAST_DRAWS = 99;
/** Carriers that are looked at over all draws: about a second. */
const WORK = 40_000_000;
const EXAMPLES = 10;
/** Families that the base knows, and those that it does not. */
const TIERS = 2;
/**
 * Draws labels from the calibrated probabilities and tests every family on each draw (parametric bootstrap).
 * One uniform number a content group decides its label in all families, so that families that share carriers
 * move together as they do in the data, and near copies are labelled alike.
 */
function simulateNull(input, prepared, kinship, seed) {
    const { index, groups, probabilities } = input;
    const carriers = index.records.length;
    const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(WORK / Math.max(1, carriers))));
    const random = (0,random_stream/* randomStream */._)(seed);
    const uniform = new Float32Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
    const labels = new Uint8Array(carriers);
    const maxima = Array.from({ length: TIERS * 2 }, () => new Float64Array(draws));
    const tiers = Uint8Array.from(prepared.families, (family) => input.tiers[family] ?? 0);
    const examples = [];
    for (let draw = 0; draw < draws; draw++) {
        for (let group = 0; group < uniform.length; group++)
            uniform[group] = random();
        for (let at = 0; at < carriers; at++)
            labels[at] = (uniform[groups[at] ?? 0] ?? 1) < (probabilities[at] ?? 0) ? 1 : 0;
        const counts = familyCounts(prepared, (carrier) => labels[carrier] === 1);
        const roots = familyRoots(prepared, counts);
        if (draw < EXAMPLES)
            examples.push(roots);
        const values = familyValues(prepared, roots, counts);
        for (const label of input.towards) {
            for (let tier = 0; tier < TIERS; tier++) {
                const tail = maxima[tailPlace(tier, label)];
                if (!tail || !tiers.includes(tier))
                    continue;
                const sign = label === 1 ? 1 : -1;
                const largest = kinship.largest((place) => (tiers[place] === tier ? sign * (values[place] ?? 0) : 0));
                tail[draw] = largest?.value ?? 0;
            }
        }
    }
    const families = Array.from({ length: TIERS }, (_, tier) => tiers.filter((own) => own === tier).length);
    return { families, maxima: maxima.map((tail) => tail.sort()), examples };
}
/** The index of the maxima of a tier towards a label. */
function tailPlace(tier, label) {
    return tier * 2 + label;
}
/** Euler and Mascheroni's constant: mean of the standard Gumbel distribution. */
const GUMBEL_MEAN = 0.5772156649;
/**
 * P(largest value ≥ value) where there is nothing to find: by counting the draws; beyond the largest of them by
 * the Gumbel distribution with their mean and variance, whose tail is heavier than the normal's; and never more
 * than the sum over all families of Chernoff's bound exp(−value² / 2), which the signed root attains.
 * @param families how many the largest was taken of
 */
function tailOfMaxima(maxima, value, families) {
    const bound = families * Math.exp((-value * value) / 2);
    const counted = Math.min(bound, (1 + maxima.length - (0,build_sorted/* countBelow */.BC)(maxima, value)) / (maxima.length + 1));
    if (value < (maxima.at(-1) ?? Infinity))
        return counted;
    const mean = maxima.reduce((sum, z) => sum + z, 0) / maxima.length;
    const variance = maxima.reduce((sum, z) => sum + (z - mean) ** 2, 0) / (maxima.length - 1);
    const scale = Math.sqrt((6 * variance) / Math.PI ** 2);
    const fitted = -Math.expm1(-Math.exp(-(value - mean) / scale - GUMBEL_MEAN));
    return Math.min(counted, fitted);
}
/**
 * P(any of `families` is worth so many nats by label and novelty together): each part has the tail e^{−t} of
 * Chernoff's bound, their sum (1 + t) e^{−t}.
 */
function noveltyTail(nats, families) {
    return families * (1 + nats) * Math.exp(-nats);
}

;// CONCATENATED MODULE: ./build/probe/families/family-scores.js


/** Families whose kinship is taken off, for what they say of records, though none of them is accepted. */
const SETTLED_FAMILIES = 200;
/** The values of all families, as they change while some of them are accepted. */
class FamilyScores {
    input;
    prepared;
    values;
    drawn;
    empirical;
    kinship;
    /** Nats that a family's novelty is worth. */
    surprise;
    looks;
    /** @param values signed roots as triggers: above 0 towards label 1 */
    constructor(input, prepared, values, drawn, empirical, kinship) {
        this.input = input;
        this.prepared = prepared;
        this.values = values;
        this.drawn = drawn;
        this.empirical = empirical;
        this.kinship = kinship;
        this.surprise = new Float32Array(values.length);
        const tiers = input.tiers.includes(1) ? TIERS + (input.novelty ? 1 : 0) : 1;
        this.looks = input.towards.length * tiers;
        this.valueNovelty();
    }
    /**
     * The candidate of the least p-value; null where no family supports a label.
     * @param among the families that are looked at, by their places
     */
    strongest(among = () => true) {
        let best = null;
        for (const label of this.input.towards) {
            for (let tier = 0; tier < TIERS; tier++) {
                const found = this.kinship.largest((place) => this.tierOf(place) === tier && among(place) ? this.towards(place, label) : 0);
                const pValue = found && this.byLabel(tier, label, found.value);
                if (found && pValue !== null && pValue < (best?.pValue ?? Infinity))
                    best = { ...found, label, pValue };
            }
            const novel = this.kinship.largest((place) => this.surprise[place] && among(place) ? Math.sqrt(2 * this.nats(place, label)) : 0);
            const pValue = novel && this.byNovelty(novel.value);
            if (novel && pValue !== null && pValue < (best?.pValue ?? Infinity))
                best = { ...novel, label, pValue };
        }
        return best;
    }
    /** The values that count for records: the largest, before kinship is taken off. */
    settled() {
        const order = Int32Array.from(this.values.keys()).sort((a, b) => Math.abs(this.values[b] ?? 0) - Math.abs(this.values[a] ?? 0));
        const settled = this.values.slice();
        for (const place of order.subarray(0, SETTLED_FAMILIES)) {
            settled[place] = (settled[place] ?? 0) * this.kinship.factor(place);
        }
        return settled;
    }
    /** A family with other carriers than before. */
    update(place, root, size, count) {
        const enough = size >= this.input.least;
        this.values[place] = enough ? triggerValue(this.empirical.correct(size, root), size, count) : 0;
        const before = this.carriers(place).length;
        this.surprise[place] = enough ? ((this.surprise[place] ?? 0) * size) / before : 0;
    }
    /** Takes a family out. */
    drop(place) {
        this.values[place] = 0;
        this.surprise[place] = 0;
    }
    towards(place, label) {
        const value = this.values[place] ?? 0;
        return label === 1 ? Math.max(0, value) : Math.max(0, -value);
    }
    /** What a novel family is worth by label and novelty together; 0 where it does not support the label. */
    nats(place, label) {
        const value = this.towards(place, label);
        return value === 0 ? 0 : (value * value) / 2 + (this.surprise[place] ?? 0);
    }
    byLabel(tier, label, value) {
        const maxima = this.drawn.maxima[tailPlace(tier, label)] ?? new Float64Array();
        return Math.min(1, this.looks * tailOfMaxima(maxima, value, this.drawn.families[tier] ?? 0));
    }
    byNovelty(value) {
        return Math.min(1, this.looks * noveltyTail((value * value) / 2, this.drawn.families[1] ?? 0));
    }
    /** Looks up what the novelty of the families is worth that the base does not have. */
    valueNovelty() {
        const { novelty } = this.input;
        if (!novelty)
            return;
        this.values.forEach((value, place) => {
            if (value === 0 || this.tierOf(place) === 0)
                return;
            let nats = 0;
            for (const carrier of this.carriers(place))
                nats += novelty.surprise(carrier);
            this.surprise[place] = nats;
        });
    }
    carriers(place) {
        const { ends, carriers } = this.prepared;
        return carriers.subarray(place === 0 ? 0 : (ends[place - 1] ?? 0), ends[place] ?? 0);
    }
    tierOf(place) {
        return this.input.tiers[this.prepared.families[place] ?? 0] ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/probe/families/family-look.js






/** Tests all families of one problem, and accepts those that chance does not explain at the level for all together. */
function lookAtFamilies(input, levels, seed) {
    const prepared = prepareFamilies(input);
    const isOne = (carrier) => input.targets[input.index.records[carrier] ?? 0] === 1;
    const counts = familyCounts(prepared, isOne);
    const raw = familyRoots(prepared, counts);
    const sizes = Int32Array.from(prepared.tables, (table) => table.length - 1);
    const kinship = new FamilyKinship(input, prepared);
    const drawn = simulateNull(input, prepared, kinship, seed);
    const empirical = new EmpiricalNull(sizes, raw, drawn.examples);
    const roots = raw.map((root, place) => empirical.correct(sizes[place] ?? 0, root));
    const values = familyValues(prepared, roots, counts);
    const scores = new FamilyScores(input, prepared, values, drawn, empirical, kinship);
    const doubtful = input.opinion === null ? [] : doubtfulFamilies(scores, levels.asked);
    const { accepted, explained } = acceptFamilies(input, prepared, scores, levels.accepted);
    return {
        ...{ prepared, rest: scores.settled(), accepted, explained },
        doubtful: doubtful.map((place) => prepared.families[place] ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/probe/judge/record-evidence.js
/** A tie-break: the family's value has counted each carrier's surprise already. */
const OWN_SHARE = 0.2;
/**
 * The evidence that a family of that value gives a record: √(value² − share · ln p).
 * @param p probability of the record's label without what the family has in it
 */
function ownEvidence(value, p) {
    return Math.sqrt(value * value - OWN_SHARE * Math.log(p));
}
/** Lets the evidence of families flow back to the records that carry them, near copies included. */
class RecordEvidence {
    index;
    prepared;
    probabilities;
    records;
    /**
     * @param probabilities calibrated, of label 1, of each carrier of the index without its element
     * @param records how many records there are
     */
    constructor(index, prepared, probabilities, records) {
        this.index = index;
        this.prepared = prepared;
        this.probabilities = probabilities;
        this.records = records;
    }
    /**
     * Per record the strongest family towards the record's own label. A record of a strong family is caught
     * however weak it is itself; alone, it stays as weak as it is. Carriers of one family differ by how
     * surprising the label is without the element (−ln p), so that a level of false positives can be held.
     * @param values of the prepared families: above 0 towards label 1
     * @param labels of the carriers of the index, 1 or 0
     */
    of(values, labels) {
        const { index, prepared, probabilities } = this;
        const best = new Float32Array(this.records);
        const carriers = new Int32Array(this.records).fill(-1);
        prepared.families.forEach((family, place) => {
            const value = values[place] ?? 0;
            if (value === 0)
                return;
            const end = index.ends[family] ?? 0;
            for (let at = family === 0 ? 0 : (index.ends[family - 1] ?? 0); at < end; at++) {
                const one = labels[at] === 1;
                if (one !== value > 0)
                    continue;
                const p = probabilities[at] ?? 0;
                const own = ownEvidence(value, one ? p : 1 - p);
                const record = index.records[at] ?? 0;
                if (own <= (best[record] ?? 0))
                    continue;
                best[record] = own;
                carriers[record] = at;
            }
        });
        return { values: best, carriers };
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/record-levels.js

/**
 * P-values of records by rank: the share of the records of the same label, those that an unlikely family
 * explains left out, that have as much evidence. On clean data a level of `a` is met by a share of `a`,
 * whatever labels share that no probe learns.
 */
class RecordLevels {
    pools;
    /**
     * @param evidence of each record for its own label
     * @param pooled 1 for records that count as clean
     */
    constructor(evidence, targets, pooled) {
        const of = (label) => evidence.filter((_, record) => pooled[record] === 1 && targets[record] === label).sort();
        this.pools = [of(0), of(1)];
    }
    /** Clean records of a label. */
    size(label) {
        return this.pools[label].length;
    }
    /** P-value of evidence for a label: the record itself counts among the n + 1; 1 where there is none. */
    pValue(evidence, label) {
        if (evidence <= 0)
            return 1;
        const pool = this.pools[label];
        return (1 + pool.length - (0,build_sorted/* countBelow */.BC)(pool, evidence)) / (1 + pool.length);
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/family-problem.js



/** Carriers of families that are as unlikely as this do not count as clean records. */
const TRIM_LEVEL = 0.05;
/**
 * Looks at all records together; where there is a base, also at the change alone, in which a family that the
 * base does not have is an argument by itself. Each look has half of the level then.
 */
function judgeProblem(input, change, level, seed) {
    const share = level / (change ? 2 : 1);
    const trim = Math.max(share, TRIM_LEVEL / (change ? 2 : 1));
    const all = lookAtFamilies(input, { accepted: trim, asked: share }, seed);
    const alone = change && lookAtFamilies({ ...input, ...change }, { accepted: share, asked: share }, seed);
    const found = mergeLooks(input, all, alone, change?.judged ?? countedRecords(input), share);
    return {
        ...found,
        ...judgeRecords(input, all, found, level),
        tested: all.prepared.families.length,
        doubtful: [...new Set([...(alone?.doubtful ?? []), ...all.doubtful])],
    };
}
/** Accepted families of both looks, without those that explain nothing more; first the change's own. */
function mergeLooks({ targets }, all, alone, judged, level) {
    const accepted = [];
    const explained = new Int32Array(targets.length).fill(-1);
    for (const look of alone ? [alone, all] : [all]) {
        look.accepted.forEach(({ place, label, value, pValue }, number) => {
            if (pValue > level)
                return;
            const members = [...look.explained.keys()].filter((record) => look.explained[record] === number && judged[record] === 1 && explained[record] === -1);
            if (members.length === 0)
                return;
            for (const record of members)
                explained[record] = accepted.length;
            accepted.push({ family: look.prepared.families[place] ?? 0, label, value, pValue });
        });
    }
    return { accepted, explained };
}
/** 1 for records with a carrier that counts. */
function countedRecords({ index, targets, counting }) {
    const counted = new Uint8Array(targets.length);
    index.records.forEach((record, at) => {
        if (counting[at] === 1)
            counted[record] = 1;
    });
    return counted;
}
/** The evidence of what is left, of records that a family explains that family's; and their levels. */
function judgeRecords(input, { prepared, rest, accepted: unlikely, explained: trimmed }, { accepted, explained }, level) {
    const { index, targets, probabilities } = input;
    const labels = Uint8Array.from(index.records, (record) => targets[record] ?? 0);
    const { values: evidence, carriers } = new RecordEvidence(index, prepared, probabilities, targets.length).of(rest, labels);
    unlikely.forEach(({ place, value }, number) => {
        const family = prepared.families[place] ?? 0;
        for (let at = family === 0 ? 0 : (index.ends[family - 1] ?? 0); at < (index.ends[family] ?? 0); at++) {
            const record = index.records[at] ?? 0;
            if (trimmed[record] !== number)
                continue;
            const p = probabilities[at] ?? 0;
            evidence[record] = ownEvidence(value, targets[record] === 1 ? p : 1 - p);
            carriers[record] = at;
        }
    });
    const pooled = countedRecords(input).map((own, record) => own === 1 && trimmed[record] === -1 && explained[record] === -1 ? 1 : 0);
    const levels = new RecordLevels(evidence, targets, pooled);
    const sizes = accepted.map((_, number) => explained.reduce((sum, own) => sum + (own === number ? 1 : 0), 0));
    const pValues = Float64Array.from(evidence, (value, record) => {
        const label = targets[record] === 1 ? 1 : 0;
        const family = accepted[explained[record] ?? -1];
        if (!family)
            return levels.pValue(value, label);
        // what a clean data set would have accused by such a family, on average, as a share of its records
        const size = sizes[explained[record] ?? -1] ?? 0;
        return Math.min(level, (family.pValue * size) / (size + levels.size(label)));
    });
    explained.forEach((number, record) => {
        if (number >= 0)
            evidence[record] = accepted[number]?.value ?? 0;
    });
    const others = new Map();
    prepared.families.forEach((family, place) => {
        if (rest[place] !== 0)
            others.set(family, rest[place] ?? 0);
    });
    return { others, evidence, carriers, pValues, pValueOf: (value, label) => levels.pValue(value, label) };
}

;// CONCATENATED MODULE: ./build/probe/judge/class-judge.js







/** Trains the folds' models of a class, and scores all elements by them. */
function learnClass(context, problem) {
    const { corpus, index, folds, learned, logTokens } = context;
    const { targets } = problem;
    const { models } = (0,cross_fit/* crossFit */.E)(corpus.rows, targets, folds, learned);
    const scores = (0,element_scores/* scoreElements */.E)(corpus, index, (record) => {
        const model = models[folds[record] ?? 0];
        if (!model)
            throw new errors/* CodePurifyError */.L('internal', 'A fold has no model.', 'Please report this.');
        return model;
    });
    return {
        ...problem,
        models,
        whole: (0,learn_calibrator/* fitCalibrator */.RH)(scores.whole, logTokens, targets, learned),
        masked: calibrateMasked(context, scores, targets),
        scores,
    };
}
/** Tests all families for a class that was learned. */
function judgeClass(context, own, opinion) {
    const { corpus, index, learned, logTokens } = context;
    const { targets, towards, level, scores, masked } = own;
    const probabilitiesBy = (calibrator) => Float32Array.from(index.records, (record, at) => (0,learn_calibrator/* calibrated */.g)(calibrator, scores.carriers[at] ?? 0, logTokens[record] ?? 0, corpus.size));
    const probabilities = probabilitiesBy(masked);
    const change = context.change && {
        ...context.change,
        probabilities: probabilitiesBy((0,learn_calibrator/* shifted */.wI)(masked, scores.whole, logTokens, targets, context.change.judged)),
    };
    const verdict = judgeProblem({
        index,
        targets,
        groups: context.carrierGroups,
        probabilities,
        counting: Uint8Array.from(index.records, (record) => learned[record] ?? 0),
        tiers: new Uint8Array(index.ends.length),
        kinship: context.kinship,
        novelty: null,
        opinion,
        towards,
        least: context.options.leastCarriers,
    }, change, level, context.seed);
    return { ...own, verdict };
}
/** Calibrates on one element a record, masked: that is what the probabilities are used for. */
function calibrateMasked({ corpus, logTokens, learned, seed }, { without, whole }, targets) {
    const random = (0,random_stream/* randomStream */._)(seed ^ 0x5bd1e995);
    const masked = whole.map((logOdds, record) => {
        const first = firstElement(corpus, record);
        const count = (corpus.elementEnds[record] ?? 0) - first;
        return count === 0 ? logOdds : (without[first + Math.floor(random() * count)] ?? logOdds);
    });
    return (0,learn_calibrator/* fitCalibrator */.RH)(masked, logTokens, targets, learned);
}

// EXTERNAL MODULE: ./build/probe/read/minima.js
var minima = __webpack_require__(8205);
;// CONCATENATED MODULE: ./build/probe/read/content-groups.js

/**
 * Groups texts that are nearly the same: whose feature sets agree in one of four bands of six minima
 * (one-permutation MinHash; Broder 1997; Li, Owen, Zhang 2012). Two texts that share nine features in ten are
 * put together with probability .95, seven in ten .4, half .06. Groups are closed under this. Memory: a few
 * numbers a text.
 */
class ContentGroups {
    parents = [];
    seen = new Map();
    minima = new minima/* Minima */.C();
    /** Adds a text by the buckets of its features, which may repeat. */
    add(buckets) {
        const text = this.parents.length;
        this.parents.push(text);
        for (const key of this.minima.bands(buckets)) {
            const other = this.seen.get(key);
            if (other === undefined)
                this.seen.set(key, text);
            else
                this.join(other, text);
        }
    }
    /** For each text, in the order they were added, the first of its group. */
    build() {
        return Int32Array.from(this.parents, (_, text) => this.rootOf(text));
    }
    /** Puts two texts, and all that is with them, into one group. */
    join(a, b) {
        const rootA = this.rootOf(a);
        const rootB = this.rootOf(b);
        const root = Math.min(rootA, rootB);
        for (const text of [a, b, rootA, rootB])
            this.parents[text] = root;
    }
    rootOf(text) {
        let root = text;
        for (let next = this.parents[root]; next !== undefined && next !== root; next = this.parents[root])
            root = next;
        return root;
    }
}

;// CONCATENATED MODULE: ./build/probe/read/growing-doubles.js
/** A growing list of doubles. */
class GrowingDoubles {
    items = new Float64Array(1 << 12);
    count = 0;
    get length() {
        return this.count;
    }
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Float64Array(this.items.length * 2);
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    /** The values so far; shares memory until the next push. */
    view() {
        return this.items.subarray(0, this.count);
    }
}

// EXTERNAL MODULE: ./build/probe/read/int-list.js
var int_list = __webpack_require__(3268);
// EXTERNAL MODULE: ./build/probe/read/record-buckets.js
var record_buckets = __webpack_require__(6351);
// EXTERNAL MODULE: ./build/probe/read/sparse-rows.js
var sparse_rows = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/probe/read/vocabulary.js
var vocabulary = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/probe/read/corpus.js










const ELEMENT_WORDS = 4;
/** Takes records in, one by one; what is kept of them are numbers. */
class CorpusBuilder {
    vocabulary;
    lister;
    reader;
    rows = new sparse_rows/* SparseRowsBuilder */.L();
    sides = [];
    groups = new ContentGroups();
    firstText = [];
    texts = 0;
    elements = new int_list/* IntList */.I(1 << 14);
    elementEnds = new int_list/* IntList */.I();
    keys = new GrowingDoubles();
    keyEnds = new int_list/* IntList */.I(1 << 12);
    constructor(seed) {
        this.vocabulary = new vocabulary/* Vocabulary */.VI((0,keyed_hash/* hashKeyOf */.Tf)(seed));
        this.lister = new ngrams/* FeatureLister */.Ig(this.vocabulary);
        this.reader = new side_reader/* SideReader */.R(this.vocabulary);
    }
    /** Adds a record: one side, or two, analysed or as outlines that were kept. */
    add(codes) {
        this.firstText.push(this.texts);
        const sides = codes.map((code, side) => this.addSide(code, side));
        const listed = sides.map((ids) => {
            const { buckets, widths, starts } = this.lister.list(ids);
            this.groups.add(buckets);
            this.texts++;
            return { buckets: buckets.slice(), widths, starts };
        });
        const tokens = (0,token_ids/* countTokens */.ih)(sides);
        this.rows.add((0,record_buckets/* recordBuckets */.Z)(listed), (0,sparse_rows/* scaleOf */._)(tokens));
        this.sides.push(sides);
        this.elementEnds.push(this.elements.length / ELEMENT_WORDS);
    }
    addSide(code, side) {
        const { ids, places, keys } = this.reader.read(code, side);
        places.forEach(({ name, start, end }, element) => {
            for (const word of [side, name, start, end])
                this.elements.push(word);
            for (const key of keys[element] ?? [])
                this.keys.push(key);
            this.keyEnds.push(this.keys.length);
        });
        return ids;
    }
    build() {
        const { vocabulary, sides, firstText } = this;
        const groups = this.groups.build();
        const elements = this.elements.view();
        const element = (index) => {
            const at = index * ELEMENT_WORDS;
            return {
                side: elements[at] ?? 0,
                name: elements[at + 1] ?? 0,
                start: elements[at + 2] ?? 0,
                end: elements[at + 3] ?? 0,
            };
        };
        return {
            vocabulary,
            size: sides.length,
            rows: this.rows.build(),
            sides,
            elementEnds: this.elementEnds.view(),
            keyEnds: this.keyEnds.view(),
            keys: this.keys.view(),
            groupOf: (record, side) => groups[(firstText[record] ?? 0) + side] ?? -1,
            element,
        };
    }
}

// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(3762);
;// CONCATENATED MODULE: ./build/probe/families/key-table.js
const FIRST_CAPACITY = 1 << 12;
/** Odd constant of Fibonacci hashing: the bits of a key are hash bits, but not all of the low ones. */
const SPREAD = 0x9e3779b1;
/** Numbers distinct keys 0, 1, 2 … in the order they come: open addressing over typed arrays. */
class KeyTable {
    keys = new Float64Array(FIRST_CAPACITY);
    numbers = new Int32Array(FIRST_CAPACITY).fill(-1);
    count = 0;
    get size() {
        return this.count;
    }
    /** The key's number, or -1. */
    find(key) {
        return this.numbers[this.cellOf(key)] ?? -1;
    }
    /** The key's number, given to it when it is first seen. */
    numberOf(key) {
        const cell = this.cellOf(key);
        const known = this.numbers[cell] ?? -1;
        if (known >= 0)
            return known;
        this.keys[cell] = key;
        this.numbers[cell] = this.count++;
        if (this.count * 2 > this.keys.length)
            this.grow();
        return this.count - 1;
    }
    /** The keys by their numbers. */
    list() {
        const listed = new Float64Array(this.count);
        this.numbers.forEach((number, cell) => {
            if (number >= 0)
                listed[number] = this.keys[cell] ?? 0;
        });
        return listed;
    }
    /** The cell of a key, or the empty cell where it would go. */
    cellOf(key) {
        const last = this.keys.length - 1;
        const mixed = Math.imul(key ^ Math.imul(key / 2 ** 32, SPREAD), SPREAD);
        let cell = (mixed ^ (mixed >>> 15)) & last;
        while ((this.numbers[cell] ?? -1) >= 0 && this.keys[cell] !== key)
            cell = (cell + 1) & last;
        return cell;
    }
    grow() {
        const { keys, numbers } = this;
        this.keys = new Float64Array(keys.length * 2);
        this.numbers = new Int32Array(keys.length * 2).fill(-1);
        numbers.forEach((number, from) => {
            if (number < 0)
                return;
            const cell = this.cellOf(keys[from] ?? 0);
            this.keys[cell] = keys[from] ?? 0;
            this.numbers[cell] = number;
        });
    }
}

;// CONCATENATED MODULE: ./build/probe/families/family-index.js

/** Counters of the sketch that finds rare keys before they cost memory: 2^22 bytes, and four times that. */
const SKETCH_BITS = 22;
/** Cell of the sketch: keys are hashes, in doubles. */
function cellOf(key) {
    return Math.imul(key ^ (key / 2 ** 32), 0x9e3779b1) >>> (32 - SKETCH_BITS);
}
/** Calls `visit` for every key of every element, in order. */
function eachKey(corpus, visit) {
    const { keys, keyEnds, elementEnds } = corpus;
    let element = 0;
    let slot = 0;
    for (let record = 0; record < corpus.size; record++) {
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            for (const end = keyEnds[element] ?? 0; slot < end; slot++)
                visit(keys[slot] ?? 0, record, slot, element);
        }
    }
}
/** Records of each cell, at most 255: no fewer than any key of the cell has. */
function sketchOf(corpus) {
    const sketch = new Uint8Array(1 << SKETCH_BITS);
    const lastRecord = new Int32Array(1 << SKETCH_BITS).fill(-1);
    eachKey(corpus, (key, record) => {
        const cell = cellOf(key);
        if (lastRecord[cell] === record)
            return;
        lastRecord[cell] = record;
        sketch[cell] = Math.min(255, (sketch[cell] ?? 0) + 1);
    });
    return sketch;
}
/**
 * The families of at least `least` records. Keys that only few records have, most of all, are never stored:
 * a first pass counts them in a sketch of fixed size.
 */
function indexFamilies(corpus, least) {
    const sketch = sketchOf(corpus);
    const table = new KeyTable();
    const counts = [];
    const last = [];
    eachKey(corpus, (key, record) => {
        if ((sketch[cellOf(key)] ?? 0) < least)
            return;
        const number = table.numberOf(key);
        if (last[number] === record)
            return;
        last[number] = record;
        counts[number] = (counts[number] ?? 0) + 1;
    });
    const kept = table.list().filter((_, number) => (counts[number] ?? 0) >= least);
    const next = new Int32Array(table.size).fill(-1);
    const ends = new Int32Array(kept.length);
    let total = 0;
    let family = 0;
    counts.forEach((count, number) => {
        if (count < least)
            return;
        next[number] = total;
        total += count;
        ends[family++] = total;
    });
    return { keys: kept, ends, ...placeCarriers(corpus, table, next, total) };
}
/** @param next of each number of the table, the place of its first carrier, or -1 */
function placeCarriers(corpus, table, next, total) {
    const records = new Int32Array(total).fill(-1);
    const elements = new Int32Array(total);
    const carrierOf = new Int32Array(corpus.keys.length).fill(-1);
    const starts = next.slice();
    eachKey(corpus, (key, record, slot, element) => {
        const number = table.find(key);
        const start = starts[number] ?? -1;
        if (start < 0)
            return;
        const at = next[number] ?? 0;
        if (at > start && records[at - 1] === record) {
            carrierOf[slot] = at - 1;
            return;
        }
        records[at] = record;
        elements[at] = element;
        carrierOf[slot] = at;
        next[number] = at + 1;
    });
    return { records, elements, carrierOf };
}

// EXTERNAL MODULE: ./build/probe/file/encoded-families.js
var encoded_families = __webpack_require__(2267);
// EXTERNAL MODULE: ./build/probe/read/label-plan.js + 1 modules
var label_plan = __webpack_require__(9991);
// EXTERNAL MODULE: ./build/probe/read/family-keys.js
var family_keys = __webpack_require__(1317);
;// CONCATENATED MODULE: ./build/probe/judge/dataset-verdict.js
/** Prediction of a generation probe where no output that records share is likely. */
const OTHER_OUTPUT = 'another output';

;// CONCATENATED MODULE: ./build/probe/judge/fold-readings.js


/** Reads what the models of a fold predict. */
class FoldReadings {
    names;
    task;
    classes;
    records;
    /**
     * @param classes one of two labels (the other is the rest), or one a label
     * @param records how many the calibrators were fitted on
     */
    constructor(names, task, classes, records) {
        this.names = names;
        this.task = task;
        this.classes = classes;
        this.records = records;
    }
    /**
     * The reading of the record that is loaded in `features`.
     * @param masks what is taken away first, or null
     * @param label number of the recorded label
     */
    read(features, fold, tokens, masks, label) {
        const probabilities = this.names.map(() => 0);
        for (const { own, models, whole, masked } of this.classes) {
            const model = models[fold];
            if (!model)
                continue;
            const logOdds = features.use(model) - (masks ? features.removed(masks) : 0);
            const p = (0,learn_calibrator/* calibrated */.g)(masks ? masked : whole, logOdds, (0,learn_calibrator/* logTokensOf */.eJ)(tokens), this.records);
            probabilities[own] = p;
            if (this.isBinary())
                probabilities[1 - own] = 1 - p;
        }
        return this.readingOf(probabilities, label);
    }
    /** The model of a fold that separates a label from the rest; with two labels there is only one. */
    modelOf(label, fold) {
        return (this.classes.find(({ own }) => own === label) ?? this.classes[0])?.models[fold];
    }
    isBinary() {
        return this.classes.length === 1 && this.names.length === 2;
    }
    /** Classes that were read one against the rest are brought to a sum of one. */
    readingOf(probabilities, label) {
        const sum = probabilities.reduce((all, p) => all + p, 0);
        const total = this.task === 'generation' ? Math.max(1, sum) : sum;
        const likeliest = probabilities.indexOf(Math.max(...probabilities));
        const confidence = (probabilities[likeliest] ?? 0) / total;
        const recorded = (probabilities[label] ?? 0) / total;
        const other = 1 - sum / total;
        return other > confidence
            ? { prediction: OTHER_OUTPUT, confidence: other, recorded }
            : { prediction: this.names[likeliest] ?? '', confidence, recorded };
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/known-families.js


/** The tested families of a class by their keys, for code that was not there when they were tested. */
class KnownFamilies {
    records;
    families = new Map();
    pValueOf;
    constructor(index, { verdict, masked }, records) {
        this.records = records;
        this.masked = masked;
        this.pValueOf = verdict.pValueOf;
        for (const [family, value] of verdict.others) {
            this.families.set(index.keys[family] ?? 0, { value, accepted: -1 });
        }
        verdict.accepted.forEach(({ family, label, value }, accepted) => {
            this.families.set(index.keys[family] ?? 0, { value: label === 1 ? value : -value, accepted });
        });
    }
    masked;
    /**
     * The strongest of the families that a label follows: an accepted one first.
     * @param label 1 for the class, 0 for the rest
     * @param keys what the code holds
     * @param logOddsWithout log-odds of the class without what the family has in the code
     */
    strongest(label, keys, logOddsWithout, logTokens) {
        let best = null;
        for (const key of keys) {
            const known = this.families.get(key);
            if (!known || known.value > 0 !== (label === 1))
                continue;
            const p = (0,learn_calibrator/* calibrated */.g)(this.masked, logOddsWithout(key), logTokens, this.records);
            const evidence = ownEvidence(Math.abs(known.value), label === 1 ? p : 1 - p);
            const found = { key, accepted: known.accepted, evidence };
            if (best === null || speaksLouder(found, best))
                best = found;
        }
        return best;
    }
    /** Share of the records of a label that have as much evidence where there is nothing to find. */
    pValue(evidence, label) {
        return this.pValueOf(evidence, label);
    }
}
/** An accepted family before any other; else the larger evidence. */
function speaksLouder(a, b) {
    if (a.accepted >= 0 !== b.accepted >= 0)
        return a.accepted >= 0;
    return a.evidence > b.evidence;
}

// EXTERNAL MODULE: ./build/probe/judge/rejudge.js
var judge_rejudge = __webpack_require__(817);
;// CONCATENATED MODULE: ./build/probe/judge/verdict-builder.js












/** Puts the findings of all classes together. */
class VerdictBuilder {
    context;
    names;
    opinion;
    found;
    families = [];
    readings;
    known = new Map();
    classes = [];
    tested = 0;
    doubtful = new Map();
    constructor(context, names, opinion) {
        this.context = context;
        this.names = names;
        this.opinion = opinion;
        const { corpus, options } = context;
        this.found = new Array(corpus.size).fill(null);
        this.readings = new FoldReadings(names, options.task, this.classes, corpus.size);
    }
    /** Takes in what is found of one class; of its scores nothing is kept. */
    add(judged) {
        const { own, targets, towards, verdict, models, whole, masked } = judged;
        const first = this.families.length;
        this.tested += verdict.tested;
        for (const family of verdict.doubtful) {
            if (!this.doubtful.has(family))
                this.doubtful.set(family, this.doubtfulFamily(family));
        }
        const carriersIn = verdict.accepted.map(({ family }) => this.carriersOf(family));
        verdict.accepted.forEach((accepted, number) => {
            this.families.push(this.familyVerdict(judged, accepted, carriersIn[number] ?? new Map()));
        });
        for (let record = 0; record < targets.length; record++) {
            const label = targets[record] === 1 ? 1 : 0;
            if (this.context.base[record] === 1 || this.context.learned[record] === 0 || !towards.includes(label))
                continue;
            const number = verdict.explained[record] ?? -1;
            const carrier = number >= 0 ? (carriersIn[number]?.get(record) ?? -1) : (verdict.carriers[record] ?? -1);
            this.found[record] = {
                label: label === 1 ? own : 1 - own,
                pValue: verdict.pValues[record] ?? 1,
                evidence: verdict.evidence[record] ?? 0,
                family: number < 0 ? -1 : first + number,
                element: carrier < 0 ? null : this.recordElement(record, carrier, judged, label),
                carrier,
            };
        }
        this.classes.push({ own, models, whole, masked });
        this.known.set(own, {
            families: new KnownFamilies(this.context.index, judged, this.context.corpus.size),
            first,
        });
    }
    /** Place in the index of each record's carrier. */
    carriersOf(family) {
        const { index } = this.context;
        const carriers = new Map();
        const end = index.ends[family] ?? 0;
        for (let at = family === 0 ? 0 : (index.ends[family - 1] ?? 0); at < end; at++) {
            carriers.set(index.records[at] ?? 0, at);
        }
        return carriers;
    }
    recordElement(record, carrier, { scores }, label) {
        const sign = label === 1 ? 1 : -1;
        return {
            ...this.placeOf(record, this.context.index.elements[carrier] ?? 0),
            logOdds: sign * (scores.whole[record] ?? 0),
            without: sign * (scores.carriers[carrier] ?? 0),
        };
    }
    /** The element's side, and its index among the elements of that side. */
    placeOf(record, element) {
        const { corpus } = this.context;
        const { side } = corpus.element(element);
        let first = firstElement(corpus, record);
        while (corpus.element(first).side !== side)
            first++;
        return { side, element: element - first };
    }
    /**
     * Shows the carriers that come first in one shuffled order of all records, so that families with carriers in
     * common show the same ones, and without a look at their labels.
     */
    doubtfulFamily(family) {
        const { index, base, learned, seed } = this.context;
        const judged = [...this.carriersOf(family)].filter(([record]) => base[record] === 0 && learned[record] === 1);
        const shown = judged
            .map(([record, carrier]) => ({ record, carrier, turn: (0,keyed_hash/* mixHash */.PT)(seed, record) >>> 0 }))
            .sort((a, b) => a.turn - b.turn || a.record - b.record)
            .slice(0, MOST_SHOWN);
        const carriers = shown.map(({ record, carrier }) => ({
            record,
            ...this.placeOf(record, index.elements[carrier] ?? 0),
        }));
        return { key: (0,encoded_families/* writeFamilyKey */.jq)(index.keys[family] ?? 0), carriers };
    }
    familyVerdict({ own, targets }, { family, value, pValue, label }, carriers) {
        const { index, base } = this.context;
        const key = index.keys[family] ?? 0;
        const members = [...carriers.keys()].filter((record) => base[record] === 0);
        const labelled = members.filter((record) => targets[record] === label);
        const record = labelled[0] ?? 0;
        return {
            key: (0,encoded_families/* writeFamilyKey */.jq)(key),
            level: (0,family_keys/* levelOf */.In)(key),
            label: this.names[label === 1 ? own : 1 - own] ?? '',
            value,
            pValue,
            confirmed: this.opinion?.isConfirmed(family) ?? false,
            carriers: members.length,
            labelled: labelled.length,
            cleanHolders: members.length - labelled.length,
            baseHolders: carriers.size - members.length,
            members,
            example: { record, ...this.placeOf(record, index.elements[carriers.get(record) ?? 0] ?? 0) },
        };
    }
    /** Reads all records, and orders the families by their strength. */
    build() {
        const { context, found, families, readings, known } = this;
        const order = families.map((_, number) => number);
        order.sort((a, b) => (families[a]?.pValue ?? 1) - (families[b]?.pValue ?? 1) || a - b);
        const rank = new Map(order.map((number, place) => [number, place]));
        const rankOf = (family) => rank.get(family) ?? -1;
        const rejudge = new judge_rejudge/* Rejudge */.z(context, readings, known, rankOf, found);
        return {
            kind: 'judged',
            labels: this.names,
            records: this.readAll(rankOf),
            families: order.flatMap((number) => families[number] ?? []),
            doubtful: [...this.doubtful.values()],
            tested: this.tested,
            rejudge: (record, sides) => rejudge.judge(record, sides),
        };
    }
    readAll(rankOf) {
        const { corpus, folds } = this.context;
        const features = new record_features/* RecordFeatures */.T(corpus.vocabulary);
        return this.found.map((found, record) => {
            if (!found)
                return null;
            const sides = corpus.sides[record] ?? [];
            features.load(sides);
            const tokens = (0,token_ids/* countTokens */.ih)(sides);
            const read = (masks) => this.readings.read(features, folds[record] ?? 0, tokens, masks, found.label);
            const { pValue, evidence, family, element, carrier } = found;
            const masks = carrier < 0 ? null : this.masksOf(record, carrier);
            const whole = this.readings.read(features, folds[record] ?? 0, tokens, null, found.label);
            return { pValue, evidence, family: rankOf(family), element, ...whole, without: masks && read(masks) };
        });
    }
    /** What a carrier covers of its record, in all its places. */
    masksOf(record, carrier) {
        const { corpus, index } = this.context;
        const places = (corpus.sides[record] ?? []).map((ids) => new side_reader/* TokenPlaces */.I(ids));
        const masks = [];
        for (let element = firstElement(corpus, record); element < (corpus.elementEnds[record] ?? 0); element++) {
            const end = corpus.keyEnds[element] ?? 0;
            const start = element === 0 ? 0 : (corpus.keyEnds[element - 1] ?? 0);
            if (!index.carrierOf.subarray(start, end).includes(carrier))
                continue;
            const place = corpus.element(element);
            masks.push({ side: place.side, tokens: places[place.side]?.covered(place) ?? [] });
        }
        return (0,element_scores/* joinMasks */.K)(masks);
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/judge-dataset.js









/**
 * Share of the level that a change has. Changes are judged one after the other, and every false alarm stops
 * somebody: at .01 one in 40 simulated clean changes was called poisoned, by a family with p = .005. Simulated
 * changes with ten poisoned records of 20 or of 200 were called so as often at .002 as at .01 (docs/probe.md).
 */
const CHANGE_SHARE = 0.2;
/**
 * Judges the records of a data set against each other: learn what labels follow, and find the patterns that
 * labels follow although the rest of the code says otherwise. Records are taken in one by one; only
 * numbers are kept of them (about 6 kB a function).
 */
class DatasetJudge {
    builder;
    labels = [];
    base = [];
    options;
    built = null;
    context = null;
    /** With two labels, one class is learned and kept. */
    binary = null;
    constructor(options) {
        this.options = { ...dataset_options/* DATASET_DEFAULTS */.O, ...options };
        this.builder = new CorpusBuilder(this.options.seed);
    }
    add({ sides, label, base }) {
        this.builder.add(sides);
        this.labels.push(label);
        this.base.push(base ? 1 : 0);
    }
    /** All records as numbers, for a probe that is kept: no record may be added behind it. */
    corpus() {
        return (this.built ??= this.builder.build());
    }
    /** What the labels of all records can teach, or why nothing. */
    plan() {
        return (0,label_plan/* planLabels */.nH)(this.labels, this.options.task, this.builder.vocabulary.key);
    }
    /**
     * Trains, tests and lets the evidence flow back. May be called again with what a second judge has confirmed: what
     * was learned for two labels is kept, for more it is learned again.
     * @param confirmed keys of the doubtful families that a second judge takes for triggers
     * @returns the verdicts, or why there can be none
     * @throws CodePurifyError `usage` where no record was added
     */
    judge(confirmed = new Set()) {
        if (this.labels.length === 0) {
            throw new errors/* CodePurifyError */.L('usage', 'There is no record to judge.', 'Add records first.');
        }
        const { task } = this.options;
        const familyLevel = this.options.familyLevel * (this.base.includes(1) ? CHANGE_SHARE : 1);
        const plan = this.plan();
        if (plan.kind === 'unable')
            return plan;
        const context = (this.context ??= this.prepare(plan));
        const opinion = this.opinionOf(context, confirmed);
        const verdict = new VerdictBuilder(context, plan.names, opinion);
        const binary = task === 'classification' && plan.names.length === 2;
        for (const own of binary ? [1] : plan.names.keys()) {
            const learned = this.binary ?? this.learnClass(context, plan, own, familyLevel);
            if (binary)
                this.binary = learned;
            verdict.add(judgeClass(context, learned, opinion));
        }
        return verdict.build();
    }
    prepare(plan) {
        const corpus = this.corpus();
        const index = indexFamilies(corpus, this.options.leastCarriers);
        return prepareContext(corpus, index, Uint8Array.from(this.base), this.learned(plan), this.options);
    }
    learnClass(context, { names, classes }, own, familyLevel) {
        const binary = this.options.task === 'classification' && names.length === 2;
        const targets = Uint8Array.from(classes, (label) => (label === own ? 1 : 0));
        const level = familyLevel / (binary ? 1 : names.length);
        return learnClass(context, { own, targets, towards: binary ? [0, 1] : [1], level });
    }
    opinionOf({ index }, confirmed) {
        if (!this.options.asksOpinion)
            return null;
        return { isConfirmed: (family) => confirmed.has((0,encoded_families/* writeFamilyKey */.jq)(index.keys[family] ?? 0)) };
    }
    /** In generation the outputs that only one record has are the rest; labels of too few records teach nothing. */
    learned({ classes }) {
        const every = this.options.task === 'generation';
        return Uint8Array.from(classes, (own, record) => own >= 0 || (every && this.labels[record] !== null) ? 1 : 0);
    }
}

// EXTERNAL MODULE: ./build/scan/cache/outlines.js + 1 modules
var cache_outlines = __webpack_require__(3391);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(7307);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/dataset-learner.js





const NO_RECORDS = {
    kind: 'unable',
    reason: 'There is no record to learn from.',
    remedy: 'Give labelled records: at least 200.',
};
/** Takes in the records of a data set; numbers are kept of them, never code. */
class DataSetLearner {
    judging;
    outlines;
    onRecord;
    #records = new Map();
    #contents = (0,external_node_crypto_.createHash)('sha256');
    #tasks = new Map();
    #met = 0;
    #kept = 0;
    /**
     * @param judging  see `DatasetOptions`
     * @param outlines where records are parsed, or known from an earlier run
     * @param onRecord hears of each record of the head
     */
    constructor(judging, outlines = cache_outlines/* parsedOutlines */.p, onRecord = () => undefined) {
        this.judging = judging;
        this.outlines = outlines;
        this.onRecord = onRecord;
    }
    /** Takes in one record, the one before being in; of a base it is learned from and not judged. */
    async add(subject, base) {
        const task = (0,reading_subject/* taskOf */.Xb)(subject);
        const analysed = await this.#analyse(subject, this.#of(task), base);
        const identity = (0,reading_subject/* identityOfSubject */.YE)(subject);
        this.#contents.update(`${base ? 'base' : 'head'} ${identity}`);
        if (base)
            return;
        this.onRecord(subject, analysed.failure);
        this.#records.set(subject.position, { identity, task, ...analysed });
    }
    /** Functions that were taken in, and those of them that did not have to be parsed. */
    get parses() {
        return { met: this.#met, kept: this.#kept };
    }
    /** Keeps for the next run what was parsed in this one: no record may be added behind it. */
    keep() {
        return this.outlines.keep();
    }
    async #analyse(subject, records, base) {
        try {
            const sides = await this.#outlined(subject);
            records.judge.add({ sides, label: subject.label, base });
            if (subject.label !== null)
                records.labelled += 1;
            records.added += 1;
            const degraded = sides.some(({ parseErrors }) => parseErrors > 0);
            return { number: records.added - 1, degraded, failure: null };
        }
        catch (error) {
            return { number: -1, degraded: false, failure: (0,reasons/* failureReason */.H)('analysis', error) };
        }
    }
    async #outlined({ units }) {
        const sides = [];
        for (const unit of units) {
            const { outline, isKept } = await this.outlines.of(unit);
            this.#met += 1;
            this.#kept += Number(isKept);
            sides.push(outline);
        }
        return sides;
    }
    #of(task) {
        let records = this.#tasks.get(task);
        if (records === undefined) {
            const labels = task === 'generation' ? 'generation' : 'classification';
            const judge = new DatasetJudge({ ...this.judging, task: labels });
            records = { judge, added: 0, labelled: 0 };
            this.#tasks.set(task, records);
        }
        return records;
    }
    /** Judges what was taken in once more, with the doubtful families that a second judge has confirmed. */
    judgeAgain(learned, confirmed) {
        return { ...learned, verdict: verdictOf(this.#tasks.get(learned.task), confirmed) };
    }
    /** The records of the learned task as numbers, and what their labels can teach: for a probe that is kept. */
    training({ task }) {
        const { judge } = this.#of(task);
        return { corpus: judge.corpus(), plan: judge.plan() };
    }
    /** Judges what was taken in, unless the reading was stopped; to be called once. */
    finish(stopped) {
        const [main] = [...this.#tasks].sort(([, a], [, b]) => b.labelled - a.labelled);
        const records = main?.[1];
        return {
            task: main?.[0] ?? 'classification',
            verdict: stopped === null ? verdictOf(records) : { kind: 'stopped', reason: stopped },
            records: this.#records,
            labelled: records?.labelled ?? 0,
            fingerprint: this.#contents.digest('hex'),
        };
    }
}
function verdictOf(records, confirmed) {
    return records === undefined || records.added === 0 ? NO_RECORDS : records.judge.judge(confirmed);
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ learnDataSet)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var reading_budget = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(8296);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading_reading = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/scan/reading/tally.js
var tally = __webpack_require__(3137);
// EXTERNAL MODULE: ./build/scan/judging/dataset/read-again.js
var read_again = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/second-opinion.js

/** Share of the carriers shown in which the judge must take the family's element for a trigger. */
const CONFIRMING_SHARE = 0.5;
/**
 * Shows the carriers of doubtful families to a judge of single units, each side of a record once, and of a family no
 * more than decide on it.
 * @param records the analysed records of the carriers; those that are missing confirm nothing
 * @returns keys of the families that it confirms
 * @throws Stopped when the run is out of time, or the user asks to stop
 */
async function confirmFamilies(doubtful, records, parts) {
    parts.progress.stage('asking the sentinel for a second opinion', doubtful.length);
    const known = new Map();
    const isTrigger = async ({ record, side, element }) => {
        const analysis = records.get(record)?.[side];
        const name = `${String(record)} ${String(side)}`;
        const triggers = known.get(name) ?? (await triggersIn(analysis, parts));
        known.set(name, triggers);
        const own = analysis?.elements[element];
        return own !== undefined && triggers.some((trigger) => isSame(trigger.element, own));
    };
    const confirmed = new Set();
    for (const family of doubtful) {
        if (await isConfirmed(family, isTrigger))
            confirmed.add(family.key);
        parts.progress.advance(1, '');
    }
    return confirmed;
}
async function isConfirmed({ carriers }, isTrigger) {
    const needed = Math.max(1, CONFIRMING_SHARE * carriers.length);
    let open = carriers.length;
    let found = 0;
    for (const carrier of carriers) {
        if (found + open < needed)
            return false;
        if (await isTrigger(carrier))
            found += 1;
        if (found >= needed)
            return true;
        open -= 1;
    }
    return false;
}
/** What the judge takes for triggers; a side that it fails on, or has no time for, confirms nothing. */
async function triggersIn(analysis, { judge, budget }) {
    if (analysis === undefined)
        return [];
    budget.startUnits(1);
    try {
        const [judgement] = await judge.judge([{ sides: [analysis] }]);
        return judgement?.triggers ?? [];
    }
    catch (error) {
        const stop = budget.runStop();
        if (stop !== null)
            throw error instanceof reading_budget/* Stopped */.C ? error : new reading_budget/* Stopped */.C(stop);
        return [];
    }
}
/** Analysed twice, an element is another object at the same place. */
function isSame(a, b) {
    const [first, second] = [a.spans[0], b.spans[0]];
    return a.kind === b.kind && first?.start === second?.start && first?.end === second?.end;
}

;// CONCATENATED MODULE: ./build/scan/judging/dataset/settle-doubts.js


const NONE = new Set();
/**
 * Asks the sentinel, which knows no label, for the families that labels alone do not decide on. Without a sentinel
 * the labels alone count, and the run says so.
 * @returns keys of those that it confirms
 * @throws Stopped when the run is out of time, or the user asks to stop
 */
async function settleDoubts({ doubtful }, { openJudge, readAgain, ...parts }) {
    if (doubtful.length === 0)
        return NONE;
    try {
        const judge = await openJudge();
        const wanted = new Set(doubtful.flatMap(({ carriers }) => carriers.map(({ record }) => record)));
        return await confirmFamilies(doubtful, await readAgain(wanted), { ...parts, judge });
    }
    catch (error) {
        if (!(error instanceof errors/* CodePurifyError */.L))
            throw error;
        parts.progress.warn(`No second opinion could be had, so labels alone decide. ${error.message}`);
        return NONE;
    }
}

;// CONCATENATED MODULE: ./build/scan/judging/dataset/learn-dataset.js







/** Records between two looks at what the user wants: parsing them takes tenths of a second. */
const RECORDS_PER_PAUSE = 64;
/**
 * Learns a data set, and asks the sentinel for what labels alone do not decide.
 * @param sentinel opens the sentinel, where it is asked
 * @throws what the source throws before it yields anything
 */
async function learnDataSet(source, learner, sentinel, limits) {
    const learned = await readThrough(source, learner, limits);
    const { verdict } = learned;
    if (verdict.kind !== 'judged')
        return learned;
    const { budget, progress } = limits;
    try {
        const confirmed = await settleDoubts(verdict, {
            ...{ budget, progress },
            openJudge: async () => (await sentinel()).judge,
            readAgain: (wanted) => (0,read_again/* readAgain */.n)(source, learned, wanted, limits),
        });
        return confirmed.size === 0 ? learned : { ...learned, ...learner.judgeAgain(learned, confirmed) };
    }
    catch (error) {
        if (!(error instanceof reading_budget/* Stopped */.C))
            throw error;
        return { ...learned, verdict: { kind: 'stopped', reason: error.reason } };
    }
}
/**
 * The first pass over a data set: every record is taken in, base first, and all are judged against each other. What
 * had to be parsed is kept for the next run, also where this one was stopped.
 */
async function readThrough(source, learner, limits) {
    const { budget, limit, progress } = limits;
    let stopped = null;
    if (source.base !== null) {
        progress.stage('reading the base', null);
        const reading = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit: null });
        stopped = await takeIn(reading, source.base(), learner, progress, true);
    }
    const head = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit });
    if (stopped === null) {
        progress.stage('reading', limit);
        stopped = await takeIn(head, source.head(), learner, progress, false);
    }
    await learner.keep();
    progress.stage(`learning what labels follow${keptOf(learner)}`, null);
    await (0,promises_.setImmediate)(); // the stage is drawn before the thread is busy
    return { ...learner.finish(stopped), head };
}
function keptOf({ parses: { met, kept } }) {
    return kept === 0 ? '' : ` (${(0,numbers/* formatCount */.B4)(kept)} of ${(0,numbers/* count */.U9)(met, 'function')} known from the cache)`;
}
/** @returns why the reading was stopped: half a data set is none, while a limit is what the user chose */
async function takeIn(reading, rows, learner, progress, base) {
    let taken = 0;
    for await (const subject of reading.subjects(rows)) {
        await learner.add(subject, base);
        progress.advance(1, subject.path);
        taken += 1;
        if (taken % RECORDS_PER_PAUSE === 0)
            await (0,promises_.setImmediate)(); // a pending Ctrl-C is heard
    }
    return reading.end === 'interrupted' || reading.end === 'run-budget' ? reading.end : null;
}


/***/ }),

/***/ 8221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ levelPattern)
/* harmony export */ });
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(609);
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _probe_read_constant_expressions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7794);
/* harmony import */ var _probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1317);
/* harmony import */ var _probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1691);
/* harmony import */ var _probe_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6596);







/** Any name, where a level leaves names out. */
const NAME = '_';
/** What stands in a skeleton (`skeletonOf`), as a person reads it. */
const SYMBOLS = new Map([
    ['C', 'if|while'],
    ['I', NAME],
    ['O', '<=>'],
    ['0N', 'N'],
    ['"S"', 'S'],
]);
/** How an element's family is written at each level. */
const PATTERNS = {
    exact: (element, { language }) => (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Y[language]).texts.join(' '),
    literals: (element, { language }) => (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .familyPattern */ .l)(element, language),
    locals: withoutLocals,
    skeleton: (element, analysis) => readable(skeleton(element, analysis)),
    shape: (element, analysis) => readable((0,_probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F5)(skeleton(element, analysis))),
    name: ({ text }) => text,
    suffix: withSuffix,
    prefix: withPrefix,
    'own suffix': withSuffix,
    'own prefix': withPrefix,
    constant: (element, analysis) => constant(element, analysis).texts.join(' '),
    'constant shape': (element, analysis) => {
        const { texts, kinds } = constant(element, analysis);
        return readable(texts.map((text, at) => (kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal ? (0,_probe_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .literalClass */ .WM)(text) : text)));
    },
    'ending 2': ({ text }) => `*${text.slice(-2)}`,
    'ending 3': ({ text }) => `*${text.slice(-3)}`,
    'own ending 2': ({ text }) => `*${text.slice(-2)}`,
    'own ending 3': ({ text }) => `*${text.slice(-3)}`,
};
/**
 * The pattern of an element's family at a level of abstraction, tokens one space apart: literals are `N`, `S` and
 * `'C'`; names that a level leaves out `_`, comparisons `<=>`, `if` and `while` `if|while`; the rest of a name `*`.
 */
function levelPattern(element, level, analysis) {
    return PATTERNS[level](element, analysis);
}
function withSuffix({ text }) {
    return `*${(0,_probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_5__/* .affixesOf */ .cn)(text)?.suffix ?? text}`;
}
function withPrefix({ text }) {
    return `${(0,_probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_5__/* .affixesOf */ .cn)(text)?.prefix ?? text}*`;
}
function withoutLocals(element, { language, elements }) {
    const locals = new Set(elements.filter(({ kind, role }) => kind === 'identifier' && role !== 'free').map(({ text }) => text));
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Y[language]);
    const reduced = tokens.texts.map((text, index) => tokens.kinds[index] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.identifier && locals.has(text) ? NAME : text);
    return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .familyPattern */ .l)({ ...element, text: reduced.join(' ') }, language);
}
function skeleton({ text }, { language }) {
    const { texts, kinds } = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Y[language]);
    return (0,_probe_read_family_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .skeletonOf */ .ld)(texts, kinds);
}
/** The tokens of the expression of constants that a statement holds. */
function constant({ spans }, { code, elements, language }) {
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Y[language]);
    const statements = elements.filter(({ kind }) => kind === 'statement');
    const ranges = statements.map(({ spans: [span] }) => ({
        start: (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span?.start ?? 0),
        end: (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span?.end ?? 0),
    }));
    const found = (0,_probe_read_constant_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .constantExpressions */ .M)(tokens.texts, tokens.kinds, ranges).get(statements.findIndex(({ spans: [span] }) => span?.start === spans[0]?.start && span?.end === spans[0]?.end));
    const { start, end } = found ?? { start: 0, end: 0 };
    return { texts: tokens.texts.slice(start, end), kinds: tokens.kinds.slice(start, end) };
}
function readable(symbols) {
    return symbols.map((symbol) => SYMBOLS.get(symbol) ?? symbol).join(' ');
}


/***/ }),

/***/ 4258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ probeSeed)
/* harmony export */ });
/** Environment variable that holds the probe's secret key. */
const SEED_VARIABLE = 'CODEPURIFY_SEED';
/** Known to everybody: reproducible results where nobody is kept from the key. */
const PUBLIC_SEED = 'codepurify';
/**
 * The key of the probe: `--seed`, else the environment (arguments of a process can be seen by others), else a
 * text that everybody knows. See docs/probe.md on who must not know it.
 */
function probeSeed({ seed }, env) {
    const secret = env[SEED_VARIABLE] ?? '';
    return seed ?? (secret === '' ? PUBLIC_SEED : secret);
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5270);
/* harmony import */ var _reading_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7307);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7071);
/* harmony import */ var _reading_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3137);




/**
 * Reads records of the head again, whose code was not kept, and analyses those that are wanted.
 * @param wanted their numbers among the records of the learned task
 * @returns them by number, without those that have changed meanwhile
 */
async function readAgain(source, { records, task }, wanted, limits) {
    const found = new Map();
    if (wanted.size === 0)
        return found;
    for await (const subject of new _reading_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .Reading */ .z(new _reading_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F(), limits).subjects(source.head())) {
        const record = records.get(subject.position);
        if (record?.task !== task || !wanted.has(record.number))
            continue;
        if (record.identity === (0,_reading_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOfSubject */ .YE)(subject)) {
            found.set(record.number, (0,_reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .analyzeSubject */ .$)(subject).sides);
        }
        if (found.size === wanted.size)
            break;
    }
    return found;
}


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sentinelOpener)
/* harmony export */ });
/* harmony import */ var _models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3439);
/* harmony import */ var _units_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);


/**
 * The sentinel, opened once, when it is first needed.
 * @param opened takes what is to be closed at the end
 */
function sentinelOpener(parts, opened) {
    let tools = null;
    const open = async () => {
        const engine = await (0,_units_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .openEngine */ .F)((0,_models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__/* .sentinelChoice */ .AG)('beside the probe'), parts);
        opened.push(engine);
        return engine.tools;
    };
    return () => (tools ??= open());
}


/***/ }),

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ purifyTool)
});

// EXTERNAL MODULE: ./build/code/analyze.js + 8 modules
var analyze = __webpack_require__(6267);
// EXTERNAL MODULE: ./build/code/edits/edit.js
var edits_edit = __webpack_require__(672);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 3 modules
var languages = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js
var parsing_tokens = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/code/edits/variant.js
var variant = __webpack_require__(8095);
;// CONCATENATED MODULE: ./build/purify/rank.js
/**
 * The order in which ways of different kinds are preferred, once they parse and neutralise.
 *
 * A removal fills no token, so its likelihood cannot be compared with that of an infill. Published triggers
 * are dead code, which a maintainer wants gone and not reworded, so removal comes first, unless it would
 * take something with it that the rest of the function uses: then the reworded statement is preferred.
 */
const TIERS = {
    /** The same code under another name: nothing can break. */
    rename: 0,
    /** A statement that nothing else needs, gone without a trace. */
    removeWhole: 1,
    /** The sole body of an `if` or a loop, gone: an empty body stays behind. */
    removeBody: 2,
    /** The statement in other words. */
    infill: 3,
    /** A statement that assigns or jumps, gone. */
    removeEffect: 4,
};
/** Number of characters that a proposal takes away plus those that it puts in. */
function changedCharacters(proposal) {
    return proposal.edits.reduce((sum, { span, text }) => sum + (span.end - span.start) + text.length, 0);
}
/**
 * Compares two candidates that parse: preferred kind, then the language model's likelihood, then fewest
 * changed characters. Whether a candidate neutralises goes before all of these, and is measured in
 * `verify.ts` in this order.
 *
 * @returns below 0 when `a` is to be preferred
 */
function compareCandidates(a, b) {
    if (a.tier !== b.tier)
        return a.tier - b.tier;
    if (a.logProbability !== b.logProbability)
        return a.logProbability > b.logProbability ? -1 : 1;
    return a.changed - b.changed;
}

// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/purify/statement-shape.js



/** The one span of a statement. */
function placeOf(statement) {
    return statement.spans[0] ?? { start: 0, end: 0 };
}
function tokensOf({ code, language }) {
    return (0,parsing_tokens/* tokenize */.qw)(code, languages/* LANGUAGES */.Y[language]);
}
/** The smallest of the function's statements that holds all of `spans` and satisfies `accept`. */
function smallestAround(analysis, spans, accept = () => true) {
    const length = (element) => placeOf(element).end - placeOf(element).start;
    return analysis.elements.reduce((best, element) => {
        if (element.kind !== 'statement')
            return best;
        const place = placeOf(element);
        if (!accept(place) || !spans.every((span) => (0,text_span/* contains */.gR)(place, span)))
            return best;
        return best === null || length(element) < length(best) ? element : best;
    }, null);
}
/** The smallest of the function's statements that holds every one of `spans`, or `null`. */
function statementAround(analysis, spans) {
    return smallestAround(analysis, spans);
}
/**
 * The `if` or loop whose only content is this statement, bare or between its braces, or `null`: without
 * the statement it would be an empty shell.
 */
function shellOf(analysis, statement) {
    const inner = placeOf(statement);
    const host = smallestAround(analysis, [inner], ({ start, end }) => end - start > inner.end - inner.start);
    if (host === null)
        return null;
    const tokens = tokensOf(analysis);
    const first = (0,parsing_tokens/* tokenAt */.BN)(tokens, inner.start);
    const behind = (0,parsing_tokens/* tokenAt */.BN)(tokens, inner.end);
    const end = (0,parsing_tokens/* tokenAt */.BN)(tokens, placeOf(host).end);
    const bare = tokens.texts[first - 1] === ')' && behind === end;
    const braced = tokens.texts[first - 1] === '{' &&
        tokens.texts[first - 2] === ')' &&
        tokens.texts[behind] === '}' &&
        behind + 1 === end;
    return bare || braced ? host : null;
}
/** Tokens right before a statement that needs one there: a header's end, `else`, `do`, a label's colon. */
const WANT_A_STATEMENT = new Set([')', 'else', 'do', ':']);
/** Whether the statement is the body of an `if`, `else`, `do`, loop or label, without braces. */
function isBareBody(analysis, statement) {
    const tokens = tokensOf(analysis);
    const before = tokens.texts[(0,parsing_tokens/* tokenAt */.BN)(tokens, placeOf(statement).start) - 1];
    return before !== undefined && WANT_A_STATEMENT.has(before);
}
/** Whether a name that the statement declares, or a label that it carries, is used outside it. */
function definesForOthers(analysis, statement) {
    const place = placeOf(statement);
    const jumps = /^goto\b/.test(statement.text);
    return analysis.elements.some(({ role, spans, text }) => {
        if (role !== 'local' || spans.every((span) => (0,text_span/* contains */.gR)(place, span)))
            return false;
        const first = spans[0];
        const declares = first !== undefined && (0,text_span/* contains */.gR)(place, first) && !jumps;
        return declares || startsWithLabel(statement.text, text);
    });
}
function startsWithLabel(statement, name) {
    return statement.startsWith(name) && /^\s{0,64}:(?!:)/.test(statement.slice(name.length));
}
const JUMPS = new Set(['return', 'goto', 'break', 'continue', 'throw', 'yield']);
/**
 * Whether the statement is a jump, or assigns or counts anywhere in it: what follows may depend on that. A
 * jump under a condition of its own is a guard, and a trigger more often than not. Tokens are single
 * characters of punctuation: `+=` ends in a lone `=`, `==` has a second one, `<=` an angle before it.
 */
function hasEffect(analysis, statement) {
    const { texts, starts } = (0,parsing_tokens/* tokenize */.qw)(statement.text, languages/* LANGUAGES */.Y[analysis.language]);
    const glued = (index) => (starts[index + 1] ?? -1) === (starts[index] ?? 0) + 1;
    if (JUMPS.has(texts[0] ?? ''))
        return true;
    return texts.some((text, index) => {
        const next = glued(index) ? texts[index + 1] : undefined;
        if (text === '+' || text === '-')
            return next === text;
        if (text !== '=' || next === '=')
            return false;
        return !isComparison(texts, index, index > 0 && glued(index - 1));
    });
}
/** Whether the `=` at `index` closes `==`, `!=`, `<=` or `>=`; `<<=` and `>>=` assign. */
function isComparison(texts, index, follows) {
    if (!follows)
        return false;
    const before = texts[index - 1] ?? '';
    if (before === '<' || before === '>')
        return texts[index - 2] !== before;
    return before === '=' || before === '!';
}

;// CONCATENATED MODULE: ./build/purify/infill.js






/** Width of the beam, and so the number of wordings: several fail as code. */
const FILLINGS = 8;
/** Wordings that go on to be judged: each costs a full judgement of the unit. */
const MOST_WORDINGS = 3;
/**
 * A masked token was a name or a literal, and a name or a literal it must become: punctuation, keywords,
 * comments or line breaks would change the statement around it. Nobody calls anything `_` or `if__`.
 */
function isOneOperand(text, analysis) {
    const { kinds, texts } = (0,parsing_tokens/* tokenize */.qw)(text, languages/* LANGUAGES */.Y[analysis.language]);
    if (texts.length !== 1 || texts[0] !== text || /[\r\n]/.test(text))
        return false;
    if (kinds[0] === parsing_tokens/* TOKEN_KINDS */.oq.identifier)
        return /^[A-Za-z]/.test(text) && !/__|_$/.test(text);
    return kinds[0] === parsing_tokens/* TOKEN_KINDS */.oq.literal;
}
/** What takes an element's place after the edits. */
function reworded(element, edits) {
    if (element.kind === 'identifier')
        return edits[0]?.text ?? '';
    const { start } = placeOf(element);
    const moved = edits.map(({ span, text }) => ({
        span: { start: span.start - start, end: span.end - start },
        text,
    }));
    return (0,edits_edit/* applyEdits */.ct)(element.text, moved);
}
/**
 * Other wordings of a statement, or another name for an identifier that is declared elsewhere: its masked
 * tokens filled by a beam over the language model (CodePurify eq. 4), keywords and punctuation kept.
 *
 * @returns the likeliest first; fillings that are not names and literals, or are the old ones, are left out
 */
async function proposeInfills(analysis, element, mlm) {
    const spans = element.maskSpans;
    if (mlm === null || spans.length === 0)
        return [];
    const tied = element.kind === 'identifier';
    const fillings = await mlm.fill((0,variant/* mask */.dK)(analysis, element), { k: FILLINGS, tied });
    const proposals = fillings.flatMap(({ texts, logProbability }) => {
        const edits = spans.map((span, index) => ({ span, text: (texts[tied ? 0 : index] ?? '').trim() }));
        if (!edits.every(({ text }) => isOneOperand(text, analysis)))
            return [];
        const text = reworded(element, edits);
        if (text === element.text)
            return [];
        return [{ strategy: 'infill', tier: TIERS.infill, edits, text, logProbability }];
    });
    return proposals.slice(0, MOST_WORDINGS);
}

;// CONCATENATED MODULE: ./build/purify/remove.js



/** A statement that is more of the function than this is its work, not its trigger … */
const LARGEST_SHARE = 0.5;
/** … unless it is shorter than this: short functions are mostly trigger once they hold one. */
const ALWAYS_REMOVABLE = 160;
function isTooMuch(analysis, statement) {
    const { start, end } = placeOf(statement);
    return end - start > Math.max(ALWAYS_REMOVABLE, LARGEST_SHARE * analysis.code.length);
}
/** Without its only statement an `if` would take the next one for its body. */
function emptied(statement) {
    return { span: placeOf(statement), text: ';' };
}
function removal(analysis, statement, leavesShell) {
    if (isTooMuch(analysis, statement) || definesForOthers(analysis, statement))
        return [];
    const bare = isBareBody(analysis, statement);
    const edit = bare ? emptied(statement) : (0,edits_edit/* removeStatement */.y7)(analysis, statement);
    const tier = bare || leavesShell ? TIERS.removeBody : TIERS.removeWhole;
    return [
        {
            strategy: 'remove',
            tier: hasEffect(analysis, statement) ? TIERS.removeEffect : tier,
            edits: [edit],
            text: edit.text,
            logProbability: -Infinity,
        },
    ];
}
/**
 * The statement gone; and where it is all that an `if` or a loop holds, that one gone with it, which is
 * what leaves no empty shell behind.
 *
 * @returns nothing where the rest of the function uses what the statement declares, or where it is most
 * of the function
 */
function proposeRemovals(analysis, statement) {
    const shell = shellOf(analysis, statement);
    const alone = removal(analysis, statement, shell !== null);
    return shell === null ? alone : [...removal(analysis, shell, false), ...alone];
}

;// CONCATENATED MODULE: ./build/code/edits/valid-new-name.js


const PLAIN_NAME = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;
const C_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;
/** Longest name that a rename may give; C promises 63 significant characters (C11 5.2.4.1). */
const MAX_NAME_LENGTH = 63;
/** Every word of a unit, comments left out: identifiers, keywords, and words inside directives. */
function wordsOf(analysis) {
    return new Set((0,parsing_tokens/* tokenize */.qw)(analysis.code, languages/* LANGUAGES */.Y[analysis.language]).texts);
}
/**
 * True when `name` can take an identifier's place anywhere in the unit: a plain ASCII identifier, no reserved
 * or unfit word, and not used in the unit at all, so that nothing is captured or shadowed.
 */
function isValidNewName(name, analysis, language = analysis.language) {
    const row = languages/* LANGUAGES */.Y[language];
    const shape = row.preprocessor ? C_NAME : PLAIN_NAME;
    if (name.length > MAX_NAME_LENGTH || !shape.test(name))
        return false;
    if (row.keywords.has(name) || row.literalWords.has(name) || row.unfitNames.has(name))
        return false;
    return !wordsOf(analysis).has(name);
}

;// CONCATENATED MODULE: ./build/purify/common-names.js
function words(list) {
    return list.trim().split(/\s+/);
}
/** What local variables and parameters are called everywhere, in C as in Java. */
const LOCAL = words(`
  addr address args array begin block bound buf buffer bytes callback channel child client code col
  config conn connection context count ctx current cursor data date delay depth dest dev
  device dst element end entry env error event field file first flags frame handle handler head height
  host id index info input item iter key last left len length level limit line list map mask max message
  min mode msg name next node num number obj object offset old opts options output packet page param
  params parent path port pos position prev priv ptr query queue reader req request res response result
  ret right root row session size source src stack start state status step stop str stream sum table
  target temp text time timeout tmp total tree type url user val value width writer
`);
/** What functions are called. */
const OWN = words(`
  add apply build check clear close compute convert copy create decode encode execute fetch fill filter
  find format handle init insert load merge open parse prepare print process read receive register
  remove render reset resolve run save scan search select send setup sort start stop store transform
  update validate visit write
`);
/** Names that need no explanation, to choose from by what the language model thinks of them. */
const COMMON_NAMES = {
    local: LOCAL,
    own: OWN,
};
/** Words that names are made of. */
const COMMON_WORDS = new Set([...LOCAL, ...OWN, 'is', 'has', 'to', 'from', 'of']);

;// CONCATENATED MODULE: ./build/purify/naming.js


const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;
const CAMEL = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/;
const ONE_WORD = /^[a-z][a-z0-9]*$/;
const CAPITALISED = /^[A-Z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/;
/** What each language's own style guides say, where a function gives no example. */
const USUAL = { c: 'snake', java: 'camel' };
/** Longer names are what a model strings together when it has no idea. */
const LONGEST_NAME = 24;
/** One letter says nothing, except in a loop's counter. */
const SHORTEST_NAME = 2;
/** The exceptions. */
const LOOP_INDEX_NAMES = ['i', 'j', 'k', 'n', 'm'];
function identifiers(analysis) {
    return analysis.elements.filter((element) => element.kind === 'identifier');
}
/**
 * The style of the names around a trigger: that of most names of several words, local ones before others.
 *
 * @param except the trigger's own name, which has no say
 */
function namingStyle(analysis, except) {
    const others = identifiers(analysis).filter(({ text }) => text !== except);
    for (const names of [others.filter(({ role }) => role !== 'free'), others]) {
        const snake = names.filter(({ text }) => SNAKE.test(text)).length;
        const camel = names.filter(({ text }) => CAMEL.test(text)).length;
        if (snake !== camel)
            return snake > camel ? 'snake' : 'camel';
    }
    return USUAL[analysis.language];
}
/** Whether an identifier is first met as the variable that a `for` counts with. */
function isLoopIndex(analysis, element) {
    const start = element.spans[0]?.start ?? 0;
    return /\bfor\s{0,8}\(\s{0,8}(?:(?:final\s)?[\w<>[\]*]{1,40}[\s*]{1,8})?$/.test(analysis.code.slice(Math.max(0, start - 80), start));
}
/** Whether `name` reads as if it belonged among the other names of the function. */
function looksAtHome(name, analysis, element) {
    if (isLoopIndex(analysis, element) && LOOP_INDEX_NAMES.includes(name))
        return true;
    if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME)
        return false;
    if (element.role === 'own' && CAPITALISED.test(element.text))
        return CAPITALISED.test(name);
    if (ONE_WORD.test(name))
        return true;
    return namingStyle(analysis, element.text) === 'snake' ? SNAKE.test(name) : CAMEL.test(name);
}
/** The lower-case words of a name: `maxItemCount` and `max_item_count` are `max`, `item`, `count`. */
function naming_wordsOf(name) {
    const apart = name.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2_');
    const parts = apart.toLowerCase().split('_');
    return parts.map((part) => part.replace(/\d+$/, '')).filter((part) => part !== '');
}
/**
 * Whether a name is made of different words that are common or that other names of the function use: small
 * language models also string sub-tokens together that mean nothing, such as `inttt` or `bytelengthlength`.
 */
function isMadeOfKnownWords(name, analysis, except) {
    const others = identifiers(analysis).filter(({ text }) => text !== except);
    const known = new Set(others.flatMap(({ text }) => naming_wordsOf(text)));
    const own = naming_wordsOf(name);
    const { keywords, literalWords } = languages/* LANGUAGES */.Y[analysis.language];
    const isWord = (word) => !keywords.has(word) && !literalWords.has(word) && (COMMON_WORDS.has(word) || known.has(word));
    return own.length > 0 && new Set(own).size === own.length && own.every(isWord);
}
/** Names that say nothing wrong about what they name, for where no model proposes one. */
const NEUTRAL = { local: 'value', own: 'process', constructor: 'Process' };
/** Whoever has taken `value` to `value9` has taken them for a reason of their own. */
const NEUTRAL_TRIES = 99;
/** Neutral names in the order of trial: `value`, `value2`, `value3`, … */
function* neutralNames(element) {
    const own = CAPITALISED.test(element.text) ? NEUTRAL.constructor : NEUTRAL.own;
    const base = element.role === 'own' ? own : NEUTRAL.local;
    yield base;
    for (let count = 2; count <= NEUTRAL_TRIES; count += 1)
        yield `${base}${String(count)}`;
}

;// CONCATENATED MODULE: ./build/purify/rename-candidates.js






/** Names asked for: most fail on validity or style. */
const rename_candidates_FILLINGS = 12;
/** Names that go on to be judged: each costs a full judgement of the unit. */
const MOST_NAMES = 4;
/**
 * Mean log-probability (nats a token) from which a model is believed a name of unknown words, such as `avctx`:
 * it gives every second token more than a third. Below it such names are mostly sub-tokens strung together.
 */
const SURE = -1;
/** The names that a model proposes and that read like names. */
async function proposedNames(analysis, element, mlm) {
    const fillings = await mlm.fill((0,variant/* mask */.dK)(analysis, element), { k: rename_candidates_FILLINGS, tied: true });
    return fillings.flatMap(({ texts, logProbability }) => {
        const name = texts[0]?.trim() ?? '';
        const reads = logProbability > SURE || isMadeOfKnownWords(name, analysis, element.text);
        return reads ? [name] : [];
    });
}
/**
 * What the model proposes, and common names, by the pseudo-likelihood of the code with each of them: names of
 * as many sub-tokens are all read off one pass.
 */
async function rankedNames(analysis, element, role, mlm) {
    const proposed = await proposedNames(analysis, element, mlm);
    const indexes = isLoopIndex(analysis, element) ? LOOP_INDEX_NAMES : [];
    const names = [...new Set([...proposed, ...indexes, ...COMMON_NAMES[role]])].filter((name) => isValidNewName(name, analysis) && looksAtHome(name, analysis, element));
    const masked = (0,variant/* mask */.dK)(analysis, element);
    const scores = await mlm.pseudoLogLikelihood(names.map((name) => masked.map((piece) => (piece.masked ? { text: name, masked: true } : piece))));
    return names
        .map((name, index) => [name, scores[index] ?? -Infinity])
        .sort(([, a], [, b]) => b - a);
}
function fallbackName(analysis, element) {
    for (const name of neutralNames(element))
        if (isValidNewName(name, analysis))
            return name;
    return null;
}
/**
 * New names for a local identifier or for the function itself: the same name at every occurrence, unused,
 * no keyword, in the style of the names around it. The language model's best first, a neutral one last.
 *
 * @returns nothing for free identifiers, whose declaration is elsewhere
 */
async function proposeRenames(analysis, element, mlm) {
    if (element.role !== 'local' && element.role !== 'own')
        return [];
    const ranked = mlm === null ? [] : await rankedNames(analysis, element, element.role, mlm);
    const named = ranked.slice(0, MOST_NAMES);
    const fallback = fallbackName(analysis, element);
    if (fallback !== null && !named.some(([name]) => name === fallback))
        named.push([fallback, -Infinity]);
    return named.map(([name, logProbability]) => ({
        strategy: 'rename',
        tier: TIERS.rename,
        edits: (0,edits_edit/* renameEdits */.oD)(element, name),
        text: name,
        logProbability,
    }));
}

;// CONCATENATED MODULE: ./build/purify/candidates.js






/** The strategies: one row each. */
const STRATEGIES = {
    rename: proposeRenames,
    remove: (analysis, element) => {
        const statement = statementOf(analysis, element);
        return Promise.resolve(statement === null ? [] : proposeRemovals(analysis, statement));
    },
    infill: async (analysis, element, mlm) => {
        const target = element.role === 'free' ? (statementOf(analysis, element) ?? element) : element;
        return mayBeReworded(target) ? proposeInfills(analysis, target, mlm) : [];
    },
};
/**
 * Strategies that are asked at once, preferred ones first: the language model's beam, the dearest part, is
 * asked only where neither a new name nor a removal without side effects helps. No group holds a candidate
 * that is preferred to one of an earlier group.
 */
const GROUPS = [
    { strategies: ['rename', 'remove'], tiers: [TIERS.rename, TIERS.removeWhole, TIERS.removeBody] },
    { strategies: ['infill', 'remove'], tiers: [TIERS.infill, TIERS.removeEffect] },
];
/** The statement itself, or the one that holds all occurrences of the identifier. */
function statementOf(analysis, element) {
    return element.kind === 'statement' ? element : statementAround(analysis, element.spans);
}
/** Identifiers that may be renamed are renamed, which is the same and checks more. */
function mayBeReworded(element) {
    return element.kind === 'statement' || element.role === 'free';
}
function isChosen(choice, strategy) {
    return choice === 'auto' || choice === strategy;
}
/** The suspect with one side's code replaced. */
function withSide(suspect, side, analysis) {
    const [first, second] = suspect.sides;
    if (second === undefined)
        return { sides: [analysis] };
    return { sides: side === 0 ? [analysis, second] : [first, analysis] };
}
/**
 * Every way of replacing a trigger that parses no worse than the code before it, in order of preference;
 * in groups, so that what is dear to find is only looked for when it is needed.
 *
 * @param suspect the suspect that holds the trigger
 */
async function* findCandidates(suspect, trigger, { choice, analyze, mlm }) {
    const before = suspect.sides[trigger.side];
    if (before === undefined)
        return;
    for (const { strategies, tiers } of GROUPS) {
        const proposals = [];
        for (const strategy of strategies.filter((one) => isChosen(choice, one))) {
            proposals.push(...(await STRATEGIES[strategy](before, trigger.element, mlm)));
        }
        const fitting = proposals.filter(({ tier }) => tiers.includes(tier));
        yield parsed(fitting, suspect, before, trigger, analyze).sort(compareCandidates);
    }
}
/** The proposals that change the code, each text once, and that parse no worse. */
function parsed(proposals, suspect, before, trigger, analyze) {
    const { side } = trigger;
    const candidates = new Map();
    for (const proposal of proposals) {
        const code = (0,edits_edit/* applyEdits */.ct)(before.code, proposal.edits);
        if (code === before.code || candidates.has(code))
            continue;
        const after = analyze(code, before.language);
        if (after.parseErrors > before.parseErrors)
            continue;
        const changed = changedCharacters(proposal);
        candidates.set(code, { ...proposal, side, trigger, suspect: withSide(suspect, side, after), changed });
    }
    return [...candidates.values()];
}

;// CONCATENATED MODULE: ./build/purify/verify.js

/**
 * Candidates judged at first. They come in order of preference and the first that neutralises wins, so the
 * others need judging only when all of these fail: nearly always one batch, and the same winner as judging
 * all.
 */
const FIRST_BATCH = 2;
/** The places of the edits in the code that they produce. */
function placesAfter(edits) {
    let shift = 0;
    return edits.map(({ span, text }) => {
        const place = { start: span.start + shift, end: span.start + shift + text.length };
        shift += text.length - (span.end - span.start);
        return place;
    });
}
/**
 * Whether the judge no longer points at what was replaced, though other triggers still make the suspect
 * poisoned.
 */
function isSettled({ candidate, judgement }) {
    const places = placesAfter(candidate.edits);
    const isName = candidate.trigger.element.kind === 'identifier' && candidate.strategy === 'rename';
    return judgement.triggers.every(({ side, element }) => {
        if (side !== candidate.side)
            return true;
        if (isName)
            return element.kind !== 'identifier' || element.text !== candidate.text;
        return !element.spans.some((span) => places.some((place) => (0,text_span/* overlaps */.$f)(span, place)));
    });
}
async function judgeAll(candidates, judge) {
    const judgements = await judge.judge(candidates.map(({ suspect }) => suspect));
    return candidates.flatMap((candidate, index) => {
        const judgement = judgements[index];
        return judgement === undefined ? [] : [{ candidate, judgement }];
    });
}
function isClean({ judgement }) {
    return judgement.verdict === 'clean';
}
/** The candidates of a group in the batches in which they are judged. */
function inBatches(group) {
    return [group.slice(0, FIRST_BATCH), group.slice(FIRST_BATCH)].filter(({ length }) => length > 0);
}
/**
 * The most preferred candidate after which the suspect is judged clean; where there is none, the most
 * preferred after which the judge points elsewhere: another trigger is at work.
 *
 * @param groups in order of preference, as `findCandidates` gives them
 * @param isOneOfSeveral other triggers are known: then no replacement of this one alone can be clean, and
 *   the first that settles it will do
 * @returns `null` when none neutralises
 */
async function firstThatNeutralises(groups, judge, isOneOfSeveral) {
    let settled;
    for await (const group of groups) {
        for (const batch of inBatches(group)) {
            const judged = await judgeAll(batch, judge);
            const clean = judged.find(isClean);
            if (clean !== undefined)
                return clean;
            settled ??= judged.find(isSettled);
            if (isOneOfSeveral && settled !== undefined)
                return settled;
        }
    }
    return settled ?? null;
}

;// CONCATENATED MODULE: ./build/purify/purifier.js


/**
 * Triggers replaced in one suspect. The published attacks plant one; each further one costs a round of
 * judging, and code that is still poisoned after this many is better dropped than patched.
 */
const MAX_ROUNDS = 6;
function toStep({ candidate }) {
    const { side, strategy, trigger, text } = candidate;
    return { side, strategy, kind: trigger.element.kind, before: trigger.element.text, after: text };
}
function codeOf({ sides: [first, second] }) {
    return second === undefined ? [first.code] : [first.code, second.code];
}
function toResult(suspect, judgement, steps) {
    const [strongest] = steps;
    if (strongest === undefined || judgement.verdict !== 'clean')
        return null;
    return {
        strategy: strongest.strategy,
        sides: codeOf(suspect),
        prediction: judgement.prediction.label,
        confidence: judgement.prediction.confidence.probability,
        verified: true,
        steps,
    };
}
/**
 * A purifier: replaces located triggers, and suggests nothing that it has not parsed and judged again.
 * What parses no worse and is judged clean is ranked by `compareCandidates`.
 */
function createPurifier({ analyze, judge, mlm, options }) {
    const parts = { choice: options.strategy, analyze, mlm };
    const replace = (suspect, element, others) => firstThatNeutralises(findCandidates(suspect, element, parts), judge, others > 0);
    const purify = async (suspect, judgement) => {
        let current = { suspect, judgement };
        const steps = [];
        for (let round = 0; round < MAX_ROUNDS && current.judgement.verdict === 'poisoned'; round += 1) {
            const [strongest, ...others] = current.judgement.triggers;
            const best = strongest === undefined ? null : await replace(current.suspect, strongest, others.length);
            if (best === null)
                return null;
            steps.push(toStep(best));
            current = { suspect: best.candidate.suspect, judgement: best.judgement };
        }
        return toResult(current.suspect, current.judgement, steps);
    };
    const purifyElement = async (suspect, element) => {
        const best = await replace(suspect, element, 0);
        return best === null ? null : toResult(best.candidate.suspect, best.judgement, [toStep(best)]);
    };
    return { purify, purifyElement };
}

;// CONCATENATED MODULE: ./build/scan/judging/purify-tool.js


/** Purification as the pipeline asks for it; the language model is opened only when something is found. */
function purifyTool({ options, judge, openMlm }) {
    if (options.purify === 'off')
        return () => Promise.resolve(null);
    let purifier = null;
    const open = async () => createPurifier({ analyze: analyze/* analyze */.n, judge, mlm: await openMlm(), options: { strategy: options.purify } });
    return async (suspect, judgement) => {
        purifier ??= open();
        const result = await replace(await purifier, options, suspect, judgement);
        return result === null ? null : toPurified(result, judgement);
    };
}
function replace(purifier, { variant }, suspect, judgement) {
    const [strongest] = judgement.triggers;
    return variant === 'E' && strongest !== undefined
        ? purifier.purifyElement(suspect, strongest)
        : purifier.purify(suspect, judgement);
}
/** A finding shows the code of the side that its strongest trigger stands on. */
function toPurified(result, { triggers }) {
    const code = result.sides[triggers[0]?.side ?? 0];
    if (code === undefined)
        return null;
    const { strategy, prediction, confidence, verified } = result;
    return { strategy, code, prediction, confidence, verified };
}


/***/ }),

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ isDegraded),
/* harmony export */   Xy: () => (/* binding */ cutPattern),
/* harmony export */   ds: () => (/* binding */ toVerdict)
/* harmony export */ });
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(609);

/** Everything that was found out about a suspect, without its position. */
function toVerdict(suspect, judgement, purified, patternOf = literalPattern) {
    const degraded = isDegraded(suspect);
    const [strongest] = judgement.triggers;
    if (judgement.verdict === 'clean' || strongest === undefined)
        return { verdict: 'clean', degraded };
    return poisoned(suspect, judgement, strongest, purified, patternOf);
}
/** Whether any side was parsed incompletely. */
function isDegraded(suspect) {
    return suspect.sides.some(({ parseErrors }) => parseErrors > 0);
}
function poisoned(suspect, judgement, strongest, purified, patternOf) {
    const { prediction, without } = judgement;
    return {
        verdict: 'poisoned',
        degraded: isDegraded(suspect),
        side: strongest.side,
        functionName: suspect.sides[strongest.side]?.name ?? null,
        prediction: prediction.label,
        confidence: prediction.confidence.probability,
        deficit: Number.isFinite(judgement.deficit) ? judgement.deficit : null,
        transfer: bestShift(judgement.elements),
        pValue: judgement.pValue,
        threshold: judgement.threshold,
        trigger: toTrigger(strongest, suspect, patternOf),
        // a finding has one code, that of its strongest trigger's side: spans of the other would mislead
        more: judgement.triggers
            .filter((one) => one !== strongest && one.side === strongest.side)
            .map((one) => toTrigger(one, suspect, patternOf)),
        necessity: {
            prediction: without?.label ?? prediction.label,
            confidence: without?.confidence.probability ?? strongest.without.probability,
            drop: strongest.drop,
        },
        sufficiency: strongest.transfer,
        company: null,
        purified,
    };
}
/** Longer patterns are cut: a pattern is a heading in a report, and a key. */
const MAX_PATTERN_LENGTH = 500;
/** A family's pattern as findings and reports hold it. */
function cutPattern(pattern) {
    return pattern.length <= MAX_PATTERN_LENGTH ? pattern : `${pattern.slice(0, MAX_PATTERN_LENGTH)}…`;
}
function toTrigger(scored, suspect, patternOf) {
    const { kind, text, spans } = scored.element;
    const family = cutPattern(patternOf(scored, suspect));
    return { kind, text, family, spans: spans.map(({ start, end }) => ({ start, end })) };
}
function literalPattern({ element, side }, { sides }) {
    return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .familyPattern */ .l)(element, sides[side]?.language ?? sides[0].language);
}
function bestShift(elements) {
    const shifts = elements.flatMap(({ transfer }) => (transfer === null ? [] : [transfer.shift]));
    return shifts.length === 0 ? null : shifts.reduce((a, b) => Math.max(a, b));
}


/***/ }),

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./build/code/parsing/parser.js + 1 modules
var parser = __webpack_require__(3234);
// EXTERNAL MODULE: ./build/detect/judge.js + 6 modules
var judge = __webpack_require__(896);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(5270);
// EXTERNAL MODULE: ./build/scan/cache/verdict-cache.js + 2 modules
var verdict_cache = __webpack_require__(5980);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/config/option-lists.js
var option_lists = __webpack_require__(6790);
;// CONCATENATED MODULE: ./build/scan/cache/cache-context.js


/** Hash (hex) of everything that a verdict depends on but the code, the same whatever the order of the schema. */
function cacheContext(options, ground) {
    const values = [...option_lists/* CACHE_KEY_OPTIONS */.kH].sort().map((name) => [name, options[name]]);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([values, ground]))
        .digest('hex');
}

// EXTERNAL MODULE: ./build/scan/cache/cache-folder.js
var cache_folder = __webpack_require__(8615);
// EXTERNAL MODULE: ./build/scan/judging/units/ground.js
var units_ground = __webpack_require__(1360);
// EXTERNAL MODULE: ./build/scan/judging/units/guarded-victim.js
var guarded_victim = __webpack_require__(7840);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 21 modules
var load_victim = __webpack_require__(7979);
// EXTERNAL MODULE: ./build/scan/models/package-root.js
var package_root = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/scan/judging/purify-tool.js + 11 modules
var purify_tool = __webpack_require__(4877);
;// CONCATENATED MODULE: ./build/scan/judging/units/engine.js













/**
 * Opens the victim that was chosen and what else the options name, calibrates, and makes the tools of a scan.
 * @throws CodePurifyError `usage` or `model`, before any unit is read
 */
async function openEngine(choice, parts) {
    const { options, loaders, budget, progress } = parts;
    progress.stage('opening the model', null);
    const loaded = await (0,load_victim/* loadVictim */.v)(choice, loaders, (0,mlm_opener/* openOptions */.dy)(options));
    const opened = [loaded.victim];
    try {
        await (0,parser/* loadParsers */.lB)();
        const victim = (0,guarded_victim/* guardVictim */.s)(loaded.victim, budget);
        const ground = await (0,units_ground/* layGround */.Y)({ ...parts, loaded, victim });
        const judges = judgesOf(victim, ground, loaded.manifest?.triggerLabels, parts);
        const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const { name, task, fingerprint } = victim.description;
        return {
            tools: {
                analyze: analyze_subject/* analyzeUnit */.P,
                judge: judges.scanning,
                purify: (0,purify_tool/* purifyTool */.U)({ options, judge: judges.purifying, openMlm }),
                cache: openCache(parts, loaded, ground),
            },
            victim: { name, task, fingerprint, reason: choice.reason },
            close: () => (0,mlm_opener/* closeAll */.S5)(opened),
        };
    }
    catch (error) {
        await (0,mlm_opener/* closeAll */.S5)(opened);
        throw error;
    }
}
/**
 * To variant E every unit is poisoned; whether its purification is clean is for an ordinary judge to say. So it is
 * where a victim has labels that only triggers lead to: a scan trusts them, a replacement is judged throughout.
 */
function judgesOf(victim, ground, triggerLabels, { options, progress }) {
    const { statistic, calibration, references } = ground;
    const asked = {
        victim,
        calibration,
        references,
        options: {
            statistic,
            elements: options.elements,
            fpr: options.fpr,
            threshold: options.threshold,
            transfer: options.transferTop,
            references: options.references,
        },
        warn: (message) => progress.warn(message),
    };
    const purifying = (0,judge/* createJudge */.qU)(asked);
    if (options.variant !== 'E') {
        const trusts = statistic === 'both' && triggerLabels !== undefined;
        return { scanning: trusts ? (0,judge/* createJudge */.qU)({ ...asked, triggerLabels }) : purifying, purifying };
    }
    const threshold = statistics/* STATISTICS */.gS[statistic].sign * -Infinity;
    return { scanning: (0,judge/* createJudge */.qU)({ ...asked, options: { ...asked.options, threshold } }), purifying };
}
function openCache({ options, env }, { victim }, ground) {
    if (!options.cache)
        return verdict_cache/* noCache */.w;
    const context = cacheContext(options, {
        toolVersion: (0,package_root/* toolVersion */.f)(),
        victim: victim.description.fingerprint,
        mlm: options.purify === 'off' ? null : (0,mlm_opener/* mlmIdentity */.jn)(options),
        calibration: ground.calibration?.values ?? null,
        references: ground.referenceCode,
    });
    return new verdict_cache/* FolderCache */.x(options.cacheDir ?? (0,cache_folder/* defaultCacheFolder */.I)(env), context);
}


/***/ }),

/***/ 4589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _5: () => (/* binding */ folderReader),
  $H: () => (/* binding */ openData),
  sP: () => (/* binding */ openedChange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/data/read-data.js + 4 modules
var read_data = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/change/change.js
var change = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/data/identity.js
var identity = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/change/change-source.js

/**
 * The records of a change: those of the head whose content the base does not hold. Data that cannot be read comes first,
 * as rows like any other: it counts as new, since nobody knows whether it is.
 * @param onUnreadable called with the number of rows of the base that could not be read, once all were read
 */
function changeSource({ base, head, unread }, onUnreadable) {
    const rows = () => withUnread(unread, head);
    return base === null
        ? { head: rows, base: null, unchanged: () => null }
        : new ComparedSource(base, rows, onUnreadable);
}
async function* withUnread(unread, head) {
    for (const skipped of unread)
        yield { kind: 'skipped', skipped };
    yield* head.rows();
}
/** A head that is compared with a base, record by record. 16 bytes a record of the base are kept. */
class ComparedSource {
    side;
    rows;
    onUnreadable;
    #known = null;
    #unchanged = 0;
    constructor(side, rows, onUnreadable) {
        this.side = side;
        this.rows = rows;
        this.onUnreadable = onUnreadable;
    }
    base = () => this.#collect();
    async *head() {
        const known = this.#known ?? (await this.#readBase());
        this.#unchanged = 0;
        for await (const row of this.rows()) {
            const identity = identityIn(row);
            if (identity === null || !known.has(identity))
                yield row;
            else if (row.kind !== 'skipped')
                this.#unchanged += 1;
        }
    }
    unchanged() {
        return this.#unchanged;
    }
    /** Nobody learns from the base: it is read for what it holds. */
    async #readBase() {
        const rows = this.#collect();
        while ((await rows.next()).done !== true)
            ;
        return this.#known ?? new Set();
    }
    /** Rows of the base; known once all of them were read. */
    async *#collect() {
        const known = new Set();
        let unreadable = 0;
        for await (const row of this.side.rows()) {
            if (row.kind === 'skipped')
                unreadable += 1;
            const identity = identityIn(row);
            if (identity !== null)
                known.add(identity);
            yield row;
        }
        if (unreadable > 0 && this.#known === null)
            this.onUnreadable(unreadable);
        this.#known = known;
    }
}
/** The identity of a row's content; a pointer has that of the content that it names. `null`: it is not known. */
function identityIn(row) {
    if (row.kind !== 'skipped')
        return (0,identity/* identityOf */.c)(row.kind === 'unit' ? row.unit : row.pair);
    return row.skipped.pointer?.oid ?? null;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/change/repository-path.js
var repository_path = __webpack_require__(3885);
;// CONCATENATED MODULE: ./build/change/folders/folder-side.js



/**
 * A side that is on disk; a file is a side by itself.
 * @throws CodePurifyError `usage` for a path that leads out of a folder that is named: both sides would be the same
 */
function folderSide({ path, isFile, isWorkingTree }, paths, read) {
    const close = () => Promise.resolve();
    if (isFile) {
        const side = (0,change/* sideIn */.l)({ cwd: (0,external_node_path_.dirname)(path), isOnDisk: true }, [(0,external_node_path_.basename)(path)], read);
        return { side, unread: [], close };
    }
    const outside = isWorkingTree
        ? undefined
        : paths.find((one) => leadsOut((0,external_node_path_.relative)(path, (0,external_node_path_.resolve)(path, one))));
    if (outside !== undefined)
        throw (0,repository_path/* outsideOf */.R)(outside, path);
    return { side: (0,change/* sideIn */.l)({ cwd: path, isOnDisk: true }, paths, read), unread: [], close };
}
function leadsOut(way) {
    return (0,external_node_path_.isAbsolute)(way) || way === '..' || way.startsWith(`..${external_node_path_.sep}`);
}

// EXTERNAL MODULE: ./build/change/git/commit-side.js + 3 modules
var commit_side = __webpack_require__(9993);
// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/change/make-change.js
var make_change = __webpack_require__(996);
;// CONCATENATED MODULE: ./build/change/open-change.js








/**
 * Opens both sides of a change by the names that a user gives. The head is compared with the merge base of both commits,
 * as a pull request is (`base...head`): what others have changed since is no part of the change.
 * @param read reads the data of a side
 * @param warn called where the merge base is not known, and the base itself is taken
 * @throws CodePurifyError `usage` or `input` where a side or a path cannot be had; nothing is left behind
 */
async function openChange(request, git, read, warn) {
    if (request.paths.includes(read_data/* STDIN */.T))
        throw noStdin();
    const [base, head] = await sidesOf(request, git, warn);
    const paths = pathsOf(request, base, head);
    const open = async (side) => side.kind === 'disk'
        ? folderSide(side, paths, read)
        : (0,commit_side/* commitSide */.t)(side.commit, { paths, dataFormat: request.dataFormat, git, read });
    return (0,make_change/* makeChange */.n)({ openBase: () => open(base), openHead: () => open(head), paths, read });
}
/**
 * What `--base` or `--head` names: a file or folder, or a commit of the repository around. A name that is both
 * is refused: whoever may add a folder called `main` must not be the one who says what the base is.
 * @throws CodePurifyError `usage` where it names neither, or both
 */
async function sideNamed(option, name, git) {
    const path = (0,external_node_path_.resolve)(git.cwd, name);
    const onDisk = (0,external_node_fs_.existsSync)(path);
    const commit = isPathOnly(name)
        ? null
        : await (0,commits/* commitOf */.D3)(name, git).catch((error) => {
            if (onDisk && error instanceof errors/* CodePurifyError */.L)
                return null; // without git nothing can be a commit
            throw error;
        });
    if (onDisk && commit === null) {
        return { kind: 'disk', path, isFile: (0,external_node_fs_.statSync)(path).isFile(), isWorkingTree: false };
    }
    if (!onDisk && commit !== null)
        return { kind: 'commit', commit };
    throw new errors/* CodePurifyError */.L('usage', `${option} is ${JSON.stringify(name)}, which names ${onDisk ? 'a commit and a path' : 'no commit and no path'}.`, onDisk || (await (0,commits/* isInRepository */.cC)(git)) ? WRITE_APART : NO_REPOSITORY);
}
const WRITE_APART = 'Write ./name for a path, and refs/heads/name or the full object name for a commit; fetch a branch that is not here.';
const NO_REPOSITORY = 'There is no git repository here that can be read: give paths, or run in a clone (one of another user must be a safe.directory of git).';
function isPathOnly(name) {
    return (0,external_node_path_.isAbsolute)(name) || /^\.{1,2}(?:$|[\\/])/.test(name);
}
async function sidesOf(request, git, warn) {
    const base = await sideNamed('--base', request.base, git);
    const head = request.head === null
        ? { kind: 'disk', path: git.cwd, isFile: false, isWorkingTree: true }
        : await sideNamed('--head', request.head, git);
    if (base.kind === 'disk') {
        if (head.kind === 'disk' && (0,external_node_fs_.realpathSync)(base.path) === (0,external_node_fs_.realpathSync)(head.path))
            throw sameSides(base.path);
        return [base, head];
    }
    const tip = head.kind === 'commit' ? head.commit : request.head === null ? await (0,commits/* commitOf */.D3)('HEAD', git) : null;
    return [{ kind: 'commit', commit: await forkPoint(base.commit, tip, git, warn) }, head];
}
async function forkPoint(base, head, git, warn) {
    if (head === null)
        return base;
    const fork = await (0,commits/* mergeBase */.wu)(base, head, git);
    if (fork === null) {
        warn('No common ancestor of --base and --head is known here (a shallow clone?): the change is taken against --base as it is.');
    }
    return fork ?? base;
}
function pathsOf({ paths }, base, head) {
    const files = [base, head].filter((side) => side.kind === 'disk' && side.isFile).length;
    if (files === 2 && paths.length > 0) {
        throw new errors/* CodePurifyError */.L('usage', `--base and --head are files, and ${JSON.stringify(paths[0])} cannot be a path in them.`, 'Leave the paths out, or give folders or commits that hold them.');
    }
    return paths.length === 0 ? ['.'] : paths;
}
function sameSides(path) {
    return new errors/* CodePurifyError */.L('usage', `${JSON.stringify(path)} is both sides of the change: nothing in it could be new.`, 'Give --base the earlier state: a commit, or another folder or file.');
}
function noStdin() {
    return new errors/* CodePurifyError */.L('usage', 'Standard input is no side of a change: nobody knows what it was before.', 'Write it to a file, and give --base and --head.');
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(8296);
// EXTERNAL MODULE: ./build/config/option-conflicts.js
var option_conflicts = __webpack_require__(8516);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(8156);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 1 modules
var scan_context = __webpack_require__(885);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/scan/spooled-stdin.js





/** Only this user may read what others may have piped in confidence. */
const PRIVATE = 0o600;
/** Writes a stream that can be read once into a temporary file; memory holds a piece at a time. */
async function spoolStdin(stdin) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codepurify-stdin-'));
    const close = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    const file = (0,external_node_path_.join)(folder, 'stdin');
    try {
        await (0,external_node_stream_promises_.pipeline)(stdin, (0,external_node_fs_.createWriteStream)(file, { mode: PRIVATE, flags: 'wx' }));
    }
    catch (error) {
        await close();
        throw error;
    }
    return { open: () => (0,external_node_fs_.createReadStream)(file), close };
}

// EXTERNAL MODULE: ./build/scan/models/choose-victim.js
var choose_victim = __webpack_require__(3439);
;// CONCATENATED MODULE: ./build/scan/opened-data.js













/**
 * Opens the data that paths and options name: all of it, or a change (`--base`).
 * @throws CodePurifyError `usage` or `input` where a side of a change cannot be had; Stopped when the user stops it
 */
async function openData(paths, options, context) {
    (0,option_conflicts/* checkDataOptions */.F)(options, paths);
    return options.base === null
        ? openPaths(paths, options, context)
        : openedChange(await openNamed(paths, options.base, options, context), options, context);
}
/** Reads folders as the options say. */
function folderReader(options, { stdin }) {
    return (cwd, paths) => (0,scan_context/* rowReader */.q)(options, { cwd, stdin })(paths);
}
/** A change whose rows can be judged, whoever made it. */
function openedChange(change, options, context) {
    const { progress = reading_progress/* silentProgress */.R } = context;
    const files = new Set();
    const head = noting(change.head, files);
    const source = changeSource({ ...change, head }, (rows) => progress.warn(`${(0,numbers/* count */.U9)(rows, 'row')} of the base could not be read: what they hold counts as new.`));
    return { head, source, files, read: (0,scan_context/* rowReader */.q)(options, context), close: () => change.close() };
}
async function openPaths(paths, options, context) {
    const spooled = readsTwice(paths, options) ? await spoolStdin(context.stdin) : null;
    const read = (some) => (0,scan_context/* rowReader */.q)(options, { ...context, stdin: spooled?.open() ?? context.stdin })(some);
    const side = (0,change/* sideIn */.l)({ cwd: context.cwd, isOnDisk: true }, paths, (_, some) => read(some));
    const close = async () => spooled?.close();
    return { ...openedChange((0,change/* wholeData */.q)({ side, unread: [], close }), options, context), read };
}
/** Whether standard input is read more than once: to see its labels, to learn them, and to make findings. */
function readsTwice(paths, { victim }) {
    return paths.includes(read_data/* STDIN */.T) && (victim === 'auto' || victim === choose_victim/* PROBE */.vD);
}
function openNamed(paths, base, options, context) {
    const { cwd, env, signal, progress = reading_progress/* silentProgress */.R } = context;
    progress.stage('opening the change', null);
    const request = { base, head: options.head, paths, dataFormat: options.dataFormat };
    const warn = (message) => progress.warn(message);
    return openChange(request, { cwd, env, signal }, folderReader(options, context), warn).catch((error) => {
        throw signal?.aborted === true ? new budget/* Stopped */.C('interrupted') : error;
    });
}
/** Notes which files rows come from; of what could not be read, those that are plain files. */
function noting(side, files) {
    return { ...side, rows: () => notingRows(side.rows(), side.cwd, files) };
}
async function* notingRows(rows, cwd, files) {
    for await (const row of rows) {
        if (row.kind === 'unit')
            files.add(row.unit.path);
        else if (row.kind === 'pair')
            files.add(row.pair.path).add(row.pair.sides[0].path);
        else if (!files.has(row.skipped.path) && isPlainFile((0,external_node_path_.resolve)(cwd, row.skipped.path))) {
            files.add(row.skipped.path);
        }
        yield row;
    }
}
function isPlainFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);
/* harmony import */ var _shards_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5633);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7307);



/** One way through the rows of a source: how far it came, and what ended it. */
class Reading {
    tally;
    limits;
    end = 'complete';
    /** What broke the source off, when `end` is `failed`. */
    failure = null;
    #ownership;
    #yielded = 0;
    /** Place of the row at hand. */
    #position = -1;
    constructor(tally, limits) {
        this.tally = tally;
        this.limits = limits;
        this.#ownership = limits.ownership ?? _shards_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q;
    }
    /**
     * The subjects to judge: skipped rows go to the tally, and the run's limits end the stream.
     * @throws what the source throws before it yields anything, such as a path that does not exist
     */
    async *subjects(rows) {
        try {
            for await (const row of rows) {
                this.#position += 1;
                if (row.kind === 'skipped') {
                    if (this.#ownership.ownsRow(row.skipped, this.#position))
                        this.#skip(row.skipped);
                    continue;
                }
                const item = row.kind === 'unit' ? row.unit : row.pair;
                if (this.#endsBefore(item))
                    return;
                const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .toSubject */ .OI)(item, this.#position);
                if (this.#ownership.owns(subject))
                    yield subject;
                this.#yielded += 1;
            }
        }
        catch (error) {
            if (this.#position === -1)
                throw error;
            this.end = 'failed';
            this.failure = error;
            this.#position += 1;
            this.#skip({ path: '', record: null, reason: (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .H)('reading', error) });
        }
    }
    #skip(row) {
        this.tally.skip({ ...row, position: this.#position });
    }
    #endsBefore(item) {
        const { budget, limit } = this.limits;
        const stop = budget.runStop();
        if (stop !== null) {
            this.end = stop === 'interrupted' ? 'interrupted' : 'run-budget';
            this.#skip(restOf(item, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .stopReason */ .P)(stop, budget)));
        }
        else if (limit !== null && this.#yielded >= limit) {
            this.end = 'limit';
            this.#skip(restOf(item, `limit: ${String(limit)} units were read (--limit)`));
        }
        return this.end !== 'complete';
    }
}
function restOf({ path, record }, reason) {
    return { path, record, reason: `${reason}; nothing from here on was judged` };
}


/***/ }),

/***/ 3137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/* harmony import */ var _result_left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);

/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
class Tally {
    hits = [];
    /** In the order of the data. */
    listed = [];
    /** In the order of the data; every one is told. */
    pointers = [];
    clean = 0;
    degraded = 0;
    errors = 0;
    skipped = 0;
    /** Units with an outcome: poisoned + clean + errors. */
    get units() {
        return this.hits.length + this.clean + this.errors;
    }
    /** Rows that never became a unit, told here or as unjudged. */
    get unread() {
        return this.skipped + this.pointers.length;
    }
    /** Something that never became a unit; a pointer is told apart. */
    skip({ pointer, ...row }) {
        if (pointer !== undefined) {
            this.pointers.push({ ...pointer, path: row.path, position: row.position });
            return;
        }
        this.skipped += 1;
        this.list(row);
    }
    /** A unit that could not be analysed or judged. */
    fail(row) {
        this.errors += 1;
        this.list(row);
    }
    /** Rows of what was skipped and of what failed; the last says how many are not listed. */
    rows() {
        const rows = this.listed.map(({ path, record, reason }) => ({ path, record, reason }));
        const left = this.skipped + this.errors - rows.length;
        return left === 0
            ? rows
            : [...rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
    }
    /** Lists a row that is counted elsewhere. The first rows by their place stay: units fail after rows behind them were read. */
    list(row) {
        let at = this.listed.length;
        while (at > 0 && (this.listed[at - 1]?.position ?? 0) > row.position)
            at -= 1;
        if (at < _result_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SKIPPED_ROWS */ .QM)
            this.listed.splice(at, 0, row);
        if (this.listed.length > _result_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SKIPPED_ROWS */ .QM)
            this.listed.pop();
    }
}


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EVERYTHING),
/* harmony export */   S: () => (/* binding */ ShardOwnership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _reading_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7307);


/** The whole run is one shard. */
const EVERYTHING = { owns: () => true, ownsRow: () => true };
/**
 * Splits a run by content, not by position. A record stays in its shard when others are added before it, so that the
 * machine's cache still knows it. Findings whose ids differ only by their order (functions of one file with the same
 * name, records with the same code) are in the same shard.
 */
class ShardOwnership {
    shard;
    #data = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    constructor(shard) {
        this.shard = shard;
    }
    owns(subject) {
        const { path, record, units, position } = subject;
        this.#data.update(JSON.stringify([position, path, record, (0,_reading_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOfSubject */ .YE)(subject)]));
        const [first, second] = units;
        return this.#isOwn(record === null ? [path, first.name] : [first.code, second?.code ?? null]);
    }
    ownsRow({ path, record, reason }, position) {
        this.#data.update(JSON.stringify([position, path, record, reason]));
        return this.#isOwn([path, String(record)]);
    }
    /** Hash (hex) of all rows that were asked about: the same in all shards of one run. */
    dataHash() {
        return this.#data.copy().digest('hex');
    }
    /** 48 bits of a hash modulo at most 256 shards: the bias is below one in 2^40. */
    #isOwn(texts) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest();
        return digest.readUIntBE(0, 6) % this.shard.of === this.shard.index - 1;
    }
}


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ formatNats),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   td: () => (/* binding */ formatPValue)
/* harmony export */ });
/** Below this a p-value is only said to be smaller. */
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
/** A p-value with two significant digits: `.0007`, `.052`, `<.0001`. */
function formatPValue(value) {
    if (!Number.isFinite(value))
        return '= n/a';
    if (value < SMALLEST_P)
        return '< .0001';
    return `= ${withoutZero(String(Number(value.toPrecision(2))))}`;
}
/** A statistic in nats with two decimals: `2.31`, `-0.40`. */
function formatNats(value) {
    return Number.isFinite(value) ? value.toFixed(2) : NOT_A_NUMBER;
}
/** A share below 1 in whole percent, never rounded up to 100. */
function formatShare(share) {
    return `${String(Math.min(99, Math.round(share * 100)))} %`;
}
/** Seconds with one decimal: `12.3 s`. */
function formatSeconds(seconds) {
    return `${Number.isFinite(seconds) ? seconds.toFixed(1) : NOT_A_NUMBER} s`;
}
/** A count with its noun: `1 unit`, `3,000 units`. */
function count(number, singular, plural = `${singular}s`) {
    return `${formatCount(number)} ${number === 1 ? singular : plural}`;
}
/** A count with its thousands apart: `12,345`; the same in every locale. */
function formatCount(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function withoutZero(decimal) {
    return decimal.replace(/^0\./, '.');
}


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const SPACES = /[ \t\r\n]+/g;
/** Longer text is cut to this many characters times the width before it is looked at closely. */
const LOOK_AHEAD = 4;
/**
 * Text on a single line, for a header or a table: runs of blanks become one space, and what is longer
 * than `width` code points ends in `…`. Not escaped yet: pass the result to the sink's own escape.
 */
function oneLine(text, width) {
    const limit = width * LOOK_AHEAD;
    const points = Array.from(text.slice(0, limit).replace(SPACES, ' ').trim());
    const whole = text.length <= limit && points.length <= width;
    return whole
        ? points.join('')
        : `${points
            .slice(0, Math.max(0, width - 1))
            .join('')
            .trimEnd()}…`;
}


/***/ })

};
