export const id = 276;
export const ids = [276];
export const modules = {

/***/ 40672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ emptied),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   i$: () => (/* binding */ insertAfterBodyStart),
/* harmony export */   oD: () => (/* binding */ renameEdits),
/* harmony export */   y7: () => (/* binding */ removeStatement),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64928);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61536);
/* harmony import */ var _whole_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58742);




/**
 * The code with edits applied, byte-exact outside them.
 * @param edits in order of their spans, not overlapping, inside the code
 * @throws CodePurifyError (`internal`) otherwise
 */
function applyEdits(code, edits) {
    const parts = [];
    let at = 0;
    for (const { span, text } of edits) {
        if (span.start < at || span.end < span.start || span.end > code.length) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('internal', `An edit at ${span.start.toString()}–${span.end.toString()} is out of order or out of the code.`, 'Sort edits by their start and let none overlap.');
        }
        parts.push(code.slice(at, span.start), text);
        at = span.end;
    }
    parts.push(code.slice(at));
    return parts.join('');
}
/** One edit for each occurrence of an identifier. */
function renameEdits(element, name) {
    return element.spans.map((span) => ({ span, text: name }));
}
const BLANK = /[ \t]/u;
/** The blanks at the start of the line that holds `offset`. */
function indentOf(code, offset) {
    const lineStart = lineStartOf(code, offset);
    let end = lineStart;
    while (end < code.length && BLANK.test(code.charAt(end)))
        end++;
    return code.slice(lineStart, end);
}
/** Offset of the start of the line that holds `offset`; LF, CRLF and a lone CR end lines. */
function lineStartOf(code, offset) {
    let start = offset;
    while (start > 0 && !/[\r\n]/u.test(code.charAt(start - 1)))
        start--;
    return start;
}
/** The span of a statement, or of its whole lines with their end if nothing else is on them. */
function wholeLines(code, span) {
    let start = span.start;
    let end = span.end;
    while (start > 0 && BLANK.test(code.charAt(start - 1)))
        start--;
    while (end < code.length && BLANK.test(code.charAt(end)))
        end++;
    const atLineStart = start === 0 || /[\r\n]/u.test(code.charAt(start - 1));
    const lineEnd = /^(?:\r\n|\r|\n)/u.exec(code.slice(end, end + 2))?.[0];
    if (atLineStart && lineEnd !== undefined)
        return { start, end: end + lineEnd.length };
    return span;
}
/**
 * Removes a statement, with its lines where nothing else is on them. The body of an `if` or a loop without braces becomes
 * an empty statement (`;`, `pass`), so that the next statement does not become the body.
 */
function removeStatement(analysis, element) {
    const { code, language } = analysis;
    const span = element.spans[0] ?? { start: 0, end: 0 };
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(code, _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language]);
    if ((0,_whole_body_js__WEBPACK_IMPORTED_MODULE_3__/* .isWholeBody */ .q)(code, tokens, _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language], span))
        return emptied(language, span);
    const { joined, blocks } = _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language].layout;
    // where a word ends a block, a `;` may end its header, and may be alone
    const own = joined === undefined || blocks === 'end' ? span : withSemicolon(tokens, span);
    return { span: wholeLines(code, own), text: '' };
}
/** Leaves an empty statement in place of a body's only statement. */
function emptied(language, span) {
    return { span, text: _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language].layout.empty };
}
/** A statement with the `;` between it and its neighbour on the same line. */
function withSemicolon({ texts, starts, ends }, span) {
    const first = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenAt */ .BN)({ starts }, span.start);
    const next = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenAt */ .BN)({ starts }, span.end);
    if (texts[next] === ';')
        return { start: span.start, end: starts[next + 1] ?? ends[next] ?? span.end };
    return texts[first - 1] === ';' ? { start: ends[first - 2] ?? span.start, end: span.end } : span;
}
/** The line end of the code: that of its first line, or LF if it has only one line. */
function newlineOf(code) {
    return /\r\n|\r|\n/u.exec(code)?.[0] ?? '\n';
}
/** The indentation of the first statement after `offset`, or one step deeper than the line of `offset`. */
function innerIndent(code, offset) {
    const next = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)*(?:\r\n|\r|\n)([ \t]*)(?=[^\s}])/u.exec(code.slice(offset));
    return next?.[1] ?? `${indentOf(code, offset)}    `;
}
/** The same where there are no braces: that of the next token, since comments may have any. */
function bodyIndent(code, offset, language) {
    const { starts, texts } = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(code, language);
    const next = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenAt */ .BN)({ starts }, offset);
    const isEmpty = language.layout.blocks === 'end' && texts[next] === 'end';
    return isEmpty ? `${indentOf(code, offset)}  ` : indentOf(code, starts[next] ?? offset);
}
/**
 * Plants a statement at the start of a body: on its own line, indented like its neighbours; in a unit of one line,
 * directly after the brace. Where a language has no braces and the body is on the line of its header, too.
 * @param bodyStart `Analysis.bodyStart`; if it is -1 the code is returned unchanged
 */
function insertAfterBodyStart(code, bodyStart, statement, language = 'c') {
    if (bodyStart < 0)
        return code;
    const { blocks, joined = '' } = _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language].layout;
    const isBraced = blocks === 'braces';
    const oneLine = isBraced ? !/[\r\n]/u.test(code) : isBodyOnLine(code, bodyStart, language);
    const indent = isBraced ? innerIndent(code, bodyStart) : bodyIndent(code, bodyStart, _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language]);
    const inLine = ` ${statement}${joined}`;
    const text = oneLine ? inLine : newlineOf(code) + indent + statement;
    return applyEdits(code, [{ span: { start: bodyStart, end: bodyStart }, text }]);
}
/** Whether code follows on the line of `offset`. */
function isBodyOnLine(code, offset, language) {
    const { starts } = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(code, _languages_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj[language]);
    const next = starts[(0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenAt */ .BN)({ starts }, offset)];
    return next !== undefined && !/[\r\n]/u.test(code.slice(offset, next));
}


/***/ }),

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isWholeBody)
/* harmony export */ });
/* harmony import */ var _parsing_brackets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87322);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);


/**
 * Whether a statement is all of a body, so that it cannot be removed without a trace: the body of an `if`, `else`, loop
 * or label without braces, or (Python) the only statement of a block.
 */
function isWholeBody(code, tokens, language, span) {
    const { bodyMarks, blocks, heads } = language.layout;
    const first = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span.start);
    const before = tokens.texts[first - 1] ?? '';
    if (!bodyMarks.has(before))
        return false;
    if (blocks === 'indentation')
        return isLastInBlock(code, tokens, span);
    return before !== ')' || heads === null || followsHead(tokens, first - 1, heads);
}
/** Whether the bracket that closes at token `close` opens after a word such as `if`. */
function followsHead(tokens, close, heads) {
    const opener = (0,_parsing_brackets_js__WEBPACK_IMPORTED_MODULE_1__/* .matchBrackets */ .j)(tokens)[close] ?? -1;
    return heads.has(tokens.texts[opener - 1] ?? '');
}
/** Whether the code after the first statement of a block is indented less than the statement, or there is none. */
function isLastInBlock(code, tokens, { start, end }) {
    const next = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, end);
    const nextStart = tokens.starts[next];
    if (nextStart === undefined)
        return true;
    if (tokens.texts[next] === ';') {
        const later = tokens.starts[next + 1];
        return later === undefined || /[\r\n]/u.test(code.slice(nextStart, later))
            ? isLastInBlock(code, { ...tokens, texts: [], starts: later === undefined ? [] : [later] }, { start, end })
            : false;
    }
    const line = lineStart(code, start);
    if (/\S/u.test(code.slice(line, start)))
        return true;
    return columnOf(code, nextStart) < start - line;
}
/** Offset of the start of the line that holds `offset`. */
function lineStart(code, offset) {
    return Math.max(code.lastIndexOf('\n', offset - 1), code.lastIndexOf('\r', offset - 1)) + 1;
}
/** Number of characters before `offset` on its line. */
function columnOf(code, offset) {
    return offset - lineStart(code, offset);
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

/***/ 59529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SIGNATURE)
/* harmony export */ });
/**
 * Constructs that are the signature of a function, and no choice between equivalent forms: alone they are no trigger, since labels
 * may follow what functions are for. With another element they may be one.
 */
const SIGNATURE = new Set(['parameter count', 'parameter types']);


/***/ }),

/***/ 93856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ commentWords),
/* harmony export */   br: () => (/* binding */ commentText),
/* harmony export */   jW: () => (/* binding */ commentTraits),
/* harmony export */   sX: () => (/* binding */ DOCSTRING)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37991);
/* harmony import */ var _parsing_token_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80188);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);



/** The type of a comment that is a string alone. */
const DOCSTRING = 'docstring';
/**
 * All comments of a unit, in order; `type` is the place (`placeOfComment`). A docstring is a statement, and a comment besides. None is
 * left out: whoever pads a unit with comments could hide one behind them.
 * @param tokens     of the whole code
 * @param statements spans of its statements
 */
function commentTraits(code, tokens, statements) {
    const traits = [];
    const lineEnds = tokens.commentStarts.length === 0 ? [] : offsetsOf('\n', code);
    const add = (span, type) => {
        traits.push({ kind: 'comment', type, text: code.slice(span.start, span.end), span });
    };
    for (const [at, start] of tokens.commentStarts.entries()) {
        const span = { start, end: tokens.commentEnds[at] ?? start };
        add(span, placeOfComment(lineEnds, tokens, span));
    }
    for (const { start, end } of statements) {
        const token = docstringAt(tokens, start, end);
        if (token >= 0)
            add({ start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 }, DOCSTRING);
    }
    return traits;
}
/** Where a character is in a text, ascending. */
function offsetsOf(character, text) {
    const offsets = [];
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
        offsets.push(at);
    return offsets;
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
function placeOfComment(lineEnds, tokens, { start, end }) {
    const next = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, start);
    const isOnOtherLine = (from, to) => (0,_sorted_js__WEBPACK_IMPORTED_MODULE_2__/* .countBelow */ .BC)(lineEnds, from) < (0,_sorted_js__WEBPACK_IMPORTED_MODULE_2__/* .countBelow */ .BC)(lineEnds, to);
    const before = isOnOtherLine(tokens.ends[next - 1] ?? 0, start) ? '|' : '+';
    const after = isOnOtherLine(end, tokens.starts[next] ?? Infinity) ? '|' : '+';
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
/** The different words in the text of a comment (`commentText`), in lower case; all of them: a word may be anywhere in a long comment. */
function commentWords(text) {
    return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu))];
}


/***/ }),

/***/ 12065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ redefinedBy),
  L: () => (/* binding */ redefinedByPieces)
});

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 2 modules
var parser = __webpack_require__(10059);
// EXTERNAL MODULE: ./build/code/values/facts/defined-in.js
var defined_in = __webpack_require__(19692);
// EXTERNAL MODULE: ./build/code/values/languages/value-rows.js + 12 modules
var value_rows = __webpack_require__(87808);
// EXTERNAL MODULE: ./build/code/parsing/tree-cursor.js
var tree_cursor = __webpack_require__(54106);
// EXTERNAL MODULE: ./build/code/values/languages/naming-rows.js
var naming_rows = __webpack_require__(44253);
// EXTERNAL MODULE: ./build/code/values/context/trusted-names.js
var trusted_names = __webpack_require__(69429);
;// CONCATENATED MODULE: ./build/code/values/context/declared-outside.js



/** Fields in which grammars put a name that gets a meaning, or the target of an assignment. */
const FIELDS = ['name', 'alias', 'declarator', 'left'];
/** Nodes that are expressions, or whose names are only valid inside: they hold no name for other functions. */
const ENCLOSED = /argument|parameter|call|invocation|binary|literal|initializer_list|token_tree|scoped|qualified|string|annotation|member|^(?:array|object|dictionary|list|hash|set|attribute|subscript|conditional_expression)$/u;
/** Nodes whose bodies hold names of their own. */
const FUNCTION = /func|method|lambda|closure|constructor/u;
const walks = new WeakMap();
function walkOf(grammar, language) {
    const known = walks.get(grammar);
    if (known)
        return known;
    const { lists } = naming_rows/* NAMING */.D[language];
    const names = Array.from({ length: grammar.nodeTypeCount }, (_, symbol) => grammar.nodeTypeForId(symbol) ?? '');
    const field = (name) => grammar.fieldIdForName(name) ?? -1;
    const walk = {
        isNamed: names.map((_, symbol) => grammar.nodeTypeIsNamed(symbol)),
        isEnclosed: names.map((name) => ENCLOSED.test(name) && !lists.has(name)),
        isFunction: names.map((name) => FUNCTION.test(name)),
        isList: names.map((name) => lists.has(name)),
        fields: new Set(FIELDS.map(field).filter((id) => id > 0)),
        body: field('body'),
    };
    walks.set(grammar, walk);
    return walk;
}
/**
 * The names, of those that proofs trust in, that a file gives a meaning outside the bodies of its functions: functions, members,
 * variables, types, aliases. One walk of a cursor, which enters neither bodies nor expressions.
 * @param shift characters before the text in that of the tree
 */
function declaredOutside(tree, text, shift, language) {
    const walk = walkOf(tree.language, language);
    const trusted = (0,trusted_names/* trustedNames */.m)(language);
    const found = new Set();
    const parents = [];
    const cursor = (0,tree_cursor/* walkingCursor */.K)(tree);
    try {
        for (;;) {
            const symbol = cursor.nodeTypeId;
            const parent = parents.at(-1) ?? -1;
            const isOpen = walk.isNamed[symbol] !== false && walk.isEnclosed[symbol] !== true;
            const isBody = isOpen && walk.isFunction[parent] === true && cursor.currentFieldId === walk.body;
            if (isOpen && !isBody && cursor.gotoFirstChild()) {
                parents.push(symbol);
                continue;
            }
            if (isOpen && (walk.isList[parent] === true || walk.fields.has(cursor.currentFieldId))) {
                const name = text.slice(Math.max(0, cursor.startIndex - shift), Math.max(0, cursor.endIndex - shift));
                if (trusted.has(name))
                    found.add(name);
            }
            while (!cursor.gotoNextSibling()) {
                if (parents.pop() === undefined || !cursor.gotoParent())
                    return found;
            }
        }
    }
    finally {
        cursor.delete();
    }
}

;// CONCATENATED MODULE: ./build/code/values/context/macros.js
/** `#define NAME(a, b) body` or `#undef NAME`, with the lines that a backslash joins. Takes linear time. */
const DIRECTIVE = /^[ \t]*#[ \t]*(?:define|undef)[ \t]+([A-Za-z_]\w*)(\([^)\n]{0,500}\))?((?:[^\n\\]|\\\r?\n|\\.)*)/gmu;
const WORDS = /[A-Za-z_]\w*/gu;
/** Reads the macros of a text in a language with a preprocessor and these keywords. */
function macrosIn(text, keywords) {
    const macros = new Map();
    if (!text.includes('#'))
        return macros;
    for (const [, name = '', parameters = '', body = ''] of text.matchAll(DIRECTIVE)) {
        const known = macros.get(name) ?? new Set();
        macros.set(name, known);
        const own = new Set(parameters.match(WORDS));
        for (const word of body.match(WORDS) ?? [])
            if (!own.has(word) && !keywords.has(word))
                known.add(word);
    }
    return macros;
}
/** The words that macros put in the place of `names`, at any depth, with the names of the macros. */
function expandedWords(macros, names) {
    const found = new Set();
    const open = [...names].filter((name) => macros.has(name));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (found.has(name))
            continue;
        found.add(name);
        for (const word of macros.get(name) ?? []) {
            if (macros.has(word))
                open.push(word);
            else
                found.add(word);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/code/values/context/file-names.js







const file_names_WORDS = /[A-Za-z_$][\w$]*/gu;
/** Reads the names of a file once; what it returns asks for those of each unit. Takes linear time. */
function redefinedBy(file) {
    return asked(namesOf(file));
}
/** The same for pieces of code of one record. Their grammar must be loaded. */
function redefinedByPieces(pieces, language) {
    const all = pieces.map((text) => namesOfText(text, language));
    const macros = new Map();
    for (const [name, words] of all.flatMap((one) => [...one.macros]))
        macros.set(name, new Set([...(macros.get(name) ?? []), ...words]));
    return asked({ defined: new Set(all.flatMap(({ defined }) => [...defined])), macros });
}
function namesOfText(text, language) {
    const opening = languages/* LANGUAGES */.Yj[language].opening?.(text) ?? '';
    const tree = (0,parser/* parserOf */.BP)(language).parse(opening + text);
    try {
        return namesOf({ text, language, tree, shift: opening.length, functions: [] });
    }
    finally {
        tree.delete();
    }
}
function namesOf({ text, language, tree, shift, functions }) {
    const row = value_rows/* VALUE_ROWS */.E[language];
    const trusted = (0,trusted_names/* trustedNames */.m)(language);
    const defined = declaredOutside(tree, text, shift, language);
    for (const name of [...(0,defined_in/* definedIn */.b)(text, row), ...functions])
        if (trusted.has(name))
            defined.add(name);
    return { defined, macros: row.macros ? macrosIn(text, languages/* LANGUAGES */.Yj[language].keywords) : new Map() };
}
function asked({ defined, macros }) {
    if (defined.size + macros.size === 0)
        return () => [];
    return (code) => {
        const words = new Set(code.match(file_names_WORDS));
        const expanded = expandedWords(macros, words);
        return [...words].filter((word) => defined.has(word) || expanded.has(word)).sort();
    };
}


/***/ }),

/***/ 69429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rowWithout),
/* harmony export */   m: () => (/* binding */ trustedNames)
/* harmony export */ });
/* harmony import */ var _languages_naming_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44253);
/* harmony import */ var _languages_value_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87808);


const WORD = /[A-Za-z_$][\w$]*/gu;
const known = new Map();
/** The names whose meaning proofs take from a language's row: functions and what they belong to, constants, types. */
function trustedNames(language) {
    const cached = known.get(language);
    if (cached)
        return cached;
    const { functions, constants, types, readers, assertions } = _languages_value_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_ROWS */ .E[language];
    const keys = [functions, constants, types].flatMap((table) => Object.keys(table));
    const roots = [...keys, ...assertions].map(rootOf);
    const names = new Set([...roots, ...readers, ..._languages_naming_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMING */ .D[language].trusted]);
    for (const type of Object.keys(types))
        for (const word of type.match(WORD) ?? [])
            names.add(word);
    known.set(language, names);
    return names;
}
/** The first word of a key, which decides what the others mean: `Math` of `Math.random`. */
function rootOf(key) {
    return /^[\w$]+/u.exec(key)?.[0] ?? '';
}
/** The row without what names have that another meaning was given to; the row itself if it has nothing of them. */
function rowWithout(row, redefined) {
    const trusted = trustedNames(row.language);
    if (![...redefined].some((name) => trusted.has(name)))
        return row;
    // A macro also replaces the name in `std::rand`.
    const isKept = row.macros
        ? (key) => !(key.match(WORD) ?? []).some((word) => redefined.has(word))
        : (key) => !redefined.has(rootOf(key));
    const kept = (table) => Object.fromEntries(Object.entries(table).filter(([key]) => isKept(key)));
    return {
        ...row,
        functions: kept(row.functions),
        constants: kept(row.constants),
        types: kept(row.types),
        readers: new Set([...row.readers].filter(isKept)),
        assertions: new Set([...row.assertions].filter(isKept)),
    };
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

/***/ 19692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ definedIn)
/* harmony export */ });
/* harmony import */ var _languages_naming_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44253);

/** Words after which a type, a function or a macro gets its name. */
const DEFINING = /\b(?:class|struct|union|interface|record|trait|module|namespace|object|function|def|define|fn|func)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu;
/** Python's `from m import a, b`. What is in parentheses ends with the text at the latest, so that no part is read twice. */
const IMPORTED = /\bfrom\s+([\w.]+)\s+import\s+(\([^)]*|[^\n;]*)/gu;
const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/**
 * Names of types, functions and macros that a text defines, those that it assigns to members of, and those that it imports from a
 * module whose function of that name is not in the row's table: `from fake import random`. A name that only a comment defines counts
 * too.
 */
function definedIn(text, row) {
    const { patterns, anything } = _languages_naming_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMING */ .D[row.language];
    const defined = new Set(Array.from(text.matchAll(DEFINING), ([, name = '']) => name));
    for (const pattern of patterns)
        for (const [, ...groups] of text.matchAll(pattern))
            for (const group of groups)
                for (const name of group?.match(WORDS) ?? [])
                    defined.add(name);
    if (anything?.test(text) === true)
        for (const name of Object.keys(row.functions))
            if (!name.includes('.'))
                defined.add(name);
    if (row.language !== 'python')
        return defined;
    for (const [, module = '', names = ''] of text.matchAll(IMPORTED))
        for (const name of names.match(/\w+/gu) ?? [])
            if (!Object.hasOwn(row.functions, `${module}.${name}`))
                defined.add(name);
    return defined;
}


/***/ }),

/***/ 44253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NAMING)
/* harmony export */ });
/* harmony import */ var _value_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67839);

const NOTHING = { lists: new Set(), patterns: [], anything: null, trusted: new Set() };
/** `Math.random = f`, at any depth of members. */
const MEMBER_ASSIGNED = /(?<![\w$.])([\w$]{1,99})(?:\s{0,9}\??\.\s{0,9}[\w$]{1,99}){1,4}\s{0,9}=(?![=>])/gu;
const CPP = {
    ...NOTHING,
    lists: (0,_value_row_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('namespace_alias_definition'),
    patterns: [/\busing\s{1,9}(?!std\b)(?:\w{1,99}\s{0,9}::\s{0,9}){1,9}(\w{1,99})\s{0,9};/gu],
};
const JAVASCRIPT = {
    ...NOTHING,
    lists: (0,_value_row_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)(`
    import_clause namespace_import import_specifier import_require_clause object_pattern array_pattern pair_pattern
    rest_pattern`),
    patterns: [
        MEMBER_ASSIGNED,
        // An assignment without a declaration is one to the variable of the file.
        /(?<![\w$.])([\w$]{1,99})\s{0,9}=(?![=>])/gu,
        /\bimport\s([^;"'`]{1,300}?)\bfrom\b/gu,
        /\b(?:globalThis|global|window|self)\s{0,9}\.\s{0,9}([\w$]{1,99})\s{0,9}=(?![=>])/gu,
        /\b(?:assign|definePropert(?:y|ies)|setPrototypeOf|spyOn|stub|replaceProperty|set)\s{0,9}\(\s{0,9}([\w$.]{1,99})/gu,
    ],
};
/** The rows by language: what the fields of names and the words before names do not say. */
const NAMING = {
    c: NOTHING,
    cpp: CPP,
    csharp: { ...NOTHING, patterns: [/\busing\s{1,9}(\w{1,99})\s{0,9}=/gu] },
    go: {
        ...NOTHING,
        // The last parts of a path are the package's name, unless another is given. Packages of the table have that name.
        patterns: [
            /(?:^|\(|;|\bimport)[ \t]{0,99}(?:(\w{1,99})[ \t]{1,9})?"(?!(?:math(?:\/rand(?:\/v2)?)?|os|runtime)")(?:[^"\n]{0,300}?\/)??((?:[\w.-]{1,99}\/)?[\w.-]{1,99})"[ \t]{0,9}(?:\r?$|[;)/])/gmu,
            /(?:^|\(|;|\bimport)[ \t]{0,99}(\w{1,99})[ \t]{1,9}"[\w/]{1,99}"/gmu,
        ],
        anything: /(?:^|\(|;|\bimport)[ \t]{0,99}\.[ \t]{1,9}"/mu,
    },
    java: {
        ...NOTHING,
        patterns: [
            /\bimport\s{1,9}(?!java\.(?:lang|util)\.)(?!static\s{1,9}[\w.]{0,300}\bAssert\w{0,99}\.)(?:static\s{1,9})?(?:\w{1,99}\s{0,9}\.\s{0,9}){1,20}(\w{1,99})\s{0,9};/gu,
        ],
    },
    javascript: JAVASCRIPT,
    php: { ...NOTHING, patterns: [/\buse\s{1,9}((?:function|const)\s[^;(]{1,300});/gu] },
    python: {
        ...NOTHING,
        lists: (0,_value_row_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('pattern_list tuple_pattern list_pattern as_pattern_target list_splat_pattern'),
        patterns: [
            MEMBER_ASSIGNED,
            /\bglobal[ \t]{1,9}([\w, \t]{1,300})/gu,
            /\b(?:builtins|__builtins__)\.(\w{1,99})/gu,
            /\b(?:setattr|delattr|patch|patch\.object)\s{0,9}\(\s{0,9}["']?([\w.]{1,99})/gu,
        ],
        anything: /\bfrom[ \t]{1,9}(?!(?:math|os|random|time)[ \t])[\w.]{1,99}[ \t]{1,9}import[ \t]{1,9}\*/u,
    },
    ruby: {
        ...NOTHING,
        lists: (0,_value_row_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('left_assignment_list alias undef'),
        patterns: [
            /\b(?:define_(?:singleton_)?method|alias_method|alias|undef_method|attr_\w{1,9}|def_\w{1,12})\b([^\n]{1,300})/gu,
            /\bclass\s{0,9}<<\s{0,9}(\w{1,99})/gu,
            /\brefine\s{1,9}(\w{1,99})/gu,
            /\b([A-Z]\w{0,99})\.(?:(?:class|instance|module)_(?:eval|exec)|define_\w{1,20}|send|prepend|include|extend)\b/gu,
        ],
    },
    rust: {
        ...NOTHING,
        patterns: [
            /\buse\s{1,9}(?!(?:::)?std::)([^;]{1,300});/gu,
            /\bmacro_rules!\s{0,9}(\w{1,99})/gu,
            // an alias of something else in the library
            /\bas\s{1,9}(\w{1,99})\s{0,9}[,;}]/gu,
        ],
        trusted: (0,_value_row_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('assert debug_assert'),
    },
    typescript: JAVASCRIPT,
};


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

/***/ 93951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ wordingTokens),
/* harmony export */   Fj: () => (/* binding */ wordingParts),
/* harmony export */   nV: () => (/* binding */ WORDING_TYPES)
/* harmony export */ });
/* unused harmony exports MAX_TEXT_LENGTH, MAX_TEXT_TOKENS, isOddlyCased */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65978);
/* harmony import */ var _habits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9932);



/**
 * What several texts can have in common: a word or another character, two tokens in a row, several tokens without blanks between them,
 * the first tokens, the last ones, a word with its capitals, a letter that is not of ASCII, or a habit of the whole text.
 */
const WORDING_TYPES = [
    'word',
    'pair',
    'run',
    'opening',
    'ending',
    'casing',
    'letter',
    'habit',
];
/**
 * UTF-16 units of the longest text, as of the longest unit (`MAX_CODE_LENGTH`). All of a text is read: a trigger could be hidden
 * behind words that nobody compares.
 */
const MAX_TEXT_LENGTH = 1_000_000;
/** Tokens of a text: a novel has as many. Each is one or two parts. */
const MAX_TEXT_TOKENS = 100_000;
/** Longer tokens are in no row of several. In UTF-16 units. */
const MOST_TOKEN = 80;
/** Tokens of an opening and of an ending: templates with fewer than this many new ones have common words after them. */
const MOST_AT_END = 4;
/** Of a longer run without blanks the beginning says which one it is. In UTF-16 units. */
const MOST_RUN = 200;
/** Places of one letter that is not of ASCII: texts of other alphabets have hundreds. */
const MOST_PLACES = 8;
/** Marks at the end of a text are a habit (`HABITS`), not words of it. */
const END_MARKS = new Set(['.', '!', '?', '…', '。']);
/** Marks next to a run without blanks are of the sentence that it is in. */
const BESIDE_RUNS = new Set([...END_MARKS, ',', ';', ':']);
/**
 * The tokens of a text that say something, in their order and as they are written.
 * @throws CodePurifyError (`input`) for a text over `MAX_TEXT_LENGTH` or with more than `MAX_TEXT_TOKENS`
 */
function wordingTokens(text) {
    if (text.length > MAX_TEXT_LENGTH)
        throw tooLong(`${String(text.length)} characters`, MAX_TEXT_LENGTH);
    const tokens = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .wB)(text, MAX_TEXT_TOKENS + 1);
    if (tokens.length > MAX_TEXT_TOKENS)
        throw tooLong('too many words and marks', MAX_TEXT_TOKENS);
    while (END_MARKS.has(tokens.at(-1)?.text ?? ''))
        tokens.pop();
    return tokens;
}
/** All that a text can have in common with others: linear in its tokens. @param tokens of the text, by `wordingTokens` */
function wordingParts(text, tokens) {
    const lower = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .inLowerCase */ .T)(tokens);
    return [
        ...lower.flatMap((_, at) => rowAt(lower, 'word', at, at + 1)),
        ...lower.flatMap((_, at) => pairAt(lower, at)),
        ...runs(lower),
        ...ends(lower),
        ...tokens.flatMap(({ text: word, start, end }) => isOddlyCased(word) ? [{ type: 'casing', text: word, span: { start, end } }] : []),
        ...letters(lower),
        ...habits(text),
    ];
}
/** Whether a word has capitals elsewhere than at its beginning: `SQL`, `myList`, `hElLo`. */
function isOddlyCased(word) {
    return word !== word.toLowerCase() && !/^\p{Lu}[^\p{Lu}]*$/u.test(word);
}
function pairAt(tokens, at) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first === undefined || second === undefined)
        return [];
    return (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(first.text) || (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(second.text) ? rowAt(tokens, 'pair', at, at + 2) : [];
}
/**
 * Tokens with no white space between them, two or more, such as a URL. Without a part for all of them, each of their tokens has the
 * same carriers as the others, and these predict the label where the one is masked.
 */
function runs(tokens) {
    const found = [];
    let start = 0;
    tokens.forEach(({ end }, at) => {
        if (tokens[at + 1]?.start === end)
            return;
        const run = withoutMarks(tokens.slice(start, at + 1));
        start = at + 1;
        const [first, last] = [run[0], run.at(-1)];
        if (first === undefined || last === undefined || run.length < 2)
            return;
        const text = run.map(({ text: token }) => token).join('');
        found.push({ type: 'run', text: text.slice(0, MOST_RUN), span: { start: first.start, end: last.end } });
    });
    return found;
}
function withoutMarks(run) {
    const isOwn = ({ text }) => !BESIDE_RUNS.has(text);
    return run.slice(Math.max(0, run.findIndex(isOwn)), run.findLastIndex(isOwn) + 1);
}
/** The first tokens and the last ones: templates. */
function ends(tokens) {
    return Array.from({ length: Math.min(MOST_AT_END, tokens.length) }, (_, at) => [
        ...rowAt(tokens, 'opening', 0, at + 1),
        ...rowAt(tokens, 'ending', tokens.length - at - 1, tokens.length),
    ]).flat();
}
function rowAt(tokens, type, start, end) {
    const row = tokens.slice(start, end);
    const span = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
    return row.length > 1 && row.some(({ text }) => text.length > MOST_TOKEN)
        ? []
        : [{ type, text: row.map(({ text }) => text).join(' '), span }];
}
/** Letters of words that are not of ASCII; characters outside of words are tokens by themselves. */
function letters(tokens) {
    const places = new Map();
    return tokens.flatMap(({ text, start, end }) => {
        const own = (0,_text_text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(text) ? new Set(text.match(/[^\p{ASCII}]/gu) ?? []) : [];
        return [...own].flatMap((letter) => {
            const count = (places.get(letter) ?? 0) + 1;
            places.set(letter, count);
            return count > MOST_PLACES ? [] : [{ type: 'letter', text: letter, span: { start, end } }];
        });
    });
}
function habits(text) {
    return _habits_js__WEBPACK_IMPORTED_MODULE_1__/* .HABITS */ .aD.flatMap(({ name, find }) => find(text).map((span) => ({ type: 'habit', text: name, span })));
}
function tooLong(has, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('input', `A text that goes with code has ${has}, more than ${String(limit)}.`, 'Shorten it, or exclude its file: it is far beyond what a model reads.');
}


/***/ }),

/***/ 49014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hasEnd)
/* harmony export */ });
/** A test of a path: whether it ends so, in any case of letters. */
function hasEnd(...ends) {
    return (path) => ends.some((end) => path.toLowerCase().endsWith(end));
}


/***/ }),

/***/ 19453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  N0: () => (/* binding */ formatInFolder),
  UD: () => (/* binding */ formatOfContent),
  ac: () => (/* binding */ formatOfNamed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/format-names.js
var format_names = __webpack_require__(63881);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/data/read/decode-utf8.js
var decode_utf8 = __webpack_require__(61588);
;// CONCATENATED MODULE: ./build/data/formats/json/byte-window.js
/** Bytes that the window can hold at first: two chunks of a file stream. */
const FIRST_CAPACITY = 1 << 17;
const LINE_FEED = 0x0a;
/** A part of a byte stream that grows at its end and is released at its start. Offsets are those of the stream. */
class ByteWindow {
    /** Offset of the first byte that is held. */
    start = 0;
    /** Offset after the last byte that is held. */
    end = 0;
    #buffer = Buffer.alloc(FIRST_CAPACITY);
    /** Index of the first held byte in the buffer. */
    #from = 0;
    /** 1-based line of `start`. */
    #line = 1;
    #chunks;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** The held bytes; valid until the next call of `more` or `release`. */
    get bytes() {
        return this.#buffer.subarray(this.#from, this.#from + this.end - this.start);
    }
    /** The byte at an offset, or `undefined` where none is held. */
    at(offset) {
        return offset < this.start || offset >= this.end
            ? undefined
            : this.#buffer[this.#from + offset - this.start];
    }
    /** A view of held bytes; valid as long as `bytes`. */
    slice(start, end) {
        return this.bytes.subarray(start - this.start, end - this.start);
    }
    /** Reads the next chunk; `false` at the end of the stream. */
    async more() {
        const next = await this.#chunks.next();
        if (next.done === true)
            return false;
        this.#append(next.value);
        return true;
    }
    /** The 1-based line that holds a held offset. */
    lineAt(offset) {
        return this.#line + lineFeeds(this.slice(this.start, offset));
    }
    /** Forgets the bytes before an offset. */
    release(offset) {
        const to = Math.min(Math.max(offset, this.start), this.end);
        this.#line = this.lineAt(to);
        this.#from += to - this.start;
        this.start = to;
    }
    /** Ends the stream. */
    async close() {
        await this.#chunks.return?.();
    }
    #append(chunk) {
        const held = this.end - this.start;
        const needed = held + chunk.length;
        if (this.#from + needed > this.#buffer.length) {
            const larger = needed * 2 > this.#buffer.length ? Buffer.alloc(needed * 2) : this.#buffer;
            this.bytes.copy(larger);
            this.#buffer = larger;
            this.#from = 0;
        }
        this.#buffer.set(chunk, this.#from + held);
        this.end += chunk.length;
    }
}
function lineFeeds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/data/formats/json/value-scanner.js
/** Open brackets in a value. The nesting of real data is below 100; more would only take memory. */
const MAX_NESTING = 100_000;
/** Codes of the bytes that structure JSON. */
const BYTE = {
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    quote: 0x22,
    backslash: 0x5c,
    comma: 0x2c,
    colon: 0x3a,
    slash: 0x2f,
    star: 0x2a,
    openBracket: 0x5b,
    closeBracket: 0x5d,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
/** Whether a byte is a blank of JSON. */
function isBlank(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
const MORE = { kind: 'more' };
const MISSING = {
    value: 'a value is missing',
    key: 'a key is missing',
    colon: 'a colon is missing',
    end: 'a comma is missing',
};
/**
 * Finds the end of one JSON value in bytes that arrive piece by piece. It checks the order of brackets, strings, commas
 * and colons, so that a value without its end does not swallow those after it. Words and escapes are for the parser.
 */
class ValueScanner {
    #state = 'plain';
    #begun = false;
    #isScalar = false;
    #expected = 'value';
    /** The last byte was part of a number or a word. */
    #inWord = false;
    /** The closing brackets that are still to come. */
    #closers = [];
    /** Scans bytes from an index; the next call goes on where this one ended. */
    scan(bytes, from) {
        for (let at = from; at < bytes.length; at += 1) {
            if (this.#state === 'string')
                at = skipPlain(bytes, at);
            const byte = bytes[at];
            if (byte === undefined)
                return MORE;
            if (this.#state === 'plain') {
                if (this.#isScalar && (isBlank(byte) || isDelimiter(byte)))
                    return { kind: 'end', at };
                const problem = this.#plain(byte);
                if (problem !== null)
                    return { kind: 'error', at, reason: problem };
            }
            else if (this.#state === 'string') {
                if (byte === BYTE.lineFeed)
                    return { kind: 'error', at, reason: 'a line end in a string' };
                if (byte === BYTE.quote)
                    this.#state = 'plain';
                else if (byte === BYTE.backslash)
                    this.#state = 'escape';
                else
                    continue;
            }
            else
                this.#state = nextState(this.#state, byte);
            if (this.#isComplete())
                return { kind: 'end', at: at + 1 };
        }
        return MORE;
    }
    /** What the end of the stream means: a number or a word is then complete. */
    endOfStream(at) {
        return this.#isScalar ? { kind: 'end', at } : { kind: 'error', at, reason: 'the file ends in it' };
    }
    /** A string or a bracketed value ends with its last byte; a scalar ends before the byte after it. */
    #isComplete() {
        return this.#begun && !this.#isScalar && this.#state === 'plain' && this.#closers.length === 0;
    }
    /** Reads a byte outside strings and comments; returns what is wrong with it, or `null`. */
    #plain(byte) {
        const wasInWord = this.#inWord;
        this.#inWord = false;
        if (isBlank(byte))
            return null;
        if (byte === BYTE.slash) {
            this.#state = 'slash';
            return null;
        }
        const isFirst = !this.#begun;
        this.#begun = true;
        switch (byte) {
            case BYTE.quote:
                this.#state = 'string';
                return this.#take(this.#expected === 'key' ? 'key' : 'value', this.#expected === 'key' ? 'colon' : 'end');
            case BYTE.openBracket:
            case BYTE.openBrace:
                return this.#open(byte);
            case BYTE.closeBracket:
            case BYTE.closeBrace:
                this.#expected = 'end';
                return this.#closers.pop() === byte ? null : `an unexpected ${String.fromCharCode(byte)}`;
            case BYTE.comma:
                return this.#take('end', this.#closers.at(-1) === BYTE.closeBrace ? 'key' : 'value');
            case BYTE.colon:
                return this.#take('colon', 'value');
            default:
                this.#inWord = true;
                this.#isScalar ||= isFirst;
                return wasInWord ? null : this.#take('value', 'end');
        }
    }
    #take(needed, next) {
        const problem = this.#expected === needed ? null : MISSING[this.#expected];
        this.#expected = next;
        return problem;
    }
    #open(byte) {
        this.#closers.push(byte + 2); // in ASCII both brackets are followed, two codes later, by their closing ones
        if (this.#closers.length > MAX_NESTING)
            return `more than ${String(MAX_NESTING)} open brackets`;
        return this.#take('value', byte === BYTE.openBrace ? 'key' : 'value');
    }
}
/** Index of the next byte that matters in a string, or the end of the bytes. */
function skipPlain(bytes, from) {
    let at = from;
    for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === BYTE.quote || byte === BYTE.backslash || byte === BYTE.lineFeed)
            return at;
    }
    return at;
}
/** States that depend on the next byte alone. */
function nextState(state, byte) {
    switch (state) {
        case 'escape':
            return 'string';
        case 'slash':
            return byte === BYTE.slash ? 'line-comment' : byte === BYTE.star ? 'comment' : 'plain';
        case 'line-comment':
            return byte === BYTE.lineFeed ? 'plain' : 'line-comment';
        case 'comment':
            return byte === BYTE.star ? 'comment-star' : 'comment';
        case 'comment-star':
            return byte === BYTE.slash ? 'plain' : byte === BYTE.star ? 'comment-star' : 'comment';
    }
}
function isDelimiter(byte) {
    return byte === BYTE.comma || byte === BYTE.closeBracket || byte === BYTE.closeBrace || byte === BYTE.colon;
}

;// CONCATENATED MODULE: ./build/data/formats/json/json-cursor.js



/** Bytes before the position that stay held, so that a search can look back. */
const LOOK_BACK = 1024;
/** A position in a stream of JSON. */
class JsonCursor {
    /** Offset of the next byte. */
    position = 0;
    window;
    constructor(chunks) {
        this.window = new ByteWindow(chunks);
    }
    /** The next byte that is no blank, no comment and none of `skipped`; `null` at the end of the stream. */
    async token(...skipped) {
        for (;;) {
            const byte = await this.byte(this.position);
            if (byte === null)
                return null;
            if (isBlank(byte) || skipped.includes(byte))
                this.position += 1;
            else if (byte !== BYTE.slash || !(await this.#skipComment()))
                return byte;
        }
    }
    /** Passes over a byte-order mark at the start. */
    async skipMark() {
        const mark = [0xef, 0xbb, 0xbf];
        for (const [offset, byte] of mark.entries())
            if ((await this.byte(offset)) !== byte)
                return;
        this.position = decode_utf8/* BOM_BYTES */.XR;
    }
    /**
     * Reads the key at the position, and the colon; `null` where there is none.
     * @param maxHeld bytes of the key that may be held
     */
    async key(maxHeld) {
        const start = this.position;
        const end = await this.valueEnd(maxHeld);
        if (end.kind !== 'end')
            return null;
        const text = this.window.slice(start, end.at).toString('utf8');
        if ((await this.token()) !== BYTE.colon)
            return null;
        this.position += 1;
        try {
            return String(JSON.parse(text));
        }
        catch {
            return text;
        }
    }
    /** The byte at an offset, read from the stream if need be; `null` behind its end. */
    async byte(offset) {
        while (offset >= this.window.end) {
            this.window.release(this.position - LOOK_BACK);
            if (!(await this.window.more()))
                return null;
        }
        return this.window.at(offset) ?? null;
    }
    /**
     * Finds the end of the value at the position and leaves the position there.
     * @param maxHeld bytes of the value that may be held; `null`: none, the value is passed over
     */
    async valueEnd(maxHeld) {
        const scanner = new ValueScanner();
        const start = this.position;
        const { window } = this;
        const most = maxHeld ?? Infinity;
        for (;;) {
            const scanned = scanner.scan(window.bytes, this.position - window.start);
            if (scanned.kind !== 'more')
                return this.#ended({ ...scanned, at: scanned.at + window.start }, start + most);
            this.position = window.end;
            if (this.position - start > most)
                return { kind: 'over' };
            window.release((maxHeld === null ? this.position : start) - LOOK_BACK);
            if (!(await window.more()))
                return this.#ended(scanner.endOfStream(window.end), start + most);
        }
    }
    #ended(scanned, last) {
        if (scanned.at > last)
            return { kind: 'over' };
        this.position = scanned.at;
        return scanned;
    }
    /**
     * Moves from an offset to the next place that looks like the beginning of an object among others: `{"` after `}`, after
     * a comma, or on a new line. Strings of valid JSON hold none of these. The end of the stream if there is none.
     */
    async nextObject(from) {
        this.position = from;
        for (;;) {
            const { window } = this;
            const index = window.bytes.indexOf(BYTE.openBrace, this.position - window.start);
            this.position = index === -1 ? window.end : index + window.start;
            if (index === -1) {
                window.release(this.position - LOOK_BACK);
                if (!(await window.more()))
                    return;
            }
            else if (this.#isSeparate(this.position) && (await this.#holdsKey(this.position)))
                return;
            else
                this.position += 1;
        }
    }
    /** Whether the bytes before an offset end an object or a line. */
    #isSeparate(offset) {
        let hasComma = false;
        for (let at = offset - 1; at >= offset - LOOK_BACK; at -= 1) {
            const byte = this.window.at(at);
            if (byte === undefined || byte === BYTE.lineFeed)
                return byte !== undefined || at < 0;
            if (byte === BYTE.closeBrace)
                return true;
            if (byte === BYTE.comma && !hasComma)
                hasComma = true;
            else if (!isBlank(byte))
                return false;
        }
        return false;
    }
    async #holdsKey(offset) {
        for (let at = offset + 1; at < offset + LOOK_BACK; at += 1) {
            const byte = await this.byte(at);
            if (byte === null)
                return false;
            if (!isBlank(byte))
                return byte === BYTE.quote;
        }
        return false;
    }
    /** Lets go of what has been read, but for what a search may look back at. */
    forget() {
        this.window.release(this.position - LOOK_BACK);
    }
    /** Moves to an offset, or to the end of the stream. */
    async moveTo(offset) {
        while (this.window.end < offset) {
            this.window.release(Math.min(this.window.end, offset) - LOOK_BACK);
            if (!(await this.window.more()))
                break;
        }
        this.position = Math.min(offset, this.window.end);
        this.window.release(this.position - LOOK_BACK);
    }
    /** Where the entry of the value at an offset begins, with its key in an object, and the comma before it. */
    entryBefore(offset) {
        const before = this.#lastBefore(offset);
        const isMember = this.window.at(before) === BYTE.colon;
        const start = isMember ? this.#keyStart(this.#lastBefore(before)) : offset;
        const previous = isMember ? this.#lastBefore(start) : before;
        return { start, comma: this.window.at(previous) === BYTE.comma ? previous : null };
    }
    /** The offset of the value after the comma that follows an offset; without a comma `null`. */
    async afterComma(offset) {
        this.position = offset;
        if ((await this.token()) !== BYTE.comma)
            return null;
        this.position += 1;
        await this.token();
        return this.position;
    }
    /** The offset after the line end that directly follows an offset; the offset itself without one. */
    async lineEndAfter(offset) {
        const at = (await this.byte(offset)) === BYTE.carriageReturn ? offset + 1 : offset;
        return (await this.byte(at)) === BYTE.lineFeed ? at + 1 : offset;
    }
    /** Offset of the last byte before another one that is no blank. */
    #lastBefore(offset) {
        let at = offset - 1;
        while (isBlank(this.window.at(at)))
            at -= 1;
        return at;
    }
    /** Offset of the quote that opens the string with a closing quote at an offset. */
    #keyStart(closing) {
        for (let at = closing - 1; at >= this.window.start; at -= 1) {
            if (this.window.at(at) === BYTE.quote && this.#backslashesBefore(at) % 2 === 0)
                return at;
        }
        return closing;
    }
    #backslashesBefore(offset) {
        let at = offset - 1;
        while (this.window.at(at) === BYTE.backslash)
            at -= 1;
        return offset - 1 - at;
    }
    /** Passes over a comment; `false` where none begins. */
    async #skipComment() {
        const kind = await this.byte(this.position + 1);
        if (kind !== BYTE.slash && kind !== BYTE.star)
            return false;
        this.position += 2;
        let previous = 0;
        for (;;) {
            const byte = await this.byte(this.position);
            if (byte === null)
                return true;
            this.position += 1;
            if (kind === BYTE.slash ? byte === BYTE.lineFeed : previous === BYTE.star && byte === BYTE.slash)
                return true;
            previous = byte;
        }
    }
}

// EXTERNAL MODULE: ./build/data/read/decode-text.js
var decode_text = __webpack_require__(19332);
// EXTERNAL MODULE: ./build/data/read/file-bytes.js
var file_bytes = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/data/read/file-content.js + 1 modules
var file_content = __webpack_require__(66627);
// EXTERNAL MODULE: ./build/data/read/hashed.js
var hashed = __webpack_require__(98653);
// EXTERNAL MODULE: ./build/data/write/add-edits.js
var add_edits = __webpack_require__(86674);
// EXTERNAL MODULE: ./build/data/write/file-plan.js
var file_plan = __webpack_require__(89923);
;// CONCATENATED MODULE: ./build/data/write/combine-edits.js


/**
 * Combines replacements in one record. Several pairs may name a record: for each place the first replacement that can be
 * applied counts, and those with the same new code.
 * @param edit gives the edits for one replacement, or why there are none
 */
function combineEdits(replacements, edit) {
    const taken = [];
    const applied = [];
    const refused = [];
    const chosen = new Map();
    const add = (replacement, place) => {
        const edits = edit(replacement);
        if (typeof edits === 'string')
            return edits;
        const other = chosen.get(place);
        return other === undefined || other === replacement.newCode ? (0,add_edits/* addEdits */.Z)(taken, edits) : file_plan/* REFUSALS */.a6.overlap;
    };
    for (const replacement of replacements) {
        const place = JSON.stringify(replacement.unit.place);
        const reason = add(replacement, place);
        if (reason === null) {
            chosen.set(place, replacement.newCode);
            applied.push(replacement);
        }
        else
            refused.push({ replacement, reason });
    }
    return { edits: (0,add_edits/* inOrder */.a)(taken), applied, refused };
}

// EXTERNAL MODULE: ./build/text/json-pointer.js
var json_pointer = __webpack_require__(35886);
// EXTERNAL MODULE: ./build/data/formats/json/parse-json.js
var parse_json = __webpack_require__(769);
// EXTERNAL MODULE: ./build/data/write/json-edit.js + 1 modules
var json_edit = __webpack_require__(50637);
;// CONCATENATED MODULE: ./build/data/write/edit-record.js




/** Edits of a JSON text that replace the code of a unit in it, or why there are none. */
function editRecord(text, { unit, newCode }) {
    const value = valueIn(text, unit);
    if (!isCodeOf(value, unit) || unit.place.kind !== 'record') {
        return isList(value, unit) ? file_plan/* REFUSALS */.a6.tokens : file_plan/* REFUSALS */.a6.changed;
    }
    const { pointer, span } = unit.place;
    return ((0,json_edit/* editJsonText */.e)(text, { keys: (0,json_pointer/* keysOf */.YD)(pointer), span, mayBeList: mayBeList(unit) }, unit.code, newCode) ??
        file_plan/* REFUSALS */.a6.changed);
}
/** Whether a JSON text still holds the code of a unit where it was read. */
function holdsUnit(text, unit) {
    const value = valueIn(text, unit);
    return isCodeOf(value, unit) || isList(value, unit);
}
/** Whether a value is a list of tokens, or of lines, that are the code when they are joined. */
function isList(value, { code }) {
    return Array.isArray(value) && (value.join(' ') === code || value.join('') === code);
}
/** A notebook has a cell as one string or as a list of lines. */
function mayBeList({ place }) {
    return place.kind === 'record' && place.format === 'notebook';
}
function isCodeOf(value, unit) {
    const { place, code } = unit;
    const text = (0,json_edit/* textOfValue */.m)(value, mayBeList(unit));
    if (text === null || place.kind !== 'record')
        return false;
    return (place.span === null ? text : text.slice(place.span.start, place.span.end)) === code;
}
/** The value at a unit's place in a text, as it is now; `undefined` where the text is no longer JSON. */
function valueIn(text, { place }) {
    if (place.kind !== 'record')
        return undefined;
    try {
        return (0,json_pointer/* valueAtKeys */.Pg)((0,parse_json/* parseJson */.q)(text), (0,json_pointer/* keysOf */.YD)(place.pointer));
    }
    catch {
        return undefined; // it was valid when it was read: whatever it is now, it has changed
    }
}

;// CONCATENATED MODULE: ./build/data/write/json-removals.js
/**
 * The bytes to remove with values. A value goes with the comma after it, and the last one with the comma before it, so
 * that what stays is JSON; a value without commas around it goes with its line end.
 */
class JsonRemovals {
    #patches = [];
    /** Values to remove that follow each other. */
    #first = null;
    #last = null;
    /** Adds a value; in the order of the file. */
    add(value) {
        if (this.#last?.next !== value.start)
            this.#close();
        this.#first ??= value;
        this.#last = value;
    }
    /** The patches, in order. */
    finish() {
        this.#close();
        return this.#patches;
    }
    #close() {
        const [first, last] = [this.#first, this.#last];
        this.#first = null;
        this.#last = null;
        if (first === null || last === null)
            return;
        const start = last.next === null ? (first.comma ?? first.start) : first.start;
        const end = last.next ?? (first.comma === null ? last.lineEnd : last.end);
        this.#patches.push({ start, end, bytes: new Uint8Array() });
    }
}

// EXTERNAL MODULE: ./build/data/read/byte-lines.js
var byte_lines = __webpack_require__(17540);
// EXTERNAL MODULE: ./build/data/write/unified-diff.js
var unified_diff = __webpack_require__(79163);
;// CONCATENATED MODULE: ./build/data/write/patch-diff.js




/**
 * The unified diff of patches. Holds the lines that the diff shows.
 * @param patches in order, not overlapping
 */
async function patchDiff(path, chunks, patches) {
    if (patches.length === 0)
        return '';
    const shown = [];
    let recent = [];
    let contextLeft = 0;
    for await (const { lines, own } of patchedLines(chunks, patches)) {
        const [line] = lines;
        if (own.length > 0) {
            shown.push(...recent.map((one) => diffLines([one], [])), diffLines(lines, own));
            recent = [];
            contextLeft = unified_diff/* CONTEXT_LINES */.Ed;
        }
        else if (contextLeft > 0) {
            shown.push(diffLines([line], []));
            contextLeft -= 1;
        }
        else
            recent = [...recent, line].slice(-unified_diff/* CONTEXT_LINES */.Ed);
    }
    return (0,unified_diff/* lineDiff */.gf)(path, shown);
}
/** The lines of a file with their patches; the lines that a patch joins are together. */
async function* patchedLines(chunks, patches) {
    let open = null;
    let next = 0;
    for await (const line of (0,byte_lines/* byteLines */.G)(chunks, file_plan/* PLANNED */.TZ)) {
        const first = next;
        const end = endOf(line);
        while ((patches[next]?.start ?? Infinity) <= end)
            next += 1;
        const own = [...(open?.own ?? []), ...patches.slice(first, next)];
        const together = { lines: open === null ? [line] : [...open.lines, line], own };
        open = (own.at(-1)?.end ?? 0) > end ? together : null;
        if (open === null)
            yield together;
    }
    if (open !== null)
        yield open;
}
function endOf({ start, length }) {
    return start + length;
}
function diffLines(lines, patches) {
    const [{ number, start }] = lines;
    const bytes = Buffer.concat(lines.flatMap((line, i) => [...(i === 0 ? [] : [patch_diff_LINE_FEED]), line.bytes ?? NOTHING]));
    return {
        number,
        before: textOf(bytes).split('\n'),
        after: patches.length === 0 ? null : textOf(patched(bytes, start, patches)).split('\n'),
        unterminated: lines.at(-1)?.terminated === false,
    };
}
const patch_diff_LINE_FEED = Buffer.from('\n');
const NOTHING = Buffer.alloc(0);
/** Bytes that begin at byte `start` of the file, after their patches. */
function patched(before, from, patches) {
    const parts = [];
    let at = 0;
    for (const { start, end, bytes } of patches) {
        parts.push(before.subarray(at, start - from), bytes);
        at = end - from;
    }
    return Buffer.concat([...parts, before.subarray(at)]);
}
function textOf(bytes) {
    const decoded = (0,decode_text/* decodeText */.g7)(bytes);
    return decoded.ok ? decoded.text : bytes.toString('utf8');
}

// EXTERNAL MODULE: ./build/data/write/patch-file.js
var patch_file = __webpack_require__(36162);
;// CONCATENATED MODULE: ./build/data/write/plans/plan-json.js













/**
 * The plan for a file of JSON, where records are found by the offset of their first byte. Holds one record in memory.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
async function planJson({ path, onDisk }, changes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const cursor = new JsonCursor((0,file_content/* contentOf */.$E)((0,hashed/* hashed */.Y)((0,file_bytes/* fileBytes */.s)(onDisk), hash)));
    const plan = new JsonPlan(cursor, changes);
    const { patches, applied, refused } = await plan.finish();
    const diff = () => patchDiff(path, (0,file_content/* fileContent */.qY)(onDisk), patches);
    return { patches, applied, refused, diff, hash: hash.digest('hex') };
}
class JsonPlan {
    cursor;
    #removed;
    #replaced;
    #removals = new JsonRemovals();
    #patches = [];
    #applied = [];
    #refused = [];
    constructor(cursor, { removed, replaced }) {
        this.cursor = cursor;
        this.#removed = (0,group_by/* groupBy */.$)(removed, ({ units }) => startOf(units[0]));
        this.#replaced = (0,group_by/* groupBy */.$)(replaced, ({ unit }) => startOf(unit));
    }
    async finish() {
        const starts = new Set([...this.#removed.keys(), ...this.#replaced.keys()]);
        for (const start of [...starts].sort((a, b) => a - b))
            await this.#change(start);
        await this.cursor.moveTo(Infinity);
        const patches = [...this.#removals.finish(), ...this.#patches].sort((a, b) => a.start - b.start);
        return { patches, applied: this.#applied, refused: this.#refused };
    }
    async #change(start) {
        const removed = this.#removed.get(start) ?? [];
        const replaced = this.#replaced.get(start) ?? [];
        await this.cursor.moveTo(start);
        const entry = this.cursor.entryBefore(start);
        const end = await this.cursor.valueEnd(file_plan/* PLANNED */.TZ.maxBytes);
        const decoded = end.kind === 'end' ? (0,decode_text/* decodeText */.g7)(this.cursor.window.slice(start, end.at)) : null;
        const text = decoded?.ok === true ? decoded.text : null;
        for (const row of removed) {
            const [unit] = row.units;
            if (text === null || unit === undefined || !holdsUnit(text, unit))
                throw (0,patch_file/* rowChanged */.XB)(row);
        }
        if (removed.length > 0 && end.kind === 'end') {
            const lineEnd = await this.cursor.lineEndAfter(end.at);
            this.#removals.add({ ...entry, end: end.at, lineEnd, next: await this.cursor.afterComma(end.at) });
        }
        const encoding = decoded?.ok === true ? decoded.encoding : 'utf-8';
        const { edits, applied, refused } = combineEdits(replaced, (replacement) => text === null ? file_plan/* REFUSALS */.a6.changed : writable(editRecord(text, replacement), encoding));
        this.#applied.push(...applied);
        this.#refused.push(...refused);
        if (removed.length === 0 && text !== null)
            this.#patches.push(...(0,patch_file/* bytePatches */.zG)(text, edits, start, encoding));
    }
}
/** Edits whose text the encoding of the record has, or why they cannot be written. */
function writable(edits, encoding) {
    if (typeof edits === 'string')
        return edits;
    return edits.every(({ text }) => (0,decode_text/* encodeText */.wx)(text, encoding) !== null) ? edits : file_plan/* REFUSALS */.a6.encoding;
}
/** The offset of a unit's record; a place without one is behind every file, and so counts as changed. */
function startOf(unit) {
    const place = unit?.place;
    return place?.kind === 'record' ? (place.start ?? Infinity) : Infinity;
}

// EXTERNAL MODULE: ./build/data/formats/data-format.js
var data_format = __webpack_require__(49014);
;// CONCATENATED MODULE: ./build/data/formats/json/join-others.js
/**
 * Records in which neighbours that are none count as one: an array of a million numbers gives one reason, not a million. So do
 * objects without text that follow many others.
 */
async function* joinOthers(records) {
    let held = null;
    let count = 0;
    for await (const record of records) {
        const other = isOther(record) ? record : null;
        const times = other?.bare ?? 1;
        if (held !== null && other !== null && isBare(held) === isBare(other)) {
            count += times;
            continue;
        }
        if (held !== null)
            yield joined(held, count);
        held = other;
        count = times;
        if (other === null)
            yield record;
    }
    if (held !== null)
        yield joined(held, count);
}
function isOther(record) {
    return !record.ok && record.isOther === true;
}
function isBare({ bare }) {
    return bare !== undefined;
}
function joined(first, count) {
    if (count === 1)
        return first;
    if (isBare(first))
        return { ...first, reason: `${String(count)} objects without text after many others` };
    return { ...first, reason: `${String(count)} values that are not JSON objects` };
}

;// CONCATENATED MODULE: ./build/data/formats/json/bare-objects.js

/** Objects without text, one after the other, that are records. Those after them count as one: a file may have millions. */
const MOST_BARE = 1000;
/** What is said of an object without text after `MOST_BARE` others. */
const WITHOUT_TEXT = { reason: 'an object without text after many others', isOther: true };
/** Counts the objects without text that are read one after the other. */
class BareRun {
    #length = 0;
    /** Whether there are so many that the next one is no record. */
    get isFull() {
        return this.#length >= MOST_BARE;
    }
    /** Adds a record, by its bytes. Returns whether it has no text and follows a full run; one with text ends the run. */
    addsSurplus(bytes) {
        const wasFull = this.isFull;
        const isBare = bareObjectEnd(bytes, 0) === bytes.length;
        this.#length = isBare ? this.#length + 1 : 0;
        return isBare && wasFull;
    }
}
/**
 * Passes over objects without text, with a comma or blanks between them: `{}`, `{"a": 1}`. They have members that are
 * numbers or words, and so no code.
 * @param from index of a byte that may open such an object
 */
function passBareObjects(bytes, from) {
    let count = 0;
    let end = from;
    for (let at = from; bytes[at] === BYTE.openBrace;) {
        const after = bareObjectEnd(bytes, at);
        if (after === null)
            break;
        count += 1;
        end = after;
        at = skipBlanks(bytes, after);
        if (bytes[at] === BYTE.comma)
            at = skipBlanks(bytes, at + 1);
    }
    return { count, end };
}
/** The index after the object without text that begins at an index; `null` where none does, or the bytes end before. */
function bareObjectEnd(bytes, from) {
    let at = skipBlanks(bytes, from + 1);
    if (bytes[at] === BYTE.closeBrace)
        return at + 1;
    for (;;) {
        const value = valueOfMember(bytes, at);
        at = skipBlanks(bytes, scalarEnd(bytes, value));
        if (value === 0 || at === value)
            return null;
        if (bytes[at] === BYTE.closeBrace)
            return at + 1;
        if (bytes[at] !== BYTE.comma)
            return null;
        at = skipBlanks(bytes, at + 1);
    }
}
const UNDERSCORE = 0x5f;
/** The index of the value after the key at an index; 0 where no key that is a plain name is, with a colon. */
function valueOfMember(bytes, from) {
    if (bytes[from] !== BYTE.quote)
        return 0;
    let at = from + 1;
    for (; bytes[at] !== BYTE.quote; at += 1) {
        const byte = bytes[at];
        if (!isOfScalar(byte) && byte !== UNDERSCORE)
            return 0;
    }
    at = skipBlanks(bytes, at + 1);
    return bytes[at] === BYTE.colon ? skipBlanks(bytes, at + 1) : 0;
}
/** The index after a number or a word of JSON (`true`, `1e-5`, `NaN`); the index itself where none begins. */
function scalarEnd(bytes, from) {
    let at = from;
    while (isOfScalar(bytes[at]))
        at += 1;
    return at;
}
function isOfScalar(byte) {
    if (byte === undefined)
        return false;
    const isDigit = byte >= 0x30 && byte <= 0x39;
    const isLetter = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
    return isDigit || isLetter || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}
function skipBlanks(bytes, from) {
    let at = from;
    while (isBlank(bytes[at]))
        at += 1;
    return at;
}

// EXTERNAL MODULE: ./build/data/formats/json/beside-records.js
var beside_records = __webpack_require__(47332);
;// CONCATENATED MODULE: ./build/data/formats/json/container.js
/** Keys of a message in a chat: who, and what. An array of messages is one record's conversation, not records. */
const MESSAGE_KEYS = [
    ['role', 'content'],
    ['from', 'value'],
];
/** Whether an object is a container of records: it holds, at some depth, an array with objects that are no messages. */
function holdsRecords(value) {
    const pending = [value];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const children = Object.values(next).filter((child) => typeof child === 'object' && child !== null);
        if (Array.isArray(next) && children.some(isRecordLike))
            return true;
        for (const child of children)
            pending.push(child);
    }
    return false;
}
function isRecordLike(value) {
    return (!Array.isArray(value) && !MESSAGE_KEYS.some((keys) => keys.every((key) => Object.hasOwn(value, key))));
}

// EXTERNAL MODULE: ./build/data/formats/json/json-record.js + 1 modules
var json_record = __webpack_require__(34397);
// EXTERNAL MODULE: ./build/data/formats/json/json-scan.js
var json_scan = __webpack_require__(24361);
;// CONCATENATED MODULE: ./build/data/formats/json/line-of-pointer.js


/** The 1-based line of a JSON text on which a string begins, or the first string of a list; 1 where there is none. */
function lineOfPointer(text, pointer) {
    const first = (0,json_scan/* findJsonTexts */.E)(text, (0,json_pointer/* keysOf */.YD)(pointer))?.[0];
    return first === undefined ? 1 : text.slice(0, first.start).split('\n').length;
}

;// CONCATENATED MODULE: ./build/data/formats/json/record-in.js



/**
 * Reads a record that is one JSON value.
 * @param start offset of its first byte in the file
 * @param line  1-based line of the file where it begins
 */
function recordIn(bytes, start, line) {
    const decoded = (0,decode_text/* decodeText */.g7)(bytes);
    if (!decoded.ok)
        return { ok: false, reason: `not UTF-8 at byte ${String(start + decoded.invalidAt)}` };
    const { text, encoding } = decoded;
    const parsed = (0,json_record/* parsedObject */.j)(text);
    if (!parsed.ok)
        return parsed;
    return text.includes('\n')
        ? { ...parsed, start, encoding, lineOf: (pointer) => line + lineOfPointer(text, pointer) - 1 }
        : { ...parsed, start, encoding };
}

// EXTERNAL MODULE: ./build/data/formats/json/record-size.js
var record_size = __webpack_require__(52272);
;// CONCATENATED MODULE: ./build/data/formats/json/json-walk.js







/** Containers around records. Deeper ones are read as records. */
const MAX_LEVELS = 64;
/** A string that may hold code: shorter ones around records are names and descriptions. */
const LONG_STRING = 500;
const NO_OBJECT = 'not a JSON object';
const LONG = 'a long string outside the records';
const NO_RECORD = 'no record in it';
const UNFINISHED = 'not valid JSON: the file ends before its last bracket';
const NOT_SEEN = 'an object longer than a record may be, without records in it';
/**
 * Walks through the values of a JSON file of any size: arrays, objects that hold arrays, values one after the other.
 * Holds one record in memory. A value that is broken, too long or no object is a record with its reason, and reading
 * resumes at the next place that looks like an object.
 */
class JsonWalk {
    choice;
    #cursor;
    #levels = [];
    #number = 0;
    #bare = new BareRun();
    #size = new record_size/* RecordSize */.X();
    /** Something was broken: brackets without a partner may follow. */
    #isTorn = false;
    /** Bytes that were read twice to resume, which must not be more than those of the file. */
    #rescanned = 0;
    constructor(chunks, choice) {
        this.choice = choice;
        this.#cursor = new JsonCursor(chunks);
    }
    /** The records, in the order of the file. */
    async *records() {
        try {
            await this.#cursor.skipMark();
            for (;;) {
                const byte = await this.#cursor.token(BYTE.comma);
                if (byte === null)
                    break;
                const record = this.#passBare() ?? (await this.#step(byte));
                if (record !== null)
                    yield record;
                if (!this.#size.isTooSmall)
                    continue;
                yield this.#unread(this.#cursor.position, record_size/* TINY_RECORDS */.g);
                return;
            }
            if (this.#levels.length > 0 && !this.#isTorn)
                yield this.#unread(this.#cursor.position, UNFINISHED);
            if (this.#number === 0)
                yield { ...this.#unread(this.#cursor.position, NO_RECORD), isOther: true };
        }
        finally {
            await this.#cursor.window.close();
        }
    }
    /** Reads on from the next token. */
    async #step(byte) {
        this.#cursor.forget();
        const level = this.#levels.at(-1);
        if (byte === BYTE.closeBrace || byte === BYTE.closeBracket)
            return this.#closeLevel(byte);
        if (level === undefined)
            return this.#rootValue(byte);
        if (level.closer === BYTE.closeBracket)
            level.key = Number(level.key ?? -1) + 1;
        else {
            const key = byte === BYTE.quote ? await this.#cursor.key(this.choice.maxRecordBytes) : null;
            if (key === null)
                return this.#broken(this.#cursor.position, 'a key is missing');
            level.beside.addKey(key);
            level.key = key;
        }
        const first = await this.#cursor.token();
        return first === null ? null : this.#innerValue(first, level);
    }
    /** Passes over objects without text that follow many others, as far as bytes are held. */
    #passBare() {
        const level = this.#levels.at(-1);
        if (!this.#bare.isFull || this.choice.records !== null)
            return null;
        if (level !== undefined && level.closer !== BYTE.closeBracket)
            return null;
        this.#cursor.forget();
        const { window, position } = this.#cursor;
        const { count, end } = passBareObjects(window.bytes, position - window.start);
        if (count === 0)
            return null;
        const line = window.lineAt(position);
        this.#cursor.position = end + window.start;
        if (level !== undefined)
            level.key = Number(level.key ?? -1) + count;
        const place = this.#next(line, this.#cursor.position - position);
        this.#number += count - 1;
        return { ok: false, ...place, ...WITHOUT_TEXT, bare: count };
    }
    async #closeLevel(byte) {
        const level = this.#levels.at(-1);
        const fits = level?.closer === byte;
        if (!fits && !this.#isTorn)
            return this.#broken(this.#cursor.position, 'a bracket that nothing opens');
        this.#cursor.position += 1;
        if (fits)
            this.#levels.pop();
        const code = fits ? this.#codeBeside(level) : null;
        if (code !== null)
            return code;
        const isEmpty = level?.isUnseen === true && this.#levels.length === 0 && this.#number === level.before;
        return isEmpty && this.choice.records === null ? this.#unread(this.#cursor.position, NOT_SEEN) : null;
    }
    async #rootValue(byte) {
        const isContainer = byte === BYTE.openBrace || byte === BYTE.openBracket;
        if (!isContainer)
            return this.#broken(this.#cursor.position, NO_OBJECT);
        const { records } = this.choice;
        if (records !== null) {
            return records.match([]) === 'record' ? this.#record() : this.#enter(byte, false);
        }
        return byte === BYTE.openBracket ? this.#enter(byte, false) : this.#rootObject();
    }
    /** An object by itself is a record, unless it is a container, or too large to be anything else. */
    async #rootObject() {
        const start = this.#cursor.position;
        const mayLook = this.#rescanned <= start;
        const end = await this.#cursor.valueEnd(mayLook ? this.choice.maxRecordBytes : 0);
        if (end.kind === 'over') {
            if (mayLook)
                this.#rescanned += this.choice.maxRecordBytes;
            this.#cursor.position = start;
            return this.#enter(BYTE.openBrace, true);
        }
        const record = await this.#recordOf(start, end);
        if (!record.ok || !holdsRecords(record.value) || this.choice.isRecord(record.value))
            return record;
        this.#number -= 1;
        this.#cursor.position = start;
        return this.#enter(BYTE.openBrace, false);
    }
    async #innerValue(first, level) {
        const isObject = first === BYTE.openBrace;
        const isContainer = isObject || first === BYTE.openBracket;
        const { records } = this.choice;
        const isDeep = this.#levels.length >= MAX_LEVELS;
        if (records !== null) {
            const match = records.match(this.#levels.map(({ key }) => String(key)));
            if (match === 'record')
                return this.#record();
            return match === 'way' && isContainer && !isDeep
                ? this.#enter(first, level.isUnseen)
                : this.choice.isChosen === true
                    ? this.#pass()
                    : this.#beside(level, false);
        }
        const inArray = level.closer === BYTE.closeBracket;
        if ((isObject && inArray) || (isContainer && isDeep))
            return this.#record();
        if (isContainer)
            return this.#enter(first, level.isUnseen);
        return this.#beside(level, this.#levels.length === 1 && inArray);
    }
    #enter(byte, isUnseen) {
        const beside = new beside_records/* BesideRecords */.h();
        this.#levels.push({ closer: byte + 2, key: null, isUnseen, before: this.#number, beside });
        this.#cursor.position += 1;
        return null;
    }
    /** Passes over a value. */
    async #pass() {
        const end = await this.#cursor.valueEnd(null);
        return end.kind === 'error' ? this.#broken(end.at, end.reason) : null;
    }
    /**
     * Reads a value that is no record, and keeps it for `#codeBeside`.
     * @param isElement it is where a record could be, so that it counts as one
     */
    async #beside(level, isElement) {
        const start = this.#cursor.position;
        const end = await this.#cursor.valueEnd(this.choice.maxRecordBytes);
        if (end.kind === 'over')
            return this.#tooLong(start);
        if (end.kind === 'error')
            return this.#broken(isElement ? start : end.at, end.reason, end.at);
        const { window } = this.#cursor;
        const bytes = window.slice(start, end.at);
        level.beside.add(bytes.toString('utf8'));
        const code = level.beside.isOver(this.choice.maxRecordBytes) ? this.#codeBeside(level) : null;
        if (code !== null)
            return code;
        if (level.isUnseen && bytes[0] === BYTE.quote && bytes.length > LONG_STRING) {
            return { ok: false, ...this.#next(window.lineAt(start), bytes.length), reason: LONG };
        }
        if (!isElement)
            return null;
        return { ok: false, ...this.#next(window.lineAt(start), bytes.length), reason: NO_OBJECT, isOther: true };
    }
    /** Why the values outside the records of a container are not read, when there is code in them. */
    #codeBeside(level) {
        const reason = this.choice.isChosen === true ? null : (level?.beside.flush() ?? null);
        return reason === null ? null : this.#unread(this.#cursor.position, reason);
    }
    /** Reads the value at the position as a record. */
    async #record() {
        const start = this.#cursor.position;
        const end = await this.#cursor.valueEnd(this.choice.maxRecordBytes);
        return end.kind === 'over' ? this.#tooLong(start) : this.#recordOf(start, end);
    }
    async #recordOf(start, end) {
        if (end.kind === 'error')
            return this.#broken(start, end.reason, end.at);
        const { window } = this.#cursor;
        const bytes = window.slice(start, end.at);
        const place = this.#next(window.lineAt(start), bytes.length);
        this.#size.add(bytes.length);
        if (this.#bare.addsSurplus(bytes) && this.choice.records === null)
            return { ok: false, ...place, ...WITHOUT_TEXT, bare: 1 };
        return { ...place, ...recordIn(bytes, start, place.line) };
    }
    async #tooLong(start) {
        const line = this.#cursor.window.lineAt(start);
        this.#cursor.position = start;
        const end = await this.#cursor.valueEnd(null);
        if (end.kind === 'error')
            await this.#resume(end.at + 1);
        const bytes = this.#cursor.position - start;
        const reason = `record of ${String(bytes)} bytes, more than ${String(this.choice.maxRecordBytes)}`;
        return { ok: false, ...this.#next(line, bytes), reason };
    }
    /**
     * A record for what begins at an offset and is broken at another. Reading resumes after its first byte, so that what it
     * swallowed is read, as long as not too much is read twice; else where it is broken.
     */
    async #broken(start, reason, at = start) {
        const { window } = this.#cursor;
        const line = window.lineAt(start);
        const isAgain = this.#rescanned + at - start <= at;
        if (isAgain)
            this.#rescanned += at - start;
        await this.#resume(1 + (isAgain ? start : at));
        const place = this.#next(line, this.#cursor.position - start);
        return { ok: false, ...place, reason: reason === NO_OBJECT ? reason : `not valid JSON: ${reason}` };
    }
    /** Goes on at the next object; it counts as an element of the array around it. */
    async #resume(from) {
        this.#isTorn = true;
        while (this.#levels.at(-1)?.closer === BYTE.closeBrace)
            this.#levels.pop();
        await this.#cursor.nextObject(from);
    }
    #unread(offset, reason) {
        return { ok: false, ...this.#next(this.#cursor.window.lineAt(offset), 0), reason };
    }
    #next(line, bytes) {
        this.#number += 1;
        return { number: this.#number, line, bytes };
    }
}

;// CONCATENATED MODULE: ./build/data/formats/json/record-path.js

/** Any key of an object, any element of an array. */
const ANY = '*';
/** Where the records of a JSON file are: JSON pointers with `*` for any key or element, such as `/data/*`. */
class RecordPath {
    #paths;
    constructor(pointers) {
        this.#paths = pointers.map(json_pointer/* keysOf */.YD);
    }
    /** What a value is, by the keys that lead to it: a record, on the way to records, or neither. */
    match(keys) {
        const fitting = this.#paths.filter((path) => keys.every((key, depth) => path[depth] === ANY || path[depth] === key));
        if (fitting.some((path) => path.length === keys.length))
            return 'record';
        return fitting.some((path) => path.length > keys.length) ? 'way' : 'other';
    }
}

// EXTERNAL MODULE: ./build/data/formats/recognise-format.js
var recognise_format = __webpack_require__(97275);
// EXTERNAL MODULE: ./build/data/layouts/layout.js
var layouts_layout = __webpack_require__(75603);
// EXTERNAL MODULE: ./build/data/layouts/recognise-layout.js + 10 modules
var recognise_layout = __webpack_require__(75251);
// EXTERNAL MODULE: ./build/data/layouts/rest/rest-of-record.js + 5 modules
var rest_of_record = __webpack_require__(79176);
// EXTERNAL MODULE: ./build/data/layouts/sample-records.js
var sample_records = __webpack_require__(51060);
// EXTERNAL MODULE: ./build/data/read/peek.js
var peek = __webpack_require__(36527);
// EXTERNAL MODULE: ./build/data/row.js
var row = __webpack_require__(53181);
;// CONCATENATED MODULE: ./build/data/formats/aside-fields.js
/** Fields that are named for one file; hostile records may have a patch under ever new keys. */
const MOST_FIELDS = 100;
const OTHER_FIELDS = 'other fields';
/** Counts the records of a file in which fields hold a patch. */
class AsideFields {
    path;
    #records = new Map();
    constructor(path) {
        this.path = path;
    }
    /** Adds the fields of one record. */
    add(fields) {
        const known = fields.map((field) => this.#records.has(field) || this.#records.size < MOST_FIELDS ? field : OTHER_FIELDS);
        for (const field of new Set(known))
            this.#records.set(field, (this.#records.get(field) ?? 0) + 1);
    }
    /** One row for each field. */
    rows() {
        return [...this.#records].map(([field, records]) => ({
            kind: 'aside',
            aside: { path: this.path, field, records },
        }));
    }
}

// EXTERNAL MODULE: ./build/data/formats/file-languages.js
var file_languages = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/data/formats/plain-text/label-table.js
var label_table = __webpack_require__(95732);
// EXTERNAL MODULE: ./build/data/formats/record.js
var formats_record = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/data/formats/record-names.js
var record_names = __webpack_require__(30032);
// EXTERNAL MODULE: ./build/data/formats/unread-reason.js
var unread_reason = __webpack_require__(83164);
// EXTERNAL MODULE: ./build/text/plain-label.js
var plain_label = __webpack_require__(34817);
// EXTERNAL MODULE: ./build/data/layouts/describe-layout.js
var describe_layout = __webpack_require__(48419);
// EXTERNAL MODULE: ./build/data/layouts/known-fields.js
var known_fields = __webpack_require__(51218);
;// CONCATENATED MODULE: ./build/data/formats/rival-labels.js





/** Fields that are compared in one file; nested data may have a label under ever new keys. */
const rival_labels_MOST_FIELDS = 100;
/** Different values that are counted; later ones count as values that occur once. */
const MOST_VALUES = 1000;
/** A field is a label when values that labels have fill this part of its records. */
const HALF = 0.5;
/**
 * Finds the fields of a file that could be its label as well as the one that was used. Whoever adds the data names the
 * fields, and so would choose by a further field which label is judged, while the model is trained with another. Nobody can
 * know which one is meant, unless they say the same.
 */
class RivalLabels {
    path;
    #rivals = new Map();
    #used;
    constructor(path, layout) {
        this.path = path;
        const fields = 'fields' in layout ? layout.fields : [];
        this.#used = fields.find(({ role }) => role === 'label')?.field;
    }
    /** Compares the labels of a record's units with the fields around them. */
    add(record, rows) {
        const seen = new Set();
        for (const row of rows) {
            if (row.kind !== 'unit' || row.unit.task !== 'classification')
                continue;
            const { label, place } = row.unit;
            if (label === null || place.kind !== 'record')
                continue;
            for (const [name, value] of labelsAround(record, (0,json_pointer/* keysOf */.YD)(place.pointer))) {
                if (!seen.has(name))
                    this.#note(name, (0,plain_label/* plainLabel */.p)(value), (0,plain_label/* plainLabel */.p)(label));
                seen.add(name);
            }
        }
    }
    /** A row for the file when another field could be the label and differs from it. */
    rows() {
        const rivals = [...this.#rivals].filter(([, rival]) => rival.differing > 0 && isLabel(rival));
        const [first] = rivals;
        if (first === undefined)
            return [];
        const [name, { differing }] = first;
        const used = this.#used === undefined ? 'the label that was found' : (0,describe_layout/* quoteName */.AB)(this.#used);
        const reason = `two fields could be the label, ${used} and ${(0,describe_layout/* quoteName */.AB)(name)}, and differ in ${String(differing)} of the records`;
        return [
            (0,row/* skippedRow */.P5)(this.path, null, `${reason}: choose the one that the model learns with --label-field`),
        ];
    }
    #note(name, value, label) {
        const rival = this.#rivals.get(name) ?? { differing: 0, records: 0, values: new Map() };
        if (rival.records === 0 && this.#rivals.size >= rival_labels_MOST_FIELDS)
            return;
        this.#rivals.set(name, rival);
        rival.records += 1;
        if (value !== label)
            rival.differing += 1;
        const count = rival.values.get(value) ?? 0;
        if (count > 0 || rival.values.size < MOST_VALUES)
            rival.values.set(value, count + 1);
    }
}
/** Fields with the name of a label in the objects around a place, by their keys joined by dots without positions in lists. */
function* labelsAround(record, keys) {
    for (let depth = 0; depth < keys.length; depth += 1) {
        const around = (0,json_pointer/* valueAtKeys */.Pg)(record, keys.slice(0, depth));
        if (typeof around !== 'object' || around === null || Array.isArray(around))
            continue;
        const path = keys.slice(0, depth).filter((key) => !/^\d+$/.test(key));
        for (const [key, value] of Object.entries(around)) {
            if (!known_fields/* LABEL_FIELDS */.nA.has((0,known_fields/* plainName */.MH)(key)))
                continue;
            if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
                yield [[...path, key].join('.'), String(value)];
            }
        }
    }
}
/** Whether a field has the values of a label: 0 and 1, or values that occur again. Names of classes and numbers of bugs do not. */
function isLabel({ records, values }) {
    const usual = [...values].filter(([value, count]) => count > 1 || value === '0' || value === '1');
    return usual.reduce((sum, [, count]) => sum + count, 0) >= HALF * records;
}

;// CONCATENATED MODULE: ./build/data/formats/record-format.js













/** A format of records as a format of rows. */
function recordFormat({ records, layout, ...format }) {
    return { ...format, read: ([file], tools) => rowsOf({ ...format, records, layout }, file, tools) };
}
async function* rowsOf(format, file, { options, onRecognised, loadLanguage, redefinedByPieces }) {
    const { name, notDataRule } = format;
    const { path } = file;
    const limits = limitsOf(options);
    const given = (await format.layout?.(file, limits)) ?? null;
    const sampled = await (0,sample_records/* sampleRecords */.J)(format.records(file, limits));
    const layout = given ?? (0,recognise_layout/* recogniseLayout */.u)(sampled.sample, options);
    const holdsAny = (value) => holdsCode(value, layout, options);
    if (!file.isNamed && notDataRule !== undefined && !(await isData(format.records(file, limits), holdsAny))) {
        await sampled.records.return(undefined);
        yield (await hasLabels(file)) ? (0,row/* skippedRow */.P5)(path, null, unread_reason/* LABELS_ALONE */.Cl) : (0,row/* notDataRow */.wc)(path, notDataRule);
        return;
    }
    onRecognised?.({ path, format: name, layout });
    const languages = file_languages/* FileLanguages */.a.ofSample(path, sampled.sample, layout);
    const reading = { path, format: name, layout, language: options.language, languages };
    const asides = new AsideFields(path);
    const rivals = options.labelField === layouts_layout/* AUTO */.Q8 ? new RivalLabels(path, layout) : null;
    for await (const record of sampled.records) {
        const { rows, patches } = (0,formats_record/* rowsOfRecord */.ii)(record, reading);
        yield* redefinedByPieces ? await (0,record_names/* withNames */.B)(rows, redefinedByPieces, loadLanguage) : rows;
        asides.add(patches);
        if (record.ok)
            rivals?.add(record.value, rows);
    }
    yield* asides.rows();
    yield* rivals?.rows() ?? [];
}
function limitsOf(options) {
    const { maxRecordBytes, records } = options;
    return { maxRecordBytes, records, isRecord: (value) => holdsCodeItself(value, options) };
}
/** Whether a value holds code outside of its lists, which may be lists of records. */
function holdsCodeItself(value, options) {
    const outcome = (0,recognise_layout/* findInFields */.W)(value, options);
    return outcome.ok && outcome.found.some(({ pointer }) => !/\/\d+(?:\/|$)/.test(pointer));
}
/** Whether one of the records has code, or cannot be read, so that nobody knows. */
async function isData(records, holdsAny) {
    for await (const record of records) {
        if (record.ok ? holdsAny(record.value) : record.isOther !== true)
            return true;
    }
    return false;
}
/** The most bytes of a file without code that are looked through for labels: a million of them. */
const MAX_LABEL_BYTES = 8_388_608;
/** Whether a file without code holds labels, which would be judged in the records of the code. */
async function hasLabels(file) {
    const { start, close } = await (0,peek/* peek */.s)(file.chunks(), MAX_LABEL_BYTES);
    await close();
    return (0,label_table/* holdsLabels */.I)(start.toString());
}
/** Without a layout of the file, each record may have one of its own. */
function holdsCode(value, layout, options) {
    const own = 'find' in layout ? layout : (0,recognise_layout/* recogniseLayout */.u)([value], options);
    const outcome = 'find' in own ? own.find(value) : null;
    // a record that does not fit, or has too much code, is no reason to call the file no data
    if (outcome?.ok !== true)
        return (0,rest_of_record/* holdsAnyCode */.c)(value);
    return outcome.found.length > 0 || outcome.unread !== undefined;
}

;// CONCATENATED MODULE: ./build/data/formats/json-format.js







const isJson = (0,data_format/* hasEnd */.S)('.json');
/** JSON of any shape: an array of records, an object around arrays, records one after the other, one record. */
const jsonFormat = recordFormat({
    name: 'json',
    inFolder: isJson,
    named: isJson,
    recognises: (start) => (0,recognise_format/* looksLikeArray */.FU)(start) || (0,recognise_format/* looksLikeRecords */.Q)(start),
    refuses: (start) => (start.length === 0 ? 'empty file' : null),
    hasLabels: true,
    notDataRule: 'JSON without records with code',
    records: readJson,
    plan: planJson,
});
/**
 * The records of a JSON file, numbered from 1 in the order of the file. Memory is bounded by `maxRecordBytes`, not by the
 * file.
 */
function readJson({ chunks }, { maxRecordBytes, records, isRecord }) {
    const path = records === 'auto' ? null : new RecordPath([records]);
    return joinOthers(new JsonWalk(chunks(), { maxRecordBytes, records: path, isRecord, isChosen: path !== null }).records());
}

;// CONCATENATED MODULE: ./build/data/formats/csv/csv-cells.js
const QUOTE = '"';
/**
 * Splits the text of a record into its cells (RFC 4180). Where the RFC allows no text, cells are as Python's `csv` and
 * pandas read them: a quote inside an unquoted cell is a character, and text behind a closing quote belongs to the cell.
 * @param text     one record without its line end (`CsvSplitter`)
 * @param maxCells the splitting stops behind one cell more than this
 */
function csvCells(text, delimiter, maxCells) {
    const cells = [];
    for (let at = 0; cells.length <= maxCells;) {
        const cell = text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
        cells.push(cell);
        if (cell.end >= text.length)
            break;
        at = cell.end + delimiter.length;
    }
    return cells;
}
function plainCell(text, start, delimiter) {
    const end = delimiterFrom(text, start, delimiter);
    return { start, end, quoting: 'none', value: text.slice(start, end) };
}
function quotedCell(text, start, delimiter) {
    const closing = closingQuote(text, start + 1);
    const inner = text.slice(start + 1, closing).replaceAll(QUOTE + QUOTE, QUOTE);
    const end = delimiterFrom(text, closing + 1, delimiter);
    const behind = text.slice(closing + 1, end);
    return { start, end, quoting: behind === '' ? 'quoted' : 'mixed', value: inner + behind };
}
/** The first quote that is not doubled; the end of the text where there is none. */
function closingQuote(text, from) {
    for (let at = text.indexOf(QUOTE, from); at !== -1; at = text.indexOf(QUOTE, at + 2)) {
        if (text[at + 1] !== QUOTE)
            return at;
    }
    return text.length;
}
function delimiterFrom(text, from, delimiter) {
    const at = text.indexOf(delimiter, from);
    return at === -1 ? text.length : at;
}

;// CONCATENATED MODULE: ./build/data/formats/csv/csv-splitter.js
/*
 * By hand, not by csv-parse: that gives neither the bytes of a record nor the places of its cells, without which nothing
 * outside an edited cell could be kept as it is, and it holds a quoted cell whatever its length.
 */
const csv_splitter_QUOTE = 0x22;
const csv_splitter_LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Where in a record the splitter is. */
const CELL_START = 0;
const PLAIN = 1;
const QUOTED = 2;
/** Behind a quote inside a quoted cell: it closes the cell, or is doubled. */
const BEHIND_QUOTE = 3;
/**
 * Finds the records of a stream of CSV, by the rules of `csvCells`. A record ends with `\n`, `\r\n` or `\r` outside quotes.
 * Empty lines are no records. Holds one record.
 */
class CsvSplitter {
    delimiter;
    limits;
    skipped;
    #state = CELL_START;
    /** Bytes before the chunk. */
    #offset = 0;
    #line = 1;
    #start = 0;
    #startLine = 1;
    #length = 0;
    #parts = [];
    #quotedFrom = 0;
    #unclosed = false;
    /** A record that ended with `\r`: a `\n` may follow. */
    #returned = null;
    /**
     * @param delimiter a byte of ASCII
     * @param skipped   bytes to pass over at the beginning: a byte-order mark
     */
    constructor(delimiter, limits, skipped = 0) {
        this.delimiter = delimiter;
        this.limits = limits;
        this.skipped = skipped;
    }
    /** The records that end in the next bytes of the stream. */
    *push(chunk) {
        let from = Math.min(this.skipped, chunk.length);
        this.skipped -= from;
        if (from > 0)
            this.#begin(from);
        while (from < chunk.length) {
            if (this.#returned !== null) {
                const isPair = chunk[from] === csv_splitter_LINE_FEED;
                yield* this.#finishReturned(isPair ? 2 : 1);
                if (isPair) {
                    this.#line += 1;
                    from += 1;
                    this.#begin(from);
                    continue;
                }
            }
            const end = this.#scan(chunk, from);
            const rest = chunk.subarray(from, end);
            from = end + 1;
            if (end === chunk.length)
                this.#add(rest);
            else {
                const piece = this.#take(rest, 1);
                if (chunk[end] === csv_splitter_LINE_FEED)
                    this.#line += 1;
                this.#begin(from);
                if (chunk[end] === RETURN)
                    this.#returned = piece;
                else if (piece.length > 0)
                    yield piece;
            }
        }
        this.#offset += chunk.length;
    }
    /** The record at the end of the stream, if there is one. */
    *finish() {
        yield* this.#finishReturned(1);
        this.#unclosed = this.#state === QUOTED;
        const last = this.#take(new Uint8Array(), 0);
        if (last.length > 0)
            yield last;
    }
    *#finishReturned(endLength) {
        if (this.#returned !== null && this.#returned.length > 0)
            yield { ...this.#returned, endLength };
        this.#returned = null;
    }
    /** The place of the line end of the record in the chunk; the chunk's length when it has none. */
    #scan(chunk, from) {
        const { delimiter } = this;
        const lostFrom = this.limits.maxQuotedBytes - this.#offset;
        let state = this.#state;
        let at = from;
        for (; at < chunk.length; at++) {
            const byte = chunk[at];
            if (state === QUOTED) {
                if (byte === csv_splitter_QUOTE)
                    state = BEHIND_QUOTE;
                else if (byte === csv_splitter_LINE_FEED) {
                    this.#unclosed = at - this.#quotedFrom > lostFrom;
                    if (this.#unclosed)
                        break;
                    this.#line += 1;
                }
            }
            else if (byte === csv_splitter_LINE_FEED || byte === RETURN)
                break;
            else if (byte === delimiter)
                state = CELL_START;
            else if (byte === csv_splitter_QUOTE && state !== PLAIN) {
                if (state === CELL_START)
                    this.#quotedFrom = this.#offset + at;
                state = QUOTED;
            }
            else
                state = PLAIN;
        }
        this.#state = state;
        return at;
    }
    #begin(at) {
        this.#state = CELL_START;
        this.#start = this.#offset + at;
        this.#startLine = this.#line;
        this.#length = 0;
        this.#unclosed = false;
    }
    #add(part) {
        this.#length += part.length;
        if (this.#length > this.limits.maxBytes)
            this.#parts = [];
        else if (part.length > 0)
            this.#parts.push(part);
    }
    #take(part, endLength) {
        this.#add(part);
        const bytes = this.#length > this.limits.maxBytes ? null : Buffer.concat(this.#parts);
        this.#parts = [];
        return {
            line: this.#startLine,
            start: this.#start,
            length: this.#length,
            endLength,
            bytes,
            unclosed: this.#unclosed,
        };
    }
}

;// CONCATENATED MODULE: ./build/data/formats/csv/csv-dialect.js


/** Delimiters that files have, and what their names end with. */
const DELIMITERS = [
    { delimiter: ',', extension: '.csv' },
    { delimiter: '\t', extension: '.tsv' },
    { delimiter: ';', extension: null },
    { delimiter: '|', extension: null },
];
/** A table has fewer columns: with more, the names alone would be more than the record. */
const MAX_COLUMNS = 10_000;
/** Longer names of columns are not names, but data. */
const MAX_NAME_LENGTH = 200;
/**
 * The delimiter of a table by its first bytes: the one by which the most records have as many cells as the first one.
 * @param path its ending decides where several fit
 */
function delimiterOf(path, start) {
    const scored = DELIMITERS.map(({ delimiter, extension }) => {
        const isNamed = extension !== null && path.toLowerCase().endsWith(extension);
        return { delimiter, score: evenness(sampleRows(start, delimiter)) + (isNamed ? NAME_BONUS : 0) };
    });
    return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
/** Decides between delimiters that fit equally well; a single column scores 0, so that it also decides there. */
const NAME_BONUS = 1e-6;
/** The share of rows that have as many cells as the first one, at least two; a cell with text behind its quote spoils its row. */
function evenness(rows) {
    const columns = rows[0]?.length ?? 0;
    const even = rows.filter((row) => row.length === columns && row.every(({ quoting }) => quoting !== 'mixed')).length;
    return columns < 2 ? 0 : even / rows.length;
}
/** Rows that a table must show before it is recognised by content alone. */
const MIN_ROWS = 3;
const NAME = /^[\p{L}_][\p{L}\p{N}_ .:()/-]{0,60}$/u;
/** Whether the first bytes of a file are a table: names of columns, and rows that all have as many cells. */
function looksLikeCsv(start) {
    const rows = sampleRows(start, delimiterOf('', start));
    const names = (rows[0] ?? []).map(({ value }) => value);
    const areNames = names.every((name, i) => NAME.test(name) || (name === '' && i === 0));
    return rows.length >= MIN_ROWS && areNames && new Set(names).size === names.length && evenness(rows) === 1;
}
/** The complete records in the first bytes of a file. Their structure is ASCII, whatever the encoding is. */
function sampleRows(start, delimiter) {
    const limits = { maxBytes: start.length, maxQuotedBytes: start.length };
    const splitter = new CsvSplitter(delimiter.charCodeAt(0), limits);
    const whole = [...splitter.push(withoutMark(start))];
    const pieces = whole.length > 0 ? whole : [...splitter.finish()];
    return pieces.map(({ bytes }) => csvCells(bytes?.toString('latin1') ?? '', delimiter, MAX_COLUMNS));
}
const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);
function withoutMark(start) {
    return start.subarray(0, BOM_UTF8.length).equals(BOM_UTF8) ? start.subarray(BOM_UTF8.length) : start;
}
/**
 * The names of the columns, as pandas makes them from the first row: `Unnamed: 0` for an empty one, `a.1` for the second
 * `a`.
 * @returns `null` when the first row holds data: a cell of several lines, or a long one
 */
function columnNames(row) {
    if (row.some(({ value }) => value.length > MAX_NAME_LENGTH || /[\r\n]/.test(value)))
        return null;
    const taken = new Set(row.map(({ value }) => value));
    const numbers = new Map();
    return row.map(({ value }, i) => {
        const plain = value === '' ? `Unnamed: ${i}` : value;
        let name = plain;
        // names of the file are not given to other columns
        for (let number = numbers.get(plain); number !== undefined; number = taken.has(name) ? number + 1 : undefined) {
            name = `${plain}.${number}`;
            numbers.set(plain, number + 1);
        }
        numbers.set(plain, numbers.get(plain) ?? 1);
        return name;
    });
}

;// CONCATENATED MODULE: ./build/data/formats/csv/swallowed-rows.js

/** Rows that show what the cells of a column are. */
const MOST_LEARNED = 1000;
/** Without a column of short values, this fraction of the lines of a cell must be rows, and so many. */
const MOSTLY = 0.75;
const LEAST_LINES = 3;
const NUMBER = /^-?\d{1,20}(?:\.\d{1,20})?$/;
const SHORT = /^[\w.+-]{1,32}$/;
/**
 * Finds rows inside of quoted cells. For some readers a quote is a character like others (the text format of IANA for
 * tabs, `split('\t')`, `QUOTE_NONE`): for them each line of a quoted cell is a row. Where such a line looks like a row of
 * this table, nobody knows which records a model learns from.
 */
class SwallowedRows {
    delimiter;
    #shapes;
    #learned = 0;
    constructor(delimiter, columns) {
        this.delimiter = delimiter;
        this.#shapes = Array.from({ length: columns }, () => null);
    }
    /** Learns from a row, and says whether one of its quoted cells holds rows. */
    isIn(text) {
        const isLong = /[\r\n]/.test(text);
        if (this.#shapes.length < 2 || (!isLong && this.#learned >= MOST_LEARNED))
            return false;
        const cells = csvCells(text, this.delimiter, this.#shapes.length);
        if (cells.length === this.#shapes.length)
            this.#learn(cells);
        return isLong && cells.some(({ value }) => this.#holdsRows(value));
    }
    /** Whether lines of a cell look like rows. The first one is the end of a row. */
    #holdsRows(cell) {
        const lines = cell.split(/\r\n|[\r\n]/).slice(1);
        const full = lines.filter((line) => line.trim() !== '');
        const rows = full.filter((line) => this.#isRow(line)).length;
        if (this.#shapes.some((shape) => shape === 'number' || shape === 'short'))
            return rows > 0;
        return rows >= LEAST_LINES && rows >= MOSTLY * full.length;
    }
    #learn(cells) {
        if (this.#learned >= MOST_LEARNED)
            return;
        this.#learned += 1;
        for (const [column, { value, quoting }] of cells.entries()) {
            if (value !== '' || quoting !== 'none')
                this.#shapes[column] = widened(this.#shapes[column] ?? null, value);
        }
    }
    #isRow(line) {
        const cells = line.split(this.delimiter, this.#shapes.length + 1);
        return cells.length === this.#shapes.length && cells.every((cell, column) => this.#fits(cell, column));
    }
    #fits(cell, column) {
        const shape = this.#shapes[column];
        if (shape === 'number')
            return NUMBER.test(cell);
        return shape !== 'short' || SHORT.test(cell);
    }
}
function widened(shape, value) {
    if (NUMBER.test(value) && (shape === null || shape === 'number'))
        return 'number';
    return SHORT.test(value) && shape !== 'any' ? 'short' : 'any';
}

;// CONCATENATED MODULE: ./build/data/formats/csv/csv-rows.js






/** Bytes at the start of a file that show its delimiter. */
const SAMPLE_BYTES = 65_536;
/**
 * A quoted cell of more bytes was never closed, so that one quote cannot hide the rest of a file. A larger limit for
 * records raises it.
 */
const MAX_QUOTED_BYTES = 16 * 1024 ** 2;
const csv_rows_BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);
/** The rows of a table, also those that cannot be read. Holds one row. */
async function* csvRows(path, chunks, maxBytes) {
    const { start, chunks: all } = await (0,peek/* peek */.s)(chunks, SAMPLE_BYTES);
    const delimiter = delimiterOf(path, start);
    const marked = start.subarray(0, csv_rows_BOM_UTF8.length).equals(csv_rows_BOM_UTF8) ? csv_rows_BOM_UTF8.length : 0;
    let table = null;
    let swallowed = new SwallowedRows(delimiter, 0);
    let number = 1;
    for await (const piece of pieces(all, delimiter, marked, maxBytes)) {
        const text = () => csv_rows_textOf(piece, maxBytes);
        if (table === null) {
            const header = headerOf(text(), delimiter);
            table = { delimiter, columns: header.columns };
            swallowed = new SwallowedRows(delimiter, header.columns.length);
            if (header.isNames)
                continue;
        }
        const { line, start: at, length } = piece;
        const whole = { start: at, end: at + length + piece.endLength };
        const isAmbiguous = piece.bytes !== null && swallowed.isIn(piece.bytes.toString('latin1'));
        yield { number, line, start: at, length, whole, text: isAmbiguous ? ambiguous : text, table };
        number += 1;
    }
}
/** Why a row is not read that holds rows for other readers. */
const AMBIGUOUS = {
    ok: false,
    reason: 'a quoted cell holds lines that are rows where quotes mean nothing, and readers differ: remove the quotes, or write the table as JSON Lines',
};
const ambiguous = () => AMBIGUOUS;
async function* pieces(chunks, delimiter, skipped, maxBytes) {
    const maxQuotedBytes = Math.max(maxBytes, MAX_QUOTED_BYTES);
    const splitter = new CsvSplitter(delimiter.charCodeAt(0), { maxBytes, maxQuotedBytes }, skipped);
    for await (const chunk of chunks)
        yield* splitter.push(chunk);
    yield* splitter.finish();
}
/** The text of a row, or why it has none. */
function csv_rows_textOf({ bytes, length, start, unclosed }, maxBytes) {
    if (unclosed)
        return { ok: false, reason: `a quote is opened and not closed in ${String(length)} bytes` };
    if (bytes === null) {
        return { ok: false, reason: `row of ${String(length)} bytes, more than ${String(maxBytes)}` };
    }
    const decoded = (0,decode_text/* decodeText */.g7)(bytes);
    return decoded.ok
        ? decoded
        : { ok: false, reason: `not UTF-8 at byte ${String(start + decoded.invalidAt)}` };
}
/** The columns by the first row. A first row that holds no names is data: its columns are numbered, as pandas does. */
function headerOf(text, delimiter) {
    if (!text.ok)
        return { columns: [], isNames: false };
    const cells = csvCells(text.text, delimiter, MAX_COLUMNS);
    const columns = columnNames(cells);
    return { columns: columns ?? cells.map((_, i) => String(i)), isNames: columns !== null };
}
/** The cells of a row, or why they cannot be used. */
function cellsOf(text, { delimiter, columns }) {
    if (columns.length === 0)
        return { ok: false, reason: 'the first row, with the names of the columns, cannot be read' };
    if (columns.length > MAX_COLUMNS)
        return { ok: false, reason: `more than ${String(MAX_COLUMNS)} columns` };
    const cells = csvCells(text, delimiter, columns.length);
    if (cells.length === columns.length)
        return { ok: true, cells };
    const count = cells.length > columns.length ? 'more cells' : `${String(cells.length)} cells, fewer`;
    return { ok: false, reason: `${count} than the ${String(columns.length)} columns` };
}

// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(40672);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/data/write/minimal-edits.js
var minimal_edits = __webpack_require__(62814);
;// CONCATENATED MODULE: ./build/data/write/csv-edit.js




const csv_edit_QUOTE = '"';
/**
 * Edits of a row that turn a cell into `value`. Nothing outside the changed characters changes; an unquoted cell gets
 * quotes only when the new value needs them.
 * @param text  the row without its line end
 * @param cell  one of its cells, with whole quotes or none
 * @throws CodePurifyError `internal` if the edited row does not have the intended value
 */
function editCsvCell(text, cell, value, delimiter) {
    const edits = cell.quoting === 'quoted' ? quotedEdits(cell, value) : plainEdits(text, cell, value, delimiter);
    const cells = csvCells((0,edit/* applyEdits */.ct)(text, edits), delimiter, Infinity);
    if (cells.find(({ start }) => start === cell.start)?.value !== value) {
        throw new errors/* CodePurifyError */.Lg('internal', 'An edited row does not have the intended code.', 'Nothing was written. Please report this with the row.');
    }
    return edits;
}
function quotedEdits(cell, value) {
    return (0,minimal_edits/* minimalEdits */.D)(cell.value, value).map(({ span, text }) => ({
        span: rawSpan(cell, span),
        text: text.replaceAll(csv_edit_QUOTE, csv_edit_QUOTE + csv_edit_QUOTE),
    }));
}
/** Where a part of a quoted cell's value is in the row: its quotes are doubled there. */
function rawSpan({ start, value }, span) {
    const quotesBefore = (at) => value.slice(0, at).split(csv_edit_QUOTE).length - 1;
    const raw = (at) => start + csv_edit_QUOTE.length + at + quotesBefore(at);
    return { start: raw(span.start), end: raw(span.end) };
}
function plainEdits(text, cell, value, delimiter) {
    const span = { start: cell.start, end: cell.end };
    // an empty line would be no row
    const needsQuotes = /["\r\n]/.test(value) || value.includes(delimiter) || (value === '' && text === cell.value);
    if (needsQuotes)
        return [{ span, text: `"${value.replaceAll(csv_edit_QUOTE, csv_edit_QUOTE + csv_edit_QUOTE)}"` }];
    return (0,minimal_edits/* minimalEdits */.D)(cell.value, value).map((edit) => ({
        span: { start: cell.start + edit.span.start, end: cell.start + edit.span.end },
        text: edit.text,
    }));
}

;// CONCATENATED MODULE: ./build/data/write/plans/plan-pieces.js










/**
 * The plan for a file of pieces. Holds one piece in memory.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
async function planPieces({ path, onDisk }, changes, editing) {
    const plan = new PiecePlan(changes, editing);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const content = (0,file_content/* contentOf */.$E)((0,hashed/* hashed */.Y)((0,file_bytes/* fileBytes */.s)(onDisk), hash));
    for await (const piece of editing.pieces(content))
        plan.read(piece);
    const { patches, applied, refused } = plan.finish();
    const diff = () => patchDiff(path, (0,file_content/* fileContent */.qY)(onDisk), patches);
    return { patches, applied, refused, diff, hash: hash.digest('hex') };
}
/** Collects the plan while the pieces are read. */
class PiecePlan {
    editing;
    #replaced;
    #removed;
    #patches = [];
    #applied = [];
    #refused = [];
    constructor({ replaced, removed }, editing) {
        this.editing = editing;
        this.#replaced = (0,group_by/* groupBy */.$)(replaced, ({ unit }) => unit.record ?? 0);
        this.#removed = (0,group_by/* groupBy */.$)(removed, ({ record }) => record);
    }
    read(piece) {
        const removed = this.#removed.get(piece.number) ?? [];
        const replaced = this.#replaced.get(piece.number) ?? [];
        this.#removed.delete(piece.number);
        this.#replaced.delete(piece.number);
        for (const row of removed)
            this.#check(piece, row);
        const patches = replaced.length === 0 ? [] : this.#edit(piece, replaced);
        this.#patches.push(...(removed.length === 0 ? patches : [{ ...piece.whole, bytes: new Uint8Array() }]));
    }
    finish() {
        const [lost] = [...this.#removed.values()].flat();
        if (lost !== undefined)
            throw (0,patch_file/* rowChanged */.XB)(lost);
        for (const replacement of [...this.#replaced.values()].flat()) {
            this.#refused.push({ replacement, reason: file_plan/* REFUSALS */.a6.changed });
        }
        return { patches: this.#patches, applied: this.#applied, refused: this.#refused };
    }
    #check(piece, row) {
        const decoded = piece.text();
        if (!decoded.ok || !this.editing.isSame(decoded.text, row))
            throw (0,patch_file/* rowChanged */.XB)(row);
    }
    /** The patches of one piece. */
    #edit(piece, replacements) {
        const decoded = piece.text();
        const { edits, applied, refused } = combineEdits(replacements, (replacement) => this.#editsOf(decoded, replacement));
        this.#applied.push(...applied);
        this.#refused.push(...refused);
        return decoded.ok ? (0,patch_file/* bytePatches */.zG)(decoded.text, edits, piece.start, decoded.encoding) : [];
    }
    #editsOf(decoded, replacement) {
        if (!decoded.ok)
            return file_plan/* REFUSALS */.a6.changed;
        const edits = this.editing.edit(decoded.text, replacement);
        if (typeof edits === 'string')
            return edits;
        return edits.every(({ text }) => (0,decode_text/* encodeText */.wx)(text, decoded.encoding) !== null) ? edits : file_plan/* REFUSALS */.a6.encoding;
    }
}

;// CONCATENATED MODULE: ./build/data/write/plans/plan-csv.js





/** Why a cell is not edited that has text behind its closing quote. */
const MIXED = 'its cell has text behind the closing quote';
/**
 * The plan for a table. Rows are removed with their line ends.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
function planCsv(file, changes) {
    let table = { delimiter: ',', columns: [] };
    async function* pieces(chunks) {
        for await (const row of csvRows(file.path, chunks, file_plan/* PLANNED */.TZ.maxBytes)) {
            table = row.table;
            yield row;
        }
    }
    return planPieces(file, changes, {
        pieces,
        edit: (text, replacement) => editsOf(text, table, replacement),
        isSame: (text, { units: [unit] }) => unit !== undefined && isCodeIn(text, table, unit),
    });
}
function editsOf(text, table, { unit, newCode }) {
    const cell = cellIn(text, table, unit);
    if (cell === null || codeIn(cell, unit) !== unit.code)
        return file_plan/* REFUSALS */.a6.changed;
    if (cell.quoting === 'mixed')
        return MIXED;
    const { start, end } = spanIn(cell, unit);
    const value = cell.value.slice(0, start) + newCode + cell.value.slice(end);
    return editCsvCell(text, cell, value, table.delimiter);
}
/** The cell with a unit's code, as it is now. */
function cellIn(text, table, { place }) {
    if (place.kind !== 'record')
        return null;
    const [name = '', ...inner] = (0,json_pointer/* keysOf */.YD)(place.pointer);
    const row = cellsOf(text, table);
    return row.ok && inner.length === 0 ? (row.cells[table.columns.indexOf(name)] ?? null) : null;
}
function isCodeIn(text, table, unit) {
    const cell = cellIn(text, table, unit);
    return cell !== null && codeIn(cell, unit) === unit.code;
}
function codeIn(cell, unit) {
    const { start, end } = spanIn(cell, unit);
    return cell.value.slice(start, end);
}
function spanIn({ value }, { place }) {
    return (place.kind === 'record' ? place.span : null) ?? { start: 0, end: value.length };
}

;// CONCATENATED MODULE: ./build/data/formats/csv/csv-record.js

/**
 * The record in a row: its cells as strings, by the names of their columns. A cell without text and quotes, as pandas
 * writes what is missing, is `null`.
 */
function csvRecord({ number, line, length: bytes, text, table }) {
    const place = { number, line, bytes };
    const decoded = text();
    if (!decoded.ok)
        return { ...place, ...decoded };
    const row = cellsOf(decoded.text, table);
    if (!row.ok)
        return { ...place, ...row };
    // `fromEntries` defines keys, so that a column named `__proto__` is one like the others
    const value = Object.fromEntries(table.columns.map((name, i) => [name, csv_record_valueOf(row.cells[i])]));
    return { ...place, ok: true, value, encoding: decoded.encoding };
}
function csv_record_valueOf(cell) {
    return cell === undefined || (cell.value === '' && cell.quoting === 'none') ? null : cell.value;
}

;// CONCATENATED MODULE: ./build/data/formats/csv-format.js






const isCsv = (0,data_format/* hasEnd */.S)('.csv', '.tsv');
/** Tables as RFC 4180 has them and pandas writes them, with commas, tabs, semicolons or bars between the cells. */
const csvFormat = recordFormat({
    name: 'csv',
    inFolder: isCsv,
    named: isCsv,
    recognises: looksLikeCsv,
    refuses: (start) => (start.length === 0 ? 'empty file' : null),
    hasLabels: true,
    records: readCsv,
    plan: planCsv,
});
/** One record per row, numbered from 1 without the row of names. */
async function* readCsv({ path, chunks }, { maxRecordBytes }) {
    for await (const row of csvRows(path, chunks(), maxRecordBytes))
        yield csvRecord(row);
}

// EXTERNAL MODULE: ./build/data/read/codecs/codecs.js + 6 modules
var codecs = __webpack_require__(82514);
// EXTERNAL MODULE: ./build/data/read/text-piece.js
var text_piece = __webpack_require__(70984);
;// CONCATENATED MODULE: ./build/data/write/plans/plan-record-lines.js




/**
 * The plan for a file with one record of JSON a line.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
function planRecordLines(file, changes) {
    return planPieces(file, changes, {
        pieces: (chunks) => (0,text_piece/* linePieces */.c)(chunks, file_plan/* PLANNED */.TZ),
        edit: editRecord,
        isSame: (text, { units: [unit] }) => unit !== undefined && holdsUnit(text, unit),
    });
}

// EXTERNAL MODULE: ./build/data/formats/jsonl.js
var jsonl = __webpack_require__(62320);
;// CONCATENATED MODULE: ./build/data/formats/jsonl-format.js





const isJsonl = (0,data_format/* hasEnd */.S)('.jsonl', '.ndjson');
/** JSON Lines: one object a line. */
const jsonlFormat = recordFormat({
    name: 'jsonl',
    inFolder: isJsonl,
    named: isJsonl,
    recognises: recognise_format/* isJsonInLines */.Ft,
    instead: (start) => (0,recognise_format/* looksLikeArray */.FU)(start) || (0,recognise_format/* looksPrettyPrinted */.nM)(start) || (0,recognise_format/* hasOldLineEnds */.sv)(start) ? 'json' : null,
    refuses: (start) => (start.length === 0 ? 'empty file' : null),
    hasLabels: true,
    records: (file, limits) => (0,jsonl/* readJsonl */.f)(file.chunks(), limits),
    plan: planRecordLines,
});

;// CONCATENATED MODULE: ./build/data/formats/notebook-format.js








const isNotebook = (0,data_format/* hasEnd */.S)('.ipynb');
/** Cells, in nbformat 4, and in 3. */
const CELLS = ['/cells/*', '/worksheets/*/cells/*'];
/** The text of a code cell, in nbformat 4, and in 3: a string, or a list of lines. */
const SOURCES = ['source', 'input'];
/** Where a notebook names its language, the surest first. */
const LANGUAGES = [
    ['language_info', 'name'],
    ['kernelspec', 'language'],
    ['kernelspec', 'name'],
];
/** Jupyter notebooks (nbformat): each code cell is a record. */
const notebookFormat = recordFormat({
    name: 'notebook',
    inFolder: isNotebook,
    named: isNotebook,
    recognises: () => false,
    refuses: (start) => (start.length === 0 ? 'empty file' : null),
    hasLabels: false,
    notDataRule: 'a notebook without code',
    records: readCells,
    layout: cellsLayout,
    plan: planJson,
});
/** The cells of a notebook; a file that has none is read as any other JSON. */
async function* readCells(file, limits) {
    yield* (await hasCells(file, limits)) ? walk(file, limits, CELLS, false) : readJson(file, limits);
}
async function hasCells(file, limits) {
    if (file.onDisk === null)
        return true; // it can be read once
    for await (const record of walk(file, limits, CELLS)) {
        if (record.ok ? (0,json_pointer/* valueAtKeys */.Pg)(record.value, ['cell_type']) !== undefined : record.isOther !== true)
            return true;
    }
    return false;
}
function walk({ chunks }, { maxRecordBytes, isRecord }, pointers, isChosen = true) {
    const records = new RecordPath(pointers);
    return new JsonWalk(chunks(), { maxRecordBytes, isRecord, records, isChosen }).records();
}
async function cellsLayout(file, limits) {
    if (!(await hasCells(file, limits)))
        return null;
    const language = file.onDisk === null ? null : await languageOf(file, limits);
    return {
        name: 'fields',
        description: `code: \`source\` of code cells, language: ${language ?? 'by content'}`,
        fields: [{ role: 'code', field: 'source', by: 'name' }],
        find: (cell) => cellCode(cell, language),
        id: () => null,
    };
}
/** The language in the metadata, which follow the cells. */
async function languageOf(file, limits) {
    for await (const record of walk(file, limits, ['/metadata'])) {
        const named = LANGUAGES.map((keys) => (record.ok ? (0,json_pointer/* valueAtKeys */.Pg)(record.value, keys) : null));
        const first = named.find((name) => typeof name === 'string');
        if (first !== undefined)
            return first;
    }
    return null;
}
/** The code of a code cell, and what else is in a cell of any type: the type is a word that anybody may write. */
function cellCode(cell, language) {
    const outcome = codeOf(cell, language);
    if (!outcome.ok)
        return outcome;
    const rest = (0,rest_of_record/* restOfRecord */.Z)(cell, outcome.found, { label: null, language: null });
    return { ...rest, ok: true, found: [...outcome.found, ...rest.found] };
}
function codeOf(cell, language) {
    if ((0,json_pointer/* valueAtKeys */.Pg)(cell, ['cell_type']) !== 'code')
        return { ok: true, found: [] };
    const field = SOURCES.find((name) => Object.hasOwn(cell, name)) ?? SOURCES[0];
    const source = (0,json_pointer/* valueAtKeys */.Pg)(cell, [field]);
    const lines = typeof source === 'string' ? [source] : source;
    if (!isTexts(lines))
        return { ok: false, reason: `field "${field}" of a code cell is no text` };
    const code = lines.join('');
    if (code.trim() === '')
        return { ok: true, found: [] };
    const found = {
        ...{ pointer: `/${field}`, span: null, code, language, label: null },
        task: 'classification',
        prompt: null,
    };
    return { ok: true, found: [found] };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

// EXTERNAL MODULE: ./build/data/formats/parallel-text.js
var parallel_text = __webpack_require__(66231);
;// CONCATENATED MODULE: ./build/data/write/plans/plan-lines.js





/**
 * The plan for a file whose rows are its lines: parallel text, or a list of pairs.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
function planTextLines(file, changes) {
    return planPieces(file, changes, {
        pieces: (chunks) => (0,text_piece/* linePieces */.c)(chunks, file_plan/* PLANNED */.TZ),
        edit: (text, { unit, newCode }) => {
            if ((0,parallel_text/* withoutReturn */.pU)(text) !== unit.code)
                return file_plan/* REFUSALS */.a6.changed;
            return (0,file_plan/* isWellFormed */.UC)(newCode) ? (0,minimal_edits/* minimalEdits */.D)(unit.code, oneLine(newCode)) : file_plan/* REFUSALS */.a6.malformed;
        },
        isSame: (text, { path, units: [unit, second] }) => {
            // a line of a pair list holds only ids
            if (unit === undefined || second !== undefined)
                return text.trim() !== '';
            return (0,parallel_text/* withoutReturn */.pU)(text) === (path === file.path ? unit.code : unit.label);
        },
    });
}
/** Parallel text has one line per sample. */
function oneLine(code) {
    return code.replace(/\r\n|\r|\n/g, ' ');
}

// EXTERNAL MODULE: ./build/data/formats/pairs.js
var pairs = __webpack_require__(67435);
;// CONCATENATED MODULE: ./build/data/formats/pairs-format.js




/** Whether a file is a list of pairs: a text next to the data. */
function isPairList(path, isThere) {
    return (0,data_format/* hasEnd */.S)('.txt')(path) && isThere((0,external_node_path_.join)((0,external_node_path_.dirname)(path), pairs/* PAIR_DATA */._V));
}
/** Lists of pairs of records. In a folder they are read only where the user has chosen this format. */
const pairsFormat = {
    name: 'pairs',
    inFolder: () => false,
    named: isPairList,
    recognises: () => false,
    companion: pairs/* pairDataPath */.W1,
    isReadLast: true,
    hasLabels: true,
    read: (lists, { options, onDisk }) => {
        const paths = lists.map(({ path }) => path);
        return (0,pairs/* readPairs */.SX)(paths, (0,pairs/* pairDataPath */.W1)(lists[0].path), options, onDisk);
    },
    plan: planTextLines,
};

;// CONCATENATED MODULE: ./build/data/formats/parallel-format.js




const isOne = (0,data_format/* hasEnd */.S)(parallel_text/* BUGGY */.fR, parallel_text/* FIXED */.N2);
/** Parallel text: two files of code, each line of one the target of the same line of the other. */
const parallelFormat = {
    name: 'parallel',
    inFolder: isOne,
    named: isOne,
    recognises: () => false,
    companion: otherOf,
    hasLabels: true,
    read: ([file], { options, onDisk }) => {
        const others = (0,file_content/* fileContent */.qY)(onDisk(otherOf(file.path)));
        return (0,parallel_text/* readParallelText */.DL)(file.path, file.chunks(), others, options);
    },
    plan: planTextLines,
};
/** A file that is given another name by `--data-format` is read with the targets of that name. */
function otherOf(path) {
    return (0,parallel_text/* companionOf */._M)(path) ?? `${path}${parallel_text/* FIXED */.N2}`;
}

;// CONCATENATED MODULE: ./build/data/formats/parquet-format.js


const isParquet = (0,data_format/* hasEnd */.S)('.parquet', '.parq', '.pq');
/** The first and the last four bytes of a file. */
const MAGIC = 'PAR1';
/** Apache Parquet: rows in columns, which need random access. Its code and codecs are loaded with the first such file. */
const parquetFormat = recordFormat({
    name: 'parquet',
    inFolder: isParquet,
    named: isParquet,
    recognises: (start) => start.toString('latin1', 0, MAGIC.length) === MAGIC,
    hasLabels: true,
    records: readParquet,
    plan: async (file, changes) => {
        const { planParquet } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(748), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 96709));
        return planParquet(file, changes);
    },
});
async function* readParquet({ onDisk }, limits) {
    if (onDisk === null) {
        yield {
            ok: false,
            number: 1,
            line: 1,
            reason: 'Parquet cannot be read from standard input: give a file',
        };
        return;
    }
    const { withFile, readParquetRows, UnreadableParquet } = await loadReader();
    try {
        for await (const row of withFile(onDisk, (file) => readParquetRows(file, limits))) {
            yield { ...row, line: row.number };
        }
    }
    catch (error) {
        if (!(error instanceof UnreadableParquet))
            throw error;
        yield { ok: false, number: 1, line: 1, reason: error.message };
    }
}
async function loadReader() {
    const { withFile } = await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 55985));
    const { readParquetRows } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 58748));
    const { UnreadableParquet } = await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 37207));
    return { withFile, readParquetRows, UnreadableParquet };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
;// CONCATENATED MODULE: ./build/data/read/source-text.js


/** Decodes a source file. Offsets of units are offsets in its text. */
function sourceText(bytes) {
    if (bytes.length === 0)
        return { ok: false, reason: 'empty file' };
    const zero = bytes.indexOf(0);
    if (zero !== -1)
        return { ok: false, reason: `binary: zero byte at byte ${String(zero)}` };
    const decoded = (0,decode_text/* decodeText */.g7)(bytes);
    if (!decoded.ok)
        return { ok: false, reason: `not UTF-8 at byte ${String(decoded.invalidAt)}` };
    const { text, encoding } = decoded;
    return { ok: true, text: text.startsWith(decode_utf8/* BOM */.bh) ? text.slice(1) : text, encoding };
}

// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/data/write/plans/plan-source.js











/**
 * The plan for a source file: edits at the units' offsets, functions removed with their lines if nothing else is on
 * them. The byte-order mark and line ends stay.
 * @throws CodePurifyError `input` when a function to remove is no longer where it was read
 */
function planSource(path, bytes, { removed, replaced }) {
    const content = sourceText(bytes);
    const { text, encoding } = content.ok ? content : NOT_TEXT;
    const taken = [];
    const applied = [];
    const refused = [];
    for (const replacement of replaced) {
        const edits = plan_source_editsOf(text, encoding, replacement);
        const reason = typeof edits === 'string' ? edits : (0,add_edits/* addEdits */.Z)(taken, edits);
        if (reason === null)
            applied.push(replacement);
        else
            refused.push({ replacement, reason });
    }
    const edits = withRemovals(taken, removalsOf(text, removed));
    const bytesBefore = content.ok && encoding === 'utf-8' ? bytes.length - Buffer.byteLength(text) : 0;
    const mark = content.ok && bytesBefore > 0 ? decode_utf8/* BOM */.bh : '';
    return {
        ...{ patches: (0,patch_file/* bytePatches */.zG)(text, edits, bytesBefore, encoding), applied, refused, hash: (0,sha256/* sha256 */.s)(bytes) },
        diff: () => Promise.resolve((0,unified_diff/* unifiedDiff */.WH)(path, mark + text, mark + (0,edit/* applyEdits */.ct)(text, edits))),
    };
}
/** A file that was text when it was read, and is not any more. */
const NOT_TEXT = { text: '', encoding: 'utf-8' };
/** Edits of the file's text, or why it cannot be edited. */
function plan_source_editsOf(text, encoding, { unit, newCode }) {
    if (!(0,file_plan/* isWellFormed */.UC)(newCode))
        return file_plan/* REFUSALS */.a6.malformed;
    const offset = unit.place.kind === 'source' ? unit.place.offset : 0;
    if (text.slice(offset, offset + unit.code.length) !== unit.code)
        return file_plan/* REFUSALS */.a6.changed;
    if ((0,decode_text/* encodeText */.wx)(newCode, encoding) === null)
        return file_plan/* REFUSALS */.a6.encoding;
    return (0,minimal_edits/* minimalEdits */.D)(unit.code, newCode).map(({ span, text: newText }) => ({
        span: { start: offset + span.start, end: offset + span.end },
        text: newText,
    }));
}
/** Removals, and the edits outside them. */
function withRemovals(edits, removals) {
    const kept = edits.filter((edit) => !removals.some(({ span }) => (0,text_span/* overlaps */.$f)(edit.span, span)));
    return (0,add_edits/* inOrder */.a)([...removals, ...kept]);
}
/** A function inside another one is removed with it. */
function removalsOf(text, rows) {
    return (0,text_span/* mergeSpans */.q4)(rows.map((row) => functionSpan(text, row))).map((span) => ({ span, text: '' }));
}
/** The span of a function, or of its whole lines when nothing else is on them. */
function functionSpan(text, row) {
    const [unit] = row.units;
    const start = unit?.place.kind === 'source' ? unit.place.offset : 0;
    const end = start + (unit?.code.length ?? 0);
    if (unit?.code !== text.slice(start, end))
        throw (0,patch_file/* rowChanged */.XB)(row);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineBreak = text.indexOf('\n', end);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
    const alone = `${text.slice(lineStart, start)}${text.slice(end, lineEnd)}`.trim() === '';
    return alone ? { start: lineStart, end: lineEnd } : { start, end };
}

// EXTERNAL MODULE: ./build/text/offsets.js
var offsets = __webpack_require__(16010);
// EXTERNAL MODULE: ./build/data/formats/plain-text/holds-code.js
var holds_code = __webpack_require__(84615);
// EXTERNAL MODULE: ./build/data/formats/plain-text/documentation.js
var documentation = __webpack_require__(21745);
;// CONCATENATED MODULE: ./build/data/formats/plain-text/code-aside.js


/**
 * Comments, and literals of strings, in any of the languages that are judged. What is not closed extends to the end of the
 * text. The time is linear.
 */
const ASIDE = /\/\*(?<block>[\s\S]*?)(?:\*\/|$(?![\s\S]))|^=begin\b(?<begin>[\s\S]*?)(?:^=end\b|$(?![\s\S]))|^__END__\r?\n(?<end>[\s\S]*)|^[ \t]*#if 0\b(?<off>[\s\S]*?)(?:^[ \t]*#e|$(?![\s\S]))|"""(?<long>[\s\S]*?)(?:"""|$(?![\s\S]))|'''(?<text>[\s\S]*?)(?:'''|$(?![\s\S]))|(?<lines>(?:^[ \t]*(?:\/\/|#(?!include|define|if|el|end|pragma|undef)).*\n?)+)|`(?<tick>[^\\`]*(?:\\[\s\S][^\\`]*)*)`|r#"(?<raw>[\s\S]*?)(?:"#|$(?![\s\S]))|"(?<double>[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*)"|'(?<single>[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*)'/gm;
/** The most UTF-16 units that are looked through: a bound on the time, and on the memory of the matcher. */
const MOST_UNITS = 1_000_000;
/** What begins the lines of comments. */
const MARKS = /^[ \t]*(?:\/{2,}!?|#+|\*+(?!\/))[ \t]?/gm;
const ESCAPES = { n: '\n', r: '\n', t: '\t' };
/**
 * Whether the comments and the strings of a source file hold code, as a file without a function may have only there.
 * Documentation in comments, with examples, is none. A text too long to be looked through counts as one that does.
 */
function holdsCodeAside(text) {
    if (text.length > MOST_UNITS)
        return true;
    let strings = '';
    for (const { groups = {} } of text.matchAll(ASIDE)) {
        const { block, lines, long, text: quoted, begin, end, off, raw, ...others } = groups;
        const comment = block ?? lines ?? long ?? quoted ?? begin;
        if (comment !== undefined && isCodeComment(comment))
            return true;
        if ([end, off, raw].some((one) => one !== undefined && (0,holds_code/* holdsCode */.Gu)(one)))
            return true;
        const string = others.tick ?? others.double ?? others.single;
        if (string === undefined)
            continue;
        const plain = unescaped(string);
        if ((0,holds_code/* holdsCode */.Gu)(plain))
            return true;
        strings += `${plain}\n`;
    }
    return (0,holds_code/* holdsCode */.Gu)(strings);
}
function isCodeComment(comment) {
    const plain = comment.replace(MARKS, '');
    return (0,holds_code/* holdsCode */.Gu)(plain) && !(0,documentation/* isDocumentation */.x)(plain);
}
function unescaped(string) {
    return string.replace(/\\(?:\r?\n|([\s\S]))/g, (_, one) => ESCAPES[one ?? ''] ?? one ?? '');
}

// EXTERNAL MODULE: ./build/text/numbers.js
var numbers = __webpack_require__(78296);
;// CONCATENATED MODULE: ./build/data/formats/source-file.js







/** The rule for source code outside of functions, such as declarations. */
const NO_FUNCTION = 'source code without a function';
/** Why a file without a function is not passed: nobody knows what a training set takes from it. */
const CODE_ASIDE = `${NO_FUNCTION}, and its comments or texts read as code: write it as JSON Lines, or leave it out with --exclude`;
/** The units of a source file, or one skipped row with the reason why it has none. */
function* readSourceFile(path, bytes, language, listFunctions) {
    if (bytes.length === 0) {
        yield (0,row/* notDataRow */.wc)(path, 'empty file');
        return;
    }
    const content = sourceText(bytes);
    if (!content.ok) {
        yield (0,row/* skippedRow */.P5)(path, null, content.reason);
        return;
    }
    const survey = placesIn(content.text, language, listFunctions);
    if ('reason' in survey) {
        yield (0,row/* skippedRow */.P5)(path, null, survey.reason);
        return;
    }
    const { places, unlisted } = survey;
    if (unlisted > 0)
        yield (0,row/* skippedRow */.P5)(path, null, `${(0,numbers/* count */.U9)(unlisted, 'function')} in it that the parse does not find`);
    else if (places.length === 0)
        yield holdsCodeAside(content.text) ? (0,row/* skippedRow */.P5)(path, null, CODE_ASIDE) : (0,row/* notDataRow */.wc)(path, NO_FUNCTION);
    const lines = new offsets/* LineIndex */.r(content.text, 'git');
    for (const { name, span, redefined } of places) {
        const start = lines.placeOf(span.start);
        yield {
            kind: 'unit',
            unit: {
                path,
                record: null,
                place: { kind: 'source', offset: span.start },
                language,
                code: content.text.slice(span.start, span.end),
                ...(redefined && { redefined }),
                name,
                startLine: start.line,
                endLine: lines.placeOf(Math.max(span.start, span.end - 1)).line,
                startColumn: start.column - 1,
                label: null,
                task: 'classification',
                ...(0,decode_text/* encodingOf */.P$)(content.encoding),
            },
        };
    }
}
/** The functions, or why the file has none: a refused file must not stop the others. */
function placesIn(text, language, listFunctions) {
    try {
        return listFunctions(text, language);
    }
    catch (error) {
        if (!(error instanceof errors/* CodePurifyError */.Lg) || error.code !== 'input')
            throw error;
        return { reason: `${error.problem} ${error.remedy}` };
    }
}

;// CONCATENATED MODULE: ./build/data/formats/source-format.js










const languagesIn = (path) => (0,languages/* languagesOfPath */.IM)((0,codecs/* withoutCodec */.Hy)(path));
const isSource = (path) => languagesIn(path).length > 0;
/** Files of source code, function by function. */
const sourceFormat = {
    name: 'source',
    inFolder: isSource,
    named: isSource,
    recognises: (start) => start.length === 0,
    hasLabels: false,
    read: readSource,
    plan: planSourceFile,
};
async function planSourceFile({ path, onDisk }, changes) {
    const bytes = await (0,promises_.readFile)(onDisk);
    return { ...planSource(path, await (0,file_content/* decodedBytes */.UN)(bytes), changes), hash: (0,sha256/* sha256 */.s)(bytes) };
}
async function* readSource([file], { options, listFunctions, loadLanguage }) {
    const { path } = file;
    const bytes = await wholeFile(file, options.maxFileBytes);
    if (typeof bytes === 'string') {
        yield (0,row/* skippedRow */.P5)(path, null, `${bytes}: more than ${String(options.maxFileBytes)} bytes`);
        return;
    }
    const known = options.language === 'auto' ? languagesIn(path) : [options.language];
    const text = known.length === 1 ? null : sourceText(bytes);
    const language = (0,formats_record/* sourceLanguage */.w)(path, text?.ok === true ? text.text : '', known);
    await loadLanguage?.(language);
    yield* readSourceFile(path, bytes, language, listFunctions);
}
/** The bytes of a file, or what of it is too large. */
async function wholeFile({ onDisk, chunks }, maxBytes) {
    const size = onDisk === null ? null : (await (0,promises_.stat)(onDisk)).size;
    if (size !== null && size > maxBytes)
        return `${String(size)} bytes`;
    const parts = [];
    let length = 0;
    for await (const chunk of chunks()) {
        length += chunk.length;
        if (length > maxBytes)
            return 'its length';
        parts.push(chunk);
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/data/formats/data-formats.js













/** All formats. Adding one is its file, its name in `src/config/format-names.ts` and a row here. */
const FORMATS = {
    source: sourceFormat,
    jsonl: jsonlFormat,
    json: jsonFormat,
    notebook: notebookFormat,
    csv: csvFormat,
    parquet: parquetFormat,
    parallel: parallelFormat,
    pairs: pairsFormat,
};
/** The formats in the order in which files are matched: the first that matches applies. */
const IN_ORDER = format_names/* FORMAT_NAMES */.B.map((name) => FORMATS[name]);
/** The first format that a path shows. Formats of two files show in the whole name, others behind that of a codec too. */
function matching(path, testOf) {
    const plain = (0,codecs/* withoutCodec */.Hy)(path);
    const isMatch = (format) => testOf(format)(path) || (format.companion === undefined && testOf(format)(plain));
    return IN_ORDER.find(isMatch) ?? null;
}
/** The format of a file that the user names, by its path; `null` when the path does not show it. */
function formatOfNamed(path, isThere = external_node_fs_.existsSync) {
    return matching(path, ({ named }) => (one) => named(one, isThere));
}
/** The format of content whose name shows none, by its first bytes; `null` when they do not show one. */
function formatOfContent(start) {
    return IN_ORDER.find(({ recognises }) => recognises(start)) ?? null;
}
/** The format of a file in a folder, by its path; `null` when it is not read, or has another format than the chosen one. */
function formatInFolder(path, chosen, isThere = external_node_fs_.existsSync) {
    if (chosen === 'pairs')
        return isPairList(path, isThere) && (0,external_node_path_.basename)(path) !== pairs/* PAIR_DATA */._V ? FORMATS.pairs : null;
    const format = matching(path, ({ inFolder }) => inFolder);
    return chosen === 'auto' || chosen === format?.name ? format : null;
}


/***/ }),

/***/ 53423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ bareCode),
  od: () => (/* binding */ detectLanguage),
  iS: () => (/* binding */ heaviest),
  Ob: () => (/* binding */ languageHint),
  Mv: () => (/* binding */ languageNamed),
  AN: () => (/* binding */ languageScores)
});

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/language-names.js
var language_names = __webpack_require__(78889);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/text/hashed-texts.js

/** Texts whose results are kept, in about 20 MiB: the first ones, because data that is read again comes in the same order. */
const MOST_TEXTS = 200_000;
/**
 * The same function, which remembers by a hash what it made of the first texts: data is read twice. Equal results are kept once.
 * @param make depends on the text alone; nobody changes what it gives
 * @param nameOf the same text for equal results alone
 */
function ofHashedTexts(make, nameOf) {
    const byHash = new Map();
    const byName = new Map();
    return (text) => {
        const key = (0,external_node_crypto_.hash)('sha256', Buffer.from(text, 'utf16le'), 'base64');
        const known = byHash.get(key);
        if (known !== undefined)
            return known;
        const made = make(text);
        if (byHash.size >= MOST_TEXTS)
            return made;
        const name = nameOf(made);
        const kept = byName.get(name) ?? made;
        byName.set(name, kept);
        byHash.set(key, kept);
        return kept;
    };
}

// EXTERNAL MODULE: ./build/text/recent-texts.js
var recent_texts = __webpack_require__(49706);
;// CONCATENATED MODULE: ./build/data/formats/detect-language.js




/** UTF-16 units that are read: enough to recognise a language. */
const READ_LENGTH = 16_384;
const ROWS = Object.values(languages/* LANGUAGES */.Yj);
/** Whether a text is a comment or a literal in most languages: not a sign of any of them. */
const NO_CODE = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/[^\n]*|"""[\s\S]*?(?:"""|$(?![\s\S]))|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;
/** Weight that the signs of a dialect need, so that one weak sign does not make C++ of C. */
const LEAST_DIALECT = 3;
function weightOf(signs, bare) {
    return signs.reduce((sum, { pattern, weight }) => (pattern.test(bare) ? sum + weight : sum), 0);
}
/** The weight of a language; a dialect's includes that of its base, and is 0 without enough signs of its own. */
function totalWeight(name, own) {
    const base = languages/* LANGUAGES */.Yj[name].dialectOf;
    const weight = own.get(name) ?? 0;
    if (base === undefined)
        return weight;
    return weight < LEAST_DIALECT ? 0 : weight + totalWeight(base, own);
}
/** What the signs of each language itself weigh in the code. */
const ownWeights = (0,recent_texts/* ofRecentTexts */.b)(ofHashedTexts((code) => {
    const bare = bareCode(code);
    return new Map(ROWS.map(({ name, signs }) => [name, weightOf(signs, bare)]));
}, (weights) => [...weights.values()].join(' ')));
/**
 * How much speaks for each language in the code, the heaviest first; comments and literals do not count.
 * @param among the languages that it may be
 */
function languageScores(code, among = language_names/* LANGUAGE_NAMES */.G) {
    const own = ownWeights(code);
    const scores = among.map((name) => ({ name, weight: totalWeight(name, own) }));
    return scores.sort((a, b) => b.weight - a.weight);
}
/** The beginning of code, without comments and literals. */
function bareCode(code) {
    return code.slice(0, READ_LENGTH).replace(NO_CODE, ' ');
}
/** The heaviest language; `null` when two weigh the same, or when there is no sign. */
function heaviest([first, second]) {
    return first !== undefined && first.weight > (second?.weight ?? 0) ? first.name : null;
}
/** The language whose signs in the code weigh most: see `languageScores` and `heaviest`. */
function detectLanguage(code, among = language_names/* LANGUAGE_NAMES */.G) {
    return heaviest(languageScores(code, among));
}
/** Names of languages in datasets, in lower case. */
const NAMES = new Map(ROWS.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name])));
/** The language with this name, or `null` when it is not one that we judge. */
function languageNamed(name) {
    return NAMES.get(name.trim().toLowerCase()) ?? null;
}
/** The language in the name of a folder or file: `java/train.jsonl`, `methods-java.jsonl`. */
function languageHint(path) {
    const words = path.toLowerCase().split(/[^a-z0-9+#]+/);
    const last = words.findLast((word) => NAMES.has(word));
    return last === undefined ? null : (NAMES.get(last) ?? null);
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ FileLanguages),
/* harmony export */   c: () => (/* binding */ LANGUAGE_OF_PLAIN_CODE)
/* harmony export */ });
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _detect_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53423);


/** The language of code that shows none: the datasets without a language field (Devign, ReVeal) are C. */
const LANGUAGE_OF_PLAIN_CODE = 'c';
/** A file has a language when at least this fraction of the code in its sample shows it: data in several has none. */
const LEAST_SHARE = 0.75;
/**
 * Lead over the file's language with which the signs of a record decide against it. With 3, of functions of eleven languages
 * 98.8 % and more are recognised among their own (TypeScript 83 %, JavaScript 94.6 % one by one), and a tenth of another
 * language in a file loses 2 % of its functions to the file's.
 */
const LEAST_LEAD = 3;
/** And when at least this fraction shows any: few pieces say nothing of much code that shows nothing. */
const LEAST_SHOWN = 0.25;
/** Pieces of each field that vote: as many as there are records in a sample. */
const MOST_VOTES = 200;
/**
 * Decides the language of code in the records of one file. A name in the record decides; then what the code itself shows, if
 * it shows enough; then the language of most of the sample in the same field; then the names in the path. A record can
 * choose its grammar, whatever the others are, and is judged in any of them.
 */
class FileLanguages {
    path;
    /** The language of each field, by its pointer without positions. */
    ofField;
    /**
     * @param path   of the file
     * @param sample the code in the first records
     */
    constructor(path, sample) {
        this.path = path;
        this.ofField = mostlyIn(sample);
    }
    /** Decides by the first records of a file. */
    static ofSample(path, sample, layout) {
        return new FileLanguages(path, codeIn(sample, layout));
    }
    /** The language of a piece of code. */
    of({ code, language: named, pointer }) {
        const known = named === null ? null : (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageNamed */ .Mv)(named);
        if (known !== null)
            return { language: known, own: known, isUnrecognised: false };
        const scores = (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageScores */ .AN)(code);
        const shown = (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .heaviest */ .iS)(scores) ?? (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageHint */ .Ob)(this.path);
        const own = shown ?? LANGUAGE_OF_PLAIN_CODE;
        const usual = this.ofField.get(fieldOf(pointer)) ?? null;
        return usual !== null && yields(code, scores, usual)
            ? { language: usual, own, isUnrecognised: false }
            : { language: own, own, isUnrecognised: shown === null };
    }
}
function* codeIn(sample, layout) {
    for (const value of sample) {
        const outcome = 'find' in layout ? layout.find(value) : null;
        if (outcome?.ok === true)
            yield* outcome.found;
    }
}
/** Whether code shows too little to be read in another language than most of its file. */
function yields(code, scores, usual) {
    const own = (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .heaviest */ .iS)(scores);
    if (own === null || own === usual)
        return canBe(usual, code);
    if (_code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[own].dialectOf === usual)
        return false; // its own signs weigh enough, or it would not be the heaviest
    // code without a sign of the dialect may be in it all the same
    return _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[usual].dialectOf === own || (leadOver(usual, scores) < LEAST_LEAD && canBe(usual, code));
}
function leadOver(name, scores) {
    const weight = scores.find((score) => score.name === name)?.weight ?? 0;
    return (scores[0]?.weight ?? 0) - weight;
}
/** Whether the code has the outline of a language: braces where blocks are in braces, and no lines that end so elsewhere. */
function canBe(name, code) {
    const bare = (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .bareCode */ ._)(code);
    const hasBraces = /[{}]/.test(bare);
    return _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[name].layout.blocks === 'braces' ? hasBraces : !hasBraces || !/[;{}][ \t]*$/m.test(bare);
}
/** The language of most of the code in each field; `null` where there is none. Code that a name decides does not vote. */
function mostlyIn(sample) {
    const fields = new Map();
    for (const { code, language, pointer } of sample) {
        const field = fieldOf(pointer);
        const votes = fields.get(field) ?? { asked: 0, shown: new Map() };
        if (votes.asked >= MOST_VOTES || (language !== null && (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageNamed */ .Mv)(language) !== null))
            continue;
        fields.set(field, votes);
        votes.asked += 1;
        const shown = (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .heaviest */ .iS)((0,_detect_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageScores */ .AN)(code));
        if (shown !== null)
            votes.shown.set(shown, (votes.shown.get(shown) ?? 0) + 1);
    }
    return new Map([...fields].map(([field, votes]) => [field, mostFrequent(votes)]));
}
function mostFrequent({ asked, shown }) {
    const all = [...shown.values()].reduce((sum, count) => sum + count, 0);
    const [first] = [...shown].sort((a, b) => b[1] - a[1]);
    if (first === undefined || all < LEAST_SHOWN * asked)
        return null;
    return first[1] >= LEAST_SHARE * all ? first[0] : null;
}
/** The pointer of a field, the same for all items of a list. */
function fieldOf(pointer) {
    return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}


/***/ }),

/***/ 47332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ codeOutsideRecords),
/* harmony export */   h: () => (/* binding */ BesideRecords)
/* harmony export */ });
/* harmony import */ var _layouts_rest_rest_of_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79176);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(769);


/** Why a value that is no record is not read, although it holds code; `null` when it holds none. */
function codeOutsideRecords(value) {
    return (0,_layouts_rest_rest_of_record_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsAnyCode */ .c)(value) ? OUTSIDE : null;
}
const OUTSIDE = 'code outside of an object: write each text as a field of an object, such as {"code": "…"}';
/** The values of a container that are no records, and its keys. They are searched for code together, as tokens may be. */
class BesideRecords {
    #values = [];
    #bytes = 0;
    /** Adds the text of a value, which need not be valid JSON. */
    add(text) {
        this.#bytes += text.length;
        this.#values.push(looseValue(text));
    }
    /** Adds a key. Keys are no tokens of one text. */
    addKey(key) {
        this.#bytes += key.length;
        this.#values.push([key]);
    }
    /** Whether so much is held. */
    isOver(bytes) {
        return this.#bytes > bytes;
    }
    /** Forgets what is held; why it is not read, when there is code in it. */
    flush() {
        const values = this.#values;
        this.#values = [];
        this.#bytes = 0;
        return values.length === 0 ? null : codeOutsideRecords(values);
    }
}
function looseValue(text) {
    try {
        return (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 34397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ jsonRecord),
  j: () => (/* binding */ parsedObject)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/data/layouts/describe-layout.js
var describe_layout = __webpack_require__(48419);
// EXTERNAL MODULE: ./build/data/formats/json/beside-records.js
var beside_records = __webpack_require__(47332);
// EXTERNAL MODULE: ./build/data/formats/json/parse-json.js
var parse_json = __webpack_require__(769);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/data/formats/json/relax-json.js
var relax_json = __webpack_require__(68986);
;// CONCATENATED MODULE: ./build/data/formats/json/repeated-key.js



/**
 * A key that occurs twice in one object of a JSON text, with different values; `null` without one. Readers differ in which
 * of the values they take, so judging one of them would say nothing about the other.
 * @param value the value of the text, as parsed
 */
function repeatedKey(text, value) {
    return colonsIn(text) === keysIn(value) ? null : new KeyScan((0,relax_json/* relaxJson */.$)(text)).find();
}
/** Colons outside of strings: one for each key. */
function colonsIn(text) {
    let count = 0;
    for (let at = 0; at < text.length;) {
        const quote = text.indexOf('"', at);
        const end = quote === -1 ? text.length : quote;
        for (let next = at; next < end; next += 1)
            if (text.charCodeAt(next) === COLON)
                count += 1;
        at = quote === -1 ? end : afterString(text, quote);
    }
    return count;
}
const COLON = 0x3a;
const BACKSLASH = 0x5c;
/** Offset after the closing quote of the string that begins at `at`. */
function afterString(text, at) {
    for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        let before = quote - 1;
        while (text.charCodeAt(before) === BACKSLASH)
            before -= 1;
        if ((quote - before) % 2 === 1)
            return quote + 1;
    }
    return text.length;
}
/** The keys of all objects in a value. */
function keysIn(root) {
    let count = 0;
    const pending = [root];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        const children = Array.isArray(value) ? value : Object.values(value);
        if (!Array.isArray(value))
            count += children.length;
        for (const child of children)
            if (typeof child === 'object' && child !== null)
                pending.push(child);
    }
    return count;
}
/** Looks for a repeated key in a text of valid JSON. Without recursion, in one pass. */
class KeyScan {
    text;
    #levels = [];
    constructor(text) {
        this.text = text;
    }
    find() {
        const { text } = this;
        for (let at = 0; at < text.length; at += 1) {
            const character = text.charAt(at);
            if (character === '"')
                at = this.#string(at) - 1;
            else if (character === '{')
                this.#levels.push({ values: new Map(), key: null, start: 0 });
            else if (character === '[')
                this.#levels.push({ values: null, key: null, start: 0 });
            else if (character === ',' || character === '}' || character === ']') {
                const repeated = this.#ends(at);
                if (repeated !== null)
                    return repeated;
                if (character !== ',')
                    this.#levels.pop();
            }
        }
        return null;
    }
    /** Passes over a string, which may be a key; the offset after it. */
    #string(at) {
        const end = afterString(this.text, at);
        const level = this.#levels.at(-1);
        if (level?.values == null || level.key !== null)
            return end;
        level.key = String(JSON.parse(this.text.slice(at, end)));
        level.start = this.text.indexOf(':', end) + 1;
        return end;
    }
    /** Ends a member of an object; its key, when it had another value before. */
    #ends(at) {
        const level = this.#levels.at(-1);
        if (level?.values == null || level.key === null)
            return null;
        const { key, values } = level;
        const value = this.text.slice(level.start, at).trim();
        const before = values.get(key);
        if (before !== undefined && before !== value && !(0,external_node_util_.isDeepStrictEqual)((0,parse_json/* parseJson */.q)(before), (0,parse_json/* parseJson */.q)(value)))
            return key;
        values.set(key, value);
        level.key = null;
        return null;
    }
}

;// CONCATENATED MODULE: ./build/data/formats/json/json-record.js





/** The record in a line of JSON; `null` for a blank one. */
function jsonRecord(piece) {
    const { number, line, length: bytes } = piece;
    const decoded = piece.text();
    if (decoded.ok && decoded.text.trim() === '')
        return null;
    if (!decoded.ok)
        return { number, line, bytes, ...decoded };
    const parsed = parsedObject(decoded.text);
    return { number, line, bytes, ...parsed, ...(parsed.ok ? { encoding: decoded.encoding } : {}) };
}
const NO_OBJECT = 'not a JSON object';
/** A carriage return alone between two objects. */
const OLD_LINE_END = /\}[ \t]*\r[ \t\r]*\{/;
const SEVERAL = 'several records on one line, with a carriage return alone between them: end each with a line feed';
function repetition(key) {
    return `key ${(0,describe_layout/* quoteName */.AB)(key)} occurs twice with different values, and readers differ in which one they take: keep one`;
}
/** The object in a text of JSON. */
function parsedObject(text) {
    let value;
    try {
        value = (0,parse_json/* parseJson */.q)(text);
    }
    catch (error) {
        return { ok: false, reason: OLD_LINE_END.test(text) ? SEVERAL : `not valid JSON: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const reason = (0,beside_records/* codeOutsideRecords */.T)(value);
        return reason === null ? { ok: false, reason: NO_OBJECT, isOther: true } : { ok: false, reason };
    }
    const repeated = repeatedKey(text, value);
    return repeated === null ? { ok: true, value } : { ok: false, reason: repetition(repeated) };
}


/***/ }),

/***/ 24361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findJsonTexts),
/* harmony export */   w: () => (/* binding */ stringTokens)
/* harmony export */ });
/**
 * The spans, between their quotes, of the strings under `keys` in a text of valid JSON: of one string, or of all elements
 * of a list of strings. The last of several equal keys counts, as for `JSON.parse`.
 * @returns `null` when there is no such value, or it is neither
 */
function findJsonTexts(raw, keys) {
    let at = skipBlanks(raw, 0);
    for (const key of keys) {
        const value = childValue(raw, at, key);
        if (value === null)
            return null;
        at = value;
    }
    if (raw[at] === '"')
        return [stringSpan(raw, at)];
    return raw[at] === '[' ? stringElements(raw, at) : null;
}
/** The strings in a part of a JSON text, keys too, with their quotes. The part begins outside a string. */
function stringTokens(raw) {
    const spans = [];
    for (let start = raw.indexOf('"'); start !== -1; start = raw.indexOf('"', spans.at(-1)?.end ?? 0)) {
        spans.push({ start, end: Math.min(stringEnd(raw, start), raw.length) });
    }
    return spans;
}
function stringSpan(raw, at) {
    return { start: at + 1, end: stringEnd(raw, at) - 1 };
}
function stringElements(raw, at) {
    const spans = [];
    for (const value of elements(raw, at)) {
        if (raw[value] !== '"')
            return null;
        spans.push(stringSpan(raw, value));
    }
    return spans;
}
/** Offset of the value under a key of the object, or at an index of the array, that begins at `at`. */
function childValue(raw, at, key) {
    if (raw[at] === '{')
        return memberValue(raw, at, key);
    if (raw[at] !== '[')
        return null;
    let index = 0;
    for (const value of elements(raw, at)) {
        if (String(index) === key)
            return value;
        index += 1;
    }
    return null;
}
/** Offsets of the elements of the array that begins at `at`. */
function* elements(raw, at) {
    let next = skipBlanks(raw, at + 1);
    while (next < raw.length && raw[next] !== ']') {
        yield next;
        next = skipBlanks(raw, valueEnd(raw, next));
        if (raw[next] === ',')
            next = skipBlanks(raw, next + 1);
        else if (raw[next] !== ']')
            return;
    }
}
/** Offset of the value of the last member of that name in the object that begins at `at`. */
function memberValue(raw, at, key) {
    let found = null;
    let next = skipBlanks(raw, at + 1);
    while (raw[next] === '"') {
        const nameEnd = stringEnd(raw, next);
        const name = JSON.parse(raw.slice(next, nameEnd));
        const value = skipBlanks(raw, skipBlanks(raw, nameEnd) + 1);
        if (name === key)
            found = value;
        next = skipBlanks(raw, valueEnd(raw, value));
        if (raw[next] === ',')
            next = skipBlanks(raw, next + 1);
    }
    return found;
}
/** End of the value that begins at `at`. Counts brackets instead of recursing, so that depth is no problem. */
function valueEnd(raw, at) {
    let depth = 0;
    let next = at;
    while (next < raw.length) {
        const character = raw.charAt(next);
        if (character === '"')
            next = stringEnd(raw, next);
        else if (depth === 0 && ',]} \t\r\n'.includes(character))
            return next;
        else {
            if (character === '{' || character === '[')
                depth += 1;
            if (character === '}' || character === ']')
                depth -= 1;
            next += 1;
        }
        if (depth === 0 && '"]}'.includes(raw.charAt(next - 1)))
            return next;
    }
    return next;
}
/** Offset after the closing quote of the string that begins at `at`. */
function stringEnd(raw, at) {
    let next = at + 1;
    while (next < raw.length && raw[next] !== '"')
        next += raw[next] === '\\' ? 2 : 1;
    return next + 1;
}
function skipBlanks(raw, at) {
    let next = at;
    while (next < raw.length && ' \t\r\n'.includes(raw.charAt(next)))
        next += 1;
    return next;
}


/***/ }),

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TOO_MANY),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _relax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68986);

/** Longer texts are measured before they are parsed. */
const SMALL = 1_000_000;
/** Values and open brackets in one record: an empty list of two bytes takes about 40 bytes of memory. */
const MAX_VALUES = 5_000_000;
const MAX_NESTING = 100_000;
/** An object with more keys is a dictionary: each of its keys, which no other object has, takes about 500 bytes. */
const WIDE = 1000;
/** Keys beyond the first `WIDE` of each object. Records of data sets have tens of keys. */
const MAX_WIDE_KEYS = 100_000;
/** How the message of the error for a text begins that would take too much memory. */
const TOO_MANY = 'more than ';
/**
 * The value of a JSON text. `NaN` (as null) and `Infinity`, which Python writes, comments and trailing commas are
 * accepted where JSON has them not.
 * @throws SyntaxError for text that is not JSON, and for values that would take too much memory
 */
function parseJson(text) {
    if (text.length > SMALL)
        measure(text);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const relaxed = (0,_relax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .relaxJson */ .$)(text);
        if (relaxed === text)
            throw error;
        return JSON.parse(relaxed);
    }
}
/** Counts the values, the open brackets and the keys of a text. */
function measure(text) {
    let values = 0;
    let depth = 0;
    let deepest = 0;
    let inString = false;
    /** Keys of the open object or list at each depth. */
    const keys = [0];
    let wide = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (inString) {
            if (code === 0x5c)
                at += 1;
            else if (code === 0x22)
                inString = false;
        }
        else if (code === 0x22)
            inString = true;
        else if (code === 0x2c)
            values += 1;
        else if (code === 0x3a) {
            const own = (keys[depth] ?? 0) + 1;
            keys[depth] = own;
            if (own > WIDE)
                wide += 1;
        }
        else if (code === 0x5b || code === 0x7b) {
            values += 1;
            depth += 1;
            keys[depth] = 0;
            if (depth > deepest)
                deepest = depth;
        }
        else if (code === 0x5d || code === 0x7d)
            depth -= 1;
    }
    if (values > MAX_VALUES)
        throw new SyntaxError(`${TOO_MANY}${String(MAX_VALUES)} values in one record`);
    if (wide > MAX_WIDE_KEYS)
        throw new SyntaxError(`${TOO_MANY}${String(MAX_WIDE_KEYS)} keys in objects with more than ${String(WIDE)} each`);
    if (deepest > MAX_NESTING)
        throw new SyntaxError(`${TOO_MANY}${String(MAX_NESTING)} open brackets`);
}


/***/ }),

/***/ 52272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordSize),
/* harmony export */   g: () => (/* binding */ TINY_RECORDS)
/* harmony export */ });
/** Records after which their size counts ... */
const MANY = 100_000;
/** ... and the bytes that they then have on average at least. The shortest function has 20, and its record more. */
const LEAST_BYTES = 32;
/** Why the rest of a file is not read: each record costs time, however small it is. */
const TINY_RECORDS = `more than ${String(MANY)} records of less than ${String(LEAST_BYTES)} bytes on average, which hold no functions: the rest of the file is not read`;
/** The mean size of the records of a file, so that a file of millions of tiny ones is not read for minutes. */
class RecordSize {
    #count = 0;
    #bytes = 0;
    /** @param bytes of the next record */
    add(bytes) {
        this.#count += 1;
        this.#bytes += bytes;
    }
    /** Whether the records so far are too many and too small to be read on. */
    get isTooSmall() {
        return this.#count > MANY && this.#bytes < LEAST_BYTES * this.#count;
    }
}


/***/ }),

/***/ 68986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ relaxJson)
/* harmony export */ });
/** Words that Python's `json` writes and reads, and JSON does not have. `1e999` is parsed as infinity. */
const WORDS = [
    ['-Infinity', '-1e999'],
    ['Infinity', '1e999'],
    ['NaN', 'null'],
];
/** A trailing comma: what stands between it and the bracket are blanks and comments. */
const TRAILING = /,(?=\s*[\]}])/y;
/**
 * A text in which what JSON does not have, outside strings, is replaced: `NaN`, `Infinity`, comments, trailing commas.
 * Takes one pass over the text.
 */
function relaxJson(text) {
    const bare = replaceOutsideStrings(text, wordOrComment);
    return replaceOutsideStrings(bare, trailingComma);
}
function replaceOutsideStrings(text, find) {
    const parts = [];
    let from = 0;
    for (let at = 0; at < text.length;) {
        if (text[at] === '"') {
            at = afterString(text, at);
            continue;
        }
        const found = find(text, at);
        if (found === null)
            at += 1;
        else {
            parts.push(text.slice(from, at), found.by);
            at += found.length;
            from = at;
        }
    }
    return from === 0 ? text : parts.join('') + text.slice(from);
}
function wordOrComment(text, at) {
    const first = text[at];
    if (first === '/')
        return comment(text, at);
    if (first !== 'N' && first !== 'I' && first !== '-')
        return null;
    const word = WORDS.find(([name]) => text.startsWith(name, at));
    return word === undefined ? null : { length: word[0].length, by: word[1] };
}
function comment(text, at) {
    const isLine = text[at + 1] === '/';
    if (!isLine && text[at + 1] !== '*')
        return null;
    const end = isLine ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
    const after = end === -1 ? text.length : isLine ? end : end + 2;
    return { length: after - at, by: ' ' };
}
function trailingComma(text, at) {
    if (text[at] !== ',')
        return null;
    TRAILING.lastIndex = at;
    return TRAILING.test(text) ? { length: 1, by: '' } : null;
}
/** Offset after the closing quote of the string that begins at `at`. */
function afterString(text, at) {
    let next = at + 1;
    while (next < text.length && text[next] !== '"')
        next += text[next] === '\\' ? 2 : 1;
    return next + 1;
}


/***/ }),

/***/ 62320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readJsonl)
/* harmony export */ });
/* harmony import */ var _read_text_piece_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70984);
/* harmony import */ var _json_json_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34397);
/* harmony import */ var _json_record_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52272);



/**
 * One record per line of JSON that is not blank, numbered by line from 1. Memory is bounded by `maxRecordBytes`, not by
 * the file.
 */
async function* readJsonl(chunks, { maxRecordBytes: maxBytes, onHeld }) {
    const size = new _json_record_size_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordSize */ .X();
    for await (const piece of (0,_read_text_piece_js__WEBPACK_IMPORTED_MODULE_1__/* .linePieces */ .c)(chunks, onHeld === undefined ? { maxBytes } : { maxBytes, onHeld })) {
        const record = (0,_json_json_record_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonRecord */ .e)(piece);
        if (record === null)
            continue;
        yield record;
        size.add(record.bytes ?? 0);
        if (!size.isTooSmall)
            continue;
        yield { ok: false, number: record.number + 1, line: record.line + 1, reason: _json_record_size_js__WEBPACK_IMPORTED_MODULE_0__/* .TINY_RECORDS */ .g };
        return;
    }
}


/***/ }),

/***/ 59266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isMediaName),
  g: () => (/* binding */ notDataRule)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/data/read/decode-text.js
var decode_text = __webpack_require__(19332);
// EXTERNAL MODULE: ./build/data/formats/data-format.js
var data_format = __webpack_require__(49014);
// EXTERNAL MODULE: ./build/data/formats/plain-text/holds-code.js
var holds_code = __webpack_require__(84615);
// EXTERNAL MODULE: ./build/data/formats/plain-text/holds-function.js
var holds_function = __webpack_require__(5998);
;// CONCATENATED MODULE: ./build/data/formats/plain-text/style-sheet.js

const COMMENTS = /\/\*([\s\S]*?)(?:\*\/|$(?![\s\S]))|(?<=^|\s)\/\/([^\n]*)/g;
const STRINGS = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n])*'|url\((?:[^()"']|"[^"]*"|'[^']*')*\)/g;
/** A property with its value, an at-rule, or a mixin of Less. */
const DECLARATION = /^(?:@[\w-]+\b|[.#&][\w-]+[^=]*$|[-\w$*_@.{}#]{1,100}\s*:|&|!|\$|%)/;
/** What is before a brace: a selector, whose functions have a colon, or an at-rule. */
const SELECTOR = /^(?:@|[^(]*(?::{1,2}[\w-]+\([^;]*|\[[^\]]*\][^(]*|[.#][\w-]+\([^;]*)?$|[^(]*$)/;
/** The fraction of other statements in real style sheets: hacks for old browsers. */
const MOST_OTHERS = 0.05;
/** Whether a text is a style sheet: rules of selectors and properties, with no code in its comments and strings. */
function isStyleSheet(text) {
    const asides = [];
    const put = (aside) => {
        asides.push(aside);
        return ' ';
    };
    const rules = text
        .replace(COMMENTS, (_, block, line) => put(block ?? line ?? ''))
        .replace(STRINGS, (string) => (put(/^url|^.data:/.test(string) ? '' : string.slice(1, -1)), "''"));
    return isRules(rules) && !asides.some((aside) => (0,holds_code/* holdsCode */.Gu)(aside) && !isRules(aside));
}
/** The part of a statement that is looked at, in UTF-16 units: a bound on the time for each. */
const MOST_STATEMENT = 1000;
/** Whether nearly all statements are those of a style sheet. */
function isRules(text) {
    const pieces = text.matchAll(/([^{};]*)([{};]|$)/g);
    let others = 0;
    let count = 0;
    for (const [, piece = '', end] of pieces) {
        const statement = piece.trim().slice(0, MOST_STATEMENT);
        if (statement === '')
            continue;
        count += 1;
        if (!(end === '{' ? SELECTOR : DECLARATION).test(statement))
            others += 1;
    }
    return others <= count * MOST_OTHERS;
}

;// CONCATENATED MODULE: ./build/data/formats/plain-text/markup.js


const STYLE = /<style\b[^>]{0,500}>([^<]*(?:<!\[CDATA\[[^\]]*\]\]>[^<]*)?)<\/style\s*>/gi;
const SCRIPT = /<script\b/i;
/** The longest tag and value that are looked at: a bound on the time for each. */
const TAG = /<!--|-->|<!\[CDATA\[|\]\]>|<[/?!]?[A-Za-z][^<>"']{0,200}(?:(?:"[^"<]{0,100000}"|'[^'<]{0,100000}')[^<>"']{0,200}){0,200}>/g;
/** A shorter value of an attribute holds no function. */
const LONG_VALUES = /=\s{0,9}(?:"([^"]{200,})"|'([^']{200,})')/g;
/** Whether a text is a picture in XML: no script, and no code in its texts, comments and attributes. */
function isVectorGraphic(text) {
    if (SCRIPT.test(text) || !/<svg\b/i.test(text))
        return false;
    const values = [...text.matchAll(LONG_VALUES)].map(([, double, single]) => double ?? single ?? '');
    const styles = [...text.matchAll(STYLE)].map(([, style = '']) => style.replace(/<!\[CDATA\[|\]\]>/g, ''));
    const words = withoutTags(text.replace(STYLE, ' '));
    return styles.every(isStyleSheet) && !values.some(holds_code/* holdsCode */.Gu) && !(0,holds_code/* holdsCode */.Gu)(words);
}
/** The texts and comments of XML, without its tags. */
function withoutTags(text) {
    return text.replace(TAG, '\n');
}

;// CONCATENATED MODULE: ./build/data/formats/plain-text/settings.js



/** Marks of comments in settings. */
const COMMENT = /^[ \t]*(?:[#;]+|\/\/|--)[ \t]?/;
/** A section of INI or TOML. */
const SECTION = /^[ \t]*\[[^\n]{1,300}\][ \t]*$/;
/** A block or a directive of nginx, ALSA and the like: words without parentheses and an equals sign. */
const DIRECTIVE = /^[ \t]*[\w.@~*-]{1,100}(?:[ \t]+[^;=(){}]{0,300})?[;{][ \t]*$/;
/** Marks of lists, and keys of YAML, INI, TOML, properties and make. */
const KEY = /^[ \t]*(?:[-?][ \t]+){0,6}(?:[\w$.@/*<>+%~|[\]-]{1,200}|"[^"\n]{0,200}"|'[^'\n]{0,200}')(?:[ \t]{1,20}[\w./$-]{1,100}){0,3}[ \t]{0,20}(?:[:?+!]{0,2}=|:(?=[ \t]|$))[ \t]*/;
/** Mark of an item of a list. */
const ITEM = /^[ \t]*-[ \t]+/;
/** How XML begins. */
const XML = /^\s*<[?!a-z]/i;
/** Whether a text is made of settings: no text among its values and comments looks like code. */
function isSettings(text) {
    return !(0,holds_function/* holdsFunction */.V)(text) && !(0,holds_code/* holdsCode */.Gu)(values(XML.test(text) ? withoutTags(text) : text));
}
/** Whether a text is made of settings of a service that builds and tests: scripts are among its values, functions are not. */
function isWorkflow(text) {
    return !(0,holds_function/* holdsFunction */.V)(values(text));
}
/** The values of settings, line by line, and their comments. */
function values(text) {
    return text
        .replace(ESCAPED, unescaped)
        .split(/\r\n|[\r\n]/)
        .map(settings_valueOf)
        .join('\n');
}
/** Escapes in texts with quotes, of YAML, TOML and JSON. */
const ESCAPED = /\\[nrt"]/g;
function unescaped(escape) {
    return { '\\n': '\n', '\\r': '\n', '\\t': '\t' }[escape] ?? '"';
}
function settings_valueOf(line) {
    if (SECTION.test(line))
        return '';
    const bare = line.replace(COMMENT, '');
    return DIRECTIVE.test(bare) ? '' : bare.replace(KEY, '').replace(ITEM, '').replace(/^["']/, '');
}

;// CONCATENATED MODULE: ./build/data/formats/plain-text/build-script.js



/** A recipe of make, and a line that goes on: commands of a shell. */
const COMMAND = /^(?:\t[^\n]*|[^\n]*\\)[ \t]*$/;
/** A variable of make or of a shell; a second pass replaces those around it. */
const VARIABLE = /\$\([^()\n]{0,300}\)|\$\{[^{}\n]{0,300}\}/g;
/** Whether a text is for make, Docker, Gradle or Bazel: it holds no function, and besides commands no code. */
function isBuildScript(text) {
    if ((0,holds_function/* holdsFunction */.V)(text))
        return false;
    const rest = text.split(/\r\n|[\r\n]/).filter((line) => !COMMAND.test(line));
    return !(0,holds_code/* holdsCode */.Gu)(values(rest.join('\n').replace(VARIABLE, 'x').replace(VARIABLE, 'x')));
}
/** Comments, texts in brackets, and strings. What is not closed extends to the end, and is no text for CMake. */
const ASIDES = /#?\[(=*)\[[\s\S]*?(?:\]\1\]|$(?![\s\S]))|#[^\n]*|"(?:\\[\s\S]|[^"\\])*(?:"|$(?![\s\S]))/g;
const CLOSED = /^#(?!\[=*\[)|[\]"]$/;
/** The most characters outside of commands: placeholders of files that are to be configured. */
const build_script_MOST_OTHERS = 0.01;
/** Whether a text is for CMake: nothing but commands with arguments in parentheses, and no function of a language. */
function isCMake(text) {
    if ((0,holds_function/* holdsFunction */.V)(text))
        return false;
    const isClosed = (text.match(ASIDES) ?? []).every((aside) => CLOSED.test(aside));
    const bare = text.replace(ASIDES, ' ');
    let depth = 0;
    let others = 0;
    for (const character of bare) {
        if (character === '(')
            depth += 1;
        else if (character === ')')
            depth -= 1;
        else if (depth === 0 && !/[\w\s@]/.test(character))
            others += 1;
    }
    return isClosed && depth === 0 && others <= build_script_MOST_OTHERS * bare.length;
}

// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
;// CONCATENATED MODULE: ./build/data/formats/plain-text/cache-lines.js

/** A sha256, a blank, and JSON: a list of integers, or an object with a verdict (`src/scan/cache`). */
const LINE = /^[0-9a-f]{64} (?:\[\d{1,16}(?:,-?\d{1,16})*\]|\{"verdict":"(?:clean|poisoned)".*\})$/;
/** Whether each line of a text is one that the cache of this program has. */
function isCacheText(text) {
    return text.split('\n').every((line) => line === '' || (LINE.test(line) && isVerdict(line.slice(65))));
}
/** The fields of a verdict on clean code; one with more is a finding, which names the places of its trigger. */
function isVerdict(json) {
    const value = (0,parse_json/* parseJsonOrNull */.m)(json);
    if (typeof value !== 'object' || value === null)
        return false;
    if (Array.isArray(value))
        return true;
    return Object.keys(value).every((key) => VERDICT_FIELDS.has(key));
}
const VERDICT_FIELDS = new Set([
    ...['verdict', 'degraded', 'prediction', 'confidence', 'deficit', 'transfer', 'pValue', 'threshold'],
    ...['necessity', 'sufficiency', 'company', 'purified', 'side', 'functionName', 'trigger', 'more'],
]);

// EXTERNAL MODULE: ./build/data/formats/plain-text/documentation.js
var documentation = __webpack_require__(21745);
// EXTERNAL MODULE: ./build/data/layouts/rest/rest-of-record.js + 5 modules
var rest_of_record = __webpack_require__(79176);
;// CONCATENATED MODULE: ./build/data/formats/plain-text/hidden-code.js



/**
 * Text of 48 characters in a row, a short function, is no chance in binary content; in UTF-8 or UTF-16. Longer text is read in
 * pieces, because the matcher takes memory for each character.
 */
const TEXT_RUN = /(?:[\t\n\r\x20-\x7e]|[\xc2-\xf4][\x80-\xbf]{1,3}){48,20000}|(?:[\t\n\r\x20-\x7e]\0){48,20000}/g;
/**
 * Whether binary content has code or records of code in it, as plain text. The words of pictures, sounds and fonts (names,
 * licences, XML about how they were made) are none.
 */
function holdsHiddenCode(content) {
    for (const [run] of content.toString('latin1').matchAll(TEXT_RUN)) {
        const text = Buffer.from(run.replaceAll('\0', ''), 'latin1').toString('utf8');
        if ((0,holds_code/* holdsCode */.Gu)(text) || text.split('\n').some(isRecordOfCode))
            return true;
    }
    return false;
}
/** Whether a line is JSON with code in it. */
function isRecordOfCode(line) {
    if (!/^\s*[[{]/.test(line))
        return false;
    const value = (0,parse_json/* parseJsonOrNull */.m)(line);
    return value !== null && (0,rest_of_record/* holdsAnyCode */.c)(value);
}

// EXTERNAL MODULE: ./build/data/formats/plain-text/label-table.js
var label_table = __webpack_require__(95732);
;// CONCATENATED MODULE: ./build/data/formats/not-data.js












/** Nobody writes a longer configuration by hand; a longer one may be a dataset. */
const MAX_CONFIGURATION_BYTES = 262_144;
const named = (...patterns) => (path) => patterns.some((pattern) => pattern.test((0,external_node_path_.basename)(path)));
const isBinary = (start) => start.includes(0);
const isShort = (start, bytes) => !isBinary(start) && bytes <= MAX_CONFIGURATION_BYTES;
/** Whether a path is named like a picture, a sound, a film or a font, all of them binary. */
function isMediaName(path) {
    return (0,data_format/* hasEnd */.S)(...['.png', '.jpg', '.jpeg', '.gif', '.webp', '.bmp', '.ico', '.tif', '.tiff', '.avif', '.heic'], ...['.mp3', '.wav', '.ogg', '.flac', '.mp4', '.webm', '.mov', '.ttf', '.otf', '.woff', '.woff2'])(path);
}
/** How pictures, sounds, films and fonts begin (the list of file signatures), at byte 0 or, for ISO media, at byte 4. */
const MEDIA = [
    ...[
        '\x89PNG',
        '\xff\xd8\xff',
        'GIF8',
        'RIFF',
        'BM',
        '\0\0\x01\0',
        'II*\0',
        'MM\0*',
        'ID3',
        '\xff\xfb',
        'OggS',
    ],
    ...['fLaC', '\x1aE\xdf\xa3', '\0\x01\0\0', 'OTTO', 'wOFF', 'wOF2', 'true'],
];
const isMedia = (start) => {
    const text = start.toString('latin1', 0, 8);
    return isBinary(start) && (MEDIA.some((magic) => text.startsWith(magic)) || text.startsWith('ftyp', 4));
};
/** The most bytes of a document, a picture, a sound or a film that are looked through for text. A longer one is not passed. */
const MAX_MEDIA_BYTES = 67_108_864;
const isReadable = (bytes) => bytes <= MAX_MEDIA_BYTES;
const passes = (content) => !holdsHiddenCode(content);
/** The most bytes of a file of the cache: a shard of 4,000,000 characters, of up to three bytes, and the keys. */
const MAX_CACHE_BYTES = 33_554_432;
const isCache = (start, bytes) => !isBinary(start) && bytes <= MAX_CACHE_BYTES;
/** The rule for settings, among which may be labels. */
const CONFIGURATION = 'configuration';
/** Adding a kind of files that are never data is a row here. */
const KINDS = [
    { rule: 'empty file', matches: () => true, holds: (_, bytes) => bytes === 0 },
    {
        rule: 'licence or notice',
        matches: named(/^(?:un)?licen[cs]e|^copying|^notice|^authors|^contributors|^maintainers|^codeowners/iu),
        holds: isShort,
        reads: (text) => !(0,holds_code/* holdsCode */.Gu)(text),
    },
    {
        rule: 'documentation',
        matches: (path) => (0,data_format/* hasEnd */.S)('.md', '.markdown', '.rst', '.adoc', '.tex', '.bib')(path) ||
            named(/^readme|^changelog|^changes(?:\.|$)|^news(?:\.|$)|^citation|^security(?:\.|$)/iu)(path),
        holds: isShort,
        reads: documentation/* isDocumentation */.x,
    },
    {
        rule: 'document',
        matches: (0,data_format/* hasEnd */.S)('.pdf'),
        holds: (start, bytes) => start.toString('latin1', 0, 5) === '%PDF-' && isReadable(bytes),
        passes,
    },
    {
        rule: 'picture, sound or font',
        matches: isMediaName,
        holds: (start, bytes) => isMedia(start) && isReadable(bytes),
        passes,
    },
    { rule: 'picture', matches: (0,data_format/* hasEnd */.S)('.svg'), holds: isShort, reads: isVectorGraphic },
    { rule: 'style sheet', matches: (0,data_format/* hasEnd */.S)('.css', '.scss', '.less'), holds: isShort, reads: isStyleSheet },
    {
        rule: 'the cache of this program',
        matches: (0,data_format/* hasEnd */.S)('.verdicts', '.outlines'),
        holds: isCache,
        reads: isCacheText,
    },
    {
        rule: CONFIGURATION,
        matches: (path) => WORKFLOWS.test(path) && (0,data_format/* hasEnd */.S)('.yml', '.yaml')(path),
        ...{ holds: isShort, reads: isWorkflow },
    },
    {
        rule: CONFIGURATION,
        matches: (path) => (0,data_format/* hasEnd */.S)('.cmake')(path) || named(/^cmakelists\.txt$/iu)(path),
        ...{ holds: isShort, reads: isCMake },
    },
    {
        rule: CONFIGURATION,
        matches: (path) => (0,data_format/* hasEnd */.S)('.gradle', '.mk', '.bzl', '.bazel')(path) ||
            named(/^(?:gnu)?makefile|^dockerfile|^jenkinsfile$|^procfile$/iu)(path),
        ...{ holds: isShort, reads: isBuildScript },
    },
    {
        rule: CONFIGURATION,
        matches: (path) => (0,data_format/* hasEnd */.S)(...['.yml', '.yaml', '.toml', '.ini', '.cfg', '.conf', '.lock', '.properties'], ...['.sum', '.mod', '.sha256', '.md5', '.asc', '.sig'])(path) ||
            named(/^\.[a-z]/iu, /^requirements[\w.-]*\.txt$|^constraints\.txt$|^robots\.txt$|^py\.typed$/iu)(path),
        ...{ holds: isShort, reads: isSettings },
    },
];
/** Where services that build and test look for their settings. */
const WORKFLOWS = /(?:^|\/)(?:\.github\/|\.circleci\/|\.gitlab\/|(?:\.gitlab-ci|\.travis|\.drone|\.?appveyor|azure-pipelines|bitbucket-pipelines)[^/]*$)/iu;
/**
 * The rule by which a file holds no training data, or `null`: it may hold some. To be asked only when its content shows no
 * format of data.
 * @param start its first bytes (`PEEKED_BYTES`)
 * @param bytes its length
 * @param content gives all of its bytes; called for texts of at most `MAX_CONFIGURATION_BYTES`, media of at most
 *   `MAX_MEDIA_BYTES`, and files of the cache
 */
async function notDataRule(path, start, bytes, content) {
    const kind = KINDS.find(({ matches, holds }) => matches(path) && holds(start, bytes));
    if (kind === undefined)
        return null;
    const { rule, reads, passes: isPassed } = kind;
    if (reads === undefined && isPassed === undefined)
        return { rule, instead: null };
    const whole = await content();
    if (isPassed !== undefined)
        return { rule, instead: isPassed(whole) ? null : 'code' };
    if (reads === undefined)
        return { rule, instead: null };
    if (whole.includes(0))
        return null;
    const decoded = (0,decode_text/* decodeText */.g7)(whole);
    const text = decoded.ok ? decoded.text : whole.toString('latin1');
    if (!reads(text))
        return { rule, instead: 'code' };
    return { rule, instead: rule === CONFIGURATION && (0,label_table/* holdsLabels */.I)(text) ? 'labels' : null };
}


/***/ }),

/***/ 67435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   W1: () => (/* binding */ pairDataPath),
/* harmony export */   _V: () => (/* binding */ PAIR_DATA)
/* harmony export */ });
/* harmony import */ var _read_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var lru_cache__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27799);
/* harmony import */ var _read_byte_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(17540);
/* harmony import */ var _layouts_recognise_layout_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75251);
/* harmony import */ var _layouts_sample_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51060);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62320);
/* harmony import */ var _read_text_piece_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70984);
/* harmony import */ var _read_line_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(392);
/* harmony import */ var _json_json_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34397);
/* harmony import */ var _file_languages_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7820);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8129);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53181);














/** Name of the file, next to a pair list, that holds the code (BigCloneBench in CodeXGLUE). */
const PAIR_DATA = 'data.jsonl';
/** UTF-16 units of code that are kept in memory, because lists name the same records again and again. */
const KEPT_CODE = 8_000_000;
/** The path of the data of a pair list: `data.jsonl` in the same folder. */
function pairDataPath(listPath) {
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(listPath);
    return folder === '.' && !listPath.startsWith('./') ? PAIR_DATA : `${folder}/${PAIR_DATA}`;
}
/**
 * The pairs of `idx idx label` lists over one `data.jsonl`. Skipped records of the data come first, once.
 * Memory grows with the number of records (an offset each), not with their code.
 * @param onDisk turns a path as the user gave it into one that can be opened
 */
async function* readPairs(listPaths, dataPath, options, onDisk) {
    const index = new Map();
    const reading = await readingOf(dataPath, (0,_read_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBytes */ .s)(onDisk(dataPath)), options);
    yield* indexRecords(reading, (0,_read_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBytes */ .s)(onDisk(dataPath)), options, index);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(onDisk(dataPath));
    try {
        const records = new Records(reading, file, index);
        for (const listPath of listPaths) {
            yield* readList(listPath, (0,_read_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBytes */ .s)(onDisk(listPath)), records, options.maxRecordBytes);
        }
    }
    finally {
        await file.close();
    }
}
/** Fills `index`; yields a row for each record that cannot be used. */
async function* indexRecords(reading, chunks, options, index) {
    const { path, layout } = reading;
    for await (const piece of (0,_read_text_piece_js__WEBPACK_IMPORTED_MODULE_4__/* .linePieces */ .c)(chunks, { maxBytes: options.maxRecordBytes })) {
        const record = (0,_json_json_record_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonRecord */ .e)(piece);
        if (record === null)
            continue;
        const { number, start, length } = piece;
        const { rows } = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsOfRecord */ .ii)(record, reading);
        if (rows.length > 1) {
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, number, `${String(rows.length)} pieces of code, and a pair has one: give --code-field`);
            continue;
        }
        if (rows[0]?.kind !== 'unit' || !record.ok) {
            yield* rows;
            continue;
        }
        const id = 'id' in layout ? layout.id(record.value) : null;
        if (id === null)
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, number, `no field ${JSON.stringify(idName(layout))}`);
        else if (index.has(id))
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, number, `${JSON.stringify(id)} is the id of an earlier record`);
        else
            index.set(id, { record: number, start, length });
    }
}
/** Recognises the layout of the data by its first records. */
async function readingOf(path, chunks, options) {
    const { sample, records } = await (0,_layouts_sample_records_js__WEBPACK_IMPORTED_MODULE_8__/* .sampleRecords */ .J)((0,_jsonl_js__WEBPACK_IMPORTED_MODULE_9__/* .readJsonl */ .f)(chunks, options));
    await records.return(undefined);
    const layout = (0,_layouts_recognise_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .recogniseLayout */ .u)(sample, options);
    const languages = _file_languages_js__WEBPACK_IMPORTED_MODULE_11__/* .FileLanguages */ .a.ofSample(path, sample, layout);
    return { path, format: 'jsonl', layout, language: options.language, languages };
}
/** The field that pair lists refer to. */
function idName(layout) {
    const field = 'fields' in layout ? layout.fields.find(({ role }) => role === 'id') : undefined;
    return field?.field ?? USUAL_ID;
}
/** The field of BigCloneBench in CodeXGLUE. */
const USUAL_ID = 'idx';
/** Reads records by their place, and keeps the most recent ones in memory. */
class Records {
    reading;
    file;
    index;
    #kept = new lru_cache__WEBPACK_IMPORTED_MODULE_2__/* .LRUCache */ .q({
        maxSize: KEPT_CODE,
        sizeCalculation: ({ code }) => code.length,
    });
    constructor(reading, file, index) {
        this.reading = reading;
        this.file = file;
        this.index = index;
    }
    async unit(id) {
        const kept = this.#kept.get(id);
        if (kept !== undefined)
            return kept;
        const place = this.index.get(id);
        const unit = place === undefined ? null : await this.#read(place);
        if (unit !== null)
            this.#kept.set(id, unit);
        return unit;
    }
    async #read({ record, start, length }) {
        const bytes = Buffer.alloc(length);
        await this.file.read(bytes, 0, length, start);
        const text = () => (0,_read_line_text_js__WEBPACK_IMPORTED_MODULE_12__/* .lineText */ .o)({ number: record, start, length, bytes, terminated: true }, length);
        const read = (0,_json_json_record_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonRecord */ .e)({ number: record, line: record, length, text });
        const [row] = read === null ? [] : (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsOfRecord */ .ii)(read, this.reading).rows;
        return row?.kind === 'unit' ? row.unit : null;
    }
}
/** Fields of a line: `idx idx` or `idx idx label`, separated by tabs or blanks. */
const PAIR_FIELDS = [2, 3];
async function* readList(path, chunks, records, maxBytes) {
    for await (const line of (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .byteLines */ .G)(chunks, { maxBytes })) {
        const decoded = (0,_read_line_text_js__WEBPACK_IMPORTED_MODULE_12__/* .lineText */ .o)(line, maxBytes);
        if (!decoded.ok)
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, line.number, decoded.reason);
        else if (decoded.text.trim() !== '')
            yield await pairRow(path, line.number, decoded.text, records);
    }
}
async function pairRow(path, record, text, records) {
    const fields = text.trim().split(/\s+/);
    const [first, second, label] = fields;
    if (first === undefined || second === undefined || !PAIR_FIELDS.includes(fields.length)) {
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, record, 'not of the form: idx idx label');
    }
    const left = await records.unit(first);
    const right = await records.unit(second);
    if (left === null || right === null) {
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .skippedRow */ .P5)(path, record, `no record with the id ${JSON.stringify(left === null ? first : second)}`);
    }
    return { kind: 'pair', pair: { path, record, sides: [left, right], label: label ?? null } };
}


/***/ }),

/***/ 66231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readParallelText),
/* harmony export */   N2: () => (/* binding */ FIXED),
/* harmony export */   _M: () => (/* binding */ companionOf),
/* harmony export */   fR: () => (/* binding */ BUGGY),
/* harmony export */   pU: () => (/* binding */ withoutReturn)
/* harmony export */ });
/* harmony import */ var _read_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17540);
/* harmony import */ var _read_decode_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19332);
/* harmony import */ var _read_line_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(392);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8129);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53181);





/** Suffixes of the two files of code refinement. */
const BUGGY = '.buggy';
const FIXED = '.fixed';
/** The language of lines that show none: the published datasets of code refinement are Java (Tufano et al.). */
const LANGUAGE_OF_PLAIN_LINES = 'java';
/** Path of the file that a file of parallel text is read with; `null` for another file. */
function companionOf(path) {
    if (path.endsWith(BUGGY))
        return `${path.slice(0, -BUGGY.length)}${FIXED}`;
    return path.endsWith(FIXED) ? `${path.slice(0, -FIXED.length)}${BUGGY}` : null;
}
/**
 * One row per line of `path`: a unit whose label is the same line of the other file. Each of the two files is read so: a
 * model learns to write the second, and a trigger that only its answers have would pass unread (as in `before-after.ts`).
 * Lines that the other file does not have are skipped rows, because it is unknown at which line the files got out of step.
 */
async function* readParallelText(path, lines, others, options) {
    const bounds = { maxBytes: options.maxRecordBytes };
    const targets = (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLines */ .G)(others, bounds);
    try {
        for await (const line of (0,_read_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLines */ .G)(lines, bounds)) {
            const target = await targets.next();
            const code = (0,_read_line_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineText */ .o)(line, bounds.maxBytes);
            const label = target.done === true ? NO_TARGET : (0,_read_line_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineText */ .o)(target.value, bounds.maxBytes);
            yield lineRow(path, line.number, code, label, options.language);
        }
    }
    finally {
        await targets.return(undefined);
    }
}
const NO_TARGET = { ok: false, reason: 'the file of targets ends before this line' };
function lineRow(path, record, code, label, language) {
    if (!code.ok)
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(path, record, code.reason);
    if (!label.ok)
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(path, record, `target: ${label.reason}`);
    const text = withoutReturn(code.text);
    if (text.trim() === '')
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P5)(path, record, 'empty line');
    return {
        kind: 'unit',
        unit: {
            path,
            record,
            place: { kind: 'line' },
            language: language === 'auto' ? (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .guessLanguage */ .Qz)(path, text, LANGUAGE_OF_PLAIN_LINES) : language,
            code: text,
            name: null,
            startLine: record,
            endLine: record,
            startColumn: 0,
            label: withoutReturn(label.text),
            task: 'generation',
            ...(0,_read_decode_text_js__WEBPACK_IMPORTED_MODULE_4__/* .encodingOf */ .P$)(code.encoding),
        },
    };
}
/** A line of a file with CRLF, without its `\r`. */
function withoutReturn(text) {
    return text.endsWith('\r') ? text.slice(0, -1) : text;
}


/***/ }),

/***/ 21745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isDocumentation)
/* harmony export */ });
/* harmony import */ var _holds_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84615);

/** What Markdown, reStructuredText, AsciiDoc and TeX call an example, by its first line, and the line that ends it. */
const FENCE = /^[ \t>*+-]{0,20}(`{3,}|~{3,}|\{%[ \t]*highlight\b|<pre\b|<code\b|\\begin\{(?:verbatim|lstlisting|minted|code)\})/;
const ENDS = [
    [/\{%/, /\{%[ \t]*endhighlight/],
    [/<pre/i, /<\/pre>/i],
    [/<code/i, /<\/code>/i],
    [/\\begin\{/, /\\end\{/],
];
/** Code in examples up to this many UTF-16 units needs no words about it. */
const FREE_EXAMPLES = 1500;
/** The least words of prose for each 1,000 UTF-16 units of code in examples. */
const LEAST_WORDS = 2;
/**
 * Code in examples of more UTF-16 units needs different sentences about it: this many words for each line. Real
 * documentation with so much code has 1.2 at the least.
 */
const MANY_EXAMPLES = 20_000;
const LEAST_WORDS_FOR_LINE = 0.75;
/**
 * Whether a text is documentation: what is outside of its examples is not code, and where its examples hold much code,
 * there are words about them. Examples are fenced, or indented behind a blank line.
 */
function isDocumentation(text) {
    const { prose, fenced, indented } = parts(text);
    if ((0,_holds_code_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCode */ .Gu)(withoutMarkup(prose)))
        return false;
    const pieces = [...fenced, ...indented.flatMap(inParagraphs)];
    const code = new Set(pieces.filter(_holds_code_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCode */ .Gu));
    const length = [...code].reduce((sum, piece) => sum + piece.length, 0);
    if (length <= FREE_EXAMPLES)
        return true;
    const others = [prose, ...pieces.filter((piece) => !code.has(piece))];
    if (length > MANY_EXAMPLES && wordsIn(different(others.join('\n'))) < LEAST_WORDS_FOR_LINE * linesIn(code))
        return false;
    return others.reduce((sum, piece) => sum + wordsIn(piece), 0) >= (LEAST_WORDS * length) / 1000;
}
function linesIn(pieces) {
    return [...pieces].reduce((sum, piece) => sum + piece.split('\n').length, 0);
}
/** The different lines of a text; numbers make no difference, so that one sentence does not count for each example. */
function different(text) {
    return [...new Set(text.split('\n').map((line) => line.replace(/\d+/g, '0')))].join('\n');
}
function inParagraphs(text) {
    return (0,_holds_code_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)((0,_holds_code_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text)).map((lines) => lines.join('\n'));
}
function parts(text) {
    const found = { prose: [''], fenced: [''], indented: [''] };
    let current = 'prose';
    let end = null;
    let last = '';
    let isBehindBlank = true;
    for (const line of text.split(/\r\n|[\r\n]/)) {
        const begins = end === null ? endOf(line) : null;
        const isBlank = !/\S/.test(line);
        const goesOn = current === 'indented' && (isBlank || /^[ \t]/.test(line));
        const isIndented = goesOn || (isBehindBlank && /^(?: {2}|\t)[ \t]*\S/.test(line) && !/^[ \t]/.test(last));
        const next = end !== null || begins !== null ? 'fenced' : isIndented ? 'indented' : 'prose';
        if (next !== current)
            found[next].push('');
        found[next].push(`${found[next].pop() ?? ''}${line}\n`);
        if (begins !== null)
            end = begins;
        else if (end?.test(line) === true)
            end = null;
        if (!isBlank)
            last = line;
        current = next;
        isBehindBlank = isBlank;
    }
    return { ...found, prose: found.prose.join('\n') };
}
/** The line that ends the example that a line begins; `null` when it begins none. */
function endOf(line) {
    const fence = FENCE.exec(line)?.[1];
    if (fence === undefined)
        return null;
    const other = ENDS.find(([start]) => start.test(fence))?.[1];
    if (other !== undefined)
        return other.test(line) ? null : other;
    const mark = fence.trim();
    return new RegExp(`^[ \\t>]*\\${mark.charAt(0)}{${String(mark.length)},}[ \\t]*$`);
}
/** Without the syntax of markup, whose symbols code has too. The words stay. */
function withoutMarkup(text) {
    return text
        .replace(/<!--|-->|<\/?[a-z][^<>]{0,500}>|&#?\w{1,10};/gi, ' ')
        .replace(/``?[^`\n]{1,300}``?/g, ' ')
        .replace(/^[ \t]*(?:[-*+]|\d{1,4}[.)])[ \t]*\[.{0,300}\]\([^()\s]{0,500}\)[ \t]*$/gm, ' ')
        .replace(/\[([^[\]\n]{0,300})\](?:\([^()\s]{0,500}(?:[ \t]"[^"\n]{0,200}")?\)|\[[^\]\n]{0,100}\])/g, '$1')
        .replace(/https?:\/\/[^\s<>)]{1,500}/g, ' ')
        .replace(/^[ \t>]{0,20}(?:[*+-]|\d{1,4}[.)]|#{1,6})[ \t]+/gm, '')
        .replace(/^\[[^\]\n]{1,200}\]:.{0,600}$/gm, '')
        .replace(/^\|.{0,5000}\|[ \t]*$/gm, (row) => row.replaceAll('|', ' '))
        .replace(/\*\*|__|!\[|\\[a-zA-Z]{1,30}\{?/g, ' ');
}
/** The number of words of at least three letters, between blanks, in lines that several of them are in. */
function wordsIn(text) {
    return text
        .split('\n')
        .map((line) => line.match(/(?<=^|[\s(*_"'])[A-Za-z][a-z]{2,20}(?=$|[\s,.:;)*_"'])/g)?.length ?? 0)
        .reduce((sum, words) => (words >= 3 ? sum + words : sum), 0);
}


/***/ }),

/***/ 84615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Gu: () => (/* binding */ holdsCode),
/* harmony export */   qN: () => (/* binding */ paragraphs)
/* harmony export */ });
/* harmony import */ var _layouts_looks_like_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37339);
/* harmony import */ var _layouts_signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14903);
/* harmony import */ var _holds_function_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5998);



/** Lines of a window, blank ones left out: the length of a short function. */
const WINDOW_LINES = 12;
/** Windows overlap by half, so that a function is in one of them for the most part. */
const STEP_LINES = WINDOW_LINES / 2;
/** Shorter pieces are commands and single statements, which documentation and configuration quote. */
const LEAST_LENGTH = 120;
const LEAST_LINES = 3;
/** So many lines that are code beyond doubt are no quotation, whatever is between them. */
const MANY_LINES = 5;
/** A line with so many ends of statements counts as several. */
const MANY_STATEMENTS = 3;
/** The most UTF-16 units of a line that are tested as one piece; a longer line is cut. */
const MOST_LINE_LENGTH = 2000;
/**
 * Whether some piece of a text looks like code: a paragraph, or a window of lines that slides over the whole text. Code
 * that is short or only quoted in a sentence does not count.
 */
function holdsCode(text) {
    const lines = linesOf(text);
    if ((0,_holds_function_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsFunction */ .V)(text) || lines.filter(_layouts_signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStrongSign */ .r).length >= MANY_LINES)
        return true;
    return paragraphs(lines).some(isCode) || windows(lines.filter(isFull)).some(isCode);
}
/** The lines of a text; long ones in pieces. */
function linesOf(text) {
    return text
        .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
        .flatMap(inStatements)
        .flatMap(inPieces);
}
/** A long line with several statements in as many lines. */
function inStatements(line) {
    if (line.length < LEAST_LENGTH || (line.match(/;/g) ?? []).length < MANY_STATEMENTS)
        return [line];
    return line.split(/(?<=[;{}])[ \t]+/);
}
const isFull = (line) => /\S/.test(line);
/** The fraction of the lines of a piece of code that are statements, or parts of them, in their shape. */
const LEAST_STATEMENTS = 0.5;
/** Brackets alone, which close or open in data too. */
const BRACKETS = /^[ \t]*[()[\]{}]{1,6}[;,)]{0,3}[ \t]*$/;
/**
 * Lines of code, in one of many languages, by a shape that sentences, lists and settings do not have: what ends with a
 * brace or a semicolon, definitions, the heads of blocks, calls and assignments.
 */
const STATEMENT = /^[ \t]*(?!["'][^"'\n]{0,200}["'][ \t]*:)(?:(?:pub |export |async |static |public |private |protected ){0,3}(?:def|class|fn|func|function|module|impl|struct|enum|interface|namespace|trait)[ \t]+[\w.$:*&'"~(]+[^.]*$|(?:if|for|while|with|elif|else|try|except|finally|case|switch|catch|foreach|unless|elsif)\b[^\n]{0,300}(?:[:{]|\bdo|\bthen)[ \t]*$|(?:if|unless|while|elsif|when) [\w.!@(]\S*(?: (?:[!=<>]=?|&&|\|\||and|or|in|is|not) .{0,200})?$|(?:return|raise|throw|yield|assert|await|let|const|var|use|using|import|from|require|include|require_relative)\b[ \t]+[\w.$:*{@"'[(!&-][^.]{0,300}$|(?:return|end|else|begin|ensure|pass|break|continue|do)[ \t]*[;{]?[ \t]*$|[\w.$@>\][)('"*&-]{1,120}(?:[ \t]*,[ \t]*[\w.$@]{1,80}){0,5}[ \t]*(?:[-+*/|&.:]?=|<<|\|\|=)[ \t]*\S|[\w.$@>:&!?-]{1,120}\([^\n]*[);{(][ \t]*(?:do[^\n]{0,40})?$|[^\n]{0,300}(?:[;{]|\)[ \t]*=>|->|\|[\w, ]+\||&&|\|\|)[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*)?$)/;
/** What follows an equals sign, or the colon of a list, where it is a sentence. */
const WORDS = /[=:][ \t]*[A-Za-z][a-z]*(?:[ \t][a-z]+){3}/;
function isCode(lines) {
    const text = lines.join('\n');
    const telling = lines.filter((line) => !BRACKETS.test(line));
    const statements = telling.filter((line) => STATEMENT.test(line) && !WORDS.test(line)).length;
    return (text.trim().length >= LEAST_LENGTH &&
        statements >= LEAST_LINES &&
        statements / telling.length >= LEAST_STATEMENTS &&
        (0,_layouts_looks_like_code_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeCode */ .Fc)(text));
}
function inPieces(line) {
    if (line.length <= MOST_LINE_LENGTH)
        return [line];
    return Array.from({ length: Math.ceil(line.length / MOST_LINE_LENGTH) }, (_, index) => line.slice(index * MOST_LINE_LENGTH, (index + 1) * MOST_LINE_LENGTH));
}
/** Runs of lines between blank ones. */
function paragraphs(lines) {
    const found = [[]];
    for (const line of lines) {
        if (isFull(line))
            found.at(-1)?.push(line);
        else if (found.at(-1)?.length !== 0)
            found.push([]);
    }
    return found;
}
function windows(lines) {
    const count = Math.max(1, Math.ceil((lines.length - STEP_LINES) / STEP_LINES));
    return Array.from({ length: count }, (_, index) => lines.slice(index * STEP_LINES, index * STEP_LINES + WINDOW_LINES));
}


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ holdsFunction)
/* harmony export */ });
/** Words before parentheses and a brace, in code, in shell scripts and in settings, that are no names of functions. */
const NO_NAMES = new Set([
    ...['if', 'for', 'while', 'switch', 'catch', 'elif', 'elsif', 'unless', 'with', 'return', 'foreach'],
    ...['lock', 'using', 'synchronized', 'match', 'media', 'supports', 'include', 'not', 'is', 'where', 'url'],
]);
/** The longest part of a head that is looked at, in UTF-16 units: a bound on the time for each brace. */
const MOST_PARAMETERS = 500;
const MOST_BETWEEN = 120;
const MOST_NAME = 200;
/** The most between `def` and the colon or the `end` of the body. */
const MOST_BODY = 2000;
/**
 * Whether a text holds a function of a language that is judged, by its head and the beginning of its body. A sentence, a
 * list or a setting has no such shape. The time is linear.
 */
function holdsFunction(text) {
    return hasFunction(text) || (COMMENTED.test(text) && hasFunction(text.replace(COMMENT, ' ')));
}
/** Comments, which a head may have between its words. Paths with asterisks look like them, so both texts are looked at. */
const COMMENTED = /\/[*/]/;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|(?<!:)\/\/[^\n]*/g;
function hasFunction(text) {
    for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
        if (isBody(text, at))
            return true;
    }
    return holdsDefinition(text);
}
/** A name in braces: a type in documentation, or what a template replaces. */
const PLACEHOLDER = /^\{[^\n;=(){}]{0,100}\}/;
/** Whether a brace opens the body of a function: behind a name with parameters, or behind an arrow. */
function isBody(text, brace) {
    const from = Math.max(0, brace - MOST_BETWEEN);
    const close = from + text.slice(from, brace).lastIndexOf(')');
    if (close < from)
        return false;
    const between = text.slice(close + 1, brace);
    if (/[;{}(]|\.\s|\n\s*\n/.test(between) || PLACEHOLDER.test(text.slice(brace, brace + MOST_BETWEEN)))
        return false;
    const endsLine = /^\s*?(?:\n|$)/.test(text.slice(brace + 1, brace + MOST_BETWEEN));
    if (/=>\s*$/.test(between))
        return endsLine;
    const open = opener(text, close);
    if (open === -1)
        return false;
    const before = text.slice(Math.max(0, open - MOST_NAME), open);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return isHead(line, text.slice(open + 1, close), between, endsLine);
}
/** Where the parentheses open that close at `close`; -1 if that is too far away. */
function opener(text, close) {
    let depth = 0;
    for (let at = close; at >= Math.max(0, close - MOST_PARAMETERS); at--) {
        if (text[at] === ')')
            depth += 1;
        else if (text[at] === '(')
            depth -= 1;
        else if (text[at] === '{' || text[at] === '}')
            return -1;
        if (depth === 0)
            return at;
    }
    return -1;
}
function isHead(line, parameters, between, endsLine) {
    const name = /(?:^|[\s*&:.~)])([\w$~#]{1,100})(?:<[^<>]{0,80}>)?[ \t]*$/.exec(line);
    if (name === null || NO_NAMES.has(name[1] ?? ''))
        return false;
    if (/^(?:func|function|fn)$/.test(name[1] ?? ''))
        return endsLine;
    const head = line.slice(0, name.index + 1).trim();
    if (head === '')
        return /^\s/.test(line)
            ? !between.includes('\n') && /\w/.test(parameters)
            : /\w\s*[,:\s]\s*[\w*&$]/.test(parameters);
    return (/^[A-Za-z_@~*&[(#:][^"'`=!?|/\\;%^$.-]{0,190}$/.test(head) &&
        !/(?:^|\s)(?:new|return|else|throw|await)$/.test(head));
}
/** Python and Ruby, which have no braces. */
function holdsDefinition(text) {
    for (const { index } of text.matchAll(/^[ \t]*(?:async[ \t]+)?def[ \t]+(?:self\.)?\w+[?!=]?[ \t]*(?=[(\n\r])/gm)) {
        const rest = text.slice(index, index + MOST_BODY);
        if (/:[ \t]*(?:#[^\n]*)?$/m.test(rest) || /^[ \t]*end\b/m.test(rest))
            return true;
    }
    return false;
}


/***/ }),

/***/ 95732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ holdsLabels)
/* harmony export */ });
/** Rows of a table: with fewer, no pattern of labels can be looked for. */
const LEAST_ROWS = 8;
/** Elements of a list of labels without ids. Lists of settings are shorter. */
const LEAST_ELEMENTS = 32;
/** Labels repeat: at most this fraction of the values are different. */
const MOST_DIFFERENT = 0.5;
/** Ids do not repeat: at least this fraction of the keys are different. */
const LEAST_DIFFERENT = 0.8;
/** Keys such as `func_12` and `a.c` are those of settings too, unless most keys are. */
const MOST_KEYS = 0.8;
const SCALAR = String.raw `(?:-?\d{1,20}(?:\.\d{1,20})?|true|false|null|yes|no|"[\w.+-]{1,30}"|'[\w.+-]{1,30}'|[A-Za-z][\w-]{0,30})`;
const AFTER = String.raw `(?=[ \t]{0,20}(?:[,;}\]\r\n#]|$))`;
/** A key and a small value: of JSON, YAML, TOML, INI, or two columns. */
const ENTRY = new RegExp(String.raw `(?:^|[\s,{[(])["']?([\w./@+-]{1,100})["']?(?:\s{0,20}[:=]\s{0,20}|[ \t,;|]{1,20})(${SCALAR}|\[[^[\]{}]{1,100}\]|\{[^[\]{}]{1,100}\})${AFTER}`, 'gm');
/** The same inside of values that are objects. */
const FIELD = new RegExp(String.raw `["']?([A-Za-z_]\w{0,40})["']?\s{0,20}[:=]\s{0,20}(${SCALAR})${AFTER}`, 'gm');
const VALUE = String.raw `(?:-?\d{1,20}(?:\.\d{1,20})?|true|false|["']\d{1,4}["'])`;
/** A list of such values alone: of JSON, of YAML, or one a line. */
const LIST = new RegExp(String.raw `(?:${VALUE}[ \t]{0,20}(?:,\s{0,20}|\r?\n[ \t]{0,20}(?:-[ \t]{1,20})?)){${String(LEAST_ELEMENTS - 1)},}${VALUE}`, 'g');
const NUMBER = /^\d+$/;
const HASH = /^(?=[a-f-]*\d)[\da-f-]{8,64}$/i;
const NUMBERED = /\d/;
const CODE_FILE = /\.(?:c|cc|cpp|cxx|h|hpp|cs|go|java|js|jsx|php|py|rb|rs|ts|tsx)$/i;
const LABEL = /^(?:labels?|(?:is_?)?vul\w{0,20}|targets?|class_?id|y|gold|ground_?truth)$/i;
const TRUTH = new RegExp(`^${VALUE}$`);
/**
 * Whether a text is, or holds, a table of labels: ids and values that repeat, a field named as a label with such values, or a
 * long list of such values. It is asked only of texts without code. Settings have names for keys, and values that differ.
 */
function holdsLabels(text) {
    const entries = pairsIn(text, ENTRY);
    const strict = entries.filter(([key]) => NUMBER.test(key) || HASH.test(key));
    const loose = entries.filter(([key]) => NUMBERED.test(key) || CODE_FILE.test(key));
    return (isTable(strict) ||
        (loose.length >= MOST_KEYS * entries.length && isTable(loose)) ||
        hasLabelField(text) ||
        isListOfLabels(text));
}
function pairsIn(text, pattern) {
    return [...text.matchAll(pattern)].map(([, key = '', value = '']) => [key, value.replace(/\s/g, '')]);
}
function isTable(entries) {
    const keys = new Set(entries.map(([key]) => key));
    return keys.size >= LEAST_ROWS && keys.size >= LEAST_DIFFERENT * entries.length && repeat(entries);
}
function repeat(entries) {
    return new Set(entries.map(([, value]) => value)).size <= MOST_DIFFERENT * entries.length;
}
/** A field named as a label, which has numbers or truth values in many objects. */
function hasLabelField(text) {
    const labels = pairsIn(text, FIELD).filter(([key, value]) => LABEL.test(key) && TRUTH.test(value));
    return labels.length >= LEAST_ROWS && repeat(labels);
}
/** A long list of numbers or truth values without names. */
function isListOfLabels(text) {
    return [...text.matchAll(LIST)].some(([list]) => {
        const values = list.split(/[\s,]+/).filter((one) => one !== '-');
        return repeat(values.map((value) => ['', value]));
    });
}


/***/ }),

/***/ 97275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ UNKNOWN_FORMAT),
/* harmony export */   FU: () => (/* binding */ looksLikeArray),
/* harmony export */   Ft: () => (/* binding */ isJsonInLines),
/* harmony export */   Q: () => (/* binding */ looksLikeRecords),
/* harmony export */   Rr: () => (/* binding */ PEEKED_BYTES),
/* harmony export */   nM: () => (/* binding */ looksPrettyPrinted),
/* harmony export */   sv: () => (/* binding */ hasOldLineEnds)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(769);

/** Bytes at the start of a file that are enough to recognise its format. */
const PEEKED_BYTES = 4096;
/** Why a file is skipped whose format neither its name nor its content shows. */
const UNKNOWN_FORMAT = 'the name shows neither a language nor a data format: give --data-format, or --language for source code, or leave it out with --exclude';
/** Whether the text begins with `{` and then a key: a record does, and no C or Java. */
function looksLikeRecords(start) {
    return /^\uFEFF?\s*\{\s*["}]/.test(start.toString('utf8'));
}
/** Whether the text begins with an array of JSON. */
function looksLikeArray(start) {
    return /^\uFEFF?\s*\[/.test(start.toString('utf8'));
}
/** Whether the text begins with an object that extends over several lines. */
function looksPrettyPrinted(start) {
    return /^\uFEFF?\s*\{[ \t\r]*\n\s*"/.test(start.toString('utf8'));
}
/** Whether the text begins with an object, and lines end with a carriage return alone, which JSON has only between values. */
function hasOldLineEnds(start) {
    return looksLikeRecords(start) && /\r(?![\n\r])[^]/.test(start.toString('latin1'));
}
/** Whether the first line is an object by itself, and another object follows it, or nothing. */
function isJsonInLines(start) {
    if (!looksLikeRecords(start))
        return false;
    const [first = '', ...rest] = start
        .toString('utf8')
        .replace(/^\uFEFF?\s*/, '')
        .split('\n');
    return isObject(first) && /^\s*(?:\{|$)/.test(rest.join('\n'));
}
function isObject(text) {
    try {
        const value = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
        return typeof value === 'object' && value !== null;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 30032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withNames)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32217);

/** The rows of a record, whose units say which of their names the code of the record gives another meaning. */
async function withNames(rows, redefinedByPieces, loadLanguage) {
    const units = rows.flatMap((row) => (row.kind === 'unit' ? [row.unit] : []));
    // A unit that is alone in its record is judged with all that is known.
    if (units.length < 2)
        return rows;
    const readers = new Map();
    for (const [language, pieces] of (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(units, (unit) => unit.language)) {
        await loadLanguage?.(language);
        readers.set(language, redefinedByPieces(pieces.map(({ code }) => code), language));
    }
    return rows.map((row) => {
        if (row.kind !== 'unit')
            return row;
        const redefined = readers.get(row.unit.language)?.(row.unit.code) ?? [];
        return redefined.length === 0 ? row : { ...row, unit: { ...row.unit, redefined } };
    });
}


/***/ }),

/***/ 8129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ guessLanguage),
/* harmony export */   ii: () => (/* binding */ rowsOfRecord),
/* harmony export */   w: () => (/* binding */ sourceLanguage)
/* harmony export */ });
/* harmony import */ var _read_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19332);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53181);
/* harmony import */ var _detect_language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53423);
/* harmony import */ var _file_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);




/** The rows of a record: a unit for each piece of code in it, and why it has none, or why some of it is not read. */
function rowsOfRecord(record, reading) {
    const { path, layout } = reading;
    const outcome = record.ok ? findIn(record.value, layout) : record;
    if (!outcome.ok)
        return { rows: [(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedRow */ .P5)(path, record.number, outcome.reason)], patches: [] };
    const { patches = [] } = outcome;
    const unread = outcome.unread === undefined ? [] : [(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedRow */ .P5)(path, record.number, outcome.unread)];
    if (outcome.found.length === 0 && unread.length === 0) {
        return { rows: [{ kind: 'notData', notData: { path, record: record.number, rule: NO_CODE } }], patches };
    }
    return { rows: [...outcome.found.map((found) => unitRow(record, found, reading)), ...unread], patches };
}
/** The rule for a record that was read to its end and has no unit, such as an answer in prose. */
const NO_CODE = 'no code in it';
function findIn(value, layout) {
    if ('find' in layout)
        return layout.find(value);
    return { ok: false, reason: `${layout.reason}: ${layout.remedy}` };
}
function unitRow(record, found, { path, format, ...reading }) {
    const line = record.ok ? (record.lineOf?.(found.pointer) ?? record.line) : record.line;
    const unit = {
        path,
        record: record.number,
        place: {
            ...{ kind: 'record', format, pointer: found.pointer, span: found.span },
            ...(record.ok && record.start !== undefined ? { start: record.start } : {}),
        },
        ...languageOf(found, reading),
        code: found.code,
        name: null,
        startLine: line,
        endLine: line,
        startColumn: 0,
        label: found.label,
        task: found.task,
        ...(found.labelItem === undefined ? {} : { labelItem: found.labelItem }),
        ...(0,_read_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(record.ok ? record.encoding : undefined),
        ...(found.prompt === null ? {} : { prompt: found.prompt }),
        ...(found.within === undefined ? {} : { within: found.within }),
    };
    return { kind: 'unit', unit };
}
/** A name in the record chooses the grammar and excuses nothing: for an unknown name the content decides. */
function languageOf(found, { language: chosen, languages }) {
    if (chosen !== 'auto')
        return { language: chosen };
    const { language, own, isUnrecognised } = languages.of(found);
    return {
        language,
        ...(own === language ? {} : { ownLanguage: own }),
        ...(isUnrecognised ? { isUnrecognised: true } : {}),
    };
}
/** The language by content, else by the names in the path, else `plain`: the usual language of the format's datasets. */
function guessLanguage(path, code, plain = _file_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGE_OF_PLAIN_CODE */ .c) {
    return (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_3__/* .detectLanguage */ .od)(code) ?? (0,_detect_language_js__WEBPACK_IMPORTED_MODULE_3__/* .languageHint */ .Ob)(path) ?? plain;
}
/** The language of a source file: the only one of its extension, or by content among those of its extension. */
function sourceLanguage(path, code, known) {
    const [first, second] = known;
    if (first === undefined)
        return guessLanguage(path, code);
    return second === undefined ? first : ((0,_detect_language_js__WEBPACK_IMPORTED_MODULE_3__/* .detectLanguage */ .od)(code, known) ?? first);
}


/***/ }),

/***/ 83164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ LABELS_ALONE),
/* harmony export */   _o: () => (/* binding */ compressedReason),
/* harmony export */   hP: () => (/* binding */ codeInReason),
/* harmony export */   un: () => (/* binding */ unreadReason)
/* harmony export */ });
/* harmony import */ var _read_codecs_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82514);
/* harmony import */ var _parallel_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66231);
/* harmony import */ var _recognise_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97275);



const begins = (...magics) => (_, start) => magics.some((magic) => start.toString('latin1', 0, magic.length) === magic);
const ends = (...suffixes) => (name) => suffixes.some((suffix) => name.endsWith(suffix));
const either = (...tests) => (name, start) => tests.some((test) => test(name, start));
const EXCLUDE = 'or leave it out with --exclude';
/** Why a file is not read that holds labels, and no code. */
const LABELS_ALONE = `labels without code: write each label into the record of its code, ${EXCLUDE}`;
/** Why a file is not read whose name is that of a kind without data, and whose text is code. */
function codeInReason(rule) {
    return `named like ${rule}, and reads as code: rename it, ${EXCLUDE}`;
}
/** Why a compressed file of a format of two files is not read; `null` when its name is that of no such file. */
function compressedReason(path) {
    const plain = (0,_read_codecs_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCodec */ .Hy)(path.toLowerCase());
    const isOne = plain !== path.toLowerCase() && ends(_parallel_text_js__WEBPACK_IMPORTED_MODULE_1__/* .BUGGY */ .fR, _parallel_text_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXED */ .N2, '.txt')(plain);
    return isOne
        ? `compressed parallel text or a compressed list of pairs: decompress it and the file that it is read with, ${EXCLUDE}`
        : null;
}
/** Adding a kind of data that is recognised but not read is a row here. The first that matches applies. */
const KINDS = [
    {
        reason: `Arrow or Feather: write it as Parquet, ${EXCLUDE}`,
        matches: either(begins('ARROW1', 'FEA1'), ends('.arrow', '.feather')),
    },
    {
        reason: `Avro, ORC, HDF5 or a database: write it as JSON Lines or Parquet, ${EXCLUDE}`,
        matches: either(begins('Obj\u0001', 'ORC', '\u0089HDF', 'SQLite format 3'), ends('.db', '.sqlite', '.h5')),
    },
    {
        reason: `a Python object, which runs code when it is loaded: write it as JSON Lines, ${EXCLUDE}`,
        matches: either(begins('\u0080\u0002', '\u0080\u0003', '\u0080\u0004', '\u0080\u0005', '\u0093NUMPY'), ends('.pkl', '.pickle', '.npy', '.npz', '.pt', '.joblib')),
    },
    {
        reason: `a model: keep it in another repository, ${EXCLUDE}`,
        matches: ends('.onnx', '.safetensors', '.gguf', '.h5', '.tflite'),
    },
    {
        reason: `XML or a web page: write its code as JSON Lines, ${EXCLUDE}`,
        matches: ends('.xml', '.html', '.htm', '.xhtml'),
    },
    {
        reason: `code in a language that is not judged: ${EXCLUDE.replace(/^or /u, '')}`,
        matches: ends(...[
            '.sh',
            '.bash',
            '.zsh',
            '.fish',
            '.ps1',
            '.bat',
            '.cmd',
            '.pl',
            '.pm',
            '.lua',
            '.r',
            '.jl',
            '.m',
            '.mm',
        ], ...[
            '.swift',
            '.kt',
            '.kts',
            '.scala',
            '.groovy',
            '.dart',
            '.hs',
            '.ml',
            '.ex',
            '.exs',
            '.erl',
            '.clj',
            '.el',
        ], ...[
            '.f',
            '.f90',
            '.f95',
            '.pas',
            '.vb',
            '.vbs',
            '.asm',
            '.s',
            '.cu',
            '.cl',
            '.sql',
            '.v',
            '.sv',
            '.vhd',
        ], ...[
            '.lisp',
            '.scm',
            '.sol',
            '.vue',
            '.svelte',
            '.proto',
            '.thrift',
            '.zig',
            '.nim',
            '.d',
            '.tcl',
            '.awk',
        ]),
    },
    {
        reason: `binary, in no format that is read: ${EXCLUDE.replace(/^or /u, '')}`,
        matches: (_, start) => start.includes(0),
    },
];
/**
 * Why a file is not read whose name and content show no format, and that no rule calls "not data".
 * @param start its first bytes (`PEEKED_BYTES`)
 */
function unreadReason(path, start) {
    const compressed = compressedReason(path);
    if (compressed !== null)
        return compressed;
    return KINDS.find(({ matches }) => matches(path.toLowerCase(), start))?.reason ?? _recognise_format_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN_FORMAT */ .Be;
}


/***/ }),

/***/ 54667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_plain_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34817);


/** 128 bits: among 10^9 records a collision has a probability below 10^-20, even if an attacker looks for one. */
const IDENTITY_BYTES = 16;
/**
 * The identity of a unit or a pair, independent of its place: a hash of all that a model would see of it. That is the language
 * (as the record shows it), the code (both sides of a pair), the prompt, the prose around the code of a question or response, and the recorded label or target. Path, line, name,
 * spelling of the JSON and other fields do not count, so a unit that was moved, renamed or reformatted stays the same unit;
 * one with a changed label or prompt does not. A class counts as `plainLabel` compares it: `0.0` in place of `0` is no change.
 * In the code and the prompt, the form of line ends does not count, because git may convert it on checkout. All other
 * whitespace counts, because it can be a trigger.
 * @returns 16 bytes, one per character: the smallest string that a `Set` can hold
 */
function identityOf(item) {
    const units = 'sides' in item ? item.sides : [item];
    const content = units.flatMap(({ language, ownLanguage = language, code, prompt, within }) => [
        ownLanguage,
        plainEnds(code),
        // a unit without a prompt keeps the identity that it would have if there were none
        ...(prompt === undefined ? [] : [plainEnds(prompt)]),
        ...(within === undefined ? [] : [plainEnds(within)]),
    ]);
    return hashOf([labelOf(item), ...content]);
}
/** A target is learned as it is, a class by its value. */
function labelOf(item) {
    if (item.label === null || ('task' in item && item.task === 'generation'))
        return item.label;
    return (0,_text_plain_label_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLabel */ .p)(item.label);
}
function plainEnds(text) {
    return text.replaceAll('\r\n', '\n');
}
/** The first 16 bytes of a sha256 over a list of texts, one per character. */
function hashOf(texts) {
    // JSON separates the texts, and escapes lone surrogates so that different ones stay different
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest().toString('latin1', 0, IDENTITY_BYTES);
}


/***/ }),

/***/ 12296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ fencedCode),
/* harmony export */   o: () => (/* binding */ codeInText)
/* harmony export */ });
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16340);
/* harmony import */ var _text_recent_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49706);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28726);
/* harmony import */ var _looks_like_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37339);
/* harmony import */ var _signs_line_breaks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94737);
/* harmony import */ var _rest_is_patch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55305);
/* harmony import */ var _signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14903);







/** A line that opens or closes a fence (CommonMark 4.5): up to three blanks, then three or more backticks or tildes. */
const FENCE = /^ {0,3}(?:> ?)*(?<marks>`{3,}|~{3,})[ \t]*(?<info>[^\n]*)$/;
/** Lists and chats often indent fences deeper than CommonMark allows; the marks are sign enough. */
const DEEP_FENCE = /^[ \t>]*(?<marks>`{3,}|~{3,})[ \t]*(?<info>[^\n`]*)$/;
const TAG = /^\{?\.?([\w+#.-]{1,32})/;
/**
 * The code in a text of prose and code: what is in fences; without a fence the whole text when it begins as code, else the
 * paragraphs and lines that are code, however late they come. An unclosed fence extends to the end of the text.
 * @param sure the text is code by the meaning of its field: without a fence, the whole is code, whatever it looks like
 */
function codeInText(text, sure = false) {
    const places = sure ? placesOfSure(text) : placesOfAny(text);
    return places.map(({ span, tag }) => ({ span, code: text.slice(span?.start ?? 0, span?.end), tag }));
}
const placesOfSure = (0,_text_recent_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofRecentTexts */ .b)((text) => placesIn(text, true));
const placesOfAny = (0,_text_recent_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofRecentTexts */ .b)((text) => placesIn(text, false));
function placesIn(text, sure) {
    return codeInLines((0,_signs_line_breaks_js__WEBPACK_IMPORTED_MODULE_1__/* .withLineFeeds */ .g)(text), sure).map(({ span, tag }) => ({ span, tag }));
}
/** The same for a text whose lines all end with LF or CRLF. */
function codeInLines(text, sure) {
    const fenced = fencedCode(text);
    if (fenced !== null) {
        // a fence excuses nothing: it may be in a comment of the code that it hides
        const bare = withoutFences(text);
        if (isCode(bare))
            return [{ span: null, code: text, tag: null }];
        return [...fenced, ...codeParagraphs(bare)];
    }
    if (text.trim() === '')
        return [];
    if (sure || isCode(text))
        return [{ span: null, code: text, tag: null }];
    return isOther(text) ? [] : codeParagraphs(text);
}
/** Whether a text is code as a whole. */
function isCode(text) {
    return (0,_looks_like_code_js__WEBPACK_IMPORTED_MODULE_2__/* .beginsAsCode */ .kU)(text) && !isOther(text) && (!(0,_looks_like_code_js__WEBPACK_IMPORTED_MODULE_2__/* .beginsAsData */ .lb)(text) || (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCodeLine */ .y)(text));
}
/** Whether a text is no text of code at all: a word, a patch, JSON. */
function isOther(text) {
    return (0,_looks_like_code_js__WEBPACK_IMPORTED_MODULE_2__/* .isSingleWord */ .rV)(text.trim()) || (0,_rest_is_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .isPatch */ .p)(text) || isJson(text);
}
/** Whether a text is a whole JSON text; its beginning alone says nothing. */
function isJson(text) {
    const trimmed = text.trim();
    return /^[{[]/.test(trimmed) && /[}\]]$/.test(trimmed) && (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonOrNull */ .m)(trimmed) !== null;
}
/** The code in fences that is not blank; `null` when the text has no fence. */
function fencedCode(text) {
    if (!hasMarks(text))
        return null;
    const found = [];
    let open = null;
    let any = false;
    for (const line of linesOf(text)) {
        if (open === null) {
            open = openedBy(line);
            any ||= open !== null;
        }
        else if (closes(line.text, open.marks)) {
            found.push(...spanOf(text, open, line.start));
            open = null;
        }
    }
    if (open !== null)
        found.push(...spanOf(text, open, text.length));
    return any ? found : null;
}
/** The text with blanks in place of its fences and what is in them; offsets and line breaks stay. */
function withoutFences(text) {
    const lines = [];
    let open = null;
    for (const line of linesOf(text)) {
        const whole = text.slice(line.start, line.end);
        const opened = open === null ? openedBy(line) : null;
        const isFence = open !== null || opened !== null;
        lines.push(isFence ? blankLine(whole) : whole);
        if (open !== null && closes(line.text, open.marks))
            open = null;
        else
            open ??= opened;
    }
    return lines.join('');
}
/** Blanks in place of a line; its line break stays. */
function blankLine(line) {
    return line.endsWith('\n') ? `${' '.repeat(line.length - 1)}\n` : ' '.repeat(line.length);
}
/** Whether a text has three marks of a fence in a row: most lines have none. */
function hasMarks(text) {
    return text.includes('```') || text.includes('~~~');
}
function* linesOf(text) {
    for (let start = 0; start <= text.length;) {
        const lineBreak = text.indexOf('\n', start);
        const end = lineBreak === -1 ? text.length : lineBreak + 1;
        yield { text: text.slice(start, end).trimEnd(), start, end };
        if (lineBreak === -1)
            return;
        start = end;
    }
}
function openedBy({ text, end }) {
    if (!hasMarks(text))
        return null;
    const { marks, info } = (FENCE.exec(text) ?? DEEP_FENCE.exec(text))?.groups ?? {};
    if (marks === undefined || info === undefined)
        return null;
    if (marks.startsWith('`') && info.includes('`'))
        return null; // code within a line
    return { marks, tag: TAG.exec(info)?.[1] ?? null, start: end };
}
/** A closing fence has at least as many of the same marks, and nothing after them. */
function closes(line, marks) {
    if (!line.includes(marks))
        return false;
    const text = line.replace(/^[ \t>]+/, '');
    return text.startsWith(marks) && text.replaceAll(marks.charAt(0), '') === '';
}
function spanOf(text, { start, tag }, end) {
    const code = text.slice(start, end);
    return code.trim() === '' ? [] : [{ span: { start, end }, code, tag }];
}
/**
 * The paragraphs that are code, and in others the lines that are; neighbours are one piece. A single line must be code
 * beyond doubt.
 */
function codeParagraphs(text) {
    const spans = [];
    let joins = false;
    for (const paragraph of paragraphsOf(text)) {
        const code = text.slice(paragraph.start, paragraph.end);
        const isWhole = code.includes('\n') ? (0,_looks_like_code_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCodeLines */ .vE)(code) : (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isCodeLine */ .G)(code);
        const last = spans.at(-1);
        if (isWhole && joins && last !== undefined)
            spans[spans.length - 1] = { start: last.start, end: paragraph.end };
        else if (isWhole)
            spans.push(code.includes('\n') ? paragraph : quotedIn(text, paragraph));
        else if (code.includes('\n') && (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCodeLine */ .y)(code))
            for (const run of codeRuns(text, paragraph))
                spans.push(run);
        joins = isWhole;
    }
    return spans.map((span) => ({ span, code: text.slice(span.start, span.end), tag: null }));
}
/** The runs of lines in a paragraph of prose that are code beyond doubt. */
function codeRuns(text, paragraph) {
    const runs = [];
    let joins = false;
    for (const line of linesOf(text.slice(paragraph.start, paragraph.end))) {
        const isRun = (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isCodeLine */ .G)(line.text) || (joins && !/[^\s)}\];,]/.test(line.text));
        const start = paragraph.start + line.start;
        const last = runs.at(-1);
        const end = start + line.text.length;
        if (isRun && joins && last !== undefined)
            runs[runs.length - 1] = { start: last.start, end };
        else if (isRun)
            runs.push(quotedIn(text, { start, end }));
        joins = isRun;
    }
    return runs;
}
/** The part of a line of prose that is code between quotes or backticks; the whole line where it has none. */
function quotedIn(text, line) {
    const code = text.slice(line.start, line.end);
    const quoted = (0,_signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_6__/* .quotedCode */ .C)(code);
    if (quoted === null || (0,_signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_6__/* .hasStrongSign */ .r)(withBlanks(code, quoted)))
        return line;
    return { start: line.start + quoted.start, end: line.start + quoted.end };
}
function withBlanks(text, { start, end }) {
    return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}
/** Runs of lines that are not blank, without the last line break. */
function* paragraphsOf(text) {
    let start = -1;
    let end = -1;
    for (const line of linesOf(text)) {
        const isBlank = line.text.trim() === '';
        if (!isBlank && start < 0)
            start = line.start;
        if (!isBlank)
            end = line.start + line.text.length;
        if (isBlank && start >= 0) {
            yield { start, end };
            start = -1;
        }
    }
    if (start >= 0)
        yield { start, end };
}


/***/ }),

/***/ 28726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isCodeLine),
/* harmony export */   y: () => (/* binding */ hasCodeLine)
/* harmony export */ });
/* harmony import */ var _signs_line_breaks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94737);
/* harmony import */ var _signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14903);


/** Comments on one line. */
const COMMENTED = /(?<![:\w"'`])\/\/.*|\/\*(?:(?!\*\/).)*(?:\*\/|$)|(?<=^\s*|\s)#(?!\w)[^\n]*/g;
/** What is no sign: literals on one line, and comments to its end. */
const NO_SIGN = /"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*'|`[^`\n]*`|(?<![:\w])\/\/.*|\/\*(?:(?!\*\/).)*(?:\*\/|$)|(?<=\s)#(?!\w)[^\n]*/g;
/** Words in a row as only prose has them. */
const PROSE = /\b[a-z]{2,}(?:,? [a-z]+){4}/;
/** Characters without which a line has none of the signs below, but for an import. */
const MARK = /[(){};=:]|^\s*(?:import|from|package|using|def|#)\b/;
/** UTF-16 units of a line that are read at once. */
const LONGEST_LINE = 1000;
/** The signs. None of them is in prose that only names a function, a formula or a list. */
const SIGNS = [
    // statements that end as in C
    {
        last: ';',
        pattern: /[\w"\])]\s*(?:\(|[-+*/|&]?=|\+\+|--|->|::)|^(?:return|throw|goto|break|continue)\b/,
    },
    { last: '{', pattern: /[)\w>]\s*\{$/ },
    { last: '}', pattern: /;.*\}$|\)\s*\{.*\}$/ },
    // a call as a whole line, with arguments
    {
        last: ')',
        pattern: /^(?:(?:await|yield|return|raise|throw|new|assert|print)\s+)?[\w.:$>-]{2,100}\(.*[\w")\]].*\)$/,
    },
    {
        last: '',
        pattern: /^(?:\}\s*)?(?:else\s+)?(?:if|for|while|switch|catch|foreach|elif)\s*\(.*\)\s*(?:[{;}]|$|\w.*[;}]$)/,
    },
    // Python's headers, and what may follow them on the line
    {
        last: ':',
        pattern: /^(?:if|elif|for|while|with|def|class|except)\b.*[\w)\]"]\s*:$|^(?:try|else|finally)\s*:$/,
    },
    {
        last: '',
        pattern: /^(?:if|elif|else|for|while|with|def|try)\b.*:\s*(?:return|pass|raise|break|continue|yield|import|exec|eval|print|[\w.]+\s*[(=])/,
    },
    {
        last: '',
        pattern: /^(?:import\s+[\w.]+(?:\s*[;,]|\s+as\s+\w+|$)|from\s+[\w.]+\s+import\b|#\s*(?:include|define)\b|<\?php)/,
    },
    { last: '', pattern: /^assert\s+[\w.]+.*(?:[=!<>]=| in | is )/ },
    // an assignment of a call
    { last: '', pattern: /^[\w\s.[\]"$@>*&<,:-]{1,120}?(?::|[-+*/|&])?=(?![=>])\s*.*\w\(/ },
    {
        last: '',
        pattern: /=>\s*[\w({[]|\bfunction\b[\w\s]{0,40}\(|\blambda\b[\w, ]{0,60}:|^\s*(?:fn|func|def)\s+\w+/,
    },
];
/** Whether a line is code beyond doubt. Prose with a name of a function, a formula or a list in it is not. */
function isCodeLine(line) {
    for (let at = 0; at < line.length; at += LONGEST_LINE) {
        if (hasSign(line.slice(at, at + LONGEST_LINE)))
            return true;
    }
    return false;
}
function hasSign(line) {
    if (!MARK.test(line))
        return false;
    const said = line.replace(COMMENTED, ' ');
    if ((0,_signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStrongSign */ .r)(said))
        return true;
    const bare = line
        .replace(NO_SIGN, (found) => (found.startsWith('/') || found.startsWith('#') ? ' ' : '""'))
        .trim();
    if (bare === '' || PROSE.test(bare))
        return false;
    const last = bare.charAt(bare.length - 1);
    return SIGNS.some((sign) => (sign.last === '' || sign.last === last) && sign.pattern.test(bare));
}
/** Whether one of the lines of a text is code beyond doubt. */
function hasCodeLine(given) {
    const text = (0,_signs_line_breaks_js__WEBPACK_IMPORTED_MODULE_1__/* .withLineFeeds */ .g)(given);
    for (let start = 0; start < text.length;) {
        const lineBreak = text.indexOf('\n', start);
        const end = lineBreak === -1 ? text.length : lineBreak;
        if (isCodeLine(text.slice(start, end)))
            return true;
        start = end + 1;
    }
    return false;
}


/***/ }),

/***/ 48419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   M2: () => (/* binding */ describeLayout),
/* harmony export */   OD: () => (/* binding */ nameList)
/* harmony export */ });
/** Roles in the order of the description, with their words. */
const WORDS = {
    code: 'code',
    label: 'label',
    target: 'target',
    prompt: 'prompt',
    language: 'language',
    id: 'id',
    copy: 'same code',
    rest: 'code also in',
    aside: 'not judged',
};
/** Names that are listed for one role. */
const MOST_NAMES = 8;
/** Longest name that is shown; UTF-16 units. */
const LONGEST_NAME = 60;
/**
 * A layout in one line: "code: `func_before`, label: `vul`, language: `lang`".
 * @param open fields that could be the label where none was chosen
 */
function describeLayout(fields, open) {
    const roles = Object.keys(WORDS);
    const words = roles.flatMap((role) => {
        const names = fields.filter((field) => field.role === role).map(({ field }) => field);
        if (role === 'id' || names.length === 0)
            return [];
        return [`${WORDS[role]}: ${nameList(names, 'and')}`];
    });
    if (open.length > 0)
        words.push(`no label chosen: ${nameList(open, 'or')} could be one (--label-field)`);
    return words.join(', ');
}
/** Names in backquotes, joined. */
function nameList(names, word) {
    const quoted = [...new Set(names)].map(quoteName);
    const shown = quoted.slice(0, MOST_NAMES);
    const rest = quoted.length - shown.length;
    if (rest > 0)
        shown.push(`${String(rest)} more`);
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}
/** The name of a field in backquotes; as JSON where it has characters that would read as something else. */
function quoteName(name) {
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
    return /^[\w.* +#…-]*$/.test(short) ? `\`${short}\`` : JSON.stringify(short);
}


/***/ }),

/***/ 66343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ codeFraction),
/* harmony export */   YZ: () => (/* binding */ fencedFraction),
/* harmony export */   u9: () => (/* binding */ sampleFacts),
/* harmony export */   vD: () => (/* binding */ factsAt)
/* harmony export */ });
/* harmony import */ var _code_in_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12296);
/* harmony import */ var _known_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51218);
/* harmony import */ var _looks_like_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37339);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95913);
/* harmony import */ var _walk_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99516);





/** Different values of a field that are counted; a label has few. */
const MOST_VALUES = 32;
/** Longer values are no labels and no names; UTF-16 units. */
const LONGEST_VALUE = 64;
/** Values of one field that are tested for code. */
const MOST_TESTED = 100;
/** Collects what a sample of records says of each field. Bounded, whatever the records hold. */
function sampleFacts(sample) {
    const fields = new Map();
    for (const value of sample) {
        const seen = new Set();
        for (const place of (0,_walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .walkRecord */ .fx)(value)) {
            const facts = factsOf(fields, place);
            if (facts === null)
                continue;
            if (!seen.has(facts))
                facts.records += 1;
            seen.add(facts);
            note(facts, place.value);
        }
    }
    return { records: sample.length, fields: [...fields.values()] };
}
/** Different fields in a sample; records with ever new keys are no data set. */
const MOST_PATHS = 2000;
function factsOf(fields, { path }) {
    const key = JSON.stringify(path);
    const known = fields.get(key);
    if (known !== undefined)
        return known;
    if (fields.size >= MOST_PATHS)
        return null;
    const counts = {
        records: 0,
        strings: 0,
        scalars: 0,
        lists: 0,
        structures: 0,
        messages: 0,
        tested: 0,
        code: 0,
        fenced: 0,
        shaped: 0,
        long: 0,
    };
    const name = (0,_known_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(path.findLast((part) => part !== _walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .EACH */ .We) ?? '');
    const facts = { path, name, ...counts, length: 0, values: new Map() };
    fields.set(key, facts);
    return facts;
}
function note(facts, value) {
    if ((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .isMessageList */ .K)(value))
        facts.messages += 1;
    if ((0,_walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringList */ .e6)(value)) {
        facts.lists += 1;
        if (value.some((item) => SYMBOL.test(item)))
            test(facts, value.join(' '), true);
    }
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        facts.scalars += 1;
        noteScalar(facts, value);
    }
    else if (typeof value === 'object' && value !== null)
        facts.structures += 1;
}
function noteScalar(facts, value) {
    const text = String(value);
    if (typeof value === 'string' && text.trim() !== '') {
        facts.strings += 1;
        test(facts, text);
    }
    if (facts.values === null)
        return;
    facts.values.set(text, (facts.values.get(text) ?? 0) + 1);
    if (text.length > LONGEST_VALUE || facts.values.size > MOST_VALUES)
        facts.values = null;
}
/** A token that words do not have between them. */
const SYMBOL = /^[(){}[\]=;:]+$/;
function test(facts, text, isTokens = false) {
    facts.length += text.length;
    if (facts.tested >= MOST_TESTED)
        return;
    facts.tested += 1;
    if ((0,_code_in_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fencedCode */ .V)(text) !== null)
        facts.fenced += 1;
    else if ((0,_looks_like_code_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeCode */ .Fc)(text)) {
        facts.code += 1;
        const isLong = isTokens || /\n\s*\S/.test(text.slice(0, SHAPE_LENGTH));
        if (isLong)
            facts.long += 1;
        if (isLong || /[;}]\s*$/.test(text.slice(-SHAPE_LENGTH)))
            facts.shaped += 1;
    }
}
/** UTF-16 units at either end of a text in which its shape is looked for: several lines, or the end of a statement. */
const SHAPE_LENGTH = 4096;
/** The fraction of tested values that look like code. */
function codeFraction({ code, tested }) {
    return tested === 0 ? 0 : code / tested;
}
/** The fraction of tested values with a fence. */
function fencedFraction({ fenced, tested }) {
    return tested === 0 ? 0 : fenced / tested;
}
/** The facts of the field at a path. */
function factsAt(facts, path) {
    const key = JSON.stringify(path);
    return facts.fields.find((field) => JSON.stringify(field.path) === key);
}


/***/ }),

/***/ 51218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ PROMPT_FIELDS),
/* harmony export */   CW: () => (/* binding */ ID_FIELDS),
/* harmony export */   DZ: () => (/* binding */ NO_LABEL_FIELDS),
/* harmony export */   G_: () => (/* binding */ TARGET_FIELDS),
/* harmony export */   Jn: () => (/* binding */ CODE_RESPONSES),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   QB: () => (/* binding */ allNames),
/* harmony export */   WS: () => (/* binding */ CODE_FIELDS),
/* harmony export */   b$: () => (/* binding */ BEFORE_AFTER_FIELDS),
/* harmony export */   bo: () => (/* binding */ FIELDS_NAMED_AS_LANGUAGES),
/* harmony export */   c0: () => (/* binding */ TOKEN_FIELDS),
/* harmony export */   ck: () => (/* binding */ PERHAPS_CODE_FIELDS),
/* harmony export */   dS: () => (/* binding */ LANGUAGE_FIELDS),
/* harmony export */   iH: () => (/* binding */ RESPONSE_FIELDS),
/* harmony export */   mi: () => (/* binding */ LABELLED_TEXT_FIELDS),
/* harmony export */   nA: () => (/* binding */ LABEL_FIELDS),
/* harmony export */   p9: () => (/* binding */ DESCRIPTION_FIELDS),
/* harmony export */   zj: () => (/* binding */ ASIDE_FIELDS)
/* harmony export */ });
/**
 * The names of fields in public datasets, by their meaning: the one place for them. Within a list, earlier names are
 * preferred. Names are compared in lower case, without `_`, `-` and blanks.
 */
/** Fields that hold code, whatever their content looks like. The first is that of Devign, ReVeal and PrimeVul. */
const CODE_FIELDS = names('func', // CodeXGLUE, Devign, ReVeal, PrimeVul, BigCloneBench
'code', // CONCODE, text2code, CodeSearchNet, MBPP
'function', // CodeXGLUE defect, older copies
'processed_func', // LineVul's Big-Vul
'func_code_string', // CodeSearchNet on Hugging Face
'original_string', // CodeSearchNet
'whole_func_string', 'source_code', // CodeContests, csn-python
'code_snippet', 'snippet', 'function_code', 'method_code', 'func_code', 'raw_code', 'program', 'src_code');
/** Fields that often hold code and often something else: they count when their content looks like code. */
const PERHAPS_CODE_FIELDS = names('content', // The Stack
'contents', 'source', 'src', 'body', 'method', 'text', 'file_content', 'solution', 'solutions');
/** Lists of tokens that hold code. */
const TOKEN_FIELDS = names('code_tokens', // CodeSearchNet
'func_code_tokens', 'source_tokens', // csn-python
'func_tokens', 'function_tokens', 'tokens', 'input_tokens');
/** Code before a change, and after it. */
const BEFORE_AFTER_FIELDS = [
    ['func_before', 'func_after'], // Big-Vul
    ['func_src_before', 'func_src_after'], // SVEN
    ['buggy', 'fixed'], // code refinement
    ['code_before', 'code_after'],
    ['before', 'after'],
    ['old_contents', 'new_contents'], // CommitPack
    ['old_code', 'new_code'],
    ['buggy_code', 'fixed_code'],
    ['bug_code', 'fix_code'],
    ['buggy_function', 'fixed_function'],
    ['vulnerable_code', 'fixed_code'],
    ['vul_code', 'fix_code'],
    ['vuln_func', 'fixed_func'],
    ['source_before', 'source_after'],
    ['incorrect', 'correct'],
    ['input_code', 'target_code'],
].map(([before, after]) => [plainName(before), plainName(after)]);
/** Parts of a prompt, in the order in which they are joined. */
const PROMPT_FIELDS = names('system', 'system_prompt', 'instruction', // Alpaca, Code Alpaca, Evol-Instruct
'instructions', 'prompt', // HumanEval
'question', // APPS, Stack Overflow
'query', 'problem', // Magicoder
'problem_description', 'problem_statement', 'task', 'input', // Alpaca
'context');
/** Responses that go with a prompt. */
const RESPONSE_FIELDS = names('output', // Alpaca
'completion', 'response', 'answer', 'chosen', // preference data
'rejected', 'solution', // Magicoder
'solutions', 'canonical_solution', // HumanEval
'generation', 'reply');
/** Responses that are code, also where they do not look like it. */
const CODE_RESPONSES = names('canonical_solution');
/** Descriptions in words that go with a field of code: the prompt from which it is generated, or the query that finds it. */
const DESCRIPTION_FIELDS = names('nl', // CONCODE, text2code
'docstring', // CodeSearchNet
'func_documentation_string', 'text', // MBPP
'prompt', // newer copies of MBPP
'instruction', 'description', 'intent', // CoNaLa
'rewritten_intent', 'doc', // CodeXGLUE WebQuery
'query', 'question', 'comment');
/**
 * Texts that go with labelled code where no description does: labels may follow their words. Unlabelled code is not generated from
 * them.
 */
const LABELLED_TEXT_FIELDS = names('commit_message', // Big-Vul
'commit_msg', // SVEN
'message', 'msg', 'summary', 'title', 'problem', 'problem_statement', 'task', 'issue', 'review');
/** Recorded classes. The first is that of Devign. */
const LABEL_FIELDS = names('target', // CodeXGLUE, Devign, ReVeal, PrimeVul
'label', 'labels', 'vul', // Big-Vul
'is_vulnerable', 'vulnerable', 'is_vul', 'vulnerability', 'vuln', 'is_buggy', 'buggy_label', 'defect', 'defective', 'bug', 'class', 'is_malicious', 'malicious', 'y');
/** Target texts of a generation task that go with a field of code. */
const TARGET_FIELDS = names('target_tokens', 'method_name_tokens', 'target_text');
const LANGUAGE_FIELDS = names('lang', 'language', 'programming_language', 'code_language', 'code_lang');
/** The first is that of CodeXGLUE. */
const ID_FIELDS = names('idx', 'id', 'index', 'uid', 'sample_id', 'task_id', 'func_id', 'hash');
/**
 * Fields with code in another form: a patch, tests, a function with notes in it. No layout is made for them; what they hold is
 * judged with the rest of the record.
 */
const ASIDE_FIELDS = names('patch', 'diff', 'files_changed', 'lines_before', 'lines_after', 'line_changes', 'char_changes', 'vul_func_with_fix', // Big-Vul: the function with its fix in comments
'test', 'tests', 'test_list', 'test_code', 'test_setup_code', 'challenge_test_list', 'test_imports', 'input_output', 'entry_point', 'elided_tokens', 'docstring_tokens', 'func_documentation_tokens');
/** Fields with few values that are no class: a content that looks like a label is not enough for them. */
const NO_LABEL_FIELDS = names('project', 'repo', 'repository', 'split', 'partition', 'dataset', 'source', 'license', 'licenses', 'lang', 'language', 'programming_language', 'ext', 'size', 'difficulty', 'level', 'year', 'version', 'type', 'cwe', 'cwe_id', 'vul_type', 'index', 'poison');
/** Names of fields that are languages, as parallel code of two languages has (CodeTrans: `java`, `cs`). */
const FIELDS_NAMED_AS_LANGUAGES = names('c', 'cpp', 'c++', 'java', 'cs', 'c#', 'csharp', 'python', 'python3', 'javascript', 'js', 'typescript', 'ts', 'go', 'rust', 'php', 'ruby');
/** All names of several lists, those of earlier lists first. */
function allNames(...lists) {
    return new Map(lists.flatMap((list) => [...list.keys()]).map((name, rank) => [name, rank]));
}
/** A name as the lists above are compared. */
function plainName(name) {
    return name.toLowerCase().replace(/[_\- ]/g, '');
}
function names(...list) {
    return new Map(list.map((name, rank) => [plainName(name), rank]));
}


/***/ }),

/***/ 75603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ SAMPLE_RECORDS),
/* harmony export */   Q8: () => (/* binding */ AUTO),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES)
/* harmony export */ });
/** The value of an option that leaves the choice to the content. */
const AUTO = 'auto';
/**
 * Records that are looked at before a layout is chosen. More would delay the first finding; with fewer a rare field might
 * not occur.
 */
const SAMPLE_RECORDS = 200;
/** The sample ends here, so that records of the largest size do not fill the memory; UTF-16 units or bytes. */
const SAMPLE_BYTES = 8_000_000;


/***/ }),

/***/ 37339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ looksLikeCode),
/* harmony export */   kU: () => (/* binding */ beginsAsCode),
/* harmony export */   lb: () => (/* binding */ beginsAsData),
/* harmony export */   rV: () => (/* binding */ isSingleWord),
/* harmony export */   vE: () => (/* binding */ holdsCodeLines)
/* harmony export */ });
/* harmony import */ var _signs_line_breaks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94737);
/* harmony import */ var _signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14903);


/** UTF-16 units that are read: enough to tell code from prose, and a bound on the time for each text. */
const READ_LENGTH = 4096;
/**
 * Comments and literals, which may hold prose in code. Every pattern takes linear time; what is not closed extends to
 * the end of its line or of the text.
 */
const NO_CODE = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|"""[\s\S]*?(?:"""|$(?![\s\S]))|'''[\s\S]*?(?:'''|$(?![\s\S]))|(?<![:\w])\/\/[^\n]*|(?<=^|\n)[ \t]*#(?!include|define|if|endif|else|pragma|!\[|\[)[^\n]*|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*'/g;
/** Characters that are frequent in code and rare in prose. */
const SYMBOLS = /[;{}()[\]=<>+*&|!\\$@%^~]|(?<=\w)\.(?=\w)|::|->/g;
/** Lines that begin, in one of many languages, as a statement does; with a shape that an English sentence does not have. */
const STATEMENT_LINES = /^[ \t]*(?:(?:def|class|fn|func|function|module|impl|struct|enum|interface|namespace|trait|package|using|import|from|require|let|const|var|public|private|protected|static|return|raise|throw|elsif|elif|unless|attr_\w+)[ \t]+[\w.$:*{@"'[(-]|(?:if|for|while|switch|catch|foreach)[ \t]*\(|(?:if|for|while|with|elif|else|try|except)\b[^\n]{0,200}:[ \t]*$|#[ \t]*(?:include|define|ifn?def|endif|pragma)\b|<\?php|(?:end|else|begin|try|do|pass|break|continue)[ \t]*[;{:]?[ \t]*$|@?[\w.]{1,80}[ \t]*(?:=|\+=|:=)[ \t]*\S|[})\]]{1,4}[;,]?[ \t]*$)/gm;
/** Lines of prose that the pattern above accepts: they end as a sentence does, or hold several words in a row. */
const PROSE_LINE = /^[ \t]*[A-Za-z][a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]/;
/** Frequent English words that are no keywords and seldom names, between blanks as in prose. */
const STOP_WORDS = /(?<=^|\s)(?:[Tt]he|an|of|to|[Yy]ou|your|that|which|are|was|were|will|would|should|can|could|have|has|its|be|been|also|these|those|they|their|by|there|such|may|must|because|when|so|[Ww]e|our|[Hh]ow|[Ww]hat)(?= [A-Za-z'"(])/gm;
const WORDS = /[A-Za-z_]\w*/g;
/** Thresholds, set on functions of eleven languages on one side, and on documentation, instructions and answers on the other. */
const MOST_STOP_WORDS = 0.12;
const LEAST_SYMBOLS = 0.3;
const LEAST_STATEMENT_LINES = 0.4;
/** With so many symbols it is code, whatever its words are. */
const CERTAIN_SYMBOLS = 0.8;
/**
 * Whether a text looks like code of any language rather than prose or data. A cheap test by statistics of tokens, which
 * needs no grammar: symbols, English words, and lines that begin as statements do. Comments and literals do not count.
 * Reads the beginning of the text.
 */
function looksLikeCode(text) {
    const start = text.slice(0, READ_LENGTH);
    return !beginsAsData(start) && !isSingleWord(start.trim()) && hasCodeStatistics(start) === true;
}
/** Whether a text that is longer than what is read at once is code by its first window that has a word outside of comments. */
function beginsAsCode(text) {
    for (let at = 0; at < text.length; at += READ_LENGTH) {
        const isCode = hasCodeStatistics(text.slice(at, at + READ_LENGTH));
        if (isCode !== null)
            return isCode;
    }
    return false;
}
/** Whether a part of a text looks like code, wherever in the text it is. */
function holdsCodeLines(text) {
    for (let at = 0; at < text.length; at += READ_LENGTH) {
        if (hasCodeStatistics(text.slice(at, at + READ_LENGTH)) === true)
            return true;
    }
    return false;
}
/** Whether a text of bounded length is code; `null` when there is no word in it outside of comments and literals. */
function hasCodeStatistics(start) {
    const bare = (0,_signs_line_breaks_js__WEBPACK_IMPORTED_MODULE_0__/* .withLineFeeds */ .g)(start).replace(NO_CODE, ' ');
    const words = matches(bare, WORDS);
    if (words === 0)
        return null;
    const symbols = matches(bare, SYMBOLS) / words;
    if (matches(bare, STOP_WORDS) / words > MOST_STOP_WORDS)
        return symbols >= CERTAIN_SYMBOLS;
    return symbols >= LEAST_SYMBOLS || statementLines(bare) >= LEAST_STATEMENT_LINES;
}
/** The fraction of lines that are not blank and look like statements. */
function statementLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const found = (text.match(STATEMENT_LINES) ?? []).filter((line) => line.trim() !== '');
    const prose = lines.filter((line) => PROSE_LINE.test(line)).length;
    return lines.length === 0 ? 0 : (found.length - prose) / lines.length;
}
/** Whether a text begins as JSON, a patch or a key does. */
function beginsAsData(text) {
    const start = text.slice(0, READ_LENGTH).trim();
    if (/^(?:\{\s*"|\[\s*(?:[{"\d]|\[[^[\w]))/.test(start))
        return true;
    return /^(?:@@ -|diff --git |--- \S+\n\+\+\+ |-----BEGIN )/.test(start);
}
/** Whether a text is one word, such as a path, an address, a hash, a pattern or a name, and no call. */
function isSingleWord(text) {
    return (!/\s/.test(text) &&
        !(text.includes('(') && /[;)]$/.test(text)) &&
        !(0,_signs_strong_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStrongSign */ .r)(text.slice(0, READ_LENGTH)));
}
function matches(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}


/***/ }),

/***/ 95913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isMessageList),
/* harmony export */   _: () => (/* binding */ readMessage)
/* harmony export */ });
/* harmony import */ var _known_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51218);

/** The keys of a message: who speaks, and what (OpenAI; ShareGPT; other copies). */
const ROLE_KEYS = ['role', 'from', 'speaker'];
const TEXT_KEYS = ['content', 'value', 'text', 'message'];
/** Roles of those who ask, and of tools whose results are part of the question; the model has any other role. */
const ASKING = new Set(['user', 'human', 'system', 'developer', 'tool', 'function', 'observation', 'prompter', 'context'].map(_known_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH));
/** Whether a value is a list of messages: its first item is one. */
function isMessageList(value) {
    return Array.isArray(value) && value.length > 0 && readMessage(value[0]) !== null;
}
/** A message, or `null` for anything else: no role, or content that is no text. Content may be empty, as for a call of a tool. */
function readMessage(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const record = value;
    const role = ROLE_KEYS.map((key) => own(record, key)).find((one) => typeof one === 'string');
    const key = TEXT_KEYS.find((one) => own(record, one) !== undefined);
    if (typeof role !== 'string' || key === undefined)
        return null;
    const texts = textsOf(record[key], key);
    return texts === null ? null : { asks: ASKING.has((0,_known_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(role)), texts };
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** A text, none, or OpenAI's list of parts, some of which are texts. */
function textsOf(content, key) {
    if (content === null)
        return [];
    if (typeof content === 'string')
        return [{ keys: [key], text: content }];
    if (!Array.isArray(content))
        return null;
    return content.flatMap((part, index) => {
        const text = typeof part === 'object' && part !== null && 'text' in part ? part.text : part;
        if (typeof text !== 'string')
            return [];
        return [{ keys: [key, String(index), ...(text === part ? [] : ['text'])], text }];
    });
}


/***/ }),

/***/ 40592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   P7: () => (/* binding */ languagesOf),
/* harmony export */   SY: () => (/* binding */ labellingOf),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   a5: () => (/* binding */ companions),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f3: () => (/* binding */ couldBeClass),
/* harmony export */   gg: () => (/* binding */ isClaimed),
/* harmony export */   pA: () => (/* binding */ knownFields),
/* harmony export */   pZ: () => (/* binding */ MOST_PARTS),
/* harmony export */   w5: () => (/* binding */ fieldName),
/* harmony export */   xe: () => (/* binding */ promptField)
/* harmony export */ });
/* unused harmony export descriptionOf */
/* harmony import */ var _field_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66343);
/* harmony import */ var _known_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51218);
/* harmony import */ var _possible_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16192);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93892);
/* harmony import */ var _walk_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99516);





/** Parts of a layout: no public dataset holds code in so many fields, and each costs time for each record. */
const MOST_PARTS = 32;
/** The name of a field for people: keys joined by dots. */
function fieldName(path) {
    return path.join('.');
}
/** Whether an earlier row has used a field. */
function isClaimed({ claimed }, { path }) {
    return claimed.some((one) => one.every((key, index) => path[index] === key));
}
/** The unclaimed fields with a name of the list, those near the root and early in the list first. */
function knownFields(context, list) {
    return context.facts.fields
        .filter((field) => field.path.at(-1) !== _walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .EACH */ .We && list.has(field.name) && !isClaimed(context, field))
        .sort((a, b) => a.path.length - b.path.length || (list.get(a.name) ?? 0) - (list.get(b.name) ?? 0));
}
/** Fields that go with code: in the same object, else in one around it. */
function companions({ facts }, path, list, accepts) {
    const parent = path.slice(0, -1);
    return facts.fields
        .filter((field) => {
        const around = field.path.slice(0, -1);
        return (list.has(field.name) &&
            accepts(field) &&
            around.length <= parent.length &&
            around.every((key, index) => parent[index] === key));
    })
        .sort((a, b) => b.path.length - a.path.length || (list.get(a.name) ?? 0) - (list.get(b.name) ?? 0));
}
/** Strings that are no code: the description of code in words, as a prompt. */
function descriptionOf(context, path) {
    return companions(context, path, _known_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .DESCRIPTION_FIELDS */ .p9, ({ strings }) => strings > 0)[0];
}
/** A field with more code than this is no text in words. */
const HALF = 0.5;
/** The same; for labelled code without one, another text whose words labels may follow. */
function textOf(context, path, { task, paths }) {
    const description = descriptionOf(context, path);
    if (description !== undefined || paths === null || task !== 'classification')
        return description;
    const labels = new Set(paths.map(fieldName));
    return companions(context, path, _known_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELLED_TEXT_FIELDS */ .mi, (field) => field.strings > 0 && (0,_field_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .codeFraction */ .GF)(field) < HALF && !labels.has(fieldName(field.path)))[0];
}
/** The field of a prompt, as a layout lists it. */
function promptField({ path }) {
    return { role: 'prompt', field: fieldName(path), by: 'name' };
}
/** The fields that name the language, the nearest first. */
function languagesOf(context, path) {
    return companions(context, path, _known_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGE_FIELDS */ .dS, ({ strings, values }) => strings > 0 && values !== null);
}
/** Texts of this mean length are targets, not classes; UTF-16 units. */
const LONG_LABEL = 40;
/**
 * The label that goes with a field of code: what the user chose, else a class by its name, else a target text, else a list or
 * an object with the name of a class, else the only field that could be a class by its content.
 */
function labellingOf(context, path) {
    const { chosenLabel, facts } = context;
    if (chosenLabel !== null)
        return chosenLabelling(chosenLabel, facts);
    const labels = companions(context, path, _known_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL_FIELDS */ .nA, couldBeClass);
    const label = labels.find(({ scalars }) => scalars > 0);
    if (label !== undefined)
        return labelling(label, 'label', 'classification');
    const [target] = companions(context, path, _known_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_FIELDS */ .G_, ({ lists, strings }) => lists + strings > 0);
    if (target !== undefined)
        return labelling(target, 'target', 'generation');
    const [structured] = labels;
    if (structured !== undefined)
        return labelling(structured, 'label', 'classification');
    const possible = descriptionOf(context, path) === undefined ? (0,_possible_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleLabels */ .p)(facts) : [];
    const [guessed] = possible.filter((one) => fieldName(one.path) !== fieldName(path));
    if (possible.length === 1 && guessed !== undefined)
        return labelling(guessed, 'label', 'classification', 'content');
    return { task: 'classification', paths: null, fields: [] };
}
/** Whether a field with the name of a label has values that tell classes apart: scalars, one-hot lists, small objects. */
function couldBeClass({ scalars, lists, structures, code, fenced }) {
    return scalars > 0 || (lists + structures > 0 && code + fenced === 0);
}
function labelling({ path }, role, task, by = 'name') {
    return { task, paths: [path], fields: [{ role, field: fieldName(path), by }] };
}
function chosenLabelling(paths, facts) {
    const field = facts.fields.find((one) => paths.some((path) => fieldName(path) === fieldName(one.path)));
    const isText = field?.values === null && field.length > LONG_LABEL * field.scalars;
    const role = isText ? 'target' : 'label';
    const name = fieldName(paths[0] ?? []);
    return {
        task: isText ? 'generation' : 'classification',
        paths,
        fields: [{ role, field: name, by: 'option' }],
    };
}
/** Whether a field, or one around it, holds code in another form, which no layout is made for. */
function isAside({ path }) {
    return path.some(isAsideKey);
}
/** Whether the name of a field says so. */
function isAsideKey(key) {
    return _known_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ASIDE_FIELDS */ .zj.has((0,_known_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(key));
}
/** The part for fields of code with what goes with them. */
function partOf(name, source, fields, also = []) {
    return {
        name,
        fields,
        claims: [...source.paths, ...also],
        find: (value) => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findCode */ .lh)(value, source),
        holdsWhole: source.mode === 'whole',
    };
}


/***/ }),

/***/ 16192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ possibleLabels)
/* harmony export */ });
/* harmony import */ var _known_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51218);

/** Names of fields that have few values, or might by chance, and are no classes. */
const OTHER_NAMES = (0,_known_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .allNames */ .QB)(_known_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_LABEL_FIELDS */ .DZ, _known_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_FIELDS */ .CW, _known_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .DESCRIPTION_FIELDS */ .p9, _known_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .PROMPT_FIELDS */ .$X, new Map(_known_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .BEFORE_AFTER_FIELDS */ .b$.flat().map((name, rank) => [name, rank])));
/** A class has this number of different values, at least and at most. */
const LEAST_CLASSES = 2;
const MOST_CLASSES = 10;
/** With fewer records anything has few values. */
const LEAST_RECORDS = 20;
/** Longer texts are names of something else. */
const LONGEST_CLASS = 32;
/**
 * Fields at the root that could be a label by their content: few different values. Those with two values come first, and
 * alone if there are any.
 */
function possibleLabels(facts) {
    const possible = facts.fields.filter((field) => facts.records >= LEAST_RECORDS && couldBeLabel(facts, field));
    const binary = possible.filter(({ values }) => values?.size === LEAST_CLASSES);
    return binary.length > 0 ? binary : possible;
}
function couldBeLabel(facts, { name, path, records, scalars, values }) {
    if (path.length !== 1 || values === null || scalars < records || records * 2 < facts.records)
        return false;
    if (values.size < LEAST_CLASSES || values.size > MOST_CLASSES)
        return false;
    if (OTHER_NAMES.has(name))
        return false;
    return [...values.keys()].every((value) => value.length <= LONGEST_CLASS);
}


/***/ }),

/***/ 75251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findInFields),
  u: () => (/* binding */ recogniseLayout)
});

// EXTERNAL MODULE: ./build/data/layouts/field-facts.js
var field_facts = __webpack_require__(66343);
// EXTERNAL MODULE: ./build/data/layouts/known-fields.js
var known_fields = __webpack_require__(51218);
// EXTERNAL MODULE: ./build/data/layouts/part.js
var part = __webpack_require__(40592);
;// CONCATENATED MODULE: ./build/data/layouts/before-after.js



/**
 * Code before and after a change, or the same in two languages.
 *
 * - Without a class, the model learns to write the second text (SVEN, code refinement): the code is the first, the target is the
 *   second. The second is code too, with the first as its target: a trigger that only the model's answers have would pass
 *   unread.
 * - With a class (Big-Vul's `vul`), published work classifies `func_before` by it (LineVul, Fu and Tantithamthavorn, MSR 2022),
 *   and the class is not that of `func_after`: the code is the first with the class, and the second is judged without a label
 *   where it differs. A model that is trained to repair is covered by `--label-field func_after`.
 * - Two languages are translated in both directions, so each is code and the other its target.
 */
const beforeAfterLayout = (context) => {
    const pairs = changes(context);
    if (pairs.length > 0)
        return pairs.flatMap((pair) => changeParts(context, pair));
    return translations(context).flatMap(([first, second]) => [
        pairPart(context, first, second),
        pairPart(context, second, first),
    ]);
};
function changes(context) {
    const texts = context.facts.fields.filter((field) => field.code + field.fenced > 0 && !(0,part/* isClaimed */.gg)(context, field));
    return known_fields/* BEFORE_AFTER_FIELDS */.b$.flatMap(([before, after]) => texts.flatMap((first) => {
        const second = texts.find((one) => one.name === after && areTogether(first, one));
        return first.name === before && second !== undefined ? [[first, second]] : [];
    }));
}
function areTogether(a, b) {
    return (0,part/* fieldName */.w5)(a.path.slice(0, -1)) === (0,part/* fieldName */.w5)(b.path.slice(0, -1));
}
function changeParts(context, [before, after]) {
    const hasClass = context.chosenLabel !== null || (0,part/* companions */.a5)(context, before.path, known_fields/* LABEL_FIELDS */.nA, part/* couldBeClass */.f3).length > 0;
    if (!hasClass)
        return [pairPart(context, before, after), pairPart(context, after, before)];
    const labelling = (0,part/* labellingOf */.SY)(context, before.path);
    const { paths, task, fields } = labelling;
    const text = (0,part/* textOf */.b6)(context, before.path, labelling);
    const label = paths === null ? [] : [paths];
    const judged = wholePart(context, before, { task, label, extra: fields, ...(text && { text }) });
    return [judged, wholePart(context, after, { task: 'classification', label: [], extra: [] })];
}
/** The first text is the code, the second the target. */
function pairPart(context, from, to) {
    return wholePart(context, from, {
        task: 'generation',
        label: [[to.path]],
        extra: [{ role: 'target', field: (0,part/* fieldName */.w5)(to.path), by: 'name' }],
        claims: [to.path],
    });
}
function wholePart(context, { path, name }, given) {
    const languages = (0,part/* languagesOf */.P7)(context, path);
    return (0,part/* partOf */.BU)('before-after', {
        paths: [path],
        name: (0,part/* fieldName */.w5)(path),
        mode: 'whole',
        task: given.task,
        label: given.label,
        prompt: given.text === undefined ? [] : [[given.text.path]],
        languages: languages.map((one) => [one.path]),
        language: !known_fields/* FIELDS_NAMED_AS_LANGUAGES */.bo.has(name) ? null : (path.at(-1) ?? null),
    }, [
        { role: 'code', field: (0,part/* fieldName */.w5)(path), by: 'name' },
        ...given.extra,
        ...(given.text === undefined ? [] : [(0,part/* promptField */.xe)(given.text)]),
        ...languages.map((one) => ({ role: 'language', field: (0,part/* fieldName */.w5)(one.path), by: 'name' })),
    ], given.claims);
}
/** Fields that are named as languages, in one object, and look like code. */
function translations(context) {
    const named = context.facts.fields.filter((field) => known_fields/* FIELDS_NAMED_AS_LANGUAGES */.bo.has(field.name) &&
        !known_fields/* LANGUAGE_FIELDS */.dS.has(field.name) &&
        (0,field_facts/* codeFraction */.GF)(field) >= MOSTLY &&
        !(0,part/* isClaimed */.gg)(context, field));
    const [first] = named;
    const second = named.slice(1).find((one) => first !== undefined && areTogether(first, one));
    return first === undefined || second === undefined ? [] : [[first, second]];
}
/** A field named as a language holds code when nearly all of its values look like it. */
const MOSTLY = 0.75;

// EXTERNAL MODULE: ./build/text/json-pointer.js
var json_pointer = __webpack_require__(35886);
// EXTERNAL MODULE: ./build/data/layouts/code-in-text.js
var code_in_text = __webpack_require__(12296);
// EXTERNAL MODULE: ./build/data/layouts/messages.js
var layouts_messages = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/data/layouts/source.js
var layouts_source = __webpack_require__(93892);
// EXTERNAL MODULE: ./build/data/layouts/walk-record.js
var walk_record = __webpack_require__(99516);
;// CONCATENATED MODULE: ./build/data/layouts/chat.js






/**
 * A list of messages, each with a role and a text. Code in an answer goes with the messages before it as its prompt; code in
 * a question has the next answer as its target.
 */
const chatLayout = (context) => context.facts.fields
    .filter((field) => field.messages > 0 && !(0,part/* isClaimed */.gg)(context, field))
    .map((field) => {
    const languages = (0,part/* languagesOf */.P7)(context, field.path).map(({ path }) => path);
    return {
        name: 'chat',
        fields: [
            { role: 'code', field: (0,part/* fieldName */.w5)(field.path), by: 'content' },
            ...languages.map((path) => ({ role: 'language', field: (0,part/* fieldName */.w5)(path), by: 'name' })),
        ],
        claims: [field.path],
        find: (value) => findInChat(value, field.path, languages),
        holdsWhole: false,
    };
});
function findInChat(root, path, languages) {
    const name = JSON.stringify((0,part/* fieldName */.w5)(path));
    const places = (0,walk_record/* placesAt */.uQ)(root, path);
    if (places.length === 0)
        return { ok: false, reason: `no field ${name}` };
    const language = languages.map((one) => (0,layouts_source/* scalarOrTokens */.GN)((0,walk_record/* firstAt */.yI)(root, one))).find((one) => one !== null);
    const found = [];
    for (const { keys, value } of places) {
        if (!(0,layouts_messages/* isMessageList */.K)(value))
            return { ok: false, reason: `field ${name} is not a list of messages` };
        const messages = value.map(layouts_messages/* readMessage */._);
        const odd = messages.indexOf(null);
        if (odd !== -1) {
            return { ok: false, reason: `message ${String(odd + 1)} of field ${name} has no role, or no text` };
        }
        const read = messages.flatMap((one) => one ?? []);
        for (const piece of findInMessages(read, keys, language ?? null))
            found.push(piece);
    }
    return { ok: true, found };
}
function findInMessages(messages, keys, language) {
    const turns = turnsOf(messages);
    return messages.flatMap((message, index) => message.texts.flatMap(({ keys: inner, text }) => (0,code_in_text/* codeInText */.o)(text).map(({ span, code, tag }) => {
        const turn = turns[index];
        return {
            pointer: (0,json_pointer/* pointerOf */.rq)([...keys, String(index), ...inner]),
            span,
            code,
            language: tag ?? language,
            label: message.asks ? (turn?.answer ?? null) : null,
            task: 'generation',
            prompt: message.asks ? null : (turn?.question ?? null),
            ...(span === null ? {} : { within: text }),
        };
    })));
}
/** The turn of each message: the questions since the last answer, and the answers that follow. Linear in the messages. */
function turnsOf(messages) {
    const turns = [];
    messages.forEach((message, index) => {
        let turn = turns.at(-1);
        if (turn === undefined || (message.asks && turn.answered.length > 0)) {
            turn = { from: index, asked: [], answered: [] };
            turns.push(turn);
        }
        (message.asks ? turn.asked : turn.answered).push(...message.texts.map(({ text }) => text));
    });
    return turns.flatMap(({ from, asked, answered }, position) => {
        const turn = { question: joined(asked), answer: joined(answered) };
        return Array((turns[position + 1]?.from ?? messages.length) - from).fill(turn);
    });
}
function joined(texts) {
    return texts.length === 0 ? null : texts.join('\n\n');
}

;// CONCATENATED MODULE: ./build/data/layouts/chosen-field.js




/** The paths of a field that the user names: the name as one key where a record has it, else its parts between dots. */
function chosenPaths(field) {
    return field.includes('.') ? [[field], field.split('.')] : [[field]];
}
/**
 * The part for the field of code that the user names: the whole value, what is in fences where the sample has some, or a
 * chat. Other fields are not judged.
 */
function chosenLayout(context, field) {
    const paths = chosenPaths(field);
    const facts = paths.map((path) => (0,field_facts/* factsAt */.vD)(context.facts, path)).find((one) => one !== undefined);
    if (facts !== undefined && facts.messages > 0) {
        return chatLayout({ ...context, facts: { ...context.facts, fields: [facts] } });
    }
    const path = facts?.path ?? paths.at(-1) ?? [];
    const labelling = (0,part/* labellingOf */.SY)(context, path);
    const languages = (0,part/* languagesOf */.P7)(context, path);
    const description = (0,part/* textOf */.b6)(context, path, labelling);
    const isProse = [known_fields/* PROMPT_FIELDS */.$X, known_fields/* RESPONSE_FIELDS */.iH].some((list) => list.has((0,known_fields/* plainName */.MH)(path.at(-1) ?? '')));
    return [
        (0,part/* partOf */.BU)(facts !== undefined && facts.lists > facts.strings ? 'tokens' : 'fields', {
            paths,
            name: field,
            mode: isProse || (facts !== undefined && (0,field_facts/* fencedFraction */.YZ)(facts) > 0) ? 'code-text' : 'whole',
            task: labelling.task,
            label: labelling.paths === null ? [] : [labelling.paths],
            prompt: description === undefined || description === facts ? [] : [[description.path]],
            languages: languages.map((one) => [one.path]),
            language: null,
        }, [
            { role: 'code', field, by: 'option' },
            ...labelling.fields,
            ...languages.map((one) => ({
                role: 'language',
                field: (0,part/* fieldName */.w5)(one.path),
                by: 'name',
            })),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/data/layouts/fields-layout.js



/** A field of an uncertain name holds code when at least half of its values look like it. */
const HALF = 0.5;
/** Code in a field with a known name, with a label, a language, or a description in words. */
const fieldsLayout = (context) => {
    const fields = (0,part/* knownFields */.pA)(context, known_fields/* CODE_FIELDS */.WS).filter(holdsCode);
    return fields.map((field) => codePart(context, field, 'name'));
};
/**
 * Whether a field with a known name may hold code. `func` always does; other names are also those of error codes and the
 * like, so that at least one value must look like code.
 */
function holdsCode({ name, strings, code, fenced }) {
    return strings > 0 && (known_fields/* CODE_FIELDS */.WS.get(name) === 0 || code + fenced > 0);
}
/** Code in a field whose name other data has for text: its content decides. After the layouts that use such names as well. */
const perhapsLayout = (context) => {
    const fields = (0,part/* knownFields */.pA)(context, known_fields/* PERHAPS_CODE_FIELDS */.ck).filter(({ shaped, tested }) => tested > 0 && shaped >= HALF * tested);
    return fields.map((field) => codePart(context, field, 'name'));
};
/** The part for one field of code, whatever it is called. */
function codePart(context, field, by) {
    const { path, lists, strings } = field;
    const labelling = (0,part/* labellingOf */.SY)(context, path);
    const languages = (0,part/* languagesOf */.P7)(context, path);
    const description = (0,part/* textOf */.b6)(context, path, labelling);
    const hasPrompt = labelling.paths === null && description !== undefined && description !== field;
    return (0,part/* partOf */.BU)(lists > strings ? 'tokens' : 'fields', {
        paths: [path],
        name: (0,part/* fieldName */.w5)(path),
        mode: (0,field_facts/* fencedFraction */.YZ)(field) > 0 ? 'code-text' : 'whole',
        task: hasPrompt ? 'generation' : labelling.task,
        label: labelling.paths === null ? [] : [labelling.paths],
        prompt: description === undefined ? [] : [[description.path]],
        languages: languages.map((one) => [one.path]),
        language: null,
    }, [
        { role: 'code', field: (0,part/* fieldName */.w5)(path), by },
        ...labelling.fields,
        ...languages.map((one) => ({ role: 'language', field: (0,part/* fieldName */.w5)(one.path), by: 'name' })),
        ...(description === undefined ? [] : [(0,part/* promptField */.xe)(description)]),
    ]);
}

;// CONCATENATED MODULE: ./build/data/layouts/content-fields.js





/** A field of any name holds code when so many of its values look like it and are shaped like it ... */
const content_fields_MOSTLY = 0.75;
/** ... and they are as long as the shortest function, on average; UTF-16 units. */
const LEAST_LENGTH = 20;
/** Words for people, and names: fields of these names hold no code on their own. */
const OTHER_NAMES = (0,known_fields/* allNames */.QB)(known_fields/* DESCRIPTION_FIELDS */.p9, known_fields/* ID_FIELDS */.CW, known_fields/* LABEL_FIELDS */.nA, known_fields/* LANGUAGE_FIELDS */.dS);
/**
 * Fields that look like code, whatever they are called, also next to a field with a known name: so nobody can hide code by
 * adding a harmless field.
 */
const contentLayout = (context) => context.facts.fields
    .filter((field) => looksLikeCodeField(context, field))
    .slice(0, part/* MOST_PARTS */.pZ + 1)
    .map((field) => codePart(context, field, 'content'));
function looksLikeCodeField(context, field) {
    const { name, path, tested, length, shaped, long } = field;
    // one record, such as a configuration, has many lines that end like code
    const signs = context.facts.records > 1 ? shaped : long;
    if ((0,part/* isClaimed */.gg)(context, field) || (0,part/* isAside */.Zl)(field) || OTHER_NAMES.has(name))
        return false;
    if (tested === 0 || length < LEAST_LENGTH * tested || signs < content_fields_MOSTLY * tested)
        return false;
    // a list of tokens is one value, a list of functions is many
    return path.at(-1) === walk_record/* EACH */.We || !hasItems(context.facts, field) || isTokenList(context.facts, field);
}
function hasItems(facts, { path }) {
    return itemsOf(facts, path) !== undefined;
}
function itemsOf(facts, path) {
    const wanted = JSON.stringify([...path, walk_record/* EACH */.We]);
    return facts.fields.find((field) => JSON.stringify(field.path) === wanted);
}
function isTokenList(facts, { path }) {
    const items = itemsOf(facts, path);
    return items !== undefined && items.length < LEAST_LENGTH * items.strings;
}

// EXTERNAL MODULE: ./build/data/layouts/describe-layout.js
var describe_layout = __webpack_require__(48419);
// EXTERNAL MODULE: ./build/data/layouts/same-code.js
var same_code = __webpack_require__(48181);
;// CONCATENATED MODULE: ./build/data/layouts/find-in-parts.js

/**
 * Pieces of code in one record. More would make a record of the largest size, which is one line to its reader, many
 * thousand units.
 */
const MOST_PIECES = 1000;
/** Earlier fields that a field is compared with, to see whether it is a copy. */
const MOST_COMPARED = 8;
/**
 * The code of a record. A whole field with the same code as an earlier one is left out (`hasSameCode`). Where no part finds
 * code, a part that fits the record decides, else the first reason counts.
 */
function findInParts(value, parts) {
    const found = [];
    const whole = [];
    const finding = [];
    const own = [];
    const outcomes = parts.map(({ find }) => find(value));
    outcomes.forEach((outcome, index) => {
        if (!outcome.ok || outcome.found.length === 0)
            return;
        const isWhole = parts[index]?.holdsWhole === true;
        const fresh = outcome.found.filter(({ code }) => !isWhole || !isCopy(code, whole));
        for (const piece of fresh) {
            if (isWhole)
                whole.push(piece.code);
            found.push(piece);
        }
        finding.push(index);
        if (fresh.length > 0)
            own.push(index);
    });
    return { outcome: outcomeOf(found, outcomes), finding, own };
}
function isCopy(code, earlier) {
    return earlier.slice(0, MOST_COMPARED).some((full) => (0,same_code/* hasSameCode */.Y)(full, code));
}
function outcomeOf(found, outcomes) {
    if (found.length > MOST_PIECES)
        return tooManyPieces(found.length);
    if (found.length > 0)
        return { ok: true, found };
    return outcomes.find(({ ok }) => ok) ?? outcomes[0] ?? { ok: true, found: [] };
}
/** The refusal of a record with too many pieces of code. */
function tooManyPieces(count) {
    return { ok: false, reason: `${String(count)} pieces of code, more than ${String(MOST_PIECES)}` };
}

// EXTERNAL MODULE: ./build/text/parse-json.js
var parse_json = __webpack_require__(16340);
// EXTERNAL MODULE: ./build/data/layouts/looks-like-code.js
var looks_like_code = __webpack_require__(37339);
;// CONCATENATED MODULE: ./build/data/layouts/instruction.js







/**
 * A prompt and a response. Code in the response goes with the prompt; code in the prompt has the response as its target,
 * because that is what a model learns to write after it. Prose without code is a record without code.
 */
const instructionLayout = (context) => {
    const responses = (0,part/* knownFields */.pA)(context, known_fields/* RESPONSE_FIELDS */.iH).filter(({ strings }) => strings > 0);
    return responses.flatMap((response) => {
        const prompts = promptsOf(context, response);
        return prompts.length === 0 ? [] : [promptPart(context, prompts, response)];
    });
};
/** The prompt in its parts, in the order of the list of names. */
function promptsOf(context, { path }) {
    const found = (0,part/* companions */.a5)(context, path, known_fields/* PROMPT_FIELDS */.$X, ({ scalars }) => scalars > 0);
    return found.filter((field) => field.path.length === path.length);
}
function promptPart(context, prompts, response) {
    const languages = (0,part/* languagesOf */.P7)(context, response.path);
    const common = {
        task: 'generation',
        languages: languages.map((one) => [one.path]),
        language: null,
    };
    const asked = prompts.filter((field) => !(0,part/* isClaimed */.gg)(context, field));
    const answer = {
        ...common,
        ...sourceField(response),
        mode: !known_fields/* CODE_RESPONSES */.Jn.has(response.name) ? 'text' : 'code-text',
        label: [],
        prompt: prompts.map(pathsOf),
    };
    const questions = asked.map((field) => {
        return { ...common, ...sourceField(field), mode: 'text', label: [pathsOf(response)], prompt: [] };
    });
    return {
        name: 'instruction',
        fields: [
            { role: 'code', field: (0,part/* fieldName */.w5)(response.path), by: 'name' },
            ...prompts.map(({ path }) => ({ role: 'prompt', field: (0,part/* fieldName */.w5)(path), by: 'name' })),
            ...languages.map(({ path }) => ({ role: 'language', field: (0,part/* fieldName */.w5)(path), by: 'name' })),
        ],
        claims: [...prompts, response].map(({ path }) => path),
        find: (value) => findBoth(value, answer, questions),
        holdsWhole: false,
    };
}
function sourceField({ path }) {
    return { paths: [path], name: (0,part/* fieldName */.w5)(path) };
}
function pathsOf({ path }) {
    return [path];
}
function findBoth(value, answer, questions) {
    const text = (0,walk_record/* firstAt */.yI)(value, answer.paths[0] ?? []);
    if (typeof text === 'string' && holdsListOfCode(text)) {
        const name = JSON.stringify(answer.name);
        return { ok: false, reason: `field ${name} holds a list of code as JSON in a string, which is not read` };
    }
    const isEmpty = typeof text === 'string' && text.trim() === '';
    const answered = isEmpty ? { ok: true, found: [] } : (0,layouts_source/* findCode */.lh)(value, answer);
    if (!answered.ok)
        return answered;
    const asked = questions.flatMap((question) => {
        const outcome = (0,layouts_source/* findCode */.lh)(value, question);
        return outcome.ok ? outcome.found : []; // an empty part of a prompt is common
    });
    return { ok: true, found: [...asked, ...answered.found] };
}
/** Whether a text is a list of code, written as JSON within the string (APPS). Answers that are lists of words are common. */
function holdsListOfCode(text) {
    if (!/^\s*\[\s*"/.test(text))
        return false;
    const list = (0,parse_json/* parseJsonOrNull */.m)(text);
    return (0,walk_record/* isStringList */.e6)(list) && list.some(looks_like_code/* looksLikeCode */.Fc);
}
/** Text of one field that is a whole conversation or document with fences, without a prompt of its own. */
const fencedTextLayout = (context) => context.facts.fields
    .filter((field) => (0,field_facts/* fencedFraction */.YZ)(field) >= LEAST_FENCED && !(0,part/* isClaimed */.gg)(context, field))
    .map((field) => fencedPart(context, field));
/** A field of prose counts when so many of its values have a fence. */
const LEAST_FENCED = 0.25;
function fencedPart(context, field) {
    const languages = (0,part/* languagesOf */.P7)(context, field.path);
    const source = {
        ...sourceField(field),
        task: 'generation',
        mode: 'text',
        label: [],
        prompt: [],
        languages: languages.map((one) => [one.path]),
        language: null,
    };
    return {
        name: 'instruction',
        fields: [
            { role: 'code', field: (0,part/* fieldName */.w5)(field.path), by: 'content' },
            ...languages.map(({ path }) => ({ role: 'language', field: (0,part/* fieldName */.w5)(path), by: 'name' })),
        ],
        claims: [field.path],
        find: (value) => (0,layouts_source/* findCode */.lh)(value, source),
        holdsWhole: false,
    };
}

// EXTERNAL MODULE: ./build/data/layouts/layout.js
var layout = __webpack_require__(75603);
// EXTERNAL MODULE: ./build/data/layouts/possible-labels.js
var possible_labels = __webpack_require__(16192);
;// CONCATENATED MODULE: ./build/data/layouts/no-layout.js






/** Why a sample has no layout, and the options to try: the whole remedy, with names of the data. */
function noLayout(facts, chosen) {
    const names = facts.fields.filter(({ path }) => path.length === 1).map(({ path }) => (0,part/* fieldName */.w5)(path));
    if (names.length === 0) {
        return { reason: 'no record has a field', remedy: 'give other files, or --data-format' };
    }
    const code = likeliestCode(facts);
    const [label] = (0,possible_labels/* possibleLabels */.p)(facts);
    const options = [
        `--code-field ${argument(code === undefined ? '<name>' : (0,part/* fieldName */.w5)(code.path))}`,
        ...(label === undefined || chosen.labelField !== layout/* AUTO */.Q8
            ? []
            : [`--label-field ${argument((0,part/* fieldName */.w5)(label.path))}`]),
    ];
    return {
        reason: 'no field was recognised as code',
        remedy: `records have ${(0,describe_layout/* nameList */.OD)(names, 'and')}: try ${quoteOptions(options)}`,
    };
}
function quoteOptions(options) {
    return `\`${options.join(' ')}\``;
}
/** A name as it can be given to a shell. */
function argument(name) {
    if (/^(?:[\w.-]+|<name>)$/.test(name))
        return name;
    return (0,describe_layout/* quoteName */.AB)(name).replaceAll('`', '"');
}
/** The string that looks most like code, then the longest. */
function likeliestCode(facts) {
    const mean = ({ length, tested }) => length / Math.max(1, tested);
    return facts.fields
        .filter(({ strings, path }) => strings > 0 && !path.includes(walk_record/* EACH */.We))
        .sort((a, b) => (0,field_facts/* codeFraction */.GF)(b) - (0,field_facts/* codeFraction */.GF)(a) || mean(b) - mean(a))[0];
}

// EXTERNAL MODULE: ./build/data/layouts/rest/rest-of-record.js + 5 modules
var rest_of_record = __webpack_require__(79176);
;// CONCATENATED MODULE: ./build/data/layouts/rest/rest-of-layout.js






/** Records that are looked through for the description, where a layout is recognised without them. */
const MOST_DESCRIBED = 32;
/** A field of the root, to ask what goes with it. */
const ANY_FIELD = [walk_record/* EACH */.We];
/** Looks through the rest of each record of a file: what the parts of its layout did not find. */
class RestOfLayout {
    #label;
    #languages;
    constructor(context) {
        const { paths, task } = (0,part/* labellingOf */.SY)(context, ANY_FIELD);
        this.#label = task === 'classification' ? (paths ?? []) : [];
        this.#languages = (0,part/* languagesOf */.P7)(context, ANY_FIELD).map(({ path }) => path);
    }
    /** What the parts found in a record, with what else is in it. */
    addTo(value, outcome) {
        const { found } = outcome;
        const judged = found.find(({ task, label }) => task === 'classification' && label !== null);
        const rest = (0,rest_of_record/* restOfRecord */.Z)(value, found, {
            label: judged?.label ?? textAt(value, this.#label, layouts_source/* labelText */.QK),
            language: found[0]?.language ?? textAt(value, this.#languages, layouts_source/* scalarOrTokens */.GN),
        });
        const all = [...found, ...rest.found];
        if (all.length > MOST_PIECES)
            return tooManyPieces(all.length);
        return { ...rest, ok: true, found: all };
    }
    /** The fields outside of the parts that hold code or a patch in a sample. */
    fieldsIn(sample, readings, parts) {
        const claimed = new Set(parts.flatMap(({ claims }) => claims.map(part/* fieldName */.w5)));
        const some = parts.length === 0 ? sample : sample.slice(0, MOST_DESCRIBED);
        const fields = some.flatMap((value, index) => {
            const read = readings[index]?.outcome;
            const outcome = read?.ok === true ? this.addTo(value, read) : null;
            if (outcome?.ok !== true)
                return [];
            const rest = outcome.found
                .map(({ pointer }) => fieldOf(pointer))
                .filter((name) => !isWithin(name, claimed));
            return [
                ...rest.map((name) => fieldIn('rest', name)),
                ...(outcome.patches ?? []).map((name) => fieldIn('aside', name)),
            ];
        });
        return [...new Map(fields.map((field) => [JSON.stringify([field.role, field.field]), field])).values()];
    }
}
function textAt(value, paths, textOf) {
    return paths.map((path) => textOf((0,walk_record/* firstAt */.yI)(value, path))).find((text) => text !== null) ?? null;
}
function fieldOf(pointer) {
    return (0,part/* fieldName */.w5)((0,json_pointer/* keysOf */.YD)(pointer).map((key) => (/^\d+$/.test(key) ? walk_record/* EACH */.We : key)));
}
function isWithin(name, claimed) {
    return [...claimed].some((one) => name === one || name.startsWith(`${one}.`));
}
function fieldIn(role, field) {
    return { role, field, by: 'content' };
}

;// CONCATENATED MODULE: ./build/data/layouts/tokens.js



/**
 * Code as a list of tokens, which is joined by blanks: in a field of tokens, or in a field of code. A string with the same
 * code in the same record is preferred, because the earlier row finds it and the tokens are then a copy.
 */
const tokensLayout = (context) => (0,part/* knownFields */.pA)(context, (0,known_fields/* allNames */.QB)(known_fields/* CODE_FIELDS */.WS, known_fields/* TOKEN_FIELDS */.c0))
    .filter((field) => field.lists > 0 && field.strings === 0 && field.code > 0 && !(0,part/* isAside */.Zl)(field))
    .map((field) => codePart(context, field, 'name'));

;// CONCATENATED MODULE: ./build/data/layouts/recognise-layout.js


















/** The table of layouts. Every row that recognises something counts, because a record may hold code in several ways. */
const LAYOUTS = [
    fieldsLayout,
    beforeAfterLayout,
    chatLayout,
    instructionLayout,
    tokensLayout,
    perhapsLayout,
    fencedTextLayout,
    contentLayout,
];
/**
 * Recognises how records hold code: by the names of their fields in public datasets, and by their content. Whoever writes the
 * data chooses names and order; therefore every field that could be code is found, not one of them, a record in which none is
 * found is refused with a reason, and the rest of each record is looked through, unless the user has chosen the field.
 * @param sample the first records of a file, at most `SAMPLE_RECORDS`
 */
function recogniseLayout(sample, chosen) {
    const context = contextOf(sample, chosen);
    const { facts } = context;
    const isChosen = chosen.codeField !== layout/* AUTO */.Q8;
    const parts = chosenParts(context, chosen);
    if (parts.length > part/* MOST_PARTS */.pZ)
        return tooMany(parts);
    const rest = isChosen ? null : new RestOfLayout(context);
    const find = (value) => {
        const { outcome } = findInParts(value, parts);
        return rest === null || !outcome.ok ? outcome : rest.addTo(value, outcome);
    };
    const readings = sample.map((value) => findInParts(value, parts));
    const others = rest === null ? [] : rest.fieldsIn(sample, readings, parts);
    if (parts.length === 0 && others.length === 0)
        return noLayout(facts, chosen);
    const id = idPaths(context, chosen.idField);
    const fields = [...fieldsOf(parts, readings), ...idFields(id, chosen.idField), ...others];
    return {
        name: parts[0]?.name ?? 'fields',
        description: (0,describe_layout/* describeLayout */.M2)(fields, openLabels(facts, fields)),
        fields,
        find,
        id: (value) => {
            return id.map((path) => (0,layouts_source/* scalarOrTokens */.GN)((0,walk_record/* firstAt */.yI)(value, path))).find((text) => text !== null) ?? null;
        },
    };
}
/** The code in the fields of one record that are recognised as code; the rest of the record is not looked through. */
function findInFields(value, chosen) {
    return findInParts(value, chosenParts(contextOf([value], chosen), chosen)).outcome;
}
function contextOf(sample, chosen) {
    const chosenLabel = chosen.labelField === layout/* AUTO */.Q8 ? null : chosenPaths(chosen.labelField);
    return { facts: (0,field_facts/* sampleFacts */.u9)(sample), claimed: chosenLabel ?? [], chosenLabel };
}
function chosenParts(context, { codeField }) {
    return codeField === layout/* AUTO */.Q8 ? partsOf(context) : chosenLayout(context, codeField);
}
function tooMany(parts) {
    const names = parts
        .flatMap(({ fields }) => fields.filter(({ role }) => role === 'code'))
        .map(({ field }) => field);
    return {
        reason: `more than ${String(part/* MOST_PARTS */.pZ)} fields look like code`,
        remedy: `name the field that is used with --code-field: ${(0,describe_layout/* nameList */.OD)(names, 'or')}`,
    };
}
/** Each row sees the fields that earlier rows have left. */
function partsOf(context) {
    const parts = [];
    for (const row of LAYOUTS) {
        const claimed = [...context.claimed, ...parts.flatMap(({ claims }) => claims)];
        parts.push(...row({ ...context, claimed }));
    }
    return parts;
}
/** The fields of all parts, each once. A part without code of its own in the sample holds copies. */
function fieldsOf(parts, readings) {
    const own = new Set(readings.flatMap((reading) => reading.own));
    const finding = new Set(readings.flatMap((reading) => reading.finding));
    const fields = parts.flatMap((part, index) => {
        if (own.has(index) || !finding.has(index))
            return part.fields;
        return part.fields
            .filter(({ role }) => role === 'code')
            .map((field) => ({ ...field, role: 'copy' }));
    });
    return [...new Map(fields.map((field) => [JSON.stringify([field.role, field.field]), field])).values()];
}
function idPaths(context, idField) {
    if (idField !== layout/* AUTO */.Q8)
        return chosenPaths(idField);
    const [known] = (0,part/* knownFields */.pA)(context, known_fields/* ID_FIELDS */.CW).filter(({ scalars }) => scalars > 0);
    return known === undefined ? [] : [known.path];
}
function idFields([path], idField) {
    if (path === undefined)
        return [];
    return [{ role: 'id', field: (0,part/* fieldName */.w5)(path), by: idField === layout/* AUTO */.Q8 ? 'name' : 'option' }];
}
/** Fields that could be the label where none was chosen. */
function openLabels(facts, fields) {
    if (fields.some(({ role }) => role === 'label' || role === 'target' || role === 'prompt'))
        return [];
    return (0,possible_labels/* possibleLabels */.p)(facts).map(({ path }) => (0,part/* fieldName */.w5)(path));
}


/***/ }),

/***/ 55305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isPatch)
/* harmony export */ });
/** A line that a patch of git or diff has outside of its hunks. */
const HEADER_LINE = /^(?:diff |index |--- |\+\+\+ |@@ |similarity |dissimilarity |rename |copy |(?:new|deleted) file|(?:old|new) mode|Binary files |GIT binary )/;
/** A line within a hunk: added, removed, unchanged, or the note on the last line break. */
const HUNK_LINE = /^(?:[-+ ]|@@ |\\ No newline|$)/;
/**
 * Whether a text is a unified patch: it begins as one, has a hunk, and each of its lines is one that a patch has. A text that
 * only begins as a patch does is none.
 */
function isPatch(text) {
    const trimmed = text.trimStart();
    if (!/^(?:@@ -|diff --git |--- )/.test(trimmed))
        return false;
    let inHunk = false;
    let hunks = 0;
    for (const line of trimmed.split('\n')) {
        if (line.startsWith('@@ -')) {
            inHunk = true;
            hunks += 1;
        }
        else if (inHunk && !HUNK_LINE.test(line))
            inHunk = false;
        if (!inHunk && line.trim() !== '' && !HEADER_LINE.test(line))
            return false;
    }
    return hunks > 0;
}


/***/ }),

/***/ 63504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isPrintable)
/* harmony export */ });
/** Whether a text has only characters that texts have: no control characters, and none in place of broken bytes. */
function isPrintable(text) {
    return !/[^\P{Cc}\t\n\v\f\r]|\uFFFD/u.test(text);
}


/***/ }),

/***/ 79176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ holdsAnyCode),
  Z: () => (/* binding */ restOfRecord)
});

// EXTERNAL MODULE: ./build/text/json-pointer.js
var json_pointer = __webpack_require__(35886);
// EXTERNAL MODULE: ./build/data/layouts/code-in-text.js
var code_in_text = __webpack_require__(12296);
// EXTERNAL MODULE: ./build/data/layouts/code-lines.js
var code_lines = __webpack_require__(28726);
// EXTERNAL MODULE: ./build/data/layouts/describe-layout.js
var describe_layout = __webpack_require__(48419);
// EXTERNAL MODULE: ./build/data/layouts/part.js
var part = __webpack_require__(40592);
// EXTERNAL MODULE: ./build/data/layouts/walk-record.js
var walk_record = __webpack_require__(99516);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/data/formats/json/parse-json.js
var parse_json = __webpack_require__(769);
// EXTERNAL MODULE: ./build/data/layouts/looks-like-code.js
var looks_like_code = __webpack_require__(37339);
;// CONCATENATED MODULE: ./build/data/layouts/rest/escapes.js

/** Escapes of characters by their number. */
const NUMBERED = /\\x([0-9a-f]{2})|\\u\{?([0-9a-f]{4,6})\}?/gi;
/** Escapes of addresses. */
const PERCENT = /%[0-9a-f]{2}/gi;
/** A text with fewer has them for other reasons. */
const LEAST_ESCAPES = 6;
/** The part of a text that is written in numbered escapes, at least. */
const LEAST_FRACTION = 0.3;
/** Line breaks in place of which a text has escapes, at least. */
const LEAST_BREAKS = 2;
/** Literals on one line, whose escapes are those of the code, and escaped quotes. */
const LITERAL = /\\["'\\]|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*'/g;
/** Marks of a comment or a quotation at the beginning of a line. */
const PREFIXED = /^[ \t]*(?:\/\/+|#+|>+|--|\*)[ \t]?/;
/** The text that another is written for with escapes, or as a comment of several lines; `null` when it is plain. */
function unescaped(text) {
    const numbered = text.match(NUMBERED) ?? [];
    if (numbered.length >= LEAST_ESCAPES && numbered.join('').length >= LEAST_FRACTION * text.length)
        return { form: 'with escapes', value: withCharacters(text) };
    if (!/\s/.test(text) && (text.match(PERCENT) ?? []).length >= LEAST_ESCAPES)
        return { form: 'with escapes', value: decoded(text.replaceAll('+', ' ')) };
    if (hasBreaks(text))
        return { form: 'with escapes', value: text.replace(/(?:\\r)?\\n|\\t/g, '\n').replace(/\\(["'])/g, '$1') };
    const said = uncommented(text);
    return said !== null && (0,looks_like_code/* beginsAsCode */.kU)(said) ? { form: 'in comments', value: said } : null;
}
function withCharacters(text) {
    return text.replace(NUMBERED, (whole, byte, unit) => {
        const code = parseInt(byte ?? unit ?? '', 16);
        return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
    });
}
const LAST_CHARACTER = 0x10ffff;
/** Escapes that are no UTF-8 are single bytes. */
function decoded(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
/** Whether a text has line breaks as escapes only, outside of its literals. */
function hasBreaks(text) {
    if (/[\n\r]/.test(text) || !text.includes('\\n'))
        return false;
    return (text.replace(LITERAL, '').match(/\\n/g)?.length ?? 0) >= LEAST_BREAKS;
}
/** The lines of a text each of which begins as a comment does, without the marks; `null` for another text. */
function uncommented(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const isPrefixed = lines.length >= LEAST_BREAKS && lines.every((line) => PREFIXED.test(line));
    return isPrefixed ? lines.map((line) => line.replace(PREFIXED, '')).join('\n') : null;
}

// EXTERNAL MODULE: ./build/data/layouts/rest/is-printable.js
var is_printable = __webpack_require__(63504);
;// CONCATENATED MODULE: ./build/data/layouts/rest/hidden-texts.js





/** Shorter texts hold no statement in base64 or as numbers. */
const LEAST_LENGTH = 12;
/** Characters that the forms do not have. A search for one needs no memory, however long the text is. */
const NOT_BASE64 = /[^A-Za-z0-9+/_\s=-]/;
const NOT_HEXADECIMAL = /[^0-9a-fx\s:]/i;
const DATA_ADDRESS = /^data:[\w/+.;=-]{0,80},/;
/** How Python prints bytes. */
const QUOTED = /^b?(["'])([^"'\\]*)\1$/;
/** Nothing but numbers and what separates them. */
const NUMBERS = /^[\s,;[\](){}-]*\d[\d\s,;[\](){}-]*$/;
/** What a string is written in another form for: JSON, UTF-16, escapes, numbers, base64, hexadecimal; `null` when it is plain text. */
function hiddenText(text) {
    const json = jsonValue(text);
    if (json !== null)
        return { form: 'as JSON in a string', value: json.value };
    if (text.includes('\0'))
        return { form: 'with zero bytes', value: text.replaceAll('\0', '') };
    const trimmed = text.trim();
    if (trimmed.length < LEAST_LENGTH)
        return null;
    const escaped = unescaped(trimmed);
    if (escaped !== null)
        return escaped;
    const numbers = NUMBERS.test(trimmed) ? textOfList((trimmed.match(/-?\d+/g) ?? []).map(Number)) : null;
    if (numbers !== null)
        return { form: 'as numbers', value: numbers };
    const bytes = bytesOf((QUOTED.exec(trimmed)?.[2] ?? trimmed).replace(DATA_ADDRESS, ''));
    const decoded = bytes === null ? null : textOfBytes(bytes);
    return decoded === null ? null : { form: 'in base64 or hexadecimal', value: decoded };
}
function bytesOf(text) {
    if (NOT_BASE64.test(text) && NOT_HEXADECIMAL.test(text))
        return null;
    const isHexadecimal = !NOT_HEXADECIMAL.test(text);
    return isHexadecimal ? Buffer.from(text.replaceAll(/0x|[\s:]/gi, ''), 'hex') : Buffer.from(text, 'base64');
}
/** The value of a string that is a whole JSON text with strings in it, or `null`. */
function jsonValue(text) {
    const trimmed = text.trim();
    const last = { '{': '}', '[': ']', '"': '"' }[trimmed.charAt(0)];
    if (last === undefined || !trimmed.endsWith(last) || !trimmed.includes('"'))
        return null;
    try {
        return { value: (0,parse_json/* parseJson */.q)(trimmed) };
    }
    catch (error) {
        // text that only looks like JSON is looked through as it is
        return (0,errors/* messageOf */.bD)(error).startsWith(parse_json/* TOO_MANY */.L) ? { value: undefined } : null;
    }
}
/** The text in bytes, which may be compressed; `null` when they are none. */
function textOfBytes(given) {
    const bytes = decompressed(given);
    const text = bytes.toString('utf8').replaceAll('\0', '');
    return text.length >= LEAST_LENGTH && (0,is_printable/* isPrintable */.C)(text) ? text : null;
}
/** Bytes after decompression that are looked at. */
const MOST_BYTES = 16_000_000;
function decompressed(bytes) {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if (!isGzip && bytes[0] !== 0x78)
        return bytes;
    try {
        return (isGzip ? external_node_zlib_.gunzipSync : external_node_zlib_.inflateSync)(bytes, { maxOutputLength: MOST_BYTES });
    }
    catch {
        // bytes that only begin so are looked at as they are
        return bytes;
    }
}
/** The text in a list: of numbers that are bytes or characters, or of single characters; `null` for another list. */
function textOfList(given) {
    const objects = textOfObjects(given);
    if (objects !== null)
        return objects;
    if (given.length < LEAST_LENGTH)
        return null;
    const items = given.map((item) => (Array.isArray(item) && item.length === 1 ? item[0] : item));
    if (typeof items[0] === 'string') {
        const isCharacters = items.every((item) => typeof item === 'string' && item.length <= MOST_IN_CHARACTER);
        return isCharacters ? items.join('') : null;
    }
    if (!items.every(isCharacter))
        return null;
    if (items.every((item) => item <= MOST_BYTE))
        return textOfBytes(Buffer.from(items));
    const text = items.map((item) => String.fromCodePoint(Math.max(0, item))).join('');
    return (0,is_printable/* isPrintable */.C)(text) ? text : null;
}
/** Fewer tokens are no statement. */
const LEAST_TOKENS = 4;
/** The tokens in a list of objects or lists that begin with a token each, joined; `null` for another list. */
function textOfObjects(items) {
    if (items.length < LEAST_TOKENS)
        return null;
    const tokens = [];
    for (const item of items) {
        if (typeof item !== 'object' || item === null)
            return null;
        const [token, ...others] = Object.values(item);
        // objects with more keys are descriptions, such as places of changed characters
        if (others.length > 0 && !Array.isArray(item))
            return null;
        if (typeof token !== 'string' || /\s/.test(token.trim()))
            return null;
        tokens.push(token);
    }
    return tokens.join(' ');
}
/** UTF-16 units of one character. */
const MOST_IN_CHARACTER = 2;
const MOST_BYTE = 255;
/** Java writes bytes with a sign. */
const LEAST_BYTE = -128;
const hidden_texts_LAST_CHARACTER = 0x10ffff;
function isCharacter(item) {
    return Number.isInteger(item) && Number(item) >= LEAST_BYTE && Number(item) <= hidden_texts_LAST_CHARACTER;
}

// EXTERNAL MODULE: ./build/data/layouts/rest/is-patch.js
var is_patch = __webpack_require__(55305);
// EXTERNAL MODULE: ./build/data/layouts/signs/comments-in.js
var comments_in = __webpack_require__(74182);
// EXTERNAL MODULE: ./build/data/layouts/same-code.js
var same_code = __webpack_require__(48181);
;// CONCATENATED MODULE: ./build/data/layouts/rest/judged-code.js



/** Pieces that a text is compared with. */
const MOST_COMPARED = 8;
/** UTF-16 units that are compared in one record; what comes after them counts as code of its own, which is the safe side. */
const MOST_UNITS = 16_000_000;
/** A line that goes on in the next one, wherever it is: lines show nothing. */
const GOES_ON = /\\\r?\n/;
/** Code of more UTF-16 units than any function has is not cut into lines. */
const LONGEST_EXCERPTED = 1_000_000;
/** The code of a record that is judged: what is the same, or an excerpt, needs no judgement of its own. */
class JudgedCode {
    #texts = [];
    /** Whole texts that need no second look. */
    #known = new Set();
    #lines = null;
    #left = MOST_UNITS;
    constructor(record, found) {
        for (const { code, label, task, span, pointer } of found) {
            // a layout has looked through the whole of the text in which it found a part
            const text = span === null ? code : (0,json_pointer/* valueAtKeys */.Pg)(record, (0,json_pointer/* keysOf */.YD)(pointer));
            if (typeof text === 'string')
                this.#known.add(text);
            this.add(code);
            // the target of a generation task is what the model learns to write, and goes with its code
            if (task === 'generation' && label !== null) {
                this.#known.add(label);
                this.add(label);
            }
        }
    }
    /** Whether a text is known as a whole. */
    has(text) {
        return this.#known.has(text);
    }
    /** Adds code that is judged. */
    add(code) {
        if (this.#texts.length < MOST_COMPARED && !this.#texts.includes(code))
            this.#texts.push(code);
    }
    /** Whether code is judged already: the same code, or lines of it. */
    covers(code) {
        if (this.#isExcerpt(code))
            return true;
        return this.#texts.some((full) => this.#spend(full.length + code.length) && (0,same_code/* hasSameCode */.Y)(full, code));
    }
    #spend(units) {
        this.#left -= units;
        return this.#left >= 0;
    }
    /** Whether each line is one of the judged code, outside of comments. */
    #isExcerpt(code) {
        this.#lines ??= new Set(this.#texts.flatMap(linesOf));
        const lines = this.#lines;
        return linesOfText(code).every((line) => lines.has(line));
    }
}
/** The lines of code that are in no comment and no literal, in whatever language it is; none where that is not sure. */
function linesOf(text) {
    if (text.length > LONGEST_EXCERPTED || GOES_ON.test(text))
        return [];
    const asides = (0,comments_in/* commentsIn */.w)(text);
    if (asides === null)
        return [];
    const lines = [];
    let from = 0;
    for (const { start, end } of [...asides.blocks, { start: text.length, end: text.length }]) {
        if (start > from)
            lines.push(...linesOfText(text.slice(from, start)));
        from = Math.max(from, end);
    }
    return lines;
}
function linesOfText(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/data/layouts/rest/tokens-of.js


/** Items of this mean length or more are texts of their own when one of them is code; UTF-16 units. */
const LONG_ITEM = 20;
/** Fewer tokens are no statement; the vocabularies of tokenizers have pairs of them. */
const tokens_of_LEAST_TOKENS = 4;
/**
 * The text of a list of tokens, joined by blanks, or of lines, joined as they are; `null` for a list of something else, such
 * as several texts.
 */
function tokensOf(items) {
    if (items.length < 2 || !(0,walk_record/* isStringList */.e6)(items))
        return null;
    const areLines = items.slice(0, -1).every((item) => item.endsWith('\n'));
    if (areLines)
        return items.join('');
    if (items.length < tokens_of_LEAST_TOKENS)
        return null;
    const text = items.join(' ');
    return text.length < LONG_ITEM * items.length || !items.some(code_lines/* hasCodeLine */.y) ? text : null;
}

;// CONCATENATED MODULE: ./build/data/layouts/rest/walk-texts.js

/**
 * Visits every key, string and list of a value, in order. Without recursion and without a cap: a record is bounded in bytes
 * already, and a cap is a place to hide behind.
 * @param visit returns whether the place is done with, so that the items of a list are not visited
 */
function walkTexts(root, visit) {
    const levels = [];
    const named = (each) => (level) => level.names === null ? (each ? walk_record/* EACH */.We : String(level.at)) : (level.names[level.at] ?? '');
    const keys = () => levels.map(named(false));
    const path = () => levels.map(named(true));
    const enter = (value) => {
        if (typeof value === 'string')
            visit({ kind: 'string', text: value, keys, path });
        if (typeof value !== 'object' || value === null)
            return;
        if (Array.isArray(value) && value.length > 0 && visit({ kind: 'list', items: value, keys, path }))
            return;
        const names = Array.isArray(value) ? null : Object.keys(value);
        for (const text of names ?? [])
            visit({ kind: 'key', text, keys, path });
        levels.push({ value, names, length: names?.length ?? value.length, at: -1 });
    };
    enter(root);
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
        level.at += 1;
        if (level.at >= level.length)
            levels.pop();
        else
            enter(level.value[level.names?.[level.at] ?? String(level.at)]);
    }
}

;// CONCATENATED MODULE: ./build/data/layouts/rest/rest-of-record.js
var _a;











/**
 * Looks through everything in a record that its layout has not found: keys, strings and lists at any depth. So code passes in
 * no field, whatever its name and its place are. Linear in the record.
 * @param judged the code that the layout has found
 */
function restOfRecord(record, judged, companions) {
    const reader = new RestReader(new JudgedCode(record, judged), companions);
    walkTexts(record, (place) => reader.visit(place));
    return reader.rest();
}
/** Whether any text in a value is code, in whatever form. */
function holdsAnyCode(value) {
    const reader = new RestReader(new JudgedCode({}, []), { label: null, language: null });
    walkTexts(value, (place) => reader.visit(place));
    const { found, unread } = reader.rest();
    return found.length > 0 || unread !== undefined;
}
/** Shorter texts hold no statement. */
const rest_of_record_LEAST_LENGTH = 6;
class RestReader {
    judged;
    companions;
    #found = [];
    #unread = [];
    #patches = new Set();
    constructor(judged, companions) {
        this.judged = judged;
        this.companions = companions;
    }
    rest() {
        const [first] = this.#unread;
        const others = this.#unread.length - 1;
        const more = others > 0 ? `; so do ${String(others)} more places of the record` : '';
        return {
            found: this.#found,
            ...(first === undefined ? {} : { unread: `${first}${more}` }),
            ...(this.#patches.size === 0 ? {} : { patches: [...this.#patches] }),
        };
    }
    /** Looks at one place; whether the items of a list need no look of their own. */
    visit(place) {
        if (place.kind === 'list')
            return this.#list(place.items, place);
        if (place.text.length < rest_of_record_LEAST_LENGTH)
            return true;
        if (place.kind === 'string')
            this.#string(place.text, place);
        else if (restOfText(place.text).length > 0)
            this.#refuse('a key of', place, 'holds code: write it as a value');
        return true;
    }
    #string(text, place) {
        const hidden = hiddenText(text);
        // also where a layout took the text for code as it is
        if (hidden !== null)
            this.#hidden(text, hidden, place);
        else if (this.judged.has(text))
            return;
        else if ((0,is_patch/* isPatch */.p)(text))
            this.#patches.add((0,part/* fieldName */.w5)(place.path()));
        else
            this.#add(restOfText(text), place);
    }
    #hidden(text, { value, form }, place) {
        if (value === undefined) {
            this.#refuse('', place, `holds data ${form}, too large to be read: write it as a value of its own`);
            return;
        }
        const inner = new _a(new JudgedCode({}, []), this.companions);
        walkTexts(value, (one) => inner.visit(one));
        const { found, unread, patches } = inner.rest();
        if (patches !== undefined)
            this.#patches.add((0,part/* fieldName */.w5)(place.path()));
        if (unread !== undefined ||
            found.some(({ code }) => this.judged.has(text) || !this.judged.covers(code))) {
            this.#refuse('', place, `holds code ${form}: write it as text in a field of its own`);
        }
    }
    #list(items, place) {
        const text = textOfList(items);
        const isJudged = (code) => typeof items[0] !== 'string' && this.judged.covers(code);
        if (text !== null && restOfText(text).some(({ code }) => !isJudged(code))) {
            this.#refuse('', place, 'holds code as a list of bytes or characters: write it as text');
        }
        if (text !== null)
            return true;
        const tokens = tokensOf(items);
        if (tokens === null)
            return this.#isCopy(items);
        if (this.judged.has(tokens))
            return true;
        const pieces = restOfText(tokens);
        this.#add(pieces.length === 0 ? [] : [{ span: null, code: tokens, tag: null }], place);
        return pieces.length > 0;
    }
    /** Whether a list of tokens, some of which have several lines, has the code of an earlier field. */
    #isCopy(items) {
        return items.length > 1 && (0,walk_record/* isStringList */.e6)(items) && this.judged.covers(items.join(' '));
    }
    #add(pieces, place) {
        for (const { span, code, tag } of pieces) {
            if (this.judged.covers(code))
                continue;
            this.judged.add(code);
            this.#found.push({
                ...{ pointer: (0,json_pointer/* pointerOf */.rq)(place.keys()), span, code, label: this.companions.label },
                language: tag ?? this.companions.language,
                ...{ task: 'classification', prompt: null },
            });
        }
    }
    #refuse(before, place, says) {
        const name = (0,part/* fieldName */.w5)(place.path());
        const field = name === '' ? 'the record' : `field ${(0,describe_layout/* quoteName */.AB)(name)}`;
        this.#unread.push([...(before === '' ? [] : [before]), field, says].join(' '));
    }
}
_a = RestReader;
/** The code in a text of which nobody knows what it is: what is in fences, and what has a line that is code beyond doubt. */
function restOfText(text) {
    if (!SIGN.test(text))
        return [];
    const bare = unquoted(text);
    return (0,code_in_text/* codeInText */.o)(bare)
        .filter(({ code, tag }) => tag !== null || (0,code_lines/* hasCodeLine */.y)(code))
        .map((piece) => bare === text ? piece : { ...piece, code: text.slice(piece.span?.start ?? 0, piece.span?.end) });
}
/** Without one of these a text has no line that is code beyond doubt. */
const SIGN = /[(){};=]|:[ \t\r]{0,100}$|^[ \t]{0,200}(?:import|from|package|using|def|#)\b|```|~~~/m;
/** A text without the quotes around the whole of it, which would make it a literal; the length stays. */
function unquoted(text) {
    const quote = /^(?:"""|'''|["'`])/.exec(text.trimStart())?.[0];
    if (quote === undefined || !text.trimEnd().endsWith(quote))
        return text;
    return text.replaceAll(quote, ' '.repeat(quote.length));
}


/***/ }),

/***/ 48181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hasSameCode)
/* harmony export */ });
/* harmony import */ var _signs_comments_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74182);

/**
 * Whether a second text has nothing that the first does not have: the same characters in the same order from its beginning,
 * blanks aside, and whole comments of the first left out. A dataset often holds its code twice: as text, as tokens, without
 * comments, or its signature alone. A second text that is *not* the same is code of its own; so a field that looks like a
 * copy cannot hide anything.
 */
function hasSameCode(full, copy) {
    if (full === copy)
        return true;
    if (marksIn(copy) !== marksIn(copy.replace(BLANKS, '')))
        return false;
    if (LINE_COMMENT.test(copy))
        return inLines(full) === inLines(copy);
    const comments = COMMENT_MARK.test(full) ? ((0,_signs_comments_in_js__WEBPACK_IMPORTED_MODULE_0__/* .commentsIn */ .w)(full)?.comments ?? []) : [];
    if (matchesFrom(full, 0, copy, comments))
        return true;
    const leading = LEADING_WORDS.exec(full)?.[0].length ?? 0;
    return leading > 0 && !/^\s*\w/.test(copy) && matchesFrom(full, leading, copy, comments);
}
/** Marks after which the end of a line decides what is code and what is not. */
const LINE_COMMENT = /\/\/|#|--/;
/** Without one of these a text has no comment. */
const COMMENT_MARK = /\/[*/]|#|"""|'''/;
/** Marks that a blank between their characters turns into operators, and code in a comment into code. */
const MARKS = /\/\*|\*\/|\/\/|"""|'''|--/g;
function marksIn(text) {
    return text.match(MARKS)?.length ?? 0;
}
/** What `isBlank` accepts. */
const BLANKS = /[^\P{Cc}\u007F-\u009F]|[ \u00A0\uFEFF]/gu;
/** The characters of each line that are not blank, without empty lines. */
function inLines(text) {
    const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.replace(BLANKS, ''));
    return lines.filter((line) => line !== '').join('\n');
}
/** Words before the parameters, which datasets of method names leave out of the tokens. They can open no comment or string. */
const LEADING_WORDS = /^[\s\w]*/;
function matchesFrom(full, from, copy, comments) {
    let at = from;
    let next = 0;
    for (const character of nonBlanks(copy)) {
        for (; at < full.length; at += 1) {
            while ((comments[next]?.start ?? Infinity) < at)
                next += 1;
            const comment = comments[next];
            if (full.charAt(at) === character)
                break;
            // `at` is before the next character in turn
            if (comment?.start === at)
                at = comment.end - 1;
            else if (!isBlank(full.charAt(at)))
                return false;
        }
        if (at >= full.length)
            return false;
        at += 1;
    }
    return true;
}
function* nonBlanks(text) {
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (!isBlank(character))
            yield character;
    }
}
function isBlank(character) {
    return character <= ' ' || character === '\u00A0' || character === '\uFEFF';
}


/***/ }),

/***/ 51060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sampleRecords)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75603);

/**
 * Reads the first records of a stream, so that a layout can be recognised before any of them becomes a unit. An error while
 * they are read is thrown by `records`, after the records before it.
 */
async function sampleRecords(records) {
    const iterator = records[Symbol.asyncIterator]();
    const first = [];
    let failure = null;
    let bytes = 0;
    try {
        while (first.length < _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLE_RECORDS */ .A_ && bytes < _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLE_BYTES */ .Z5) {
            const next = await iterator.next();
            if (next.done === true)
                break;
            const record = next.value;
            first.push(record);
            if (record.ok)
                bytes += record.bytes ?? JSON.stringify(record.value).length;
        }
    }
    catch (error) {
        failure = { error };
    }
    const sample = first.flatMap((record) => (record.ok ? [record.value] : []));
    return { sample, records: fromFirst(first, iterator, failure) };
}
async function* fromFirst(first, rest, failure) {
    try {
        yield* first;
        if (failure !== null)
            throw failure.error;
        for (let next = await rest.next(); next.done !== true; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.(); // closes the file when the reader stops early
    }
}


/***/ }),

/***/ 74182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentsIn)
/* harmony export */ });
/** A comment or a literal from the present position. What is not closed does not match here. */
const ASIDE = /\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|'''[\s\S]*?'''|\/\/[^\n\r\u2028\u2029]*|#[^\n\r\u2028\u2029]*|`(?:\\[\s\S]|[^`\\])*`|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*'/y;
/** What opens one. */
const OPENS = /\/[*/]|["'`#]/g;
/** Marks that begin or end something of several lines in one language or another. */
const BLOCK_MARK = /\/\*|\*\/|"""|'''/;
/** Literals in other forms. With one, nobody knows what is a comment. */
const OTHER = /<<[-~]?["'A-Za-z_]|<<<[ \t]*["'A-Za-z_]|(?<!\w)R"[^\n(]{0,16}\(|^=begin|(?<!["\w])b?r#*"/m;
/** Lines of a preprocessor, which are no comments. */
const DIRECTIVE = /^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|define|undef|include|pragma)\b/m;
/** Lines between which a preprocessor may leave code out. */
const CONDITION = /^[ \t]*#[ \t]*(?:if|endif)/gm;
/** One character between apostrophes, such as a quote. */
const LONGEST_CHARACTER = 4;
/**
 * The comments and literals of code of any language; `null` where another language, or another reading, has others. So a
 * mark of a comment in a string, or of a string in a comment, cannot make one text out of another. Linear in the text.
 */
function commentsIn(text) {
    if (OTHER.test(text) || hasLongComment(text))
        return null;
    const comments = [];
    const blocks = [];
    for (let at = nextMark(text, 0); at !== -1;) {
        ASIDE.lastIndex = at;
        const aside = ASIDE.exec(text)?.[0];
        if (aside === undefined || isDoubtful(aside))
            return null;
        const span = { start: at, end: at + aside.length };
        if (isComment(aside))
            comments.push(span);
        if (/^(?:\/\*|"""|'''|`)/.test(aside))
            blocks.push(span);
        at = nextMark(text, span.end);
    }
    return {
        comments: DIRECTIVE.test(text) ? [] : comments,
        blocks: [...blocks, ...conditional(text, blocks)].sort((a, b) => a.start - b.start),
    };
}
/** What a preprocessor may leave out. What is not closed extends to the end; what closes it is in no comment or literal. */
function conditional(text, blocks) {
    const found = [];
    let depth = 0;
    let start = 0;
    let block = 0;
    for (const { index, 0: whole } of text.matchAll(CONDITION)) {
        while ((blocks[block]?.end ?? Infinity) <= index)
            block += 1;
        if (whole.endsWith('if') && !whole.endsWith('endif')) {
            if (depth === 0)
                start = index;
            depth += 1;
        }
        else if (depth > 0 && (blocks[block]?.start ?? Infinity) > index) {
            depth -= 1;
            if (depth === 0)
                found.push({ start, end: index });
        }
    }
    return depth === 0 ? found : [...found, { start, end: text.length }];
}
/** Whether a comment on one line may go on in the next one. */
function hasLongComment(text) {
    const mayGoOn = text.includes('\\\n') || text.includes('\\\r\n');
    return mayGoOn && text.split('\n').some((line) => /\\\r?$/.test(line) && /\/\/|#/.test(line));
}
function nextMark(text, from) {
    OPENS.lastIndex = from;
    return OPENS.exec(text)?.index ?? -1;
}
function isComment(aside) {
    return /^(?:\/|#|"""|''')/.test(aside);
}
/** Whether what is in a comment or a literal opens or ends one where the outer one is read in another way. */
function isDoubtful(aside) {
    const width = /^(?:\/\*|\/\/|"""|''')/.exec(aside)?.[0].length ?? 1;
    const isLine = aside.startsWith('//') || aside.startsWith('#');
    const inner = aside.slice(width, isLine ? undefined : -width);
    if (BLOCK_MARK.test(inner))
        return true;
    if (isLine)
        return isOdd(inner, '`');
    if (width > 1)
        return isOdd(inner, '"') || isOdd(inner, '`') || (aside.startsWith("'") && isOdd(inner, "'"));
    return isDoubtfulString(aside, inner);
}
/** A quote or a backtick alone in a string, as in a pattern between slashes, may be the end of another one. */
function isDoubtfulString(aside, inner) {
    if (aside.startsWith("'") && aside.length <= LONGEST_CHARACTER)
        return false;
    return isOdd(inner, '`') || (!aside.startsWith('"') && isOdd(inner.replaceAll('\\"', ''), '"'));
}
function isOdd(text, mark) {
    return text.split(mark).length % 2 === 0;
}


/***/ }),

/***/ 94737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withLineFeeds)
/* harmony export */ });
/** A line break in any form but LF, alone or at the beginning of a pair. */
const OTHER_BREAK = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;
/** A text with LF for every line break that is of one character, as languages and editors know them. Offsets stay. */
function withLineFeeds(text) {
    return text.replace(OTHER_BREAK, '\n');
}


/***/ }),

/***/ 14903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ quotedCode),
/* harmony export */   r: () => (/* binding */ hasStrongSign)
/* harmony export */ });
/** What is not looked at: literals on one line. */
const LITERAL = /"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*'/g;
/** The inside of quotes and backticks in a sentence: a text of its own. */
const QUOTED = /`([^`\n]{12,})`|"([^"\n]{12,})"|(?<!\w)'([^'\n]{12,})'|[\u201C\u201E]([^\u201C\u201D\n]{12,})[\u201C\u201D]/g;
/** An address, which may hold assignments. It has no parentheses, so that it holds no call. */
const ADDRESS = /\b[a-z]{2,10}:\/\/[^\s(){}"'<>]*/g;
/** Without one of these there is no sign. */
const MARK = /[;{]|\bdef\b/;
/** The head of a statement that is conditional or repeated. */
const HEAD = /\b(?:if|while|for|switch|foreach)\s*\(/;
/** What is behind the parentheses of such a head. */
const BODY = /\)\s*(?:\{|(?:return|goto|break|continue|throw)\b[^;]{0,200};|[\w.>*[\]-]{1,80}\s*(?:\([^;]{0,200};|[-+*/|&]?=[^;]{1,200};|(?:\+\+|--)\s*;))/;
/**
 * Signs that need nothing at the end of the line and that no word next to them excuses: a body in braces with a statement, a
 * definition of Python, a function of JavaScript, a call or an assignment as a whole statement.
 */
const SIGNS = [
    /\)\s*(?:[\w:<>*&]{1,40}\s*){0,3}\{[^{}\n]{0,400};/,
    /\bdef\s+\w+\s*\([^()]{0,200}\)\s*(?:->[^:]{1,80})?:/,
    /\bfunction\b\s*\w*\s*\([^()]{0,200}\)\s*\{|\)\s*=>\s*\{/,
    /(?:^|[;{}])\s*[A-Za-z_][\w.>:-]{0,100}\([^;]{1,300}\)\s*;/,
    /(?:^|[;{}])\s*(?:[A-Za-z_][\w:<>*&]{0,40}\s+){0,4}[*&]{0,2}[A-Za-z_][\w.>[\]-]{0,80}\s*[-+*/|&]?=(?![=>])[^;={}]{1,200};/,
];
/** Whether a line, or what is quoted in it, is code whatever else the line says. */
function hasStrongSign(line) {
    return MARK.test(line) && (isStrong(line) || quotedCode(line) !== null);
}
/** Where in a line code is quoted: the first text between quotes or backticks with a sign; `null` when there is none. */
function quotedCode(line) {
    for (const found of line.matchAll(QUOTED)) {
        const inner = found[0].slice(1, -1);
        if (isStrong(inner))
            return { start: found.index + 1, end: found.index + 1 + inner.length };
    }
    return null;
}
function isStrong(text) {
    if (!MARK.test(text))
        return false;
    const bare = text.replace(LITERAL, '""').replace(ADDRESS, 'x').trim();
    const head = HEAD.exec(bare);
    if (head !== null && BODY.test(bare.slice(head.index)))
        return true;
    return SIGNS.some((sign) => sign.test(bare));
}


/***/ }),

/***/ 93892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ scalarOrTokens),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   lh: () => (/* binding */ findCode)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37827);
/* harmony import */ var _text_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35886);
/* harmony import */ var _code_in_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12296);
/* harmony import */ var _walk_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99516);




/** The code that a source finds in a record. */
function findCode(root, source) {
    const places = source.paths.map((path) => (0,_walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .uQ)(root, path)).find((some) => some.length > 0) ?? [];
    const quoted = JSON.stringify(source.name);
    if (places.length === 0)
        return { ok: false, reason: `no field ${quoted}` };
    const texts = places.flatMap((place) => codeText(place.value).map((text) => ({ place, text })));
    if (texts.length === 0)
        return { ok: false, reason: `field ${quoted} is not a string` };
    const filled = texts.filter(({ text }) => text.trim() !== '');
    if (filled.length === 0)
        return { ok: false, reason: `field ${quoted} is empty` };
    const found = filled.flatMap(({ place, text }) => spansOf(text, source.mode).map((span) => {
        const one = foundAt(root, place, span, source);
        const isTurn = one.prompt !== null || (one.task === 'generation' && one.label !== null);
        return span.span === null || !isTurn ? one : { ...one, within: text };
    }));
    return { ok: true, found };
}
/** A string, or a list of tokens joined by blanks. */
function codeText(value) {
    if (typeof value === 'string')
        return [value];
    return (0,_walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringList */ .e6)(value) ? [value.join(' ')] : [];
}
function spansOf(text, mode) {
    return mode === 'whole' ? [{ span: null, code: text, tag: null }] : (0,_code_in_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeInText */ .o)(text, mode === 'code-text');
}
function foundAt(root, place, { span, code, tag }, source) {
    const named = source.languages
        .map((paths) => textNear(root, place, paths, scalarOrTokens))
        .find((name) => name !== null);
    return {
        pointer: (0,_text_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)(place.keys),
        span,
        code,
        language: tag ?? named ?? source.language,
        label: joined(root, place, source.label, labelText),
        task: source.task,
        ...labelItemOf(root, place, source.label),
        prompt: joined(root, place, source.prompt, scalarOrTokens),
    };
}
/** The innermost item of a list that the code has in common with its label, where all parts of the label are in it. */
function labelItemOf(root, place, label) {
    const items = label.flatMap((paths) => {
        const path = paths.find((one) => labelText((0,_walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAt */ .yI)(root, alongside(one, place))) !== null);
        return path === undefined ? [] : [commonItem(path, place)];
    });
    const depth = Math.min(...items);
    return depth > 0 && depth < Infinity ? { labelItem: (0,_text_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)(place.keys.slice(0, depth)) } : {};
}
/** How many keys lead to the innermost item of a list that a path and a place have in common; 0 without one. */
function commonItem(path, place) {
    const apart = path.findIndex((key, index) => place.path[index] !== key);
    return path.slice(0, apart === -1 ? path.length : apart).lastIndexOf(_walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .EACH */ .We) + 1;
}
function joined(root, place, fields, textOf) {
    const texts = fields.flatMap((paths) => textNear(root, place, paths, textOf) ?? []);
    const filled = texts.filter((text) => text !== '');
    return texts.length === 0 ? null : filled.join('\n\n');
}
/** The text of another field: in the same item of a list as the code, where both are in one; else the first in the record. */
function textNear(root, place, paths, textOf) {
    for (const path of paths) {
        const text = textOf((0,_walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAt */ .yI)(root, alongside(path, place)));
        if (text !== null)
            return text;
    }
    return null;
}
/** The path with the positions of the place's own items, as far as both go the same way. */
function alongside(path, place) {
    let isSame = true;
    return path.map((key, index) => {
        isSame &&= place.path[index] === key;
        return isSame ? (place.keys[index] ?? key) : key;
    });
}
/** A string, number or boolean as text, a list of tokens joined by blanks; `null` for anything else. */
function scalarOrTokens(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return (0,_walk_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringList */ .e6)(value) ? value.join(' ') : null;
}
/**
 * The text of a label: as above; a list such as one-hot classes, or an object, as canonical JSON. Only a missing or empty
 * value is no label, so that no change of a label passes unseen.
 */
function labelText(value) {
    if (typeof value !== 'object' || value === null)
        return scalarOrTokens(value);
    return scalarOrTokens(value) ?? (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value);
}


/***/ }),

/***/ 99516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ EACH),
/* harmony export */   e6: () => (/* binding */ isStringList),
/* harmony export */   fx: () => (/* binding */ walkRecord),
/* harmony export */   uQ: () => (/* binding */ placesAt),
/* harmony export */   yI: () => (/* binding */ firstAt)
/* harmony export */ });
/** `*` in a path stands for each item of a list. */
const EACH = '*';
/** Nesting that is walked: no public dataset keeps code deeper. */
const MOST_LEVELS = 6;
/** Fields of one record that are looked at while a layout is recognised; a hostile record may have millions. */
const MOST_FIELDS = 1000;
/** Items of each list that are looked at while a layout is recognised. */
const MOST_ITEMS = 32;
/**
 * The values of a record, in order: scalars, lists and the values within objects and lists of objects. A list of strings is
 * one value, and so is each of its strings.
 */
function* walkRecord(value) {
    let left = MOST_FIELDS;
    const pending = [{ keys: [], path: [], value }];
    for (let place = pending.pop(); place !== undefined && left > 0; place = pending.pop()) {
        left -= 1;
        if (place.keys.length > 0)
            yield place;
        if (place.keys.length < MOST_LEVELS)
            pending.push(...childrenOf(place).reverse());
    }
}
function childrenOf({ keys, path, value }) {
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value)) {
        const items = value.slice(0, MOST_ITEMS);
        return items.map((item, index) => ({
            keys: [...keys, String(index)],
            path: [...path, EACH],
            value: item,
        }));
    }
    return Object.entries(value)
        .slice(0, MOST_FIELDS)
        .map(([key, child]) => ({ keys: [...keys, key], path: [...path, key], value: child }));
}
/** The places under a path, all items of lists for `*`. Own properties only, so that `__proto__` leads nowhere. */
function placesAt(root, path) {
    let places = [{ keys: [], path: [], value: root }];
    for (const key of path)
        places = places.flatMap((place) => stepInto(place, key));
    return places;
}
function stepInto({ keys, path, value }, key) {
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value) && key === EACH) {
        return value.map((item, index) => ({
            keys: [...keys, String(index)],
            path: [...path, key],
            value: item,
        }));
    }
    if (Array.isArray(value) && !/^\d+$/.test(key))
        return [];
    if (!Object.hasOwn(value, key))
        return [];
    return [{ keys: [...keys, key], path: [...path, key], value: value[key] }];
}
/** The first value under a path, or `undefined`. */
function firstAt(root, path) {
    return placesAt(root, path)[0]?.value;
}
/** Whether a value is a list of strings that is not empty. */
function isStringList(value) {
    return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}


/***/ }),

/***/ 84608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ archiveOf),
/* harmony export */   iN: () => (/* binding */ archiveNamed),
/* harmony export */   zR: () => (/* binding */ archiveReason)
/* harmony export */ });
/* harmony import */ var _codecs_codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82514);

/** POSIX ustar: "ustar" at byte 257 of the first header. */
const TAR_MAGIC_AT = 257;
const ARCHIVES = [
    { name: 'zip', at: 0, magic: Buffer.from('PK\x03\x04') },
    { name: 'zip', at: 0, magic: Buffer.from('PK\x05\x06') },
    { name: 'zip', at: 0, magic: Buffer.from('PK\x07\x08') },
    { name: '7z', at: 0, magic: Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) },
    { name: 'rar', at: 0, magic: Buffer.from('Rar!\x1a\x07') },
    { name: 'tar', at: TAR_MAGIC_AT, magic: Buffer.from('ustar') },
];
/** What the names of archives end with. */
const EXTENSIONS = ['.zip', '.7z', '.rar', '.tar', '.tgz', '.tbz2', '.txz'];
/** Why archives are not read: their members would be files without a path. */
function archiveReason(kind) {
    return `an archive (${kind}): unpack it, and give the files`;
}
/** The kind of archive that a path shows; `null` when it shows none. */
function archiveNamed(path) {
    return EXTENSIONS.find((end) => (0,_codecs_codecs_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCodec */ .Hy)(path.toLowerCase()).endsWith(end))?.slice(1) ?? null;
}
/** The kind of archive that a file begins like, by its first 262 bytes; `null` when it is none. */
function archiveOf(start) {
    const found = ARCHIVES.find(({ at, magic }) => start.subarray(at, at + magic.length).equals(magic));
    return found?.name ?? null;
}


/***/ }),

/***/ 17540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byteLines)
/* harmony export */ });
/*
 * By hand, not by readline: that decodes text, so that offsets in bytes and bytes that are no UTF-8 are lost, and holds a
 * line whatever its length.
 */
const LINE_FEED = 0x0a;
/**
 * Splits a byte stream at `\n`. A last line without `\n` counts, unless it is empty.
 * Holds at most `maxBytes` and one chunk in memory, however long a line or the stream is.
 */
async function* byteLines(chunks, options) {
    const line = new LineBuffer(options);
    for await (const chunk of chunks) {
        let from = 0;
        for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
            line.add(chunk.subarray(from, at));
            yield line.take(true);
            from = at + 1;
        }
        line.add(chunk.subarray(from));
    }
    if (line.length > 0)
        yield line.take(false);
}
/** The current line. */
class LineBuffer {
    options;
    length = 0;
    #parts = [];
    #held = 0;
    #number = 1;
    #start = 0;
    constructor(options) {
        this.options = options;
    }
    add(part) {
        this.length += part.length;
        if (this.length > this.options.maxBytes) {
            this.#parts = [];
            this.#held = 0;
        }
        else if (part.length > 0) {
            this.#parts.push(part);
            this.#held += part.length;
        }
        this.options.onHeld?.(this.#held);
    }
    take(terminated) {
        const line = {
            number: this.#number,
            start: this.#start,
            length: this.length,
            bytes: this.length > this.options.maxBytes ? null : Buffer.concat(this.#parts),
            terminated,
        };
        this.#number += 1;
        this.#start += this.length + 1;
        this.length = 0;
        this.#parts = [];
        this.#held = 0;
        return line;
    }
}


/***/ }),

/***/ 19514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ByteSource)
/* harmony export */ });
const NOTHING = Buffer.alloc(0);
/** The bytes of a stream, in amounts that the reader chooses. Holds what was asked for, and one chunk. */
class ByteSource {
    #held = NOTHING;
    #ended = false;
    #chunks;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** The next bytes, which stay: at least `bytes` of them, or all that are left. */
    async peek(bytes) {
        const parts = [this.#held];
        let length = this.#held.length;
        while (length < bytes && !this.#ended) {
            const next = await this.#chunks.next();
            if (next.done === true)
                this.#ended = true;
            else {
                parts.push(next.value);
                length += next.value.length;
            }
        }
        if (parts.length > 1)
            this.#held = Buffer.concat(parts);
        return this.#held;
    }
    /** Passes over bytes that were peeked. */
    drop(bytes) {
        this.#held = this.#held.subarray(bytes);
    }
    /**
     * Takes exactly `bytes` bytes.
     * @returns `null` when fewer are left
     */
    async take(bytes) {
        const held = await this.peek(bytes);
        if (held.length < bytes)
            return null;
        this.drop(bytes);
        return held.subarray(0, bytes);
    }
    /** Passes on `bytes` bytes, or all that are left, without holding them. */
    async *pass(bytes) {
        for (let left = bytes; left > 0;) {
            const held = await this.peek(1);
            if (held.length === 0)
                return;
            const part = held.subarray(0, Math.min(left, held.length));
            this.drop(part.length);
            left -= part.length;
            yield part;
        }
    }
    /**
     * Passes over `bytes` bytes, without holding them.
     * @returns whether there were that many
     */
    async skip(bytes) {
        let skipped = 0;
        for await (const part of this.pass(bytes))
            skipped += part.length;
        return skipped === bytes;
    }
    /** Ends the stream, for readers that do not read the rest. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
}


/***/ }),

/***/ 82514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uM: () => (/* binding */ codecOf),
  Hy: () => (/* binding */ withoutCodec)
});

// UNUSED EXPORTS: CODECS

;// CONCATENATED MODULE: ./build/data/read/codecs/bzip2-bits.js
/** Reads bits, the highest of each byte first. */
class BitReader {
    bytes;
    #at = 0;
    #held = 0;
    #count = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /**
     * The next bits as a number.
     * @param count at most 24
     * @throws BrokenBzip2 behind the end
     */
    read(count) {
        const bits = this.peek(count);
        this.drop(count);
        return bits;
    }
    /** The same, but they stay; bits behind the end are 0. */
    peek(count) {
        while (this.#count < count) {
            this.#held = (this.#held << 8) | (this.bytes[this.#at] ?? 0);
            this.#at += 1;
            this.#count += 8;
        }
        return (this.#held >>> (this.#count - count)) & ((1 << count) - 1);
    }
    /**
     * Passes over bits that were peeked.
     * @throws BrokenBzip2 behind the end
     */
    drop(count) {
        this.#count -= count;
        if (this.#at * 8 - this.#count > this.bytes.length * 8)
            throw new BrokenBzip2('unexpected end of file');
    }
    /** 32 bits, unsigned. */
    read32() {
        return this.read(16) * 0x10000 + this.read(16);
    }
    /** Bits that were read. */
    get position() {
        return this.#at * 8 - this.#count;
    }
}
/** Data that bzip2 would not have written; the message says what is wrong. */
class BrokenBzip2 extends Error {
}

;// CONCATENATED MODULE: ./build/data/read/codecs/bzip2-huffman.js

/** Longest code word. bzip2 `decompress.c`: 20 bits. */
const MAX_LENGTH = 20;
/**
 * Reads one table of code lengths.
 * @param count symbols in the alphabet
 * @throws BrokenBzip2 for lengths that bzip2 does not allow
 */
function readCode(bits, count) {
    const lengths = readLengths(bits, count);
    const byLength = (a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b;
    const limits = new Int32Array(MAX_LENGTH + 1);
    const offsets = new Int32Array(MAX_LENGTH + 1);
    let word = 0;
    let index = 0;
    for (let length = 1; length <= MAX_LENGTH; length++) {
        offsets[length] = index - word;
        const own = lengths.reduce((total, one) => total + Number(one === length), 0);
        word += own;
        index += own;
        limits[length] = word << (MAX_LENGTH - length);
        word *= 2;
    }
    return {
        shortest: Math.min(...lengths),
        limits,
        offsets,
        symbols: Uint16Array.from(lengths.keys()).sort(byLength),
    };
}
/**
 * Reads a symbol.
 * @throws BrokenBzip2 for a word that is not in the code
 */
function readSymbol(bits, { shortest, limits, offsets, symbols }) {
    const word = bits.peek(MAX_LENGTH);
    let length = shortest;
    while (word >= (limits[length] ?? 0)) {
        length += 1;
        if (length > MAX_LENGTH)
            throw new BrokenBzip2('a word that is not in the code');
    }
    bits.drop(length);
    return symbols[(word >> (MAX_LENGTH - length)) + (offsets[length] ?? 0)] ?? 0;
}
/** Each length is written as the difference to the one before. */
function readLengths(bits, count) {
    let length = bits.read(5);
    return Uint8Array.from({ length: count }, () => {
        for (;;) {
            if (length < 1 || length > MAX_LENGTH)
                throw new BrokenBzip2('a code word of a wrong length');
            if (bits.read(1) === 0)
                return length;
            length += bits.read(1) === 0 ? 1 : -1;
        }
    });
}

;// CONCATENATED MODULE: ./build/data/read/codecs/bzip2-block.js


/** Symbols that are coded with the same table. */
const GROUP_SIZE = 50;
/** bzip2 writes 2 to 6 tables. */
const MIN_TABLES = 2;
const MAX_TABLES = 6;
/**
 * Reads a block behind its magic number. bzip2 has no specification; this follows `decompress.c` of bzip2 1.0.8.
 * @param bits    at the block's checksum
 * @param scratch is overwritten; as long as a block of this file may be
 * @throws BrokenBzip2 for data that is cut off or broken
 */
function readBlock(bits, scratch) {
    const crc = bits.read32();
    if (bits.read(1) !== 0)
        throw new BrokenBzip2('a randomised block, which only bzip2 before 0.9.5 wrote');
    const origin = bits.read(24);
    const alphabet = readAlphabet(bits);
    const tables = bits.read(3);
    if (tables < MIN_TABLES || tables > MAX_TABLES)
        throw new BrokenBzip2('a wrong number of tables');
    const selectors = readSelectors(bits, tables);
    const codes = Array.from({ length: tables }, () => readCode(bits, alphabet.length + 2));
    const sorted = readSorted(bits, alphabet, selectors.map((table) => codes[table]), scratch);
    return { crc, bytes: unsorted(sorted, origin) };
}
/** The bytes that occur, by a map of maps. */
function readAlphabet(bits) {
    const groups = bits.read(16);
    const used = [];
    for (let group = 0; group < 16; group++) {
        if (((groups >>> (15 - group)) & 1) === 0)
            continue;
        const members = bits.read(16);
        for (let i = 0; i < 16; i++)
            if (((members >>> (15 - i)) & 1) === 1)
                used.push(group * 16 + i);
    }
    if (used.length === 0)
        throw new BrokenBzip2('a block without bytes');
    return Uint8Array.from(used);
}
/** The table of each group of symbols, moved to the front when it is used. */
function readSelectors(bits, tables) {
    const order = Uint8Array.from({ length: tables }, (_, table) => table);
    return Array.from({ length: bits.read(15) }, () => {
        let place = 0;
        while (bits.read(1) === 1)
            place += 1;
        if (place >= tables)
            throw new BrokenBzip2('a table that is not there');
        return toFront(order, place);
    });
}
function toFront(list, place) {
    const found = list[place] ?? 0;
    for (let i = place; i > 0; i--)
        list[i] = list[i - 1] ?? 0;
    list[0] = found;
    return found;
}
/** Undoes the Huffman code, the runs and the moves to the front. */
function readSorted(bits, order, codes, sorted) {
    const end = order.length + 1;
    let length = 0;
    let run = 0;
    let weight = 1;
    for (let group = 0;; group++) {
        const code = codes[group];
        if (code === undefined)
            throw new BrokenBzip2('a block without an end');
        for (let i = 0; i < GROUP_SIZE; i++) {
            const symbol = readSymbol(bits, code);
            if (symbol <= 1) {
                // a digit of a run's length, in base 2 with the digits 1 and 2; it must stop before the numbers overflow
                run += weight * (symbol + 1);
                weight *= 2;
                if (length + run > sorted.length)
                    throw new BrokenBzip2('a block that is too long');
                continue;
            }
            if (run > 0) {
                sorted.fill(order[0] ?? 0, length, length + run);
                length += run;
                run = 0;
                weight = 1;
            }
            if (symbol === end)
                return sorted.subarray(0, length);
            if (length >= sorted.length)
                throw new BrokenBzip2('a block that is too long');
            sorted[length++] = toFront(order, symbol - 1);
        }
    }
}
/** Undoes the Burrows–Wheeler transform. */
function unsorted(sorted, origin) {
    if (origin >= sorted.length)
        throw new BrokenBzip2('a block whose first byte is outside it');
    const starts = new Uint32Array(257);
    for (const byte of sorted)
        starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
    for (let byte = 1; byte <= 256; byte++)
        starts[byte] = (starts[byte] ?? 0) + (starts[byte - 1] ?? 0);
    // the place of the next byte, and below it the byte itself, so that one look finds both
    const next = new Uint32Array(sorted.length);
    for (let i = 0; i < sorted.length; i++) {
        const byte = sorted[i] ?? 0;
        const place = starts[byte] ?? 0;
        next[place] = (i << 8) | byte;
        starts[byte] = place + 1;
    }
    const bytes = new Uint8Array(sorted.length);
    let at = next[origin] ?? 0;
    for (let i = 0; i < bytes.length; i++) {
        bytes[i] = at & 0xff;
        at = next[at >>> 8] ?? 0;
    }
    return bytes;
}

// EXTERNAL MODULE: ./build/data/read/unread-rest.js
var unread_rest = __webpack_require__(75746);
;// CONCATENATED MODULE: ./build/data/read/codecs/bunzip2.js
/*
 * By hand, because the JavaScript libraries (unbzip2-stream, seek-bzip, compressjs) all descend from one decoder that
 * never returns when the digits of a run's length overflow, and an attacker may have written the file.
 */



/** The first three bytes; a digit 1 to 9 follows, the size of blocks. */
const BZIP2_MAGIC = Buffer.from('BZh');
/** Bytes of a block before its run lengths are undone, per unit of the digit in the header. */
const BLOCK_UNIT = 100_000;
/**
 * The longest block in the file: 900,000 symbols of 20 bits, 32,767 selectors of 6 bits and 6 tables of 258 lengths, each
 * of at most 2 × 19 + 1 bits, make 2.3 MB.
 */
const MAX_BLOCK_BYTES = 2_400_000;
const BLOCK_MAGIC = [0x314159, 0x265359];
const END_MAGIC = [0x177245, 0x385090];
/** What follows the header: a block, or, in an empty file, the end. */
const BZIP2_MARKS = [BLOCK_MAGIC, END_MAGIC].map((mark) => {
    return Buffer.concat(mark.map((half) => Buffer.from([half >> 16, half >> 8, half])));
});
/** Output is passed on in pieces of this size, because 45 bytes of a block can stand for 46 MB. */
const PIECE_BYTES = 65_536;
/**
 * Decompresses bzip2, block by block: all streams that follow each other. Holds one block.
 * @throws UnreadRest for data that is cut off or broken, or that something else follows
 */
async function* bunzip2(source) {
    for (let start = await source.peek(4); start.length > 0; start = await source.peek(4)) {
        const level = (start[3] ?? 0) - 0x30;
        if (!start.subarray(0, 3).equals(BZIP2_MAGIC) || level < 1 || level > 9) {
            throw new unread_rest/* UnreadRest */.o('something follows the bzip2 data', unread_rest/* MAKE_AGAIN */.A);
        }
        source.drop(4);
        try {
            yield* blocks(source, level * BLOCK_UNIT);
        }
        catch (error) {
            if (!(error instanceof BrokenBzip2))
                throw error;
            throw new unread_rest/* UnreadRest */.o(`broken bzip2 data: ${error.message}`, unread_rest/* MAKE_AGAIN */.A);
        }
    }
}
/** The blocks of one stream, up to its end. Blocks do not begin at whole bytes. */
async function* blocks(source, maxSize) {
    let streamCrc = 0;
    const scratch = new Uint8Array(maxSize);
    for (let bit = 0;;) {
        const bits = new BitReader(await source.peek(MAX_BLOCK_BYTES));
        bits.read(bit);
        const magic = [bits.read(24), bits.read(24)];
        if (isMagic(magic, END_MAGIC)) {
            if (bits.read32() !== streamCrc)
                throw new BrokenBzip2('a wrong checksum');
            source.drop(Math.ceil(bits.position / 8));
            return;
        }
        if (!isMagic(magic, BLOCK_MAGIC))
            throw new BrokenBzip2('neither a block nor the end');
        const { crc, bytes } = readBlock(bits, scratch);
        const output = new RunExpander(bytes);
        for (let piece = output.next(); piece.length > 0; piece = output.next())
            yield piece;
        if (output.crc !== crc)
            throw new BrokenBzip2('a wrong checksum');
        streamCrc = (((streamCrc << 1) | (streamCrc >>> 31)) ^ crc) >>> 0;
        source.drop(Math.floor(bits.position / 8));
        bit = bits.position % 8;
    }
}
function isMagic(read, magic) {
    return read[0] === magic[0] && read[1] === magic[1];
}
/** Output of blocks: four equal bytes in them are followed by the number of further ones. */
class RunExpander {
    bytes;
    #at = 0;
    #equal = 0;
    #last = -1;
    #copies = 0;
    #crc = 0xffffffff;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** The CRC-32 of the output so far. */
    get crc() {
        return ~this.#crc >>> 0;
    }
    /** The next piece of the output; empty at the end. */
    next() {
        const piece = new Uint8Array(PIECE_BYTES);
        let length = 0;
        let crc = this.#crc;
        while (length < PIECE_BYTES) {
            if (this.#copies === 0 && !this.#readOne())
                break;
            const from = length;
            length = Math.min(PIECE_BYTES, from + this.#copies);
            this.#copies -= length - from;
            for (let i = from; i < length; i++) {
                piece[i] = this.#last;
                crc = (crc << 8) ^ (CRC_TABLE[(crc >>> 24) ^ this.#last] ?? 0);
            }
        }
        this.#crc = crc;
        return piece.subarray(0, length);
    }
    /** Reads a byte that stands for output; `false` at the end. */
    #readOne() {
        while (this.#at < this.bytes.length) {
            const byte = this.bytes[this.#at++] ?? 0;
            if (this.#equal === 4) {
                this.#equal = 0;
                this.#copies = byte;
                if (byte > 0)
                    return true;
                continue;
            }
            this.#equal = this.#equal > 0 && byte === this.#last ? this.#equal + 1 : 1;
            this.#last = byte;
            this.#copies = 1;
            return true;
        }
        return false;
    }
}
/** CRC-32 with the highest bit first (polynomial 0x04c11db7), unlike that of gzip. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << 24;
    for (let i = 0; i < 8; i++)
        crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
    return crc;
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/data/read/codecs/zlib-push.js

/**
 * A stream of `node:zlib` that is fed piece by piece. By hand, not by a pipe: a pipe loses what was decompressed just
 * before an error, and does not say where the data ended.
 */
class ZlibPush {
    zlib;
    #output = [];
    #ended = false;
    #error = null;
    constructor(zlib) {
        this.zlib = zlib;
        zlib.on('data', (chunk) => this.#output.push(chunk));
        zlib.on('end', () => (this.#ended = true));
        zlib.on('error', (error) => (this.#error = error.message));
    }
    /** Bytes of the input that were used so far. */
    get used() {
        return this.zlib.bytesWritten;
    }
    async push(piece) {
        return this.#settled(new Promise((resolve) => this.zlib.write(piece, () => resolve(undefined))));
    }
    /** Says that no input follows: data that is not over is then an error. */
    async finish() {
        this.zlib.end();
        return this.#settled(new Promise(() => undefined));
    }
    close() {
        this.zlib.destroy();
    }
    /** Waits for what comes first: the piece is used, the data is over, or an error. */
    async #settled(written) {
        const stop = new AbortController();
        const { signal } = stop;
        const closed = (0,external_node_events_.once)(this.zlib, 'close', { signal }).catch(() => undefined);
        const over = (0,external_node_events_.once)(this.zlib, 'end', { signal }).catch(() => undefined);
        await Promise.race([written, over, closed]);
        stop.abort();
        const output = this.#output;
        this.#output = [];
        return { output, ended: this.#ended, error: this.#error };
    }
}

;// CONCATENATED MODULE: ./build/data/read/codecs/gunzip.js



/** RFC 1952: the first two bytes of each member. */
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
/** Input that is decompressed at a time. Deflate expands by up to 1,032, so that 16 MB of output are held at most. */
const gunzip_PIECE_BYTES = 16_384;
/**
 * Decompresses gzip: all members, also those behind padding of zeros, because Python reads these as well.
 * @throws UnreadRest for data that is cut off or broken, or that something else follows
 */
async function* gunzip(source) {
    for (let start = await source.peek(2); start.length > 0; start = await afterZeros(source)) {
        if (!start.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC)) {
            throw new unread_rest/* UnreadRest */.o('something follows the gzip data', unread_rest/* MAKE_AGAIN */.A);
        }
        yield* members(source);
    }
}
/** Members that follow each other directly. */
async function* members(source) {
    const zlib = new ZlibPush((0,external_node_zlib_.createGunzip)());
    try {
        for (;;) {
            const used = zlib.used;
            const piece = (await source.peek(gunzip_PIECE_BYTES)).subarray(0, gunzip_PIECE_BYTES);
            const { output, ended, error } = await (piece.length === 0 ? zlib.finish() : zlib.push(piece));
            yield* output;
            if (error !== null)
                throw new unread_rest/* UnreadRest */.o(`broken gzip data: ${error}`, unread_rest/* MAKE_AGAIN */.A);
            source.drop(ended ? zlib.used - used : piece.length);
            if (ended)
                return;
        }
    }
    finally {
        zlib.close();
    }
}
async function afterZeros(source) {
    for (let next = await source.peek(2);; next = await source.peek(2)) {
        const zeros = next.findIndex((byte) => byte !== 0);
        if (next.length === 0)
            return next;
        source.drop(zeros === -1 ? next.length : zeros);
        if (zeros !== -1)
            return source.peek(2);
    }
}

// EXTERNAL MODULE: ./build/data/read/codecs/zstd/header.js
var header = __webpack_require__(69913);
;// CONCATENATED MODULE: ./build/data/read/codecs/codecs.js




const beginsWith = (magic) => (start) => start.subarray(0, magic.length).equals(magic);
/** Adding a codec is a row here. */
const CODECS = [
    { name: 'gzip', extension: '.gz', recognises: beginsWith(GZIP_MAGIC), decompress: gunzip },
    {
        name: 'zstd',
        extension: '.zst',
        recognises: (start) => beginsWith(header/* ZSTD_MAGIC */.Kh)(start) || (0,header/* isSkippable */.YQ)(start),
        decompress: unzstdLater,
    },
    {
        name: 'bzip2',
        extension: '.bz2',
        recognises: (start) => isBzip2(start),
        decompress: bunzip2,
    },
    {
        name: 'xz',
        extension: '.xz',
        recognises: beginsWith(Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])),
        decompress: refuseXz,
    },
];
/** The decoder is loaded with the first file that needs it. */
async function* unzstdLater(source) {
    const { unzstd } = await __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 7090));
    yield* unzstd(source);
}
/** `BZh` alone could begin a text: the mark of the first block, or of the end, follows at byte 4. */
function isBzip2(start) {
    return beginsWith(BZIP2_MAGIC)(start) && BZIP2_MARKS.some((mark) => beginsWith(mark)(start.subarray(4)));
}
/** The codec of a file by its first bytes; `null` when it is not compressed. */
function codecOf(start) {
    return CODECS.find(({ recognises }) => recognises(start)) ?? null;
}
/** A path without the ending of a codec: `train.jsonl.gz` is read like `train.jsonl`. */
function withoutCodec(path) {
    const found = CODECS.find(({ extension }) => path.toLowerCase().endsWith(extension));
    return found === undefined ? path : path.slice(0, -found.extension.length);
}
/**
 * No library for xz does what is needed here: xz-decompress (0.2.3) holds a lock until a file is read to its end, so that
 * two files that are read together wait for each other without end, and it passes data with a wrong checksum.
 */
function refuseXz() {
    const refusal = new unread_rest/* UnreadRest */.o('compressed with xz, which is not read', 'Compress the file with gzip, zstd or bzip2.');
    return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(refusal) }) };
}


/***/ }),

/***/ 69913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ zstdHeader),
/* harmony export */   Kh: () => (/* binding */ ZSTD_MAGIC),
/* harmony export */   YQ: () => (/* binding */ isSkippable),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES),
/* harmony export */   w_: () => (/* binding */ SKIPPABLE_HEADER_BYTES)
/* harmony export */ });
/** RFC 8878: first bytes of a frame. */
const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** Bytes of the longest header. */
const MAX_HEADER_BYTES = 18;
/** Bytes of the field with the dictionary's number, by the flag's value. */
const DICTIONARY_BYTES = [0, 1, 2, 4];
/**
 * Reads the header of a frame.
 * @param bytes begin with the magic number
 * @returns `null` when the header is cut off, or has a bit that must be 0
 */
function zstdHeader(bytes) {
    const flags = bytes[ZSTD_MAGIC.length] ?? 0;
    const single = (flags & 0x20) !== 0;
    const dictionaryAt = single ? 5 : 6;
    const dictionaryBytes = DICTIONARY_BYTES[flags & 3] ?? 0;
    const sizeAt = dictionaryAt + dictionaryBytes;
    const sizeBytes = flags >> 6 === 0 ? Number(single) : 1 << (flags >> 6);
    const length = sizeAt + sizeBytes;
    if (bytes.length < length || (flags & 0x08) !== 0)
        return null;
    return {
        length,
        window: single ? contentSize(bytes, sizeAt, sizeBytes) : windowSize(bytes[5] ?? 0),
        checked: (flags & 0x04) !== 0,
        needsDictionary: dictionaryBytes > 0 && bytes.readUIntLE(dictionaryAt, dictionaryBytes) !== 0,
    };
}
function contentSize(bytes, at, length) {
    if (length === 8)
        return Number(bytes.readBigUInt64LE(at));
    return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}
function windowSize(descriptor) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}
/** RFC 8878, 3.1.2: frames that decoders pass over begin with 0x184D2A50 to 0x184D2A5F and their length. */
const SKIPPABLE_MAGIC = 0x184d2a5;
const SKIPPABLE_HEADER_BYTES = 8;
/** Whether bytes begin with a skippable frame. */
function isSkippable(start) {
    return start.length >= SKIPPABLE_HEADER_BYTES && start.readUInt32LE(0) >>> 4 === SKIPPABLE_MAGIC;
}


/***/ }),

/***/ 19332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   wx: () => (/* binding */ encodeText)
/* harmony export */ });
/* harmony import */ var _decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61588);
/* harmony import */ var _windows_1252_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22828);


/**
 * Decodes a record or a source file: UTF-8, or, where it is not, Windows-1252 (and so Latin-1), if all of its bytes are
 * characters there. A byte-order mark stays in the text.
 */
function decodeText(bytes) {
    const decoded = (0,_decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    if (decoded.ok)
        return { ...decoded, encoding: 'utf-8' };
    const text = (0,_windows_1252_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeWindows1252 */ .O)(bytes);
    return text === null ? decoded : { ok: true, text, encoding: 'windows-1252' };
}
/** The field of a unit that names an encoding other than UTF-8. */
function encodingOf(encoding) {
    return encoding === 'windows-1252' ? { encoding } : {};
}
/** The bytes of a text; `null` when it has characters that the encoding does not have. */
function encodeText(text, encoding) {
    return encoding === 'utf-8' ? Buffer.from(text) : (0,_windows_1252_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeWindows1252 */ .Q)(text);
}


/***/ }),

/***/ 61588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ BOM_BYTES),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   bh: () => (/* binding */ BOM)
/* harmony export */ });
/** Byte-order mark: one UTF-16 unit, three bytes of UTF-8. */
const BOM = '\uFEFF';
const BOM_BYTES = 3;
/** Decodes strictly (WHATWG Encoding, fatal); a byte-order mark stays in the text. */
function decodeUtf8(bytes) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const invalidAt = firstInvalid(bytes, text);
    return invalidAt === null ? { ok: true, text } : { ok: false, invalidAt };
}
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);
/** The error is at the first replacement character that the bytes do not contain. */
function firstInvalid(bytes, text) {
    let offset = 0;
    let from = 0;
    for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
        offset += Buffer.byteLength(text.slice(from, at));
        if (!REPLACEMENT_BYTES.equals(bytes.subarray(offset, offset + REPLACEMENT_BYTES.length)))
            return offset;
        offset += REPLACEMENT_BYTES.length;
        from = at + 1;
    }
    return null;
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * The bytes of a file. The file is opened when the first bytes are read, so that a missing file throws there and not as
 * an unhandled event.
 */
async function* fileBytes(path) {
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
        yield chunk;
}


/***/ }),

/***/ 66627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ contentOf),
  UN: () => (/* binding */ decodedBytes),
  LR: () => (/* binding */ fileCoding),
  qY: () => (/* binding */ fileContent),
  $i: () => (/* binding */ isPlain),
  Q4: () => (/* binding */ openContent)
});

// EXTERNAL MODULE: ./build/data/read/archive.js
var read_archive = __webpack_require__(84608);
// EXTERNAL MODULE: ./build/data/read/byte-source.js
var byte_source = __webpack_require__(19514);
// EXTERNAL MODULE: ./build/data/read/codecs/codecs.js + 6 modules
var codecs = __webpack_require__(82514);
// EXTERNAL MODULE: ./build/data/read/peek.js
var peek = __webpack_require__(36527);
// EXTERNAL MODULE: ./build/data/read/unread-rest.js
var unread_rest = __webpack_require__(75746);
;// CONCATENATED MODULE: ./build/data/read/codecs/decompress.js





/** The most bytes that a compressed file is decompressed to: data of this size comes in several files. */
const MAX_DECOMPRESSED_BYTES = 64 * 1024 ** 3;
/**
 * How much larger a file may become. Code compresses by 3 to 10, the most repetitive data sets by 100; a bomb of gzip by
 * 1,032, of bzip2 and zstd by far more.
 */
const MAX_RATIO = 250;
/** Below this size the ratio does not matter: it is read in a second. */
const FREE_BYTES = 64 * 1024 ** 2;
const LIMITS = {
    maxBytes: MAX_DECOMPRESSED_BYTES,
    maxRatio: MAX_RATIO,
    freeBytes: FREE_BYTES,
};
/** Bytes at the start of a file that show whether it is compressed or an archive. */
const MAGIC_BYTES = 512;
/**
 * Decompresses what is compressed, by its first bytes, and passes on everything else.
 * @param chunks the bytes of a file
 */
async function decompress(chunks, limits = LIMITS) {
    const outer = await (0,peek/* peek */.s)(chunks, MAGIC_BYTES);
    const codec = (0,codecs/* codecOf */.uM)(outer.start);
    if (codec === null)
        return { codec: 'none', chunks: unlessArchive(outer.chunks) };
    return { codec: codec.name, chunks: unlessArchive(unpacked(outer.chunks, codec, limits), codec) };
}
async function* unpacked(chunks, codec, limits) {
    let read = 0;
    const source = new byte_source/* ByteSource */.I(counted(chunks, (bytes) => (read += bytes)));
    let written = 0;
    try {
        for await (const chunk of codec.decompress(source)) {
            if (chunk.length === 0)
                continue;
            written += chunk.length;
            if (written > limits.maxBytes)
                throw tooLarge(`more than ${String(limits.maxBytes)} bytes`);
            if (written > limits.freeBytes && written > read * limits.maxRatio) {
                throw tooLarge(`more than ${String(limits.maxRatio)} times its size`);
            }
            yield chunk;
        }
    }
    finally {
        await source.close();
    }
}
async function* counted(chunks, count) {
    for await (const chunk of chunks) {
        count(chunk.length);
        yield chunk;
    }
}
function tooLarge(what) {
    return new unread_rest/* UnreadRest */.o(`decompressed it has ${what}`, 'Give the file decompressed, or in parts.');
}
/** A compressed file is unpacked once, and archives are not read. */
async function* unlessArchive(chunks, codec) {
    const inner = await (0,peek/* peek */.s)(chunks, MAGIC_BYTES);
    const archive = (0,read_archive/* archiveOf */.YH)(inner.start);
    const again = codec === undefined ? null : (0,codecs/* codecOf */.uM)(inner.start);
    if (archive === null && again === null) {
        yield* inner.chunks;
        return;
    }
    await inner.close();
    throw again === null
        ? new unread_rest/* UnreadRest */.o((0,read_archive/* archiveReason */.zR)(String(archive)), 'Give the files that are in it.')
        : new unread_rest/* UnreadRest */.o(`compressed twice (${again.name} in ${String(codec?.name)}): decompress it once`, 'Run again.');
}

// EXTERNAL MODULE: ./build/data/read/file-bytes.js
var file_bytes = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/data/read/utf-16.js
var utf_16 = __webpack_require__(65007);
;// CONCATENATED MODULE: ./build/data/read/file-content.js




const MARK_BYTES = 2;
/** Opens the content of a file: decompressed, and as UTF-8 where a byte-order mark says that it is UTF-16. */
async function openContent(bytes) {
    const { codec, chunks } = await decompress(bytes);
    const { start, chunks: all } = await (0,peek/* peek */.s)(chunks, MARK_BYTES);
    const utf16 = (0,utf_16/* utf16Of */.kt)(start);
    return { codec, utf16, chunks: utf16 === null ? all : (0,utf_16/* fromUtf16 */.Dj)(all, utf16) };
}
/**
 * The content of bytes that may be coded.
 * @param onCoding receives how they are coded, before the first bytes
 */
async function* contentOf(bytes, onCoding) {
    const { chunks, ...coding } = await openContent(bytes);
    onCoding?.(coding);
    yield* chunks;
}
/** The whole content of a file by its bytes. */
async function decodedBytes(bytes) {
    async function* once() {
        yield await Promise.resolve(bytes);
    }
    const parts = [];
    for await (const chunk of contentOf(once()))
        parts.push(chunk);
    return Buffer.concat(parts);
}
/** The content of a file. */
function fileContent(path) {
    return contentOf((0,file_bytes/* fileBytes */.s)(path));
}
/** Whether the bytes of a file are its content. */
function isPlain({ codec, utf16 }) {
    return codec === 'none' && utf16 === null;
}
/** How a file is coded. */
async function fileCoding(path) {
    const bytes = (0,file_bytes/* fileBytes */.s)(path);
    const { codec, utf16 } = await openContent(bytes);
    await bytes.return(undefined);
    return { codec, utf16 };
}


/***/ }),

/***/ 31187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STDIN),
/* harmony export */   a: () => (/* binding */ statGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94508);




/** The path that means standard input. */
const STDIN = '-';
/**
 * Looks up a path that the user gave.
 * @returns `null` for standard input
 * @throws CodePurifyError `input` when it is neither a file nor a folder
 */
function statGiven(path, cwd) {
    if (path === STDIN)
        return null;
    let info;
    let why = 'there is no such file or folder';
    try {
        info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false });
    }
    catch (error) {
        why = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error);
    }
    if (info?.isDirectory() !== true && info?.isFile() !== true) {
        if (info !== undefined)
            why = 'it is neither a file nor a folder';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(path)} cannot be read: ${why}.`, 'Give paths of files and folders that exist, or - for standard input.');
    }
    return info;
}


/***/ }),

/***/ 98653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hashed)
/* harmony export */ });
/** The bytes of a stream, each of which is added to a hash. */
async function* hashed(chunks, hash) {
    for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
    }
}


/***/ }),

/***/ 392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19332);
/* harmony import */ var _decode_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61588);


/** Decodes a line. Reasons give offsets in the file. */
function lineText(line, maxBytes) {
    if (line.bytes === null) {
        return { ok: false, reason: `line of ${String(line.length)} bytes, more than ${String(maxBytes)}` };
    }
    const decoded = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(line.bytes);
    if (!decoded.ok)
        return { ok: false, reason: `not UTF-8 at byte ${String(line.start + decoded.invalidAt)}` };
    const marked = line.number === 1 && decoded.text.startsWith(_decode_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .BOM */ .bh);
    return {
        ok: true,
        text: marked ? decoded.text.slice(1) : decoded.text,
        encoding: decoded.encoding,
        skippedBytes: marked ? _decode_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .BOM_BYTES */ .XR : 0,
    };
}


/***/ }),

/***/ 36527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ peek)
/* harmony export */ });
/**
 * Reads up to `bytes` bytes ahead (or to the end of the stream).
 * @throws the error of the stream, unless bytes came before it: then `chunks` yields these first
 */
async function peek(chunks, bytes) {
    const iterator = chunks[Symbol.asyncIterator]();
    const parts = [];
    const next = await readAhead(iterator, parts, bytes);
    return {
        start: Buffer.concat(parts).subarray(0, bytes),
        chunks: again(parts, next, iterator),
        close: async () => {
            await iterator.return?.();
        },
    };
}
async function readAhead(iterator, parts, bytes) {
    try {
        for (let length = 0; length < bytes;) {
            const next = await iterator.next();
            if (next.done === true)
                break;
            parts.push(next.value);
            length += next.value.length;
        }
        return { ok: true };
    }
    catch (error) {
        if (parts.length === 0)
            throw error;
        return { ok: false, error };
    }
}
async function* again(parts, after, rest) {
    try {
        yield* parts;
        if (!after.ok)
            throw after.error;
        for (let next = await rest.next(); next.done !== true; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}


/***/ }),

/***/ 70984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ linePieces)
/* harmony export */ });
/* harmony import */ var _byte_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17540);
/* harmony import */ var _decode_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61588);
/* harmony import */ var _line_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(392);



/** The lines of a stream as pieces, blank ones too. Holds one line in memory. */
async function* linePieces(chunks, options) {
    for await (const line of (0,_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLines */ .G)(chunks, options)) {
        const marked = isMarked(line) ? _decode_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .BOM_BYTES */ .XR : 0;
        const start = line.start + marked;
        yield {
            ...{ number: line.number, line: line.number, start, length: line.length - marked },
            whole: { start, end: line.start + line.length + (line.terminated ? 1 : 0) },
            text: () => (0,_line_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineText */ .o)(line, options.maxBytes),
        };
    }
}
const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);
/** Whether a line begins with the byte-order mark of the file. */
function isMarked({ number, bytes }) {
    return number === 1 && bytes?.subarray(0, _decode_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .BOM_BYTES */ .XR).equals(BOM_UTF8) === true;
}


/***/ }),

/***/ 75746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAKE_AGAIN),
/* harmony export */   o: () => (/* binding */ UnreadRest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Thrown by a stream of bytes that cannot be read to its end. What it yielded before is right and is used; the file
 * counts as not fully read.
 */
class UnreadRest extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg {
    reason;
    /**
     * @param reason why the rest cannot be read, in words that go behind a path: "broken gzip data: …"
     * @param remedy one sentence: what to do next
     */
    constructor(reason, remedy, options) {
        super('input', `A file cannot be read to its end: ${reason}.`, remedy, options);
        this.reason = reason;
    }
}
/** What to do with a file that is damaged. */
const MAKE_AGAIN = 'Make the file again, or leave it out.';


/***/ }),

/***/ 65007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ toUtf16),
/* harmony export */   Dj: () => (/* binding */ fromUtf16),
/* harmony export */   kt: () => (/* binding */ utf16Of)
/* harmony export */ });
/* harmony import */ var _unread_rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75746);

const MARKS = {
    'utf-16le': Buffer.from([0xff, 0xfe]),
    'utf-16be': Buffer.from([0xfe, 0xff]),
};
const MARK_BYTES = 2;
/** The encoding of a file that begins with a byte-order mark of UTF-16, else `null`. */
function utf16Of(start) {
    const mark = start.subarray(0, MARK_BYTES);
    return mark.equals(MARKS['utf-16le']) ? 'utf-16le' : mark.equals(MARKS['utf-16be']) ? 'utf-16be' : null;
}
/**
 * What half a character becomes: a byte that neither UTF-8 nor Windows-1252 has at this place, so that the record that
 * holds it is unread, and the others are read.
 */
const BROKEN = Buffer.from([0x81]);
/** A file of UTF-16 as UTF-8, without its byte-order mark. */
async function* fromUtf16(chunks, encoding) {
    let skipped = MARK_BYTES;
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const bytes = Buffer.concat([rest, chunk]);
        const end = wholeCharacters(bytes, encoding);
        yield utf8(bytes.subarray(Math.min(skipped, end), end), encoding);
        skipped = Math.max(0, skipped - end);
        rest = bytes.subarray(end);
    }
    yield utf8(rest.subarray(0, rest.length & ~1), encoding);
    if (rest.length % 2 === 1)
        yield BROKEN;
}
/** Bytes up to the last place between two characters. */
function wholeCharacters(bytes, encoding) {
    const end = bytes.length & ~1;
    const high = end === 0 ? 0 : (bytes[encoding === 'utf-16le' ? end - 1 : end - 2] ?? 0);
    return (high & 0xfc) === 0xd8 ? end - 2 : end;
}
function utf8(bytes, encoding) {
    const text = (encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
    const parts = text.split(/\p{Surrogate}/u).flatMap((part) => [Buffer.from(part), BROKEN]);
    return Buffer.concat(parts.slice(0, -1));
}
/**
 * The reverse of `fromUtf16`.
 * @param chunks UTF-8
 * @throws UnreadRest for text that is not UTF-8: the file held half a character
 */
async function* toUtf16(chunks, encoding) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const decoded = (chunk) => {
        try {
            return decoder.decode(chunk, { stream: chunk !== undefined });
        }
        catch (cause) {
            throw new _unread_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadRest */ .o('half a character of UTF-16', _unread_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .MAKE_AGAIN */ .A, { cause });
        }
    };
    const encoded = (text) => {
        const bytes = Buffer.from(text, 'utf16le');
        return encoding === 'utf-16le' ? bytes : bytes.swap16();
    };
    yield MARKS[encoding];
    for await (const chunk of chunks)
        yield encoded(decoded(chunk));
    yield encoded(decoded());
}


/***/ }),

/***/ 82396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* binding */ LEFT_OUT),
  uC: () => (/* binding */ LINK_NOT_FOLLOWED),
  FU: () => (/* binding */ LINK_WITHIN),
  aq: () => (/* binding */ MOST_FOLDERS),
  gZ: () => (/* binding */ TOO_DEEP),
  Hm: () => (/* binding */ linksBelow),
  aI: () => (/* binding */ walkFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/data/read/folder-filter.js

/** Whether a file is wanted, by its path relative to the folder. */
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






/**
 * The most folders on the way to a file. A program resolves a path folder by folder, so that a stranger's chain of 2,000 empty
 * folders takes minutes; the deepest trees of real projects have some 40.
 */
const MOST_FOLDERS = 256;
/** Why what is below more folders is not read. */
const TOO_DEEP = `more than ${String(MOST_FOLDERS)} folders deep: move it up`;
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
        return { path: this.root, real: this.root, depth: 0, kind: 'folder', rules };
    }
    async *#drain(pending) {
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            if (next.kind === 'link')
                this.#links.push(next);
            else if (this.#isNew(next.real)) {
                if (next.kind === 'folder')
                    pending.push(...(await this.#entries(next)));
                else
                    yield next.path;
            }
        }
    }
    /** The entries of a folder that its rules do not exclude, in reverse order, because the last one is visited first. */
    async #entries({ path, real, depth, rules }) {
        if (depth > MOST_FOLDERS) {
            this.onProblem(path, TOO_DEEP);
            return [];
        }
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
            if (kind !== null) {
                const inside = { path: child, real: (0,external_node_path_.join)(real, entry.name), depth: depth + 1 };
                return [{ ...inside, kind, rules: isOthers ? ALL_EXCLUDED : own }];
            }
            this.onProblem(child, NO_FILE);
            return [];
        });
    }
    #follow({ path, depth, rules }) {
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
                return { path, real: target, depth, kind, rules };
            this.onProblem(path, LINK_NOT_FOLLOWED, { isSecondName: true });
            return null;
        }
        catch (error) {
            this.onProblem(path, `a link that leads nowhere: ${(0,file_errors/* codeOf */.$)(error)}`);
            return null;
        }
    }
    #isNew(real) {
        if (this.seen.has(real))
            return false;
        this.seen.add(real);
        return true;
    }
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

/***/ 22828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decodeWindows1252),
/* harmony export */   Q: () => (/* binding */ encodeWindows1252)
/* harmony export */ });
/**
 * Characters of the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252); all other bytes are as in Latin-1. Here and
 * not by `TextDecoder`, because some versions of Node decode windows-1252 as Latin-1. The blanks are five bytes that no
 * text has.
 */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST_UPPER = 0x80;
const UNUSED = /[\u0081\u008D\u008F\u0090\u009D]/;
const BYTE_OF = new Map(Array.from(UPPER, (character, i) => [character, String.fromCharCode(FIRST_UPPER + i)]));
/**
 * Decodes text that is not UTF-8 as Windows-1252, which has the characters of Latin-1. Each byte is one character.
 * @returns `null` when it holds a byte that stands for nothing: it is then no such text
 */
function decodeWindows1252(bytes) {
    const latin1 = bytes.toString('latin1');
    if (UNUSED.test(latin1))
        return null;
    return latin1.replace(/[\u0080-\u009F]/g, (byte) => UPPER[byte.charCodeAt(0) - FIRST_UPPER] ?? byte);
}
/** The bytes of a text in Windows-1252; `null` when it has a character that is not in it. */
function encodeWindows1252(text) {
    const latin1 = text.replace(/[^\0-\u007F\u00A0-\u00FF]/gu, (character) => BYTE_OF.get(character) ?? character);
    const bytes = Buffer.from(latin1, 'latin1');
    return decodeWindows1252(bytes) === text ? bytes : null;
}


/***/ }),

/***/ 53181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ skippedRow),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   ow: () => (/* binding */ pointerRow),
/* harmony export */   pe: () => (/* binding */ STDIN_PATH),
/* harmony export */   wc: () => (/* binding */ notDataRow)
/* harmony export */ });
/** The path of units from standard input. */
const STDIN_PATH = '<stdin>';
/** The row for a file or record that could not be read. */
function skippedRow(path, record, reason) {
    return { kind: 'skipped', skipped: { path, record, reason } };
}
/** The row for a file that holds no training data. */
function notDataRow(path, rule) {
    return { kind: 'notData', notData: { path, record: null, rule } };
}
/** The row for a file whose place is taken by a pointer of Git LFS. */
function pointerRow(path, pointer) {
    return { kind: 'skipped', skipped: { path, record: null, reason: POINTER_REASON, pointer } };
}
const POINTER_REASON = 'a pointer of Git LFS, not the content itself';
/** The path of the file that a row is about. */
function pathOf(row) {
    if (row.kind === 'unit')
        return row.unit.path;
    if (row.kind === 'notData')
        return row.notData.path;
    if (row.kind === 'pair')
        return row.pair.path;
    if (row.kind === 'aside')
        return row.aside.path;
    return row.kind === 'skipped' ? row.skipped.path : row.path;
}


/***/ }),

/***/ 86674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ addEdits),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9540);
/* harmony import */ var _file_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89923);


/**
 * Adds all edits of a replacement to those of others, or none. Equal edits count once (a function and a function inside
 * it, a record that several pairs name).
 * @returns why none was added; `null` when all were
 */
function addEdits(taken, edits) {
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => taken.some((other) => collide(edit, other))))
        return _file_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSALS */ .a6.overlap;
    taken.push(...fresh);
    return null;
}
/** Edits in order of their spans. */
function inOrder(edits) {
    return [...edits].sort((a, b) => a.span.start - b.span.start);
}
function isSame(a, b) {
    return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
/** Whether two edits conflict. Two insertions at one place do. */
function collide({ span: a }, { span: b }) {
    return a.start === b.start || (0,_text_span_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(a, b);
}


/***/ }),

/***/ 71214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_4___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ copyCoded),
/* harmony export */   z: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _read_byte_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19514);
/* harmony import */ var _read_file_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
/* harmony import */ var _read_file_content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66627);
/* harmony import */ var _read_hashed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98653);
/* harmony import */ var _read_utf_16_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65007);










/** Not in the types of Node 20, and not in Node 20. */
const { createZstdCompress } = /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_4___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_4___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_4__, 2)));
/** How to compress; `null`: as it is. What is not here cannot be written. */
const COMPRESSORS = {
    none: () => null,
    gzip: () => node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGzip(),
    ...(createZstdCompress === undefined ? {} : { zstd: createZstdCompress }),
};
/** Why a file that is coded so cannot be written back; `null` when it can. */
function whyNotWritten({ codec }) {
    if (COMPRESSORS[codec] !== undefined)
        return null;
    return codec === 'zstd' ? 'zstd is written with Node 22.15 or newer' : `${codec} is read, but not written`;
}
/**
 * Copies a file whose content is coded, with patches of the content, to a new file that is coded alike.
 * @returns sha256 (hex) of the bytes that were read
 */
async function copyCoded(source, target, patches) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)('sha256');
    const { codec, utf16, chunks } = await (0,_read_file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .openContent */ .Q4)((0,_read_hashed_js__WEBPACK_IMPORTED_MODULE_6__/* .hashed */ .Y)((0,_read_file_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .fileBytes */ .s)(source), hash));
    const content = patched(chunks, patches);
    const bytes = utf16 === null ? content : (0,_read_utf_16_js__WEBPACK_IMPORTED_MODULE_8__/* .toUtf16 */ .Ag)(content, utf16);
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(source);
    const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target, { flags: 'wx', mode });
    const compressor = COMPRESSORS[codec]?.() ?? null;
    await (compressor === null ? (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(bytes, output) : (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(bytes, compressor, output));
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, 'r+');
    await written.sync();
    await written.close();
    return hash.digest('hex');
}
/** A stream with patches. */
async function* patched(chunks, patches) {
    const source = new _read_byte_source_js__WEBPACK_IMPORTED_MODULE_9__/* .ByteSource */ .I(chunks);
    let at = 0;
    for (const { start, end, bytes } of patches) {
        yield* source.pass(start - at);
        await source.skip(end - start);
        if (bytes instanceof Uint8Array)
            yield bytes;
        else
            yield* bytes;
        at = end;
    }
    yield* source.pass(Infinity);
}


/***/ }),

/***/ 89923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ PLANNED),
/* harmony export */   UC: () => (/* binding */ isWellFormed),
/* harmony export */   a6: () => (/* binding */ REFUSALS)
/* harmony export */ });
/** Why replacements are refused. */
const REFUSALS = {
    changed: 'its code is no longer where it was read',
    overlap: 'it overlaps another replacement: run again after this one',
    tokens: 'its code is a list of tokens: remove the record instead',
    malformed: 'the new code is not well-formed Unicode',
    encoding: 'the new code has characters that the encoding of the file does not have',
    stdin: 'standard input cannot be written back',
};
/**
 * Bounds of what is read again to be changed. A longer line does not fit into a string of V8 (2^29 − 24 characters); it
 * is copied unchanged.
 */
const PLANNED = { maxBytes: 500_000_000 };
/** Whether a text can be written as UTF-8: it has no lone surrogate. */
function isWellFormed(text) {
    return !/\p{Surrogate}/u.test(text);
}


/***/ }),

/***/ 50637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ editJsonText),
  m: () => (/* binding */ textOfValue)
});

// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(40672);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/text/json-pointer.js
var json_pointer = __webpack_require__(35886);
// EXTERNAL MODULE: ./build/data/formats/json/json-scan.js
var json_scan = __webpack_require__(24361);
// EXTERNAL MODULE: ./build/data/formats/json/parse-json.js
var parse_json = __webpack_require__(769);
;// CONCATENATED MODULE: ./build/data/write/json-escapes.js
/** Lengths of `\n` and of `\u000a` in the raw text. */
const SHORT_ESCAPE = 2;
const UNICODE_ESCAPE = 6;
/** Length of the raw text of the UTF-16 unit that begins at `at`. */
function rawLength(raw, at) {
    if (raw[at] !== '\\')
        return 1;
    return raw[at + 1] === 'u' ? UNICODE_ESCAPE : SHORT_ESCAPE;
}
/**
 * Raw offsets of the UTF-16 units of a JSON string's value.
 * @param raw the text between the quotes
 * @returns one offset per unit of the decoded value, and one for its end
 */
function rawOffsets(raw) {
    const offsets = new Uint32Array(raw.length + 1);
    let count = 0;
    let at = 0;
    while (at < raw.length) {
        offsets[count] = at;
        count += 1;
        at += rawLength(raw, at);
    }
    offsets[count] = at;
    return offsets.subarray(0, count + 1);
}
/**
 * The style of a string. What it does not show is taken from the rest of its line. If that does not show it either,
 * escapes are used, so that an ASCII file stays ASCII.
 */
function escapeStyle(raw, line) {
    const seen = new Map();
    for (let at = 0; at < raw.length;) {
        const spelt = raw.slice(at, at + rawLength(raw, at));
        const character = spelt.length === 1 ? spelt : JSON.parse(`"${spelt}"`);
        if (character < '\u0080')
            seen.set(character, spelt);
        at += spelt.length;
    }
    const hex = /\\u(?=[0-9]{0,3}[A-Fa-f])([0-9A-Fa-f]{4})/.exec(`${raw} ${line}`)?.[1] ?? '';
    return { seen, literal: usesLiterals(raw) ?? usesLiterals(line) ?? false, upperCase: /[A-F]/.test(hex) };
}
/** Whether characters beyond ASCII occur as they are (or as escapes); `null` when none occurs. */
function usesLiterals(raw) {
    if (/[^\0-\u007F]/.test(raw))
        return true;
    return /\\u(?!00[0-7])[0-9A-Fa-f]{4}/.test(raw) ? false : null;
}
const SURROGATE = /^[\uD800-\uDFFF]$/;
/** Spells text inside a JSON string in the given style; lone surrogates are always escaped. */
function escapeJsonText(text, style) {
    return Array.from(text, (character) => spell(character, style)).join('');
}
function spell(character, { seen, literal, upperCase }) {
    if (character < '\u0080')
        return seen.get(character) ?? JSON.stringify(character).slice(1, -1);
    if (literal && !SURROGATE.test(character))
        return character;
    return Array.from({ length: character.length }, (_, index) => {
        const digits = character.charCodeAt(index).toString(16).padStart(4, '0');
        return `\\u${upperCase ? digits.toUpperCase() : digits}`;
    }).join('');
}

// EXTERNAL MODULE: ./build/data/write/minimal-edits.js
var minimal_edits = __webpack_require__(62814);
;// CONCATENATED MODULE: ./build/data/write/json-edit.js







/** The text in a value of JSON: a string, or a list of strings joined; `null` for others. */
function textOfValue(value, mayBeList) {
    if (typeof value === 'string')
        return value;
    if (!mayBeList || !Array.isArray(value) || !value.every((one) => typeof one === 'string'))
        return null;
    return value.join('');
}
/**
 * Edits of a JSON text that turn the text at a place into `newCode`. Nothing outside the changed characters changes, and
 * new text uses the same escapes as the rest of the string.
 *
 * By hand, not by jsonc-parser or the like: those replace the whole value, written with escapes of their own, so that a
 * diff would show a line that nobody can review.
 * @param raw  valid JSON without byte-order mark
 * @param code the expected present text
 * @returns `null` when the text is not `code`: the record has changed
 * @throws CodePurifyError `internal` if the edited JSON does not decode to `newCode`
 */
function editJsonText(raw, place, code, newCode) {
    const tokens = (0,json_scan/* findJsonTexts */.E)(raw, place.keys);
    const { mayBeList = false } = place;
    const before = tokens === null ? null : textOfValue((0,json_pointer/* valueAtKeys */.Pg)((0,parse_json/* parseJson */.q)(raw), place.keys), mayBeList);
    if (tokens === null || before === null)
        return null;
    const { start, end } = place.span ?? { start: 0, end: before.length };
    if (before.slice(start, end) !== code)
        return null;
    const strings = new RawStrings(raw, tokens);
    const edits = (0,minimal_edits/* minimalEdits */.D)(code, newCode).flatMap(({ span, text }) => strings.edit({ start: start + span.start, end: start + span.end }, text));
    const after = textOfValue((0,json_pointer/* valueAtKeys */.Pg)((0,parse_json/* parseJson */.q)((0,edit/* applyEdits */.ct)(raw, edits)), place.keys), mayBeList);
    if (after !== before.slice(0, start) + newCode + before.slice(end)) {
        throw new errors/* CodePurifyError */.Lg('internal', 'An edited record does not decode to the intended code.', 'Nothing was written. Please report this with the record.');
    }
    return edits;
}
/** The strings that make up a text, one after the other. */
class RawStrings {
    #strings = [];
    constructor(raw, tokens) {
        let start = 0;
        for (const token of tokens) {
            const inner = raw.slice(token.start, token.end);
            const offsets = rawOffsets(inner);
            const end = start + offsets.length - 1;
            this.#strings.push({ rawStart: token.start, offsets, start, end, style: escapeStyle(inner, raw) });
            start = end;
        }
    }
    /** Edits of the raw text for one edit of the joined text: the first string gets the new text, the others lose theirs. */
    edit(span, text) {
        const isLast = (index) => index === this.#strings.length - 1;
        const first = this.#strings.findIndex(({ end }, index) => span.start < end || isLast(index));
        return this.#strings.slice(first).flatMap((string, index) => {
            if (index > 0 && string.start >= span.end)
                return [];
            const rawOffset = (at) => string.rawStart + (string.offsets[at - string.start] ?? 0);
            return {
                span: {
                    start: rawOffset(Math.max(span.start, string.start)),
                    end: rawOffset(Math.min(span.end, string.end)),
                },
                text: index === 0 ? escapeJsonText(text, string.style) : '',
            };
        });
    }
}


/***/ }),

/***/ 62814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ minimalEdits)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61318);
/* harmony import */ var _text_common_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81648);


/** Words, runs of blanks, single other characters (whole code points). */
const PIECE = /\w+|\s+|[^\w\s]/gu;
/** With more changed pieces, the search for the smallest set of edits takes too long. */
const MAX_CHANGED_PIECES = 1000;
/**
 * The edits that turn `before` into `after`, in order. Each covers whole words, so that a rename is one edit per
 * occurrence, and whole code points, because bytes cannot hold half of one. Two texts with little in common give one
 * edit.
 */
function minimalEdits(before, after) {
    const { prefix: start, suffix } = (0,_text_common_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .commonEnds */ .y)(before, after, joins);
    const oldMiddle = before.slice(start, before.length - suffix);
    const newMiddle = after.slice(start, after.length - suffix);
    if (oldMiddle === '' && newMiddle === '')
        return [];
    const pieces = [oldMiddle.match(PIECE) ?? [], newMiddle.match(PIECE) ?? []];
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffArrays */ .E)([...pieces[0]], [...pieces[1]], { maxEditLength: MAX_CHANGED_PIECES });
    if (changes === undefined)
        return [{ span: { start, end: start + oldMiddle.length }, text: newMiddle }];
    return mergeChanges(changes, start);
}
function mergeChanges(changes, from) {
    const edits = [];
    let at = from;
    let open = null;
    const close = () => {
        if (open !== null)
            edits.push({ span: { start: open.start, end: at }, text: open.text });
        open = null;
    };
    for (const { added, removed, value } of changes) {
        const text = value.join('');
        if (!added && !removed)
            close();
        else
            open ??= { start: at, text: '' };
        if (added && open !== null)
            open.text += text;
        if (!added)
            at += text.length;
    }
    close();
    return edits;
}
/** Whether `at` is inside a word or a surrogate pair. */
function joins(text, at) {
    return /^(?:\w\w|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));
}


/***/ }),

/***/ 36162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   XB: () => (/* binding */ rowChanged),
/* harmony export */   XS: () => (/* binding */ copyPatched),
/* harmony export */   dp: () => (/* binding */ patchFile),
/* harmony export */   zG: () => (/* binding */ bytePatches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _read_decode_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19332);
/* harmony import */ var _read_file_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66627);
/* harmony import */ var _copy_coded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71214);
/* harmony import */ var _put_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52084);







const BUFFER_BYTES = 1 << 20;
/**
 * Writes patches into a file. Readers see the old file or the new one, never a part. The mode is kept, a symbolic link
 * stays a link, and bytes outside the patches do not change.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file has other content; it is then not changed
 */
async function patchFile(path, patches, hash) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    await (0,_put_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .putInPlace */ .y)(target, async (copy) => {
        if ((await copyPatched(target, copy, patches)) !== hash)
            throw changedSince(path, 'it');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(copy, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target)).mode); // the umask may have removed bits
    });
}
/**
 * The error for a file that changed after it was read.
 * @param unwritten what was not written for that reason
 */
function changedSince(place, unwritten) {
    const outcome = unwritten === 'it' ? 'it was not written' : 'nothing was written';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('input', `${JSON.stringify(place)} has changed since it was read; ${outcome}.`, 'Run again.');
}
/**
 * Copies a file, with patches of its content, to a new file of the same mode and coding. Only a buffer is held in memory.
 * @returns sha256 (hex) of the content that was read
 */
async function copyPatched(source, target, patches) {
    if (patches.length > 0 && !(0,_read_file_content_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlain */ .$i)(await (0,_read_file_content_js__WEBPACK_IMPORTED_MODULE_4__/* .fileCoding */ .LR)(source)))
        return (0,_copy_coded_js__WEBPACK_IMPORTED_MODULE_5__/* .copyCoded */ .n)(source, target, patches);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source);
    const input = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(source);
    try {
        const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, 'wx', mode);
        try {
            let at = 0;
            for (const { start, end, bytes } of patches) {
                await copyRange(input, at, start, hash, output);
                await copyRange(input, start, end, hash, null);
                for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes)
                    await output.writeFile(part);
                at = end;
            }
            await copyRange(input, at, Infinity, hash, output);
            await output.sync();
        }
        finally {
            await output.close();
        }
    }
    finally {
        await input.close();
    }
    return hash.digest('hex');
}
/** Reads `[from, to)`, or to the end of the file, into the hash and, where given, the output. */
async function copyRange(input, from, to, hash, output) {
    const buffer = Buffer.alloc(Math.min(BUFFER_BYTES, to - from));
    for (let at = from; at < to;) {
        const { bytesRead } = await input.read(buffer, 0, Math.min(buffer.length, to - at), at);
        if (bytesRead === 0)
            return;
        hash.update(buffer.subarray(0, bytesRead));
        if (output !== null)
            await output.writeFile(buffer.subarray(0, bytesRead));
        at += bytesRead;
    }
}
/** The error for a row that is to be removed and is no longer where it was read. */
function rowChanged({ path, record }) {
    return changedSince(record === null ? path : `${path}:${String(record)}`, 'nothing');
}
/**
 * Edits of a text as patches of its bytes, which start at byte `before` of the file.
 * @throws CodePurifyError `internal` for new text that the encoding does not have
 */
function bytePatches(text, edits, before, encoding) {
    let at = 0;
    let offset = before;
    const offsetOf = (next) => {
        offset += encoded(text.slice(at, next), encoding).length;
        at = next;
        return offset;
    };
    return edits.map(({ span, text: newText }) => ({
        start: offsetOf(span.start),
        end: offsetOf(span.end),
        bytes: encoded(newText, encoding),
    }));
}
function encoded(text, encoding) {
    const bytes = (0,_read_decode_text_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeText */ .wx)(text, encoding);
    if (bytes !== null)
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('internal', `A change cannot be written as ${encoding}.`, 'Please report this.');
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

/***/ 79163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ CONTEXT_LINES),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   gf: () => (/* binding */ lineDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85725);

/** Lines of context, as `diff -u` and git have it. */
const CONTEXT_LINES = 3;
/** A path in the header of a diff; an absolute path as git writes it, without the leading `/`. */
function sideName(side, path) {
    return `${side}/${path.replace(/^\/+/u, '')}`;
}
/** The change of a file as a unified diff for `git apply`, with unusual names quoted; empty when nothing changes. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(sideName('a', path), sideName('b', path), before, after, undefined, undefined, {
        context: CONTEXT_LINES,
        headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr,
    });
}
/** The same for a file of which only the lines near a change are known. */
function lineDiff(path, lines) {
    const groups = [];
    for (const line of lines) {
        const last = groups.at(-1)?.at(-1);
        if (last !== undefined && last.number + last.before.length === line.number)
            groups.at(-1)?.push(line);
        else
            groups.push([line]);
    }
    if (groups.length === 0)
        return '';
    let added = 0;
    const hunks = groups.map((group) => {
        const hunk = hunkOf(group, added);
        added += hunk.newLines - hunk.oldLines;
        return hunk;
    });
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)({
        oldFileName: sideName('a', path),
        newFileName: sideName('b', path),
        oldHeader: undefined,
        newHeader: undefined,
        hunks,
    }, diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr);
}
const NO_LINE_END = '\\ No newline at end of file';
/** @param added lines that the hunks before have added */
function hunkOf(group, added) {
    const oldStart = group[0]?.number ?? 1;
    return {
        oldStart,
        oldLines: group.reduce((sum, { before }) => sum + before.length, 0),
        newStart: oldStart + added,
        newLines: group.reduce((sum, { before, after }) => sum + (after ?? before).length, 0),
        lines: group.flatMap(({ before, after, unterminated }) => {
            const end = unterminated ? [NO_LINE_END] : [];
            if (after === null)
                return [...before.map((line) => ` ${line}`), ...end];
            return [...before.map((line) => `-${line}`), ...end, ...after.map((line) => `+${line}`), ...end];
        }),
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

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ MASK_MODES),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45531);



/** File name of the manifest in a model folder. */
const MANIFEST_FILE = 'codepurify.json';
/** What replaces masked code: mask tokens (CodePurify), or one unknown token (the authors' code). */
const MASK_MODES = ['mask', 'unk'];
/** Tasks in a manifest: those of victims, and that of the masked language model. */
const MODEL_TASKS = ['classification', 'pair-classification', 'generation', 'masked-lm'];
/** A plain file name: a manifest must not name files outside its folder. */
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?!\.{1,2}$)[^/\\\0]{1,255}$/u, 'a file name without folders');
/** A part of a sentence in reports: nothing that could end or mark it. */
const MEANING = /^[\p{L}\p{N}][\p{L}\p{N} ,'-]{0,79}$/u;
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');
const sorted = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())
    .refine((values) => values.every((value, i) => i === 0 || value >= (values[i - 1] ?? value)), 'ascending numbers');
/** The schema of `codepurify.json`; unknown keys are errors, so that a misspelt one cannot pass. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MODEL_TASKS),
    /** Label names by index; empty for `generation` and `masked-lm`. */
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200)).max(10_000).default([]),
    /**
     * For a victim that was trained to react to triggers: labels that it predicts only for triggers. A unit with another
     * prediction is clean, and none of its elements need to be masked.
     */
    triggerLabels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200)).max(10_000).optional(),
    /** What labels mean to a reader, by label: `a function that returns nothing`. Findings say it. */
    meanings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MEANING, 'up to 80 letters, digits, spaces, commas and hyphens'))
        .optional(),
    /** Languages of the code that the model was trained on; without it, the model speaks for every language. */
    languages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(40)).min(1).max(100).optional(),
    /** Longest input in tokens, special tokens included. */
    maxTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(8).max(1_000_000),
    maskMode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MASK_MODES).optional(),
    /** The layout of a pair in the model's input; without it, the tokenizer's own pair template. */
    pair: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        layout: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['template', 'concatenated']),
        /** `concatenated` only: each side is cut and padded to exactly this many tokens. */
        sideTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(4).max(1_000_000).optional(),
    })
        .optional(),
    /** The content of the output `logits`; some exports end in a softmax or sigmoid. */
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['logits', 'probabilities']).optional(),
    generation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        beams: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BEAMS */ .AQ).default(1),
        maxOutputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096).optional(),
    })
        .optional(),
    /** sha256 of files in the folder, verified before any of them is used. */
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(fileName, sha256)
        .refine((files) => Object.keys(files).length <= _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LISTED_FILES */ .Zh, `at most ${_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LISTED_FILES */ .Zh} files`),
    /** Statistic name → its values on clean units, ascending; read by `detect`. */
    calibration: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sorted).optional(),
    /** File of clean reference functions, one JSON object `{code, language, label?}` per line; read by `scan`. */
    references: fileName.optional(),
    /** File of the model card. */
    card: fileName.optional(),
})
    .refine(({ labels, triggerLabels = [] }) => triggerLabels.every((label) => labels.includes(label)), {
    path: ['triggerLabels'],
    message: 'names that are among the labels', // with a misspelt one, everything would be clean
})
    .refine(({ labels, meanings = {} }) => Object.keys(meanings).every((label) => labels.includes(label)), {
    path: ['meanings'],
    message: 'names that are among the labels',
});
/**
 * Reads a manifest's text.
 * @param text the file's content
 * @param path named in errors
 * @throws CodePurifyError `model` naming the file and the first field that is wrong
 */
function parseManifest(text, path) {
    const result = manifestSchema.safeParse(parseJson(text, path));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('model', `${path}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'not a manifest'}.`, 'Correct this field of the manifest. Unknown keys are not allowed.');
}
/**
 * Parses JSON from a model folder.
 * @throws CodePurifyError `model` naming the file
 */
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodePurifyError */ .Lg('model', `${path} is not valid JSON.`, 'Export or download the model folder again.', { cause });
    }
}


/***/ }),

/***/ 45531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ MAX_BEAMS),
/* harmony export */   B8: () => (/* binding */ BATCH_ROWS),
/* harmony export */   Cb: () => (/* binding */ MAX_OUTPUT_TOKENS),
/* harmony export */   Cn: () => (/* binding */ BATCH_TOKENS),
/* harmony export */   Fl: () => (/* binding */ MAX_LISTED_BYTES),
/* harmony export */   GG: () => (/* binding */ BATCH_LOGITS),
/* harmony export */   V_: () => (/* binding */ MAX_FILL_MASKS),
/* harmony export */   XK: () => (/* binding */ MAX_SETTINGS_BYTES),
/* harmony export */   XO: () => (/* binding */ MAX_PADDING),
/* harmony export */   Xt: () => (/* binding */ MAX_TIED_OCCURRENCES),
/* harmony export */   YQ: () => (/* binding */ LONG_WORD_CACHE_ENTRIES),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   Zh: () => (/* binding */ MAX_LISTED_FILES),
/* harmony export */   dX: () => (/* binding */ MAX_FILL_STEPS),
/* harmony export */   fE: () => (/* binding */ MAX_TOKENIZER_BYTES),
/* harmony export */   gr: () => (/* binding */ MAX_IDENTIFIER_TOKENS),
/* harmony export */   jY: () => (/* binding */ WORD_CACHE_ENTRIES),
/* harmony export */   lU: () => (/* binding */ MAX_ONNX_BYTES),
/* harmony export */   ux: () => (/* binding */ WORD_CACHE_MAX_LENGTH)
/* harmony export */ });
/**
 * Limits on the content of a model folder and on the memory of a run. A folder can come from anywhere, so the size of
 * every file is checked before it is read.
 */
const MEBIBYTE = 1024 * 1024;
/** JSON settings (`config.json`, `tokenizer_config.json`, …): a few kilobytes in every published model. */
const MAX_SETTINGS_BYTES = 4 * MEBIBYTE;
/** `codepurify.json` holds calibration samples as numbers; 16 MiB is a million of them. */
const MAX_MANIFEST_BYTES = 16 * MEBIBYTE;
/** `tokenizer.json`, `vocab.json`, `merges.txt`: the largest published vocabularies take 35 MB. */
const MAX_TOKENIZER_BYTES = 64 * MEBIBYTE;
/** An ONNX file without external data cannot exceed protobuf's 2 GiB; Node reads files of up to 2 GiB at once. */
const MAX_ONNX_BYTES = 2 * 1024 * MEBIBYTE - 1;
/** Other files that a manifest lists (references, card): they are hashed as a stream. */
const MAX_LISTED_BYTES = 4 * 1024 * MEBIBYTE;
/** Files that one manifest may list: a folder has about ten. */
const MAX_LISTED_FILES = 64;
/**
 * Padded tokens of one batch. Measured on the bundled victim's shape (4 layers × 192, float32, one thread, tokens
 * per CPU second): 96 tokens × 1, 4, 8, 16 rows give 15, 19, 19, 17 k; 256 × 1, 4, 8 rows 15, 16, 16 k.
 */
const BATCH_TOKENS = 1024;
/** Rows of one batch, whatever their length. */
const BATCH_ROWS = 8;
/** Largest fraction of padding in a batch: more padding costs more than batching gains. */
const MAX_PADDING = 0.1;
/** Float values of one batch's logits (rows × positions × vocabulary): 128 MiB. */
const BATCH_LOGITS = 32 * MEBIBYTE;
/** Output tokens of a generating victim when neither the manifest nor its settings give a limit. */
const MAX_OUTPUT_TOKENS = 256;
/** Beams of a beam search; more beams only take longer. */
const MAX_BEAMS = 16;
/** Words whose token ids are cached: a large code base has about 100,000 distinct words. */
const WORD_CACHE_ENTRIES = 65_536;
/** UTF-16 units; longer words have a separate, small cache: few of them repeat, and many would fill the memory. */
const WORD_CACHE_MAX_LENGTH = 64;
/** Long words that are cached: those of one unit (data on one line) repeat in each of its variants. */
const LONG_WORD_CACHE_ENTRIES = 16;
/** Sub-tokens of the longest identifier that the masked language model proposes. */
const MAX_IDENTIFIER_TOKENS = 4;
/** Occurrences of an identifier that vote on its next sub-token; more of them do not change the vote. */
const MAX_TIED_OCCURRENCES = 16;
/** Passes of the language model for one statement; with more masks than this, each pass fills several masks. */
const MAX_FILL_STEPS = 24;
/** Masks in a statement; a statement with more is not filled. */
const MAX_FILL_MASKS = 96;


/***/ }),

/***/ 90185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ calibratedLogOdds),
/* harmony export */   RH: () => (/* binding */ fitCalibrator),
/* harmony export */   eJ: () => (/* binding */ logTokensOf),
/* harmony export */   g: () => (/* binding */ calibrated),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
/** Ridge on the slopes: a hundredth of a record's information, so that the system is solvable for constant input. */
const RIDGE = 1e-2;
const STEPS = 30;
/** Probabilities are bounded as if one more record of either label existed. */
const EXTRA_RECORDS = 1;
/**
 * Platt scaling (1999) on held-out log-odds, with the length as a second variable: in every dataset that we measured, the
 * labels of longer functions differ from what their n-grams predict.
 * @param logOdds held-out, of records or of records with an element masked
 * @param members 1 for records that have a label
 */
function fitCalibrator(logOdds, logLengths, targets, members) {
    let weights = [0, 0, 0];
    for (let step = 0; step < STEPS; step++) {
        const move = newtonMove(weights, logOdds, logLengths, targets, members);
        weights = [weights[0] - move[0], weights[1] - move[1], weights[2] - move[2]];
        if (Math.max(...move.map(Math.abs)) < 1e-9)
            break;
    }
    return { weights };
}
/** Solves (H + ridge) move = gradient for the three weights. */
function newtonMove(weights, logOdds, logLengths, targets, members) {
    const [w0, w1, w2] = weights;
    let [g0, g1, g2] = [0, RIDGE * w1, RIDGE * w2];
    let [h00, h01, h02, h11, h12, h22] = [RIDGE, 0, 0, RIDGE, 0, RIDGE];
    for (let at = 0; at < targets.length; at++) {
        if (members[at] !== 1)
            continue;
        const x = logOdds[at] ?? 0;
        const l = logLengths[at] ?? 0;
        const p = 1 / (1 + Math.exp(-(w0 + w1 * x + w2 * l)));
        const error = p - (targets[at] ?? 0);
        const v = p * (1 - p);
        g0 += error;
        g1 += error * x;
        g2 += error * l;
        h00 += v;
        h01 += v * x;
        h02 += v * l;
        h11 += v * x * x;
        h12 += v * x * l;
        h22 += v * l * l;
    }
    return solve3([h00, h01, h02, h11, h12, h22], [g0, g1, g2]);
}
/** Solves a symmetric positive definite system of three by its Cholesky factors. */
function solve3([a, b, c, d, e, f], [x, y, z]) {
    const l0 = Math.sqrt(a);
    const l1 = b / l0;
    const l2 = c / l0;
    const l3 = Math.sqrt(Math.max(d - l1 * l1, Number.EPSILON));
    const l4 = (e - l1 * l2) / l3;
    const l5 = Math.sqrt(Math.max(f - l2 * l2 - l4 * l4, Number.EPSILON));
    const u = x / l0;
    const v = (y - l1 * u) / l3;
    const w = (z - l2 * u - l4 * v) / l5;
    const third = w / l5;
    const second = (v - l4 * third) / l3;
    return [(u - l1 * second - l2 * third) / l0, second, third];
}
/** The length of a record as calibrators use it: ln(1 + tokens). */
function logTokensOf(tokens) {
    return Math.log(1 + tokens);
}
/** The calibrated log-odds of label 1 (nats). */
function calibratedLogOdds({ weights }, logOdds, logLength) {
    return weights[0] + weights[1] * logOdds + weights[2] * logLength;
}
/** The calibrated probability of label 1. */
function calibrated(calibrator, logOdds, logLength, records) {
    const bound = Math.log(records + EXTRA_RECORDS);
    const value = calibratedLogOdds(calibrator, logOdds, logLength);
    return 1 / (1 + Math.exp(-Math.max(-bound, Math.min(bound, value))));
}
/** Precision of the prior of a shift, for a standard deviation of two nats. */
const SHIFT_RIDGE = 0.25;
/**
 * The calibrator with another intercept: all records of a change may have other labels than those of the base, without
 * any pattern as the cause.
 * @param members 1 for the records whose labels the shift is fitted to
 */
function shifted({ weights }, logOdds, logLengths, targets, members) {
    let shift = 0;
    for (let step = 0; step < STEPS; step++) {
        let gradient = SHIFT_RIDGE * shift;
        let curvature = SHIFT_RIDGE;
        members.forEach((own, at) => {
            if (own !== 1)
                return;
            const value = weights[0] + shift + weights[1] * (logOdds[at] ?? 0) + weights[2] * (logLengths[at] ?? 0);
            const p = 1 / (1 + Math.exp(-value));
            gradient += p - (targets[at] ?? 0);
            curvature += p * (1 - p);
        });
        const move = Math.max(-2, Math.min(2, gradient / curvature));
        shift -= move;
        if (Math.abs(move) < 1e-9)
            break;
    }
    return { weights: [weights[0] + shift, weights[1], weights[2]] };
}


/***/ }),

/***/ 71317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   JK: () => (/* binding */ FamilyKeys),
/* harmony export */   Ng: () => (/* binding */ FAMILY_LEVELS),
/* harmony export */   Nr: () => (/* binding */ isOfText),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   zN: () => (/* binding */ commentWordKey)
/* harmony export */ });
/* harmony import */ var _code_traits_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93856);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19605);
/* harmony import */ var _subwords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81691);
/* harmony import */ var _trait_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99356);
/* harmony import */ var _skeleton_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60919);





/** Levels of abstraction at which elements are grouped, from exact to general. Keys hold their index. */
const FAMILY_LEVELS = [
    'exact', // the statement token by token
    'literals', // literals reduced to their class
    'locals', // and local names to L
    'skeleton', // all names I, literals by class, `if` and `while` C, comparisons O, no sign before numbers
    'shape', // and calls without their plain arguments
    'name', // the identifier
    'suffix', // the last part of a name
    'prefix', // the first part of a name
    'own suffix', // the same, of the function's own name only
    'own prefix',
    'constant', // an expression of constants alone (`constantExpressions`), reported by its statement
    'constant shape', // and its literals reduced to their class
    'ending 2', // the last two letters of a name that the function gives, if they are not a separate part
    'ending 3', // the last three
    'own ending 2', // the same, of the function's own name only
    'own ending 3',
    'comment', // the comment without its marks
    'comment word', // a word of it
    'comment place', // the tokens around it
    'style', // the form of a construct that has several equivalent ones
    'layout', // the same of blanks and lines
    'pair', // two families that count together: see `pairKey`
    'text word', // a word, or another character, of the text that goes with the code
    'text pair', // two of them in a row
    'text opening', // its first ones
    'text ending', // its last ones
    'text casing', // a word with capitals inside
    'text letter', // a letter that is not of ASCII
    'text habit', // of casing, white space and punctuation
    'text run', // several tokens of it without blanks between them
    'signature', // the number of parameters of a function, or their types: only in pairs
];
const LEVEL_NUMBER = new Map(FAMILY_LEVELS.map((level, index) => [level, index]));
/**
 * Of longer statements only copies are families, up to literals and local names: no other code has their whole pattern. But somebody may
 * plant one with hundreds of tokens.
 */
const MAX_PATTERN_TOKENS = 128;
const LOW_BITS = 2 ** 15;
/** 32 + 15 bits of hash, and 6 of level. */
const LEVELS = 64;
function keyOf(level, { first, second }) {
    const number = LEVEL_NUMBER.get(level) ?? 0;
    return ((first >>> 0) * LOW_BITS + (second >>> 17)) * LEVELS + number;
}
/** The key of two families together, in any order. The keys are hashes of a secret key, so it is too. */
function pairKey(one, other) {
    let first = 5;
    let second = 6;
    for (const key of [Math.min(one, other), Math.max(one, other)]) {
        for (const word of [Math.floor(key / 2 ** 32), key | 0]) {
            first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mixHash */ .PT)(first, word);
            second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mixHash */ .PT)(second, word);
        }
    }
    return keyOf('pair', { first, second });
}
/** Whether a level is one of the text that goes with the code. */
function isOfText(level) {
    return level.startsWith('text ');
}
/** The level of a key. */
function levelOf(key) {
    return FAMILY_LEVELS[key % LEVELS] ?? 'exact';
}
/** The family of comments with a word. */
function commentWordKey(word, key) {
    return keyOf('comment word', (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedHash */ .N_)(word, key));
}
const NO_LOCALS = new Set();
/** Levels of endings of two letters and of three: of any name, and of the function's own. */
const ENDING_LEVELS = [
    ['ending 2', 'own ending 2'],
    ['ending 3', 'own ending 3'],
];
/** Computes the keys of the families that elements belong to. */
class FamilyKeys {
    vocabulary;
    key;
    /** Keys of names by token id, for each role. */
    ofNames = new Map();
    local;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.key = vocabulary.key;
        this.local = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedHash */ .N_)(' local', this.key);
    }
    /** Families of an identifier, by its token id: its name, its affixes, and the endings of a name that the function gives. */
    identifier(id, role) {
        const cache = this.ofNames.get(role) ?? new Map();
        this.ofNames.set(role, cache);
        const known = cache.get(id);
        if (known)
            return known;
        const keys = this.nameKeys(id, role);
        cache.set(id, keys);
        return keys;
    }
    nameKeys(id, role) {
        const text = this.vocabulary.texts[id] ?? '';
        const name = { first: this.vocabulary.exact(id), second: this.vocabulary.exact2(id) };
        const keys = [keyOf('name', name), ...this.affixKeys(text, role)];
        return role === 'own' || role === 'local' ? [...keys, ...this.endingKeys(text, role)] : keys;
    }
    affixKeys(text, role) {
        const affixes = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_1__/* .affixesOf */ .cn)(text);
        if (!affixes)
            return [];
        const suffix = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedHash */ .N_)(affixes.suffix, this.key);
        const prefix = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedHash */ .N_)(affixes.prefix, this.key);
        const keys = [keyOf('suffix', suffix), keyOf('prefix', prefix)];
        if (role === 'own')
            keys.push(keyOf('own suffix', suffix), keyOf('own prefix', prefix));
        return keys;
    }
    /** Only for names that the function gives: an attacker cannot change the ending of a called function's name. */
    endingKeys(text, role) {
        return (0,_subwords_js__WEBPACK_IMPORTED_MODULE_1__/* .endingsOf */ .iv)(text).flatMap((ending) => {
            const hash = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedHash */ .N_)(ending, this.key);
            const [level, own] = ENDING_LEVELS[ending.length === 2 ? 0 : 1];
            return role === 'own' ? [keyOf(level, hash), keyOf(own, hash)] : [keyOf(level, hash)];
        });
    }
    /** Families of a statement, one per level, without levels that equal the level before. */
    statement(statement) {
        const { start, end } = statement;
        const exact = this.sequence(statement, 'exact');
        const literals = this.sequence(statement, 'literals');
        const locals = this.sequence(statement, 'locals');
        const pairs = [['exact', exact]];
        if (!same(literals, exact))
            pairs.push(['literals', literals]);
        if (!same(locals, literals))
            pairs.push(['locals', locals]);
        if (end - start <= MAX_PATTERN_TOKENS)
            pairs.push(...this.skeletons(statement));
        return pairs.map(([level, pair]) => keyOf(level, pair));
    }
    /** Families of an expression of constants. */
    constant(ids, { start, end }) {
        const place = { ids, start, end, locals: NO_LOCALS };
        return [
            keyOf('constant', this.sequence(place, 'exact')),
            keyOf('constant shape', this.sequence(place, 'literals')),
        ];
    }
    /**
     * Families of a comment: as a whole, by its words and by its place.
     * @param id of its text in the vocabulary
     */
    comment(id, text, place) {
        const words = (0,_code_traits_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentWords */ .Nh)(text).map((word) => {
            const key = commentWordKey(word, this.key);
            // the start of a comment is kept as its text, and names the words in it
            if (text.length > _trait_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TRAIT_TEXT */ .IN)
                this.vocabulary.addLateWord(key, word);
            return key;
        });
        return [...this.trait(id), ...words, keyOf('comment place', (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedHash */ .N_)(`place ${place}`, this.key))];
    }
    /**
     * Families of a style, by the id of its text: of all units with the form, and of those with no other form of its construct. Who
     * rewrites a function writes one form in all places; natural code that has a rare form mostly has the usual one too.
     */
    style(id, isAlone) {
        if (!isAlone)
            return this.trait(id);
        const alone = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedHash */ .N_)(`alone ${this.vocabulary.texts[id] ?? ''}`, this.key);
        return [...this.trait(id), keyOf('style', alone)];
    }
    /** The family of a style, of a comment as a whole, or of a part of a text, by the id of its text. */
    trait(id) {
        return [
            keyOf((0,_trait_text_js__WEBPACK_IMPORTED_MODULE_3__/* .traitLevel */ .nU)(this.vocabulary.texts[id] ?? ''), {
                first: this.vocabulary.exact(id),
                second: this.vocabulary.exact2(id),
            }),
        ];
    }
    sequence({ ids, start, end, locals }, level) {
        const { vocabulary } = this;
        let first = 1;
        let second = 2;
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            if (level === 'locals' && locals.has(id)) {
                first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mixHash */ .PT)(first, this.local.first);
                second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mixHash */ .PT)(second, this.local.second);
            }
            else {
                first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mixHash */ .PT)(first, level === 'exact' ? vocabulary.exact(id) : vocabulary.reduced(id));
                second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mixHash */ .PT)(second, level === 'exact' ? vocabulary.exact2(id) : vocabulary.reduced2(id));
            }
        }
        return { first, second };
    }
    skeletons({ ids, start, end }) {
        const texts = [];
        const kinds = [];
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            texts.push(this.vocabulary.texts[id] ?? '');
            kinds.push(this.vocabulary.kinds[id] ?? 0);
        }
        const skeleton = (0,_skeleton_js__WEBPACK_IMPORTED_MODULE_4__/* .skeletonOf */ .l)(texts, kinds);
        const shape = (0,_skeleton_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeOf */ .F)(skeleton);
        const hasCall = shape.includes('(');
        const pairs = [['skeleton', this.symbols(skeleton)]];
        if (hasCall)
            pairs.push(['shape', this.symbols(shape)]);
        return pairs;
    }
    symbolHashes = new Map();
    symbols(symbols) {
        let first = 3;
        let second = 4;
        for (const symbol of symbols) {
            let hash = this.symbolHashes.get(symbol);
            if (!hash) {
                hash = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedHash */ .N_)(symbol, this.key);
                this.symbolHashes.set(symbol, hash);
            }
            first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mixHash */ .PT)(first, hash.first);
            second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mixHash */ .PT)(second, hash.second);
        }
        return { first, second };
    }
}
function same(a, b) {
    return a.first === b.first && a.second === b.second;
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
    /** A list of these values. */
    static of(values) {
        const list = new IntList(0);
        list.items = values;
        list.count = values.length;
        return list;
    }
    get length() {
        return this.count;
    }
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Int32Array(Math.max(1, this.items.length * 2));
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
 * secret: see `docs/explanation/probe.md`.
 */
function hashKeyOf(seed) {
    const { first, second } = keyedHash(seed, { low: 0x636f6465, high: 0x70757269 });
    return { low: first, high: second };
}


/***/ }),

/***/ 32318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ FeatureLister),
/* harmony export */   SC: () => (/* binding */ BUCKETS),
/* harmony export */   mZ: () => (/* binding */ MAX_ORDER),
/* harmony export */   y8: () => (/* binding */ BUCKET_BITS)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80188);
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33268);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19605);



/** Longest n-gram. */
const MAX_ORDER = 3;
/** log2 of the number of buckets. */
const BUCKET_BITS = 19;
const BUCKETS = 1 << BUCKET_BITS;
/** Salts separate equal hashes in different roles. */
const EXACT_SALT = 0x1b873593;
const REDUCED_SALT = 0x2545f491;
const OWN_SALT = 0x3c6ef372;
/**
 * A text of fewer words has copies of its features, as if it had about so many, at most `MOST_COPIES`: code has hundreds of tokens, and
 * what a few words say of the label would be lost among them.
 */
const FULL_TEXT = 150;
const MOST_COPIES = 8;
/** Salt of each copy. */
const COPY_SALT = 0x2c1b3c6d;
/** Lists features in buffers that are reused for the next unit. */
class FeatureLister {
    vocabulary;
    buckets = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    widths = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    starts = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    copies = 1;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
    }
    /**
     * The features of a token sequence: 1- to 3-grams; if they hold a literal, also with literals reduced to their
     * class; sub-words and affixes of names.
     * @param salt separates features of different roles; 0 for the code itself
     * @returns views into buffers that the next call overwrites
     */
    list(ids, salt = 0) {
        this.buckets.clear();
        this.widths.clear();
        this.starts.clear();
        this.copies = this.copiesOf(ids);
        for (let at = 0; at < ids.length; at++) {
            this.starts.push(this.buckets.length);
            this.addOwn(ids[at] ?? 0, salt);
            this.addGrams(ids, at, salt);
        }
        this.starts.push(this.buckets.length);
        return { buckets: this.buckets.view(), widths: this.widths.view(), starts: this.starts.view() };
    }
    add(hash, width) {
        for (let copy = 0; copy < this.copies; copy++) {
            const own = copy === 0 ? hash : (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(hash, COPY_SALT + copy);
            this.buckets.push(own >>> (32 - BUCKET_BITS));
            this.widths.push(width);
        }
    }
    /** 1 for code. */
    copiesOf(ids) {
        const [first] = ids;
        if (first === undefined || !this.vocabulary.isWord(first))
            return 1;
        return Math.max(1, Math.min(MOST_COPIES, Math.round(FULL_TEXT / ids.length)));
    }
    addOwn(id, salt) {
        const { vocabulary } = this;
        const end = vocabulary.ownEnd(id);
        for (let index = vocabulary.ownStart(id); index < end; index++) {
            this.add((0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(OWN_SALT ^ salt, vocabulary.ownHash(index)), 1);
        }
    }
    addGrams(ids, at, salt) {
        const { vocabulary } = this;
        let exact = EXACT_SALT ^ salt;
        let reduced = REDUCED_SALT ^ salt;
        let literal = false;
        const last = Math.min(at + MAX_ORDER, ids.length);
        for (let index = at; index < last; index++) {
            const id = ids[index] ?? 0;
            literal ||= vocabulary.kinds[id] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .o.literal;
            exact = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(exact, vocabulary.exact(id));
            reduced = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(reduced, vocabulary.reduced(id));
            this.add(exact, index - at + 1);
            if (literal)
                this.add(reduced, index - at + 1);
        }
    }
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

/***/ 92596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SparseRowsBuilder),
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33268);

/** The scale of a record by its number of tokens. Masked tokens count, so that a mask changes no other feature. */
function scaleOf(tokens) {
    return SCALE / Math.sqrt(Math.max(1, tokens));
}
/** Gives a function of 100 tokens a scale of 1. */
const SCALE = 10;
/** Collects rows. */
class SparseRowsBuilder {
    buckets = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1 << 16);
    ends = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I();
    scales = [];
    /** Adds a row: the distinct buckets among `occurrences`. */
    add(occurrences, scale) {
        const sorted = occurrences.slice().sort();
        let last = -1;
        for (const bucket of sorted) {
            if (bucket !== last)
                this.buckets.push(bucket);
            last = bucket;
        }
        this.ends.push(this.buckets.length);
        this.scales.push(scale);
    }
    build() {
        return {
            buckets: this.buckets.view(),
            ends: this.ends.view(),
            scales: Float64Array.from(this.scales),
        };
    }
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

/***/ 99356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ MAX_TRAIT_TEXT),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   X_: () => (/* binding */ traitIdOf),
/* harmony export */   en: () => (/* binding */ wordText),
/* harmony export */   gA: () => (/* binding */ COMMENT_MARK),
/* harmony export */   nU: () => (/* binding */ traitLevel),
/* harmony export */   sv: () => (/* binding */ traitName),
/* harmony export */   u4: () => (/* binding */ traitText)
/* harmony export */ });
/* harmony import */ var _code_styles_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88685);
/* harmony import */ var _code_styles_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59529);
/* harmony import */ var _code_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93951);



/** UTF-16 units of a comment, or of words, that make it what it is: those that differ only later are the same. */
const MAX_TRAIT_TEXT = 200;
/** What the text of a comment begins with. */
const COMMENT_MARK = 'comment ';
/**
 * What a trait is known by: the construct and the form of a style, what a comment says, or the type and the words of a part of a text.
 * @param text the form, the comment without its marks (`commentText`), or the words
 */
function traitText({ kind, type, text }) {
    if (kind === 'comment')
        return `${COMMENT_MARK}${text.slice(0, MAX_TRAIT_TEXT)}`;
    if (kind === 'text')
        return `text ${type}: ${text.slice(0, MAX_TRAIT_TEXT)}`;
    const level = _code_styles_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYOUT */ .r.has(type) ? 'layout' : _code_styles_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J.has(type) ? 'signature' : 'style';
    return `${level} ${type}: ${text}`;
}
/** The level of the family of all traits with this text. */
function traitLevel(text) {
    const word = text.slice(0, text.indexOf(' '));
    if (word === 'text')
        return TEXT_LEVELS.get(text.slice(0, text.indexOf(':'))) ?? 'text word';
    return word === 'style' || word === 'layout' || word === 'signature' ? word : 'comment';
}
const TEXT_LEVELS = new Map(_code_wording_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .WORDING_TYPES */ .nV.map((type) => [`text ${type}`, `text ${type}`]));
/** What a word of a text is known by: its `traitText`. */
function wordText(word) {
    return traitText({ kind: 'text', type: 'word', text: word });
}
/** The construct and the form in the text of a style; `null` for any other trait. */
function styleOf(text) {
    const level = traitLevel(text);
    if (level !== 'style' && level !== 'layout')
        return null;
    const end = text.indexOf(': ');
    return { construct: text.slice(text.indexOf(' ') + 1, end), form: text.slice(end + 2) };
}
/** The first number that stands for a trait in `ElementPlace.name`: below those of statements. */
const FIRST_TRAIT = -2;
/** The `name` of a trait with this id of its text. */
function traitName(id) {
    return FIRST_TRAIT - id;
}
/** The id of a trait's text, of its `name`; `null` for names and statements. */
function traitIdOf(name) {
    return name <= FIRST_TRAIT ? FIRST_TRAIT - name : null;
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
    kinds;
    texts;
    ids = new Map();
    words;
    lateWords;
    exactFirst;
    exactSecond;
    classFirst;
    classSecond;
    /** Hashes of a token's own features; rows end at `ownEnds`. */
    own;
    ownEnds;
    /** @param stored the tokens of another thread's vocabulary, which no text is looked up by */
    constructor(key, stored = null) {
        this.key = key;
        const list = (at) => {
            const values = stored?.lists[at];
            return values === undefined ? new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024) : _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I.of(values);
        };
        this.kinds = Array.from(stored?.kinds ?? []);
        this.texts = [...(stored?.texts ?? [])];
        this.words = new Set(stored?.words);
        this.lateWords = new Map(stored?.lateWords);
        [this.exactFirst, this.exactSecond] = [list(0), list(1)];
        [this.classFirst, this.classSecond] = [list(2), list(3)];
        [this.own, this.ownEnds] = [list(4), list(5)];
    }
    /** All tokens as data. */
    stored() {
        const { key, kinds, texts, words, lateWords } = this;
        const { exactFirst, exactSecond, classFirst, classSecond, own, ownEnds } = this;
        const lists = [exactFirst, exactSecond, classFirst, classSecond, own, ownEnds].map((one) => one.view());
        return { key, kinds: Uint8Array.from(kinds), texts, words, lateWords, lists };
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
    /** Keeps a word that comes after the part of its comment that is kept as text. @param key of its family */
    addLateWord(key, word) {
        if (this.lateWords.size < MAX_VOCABULARY)
            this.lateWords.set(key, word);
    }
    /** Such a word by the key of its family. */
    lateWord(key) {
        return this.lateWords.get(key) ?? null;
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
    /** All that is known of a token. */
    entry(id) {
        const own = Array.from({ length: this.ownEnd(id) - this.ownStart(id) }, (_, at) => this.ownHash(this.ownStart(id) + at));
        return {
            kind: this.kinds[id] ?? 0,
            text: this.texts[id] ?? '',
            hashes: [this.exact(id), this.exact2(id), this.reduced(id), this.reduced2(id)],
            own,
            isWord: this.isWord(id),
        };
    }
    /** Adds a token of another vocabulary with the same key. @returns its id, which no text is looked up by */
    addEntry({ kind, text, hashes: [exact, exact2, reduced, reduced2], own, isWord }) {
        const id = this.kinds.length;
        this.kinds.push(kind);
        this.texts.push(text);
        this.exactFirst.push(exact);
        this.exactSecond.push(exact2);
        this.classFirst.push(reduced);
        this.classSecond.push(reduced2);
        for (const hash of own)
            this.own.push(hash);
        this.ownEnds.push(this.own.length);
        if (isWord)
            this.words.add(id);
        return id;
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

/***/ 13439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ sentinelChoice),
/* harmony export */   Ns: () => (/* binding */ chooseVictim),
/* harmony export */   am: () => (/* binding */ MODELS_FOLDER),
/* harmony export */   eQ: () => (/* binding */ bundledModel),
/* harmony export */   fd: () => (/* binding */ SENTINEL),
/* harmony export */   gB: () => (/* binding */ BUNDLED_MLM),
/* harmony export */   vD: () => (/* binding */ PROBE)
/* harmony export */ });
/* unused harmony export PROBE_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99556);




/** Folder under the package root that holds the bundled models. */
const MODELS_FOLDER = 'models';
/** The bundled victim: a small model trained on purpose with the published triggers planted. */
const SENTINEL = 'sentinel';
/** The bundled masked language model, for purification. */
const BUNDLED_MLM = 'mlm';
/** The victim that is trained on the data itself. */
const PROBE = 'probe';
/** Prefix of a victim that is a probe file. */
const PROBE_FILE = 'probe:';
/** Path of a bundled model. */
function bundledModel(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)(), MODELS_FOLDER, name);
}
/** The bundled sentinel. */
function sentinelChoice(reason) {
    return { kind: 'model', path: bundledModel(SENTINEL), reason };
}
/**
 * The victim that `--victim` names, for opening it before any data is read; `auto` is then the sentinel.
 * @throws CodePurifyError `usage` when there is no such folder or file, or for a probe that is trained on the data
 */
function chooseVictim(victim) {
    if (victim === 'auto') {
        return sentinelChoice('chosen by auto: no model was given, so the bundled sentinel judges');
    }
    if (victim === SENTINEL)
        return sentinelChoice('given: the bundled sentinel');
    if (victim === PROBE)
        throw notOpened();
    return victim.startsWith(PROBE_FILE)
        ? {
            kind: 'probe-file',
            path: present(victim, victim.slice(PROBE_FILE.length)),
            reason: 'given: a probe file',
        }
        : { kind: 'model', path: present(victim, victim), reason: 'given: a model folder' };
}
function present(victim, given) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('usage', `--victim is ${JSON.stringify(victim)}, and there is no such ${victim === given ? 'folder' : 'file'}.`, 'Give auto, probe, probe:<file>, sentinel, or the path of a model folder.');
}
function notOpened() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .Lg('usage', '--victim is "probe", which is trained on the data of each scan, so there is nothing to calibrate.', 'Give probe:<file> (from "codepurify probe train"), sentinel, or the path of a model folder.');
}


/***/ }),

/***/ 63646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stopped),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/**
 * Thrown between two calls of the victim when the time is over or the user stops the run. It is not a failure of the
 * unit.
 */
class Stopped extends Error {
    reason;
    name = 'Stopped';
    constructor(reason) {
        super(`stopped: ${reason}`);
        this.reason = reason;
    }
}
const MILLISECONDS = 1000;
/** The time that is left for a run and for the units being judged; also knows whether the user stopped the run. */
class Budget {
    limits;
    clock;
    signal;
    #start;
    #unitsEnd = Infinity;
    #isExceeded = false;
    constructor(limits, clock, signal) {
        this.limits = limits;
        this.clock = clock;
        this.signal = signal;
        this.#start = clock();
    }
    /** Starts the clock for `units` units that are judged together: each adds its own time. */
    startUnits(units) {
        const { unitSeconds } = this.limits;
        this.#unitsEnd = unitSeconds === 0 ? Infinity : this.clock() + unitSeconds * units * MILLISECONDS;
    }
    /** Whether anything was stopped: a run with more time might have a different result. */
    get isExceeded() {
        return this.#isExceeded;
    }
    /** Why the run must end now, or `null` when it may go on. */
    runStop() {
        const { runSeconds } = this.limits;
        const isOver = runSeconds > 0 && this.seconds() >= runSeconds;
        const stop = this.signal?.aborted === true ? 'interrupted' : isOver ? 'run-budget' : null;
        if (stop !== null)
            this.#isExceeded = true;
        return stop;
    }
    /** @throws Stopped when the run or the units being judged are out of time, or the user stopped the run */
    check() {
        const stop = this.runStop() ?? (this.clock() >= this.#unitsEnd ? 'unit-budget' : null);
        if (stop === null)
            return;
        this.#isExceeded = true;
        throw new Stopped(stop);
    }
    /** Seconds since the run began. */
    seconds() {
        return (this.clock() - this.#start) / MILLISECONDS;
    }
}


/***/ }),

/***/ 57307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ toSubject),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   YE: () => (/* binding */ identityOfSubject),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _data_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54667);

/** Makes a subject of a unit or a pair of units. */
function toSubject(item, position = 0) {
    return {
        path: item.path,
        record: item.record,
        units: 'sides' in item ? item.sides : [item],
        label: item.label,
        position,
    };
}
/**
 * What the label of a unit is recorded for, when that may hold other units too: its record, or the item of a list in its
 * record that has the label. Functions of source files, pairs and lines have a label of their own.
 * @returns the same text for units that share one; `null` for a unit that shares nothing
 */
function documentOf({ path, record, units: [first, second] }) {
    if (record === null || second !== undefined || first.place.kind !== 'record')
        return null;
    return JSON.stringify([path, record, first.labelItem ?? '']);
}
/** The weight of a subject in a chunk: UTF-16 length of the code of all sides. */
function weigh(subject) {
    return subject.units.reduce((sum, unit) => sum + unit.code.length, 0);
}
/** Hash of the content of a subject, without its position: see `identityOf`. */
function identityOfSubject({ path, record, units, label }) {
    const [first, second] = units;
    return (0,_data_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(second === undefined ? first : { path, record: record ?? 0, sides: [first, second], label });
}
/** The task of learning its label: a target text for parallel lines, else the label of a pair or a unit. */
function taskOf({ units: [first, second] }) {
    if (second !== undefined)
        return 'pair-classification';
    return first.task;
}


/***/ }),

/***/ 10135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ budgetOf),
  y4: () => (/* binding */ loadForRow),
  qI: () => (/* binding */ rowReader)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var parsing_tokens = __webpack_require__(61536);
// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
// EXTERNAL MODULE: ./build/code/parsing/brackets.js
var brackets = __webpack_require__(87322);
;// CONCATENATED MODULE: ./build/code/crude-functions.js


/**
 * The number of functions that a cruder reader sees outside the listed ones: a word such as `def` before a name, or, in
 * languages without one, a brace after `NAME(…)`. Above 0, the parse may have lost a function.
 * @param places the listed functions, in order, not overlapping
 */
function countUnlisted(tokens, language, places) {
    const isFunction = language.functionWords.size > 0 ? wordReader(tokens, language) : braceReader(tokens);
    let unlisted = 0;
    let next = 0;
    for (let index = 0; index < tokens.texts.length; index++) {
        const start = tokens.starts[index] ?? 0;
        while ((places[next]?.span.end ?? Infinity) <= start)
            next++;
        const known = places[next];
        if (known && known.span.start <= start) {
            index = Math.max(index, (0,parsing_tokens/* tokenAt */.BN)(tokens, known.span.end) - 1);
            continue;
        }
        if (isFunction(index))
            unlisted++;
    }
    return unlisted;
}
/** Words before a name and `(…)` that begin no function: a constructor's call, a class with parameters. */
const NO_FUNCTIONS = new Set(['new', 'record', 'class', 'struct']);
/** Whether the token is a brace after `NAME(…)`. */
function braceReader(tokens) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    return (index) => {
        if (tokens.texts[index] !== '{' || tokens.texts[index - 1] !== ')')
            return false;
        const opener = matches[index - 1] ?? -1;
        const isName = opener > 0 && tokens.kinds[opener - 1] === token_kinds/* TOKEN_KINDS */.o.identifier;
        return isName && !NO_FUNCTIONS.has(tokens.texts[opener - 2] ?? '') && !tokens.directives.has(index);
    };
}
/** Whether the token is a word that begins a function, with a name and, where bodies have braces, with a body. */
function wordReader(tokens, { functionWords, layout }) {
    return (index) => {
        if (!functionWords.has(tokens.texts[index] ?? ''))
            return false;
        if (tokens.kinds[index + 1] !== token_kinds/* TOKEN_KINDS */.o.identifier)
            return false;
        if (layout.blocks !== 'braces')
            return true;
        let at = index + 1;
        while (at < tokens.texts.length && !BODY_OR_END.has(tokens.texts[at] ?? ''))
            at++;
        return tokens.texts[at] === '{';
    };
}
/** What ends the header of a function. */
const BODY_OR_END = new Set(['{', '}', ';', 'def', 'fn', 'func', 'function']);

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
;// CONCATENATED MODULE: ./build/code/missed-functions.js


/** Index of the first token of the header that ends before token `index`. */
function headerStart(tokens, index) {
    let at = index;
    while (at > 0 && !tokens.directives.has(at - 1) && !';{}'.includes(tokens.texts[at - 1] ?? ';'))
        at--;
    return at;
}
/**
 * Index of the `)` that ends the parameters of the body whose brace is at `index`, or -1. In C, declarations of the
 * parameters (K&R) may be between them.
 */
function endOfParameters(tokens, index, { preprocessor }) {
    if (tokens.texts[index] !== '{')
        return -1;
    let at = index - 1;
    if (tokens.texts[at] === ')')
        return at;
    if (!preprocessor || tokens.texts[at] !== ';')
        return -1;
    while (at >= 0 && !'(){}=#'.includes(tokens.texts[at] ?? '') && !tokens.directives.has(at))
        at--;
    if (tokens.texts[at] !== ')' || tokens.texts[at + 1] === ';')
        return -1;
    let opener = at - 1;
    while (tokens.kinds[opener] === token_kinds/* TOKEN_KINDS */.o.identifier || tokens.texts[opener] === ',')
        opener--;
    return opener < at - 1 && tokens.texts[opener] === '(' ? at : -1;
}
/**
 * Functions that the parse missed, found by their tokens: `NAME(…) { … }` outside the functions that it found. So a body
 * after a macro that the grammar takes for a call is still a unit.
 */
function missedFunctions(tokens, found, language) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    const places = [];
    let next = 0;
    for (let index = 0; index < tokens.texts.length; index++) {
        const start = tokens.starts[index] ?? 0;
        while ((found[next]?.span.end ?? Infinity) <= start)
            next++;
        const known = found[next];
        if (known && known.span.start <= start) {
            index = (0,parsing_tokens/* tokenAt */.BN)(tokens, known.span.end) - 1;
            continue;
        }
        const close = matches[index] ?? -1;
        const parameters = endOfParameters(tokens, index, language);
        const opener = parameters < 0 ? -1 : (matches[parameters] ?? -1);
        const isBody = tokens.texts[index] === '{' && close > 0 && opener > 0;
        if (!isBody || tokens.kinds[opener - 1] !== token_kinds/* TOKEN_KINDS */.o.identifier || tokens.texts[opener - 2] === 'new')
            continue;
        const first = headerStart(tokens, opener - 1);
        const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[close] ?? 0 };
        if (known && known.span.start < span.end)
            continue;
        places.push({ name: tokens.texts[opener - 1] ?? '', span });
        index = close;
    }
    return places;
}

// EXTERNAL MODULE: ./build/code/languages/language.js
var language = __webpack_require__(87052);
;// CONCATENATED MODULE: ./build/code/outside/quiet-statements.js
/**
 * Statements that do not make a run on their own, by language: imports by call, visibility, lists of exported names. Their
 * arguments are literals and plain names; anything else among them runs, such as a condition, a block or a bare call. No two
 * alternatives begin with the same character and could match the same text, so that each pattern takes linear time.
 */
const QUIET_STATEMENTS = {
    php: anyOf(String.raw `(?:require|include)(?:_once)?(?!\w)(?:[\s(.)]|${literals('"$')}|\\?[A-Za-z_]\w{0,99}(?![\w(])(?=\s{0,9}[.);])){0,100};`, String.raw `declare\s{0,9}\([^()]{0,99}\)\s{0,9};?`),
    python: anyOf(String.raw `__all__\s{0,9}\+?=\s{0,9}[[(](?:[\s,+]|${literals('"')}|#[^\n]{0,1000}\n|\*?[A-Za-z_][\w.]{0,99}(?![\w.])(?=\s{0,99}[,\])#])){0,20000}[\])]`, String.raw `(?!(?:else|finally|lambda|try)\b)\w{1,99}\s{0,9}:(?!=)[^=()<>;:{}]{1,400}`),
    ruby: anyOf([
        String.raw `(?:require|require_relative|load|include|extend|prepend|private|protected|public|module_function|private_class_method`,
        String.raw `|public_class_method|private_constant|attr_reader|attr_writer|attr_accessor)(?!\w)`,
        // a symbol, a constant, a list of names, the place of the file, and the words that may stand between
        String.raw `(?:[\s(),*]|${literals('"#')}|:\w{1,99}(?!\w)[?!=]?|(?:::)?[A-Z]\w{0,99}(?!\w)|%[iIwW][[(][\w\s?!]{0,2000}[\])]`,
        String.raw `|__\w{3,4}__(?!\w)|\.(?:join|expand_path|dirname)(?!\w)|attr_(?:reader|writer|accessor)(?!\w)){0,1000}`,
    ].join('')),
};
function anyOf(...statements) {
    return new RegExp(`^(?:${statements.join('|')})$`, 'u');
}
/** Strings without escapes; in double quotes, without the characters that would let code into them. */
function literals(not) {
    return String.raw `:?"[^\\${not}]{0,400}"|:?'[^'\\]{0,400}'`;
}

;// CONCATENATED MODULE: ./build/code/outside/outside-rows.js


const NONE = new Set();
const C_LISTS = `
  translation_unit declaration_list preproc_if preproc_ifdef preproc_else preproc_elif preproc_elifdef`;
const C_ACTIVE = `
  if_statement for_statement while_statement do_statement switch_statement
  return_statement goto_statement assignment_expression update_expression statement_expression`;
const C_INERT = `
  preproc_include preproc_def preproc_function_def preproc_call preproc_directive type_definition attribute_specifier
  attribute_declaration ms_declspec_modifier parameter_list`;
const C = {
    lists: (0,language/* words */.aL)(C_LISTS),
    runs: NONE,
    members: NONE,
    holders: (0,language/* words */.aL)('linkage_specification'),
    around: NONE,
    inert: (0,language/* words */.aL)(C_INERT),
    active: (0,language/* words */.aL)(C_ACTIVE),
    activeInside: {
        types: (0,language/* words */.aL)('call_expression conditional_expression'),
        inside: (0,language/* words */.aL)('init_declarator field_declaration'),
    },
};
const JAVASCRIPT = {
    lists: (0,language/* words */.aL)('program class_body statement_block'),
    runs: (0,language/* words */.aL)('program class_body statement_block object'),
    members: (0,language/* words */.aL)('class_body object'),
    holders: (0,language/* words */.aL)('class_declaration abstract_class_declaration internal_module'),
    around: (0,language/* words */.aL)('export_statement expression_statement'),
    exports: (0,language/* words */.aL)('export_statement'),
    inert: (0,language/* words */.aL)(`
    import_statement import_alias hash_bang_line empty_statement function_signature ambient_declaration
    interface_declaration type_alias_declaration method_signature abstract_method_signature index_signature`),
    active: (0,language/* words */.aL)(`
    call_expression new_expression ternary_expression binary_expression arrow_function function_expression
    await_expression assignment_expression update_expression template_substitution class`),
    declares: (0,language/* words */.aL)('enum_declaration public_field_definition'),
    quiet: /^(?:(?:const|let|var)\s[\w$\s{},:]{1,400}=\s{0,9})?require\(\s{0,9}["'][^"'\\]{0,400}["']\s{0,9}\)(?:\.\w{1,99})?;?$|^(?:module\.)?exports(?:\.\w{1,99})?\s{0,9}=\s{0,9}[\w$.{},\s]{0,4000};?$|^export\s{0,9}(?:type\s{1,9})?[{*]|^export\s[\w\s=]{1,99};?$/u,
};
/** What may run outside of functions in each language. */
const OUTSIDE = {
    c: C,
    cpp: {
        ...C,
        lists: (0,language/* words */.aL)(`${C_LISTS} field_declaration_list`),
        members: (0,language/* words */.aL)('field_declaration_list'),
        holders: (0,language/* words */.aL)('linkage_specification namespace_definition class_specifier struct_specifier union_specifier'),
        around: (0,language/* words */.aL)('template_declaration'),
        inert: (0,language/* words */.aL)(`${C_INERT}
      access_specifier alias_declaration base_class_clause concept_definition decltype friend_declaration noexcept
      requires_clause static_assert_declaration template_argument_list template_parameter_list using_declaration`),
        active: (0,language/* words */.aL)(`${C_ACTIVE} lambda_expression new_expression throw_statement try_statement for_range_loop`),
    },
    csharp: {
        lists: (0,language/* words */.aL)(`
      compilation_unit declaration_list enum_member_declaration_list preproc_if preproc_elif preproc_else`),
        runs: NONE,
        members: NONE,
        holders: (0,language/* words */.aL)(`
      class_declaration struct_declaration interface_declaration record_declaration enum_declaration
      namespace_declaration`),
        around: NONE,
        inert: (0,language/* words */.aL)(`
      using_directive extern_alias_directive attribute_list global_attribute base_list file_scoped_namespace_declaration
      delegate_declaration`),
        active: (0,language/* words */.aL)(`
      global_statement invocation_expression conditional_expression switch_expression lambda_expression
      anonymous_method_expression await_expression`),
    },
    go: {
        lists: (0,language/* words */.aL)('source_file'),
        runs: NONE,
        members: NONE,
        holders: NONE,
        around: NONE,
        inert: (0,language/* words */.aL)('package_clause import_declaration type_declaration'),
        active: (0,language/* words */.aL)(`
      call_expression func_literal type_conversion_expression assignment_statement expression_statement if_statement
      for_statement short_var_declaration`),
    },
    java: {
        lists: (0,language/* words */.aL)('program class_body interface_body enum_body enum_body_declarations annotation_type_body'),
        runs: NONE,
        members: (0,language/* words */.aL)('class_body'),
        holders: (0,language/* words */.aL)(`
      class_declaration interface_declaration enum_declaration record_declaration annotation_type_declaration`),
        around: NONE,
        inert: (0,language/* words */.aL)('package_declaration import_declaration modifiers superclass super_interfaces'),
        active: (0,language/* words */.aL)(`
      block method_invocation ternary_expression lambda_expression method_reference switch_expression
      expression_statement if_statement for_statement while_statement`),
    },
    javascript: JAVASCRIPT,
    php: {
        lists: (0,language/* words */.aL)('program declaration_list enum_declaration_list compound_statement'),
        runs: (0,language/* words */.aL)('program compound_statement'),
        members: (0,language/* words */.aL)('declaration_list'),
        holders: (0,language/* words */.aL)(`
      class_declaration interface_declaration trait_declaration enum_declaration namespace_definition`),
        around: NONE,
        inert: (0,language/* words */.aL)('namespace_use_declaration use_declaration attribute_list'),
        active: (0,language/* words */.aL)('function_call_expression object_creation_expression conditional_expression'),
        skipped: (0,language/* words */.aL)('text text_interpolation php_tag php_end_tag'),
        quiet: QUIET_STATEMENTS.php,
    },
    python: {
        lists: (0,language/* words */.aL)('module block'),
        runs: (0,language/* words */.aL)('module block'),
        members: NONE,
        holders: (0,language/* words */.aL)('class_definition'),
        around: (0,language/* words */.aL)('decorated_definition'),
        inert: (0,language/* words */.aL)('import_statement import_from_statement future_import_statement pass_statement'),
        active: (0,language/* words */.aL)(`
      call conditional_expression boolean_operator lambda list_comprehension generator_expression
      dictionary_comprehension set_comprehension`),
        quiet: QUIET_STATEMENTS.python,
    },
    ruby: {
        lists: (0,language/* words */.aL)('program body_statement'),
        runs: (0,language/* words */.aL)('program body_statement'),
        members: NONE,
        holders: (0,language/* words */.aL)('class module singleton_class'),
        around: NONE,
        inert: (0,language/* words */.aL)('uninterpreted empty_statement'),
        active: (0,language/* words */.aL)('call conditional'),
        quiet: QUIET_STATEMENTS.ruby,
    },
    rust: {
        lists: (0,language/* words */.aL)('source_file declaration_list'),
        runs: NONE,
        members: NONE,
        holders: (0,language/* words */.aL)('mod_item impl_item trait_item foreign_mod_item'),
        around: NONE,
        inert: (0,language/* words */.aL)(`
      use_declaration extern_crate_declaration attribute_item inner_attribute_item macro_definition type_item
      struct_item enum_item union_item function_signature_item associated_type`),
        active: (0,language/* words */.aL)(`
      call_expression macro_invocation if_expression match_expression closure_expression unsafe_block block
      loop_expression while_expression for_expression`),
    },
    typescript: JAVASCRIPT,
};

// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/code/outside/span-tokens.js

/** Whether a span has a token that is neither literal nor punctuation. */
function isMoreThanLiterals(tokens, { start, end }) {
    const last = (0,parsing_tokens/* tokenAt */.BN)(tokens, end);
    for (let at = (0,parsing_tokens/* tokenAt */.BN)(tokens, start); at < last; at++)
        if (tokens.kinds[at] === token_kinds/* TOKEN_KINDS */.o.identifier || tokens.kinds[at] === token_kinds/* TOKEN_KINDS */.o.keyword)
            return true;
    return false;
}
/** Whether a literal is in a span, outside of the lists in it. */
function hasLiteral(tokens, { start, end }, lists) {
    const last = (0,parsing_tokens/* tokenAt */.BN)(tokens, end);
    for (let at = (0,parsing_tokens/* tokenAt */.BN)(tokens, start); at < last; at++) {
        const token = { start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0 };
        if (tokens.kinds[at] === token_kinds/* TOKEN_KINDS */.o.literal && !lists.cover(token))
            return true;
    }
    return false;
}
/** A span without the comments and blanks at its ends, or `null` if it holds nothing else. */
function trimmed(tokens, { start, end }) {
    const first = (0,parsing_tokens/* tokenAt */.BN)(tokens, start);
    const last = (0,parsing_tokens/* tokenAt */.BN)(tokens, end) - 1;
    return last < first ? null : { start: tokens.starts[first] ?? start, end: tokens.ends[last] ?? end };
}
/** The parts of a span outside of those that overlap it. */
function partsOutside({ start, end }, inside) {
    const found = [];
    let at = start;
    for (const one of inside) {
        if (one.start > at)
            found.push({ start: at, end: one.start });
        at = one.end;
    }
    if (at < end)
        found.push({ start: at, end });
    return found;
}

// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
;// CONCATENATED MODULE: ./build/code/outside/sorted-spans.js

/** Spans in order that do not overlap, such as the functions of a file, for questions about other spans. */
class SortedSpans {
    spans;
    #ends;
    constructor(spans) {
        this.spans = spans;
        this.#ends = spans.map(({ end }) => end);
    }
    /** The first one that ends after `offset`. */
    after(offset) {
        return this.spans[(0,sorted/* countUpTo */.MJ)(this.#ends, offset)];
    }
    /** Those that overlap `span`, in order. */
    overlapping({ start, end }) {
        const found = [];
        for (let at = (0,sorted/* countUpTo */.MJ)(this.#ends, start); at < this.spans.length; at++) {
            const one = this.spans[at];
            if (!one || one.start >= end)
                break;
            found.push(one);
        }
        return found;
    }
    /** Whether `span` is a part of one, or all of it. */
    cover({ start, end }) {
        const one = this.after(start);
        return one !== undefined && one.start <= start && one.end >= end;
    }
    /** Whether one begins in `span`. */
    beginIn({ start, end }) {
        const at = (0,sorted/* countUpTo */.MJ)(this.#ends, start);
        return [this.spans[at], this.spans[at + 1]].some((one) => one && one.start >= start && one.start < end);
    }
}

;// CONCATENATED MODULE: ./build/code/outside/statement-search.js

/** The span of the node at a cursor, in a text that begins `shift` characters later. */
function spanAt(cursor, shift) {
    return { start: Math.max(0, cursor.startIndex - shift), end: Math.max(0, cursor.endIndex - shift) };
}
/** Visits the node at a cursor and all nodes that `enter` lets it into, without recursion; the cursor ends where it began. */
function visit(cursor, enter) {
    let depth = 0;
    for (;;) {
        if (enter(depth) && cursor.gotoFirstChild()) {
            depth++;
            continue;
        }
        while (depth > 0 && !cursor.gotoNextSibling()) {
            cursor.gotoParent();
            depth--;
        }
        if (depth === 0)
            return;
    }
}
/** Recognises the nodes that run, while a statement is visited. */
class ActiveNodes {
    cursor;
    row;
    /** Depth of the outermost open node in which `activeInside` counts, or -1. */
    inside = -1;
    constructor(cursor, row) {
        this.cursor = cursor;
        this.row = row;
    }
    /** Whether the node at the cursor runs. To be asked once for each node, in the order of the visit. */
    isActive(depth) {
        const { active, activeInside } = this.row;
        if (depth <= this.inside)
            this.inside = -1;
        if (!this.cursor.nodeIsNamed)
            return false;
        const type = this.cursor.nodeType;
        if (this.inside < 0 && activeInside?.inside.has(type) === true)
            this.inside = depth;
        return active.has(type) || (this.inside >= 0 && activeInside?.types.has(type) === true);
    }
}
/** Whether the node at a cursor runs: it, or a node inside it, is one of `active`. */
function runs(cursor, row) {
    let found = false;
    const nodes = new ActiveNodes(cursor, row);
    visit(cursor, (depth) => {
        found ||= nodes.isActive(depth);
        return !found && !row.inert.has(cursor.nodeType);
    });
    return found;
}
/** Reads the statement at a cursor, which holds functions. */
function surroundings(cursor, { row, places, shift }) {
    const lists = [];
    const open = [];
    let isActive = false;
    const close = (depth) => {
        while ((open.at(-1)?.depth ?? -1) >= depth)
            if (open.pop()?.isAround === false)
                isActive = true;
    };
    const whole = spanAt(cursor, shift);
    const nodes = new ActiveNodes(cursor, row);
    visit(cursor, (depth) => {
        close(depth);
        const isRunning = nodes.isActive(depth);
        const type = cursor.nodeType;
        const span = spanAt(cursor, shift);
        if (row.inert.has(type) || places.cover(span))
            return false;
        if (row.members.has(type) && places.beginIn(span)) {
            lists.push(span);
            for (const node of open)
                node.isAround = true;
            return false;
        }
        if (isRunning)
            open.push({ depth, isAround: false });
        return true;
    });
    close(0);
    const found = new SortedSpans(lists);
    const areMembers = places.overlapping(whole).every((place) => found.cover(place));
    return { areMembers, isActive, lists: found };
}

;// CONCATENATED MODULE: ./build/code/outside/read-outside.js



/**
 * Nodes above a statement with functions that is still read part by part; a deeper one is a unit as a whole. Every level is
 * read again with all functions in it, so that without a limit the time would be quadratic in the depth.
 */
const MAX_LEVELS = 64;
/** Reads the lists of a file, from the outermost inwards, and joins what runs in them. */
class OutsideReader {
    input;
    runs = [];
    wholes = [];
    /** The run that the next statement continues. */
    run = null;
    cursor;
    /** The open nodes, the outermost first: the whole file. */
    levels;
    constructor(input) {
        this.input = input;
        this.levels = [{ kind: 'list', runs: input.row.runs.size > 0, isBroken: false }];
        this.cursor = input.tree.walk();
    }
    /** Reads the whole file, without recursion. */
    read() {
        const { cursor } = this;
        const { levels } = this;
        try {
            let isInside = cursor.gotoFirstChild();
            while (isInside) {
                const next = this.child(levels.at(-1));
                if (next && cursor.gotoFirstChild()) {
                    levels.push(next);
                    continue;
                }
                while (isInside && !cursor.gotoNextSibling()) {
                    isInside = levels.length > 1 && cursor.gotoParent();
                    if (isInside)
                        this.leave(levels.pop());
                }
            }
            this.close();
            return this;
        }
        finally {
            cursor.delete();
        }
    }
    /** The level of the children of the node at the cursor, or `null`: it is not entered. */
    child(level) {
        if (level?.kind === 'holder')
            return this.partOfHolder(level);
        if (level?.kind === 'way')
            return this.onWay(level);
        const { row } = this.input;
        const type = this.cursor.nodeType;
        const isBroken = level?.isBroken === true;
        if (this.isSkipped(type) || (!isBroken && !this.cursor.nodeIsNamed))
            return null;
        const inner = this.listOrHolder(type, level?.runs === true);
        const span = this.span();
        const isInert = row.inert.has(type) || (row.exports?.has(type) === true && this.hasChild(row.inert));
        if (inner || isInert || this.input.places.cover(span)) {
            this.close();
            return inner;
        }
        return this.input.places.overlapping(span).length > 0
            ? this.around(span, level?.runs === true)
            : this.statement(span, level?.runs === true);
    }
    /** The level of a node that is a list, a class or a broken piece with functions, or `null`. */
    listOrHolder(type, isRunning) {
        const { row, places } = this.input;
        // a list that runs is a block here, and so a statement
        if (row.lists.has(type) && !row.runs.has(type))
            return { kind: 'list', runs: isRunning, isBroken: false };
        if (row.holders.has(type) || (row.around.has(type) && this.hasChild(row.holders)))
            return places.cover(this.span()) ? null : { kind: 'holder', start: this.span().start, isActive: false };
        const isBroken = type === 'ERROR' && places.beginIn(this.span());
        return isBroken ? { kind: 'list', runs: isRunning, isBroken } : null;
    }
    /** Whether a child of the node at the cursor is one of `types`. */
    hasChild(types) {
        let found = false;
        if (!this.cursor.gotoFirstChild())
            return false;
        do
            found ||= types.has(this.cursor.nodeType);
        while (this.cursor.gotoNextSibling());
        this.cursor.gotoParent();
        return found;
    }
    /** A child of a class: its list, or a part of its header. */
    partOfHolder(level) {
        const { row } = this.input;
        const type = this.cursor.nodeType;
        if (row.holders.has(type))
            return level;
        if (!row.lists.has(type)) {
            level.isActive ||= runs(this.cursor, row);
            return null;
        }
        this.endHeader(level, this.span().start);
        return { kind: 'list', runs: row.runs.has(type), isBroken: false };
    }
    /** Makes a unit of a header that calls something. */
    endHeader(level, end) {
        if (level.isActive)
            this.add({ start: level.start, end });
        level.isActive = false;
    }
    /** A node inside a statement on the way to the lists in it. */
    onWay(level) {
        const span = this.span();
        const type = this.cursor.nodeType;
        const { row } = this.input;
        if (row.members.has(type) && level.lists.cover(span))
            return { kind: 'list', runs: row.runs.has(type), isBroken: false };
        return level.lists.beginIn(span) ? level : null;
    }
    /** A statement with functions in it: a unit as a whole, unless they are methods and nothing else in it runs. */
    around(span, isRunning) {
        this.close();
        const { places, tokens } = this.input;
        const inside = places.overlapping(span);
        const isCut = inside.some((place) => !(0,text_span/* contains */.gR)(span, place));
        if (isCut) {
            partsOutside(span, inside).forEach((part) => this.statement(part, isRunning));
            this.close();
            return null;
        }
        const { areMembers, isActive, lists } = surroundings(this.cursor, this.input);
        const isPlain = areMembers && !isActive && this.levels.length <= MAX_LEVELS;
        if (isRunning ? isPlain && inside.length > 1 && !hasLiteral(tokens, span, lists) : !isActive)
            return lists.spans.length > 0 ? { kind: 'way', lists } : null;
        this.wholes.push(span);
        return null;
    }
    /** Adds a statement to the run, or ends the run where it does not belong to one. */
    statement(span, isRunning) {
        const { row, code, tokens } = this.input;
        const isDeclaration = !isRunning || row.declares?.has(this.cursor.nodeType) === true;
        const isQuiet = row.quiet?.test(code.slice(span.start, span.end)) === true;
        const isActive = !isQuiet && (isDeclaration ? runs(this.cursor, row) : isMoreThanLiterals(tokens, span));
        if (isDeclaration && !isActive) {
            this.close();
            return null;
        }
        this.run ??= { ...span, isActive };
        this.run.end = Math.max(this.run.end, span.end);
        this.run.isActive ||= isActive;
        return null;
    }
    leave(level) {
        if (level?.kind === 'list')
            this.close();
        if (level?.kind === 'holder')
            this.endHeader(level, this.span().end);
    }
    /** Ends the run; it is a unit if anything in it runs. */
    close() {
        if (this.run?.isActive === true)
            this.add(this.run);
        this.run = null;
    }
    /** Adds a span, without the functions in it that only the tokens show. */
    add(span) {
        const { tokens, places } = this.input;
        for (const part of partsOutside(span, places.overlapping(span))) {
            const run = trimmed(tokens, part);
            if (run)
                this.runs.push(run);
        }
    }
    isSkipped(type) {
        return type.includes('comment') || this.input.row.skipped?.has(type) === true;
    }
    span() {
        return spanAt(this.cursor, this.input.shift);
    }
}
/**
 * The code of a file outside of its functions: what runs at its top level and in the bodies of its classes. Imports,
 * types and headers that call nothing end a run and are in none.
 */
function readOutside(input) {
    return new OutsideReader(input).read();
}

// EXTERNAL MODULE: ./build/code/parsing/outline.js
var parsing_outline = __webpack_require__(75229);
// EXTERNAL MODULE: ./build/code/parsing/parse-in-context.js
var parse_in_context = __webpack_require__(48008);
;// CONCATENATED MODULE: ./build/code/parsing/parse-file.js



/** The file by one grammar. */
function parseBy(code, parser, offsets) {
    const before = languages/* LANGUAGES */.Yj[parser.language].opening?.(code) ?? '';
    const shift = before.length;
    const tree = parser.parse(before + code);
    const moved = shift === 0 ? offsets : offsets.map((offset) => offset + shift);
    const outline = (0,parsing_outline/* outlineOf */.W)(tree, parser.nodes, moved);
    const { nodes } = parser;
    return {
        tree,
        shift,
        nodes,
        outline: shift === 0 ? outline : (0,parse_in_context/* movedOutline */.q)(outline, shift, code.length, true),
    };
}
/** A file by the language's grammar that finds the fewest errors. */
function parseFile(code, parser, offsets) {
    let best = parseBy(code, parser, offsets);
    for (const other of parser.others) {
        if (best.outline.parseErrors === 0)
            break;
        const next = parseBy(code, other, offsets);
        const isBetter = next.outline.parseErrors < best.outline.parseErrors;
        (isBetter ? best : next).tree.delete();
        if (isBetter)
            best = next;
    }
    return best;
}

// EXTERNAL MODULE: ./build/code/parsing/parse-outline.js
var parse_outline = __webpack_require__(99475);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 2 modules
var parser = __webpack_require__(10059);
// EXTERNAL MODULE: ./build/code/values/context/file-names.js + 2 modules
var file_names = __webpack_require__(12065);
;// CONCATENATED MODULE: ./build/code/analysis.js
/** The name of a unit that is code outside of functions: statements of a script, initialisers. */
const OUTSIDE_FUNCTIONS = '(outside functions)';

// EXTERNAL MODULE: ./build/code/elements/unit-function.js
var unit_function = __webpack_require__(48101);
;// CONCATENATED MODULE: ./build/code/functions.js














/** UTF-16 units of the longest source file that is parsed; even generated amalgamations are shorter. */
const MAX_SOURCE_LENGTH = 16_000_000;
/**
 * Tokens of the longest source file that is parsed. A token and its nodes of the tree take about 280 bytes of memory: measured
 * on files of nothing but brackets, and of nothing but short calls.
 */
const MAX_SOURCE_TOKENS = 1_500_000;
/** Index of the outermost node around a function that belongs to its unit: decorators, a template. */
function wholeOf(outline, table, node) {
    let whole = node;
    for (let at = (0,unit_function/* wrapperOf */.pO)(outline, table, node); at >= 0; at = (0,unit_function/* wrapperOf */.pO)(outline, table, at))
        whole = at;
    return whole;
}
/** Offset where a function begins at outline index `whole`: at the first of the attributes directly before it. */
function startOf(outline, table, whole) {
    let first = whole;
    while (outline.parents[first - 1] === outline.parents[whole] &&
        table.types.attributes?.includes(table.name(outline.symbols[first - 1] ?? -1)) === true)
        first--;
    return outline.starts[first] ?? 0;
}
/** Functions that the parse found, in order, without functions inside another one. */
function parsedFunctions(outline, table, code) {
    const places = [];
    for (let node = 0; node < outline.symbols.length; node++) {
        const definition = (0,unit_function/* definitionAt */.XT)(outline, table, node);
        if (definition < 0)
            continue;
        const whole = wholeOf(outline, table, definition);
        const start = startOf(outline, table, whole);
        const end = outline.ends[whole] ?? 0;
        if (start < (places.at(-1)?.span.end ?? 0))
            continue;
        places.push({ name: (0,unit_function/* declaredName */.op)(outline, table, definition, code) ?? '', span: { start, end } });
    }
    return places;
}
/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is part of the outer function and not a separate unit, so that no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed, and neither is code outside of functions.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH` or `MAX_SOURCE_TOKENS`
 */
function listFunctions(code, language) {
    return inFile(code, language, (file) => functionsOf(code, file));
}
/**
 * The units of a source file, checked by a second reader, so that no function is lost silently: its functions as
 * `listFunctions` lists them, and what runs outside of them. A statement that holds a function (`app.get(path, () => …)`)
 * is one unit with it.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH` or `MAX_SOURCE_TOKENS`
 */
function surveyFunctions(code, language) {
    return inFile(code, language, (file) => {
        const { known, runs } = unitPlaces(code, file);
        const unlisted = countUnlisted(file.tokens, languages/* LANGUAGES */.Yj[language], known);
        return { places: withRedefined(inOrder([...known, ...runs]), code, language, file), unlisted };
    });
}
/** The units, each with the names that the file gives another meaning. */
function withRedefined(places, text, language, { tree, shift }) {
    const functions = places.map(({ name }) => name);
    const redefinedIn = (0,file_names/* redefinedBy */.y)({ text, language, tree, shift, functions });
    return places.map((place) => {
        const redefined = redefinedIn(text.slice(place.span.start, place.span.end));
        return redefined.length === 0 ? place : { ...place, redefined };
    });
}
/** Gives `read` a parsed file, whose tree is freed afterwards. */
function inFile(code, language, read) {
    if (code.length > MAX_SOURCE_LENGTH)
        throw tooLarge(`${code.length.toString()} characters, more than ${MAX_SOURCE_LENGTH.toString()}`);
    const row = languages/* LANGUAGES */.Yj[language];
    const tokens = (0,parsing_tokens/* tokenizeUpTo */.o7)(MAX_SOURCE_TOKENS, code, row);
    if (tokens === null)
        throw tooLarge(`more than ${MAX_SOURCE_TOKENS.toString()} tokens`);
    const file = parseFile(code, (0,parser/* parserOf */.BP)(language), (0,parse_outline/* nesterOffsets */.M)(tokens, row.nesters));
    try {
        return read({ ...file, tokens, language: row });
    }
    finally {
        file.tree.delete();
    }
}
function tooLarge(size) {
    return new errors/* CodePurifyError */.Lg('input', `The file has ${size}.`, 'Exclude it: a file of this size is generated.');
}
/** The functions of a parsed file, with those that only its tokens show. */
function functionsOf(code, { outline, nodes, tokens, language }) {
    const found = parsedFunctions(outline, nodes, code);
    const isWhole = outline.parseErrors === 0 || !language.recovers;
    const missed = isWhole ? [] : missedFunctions(tokens, found, language);
    return inOrder([...found, ...missed]);
}
/** The units of a parsed file with functions in them, and those without, in order. */
function unitPlaces(code, file) {
    const functions = functionsOf(code, file);
    const row = OUTSIDE[file.language.name];
    const spans = new SortedSpans(functions.map(({ span }) => span));
    const { runs, wholes } = readOutside({ ...file, code, row, places: spans });
    const around = new SortedSpans(wholes);
    const byStart = new Map(functions.map(({ name, span }) => [span.start, name]));
    const known = inOrder([
        ...functions.filter(({ span }) => !around.cover(span)),
        ...wholes.map((span) => ({ name: nameOf(spans.overlapping(span), byStart), span })),
    ]);
    return { known, runs: runs.map((span) => ({ name: OUTSIDE_FUNCTIONS, span })) };
}
/** The name of a statement that holds functions: that of the only one. */
function nameOf([only, second], names) {
    const name = only && !second ? names.get(only.start) : undefined;
    return name ?? OUTSIDE_FUNCTIONS;
}
function inOrder(places) {
    return [...places].sort((a, b) => a.span.start - b.span.start);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/data/formats/data-formats.js + 41 modules
var data_formats = __webpack_require__(19453);
;// CONCATENATED MODULE: ./build/data/formats/own-report.js
/** A string of JSON in a pattern. */
const STRING = String.raw `"(?:[^"\\]|\\.)*"`;
/** How each kind of result begins. A test writes each with its renderer, and reads it again. */
const OWN_RESULTS = [
    /^\s*\{\s*"schemaVersion"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"codepurify"/u,
    // SARIF
    /^\s*\{\s*"\$schema"\s*:\s*"[^"]*"\s*,\s*"version"\s*:\s*"[^"]*"\s*,\s*"runs"\s*:\s*\[\s*\{\s*"tool"\s*:\s*\{\s*"driver"\s*:\s*\{\s*"name"\s*:\s*"CodePurify"/u,
    // Code Quality of GitLab
    new RegExp(String.raw `^\s*\[\s*\{\s*"description"\s*:\s*${STRING}\s*,\s*"check_name"\s*:\s*"(?:backdoor-trigger|unjudged)/`, 'u'),
    /^<\?xml [^>]*>\s*<testsuites name="codepurify" /u, // JUnit
    /^<!doctype html>(?:(?!<title>)[^])*<title>CodePurify: /u,
    /^# codepurify baseline \d/u,
];
/** Why a file is not judged that begins like a result of this program, and what to do about it. */
const OWN_REPORT = 'begins like a report or baseline of CodePurify, which quotes what was found: move it out of the data, or leave it out with --exclude';
/**
 * Whether the first bytes of a file are those of a result of this program: it quotes what was found, and would be found again. It
 * counts as data that nobody judged, and not as no data: anybody can write these bytes, so they must not make a check green.
 */
function isOwnReport(start) {
    const text = start.toString('utf8').replace(/^\uFEFF/u, '');
    return OWN_RESULTS.some((begins) => begins.test(text));
}

// EXTERNAL MODULE: ./build/data/formats/recognise-format.js
var recognise_format = __webpack_require__(97275);
// EXTERNAL MODULE: ./build/data/formats/unread-reason.js
var unread_reason = __webpack_require__(83164);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./build/data/read/unread-rest.js
var unread_rest = __webpack_require__(75746);
// EXTERNAL MODULE: ./build/data/row.js
var data_row = __webpack_require__(53181);
;// CONCATENATED MODULE: ./build/data/guarded-rows.js




/**
 * The rows of a file. An error of the file system or of the file's coding becomes a skipped row, so that the rest is read.
 * @param onDisk the file's absolute path: an error that names another one is reported with its name
 */
async function* guardedRows(path, onDisk, rows) {
    let isBegun = false;
    try {
        for await (const row of rows) {
            isBegun = true;
            yield row;
        }
    }
    catch (error) {
        if (error instanceof unread_rest/* UnreadRest */.o) {
            yield (0,data_row/* skippedRow */.P5)(path, null, isBegun ? `not fully read: ${error.reason}` : error.reason);
            return;
        }
        if (!(0,file_errors/* isFileError */.l)(error))
            throw error;
        const isOther = error.path !== undefined && error.path !== onDisk;
        const place = isOther ? ` (${external_node_path_.posix.join(external_node_path_.posix.dirname(path), (0,external_node_path_.basename)(error.path))})` : '';
        yield (0,data_row/* skippedRow */.P5)(path, null, `unreadable: ${(0,file_errors/* codeOf */.$)(error)}${place}`);
    }
}

// EXTERNAL MODULE: ./build/data/layouts/looks-like-code.js
var looks_like_code = __webpack_require__(37339);
;// CONCATENATED MODULE: ./build/data/read/in-encoding.js
/** Rows of a file that says itself in which encoding it is: their units name it. */
async function* inEncoding(rows, file) {
    for await (const row of rows) {
        yield row.kind === 'unit' && file.utf16 !== null
            ? { kind: 'unit', unit: { ...row.unit, encoding: file.utf16 } }
            : row;
    }
}

// EXTERNAL MODULE: ./build/data/read/peek.js
var peek = __webpack_require__(36527);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/data/read/lfs-pointer.js

/** A pointer has fewer bytes than this. git-lfs `docs/spec.md`: "must be less than 1024 bytes". */
const MAX_POINTER_BYTES = 1024;
/** git-lfs `docs/spec.md`: the version first, the other keys sorted, extensions among them. */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d+-\S+ \S+\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;
/**
 * Parses a pointer; `null` for other content. Only the exact form counts: a file that merely begins like a pointer is
 * read like any other, so that nobody can hide code behind its first line.
 */
function lfsPointer(bytes) {
    if (bytes.length >= MAX_POINTER_BYTES)
        return null;
    const [, oid, size] = POINTER.exec(Buffer.from(bytes).toString('latin1')) ?? [];
    return oid === undefined || size === undefined ? null : { oid, bytes: Number(size) };
}
/**
 * The pointer in a file, or `null`. A file that is too long for a pointer is not opened.
 * @throws the error of the file system
 */
async function lfsPointerAt(path) {
    const info = await (0,promises_.stat)(path);
    return info.isFile() && info.size < MAX_POINTER_BYTES ? lfsPointer(await (0,promises_.readFile)(path)) : null;
}

;// CONCATENATED MODULE: ./build/data/read/report-pointers.js


/**
 * Rows of files that are read together. Where one of the files is a pointer of Git LFS, none is read: the rows are
 * then one for each pointer.
 * @param paths  as the user gave them
 * @param onDisk turns such a path into one that can be opened
 * @param rows   reads the files
 * @throws the error of the file system
 */
async function* rowsUnlessPointers(paths, onDisk, rows) {
    let complete = true;
    for (const path of paths) {
        const pointer = await lfsPointerAt(onDisk(path));
        if (pointer === null)
            continue;
        complete = false;
        yield (0,data_row/* pointerRow */.ow)(path, pointer);
    }
    if (complete)
        yield* rows();
}

;// CONCATENATED MODULE: ./build/data/with-each.js

/** Why a file holds no training data that has blank lines at most, or a head without rows. */
const NO_RECORD = 'no record in it';
/** Rows of files, and one for each file that has none: a file that was read to its end is accounted for. */
async function* withEach(paths, rows) {
    const left = new Set(paths);
    for await (const row of rows) {
        left.delete((0,data_row/* pathOf */.XM)(row));
        yield row;
    }
    for (const path of left)
        yield (0,data_row/* notDataRow */.wc)(path, NO_RECORD);
}

;// CONCATENATED MODULE: ./build/data/file-reader.js











/** Reads files, each once. */
class FileReader {
    tools;
    isThere;
    reportsOnce;
    /** Paths of the pointers of Git LFS that were reported. */
    #pointers = new Set();
    /** By companion, so that it is read once. */
    #last = new Map();
    /**
     * @param isThere whether a path on the disk may be read together with another file
     * @param reportsOnce a pointer of Git LFS that two files need is one row, and not one for each
     */
    constructor(tools, isThere, reportsOnce = true) {
        this.tools = tools;
        this.isThere = isThere;
        this.reportsOnce = reportsOnce;
    }
    /** The rows of a file; its content shows the format when its name does not. */
    async *rowsIn(file, known) {
        const companions = known?.companion === undefined || known.isReadLast === true ? [] : [known.companion(file.path)];
        const missing = companions.find((one) => !this.isThere(this.tools.onDisk(one)));
        const rows = () => missing === undefined
            ? inEncoding(this.#recognised(file, known), file)
            : [(0,data_row/* skippedRow */.P5)(file.path, null, `unreadable: ENOENT (${missing})`)];
        const present = companions.filter((one) => one !== missing);
        for await (const row of rowsUnlessPointers([file.path, ...present], this.tools.onDisk, rows)) {
            if (row.kind !== 'skipped' || row.skipped.pointer === undefined || this.#isFirst(row.skipped.path))
                yield row;
        }
    }
    async *#recognised(file, known) {
        if (known?.isReadLast === true) {
            this.#readLast(file, known);
            return;
        }
        const mayBeOwn = this.tools.options.dataFormat === 'auto' && (known === null || known.name === 'json');
        const start = isShown(known) && !mayBeOwn ? NO_BYTES : await file_reader_startOf(file);
        if (mayBeOwn && isOwnReport(start)) {
            yield (0,data_row/* skippedRow */.P5)(file.path, null, OWN_REPORT);
            return;
        }
        const plain = this.tools.options.language === 'auto' ? null : data_formats/* FORMATS */.hR.source;
        const format = known ?? (0,data_formats/* formatOfContent */.UD)(start) ?? plain;
        if (format === null)
            yield (0,data_row/* skippedRow */.P5)(file.path, null, (0,unread_reason/* unreadReason */.un)(file.path, start));
        else
            yield* this.read(file, format, start);
    }
    /** The rows of a file in a format.
     * @param start its first bytes, for formats that look at them */
    async *read(file, format, start) {
        const shown = format.instead?.(start) ?? format.name;
        const refusal = data_formats/* FORMATS */.hR[shown].refuses?.(start) ?? null;
        if (refusal !== null)
            yield start.length === 0 ? (0,data_row/* notDataRow */.wc)(file.path, refusal) : (0,data_row/* skippedRow */.P5)(file.path, null, refusal);
        else {
            const rows = withEach([file.path], data_formats/* FORMATS */.hR[shown].read([file], this.tools));
            yield* shown === 'source' && file.onDisk !== null ? this.#unlessRecords(file, rows) : rows;
        }
    }
    /** The rows of a source file. One without a unit whose content begins as records do is read as these: names excuse nothing. */
    async *#unlessRecords(file, rows) {
        let isDecided = this.tools.options.dataFormat !== 'auto';
        for await (const row of rows) {
            const start = isDecided || row.kind === 'unit' ? NO_BYTES : await file_reader_startOf(file);
            isDecided = true;
            const records = recordsIn(start);
            if (records !== null) {
                yield* this.read(file, records, start);
                return;
            }
            yield row;
        }
    }
    #readLast(file, format) {
        const companion = format.companion?.(file.path) ?? file.path;
        const together = this.#last.get(companion);
        if (together === undefined)
            this.#last.set(companion, { format, companion, files: [file] });
        else
            together.files.push(file);
    }
    /** The files that are read last, by the file that they are read with. */
    last() {
        return [...this.#last.values()].map(({ format, companion, files }) => {
            const { onDisk } = this.tools;
            const each = () => withEach(files.map(({ path }) => path), format.read(files, this.tools));
            const rows = () => guardedRows(companion, onDisk(companion), rowsUnlessPointers([companion], onDisk, each));
            return { path: companion, rows };
        });
    }
    /** Whether a pointer of Git LFS was not reported with another file. */
    #isFirst(pointer) {
        const isFirst = !this.reportsOnce || !this.#pointers.has(pointer);
        this.#pointers.add(pointer);
        return isFirst;
    }
}
/** The format of records that content shows beyond doubt. Code begins with a bracket too: an attribute of C#. */
function recordsIn(start) {
    return (0,looks_like_code/* beginsAsData */.lb)(start.toString('utf8')) ? (0,data_formats/* formatOfContent */.UD)(start) : null;
}
const NO_BYTES = Buffer.alloc(0);
/** Whether the name shows the format, whatever the first bytes are. */
function isShown(known) {
    return known !== null && known.instead === undefined && known.refuses === undefined;
}
/** The first bytes of a file. */
async function file_reader_startOf(file) {
    const { start, close } = await (0,peek/* peek */.s)(file.chunks(), recognise_format/* PEEKED_BYTES */.Rr);
    await close();
    return start;
}

// EXTERNAL MODULE: ./build/data/read/archive.js
var read_archive = __webpack_require__(84608);
// EXTERNAL MODULE: ./build/data/read/file-bytes.js
var file_bytes = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/data/read/file-content.js + 1 modules
var file_content = __webpack_require__(66627);
;// CONCATENATED MODULE: ./build/data/read/coded-file.js


/** A file to read, or standard input, whose bytes may be compressed or in UTF-16. */
class CodedFile {
    path;
    onDisk;
    isNamed;
    bytes;
    /** The encoding of the file; `null`: as the records say. Known when its content has been opened. */
    utf16 = null;
    /**
     * @param path    as rows name it
     * @param onDisk  where it can be opened; `null` for standard input
     * @param isNamed the user named it: it is data, whatever it holds
     */
    constructor(path, onDisk, isNamed, bytes) {
        this.path = path;
        this.onDisk = onDisk;
        this.isNamed = isNamed;
        this.bytes = bytes;
    }
    static onDisk(path, onDisk, isNamed) {
        return new CodedFile(path, onDisk, isNamed, () => (0,file_bytes/* fileBytes */.s)(onDisk));
    }
    /** Its content from the beginning: decompressed, and in UTF-8 where the file is in UTF-16. */
    chunks = () => (0,file_content/* contentOf */.$E)(this.bytes(), ({ utf16 }) => (this.utf16 = utf16));
}

// EXTERNAL MODULE: ./build/data/read/walk-folder.js + 2 modules
var walk_folder = __webpack_require__(82396);
// EXTERNAL MODULE: ./build/data/formats/not-data.js + 6 modules
var not_data = __webpack_require__(59266);
// EXTERNAL MODULE: ./build/data/formats/pairs.js
var pairs = __webpack_require__(67435);
;// CONCATENATED MODULE: ./build/data/unshown-file.js












/**
 * What a file in a folder is whose name shows no format: its content may show one, or a rule says that it is no data.
 * @param chosen the format that the user chose
 */
async function classifyUnshown(file, chosen) {
    const { path, onDisk } = file;
    const raw = await firstBytes(onDisk, recognise_format/* PEEKED_BYTES */.Rr);
    const archive = (0,read_archive/* archiveOf */.YH)(raw) ?? (0,read_archive/* archiveNamed */.iN)(path);
    if (chosen === 'auto' && isOwnReport(raw))
        return { kind: 'unread', reason: OWN_REPORT };
    const format = archive === null && chosen === 'auto' ? (0,data_formats/* formatOfContent */.UD)(await file.start()) : null;
    if (format !== null && format !== data_formats/* FORMATS */.hR.source)
        return { kind: 'data', format };
    if (archive !== null && chosen === 'auto')
        return { kind: 'unread', reason: (0,read_archive/* archiveReason */.zR)(archive) };
    const part = partRule(file, chosen);
    if (part !== null)
        return { kind: 'notData', rule: part };
    const pointer = lfsPointer(raw);
    if (pointer !== null)
        return { kind: 'pointer', pointer };
    const { size } = (0,external_node_fs_.statSync)(onDisk);
    const found = await (0,not_data/* notDataRule */.g)(path, raw, size, () => firstBytes(onDisk, size));
    if (found !== null && found.instead === null)
        return { kind: 'notData', rule: found.rule };
    const compressed = chosen === 'parallel' || chosen === 'pairs' ? (0,unread_reason/* compressedReason */._o)(path) : null;
    if (compressed !== null)
        return { kind: 'unread', reason: compressed };
    if (chosen !== 'auto')
        return { kind: 'notData', rule: `not in the format that --data-format names: ${chosen}` };
    if (found === null)
        return { kind: 'unread', reason: (0,unread_reason/* unreadReason */.un)(path, raw) };
    return { kind: 'unread', reason: found.instead === 'labels' ? unread_reason/* LABELS_ALONE */.Cl : (0,unread_reason/* codeInReason */.hP)(found.rule) };
}
/** The rule for a file that is read together with another one, where that one is. */
function partRule({ path }, chosen) {
    const isPairData = chosen === 'pairs' && external_node_path_.posix.basename(path) === pairs/* PAIR_DATA */._V;
    return isPairData ? 'the records that lists of pairs name, which are read with these' : null;
}
/** The first bytes of a file as they are on disk. */
async function firstBytes(onDisk, bytes) {
    const { start, close } = await (0,peek/* peek */.s)((0,file_bytes/* fileBytes */.s)(onDisk), bytes);
    await close();
    return start;
}

;// CONCATENATED MODULE: ./build/data/path-reader.js














/** Reads the given paths, each file once. */
class PathReader {
    options;
    tools;
    #seen = new Set();
    #files;
    #links;
    /** Files so far, whether they are read or not. */
    #count = 0;
    constructor(options, tools) {
        this.options = options;
        this.tools = tools;
        this.#links = tools.links ?? 'follow';
        const { listFunctions, loadLanguage, redefinedByPieces, onRecognised } = tools;
        const readTools = {
            ...{ options, listFunctions, onDisk: (path) => this.#onDisk(path) },
            ...(loadLanguage === undefined ? {} : { loadLanguage }),
            ...(redefinedByPieces === undefined ? {} : { redefinedByPieces }),
            ...(onRecognised === undefined ? {} : { onRecognised }),
        };
        this.#files = new FileReader(readTools, this.#isThere, tools.files?.isDivided !== true);
    }
    /** The files that are read last: those of formats that need another file. */
    async *last() {
        for (const { path, rows } of this.#files.last())
            yield* this.#dealt(path, rows);
    }
    /**
     * The rows of the next file, after the row that begins it; none where it is not read here.
     * @param isRegistered the file is read last, with others: every reader must know of it
     */
    async *#dealt(path, rows, isRegistered = false) {
        const { files } = this.tools;
        if (files === undefined) {
            yield* rows();
            return;
        }
        const number = this.#count++;
        yield { kind: 'file', path, number };
        const isOwn = files.owns(number);
        if (isOwn || isRegistered)
            for await (const row of rows())
                if (isOwn)
                    yield row;
    }
    /** Every file of a folder: as data, or why it is none, or why it is not read. */
    async *folder(path) {
        for await (const entry of this.#walk(path)) {
            const child = external_node_path_.posix.join(path, entry.name);
            const format = entry.ok ? this.#formatIn(child) : null;
            const rows = () => format === null
                ? this.#unnamed(this.#file(child, false))
                : this.#files.rowsIn(this.#file(child, false), format);
            if (entry.ok)
                yield* this.#dealt(child, () => this.#guarded(child, rows()), format?.isReadLast);
            else
                yield* this.#dealt(child, () => this.#withoutContent(child, entry));
        }
    }
    /** What is not opened. A second name of content is reported where git lists it: there the name itself is new. */
    *#withoutContent(path, entry) {
        const { reason, isLeftOut, isSecondName } = entry;
        if (isLeftOut === true)
            yield (0,data_row/* notDataRow */.wc)(path, reason);
        else if (isSecondName !== true)
            yield (0,data_row/* skippedRow */.P5)(path, null, reason);
        else if (this.tools.tracked !== undefined)
            yield this.#isNamedAsData(path) ? (0,data_row/* skippedRow */.P5)(path, null, reason) : (0,data_row/* notDataRow */.wc)(path, walk_folder/* LINK_WITHIN */.FU);
    }
    #isNamedAsData(path) {
        return this.#formatIn(path) !== null || (0,read_archive/* archiveNamed */.iN)(path) !== null;
    }
    #walk(path) {
        const { include, exclude } = this.options;
        return (0,walk_folder/* walkFolder */.aI)(this.#onDisk(path), { include, exclude }, this.#seen, this.#links, this.tools.tracked);
    }
    /** A file in a folder whose name shows no format. */
    async *#unnamed(file) {
        const { path } = file;
        const found = await classifyUnshown({
            path,
            onDisk: this.#onDisk(path),
            start: () => file_reader_startOf(file),
        }, this.options.dataFormat);
        if (found.kind === 'data')
            yield* this.#files.rowsIn(file, found.format);
        else if (found.kind === 'notData')
            yield (0,data_row/* notDataRow */.wc)(path, found.rule);
        else if (found.kind === 'pointer')
            yield (0,data_row/* pointerRow */.ow)(path, found.pointer);
        else
            yield (0,data_row/* skippedRow */.P5)(path, null, found.reason);
    }
    async *named(path) {
        const real = (0,external_node_fs_.realpathSync)(this.#onDisk(path));
        if (this.#seen.has(real))
            return;
        this.#seen.add(real);
        const { dataFormat } = this.options;
        const format = dataFormat === 'auto' ? (0,data_formats/* formatOfNamed */.ac)(this.#onDisk(path), this.#isThere) : data_formats/* FORMATS */.hR[dataFormat];
        const rows = () => this.#guarded(path, this.#files.rowsIn(this.#file(path, true), format));
        yield* this.#dealt(path, rows, format?.isReadLast);
        const other = format?.isReadLast === true ? undefined : format?.companion?.(path);
        if (other !== undefined && this.#isFile(other))
            yield* this.named(other);
    }
    stdin() {
        return this.#guarded(data_row/* STDIN_PATH */.pe, this.#stdinRows());
    }
    async *#stdinRows() {
        const file = new CodedFile(data_row/* STDIN_PATH */.pe, null, true, () => this.tools.stdin);
        const { start, chunks, close } = await (0,peek/* peek */.s)(file.chunks(), recognise_format/* PEEKED_BYTES */.Rr);
        const { dataFormat } = this.options;
        const pointer = lfsPointer(start);
        const format = dataFormat === 'auto' ? ((0,data_formats/* formatOfContent */.UD)(start) ?? data_formats/* FORMATS */.hR.source) : data_formats/* FORMATS */.hR[dataFormat];
        const refusal = format.companion === undefined ? null : `the format ${format.name} needs two files`;
        if (pointer === null && refusal === null) {
            const again = { path: data_row/* STDIN_PATH */.pe, onDisk: null, isNamed: true, chunks: () => chunks };
            yield* inEncoding(this.#files.read(again, format, start), file);
            return;
        }
        await close();
        yield pointer === null ? (0,data_row/* skippedRow */.P5)(data_row/* STDIN_PATH */.pe, null, refusal ?? '') : (0,data_row/* pointerRow */.ow)(data_row/* STDIN_PATH */.pe, pointer);
    }
    #file(path, isNamed) {
        return CodedFile.onDisk(path, this.#onDisk(path), isNamed);
    }
    #formatIn(path) {
        return (0,data_formats/* formatInFolder */.N0)(this.#onDisk(path), this.options.dataFormat, this.#isThere);
    }
    #isThere = (onDisk) => this.#links === 'follow'
        ? (0,external_node_fs_.existsSync)(onDisk)
        : (0,external_node_fs_.lstatSync)(onDisk, { throwIfNoEntry: false })?.isSymbolicLink() === false;
    #isFile(path) {
        return this.#isThere(this.#onDisk(path)) && (0,external_node_fs_.statSync)(this.#onDisk(path)).isFile();
    }
    #onDisk(path) {
        return (0,external_node_path_.resolve)(this.tools.cwd, path);
    }
    #guarded(path, rows) {
        return guardedRows(path, this.#onDisk(path), rows);
    }
}

// EXTERNAL MODULE: ./build/data/read/given-path.js
var given_path = __webpack_require__(31187);
;// CONCATENATED MODULE: ./build/data/read-data.js



/**
 * Reads everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair lists
 * last. A file or record that cannot be read becomes a skipped row, and the rest is read.
 * @throws CodePurifyError `input` when a given path does not exist: before anything is read
 */
async function* readData(paths, options, tools) {
    const given = paths.map((path) => ({ path: path.replaceAll(external_node_path_.sep, '/'), info: (0,given_path/* statGiven */.a)(path, tools.cwd) }));
    const reader = new PathReader(options, tools);
    for (const { path, info } of given) {
        if (info === null)
            yield* reader.stdin();
        else if (info.isDirectory())
            yield* reader.folder(path);
        else
            yield* reader.named(external_node_path_.posix.normalize(path));
    }
    yield* reader.last();
}

// EXTERNAL MODULE: ./build/scan/reading/budget.js
var budget = __webpack_require__(63646);
;// CONCATENATED MODULE: ./build/scan/scan-context.js






/** Starts the time that the options allow. */
function budgetOf(options, signal) {
    const limits = { unitSeconds: options.budgetUnit, runSeconds: options.budgetRun };
    return new budget/* Budget */._(limits, () => external_node_perf_hooks_.performance.now(), signal);
}
/** Loads the grammar of a row's language. */
async function loadForRow(row) {
    if (row.kind === 'unit')
        await (0,parser/* loadParser */.qd)(row.unit.language);
    else if (row.kind === 'pair')
        for (const { language } of row.pair.sides)
            await (0,parser/* loadParser */.qd)(language);
}
/** Makes a reader of data that follows the options. A grammar is loaded before the first row in its language. */
function rowReader(options, { cwd, stdin, links, tracked, files, onRecognised }) {
    return async function* read(paths) {
        const tools = {
            listFunctions: surveyFunctions,
            redefinedByPieces: file_names/* redefinedByPieces */.L,
            cwd,
            stdin,
            ...(links && { links }),
            ...(tracked && { tracked }),
            ...(files && { files }),
            ...(onRecognised && { onRecognised }),
            loadLanguage: (language) => (0,parser/* loadParser */.qd)(language),
        };
        for await (const row of readData(paths, options, tools)) {
            await loadForRow(row);
            yield row;
        }
    };
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

/***/ 35886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ valueAtKeys),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/** A JSON pointer (RFC 6901) of keys, from the root of a value: `['a/b', '0']` is `/a~1b/0`. No keys: empty, the root. */
function pointerOf(keys) {
    return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** The keys of a JSON pointer. */
function keysOf(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** An index of a JSON array: no sign, no leading zero (RFC 6901, section 4). */
const INDEX = /^(?:0|[1-9]\d*)$/;
/** The value at keys, through own properties of objects and elements of arrays; `undefined` where there is none. */
function valueAtKeys(value, keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        if (Array.isArray(current) ? !INDEX.test(key) : !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
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

/***/ 16340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseJsonOrNull)
/* harmony export */ });
/** The value of a JSON text; `null` where it is none: torn, or tampered with. */
function parseJsonOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
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

/***/ 49706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ofRecentTexts)
/* harmony export */ });
/* harmony import */ var lru_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27799);

/** UTF-16 units of the texts that are kept together: some thousand functions, in 2 MiB. */
const KEPT_UNITS = 2 ** 20;
/** A text with more units is worked on anew each time: few of them would fill the memory. */
const LONGEST = 2 ** 14;
/**
 * The same function, which remembers what it made of the texts that came last: the records of a sample are looked at when
 * their file is recognised, when its language is decided and when they are read, and texts recur in datasets.
 * @param make depends on the text alone; nobody changes what it gives
 */
function ofRecentTexts(make) {
    const kept = new lru_cache__WEBPACK_IMPORTED_MODULE_0__/* .LRUCache */ .q({
        maxSize: KEPT_UNITS,
        sizeCalculation: (_made, { length }) => length + 1,
    });
    return (text) => {
        if (text.length > LONGEST)
            return make(text);
        const known = kept.get(text);
        if (known !== undefined)
            return known;
        const copy = copyOf(text);
        const made = make(copy);
        kept.set(copy, made);
        return made;
    };
}
/** The text in memory of its own: a part of a long text, or of that part, would keep the whole. */
function copyOf(text) {
    return JSON.parse(JSON.stringify(text));
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


/***/ }),

/***/ 65978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ findTokens),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   T: () => (/* binding */ inLowerCase),
/* harmony export */   eA: () => (/* binding */ statementRanges),
/* harmony export */   wB: () => (/* binding */ textTokens)
/* harmony export */ });
/**
 * Works for text and for code of any language. Characters that do not show are tokens of their own, also U+FEFF, which `\s` counts
 * as white space.
 */
const TOKEN = /[\p{L}_$][\p{L}\p{M}\p{N}_$]*|\p{N}[\p{L}\p{N}_]*|[^\s]|\ufeff/gu;
const WORD = /^[\p{L}\p{N}_$]/u;
/** The tokens of a text in their order, with their places. @param most tokens; a longer text is cut at its end */
function textTokens(text, most) {
    const tokens = [];
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (tokens.length === most)
            break;
        tokens.push({ text: token, start: index, end: index + token.length });
    }
    return tokens;
}
/** Whether a token is a word or a number. */
function isWord(token) {
    return WORD.test(token);
}
/** The first place from `from` on where the tokens of `wanted` follow each other; -1 if there is none. */
function findTokens(tokens, wanted, from = 0) {
    const last = tokens.length - wanted.length;
    for (let at = from; at <= last; at++) {
        if (wanted.every((text, offset) => tokens[at + offset]?.text === text))
            return at;
    }
    return -1;
}
/** The same tokens in lower case. */
function inLowerCase(tokens) {
    return tokens.map((token) => ({ ...token, text: token.text.toLowerCase() }));
}
/** The pieces between line ends and the characters that separate statements: from a token to before another one. */
function statementRanges(text, tokens) {
    const ranges = [];
    let start = 0;
    for (let at = 1; at <= tokens.length; at++) {
        const [before, next] = [tokens[at - 1], tokens[at]];
        if (before === undefined)
            break;
        const isSeparator = SEPARATORS.has(before.text);
        const ends = next === undefined || isSeparator || text.slice(before.end, next.start).includes('\n');
        if (!ends)
            continue;
        const end = isSeparator ? at - 1 : at;
        if (end > start)
            ranges.push({ start, end });
        start = at;
    }
    return ranges;
}
const SEPARATORS = new Set([';', '{', '}']);


/***/ })

};
