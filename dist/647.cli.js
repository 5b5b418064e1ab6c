export const id = 647;
export const ids = [647];
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
/* harmony import */ var _data_formats_data_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19453);
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
/* harmony import */ var _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82396);
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

/***/ 23288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TreeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _data_write_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68263);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19473);
/* harmony import */ var _tree_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88648);
/* harmony import */ var _tree_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47979);








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
        this.#atExit = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        node_process__WEBPACK_IMPORTED_MODULE_3__.once('exit', this.#atExit);
    }
    /** @throws CodePurifyError `input` when the temporary folder cannot be written */
    static async create(limits = _tree_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .TREE_LIMITS */ .e) {
        return new TreeFolder(await (0,_data_write_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeTemporaryFolder */ .w)('codepurify-'), limits);
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
        (0,_tree_name_js__WEBPACK_IMPORTED_MODULE_6__/* .checkTreeName */ .a)(name);
        this.#count(name, bytes);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
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
        node_process__WEBPACK_IMPORTED_MODULE_3__.off('exit', this.#atExit);
        await Promise.allSettled(this.#writing);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.path, { recursive: true, force: true });
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .CodePurifyError */ .Lg('input', `The commit was not written to a temporary folder: ${what}, and the limit is ${String(limit)} ${unit}.`, 'Name only the paths that hold training data, or check out both states and give their folders.');
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
    listedBytes: 65_536,
};


/***/ }),

/***/ 47979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unwritableReason),
/* harmony export */   a: () => (/* binding */ checkTreeName)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82396);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _tree_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88648);




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
function checkTreeName(name, windows = node_process__WEBPACK_IMPORTED_MODULE_0__.platform === 'win32') {
    const why = problemOf(name, windows);
    if (why === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', `The path ${JSON.stringify(name)} cannot be written to disk: ${why}.`, 'No ordinary tool makes such a path. Find out where the commit comes from before any other program reads it.');
}
function problemOf(name, windows) {
    if (Buffer.byteLength(name) > _tree_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TREE_LIMITS */ .e.nameBytes) {
        return `it is longer than ${String(_tree_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TREE_LIMITS */ .e.nameBytes)} bytes`;
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
/** Bytes of a path on disk (PATH_MAX of Linux, with its zero byte), less room for the temporary folder. */
const MOST_PATH_BYTES = 3500;
/** Bytes of a name in a folder (NAME_MAX of Linux, macOS and Windows). */
const MOST_NAME_BYTES = 255;
/**
 * Why a path of a tree cannot be written below a temporary folder, although it stays inside: `null` if it can. Such a file
 * is listed as unread, and does not stop the others.
 */
function unwritableReason(name) {
    const parts = name.split('/');
    if (parts.some((part) => Buffer.byteLength(part) > MOST_NAME_BYTES))
        return `its name, or that of a folder, is longer than ${String(MOST_NAME_BYTES)} bytes: give it a shorter one`;
    if (parts.length - 1 > _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_FOLDERS */ .aq)
        return _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .TOO_DEEP */ .gZ;
    if (Buffer.byteLength(name) > MOST_PATH_BYTES)
        return `its path is longer than ${String(MOST_PATH_BYTES)} bytes: move it up`;
    return null;
}


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
        for await (const name of (0,nul_terminated/* nulTerminated */.n)(diff.output, tree_limits/* TREE_LIMITS */.e.listedBytes))
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
// EXTERNAL MODULE: ./build/change/folders/tree-folder.js
var tree_folder = __webpack_require__(23288);
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
    for await (const bytes of (0,nul_terminated/* nulTerminated */.n)(output, limits.listedBytes + MAX_FIELDS_BYTES))
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
/** Formats in which a record may hold a line break, between quotes. */
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
/* harmony export */   TA: () => (/* binding */ SEVERAL_MODE),
/* harmony export */   UH: () => (/* binding */ listedEntry),
/* harmony export */   hJ: () => (/* binding */ isDataEntry),
/* harmony export */   td: () => (/* binding */ unreadRows),
/* harmony export */   zA: () => (/* binding */ linkEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82396);
/* harmony import */ var _folders_tree_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47979);



const LINK = { kind: 'unread', type: 'link', reason: _data_read_walk_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .LINK_NOT_FOLLOWED */ .uC };
const SUBMODULE = {
    ...{ kind: 'unread', type: 'submodule' },
    reason: 'a submodule: its content is not part of the commit',
};
/** Stands for the mode of several files that GitHub's answers give one name, because their names are not UTF-8. */
const SEVERAL_MODE = 'several';
/** Entries that are not read, by their mode. */
const UNREAD = new Map([
    [
        SEVERAL_MODE,
        { kind: 'unread', type: 'file', reason: 'several files have this name, which is not UTF-8' },
    ],
    ['120000', LINK],
    ['160000', SUBMODULE],
]);
/** The most bytes of a path: PATH_MAX of Linux. A link to a longer one leads nowhere. */
const MOST_TARGET_BYTES = 4096;
/** Makes an entry, by the mode that git gives it. The reader of a file checks whether it is text. */
function treeEntry(name, mode, blob, bytes) {
    const unread = UNREAD.get(mode) ?? unwritable(name);
    if (unread === null)
        return { kind: 'file', name, blob, bytes };
    return { ...unread, name, blob, bytes };
}
function unwritable(name) {
    const reason = (0,_folders_tree_name_js__WEBPACK_IMPORTED_MODULE_2__/* .unwritableReason */ .W)(name);
    return reason === null ? null : { kind: 'unread', type: 'file', reason };
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

/***/ 48516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ checkDataOptions),
/* harmony export */   ae: () => (/* binding */ checkCopyOptions),
/* harmony export */   tl: () => (/* binding */ checkStageOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const DATA_CONFLICTS = [
    {
        isGiven: ({ staged, head }) => staged && head !== null,
        problem: '--staged and --head were given together.',
        remedy: 'Leave one out: both name the state after the change.',
    },
    {
        isGiven: ({ staged, base }) => staged && base === null,
        problem: '--staged was given without --base.',
        remedy: 'Give the commit that what is staged is compared with: --base HEAD.',
    },
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
];
const SHARD_BY_FILE = '--shard-by file is for data in files, all of which is judged.';
const SHARD_CONFLICTS = [
    {
        isGiven: ({ shardBy, base }) => shardBy === 'file' && base !== null,
        problem: `${SHARD_BY_FILE} With --base, a record is new only if no file of the base has it, so every process must read all files.`,
        remedy: 'Leave --shard-by out: --shard-by content reads all data, and judges one shard of it.',
    },
    {
        isGiven: ({ shardBy }, paths) => shardBy === 'file' && paths.includes('-'),
        problem: `${SHARD_BY_FILE} Standard input is not in files.`,
        remedy: 'Write it to several files, or leave --shard-by out.',
    },
];
const BASELINE_CONFLICTS = [
    {
        isGiven: ({ baseline, writeBaseline }) => baseline !== null && writeBaseline !== null,
        problem: '--baseline and --write-baseline were given together, but the new baseline would lack the findings of the old one.',
        remedy: 'Leave --baseline out, to write all findings; or --write-baseline, to accept those of the old one.',
    },
];
const STAGE_CONFLICTS = [
    {
        isGiven: ({ limit, budgetRun }) => limit !== null || budgetRun > 0,
        problem: '--limit and --budget-run cannot be given to a stage.',
        remedy: 'Leave them out: stages that end early do not make a complete run. --budget-unit is allowed.',
    },
    {
        isGiven: ({ writeClean, writePurified }) => writeClean !== null || writePurified !== null,
        problem: '--write-clean and --write-purified cannot be given to a stage.',
        remedy: 'Write the copy with codepurify scan: a stage does not know the findings of all shards.',
    },
];
const COPY_CONFLICTS = [
    {
        isGiven: ({ writeClean, writePurified }) => writeClean !== null && writeClean === writePurified,
        problem: '--write-clean and --write-purified name the same place.',
        remedy: 'Give each its own path.',
    },
];
/** @throws CodePurifyError `usage` when the options do not say which data is read, or contradict each other */
function checkDataOptions(options, paths) {
    refuse([...DATA_CONFLICTS, ...SHARD_CONFLICTS].find(({ isGiven }) => isGiven(options, paths)));
}
/** @throws CodePurifyError `usage` for options that a stage of a run cannot have */
function checkStageOptions(options) {
    refuse(BASELINE_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
    refuse(STAGE_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
}
/** @throws CodePurifyError `usage` when the requested copies, or baselines, cannot be written together */
function checkCopyOptions(options) {
    refuse(BASELINE_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
    refuse(COPY_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
}
function refuse(conflict) {
    if (conflict !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('usage', conflict.problem, conflict.remedy);
}


/***/ }),

/***/ 68263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notKept),
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _read_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94508);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _why_unwritable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43);






/**
 * Makes a folder of its own, readable by this user alone, in the temporary folder of the system.
 * @param prefix the beginning of its name
 * @param parent the temporary folder
 * @returns its real path
 * @throws CodePurifyError `input` when the temporary folder cannot be written
 */
async function makeTemporaryFolder(prefix, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)));
    }
    catch (error) {
        throw notKept(error, parent);
    }
}
/**
 * The error for something that could not be kept in the temporary folder: it names the folder, and no file in it, which the user has
 * never seen. An error that is not of the file system is returned as it is.
 */
function notKept(error, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    if (!(0,_read_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileError */ .l)(error))
        return error;
    const why = (0,_read_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) === 'ENOENT' ? 'it does not exist' : (0,_why_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnwritable */ .q)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CodePurifyError */ .Lg('input', `The temporary folder ${JSON.stringify(parent)} cannot be written: ${why}.`, 'Free space on its disk, or set TMPDIR (on Windows TEMP) to a folder that exists and that you may write to.', { cause: error });
}


/***/ }),

/***/ 81002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ restoreVerdict),
  V: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/probe/read/vocabulary.js
var read_vocabulary = __webpack_require__(96596);
// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
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
        return ((0,sorted/* countUpTo */.MJ)(all, recorded) + 1) / (all.length + 1);
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

// EXTERNAL MODULE: ./build/probe/again/rejudge.js
var again_rejudge = __webpack_require__(83186);
;// CONCATENATED MODULE: ./build/probe/again/stored-verdict.js



/** The verdict of the process that has learned. @param vocabulary with the tokens of shared records */
function verdictOf(facts, again, vocabulary) {
    const rejudge = new again_rejudge/* Rejudge */.zY(again, vocabulary);
    const surprise = new LabelSurprise(facts.records, (number) => rejudge.labelOf(number), (number, sides) => rejudge.judge(number, sides));
    return {
        ...facts,
        stored: () => storedOf(facts, again, vocabulary),
        documentOf: (number) => rejudge.recordOf(number),
        rejudge: (number, sides) => rejudge.judge(number, sides),
        surprise: (number, sides) => surprise.of(number, sides),
    };
}
/** The same verdict in another process. @param key of the hashes: it is not stored */
function restoreVerdict({ facts, again, tokens }, key) {
    const vocabulary = new read_vocabulary/* Vocabulary */.VI(key);
    for (const token of tokens)
        vocabulary.addEntry(token);
    return verdictOf(facts, again, vocabulary);
}
function storedOf(facts, again, vocabulary) {
    const numbers = new Map();
    const numberOf = (id) => {
        const known = numbers.get(id) ?? numbers.size;
        numbers.set(id, known);
        return known;
    };
    const shared = new Map();
    for (const [record, one] of again.shared) {
        shared.set(record, { ...one, sides: one.sides.map((ids) => ids.map(numberOf)) });
    }
    const tokens = [...numbers.keys()].map((id) => vocabulary.entry(id));
    return { facts, again: { ...again, shared }, tokens };
}


/***/ }),

/***/ 86063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ exampleOf),
/* harmony export */   Y: () => (/* binding */ countableFamilies)
/* harmony export */ });
/* harmony import */ var _judge_family_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10014);
/* harmony import */ var _judge_unit_holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13313);
/* harmony import */ var _families_family_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65729);
/* harmony import */ var _judge_carrier_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88378);
/* harmony import */ var _read_family_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71317);
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81242);






/** Carriers that a family needs in the sample, copies counted once: with fewer, nothing can be said of their kinship. */
const LEAST_IN_SAMPLE = 3;
/** Families that are counted at most: for two labels their sums take 32 MB. */
const MOST_FAMILIES = 500_000;
/** Levels whose families are only suspicious, or tell where code comes from: the sample says enough of them. */
const NOT_COUNTED = new Set(['style', 'layout', 'signature']);
/** Selects the families of a sample that are counted: the most frequent ones if there are too many. */
function countableFamilies(context, known) {
    const { corpus, seed } = context;
    const index = (0,_families_family_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexFamilies */ .D)(corpus, LEAST_IN_SAMPLE);
    const carriers = distinctCarriers(index, (0,_judge_carrier_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .carrierGroups */ .Z)(corpus, index));
    const chosen = [...index.keys.keys()]
        .filter((family) => {
        const key = index.keys[family] ?? 0;
        const level = (0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(key);
        return (carriers(family).length >= LEAST_IN_SAMPLE &&
            !NOT_COUNTED.has(level) &&
            !(0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfText */ .Nr)(level) &&
            !known.has(key));
    })
        .sort((a, b) => carriers(b).length - carriers(a).length || (index.keys[a] ?? 0) - (index.keys[b] ?? 0))
        .slice(0, MOST_FAMILIES)
        .sort((a, b) => (index.keys[a] ?? 0) - (index.keys[b] ?? 0));
    const records = [];
    const ends = new Int32Array(chosen.length);
    const distinct = new Float32Array(chosen.length);
    const places = new Int32Array(chosen.length * 3);
    const words = new Map();
    chosen.forEach((family, at) => {
        const own = carriers(family);
        const [first = 0] = own;
        for (const carrier of own)
            records.push(index.records[carrier] ?? 0);
        ends[at] = records.length;
        distinct[at] = own.length / ((index.ends[family] ?? 0) - (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(index.ends, family));
        const { record, side, element } = (0,_judge_unit_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(context, index.records[first] ?? 0, index.elements[first] ?? 0);
        places.set([record, side, element], at * 3);
        const word = (0,_judge_family_word_js__WEBPACK_IMPORTED_MODULE_5__/* .familyWord */ .d)(corpus, index.keys[family] ?? 0, index.elements[first] ?? 0);
        if (word !== null)
            words.set(at, word);
    });
    return {
        keys: Float64Array.from(chosen, (family) => index.keys[family] ?? 0),
        ...{ ends, records: Int32Array.from(records), distinct, places, words },
        ...{ rows: corpus.rows, seed },
        groups: Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0)),
    };
}
/** The first carrier of each content group of a family, as places in the index. */
function distinctCarriers({ ends }, groups) {
    const first = new Uint8Array(groups.length);
    let at = 0;
    for (const end of ends) {
        const seen = new Set();
        for (; at < end; at++) {
            const group = groups[at] ?? 0;
            if (!seen.has(group))
                first[at] = 1;
            seen.add(group);
        }
    }
    return (family) => {
        const own = [];
        for (let carrier = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(ends, family); carrier < (ends[family] ?? 0); carrier++) {
            if (first[carrier] === 1)
                own.push(carrier);
        }
        return own;
    };
}
/** Where a unit of the sample holds a family, by the family's place. */
function exampleOf({ places }, family) {
    const [record = 0, side = 0, element = 0] = places.subarray(family * 3, family * 3 + 3);
    return { record, side, element };
}


/***/ }),

/***/ 36526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ EmpiricalNull)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37991);

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
    return { median: (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.5), range: (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.75) - (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, 0.25) };
}


/***/ }),

/***/ 65729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ indexFamilies),
/* harmony export */   M: () => (/* binding */ recordsOf)
/* harmony export */ });
/* harmony import */ var _key_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29932);
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81242);


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
    const table = new _key_table_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyTable */ .a();
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
    return records.subarray((0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .G)(ends, family), ends[family] ?? 0);
}


/***/ }),

/***/ 29932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ KeyTable)
/* harmony export */ });
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


/***/ }),

/***/ 24270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Kinship)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37991);
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32318);
/* harmony import */ var _learn_random_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67090);



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
        const holders = new Int32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC);
        for (const bucket of rows.buckets)
            holders[bucket] = (holders[bucket] ?? 0) + 1;
        const size = rows.ends.length;
        const denseOf = new Int32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC).fill(-1);
        const common = mostHeldFirst(holders);
        common.forEach((bucket, number) => (denseOf[bucket] = number));
        this.weights = Float64Array.from(common, (bucket) => Math.log(size / (holders[bucket] ?? 0)) ** 2);
        this.numberOf = new Int32Array(common.length);
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
        const random = (0,_learn_random_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .randomStream */ ._)(seed);
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
        return found.length === 0 ? 1 : (0,_sorted_js__WEBPACK_IMPORTED_MODULE_2__/* .quantile */ .YV)(Float64Array.from(found).sort(), USUAL);
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
/**
 * The buckets that several records hold, those of most records first: what is looked up for each record is then close together
 * in memory, which takes half of the time.
 */
function mostHeldFirst(holders) {
    const ranks = [];
    holders.forEach((count, bucket) => {
        if (count > 1)
            ranks.push(-count * _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC - (_read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC - 1 - bucket));
    });
    return Int32Array.from(Float64Array.from(ranks).sort(), (rank) => _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC - 1 - (-rank % _read_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC));
}
/** Where the values of each number begin when they follow each other. */
function startsOf(counts) {
    let start = 0;
    return counts.map((count) => {
        start += count;
        return start - count;
    });
}


/***/ }),

/***/ 24762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ PairHolders)
/* harmony export */ });
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);

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
            const from = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(keyEnds, element);
            if (this.index.carrierOf.subarray(from, keyEnds[element] ?? 0).includes(carrier))
                return element;
        }
        return -1;
    }
    carriersOf(family) {
        const { ends } = this.index;
        const start = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(ends, family);
        return Array.from({ length: (ends[family] ?? 0) - start }, (_, at) => start + at);
    }
    recordOf(carrier) {
        return this.index.records[carrier] ?? 0;
    }
}


/***/ }),

/***/ 80125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ IMPURITY),
/* harmony export */   dr: () => (/* binding */ equalRoot),
/* harmony export */   lE: () => (/* binding */ signedRoot),
/* harmony export */   qW: () => (/* binding */ triggerValue),
/* harmony export */   vz: () => (/* binding */ triggerValues),
/* harmony export */   xH: () => (/* binding */ signedRootTable)
/* harmony export */ });
/* unused harmony export impurityPenalty */
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


/***/ }),

/***/ 56823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ STYLE_TIER),
/* harmony export */   gE: () => (/* binding */ NOVEL_TIER),
/* harmony export */   iB: () => (/* binding */ TIERS)
/* harmony export */ });
/** Tiers: families that the base holds, families that it does not, and styles where nothing depends on a base. */
const TIERS = 3;
/** Families that the base does not hold. */
const NOVEL_TIER = 1;
/** Styles: they have a part of the level for themselves, and a value of their own (`styleValue`). */
const STYLE_TIER = 2;


/***/ }),

/***/ 88378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ carrierGroups)
/* harmony export */ });
/* harmony import */ var _read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71317);
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81242);


/** Where the records have fewer distinct texts than this part of their number, a text does not identify its record. */
const LEAST_DISTINCT = 0.5;
/**
 * The content group of each carrier of an index: that of the side with its element, so that near copies count once. Many datasets
 * have one text with all code, such as "Is this function vulnerable?": there a record is identified by its code.
 */
function carrierGroups(corpus, index) {
    const byText = areDistinct(corpus);
    const groups = new Int32Array(index.records.length);
    index.keys.forEach((key, family) => {
        const byCode = !byText && (0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfText */ .Nr)((0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(key));
        for (let at = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .G)(index.ends, family); at < (index.ends[family] ?? 0); at++) {
            const { side } = corpus.element(index.elements[at] ?? 0);
            groups[at] = corpus.groupOf(index.records[at] ?? 0, byCode ? 0 : side);
        }
    });
    return groups;
}
/** Whether most second sides are no near copies of others. */
function areDistinct(corpus) {
    const groups = new Set();
    let texts = 0;
    corpus.sides.forEach((sides, record) => {
        if (sides.length < 2)
            return;
        texts++;
        groups.add(corpus.groupOf(record, 1));
    });
    return groups.size >= LEAST_DISTINCT * texts;
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ firstElement),
  H: () => (/* binding */ prepareContext)
});

;// CONCATENATED MODULE: ./build/probe/families/added/introduced-carriers.js
/**
 * In the test of the change alone, a family counts if it is at least this many times as common in the change as in the
 * base. More common families have labels in the base too, which the test of all records uses.
 */
const MIN_INTRODUCED_RATIO = 4;
/** The same for styles, which most code has: at most half of the carriers are natural. */
const MIN_STYLE_RATIO = 2;
/**
 * The carriers that count in the test of the change alone.
 * @param index of base and change together
 * @param base 1 for records of the base
 * @param learned 1 for records with a label
 * @param isStyle whether a family is one of a style, by its number
 * @returns 1 for each carrier of the index that is a labelled record of the change and whose family is new, or much more
 *   common, in the change
 */
function introducedCarriers(index, base, learned, isStyle = () => false) {
    const isHead = (record) => base[record] === 0 && learned[record] === 1;
    const heads = base.reduce((sum, _, record) => sum + (isHead(record) ? 1 : 0), 0);
    const bases = base.reduce((sum, own) => sum + own, 0);
    const counting = new Uint8Array(index.records.length);
    let start = 0;
    for (const [family, end] of index.ends.entries()) {
        const ratio = isStyle(family) ? MIN_STYLE_RATIO : MIN_INTRODUCED_RATIO;
        const records = index.records.subarray(start, end);
        const introduced = records.filter(isHead).length;
        const held = records.reduce((sum, record) => sum + (base[record] ?? 0), 0);
        if (introduced * bases >= ratio * held * heads) {
            records.forEach((record, at) => (counting[start + at] = isHead(record) ? 1 : 0));
        }
        start = end;
    }
    return counting;
}

// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var calibrator = __webpack_require__(90185);
// EXTERNAL MODULE: ./build/probe/judge/carrier-groups.js
var carrier_groups = __webpack_require__(88378);
// EXTERNAL MODULE: ./build/probe/learn/folds.js
var learn_folds = __webpack_require__(66948);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
// EXTERNAL MODULE: ./build/probe/families/kinship.js
var kinship = __webpack_require__(24270);
// EXTERNAL MODULE: ./build/probe/learn/cross-fit.js
var cross_fit = __webpack_require__(71790);
// EXTERNAL MODULE: ./build/probe/learn/record-features.js
var record_features = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/probe/learn/record-places.js
var record_places = __webpack_require__(22324);
;// CONCATENATED MODULE: ./build/probe/families/added/novelty.js




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
        const fit = (0,cross_fit/* crossFit */.EG)(corpus.rows, targets, folds, learned);
        this.models = fit.models;
        this.calibrator = (0,calibrator/* fitCalibrator */.RH)((0,cross_fit/* crossFitLogOdds */.cc)(fit, corpus.rows), logTokens, targets, learned);
        this.features = new record_features/* RecordFeatures */.T(corpus.vocabulary);
    }
    /** −ln P(in the change | the record without its element), in nats, for a carrier of the index. */
    surprise(carrier) {
        return -Math.log(this.inChange(carrier));
    }
    /** P(in the change | the record without its element), in (0, 1), for a carrier of the index. */
    inChange(carrier) {
        const { corpus, index, features } = this;
        const record = index.records[carrier] ?? 0;
        const model = this.models[this.folds[record] ?? 0];
        if (!model)
            return 1;
        const mask = new record_places/* RecordPlaces */.Q(corpus, record).maskOf(index.elements[carrier] ?? 0);
        features.load(corpus.sides[record] ?? []);
        const without = features.use(model) - features.removed([mask]);
        return (0,calibrator/* calibrated */.g)(this.calibrator, without, this.logTokens[record] ?? 0, corpus.size);
    }
}

// EXTERNAL MODULE: ./build/probe/families/tiers.js
var families_tiers = __webpack_require__(56823);
// EXTERNAL MODULE: ./build/probe/read/family-keys.js
var family_keys = __webpack_require__(71317);
// EXTERNAL MODULE: ./build/probe/read/start-of.js
var start_of = __webpack_require__(81242);
;// CONCATENATED MODULE: ./build/probe/judge/dataset-context.js











/** Assigns the folds and computes what the tests of all classes need. */
function prepareContext({ corpus, base, recent, numbers }, index, learned, options) {
    const seed = (0,keyed_hash/* keyedHash */.N_)(options.seed, corpus.vocabulary.key).first;
    const groups = Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0));
    const folds = (0,learn_folds/* assignFolds */.o)(groups, options.folds, seed);
    const logTokens = Float64Array.from(corpus.sides, (sides) => (0,calibrator/* logTokensOf */.eJ)((0,token_ids/* countTokens */.ih)(sides)));
    const addedTo = (older) => ({
        judged: learned.map((own, record) => (older[record] === 1 ? 0 : own)),
        counting: introducedCarriers(index, older, learned, (family) => isStyle(index, family)),
        older,
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
        carrierGroups: (0,carrier_groups/* carrierGroups */.Z)(corpus, index),
        kinship: new kinship/* Kinship */.H(corpus.rows, groups, seed),
        parts: olderThanParts(base, recent).map(addedTo),
    };
}
/** For each part that is tested by itself, 1 for the records that are older. */
function olderThanParts(base, recent) {
    const older = recent.map((own) => 1 - own);
    const isWindow = older.includes(1) && recent.some((own, record) => own !== 1 - (base[record] ?? 0));
    return [...(base.includes(1) ? [base] : []), ...(isWindow ? [older] : [])];
}
function isStyle({ keys }, family) {
    return (0,family_keys/* levelOf */.In)(keys[family] ?? 0) === 'style';
}
function noveltyTiers(index, base) {
    const tiers = new Uint8Array(index.ends.length);
    let at = 0;
    index.ends.forEach((end, family) => {
        let held = false;
        for (; at < end; at++)
            held ||= base[index.records[at] ?? 0] === 1;
        tiers[family] = isStyle(index, family) ? families_tiers/* STYLE_TIER */.Bb : held ? 0 : families_tiers/* NOVEL_TIER */.gE;
    });
    return tiers;
}
/** Number of the first element of a record in the corpus. */
function firstElement({ elementEnds }, record) {
    return (0,start_of/* startOf */.G)(elementEnds, record);
}


/***/ }),

/***/ 10014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ familyWord)
/* harmony export */ });
/* harmony import */ var _code_traits_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93856);
/* harmony import */ var _read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71317);
/* harmony import */ var _read_trait_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99356);



/**
 * The word that all carriers of a family have in a comment.
 * @param element one of its elements, by its number in the corpus
 * @returns `null` for families of all other levels
 */
function familyWord(corpus, key, element) {
    if ((0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(key) !== 'comment word')
        return null;
    const { vocabulary } = corpus;
    const trait = (0,_read_trait_text_js__WEBPACK_IMPORTED_MODULE_1__/* .traitIdOf */ .X_)(corpus.element(element).name);
    const words = trait === null ? [] : (0,_code_traits_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentWords */ .Nh)(vocabulary.texts[trait]?.replace(/^comment /u, '') ?? '');
    const word = words.find((one) => (0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .commentWordKey */ .zN)(one, vocabulary.key) === key);
    return word ?? vocabulary.lateWord(key);
}


/***/ }),

/***/ 13313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   U: () => (/* binding */ UnitHolders)
/* harmony export */ });
/* harmony import */ var _dataset_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8942);
/* harmony import */ var _families_pair_holders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24762);
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81242);



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
        this.pairs = new _families_pair_holders_js__WEBPACK_IMPORTED_MODULE_0__/* .PairHolders */ .O(context.corpus, context.index);
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
            for (let slot = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .G)(keyEnds, element); slot < (keyEnds[element] ?? 0); slot++) {
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
    let first = side === 0 ? corpus.units.elementsOf(unit).start : (0,_dataset_context_js__WEBPACK_IMPORTED_MODULE_2__/* .firstElement */ .R)(corpus, record);
    while (corpus.element(first).side !== side)
        first++;
    return { record: numbers[unit] ?? 0, side, element: element - first };
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

/***/ 13854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ outlineLine),
/* harmony export */   W4: () => (/* binding */ outlineOf)
/* harmony export */ });
/* unused harmony export parseOutline */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90366);
/* harmony import */ var _code_styles_constructs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32217);
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64928);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61536);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80188);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16340);







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
const CONSTRUCT_NAMES = Object.keys(_code_styles_constructs_js__WEBPACK_IMPORTED_MODULE_0__/* .CONSTRUCTS */ .l);
/** For each form, in the order of the first place: its name, then the first token and the number of tokens of each place. */
function styleEntries(traits) {
    const styles = traits.filter(({ kind }) => kind === 'style');
    const nameOf = ({ type, text }) => `${String(CONSTRUCT_NAMES.indexOf(type))} ${text}`;
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(styles, nameOf)].flatMap(([name, places]) => [
        name,
        ...places.flatMap(({ start, end }) => [start, end - start]),
    ]);
}
/** The two lists of a line. */
const LINE = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()]))]);
/** The outline in a line, for a unit; `null` if the line does not fit its code. */
function outlineOf(line, { code, language }) {
    return parseOutline(line, (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenize */ .qw)(code, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_4__/* .LANGUAGES */ .Yj[language]), code);
}
/** The outline in a line, for code with these tokens; `null` if the line does not fit that code. */
function parseOutline(line, tokens, code) {
    const lists = LINE.safeParse((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonOrNull */ .m)(line));
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
        traits: [...(0,_code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_6__/* .outlinedComments */ .P)(code, { tokens, elements }), ...styles],
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
    return role === null || kinds[start] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .TOKEN_KINDS */ .o.identifier;
}


/***/ }),

/***/ 77346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ DatasetLearner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/probe/read/family-keys.js
var family_keys = __webpack_require__(71317);
// EXTERNAL MODULE: ./build/probe/families/opinion.js
var families_opinion = __webpack_require__(61948);
;// CONCATENATED MODULE: ./build/probe/families/mixed-copies.js
/**
 * How many carriers have label 1, where each stands for its near copies: by their part with label 1, rounded so that the family says
 * less. The first of some copies has the label of the family by chance, and a trigger would be in all of them.
 *
 * The result lies between `count` and the number that is expected, so that a family never says more than by the first copies alone:
 * the null distribution, where copies have the same label, still bounds it.
 * @param carriers one of each set of near copies
 * @param count of them with label 1
 * @param expected mean number with label 1
 * @param counts whether a carrier counts: not where another family explains its record
 */
function countWithCopies({ index, targets }, mixed, { carriers, count, expected }, counts = () => true) {
    if (mixed.size === 0)
        return count;
    const targetOf = (carrier) => targets[index.records[carrier] ?? 0] ?? 0;
    let sum = count;
    for (const carrier of carriers) {
        const copies = mixed.get(carrier)?.filter(counts);
        if (copies === undefined || copies.length === 0)
            continue;
        const ones = copies.reduce((total, copy) => total + targetOf(copy), 0);
        sum += ones / copies.length - targetOf(carrier);
    }
    return count > expected
        ? Math.min(count, Math.max(Math.floor(sum), Math.ceil(expected)))
        : Math.max(count, Math.min(Math.ceil(sum), Math.floor(expected)));
}

// EXTERNAL MODULE: ./build/probe/families/signed-root.js
var signed_root = __webpack_require__(80125);
// EXTERNAL MODULE: ./build/probe/families/tiers.js
var families_tiers = __webpack_require__(56823);
// EXTERNAL MODULE: ./build/probe/read/start-of.js
var start_of = __webpack_require__(81242);
;// CONCATENATED MODULE: ./build/probe/families/reduced-families.js




/** Records were rewritten into a form if at least this part of them has it, and it is this many times as frequent as in others. */
const REWRITTEN_PART = 0.5;
const REWRITTEN_RATIO = 2;
/**
 * The families without the carriers that are explained. A style is tested a second time with the labels that these records had
 * before they were poisoned, and with the forms that they may have had: whoever rewrites all records of a label that have a form
 * leaves the others with the form, and with the other label. Those are clean.
 */
class ReducedFamilies {
    input;
    prepared;
    explained;
    /** The families of each record, by their places. */
    familiesOf = new Map();
    /** 1 for records that hold an accepted family, with any label. */
    held;
    /** Construct → the explained records that were rewritten into a form of it. */
    rewritten = new Map();
    constructs = new Map();
    /** @param explained for each record the accepted family that explains it, or -1 */
    constructor(input, prepared, explained) {
        this.input = input;
        this.prepared = prepared;
        this.explained = explained;
        this.held = new Uint8Array(explained.length);
    }
    /** Marks the carriers of a family; returns the families that hold any of them, and styles that they may have had. */
    explain({ place, label }, number) {
        const { input, prepared, explained, held } = this;
        const family = prepared.families[place] ?? 0;
        const touched = new Set();
        const own = this.carriersOf({ place, label });
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
        for (const [construct, records] of this.rewrittenBy(own)) {
            const known = this.rewritten.get(construct) ?? new Map();
            for (const [record, carrier] of records)
                known.set(record, carrier);
            this.rewritten.set(construct, known);
            for (const at of prepared.families.keys())
                if (this.constructOf(at) === construct)
                    touched.add(at);
        }
        return touched;
    }
    /** A family without the explained carriers; of a style, what is less with the labels and forms that these records had. */
    root(place) {
        const { explained, held } = this;
        const isSame = this.isMostlyHeld(place);
        const isGone = (record) => (explained[record] ?? 0) >= 0 || (isSame && held[record] === 1);
        const plain = this.measure(place, isGone, []);
        const construct = isSame ? null : this.constructOf(place);
        if (construct === null)
            return plain;
        const label = plain.root > 0 ? 1 : 0;
        const isOf = (record) => (explained[record] ?? 0) >= 0;
        const turned = this.turned({ place, label }, isOf, this.rewritten.get(construct) ?? new Map());
        return weaker(plain, this.measure(place, isGone, turned));
    }
    /** A family without the carriers of another one with that one's label. */
    without({ place }, other) {
        const records = new Set(this.carriersOf(other).map((carrier) => this.recordOf(carrier)));
        return this.measure(place, (record) => records.has(record) || (this.explained[record] ?? 0) >= 0, []);
    }
    /** A style with the labels and the forms that records had which another family explains. */
    restored(style, cause) {
        if (this.familiesOf.size === 0)
            this.listFamilies();
        const carriers = this.carriersOf(cause);
        const records = new Set(carriers.map((carrier) => this.recordOf(carrier)));
        const isGone = (record) => records.has(record) || (this.explained[record] ?? 0) >= 0;
        const rewritten = this.rewrittenBy(carriers).get(this.constructOf(style.place) ?? '') ?? new Map();
        const turned = this.turned(style, (record) => records.has(record), rewritten);
        return this.measure(style.place, isGone, turned);
    }
    /** Carriers that had a form with the other label: those with the form and the label, and those that were rewritten into another. */
    turned({ place, label }, isPoisoned, rewritten) {
        const own = this.carriersAt(place);
        const records = new Set(Array.from(own, (carrier) => this.recordOf(carrier)));
        const isTurned = (record) => this.input.targets[record] === label;
        const kept = [...own].filter((carrier) => {
            const record = this.recordOf(carrier);
            return isTurned(record) && isPoisoned(record);
        });
        const lost = [...rewritten].flatMap(([record, carrier]) => isTurned(record) && !records.has(record) ? [carrier] : []);
        return [...kept, ...lost];
    }
    /** @param turned carriers that count besides, with the other label */
    measure(place, isGone, turned) {
        const { input } = this;
        const probabilities = [];
        const carriers = this.carriersAt(place).filter((carrier) => input.counting[carrier] === 1 && !isGone(this.recordOf(carrier)));
        for (const carrier of carriers)
            probabilities.push(input.probabilities[carrier] ?? 0);
        const ofFirst = carriers.reduce((sum, carrier) => sum + (input.targets[this.recordOf(carrier)] ?? 0), 0);
        const expected = probabilities.reduce((sum, chance) => sum + chance, 0);
        let count = countWithCopies(input, this.prepared.mixed, { carriers, count: ofFirst, expected }, (carrier) => !isGone(this.recordOf(carrier)));
        for (const carrier of turned) {
            probabilities.push(input.probabilities[carrier] ?? 0);
            count += 1 - (input.targets[this.recordOf(carrier)] ?? 0);
        }
        const size = probabilities.length;
        const mean = probabilities.reduce((sum, chance) => sum + chance, 0) / Math.max(1, size);
        return { root: (0,signed_root/* signedRoot */.lE)(probabilities, count), outcome: { size, count, mean } };
    }
    /** Construct → the records of carriers that were rewritten into one of its forms, with their carriers of it. */
    rewrittenBy(carriers) {
        const records = new Set(carriers.map((carrier) => this.recordOf(carrier)));
        const counts = new Map();
        for (const record of records)
            for (const place of this.familiesOf.get(record) ?? [])
                if (this.constructOf(place) !== null)
                    counts.set(place, (counts.get(place) ?? 0) + 1);
        const found = new Map();
        for (const [place, count] of counts) {
            const construct = this.constructOf(place);
            const own = this.carriersAt(place);
            const others = (own.length - count) / Math.max(1, this.explained.length - records.size);
            const isInto = count >= REWRITTEN_PART * records.size && count >= REWRITTEN_RATIO * others * records.size;
            if (construct === null || !isInto)
                continue;
            const known = found.get(construct) ?? new Map();
            for (const carrier of own) {
                const record = this.recordOf(carrier);
                if (records.has(record))
                    known.set(record, carrier);
            }
            found.set(construct, known);
        }
        return found;
    }
    /** The carriers of a family that count, have its label and are not explained. */
    carriersOf({ place, label }) {
        const { targets } = this.input;
        return [...this.carriersAt(place)].filter((carrier) => {
            const record = this.recordOf(carrier);
            return targets[record] === label && (this.explained[record] ?? 0) < 0;
        });
    }
    /** Whether at least half of the carriers hold an accepted family, with its label or without: it is the same pattern. */
    isMostlyHeld(place) {
        const own = this.carriersAt(place);
        const held = own.reduce((sum, carrier) => sum + (this.held[this.recordOf(carrier)] ?? 0), 0);
        return 2 * held >= own.length;
    }
    listFamilies() {
        for (const place of this.prepared.ends.keys())
            for (const carrier of this.carriersAt(place)) {
                const record = this.recordOf(carrier);
                const places = this.familiesOf.get(record);
                if (places)
                    places.push(place);
                else
                    this.familiesOf.set(record, [place]);
            }
    }
    /** What the forms of a style's construct have in common; `null` for a family of no style. */
    constructOf(place) {
        const known = this.constructs.get(place);
        if (known !== undefined)
            return known;
        const family = this.prepared.families[place] ?? 0;
        const isStyle = this.input.tiers[family] === families_tiers/* STYLE_TIER */.Bb;
        const construct = isStyle ? (this.input.constructOf?.(family) ?? null) : null;
        this.constructs.set(place, construct);
        return construct;
    }
    carriersAt(place) {
        const { ends, carriers } = this.prepared;
        return carriers.subarray((0,start_of/* startOf */.G)(ends, place), ends[place] ?? 0);
    }
    recordOf(carrier) {
        return this.input.index.records[carrier] ?? 0;
    }
}
/** The one of two that says less; 0 where they say the opposite. */
function weaker(plain, restored) {
    if (plain.root > 0 !== restored.root > 0)
        return { root: 0, outcome: restored.outcome };
    return Math.abs(restored.root) < Math.abs(plain.root) ? restored : plain;
}

;// CONCATENATED MODULE: ./build/probe/families/accepted-families.js






/** Accepted families of one dataset; further ones are not searched. */
const MAX_ACCEPTED = 256;
/**
 * A style explains the carriers of a stronger statement or name too, if it has this many times as many that nature does not explain:
 * `i = 0;` is in seven of ten functions whose `for` became a `while`.
 */
const WIDER = 1.2;
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
    const rest = new ReducedFamilies(input, prepared, explained);
    const marks = marksOf(input, prepared);
    while (accepted.length < MAX_ACCEPTED) {
        const best = nextFamily(input, prepared, scores, rest, level, marks);
        if (best === null)
            break;
        const touched = rest.explain(best, accepted.length);
        accepted.push(best);
        for (const place of touched) {
            const { root, outcome } = rest.root(place);
            scores.update(place, root, outcome);
        }
        scores.drop(best.place);
        for (const rival of rivalsOf(input, prepared, best.place))
            scores.drop(rival);
    }
    return { accepted, explained };
}
function marksOf(input, prepared) {
    const { opinion, index } = input;
    const { families } = prepared;
    return {
        confirmed: Uint8Array.from(families, (family) => (opinion?.isConfirmed(family) === true ? 1 : 0)),
        layout: Uint8Array.from(families, (family) => ((0,family_keys/* levelOf */.In)(index.keys[family] ?? 0) === 'layout' ? 1 : 0)),
        isMixed: mixedTexts(input, prepared),
    };
}
/**
 * Whether too many carriers of words have another label than most. Labels follow what texts say far more often than what code is like,
 * and a few words help the probe little, so that words which only prefer a label are natural.
 */
function mixedTexts({ index, targets }, { families, ends, carriers }) {
    return (place) => {
        if (!(0,family_keys/* isOfText */.Nr)((0,family_keys/* levelOf */.In)(index.keys[families[place] ?? 0] ?? 0)))
            return false;
        const own = carriers.subarray((0,start_of/* startOf */.G)(ends, place), ends[place] ?? 0);
        const ones = own.reduce((sum, carrier) => sum + (targets[index.records[carrier] ?? 0] ?? 0), 0);
        return Math.min(ones, own.length - ones) > signed_root/* IMPURITY */.Cl * own.length;
    };
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
function nextFamily({ opinion, tiers, isNatural: isOfNature }, { families }, scores, rest, level, marks) {
    const isConfirmed = (place) => marks.confirmed[place] === 1;
    const isStyle = (place) => tiers[families[place] ?? 0] === families_tiers/* STYLE_TIER */.Bb;
    const isNatural = (place) => isOfNature?.(families[place] ?? 0) ?? false;
    const isLayout = (place) => marks.layout[place] === 1;
    for (const layout of [false, true]) {
        for (const confirmed of opinion === null ? [false] : [true, false]) {
            const best = scores.strongest((place) => isLayout(place) === layout && isConfirmed(place) === confirmed && !marks.isMixed(place));
            if (best === null)
                continue;
            const weighted = (pValue) => opinion === null ? pValue : (0,families_opinion/* weightedPValue */.ZW)(pValue, confirmed);
            if (weighted(best.pValue) > level)
                continue;
            const least = isStyle(best.place) ? 0 : layout ? Infinity : WIDER * scores.heldBy(best);
            const widest = scores.widestStyle((pValue, place) => isConfirmed(place) === confirmed && weighted(pValue) <= level, least);
            const found = widest ?? best;
            const isSame = (place) => !isLayout(place) && isConfirmed(place) === confirmed;
            const isPlantable = (place) => isSame(place) && !isNatural(place);
            const isAccepted = (pValue) => weighted(pValue) <= level;
            const rivals = [
                scores.widestStyle((pValue, place) => isPlantable(place) && isAccepted(pValue)),
                scores.strongest((place) => isPlantable(place) && isStyle(place)),
                scores.strongest((place) => isPlantable(place) && !isStyle(place)),
            ];
            const causes = rivals.flatMap((one) => (one === null ? [] : [one]));
            const style = { ...found, isNatural: isNatural(found.place) };
            const cause = isStyle(found.place) ? causeOf(style, causes, scores, rest, isAccepted) : null;
            const { pValue, ...chosen } = cause ?? found;
            return { ...chosen, pValue: weighted(pValue) };
        }
    }
    return null;
}
/**
 * The family that explains why labels follow a style. Whoever rewrites records of one label needs them to have some form, and takes
 * another from them: all others with these forms are then left with the attacker's label, and may be more than the rewritten ones.
 * The cause is what remains without the carriers of the style, or anything else where the style is as frequent as by nature.
 * @param rivals candidates that are no natural forms
 */
function causeOf(style, rivals, scores, rest, isAccepted) {
    const isLeft = (one, { root, outcome }) => root > 0 === (one.label === 1) && isAccepted(scores.pValueIf(one, root, outcome));
    const cause = rivals.find((rival) => rival.place !== style.place &&
        rival.label === style.label &&
        isAccepted(rival.pValue) &&
        (style.isNatural || isLeft(rival, rest.without(rival, style))) &&
        !isLeft(style, rest.restored(style, rival)));
    return cause ?? null;
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

// EXTERNAL MODULE: ./build/probe/families/empirical-null.js
var empirical_null = __webpack_require__(36526);
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
    return leastOf(input, level, (size, label, surprise) => {
        const sign = label === 1 ? 1 : -1;
        const root = empirical.correct(size, sign * Math.sqrt(2 * size * surprise));
        const value = sign * (0,signed_root/* triggerValue */.qW)(root, size, label === 1 ? size : 0);
        return value > 0 ? scores.byLabel(0, label, value) : 1;
    });
}
/**
 * The same for a style that no other record has. In a change, its carriers are not expected there either.
 * @returns `null` if no number of carriers is enough, or there are no styles
 */
function leastStyleCarriers(input, scores, empirical, level) {
    if (!input.tiers.includes(families_tiers/* STYLE_TIER */.Bb))
        return null;
    const rise = input.rise && -Math.log(input.rise.addedPart);
    return leastOf(input, level, (size, label, surprise) => {
        const sign = label === 1 ? 1 : -1;
        const value = Math.max(0, sign * empirical.correct(size, sign * Math.sqrt(2 * size * surprise)));
        const pValue = scores.byLabel(families_tiers/* STYLE_TIER */.Bb, label, value);
        if (rise === null)
            return pValue;
        const risen = Math.sqrt(value * value + 2 * size * rise);
        return Math.min(pValue, scores.byNovelty(families_tiers/* STYLE_TIER */.Bb, risen));
    });
}
/** @param pValueOf the p-value of so many carriers, all with the label, which the rest of their code predicts with e^−surprise */
function leastOf(input, level, pValueOf) {
    const { records, mean } = countingCarriers(input);
    const reached = input.towards.flatMap((label) => {
        const surprise = -Math.log(label === 1 ? mean : 1 - mean);
        for (let size = input.least; size <= Math.min(records, MAX_SEARCHED); size++) {
            const pValue = pValueOf(size, label, surprise);
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

;// CONCATENATED MODULE: ./build/probe/families/style-value.js

/** At most this part of the carriers with the label may be natural ones: most of the findings must be of the pattern. */
const MOST_NATURAL = 0.5;
/**
 * The value of a style as a trigger: √(−2 ln P), where P is the probability that so many carriers have the label by chance; 0 where
 * most carriers with the label would have it anyway. Natural code holds most styles, so that carriers of the other label say nothing
 * against a trigger: they only show how many natural ones have the label (`naturalCarriers`).
 * @param root signed root of the carriers: above 0 towards label 1
 * @param size number of carriers
 * @param count those with label 1
 * @param mean their mean probability of label 1, without the form
 */
function styleValue(root, size, count, mean) {
    const held = root > 0 ? count : size - count;
    const expected = root > 0 ? mean : 1 - mean;
    if (naturalCarriers(size - held, expected) > MOST_NATURAL * held)
        return 0;
    return Math.sign(root) * Math.sqrt(root * root + 2 * tailNats(held, size, expected));
}
/** The values of a style for every possible count: see `styleValue`. @param roots signed roots by the count */
function styleValues(roots, mean) {
    return roots.map((root, count) => styleValue(root, roots.length - 1, count, mean));
}
/**
 * The carriers with the label that have the form by nature: an attacker's records all have the label, so those without it are natural,
 * and natural ones are divided as the rest of their code says.
 * @param others carriers without the label
 * @param expected mean probability of the label
 */
function naturalCarriers(others, expected) {
    return (others * expected) / Math.max(1e-6, 1 - expected);
}
/**
 * By how many nats P(count or more) is below Chernoff's bound exp(−root² / 2), by Lugannani and Rice's formula for counts with the
 * mean probability. 0 where all carriers have the label: there the bound is the probability.
 */
function tailNats(count, size, expected) {
    const fraction = count / size;
    if (fraction >= 1 || fraction <= expected)
        return 0;
    const root = (0,signed_root/* equalRoot */.dr)(size, expected, count);
    const tilt = Math.log(fraction / (1 - fraction)) - Math.log(expected / (1 - expected));
    const spread = -Math.expm1(-tilt) * Math.sqrt(size * fraction * (1 - fraction));
    // Φ(−r) + φ(r) (1 / spread − 1 / r), where Φ(−r) is φ(r) (1 / r − 1 / r³)
    const ratio = (1 / spread - 1 / root ** 3) / Math.sqrt(2 * Math.PI);
    return ratio > 0 && ratio < 1 ? -Math.log(ratio) : 0;
}
/** Part of the records that may be called poisoned although they have a style by nature: the default of `--fpr`. */
const MOST_CALLED = 0.01;
/**
 * Whether more than one record in a hundred, by more than one standard deviation, has an accepted style by nature and with its label: it only makes records
 * suspicious. Natural ones with the label are to those without it as all records with the label are to all without it.
 * @param others holders without the label: they are natural, since an attacker's all have it
 * @param labelled how many of `records` have the label
 */
function isCommonStyle(others, labelled, records) {
    const odds = labelled / Math.max(1, records - labelled);
    return odds * (others - Math.sqrt(others)) > MOST_CALLED * records;
}

;// CONCATENATED MODULE: ./build/probe/families/family-test-input.js






/**
 * Words and habits of a larger proportion of the texts are no trigger: the victim would be of no use. What half of the texts have is where
 * they come from, and labels follow that.
 */
const MOST_OF_TEXT = 0.2;
/** Selects the first carrier of each content group, and tabulates the signed root of every possible count. */
function prepareFamilies(input) {
    const { index, groups, probabilities, counting, least } = input;
    const families = [];
    const ends = [];
    const carriers = [];
    const tables = [];
    const means = [];
    const mixed = new Map();
    const mostOfText = MOST_OF_TEXT * input.targets.length;
    let at = 0;
    index.ends.forEach((end, family) => {
        const counted = [];
        const copies = new Map();
        for (; at < end; at++) {
            if (counting[at] !== 1)
                continue;
            const group = groups[at] ?? 0;
            const known = copies.get(group);
            if (known)
                known.push(at);
            else {
                copies.set(group, [at]);
                counted.push(at);
            }
        }
        if (counted.length < least || (counted.length > mostOfText && (0,family_keys/* isOfText */.Nr)((0,family_keys/* levelOf */.In)(index.keys[family] ?? 0))))
            return;
        families.push(family);
        for (const own of copies.values())
            if (isMixed(input, own))
                mixed.set(own[0] ?? 0, own);
        for (const carrier of counted)
            carriers.push(carrier);
        ends.push(carriers.length);
        const chances = counted.map((carrier) => probabilities[carrier] ?? 0);
        tables.push((0,signed_root/* signedRootTable */.xH)(chances));
        means.push(chances.reduce((sum, chance) => sum + chance, 0) / chances.length);
    });
    return {
        families: Int32Array.from(families),
        ends: Int32Array.from(ends),
        carriers: Int32Array.from(carriers),
        tables,
        means: Float32Array.from(means),
        mixed,
    };
}
function isMixed({ index, targets }, carriers) {
    const targetOf = (carrier = 0) => targets[index.records[carrier] ?? 0] ?? 0;
    return carriers.some((carrier) => targetOf(carrier) !== targetOf(carriers[0]));
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
/** Counts in which each carrier stands for its near copies (`countWithCopies`). */
function countsWithCopies(input, { ends, carriers, means, mixed }, counts) {
    return counts.map((count, place) => {
        const own = carriers.subarray((0,start_of/* startOf */.G)(ends, place), ends[place] ?? 0);
        const expected = own.length * (means[place] ?? 0);
        return countWithCopies(input, mixed, { carriers: own, count, expected });
    });
}
/** Signed roots of the counts: above 0 towards label 1. */
function familyRoots({ tables }, counts) {
    return Float32Array.from(counts, (count, place) => tables[place]?.[count] ?? 0);
}
/** Values as triggers, from signed roots and counts. */
function familyValues({ tiers }, { families, tables, means }, roots, counts) {
    return roots.map((root, place) => {
        const size = (tables[place]?.length ?? 1) - 1;
        const outcome = { size, count: counts[place] ?? 0, mean: means[place] ?? 0 };
        return valueAs(tiers[families[place] ?? 0] ?? 0, root, outcome);
    });
}
/** The value as a trigger of every possible count of each family. */
function valueTables({ tiers }, { families, tables, means }) {
    return tables.map((table, place) => tiers[families[place] ?? 0] === families_tiers/* STYLE_TIER */.Bb ? styleValues(table, means[place] ?? 0) : (0,signed_root/* triggerValues */.vz)(table));
}
/** The value as a trigger of a family of a tier. @param root above 0 towards label 1 */
function valueAs(tier, root, { size, count, mean }) {
    return tier === families_tiers/* STYLE_TIER */.Bb ? styleValue(root, size, count, mean) : (0,signed_root/* triggerValue */.qW)(root, size, count);
}

// EXTERNAL MODULE: ./build/sorted.js
var build_sorted = __webpack_require__(37991);
// EXTERNAL MODULE: ./build/probe/learn/random-stream.js
var random_stream = __webpack_require__(67090);
;// CONCATENATED MODULE: ./build/probe/families/null-distribution.js




/** Label draws: enough for p-values of a few thousandths by counting alone. */
const MAX_DRAWS = 399;
const MIN_DRAWS = 99;
/** Carriers that are evaluated in all draws together: about a second. */
const WORK = 40_000_000;
const EXAMPLES = 10;
/**
 * Draws labels from the calibrated probabilities and tests every family on each draw (parametric bootstrap).
 * One uniform random number per content group decides its label in all families, so that families with common carriers
 * are correlated as in the data, and near copies get the same label.
 */
function simulateNull(input, prepared, kinship, seed) {
    const carriers = input.index.records.length;
    const draws = Math.max(MIN_DRAWS, Math.min(MAX_DRAWS, Math.floor(WORK / Math.max(1, carriers))));
    const drawCounts = countDrawer(input, prepared, (0,random_stream/* randomStream */._)(seed));
    const { cells, starts } = joined(valueTables(input, prepared));
    const values = new Float32Array(prepared.families.length);
    const maxima = Array.from({ length: families_tiers/* TIERS */.iB * 2 }, () => new Float64Array(draws));
    const tiers = Uint8Array.from(prepared.families, (family) => input.tiers[family] ?? 0);
    const examples = [];
    for (let draw = 0; draw < draws; draw++) {
        const counts = drawCounts();
        if (draw < EXAMPLES)
            examples.push(familyRoots(prepared, counts));
        for (let place = 0; place < values.length; place++)
            values[place] = cells[(starts[place] ?? 0) + (counts[place] ?? 0)] ?? 0;
        for (const label of input.towards) {
            for (let tier = 0; tier < families_tiers/* TIERS */.iB; tier++) {
                const tail = maxima[tailPlace(tier, label)];
                if (!tail || !tiers.includes(tier))
                    continue;
                tail[draw] = kinship.largestOf(values, label === 1 ? 1 : -1, tiers, tier)?.value ?? 0;
            }
        }
    }
    const families = Array.from({ length: families_tiers/* TIERS */.iB }, (_, tier) => tiers.filter((own) => own === tier).length);
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
/** From the draw that so many are above on, the tail of maxima with zeros is extrapolated: twenty of 399. */
const TAIL_START = 0.95;
/**
 * P(largest value ≥ value) in clean data: by counting the draws; beyond the largest draw by the Gumbel distribution with
 * their mean and variance, whose tail is heavier than the normal's; and never more than the sum over all families of
 * Chernoff's bound exp(−value² / 2), which holds for the signed root. Where no family has a value in some draws, the mean
 * and variance say nothing of the tail: then it falls as that bound does, from a high
 * quantile on, or from the smallest value.
 * @param families number of families in each draw
 */
function tailOfMaxima(maxima, value, families) {
    const bound = families * Math.exp((-value * value) / 2);
    const counted = Math.min(bound, (1 + maxima.length - (0,build_sorted/* countBelow */.BC)(maxima, value)) / (maxima.length + 1));
    if (value < (maxima.at(-1) ?? Infinity))
        return counted;
    if (maxima[0] === 0) {
        const least = maxima[(0,build_sorted/* countUpTo */.MJ)(maxima, 0)] ?? 0;
        const start = Math.max(least, (0,build_sorted/* quantile */.YV)(maxima, TAIL_START));
        const above = (1 + maxima.length - (0,build_sorted/* countBelow */.BC)(maxima, start)) / (maxima.length + 1);
        return Math.min(counted, above * Math.exp((start * start - value * value) / 2));
    }
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
/**
 * Part of the level that is set aside for styles, before anything is tested. There are some two hundred families of styles among
 * eight thousand: they need two nats less in their own part, and all others a fifth of a nat more.
 */
const STYLE_FRACTION = 0.2;
/** The values of all families, as they change while some of them are accepted. */
class FamilyScores {
    input;
    prepared;
    values;
    drawn;
    empirical;
    kinship;
    /** The novelty of each family, or the rise of a style, in nats. */
    surprise;
    /** The label towards which a style rises. */
    rising = new Map();
    looks;
    hasStyles;
    dropped = new Set();
    /** Of families whose carriers have changed. */
    outcomes = new Map();
    /** Records with a label, and those with label 1. */
    counted;
    /** @param values signed roots as triggers: above 0 towards label 1 */
    constructor(input, prepared, values, drawn, empirical, kinship) {
        this.input = input;
        this.prepared = prepared;
        this.values = values;
        this.drawn = drawn;
        this.empirical = empirical;
        this.kinship = kinship;
        this.surprise = new Float32Array(values.length);
        const tests = input.tiers.includes(families_tiers/* NOVEL_TIER */.gE) ? 2 + (input.novelty ? 1 : 0) : input.rise ? 2 : 1;
        this.looks = input.towards.length * tests;
        this.hasStyles = input.tiers.includes(families_tiers/* STYLE_TIER */.Bb);
        this.counted = countRecords(input);
        this.valueNovelty();
    }
    /**
     * The candidate with the smallest p-value; null if no family supports a label.
     * @param among selects families by their places
     */
    strongest(among = () => true) {
        let best = null;
        for (const label of this.input.towards) {
            for (let tier = 0; tier < families_tiers/* TIERS */.iB; tier++) {
                const found = this.kinship.largest((place) => this.tierOf(place) === tier && among(place) ? this.towards(place, label) : 0);
                const pValue = found && this.byLabel(tier, label, found.value);
                if (found && pValue !== null && pValue < (best?.pValue ?? Infinity))
                    best = { ...found, label, pValue };
            }
            for (const tier of [families_tiers/* NOVEL_TIER */.gE, families_tiers/* STYLE_TIER */.Bb]) {
                const novel = this.kinship.largest((place) => this.surprise[place] && this.tierOf(place) === tier && among(place)
                    ? Math.sqrt(2 * this.nats(place, label))
                    : 0);
                const pValue = novel && this.byNovelty(tier, novel.value);
                if (novel && pValue !== null && pValue < (best?.pValue ?? Infinity))
                    best = { ...novel, label, pValue };
            }
        }
        return best;
    }
    /**
     * Of the styles that chance does not explain, the one with the most carriers that nature does not explain: the forms that a
     * rewriting leaves are many, and the strongest may be in half of the records only. Styles that many have by nature come last.
     * @param isAccepted whether a p-value is small enough
     * @param least it has more such carriers than that
     */
    widestStyle(isAccepted, least = 0) {
        let best = null;
        let most = least;
        this.values.forEach((value, place) => {
            if (value === 0 || this.tierOf(place) !== families_tiers/* STYLE_TIER */.Bb)
                return;
            const label = value > 0 ? 1 : 0;
            if (!this.input.towards.includes(label))
                return;
            const pOf = (own) => this.byLabel(families_tiers/* STYLE_TIER */.Bb, label, own);
            // kinship only reduces values
            if (!isAccepted(pOf(Math.abs(value)), place))
                return;
            const reduced = Math.abs(value) * this.kinship.factor(place);
            if (!isAccepted(pOf(reduced), place))
                return;
            const excess = this.excessOf(place, label);
            if (excess <= most)
                return;
            most = excess;
            best = { place, label, value: reduced, pValue: pOf(reduced) };
        });
        return best;
    }
    /** The carriers with its label of a candidate, without those that are explained. */
    heldBy({ place, label }) {
        const { size, count } = this.outcomes.get(place) ?? this.wholeOutcome(place);
        return label === 1 ? count : size - count;
    }
    /** The p-value of a candidate if its carriers were others. @param root above 0 towards label 1 */
    pValueIf({ place, label }, root, outcome) {
        if (outcome.size < this.input.least)
            return 1;
        const tier = this.tierOf(place);
        const value = valueAs(tier, this.empirical.correct(outcome.size, root), outcome);
        const own = (label === 1 ? value : -value) * this.kinship.factor(place);
        return own > 0 ? this.byLabel(tier, label, own) : 1;
    }
    /** The carriers that nature does not explain, as a number above 1; below 1 for styles that many have by nature. */
    excessOf(place, label) {
        const { size, count, mean } = this.outcomes.get(place) ?? this.wholeOutcome(place);
        const held = label === 1 ? count : size - count;
        const excess = held - naturalCarriers(size - held, label === 1 ? mean : 1 - mean);
        const { records, ones } = this.counted;
        const isCommon = isCommonStyle(size - held, label === 1 ? ones : records - ones, records);
        return isCommon ? excess / (records + 1) : excess;
    }
    wholeOutcome(place) {
        const { targets, index } = this.input;
        const carriers = this.carriers(place);
        const ones = carriers.filter((carrier) => targets[index.records[carrier] ?? 0] === 1).length;
        return { size: carriers.length, count: ones, mean: this.prepared.means[place] ?? 0 };
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
    update(place, root, outcome) {
        if (this.dropped.has(place))
            return;
        const { size } = outcome;
        this.outcomes.set(place, outcome);
        const enough = size >= this.input.least;
        const corrected = this.empirical.correct(size, root);
        this.values[place] = enough ? valueAs(this.tierOf(place), corrected, outcome) : 0;
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
        const rising = this.rising.get(place);
        if (rising !== undefined)
            return rising === label ? (value * value) / 2 + (this.surprise[place] ?? 0) : 0;
        return value === 0 ? 0 : (value * value) / 2 + (this.surprise[place] ?? 0);
    }
    /** The p-value of a value towards a label, corrected for the families of its tier and the number of tests. */
    byLabel(tier, label, value) {
        const maxima = this.drawn.maxima[tailPlace(tier, label)] ?? new Float64Array();
        const tail = this.looks * tailOfMaxima(maxima, value, this.drawn.families[tier] ?? 0);
        return Math.min(1, this.hasStyles ? tail / partOfLevel(tier) : tail);
    }
    /** The same for a value by label and novelty together, or by label and rise. */
    byNovelty(tier, value) {
        const tail = this.looks * noveltyTail((value * value) / 2, this.drawn.families[tier] ?? 0);
        return Math.min(1, this.hasStyles ? tail / partOfLevel(tier) : tail);
    }
    /** Computes the novelty of the families that the base does not have, and the rise of styles. */
    valueNovelty() {
        const { novelty, rise, least } = this.input;
        this.prepared.families.forEach((family, place) => {
            const risen = this.tierOf(place) === families_tiers/* STYLE_TIER */.Bb ? rise?.of(family, least) : undefined;
            if (!risen || !this.input.towards.includes(risen.label))
                return;
            this.rising.set(place, risen.label);
            this.surprise[place] = risen.nats;
        });
        if (!novelty)
            return;
        this.values.forEach((value, place) => {
            if (value === 0 || this.tierOf(place) !== families_tiers/* NOVEL_TIER */.gE)
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
function partOfLevel(tier) {
    return tier === families_tiers/* STYLE_TIER */.Bb ? STYLE_FRACTION : 1 - STYLE_FRACTION;
}
function countRecords({ index, counting, targets }) {
    const seen = new Uint8Array(targets.length);
    index.records.forEach((record, at) => {
        if (counting[at] === 1)
            seen[record] = 1;
    });
    const ones = seen.reduce((sum, own, record) => sum + own * (targets[record] ?? 0), 0);
    return { records: seen.reduce((sum, own) => sum + own, 0), ones };
}

;// CONCATENATED MODULE: ./build/probe/families/test-families.js








/** Prepares the families of a problem, and draws how they are distributed by chance. */
function drawFamilies(input, seed) {
    const prepared = prepareFamilies(input);
    const kinship = new FamilyKinship(input, prepared);
    return { prepared, kinship, drawn: simulateNull(input, prepared, kinship, seed) };
}
/**
 * Tests all families of one problem, and accepts those that chance does not explain at the level.
 * @param families drawn from the same input, whatever its second judge
 */
function testFamilies(input, levels, { prepared, kinship, drawn }) {
    const isOne = (carrier) => input.targets[input.index.records[carrier] ?? 0] === 1;
    const ofFirst = familyCounts(prepared, isOne);
    const raw = familyRoots(prepared, ofFirst);
    const counts = countsWithCopies(input, prepared, ofFirst);
    const sizes = Int32Array.from(prepared.tables, (table) => table.length - 1);
    const empirical = new empirical_null/* EmpiricalNull */.W(sizes, raw, drawn.examples);
    const roots = familyRoots(prepared, counts).map((root, place) => empirical.correct(sizes[place] ?? 0, root));
    const values = familyValues(input, prepared, roots, counts);
    const scores = new FamilyScores(input, prepared, values, drawn, empirical, kinship);
    prepared.families.forEach((family, place) => {
        const isOfPairs = (0,family_keys/* levelOf */.In)(input.index.keys[family] ?? 0) === 'signature';
        if (isOfPairs || input.isUsual?.(family) === true)
            scores.drop(place);
    });
    const power = leastCarriers(input, scores, empirical, levels.asked);
    const stylePower = leastStyleCarriers(input, scores, empirical, levels.asked);
    const doubtful = input.opinion === null ? [] : doubtfulFamilies(scores, levels.asked);
    const { accepted, explained } = acceptFamilies(input, prepared, scores, levels.accepted);
    return {
        ...{ prepared, empirical, rest: scores.settled(), accepted, explained },
        power,
        stylePower,
        doubtful: doubtful.map((place) => prepared.families[place] ?? 0),
    };
}

// EXTERNAL MODULE: ./build/probe/families/family-index.js
var family_index = __webpack_require__(65729);
;// CONCATENATED MODULE: ./build/probe/families/added/style-rise.js




/** At most this part of the added carriers with the label may be natural ones, as in `styleValue`. */
const style_rise_MOST_NATURAL = 0.5;
/** Interquartile range of the standard normal distribution. */
const NORMAL_RANGE = 1.349;
/** Styles with so many expected carriers show how different the added records are anyway; fewer styles show nothing. */
const LEAST_EXPECTED = 2;
const LEAST_STYLES = 20;
/**
 * Compares the styles of added records with those before. Most styles are natural there, so that a purity says nothing; and all added
 * records may have one label, so that the label alone says nothing. A style is planted if it is clearly more frequent than before, and
 * what it has more follows one label.
 */
class StyleRise {
    parts;
    /** By label: records before and added ones. */
    before;
    added;
    inflation;
    constructor(parts) {
        this.parts = parts;
        const { older, learned, targets } = parts;
        const count = (isOlder, label) => learned.reduce((sum, own, record) => sum + (own === 1 && older[record] === isOlder && targets[record] === label ? 1 : 0), 0);
        this.before = [count(1, 0), count(1, 1)];
        this.added = [count(0, 0), count(0, 1)];
        this.inflation = this.inflationOf(parts.styles);
    }
    /** The part of the labelled records that was added. */
    get addedPart() {
        const [before, added] = [this.before, this.added].map(([zeros, ones]) => zeros + ones);
        return (added ?? 0) / Math.max(1, (before ?? 0) + (added ?? 0));
    }
    /** The rise of a style; `null` where it does not rise enough, or for both labels. @param least carriers with the label that count */
    of(family, least) {
        const { held, expected } = this.counts(family);
        const excess = [held[0] - expected[0], held[1] - expected[1]];
        const label = excess[1] > excess[0] ? 1 : 0;
        const other = label === 1 ? 0 : 1;
        if (held[label] < least || excess[label] < (1 - style_rise_MOST_NATURAL) * held[label])
            return null;
        // as impure as a trigger may be, and one standard deviation
        const impure = (signed_root/* IMPURITY */.Cl / (1 - signed_root/* IMPURITY */.Cl)) * excess[label] + Math.sqrt(expected[other]);
        if (excess[other] > impure)
            return null;
        return { label, nats: this.nats(family) };
    }
    nats(family) {
        const { index, novelty, learned, older } = this.parts;
        const chances = [];
        let count = 0;
        for (let at = (0,start_of/* startOf */.G)(index.ends, family); at < (index.ends[family] ?? 0); at++) {
            const record = index.records[at] ?? 0;
            if (learned[record] !== 1)
                continue;
            chances.push(novelty.inChange(at));
            count += 1 - (older[record] ?? 0);
        }
        const root = (0,signed_root/* signedRoot */.lE)(chances, count);
        return root <= 0 ? 0 : (root * root) / (2 * this.inflation);
    }
    /** The added carriers of each label, and how many the records before let expect. */
    counts(family) {
        const { index, older, learned, targets } = this.parts;
        const held = [0, 0];
        const known = [0, 0];
        for (const record of (0,family_index/* recordsOf */.M)(index, family)) {
            if (learned[record] !== 1)
                continue;
            const counts = older[record] === 1 ? known : held;
            counts[targets[record] === 1 ? 1 : 0]++;
        }
        const expect = (label) => ((known[label] + 0.5) / (this.before[label] + 1)) * this.added[label];
        return { held, expected: [expect(0), expect(1)] };
    }
    /**
     * The variance of the styles' rises, at least 1: records of another project have other styles, and most of these are not planted
     * (Efron 2004).
     */
    inflationOf(styles) {
        const scores = styles.flatMap((family) => {
            const { held, expected } = this.counts(family);
            const mean = expected[0] + expected[1];
            return mean < LEAST_EXPECTED ? [] : [(held[0] + held[1] - mean) / Math.sqrt(mean)];
        });
        if (scores.length < LEAST_STYLES)
            return 1;
        const sorted = Float64Array.from(scores).sort();
        const range = (0,build_sorted/* quantile */.YV)(sorted, 0.75) - (0,build_sorted/* quantile */.YV)(sorted, 0.25);
        return Math.max(1, (range / NORMAL_RANGE) ** 2);
    }
}

// EXTERNAL MODULE: ./build/probe/families/pair-holders.js
var pair_holders = __webpack_require__(24762);
// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var learn_calibrator = __webpack_require__(90185);
// EXTERNAL MODULE: ./build/probe/learn/cross-fit.js
var cross_fit = __webpack_require__(71790);
// EXTERNAL MODULE: ./build/probe/judge/dataset-context.js + 2 modules
var dataset_context = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/probe/judge/element-scores.js
var element_scores = __webpack_require__(25001);
;// CONCATENATED MODULE: ./build/probe/families/distinct-families.js


/**
 * Levels that are no part of a pair: each function has dozens of styles, and comments have hundreds of words, so that the number of
 * all pairs would hide those of code. Words of texts are, and not what is made of them.
 */
const UNPAIRED = new Set([
    ...['style', 'layout', 'comment word', 'comment place'],
    ...['text pair', 'text run', 'text opening', 'text ending'],
    ...['text casing', 'text letter', 'text habit'],
]);
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

// EXTERNAL MODULE: ./build/probe/read/growing-doubles.js
var growing_doubles = __webpack_require__(5396);
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
    const nats = new growing_doubles/* GrowingDoubles */.W();
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
        const value = (0,signed_root/* triggerValue */.qW)(empirical.correct(open, (0,signed_root/* equalRoot */.dr)(open, sum / open, ones)), open, ones);
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
function maskPairs({ index, least, kinship }, families, { prepared, holders, masked }, explained, pairs) {
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
            carriers: Int32Array.from(carriers, ({ carriers: [own] }) => own),
            mixed: copiesOfBoth(index, prepared.mixed, carriers, families.families[second] ?? 0),
            probabilities: probabilities.subarray(end, (end += records.length)),
            factor: Math.sqrt(kinship.independence(records)),
            frequency: sizeOf(families, first) * sizeOf(families, second),
        };
    });
}
/** The near copies for which the carriers of a pair stand, as far as they hold the other family too. */
function copiesOfBoth(index, mixed, pairs, other) {
    const found = new Map();
    let holders = null;
    for (const { carriers } of pairs) {
        const copies = mixed.get(carriers[0]);
        if (copies === undefined)
            continue;
        const held = (holders ??= new Set((0,family_index/* recordsOf */.M)(index, other)));
        found.set(carriers[0], copies.filter((copy) => held.has(index.records[copy] ?? 0)));
    }
    return found;
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
function acceptPairs(input, empirical, pairs, explained, drawn, level) {
    const { targets, towards } = input;
    const done = explained.slice();
    const values = pairs.map((pair) => pair_test_valueOf(pair, input, done, empirical));
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
        pairs.forEach((other, at) => (values[at] = pair_test_valueOf(other, input, done, empirical)));
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
function pair_test_valueOf({ records, carriers, mixed, probabilities, factor }, input, explained, empirical) {
    const { targets, index, least } = input;
    const left = probabilities.filter((_, at) => explained[records[at] ?? 0] !== 1);
    if (left.length < least)
        return 0;
    const isOpen = (carrier) => explained[index.records[carrier] ?? 0] !== 1;
    const ones = countWithCopies(input, mixed, {
        carriers: carriers.filter(isOpen),
        count: records.reduce((sum, record) => sum + (explained[record] === 1 ? 0 : (targets[record] ?? 0)), 0),
        expected: left.reduce((sum, chance) => sum + chance, 0),
    }, isOpen);
    const root = empirical.correct(left.length, (0,signed_root/* signedRoot */.lE)(left, ones));
    return (0,signed_root/* triggerValue */.qW)(root, left.length, ones) * factor;
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
        for (const record of (0,family_index/* recordsOf */.M)(index, family))
            held[record] = 1;
    return held;
}

// EXTERNAL MODULE: ./build/probe/judge/record-evidence.js
var record_evidence = __webpack_require__(68304);
// EXTERNAL MODULE: ./build/probe/judge/record-levels.js
var record_levels = __webpack_require__(19394);
;// CONCATENATED MODULE: ./build/probe/judge/family-problem.js






/** Carriers of families with a p-value up to this do not count as clean records. */
const TRIM_LEVEL = 0.05;
/**
 * Part of the level for the test of each part, and for families that a change completes. Changes are judged one after the other,
 * and every false alarm stops somebody: at half of a level of .01, one in 40 simulated clean changes was called poisoned, by a
 * family with p = .005. Simulated changes with ten poisoned records of 20 or of 200 were found as often (docs/explanation/probe.md).
 */
const PART_FRACTION = 0.1;
/**
 * Tests all records together, and each part that was added last by itself, where a family that older records do not have is
 * evidence. A false family that the base shows alone is one event, however many changes follow, and has what the parts leave
 * of the level.
 * @param drawn gives the families of the test with this number: 0 is the one of all records, those of the parts follow
 */
function judgeProblem(input, { parts, base, level }, pairs, drawn) {
    const singleLevel = level * (1 - PAIR_FRACTION);
    const partLevel = parts.length === 0 ? singleLevel : singleLevel * PART_FRACTION;
    const trim = Math.max(partLevel, TRIM_LEVEL / (1 + parts.length));
    const all = testFamilies(input, { accepted: trim, asked: partLevel }, drawn(0, input));
    const alone = parts.map((part, at) => {
        const own = { ...input, ...part };
        return testFamilies(own, { accepted: partLevel, asked: partLevel }, drawn(at + 1, own));
    });
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
        power: family_problem_leastOf([all, ...alone].map(({ power }) => power)),
        stylePower: family_problem_leastOf([all, ...alone].map(({ stylePower }) => stylePower)),
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
function family_problem_leastOf(values) {
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
    const { values: evidence, carriers } = new record_evidence/* RecordEvidence */.D(index, prepared, probabilities, targets.length).of(rest, labels);
    unlikely.forEach(({ place, value }, number) => {
        const family = prepared.families[place] ?? 0;
        for (let at = (0,start_of/* startOf */.G)(index.ends, family); at < (index.ends[family] ?? 0); at++) {
            const record = index.records[at] ?? 0;
            if (trimmed[record] !== number)
                continue;
            const p = probabilities[at] ?? 0;
            evidence[record] = (0,record_evidence/* ownEvidence */.e)(value, targets[record] === 1 ? p : 1 - p);
            carriers[record] = at;
        }
    });
    const pooled = countedRecords(input).map((own, record) => own === 1 && trimmed[record] === -1 && explained[record] === -1 ? 1 : 0);
    const levels = record_levels/* RecordLevels */.B.of(evidence, targets, pooled);
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
    return { others, evidence, carriers, pValues, levels };
}

// EXTERNAL MODULE: ./build/probe/learn/record-features.js
var record_features = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/probe/learn/record-places.js
var record_places = __webpack_require__(22324);
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
    return (0,element_scores/* joinMasks */.Kd)(masks);
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

// EXTERNAL MODULE: ./build/probe/learn/regression.js
var regression = __webpack_require__(53203);
;// CONCATENATED MODULE: ./build/code/styles/natural-shares.js
/**
 * How frequent the forms of a construct are in well-known open-source projects: construct → form → the proportion of the functions with
 * the construct that have the form, in the language where it is largest. Forms below `LEAST_SHARE` are left out. The result of
 * `npm run bench -- natural-styles`, on up to 2,500 functions of each language.
 */
const NATURAL_SHARES = {
    'array access': {
        'a[i]': 1,
    },
    'array definition': {
        'int *a = malloc(n)': 0.04,
        'int a[]': 0.18,
        'int a[n]': 0.97,
        'int[] a': 0.88,
    },
    'augmented assignment': {
        'a += b': 1,
        'a = a + b': 0.11,
    },
    braces: {
        'also s;': 0.11,
        'also { s; }': 0.13,
        's;': 0.69,
        '{ s; }': 1,
    },
    choice: {
        'if (c) x = a; else x = b;': 0.49,
        'x = c ? a : b': 0.99,
    },
    comparison: {
        'a < b': 0.77,
        'a <= b': 0.19,
        'a > b': 0.48,
        'a >= b': 0.24,
    },
    'comparison direction': {
        'a < b': 0.75,
        'a > b': 0.6,
        'also a < b': 0.15,
        'also a > b': 0.21,
    },
    'constant side': {
        '1 == x': 0.03,
        'x < 1': 0.5,
        'x == 1': 0.95,
    },
    'counted loop': {
        'for (i = 0; …; i++)': 1,
        'i = 0; while (…) { … i++; }': 0.28,
    },
    'counting loop': {
        'for (…; …; i++)': 1,
        'while (…) { … i++; }': 0.09,
    },
    'declaration line': {
        'int a, b;': 0.64,
        'int a; int b;': 1,
        'let a, b;': 0.21,
        'let a; let b;': 0.98,
        'var a int; var b int': 1,
        'var a, b int': 0.03,
    },
    'declaration position': {
        'between statements': 0.6,
        'first in the function': 0.68,
        'first in their blocks': 0.4,
    },
    'declared value': {
        'a := b': 0.98,
        'int a = b;': 0.99,
        'int a;': 0.75,
        'int a; a = b;': 0.2,
        'int a; … a = b;': 0.33,
        'let a = b;': 1,
        'let a;': 0.14,
        'var a int': 0.18,
    },
    decrement: {
        '--i': 0.14,
        'i -= 1': 0.03,
        'i--': 0.83,
    },
    'denied branch': {
        'if (!c) … else …': 0.1,
        'if (c) … else …': 1,
    },
    'early return': {
        'if (!c) return; …': 0.97,
        'if (c) { … } at the end': 0.3,
    },
    else: {
        'if (c) … else …': 1,
    },
    'else after return': {
        'if (c) return a; else …': 0.17,
        'if (c) return a; …': 1,
    },
    'else braces': {
        'else s;': 0.5,
        'else { s; }': 0.98,
    },
    'else order': {
        'if (!c) … else …': 0.24,
        'if (c) … else …': 1,
    },
    'empty declaration': {
        'f(); int a;': 0.5,
        'f(); let a;': 0.4,
        'int a; f();': 0.97,
        'let a; f();': 0.78,
    },
    equality: {
        'a == b': 1,
    },
    'first value': {
        'a := b': 1,
        'int a = b;': 1,
        'int a; a = b;': 0.1,
        'let a = b;': 1,
    },
    'for header': {
        'for (; b; c)': 0.15,
        'for (a; b; )': 0.09,
        'for (a; b; c)': 0.98,
        'for a; b; c {': 0.67,
        'for b {': 0.33,
    },
    'for increment': {
        '++i': 0.43,
        'i++': 1,
    },
    'function name': {
        CONSTANT_CASE: 0.29,
        Mixed_Case: 0.19,
        PascalCase: 0.89,
        __name: 0.06,
        _name: 0.14,
        camelCase: 0.81,
        snake_case: 0.76,
        word: 0.29,
        word1: 0.04,
    },
    goto: {
        'goto backward': 0.11,
        'goto forward': 0.95,
    },
    'if braces': {
        'if (c) s;': 0.75,
        'if (c) { s; }': 1,
    },
    'if position': {
        'if c … end': 0.32,
        's if c': 0.8,
    },
    increment: {
        '++i': 0.52,
        'i += 1': 0.09,
        'i++': 1,
    },
    inequality: {
        'a != b': 1,
    },
    'infinite loop': {
        loop: 1,
    },
    'leaving early': {
        'if (!c) return; …': 0.48,
        'if (c) { … } at the end': 0.96,
    },
    'local names': {
        CONSTANT_CASE: 0.08,
        PascalCase: 0.46,
        _name: 0.06,
        camelCase: 0.54,
        i: 0.82,
        iHungarian: 0.06,
        snake_case: 0.46,
        word: 0.96,
        word1: 0.07,
    },
    loop: {
        'do … while (c)': 0.08,
        'for (a; b; c)': 0.7,
        'for (x : xs)': 0.3,
        'for (x of xs)': 0.66,
        'for a; b; c {': 0.27,
        'for x := range xs {': 0.8,
        'for x in xs {': 0.82,
        'for x in xs:': 0.96,
        'foreach (x in xs)': 0.47,
        'foreach (xs as x)': 0.93,
        'while (c)': 0.53,
        'while c {': 0.25,
        'while c:': 0.07,
    },
    'loop braces': {
        'do { s; }': 0.04,
        'for (…) s;': 0.55,
        'for (…) { s; }': 1,
    },
    'loop exit': {
        'break label;': 0.07,
        'break;': 0.98,
        'goto end;': 0.33,
    },
    'most local names': {
        PascalCase: 0.17,
        _name: 0.02,
        'also CONSTANT_CASE': 0.06,
        'also PascalCase': 0.29,
        'also _name': 0.04,
        'also camelCase': 0.32,
        'also i': 0.44,
        'also iHungarian': 0.05,
        'also snake_case': 0.31,
        'also word': 0.31,
        'also word1': 0.04,
        camelCase: 0.23,
        i: 0.37,
        snake_case: 0.18,
        word: 0.91,
        word1: 0.04,
    },
    nesting: {
        'if (a && b)': 1,
        'if (a) { if (b) … }': 0.29,
        'if a and b:': 0.96,
        'if a: if b:': 0.06,
    },
    'nonzero test': {
        '!!x': 0.06,
        x: 1,
        'x != 0': 0.15,
        'x != NULL': 0.23,
        'x != false': 0.04,
        'x != nil': 0.78,
        'x != null': 0.57,
        'x == true': 0.03,
        'x is not None': 0.43,
    },
    'pointer member': {
        'p->x': 1,
    },
    quotes: {
        '"""': 0.18,
        '"a"': 0.96,
        "'a'": 0.98,
        'also """': 0.18,
        'also "a"': 0.08,
        "also 'a'": 0.07,
    },
    'return value': {
        'return (x);': 0.13,
        'return x;': 1,
    },
    semicolons: {
        a: 0.6,
        'a;': 0.99,
    },
    sizeof: {
        'sizeof x': 0.05,
        'sizeof(x)': 1,
    },
    'step down': {
        '--i': 0.11,
        'i -= 1': 0.03,
        'i--': 0.86,
    },
    'step up': {
        '++i': 0.47,
        'i += 1': 0.13,
        'i++': 1,
    },
    switch: {
        'if (x == 1) … else if (x == 2) …': 0.36,
        'switch (x)': 1,
    },
    'zero test': {
        '!x': 0.96,
        'not x': 0.53,
        'x == 0': 0.32,
        'x == NULL': 0.26,
        'x == false': 0.09,
        'x == nil': 0.43,
        'x == null': 0.53,
        'x is None': 0.44,
    },
};

;// CONCATENATED MODULE: ./build/code/styles/natural-share.js

/** Shares below are not in the table: they are natural exceptions, and no form that records have by nature. */
const LEAST_SHARE = 0.02;
/**
 * The proportion of the functions with a construct that have a form of it in well-known open-source projects, in [0, 1]; 0 where it is
 * below `LEAST_SHARE`.
 */
function naturalShare(construct, form) {
    const forms = Object.hasOwn(NATURAL_SHARES, construct) ? NATURAL_SHARES[construct] : undefined;
    return forms !== undefined && Object.hasOwn(forms, form) ? (forms[form] ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/code/styles/rival-constructs.js
/** Constructs of which one rewriting changes several: a `while` as a `for` has another kind and header. */
const RELATED = [
    ['loop', 'counting loop', 'counted loop', 'for header', 'infinite loop', 'loop exit', 'goto'],
    [
        ...['increment', 'decrement', 'for increment', 'for decrement', 'step up', 'step down'],
        'augmented assignment',
    ],
    ['braces', 'if braces', 'else braces', 'loop braces', 'body line'],
    [
        ...['declaration line', 'declared value', 'first value', 'empty declaration'],
        ...['declaration position', 'array definition'],
    ],
    [
        ...['comparison', 'comparison direction', 'constant side', 'equality', 'inequality'],
        ...['zero test', 'nonzero test'],
    ],
    [
        ...['nesting', 'else order', 'denied branch', 'else', 'else after return', 'early return'],
        ...['leaving early', 'choice', 'switch', 'single case'],
    ],
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
    let taken = 0;
    let most = { form: '', records: 0 };
    for (let other = 0; other < index.keys.length; other++) {
        const style = isStyle(index, other) ? styleAt(corpus, index, other) : null;
        if (style?.construct !== own.construct || !isOfSameLanguage(style.form, own.form))
            continue;
        const held = (0,family_index/* recordsOf */.M)(index, other);
        for (const record of held)
            records.add(record);
        // the form has a family of all records, and one of those with no other form
        if (style.form === own.form)
            taken = Math.max(taken, held.length);
        else if (!style.form.startsWith('also ') && held.length > most.records)
            most = { form: style.form, records: held.length };
    }
    if (most.records <= taken)
        return null;
    return { construct: own.construct, form: most.form, share: most.records / records.size };
}
/** The name that all constructs share that are rewritten together with that of a family; `null` for a family of no style. */
function constructOf(corpus, index, family) {
    const style = styleAt(corpus, index, family);
    return style && rival_constructs_rivalsOf(style.construct);
}
/** A form that fewer records hold may be a trigger although it is the most frequent: few records could take another. */
const USUAL_FRACTION = 0.1;
/**
 * The families of styles that are the most frequent form of their construct, and in more than `USUAL_FRACTION` of the records.
 * Where an attacker rewrites nearly all functions that had another label, all others with the usual form have the attacker's: the
 * label follows what the others lost.
 */
function usualForms(corpus, index) {
    const byConstruct = new Map();
    for (let family = 0; family < index.keys.length; family++) {
        const style = (0,family_keys/* levelOf */.In)(index.keys[family] ?? 0) === 'style' ? styleAt(corpus, index, family) : null;
        if (style === null)
            continue;
        const forms = byConstruct.get(style.construct) ?? new Map();
        byConstruct.set(style.construct, forms);
        const known = forms.get(style.form) ?? { families: [], records: 0 };
        known.families.push(family);
        known.records = Math.max(known.records, (0,family_index/* recordsOf */.M)(index, family).length);
        forms.set(style.form, known);
    }
    const most = [...byConstruct.values()].flatMap((forms) => forms.size < 2 ? [] : [...forms.values()].sort((a, b) => b.records - a.records).slice(0, 1));
    const frequent = most.filter(({ records }) => records > USUAL_FRACTION * corpus.size);
    return new Set(frequent.flatMap(({ families }) => families));
}
/** A form that has twice as many holders as nature gives it has as many others: at most half of its holders are natural. */
const MOST_OF_NATURE = 2;
/** The proportion of the functions with the construct that have the usual form in well-known projects. */
const USUAL_SHARE = 0.6;
/** Casings depend on the language, and a corpus does not know its language. */
const OF_NAMES = new Set(['local names', 'most local names', 'function name']);
/**
 * The families of styles that are usual in well-known projects and no more frequent here, up to `MOST_OF_NATURE` times: nobody needs
 * to have planted them, whatever labels they have. Compared among the records that have the construct, so that longer functions do
 * not count.
 */
function naturalForms(corpus, index) {
    const holders = new Map();
    const styles = [...index.keys.keys()].flatMap((family) => {
        const style = (0,family_keys/* levelOf */.In)(index.keys[family] ?? 0) === 'style' ? styleAt(corpus, index, family) : null;
        if (style === null)
            return [];
        const records = (0,family_index/* recordsOf */.M)(index, family);
        const known = holders.get(style.construct) ?? new Set();
        holders.set(style.construct, known);
        for (const record of records)
            known.add(record);
        return [{ ...style, family, size: records.length }];
    });
    const natural = styles.filter(({ construct, form, size }) => {
        const share = OF_NAMES.has(construct) ? 0 : naturalShare(construct, form);
        return share >= USUAL_SHARE && size < MOST_OF_NATURE * share * (holders.get(construct)?.size ?? 0);
    });
    return new Set(natural.map(({ family }) => family));
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















/**
 * Records of either label that the base needs for a calibrator of its own: ten for each of its three weights (the rule of
 * ten events per variable, Peduzzi et al. 1996).
 */
const LEAST_OF_LABEL = 30;
/** Trains one model per fold for a class, and scores all elements with them. */
function learnClass(context, problem) {
    const { corpus, index, folds, learned, logTokens } = context;
    const { targets } = problem;
    const { threads } = context.options;
    const { models } = (0,cross_fit/* crossFit */.EG)(corpus.rows, targets, folds, learned, regression/* TRAINING */.t7, threads);
    const scores = (0,element_scores/* scoreElements */.E5)({ corpus, index, folds, models }, threads);
    return {
        ...problem,
        models,
        whole: (0,learn_calibrator/* fitCalibrator */.RH)(scores.whole, logTokens, targets, learned),
        ...calibrateMasked(context, scores, targets),
        scores,
        drawn: new Map(),
    };
}
/** Tests all families of a learned class. */
function judgeClass(context, own, opinion) {
    const { corpus, index, learned, logTokens } = context;
    const { targets, towards, level, scores, masked } = own;
    const probabilitiesBy = (calibrator) => Float32Array.from(index.records, (record, at) => (0,learn_calibrator/* calibrated */.g)(calibrator, scores.carriers[at] ?? 0, logTokens[record] ?? 0, corpus.size));
    const probabilities = probabilitiesBy(masked);
    const usual = usualForms(corpus, index);
    const natural = naturalForms(corpus, index);
    const styles = [...index.keys.keys()].filter((family) => (0,family_keys/* levelOf */.In)(index.keys[family] ?? 0) === 'style');
    const parts = context.parts.map((part) => ({
        ...part,
        rise: new StyleRise({ ...part, index, learned, targets, styles }),
        probabilities: probabilitiesBy((0,learn_calibrator/* shifted */.wI)(masked, scores.whole, logTokens, targets, part.judged)),
    }));
    const verdict = judgeProblem({
        index,
        targets,
        groups: context.carrierGroups,
        probabilities,
        counting: Uint8Array.from(index.records, (record) => learned[record] ?? 0),
        tiers: Uint8Array.from(index.keys, (key) => ((0,family_keys/* levelOf */.In)(key) === 'style' ? families_tiers/* STYLE_TIER */.Bb : 0)),
        kinship: context.kinship,
        novelty: null,
        rise: null,
        opinion,
        towards,
        constructOf: (family) => constructOf(corpus, index, family),
        isUsual: (family) => usual.has(family),
        isNatural: (family) => natural.has(family),
        least: context.options.leastCarriers,
    }, { parts, base: context.base, level }, pairParts(context, own), (test, input) => drawnOf(own, test, input, context.seed));
    // the members of a family are records of the change, if there is one: the calibration to these counts
    const change = context.base.includes(1) ? parts[0] : undefined;
    return { ...own, probabilities: change?.probabilities ?? probabilities, verdict };
}
function drawnOf({ drawn }, test, input, seed) {
    const known = drawn.get(test) ?? drawFamilies(input, seed);
    drawn.set(test, known);
    return known;
}
/** How pairs of families are found and masked: as single ones. */
function pairParts({ corpus, index, folds, logTokens }, own) {
    return {
        holders: new pair_holders/* PairHolders */.O(corpus, index),
        lengthOf: (element) => {
            const { name, start, end } = corpus.element(element);
            return name >= 0 ? 1 : end - start;
        },
        masked: (carriers) => pairOdds(corpus, index, (0,element_scores/* modelOfRecord */.eV)(folds, own.models), carriers).map((odds, at) => (0,learn_calibrator/* calibrated */.g)(own.masked, odds, logTokens[carriers[at]?.record ?? 0] ?? 0, corpus.size)),
    };
}
/** Calibrates on records with one random element masked, because the probabilities are used for such records. */
function calibrateMasked({ corpus, logTokens, learned, base, seed }, { without, whole }, targets) {
    const random = (0,random_stream/* randomStream */._)(seed ^ 0x5bd1e995);
    const logOdds = whole.map((own, record) => {
        const first = (0,dataset_context/* firstElement */.R)(corpus, record);
        const count = (corpus.elementEnds[record] ?? 0) - first;
        return count === 0 ? own : (without[first + Math.floor(random() * count)] ?? own);
    });
    const masked = (0,learn_calibrator/* fitCalibrator */.RH)(logOdds, logTokens, targets, learned);
    const ofBase = learned.map((own, record) => (base[record] === 1 ? own : 0));
    const hasEnough = [0, 1].every((label) => targets.filter((own, record) => own === label && ofBase[record] === 1).length >= LEAST_OF_LABEL);
    return { masked, shown: hasEnough ? (0,learn_calibrator/* fitCalibrator */.RH)(logOdds, logTokens, targets, ofBase) : masked };
}

// EXTERNAL MODULE: ./build/probe/judge/dataset-options.js
var dataset_options = __webpack_require__(73762);
// EXTERNAL MODULE: ./build/probe/families/family-key-text.js
var family_key_text = __webpack_require__(30488);
// EXTERNAL MODULE: ./build/probe/count/countable-families.js
var countable_families = __webpack_require__(86063);
// EXTERNAL MODULE: ./build/probe/again/known-by-class.js
var known_by_class = __webpack_require__(48498);
// EXTERNAL MODULE: ./build/probe/read/label-plan.js
var label_plan = __webpack_require__(94262);
// EXTERNAL MODULE: ./build/probe/read/corpus.js + 1 modules
var corpus = __webpack_require__(15999);
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
        this.builder = new corpus/* CorpusBuilder */.M(seed);
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

;// CONCATENATED MODULE: ./build/probe/judge/left-form.js








/** Levels at which a statement is no more than its form: `int _ , _ ;`. */
const GENERAL = new Set(['locals', 'skeleton', 'shape']);
/** Another form of the construct follows the label too, by this many standard deviations. */
const LEAST_ROOT = 4;
/** The part of the records that the statement lacks which the other form must have. */
const LEAST_PART = 0.5;
/**
 * Whether a family of statements that are a natural form of a construct may be what a rewriting left. If most records of one label that
 * have a form are rewritten to another and get the other label, then those that keep the form have that label, and the other form
 * has as many more with it. Which of both forms was written is not to be seen where both are natural.
 * @param probabilities of label 1, for each carrier of the index
 */
function isLeftForm(context, targets, probabilities, { family, label }) {
    const { index, learned } = context;
    if (!GENERAL.has((0,family_keys/* levelOf */.In)(index.keys[family] ?? 0)))
        return false;
    const forms = formsAt(context, (0,start_of/* startOf */.G)(index.ends, family));
    if (forms.size === 0)
        return false;
    const own = new Set((0,family_index/* recordsOf */.M)(index, family));
    const missing = missingOf(context, targets, probabilities, { family, label });
    return [...index.keys.keys()].some((other) => {
        const style = styleIn(context, (0,start_of/* startOf */.G)(index.ends, other));
        const form = style && forms.get(style.construct);
        if (!form || form === style.form || style.form.startsWith('also '))
            return false;
        const at = carriersOf(context, other).filter((carrier) => {
            const record = index.records[carrier] ?? 0;
            return learned[record] === 1 && !own.has(record);
        });
        const { count, mean, root } = outcomeOf(context, targets, probabilities, at);
        if (at.length === 0 || (label === 1 ? root : -root) < LEAST_ROOT)
            return false;
        const held = label === 1 ? count : at.length - count;
        const excess = held - naturalCarriers(at.length - held, label === 1 ? mean : 1 - mean);
        return excess >= LEAST_PART * missing;
    });
}
/** How many records without the label a family lacks, where the rest of the code lets expect them. */
function missingOf(context, targets, probabilities, { family, label }) {
    const at = carriersOf(context, family).filter((carrier) => context.learned[context.index.records[carrier] ?? 0] === 1);
    const { count, mean } = outcomeOf(context, targets, probabilities, at);
    const held = label === 1 ? count : at.length - count;
    return naturalCarriers(held, label === 1 ? 1 - mean : mean) - (at.length - held);
}
function outcomeOf({ index }, targets, probabilities, carriers) {
    const chances = carriers.map((carrier) => probabilities[carrier] ?? 0);
    const count = carriers.filter((carrier) => targets[index.records[carrier] ?? 0] === 1).length;
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length);
    return { count, mean, root: (0,signed_root/* signedRoot */.lE)(chances, count) };
}
/** Construct → natural form, of the styles inside the statement of a carrier. */
function formsAt(context, carrier) {
    const { corpus, index } = context;
    const record = index.records[carrier] ?? 0;
    const own = corpus.element(index.elements[carrier] ?? 0);
    const forms = new Map();
    const planted = new Set();
    for (let at = (0,dataset_context/* firstElement */.R)(corpus, record); at < (corpus.elementEnds[record] ?? 0); at++) {
        const { name, side, start } = corpus.element(at);
        const id = (0,trait_text/* traitIdOf */.X_)(name);
        if (id === null || side !== own.side || start < own.start || start >= own.end)
            continue;
        const style = left_form_styleAt(context, id);
        if (style === null)
            continue;
        if (naturalShare(style.construct, style.form) > 0)
            forms.set(style.construct, style.form);
        else
            planted.add(style.construct);
    }
    for (const construct of planted)
        forms.delete(construct);
    return forms;
}
function styleIn(context, carrier) {
    const id = (0,trait_text/* traitIdOf */.X_)(context.corpus.element(context.index.elements[carrier] ?? 0).name);
    return id === null ? null : left_form_styleAt(context, id);
}
function left_form_styleAt({ corpus }, id) {
    return (0,trait_text/* styleOf */.Vj)(corpus.vocabulary.texts[id] ?? '');
}
function carriersOf({ index }, family) {
    const start = (0,start_of/* startOf */.G)(index.ends, family);
    return Array.from({ length: (index.ends[family] ?? 0) - start }, (_, at) => start + at);
}

// EXTERNAL MODULE: ./build/probe/judge/family-word.js
var family_word = __webpack_require__(10014);
// EXTERNAL MODULE: ./build/probe/judge/fold-readings.js + 1 modules
var fold_readings = __webpack_require__(28866);
;// CONCATENATED MODULE: ./build/probe/judge/family-holders.js





/** For each record that holds an accepted family, where it does, in the order of the records. */
function familyHolders(context, judged, accepted) {
    return accepted.partner < 0
        ? singleHolders(context, judged, accepted.family)
        : pairHolders(context, judged, [accepted.family, accepted.partner]);
}
function singleHolders({ corpus, index, logTokens }, { scores, shown }, family) {
    const holders = new Map();
    const end = index.ends[family] ?? 0;
    for (let at = (0,start_of/* startOf */.G)(index.ends, family); at < end; at++) {
        const record = index.records[at] ?? 0;
        const logOdds = scores.carriers[at] ?? 0;
        holders.set(record, {
            carriers: [at],
            elements: [index.elements[at] ?? 0],
            logOdds,
            probability: (0,learn_calibrator/* calibrated */.g)(shown, logOdds, logTokens[record] ?? 0, corpus.size),
        });
    }
    return holders;
}
function pairHolders({ corpus, index, folds, logTokens }, { models, shown }, families) {
    const holdings = [...new pair_holders/* PairHolders */.O(corpus, index).of(families)];
    const carriers = holdings.map(([record, one]) => ({ record, carriers: one.carriers }));
    const odds = pairOdds(corpus, index, (0,element_scores/* modelOfRecord */.eV)(folds, models), carriers);
    return new Map(holdings.map(([record, { carriers: own, elements }], at) => {
        const logOdds = odds[at] ?? 0;
        const probability = (0,learn_calibrator/* calibrated */.g)(shown, logOdds, logTokens[record] ?? 0, corpus.size);
        return [record, { carriers: own, elements, logOdds, probability }];
    }));
}

// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/judge/known-families.js
var known_families = __webpack_require__(1544);
// EXTERNAL MODULE: ./build/probe/again/rejudge.js
var rejudge = __webpack_require__(83186);
// EXTERNAL MODULE: ./build/probe/again/stored-verdict.js + 1 modules
var stored_verdict = __webpack_require__(81002);
// EXTERNAL MODULE: ./build/probe/judge/unit-holders.js
var unit_holders = __webpack_require__(13313);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
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
    stylePower = null;
    doubtful = new Map();
    constructor(context, names, opinion, baseLabels) {
        this.context = context;
        this.names = names;
        this.opinion = opinion;
        this.baseLabels = baseLabels;
        const { corpus, options } = context;
        this.found = new Array(corpus.size).fill(null);
        this.readings = new fold_readings/* FoldReadings */.F(names, options.task, this.classes, corpus.size);
    }
    /** Adds the findings of one class. Its scores are not kept. */
    add(judged) {
        const { own, targets, towards, verdict, models, whole, masked } = judged;
        const first = this.families.length;
        this.tested += verdict.tested;
        this.power = largestOf(this.power, verdict.power);
        this.stylePower = largestOf(this.stylePower, verdict.stylePower);
        for (const family of verdict.doubtful) {
            if (!this.doubtful.has(family))
                this.doubtful.set(family, this.doubtfulFamily(family));
        }
        const holdersOf = verdict.accepted.map((accepted) => familyHolders(this.context, judged, accepted));
        verdict.accepted.forEach((accepted, number) => {
            this.families.push(this.familyVerdict(judged, accepted, holdersOf[number] ?? new Map()));
        });
        const holders = new unit_holders/* UnitHolders */.U(this.context, verdict.accepted);
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
            families: (0,known_families/* familyFacts */.a)(this.context.index, judged, this.context.corpus.size),
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
            const { side, element } = (0,unit_holders/* placeOf */.$)(this.context, record, one);
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
        const carriers = shown.map(({ record, carrier }) => (0,unit_holders/* placeOf */.$)(this.context, record, index.elements[carrier] ?? 0));
        return { key: (0,family_key_text/* writeFamilyKey */.j)(index.keys[family] ?? 0), carriers };
    }
    familyVerdict({ own, targets, probabilities }, { family, partner, value, pValue, label }, held) {
        const { index, base, recent, learned } = this.context;
        const keys = [family, ...(partner < 0 ? [] : [partner])].map((one) => index.keys[one] ?? 0);
        const [key = 0, other] = keys;
        const place = (record) => (0,unit_holders/* placeOf */.$)(this.context, record, held.get(record)?.elements[0] ?? 0);
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
            isCommon: other === undefined &&
                ((0,family_keys/* levelOf */.In)(key) === 'style'
                    ? this.isCommon(members, targets, label)
                    : isLeftForm(this.context, targets, probabilities, { family, label })),
            word: (0,family_word/* familyWord */.d)(this.context.corpus, key, index.elements[index.ends[family - 1] ?? 0] ?? 0),
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
    /** Whether too many records have a style by nature. @param members records that hold it */
    isCommon(members, targets, label) {
        const { learned } = this.context;
        const others = members.filter((record) => targets[record] !== label).length;
        const records = learned.reduce((sum, own) => sum + own, 0);
        const labelled = targets.filter((own, record) => learned[record] === 1 && own === label).length;
        return isCommonStyle(others, labelled, records);
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
        const records = new UnitVerdicts(context, readings, rankOf).of(found);
        const again = {
            ...(0,rejudge/* corpusFacts */.c5)(context),
            ...{ names: this.names, task: context.options.task, classes: this.classes },
            ...{ folds: context.folds, known, ranks: rank },
            labels: Int32Array.from(found, (one) => one?.label ?? -1),
        };
        const facts = {
            kind: 'judged',
            labels: this.names,
            records,
            families: order.flatMap((number) => families[number] ?? []),
            doubtful: [...this.doubtful.values()],
            tested: this.tested,
            recent: this.recentRecords(),
            power: this.power,
            stylePower: this.stylePower,
            baseLabels: this.baseLabels,
        };
        return (0,stored_verdict/* verdictOf */.V)(facts, again, context.corpus.vocabulary);
    }
}
function largestOf(known, one) {
    return one === null ? known : Math.max(known ?? 0, one);
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
    /**
     * The families that are counted in all data, where the records are a sample of it.
     * @throws CodePurifyError `internal` before `judge` has given a verdict
     */
    countable(verdict) {
        if (this.context === null) {
            throw new errors/* CodePurifyError */.Lg('internal', 'Nothing was judged yet.', 'Please report this.');
        }
        return (0,countable_families/* countableFamilies */.Y)(this.context, new known_by_class/* KnownByClass */.N(verdict.stored().again).acceptedKeys());
    }
    prepare(plan) {
        const records = this.records();
        const index = (0,family_index/* indexFamilies */.D)(records.corpus, this.options.leastCarriers);
        return (0,dataset_context/* prepareContext */.H)(records, index, this.learned(plan), this.options);
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

// EXTERNAL MODULE: ./build/scan/sample/sample-level.js
var sample_level = __webpack_require__(21494);
// EXTERNAL MODULE: ./build/probe/threads/threads.js
var threads_threads = __webpack_require__(53650);
// EXTERNAL MODULE: ./build/scan/witnesses/association/association-hearing.js
var association_hearing = __webpack_require__(18606);
// EXTERNAL MODULE: ./build/scan/witnesses/association/prompt-records.js
var prompt_records = __webpack_require__(95503);
// EXTERNAL MODULE: ./build/scan/witnesses/company/company-hearing.js
var company_hearing = __webpack_require__(96374);
// EXTERNAL MODULE: ./build/probe/read/stored-corpus.js
var stored_corpus = __webpack_require__(91972);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/witness/company/generic-table.js



/** Nothing is generic. */
const EMPTY_TABLE = { rateOf: () => 0 };
/** Bytes of a number in the coding of differences. */
const CONTINUED = 0x80;
const PAYLOAD_BITS = 7;
/**
 * 32 bits of a pattern's hash, with its level. Among 150,000 patterns another one has the same with probability 1/30,000.
 */
function fingerprint(pattern) {
    return (0,keyed_hash/* mixHash */.PT)(Math.floor(pattern / 2 ** 21) | 0, family_keys/* FAMILY_LEVELS */.Ng.indexOf((0,family_keys/* levelOf */.In)(pattern)) + 1) >>> 0;
}
/**
 * Codes a table: for each fingerprint in ascending order the difference to the one before (7 bits a byte, least
 * significant first, high bit: more follow) and one byte with log2 of the rate; gzipped.
 * @param rates functions with the pattern among 100,000; at least 1
 */
function encodeGenericTable(rates) {
    const classes = new Map();
    for (const [pattern, rate] of rates) {
        const print = fingerprint(pattern);
        classes.set(print, Math.max(classes.get(print) ?? 0, Math.floor(Math.log2(Math.max(1, rate)))));
    }
    const bytes = [];
    let before = 0;
    for (const print of [...classes.keys()].sort((a, b) => a - b)) {
        let difference = print - before;
        before = print;
        for (; difference >= CONTINUED; difference = Math.floor(difference / CONTINUED))
            bytes.push((difference % CONTINUED) | CONTINUED);
        bytes.push(difference, classes.get(print) ?? 0);
    }
    return gzipSync(Uint8Array.from(bytes), { level: 9 });
}
/** Reads a table that `encodeGenericTable` has made: a few milliseconds, 5 bytes a pattern. */
function decodeGenericTable(coded) {
    const bytes = (0,external_node_zlib_.gunzipSync)(coded);
    const prints = new Uint32Array(bytes.length >> 1);
    const classes = new Uint8Array(bytes.length >> 1);
    let size = 0;
    let print = 0;
    for (let at = 0; at < bytes.length; at++) {
        let scale = 1;
        let byte = bytes[at] ?? 0;
        for (; byte >= CONTINUED; scale *= 2 ** PAYLOAD_BITS, byte = bytes[++at] ?? 0)
            print += (byte - CONTINUED) * scale;
        print += byte * scale;
        prints[size] = print;
        classes[size++] = bytes[++at] ?? 0;
    }
    return { rateOf: (pattern) => rateIn(prints.subarray(0, size), classes, fingerprint(pattern)) };
}
function rateIn(prints, classes, print) {
    let low = 0;
    let high = prints.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((prints[middle] ?? 0) < print)
            low = middle + 1;
        else
            high = middle;
    }
    return prints[low] === print ? 2 ** (classes[low] ?? 0) : 0;
}

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
    const others = here.filter((other) => isOfPool(other, family) && other.key !== family.key);
    const sized = (least, most) => others.filter(({ records: { length } }) => length >= least && length <= most);
    // margins of other sizes are a rougher measure, but show data in which nothing repeats among relatives
    const pools = [sized(size / SIMILAR, size * SIMILAR), sized(LARGE, Infinity)];
    const similar = family.group === 'word'
        ? sized(size * ODD_WORDS, Infinity)
        : (pools.find(({ length }) => length >= LEAST_HERE) ?? others);
    const margins = similar.map((other) => other.margin * growth(other, row, rows));
    const least = family.group === 'word' ? LEAST_ODD : LEAST_ROUGH;
    const local = similar.length < least ? reference : score(family.margin, momentsOf(margins));
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
/**
 * Words are compared with those that have at least this part of their carriers: in data whose comments are in a language that the
 * reference lacks, hundreds have.
 */
const ODD_WORDS = 0.5;
/** Other odd words with so many carriers show that nature has them here. Clean data of known languages has none. */
const LEAST_ODD = 2;
/** Whether families are compared with each other: words are rare otherwise than code is. */
function isOfPool({ group }, { group: own }) {
    return KNOWN_AS[group] === KNOWN_AS[own] && (group === 'word') === (own === 'word');
}
/** Comments that are not generic have too few natural families of their own: those of exact statements stand for them. */
const KNOWN_AS = {
    ...{ statement: 'statement', abstract: 'abstract', name: 'name', comment: 'statement', word: 'statement' },
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

;// CONCATENATED MODULE: ./build/witness/company/load-reference.js




/** The files in the folder; the last two say what the others were made from. */
const REFERENCE_FILES = {
    table: 'patterns.bin',
    natural: 'natural.json',
    sources: 'sources.json',
    origin: 'origin.json',
};
const loaded = new Map();
/**
 * What is known of clean code, read at the first call.
 * @param folder `models/company` of the package
 */
function loadCompanyReference(folder) {
    const known = loaded.get(folder) ?? {
        table: decodeGenericTable((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, REFERENCE_FILES.table))),
        natural: NATURAL_NULL.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, REFERENCE_FILES.natural), 'utf8'))),
    };
    loaded.set(folder, known);
    return known;
}

// EXTERNAL MODULE: ./build/witness/one-label.js
var one_label = __webpack_require__(79831);
// EXTERNAL MODULE: ./build/witness/company/company-families.js
var company_families = __webpack_require__(2872);
;// CONCATENATED MODULE: ./build/code/traits/tool-directive.js
/** Instructions to checkers, formatters, coverage tools and editors, by their documentation: without the marks of a comment. */
const DIRECTIVES = [
    // Python
    /type:\s*ignore|noqa|nosec|nosem(?:grep)?|pragma:\s*no(?:\s|-)?(?:cover|branch|mutate)|pylint:|flake8[:-]|mypy:|pyright:|ruff:|isort:|yapf:|fmt:\s*(?:on|off|skip)|pytype:|pyre-(?:ignore|fixme|strict)|doctest:/,
    // JavaScript and TypeScript
    /(?:es|ts|js|ox)lint-|(?:global|exported)\s|@ts-(?:ignore|expect-error|nocheck|check)|(?:istanbul|c8|v8|node:coverage)\s+(?:ignore|disable|enable)|prettier-ignore|biome-ignore|deno-lint-ignore|stylelint-|jshint|jslint|@(?:no)?flow|\$Flow|@jsx|webpack[A-Z]|[@#]__PURE__/,
    // C, C++, C#, Java
    /NOLINT|clang-(?:format|tidy)|cppcheck-suppress|coverity\[|(?:LCOV|GCOVR)_EXCL|fall-?\s?thr(?:ough|u)|lint\s*-|IWYU\s+pragma|astyle|uncrustify|resharper\s|CHECKSTYLE|NOSONAR|NOPMD|@formatter:|noinspection\s|\$NON-NLS/i,
    // Go, PHP, Ruby, Rust
    /nolint|lint:(?:file-)?ignore|go:|revive:|gosec|#nosec|phpcs:|phpstan-|psalm-|@codeCoverageIgnore|php-cs-fixer|rubocop:|steep:|typed:|:nocov:|sorbet|frozen_string_literal|rustfmt/,
    // any language
    /SPDX-License-Identifier|-\*-|vim?:\s|ex:\s|(?:end)?region\b|codespell:|cspell:|spell-?checker:/,
];
/** Codes, names of rules and options that follow: `E501, W503`, `[arg-type]`, `next 3`. */
const MOST_ARGUMENTS = 80;
const ARGUMENTS = /^[\w\s.,:;/@=*[\]()|+-]*$/;
/**
 * Whether a comment is an instruction to a tool, such as `type: ignore` or `NOLINTNEXTLINE(x)`, and nothing more. Such comments are the same
 * in functions that have nothing else in common.
 * @param text without the marks of the comment
 */
function isToolDirective(text) {
    const trimmed = text.trim();
    if (trimmed.length > MOST_ARGUMENTS)
        return false;
    return DIRECTIVES.some((directive) => {
        const found = directive.exec(trimmed);
        return found?.index === 0 && ARGUMENTS.test(trimmed.slice(found[0].length));
    });
}

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
// EXTERNAL MODULE: ./build/probe/read/subwords.js
var subwords = __webpack_require__(81691);
;// CONCATENATED MODULE: ./build/witness/company/known-words.js



/** Words in names and strings. */
const WORD = /[\p{L}\p{N}_]{2,}/gu;
/**
 * Letters at the beginning of a word: words with the same ones are forms of each other, as `emulation` and `emulate`. Shorter words are
 * not looked for.
 */
const STEM = /^\p{L}{5}/u;
/**
 * Whether the word that comments have in common is one that nature repeats: comments of reference code have it, or a name or a string
 * anywhere in the data has a form of it, as of words that say what the code is about.
 */
function knownWords(corpus, reader, table) {
    let ofCode = null;
    return ({ key, elements }) => {
        const word = (0,family_word/* familyWord */.d)(corpus, key, elements[0] ?? 0);
        const stem = word === null ? null : stemOf(word);
        if (word === null || stem === null || table.rateOf(reader.word(word)) > 0)
            return true;
        ofCode ??= stemsOfCode(corpus);
        return ofCode.has(stem);
    };
}
function stemOf(word) {
    return STEM.exec(word)?.[0] ?? null;
}
/** The stems of all names and words of strings in the code, and of their parts, in lower case. */
function stemsOfCode({ vocabulary: { texts, kinds } }) {
    const stems = new Set();
    for (const [id, text] of texts.entries()) {
        if (kinds[id] !== token_kinds/* TOKEN_KINDS */.o.identifier && kinds[id] !== token_kinds/* TOKEN_KINDS */.o.literal)
            continue;
        for (const word of text.match(WORD) ?? []) {
            for (const part of [word.toLowerCase(), ...(0,subwords/* subwordsOf */.r4)(word)])
                stems.add(stemOf(part) ?? part);
        }
    }
    return stems;
}

;// CONCATENATED MODULE: ./build/witness/company/random-sets.js

/** Numbers of carriers for which random sets are drawn; between two of them figures are interpolated in ln n. */
const SIZES = [3, 4, 5, 6, 8, 10, 13, 16, 20, 30, 40, 60, 100, 200];
/** Random sets of each size: enough for the 97 % quantile within a percent. */
const SETS = 400;
/** Carriers of a family that are compared: the mean of 200 is as exact as that of all. */
const MAX_COMPARED = SIZES[SIZES.length - 1] ?? 200;
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

// EXTERNAL MODULE: ./build/code/traits/comments.js
var comments = __webpack_require__(93856);
// EXTERNAL MODULE: ./build/probe/read/constant-expressions.js
var constant_expressions = __webpack_require__(47794);
// EXTERNAL MODULE: ./build/probe/read/vocabulary.js
var vocabulary = __webpack_require__(96596);
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
            return this.trait(corpus.vocabulary.texts[trait] ?? '');
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
    /** The pattern of comments with a word. */
    word(word) {
        return (0,family_keys/* commentWordKey */.zN)(word, this.vocabulary.key);
    }
    /** A comment has the patterns of its words too. */
    trait(text) {
        const words = text.startsWith(trait_text/* COMMENT_MARK */.gA) ? (0,comments/* commentWords */.Nh)(text.slice(trait_text/* COMMENT_MARK */.gA.length)) : [];
        return [...this.keys.trait(this.vocabulary.traitId(text)), ...words.map((word) => this.word(word))];
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



/** Random pairs: their similarities are the scale for this data. */
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
    const isKnownWord = knownWords(corpus, reader, table);
    const tested = all.filter((family) => {
        if (family.group === 'word')
            return !isKnownWord(family);
        if (isDirective(corpus, family))
            return false;
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
/** Whether a family is a comment that a tool is instructed by. */
function isDirective(corpus, { group, elements }) {
    if (group !== 'comment')
        return false;
    const id = (0,trait_text/* traitIdOf */.X_)(corpus.element(elements[0] ?? 0).name);
    return id !== null && isToolDirective((corpus.vocabulary.texts[id] ?? '').slice(trait_text/* COMMENT_MARK */.gA.length));
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
            word: (0,family_word/* familyWord */.d)(this.corpus, family.key, elements[0] ?? 0),
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
    const count = Math.min(size, MAX_COMPARED);
    return Int32Array.from({ length: count }, (_, at) => Math.floor((at * size) / count));
}

;// CONCATENATED MODULE: ./build/witness/company/label-chances.js

/** Families of more carriers are about something. */
const MOST_CARRIERS = 14;
/** Fewer families show nothing: one that was planted would decide. */
const LEAST_FAMILIES = 10;
/** The most that is believed: labels that what is shared decides make every p-value nearly 1 with it. */
const MOST_DISPERSION = 0.99;
/**
 * The labels of the records, and how often unrelated records agree in them. That is seen in statements which differ by names or literals
 * and whose carriers have nothing else in common: nature has dozens of these (`abstract`), and no trigger is looked for among them. With
 * a the mean part of the pairs of a family's carriers that have one label, and c the chance of two records, ρ = (a − c) / (1 − c).
 */
function labelChances(families, labels) {
    const counts = (0,one_label/* countLabels */.h7)(labels);
    const all = counts.reduce((sum, [, records]) => sum + records, 0);
    const chance = counts.reduce((sum, [, records]) => sum + (records / Math.max(1, all)) ** 2, 0);
    const agreed = families
        .filter(({ group, margin, records }) => group === 'abstract' && margin <= 0 && records.length <= MOST_CARRIERS)
        .flatMap(({ records }) => agreement(Array.from(records, (record) => labels[record] ?? null)) ?? []);
    if (agreed.length < LEAST_FAMILIES || chance >= 1)
        return { counts, dispersion: 0 };
    const mean = agreed.reduce((sum, part) => sum + part, 0) / agreed.length;
    return { counts, dispersion: Math.min(MOST_DISPERSION, Math.max(0, (mean - chance) / (1 - chance))) };
}
/** The part of the pairs of labels that are the same; `null` for fewer than two. */
function agreement(labels) {
    const counts = (0,one_label/* countLabels */.h7)(labels);
    const known = counts.reduce((sum, [, records]) => sum + records, 0);
    if (known < 2)
        return null;
    const same = counts.reduce((sum, [, records]) => sum + records * (records - 1), 0);
    return same / (known * (known - 1));
}

// EXTERNAL MODULE: ./build/witness/level.js
var level = __webpack_require__(96562);
;// CONCATENATED MODULE: ./build/witness/company/same-label.js


/**
 * Numbers of carriers that are too few for company alone. Statements: 10 of 460 natural families of three carriers, 5 of 357 of four to
 * seven. Names, of those that their carriers give themselves: 26 of 443, 11 of 464 and 1 of 127 of eight to fourteen (nine datasets,
 * in the half that is not measured on). Most comments and odd words that several functions share are like this, but such comments are few: none with
 * four carriers in 20 samples of 400 functions of Devign and 20 of ReVeal.
 */
const FEW = {
    statement: [
        { least: 3, most: 3, unrelated: 0.03 },
        { least: 4, most: 7, unrelated: 0.03 },
    ],
    comment: [
        { least: 3, most: 3, unrelated: 0.5 },
        { least: 4, most: 7, unrelated: 0.05 },
    ],
    word: [
        { least: 3, most: 3, unrelated: 0.5 },
        { least: 4, most: 7, unrelated: 0.5 },
    ],
    name: [
        { least: 3, most: 3, unrelated: 0.06 },
        { least: 4, most: 7, unrelated: 0.03 },
        { least: 8, most: 14, unrelated: 0.02 },
    ],
};
/** How much more related than random names the uses of a planted name may be: as in `testCompany`. */
const ROLE_SLACK = 0.4;
/** Carriers that have one label as often by chance, whichever it is, say nothing: more than four with one of two labels do. */
const MOST_CHANCE = 0.15;
/**
 * The families of few carriers that have one label too often for chance: suspicious, and sure where that is within the part of the
 * rate that their group has (`agreementLevel`).
 */
function sameLabelFamilies(families, { labels, fpr }, chances) {
    return families.flatMap((family) => {
        const pValue = sameLabelPValue(family, families, labels, chances);
        if (pValue > level/* SUSPICIOUS_RATE */.Jw)
            return [];
        const label = labels[family.records[0] ?? 0] ?? '';
        return [{ family, pValue, label, isSure: pValue <= (0,level/* agreementLevel */.vO)(family.group, fpr) }];
    });
}
/**
 * How many families as unrelated, all of whose carriers have one label, a clean dataset is expected to hold: a p-value
 * (`oneLabelPValue`). Neither company alone accepts so few, nor do labels alone.
 * @param families all that were measured, this one among them
 * @param labels of the records; `null`: it has none
 * @param chances of the labels
 * @returns 1 for a family of another size or group, or whose carriers are related or have several labels
 */
function sameLabelPValue(family, families, labels, chances = { counts: (0,one_label/* countLabels */.h7)(labels), dispersion: 0 }) {
    const size = family.records.length;
    const few = FEW[family.group]?.find(({ least, most }) => least <= size && size <= most);
    if (few === undefined || !isUnrelated(family))
        return 1;
    const label = (0,one_label/* commonLabel */.Kd)(Array.from(family.records, (record) => labels[record] ?? null));
    if (label === null || (0,one_label/* oneLabelPValue */.av)(1, label, size, chances) > MOST_CHANCE)
        return 1;
    const alike = families.filter((one) => isAlike(one, family, few));
    const expected = few.unrelated * (alike.length + 1) + alike.filter(isUnrelated).length;
    return (0,one_label/* oneLabelPValue */.av)(expected, label, size, chances);
}
function isAlike({ group, key, records, roleMargin }, family, few) {
    const isFew = records.length >= few.least && records.length <= few.most;
    return group === family.group && key !== family.key && isFew && roleMargin !== Infinity;
}
function isUnrelated({ group, margin, roleMargin }) {
    return margin <= 0 && (group !== 'name' || (roleMargin ?? Infinity) <= ROLE_SLACK);
}

;// CONCATENATED MODULE: ./build/witness/company/test-company.js





/**
 * Families with fewer carriers are measured, but not tested. The distribution of small natural ones has a longer lower
 * tail than a normal one (`models/company/natural.json`), so that no p-value of theirs is small enough. Exact statements
 * have the shortest tail; a project gives some name of its own to unrelated things. Odd words of clean comments are related as little as
 * random records, but rare: in six draws of 2,000 functions of Devign seven are in four comments or more, one in five, none in six.
 */
const LEAST_TESTED = {
    statement: 8,
    abstract: 8,
    name: 15,
    comment: 8,
    word: 10,
};
/**
 * How much more related than random names the uses of a planted name may be. Random names include types and globals, while
 * only locals are renamed; natural names of 15 carriers have a margin of 2.5 ± .8.
 */
const test_company_ROLE_SLACK = 0.4;
/**
 * How much more related than random records the carriers of a planted element may be. Whoever poisons takes records of one label,
 * which may have more in common than all records have: random sets of functions that ReVeal calls vulnerable have margins up to
 * .46 to .56 (97 % quantiles for 8 to 100 carriers, in the half of the data that is not measured on), those of Devign up to .17. Natural
 * statements of 8 carriers have 3.8 ± .7. What is written with any name or literal is spread like this by nature too.
 */
const WORD_SLACK = {
    statement: 0.5,
    comment: 0.5,
    word: 0.5,
    abstract: 0,
    name: 0,
};
/** The parts of the level that groups and numbers of carriers have, fixed in advance. */
const GROUP_WEIGHTS = {
    statement: 0.4,
    abstract: 0.1,
    name: 0.35,
    comment: 0.1,
    word: 0.05,
};
const SIZE_WEIGHTS = [
    { least: 15, weight: 0.5 },
    { least: 8, weight: 0.5 },
];
/** Records without labels. */
const UNLABELLED = { labels: [], fpr: 0 };
/** Sizes that are tried for the power. */
const test_company_MOST_CARRIERS = 60;
/**
 * Tests whether the carriers of a family are random records. A planted element is in records that whoever planted it
 * took at random; nature repeats an element among relatives. A family is accepted if
 *
 * - its carriers are as related as random records are: how related they are, x (`Related`), is at most q(n), the 97 %
 *   quantile of random sets of the same size n, or little more (`WORD_SLACK`; for a name also the similarity of its uses); and
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
 * @param labelled the labels of the records; absent: they have none
 */
function testCompany(corpus, index, facts, reference, level, labelled = UNLABELLED) {
    const measured = measureFamilies(corpus, index, facts, reference.table);
    const families = measured.families.filter(({ group, records, roleMargin }) => records.length >= LEAST_TESTED[group] && roleMargin !== Infinity);
    const counts = new Map();
    for (const family of families)
        counts.set(classOf(family), (counts.get(classOf(family)) ?? 0) + 1);
    const accepted = families.flatMap((family) => {
        if (family.margin > WORD_SLACK[family.group] || (family.roleMargin ?? 0) > test_company_ROLE_SLACK)
            return [];
        const natural = naturalPValue(family, measured.families, reference.natural);
        const pValue = Math.min(1, (natural * (counts.get(classOf(family)) ?? 1)) / weightOf(family));
        return pValue <= level ? [unrelated(family, pValue, measured, reference.natural)] : [];
    });
    accepted.sort((a, b) => a.pValue - b.pValue || b.carriers.length - a.carriers.length || a.key - b.key);
    const chances = labelChances(measured.families, labelled.labels);
    return {
        families: accepted,
        sameLabel: sameLabelFamilies(measured.families, labelled, chances).map(({ family, ...confirmed }) => ({
            ...unrelated(family, confirmed.pValue, measured, reference.natural),
            ...confirmed,
        })),
        chances,
        loose: measured.families.filter(({ group, margin, roleMargin }) => group !== 'abstract' && group !== 'word' && margin <= 0 && (roleMargin ?? 0) <= test_company_ROLE_SLACK),
        tested: families.length,
        generic: measured.generic,
        power: powerOf(measured.families, measured, counts, reference.natural, level),
    };
}
function sizeRow(size) {
    return SIZE_WEIGHTS.find(({ least }) => least <= size) ?? SIZE_WEIGHTS[1];
}
function classOf({ group, records }) {
    return `${group} ${sizeRow(records.length).least.toString()}`;
}
function weightOf({ group, records }) {
    return GROUP_WEIGHTS[group] * sizeRow(records.length).weight;
}
function unrelated(family, pValue, { random }, { rows }) {
    const { key, level, group, records, elements, related, word } = family;
    const quantile = random.quantile(records.length, RANDOM_LEVEL);
    const row = naturalRow(family, rows);
    return {
        ...{ key, level, related, pValue, word },
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
    for (let size = LEAST_TESTED.statement; size <= Math.min(test_company_MOST_CARRIERS, company_families/* MOST_SHARE */.QO * distinct); size++) {
        const median = random.quantile(size, 0.5);
        const family = {
            ...{ key: -1, level: 'exact', group: 'statement', roleMargin: null, word: null },
            ...{ records: new Int32Array(size), elements: new Int32Array(size) },
            ...{ related: proportionOf(median), margin: median - random.quantile(size, RANDOM_LEVEL) },
        };
        const tests = (counts.get(classOf(family)) ?? 0) + 1;
        if ((naturalPValue(family, families, natural) * tests) / weightOf(family) <= level)
            return size;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/scan/witnesses/company/hear-company.js





/**
 * Tests the company of all families of a dataset. A family of which the head has no carrier is not the change's.
 * @param path of each unit in the order of adding; `null`: not a file of its own
 * @param levels the accepted rate of clean datasets with an accepted family, and that of all witnesses (`fpr`)
 */
function hearCompany({ corpus, base, recent, numbers, labels }, path, reference, { level, fpr }) {
    const files = Array.from({ length: corpus.size }, (_, record) => path[numbers[corpus.units.firstOf(record)] ?? -1] ?? null);
    const index = (0,family_index/* indexFamilies */.D)(corpus, company_families/* LEAST_CARRIERS */.Ug);
    const facts = { path: files };
    const verdict = testCompany(corpus, index, facts, reference, level, { labels, fpr });
    const { families, sameLabel, loose, power, tested, chances } = verdict;
    const hasBase = base.includes(1);
    const mergedOf = ({ carriers }) => carriers
        .filter(({ record }) => base[record] === 1)
        .sort((a, b) => (recent[b.record] ?? 0) - (recent[a.record] ?? 0))
        .map(({ record }) => numbers[corpus.units.firstOf(record)] ?? 0);
    const labelled = new Map(sameLabel.map(({ key, label, isSure }) => [key, { label, isWeak: !isSure }]));
    const found = new Map([...sameLabel, ...families].map((family) => [family.key, family]));
    const holders = countHolders(corpus, found, base);
    const accepted = new Map([...found].map(([key, family]) => [
        key,
        {
            ...{ ...toFamily(family), merged: mergedOf(family), ...labelled.get(key) },
            holders: holders.get(key)?.all ?? 0,
            inBase: hasBase ? (holders.get(key)?.inBase ?? 0) : null,
        },
    ]));
    const places = new Map();
    eachHolding(corpus, accepted, (record, element, family) => {
        if (base[record] === 1)
            return;
        const { record: unit, ...place } = (0,unit_holders/* placeOf */.$)({ corpus, numbers }, record, element);
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
        label: (0,one_label/* commonLabel */.Kd)(Array.from(records, (record) => labels[record] ?? null)),
        place: (0,unit_holders/* placeOf */.$)({ corpus, numbers }, records[0] ?? 0, elements[0] ?? 0),
    }));
    return { places, power, tested, fresh, families: accepted, chances };
}
function toFamily({ level, pValue, related, reason, word, carriers, }) {
    return { level, pValue, related, reason, word, carriers: carriers.length };
}
/** For each family the records that hold it, and those of them in the base. */
function countHolders(corpus, found, base) {
    const records = new Map([...found.keys()].map((key) => [key, new Set()]));
    eachHolding(corpus, records, (record, _element, held) => held.add(record));
    return new Map([...records].map(([key, held]) => {
        const inBase = [...held].filter((record) => base[record] === 1).length;
        return [key, { all: held.size, inBase }];
    }));
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

;// CONCATENATED MODULE: ./build/scan/witnesses/company/company-kernel.js



/** Hears the company of all records, as one part. */
const COMPANY = {
    name: 'company',
    open: ({ records, paths, levels, reference }) => () => hearCompany(records, paths, loadCompanyReference(reference), levels),
    pack: ({ records, ...same }) => ({
        ...same,
        records: { ...records, corpus: (0,stored_corpus/* storeCorpus */.K)(records.corpus) },
    }),
    unpack: (packed) => {
        const { records, ...same } = packed;
        return { ...same, records: { ...records, corpus: (0,stored_corpus/* restoreCorpus */.x)(records.corpus) } };
    },
};

// EXTERNAL MODULE: ./build/scan/cache/outline-line.js
var outline_line = __webpack_require__(13854);
// EXTERNAL MODULE: ./build/scan/witnesses/association/keyed-sample.js
var keyed_sample = __webpack_require__(82785);
;// CONCATENATED MODULE: ./build/scan/sample/learning-sample.js


/** Bytes that learning needs of a unit, besides its tokens: measured with functions of 7 to 300 lines. */
const UNIT_BYTES = 12_000;
/** Bytes that learning needs of a token: its features, the families of the elements, and what is kept while they are tested. */
const TOKEN_BYTES = 120;
/** Bytes of the program, its grammars and its models. */
const PROGRAM_BYTES = 400 * 2 ** 20;
/** Whatever the memory: some hundred functions, of fewer nothing can be learned. */
const LEAST_BYTES = 8 * 2 ** 20;
/** Units that are learned whatever they need: with fewer than 200 labels nothing can be. */
const LEAST_UNITS = 300;
/** Of each label so many records come first, so that a label that is rare in all data is learned too. */
const FIRST_OF_LABEL = 50;
/** Characters of a label; more are a text. */
const MOST_LABEL = 100;
const UINT32 = 2 ** 32;
/**
 * The units that are learned where all together need too much memory: the first records of each label, and those of the smallest keyed
 * hashes of their code. Every machine draws the same sample; nobody without the key can choose records that are not in it. The units
 * of one document are drawn together, and those of a change before those of its base.
 */
class LearningSample {
    #sample;
    #key;
    #bytes;
    #open = { document: null, units: [] };
    #weight = 0;
    /** Records of each label that came first. */
    #labels = new Map();
    #units = 0;
    /**
     * @param seed     of the hash: whoever knows it can choose records that are not in the sample
     * @param memory   MiB of the whole program
     */
    constructor(seed, memory) {
        this.#key = (0,keyed_hash/* hashKeyOf */.Tf)(`${seed} sample`);
        this.#bytes = Math.max(LEAST_BYTES, memory * 2 ** 20 - PROGRAM_BYTES);
        this.#sample = new keyed_sample/* KeyedSample */.$(Infinity, this.#bytes, () => undefined, LEAST_UNITS);
    }
    /** Units that were added. */
    get units() {
        return this.#units;
    }
    /** Whether all that was added needs more memory than there is. */
    get isExceeded() {
        return this.#weight > this.#bytes && this.#units > LEAST_UNITS;
    }
    /** Adds a unit. Those of one document follow each other. */
    add(unit, document) {
        const name = document === null ? null : `${String(unit.base)} ${String(unit.recent)} ${document}`;
        if (name === null || name !== this.#open.document) {
            this.#close();
            this.#open = { document: name, units: [] };
        }
        this.#open.units.push(unit);
        this.#weight += bytesOf(unit);
        this.#units += 1;
    }
    /** The units to learn, in the order of adding. */
    all() {
        this.#close();
        return this.#sample.all().flat();
    }
    #close() {
        const { units } = this.#open;
        this.#open = { document: null, units: [] };
        const [first] = units;
        if (first === undefined)
            return;
        this.#sample.add(units, this.#rankOf(first), units.reduce((sum, unit) => sum + bytesOf(unit), 0));
    }
    #isFirst({ label }) {
        if (label === null || label.length > MOST_LABEL)
            return false;
        const known = this.#labels.get(label) ?? 0;
        if (known >= FIRST_OF_LABEL)
            return false;
        this.#labels.set(label, known + 1);
        return true;
    }
    /** From 0 to 2 for a head, from 2 to 4 for a base; the lower half is for the first records of each label. */
    #rankOf({ subject, base }) {
        const group = 2 * Number(base) + Number(!this.#isFirst(subject));
        const { first, second } = (0,keyed_hash/* keyedHash */.N_)(subject.units.map(({ code }) => code).join('\n'), this.#key);
        return group + ((first >>> 0) + (second >>> 0) / UINT32) / UINT32;
    }
}
function bytesOf({ tokens }) {
    return UNIT_BYTES + TOKEN_BYTES * tokens;
}

// EXTERNAL MODULE: ./build/scan/reading/subject.js
var reading_subject = __webpack_require__(57307);
;// CONCATENATED MODULE: ./build/scan/sample/seen-records.js


/** Counts the records that were read, whether they are learned or not. */
class SeenRecords {
    #tasks = new Map();
    #document = null;
    #labels = new Set();
    /** Counts a unit that could be analysed. Those of one document follow each other. */
    see(subject, isBase) {
        const task = (0,reading_subject/* taskOf */.Xb)(subject);
        const counts = this.#of(task);
        const label = subject.label === null ? null : (0,plain_label/* plainLabel */.p)(subject.label);
        if (this.#isKnown(subject, label))
            return;
        if (label !== null)
            counts.labelled += 1;
        if (isBase)
            return;
        if (label === null)
            counts.unlabelled += 1;
        else
            counts.headLabelled += 1;
        if (label !== null && task !== 'generation')
            counts.labels.set(label, (counts.labels.get(label) ?? 0) + 1);
    }
    /** What was seen, by task. */
    counts() {
        return this.#tasks;
    }
    /** Whether a unit of the same document had the same label. */
    #isKnown(subject, label) {
        const document = (0,reading_subject/* documentOf */.lM)(subject);
        if (document === null || document !== this.#document)
            this.#labels.clear();
        this.#document = document;
        const isKnown = label !== null && this.#labels.has(label);
        this.#labels.add(label);
        return isKnown;
    }
    #of(task) {
        const known = this.#tasks.get(task);
        if (known !== undefined)
            return known;
        const counts = { labelled: 0, labels: new Map(), headLabelled: 0, unlabelled: 0 };
        this.#tasks.set(task, counts);
        return counts;
    }
}

// EXTERNAL MODULE: ./build/scan/surveys/said-before.js
var said_before = __webpack_require__(279);
// EXTERNAL MODULE: ./build/scan/surveys/surveys.js
var surveys_surveys = __webpack_require__(7799);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/scan/reading/text-side.js + 1 modules
var text_side = __webpack_require__(29870);
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
/** Units between two checks for Ctrl-C while a sample is taken up. */
const UNITS_PER_PAUSE = 64;
/**
 * Collects the records of a dataset as numbers. While all fit into the memory, each is learned as it comes; then the learner starts
 * over, and takes up a sample when everything was read.
 */
class DatasetLearner {
    judging;
    surveys;
    onRecord;
    #records = new Map();
    #contents = (0,external_node_crypto_.createHash)('sha256');
    #tasks = new Map();
    /** Identities of the records at the start of the window; `null`: there is no window. */
    #older = null;
    #said = new said_before/* SaidBefore */.f();
    #sample;
    #seen = new SeenRecords();
    #isSampled = false;
    #prompts;
    #hasBase = false;
    #outlines = 0;
    #cachedOutlines = 0;
    /**
     * @param judging  see `DatasetOptions`
     * @param surveys  parses records, or finds them in the cache
     * @param onRecord called for each record of the head
     */
    constructor(judging, surveys = (0,surveys_surveys/* surveysHere */.EO)(), onRecord = () => undefined) {
        this.judging = judging;
        this.surveys = surveys;
        this.onRecord = onRecord;
        this.#prompts = new prompt_records/* PromptRecords */.B(judging.seed);
        this.#sample = new LearningSample(judging.seed, judging.memory ?? Infinity);
    }
    /** What the witnesses of code alone said of the units of the head; `null`: too many were read. */
    get said() {
        return this.#isSampled ? null : this.#said;
    }
    /** Units that are learned, and all that could be analysed, where only a sample fits into the memory; else `null`. */
    get sampled() {
        if (!this.#isSampled)
            return null;
        return {
            taken: [...this.#tasks.values()].reduce((sum, { added }) => sum + added, 0),
            of: this.#sample.units,
        };
    }
    /** Adds a record of the state at the start of the window; to be called before any other record is added. */
    addOlder(subject) {
        (this.#older ??= new Set()).add((0,reading_subject/* identityOfSubject */.YE)(subject));
    }
    /** Begins to survey the units of a record that will be added. Never rejects. */
    begin(subject, base) {
        return (0,surveys_surveys/* beginSurveys */.l0)(this.surveys, subject, !base);
    }
    /**
     * Adds one record; to be called one at a time. The probe learns from records of a base, and does not judge them.
     * @param begun what `begin` gave for it
     */
    async add(subject, base, begun = this.begin(subject, base)) {
        const task = (0,reading_subject/* taskOf */.Xb)(subject);
        const identity = (0,reading_subject/* identityOfSubject */.YE)(subject);
        this.#hasBase ||= base;
        const recent = this.#isRecent(identity, base);
        const failure = this.#analyse(subject, await begun, { base, recent });
        this.#contents.update(`${dataset_learner_ROLES[Number(base)]?.[Number(recent)] ?? ''} ${identity}`);
        if (base)
            return;
        this.onRecord(subject, failure);
        if (failure === null || this.#isSampled)
            return;
        const isLabelled = subject.label !== null;
        this.#records.set(subject.position, { identity, task, isLabelled, number: -1, degraded: false, failure });
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
    /**
     * Saves the parsed outlines for the next run, ends the threads, and takes up the sample if there is one. No record may be added
     * afterwards.
     */
    async closeSurveys(isComplete) {
        await this.surveys.close(isComplete);
        if (!this.#isSampled || !isComplete)
            return;
        for (const [taken, unit] of this.#sample.all().entries()) {
            this.#learn(unit, this.#sidesOf(unit));
            if (taken % UNITS_PER_PAUSE === 0)
                await (0,promises_.setImmediate)();
        }
    }
    /** Learns a unit, or notes it for the sample. @returns why it cannot be analysed, or `null` */
    #analyse(subject, begun, age) {
        try {
            if ('error' in begun)
                throw begun.error;
            const { surveys } = begun;
            this.#count(surveys);
            const sides = [...surveys.map(({ outline }) => outline), ...this.#textOf(subject)];
            const tokens = sides.reduce((sum, { tokens: { kinds } }) => sum + kinds.length, 0);
            const unit = { subject, lines: surveys.map(({ outline }) => (0,outline_line/* outlineLine */.N5)(outline)), ...age, tokens };
            this.#prompts.add(subject, age.base);
            this.#seen.see(subject, age.base);
            this.#sample.add(unit, (0,reading_subject/* documentOf */.lM)(subject));
            if (!this.#isSampled && this.#sample.isExceeded)
                this.#startOver();
            if (this.#isSampled)
                return null;
            if (!age.base)
                surveys.forEach(({ said }, side) => this.#said.note(subject, side, said));
            this.#learn(unit, sides);
            return null;
        }
        catch (error) {
            return (0,reasons/* failureReason */.Hr)('analysis', error);
        }
    }
    #learn({ subject, base, recent }, sides) {
        const task = (0,reading_subject/* taskOf */.Xb)(subject);
        const records = this.#of(task);
        const isLabelled = subject.label !== null;
        records.judge.add({ sides, label: subject.label, base, recent, document: (0,reading_subject/* documentOf */.lM)(subject) });
        if (base)
            records.merged.set(records.added, mergedUnit(subject));
        records.paths.push(subject.record === null ? subject.path : null);
        const number = records.added++;
        if (base)
            return;
        const degraded = sides.some(({ parseErrors }) => parseErrors > 0);
        const identity = (0,reading_subject/* identityOfSubject */.YE)(subject);
        this.#records.set(subject.position, { identity, task, number, degraded, isLabelled, failure: null });
    }
    /** Forgets what was learned: a sample of all records will be. */
    #startOver() {
        this.#isSampled = true;
        this.#tasks.clear();
        this.#records.clear();
        this.#said = new said_before/* SaidBefore */.f();
    }
    #sidesOf({ subject, lines }) {
        const outlines = subject.units.map((unit, side) => (0,outline_line/* outlineOf */.W4)(lines[side] ?? '', unit));
        return [...outlines.flatMap((outline) => outline ?? []), ...this.#textOf(subject)];
    }
    #count(surveys) {
        this.#outlines += surveys.length;
        this.#cachedOutlines += surveys.filter(({ isCached }) => isCached).length;
    }
    #textOf(subject) {
        return this.judging.readsText === false ? [] : (0,text_side/* textOutlines */.f5)(subject);
    }
    #of(task) {
        let records = this.#tasks.get(task);
        if (records === undefined) {
            const labels = task === 'generation' ? 'generation' : 'classification';
            const { familyLevel } = this.judging;
            const level = this.#isSampled ? familyLevel * sample_level/* SAMPLE_FRACTION */.C : familyLevel;
            const judge = new DatasetJudge({ ...this.judging, familyLevel: level, task: labels });
            records = { judge, added: 0, paths: [], merged: new Map() };
            this.#tasks.set(task, records);
        }
        return records;
    }
    /** The families to count in all data, where a sample was learned; `null`: all was, or the labels do not judge, or it has a base. */
    countable({ task, verdict, sample }) {
        if (sample === null || verdict.kind !== 'judged' || this.#hasBase)
            return null;
        return this.#tasks.get(task)?.judge.countable(verdict) ?? null;
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
     * Begins to hear which units hold something in company that has nothing else in common.
     * @param reference the folder of what is known of clean code
     * @param levels the accepted rates of clean datasets in which something is found
     * @returns waits for what was heard
     */
    beginCompany(reference, levels) {
        const { threads = threads_threads/* HERE */.D } = this.judging;
        const begun = [...this.#tasks]
            .filter(([, { added }]) => added > 0)
            .map(([task, { judge, paths }]) => {
            const input = { records: codeOf(task, judge), paths, reference, levels };
            return [task, threads.begin(COMPANY, input)];
        });
        return async () => {
            const heard = new Map();
            for (const [task, wait] of begun)
                heard.set(task, await wait());
            const merged = new Map([...this.#tasks].map(([task, one]) => [task, one.merged]));
            return new company_hearing/* CompanyHearing */.c(heard, this.#records, merged);
        };
    }
    /** Whether the records have prompts and responses. */
    get hasPrompts() {
        return this.#prompts.all().length > 0;
    }
    /** Records with a prompt and a response: of the head, of head and base, and those that are tested together. */
    get promptSizes() {
        return { ...this.#prompts.sizes, tested: this.#prompts.all().length, isChange: this.#hasBase };
    }
    /**
     * Which units have a trigger or a payload of prompts and responses.
     * @param level the accepted rate of clean datasets in which something is found
     */
    association(level) {
        const records = this.#prompts.all();
        return (0,association_hearing/* hearAssociation */.K)(records, level, {
            leftOut: this.#prompts.leftOut,
            inPart: this.#prompts.inPart,
        });
    }
    /** Judges the collected records, unless the reading was stopped; to be called once. */
    finish(stopped) {
        const [main] = [...this.#tasks].sort(([, a], [, b]) => b.judge.labelled - a.judge.labelled);
        const records = main?.[1];
        const task = main?.[0] ?? 'classification';
        const { sampled } = this;
        const counts = this.#seen.counts().get(task);
        return {
            task,
            verdict: stopped === null ? ofSample(verdictOf(records), sampled) : { kind: 'stopped', reason: stopped },
            records: this.#records,
            merged: records?.merged ?? new Map(),
            labelled: (sampled === null ? records?.judge.labelled : counts?.labelled) ?? 0,
            fingerprint: this.#contents.digest('hex'),
            sample: sampled && counts ? { ...sampled, counts } : null,
        };
    }
}
/** The records of a task without the texts that go with code: whoever uses the same words is no company. */
function codeOf(task, judge) {
    const records = judge.records();
    if (task === 'pair-classification')
        return records;
    const sides = records.corpus.sides.map((one) => one.slice(0, 1));
    return { ...records, corpus: { ...records.corpus, sides } };
}
/** Why nothing can be learned, where only a sample was to be. */
function ofSample(verdict, sampled) {
    if (sampled === null || verdict.kind !== 'unable')
        return verdict;
    const reason = `Of the sample of ${(0,numbers/* formatCount */.B4)(sampled.taken)} units that fits into --memory: ${verdict.reason}`;
    return { ...verdict, reason, remedy: `Give more --memory. ${verdict.remedy}` };
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
// EXTERNAL MODULE: ./build/scan/surveys/ahead.js
var ahead = __webpack_require__(54157);
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
    const { budget, progress, limit } = limits;
    try {
        const confirmed = await settleDoubts(verdict, {
            ...{ budget, progress },
            openJudge: async () => (await sentinel()).judge,
            readAgain: (wanted) => (0,read_again/* readAgain */.n)(source, learned, wanted, { budget, limit }),
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
    if (stopped === null)
        limits.onRead?.();
    return { ...learner.finish(stopped), head };
}
/** Reads every record, the base first. @returns why the reading was stopped, or `null` */
async function readRecords(source, learner, { budget, limit, progress, ownership }) {
    let stopped = null;
    const addEach = (reading, rows, isBase) => eachSurveyed(reading, rows, learner, progress, isBase);
    if (source.window !== null) {
        progress.stage('reading the older base', null);
        const reading = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit: null });
        stopped = await each(reading.subjects(source.window.older.rows()), reading, (subject) => {
            learner.addOlder(subject);
            progress.advance(1, subject.path);
        });
    }
    if (source.base !== null && stopped === null) {
        progress.stage('reading the base', null);
        const reading = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit: null });
        stopped = await addEach(reading, source.base(), true);
    }
    const head = new reading_reading/* Reading */.z(new tally/* Tally */.F(), { budget, limit, ...(ownership && { ownership }) });
    if (stopped === null) {
        progress.stage('reading', limit);
        stopped = await addEach(head, source.head(), false);
    }
    await learner.closeSurveys(stopped === null);
    return { stopped, head };
}
function fromCache({ outlineCounts: { all, cached } }) {
    return cached === 0 ? '' : ` (${(0,numbers/* formatCount */.B4)(cached)} of ${(0,numbers/* count */.U9)(all, 'function')} from the cache)`;
}
/** Adds each record of the base or the head; surveys are begun before they are needed. */
async function eachSurveyed(reading, rows, learner, progress, isBase) {
    const most = () => learner.surveys.ahead;
    const begun = (0,ahead/* ahead */.U)(reading.subjects(rows), most, (subject) => learner.begin(subject, isBase));
    return each(begun, reading, async ({ item, result }) => {
        await learner.add(item, isBase, result);
        progress.advance(1, item.path);
    });
}
/** @returns why the reading was stopped, or `null`. Half of a dataset cannot be judged; a limit is the user's choice */
async function each(items, reading, take) {
    let taken = 0;
    for await (const item of items) {
        await take(item);
        taken += 1;
        if (taken % RECORDS_PER_PAUSE === 0)
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
/* harmony export */   g: () => (/* binding */ probeSeed),
/* harmony export */   j: () => (/* binding */ isPublicSeed)
/* harmony export */ });
/** Environment variable that holds the probe's secret key. */
const SEED_VARIABLE = 'CODEPURIFY_SEED';
/** A public text: gives reproducible results when the key need not be secret. */
const PUBLIC_SEED = 'codepurify';
/**
 * The key of the probe: `--seed`, else the environment (other users can see the arguments of a process), else a public
 * text. docs/explanation/probe.md says who must not know the key.
 */
function probeSeed({ seed }, env) {
    const secret = env[SEED_VARIABLE] ?? '';
    return seed ?? (secret === '' ? PUBLIC_SEED : secret);
}
/** Whether the key of the probe is the public text, which everybody can look up. */
function isPublicSeed(options, env) {
    return probeSeed(options, env) === PUBLIC_SEED;
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

/***/ 21508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toolFingerprint)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93021);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99556);
/* harmony import */ var _choose_victim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13439);






/** Folders of the package that the program reads, besides the folder that it runs from. */
const PARTS = [_choose_victim_js__WEBPACK_IMPORTED_MODULE_3__/* .MODELS_FOLDER */ .am, 'grammars'];
let fingerprint;
/**
 * A hash over the whole program as it runs here: version, code, models and grammars, and the machine, because
 * machines round numbers differently. The version alone is not enough, because an Action is updated by commit. The
 * hash is computed once per process.
 */
function toolFingerprint() {
    return (fingerprint ??= computeFingerprint());
}
function computeFingerprint() {
    const root = (0,_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)();
    const [running = ''] = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const parts = [running, ...PARTS].map((part) => [part, folderFingerprint((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part))]);
    return digest([(0,_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .toolVersion */ .f)(), process.platform, process.arch, parts]);
}
/** A hash over all files below a folder with their names. Links are not followed: only their names count. */
function folderFingerprint(path) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name), entry.isFile()])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return digest(files.map(([file, isFile]) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(path, file), isFile ? fileDigest(file) : null]));
}
function fileDigest(path) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
}
function digest(value) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(JSON.stringify(value));
}


/***/ }),

/***/ 20871:
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
// EXTERNAL MODULE: ./build/scan/reading/positions.js
var positions = __webpack_require__(79139);
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
// EXTERNAL MODULE: ./build/change/git/git.js
var git_git = __webpack_require__(60498);
;// CONCATENATED MODULE: ./build/change/git/staged-tree.js



/**
 * What is staged, as a tree that is read like that of a commit. Git writes the tree into the repository, where nothing names it:
 * its garbage collection removes it. The index that the environment names is read, so that a hook of `git commit -a` sees what will be
 * committed.
 * @throws CodePurifyError `input` if git cannot make a tree of the index, such as in a merge with conflicts
 */
async function stagedTree(git) {
    const id = await (0,git_git/* runGit */.E)(['write-tree'], git);
    if (id !== null && (0,commits/* isObjectName */.V2)(id))
        return { id };
    throw new errors/* CodePurifyError */.Lg('input', 'What is staged cannot be read: git write-tree failed.', 'Resolve and stage files with conflicts (git status lists them), and check that you may write to the repository.');
}

// EXTERNAL MODULE: ./build/change/folders/tree-limits.js
var tree_limits = __webpack_require__(88648);
// EXTERNAL MODULE: ./build/change/tree-entry.js
var tree_entry = __webpack_require__(67080);
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
        for await (const bytes of (0,nul_terminated/* nulTerminated */.n)(listing.output, tree_limits/* TREE_LIMITS */.e.listedBytes + MAX_FIELDS_BYTES))
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
    if (request.staged === true)
        return stagedSides(base, git, warn);
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
async function stagedSides(base, git, warn) {
    if (base.kind !== 'commit')
        throw stagedNeedsCommit();
    const common = await comparedBase(base.commit, await (0,commits/* commitOf */.D3)('HEAD', git), git, warn);
    return [
        { kind: 'commit', commit: common },
        { kind: 'commit', commit: await stagedTree(git) },
    ];
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
function stagedNeedsCommit() {
    return new errors/* CodePurifyError */.Lg('usage', '--staged was given, and --base is no commit: what is staged is compared with a commit.', 'Give a commit as --base, such as HEAD, or leave --staged out.');
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
// EXTERNAL MODULE: ./build/scan/scan-context.js + 22 modules
var scan_context = __webpack_require__(10135);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/data/write/temporary-folder.js
var temporary_folder = __webpack_require__(68263);
;// CONCATENATED MODULE: ./build/scan/spooled-stdin.js





/** Only this user may read the file: the data may be confidential. */
const PRIVATE = 0o600;
/** Writes a stream that can be read once into a temporary file; memory holds one piece at a time. @throws CodePurifyError `input` */
async function spoolStdin(stdin) {
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)('codepurify-stdin-');
    const close = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    const file = (0,external_node_path_.join)(folder, 'stdin');
    try {
        await (0,external_node_stream_promises_.pipeline)(stdin, (0,external_node_fs_.createWriteStream)(file, { mode: PRIVATE, flags: 'wx' }));
    }
    catch (error) {
        await close();
        throw (0,temporary_folder/* notKept */.E)(error);
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
    (0,option_conflicts/* checkDataOptions */.Ft)(options, paths);
    return options.base === null
        ? openPaths(paths, options, context)
        : openedChange(await openNamed(paths, options.base, options, context), options, context);
}
/** Makes a reader of folders that follows the options. */
function folderReader(options, { stdin }) {
    return (cwd, paths, links, tracked) => (0,scan_context/* rowReader */.qI)(options, { cwd, stdin, links, ...(tracked && { tracked }) })(paths);
}
/** Opens the data of a change. */
function openedChange(change, options, context) {
    const { progress = reading_progress/* silentProgress */.R } = context;
    const files = new Set();
    const head = recordingFiles(change.head, files);
    const source = changeSource({ ...change, head }, (rows) => progress.warn(`${(0,numbers/* count */.U9)(rows, 'row')} of the base could not be read: their content counts as new.`));
    return { head, source, files, read: (0,scan_context/* rowReader */.qI)(options, context), close: () => change.close() };
}
async function openPaths(paths, options, context) {
    const spooled = readsTwice(paths, options) ? await spoolStdin(context.stdin) : null;
    const world = () => ({ ...context, stdin: spooled?.open() ?? context.stdin });
    const read = (some) => (0,scan_context/* rowReader */.qI)(options, world())(some);
    const files = fileDeal(options);
    const head = (_, some) => (0,scan_context/* rowReader */.qI)(options, { ...world(), files })(some);
    const side = (0,change/* sideIn */.l)({ cwd: context.cwd, isOnDisk: true }, paths, head, 'follow');
    const close = async () => spooled?.close();
    const window = options.since === null ? change_window/* NO_WINDOW */.B : await windowOf(paths, options.since, options, context);
    return { ...openedChange((0,change/* wholeData */.q)({ side, unread: [], close }, window), options, context), read };
}
/** Which files of the data this process reads. */
function fileDeal({ shard, shardBy }) {
    const isDivided = shardBy === 'file';
    return { isDivided, owns: (number) => !isDivided || shard === null || (0,positions/* ownsFile */.Cp)(shard, number) };
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
    const request = {
        base,
        head: options.head,
        staged: options.staged,
        paths,
        dataFormat: options.dataFormat,
        since,
    };
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

/***/ 21494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SAMPLE_FRACTION)
/* harmony export */ });
/** Part of the level of labels for the families of a sample, fixed in advance; the families that are counted in all data have the rest. */
const SAMPLE_FRACTION = 0.5;


/***/ }),

/***/ 54157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ahead)
/* harmony export */ });
/**
 * Begins work on items before they are needed, and gives them in their order.
 * @param most  items with which something was begun and that were not given yet, from 1
 * @param begin must not throw; a promise that it gives must not reject
 */
async function* ahead(items, most, begin) {
    const begun = [];
    for await (const item of items) {
        begun.push({ item, result: begin(item) });
        while (begun.length >= most()) {
            const first = begun.shift();
            if (first !== undefined)
                yield first;
        }
    }
    yield* begun;
}


/***/ }),

/***/ 27368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ openSurveys)
});

// UNUSED EXPORTS: workerFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/scan/cache/cache-folder.js
var cache_folder = __webpack_require__(30996);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/scan/surveys/survey.js
var survey = __webpack_require__(60360);
// EXTERNAL MODULE: ./build/scan/witnesses/unit-witnesses.js + 25 modules
var unit_witnesses = __webpack_require__(45622);
// EXTERNAL MODULE: ./build/scan/cache/line-store.js
var line_store = __webpack_require__(79083);
// EXTERNAL MODULE: ./build/scan/cache/outline-line.js
var outline_line = __webpack_require__(13854);
;// CONCATENATED MODULE: ./build/scan/cache/outline-cache.js





/** 16 shards of 4 MB: about 230,000 functions like Devign's; hostile data cannot fill the disk or the memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** About 5,000 elements; most functions have tens. A longer entry would take the place of a hundred others. */
const MAX_ENTRY_LENGTH = 20_000;
/** The first character of a line: whether no witness of code alone had anything to say of the unit. */
const QUIET = 'q';
const ASK = 'a';
/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They do not depend on the seed or on labels,
 * so every run of the same program can use them. A line that does not fit the code is ignored. What witnesses said is not stored:
 * they are asked again about the few units of which anything was said.
 */
class OutlineCache {
    tool;
    #lines;
    /** The witnesses that a quiet unit was shown to. */
    names = unit_witnesses/* CODE_WITNESS_NAMES */.bM;
    /**
     * @param folder         created when the first outlines are written
     * @param tool           identifies the program and its grammars: lines of other versions are not used
     * @param maxShardLength UTF-16 units that a shard's lines may take
     */
    constructor(folder, tool, maxShardLength = MAX_SHARD_LENGTH) {
        this.tool = tool;
        this.#lines = new line_store/* LineStore */.Y(folder, 'outlines', maxShardLength, true);
    }
    /** What is known of a unit, or `null`. */
    async get(unit) {
        const line = await this.#lines.get(this.#key(unit));
        if (line === null)
            return null;
        const outline = (0,outline_line/* outlineOf */.W4)(line.slice(1), unit);
        return outline && { outline, said: line.startsWith(QUIET) ? [] : null };
    }
    /** @param isQuiet all witnesses of code alone were asked, and none has found anything */
    async set(unit, outline, isQuiet) {
        const line = `${isQuiet ? QUIET : ASK}${(0,outline_line/* outlineLine */.N5)(outline)}`;
        if (line.length <= MAX_ENTRY_LENGTH)
            await this.#lines.set(this.#key(unit), line);
    }
    /** Writes new outlines for the next run and frees their memory. */
    async save() {
        await this.#lines.flush();
        this.#lines.clear();
    }
    #key(unit) {
        return (0,sha256/* sha256 */.s)(this.tool + (0,survey/* codeHash */.Al)(unit));
    }
}

// EXTERNAL MODULE: ./build/scan/models/tool-fingerprint.js
var tool_fingerprint = __webpack_require__(21508);
// EXTERNAL MODULE: ./build/scan/surveys/survey-pool.js
var survey_pool = __webpack_require__(73903);
// EXTERNAL MODULE: ./build/scan/surveys/surveys.js
var surveys = __webpack_require__(7799);
;// CONCATENATED MODULE: ./build/scan/surveys/open-surveys.js










/**
 * The surveys of a run: this thread helps the others, which are one fewer than `--jobs`. If the folder of the cache cannot be written, this run is not affected; the next one parses again.
 * @param file the entry of a worker thread
 */
function openSurveys({ options, progress, env }, file = workerFile()) {
    const names = unit_witnesses/* CODE_WITNESS_NAMES */.bM.filter((name) => options.witness.includes(name));
    const threads = options.jobs ?? (0,external_node_os_.availableParallelism)();
    return new surveys/* Surveys */.CC({
        names,
        cache: options.cache
            ? new OutlineCache(options.cacheDir ?? (0,cache_folder/* defaultCacheFolder */.I)(env), (0,tool_fingerprint/* toolFingerprint */.d)())
            : null,
        pool: threads > 1 && file !== null ? new survey_pool/* SurveyPool */.$(file, threads - 1) : null,
        warn: (message) => {
            progress.warn(message);
        },
    });
}
/** The entry of a worker thread next to the running code, in a build and in the bundle; `null` in the source tree. */
function workerFile(start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))) {
    const file = (0,external_node_path_.join)(start, 'survey-worker.js');
    return (0,external_node_fs_.existsSync)(file) ? file : null;
}


/***/ }),

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SaidBefore)
/* harmony export */ });
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60360);

/** Hex digits of a hash that show whether a unit is the same: data that changes between two readings is not hostile. */
const HASH_DIGITS = 8;
/**
 * What the witnesses of code alone said of units when they were read first, so that they need not be asked again. Most units hold
 * nothing, and cost a few bytes.
 */
class SaidBefore {
    /** Of each unit: a hash of its code. */
    #hashes;
    #said;
    /** @param stored what another process has noted: see `stored` */
    constructor(stored) {
        this.#hashes = new Map(stored?.hashes);
        this.#said = new Map(stored?.said);
    }
    /** All of it as data. */
    stored() {
        return { hashes: this.#hashes, said: this.#said };
    }
    /** Notes what was said of one side of a record; `null`: nobody was asked. */
    note({ position, units }, side, said) {
        const unit = units[side];
        if (said === null || unit === undefined)
            return;
        const key = keyOf(position, side);
        this.#hashes.set(key, hashOf(unit));
        if (said.length > 0)
            this.#said.set(key, said);
    }
    /** What was said of the same code; `null`: the witnesses have not seen it. */
    of({ position, units }, side) {
        const unit = units[side];
        if (unit === undefined)
            return null;
        const key = keyOf(position, side);
        return this.#hashes.get(key) === hashOf(unit) ? (this.#said.get(key) ?? []) : null;
    }
}
function keyOf(position, side) {
    return position * 2 + side;
}
function hashOf(unit) {
    return parseInt((0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .codeHash */ .Al)(unit).slice(0, HASH_DIGITS), 16);
}


/***/ }),

/***/ 73903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SurveyPool),
/* harmony export */   d: () => (/* binding */ surveyError)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Units that are sent together: enough that the sending costs little compared with the parsing. */
const BATCH_UNITS = 32;
/** And the UTF-16 length of their code from which no more are added. */
const BATCH_LENGTH = 200_000;
/** Batches that a worker has at a time: one in work, and the next. */
const BATCHES_AHEAD = 2;
/**
 * Surveys units on worker threads. What a unit shows depends on its code alone, so results do not depend on the number of
 * threads. A thread that ends, such as one that ran out of memory, costs at most the unit that ended it.
 */
class SurveyPool {
    file;
    threads;
    #members = [];
    #waiting = [];
    #open = [];
    #openLength = 0;
    #isFlushing = false;
    #isClosed = false;
    #sentBatches = 0;
    /**
     * @param file    the entry of a worker
     * @param threads workers, from 1; each is started when there is something to do for it
     */
    constructor(file, threads) {
        this.file = file;
        this.threads = threads;
    }
    /** Subjects worth asking for before the first answer is needed: all workers have something to do, and so has who asks. */
    get ahead() {
        return this.threads * BATCH_UNITS * (BATCHES_AHEAD + 1) + BATCH_UNITS;
    }
    /** Whether all workers have enough to do, and more waits: who asks gets an answer sooner without them. */
    get isFull() {
        return this.#waiting.length > 0;
    }
    /**
     * The answer for a unit. Never rejects.
     * @param names the witnesses to ask
     */
    of({ code, language, redefined }, names) {
        const unit = redefined === undefined ? { code, language } : { code, language, redefined };
        return new Promise((resolve) => {
            this.#open.push({ unit, names, resolve, hasFailed: false });
            this.#openLength += code.length;
            if (this.#open.length >= BATCH_UNITS || this.#openLength >= BATCH_LENGTH)
                this.#flush();
            else
                this.#flushSoon();
        });
    }
    /** Ends the threads. Units without an answer get the reason. */
    async close() {
        this.#isClosed = true;
        const tickets = [
            this.#open,
            ...this.#waiting,
            ...this.#members.flatMap(({ sent }) => sent.map((batch) => batch.tickets)),
        ].flat();
        for (const { resolve } of tickets)
            resolve({ problem: 'the run was ended' });
        this.#open = [];
        this.#waiting.length = 0;
        await Promise.all(this.#members.splice(0).map(({ worker }) => worker.terminate()));
    }
    /** Sends what is there once nothing more comes at once. */
    #flushSoon() {
        if (this.#isFlushing)
            return;
        this.#isFlushing = true;
        setImmediate(() => {
            this.#isFlushing = false;
            this.#flush();
        });
    }
    #flush() {
        if (this.#open.length > 0)
            this.#waiting.push(this.#open);
        this.#open = [];
        this.#openLength = 0;
        this.#send();
    }
    #send() {
        while (this.#waiting.length > 0 && !this.#isClosed) {
            const member = this.#idlest();
            const batch = member === null ? undefined : this.#waiting.shift();
            if (member === null || batch === undefined)
                return;
            const id = this.#sentBatches++;
            member.sent.push({ id, tickets: batch });
            const request = { id, units: batch.map(({ unit, names }) => ({ unit, names })) };
            member.worker.ref();
            member.worker.postMessage(request);
        }
    }
    /** The member with the fewest batches, or a new one; `null`: all have enough. */
    #idlest() {
        const [first] = [...this.#members].sort((a, b) => a.sent.length - b.sent.length);
        if (first?.sent.length === 0)
            return first;
        if (this.#members.length < this.threads)
            return this.#start();
        return first !== undefined && first.sent.length < BATCHES_AHEAD ? first : null;
    }
    #start() {
        const member = { worker: new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(this.file), sent: [] };
        member.worker.on('message', ({ id, answers }) => {
            const batch = member.sent.shift();
            if (batch?.id !== id)
                throw new Error('a worker thread has answered out of order');
            batch.tickets.forEach(({ resolve }, index) => {
                resolve(answers[index] ?? { problem: 'a worker thread gave no answer' });
            });
            if (member.sent.length === 0)
                member.worker.unref(); // an idle thread keeps no process alive
            this.#send();
        });
        let problem = '';
        member.worker.on('error', (error) => {
            problem = error.message;
        });
        member.worker.on('exit', () => {
            this.#ended(member, problem);
        });
        this.#members.push(member);
        return member;
    }
    /** Sends the units of a worker that ended to another, each alone; the unit that ended it a second time is answered so. */
    #ended(member, problem) {
        const place = this.#members.indexOf(member);
        if (place < 0)
            return; // closed
        this.#members.splice(place, 1);
        const [current = [], ...later] = member.sent.map(({ tickets }) => [...tickets]);
        for (const ticket of current) {
            if (ticket.hasFailed && current.length === 1)
                ticket.resolve({ problem: `a worker thread ended with it: ${problem}` });
            else
                this.#waiting.unshift([{ ...ticket, hasFailed: true }]);
        }
        this.#waiting.unshift(...later);
        this.#send();
    }
}
/** The error of an answer without an outline. */
function surveyError(problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .Lg('input', problem, 'Leave it out, or report it if it is ordinary code.');
}


/***/ }),

/***/ 60360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ codeHash),
/* harmony export */   nz: () => (/* binding */ surveyHere)
/* harmony export */ });
/* unused harmony export askedHere */
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);
/* harmony import */ var _code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90366);
/* harmony import */ var _reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75270);
/* harmony import */ var _witnesses_unit_witnesses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45622);




/** A hash of what a survey depends on. JSON separates the texts, and escapes lone surrogates so that they stay different. */
function codeHash({ code, language, redefined = [] }) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify([language, code, ...redefined]));
}
/**
 * Surveys a unit on this thread. The language's grammar must be loaded.
 * @param names the witnesses to ask
 * @throws CodePurifyError (`input`) for code that cannot be analysed
 */
function surveyHere(unit, names) {
    const outline = (0,_code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOutline */ .k)((0,_reading_analyze_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .analyzeUnit */ .P)(unit));
    return { outline, said: askedHere(unit, names), isCached: false };
}
/** What witnesses say of a unit that could be analysed; `null` if one fails: it is asked again when its unit is judged, and named. */
function askedHere(unit, names) {
    try {
        return (0,_witnesses_unit_witnesses_js__WEBPACK_IMPORTED_MODULE_3__/* .testifyOf */ .k5)(unit, names);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ Surveys),
/* harmony export */   EO: () => (/* binding */ surveysHere),
/* harmony export */   l0: () => (/* binding */ beginSurveys)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _cache_outline_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13854);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60360);
/* harmony import */ var _survey_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73903);





/** Units after which worker threads are started: to start them takes as long as to survey some hundred units here. */
const UNITS_BEFORE_THREADS = 200;
const NOBODY = [];
/** Surveys units: finds their outlines in the cache, or parses them on this thread or on others. */
class Surveys {
    parts;
    #made = 0;
    constructor(parts) {
        this.parts = parts;
    }
    /** Units to ask for before the first answer is needed. */
    get ahead() {
        return this.#pool?.ahead ?? 1;
    }
    get #pool() {
        const { pool, unitsBeforeThreads = UNITS_BEFORE_THREADS } = this.parts;
        return this.#made < unitsBeforeThreads ? null : pool;
    }
    /**
     * The surveys of a record's units, in their order. Subjects must come in the order of the data.
     * @param asks whether the witnesses of code alone are asked: what they say of a base is not used
     */
    ofSubject({ units }, asks) {
        return Promise.all(units.map((unit) => this.of(unit, asks)));
    }
    /**
     * The survey of a unit.
     * @param asks see `ofSubject`
     * @throws CodePurifyError (`input`) for code that cannot be analysed
     */
    async of(unit, asks) {
        const { cache } = this.parts;
        const cached = (await cache?.get(unit)) ?? null;
        if (cached !== null)
            return { ...cached, isCached: true };
        this.#made += 1;
        const names = asks ? this.parts.names : NOBODY;
        const survey = await this.#make(unit, names);
        const isAll = names.length === this.parts.cache?.names.length;
        await cache?.set(unit, survey.outline, isAll && survey.said?.length === 0);
        return survey;
    }
    async #make(unit, names) {
        const pool = this.#pool;
        if (pool?.isFull === true)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(); // an answer may have come
        if (pool === null || pool.isFull)
            return (0,_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyHere */ .nz)(unit, names);
        const answer = await pool.of(unit, names);
        if ('problem' in answer)
            throw (0,_survey_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyError */ .d)(answer.problem);
        const outline = (0,_cache_outline_line_js__WEBPACK_IMPORTED_MODULE_3__/* .outlineOf */ .W4)(answer.line, unit);
        if (outline === null)
            throw new Error('a worker thread has read other code');
        return { outline, said: answer.said, isCached: false };
    }
    /** Writes new outlines for the next run, ends the threads, and frees the memory. Nothing may be surveyed afterwards. */
    async close() {
        await this.parts.pool?.close();
        try {
            await this.parts.cache?.save();
        }
        catch (error) {
            this.parts.warn?.(`The parsed code could not be cached for the next run (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}). --no-cache turns the cache off.`);
        }
    }
}
/** Begins to survey the units of a record. Never rejects. @param asks see `Surveys.ofSubject` */
function beginSurveys(surveys, subject, asks) {
    return surveys.ofSubject(subject, asks).then((all) => ({ surveys: all }), (error) => ({ error }));
}
/** Surveys on this thread alone, without a cache. */
function surveysHere(names = []) {
    return new Surveys({ names, cache: null, pool: null });
}


/***/ }),

/***/ 18606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hearAssociation),
/* harmony export */   W: () => (/* binding */ AssociationHearing)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9540);
/* harmony import */ var _witness_association_test_associations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97177);
/* harmony import */ var _witness_association_locate_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87953);
/* harmony import */ var _prompt_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95503);




/**
 * Tests prompts and responses together.
 * @param level the accepted rate of clean datasets in which something is found
 * @param others positions of units that are in none of the records, and of those that are in part
 */
function hearAssociation(records, level, others = {}) {
    const { associations, looked, power } = (0,_witness_association_test_associations_js__WEBPACK_IMPORTED_MODULE_0__/* .testAssociations */ .D)(records, level);
    const places = new Map();
    for (const association of associations) {
        for (const carrier of association.carriers) {
            const record = records[carrier.record];
            if (record === undefined)
                continue;
            const [spans, inPrompt] = [spansOf(record, carrier), promptSpans(record, carrier)];
            for (const { position, offset } of record.pieces) {
                if (position === -1)
                    continue;
                const known = places.get(position) ?? [];
                places.set(position, [...known, { association, spans: shifted(spans, offset), inPrompt }]);
            }
        }
    }
    const positions = new Set(records.flatMap(({ pieces }) => pieces.map(({ position }) => position)));
    const { leftOut = new Set(), inPart = new Set() } = others;
    return new AssociationHearing({
        ...{ places, positions, associations, leftOut, inPart },
        power: { looked, carriers: power },
    });
}
/** What prompts and responses say of the units of the head, by their position. */
class AssociationHearing {
    stored;
    constructor(stored) {
        this.stored = stored;
    }
    /** Pairs that were looked at, and how few carriers could have been seen. */
    get power() {
        return this.stored.power;
    }
    /** The patterns that a unit has a side of. */
    at(position) {
        return this.stored.places.get(position) ?? [];
    }
    /** The same for a unit that is read again: one of a record that was not tested is compared with each pattern. */
    of({ position, units: [unit, second] }) {
        if (!this.stored.leftOut.has(position) || second !== undefined)
            return this.at(position);
        const record = (0,_prompt_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOfUnit */ .X)(unit);
        if (record === null)
            return [];
        return this.stored.associations.flatMap((association) => {
            const place = (0,_witness_association_locate_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .locatePair */ .l)(association.pair, record);
            const offset = record.pieces[0]?.offset ?? 0;
            if (place === null)
                return [];
            const spans = shifted(spansOf(record, place), offset);
            return [{ association, spans, inPrompt: promptSpans(record, place) }];
        });
    }
    /** Why a unit without a finding is not clean; `null`: all of its prompt and its response was compared. */
    whyInPart(position) {
        return this.stored.inPart.has(position) ? IN_PART : null;
    }
    /** Whether anything could have been found in all of the prompt and the response of a unit. */
    couldSee(position) {
        if (this.stored.inPart.has(position))
            return false;
        return (this.power.carriers !== null &&
            (this.stored.positions.has(position) || this.stored.leftOut.has(position)));
    }
}
const IN_PART = 'judged in part: of its prompt or its response only the first 10,000 words and marks, or 100,000 characters, were compared with other records';
/** The places of a side in its text; none where all of them are in prose between the units: then the units are shown as a whole. */
function spansOf({ side, pieces }, carrier) {
    const spans = side === 'response' ? carrier.inResponse : carrier.inPrompt;
    const isInUnit = pieces.some(({ offset, length }) => spans.some((span) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)({ start: offset, end: offset + length }, span)));
    return isInUnit ? spans : [];
}
function promptSpans({ side }, { inPrompt }) {
    return side === 'response' ? inPrompt : [];
}
function shifted(spans, offset) {
    return spans.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
}


/***/ }),

/***/ 96374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CompanyHearing)
/* harmony export */ });
/* harmony import */ var _judging_dataset_name_merged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45894);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78296);
/* harmony import */ var _new_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92000);



/** Labels of more kinds are texts. */
const MOST_LABELS = 100;
const NO_LABELS = { counts: [], dispersion: 0 };
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
    constructor(byTask, records, mergedUnits, name = _judging_dataset_name_merged_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingMerged */ .U) {
        this.byTask = byTask;
        this.records = records;
        this.mergedUnits = mergedUnits;
        this.name = name;
        this.#patterns = new _new_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .NewPatterns */ .i(new Map([...byTask].map(([task, { fresh }]) => [task, fresh])));
    }
    /** All of it as data, without names of commits. */
    stored() {
        return { byTask: this.byTask, records: this.records, merged: this.mergedUnits };
    }
    /** The same, where the commits of what was merged before are named. */
    async named(broughtBy) {
        const units = [...this.records.values()];
        const lists = units.flatMap((unit) => this.#placesOf(unit).map(({ family }) => this.#merged(unit, family)));
        return new CompanyHearing(this.byTask, this.records, this.mergedUnits, await (0,_judging_dataset_name_merged_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMerged */ .K)(broughtBy, lists));
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
    /** The families of a task: units that were not tested are compared with them. */
    familiesOf(task) {
        return this.byTask.get(task)?.families ?? new Map();
    }
    /** Whether anything could have been found in the company of a unit. */
    couldSee(position) {
        const unit = this.records.get(position);
        return unit !== undefined && unit.number >= 0 && this.couldSeeIn(unit.task);
    }
    /** Whether anything could have been found among the units of a task. */
    couldSeeIn(task) {
        return (this.byTask.get(task)?.power ?? null) !== null;
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
        return `company, which needs some hundred records, could see nothing in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(units)}`;
    }
    /** How many families were tested, and how few carriers could have been seen, where least are needed. */
    get power() {
        const all = [...this.byTask.values()];
        const powers = all.flatMap(({ power }) => power ?? []);
        return {
            tested: all.reduce((sum, { tested }) => sum + tested, 0),
            carriers: powers.length === 0 ? null : Math.min(...powers),
            newPatterns: this.#patterns.list(),
            labels: this.#labels(),
        };
    }
    /** The labels of the task that has the most; `null`: there are none, or too many to be classes. */
    #labels() {
        const sizes = [...this.byTask].map(([task, { chances }]) => ({
            chances: task === 'generation' ? NO_LABELS : chances,
            records: chances.counts.reduce((sum, [, records]) => sum + records, 0),
        }));
        const [most] = sizes.sort((a, b) => b.records - a.records);
        const labels = most?.chances.counts.length ?? 0;
        return labels === 0 || labels > MOST_LABELS ? null : (most?.chances ?? null);
    }
}
/** The numbers of units by their task. */
function countBy(units) {
    const sizes = new Map();
    for (const { task } of units)
        sizes.set(task, (sizes.get(task) ?? 0) + 1);
    return sizes;
}


/***/ }),

/***/ 92000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   i: () => (/* binding */ NewPatterns)
/* harmony export */ });
/* harmony import */ var _code_traits_trait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81420);
/* harmony import */ var _code_analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10384);
/* harmony import */ var _judging_dataset_level_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58221);
/* harmony import */ var _judging_to_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8934);




/** Patterns that are reported: more would be a description of the change. */
const MOST_PATTERNS = 3;
/**
 * What several records of a change share and the base does not have. The pattern is known when a unit that holds it is read
 * again.
 */
class NewPatterns {
    #shown;
    #named = new Map();
    constructor(families) {
        this.#shown = [...families]
            .flatMap(([task, all]) => all.map((family) => ({ task, family })))
            .sort((a, b) => b.family.records - a.family.records)
            .slice(0, MOST_PATTERNS);
    }
    /** Looks at a unit that is read again. */
    see(task, number, { units }) {
        for (const { task: own, family } of this.#shown) {
            const { place, level, records, of, label } = family;
            const unit = units[place.side];
            if (own !== task || place.record !== number || unit === undefined)
                continue;
            const analysis = (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(unit.code, unit.language);
            const element = (0,_code_traits_trait_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(analysis, place.element);
            if (element === undefined)
                continue;
            const pattern = (0,_judging_to_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .cutPattern */ .Xy)((0,_judging_dataset_level_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .levelPattern */ .P3)(element, level, analysis));
            this.#named.set(family, { kind: element.kind, pattern, records, of, label });
        }
    }
    /** Those whose units were read again, the most frequent first. */
    list() {
        return inOrder(this.#shown.flatMap(({ family }) => this.#named.get(family) ?? []));
    }
}
/** The most frequent first, then by their text: the same in every shard. */
function inOrder(patterns) {
    return [...patterns].sort((a, b) => b.records - a.records || (a.pattern < b.pattern ? -1 : 1));
}


/***/ })

};
