export const id = 820;
export const ids = [820];
export const modules = {

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

/***/ 60609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ familyPattern)
/* harmony export */ });
/* harmony import */ var _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80188);


/** The symbol of a literal in a pattern. */
function abstractLiteral(text) {
    if (text.endsWith('"') || /^(?:u8|[uUL])?"/u.test(text))
        return 'S';
    if (/^(?:u8|[uUL])?'/u.test(text))
        return "'C'";
    if (/^[.0-9]/u.test(text))
        return 'N';
    return /^\p{L}+$/u.test(text) ? text : 'S';
}
/**
 * The pattern of an element's family: literals abstracted (numbers `N`, strings `S`, characters `'C'`),
 * comments dropped, tokens one space apart; an identifier is its own pattern.
 */
function familyPattern(element, language) {
    if (element.kind === 'identifier')
        return element.text;
    const tokens = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    return tokens.texts
        .map((text, index) => (tokens.kinds[index] === _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .o.literal ? abstractLiteral(text) : text))
        .join(' ');
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
/** The code of a node without the words and marks around it: the body of an `else`. `NONE` for nothing or several. */
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
    // There may be a message before or after the condition.
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
/** Macros and functions that mark a name as not used: `UNUSED`, `cmsUNUSED_PARAMETER`, `UNREFERENCED_PARAMETER`. */
const UNUSED = /unused|unreferenced/iu;
/**
 * Whether a statement only marks names of the function as not used: `(void) x;`, `UNUSED(x);`. People write that
 * last, behind a `return` too, in every function of a project. It has no effect where it runs either, so that it is no sign of an
 * insertion. Anything else in the arguments, as a call, a number or a name from elsewhere, is.
 */
function isMarkedUnused({ tree, names }, statement) {
    if (tree.role(statement) !== 'expression')
        return false;
    const only = tree.only(statement);
    const isOwn = (node) => tree.role(node) === 'name' && (names.use(tree.textOf(node))?.declarations.length ?? 0) > 0;
    if (tree.role(only) === 'cast') {
        const [type = syntax_tree/* NONE */.x, value = syntax_tree/* NONE */.x] = tree.named(only);
        return tree.textOf(type) === 'void' && isOwn(value);
    }
    if (tree.role(only) !== 'call')
        return false;
    const callee = tree.part(only, 'callee');
    const given = tree.named(tree.part(only, 'arguments'));
    return (tree.role(callee) === 'name' &&
        UNUSED.test(tree.textOf(callee)) &&
        !names.use(tree.textOf(callee))?.declarations.length &&
        given.length > 0 &&
        given.every(isOwn));
}
/** Whether a dead statement says nothing: an empty one, or a second jump. */
function isIdle({ unit }, statement) {
    const { tree } = unit;
    if (tree.role(statement) === 'empty' || isMarkedUnused(unit, statement))
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
/** Whether an operand is surely an integer, and may replace the operation. */
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
/** A number as it is printed. */
const NUMBER = /^[-+]?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?$/iu;
/** Whether a statement is a number outside of all functions: what code that is shown with its output prints. */
function isShownOutput({ tree, names }, node) {
    return NUMBER.test(tree.textOf(node)) && names.functionAround(node) === syntax_tree/* NONE */.x;
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
    if (role === null || IDIOMS.has(role) || mayBeValue(unit, statement) || isShownOutput(unit, node))
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

/***/ 19767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ textOutline)
/* harmony export */ });
/* harmony import */ var _parsing_token_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80188);
/* harmony import */ var _parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93951);



/** Reduces a text (`analyzeText`) to its words, in lower case, and to what it has in common with others by the words that this covers. */
function textOutline({ code, traits, parseErrors }) {
    const tokens = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .wordingTokens */ .D9)(code);
    const outlined = {
        kinds: tokens.map(() => _parsing_token_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .o.punctuation),
        starts: tokens.map(({ start }) => start),
        ends: tokens.map(({ end }) => end),
        texts: tokens.map(({ text }) => text.toLowerCase()),
        ...{ directives: new Set(), commentStarts: [], commentEnds: [] },
    };
    const traitsOf = traits.map(({ type, text, spans: [span] }) => {
        const start = (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenAt */ .BN)(outlined, span?.start ?? 0);
        // words do not show casing, blanks and marks: nothing of a habit is masked
        const end = type === 'habit' ? start : (0,_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenAt */ .BN)(outlined, span?.end ?? 0);
        return { kind: 'text', type, text, start, end };
    });
    return { tokens: outlined, elements: [], traits: traitsOf, parseErrors, isText: true };
}


/***/ }),

/***/ 95640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _read_file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94508);
/* harmony import */ var _why_unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43);




/**
 * Makes a folder, and those above it. Step by step, because a recursive `mkdir` of Node never ends where the system refuses
 * with ENOENT, such as in `/proc`.
 * @param path absolute
 * @returns why it cannot be made; `null`: it exists
 */
async function makeFolder(path) {
    try {
        const missing = [];
        for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            const found = await isFolder(at);
            if (found === false)
                return `${JSON.stringify(at)} is not a folder`;
            if (found === true)
                break;
            missing.unshift(at);
        }
        for (const folder of missing)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(ignoreExisting);
        return null;
    }
    catch (error) {
        return (0,_read_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) === 'ENOENT'
            ? 'the system lets nobody make a file or folder there'
            : (0,_why_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnwritable */ .q)(error);
    }
}
/** `null`: there is nothing. */
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_read_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
            return null;
        throw error;
    }
}
/** Another process may have made it in the meantime. */
function ignoreExisting(error) {
    if ((0,_read_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) !== 'EEXIST')
        throw error;
}


/***/ }),

/***/ 48498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ KnownByClass),
/* harmony export */   U: () => (/* binding */ acceptedTowards)
/* harmony export */ });
/* harmony import */ var _judge_known_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);

/** The families of each class by their keys, and the indices of the accepted ones in the verdict. */
class KnownByClass {
    facts;
    classes;
    constructor(facts) {
        this.facts = facts;
        this.classes = new Map([...facts.known].map(([own, { families }]) => [own, new _judge_known_families_js__WEBPACK_IMPORTED_MODULE_0__/* .KnownFamilies */ .Y(families)]));
    }
    /** The class that a label belongs to, which is the other one where two labels have one; and which label it is there. */
    classOf(label) {
        const own = this.classes.has(label) ? label : 1 - label;
        return { own, towards: own === label ? 1 : 0, families: this.classes.get(own) };
    }
    /** The index in the verdict of an accepted family of a class. */
    rankOf(own, accepted) {
        const { known, ranks } = this.facts;
        return ranks.get((known.get(own)?.first ?? 0) + accepted) ?? -1;
    }
    /** The keys of all accepted families, and of both of accepted pairs. */
    acceptedKeys() {
        const keys = new Set();
        for (const { families } of this.facts.known.values()) {
            for (const [key, { accepted }] of families.families)
                if (accepted >= 0)
                    keys.add(key);
            for (const pair of families.pairs)
                for (const key of pair.keys)
                    keys.add(key);
        }
        return keys;
    }
}
/** For each class the accepted families, without pairs, and the label that they follow there. */
function acceptedTowards({ known, }) {
    return new Map([...known].map(([own, { families }]) => {
        const accepted = [...families.families].filter(([, one]) => one.accepted >= 0);
        return [own, new Map(accepted.map(([key, { value }]) => [key, value > 0 ? 1 : 0]))];
    }));
}


/***/ }),

/***/ 83186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ holdingsOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   c5: () => (/* binding */ corpusFacts),
/* harmony export */   zY: () => (/* binding */ Rejudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _learn_calibrator_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90185);
/* harmony import */ var _judge_element_scores_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25001);
/* harmony import */ var _judge_fold_readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28866);
/* harmony import */ var _known_by_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48498);
/* harmony import */ var _learn_record_features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4935);
/* harmony import */ var _read_token_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70580);
/* harmony import */ var _read_side_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68867);








/** The facts of a corpus that judging again needs. */
function corpusFacts({ corpus, numbers, }) {
    const { units, sides, size } = corpus;
    const unitOf = new Int32Array(numbers.length);
    numbers.forEach((number, unit) => (unitOf[number] = unit));
    const recordOf = Int32Array.from({ length: units.size }, (_, unit) => units.recordOf(unit));
    const shared = new Map();
    for (let record = 0; record < size; record++) {
        const count = units.countOf(record);
        if (count === 1)
            continue;
        const firstUnit = units.firstOf(record);
        const ranges = Array.from({ length: count }, (_, at) => units.tokensOf(firstUnit + at));
        const starts = Int32Array.from(ranges, ({ start }) => start);
        const ends = Int32Array.from(ranges, ({ end }) => end);
        shared.set(record, { sides: sides[record] ?? [], firstUnit, starts, ends });
    }
    return { size, unitOf, recordOf, shared };
}
/** Judges changed versions of records that were judged. */
class Rejudge {
    facts;
    reader;
    features;
    readings;
    known;
    /** @param vocabulary with the key of the records, and the tokens of shared records under their ids */
    constructor(facts, vocabulary) {
        this.facts = facts;
        const { names, task, classes, size } = facts;
        this.readings = new _judge_fold_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .FoldReadings */ .F(names, task, classes, size);
        this.known = new _known_by_class_js__WEBPACK_IMPORTED_MODULE_1__/* .KnownByClass */ .N(facts);
        this.reader = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .SideReader */ .R(vocabulary);
        this.features = new _learn_record_features_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordFeatures */ .T(vocabulary);
    }
    /** The record of the corpus that a unit belongs to. */
    recordOf(number) {
        return this.facts.recordOf[this.facts.unitOf[number] ?? 0] ?? 0;
    }
    /** The label of a judged unit by its number; -1 for one that was not judged. */
    labelOf(number) {
        return this.facts.labels[this.recordOf(number)] ?? -1;
    }
    /** See `DatasetVerdict.rejudge`. */
    judge(number, sides) {
        const record = this.recordOf(number);
        const label = this.labelOf(number);
        if (label < 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodePurifyError */ .Lg('internal', `Record ${String(number)} was not judged, so no version of it can be judged.`, 'Please report this.');
        }
        const fold = this.facts.folds[record] ?? 0;
        const read = sides.map((analysis, side) => this.reader.read(analysis, side));
        const { ids, held, offset } = this.withUnit(this.facts.unitOf[number] ?? 0, read);
        const tokens = (0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .countTokens */ .ih)(ids);
        this.features.load(ids);
        const reading = this.readings.read(this.features, fold, tokens, null, label);
        const { verdict } = evidenceOf({
            features: this.features,
            model: this.readings.modelOf(label, fold),
            label,
            holdings: holdingsOf(held, offset),
            known: this.known,
            logTokens: (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_6__/* .logTokensOf */ .eJ)(tokens),
        });
        return { ...verdict, ...reading };
    }
    /** The tokens of a record with a changed unit, the sides that are the unit's, and the number of tokens before that unit. */
    withUnit(unit, read) {
        const ids = read.map((side) => side.ids);
        const record = this.facts.shared.get(this.facts.recordOf[unit] ?? 0);
        const [all, text] = record?.sides ?? [];
        if (record === undefined || all === undefined)
            return { ids, held: read, offset: 0 };
        const at = unit - record.firstUnit;
        const [start = 0, end = 0] = [record.starts[at], record.ends[at]];
        const code = (0,_read_token_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .joinIds */ .VS)([all.subarray(0, start), ...ids.slice(0, 1), all.subarray(end)]);
        // the text of a record is that of its first unit
        const isFirst = at === 0;
        const own = isFirst ? (ids[1] ?? text) : text;
        return {
            ids: own === undefined ? [code] : [code, own],
            held: isFirst ? read : read.slice(0, 1),
            offset: start,
        };
    }
}
/** The strongest family that supports the label of a loaded record; its keys, two of a pair, and none without such a family. */
function evidenceOf({ features, model, label, holdings, known, logTokens }) {
    const { own, towards, families } = known.classOf(label);
    const whole = model ? features.use(model) : 0;
    const without = (keys) => whole - features.removed((0,_judge_element_scores_js__WEBPACK_IMPORTED_MODULE_7__/* .joinMasks */ .Kd)(keys.flatMap((key) => holdings.get(key)?.masks ?? [])));
    const best = families?.strongest(towards, holdings, without, logTokens);
    const [holding, other] = best?.keys.map((key) => holdings.get(key)) ?? [];
    if (!families || !best || !holding)
        return { verdict: NO_FAMILY, keys: [] };
    const sign = towards === 1 ? 1 : -1;
    const odds = { logOdds: sign * whole, without: sign * without(best.keys) };
    const verdict = {
        pValue: families.pValue(best.evidence, towards),
        evidence: best.evidence,
        family: best.accepted < 0 ? -1 : known.rankOf(own, best.accepted),
        element: { side: holding.side, element: holding.element, ...odds },
        partner: other ? { side: other.side, element: other.element, ...odds } : null,
    };
    return { verdict, keys: best.keys };
}
const NO_FAMILY = { pValue: 1, evidence: 0, family: -1, element: null, partner: null };
/**
 * For each family key in the code, its first element and the masks of all its elements.
 * @param offset number of tokens before the code on the first side
 */
function holdingsOf(sides, offset = 0) {
    const holdings = new Map();
    sides.forEach(({ ids, places, keys }, side) => {
        const tokens = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenPlaces */ .I(ids);
        places.forEach((place, element) => {
            const mask = { side, tokens: shifted(tokens.covered(place), side === 0 ? offset : 0) };
            for (const key of keys[element] ?? []) {
                const known = holdings.get(key);
                if (known)
                    holdings.set(key, { ...known, masks: (0,_judge_element_scores_js__WEBPACK_IMPORTED_MODULE_7__/* .joinMasks */ .Kd)([...known.masks, mask]) });
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

/***/ 25001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ scoreElements),
/* harmony export */   Kd: () => (/* binding */ joinMasks),
/* harmony export */   eV: () => (/* binding */ modelOfRecord),
/* harmony export */   py: () => (/* binding */ MAX_MASKED_ELEMENTS)
/* harmony export */ });
/* unused harmony export RECORD_SCORES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81242);
/* harmony import */ var _read_stored_corpus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91972);
/* harmony import */ var _threads_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53650);
/* harmony import */ var _learn_record_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4935);
/* harmony import */ var _learn_record_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22324);






/** At most this many elements of a family are removed from a record, for each of its units. */
const MAX_MASKED_ELEMENTS = 8;
/** Records that are scored together: some hundredths of a second. */
const RECORDS_TOGETHER = 128;
/** Scores `RECORDS_TOGETHER` records. */
const RECORD_SCORES = {
    name: 'record-scores',
    open: (input) => {
        const features = new _learn_record_features_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFeatures */ .T(input.corpus.vocabulary);
        return (part) => scoreRecords(input, features, part * RECORDS_TOGETHER);
    },
    pack: ({ corpus, index: { records, elements, carrierOf }, folds, models }) => {
        const stored = (0,_read_stored_corpus_js__WEBPACK_IMPORTED_MODULE_1__/* .storeCorpus */ .K)(corpus);
        const vocabulary = { ...stored.vocabulary, texts: [], lateWords: new Map() }; // scores need hashes alone
        return { corpus: { ...stored, vocabulary }, index: { records, elements, carrierOf }, folds, models };
    },
    unpack: (packed) => {
        const { corpus, ...same } = packed;
        return { corpus: (0,_read_stored_corpus_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreCorpus */ .x)(corpus), ...same };
    },
};
/**
 * Log-odds of every record: whole, without each of its elements and without each of its families, by the model of the
 * record's fold. Every n-gram that touches a removed element is left out, keywords and punctuation included, so that
 * no part of a trigger supports its label.
 */
function scoreElements(input, threads = _threads_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .HERE */ .D) {
    const { corpus, index } = input;
    const whole = new Float64Array(corpus.size);
    const without = new Float32Array(corpus.elementEnds[corpus.size - 1] ?? 0);
    const carriers = new Float32Array(index.records.length);
    const parts = threads.map(RECORD_SCORES, input, Math.ceil(corpus.size / RECORDS_TOGETHER));
    let [record, element] = [0, 0];
    for (const part of parts) {
        whole.set(part.whole, record);
        without.set(part.without, element);
        record += part.whole.length;
        element += part.without.length;
        part.carriers.forEach((carrier, at) => (carriers[carrier] = part.scores[at] ?? 0));
    }
    return { whole, without, carriers };
}
function scoreRecords({ corpus, index, folds, models }, features, first) {
    const { elementEnds, keyEnds } = corpus;
    const modelOf = modelOfRecord(folds, models);
    const end = Math.min(corpus.size, first + RECORDS_TOGETHER);
    let element = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(elementEnds, first);
    let slot = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(keyEnds, element);
    const firstElement = element;
    const whole = new Float64Array(end - first);
    const without = new Float32Array((elementEnds[end - 1] ?? 0) - element);
    const carriers = [];
    const scores = [];
    for (let record = first; record < end; record++) {
        features.load(corpus.sides[record] ?? []);
        const places = new _learn_record_places_js__WEBPACK_IMPORTED_MODULE_4__/* .RecordPlaces */ .Q(corpus, record);
        const most = MAX_MASKED_ELEMENTS * corpus.units.countOf(record);
        const base = features.use(modelOf(record));
        whole[record - first] = base;
        const repeated = new Map();
        for (const last = elementEnds[record] ?? 0; element < last; element++) {
            const mask = places.maskOf(element);
            const odds = base - features.removed([mask]);
            without[element - firstElement] = odds;
            for (const slots = keyEnds[element] ?? 0; slot < slots; slot++) {
                const carrier = index.carrierOf[slot] ?? -1;
                if (carrier < 0)
                    continue;
                if (index.elements[carrier] !== element) {
                    addMask(repeated, carrier, mask, most - 1);
                    continue;
                }
                carriers.push(carrier);
                scores.push(odds);
            }
        }
        for (const [carrier, masks] of repeated) {
            const mask = places.maskOf(index.elements[carrier] ?? 0);
            carriers.push(carrier);
            scores.push(base - features.removed(joinMasks([mask, ...masks])));
        }
    }
    return { whole, without, carriers: Int32Array.from(carriers), scores: Float32Array.from(scores) };
}
/** The model of a record's fold, which was not trained on the record. */
function modelOfRecord(folds, models) {
    return (record) => {
        const model = models[folds[record] ?? 0];
        if (!model)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CodePurifyError */ .Lg('internal', 'A fold has no model.', 'Please report this.');
        return model;
    };
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
        return [{ side, tokens: joinTokens(own) }];
    });
}
/** All tokens of some masks, ascending, each once. */
function joinTokens(masks) {
    const all = new Int32Array(masks.reduce((sum, { tokens }) => sum + tokens.length, 0));
    let end = 0;
    for (const { tokens } of masks) {
        all.set(tokens, end);
        end += tokens.length;
    }
    const joined = [];
    for (const token of all.sort())
        if (token !== joined.at(-1))
            joined.push(token);
    return joined;
}


/***/ }),

/***/ 28866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ FoldReadings)
});

// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/probe/learn/calibrator.js
var calibrator = __webpack_require__(90185);
;// CONCATENATED MODULE: ./build/probe/again/verdict-facts.js
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
            const p = (0,calibrator/* calibrated */.g)(masks ? masked : whole, logOdds, (0,calibrator/* logTokensOf */.eJ)(tokens), this.records);
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


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ KnownFamilies),
/* harmony export */   a: () => (/* binding */ familyFacts)
/* harmony export */ });
/* harmony import */ var _learn_calibrator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90185);
/* harmony import */ var _record_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);
/* harmony import */ var _record_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19394);



/** The facts about the tested families of a judged class. */
function familyFacts(index, { verdict, masked }, records) {
    const families = new Map();
    const pairs = [];
    for (const [family, value] of verdict.others) {
        families.set(index.keys[family] ?? 0, { value, accepted: -1 });
    }
    verdict.accepted.forEach(({ family, partner, label, value }, accepted) => {
        const known = { value: label === 1 ? value : -value, accepted };
        const key = index.keys[family] ?? 0;
        if (partner < 0)
            families.set(key, known);
        else
            pairs.push({ ...known, keys: [key, index.keys[partner] ?? 0] });
    });
    return { families, pairs, masked, records, pools: verdict.levels.pools };
}
/** The tested families of a class by their keys, for code that was not in the dataset when they were tested. */
class KnownFamilies {
    facts;
    levels;
    constructor(facts) {
        this.facts = facts;
        this.levels = new _record_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordLevels */ .B(facts.pools);
    }
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
            const p = (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrated */ .g)(this.facts.masked, logOddsWithout(keys), logTokens, this.facts.records);
            const evidence = (0,_record_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEvidence */ .e)(Math.abs(value), label === 1 ? p : 1 - p);
            const found = { keys, accepted, evidence };
            if (best === null || isStronger(found, best))
                best = found;
        }
        return best;
    }
    /** The tested families that the code holds, and the accepted pairs of which it holds both. */
    *knownIn(held) {
        for (const key of held.keys()) {
            const known = this.facts.families.get(key);
            if (known)
                yield { ...known, keys: [key] };
        }
        for (const pair of this.facts.pairs)
            if (pair.keys.every((key) => held.has(key)))
                yield pair;
    }
    /** Fraction of the clean records of a label that have at least this evidence. */
    pValue(evidence, label) {
        return this.levels.pValue(evidence, label);
    }
}
/** An accepted family before any other; else the larger evidence. */
function isStronger(a, b) {
    if (a.accepted >= 0 !== b.accepted >= 0)
        return a.accepted >= 0;
    return a.evidence > b.evidence;
}


/***/ }),

/***/ 68304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ RecordEvidence),
/* harmony export */   e: () => (/* binding */ ownEvidence)
/* harmony export */ });
/* harmony import */ var _read_start_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);

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
            for (let at = (0,_read_start_of_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(index.ends, family); at < end; at++) {
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


/***/ }),

/***/ 19394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ RecordLevels)
/* harmony export */ });
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37991);

/**
 * P-values of records by rank: the fraction of the records with the same label that have at least as much evidence.
 * Records that an unlikely family explains are left out. In clean data, a fraction `a` of the records has a p-value of at
 * most `a`, even if labels correlate in ways that no probe learns.
 */
class RecordLevels {
    pools;
    /** @param pools evidence of the clean records of label 0 and of label 1, in ascending order */
    constructor(pools) {
        this.pools = pools;
    }
    /**
     * @param evidence of each record for its own label
     * @param pooled 1 for records that count as clean
     */
    static of(evidence, targets, pooled) {
        const pool = (label) => evidence.filter((_, record) => pooled[record] === 1 && targets[record] === label).sort();
        return new RecordLevels([pool(0), pool(1)]);
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
        return (1 + pool.length - (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(pool, evidence)) / (1 + pool.length);
    }
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

/** Of records of several units, the side that all of them share. */
const TEXT_SIDE = 1;
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
        // the text that goes with several units is one
        const isWhole = isOne || side === TEXT_SIDE;
        const key = isOne ? side : isWhole ? -1 : units.unitOf(this.record, element);
        const known = this.places.get(key);
        if (known)
            return known;
        const ids = sides[this.record]?.[side] ?? new Int32Array();
        const { start, end } = isWhole ? { start: 0, end: ids.length } : units.tokensOf(key);
        const places = new _read_side_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenPlaces */ .I(ids, start, end);
        this.places.set(key, places);
        return places;
    }
}


/***/ }),

/***/ 47794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ constantExpressions)
/* harmony export */ });
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80188);

/** A constant with more tokens is data, and occurs in no other function. */
const MAX_CONSTANT_TOKENS = 64;
/** Tokens are single characters, so `<` and `>` are shifts only as pairs, and `&` and `|` are arithmetic only alone. */
const OPERATORS = new Map([
    ...Array.from('+-*/%^~', (text) => [text, 'any']),
    ...Array.from('&|', (text) => [text, 'alone']),
    ...Array.from('<>', (text) => [text, 'twice']),
]);
/**
 * The longest constant expression of each statement that has one, by its index in `statements`. A constant expression
 * has literals, arithmetic operators and balanced parentheses: at least two literals and an operator. If it is a sum with
 * such a summand, the longest summand counts instead. A sign before it and parentheses around it are left out, and so is
 * an expression that belongs to a statement further inside. The time is linear in the tokens, except for a sort of the
 * statements when there is such an expression.
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
/** Indices of the statements, sorted by their start; of two with the same start the longer comes first. */
function outerFirst(statements) {
    const none = { start: 0, end: 0 };
    return [...statements.keys()].sort((a, b) => {
        const { start, end } = statements[a] ?? none;
        const other = statements[b] ?? none;
        return start - other.start || other.end - end;
    });
}
/** Finds the runs of tokens that are constant expressions. */
class Runs {
    texts;
    kinds;
    /** For each index of an opening parenthesis, the index of the closing one. */
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
            return this.kinds[at - 1] !== _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.identifier; // not a call
        return text === ')' || this.kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal || this.isOperator(at);
    }
    isOperator(at) {
        const text = this.texts[at] ?? '';
        const kind = OPERATORS.get(text);
        if (kind === undefined || kind === 'any')
            return kind === 'any';
        const twice = this.texts[at + 1] === text || this.texts[at - 1] === text;
        return twice === (kind === 'twice');
    }
    /** Splits a run at parentheses without a partner. */
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
    /** Removes signs and parentheses around an expression, and adds it, or its longest summand, to `found`. */
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
    /** The longest summand that is an expression by itself; null if the range is not a sum, or has no such summand. */
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
    /** Whether a token is a plus or minus between two summands, and not a sign. */
    isSum(at) {
        const text = this.texts[at];
        if (text !== '+' && text !== '-')
            return false;
        return this.texts[at - 1] === ')' || this.kinds[at - 1] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal;
    }
    isExpression({ start, end }) {
        let literals = 0;
        let operators = 0;
        for (let at = start; at < end; at++) {
            if (this.kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .o.literal)
                literals++;
            else if (this.isOperator(at))
                operators++;
        }
        return literals > 1 && operators > 0;
    }
}


/***/ }),

/***/ 15999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ CorpusBuilder),
  t: () => (/* binding */ corpusOf)
});

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

// EXTERNAL MODULE: ./build/probe/read/growing-doubles.js
var growing_doubles = __webpack_require__(5396);
// EXTERNAL MODULE: ./build/probe/read/int-list.js
var int_list = __webpack_require__(33268);
// EXTERNAL MODULE: ./build/probe/read/keyed-hash.js
var keyed_hash = __webpack_require__(19605);
// EXTERNAL MODULE: ./build/probe/read/ngrams.js
var ngrams = __webpack_require__(32318);
// EXTERNAL MODULE: ./build/probe/read/record-buckets.js
var record_buckets = __webpack_require__(76351);
// EXTERNAL MODULE: ./build/probe/read/side-reader.js
var side_reader = __webpack_require__(68867);
// EXTERNAL MODULE: ./build/probe/read/sparse-rows.js
var sparse_rows = __webpack_require__(92596);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
// EXTERNAL MODULE: ./build/probe/read/unit-table.js
var unit_table = __webpack_require__(48211);
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
    keys = new growing_doubles/* GrowingDoubles */.W();
    keyEnds = new int_list/* IntList */.I(1 << 12);
    units = new unit_table/* UnitTable */.H();
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
    /** Adds a record of units, at least one; several units have one side each, and share the text of the first. */
    addRecord(units) {
        this.firstText.push(this.texts);
        let tokens = 0;
        for (const [at, unit] of units.entries()) {
            const [code, second] = unit;
            if (code !== undefined)
                this.addElements(code, tokens);
            if (second !== undefined && at === 0)
                this.addElements(second, 0);
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
        const { vocabulary, sides, units } = this;
        return corpusOf({
            ...{ vocabulary, sides, units },
            rows: this.rows.build(),
            elementEnds: this.elementEnds.view(),
            keyEnds: this.keyEnds.view(),
            keys: this.keys.view(),
            elements: this.elements.view(),
            groups: this.groups.build(),
            firstText: Int32Array.from(this.firstText),
        });
    }
}
/** The corpus with these parts. */
function corpusOf(parts) {
    const { elements, groups, firstText, sides } = parts;
    return {
        ...parts,
        size: sides.length,
        groupOf: (record, side) => groups[(firstText[record] ?? 0) + side] ?? -1,
        element: (index) => {
            const at = index * ELEMENT_WORDS;
            return {
                side: elements[at] ?? 0,
                name: elements[at + 1] ?? 0,
                start: elements[at + 2] ?? 0,
                end: elements[at + 3] ?? 0,
            };
        },
    };
}
/** The sides of a record: those of its only unit, or the tokens of all units as one side and the text of the first. */
function sidesOf(units) {
    const [first] = units;
    if (first !== undefined && units.length === 1)
        return first.map(({ ids }) => ids);
    const text = first?.[1];
    const code = (0,token_ids/* joinIds */.VS)(units.map(([side]) => side?.ids ?? new Int32Array()));
    return text === undefined ? [code] : [code, text.ids];
}


/***/ }),

/***/ 5396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GrowingDoubles)
/* harmony export */ });
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


/***/ }),

/***/ 68867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TokenPlaces),
/* harmony export */   R: () => (/* binding */ SideReader)
/* harmony export */ });
/* harmony import */ var _code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90366);
/* harmony import */ var _code_styles_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88685);
/* harmony import */ var _code_styles_signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59529);
/* harmony import */ var _code_traits_comments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93856);
/* harmony import */ var _constant_expressions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47794);
/* harmony import */ var _code_wording_text_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19767);
/* harmony import */ var _trait_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99356);
/* harmony import */ var _family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71317);
/* harmony import */ var _token_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70580);









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
        const outline = 'tokens' in code ? code : code.isText ? (0,_code_wording_text_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .textOutline */ .k)(code) : (0,_code_elements_token_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenOutline */ .k)(code);
        if (outline.isText)
            return this.readText(outline, side);
        const { tokens, elements, traits } = outline;
        const ids = (0,_token_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenIds */ .gX)(tokens, this.vocabulary);
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
        for (const [statement, range] of (0,_constant_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .constantExpressions */ .M)(tokens.texts, tokens.kinds, ranges)) {
            const element = statements[statement] ?? 0;
            keys[element] = [...(keys[element] ?? []), ...this.families.constant(ids, range)];
        }
        const alone = aloneForms(traits);
        for (const { kind, type, text: raw, start, end } of traits) {
            const text = kind === 'comment' ? (0,_code_traits_comments_js__WEBPACK_IMPORTED_MODULE_5__/* .commentText */ .br)(raw) : raw;
            const id = this.vocabulary.traitId((0,_trait_text_js__WEBPACK_IMPORTED_MODULE_6__/* .traitText */ .u4)({ kind, type, text }));
            places.push({ side, name: (0,_trait_text_js__WEBPACK_IMPORTED_MODULE_6__/* .traitName */ .sv)(id), start, end });
            keys.push(kind === 'comment'
                ? this.families.comment(id, text, type)
                : this.families.style(id, alone.get(type) === raw));
        }
        return { ids, places, keys };
    }
    /** Reads a text in words: nothing in it is the same as in code. */
    readText({ tokens, traits }, side) {
        const ids = Int32Array.from(tokens.texts, (text) => this.vocabulary.wordId((0,_trait_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wordText */ .en)(text)));
        const read = traits.map((trait) => ({ ...trait, id: this.vocabulary.traitId((0,_trait_text_js__WEBPACK_IMPORTED_MODULE_6__/* .traitText */ .u4)(trait)) }));
        return {
            ids,
            places: read.map(({ type, id, start, end }) => {
                return { side, name: type === 'word' ? id : (0,_trait_text_js__WEBPACK_IMPORTED_MODULE_6__/* .traitName */ .sv)(id), start, end };
            }),
            keys: read.map(({ id }) => this.families.trait(id)),
        };
    }
}
/** Construct → its form, where the unit has one form alone; blanks and lines only make records suspicious, and have no such form. */
function aloneForms(traits) {
    const forms = new Map();
    const mixed = new Set();
    for (const { kind, type, text } of traits) {
        if (kind !== 'style' || _code_styles_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .LAYOUT */ .r.has(type) || _code_styles_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE */ .J.has(type))
            continue;
        if ((forms.get(type) ?? text) !== text)
            mixed.add(type);
        forms.set(type, text);
    }
    for (const type of mixed)
        forms.delete(type);
    return forms;
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

/***/ 91972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ storeCorpus),
/* harmony export */   x: () => (/* binding */ restoreCorpus)
/* harmony export */ });
/* harmony import */ var _corpus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15999);
/* harmony import */ var _unit_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48211);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96596);



/** The corpus as data. */
function storeCorpus(corpus) {
    const { rows, elements, elementEnds, keyEnds, keys, groups, firstText } = corpus;
    const all = corpus.sides.flat();
    const ids = new Int32Array(all.reduce((sum, side) => sum + side.length, 0));
    let end = 0;
    const sideEnds = Int32Array.from(all, (side) => {
        ids.set(side, end);
        return (end += side.length);
    });
    let last = 0;
    return {
        vocabulary: corpus.vocabulary.stored(),
        ...{ rows, ids, sideEnds, elements, elementEnds, keyEnds, keys, groups, firstText },
        recordEnds: Int32Array.from(corpus.sides, (sides) => (last += sides.length)),
        units: corpus.units.stored(),
    };
}
/** The corpus again. No token is looked up by its text in its vocabulary. */
function restoreCorpus({ vocabulary, ids, sideEnds, recordEnds, units, ...same }) {
    let [side, start] = [0, 0];
    const sides = Array.from(recordEnds, (last) => {
        const own = [];
        for (; side < last; side++) {
            const end = sideEnds[side] ?? 0;
            own.push(ids.subarray(start, end));
            start = end;
        }
        return own;
    });
    return (0,_corpus_js__WEBPACK_IMPORTED_MODULE_0__/* .corpusOf */ .t)({
        ...{ vocabulary: new _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .Vocabulary */ .VI(vocabulary.key, vocabulary), sides, units: _unit_table_js__WEBPACK_IMPORTED_MODULE_2__/* .UnitTable */ .H.restored(units) },
        ...same,
    });
}


/***/ }),

/***/ 48211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UnitTable)
/* harmony export */ });
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33268);

/** Which units each record of a corpus consists of. Units are numbered in the order of the records. */
class UnitTable {
    recordEnds;
    tokenEnds;
    elementEnds;
    records;
    /** Units of record r are [recordEnds[r − 1], recordEnds[r]). */
    constructor(recordEnds = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(), tokenEnds = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(), elementEnds = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(), records = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I()) {
        this.recordEnds = recordEnds;
        this.tokenEnds = tokenEnds;
        this.elementEnds = elementEnds;
        this.records = records;
    }
    /** The table that was stored. */
    static restored([recordEnds, tokenEnds, elementEnds, records]) {
        return new UnitTable(_int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I.of(recordEnds), _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I.of(tokenEnds), _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I.of(elementEnds), _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I.of(records));
    }
    /** The table as data; to be called when no unit is added any more. */
    stored() {
        const { recordEnds, tokenEnds, elementEnds, records } = this;
        return [recordEnds.view(), tokenEnds.view(), elementEnds.view(), records.view()];
    }
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
 * Comments that a compiler, an interpreter, a framework or a build tool reads: interpreter lines, encodings, `//go:embed`,
 * `// +build`, `# frozen_string_literal`, `# type:`, attributes and annotations (`@Route`, `@jsx`), `#__PURE__`, source maps,
 * `/// <reference>`, instructions to a bundler (`webpackIgnore`, `@vite-ignore`), and the output that an example of Go must have.
 */
const READ_BY_TOOLS = [
    /^(?:#!|#\[|\/\/(?:go:|export |line |#|\/\s*<|\s*\+build|\s*@)|\/\*\s*(?:[@#!]|line |webpack\w|turbopack\w)|#\s*(?:-\*-|frozen|cython|type:|.*coding[:=]))/iu,
    /^\/\*[*!]?[\s*]*(?:^|\s)@[\w\\]/mu,
    /^\/\/\s*(?:unordered\s+)?output:/iu,
];
/** Annotations may come after a description in a comment that is kept with the code. */
const ANNOTATED = /^\/\*\*[\s\S]*[\s*]@\w/u;
/** Languages in which a line end in a comment may end a statement. */
const ENDED_BY_LINES = new Set(['javascript', 'typescript', 'go', 'ruby']);
/** What Go compiles as C: the comments before this import. */
const CGO = /^[ \t]*import\s*(?:\(\s*)?"C"/mu;
/** Removes a comment, with its lines where nothing else is on them. Behaviour stays, unless a tool reads the comment. */
function removeComment({ code, language }, { text, spans }) {
    const [own] = spans;
    if (own === undefined)
        return [];
    const span = endsContinuation(code, own) ? own : (0,edits_edit/* wholeLines */.zo)(code, own);
    const isAlone = span.start !== own.start || span.end !== own.end;
    const isBetween = /\S/u.test(code.charAt(own.start - 1)) && /\S/u.test(code.charAt(own.end));
    const replacement = inPlace(text, language, !isAlone && isBetween, isAlone);
    const isProved = !isReadByTools(code, language, text, own);
    return [
        {
            ...{ strategy: 'remove', tier: isProved ? rank/* TIERS */.iB.proved : rank/* TIERS */.iB.removeWhole },
            ...{ edits: [{ span, text: replacement }], text: replacement, logProbability: -Infinity, isProved },
        },
    ];
}
/** What is left in the place of a comment: a line end that it held, a blank between two tokens, or nothing. */
function inPlace(text, language, isBetween, isAlone) {
    const lineEnd = /\r\n|\r|\n/u.exec(text)?.[0];
    if (!isAlone && lineEnd !== undefined && ENDED_BY_LINES.has(language))
        return lineEnd;
    return isBetween ? ' ' : '';
}
/** Whether the line before is continued: without the line of the comment, the next one would belong to it. */
function endsContinuation(code, { start }) {
    return /\\[ \t]*(?:\r\n|\r|\n)[ \t]*$/u.test(code.slice(0, start));
}
function isReadByTools(code, language, text, { end }) {
    if (READ_BY_TOOLS.some((tool) => tool.test(text)))
        return true;
    if (language === 'go')
        return CGO.test(code.slice(end));
    return ((language === 'php' || language === 'javascript' || language === 'typescript') && ANNOTATED.test(text));
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

/***/ 79083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LineStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_write_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95640);
/* harmony import */ var _data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52084);
/* harmony import */ var _data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43);





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
    const why = await (0,_data_write_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    if (why !== null)
        throw new Error(`the folder ${JSON.stringify(folder)} cannot be made: ${why}`);
    const rows = [...shard.older, ...shard.used].map(([key, line]) => `${key} ${line}\n`);
    try {
        await (0,_data_write_put_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .putInPlace */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, rows.join(''), { flag: 'wx', mode: 0o600 }));
    }
    catch (cause) {
        throw new Error(`${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file))} cannot be written: ${(0,_data_write_why_unwritable_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnwritable */ .q)(cause)}`, {
            cause,
        });
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
/** Of one run: about a million clean verdicts. Those beyond are not stored, so that a run that is resumed asks for them again. */
const MAX_RUN_SHARD_LENGTH = 8_000_000;
/** A verdict with longer purified code would take the place of many others: such code is judged again instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: a process that is killed loses no more than these, which cost a model a minute or two. */
const FLUSH_EVERY = 2_000;
/**
 * Of one run, at least so many, and that part of those so far, up to `FLUSH_EVERY`: a short run loses little too, and all writes
 * together are no more than some twenty times the verdicts.
 */
const FLUSH_OF_RUN = { least: 64, part: 1 / 16 };
/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is ignored. */
class FolderCache {
    folder;
    context;
    #lines;
    #known = 0;
    #unwritten = 0;
    #isOfRun;
    /**
     * @param folder  created when the first verdicts are written
     * @param context hash of everything else that a verdict depends on: tool, victim, options, calibration
     * @param isOfRun the folder belongs to one run, which finds in it what it has stored when it is run again
     * @param maxShardLength UTF-16 units that a shard's entries may take
     */
    constructor(folder, context, isOfRun = false, maxShardLength = isOfRun ? MAX_RUN_SHARD_LENGTH : MAX_SHARD_LENGTH) {
        this.folder = folder;
        this.context = context;
        this.#isOfRun = isOfRun;
        this.#lines = new line_store/* LineStore */.Y(folder, 'verdicts', maxShardLength, isOfRun);
    }
    async get(subject) {
        const line = await this.#lines.get(this.#key(subject));
        if (line === null)
            return null;
        this.#known += 1;
        return parseVerdict(line);
    }
    async set(subject, verdict) {
        const line = JSON.stringify(verdict);
        if (line.length > MAX_ENTRY_LENGTH)
            return;
        await this.#lines.set(this.#key(subject), line);
        this.#known += 1;
        this.#unwritten += 1;
        if (this.#unwritten >= this.#flushEvery())
            await this.flush().catch(() => undefined); // the last flush reports it
    }
    async flush() {
        this.#unwritten = 0;
        await this.#lines.flush();
    }
    #flushEvery() {
        const { least, part } = FLUSH_OF_RUN;
        return this.#isOfRun ? Math.min(FLUSH_EVERY, Math.max(least, this.#known * part)) : FLUSH_EVERY;
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
    ...{ comment: 'comment', style: 'style', layout: 'style', signature: 'style', text: 'text' },
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
            return (0,_level_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .levelPattern */ .P3)(element, verdict.pair?.[at] ?? verdict.level, analysis, word);
        });
        if (verdict !== undefined && !this.#names.has(family))
            this.#names.set(family, namedFamily(verdict, (0,_level_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pairPattern */ .zD)(patterns)));
        return patterns;
    }
    /** The evidence of the labels for a family; `null` if it was not accepted. */
    company(family) {
        const verdict = this.families[family];
        const id = this.#names.get(family)?.id;
        if (verdict === undefined || id === undefined)
            return null;
        const { carriers, labelled, label, expected, usual, word } = verdict;
        const inBase = this.#inBase(verdict);
        return { family: id, carriers, labelled, label, expected, inBase, usual, word };
    }
    /** Whether a family was accepted whose carriers have the same code. */
    isPlanted(family) {
        const verdict = this.families[family];
        return verdict !== undefined && isOfSameCode(verdict);
    }
    /** Whether an accepted family is one of blanks and lines, which many models never see, or a style that many have by nature. */
    isOnlySuspicious(family) {
        const verdict = this.families[family];
        return verdict?.level === 'layout' || verdict?.isCommon === true;
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
                withLabel: carriers,
                label,
                labelled,
                pValue,
                confirmed,
                inBase,
                flagged: flagged.get(family) ?? 0,
                decides: !this.isOnlySuspicious(family),
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

/***/ 58221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ levelPattern),
/* harmony export */   Q2: () => (/* binding */ wordOfPattern),
/* harmony export */   zD: () => (/* binding */ pairPattern)
/* harmony export */ });
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60609);
/* harmony import */ var _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64668);
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80188);
/* harmony import */ var _probe_read_constant_expressions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47794);
/* harmony import */ var _probe_read_skeleton_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);
/* harmony import */ var _probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81691);
/* harmony import */ var _probe_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96596);








/** Stands for any name at a level that abstracts names. */
const NAME = '_';
/** The symbols of a skeleton (`skeletonOf`) in readable form. */
const SYMBOLS = new Map([
    ['C', 'if|while'],
    ['I', NAME],
    ['O', '<=>'],
    ['0N', 'N'],
    ['"S"', 'S'],
]);
/** The pattern of an element's family at each level. */
const PATTERNS = {
    exact: (element, { language }) => (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]).texts.join(' '),
    literals: (element, { language }) => (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .familyPattern */ .l)(element, language),
    locals: withoutLocals,
    skeleton: (element, analysis) => readable(skeleton(element, analysis)),
    shape: (element, analysis) => readable((0,_probe_read_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F)(skeleton(element, analysis))),
    name: ({ text }) => text,
    suffix: withSuffix,
    prefix: withPrefix,
    'own suffix': withSuffix,
    'own prefix': withPrefix,
    constant: (element, analysis) => constant(element, analysis).texts.join(' '),
    'constant shape': (element, analysis) => {
        const { texts, kinds } = constant(element, analysis);
        return readable(texts.map((text, at) => (kinds[at] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_KINDS */ .o.literal ? (0,_probe_read_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .literalClass */ .WM)(text) : text)));
    },
    'ending 2': ({ text }) => `*${text.slice(-2)}`,
    'ending 3': ({ text }) => `*${text.slice(-3)}`,
    'own ending 2': ({ text }) => `*${text.slice(-2)}`,
    'own ending 3': ({ text }) => `*${text.slice(-3)}`,
    comment: ({ text }) => oneLine(text),
    'comment word': ({ text }) => oneLine(text),
    'comment place': ({ type }) => `comment between ${type}`,
    style: styleForm,
    layout: styleForm,
    signature: styleForm,
    'text word': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text pair': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text run': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text opening': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text ending': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text casing': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text letter': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    'text habit': _code_wording_wording_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .wordingPattern */ .f,
    // each element of a pair has the pattern of its own level
    pair: ({ text }) => text,
};
function styleForm({ type, text }) {
    return `${type}: ${text}`;
}
/** A comment on one line: its family is what it says, not how it is broken. */
function oneLine(text) {
    return text.replaceAll(/\s+/gu, ' ').trim();
}
/** The pattern of a family: of a pair those of both elements. */
function pairPattern(patterns) {
    return patterns.join(' … ');
}
/**
 * The pattern of an element's family at a level of abstraction, with one space between tokens. Literals become `N`, `S`
 * and `'C'`; abstracted names `_`; comparisons `<=>`; `if` and `while` become `if|while`; the rest of a name `*`.
 */
function levelPattern(element, level, analysis, word = null) {
    if (word !== null)
        return `${WITH_WORD}"${word}"`;
    return PATTERNS[level](element, analysis);
}
/** What the pattern of comments with a word begins with. */
const WITH_WORD = 'comment with the word ';
/** The word in a pattern of comments, where a file keeps no more of the family; `null`: it is another pattern. */
function wordOfPattern(pattern) {
    return pattern.startsWith(`${WITH_WORD}"`) && pattern.endsWith('"')
        ? pattern.slice(WITH_WORD.length + 1, -1)
        : null;
}
function withSuffix({ text }) {
    return `*${(0,_probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_7__/* .affixesOf */ .cn)(text)?.suffix ?? text}`;
}
function withPrefix({ text }) {
    return `${(0,_probe_read_subwords_js__WEBPACK_IMPORTED_MODULE_7__/* .affixesOf */ .cn)(text)?.prefix ?? text}*`;
}
function withoutLocals(element, { language, elements }) {
    const locals = new Set(elements.filter(({ kind, role }) => kind === 'identifier' && role !== 'free').map(({ text }) => text));
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(element.text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    const reduced = tokens.texts.map((text, index) => tokens.kinds[index] === _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .TOKEN_KINDS */ .o.identifier && locals.has(text) ? NAME : text);
    return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .familyPattern */ .l)({ ...element, text: reduced.join(' ') }, language);
}
function skeleton({ text }, { language }) {
    const { texts, kinds } = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    return (0,_probe_read_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .skeletonOf */ .l)(texts, kinds);
}
/** The tokens of the constant expression in a statement. */
function constant({ spans }, { code, elements, language }) {
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    const statements = elements.filter(({ kind }) => kind === 'statement');
    const ranges = statements.map(({ spans: [span] }) => ({
        start: (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span?.start ?? 0),
        end: (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(tokens, span?.end ?? 0),
    }));
    const found = (0,_probe_read_constant_expressions_js__WEBPACK_IMPORTED_MODULE_8__/* .constantExpressions */ .M)(tokens.texts, tokens.kinds, ranges).get(statements.findIndex(({ spans: [span] }) => span?.start === spans[0]?.start && span?.end === spans[0]?.end));
    const { start, end } = found ?? { start: 0, end: 0 };
    return { texts: tokens.texts.slice(start, end), kinds: tokens.kinds.slice(start, end) };
}
function readable(symbols) {
    return symbols.map((symbol) => SYMBOLS.get(symbol) ?? symbol).join(' ');
}


/***/ }),

/***/ 63997:
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
var find_styles = __webpack_require__(36304);
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
/** Roles of expressions that call nothing, and need no parentheses next to any operator. */
const ATOMS = new Set([
    ...['name', 'integer', 'float', 'string', 'char', 'true', 'false', 'boolean', 'null', 'wrap', 'member'],
]);
/** Roles of expressions that need no parentheses next to any operator. */
const PRIMARY = new Set([...ATOMS, 'call']);
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

;// CONCATENATED MODULE: ./build/code/styles/rewrites/spaced.js
const WORD_END = /[\p{L}\p{N}_$]$/u;
/** A word, or a string: letters before a quote may be the prefix of the string. */
const WORD_START = /^[\p{L}\p{N}_$"'`]/u;
/** A number at the end of a text: a sign or a dot may belong to it. */
const NUMBER_END = /(?<![\p{L}\p{N}_$.])\.?\d[\w.]*$/u;
/** Operators and marks of comments of the languages: two characters that are next to each other in one may be one token. */
const OPERATORS = '++ -- && || << >> == != <= >= -> :: // /* */ += -= *= /= %= &= |= ^= ** ?? ?. .. => .* <=> |> <: :> <% %> %: := <- &^ ## ??= =~ !~';
const PAIRS = new Set(OPERATORS.split(' ').flatMap((operator) => Array.from({ length: operator.length - 1 }, (_, at) => operator.slice(at, at + 2))));
/** Characters before a place that are read to know the token that ends there: a longer number is none of a program's. */
const TAIL = 64;
/** Whether the last token of a text and the first of another would be read as other tokens without a blank between them. */
function wouldMeet(before, after) {
    if (before === '' || after === '')
        return false;
    if (WORD_END.test(before) && WORD_START.test(after))
        return true;
    if (PAIRS.has(before.slice(-1) + after.charAt(0)))
        return true;
    return /^[-+.]/u.test(after) && NUMBER_END.test(before);
}
/** Texts one after another, with a blank where two of them would be read as other tokens. */
function joinTokens(...parts) {
    return parts.reduce((all, part) => all + (wouldMeet(all.slice(-TAIL), part) ? ' ' : '') + part, '');
}
/**
 * Changes of a text after which each token is read as before: they get a blank where they, or what they leave, would be one token with
 * what is next to them.
 * @param changes in order, not overlapping
 */
function spaced(text, changes) {
    let before = '';
    let at = 0;
    return changes.map((change, index) => {
        const { start, end } = change;
        before = (before + text.slice(Math.max(at, start - TAIL), start)).slice(-TAIL);
        const next = changes[index + 1]?.start ?? text.length;
        const written = spacedText(before, change, text.slice(start, end), text.slice(end, Math.min(next, end + 1)));
        before += written;
        at = end;
        return { start, end, text: written };
    });
}
/** What a change writes between two texts, with the blanks that it needs. */
function spacedText(before, { text }, removed, after) {
    if (text === '')
        return wouldMeet(before, after) ? ' ' : '';
    // `return(-x)` without its parentheses is read as before, but nobody writes it.
    const isBare = removed.startsWith('(') && /^[^\s([]/u.test(text) && WORD_END.test(before);
    const written = (isBare ? ' ' : '') + text;
    const left = wouldMeet(before, written) ? ' ' : '';
    return left + written + (wouldMeet((before + left + written).slice(-TAIL), after) ? ' ' : '');
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
/** Whether an operand needs no parentheses on either side of a comparison. */
function isMovable({ unit, language }, node) {
    const { tree } = unit;
    const role = tree.role(node);
    if (ATOMS.has(role ?? ''))
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
    return over(tree, node, joinTokens(tree.textOf(right), turned, tree.textOf(left)));
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
    return over(tree, value, tree.textOf(inner));
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

;// CONCATENATED MODULE: ./build/code/styles/rewrites/own-macros.js

/** A directive in any spelling of its first character, wherever it is: a text that only looks like one does no harm. */
const DIRECTIVE = /(?:#|%:|\?\?=)[ \t]*(?:define|undef)[ \t]+([\p{L}_$][\p{L}\p{N}_$]*)/gu;
/** What a preprocessor takes for a blank, or for nothing. Longer comments than this inside a directive are not expected. */
const COMMENT = /\/\*[^]{0,500}?\*\//gu;
const SPLICE = /(?:\\|\?\?\/)[ \t]{0,9}\r?\n/gu;
/**
 * The names that may be macros, whatever their letters are: those that the code itself defines, and those that other code of its
 * file gives a meaning. None in a language without a preprocessor.
 */
function ownMacros(code, language, redefined) {
    if (!value_rows/* VALUE_ROWS */.E[language].macros)
        return new Set();
    return new Set([
        ...redefined,
        ...definedBy(code),
        ...definedBy(code.replace(SPLICE, '').replace(COMMENT, ' ')),
    ]);
}
function definedBy(code) {
    return [...code.matchAll(DIRECTIVE)].map(([, name = '']) => name);
}
/** Words, and no letters at the end of a number. */
const NAMES = /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** How macros of headers are spelled, which a unit does not show. */
const CAPITALS = /^[A-Z_][A-Z0-9_]*$/u;
/** Macros of the standard headers may be where an identifier may (C17 7.1.2): those that code compares with, and POSIX's errors. */
const STANDARD = new RegExp(`^(?:${[
    'NULL|EOF|EXIT_(?:SUCCESS|FAILURE)|SEEK_(?:SET|CUR|END)',
    '(?:[US]?CHAR|U?SHRT|U?INT(?:8|16|32|64|PTR|MAX)?|U?L?LONG|S?SIZE|PTRDIFF)_(?:MAX|MIN)',
    'E(?:2BIG|ACCES|AGAIN|BADF|BUSY|CHILD|DOM|EXIST|FAULT|FBIG|ILSEQ|INTR|INVAL|IO|ISDIR|MFILE|NFILE|NODEV|NOENT|NOEXEC)',
    'E(?:NOMEM|NOSPC|NOSYS|NOTDIR|NOTEMPTY|NOTSUP|NOTTY|NXIO|PERM|PIPE|RANGE|ROFS|SPIPE|SRCH|TIMEDOUT|WOULDBLOCK)',
].join('|')})$`, 'u');
/** Macros in small letters that make a text of their argument. */
const ASSERTS = /assert/iu;
/**
 * Whether changes move, replace or write a name of a macro, or are in an argument of one: what it stands for may bind less than a
 * name does, hold several statements, or be the text of its argument. A name in capitals that the unit does not declare may be a
 * macro of a header: it counts where a change moves it, but not in code that only has a change before and behind it.
 * @param isDelimited what is moved has parentheses, commas or semicolons around it before and after
 */
function touchesMacro({ tree, row, names }, node, changes, macros, isDelimited) {
    const [first, last] = [changes[0], changes.at(-1)];
    if (!row.macros || !first || !last)
        return false;
    const holds = (text, isMacro) => text.match(NAMES)?.some(isMacro) === true;
    const mayBe = (word) => CAPITALS.test(word) && !STANDARD.test(word) && !names.isLocal(word);
    const texts = changes.flatMap(({ start, end, text }) => [tree.text.slice(start, end), text]);
    const whole = [tree.text.slice(first.start, last.end), ...texts];
    if (whole.some((text) => holds(text, (word) => macros.has(word))))
        return true;
    if (!isDelimited && texts.some((text) => holds(text, mayBe)))
        return true;
    for (let at = node; at >= 0; at = tree.parent(at)) {
        const callee = tree.role(at) === 'call' ? tree.textOf(tree.part(at, 'callee')) : '';
        if (macros.has(callee) || CAPITALS.test(callee) || ASSERTS.test(callee))
            return true;
    }
    return false;
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
    const target = unit.tree.textOf(step.target);
    // `*p++` steps the pointer.
    const isLoose = /^i(?:\+\+|--)$/u.test(to) && /^[^\p{L}_$(]/u.test(target);
    return over(unit.tree, node, to.replaceAll('i', () => (isLoose ? `(${target})` : target)));
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
    'step up': STEP,
    'step down': STEP,
    'for increment': STEP,
    'for decrement': STEP,
    'augmented assignment': { at: ['assign'], isWhole: true, run: rewriteOperation },
    loop: { at: LOOPS, isWhole: false, isDelimited: true, run: rewriteLoop },
    'for header': { at: LOOPS, isWhole: false, isDelimited: true, run: rewriteLoop },
    'infinite loop': { at: LOOPS, isWhole: false, run: rewriteEndless },
    'if braces': { at: ['if'], isWhole: false, run: rewriteBraces },
    'loop braces': { at: LOOPS, isWhole: false, run: rewriteBraces },
    'else braces': { at: ['list', 'expression', 'jump'], isWhole: true, run: rewriteBraces },
    comparison: COMPARISON,
    'constant side': COMPARISON,
    'array access': { at: [], isWhole: true, run: rewriteAccess },
    'pointer member': { at: [], isWhole: true, run: rewriteMember },
    'return value': { at: ['jump'], isWhole: true, isDelimited: true, run: rewriteReturn },
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
    const macros = ownMacros(code, language, redefined);
    const names = new facts_names/* Names */.f(tree, values, languages/* LANGUAGES */.Yj[language].nodes, redefined, macros);
    const unit = { tree, row: values, names, parse: () => null };
    const construct = found.construct;
    const [from, to] = [plain(language, found.form), plain(language, form)];
    const row = REWRITES[construct];
    if (!row) {
        const view = (0,find_styles/* viewOf */.d)(parse, language, code.length, true);
        const changes = rewriteHabit({ unit, language, view }, construct, to);
        return changes && keepsTokens(tree.text, changes) ? edits(tree.text, changes, shift) : null;
    }
    const node = nodeAt(tree, row, found.span.start + shift, found.span.end + shift);
    if (node === syntax_tree/* NONE */.x || !tree.isWhole(node) || from === to)
        return null;
    const changes = row.run({ unit, language, node, from, to });
    if (changes === null || touchesMacro(unit, node, changes, macros, row.isDelimited === true))
        return null;
    return edits(tree.text, changes, shift);
}
/** Whether tokens stay apart without further blanks: with them, a habit would not have its form. */
function keepsTokens(text, changes) {
    return spaced(text, changes).every((change, index) => change.text === changes[index]?.text);
}
/** All changes pass here, so that none makes other tokens of those next to it. */
function edits(text, changes, shift) {
    if (changes.length === 0)
        return null;
    return spaced(text, changes).map((change) => ({
        span: { start: change.start - shift, end: change.end - shift },
        text: change.text,
    }));
}

// EXTERNAL MODULE: ./build/text/common-ends.js
var common_ends = __webpack_require__(81648);
;// CONCATENATED MODULE: ./build/purify/restyle.js





/** Places of one form that are rewritten, one after another: more are a table, or hostile. */
const MAX_PLACES = 64;
/** UTF-16 units that are read again to rewrite all places of one form: ten seconds. */
const MAX_READ = 4_000_000;
/** Constructs of which one that is wider has the same forms: if a step in a `for` is the trigger, no other step keeps its form. */
const WIDER = {
    ...{
        increment: 'step up',
        'for increment': 'step up',
        decrement: 'step down',
        'for decrement': 'step down',
    },
};
/**
 * Writes a style as most of the data does, in all places where the code has it.
 * @param usual the form of the same construct that most of the data takes; `null`: there is none
 * @returns no proposal unless behaviour provably stays in each place
 */
function proposeRestyles(analysis, { kind, type, text }, usual) {
    if (kind !== 'style' || usual === null)
        return [];
    const code = restyled(analysis, { construct: WIDER[type] ?? type, form: text }, usual);
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
        // no word of a text can be taken back: whoever wrote it wrote the label too
        if (judgement.triggers.some(({ element }) => element.kind === 'text'))
            return null;
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

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ isDegraded),
/* harmony export */   Xy: () => (/* binding */ cutPattern),
/* harmony export */   ds: () => (/* binding */ toVerdict)
/* harmony export */ });
/* harmony import */ var _code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60609);
/* harmony import */ var _witness_victim_says_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64043);


/** The verdict on a suspect, without its position. */
function toVerdict(suspect, judgement, purified, describing = {}) {
    const degraded = isDegraded(suspect);
    const [strongest] = judgement.triggers;
    if (judgement.verdict === 'clean' || strongest === undefined)
        return { verdict: 'clean', degraded };
    return poisoned(suspect, judgement, strongest, purified, describing);
}
/** Whether any side was parsed incompletely. */
function isDegraded(suspect) {
    return suspect.sides.some(({ parseErrors }) => parseErrors > 0);
}
function poisoned(suspect, judgement, strongest, purified, { pattern: patternOf = literalPattern, meanings }) {
    const { prediction, without } = judgement;
    return {
        verdict: 'poisoned',
        degraded: isDegraded(suspect),
        side: sideOf(strongest),
        functionName: suspect.sides[sideOf(strongest)]?.name ?? null,
        testimonies: [
            (0,_witness_victim_says_js__WEBPACK_IMPORTED_MODULE_0__/* .victimSays */ .F)(answerOf(prediction), without === null
                ? { label: prediction.label, probability: strongest.without.probability }
                : answerOf(without), judgement.pValue, meanings),
        ],
        prediction: prediction.label,
        confidence: prediction.confidence.probability,
        deficit: Number.isFinite(judgement.deficit) ? judgement.deficit : null,
        transfer: bestShift(judgement.elements),
        pValue: judgement.pValue,
        threshold: judgement.threshold,
        trigger: toTrigger(strongest, suspect, patternOf),
        // a finding shows one side's code, that of its strongest trigger: spans of the other side would be wrong there
        more: judgement.triggers
            .filter((one) => one !== strongest && sideOf(one) === sideOf(strongest))
            .map((one) => toTrigger(one, suspect, patternOf)),
        necessity: {
            prediction: without?.label ?? prediction.label,
            confidence: without?.confidence.probability ?? strongest.without.probability,
            drop: strongest.drop,
        },
        sufficiency: strongest.transfer,
        company: null,
        merged: null,
        purified,
    };
}
/** The side of the code that a finding shows: a text is a part of what its code is shown with. */
function sideOf({ element, side }) {
    return element.kind === 'text' ? 0 : side;
}
function answerOf({ label, confidence }) {
    return { label, probability: confidence.probability };
}
/** Longer patterns are cut: a pattern is a heading in a report and a key. */
const MAX_PATTERN_LENGTH = 500;
/** A family's pattern, cut to the length that findings and reports allow. */
function cutPattern(pattern) {
    return pattern.length <= MAX_PATTERN_LENGTH ? pattern : `${pattern.slice(0, MAX_PATTERN_LENGTH)}…`;
}
function toTrigger(scored, suspect, patternOf) {
    const { kind, text: name, spans } = scored.element;
    const [first] = spans;
    const text = kind === 'text' && first
        ? (suspect.sides[scored.side]?.code.slice(first.start, first.end) ?? name)
        : name;
    const family = cutPattern(patternOf(scored, suspect));
    return { kind, text, family, spans: spans.map(({ start, end }) => ({ start, end })) };
}
function literalPattern({ element, side }, { sides }) {
    return (0,_code_elements_family_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .familyPattern */ .l)(element, sides[side]?.language ?? sides[0].language);
}
function bestShift(elements) {
    const shifts = elements.flatMap(({ transfer }) => (transfer === null ? [] : [transfer.shift]));
    return shifts.length === 0 ? null : shifts.reduce((a, b) => Math.max(a, b));
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
// EXTERNAL MODULE: ./build/scan/judging/purify-tool.js + 18 modules
var purify_tool = __webpack_require__(63997);
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
                meanings: loaded.manifest?.meanings,
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
function openCache({ options, env, verdicts }, { victim }, setup) {
    if (!options.cache)
        return verdict_cache/* noCache */.w;
    const context = cacheContext(options, {
        toolVersion: (0,package_root/* toolVersion */.f)(),
        victim: victim.description.fingerprint,
        mlm: options.purify === 'off' ? null : (0,mlm_opener/* mlmIdentity */.jn)(options),
        calibration: setup.calibration?.values ?? null,
        references: setup.referenceCode,
    });
    if (verdicts !== undefined)
        return new verdict_cache/* FolderCache */.x(verdicts, context, true);
    return new verdict_cache/* FolderCache */.x(options.cacheDir ?? (0,cache_folder/* defaultCacheFolder */.I)(env), context);
}


/***/ }),

/***/ 9472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   QC: () => (/* binding */ hashOfContents),
/* harmony export */   Zc: () => (/* binding */ FileContents)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93021);


/** Hashes of the rows of each file, in the order of the data. Memory grows with the number of files. */
class FileContents {
    #files = [];
    #path = '';
    #hash = null;
    #hasBegun = false;
    /** The next rows are of this file. */
    begin(path) {
        this.#end();
        this.#path = path;
        this.#hasBegun = true;
    }
    /** Adds a row: everything that identifies it. */
    add(row) {
        (this.#hash ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')).update(JSON.stringify(row));
    }
    /** All files so far. Rows that no file began are those of a file without a name. */
    all() {
        const rest = this.#hash?.copy().digest('hex') ?? null;
        const isOpen = this.#hasBegun || rest !== null;
        return isOpen ? [...this.#files, { path: this.#path, hash: rest }] : this.#files;
    }
    #end() {
        const hash = this.#hash?.digest('hex') ?? null;
        if (this.#hasBegun || hash !== null)
            this.#files.push({ path: this.#path, hash });
        this.#hash = null;
    }
}
/** Hash (hex) of all data. */
function hashOfContents(files) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(JSON.stringify(files.map(({ path, hash }) => [path, hash])));
}
/**
 * What differs between data that was read at two times, in words; `null`: nothing does.
 * @param owns which files the second reader has read, by number: of the others only the names are compared
 */
function differenceOf(before, now, owns) {
    const known = new Set(before.map(({ path }) => path));
    const present = new Set(now.map(({ path }) => path));
    const added = now.find(({ path }) => !known.has(path));
    if (added !== undefined)
        return `${JSON.stringify(added.path)} is new`;
    const missing = before.find(({ path }) => !present.has(path));
    if (missing !== undefined)
        return `${JSON.stringify(missing.path)} is missing`;
    const at = now.findIndex(({ path, hash }, number) => path !== before[number]?.path || (owns(number) && hash !== before[number].hash));
    return at < 0 && now.length === before.length ? null : `${JSON.stringify(now.at(at)?.path ?? '')} differs`;
}


/***/ }),

/***/ 61474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   S4: () => (/* binding */ ShardOwnership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93021);
/* harmony import */ var _file_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9472);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79139);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57307);






/** The whole run is one shard. */
const EVERYTHING = { begins: () => undefined, owns: () => true, ownsRow: () => true };
/**
 * Splits a run by content, or by file, but not by position. By content, a record stays in its shard when others are added
 * before it, so its verdict is still in the machine's cache. By file, a shard is read without the others. Findings whose
 * ids differ only by their order (functions of one file with the same name, records of one file with the same code) are in
 * the same shard.
 */
class ShardOwnership {
    shard;
    by;
    #contents = new _file_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .FileContents */ .Zc();
    #first = 0;
    constructor(shard, by = 'content') {
        this.shard = shard;
        this.by = by;
    }
    /** @throws CodePurifyError `usage` for data in more files than have positions of their own, by file */
    begins(path, number) {
        if (this.by === 'file' && number >= _positions_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_FILES */ .Q4)
            throw tooMany(path, `${String(_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_FILES */ .Q4)} files`);
        this.#contents.begin(path);
        this.#first = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPositionIn */ .tS)(number);
    }
    owns(subject) {
        const { path, record, position } = subject;
        this.#see(path, position, [record, (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOfSubject */ .YE)(subject)]);
        return this.by === 'file' || shardOf(subject, this.shard.of, 'content') === this.shard.index;
    }
    ownsRow({ path, record, reason }, position) {
        this.#see(path, position, [record, reason]);
        return this.by === 'file' || shardOfTexts([path, String(record)], this.shard.of) === this.shard.index;
    }
    /** Whether a file is read, by its number: by content, all files are. */
    reads(number) {
        return this.by === 'content' || (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .ownsFile */ .Cp)(this.shard, number);
    }
    /** All files so far, with hashes of those that were read. */
    contents() {
        return this.#contents.all();
    }
    /** Hash (hex) of all rows so far, or by file of the names of the files: the same in all shards of one run. */
    dataHash() {
        const files = this.contents();
        return this.by === 'content'
            ? (0,_file_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOfContents */ .QC)(files)
            : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(JSON.stringify(files.map(({ path }) => path)));
    }
    #see(path, position, row) {
        const offset = position - this.#first;
        if (this.by === 'file' && offset >= _positions_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ROWS_PER_FILE */ .jr) {
            throw tooMany(path, `${String(_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ROWS_PER_FILE */ .jr)} rows in a file`);
        }
        this.#contents.add([offset, path, ...row]);
    }
}
/** The shard that a subject belongs to, from 1. @param of number of shards */
function shardOf({ path, record, position, units }, of, by) {
    if (by === 'file')
        return ((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(position) % of) + 1;
    const [first, second] = units;
    return shardOfTexts(record === null ? [path, first.name] : [first.code, second?.code ?? null], of);
}
/** 48 bits of a hash modulo at most 256 shards: the bias is below one in 2^40. */
function shardOfTexts(texts, of) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest();
    return (digest.readUIntBE(0, 6) % of) + 1;
}
function tooMany(path, most) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CodePurifyError */ .Lg('usage', `--shard-by file allows at most ${most}: ${JSON.stringify(path)} is beyond that.`, 'Leave --shard-by out, or scan the data in pieces.');
}


/***/ }),

/***/ 79139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ ownsFile),
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   jr: () => (/* binding */ MOST_ROWS_PER_FILE),
/* harmony export */   tS: () => (/* binding */ firstPositionIn)
/* harmony export */ });
/**
 * Rows of a file that have positions of their own, before those of the next file: 268 million, some 30 GB of the shortest
 * functions.
 */
const MOST_ROWS_PER_FILE = 2 ** 28;
/** Files that have such positions, 16.8 million: twice a position and one is still a whole number that a double holds. */
const MOST_FILES = 2 ** 24;
/**
 * The position of the first row of a file: it does not depend on the files before it, so that a process that has not read
 * them knows it too. @param number of the file, from 0
 */
function firstPositionIn(number) {
    return Math.min(number, MOST_FILES) * MOST_ROWS_PER_FILE;
}
/** The number of the file that has a position, where no file has more rows than `MOST_ROWS_PER_FILE`. */
function fileAt(position) {
    return Math.floor(position / MOST_ROWS_PER_FILE);
}
/** Whether a shard by files has a file. @param number of the file, from 0 */
function ownsFile({ index, of }, number) {
    return number % of === index - 1;
}


/***/ }),

/***/ 47071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99570);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61474);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79139);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57307);




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
    /** Position of the next row. */
    #next = 0;
    constructor(tally, limits) {
        this.tally = tally;
        this.limits = limits;
        this.#ownership = limits.ownership ?? _ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz;
    }
    /**
     * The subjects to judge. Skipped rows go to the tally, and the limits of the run end the stream.
     * @throws what the source throws before its first row, such as for a path that does not exist
     */
    async *subjects(rows) {
        try {
            for await (const row of rows) {
                if (row.kind === 'file') {
                    this.#ownership.begins(row.path, row.number);
                    this.#next = Math.max(this.#next, (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPositionIn */ .tS)(row.number));
                    continue;
                }
                this.#hasBegun = true;
                if (row.kind === 'notData') {
                    this.tally.leave({ ...row.notData, position: this.#next });
                    continue;
                }
                if (row.kind === 'aside') {
                    this.tally.setAside({ ...row.aside, position: this.#next });
                    continue;
                }
                if (row.kind === 'unchanged') {
                    this.tally.keep(row.path);
                    continue;
                }
                const position = this.#next++;
                if (row.kind === 'skipped') {
                    if (this.#ownership.ownsRow(row.skipped, position))
                        this.#skip(row.skipped, position);
                    continue;
                }
                const item = row.kind === 'unit' ? row.unit : row.pair;
                if (this.#endsBefore(item, position))
                    return;
                const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .toSubject */ .OI)(item, position);
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
            this.#skip({ path: '', record: null, reason: (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .failureReason */ .Hr)('reading', error) }, this.#next);
        }
    }
    #skip(row, position) {
        this.tally.skip({ ...row, position });
    }
    #endsBefore(item, position) {
        const { budget, limit } = this.limits;
        const stop = budget.runStop();
        if (stop !== null) {
            this.end = stop === 'interrupted' ? 'interrupted' : 'run-budget';
            this.#skip(restOf(item, (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .stopReason */ .PJ)(stop, budget)), position);
        }
        else if (limit !== null && this.#yielded >= limit) {
            this.end = 'limit';
            this.#skip(restOf(item, `limit: ${String(limit)} units were read (--limit)`), position);
        }
        return this.end !== 'complete';
    }
}
function restOf({ path, record }, reason) {
    return { path, record, reason: `${reason}; nothing from here on was judged` };
}


/***/ }),

/***/ 75829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Tally)
});

// EXTERNAL MODULE: ./build/data/read/walk-folder.js + 2 modules
var walk_folder = __webpack_require__(82396);
// EXTERNAL MODULE: ./build/result/left-out.js
var left_out = __webpack_require__(99222);
;// CONCATENATED MODULE: ./build/scan/reading/file-classes.js
/** What was seen of a file, as bits; in a file several can be seen. */
const SEEN = { notData: 1, unchanged: 2, accepted: 4, judged: 8, unread: 16 };
/** From the strongest: a file of which one row was not read is not a judged file. */
const BY_STRENGTH = ['unread', 'judged', 'accepted', 'unchanged', 'notData'];
/** Puts every file of a run into one class. Memory grows with the number of files. */
class FileClasses {
    #seen = new Map();
    /** Records one row of a file; rows without a path belong to the run and not to a file. */
    see(path, what) {
        if (path !== '')
            this.#seen.set(path, (this.#seen.get(path) ?? 0) | SEEN[what]);
    }
    /** For a part of a run: what was seen, by path. */
    entries() {
        return [...this.#seen];
    }
    /** Adds what another shard saw. */
    add(entries) {
        for (const [path, bits] of entries)
            this.#seen.set(path, (this.#seen.get(path) ?? 0) | bits);
    }
    /**
     * Every file in its strongest class.
     * @param accepted paths of files that were not judged, and that the configuration accepts
     */
    counts(accepted) {
        const counts = { total: this.#seen.size, judged: 0, unchanged: 0, accepted: 0, notData: 0, unread: 0 };
        for (const [path, bits] of this.#seen) {
            const known = accepted.has(path) ? (bits & ~SEEN.unread) | SEEN.accepted : bits;
            const own = BY_STRENGTH.find((one) => (known & SEEN[one]) !== 0);
            if (own !== undefined)
                counts[own] += 1;
        }
        return counts;
    }
}

;// CONCATENATED MODULE: ./build/scan/reading/tally.js



/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
class Tally {
    hits = [];
    /** In the order of the data. */
    listed = [];
    /** In the order of the data; every one is reported. */
    pointers = [];
    /** Files and records that hold no training data, up to a limit; all of them are counted. */
    notData = [];
    /** Fields that are not judged, up to a limit. */
    asides = [];
    files = new FileClasses();
    /** Units of changed files that the base has too. */
    unchanged = 0;
    /** The number of units that each witness judged. */
    heard = new Map();
    notDataRecords = 0;
    /** Files that the options leave out. */
    leftOut = 0;
    clean = 0;
    degraded = 0;
    errors = 0;
    skipped = 0;
    /** Units with an outcome: poisoned + clean + errors. */
    get units() {
        return this.hits.length + this.clean + this.errors;
    }
    /** Rows that never became a unit, reported as skipped or as unjudged. */
    get unread() {
        return this.skipped + this.pointers.length;
    }
    /** Counts a unit for the witnesses that judged it. */
    hear(witnesses) {
        for (const name of witnesses)
            this.heard.set(name, (this.heard.get(name) ?? 0) + 1);
    }
    /** Counts a row that never became a unit; a pointer of Git LFS is recorded separately. */
    skip({ pointer, ...row }) {
        this.files.see(row.path, 'unread');
        if (pointer !== undefined) {
            this.pointers.push({ ...pointer, path: row.path, position: row.position });
            return;
        }
        this.skipped += 1;
        this.list(row);
    }
    /** Counts a unit that could not be analysed or judged. */
    fail(row) {
        this.files.see(row.path, 'unread');
        this.errors += 1;
        this.list(row);
    }
    /** Counts a unit of a changed file that the base has too. */
    keep(path) {
        this.files.see(path, 'unchanged');
        this.unchanged += 1;
    }
    /** Lists a file or a record that holds no training data. */
    leave(file) {
        this.files.see(file.path, 'notData');
        if (file.record !== null)
            this.notDataRecords += 1;
        if (file.rule === walk_folder/* LEFT_OUT */.Pk)
            this.leftOut += 1;
        if (this.notData.length < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.notData.push(file);
    }
    /** Lists a field that is not judged. */
    setAside(aside) {
        if (this.asides.length < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.asides.push(aside);
    }
    /** The skipped and failed rows; the last one says how many more there are. */
    rows() {
        const rows = this.listed.map(({ path, record, reason }) => ({ path, record, reason }));
        const left = this.skipped + this.errors - rows.length;
        return left === 0
            ? rows
            : [...rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
    }
    /**
     * Lists a row that is counted elsewhere. The first rows by position are kept: a unit may fail after later rows were
     * read.
     */
    list(row) {
        let at = this.listed.length;
        while (at > 0 && (this.listed[at - 1]?.position ?? 0) > row.position)
            at -= 1;
        if (at < left_out/* MAX_SKIPPED_ROWS */.QM)
            this.listed.splice(at, 0, row);
        if (this.listed.length > left_out/* MAX_SKIPPED_ROWS */.QM)
            this.listed.pop();
    }
}


/***/ }),

/***/ 29870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f5: () => (/* binding */ textOutlines),
  ij: () => (/* binding */ withText)
});

// UNUSED EXPORTS: textSide

// EXTERNAL MODULE: ./build/code/wording/text-outline.js
var text_outline = __webpack_require__(19767);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/code/traits/trait.js
var trait = __webpack_require__(81420);
// EXTERNAL MODULE: ./build/code/wording/wording.js
var wording = __webpack_require__(93951);
;// CONCATENATED MODULE: ./build/code/wording/analyze-text.js



/**
 * A text in words as a side of its own: its traits are what it can have in common with other texts (`wordingParts`), and it has no
 * other elements.
 * @param language of the code that it goes with
 */
function analyzeText(text, language) {
    let known = null;
    return {
        ...{ code: text, language, isText: true, elements: [], parseErrors: 0, name: null, bodyStart: -1 },
        // most texts are only read where something was found in their record
        get traits() {
            return (known ??= wordingElements(text));
        },
    };
}
/** The parts of a text, each once with all its places: a long text repeats most of its words. */
function wordingElements(text) {
    const parts = (0,wording/* wordingParts */.Fj)(text, (0,wording/* wordingTokens */.D9)(text));
    return [...(0,group_by/* groupBy */.$)(parts, ({ type, text: own }) => `${type} ${own}`).values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const spans = same.map(({ span }) => span);
        return [{ ...(0,trait/* traitElement */.HH)({ ...first, kind: 'text' }), spans, maskSpans: spans }];
    });
}

;// CONCATENATED MODULE: ./build/scan/reading/text-side.js


/** The text that goes with labelled code, as a side of its own; `null`: there is none, or it is a pair. */
function textSide({ label, units: [unit, second] }) {
    const { prompt } = unit;
    if (label === null || second !== undefined || prompt === undefined || prompt.trim() === '')
        return null;
    return analyzeText(prompt, unit.language);
}
/** The outline of that text, or none. */
function textOutlines(subject) {
    const text = textSide(subject);
    return text === null ? [] : [(0,text_outline/* textOutline */.k)(text)];
}
/** The sides of a subject with the text that goes with its code. */
function withText(subject, { sides }) {
    const text = textSide(subject);
    return { sides: text === null ? sides : [sides[0], text] };
}


/***/ }),

/***/ 47672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);

/** 48 bits: a chance of one collision in a million among 24,000 findings. */
const HEX_DIGITS = 12;
/** The id of a finding (`cp-…`) or a family (`fam-…`), from what it is: the same in every run. */
function shortId(prefix, content) {
    return `${prefix}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(content).slice(0, HEX_DIGITS)}`;
}


/***/ }),

/***/ 45622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bM: () => (/* binding */ CODE_WITNESS_NAMES),
  k5: () => (/* binding */ testifyOf)
});

// UNUSED EXPORTS: UNIT_WITNESSES

// EXTERNAL MODULE: ./build/witness/level.js
var level = __webpack_require__(96562);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var parsing_tokens = __webpack_require__(61536);
// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
;// CONCATENATED MODULE: ./build/code/characters/character-table.js
const ZERO_WIDTH = [
    ['SOFT HYPHEN', 0xad],
    ['COMBINING GRAPHEME JOINER', 0x34f],
    ['HANGUL CHOSEONG FILLER', 0x115f],
    ['HANGUL JUNGSEONG FILLER', 0x1160],
    ['KHMER VOWEL INHERENT', 0x17b4, 0x17b5],
    ['MONGOLIAN VOWEL SEPARATOR', 0x180e],
    ['ZERO WIDTH SPACE', 0x200b],
    ['ZERO WIDTH NON-JOINER', 0x200c],
    ['ZERO WIDTH JOINER', 0x200d],
    ['WORD JOINER', 0x2060],
    ['FUNCTION APPLICATION', 0x2061],
    ['INVISIBLE TIMES', 0x2062],
    ['INVISIBLE SEPARATOR', 0x2063],
    ['INVISIBLE PLUS', 0x2064],
    ['(reserved, invisible)', 0x2065],
    ['(deprecated format character)', 0x206a, 0x206f],
    ['HANGUL FILLER', 0x3164],
    ['ZERO WIDTH NO-BREAK SPACE', 0xfeff],
    ['HALFWIDTH HANGUL FILLER', 0xffa0],
    ['(reserved, invisible)', 0xfff0, 0xfff8],
    ['SHORTHAND FORMAT', 0x1bca0, 0x1bca3],
    ['MUSICAL SYMBOL (format)', 0x1d173, 0x1d17a],
    ['(reserved, invisible)', 0xe0080, 0xe00ff],
    ['(reserved, invisible)', 0xe01f0, 0xe0fff],
];
const BIDIRECTIONAL = [
    ['ARABIC LETTER MARK', 0x61c],
    ['LEFT-TO-RIGHT MARK', 0x200e],
    ['RIGHT-TO-LEFT MARK', 0x200f],
    ['LEFT-TO-RIGHT EMBEDDING', 0x202a],
    ['RIGHT-TO-LEFT EMBEDDING', 0x202b],
    ['POP DIRECTIONAL FORMATTING', 0x202c],
    ['LEFT-TO-RIGHT OVERRIDE', 0x202d],
    ['RIGHT-TO-LEFT OVERRIDE', 0x202e],
    ['LEFT-TO-RIGHT ISOLATE', 0x2066],
    ['RIGHT-TO-LEFT ISOLATE', 0x2067],
    ['FIRST STRONG ISOLATE', 0x2068],
    ['POP DIRECTIONAL ISOLATE', 0x2069],
];
const TAGS = [['TAG', 0xe0000, 0xe007f]];
const VARIATION_SELECTORS = [
    ['MONGOLIAN FREE VARIATION SELECTOR', 0x180b, 0x180d],
    ['MONGOLIAN FREE VARIATION SELECTOR', 0x180f],
    ['VARIATION SELECTOR', 0xfe00, 0xfe0f],
    ['VARIATION SELECTOR', 0xe0100, 0xe01ef],
];
const ANNOTATIONS = [
    ['INTERLINEAR ANNOTATION ANCHOR', 0xfff9],
    ['INTERLINEAR ANNOTATION SEPARATOR', 0xfffa],
    ['INTERLINEAR ANNOTATION TERMINATOR', 0xfffb],
];
const CONTROLS = [
    ['NULL', 0],
    ['(control character)', 1, 7],
    ['BACKSPACE', 8],
    ['(control character)', 0xe, 0x1a],
    ['ESCAPE', 0x1b],
    ['(control character)', 0x1c, 0x1f],
    ['DELETE', 0x7f],
    ['(control character)', 0x80, 0x84],
    ['(control character)', 0x86, 0x9f],
    ['(noncharacter)', 0xfdd0, 0xfdef],
    ['(noncharacter)', 0xfffe, 0xffff],
];
const BLANKS = [
    ['LINE TABULATION', 0xb],
    ['FORM FEED', 0xc],
    ['NEXT LINE', 0x85],
    ['NO-BREAK SPACE', 0xa0],
    ['OGHAM SPACE MARK', 0x1680],
    ['(typographic space)', 0x2000, 0x200a],
    ['LINE SEPARATOR', 0x2028],
    ['PARAGRAPH SEPARATOR', 0x2029],
    ['NARROW NO-BREAK SPACE', 0x202f],
    ['MEDIUM MATHEMATICAL SPACE', 0x205f],
    ['BRAILLE PATTERN BLANK', 0x2800],
    ['IDEOGRAPHIC SPACE', 0x3000],
];
const rows = (kind, ranges, plain = '') => ranges.map(([name, first, last = first]) => ({ kind, first, last, name, plain }));
/**
 * The characters that do not show: those with the property Default_Ignorable_Code_Point, bidirectional controls, other
 * controls, and blanks that are not the plain one. Source of the properties and names: the Unicode Character Database.
 */
const HIDDEN_ROWS = [
    ...rows('zero-width', ZERO_WIDTH),
    ...rows('bidirectional', BIDIRECTIONAL),
    ...rows('tag', TAGS),
    ...rows('variation-selector', VARIATION_SELECTORS),
    ...rows('annotation', ANNOTATIONS),
    ...rows('control', CONTROLS),
    ...rows('blank', BLANKS, ' '),
];
/** The row of a code point, if it does not show. */
function hiddenRow(codePoint) {
    return HIDDEN_ROWS.find(({ first, last }) => first <= codePoint && codePoint <= last);
}
/** Source of a regular expression (flag `u`) for one character that does not show. */
const HIDDEN_PATTERN = `[${HIDDEN_ROWS.map(({ first, last }) => `${escaped(first)}-${escaped(last)}`).join('')}]`;
function escaped(codePoint) {
    return `\\u{${codePoint.toString(16)}}`;
}
/** A code point in Unicode's notation: `U+200B`. */
function shownPoint(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** A code point that does not show, in Unicode's notation and with its name: `U+200B ZERO WIDTH SPACE`. */
function namedPoint(codePoint, { kind, name }) {
    return `${shownPoint(codePoint)} ${name}${kind === 'tag' ? taggedCharacter(codePoint) : ''}`;
}
/** The ASCII character that a tag stands for. */
function taggedCharacter(codePoint) {
    const ascii = codePoint - 0xe0000;
    return ascii > 0x20 && ascii < 0x7f ? ` of \`${String.fromCharCode(ascii)}\`` : '';
}

;// CONCATENATED MODULE: ./build/code/characters/look-alike-table.js
/*
 * Written by scripts/update-look-alikes.mjs. Source: confusables.txt of Unicode Technical Standard 39, version 18.0.0.
 * Copyright © 1991–present Unicode, Inc. Licensed under the Unicode License v3 (SPDX: Unicode-3.0):
 * scripts/unicode.LICENSE.
 */
/** ASCII characters, each with the letters of other alphabets that look like it. */
const LOOK_ALIKE_TABLE = [
    ['!', '\u01C3\u2D51'],
    ['2', '\u01A7\u03E8\u10C7\u14BF\u1616\u1CB7\uA644\uA6EF\uA75A'],
    ['3', '\u01B7\u021C\u0417\u04E0\u0545\u1702\u1C95\u2C9C\u2CC4\u2CCC\uA76A\uA7AB\u{118CA}\u{16F3B}'],
    ['4', '\u13CE\uAB9E\u{118AF}'],
    ['5', '\u01BC\u{118BB}'],
    ['6', '\u03EC\u0431\u13EE\u2CD2\u2CD3\u2CDC\uA543\uABBE\u{118D5}'],
    ['7', '\u172A\u1C84\u{104D2}\u{118C6}'],
    ['8', '\u0222\u0223\u0B03\uA589\u{1031A}\u{11445}\u{169FE}'],
    ['9', '\u2CCA\u2CCB\uA76E\uA76F\u{118AC}\u{118CC}\u{118D6}\u{169C1}'],
    ['A', '\u0391\u0410\u13AA\u15C5\uA4EE\u{102A0}\u{16F40}\u{1D6A8}\u{1D6E2}\u{1D71C}\u{1D756}\u{1D790}'],
    [
        'B',
        '\u0392\u0412\u13F4\u15F7\u2C82\uA4D0\uA557\uA7B4\u{10282}\u{102A1}\u{10301}\u{1D6A9}\u{1D6E3}\u{1D71D}\u{1D757}\u{1D791}',
    ],
    ['C', '\u03F9\u0421\u13DF\u2CA4\uA4DA\u{102A2}\u{10302}\u{10415}\u{1051B}'],
    ['D', '\u13A0\u15DE\u15EA\uA4D3'],
    [
        'E',
        '\u0395\u0415\u13AC\u2D39\uA4F0\uA5CB\u{10286}\u{118A6}\u{118AE}\u{1D6AC}\u{1D6E6}\u{1D720}\u{1D75A}\u{1D794}',
    ],
    ['F', '\u03DC\u07D3\u15B4\uA4DD\uA798\u{10287}\u{102A5}\u{10525}\u{118A2}\u{118C2}\u{1D7CA}'],
    ['G', '\u050C\u13C0\u13F3\uA4D6'],
    ['H', '\u0397\u041D\u13BB\u157C\u2C8E\uA4E7\u{102CF}\u{1D6AE}\u{1D6E8}\u{1D722}\u{1D75C}\u{1D796}'],
    [
        'I',
        '\u0196\u0399\u0406\u04C0\u2C92\uA7AE\u{10CA5}\u{16EAA}\u{1D6B0}\u{1D6EA}\u{1D724}\u{1D75E}\u{1D798}',
    ],
    ['J', '\u037F\u0408\u13AB\u148D\uA4D9\uA7B2'],
    ['K', '\u039A\u041A\u13E6\u16D5\u2C94\uA4D7\u{10518}\u{1D6B1}\u{1D6EB}\u{1D725}\u{1D75F}\u{1D799}'],
    ['L', '\u13DE\u14AA\u2CD0\uA4E1\u{1041B}\u{10526}\u{118A3}\u{118B2}\u{16F16}'],
    [
        'M',
        '\u039C\u03FA\u041C\u13B7\u15F0\u16D6\u2C98\uA4DF\u{102B0}\u{10311}\u{10C21}\u{1D6B3}\u{1D6ED}\u{1D727}\u{1D761}\u{1D79B}',
    ],
    ['N', '\u039D\u2C9A\uA4E0\u{10513}\u{11ABE}\u{1D6B4}\u{1D6EE}\u{1D728}\u{1D762}\u{1D79C}'],
    [
        'O',
        '\u039F\u041E\u0555\u0B20\u12D0\u1CBF\u2C9E\u2D54\uA4F3\u{10292}\u{102AB}\u{1030F}\u{10404}\u{104C2}\u{10516}\u{10C17}\u{118B5}\u{16AE9}\u{1D6B6}\u{1D6F0}\u{1D72A}\u{1D764}\u{1D79E}',
    ],
    ['P', '\u03A1\u0420\u13E2\u146D\u2CA2\u2CCE\uA4D1\u{10295}\u{1D6B8}\u{1D6F2}\u{1D72C}\u{1D766}\u{1D7A0}'],
    ['Q', '\u051A\u2D55'],
    ['R', '\u01A6\u024C\u13A1\u13D2\u1587\uA4E3\u{104B4}\u{16F35}'],
    ['S', '\u0405\u054F\u10BD\u10FD\u13D5\u13DA\u1CBD\uA4E2\uA576\u{10296}\u{10420}\u{16AD6}\u{16F3A}'],
    [
        'T',
        '\u03A4\u0422\u07E0\u13A2\u2CA6\uA4D4\uA50B\u{10297}\u{102B1}\u{10315}\u{118BC}\u{16F0A}\u{1D6BB}\u{1D6F5}\u{1D72F}\u{1D769}\u{1D7A3}',
    ],
    ['U', '\u054D\u1200\u144C\uA4F4\u{104CE}\u{118B8}\u{16F42}'],
    ['V', '\u0474\u13D9\u142F\u2D38\uA4E6\uA6DF\u{1051D}\u{10C1F}\u{118A0}\u{16F08}'],
    ['W', '\u051C\u13B3\u13D4\uA4EA'],
    [
        'X',
        '\u03A7\u0425\u16B7\u1CF5\u2CAC\u2D5D\uA4EB\uA7B3\u{10290}\u{102B4}\u{10317}\u{10527}\u{10C13}\u{10C82}\u{1D6BE}\u{1D6F8}\u{1D732}\u{1D76C}\u{1D7A6}',
    ],
    [
        'Y',
        '\u03A5\u03D2\u0423\u04AE\u07CC\u13A9\u13BD\u2CA8\uA4EC\u{102B2}\u{10C20}\u{118A4}\u{16F43}\u{1D6BC}\u{1D6F6}\u{1D730}\u{1D76A}\u{1D7A4}',
    ],
    [
        'Z',
        '\u0396\u10CD\u13C3\u2C6B\u2C8C\uA4DC\uA6C9\u{10507}\u{118A9}\u{11ABC}\u{1D6AD}\u{1D6E7}\u{1D721}\u{1D75B}\u{1D795}',
    ],
    ['_', '\u0640\u07FA\u{145C1}'],
    ['a', '\u0251\u03B1\u0430\uAB64\u{1D6C2}\u{1D6FC}\u{1D736}\u{1D770}\u{1D7AA}'],
    ['b', '\u0184\u042C\u07D5\u13CF\u1472\u15AF\u{1031C}\u{16EB6}'],
    ['c', '\u03F2\u0441\u1004\u105A\u1C83\u1D04\u2CA5\uABAF\u{1043D}'],
    ['d', '\u0501\u13E7\u146F\uA4D2'],
    ['e', '\u0435\u04BD\u212E\uAB32'],
    ['f', '\u0192\u0284\u0584\u1E9D\uA799\uAB35'],
    ['g', '\u018D\u0261\u0581\u1D83'],
    ['h', '\u04BA\u04BB\u0570\u10B9\u13C2'],
    [
        'i',
        '\u0131\u0269\u026A\u03B9\u0456\u0582\u13A5\u2C93\uA647\uAB75\u{118C3}\u{1D6A4}\u{1D6CA}\u{1D704}\u{1D73E}\u{1D778}\u{1D7B2}',
    ],
    ['j', '\u0237\u03F3\u0458\u0575\u{1D6A5}'],
    [
        'l',
        '\u01C0\u04CF\u05D5\u05DF\u0627\u07CA\u16C1\u16D0\u2D4A\u2D4F\uA4F2\uA56F\uA781\uA7FE\uFE8D\uFE8E\u{1028A}\u{10309}\u{1050E}\u{10926}\u{10C3E}\u{11DDA}\u{16D63}\u{16F28}\u{1EE00}\u{1EE80}',
    ],
    ['n', '\u0578\u057C'],
    [
        'o',
        '\u03BF\u03C3\u03ED\u043E\u0585\u05E1\u0647\u06BE\u06C1\u06D5\u07CB\u0840\u0C02\u0C82\u0D02\u0D20\u0D82\u101D\u10FF\u1A45\u1BEA\u1C82\u1D0F\u1D11\u2C9F\uAB3D\uFBA6\uFBA7\uFBA8\uFBA9\uFBAA\uFBAB\uFBAC\uFBAD\uFEE9\uFEEA\uFEEB\uFEEC\u{1042C}\u{104EA}\u{1092C}\u{10D07}\u{11124}\u{11302}\u{118C8}\u{118D7}\u{1D6D0}\u{1D6D4}\u{1D70A}\u{1D70E}\u{1D744}\u{1D748}\u{1D77E}\u{1D782}\u{1D7B8}\u{1D7BC}\u{1EE24}\u{1EE84}',
    ],
    [
        'p',
        '\u00FE\u01BF\u03C1\u03F1\u03F8\u0440\u2CA3\u2CCF\u{1D6D2}\u{1D6E0}\u{1D70C}\u{1D71A}\u{1D746}\u{1D754}\u{1D780}\u{1D78E}\u{1D7BA}\u{1D7C8}',
    ],
    ['q', '\u051B\u0563\u0566'],
    ['r', '\u0433\u1D26\u2C85\uAB47\uAB48\uAB81\u{16A19}'],
    ['s', '\u01BD\u0455\u0D1F\uA731\uABAA\u{10448}\u{118C1}'],
    [
        'u',
        '\u028B\u03C5\u057D\u1D1C\uA79F\uAB4E\uAB52\u{104F6}\u{118D8}\u{1D6D6}\u{1D710}\u{1D74A}\u{1D784}\u{1D7BE}',
    ],
    ['v', '\u03BD\u0475\u05D8\u1D20\uABA9\u{11706}\u{118C0}\u{1D6CE}\u{1D708}\u{1D742}\u{1D77C}\u{1D7B6}'],
    ['w', '\u026F\u0448\u0461\u051D\u0561\u1D21\u2CBD\uA7FA\uAB83\uABA4\u{1170A}\u{1170E}\u{1170F}'],
    ['x', '\u0445\u1541\u157D\u1763\u1BEC\u{10CC2}'],
    [
        'y',
        '\u0263\u028F\u03B3\u0443\u04AF\u10E7\u1D8C\u1EFF\u213D\u2CA9\uAB5A\u{118C4}\u{118DC}\u{1D6C4}\u{1D6FE}\u{1D738}\u{1D772}\u{1D7AC}',
    ],
    ['z', '\u1D22\u2C6C\u2C8D\u2D2D\uAB93'],
];

;// CONCATENATED MODULE: ./build/code/characters/look-alikes.js

let table;
function lookAlikes() {
    table ??= new Map(LOOK_ALIKE_TABLE.flatMap(([ascii, letters]) => Array.from(letters, (letter) => [letter, ascii])));
    return table;
}
/** The plain form of a character that can be in a name, or `undefined`. ASCII has none. */
function plainForm(character) {
    if (character <= '~' || !/\p{ID_Continue}/u.test(character))
        return undefined;
    const compatible = character.normalize('NFKC');
    if (/^\w+$/u.test(compatible))
        return { text: compatible, by: 'compatibility' };
    const text = lookAlikes().get(character);
    return text === undefined ? undefined : { text, by: 'look-alike' };
}
const letters = new Map();
/** Forms of letters that are kept: more are computed again each time. */
const KEPT_LETTERS = 5000;
/** The one ASCII letter that a reader takes a character for, or the character itself. */
function readAs(character) {
    const known = letters.get(character);
    if (known !== undefined)
        return known;
    const form = plainForm(character)?.text ?? '';
    const read = /^[A-Za-z]$/u.test(form) ? form : character;
    if (letters.size < KEPT_LETTERS)
        letters.set(character, read);
    return read;
}
/** A name in the form in which two that look alike are equal: `l`, `I` and `1` are one, `O` and `0` too (UTS 39, 4). */
function skeleton(name) {
    return name.replaceAll(/[I1|]/gu, 'l').replaceAll('0', 'O').replaceAll('m', 'rn');
}

;// CONCATENATED MODULE: ./build/code/characters/canonical-code.js



const NOT_ASCII = /[^\t\n\r -~]/gu;
const HIDDEN = new RegExp(HIDDEN_PATTERN, 'u');
/** Whether an odd number of backslashes is directly before `offset`. */
function isEscaped(code, offset) {
    let first = offset;
    while (code.charCodeAt(first - 1) === 92)
        first--;
    return (offset - first) % 2 === 1;
}
/** The canonical text of code, in time linear in its length. */
function canonicalCode(code) {
    const pieces = [];
    const hidden = [];
    const replaced = [];
    const from = [0];
    const shifts = [0];
    let length = 0;
    let copied = 0;
    const write = (piece, next) => {
        pieces.push(piece);
        length += piece.length;
        copied = next;
        if (next - length === shifts.at(-1))
            return;
        from.push(length);
        shifts.push(next - length);
    };
    for (const { 0: character, index } of code.matchAll(NOT_ASCII)) {
        const end = index + character.length;
        if (!HIDDEN.test(character)) {
            const read = readAs(character);
            if (read === character)
                continue;
            write(code.slice(copied, index), index);
            replaced.push(length);
            write(read, end);
            continue;
        }
        const codePoint = character.codePointAt(0) ?? 0;
        const row = hiddenRow(codePoint);
        if (row === undefined)
            continue;
        const escaped = row.plain === '' && isEscaped(code, index);
        write(code.slice(copied, escaped ? index - 1 : index), index);
        hidden.push({ offset: index, codePoint, row, at: length, escaped });
        write(row.plain, end);
    }
    pieces.push(code.slice(copied));
    return {
        text: pieces.join(''),
        hidden,
        replaced,
        sourceOf: (at) => at + (shifts[(0,sorted/* countUpTo */.MJ)(from, at) - 1] ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/code/characters/line-ends.js
/** Languages in which these characters end a line, and so a `//` comment (ECMA-262, 12.3; C# specification, 6.3.1). */
const LINE_ENDS = {
    javascript: [0x2028, 0x2029],
    typescript: [0x2028, 0x2029],
    csharp: [0x85, 0x2028, 0x2029],
};
/** Whether a character ends the line for the language but not for the reader. */
function endsLine(codePoint, language) {
    return LINE_ENDS[language.name]?.includes(codePoint) === true;
}

;// CONCATENATED MODULE: ./build/code/characters/strength-in-text.js


/** How strong a hidden character in a string or comment is, apart from natural sequences; `null` where it is natural. */
function strengthInText(input) {
    const { kind } = input.hidden.row;
    if (kind !== 'blank' && (input.line.constant || isInPattern(input)))
        return 'unusual';
    const strength = BY_KIND[kind]?.(input) ?? 'certain';
    return strength === 'natural' ? null : strength;
}
const BY_KIND = {
    'zero-width': zeroWidth,
    bidirectional,
    'variation-selector': ({ code, hidden: { codePoint, offset } }) => codePoint >= 0xfe0e && codePoint <= 0xfe0f && /[^\0-~\p{L}\p{M}]/u.test(before(code, offset))
        ? 'unusual'
        : 'certain',
    control: ({ place, hidden: { codePoint } }) => place === 'string' || codePoint >= 0x7f ? 'unusual' : 'certain',
    blank,
};
/** The code point before an offset, or an empty text; of a hidden one too. */
function before(code, offset) {
    return /.$/su.exec(code.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
}
function after({ code, hidden: { codePoint, offset } }) {
    return String.fromCodePoint(code.codePointAt(offset + (codePoint > 0xffff ? 2 : 1)) ?? 0);
}
const SET_OPENING = new RegExp(`^(?:[[|^-]|${HIDDEN_PATTERN})$`, 'u');
const SET_CLOSING = new RegExp(`^(?:[\\]|-]|${HIDDEN_PATTERN})$`, 'u');
/** Whether the character is in a regular expression, or a set of one in a string, which names it to find it. */
function isInPattern(input) {
    if (input.place === 'string' && input.code.charAt(input.line.span.start) === '/')
        return true;
    const previous = before(input.code, input.hidden.offset);
    const next = after(input);
    if (input.place !== 'string' || !SET_OPENING.test(previous) || !SET_CLOSING.test(next))
        return false;
    return /[[|-]/u.test(previous) || /[\]|-]/u.test(next);
}
function zeroWidth(input) {
    const { code, place, hidden } = input;
    const previous = before(code, hidden.offset);
    const next = after(input);
    if (hidden.codePoint === 0xad)
        return place === 'string' && /\p{L}/u.test(previous) && /\p{L}/u.test(next) ? 'unusual' : 'certain';
    if (hidden.codePoint === 0xfeff && /^["'`\n]?$/u.test(previous))
        return 'unusual';
    // text without blanks between its words may have it at their ends
    if (hidden.codePoint === 0x200b && /\p{Lo}|\p{So}/u.test(previous + next))
        return 'unusual';
    return /[\u3131-\u318E\uAC00-\uD7A3]/u.test(previous + next) ? 'unusual' : 'certain';
}
const MARKS = new Set([0x61c, 0x200e, 0x200f]);
function bidirectional({ line, place, hidden: { codePoint, offset } }) {
    if (MARKS.has(codePoint))
        return line.rightToLeft ? 'natural' : 'certain';
    if (line.unnatural.has(offset))
        return 'certain';
    if (line.rightToLeft)
        return 'natural';
    return place === 'string' ? 'unusual' : 'certain';
}
/** Blanks of text: after French punctuation, in Chinese and Japanese sentences. */
const BLANKS_OF_TEXT = new Set([0xa0, 0x3000]);
function blank({ code, language, line, place, hidden: { codePoint, offset }, }) {
    if (BLANKS_OF_TEXT.has(codePoint))
        return 'natural';
    const hidesLine = place === 'comment' && endsLine(codePoint, language);
    if (hidesLine && code.startsWith('//', line.span.start))
        return 'certain';
    const alone = /^\n?$/u.test(code.charAt(offset - 1)) && /^\n?$/u.test(code.charAt(offset + 1));
    return codePoint === 0xc && alone ? 'natural' : 'unusual';
}

;// CONCATENATED MODULE: ./build/code/characters/hidden-strength.js

/** How strong a hidden character is; `null` where it is natural. */
function hiddenStrength(input) {
    const { hidden, place, line, natural } = input;
    if (natural.anywhere.has(hidden.offset))
        return place === 'identifier' ? inNaturalName(hidden.row) : null;
    if (hidden.codePoint === 0xfeff && hidden.offset === 0)
        return null;
    if (line === null)
        return inCode(input);
    if (natural.inText.has(hidden.offset))
        return null;
    return strengthInText({ ...input, line });
}
/** A selector changes how a letter is drawn and nothing else: two names may differ in it alone. */
function inNaturalName({ kind }) {
    return kind === 'variation-selector' ? 'unusual' : null;
}
/** Blanks that word processors and web pages put into copied code. */
const COPIED_BLANKS = new Set([0xa0, 0x3000, 0xb]);
/** A control character that ends a text of DOS has at most a line end after it. */
const DOS_END = { codePoint: 0x1a, before: 3 };
function inCode({ code, hidden: { codePoint, offset, row } }) {
    if (codePoint === 0xc)
        return isAloneOnLine(code, offset) ? null : 'unusual';
    if (COPIED_BLANKS.has(codePoint))
        return 'unusual';
    if (codePoint === DOS_END.codePoint && code.length - offset <= DOS_END.before)
        return 'unusual';
    // files that were joined each had their byte order mark
    if (codePoint === 0xfeff && code.charAt(offset - 1) === '\n')
        return 'unusual';
    return row.kind === 'blank' && codePoint >= 0x2000 && codePoint <= 0x200a ? 'unusual' : 'certain';
}
function isAloneOnLine(code, offset) {
    return /^[\n\r]?$/u.test(code.charAt(offset - 1)) && /^[\n\r]?$/u.test(code.charAt(offset + 1));
}

;// CONCATENATED MODULE: ./build/code/characters/natural-sequences.js

/** An emoji with its modifier or selector (UTS 51, ED-17). Digits, `#` and `*` only as keycaps, which show. */
const EMOJI = '(?:[0-9#*]\\uFE0F\\u20E3|\\p{RI}\\p{RI}|(?![0-9#*])\\p{Emoji}(?:\\p{EMod}|\\uFE0F\\u20E3?)?|\\p{ExtPict}\\uFE0F?)';
/** Scripts whose letters take another shape next to a joiner (UAX 31, 2.3). */
const JOINED = ['Arab', 'Syrc', 'Mand', 'Mong', 'Nkoo', 'Phag', 'Adlm', 'Rohg'];
const INDIC = [
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
    'Telu',
    'Knda',
    'Mlym',
    'Sinh',
    'Khmr',
    'Mymr',
    'Tibt',
];
/** Scripts that mark the ends of words with U+200B, or may: they write no blanks. */
const WITHOUT_BLANKS = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Lana', 'Java', 'Bali'];
/** A character of one of the scripts that shows. */
function shown(scripts) {
    return `(?!${HIDDEN_PATTERN})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
}
const JOINER_LETTER = shown([...JOINED, ...INDIC]);
const BLANKLESS = shown(WITHOUT_BLANKS);
/** Sequences in which a character that does not show has a meaning, wherever they are. The characters are single. */
const NATURAL = new RegExp([
    // flags of regions: a black flag and the letters of its code
    '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}',
    `${EMOJI}(?:\\u200D${EMOJI})*`,
    '(?![0-9#*])\\p{Emoji}\\uFE0E',
    '\\p{Script=Han}[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
    '[\\p{Sm}\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F][\\uFE00\\uFE01]',
    `${shown(['Mymr', 'Phag'])}\\uFE00`,
    `${shown(['Mong'])}[\\u180B-\\u180F]`,
    `(?<=${JOINER_LETTER})[\\u200C\\u200D](?=${JOINER_LETTER})`,
].join('|'), 'gu');
/** The same for strings and comments, where text of any kind is natural. */
const NATURAL_IN_TEXT = new RegExp([
    `(?<=${JOINER_LETTER})[\\u200C\\u200D]|[\\u200C\\u200D](?=${JOINER_LETTER})`,
    `(?<=${BLANKLESS})\\u200B|\\u200B(?=${BLANKLESS})`,
    '(?<=[\\u1100-\\u115E\\u1161-\\u11FF])[\\u115F\\u1160]|[\\u115F\\u1160](?=[\\u1100-\\u115E\\u1161-\\u11FF])',
    '(?<=[\\u2801-\\u28FF])\\u2800|\\u2800(?=[\\u2801-\\u28FF])',
].join('|'), 'gu');
function offsetsOf(code, pattern) {
    const offsets = new Set();
    for (const { 0: sequence, index } of code.matchAll(pattern))
        for (let at = index; at < index + sequence.length; at++)
            offsets.add(at);
    return offsets;
}
/** Emoji and their joiners, selectors after ideographs, joiners of Arabic and Indic scripts, and the like. */
function naturalSequences(code) {
    return { anywhere: offsetsOf(code, NATURAL), inText: offsetsOf(code, NATURAL_IN_TEXT) };
}

;// CONCATENATED MODULE: ./build/code/characters/text-line.js

const RIGHT_TO_LEFT = /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Samr}\p{Script=Mand}\p{Script=Adlm}]/u;
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
/** No writing system needs its letters in an order that is not theirs. */
const OVERRIDE = /[\u202D\u202E]/u;
const text_line_HIDDEN = new RegExp(HIDDEN_PATTERN, 'gu');
const CONSTANT = new RegExp(`^\\w{0,3}["'\`]{1,3}${HIDDEN_PATTERN}+["'\`]{1,3}$`, 'u');
/** Longest text that is looked at as a constant. */
const CONSTANT_LENGTH = 40;
/** The line of `token` (a string or comment, offsets in the code) that holds `offset`. */
function textLine(code, token, offset) {
    // looked for in the token alone: a long line may have many
    const whole = code.slice(token.start, token.end);
    const lineStart = whole.lastIndexOf('\n', offset - token.start) + 1;
    const lineEnd = whole.indexOf('\n', offset - token.start);
    const text = whole.slice(lineStart, lineEnd < 0 ? whole.length : lineEnd);
    const span = { start: token.start + lineStart, end: token.start + lineStart + text.length };
    return {
        span,
        rightToLeft: RIGHT_TO_LEFT.test(text),
        unnatural: unnatural(text, span.start),
        constant: text.length <= CONSTANT_LENGTH && CONSTANT.test(text),
    };
}
/** The controls of a line that its end closes, that close nothing, that override, or that have nothing to read between (UAX 9, 3.3.2). */
function unnatural(text, start) {
    const open = [];
    const found = new Set();
    let isolates = 0;
    let read = 0;
    let end = 0;
    for (const { 0: control, index } of text.matchAll(text_line_HIDDEN)) {
        read += index - end;
        end = index + control.length;
        if (!BIDI_CONTROL.test(control))
            continue;
        const at = start + index;
        const isolate = control >= '\u2066';
        if (control !== '\u202C' && control !== '\u2069') {
            open.push({ isolate, at, read: OVERRIDE.test(control) ? Infinity : read });
            if (isolate)
                isolates++;
            continue;
        }
        // the end of an isolate ends the embeddings in it too; the end of an embedding closes no isolate
        while (isolate && isolates > 0 && open.at(-1)?.isolate === false)
            found.add(open.pop()?.at ?? at);
        const partner = open.at(-1)?.isolate === isolate ? open.pop() : undefined;
        if (partner && isolate)
            isolates--;
        if (partner && partner.read < read)
            continue;
        found.add(at);
        if (partner)
            found.add(partner.at);
    }
    for (const { at } of open)
        found.add(at);
    return found;
}

// EXTERNAL MODULE: ./build/text/quoted-sentence.js
var quoted_sentence = __webpack_require__(77028);
;// CONCATENATED MODULE: ./build/code/characters/words-of-place.js

/** Longest name that a sentence quotes whole. */
const QUOTED_LENGTH = 60;
/** A name in backticks, cut where it is long. */
function quotedName(name) {
    return (0,quoted_sentence/* inBackticks */.Z)(name.length > QUOTED_LENGTH ? `${name.slice(0, QUOTED_LENGTH)}…` : name);
}
/**
 * The place of a character for a sentence: "inside the name `index`".
 * @param name canonical text of the name there
 */
function wordsOfPlace(place, name) {
    switch (place) {
        case 'identifier':
            return `inside the name ${quotedName(name)}`;
        case 'string':
            return 'inside a string';
        case 'comment':
            return 'inside a comment';
        case 'blank':
            return 'between the tokens';
        case 'other':
            return 'in the code, next to punctuation';
    }
}

;// CONCATENATED MODULE: ./build/code/characters/find-invisible.js






/** The characters of code that do not show and are not natural where they are, in order. */
function findInvisible(code, canonical, places, language) {
    if (canonical.hidden.length === 0)
        return [];
    const natural = naturalSequences(code);
    let line = null;
    return canonical.hidden.flatMap((hidden) => {
        const { place, span } = places.at(hidden.at, hidden.row.plain.length);
        if (place !== 'string' && place !== 'comment')
            line = null;
        else if (line === null || line.span.end <= hidden.offset || line.span.start > hidden.offset)
            line = textLine(code, sourceSpan(canonical, span), hidden.offset);
        const strength = hiddenStrength({ code, language, hidden, place, line, natural });
        const name = canonical.text.slice(span.start, span.end);
        return strength === null ? [] : [invisible(hidden, place, strength, wordsOfPlace(place, name), language)];
    });
}
/** Offsets in the code of a span of the canonical text, with the hidden characters at its end. */
function sourceSpan({ sourceOf }, { start, end }) {
    return { start: sourceOf(start), end: sourceOf(end) };
}
function invisible({ codePoint, offset, row, escaped }, place, strength, where, language) {
    const width = codePoint > 0xffff ? 2 : 1;
    return {
        kind: row.kind,
        place,
        strength,
        span: { start: escaped ? offset - 1 : offset, end: offset + width },
        codePoint,
        sentence: `${namedPoint(codePoint, row)} ${where}: ${reason(codePoint, row.kind, place, strength, language)}.`,
        replacement: breaksLine(codePoint, place, language) ? '\n' : row.plain,
    };
}
/** Whether a character may separate two statements; a line end would also end a directive. */
function breaksLine(codePoint, place, language) {
    return place !== 'comment' && place !== 'string' && !language.preprocessor && endsLine(codePoint, language);
}
function reason(codePoint, kind, place, strength, language) {
    if (place === 'comment' && endsLine(codePoint, language))
        return `${language.title} ends the line there, so that the rest of the comment is code`;
    if (kind === 'bidirectional')
        return 'it changes the order in which the rest of the line is shown';
    if (kind === 'blank')
        return 'it looks like a plain space';
    if (strength === 'unusual')
        return 'it does not show';
    return place === 'string' || place === 'comment'
        ? 'it does not show, and no writing system needs it between these characters'
        : 'it does not show, and no language gives it a meaning there';
}

;// CONCATENATED MODULE: ./build/code/characters/judge-letter.js
/** Latin letters of living alphabets and of mathematics: they look like others and are meant. */
const NATURAL_LATIN = new Set(['\u0131', '\u00FE', '\u0192', '\u0237', '\u017F']);
/** Greek letters whose shape is that of a Latin one; the other small letters only resemble them, and are usual in formulas. */
const SAME_SHAPE = new Set(['\u03BF', '\u03F2', '\u03F3']);
/** Scripts that a reader tells from Latin at once, or that names mix with Latin: physical units, formulas, East Asia. */
const NATURAL_MIX = new Set(['Latin', 'Greek', 'Han', 'Arabic', 'Hebrew', 'Devanagari', 'common']);
/** Letters that a part of a name needs until a Greek letter in it is no formula. */
const WORD_LENGTH = 4;
/** Whether a letter only resembles its plain form, and has natural uses next to Latin letters. */
function onlyResembles({ script, character }) {
    if (script === 'Latin')
        return NATURAL_LATIN.has(character);
    if (script === 'Greek')
        return /\p{Ll}/u.test(character) && !SAME_SHAPE.has(character);
    return script === 'common';
}
/** Judges one letter of a name; `null` where it is natural. */
function judgeLetter(letter, facts) {
    const { plain, part } = letter;
    const composed = letter.character.normalize('NFKC');
    if (facts.twin && composed !== letter.character && !/[\0-~]/u.test(composed))
        return twin(composed);
    if (plain === undefined || !fits(letter, facts))
        return mixed(letter);
    const strength = plain.by === 'compatibility' ? compatible(letter, facts) : alike(letter, facts);
    if (strength === null)
        return part.latin > 0 && !part.allAlike ? mixed(letter) : null;
    const kind = plain.by === 'compatibility' ? 'compatibility' : 'homoglyph';
    const reason = `it reads as \`${plain.text}\`${facts.taken ? ', and another name or word is spelled so' : ''}`;
    return { kind, strength, reason, replacement: plain.text };
}
/** Whether the plain form can be where the letter is: no digit begins a name, and an operator is at one end of it. */
function fits({ plain, at, character }, { name, plain: read }) {
    if (plain?.text !== '!')
        return at > 0 || !/^[0-9]/u.test(plain?.text ?? '');
    if (read.indexOf('!') !== read.lastIndexOf('!'))
        return false;
    return at + character.length === name.length || (at === 0 && /^[A-Za-z_]/u.test(read.slice(1)));
}
/** Fullwidth and mathematical letters, ligatures, Roman numerals: NFKC makes them plain, as Python does with each name. */
function compatible({ character, part }, { names, plain, taken }) {
    if (taken && plain.length > 1)
        return 'certain';
    const raised = /[\p{Lm}\u00AA\u00BA]/u.test(character);
    const alone = Array.from(part.text).length === 1;
    return raised || alone || names.isEvident('Han') ? 'unusual' : 'certain';
}
/** Letters that UTS 39 lists as confusable with an ASCII character. */
function alike(letter, { taken, latin, names }) {
    const { part, script } = letter;
    if (onlyResembles(letter)) {
        if (part.read < WORD_LENGTH)
            return null;
        return taken ? 'certain' : 'unusual';
    }
    if (taken || ((part.mixed || part.latin > 0) && part.allAlike))
        return 'certain';
    if (part.latin > 0 || !part.allAlike || names.isEvident(script))
        return null;
    return latin ? 'certain' : 'unusual';
}
function twin(composed) {
    const reason = `the language reads it as \`${composed}\`, and another name is spelled so`;
    return { kind: 'compatibility', strength: 'certain', reason, replacement: composed };
}
/** A letter without a plain form, next to Latin letters: below the level "highly restrictive" of UTS 39, 5.2. */
function mixed({ character, script, part }) {
    if (part.latin === 0 || NATURAL_MIX.has(script) || !/\p{L}/u.test(character))
        return null;
    return {
        kind: 'mixed-script',
        strength: 'unusual',
        reason: 'the letters next to it are Latin',
        replacement: character,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/judge-mark.js
/** Letters that a part of a name needs until a mark in it is no sign of a formula, as in `x̄`. */
const judge_mark_WORD_LENGTH = 3;
/** A combining mark after an ASCII letter of a name; `null` for what is none. */
function judgeMark({ character, at, after, part }, name) {
    if (after === 'other' || !/\p{M}/u.test(character))
        return null;
    const composed = (name.charAt(at - 1) + character).normalize('NFC');
    if (after === 'letter' && Array.from(composed).length === 1)
        return {
            kind: 'combining',
            strength: 'unusual',
            reason: `with the letter before it, it reads as \`${composed}\`, which is one character elsewhere`,
            replacement: composed,
            withBase: true,
        };
    const word = part.read >= judge_mark_WORD_LENGTH;
    return {
        kind: 'combining',
        strength: word ? 'certain' : 'unusual',
        reason: 'no alphabet has this mark on the letter before it',
        replacement: word ? '' : character,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/scripts-of-letters.js
/** Scripts that UTS 39, table 3, tells from Latin, by their names in Unicode; `Han` stands for the writing of East Asia. */
const SCRIPTS = [
    ['Latin', /\p{Script=Latn}/u],
    ['Cyrillic', /\p{Script=Cyrl}/u],
    ['Greek', /\p{Script=Grek}/u],
    ['Han', /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Bopo}]/u],
    ['Armenian', /\p{Script=Armn}/u],
    ['Cherokee', /\p{Script=Cher}/u],
    ['Coptic', /\p{Script=Copt}/u],
    ['Lisu', /\p{Script=Lisu}/u],
    ['Arabic', /\p{Script=Arab}/u],
    ['Hebrew', /\p{Script=Hebr}/u],
    ['Georgian', /\p{Script=Geor}/u],
    ['Devanagari', /\p{Script=Deva}/u],
    ['Canadian Aboriginal', /\p{Script=Cans}/u],
];
/** The script of a letter; `another` for the rare ones, `common` for signs of all scripts. */
function scriptOf(letter) {
    const known = SCRIPTS.find(([, pattern]) => pattern.test(letter));
    if (known)
        return known[0];
    return /[\p{Script=Zyyy}\p{Script=Zinh}]/u.test(letter) ? 'common' : 'another';
}

;// CONCATENATED MODULE: ./build/code/characters/name-letters.js


/** The letters of a name that are not ASCII, in order. */
function foreignLetters(name) {
    return [...name.matchAll(/[^_$0-9]+/gu)].flatMap(({ 0: text, index }) => lettersOfPart(text, index));
}
const traits = new Map();
/** Letters whose traits are kept: those of more are computed again each time. */
const name_letters_KEPT_LETTERS = 5000;
function traitsOf(character) {
    const known = traits.get(character);
    if (known !== undefined)
        return known;
    const plain = plainForm(character);
    const found = { script: plain?.by === 'compatibility' ? 'Latin' : scriptOf(character), plain };
    if (traits.size < name_letters_KEPT_LETTERS)
        traits.set(character, found);
    return found;
}
function lettersOfPart(text, start) {
    const letters = [];
    for (const { 0: character, index } of text.matchAll(/[^\0-~]/gu)) {
        const last = letters.at(-1);
        const touching = last && last.at + last.character.length === start + index ? last : null;
        letters.push({
            character,
            at: start + index,
            ...traitsOf(character),
            after: whatIsBefore(touching, text.charAt(index - 1)),
        });
    }
    const part = partOf(text, letters);
    return letters.map((letter) => ({ ...letter, part }));
}
function whatIsBefore(last, character) {
    if (last === null)
        return /[A-Za-z]/u.test(character) ? 'letter' : 'other';
    if (/^[A-Za-z]/u.test(last.plain?.text ?? ''))
        return 'alike';
    return last.after !== 'other' && /\p{M}/u.test(last.character) ? 'alike' : 'other';
}
function partOf(text, letters) {
    const ascii = text.replaceAll(/[^A-Za-z]/gu, '').length;
    const signs = letters.filter(({ character }) => !/\p{M}/u.test(character));
    const scripts = new Set(signs.map(({ script }) => script));
    if (ascii > 0)
        scripts.add('Latin');
    const compatible = signs.filter(({ plain }) => plain?.by === 'compatibility');
    return {
        text,
        latin: ascii + compatible.length,
        read: ascii + signs.map(({ plain }) => plain?.text.replaceAll(/[^A-Za-z]/gu, '') ?? '').join('').length,
        mixed: scripts.size > 1,
        allAlike: signs.every(({ plain }) => plain !== undefined),
    };
}
/** A name as it reads: each look-alike in its plain form. */
function plainName(name) {
    return Array.from(name, (character) => character <= '~' ? character : (traitsOf(character).plain?.text ?? character)).join('');
}

;// CONCATENATED MODULE: ./build/code/characters/find-look-alikes.js





/** The letters of names that are taken for others, in order. */
function findLookAlikes(names) {
    const judged = new Map();
    return names.foreign.flatMap((name) => {
        const letters = judged.get(name.text) ?? judgeName(name.text, names);
        judged.set(name.text, letters);
        return letters.map((letter) => inName(letter, name));
    });
}
function judgeName(name, names) {
    const plain = plainName(name);
    const facts = {
        name,
        plain,
        taken: names.isTaken(name),
        latin: /[A-Za-z]/u.test(name),
        twin: names.hasTwin(name),
        names,
    };
    const isNumber = /^[0-9]/u.test(name);
    let mixed = false;
    return foreignLetters(name).flatMap((letter) => {
        const verdict = isNumber
            ? judgeDigit(letter, name)
            : (judgeMark(letter, name) ?? judgeLetter(letter, facts));
        if (verdict === null || (verdict.kind === 'mixed-script' && mixed))
            return [];
        // a name mixes scripts once, not once a letter
        mixed ||= verdict.kind === 'mixed-script';
        const from = letter.at - (verdict.withBase === true ? 1 : 0);
        return [{ ...verdict, letter, from, to: letter.at + letter.character.length }];
    });
}
/** Letters that are read as digits in a number. */
const DIGITS = { O: '0', o: '0', I: '1', l: '1' };
/** A letter in a number: `1О` with a letter in place of the zero. */
function judgeDigit({ plain, at }, name) {
    if (plain === undefined || plain.text.length > 1)
        return null;
    const kind = plain.by === 'compatibility' ? 'compatibility' : 'homoglyph';
    const isPrefix = at === 1 && name.startsWith('0');
    const digit = isPrefix ? plain.text : (DIGITS[plain.text] ?? plain.text);
    return { kind, strength: 'certain', reason: `it reads as \`${digit}\``, replacement: digit };
}
function inName({ letter, from, to, kind, strength, reason, replacement }, name) {
    const number = /^[0-9]/u.test(name.text);
    const codePoint = letter.character.codePointAt(0) ?? 0;
    const what = kind === 'combining'
        ? 'a combining mark'
        : (SCRIPT_WORDS[letter.script] ??
            `${/^[AEIOU]/u.test(letter.script) ? 'an' : 'a'} ${letter.script} letter`);
    const start = name.offsets[from] ?? 0;
    return {
        kind,
        place: number ? 'other' : 'identifier',
        strength,
        span: { start, end: (name.offsets[to - 1] ?? start) + 1 },
        codePoint,
        sentence: `${shownPoint(codePoint)}, ${what}, inside the ${number ? 'number' : 'name'} ${quotedName(name.canonical)}: ${reason}.`,
        replacement,
    };
}
const SCRIPT_WORDS = {
    common: 'a letter of formulas',
    another: 'a letter of a rare script',
};

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
;// CONCATENATED MODULE: ./build/code/characters/places.js


/** Whether a literal is a number or a word such as `true`, and no string. */
function isPlainLiteral(text) {
    return /^\.?[0-9]/u.test(text) || /^[A-Za-z_]+$/u.test(text);
}
/** Finds places in a canonical text by its tokens. */
class Places {
    text;
    tokens;
    constructor(text, tokens) {
        this.text = text;
        this.tokens = tokens;
    }
    /**
     * The place of a character.
     * @param at offset in the canonical text
     * @param width 0 for a character that is not in the text (it is between two others), otherwise 1
     */
    at(at, width) {
        return this.inComment(at, width) ?? this.inToken(at, width) ?? this.besideTokens(at, width);
    }
    inComment(at, width) {
        const { commentStarts, commentEnds } = this.tokens;
        const last = (0,sorted/* countUpTo */.MJ)(commentStarts, at + width - 1) - 1;
        const span = { start: commentStarts[last] ?? 0, end: commentEnds[last] ?? -1 };
        const belongs = at + width <= span.end && (at < span.end || this.isOpenAt(span));
        return belongs ? { place: 'comment', span } : null;
    }
    /** Whether what directly follows a comment's end belongs to it too, as in a comment that ends with its line. */
    isOpenAt({ start, end }) {
        return !(this.text.startsWith('/*', start) && this.text.endsWith('*/', end));
    }
    inToken(at, width) {
        const index = (0,sorted/* countUpTo */.MJ)(this.tokens.starts, at + width - 1) - 1;
        const end = this.tokens.ends[index] ?? -1;
        if (index < 0 || at >= end)
            return null;
        return { place: this.placeIn(index), span: this.spanOf(index) };
    }
    placeIn(index) {
        const kind = this.tokens.kinds[index];
        if (kind === token_kinds/* TOKEN_KINDS */.o.punctuation)
            return 'other';
        if (kind !== token_kinds/* TOKEN_KINDS */.o.literal)
            return 'identifier';
        const text = this.tokens.texts[index] ?? '';
        if (!isPlainLiteral(text))
            return 'string';
        return /^[A-Za-z_]/u.test(text) ? 'identifier' : 'other';
    }
    besideTokens(at, width) {
        const next = (0,sorted/* countBelow */.BC)(this.tokens.starts, at);
        const touching = [next - 1, next].filter((index) => this.tokens.ends[index] === at || this.tokens.starts[index] === at + width);
        const name = width > 0 ? undefined : touching.find((index) => this.placeIn(index) === 'identifier');
        if (name !== undefined)
            return { place: 'identifier', span: this.spanOf(name) };
        const blank = /^\s?$/u.test(this.text.charAt(at - 1)) && /^\s?$/u.test(this.text.charAt(at + width));
        return { place: width > 0 || blank ? 'blank' : 'other', span: { start: at, end: at } };
    }
    spanOf(index) {
        return { start: this.tokens.starts[index] ?? 0, end: this.tokens.ends[index] ?? 0 };
    }
}

;// CONCATENATED MODULE: ./build/code/characters/unit-names.js






/** The names of a unit, and what can be mistaken for one of them. */
class UnitNames {
    code;
    language;
    /** The names, keywords and numbers that are written with other letters than ASCII, in order. */
    foreign;
    /** How the names of a skeleton are written. */
    written = new Map();
    spellings;
    evident = new Map();
    constructor(code, canonical, tokens, language) {
        this.code = code;
        this.language = language;
        const foreign = [];
        tokens.texts.forEach((text, index) => {
            const kind = tokens.kinds[index];
            if (kind === token_kinds/* TOKEN_KINDS */.o.punctuation || (kind === token_kinds/* TOKEN_KINDS */.o.literal && !isPlainLiteral(text)))
                return;
            const name = nameToken(code, canonical, tokens.starts[index] ?? 0, text);
            if (name !== null)
                foreign.push(name);
            this.addSpelling(name?.text ?? text);
        });
        this.foreign = foreign;
        if (foreign.length === 0)
            return;
        for (const words of [language.keywords, language.literalWords, language.unfitNames])
            for (const word of words)
                this.addSpelling(word);
    }
    addSpelling(name) {
        const key = skeleton(plainName(name));
        const spellings = this.written.get(key);
        if (spellings)
            spellings.add(name);
        else
            this.written.set(key, new Set([name]));
    }
    /** Whether the unit has another name, or the language a word, that looks like this one. */
    isTaken(name) {
        return (this.written.get(skeleton(plainName(name)))?.size ?? 0) > 1;
    }
    /** Whether the language takes a name of the unit, written otherwise, for this one: Python compares names in NFKC. */
    hasTwin(name) {
        if (this.language.name !== 'python')
            return false;
        this.spellings ??= (0,group_by/* groupBy */.$)([...new Set(this.foreign.map(({ text }) => text))], (text) => text.normalize('NFKC'));
        return (this.spellings.get(name.normalize('NFKC')) ?? []).length > 1;
    }
    /** Whether the code has letters of a script that look like no ASCII letter: it is written by people who use the script. */
    isEvident(script) {
        const known = this.evident.get(script);
        if (known !== undefined)
            return known;
        const evident = this.hasOwnLetter(script);
        this.evident.set(script, evident);
        return evident;
    }
    hasOwnLetter(script) {
        for (const [letter] of this.code.matchAll(/(?![\0-~])\p{L}/gu))
            if (scriptOf(letter) === script && plainForm(letter) === undefined)
                return true;
        return false;
    }
}
/** The name or word `canonical` at `start` of the canonical text; `null` if it is written in ASCII. */
function nameToken(code, { sourceOf }, start, canonical) {
    if (code.startsWith(canonical, sourceOf(start)) && /^[\0-~]*$/u.test(canonical))
        return null;
    const offsets = [];
    let text = '';
    for (let at = start; at < start + canonical.length; at++) {
        const source = sourceOf(at);
        const letter = String.fromCodePoint(code.codePointAt(source) ?? 0);
        for (let unit = 0; unit < letter.length; unit++)
            offsets.push(source + unit);
        if (letter.length > 1 && canonical.startsWith(letter, at - start))
            at++;
        text += letter;
    }
    return /[^\0-~]/u.test(text) ? { text, canonical, offsets } : null;
}

;// CONCATENATED MODULE: ./build/code/characters/find-mixed-words.js




/** Alphabets with letters that nobody can tell from Latin ones. */
const CONFUSED = new Set(['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu']);
/** Latin words of strings and comments in which some letters are look-alikes from another alphabet, in order. */
function findMixedWords(code, canonical, places) {
    const found = [];
    let passed = 0;
    for (const at of canonical.replaced) {
        if (at < passed)
            continue;
        const { place } = places.at(at, 1);
        if (place !== 'string' && place !== 'comment')
            continue;
        const start = wordStart(canonical.text, at, passed);
        passed = wordEnd(canonical.text, at);
        const word = nameToken(code, canonical, start, canonical.text.slice(start, passed));
        if (word === null)
            continue;
        for (const letter of foreignLetters(word.text))
            if (isMistaken(letter))
                found.push(mistaken(letter, word, place));
    }
    return found;
}
function wordStart(text, at, from) {
    let start = at;
    while (start > from && /[\p{L}\p{M}]/u.test(text.charAt(start - 1)))
        start--;
    return start;
}
function wordEnd(text, at) {
    const word = /[\p{L}\p{M}]*/uy;
    word.lastIndex = at;
    word.test(text);
    return word.lastIndex;
}
/** Small Greek letters do not count: formulas have them next to Latin ones. */
function isMistaken({ part, plain, script, character }) {
    if (part.latin === 0 || !part.allAlike || plain?.by !== 'look-alike')
        return false;
    return (CONFUSED.has(script) &&
        /^[A-Za-z]$/u.test(plain.text) &&
        !(script === 'Greek' && /\p{Ll}/u.test(character)));
}
function mistaken({ character, at, script, plain }, word, place) {
    const codePoint = character.codePointAt(0) ?? 0;
    const start = word.offsets[at] ?? 0;
    const replacement = plain?.text ?? character;
    return {
        kind: 'homoglyph',
        place,
        strength: 'unusual',
        span: { start, end: start + character.length },
        codePoint,
        sentence: `${shownPoint(codePoint)}, a ${script} letter, inside the word ${quotedName(word.canonical)} of a ${place}: it reads as \`${replacement}\`, and the letters next to it are Latin.`,
        replacement,
    };
}

;// CONCATENATED MODULE: ./build/code/characters/find-hidden-characters.js








/** Code has one of these, or hides nothing. */
const SUSPECT = /[^\t\n\r -~]/;
/**
 * The characters of code that do not show or that are taken for others, by offset. Escapes such as `\u200b` are text and
 * no such characters. Takes time linear in the code; code in plain ASCII is only passed over. Never throws.
 */
function findHiddenCharacters(code, languageName) {
    if (!SUSPECT.test(code))
        return [];
    const language = languages/* LANGUAGES */.Yj[languageName];
    const canonical = canonicalCode(code);
    const tokens = (0,parsing_tokens/* tokenize */.qw)(canonical.text, language);
    const places = new Places(canonical.text, tokens);
    return [
        ...findInvisible(code, canonical, places, language),
        ...findLookAlikes(new UnitNames(code, canonical, tokens, language)),
        ...findMixedWords(code, canonical, places),
    ].sort((a, b) => a.span.start - b.span.start);
}

;// CONCATENATED MODULE: ./build/witness/natural-counts.js
/**
 * Inert code in functions of well-known open-source projects, which nobody poisoned, by language: the result of
 * `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
const NATURAL_COUNTS = {
    c: {
        searched: 20_951,
        holding: {
            'after-jump': 7,
            'disguised-constant': 22,
            'disguised-constant:sum': 4,
            'false-condition': 12,
            'literal-condition': 9,
            'self-assignment': 2,
            'true-condition': 3,
            'unread-local': 1,
            'unread-local:bare': 16,
            'unread-local:bare~': 85,
            'unread-local:usual': 1,
            'unread-local:usual~': 6,
            'unread-local~': 1,
        },
    },
    csharp: { searched: 2_500, holding: { 'unread-local': 1 } },
    cpp: {
        searched: 2_500,
        holding: {
            'disguised-constant': 2,
            'literal-condition': 1,
            'unread-local:bare': 1,
            'unread-local:usual': 1,
        },
    },
    go: { searched: 2_500, holding: { 'disguised-constant': 1, 'disguised-constant:sum': 1 } },
    java: {
        searched: 29_948,
        holding: {
            'constant-assertion:literal~': 31,
            'disguised-constant': 23,
            'disguised-constant:sum': 13,
            'empty-loop': 2,
            'false-condition': 10,
            'literal-condition': 5,
            'no-effect': 1,
            'self-assignment': 1,
            'true-condition': 19,
            'unread-label': 2,
            'unread-local': 33,
            'unread-local:bare': 53,
            'unread-local:constant': 11,
            'unread-local:usual': 115,
        },
    },
    javascript: {
        searched: 2_006,
        holding: {
            'after-jump': 2,
            'disguised-constant': 1,
            'disguised-constant:sum': 1,
            'empty-loop': 1,
            'false-condition': 3,
            'true-condition': 7,
            'unread-local:usual': 2,
        },
    },
    php: { searched: 2_500, holding: {} },
    python: {
        searched: 2_500,
        holding: {
            'literal-condition': 3,
            'self-assignment': 1,
            'unread-function': 1,
            'unread-local:constant': 1,
            'unread-local:usual': 1,
        },
    },
    ruby: { searched: 2_500, holding: {} },
    rust: { searched: 2_500, holding: {} },
    typescript: { searched: 2_500, holding: {} },
};
/**
 * The same in training datasets, where some of it is more frequent: the C functions of Devign (the training part) come from video
 * codecs and emulators, which write `i + 0` for a pattern's sake; those of ReVeal are older. The larger rate counts.
 */
const DATASET_COUNTS = [
    {
        c: {
            searched: 1_700,
            holding: {
                'after-jump': 4,
                'disguised-constant': 21,
                'disguised-constant:sum': 4,
                'false-condition': 4,
                'literal-condition': 1,
                'unread-local:bare': 1,
                'unread-local:usual~': 2,
                'unread-local~': 1,
            },
        },
    },
    {
        c: {
            searched: 3_630,
            holding: {
                'after-jump': 11,
                'disguised-constant': 16,
                'disguised-constant:sum': 2,
                'false-condition': 1,
                'literal-condition': 2,
                'unread-local:bare': 1,
                'unread-local:bare~': 3,
                'unread-local:usual~': 3,
                'unread-local~': 1,
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/witness/natural-rates.js

/** Functions of the average language that are added to the searched ones: few of some languages were searched. */
const PRIOR_FUNCTIONS = 2_000;
/** Of a key that no searched function holds: 1 in all of them. */
const UNSEEN_RATE = 1 / 70_000;
/**
 * Of conditions that rest on nothing of the unit's own code (`isClosed`): 1 of some 60,000 functions, `1 == 2`. Nobody compares
 * `rand()` with a negative number for a purpose.
 */
const CLOSED_RATE = 1 / 60_000;
/**
 * The rates that counts result in. The rate of a key is (count + m · mean rate of the languages) / (searched + m), m =
 * `PRIOR_FUNCTIONS`. Keys are ordered by their rates, and all rarer ones are added.
 */
function ratesFrom(counts) {
    const known = new Map();
    return (language, key) => {
        const rates = known.get(language) ?? shrunk(counts, language);
        known.set(language, rates);
        const own = rates.get(key) ?? UNSEEN_RATE;
        const rarer = [...rates.values()].filter((rate) => rate <= own).reduce((sum, rate) => sum + rate, 0);
        return Math.min(1, Math.max(own, rarer));
    };
}
function shrunk(counts, language) {
    const all = Object.values(counts).filter((each) => each.searched > 0);
    const keys = new Set(all.flatMap(({ holding }) => Object.keys(holding)));
    const { searched, holding } = counts[language] ?? { searched: 0, holding: {} };
    return new Map([...keys].map((key) => {
        const mean = all.reduce((sum, other) => sum + (other.holding[key] ?? 0) / other.searched, 0) / all.length;
        return [key, ((holding[key] ?? 0) + PRIOR_FUNCTIONS * mean) / (searched + PRIOR_FUNCTIONS)];
    }));
}
/**
 * Of literal conditions, `if (0)`, in any language: whoever switches code off writes it so, in some projects often. 10 of 2,101 C
 * functions of Devign that the other counts do not hold.
 */
const LITERAL_RATE = 0.005;
let shipped;
/** The rate by the counts of the reference corpora, or of a dataset in which it is larger. */
const naturalRate = (language, key) => {
    shipped ??= [NATURAL_COUNTS, ...DATASET_COUNTS.map((dataset) => ({ ...NATURAL_COUNTS, ...dataset }))].map(ratesFrom);
    const least = key === 'literal-condition' ? LITERAL_RATE : 0;
    return Math.max(least, ...shipped.map((rate) => rate(language, key)));
};
/** Natural functions with hidden characters: 2 of 142,075 with certain ones, 28 with unusual ones. */
const HIDDEN_RATES = {
    certain: 2 / 142_075,
    unusual: 30 / 142_075,
};

;// CONCATENATED MODULE: ./build/witness/hidden-characters.js



/** Characters that do not show, or that show as others. */
const hiddenCharacters = {
    testify: (unit) => {
        const found = findHiddenCharacters(unit.code, unit.language);
        return [...(0,group_by/* groupBy */.$)(found, ({ codePoint, strength }) => `${String(codePoint)} ${strength}`).values()].map((same) => toTestimony(same, unit));
    },
};
function toTestimony(same, { code }) {
    const [first] = same;
    if (first === undefined)
        throw new Error('a group of characters is empty');
    const { strength, sentence, codePoint } = first;
    const edits = same.map(({ span, replacement }) => ({ span, text: replacement }));
    const changes = edits.every(({ span, text }) => code.slice(span.start, span.end) !== text);
    return {
        said: {
            witness: 'characters',
            proof: strength === 'certain',
            pValue: HIDDEN_RATES[strength],
            sentence: same.length === 1 ? sentence : `${sentence} The line holds it ${String(same.length)} times.`,
        },
        element: { kind: 'character', text: codePointName(codePoint), spans: same.map(({ span }) => span) },
        edits: changes ? edits : null,
    };
}
/** `U+200B` */
function codePointName(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./build/code/edits/inert-edit.js
var inert_edit = __webpack_require__(28091);
// EXTERNAL MODULE: ./build/code/values/find-inert.js + 38 modules
var find_inert = __webpack_require__(65533);
// EXTERNAL MODULE: ./build/code/values/inert-code.js
var inert_code = __webpack_require__(62329);
;// CONCATENATED MODULE: ./build/witness/rate-key.js

/** The key under which inert code is counted. */
function rateKey({ kind, form, caveat }) {
    const key = form === null ? kind : `${kind}:${form}`;
    return caveat === null || caveat === inert_code/* DRAWS */.oZ ? key : `${key}~`;
}

;// CONCATENATED MODULE: ./build/witness/semantics.js





/** Code that provably cannot run or has no effect: dead code proves itself. */
const semantics = {
    testify: (unit) => outermostInert(unit).map((inert) => semantics_toTestimony(inert, unit)),
};
/**
 * Kinds that are no sign of planting. Parameters that a lambda does not read are there because whoever calls it passes them: 44 of
 * 2,500 functions of Go hold such a one, 37 of 2,500 of PHP.
 */
const COMMON = new Set(['unread-parameter']);
/** The inert code of a unit without what lies inside other inert code: the outer is removed as a whole. */
function outermostInert({ code, language, redefined }) {
    let end = -1;
    return (0,find_inert/* findInert */.C)(code, language, redefined).filter(({ kind, span }) => {
        if (span.end <= end || COMMON.has(kind))
            return false;
        end = span.end;
        return true;
    });
}
function semantics_toTestimony(inert, { code, language }) {
    const { span, proof, caveat } = inert;
    const edit = (0,inert_edit/* inertEdit */.D)(code, inert);
    return {
        said: {
            witness: 'semantics',
            proof: true,
            pValue: (0,inert_code/* isClosed */.Lx)(inert) ? CLOSED_RATE : naturalRate(language, rateKey(inert)),
            sentence: caveat === null ? proof : `${proof} ${caveat}`,
        },
        element: { kind: 'statement', text: code.slice(span.start, span.end), spans: [span] },
        edits: edit && [edit],
    };
}

;// CONCATENATED MODULE: ./build/scan/witnesses/unit-witnesses.js



/** The witnesses that judge a unit by its code alone. */
const UNIT_WITNESSES = { semantics: semantics, characters: hiddenCharacters };
/** All of them. */
const CODE_WITNESS_NAMES = Object.keys(UNIT_WITNESSES);
/** What these witnesses find in a unit that is rare enough in natural code to be reported. The language's grammar must be loaded. */
function testifyOf(unit, names) {
    return names
        .flatMap((name) => UNIT_WITNESSES[name].testify(unit))
        .filter(({ said }) => said.pValue <= level/* SUSPICIOUS_RATE */.Jw);
}


/***/ }),

/***/ 96562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ SUSPICIOUS_RATE),
/* harmony export */   Lo: () => (/* binding */ datasetLevel),
/* harmony export */   vO: () => (/* binding */ agreementLevel),
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
/**
 * The part of the rate of clean datasets that labels leave to their agreement with another witness (`oneLabelPValue`), where company
 * speaks too: it knows which carriers are unrelated.
 */
const AGREEMENT = 0.05;
/** What the agreement is spent on: the groups of families of company, and the witnesses of single units. */
const AGREEMENT_WEIGHTS = {
    ...{ statement: 0.2, comment: 0.2, word: 0.05, name: 0.2 },
    ...{ semantics: 0.3, characters: 0.05 },
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
    if (name === 'labels') {
        const agreed = speaking.has('company') ? AGREEMENT * fpr : 0;
        return partOf(WEIGHTS.dataset, name, heard, fpr) - agreed;
    }
    return partOf(WEIGHTS.dataset, 'others', heard, fpr) / others.length;
}
/**
 * The part of `fpr` for few carriers of one label.
 * @param by what finds them unnatural: a group of families of company, or a witness of single units
 * @returns 0 for what labels do not confirm
 */
function agreementLevel(by, fpr) {
    return fpr * AGREEMENT * (new Map(Object.entries(AGREEMENT_WEIGHTS)).get(by) ?? 0);
}
function partOf(weights, name, speaking, fpr) {
    const names = Object.keys(weights).filter((one) => one === name || speaking.has(one));
    return (fpr * weights[name]) / names.reduce((sum, one) => sum + weights[one], 0);
}


/***/ }),

/***/ 79831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ commonLabel),
/* harmony export */   av: () => (/* binding */ oneLabelPValue),
/* harmony export */   h7: () => (/* binding */ countLabels)
/* harmony export */ });
/** The records of each label; `null` for a record without one. */
function countLabels(labels) {
    const counts = new Map();
    for (const label of labels)
        if (label !== null)
            counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts];
}
/** The label that all have; `null` if they have several, or one has none. */
function commonLabel(labels) {
    const [first = null, ...others] = new Set(labels);
    return others.length === 0 ? first : null;
}
/**
 * Combines another witness with the labels: how many groups of `carriers` unrelated records that all have the label, and that the
 * other witness finds as unnatural as this one, a clean dataset is expected to hold. That is a bound on the chance of one, and so a
 * p-value.
 *
 * The labels of records that have nothing else in common are as good as drawn: carrier i of n has the label with the chance
 * (q + i · r) / (1 + i · r), with q the part of the records that has it and r = ρ / (1 − ρ), which is q where labels are independent.
 * The product is multiplied by the number of labels, each of which could have been the one (Bonferroni).
 * @param expected groups that the other witness finds as unnatural, whatever their labels
 * @returns 1 for a label that no record has
 */
function oneLabelPValue(expected, label, carriers, { counts, dispersion }) {
    const all = counts.reduce((sum, [, records]) => sum + records, 0);
    const own = counts.find(([one]) => one === label)?.[1] ?? all;
    const step = dispersion / (1 - dispersion);
    let chance = counts.length;
    for (let at = 0; at < carriers; at++)
        chance *= (own / Math.max(1, all) + at * step) / (1 + at * step);
    return Math.min(1, expected * chance);
}


/***/ }),

/***/ 64043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ victimSays),
/* harmony export */   x: () => (/* binding */ probeSays)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78296);
/* harmony import */ var _text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77028);


/**
 * The testimony of a victim: what it answers without the trigger.
 * @param pValue fraction of clean units that look at least as suspicious; `null` if it was not measured
 * @param meanings of its labels: those of a bundled model are not the reader's
 */
function victimSays(before, after, pValue, meanings = {}) {
    return {
        witness: 'victim',
        proof: false,
        pValue,
        sentence: changeSays("the model's answer", before, after, meanings),
    };
}
/**
 * The testimony of the probe of labels: what it predicts without the trigger. It learned these labels, so that it is no witness
 * of its own.
 * @param pValue of the record's own label; `null` if the evidence is that of its family
 */
function probeSays(before, after, pValue) {
    const sentence = changeSays("the prediction of the labels' probe", before, after);
    return { witness: 'labels', proof: false, pValue, sentence };
}
/** Hiding the trigger is what was measured: what a replacement makes of the answer is another sentence. */
function changeSays(what, before, after, meanings = {}) {
    const [from = '', to = ''] = [before, after].map(({ label, probability }) => {
        const meaning = Object.hasOwn(meanings, label) ? `: ${meanings[label] ?? ''}` : '';
        return `${(0,_text_quoted_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Z)(label)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(probability)}${meaning})`;
    });
    return before.label === after.label
        ? `Hiding it leaves ${what} at ${from}, now with ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(after.probability)}.`
        : `Without it ${what} changes from ${from} to ${to}.`;
}


/***/ })

};
