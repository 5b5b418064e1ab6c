export const id = 519;
export const ids = [519];
export const modules = {

/***/ 46410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze)
});

// UNUSED EXPORTS: MAX_CODE_LENGTH

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/text/span.js
var span = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/code/languages/node-table.js
var node_table = __webpack_require__(65991);
// EXTERNAL MODULE: ./build/code/elements/unit-function.js
var unit_function = __webpack_require__(48101);
;// CONCATENATED MODULE: ./build/code/elements/valid-spans.js

/** Where declared names are valid. */
class ValidSpans {
    outline;
    table;
    /** By scope, where it ends early. */
    earlyEnds = new Map();
    /** By owner, where the parts after its header begin. */
    insides = new Map();
    constructor(outline, table) {
        this.outline = outline;
        this.table = table;
        const { scopeEnds } = table.types;
        if (!scopeEnds)
            return;
        outline.symbols.forEach((symbol, node) => {
            const parent = outline.parents[node] ?? -1;
            if (scopeEnds[this.typeOf(parent)] === table.name(symbol) && !this.earlyEnds.has(parent))
                this.earlyEnds.set(parent, outline.starts[node] ?? 0);
        });
    }
    /** The spans in which a name is valid, in order: from its declaration, from the scope's start, or behind the owner. */
    of({ name, owner, scope }) {
        const { starts, ends } = this.outline;
        const { validFrom, validInside } = this.table.types;
        const start = starts[name] ?? 0;
        const end = this.earlyEnds.get(scope) ?? ends[scope] ?? start;
        if (validFrom === 'scope')
            return [{ start: starts[scope] ?? start, end }];
        const isOwnScope = scope === owner;
        if (validFrom !== 'after' || (isOwnScope && validInside?.includes(this.typeOf(owner)) !== true))
            return [{ start, end }];
        const behind = isOwnScope ? this.insideOf(owner) : (ends[owner] ?? end);
        return [
            { start, end: ends[name] ?? start },
            { start: Math.min(behind, end), end },
        ];
    }
    typeOf(node) {
        return this.table.name(this.outline.symbols[node] ?? -1);
    }
    /** Where the first inner scope of an owner begins: its block, or its first case. */
    insideOf(owner) {
        const known = this.insides.get(owner);
        if (known !== undefined)
            return known;
        const { symbols, starts, ends } = this.outline;
        const end = ends[owner] ?? 0;
        const isScope = (at) => ((this.table.flags[symbols[at] ?? 0] ?? 0) & node_table/* NODE_FLAGS */.FU.scope) !== 0;
        let node = owner + 1;
        while ((starts[node] ?? end) < end && !isScope(node))
            node++;
        const offset = Math.min(starts[node] ?? end, end);
        this.insides.set(owner, offset);
        return offset;
    }
}

;// CONCATENATED MODULE: ./build/code/elements/declarations.js





/** Index of the nearest node from `node` outwards whose type is one of `types`, or -1. */
function nearest(outline, table, node, types) {
    let at = node;
    while (at >= 0 && !types.includes(table.name(outline.symbols[at] ?? 0)))
        at = outline.parents[at] ?? -1;
    return at;
}
/** A function's name among declarators (a prototype, `f` in `int f(void);`) is not a variable. */
function isFunctionName(outline, table, identifier) {
    return table.name(outline.parentSymbols[identifier] ?? -1) === 'function_declarator';
}
/** Whether an owner begins like one that declares nothing: `extern` in C. */
function declaresNothing(table, owner, code, start) {
    const pattern = table.types.declaresNothing?.[owner];
    if (pattern === undefined)
        return false;
    const begins = new RegExp(pattern, 'y');
    begins.lastIndex = start;
    return begins.test(code);
}
/** For each owner, the offset after which callers must give a parameter's name. */
class NamedByCallers {
    outline;
    table;
    code;
    offsets = new Map();
    constructor(outline, table, code) {
        this.outline = outline;
        this.table = table;
        this.code = code;
    }
    has(owner, type, start) {
        const pattern = this.table.types.namedByCallers?.[type];
        if (pattern === undefined || this.code.charAt(start - 1) === '*')
            return false;
        let offset = this.offsets.get(owner);
        if (offset === undefined) {
            const text = this.code.slice(this.outline.starts[owner], this.outline.ends[owner]);
            const index = text.search(new RegExp(pattern, 'u'));
            offset = index < 0 ? Infinity : (this.outline.starts[owner] ?? 0) + index;
            this.offsets.set(owner, offset);
        }
        return start > offset;
    }
}
/**
 * Where a label's name is local: at each of its places if the tree shows them, so that a variable of the same name is
 * none, else in the whole code.
 */
function labelDeclaration({ types }, name, start, code) {
    return types.variables ? { name, start, end: start + name.length } : { name, start: 0, end: code.length };
}
/** Whether a name that is declared at an offset, at the top level, may be used by other code of the file. */
function isShared({ span, statement }, offset) {
    const isIn = (one) => one !== null && one.start <= offset && offset < one.end;
    return span === null || (isIn(statement) && !isIn(span));
}
/**
 * The local names that an outline declares: parameters, variables, labels.
 * @param unit top-level declarations before its body belong to a header that was not parsed. Those of a unit without a
 * function, and those in the statement around one, are not local: other code of the file may use them.
 */
function localDeclarations(outline, table, code, unit) {
    const isParsed = outline.parseErrors === 0;
    const found = [];
    const members = new Set();
    const { types } = table;
    const named = new NamedByCallers(outline, table, code);
    const valid = new ValidSpans(outline, table);
    for (let node = 0; node < outline.symbols.length; node++) {
        const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
        const start = outline.starts[node] ?? 0;
        const name = code.slice(start, outline.ends[node]);
        if ((flags & node_table/* NODE_FLAGS */.FU.label) !== 0)
            found.push(labelDeclaration(table, name, start, code));
        // a name alone may be a statement
        const isDeclared = (table.declares[outline.parentSymbols[node] ?? -1] ?? 0) !== 0;
        if ((flags & node_table/* NODE_FLAGS */.FU.identifier) === 0 || !isDeclared)
            continue;
        if (name === '' || isFunctionName(outline, table, node))
            continue;
        if (types.localShape?.test(name) === false)
            continue;
        const owner = (0,unit_function/* ownerOf */.bf)(outline, table, node);
        const ownerType = table.name(outline.symbols[owner] ?? -1);
        const scopes = Object.hasOwn(types.owners, ownerType) ? types.owners[ownerType] : undefined;
        const ownerStart = outline.starts[owner] ?? 0;
        if (!scopes || declaresNothing(table, ownerType, code, ownerStart))
            continue;
        const parent = outline.parents[owner] ?? -1;
        const isOwnScope = scopes.includes(ownerType) && types.outer?.includes(ownerType) !== true;
        const scope = isOwnScope ? owner : nearest(outline, table, parent, scopes);
        const isMember = types.members?.includes(table.name(outline.symbols[scope] ?? -1)) === true;
        if (isMember || named.has(owner, ownerType, start)) {
            members.add(name);
            continue;
        }
        const ownerFlags = table.flags[outline.symbols[owner] ?? 0] ?? 0;
        const inHeader = start < unit.bodyStart && (ownerFlags & node_table/* NODE_FLAGS */.FU.statement) !== 0;
        const isTopLevel = (outline.parents[scope] ?? -1) < 0;
        if (scope < 0 || (isTopLevel && (inHeader || (isParsed && isShared(unit, start)))))
            continue;
        for (const span of valid.of({ name: node, owner, scope }))
            found.push({ name, ...span });
    }
    return { declarations: found, members };
}
/**
 * The spans in which each name is a local: in order, overlapping ones merged, so that a name with thousands of
 * declarations is still looked up in one pass.
 */
function scopesByName(declarations) {
    const byName = (0,group_by/* groupBy */.$)(declarations, ({ name }) => name);
    return new Map([...byName].map(([name, own]) => [name, (0,span/* mergeSpans */.q4)(own)]));
}

// EXTERNAL MODULE: ./build/code/parsing/token-kinds.js
var token_kinds = __webpack_require__(80188);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var parsing_tokens = __webpack_require__(61536);
;// CONCATENATED MODULE: ./build/code/elements/identifier-roles.js

/** Words before a name that make it a tag, a type or a class, not a variable. */
const TYPE_MARKS = new Set(['struct', 'union', 'enum', 'class', 'interface', 'new', 'extends', 'implements']);
/** The variables that literals name. */
function mentionedNames({ kinds, texts }, { lexis: { mentions } }) {
    if (mentions === undefined)
        return [];
    return texts.flatMap((text, index) => kinds[index] === token_kinds/* TOKEN_KINDS */.o.literal
        ? Array.from(text.matchAll(mentions), ([, ...groups]) => groups).flat()
        : []);
}
/** The places of names in a tree, compared with the tokens. */
function treePlaces({ variables }, { tokens, language, code }, { nameStart, members }) {
    if (variables === null)
        return null;
    const starts = new Set(variables.starts);
    const never = new Set(members);
    variables.starts.forEach((start, index) => {
        const token = (0,parsing_tokens/* tokenAt */.BN)(tokens, start);
        const isToken = tokens.starts[token] === start &&
            tokens.ends[token] === variables.ends[index] &&
            tokens.kinds[token] === token_kinds/* TOKEN_KINDS */.o.identifier;
        if (!isToken)
            never.add(code.slice(start, variables.ends[index]));
    });
    const { reachesAll, named } = reachedVariables(tokens, language);
    for (const name of [...named, ...mentionedNames(tokens, language)])
        never.add(name);
    const isMethod = !starts.has(nameStart) || tokens.texts.some((text) => language.selves.has(text));
    return { variables: starts, never, nameStart, isMethod, reachesAll };
}
/** The variables that code reaches by a name at run time: `extract`, `compact('a')`, `$$name`, `binding`. */
function reachedVariables({ texts, kinds }, { sigil, reachAll, reachByString }) {
    const isDynamic = (text, index) => text === sigil && (texts[index + 1] === sigil || texts[index + 1] === '{');
    const reachesAll = texts.some((text, index) => reachAll?.has(text) === true || isDynamic(text, index));
    const byString = texts.some((text) => reachByString?.has(text));
    const named = texts.flatMap((text, index) => byString && kinds[index] === token_kinds/* TOKEN_KINDS */.o.literal ? [text.replace(/^["']|["']$/gu, '')] : []);
    return { reachesAll, named };
}
/** Whether the token is a name after its language's mark of a variable, which may be the end of a string's part. */
function hasSigil(tokens, index, sigil) {
    const before = tokens.texts[index - 1] ?? '';
    const isMarked = before.endsWith(sigil) || before.endsWith(`${sigil}{`);
    return isMarked && tokens.ends[index - 1] === tokens.starts[index];
}
/** Whether a name is used as a member, a type or a macro, which a rename here would miss or break. */
function isForeignUse(tokens, language, index) {
    const before = tokens.texts[index - 1] ?? '';
    return (language.memberMarks.has(before) ||
        tokens.texts[index + 1] === '::' ||
        TYPE_MARKS.has(before) ||
        tokens.directives.has(index));
}
/** Whether the token is a variable: by the tree if it says so, else by the tokens around it. */
function isVariable({ tokens, language, places }, index) {
    if (places)
        return places.variables.has(tokens.starts[index] ?? -1) && !tokens.directives.has(index);
    return tokens.texts[index + 1] !== '(' && !isForeignUse(tokens, language, index);
}
/** Whether every occurrence is a variable inside a scope of the local. */
function isLocal(context, occurrences, scopes) {
    const { tokens } = context;
    let scope = 0;
    return occurrences.every((index) => {
        const start = tokens.starts[index] ?? 0;
        while ((scopes[scope]?.end ?? Infinity) <= start)
            scope++;
        return (scopes[scope]?.start ?? Infinity) <= start && isVariable(context, index);
    });
}
/** Whether every occurrence is the function's own name: its declaration, a recursive call, or (C) a pointer to it. */
function isOwn(context, occurrences) {
    const { tokens, language } = context;
    return occurrences.every((index) => {
        const onThis = tokens.texts[index - 1] === '.' && tokens.texts[index - 2] === 'this';
        if (isForeignUse(tokens, language, index) && !onThis && tokens.texts[index - 1] !== '::')
            return false;
        return language.preprocessor || tokens.texts[index + 1] === '(';
    });
}
/**
 * Whether every occurrence is the function's own name, by the tree: its declaration, a call on the object itself, or a
 * use as a variable. The last is another function when this one is a method whose language needs the object's name.
 */
function isOwnInTree(context, places, occurrences) {
    const { tokens, language } = context;
    return occurrences.every((index) => {
        const start = tokens.starts[index] ?? -1;
        if (start === places.nameStart)
            return true;
        if (tokens.directives.has(index))
            return false;
        const onSelf = language.memberMarks.has(tokens.texts[index - 1] ?? '') &&
            language.selves.has(tokens.texts[index - 2] ?? '') &&
            !language.memberMarks.has(tokens.texts[index - 3] ?? '');
        if (onSelf)
            return language.fieldsApart !== true || tokens.texts[index + 1] === '(';
        const isBareCall = language.callsByToken === true &&
            tokens.texts[index + 1] === '(' &&
            !language.memberMarks.has(tokens.texts[index - 1] ?? '');
        return isBareCall || (places.variables.has(start) && (language.bareCalls || !places.isMethod));
    });
}
/** The role of a name in a language whose trees say where variables are. */
function roleInTree(context, places, name, occurrences) {
    const { sigil, fixedVariables } = context.language;
    const mayBeLocal = sigil === undefined || hasSigil(context.tokens, occurrences[0] ?? 0, sigil);
    const scopes = mayBeLocal ? context.scopes.get(name) : undefined;
    if (places.never.has(name))
        return 'free';
    if (scopes && (places.reachesAll || fixedVariables?.test(name) === true))
        return 'free';
    if (scopes)
        return isLocal(context, occurrences, scopes) ? 'local' : 'free';
    const mayBeOwn = name === context.name && (sigil === undefined || !mayBeLocal);
    const isNamed = mayBeOwn && places.nameStart >= 0 && !context.language.fixedNames.test(name);
    return isNamed && isOwnInTree(context, places, occurrences) ? 'own' : 'free';
}
/**
 * The role of a name, from all its occurrences (token indices). One element is one distinct name, so a name
 * is `local` only when *every* occurrence is the same local: `len` next to a member `x.len` (or Java's
 * `this.len = len`), a type, a macro or a called function of that name is `free`, and is never renamed.
 */
function roleOf(context, name, occurrences) {
    if (context.places)
        return roleInTree(context, context.places, name, occurrences);
    const scopes = context.scopes.get(name);
    if (name === context.name && !scopes)
        return isOwn(context, occurrences) ? 'own' : 'free';
    return scopes && isLocal(context, occurrences, scopes) ? 'local' : 'free';
}

;// CONCATENATED MODULE: ./build/code/elements/identifiers.js


/**
 * Token indices of each distinct name, in order of first occurrence. Where variables have a mark (`$`), a name with it
 * and the same name without it are two.
 */
function occurrencesByName(tokens, { sigil }) {
    const byName = new Map();
    tokens.kinds.forEach((kind, index) => {
        if (kind !== token_kinds/* TOKEN_KINDS */.o.identifier)
            return;
        const name = tokens.texts[index] ?? '';
        const key = sigil !== undefined && hasSigil(tokens, index, sigil) ? sigil + name : name;
        const known = byName.get(key);
        if (known)
            known.push(index);
        else
            byName.set(key, [index]);
    });
    return byName;
}
/** One element for each distinct name of a unit, with all its occurrences. */
function identifierElements(context) {
    const { tokens, language } = context;
    const elements = [];
    for (const occurrences of occurrencesByName(tokens, language).values()) {
        const name = tokens.texts[occurrences[0] ?? 0] ?? '';
        const spans = occurrences.map((index) => ({
            start: tokens.starts[index] ?? 0,
            end: tokens.ends[index] ?? 0,
        }));
        const role = roleOf(context, name, occurrences);
        elements.push({
            kind: 'identifier',
            text: name,
            role,
            type: 'identifier',
            spans,
            maskSpans: spans,
            depth: 0,
        });
    }
    return elements;
}

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 2 modules
var parsing_parser = __webpack_require__(10059);
// EXTERNAL MODULE: ./build/code/parsing/brackets.js
var brackets = __webpack_require__(87322);
;// CONCATENATED MODULE: ./build/code/recovery/recover.js



/** Type of a statement that was found by its tokens in broken code. */
const RECOVERED_TYPE = 'recovered_statement';
/** Words that begin a label up to its `:`. */
const CASES = new Set(['case', 'default']);
/** Spans of the ERROR nodes where statements may be. */
function errorSpans(outline, table) {
    const spans = [];
    outline.symbols.forEach((symbol, node) => {
        if (((table.flags[symbol] ?? 0) & node_table/* NODE_FLAGS */.FU.error) === 0)
            return;
        const parent = outline.parentSymbols[node] ?? -1;
        if (parent >= 0 && !table.types.lists.includes(table.name(parent)))
            return;
        spans.push({ start: outline.starts[node] ?? 0, end: outline.ends[node] ?? 0 });
    });
    return spans;
}
/** The spans that no other span contains, in order. */
function outermost(spans) {
    const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    const kept = [];
    for (const span of sorted)
        if (span.end > (kept.at(-1)?.end ?? -1))
            kept.push(span);
    return kept;
}
/** Statements between `from` and `to` (token indices): runs that end in `;` outside brackets. */
function segment(zone, from, to) {
    const { tokens, matches, skips } = zone;
    const found = [];
    let runStart = -1;
    let index = from;
    while (index < to) {
        const text = tokens.texts[index] ?? '';
        const partner = matches[index] ?? -1;
        const skip = skips.get(index);
        const isInitializer = text === '{' && tokens.texts[index - 1] === '=';
        if (skip !== undefined || tokens.directives.has(index)) {
            runStart = -1;
            // at least one further: a statement of the parser's may lie inside one token, such as an unclosed literal
            index = Math.max(skip ?? 0, index + 1);
        }
        else if (text === '(' || text === '[' || isInitializer) {
            runStart = partner < 0 || partner >= to ? -1 : runStart < 0 ? index : runStart;
            index = runStart < 0 ? index + 1 : partner + 1;
        }
        else if (text === '{' || text === '}' || text === ')' || text === ']') {
            runStart = -1;
            index++;
        }
        else if (text === ';') {
            if (runStart >= 0) {
                const start = tokens.starts[runStart] ?? 0;
                found.push({ start, end: tokens.ends[index] ?? start, type: RECOVERED_TYPE });
            }
            runStart = -1;
            index++;
        }
        else if (CASES.has(text)) {
            const colon = tokens.texts.indexOf(':', index);
            runStart = -1;
            index = colon < 0 ? to : colon + 1;
        }
        else {
            if (runStart < 0)
                runStart = index;
            index++;
        }
    }
    return found;
}
/**
 * The statements of a unit whose parse has errors. Statement nodes with unbalanced brackets are dropped, because the
 * parser joined several statements in them. In their place, and in ERROR nodes among statements, each run of tokens that
 * ends in `;` is a statement. Balanced statements that the parser found there are kept.
 * @param found in order, outer before inner
 * @param from offset of the function's body; everything before it is the header
 */
function recoverStatements(outline, table, tokens, found, from) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    const tokensOf = (span) => [(0,parsing_tokens/* tokenAt */.BN)(tokens, span.start), (0,parsing_tokens/* tokenAt */.BN)(tokens, span.end)];
    const isWhole = (span) => (0,brackets/* isBalanced */.h)(tokens, matches, ...tokensOf(span));
    const whole = new Set(found.filter(isWhole));
    const joined = found.filter((span) => !whole.has(span));
    const recovered = [];
    const kept = [...whole];
    let next = 0;
    for (const zone of outermost([...errorSpans(outline, table), ...joined])) {
        const inside = [];
        for (; (kept[next]?.start ?? Infinity) < zone.end; next++) {
            const span = kept[next];
            if (span && span.start >= zone.start && span.end <= zone.end)
                inside.push(span);
        }
        const skips = new Map(outermost(inside).map(tokensOf));
        const [first, last] = tokensOf({ start: Math.max(zone.start, from), end: zone.end });
        recovered.push(...segment({ tokens, matches, skips }, first, last));
    }
    return [...whole, ...recovered];
}

;// CONCATENATED MODULE: ./build/code/recovery/loose-statements.js


/** First words of statements that never begin a class member. */
const STATEMENT_WORDS = new Set([
    'if',
    'while',
    'for',
    'do',
    'switch',
    'try',
    'throw',
    'return',
    'assert',
    'break',
    'continue',
    'new',
    '(',
    '++',
    '+',
    '-',
]);
/** Words that the statement's body follows, directly or after a header in parentheses. */
const HEADS = new Set([
    'if',
    'while',
    'for',
    'switch',
    'synchronized',
    'try',
    'catch',
    'else',
    'do',
    'finally',
]);
/** Words that continue a statement after its body. */
const TAILS = new Set(['else', 'catch', 'finally']);
/** Reads the tokens of a class body. */
class ClassBodyReader {
    tokens;
    matches;
    constructor(tokens) {
        this.tokens = tokens;
        this.matches = (0,brackets/* matchBrackets */.j)(tokens);
    }
    text(index) {
        return this.tokens.texts[index] ?? '';
    }
    /** Index after the bracket that matches the one at `index`; the end of the tokens if none does. */
    afterBracket(index) {
        const partner = this.matches[index] ?? -1;
        return partner > index ? partner + 1 : this.tokens.texts.length;
    }
    /** True when only a statement can begin at `index`. */
    isStatement(index) {
        const text = this.text(index);
        if (STATEMENT_WORDS.has(text))
            return true;
        if (text === 'synchronized' || text === 'this' || text === 'super')
            return this.text(index + 1) !== 'static';
        if (this.tokens.kinds[index] !== token_kinds/* TOKEN_KINDS */.o.identifier)
            return false;
        let at = index + 1;
        while (this.text(at) === '.')
            at += 2;
        const next = this.text(at);
        if (next === '(')
            return !['{', 'throws'].includes(this.text(this.afterBracket(at)));
        return next === '=' || next === '+' || next === '-' || (next === '[' && this.text(at + 1) !== ']');
    }
    /** Index after the simple statement at `index`. */
    simpleEnd(index) {
        let at = index;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (text === ';')
                return at + 1;
            if (text === '}')
                return at;
            at = '([{'.includes(text) ? this.afterBracket(at) : at + 1;
        }
        return at;
    }
    /** Index after the statement at `index`. */
    statementEnd(index) {
        let at = index;
        let loops = 0;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (HEADS.has(text)) {
                if (text === 'do')
                    loops++;
                at = this.text(at + 1) === '(' ? this.afterBracket(at + 1) : at + 1;
                continue;
            }
            at = text === '{' ? this.afterBracket(at) : this.simpleEnd(at);
            const next = this.text(at);
            if (next === 'while' && loops > 0) {
                loops--;
                at = this.simpleEnd(at);
            }
            if (!TAILS.has(this.text(at)))
                return at;
        }
        return at;
    }
    /** Index after the class member at `index`. */
    memberEnd(index) {
        let at = index;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (text === ';')
                return at + 1;
            if (text === '{')
                return this.afterBracket(at);
            if (text === '}')
                return at;
            at = text === '(' || text === '[' ? this.afterBracket(at) : at + 1;
        }
        return at;
    }
    /** Spans of the statements directly in the first class's body. */
    read() {
        const found = [];
        let at = this.tokens.texts.indexOf('{') + 1;
        while (at < this.tokens.texts.length && this.text(at) !== '}') {
            if (!this.isStatement(at)) {
                at = this.memberEnd(at);
                continue;
            }
            const end = Math.max(this.statementEnd(at), at + 1);
            found.push({ start: this.tokens.starts[at] ?? 0, end: this.tokens.ends[end - 1] ?? 0 });
            at = end;
        }
        return found;
    }
}
/**
 * Statements directly in a class body, where the grammar allows only members: a record wraps its method in a class, and
 * an attack that plants after the first `{` puts its trigger there.
 */
function looseStatements(tokens) {
    const open = tokens.texts.indexOf('{');
    const isClass = open > 0 && tokens.texts.lastIndexOf('class', open) >= 0;
    return isClass ? new ClassBodyReader(tokens).read() : [];
}

;// CONCATENATED MODULE: ./build/code/recovery/missing-semicolons.js


/** Words that may follow a call's `)` without a `;` between. */
const CONTINUATIONS = new Set(['else', 'while', 'instanceof', 'throws', 'default']);
/** For each token, whether the innermost open bracket after it is a brace, so that it is among statements. */
function areAmongStatements(tokens) {
    const open = [];
    return tokens.texts.map((text) => {
        if (text === '(' || text === '[' || text === '{')
            open.push(text);
        if (text === '}')
            while (open.length > 0 && open.pop() !== '{')
                ;
        if ((text === ')' || text === ']') && open.at(-1) !== '{')
            open.pop();
        return open.at(-1) === '{';
    });
}
/**
 * Offsets after a call's `)` where a `;` is missing: some published triggers lack it, and the parser then joins the call
 * with the next statement. The call must be among statements and a word must follow: in C on a later line
 * (`LIST_ENTRY(x) next;` is a declaration), in Java anywhere. The offset is that of a blank, so that a `;` can replace it
 * and no other offset changes.
 */
function missingSemicolons(code, tokens, language) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    const amongStatements = areAmongStatements(tokens);
    const offsets = [];
    tokens.texts.forEach((text, index) => {
        if (text !== ')' || amongStatements[index] !== true || tokens.directives.has(index))
            return;
        const opener = matches[index] ?? -1;
        const next = tokens.texts[index + 1] ?? '';
        if (opener < 1 || tokens.kinds[opener - 1] !== token_kinds/* TOKEN_KINDS */.o.identifier)
            return;
        if (tokens.texts[opener - 2] === '@' || CONTINUATIONS.has(next))
            return;
        if ((tokens.kinds[index + 1] ?? token_kinds/* TOKEN_KINDS */.o.punctuation) === token_kinds/* TOKEN_KINDS */.o.punctuation)
            return;
        const end = tokens.ends[index] ?? 0;
        const gap = code.slice(end, tokens.starts[index + 1]);
        if (!/^\s/u.test(gap) || (language.preprocessor && !/[\r\n]/u.test(gap)))
            return;
        offsets.push(end);
    });
    return offsets;
}

// EXTERNAL MODULE: ./build/code/parsing/parse-in-context.js
var parse_in_context = __webpack_require__(48008);
// EXTERNAL MODULE: ./build/code/parsing/parse-outline.js
var parse_outline = __webpack_require__(99475);
;// CONCATENATED MODULE: ./build/code/parsing/parse-piece.js



/**
 * The outline of code, after the text without which its language does not parse (`Language.opening`), with offsets in
 * `code`.
 * @param context text around the code, whose nodes are left without a type
 */
function parsePiece(code, parser, offsets, context) {
    const opening = languages/* LANGUAGES */.Yj[parser.language].opening?.(code) ?? '';
    if (context === undefined && opening === '')
        return (0,parse_outline/* parseOutline */._)(code, parser, offsets);
    const { before, after } = context ?? { before: '', after: '' };
    return (0,parse_in_context/* parseInContext */.W)(code, parser, offsets, { before: opening + before, after }, true);
}

// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
;// CONCATENATED MODULE: ./build/code/elements/statements.js



/**
 * A statement with more levels of statements inside is not an element; the statements inside it are. This keeps the work
 * linear in the code, however deep it nests: a token is masked at most this many times.
 */
const MAX_STATEMENT_HEIGHT = 64;
/** Offsets of the openings of heredocs, in order, and the ends of their texts. */
function heredocs(outline, table) {
    const row = table.types.heredocs;
    const found = { starts: [], ends: [] };
    if (!row)
        return found;
    outline.symbols.forEach((symbol, node) => {
        const type = table.name(symbol);
        if (type === row.opening)
            found.starts.push(outline.starts[node] ?? 0);
        if (type === row.text)
            found.ends.push(outline.ends[node] ?? 0);
    });
    return found;
}
/** The statement nodes of an outline, in preorder, without those that overlap the header of the unit's function. */
function statementSpans(outline, table, header) {
    const spans = [];
    const texts = heredocs(outline, table);
    for (let node = 0; node < outline.symbols.length; node++) {
        const symbol = outline.symbols[node] ?? 0;
        if (((table.flags[symbol] ?? 0) & node_table/* NODE_FLAGS */.FU.statement) === 0)
            continue;
        const start = outline.starts[node] ?? 0;
        const type = table.name(symbol);
        const place = table.types.statements[type];
        const parent = table.name(outline.parentSymbols[node] ?? -1);
        const end = outline.ends[node] ?? start;
        if (!place || (header && start < header.end && end > header.start))
            continue;
        if (place.never?.includes(parent) || (place.only && !place.only.includes(parent)))
            continue;
        const last = (0,sorted/* countBelow */.BC)(texts.starts, end) - 1;
        const opens = last >= 0 && (texts.starts[last] ?? 0) >= start;
        spans.push({ start, end: opens ? Math.max(end, texts.ends[last] ?? end) : end, type });
    }
    return spans;
}
/** Outer before inner. Of equal spans, only the outermost is kept. */
function inOrder(spans) {
    const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter((span, index) => {
        const before = sorted[index - 1];
        return before?.start !== span.start || before.end !== span.end;
    });
}
/** For each span (outer before inner), the number of spans around it and the levels of spans inside it. */
function levels(spans) {
    const depths = [];
    const heights = new Array(spans.length).fill(0);
    const open = [];
    const close = () => {
        const inner = open.pop() ?? 0;
        const outer = open.at(-1);
        if (outer !== undefined)
            heights[outer] = Math.max(heights[outer] ?? 0, (heights[inner] ?? 0) + 1);
    };
    spans.forEach((span, index) => {
        while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) <= span.start)
            close();
        depths.push(open.length);
        open.push(index);
    });
    while (open.length > 0)
        close();
    return { depths, heights };
}
/** Statements in order, once each, without those that hold more than `MAX_STATEMENT_HEIGHT` levels. */
function withinHeight(found) {
    const spans = inOrder(found);
    const { heights } = levels(spans);
    return spans.filter((_, index) => (heights[index] ?? 0) <= MAX_STATEMENT_HEIGHT);
}
/** Spans of the identifiers and literals inside `span`, in order: a mask hides them. */
function maskableSpans(tokens, span) {
    const spans = [];
    for (let index = (0,parsing_tokens/* tokenAt */.BN)(tokens, span.start); index < tokens.starts.length; index++) {
        const start = tokens.starts[index] ?? 0;
        const end = tokens.ends[index] ?? 0;
        if (end > span.end)
            break;
        if ((tokens.kinds[index] ?? token_kinds/* TOKEN_KINDS */.o.punctuation) <= token_kinds/* TOKEN_KINDS */.o.literal)
            spans.push({ start, end });
    }
    return spans;
}
/** Statement elements, outer before inner; those with nothing to mask (`return;`) are left out. */
function statementElements(code, tokens, found) {
    const spans = inOrder(found);
    const { depths } = levels(spans);
    const elements = [];
    spans.forEach((span, index) => {
        const maskSpans = maskableSpans(tokens, span);
        if (maskSpans.length === 0)
            return;
        elements.push({
            kind: 'statement',
            text: code.slice(span.start, span.end),
            role: null,
            type: span.type,
            spans: [{ start: span.start, end: span.end }],
            maskSpans,
            depth: depths[index] ?? 0,
        });
    });
    return elements;
}

;// CONCATENATED MODULE: ./build/code/recovery/repair.js








/** `code` with a `;` at each of `offsets`, which are blanks. */
function withSemicolons(code, offsets) {
    const parts = [];
    let at = 0;
    for (const offset of offsets) {
        parts.push(code.slice(at, offset), ';');
        at = offset + 1;
    }
    parts.push(code.slice(at));
    return parts.join('');
}
/** `code` with everything inside or outside `spans` (in order) blanked; offsets stay. */
function blank(code, spans, where) {
    const parts = [];
    let at = 0;
    for (const span of spans) {
        const outside = code.slice(at, span.start);
        const inside = code.slice(span.start, span.end);
        parts.push(where === 'outside' ? ' '.repeat(outside.length) : outside);
        parts.push(where === 'inside' ? ' '.repeat(inside.length) : inside);
        at = span.end;
    }
    parts.push(where === 'outside' ? ' '.repeat(code.length - at) : code.slice(at));
    return parts.join('');
}
/** Inserted before a function without a type (K&R C, a bare constructor), which no grammar accepts. */
const TYPE_PREFIX = { before: 'int ', after: '' };
/** The outline of `code`, which begins with a function that has no type. */
function parseWithType(code, parser, offsets) {
    return (0,parse_in_context/* parseInContext */.W)(code, parser, offsets, TYPE_PREFIX);
}
/** The parse with the fewest errors: by each grammar of the language, alone and in each of its contexts. */
function bestParse(code, parser, offsets) {
    let best = { outline: parsePiece(code, parser, offsets), parser };
    const keep = (outline, by) => {
        if (outline.parseErrors < best.outline.parseErrors)
            best = { outline, parser: by };
    };
    const contexts = languages/* LANGUAGES */.Yj[parser.language].contexts;
    for (const other of parser.others)
        if (best.outline.parseErrors > 0)
            keep(parsePiece(code, other, offsets), other);
    for (const contextOf of contexts) {
        const context = best.outline.parseErrors === 0 ? null : contextOf(code);
        if (context === null)
            continue;
        for (const by of [parser, ...parser.others])
            if (best.outline.parseErrors > 0)
                keep(parsePiece(code, by, offsets, context), by);
    }
    return best;
}
/** Loose statements of a class body, with the missing `;` inserted. */
function looseSpans(complete, code, tokens, language) {
    if (!language.looseStatements)
        return [];
    return looseStatements(complete === code ? tokens : (0,parsing_tokens/* tokenize */.qw)(complete, language));
}
/**
 * Parses a unit. If there are errors, missing `;` replace blanks, and a missing type is inserted in front. Loose
 * statements of a class body are parsed separately, also without errors, because `try { }` there parses as a member. A
 * repair is dropped if it leaves more errors, or as many when no loose statements were found.
 */
function parseUnit(code, parser, tokens) {
    const language = languages/* LANGUAGES */.Yj[parser.language];
    const offsets = (0,parse_outline/* nesterOffsets */.M)(tokens, language.nesters);
    const best = bestParse(code, parser, offsets);
    const { parseErrors } = best.outline;
    const asIs = { ...best, parseErrors, loose: [], semicolons: new Set() };
    if (!language.recovers)
        return asIs;
    const semicolons = parseErrors > 0 ? missingSemicolons(code, tokens, language) : [];
    const complete = withSemicolons(code, semicolons);
    const loose = looseSpans(complete, code, tokens, language);
    const isUntyped = parseErrors > 0 && tokens.kinds[0] === token_kinds/* TOKEN_KINDS */.o.identifier && tokens.texts[1] === '(';
    if (semicolons.length === 0 && loose.length === 0 && !isUntyped)
        return asIs;
    const parse = isUntyped ? parseWithType : parse_outline/* parseOutline */._;
    const repaired = parse(blank(complete, loose, 'inside'), parser, offsets);
    if (repaired.parseErrors >= parseErrors + (loose.length > 0 ? 1 : 0))
        return asIs;
    const alone = loose.length > 0 ? (0,parse_outline/* parseOutline */._)(blank(complete, loose, 'outside'), parser, offsets) : null;
    return {
        outline: repaired,
        parser,
        parseErrors,
        loose: alone ? statementSpans(alone, parser.nodes, null) : [],
        semicolons: new Set(semicolons),
    };
}

;// CONCATENATED MODULE: ./build/code/analyze.js











/** UTF-16 units of the longest unit: the largest function of the Linux kernel is a tenth of it. */
const MAX_CODE_LENGTH = 1_000_000;
/** Elements of one unit. Each takes at least one forward pass; real functions have tens of them, rarely hundreds. */
const MAX_ELEMENTS = 20_000;
/** Refuses a unit that is too large to judge. */
function requireWithin(count, limit, what) {
    if (count <= limit)
        return;
    throw new errors/* CodePurifyError */.Lg('input', `A function has ${count.toString()} ${what}, more than ${limit.toString()}.`, 'Split it, or exclude its file: it is far beyond what a model reads.');
}
/** The statements of a unit, including those recovered from broken code. */
function unitStatements(parsed, tokens, { span, bodyStart }) {
    const { outline, parser, semicolons } = parsed;
    const header = bodyStart < 0 ? null : { start: span?.start ?? 0, end: bodyStart };
    const found = withinHeight([...parsed.loose, ...statementSpans(outline, parser.nodes, header)].map((span) => semicolons.has(span.end - 1) ? { ...span, end: span.end - 1 } : span));
    const isWhole = outline.parseErrors === 0 || !languages/* LANGUAGES */.Yj[parser.language].recovers;
    return isWhole ? found : recoverStatements(outline, parser.nodes, tokens, found, Math.max(0, bodyStart));
}
/**
 * The elements of a unit: a function, a bare method, or a record that wraps one in a class. Identifiers in
 * order of first occurrence, then statements, outer before inner. Broken code gives what can be recovered.
 * `loadParser(language)` must have been awaited.
 * @throws CodePurifyError (`input`) for code over `MAX_CODE_LENGTH` or with more than `MAX_ELEMENTS`
 */
function analyze(code, language) {
    requireWithin(code.length, MAX_CODE_LENGTH, 'characters');
    const row = languages/* LANGUAGES */.Yj[language];
    const tokens = (0,parsing_tokens/* tokenize */.qw)(code, row);
    const parsed = parseUnit(code, (0,parsing_parser/* parserOf */.BP)(language), tokens);
    const { outline, parser, parseErrors } = parsed;
    const unit = (0,unit_function/* unitFunction */.bU)(outline, parser.nodes, tokens, { code, language: row });
    const { name, nameStart, bodyStart } = unit;
    const { declarations, members } = localDeclarations(outline, parser.nodes, code, unit);
    const scopes = scopesByName(declarations);
    const places = treePlaces(outline, { tokens, language: row, code }, { nameStart, members });
    const statements = unitStatements(parsed, tokens, unit);
    const elements = [
        ...identifierElements({ tokens, language: row, scopes, name, places }),
        ...statementElements(code, tokens, statements),
    ];
    requireWithin(elements.length, MAX_ELEMENTS, 'identifiers and statements');
    return { code, language, elements, parseErrors, name, bodyStart };
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
    return {
        isOff: named.includes('never'),
        conditions: new Set(named.flatMap((one) => IMPLIED[one])),
        text: named.join(', '),
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


/***/ }),

/***/ 99570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureReason),
/* harmony export */   P: () => (/* binding */ stopReason)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** An error's message can hold any amount of scanned text; a row of a report is one line. */
const MAX_REASON_LENGTH = 300;
/** The text for a row of the report: why a unit was not judged, or why the run ended early. */
function stopReason(reason, { limits }) {
    const texts = {
        'unit-budget': `budget: took longer than ${String(limits.unitSeconds)} s (--budget-unit)`,
        'run-budget': `budget: the run took longer than ${String(limits.runSeconds)} s (--budget-run)`,
        interrupted: 'interrupted by the user',
    };
    return texts[reason];
}
/** A failure in one line: the step that failed, and the problem. */
function failureReason(step, error) {
    const problem = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg ? error.problem : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const line = problem.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON_LENGTH);
    return step === '' ? line : `${step} failed: ${line}`;
}


/***/ })

};
