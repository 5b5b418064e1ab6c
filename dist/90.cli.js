export const id = 90;
export const ids = [90];
export const modules = {

/***/ 34709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sideIn),
/* harmony export */   q: () => (/* binding */ wholeData)
/* harmony export */ });
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53802);
/* harmony import */ var _tree_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67080);


/** A side whose data is in a folder. */
function sideIn(folder, paths, read, links, tracked) {
    return { ...folder, paths, rows: () => read(folder.cwd, paths, links, tracked) };
}
/** A head without a base: all of its data is judged. */
function wholeData(opened, before = _window_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_WINDOW */ .B) {
    const { window, unreached } = before;
    const { side, unread } = opened;
    const rows = { unread: (0,_tree_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadRows */ .td)(unread), notData: (0,_tree_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .notDataRows */ .BB)(unread) };
    const close = async () => {
        await window?.close();
        await opened.close();
    };
    return { base: null, head: side, window, unreached, ...rows, unchanged: NONE, close };
}
const NONE = { file: () => Promise.resolve(false), companions: () => Promise.resolve(false) };


/***/ }),

/***/ 73435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_formats_data_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69975);
/* harmony import */ var _data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67435);
/* harmony import */ var _data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66231);
/* harmony import */ var _data_read_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84608);





/**
 * Recognises data by its path alone, as the reader does. A file that the user names is always data.
 * @param paths files and folders that are judged; none: everything
 */
function dataFiles(paths, dataFormat) {
    const named = (paths.length === 0 ? [''] : paths).map(fromRoot).flatMap(withCompanion);
    const given = new Set(named);
    const isChosen = (path) => given.has('') || named.some((one) => path === one || path.startsWith(`${one}/`));
    const hasLists = dataFormat === 'pairs' || named.some(isList);
    const isNamed = (path) => given.has(path) ||
        formatOf(path) !== null ||
        (0,_data_read_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveNamed */ .iN)(path) !== null ||
        (dataFormat === 'pairs' && isList(path));
    return {
        paths: named,
        isChosen,
        isData: (path) => isChosen(path) && isNamed(path),
        groupOf: (path) => {
            const stem = [_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__/* .BUGGY */ .fR, _data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXED */ .N2].find((end) => path.endsWith(end));
            if (stem !== undefined)
                return `parallel ${path.slice(0, -stem.length)}`;
            return hasLists && (isList(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === _data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .PAIR_DATA */ ._V)
                ? `pairs ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}`
                : null;
        },
    };
}
function fromRoot(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.?\/?$|\/$/, '');
}
/** A path, and the file that is read together with it, if there is one. */
function withCompanion(path) {
    if (isList(path))
        return [path, (0,_data_formats_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .pairDataPath */ .W1)(path)];
    return [path, (0,_data_formats_parallel_text_js__WEBPACK_IMPORTED_MODULE_2__/* .companionOf */ ._M)(path) ?? []].flat();
}
function isList(path) {
    return path.toLowerCase().endsWith('.txt');
}
function formatOf(path) {
    return (0,_data_formats_data_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInFolder */ .N0)(path, 'auto');
}


/***/ }),

/***/ 34371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   Yq: () => (/* binding */ folderLinks),
/* harmony export */   li: () => (/* binding */ linkOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1287);
/* harmony import */ var _git_blob_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50511);
/* harmony import */ var _tree_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67080);





/** Links in a folder, as a commit of the folder would have them. */
async function folderLinks(root, data) {
    const names = new Set();
    for (const path of data.paths) {
        const info = isThere(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)) ? statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) : undefined;
        if (info?.isSymbolicLink() === true && path !== '')
            names.add(path);
        else if (path === '' || info?.isDirectory() === true) {
            for await (const name of (0,_data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .linksBelow */ .Hm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)))
                names.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(path, name));
        }
    }
    return [...names].flatMap((name) => {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name));
        return (0,_tree_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .listedEntry */ .UH)(linkOnDisk(name, target), data, target);
    });
}
/** The entry of a link on disk. */
function linkOnDisk(name, target) {
    const bytes = Buffer.from(target);
    return (0,_tree_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .linkEntry */ .zA)(name, (0,_git_blob_name_js__WEBPACK_IMPORTED_MODULE_4__/* .blobName */ .P)(bytes), bytes.length);
}
/** Whether a folder has something at a path, and no part of the path is a link. */
function isThere(root, path) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const levels = parts.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, ...parts.slice(0, index + 1)));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) && levels.every((level) => !isLink(level, root));
}
function isLink(path, root) {
    return path !== root && statOf(path)?.isSymbolicLink() === true;
}
function statOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}


/***/ }),

/***/ 72353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ TreeFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(88648);
;// CONCATENATED MODULE: ./build/change/folders/tree-name.js



/**
 * Folders that git reads: `.git` in any case, with the trailing characters that NTFS drops, and its short name on
 * NTFS.
 */
const GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*$/i;
/** Characters that HFS+ ignores in a name (Git's `is_hfs_dotgit`). */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** A drive, an alternate stream of NTFS, and the separator of Windows. */
const WINDOWS_ONLY = /[:\\]/;
/**
 * Checks that a path of a stranger's tree stays inside the folder that it is written to. It must not have an empty
 * part, `.`, `..`, `.git` or a zero byte, and on Windows no backslash and no colon.
 * @throws CodePurifyError `input`: such a tree was made by hand, and nothing of it is read
 */
function checkTreeName(name, windows = external_node_process_.platform === 'win32') {
    const why = problemOf(name, windows);
    if (why === null)
        return;
    throw new errors/* CodePurifyError */.Lg('input', `The path ${JSON.stringify(name)} cannot be written to disk: ${why}.`, 'No ordinary tool makes such a path. Find out where the commit comes from before any other program reads it.');
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
        if (GIT_FOLDER.test(part.replace(IGNORED, '')))
            return 'it leads into a folder of git';
    }
    return null;
}

;// CONCATENATED MODULE: ./build/change/folders/tree-folder.js








/**
 * A temporary folder for plain files from a stranger. Names are checked and sizes are bounded. No file overwrites
 * another: two names that the file system treats as equal are an error. The folder is deleted by `remove`, or when
 * the process ends.
 */
class TreeFolder {
    path;
    limits;
    #files = 0;
    #bytes = 0;
    #isRemoved = false;
    #writing = new Set();
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
     * @param bytes length of `content`
     * @throws CodePurifyError `input` for a name that leads out of the folder, and above the limits
     * @throws Error after `remove`
     */
    async write(name, bytes, content) {
        const writing = this.#write(name, bytes, content);
        this.#writing.add(writing);
        try {
            await writing;
        }
        finally {
            this.#writing.delete(writing);
        }
    }
    async #write(name, bytes, content) {
        if (this.#isRemoved)
            throw new Error(`${JSON.stringify(name)} is not written: its folder was removed.`);
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
    /**
     * Deletes the folder and everything in it. After a file that could not be read, others may still be written: they end
     * first, for a folder that is written to cannot be deleted.
     */
    async remove() {
        this.#isRemoved = true;
        external_node_process_.off('exit', this.#atExit);
        await Promise.allSettled(this.#writing);
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
    return new errors/* CodePurifyError */.Lg('input', `The commit was not written to a temporary folder: ${what}, and the limit is ${String(limit)} ${unit}.`, 'Name only the paths that hold training data, or check out both states and give their folders.');
}


/***/ }),

/***/ 88648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ TREE_LIMITS)
/* harmony export */ });
const GIBIBYTE = 2 ** 30;
/**
 * A file may have ten times the size of Devign's largest JSON file, and four such files fit. The number of files is
 * four times that of the C files of the Linux kernel (60,000).
 */
const TREE_LIMITS = {
    fileBytes: GIBIBYTE,
    totalBytes: 4 * GIBIBYTE,
    files: 250_000,
    nameBytes: 4096,
};


/***/ }),

/***/ 50511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ blobName),
/* harmony export */   o: () => (/* binding */ blobHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The hash by which git names a blob with these bytes. */
function blobName(bytes, algorithm = 'sha1') {
    return blobHash(bytes.length, algorithm).update(bytes).digest('hex');
}
/** The hash of a blob of that many bytes, before its content (gitformat-pack): for content that is read as a stream. */
function blobHash(bytes, algorithm) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${String(bytes)}\0`);
}


/***/ }),

/***/ 11269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ changeOfCommits)
});

// EXTERNAL MODULE: ./build/change/make-change.js + 1 modules
var make_change = __webpack_require__(7828);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(88648);
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
// EXTERNAL MODULE: ./build/change/git/nul-terminated.js
var nul_terminated = __webpack_require__(51899);
;// CONCATENATED MODULE: ./build/change/git/changed-names.js



/**
 * Paths of the files, from the root of the repository, that differ between two commits. Renames are two files.
 * @throws CodePurifyError `input` if git cannot compare them
 */
async function changedNames(base, head, git) {
    const diff = (0,git_git/* startGit */.B)(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base.id, head.id], git);
    const names = new Set();
    try {
        for await (const name of (0,nul_terminated/* nulTerminated */.n)(diff.output, tree_limits/* TREE_LIMITS */.e.nameBytes))
            names.add(name.toString('utf8'));
        await diff.ended;
        return names;
    }
    finally {
        diff.stop();
    }
}

// EXTERNAL MODULE: ./build/change/git/commit-side.js + 4 modules
var commit_side = __webpack_require__(38278);
// EXTERNAL MODULE: ./build/change/git/commit-window.js + 2 modules
var commit_window = __webpack_require__(45281);
;// CONCATENATED MODULE: ./build/change/git/change-of-commits.js




/**
 * The change between two commits.
 * @param since where the window of time before it begins
 * @throws CodePurifyError `usage` or `input` if a side cannot be opened or a path does not exist
 */
async function changeOfCommits(base, head, request, since) {
    const { paths, dataFormat, read } = request;
    const changed = await changedNames(base, head, request.git);
    const isChanged = (name) => changed.has(name);
    return (0,make_change/* makeChange */.n)({
        openBase: () => (0,commit_side/* commitSide */.t)(base, request, isChanged),
        openHead: () => (0,commit_side/* commitSide */.t)(head, request, isChanged),
        openWindow: () => (0,commit_window/* commitWindow */.w)(since, base, request, isChanged),
        ...{ paths: paths.length === 0 ? ['.'] : paths, dataFormat, read },
    });
}


/***/ }),

/***/ 38278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ commitSide)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/change/change.js
var change = __webpack_require__(34709);
// EXTERNAL MODULE: ./build/change/data-files.js
var data_files = __webpack_require__(73435);
// EXTERNAL MODULE: ./build/change/folders/tree-folder.js + 1 modules
var tree_folder = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/change/repository-path.js
var repository_path = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
;// CONCATENATED MODULE: ./build/change/git/brought-by.js


/**
 * For each line of the files of a commit, the commit that brought it; `null` where git does not know. A line that was moved in
 * its file, or to another file, is of the commit that wrote it. Paths are relative to the folder that git runs in.
 */
async function broughtBy(lines, end, git) {
    const found = new Map();
    for (const [path, own] of (0,group_by/* groupBy */.$)(lines, (one) => one.path)) {
        const blamed = await blame(path, own, end.id, git);
        for (const one of own)
            found.set(one, blamed.get(one.line) ?? null);
    }
    return lines.map((one) => found.get(one) ?? null);
}
/** Lines that were moved in their file, and copied from files that the same commit changes. */
const MOVED = ['-M', '-C'];
async function blame(path, lines, commit, git) {
    const wanted = lines.flatMap(({ line }) => ['-L', `${String(line)},+1`]);
    const text = await (0,git_git/* runGit */.E)([
        '-c',
        'blame.ignoreRevsFile=',
        'blame',
        ...MOVED,
        '--line-porcelain',
        '--no-textconv',
        ...wanted,
        commit,
        '--',
        path,
    ], git);
    return readPorcelain(text ?? '');
}
/** What `git blame --line-porcelain` prints: a head line, lines of facts, and the line itself after a tab. */
function readPorcelain(text) {
    const found = new Map();
    let open = null;
    for (const row of text.split('\n')) {
        const head = /^([0-9a-f]{40,64}) \d+ (\d+)/u.exec(row);
        if (head !== null)
            open = { id: head[1] ?? '', line: Number(head[2]), date: '' };
        else if (open === null)
            continue;
        else if (row.startsWith('committer-time '))
            open.date = dayOf(Number(row.slice('committer-time '.length)));
        else if (row.startsWith('\t')) {
            found.set(open.line, { id: open.id, date: open.date });
            open = null;
        }
    }
    return found;
}
function dayOf(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(49448);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(88648);
// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(67080);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/change/git/blob-reader.js


/** A header is an object name, a type and a size. */
const MAX_HEADER_BYTES = 200;
/** Reads objects from `git cat-file --batch`, one at a time. */
class BlobReader {
    input;
    #rest = new Uint8Array();
    #chunks;
    constructor(input, output) {
        this.input = input;
        this.#chunks = output[Symbol.asyncIterator]();
    }
    /**
     * The content of a blob. It must be read to its end before the next one is requested.
     * @param bytes its size in the tree
     * @throws CodePurifyError `input` if git does not have the blob in that size
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
    /** The text up to the next line feed, without it. */
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
    /** The available bytes: at least one. */
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
    return new errors/* CodePurifyError */.Lg('input', `git could not give the content of ${blob}.`, 'A partial clone does not hold it: fetch it first (git fetch --refetch --no-filter), or run git fsck.');
}

// EXTERNAL MODULE: ./build/change/git/nul-terminated.js
var nul_terminated = __webpack_require__(51899);
;// CONCATENATED MODULE: ./build/change/git/tree-entries.js



/** Modes of plain files; 100664 comes from early versions of git. */
const FILE_MODES = ['100644', '100755', '100664'];
/**
 * The entries that `git ls-tree -r -z --long` prints, one at a time. Their names are not checked yet.
 * @throws CodePurifyError `input` for a name that is too long, and for anything that is not an entry
 */
async function* treeEntries(output, limits) {
    for await (const bytes of (0,nul_terminated/* nulTerminated */.n)(output, limits.nameBytes + MAX_FIELDS_BYTES))
        yield entryOf(bytes);
}
/** Bytes for the mode, the type, an object name of sha256, and the size. */
const MAX_FIELDS_BYTES = 128;
/** Parses `mode type object size TAB name`. The size is padded with blanks; it is `-` for entries without one. */
function entryOf(bytes) {
    const tab = bytes.indexOf('\t');
    const [mode = '', type, blob = '', size = ''] = bytes.toString('latin1', 0, tab).split(/ +/);
    const name = bytes.toString('utf8', tab + 1);
    if (tab === -1 || !(0,commits/* isObjectName */.V2)(blob))
        throw (0,nul_terminated/* unreadableTree */.i)();
    if (!Buffer.from(name).equals(bytes.subarray(tab + 1))) {
        return { kind: 'unread', type: 'file', name, reason: 'its name is not UTF-8', blob, bytes: Number(size) };
    }
    const entry = (0,tree_entry/* treeEntry */.$E)(name, mode, blob, Number(size));
    const isFile = type === 'blob' && FILE_MODES.includes(mode) && /^\d+$/.test(size);
    if (entry.kind === 'file' && !isFile)
        throw (0,nul_terminated/* unreadableTree */.i)();
    return entry;
}

;// CONCATENATED MODULE: ./build/change/git/materialise.js





/**
 * Writes the data files of a commit into a folder, at their paths. Only plain files are written, byte for byte as in
 * the commit, without filters or changed line ends.
 * @param isWritten whether a file that is not data by its name is written: its content may be data
 * @throws CodePurifyError `input` above the limits, and for trees that no ordinary tool makes
 */
async function materialise(commit, data, folder, git, isWritten) {
    const chosen = data.paths.includes('') ? [] : ['--', ...data.paths];
    const listing = (0,git_git/* startGit */.B)(['ls-tree', '-r', '-z', '--long', '--full-tree', commit.id, ...chosen], git);
    const batch = (0,git_git/* startGit */.B)(['cat-file', '--batch'], git);
    const blobs = new BlobReader(batch.input, batch.output);
    const unread = [];
    const others = new Map();
    try {
        for await (const entry of treeEntries(listing.output, tree_limits/* TREE_LIMITS */.e)) {
            const target = (0,tree_entry/* needsTarget */.BX)(entry, data) ? await textOf(blobs.read(entry.blob, entry.bytes)) : null;
            if (entry.kind === 'unread') {
                unread.push(...(0,tree_entry/* listedEntry */.UH)(entry, data, target));
                continue;
            }
            const isData = (0,tree_entry/* isDataEntry */.hJ)(entry, data, target);
            const isRead = isData || isWritten(entry.name);
            if (!isRead)
                others.set(entry.name, entry.blob);
            if (!isRead || !data.isChosen(entry.name))
                continue;
            if (!isData && entry.bytes > tree_limits/* TREE_LIMITS */.e.fileBytes)
                unread.push(tooLarge(entry));
            else
                await folder.write(entry.name, entry.bytes, blobs.read(entry.blob, entry.bytes));
        }
        batch.input.end();
        await Promise.all([listing.ended, batch.ended]);
        return { unread, others };
    }
    finally {
        listing.stop();
        batch.stop();
    }
}
/** A file that may be data, and is too large to be written. */
function tooLarge(entry) {
    const limit = String(tree_limits/* TREE_LIMITS */.e.fileBytes);
    return {
        ...entry,
        kind: 'unread',
        type: 'file',
        reason: `larger than ${limit} bytes: leave it out of --paths`,
    };
}
async function textOf(content) {
    const parts = [];
    for await (const part of content)
        parts.push(part);
    return Buffer.concat(parts).toString();
}

;// CONCATENATED MODULE: ./build/change/git/commit-side.js









/**
 * A commit as a side: its files are written to a temporary folder, at their paths in the repository.
 * @param isWritten whether a file that is not data by its name is written: its content may be data
 * @throws CodePurifyError `usage` for a path outside the repository, `input` if the tree cannot be read
 */
async function commitSide(commit, request, isWritten) {
    const { dataFormat, git, read } = request;
    const paths = request.paths.length === 0 ? ['.'] : request.paths;
    const prefix = await (0,commits/* folderInRepository */.Q0)(git);
    const local = paths.map((path) => (0,external_node_path_.relative)(git.cwd, (0,external_node_path_.resolve)(git.cwd, path)).split(external_node_path_.sep).join('/'));
    const data = (0,data_files/* dataFiles */.q)(local.map((path) => (0,repository_path/* repositoryPath */.S)(prefix, path)), dataFormat);
    const folder = await tree_folder/* TreeFolder */.h.create();
    const close = () => folder.remove();
    try {
        const { unread, others } = await materialise(commit, data, folder, git, isWritten);
        const cwd = (0,external_node_path_.resolve)(folder.path, prefix);
        (0,external_node_fs_.mkdirSync)(cwd, { recursive: true });
        const shown = unread.map((entry) => ({ ...entry, name: external_node_path_.posix.relative(prefix, entry.name) }));
        const names = local.map((path) => (path === '' ? '.' : path));
        return {
            side: (0,change/* sideIn */.l)({ cwd, isOnDisk: false, broughtBy: (lines) => broughtBy(lines, commit, git) }, names, read, 'tree'),
            unread: shown,
            others: new Map([...others].map(([name, blob]) => [external_node_path_.posix.relative(prefix, name), blob])),
            links: 'tree',
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}


/***/ }),

/***/ 45281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ commitWindow)
});

// EXTERNAL MODULE: ./build/change/since.js
var change_since = __webpack_require__(64399);
// EXTERNAL MODULE: ./build/change/present-side.js
var present_side = __webpack_require__(43188);
// EXTERNAL MODULE: ./build/change/git/commit-side.js + 4 modules
var commit_side = __webpack_require__(38278);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/change/lines-per-record.js
var lines_per_record = __webpack_require__(76480);
// EXTERNAL MODULE: ./build/change/records-added.js
var records_added = __webpack_require__(47528);
// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(49448);
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/change/git/shallow-end.js



/**
 * The earliest commit of the first parents of a commit if a shallow clone ends there, and older ones are missing here; `null` if
 * their history is complete. Its own parents are not known, so all of its content looks new in it.
 */
async function shallowEnd(end, git) {
    if ((await (0,git_git/* runGit */.E)(['rev-parse', '--is-shallow-repository'], git)) !== 'true')
        return null;
    const first = await (0,git_git/* runGit */.E)(['rev-list', '--first-parent', '--max-parents=0', end.id], git);
    const list = await (0,git_git/* runGit */.E)(['rev-parse', '--git-path', 'shallow'], git);
    if (first === null || list === null)
        return null;
    const ends = await (0,promises_.readFile)((0,external_node_path_.resolve)(git.cwd, list), 'utf8');
    return ends.split('\n').includes(first) ? { id: first } : null;
}

;// CONCATENATED MODULE: ./build/change/git/since-commit.js






/** Commits that are looked through: several years of a busy repository. */
const MOST_COMMITS = 5000;
/**
 * The commit at which a window begins, before a commit. Only first parents count, which is what was merged. Where a shallow clone
 * lacks the start, the window begins at the earliest commit that it has.
 * @param paths files and folders that count, relative to the folder that git runs in; none: all
 * @throws CodePurifyError `usage` for a name that is not a commit before it
 */
async function sinceCommit(since, end, paths, git) {
    const { id, missed } = await SINCE[since.kind](since, end, paths, git);
    return { start: id === null || id === end.id ? null : await dated(id, git), missed };
}
const SINCE = {
    off: () => Promise.resolve({ id: null, missed: null }),
    records: ({ records }, end, paths, git) => recordsBack(records, end, paths, git),
    date: ({ date }, end, _, git) => commitBefore(date, end, git),
    commit: ({ name }, end, _, git) => ancestorNamed(name, end, git),
};
async function commitBefore(date, end, git) {
    // in seconds: the words of a date after 2099 mean something else to git
    const latest = `--min-age=${String(Math.floor(Date.parse(date) / 1000))}`;
    const id = await (0,git_git/* runGit */.E)(['rev-list', '-1', '--first-parent', latest, end.id], git);
    if (id !== null && id !== '')
        return { id, missed: null };
    return (await atShallowEnd(end, git)) ?? { id: null, missed: 'all-later' };
}
/** The earliest commit that a shallow clone has; `null` if its history is complete. */
async function atShallowEnd(end, git) {
    const first = await shallowEnd(end, git);
    return first && { id: first.id, missed: 'shallow-clone' };
}
async function ancestorNamed(name, end, git) {
    const commit = await (0,commits/* commitOf */.D3)(name, git);
    if (commit !== null && (await isAncestor(commit, end, git)))
        return { id: commit.id, missed: null };
    // a shallow clone cannot know whether the commit is an earlier one, unless it is a later one
    const mayBeEarlier = commit === null ? (0,commits/* isRefName */.pA)(name) : !(await isAncestor(end, commit, git));
    const instead = mayBeEarlier ? await atShallowEnd(end, git) : null;
    if (instead !== null)
        return instead;
    throw new errors/* CodePurifyError */.Lg('usage', `since is ${JSON.stringify(name)}, which ${commit === null ? 'names no commit of this repository' : 'is no commit before the base'}.`, 'Give an earlier commit, a date such as 2026-01-31, a number such as "1000 records", or off.');
}
async function isAncestor(earlier, later, git) {
    return (await (0,git_git/* runGit */.E)(['merge-base', '--is-ancestor', earlier.id, later.id], git)) !== null;
}
/** The earliest commit after which at most so many records were added; at least the last commit counts. */
async function recordsBack(records, end, paths, git) {
    let start = end.id;
    let [added, seen] = [0, 0];
    for await (const { parent, records: own } of addedRecords(end, paths, git)) {
        if (parent === null)
            break;
        seen += 1;
        added += own;
        if (added > records && start !== end.id)
            return { id: start, missed: null };
        start = parent;
    }
    if (seen === MOST_COMMITS)
        return { id: start, missed: 'long-history' };
    return (await atShallowEnd(end, git)) ?? { id: start, missed: null };
}
async function* addedRecords(end, paths, git) {
    const ratios = new Map();
    const ratioOf = (name) => {
        const known = ratios.get(name) ?? linesPerRecordOf(name, end, git);
        ratios.set(name, known);
        return known;
    };
    const log = (0,git_git/* startGit */.B)([
        ...['log', '--first-parent', '-m', '--numstat', '--no-renames', '--no-ext-diff', '--no-textconv'],
        ...[`--max-count=${String(MOST_COMMITS)}`, '--format=commit %P', end.id, '--', ...paths],
    ], git);
    try {
        let open = null;
        for await (const line of linesOf(log.output)) {
            if (line.startsWith('commit')) {
                if (open !== null)
                    yield open;
                open = { parent: /^commit (\S+)/u.exec(line)?.[1] ?? null, records: 0 };
            }
            else if (open !== null)
                open.records += await recordsIn(line, ratioOf);
        }
        if (open !== null)
            yield open;
    }
    finally {
        log.stop();
    }
}
/** Of a line of `--numstat`: lines added, lines deleted, name, between tabs. */
async function recordsIn(line, ratioOf) {
    const [added, , name] = line.split('\t');
    if (added === undefined || name === undefined)
        return 0;
    if (added === '-')
        return (0,records_added/* recordsAdded */.l)(name, null);
    const ratio = (0,lines_per_record/* mayHaveLongRecords */.c)(name) ? await ratioOf(name) : 1;
    return (0,records_added/* recordsAdded */.l)(name, Number(added) / ratio);
}
/** Bytes of a file that are looked at. */
const SAMPLE_BYTES = 200_000;
/** How many lines a record of a file of a commit has; 1 where the file is gone. */
async function linesPerRecordOf(name, commit, git) {
    const blob = (0,git_git/* startGit */.B)(['cat-file', 'blob', `${commit.id}:${name}`], git);
    let text = '';
    try {
        for await (const chunk of blob.output) {
            text += String(chunk);
            if (text.length >= SAMPLE_BYTES)
                break;
        }
    }
    finally {
        blob.stop();
    }
    return (0,lines_per_record/* linesPerRecord */.m)(text);
}
async function* linesOf(output) {
    let rest = '';
    for await (const chunk of output) {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
    }
    if (rest !== '')
        yield rest;
}
async function dated(id, git) {
    const date = await (0,git_git/* runGit */.E)(['show', '-s', '--format=%cs', id], git);
    return { id, date: date ?? '' };
}

;// CONCATENATED MODULE: ./build/change/git/commit-window.js




/**
 * Opens the window before a commit, if something was merged in it.
 * @param isWritten as in `commitSide`
 * @throws CodePurifyError `usage` for a name that is not a commit before it, and what reading a commit throws
 */
async function commitWindow(since, end, request, isWritten) {
    const { git, paths, read } = request;
    const { start, missed } = await sinceCommit(since, end, paths, git);
    const unreached = missed && { asked: (0,change_since/* sinceText */.I)(since), reason: missed };
    if (start === null)
        return { window: null, unreached };
    const opened = await (0,commit_side/* commitSide */.t)(start, request, isWritten);
    return { window: { older: (0,present_side/* presentSide */.T)(opened, read), start, close: () => opened.close() }, unreached };
}


/***/ }),

/***/ 51899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ unreadableTree),
/* harmony export */   n: () => (/* binding */ nulTerminated)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * What git prints with `-z`, one item at a time, without its zero byte.
 * @param maxBytes most bytes of an item
 * @throws CodePurifyError `input` for an item that is longer, or that is cut off
 */
async function* nulTerminated(output, maxBytes) {
    let rest = Buffer.alloc(0);
    for await (const chunk of output) {
        const bytes = Buffer.concat([rest, chunk]);
        let from = 0;
        for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
            yield bytes.subarray(from, at);
            from = at + 1;
        }
        rest = bytes.subarray(from);
        if (rest.length > maxBytes)
            throw unreadableTree();
    }
    if (rest.length > 0)
        throw unreadableTree();
}
/** The error for output of git that is not what it should print. */
function unreadableTree() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('input', 'The tree of a commit could not be read: git printed something that is not an entry.', 'Run git fsck in the repository.');
}


/***/ }),

/***/ 76480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mayHaveLongRecords),
/* harmony export */   m: () => (/* binding */ linesPerRecord)
/* harmony export */ });
/** Formats in which a line break may stand in a record, between quotes. */
const QUOTED_FORMATS = /\.[ct]sv$/iu;
/** Whether the records of a file may have several lines each, by its name. */
function mayHaveLongRecords(name) {
    return QUOTED_FORMATS.test(name);
}
/** How many lines a record of a CSV or TSV file has, about, by the beginning of the file; at least 1. */
function linesPerRecord(beginning) {
    let lines = 0;
    let ends = 0;
    let isQuoted = false;
    for (const character of beginning) {
        if (character === '"')
            isQuoted = !isQuoted;
        else if (character === '\n') {
            lines += 1;
            if (!isQuoted)
                ends += 1;
        }
    }
    return ends === 0 ? Math.max(1, lines) : lines / ends;
}


/***/ }),

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ makeChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/change/data-files.js
var data_files = __webpack_require__(73435);
// EXTERNAL MODULE: ./build/change/present-side.js
var present_side = __webpack_require__(43188);
// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(67080);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/data/read/file-bytes.js
var file_bytes = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/change/folders/folder-links.js
var folder_links = __webpack_require__(34371);
// EXTERNAL MODULE: ./build/change/git/blob-name.js
var blob_name = __webpack_require__(50511);
;// CONCATENATED MODULE: ./build/change/unchanged-files.js







/**
 * Compares the files of both sides, when a row that cannot be judged asks for it. A file is unchanged if the other side
 * has the same content at the same path. What cannot be compared counts as changed.
 */
class UnchangedFiles {
    base;
    head;
    groupOf;
    #compared = new Map();
    #companions = new Map();
    constructor(base, head, groupOf) {
        this.base = base;
        this.head = head;
        this.groupOf = groupOf;
    }
    file(path) {
        const name = (0,external_node_path_.relative)(this.head.side.cwd, (0,external_node_path_.resolve)(this.head.side.cwd, path));
        const known = this.#compared.get(name) ?? isSame(this.base, this.head, name).catch(() => false);
        this.#compared.set(name, known);
        return known;
    }
    companions(path) {
        const known = this.#companions.get(path) ?? this.#areSame(path);
        this.#companions.set(path, known);
        return known;
    }
    async #areSame(path) {
        const group = this.groupOf(path);
        if (group === null)
            return true;
        const names = new Set([this.base, this.head].flatMap((side) => namesNextTo(path, side)));
        for (const name of names) {
            if (name !== path && this.groupOf(name) === group && !(await this.file(name)))
                return false;
        }
        return true;
    }
}
/** Paths of everything in the folder of a file. */
function namesNextTo(path, { side, unread }) {
    const folder = (0,external_node_path_.dirname)(path);
    const absolute = (0,external_node_path_.resolve)(side.cwd, folder);
    const isThere = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
    const names = isThere ? (0,external_node_fs_.readdirSync)(absolute).map((name) => (0,external_node_path_.join)(folder, name)) : [];
    const others = unread.map(({ name }) => name).filter((name) => (0,external_node_path_.dirname)(name) === folder);
    return [...names.map((name) => name.split(external_node_path_.sep).join('/')), ...others];
}
async function isSame(base, head, name) {
    const [before, after] = [contentAt(base, name), contentAt(head, name)];
    if (before === null || after === null)
        return false;
    if (!('path' in before) || !('path' in after)) {
        const [first, second] = [await idOf(before, after), await idOf(after, before)];
        return first !== null && first === second;
    }
    const isLikely = before.bytes === after.bytes && before.path !== after.path;
    return isLikely && (await hashOf(before.path)) === (await hashOf(after.path));
}
/** What is compared with content that is not on disk: its identity; of a file on disk, its object name in git. */
async function idOf(content, other) {
    if (!('path' in content))
        return content.id;
    if ('path' in other || !other.id.startsWith(BLOB))
        return null;
    const algorithm = other.id.length - BLOB.length === 40 ? 'sha1' : 'sha256';
    return `${BLOB}${await hashOf(content.path, (0,blob_name/* blobHash */.o)(content.bytes, algorithm))}`;
}
/** Begins the identity of a file that is only known by its object name. */
const BLOB = 'blob ';
/** Begins the identity of an entry that is not read. */
const PREFIXES = { file: BLOB, link: 'link ', submodule: 'submodule ' };
/** The content of a side at a path; `null` if there is none, or it is a folder. */
function contentAt({ side, unread, others }, name) {
    const written = name.split(external_node_path_.sep).join('/');
    // a side can be one file of a folder, and the others are not part of it
    if (!(0,data_files/* dataFiles */.q)(side.paths, 'auto').isChosen(written))
        return null;
    const path = (0,external_node_path_.resolve)(side.cwd, name);
    const info = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    // names that are not UTF-8 may be the same in UTF-8
    const entries = info?.isSymbolicLink() === true
        ? [(0,folder_links/* linkOnDisk */.li)(name, (0,external_node_fs_.readlinkSync)(path))]
        : unread.filter((one) => one.name === written);
    if (entries.length > 0)
        return { id: entries.map(({ type, blob }) => `${PREFIXES[type]}${blob}`).join(' ') };
    const blob = others?.get(written);
    if (blob !== undefined)
        return { id: `${BLOB}${blob}` };
    return info?.isFile() === true ? { path, bytes: info.size } : null;
}
async function hashOf(path, hash = (0,external_node_crypto_.createHash)('sha256')) {
    for await (const chunk of (0,file_bytes/* fileBytes */.s)(path))
        hash.update(chunk);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/change/window.js
var change_window = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/change/make-change.js







/**
 * Opens both sides of a change. A path may exist on one side only: it was added or deleted.
 * @throws CodePurifyError `input` for a path that neither side has, and whatever opening throws. No temporary files are
 *   left on disk
 */
async function makeChange(parts) {
    const { openBase, openHead, openWindow, paths, dataFormat, read, isKnown = () => false } = parts;
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
        const missing = paths.find((path) => !isIn(base, path) && !isIn(head, path) && !isKnown(path));
        if (missing !== undefined)
            throw inNeither(missing);
        const { window, unreached } = (await openWindow?.()) ?? change_window/* NO_WINDOW */.B;
        if (window !== null)
            opened.push(window);
        return {
            ...{ base: (0,present_side/* presentSide */.T)(base, read), head: (0,present_side/* presentSide */.T)(head, read), window, unreached },
            ...{ unread: (0,tree_entry/* unreadRows */.td)(head.unread), notData: (0,tree_entry/* notDataRows */.BB)(head.unread) },
            unchanged: new UnchangedFiles(base, head, (0,data_files/* dataFiles */.q)(paths, dataFormat).groupOf),
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Whether a side has something at a path, or an entry there or below that is not read. */
function isIn(opened, path) {
    const whole = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    const isUnread = opened.unread.some(({ name }) => name === whole || name.startsWith(`${whole}/`));
    return isUnread || (0,present_side/* isReadable */.h)(opened, path);
}
function inNeither(path) {
    return new errors/* CodePurifyError */.Lg('input', `${JSON.stringify(path)} is in neither side of the change.`, 'Give paths of files and folders that one of them holds.');
}


/***/ }),

/***/ 43188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ presentSide),
/* harmony export */   h: () => (/* binding */ isReadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34709);
/* harmony import */ var _folders_folder_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34371);




/** Whether a side has something to read at a path. */
function isReadable({ side: { cwd }, links }, path) {
    return links === 'follow' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)) : (0,_folders_folder_links_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$B)(cwd, path);
}
/** The side with those of its paths that it has: a path may be newer than it, or deleted. */
function presentSide(opened, read) {
    const paths = opened.side.paths.filter((path) => isReadable(opened, path));
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .sideIn */ .l)(opened.side, paths, read, opened.links, opened.tracked);
}


/***/ }),

/***/ 47528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ recordsAdded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Files in which a line is a record. */
const LINE_FORMATS = new Set(['.jsonl', '.ndjson', '.csv', '.tsv', '.txt']);
/** Lines of a function or of a printed record, about. */
const LINES_PER_RECORD = 20;
/** Records of a binary file that a commit changes: nobody knows before it is read. */
const RECORDS_PER_BINARY = 100;
/**
 * How many records a change adds to a file, about, before it is read.
 * @param lines lines added; `null` for a binary file
 */
function recordsAdded(name, lines) {
    if (lines === null)
        return RECORDS_PER_BINARY;
    return LINE_FORMATS.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(name).toLowerCase()) ? lines : lines / LINES_PER_RECORD;
}


/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outsideOf),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * A path relative to the root of the repository; empty for the root.
 * @param prefix folder that the given path is relative to: empty, or `a/b/`
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('usage', `${JSON.stringify(path)} is outside ${JSON.stringify(folder)}.`, 'Give paths relative to both sides of the change, such as data/train.jsonl.');
}


/***/ }),

/***/ 64399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sinceText),
/* harmony export */   ZX: () => (/* binding */ DEFAULT_SINCE),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   m1: () => (/* binding */ parseSince)
/* harmony export */ });
/**
 * Enough that a trickle of changes adds up to a pattern that labels show (nine carriers), and few enough that the records before
 * them remain the larger part of most data.
 */
const DEFAULT_RECORDS = 1000;
/** The window that changes and branches have if nothing else is given. */
const DEFAULT_SINCE = { kind: 'records', records: DEFAULT_RECORDS };
/** Reads the value of `since`. */
function parseSince(text) {
    if (text === 'off')
        return { kind: 'off' };
    const [, records] = /^(\d{1,9}) ?records?$/u.exec(text) ?? [];
    if (records !== undefined)
        return { kind: 'records', records: Number(records) };
    return isDate(text) ? { kind: 'date', date: text } : { kind: 'commit', name: text };
}
/** The start in the words of the option. */
function sinceText(since) {
    switch (since.kind) {
        case 'off':
            return 'off';
        case 'records':
            return since.records === 1 ? '1 record' : `${String(since.records)} records`;
        case 'date':
            return since.date;
        case 'commit':
            return since.name;
    }
}
function isDate(text) {
    return (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(text) && !Number.isNaN(Date.parse(text)));
}
/** The window of a change or of a branch. */
function sinceOf({ since }) {
    return since === null ? DEFAULT_SINCE : parseSince(since);
}


/***/ }),

/***/ 67080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   BB: () => (/* binding */ notDataRows),
/* harmony export */   BX: () => (/* binding */ needsTarget),
/* harmony export */   UH: () => (/* binding */ listedEntry),
/* harmony export */   hJ: () => (/* binding */ isDataEntry),
/* harmony export */   td: () => (/* binding */ unreadRows),
/* harmony export */   zA: () => (/* binding */ linkEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);


const LINK = { kind: 'unread', type: 'link', reason: _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .LINK_NOT_FOLLOWED */ .uC };
const SUBMODULE = {
    ...{ kind: 'unread', type: 'submodule' },
    reason: 'a submodule: its content is not part of the commit',
};
/** Entries that are not read, by their mode. */
const UNREAD = new Map([
    ['120000', LINK],
    ['160000', SUBMODULE],
]);
/** The most bytes of a path: PATH_MAX of Linux. A link to a longer one leads nowhere. */
const MOST_TARGET_BYTES = 4096;
/** Makes an entry, by the mode that git gives it. The reader of a file checks whether it is text. */
function treeEntry(name, mode, blob, bytes) {
    const unread = UNREAD.get(mode);
    if (unread === undefined)
        return { kind: 'file', name, blob, bytes };
    return { ...unread, name, blob, bytes };
}
/** A link on disk, as it would be in a commit. */
function linkEntry(name, blob, bytes) {
    return { ...LINK, name, blob, bytes };
}
/**
 * Whether an entry is data, or may hold data: a submodule, a file that cannot be read, whatever its name is, and a link that
 * leads out of the paths that are judged. The content at the end of another link is judged at its own path.
 * @param target where a link leads, as it is written; `null` if that is not known
 */
function isDataEntry(entry, data, target) {
    if (data.isData(entry.name))
        return true;
    if (entry.kind === 'file' || !data.isChosen(entry.name))
        return false;
    return entry.type !== 'link' || target === null || !leadsToChosen(entry.name, target, data);
}
/**
 * An entry that is not a plain file, as a side of a change lists it; none outside of the paths that are judged. A link that
 * is no data is listed as such.
 * @param target where a link leads, as it is written; `null` if that is not known
 */
function listedEntry(entry, data, target) {
    if (isDataEntry(entry, data, target))
        return [entry];
    return data.isChosen(entry.name) ? [{ ...entry, isWithin: true }] : [];
}
/** Whether `isDataEntry` depends on the target of this entry. */
function needsTarget(entry, { isData, isChosen }) {
    const isShortLink = entry.kind === 'unread' && entry.type === 'link' && entry.bytes <= MOST_TARGET_BYTES;
    return isShortLink && isChosen(entry.name) && !isData(entry.name);
}
function leadsToChosen(name, target, { isChosen }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), target).replace(/^\.?\/?$|\/$/, '');
    const isOutside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target) || path === '..' || path.startsWith('../');
    return !isOutside && isChosen(path);
}
/** Rows of entries that are not read. They are sorted by path, so that all makers of a change give the same order. */
function unreadRows(entries) {
    return entries
        .filter(({ isWithin }) => isWithin !== true)
        .map(({ name, reason }) => ({ path: name, record: null, reason }))
        .sort(byPath);
}
/** Rows of entries that hold no data, sorted in the same way. */
function notDataRows(entries) {
    return entries
        .filter(({ isWithin }) => isWithin === true)
        .map(({ name }) => ({ path: name, record: null, rule: _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .LINK_WITHIN */ .FU }))
        .sort(byPath);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}


/***/ }),

/***/ 53802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NO_WINDOW)
/* harmony export */ });
/** No window, and none was asked for. */
const NO_WINDOW = { window: null, unreached: null };


/***/ }),

/***/ 28091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inertEdit)
/* harmony export */ });
/* harmony import */ var _values_inert_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62329);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40672);


/**
 * The edit that takes inert code out of a unit, with its lines where nothing else is on them; `null` if none is known that keeps the
 * behaviour. Drawing one pseudo-random number less counts as the same behaviour.
 */
function inertEdit(code, { span, replacement, caveat }) {
    if (replacement === null || (caveat !== null && caveat !== _values_inert_code_js__WEBPACK_IMPORTED_MODULE_0__/* .DRAWS */ .oZ))
        return null;
    return { span: replacement === '' ? (0,_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLines */ .zo)(code, span) : span, text: replacement };
}


/***/ }),

/***/ 29243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parsesNoWorse)
/* harmony export */ });
/** Whether a replacement has no more parse errors than the code that it replaces. */
function parsesNoWorse(before, after) {
    return after.parseErrors <= before.parseErrors;
}


/***/ }),

/***/ 90366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ outlinedComments),
/* harmony export */   k: () => (/* binding */ tokenOutline)
/* harmony export */ });
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _styles_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88685);
/* harmony import */ var _traits_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93856);




/** Reduces an analysis to what its elements cover. */
function tokenOutline({ code, language, elements, traits, parseErrors }) {
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    const outlined = elements.map(({ kind, role, spans }) => {
        const span = spans[0] ?? NOWHERE;
        const start = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.start);
        return kind === 'identifier'
            ? { role, start, end: start + 1 }
            : { role: null, start, end: (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.end) };
    });
    const traitsOf = traits.map(({ kind, type, text, spans: [span] }) => outlinedTrait({ kind: kind === 'style' ? kind : 'comment', type, text, span: span ?? NOWHERE }, tokens));
    return { tokens, elements: outlined, traits: traitsOf, parseErrors };
}
const NOWHERE = { start: 0, end: 0 };
function outlinedTrait({ kind, type, text, span }, tokens) {
    const start = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.start);
    const end = kind === 'comment' || _styles_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYOUT */ .r.has(type) ? start : (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.end);
    return { kind, type, text, start, end };
}
/** The comments of code with this outline. */
function outlinedComments(code, { tokens, elements }) {
    const statements = elements
        .filter(({ role }) => role === null)
        .map(({ start, end }) => ({ start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0 }));
    return (0,_traits_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .commentTraits */ .jW)(code, tokens, statements).map((one) => outlinedTrait(one, tokens));
}


/***/ }),

/***/ 23394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   UE: () => (/* binding */ isInferred),
/* harmony export */   k0: () => (/* binding */ initialOf),
/* harmony export */   y8: () => (/* binding */ declaredTypeName),
/* harmony export */   yF: () => (/* binding */ declarationAt)
/* harmony export */ });
/* harmony import */ var _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48654);

/** Words that ask for the type of the initial value. */
const INFERRED = new Set(['', 'var', 'auto', 'let', 'const', 'dynamic']);
/** Declarators that make another type of the one that is written. */
const DERIVED = /pointer|array|function|reference|abstract|variadic|spread/u;
/** Nodes that declare several variables from the parts of one value. */
const PATTERN = /pattern|designation|structured_binding/u;
/** Words with which a variable may change behind the code's back, or outlives the call. */
const UNSTEADY = /\b(?:volatile|static|extern|_Atomic|atomic|thread_local|_Thread_local|__thread)\b/u;
const known = new WeakMap();
/** The declaration whose name is at `leaf`; `null` if it may outlive the call or change behind the code's back. */
function declarationAt(unit, leaf) {
    let ofUnit = known.get(unit);
    if (!ofUnit)
        known.set(unit, (ofUnit = new Map()));
    let declaration = ofUnit.get(leaf);
    if (declaration === undefined)
        ofUnit.set(leaf, (declaration = readDeclaration(unit, leaf)));
    return declaration;
}
function readDeclaration({ tree, row }, leaf) {
    let node = tree.parent(leaf);
    const holder = node;
    let isDerived = false;
    while (node !== _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x &&
        tree.part(node, 'type') === _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x &&
        /declarator|expression_list/u.test(tree.name(node))) {
        if (tree.name(node).startsWith('function') || PATTERN.test(tree.name(node)))
            return null;
        isDerived ||= DERIVED.test(tree.name(node));
        node = tree.parent(node);
    }
    // A part of a pattern has a part of the value.
    if (node === _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x || PATTERN.test(tree.name(node)))
        return null;
    const type = tree.part(node, 'type');
    const start = tree.starts[node] ?? 0;
    const header = tree.text.slice(start, tree.starts[leaf] ?? start);
    if (UNSTEADY.test(header))
        return null;
    // Types that are not checked when the program runs say nothing.
    const isErased = Object.keys(row.types).length === 0;
    const text = type === _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x || isErased ? '' : tree.textOf(type).replaceAll(/\s+/gu, ' ').trim();
    return { node, holder, type: text, isDerived: isDerived || DERIVED.test(tree.name(node)) };
}
/** The type with which a plain local is declared; `null` if it is none, or has no written type. */
function declaredTypeName(unit, name) {
    if (!unit.names.isLocal(name))
        return null;
    const leaf = unit.names.use(name)?.declarations[0];
    const declaration = leaf === undefined ? null : declarationAt(unit, leaf);
    return declaration && !declaration.isDerived && !INFERRED.has(declaration.type) ? declaration.type : null;
}
/** Whether the type of a declaration is that of its initial value. */
function isInferred(declaration) {
    return !declaration.isDerived && INFERRED.has(declaration.type);
}
/** The only item of a list of expressions, or the node itself; `NONE` for a longer list. */
function single({ tree }, node) {
    return tree.name(node) === 'expression_list' ? tree.only(node) : node;
}
/** The node of the initial value of the variable whose name is at `leaf`, or `NONE`. */
function initialOf(unit, leaf) {
    const { tree } = unit;
    const holder = tree.around(tree.parent(leaf), (node) => tree.name(node) !== 'expression_list');
    const isAlone = tree.parent(leaf) === holder || tree.named(tree.parent(leaf)).length === 1;
    if (!isAlone || DERIVED.test(tree.name(tree.parent(leaf))))
        return _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
    const value = tree.part(holder, 'value');
    if (value >= 0 && value !== leaf && !tree.contains(value, leaf))
        return single(unit, value);
    // C#: the value is the last child, after the `=`.
    const children = tree.children(holder);
    const last = children.at(-1) ?? _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
    return children.some((child) => tree.name(child) === '=') && last !== leaf && tree.isNamed(last)
        ? last
        : _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
}


/***/ }),

/***/ 67583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Names)
/* harmony export */ });
/* harmony import */ var _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48654);
/* harmony import */ var _defined_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19692);
/* harmony import */ var _indirect_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98191);
/* harmony import */ var _use_of_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60924);




const WORD = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** How strings name variables that a library looks up: `{x}`, `%(x)s`, and `@x` in a query of pandas. */
const HOLES = /(?:@|\{|%\()\s*([A-Za-z_]\w*)/gu;
/** Names of the constants of enumerations in C and C++: where one has the name of a variable, it hides it. */
function enumeratorsOf(tree) {
    const found = new Set();
    if (!tree.text.includes('enum'))
        return found;
    for (let node = 0; node < tree.size; node++)
        if (tree.name(node) === 'enumerator')
            found.add(tree.textOf(tree.named(node)[0] ?? _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x));
    return found;
}
/** The names of a unit and what is done with each. */
class Names {
    tree;
    row;
    redefined;
    macros;
    uses = new Map();
    /** Words that occur where no variable is known to be: members, labels, bodies of macros. */
    mentions = new Set();
    /** The answers of `isLocal`. */
    locals = new Map();
    /** Names that words of the unit define, whatever node they are in. */
    defined = null;
    /** Calls of what may be a macro, in order. */
    macroCalls = null;
    declaring;
    /** Names of constants of enumerations. */
    enumerators;
    /** Whether variables may be reached by names that are not in the code. */
    reachedByText;
    constructor(tree, row, nodes, 
    /** Names that other code of the file gives a meaning. */
    redefined = new Set(), 
    /** Names that are known to be macros, or may be, whatever their letters are. */
    macros = new Set()) {
        this.tree = tree;
        this.row = row;
        this.redefined = redefined;
        this.macros = macros;
        this.declaring = (0,_use_of_name_js__WEBPACK_IMPORTED_MODULE_1__/* .declaringOf */ .L)(tree.table, nodes);
        const { reaching } = this.declaring;
        const classifier = new _use_of_name_js__WEBPACK_IMPORTED_MODULE_1__/* .UseOfName */ .I(tree, row, this.declaring);
        for (let node = 0; node < tree.size; node++) {
            if (tree.role(node) !== 'name') {
                this.addMentions(node);
                const unnamed = (0,_indirect_use_js__WEBPACK_IMPORTED_MODULE_2__/* .unnamedUse */ .og)(tree, row.language, node);
                if (unnamed !== null)
                    this.entry(tree.textOf(node))[unnamed].push(node);
                continue;
            }
            const text = tree.textOf(node);
            this.entry(text)[classifier.useOf(node)].push(node);
        }
        this.enumerators = enumeratorsOf(tree);
        this.reachedByText =
            [...row.reaches].some((word) => this.uses.has(word) || this.mentions.has(word)) ||
                _indirect_use_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGING_TEXT */ .a2[row.language]?.test(tree.text) === true ||
                (reaching.size > 0 && tree.symbols.some((symbol) => reaching.has(symbol)));
    }
    /** What is done with a name, or `null` if it does not occur. */
    use(name) {
        return this.uses.get(name) ?? null;
    }
    /** Whether the word occurs where no variable is known to be. */
    isMentioned(name) {
        return this.mentions.has(name) || this.redefined.has(name);
    }
    /** Whether other code of the file gives the name a meaning: a macro may stand for anything. */
    isRedefined(name) {
        return this.redefined.has(name);
    }
    /** All names. */
    all() {
        return this.uses;
    }
    /** Whether the unit, or other code of its file, gives the name a meaning: it is then no function of a library. */
    isDefined(name) {
        if (this.redefined.has(name))
            return true;
        this.defined ??= (0,_defined_in_js__WEBPACK_IMPORTED_MODULE_3__/* .definedIn */ .b)(this.tree.text, this.row);
        if (this.defined.has(name))
            return true;
        const use = this.uses.get(name);
        if (!use)
            return false;
        return use.declarations.length + use.writes.length + use.updates.length > 0;
    }
    /** Whether the name is a local variable that nothing outside the code that is seen can reach: its address is never taken. */
    isPlainLocal(name) {
        return this.uses.get(name)?.escapes.length === 0 && this.isLocal(name);
    }
    /** Whether the name is one local variable of one function: it has one declaration, and no code reaches it by text. */
    isLocal(name) {
        const known = this.locals.get(name);
        if (known !== undefined)
            return known;
        const use = this.uses.get(name);
        const isLocal = use !== undefined &&
            !this.reachedByText &&
            !this.enumerators.has(name) &&
            !this.redefined.has(name) &&
            this.isLocalUse(use);
        this.locals.set(name, isLocal);
        return isLocal;
    }
    isLocalUse(use) {
        const places = this.row.assignmentDeclares
            ? use.declarations.length === 0
                ? use.writes
                : use.declarations
            : use.declarations;
        const first = places[0];
        if (first === undefined || (!this.row.assignmentDeclares && places.length !== 1))
            return false;
        const owner = this.functionAround(first);
        return ((owner !== _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x || this.isInBlock(first)) &&
            this.tree.role(owner) !== 'class' &&
            this.isInOneFunction(use));
    }
    /** Whether the code at a node calls what may be a macro, whose body may use any variable. */
    callsMacro(node) {
        if (!this.row.macros)
            return false;
        this.macroCalls ??= this.tree.withRole('call').filter((call) => this.mayBeMacro(call));
        return this.tree.containsAny(node, this.macroCalls);
    }
    mayBeMacro(call) {
        const callee = this.tree.textOf(this.tree.part(call, 'callee'));
        return (/^[A-Za-z_]\w*$/u.test(callee) &&
            (/[A-Z]/u.test(callee) || this.mentions.has(callee) || this.macros.has(callee)));
    }
    /** The innermost function around a node, or `NONE`. */
    functionAround(node) {
        return this.tree.around(this.tree.parent(node), (at) => {
            const role = this.tree.role(at);
            return role === 'function' || role === 'closure' || role === 'class';
        });
    }
    /** Whether a declaration is in a block, which is its scope: the function around it may not have been recognised. */
    isInBlock(leaf) {
        const { row, tree } = this;
        if (row.assignmentDeclares || row.hoists.size > 0)
            return false;
        return tree.around(tree.parent(leaf), (at) => tree.role(at) === 'list') !== _tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
    }
    /** A variable that a nested function writes may change at any call. */
    isInOneFunction(use) {
        const places = [...use.declarations, ...use.writes, ...use.updates];
        const owners = new Set(places.map((place) => this.functionAround(place)));
        return owners.size === 1;
    }
    addMentions(node) {
        const { tree } = this;
        if (!tree.isNamed(node))
            return;
        const isQuoted = !this.row.stringsName && this.declaring.quoted[tree.symbols[node] ?? -1] === true;
        if (isQuoted) {
            if (this.row.language === 'python')
                for (const [, word] of tree.textOf(node).matchAll(HOLES))
                    if (word)
                        this.mentions.add(word);
            return;
        }
        if (tree.after[node] !== node + 1)
            return;
        const text = tree.textOf(node);
        if (this.mentions.has(text))
            return;
        if (WORD.test(text))
            this.mentions.add(text);
        else if (/[A-Za-z_]/u.test(text))
            for (const word of text.match(WORDS) ?? [])
                this.mentions.add(word);
    }
    entry(name) {
        const known = this.uses.get(name);
        if (known)
            return known;
        const made = { declarations: [], writes: [], updates: [], escapes: [], reads: [] };
        this.uses.set(name, made);
        return made;
    }
}


/***/ }),

/***/ 65533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findInert)
});

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 2 modules
var parser = __webpack_require__(10059);
// EXTERNAL MODULE: ./build/code/values/tree/syntax-tree.js
var syntax_tree = __webpack_require__(48654);
;// CONCATENATED MODULE: ./build/code/values/domain/value.js
/** An integer between bounds. */
function integer(low, high, type, why = []) {
    return { kind: 'integer', low, high, type, why };
}
/** Any integer of a type. */
function anyOf(type, why = []) {
    return integer(type.low, type.high, type, why);
}
/** A floating-point number between bounds. */
function value_float(low, high, nan, why = []) {
    return { kind: 'float', low, high, nan, why };
}
/** A truth value. */
function truthValue(value, why = []) {
    return { kind: 'boolean', value, why };
}
/** The one integer that a value can be, or `null`. */
function constantInteger(value) {
    return value?.kind === 'integer' && value.low !== null && value.low === value.high ? value.low : null;
}
/** The one number that a value can be, or `null`. */
function constantNumber(value) {
    if (value?.kind === 'float')
        return value.low === value.high && !value.nan ? value.low : null;
    const constant = constantInteger(value);
    return constant === null ? null : Number(constant);
}
/** The reasons of several values, each once. */
function reasons(...values) {
    return [...new Set(values.flatMap(({ why }) => why))];
}

// EXTERNAL MODULE: ./build/text/quoted-sentence.js
var quoted_sentence = __webpack_require__(77028);
;// CONCATENATED MODULE: ./build/code/values/unit.js

/** The longest quotation of code in a proof, in UTF-16 units. */
const MAX_QUOTE = 60;
/** Code in backticks, on one line, shortened. */
function quote(text) {
    const line = text.replaceAll(/\s+/gu, ' ').trim();
    return (0,quoted_sentence/* inBackticks */.Z)(line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1)}…` : line);
}
/** A node's code, quoted. */
function quoted({ tree }, node) {
    return quote(tree.textOf(node));
}
/** The node inside parentheses and the like. */
function unwrapped({ tree }, node) {
    let at = node;
    while (tree.role(at) === 'wrap') {
        const value = tree.part(at, 'value');
        const inner = value >= 0 && tree.named(at).length === 1 ? value : tree.only(at);
        if (inner < 0)
            return at;
        at = inner;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/enumerators.js


const known = new WeakMap();
/**
 * The value of a constant of an enumeration that is in the code, as it is named: `RED` in C, `Colour.RED` or `Colour::Red` elsewhere.
 * In Java it is the place among the constants. `null` for any other name.
 */
function enumeratorValue(evaluation, name) {
    const { unit } = evaluation;
    const { row } = unit;
    if (row.enumerations === null)
        return null;
    let values = known.get(unit);
    if (!values) {
        // While an enumeration is evaluated, none of its constants are known.
        known.set(unit, new Map());
        values = valuesOf(evaluation);
        known.set(unit, values);
    }
    const value = values.get(name);
    if (value === undefined || !isOnlyConstant(unit, name))
        return null;
    const why = [`\`${name}\` is ${value.toString()}`];
    if (row.integers === 'double')
        return value_float(Number(value), Number(value), false, why);
    return integer(value, value, row.integers, why);
}
/** Whether the name has no other meaning in the code. */
function isOnlyConstant(unit, name) {
    const { names, tree, row } = unit;
    const separator = row.enumerations?.separator ?? '';
    if (separator !== '')
        return !names.isDefined(name.split(separator)[0] ?? '');
    const use = names.use(name);
    if (!use || names.isRedefined(name) || use.declarations.length + use.writes.length + use.updates.length > 0)
        return false;
    const parents = use.reads.map((leaf) => ({ leaf, parent: tree.parent(leaf) }));
    const made = parents.filter(({ leaf, parent }) => isItem(unit, parent) && tree.named(parent)[0] === leaf);
    return made.length === 1 && parents.every(({ parent }) => !tree.name(parent).startsWith('preproc'));
}
function isItem({ tree, row }, node) {
    return row.enumerations?.items.has(tree.name(node)) === true;
}
/** All constants whose values are sure. */
function valuesOf(evaluation) {
    const { tree, row } = evaluation.unit;
    const found = new Map();
    if (!row.enumerations || !tree.text.includes('enum'))
        return found;
    const { list: type, separator } = row.enumerations;
    const lists = Array.from({ length: tree.size }, (_, node) => node).filter((node) => tree.name(node) === type);
    for (const list of lists.filter((node) => tree.isWhole(node))) {
        const owner = tree.parent(list);
        const name = tree.textOf(tree.part(owner, 'declared'));
        // Declarations of one name may be joined, or be in different scopes.
        const isOne = lists.filter((other) => tree.textOf(tree.part(tree.parent(other), 'declared')) === name).length === 1;
        if (separator !== '' && !isOne)
            continue;
        const around = tree.children(owner).map((child) => tree.name(child));
        if (separator === '' && (around.includes('class') || around.includes('struct')))
            continue;
        addList(evaluation, list, separator === '' ? '' : `${name}${separator}`, found);
    }
    return found;
}
/** Constants of one list. Those that hold or do more than a number are not looked at: naming the first runs their constructors. */
function addList(evaluation, list, prefix, found) {
    const { unit } = evaluation;
    const { tree } = unit;
    const items = tree.named(list);
    const isPlain = (item) => isItem(unit, item) && tree.part(item, 'body') < 0 && tree.part(item, 'arguments') < 0;
    if (!items.every(isPlain))
        return;
    let next = 0n;
    for (const item of items) {
        const value = tree.part(item, 'value');
        const given = value === syntax_tree/* NONE */.x ? next : wholeAt(evaluation, value);
        const fits = given !== null && given >= -(2n ** 31n) && given < 2n ** 31n;
        const name = tree.after[item] === item + 1 ? item : (tree.named(item)[0] ?? syntax_tree/* NONE */.x);
        if (fits && given !== null)
            found.set(prefix + tree.textOf(name), given);
        next = fits && given !== null ? given + 1n : null;
    }
}
function wholeAt(evaluation, node) {
    const value = evaluation.elsewhere(node);
    const number = value?.kind === 'float' ? constantNumber(value) : null;
    return number !== null && Number.isInteger(number) ? BigInt(number) : constantInteger(value);
}

// EXTERNAL MODULE: ./build/code/values/facts/declared-type.js
var declared_type = __webpack_require__(23394);
;// CONCATENATED MODULE: ./build/code/values/evaluate/library.js



/** A callee as it is written, without blanks: `std::rand`, `Math.random`. */
function nameOfCallee({ tree }, node) {
    return tree.textOf(node).replaceAll(/\s+/gu, '');
}
/** The name of a call's function with what is before it, as the table spells it. */
function calledName(unit, node) {
    const { tree } = unit;
    const object = tree.part(node, 'object');
    const callee = tree.part(node, 'callee');
    const name = nameOfCallee(unit, callee);
    const isMethod = object >= 0 && object !== callee && !tree.contains(callee, object);
    return isMethod ? `${nameOfCallee(unit, object)}.${name}` : name;
}
/** The row of a name, unless the unit itself defines its first word. */
function rowOf({ row, names }, name) {
    const functions = row.functions;
    if (!Object.hasOwn(functions, name))
        return null;
    const root = /^[\w$]+/u.exec(name)?.[0] ?? '';
    return names.isDefined(root) ? null : (functions[name] ?? null);
}
/** The type names under which the methods of the object at a node may be in the table. */
function typesOf(evaluation, object) {
    const { unit } = evaluation;
    const { tree } = unit;
    const value = evaluation.value(object);
    if (value?.kind === 'text')
        return ['String'];
    const made = /^new([A-Z]\w*)\(\)$/u.exec(nameOfCallee(unit, object))?.[1];
    if (made !== undefined)
        return [`${made}()`];
    if (tree.role(object) !== 'name')
        return value?.kind === 'sequence' ? ['[]'] : [];
    const type = (0,declared_type/* declaredTypeName */.y8)(unit, tree.textOf(object));
    if (type === null)
        return value?.kind === 'sequence' ? ['[]'] : [];
    return type.endsWith('[]') ? ['[]'] : [type.replace(/<.*$/u, '')];
}
/** The row of a method or property by the type of the object. */
function rowOfObject(evaluation, object, member) {
    const { unit } = evaluation;
    const name = nameOfCallee(unit, member);
    for (const type of typesOf(evaluation, unwrapped(unit, object))) {
        const key = `${type}.${name}`;
        const isOwn = unit.names.isDefined(/^[\w$]+/u.exec(type)?.[0] ?? '');
        const row = !isOwn && Object.hasOwn(unit.row.functions, key) ? unit.row.functions[key] : undefined;
        if (row)
            return { row, receiver: object };
    }
    return null;
}
/** Whether a call has arguments, or a block that acts as one. */
function hasArguments({ tree }, node) {
    const list = tree.part(node, 'arguments');
    return (list >= 0 && tree.named(list).length > 0) || tree.part(node, 'block') >= 0;
}
/** The row of a function that is called by its name alone, as in Ruby, or `null`. */
function rowOfBareName(unit, node) {
    return rowOf(unit, `${unit.tree.textOf(node)}()`);
}
/** The row of the function that is called at a node, or `null`. */
function rowOfCall(evaluation, node) {
    const { unit } = evaluation;
    const { tree } = unit;
    const name = calledName(unit, node);
    const row = rowOf(unit, name) ?? (hasArguments(unit, node) ? null : rowOf(unit, `${name}()`));
    if (row)
        return { row, receiver: syntax_tree/* NONE */.x };
    const callee = tree.part(node, 'callee');
    const holder = tree.role(callee) === 'member' ? callee : node;
    const object = tree.part(holder, 'object');
    const member = tree.part(holder, 'member');
    return object < 0 || member < 0 || object === callee ? null : rowOfObject(evaluation, object, member);
}
/** The row of a property at a node, or `null`. */
function rowOfMember(evaluation, node) {
    const { unit } = evaluation;
    const row = rowOf(unit, nameOfCallee(unit, node));
    if (row)
        return { row, receiver: syntax_tree/* NONE */.x };
    const object = unit.tree.part(node, 'object');
    const member = unit.tree.part(node, 'member');
    return object < 0 || member < 0 ? null : rowOfObject(evaluation, object, member);
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/call-value.js




/** Relative error of library functions on constant arguments: far above that of any implementation. */
const FOLD_ERROR = 1e-6;
/** The bounds of a function's result as a fact for people. */
function fact(text, { low, high, source }) {
    const shown = high !== undefined && high < 1 && high > 0.99 ? 'below 1' : `at most ${String(high)}`;
    const bounds = [
        ...(low === undefined || low === -Infinity ? [] : [`at least ${String(low)}`]),
        ...(high === undefined || high === Infinity ? [] : [shown]),
    ];
    return `${text} is ${bounds.join(' and ')} (${source})`;
}
/** The result of a real function of constants, with the error that implementations may have. */
function folded(row, args, text) {
    const numbers = args.map(constantNumber);
    if (!row.fold || numbers.length === 0 || numbers.length > 2)
        return null;
    const result = row.fold(...numbers.map((number) => number ?? NaN));
    if (!Number.isFinite(result))
        return null;
    const error = Math.abs(result) * FOLD_ERROR + FOLD_ERROR;
    const low = Math.max(result - error, row.low ?? -Infinity);
    const high = Math.min(result + error, row.high ?? Infinity);
    return value_float(low, high, false, [
        `${text} is about ${Number(result.toPrecision(4)).toString()} (${row.source})`,
    ]);
}
/** `abs`: never negative, unless the argument may be the smallest integer, whose magnitude does not fit. */
function magnitude(evaluation, row, value, text) {
    const plain = evaluation.unit.row.integers;
    const type = row.type ?? plain;
    if (type === 'double' || value?.kind !== 'integer')
        return null;
    const { low, high } = value;
    const smallest = value.type.sureBits === 0 ? null : value.type.low;
    if (smallest !== null && (low === null || low <= smallest))
        return null;
    const farthest = low === null || high === null ? type.high : -low > high ? -low : high;
    return integer(0n, farthest, type, [...value.why, fact(text, { ...row, low: 0 })]);
}
/** The length of what is given. */
function lengthValue(evaluation, row, given) {
    const length = given?.kind === 'text' && given.text !== null
        ? given.text.length
        : given?.kind === 'sequence'
            ? given.length
            : null;
    if (length === null)
        return null;
    const type = row.type ?? evaluation.unit.row.integers;
    return type === 'double' ? value_float(length, length, false) : integer(BigInt(length), BigInt(length), type);
}
/** The length of `range(stop)`, `range(start, stop)` or `range(start, stop, step)`. */
function rangeValue(values) {
    const numbers = values.map(constantInteger);
    const [first, second, step = 1n] = numbers;
    const isKnown = numbers.length > 0 && numbers.length < 4 && !numbers.includes(null);
    const [start, stop] = second === undefined ? [0n, first] : [first, second];
    if (!isKnown || typeof start !== 'bigint' || typeof stop !== 'bigint' || step === null || step === 0n)
        return { kind: 'sequence', length: null, why: [] };
    const distance = step > 0n ? stop - start : start - stop;
    return { kind: 'sequence', length: distance <= 0n ? 0 : Number(distance), why: [] };
}
/** A whole number as an integer, or `null` for an infinite one. */
function bound(value) {
    return value === undefined || !Number.isFinite(value) ? null : BigInt(value);
}
/** The values that a row of the table guarantees. */
function guaranteed(evaluation, row, text) {
    const type = row.type ?? evaluation.unit.row.integers;
    const hasBounds = row.low !== undefined || row.high !== undefined;
    const why = hasBounds ? [fact(text, row)] : [];
    if (row.kind === 'boolean')
        return truthValue(null);
    if (row.kind === 'text')
        return { kind: 'text', text: null, why: [] };
    if (row.kind === 'sequence')
        return { kind: 'sequence', length: null, why: [] };
    if (row.kind === 'float' || type === 'double')
        return value_float(row.low ?? -Infinity, row.high ?? Infinity, row.nan ?? false, why);
    const any = anyOf(type);
    return integer(bound(row.low) ?? any.low, bound(row.high) ?? any.high, type, why);
}
/** Whether a function takes these arguments: another one of the same name may be meant. */
function takes({ kind, fold, special, effect }, values) {
    if (special === 'length' || special === 'range')
        return true;
    if (kind === 'float' && fold && fold !== Math.hypot && values.length !== fold.length)
        return false;
    return kind !== 'float' || effect === 'unknown' || values.every((value) => value?.kind !== 'text');
}
/** The value of a call of a function with a row in the table; `null` for any other. */
function callValue(evaluation, node) {
    const { tree } = evaluation.unit;
    const found = rowOfCall(evaluation, node);
    if (!found)
        return ordinal(evaluation, node);
    const { row, receiver } = found;
    const text = quoted(evaluation.unit, node);
    const args = receiver >= 0 ? [receiver] : argumentsOf(evaluation, node);
    const values = args.map((argument) => evaluation.value(argument));
    if (!takes(row, values))
        return null;
    if (row.special === 'range')
        return rangeValue(values);
    if (row.special === 'magnitude')
        return magnitude(evaluation, row, values[0] ?? null, text);
    const exact = row.special === 'length'
        ? lengthValue(evaluation, row, values[0] ?? null)
        : tree.name(node) === '' || receiver >= 0
            ? null
            : folded(row, values, text);
    return exact ?? guaranteed(evaluation, row, text);
}
/** The value of a function that is called by its name alone; `null` for any other name. */
function bareCallValue(evaluation, node) {
    const row = rowOfBareName(evaluation.unit, node);
    return row && guaranteed(evaluation, row, quoted(evaluation.unit, node));
}
/** The number of an enumeration's constant. In Rust, only a conversion asks for it: what `==` does is up to the program. */
function ofEnumeration(evaluation, node, name) {
    const { tree, row } = evaluation.unit;
    if (row.language === 'rust' && tree.role(tree.parent(node)) !== 'cast')
        return null;
    return enumeratorValue(evaluation, name);
}
/** Java's `Colour.RED.ordinal()` (JLS 8.9.3, java.lang.Enum): the place of the constant; `null` for any other call. */
function ordinal(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const object = tree.part(node, 'object');
    if (row.language !== 'java' || object < 0 || tree.textOf(tree.part(node, 'callee')) !== 'ordinal')
        return null;
    return enumeratorValue(evaluation, nameOfCallee(evaluation.unit, object));
}
/** The value of a property or a named constant; `null` for any other. */
function memberValue(evaluation, node) {
    const { row, names } = evaluation.unit;
    const name = nameOfCallee(evaluation.unit, node);
    const enumerator = ofEnumeration(evaluation, node, name);
    if (enumerator)
        return enumerator;
    const root = name.split(/[.:]/u)[0] ?? '';
    const constant = Object.hasOwn(row.constants, name) && !names.isDefined(root) ? row.constants[name] : undefined;
    if (typeof constant === 'boolean')
        return truthValue(constant);
    if (typeof constant === 'number')
        return value_float(constant, constant, false);
    if (typeof constant === 'bigint' && row.integers !== 'double')
        return integer(constant, constant, row.integers);
    const found = rowOfMember(evaluation, node);
    if (!found)
        return null;
    const given = found.receiver >= 0 ? evaluation.value(found.receiver) : null;
    const exact = found.row.special === 'length' ? lengthValue(evaluation, found.row, given) : null;
    return exact ?? guaranteed(evaluation, found.row, quoted(evaluation.unit, node));
}
/** The arguments of a call, as expressions. */
function argumentsOf({ unit: { tree } }, node) {
    const list = tree.part(node, 'arguments');
    if (list < 0)
        return [];
    return tree.named(list).map((argument) => {
        const inner = tree.name(argument) === 'argument' ? tree.only(argument) : argument;
        return inner < 0 ? argument : inner;
    });
}

;// CONCATENATED MODULE: ./build/code/values/domain/compare.js

const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='];
/** Other spellings. */
const SPELLINGS = {
    ...{ '===': '==', '!==': '!=', '<>': '!=', is: '==', 'is not': '!=' },
};
/** The comparison that an operator's text stands for, or `null`. */
function comparisonOf(operator) {
    if (COMPARISONS.includes(operator))
        return operator;
    return Object.hasOwn(SPELLINGS, operator) ? (SPELLINGS[operator] ?? null) : null;
}
function orderOfIntegers(a, b) {
    const before = (x, y) => x !== null && y !== null && x < y;
    const upTo = (x, y) => x !== null && y !== null && x <= y;
    return {
        below: before(a.high, b.low),
        atMost: upTo(a.high, b.low),
        above: before(b.high, a.low),
        atLeast: upTo(b.high, a.low),
        equal: a.low !== null && a.low === a.high && b.low === a.low && b.high === a.low,
    };
}
function orderOfFloats(a, b) {
    return {
        below: a.high < b.low,
        atMost: a.high <= b.low,
        above: a.low > b.high,
        atLeast: a.low >= b.high,
        equal: a.low === a.high && b.low === a.low && b.high === a.low,
    };
}
/** What an order says of a comparison between numbers none of which is NaN. */
function decide(comparison, order) {
    const verdict = (isTrue, isFalse) => isTrue ? true : isFalse ? false : null;
    switch (comparison) {
        case '<':
            return verdict(order.below, order.atLeast);
        case '<=':
            return verdict(order.atMost, order.above);
        case '>':
            return verdict(order.above, order.atMost);
        case '>=':
            return verdict(order.atLeast, order.below);
        case '==':
            return verdict(order.equal, order.below || order.above);
        case '!=':
            return verdict(order.below || order.above, order.equal);
    }
}
/** Integers up to this size are exact in every floating-point format; beyond, conversion rounds but keeps the order. */
const EXACT = 2n ** 24n;
/** An integer after its conversion to a floating-point number. */
function asFloat(value) {
    const { low, high, why } = value;
    const atLeast = low === null || low < -EXACT ? -Infinity : Number(low > EXACT ? EXACT : low);
    const atMost = high === null || high > EXACT ? Infinity : Number(high < -EXACT ? -EXACT : high);
    return { kind: 'float', low: atLeast, high: atMost, nan: false, why };
}
/** A comparison with a floating-point number: with NaN, only `!=` is true. */
function compareFloats(comparison, a, b) {
    const verdict = decide(comparison, orderOfFloats(a, b));
    return (a.nan || b.nan) && verdict !== (comparison === '!=') ? null : verdict;
}
/** For equality: whether two values that are no numbers are the same. */
function equality(a, b, textsCompare) {
    if (a.kind === 'null' && b.kind === 'null')
        return true;
    if (a.kind === 'boolean' && b.kind === 'boolean')
        return a.value === null || b.value === null ? null : a.value === b.value;
    if (textsCompare && a.kind === 'text' && b.kind === 'text')
        return a.text === null || b.text === null ? null : a.text === b.text;
    return null;
}
/** The verdict on a comparison, or `null`. */
function verdictOf(comparison, a, b, textsCompare) {
    if (a.kind === 'integer' && b.kind === 'integer')
        return decide(comparison, orderOfIntegers(a, b));
    const isNumber = (x) => x.kind === 'integer' || x.kind === 'float';
    if (isNumber(a) && isNumber(b)) {
        const floatOf = (x) => (x.kind === 'integer' ? asFloat(x) : x);
        return compareFloats(comparison, floatOf(a), floatOf(b));
    }
    if (comparison !== '==' && comparison !== '!=')
        return null;
    const same = equality(a, b, textsCompare);
    return same === null ? null : same === (comparison === '==');
}
/**
 * What is sure of a comparison of two values of types that the language compares by value; `null` if nothing is.
 * @param textsCompare whether `==` compares the characters of strings
 */
function compare(comparison, a, b, textsCompare) {
    const value = verdictOf(comparison, a, b, textsCompare);
    return value === null ? null : { value, why: reasons(a, b) };
}

// EXTERNAL MODULE: ./build/code/values/domain/number-type.js
var number_type = __webpack_require__(60568);
;// CONCATENATED MODULE: ./build/code/values/evaluate/literal-value.js


const INTEGER = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|[0-9]+)([a-zA-Z]*[0-9]*)$/u;
const FLOAT = /^([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+\.)([fFdDlLmM]?|f32|f64)$/u;
/** The digits of a literal as an integer, or `null` where the language does not say. */
function digitsOf(digits, row) {
    if (!/^0[0-9]/u.test(digits))
        return BigInt(digits.toLowerCase());
    if (row.leadingZero === 'decimal')
        return BigInt(digits);
    if (row.leadingZero === 'unknown' || !/^0[0-7]+$/u.test(digits))
        return null;
    return BigInt(`0o${digits.slice(1)}`);
}
/** The type of an integer literal: the plain one, or in C the next that holds it (C17 6.4.4.1). */
function literalType(value, plain, isDecimal, row) {
    if ((0,number_type/* fitsSurely */.t3)(plain, value, value))
        return plain;
    const wider = row.promotion === 'c' ? [...(isDecimal ? [] : [(0,number_type/* fixed */.Zu)(false, 32)]), (0,number_type/* fixed */.Zu)(true, 64, plain.overflow)] : [];
    return wider.find((type) => (0,number_type/* fitsSurely */.t3)(type, value, value)) ?? null;
}
/** Literals of a language whose values are kept: most code has the same few. */
const MOST_KNOWN = 1000;
const literal_value_known = new WeakMap();
/** The number that a literal stands for, or `null`. Some grammars count a sign to the literal. */
function numberOf(text, row) {
    const ofRow = literal_value_known.get(row) ?? new Map();
    literal_value_known.set(row, ofRow);
    const kept = ofRow.get(text);
    if (kept !== undefined)
        return kept;
    const value = readNumber(text, row);
    if (ofRow.size < MOST_KNOWN)
        ofRow.set(text, value);
    return value;
}
function readNumber(text, row) {
    if (!/^[+-]/u.test(text))
        return unsignedOf(text, row);
    const value = unsignedOf(text.slice(1).trim(), row);
    if (!value || text.startsWith('+'))
        return value;
    if (value.kind === 'float')
        return { ...value, low: -value.high, high: -value.low };
    if (value.kind !== 'integer' || value.low === null || !value.type.signed)
        return null;
    return integer(-value.low, -value.low, value.type);
}
/** The number that a literal without a sign stands for, or `null`. */
function unsignedOf(text, row) {
    const plain = text.replaceAll(/[_']/gu, '');
    const found = INTEGER.exec(plain);
    const value = found ? digitsOf(found[1] ?? '', row) : null;
    if (found && value !== null) {
        const suffix = (found[2] ?? '').toLowerCase();
        if (suffix === '' && row.integers === 'double')
            return value_float(Number(value), Number(value), false);
        const named = Object.hasOwn(row.suffixes, suffix) ? row.suffixes[suffix] : undefined;
        if (named?.kind === 'float')
            return value_float(Number(value), Number(value), false);
        const type = suffix === '' && row.integers !== 'double'
            ? literalType(value, row.integers, /^[1-9]/u.test(plain), row)
            : (named ?? null);
        if (type?.kind !== 'integer' || !(0,number_type/* fitsSurely */.t3)(type, value, value))
            return null;
        return integer(value, value, type);
    }
    // A number that begins with 0 and may be octal is no decimal one.
    const real = found ? null : FLOAT.exec(plain);
    if (!real)
        return null;
    const number = Number(real[1]);
    return Number.isFinite(number) ? rounded(number, real[2] ?? '') : null;
}
/** Half a unit in the last place of the shortest format, relative to the number. */
const SINGLE = 2 ** -23;
/** Half a unit in the last place of a double, relative to the number: longer formats (`1.5L`, `1.5m`) are that near. */
const DOUBLE = 2 ** -52;
/** A decimal number in its format: exact in a double, near it in a shorter or longer one. */
function rounded(number, suffix) {
    const value = value_float(number, number, false);
    if (/^f(?!64)/iu.test(suffix))
        return shortened(value);
    if (suffix === '' || /^(?:d|f64)$/iu.test(suffix) || Number.isInteger(number * 1024))
        return value;
    const error = Math.abs(number) * DOUBLE;
    return value_float(number - error, number + error, false);
}
/** A double after its conversion to a shorter format: near it, unless it has few digits. */
function shortened(value) {
    const { low, high } = value;
    const isExact = low === high && Number.isInteger(low * 1024) && Math.abs(low) <= MOST_EXACT;
    if (isExact)
        return value;
    return { ...value, low: low - Math.abs(low) * SINGLE, high: high + Math.abs(high) * SINGLE };
}
/** Numbers up to this one have at most 24 binary digits if they are multiples of 1/1024. */
const MOST_EXACT = 2 ** 14;
const ESCAPES = {
    ...{ n: 10, t: 9, r: 13, '0': 0, '\\': 92, "'": 39, '"': 34 },
};
/** The code of a character literal such as `'a'`, or `null`. */
function characterOf(text, row) {
    if (!row.charactersAreIntegers || row.integers === 'double')
        return null;
    const inner = /^'(?:\\([ntr0\\'"])|([ -~]))'$/u.exec(text);
    if (!inner)
        return null;
    const code = inner[1] === undefined ? inner[2]?.charCodeAt(0) : ESCAPES[inner[1]];
    return code === undefined ? null : integer(BigInt(code), BigInt(code), row.integers);
}
/** The value of a string literal: its text where it is plain ASCII without escapes, holes and prefix. */
function textOfLiteral({ tree }, node) {
    const plain = /^(["'])([^"'\\]*)\1$/u.exec(tree.textOf(node));
    const text = plain?.[2] ?? null;
    const isPlain = text !== null && /^[ -~]*$/u.test(text) && tree.named(node).every(isContent(tree));
    return { kind: 'text', text: isPlain ? text : null, why: [] };
}
/** Parts of a string that hold no code. */
function isContent(tree) {
    return (node) => /content|fragment|start|end/u.test(tree.name(node));
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/conversions.js


/** A boolean as the integer that it is in some languages; other values as they are. */
function asNumber(value, row) {
    if (value?.kind !== 'boolean' || !row.booleansAreIntegers || row.integers === 'double')
        return value;
    const low = value.value === true ? 1n : 0n;
    const high = value.value === false ? 0n : 1n;
    return integer(low, high, row.integers, value.why);
}
/** `int` or what is promoted to it: C17 6.3.1.1, JLS 5.6. */
function promoted(type, plain) {
    return type.bits < plain.bits ? plain : type;
}
/**
 * The type of arithmetic on two types (C17 6.3.1.8, JLS 5.6); `null` if platforms differ. `same`: the one that is not
 * the type of plain literals.
 */
function commonType(a, b, row) {
    const plain = row.integers;
    if (plain === 'double')
        return null;
    if (row.promotion === 'same')
        return a === plain ? b : b === plain || a === b ? a : null;
    const [x, y] = [promoted(a, plain), promoted(b, plain)];
    if (x.signed === y.signed)
        return x.bits >= y.bits ? x : y;
    const [unsigned, signed] = x.signed ? [y, x] : [x, y];
    if (unsigned.sureBits >= signed.bits)
        return unsigned;
    return signed.sureBits > unsigned.bits ? signed : null;
}
/** A value after conversion to a type; `null` if that may change it. */
function converted(value, type) {
    if (type.sureBits === 0)
        return { ...value, type };
    const isAmbiguous = type.low !== null && type.low < 0n && !(0,number_type/* fitsSurely */.t3)((0,number_type/* fixed */.Zu)(true, type.bits || 1), type.low, type.high);
    const target = isAmbiguous ? (0,number_type/* fixed */.Zu)(true, type.bits) : type;
    const isNegative = value.low === null || value.low < 0n;
    if (isAmbiguous && isNegative)
        return null;
    // A value of its own type keeps it, whatever the platform's width.
    const keeps = value.type === type || (0,number_type/* fitsSurely */.t3)(target, value.low, value.high) || widens(value.type, type);
    return keeps ? { ...value, type } : null;
}
/** Whether every value of a type is one of another on every platform. */
function widens(from, to) {
    if (from.bits === 0)
        return false;
    if (from.signed === to.signed)
        return from.bits <= to.sureBits;
    return !from.signed && from.bits < to.sureBits;
}
/** Two values as they are compared; `null` if a conversion may change one, or the language compares in another way. */
function comparable(left, right, row, operator) {
    const isStrict = operator.length === 3 || operator.startsWith('is');
    const a = isStrict ? left : asNumber(left, row);
    const b = isStrict ? right : asNumber(right, row);
    if (!a || !b || (isStrict && a.kind !== b.kind))
        return null;
    // Whether equal numbers are the same object is up to the implementation.
    if (operator.startsWith('is') && a.kind !== 'null' && a.kind !== 'boolean')
        return null;
    if (a.kind !== 'integer' || b.kind !== 'integer' || row.promotion !== 'c')
        return [a, b];
    const type = commonType(a.type, b.type, row);
    if (type === null)
        return isNatural(a) && isNatural(b) ? [a, b] : null;
    const [x, y] = [converted(a, type), converted(b, type)];
    return x && y ? [x, y] : null;
}
/** Whether a value is never negative: it then stays as it is in every wider type. */
function isNatural({ low }) {
    return low !== null && low >= 0n;
}

// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
;// CONCATENATED MODULE: ./build/code/values/facts/name-use.js

const changesByUse = new WeakMap();
/** Where the variable of a name that was read completely gets its value, or may get one, in order. */
function changesOf(use) {
    const known = changesByUse.get(use);
    if (known)
        return known;
    const { declarations, writes, updates, escapes } = use;
    const changes = (0,sorted/* ascending */.V_)([...declarations, ...writes, ...updates, ...escapes]);
    changesByUse.set(use, changes);
    return changes;
}

;// CONCATENATED MODULE: ./build/code/values/facts/known-conditions.js






/** Conditions that are looked at for one variable: real nesting is far below. */
const MAX_CONDITIONS = 20;
/** `a < b` as it reads from the other side. */
const MIRRORED = {
    ...{ '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' },
};
const OPPOSITE = {
    ...{ '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' },
};
/** Whether a statement always leaves the list that it is in. */
function leaves(unit, node) {
    const { tree } = unit;
    const role = tree.role(node);
    if (role === 'jump')
        return true;
    if (role === 'expression')
        return tree.role(tree.only(node)) === 'jump';
    const last = role === 'list' ? tree.named(node).at(-1) : undefined;
    return last !== undefined && leaves(unit, last);
}
/** The condition that is false after a statement, because the statement would have left: `if (x) return;`. */
function leftBy(unit, statement) {
    const { tree } = unit;
    const node = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    if (tree.role(node) !== 'if' || tree.part(node, 'otherwise') >= 0 || tree.part(node, 'initial') >= 0)
        return null;
    if (tree.named(node).some((child) => tree.role(child) === 'elseif'))
        return null;
    return leaves(unit, tree.part(node, 'then'))
        ? { condition: tree.part(node, 'condition'), holds: false }
        : null;
}
/** The condition under which the part `at` of a node runs. */
function around({ tree }, parent, at) {
    const role = tree.role(parent);
    if (role === 'binary' && tree.part(parent, 'right') === at) {
        const [left, operator] = [tree.part(parent, 'left'), tree.operator(parent)];
        return operator === '&&' || operator === '||' ? { condition: left, holds: operator === '&&' } : null;
    }
    if (role !== 'if' && role !== 'while')
        return null;
    const condition = tree.part(parent, 'condition');
    if (tree.part(parent, 'then') === at)
        return { condition, holds: true };
    return role === 'if' && tree.part(parent, 'otherwise') === at ? { condition, holds: false } : null;
}
/** What is known at a node of conditions on a variable that nothing changes in between, inner first. */
function knownAt(evaluation, node, use) {
    const { unit, entering } = evaluation;
    const { tree, names } = unit;
    const changes = changesOf(use);
    const isChangedIn = (at) => tree.containsAny(at, changes) || names.callsMacro(at) || isEntered(unit, at);
    const changesBefore = (at) => changes.some((leaf) => leaf >= at && leaf <= node);
    const found = [];
    for (let at = node; found.length < MAX_CONDITIONS; at = tree.parent(at)) {
        const parent = tree.parent(at);
        const role = tree.role(at);
        // A case is entered from the head of its switch, past all that is between.
        if (role === 'case') {
            at = tree.around(at, (outer) => tree.role(outer) === 'switch');
            if (at === syntax_tree/* NONE */.x || isChangedIn(at))
                break;
            at++;
            continue;
        }
        if (parent === syntax_tree/* NONE */.x || role === 'function' || role === 'closure' || role === 'class')
            break;
        const isStatement = tree.role(parent) === 'list' || around(unit, parent, at) !== null;
        if (isStatement && (at === entering ? changesBefore(at) : isChangedIn(at)))
            break;
        const condition = around(unit, parent, at);
        if (condition && tree.role(parent) === 'binary' && isChangedIn(condition.condition))
            break;
        if (condition)
            found.push(condition);
        if (tree.role(parent) !== 'list')
            continue;
        let isChanged = false;
        for (const before of tree.namedBefore(parent, at)) {
            isChanged ||= isChangedIn(before);
            if (isChanged)
                break;
            const left = leftBy(unit, before);
            if (left)
                found.push(left);
        }
        if (isChanged)
            break;
    }
    return found;
}
/** Code into which a jump may lead, or that did not parse. */
function isEntered({ tree }, node) {
    if (node < 0)
        return false;
    return !tree.isWhole(node) || tree.holds(node, 'label') || tree.holds(node, 'directive');
}
/** The bounds of a value that compares so with a constant; `null` if it then has none. */
function bounded(value, sign, constant) {
    const { low, high } = value;
    const atLeast = (bound) => (low !== null && low > bound ? low : bound);
    const atMost = (bound) => (high !== null && high < bound ? high : bound);
    const narrowed = {
        '<': { low, high: atMost(constant - 1n) },
        '<=': { low, high: atMost(constant) },
        '>': { low: atLeast(constant + 1n), high },
        '>=': { low: atLeast(constant), high },
        '==': { low: atLeast(constant), high: atMost(constant) },
        '!=': { low: low === constant ? constant + 1n : low, high: high === constant ? constant - 1n : high },
    }[sign];
    if (narrowed.low !== null && narrowed.high !== null && narrowed.low > narrowed.high)
        return null;
    return { ...value, ...narrowed };
}
/** What one comparison says of the variable. */
function comparedBy(evaluation, node, holds, value, name) {
    const { unit } = evaluation;
    const { tree, row } = unit;
    const sign = comparisonOf(tree.operator(node));
    const sides = [tree.part(node, 'left'), tree.part(node, 'right')].map((side) => unwrapped(unit, side));
    const own = sides.findIndex((side) => side >= 0 && tree.role(side) === 'name' && tree.textOf(side) === name);
    const other = sides[1 - own] ?? syntax_tree/* NONE */.x;
    if (sign === null || own < 0 || tree.role(other) === 'name')
        return value;
    const right = evaluation.value(other);
    const pair = comparable(value, right, row, tree.operator(node));
    const constant = constantInteger(pair?.[1] ?? null);
    if (constant === null || pair?.[0].kind !== 'integer')
        return value;
    const read = own === 0 ? sign : MIRRORED[sign];
    const narrowed = bounded(value, holds ? read : OPPOSITE[read], constant);
    if (!narrowed || (narrowed.low === value.low && narrowed.high === value.high))
        return value;
    return { ...narrowed, why: [...value.why, `${quoted(unit, node)} is ${String(holds)} here`] };
}
/** What a condition says of the variable. */
function narrowed(evaluation, known, value, name) {
    const { unit } = evaluation;
    const { tree } = unit;
    const node = unwrapped(unit, known.condition);
    if (node < 0)
        return value;
    const operator = tree.operator(node);
    if (tree.role(node) === 'unary' && operator === '!') {
        const operand = tree.part(node, 'operand') >= 0 ? tree.part(node, 'operand') : tree.only(node);
        return narrowed(evaluation, { condition: operand, holds: !known.holds }, value, name);
    }
    if (tree.role(node) !== 'binary')
        return value;
    if (operator === (known.holds ? '&&' : '||'))
        return [tree.part(node, 'left'), tree.part(node, 'right')].reduce((narrow, condition) => narrowed(evaluation, { ...known, condition }, narrow, name), value);
    return comparedBy(evaluation, node, known.holds, value, name);
}
/** A variable's value at a node, narrowed by the conditions under which the node is reached. */
function underConditions(evaluation, node, use, value) {
    const name = evaluation.unit.tree.textOf(node);
    return knownAt(evaluation, node, use).reduce((narrow, known) => narrowed(evaluation, known, narrow, name), value);
}

;// CONCATENATED MODULE: ./build/code/values/facts/value-before.js







/** The values that a declared type has. */
function valueOfType(type) {
    if (type === undefined)
        return null;
    if (type.kind === 'integer')
        return anyOf(type);
    if (type.kind === 'float')
        return { kind: 'float', low: -Infinity, high: Infinity, nan: true, why: [] };
    if (type.kind === 'boolean')
        return truthValue(null);
    return type.kind === 'text'
        ? { kind: 'text', text: null, why: [] }
        : { kind: 'sequence', length: null, why: [] };
}
/** What the declared type of a plain local says of its value; `null` if nothing. */
function typed(unit, use) {
    const leaf = use.declarations[0];
    const declaration = leaf === undefined || unit.row.assignmentDeclares ? null : (0,declared_type/* declarationAt */.yF)(unit, leaf);
    if (!declaration || declaration.isDerived || !Object.hasOwn(unit.row.types, declaration.type))
        return null;
    const value = valueOfType(unit.row.types[declaration.type]);
    const says = value?.kind === 'boolean' || (value?.kind === 'integer' && value.low === 0n);
    if (!value || !says)
        return value;
    return { ...value, why: [`\`${unit.tree.textOf(leaf ?? syntax_tree/* NONE */.x)}\` is declared as \`${declaration.type}\``] };
}
/** A floating-point number in the format of a declared type; `null` if the number has another value there that is not known. */
function inFormat(value, { isShort }, name) {
    if (name === 'long double')
        return value.low === value.high && Number.isInteger(value.low) ? value : null;
    return isShort === true ? shortened(value) : value;
}
/** An assigned value after its conversion to the variable's type of this name; `null` if that may change it. */
function assigned(value, type, name) {
    if (!value || type === undefined)
        return value;
    if (type.kind === 'float' && value.kind === 'float')
        return inFormat(value, type, name);
    if (type.kind === 'integer' && value.kind === 'integer') {
        // Where a `char` may be signed or not, only what both hold.
        const isEither = type.bits === 8 && type.low === -128n && type.high === 255n;
        const fits = isEither
            ? (value.low ?? -1n) >= 0n && (0,number_type/* fitsSurely */.t3)((0,number_type/* fixed */.Zu)(true, 8), value.low, value.high)
            : (0,number_type/* fitsSurely */.t3)(type, value.low, value.high);
        return fits ? { ...value, type } : null;
    }
    if (type.kind === 'float' && value.kind === 'integer')
        return null;
    return type.kind === value.kind ? value : null;
}
/** The name and value of a plain assignment that is a statement, if `statement` is one. */
function assignmentIn(unit, statement) {
    const { tree } = unit;
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    if (tree.role(inner) !== 'assign')
        return null;
    const [target, value] = [(0,declared_type/* single */.J0)(unit, tree.part(inner, 'left')), (0,declared_type/* single */.J0)(unit, tree.part(inner, 'right'))];
    return value === syntax_tree/* NONE */.x ? null : { target, value };
}
/** The node of the value that a statement gives to a variable; `NONE` if it gives none that is known. */
function givenBy(unit, statement, use) {
    const assignment = assignmentIn(unit, statement);
    if (assignment)
        return use.writes.includes(assignment.target) ? assignment.value : syntax_tree/* NONE */.x;
    if (unit.tree.role(statement) !== 'declaration')
        return syntax_tree/* NONE */.x;
    const leaf = use.declarations.find((node) => unit.tree.contains(statement, node));
    const isOnlyChange = changesOf(use).filter((node) => unit.tree.contains(statement, node)).length === 1;
    return leaf === undefined || !isOnlyChange ? syntax_tree/* NONE */.x : (0,declared_type/* initialOf */.k0)(unit, leaf);
}
/** Code into which a jump may lead, that a preprocessor may leave out, or that did not parse. */
function mayBeEntered(unit, node) {
    const { tree } = unit;
    return !tree.isWhole(node) || tree.holds(node, 'label') || tree.holds(node, 'directive');
}
/** The node whose value the variable has at `node`: that of the last assignment before it in straight-line code, or `NONE`. */
function lastAssigned(evaluation, node, use) {
    const { unit, entering } = evaluation;
    const { tree } = unit;
    const changes = changesOf(use);
    for (let at = node;; at = tree.parent(at)) {
        const parent = tree.parent(at);
        if (parent === syntax_tree/* NONE */.x)
            return syntax_tree/* NONE */.x;
        const role = tree.role(at);
        if (role === 'function' || role === 'closure' || role === 'class')
            return syntax_tree/* NONE */.x;
        if (!isList(unit, parent))
            continue;
        // In the statement that is entered, only what is evaluated up to the node has happened.
        const isBefore = (leaf) => tree.contains(at, leaf) && leaf <= node;
        if (at === entering ? changes.some(isBefore) : tree.containsAny(at, changes))
            return syntax_tree/* NONE */.x;
        if (mayBeEntered(unit, at) || (at !== entering && unit.names.callsMacro(at)))
            return syntax_tree/* NONE */.x;
        for (const before of tree.namedBefore(parent, at)) {
            if (mayBeEntered(unit, before))
                return syntax_tree/* NONE */.x;
            if (tree.containsAny(before, changes))
                return givenBy(unit, before, use);
            if (unit.names.callsMacro(before))
                return syntax_tree/* NONE */.x;
        }
    }
}
/** Whether the children of a node are statements that run one after another. */
function isList({ tree }, node) {
    const role = tree.role(node);
    return role === 'list' || role === 'case';
}
/** What a variable that is declared or assigned at `leaf` has after it is given the value at `given`; `null` if unknown. */
function valueGiven(evaluation, leaf, given) {
    const { unit } = evaluation;
    const { row, names } = unit;
    const use = names.use(unit.tree.textOf(leaf));
    const value = evaluation.value(given);
    if (row.assignmentDeclares)
        return value;
    const declarations = use?.declarations ?? [];
    const declared = declarations.includes(leaf) || declarations.length !== 1 ? leaf : declarations[0];
    const declaration = declared === undefined || !declarations.includes(declared) ? null : (0,declared_type/* declarationAt */.yF)(unit, declared);
    if (!declaration || declaration.isDerived)
        return null;
    if ((0,declared_type/* isInferred */.UE)(declaration))
        return value;
    const type = Object.hasOwn(row.types, declaration.type) ? row.types[declaration.type] : undefined;
    return type === undefined ? null : assigned(value, type, declaration.type);
}
/** What is known of a variable at the place of its use at `node`; `null` if nothing is. */
function valueBefore(evaluation, node) {
    const { unit } = evaluation;
    const name = unit.tree.textOf(node);
    const use = unit.names.use(name);
    if (!use || !unit.names.isLocal(name))
        return null;
    const type = typed(unit, use);
    const leaf = use.declarations[0];
    const declaration = leaf === undefined ? null : (0,declared_type/* declarationAt */.yF)(unit, leaf);
    if (!unit.row.assignmentDeclares && !type && (!declaration || !(0,declared_type/* isInferred */.UE)(declaration)))
        return null;
    const isReached = use.escapes.some((leaf) => leaf < node);
    // Once its address is known elsewhere, no condition on it lasts either.
    if (isReached)
        return type;
    const given = lastAssigned(evaluation, node, use);
    if (given === syntax_tree/* NONE */.x)
        return type?.kind === 'integer' ? underConditions(evaluation, node, use, type) : type;
    const row = declaration && !(0,declared_type/* isInferred */.UE)(declaration) ? unit.row.types[declaration.type] : undefined;
    const value = assigned(evaluation.elsewhere(given), row, declaration?.type ?? '');
    return (value?.kind === 'text' && unit.row.textsChange ? null : named(value, name)) ?? type;
}
/** A value with the fact that a variable has it. */
function named(value, name) {
    // What a list holds may change without an assignment to the variable.
    if (!value || value.kind === 'sequence')
        return null;
    const constant = shown(value);
    if (constant === null)
        return value;
    return { ...value, why: [`\`${name}\` is ${constant}`, ...value.why] };
}
/** A constant for people; `null` for a value that is none. */
function shown(value) {
    if (value.kind === 'null')
        return 'null';
    if (value.kind === 'boolean')
        return value.value === null ? null : String(value.value);
    if (value.kind === 'text')
        return value.text === null ? null : `"${value.text}"`;
    const number = constantInteger(value) ?? constantNumber(value);
    return number === null ? null : number.toString();
}

;// CONCATENATED MODULE: ./build/code/values/domain/bounds.js
/** No bounds. */
const EVERYTHING = { low: null, high: null };
function smallest(values) {
    return values.reduce((a, b) => (b < a ? b : a));
}
function largest(values) {
    return values.reduce((a, b) => (b > a ? b : a));
}
/** The bounds of the results of `operate`, which is monotone in each operand, at the corners. */
function corners(a, b, operate) {
    if (a.low === null || a.high === null || b.low === null || b.high === null)
        return EVERYTHING;
    const results = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => operate(x, y ?? 0n)));
    return { low: smallest(results), high: largest(results) };
}
/** `a + b`. */
function sum(a, b) {
    return {
        low: a.low === null || b.low === null ? null : a.low + b.low,
        high: a.high === null || b.high === null ? null : a.high + b.high,
    };
}
/** `-a`. */
function negated(a) {
    return { low: a.high === null ? null : -a.high, high: a.low === null ? null : -a.low };
}
/** `a * b`; never negative if neither factor is. */
function product(a, b) {
    const exact = corners(a, b, (x, y) => x * y);
    if (exact.low !== null)
        return exact;
    const isNatural = (x) => x.low !== null && x.low >= 0n;
    return isNatural(a) && isNatural(b) ? { low: (a.low ?? 0n) * (b.low ?? 0n), high: null } : EVERYTHING;
}
/** `a * a`. */
function square(a) {
    const { low, high } = a;
    const closest = low !== null && low > 0n ? low : high !== null && high < 0n ? high : 0n;
    const farthest = low === null || high === null ? null : largest([low * low, high * high]);
    return { low: closest * closest, high: farthest };
}
/** Whether 0 is excluded. */
function isNonZero(a) {
    return (a.low !== null && a.low > 0n) || (a.high !== null && a.high < 0n);
}
/** Division that rounds down. */
function floorDivide(x, y) {
    const quotient = x / y;
    return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
}
/** `a / b`, rounded to zero or down; `null` if `b` may be 0. */
function quotient(a, b, rounding) {
    if (!isNonZero(b))
        return null;
    const divide = rounding === 'floored' ? floorDivide : (x, y) => x / y;
    const exact = corners(a, b, divide);
    if (exact.low !== null || b.low === null || b.low <= 0n)
        return exact;
    return a.low !== null && a.low >= 0n ? { low: 0n, high: a.high } : EVERYTHING;
}
/** `a % b`, with the sign of `a` (`truncated`) or of `b` (`floored`); `null` if `b` may be 0. */
function remainder(a, b, sign) {
    if (!isNonZero(b))
        return null;
    if (a.low !== null && a.low === a.high && b.low !== null && b.low === b.high) {
        const rest = a.low % b.low;
        const result = sign === 'floored' && rest !== 0n && rest < 0n !== b.low < 0n ? rest + b.low : rest;
        return { low: result, high: result };
    }
    if (b.low === null || b.high === null)
        return EVERYTHING;
    const limit = largest([b.low, b.high, -b.low, -b.high]) - 1n;
    if (sign === 'floored')
        return b.low > 0n ? { low: 0n, high: limit } : { low: -limit, high: 0n };
    const high = a.high !== null && a.high <= 0n ? 0n : a.high !== null && a.high < limit ? a.high : limit;
    const low = a.low !== null && a.low >= 0n ? 0n : a.low !== null && a.low > -limit ? a.low : -limit;
    return { low, high };
}
/** Whether both bounds are the same number. */
function single(a) {
    return a.low !== null && a.low === a.high ? a.low : null;
}
/** The largest number of as many bits as `value` has. */
function allBits(value) {
    return (1n << BigInt(value.toString(2).length)) - 1n;
}
/** `a & b`, `a | b` or `a ^ b`, in two's complement. */
function bitwise(operator, a, b) {
    const [x, y] = [single(a), single(b)];
    if (x !== null && y !== null) {
        const result = operator === '&' ? x & y : operator === '|' ? x | y : x ^ y;
        return { low: result, high: result };
    }
    const naturals = [a, b].filter(({ low }) => low !== null && low >= 0n);
    if (operator === '&') {
        const highs = naturals.flatMap(({ high }) => (high === null ? [] : [high]));
        if (naturals.length > 0)
            return { low: 0n, high: highs.length === 0 ? null : smallest(highs) };
    }
    else if (naturals.length === 2) {
        const high = a.high === null || b.high === null ? null : allBits(largest([a.high, b.high]));
        return { low: operator === '|' ? largest([a.low ?? 0n, b.low ?? 0n]) : 0n, high };
    }
    return EVERYTHING;
}
/** Bits beyond which a shift is not computed: no type is as wide. */
const WIDEST_SHIFT = 128n;
/** `a << b` or `a >> b` for `b` from 0 to less than `width`; `null` otherwise. */
function shifted(operator, a, b, width) {
    const limit = width === 0 ? WIDEST_SHIFT : BigInt(width);
    if (b.low === null || b.high === null || b.low < 0n || b.high >= limit)
        return null;
    const exact = corners(a, b, (x, y) => (operator === '<<' ? x << y : x >> y));
    if (exact.low !== null)
        return exact;
    return a.low !== null && a.low >= 0n ? { low: 0n, high: operator === '>>' ? a.high : null } : EVERYTHING;
}

;// CONCATENATED MODULE: ./build/code/values/domain/residues.js
/** Operators whose result's remainder follows from those of the operands. */
const OPERATIONS = {
    '+': (x, y) => x + y,
    '-': (x, y) => x - y,
    '*': (x, y) => x * y,
};
/** `x op y` as a remainder; `null` for other operators. */
function residueOf(operator, x, y, modulus) {
    const operation = Object.hasOwn(OPERATIONS, operator) ? OPERATIONS[operator] : undefined;
    if (!operation)
        return null;
    return ((operation(x, y) % modulus) + modulus) % modulus;
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/congruences.js



/** Variables in one expression: their remainders are tried together. */
const MAX_NAMES = 2;
/** Largest modulus that is tried. */
const MAX_MODULUS = 16;
/** Nodes of the largest expression. */
const MAX_NODES = 60;
/** The integer variables of an expression; `null` if there are too many or another kind. */
function variablesOf(evaluation, nodes) {
    const { tree } = evaluation.unit;
    const found = new Set();
    for (const node of nodes) {
        const end = tree.after[node] ?? 0;
        if (end - node > MAX_NODES)
            return null;
        for (let at = node; at < end; at++) {
            if (tree.role(at) !== 'name')
                continue;
            if (evaluation.value(at)?.kind !== 'integer')
                return null;
            found.add(tree.textOf(at));
        }
    }
    return found.size === 0 || found.size > MAX_NAMES ? null : [...found];
}
/** The remainder of an expression for given remainders of its variables; `null` for an unknown part. */
function residueAt(evaluation, wrapped, given, modulus) {
    const { unit } = evaluation;
    const { tree } = unit;
    const node = unwrapped(unit, wrapped);
    const role = tree.role(node);
    if (role === 'name')
        return given.get(tree.textOf(node)) ?? null;
    if (role === 'integer') {
        const constant = constantInteger(evaluation.value(node));
        const wide = BigInt(modulus);
        return constant === null ? null : Number(((constant % wide) + wide) % wide);
    }
    if (role !== 'binary')
        return null;
    const x = residueAt(evaluation, tree.part(node, 'left'), given, modulus);
    const y = residueAt(evaluation, tree.part(node, 'right'), given, modulus);
    return x === null || y === null ? null : residueOf(tree.operator(node), x, y, modulus);
}
/** All remainders of the variables. */
function* assignments(names, modulus) {
    const [first = '', second] = names;
    for (let x = 0; x < modulus; x++)
        if (second === undefined)
            yield new Map([[first, x]]);
        else
            for (let y = 0; y < modulus; y++)
                yield new Map([
                    [first, x],
                    [second, y],
                ]);
}
/** Whether remainders by a modulus survive the overflow of the language's integers. */
function survives(evaluation, modulus) {
    const { integers } = evaluation.unit.row;
    if (integers === 'double' || modulus < 2 || modulus > MAX_MODULUS)
        return false;
    return integers.overflow === 'unbounded' || (modulus & (modulus - 1)) === 0;
}
/**
 * The remainders by `modulus` of an expression of sums, differences and products of integer variables, by trying all
 * remainders of the variables; `null` if it is another expression. Overflow that wraps changes no remainder by a power of two.
 */
function residuesOf(evaluation, node, modulus) {
    const names = survives(evaluation, modulus) ? variablesOf(evaluation, [node]) : null;
    if (!names)
        return null;
    const found = new Set();
    for (const given of assignments(names, modulus)) {
        const residue = residueAt(evaluation, node, given, modulus);
        if (residue === null)
            return null;
        found.add(residue);
    }
    return found;
}
/** The modulus by which two sides are compared: squares leave few remainders by 8. */
const SQUARES = 8;
/** Whether two expressions can never be equal, because no remainders of their variables make them so. */
function neverEqual(evaluation, left, right) {
    const { unit } = evaluation;
    // A variable alone has all remainders, so that it may equal another one and every number.
    if (![left, right].some((side) => unit.tree.role(unwrapped(unit, side)) === 'binary'))
        return false;
    const names = survives(evaluation, SQUARES) ? variablesOf(evaluation, [left, right]) : null;
    if (!names)
        return false;
    for (const given of assignments(names, SQUARES)) {
        const x = residueAt(evaluation, left, given, SQUARES);
        const y = residueAt(evaluation, right, given, SQUARES);
        if (x === null || y === null || x === y)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/doubles.js

/** Whether a value is a number. */
function isNumber(value) {
    return value?.kind === 'integer' || value?.kind === 'float';
}
/** The one double that a number is, or `null`. */
function singleDouble(value) {
    if (value.kind === 'float')
        return value.low === value.high && !value.nan ? value.low : null;
    return value.low !== null && value.low === value.high && fitsExactly(value.low) ? Number(value.low) : null;
}
/** Integers that every floating-point format holds exactly. */
function fitsExactly(value) {
    return value <= 2n ** 24n && value >= -(2n ** 24n);
}
/** An operation on constants of which one at least is floating-point, up to rounding in the shortest format. */
function onDoubles(operator, a, b) {
    if (!isNumber(a) || !isNumber(b))
        return null;
    const [x, y] = [singleDouble(a), singleDouble(b)];
    if (x === null || y === null)
        return null;
    const result = doubleResult(operator, x, y);
    if (result === null || !Number.isFinite(result))
        return null;
    const error = Number.isInteger(result) && Math.abs(result) <= 2 ** 24 ? 0 : Math.abs(result) * 2 ** -22;
    return value_float(result - error, result + error, false, reasons(a, b));
}
function doubleResult(operator, x, y) {
    switch (operator) {
        case '+':
            return x + y;
        case '-':
            return x - y;
        case '*':
            return x * y;
        case '/':
            return x / y;
        case '**':
            return x ** y;
        default:
            return null;
    }
}
/** An operation on two numbers of JavaScript, which are all doubles (ECMAScript 2025, 6.1.6.1). */
function onNumbers(operator, a, b) {
    const [x, y] = [a, b].map((value) => (value?.kind === 'float' ? singleDouble(value) : null));
    if (x !== null && x !== undefined && y !== null && y !== undefined) {
        const result = doubleResult(operator, x, y) ?? jsBits(operator, x, y);
        return result === null || Number.isNaN(result)
            ? null
            : value_float(result, result, false, reasons(...[a, b].flatMap((v) => v ?? [])));
    }
    const mask = [x, y].find((side) => typeof side === 'number' && Number.isInteger(side) && side >= 0 && side < 2 ** 31);
    if (operator === '&' && typeof mask === 'number')
        return value_float(0, mask, false);
    if (operator === '%' && typeof y === 'number' && y !== 0 && Number.isFinite(y)) {
        const isNatural = a?.kind === 'float' && a.low >= 0;
        return value_float(isNatural ? 0 : -Math.abs(y), Math.abs(y), true);
    }
    return operator === '>>>' ? value_float(0, 2 ** 32 - 1, false) : null;
}
function jsBits(operator, x, y) {
    switch (operator) {
        case '%':
            return x % y;
        case '&':
            return x & y;
        case '|':
            return x | y;
        case '^':
            return x ^ y;
        case '<<':
            return x << y;
        case '>>':
            return x >> y;
        case '>>>':
            return x >>> y;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/same-local.js

/** Whether both nodes are the same local variable, and its type is one of integers: then `x == x` and `x - x == 0`. */
function sameLocal(evaluation, left, right) {
    const { unit } = evaluation;
    const { tree, names } = unit;
    const [a, b] = [unwrapped(unit, left), unwrapped(unit, right)];
    if (tree.role(a) !== 'name' || tree.role(b) !== 'name')
        return false;
    const name = tree.textOf(a);
    return name === tree.textOf(b) && names.isLocal(name) && evaluation.value(a)?.kind === 'integer';
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/arithmetic.js








/** The bounds of an operation on exact integers; `null` if the operator is unknown or may fail. */
function boundsOf(operator, a, b, row, type) {
    switch (operator) {
        case '+':
            return sum(a, b);
        case '-':
            return sum(a, negated(b));
        case '*':
            return product(a, b);
        case '/':
            return row.division === 'real' ? null : quotient(a, b, row.division);
        case '//':
            return quotient(a, b, 'floored');
        case '%':
            return remainder(a, b, row.remainder);
        case '&':
        case '|':
        case '^':
            return bitwise(operator, a, b);
        case '<<':
        case '>>':
            return shifted(operator, a, b, type.sureBits);
        default:
            return null;
    }
}
/** A result in its type: itself if it fits, otherwise any value of the type, or nothing. */
function inType(bounds, type, why) {
    if ((0,number_type/* fitsSurely */.t3)(type, bounds.low, bounds.high))
        return integer(bounds.low, bounds.high, type, why);
    return type.overflow === 'unknown' ? null : anyOf(type);
}
/** An operation on two integers. */
function onIntegers(operator, a, b, row) {
    const isShift = operator === '<<' || operator === '>>';
    const type = isShift ? commonType(a.type, a.type, row) : commonType(a.type, b.type, row);
    if (!type)
        return null;
    const left = converted(a, type);
    const right = isShift ? b : converted(b, type);
    if (!left || !right)
        return null;
    // C17 6.5.7: shifting a negative number left is undefined.
    if (operator === '<<' && (left.low === null || left.low < 0n) && type.overflow !== 'unbounded')
        return anyOf(type);
    const bounds = boundsOf(operator, left, right, row, type);
    return bounds && inType(bounds, type, reasons(a, b));
}
/** `x - x`, `x ^ x` and `x * x` of one integer variable. */
function onSame(operator, value, row) {
    if (value?.kind !== 'integer')
        return null;
    const type = commonType(value.type, value.type, row);
    if (!type)
        return null;
    if (operator === '-' || operator === '^')
        return integer(0n, 0n, type);
    return operator === '*' ? inType(square(value), type, value.why) : null;
}
/** `E % m` or `E & (m - 1)`, where all remainders of the variables of `E` give the same result; `null` otherwise. */
function byRemainders(evaluation, node, operator, a, b) {
    const { tree, row } = evaluation.unit;
    const right = b.low !== null && b.low === b.high ? Number(b.low) : 0;
    const modulus = operator === '%' ? right : operator === '&' ? right + 1 : 0;
    const left = modulus > 1 ? tree.part(node, 'left') : -1;
    if (left < 0 || (operator === '&' && (modulus & right) !== 0))
        return null;
    const residues = residuesOf(evaluation, left, modulus);
    const [only] = residues ?? [];
    const type = commonType(a.type, b.type, row);
    // A remainder other than 0 has the sign of the left side, which is not known.
    if (residues?.size !== 1 || only === undefined || !type || (operator === '%' && only !== 0))
        return null;
    const why = `${quoted(evaluation.unit, node)} is ${only.toString()} for every value of its variables`;
    return integer(BigInt(only), BigInt(only), type, [why]);
}
/** A result with its bounds as a fact, where they are no constant and not those of its type. */
function explained({ unit }, node, value) {
    if (!value || value.low === value.high)
        return value;
    const low = value.low === null || value.low === -Infinity ? '' : `at least ${value.low.toString()}`;
    const high = value.high === null || value.high === Infinity ? '' : `at most ${value.high.toString()}`;
    const isWide = value.kind === 'integer' && value.low === value.type.low && value.high === value.type.high;
    if (isWide || (low === '' && high === ''))
        return value;
    const bounds = [low, high].filter((part) => part !== '').join(' and ');
    return { ...value, why: [...value.why, `${quoted(unit, node)} is ${bounds}`] };
}
/** Operators that in Python give a truth value of two truth values, and not a number (library, bool). */
const BITWISE = new Set(['&', '|', '^']);
/** `True & False`. */
function onBooleans(operator, a, b) {
    const sides = [a.value, b.value];
    const deciding = operator === '&' ? false : operator === '|' ? true : null;
    if (deciding !== null && sides.includes(deciding))
        return truthValue(deciding, reasons(a, b));
    if (a.value === null || b.value === null)
        return truthValue(null);
    return truthValue(operator === '^' ? a.value !== b.value : operator === '&', reasons(a, b));
}
/** The value of a binary operation that is arithmetic; `null` if nothing is known of it. */
function arithmetic(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const operator = tree.operator(node);
    const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
    const [first, second] = [evaluation.value(left), evaluation.value(right)];
    if (row.language === 'python' &&
        first?.kind === 'boolean' &&
        second?.kind === 'boolean' &&
        BITWISE.has(operator))
        return onBooleans(operator, first, second);
    const [a, b] = [asNumber(first, row), asNumber(second, row)];
    if (row.integers === 'double')
        return explained(evaluation, node, onNumbers(operator, a, b));
    if (sameLocal(evaluation, left, right)) {
        const same = onSame(operator, a, row);
        if (same)
            return explained(evaluation, node, same);
    }
    if (a?.kind === 'integer' && b?.kind === 'integer') {
        if (operator === '/' && row.division === 'real')
            return onDoubles(operator, a, b);
        const remainders = byRemainders(evaluation, node, operator, a, b);
        return explained(evaluation, node, remainders ?? onIntegers(operator, a, b, row));
    }
    if (a?.kind === 'text' && b?.kind === 'text' && operator === '+' && row.dynamic) {
        const text = a.text === null || b.text === null ? null : a.text + b.text;
        return { kind: 'text', text, why: reasons(a, b) };
    }
    return a && b ? onDoubles(operator, a, b) : null;
}
/** The value of `-x`, `+x` or `~x`; `null` for other operators. */
function negation(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const operator = tree.operator(node);
    const operand = tree.part(node, 'operand');
    const value = asNumber(evaluation.value(operand >= 0 ? operand : tree.only(node)), row);
    if (!value || !['-', '+', '~'].includes(operator))
        return null;
    if (value.kind === 'float' && operator === '-')
        return { ...value, low: -value.high, high: -value.low };
    if (value.kind === 'float' && operator === '+')
        return value;
    if (value.kind !== 'integer')
        return null;
    const type = commonType(value.type, value.type, row);
    if (!type)
        return null;
    if (operator === '+')
        return { ...value, type };
    const minus = negated(value);
    return inType(operator === '-' ? minus : sum(minus, { low: -1n, high: -1n }), type, value.why);
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/truth-of.js





/** What a value counts as where a condition is needed; `null` if that is not sure. */
function truthOfValue(value, row) {
    if (row.truth === 'objects')
        return value.kind === 'boolean' ? value.value : value.kind !== 'null';
    switch (value.kind) {
        case 'boolean':
            return value.value;
        case 'null':
            return row.truth === 'booleans' ? null : false;
        case 'integer':
            if (row.truth === 'booleans')
                return null;
            if (value.low === 0n && value.high === 0n)
                return false;
            return (value.low !== null && value.low > 0n) || (value.high !== null && value.high < 0n) ? true : null;
        case 'float':
            if (row.truth === 'booleans' || value.nan)
                return null;
            if (value.low === 0 && value.high === 0)
                return false;
            return value.low > 0 || value.high < 0 ? true : null;
        case 'text':
            if (row.truth === 'numbers')
                return value.text === null ? null : true;
            if (row.truth === 'booleans' || value.text === null || value.text === '0')
                return null;
            return value.text !== '';
        case 'sequence':
            return row.language === 'python' && value.length !== null ? value.length > 0 : null;
    }
}
/** The truth of the condition at a node whose role is none of the connectives. */
function plainTruth(evaluation, node) {
    const value = evaluation.value(node);
    if (!value)
        return null;
    const truth = truthOfValue(value, evaluation.unit.row);
    return truth === null ? null : { value: truth, why: value.why };
}
/** `a && b` and `a || b`: one side is enough where it decides. */
function connective(evaluation, node, isAnd) {
    const { tree } = evaluation.unit;
    const sides = [tree.part(node, 'left'), tree.part(node, 'right')].map((side) => evaluation.truth(side));
    const deciding = sides.find((side) => side?.value === !isAnd);
    if (deciding)
        return deciding;
    const [left, right] = sides;
    return left && right ? { value: isAnd, why: reasons(left, right) } : null;
}
/** Why two expressions never are the same, for people. */
const NEVER = 'both sides differ for all remainders of their variables by 8';
/** `a < b`. */
function comparison(evaluation, left, operator, right) {
    const sign = comparisonOf(operator);
    if (sign === null)
        return null;
    const { row } = evaluation.unit;
    const isSame = sameLocal(evaluation, left, right);
    if (isSame)
        return { value: sign.includes('=') && sign !== '!=', why: [] };
    if ((sign === '==' || sign === '!=') && neverEqual(evaluation, left, right))
        return { value: sign === '!=', why: [NEVER] };
    const first = evaluation.value(left);
    const pair = first && comparable(first, evaluation.value(right), row, operator);
    return pair && compare(sign, pair[0], pair[1], row.textsCompare);
}
/** Python's `a < b < c`: all must hold. */
function chainTruth(evaluation, node) {
    const { tree } = evaluation.unit;
    const children = tree.children(node);
    const operands = children.filter((child) => tree.isNamed(child));
    const operators = children.filter((child) => !tree.isNamed(child));
    if (operators.length !== operands.length - 1)
        return null;
    const results = operators.map((operator, index) => comparison(evaluation, operands[index] ?? -1, tree.name(operator), operands[index + 1] ?? -1));
    const failing = results.find((result) => result?.value === false);
    if (failing)
        return failing;
    const all = results.flatMap((result) => (result ? [result] : []));
    return all.length === results.length ? { value: true, why: reasons(...all) } : null;
}
/** Whether the condition at a node is surely true or surely false; `null` if it may be either. */
function truthOf(evaluation, node) {
    const { tree } = evaluation.unit;
    const role = tree.role(node);
    if (role === 'chain')
        return chainTruth(evaluation, node);
    if (role === 'unary' && isNot(evaluation, node)) {
        const operand = tree.part(node, 'operand');
        const inner = evaluation.truth(operand >= 0 ? operand : tree.only(node));
        return inner && { value: !inner.value, why: inner.why };
    }
    if (role === 'binary') {
        const operator = tree.operator(node);
        if (operator === '&&' || operator === 'and')
            return connective(evaluation, node, true);
        if (operator === '||' || operator === 'or')
            return connective(evaluation, node, false);
        const compared = comparison(evaluation, tree.part(node, 'left'), operator, tree.part(node, 'right'));
        return compared ?? (comparisonOf(operator) === null ? plainTruth(evaluation, node) : null);
    }
    return plainTruth(evaluation, node);
}
function isNot({ unit: { tree } }, node) {
    return ['!', 'not'].includes(tree.operator(node));
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/evaluator.js










/** Expressions that nest deeper are unknown: the work on one condition is bounded. */
const MAX_DEPTH = 40;
/** Evaluations of nodes within one question: the work on one condition is bounded, whatever its variables lead to. */
const MAX_STEPS = 400;
/** Operators that give one of their operands and not a truth value, where values of any type are conditions. */
const CHOICES = new Set(['&&', '||', 'and', 'or', '??']);
/** New arrays without items, in Java, C# and Go. */
const EMPTY = /^(?:new\s+[\w.]+\s*\[\s*0\s*\]|new\s+[\w.]*\s*\[\s*\]\s*\{\s*\}|\[\]\w+\{\s*\})$/u;
const NEGATIONS = new Set(['!', 'not']);
const NOTHING = new Map();
/** Evaluates expressions of one unit. */
class Evaluator {
    unit;
    overlay;
    entering;
    depth = 0;
    steps = 0;
    constructor(unit, overlay = NOTHING, entering = syntax_tree/* NONE */.x) {
        this.unit = unit;
        this.overlay = overlay;
        this.entering = entering;
    }
    value(node) {
        return this.within(node, () => this.valueIn(node));
    }
    elsewhere(node) {
        const { overlay, entering } = this;
        this.overlay = NOTHING;
        this.entering = syntax_tree/* NONE */.x;
        const value = this.value(node);
        this.overlay = overlay;
        this.entering = entering;
        return value;
    }
    truth(node) {
        return this.within(node, () => truthOf(this, unwrapped(this.unit, node)));
    }
    within(node, evaluate) {
        if (node < 0 || this.depth > MAX_DEPTH || this.steps > MAX_STEPS)
            return null;
        this.steps++;
        this.depth++;
        const result = evaluate();
        this.depth--;
        if (this.depth === 0)
            this.steps = 0;
        return result;
    }
    valueIn(wrapped) {
        const { tree, row } = this.unit;
        const node = unwrapped(this.unit, wrapped);
        switch (tree.role(node)) {
            case 'integer':
            case 'float':
                return numberOf(tree.textOf(node), row);
            case 'char':
                return characterOf(tree.textOf(node), row);
            case 'string':
                return textOfLiteral(this.unit, node);
            case 'true':
            case 'false':
            case 'boolean':
                return truthValue(tree.textOf(node).toLowerCase() === 'true');
            case 'null':
                return { kind: 'null', why: [] };
            case 'array':
                return this.array(node);
            case 'range':
                return this.range(node);
            case 'name':
                return this.name(node);
            case 'sizeof':
                return this.size(node);
            case 'unary':
                return negation(this, node) ?? this.condition(node);
            case 'binary':
                return arithmetic(this, node) ?? this.condition(node);
            case 'chain':
                return this.condition(node);
            case 'call':
                return callValue(this, node);
            case 'member':
                return memberValue(this, node);
            case 'cast':
                return this.cast(node);
            default:
                return null;
        }
    }
    /** A comparison or a connective as a value. */
    condition(node) {
        const { tree, row } = this.unit;
        const operator = tree.operator(node);
        const isChoice = CHOICES.has(operator);
        const isAsked = tree.role(node) === 'chain' || NEGATIONS.has(operator) || comparisonOf(operator) !== null;
        const truth = isAsked || (isChoice && (row.truth === 'booleans' || row.truth === 'numbers'))
            ? truthOf(this, node)
            : null;
        return truth && truthValue(truth.value, truth.why);
    }
    /** A list whose items are written one by one. */
    array(node) {
        const { tree } = this.unit;
        if (EMPTY.test(tree.textOf(node)))
            return { kind: 'sequence', length: 0, why: [] };
        const items = tree.named(node);
        if (/^new\b|\{/u.test(tree.textOf(node)))
            return { kind: 'sequence', length: null, why: [] };
        const isPlain = items.every((item) => !/splat|spread|comprehension/u.test(tree.name(item)));
        return { kind: 'sequence', length: isPlain ? items.length : null, why: [] };
    }
    /** `a..b` and its other forms, between integers. */
    range(node) {
        const { tree, row } = this.unit;
        const [start, end] = tree.named(node).map((bound) => constantInteger(this.value(bound)));
        const unknown = { kind: 'sequence', length: null, why: [] };
        if (typeof start !== 'bigint' || typeof end !== 'bigint')
            return unknown;
        const operator = tree.operator(node);
        const isExclusive = row.language === 'ruby' ? operator === '...' : operator === '..';
        const length = end - start + (isExclusive ? 0n : 1n);
        return { ...unknown, length: length <= 0n ? 0 : Number(length) };
    }
    /** `sizeof` is at least 1. */
    size(node) {
        const type = this.unit.row.types.size_t;
        if (type?.kind !== 'integer')
            return null;
        return { ...anyOf(type), low: 1n, why: [`${quoted(this.unit, node)} is at least 1 (C17 6.5.3.4)`] };
    }
    /** A conversion to a type of integers. */
    cast(node) {
        const { tree, row } = this.unit;
        const name = tree.textOf(tree.part(node, 'type')).replaceAll(/\s+/gu, ' ').trim();
        const type = Object.hasOwn(row.types, name) ? row.types[name] : undefined;
        if (type?.kind !== 'integer')
            return null;
        const value = this.value(tree.part(node, 'value'));
        const fits = value?.kind === 'integer' &&
            value.low !== null &&
            value.high !== null &&
            value.low >= 0n &&
            value.high <= (1n << BigInt(type.sureBits - 1)) - 1n;
        return fits ? { ...value, type } : anyOf(type);
    }
    /** The value of a variable or a named constant. */
    name(node) {
        const { tree, row, names } = this.unit;
        const name = tree.textOf(node);
        const here = this.overlay.get(name);
        if (here)
            return here;
        if (Object.hasOwn(row.constants, name) && !names.isDefined(name))
            return memberValue(this, node);
        const constant = enumeratorValue(this, name);
        if (constant)
            return constant;
        return valueBefore(this, node) ?? (names.isDefined(name) ? null : bareCallValue(this, node));
    }
}

;// CONCATENATED MODULE: ./build/code/values/evaluate/effects.js





/** Operators that fail for some operands. */
const PARTIAL = new Set(['/', '%', '//', '**', '<<', '>>']);
/** New objects of libraries whose making has no effect. */
const MADE = /^new\s+(?:Random|Object)\s*\(\s*\)$/u;
/** Operators without effects on any operands whose evaluation has none. */
const UNARY = new Set(['-', '+', '!', '~', 'not']);
/** Operators that look only at whether operands are true. */
const CONNECTIVES = new Set(['&&', '||', 'and', 'or', '===', '!==', 'is', 'is not']);
/** The stronger of several effects. */
function strongest(effects) {
    if (effects.includes('unknown'))
        return 'unknown';
    return effects.includes('draws') ? 'draws' : 'none';
}
/** The effect of reading a name. */
function ofName({ unit, overlay }, node, isKnown) {
    const { tree, names, row } = unit;
    const name = tree.textOf(node);
    const bare = names.isDefined(name) ? null : rowOfBareName(unit, node);
    if (bare)
        return bare.effect;
    if (isKnown && (Object.hasOwn(row.constants, name) || overlay.has(name)))
        return 'none';
    if (!names.isLocal(name))
        return 'unknown';
    const use = names.use(name);
    const declared = use?.declarations[0];
    // `del x`, and the end of `except E as x`, leave a name without a value.
    const mayBeGone = row.assignmentDeclares && (use?.declarations.length !== 1 || use.escapes.length > 0);
    const isParameter = declared !== undefined && !mayBeGone && tree.name(tree.parent(declared)).includes('parameter');
    const isEarlier = declared !== undefined && declared < node;
    return isKnown || isParameter || (!row.assignmentDeclares && isEarlier) ? 'none' : 'unknown';
}
/** The effect of a function whose arguments have `given`. */
function ofFunction(evaluation, row, args, node) {
    const { dynamic } = evaluation.unit.row;
    const isChecked = !dynamic || args.every((argument) => evaluation.value(argument) !== null);
    const value = evaluation.value(node);
    if (value === null)
        return 'unknown';
    const isExact = constantNumber(value) !== null ||
        (value.kind === 'float' && !value.nan) ||
        (value.kind === 'sequence' && value.length !== null);
    // A function that fails outside its domain (`math.sqrt(-1)`) is safe only where its result was computed.
    const isTotal = !dynamic || args.length === 0 || isExact;
    return isChecked && isTotal ? row.effect : 'unknown';
}
/** What evaluating the expression at a node may do besides giving its value. */
function effectOf(evaluation, wrapped) {
    const { unit } = evaluation;
    const { tree, row } = unit;
    const node = unwrapped(unit, wrapped);
    if (node === syntax_tree/* NONE */.x || !tree.isWhole(node))
        return 'unknown';
    const parts = () => strongest(tree.named(node).map((child) => effectOf(evaluation, child)));
    const isKnown = () => evaluation.value(node) !== null;
    switch (tree.role(node)) {
        case 'integer':
        case 'float':
        case 'char':
        case 'true':
        case 'false':
        case 'boolean':
        case 'null':
        case 'sizeof':
            return 'none';
        case 'string':
            return tree.named(node).some((child) => /interpolation|substitution|variable/u.test(tree.name(child)))
                ? 'unknown'
                : 'none';
        case 'array': {
            const value = evaluation.value(node);
            return value?.kind === 'sequence' && value.length === 0 ? 'none' : parts();
        }
        case 'closure':
            return makesPlainly(evaluation, node) ? 'none' : 'unknown';
        case 'strings':
        case 'range':
        case 'conditional':
            return parts();
        case 'name':
            return ofName(evaluation, node, isKnown());
        case 'unary':
            if (!UNARY.has(tree.operator(node)) || (row.operatorsCall && !isKnown()))
                return 'unknown';
            return effectOf(evaluation, tree.part(node, 'operand') >= 0 ? tree.part(node, 'operand') : tree.only(node));
        case 'binary':
        case 'chain':
            return ofOperation(evaluation, node);
        case 'cast':
            return isPlainCast(evaluation, node) ? effectOf(evaluation, tree.part(node, 'value')) : 'unknown';
        case 'call':
            return ofCall(evaluation, node);
        case 'member':
            return ofMember(evaluation, node);
        default:
            return 'unknown';
    }
}
/** Whether a conversion neither fails nor runs code of the program: of a number, or where all values are plain. */
function isPlainCast(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const name = tree.textOf(tree.part(node, 'type')).trim();
    const type = Object.hasOwn(row.types, name) ? row.types[name] : undefined;
    if (type === undefined)
        return false;
    if (CASTS_PLAINLY.has(row.language))
        return true;
    const kind = evaluation.value(tree.part(node, 'value'))?.kind;
    return type.kind === 'text' ? kind === 'text' || kind === 'null' : kind !== undefined && kind !== 'null';
}
/** Languages whose conversions to the types of the table never fail. */
const CASTS_PLAINLY = new Set(['c', 'rust', 'go']);
const EQUALITIES = new Set(['==', '!=']);
const ORDERS = new Set(['<', '<=', '>', '>=']);
const SUMS = new Set(['+', '-', '*']);
/** Whether an operator that checks its operands when the program runs accepts values of these kinds. */
function takesKinds(operator, kinds) {
    const areNumbers = kinds.every((kind) => kind === 'integer' || kind === 'float');
    if (EQUALITIES.has(operator))
        return true;
    if (ORDERS.has(operator))
        return areNumbers || kinds.every((kind) => kind === 'text');
    return SUMS.has(operator) ? areNumbers : kinds.every((kind) => kind === 'integer');
}
/** The effect of an operator and its operands. */
function ofOperation(evaluation, node) {
    const { tree, row } = evaluation.unit;
    const operands = tree.named(node).filter((child) => tree.fields[child] !== tree.table.field('operator'));
    const operator = tree.operator(node);
    const isUnsafe = PARTIAL.has(operator) && evaluation.value(node) === null;
    const mayCall = row.operatorsCall && !CONNECTIVES.has(operator);
    const kinds = operands.map((operand) => evaluation.value(operand)?.kind ?? null);
    const isSafe = !kinds.includes(null) && (!row.dynamic || evaluation.value(node) !== null || takesKinds(operator, kinds));
    if (isUnsafe || (mayCall && !isSafe))
        return 'unknown';
    return strongest(operands.map((operand) => effectOf(evaluation, operand)));
}
function ofCall(evaluation, node) {
    const { tree } = evaluation.unit;
    const found = rowOfCall(evaluation, node);
    if (!found)
        return 'unknown';
    const args = argumentsOf(evaluation, node);
    const isMade = found.receiver >= 0 && MADE.test(tree.textOf(found.receiver));
    const given = found.receiver >= 0 && !isMade ? [found.receiver, ...args] : args;
    return strongest([
        isMade ? 'none' : ofReceiver(evaluation, found.receiver),
        ofFunction(evaluation, found.row, args, node),
        ...given.map((argument) => effectOf(evaluation, argument)),
    ]);
}
/** An object that may be nothing: asking it for anything then throws. */
function ofReceiver(evaluation, receiver) {
    const value = receiver === syntax_tree/* NONE */.x ? null : evaluation.value(receiver);
    return receiver === syntax_tree/* NONE */.x || (value?.kind === 'text' && value.text !== null) ? 'none' : 'unknown';
}
function ofMember(evaluation, node) {
    const found = rowOfMember(evaluation, node);
    if (!found)
        return evaluation.value(node) === null ? 'unknown' : 'none';
    const own = found.receiver >= 0 ? effectOf(evaluation, found.receiver) : 'none';
    return strongest([found.row.effect, own, ofReceiver(evaluation, found.receiver)]);
}
/** Parts of a lambda that are evaluated, copied or moved when it is made. */
const TAKEN = /default_parameter|capture_initializer/u;
/** Whether making the function at a node runs and copies nothing: what its body does, it does when it is called. */
function makesPlainly({ unit: { tree } }, node) {
    const body = tree.part(node, 'body');
    const text = tree.text.slice(tree.starts[node], tree.starts[body]);
    // What C++ captures by value is copied; what Rust moves may end its life with the function.
    if (body < 0 || /^(?:async\s+)?move\b/u.test(text) || /^\[(?:[^\]]*=|(?:[^\]]*[^\]&\w])?\w)/u.test(text))
        return false;
    for (let at = node; at < body; at++)
        if (tree.isNamed(at) && TAKEN.test(tree.name(at)))
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/code/values/inert-code.js
var inert_code = __webpack_require__(62329);
;// CONCATENATED MODULE: ./build/code/values/checks/check.js




/** Adds a finding for the statement at a node. */
function report({ unit, add }, node, found, last = node) {
    const { tree } = unit;
    const { kind, form = null, proof, replacement, caveat = null, dead = syntax_tree/* NONE */.x } = found;
    const spanOf = (from, to) => ({
        start: tree.starts[from] ?? 0,
        end: tree.ends[to] ?? 0,
    });
    const deadSpan = dead === syntax_tree/* NONE */.x || !tree.isNamed(dead) ? null : spanOf(dead, dead);
    add({
        kind,
        form,
        span: spanOf(node, last),
        proof,
        dead: kind === 'after-jump' ? spanOf(node, last) : deadSpan,
        replacement,
        caveat,
    });
}
/** An evaluator for the condition that the statement at `entering` evaluates first. */
function evaluatorAt(unit, entering = syntax_tree/* NONE */.x, overlay = new Map()) {
    return new Evaluator(unit, overlay, entering);
}
/** A replacement that drops the evaluation of `nodes`: `null` if that may have an effect. */
function withoutEvaluating(evaluator, nodes, replacement) {
    const effects = nodes.map((node) => effectOf(evaluator, node));
    if (effects.includes('unknown'))
        return { replacement: null, caveat: null };
    return { replacement, caveat: effects.includes('draws') ? inert_code/* DRAWS */.oZ : null };
}

;// CONCATENATED MODULE: ./build/code/values/checks/dead-text.js


/** What never runs, for a proof: the called functions of the code at a node, or its text. */
function deadText({ tree }, node) {
    if (node === syntax_tree/* NONE */.x)
        return 'its body';
    const calls = [];
    const end = tree.after[node] ?? 0;
    for (let at = node; at < end && calls.length === 0; at++) {
        if (tree.role(at) === 'call' || tree.role(at) === 'macro') {
            const callee = tree.part(at, 'callee');
            if (callee >= 0)
                calls.push(tree.textOf(callee));
        }
    }
    const text = tree
        .textOf(node)
        .replaceAll(/^(?:\{|then\b|do\b)|(?:\}|\bend)$/gu, '')
        .trim();
    return calls[0] === undefined ? (text === '' || text === ';' ? 'its body' : quote(text)) : quote(calls[0]);
}
/** Reasons joined to the start of a sentence: `A and B, so `; empty without reasons. */
function because(why) {
    return why.length === 0 ? '' : `${why.join(' and ')}, so `;
}

;// CONCATENATED MODULE: ./build/code/values/checks/dedented.js
/** The blanks before the first character of a line. */
function indentAt(text, place) {
    const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
    return /^[ \t]*$/u.test(line) ? line : '';
}
/** The block at `block` as it would be in the place of the statement at `statement`; `null` where its lines cannot be moved. */
function dedented({ tree }, statement, block) {
    const { text } = tree;
    const outer = indentAt(text, tree.starts[statement] ?? 0);
    const inner = indentAt(text, tree.starts[block] ?? 0);
    const isDeeper = inner.length > outer.length && inner.startsWith(outer);
    const holdsLines = tree.some(block, (at) => tree.role(at) === 'string' && tree.textOf(at).includes('\n'));
    if (!isDeeper || holdsLines)
        return null;
    const [first = '', ...rest] = tree.textOf(block).split('\n');
    const moved = rest.map((line) => (line.startsWith(inner) ? outer + line.slice(inner.length) : line));
    const isWhole = rest.every((line) => line.startsWith(inner) || /^\s*(?:#.*)?$/u.test(line));
    return isWhole && !tree.textOf(block).includes('\\\n') ? [first, ...moved].join('\n') : null;
}

;// CONCATENATED MODULE: ./build/code/values/checks/in-list.js
/** Whether a node's parent is a list of statements. */
function isInList({ tree }, node) {
    const role = tree.role(tree.parent(node));
    return role === 'list' || (role === 'case' && tree.part(tree.parent(node), 'value') !== node);
}
/** Whether a statement always leaves the list that it is in. */
function isJump({ tree }, statement) {
    return tree.role(tree.role(statement) === 'expression' ? tree.only(statement) : statement) === 'jump';
}

;// CONCATENATED MODULE: ./build/code/values/checks/stays.js



/** The statement of a function's own list that a node is in, if nothing before it leaves the list; or `NONE`. */
function ownStatement(unit, node) {
    const { tree, names } = unit;
    const statement = tree.around(node, (at) => isInList(unit, at));
    const list = tree.parent(statement);
    // Go's statements are in a list inside the braces.
    const body = tree.role(tree.parent(list)) === null ? tree.parent(list) : list;
    if (statement === syntax_tree/* NONE */.x || tree.parent(body) !== names.functionAround(node))
        return syntax_tree/* NONE */.x;
    for (const before of tree.namedBefore(list, statement))
        if (isJump(unit, before))
            return syntax_tree/* NONE */.x;
    return statement;
}
/**
 * Whether an assignment or declaration at `leaf` is never removed as long as the name is read. What is removed together may need only
 * what stays: a binding before it, of which the first of all stays by the same rule, or one after it of this kind.
 */
function staysBound(unit, leaf) {
    const { tree, names } = unit;
    const name = tree.textOf(leaf);
    const statement = ownStatement(unit, leaf);
    if (tree.role(statement) === 'declaration')
        return true;
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    const isSelf = tree.textOf(unwrapped(unit, tree.part(inner, 'right'))) === name;
    return tree.role(inner) === 'assign' && !isSelf && names.use(name)?.writes.includes(leaf) === true;
}
/** Whether the reading at `leaf` is never removed: what is returned, or given to a function of which nothing is known. */
function staysRead(unit, leaf) {
    const { tree, row } = unit;
    const statement = ownStatement(unit, leaf);
    if (statement === syntax_tree/* NONE */.x)
        return false;
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    if (tree.role(inner) === 'jump')
        return true;
    return (tree.role(inner) === 'call' && !Object.hasOwn(row.functions, tree.textOf(tree.part(inner, 'callee'))));
}

;// CONCATENATED MODULE: ./build/code/values/checks/removal.js



/** The statement that an expression is all of, as in Rust; or the node itself. */
function wholeStatement({ tree }, node) {
    const parent = tree.parent(node);
    return tree.role(parent) === 'expression' && tree.only(parent) === node ? parent : node;
}
/** The statement in a list, or in the place of one, that a node is or is in; `NONE` outside of statements. */
function statementAround(unit, node) {
    const { tree } = unit;
    return tree.around(node, (at) => {
        const parent = tree.role(tree.parent(at));
        if (isInList(unit, at))
            return true;
        const isBody = tree.part(tree.parent(at), 'then') === at || tree.part(tree.parent(at), 'otherwise') === at;
        return isBody && (parent === 'if' || parent === 'while' || parent === 'for' || parent === 'each');
    });
}
/** Whether a statement may be the value of the list that it is in. */
function mayBeValue({ tree, row }, statement) {
    if (!row.lastIsValue)
        return false;
    const list = tree.parent(statement);
    return tree.named(list).at(-1) === statement && !tree.textOf(statement).endsWith(';');
}
/** Whether code declares names beyond its block, or makes another kind of function of the one around it. */
function hoists(unit, node) {
    const { tree, row, names } = unit;
    if (row.hoists.size === 0)
        return false;
    return tree.some(node, (at) => {
        if (!tree.isNamed(at))
            return false;
        if (row.hoists.has(tree.name(at)))
            return true;
        const use = tree.after[at] === at + 1 || tree.role(at) === 'name' ? names.use(tree.textOf(at)) : null;
        if (!use)
            return false;
        const isOutside = (leaf) => !tree.contains(node, leaf);
        const all = [...use.declarations, ...use.writes, ...use.updates, ...use.reads, ...use.escapes];
        const bindings = row.assignmentDeclares
            ? [...use.declarations, ...use.writes, ...use.updates]
            : use.declarations;
        const owner = names.functionAround(at);
        const isBoundOutside = bindings.some((leaf) => isOutside(leaf) &&
            names.functionAround(leaf) === owner &&
            reachesAsFar(unit, leaf, at) &&
            !isOfComprehension(unit, leaf) &&
            (leaf < node || staysBound(unit, leaf)));
        return bindings.includes(at) && !isBoundOutside && all.some(isOutside);
    });
}
/** Whether a name belongs to a comprehension of Python, and not to the function around that. */
function isOfComprehension({ tree }, leaf) {
    return tree.around(leaf, (node) => tree.name(node) === 'for_in_clause') !== syntax_tree/* NONE */.x;
}
/** Whether a variable that is declared at `leaf` has the scope of one at `other`: `let` has that of its block, `var` that of the function. */
function reachesAsFar({ tree, row }, leaf, other) {
    const declaring = (node) => tree.name(tree.parent(tree.parent(node)));
    return (row.assignmentDeclares ||
        declaring(leaf) === declaring(other) ||
        tree.name(tree.parent(leaf)).includes('parameter'));
}
/** Whether a statement declares what other code in the block of `list` names: code after a label or a case that is not removed. */
function declaresForRest({ tree, names }, list, statements) {
    const isRemoved = (leaf) => statements.some((each) => tree.contains(each, leaf));
    const scope = tree.role(list) === 'case' ? tree.parent(list) : list;
    return statements.some((statement) => tree.some(statement, (at) => {
        const use = tree.role(at) === 'name' ? names.use(tree.textOf(at)) : null;
        if (use?.declarations.includes(at) !== true)
            return false;
        const others = [...use.writes, ...use.updates, ...use.reads, ...use.escapes];
        return others.some((leaf) => tree.contains(scope, leaf) && !isRemoved(leaf));
    }));
}
/** Whether, without the code at a node, a variable of the function would be unused, where that is an error. */
function leavesUnused(unit, node) {
    const { tree, row, names } = unit;
    if (!row.unusedIsError)
        return false;
    return tree.some(node, (at) => {
        if (tree.role(at) !== 'name')
            return false;
        const use = names.use(tree.textOf(at));
        if (!use || use.declarations.length === 0 || use.declarations.some((leaf) => tree.contains(node, leaf)))
            return false;
        const isParameter = use.declarations.some((leaf) => tree.name(tree.parent(leaf)).includes('parameter'));
        return (!isParameter &&
            use.reads.every((leaf) => tree.contains(node, leaf) || (leaf > node && !staysRead(unit, leaf))));
    });
}
/** What replaces a statement that is removed: nothing, or the statement that does nothing; `null` if it must stay. */
function removal(unit, statement) {
    const { tree, row } = unit;
    if (mayBeValue(unit, statement) || hoists(unit, statement) || leavesUnused(unit, statement))
        return null;
    if (!isInList(unit, statement))
        return row.empty;
    const siblings = tree.named(tree.parent(statement));
    return siblings.length === 1 ? row.emptyBlock : '';
}
/** What replaces one of several alternatives of an `if`, as an `elif`: nothing; `null` if it must stay. */
function clauseRemoval(unit, clause) {
    const holdsOthers = unit.tree.part(clause, 'otherwise') >= 0;
    return holdsOthers || hoists(unit, clause) || leavesUnused(unit, clause) ? null : '';
}
/** What stands at a node without the words and marks around it: the body of an `else`. `NONE` for nothing or several. */
function bodyOf({ tree }, node) {
    if (tree.role(node) !== 'else')
        return node;
    const body = tree.part(node, 'body');
    return body >= 0 ? body : tree.only(node);
}
/**
 * Whether a jump from elsewhere may lead into the code at a node, or a macro there holds more than the one statement.
 * @param exceptMacros whether jumps by macros are left to `jumpCaveat`
 */
function removal_isEntered(unit, node, exceptMacros = false) {
    if (node === syntax_tree/* NONE */.x)
        return false;
    if (mayBeStatements(unit, node))
        return true;
    const { tree } = unit;
    return tree.some(node, (at) => {
        const role = tree.role(at);
        if (role === 'directive')
            return true;
        if (role === 'label')
            return isNamedOutside(unit, at, node, exceptMacros);
        if (role !== 'case')
            return false;
        const owner = tree.around(tree.parent(at), (outer) => tree.role(outer) === 'switch');
        return owner === syntax_tree/* NONE */.x || !tree.contains(node, owner);
    });
}
/** What dead code with a label assumes where macros may jump; `null` if nothing. */
function jumpCaveat({ tree, names }, node) {
    const hasLabel = node !== syntax_tree/* NONE */.x && tree.some(node, (at) => tree.role(at) === 'label');
    return hasLabel && names.callsMacro(0) ? 'The body of a macro might jump to the label.' : null;
}
/** Names that only macros have. */
const CAPITALS = /^(?=.*[A-Z])[A-Z_][A-Z0-9_]*$/u;
/**
 * Whether a node is a statement without braces that may be a macro: of several statements, only the first belongs to the condition
 * before it, and the others run.
 */
function mayBeStatements({ tree, row, names }, node) {
    if (!row.macros || node === syntax_tree/* NONE */.x || tree.role(node) !== 'expression')
        return false;
    const only = tree.only(node);
    const named = tree.role(only) === 'call' ? tree.part(only, 'callee') : only;
    const name = tree.textOf(named);
    if (tree.role(named) !== 'name')
        return false;
    if (names.isRedefined(name))
        return true;
    return CAPITALS.test(name) || new RegExp(`#\\s*define\\s+${name}\\b`, 'u').test(tree.text);
}
/** The name of a label, as a node. */
function labelName({ tree }, label) {
    return tree.named(label)[0] ?? syntax_tree/* NONE */.x;
}
/** Whether the text outside a node may name the label. */
function isNamedOutside(unit, label, node, exceptMacros = false) {
    const { tree, names } = unit;
    const name = tree.textOf(labelName(unit, label));
    // What may be a macro may jump.
    if (!/^\w+$/u.test(name) || names.isRedefined(name))
        return true;
    if (!exceptMacros && names.callsMacro(0))
        return true;
    const outside = `${tree.text.slice(0, tree.starts[node])} ${tree.text.slice(tree.ends[node])}`;
    return new RegExp(`\\b${name}\\b`, 'u').test(outside);
}

;// CONCATENATED MODULE: ./build/code/values/checks/same-type.js

/**
 * Whether two expressions are surely of one type of integers, which is not a smaller one than the plain integer: `c + 0` makes a
 * number of a character, and `x + 0u` or `y ? x : 0u` an unsigned one of `x`. In languages whose values have types and not their
 * expressions, nothing has to be the same.
 */
function isSameType(unit, one, other) {
    const { integers, dynamic } = unit.row;
    if (dynamic || integers === 'double')
        return true;
    const [a, b] = [one, other].map((node) => {
        const value = evaluatorAt(unit).value(node);
        return value?.kind === 'integer' ? value.type : null;
    });
    if (!a || !b || b.bits < integers.bits)
        return false;
    return a === b || (a.bits === b.bits && a.signed === b.signed);
}

;// CONCATENATED MODULE: ./build/code/values/checks/conditions.js








/** Roles of conditions that are written as a constant: nobody hides what they mean. */
const LITERALS = new Set([
    ...['integer', 'float', 'true', 'false', 'boolean', 'null', 'string'],
]);
/** Whether a condition is one literal. */
function isLiteral(unit, condition) {
    return LITERALS.has(unit.tree.role(unwrapped(unit, condition)) ?? '');
}
/** `A is at least 0, so `A < 0` is false`, for a proof. */
function verdict(unit, condition, truth) {
    const inner = unwrapped(unit, condition);
    return `${because(truth.why)}${quoted(unit, inner)} is always ${String(truth.value)}`;
}
/** The part of an `if` that runs although its condition is known: the other part is dead. */
function livePart(unit, node, runsThen) {
    const { tree } = unit;
    const otherwise = tree.part(node, 'otherwise');
    return runsThen ? tree.part(node, 'then') : otherwise < 0 ? syntax_tree/* NONE */.x : bodyOf(unit, otherwise);
}
/** The text that replaces an `if` of which one part always runs. */
function replacementOf(unit, node, live) {
    const { tree, row } = unit;
    const whole = wholeStatement(unit, node);
    const around = tree.parent(whole);
    const isAlternative = tree.role(around) === 'else' || tree.part(around, 'otherwise') === whole;
    if (live >= 0 && isAlternative && tree.role(live) === 'list')
        return tree.textOf(live);
    const gone = removal(unit, whole);
    if (live === syntax_tree/* NONE */.x || gone === null)
        return gone;
    if (tree.role(live) === 'elseif' || !isInList(unit, whole))
        return null;
    if (row.empty === null)
        return row.language === 'python' ? dedented(unit, node, live) : null;
    return tree.isNamed(live) ? tree.textOf(live) : gone;
}
/** The text that replaces an `if` with further alternatives, or one of these, whose condition is false; `null` if none is known. */
function replacementInChain(unit, node) {
    const { tree, row } = unit;
    if (row.language !== 'python')
        return null;
    if (tree.role(node) === 'elseif')
        return clauseRemoval(unit, node);
    const next = tree.named(node).find((child) => tree.role(child) === 'elseif') ?? syntax_tree/* NONE */.x;
    const start = tree.starts[next] ?? 0;
    const rest = tree.text.slice(start, tree.ends[node]);
    return removal(unit, node) === null || !rest.startsWith('elif') ? null : rest.slice('el'.length);
}
/** The text that replaces an `if` whose condition is known; `null` if none is. */
function replacementOfIf(unit, node, runsThen) {
    const { tree } = unit;
    const isChained = tree.role(node) === 'elseif' || tree.named(node).some((child) => tree.role(child) === 'elseif');
    if (isChained)
        return runsThen ? null : replacementInChain(unit, node);
    return tree.part(node, 'initial') < 0 ? replacementOf(unit, node, livePart(unit, node, runsThen)) : null;
}
/** An `if` (or `unless`) whose condition is always false, or always true and no literal. */
function checkIf(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const whole = wholeStatement(unit, node);
    const condition = tree.part(node, 'condition');
    const isIf = tree.role(node) !== 'unless';
    const evaluator = evaluatorAt(unit, whole);
    const truth = evaluator.truth(condition);
    if (!truth)
        return;
    const runsThen = truth.value === isIf;
    const literal = isLiteral(unit, condition);
    const dead = livePart(unit, node, !runsThen);
    if ((runsThen && literal) || removal_isEntered(unit, dead, true))
        return;
    const change = withoutEvaluating(evaluator, [condition], replacementOfIf(unit, node, runsThen));
    const consequence = runsThen
        ? dead === syntax_tree/* NONE */.x
            ? 'the condition decides nothing'
            : `${deadText(unit, dead)} never runs`
        : `${deadText(unit, dead)} never runs`;
    report(check, whole, {
        kind: literal ? 'literal-condition' : runsThen ? 'true-condition' : 'false-condition',
        dead,
        proof: `${verdict(unit, condition, truth)}: ${consequence}.`,
        ...change,
        caveat: change.caveat ?? jumpCaveat(unit, dead),
    });
}
/** A conditional expression whose condition is constant and no literal. */
function checkConditional(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const parts = conditionalParts(unit, node);
    if (!parts || isLiteral(unit, parts.condition))
        return;
    const evaluator = evaluatorAt(unit);
    const truth = evaluator.truth(parts.condition);
    if (!truth)
        return;
    const [live, dead] = truth.value ? [parts.then, parts.otherwise] : [parts.otherwise, parts.then];
    report(check, node, {
        kind: truth.value ? 'true-condition' : 'false-condition',
        dead,
        proof: `${verdict(unit, parts.condition, truth)}: ${quoted(unit, dead)} is never evaluated.`,
        // The type of the whole is that of both parts together.
        ...withoutEvaluating(evaluator, [parts.condition], isSameType(unit, dead, live) ? `(${tree.textOf(live)})` : null),
    });
}
/** The parts of a conditional expression; in Python the condition is in the middle. */
function conditionalParts({ tree }, node) {
    const condition = tree.part(node, 'condition');
    if (condition >= 0) {
        const [then, otherwise] = [tree.part(node, 'then'), tree.part(node, 'otherwise')];
        return then < 0 || otherwise < 0 ? null : { condition, then, otherwise };
    }
    const [then, middle, otherwise] = tree.named(node);
    return then === undefined || middle === undefined || otherwise === undefined
        ? null
        : { condition: middle, then, otherwise };
}

;// CONCATENATED MODULE: ./build/code/values/checks/assertions.js








/** An assertion of a condition that is always `expected`. */
function constantAssertion(check, statement, condition, expected, caveat) {
    const { unit } = check;
    const evaluator = evaluatorAt(unit);
    const truth = evaluator.truth(condition);
    if (truth?.value !== expected || statement === syntax_tree/* NONE */.x)
        return;
    const change = withoutEvaluating(evaluator, [condition], removal(unit, statement));
    report(check, statement, {
        kind: 'constant-assertion',
        form: isLiteral(unit, condition) ? 'literal' : null,
        proof: `${because(truth.why)}${quoted(unit, unwrapped(unit, condition))} is always ${String(expected)}: the assertion cannot fail.`,
        replacement: change.replacement,
        caveat: caveat ?? change.caveat,
    });
}
/** An `assert` statement. */
function checkAssert(check, node) {
    const [condition = syntax_tree/* NONE */.x] = check.unit.tree.named(node);
    constantAssertion(check, node, condition, true, null);
}
/** How the names of assertions end that a condition is false. */
const REFUTING = 'False';
/** A call of a function that is known to check its argument. */
function checkAssertionCall(check, node) {
    const { unit } = check;
    const { tree, row, names } = unit;
    if (row.assertions.size === 0)
        return;
    const callee = tree.part(node, 'callee');
    const object = tree.part(node, 'object');
    const isMethod = object >= 0 && object !== callee && !tree.contains(callee, object);
    const name = `${isMethod ? `${nameOfCallee(unit, object)}.` : ''}${nameOfCallee(unit, callee)}`;
    if (!row.assertions.has(name) || names.isDefined(name))
        return;
    // Beside the condition there may be a message, before or after it.
    const conditions = argumentsOf({ unit }, node).filter((argument) => tree.role(argument) !== 'string');
    const [condition = syntax_tree/* NONE */.x] = conditions.length === 1 ? conditions : [];
    const statement = statementAround(unit, node);
    if (statement === syntax_tree/* NONE */.x || (tree.only(statement) !== node && statement !== node))
        return;
    constantAssertion(check, statement, condition, !name.endsWith(REFUTING), `\`${name}\` is taken for the assertion of that name.`);
}
/** Macros that check their first argument. */
const ASSERTING = /^(?:debug_)?assert\s*!\s*\(/u;
/** Rust's `assert!(condition, message)`, whose argument is no expression in the tree. */
function checkAssertingMacro(check, node) {
    const { unit } = check;
    const text = unit.tree.textOf(node);
    if (unit.names.isDefined(/^\w*/u.exec(text)?.[0] ?? ''))
        return;
    const statement = wholeStatement(unit, node);
    if (!ASSERTING.test(text) || unit.tree.role(statement) !== 'expression')
        return;
    const inner = unit.parse(`fn f() { g(${text.slice(text.indexOf('(') + 1, -1)}); }`);
    if (!inner)
        return;
    const { tree } = inner;
    const call = Array.from({ length: tree.size }, (_, at) => at).find((at) => tree.role(at) === 'call') ?? syntax_tree/* NONE */.x;
    const [condition = syntax_tree/* NONE */.x] = call === syntax_tree/* NONE */.x ? [] : argumentsOf({ unit: inner }, call);
    const truth = evaluatorAt(inner).truth(condition);
    if (truth?.value !== true)
        return;
    report(check, statement, {
        kind: 'constant-assertion',
        form: isLiteral(inner, condition) ? 'literal' : null,
        proof: `${because(truth.why)}${quoted(inner, condition)} is always true: the assertion cannot fail.`,
        replacement: removal(unit, statement),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/after-jump.js





/** Declarations that have their effect before the code around them runs. */
const DECLARATIONS = /function|class|method|type|interface|enum|use_declaration|_item|attribute|import|preproc|case|default/u;
/** Statements after a jump in the same list. */
function checkList(check, list) {
    const { unit } = check;
    const { tree } = unit;
    const statements = tree.named(list);
    const jump = statements.findIndex((child) => isJump(unit, child));
    if (jump < 0 || jump === statements.length - 1)
        return;
    if (statements.some((child) => tree.role(child) === 'directive'))
        return;
    const dead = [];
    for (const statement of statements.slice(jump + 1)) {
        if (removal_isEntered(unit, statement) ||
            DECLARATIONS.test(tree.name(statement)) ||
            tree.role(statement) === 'case')
            break;
        dead.push(statement);
    }
    const [first = syntax_tree/* NONE */.x] = dead;
    const last = dead.at(-1) ?? syntax_tree/* NONE */.x;
    if (first === syntax_tree/* NONE */.x || dead.every((statement) => isIdle(check, statement)) || yields(check, dead))
        return;
    const canGo = dead.every((statement) => removal(unit, statement) !== null) && !declaresForRest(unit, list, dead);
    report(check, first, {
        kind: 'after-jump',
        proof: `${quoted(unit, statements[jump] ?? syntax_tree/* NONE */.x)} leaves the block before ${quoted(unit, first)}, which never runs.`,
        replacement: canGo ? '' : null,
    }, last);
}
/** Whether a dead statement says nothing: an empty one, or a second jump. */
function isIdle({ unit: { tree } }, statement) {
    if (tree.role(statement) === 'empty')
        return true;
    const isBare = tree.role(statement) === 'jump' && tree.named(statement).length === 0;
    return isBare || (tree.role(statement) === 'expression' && tree.named(statement).length === 0);
}
/** Whether the dead code makes a generator of the function. */
function yields({ unit: { tree } }, dead) {
    return dead.some((statement) => tree.some(statement, (at) => tree.role(at) === 'yield'));
}

;// CONCATENATED MODULE: ./build/code/values/checks/fragments.js
/** Comments of any language, space, and what ends a statement. */
const fragments_NOTHING = /\/\*[\s\S]*?\*\/|\/\/.*|^\s*#.*|[\s;,]/gmu;
/** The name of a property: in code that was cut out of an object it looks like a label. */
const PROPERTY = /^\w+:$/u;
/**
 * Whether inert code is only the way in which a unit was cut out: a unit that is an expression as a whole, such as an arrow function
 * or the value of a property, is used by the code around it, and the name of the property is no label.
 * @param code of the unit
 */
function isFragment({ kind, span }, code) {
    const before = code.slice(0, span.start).replace(fragments_NOTHING, '');
    if (kind === 'unread-label')
        return before === '';
    const isWhole = (before === '' || PROPERTY.test(before)) && code.slice(span.end).replace(fragments_NOTHING, '') === '';
    return kind === 'no-effect' && isWhole;
}

;// CONCATENATED MODULE: ./build/code/values/checks/disguises.js






/** Operators → the right operand with which they give the left one. */
const RIGHT = {
    '+': 0n,
    '-': 0n,
    '*': 1n,
    '/': 1n,
    '|': 0n,
    '^': 0n,
    '<<': 0n,
    '>>': 0n,
};
/** Operators → the left operand with which they give the right one. */
const LEFT = { '+': 0n, '*': 1n, '|': 0n, '^': 0n };
/** A literal with the name of its type, which may be wider than that of the other operand on one platform and not on another. */
const SUFFIXED = /\d[ul]/iu;
/** Whether an expression has no parts but integer literals and operators, at least one. */
function isSumOfLiterals({ tree }, node) {
    const end = tree.after[node] ?? 0;
    let operations = 0;
    for (let at = node; at < end; at++) {
        const role = tree.role(at);
        if (role === 'binary')
            operations++;
        else if (tree.isNamed(at) && role !== 'integer' && role !== 'wrap' && role !== 'unary')
            return false;
    }
    return operations > 0;
}
/** The neutral operand of an operation; `null` if it has none that is a literal or consists of literals. */
function neutralOperand(unit, node) {
    const { tree } = unit;
    const operator = tree.operator(node);
    const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
    const isNeutral = (table, side) => {
        if (!Object.hasOwn(table, operator))
            return false;
        const inner = unwrapped(unit, side);
        if (tree.role(inner) !== 'integer' && !isSumOfLiterals(unit, inner))
            return false;
        return constantNumber(evaluatorAt(unit).value(inner)) === Number(table[operator]);
    };
    if (isNeutral(RIGHT, right))
        return { neutral: right, given: left };
    return isNeutral(LEFT, left) ? { neutral: left, given: right } : null;
}
/** Whether a neutral operand is of the kind of plain integers: a floating-point one, as Python's `0 / 3`, makes one of the result. */
function isPlainKind(unit, neutral) {
    return evaluatorAt(unit).value(neutral)?.kind === (unit.row.integers === 'double' ? 'float' : 'integer');
}
/** Whether an operand is surely an integer, and may stand alone where the operation was. */
function isInteger(unit, node) {
    const { tree, names } = unit;
    const inner = unwrapped(unit, node);
    if (tree.role(inner) === 'name' && !names.isPlainLocal(tree.textOf(inner)))
        return false;
    const isSimple = ['name', 'integer'].includes(tree.role(inner) ?? '');
    return isSimple && evaluatorAt(unit).value(inner)?.kind === 'integer';
}
/** Whether an operation on a literal gives it, where all numbers are floating-point ones: `5 + 0`, and not `1.5 | 0`. */
function isSameNumber(unit, node, given) {
    const { tree, row } = unit;
    if (row.integers !== 'double' || tree.role(unwrapped(unit, given)) !== 'integer')
        return false;
    const number = constantNumber(evaluatorAt(unit).value(given));
    return number !== null && constantNumber(evaluatorAt(unit).value(node)) === number;
}
/** What is to say of a neutral number that is written as an operation. */
function sumProof(unit, node, { neutral, given }) {
    const inner = unwrapped(unit, neutral);
    const own = evaluatorAt(unit).value(inner);
    const value = constantNumber(own) ?? 0;
    const kind = evaluatorAt(unit).value(given)?.kind;
    // Added to a string, it is joined to it; operators of classes may do anything.
    const isNumber = unit.row.language === 'c' || kind === 'integer' || kind === 'float';
    // A number of another type may make one of that of the sum.
    const isPlain = own?.kind === 'integer' ? own.type === unit.row.integers : unit.row.integers === 'double';
    const consequence = isNumber && isPlain ? `, which changes nothing in ${quoted(unit, node)}` : ': a constant written long';
    return `${quoted(unit, inner)} is always ${value.toString()}${consequence}.`;
}
/** An operation that gives one of its operands: `x + 0`, `1 * 5`, `x + (1 + 2 - 3)`. */
function checkOperation(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const found = neutralOperand(unit, node);
    if (!found) {
        checkJoined(check, node);
        return;
    }
    const { neutral, given } = found;
    const isSum = tree.role(unwrapped(unit, neutral)) !== 'integer';
    const isPlain = !SUFFIXED.test(tree.textOf(neutral)) && isPlainKind(unit, neutral);
    const isSame = isSameNumber(unit, node, given) || (isInteger(unit, given) && isSameType(unit, node, given) && isPlain);
    const statement = isSame || isSum ? statementAround(unit, node) : syntax_tree/* NONE */.x;
    if (statement === syntax_tree/* NONE */.x)
        return;
    report(check, statement, {
        kind: 'disguised-constant',
        form: isSum ? 'sum' : null,
        proof: isSum
            ? sumProof(unit, node, found)
            : `${quoted(unit, node)} is always the same as ${quoted(unit, given)}.`,
        replacement: isSame ? replaced(unit, statement, node, tree.textOf(given)) : null,
    });
}
/** A statement's text with other text at a node. */
function replaced({ tree }, statement, node, text) {
    const before = tree.text.slice(tree.starts[statement] ?? 0, tree.starts[node] ?? 0);
    const after = tree.text.slice(tree.ends[node] ?? 0, tree.ends[statement] ?? 0);
    return `${before}${text}${after}`;
}
/** Whether a string literal is empty. */
function isEmpty({ tree }, piece) {
    return /^(?:""|'')$/u.test(tree.textOf(piece));
}
/** `"a" + ""`: a string literal joined to an empty one. */
function checkJoined(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const sides = [tree.part(node, 'left'), tree.part(node, 'right')];
    const isLiteral = (side) => tree.role(side) === 'string' && /^["']/u.test(tree.textOf(side));
    const isPlain = (side) => isLiteral(side) || isText(unit, side);
    const operator = tree.operator(node);
    const joins = operator === '+' || (operator === '.' && unit.row.language === 'php');
    if (!joins || !sides.every(isPlain) || !sides.some((side) => isEmpty(unit, side)))
        return;
    const statement = statementAround(unit, node);
    const [rest = syntax_tree/* NONE */.x] = sides.filter((side) => !isEmpty(unit, side));
    if (statement === syntax_tree/* NONE */.x)
        return;
    report(check, statement, {
        kind: 'disguised-constant',
        form: 'sum',
        proof: `${quoted(unit, node)} joins a string to an empty one, which changes nothing.`,
        // A string that is joined is another object, which Java's `==` tells apart.
        replacement: unit.row.language === 'java' && !isLiteral(rest)
            ? null
            : replaced(unit, statement, node, rest === syntax_tree/* NONE */.x ? '""' : tree.textOf(rest)),
    });
}
/** Whether an expression is surely a string, and not nothing. */
function isText(unit, node) {
    const value = evaluatorAt(unit).value(node);
    return value?.kind === 'text' && (value.text !== null || unit.row.language === 'go');
}
/** Adjacent string literals of which one is empty. */
function checkPieces(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const pieces = tree.named(node);
    if (pieces.length < 2 ||
        !pieces.every((piece) => tree.role(piece) === 'string') ||
        !pieces.some((piece) => isEmpty(unit, piece)))
        return;
    const statement = statementAround(unit, node);
    const rest = pieces.filter((piece) => !isEmpty(unit, piece)).map((piece) => tree.textOf(piece));
    if (statement === syntax_tree/* NONE */.x)
        return;
    report(check, statement, {
        kind: 'disguised-constant',
        form: 'sum',
        proof: `${quoted(unit, node)} joins a string to an empty one, which changes nothing.`,
        replacement: replaced(unit, statement, node, rest.length === 0 ? '""' : rest.join(' ')),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/counting-loops.js








/** Numbers up to which every type of integers that loops use can count. */
const MOST_ROUNDS = 32_767;
/** Whether a body says nothing. */
function counting_loops_isEmpty({ tree }, body) {
    if (body === syntax_tree/* NONE */.x)
        return true;
    const text = tree.textOf(body).replaceAll(/\s+/gu, '');
    return text === ';' || text === '{}';
}
/** Whether the update only counts the variable up. */
function countsUp({ tree }, update, name) {
    const text = tree.textOf(update).replaceAll(/\s+/gu, '');
    return update >= 0 && (text === `${name}++` || text === `++${name}`);
}
/** Whether the variable is an integer of a type in which nothing can go wrong with counting. */
function isCounter(unit, leaf) {
    const declaration = (0,declared_type/* declarationAt */.yF)(unit, leaf);
    if (!declaration || declaration.isDerived)
        return false;
    if ((0,declared_type/* isInferred */.UE)(declaration))
        return true;
    const { types } = unit.row;
    const type = Object.hasOwn(types, declaration.type) ? types[declaration.type] : undefined;
    return type?.kind === 'integer' && type.sureBits >= 16;
}
/** A `for` with an empty body that counts a variable of its own up to a constant. */
function checkCounting(check, { node, header, condition, body, start }) {
    const { unit } = check;
    const { tree, names } = unit;
    const test = unwrapped(unit, condition);
    const sign = tree.role(test) === 'binary' ? comparisonOf(tree.operator(test)) : null;
    if ((sign !== '<' && sign !== '<=') || !counting_loops_isEmpty(unit, body) || !isCounter(unit, start.leaf))
        return;
    if (!countsUp(unit, tree.part(header, 'update'), start.name) || names.callsMacro(node))
        return;
    const from = constantNumber(valueGiven(evaluatorAt(unit), start.leaf, start.value));
    const [left, right] = [tree.part(test, 'left'), tree.part(test, 'right')];
    const to = tree.role(unwrapped(unit, right)) === 'integer' ? constantNumber(evaluatorAt(unit).value(right)) : null;
    if (tree.textOf(left) !== start.name || from === null || to === null)
        return;
    if (!Number.isInteger(from) || Math.abs(from) > MOST_ROUNDS || Math.abs(to) > MOST_ROUNDS)
        return;
    report(check, wholeStatement(unit, node), {
        kind: 'empty-loop',
        proof: `The loop only counts \`${start.name}\` from ${quoted(unit, start.value)} to ${quoted(unit, right)}: its body is empty.`,
        replacement: removal(unit, wholeStatement(unit, node)),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/loops.js










/** A `while` (or `until`) whose condition is false at its first evaluation. */
function checkWhile(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const condition = tree.part(node, 'condition');
    const evaluator = evaluatorAt(unit, wholeStatement(unit, node));
    const truth = evaluator.truth(condition);
    const body = tree.part(node, 'body');
    // Ruby's `begin … end while` runs once before the condition.
    if (tree.name(body) === 'begin')
        return;
    if (truth?.value !== (tree.role(node) === 'until') || removal_isEntered(unit, body))
        return;
    const otherwise = tree.part(node, 'otherwise');
    const inner = unwrapped(unit, condition);
    report(check, wholeStatement(unit, node), {
        kind: tree.named(inner).length === 0 && tree.role(inner) !== 'name' ? 'literal-condition' : 'empty-loop',
        dead: body,
        proof: `${because(truth.why)}${quoted(unit, inner)} is ${String(truth.value)} before the first round: ${deadText(unit, body)} never runs.`,
        ...withoutEvaluating(evaluator, [condition], otherwise >= 0 ? null : removal(unit, wholeStatement(unit, node))),
    });
}
/** A `do { } while (0)`: an empty body that runs once. */
function checkDo(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const body = tree.part(node, 'body');
    const condition = tree.part(node, 'condition');
    const truth = evaluatorAt(unit).truth(condition);
    if (truth?.value !== false || tree.role(body) !== 'list' || tree.named(body).length > 0)
        return;
    const evaluator = evaluatorAt(unit);
    report(check, wholeStatement(unit, node), {
        kind: 'empty-loop',
        proof: `${verdict(unit, condition, truth)} and the body is empty: the loop does nothing, once.`,
        ...withoutEvaluating(evaluator, [condition], removal(unit, wholeStatement(unit, node))),
    });
}
/** The start of a `for`, or `null` if it sets none or several. */
function startOf(unit, node) {
    const { tree, names } = unit;
    const initial = tree.part(node, 'initial');
    if (initial < 0)
        return null;
    const found = [];
    const end = tree.after[initial] ?? 0;
    for (let at = initial; at < end; at++) {
        if (tree.role(at) !== 'name')
            continue;
        const name = tree.textOf(at);
        const use = names.use(name);
        if (use?.declarations.includes(at) === true)
            found.push({ name, leaf: at, value: (0,declared_type/* initialOf */.k0)(unit, at), declares: true });
        else if (use?.writes.includes(at) === true) {
            const assign = tree.around(at, (outer) => tree.role(outer) === 'assign');
            const right = tree.part(assign, 'right');
            const value = tree.name(right) === 'expression_list' ? tree.only(right) : right;
            found.push({ name, leaf: at, value, declares: false });
        }
        else if (use?.updates.includes(at) === true)
            return null;
    }
    const [first] = found;
    return found.length === 1 && first !== undefined && first.value !== syntax_tree/* NONE */.x ? first : null;
}
/** The values at the start of a `for`, for its condition. */
function overlayOf(unit, node, start, condition) {
    const { names, tree } = unit;
    const overlay = new Map();
    // The variable that the header declares is the one that its condition names, whatever else has that name.
    if (!start || (!start.declares && !names.isLocal(start.name)))
        return overlay;
    const use = names.use(start.name);
    const changes = use ? [...use.writes, ...use.updates, ...use.escapes] : [];
    if (changes.some((leaf) => condition >= 0 && tree.contains(condition, leaf)))
        return overlay;
    const value = valueGiven(evaluatorAt(unit, node), start.leaf, start.value);
    if (value)
        overlay.set(start.name, { ...value, why: [`\`${start.name}\` starts at ${quoted(unit, start.value)}`] });
    return overlay;
}
/** What is left of a `for` that never begins: its assignment, if it has one. */
function withoutRounds(unit, node, header, start) {
    const { tree, row } = unit;
    const initial = tree.part(header, 'initial');
    const gone = removal(unit, wholeStatement(unit, node));
    if (initial < 0 || start?.declares === true || gone === null)
        return gone;
    return start === null || row.empty === null ? null : `${tree.textOf(initial).replace(/;$/u, '')};`;
}
/** The node of a `for` that has the header's parts: itself, or Go's `for_clause`. */
function headerOf({ tree }, node) {
    const clause = tree.named(node).find((child) => tree.name(child) === 'for_clause');
    return clause ?? node;
}
/** The condition of a `for`; in Go it may be alone. */
function conditionOf({ tree }, node, header) {
    const condition = tree.part(header, 'condition');
    if (condition >= 0 || header !== node)
        return condition;
    const [first = syntax_tree/* NONE */.x] = tree.named(node);
    return tree.named(node).length === 2 &&
        tree.name(node) === 'for_statement' &&
        tree.part(node, 'body') !== first
        ? first
        : syntax_tree/* NONE */.x;
}
/** A `for` whose condition is false at the start, or that only counts. */
function checkFor(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const header = headerOf(unit, node);
    const clause = tree.named(node).find((child) => tree.name(child) === 'range_clause');
    if (clause !== undefined) {
        overNothing(check, node, tree.part(clause, 'right'));
        return;
    }
    const condition = conditionOf(unit, node, header);
    const body = tree.part(node, 'body');
    const start = startOf(unit, header);
    const overlay = overlayOf(unit, header, start, condition);
    const evaluator = evaluatorAt(unit, node, overlay);
    const truth = condition < 0 ? null : evaluator.truth(condition);
    if (truth?.value !== false) {
        if (start?.declares === true)
            checkCounting(check, { node, header, condition, body, start });
        return;
    }
    if (removal_isEntered(unit, body))
        return;
    const evaluated = start?.declares === true ? [condition, start.value] : [condition];
    report(check, wholeStatement(unit, node), {
        kind: 'empty-loop',
        dead: body,
        proof: `${because(truth.why)}${quoted(unit, unwrapped(unit, condition))} is false before the first round: ${deadText(unit, body)} never runs.`,
        ...withoutEvaluating(evaluator, evaluated, withoutRounds(unit, node, header, start)),
    });
}
/** A loop over an empty list or range. */
function checkEach(check, node) {
    const { unit } = check;
    const { tree } = unit;
    const [first = syntax_tree/* NONE */.x] = tree.named(node);
    const field = tree.part(node, 'value');
    const subject = field >= 0 ? field : first;
    // `for (key in list)` of JavaScript also visits what the list inherits.
    if (unit.row.integers === 'double' && tree.children(node).some((child) => tree.name(child) === 'in'))
        return;
    overNothing(check, node, subject);
}
/** A loop over `subject`, if that has no items. */
function overNothing(check, node, subject) {
    const { unit } = check;
    const { tree } = unit;
    const evaluator = evaluatorAt(unit, node);
    const value = evaluator.value(subject);
    const body = tree.part(node, 'body');
    if (value?.kind !== 'sequence' || value.length !== 0 || removal_isEntered(unit, body))
        return;
    // An `else`, and `await`, which gives way to other tasks, happen without any round.
    const hasMore = tree.part(node, 'otherwise') >= 0 || tree.children(node).some((child) => tree.name(child) === 'await');
    report(check, wholeStatement(unit, node), {
        kind: 'empty-loop',
        dead: body,
        proof: `${because(value.why)}${quoted(unit, subject)} has no items: ${deadText(unit, body)} never runs.`,
        ...withoutEvaluating(evaluator, [subject], hasMore ? null : removal(unit, wholeStatement(unit, node))),
    });
}
/** Ruby's `[].each { … }` and `0.times { … }`: blocks that are never called. */
function checkBlockCall(check, node) {
    const { unit } = check;
    const { tree } = unit;
    if (unit.row.language !== 'ruby')
        return;
    const block = tree.part(node, 'block');
    if (block < 0 || !isInList(unit, node))
        return;
    const receiver = tree.part(node, 'object');
    const method = tree.textOf(tree.part(node, 'callee'));
    const evaluator = evaluatorAt(unit, node);
    const value = evaluator.value(receiver);
    const isEmpty = (method === 'each' && value?.kind === 'sequence' && value.length === 0) ||
        (method === 'times' && value?.kind === 'integer' && value.high !== null && value.high <= 0n);
    if (!isEmpty)
        return;
    report(check, node, {
        kind: 'empty-loop',
        dead: block,
        proof: `${quoted(unit, receiver)} gives no rounds to \`${method}\`: ${deadText(unit, block)} never runs.`,
        ...withoutEvaluating(evaluator, [receiver], removal(unit, node)),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/no-effect.js






/** Roles of expressions that people write as statements for the reader or the compiler. */
const IDIOMS = new Set(['name', 'string', 'strings', 'cast', 'null', 'array', 'member']);
/** Operator of an assignment → the number with which it changes nothing. */
const NEUTRAL = {
    ...{ '+=': 0, '-=': 0, '*=': 1, '|=': 0, '^=': 0, '<<=': 0, '>>=': 0 },
};
/** An assignment that gives a local the value that it has. */
function checkAssignment(check, statement, node) {
    const { unit } = check;
    const { tree, names } = unit;
    const [left, right] = [(0,declared_type/* single */.J0)(unit, tree.part(node, 'left')), (0,declared_type/* single */.J0)(unit, tree.part(node, 'right'))];
    const name = tree.textOf(left);
    if (tree.role(left) !== 'name' || !names.isPlainLocal(name))
        return;
    const operator = tree.operator(node);
    const isSame = (operator === '=' || operator === '') && tree.textOf(unwrapped(unit, right)) === name;
    const neutral = Object.hasOwn(NEUTRAL, operator) ? NEUTRAL[operator] : undefined;
    const isNeutral = neutral !== undefined &&
        typedInteger(unit, left) &&
        // A floating-point number makes one of the sum, and rounds it.
        typedInteger(unit, right) &&
        constantNumber(evaluatorAt(unit).value(right)) === neutral;
    if (!isSame && !isNeutral)
        return;
    const isDefined = !unit.row.assignmentDeclares || evaluatorAt(unit).value(left) !== null;
    report(check, statement, {
        kind: 'self-assignment',
        proof: `${quoted(unit, statement)} gives \`${name}\` the value that it already has.`,
        replacement: isDefined ? removal(unit, statement) : null,
    });
}
/** Whether an expression is surely an integer: arithmetic with a neutral one then changes nothing. */
function typedInteger(unit, node) {
    return evaluatorAt(unit).value(node)?.kind === 'integer';
}
/** A statement that only computes a value. */
function checkExpression(check, statement) {
    const { unit } = check;
    const { tree } = unit;
    const node = unwrapped(unit, tree.role(statement) === 'expression' ? tree.only(statement) : statement);
    if (node < 0 || tree.errors > 0)
        return;
    const role = tree.role(node);
    if (role === 'assign') {
        checkAssignment(check, statement, node);
        return;
    }
    if (role === null || IDIOMS.has(role) || mayBeValue(unit, statement))
        return;
    if (effectOf(evaluatorAt(unit), node) !== 'none')
        return;
    report(check, statement, {
        kind: 'no-effect',
        proof: `${quoted(unit, node)} computes a value that nothing uses, and has no effect.`,
        replacement: removal(unit, statement),
    });
}
/** The statements of a list that are expressions without a node around them, as in Ruby and Go. */
function checkBareExpressions(check, list) {
    const { tree } = check.unit;
    for (const child of tree.named(list)) {
        const role = tree.role(child);
        if (role !== null && BARE.has(role))
            checkExpression(check, child);
    }
}
/** Roles of expressions that may be statements without a node around them. */
const BARE = new Set(['binary', 'unary', 'assign', 'call', 'wrap']);

;// CONCATENATED MODULE: ./build/code/values/checks/switches.js





/** The cases of a switch, in order. */
function casesOf({ tree }, node) {
    const found = [];
    const end = tree.after[node] ?? 0;
    for (let at = node + 1; at < end; at++) {
        if (tree.role(at) === 'switch')
            at = (tree.after[at] ?? end) - 1;
        else if (tree.role(at) === 'case')
            found.push(at);
    }
    return found;
}
/** Names of the nodes of one of several labels, and of the word before one. */
const LABELS = new Set([
    'switch_label',
    'pattern',
    'constant_pattern',
    'case',
    'default',
]);
/** The number of a case's only label; `null` for several, a default, a pattern or anything else. */
function labelOf(unit, node) {
    const { tree } = unit;
    const labels = tree.children(node).map((child) => tree.name(child));
    if ([...LABELS].some((name) => labels.filter((other) => other === name).length > 1))
        return null;
    const value = tree.part(node, 'value');
    let label = value >= 0 ? value : (tree.named(node)[0] ?? syntax_tree/* NONE */.x);
    while (tree.role(label) === null && tree.only(label) !== syntax_tree/* NONE */.x)
        label = tree.only(label);
    const role = tree.role(label);
    return role === 'integer' || role === 'char' ? constantNumber(evaluatorAt(unit).value(label)) : null;
}
/** Languages in which a case without a jump at its end goes on with the next one. */
const FALLING = new Set(['c', 'cpp', 'java', 'javascript', 'typescript', 'php']);
/** Java's cases with an arrow, which end where they end. */
const ARROW = 'switch_rule';
/** Whether each case but the last ends with a jump, or the language ends it. */
function endsEach({ tree, row }, cases) {
    if (row.language === 'go')
        return cases.every((each) => !tree.some(each, (at) => tree.name(at) === 'fallthrough_statement'));
    if (!FALLING.has(row.language))
        return true;
    return cases.slice(0, -1).every((each) => {
        let last = tree.named(each).at(-1) ?? syntax_tree/* NONE */.x;
        while (tree.role(last) === 'list' || tree.role(last) === 'expression')
            last = tree.named(last).at(-1) ?? syntax_tree/* NONE */.x;
        return tree.name(each) === ARROW || tree.role(last) === 'jump';
    });
}
/** A `switch` over a constant, in which one case runs or none: not one that goes on with the case after it. */
function checkSwitch(check, node) {
    const { unit } = check;
    const subject = unit.tree.part(node, 'subject');
    const evaluator = evaluatorAt(unit, node);
    const constant = subject < 0 ? null : constantNumber(evaluator.value(subject));
    if (constant === null)
        return;
    const cases = casesOf(unit, node);
    const labels = cases.map((each) => labelOf(unit, each));
    const matchesNone = labels.every((label) => label !== null && label !== constant);
    if (!matchesNone && !endsEach(unit, cases))
        return;
    report(check, node, {
        kind: 'constant-switch',
        proof: `${quoted(unit, unwrapped(unit, subject))} is always ${constant.toString()}: the selection has one way, ${matchesNone ? 'past all its cases' : 'and all other cases never run'}.`,
        ...withoutEvaluating(evaluator, [subject], matchesNone ? removal(unit, node) : null),
    });
}

;// CONCATENATED MODULE: ./build/code/values/checks/unused-names.js





/** A label that nothing names. */
function checkLabel({ unit, add }, node) {
    const { tree } = unit;
    const name = labelName(unit, node);
    const body = tree.named(node)[1] ?? syntax_tree/* NONE */.x;
    const start = tree.starts[node] ?? 0;
    const colon = tree.text.indexOf(':', tree.ends[name]);
    if (tree.errors > 0 || colon < 0 || isNamedOutside(unit, node, name))
        return;
    add({
        kind: 'unread-label',
        form: null,
        span: { start, end: colon + 1 },
        proof: `Nothing jumps to ${quote(tree.textOf(name))}.`,
        dead: null,
        // Where a label is the last of its block, a statement must follow.
        replacement: body === syntax_tree/* NONE */.x && unit.row.empty !== null ? unit.row.empty : '',
        caveat: null,
    });
}
/** Languages in which a function inside another one is a local of that. */
const NESTING = new Set(['javascript', 'typescript', 'python', 'csharp', 'rust']);
/** Parts of a definition that are evaluated when it runs, or that make something else of the function. */
const ACTIVE = /default|assignment_pattern|decorat|attribute|^type$|visibility|modifier/u;
/** Whether the definition at a node may be run for what it does besides defining its name. */
function isActive({ tree, row }, node) {
    if (/decorated|export/u.test(tree.name(tree.parent(node))))
        return true;
    const siblings = tree.named(tree.parent(node));
    const before = siblings[siblings.indexOf(node) - 1] ?? syntax_tree/* NONE */.x;
    if (tree.name(before).includes('attribute'))
        return true;
    const body = tree.part(node, 'body');
    const isTyped = row.language === 'python';
    for (let at = node + 1; at < body; at++)
        if (tree.isNamed(at) && ACTIVE.test(tree.name(at)) && (isTyped || tree.name(at) !== 'type'))
            return true;
    return body < 0;
}
/** A function inside another one whose name occurs nowhere else. */
function checkFunction(check, node) {
    const { unit } = check;
    const { tree, names, row } = unit;
    if (!NESTING.has(row.language) || !isInList(unit, node) || tree.errors > 0)
        return;
    const outer = tree.around(tree.parent(node), (at) => ['function', 'closure', 'class'].includes(tree.role(at) ?? ''));
    const name = tree.part(node, 'declared');
    const text = tree.textOf(name);
    if (outer === syntax_tree/* NONE */.x || tree.role(outer) === 'class' || tree.role(name) !== 'name' || names.reachedByText)
        return;
    const use = names.use(text);
    const uses = use ? [...use.declarations, ...use.writes, ...use.updates, ...use.escapes, ...use.reads] : [];
    if (uses.length !== 1 || names.isMentioned(text) || isActive(unit, node))
        return;
    report(check, node, {
        kind: 'unread-function',
        proof: `Nothing in the function calls ${quote(text)} or names it elsewhere.`,
        replacement: removal(unit, node),
    });
}
/**
 * The parameters of a lambda that nothing in it reads, after the last one that is read: those before it hold its place. Whoever calls
 * it passes them all the same, and in some languages their number can be asked for, so that they stay.
 */
function checkParameters(check, node) {
    const { unit } = check;
    const { tree, names } = unit;
    const body = tree.part(node, 'body');
    if (body < 0 || tree.errors > 0 || names.reachedByText || names.callsMacro(body))
        return;
    const isRead = (leaf) => {
        const name = tree.textOf(leaf);
        const use = names.use(name);
        if (!use || /^\$?_/u.test(name) || names.isMentioned(name))
            return true;
        const all = [...use.declarations, ...use.writes, ...use.updates, ...use.escapes, ...use.reads];
        return all.some((other) => other !== leaf && tree.contains(node, other));
    };
    const parameters = [];
    for (let at = node + 1; at < body; at++)
        if (tree.role(at) === 'name' && names.use(tree.textOf(at))?.declarations.includes(at) === true)
            parameters.push(at);
    for (const leaf of parameters.slice(parameters.findLastIndex(isRead) + 1))
        report(check, leaf, {
            kind: 'unread-parameter',
            proof: `Nothing in ${quoted(unit, node)} reads its parameter ${quoted(unit, leaf)}.`,
            replacement: null,
        });
}

;// CONCATENATED MODULE: ./build/code/values/checks/unread-locals.js








/** Names that say that they are not read. */
const UNNAMED = /^\$?_/u;
/** What a declaration declares, apart from its type. */
function declaratorsOf({ tree }, declaration) {
    return tree.named(declaration).filter((child) => {
        const name = tree.name(child);
        // Without a body, it only names a type.
        if (/^(?:struct|union|enum|class)_specifier$/u.test(name))
            return tree.part(child, 'body') >= 0;
        return /declarator|identifier|spec/u.test(name) && !name.includes('type');
    });
}
/** The statement that declares or assigns only the variable at `leaf`, and the node of the value; or `null`. */
function statementOf(unit, leaf) {
    const { tree } = unit;
    const statement = tree.around(leaf, (node) => isInList(unit, node));
    const isElsewhere = unit.names.functionAround(statement) !== unit.names.functionAround(leaf);
    // The parameters of a pointer to a function have names that mean nothing.
    const parameter = tree.around(leaf, (node) => node <= statement || tree.name(node).includes('parameter'));
    if (statement === syntax_tree/* NONE */.x || isElsewhere || parameter > statement)
        return null;
    if (tree.name(tree.parent(leaf)) === 'expression_list' && tree.named(tree.parent(leaf)).length > 1)
        return null;
    if (tree.role(statement) === 'declaration') {
        const declarators = declaratorsOf(unit, statement);
        if (declarators.length > 1 || (0,declared_type/* declarationAt */.yF)(unit, leaf) === null)
            return null;
        // What an array starts with is not looked at.
        if (isArray(unit, leaf) && tree.part(declarators[0] ?? syntax_tree/* NONE */.x, 'value') >= 0)
            return null;
        // The value of a pointer is in the declarator around it.
        const value = (0,declared_type/* initialOf */.k0)(unit, leaf);
        return { statement, value: value === syntax_tree/* NONE */.x ? tree.part(declarators[0] ?? syntax_tree/* NONE */.x, 'value') : value };
    }
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    if (tree.role(inner) !== 'assign' || (0,declared_type/* single */.J0)(unit, tree.part(inner, 'left')) !== leaf)
        return null;
    return { statement, value: (0,declared_type/* single */.J0)(unit, tree.part(inner, 'right')) };
}
/** Whether the name at `leaf` is declared as an array: in a declarator of arrays, below those of pointers and the like. */
function isArray({ tree }, leaf) {
    const end = tree.around(leaf, (node) => {
        const name = tree.name(node);
        return name.startsWith('array') || !/declarator|identifier/u.test(name);
    });
    return tree.name(end) === 'array_declarator';
}
/** Whether removing a variable of this declaration can have no effect: its type has no constructor or destructor. */
function isPlain(unit, leaf, value) {
    const { row } = unit;
    if (row.plainTypes)
        return true;
    const declaration = (0,declared_type/* declarationAt */.yF)(unit, leaf);
    if (declaration && Object.hasOwn(row.types, declaration.type))
        return true;
    // An array of objects makes and destroys them; a pointer to one does not.
    if (declaration?.isDerived === true && !isArray(unit, leaf))
        return true;
    const isFunction = value !== syntax_tree/* NONE */.x && unit.tree.role(value) === 'closure';
    return isFunction || (value !== syntax_tree/* NONE */.x && evaluatorAt(unit).value(value) !== null);
}
/** Languages that convert a value to the type of its variable by code that may throw: they unbox, or call what a class defines. */
const CONVERTING = new Set(['java', 'csharp', 'cpp']);
/** Whether a variable takes its value without a conversion that may throw: `int s = a` throws where `a` is an `Integer` that is null. */
function takesPlainly(unit, leaf, value) {
    const { row, names, tree } = unit;
    const declaration = (0,declared_type/* declarationAt */.yF)(unit, leaf);
    if (value === syntax_tree/* NONE */.x || !CONVERTING.has(row.language) || !declaration || declaration.isDerived)
        return true;
    if ((0,declared_type/* isInferred */.UE)(declaration) || evaluatorAt(unit).value(value) !== null)
        return true;
    const inner = unwrapped(unit, value);
    if (tree.role(inner) === 'closure')
        return true;
    if (tree.role(inner) === 'name' && !Object.hasOwn(row.types, declaration.type)) {
        const other = (0,declared_type/* declaredTypeName */.y8)(unit, tree.textOf(inner));
        return row.language === 'java' || other === declaration.type;
    }
    // What an operation does with a variable depends on the type of that.
    return !tree.some(inner, (at) => tree.role(at) === 'name' && names.use(tree.textOf(at)) !== null && evaluatorAt(unit).value(at) === null);
}
/** The statement `_ = x` that only keeps a compiler quiet, if that is all the reading at `leaf` is; or `NONE`. */
function blankStatement({ tree, row }, leaf) {
    const statement = tree.parent(tree.parent(leaf));
    const isBlank = row.unusedIsError && /^_\s*=\s*[\w]+$/u.test(tree.textOf(statement));
    return isBlank && tree.role(statement) === 'assign' ? statement : syntax_tree/* NONE */.x;
}
/** Numbers with which many variables start. */
const USUAL_NUMBERS = new Set([0, 1, -1]);
/** Roles of expressions whose values the code around them decides. */
const COMPUTED = new Set(['name', 'call', 'member', 'sizeof', null]);
/** The form of the only value that a variable is given at `node`; `null` for one that is computed. */
function formOf(unit, node) {
    if (node === syntax_tree/* NONE */.x)
        return 'bare';
    const { tree } = unit;
    const inner = unwrapped(unit, node);
    const isComputed = tree.some(inner, (at) => tree.isNamed(at) && COMPUTED.has(tree.role(at)) && tree.role(tree.parent(at)) !== 'string');
    if (isComputed)
        return null;
    const value = evaluatorAt(unit).value(inner);
    if (value === null)
        return null;
    if (value.kind === 'integer' || value.kind === 'float')
        return USUAL_NUMBERS.has(constantNumber(value) ?? 0) ? 'usual' : 'constant';
    return value.kind === 'text' && value.text !== '' ? 'constant' : 'usual';
}
/** Whether a variable is a reference: an assignment to it changes what it refers to. */
function isReference({ tree }, leaf) {
    const declaration = tree.around(leaf, (node) => tree.part(node, 'type') !== syntax_tree/* NONE */.x);
    const type = tree.textOf(tree.part(declaration, 'type'));
    return tree.name(tree.parent(leaf)) === 'reference_declarator' || /^(?:decltype|ref|scoped)\b/u.test(type);
}
/** Whether nothing reads the variable. */
function isUnread(unit, name, use) {
    const { names, tree, row } = unit;
    const reads = use.reads.filter((leaf) => blankStatement(unit, leaf) === syntax_tree/* NONE */.x);
    if (reads.length + use.escapes.length + use.updates.length > 0 || UNNAMED.test(name))
        return false;
    if (names.isMentioned(name) || !names.isPlainLocal(name))
        return false;
    const [first] = use.declarations;
    if (row.assignmentDeclares)
        return use.declarations.length === 0;
    if (first === undefined || tree.name(tree.parent(first)).includes('parameter'))
        return false;
    return use.writes.length === 0 || !isReference(unit, first);
}
/** Whether a name occurs nowhere in the text but where it is declared and assigned: for code that did not parse completely. */
function isOnlyThere({ tree }, name, use) {
    const places = [...use.declarations, ...use.writes];
    if (!places.every((leaf) => tree.isWhole(tree.parent(leaf))))
        return false;
    let count = 0;
    for (let at = tree.text.indexOf(name); at >= 0 && count <= places.length; at = tree.text.indexOf(name, at + 1))
        count++;
    return count === places.length;
}
/** Local variables that nothing reads, with the statements that declare and assign them. */
function checkLocals(check) {
    const { unit } = check;
    const { tree, names } = unit;
    for (const [name, use] of names.all()) {
        if (!isUnread(unit, name, use) || (tree.errors > 0 && !isOnlyThere(unit, name, use)))
            continue;
        const places = [...use.declarations, ...use.writes].map((leaf) => ({
            leaf,
            found: statementOf(unit, leaf),
        }));
        const isInert = places.every(({ leaf, found }) => {
            if (!found || mayBeValue(unit, found.statement))
                return false;
            const isPure = found.value === syntax_tree/* NONE */.x || effectOf(evaluatorAt(unit), found.value) === 'none';
            const declared = use.declarations[0] ?? leaf;
            return isPure && isPlain(unit, declared, found.value) && takesPlainly(unit, declared, found.value);
        });
        if (!isInert)
            continue;
        const blanks = use.reads.map((leaf) => blankStatement(unit, leaf));
        // What several places have is the least conspicuous of theirs.
        const forms = places.map(({ found }) => formOf(unit, found?.value ?? syntax_tree/* NONE */.x));
        const [only = null] = forms;
        const form = forms.length === 1 || only !== 'constant' ? only : 'usual';
        for (const { found } of places)
            if (found)
                reportUnread(check, name, found.statement, { form, isWritten: use.writes.length > 0, blanks });
    }
}
/** What the removal of a variable of C++ assumes of its type, where the type may be a class whose constructor has an effect; or `null`. */
function ofUnknownType(unit, name) {
    const type = unit.row.language === 'cpp' ? (0,declared_type/* declaredTypeName */.y8)(unit, name) : null;
    if (type === null || Object.hasOwn(unit.row.types, type))
        return null;
    return `Objects of ${quote(type)} are taken to be made and destroyed without an effect.`;
}
/** Reports a statement that gives a value to a variable that nothing reads, with the `_ = x` after it. */
function reportUnread(check, name, statement, rest) {
    const { unit } = check;
    const { tree, row } = unit;
    const { form, isWritten, blanks } = rest;
    const siblings = tree.named(tree.parent(statement));
    // The name goes too: no other place needs it.
    const bare = siblings.length === 1 ? row.emptyBlock : '';
    const replacement = row.hoists.size > 0 && !mayBeValue(unit, statement) ? bare : removal(unit, statement);
    const isFollowed = blanks.length === 1 && tree.after[statement] !== undefined && siblings.includes(blanks[0] ?? syntax_tree/* NONE */.x);
    const last = isFollowed && siblings[siblings.indexOf(statement) + 1] === blanks[0] ? (blanks[0] ?? syntax_tree/* NONE */.x) : statement;
    const hasMore = isWritten || (blanks.length > 0 && last === statement);
    const found = {
        kind: 'unread-local',
        form,
        proof: `Nothing in the function reads \`${name}\`, so ${quoted(unit, statement)} has no effect.`,
        // A declaration can go when the assignments have gone.
        replacement: hasMore && tree.role(statement) === 'declaration' ? null : last === statement ? replacement : '',
        caveat: unit.names.callsMacro(0)
            ? `The body of a macro might name \`${name}\`.`
            : ofUnknownType(unit, name),
    };
    report(check, statement, found, last);
}

// EXTERNAL MODULE: ./build/code/values/context/trusted-names.js
var trusted_names = __webpack_require__(69429);
// EXTERNAL MODULE: ./build/code/values/facts/names.js
var facts_names = __webpack_require__(67583);
// EXTERNAL MODULE: ./build/code/values/languages/value-rows.js + 12 modules
var value_rows = __webpack_require__(87808);
// EXTERNAL MODULE: ./build/code/values/tree/parse-whole.js + 3 modules
var parse_whole = __webpack_require__(79053);
;// CONCATENATED MODULE: ./build/code/values/find-inert.js
















/** The checks of a list of statements. */
function checkStatements(check, list) {
    checkList(check, list);
    checkBareExpressions(check, list);
}
/** The checks of a call. */
function checkCall(check, node) {
    checkAssertionCall(check, node);
    checkBlockCall(check, node);
}
/** The check of a node by its role. */
const CHECKS = {
    label: checkLabel,
    function: checkFunction,
    closure: checkParameters,
    if: checkIf,
    unless: checkIf,
    elseif: checkIf,
    while: checkWhile,
    until: checkWhile,
    do: checkDo,
    for: checkFor,
    each: checkEach,
    switch: checkSwitch,
    list: checkStatements,
    case: checkList,
    assert: checkAssert,
    call: checkCall,
    macro: checkAssertingMacro,
    conditional: checkConditional,
    binary: checkOperation,
    strings: checkPieces,
    expression: checkExpression,
};
/** Units whose inert code is kept: a witness, a verdict and a purification ask for that of one unit. */
const MOST_UNITS = 8;
const recent = new Map();
/** No name. */
const NONE = [];
/**
 * The inert code of a unit, in order of its place, the outer before the inner. Code that was parsed with errors is passed over.
 * `loadParser(language)` must have been awaited. Takes any text; never throws for its content.
 * @param redefined names that mean something else in the unit's file than in its language: nothing is known of them
 */
function findInert(code, language, redefined = NONE) {
    const key = `${language} ${redefined.join(' ')}\n${code}`;
    const found = recent.get(key) ?? search(code, language, new Set(redefined));
    recent.delete(key);
    recent.set(key, found);
    if (recent.size > MOST_UNITS)
        recent.delete(recent.keys().next().value ?? '');
    return found;
}
/** The check of each symbol, once per grammar. */
const checksByTable = new WeakMap();
function checksOf(table) {
    const known = checksByTable.get(table);
    if (known)
        return known;
    const checks = table.roles.map((role) => (role === null ? undefined : CHECKS[role]));
    checksByTable.set(table, checks);
    return checks;
}
function search(code, language, redefined) {
    const { keywords, literalWords } = languages/* LANGUAGES */.Yj[language];
    // Where a macro has the name of a keyword, nothing is what it seems to be.
    for (const name of redefined)
        if (keywords.has(name) || literalWords.has(name))
            return [];
    const { unit, shift } = unitOf(code, language, redefined);
    const { tree } = unit;
    const found = [];
    const check = { unit, add: (finding) => void found.push(finding) };
    const checks = checksOf(tree.table);
    for (let node = 0; node < tree.size; node++) {
        const run = checks[tree.symbols[node] ?? -1];
        if (run && tree.isWhole(node))
            run(check, node);
    }
    checkLocals(check);
    return placed(found, shift, code.length).filter((each) => !isFragment(each, code));
}
/** A unit, and how far its code is from the start of the text that was parsed. */
function unitOf(code, language, redefined) {
    const row = (0,trusted_names/* rowWithout */.L)(value_rows/* VALUE_ROWS */.E[language], redefined);
    const { tree, shift } = (0,parse_whole/* parseWhole */.z)(code, (0,parser/* parserOf */.BP)(language), row);
    const names = new facts_names/* Names */.f(tree, row, languages/* LANGUAGES */.Yj[language].nodes, redefined);
    const parse = (other) => {
        const { unit } = unitOf(other, language, redefined);
        return unit.tree.errors === 0 ? unit : null;
    };
    return { unit: { tree, row, names, parse }, shift };
}
/** Findings inside the code, with offsets in it. */
function placed(found, shift, length) {
    return found
        .map((finding) => ({
        ...finding,
        span: moved(finding.span, shift),
        dead: finding.dead && moved(finding.dead, shift),
    }))
        .filter(({ span }) => span.start >= 0 && span.end <= length)
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
function moved({ start, end }, shift) {
    return { start: start - shift, end: end - shift };
}


/***/ }),

/***/ 62329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   oZ: () => (/* binding */ DRAWS)
/* harmony export */ });
/* unused harmony export INERT_KINDS */
/** The kinds of inert code. */
const INERT_KINDS = (/* unused pure expression or super */ null && ([
    /** A condition that is never true, and is not a literal. */
    'false-condition',
    /** A condition that is always true, and is not a literal. */
    'true-condition',
    /** A condition that is a literal: `if (0)`. */
    'literal-condition',
    /** A loop that never begins, or that repeats nothing. */
    'empty-loop',
    /** Statements after a `return`, `break`, `continue`, `throw` or `goto` in the same block. */
    'after-jump',
    /** An assertion that cannot fail. */
    'constant-assertion',
    /** A local variable that nothing reads, or an assignment to it. */
    'unread-local',
    /** A label to which nothing jumps. */
    'unread-label',
    /** A function inside another one that nothing calls. */
    'unread-function',
    /** A parameter of a lambda that nothing reads. */
    'unread-parameter',
    /** A statement whose evaluation changes nothing. */
    'no-effect',
    /** `x = x`, `x += 0`. */
    'self-assignment',
    /** A selection among cases by a constant. */
    'constant-switch',
    /** A constant that is written as a longer expression: `7 - 7`, `x ^ 0`, `"a" + ""`. */
    'disguised-constant',
]));
/** The caveat where a removal draws one number less from a generator. */
const DRAWS = 'A pseudo-random generator is drawn from once less; its later numbers may differ.';
/** What a proof says of a function whose results a document bounds. */
const LIBRARY_FACT = / is (?:at least|at most|below|about) [^`]*\([^`]+?\)/u;
/** A condition of literals alone. */
const OF_LITERALS = /^`[^`A-Za-z_]+` is always (?:true|false)/u;
/**
 * Whether the truth of a condition rests on nothing of the unit's own code: on what a library guarantees (`rand()` is at least 0), or
 * on literals alone (`5 > 7`). A literal by itself, as in `if (0)`, is usual.
 */
function isClosed({ kind, proof }) {
    return LIBRARY_FACT.test(proof) || (kind !== 'literal-condition' && OF_LITERALS.test(proof));
}


/***/ }),

/***/ 48516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkDataOptions),
/* harmony export */   a: () => (/* binding */ checkCopyOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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
        remedy: 'Leave them out: shards that end early do not make a complete run. --budget-unit is allowed.',
    },
];
const COPY_CONFLICTS = [
    {
        isGiven: ({ shard, writeClean, writePurified }) => shard !== null && (writeClean !== null || writePurified !== null),
        problem: '--shard was given with --write-clean or --write-purified.',
        remedy: 'Write the copy in a run without shards: a shard does not know the findings of the others.',
    },
    {
        isGiven: ({ writeClean, writePurified }) => writeClean !== null && writeClean === writePurified,
        problem: '--write-clean and --write-purified name the same place.',
        remedy: 'Give each its own path.',
    },
];
/** @throws CodePurifyError `usage` when the options do not say which data is read, or contradict each other */
function checkDataOptions(options, paths) {
    refuse(DATA_CONFLICTS.find(({ isGiven }) => isGiven(options, paths)));
}
/** @throws CodePurifyError `usage` when the requested copies cannot be written together, or in a shard */
function checkCopyOptions(options) {
    refuse(COPY_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
}
function refuse(conflict) {
    if (conflict !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('usage', conflict.problem, conflict.remedy);
}


/***/ }),

/***/ 25001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scoreElements),
/* harmony export */   K: () => (/* binding */ joinMasks)
/* harmony export */ });
/* harmony import */ var _learn_record_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4935);
/* harmony import */ var _learn_record_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22324);


/** At most this many elements of a family are removed from a record, for each of its units. */
const MAX_MASKED_ELEMENTS = 8;
/**
 * Log-odds of every record: whole, without each of its elements and without each of its families, by the model chosen
 * for the record. Every n-gram that touches a removed element is left out, keywords and punctuation included, so that
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
        const places = new _learn_record_places_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordPlaces */ .Q(corpus, record);
        const most = MAX_MASKED_ELEMENTS * corpus.units.countOf(record);
        const base = features.use(modelOf(record));
        whole[record] = base;
        const repeated = new Map();
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            const mask = places.maskOf(element);
            without[element] = base - features.removed([mask]);
            for (const end = keyEnds[element] ?? 0; slot < end; slot++) {
                const carrier = index.carrierOf[slot] ?? -1;
                if (carrier < 0)
                    continue;
                if (index.elements[carrier] === element)
                    carriers[carrier] = without[element] ?? 0;
                else
                    addMask(repeated, carrier, mask, most - 1);
            }
        }
        for (const [carrier, masks] of repeated) {
            const first = places.maskOf(index.elements[carrier] ?? 0);
            carriers[carrier] = base - features.removed(joinMasks([first, ...masks]));
        }
    }
    return { whole, without, carriers };
}
/** Adds a mask to those of a carrier, unless it has `most`. */
function addMask(masks, carrier, mask, most) {
    const own = masks.get(carrier);
    if (own === undefined)
        masks.set(carrier, [mask]);
    else if (own.length < most)
        own.push(mask);
}
/** Joins the masks of each side into one. */
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

/***/ 50817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ holdingsOf),
/* harmony export */   z: () => (/* binding */ Rejudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _learn_calibrator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90185);
/* harmony import */ var _element_scores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25001);
/* harmony import */ var _learn_record_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4935);
/* harmony import */ var _read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70580);
/* harmony import */ var _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68867);






/** Judges changed versions of records that were judged. */
class Rejudge {
    context;
    readings;
    known;
    rankOf;
    found;
    /** The unit of the corpus with each number, in the order of adding. */
    unitOf;
    reader;
    features;
    /**
     * @param known families by class
     * @param rankOf the index in the verdict of the family with this number
     * @param found labels of the judged records of the corpus; null for the others
     */
    constructor(context, readings, known, rankOf, found) {
        this.context = context;
        this.readings = readings;
        this.known = known;
        this.rankOf = rankOf;
        this.found = found;
        this.unitOf = new Int32Array(context.numbers.length);
        context.numbers.forEach((number, unit) => (this.unitOf[number] = unit));
        this.reader = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SideReader */ .R(context.corpus.vocabulary);
        this.features = new _learn_record_features_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFeatures */ .T(context.corpus.vocabulary);
    }
    /** The record of the corpus that a unit belongs to. */
    recordOf(number) {
        return this.context.corpus.units.recordOf(this.unitOf[number] ?? 0);
    }
    /** See `DatasetVerdict.rejudge`. */
    judge(number, sides) {
        const record = this.recordOf(number);
        const label = this.found[record]?.label;
        if (label === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('internal', `Record ${String(number)} was not judged, so no version of it can be judged.`, 'Please report this.');
        }
        const fold = this.context.folds[record] ?? 0;
        const read = sides.map((analysis, side) => this.reader.read(analysis, side));
        const { ids, offset } = this.withUnit(this.unitOf[number] ?? 0, read);
        const tokens = (0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .countTokens */ .ih)(ids);
        this.features.load(ids);
        const reading = this.readings.read(this.features, fold, tokens, null, label);
        const holdings = holdingsOf(read, offset);
        return { ...this.evidenceOf(fold, label, holdings, (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_4__/* .logTokensOf */ .eJ)(tokens)), ...reading };
    }
    /** The tokens of a record with a changed unit, and the number of tokens before that unit. */
    withUnit(unit, read) {
        const { units, sides } = this.context.corpus;
        const record = units.recordOf(unit);
        const ids = read.map((side) => side.ids);
        const [all] = sides[record] ?? [];
        if (all === undefined || units.countOf(record) === 1)
            return { ids, offset: 0 };
        const { start, end } = units.tokensOf(unit);
        return { ids: [(0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .joinIds */ .VS)([all.subarray(0, start), ...ids, all.subarray(end)])], offset: start };
    }
    evidenceOf(fold, label, holdings, logTokens) {
        const known = this.known.get(label) ?? this.known.get(1 - label);
        const towards = this.known.has(label) ? 1 : 0;
        const model = this.readings.modelOf(label, fold);
        const whole = model ? this.features.use(model) : 0;
        const without = (keys) => whole - this.features.removed((0,_element_scores_js__WEBPACK_IMPORTED_MODULE_5__/* .joinMasks */ .K)(keys.flatMap((key) => holdings.get(key)?.masks ?? [])));
        const best = known?.families.strongest(towards, holdings, without, logTokens);
        const [holding, other] = best?.keys.map((key) => holdings.get(key)) ?? [];
        if (!known || !best || !holding)
            return NO_FAMILY;
        const sign = towards === 1 ? 1 : -1;
        const odds = { logOdds: sign * whole, without: sign * without(best.keys) };
        return {
            pValue: known.families.pValue(best.evidence, towards),
            evidence: best.evidence,
            family: best.accepted < 0 ? -1 : this.rankOf(known.first + best.accepted),
            element: { side: holding.side, element: holding.element, ...odds },
            partner: other ? { side: other.side, element: other.element, ...odds } : null,
        };
    }
}
const NO_FAMILY = { pValue: 1, evidence: 0, family: -1, element: null, partner: null };
/**
 * For each family key in the code, its first element and the masks of all its elements.
 * @param offset number of tokens before the code on its side
 */
function holdingsOf(sides, offset = 0) {
    const holdings = new Map();
    sides.forEach(({ ids, places, keys }, side) => {
        const tokens = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenPlaces */ .I(ids);
        places.forEach((place, element) => {
            const mask = { side, tokens: shifted(tokens.covered(place), offset) };
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
function shifted(tokens, offset) {
    return offset === 0 ? tokens : tokens.map((token) => token + offset);
}


/***/ }),

/***/ 71790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crossFit),
/* harmony export */   c: () => (/* binding */ crossFitLogOdds)
/* harmony export */ });
/* harmony import */ var _regression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53203);

/**
 * Trains the model of each fold on the records of all other folds.
 * @param learned 1 for records to train on
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
/** Log-odds of each record by the model that was not trained on it. */
function crossFitLogOdds({ folds, models }, rows) {
    return Float64Array.from(folds, (fold, row) => {
        const model = models[fold];
        return model ? (0,_regression_js__WEBPACK_IMPORTED_MODULE_0__/* .logOddsOfRow */ .Em)(model, rows, row) : 0;
    });
}


/***/ }),

/***/ 66948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ assignFolds)
/* harmony export */ });
/* harmony import */ var _random_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67090);

/**
 * Assigns groups of records to folds. Records of one group are in the same fold, so that a record is never judged by a
 * probe that was trained on its copy. Large groups are assigned first, each to the smallest fold; a seeded shuffle breaks
 * ties.
 * @returns the fold of each record, in [0, folds)
 */
function assignFolds(groups, folds, seed) {
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

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RecordFeatures)
/* harmony export */ });
/* harmony import */ var _read_record_buckets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76351);
/* harmony import */ var _read_int_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33268);
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32318);
/* harmony import */ var _read_sparse_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92596);
/* harmony import */ var _read_token_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70580);





/**
 * The features of one record, numbered densely. A mask is scored by the few n-grams that it touches: a feature is lost
 * with its last occurrence, and for a pair the feature "both sides have it" as soon as one side has lost it. No other
 * feature is computed again.
 */
class RecordFeatures {
    lister;
    /** Per bucket: the last load in which it occurred, and its number there. */
    seenBy = new Int32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
    numberOf = new Int32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
    loads = 0;
    buckets = [];
    sides = [];
    scale = 1;
    /** Features whose occurrences a mask has removed, to be restored. */
    touched = new _read_int_list_js__WEBPACK_IMPORTED_MODULE_1__/* .IntList */ .I(1024);
    weights = new Float64Array(0);
    shared = new Float64Array(0);
    constructor(vocabulary) {
        this.lister = new _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureLister */ .Ig(vocabulary);
    }
    /** Loads a record of one or two sides, in place of the one before. */
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
    /** Log-odds of the whole record (nats). Masks are scored with this model until the next call. */
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
    /** The log-odds (nats) that all masks together remove; at most one mask per side. */
    removed(masks) {
        let lost = 0;
        this.touched.clear();
        const ends = [];
        for (const { side, tokens } of masks) {
            lost += this.remove(side, tokens);
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
    /** Removes tokens of a side; returns the sum of the lost weights, and lists the features in `touched`. */
    remove(side, tokens) {
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
                    // skips n-grams that do not hold this token; those with an earlier masked token were counted there
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
    /** The weight lost with a side's last occurrence: "both sides have it" if the other side has it, else the feature. */
    weightOfLast(feature, other) {
        if (other && (other[feature] ?? 0) > 0)
            return this.shared[feature] ?? 0;
        return this.weights[feature] ?? 0;
    }
}


/***/ }),

/***/ 22324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ RecordPlaces)
/* harmony export */ });
/* harmony import */ var _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68867);

/**
 * Looks up which tokens the elements of one record cover. A name is covered in its own unit only: each unit of the record
 * has an element for it, so that all masks of a record together stay as long as the record.
 */
class RecordPlaces {
    corpus;
    record;
    /** By the unit for records of several units, else by the side. */
    places = new Map();
    constructor(corpus, record) {
        this.corpus = corpus;
        this.record = record;
    }
    /** The mask of an element, by its number in the corpus. */
    maskOf(element) {
        const place = this.corpus.element(element);
        return { side: place.side, tokens: this.placesOf(element, place).covered(place) };
    }
    placesOf(element, { side }) {
        const { units, sides } = this.corpus;
        const isOne = units.countOf(this.record) === 1;
        const key = isOne ? side : units.unitOf(this.record, element);
        const known = this.places.get(key);
        if (known)
            return known;
        const ids = sides[this.record]?.[side] ?? new Int32Array();
        const { start, end } = isOne ? { start: 0, end: ids.length } : units.tokensOf(key);
        const places = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenPlaces */ .I(ids, start, end);
        this.places.set(key, places);
        return places;
    }
}


/***/ }),

/***/ 53203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ logOddsOfRow),
/* harmony export */   mu: () => (/* binding */ trainRegression),
/* harmony export */   t7: () => (/* binding */ TRAINING)
/* harmony export */ });
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32318);
/* harmony import */ var _random_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67090);
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);



/** Chosen on Devign and ReVeal, with other seeds than the reported ones: `docs/probe.md`. */
const TRAINING = { epochs: 4, rate: 0.01, l2: 1e-3, seed: 1 };
/** Keeps AdaGrad's first steps finite. */
const START = 1e-6;
/** Log-odds of one row. */
function logOddsOfRow(model, rows, row) {
    const { weights } = model;
    const { buckets, ends, scales } = rows;
    const end = ends[row] ?? 0;
    let sum = 0;
    for (let at = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(ends, row); at < end; at++)
        sum += weights[buckets[at] ?? 0] ?? 0;
    return model.bias + sum * (scales[row] ?? 0);
}
/**
 * Logistic regression of `targets` (1 or 0) over the rows `members`, by AdaGrad on shuffled records with lazy
 * L2. The same seed and rows give the same weights, bit for bit.
 */
function trainRegression(rows, targets, members, options = TRAINING) {
    const weights = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC);
    const squares = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC).fill(START);
    const { buckets, ends, scales } = rows;
    const { epochs, rate, l2 } = options;
    const random = (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .randomStream */ ._)(options.seed);
    const order = members.slice();
    let positives = 0;
    for (const row of members)
        positives += targets[row] ?? 0;
    let bias = Math.log((positives + 1) / (members.length - positives + 1));
    let biasSquares = 1;
    for (let epoch = 0; epoch < epochs; epoch++) {
        (0,_random_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .shuffle */ .k)(order, random);
        for (const row of order) {
            const start = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(ends, row);
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

/***/ 68867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TokenPlaces),
/* harmony export */   R: () => (/* binding */ SideReader)
/* harmony export */ });
/* harmony import */ var _code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90366);
/* harmony import */ var _code_traits_comments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93856);
/* harmony import */ var _constant_expressions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47794);
/* harmony import */ var _trait_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99356);
/* harmony import */ var _family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71317);
/* harmony import */ var _token_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70580);






/** Turns analysed code, or its cached outline, into numbers of one vocabulary. Both give the same numbers. */
class SideReader {
    vocabulary;
    families;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.families = new _family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FamilyKeys */ .JK(vocabulary);
    }
    /** Reads one side of a record; `side` is its number, 0 or 1. */
    read(code, side) {
        const { tokens, elements, traits } = 'tokens' in code ? code : (0,_code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOutline */ .k)(code);
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
        for (const { kind, type, text: raw, start, end } of traits) {
            const text = kind === 'comment' ? (0,_code_traits_comments_js__WEBPACK_IMPORTED_MODULE_4__/* .commentText */ .br)(raw) : raw;
            const id = this.vocabulary.traitId((0,_trait_text_js__WEBPACK_IMPORTED_MODULE_5__/* .traitText */ .u4)({ kind, type, text }));
            places.push({ side, name: (0,_trait_text_js__WEBPACK_IMPORTED_MODULE_5__/* .traitName */ .sv)(id), start, end });
            keys.push(kind === 'comment' ? this.families.comment(id, text, type) : this.families.trait(id));
        }
        return { ids, places, keys };
    }
}
const NO_TOKENS = { start: 0, end: 0 };
/** Looks up which tokens of one side the elements of a unit cover. */
class TokenPlaces {
    ofName = new Map();
    /**
     * @param ids   the tokens of the side
     * @param start first token of the unit in it
     * @param end   the token after the unit's last
     */
    constructor(ids, start = 0, end = ids.length) {
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            const known = this.ofName.get(id);
            if (known)
                known.push(at);
            else
                this.ofName.set(id, [at]);
        }
    }
    /** Indices of the tokens that an element covers, ascending; a statement covers its keywords and punctuation too. */
    covered({ name, start, end }) {
        if (name >= 0)
            return this.ofName.get(name) ?? []; // traits cover their tokens; comments have none
        const tokens = [];
        for (let at = start; at < end; at++)
            tokens.push(at);
        return tokens;
    }
}


/***/ }),

/***/ 79029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gradeOf)
});

;// CONCATENATED MODULE: ./build/purify/names-resolve.js
/**
 * Whether every name that was declared in a unit still is after something was removed: no place of a name that was local, or the
 * function's own, has become one that is declared elsewhere.
 */
function namesResolve(before, after) {
    const declaredElsewhere = freePlaces(before);
    const declaredHere = new Set(before.elements.filter(({ role }) => role === 'local' || role === 'own').map(({ text }) => text));
    return [...freePlaces(after)].every(([name, places]) => !declaredHere.has(name) || places <= (declaredElsewhere.get(name) ?? 0));
}
/** How often each name stands for something that is declared elsewhere. */
function freePlaces({ elements }) {
    return new Map(elements.filter(({ role }) => role === 'free').map(({ text, spans }) => [text, spans.length]));
}

;// CONCATENATED MODULE: ./build/purify/grade-of.js

/**
 * How sure it is that behaviour stays. Code that was planted is `inserted` if it is removed, and if every name that the rest uses
 * still resolves.
 * @param isPlanted its family shows that the element was planted
 */
function gradeOf({ strategy, isProved, before, after }, isPlanted) {
    if (isProved)
        return 'proved';
    return strategy === 'remove' && isPlanted && namesResolve(before, after) ? 'inserted' : 're-judged';
}


/***/ }),

/***/ 27962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ compareCandidates),
/* harmony export */   Dw: () => (/* binding */ changedCharacters),
/* harmony export */   iB: () => (/* binding */ TIERS)
/* harmony export */ });
/**
 * The order of preference of different kinds of replacement that parse and neutralise.
 *
 * A removal fills no token, so its likelihood cannot be compared with that of an infill. Published triggers are dead
 * code, which maintainers want removed and not reworded. So removal comes first, unless it would also remove
 * something that the rest of the function uses: then the reworded statement is preferred.
 */
const TIERS = {
    /** Takes out code that provably never runs or has no effect, or writes it in an equivalent form. */
    proved: -1,
    /** The same code under another name: nothing can break. */
    rename: 0,
    /** Removes a statement that nothing else needs. */
    removeWhole: 1,
    /** Removes the only statement in an `if` or a loop, which leaves an empty body. */
    removeBody: 2,
    /** The statement in other words. */
    infill: 3,
    /** Removes a statement that assigns or jumps. */
    removeEffect: 4,
};
/** Number of characters that a proposal removes plus the number that it adds. */
function changedCharacters(proposal) {
    return proposal.edits.reduce((sum, { span, text }) => sum + (span.end - span.start) + text.length, 0);
}
/**
 * Compares two candidates that parse: by kind, then by the language model's likelihood, then by fewest changed
 * characters. `verify.ts` tries the candidates in this order and takes the first that neutralises.
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


/***/ }),

/***/ 65888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ proposeRemovals)
});

// EXTERNAL MODULE: ./build/code/edits/edit.js
var edits_edit = __webpack_require__(40672);
// EXTERNAL MODULE: ./build/code/traits/comments.js
var comments = __webpack_require__(93856);
// EXTERNAL MODULE: ./build/purify/rank.js
var rank = __webpack_require__(27962);
;// CONCATENATED MODULE: ./build/purify/remove-comment.js


/**
 * Comments that a compiler, an interpreter or a build tool reads: interpreter lines, encodings, `//go:embed`, `// +build`,
 * `# frozen_string_literal`, `# type:`, attributes of PHP, `@jsx`, `#__PURE__`, source maps.
 */
const READ_BY_TOOLS = /^(?:#!|#\[|\/\/(?:go:|export |line |#|\s*\+build|\s*@)|\/\*\s*(?:[@#!]|line )|#\s*(?:-\*-|frozen|cython|type:|.*coding[:=]))/iu;
/** Removes a comment, with its lines where nothing else is on them. Behaviour stays, unless a tool reads the comment. */
function removeComment({ code }, { text, spans }) {
    const [own] = spans;
    if (own === undefined)
        return [];
    const span = (0,edits_edit/* wholeLines */.zo)(code, own);
    const isAlone = span.start !== own.start || span.end !== own.end;
    const isBetween = /\S/u.test(code.charAt(own.start - 1)) && /\S/u.test(code.charAt(own.end));
    const replacement = !isAlone && isBetween ? ' ' : '';
    const isProved = !READ_BY_TOOLS.test(text);
    return [
        {
            ...{ strategy: 'remove', tier: isProved ? rank/* TIERS */.iB.proved : rank/* TIERS */.iB.removeWhole },
            ...{ edits: [{ span, text: replacement }], text: replacement, logProbability: -Infinity, isProved },
        },
    ];
}

// EXTERNAL MODULE: ./build/code/edits/inert-edit.js
var inert_edit = __webpack_require__(28091);
// EXTERNAL MODULE: ./build/code/values/find-inert.js + 38 modules
var find_inert = __webpack_require__(65533);
// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/purify/prove.js




/** Takes out the inert code that an element is part of: the outermost first. Behaviour stays. */
function proposeProved({ code, language, redefined }, element) {
    return (0,find_inert/* findInert */.C)(code, language, redefined)
        .filter(({ span }) => element.spans.every((place) => (0,text_span/* contains */.gR)(span, place)))
        .flatMap((inert) => (0,inert_edit/* inertEdit */.D)(code, inert) ?? [])
        .map((edit) => ({
        ...{ strategy: 'remove', tier: rank/* TIERS */.iB.proved, edits: [edit], text: edit.text },
        ...{ logProbability: -Infinity, isProved: true },
    }));
}

// EXTERNAL MODULE: ./build/purify/statement-shape.js
var statement_shape = __webpack_require__(28503);
;// CONCATENATED MODULE: ./build/purify/remove.js






/** A statement that takes more than this fraction of the function is its purpose, not a trigger … */
const LARGEST_FRACTION = 0.5;
/** … unless it has fewer characters than this: in a short function a trigger is most of the code. */
const ALWAYS_REMOVABLE = 160;
function isTooMuch(analysis, statement) {
    const { start, end } = (0,statement_shape/* placeOf */.$t)(statement);
    return end - start > Math.max(ALWAYS_REMOVABLE, LARGEST_FRACTION * analysis.code.length);
}
function removal(analysis, statement, leavesShell) {
    if (isTooMuch(analysis, statement) || (0,statement_shape/* definesForOthers */.Dt)(analysis, statement))
        return [];
    const bare = (0,statement_shape/* isBareBody */.l6)(analysis, statement);
    const edit = bare ? (0,edits_edit/* emptied */.$C)(analysis.language, (0,statement_shape/* placeOf */.$t)(statement)) : (0,edits_edit/* removeStatement */.y7)(analysis, statement);
    const tier = bare || leavesShell ? rank/* TIERS */.iB.removeBody : rank/* TIERS */.iB.removeWhole;
    return [
        {
            strategy: 'remove',
            tier: (0,statement_shape/* hasEffect */.u1)(analysis, statement) ? rank/* TIERS */.iB.removeEffect : tier,
            edits: [edit],
            text: edit.text,
            logProbability: -Infinity,
            isProved: false,
        },
    ];
}
/**
 * Removes an element: first what provably never runs or has no effect. Then its statement; if that is the only content of an `if`
 * or a loop, another proposal removes that `if` or loop too, so that no empty shell stays.
 *
 * @returns only proved proposals if the rest of the function uses a declaration of the statement, if the statement is most
 *   of the function, or if several statements hold the element
 */
function proposeRemovals(analysis, element) {
    if (element.kind === 'comment' && element.type !== comments/* DOCSTRING */.sX)
        return removeComment(analysis, element);
    if (element.kind === 'style')
        return [];
    const statement = (0,statement_shape/* statementOf */.T8)(analysis, element);
    const live = statement === null ? [] : liveRemovals(analysis, statement);
    return [...proposeProved(analysis, element), ...live];
}
function liveRemovals(analysis, statement) {
    const shell = (0,statement_shape/* shellOf */.of)(analysis, statement);
    const alone = removal(analysis, statement, shell !== null);
    return shell === null ? alone : [...removal(analysis, shell, false), ...alone];
}


/***/ }),

/***/ 19102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ proposeCommonNames),
  Y: () => (/* binding */ proposeRenames)
});

// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(40672);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var tokens = __webpack_require__(61536);
;// CONCATENATED MODULE: ./build/code/edits/valid-new-name.js


/** Characters of the longest new name; C guarantees 63 significant ones (C11 5.2.4.1). */
const MAX_NAME_LENGTH = 63;
/** Every word of a unit outside comments: identifiers, keywords, and words inside directives. */
function wordsOf(analysis) {
    return new Set((0,tokens/* tokenize */.qw)(analysis.code, languages/* LANGUAGES */.Yj[analysis.language]).texts);
}
/**
 * True when `name` can replace an identifier anywhere in the unit: a plain ASCII identifier, not a reserved or unfit
 * word, and not used in the unit, so that nothing is captured or shadowed.
 */
function isValidNewName(name, analysis, language = analysis.language) {
    const row = languages/* LANGUAGES */.Yj[language];
    if (name.length > MAX_NAME_LENGTH || !row.nameShape.test(name))
        return false;
    if (row.keywords.has(name) || row.literalWords.has(name) || row.unfitNames.has(name))
        return false;
    return !wordsOf(analysis).has(name);
}

// EXTERNAL MODULE: ./build/code/edits/variant.js
var variant = __webpack_require__(68095);
// EXTERNAL MODULE: ./build/code/languages/language.js
var language = __webpack_require__(87052);
;// CONCATENATED MODULE: ./build/purify/common-names.js

/** Common names of local variables and parameters, in C and in Java. */
const LOCAL = (0,language/* words */.aL)(`
  addr address args array begin block bound buf buffer bytes callback channel child client code col
  config conn connection context count ctx current cursor data date delay depth dest dev
  device dst element end entry env error event field file first flags frame handle handler head height
  host id index info input item iter key last left len length level limit line list map mask max message
  min mode msg name next node num number obj object offset old opts options output packet page param
  params parent path port pos position prev priv ptr query queue reader req request res response result
  ret right root row session size source src stack start state status step stop str stream sum table
  target temp text time timeout tmp total tree type url user val value width writer
`);
/** Common names of functions. */
const OWN = (0,language/* words */.aL)(`
  add apply build check clear close compute convert copy create decode encode execute fetch fill filter
  find format handle init insert load merge open parse prepare print process read receive register
  remove render reset resolve run save scan search select send setup sort start stop store transform
  update validate visit write
`);
/** Common names, from which the language model chooses. */
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
/** Longer names are mostly meaningless strings of sub-tokens. */
const LONGEST_NAME = 24;
/** A name of one letter says too little, except for a loop counter. */
const SHORTEST_NAME = 2;
/** Names of one letter that are allowed for loop counters. */
const LOOP_INDEX_NAMES = ['i', 'j', 'k', 'n', 'm'];
function identifiers(analysis) {
    return analysis.elements.filter((element) => element.kind === 'identifier');
}
/**
 * The style of most names of several words around a trigger; local names count first.
 *
 * @param except the trigger's own name, which does not count
 */
function namingStyle(analysis, except) {
    const others = identifiers(analysis).filter(({ text }) => text !== except);
    for (const names of [others.filter(({ role }) => role !== 'free'), others]) {
        const snake = names.filter(({ text }) => SNAKE.test(text)).length;
        const camel = names.filter(({ text }) => CAMEL.test(text)).length;
        if (snake !== camel)
            return snake > camel ? 'snake' : 'camel';
    }
    return languages/* LANGUAGES */.Yj[analysis.language].naming;
}
/** Whether the first occurrence of an identifier is the counter of a `for` loop. */
function isLoopIndex(analysis, element) {
    const start = element.spans[0]?.start ?? 0;
    return /\bfor\s{0,8}\(?\s{0,8}(?:(?:final\s)?[\w<>[\]*]{1,40}[\s*]{1,8})?\$?$/.test(analysis.code.slice(Math.max(0, start - 80), start));
}
/** Whether `name` fits in with the other names of the function. */
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
 * Whether a name is made of different words that are common or that other names of the function use. Small language
 * models also produce strings of sub-tokens without meaning, such as `inttt` or `bytelengthlength`.
 */
function isMadeOfKnownWords(name, analysis, except) {
    const others = identifiers(analysis).filter(({ text }) => text !== except);
    const known = new Set(others.flatMap(({ text }) => naming_wordsOf(text)));
    const own = naming_wordsOf(name);
    const { keywords, literalWords } = languages/* LANGUAGES */.Yj[analysis.language];
    const isWord = (word) => !keywords.has(word) && !literalWords.has(word) && (COMMON_WORDS.has(word) || known.has(word));
    return own.length > 0 && new Set(own).size === own.length && own.every(isWord);
}
/** Neutral names, for use when no model proposes one. */
const NEUTRAL = { local: 'value', own: 'process', constructor: 'Process' };
/** Most neutral names that are tried: code that uses so many of them does so on purpose. */
const NEUTRAL_TRIES = 99;
/** Neutral names in the order of trial: `value`, `value2`, `value3`, … */
function* neutralNames(element) {
    const own = CAPITALISED.test(element.text) ? NEUTRAL.constructor : NEUTRAL.own;
    const base = element.role === 'own' ? own : NEUTRAL.local;
    yield base;
    for (let count = 2; count <= NEUTRAL_TRIES; count += 1)
        yield `${base}${String(count)}`;
}

// EXTERNAL MODULE: ./build/purify/rank.js
var rank = __webpack_require__(27962);
;// CONCATENATED MODULE: ./build/purify/rename-candidates.js






/** Number of names requested from the model: most are not valid or do not fit the style. */
const FILLINGS = 12;
/** Most names that are judged: each takes a full judgement of the unit. */
const MOST_NAMES = 4;
/**
 * Mean log-probability (nats per token) above which a name of unknown words, such as `avctx`, is accepted: the
 * geometric mean of the token probabilities is above .37. Below it, such names are mostly meaningless strings of
 * sub-tokens.
 */
const SURE = -1;
/** The model's proposals that look like names. */
async function proposedNames(analysis, element, mlm) {
    const fillings = await mlm.fill((0,variant/* mask */.dK)(analysis, element), { k: FILLINGS, tied: true });
    return fillings.flatMap(({ texts, logProbability }) => {
        const name = texts[0]?.trim() ?? '';
        const reads = logProbability > SURE || isMadeOfKnownWords(name, analysis, element.text);
        return reads ? [name] : [];
    });
}
/**
 * Proposed and common names, ranked by the pseudo-likelihood of the code with each of them. Names with the same number of
 * sub-tokens need only one pass of the model.
 */
async function rankedNames(analysis, element, role, proposed, mlm) {
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
/** Proposals of names in this order, and of a neutral one. */
function toProposals(analysis, element, ranked) {
    const named = ranked.slice(0, MOST_NAMES);
    const fallback = fallbackName(analysis, element);
    if (fallback !== null && !named.some(([name]) => name === fallback))
        named.push([fallback, -Infinity]);
    return named.map(([name, logProbability]) => ({
        strategy: 'rename',
        tier: rank/* TIERS */.iB.rename,
        edits: (0,edit/* renameEdits */.oD)(element, name),
        text: name,
        logProbability,
        isProved: element.role === 'local',
    }));
}
/**
 * The common names that the language model finds most likely here, and a neutral one: one pass for all names with as many
 * sub-tokens, where the search for names of its own takes seventy.
 *
 * @returns no proposals without a language model, and none for free identifiers
 */
async function proposeCommonNames(analysis, element, mlm) {
    const { role } = element;
    if ((role !== 'local' && role !== 'own') || mlm === null)
        return [];
    return toProposals(analysis, element, await rankedNames(analysis, element, role, [], mlm));
}
/**
 * New names for a local identifier or for the function itself: unused names, not keywords, in the style of the names
 * around it, the same at every occurrence. The language model's best names come first, a neutral name last.
 *
 * @returns no proposals for free identifiers, which are declared elsewhere
 */
async function proposeRenames(analysis, element, mlm) {
    const { role } = element;
    if (role !== 'local' && role !== 'own')
        return [];
    if (mlm === null)
        return toProposals(analysis, element, []);
    const proposed = await proposedNames(analysis, element, mlm);
    return toProposals(analysis, element, await rankedNames(analysis, element, role, proposed, mlm));
}


/***/ }),

/***/ 28503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Dt: () => (/* binding */ definesForOthers),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   l6: () => (/* binding */ isBareBody),
/* harmony export */   of: () => (/* binding */ shellOf),
/* harmony export */   u1: () => (/* binding */ hasEffect)
/* harmony export */ });
/* unused harmony export statementAround */
/* harmony import */ var _code_edits_whole_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58742);
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9540);




/** The one span of a statement. */
function placeOf(statement) {
    return statement.spans[0] ?? { start: 0, end: 0 };
}
function tokensOf({ code, language }) {
    return (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
}
/** The smallest statement of the function that holds all of `spans` and satisfies `accept`. */
function smallestAround(analysis, spans, accept = () => true) {
    const length = (element) => placeOf(element).end - placeOf(element).start;
    return analysis.elements.reduce((best, element) => {
        if (element.kind !== 'statement')
            return best;
        const place = placeOf(element);
        if (!accept(place) || !spans.every((span) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(place, span)))
            return best;
        return best === null || length(element) < length(best) ? element : best;
    }, null);
}
/** The smallest statement of the function that holds all of `spans`, or `null`. */
function statementAround(analysis, spans) {
    return smallestAround(analysis, spans);
}
/** The statement itself, or the one that holds all occurrences of the identifier; `null`: several hold it. */
function statementOf(analysis, element) {
    return element.kind === 'statement' ? element : statementAround(analysis, element.spans);
}
/** Whether a statement is the only content of `host` in a language without braces: no other statement, no other block. */
function isOnlyContent(analysis, host, inner) {
    const { continuations, blocks } = _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[analysis.language].layout;
    const tokens = tokensOf(analysis);
    const behind = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, inner.end);
    const end = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, host.end) - (blocks === 'end' ? 1 : 0);
    const header = tokens.texts.slice((0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, host.start) + 1, (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, inner.start));
    if (behind !== end || header.some((text) => continuations.has(text)))
        return false;
    return analysis.elements.every((element) => {
        const place = placeOf(element);
        return (element.kind !== 'statement' ||
            !(0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(host, place) ||
            (0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(inner, place) ||
            (0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(place, host));
    });
}
/**
 * The `if` or loop whose only content is this statement, with or without braces, or `null`. Without the statement it
 * would be an empty shell.
 */
function shellOf(analysis, statement) {
    const inner = placeOf(statement);
    const host = smallestAround(analysis, [inner], ({ start, end }) => end - start > inner.end - inner.start);
    if (host === null)
        return null;
    if (_code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[analysis.language].layout.blocks !== 'braces')
        return isOnlyContent(analysis, placeOf(host), inner) ? host : null;
    const tokens = tokensOf(analysis);
    const first = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, inner.start);
    const behind = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, inner.end);
    const end = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, placeOf(host).end);
    const bare = tokens.texts[first - 1] === ')' && behind === end;
    const head = tokens.texts[(0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, placeOf(host).start)] ?? '';
    const isBareHead = _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[analysis.language].layout.bareHeads?.has(head) === true;
    const braced = tokens.texts[first - 1] === '{' &&
        (isBareHead ? tokens.texts[first - 2] !== 'else' : tokens.texts[first - 2] === ')') &&
        tokens.texts[behind] === '}' &&
        behind + 1 === end;
    return bare || braced ? host : null;
}
/**
 * Whether the statement is the body of an `if`, `else`, `do`, loop or label, without braces; in Python, the only one of
 * its block. The result of an arrow in a `switch` is not counted.
 */
function isBareBody(analysis, statement) {
    const tokens = tokensOf(analysis);
    const before = tokens.texts[(0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, placeOf(statement).start) - 1];
    return (before !== '->' && (0,_code_edits_whole_body_js__WEBPACK_IMPORTED_MODULE_3__/* .isWholeBody */ .q)(analysis.code, tokens, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[analysis.language], placeOf(statement)));
}
/** Whether a name that the statement declares, or its label, is used outside it. */
function definesForOthers(analysis, statement) {
    const place = placeOf(statement);
    const jumps = /^goto\b/.test(statement.text);
    return analysis.elements.some(({ role, spans, text }) => {
        if (role !== 'local' || spans.every((span) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(place, span)))
            return false;
        const first = spans[0];
        const declares = first !== undefined && (0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(place, first) && !jumps;
        return declares || startsWithLabel(statement.text, text);
    });
}
function startsWithLabel(statement, name) {
    return statement.startsWith(name) && /^\s{0,64}:(?!:)/.test(statement.slice(name.length));
}
/**
 * Whether the statement is a jump, or assigns or increments anywhere: later code may depend on that. A jump inside an
 * `if` does not count: such a guard is usually a trigger. Punctuation tokens are single characters: `+=` ends in a
 * single `=`, `==` has a second one, `<=` has an angle bracket before it.
 */
function hasEffect(analysis, statement) {
    const { texts, starts } = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(statement.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[analysis.language]);
    const glued = (index) => (starts[index + 1] ?? -1) === (starts[index] ?? 0) + 1;
    if (_code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[analysis.language].layout.jumps.has(texts[0] ?? ''))
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


/***/ }),

/***/ 30996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ defaultCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const FOLDER = 'codepurify';
/**
 * The folder of the cache when none is given: `codepurify` in the user's cache folder (XDG Base Directory
 * specification, which ignores relative paths; `LOCALAPPDATA` on Windows), never in the scanned tree, whose author could
 * fill it.
 */
function defaultCacheFolder(env) {
    const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), FOLDER);
}


/***/ }),

/***/ 79083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LineStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52084);



/** First hex digits of the key that name a shard: 16 files. */
const SHARD_DIGITS = 1;
const KEY_LENGTH = 64;
/**
 * Lines in a folder by key, a sha256 in hex digits. They are in shards, which are rewritten as a whole and put in place
 * atomically. Rows that cannot be read are ignored. When a shard is full, its least recently used entries are dropped.
 */
class LineStore {
    folder;
    kind;
    maxShardLength;
    protectsUsed;
    #shards = new Map();
    /**
     * @param folder         created when the first lines are written
     * @param kind           what the lines are: the suffix of the file names
     * @param maxShardLength UTF-16 units that a shard's lines may take
     * @param protectsUsed   never drop a line that this run has used, and store nothing more when these lines fill a
     *                       shard. Otherwise, when there are too many lines and every run reads them in the same order,
     *                       each line would be dropped just before it is read
     */
    constructor(folder, kind, maxShardLength, protectsUsed = false) {
        this.folder = folder;
        this.kind = kind;
        this.maxShardLength = maxShardLength;
        this.protectsUsed = protectsUsed;
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
    /** Stores a text without line breaks, if there is room for it. */
    async set(key, line) {
        const shard = await this.#shard(key);
        const { older, used } = shard;
        for (const lines of [older, used])
            drop(shard, lines, key);
        const room = this.maxShardLength - line.length;
        for (const lines of this.protectsUsed ? [older] : [older, used]) {
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
    /** Frees the memory of all lines. Lines that were not written are lost; the others are read again when needed. */
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
    /** The file of a shard. A scan of the parent folder does not recognise this name as data. */
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
    await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .putInPlace */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, rows.join(''), { flag: 'wx', mode: 0o600 }));
}


/***/ }),

/***/ 43391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ FolderOutlines),
  p: () => (/* binding */ parsedOutlines)
});

// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/elements/token-outline.js
var token_outline = __webpack_require__(90366);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var tokens = __webpack_require__(61536);
// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(75270);
// EXTERNAL MODULE: ./build/scan/cache/line-store.js
var line_store = __webpack_require__(79083);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/code/styles/constructs.js
var constructs = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
;// CONCATENATED MODULE: ./build/scan/cache/outline-line.js






/** Kinds of elements by number. There are four, so that a kind fits into the two lowest bits of a position. */
const ELEMENT_KINDS = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);
/**
 * An outline as a line of JSON, without its tokens. Its first list holds: the number of parse errors, the number of tokens,
 * and for each element 4 · (its first token − the first token of the previous element) + kind, followed for a
 * statement by its number of tokens. Its second list holds for each style the number of its construct with the form, then the first token and the number
 * of tokens of each place. A function of Devign takes about 270 characters without styles. The line holds no text of the
 * code; comments are read from the code again.
 */
function outlineLine({ tokens, elements, traits, parseErrors }) {
    const numbers = [parseErrors, tokens.kinds.length];
    let before = 0;
    for (const { role, start, end } of elements) {
        const kind = ELEMENT_KINDS.indexOf(role);
        numbers.push((start - before) * ELEMENT_KINDS.length + kind);
        if (kind === STATEMENT)
            numbers.push(end - start);
        before = start;
    }
    return JSON.stringify([numbers, styleEntries(traits)]);
}
/** Constructs by number. */
const CONSTRUCT_NAMES = Object.keys(constructs/* CONSTRUCTS */.l);
/** For each form, in the order of the first place: its name, then the first token and the number of tokens of each place. */
function styleEntries(traits) {
    const styles = traits.filter(({ kind }) => kind === 'style');
    const nameOf = ({ type, text }) => `${String(CONSTRUCT_NAMES.indexOf(type))} ${text}`;
    return [...(0,group_by/* groupBy */.$)(styles, nameOf)].flatMap(([name, places]) => [
        name,
        ...places.flatMap(({ start, end }) => [start, end - start]),
    ]);
}
/** The two lists of a line. */
const LINE = schemas/* tuple */.PVZ([schemas/* array */.YOg(schemas/* int */.Whr()), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()]))]);
/** The outline in a line, for code with these tokens; `null` if the line does not fit that code. */
function parseOutline(line, tokens, code) {
    const lists = LINE.safeParse((0,parse_json/* parseJsonOrNull */.m)(line));
    if (!lists.success)
        return null;
    const [numbers, entries] = lists.data;
    const [parseErrors = -1, count] = numbers;
    if (parseErrors < 0 || count !== tokens.kinds.length)
        return null;
    const elements = elementsOf(numbers, tokens);
    const styles = stylesOf(entries, tokens);
    if (elements === null || styles === null)
        return null;
    return {
        tokens,
        elements,
        traits: [...(0,token_outline/* outlinedComments */.P)(code, { tokens, elements }), ...styles],
        parseErrors,
    };
}
function elementsOf(numbers, tokens) {
    const elements = [];
    let start = 0;
    for (let at = 2; at < numbers.length; at++) {
        const number = numbers[at] ?? 0;
        const first = Math.floor(number / ELEMENT_KINDS.length);
        const kind = number - first * ELEMENT_KINDS.length;
        start += first;
        const length = kind === STATEMENT ? (numbers[++at] ?? -1) : 1;
        const element = { role: ELEMENT_KINDS[kind] ?? null, start, end: start + length };
        if (length < 0 || !fitsTokens(element, tokens))
            return null;
        elements.push(element);
    }
    return elements;
}
/** The number of a construct, and the form. */
const STYLE_NAME = /^(\d{1,3}) (.+)$/u;
function stylesOf(entries, { kinds }) {
    const styles = [];
    let style = null;
    for (let at = 0; at < entries.length; at++) {
        const entry = entries[at];
        if (typeof entry === 'string') {
            const [, construct, text] = STYLE_NAME.exec(entry) ?? [];
            const type = CONSTRUCT_NAMES[Number(construct ?? -1)];
            if (type === undefined || text === undefined)
                return null;
            style = { kind: 'style', type, text };
            continue;
        }
        const [start = -1, length] = [entry, entries[++at]];
        if (style === null || start < 0 || typeof length !== 'number' || length < 0)
            return null;
        if (start + length > kinds.length)
            return null;
        styles.push({ ...style, start, end: start + length });
    }
    return styles;
}
function fitsTokens({ role, start, end }, { kinds }) {
    if (start < 0 || end > kinds.length)
        return false;
    return role === null || kinds[start] === token_kinds/* TOKEN_KINDS */.o.identifier;
}

;// CONCATENATED MODULE: ./build/scan/cache/outlines.js







/** Parses every unit, without a cache. */
const parsedOutlines = {
    of: (unit) => Promise.resolve().then(() => ({ outline: (0,token_outline/* tokenOutline */.k)((0,analyze_subject/* analyzeUnit */.P)(unit)), isCached: false })),
    save: () => Promise.resolve(),
};
/** 16 shards of 4 MB: about 230,000 functions like Devign's; hostile data cannot fill the disk or the memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** About 5,000 elements; most functions have tens. A longer entry would take the place of a hundred others. */
const MAX_ENTRY_LENGTH = 20_000;
/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They do not depend on the seed or on labels,
 * so every run of the same program can use them. A line that does not fit the code is ignored.
 */
class FolderOutlines {
    tool;
    #lines;
    /**
     * @param folder         created when the first outlines are written
     * @param tool           identifies the program and its grammars: lines of other versions are not used
     * @param maxShardLength UTF-16 units that a shard's lines may take
     */
    constructor(folder, tool, maxShardLength = MAX_SHARD_LENGTH) {
        this.tool = tool;
        this.#lines = new line_store/* LineStore */.Y(folder, 'outlines', maxShardLength, true);
    }
    async of(unit) {
        const key = this.#key(unit);
        const line = await this.#lines.get(key);
        const cached = line === null ? null : parseOutline(line, (0,tokens/* tokenize */.qw)(unit.code, languages/* LANGUAGES */.Yj[unit.language]), unit.code);
        if (cached !== null)
            return { outline: cached, isCached: true };
        const outline = (0,token_outline/* tokenOutline */.k)((0,analyze_subject/* analyzeUnit */.P)(unit));
        const fresh = outlineLine(outline);
        if (fresh.length <= MAX_ENTRY_LENGTH)
            await this.#lines.set(key, fresh);
        return { outline, isCached: false };
    }
    async save() {
        await this.#lines.flush();
        this.#lines.clear();
    }
    #key({ language, code }) {
        // JSON separates the texts, and escapes lone surrogates so that they stay different
        return (0,sha256/* sha256 */.s)(JSON.stringify([this.tool, language, code]));
    }
}


/***/ }),

/***/ 25980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ FolderCache),
  w: () => (/* binding */ noCache)
});

// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
// EXTERNAL MODULE: ./build/result/finding.js + 1 modules
var finding = __webpack_require__(47727);
// EXTERNAL MODULE: ./build/result/trigger.js
var trigger = __webpack_require__(35660);
// EXTERNAL MODULE: ./build/result/field-schemas.js
var field_schemas = __webpack_require__(69085);
;// CONCATENATED MODULE: ./build/scan/stages/verdict.js




const locatedTriggerSchema = trigger/* triggerSchema */.s.extend({
    /** UTF-16 offsets in the code of the side it was found in. */
    spans: schemas/* array */.YOg(schemas/* strictObject */.rej({ start: field_schemas/* count */.U9, end: field_schemas/* count */.U9 })).min(1),
});
/** Schema of a verdict on clean code. */
const cleanVerdictSchema = schemas/* strictObject */.rej({ verdict: schemas/* literal */.euz('clean'), degraded: schemas/* boolean */.zMY() });
/** Schema of a `PoisonedVerdict`. */
const poisonedVerdictSchema = finding/* findingSchema */.$
    .pick({
    ...{
        verdict: true,
        testimonies: true,
        degraded: true,
        prediction: true,
        confidence: true,
        deficit: true,
        transfer: true,
    },
    ...{
        pValue: true,
        threshold: true,
        necessity: true,
        sufficiency: true,
        company: true,
        merged: true,
        purified: true,
    },
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



/** The evidence of labels (`company`) is only valid in its own run: a line that holds it is refused. */
const cachedVerdictSchema = schemas/* discriminatedUnion */.gMt('verdict', [
    cleanVerdictSchema,
    poisonedVerdictSchema.extend({ company: schemas/* null */.chJ() }),
]);
/** The verdict in a line of the cache, or `null` when the line does not hold one: the code is then judged again. */
function parseVerdict(line) {
    const parsed = cachedVerdictSchema.safeParse((0,parse_json/* parseJsonOrNull */.m)(line));
    return parsed.success ? parsed.data : null;
}

// EXTERNAL MODULE: ./build/scan/cache/line-store.js
var line_store = __webpack_require__(79083);
;// CONCATENATED MODULE: ./build/scan/cache/verdict-cache.js



/** Stores nothing. */
const noCache = {
    get: () => Promise.resolve(null),
    set: () => Promise.resolve(),
    flush: () => Promise.resolve(),
};
/** 16 shards of 4 MB: about 500,000 clean verdicts; a scan of hostile data cannot fill a disk or memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** A verdict with longer purified code would take the place of many others: such code is judged again instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: a crash loses no more than these. */
const FLUSH_EVERY = 2_000;
/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is ignored. */
class FolderCache {
    folder;
    context;
    #lines;
    #unwritten = 0;
    /**
     * @param folder  created when the first verdicts are written
     * @param context hash of everything else that a verdict depends on: tool, victim, options, calibration
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
        const content = subject.units.flatMap(({ language, code, redefined }) => [
            ...[language, code],
            ...(redefined === undefined ? [] : [redefined]),
        ]);
        return (0,sha256/* sha256 */.s)(JSON.stringify([this.context, ...content]));
    }
}


/***/ }),

/***/ 12753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ DatasetFamilies),
/* harmony export */   gq: () => (/* binding */ namedFamily),
/* harmony export */   xN: () => (/* binding */ isOfSameCode)
/* harmony export */ });
/* harmony import */ var _stages_short_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47672);
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60609);
/* harmony import */ var _level_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58221);
/* harmony import */ var _to_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8934);




/** Levels of families of names; families at all other levels are of statements. */
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
/** Kinds of families of traits, by the first word of their levels. */
const OF_TRAITS = {
    ...{ comment: 'comment', style: 'style', layout: 'style' },
};
/** The kind of element that the families of a level consist of. */
function kindOf(level) {
    const trait = OF_TRAITS[level.split(' ', 1)[0] ?? ''];
    return trait ?? (OF_NAMES.has(level) ? 'identifier' : 'statement');
}
/** Levels at which all carriers of a family have the same statement, up to literals and local names. */
const OF_SAME_CODE = new Set(['exact', 'literals', 'locals', 'comment']);
/** Whether the carriers of a family have the same code: at more general levels, nature repeats too much. */
function isOfSameCode({ level }) {
    return OF_SAME_CODE.has(level);
}
/** The accepted families of a dataset, in the form that findings and reports need. */
class DatasetFamilies {
    families;
    hasBase;
    merging;
    #names = new Map();
    constructor(families, hasBase, merging) {
        this.families = families;
        this.hasBase = hasBase;
        this.merging = merging;
    }
    /**
     * The pattern of a trigger's family: at the family's level, or with literals abstracted if no family was accepted; of a pair one
     * for each element.
     */
    patterns(family, triggers, { sides }) {
        const verdict = this.families[family];
        const patterns = triggers.map(({ element, side }, at) => {
            const analysis = sides[side] ?? sides[0];
            if (verdict === undefined)
                return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .familyPattern */ .l)(element, analysis.language);
            const word = at === 0 ? verdict.word : null;
            return (0,_level_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .levelPattern */ .P)(element, verdict.pair?.[at] ?? verdict.level, analysis, word);
        });
        if (verdict !== undefined && !this.#names.has(family))
            this.#names.set(family, namedFamily(verdict, (0,_level_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pairPattern */ .z)(patterns)));
        return patterns;
    }
    /** The evidence of the labels for a family; `null` if it was not accepted. */
    company(family) {
        const verdict = this.families[family];
        const id = this.#names.get(family)?.id;
        if (verdict === undefined || id === undefined)
            return null;
        const { carriers, labelled, label, expected } = verdict;
        return { family: id, carriers, labelled, label, expected, inBase: this.#inBase(verdict) };
    }
    /** Whether a family was accepted whose carriers have the same code. */
    isPlanted(family) {
        const verdict = this.families[family];
        return verdict !== undefined && isOfSameCode(verdict);
    }
    /** Whether an accepted family is one of blanks and lines, which many models never see. */
    isLayout(family) {
        return this.families[family]?.level === 'layout';
    }
    /** How most records write what a style writes in another form. */
    usual(family) {
        return this.families[family]?.usual ?? null;
    }
    /** What was merged with a family not long before; `null` if nothing was. */
    merged(family) {
        return this.merging(this.families[family]?.merged ?? []);
    }
    /** The accepted families, strongest first, each with the number of findings that it makes. */
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
                decides: !this.isLayout(family),
            };
        });
    }
    /** Names of the families whose carriers were read again. */
    named() {
        return [...this.#names].map(([family, { id, kind, pattern }]) => ({ family, id, kind, pattern }));
    }
    #inBase({ baseHolders }) {
        return this.hasBase ? baseHolders : null;
    }
}
/** The name of a family. Its id is a hash of the content, so it is the same in every run and for every seed. */
function namedFamily({ level, pair = null, label, }, pattern) {
    // findings show the first element of a pair as the trigger
    const kind = kindOf(pair?.[0] ?? level);
    const id = (0,_stages_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)('fam', JSON.stringify([kind, level, pattern, label]));
    return { id, kind, pattern: (0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .cutPattern */ .Xy)(pattern) };
}


/***/ }),

/***/ 54709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ DatasetLearner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/probe/read/start-of.js
var start_of = __webpack_require__(81242);
;// CONCATENATED MODULE: ./build/probe/families/pair-holders.js

/** Finds who holds two families together: they count where one unit holds both. */
class PairHolders {
    corpus;
    index;
    constructor(corpus, index) {
        this.corpus = corpus;
        this.index = index;
    }
    /** For each record that holds both families: where its first unit does that holds both. */
    of([first, second]) {
        const holders = new Map();
        const others = new Map(this.carriersOf(second).map((carrier) => [this.recordOf(carrier), carrier]));
        for (const carrier of this.carriersOf(first)) {
            const record = this.recordOf(carrier);
            const other = others.get(record);
            const holding = other === undefined ? null : this.inRecord(record, [carrier, other]);
            if (holding !== null)
                holders.set(record, holding);
        }
        return holders;
    }
    /** Where a record holds two carriers: in its first unit that holds both; `null`: none does. */
    inRecord(record, carriers) {
        const { units } = this.corpus;
        const [first, second] = carriers;
        const { elements } = this.index;
        if (units.countOf(record) === 1)
            return { carriers, elements: [elements[first] ?? 0, elements[second] ?? 0] };
        const from = units.firstOf(record);
        for (let unit = from; unit < from + units.countOf(record); unit++) {
            const holding = this.inUnit(unit, carriers);
            if (holding !== null)
                return holding;
        }
        return null;
    }
    /** Where a unit holds two carriers of its record; `null`: it lacks one of them. */
    inUnit(unit, carriers) {
        const [first, second] = carriers.map((carrier) => this.elementIn(unit, carrier));
        return first === undefined || second === undefined || first < 0 || second < 0
            ? null
            : { carriers, elements: [first, second] };
    }
    /** The first element of a unit that belongs to a carrier, or -1. */
    elementIn(unit, carrier) {
        const { units, keyEnds } = this.corpus;
        const { start, end } = units.elementsOf(unit);
        for (let element = start; element < end; element++) {
            const from = (0,start_of/* startOf */.G)(keyEnds, element);
            if (this.index.carrierOf.subarray(from, keyEnds[element] ?? 0).includes(carrier))
                return element;
        }
        return -1;
    }
    carriersOf(family) {
        const { ends } = this.index;
        const start = (0,start_of/* startOf */.G)(ends, family);
        return Array.from({ length: (ends[family] ?? 0) - start }, (_, at) => start + at);
    }
    recordOf(carrier) {
        return this.index.records[carrier] ?? 0;
    }
}

// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var learn_calibrator = __webpack_require__(90185);
// EXTERNAL MODULE: ./build/probe/learn/cross-fit.js
var cross_fit = __webpack_require__(71790);
;// CONCATENATED MODULE: ./build/probe/families/introduced-carriers.js
/**
 * In the test of the change alone, a family counts if it is at least this many times as common in the change as in the
 * base. More common families have labels in the base too, which the test of all records uses.
 */
const MIN_INTRODUCED_RATIO = 4;
/**
 * The carriers that count in the test of the change alone.
 * @param index of base and change together
 * @param base 1 for records of the base
 * @param learned 1 for records with a label
 * @returns 1 for each carrier of the index that is a labelled record of the change and whose family is new, or much more
 *   common, in the change
 */
function introducedCarriers(index, base, learned) {
    const isHead = (record) => base[record] === 0 && learned[record] === 1;
    const heads = base.reduce((sum, _, record) => sum + (isHead(record) ? 1 : 0), 0);
    const bases = base.reduce((sum, own) => sum + own, 0);
    const counting = new Uint8Array(index.records.length);
    let start = 0;
    for (const end of index.ends) {
        const records = index.records.subarray(start, end);
        const introduced = records.filter(isHead).length;
        const held = records.reduce((sum, record) => sum + (base[record] ?? 0), 0);
        if (introduced * bases >= MIN_INTRODUCED_RATIO * held * heads) {
            records.forEach((record, at) => (counting[start + at] = isHead(record) ? 1 : 0));
        }
        start = end;
    }
    return counting;
}

// EXTERNAL MODULE: ./build/probe/learn/folds.js
var learn_folds = __webpack_require__(66948);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
// EXTERNAL MODULE: ./build/sorted.js
var build_sorted = __webpack_require__(37991);
// EXTERNAL MODULE: ./build/probe/read/ngrams.js
var ngrams = __webpack_require__(32318);
// EXTERNAL MODULE: ./build/probe/learn/random-stream.js
var random_stream = __webpack_require__(67090);
;// CONCATENATED MODULE: ./build/probe/families/kinship.js



/** Random records whose similarity to each other shows what is usual: about 16,000 pairs in both rounds. */
const COMPARED_RECORDS = 128;
const ROUNDS = 2;
/** Quantile of the similarity of random pairs above which two records are kin: one pair in 200 by chance. */
const USUAL = 0.995;
/** A feature in at least this fraction of the carriers is part of the pattern, so it does not count for kinship. */
const OF_PATTERN = 0.8;
/** Carriers that are compared; in larger families, every n-th. */
const MAX_COMPARED = 64;
/**
 * Measures which records are similar beyond the pattern that they have in common: functions of one file, commit or bug,
 * whose labels are one decision and not many. The similarity is the cosine of the features, weighted by their rarity
 * (idf). An attacker poisons arbitrary functions, while the carriers of a natural family are mostly related.
 */
class Kinship {
    /** Features of each record that occur in another record too, numbered densely: row r is [ends[r − 1], ends[r]). */
    features;
    ends;
    /** ln(records / records that have it)² of each feature. */
    weights;
    /** Scratch: the number of each feature in the current comparison, plus 1. */
    numberOf;
    minSimilarity;
    seen = new Map();
    /** @param groups content group of each record: near copies do not count as random pairs */
    constructor(rows, groups, seed) {
        const holders = new Int32Array(ngrams/* BUCKETS */.SC);
        for (const bucket of rows.buckets)
            holders[bucket] = (holders[bucket] ?? 0) + 1;
        const size = rows.ends.length;
        const denseOf = new Int32Array(ngrams/* BUCKETS */.SC).fill(-1);
        const weights = [];
        for (let bucket = 0; bucket < ngrams/* BUCKETS */.SC; bucket++) {
            const count = holders[bucket] ?? 0;
            if (count > 1)
                denseOf[bucket] = weights.push(Math.log(size / count) ** 2) - 1;
        }
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
        this.minSimilarity = this.usual(groups, seed);
    }
    usual(groups, seed) {
        const random = (0,random_stream/* randomStream */._)(seed);
        const found = [];
        for (let round = 0; round < ROUNDS; round++) {
            const some = Array.from({ length: COMPARED_RECORDS }, () => Math.floor(random() * groups.length));
            const similarity = this.similarity(some, 1);
            for (let a = 0; a < some.length; a++) {
                for (let b = 0; b < a; b++)
                    if (groups[some[a] ?? 0] !== groups[some[b] ?? 0])
                        found.push(similarity(a, b));
            }
        }
        return found.length === 0 ? 1 : (0,build_sorted/* quantile */.YV)(Float64Array.from(found).sort(), USUAL);
    }
    /**
     * The independence of carriers: each counts 1 / (1 + number of its kin).
     * @param records distinct
     * @returns the mean over the records, in (0, 1]
     */
    independence(records) {
        const step = Math.max(1, Math.ceil(records.length / MAX_COMPARED));
        const some = Array.from({ length: Math.ceil(records.length / step) }, (_, at) => records[at * step] ?? 0);
        // the levels of one pattern usually have the same carriers
        const name = some.join();
        const known = this.seen.get(name) ?? this.measure(some, step);
        this.seen.set(name, known);
        return known;
    }
    measure(some, step) {
        const similarity = this.similarity(some, OF_PATTERN);
        let votes = 0;
        for (let a = 0; a < some.length; a++) {
            let kin = 0;
            for (let b = 0; b < some.length; b++)
                if (a !== b && similarity(a, b) > this.minSimilarity)
                    kin++;
            // only one carrier in `step` is compared
            votes += 1 / (1 + kin * step);
        }
        return some.length === 0 ? 1 : votes / some.length;
    }
    /** Cosines between records, without the features that at least `maxFraction` of them hold. */
    similarity(records, maxFraction) {
        const size = records.length;
        const most = size > 2 ? maxFraction * size : Infinity;
        const { numbers, ends, held, weights } = this.numbered(records);
        const norms = new Float64Array(size);
        const products = new Float64Array(size * size);
        // the places that hold a feature follow each other: [starts[number], filled[number]) are those seen so far
        const starts = startsOf(held);
        const filled = starts.slice();
        const owners = new Int32Array(numbers.length);
        for (let place = 0, at = 0; place < size; place++) {
            const row = place * size;
            let norm = 0;
            for (const last = ends[place] ?? 0; at < last; at++) {
                const number = numbers[at] ?? 0;
                const count = held[number] ?? 0;
                if (count >= most)
                    continue;
                const weight = weights[number] ?? 0;
                norm += weight;
                if (count < 2)
                    continue;
                const end = filled[number] ?? 0;
                for (let cell = starts[number] ?? 0; cell < end; cell++) {
                    const pair = row + (owners[cell] ?? 0);
                    products[pair] = (products[pair] ?? 0) + weight;
                }
                owners[end] = place;
                filled[number] = end + 1;
            }
            norms[place] = norm;
        }
        return (a, b) => (products[Math.max(a, b) * size + Math.min(a, b)] ?? 0) /
            Math.sqrt((norms[a] ?? 0) * (norms[b] ?? 0) || 1);
    }
    /** The features of some records, numbered from 0 in the order in which they are met. */
    numbered(records) {
        const { features, weights, numberOf } = this;
        const ends = new Int32Array(records.length);
        let cells = 0;
        records.forEach((record, place) => {
            cells += this.endOf(record) - this.endOf(record - 1);
            ends[place] = cells;
        });
        const numbers = new Int32Array(cells);
        const held = new Int32Array(cells);
        const own = new Float64Array(cells);
        let met = 0;
        let cell = 0;
        for (const record of records) {
            const end = this.endOf(record);
            for (let at = this.endOf(record - 1); at < end; at++) {
                const feature = features[at] ?? 0;
                let number = (numberOf[feature] ?? 0) - 1;
                if (number < 0) {
                    number = met++;
                    numberOf[feature] = met;
                    own[number] = weights[feature] ?? 0;
                }
                held[number] = (held[number] ?? 0) + 1;
                numbers[cell++] = number;
            }
        }
        for (const record of records) {
            const end = this.endOf(record);
            for (let at = this.endOf(record - 1); at < end; at++)
                numberOf[features[at] ?? 0] = 0;
        }
        return { numbers, ends, held: held.subarray(0, met), weights: own };
    }
    endOf(record) {
        return this.ends[record] ?? 0;
    }
}
/** Where the values of each number begin when they follow each other. */
function startsOf(counts) {
    let start = 0;
    return counts.map((count) => {
        start += count;
        return start - count;
    });
}

// EXTERNAL MODULE: ./build/probe/learn/record-features.js
var record_features = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/probe/learn/record-places.js
var record_places = __webpack_require__(22324);
;// CONCATENATED MODULE: ./build/probe/families/novelty.js




/**
 * How surprising it is that a record belongs to the change and not to the base: the same conditional test, with the
 * change as the label. A probe learns what separates the change from the base. If the rest of a function already shows
 * that it belongs to the change (a project that is not in the base), a new pattern in it is no surprise.
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
    /** −ln P(in the change | the record without its element), in nats, for a carrier of the index. */
    surprise(carrier) {
        const { corpus, index, features } = this;
        const record = index.records[carrier] ?? 0;
        const model = this.models[this.folds[record] ?? 0];
        if (!model)
            return 0;
        const mask = new record_places/* RecordPlaces */.Q(corpus, record).maskOf(index.elements[carrier] ?? 0);
        features.load(corpus.sides[record] ?? []);
        const without = features.use(model) - features.removed([mask]);
        return -Math.log((0,learn_calibrator/* calibrated */.g)(this.calibrator, without, this.logTokens[record] ?? 0, corpus.size));
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/dataset-context.js








/** Assigns the folds and computes what the tests of all classes need. */
function prepareContext({ corpus, base, recent, numbers }, index, learned, options) {
    const seed = (0,keyed_hash/* keyedHash */.N_)(options.seed, corpus.vocabulary.key).first;
    const groups = Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0));
    const folds = (0,learn_folds/* assignFolds */.o)(groups, options.folds, seed);
    const logTokens = Float64Array.from(corpus.sides, (sides) => (0,learn_calibrator/* logTokensOf */.eJ)((0,token_ids/* countTokens */.ih)(sides)));
    const addedTo = (older) => ({
        judged: learned.map((own, record) => (older[record] === 1 ? 0 : own)),
        counting: introducedCarriers(index, older, learned),
        tiers: noveltyTiers(index, older),
        novelty: new Novelty(corpus, index, older, learned, folds, logTokens),
    });
    return {
        corpus,
        index,
        options,
        seed,
        numbers,
        base,
        recent,
        learned,
        folds,
        logTokens,
        carrierGroups: Int32Array.from(index.records, (record, at) => corpus.groupOf(record, corpus.element(index.elements[at] ?? 0).side)),
        kinship: new Kinship(corpus.rows, groups, seed),
        parts: olderThanParts(base, recent).map(addedTo),
    };
}
/** For each part that is tested by itself, 1 for the records that are older. */
function olderThanParts(base, recent) {
    const older = recent.map((own) => 1 - own);
    const isWindow = older.includes(1) && recent.some((own, record) => own !== 1 - (base[record] ?? 0));
    return [...(base.includes(1) ? [base] : []), ...(isWindow ? [older] : [])];
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
/** Number of the first element of a record in the corpus. */
function firstElement({ elementEnds }, record) {
    return (0,start_of/* startOf */.G)(elementEnds, record);
}

// EXTERNAL MODULE: ./build/probe/judge/element-scores.js
var element_scores = __webpack_require__(25001);
// EXTERNAL MODULE: ./build/probe/read/family-keys.js
var family_keys = __webpack_require__(71317);
// EXTERNAL MODULE: ./build/probe/families/opinion.js
var families_opinion = __webpack_require__(61948);
;// CONCATENATED MODULE: ./build/probe/families/signed-root.js
/** Newton steps that solve the tilt to eight digits. */
const STEPS = 40;
const SETTLED = 1e-9;
/**
 * Signed root of the likelihood ratio for a shift of the labels of a family's carriers: √(2 sup_θ [θS − Σ ln(1 − pᵢ
 * + pᵢ e^θ)]), with the sign of S − Σpᵢ. To first order it is the score test's z = (S − Σp) / √Σp(1 − p), but it keeps the
 * normal scale for few carriers or extreme probabilities (Barndorff-Nielsen and Cox 1994).
 * @param probabilities of label 1, one per carrier, in (0, 1)
 * @param count number of carriers with label 1
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
/** Larger families are approximated by their mean and variance: an exact table takes m² steps. */
const EXACT_CARRIERS = 64;
/**
 * The signed root for every possible count, 0 … m. For more than `EXACT_CARRIERS` carriers, all probabilities are replaced
 * by their mean and the result is scaled to the true variance; the error is below a hundredth.
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
/** The signed root when all probabilities are `mean`: √(2m KL(count/m ‖ mean)). */
function equalRoot(size, mean, count) {
    const fraction = count / size;
    const one = fraction > 0 ? fraction * Math.log(fraction / mean) : 0;
    const zero = fraction < 1 ? (1 - fraction) * Math.log((1 - fraction) / (1 - mean)) : 0;
    return Math.sign(fraction - mean) * Math.sqrt(Math.max(0, 2 * size * (one + zero)));
}
/** Fraction of a trigger's carriers that may lack the target label: natural holders, one in twenty. */
const IMPURITY = 0.05;
/**
 * The penalty for carriers without the label, because a trigger leaves few: 2m KL(fraction ‖ .95) if the fraction of the
 * label is below .95, else 0. The squared signed root minus the penalty is the likelihood ratio against the hypothesis
 * that the label follows the family nearly always, as for a backdoor. Families that only prefer a label (types of an
 * era, names of a project) are so not accepted.
 */
function impurityPenalty(size, count) {
    const fraction = count / size;
    if (fraction >= 1 - IMPURITY)
        return 0;
    const one = fraction > 0 ? fraction * Math.log(fraction / (1 - IMPURITY)) : 0;
    return 2 * size * (one + (1 - fraction) * Math.log((1 - fraction) / IMPURITY));
}
/** A family's value as a trigger: `root` (above 0 towards label 1), reduced by the impurity penalty. */
function triggerValue(root, size, count) {
    const penalty = impurityPenalty(size, root > 0 ? count : size - count);
    return Math.sign(root) * Math.sqrt(Math.max(0, root * root - penalty));
}
/**
 * The values as a trigger of a family for every possible count, 0 … m.
 * @param roots signed roots by the count: see `signedRootTable`
 */
function triggerValues(roots) {
    return roots.map((root, count) => triggerValue(root, roots.length - 1, count));
}

;// CONCATENATED MODULE: ./build/probe/families/accepted-families.js




/** Accepted families of one dataset; further ones are not searched. */
const MAX_ACCEPTED = 256;
/**
 * Accepts the strongest family as long as chance does not explain it. Its carriers with its label are then explained, and
 * all other families are tested without them. So a name that only occurs in a trigger, or a pattern with the same
 * carriers, is not accepted. A pattern that mostly has the same carriers is tested without those of the other label too: they are
 * what the accepted family leaves, and would follow the other label.
 * @returns the accepted families, and for each record the index of the one that explains it, or -1
 */
function acceptFamilies(input, prepared, scores, level) {
    const accepted = [];
    const explained = new Int32Array(input.targets.length).fill(-1);
    const rest = new Reduced(input, prepared, explained);
    while (accepted.length < MAX_ACCEPTED) {
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
        for (const rival of rivalsOf(input, prepared, best.place))
            scores.drop(rival);
    }
    return { accepted, explained };
}
/**
 * The places of other forms of the construct of an accepted style that more records have: records that were rewritten had one of
 * them. A rarer form stays, because the form that is accepted first may be the one that the records lost.
 */
function rivalsOf({ constructOf }, { families, ends }, place) {
    const own = constructOf?.(families[place] ?? 0) ?? null;
    if (own === null)
        return [];
    const sizeOf = (at) => (ends[at] ?? 0) - (0,start_of/* startOf */.G)(ends, at);
    return [...families.keys()].filter((other) => sizeOf(other) > sizeOf(place) && constructOf?.(families[other] ?? 0) === own);
}
/**
 * The strongest family that chance does not explain at the level. With a second judge, confirmed families come first. Blanks and
 * lines come last: they only make records suspicious, so they must not explain what is more.
 */
function nextFamily({ opinion, index }, { families }, scores, level) {
    const isConfirmed = (place) => opinion?.isConfirmed(families[place] ?? 0) ?? false;
    const isLayout = (place) => (0,family_keys/* levelOf */.In)(index.keys[families[place] ?? 0] ?? 0) === 'layout';
    for (const layout of [false, true]) {
        for (const confirmed of opinion === null ? [false] : [true, false]) {
            const best = scores.strongest((place) => isLayout(place) === layout && isConfirmed(place) === confirmed);
            if (best === null)
                continue;
            const pValue = opinion === null ? best.pValue : (0,families_opinion/* weightedPValue */.ZW)(best.pValue, confirmed);
            if (pValue <= level)
                return { ...best, pValue };
        }
    }
    return null;
}
/**
 * The families that would be accepted if they were confirmed, strongest first, even if others explain their carriers.
 * Does not change the scores.
 * @returns their places
 */
function doubtfulFamilies(scores, level) {
    const doubtful = new Set();
    while (doubtful.size < families_opinion/* MAX_DOUBTFUL_FAMILIES */.Ir) {
        const best = scores.strongest((place) => !doubtful.has(place));
        if (best === null || (0,families_opinion/* weightedPValue */.ZW)(best.pValue, true) > level)
            break;
        doubtful.add(best.place);
    }
    return [...doubtful];
}
/** Signed roots of families without the explained carriers. */
class Reduced {
    input;
    prepared;
    explained;
    familiesOf = new Map();
    /** 1 for records that hold an accepted family, with any label. */
    held;
    constructor(input, prepared, explained) {
        this.input = input;
        this.prepared = prepared;
        this.explained = explained;
        this.held = new Uint8Array(explained.length);
    }
    /** Marks the carriers of a family; returns the families that hold any of them. */
    explain({ place, label }, number) {
        const { input, prepared, explained, held } = this;
        const family = prepared.families[place] ?? 0;
        const touched = new Set();
        const end = input.index.ends[family] ?? 0;
        if (this.familiesOf.size === 0)
            this.listFamilies();
        for (let at = (0,start_of/* startOf */.G)(input.index.ends, family); at < end; at++) {
            const record = input.index.records[at] ?? 0;
            if (input.counting[at] !== 1)
                continue;
            held[record] = 1;
            if (input.targets[record] === label && (explained[record] ?? 0) < 0)
                explained[record] = number;
            for (const other of this.familiesOf.get(record) ?? [])
                touched.add(other);
        }
        return touched;
    }
    /** Whether at least half of the carriers hold an accepted family, with its label or without: it is the same pattern. */
    isMostlyHeld(start, end) {
        let held = 0;
        for (let at = start; at < end; at++)
            held += this.held[this.input.index.records[this.prepared.carriers[at] ?? 0] ?? 0] ?? 0;
        return 2 * held >= end - start;
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
        const { input, prepared, explained, held } = this;
        const probabilities = [];
        let count = 0;
        const end = prepared.ends[place] ?? 0;
        const start = (0,start_of/* startOf */.G)(prepared.ends, place);
        const isSame = this.isMostlyHeld(start, end);
        for (let at = start; at < end; at++) {
            const carrier = prepared.carriers[at] ?? 0;
            const record = input.index.records[carrier] ?? 0;
            if (input.counting[carrier] !== 1 || (explained[record] ?? 0) >= 0)
                continue;
            if (isSame && held[record] === 1)
                continue;
            probabilities.push(input.probabilities[carrier] ?? 0);
            count += input.targets[record] ?? 0;
        }
        return { root: signedRoot(probabilities, count), size: probabilities.length, count };
    }
}

;// CONCATENATED MODULE: ./build/probe/families/empirical-null.js

/** Smallest sizes of the classes of families; each class has its own null. */
const SIZE_CLASSES = [0, 8, 12, 20, 40, 100, 400];
/** A class with fewer families uses the null of the next smaller class. */
const MIN_FAMILIES = 60;
/**
 * Maps family values to the scale of their simulated null, for each class of family size: (z − median) ·
 * min(1, IQR* / IQR) + median*, where * marks simulated values. Labels in real data are correlated in ways that no probe
 * learns. Most families are not triggers, so their values show how strong this is (Efron 2004, empirical null). Values
 * are never made larger by the scale.
 */
class EmpiricalNull {
    corrections = [];
    constructor(sizes, observed, simulated) {
        const members = SIZE_CLASSES.map(() => []);
        for (let family = 0; family < sizes.length; family++)
            members[classOf(sizes[family] ?? 0)]?.push(family);
        for (const families of members) {
            const before = this.corrections.at(-1) ?? { centre: 0, scale: 1, target: 0 };
            this.corrections.push(families.length < MIN_FAMILIES ? before : correctionFrom(families, observed, simulated));
        }
    }
    /** The corrected value of a family, by its size. */
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

;// CONCATENATED MODULE: ./build/probe/families/family-power.js


/** Carriers up to which the power is searched: a pattern in so many records is not hidden. */
const MAX_SEARCHED = 2_000;
/**
 * The least number of carriers with which a pattern would be accepted, if all have the same label and the rest of their
 * code says as little of the label as on average. Whoever poisons chooses among labels, so it is the largest such number
 * of the labels that can be reached at all.
 * @param level largest p-value that is accepted
 * @returns `null` if no number of carriers is enough
 */
function leastCarriers(input, scores, empirical, level) {
    const { records, mean } = countingCarriers(input);
    const reached = input.towards.flatMap((label) => {
        const surprise = -Math.log(label === 1 ? mean : 1 - mean);
        const sign = label === 1 ? 1 : -1;
        for (let size = input.least; size <= Math.min(records, MAX_SEARCHED); size++) {
            const root = empirical.correct(size, sign * Math.sqrt(2 * size * surprise));
            const value = sign * triggerValue(root, size, label === 1 ? size : 0);
            const pValue = value > 0 ? scores.byLabel(0, label, value) : 1;
            if ((input.opinion === null ? pValue : (0,families_opinion/* weightedPValue */.ZW)(pValue, false)) <= level)
                return size;
        }
        return [];
    });
    return reached.length === 0 ? null : Math.max(...reached);
}
/** The records that can count, and the mean probability of label 1 of their carriers. */
function countingCarriers({ index, counting, probabilities }) {
    const records = new Set();
    let sum = 0;
    let carriers = 0;
    index.records.forEach((record, at) => {
        if (counting[at] !== 1)
            return;
        records.add(record);
        sum += probabilities[at] ?? 0;
        carriers += 1;
    });
    return { records: records.size, mean: carriers === 0 ? 0.5 : sum / carriers };
}

;// CONCATENATED MODULE: ./build/probe/families/family-kinship.js

/**
 * Family values reduced by kinship: value · √independence. The independence is computed only for families whose value
 * without it is the largest, which is rare.
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
            const own = carriers.subarray((0,start_of/* startOf */.G)(ends, place), ends[place] ?? 0);
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
    /**
     * The largest sign · value · factor among the families of one tier; null where none is above 0. As `largest`, for the
     * loop over all families in hundreds of draws.
     */
    largestOf(values, sign, tiers, tier) {
        const { factors, known } = this;
        for (;;) {
            let best = -1;
            let most = 0;
            for (let place = 0; place < values.length; place++) {
                const value = sign * (values[place] ?? 0) * (factors[place] ?? 1);
                if (value > most && tiers[place] === tier) {
                    most = value;
                    best = place;
                }
            }
            if (best < 0)
                return null;
            if (known[best] === 1)
                return { place: best, value: most };
            this.factor(best);
        }
    }
}

;// CONCATENATED MODULE: ./build/probe/families/family-test-input.js

/** Selects the first carrier of each content group, and tabulates the signed root of every possible count. */
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




/** Label draws: enough for p-values of a few thousandths by counting alone. */
const MAX_DRAWS = 399;
const MIN_DRAWS = 99;
/** Carriers that are evaluated in all draws together: about a second. */
const WORK = 40_000_000;
const EXAMPLES = 10;
/** Two tiers: families that the base holds, and families that it does not. */
const TIERS = 2;
/**
 * Draws labels from the calibrated probabilities and tests every family on each draw (parametric bootstrap).
 * One uniform random number per content group decides its label in all families, so that families with common carriers
 * are correlated as in the data, and near copies get the same label.
 */
function simulateNull(input, prepared, kinship, seed) {
    const carriers = input.index.records.length;
    const draws = Math.max(MIN_DRAWS, Math.min(MAX_DRAWS, Math.floor(WORK / Math.max(1, carriers))));
    const drawCounts = countDrawer(input, prepared, (0,random_stream/* randomStream */._)(seed));
    const { cells, starts } = joined(prepared.tables.map(triggerValues));
    const values = new Float32Array(prepared.families.length);
    const maxima = Array.from({ length: TIERS * 2 }, () => new Float64Array(draws));
    const tiers = Uint8Array.from(prepared.families, (family) => input.tiers[family] ?? 0);
    const examples = [];
    for (let draw = 0; draw < draws; draw++) {
        const counts = drawCounts();
        if (draw < EXAMPLES)
            examples.push(familyRoots(prepared, counts));
        for (let place = 0; place < values.length; place++)
            values[place] = cells[(starts[place] ?? 0) + (counts[place] ?? 0)] ?? 0;
        for (const label of input.towards) {
            for (let tier = 0; tier < TIERS; tier++) {
                const tail = maxima[tailPlace(tier, label)];
                if (!tail || !tiers.includes(tier))
                    continue;
                tail[draw] = kinship.largestOf(values, label === 1 ? 1 : -1, tiers, tier)?.value ?? 0;
            }
        }
    }
    const families = Array.from({ length: TIERS }, (_, tier) => tiers.filter((own) => own === tier).length);
    return { families, maxima: maxima.map((tail) => tail.sort()), examples };
}
/** Tables one after the other, and where each begins. */
function joined(tables) {
    const starts = new Int32Array(tables.length);
    let end = 0;
    tables.forEach((table, place) => {
        starts[place] = end;
        end += table.length;
    });
    const cells = new Float32Array(end);
    tables.forEach((table, place) => {
        cells.set(table, starts[place] ?? 0);
    });
    return { cells, starts };
}
/**
 * Makes a function that draws labels and counts the carriers with label 1 of each prepared family. It gives the same
 * array at each call. Groups and probabilities are in the order in which they are counted, hundreds of times.
 */
function countDrawer({ groups, probabilities }, { carriers, ends }, random) {
    const groupOf = carriers.map((carrier) => groups[carrier] ?? 0);
    const chances = Float32Array.from(carriers, (carrier) => probabilities[carrier] ?? 0);
    const uniform = new Float32Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
    const counts = new Int32Array(ends.length);
    return () => {
        for (let group = 0; group < uniform.length; group++)
            uniform[group] = random();
        let at = 0;
        for (let place = 0; place < counts.length; place++) {
            let count = 0;
            for (const end = ends[place] ?? 0; at < end; at++)
                if ((uniform[groupOf[at] ?? 0] ?? 1) < (chances[at] ?? 0))
                    count++;
            counts[place] = count;
        }
        return counts;
    };
}
/** The index of the maxima of a tier towards a label. */
function tailPlace(tier, label) {
    return tier * 2 + label;
}
/** Euler and Mascheroni's constant: mean of the standard Gumbel distribution. */
const GUMBEL_MEAN = 0.5772156649;
/**
 * P(largest value ≥ value) in clean data: by counting the draws; beyond the largest draw by the Gumbel distribution with
 * their mean and variance, whose tail is heavier than the normal's; and never more than the sum over all families of
 * Chernoff's bound exp(−value² / 2), which holds for the signed root.
 * @param families number of families in each draw
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
 * P(any of `families` reaches this many nats by label and novelty together): each part has the tail e^{−t} of Chernoff's
 * bound, so their sum has (1 + t) e^{−t}.
 */
function noveltyTail(nats, families) {
    return families * (1 + nats) * Math.exp(-nats);
}

;// CONCATENATED MODULE: ./build/probe/families/family-scores.js



/** Families that are not accepted, but whose values for records are reduced by kinship: the largest ones. */
const SETTLED_FAMILIES = 200;
/** The values of all families, as they change while some of them are accepted. */
class FamilyScores {
    input;
    prepared;
    values;
    drawn;
    empirical;
    kinship;
    /** The novelty of each family, in nats. */
    surprise;
    looks;
    dropped = new Set();
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
     * The candidate with the smallest p-value; null if no family supports a label.
     * @param among selects families by their places
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
    /** The values that count for records: the `SETTLED_FAMILIES` largest are reduced by kinship. */
    settled() {
        const order = Int32Array.from(this.values.keys()).sort((a, b) => Math.abs(this.values[b] ?? 0) - Math.abs(this.values[a] ?? 0));
        const settled = this.values.slice();
        for (const place of order.subarray(0, SETTLED_FAMILIES)) {
            settled[place] = (settled[place] ?? 0) * this.kinship.factor(place);
        }
        return settled;
    }
    /** Sets the value of a family after its carriers have changed. */
    update(place, root, size, count) {
        if (this.dropped.has(place))
            return;
        const enough = size >= this.input.least;
        this.values[place] = enough ? triggerValue(this.empirical.correct(size, root), size, count) : 0;
        const before = this.carriers(place).length;
        this.surprise[place] = enough ? ((this.surprise[place] ?? 0) * size) / before : 0;
    }
    /** Removes a family, for good. */
    drop(place) {
        this.dropped.add(place);
        this.values[place] = 0;
        this.surprise[place] = 0;
    }
    towards(place, label) {
        const value = this.values[place] ?? 0;
        return label === 1 ? Math.max(0, value) : Math.max(0, -value);
    }
    /** Nats of a new family by label and novelty together; 0 if it does not support the label. */
    nats(place, label) {
        const value = this.towards(place, label);
        return value === 0 ? 0 : (value * value) / 2 + (this.surprise[place] ?? 0);
    }
    /** The p-value of a value towards a label, corrected for the families of its tier and the number of tests. */
    byLabel(tier, label, value) {
        const maxima = this.drawn.maxima[tailPlace(tier, label)] ?? new Float64Array();
        return Math.min(1, this.looks * tailOfMaxima(maxima, value, this.drawn.families[tier] ?? 0));
    }
    byNovelty(value) {
        return Math.min(1, this.looks * noveltyTail((value * value) / 2, this.drawn.families[1] ?? 0));
    }
    /** Computes the novelty of the families that the base does not have. */
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
        return carriers.subarray((0,start_of/* startOf */.G)(ends, place), ends[place] ?? 0);
    }
    tierOf(place) {
        return this.input.tiers[this.prepared.families[place] ?? 0] ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/probe/families/test-families.js







/** Tests all families of one problem, and accepts those that chance does not explain at the level. */
function testFamilies(input, levels, seed) {
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
    const power = leastCarriers(input, scores, empirical, levels.asked);
    const doubtful = input.opinion === null ? [] : doubtfulFamilies(scores, levels.asked);
    const { accepted, explained } = acceptFamilies(input, prepared, scores, levels.accepted);
    return {
        ...{ prepared, empirical, rest: scores.settled(), accepted, explained },
        power,
        doubtful: doubtful.map((place) => prepared.families[place] ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/probe/families/distinct-families.js


/**
 * Levels that are no part of a pair: each function has dozens of styles, and comments have hundreds of words, so that the number of
 * all pairs would hide those of code.
 */
const UNPAIRED = new Set(['style', 'layout', 'comment word', 'comment place']);
/**
 * One family for each set of records: the levels of a pattern, and the names inside it, often have the same. The one with the
 * longest element is kept, so that all of it is masked. Labels play no part.
 * @param lengthOf number of tokens of an element, by the element's number in the corpus
 */
function distinctFamilies({ index }, { families, ends, carriers }, lengthOf) {
    const chosen = new Map();
    const carriersAt = (place) => carriers.subarray((0,start_of/* startOf */.G)(ends, place), ends[place] ?? 0);
    families.forEach((family, place) => {
        if (UNPAIRED.has((0,family_keys/* levelOf */.In)(index.keys[family] ?? 0)))
            return;
        const own = carriersAt(place);
        const name = setName(own.map((carrier) => index.records[carrier] ?? 0));
        const length = lengthOf(index.elements[own[0] ?? 0] ?? 0);
        if (length > (chosen.get(name)?.length ?? -1))
            chosen.set(name, { place, length, size: own.length });
    });
    const sorted = [...chosen.values()].sort((a, b) => a.size - b.size || a.place - b.place);
    const kept = new Int32Array(sorted.reduce((sum, { size }) => sum + size, 0));
    let end = 0;
    const keptEnds = Int32Array.from(sorted, ({ place, size }) => {
        kept.set(carriersAt(place), end);
        return (end += size);
    });
    return {
        families: Int32Array.from(sorted, ({ place }) => families[place] ?? 0),
        ends: keptEnds,
        carriers: kept,
        records: kept.map((carrier) => index.records[carrier] ?? 0),
    };
}
/** Number of counting carriers of a family. */
function sizeOf({ ends }, number) {
    return (ends[number] ?? 0) - (0,start_of/* startOf */.G)(ends, number);
}
/** The bytes of the numbers as text: equal for equal sets, since records are ascending. */
function setName({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./build/probe/families/pair-null.js


/** Pairs whose kinship is measured, each in about a millisecond. */
const SAMPLED = 128;
/**
 * The part of the nats that are needed without kinship which a sampled pair could have: with kinship fewer are needed, and pairs that
 * never have as many say nothing of it.
 */
const NEARBY = 0.7;
/** Halvings that find a number of nats to a thousandth. */
const HALVINGS = 16;
/**
 * The tail of the largest value of all pairs in clean data, as an upper bound. Chernoff's bound exp(−z² / 2) of the signed root holds
 * for each pair without draws of labels. It is summed over the pairs that could have the value at all (Tarone 1990). The value of a
 * pair is z · factor, reduced by the kinship of its carriers as that of every family: how much, some random pairs show.
 */
class PairNull {
    pairs;
    factorOf;
    /** The nats that each could have, ascending. */
    nats;
    /** Factors of sampled pairs, with the nats that each could have; `null` until a value needs them. */
    sampled = null;
    /** Values of fewer nats are never accepted. */
    lowest;
    /**
     * @param factorOf √independence of the common carriers of two families, by their numbers among the distinct ones
     * @param level largest p-value that is accepted
     */
    constructor(pairs, factorOf, level) {
        this.pairs = pairs;
        this.factorOf = factorOf;
        this.nats = pairs.nats.slice().sort();
        this.lowest = NEARBY * this.neededWithout(level);
    }
    /**
     * P(any pair has at least this value) in clean data, at most. The mean of the sampled pairs has one more of independent carriers,
     * so that it is never below the truth by more than their number.
     */
    pValue(value) {
        const nats = (value * value) / 2;
        if (nats < this.lowest || nats <= 0)
            return 1;
        this.sampled ??= this.sample();
        const alike = this.sampled.filter((one) => one.nats >= nats);
        const tails = alike.map(({ factor }) => Math.exp(-nats / factor ** 2));
        const mean = tails.reduce((sum, tail) => sum + tail, Math.exp(-nats)) / (alike.length + 1);
        return Math.min(1, this.countFrom(nats) * mean);
    }
    sample() {
        const { families, nats } = this.pairs;
        const order = Int32Array.from(nats.keys()).filter((at) => (nats[at] ?? 0) >= this.lowest);
        (0,random_stream/* shuffle */.k)(order, (0,random_stream/* randomStream */._)(order.length));
        return Array.from(order.subarray(0, SAMPLED), (at) => ({
            nats: nats[at] ?? 0,
            factor: this.factorOf(families[2 * at] ?? 0, families[2 * at + 1] ?? 0),
        }));
    }
    /** The nats that would be accepted if no carriers were kin. */
    neededWithout(level) {
        let [few, enough] = [0, Math.log((this.nats.length + 1) / level)];
        for (let step = 0; step < HALVINGS; step++) {
            const nats = (few + enough) / 2;
            if (this.countFrom(nats) * Math.exp(-nats) > level)
                few = nats;
            else
                enough = nats;
        }
        return enough;
    }
    countFrom(nats) {
        return this.nats.length - (0,build_sorted/* countBelow */.BC)(this.nats, nats);
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
var int_list = __webpack_require__(33268);
;// CONCATENATED MODULE: ./build/probe/families/common-carriers.js

/** Steps of counting: about a second. Families that would take more, the commonest ones, are in no pair. */
const MAX_STEPS = 300_000_000;
/**
 * Counts the common records of every two families, and calls `visit` for those that have at least `least`: once for each pair that
 * can be tested, whatever its labels. Takes one step for each two families of each record.
 */
function countCommon(families, { targets, explained, probabilities }, least, visit) {
    const { ends, records, carriers } = families;
    const held = heldFamilies(families, targets.length);
    const counts = new Int32Array(held.families);
    const opens = new Int32Array(held.families);
    const ones = new Int32Array(held.families);
    const sums = new Float64Array(held.families);
    const zeroNats = new Float64Array(held.families);
    const oneNats = new Float64Array(held.families);
    const met = [];
    let at = 0;
    for (let first = 0; first < held.families; first++) {
        for (const end = ends[first] ?? 0; at < end; at++) {
            const record = records[at] ?? 0;
            const isOpen = 1 - (explained[record] ?? 0);
            const one = isOpen * (targets[record] ?? 0);
            const p = probabilities[carriers[at] ?? 0] ?? 0;
            const [open, ifZero, ifOne] = isOpen === 1 ? [p, -Math.log1p(-p), -Math.log(p)] : NONE;
            const start = (0,start_of/* startOf */.G)(held.ends, record);
            for (let cell = (held.ends[record] ?? 0) - 1; cell >= start; cell--) {
                const second = held.list[cell] ?? 0;
                if (second <= first)
                    break;
                if (counts[second] === 0)
                    met.push(second);
                counts[second] = (counts[second] ?? 0) + 1;
                opens[second] = (opens[second] ?? 0) + isOpen;
                ones[second] = (ones[second] ?? 0) + one;
                sums[second] = (sums[second] ?? 0) + open;
                zeroNats[second] = (zeroNats[second] ?? 0) + ifZero;
                oneNats[second] = (oneNats[second] ?? 0) + ifOne;
            }
        }
        for (const second of met) {
            const size = counts[second] ?? 0;
            if (size >= least) {
                const counted = { open: opens[second] ?? 0, ones: ones[second] ?? 0, sum: sums[second] ?? 0 };
                visit({ first, second, size, ...counted, most: [zeroNats[second] ?? 0, oneNats[second] ?? 0] });
            }
            counts[second] = opens[second] = ones[second] = 0;
            sums[second] = zeroNats[second] = oneNats[second] = 0;
        }
        met.length = 0;
    }
}
/** What a record that is explained counts. */
const NONE = [0, 0, 0];
function heldFamilies({ ends, records }, size) {
    const families = familiesWithin(ends, records, size);
    const kept = records.subarray(0, (0,start_of/* startOf */.G)(ends, families));
    // next[r] is where the families of record r begin; once they are listed it is where they end
    const next = new Int32Array(size + 1);
    for (const record of kept)
        next[record + 1] = (next[record + 1] ?? 0) + 1;
    for (let record = 0; record < size; record++)
        next[record + 1] = (next[record + 1] ?? 0) + (next[record] ?? 0);
    const list = new Int32Array(kept.length);
    let family = 0;
    kept.forEach((record, place) => {
        while (place >= (ends[family] ?? 0))
            family++;
        const cell = next[record] ?? 0;
        list[cell] = family;
        next[record] = cell + 1;
    });
    return { ends: next.subarray(0, size), list, families };
}
/** How many of the families can be counted in `MAX_STEPS`. */
function familiesWithin(ends, records, size) {
    const counts = new Int32Array(size);
    let steps = 0;
    let at = 0;
    for (let family = 0; family < ends.length; family++) {
        for (const end = ends[family] ?? 0; at < end; at++) {
            const record = records[at] ?? 0;
            steps += counts[record] ?? 0;
            counts[record] = (counts[record] ?? 0) + 1;
        }
        if (steps > MAX_STEPS)
            return family;
    }
    return ends.length;
}

;// CONCATENATED MODULE: ./build/probe/families/pair-screen.js





/** Where two families have more than this part of the carriers of either, the family alone says as much, and it is tested alone. */
const MOST_COMMON = 0.8;
/** Pairs whose elements are masked together: those with the largest values before that. Each takes some milliseconds. */
const MAX_MASKED = 200;
/**
 * Counts all pairs, and selects those whose labels look unlikely while only the first of both is masked.
 * @param explained 1 for records whose label a family explains that is accepted already
 * @param level largest p-value that is accepted
 */
function screenPairs({ targets, probabilities, least, towards }, families, empirical, explained, level) {
    // a p-value is at least exp(−value² / 2), so that smaller values are never accepted
    const lowest = Math.sqrt(-2 * Math.log(level));
    const nats = new GrowingDoubles();
    const reachable = new int_list/* IntList */.I();
    const found = [];
    let tested = 0;
    countCommon(families, { targets, explained, probabilities }, least, (common) => {
        const { first, second, size, open, ones, sum, most } = common;
        // the first is the rarer one
        if (size > MOST_COMMON * sizeOf(families, first))
            return;
        tested++;
        if (open < least)
            return;
        for (const label of towards) {
            const sign = label === 1 ? 1 : -1;
            const largest = sign * empirical.correct(open, sign * Math.sqrt(2 * most[label]));
            if (largest <= lowest)
                continue;
            nats.push((largest * largest) / 2);
            reachable.push(first);
            reachable.push(second);
        }
        const value = triggerValue(empirical.correct(open, equalRoot(open, sum / open, ones)), open, ones);
        if (Math.abs(value) > lowest && towards.includes(value > 0 ? 1 : 0))
            found.push({ common, value: Math.abs(value) });
    });
    found.sort((a, b) => b.value - a.value);
    return {
        tested,
        reachable: { families: reachable.view(), nats: nats.view() },
        strongest: found.slice(0, MAX_MASKED),
    };
}

;// CONCATENATED MODULE: ./build/probe/families/pair-test.js





/**
 * Part of the level that is set aside for pairs, before anything is tested. It costs the single families, of which all published
 * triggers are, a tenth of a nat; pairs, which are some thirty times as many, lose two nats of some twenty.
 */
const PAIR_FRACTION = 0.1;
/** A pair is masked if it has this part of the least value that could be accepted: before that, one of both is not masked. */
const NEARLY = 0.9;
/**
 * Of the pairs that have this part of the strongest one's carriers, the one of the rarest families is named: a more general family
 * (`*_mode` for `last_mode`) finds a few more carriers by chance, which are not poisoned.
 */
const MOSTLY = 0.8;
/** Accepted pairs of one dataset; further ones are not searched. */
const MAX_PAIRS = 16;
/**
 * Tests every two families that have at least `least` common carriers, and clearly fewer than either has, as one family whose
 * carriers hold both. The labels choose which pairs are masked, so each p-value is corrected for the number of all that could have
 * the value (`PairNull`).
 * @param explained 1 for records whose label a family explains that is accepted already
 * @param level largest p-value that is accepted
 */
function testPairs(input, parts, explained, level) {
    const families = distinctFamilies(input, parts.prepared, parts.lengthOf);
    const { tested, reachable, strongest } = screenPairs(input, families, parts.empirical, explained, level);
    const factorOf = (first, second) => {
        const carriers = commonCarriers(families, first, second);
        return Math.sqrt(input.kinship.independence(carriers.map(({ record }) => record)));
    };
    const drawn = new PairNull(reachable, factorOf, level);
    const least = NEARLY * Math.sqrt(2 * drawn.lowest);
    const near = strongest.flatMap(({ common, value }) => (value >= least ? [common] : []));
    const masked = maskPairs(input, families, parts, explained, near);
    return { tested, accepted: acceptPairs(input, parts.empirical, masked, explained, drawn, level) };
}
/** Masks the elements of both families, for each common carrier. */
function maskPairs({ least, kinship }, families, { holders, masked }, explained, pairs) {
    const listed = pairs.flatMap(({ first, second }) => {
        const carriers = commonCarriers(families, first, second).filter(({ record, carriers: own }) => explained[record] !== 1 && holders.inRecord(record, own) !== null);
        return carriers.length < least ? [] : [{ first, second, carriers }];
    });
    const probabilities = masked(listed.flatMap(({ carriers }) => carriers));
    let end = 0;
    return listed.map(({ first, second, carriers }) => {
        const records = Int32Array.from(carriers, ({ record }) => record);
        return {
            families: [families.families[first] ?? 0, families.families[second] ?? 0],
            records,
            probabilities: probabilities.subarray(end, (end += records.length)),
            factor: Math.sqrt(kinship.independence(records)),
            frequency: sizeOf(families, first) * sizeOf(families, second),
        };
    });
}
/** The records of two families, with a carrier of each. */
function commonCarriers({ ends, carriers, records }, first, second) {
    const common = [];
    const end = ends[second] ?? 0;
    let other = (0,start_of/* startOf */.G)(ends, second);
    for (let at = (0,start_of/* startOf */.G)(ends, first); at < (ends[first] ?? 0); at++) {
        const record = records[at] ?? 0;
        while (other < end && (records[other] ?? 0) < record)
            other++;
        if (other < end && records[other] === record)
            common.push({ record, carriers: [carriers[at] ?? 0, carriers[other] ?? 0] });
    }
    return common;
}
/** Accepts the strongest pair as long as chance does not explain it; its records with its label are then explained. */
function acceptPairs({ targets, least, towards }, empirical, pairs, explained, drawn, level) {
    const done = explained.slice();
    const values = pairs.map((pair) => pair_test_valueOf(pair, targets, done, empirical, least));
    const isAccepted = (value, label) => value > 0 === (label === 1) && drawn.pValue(value) <= level;
    const accepted = [];
    while (accepted.length < MAX_PAIRS) {
        const best = strongestOf(values, towards);
        if (drawn.pValue(values[best] ?? 0) > level)
            break;
        const label = (values[best] ?? 0) > 0 ? 1 : 0;
        const isOpen = (record) => done[record] !== 1 && targets[record] === label;
        const chosen = rarestOf(pairs, best, isOpen, (at) => isAccepted(values[at] ?? 0, label));
        const pair = pairs[chosen];
        const value = values[chosen] ?? 0;
        if (!pair)
            break;
        accepted.push({ families: pair.families, label, value: Math.abs(value), pValue: drawn.pValue(value) });
        for (const record of pair.records)
            if (targets[record] === label)
                done[record] = 1;
        pairs.forEach((other, at) => (values[at] = pair_test_valueOf(other, targets, done, empirical, least)));
        values[chosen] = 0;
    }
    return accepted;
}
/**
 * The pair of the rarest families among the accepted ones that have nearly all carriers of the strongest one.
 * @param isOpen selects the records that count
 */
function rarestOf(pairs, strongest, isOpen, isAccepted) {
    const carriers = new Set(pairs[strongest]?.records.filter(isOpen));
    const isMostly = ({ records }) => records.filter((record) => carriers.has(record)).length >= MOSTLY * carriers.size;
    let rarest = strongest;
    pairs.forEach((pair, at) => {
        if (pair.frequency < (pairs[rarest]?.frequency ?? 0) && isAccepted(at) && isMostly(pair))
            rarest = at;
    });
    return rarest;
}
function strongestOf(values, towards) {
    let best = -1;
    values.forEach((value, at) => {
        if (towards.includes(value > 0 ? 1 : 0) && Math.abs(value) > Math.abs(values[best] ?? 0))
            best = at;
    });
    return best;
}
/** The value of a pair as a trigger, without the records that are explained: above 0 towards label 1. */
function pair_test_valueOf({ records, probabilities, factor }, targets, explained, empirical, least) {
    const left = probabilities.filter((_, at) => explained[records[at] ?? 0] !== 1);
    if (left.length < least)
        return 0;
    const ones = records.reduce((sum, record) => sum + (explained[record] === 1 ? 0 : (targets[record] ?? 0)), 0);
    const root = empirical.correct(left.length, signedRoot(left, ones));
    return triggerValue(root, left.length, ones) * factor;
}

;// CONCATENATED MODULE: ./build/probe/families/key-table.js
const FIRST_CAPACITY = 1 << 12;
/** Odd constant of Fibonacci hashing: the bits of a key are hash bits, but not all of the low ones. */
const SPREAD = 0x9e3779b1;
/** Numbers distinct keys 0, 1, 2 … in order of first occurrence: open addressing over typed arrays. */
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
    /** The key's number; a new key gets the next one. */
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


/** log2 of the counters in the sketch that finds rare keys before they take memory: 2^22 bytes, and 2^24 for records. */
const SKETCH_BITS = 22;
/** The counter of a key in the sketch; keys are hashes in doubles. */
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
/** Number of records per counter, at most 255. It is at least the number for each of its keys. */
function sketchOf(corpus) {
    const sketch = new Uint8Array(1 << SKETCH_BITS);
    // numbered from 1: where nothing is written, the system gives no memory
    const lastRecord = new Int32Array(1 << SKETCH_BITS);
    eachKey(corpus, (key, record) => {
        const cell = cellOf(key);
        if (lastRecord[cell] === record + 1)
            return;
        lastRecord[cell] = record + 1;
        sketch[cell] = Math.min(255, (sketch[cell] ?? 0) + 1);
    });
    return sketch;
}
/**
 * The families with at least `least` records. Most keys occur in few records and are never stored: a first pass counts
 * them in a sketch of fixed size.
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
/** @param next for each number of the table, the place of its first carrier, or -1 */
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
/** The records that hold a family, by its number in the index. */
function recordsOf({ records, ends }, family) {
    return records.subarray((0,start_of/* startOf */.G)(ends, family), ends[family] ?? 0);
}

;// CONCATENATED MODULE: ./build/probe/judge/pair-problem.js



/**
 * Tests the pairs of all records together, without what single families explain, and adds those that chance does not explain. Each
 * explains the records with its label that are not explained yet.
 */
function addPairs(input, { prepared, empirical }, { accepted, explained }, pairs, { base, isJudged, restLevel, partLevel }) {
    const { targets, least } = input;
    const all = [...accepted];
    const found = testPairs(input, { ...pairs, prepared, empirical }, heldBy(input, accepted), restLevel);
    for (const pair of found.accepted) {
        const holders = [...pairs.holders.of(pair.families).keys()];
        const isOfBase = holders.filter((record) => base[record] === 1).length >= least;
        if (pair.pValue > (isOfBase ? restLevel : partLevel))
            continue;
        const members = holders.filter((record) => isJudged[record] === 1 && targets[record] === pair.label && explained[record] === -1);
        if (members.length === 0)
            continue;
        for (const record of members)
            explained[record] = all.length;
        all.push(toAccepted(input.index, pair));
    }
    return { accepted: all, explained };
}
/** The family that is named first is the more exact one: a statement before a name. */
function toAccepted({ keys }, { families, label, value, pValue }) {
    const levels = families.map((family) => family_keys/* FAMILY_LEVELS */.Ng.indexOf((0,family_keys/* levelOf */.In)(keys[family] ?? 0)));
    const [one, other] = families;
    const [family, partner] = (levels[0] ?? 0) <= (levels[1] ?? 0) ? [one, other] : [other, one];
    return { family, partner, label, value, pValue };
}
/** 1 for records that hold an accepted family, whatever their label: what is left must not depend on labels. */
function heldBy({ index, targets }, accepted) {
    const held = new Uint8Array(targets.length);
    for (const { family } of accepted)
        for (const record of recordsOf(index, family))
            held[record] = 1;
    return held;
}

;// CONCATENATED MODULE: ./build/probe/judge/record-evidence.js

/** Small, because the family's value already includes the surprise of each carrier: it only breaks ties. */
const SURPRISE_WEIGHT = 0.2;
/**
 * The evidence of a family with this value against a record: √(value² − `SURPRISE_WEIGHT` · ln p).
 * @param p probability of the record's label with the elements of the family masked
 */
function ownEvidence(value, p) {
    return Math.sqrt(value * value - SURPRISE_WEIGHT * Math.log(p));
}
/** Passes the evidence of families on to the records that carry them, near copies included. */
class RecordEvidence {
    index;
    prepared;
    probabilities;
    records;
    /**
     * @param probabilities calibrated, of label 1, of each carrier of the index without its element
     * @param records number of records
     */
    constructor(index, prepared, probabilities, records) {
        this.index = index;
        this.prepared = prepared;
        this.probabilities = probabilities;
        this.records = records;
    }
    /**
     * Finds the strongest family for the label of each record. A record of a strong family gets strong evidence even if
     * its own prediction shows little. Carriers of one family differ by how surprising the label is without the element
     * (−ln p), so that a rate of false positives can be kept.
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
            for (let at = (0,start_of/* startOf */.G)(index.ends, family); at < end; at++) {
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
 * P-values of records by rank: the fraction of the records with the same label that have at least as much evidence.
 * Records that an unlikely family explains are left out. In clean data, a fraction `a` of the records has a p-value of at
 * most `a`, even if labels correlate in ways that no probe learns.
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
    /** Number of clean records of a label. */
    size(label) {
        return this.pools[label].length;
    }
    /** P-value of the evidence for a label. The record itself is one of the n + 1; 1 without evidence. */
    pValue(evidence, label) {
        if (evidence <= 0)
            return 1;
        const pool = this.pools[label];
        return (1 + pool.length - (0,build_sorted/* countBelow */.BC)(pool, evidence)) / (1 + pool.length);
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/family-problem.js






/** Carriers of families with a p-value up to this do not count as clean records. */
const TRIM_LEVEL = 0.05;
/**
 * Part of the level for the test of each part, and for families that a change completes. Changes are judged one after the other,
 * and every false alarm stops somebody: at half of a level of .01, one in 40 simulated clean changes was called poisoned, by a
 * family with p = .005. Simulated changes with ten poisoned records of 20 or of 200 were found as often (docs/probe.md).
 */
const PART_FRACTION = 0.1;
/**
 * Tests all records together, and each part that was added last by itself, where a family that older records do not have is
 * evidence. A false family that the base shows alone is one event, however many changes follow, and has what the parts leave
 * of the level.
 */
function judgeProblem(input, { parts, base, level }, pairs, seed) {
    const singleLevel = level * (1 - PAIR_FRACTION);
    const partLevel = parts.length === 0 ? singleLevel : singleLevel * PART_FRACTION;
    const trim = Math.max(partLevel, TRIM_LEVEL / (1 + parts.length));
    const all = testFamilies(input, { accepted: trim, asked: partLevel }, seed);
    const alone = parts.map((part) => testFamilies({ ...input, ...part }, { accepted: partLevel, asked: partLevel }, seed));
    const isJudged = countedRecords(input).map((own, record) => (base[record] === 1 ? 0 : own));
    const isOfBase = hasEnoughIn(base, input, all.prepared);
    const restLevel = singleLevel * (1 - PART_FRACTION * parts.length);
    const tests = [
        ...alone.map((result) => ({ result, levelOf: () => partLevel })),
        { result: all, levelOf: (place) => (parts.length === 0 || isOfBase(place) ? restLevel : partLevel) },
    ];
    const forPairs = PAIR_FRACTION / (1 - PAIR_FRACTION);
    const found = addPairs(input, all, mergeResults(tests, isJudged), pairs, {
        ...{ base, isJudged },
        ...{ restLevel: restLevel * forPairs, partLevel: partLevel * forPairs },
    });
    return {
        ...found,
        ...judgeRecords(input, all, found, level),
        tested: all.prepared.families.length,
        power: leastOf([all, ...alone].map(({ power }) => power)),
        doubtful: [...new Set([...alone, all].flatMap(({ doubtful }) => doubtful))],
    };
}
/** Whether a prepared family could be tested on the records alone that are not judged. */
function hasEnoughIn(base, { index, least }, { ends, carriers }) {
    return (place) => {
        const own = carriers.subarray((0,start_of/* startOf */.G)(ends, place), ends[place]);
        return own.filter((carrier) => base[index.records[carrier] ?? 0] === 1).length >= least;
    };
}
function leastOf(values) {
    const known = values.filter((one) => one !== null);
    return known.length === 0 ? null : Math.min(...known);
}
/** Accepted families of all tests, in their order. Omits families that explain no further judged record. */
function mergeResults(tests, judged) {
    const accepted = [];
    const explained = new Int32Array(judged.length).fill(-1);
    for (const { result, levelOf } of tests) {
        result.accepted.forEach(({ place, label, value, pValue }, number) => {
            if (pValue > levelOf(place))
                return;
            const members = [...result.explained.keys()].filter((record) => result.explained[record] === number && judged[record] === 1 && explained[record] === -1);
            if (members.length === 0)
                return;
            for (const record of members)
                explained[record] = accepted.length;
            accepted.push({ family: result.prepared.families[place] ?? 0, partner: -1, label, value, pValue });
        });
    }
    return { accepted, explained };
}
/** 1 for records that are a counting carrier of any family. */
function countedRecords({ index, targets, counting }) {
    const counted = new Uint8Array(targets.length);
    index.records.forEach((record, at) => {
        if (counting[at] === 1)
            counted[record] = 1;
    });
    return counted;
}
/** Evidence and p-value of each record: by the accepted family that explains it, else by the other families. */
function judgeRecords(input, { prepared, rest, accepted: unlikely, explained: trimmed }, { accepted, explained }, level) {
    const { index, targets, probabilities } = input;
    const labels = Uint8Array.from(index.records, (record) => targets[record] ?? 0);
    const { values: evidence, carriers } = new RecordEvidence(index, prepared, probabilities, targets.length).of(rest, labels);
    unlikely.forEach(({ place, value }, number) => {
        const family = prepared.families[place] ?? 0;
        for (let at = (0,start_of/* startOf */.G)(index.ends, family); at < (index.ends[family] ?? 0); at++) {
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
        // the mean fraction of records that such a family would accuse in a clean dataset
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

;// CONCATENATED MODULE: ./build/probe/judge/carrier-masks.js



/** Masks of all elements of a record that belong to one of the carriers. */
function masksOf(corpus, { carrierOf }, record, carriers) {
    const { elementEnds, keyEnds } = corpus;
    const places = new record_places/* RecordPlaces */.Q(corpus, record);
    const masks = [];
    const first = (0,start_of/* startOf */.G)(elementEnds, record);
    for (let element = first; element < (elementEnds[record] ?? 0); element++) {
        const own = carrierOf.subarray((0,start_of/* startOf */.G)(keyEnds, element), keyEnds[element] ?? 0);
        if (carriers.some((carrier) => own.includes(carrier)))
            masks.push(places.maskOf(element));
    }
    return (0,element_scores/* joinMasks */.K)(masks);
}

;// CONCATENATED MODULE: ./build/probe/judge/pair-odds.js


/**
 * Log-odds of records without the elements of two of their families (nats), by the model chosen for the record. Each record is
 * read once.
 */
function pairOdds(corpus, index, modelOf, carriers) {
    const odds = new Float32Array(carriers.length);
    const order = [...carriers.keys()].sort((a, b) => (carriers[a]?.record ?? 0) - (carriers[b]?.record ?? 0));
    const features = new record_features/* RecordFeatures */.T(corpus.vocabulary);
    let loaded = -1;
    let whole = 0;
    for (const at of order) {
        const one = carriers[at];
        if (!one)
            continue;
        if (one.record !== loaded) {
            features.load(corpus.sides[one.record] ?? []);
            whole = features.use(modelOf(one.record));
            loaded = one.record;
        }
        odds[at] = whole - features.removed(masksOf(corpus, index, one.record, one.carriers));
    }
    return odds;
}

;// CONCATENATED MODULE: ./build/code/styles/rival-constructs.js
/** Constructs of which one rewriting changes several: a `while` as a `for` has another kind and header. */
const RELATED = [
    ['loop', 'counting loop', 'for header', 'infinite loop', 'loop exit', 'goto'],
    ['increment', 'decrement', 'for increment', 'for decrement', 'augmented assignment'],
    ['braces', 'if braces', 'else braces', 'loop braces', 'body line'],
    ['declaration line', 'declared value', 'declaration position', 'array definition'],
    [
        ...['comparison', 'comparison direction', 'constant side', 'equality', 'inequality'],
        ...['zero test', 'nonzero test'],
    ],
    ['nesting', 'else order', 'else', 'else after return', 'early return', 'choice', 'switch'],
    ['local names', 'most local names'],
];
const FIRST = new Map(RELATED.flatMap((related) => related.map((construct) => [construct, related[0]])));
/** One name for all constructs that are rewritten together; of any other construct its own. */
function rival_constructs_rivalsOf(construct) {
    return FIRST.get(construct) ?? construct;
}

// EXTERNAL MODULE: ./build/code/styles/style-rows.js
var style_rows = __webpack_require__(32154);
;// CONCATENATED MODULE: ./build/code/styles/same-language.js

/** Loops that a language does not have, although no form of it stands for them. */
const ABSENT = {
    python: /^for \([^:]*;|^do /u,
    ruby: /^for \([^:]*;|^do /u,
    rust: /^for \([^:]*;|^do /u,
    go: /^do /u,
};
/** Forms as each language spells them, where it does so in its own way. */
const ROWS = Object.entries(style_rows/* STYLE_ROWS */.A).map(([language, { spelled }]) => ({
    own: new Set(Object.values(spelled)),
    plain: new Set(Object.keys(spelled)),
    absent: ABSENT[language],
}));
/**
 * Whether one language may have both forms: `while (c)` and `for (; b; )`, but not `while (c)` and Python's `while c:`.
 * @param a a form of `findStyles`, as `b`
 */
function isOfSameLanguage(a, b) {
    return ROWS.some((row) => [a, b].every((form) => isWritten(form.replace(/^also /u, ''), row)));
}
function isWritten(form, { own, plain, absent }) {
    if (own.has(form))
        return true;
    const isForeign = ROWS.some((row) => row.own.has(form)) && !ROWS.some((row) => row.plain.has(form));
    return !plain.has(form) && !isForeign && absent?.test(form) !== true;
}

// EXTERNAL MODULE: ./build/probe/read/trait-text.js
var trait_text = __webpack_require__(99356);
;// CONCATENATED MODULE: ./build/probe/judge/usual-form.js






/**
 * The form of a construct that most records take, apart from that of a family. Forms of other languages do not count.
 * @param family of a style, by its number in the index; of any other level there is no usual form
 * @returns `null` where no other form is in more records than that of the family
 */
function usualForm(corpus, index, family) {
    const own = styleAt(corpus, index, family);
    if (own === null)
        return null;
    const records = new Set();
    let most = { form: '', records: recordsOf(index, family).length };
    for (let other = 0; other < index.keys.length; other++) {
        const style = isStyle(index, other) ? styleAt(corpus, index, other) : null;
        if (style?.construct !== own.construct || !isOfSameLanguage(style.form, own.form))
            continue;
        const held = recordsOf(index, other);
        for (const record of held)
            records.add(record);
        if (style.form !== own.form && !style.form.startsWith('also ') && held.length > most.records)
            most = { form: style.form, records: held.length };
    }
    if (most.form === '')
        return null;
    return { construct: own.construct, form: most.form, share: most.records / records.size };
}
/** The name that all constructs share that are rewritten together with that of a family; `null` for a family of no style. */
function constructOf(corpus, index, family) {
    const style = styleAt(corpus, index, family);
    return style && rival_constructs_rivalsOf(style.construct);
}
function isStyle({ keys }, family) {
    const level = (0,family_keys/* levelOf */.In)(keys[family] ?? 0);
    return level === 'style' || level === 'layout';
}
function styleAt(corpus, index, family) {
    if (!isStyle(index, family))
        return null;
    const first = (0,start_of/* startOf */.G)(index.ends, family);
    const id = (0,trait_text/* traitIdOf */.X_)(corpus.element(index.elements[first] ?? 0).name);
    return id === null ? null : (0,trait_text/* styleOf */.Vj)(corpus.vocabulary.texts[id] ?? '');
}

;// CONCATENATED MODULE: ./build/probe/judge/class-judge.js











/** Trains one model per fold for a class, and scores all elements with them. */
function learnClass(context, problem) {
    const { corpus, index, folds, learned, logTokens } = context;
    const { targets } = problem;
    const { models } = (0,cross_fit/* crossFit */.E)(corpus.rows, targets, folds, learned);
    const scores = (0,element_scores/* scoreElements */.E)(corpus, index, modelOfRecord(folds, models));
    return {
        ...problem,
        models,
        whole: (0,learn_calibrator/* fitCalibrator */.RH)(scores.whole, logTokens, targets, learned),
        masked: calibrateMasked(context, scores, targets),
        scores,
    };
}
/** Tests all families of a learned class. */
function judgeClass(context, own, opinion) {
    const { corpus, index, learned, logTokens } = context;
    const { targets, towards, level, scores, masked } = own;
    const probabilitiesBy = (calibrator) => Float32Array.from(index.records, (record, at) => (0,learn_calibrator/* calibrated */.g)(calibrator, scores.carriers[at] ?? 0, logTokens[record] ?? 0, corpus.size));
    const probabilities = probabilitiesBy(masked);
    const parts = context.parts.map((part) => ({
        ...part,
        probabilities: probabilitiesBy((0,learn_calibrator/* shifted */.wI)(masked, scores.whole, logTokens, targets, part.judged)),
    }));
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
        constructOf: (family) => constructOf(corpus, index, family),
        least: context.options.leastCarriers,
    }, { parts, base: context.base, level }, pairParts(context, own), context.seed);
    // the members of a family are records of the change, if there is one: the calibration to these counts
    const change = context.base.includes(1) ? parts[0] : undefined;
    return { ...own, probabilities: change?.probabilities ?? probabilities, verdict };
}
/** The model of a record's fold, which was not trained on the record. */
function modelOfRecord(folds, models) {
    return (record) => {
        const model = models[folds[record] ?? 0];
        if (!model)
            throw new errors/* CodePurifyError */.Lg('internal', 'A fold has no model.', 'Please report this.');
        return model;
    };
}
/** How pairs of families are found and masked: as single ones. */
function pairParts({ corpus, index, folds, logTokens }, own) {
    return {
        holders: new PairHolders(corpus, index),
        lengthOf: (element) => {
            const { name, start, end } = corpus.element(element);
            return name >= 0 ? 1 : end - start;
        },
        masked: (carriers) => pairOdds(corpus, index, modelOfRecord(folds, own.models), carriers).map((odds, at) => (0,learn_calibrator/* calibrated */.g)(own.masked, odds, logTokens[carriers[at]?.record ?? 0] ?? 0, corpus.size)),
    };
}
/** Calibrates on records with one random element masked, because the probabilities are used for such records. */
function calibrateMasked({ corpus, logTokens, learned, seed }, { without, whole }, targets) {
    const random = (0,random_stream/* randomStream */._)(seed ^ 0x5bd1e995);
    const masked = whole.map((logOdds, record) => {
        const first = firstElement(corpus, record);
        const count = (corpus.elementEnds[record] ?? 0) - first;
        return count === 0 ? logOdds : (without[first + Math.floor(random() * count)] ?? logOdds);
    });
    return (0,learn_calibrator/* fitCalibrator */.RH)(masked, logTokens, targets, learned);
}

// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
// EXTERNAL MODULE: ./build/probe/families/family-key-text.js
var family_key_text = __webpack_require__(30488);
// EXTERNAL MODULE: ./build/probe/read/label-plan.js
var label_plan = __webpack_require__(94262);
// EXTERNAL MODULE: ./build/probe/read/minima.js
var minima = __webpack_require__(38205);
;// CONCATENATED MODULE: ./build/probe/read/content-groups.js

/**
 * Groups near copies: texts whose feature sets agree in one of four bands of six minima (one-permutation MinHash;
 * Broder 1997; Li, Owen, Zhang 2012). Two texts with nine in ten features in common are grouped with probability .95,
 * with seven in ten .4, with half .06. Groups with a common text are merged. Memory: a few numbers per text.
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
    /** For each text, in the order of adding, the index of the first text in its group. */
    build() {
        return Int32Array.from(this.parents, (_, text) => this.rootOf(text));
    }
    /** Merges the groups of two texts. */
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

// EXTERNAL MODULE: ./build/probe/read/record-buckets.js
var record_buckets = __webpack_require__(76351);
// EXTERNAL MODULE: ./build/probe/read/side-reader.js
var side_reader = __webpack_require__(68867);
// EXTERNAL MODULE: ./build/probe/read/sparse-rows.js
var sparse_rows = __webpack_require__(92596);
;// CONCATENATED MODULE: ./build/probe/read/unit-table.js

/** Which units each record of a corpus consists of. Units are numbered in the order of the records. */
class UnitTable {
    /** Units of record r: [recordEnds[r − 1], recordEnds[r]). */
    recordEnds = new int_list/* IntList */.I();
    tokenEnds = new int_list/* IntList */.I();
    elementEnds = new int_list/* IntList */.I();
    records = new int_list/* IntList */.I();
    /**
     * Adds a unit to the current record.
     * @param tokenEnd   number of tokens of the record up to the end of the unit
     * @param elementEnd number of elements of the corpus up to the end of the unit
     */
    add(tokenEnd, elementEnd) {
        this.records.push(this.recordEnds.length);
        this.tokenEnds.push(tokenEnd);
        this.elementEnds.push(elementEnd);
    }
    /** Ends the current record; the next unit begins another one. */
    endRecord() {
        this.recordEnds.push(this.tokenEnds.length);
    }
    /** The number of all units. */
    get size() {
        return this.tokenEnds.length;
    }
    /** The record that a unit belongs to. */
    recordOf(unit) {
        return this.records.at(unit);
    }
    /** The first unit of a record. */
    firstOf(record) {
        return record === 0 ? 0 : this.recordEnds.at(record - 1);
    }
    /** The number of units of a record. */
    countOf(record) {
        return this.recordEnds.at(record) - this.firstOf(record);
    }
    /** The elements of a unit, by their numbers in the corpus. */
    elementsOf(unit) {
        return { start: unit === 0 ? 0 : this.elementEnds.at(unit - 1), end: this.elementEnds.at(unit) };
    }
    /** The tokens of a unit among those of its record; for a pair those of its first side. */
    tokensOf(unit) {
        const isFirst = unit === this.firstOf(this.recordOf(unit));
        return { start: isFirst ? 0 : this.tokenEnds.at(unit - 1), end: this.tokenEnds.at(unit) };
    }
    /** The unit of a record that has an element, in logarithmic time. */
    unitOf(record, element) {
        let low = this.firstOf(record);
        let high = this.recordEnds.at(record) - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (element < this.elementEnds.at(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./build/probe/read/vocabulary.js
var vocabulary = __webpack_require__(96596);
;// CONCATENATED MODULE: ./build/probe/read/corpus.js











const ELEMENT_WORDS = 4;
/** Builds a corpus, record by record. */
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
    units = new UnitTable();
    constructor(seed) {
        this.vocabulary = new vocabulary/* Vocabulary */.VI((0,keyed_hash/* hashKeyOf */.Tf)(seed));
        this.lister = new ngrams/* FeatureLister */.Ig(this.vocabulary);
        this.reader = new side_reader/* SideReader */.R(this.vocabulary);
    }
    /** Adds a record of one unit: one or two sides, as analyses or as cached outlines. */
    add(codes) {
        this.addRecord([this.read(codes)]);
    }
    /** Turns the sides of a unit into numbers. */
    read(codes) {
        return codes.map((code, side) => this.reader.read(code, side));
    }
    /** Adds a record of units, at least one; several units have one side each. */
    addRecord(units) {
        this.firstText.push(this.texts);
        let tokens = 0;
        for (const unit of units) {
            for (const side of unit)
                this.addElements(side, tokens);
            tokens += unit[0]?.ids.length ?? 0;
            this.units.add(tokens, this.elements.length / ELEMENT_WORDS);
        }
        this.units.endRecord();
        this.addSides(sidesOf(units));
        this.elementEnds.push(this.elements.length / ELEMENT_WORDS);
    }
    /** @param offset the number of tokens before this unit in its record */
    addElements({ places, keys }, offset) {
        places.forEach(({ side, name, start, end }, element) => {
            for (const word of [side, name, start + offset, end + offset])
                this.elements.push(word);
            for (const key of keys[element] ?? [])
                this.keys.push(key);
            this.keyEnds.push(this.keys.length);
        });
    }
    addSides(sides) {
        const listed = sides.map((ids) => {
            const { buckets, widths, starts } = this.lister.list(ids);
            this.groups.add(buckets);
            this.texts++;
            return { buckets: buckets.slice(), widths, starts };
        });
        this.rows.add((0,record_buckets/* recordBuckets */.Z)(listed), (0,sparse_rows/* scaleOf */._)((0,token_ids/* countTokens */.ih)(sides)));
        this.sides.push(sides);
    }
    build() {
        const { vocabulary, sides, firstText, units } = this;
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
            units,
            groupOf: (record, side) => groups[(firstText[record] ?? 0) + side] ?? -1,
            element,
        };
    }
}
/** The sides of a record: those of its only unit, or the tokens of all units as one side. */
function sidesOf(units) {
    const [first] = units;
    if (first !== undefined && units.length === 1)
        return first.map(({ ids }) => ids);
    return [(0,token_ids/* joinIds */.VS)(units.map(([side]) => side?.ids ?? new Int32Array()))];
}

// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
// EXTERNAL MODULE: ./build/probe/read/target-groups.js
var target_groups = __webpack_require__(54046);
;// CONCATENATED MODULE: ./build/probe/read/record-collector.js



/**
 * Makes records of units: the units of one document that have the same label are one record, because their label is one
 * decision. If they were counted one by one, a single record of the data with many copies of a pattern would look like
 * evidence from many. Units without a label are no evidence, and stay records of their own. Only the units of one
 * document wait.
 */
class RecordCollector {
    task;
    builder;
    labels = [];
    base = [];
    recent = [];
    numbers = [];
    added = 0;
    waiting = emptyDocument(null, false, true);
    /** @param task targets of a generation that differ as copies do (`normalisedTarget`) are one label */
    constructor(seed, task) {
        this.task = task;
        this.builder = new CorpusBuilder(seed);
    }
    get vocabulary() {
        return this.builder.vocabulary;
    }
    /** Adds a unit. All units of a document are added one after the other. */
    add({ sides, label, base, recent = !base, document = null }) {
        const unit = this.builder.read(sides);
        const { waiting } = this;
        const isSame = document === waiting.document && base === waiting.base && recent === waiting.recent;
        if (document === null || !isSame) {
            this.endDocument();
            this.waiting = emptyDocument(document, base, recent);
        }
        const record = this.recordOf(label);
        record.units.push(unit);
        record.numbers.push(this.added++);
    }
    recordOf(label) {
        const { records, byLabel } = this.waiting;
        const key = label === null ? null : this.task === 'generation' ? (0,target_groups/* normalisedTarget */.M)(label) : (0,plain_label/* plainLabel */.p)(label);
        const known = key === null ? undefined : byLabel.get(key);
        if (known !== undefined)
            return known;
        const record = { label, units: [], numbers: [] };
        records.push(record);
        if (key !== null)
            byLabel.set(key, record);
        return record;
    }
    endDocument() {
        const { records, base, recent } = this.waiting;
        this.waiting = emptyDocument(null, false, true);
        for (const { label, units, numbers } of records) {
            this.builder.addRecord(units);
            this.labels.push(label);
            this.base.push(base ? 1 : 0);
            this.recent.push(recent ? 1 : 0);
            this.numbers.push(...numbers);
        }
    }
    /** The label of each record so far. No further unit may follow in the last document. */
    recordLabels() {
        this.endDocument();
        return this.labels;
    }
    /** All records as numbers. No unit may be added afterwards. */
    build() {
        this.endDocument();
        return {
            corpus: this.builder.build(),
            labels: this.labels,
            base: Uint8Array.from(this.base),
            recent: Uint8Array.from(this.recent),
            numbers: Int32Array.from(this.numbers),
        };
    }
}
function emptyDocument(document, base, recent) {
    return { document, base, recent, records: [], byLabel: new Map() };
}

// EXTERNAL MODULE: ./build/code/traits/comments.js
var comments = __webpack_require__(93856);
;// CONCATENATED MODULE: ./build/probe/judge/family-word.js



/**
 * The word that all carriers of a family have in a comment.
 * @param element one of its elements, by its number in the corpus
 * @returns `null` for families of all other levels, and if the word comes late in a long comment
 */
function familyWord(corpus, key, element) {
    if ((0,family_keys/* levelOf */.In)(key) !== 'comment word')
        return null;
    const { vocabulary } = corpus;
    const trait = (0,trait_text/* traitIdOf */.X_)(corpus.element(element).name);
    const words = trait === null ? [] : (0,comments/* commentWords */.Nh)(vocabulary.texts[trait]?.replace(/^comment /u, '') ?? '');
    return words.find((word) => (0,family_keys/* commentWordKey */.zN)(word, vocabulary.key) === key) ?? null;
}

// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
;// CONCATENATED MODULE: ./build/probe/judge/dataset-verdict.js
/** Prediction of a generation probe when no output that several records have is likely. */
const OTHER_OUTPUT = 'another output';

;// CONCATENATED MODULE: ./build/probe/judge/fold-readings.js



/** Predicts records with the models of their fold. */
class FoldReadings {
    names;
    task;
    classes;
    records;
    /**
     * @param classes with two labels one class (the other label is the rest), else one class per label
     * @param records number of records that the calibrators were fitted on
     */
    constructor(names, task, classes, records) {
        this.names = names;
        this.task = task;
        this.classes = classes;
        this.records = records;
    }
    /**
     * The prediction for the record that is loaded in `features`.
     * @param masks what is removed first, or null
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
    /** The model of a fold that separates a label from the rest; two labels have the same one. */
    modelOf(label, fold) {
        return (this.classes.find(({ own }) => own === label) ?? this.classes[0])?.models[fold];
    }
    isBinary() {
        return this.classes.length === 1 && this.names.length === 2;
    }
    /** Normalises the probabilities of classes that were predicted one against the rest, so that their sum is 1. */
    readingOf(probabilities, label) {
        const sum = probabilities.reduce((all, p) => all + p, 0);
        const total = this.task === 'generation' ? Math.max(1, sum) : sum;
        const likeliest = (0,log_odds/* argMax */.FL)(probabilities);
        const confidence = (probabilities[likeliest] ?? 0) / total;
        const recorded = (probabilities[label] ?? 0) / total;
        const other = 1 - sum / total;
        return other > confidence
            ? { prediction: OTHER_OUTPUT, confidence: other, recorded }
            : { prediction: this.names[likeliest] ?? '', confidence, recorded };
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/family-holders.js





/** For each record that holds an accepted family, where it does, in the order of the records. */
function familyHolders(context, judged, accepted) {
    return accepted.partner < 0
        ? singleHolders(context, judged, accepted.family)
        : pairHolders(context, judged, [accepted.family, accepted.partner]);
}
function singleHolders({ index }, { scores, probabilities }, family) {
    const holders = new Map();
    const end = index.ends[family] ?? 0;
    for (let at = (0,start_of/* startOf */.G)(index.ends, family); at < end; at++) {
        holders.set(index.records[at] ?? 0, {
            carriers: [at],
            elements: [index.elements[at] ?? 0],
            logOdds: scores.carriers[at] ?? 0,
            probability: probabilities[at] ?? 0,
        });
    }
    return holders;
}
function pairHolders({ corpus, index, folds, logTokens }, { models, masked }, families) {
    const holdings = [...new PairHolders(corpus, index).of(families)];
    const carriers = holdings.map(([record, one]) => ({ record, carriers: one.carriers }));
    const odds = pairOdds(corpus, index, modelOfRecord(folds, models), carriers);
    return new Map(holdings.map(([record, { carriers: own, elements }], at) => {
        const logOdds = odds[at] ?? 0;
        const probability = (0,learn_calibrator/* calibrated */.g)(masked, logOdds, logTokens[record] ?? 0, corpus.size);
        return [record, { carriers: own, elements, logOdds, probability }];
    }));
}

;// CONCATENATED MODULE: ./build/probe/judge/label-surprise.js
/** How little a label fits code, compared with the records that have the same label. */
class LabelSurprise {
    records;
    labelOf;
    rejudge;
    /** Label → probabilities that the models of their folds give to the label of its records, in ascending order. */
    byLabel = null;
    /**
     * @param records verdicts by the number of the unit
     * @param labelOf the label of a judged unit, by its number
     * @param rejudge judges a changed version of a unit
     */
    constructor(records, labelOf, rejudge) {
        this.records = records;
        this.labelOf = labelOf;
        this.rejudge = rejudge;
    }
    /**
     * The part of the records with the same label to which their label fits as little as to a changed version of a unit: a p-value,
     * (k + 1) / (n + 1). Neither the record nor any other was seen by the model that predicts it. `null` for a unit without a verdict.
     */
    of(number, sides) {
        if ((this.records[number] ?? null) === null)
            return null;
        this.byLabel ??= this.sorted();
        const all = this.byLabel.get(this.labelOf(number)) ?? new Float64Array();
        const { recorded } = this.rejudge(number, sides);
        const asLittle = all.findIndex((probability) => probability > recorded);
        return ((asLittle < 0 ? all.length : asLittle) + 1) / (all.length + 1);
    }
    sorted() {
        const byLabel = new Map();
        for (const [number, record] of this.records.entries()) {
            if (record === null)
                continue;
            const label = this.labelOf(number);
            const known = byLabel.get(label);
            if (known)
                known.push(record.recorded);
            else
                byLabel.set(label, [record.recorded]);
        }
        return new Map([...byLabel].map(([label, values]) => [label, Float64Array.from(values).sort()]));
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/known-families.js


/** The tested families of a class by their keys, for code that was not in the dataset when they were tested. */
class KnownFamilies {
    records;
    families = new Map();
    pairs = [];
    pValueOf;
    constructor(index, { verdict, masked }, records) {
        this.records = records;
        this.masked = masked;
        this.pValueOf = verdict.pValueOf;
        for (const [family, value] of verdict.others) {
            this.families.set(index.keys[family] ?? 0, { value, accepted: -1 });
        }
        verdict.accepted.forEach(({ family, partner, label, value }, accepted) => {
            const known = { value: label === 1 ? value : -value, accepted };
            const key = index.keys[family] ?? 0;
            if (partner < 0)
                this.families.set(key, known);
            else
                this.pairs.push({ ...known, keys: [key, index.keys[partner] ?? 0] });
        });
    }
    masked;
    /**
     * The strongest family that supports a label, or pair. An accepted one ranks before all others.
     * @param label 1 for the class, 0 for the rest
     * @param held families that the code holds
     * @param logOddsWithout log-odds of the class with the elements of the families masked
     */
    strongest(label, held, logOddsWithout, logTokens) {
        let best = null;
        for (const { keys, value, accepted } of this.knownIn(held)) {
            if (value > 0 !== (label === 1))
                continue;
            const p = (0,learn_calibrator/* calibrated */.g)(this.masked, logOddsWithout(keys), logTokens, this.records);
            const evidence = ownEvidence(Math.abs(value), label === 1 ? p : 1 - p);
            const found = { keys, accepted, evidence };
            if (best === null || isStronger(found, best))
                best = found;
        }
        return best;
    }
    /** The tested families that the code holds, and the accepted pairs of which it holds both. */
    *knownIn(held) {
        for (const key of held.keys()) {
            const known = this.families.get(key);
            if (known)
                yield { ...known, keys: [key] };
        }
        for (const pair of this.pairs)
            if (pair.keys.every((key) => held.has(key)))
                yield pair;
    }
    /** Fraction of the clean records of a label that have at least this evidence. */
    pValue(evidence, label) {
        return this.pValueOf(evidence, label);
    }
}
/** An accepted family before any other; else the larger evidence. */
function isStronger(a, b) {
    if (a.accepted >= 0 !== b.accepted >= 0)
        return a.accepted >= 0;
    return a.evidence > b.evidence;
}

// EXTERNAL MODULE: ./build/probe/judge/rejudge.js
var judge_rejudge = __webpack_require__(50817);
;// CONCATENATED MODULE: ./build/probe/judge/unit-holders.js



/**
 * Finds what counts against each unit of a record: the family that counts against the record, where the unit holds it, else
 * the strongest other accepted family of the record's label.
 */
class UnitHolders {
    context;
    /** The accepted families towards label 0 and towards label 1. */
    accepted;
    pairs;
    constructor(context, accepted) {
        this.context = context;
        this.accepted = [0, 1].map((towards) => {
            const own = accepted.flatMap(({ family, partner, label }, number) => label === towards && partner < 0 ? [[context.index.keys[family] ?? 0, number]] : []);
            return new Map(own);
        });
        this.pairs = new PairHolders(context.corpus, context.index);
    }
    /** One entry for each unit of the record; null where it holds no such family. */
    of(record, against) {
        const { units } = this.context.corpus;
        const { carriers, number, elements } = against;
        const count = units.countOf(record);
        if (carriers.length === 0)
            return new Array(count).fill(null);
        if (count === 1)
            return [{ carriers, number, elements }];
        const first = units.firstOf(record);
        return Array.from({ length: count }, (_, unit) => this.pairIn(first + unit, against) ?? this.singleIn(first + unit, against));
    }
    pairIn(unit, { carriers: [first, second], number }) {
        if (first === undefined || second === undefined)
            return null;
        const holding = this.pairs.inUnit(unit, [first, second]);
        return holding && { ...holding, number };
    }
    /** The family that counts against the record, else the strongest other single one. */
    singleIn(unit, { carriers, number, label }) {
        const { corpus, index } = this.context;
        const { units, keys, keyEnds } = corpus;
        const carrier = carriers.length === 1 ? carriers[0] : null;
        const { start, end } = units.elementsOf(unit);
        let best = null;
        for (let element = start; element < end; element++) {
            for (let slot = (0,start_of/* startOf */.G)(keyEnds, element); slot < (keyEnds[element] ?? 0); slot++) {
                const own = index.carrierOf[slot] ?? -1;
                if (own < 0)
                    continue;
                if (own === carrier)
                    return { carriers, number, elements: [element] };
                const other = this.accepted[label]?.get(keys[slot] ?? 0) ?? Infinity;
                if (number >= 0 && other < (best?.number ?? Infinity))
                    best = { carriers: [own], number: other, elements: [element] };
            }
        }
        return best;
    }
}
/** The place of an element of a record, by its number in the corpus. */
function placeOf({ corpus, numbers }, record, element) {
    const unit = corpus.units.unitOf(record, element);
    const { side } = corpus.element(element);
    let first = side === 0 ? corpus.units.elementsOf(unit).start : firstElement(corpus, record);
    while (corpus.element(first).side !== side)
        first++;
    return { record: numbers[unit] ?? 0, side, element: element - first };
}

;// CONCATENATED MODULE: ./build/probe/judge/unit-verdicts.js



/** Predicts all records, and gives each of their units its verdict. */
class UnitVerdicts {
    context;
    readings;
    rankOf;
    features;
    /** @param rankOf the index in the verdict of the family with this number */
    constructor(context, readings, rankOf) {
        this.context = context;
        this.readings = readings;
        this.rankOf = rankOf;
        this.features = new record_features/* RecordFeatures */.T(context.corpus.vocabulary);
    }
    /** A verdict for each unit, in the order of adding. */
    of(records) {
        const { corpus, numbers } = this.context;
        const verdicts = new Array(corpus.units.size).fill(null);
        records.forEach((found, record) => {
            const first = corpus.units.firstOf(record);
            if (found === null)
                return;
            this.readUnits(record, found).forEach((verdict, unit) => {
                verdicts[numbers[first + unit] ?? 0] = verdict;
            });
        });
        return verdicts;
    }
    /** Reads a record once, and once more without each family that counts against one of its units. */
    readUnits(record, { label, pValue, evidence, units }) {
        const { features, rankOf } = this;
        const { corpus, folds, index } = this.context;
        const sides = corpus.sides[record] ?? [];
        features.load(sides);
        const tokens = (0,token_ids/* countTokens */.ih)(sides);
        const read = (masks) => this.readings.read(features, folds[record] ?? 0, tokens, masks, label);
        const without = new Map();
        for (const one of units) {
            const name = one?.carriers.join() ?? '';
            if (one !== null && !without.has(name))
                without.set(name, read(masksOf(corpus, index, record, one.carriers)));
        }
        const whole = read(null);
        return units.map((one) => {
            if (one === null && units.length > 1)
                return { ...NO_EVIDENCE, ...whole };
            const family = one === null ? -1 : rankOf(one.family);
            return {
                pValue,
                evidence,
                family,
                element: one?.element ?? null,
                partner: one?.partner ?? null,
                ...whole,
                without: one && (without.get(one.carriers.join()) ?? null),
            };
        });
    }
}
/** The verdict on a unit that holds nothing of what counts against its record. */
const NO_EVIDENCE = { pValue: 1, evidence: 0, family: -1, element: null, partner: null, without: null };

;// CONCATENATED MODULE: ./build/probe/judge/verdict-builder.js















const NOTHING_HELD = { carriers: [], elements: [], logOdds: 0 };
/** Combines the findings of all classes. */
class VerdictBuilder {
    context;
    names;
    opinion;
    baseLabels;
    found;
    families = [];
    readings;
    known = new Map();
    classes = [];
    tested = 0;
    power = null;
    doubtful = new Map();
    constructor(context, names, opinion, baseLabels) {
        this.context = context;
        this.names = names;
        this.opinion = opinion;
        this.baseLabels = baseLabels;
        const { corpus, options } = context;
        this.found = new Array(corpus.size).fill(null);
        this.readings = new FoldReadings(names, options.task, this.classes, corpus.size);
    }
    /** Adds the findings of one class. Its scores are not kept. */
    add(judged) {
        const { own, targets, towards, verdict, models, whole, masked } = judged;
        const first = this.families.length;
        this.tested += verdict.tested;
        if (verdict.power !== null)
            this.power = Math.max(this.power ?? 0, verdict.power);
        for (const family of verdict.doubtful) {
            if (!this.doubtful.has(family))
                this.doubtful.set(family, this.doubtfulFamily(family));
        }
        const holdersOf = verdict.accepted.map((accepted) => familyHolders(this.context, judged, accepted));
        verdict.accepted.forEach((accepted, number) => {
            this.families.push(this.familyVerdict(judged, accepted, holdersOf[number] ?? new Map()));
        });
        const holders = new UnitHolders(this.context, verdict.accepted);
        for (let record = 0; record < targets.length; record++) {
            const label = targets[record] === 1 ? 1 : 0;
            if (this.context.base[record] === 1 || this.context.learned[record] === 0 || !towards.includes(label))
                continue;
            const number = verdict.explained[record] ?? -1;
            const held = (number >= 0
                ? holdersOf[number]?.get(record)
                : this.singleHolding(judged, verdict.carriers[record] ?? -1)) ?? NOTHING_HELD;
            this.found[record] = {
                label: label === 1 ? own : 1 - own,
                pValue: verdict.pValues[record] ?? 1,
                evidence: verdict.evidence[record] ?? 0,
                units: holders.of(record, { ...held, number, label }).map((one) => {
                    return one && this.foundUnit(record, one, first, judged, label, held);
                }),
            };
        }
        this.classes.push({ own, models, whole, masked });
        this.known.set(own, {
            families: new KnownFamilies(this.context.index, judged, this.context.corpus.size),
            first,
        });
    }
    /** For each record that holds a family, the place of its carrier in the index. */
    carriersOf(family) {
        const { index } = this.context;
        const carriers = new Map();
        const end = index.ends[family] ?? 0;
        for (let at = (0,start_of/* startOf */.G)(index.ends, family); at < end; at++) {
            carriers.set(index.records[at] ?? 0, at);
        }
        return carriers;
    }
    singleHolding({ scores }, carrier) {
        const element = this.context.index.elements[carrier];
        if (element === undefined)
            return null;
        return { carriers: [carrier], elements: [element], logOdds: scores.carriers[carrier] ?? 0 };
    }
    /** @param held what counts against the record: a unit may hold another family */
    foundUnit(record, { carriers, number, elements }, first, { scores }, label, held) {
        const sign = label === 1 ? 1 : -1;
        const odds = carriers.length > 1 ? held.logOdds : (scores.carriers[carriers[0] ?? -1] ?? 0);
        const [element, partner = null] = elements.map((one) => {
            const { side, element } = placeOf(this.context, record, one);
            return { side, element, logOdds: sign * (scores.whole[record] ?? 0), without: sign * odds };
        });
        if (element === undefined)
            throw new errors/* CodePurifyError */.Lg('internal', 'A family has no element.', 'Please report this.');
        return { family: number < 0 ? -1 : first + number, element, partner, carriers };
    }
    /**
     * Selects the carriers that are first in one shuffled order of all records, so that families with common carriers
     * show the same ones. Labels play no part.
     */
    doubtfulFamily(family) {
        const { index, base, learned, seed } = this.context;
        const judged = [...this.carriersOf(family)].filter(([record]) => base[record] === 0 && learned[record] === 1);
        const shown = judged
            .map(([record, carrier]) => ({ record, carrier, turn: (0,keyed_hash/* mixHash */.PT)(seed, record) >>> 0 }))
            .sort((a, b) => a.turn - b.turn || a.record - b.record)
            .slice(0, families_opinion/* MAX_SHOWN_CARRIERS */.j$);
        const carriers = shown.map(({ record, carrier }) => placeOf(this.context, record, index.elements[carrier] ?? 0));
        return { key: (0,family_key_text/* writeFamilyKey */.j)(index.keys[family] ?? 0), carriers };
    }
    familyVerdict({ own, targets }, { family, partner, value, pValue, label }, held) {
        const { index, base, recent, learned } = this.context;
        const keys = [family, ...(partner < 0 ? [] : [partner])].map((one) => index.keys[one] ?? 0);
        const [key = 0, other] = keys;
        const place = (record) => placeOf(this.context, record, held.get(record)?.elements[0] ?? 0);
        const holders = [...held.keys()];
        const members = holders.filter((record) => base[record] === 0 && learned[record] === 1);
        const labelled = members.filter((record) => targets[record] === label);
        const ones = members.reduce((sum, record) => sum + (held.get(record)?.probability ?? 0), 0);
        const towardsOne = members.length === 0 ? 0 : ones / members.length;
        return {
            key: (0,family_key_text/* writeFamilyKey */.j)(other === undefined ? key : (0,family_keys/* pairKey */.Yz)(key, other)),
            level: other === undefined ? (0,family_keys/* levelOf */.In)(key) : 'pair',
            pair: other === undefined ? null : [(0,family_keys/* levelOf */.In)(key), (0,family_keys/* levelOf */.In)(other)],
            usual: usualForm(this.context.corpus, index, family),
            word: familyWord(this.context.corpus, key, index.elements[index.ends[family - 1] ?? 0] ?? 0),
            label: this.names[label === 1 ? own : 1 - own] ?? '',
            value,
            pValue,
            confirmed: other === undefined && (this.opinion?.isConfirmed(family) ?? false),
            carriers: members.length,
            labelled: labelled.length,
            merged: holders
                .filter((record) => base[record] === 1 && learned[record] === 1 && targets[record] === label)
                .sort((a, b) => (recent[b] ?? 0) - (recent[a] ?? 0))
                .map((record) => place(record).record),
            expected: label === 1 ? towardsOne : 1 - towardsOne,
            baseHolders: holders.filter((record) => base[record] === 1).length,
            members: members.map((record) => place(record).record).sort((a, b) => a - b),
            example: place(labelled[0] ?? 0),
        };
    }
    recentRecords() {
        const { base, recent } = this.context;
        const isChange = base.includes(1);
        return recent.filter((own, record) => own === 1 && (base[record] === 1 || !isChange)).length;
    }
    /** Predicts all records, and sorts the families, strongest first. */
    build() {
        const { context, found, families, readings, known } = this;
        const order = families.map((_, number) => number);
        order.sort((a, b) => (families[a]?.pValue ?? 1) - (families[b]?.pValue ?? 1) || a - b);
        const rank = new Map(order.map((number, place) => [number, place]));
        const rankOf = (family) => rank.get(family) ?? -1;
        const rejudge = new judge_rejudge/* Rejudge */.z(context, readings, known, rankOf, found);
        const records = new UnitVerdicts(context, readings, rankOf).of(found);
        const labelOf = (number) => found[rejudge.recordOf(number)]?.label ?? -1;
        const surprise = new LabelSurprise(records, labelOf, (number, sides) => rejudge.judge(number, sides));
        return {
            kind: 'judged',
            labels: this.names,
            records,
            families: order.flatMap((number) => families[number] ?? []),
            doubtful: [...this.doubtful.values()],
            tested: this.tested,
            recent: this.recentRecords(),
            power: this.power,
            baseLabels: this.baseLabels,
            documentOf: (number) => rejudge.recordOf(number),
            rejudge: (number, sides) => rejudge.judge(number, sides),
            surprise: (number, sides) => surprise.of(number, sides),
        };
    }
}

;// CONCATENATED MODULE: ./build/probe/judge/judge-dataset.js









/**
 * Judges the records of a dataset together: learns what predicts the labels, and finds the patterns that labels follow
 * although the rest of the code predicts another label. Units are added one by one and kept as numbers only (about 6 kB per
 * function). The units of one document with the same label are one record (`RecordCollector`); each unit has a verdict.
 */
class DatasetJudge {
    collector;
    options;
    collected = null;
    context = null;
    /** With two labels: the one class that is learned. */
    binary = null;
    constructor(options) {
        this.options = { ...dataset_options/* DATASET_DEFAULTS */.O, ...options };
        this.collector = new RecordCollector(this.options.seed, this.options.task);
    }
    add(unit) {
        this.collector.add(unit);
    }
    /** The number of records with a label so far. */
    get labelled() {
        return this.collector.recordLabels().filter((label) => label !== null).length;
    }
    /** All records as numbers, to train a probe for a file. No record may be added after this call. */
    corpus() {
        return this.records().corpus;
    }
    /** All records as numbers, with their labels. No record may be added after this call. */
    records() {
        return (this.collected ??= this.collector.build());
    }
    /** The classes that a probe can learn from the labels of all records, or why there are none. */
    plan() {
        return (0,label_plan/* planLabels */.nH)(this.collector.recordLabels(), this.options.task, this.collector.vocabulary.key);
    }
    /**
     * Trains, tests the families and judges each record. May be called again with the families that a second judge has
     * confirmed: with two labels the trained models are reused, with more they are trained again.
     * @param confirmed keys of the doubtful families that a second judge takes for triggers
     * @returns the verdicts, or why there are none
     * @throws CodePurifyError `usage` when no record was added
     */
    judge(confirmed = new Set()) {
        if (this.collector.recordLabels().length === 0) {
            throw new errors/* CodePurifyError */.Lg('usage', 'There are no records to judge.', 'Add records first.');
        }
        const { task } = this.options;
        const plan = this.plan();
        if (plan.kind === 'unable')
            return plan;
        const context = (this.context ??= this.prepare(plan));
        const opinion = this.opinionOf(context, confirmed);
        const verdict = new VerdictBuilder(context, plan.names, opinion, this.baseLabels(context));
        const binary = task === 'classification' && plan.names.length === 2;
        for (const own of binary ? [1] : plan.names.keys()) {
            const learned = this.binary ?? this.learnClass(context, plan, own);
            if (binary)
                this.binary = learned;
            verdict.add(judgeClass(context, learned, opinion));
        }
        return verdict.build();
    }
    prepare(plan) {
        const records = this.records();
        const index = indexFamilies(records.corpus, this.options.leastCarriers);
        return prepareContext(records, index, this.learned(plan), this.options);
    }
    baseLabels({ learned }) {
        const { labels, base } = this.records();
        const records = [...base.keys()].filter((record) => base[record] === 1 && labels[record] !== null);
        if (!base.includes(1))
            return null;
        return { labelled: records.length, rare: records.filter((record) => learned[record] === 0).length };
    }
    learnClass(context, { names, classes }, own) {
        const binary = this.options.task === 'classification' && names.length === 2;
        const targets = Uint8Array.from(classes, (label) => (label === own ? 1 : 0));
        const level = this.options.familyLevel / (binary ? 1 : names.length);
        return learnClass(context, { own, targets, towards: binary ? [0, 1] : [1], level });
    }
    opinionOf({ index }, confirmed) {
        if (!this.options.asksOpinion)
            return null;
        return { isConfirmed: (family) => confirmed.has((0,family_key_text/* writeFamilyKey */.j)(index.keys[family] ?? 0)) };
    }
    /** 1 for records to train on. Generation includes outputs of too few records, which are "the rest"; classification not. */
    learned({ classes }) {
        const every = this.options.task === 'generation';
        const { labels } = this.records();
        return Uint8Array.from(classes, (own, record) => own >= 0 || (every && labels[record] !== null) ? 1 : 0);
    }
}

// EXTERNAL MODULE: ./build/witness/association/test-associations.js + 14 modules
var test_associations = __webpack_require__(17140);
;// CONCATENATED MODULE: ./build/scan/witnesses/association/association-hearing.js

/** What prompts and responses say of the units of the head, by their position. */
class AssociationHearing {
    #places = new Map();
    #positions = new Set();
    /** Pairs that were looked at, and how few carriers could have been seen. */
    power;
    /** @param level the accepted rate of clean datasets in which something is found */
    constructor(records, level) {
        const { associations, looked, power } = (0,test_associations/* testAssociations */.D)(records, level);
        this.power = { looked, carriers: power };
        for (const { pieces } of records)
            for (const { position } of pieces)
                this.#positions.add(position);
        for (const association of associations) {
            for (const carrier of association.carriers) {
                const record = records[carrier.record];
                if (record === undefined)
                    continue;
                const spans = record.side === 'response' ? carrier.inResponse : carrier.inPrompt;
                for (const { position, offset } of record.pieces) {
                    if (position === -1)
                        continue;
                    const own = spans.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
                    const places = this.#places.get(position) ?? [];
                    this.#places.set(position, [...places, { association, spans: own }]);
                }
            }
        }
    }
    /** The patterns that a unit has a side of. */
    at(position) {
        return this.#places.get(position) ?? [];
    }
    /** Whether anything could have been found in the prompt and the response of a unit. */
    couldSee(position) {
        return this.power.carriers !== null && this.#positions.has(position);
    }
}

// EXTERNAL MODULE: ./build/scan/witnesses/association/prompt-records.js
var prompt_records = __webpack_require__(95503);
// EXTERNAL MODULE: ./build/scan/judging/dataset/name-merged.js
var name_merged = __webpack_require__(45894);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/scan/witnesses/company/new-patterns.js
var new_patterns = __webpack_require__(92000);
;// CONCATENATED MODULE: ./build/scan/witnesses/company/company-hearing.js



/** What company says of the units of the head, by their position. */
class CompanyHearing {
    byTask;
    records;
    mergedUnits;
    name;
    #patterns;
    #sizes = null;
    /**
     * @param byTask  functions, pairs and parallel lines are tested among themselves
     * @param records units of the head by their position among its rows
     */
    constructor(byTask, records, mergedUnits, name = name_merged/* nothingMerged */.U) {
        this.byTask = byTask;
        this.records = records;
        this.mergedUnits = mergedUnits;
        this.name = name;
        this.#patterns = new new_patterns/* NewPatterns */.i(new Map([...byTask].map(([task, { fresh }]) => [task, fresh])));
    }
    /** The same, where the commits of what was merged before are named. */
    async named(broughtBy) {
        const units = [...this.records.values()];
        const lists = units.flatMap((unit) => this.#placesOf(unit).map(({ family }) => this.#merged(unit, family)));
        return new CompanyHearing(this.byTask, this.records, this.mergedUnits, await (0,name_merged/* nameMerged */.K)(broughtBy, lists));
    }
    /** Looks at a unit that is read again, for the names of what is new. */
    see(subject) {
        const unit = this.records.get(subject.position);
        if (unit !== undefined)
            this.#patterns.see(unit.task, unit.number, subject);
    }
    /** What was merged with an element of a unit before; `null` if nothing was. */
    merged(position) {
        const unit = this.records.get(position);
        const [first] = this.at(position);
        return unit && first ? this.name(this.#merged(unit, first.family)) : null;
    }
    #merged({ task }, { merged }) {
        return merged.flatMap((number) => this.mergedUnits.get(task)?.get(number) ?? []);
    }
    #placesOf({ task, number }) {
        return this.byTask.get(task)?.places.get(number) ?? [];
    }
    /** The places of a unit that belong to a family without anything else in common. */
    at(position) {
        const unit = this.records.get(position);
        return unit ? this.#placesOf(unit) : [];
    }
    /** Whether anything could have been found in the company of a unit. */
    couldSee(position) {
        const unit = this.records.get(position);
        const heard = unit && unit.number >= 0 ? this.byTask.get(unit.task) : undefined;
        return (heard?.power ?? null) !== null;
    }
    /**
     * Why nothing could have been found in the company of a unit, after the reason why its judge is silent; `null` if something
     * could have been.
     */
    whyBlind(position) {
        if (this.couldSee(position))
            return null;
        const task = this.records.get(position)?.task;
        this.#sizes ??= countBy([...this.records.values()].filter(({ number }) => number >= 0));
        const units = task === undefined ? 0 : (this.#sizes.get(task) ?? 0);
        return `company, which needs some hundred records, could see nothing in ${(0,numbers/* formatCount */.B4)(units)}`;
    }
    /** How many families were tested, and how few carriers could have been seen, where least are needed. */
    get power() {
        const all = [...this.byTask.values()];
        const powers = all.flatMap(({ power }) => power ?? []);
        return {
            tested: all.reduce((sum, { tested }) => sum + tested, 0),
            carriers: powers.length === 0 ? null : Math.min(...powers),
            newPatterns: this.#patterns.list(),
        };
    }
}
/** The numbers of units by their task. */
function countBy(units) {
    const sizes = new Map();
    for (const { task } of units)
        sizes.set(task, (sizes.get(task) ?? 0) + 1);
    return sizes;
}

// EXTERNAL MODULE: ./build/witness/company/company-families.js
var company_families = __webpack_require__(2872);
;// CONCATENATED MODULE: ./build/witness/company/content-order.js

/** Sorts the records by two hashes of their tokens; equal records keep their order. */
function contentOrder(corpus) {
    const first = new Int32Array(corpus.size);
    const second = new Int32Array(corpus.size);
    for (let record = 0; record < corpus.size; record++) {
        for (const ids of corpus.sides[record] ?? []) {
            for (const id of ids) {
                first[record] = (0,keyed_hash/* mixHash */.PT)(first[record] ?? 0, corpus.vocabulary.exact(id));
                second[record] = (0,keyed_hash/* mixHash */.PT)(second[record] ?? 0, corpus.vocabulary.exact2(id));
            }
        }
    }
    const order = Array.from(first, (_, record) => record).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0) || a - b);
    const places = new Int32Array(corpus.size);
    order.forEach((record, place) => (places[record] = place));
    const groups = new Set();
    const distinct = order.filter((record) => {
        const group = corpus.groupOf(record, 0);
        const isNew = !groups.has(group);
        groups.add(group);
        return isNew;
    });
    return { places, distinct: Int32Array.from(distinct) };
}

;// CONCATENATED MODULE: ./build/witness/company/is-generic.js

/**
 * A statement whose form with other local names is generic is tested only where it is so many times as frequent here as
 * in reference code: data of one kind repeat what is known from the language more often.
 */
const MOST_OVER = 16;
/**
 * Whether a family is generic in its language: its pattern is known from reference code; or it is a statement without
 * literals that differs from known ones only by the names of locals, and its frequency here is explained by theirs.
 * @param patterns of the element by `PatternReader`
 * @param distinct records without near copies
 */
function isGeneric({ level, group, records }, patterns, distinct, table) {
    const own = patternOf(patterns, family_keys/* FAMILY_LEVELS */.Ng.indexOf(level));
    if (own === null || table.rateOf(own) > 0)
        return true;
    if (group !== 'statement' || !differsByLocals(patterns))
        return false;
    const locals = patternOf(patterns, family_keys/* FAMILY_LEVELS */.Ng.indexOf('locals'));
    if (locals === null)
        return false;
    const rate = (records.length / distinct) * 100_000;
    return rate <= MOST_OVER * table.rateOf(locals);
}
/** Whether a statement has no literals, but a call and names of locals. */
function differsByLocals(patterns) {
    const levels = new Set(patterns.map((key) => (0,family_keys/* levelOf */.In)(key)));
    return !levels.has('literals') && levels.has('locals') && levels.has('shape');
}
/** The pattern of a level, or of the next more exact one of the same kind: the same pattern is listed once. */
function patternOf(patterns, level) {
    let found = null;
    let at = -1;
    for (const key of patterns) {
        const other = family_keys/* FAMILY_LEVELS */.Ng.indexOf((0,family_keys/* levelOf */.In)(key));
        if (other > level || other < at || isConstant(other) !== isConstant(level))
            continue;
        found = key;
        at = other;
    }
    return found;
}
function isConstant(level) {
    return family_keys/* FAMILY_LEVELS */.Ng[level]?.startsWith('constant') === true;
}

// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
;// CONCATENATED MODULE: ./build/witness/company/random-sets.js

/** Numbers of carriers for which random sets are drawn; between two of them figures are interpolated in ln n. */
const SIZES = [3, 4, 5, 6, 8, 10, 13, 16, 20, 30, 40, 60, 100, 200];
/** Random sets of each size: enough for the 97 % quantile within a percent. */
const SETS = 400;
/** Carriers of a family that are compared: the mean of 200 is as exact as that of all. */
const random_sets_MAX_COMPARED = SIZES[SIZES.length - 1] ?? 200;
/** Bounds of a proportion before its logit is taken: beyond them differences mean nothing. */
const LEAST_PROPORTION = 0.03;
/** ln(p / (1 − p)) of a proportion, bounded. */
function logit(proportion) {
    const bounded = Math.min(1 - LEAST_PROPORTION, Math.max(LEAST_PROPORTION, proportion));
    return Math.log(bounded / (1 - bounded));
}
/**
 * Draws random sets of items, those of a size when they are needed. The draws depend on the items and their order alone.
 * @param items   what may be drawn: records without near copies, or places of names
 * @param valueOf the value of a set
 */
function drawRandomSets(items, valueOf) {
    const sizes = SIZES.filter((size) => size <= items.length);
    const drawn = new Map();
    const at = (size, level) => {
        const values = drawn.get(size) ?? drawValues(items, size, valueOf);
        drawn.set(size, values);
        return values[Math.floor(level * SETS)] ?? 0;
    };
    return {
        quantile: (size, level) => {
            const high = sizes.find((one) => one >= size) ?? sizes.at(-1) ?? 0;
            const low = sizes.findLast((one) => one <= size) ?? high;
            if (low === high)
                return at(high, level);
            const part = Math.log(size / low) / Math.log(high / low);
            return at(low, level) * (1 - part) + at(high, level) * part;
        },
    };
}
/** The values of random sets of one size, ascending. */
function drawValues(items, size, valueOf) {
    const random = (0,random_stream/* randomStream */._)(items.length + size);
    return Float64Array.from({ length: SETS }, () => valueOf(sample(items, size, random))).sort();
}
/** `size` different items, in random order (Floyd 1987). */
function sample(items, size, random) {
    const taken = new Set();
    for (let last = items.length - size; last < items.length; last++) {
        const place = Math.floor(random() * (last + 1));
        taken.add(taken.has(place) ? last : place);
    }
    return Int32Array.from(taken, (place) => items[place] ?? 0);
}

;// CONCATENATED MODULE: ./build/witness/company/name-roles.js





/** Names whose uses are compared with each other to see how related any two are. */
const SAMPLED_NAMES = 3000;
/** Occurrences of a name in a function that are read. */
const MAX_OCCURRENCES = 50;
/** Ratios below it are equal: sets with less in common than half of the mean are random, and no more than that. */
const LEAST_RATIO = 0.5;
/** Between a type and the name that it declares. */
const TYPE_SIGNS = new Set(['*', '&', '[', ']', '>', '?']);
/** Before a name that belongs to something else. */
const MEMBER_MARKS = new Set(['.', '->', '?.', '::']);
/** Words in capitals are macros and constants, which nobody can rename in one function. */
const CAPITALS = /^[A-Z][A-Z0-9_]*$/u;
const NO_USES = new Map();
/**
 * How names are used: the type that each is declared with, as the tokens before its first occurrence show it, and the
 * tokens before and after each occurrence. Authors give a name to things of one kind; a trigger is given to anything. It
 * needs no grammar, and works where no types are written.
 */
class NameRoles {
    corpus;
    counts = new Map();
    sampled;
    size;
    base;
    /** ln ratio for random sets of names that functions give. */
    random;
    constructor(corpus, { distinct }) {
        this.corpus = corpus;
        const places = distinct.length === 0 ? [] : this.localNames(distinct);
        const roles = places.map(({ record, name }) => this.rolesOf(record, name) ?? []);
        for (const own of roles)
            for (const role of own)
                this.counts.set(role, (this.counts.get(role) ?? 0) + 1);
        this.size = roles.length;
        this.sampled = roles.map((own) => this.weigh(own));
        this.base = meanSimilarity(this.sampled);
        this.random = drawRandomSets(Int32Array.from(this.sampled.keys()), (items) => this.logRatio(Array.from(items, (item) => this.sampled[item] ?? NO_USES)));
    }
    /**
     * ln of the mean similarity of the uses of a name in some records over that of random names, and the number of those
     * that give the name themselves, as a local or as the function's own. Where a record only calls it or takes it as a
     * member, its use is not compared.
     */
    compare(name, records) {
        const uses = Array.from(records, (record) => this.rolesOf(record, name)).flatMap((roles) => roles === null ? [] : [this.weigh(roles)]);
        return { logRatio: uses.length < 2 ? Infinity : this.logRatio(uses), given: uses.length };
    }
    logRatio(uses) {
        return Math.log(Math.max(LEAST_RATIO, meanSimilarity(uses) / Math.max(this.base, 1e-12)));
    }
    /** Some names that functions give, at most one of each record in turn. */
    localNames(distinct) {
        const { corpus } = this;
        const random = (0,random_stream/* randomStream */._)(distinct.length);
        const found = [];
        for (const record of sample(distinct, Math.min(SAMPLED_NAMES, distinct.length), random)) {
            const names = [];
            const start = (0,start_of/* startOf */.G)(corpus.elementEnds, record);
            for (let element = start; element < (corpus.elementEnds[record] ?? 0); element++) {
                const { name } = corpus.element(element);
                if (name >= 0 && this.rolesOf(record, name) !== null)
                    names.push(name);
            }
            const drawn = names[Math.floor(random() * names.length)];
            if (drawn !== undefined)
                found.push({ record, name: drawn });
        }
        return found;
    }
    /** The roles of a name in a record; null where the record does not give the name itself. */
    rolesOf(record, name) {
        const { texts, kinds } = this.corpus.vocabulary;
        if (CAPITALS.test(texts[name] ?? ''))
            return null;
        for (const ids of this.corpus.sides[record] ?? []) {
            const first = ids.indexOf(name);
            if (first < 0)
                continue;
            const text = (at) => texts[ids[at] ?? -1] ?? '';
            const isMember = MEMBER_MARKS.has(text(first - 1));
            const isCalled = text(first + 1) === '(' && !isFirstCall(ids, first, texts, kinds);
            return isMember || isCalled ? null : this.rolesIn(ids, name, first);
        }
        return null;
    }
    rolesIn(ids, name, first) {
        const { vocabulary } = this.corpus;
        const hash = (at) => (at in ids ? vocabulary.exact(ids[at] ?? 0) : 0);
        let type = first - 1;
        while (type >= 0 && TYPE_SIGNS.has(vocabulary.texts[ids[type] ?? -1] ?? ''))
            type--;
        const roles = new Set([(0,keyed_hash/* mixHash */.PT)(ROLES.type, hash(type))]);
        let read = 0;
        for (let at = first; at >= 0 && read < MAX_OCCURRENCES; at = ids.indexOf(name, at + 1), read++) {
            roles.add((0,keyed_hash/* mixHash */.PT)(ROLES.before, hash(at - 1)));
            roles.add((0,keyed_hash/* mixHash */.PT)(ROLES.after, hash(at + 1)));
            roles.add((0,keyed_hash/* mixHash */.PT)((0,keyed_hash/* mixHash */.PT)(ROLES.twoBefore, hash(at - 2)), hash(at - 1)));
            roles.add((0,keyed_hash/* mixHash */.PT)((0,keyed_hash/* mixHash */.PT)(ROLES.twoAfter, hash(at + 1)), hash(at + 2)));
        }
        return [...roles];
    }
    weigh(roles) {
        const all = Math.max(2, this.size);
        const weights = roles.map((role) => Math.log(all / Math.min(all, this.counts.get(role) ?? 1)));
        const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
        return new Map(roles.map((role, at) => [role, length === 0 ? 0 : (weights[at] ?? 0) / length]));
    }
}
const ROLES = { type: 1, before: 2, after: 3, twoBefore: 4, twoAfter: 5 };
/** Whether a token is the first name with `(` after it: in a function's header its own name. */
function isFirstCall(ids, at, texts, kinds) {
    for (let before = 0; before < at; before++) {
        const isName = kinds[ids[before] ?? -1] === token_kinds/* TOKEN_KINDS */.o.identifier;
        if (isName && texts[ids[before + 1] ?? -1] === '(')
            return false;
    }
    return true;
}
/** Mean of the products u · v of all pairs of n vectors: (‖Σ u‖² − Σ ‖u‖²) / (n (n − 1)), linear in n. */
function meanSimilarity(vectors) {
    const sums = new Map();
    let own = 0;
    for (const vector of vectors) {
        for (const [role, weight] of vector) {
            sums.set(role, (sums.get(role) ?? 0) + weight);
            own += weight * weight;
        }
    }
    let square = 0;
    for (const sum of sums.values())
        square += sum * sum;
    return Math.max(0, square - own) / Math.max(1, vectors.length * (vectors.length - 1));
}

// EXTERNAL MODULE: ./build/probe/read/constant-expressions.js
var constant_expressions = __webpack_require__(47794);
;// CONCATENATED MODULE: ./build/witness/company/pattern-reader.js






/** The key is public: the same pattern has the same hash in the shipped table and in the data under review. */
const PUBLIC_SEED = 'codepurify generic patterns 1';
/**
 * Names of at most this many distinct tokens are kept between two calls; then the vocabulary starts again, so that memory
 * stays bounded.
 */
const MAX_TOKENS = 200_000;
/** Words in capitals are macros and constants, not locals, except after a type: where they are declared. */
const pattern_reader_CAPITALS = /^[A-Z][A-Z0-9_]*$/u;
/** Tokens before a name that make it a member. After `->` it counts as a local: the pattern becomes more general. */
const pattern_reader_MEMBER_MARKS = new Set(['.', '>', ':']);
/**
 * Reads the patterns of elements with a hash that does not depend on the run: those of `FamilyKeys` with a public key.
 * Local names are recognised by the tokens alone (no call, no member, not in capitals), because the corpus does not keep
 * the role of a name.
 */
class PatternReader {
    vocabulary = new vocabulary/* Vocabulary */.VI((0,keyed_hash/* hashKeyOf */.Tf)(PUBLIC_SEED));
    keys = new family_keys/* FamilyKeys */.JK(this.vocabulary);
    /** For the corpus that was read last, the public id of each of its token ids. */
    corpus = null;
    publicIds = [];
    /** The patterns of an element, at most one for each level, from exact to general. */
    read(corpus, record, element) {
        this.use(corpus);
        const { side, name, start, end } = corpus.element(element);
        if (name >= 0)
            return this.keys.identifier(this.publicId(corpus, name), null);
        const trait = (0,trait_text/* traitIdOf */.X_)(name);
        if (trait !== null)
            return this.keys.trait(this.vocabulary.traitId(corpus.vocabulary.texts[trait] ?? ''));
        const own = corpus.sides[record]?.[side]?.subarray(start, end) ?? new Int32Array();
        const ids = Int32Array.from(own, (id) => this.publicId(corpus, id));
        const { texts, kinds } = this.tokensOf(ids);
        const locals = new Set();
        ids.forEach((id, at) => {
            if (isLocal(texts, kinds, at))
                locals.add(id);
        });
        const range = { start: 0, end: ids.length };
        const constants = [...(0,constant_expressions/* constantExpressions */.M)(texts, kinds, [range]).values()];
        return [
            ...this.keys.statement({ ids, ...range, locals }),
            ...constants.flatMap((constant) => this.keys.constant(ids, constant)),
        ];
    }
    use(corpus) {
        if (this.corpus === corpus && this.vocabulary.size < MAX_TOKENS)
            return;
        if (this.vocabulary.size >= MAX_TOKENS) {
            this.vocabulary = new vocabulary/* Vocabulary */.VI((0,keyed_hash/* hashKeyOf */.Tf)(PUBLIC_SEED));
            this.keys = new family_keys/* FamilyKeys */.JK(this.vocabulary);
        }
        this.corpus = corpus;
        this.publicIds = [];
    }
    publicId({ vocabulary }, id) {
        const known = this.publicIds[id];
        if (known !== undefined)
            return known;
        const kind = vocabulary.kinds[id] ?? token_kinds/* TOKEN_KINDS */.o.punctuation;
        const made = this.vocabulary.idOf(vocabulary.texts[id] ?? '', kind);
        this.publicIds[id] = made;
        return made;
    }
    tokensOf(ids) {
        const texts = Array.from(ids, (id) => this.vocabulary.texts[id] ?? '');
        return { texts, kinds: Array.from(ids, (id) => this.vocabulary.kinds[id] ?? 0) };
    }
}
function isLocal(texts, kinds, at) {
    const text = texts[at] ?? '';
    if (kinds[at] !== token_kinds/* TOKEN_KINDS */.o.identifier)
        return false;
    const isDeclared = kinds[at - 1] === token_kinds/* TOKEN_KINDS */.o.identifier;
    if (pattern_reader_CAPITALS.test(text) && !isDeclared)
        return false;
    return texts[at + 1] !== '(' && !pattern_reader_MEMBER_MARKS.has(texts[at - 1] ?? '');
}
/** The pattern of a level: where two levels have the same pattern, only the more exact one is listed. */
function patternAt(patterns, level) {
    return patterns.find((key) => levelOf(key) === level) ?? null;
}

;// CONCATENATED MODULE: ./build/witness/company/record-words.js


/** Shorter names (`i`) and literals (`10`) say nothing about what a function is for. */
const MIN_NAME_LENGTH = 2;
const MIN_LITERAL_LENGTH = 4;
/** A common project or file counts as 16 (4²) common words of the same frequency: a function has about 40 words. */
const FACT_WEIGHT = 4;
/** Distinct words of a record that count; a larger record is cut at its end. Functions have tens of them. */
const MAX_WORDS = 2000;
/** Lists the words of all records: linear in the tokens. */
function recordWords(corpus, facts) {
    const numbers = numberWords(corpus, facts);
    const words = new int_list/* IntList */.I(1 << 14);
    const counts = new int_list/* IntList */.I(1 << 14);
    const ends = new Int32Array(corpus.size);
    const holders = new Float64Array(numbers.size);
    for (let record = 0; record < corpus.size; record++) {
        for (const [word, count] of wordsIn(corpus, facts, record, numbers)) {
            words.push(word);
            counts.push(count);
            holders[word] = (holders[word] ?? 0) + 1;
        }
        ends[record] = words.length;
    }
    return {
        ...{ words: words.view(), counts: counts.view(), ends, wordOf: numbers.ofToken },
        weights: holders.map((count, word) => Math.log(Math.max(1, corpus.size) / Math.max(1, count)) *
            (word < numbers.size - numbers.ofFact.size ? 1 : FACT_WEIGHT)),
    };
}
function numberWords({ vocabulary, size }, facts) {
    const tokens = [...vocabulary.texts.keys()].filter((id) => isWord(vocabulary.texts[id] ?? '', vocabulary.kinds[id]));
    tokens.sort((a, b) => vocabulary.exact(a) - vocabulary.exact(b) || vocabulary.exact2(a) - vocabulary.exact2(b));
    const ofToken = new Int32Array(vocabulary.size).fill(-1);
    tokens.forEach((id, word) => (ofToken[id] = word));
    const names = new Set();
    for (let record = 0; record < size; record++)
        for (const fact of factsOf(facts, record))
            names.add(fact);
    const ofFact = new Map([...names].sort().map((fact, at) => [fact, tokens.length + at]));
    return { size: tokens.length + ofFact.size, ofToken, ofFact };
}
function isWord(text, kind) {
    if (kind === token_kinds/* TOKEN_KINDS */.o.identifier)
        return text.length >= MIN_NAME_LENGTH;
    return kind === token_kinds/* TOKEN_KINDS */.o.literal && text.length >= MIN_LITERAL_LENGTH;
}
/** The words of a record with their numbers of occurrences, ascending. */
function wordsIn(corpus, facts, record, { ofToken, ofFact }) {
    const found = new Map();
    for (const ids of corpus.sides[record] ?? []) {
        for (const id of ids) {
            const word = ofToken[id] ?? -1;
            if (word < 0)
                continue;
            const count = found.get(word) ?? 0;
            if (count > 0 || found.size < MAX_WORDS)
                found.set(word, count + 1);
        }
    }
    for (const fact of factsOf(facts, record))
        found.set(ofFact.get(fact) ?? 0, 1);
    return [...found].sort(([a], [b]) => a - b);
}
function factsOf({ project, path }, record) {
    const own = project?.[record] ?? null;
    const file = path?.[record] ?? null;
    return [
        ...(own === null ? [] : [`project ${own}`]),
        ...(file === null ? [] : [`path ${own ?? ''} ${file}`]),
    ];
}

// EXTERNAL MODULE: ./build/witness/word-vectors.js
var word_vectors = __webpack_require__(33311);
;// CONCATENATED MODULE: ./build/witness/company/relatedness.js



/** Random pairs whose similarities tell what is much in this data. */
const RANDOM_PAIRS = 10_000;
/** A pair that is more similar than this proportion of random pairs counts no more than the pair at this place. */
const CAP_LEVEL = 0.9;
/** Compares records by their words. */
class Relatedness {
    rows;
    /** c of `Related`, and the mean of s for random pairs. */
    cap;
    base;
    /** @param distinct records without near copies, in an order that depends on their content */
    constructor(rows, distinct) {
        this.rows = rows;
        const vectors = Array.from(distinct, (record) => this.vectorOf(record, []));
        const random = (0,random_stream/* randomStream */._)(distinct.length);
        const drawn = () => Math.floor(random() * vectors.length);
        const similarities = Float64Array.from({ length: RANDOM_PAIRS }, () => {
            const [a, b] = [drawn(), drawn()];
            return a === b ? 0 : (0,word_vectors/* cosine */.s)(vectors[a] ?? EMPTY, vectors[b] ?? EMPTY);
        }).sort();
        this.cap = Math.max(LEAST_CAP, similarities[Math.floor(CAP_LEVEL * RANDOM_PAIRS)] ?? 0);
        this.base = Math.max(LEAST_CAP / 10, similarities.reduce((sum, value) => sum + value, 0) / RANDOM_PAIRS);
        this.whole = new Map(vectors.map((vector, at) => [distinct[at] ?? 0, vector]));
    }
    whole;
    /** How related records are with all of their words; they must be among the distinct ones. */
    ofRecords(records) {
        return this.mean(Array.from(records, (record) => this.whole.get(record) ?? EMPTY));
    }
    /**
     * How related the carriers of an element are.
     * @param ownTokens the element's tokens in the record at a place of `records`: a word that occurs in its record only
     *   there is left out, while a natural statement uses names that the rest of its function holds too
     */
    ofCarriers(records, ownTokens) {
        return this.mean(Array.from(records, (record, place) => this.vectorOf(record, ownTokens(place))));
    }
    vectorOf(record, ownTokens) {
        const { words, counts, ends, weights, wordOf } = this.rows;
        const own = new Map();
        for (const id of ownTokens) {
            const word = wordOf[id] ?? -1;
            own.set(word, (own.get(word) ?? 0) + 1);
        }
        const kept = [];
        let square = 0;
        for (let at = (0,start_of/* startOf */.G)(ends, record); at < (ends[record] ?? 0); at++) {
            const word = words[at] ?? 0;
            if ((counts[at] ?? 0) <= (own.get(word) ?? 0))
                continue;
            kept.push(word);
            square += (weights[word] ?? 0) ** 2;
        }
        const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
        return {
            words: Int32Array.from(kept),
            weights: Float64Array.from(kept, (word) => (weights[word] ?? 0) * scale),
        };
    }
    mean(vectors) {
        let capped = 0;
        let sum = 0;
        let pairs = 0;
        (0,word_vectors/* visitPairs */.f)(vectors.length, (one, other) => {
            const similarity = (0,word_vectors/* cosine */.s)(vectors[one] ?? EMPTY, vectors[other] ?? EMPTY);
            capped += Math.min(this.cap, similarity);
            sum += similarity;
            pairs++;
        });
        return {
            proportion: pairs === 0 ? 0 : capped / pairs / this.cap,
            logRatio: Math.log(Math.max(relatedness_LEAST_RATIO, sum / Math.max(1, pairs) / this.base)),
        };
    }
}
/** See `Related.logRatio`. */
const relatedness_LEAST_RATIO = 0.5;
const EMPTY = { words: new Int32Array(), weights: new Float64Array() };
/** Where most records have no word in common, any common word is much. */
const LEAST_CAP = 1e-3;

;// CONCATENATED MODULE: ./build/witness/company/measure-families.js








/** The proportion of random sets that are accepted as random: so many planted triggers are lost where it is 3 %. */
const RANDOM_LEVEL = 0.97;
/** Measures every family that is not generic: linear in the records, because at most 200 carriers of each are compared. */
function measureFamilies(corpus, index, facts, table) {
    const order = contentOrder(corpus);
    const words = recordWords(corpus, facts);
    const measure = new FamilyMeasure(corpus, words, order);
    const reader = new PatternReader();
    const all = (0,company_families/* companyFamilies */.O0)(corpus, index, order);
    const tested = all.filter((family) => {
        const patterns = reader.read(corpus, family.records[0] ?? 0, family.elements[0] ?? 0);
        return !isGeneric(family, patterns, order.distinct.length, table);
    });
    return {
        families: tested.map((family) => measure.of(family)),
        generic: all.length - tested.length,
        random: measure.random,
        distinct: order.distinct.length,
    };
}
/**
 * What is compared with random sets. Nearly all pairs of a statement's natural carriers have much in common: the logit
 * of the proportion. Carriers of a name are related less closely: the logarithm of the mean similarity.
 */
const measure_families_valueOf = {
    statement: ({ proportion }) => logit(proportion),
    name: ({ logRatio }) => logRatio,
};
class FamilyMeasure {
    corpus;
    random;
    randomOfNames;
    relatedness;
    roles;
    constructor(corpus, words, order) {
        this.corpus = corpus;
        this.relatedness = new Relatedness(words, order.distinct);
        const { distinct } = order;
        const { relatedness } = this;
        this.random = drawRandomSets(distinct, (drawn) => measure_families_valueOf.statement(relatedness.ofRecords(drawn)));
        this.randomOfNames = drawRandomSets(distinct, (drawn) => measure_families_valueOf.name(relatedness.ofRecords(drawn)));
        this.roles = new NameRoles(corpus, order);
    }
    of(family) {
        const size = family.records.length;
        const compared = spread(size);
        const records = compared.map((place) => family.records[place] ?? 0);
        const elements = compared.map((place) => family.elements[place] ?? 0);
        const related = this.relatedness.ofCarriers(records, (place) => this.ownTokens(records[place] ?? 0, elements[place] ?? 0));
        const isName = family.group === 'name';
        return {
            ...family,
            related: related.proportion,
            margin: isName
                ? measure_families_valueOf.name(related) - this.randomOfNames.quantile(size, RANDOM_LEVEL)
                : measure_families_valueOf.statement(related) - this.random.quantile(size, RANDOM_LEVEL),
            roleMargin: family.group === 'name' ? this.roleMargin(records, elements) : null,
        };
    }
    /** The tokens of an element; for a name all its occurrences. */
    ownTokens(record, element) {
        const { side, name, start, end } = this.corpus.element(element);
        const ids = this.corpus.sides[record]?.[side] ?? new Int32Array();
        return name < 0 ? ids.subarray(start, end) : ids.filter((id) => id === name);
    }
    roleMargin(records, elements) {
        const { name } = this.corpus.element(elements[0] ?? 0);
        const { logRatio, given } = this.roles.compare(name, records);
        if (given < records.length * LEAST_GIVEN)
            return Infinity;
        return logRatio - this.roles.random.quantile(given, RANDOM_LEVEL);
    }
}
/** The proportion of its carriers that give a planted name themselves: nobody can rename what others define. */
const LEAST_GIVEN = 0.8;
/** At most `MAX_COMPARED` places, evenly spread over all. */
function spread(size) {
    const count = Math.min(size, random_sets_MAX_COMPARED);
    return Int32Array.from({ length: count }, (_, at) => Math.floor((at * size) / count));
}

// EXTERNAL MODULE: ./build/witness/company/natural-null.js + 1 modules
var natural_null = __webpack_require__(55755);
;// CONCATENATED MODULE: ./build/witness/company/test-company.js



/**
 * Families with fewer carriers are measured, but not tested. The distribution of small natural ones has a longer lower
 * tail than a normal one (`models/company/natural.json`), so that no p-value of theirs is small enough. Exact statements
 * have the shortest tail; a project gives some name of its own to unrelated things.
 */
const LEAST_TESTED = {
    statement: 8,
    abstract: 8,
    name: 15,
    comment: 8,
};
/**
 * How much more related than random names the uses of a planted name may be. Random names include types and globals, while
 * only locals are renamed; natural names of 15 carriers have a margin of 2.5 ± .8.
 */
const ROLE_SLACK = 0.4;
/** The parts of the level that groups and numbers of carriers have, fixed in advance. They sum to 1. */
const GROUP_WEIGHTS = {
    statement: 0.45,
    abstract: 0.1,
    name: 0.35,
    comment: 0.1,
};
const SIZE_WEIGHTS = [
    { least: 15, weight: 0.5 },
    { least: 8, weight: 0.5 },
];
/** Sizes that are tried for the power. */
const MOST_CARRIERS = 60;
/**
 * Tests whether the carriers of a family are random records. A planted element is in records that whoever planted it
 * took at random; nature repeats an element among relatives. A family is accepted if
 *
 * - its carriers are as related as random records are: how related they are, x (`Related`), is at most q(n), the 97 %
 *   quantile of random sets of the same size n (for a name also the similarity of its uses); and
 * - natural families are not: the probability that one has a margin x − q(n) as low is at most the level, after
 *   Bonferroni within its group and size, times the fixed weight of these (`naturalPValue`).
 *
 * The level holds for the whole dataset: a clean one has an accepted family with at most this probability, as far as its
 * natural families are like those of the reference code or of itself.
 *
 * An attacker who reads this can poison only relatives (functions of one file or with the same words), or choose an
 * element that is generic in its language. Both cost him: the victim learns the company or meets the trigger in clean code.
 *
 * @param level the false positive rate of the whole dataset
 */
function testCompany(corpus, index, facts, reference, level) {
    const measured = measureFamilies(corpus, index, facts, reference.table);
    const families = measured.families.filter(({ group, records, roleMargin }) => records.length >= LEAST_TESTED[group] && roleMargin !== Infinity);
    const counts = new Map();
    for (const family of families)
        counts.set(test_company_classOf(family), (counts.get(test_company_classOf(family)) ?? 0) + 1);
    const accepted = families.flatMap((family) => {
        if (family.margin > 0 || (family.roleMargin ?? 0) > ROLE_SLACK)
            return [];
        const natural = (0,natural_null/* naturalPValue */.NV)(family, measured.families, reference.natural);
        const pValue = Math.min(1, (natural * (counts.get(test_company_classOf(family)) ?? 1)) / weightOf(family));
        return pValue <= level ? [unrelated(family, pValue, measured, reference.natural)] : [];
    });
    accepted.sort((a, b) => a.pValue - b.pValue || b.carriers.length - a.carriers.length || a.key - b.key);
    return {
        families: accepted,
        loose: measured.families.filter(({ group, margin, roleMargin }) => group !== 'abstract' && margin <= 0 && (roleMargin ?? 0) <= ROLE_SLACK),
        tested: families.length,
        generic: measured.generic,
        power: powerOf(measured.families, measured, counts, reference.natural, level),
    };
}
function sizeRow(size) {
    return SIZE_WEIGHTS.find(({ least }) => least <= size) ?? SIZE_WEIGHTS[1];
}
function test_company_classOf({ group, records }) {
    return `${group} ${sizeRow(records.length).least.toString()}`;
}
function weightOf({ group, records }) {
    return GROUP_WEIGHTS[group] * sizeRow(records.length).weight;
}
function unrelated(family, pValue, { random }, { rows }) {
    const { key, level, group, records, elements, related } = family;
    const quantile = random.quantile(records.length, RANDOM_LEVEL);
    const row = (0,natural_null/* naturalRow */._h)(family, rows);
    return {
        ...{ key, level, related, pValue },
        carriers: Array.from(records, (record, at) => ({ record, element: elements[at] ?? -1 })),
        reason: {
            random: proportionOf(random.quantile(records.length, 0.5)),
            natural: group === 'name' ? null : proportionOf(quantile + (row?.mean ?? 0)),
        },
    };
}
/** The inverse of `logit`. */
function proportionOf(value) {
    return 1 / (1 + Math.exp(-value));
}
/**
 * The least size at which an exact statement in carriers like the median of random sets would be accepted. What more than
 * `MOST_SHARE` of the records hold is not tested, so that few records have no power.
 */
function powerOf(families, { random, distinct }, counts, natural, level) {
    for (let size = LEAST_TESTED.statement; size <= Math.min(MOST_CARRIERS, company_families/* MOST_SHARE */.QO * distinct); size++) {
        const median = random.quantile(size, 0.5);
        const family = {
            ...{ key: -1, level: 'exact', group: 'statement', roleMargin: null },
            ...{ records: new Int32Array(size), elements: new Int32Array(size) },
            ...{ related: proportionOf(median), margin: median - random.quantile(size, RANDOM_LEVEL) },
        };
        const tests = (counts.get(test_company_classOf(family)) ?? 0) + 1;
        if (((0,natural_null/* naturalPValue */.NV)(family, families, natural) * tests) / weightOf(family) <= level)
            return size;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/scan/witnesses/company/hear-company.js




/**
 * Tests the company of all families of a dataset. A family of which the head has no carrier is not the change's.
 * @param path of each unit in the order of adding; `null`: not a file of its own
 * @param level the accepted rate of clean datasets with an accepted family
 */
function hearCompany({ corpus, base, recent, numbers, labels }, path, reference, level) {
    const files = Array.from({ length: corpus.size }, (_, record) => path[numbers[corpus.units.firstOf(record)] ?? -1] ?? null);
    const index = indexFamilies(corpus, company_families/* LEAST_CARRIERS */.Ug);
    const { families, loose, power, tested } = testCompany(corpus, index, { path: files }, reference, level);
    const hasBase = base.includes(1);
    const mergedOf = ({ carriers }) => carriers
        .filter(({ record }) => base[record] === 1)
        .sort((a, b) => (recent[b.record] ?? 0) - (recent[a.record] ?? 0))
        .map(({ record }) => numbers[corpus.units.firstOf(record)] ?? 0);
    const accepted = new Map(families.map((family) => [family.key, { ...toFamily(family, base, hasBase), merged: mergedOf(family) }]));
    const places = new Map();
    eachHolding(corpus, accepted, (record, element, family) => {
        if (base[record] === 1)
            return;
        const { record: unit, ...place } = placeOf({ corpus, numbers }, record, element);
        const known = places.get(unit) ?? [];
        if (known.every((one) => one.family !== family || one.side !== place.side))
            known.push({ family, ...place });
        places.set(unit, known);
    });
    const ofChange = base.filter((own) => own === 0).length;
    const fresh = loose
        .filter(({ records }) => hasBase && records.every((record) => base[record] === 0))
        .map(({ level, records, elements }) => ({
        ...{ level, records: records.length, of: ofChange },
        label: commonLabel(records, labels),
        place: placeOf({ corpus, numbers }, records[0] ?? 0, elements[0] ?? 0),
    }));
    return { places, power, tested, fresh };
}
function commonLabel(records, labels) {
    const [first, ...others] = new Set(Array.from(records, (record) => labels[record] ?? null));
    return others.length === 0 ? (first ?? null) : null;
}
function toFamily({ level, pValue, related, reason, carriers }, base, hasBase) {
    const inBase = hasBase ? carriers.filter(({ record }) => base[record] === 1).length : null;
    return { level, pValue, related, reason, carriers: carriers.length, inBase };
}
/** Calls `visit` for each element of an accepted family, in the order of the corpus. */
function eachHolding({ size, keys, keyEnds, elementEnds }, accepted, visit) {
    if (accepted.size === 0)
        return;
    let [element, slot] = [0, 0];
    for (let record = 0; record < size; record++) {
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            for (const end = keyEnds[element] ?? 0; slot < end; slot++) {
                const family = accepted.get(keys[slot] ?? 0);
                if (family !== undefined)
                    visit(record, element, family);
            }
        }
    }
}

// EXTERNAL MODULE: ./build/scan/cache/outlines.js + 1 modules
var cache_outlines = __webpack_require__(43391);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/dataset-learner.js









const NO_RECORDS = {
    kind: 'unable',
    reason: 'There is no record to learn from.',
    remedy: 'Give labelled records: at least 200.',
};
/** In the hash of the contents: of the head, older and recent; of the base, older and recent. */
const dataset_learner_ROLES = [
    ['old', 'head'],
    ['base', 'merged'],
];
/** Collects the records of a dataset as numbers; their code is not stored. */
class DatasetLearner {
    judging;
    outlines;
    onRecord;
    #records = new Map();
    #contents = (0,external_node_crypto_.createHash)('sha256');
    #tasks = new Map();
    /** Identities of the records at the start of the window; `null`: there is no window. */
    #older = null;
    #prompts = new prompt_records/* PromptRecords */.B();
    #hasBase = false;
    #outlines = 0;
    #cachedOutlines = 0;
    /**
     * @param judging  see `DatasetOptions`
     * @param outlines parses records, or finds them in the cache
     * @param onRecord called for each record of the head
     */
    constructor(judging, outlines = cache_outlines/* parsedOutlines */.p, onRecord = () => undefined) {
        this.judging = judging;
        this.outlines = outlines;
        this.onRecord = onRecord;
    }
    /** Adds a record of the state at the start of the window; to be called before any other record is added. */
    addOlder(subject) {
        (this.#older ??= new Set()).add((0,reading_subject/* identityOfSubject */.YE)(subject));
    }
    /** Adds one record; to be called one at a time. The probe learns from records of a base, and does not judge them. */
    async add(subject, base) {
        const task = (0,reading_subject/* taskOf */.Xb)(subject);
        const identity = (0,reading_subject/* identityOfSubject */.YE)(subject);
        this.#hasBase ||= base;
        const recent = this.#isRecent(identity, base);
        const analysed = await this.#analyse(subject, this.#of(task), { base, recent });
        this.#contents.update(`${dataset_learner_ROLES[Number(base)]?.[Number(recent)] ?? ''} ${identity}`);
        if (base)
            return;
        this.onRecord(subject, analysed.failure);
        this.#records.set(subject.position, { identity, task, isLabelled: subject.label !== null, ...analysed });
    }
    /** Whether a record is newer than the start of the window. All that a change adds is. */
    #isRecent(identity, base) {
        if (!base && this.#hasBase)
            return true;
        return this.#older === null ? !base : !this.#older.has(identity);
    }
    /** Number of functions that were added, and how many of them came from the cache instead of the parser. */
    get outlineCounts() {
        return { all: this.#outlines, cached: this.#cachedOutlines };
    }
    /** Saves the parsed outlines for the next run. No record may be added afterwards. */
    saveOutlines() {
        return this.outlines.save();
    }
    async #analyse(subject, records, age) {
        try {
            const sides = await this.#outlined(subject);
            this.#prompts.add(subject, age.base);
            records.judge.add({ sides, label: subject.label, ...age, document: (0,reading_subject/* documentOf */.lM)(subject) });
            if (age.base)
                records.merged.set(records.added, mergedUnit(subject));
            records.added += 1;
            records.paths.push(subject.record === null ? subject.path : null);
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
            const { outline, isCached } = await this.outlines.of(unit);
            this.#outlines += 1;
            this.#cachedOutlines += Number(isCached);
            sides.push(outline);
        }
        return sides;
    }
    #of(task) {
        let records = this.#tasks.get(task);
        if (records === undefined) {
            const labels = task === 'generation' ? 'generation' : 'classification';
            const judge = new DatasetJudge({ ...this.judging, task: labels });
            records = { judge, added: 0, paths: [], merged: new Map() };
            this.#tasks.set(task, records);
        }
        return records;
    }
    /** Judges the collected records once more, with the doubtful families that a second judge has confirmed. */
    judgeAgain(learned, confirmed) {
        return { ...learned, verdict: verdictOf(this.#tasks.get(learned.task), confirmed) };
    }
    /** The records of the learned task as numbers, and which labels can be learned: to train a probe for a file. */
    training({ task }) {
        const { judge } = this.#of(task);
        return { plan: judge.plan(), corpus: judge.corpus() };
    }
    /**
     * Which units hold something in company that has nothing else in common.
     * @param level the accepted rate of clean datasets in which something is found
     */
    company(reference, level) {
        const heard = [...this.#tasks]
            .filter(([, { added }]) => added > 0)
            .map(([task, { judge, paths }]) => [task, hearCompany(judge.records(), paths, reference, level)]);
        const merged = new Map([...this.#tasks].map(([task, one]) => [task, one.merged]));
        return new CompanyHearing(new Map(heard), this.#records, merged);
    }
    /** Whether the records have prompts and responses. */
    get hasPrompts() {
        return this.#prompts.all().length > 0;
    }
    /** Records with prompts beyond the limit of the test. */
    get promptsLeftOut() {
        return this.#prompts.leftOut;
    }
    /**
     * Which units have a trigger or a payload of prompts and responses.
     * @param level the accepted rate of clean datasets in which something is found
     */
    association(level) {
        return new AssociationHearing(this.#prompts.all(), level);
    }
    /** Judges the collected records, unless the reading was stopped; to be called once. */
    finish(stopped) {
        const [main] = [...this.#tasks].sort(([, a], [, b]) => b.judge.labelled - a.judge.labelled);
        const records = main?.[1];
        return {
            task: main?.[0] ?? 'classification',
            verdict: stopped === null ? verdictOf(records) : { kind: 'stopped', reason: stopped },
            records: this.#records,
            merged: records?.merged ?? new Map(),
            labelled: records?.judge.labelled ?? 0,
            fingerprint: this.#contents.digest('hex'),
        };
    }
}
function mergedUnit({ path, record, units: [first] }) {
    return { path, record, line: first.startLine };
}
function verdictOf(records, confirmed) {
    return records === undefined || records.added === 0 ? NO_RECORDS : records.judge.judge(confirmed);
}


/***/ }),

/***/ 55459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ learnDataset),
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var reading_budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/scan/reading/reading.js
var reading_reading = __webpack_require__(47071);
// EXTERNAL MODULE: ./build/scan/reading/tally.js + 1 modules
var tally = __webpack_require__(75829);
// EXTERNAL MODULE: ./build/scan/judging/dataset/read-again.js
var read_again = __webpack_require__(83435);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/code/traits/trait.js
var trait = __webpack_require__(81420);
;// CONCATENATED MODULE: ./build/scan/judging/dataset/second-opinion.js


/** Fraction of the judged carriers in which the judge must find that the family's element is a trigger. */
const CONFIRMING_FRACTION = 0.5;
/**
 * Judges the carriers of doubtful families one by one: each side of a record once, and no more carriers of a family
 * than are needed to decide on it.
 * @param records the analysed records of the carriers; missing records do not confirm a family
 * @returns keys of the confirmed families
 * @throws Stopped when the run is out of time, or the user stops it
 */
async function confirmFamilies(doubtful, records, parts) {
    parts.progress.stage('getting a second opinion from the sentinel', doubtful.length);
    const known = new Map();
    const isTrigger = async ({ record, side, element }) => {
        const analysis = records.get(record)?.[side];
        const name = `${String(record)} ${String(side)}`;
        const triggers = known.get(name) ?? (await triggersIn(analysis, parts));
        known.set(name, triggers);
        const own = analysis && (0,trait/* elementAt */.s2)(analysis, element);
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
    const needed = Math.max(1, CONFIRMING_FRACTION * carriers.length);
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
/** The triggers that the judge finds; none if it fails or runs out of time. */
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
/** Compares by place, because two analyses of the same code have different objects. */
function isSame(a, b) {
    const [first, second] = [a.spans[0], b.spans[0]];
    return a.kind === b.kind && first?.start === second?.start && first?.end === second?.end;
}

;// CONCATENATED MODULE: ./build/scan/judging/dataset/settle-doubts.js


const NONE = new Set();
/**
 * Lets the sentinel, which does not use labels, decide on families for which the labels alone are too little
 * evidence. If the sentinel cannot be opened, only the labels count, and the user is warned.
 * @returns keys of the confirmed families
 * @throws Stopped when the run is out of time, or the user stops it
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
        if (!(error instanceof errors/* CodePurifyError */.Lg))
            throw error;
        parts.progress.warn(`There is no second opinion, so the labels alone decide. ${error.message}`);
        return NONE;
    }
}

;// CONCATENATED MODULE: ./build/scan/judging/dataset/learn-dataset.js







/** Records between two checks for Ctrl-C: parsing them takes tenths of a second. */
const RECORDS_PER_PAUSE = 64;
/**
 * Trains a probe on a dataset. The sentinel decides on families for which the labels alone are too little evidence.
 * @param sentinel opens the sentinel, if it is needed
 * @throws what the source throws before it yields anything
 */
async function learnDataset(source, learner, sentinel, limits) {
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
 * The first pass over a dataset: reads every record, the base first, and judges all of them together. The parsed code
 * is cached for the next run, even if this one was stopped.
 */
async function readThrough(source, learner, limits) {
    const { stopped, head } = await readRecords(source, learner, limits);
    limits.progress.stage(`training the probe${fromCache(learner)}`, null);
    await (0,promises_.setImmediate)(); // lets the stage be drawn before the thread is busy
    return { ...learner.finish(stopped), head };
}
/** Reads every record, the base first. @returns why the reading was stopped, or `null` */
async function readRecords(source, learner, { budget, limit, progress }) {
    let stopped = null;
    if (source.window !== null) {
        progress.stage('reading the older base', null);
        const reading = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit: null });
        stopped = await eachRecord(reading, source.window.older.rows(), progress, (one) => learner.addOlder(one));
    }
    if (source.base !== null && stopped === null) {
        progress.stage('reading the base', null);
        const reading = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit: null });
        stopped = await eachRecord(reading, source.base(), progress, (one) => learner.add(one, true));
    }
    const head = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit });
    if (stopped === null) {
        progress.stage('reading', limit);
        stopped = await eachRecord(head, source.head(), progress, (one) => learner.add(one, false));
    }
    await learner.saveOutlines();
    return { stopped, head };
}
function fromCache({ outlineCounts: { all, cached } }) {
    return cached === 0 ? '' : ` (${(0,numbers/* formatCount */.B4)(cached)} of ${(0,numbers/* count */.U9)(all, 'function')} from the cache)`;
}
/** @returns why the reading was stopped, or `null`. Half of a dataset cannot be judged; a limit is the user's choice */
async function eachRecord(reading, rows, progress, add) {
    let added = 0;
    for await (const subject of reading.subjects(rows)) {
        await add(subject);
        progress.advance(1, subject.path);
        added += 1;
        if (added % RECORDS_PER_PAUSE === 0)
            await (0,promises_.setImmediate)(); // lets a pending Ctrl-C take effect
    }
    return reading.end === 'interrupted' || reading.end === 'run-budget' ? reading.end : null;
}


/***/ }),

/***/ 45894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameMerged),
/* harmony export */   U: () => (/* binding */ nothingMerged)
/* harmony export */ });
/* harmony import */ var _result_merged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17814);

/** Before anybody was asked. */
const nothingMerged = () => null;
/**
 * Finds the commits that brought the units of each list which a report shows.
 * @param lists of units with the same trigger
 */
async function nameMerged(broughtBy, lists) {
    const shown = [...new Set(lists.flatMap((units) => units.slice(0, _result_merged_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHOWN_MERGED */ .F)))];
    const commits = shown.length === 0 ? [] : ((await broughtBy?.(shown)) ?? []);
    const commitOf = new Map(shown.map((unit, place) => [unit, commits[place] ?? null]));
    return (units) => units.length === 0
        ? null
        : {
            records: units.length,
            shown: units.slice(0, _result_merged_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHOWN_MERGED */ .F).map((unit) => {
                const commit = commitOf.get(unit) ?? null;
                const { path, record } = unit;
                return { path, record, commit: commit?.id ?? null, date: commit?.date ?? null };
            }),
        };
}


/***/ }),

/***/ 94258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ probeSeed)
/* harmony export */ });
/** Environment variable that holds the probe's secret key. */
const SEED_VARIABLE = 'CODEPURIFY_SEED';
/** A public text: gives reproducible results when the key need not be secret. */
const PUBLIC_SEED = 'codepurify';
/**
 * The key of the probe: `--seed`, else the environment (other users can see the arguments of a process), else a public
 * text. docs/probe.md says who must not know the key.
 */
function probeSeed({ seed }, env) {
    const secret = env[SEED_VARIABLE] ?? '';
    return seed ?? (secret === '' ? PUBLIC_SEED : secret);
}


/***/ }),

/***/ 83435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75270);
/* harmony import */ var _reading_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57307);
/* harmony import */ var _reading_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47071);
/* harmony import */ var _reading_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75829);




/**
 * Reads the head again, because code is not stored, and analyses the wanted records.
 * @param wanted their numbers among the records of the learned task
 * @returns the analyses by number, without records that have changed in the meantime
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

/***/ 80532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sentinelOpener)
/* harmony export */ });
/* harmony import */ var _models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13439);
/* harmony import */ var _units_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81499);


/**
 * The sentinel, opened once, when it is first needed.
 * @param opened the opened models are added here, to be closed at the end
 */
function sentinelOpener(parts, opened) {
    let tools = null;
    const open = async () => {
        const engine = await (0,_units_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .openEngine */ .F)((0,_models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__/* .sentinelChoice */ .AG)('in addition to the probe'), parts);
        opened.push(engine);
        return engine.tools;
    };
    return () => (tools ??= open());
}


/***/ }),

/***/ 28791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ purifyTool)
});

// EXTERNAL MODULE: ./build/code/analyze.js + 12 modules
var analyze = __webpack_require__(10384);
// EXTERNAL MODULE: ./build/result/grade.js
var grade = __webpack_require__(52639);
// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(40672);
// EXTERNAL MODULE: ./build/code/edits/parses-no-worse.js
var parses_no_worse = __webpack_require__(29243);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var parsing_tokens = __webpack_require__(61536);
// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
// EXTERNAL MODULE: ./build/code/edits/variant.js
var variant = __webpack_require__(68095);
;// CONCATENATED MODULE: ./build/purify/ordinary-wording.js


/** The same letter three times in a row, as in `slllllllllllll`: hardly a word has it, and few names (`www`, `xxx`). */
const REPEATED_LETTERS = /(\p{L})\1\1/iu;
/**
 * Whether the new names of a wording repeat no letters, and whether it calls only what the unit knows: a small language model also
 * makes up functions.
 * @param text the reworded statement, or the other name of something that is declared elsewhere
 */
function isOrdinaryWording(text, { elements, language }) {
    const known = new Set(elements.flatMap((one) => (one.kind === 'identifier' ? [one.text] : [])));
    const { texts, kinds } = (0,parsing_tokens/* tokenize */.qw)(text, languages/* LANGUAGES */.Yj[language]);
    return texts.every((name, index) => {
        if (kinds[index] !== token_kinds/* TOKEN_KINDS */.o.identifier || known.has(name))
            return true;
        return !REPEATED_LETTERS.test(name) && texts[index + 1] !== '(';
    });
}

// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/purify/statement-shape.js
var statement_shape = __webpack_require__(28503);
;// CONCATENATED MODULE: ./build/purify/likelier-than-removal.js






/** Tokens on each side of the place that are read too: a statement or two. */
const SURROUNDINGS = 12;
/**
 * Every fourth token is hidden at a time, so four passes hide each token once. With all hidden at once the model would see
 * nothing of the place; one pass for each token is ten times as slow.
 */
const PASSES = 4;
/** Characters of code on each side of what is read that the model sees: more make it slower, and hardly surer. */
const CONTEXT = 400;
/**
 * The wordings of a statement that the language model likes at least as well as the code without the statement: by the mean
 * log-likelihood of the tokens of the place and its surroundings.
 */
async function likelierThanRemoval(analysis, statement, proposals, mlm) {
    if (proposals.length === 0)
        return [];
    const around = surroundings(analysis, (0,statement_shape/* placeOf */.$t)(statement));
    const removed = edited(analysis.code, around, [(0,edit/* removeStatement */.y7)(analysis, statement)]);
    const reworded = proposals.map(({ edits }) => edited(analysis.code, around, edits));
    const [without = -Infinity, ...values] = await likelihoods([removed, ...reworded], analysis.language, mlm);
    return proposals.filter((_, index) => (values[index] ?? -Infinity) >= without);
}
/** The tokens around a place, with it. */
function surroundings({ code, language }, { start, end }) {
    const { starts, ends } = (0,parsing_tokens/* tokenize */.qw)(code, languages/* LANGUAGES */.Yj[language]);
    const first = Math.max(0, (0,parsing_tokens/* tokenAt */.BN)({ starts }, start) - SURROUNDINGS);
    const last = Math.min(ends.length, (0,parsing_tokens/* tokenAt */.BN)({ starts }, end) + SURROUNDINGS) - 1;
    return { start: Math.min(start, starts[first] ?? start), end: Math.max(end, ends[last] ?? end) };
}
/** The code after edits, and where the part is then. */
function edited(code, { start, end }, edits) {
    const after = (0,edit/* applyEdits */.ct)(code, edits);
    return { code: after, part: { start, end: Math.max(start, end + after.length - code.length) } };
}
/** Mean log-likelihood of the tokens of each part, in nats. */
async function likelihoods(places, language, mlm) {
    const variants = places.map((place) => hiddenInTurn(place, language));
    const values = await mlm.pseudoLogLikelihood(variants.flat());
    let at = 0;
    return variants.map(({ length }) => mean(values.slice(at, (at += length))));
}
/** The code with every fourth token of the part hidden: one variant for each of the four beginnings. */
function hiddenInTurn({ code, part }, language) {
    const { starts, ends } = (0,parsing_tokens/* tokenize */.qw)(code, languages/* LANGUAGES */.Yj[language]);
    const spans = starts
        .map((start, index) => ({ start, end: ends[index] ?? start }))
        .filter((span) => (0,text_span/* contains */.gR)(part, span));
    const seen = { start: Math.max(0, part.start - CONTEXT), end: part.end + CONTEXT };
    return Array.from({ length: PASSES }, (_, pass) => spans.filter((_span, index) => index % PASSES === pass)).flatMap((hidden) => (hidden.length === 0 ? [] : [(0,variant/* slice */.di)((0,variant/* maskSpans */.ep)(code, hidden), seen)]));
}
function mean(values) {
    return values.length === 0 ? -Infinity : values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./build/purify/rank.js
var rank = __webpack_require__(27962);
;// CONCATENATED MODULE: ./build/purify/infill.js








/** Width of the beam, and so the number of wordings. Several are not valid code. */
const FILLINGS = 8;
/** Most wordings that are judged: each takes a full judgement of the unit. */
const MOST_WORDINGS = 3;
/**
 * Whether a text is one name or one literal, like the masked token. Punctuation, keywords, comments or line breaks
 * would change the statement around it. Names such as `_` or `if__` are refused because nobody uses them.
 */
function isOneOperand(text, analysis) {
    const { kinds, texts } = (0,parsing_tokens/* tokenize */.qw)(text, languages/* LANGUAGES */.Yj[analysis.language]);
    if (texts.length !== 1 || texts[0] !== text || /[\r\n]/.test(text))
        return false;
    if (kinds[0] === token_kinds/* TOKEN_KINDS */.o.identifier)
        return /^[A-Za-z]/.test(text) && !/__|_$/.test(text);
    return kinds[0] === token_kinds/* TOKEN_KINDS */.o.literal;
}
/** The text of an element after the edits. */
function reworded(element, edits) {
    if (element.kind === 'identifier')
        return edits[0]?.text ?? '';
    const { start } = (0,statement_shape/* placeOf */.$t)(element);
    const moved = edits.map(({ span, text }) => ({
        span: { start: span.start - start, end: span.end - start },
        text,
    }));
    return (0,edit/* applyEdits */.ct)(element.text, moved);
}
/** Another name as it would be used: called, if any occurrence of the old one is. */
function inUse(text, { code }, { kind, spans }) {
    const isCalled = kind === 'identifier' && spans.some(({ end }) => /^\s{0,8}\(/u.test(code.slice(end, end + 9)));
    return isCalled ? `${text}()` : text;
}
/**
 * Other wordings of a statement, or another name for an identifier that is declared elsewhere: its masked
 * tokens filled by a beam over the language model (CodePurify eq. 4), keywords and punctuation kept.
 *
 * @returns the likeliest first, without fillings that are not names or literals, that equal the old text, that repeat themselves,
 *   call what the unit does not know, or are less likely than the code without the statement
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
        if (text === element.text || !isOrdinaryWording(inUse(text, analysis, element), analysis))
            return [];
        return [{ strategy: 'infill', tier: rank/* TIERS */.iB.infill, edits, text, logProbability, isProved: false }];
    });
    const best = proposals.slice(0, MOST_WORDINGS);
    return tied ? best : likelierThanRemoval(analysis, element, best, mlm);
}

// EXTERNAL MODULE: ./build/purify/remove.js + 2 modules
var remove = __webpack_require__(65888);
// EXTERNAL MODULE: ./build/purify/rename-candidates.js + 3 modules
var rename_candidates = __webpack_require__(19102);
// EXTERNAL MODULE: ./build/code/styles/find-styles.js + 11 modules
var find_styles = __webpack_require__(29232);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 2 modules
var parser = __webpack_require__(10059);
// EXTERNAL MODULE: ./build/code/values/facts/names.js
var facts_names = __webpack_require__(67583);
// EXTERNAL MODULE: ./build/code/values/languages/value-rows.js + 12 modules
var value_rows = __webpack_require__(87808);
// EXTERNAL MODULE: ./build/code/values/tree/parse-whole.js + 3 modules
var parse_whole = __webpack_require__(79053);
// EXTERNAL MODULE: ./build/code/values/tree/syntax-tree.js
var syntax_tree = __webpack_require__(48654);
;// CONCATENATED MODULE: ./build/code/styles/rewrites/blanks.js



/** Habit → form → what is between the tokens; ⏎ is a new line with the indentation of the line before. */
const GAPS = {
    'blank after keyword': { 'if (c)': ' ', 'if(c)': '' },
    'blank before arguments': { 'f(x)': '', 'f (x)': ' ' },
    'blanks around operators': { 'a + b': ' ', 'a+b': '' },
    'blanks around assignment': { 'a = b': ' ', 'a=b': '' },
    'blank after comma': { 'f(a, b)': ' ', 'f(a,b)': '' },
    'blanks inside parentheses': { 'f(x)': '', 'f( x )': ' ' },
    'function brace': { 'f() {': ' ', 'f(){': '', 'f()⏎{': '⏎' },
    'statement brace': { 'if (c) {': ' ', 'if (c){': '', 'if (c)⏎{': '⏎' },
    'else line': { '} else': ' ', '}else': '', '}⏎else': '⏎' },
    'trailing blanks': { none: '' },
    'blank lines': { none: '' },
};
/** The habits that are blanks between lines: no token is next to them. */
const BETWEEN_LINES = new Set(['trailing blanks', 'blank lines']);
/** In Ruby, a blank before a parenthesis or a sign changes what is called with what. In Go, a line end ends a statement. */
const NEVER = { ruby: true, go: true, rust: true };
/** Characters that could become one operator. */
const OPERATOR = /[-+*/%&|^<>=!~?:.]/u;
/** All places of a habit that do not have a form, changed to have it; `null` where that is not known to keep the behaviour. */
function rewriteHabit({ unit, language, view, }, construct, form) {
    const text = GAPS[construct]?.[form];
    const { tree } = unit;
    if (text === undefined || (NEVER[language] === true && !BETWEEN_LINES.has(construct)))
        return null;
    const tokens = (0,parsing_tokens/* tokenize */.qw)(tree.text, languages/* LANGUAGES */.Yj[language]);
    const changes = [];
    for (const gap of view.gaps) {
        if (gap.construct !== construct || gap.form === form)
            continue;
        const written = text === '⏎' ? lineBreak(tree.text, gap) : text;
        if (!isSafe(unit, gap, written, tokens))
            return null;
        changes.push({ ...rangeOf(tree.text, gap), text: written });
    }
    return changes.sort((a, b) => a.start - b.start);
}
/** The whole blanks of a gap: those at the end of a line are listed by the last, blank lines by the indentation behind them. */
function rangeOf(text, { construct, span: { start, end } }) {
    if (!BETWEEN_LINES.has(construct))
        return { start, end };
    if (construct === 'blank lines')
        return { start: Math.min(start, text.indexOf('\n', visibleEnd(text, start)) + 1), end: start };
    let first = start;
    while (first > 0 && /[ \t]/u.test(text.charAt(first - 1)))
        first--;
    return { start: first, end };
}
/** A line end with the indentation of the line on which the gap starts. */
function lineBreak(text, { span }) {
    const line = text.slice(lineStart(text, span.start), span.start);
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    return newline + (/^[ \t]*/u.exec(line)?.[0] ?? '');
}
function lineStart(text, offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
/** Whether a change of blanks changes no token, no string and no directive. */
function isSafe(unit, gap, written, tokens) {
    const { tree, names } = unit;
    const { start, end } = rangeOf(tree.text, gap);
    const last = gap.construct === 'blank lines' ? visibleEnd(tree.text, start) : start;
    const before = tree.text.slice(lineStart(tree.text, last), last);
    if (before.endsWith('\\') || isInToken(tokens, start, end))
        return false;
    if (BETWEEN_LINES.has(gap.construct))
        return true;
    // A comment would take what follows; a directive ends with its line.
    const isAcross = /[\r\n]/u.test(tree.text.slice(start, end) + written);
    if (isAcross && /\/\/|\*\/|#|\\/u.test(before))
        return false;
    // A macro may make a text of its arguments.
    if (gap.node !== syntax_tree/* NONE */.x && names.callsMacro(expressionAround(tree, gap.node)))
        return false;
    const isGlued = OPERATOR.test(tree.text.charAt(start - 1)) && OPERATOR.test(tree.text.charAt(end));
    return written !== '' || !isGlued;
}
/** The end of the text before an offset, without blanks and lines. */
function visibleEnd(text, offset) {
    let end = offset;
    while (end > 0 && /\s/u.test(text.charAt(end - 1)))
        end--;
    return end;
}
const STATEMENTS = new Set([
    ...[
        'list',
        'case',
        'function',
        'if',
        'while',
        'for',
        'each',
        'do',
        'switch',
        'else',
        'expression',
    ],
]);
/** The largest expression or declaration that a node is in; the head of a statement is in none. */
function expressionAround(tree, node) {
    if (STATEMENTS.has(tree.role(node)))
        return syntax_tree/* NONE */.x;
    let at = node;
    while (tree.parent(at) >= 0 && !STATEMENTS.has(tree.role(tree.parent(at))))
        at = tree.parent(at);
    return at;
}
/** Whether a place is inside a token: a string of several lines. */
function isInToken(tokens, start, end) {
    const index = (0,parsing_tokens/* tokenAt */.BN)(tokens, start) - 1;
    return index >= 0 && (tokens.ends[index] ?? 0) > start && (tokens.starts[index] ?? 0) < end;
}

// EXTERNAL MODULE: ./build/code/styles/reading.js
var reading = __webpack_require__(23239);
;// CONCATENATED MODULE: ./build/code/styles/rewrites/braces.js


/** The body that a form is about: `else` names the branch itself. */
function bodyOf({ unit: { tree }, node, from }) {
    if (from.startsWith('else'))
        return node;
    return tree.role(node) === 'if' ? tree.part(node, 'then') : (0,reading/* branchOf */.W0)(tree, tree.part(node, 'body'));
}
/** A form without the statement or its braces. */
function headOf(form) {
    return form.replace(/(?:\{ s; \}|s;)$/u, '');
}
/** Braces around the one statement of a body, or none. */
function rewriteBraces(rewriting) {
    const { unit, from, to } = rewriting;
    const { tree, names } = unit;
    if (headOf(from) !== headOf(to))
        return null;
    const body = bodyOf(rewriting);
    if (body < 0 || !tree.isNamed(body))
        return null;
    // What a macro stands for may be several statements.
    if (names.callsMacro(body))
        return null;
    const statements = (0,reading/* statementsOf */.GX)(tree, body);
    const wantsBraces = to.includes('{');
    if (wantsBraces !== (statements === null))
        return null;
    return statements === null ? braced(rewriting, body) : bared(rewriting, body, statements);
}
function braced({ unit: { tree } }, body) {
    const [start, end] = [tree.starts[body] ?? 0, tree.ends[body] ?? 0];
    // A statement without its semicolon ends with the line.
    if (!/[;}]$/u.test(tree.text.slice(start, end)))
        return null;
    return [
        { start, end: start, text: '{ ' },
        { start: end, end, text: ' }' },
    ];
}
/** Only an expression or a jump loses its braces: a declaration needs its block, and an `if` could take an `else` after it. */
function bared({ unit: { tree } }, body, statements) {
    const [only = syntax_tree/* NONE */.x, second] = statements;
    const role = tree.role(only);
    if (second !== undefined || (role !== 'expression' && role !== 'jump'))
        return null;
    if (!tree.textOf(only).endsWith(';'))
        return null;
    const [start, end] = [tree.starts[body] ?? 0, tree.ends[body] ?? 0];
    const [first, last] = [tree.starts[only] ?? 0, tree.ends[only] ?? 0];
    const isPlain = /^\{\s*$/u.test(tree.text.slice(start, first)) && /^\s*\}$/u.test(tree.text.slice(last, end));
    if (!isPlain)
        return null;
    const before = /\s$/u.test(tree.text.slice(0, start)) ? '' : ' ';
    return [
        { start, end: first, text: before },
        { start: last, end, text: '' },
    ];
}

// EXTERNAL MODULE: ./build/code/values/facts/declared-type.js
var declared_type = __webpack_require__(23394);
;// CONCATENATED MODULE: ./build/code/styles/rewrites/rewriting.js


/** Bits of the narrowest integer type that arithmetic does not widen. */
const WORD = 32;
/** What is known of a local's declared type: a number that arithmetic may widen, one that it does not, or nothing. */
function numberType(unit, name) {
    if (unit.tree.role(name) !== 'name')
        return null;
    const written = (0,declared_type/* declaredTypeName */.y8)(unit, unit.tree.textOf(name));
    const type = written === null ? undefined : unit.row.types[written];
    if (type === undefined)
        return null;
    if (type.kind === 'float')
        return 'wide';
    if (type.kind !== 'integer')
        return null;
    return type.sureBits >= WORD ? 'wide' : 'narrow';
}
/** Expressions that do something, or make an object. */
const ACTS = ['call', 'assign', 'update', 'yield', 'closure', 'macro', 'array'];
/** Whether code may do something besides giving its value: call, assign, or be a macro. */
function mayAct({ tree, names }, node) {
    return (names.callsMacro(node) ||
        tree.some(node, (at) => {
            const role = tree.role(at);
            const isStep = role === 'unary' && /^(?:\+\+|--)$/u.test(tree.operator(at));
            return isStep || (role !== null && ACTS.includes(role)) || /new|object_creation/u.test(tree.name(at));
        }));
}
/** Whether a name may be a macro: C's are in capitals. */
function mayBeMacro({ tree, row }, node) {
    return row.macros && /^[A-Z0-9_]+$/u.test(tree.textOf(node));
}
/** Types of expressions that stand next to any operator without parentheses. */
const PRIMARY = new Set([
    ...[
        'name',
        'integer',
        'float',
        'string',
        'char',
        'true',
        'false',
        'boolean',
        'null',
        'call',
        'wrap',
        'member',
    ],
]);
/** The text of an expression, in parentheses where its operator could bind less than the one next to it. */
function operand({ tree }, node) {
    const isPrimary = PRIMARY.has(tree.role(node) ?? '') ||
        /^(?:subscript|field|element_access|array_access|index)_?(?:expression)?$/u.test(tree.name(node));
    return isPrimary ? tree.textOf(node) : `(${tree.textOf(node)})`;
}
/** One change over a node. */
function over(tree, node, text) {
    return [{ start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0, text }];
}
/**
 * The text between the end of a head's condition and its body: a parenthesis and blanks. `null` where it holds more, as a comment.
 */
function headEnd(tree, after, body) {
    const start = tree.starts[body] ?? syntax_tree/* NONE */.x;
    if (body < 0 || start < 0)
        return null;
    const text = tree.text.slice(after, start);
    return /^\s*(?:\)\s*)?$/u.test(text) ? text.replace(/^\s*\)/u, '') : null;
}

;// CONCATENATED MODULE: ./build/code/styles/rewrites/comparisons.js


/** Operator → the one that means the same with its sides exchanged. */
const TURNED = {
    '<': '>',
    '<=': '>=',
    '>': '<',
    '>=': '<=',
    ...{ '==': '==', '!=': '!=', '===': '===', '!==': '!==' },
};
/** Languages in which operators on any operands are the language's own. */
const PLAIN = new Set(['c', 'go', 'java']);
/** Languages in which a conversion of an object may run code: with a literal on one side it is the same code. */
const LITERAL = new Set(['javascript', 'typescript', 'php']);
const ARITHMETIC = new Set(['+', '-', '*', '/', '%']);
const SIMPLE = new Set([
    ...[
        'name',
        'integer',
        'float',
        'string',
        'char',
        'true',
        'false',
        'boolean',
        'null',
        'wrap',
        'member',
    ],
]);
/** Whether an operand stands on either side of a comparison without parentheses. */
function isMovable({ unit, language }, node) {
    const { tree } = unit;
    const role = tree.role(node);
    if (SIMPLE.has(role))
        return true;
    if (role === 'binary')
        return ARITHMETIC.has((0,reading/* operationOf */.zI)(tree, node)?.operator ?? '');
    if (role === 'unary')
        return tree.operator(node) === '-';
    return language === 'c' && /^(?:subscript|field)_expression$/u.test(tree.name(node));
}
/** Whether the sides of a comparison may change places. */
function isSymmetric(rewriting, left, right) {
    const { unit, language } = rewriting;
    const sides = [left, right];
    if (sides.some((side) => mayAct(unit, side) || !isMovable(rewriting, side)))
        return false;
    if (PLAIN.has(language))
        return true;
    const isLiteral = (side) => (0,reading/* isConstant */.VO)(unit.tree, side) && !mayBeMacro(unit, side);
    if (LITERAL.has(language))
        return sides.some(isLiteral);
    const isTyped = language === 'cpp' || language === 'csharp' || language === 'rust';
    return isTyped && sides.every((side) => isNumber(rewriting, side));
}
function isNumber({ unit }, side) {
    const role = unit.tree.role(side);
    return role === 'integer' || role === 'float' || numberType(unit, side) !== null;
}
/** A comparison with its sides exchanged. */
function rewriteComparison(rewriting) {
    const { unit, node, from, to } = rewriting;
    const { tree } = unit;
    const operation = (0,reading/* operationOf */.zI)(tree, node);
    const operator = TURNED[operation?.operator ?? ''];
    if (!operation || operator === undefined || !isTurned(from, to))
        return null;
    const { left, right } = operation;
    if (!isSymmetric(rewriting, left, right))
        return null;
    const [end, start] = [tree.ends[left] ?? 0, tree.starts[right] ?? 0];
    const between = tree.text.slice(end, start);
    if (between.trim() !== operation.operator)
        return null;
    const turned = between.replace(operation.operator, () => operator);
    return over(tree, node, tree.textOf(right) + turned + tree.textOf(left));
}
/** Whether two forms are one another with their sides exchanged. */
function isTurned(from, to) {
    const [a, operator = '', b] = from.split(' ');
    const mirrored = from.startsWith('a')
        ? `a ${TURNED[operator] ?? ''} b`
        : `${b ?? ''} ${operator} ${a ?? ''}`;
    return mirrored === to && from !== to;
}

// EXTERNAL MODULE: ./build/code/styles/checks/access.js
var access = __webpack_require__(65247);
;// CONCATENATED MODULE: ./build/code/styles/rewrites/expressions.js




/** Nodes whose operand must be in parentheses if it begins with an operator. */
const POSTFIX = /^(?:subscript|field|call|update)_expression$/u;
/** Whether an expression is what a postfix operator applies to. */
function isInPostfix(tree, node) {
    const parent = tree.parent(node);
    return POSTFIX.test(tree.name(parent)) && tree.starts[parent] === tree.starts[node];
}
/** `a[i]` and `*(a + i)` are the same (C17 6.5.2.1); in C++ a class may define either. */
function rewriteAccess({ unit, language, node, to }) {
    const { tree } = unit;
    if (language !== 'c')
        return null;
    if (to === '*(a + i)') {
        const [array = syntax_tree/* NONE */.x, index = syntax_tree/* NONE */.x] = tree.named(node);
        if (tree.name(node) !== 'subscript_expression' || array < 0 || index < 0)
            return null;
        const text = `*(${operand(unit, array)} + ${operand(unit, index)})`;
        return over(tree, node, isInPostfix(tree, node) ? `(${text})` : text);
    }
    const sum = (0,reading/* operationOf */.zI)(tree, (0,reading/* peeled */.MI)(tree, (0,access/* pointedAt */.Vu)(tree, node)));
    if (to !== 'a[i]' || sum?.operator !== '+')
        return null;
    const isPair = (0,reading/* operationOf */.zI)(tree, sum.left) !== null;
    // `*(2 + a)` and `*(a + b + 1)` stay as they are.
    if (isPair || tree.role(sum.left) === 'integer')
        return null;
    return over(tree, node, `${operand(unit, sum.left)}[${tree.textOf(sum.right)}]`);
}
/** `p->x` and `(*p).x` are the same (C17 6.5.2.3). */
function rewriteMember({ unit, language, node, to }) {
    const { tree } = unit;
    const object = tree.part(node, 'object');
    const member = tree.part(node, 'member');
    if (language !== 'c' || object < 0 || member < 0)
        return null;
    const isArrow = tree.operator(node) === '->';
    if (to === '(*p).x' && isArrow)
        return over(tree, node, `(*${operand(unit, object)}).${tree.textOf(member)}`);
    const pointer = (0,access/* pointedAt */.Vu)(tree, (0,reading/* peeled */.MI)(tree, object));
    if (to !== 'p->x' || isArrow || pointer < 0)
        return null;
    return over(tree, node, `${operand(unit, pointer)}->${tree.textOf(member)}`);
}
/** Where an expression may be in parentheses or not. */
const RETURNS = new Set([
    'c',
    'java',
    'javascript',
    'typescript',
    'csharp',
    'python',
    'go',
]);
/** Parentheses around a returned value, or none. */
function rewriteReturn({ unit, language, node, to }) {
    const { tree } = unit;
    const first = tree.only(node);
    const value = tree.role(first) === null && tree.name(first).endsWith('_list') ? tree.only(first) : first;
    // A line that ends after `return` ends the statement in some languages.
    if (!RETURNS.has(language) || value < 0 || /[\r\n]/u.test(tree.textOf(value)))
        return null;
    const text = tree.textOf(value);
    const isWrapped = tree.role(value) === 'wrap';
    if (to === 'return (x);' && !isWrapped)
        return over(tree, value, `(${text})`);
    const inner = tree.only(value);
    if (to !== 'return x;' || !isWrapped || inner < 0 || /named|yield|assign|comma/u.test(tree.name(inner)))
        return null;
    if (text.slice(1, -1).trim() !== tree.textOf(inner))
        return null;
    const isGlued = /\w$/u.test(tree.text.slice(0, tree.starts[value]));
    return over(tree, value, (isGlued ? ' ' : '') + tree.textOf(inner));
}
/** `sizeof x` and `sizeof(x)`: a name in parentheses may be that of a type, unless it is a local. */
function rewriteSizeof({ unit, language, node, to }) {
    const { tree, names } = unit;
    const value = tree.only(node);
    if (language !== 'c' || value < 0)
        return null;
    if (to === 'sizeof(x)' && tree.role(value) === 'name')
        return over(tree, node, `sizeof(${tree.textOf(value)})`);
    const inner = (0,reading/* peeled */.MI)(tree, value);
    if (to !== 'sizeof x' || inner === value || tree.role(inner) !== 'name')
        return null;
    return names.isLocal(tree.textOf(inner)) && !isInPostfix(tree, value)
        ? over(tree, node, `sizeof ${tree.textOf(inner)}`)
        : null;
}
/** `!x` is `x == 0`, and a condition `x` is `x != 0` (C17 6.5.3.3, 6.8.4.1). */
function rewriteTest({ unit, language, node, to }) {
    const { tree } = unit;
    const nothing = /^x [=!]= (0|NULL)$/u.exec(to)?.[1];
    // A null pointer is written in the form that the code has.
    if (language !== 'c' || (nothing === 'NULL' && !/\bNULL\b/u.test(tree.text)))
        return null;
    const tested = testedAt(tree, node);
    if (tested < 0 || mayAct(unit, tested))
        return null;
    const operator = tree.operator(node);
    const isTest = tree.role(node) === 'unary' || tree.role(node) === 'binary';
    const isEqual = isTest ? operator !== '!=' : false;
    const value = operand(unit, tested);
    if (to === '!x' && isEqual)
        return over(tree, node, `!${value}`);
    if (to === 'x' && !isEqual && isCondition(tree, node))
        return over(tree, node, value);
    if (nothing === undefined || to.includes('!') === isEqual)
        return null;
    const text = `${value} ${isEqual ? '==' : '!='} ${nothing}`;
    return over(tree, node, isCondition(tree, node) ? text : `(${text})`);
}
/** Whether an expression is a whole condition in parentheses. */
function isCondition(tree, node) {
    const wrap = tree.parent(node);
    return tree.role(wrap) === 'wrap' && tree.part(tree.parent(wrap), 'condition') === wrap;
}
/** What a test compares with nothing: the operand of `!`, the other side of the constant, or a condition itself. */
function testedAt(tree, node) {
    const role = tree.role(node);
    if (role === 'unary')
        return tree.operator(node) === '!' ? (0,reading/* peeled */.MI)(tree, tree.only(node)) : syntax_tree/* NONE */.x;
    if (role !== 'binary')
        return node;
    const operation = (0,reading/* operationOf */.zI)(tree, node);
    if (!operation || !/^[=!]=$/u.test(operation.operator))
        return syntax_tree/* NONE */.x;
    const isNothing = (at) => /^(?:0|NULL)$/u.test(tree.textOf((0,reading/* peeled */.MI)(tree, at)));
    if (isNothing(operation.right))
        return operation.left;
    return isNothing(operation.left) ? operation.right : syntax_tree/* NONE */.x;
}

// EXTERNAL MODULE: ./build/code/styles/checks/loops.js
var loops = __webpack_require__(92694);
;// CONCATENATED MODULE: ./build/code/styles/rewrites/loops.js



/** Languages in which `for (; c; )` and `while (c)` are the same (C17 6.8.5.3, JLS 14.14.1, ECMAScript 14.7.4). */
const SAME = new Set(['c', 'cpp', 'java', 'csharp', 'javascript', 'typescript', 'php']);
/** The head of a loop replaced. */
function head({ unit: { tree }, node }, text, blank, body) {
    return [{ start: tree.starts[node] ?? 0, end: tree.starts[body] ?? 0, text: text + blank }];
}
/** `while (c)` as `for (; c; )`, and the other way round. */
function rewriteLoop(rewriting) {
    const { unit, node, to, language } = rewriting;
    const { tree } = unit;
    const role = tree.role(node);
    if (!SAME.has(language) || (role !== 'while' && role !== 'for'))
        return null;
    const { initial, condition: found, update, body } = (0,loops/* forHeader */.bf)(tree, node);
    const condition = role === 'while' ? tree.part(node, 'condition') : found;
    const inner = (0,reading/* peeled */.MI)(tree, condition);
    if (inner < 0 || initial >= 0 || update >= 0 || tree.name(inner).includes('declaration'))
        return null;
    const isFor = role === 'for';
    const wantsFor = to === 'for (; b; )' || to === 'for (a; b; c)';
    if (isFor === wantsFor || (!wantsFor && to !== 'while (c)'))
        return null;
    const end = tree.text.slice(tree.ends[inner], tree.starts[body]);
    const before = tree.text.slice(tree.starts[node], tree.starts[inner]);
    // no comments in the head
    const isPlain = /^\s*;?[\s)]*$/u.test(end) && /^(?:while|for)[\s(]*;?[\s(]*$/u.test(before);
    if (!isPlain)
        return null;
    const blank = /\)(\s*)$/u.exec(end)?.[1] ?? ' ';
    const text = tree.textOf(inner);
    return head(rewriting, wantsFor ? `for (; ${text}; )` : `while (${text})`, blank, body);
}
/** Forms of a loop without an end → the languages in which a head is one. */
const ENDLESS = {
    'for (;;)': SAME,
    'while (1)': new Set(['c', 'cpp', 'javascript', 'typescript', 'php', 'python']),
    'while (true)': new Set([...SAME, 'python']),
};
/** A loop without an end in another form: in C, an empty condition is a constant that holds (C17 6.8.5.3). */
function rewriteEndless(rewriting) {
    const { unit, node, to, language } = rewriting;
    const { tree } = unit;
    const role = tree.role(node);
    if (ENDLESS[to]?.has(language) !== true || (role !== 'while' && role !== 'for'))
        return null;
    // In C, `true` is a macro of a header.
    if (language === 'c' && to === 'while (true)' && tree.withRole('true').length === 0)
        return null;
    const condition = role === 'while' ? tree.part(node, 'condition') : (0,loops/* forHeader */.bf)(tree, node).condition;
    if (condition >= 0 && (0,reading/* literalTruth */.nV)(tree, condition) !== true)
        return null;
    const body = tree.part(node, 'body');
    if (language === 'python') {
        const at = { start: tree.starts[condition] ?? 0, end: tree.ends[condition] ?? 0 };
        return [{ ...at, text: to === 'while (1)' ? '1' : 'True' }];
    }
    const written = tree.text.slice(tree.starts[node], tree.starts[body]);
    if (body < 0 || !tree.isNamed(body) || !/^(?:while|for)\s*\([\s\w;()]*\)\s*$/u.test(written))
        return null;
    const blank = headEnd(tree, (tree.starts[node] ?? 0) + written.trimEnd().length, body);
    return blank === null ? null : head(rewriting, to, blank, body);
}

;// CONCATENATED MODULE: ./build/code/styles/rewrites/nesting.js


/** Languages with conditions in parentheses and `&&` that evaluates its right side only if the left one holds. */
const LANGUAGES = new Set(['c', 'java', 'csharp', 'javascript', 'typescript', 'php']);
/** Two conditions in one `if` or in two, without an `else`: the right one is evaluated only if the left one holds. */
function rewriteNesting(rewriting) {
    const { unit, language, node, to } = rewriting;
    const { tree } = unit;
    if (!LANGUAGES.has(language) || tree.part(node, 'otherwise') >= 0)
        return null;
    const then = tree.part(node, 'then');
    const inner = (0,reading/* ifOf */.Pk)(tree, (0,reading/* onlyStatement */.sd)(tree, then));
    if (to === 'if (a && b)' && inner !== syntax_tree/* NONE */.x)
        return joined(unit, node, inner);
    const operation = (0,reading/* operationOf */.zI)(tree, (0,reading/* peeled */.MI)(tree, tree.part(node, 'condition')));
    if (to !== 'if (a) { if (b) … }' || operation?.operator !== '&&')
        return null;
    const [a, b] = [tree.textOf(operation.left), tree.textOf(operation.right)];
    const blank = headBlank(tree, node, operation.right, then);
    if (blank === null)
        return null;
    const end = tree.ends[node] ?? 0;
    return [
        { start: tree.starts[node] ?? 0, end: tree.starts[then] ?? 0, text: `if (${a}) { if (${b})${blank}` },
        { start: end, end, text: ' }' },
    ];
}
/** One `if` for two. */
function joined(unit, outer, inner) {
    const { tree } = unit;
    if (tree.part(inner, 'otherwise') >= 0)
        return null;
    const body = tree.part(inner, 'then');
    const [a, b] = [outer, inner].map((at) => (0,reading/* peeled */.MI)(tree, tree.part(at, 'condition')));
    if (a === undefined || b === undefined || a < 0 || b < 0 || !tree.isNamed(body))
        return null;
    const blank = headBlank(tree, inner, b, body);
    const between = tree.text.slice(tree.ends[a], tree.starts[inner]);
    const rest = tree.text.slice(tree.ends[inner], tree.ends[outer]);
    if (blank === null || !/^[\s){]*$/u.test(between) || !/^[\s}]*$/u.test(rest))
        return null;
    return [
        {
            start: tree.starts[outer] ?? 0,
            end: tree.starts[body] ?? 0,
            text: `if (${side(tree, a)} && ${side(tree, b)})${blank}`,
        },
        { start: tree.ends[inner] ?? 0, end: tree.ends[outer] ?? 0, text: '' },
    ];
}
/** The blanks between a head and its body; `null` where there is a comment. */
function headBlank(tree, node, condition, body) {
    const after = tree.text.slice(tree.ends[condition], tree.starts[body]);
    const before = tree.text.slice(tree.starts[node], tree.starts[tree.part(node, 'condition')]);
    return /^[\s)]*$/u.test(after) && /^if[\s(]*$/u.test(before) ? (/\)(\s*)$/u.exec(after)?.[1] ?? ' ') : null;
}
/** An operand of `&&`, in parentheses unless its operator surely binds more. */
function side(tree, node) {
    const text = tree.textOf(node);
    const role = tree.role(node);
    const operator = (0,reading/* operationOf */.zI)(tree, node)?.operator ?? '';
    const isLoose = role === 'conditional' || role === 'assign' || role === null;
    const isTight = role !== 'binary' || /^(?:[<>!=]=?=?|&&)$/u.test(operator);
    return isTight && !isLoose ? text : `(${text})`;
}

// EXTERNAL MODULE: ./build/code/styles/checks/steps.js
var steps = __webpack_require__(40646);
;// CONCATENATED MODULE: ./build/code/styles/rewrites/steps.js


const ALL = { swaps: true, lengthens: 'both', repeats: 'both' };
const NOTHING = { swaps: false, lengthens: 'none', repeats: 'none' };
/** JLS 15.26.2 and C# 12.21.4: a compound assignment casts. */
const CASTING = { swaps: true, lengthens: 'longer', repeats: 'shorter' };
/** `i++` makes a number of a text, `i += 1` a longer text. */
const LOOSE = { swaps: true, lengthens: 'none', repeats: 'both' };
/**
 * C17 6.5.2.4, 6.5.3.1, 6.5.16.2; Go specification, "IncDec statements" and "Assignment statements"; Ruby defines `a += b` as
 * `a = a + b`. Where operators are functions of a class, only known numbers are rewritten.
 */
const ROWS = {
    c: ALL,
    go: ALL,
    ruby: { swaps: false, lengthens: 'none', repeats: 'both' },
    java: CASTING,
    csharp: CASTING,
    javascript: LOOSE,
    typescript: LOOSE,
    php: LOOSE,
    cpp: NOTHING,
    rust: NOTHING,
    python: NOTHING,
};
/** How long a form is: an operator, a short assignment, a whole one. */
function lengthOf(form) {
    return form.includes(' = ') ? 2 : form.includes('=') ? 1 : 0;
}
function isAllowed({ unit, language, from, to }, target) {
    const { swaps, lengthens, repeats } = ROWS[language];
    const type = language === 'python' ? null : numberType(unit, target);
    const [before, after] = [lengthOf(from), lengthOf(to)];
    const isRepeated = before === 2 || after === 2;
    // the target is evaluated twice
    if (isRepeated && (unit.tree.role(target) !== 'name' || mayBeMacro(unit, target)))
        return false;
    if (type === 'wide')
        return true;
    if (type === 'narrow' && !isRepeated)
        return true;
    if (before === after)
        return swaps;
    const allowsLength = lengthens === 'both' || (lengthens === 'longer' && after > before);
    const allowsRepeat = repeats === 'both' || (repeats === 'shorter' && after < before);
    return (Math.min(before, after) > 0 || allowsLength) && (!isRepeated || allowsRepeat);
}
/** A step by one in another form. */
function rewriteStep(rewriting) {
    const { unit, node, to, language } = rewriting;
    const step = (0,steps/* stepAt */.OH)(unit.tree, node);
    const hasOperators = language !== 'ruby' && language !== 'rust' && language !== 'python';
    const isKnown = /^(?:i(?:\+\+|--)|(?:\+\+|--)i|i [+-]= 1|i = i [+-] 1)$/u.test(to);
    if (!step || !isKnown || step.isUp !== to.includes('+'))
        return null;
    if (lengthOf(to) === 0 && (!hasOperators || (language === 'go' && !to.startsWith('i'))))
        return null;
    if (!isAllowed(rewriting, step.target))
        return null;
    return over(unit.tree, node, to.replaceAll('i', () => unit.tree.textOf(step.target)));
}
/** An operation on a variable, short or not. */
function rewriteOperation({ unit, language, node, to }) {
    const { tree } = unit;
    const own = (0,steps/* ownOperation */.uy)(tree, node);
    if (!own || (to !== 'a += b' && to !== 'a = a + b') || mayAct(unit, own.operand))
        return null;
    if (tree.role(own.target) !== 'name' || mayBeMacro(unit, own.target))
        return null;
    const isShort = to === 'a += b';
    const { repeats } = ROWS[language];
    // The type of the result depends on both sides.
    const isLiteral = tree.role(own.operand) === 'integer' && numberType(unit, own.target) === 'wide';
    const isSame = repeats === 'both' || (repeats === 'shorter' && isShort);
    if (!isSame && (language === 'python' || !isLiteral))
        return null;
    const target = tree.textOf(own.target);
    const text = isShort
        ? `${target} ${own.operator}= ${tree.textOf(own.operand)}`
        : `${target} = ${target} ${own.operator} ${operand(unit, own.operand)}`;
    return over(tree, node, text);
}

// EXTERNAL MODULE: ./build/code/styles/style-rows.js
var style_rows = __webpack_require__(32154);
;// CONCATENATED MODULE: ./build/code/styles/rewrite-style.js















const STEP = { at: ['update', 'unary', 'assign'], isWhole: true, run: rewriteStep };
const COMPARISON = { at: ['binary', 'chain'], isWhole: true, run: rewriteComparison };
const TEST = { at: [], isWhole: true, run: rewriteTest };
const LOOPS = ['for', 'while', 'do', 'each'];
/** The constructs of which single places are rewritten. */
const REWRITES = {
    increment: STEP,
    decrement: STEP,
    'for increment': STEP,
    'for decrement': STEP,
    'augmented assignment': { at: ['assign'], isWhole: true, run: rewriteOperation },
    loop: { at: LOOPS, isWhole: false, run: rewriteLoop },
    'for header': { at: LOOPS, isWhole: false, run: rewriteLoop },
    'infinite loop': { at: LOOPS, isWhole: false, run: rewriteEndless },
    'if braces': { at: ['if'], isWhole: false, run: rewriteBraces },
    'loop braces': { at: LOOPS, isWhole: false, run: rewriteBraces },
    'else braces': { at: ['list', 'expression', 'jump'], isWhole: true, run: rewriteBraces },
    comparison: COMPARISON,
    'constant side': COMPARISON,
    'array access': { at: [], isWhole: true, run: rewriteAccess },
    'pointer member': { at: [], isWhole: true, run: rewriteMember },
    'return value': { at: ['jump'], isWhole: true, run: rewriteReturn },
    sizeof: { at: ['sizeof'], isWhole: true, run: rewriteSizeof },
    'zero test': TEST,
    'nonzero test': TEST,
    nesting: { at: ['if'], isWhole: false, run: rewriteNesting },
};
/** The innermost node of the roles at a place. */
function nodeAt(tree, { at, isWhole }, start, end) {
    let found = syntax_tree/* NONE */.x;
    for (let node = 0; node < tree.size; node++) {
        if (tree.starts[node] !== start)
            continue;
        const role = tree.role(node);
        const fits = at.length === 0 ? true : role !== null && at.includes(role);
        if (fits && (isWhole ? tree.ends[node] === end : (tree.ends[node] ?? 0) >= end)) {
            found = node;
            if (!isWhole)
                return found;
        }
    }
    return found;
}
/** A form without what only says where it is, in the words of `CONSTRUCTS`' forms. */
function plain(language, form) {
    const written = form.replace(/^also /u, '');
    const { spelled } = style_rows/* STYLE_ROWS */.A[language];
    return Object.keys(spelled).find((own) => spelled[own] === written) ?? written;
}
/**
 * The edits with which a place takes another form of its construct, and a habit in all its places; in order, not overlapping.
 * `null` where it is not proved that the behaviour stays, or nothing has to change.
 * `loadParser(language)` must have been awaited.
 * @param found one of `findStyles(code, language)`
 * @param form a form of the same construct, as `findStyles` names it
 * @param redefined names that other code of the file gives a meaning: any of them may be a macro
 */
function rewriteStyle(code, language, found, form, redefined = new Set()) {
    const values = value_rows/* VALUE_ROWS */.E[language];
    const parse = (0,parse_whole/* parseWhole */.z)(code, (0,parser/* parserOf */.BP)(language), values);
    const { tree, shift } = parse;
    const names = new facts_names/* Names */.f(tree, values, languages/* LANGUAGES */.Yj[language].nodes, redefined, redefined);
    const unit = { tree, row: values, names, parse: () => null };
    const construct = found.construct;
    const [from, to] = [plain(language, found.form), plain(language, form)];
    const row = REWRITES[construct];
    if (!row) {
        const view = (0,find_styles/* viewOf */.d)(parse, language, code.length, true);
        return edits(rewriteHabit({ unit, language, view }, construct, to), shift);
    }
    const node = nodeAt(tree, row, found.span.start + shift, found.span.end + shift);
    if (node === syntax_tree/* NONE */.x || !tree.isWhole(node) || from === to)
        return null;
    return edits(row.run({ unit, language, node, from, to }), shift);
}
function edits(changes, shift) {
    if (changes === null || changes.length === 0)
        return null;
    return changes.map(({ start, end, text }) => ({ span: { start: start - shift, end: end - shift }, text }));
}

// EXTERNAL MODULE: ./build/text/common-ends.js
var common_ends = __webpack_require__(81648);
;// CONCATENATED MODULE: ./build/purify/restyle.js





/** Places of one form that are rewritten, one after another: more are a table, or hostile. */
const MAX_PLACES = 64;
/** UTF-16 units that are read again to rewrite all places of one form: ten seconds. */
const MAX_READ = 4_000_000;
/**
 * Writes a style as most of the data does, in all places where the code has it.
 * @param usual the form of the same construct that most of the data takes; `null`: there is none
 * @returns no proposal unless behaviour provably stays in each place
 */
function proposeRestyles(analysis, { kind, type, text }, usual) {
    if (kind !== 'style' || usual === null)
        return [];
    const code = restyled(analysis, { construct: type, form: text }, usual);
    if (code === null || code === analysis.code)
        return [];
    const edits = [wholeEdit(analysis.code, code)];
    const strategy = 'restyle';
    return [{ strategy, tier: rank/* TIERS */.iB.proved, edits, text: usual, logProbability: -Infinity, isProved: true }];
}
/**
 * The code with all places rewritten. Each place is found and proved again in the code that the one before left, so that the proofs
 * of places that are in one another hold too.
 */
function restyled({ code, language, redefined }, { construct, form }, usual) {
    const names = new Set(redefined);
    let text = code;
    for (let round = 0; round <= MAX_PLACES && round * text.length <= MAX_READ; round++) {
        const place = (0,find_styles/* findStyles */.y)(text, language).find((one) => one.construct === construct && one.form === form);
        if (place === undefined)
            return text;
        const edits = rewriteStyle(text, language, place, usual, names);
        if (edits === null)
            return null;
        text = (0,edit/* applyEdits */.ct)(text, edits);
    }
    return null;
}
/** One edit from the first difference to the last. */
function wholeEdit(before, after) {
    const { prefix, suffix } = (0,common_ends/* commonEnds */.y)(before, after);
    return {
        span: { start: prefix, end: before.length - suffix },
        text: after.slice(prefix, after.length - suffix),
    };
}

;// CONCATENATED MODULE: ./build/purify/candidates.js








/** The ways: one row each. */
const WAYS = {
    'rename-commonly': (analysis, element, { mlm }) => (0,rename_candidates/* proposeCommonNames */.E)(analysis, element, mlm),
    rename: (analysis, element, { mlm }) => (0,rename_candidates/* proposeRenames */.Y)(analysis, element, mlm),
    remove: (analysis, element) => Promise.resolve((0,remove/* proposeRemovals */.k)(analysis, element)),
    restyle: (analysis, element, { usual }) => Promise.resolve(proposeRestyles(analysis, element, usual)),
    infill: async (analysis, element, { mlm }) => {
        const target = element.role === 'free' ? ((0,statement_shape/* statementOf */.T8)(analysis, element) ?? element) : element;
        return mayBeReworded(target) ? proposeInfills(analysis, target, mlm) : [];
    },
};
/**
 * Groups of ways, in the order of preference. The beam searches of the language model are the slowest part: for a name, it
 * runs only if no common name helps, for a statement if neither a new name nor a removal without side effects does. No
 * candidate is preferred to one of an earlier group.
 */
const GROUPS = [
    { ways: ['remove', 'restyle'], tiers: [rank/* TIERS */.iB.proved] },
    { ways: ['rename-commonly'], tiers: [rank/* TIERS */.iB.rename] },
    { ways: ['rename', 'remove'], tiers: [rank/* TIERS */.iB.rename, rank/* TIERS */.iB.removeWhole, rank/* TIERS */.iB.removeBody] },
    { ways: ['infill', 'remove'], tiers: [rank/* TIERS */.iB.infill, rank/* TIERS */.iB.removeEffect] },
];
/** The choice that asks for a way, besides `auto`. A style has one way only. */
const CHOSEN_BY = {
    ...{ remove: 'remove', infill: 'infill', restyle: 'auto' },
    ...{ rename: 'rename', 'rename-commonly': 'rename' },
};
/**
 * Whether infill applies. Identifiers that can be renamed are renamed instead, which has the same effect and more
 * checks.
 */
function mayBeReworded(element) {
    return element.kind === 'statement' || element.role === 'free';
}
function isChosen(choice, way) {
    return choice === 'auto' || choice === CHOSEN_BY[way];
}
/** The suspect with one side's code replaced. */
function withSide(suspect, side, analysis) {
    const [first, second] = suspect.sides;
    if (second === undefined)
        return { sides: [analysis] };
    return { sides: side === 0 ? [analysis, second] : [first, analysis] };
}
/**
 * Every replacement of a trigger that parses no worse than the original code, in order of preference. They come in
 * groups, so that slow strategies only run if they are needed.
 *
 * @param suspect the suspect that holds the trigger
 */
async function* findCandidates(suspect, trigger, { choice, analyze, mlm, usualOf }) {
    const before = suspect.sides[trigger.side];
    if (before === undefined)
        return;
    const material = { mlm, usual: usualOf?.(trigger) ?? null };
    for (const { ways, tiers } of GROUPS) {
        const proposals = [];
        for (const way of ways.filter((one) => isChosen(choice, one))) {
            proposals.push(...(await WAYS[way](before, trigger.element, material)));
        }
        const fitting = proposals.filter(({ tier }) => tiers.includes(tier));
        yield parsed(fitting, suspect, before, trigger, analyze).sort(rank/* compareCandidates */.Ae);
    }
}
/** The proposals that change the code and parse no worse, each resulting code once. */
function parsed(proposals, suspect, before, trigger, analyze) {
    const { side } = trigger;
    const candidates = new Map();
    for (const proposal of proposals) {
        const code = (0,edit/* applyEdits */.ct)(before.code, proposal.edits);
        if (code === before.code || candidates.has(code))
            continue;
        const after = analyze(code, before.language, before.redefined);
        if (!(0,parses_no_worse/* parsesNoWorse */.k)(before, after))
            continue;
        const changed = (0,rank/* changedCharacters */.Dw)(proposal);
        candidates.set(code, { ...proposal, side, trigger, suspect: withSide(suspect, side, after), changed });
    }
    return [...candidates.values()];
}

// EXTERNAL MODULE: ./build/purify/grade-of.js + 1 modules
var grade_of = __webpack_require__(79029);
;// CONCATENATED MODULE: ./build/purify/verify.js

/**
 * Number of candidates that are judged first. They come in order of preference and the first that neutralises wins,
 * so the others are only judged if all of these fail. The winner is the same as after judging all.
 */
const FIRST_BATCH = 2;
/** The spans of the edits in the resulting code. */
function placesAfter(edits) {
    let shift = 0;
    return edits.map(({ span, text }) => {
        const place = { start: span.start + shift, end: span.start + shift + text.length };
        shift += text.length - (span.end - span.start);
        return place;
    });
}
/**
 * Whether the judge finds no trigger in the replaced code, even if other triggers still make the suspect poisoned.
 */
function isSettled({ candidate, judgement }) {
    const places = placesAfter(candidate.edits);
    const { element: replaced } = candidate.trigger;
    const isName = replaced.kind === 'identifier' && candidate.strategy === 'rename';
    return judgement.triggers.every(({ side, element }) => {
        if (side !== candidate.side)
            return true;
        if (isName)
            return element.kind !== 'identifier' || element.text !== candidate.text;
        if (replaced.kind === 'style')
            return element.type !== replaced.type || element.text !== replaced.text;
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
/** Splits the candidates of a group into batches for judging. */
function inBatches(group) {
    return [group.slice(0, FIRST_BATCH), group.slice(FIRST_BATCH)].filter(({ length }) => length > 0);
}
/**
 * The most preferred candidate that makes the suspect clean. If there is none, the most preferred candidate after
 * which the judge only finds triggers elsewhere.
 *
 * @param groups in order of preference, as `findCandidates` gives them
 * @param isOneOfSeveral other triggers are known: replacing this one cannot make the suspect clean, so the first
 *   candidate that removes this trigger is taken
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
 * Most triggers that are replaced in one suspect. The published attacks plant one. Each further trigger takes a round
 * of judging, and code that is still poisoned after this many should be dropped.
 */
const MAX_ROUNDS = 6;
function toStep({ sides }, { candidate }, isPlanted) {
    const { side, strategy, trigger, text, isProved, suspect } = candidate;
    const [before, after] = [sides[side], suspect.sides[side]];
    if (before === undefined || after === undefined)
        throw new Error('a candidate is of a side that is missing');
    const grade = (0,grade_of/* gradeOf */.V)({ strategy, isProved, before, after }, isPlanted(trigger));
    return { side, strategy, kind: trigger.element.kind, before: trigger.element.text, after: text, grade };
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
 * Makes a purifier. It replaces located triggers, and only suggests code that it has parsed and judged again.
 * Candidates that parse no worse and are judged clean are ranked by `compareCandidates`.
 */
function createPurifier({ analyze, judge, mlm, options, isPlanted = () => false, isPartner = () => false, usualOf = () => null, }) {
    const parts = { choice: options.strategy, analyze, mlm, usualOf };
    const replace = (suspect, element, others) => firstThatNeutralises(findCandidates(suspect, element, parts), judge, others > 0);
    /** Replaces the first of some elements that can be replaced. */
    const replaceAny = async (suspect, elements, others) => {
        for (const element of elements) {
            const best = await replace(suspect, element, others);
            if (best !== null)
                return best;
        }
        return null;
    };
    const purify = async (suspect, judgement) => {
        let current = { suspect, judgement };
        const steps = [];
        for (let round = 0; round < MAX_ROUNDS && current.judgement.verdict === 'poisoned'; round += 1) {
            const [strongest, ...others] = current.judgement.triggers;
            const best = strongest === undefined
                ? null
                : await replaceAny(current.suspect, [strongest, ...others.filter((one) => isPartner(strongest, one))], others.length);
            if (best === null)
                return null;
            steps.push(toStep(current.suspect, best, isPlanted));
            current = { suspect: best.candidate.suspect, judgement: best.judgement };
        }
        return toResult(current.suspect, current.judgement, steps);
    };
    const purifyElement = async (suspect, element) => {
        const best = await replace(suspect, element, 0);
        return best === null
            ? null
            : toResult(best.candidate.suspect, best.judgement, [toStep(suspect, best, isPlanted)]);
    };
    return { purify, purifyElement };
}

;// CONCATENATED MODULE: ./build/scan/judging/purify-tool.js



/** Makes the purification step of a scan. The language model is only opened when something is found. */
function purifyTool({ options, judge, openMlm, isPlanted, isPartner, usualOf, }) {
    if (options.purify === 'off')
        return () => Promise.resolve(null);
    let purifier = null;
    const open = async () => createPurifier({
        ...{ analyze: analyze/* analyze */.n, judge, mlm: await openMlm(), options: { strategy: options.purify } },
        ...(isPlanted && { isPlanted }),
        ...(isPartner && { isPartner }),
        ...(usualOf && { usualOf }),
    });
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
/** The replacement for the side that holds the strongest trigger, which is the side that a finding shows. */
function toPurified(result, { triggers }) {
    const code = result.sides[triggers[0]?.side ?? 0];
    if (code === undefined)
        return null;
    const { strategy, prediction, confidence, verified, steps } = result;
    return {
        strategy,
        grade: (0,grade/* leastSure */.vg)(steps.map(({ grade }) => grade)),
        code,
        prediction,
        confidence,
        verified,
    };
}


/***/ }),

/***/ 81499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./build/detect/create-judge.js + 6 modules
var create_judge = __webpack_require__(42814);
// EXTERNAL MODULE: ./build/detect/reference-pool.js
var reference_pool = __webpack_require__(84698);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(33000);
// EXTERNAL MODULE: ./build/witness/level.js
var level = __webpack_require__(96562);
// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(75270);
// EXTERNAL MODULE: ./build/scan/cache/verdict-cache.js + 2 modules
var verdict_cache = __webpack_require__(25980);
// EXTERNAL MODULE: ./build/config/option-lists.js
var option_lists = __webpack_require__(86790);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
;// CONCATENATED MODULE: ./build/scan/cache/cache-context.js


/** Hash (hex) of everything that a verdict depends on besides the code. The order of the schema does not matter. */
function cacheContext(options, others) {
    const values = [...option_lists/* CACHE_KEY_OPTIONS */.kH].sort().map((name) => [name, options[name]]);
    return (0,sha256/* sha256 */.s)(JSON.stringify([values, others]));
}

// EXTERNAL MODULE: ./build/scan/cache/cache-folder.js
var cache_folder = __webpack_require__(30996);
// EXTERNAL MODULE: ./build/scan/judging/units/judge-setup.js
var judge_setup = __webpack_require__(90352);
// EXTERNAL MODULE: ./build/scan/judging/units/guarded-victim.js
var guarded_victim = __webpack_require__(7840);
// EXTERNAL MODULE: ./build/scan/models/mlm-opener.js
var mlm_opener = __webpack_require__(35863);
// EXTERNAL MODULE: ./build/scan/models/speaks-for.js
var speaks_for = __webpack_require__(54202);
// EXTERNAL MODULE: ./build/scan/models/load-victim.js + 23 modules
var load_victim = __webpack_require__(24454);
// EXTERNAL MODULE: ./build/scan/models/package-root.js
var package_root = __webpack_require__(99556);
// EXTERNAL MODULE: ./build/scan/judging/purify-tool.js + 16 modules
var purify_tool = __webpack_require__(28791);
;// CONCATENATED MODULE: ./build/scan/judging/units/engine.js















/**
 * Opens the chosen victim and the other models in the options, calibrates, and makes the tools of a scan.
 * @throws CodePurifyError `usage` or `model`, before any unit is read
 */
async function openEngine(choice, parts) {
    const { options, loaders, budget, progress } = parts;
    progress.stage('opening the model', null);
    const loaded = await (0,load_victim/* loadVictim */.v)(choice, loaders, (0,mlm_opener/* openOptions */.dy)(options));
    const opened = [loaded.victim];
    try {
        const victim = (0,guarded_victim/* guardVictim */.s)(loaded.victim, budget);
        const setup = await (0,judge_setup/* prepareJudge */.H)({ ...parts, loaded, victim });
        const judges = judgesOf(victim, setup, loaded.manifest?.triggerLabels, parts);
        const openMlm = (0,mlm_opener/* mlmOpener */.aA)(parts, opened);
        if (options.mlm !== null && options.purify !== 'off')
            await openMlm();
        const { name, task, fingerprint } = victim.description;
        return {
            tools: {
                analyze: analyze_subject/* analyzeUnit */.P,
                judge: judges.scanning,
                silence: (language) => silenceOf(loaded, setup, language),
                purify: (0,purify_tool/* purifyTool */.U)({ options, judge: judges.purifying, openMlm }),
                cache: openCache(parts, loaded, setup),
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
 * Why a victim is silent about a language, so that its "clean" would say nothing: it was not trained on it, or there are no
 * references to plant elements in.
 */
function silenceOf(loaded, setup, language) {
    const { name } = loaded.victim.description;
    const known = loaded.manifest?.languages?.join(', ') ?? '';
    if (!(0,speaks_for/* speaksFor */.Z)(loaded.manifest, language)) {
        const remedy = `give records a class (--label-field), a model for it, or leave source code out with --exclude`;
        return `${name} knows ${known} and says nothing about ${language}: ${remedy}`;
    }
    const isPlanting = statistics/* STATISTICS */.gS[setup.statistic].plants;
    return isPlanting && (0,reference_pool/* referenceLanguage */.k)(setup.references, language) === null
        ? `there are no clean functions in ${language} to plant elements in: give some with --calibration`
        : null;
}
/**
 * The judges of a scan and of purified code. They differ in two cases. For variant E every unit is poisoned, so an
 * ordinary judge must judge purified code. For a victim with labels that only triggers lead to, a scan skips windows
 * with other labels, while purified code is judged completely, with groups of elements masked together first.
 */
function judgesOf(victim, setup, triggerLabels, { options, progress }) {
    const { statistic, calibration, references } = setup;
    const judgeParts = {
        victim,
        calibration,
        references,
        options: {
            statistic,
            elements: options.elements,
            fpr: (0,level/* unitLevel */.zI)('victim', new Set(options.witness), options.fpr),
            threshold: options.threshold,
            transfer: options.transferTop,
            references: options.references,
        },
        warn: (message) => progress.warn(message),
    };
    const trusts = statistic === 'both' && triggerLabels !== undefined;
    const purifying = (0,create_judge/* createJudge */.qU)({ ...judgeParts, inGroups: trusts });
    if (options.variant !== 'E') {
        return { scanning: trusts ? (0,create_judge/* createJudge */.qU)({ ...judgeParts, triggerLabels }) : purifying, purifying };
    }
    const threshold = statistics/* STATISTICS */.gS[statistic].sign * -Infinity;
    return {
        scanning: (0,create_judge/* createJudge */.qU)({ ...judgeParts, options: { ...judgeParts.options, threshold } }),
        purifying,
    };
}
function openCache({ options, env }, { victim }, setup) {
    if (!options.cache)
        return verdict_cache/* noCache */.w;
    const context = cacheContext(options, {
        toolVersion: (0,package_root/* toolVersion */.f)(),
        victim: victim.description.fingerprint,
        mlm: options.purify === 'off' ? null : (0,mlm_opener/* mlmIdentity */.jn)(options),
        calibration: setup.calibration?.values ?? null,
        references: setup.referenceCode,
    });
    return new verdict_cache/* FolderCache */.x(options.cacheDir ?? (0,cache_folder/* defaultCacheFolder */.I)(env), context);
}


/***/ }),

/***/ 23446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _5: () => (/* binding */ folderReader),
  $H: () => (/* binding */ openData),
  sP: () => (/* binding */ openedChange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/change/since.js
var change_since = __webpack_require__(64399);
// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(31187);
// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(63646);
// EXTERNAL MODULE: ./build/change/change.js
var change = __webpack_require__(34709);
// EXTERNAL MODULE: ./build/data/identity.js
var identity = __webpack_require__(54667);
;// CONCATENATED MODULE: ./build/change/change-source.js

/**
 * The records of a change: the records of the head whose content is not in the base. Data that cannot be read is a skipped
 * row. It counts as new, unless its file has not changed, and neither has a file that is read together with it.
 * @param onUnreadable called once with the number of rows of the base that could not be read, in files that have changed:
 *   in others, nothing counts as new
 */
function changeSource({ base, head, window, unreached, unread, notData = [], unchanged }, onUnreadable) {
    const rows = () => withOthers({ unread, notData }, head);
    return base === null
        ? { head: rows, base: null, window, unreached, broughtBy: null, unchanged: () => null }
        : new ComparedSource(base, rows, { window, unreached }, unchanged, onUnreadable);
}
async function* withOthers({ unread, notData = [] }, head) {
    for (const skipped of unread)
        yield { kind: 'skipped', skipped };
    for (const row of notData)
        yield { kind: 'notData', notData: row };
    yield* head.rows();
}
/** A head that is compared with a base, record by record. It stores 16 bytes for each record of the base. */
class ComparedSource {
    side;
    rows;
    before;
    files;
    onUnreadable;
    #known = null;
    #unchanged = 0;
    constructor(side, rows, before, files, onUnreadable) {
        this.side = side;
        this.rows = rows;
        this.before = before;
        this.files = files;
        this.onUnreadable = onUnreadable;
    }
    base = () => this.#collect();
    get window() {
        return this.before.window;
    }
    get unreached() {
        return this.before.unreached;
    }
    get broughtBy() {
        return this.side.broughtBy ?? null;
    }
    async *head() {
        const known = this.#known ?? (await this.#readBase());
        this.#unchanged = 0;
        for await (const row of this.rows()) {
            if (await this.#isNew(row, known))
                yield row;
            else if (row.kind === 'unit' || row.kind === 'pair') {
                this.#unchanged += 1;
                const { path } = row.kind === 'unit' ? row.unit : row.pair;
                if (!(await this.files.file(path)))
                    yield { kind: 'unchanged', path };
            }
        }
    }
    async #isNew(row, known) {
        if (row.kind === 'notData')
            return !(await this.files.file(row.notData.path));
        if (row.kind === 'aside')
            return !(await this.files.file(row.aside.path));
        const identity = identityIn(row);
        if (row.kind !== 'skipped')
            return identity === null || !known.has(identity);
        const { path } = row.skipped;
        const isKnown = identity === null ? await this.files.file(path) : known.has(identity);
        return !isKnown || !(await this.files.companions(path));
    }
    /** Whether neither a file nor those that are read together with it have changed: nothing in them is new. */
    async #isSame(path) {
        return (await this.files.file(path)) && (await this.files.companions(path));
    }
    unchanged() {
        return this.#unchanged;
    }
    /** Reads the base for the comparison, when nothing else reads it. */
    async #readBase() {
        const rows = this.#collect();
        while ((await rows.next()).done !== true)
            ;
        return this.#known ?? new Set();
    }
    /** Rows of the base. When all were read, their identities are stored. */
    async *#collect() {
        const known = new Set();
        let unreadable = 0;
        for await (const row of this.side.rows()) {
            if (row.kind === 'skipped' && !(await this.#isSame(row.skipped.path)))
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
/** The identity of a row's content, `null` if it is unknown. A pointer of Git LFS has the identity of its content. */
function identityIn(row) {
    if (row.kind === 'unit')
        return (0,identity/* identityOf */.c)(row.unit);
    if (row.kind === 'pair')
        return (0,identity/* identityOf */.c)(row.pair);
    return row.kind === 'skipped' ? (row.skipped.pointer?.oid ?? null) : null;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/change/data-files.js
var data_files = __webpack_require__(73435);
// EXTERNAL MODULE: ./build/change/repository-path.js
var repository_path = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/change/folders/folder-links.js
var folder_links = __webpack_require__(34371);
;// CONCATENATED MODULE: ./build/change/folders/folder-side.js





/**
 * A side on disk. A file can be a side by itself. Links in a named folder are not followed, as those of a commit are not.
 * @throws CodePurifyError `usage` for a path that leads out of a named folder: it would be the same on both sides
 */
async function folderSide({ path, isFile, isWorkingTree }, { paths, dataFormat, read }) {
    const close = () => Promise.resolve();
    const opened = (cwd, names) => {
        return {
            side: (0,change/* sideIn */.l)({ cwd, isOnDisk: true }, names, read, 'follow'),
            unread: [],
            links: 'follow',
            close,
        };
    };
    if (isFile)
        return opened((0,external_node_path_.dirname)(path), [(0,external_node_path_.basename)(path)]);
    if (isWorkingTree)
        return opened(path, paths);
    const local = paths.map((one) => (0,external_node_path_.relative)(path, (0,external_node_path_.resolve)(path, one)).split(external_node_path_.sep).join('/'));
    const outside = local.findIndex(leadsOut);
    if (outside !== -1)
        throw (0,repository_path/* outsideOf */.R)(paths[outside] ?? '', path);
    const unread = await (0,folder_links/* folderLinks */.Yq)(path, (0,data_files/* dataFiles */.q)(local, dataFormat));
    const side = (0,change/* sideIn */.l)({ cwd: path, isOnDisk: true }, paths, read, 'skip');
    return { side, unread, links: 'skip', close };
}
function leadsOut(route) {
    return (0,external_node_path_.isAbsolute)(route) || route === '..' || route.startsWith('../');
}

// EXTERNAL MODULE: ./build/change/git/change-of-commits.js + 1 modules
var change_of_commits = __webpack_require__(11269);
// EXTERNAL MODULE: ./build/change/git/commit-side.js + 4 modules
var commit_side = __webpack_require__(38278);
// EXTERNAL MODULE: ./build/change/git/commit-window.js + 2 modules
var commit_window = __webpack_require__(45281);
// EXTERNAL MODULE: ./build/change/git/commits.js
var commits = __webpack_require__(49448);
// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(88648);
// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(67080);
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
// EXTERNAL MODULE: ./build/change/git/nul-terminated.js
var nul_terminated = __webpack_require__(51899);
;// CONCATENATED MODULE: ./build/change/git/index-entries.js





/** Bytes for the tag, the mode, an object name of sha256, and the stage. */
const MAX_FIELDS_BYTES = 128;
/**
 * The entries of git's index in the folder that git runs in and below it: the tracked files. Their lengths are not known.
 * @throws CodePurifyError `input` if git cannot read the index
 */
async function indexEntries(git) {
    const listing = (0,git_git/* startGit */.B)(['ls-files', '-t', '--stage', '-z'], git);
    const entries = [];
    try {
        for await (const bytes of (0,nul_terminated/* nulTerminated */.n)(listing.output, tree_limits/* TREE_LIMITS */.e.nameBytes + MAX_FIELDS_BYTES))
            entries.push(entryOf(bytes.toString('utf8')));
        await listing.ended;
        return entries;
    }
    finally {
        listing.stop();
    }
}
/** The tag of git for an entry that a sparse checkout leaves out. */
const SPARSE = 'S';
/** Parses `tag mode object stage TAB name`. */
function entryOf(text) {
    const tab = text.indexOf('\t');
    const [tag, mode = '', blob = ''] = text.slice(0, tab).split(' ');
    if (tab === -1 || !(0,commits/* isObjectName */.V2)(blob))
        throw (0,nul_terminated/* unreadableTree */.i)();
    return { ...(0,tree_entry/* treeEntry */.$E)(text.slice(tab + 1), mode, blob, 0), isSparse: tag === SPARSE };
}

;// CONCATENATED MODULE: ./build/change/git/working-tree.js







/**
 * The files on disk in a repository, as the head of a change. Files in git's index are read whatever `.gitignore` says:
 * the change may have brought it. Submodules, whose content is not part of a commit, are listed, and so are files that a
 * sparse checkout leaves out.
 * @throws CodePurifyError `usage` for a path outside the repository, `input` if git cannot read the index
 */
async function workingTreeSide({ paths, dataFormat, git, read }) {
    const prefix = await (0,commits/* folderInRepository */.Q0)(git);
    const root = (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(git.cwd), external_node_path_.posix.relative(prefix, '') || '.');
    const local = paths.map((path) => (0,external_node_path_.relative)(git.cwd, (0,external_node_path_.resolve)(git.cwd, path)).split(external_node_path_.sep).join('/'));
    const data = (0,data_files/* dataFiles */.q)(local.map((path) => (0,repository_path/* repositoryPath */.S)(prefix, path)), dataFormat);
    const entries = (await indexEntries({ ...git, cwd: root })).filter(({ name }) => data.isChosen(name));
    const unread = entries
        .flatMap((entry) => notOnDisk(entry, root) ?? [])
        .map((entry) => ({ ...entry, name: external_node_path_.posix.relative(prefix, entry.name) }));
    const tracked = withFolders(entries.map(({ name }) => (0,external_node_path_.join)(root, name)));
    const side = (0,change/* sideIn */.l)({ cwd: git.cwd, isOnDisk: true }, paths, read, 'follow', tracked);
    return { side, unread, links: 'follow', tracked, close: () => Promise.resolve() };
}
/** The entry of a submodule, and of a file that a sparse checkout leaves out; `null` for what is read from disk. */
function notOnDisk({ isSparse, ...entry }, root) {
    if (entry.kind === 'unread' && entry.type === 'submodule')
        return entry;
    if (!isSparse || (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, entry.name), { throwIfNoEntry: false }) !== undefined)
        return null;
    return { ...entry, kind: 'unread', type: entry.kind === 'file' ? 'file' : entry.type, reason: LEFT_OUT };
}
const LEFT_OUT = 'left out of the working tree by a sparse checkout: add --head HEAD, which reads it from git, or check it out';
/** Paths, and all folders above them. */
function withFolders(paths) {
    const all = new Set();
    for (const path of paths) {
        for (let level = path; !all.has(level); level = (0,external_node_path_.dirname)(level))
            all.add(level);
    }
    return all;
}

// EXTERNAL MODULE: ./build/change/make-change.js + 1 modules
var make_change = __webpack_require__(7828);
// EXTERNAL MODULE: ./build/change/window.js
var change_window = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/change/open-change.js













/**
 * Opens both sides of a change by the names that the user gives. The head is compared with the merge base of both
 * commits, as in a pull request (`base...head`): later commits on the base are not part of the change.
 * @param read reads the data of a side
 * @param warn called if the merge base is not known, and the base itself is used
 * @throws CodePurifyError `usage` or `input` if a side cannot be opened or a path does not exist. No temporary files
 *   are left on disk
 */
async function openChange(request, git, read, warn) {
    if (request.paths.includes(given_path/* STDIN */.T))
        throw noStdin();
    const [base, head] = await sidesOf(request, git, warn);
    const paths = pathsOf(request, base, head);
    const { since } = request;
    const wanted = { paths, dataFormat: request.dataFormat, git, read };
    if (base.kind !== 'commit' && since !== null)
        throw needsCommit();
    const change = await openSides(base, head, wanted, since ?? change_since/* DEFAULT_SINCE */.ZX);
    if (change.window === null && since !== null && since.kind !== 'off')
        warn(NOT_TESTED);
    return change;
}
function openSides(base, head, wanted, since) {
    if (base.kind === 'commit' && head.kind === 'commit')
        return (0,change_of_commits/* changeOfCommits */.S)(base.commit, head.commit, wanted, since);
    const { paths, dataFormat, read } = wanted;
    const openHead = async () => {
        if (head.kind === 'commit')
            return (0,commit_side/* commitSide */.t)(head.commit, wanted, () => true);
        return base.kind === 'commit' && head.isWorkingTree ? workingTreeSide(wanted) : folderSide(head, wanted);
    };
    const openWindow = () => base.kind === 'commit'
        ? (0,commit_window/* commitWindow */.w)(since, base.commit, wanted, () => false)
        : Promise.resolve(change_window/* NO_WINDOW */.B);
    return (0,make_change/* makeChange */.n)({
        openWindow,
        openBase: async () => base.kind === 'commit' ? (0,commit_side/* commitSide */.t)(base.commit, wanted, () => false) : folderSide(base, wanted),
        openHead,
        paths,
        dataFormat,
        read,
    });
}
/**
 * Resolves the name in `--base` or `--head`: a file or folder, or a commit of the current repository. A name that is
 * both is refused: otherwise someone could add a folder called `main` and so choose the base.
 * @throws CodePurifyError `usage` if it names neither, or both
 */
async function sideNamed(option, name, git) {
    const path = (0,external_node_path_.resolve)(git.cwd, name);
    const onDisk = (0,external_node_fs_.existsSync)(path);
    const commit = isPathOnly(name)
        ? null
        : await (0,commits/* commitOf */.D3)(name, git).catch((error) => {
            if (onDisk && error instanceof errors/* CodePurifyError */.Lg)
                return null; // without git nothing can be a commit
            throw error;
        });
    if (onDisk && commit === null) {
        return { kind: 'disk', path, isFile: (0,external_node_fs_.statSync)(path).isFile(), isWorkingTree: false };
    }
    if (!onDisk && commit !== null)
        return { kind: 'commit', commit };
    throw new errors/* CodePurifyError */.Lg('usage', `${option} is ${JSON.stringify(name)}, which names ${onDisk ? 'both a commit and a path' : 'neither a commit nor a path'}.`, onDisk || (await (0,commits/* isInRepository */.cC)(git)) ? BE_EXPLICIT : NO_REPOSITORY);
}
const BE_EXPLICIT = 'Write ./name for a path, and refs/heads/name or the full object name for a commit; fetch a branch that the clone does not have.';
const NO_REPOSITORY = 'There is no git repository here that can be read: give paths, or run in a clone (a clone of another user must be a safe.directory of git).';
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
    return [{ kind: 'commit', commit: await comparedBase(base.commit, tip, git, warn) }, head];
}
async function comparedBase(base, head, git, warn) {
    if (head === null)
        return base;
    const common = await (0,commits/* mergeBase */.wu)(base, head, git);
    if (common === null) {
        warn('No common ancestor of --base and --head is known here (a shallow clone?): the head is compared with --base itself.');
    }
    return common ?? base;
}
function pathsOf({ paths }, base, head) {
    const files = [base, head].filter((side) => side.kind === 'disk' && side.isFile).length;
    if (files === 2 && paths.length > 0) {
        throw new errors/* CodePurifyError */.Lg('usage', `--base and --head are files, and ${JSON.stringify(paths[0])} cannot be a path in them.`, 'Leave the paths out, or give folders or commits that hold them.');
    }
    return paths.length === 0 ? ['.'] : paths;
}
function sameSides(path) {
    return new errors/* CodePurifyError */.Lg('usage', `${JSON.stringify(path)} is both sides of the change, so nothing in it can be new.`, 'Give the earlier state as --base: a commit, or another folder or file.');
}
const NOT_TESTED = 'There is no window before the base: nothing was added between the start that --since names and the base, or the history here does not reach back to it. The change is tested alone and with all of the base.';
function needsCommit() {
    return new errors/* CodePurifyError */.Lg('usage', '--since was given, and --base is no commit: what was added to a folder, and when, is not known.', 'Give a commit as --base, or leave --since out.');
}
function noStdin() {
    return new errors/* CodePurifyError */.Lg('usage', 'Standard input cannot be a side of a change: its earlier state is not known.', 'Write it to a file, and give --base and --head.');
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/config/option-conflicts.js
var option_conflicts = __webpack_require__(48516);
// EXTERNAL MODULE: ./build/scan/reading/progress.js
var reading_progress = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/scan/scan-context.js + 24 modules
var scan_context = __webpack_require__(79877);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/scan/spooled-stdin.js





/** Only this user may read the file: the data may be confidential. */
const PRIVATE = 0o600;
/** Writes a stream that can be read once into a temporary file; memory holds one piece at a time. */
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
var choose_victim = __webpack_require__(13439);
;// CONCATENATED MODULE: ./build/scan/opened-data.js


















/**
 * Opens the data that paths and options name: all of it, or a change (`--base`).
 * @throws CodePurifyError `usage` or `input` if a side of a change cannot be opened; Stopped when the user stops it
 */
async function openData(paths, options, context) {
    (0,option_conflicts/* checkDataOptions */.F)(options, paths);
    return options.base === null
        ? openPaths(paths, options, context)
        : openedChange(await openNamed(paths, options.base, options, context), options, context);
}
/** Makes a reader of folders that follows the options. */
function folderReader(options, { stdin }) {
    return (cwd, paths, links, tracked) => (0,scan_context/* rowReader */.q)(options, { cwd, stdin, links, ...(tracked && { tracked }) })(paths);
}
/** Opens the data of a change. */
function openedChange(change, options, context) {
    const { progress = reading_progress/* silentProgress */.R } = context;
    const files = new Set();
    const head = recordingFiles(change.head, files);
    const source = changeSource({ ...change, head }, (rows) => progress.warn(`${(0,numbers/* count */.U9)(rows, 'row')} of the base could not be read: their content counts as new.`));
    return { head, source, files, read: (0,scan_context/* rowReader */.q)(options, context), close: () => change.close() };
}
async function openPaths(paths, options, context) {
    const spooled = readsTwice(paths, options) ? await spoolStdin(context.stdin) : null;
    const read = (some) => (0,scan_context/* rowReader */.q)(options, { ...context, stdin: spooled?.open() ?? context.stdin })(some);
    const side = (0,change/* sideIn */.l)({ cwd: context.cwd, isOnDisk: true }, paths, (_, some) => read(some), 'follow');
    const close = async () => spooled?.close();
    const window = options.since === null ? change_window/* NO_WINDOW */.B : await windowOf(paths, options.since, options, context);
    return { ...openedChange((0,change/* wholeData */.q)({ side, unread: [], close }, window), options, context), read };
}
/** The window at the end of the history of files on disk. */
async function windowOf(paths, since, options, context) {
    const { cwd, env, signal } = context;
    const git = { cwd, env, signal };
    const head = paths.includes(given_path/* STDIN */.T) ? null : await (0,commits/* commitOf */.D3)('HEAD', git);
    if (head === null) {
        throw new errors/* CodePurifyError */.Lg('usage', '--since was given, and the paths are not in a git repository with a commit.', 'Give paths in a clone, or leave --since out.');
    }
    const read = folderReader(options, context);
    const request = { paths, dataFormat: options.dataFormat, git, read };
    return (0,commit_window/* commitWindow */.w)((0,change_since/* parseSince */.m1)(since), head, request, () => true);
}
/** Whether standard input is read several times: to look for labels, to train the probe, and to make findings. */
function readsTwice(paths, { victim }) {
    return paths.includes(given_path/* STDIN */.T) && (victim === 'auto' || victim === choose_victim/* PROBE */.vD);
}
function openNamed(paths, base, options, context) {
    const { cwd, env, signal, progress = reading_progress/* silentProgress */.R } = context;
    progress.stage('opening the change', null);
    const since = options.since === null ? null : (0,change_since/* parseSince */.m1)(options.since);
    const request = { base, head: options.head, paths, dataFormat: options.dataFormat, since };
    const warn = (message) => progress.warn(message);
    return openChange(request, { cwd, env, signal }, folderReader(options, context), warn).catch((error) => {
        throw signal?.aborted === true ? new budget/* Stopped */.C('interrupted') : error;
    });
}
/** Records the files that rows come from; a skipped row counts if its path is a plain file. */
function recordingFiles(side, files) {
    return { ...side, rows: () => recordedRows(side.rows(), side.cwd, files) };
}
async function* recordedRows(rows, cwd, files) {
    for await (const row of rows) {
        if (row.kind === 'unit')
            files.add(row.unit.path);
        else if (row.kind === 'pair')
            files.add(row.pair.path).add(row.pair.sides[0].path);
        else if (row.kind === 'skipped' || row.kind === 'notData') {
            const { path } = row.kind === 'skipped' ? row.skipped : row.notData;
            if (!files.has(path) && isPlainFile((0,external_node_path_.resolve)(cwd, path)))
                files.add(path);
        }
        yield row;
    }
}
function isPlainFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}


/***/ }),

/***/ 61474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EVERYTHING),
/* harmony export */   S: () => (/* binding */ ShardOwnership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57307);


/** The whole run is one shard. */
const EVERYTHING = { owns: () => true, ownsRow: () => true };
/**
 * Splits a run by content, not by position. A record stays in its shard when others are added before it, so its
 * verdict is still in the machine's cache. Findings whose ids differ only by their order (functions of one file with
 * the same name, records with the same code) are in the same shard.
 */
class ShardOwnership {
    shard;
    #data = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    constructor(shard) {
        this.shard = shard;
    }
    owns(subject) {
        const { path, record, units, position } = subject;
        this.#data.update(JSON.stringify([position, path, record, (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOfSubject */ .YE)(subject)]));
        const [first, second] = units;
        return this.#isOwn(record === null ? [path, first.name] : [first.code, second?.code ?? null]);
    }
    ownsRow({ path, record, reason }, position) {
        this.#data.update(JSON.stringify([position, path, record, reason]));
        return this.#isOwn([path, String(record)]);
    }
    /** Hash (hex) of all rows so far: the same in all shards of one run. */
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

/***/ 47071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99570);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61474);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57307);



/** Reads the rows of a source once, and records how far it got and what ended it. */
class Reading {
    tally;
    limits;
    end = 'complete';
    /** The error of the source, when `end` is `failed`. */
    failure = null;
    #ownership;
    #yielded = 0;
    #hasBegun = false;
    /** Position of the current row. */
    #position = -1;
    constructor(tally, limits) {
        this.tally = tally;
        this.limits = limits;
        this.#ownership = limits.ownership ?? _ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q;
    }
    /**
     * The subjects to judge. Skipped rows go to the tally, and the limits of the run end the stream.
     * @throws what the source throws before its first row, such as for a path that does not exist
     */
    async *subjects(rows) {
        try {
            for await (const row of rows) {
                this.#hasBegun = true;
                if (row.kind === 'notData') {
                    this.tally.leave(row.notData);
                    continue;
                }
                if (row.kind === 'aside') {
                    this.tally.setAside(row.aside);
                    continue;
                }
                if (row.kind === 'unchanged') {
                    this.tally.keep(row.path);
                    continue;
                }
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
            if (!this.#hasBegun)
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

/***/ 55755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KH: () => (/* binding */ NATURAL_NULL),
  NV: () => (/* binding */ naturalPValue),
  _h: () => (/* binding */ naturalRow)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/witness/company/normal-tail.js
/**
 * The lower tail of the normal distribution, Φ(z), with a relative error below 1.2e-7 (Numerical Recipes, `erfc` by
 * Chebyshev fit, section 6.2).
 */
function normalTail(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 2 / (2 + x);
    const ty = 4 * t - 2;
    let d = 0;
    let dd = 0;
    for (let at = COEFFICIENTS.length - 1; at > 0; at--) {
        [d, dd] = [ty * d - dd + (COEFFICIENTS[at] ?? 0), d];
    }
    const erfc = t * Math.exp(-x * x + 0.5 * (COEFFICIENTS[0] + ty * d) - dd);
    return z < 0 ? erfc / 2 : 1 - erfc / 2;
}
const COEFFICIENTS = [
    -1.3026537197817094, 0.64196979235649, 1.9476473204185836e-2, -9.561514786808631e-3, -9.46595344482036e-4,
    3.66839497852761e-4, 4.2523324806907e-5, -2.0278578112534e-5, -1.624290004647e-6, 1.30365583558e-6,
    1.5626441722e-8, -8.5238095915e-8, 6.529054439e-9, 5.059343495e-9, -9.91364156e-10, -2.27365122e-10,
    9.6467911e-11, 2.394038e-12, -6.886027e-12, 8.94487e-13, 3.13092e-13, -1.12708e-13, 3.81e-16, 7.106e-15,
    -1.523e-15, -9.4e-17, 1.21e-16, -2.8e-17,
];

;// CONCATENATED MODULE: ./build/witness/company/natural-null.js


const ROW = schemas/* object */.Ikc({
    group: schemas/* enum */.k5n(['statement', 'abstract', 'name']),
    /** Numbers of carriers: from `least` to below the next row of the group. */
    least: schemas/* number */.aig().int().min(3),
    /** Natural families that were measured. */
    families: schemas/* number */.aig().int().positive(),
    /** Of their margins. */
    mean: schemas/* number */.aig().positive(),
    deviation: schemas/* number */.aig().positive(),
    /** Margins at the proportions 0, .01, .05, .25, .5 and .75: for people. */
    quantiles: schemas/* array */.YOg(schemas/* number */.aig()),
    /** The same of the margins of roles; null for families that are no names. */
    roles: schemas/* object */.Ikc({ mean: schemas/* number */.aig(), deviation: schemas/* number */.aig().positive() }).nullable(),
});
/** How natural families of reference code are distributed: rows by group and number of carriers. */
const NATURAL_NULL = schemas/* object */.Ikc({
    rows: schemas/* array */.YOg(ROW),
    /** Correlation between the two margins of names. */
    correlation: schemas/* number */.aig().min(-1).max(1),
});
/** Families of the same group and a similar size here, from which their distribution is estimated. */
const LEAST_HERE = 20;
/** The same of other sizes: in generated code, where nothing repeats among relatives, they show that. */
const LEAST_ROUGH = 5;
/** Families that are large: margins of smaller ones vary more. */
const LARGE = 8;
/** Sizes that are similar: up to this factor. */
const SIMILAR = 1.6;
/**
 * The probability that a natural family has a margin as low as this one: the lower tail of a normal distribution with
 * mean and deviation of natural families, those of reference code or those of the data, whichever gives the larger
 * value. Names have two margins, m of words and r of roles: with z-scores z₁ and z₂ of correlation ρ the statistic is
 * (z₁ + z₂) / √(2 + 2ρ) (Stouffer, for dependent scores). Margins of statements grow with the number of carriers: those of
 * other sizes are taken in proportion to the means of reference code.
 * @returns 1 where no reference family has so few carriers
 */
function naturalPValue(family, here, { rows, correlation }) {
    const size = family.records.length;
    const row = naturalRow(family, rows);
    if (row === undefined)
        return 1;
    const reference = score(family.margin, row);
    const others = here.filter(({ group, key }) => KNOWN_AS[group] === KNOWN_AS[family.group] && key !== family.key);
    const sized = (least, most) => others.filter(({ records: { length } }) => length >= least && length <= most);
    // margins of other sizes are a rougher measure, but show data in which nothing repeats among relatives
    const pools = [sized(size / SIMILAR, size * SIMILAR), sized(LARGE, Infinity)];
    const similar = pools.find(({ length }) => length >= LEAST_HERE) ?? others;
    const margins = similar.map((other) => other.margin * growth(other, row, rows));
    const local = similar.length < LEAST_ROUGH ? reference : score(family.margin, momentsOf(margins));
    const words = Math.max(reference, local);
    if (family.roleMargin === null || row.roles === null)
        return normalTail(words);
    const roles = score(family.roleMargin, row.roles);
    return normalTail((words + roles) / Math.sqrt(2 + 2 * correlation));
}
/**
 * How much larger margins of natural families are at the size of `row` than at that of another family. Those of statements are
 * near a bound that grows with the number of carriers; names have none.
 */
function growth(other, { group, mean }, rows) {
    return group === 'name' ? 1 : mean / (naturalRow(other, rows)?.mean ?? mean);
}
/** Comments that are not generic have too few natural families of their own: those of exact statements stand for them. */
const KNOWN_AS = {
    ...{ statement: 'statement', abstract: 'abstract', name: 'name', comment: 'statement' },
};
/** The natural families of reference code with a family's group and number of carriers. */
function naturalRow({ group, records }, rows) {
    return rows.filter((row) => row.group === KNOWN_AS[group] && row.least <= records.length).at(-1);
}
function score(margin, { mean, deviation }) {
    return (margin - mean) / deviation;
}
/**
 * Median and deviation of margins, the latter from the upper half: (q₇₅ − q₅₀) / .674. Planted families among them have
 * low margins, and may be several.
 */
function momentsOf(margins) {
    const sorted = Float64Array.from(margins).sort();
    const at = (level) => sorted[Math.floor(level * (sorted.length - 1))] ?? 0;
    return { mean: at(0.5), deviation: Math.max(LEAST_DEVIATION, (at(0.75) - at(0.5)) / UPPER_QUARTILE) };
}
/** The 75 % quantile of the normal distribution. */
const UPPER_QUARTILE = 0.6745;
/** A smaller deviation is that of a bounded value at its bound. */
const LEAST_DEVIATION = 0.5;


/***/ }),

/***/ 96562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ SUSPICIOUS_RATE),
/* harmony export */   Lo: () => (/* binding */ datasetLevel),
/* harmony export */   zI: () => (/* binding */ unitLevel)
/* harmony export */ });
/**
 * How the accepted rate of false positives (`--fpr`) is spent on witnesses (weighted Bonferroni): fixed in advance, so that
 * the rate is kept whoever speaks. The witnesses of single units share the rate of clean units; those of whole datasets
 * share the rate of clean datasets. What proves dead code gets a third because natural code holds some.
 */
const WEIGHTS = {
    unit: { victim: 0.6, semantics: 0.35, characters: 0.05 },
    dataset: { labels: 0.8, others: 0.2 },
};
/** A rate that no witness may exceed to make a unit suspicious. */
const SUSPICIOUS_RATE = 0.03;
/** The witnesses of datasets besides labels: those that speak share their part equally. */
const OTHERS = ['company', 'association'];
/** The part of `fpr` that one of the witnesses of single units gets. The part of those that cannot speak goes to the others. */
function unitLevel(name, speaking, fpr) {
    return partOf(WEIGHTS.unit, name, speaking, fpr);
}
/** The same for a witness of datasets. */
function datasetLevel(name, speaking, fpr) {
    const others = OTHERS.filter((one) => one === name || speaking.has(one));
    const heard = new Set([...speaking, ...(others.length > 0 ? ['others'] : [])]);
    if (name === 'labels')
        return partOf(WEIGHTS.dataset, name, heard, fpr);
    return partOf(WEIGHTS.dataset, 'others', heard, fpr) / others.length;
}
function partOf(weights, name, speaking, fpr) {
    const names = Object.keys(weights).filter((one) => one === name || speaking.has(one));
    return (fpr * weights[name]) / names.reduce((sum, one) => sum + weights[one], 0);
}


/***/ })

};
