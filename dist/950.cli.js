export const id = 950;
export const ids = [950];
export const modules = {

/***/ 10384:
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
/** Outer before inner. Only the outermost of equal spans is kept. */
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

// EXTERNAL MODULE: ./build/code/traits/comments.js
var traits_comments = __webpack_require__(93856);
// EXTERNAL MODULE: ./build/code/traits/trait.js
var trait = __webpack_require__(81420);
// EXTERNAL MODULE: ./build/code/styles/find-styles.js + 11 modules
var find_styles = __webpack_require__(36304);
;// CONCATENATED MODULE: ./build/code/traits/styles.js

/** Places of one form in a unit: what masks hide of it, and what a report shows. */
const MAX_PLACES = 8;
/**
 * The styles of a unit, at most `MAX_PLACES` places of one form: by construct, form and place, an order that cached outlines share.
 */
function styleTraits(code, language) {
    const counts = new Map();
    const kept = (0,find_styles/* findStyles */.y)(code, language).filter(({ construct, form }) => {
        const name = `${construct}: ${form}`;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return count <= MAX_PLACES;
    });
    return kept
        .map(({ construct, form, span }) => ({ kind: 'style', type: construct, text: form, span }))
        .sort(byForm);
}
function byForm(a, b) {
    if (a.type !== b.type)
        return a.type < b.type ? -1 : 1;
    if (a.text !== b.text)
        return a.text < b.text ? -1 : 1;
    return a.span.start - b.span.start || a.span.end - b.span.end;
}

;// CONCATENATED MODULE: ./build/code/traits/with-traits.js


/**
 * An analysis with its traits. Styles are read when they are first asked for: most victims never look at them. A copy of the analysis
 * (`{ ...analysis }`) asks for them.
 */
function withTraits(analysis, comments) {
    let known = null;
    return {
        ...analysis,
        get traits() {
            const { code, language } = analysis;
            return (known ??= [...comments, ...styleTraits(code, language)].map(trait/* traitElement */.HH));
        },
    };
}

;// CONCATENATED MODULE: ./build/code/analyze.js













/** UTF-16 units of the longest unit: the largest function of the Linux kernel is a tenth of it. */
const MAX_CODE_LENGTH = 1_000_000;
/** Identifiers and statements of one unit, and comments. Each of the former takes at least one forward pass; real functions have tens of them, rarely hundreds. */
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
 * @param redefined as in `Analysis`
 * @throws CodePurifyError (`input`) for code over `MAX_CODE_LENGTH` or with more than `MAX_ELEMENTS`
 */
function analyze(code, language, redefined) {
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
    const comments = (0,traits_comments/* commentTraits */.jW)(code, tokens, statements);
    requireWithin(comments.length, MAX_ELEMENTS, 'comments');
    const names = redefined && { redefined };
    return withTraits({ code, language, elements, parseErrors, name, bodyStart, ...names }, comments);
}


/***/ }),

/***/ 68095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   ep: () => (/* binding */ maskSpans),
/* harmony export */   gh: () => (/* binding */ maskAll),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** The code without masks: one piece (none for empty code). */
function plain(code) {
    return code === '' ? [] : [{ text: code, masked: false }];
}
/** Pieces of `code` with `spans` (in order, not overlapping) masked. */
function maskSpans(code, spans) {
    const pieces = [];
    let at = 0;
    for (const span of spans) {
        if (span.start > at)
            pieces.push({ text: code.slice(at, span.start), masked: false });
        pieces.push({ text: code.slice(span.start, span.end), masked: true });
        at = span.end;
    }
    if (at < code.length)
        pieces.push({ text: code.slice(at), masked: false });
    return pieces;
}
/** The unit with one element masked: each of its mask spans is one masked piece. */
function mask(analysis, element) {
    return maskSpans(analysis.code, element.maskSpans);
}
/** The unit with several elements masked at once. Code of two elements is masked once. */
function maskAll(analysis, elements) {
    const sorted = elements
        .flatMap((element) => element.maskSpans)
        .sort((a, b) => a.start - b.start || b.end - a.end);
    const spans = [];
    for (const span of sorted)
        if (span.start >= (spans.at(-1)?.end ?? 0))
            spans.push(span);
    return maskSpans(analysis.code, spans);
}
/** The part of a variant inside `span` of the original code; a piece at the edge is cut. */
function slice(variant, span) {
    const pieces = [];
    let at = 0;
    for (const piece of variant) {
        const text = piece.text.slice(Math.max(0, span.start - at), Math.max(0, span.end - at));
        at += piece.text.length;
        if (text !== '')
            pieces.push({ text, masked: piece.masked });
        if (at >= span.end)
            break;
    }
    return pieces;
}


/***/ }),

/***/ 65247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ checkArrays),
/* harmony export */   Vu: () => (/* binding */ pointedAt),
/* harmony export */   kh: () => (/* binding */ checkSubscript),
/* harmony export */   rT: () => (/* binding */ checkMember),
/* harmony export */   yU: () => (/* binding */ checkPointer)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23239);
/* harmony import */ var _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48654);


/** Functions that give memory for an array. */
const ALLOCATING = /^(?:std::)?(?:malloc|calloc|alloca|g_new0?|av_mallocz?|g_malloc0?)$/u;
/** What `*` is applied to at a node, or `NONE`. */
function pointedAt(tree, node) {
    const role = tree.role(node);
    const isStar = (role === 'reference' || role === 'unary') && tree.operator(node) === '*';
    return isStar ? tree.only(node) : _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
}
/** `a[i]` */
function checkSubscript(view, node) {
    view.add('array access', 'a[i]', node);
}
/** `*(a + i)` */
function checkPointer(view, node) {
    const { tree } = view;
    const sum = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .zI)(tree, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, pointedAt(tree, node)));
    if (sum?.operator === '+')
        view.add('array access', '*(a + i)', node);
}
/** `p->x` and `(*p).x` */
function checkMember(view, node) {
    const { tree } = view;
    if (tree.operator(node) === '->')
        view.add('pointer member', 'p->x', node);
    else if (pointedAt(tree, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, tree.part(node, 'object'))) >= 0)
        view.add('pointer member', '(*p).x', node);
}
/** A declaration of an array: by its length, or by memory that is asked for. */
function checkArrays(view, node) {
    const { tree } = view;
    const end = tree.after[node] ?? 0;
    for (let at = node + 1; at < end; at++) {
        if (view.kind(at) === 'arrayDeclarator')
            view.add('array definition', arrayForm(tree, at), tree.parent(at) === node ? at : tree.parent(at));
        else if (tree.role(at) === 'list')
            at = (tree.after[at] ?? end) - 1;
        else if (tree.role(at) === 'call' && ALLOCATING.test(tree.textOf(tree.part(at, 'callee'))))
            view.add('array definition', 'int *a = malloc(n)', at);
    }
}
/** `int a[10]`; in Java the brackets are of the type or of the variable. */
function arrayForm(tree, node) {
    if (tree.name(node) !== 'dimensions')
        return 'int a[n]';
    return tree.name(tree.parent(node)) === 'array_type' ? 'int[] a' : 'int a[]';
}


/***/ }),

/***/ 40364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ checkDeclaration),
/* harmony export */   Ol: () => (/* binding */ declaredBy),
/* harmony export */   Sz: () => (/* binding */ checkDeclarations)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23239);
/* harmony import */ var _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48654);


/** Nodes between a declaration and its variables. */
const BETWEEN = new Set(['variable_declaration', 'var_spec', 'var_spec_list']);
/** The variables of a declaration; none if one of them is a function or a pattern. */
function declaredBy(view, declaration) {
    const { tree } = view;
    const found = [];
    const isGiven = hasEquals(tree, declaration);
    for (const child of tree.named(declaration)) {
        if (BETWEEN.has(tree.name(child)))
            found.push(...declaredBy(view, child));
        else if (view.kind(child) === 'declarator' ||
            tree.table.parts.declared.includes(tree.fields[child] ?? -1)) {
            const name = nameOf(tree, child);
            if (name === _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x)
                return [];
            found.push({ node: child, name: tree.textOf(name), hasValue: isGiven || hasEquals(tree, child) });
        }
    }
    return found;
}
/** The name that a declarator declares, or `NONE` for a function or a pattern. */
function nameOf(tree, declarator) {
    let at = declarator;
    while (at >= 0 && tree.role(at) !== 'name') {
        if (/function|pattern|binding/u.test(tree.name(at)))
            return _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
        const inner = tree.part(at, 'declared');
        at = inner >= 0 ? inner : (tree.named(at)[0] ?? _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x);
    }
    return at;
}
/** Whether a value is given directly in a node. */
function hasEquals(tree, node) {
    return tree.children(node).some((child) => /^:?=$/u.test(tree.name(child)));
}
/** A declaration: one line for several variables, and values. */
function checkDeclaration(view, node) {
    const declared = declaredBy(view, node);
    if (declared.length > 1)
        view.add('declaration line', 'int a, b;', node);
    for (const each of declared)
        view.add('declared value', each.hasValue ? 'int a = b;' : 'int a;', each.node);
    const given = declared.find(({ hasValue }) => hasValue);
    if (given)
        view.addFirst('first value', 'int a = b;', given.node);
}
/** A list of statements: which declarations follow one another, which variables get a value later, and what is first. */
function checkDeclarations(view, list) {
    const { tree } = view;
    const owner = tree.role(tree.parent(list));
    const isBody = owner === 'function' || owner === 'closure';
    const waiting = new Map();
    let type = '';
    /** 0: only declarations so far; 1: and first values of what they declare; 2: statements. */
    let seen = 0;
    let isAfter = false;
    let before = null;
    for (const child of tree.named(list)) {
        if (tree.role(child) === 'declaration' && tree.isWhole(child)) {
            const declared = declaredBy(view, child);
            if (declared.length === 0)
                continue;
            const own = typeOf(tree, child, declared);
            if (declared.length === 1 && type === own)
                view.add('declaration line', 'int a; int b;', child);
            type = declared.length === 1 ? own : '';
            for (const { name, node, hasValue: given } of declared)
                if (!given)
                    waiting.set(name, node);
            view.declared(isAfter ? 2 : isBody ? 0 : 1);
            checkEmpty(view, declared, isAfter);
            before = declared.length === 1 ? (declared[0] ?? null) : null;
            seen = 0;
            continue;
        }
        if (before && waiting.has(before.name))
            checkAtOnce(view, child, before);
        before = null;
        type = '';
        isAfter = true;
        seen = waiting.size > 0 && isFirstValue(view, child, waiting, seen) ? Math.max(seen, 1) : 2;
    }
}
/** Declarations without values: before all statements of their list, or after one. */
function checkEmpty(view, declared, isAfter) {
    const empty = declared.find(({ hasValue }) => !hasValue);
    if (!empty)
        return;
    if (isAfter)
        view.add('empty declaration', 'f(); int a;', empty.node);
    else
        view.addFirst('empty declaration', 'int a; f();', empty.node);
}
/** A statement directly after the declaration of one variable: it may give it its value. */
function checkAtOnce(view, statement, { name }) {
    const { tree } = view;
    const assign = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, statement);
    if (tree.role(assign) !== 'assign' || tree.operator(assign) !== '=')
        return;
    if (tree.textOf((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, tree.part(assign, 'left'))) === name)
        view.add('first value', 'int a; a = b;', assign);
}
/** Whether a statement gives a variable of the list its first value, which is then listed. */
function isFirstValue(view, statement, waiting, seen) {
    const { tree } = view;
    const assign = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, statement);
    if (tree.role(assign) !== 'assign' || tree.operator(assign) !== '=')
        return false;
    const name = tree.textOf((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, tree.part(assign, 'left')));
    if (!waiting.delete(name))
        return false;
    view.add('declared value', seen === 2 ? 'int a; … a = b;' : 'int a; a = b;', assign);
    return true;
}
/** What is before the first variable: modifiers and type. */
function typeOf(tree, declaration, declared) {
    return tree.text.slice(tree.starts[declaration], tree.starts[declared[0]?.node ?? declaration]).trim();
}


/***/ }),

/***/ 92694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ checkFor),
/* harmony export */   Qi: () => (/* binding */ checkEach),
/* harmony export */   bf: () => (/* binding */ forHeader),
/* harmony export */   ft: () => (/* binding */ checkEndless),
/* harmony export */   qm: () => (/* binding */ checkWhile)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23239);
/* harmony import */ var _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48654);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40364);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);




/** The parts of a `for`; in Go they may be in a clause, and the condition may be alone. */
function forHeader(tree, node) {
    const body = tree.part(node, 'body');
    const named = tree.named(node);
    const [first = _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x] = named;
    const clause = tree.name(first) === 'for_clause' ? first : node;
    const part = (name) => {
        const found = tree.part(clause, name);
        return tree.role(found) === 'empty' || found === body ? _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x : found;
    };
    const isAlone = clause === node && named.length === 2 && tree.fields[first] === 0 && first !== body;
    const isRange = tree.name(first) === 'range_clause';
    const condition = isAlone && !isRange ? first : part('condition');
    return { initial: part('initial'), condition, update: part('update'), body, isRange };
}
/** A `for`: its kind, and which parts are in its header. */
function checkFor(view, node) {
    const { initial, condition, update, body, isRange } = forHeader(view.tree, node);
    if (isRange) {
        view.add('loop', 'for (x : xs)', node, body);
        return;
    }
    if (initial < 0 && update < 0 && (condition < 0 || (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalTruth */ .nV)(view.tree, condition) === true)) {
        const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(view.tree, condition);
        const form = condition < 0 ? '' : view.tree.role(literal) === 'integer' ? ' 1; ' : ' true; ';
        view.add('infinite loop', form === '' ? 'for (;;)' : `for (;${form})`, node, body);
        return;
    }
    view.add('loop', 'for (a; b; c)', node, body);
    const parts = [initial < 0 ? '' : 'a', condition < 0 ? ' ' : ' b', update < 0 ? ' ' : ' c'];
    view.add('for header', `for (${parts.join(';')})`, node, body);
    if (update >= 0)
        view.add('counting loop', 'for (…; …; i++)', node, body);
    if (update >= 0 && initial >= 0)
        view.addFirst('counted loop', 'for (i = 0; …; i++)', node, body);
}
/** A `while`, `until` or `do`. */
function checkWhile(view, node) {
    const { tree } = view;
    const body = tree.part(node, 'body');
    const condition = tree.part(node, 'condition');
    const role = tree.role(node);
    const isDo = role === 'do';
    const truth = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalTruth */ .nV)(tree, condition);
    if (truth !== null) {
        const value = tree.role((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, condition)) === 'integer' ? '1' : 'true';
        if (truth && role !== 'until')
            view.add('infinite loop', isDo ? `do … while (${value})` : `while (${value})`, node, body);
        return;
    }
    const form = role === 'until' ? 'until (c)' : 'while (c)';
    view.add('loop', isDo ? doForm(tree, node, condition) : form, node, body);
    if (!isDo && isCounted(tree, condition, body))
        view.add('counting loop', 'while (…) { … i++; }', node, body);
    if (!isDo && isStepped(tree, condition, body) && isStarted(view, node, condition))
        view.add('counted loop', 'i = 0; while (…) { … i++; }', node, body);
}
/** Whether a body ends with a step or an assignment of a name that its condition reads. */
function isStepped(tree, condition, body) {
    const last = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .lastStatement */ .Kp)(tree, body));
    const target = tree.role(last) === 'assign' ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, tree.part(last, 'left')) : (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepAt */ .OH)(tree, last)?.target;
    return target !== undefined && tree.role(target) === 'name' && isRead(tree, condition, tree.textOf(target));
}
/** Whether the statement before a loop gives a name its value that the condition reads. */
function isStarted(view, node, condition) {
    const { tree } = view;
    const list = tree.named(tree.parent(node));
    const before = list[list.indexOf(node) - 1] ?? _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
    const first = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, before);
    if (tree.role(before) === 'declaration')
        return (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredBy */ .Ol)(view, before).some(({ name, hasValue }) => hasValue && isRead(tree, condition, name));
    if (tree.role(first) !== 'assign')
        return false;
    const target = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, tree.part(first, 'left'));
    return tree.role(target) === 'name' && isRead(tree, condition, tree.textOf(target));
}
function isRead(tree, condition, name) {
    return tree.some(condition, (at) => tree.role(at) === 'name' && tree.textOf(at) === name);
}
/** A `do` that is all that an `if` with the same condition holds does what a `while` does. */
function doForm(tree, node, condition) {
    const parent = tree.parent(node);
    const around = tree.role(parent) === 'if' ? parent : tree.parent(parent);
    const isAsked = tree.role(around) === 'if' &&
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyStatement */ .sd)(tree, tree.part(around, 'then')) === node &&
        textOf(tree, tree.part(around, 'condition')) === textOf(tree, condition);
    return isAsked ? 'if (c) do … while (c)' : 'do … while (c)';
}
function textOf(tree, condition) {
    return tree.textOf((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, condition));
}
/** Whether a body ends with a step of a name that its condition reads. */
function isCounted(tree, condition, body) {
    const step = (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepAt */ .OH)(tree, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .peeled */ .MI)(tree, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .lastStatement */ .Kp)(tree, body)));
    if (!step || tree.role(step.target) !== 'name')
        return false;
    return isRead(tree, condition, tree.textOf(step.target));
}
/** A loop over the items of something. */
function checkEach(view, node) {
    view.add('loop', 'for (x : xs)', node, view.tree.part(node, 'body'));
}
/** A loop with a word of its own that has no condition. */
function checkEndless(view, node) {
    view.add('infinite loop', 'loop', node, view.tree.part(node, 'body'));
}


/***/ }),

/***/ 40646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ stepAt),
/* harmony export */   bn: () => (/* binding */ checkStep),
/* harmony export */   uy: () => (/* binding */ ownOperation)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23239);
/* harmony import */ var _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48654);


/** Operators whose assignment has a short form in all languages that have one. */
const ARITHMETIC = new Set([
    '+',
    '-',
    '*',
    '/',
    '%',
    '&',
    '|',
    '^',
    '<<',
    '>>',
    '**',
    '//',
]);
/** The operation of an assignment on its own target, or `null`. */
function ownOperation(tree, node) {
    const written = tree.operator(node);
    const target = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .peeled */ .MI)(tree, tree.part(node, 'left'));
    const right = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .peeled */ .MI)(tree, tree.part(node, 'right'));
    if (target < 0 || right < 0)
        return null;
    if (written !== '=') {
        const operator = written.slice(0, -1);
        return written.endsWith('=') && ARITHMETIC.has(operator)
            ? { operator, isShort: true, target, operand: right }
            : null;
    }
    const operation = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .operationOf */ .zI)(tree, right);
    if (!operation || !ARITHMETIC.has(operation.operator))
        return null;
    if (tree.textOf(operation.left) !== tree.textOf(target))
        return null;
    return { operator: operation.operator, isShort: false, target, operand: operation.right };
}
/** The step by one that a node is, or `null`. */
function stepAt(tree, node) {
    const role = tree.role(node);
    if (role === 'update' || role === 'unary')
        return counted(tree, node);
    if (role !== 'assign')
        return null;
    const own = ownOperation(tree, node);
    if (!own || (own.operator !== '+' && own.operator !== '-') || tree.textOf(own.operand) !== '1')
        return null;
    const sign = own.operator;
    return {
        isUp: sign === '+',
        form: own.isShort ? `i ${sign}= 1` : `i = i ${sign} 1`,
        target: own.target,
    };
}
function counted(tree, node) {
    const target = tree.only(node);
    const operator = tree.operator(node);
    const sign = tree.name(node) === 'dec_statement' ? '--' : operator;
    if (target === _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x || (sign !== '++' && sign !== '--'))
        return null;
    const isBefore = (tree.starts[node] ?? 0) < (tree.starts[target] ?? 0);
    return { isUp: sign === '++', form: isBefore ? `${sign}i` : `i${sign}`, target };
}
/** A step or an assignment: as a statement, or as the step of a `for`. */
function checkStep(view, node) {
    const { tree } = view;
    const step = stepAt(tree, node);
    if (step !== null) {
        const name = step.isUp ? 'increment' : 'decrement';
        const isOfFor = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isForStep */ .O1)(tree, node);
        if (!isOfFor && (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(tree, node) < 0)
            return;
        view.add(isOfFor ? `for ${name}` : name, step.form, node);
        view.add(step.isUp ? 'step up' : 'step down', step.form, node);
        return;
    }
    if (tree.role(node) !== 'assign')
        return;
    const own = ownOperation(tree, node);
    if (own)
        view.add('augmented assignment', own.isShort ? 'a += b' : 'a = a + b', node);
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CONSTRUCTS)
/* harmony export */ });
/** Constructs that have several equivalent forms, and what each is called in a report. */
const CONSTRUCTS = {
    increment: 'a step up as a statement',
    decrement: 'a step down as a statement',
    'for increment': 'the step up of a `for`',
    'for decrement': 'the step down of a `for`',
    'step up': 'a step up, wherever it is',
    'step down': 'a step down, wherever it is',
    'augmented assignment': 'an operation on a variable and its assignment',
    loop: 'the kind of a loop',
    'counting loop': 'where a counting loop is stepped',
    'for header': 'which parts of a `for` are in its header',
    'infinite loop': 'a loop without an end',
    'declaration line': 'one declaration for several variables of a type, or one for each',
    'declared value': 'whether a declaration gives the value',
    'declaration position': 'where local variables are declared',
    'array access': 'how an element of an array is reached',
    'array definition': 'how an array is defined',
    'pointer member': 'how a member is reached through a pointer',
    braces: 'braces around single statements, wherever they are',
    'if braces': 'braces around the one statement of an `if`',
    'else braces': 'braces around the one statement of an `else`',
    'loop braces': 'braces around the one statement of a loop',
    'body line': 'the line of a body that is one statement',
    comparison: 'the direction of a comparison',
    'comparison direction': 'the directions of all comparisons',
    'constant side': 'the side of the constant in a comparison',
    equality: 'how equal is written',
    inequality: 'how not equal is written',
    'zero test': 'how a value is tested for zero, null or false',
    'nonzero test': 'how a value is tested for being none of these',
    nesting: 'two conditions in one `if` or in two',
    'else order': 'which of two branches is first',
    else: 'how the other branch is written',
    'else after return': 'an `else` after a branch that jumps away',
    'early return': 'leaving early, or a body inside the condition',
    choice: 'a choice between two values',
    switch: 'a choice between several branches',
    'loop exit': 'how a loop is left',
    goto: 'the direction of a `goto`',
    'return value': 'parentheses around a returned value',
    sizeof: 'parentheses after `sizeof`',
    'if position': 'a condition before or after its statement',
    'local names': 'the casing of names of locals',
    'most local names': 'the casing of most names of locals',
    'function name': 'the casing of the name of the function',
    indentation: 'the indentation',
    'trailing blanks': 'blanks at the ends of lines',
    'blank lines': 'blank lines',
    'statements on a line': 'the number of statements on a line',
    'function brace': 'the line of the brace of the function',
    'statement brace': 'the line of the braces of statements',
    'else line': 'the line of `else`',
    'blank after keyword': 'the blank between a keyword and `(`',
    'blank before arguments': 'the blank between the name of a function and `(`',
    'blanks around operators': 'blanks around binary operators',
    'blanks around assignment': 'blanks around assignments',
    'blank after comma': 'the blank after a comma',
    'blanks inside parentheses': 'blanks inside the parentheses of a call',
    'pointer star': 'the place of the star of a pointer',
    quotes: 'the quotes of strings',
    semicolons: 'semicolons at the ends of statements',
    'line ends': 'the line ends',
    'first value': 'where a variable gets its first value',
    'empty declaration': 'where a variable is declared without a value',
    'counted loop': 'how a loop counts from a first value',
    'denied branch': 'whether the first of two branches is the denied one',
    'leaving early': 'leaving a function that returns nothing early, or a body inside the condition',
    'single case': 'a comparison with one constant',
    'parameter count': 'the number of parameters',
    'parameter types': 'the types of the parameters',
};


/***/ }),

/***/ 36304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ findStyles),
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/code/parsing/parser.js + 2 modules
var parser = __webpack_require__(10059);
// EXTERNAL MODULE: ./build/code/values/facts/use-of-name.js + 1 modules
var use_of_name = __webpack_require__(60924);
// EXTERNAL MODULE: ./build/code/values/languages/value-rows.js + 12 modules
var value_rows = __webpack_require__(87808);
// EXTERNAL MODULE: ./build/code/values/tree/parse-whole.js + 3 modules
var parse_whole = __webpack_require__(79053);
// EXTERNAL MODULE: ./build/code/values/tree/syntax-tree.js
var syntax_tree = __webpack_require__(48654);
// EXTERNAL MODULE: ./build/code/styles/checks/access.js
var access = __webpack_require__(65247);
// EXTERNAL MODULE: ./build/code/styles/reading.js
var reading = __webpack_require__(23239);
;// CONCATENATED MODULE: ./build/code/styles/checks/braces.js


/** The braces, or none, around the only statement of a body. */
function checkBody(view, construct, owner, body, word) {
    const { tree } = view;
    if (!tree.isNamed(body))
        return;
    const statements = (0,reading/* statementsOf */.GX)(tree, body);
    count(view, body, statements);
    if (statements === null) {
        view.add(construct, `${word} s;`, owner, body);
        const isBelow = isOnNextLine(view, body);
        view.add('body line', isBelow ? 'on its own line' : 'on the line of its head', owner, body);
    }
    else if (statements.length === 1)
        view.add(construct, `${word} { s; }`, owner, body);
}
/** Counts the braces of a body of one statement. */
function count(view, body, statements) {
    const [start, end] = [view.tree.starts[body] ?? 0, view.tree.ends[body] ?? 0];
    if (statements === null || statements.length === 1)
        view.habit('braces', statements === null ? 's;' : '{ s; }', start, end);
}
/** Whether nothing but blanks is before a node on its line. */
function isOnNextLine({ tree }, node) {
    let at = (tree.starts[node] ?? 0) - 1;
    while (at >= 0 && (tree.text[at] === ' ' || tree.text[at] === '\t'))
        at--;
    return at >= 0 && (tree.text[at] === '\n' || tree.text[at] === '\r');
}
/** The bodies of an `if`. */
function checkIfBraces(view, node) {
    const { tree } = view;
    const then = tree.part(node, 'then');
    if (then >= 0)
        checkBody(view, 'if braces', node, then, 'if (c)');
    const otherwise = tree.part(node, 'otherwise');
    const branch = (0,reading/* branchOf */.W0)(tree, otherwise);
    if (branch < 0 || (0,reading/* ifOf */.Pk)(tree, branch) !== syntax_tree/* NONE */.x || tree.role(branch) === 'elseif')
        return;
    const body = (0,reading/* statementsOf */.GX)(tree, branch);
    if (body !== null && body.length !== 1)
        return;
    count(view, branch, body);
    view.add('else braces', body === null ? 'else s;' : 'else { s; }', branch);
}
/** The body of a loop. */
function checkLoopBraces(view, node) {
    const { tree } = view;
    const body = tree.part(node, 'body');
    if (body < 0 || !(0,reading/* isLoop */.r)(tree, node) || tree.textOf(body) === ';')
        return;
    checkBody(view, 'loop braces', node, body, tree.role(node) === 'do' ? 'do' : 'for (…)');
}
/** In Ruby the condition may be after its statement. */
function checkIfPosition(view, node) {
    const isAfter = view.tree.name(node).endsWith('_modifier');
    if (isAfter)
        view.add('if position', 's if c', node);
    else if ((0,reading/* statementsOf */.GX)(view.tree, view.tree.part(node, 'then'))?.length === 1)
        view.add('if position', 'if c … end', node, view.tree.part(node, 'then'));
}

;// CONCATENATED MODULE: ./build/code/styles/checks/branches.js


/** Branches of a chain of comparisons with constants that could be a `switch`. */
const MIN_CASES = 2;
/** The other branch of an `if`, or `NONE`. */
function otherwiseOf(tree, node) {
    return (0,reading/* branchOf */.W0)(tree, tree.part(node, 'otherwise'));
}
/** The branch that a statement jumps away from. */
function jumps(tree, body) {
    const last = (0,reading/* lastStatement */.Kp)(tree, body);
    return tree.role((0,reading/* peeled */.MI)(tree, last)) === 'jump';
}
/** The statement after a node in its list, or `NONE`. */
function nextOf(tree, node) {
    const whole = tree.role(tree.parent(node)) === 'expression' ? tree.parent(node) : node;
    const next = tree.after[whole] ?? 0;
    if (tree.parent(next) !== tree.parent(whole))
        return syntax_tree/* NONE */.x;
    return tree.isNamed(next) ? next : syntax_tree/* NONE */.x;
}
/** An `if`: nesting, the order of its branches, and an `else` after a jump. */
function checkIf(view, node) {
    const { tree } = view;
    const then = tree.part(node, 'then');
    if (then < 0 || tree.name(node).endsWith('_modifier'))
        return;
    const otherwise = otherwiseOf(tree, node);
    if (otherwise >= 0)
        checkOtherwise(view, node, then, otherwise);
    else
        checkAlone(view, node, then);
    checkChoice(view, node, then, otherwise);
    checkChain(view, node);
}
function checkOtherwise(view, node, then, otherwise) {
    const { tree } = view;
    view.add('else', 'if (c) … else …', node, then);
    if ((0,reading/* ifOf */.Pk)(tree, otherwise) === syntax_tree/* NONE */.x && tree.role(otherwise) !== 'elseif') {
        const isTurned = isNegated(tree, tree.part(node, 'condition'));
        view.add('else order', isTurned ? 'if (!c) … else …' : 'if (c) … else …', node, then);
        checkDenied(view, node, then);
    }
    if (jumps(tree, then))
        view.add('else after return', 'if (c) return a; else …', node, then);
}
/** The first of two branches under `!`; `a != b` denies nothing. */
function checkDenied(view, node, then) {
    const { tree } = view;
    const at = (0,reading/* peeled */.MI)(tree, tree.part(node, 'condition'));
    if (tree.role(at) === 'unary' && /^(?:!|not)$/u.test(tree.operator(at)))
        view.add('denied branch', 'if (!c) … else …', node, then);
    else
        view.addFirst('denied branch', 'if (c) … else …', node, then);
}
function isNegated(tree, condition) {
    const at = (0,reading/* peeled */.MI)(tree, condition);
    const operator = tree.operator(at);
    const role = tree.role(at);
    return ((role === 'unary' && (operator === '!' || operator === 'not')) ||
        ((role === 'binary' || role === 'chain') && (operator.startsWith('!=') || operator === 'is not')));
}
function checkAlone(view, node, then) {
    const { tree } = view;
    const operation = (0,reading/* operationOf */.zI)(tree, (0,reading/* peeled */.MI)(tree, tree.part(node, 'condition')));
    const inner = (0,reading/* ifOf */.Pk)(tree, (0,reading/* onlyStatement */.sd)(tree, then));
    if (inner !== syntax_tree/* NONE */.x && tree.part(inner, 'otherwise') < 0)
        view.add('nesting', 'if (a) { if (b) … }', node, then);
    else if (operation?.operator === '&&' || operation?.operator === 'and')
        view.add('nesting', 'if (a && b)', node, then);
    const next = nextOf(tree, node);
    if (jumps(tree, then)) {
        if (next !== syntax_tree/* NONE */.x)
            view.add('else after return', 'if (c) return a; …', node, then);
    }
    checkOpposite(view, node, next);
    checkEarly(view, node, then, next);
}
/** `if (c) … if (!c) …`: the other branch under the opposite condition. */
function checkOpposite(view, node, next) {
    const { tree } = view;
    const other = (0,reading/* ifOf */.Pk)(tree, next);
    if (other === syntax_tree/* NONE */.x || tree.part(other, 'otherwise') >= 0)
        return;
    const [a, b] = [node, other].map((at) => (0,reading/* peeled */.MI)(tree, tree.part(at, 'condition')));
    if (a === undefined || b === undefined)
        return;
    const denied = (at) => tree.role(at) === 'unary' && /^(?:!|not)$/u.test(tree.operator(at)) ? (0,reading/* peeled */.MI)(tree, tree.only(at)) : syntax_tree/* NONE */.x;
    const isOpposite = (one, two) => denied(two) >= 0 && tree.textOf(one) === tree.textOf(denied(two));
    if (isOpposite(a, b) || isOpposite(b, a))
        view.add('else', 'if (c) … if (!c) …', node);
}
/** In the body of a function: leaving early, or the rest of the body inside the condition. */
function checkEarly(view, node, then, next) {
    const { tree } = view;
    const list = tree.parent(tree.role(tree.parent(node)) === 'expression' ? tree.parent(node) : node);
    const owner = tree.role(tree.parent(list)) === null ? tree.parent(tree.parent(list)) : tree.parent(list);
    if (tree.role(list) !== 'list' || tree.role(owner) !== 'function')
        return;
    const last = (0,reading/* peeled */.MI)(tree, (0,reading/* onlyStatement */.sd)(tree, then));
    const isReturn = tree.name(last).startsWith('return');
    if (isReturn && next !== syntax_tree/* NONE */.x) {
        view.add('early return', 'if (!c) return; …', node, then);
        if (tree.named(last).length === 0)
            view.add('leaving early', 'if (!c) return; …', node, then);
    }
    else if (next === syntax_tree/* NONE */.x && !jumps(tree, then)) {
        if (((0,reading/* statementsOf */.GX)(tree, then)?.length ?? 0) > 1)
            view.add('early return', 'if (c) { … } at the end', node, then);
        view.addFirst('leaving early', 'if (c) { … } at the end', node, then);
    }
}
/** Two branches that give one variable its value, or return one. */
function checkChoice(view, node, then, otherwise) {
    const { tree } = view;
    if (otherwise < 0 || (0,reading/* ifOf */.Pk)(tree, otherwise) !== syntax_tree/* NONE */.x)
        return;
    const [a, b] = [then, otherwise].map((body) => (0,reading/* peeled */.MI)(tree, (0,reading/* onlyStatement */.sd)(tree, body)));
    if (a === undefined || b === undefined || a < 0 || b < 0)
        return;
    const target = (at) => tree.role(at) === 'assign' && tree.operator(at) === '=' ? tree.textOf(tree.part(at, 'left')) : null;
    const isAssigned = target(a) !== null && target(a) === target(b);
    const isReturned = [a, b].every((at) => tree.name(at).startsWith('return') && tree.named(at).length === 1);
    if (isAssigned || isReturned)
        view.add('choice', 'if (c) x = a; else x = b;', node, then);
}
/** A conditional expression that is assigned or returned. */
function checkConditional(view, node) {
    view.add('choice', 'x = c ? a : b', node);
}
/** An `if` with others after `else` that compare one value with constants. */
function checkChain(view, node) {
    const { tree } = view;
    const parent = tree.parent(node);
    if (tree.role(parent) === 'else' || tree.part(parent, 'otherwise') === node)
        return;
    let subject = '';
    let cases = 0;
    for (let at = node; at >= 0; at = nextInChain(tree, at)) {
        const compared = comparedAt(tree, at);
        if (compared === null || (cases > 0 && compared !== subject))
            return;
        subject = compared;
        cases++;
    }
    if (cases >= MIN_CASES)
        view.add('switch', 'if (x == 1) … else if (x == 2) …', node, tree.part(node, 'then'));
}
function nextInChain(tree, node) {
    const otherwise = otherwiseOf(tree, node);
    if (otherwise < 0)
        return syntax_tree/* NONE */.x;
    return tree.role(otherwise) === 'elseif' ? syntax_tree/* NONE */.x : (0,reading/* ifOf */.Pk)(tree, otherwise);
}
/** What a condition compares with a constant, or `null`. */
function comparedAt(tree, node) {
    const operation = (0,reading/* operationOf */.zI)(tree, (0,reading/* peeled */.MI)(tree, tree.part(node, 'condition')));
    if (!operation || !/^={2,3}$/u.test(operation.operator))
        return null;
    const { left, right } = operation;
    if ((0,reading/* isConstant */.VO)(tree, right))
        return tree.textOf(left);
    return (0,reading/* isConstant */.VO)(tree, left) ? tree.textOf(right) : null;
}
/** A `switch`: over a value, or over a condition. */
function checkSwitch(view, node) {
    const { tree } = view;
    const subject = (0,reading/* peeled */.MI)(tree, tree.part(node, 'subject'));
    const role = tree.role(subject);
    const isCondition = (role === 'binary' || role === 'chain') && /^(?:[<>!=]=?=?|&&|\|\|)$/u.test(tree.operator(subject));
    const body = tree.part(node, 'body');
    view.add('switch', isCondition ? 'switch (a == b)' : 'switch (x)', node, body);
    if (casesOf(tree, body) === 1)
        view.add('single case', 'switch (x) { case 1: … }', node, body);
}
/** The cases of a `switch` that name a constant. */
function casesOf(tree, body) {
    if (body < 0)
        return 0;
    return tree.named(body).filter((child) => /^\s*case\b/u.test(tree.textOf(child))).length;
}
/** Parentheses around a returned value. */
function checkReturn(view, node) {
    const { tree } = view;
    if (!tree.name(node).startsWith('return'))
        return;
    let value = tree.only(node);
    if (value >= 0 && tree.role(value) === null && tree.name(value).endsWith('_list'))
        value = tree.only(value);
    if (value < 0)
        return;
    const isWrapped = tree.role(value) === 'wrap';
    view.add('return value', isWrapped ? 'return (x);' : 'return x;', node);
}
/** `sizeof(x)` and `sizeof x`; a type always has parentheses. */
function checkSizeof(view, node) {
    const { tree } = view;
    const value = tree.only(node);
    if (value < 0 || tree.name(value).includes('type'))
        return;
    view.add('sizeof', tree.role(value) === 'wrap' ? 'sizeof(x)' : 'sizeof x', node);
}

;// CONCATENATED MODULE: ./build/code/styles/checks/comparisons.js

const ORDERS = new Set(['<', '<=', '>', '>=']);
const EQUALITIES = new Set(['==', '!=', '===', '!==', 'is', 'is not']);
/** What a value is compared with to see whether it is nothing, by the role of the constant. */
const NOTHING = { null: 'NULL', false: 'false', true: 'true' };
/** The constant that stands for nothing (or `true`), as a form names it; `null` for any other expression. */
function nothingOf(tree, node) {
    const at = (0,reading/* peeled */.MI)(tree, node);
    const role = tree.role(at);
    const text = tree.textOf(at);
    if (role === 'integer')
        return text === '0' ? '0' : null;
    if (role === 'boolean')
        return text.toLowerCase();
    if (role === 'name' && text === 'NULL')
        return 'NULL';
    return NOTHING[role ?? ''] ?? null;
}
/** A comparison: its direction, the side of the constant, and a test for nothing. */
function checkComparison(view, node) {
    const { tree } = view;
    const operation = (0,reading/* operationOf */.zI)(tree, node);
    if (!operation)
        return;
    const { left, operator, right } = operation;
    const isOrder = ORDERS.has(operator);
    if (isOrder) {
        view.add('comparison', `a ${operator} b`, node);
        view.habit('comparison direction', operator.startsWith('<') ? 'a < b' : 'a > b', ...place(tree, node));
    }
    if (!isOrder && !EQUALITIES.has(operator)) {
        checkPair(view, node, operation);
        return;
    }
    const [isLeft, isRight] = [(0,reading/* isConstant */.VO)(tree, left), (0,reading/* isConstant */.VO)(tree, right)];
    if (isLeft !== isRight) {
        view.add('constant side', `${isLeft ? '1' : 'x'} ${isOrder ? '<' : '=='} ${isLeft ? 'x' : '1'}`, node);
        if (!isOrder)
            checkNothing(view, node, operator, isLeft ? left : right);
    }
    if (operator.startsWith('!') || operator === 'is not')
        view.add('inequality', 'a != b', node);
    else if (!isOrder)
        view.add('equality', 'a == b', node);
}
function place(tree, node) {
    return [tree.starts[node] ?? 0, tree.ends[node] ?? 0];
}
function checkNothing(view, node, operator, constant) {
    const nothing = nothingOf(view.tree, constant);
    if (nothing === null)
        return;
    const isEqual = !operator.startsWith('!') && operator !== 'is not';
    const isZero = isEqual !== (nothing === 'true');
    view.add(isZero ? 'zero test' : 'nonzero test', `x ${isEqual ? '==' : '!='} ${nothing}`, node);
}
/** `a <= b && a >= b` is an equality, and `a < b || a > b` an inequality. */
function checkPair(view, node, { left, operator, right }) {
    const isAnd = operator === '&&' || operator === 'and';
    if (!isAnd && operator !== '||' && operator !== 'or')
        return;
    const { tree } = view;
    const [a, b] = [(0,reading/* operationOf */.zI)(tree, (0,reading/* peeled */.MI)(tree, left)), (0,reading/* operationOf */.zI)(tree, (0,reading/* peeled */.MI)(tree, right))];
    if (!a || !b)
        return;
    const text = (at) => tree.textOf(at);
    const isSame = text(a.left) === text(b.left) && text(a.right) === text(b.right);
    const isTurned = text(a.left) === text(b.right) && text(a.right) === text(b.left);
    const wanted = isAnd ? ['<=', '>='] : ['<', '>'];
    const isApart = wanted.includes(a.operator) && wanted.includes(b.operator);
    if (!isApart || !((isSame && a.operator !== b.operator) || (isTurned && a.operator === b.operator)))
        return;
    if (isAnd)
        view.add('equality', 'a <= b && a >= b', node);
    else
        view.add('inequality', 'a < b || a > b', node);
}
/** `!x`, `!!x`, `!(a == b)`. */
function checkNot(view, node) {
    const { tree } = view;
    const operator = tree.operator(node);
    if (operator !== '!' && operator !== 'not')
        return;
    const inner = (0,reading/* peeled */.MI)(tree, tree.only(node));
    const operation = (0,reading/* operationOf */.zI)(tree, inner);
    if (operation && (ORDERS.has(operation.operator) || EQUALITIES.has(operation.operator)))
        view.add('inequality', '!(a == b)', node);
    else if (isNot(tree, tree.parent(node)))
        view.add('nonzero test', '!!x', tree.parent(node));
    else if (!isNot(tree, inner))
        view.add('zero test', '!x', node);
}
function isNot(tree, node) {
    return tree.role(node) === 'unary' && /^(?:!|not)$/u.test(tree.operator(node));
}
/** A condition that is a value itself. */
function checkTest(view, node) {
    const { tree } = view;
    const condition = (0,reading/* peeled */.MI)(tree, tree.part(node, 'condition'));
    const role = tree.role(condition);
    if (role === 'name' || role === 'call' || role === 'member' || view.kind(condition) !== undefined)
        view.add('nonzero test', 'x', condition);
}

// EXTERNAL MODULE: ./build/code/styles/checks/declarations.js
var declarations = __webpack_require__(40364);
;// CONCATENATED MODULE: ./build/code/styles/checks/jumps.js


/** How a loop is left, and the direction of a `goto`. */
function checkJump(view, node) {
    const { tree } = view;
    const name = tree.name(node);
    const inner = view.around.at(-1) ?? syntax_tree/* NONE */.x;
    if (name.startsWith('break')) {
        if (tree.named(node).length > 0)
            view.add('loop exit', 'break label;', node);
        else if (inner >= 0 && (0,reading/* isLoop */.r)(tree, inner))
            view.add('loop exit', 'break;', node);
    }
    else if (name === 'goto_statement')
        checkGoto(view, node);
}
function checkGoto(view, node) {
    const { tree } = view;
    const target = labelOf(view, tree.textOf(tree.only(node)));
    if (target === syntax_tree/* NONE */.x)
        return;
    view.add('goto', target > node ? 'goto forward' : 'goto backward', node);
    const loop = view.loops.at(-1) ?? syntax_tree/* NONE */.x;
    if (loop >= 0 && !tree.contains(loop, target))
        view.add('loop exit', 'goto end;', node);
}
const labels = new WeakMap();
/** The statement with a label, or `NONE`. */
function labelOf(view, name) {
    const { tree } = view;
    let known = labels.get(view);
    if (!known) {
        known = new Map(tree.withRole('label').map((at) => [tree.textOf(tree.named(at)[0] ?? syntax_tree/* NONE */.x), at]));
        labels.set(view, known);
    }
    return known.get(name) ?? syntax_tree/* NONE */.x;
}

;// CONCATENATED MODULE: ./build/code/styles/checks/layout.js


/** Counts a gap by whether it is empty, blanks, or more than blanks (a comment), which has no form. */
function gap(view, construct, [start, end], [tight, wide]) {
    if (end < start)
        return;
    const { text } = view.tree;
    for (let at = start; at < end; at++)
        if (text[at] !== ' ' && text[at] !== '\t')
            return;
    view.habit(construct, start === end ? tight : wide, start, end);
}
/** Blanks around the operator between two nodes. */
function around(view, construct, left, operator, right) {
    const { tree } = view;
    const [end, start] = [tree.ends[left] ?? 0, tree.starts[right] ?? 0];
    const at = tree.text.indexOf(operator, end);
    if (at < 0 || at + operator.length > start)
        return;
    const [tight, wide] = construct === 'blanks around assignment' ? ['a=b', 'a = b'] : ['a+b', 'a + b'];
    gap(view, construct, [end, at], [tight, wide]);
    gap(view, construct, [at + operator.length, start], [tight, wide]);
}
/** Blanks around a binary operator. */
function checkOperator(view, node) {
    const operation = (0,reading/* operationOf */.zI)(view.tree, node);
    if (operation && !/\w/u.test(operation.operator))
        around(view, 'blanks around operators', operation.left, operation.operator, operation.right);
}
/** Blanks around `=` and the like. */
function checkAssignment(view, node) {
    const { tree } = view;
    const operator = tree.operator(node);
    const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
    if (left >= 0 && right >= 0 && operator.endsWith('='))
        around(view, 'blanks around assignment', left, operator, right);
}
/** Blanks around the `=` of a declared value. */
function checkDeclaredValue(view, node) {
    const { tree } = view;
    const [name, value, third] = tree.named(node);
    if (name === undefined || value === undefined || third !== undefined)
        return;
    if (tree.children(node).some((child) => tree.name(child) === '='))
        around(view, 'blanks around assignment', name, '=', value);
}
/** Blanks before and inside the parentheses of a call, and after its commas. */
function checkCall(view, node) {
    const { tree } = view;
    const { text } = tree;
    const list = tree.part(node, 'arguments');
    const [start, end] = [tree.starts[list] ?? -1, tree.ends[list] ?? -1];
    if (list < 0 || text[start] !== '(' || text[end - 1] !== ')')
        return;
    gap(view, 'blank before arguments', [tree.ends[tree.part(node, 'callee')] ?? start, start], ['f(x)', 'f (x)']);
    const given = tree.named(list);
    const [first] = given;
    if (first === undefined)
        return;
    gap(view, 'blanks inside parentheses', [start + 1, tree.starts[first] ?? start], ['f(x)', 'f( x )']);
    const last = given.at(-1) ?? first;
    gap(view, 'blanks inside parentheses', [tree.ends[last] ?? end, end - 1], ['f(x)', 'f( x )']);
    for (const [index, argument] of given.entries()) {
        const next = given[index + 1];
        const comma = tree.ends[argument] ?? 0;
        if (next !== undefined && text[comma] === ',')
            gap(view, 'blank after comma', [comma + 1, tree.starts[next] ?? 0], ['f(a,b)', 'f(a, b)']);
    }
}
/** The blank between a keyword and its parenthesis. */
function checkKeyword(view, node) {
    const { tree } = view;
    const start = tree.starts[node] ?? 0;
    let end = start;
    while (/[a-z]/u.test(tree.text.charAt(end)))
        end++;
    let at = end;
    while (tree.text[at] === ' ' || tree.text[at] === '\t')
        at++;
    if (end > start && tree.text[at] === '(')
        gap(view, 'blank after keyword', [end, at], ['if(c)', 'if (c)']);
}
/** The line of a brace that opens a body. */
function brace(view, construct, body, head) {
    const { tree } = view;
    const start = tree.starts[body] ?? 0;
    if (tree.text[start] !== '{')
        return;
    const from = blankStart(tree, start);
    const form = /[\r\n]/u.test(tree.text.slice(from, start))
        ? `${head}⏎{`
        : from === start
            ? `${head}{`
            : `${head} {`;
    view.habit(construct, form, from, start);
}
function blankStart({ text }, offset) {
    let at = offset;
    while (at > 0 && /\s/u.test(text.charAt(at - 1)))
        at--;
    return at;
}
/** The line of the brace of a function. */
function checkFunctionBrace(view, node) {
    brace(view, 'function brace', view.tree.part(node, 'body'), 'f()');
}
/** The line of the brace of an `if`, and of its `else`. */
function checkIfLines(view, node) {
    const { tree } = view;
    const then = tree.part(node, 'then');
    brace(view, 'statement brace', then, 'if (c)');
    const otherwise = tree.part(node, 'otherwise');
    const end = tree.ends[then] ?? 0;
    if (otherwise < 0 || tree.text[end - 1] !== '}')
        return;
    let at = end;
    while (/\s/u.test(tree.text.charAt(at)))
        at++;
    if (!tree.text.startsWith('else', at))
        return;
    const form = /[\r\n]/u.test(tree.text.slice(end, at)) ? '}⏎else' : at === end ? '}else' : '} else';
    view.habit('else line', form, end, at);
}
/** The line of the brace of a loop or a selection. */
function checkBodyBrace(view, node) {
    brace(view, 'statement brace', view.tree.part(node, 'body'), 'if (c)');
}
/** Whether the statements of a list are on lines of their own. */
function checkLines(view, list) {
    const { tree } = view;
    let before = syntax_tree/* NONE */.x;
    for (const child of (0,reading/* statementsOf */.GX)(tree, list) ?? []) {
        if (before >= 0 && tree.isWhole(before) && tree.isWhole(child)) {
            const between = [tree.ends[before] ?? 0, tree.starts[child] ?? 0];
            const hasLine = /[\r\n]/u.test(tree.text.slice(...between));
            view.habit('statements on a line', hasLine ? 'one' : 'several', ...between);
        }
        before = child;
    }
}
/** The place of the star of a pointer: `char *p`, `char* p`, `char * p`. */
function checkStar(view, node) {
    const { text } = view.tree;
    const start = view.tree.starts[node] ?? 0;
    // one of several stars is next to the others
    if (text[start] !== '*' || text[start - 1] === '*')
        return;
    const isBefore = /\s/u.test(text.charAt(start - 1));
    const isAfter = /\s/u.test(text.charAt(start + 1));
    const form = `char${isBefore ? ' ' : ''}*${isAfter ? ' ' : ''}p`;
    view.habit('pointer star', form, start, start + 1);
}
/** The quotes of a string without a quote in it. */
function checkQuotes(view, node) {
    const { tree } = view;
    const text = tree.textOf(node);
    const quote = text.charAt(text.length - 1);
    if (quote !== '"' && quote !== "'")
        return;
    const form = text.length >= 6 && text.endsWith(quote.repeat(3)) ? quote.repeat(3) : `${quote}a${quote}`;
    view.habit('quotes', form, tree.starts[node] ?? 0, tree.ends[node] ?? 0);
}
/** The semicolon at the end of a statement that may be without one. */
function checkSemicolon(view, node) {
    const { tree } = view;
    const end = tree.ends[node] ?? 0;
    if (tree.role(tree.parent(node)) !== 'list')
        return;
    view.habit('semicolons', tree.text[end - 1] === ';' ? 'a;' : 'a', end - 1, end);
}

// EXTERNAL MODULE: ./build/code/styles/checks/loops.js
var loops = __webpack_require__(92694);
;// CONCATENATED MODULE: ./build/code/styles/checks/signature.js

/** Nodes that hold the parameters of a function, as grammars name them. */
const LISTS = /^(?:parameter_list|formal_parameters|parameters)$/u;
/** Nodes that are one parameter, or several of one type. */
const PARAMETER = /(?:^|_)parameter(?:_declaration)?$/u;
/** A name before its type, as in Rust and TypeScript; Go has a blank between them. */
const AFTER_COLON = /^[^:?]*\??\s*:(?!:)\s*/u;
/** A node that Go's grammar alone has. */
const GO = 'short_var_declaration';
/** Parameters whose types are written; a function with more has no form of its types. */
const MOST_PARAMETERS = 8;
/** Types of the languages and of their standard headers. All others are `T`: a form is no text of the unit. */
const TYPES = new Set(('void char short int long float double signed unsigned bool boolean byte string String object Object number any unknown error ' +
    'size_t ssize_t ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t FILE ' +
    'i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 str self int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 float32 float64').split(' '));
/** Words next to a type that say how it may be used. */
const QUALIFIERS = new Set('const volatile restrict register static struct union enum final mut dyn ref out in readonly params this'.split(' '));
/** The number of the parameters of a function, and their types. */
function checkSignature(view, node) {
    const { tree } = view;
    const list = listOf(tree, node);
    if (list < 0)
        return;
    const types = tree.named(list).flatMap((parameter) => typesOf(tree, parameter));
    const taken = types.length === 1 && types[0] === 'void' ? [] : types;
    const isMany = taken.length > MOST_PARAMETERS;
    view.addFirst('parameter count', isMany ? 'many' : String(taken.length), list);
    if (!isMany)
        view.addFirst('parameter types', `(${taken.join(', ')})`, list);
}
/** The list of the parameters: the first one after the name. */
function listOf(tree, node) {
    let at = tree.part(node, 'declared');
    while (tree.part(at, 'declared') >= 0)
        at = tree.part(at, 'declared');
    if (at < 0)
        return syntax_tree/* NONE */.x;
    const end = tree.after[node] ?? 0;
    for (let found = at; found < end && tree.role(found) !== 'list'; found++)
        if (LISTS.test(tree.name(found)))
            return found;
    return syntax_tree/* NONE */.x;
}
/** The types of a parameter, or of several that share one. */
function typesOf(tree, parameter) {
    const name = tree.name(parameter);
    if (name.includes('comment'))
        return [];
    if (name === 'variadic_parameter' || name === 'variadic_parameter_declaration')
        return ['...'];
    const text = tree
        .textOf(parameter)
        .replace(/=[^]*$/u, '')
        .replaceAll(/\/\*[^]*?\*\/|\/\/.*|@\w+/gu, ' ');
    if (!PARAMETER.test(name))
        return [plainType(text)];
    if (AFTER_COLON.test(text))
        return [plainType(text.replace(AFTER_COLON, ''))];
    const shared = /^((?:\s*\w+\s*,)*\s*\w+)\s+(\S[^]*)$/u.exec(text);
    if (tree.table.names.includes(GO) && shared) {
        const type = plainType(shared[2] ?? '');
        return (shared[1] ?? '').split(',').map(() => type);
    }
    return [plainType(text.replace(/([\s*&\]>])[A-Za-z_$][\w$]*((?:\s*\[[^\]]*\])*)\s*$/u, '$1$2'))];
}
/** A type in words of `TYPES`, with its pointers and brackets. */
function plainType(text) {
    let bare = text;
    for (let inner = ''; inner !== bare;)
        [inner, bare] = [bare, bare.replaceAll(/<[^<>]*>/gu, '')];
    const words = bare.match(/[\p{L}_$][\p{L}\p{N}_$]*|[*&?]|\.\.\.|\[/gu) ?? [];
    const types = words
        .filter((word) => !QUALIFIERS.has(word))
        .map((word) => (word === '[' ? '[]' : TYPES.has(word) || !/[\p{L}_$]/u.test(word) ? word : 'T'));
    return types.filter((word, at) => word !== 'T' || types[at - 1] !== 'T').join(' ');
}

// EXTERNAL MODULE: ./build/code/styles/checks/steps.js
var steps = __webpack_require__(40646);
;// CONCATENATED MODULE: ./build/code/styles/checks/all-checks.js










/** All checks. */
const CHECKS = [
    {
        at: ['update', 'unary', 'assign'],
        lists: [
            ...['increment', 'decrement', 'for increment', 'for decrement', 'augmented assignment'],
            ...['step up', 'step down'],
        ],
        run: steps/* checkStep */.bn,
    },
    {
        at: ['for'],
        lists: ['loop', 'for header', 'infinite loop', 'counting loop', 'counted loop'],
        run: loops/* checkFor */.G5,
        isHead: true,
    },
    {
        at: ['while', 'until', 'do'],
        lists: ['loop', 'infinite loop', 'counting loop', 'counted loop'],
        run: loops/* checkWhile */.qm,
        isHead: true,
    },
    { at: ['each'], lists: ['loop'], run: loops/* checkEach */.Qi, isHead: true },
    { at: ['endless'], lists: ['infinite loop'], run: loops/* checkEndless */.ft, isHead: true },
    {
        at: ['declaration'],
        lists: ['declaration line', 'declared value', 'first value'],
        run: declarations/* checkDeclaration */.Fg,
    },
    { at: ['declaration'], lists: ['array definition'], run: access/* checkArrays */.Dt },
    {
        at: ['list', 'case'],
        lists: ['declaration line', 'declared value', 'declaration position', 'first value', 'empty declaration'],
        run: declarations/* checkDeclarations */.Sz,
        isHead: true,
    },
    { at: ['subscript'], lists: ['array access'], run: access/* checkSubscript */.kh },
    { at: ['reference', 'unary'], lists: ['array access'], run: access/* checkPointer */.yU },
    { at: ['pointerMember'], lists: ['pointer member'], run: access/* checkMember */.rT },
    {
        at: ['if'],
        lists: ['braces', 'if braces', 'else braces', 'body line'],
        run: checkIfBraces,
        isHead: true,
    },
    { at: ['if', 'unless'], lists: ['if position'], run: checkIfPosition },
    {
        at: ['for', 'while', 'do', 'each'],
        lists: ['braces', 'loop braces', 'body line'],
        run: checkLoopBraces,
        isHead: true,
    },
    {
        at: ['binary', 'chain'],
        lists: ['comparison', 'constant side', 'equality', 'inequality', 'zero test', 'nonzero test'],
        run: checkComparison,
    },
    { at: ['unary'], lists: ['zero test', 'nonzero test', 'inequality'], run: checkNot },
    {
        at: ['if', 'elseif', 'unless', 'while', 'until', 'do'],
        lists: ['nonzero test'],
        run: checkTest,
        isHead: true,
    },
    {
        at: ['if', 'unless'],
        lists: ['nesting', 'else order', 'denied branch', 'else', 'early return', 'leaving early', 'choice'],
        run: checkIf,
        isHead: true,
    },
    { at: ['conditional'], lists: ['choice'], run: checkConditional },
    { at: ['switch'], lists: ['switch', 'single case'], run: checkSwitch, isHead: true },
    { at: ['jump'], lists: ['loop exit', 'goto'], run: checkJump },
    { at: ['jump'], lists: ['return value'], run: checkReturn },
    { at: ['function'], lists: ['parameter count', 'parameter types'], run: checkSignature, isHead: true },
    { at: ['sizeof'], lists: ['sizeof'], run: checkSizeof },
    { at: ['binary', 'chain'], lists: ['blanks around operators'], run: checkOperator },
    { at: ['assign'], lists: ['blanks around assignment'], run: checkAssignment },
    { at: ['declarator'], lists: ['blanks around assignment'], run: checkDeclaredValue },
    {
        at: ['call'],
        lists: ['blank before arguments', 'blanks inside parentheses', 'blank after comma'],
        run: checkCall,
    },
    {
        at: ['if', 'while', 'for', 'each', 'switch'],
        lists: ['blank after keyword'],
        run: checkKeyword,
        isHead: true,
    },
    { at: ['function'], lists: ['function brace'], run: checkFunctionBrace, isHead: true },
    { at: ['if'], lists: ['statement brace', 'else line'], run: checkIfLines, isHead: true },
    {
        at: ['for', 'while', 'each', 'switch', 'do'],
        lists: ['statement brace'],
        run: checkBodyBrace,
        isHead: true,
    },
    { at: ['list'], lists: ['statements on a line'], run: checkLines, isHead: true },
    { at: ['star'], lists: ['pointer star'], run: checkStar },
    { at: ['string'], lists: ['quotes'], run: checkQuotes },
    { at: ['expression', 'declaration', 'jump'], lists: ['semicolons'], run: checkSemicolon },
];

;// CONCATENATED MODULE: ./build/code/styles/checks/lines.js
/** The steps of indentation that have a form of their own. */
const STEPS = new Set([2, 3, 4, 8]);
/** The lines of a unit: indentation, blanks at their ends, blank lines, line ends. One walk over the text. */
function readLines(view, from, to) {
    const { text } = view.tree;
    let [start, depth, blank] = [from, 0, 0];
    while (start < to) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 || newline >= to ? to : newline;
        const isReturn = end > start && text[end - 1] === '\r';
        const stop = isReturn ? end - 1 : end;
        if (end < to)
            view.habit('line ends', isReturn ? 'CR LF' : 'LF', stop, end + 1);
        let at = start;
        while (at < stop && (text[at] === ' ' || text[at] === '\t'))
            at++;
        if (at === stop) {
            blank++;
            if (stop > start)
                view.habit('trailing blanks', 'some', start, stop);
        }
        else {
            // the lines of a comment have a star one blank deeper
            if (text[at] !== '*')
                depth = readIndent(view, start, at, depth);
            const last = text[stop - 1];
            const isTrailing = last === ' ' || last === '\t';
            view.habit('trailing blanks', isTrailing ? 'some' : 'none', stop - (isTrailing ? 1 : 0), stop);
            if (start > from)
                view.habit('blank lines', BLANK[Math.min(blank, 2)] ?? '', start, at);
            blank = 0;
        }
        start = end + 1;
    }
}
/** Between two lines that are not blank. */
const BLANK = ['none', 'single', 'double'];
/** @returns the number of blanks before the line, or the last number if it is a tab's */
function readIndent(view, start, end, depth) {
    const { text } = view.tree;
    if (end > start && text[start] === '\t') {
        view.habit('indentation', 'tabs', start, end);
        return depth;
    }
    const width = end - start;
    const step = width - depth;
    if (step > 0 && STEPS.has(step))
        view.habit('indentation', `${step.toString()} blanks`, start, end);
    return width;
}

;// CONCATENATED MODULE: ./build/code/styles/checks/casing.js
/** Beginnings of names that say a type, as Hungarian notation writes them: one letter, or a short word for a type. */
const HUNGARIAN = /^(?:[a-z]|ch|dw|lp|ll|ul|ui|sz|str|arr|ptr|fn|int|char|bool|float|double|long|short|map|list|vec)(?=[A-Z])/u;
/** Casings, the first that fits; the patterns take linear time. */
const CASINGS = [
    ['$name', /^\$/u],
    ['__name', /^__/u],
    ['_name', /^_/u],
    ['name_', /_$/u],
    ['i', /^[a-z]$/u],
    ['I', /^[A-Z]$/u],
    ['CONSTANT_CASE', /^[A-Z0-9]+(?:_[A-Z0-9]+)*$/u],
    ['snake_case', /^[a-z0-9]+(?:_[a-z0-9]+)+$/u],
    ['Mixed_Case', /_/u],
    ['PascalCase', /^[A-Z]/u],
    ['iHungarian', HUNGARIAN],
    ['camelCase', /[A-Z]/u],
    ['word', /^[a-z]+$/u],
    ['word1', /^/u],
];
/** The casing of a name, without the mark that all variables of the language have. */
function casingOf(name) {
    return CASINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'word';
}

;// CONCATENATED MODULE: ./build/code/styles/checks/names.js

/** The casings of the names that a unit declares. */
class NameCasings {
    view;
    places;
    seen = new Set();
    casings = new Set();
    isNamed = false;
    constructor(view, places) {
        this.view = view;
        this.places = places;
    }
    /** A leaf that is a name: counted if it declares a variable, once for each name. */
    read(leaf) {
        const { tree } = this.view;
        if (!this.isDeclared(this.childOf(leaf)) || isFunctionName(tree, leaf))
            return;
        const text = tree.textOf(leaf);
        const name = text.startsWith(this.places.sigil) ? text.slice(this.places.sigil.length) : text;
        if (this.seen.has(name) || name === '_')
            return;
        this.seen.add(name);
        const casing = casingOf(name);
        this.view.habit('most local names', casing, tree.starts[leaf] ?? 0, tree.ends[leaf] ?? 0);
        if (this.isFirst(casing))
            this.view.add('local names', casing, leaf);
    }
    /** The name of the unit's function: the first that is defined. */
    readFunction(node) {
        if (this.isNamed)
            return;
        const { tree } = this.view;
        let at = tree.part(node, 'declared');
        while (tree.part(at, 'declared') >= 0)
            at = tree.part(at, 'declared');
        if (at < 0 || tree.after[at] !== at + 1)
            return;
        this.isNamed = true;
        this.view.add('function name', casingOf(tree.textOf(at)), at);
    }
    isFirst(casing) {
        if (this.casings.has(casing))
            return false;
        this.casings.add(casing);
        return true;
    }
    /** The child of the declaring node that holds a leaf, under lists of names. */
    childOf(leaf) {
        const { tree } = this.view;
        let child = leaf;
        while (this.places.transparent[tree.symbols[tree.parent(child)] ?? -1] === true)
            child = tree.parent(child);
        return child;
    }
    isDeclared(child) {
        const { tree } = this.view;
        const parent = tree.parent(child);
        const field = this.places.fields.get(tree.symbols[parent] ?? -1);
        if (field !== undefined)
            return field === -1 || field === tree.fields[child];
        return (this.places.assignmentDeclares && tree.role(parent) === 'assign' && tree.part(parent, 'left') === child);
    }
}
/** Whether a name is that of a function, a type or a label. */
function isFunctionName(tree, leaf) {
    const parent = tree.parent(leaf);
    const role = tree.role(parent);
    return (role === 'function' || role === 'class' || /function_declarator|class|import/u.test(tree.name(parent)));
}

// EXTERNAL MODULE: ./build/code/styles/style-rows.js
var style_rows = __webpack_require__(32154);
;// CONCATENATED MODULE: ./build/code/styles/style-view.js

/**
 * Places of one form that are listed for a unit. Whether the form is there, and how often, decides nothing beyond: the largest
 * unit is 1,000,000 UTF-16 units and would list as many places.
 */
const MAX_PLACES = 64;
/** How far local variables are from being declared first, least first. */
const POSITIONS = ['first in the function', 'first in their blocks', 'between statements'];
/** The forms of a unit, collected while its tree is read. */
class StyleView {
    tree;
    row;
    kinds;
    keepsGaps;
    forms = [];
    /** All gaps, where they are wanted. */
    gaps = [];
    /** Innermost last: loops, selections and functions around the node that is read, and the loops alone. */
    around = [];
    loops = [];
    /** The node that is read. */
    node = syntax_tree/* NONE */.x;
    counts = new Map();
    habits = new Map();
    position = -1;
    constructor(tree, row, 
    /** Symbol → what the row calls it. */
    kinds, keepsGaps) {
        this.tree = tree;
        this.row = row;
        this.kinds = kinds;
        this.keepsGaps = keepsGaps;
    }
    /** What the row of the language calls a node. */
    kind(node) {
        return this.kinds[this.tree.symbols[node] ?? -1];
    }
    /** Begins to read a node. */
    enter(node) {
        this.node = node;
        for (const open of [this.around, this.loops])
            while (open.length > 0 && (this.tree.after[open.at(-1) ?? 0] ?? 0) <= node)
                open.pop();
    }
    /** Lists a form at a node, or at its head, which ends where `body` starts. */
    add(construct, form, node, body = -1) {
        const start = this.tree.starts[node] ?? 0;
        // An empty statement may be a token, of which the tree has no offsets.
        const from = this.tree.starts[body] ?? -1;
        const end = from < 0 ? (this.tree.ends[node] ?? start) : this.endBefore(from);
        this.addSpan(construct, form, { start, end: Math.max(start, end) });
    }
    /** Lists a form where it is first: a form that nearly all code has, and that no other place needs. */
    addFirst(construct, form, node, body = -1) {
        if (this.counts.get(construct)?.has(form) !== true)
            this.add(construct, form, node, body);
    }
    /** Lists a form at a place. */
    addSpan(construct, form, span) {
        if (!this.row.constructs.has(construct))
            return;
        let counts = this.counts.get(construct);
        if (!counts)
            this.counts.set(construct, (counts = new Map()));
        const count = counts.get(form) ?? 0;
        counts.set(form, count + 1);
        if (count < MAX_PLACES)
            this.forms.push({ construct, form: this.row.spelled[form] ?? form, span });
    }
    /** Counts a habit: `most` decides the form of the unit. */
    habit(construct, form, start, end) {
        if (!this.row.constructs.has(construct))
            return;
        let forms = this.habits.get(construct);
        if (!forms)
            this.habits.set(construct, (forms = new Map()));
        const known = forms.get(form);
        if (known)
            known.count++;
        else
            forms.set(form, { first: { start, end }, count: 1 });
        if (this.keepsGaps)
            this.gaps.push({ construct, form, span: { start, end }, node: this.node });
    }
    /** Counts a declaration: 0 is first in the function, 1 first in its block, 2 after a statement. */
    declared(position) {
        this.position = Math.max(this.position, position);
    }
    /** Lists the habits: the form that most places have, on the unit's first token, and each other form where it is first. */
    close(unit) {
        for (const [construct, forms] of this.habits) {
            const [most] = [...forms].sort(([, a], [, b]) => b.count - a.count);
            for (const [form, { first }] of forms)
                this.addSpan(construct, form === most?.[0] ? form : `also ${form}`, form === most?.[0] ? unit : first);
        }
        const position = POSITIONS[this.position];
        if (position !== undefined)
            this.addSpan('declaration position', position, unit);
    }
    /** The end of the text before an offset, without blanks. */
    endBefore(offset) {
        let end = offset;
        while (end > 0 && /\s/u.test(this.tree.text.charAt(end - 1)))
            end--;
        return end;
    }
}

;// CONCATENATED MODULE: ./build/code/styles/find-styles.js












/** Parts of a statement that are read on their own. */
const BLOCKS = new Set(['list', 'else', 'elseif', 'if']);
const plans = new WeakMap();
function planOf(table, language) {
    const known = plans.get(table);
    if (known)
        return known;
    const row = style_rows/* STYLE_ROWS */.A[language];
    const kindByName = new Map(Object.entries(row.kinds).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])));
    const kinds = table.names.map((name, symbol) => table.named[symbol] === true ? kindByName.get(name) : undefined);
    const wanted = CHECKS.filter(({ lists }) => lists.some((construct) => row.constructs.has(construct)));
    const checks = table.roles.map((role, symbol) => wanted.filter(({ at }) => at.some((place) => place === role || place === kinds[symbol])));
    const { fields, transparent } = (0,use_of_name/* declaringOf */.L)(table, languages/* LANGUAGES */.Yj[language].nodes);
    const { assignmentDeclares } = value_rows/* VALUE_ROWS */.E[language];
    const names = { fields, transparent, assignmentDeclares, sigil: languages/* LANGUAGES */.Yj[language].sigil ?? '' };
    const plan = { checks, kinds, names };
    plans.set(table, plan);
    return plan;
}
/** The forms of a parsed unit, with offsets in the text that was parsed. @param keepsGaps lists all gaps too */
function viewOf({ tree, shift }, language, length, keepsGaps = false) {
    const plan = planOf(tree.table, language);
    const view = new StyleView(tree, style_rows/* STYLE_ROWS */.A[language], plan.kinds, keepsGaps);
    const names = new NameCasings(view, plan.names);
    const end = shift + length;
    for (let node = 0; node < tree.size; node++) {
        const start = tree.starts[node] ?? -1;
        if (start < shift || (tree.ends[node] ?? 0) > end)
            continue;
        view.enter(node);
        const role = tree.role(node);
        const checks = plan.checks[tree.symbols[node] ?? -1];
        if (checks && checks.length > 0)
            runAll(view, node, checks);
        if (role === 'name')
            names.read(node);
        else if (role === 'function')
            names.readFunction(node);
        const isAround = (0,reading/* isLoop */.r)(tree, node);
        if (isAround || role === 'function' || role === 'closure' || role === 'switch')
            view.around.push(node);
        if (isAround)
            view.loops.push(node);
    }
    view.node = syntax_tree/* NONE */.x;
    readLines(view, shift, end);
    view.close(firstToken(tree.text, shift, end));
    return view;
}
/** Runs the checks of a node: all of them if it has no error inside, else those that read its head, if that has none. */
function runAll(view, node, checks) {
    const isWhole = view.tree.isWhole(node);
    if (!isWhole && !hasWholeHead(view.tree, node))
        return;
    for (const { run, isHead } of checks)
        if (isWhole || isHead === true)
            run(view, node);
}
/** Whether the errors inside a node are all in its blocks, or in single statements of a list. */
function hasWholeHead(tree, node) {
    if (tree.role(node) === 'list')
        return true;
    return tree.children(node).every((child) => tree.isWhole(child) || BLOCKS.has(tree.role(child)));
}
/** The first word or character of the code. */
function firstToken(text, from, to) {
    let start = from;
    while (start < to && /\s/u.test(text.charAt(start)))
        start++;
    let end = start;
    while (end < to && /\w/u.test(text.charAt(end)))
        end++;
    return { start, end: Math.max(end, Math.min(start + 1, to)) };
}
/**
 * Which of several equivalent forms a unit takes, for each construct that has several in its language: where it takes it, and the
 * habits of the whole, in no particular order. Nothing is read from nodes with parse errors. Linear in the length of the code; at
 * most `MAX_PLACES` places of one form.
 * `loadParser(language)` must have been awaited.
 */
function findStyles(code, language) {
    const parse = (0,parse_whole/* parseWhole */.z)(code, (0,parser/* parserOf */.BP)(language), value_rows/* VALUE_ROWS */.E[language]);
    const { forms } = viewOf(parse, language, code.length);
    if (parse.shift === 0)
        return forms;
    return forms.map((found) => ({
        ...found,
        span: { start: found.span.start - parse.shift, end: found.span.end - parse.shift },
    }));
}


/***/ }),

/***/ 23239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   Kp: () => (/* binding */ lastStatement),
/* harmony export */   MI: () => (/* binding */ peeled),
/* harmony export */   O1: () => (/* binding */ isForStep),
/* harmony export */   Pk: () => (/* binding */ ifOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   nV: () => (/* binding */ literalTruth),
/* harmony export */   r: () => (/* binding */ isLoop),
/* harmony export */   sd: () => (/* binding */ onlyStatement),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48654);

/** Nodes around one expression that mean nothing, besides parentheses. */
const LISTS = new Set(['expression_list', 'argument', 'argument_list']);
/** Nodes around several expressions in the header of a `for`. */
const SEQUENCES = new Set([
    ...['comma_expression', 'sequence_expression', 'expression_list', 'for_clause'],
]);
/** Expressions in the header of a `for` that are looked at: each may be in as many lists as there are. */
const MAX_STEPS = 16;
const LOOPS = new Set(['while', 'until', 'do', 'for', 'each']);
const CONSTANTS = new Set([
    ...['integer', 'float', 'string', 'char', 'true', 'false', 'boolean', 'null'],
]);
/** Whether a node is a loop. */
function isLoop(tree, node) {
    return LOOPS.has(tree.role(node));
}
/** The expression in parentheses, in a list of one, or that is a statement. */
function peeled(tree, node) {
    let at = node;
    while (at >= 0) {
        const role = tree.role(at);
        if (role !== 'wrap' && role !== 'expression' && !(role === null && LISTS.has(tree.name(at))))
            return at;
        const inner = tree.only(at);
        if (inner < 0)
            return at;
        at = inner;
    }
    return at;
}
/** The statement that an expression is: itself, or the node around it; `NONE` if it is part of an expression. */
function statementOf(tree, node) {
    const parent = tree.parent(node);
    const role = tree.role(parent);
    if (role === 'expression')
        return parent;
    if (role === 'list' || role === 'case' || role === 'else')
        return node;
    const isBody = role === 'if' || role === 'unless' || isLoop(tree, parent);
    return isBody && tree.part(parent, 'then') === node ? node : _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
}
/** Whether a node is the step of a `for`, alone or among several. */
function isForStep(tree, node) {
    let at = node;
    for (let depth = 0; depth < MAX_STEPS; depth++) {
        if (tree.role(tree.parent(at)) !== null || !SEQUENCES.has(tree.name(tree.parent(at))))
            break;
        if (isStepOf(tree, tree.parent(at), at))
            return true;
        at = tree.parent(at);
    }
    return tree.role(tree.parent(at)) === 'for' && isStepOf(tree, tree.parent(at), at);
}
function isStepOf(tree, header, node) {
    return tree.table.parts.update.includes(tree.fields[node] ?? -1) && tree.part(header, 'update') >= 0;
}
/** The statements of a block; `null` for a statement that is not in a block. */
function statementsOf(tree, body) {
    if (body < 0)
        return null;
    if (tree.role(body) === 'list')
        return tree.named(body);
    const [first] = tree.named(body);
    if (tree.name(body) !== 'block')
        return null;
    return first !== undefined && tree.role(first) === 'list' ? tree.named(first) : [];
}
/** The only statement of a body, in a block or not; `NONE` for none or several. */
function onlyStatement(tree, body) {
    const statements = statementsOf(tree, body);
    if (statements === null)
        return body;
    return statements.length === 1 ? (statements[0] ?? _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x) : _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
}
/** The last statement of a body. */
function lastStatement(tree, body) {
    const statements = statementsOf(tree, body);
    return statements === null ? body : (statements.at(-1) ?? _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x);
}
/** The branch in an `else`, or the node itself. */
function branchOf(tree, otherwise) {
    if (tree.role(otherwise) !== 'else')
        return otherwise;
    const body = tree.part(otherwise, 'body');
    return body >= 0 ? body : tree.only(otherwise);
}
/** The `if` that is a statement or in the node around a statement; `NONE` for any other statement. */
function ifOf(tree, statement) {
    const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
    return tree.role(inner) === 'if' ? inner : _values_tree_syntax_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
}
/** Whether an expression is a constant: a literal, a signed number, a name in capitals. */
function isConstant(tree, node) {
    const at = peeled(tree, node);
    const role = tree.role(at);
    if (CONSTANTS.has(role))
        return true;
    if (role === 'unary')
        return ['-', '+'].includes(tree.operator(at)) && isConstant(tree, tree.only(at));
    return role === 'name' && /^[A-Z][A-Z0-9_]+$/u.test(tree.textOf(at));
}
/** Whether a condition is a literal that holds (`true`) or not (`false`); `null` if it is no literal. */
function literalTruth(tree, condition) {
    const at = peeled(tree, condition);
    const role = tree.role(at);
    if (role === 'true' || role === 'false')
        return role === 'true';
    if (role === 'boolean')
        return tree.textOf(at).toLowerCase() === 'true';
    return role === 'integer' ? !/^0+$/u.test(tree.textOf(at)) : null;
}
/** The operands and the operator of a binary expression or of a comparison of two; `null` for anything else. */
function operationOf(tree, node) {
    const role = tree.role(node);
    if (role !== 'binary' && role !== 'chain')
        return null;
    const [left, right, third] = tree.named(node);
    if (left === undefined || right === undefined || third !== undefined)
        return null;
    return { left, operator: tree.operator(node), right };
}


/***/ }),

/***/ 32154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STYLE_ROWS)
/* harmony export */ });
/* harmony import */ var _constructs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);

const ALL = Object.keys(_constructs_js__WEBPACK_IMPORTED_MODULE_0__/* .CONSTRUCTS */ .l);
/** All constructs but some. */
function without(...left) {
    return new Set(ALL.filter((construct) => !left.includes(construct)));
}
/** Where the constructs are C's alone. */
const C_ONLY = ['sizeof', 'pointer star', 'pointer member'];
/** Where braces are required, or blocks are not braces. */
const BRACES = ['braces', 'if braces', 'else braces', 'loop braces', 'body line'];
const DECLARED = [
    ...['declaration line', 'declared value', 'declaration position'],
    ...['first value', 'empty declaration'],
];
const BRACED = ['function brace', 'statement brace', 'else line', 'blank after keyword'];
/** Where types are not written. */
const TYPED = ['parameter count', 'parameter types'];
const STEPPED = ['for increment', 'for decrement', 'for header', 'counted loop'];
const C = {
    constructs: without('if position', 'quotes', 'semicolons'),
    kinds: {
        subscript: 'subscript_expression',
        pointerMember: 'field_expression',
        arrayDeclarator: 'array_declarator',
        declarator: 'init_declarator',
        star: 'pointer_declarator',
    },
    spelled: {},
};
const JAVASCRIPT = {
    constructs: without(...[
        ...C_ONLY,
        ...TYPED,
        'array access',
        'array definition',
        'goto',
        'if position',
        'pointer star',
    ]),
    kinds: { subscript: 'subscript_expression', declarator: 'variable_declarator' },
    spelled: {
        'for (x : xs)': 'for (x of xs)',
        'int a, b;': 'let a, b;',
        'int a; int b;': 'let a; let b;',
        'int a = b;': 'let a = b;',
        'int a;': 'let a;',
        'int a; a = b;': 'let a; a = b;',
        'int a; … a = b;': 'let a; … a = b;',
        'int a; f();': 'let a; f();',
        'f(); int a;': 'f(); let a;',
        'x == NULL': 'x == null',
        'x != NULL': 'x != null',
    },
};
/** How styles are written in each language; node types of the grammars in `src/code/values/languages/`. */
const STYLE_ROWS = {
    c: C,
    cpp: C,
    java: {
        constructs: without(...C_ONLY, 'array access', 'goto', 'if position', 'quotes', 'semicolons'),
        kinds: { subscript: 'array_access', arrayDeclarator: 'dimensions', declarator: 'variable_declarator' },
        spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null' },
    },
    csharp: {
        constructs: without('sizeof', 'pointer star', 'array access', 'array definition', 'if position', 'quotes', 'semicolons'),
        kinds: {
            subscript: 'element_access_expression',
            pointerMember: 'member_access_expression',
            declarator: 'variable_declarator',
        },
        spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null', 'for (x : xs)': 'foreach (x in xs)' },
    },
    javascript: JAVASCRIPT,
    typescript: { ...JAVASCRIPT, constructs: new Set([...JAVASCRIPT.constructs, ...TYPED]) },
    php: {
        constructs: without(...[...C_ONLY, ...TYPED, ...DECLARED, 'array access', 'array definition'], ...['if position', 'semicolons']),
        kinds: { subscript: 'subscript_expression' },
        spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null', 'for (x : xs)': 'foreach (xs as x)' },
    },
    go: {
        constructs: without(...[
            ...C_ONLY,
            ...BRACES,
            ...BRACED,
            'array access',
            'array definition',
            'quotes',
            'semicolons',
        ], ...['if position', 'choice']),
        kinds: { subscript: 'index_expression' },
        spelled: {
            'for (a; b; c)': 'for a; b; c {',
            'for (; b; )': 'for b {',
            'for (;;)': 'for {',
            'for (; true; )': 'for true {',
            'for (x : xs)': 'for x := range xs {',
            'int a, b;': 'var a, b int',
            'int a; int b;': 'var a int; var b int',
            'int a = b;': 'a := b',
            'int a;': 'var a int',
            'x == NULL': 'x == nil',
            'x != NULL': 'x != nil',
        },
    },
    rust: {
        constructs: without(...[...C_ONLY, ...BRACES, ...BRACED, ...STEPPED, 'array access', 'array definition'], ...['declaration line', 'quotes', 'semicolons', 'if position', 'goto', 'counting loop']),
        kinds: { subscript: 'index_expression', endless: 'loop_expression' },
        spelled: {
            'while (c)': 'while c {',
            'while (true)': 'while true {',
            'for (x : xs)': 'for x in xs {',
            'int a = b;': 'let a = b;',
            'int a;': 'let a;',
            'int a; a = b;': 'let a; a = b;',
            'int a; … a = b;': 'let a; … a = b;',
            'int a; f();': 'let a; f();',
            'f(); int a;': 'f(); let a;',
        },
    },
    python: {
        constructs: without(...[...C_ONLY, ...TYPED, ...BRACES, ...DECLARED, ...STEPPED], ...['array access', 'array definition'], ...['function brace', 'statement brace', 'else line', 'if position', 'goto', 'semicolons']),
        kinds: { subscript: 'subscript' },
        spelled: {
            'while (c)': 'while c:',
            'while (1)': 'while 1:',
            'while (true)': 'while True:',
            'for (x : xs)': 'for x in xs:',
            '!x': 'not x',
            '!!x': 'not not x',
            '!(a == b)': 'not a == b',
            'x == NULL': 'x is None',
            'x != NULL': 'x is not None',
            'x == true': 'x == True',
            'x != true': 'x != True',
            'x == false': 'x == False',
            'x != false': 'x != False',
            'if (a && b)': 'if a and b:',
            'if (a) { if (b) … }': 'if a: if b:',
            'a <= b && a >= b': 'a <= b and a >= b',
            'a < b || a > b': 'a < b or a > b',
        },
    },
    ruby: {
        constructs: without(...[...C_ONLY, ...TYPED, ...BRACES, ...BRACED, ...DECLARED, ...STEPPED, 'array access'], ...['array definition', 'goto', 'semicolons']),
        kinds: { subscript: 'element_reference' },
        spelled: {
            'while (c)': 'while c',
            'while (true)': 'while true',
            'until (c)': 'until c',
            'for (x : xs)': 'for x in xs',
            'x == NULL': 'x == nil',
            'x != NULL': 'x != nil',
        },
    },
};


/***/ }),

/***/ 81420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ traitElement),
/* harmony export */   s2: () => (/* binding */ elementAt),
/* harmony export */   vp: () => (/* binding */ withoutElement)
/* harmony export */ });
/* unused harmony export isTrait */
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37991);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9540);


/** A trait as an element: nothing of it is masked in what a model reads. */
function traitElement({ kind, type, text, span }) {
    return { kind, text, role: null, type, spans: [span], maskSpans: [span], depth: 0 };
}
/**
 * An element of a unit by its number: identifiers, statements, then traits. A style is shown in all places where the unit has its
 * form, words in all places of the text.
 */
function elementAt(analysis, number) {
    const { elements } = analysis;
    // traits are read for elements that are none of the others only
    const element = elements[number] ?? analysis.traits[number - elements.length];
    if (element?.kind !== 'style' && element?.kind !== 'text')
        return element;
    const same = analysis.traits.filter((one) => one.kind === element.kind && one.type === element.type && one.text === element.text);
    return { ...element, spans: same.flatMap(({ spans }) => spans) };
}
/**
 * The same code without an element in its lists: without all that overlaps it, and without a trait where it has the same text.
 */
function withoutElement(analysis, found) {
    const { elements, traits } = analysis;
    if (isTrait(found)) {
        const isSame = ({ kind, type, text }) => kind === found.kind && text === found.text && (kind === 'comment' || type === found.type);
        const words = isOfWords(found) ? (0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSpans */ .q4)(found.spans) : [];
        return { ...analysis, traits: traits.filter((one) => !isSame(one) && !sharesWords(one, words)) };
    }
    const isLeft = ({ spans }) => spans.every((span) => found.spans.every((own) => !(0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(span, own)));
    return { ...analysis, elements: elements.filter(isLeft), traits: traits.filter(isLeft) };
}
/** Whether a part of a text has some of its words. @param words their places, ascending and apart */
function sharesWords(one, words) {
    if (!isOfWords(one) || words.length === 0)
        return false;
    return one.spans.some(({ start, end }) => {
        const after = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h1)(-1, words.length, (at) => (words[at]?.start ?? 0) < end);
        return (words[after]?.end ?? 0) > start;
    });
}
/** Whether an element is words of a text. The words of a habit are not what makes it one. */
function isOfWords({ kind, type }) {
    return kind === 'text' && type !== 'habit';
}
/** Whether an element is a trait. */
function isTrait({ kind }) {
    return kind === 'comment' || kind === 'style' || kind === 'text';
}


/***/ }),

/***/ 98191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a2: () => (/* binding */ CHANGING_TEXT),
/* harmony export */   og: () => (/* binding */ unnamedUse),
/* harmony export */   uM: () => (/* binding */ INDIRECT_USES)
/* harmony export */ });
/* harmony import */ var _value_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67839);

/** Nodes around a name that a pattern of Python captures. */
const CAPTURING = (0,_value_row_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('case_pattern keyword_pattern union_pattern');
/** Patterns of `case`, which assign the names that they capture, `del`, `import` and `type`. */
const inPython = (tree, place) => {
    const parent = tree.parent(place);
    const around = tree.name(tree.parent(parent));
    switch (tree.name(parent)) {
        case 'splat_pattern':
            return 'updates';
        case 'as_pattern':
            return around === 'case_pattern' ? 'updates' : null;
        case 'delete_statement':
            return 'escapes';
        case 'type':
            return around === 'type_alias_statement' ? 'updates' : null;
        case 'dotted_name':
            if (around.startsWith('import'))
                return 'escapes';
            return CAPTURING.has(around) && tree.named(parent).length === 1 ? 'updates' : null;
        default:
            return null;
    }
};
/** Whether the variable that a node of C++ declares is a reference. */
function isReference(tree, node) {
    const type = tree.textOf(tree.part(tree.parent(node), 'type'));
    return tree.textOf(tree.part(node, 'declared')).startsWith('&') || type.startsWith('decltype');
}
/** References to a variable, arguments of constructors, `std::cin >> x`, and `archive & x` as a statement. */
const inCpp = (tree, place) => {
    const parent = tree.parent(place);
    const name = tree.name(parent);
    if (name === 'argument_list' && tree.name(tree.parent(parent)) === 'init_declarator')
        return 'escapes';
    if (name === 'initializer_list')
        return 'escapes';
    if (name === 'init_declarator')
        return isReference(tree, parent) ? 'escapes' : null;
    if (name === 'lambda_capture_initializer')
        return tree.textOf(parent).startsWith('&') ? 'escapes' : null;
    if (name !== 'binary_expression' || tree.part(parent, 'right') !== place)
        return null;
    const operator = tree.operator(parent);
    const outer = tree.around(parent, (node) => tree.role(node) !== 'binary');
    const isRead = operator !== '>>' && (operator !== '&' || tree.role(outer) !== 'expression');
    return isRead ? null : 'escapes';
};
/** `$x = &$y`, `unset($x)`, and arguments of constructors. */
const inPhp = (tree, place) => {
    const parent = tree.parent(place);
    const name = tree.name(parent);
    if (name === 'reference_assignment_expression' || name === 'unset_statement')
        return 'escapes';
    const call = tree.parent(tree.parent(parent));
    return name === 'argument' && tree.name(call) === 'object_creation_expression' ? 'escapes' : null;
};
/** Macros that read what they are given, of Rust's library and of crate `log`. */
const READING = (0,_value_row_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .d)('print println eprint eprintln format format_args write writeln panic assert assert_eq assert_ne debug_assert debug_assert_eq debug_assert_ne todo unimplemented unreachable vec matches dbg trace debug info warn error');
/** Names in a macro: its tokens may become any code. */
const inRust = (tree, place) => {
    if (tree.name(tree.parent(place)) !== 'token_tree')
        return null;
    const macro = tree.around(place, (node) => tree.name(node).startsWith('macro_'));
    if (!READING.has(tree.textOf(tree.part(macro, 'callee'))))
        return 'escapes';
    const before = tree.text.slice(Math.max(0, (tree.starts[place] ?? 0) - 10), tree.starts[place]);
    const after = tree.text.slice(tree.ends[place], (tree.ends[place] ?? 0) + 10);
    const isWritten = /&\s*mut\s+$/u.test(before) || /^\s*(?:[-+*/%&|^]|<<|>>)?=(?!=)/u.test(after);
    return isWritten ? 'escapes' : null;
};
/** `ref int y = ref x`. */
const inCsharp = (tree, place) => tree.name(tree.parent(place)) === 'ref_expression' ? 'escapes' : null;
/** `let { x } = y`. */
const inJavascript = (tree, place) => tree.name(place) === 'shorthand_property_identifier_pattern' ? 'updates' : null;
/** The rules of the languages that have some. */
const INDIRECT_USES = {
    cpp: inCpp,
    csharp: inCsharp,
    javascript: inJavascript,
    php: inPhp,
    python: inPython,
    rust: inRust,
    typescript: inJavascript,
};
/** What nodes that are no names do with the variable that their text names; `null` if nothing. */
const UNNAMED_USES = {
    // `in {x:}` assigns `x`.
    ruby: (tree, node) => {
        const parent = tree.parent(node);
        const isShort = tree.name(parent) === 'keyword_pattern' && tree.named(parent).length === 1;
        return tree.name(node) === 'hash_key_symbol' && isShort ? 'updates' : null;
    },
    // `let Point { x, .. } = p;`
    rust: (tree, node) => tree.name(node) === 'shorthand_field_identifier' && tree.name(tree.parent(node)) === 'field_pattern'
        ? 'updates'
        : null,
    // `T t(x);` is parsed as the declaration of a function.
    cpp: (tree, node) => tree.name(node) === 'type_identifier' && tree.name(tree.parent(node)) === 'parameter_declaration'
        ? 'escapes'
        : null,
};
/** What a leaf that is no name does with the variable of its text; `null` if nothing. */
function unnamedUse(tree, language, node) {
    return UNNAMED_USES[language]?.(tree, node) ?? null;
}
/** Text with which variables change that it does not name in a way the analysis reads: `ref mut x`, and groups of `/(?<x>…)/ =~ y`. */
const CHANGING_TEXT = {
    rust: /\bref\s+mut\b/u,
    ruby: /\(\?<[\p{Ll}_]/u,
};


/***/ }),

/***/ 60924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ UseOfName),
  L: () => (/* binding */ declaringOf)
});

// EXTERNAL MODULE: ./build/code/values/facts/indirect-use.js
var indirect_use = __webpack_require__(98191);
// EXTERNAL MODULE: ./build/code/values/value-row.js
var value_row = __webpack_require__(67839);
;// CONCATENATED MODULE: ./build/code/values/facts/places.js

const PARENTHESES = (0,value_row/* wordSet */.d)('parenthesized_expression');
const JAVASCRIPT = (0,value_row/* wordSet */.d)('parenthesized_expression object_pattern object_assignment_pattern pair_pattern array_pattern rest_pattern assignment_pattern');
/**
 * Types of the nodes that stand for the same variable as the name inside, or for several, and can be assigned to: parentheses, the
 * patterns of destructuring assignments, C++'s `(a ? x : y) = 1`.
 */
const PLACES = {
    c: PARENTHESES,
    cpp: (0,value_row/* wordSet */.d)('parenthesized_expression conditional_expression comma_expression cast_expression'),
    csharp: (0,value_row/* wordSet */.d)('parenthesized_expression tuple_expression argument'),
    go: (0,value_row/* wordSet */.d)('parenthesized_expression expression_list'),
    java: PARENTHESES,
    javascript: JAVASCRIPT,
    php: PARENTHESES,
    python: (0,value_row/* wordSet */.d)('parenthesized_expression tuple list expression_list'),
    ruby: (0,value_row/* wordSet */.d)('parenthesized_statements'),
    rust: (0,value_row/* wordSet */.d)('parenthesized_expression tuple_expression array_expression struct_expression field_initializer_list field_initializer shorthand_field_initializer call_expression arguments'),
    typescript: new Set([
        ...JAVASCRIPT,
        ...(0,value_row/* wordSet */.d)('as_expression satisfies_expression type_assertion non_null_expression'),
    ]),
};
/** The name at `leaf` and the nodes around it that stand for the same variable, or for several: the inner before the outer. */
function placesOf(tree, language, leaf) {
    const found = [leaf];
    for (let at = tree.parent(leaf); PLACES[language].has(tree.name(at)); at = tree.parent(at))
        found.push(at);
    return found;
}
/** Go's `for x = range` and `case x = <-c`. */
const CLAUSES = (0,value_row/* wordSet */.d)('range_clause receive_statement');
/** Whether the node around a place gives it a value: an assignment, `++`, a loop, Python's `as (x, y)`. */
function isTarget(tree, place) {
    const parent = tree.parent(place);
    const role = tree.role(parent);
    if (role === 'assign' || role === 'each' || CLAUSES.has(tree.name(parent)))
        return tree.part(parent, 'left') === place;
    if (role === 'update')
        return true;
    if (role === 'unary')
        return ['++', '--'].includes(tree.operator(parent));
    return tree.name(parent) === 'as_pattern_target';
}

;// CONCATENATED MODULE: ./build/code/values/facts/use-of-name.js


/** Types of leaves whose words are text. */
const QUOTED = /string|content|fragment|escape|char/u;
/** Nodes that reach variables by names that are not in the code: inline assembly too. */
const REACHING = /^(?:dynamic_variable_name|(?:include|require)(?:_once)?_expression|gnu_asm_expression)$/u;
/** JavaScript's `with`, which takes names for properties; Python's, which does not, has clauses. */
const SCOPE = 'with_statement';
const CLAUSE = 'with_clause';
/** Lists of values that declare names only as targets: see `isTarget`. */
const VALUES = new Set(['tuple']);
/** Statements that say a variable belongs to another scope. */
const OUTER = /^(?:global|nonlocal)_/u;
const known = new WeakMap();
/** Resolves the declaring nodes of a language against its grammar. */
function declaringOf(table, nodes) {
    const cached = known.get(table);
    if (cached)
        return cached;
    const fields = table.names.flatMap((name, symbol) => {
        const place = Object.hasOwn(nodes.declares, name) ? nodes.declares[name] : undefined;
        if (place === undefined || VALUES.has(name) || table.named[symbol] !== true)
            return [];
        return [[symbol, place === '*' ? -1 : place === '' ? 0 : table.field(place)]];
    });
    const isReaching = (name) => REACHING.test(name) || (name === SCOPE && !table.names.includes(CLAUSE));
    const reaching = table.names.flatMap((name, symbol) => (isReaching(name) ? [symbol] : []));
    const made = {
        fields: new Map(fields),
        transparent: table.names.map((name) => nodes.transparent?.includes(name) === true),
        outer: table.names.map((name) => OUTER.test(name)),
        quoted: table.names.map((name) => QUOTED.test(name)),
        reaching: new Set(reaching),
    };
    known.set(table, made);
    return made;
}
/** Prefixes of the name of a function of C's library. */
const STANDARD = 'std::';
/** Finds out what names are used for. */
class UseOfName {
    tree;
    row;
    declaring;
    constructor(tree, row, declaring) {
        this.tree = tree;
        this.row = row;
        this.declaring = declaring;
    }
    /** What the name at `leaf` is used for. */
    useOf(leaf) {
        const { tree } = this;
        let child = leaf;
        while (this.declaring.transparent[tree.symbols[tree.parent(child)] ?? -1] === true)
            child = tree.parent(child);
        const parent = tree.parent(child);
        const role = tree.role(parent);
        if (role === 'assign' && tree.part(parent, 'left') === child)
            return this.assignment(parent, child, leaf);
        const isCounted = role === 'unary' && ['++', '--'].includes(tree.operator(parent));
        if (role === 'update' || isCounted)
            return 'updates';
        if (this.declaring.outer[tree.symbols[parent] ?? -1] === true)
            return 'escapes';
        if (this.isDeclared(child, parent))
            return 'declarations';
        for (const place of placesOf(tree, this.row.language, child)) {
            const use = this.useOfPlace(place);
            if (use !== null)
                return use;
        }
        return 'reads';
    }
    /** What is done with a place, beyond reading it; `null` if nothing. */
    useOfPlace(place) {
        if (isTarget(this.tree, place))
            return 'updates';
        if (this.takesAddress(this.tree.parent(place)))
            return 'escapes';
        if (this.row.argumentsChange && this.isArgument(place))
            return 'escapes';
        return indirect_use/* INDIRECT_USES */.uM[this.row.language]?.(this.tree, place) ?? null;
    }
    /** `x = …`, `x += …`, or one of several targets. */
    assignment(parent, target, leaf) {
        const { tree } = this;
        const isOneOfSeveral = target !== leaf && tree.named(target).length > 1;
        return isOneOfSeveral || !['=', ':'].includes(tree.operator(parent)) ? 'updates' : 'writes';
    }
    isDeclared(child, parent) {
        const place = this.declaring.fields.get(this.tree.symbols[parent] ?? -1);
        return place !== undefined && (place === -1 || place === this.tree.fields[child]);
    }
    takesAddress(parent) {
        const role = this.tree.role(parent);
        if (role !== 'reference' && role !== 'unary' && this.tree.name(parent) !== 'argument')
            return false;
        return this.tree.children(parent).some((child) => this.row.addressOf.has(this.tree.name(child)));
    }
    isArgument(child) {
        const { tree } = this;
        const list = tree.around(tree.parent(child), (node) => tree.name(node) !== 'argument');
        const call = tree.parent(list);
        if (tree.part(call, 'arguments') !== list)
            return false;
        const name = tree.textOf(tree.part(call, 'callee'));
        const callee = name.startsWith(STANDARD) ? name.slice(STANDARD.length) : name;
        return !Object.hasOwn(this.row.functions, callee) && !this.row.readers.has(callee);
    }
}


/***/ }),

/***/ 79053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseWhole)
});

// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
;// CONCATENATED MODULE: ./build/code/values/tree/recent-parses.js
/**
 * UTF-16 units of the texts whose trees are kept: one unit after the other is read by several analyses, and each unit in the
 * contexts of its language. A tree takes about 60 bytes for each.
 */
const MOST_TEXT = 100_000;
/** The last trees of a parser by their texts. */
class RecentParses {
    parses = new Map();
    length = 0;
    /** The tree of a text. @param parse is called for a text that is not among the last few */
    parseOf(text, parse) {
        const known = this.parses.get(text);
        if (known)
            return known;
        const made = parse();
        if (text.length > MOST_TEXT)
            return made;
        this.parses.set(text, made);
        this.length += text.length;
        while (this.length > MOST_TEXT)
            this.dropOldest();
        return made;
    }
    dropOldest() {
        const [oldest] = this.parses.keys();
        if (oldest === undefined)
            return;
        this.length -= oldest.length;
        this.parses.delete(oldest);
    }
}

;// CONCATENATED MODULE: ./build/code/values/tree/roles.js
/** Part → the fields that hold it in the grammars, most specific first. No node has two of one row with different meanings. */
const PARTS = {
    condition: ['condition'],
    then: ['consequence', 'body'],
    otherwise: ['alternative'],
    body: ['body'],
    left: ['left'],
    right: ['right'],
    operator: ['operator'],
    operand: ['argument', 'operand'],
    callee: ['function', 'method', 'name', 'macro'],
    arguments: ['arguments'],
    object: ['object', 'receiver', 'operand', 'expression', 'argument', 'scope', 'path', 'value'],
    member: ['property', 'attribute', 'field', 'name', 'method'],
    value: ['value', 'right'],
    type: ['type'],
    declared: ['declarator', 'name', 'pattern', 'left'],
    initial: ['initializer', 'init', 'initialize'],
    update: ['update', 'increment'],
    subject: ['value', 'condition', 'subject'],
    block: ['block'],
};

;// CONCATENATED MODULE: ./build/code/values/tree/symbol-table.js

/** Types without children, and the token of an empty statement, which may be a part of another. */
const LEAF = /^(?:identifier|(?:type|field|property|statement|package|namespace|shorthand_property)_identifier|primitive_type|integral_type|predefined_type|number|number_literal|decimal_integer_literal|integer|integer_literal|int_literal|true|false|this|self|string_content|string_fragment|escape_sequence|string_literal|char_literal|interpreted_string_literal)$/u;
/** Types whose children are in no field. */
const FIELDLESS = /^(?:block|compound_statement|statement_block|statement_list|argument_list|arguments|expression_statement|parenthesized_expression|program|source_file|translation_unit)$/u;
/** Resolves the roles of a language against its grammar. */
function symbolTable(grammar, roles) {
    const symbols = Array.from({ length: grammar.nodeTypeCount }, (_, symbol) => symbol);
    const names = symbols.map((symbol) => grammar.nodeTypeForId(symbol) ?? '');
    const named = symbols.map((symbol) => grammar.nodeTypeIsNamed(symbol));
    const field = (name) => grammar.fieldIdForName(name) ?? 0;
    const parts = Object.fromEntries(Object.entries(PARTS).map(([part, fields]) => [part, fields.map(field).filter((id) => id > 0)]));
    return {
        names,
        named,
        leaves: names.map((name) => LEAF.test(name)),
        fieldless: names.map((name) => FIELDLESS.test(name)),
        roles: names.map((name, symbol) => (named[symbol] === true ? (roles.get(name) ?? null) : null)),
        parts,
        field,
    };
}

// EXTERNAL MODULE: ./build/code/values/tree/syntax-tree.js
var syntax_tree = __webpack_require__(48654);
;// CONCATENATED MODULE: ./build/code/values/tree/parse-whole.js




const tables = new WeakMap();
const recent = new WeakMap();
/** Node type → role. */
function rolesOf(row) {
    return new Map(Object.entries(row.roles).flatMap(([role, types]) => types.split(' ').map((type) => [type, role])));
}
/** The tree of a text by one parser; `null` if it surely has as many errors as `most`, or more. */
function treeOf(text, parser, row, most) {
    const tree = parser.parse(text);
    try {
        if (most === 1 && tree.rootNode.hasError)
            return null;
        let table = tables.get(parser);
        if (!table) {
            table = symbolTable(tree.language, rolesOf(row));
            tables.set(parser, table);
        }
        return new syntax_tree/* SyntaxTree */.a(tree, text, table);
    }
    finally {
        tree.delete();
    }
}
/** Whether a tree is one function with errors only in its body: then a type before it changes nothing. */
function hasWholeHeader(tree) {
    const [only = syntax_tree/* NONE */.x, second] = tree.named(0);
    const body = tree.part(only, 'body');
    if (second !== undefined || tree.role(only) !== 'function' || body < 0)
        return false;
    for (let at = only + 1; at < body; at = tree.after[at] ?? body)
        if (!tree.isWhole(at))
            return false;
    return true;
}
/**
 * The tree with the fewest errors: by each grammar of the language, alone and in each of its contexts. The last few are kept, so
 * that the analyses of a unit share one.
 */
function parseWhole(code, parser, row) {
    let parses = recent.get(parser);
    if (!parses)
        recent.set(parser, (parses = new RecentParses()));
    return parses.parseOf(code, () => bestParse(code, parser, row));
}
function bestParse(code, parser, row) {
    const language = languages/* LANGUAGES */.Yj[parser.language];
    const opening = language.opening?.(code) ?? '';
    const plain = treeOf(opening + code, parser, row, Infinity);
    if (!plain)
        throw new Error('a tree was refused whatever its errors');
    let best = { tree: plain, shift: opening.length };
    // A function without a type (K&R C, a bare constructor) parses with one.
    const mayLackType = language.recovers && best.tree.errors > 0 && !hasWholeHeader(best.tree);
    const typed = mayLackType ? [() => ({ before: 'int ', after: '' })] : [];
    const contexts = [() => ({ before: '', after: '' }), ...language.contexts, ...typed];
    for (const context of contexts)
        for (const by of [parser, ...parser.others]) {
            if (best.tree.errors === 0)
                return best;
            const around = context(code);
            if (around === null)
                continue;
            const { before, after } = around;
            if (by === parser && before === '' && after === '')
                continue;
            const tree = treeOf(opening + before + code + after, by, row, best.tree.errors);
            if (tree && tree.errors < best.tree.errors)
                best = { tree, shift: opening.length + before.length };
        }
    return best;
}


/***/ }),

/***/ 48654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ SyntaxTree),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _parsing_tree_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54106);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37991);


/** The index of no node. */
const NONE = -1;
/** tree-sitter's symbol of an ERROR node. */
const ERROR_SYMBOL = 65535;
/**
 * All nodes of a tree in preorder, as parallel arrays, without comments: the children of node `n` are `n + 1` and, one
 * after another, their `next`. Built by one walk of a cursor; no later step uses WebAssembly.
 */
class SyntaxTree {
    text;
    table;
    symbols = [];
    /** UTF-16 offsets in `text`; -1 for tokens without a name. */
    starts = [];
    ends = [];
    parents = [];
    fields = [];
    /** Index after the last node of the subtree: the next sibling, if there is one. */
    after = [];
    /** Error and missing nodes in the tree. */
    errors = 0;
    /** Nodes with an error inside. */
    broken = new Set();
    /** Nodes of a role, in order: looked for once. */
    ofRole = new Map();
    namedOf = new Map();
    constructor(tree, text, table) {
        this.text = text;
        this.table = table;
        const { hasError } = tree.rootNode;
        const cursor = (0,_parsing_tree_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .walkingCursor */ .K)(tree);
        try {
            this.fill(cursor, hasError);
        }
        finally {
            cursor.delete();
        }
    }
    get size() {
        return this.symbols.length;
    }
    name(node) {
        const symbol = this.symbols[node] ?? 0;
        return symbol === ERROR_SYMBOL ? 'ERROR' : (this.table.names[symbol] ?? '');
    }
    role(node) {
        return this.table.roles[this.symbols[node] ?? ERROR_SYMBOL] ?? null;
    }
    isNamed(node) {
        return (this.starts[node] ?? -1) >= 0;
    }
    parent(node) {
        return this.parents[node] ?? NONE;
    }
    /** Whether the subtree was parsed without an error. */
    isWhole(node) {
        return !this.broken.has(node);
    }
    textOf(node) {
        return this.text.slice(this.starts[node] ?? 0, this.ends[node] ?? 0);
    }
    /** Children, with tokens that have no name. */
    children(node) {
        const found = [];
        const end = this.after[node] ?? 0;
        for (let child = node + 1; child < end; child = this.after[child] ?? end)
            found.push(child);
        return found;
    }
    /** Children that have a name. */
    named(node) {
        const known = this.namedOf.get(node);
        if (known)
            return known;
        const found = this.children(node).filter((child) => this.isNamed(child));
        this.namedOf.set(node, found);
        return found;
    }
    /** Children of a node that have a name and are before its child `at`, the last first. */
    *namedBefore(node, at) {
        const named = this.named(node);
        for (let index = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .countBelow */ .BC)(named, at) - 1; index >= 0; index--)
            yield named[index] ?? NONE;
    }
    /** The child that is a part of a node, or `NONE`. */
    part(node, part) {
        const end = this.after[node] ?? 0;
        for (const field of this.table.parts[part])
            for (let child = node + 1; child < end; child = this.after[child] ?? end)
                if (this.fields[child] === field)
                    return child;
        return NONE;
    }
    /** The text of a node's operator: its first token without a name; empty if there is none. */
    operator(node) {
        const end = this.after[node] ?? 0;
        for (let child = node + 1; child < end; child = this.after[child] ?? end)
            if (!this.isNamed(child))
                return this.name(child);
        return '';
    }
    /** The one named child of a node, or `NONE`. */
    only(node) {
        let found = NONE;
        const end = this.after[node] ?? 0;
        for (let child = node + 1; child < end; child = this.after[child] ?? end) {
            if (!this.isNamed(child))
                continue;
            if (found !== NONE)
                return NONE;
            found = child;
        }
        return found;
    }
    /** Whether `inner` is `outer` or inside it. */
    contains(outer, inner) {
        return outer <= inner && inner < (this.after[outer] ?? 0);
    }
    /** The nearest node around `node`, or itself, for which `is` holds; or `NONE`. */
    around(node, is) {
        let at = node;
        while (at >= 0 && !is(at))
            at = this.parent(at);
        return at;
    }
    /** All nodes of a role, in order. */
    withRole(role) {
        const known = this.ofRole.get(role);
        if (known)
            return known;
        const found = [];
        for (let at = 0; at < this.size; at++)
            if (this.role(at) === role)
                found.push(at);
        this.ofRole.set(role, found);
        return found;
    }
    /** Whether a node of the subtree has a role. */
    holds(node, role) {
        return this.containsAny(node, this.withRole(role));
    }
    /** Whether one of `nodes`, which ascend, is `outer` or inside it. */
    containsAny(outer, nodes) {
        if (nodes.length === 0 || outer < 0)
            return false;
        return (nodes[(0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .countBelow */ .BC)(nodes, outer)] ?? Infinity) < (this.after[outer] ?? 0);
    }
    /** Whether a node of the subtree fits. */
    some(node, is) {
        const end = this.after[node] ?? 0;
        for (let at = node; at < end; at++)
            if (is(at))
                return true;
        return false;
    }
    add(cursor, symbol, parent, hasErrors) {
        const node = this.symbols.length;
        const isNamed = symbol === ERROR_SYMBOL || this.table.named[symbol] === true;
        this.symbols.push(symbol);
        this.starts.push(isNamed ? cursor.startIndex : -1);
        this.ends.push(isNamed ? cursor.endIndex : -1);
        this.parents.push(parent);
        // Each question to the cursor costs as much as all the rest: tokens are found by their text, not by their field.
        const mayHaveField = isNamed || this.table.names[symbol] === ';';
        const isIn = mayHaveField && this.table.fieldless[this.symbols[parent] ?? -1] !== true;
        this.fields.push(isIn ? cursor.currentFieldId : 0);
        this.after.push(node + 1);
        if (hasErrors && (symbol === ERROR_SYMBOL || cursor.nodeIsMissing))
            this.addError(node);
        return node;
    }
    addError(node) {
        this.errors++;
        for (let at = node; at >= 0 && !this.broken.has(at); at = this.parent(at))
            this.broken.add(at);
    }
    /** Walks without recursion: the time depends on the number of nodes, not on their depth. */
    fill(cursor, hasErrors) {
        let parent = NONE;
        for (;;) {
            const symbol = cursor.nodeTypeId;
            const isComment = this.table.roles[symbol] === 'comment';
            const node = isComment ? NONE : this.add(cursor, symbol, parent, hasErrors);
            const mayEnter = node >= 0 && (this.starts[node] ?? -1) >= 0 && this.table.leaves[symbol] !== true;
            if (mayEnter && cursor.gotoFirstChild()) {
                parent = node;
                continue;
            }
            while (!cursor.gotoNextSibling()) {
                if (!cursor.gotoParent())
                    return;
                this.after[parent] = this.symbols.length;
                parent = this.parent(parent);
            }
        }
    }
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  a1: () => (/* binding */ assessed),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/detect/element-at.js
var element_at = __webpack_require__(18658);
// EXTERNAL MODULE: ./build/detect/localise.js
var localise = __webpack_require__(53014);
// EXTERNAL MODULE: ./build/detect/necessity.js
var necessity = __webpack_require__(12859);
// EXTERNAL MODULE: ./build/detect/sufficiency.js
var sufficiency = __webpack_require__(9694);
// EXTERNAL MODULE: ./build/detect/views.js + 1 modules
var views = __webpack_require__(45936);
;// CONCATENATED MODULE: ./build/detect/joint.js





/** Number of references in which every element is tried. It is small, because there are many elements. */
const WIDE_REFERENCES = 2;
/** Number of elements that are then planted in all references. */
const VERIFIED = 6;
/** Most triggers that are tried together. */
const MAX_JOINT = 4;
/**
 * Looks for redundant triggers by sufficiency: plants every element in two references and the best ones in all, then
 * masks the sufficient ones together, adding one at a time, strongest first.
 * @param fall the change when everything is masked, and the view to search in
 * @returns the group with the best evidence, or `null` if no element is sufficient
 */
async function searchJointly({ reader, references }, planter, reading, elements, fall) {
    const view = (0,element_at/* elementAt */.s)(reading.views, fall.view);
    const classes = (0,localise/* classesOf */.OX)(elements.filter((element) => (0,views/* scores */.so)(view, element)));
    const sufficient = await sufficientClasses(planter, reading, classes, fall.view, references);
    const group = withoutOverlaps(reading, sufficient).slice(0, MAX_JOINT);
    const maskings = group.map((_, index) => ({
        places: group.slice(0, index + 1).flatMap(({ members }) => members),
        view: fall.view,
    }));
    return strongest(group, await (0,necessity/* changesOf */.fs)(reader, reading, maskings), fall.drop);
}
async function sufficientClasses(planter, reading, classes, view, references) {
    const orders = classes.map((members) => (0,sufficiency/* orderFor */.c)(reading, (0,element_at/* elementAt */.s)(members, 0), view));
    const trials = await planter.plant(orders, Math.min(WIDE_REFERENCES, references));
    const tried = classes.map((members, index) => ({ members, transfer: trials[index] ?? null }));
    const verified = tried.filter(isSufficient).sort(byShift).slice(0, VERIFIED);
    const outcomes = await planter.plant(verified.map(({ members }) => (0,sufficiency/* orderFor */.c)(reading, (0,element_at/* elementAt */.s)(members, 0), view)), references);
    return verified
        .map(({ members }, index) => ({ members, transfer: outcomes[index] ?? null }))
        .filter(isSufficient)
        .sort(byShift)
        .map(({ members, transfer }) => ({ ...(0,element_at/* elementAt */.s)(members, 0), members, transfer }));
}
const isSufficient = ({ transfer }) => (transfer?.shift ?? 0) > 0;
const byShift = (a, b) => shiftOf(b) - shiftOf(a);
const shiftOf = ({ transfer }) => transfer?.shift ?? 0;
/** Keeps one of each set of overlapping candidates, the trigger; strongest first. */
function withoutOverlaps(reading, sufficient) {
    const group = [];
    let left = [...sufficient];
    for (let best = left[0]; best !== undefined; best = left[0]) {
        const head = best;
        const related = left.filter(({ members }) => (0,localise/* classesTouch */.M_)(members, head.members));
        const chosen = (0,localise/* localise */.ny)(reading.suspect, related, shiftOf) ?? head;
        group.push(chosen);
        left = left.filter((candidate) => candidate !== head && !(0,localise/* classesTouch */.M_)(candidate.members, chosen.members));
    }
    return group;
}
/** The shortest prefix of the group with the best evidence. */
function strongest(group, changes, fall) {
    let best = null;
    for (const [index, { drop, without }] of changes.entries()) {
        const prefix = group.slice(0, index + 1).map((candidate) => ({ ...candidate, drop, without }));
        const weakest = prefix.reduce((least, candidate) => Math.min(least, shiftOf(candidate)), Infinity);
        const evidence = Math.min(fall, drop, weakest);
        if (evidence > (best?.evidence ?? 0))
            best = { evidence, candidates: prefix };
    }
    return best;
}

// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(33000);
;// CONCATENATED MODULE: ./build/detect/assess.js







/** Measures a suspect's reading, as far as the statistic and the decision need. */
async function assess(context, reading) {
    const { elements, fall } = await necessities(context, reading);
    const { transfers, joint, bound } = await sufficiencies(context, reading, elements, fall);
    const measurements = measurementsOf(elements, transfers ?? NOTHING_PLANTED, joint);
    const value = Math.max((0,statistics/* statisticValue */.gy)(context.statistic, measurements), bound);
    return { reading, elements, transfers: transfers ?? NOTHING_PLANTED, joint, measurements, value };
}
const NOTHING_PLANTED = new Map();
/**
 * Plants the elements that the statistic needs. min(necessity, sufficiency) is at most the necessity. So if the largest
 * drop, or the fall with all elements masked, is already clean, nothing is planted, and the verdict is the same.
 */
async function sufficiencies(context, reading, elements, fall) {
    const { decision, planter, statistic } = context;
    if (planter === null || (decision !== null && !statistics/* STATISTICS */.gS[statistic].plants)) {
        return { transfers: null, joint: null, bound: -Infinity };
    }
    const mayBe = (bound) => decision?.poisoned(bound, elements.length) ?? true;
    const drop = (0,necessity/* largest */.nQ)(elements.map((element) => element.drop));
    const plants = statistic === 'transfer' || mayBe(drop);
    const transfers = plants ? await (0,sufficiency/* shortlisted */.o)(context, planter, reading, elements) : null;
    const found = measurementsOf(elements, transfers ?? NOTHING_PLANTED, null).both;
    const isSettled = decision !== null && (statistic !== 'both' || mayBe(found));
    const searches = !isSettled && mayBe(fall.drop);
    const joint = searches ? await searchJointly(context, planter, reading, elements, fall) : null;
    const bounds = statistic === 'both' ? [plants ? -Infinity : drop, searches || isSettled ? -Infinity : fall.drop] : [];
    return { transfers, joint, bound: Math.max(...bounds) };
}
/** In one call: masks every element alone, and all of them together, in every view. */
async function necessities(context, reading) {
    const places = (0,views/* chosenElements */.AY)(reading.suspect, context.elements).filter((place) => !reading.masked.some((found) => (0,necessity/* touch */._M)(found, place)));
    const rows = places.map((place) => (0,necessity/* maskingsOf */.pu)(reading, place));
    const all = context.statistic === 'both' || context.decision === null ? together(context, reading, places) : [];
    const changes = await (0,necessity/* changesOf */.fs)(context.reader, reading, [...rows.flat(), ...all]);
    let next = 0;
    const elements = places.map((place, index) => {
        const maskings = rows[index] ?? [];
        return (0,necessity/* necessityOf */.xn)(reading, place, maskings, changes.slice(next, (next += maskings.length)));
    });
    return { elements, fall: largestFall(reading, changes.slice(next)) };
}
/**
 * The measurements of elements that were masked one by one.
 * @param others the largest fall of the log-odds by any other mask: it must be clean
 */
async function assessed(context, reading, elements, others) {
    const harmless = {
        drop: others,
        fall: 0,
        without: (0,element_at/* elementAt */.s)(reading.predictions, 0).confidence,
        view: 0,
    };
    const { transfers, joint, bound } = await sufficiencies(context, reading, elements, harmless);
    const measurements = measurementsOf(elements, transfers ?? NOTHING_PLANTED, joint);
    const value = Math.max((0,statistics/* statisticValue */.gy)(context.statistic, measurements), bound, others);
    return { reading, elements, transfers: transfers ?? NOTHING_PLANTED, joint, measurements, value };
}
/** For each view: all statements and all names that can be renamed. Free names are parts of statements. */
function together(context, reading, places) {
    const masked = places.filter(({ element }) => element.role !== 'free' || context.elements === 'identifiers');
    return reading.views.map((view, index) => ({
        places: masked.filter((place) => (0,views/* scores */.so)(view, place)),
        view: index,
    }));
}
function largestFall({ predictions }, changes) {
    const unchanged = {
        drop: 0,
        fall: 0,
        without: (0,element_at/* elementAt */.s)(predictions, 0).confidence,
    };
    const view = changes.reduce((top, change, index) => (change.drop > (changes[top]?.drop ?? 0) ? index : top), 0);
    return { ...(changes[view] ?? unchanged), view };
}
function measurementsOf(elements, transfers, joint) {
    const planted = [...transfers];
    return {
        probabilityChanges: elements.map(({ probabilityChange }) => probabilityChange),
        logOddsChanges: elements.map(({ logOddsChange }) => logOddsChange),
        drop: (0,necessity/* largest */.nQ)(elements.map(({ drop }) => drop)),
        transfer: (0,necessity/* largest */.nQ)([0, ...planted.map(([, transfer]) => transfer?.shift ?? 0)]),
        both: (0,necessity/* largest */.nQ)([
            0,
            joint?.evidence ?? 0,
            ...planted.map(([{ drop }, transfer]) => (0,localise/* evidence */.MX)(drop, transfer)),
        ]),
    };
}


/***/ }),

/***/ 62794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ decisionFrom),
/* harmony export */   rq: () => (/* binding */ calibrationFrom)
/* harmony export */ });
/* unused harmony export conformalPValue */
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37991);
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18658);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33000);



/** Sorts the values of a clean set, or of a victim's manifest, into a calibration. */
function calibrationFrom(values, source) {
    return { source, values: (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V_)(values) };
}
/**
 * The conformal p-value of a value: (1 + number of calibration values at least as large) / (n + 1). Under
 * exchangeability P(p ≤ α) ≤ α (Vovk, Gammerman, Shafer 2005, section 2.2).
 */
function conformalPValue({ values }, value) {
    return (1 + values.length - (0,_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(values, value)) / (values.length + 1);
}
/**
 * The decision by the first of these that is given: `threshold` (poisoned at or above it; for the paper's H at or
 * below it), calibration (poisoned if p ≤ fpr and the value is material), the statistic's fallback. With a
 * calibration there is always a p-value.
 */
function decisionFrom({ statistic, calibration, fpr, threshold }) {
    const usable = calibration !== null && calibration.values.length > 0 ? calibration : null;
    const pValue = (value) => (usable === null ? null : conformalPValue(usable, value));
    if (threshold !== null)
        return { ...atLeast(() => _statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .STATISTICS */ .gS[statistic].sign * threshold), pValue };
    if (usable !== null)
        return { ...above(usable, fpr, _statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .STATISTICS */ .gS[statistic].material), pValue };
    return { ...atLeast(_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .STATISTICS */ .gS[statistic].fallback), pValue, warning: FALLBACK_WARNING };
}
const FALLBACK_WARNING = 'There is no calibration for this victim and statistic: a fixed threshold is used, whose false positive rate is unknown.';
function atLeast(threshold) {
    const poisoned = (value, elements) => value >= threshold(elements);
    return { poisoned, threshold, warning: null };
}
/**
 * p ≤ fpr as a threshold: m = ⌊fpr (n + 1)⌋ − 1 calibration values may be at or above a poisoned value, so it is
 * above the (m + 1)-th largest. If even the smallest p-value, 1 / (n + 1), is above fpr, a poisoned value is above
 * all calibration values: the tail is not extrapolated, and the level is 1 / (n + 1). A value that is not material is
 * never poisoned, which can only lower the level.
 */
function above({ values }, fpr, material) {
    const allowed = Math.floor(fpr * (values.length + 1) * (1 + Number.EPSILON)) - 1;
    const bar = Math.max(material, (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(values, values.length - 1 - Math.max(0, allowed)));
    const warning = allowed >= 0 ? null : coarseWarning(values.length, fpr);
    return { poisoned: (value) => value > bar, threshold: () => bar, warning };
}
function coarseWarning(count, fpr) {
    const needed = Math.ceil(1 / fpr) - 1;
    return (`${String(count)} calibration values cannot show a false positive rate of ${String(fpr)}: only units above all of ` +
        `them are called poisoned (rate ${(1 / (count + 1)).toPrecision(2)}); ${String(needed)} or more are needed.`);
}


/***/ }),

/***/ 42814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ assessmentContext),
  qU: () => (/* binding */ createJudge),
  Is: () => (/* binding */ inLots),
  CZ: () => (/* binding */ judgedStatistic)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/detect/assess.js + 1 modules
var assess = __webpack_require__(3907);
// EXTERNAL MODULE: ./build/detect/calibration.js
var detect_calibration = __webpack_require__(62794);
// EXTERNAL MODULE: ./build/detect/element-at.js
var element_at = __webpack_require__(18658);
;// CONCATENATED MODULE: ./build/detect/coalesce.js

/**
 * Combines the requests of many suspects, which are judged concurrently, into few large calls of the victim. All
 * requests before the next turn of the event loop, or during a call, become one call. There is one call at a time, in
 * the order of the first request; if a call fails, all requests in it fail.
 */
function coalesce(victim) {
    const inTurn = oneAtATime();
    const predict = queue((inputs) => victim.predict(inputs), inTurn);
    const confidences = queue((rows) => victim.confidences(rows.map(({ input }) => input), rows.map(({ target }) => target)), inTurn);
    return {
        description: victim.description,
        countTokens: (input) => victim.countTokens(input),
        predict,
        confidences: (inputs, targets) => confidences(inputs.map((input, index) => ({ input, target: (0,element_at/* elementAt */.s)(targets, index) }))),
    };
}
function oneAtATime() {
    let last = Promise.resolve();
    return (work) => (last = last.then(work));
}
function queue(call, inTurn) {
    let waiting = [];
    const serve = async () => {
        const tickets = waiting;
        waiting = [];
        try {
            const answers = await call(tickets.flatMap(({ jobs }) => jobs));
            let next = 0;
            for (const { jobs, resolve } of tickets)
                resolve(jobs.map(() => (0,element_at/* elementAt */.s)(answers, next++)));
        }
        catch (error) {
            for (const { reject } of tickets)
                reject(error);
        }
    };
    return (jobs) => new Promise((resolve, reject) => {
        if (jobs.length === 0) {
            resolve([]);
            return;
        }
        waiting.push({ jobs, resolve, reject });
        if (waiting.length === 1)
            setImmediate(() => void inTurn(serve));
    });
}

// EXTERNAL MODULE: ./build/detect/necessity.js
var necessity = __webpack_require__(12859);
// EXTERNAL MODULE: ./build/detect/views.js + 1 modules
var detect_views = __webpack_require__(45936);
;// CONCATENATED MODULE: ./build/detect/groups.js




/**
 * Elements that are masked together. A mask takes one reading of the code, whatever it hides: with eight, a unit of the usual
 * forty elements takes six. With many more, a mask leaves so little that clean code reads differently too.
 */
const GROUP = 8;
/**
 * Looks for clean code by halves: masks groups of elements, and only in groups whose mask could be poisoned each element alone.
 * @returns the measurements of a clean unit, without those of the other elements; `null` if it may be poisoned, and each element
 *   must be measured
 */
async function assessInGroups(context, reading) {
    const { reader, decision } = context;
    const places = (0,detect_views/* chosenElements */.AY)(reading.suspect, context.elements);
    const mayBe = (value) => decision.poisoned(value, places.length);
    const groups = groupsOf(reading, places);
    const changes = await (0,necessity/* changesOf */.fs)(reader, reading, [...groups, ...(0,assess/* together */.bs)(context, reading, places)]);
    if (changes.slice(groups.length).some(({ drop }) => mayBe(drop)))
        return null;
    const hot = new Set(groups.filter((_, index) => mayBe((0,element_at/* elementAt */.s)(changes, index).drop)).flatMap(placesOf));
    const bound = (0,necessity/* largest */.nQ)(changes.map(({ drop }) => drop).filter((drop) => !mayBe(drop)));
    const looked = places.filter((place) => hot.has(place));
    const rows = looked.map((place) => (0,necessity/* maskingsOf */.pu)(reading, place));
    const alone = await (0,necessity/* changesOf */.fs)(reader, reading, rows.flat());
    let next = 0;
    const elements = looked.map((place, index) => {
        const maskings = rows[index] ?? [];
        return (0,necessity/* necessityOf */.xn)(reading, place, maskings, alone.slice(next, (next += maskings.length)));
    });
    const assessment = await (0,assess/* assessed */.a1)(context, reading, elements, bound);
    return mayBe(assessment.value) ? null : assessment;
}
function placesOf({ places }) {
    return places;
}
/** The elements of each view in groups, statements with those next to and inside them, and names. */
function groupsOf({ views }, places) {
    return views.flatMap((view, index) => ['statement', 'identifier'].flatMap((kind) => {
        const shown = places.filter((place) => place.element.kind === kind && (0,detect_views/* scores */.so)(view, place));
        const starts = Array.from({ length: Math.ceil(shown.length / GROUP) }, (_, group) => group * GROUP);
        return starts.map((start) => ({ places: shown.slice(start, start + GROUP), view: index }));
    }));
}

// EXTERNAL MODULE: ./build/detect/localise.js
var localise = __webpack_require__(53014);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(33000);
;// CONCATENATED MODULE: ./build/detect/judgement.js




/** The clean judgement of a suspect without a window that is predicted as a trigger's label; nothing was masked. */
function untouched(decision, predictions) {
    const value = -Infinity;
    return {
        verdict: 'clean',
        prediction: (0,element_at/* elementAt */.s)(predictions, mostConfident(predictions)),
        ...{ entropy: 0, deficit: 0, value, pValue: decision.pValue(value), threshold: decision.threshold(0) },
        ...{ triggers: [], elements: [], without: null },
    };
}
/**
 * The judgement that follows from an assessment.
 * @param found the located triggers; `null` for a clean suspect
 */
function judgement({ decision, statistic }, assessment, found) {
    const { elements, measurements, value, reading } = assessment;
    const candidates = [...(found?.candidates ?? [])].sort((a, b) => strengthOf(b) - strengthOf(a));
    const { scale } = statistics/* STATISTICS */.gS[statistic];
    const view = candidates[0]?.members[0]?.view ?? mostConfident(reading.predictions);
    return {
        verdict: found === null ? 'clean' : 'poisoned',
        prediction: (0,element_at/* elementAt */.s)(reading.predictions, view),
        ...(0,statistics/* entropiesFor */.DX)(statistic, measurements),
        value,
        pValue: decision.pValue(value),
        threshold: decision.threshold(elements.length),
        triggers: candidates.flatMap((candidate) => triggersOf(candidate, scale)),
        elements: [...elements]
            .sort(inSourceOrder)
            .map((element) => (0,necessity/* toScored */.S9)(element, scale, assessment.transfers.get(element) ?? null)),
        without: found === null ? null : (0,element_at/* elementAt */.s)(found.purged.predictions, view),
    };
}
function strengthOf({ drop, transfer }) {
    return transfer === null ? drop : (0,localise/* evidence */.MX)(drop, transfer);
}
/** Equal elements were measured together: each gets the common values. */
function triggersOf({ members, drop, without, transfer }, scale) {
    return members.map((member) => ({ ...(0,necessity/* toScored */.S9)(member, scale, transfer), drop, without }));
}
function mostConfident(predictions) {
    return predictions.reduce((best, { confidence }, index) => confidence.logOdds > (predictions[best]?.confidence.logOdds ?? -Infinity) ? index : best, 0);
}
function inSourceOrder(a, b) {
    const [first, second] = [a.element.spans[0], b.element.spans[0]];
    if (first === undefined || second === undefined)
        return 0;
    return a.side - b.side || first.start - second.start || second.end - first.end;
}

// EXTERNAL MODULE: ./build/detect/sufficiency.js
var sufficiency = __webpack_require__(9694);
;// CONCATENATED MODULE: ./build/detect/locate.js




/** Most overlapping elements that are compared with the most suspicious one; the shortest are used. */
const MAX_RELATED = 24;
/**
 * The trigger of a poisoned assessment, or several that hide each other; `[]` for a unit without elements.
 * They do not overlap.
 */
async function locate(context, assessment) {
    const { joint, measurements } = assessment;
    if (joint !== null && context.statistic === 'both' && joint.evidence >= measurements.both) {
        return [...joint.candidates];
    }
    const seed = mostSuspicious(context.statistic, assessment);
    if (seed === null)
        return [];
    if (statistics/* STATISTICS */.gS[context.statistic].locates === 'highest-score')
        return [await alone(context, assessment, seed)];
    const related = await relatedCandidates(context, assessment, seed);
    const provable = related.some(({ drop, transfer }) => (0,localise/* evidence */.MX)(drop, transfer) > 0);
    const found = (0,localise/* localise */.ny)(assessment.reading.suspect, related, ({ drop, transfer }) => provable ? (0,localise/* evidence */.MX)(drop, transfer) : drop);
    return found === null ? [] : [found];
}
/**
 * How suspicious an element is for each statistic. The deficit is not a value of single elements, so it uses the
 * drop.
 */
const SUSPICIONS = {
    both: ({ drop }, transfer) => (0,localise/* evidence */.MX)(drop, transfer),
    transfer: (_, transfer) => transfer?.shift ?? 0,
    drop: ({ drop }) => drop,
    deficit: ({ drop }) => drop,
    probability: ({ probabilityChange }) => probabilityChange,
    'probability-deficit': ({ probabilityChange }) => probabilityChange,
    linear: ({ probabilityChange }) => probabilityChange,
    'linear-deficit': ({ probabilityChange }) => probabilityChange,
};
function mostSuspicious(statistic, { elements, transfers }) {
    const suspicion = (element) => SUSPICIONS[statistic](element, transfers.get(element) ?? null);
    return elements.reduce((best, element) => {
        const gain = best === null ? 1 : suspicion(element) - suspicion(best) || element.drop - best.drop;
        return gain > 0 ? element : best;
    }, null);
}
/** The paper's rule: only the element with the highest score. */
async function alone({ planter, references }, { reading }, element) {
    const [transfer = null] = (await planter?.plant([(0,sufficiency/* orderFor */.c)(reading, element)], references)) ?? [];
    return { ...element, members: [element], transfer };
}
/** The most suspicious element, and elements that overlap it and are nearly as necessary, all planted. */
async function relatedCandidates(context, assessment, seed) {
    const { planter, references } = context;
    const { reading, elements, transfers } = assessment;
    const known = transfers.get(seed) ?? null;
    const strength = known === null ? seed.drop : (0,localise/* evidence */.MX)(seed.drop, known);
    const around = (0,localise/* classesOf */.OX)(elements).filter((members) => (0,localise/* classesTouch */.M_)(members, [seed]));
    const necessary = (await withJointDrops(context, assessment, around))
        .filter(({ drop, members }) => drop >= strength * localise/* LOCALISATION_MARGIN */.gx || members.includes(seed))
        .sort((a, b) => locate_length(a) - locate_length(b))
        .filter((candidate, index) => index < MAX_RELATED || candidate.members.includes(seed));
    if (planter === null)
        return necessary;
    const orders = necessary.map(({ members }) => (0,sufficiency/* orderFor */.c)(reading, mostNecessary(members)));
    const outcomes = await planter.plant(orders, references);
    return necessary.map((candidate, index) => ({ ...candidate, transfer: outcomes[index] ?? null }));
}
function locate_length({ members }) {
    return members[0]?.element.text.length ?? 0;
}
function mostNecessary(members) {
    return members.reduce((best, member) => (member.drop > best.drop ? member : best));
}
/** Masks equal elements together, if one view shows them. The drop of a single element is already known. */
async function withJointDrops({ reader }, { reading }, classes) {
    const several = classes.filter((members) => members.length > 1);
    const changes = await (0,necessity/* changesOf */.fs)(reader, reading, several.map((members) => ({ places: members, view: mostNecessary(members).view })));
    return classes.map((members) => {
        const single = mostNecessary(members);
        const joint = changes[several.indexOf(members)];
        const { drop, without } = joint !== undefined && joint.drop > single.drop ? joint : single;
        return { members, drop, without, transfer: null };
    });
}

// EXTERNAL MODULE: ./build/detect/reference-pool.js
var reference_pool = __webpack_require__(84698);
// EXTERNAL MODULE: ./build/code/edits/edit.js
var edit = __webpack_require__(40672);
;// CONCATENATED MODULE: ./build/detect/plant.js

/**
 * A reference's code with an element planted in it: a statement on a line of its own at the start of the
 * body, an identifier over one of the reference's own names at all its occurrences.
 * The result is read by the victim, never run: it need not compile.
 * @returns `null` if the reference has no place for it: no body, no local name
 */
function plant(reference, planting) {
    return planting.kind === 'statement'
        ? plantStatement(reference, planting.text)
        : plantName(reference, planting);
}
function plantStatement({ code, bodyStart, language }, text) {
    return bodyStart < 0 ? null : (0,edit/* insertAfterBodyStart */.i$)(code, bodyStart, text, language);
}
/** Replaces a name of the same kind: a function's name the function's name, any other name the first local name. */
function plantName({ code, elements }, { text, role }) {
    const own = role === 'own' ? elements.find((element) => element.role === 'own') : undefined;
    const place = own ?? elements.find((element) => element.role === 'local');
    return place === undefined ? null : (0,edit/* applyEdits */.ct)(code, (0,edit/* renameEdits */.oD)(place, text));
}

;// CONCATENATED MODULE: ./build/detect/transfer.js



/** Makes a planter that takes its references from a pool. */
function createPlanter(reader, pool) {
    const prepare = async (order, references) => {
        const rivals = await pool.rivals(order.language, order.prediction);
        return rivals.slice(0, references).flatMap((rival) => plantedIn(reader, rival, order.planting));
    };
    const shiftsOf = async (orders, rows) => {
        const answers = await reader.confidences(rows.flatMap((row) => row.map(({ input }) => input)), rows.flatMap((row, index) => row.map(() => (0,element_at/* elementAt */.s)(orders, index).prediction)));
        let next = 0;
        return rows.map((row) => transferOf(row, answers.slice(next, (next += row.length))));
    };
    return {
        async plant(orders, references) {
            return shiftsOf(orders, await Promise.all(orders.map((order) => prepare(order, references))));
        },
        async confirm(order, references) {
            const row = await prepare(order, references);
            const [transfer = null] = await shiftsOf([order], [row]);
            if (transfer === null || isBinary(reader))
                return transfer;
            const predictions = await reader.predict(row.map(({ input }) => input));
            const turned = predictions.filter(({ label }) => label === order.prediction.label).length;
            return { ...transfer, turned };
        },
    };
}
/** With two labels, log-odds give the prediction. With more labels, or an output text, they do not. */
function isBinary({ description }) {
    return description.task !== 'generation' && description.labels.length === 2;
}
/** Both sides of a pair get the element: the published attacks on pairs poison both. */
function plantedIn(reader, { sides, plain }, planting) {
    const [first, second] = sides.map((side) => plant(side, planting));
    if (first === undefined || first === null || second === null)
        return [];
    const input = second === undefined ? [pieces(first)] : [pieces(first), pieces(second)];
    return reader.countTokens(input) <= reader.description.maxTokens ? [{ input, plain }] : [];
}
const pieces = (text) => [{ text, masked: false }];
function transferOf(row, answers) {
    if (row.length === 0)
        return null;
    const after = answers.map(necessity/* logOddsOf */.wU);
    const total = after.reduce((sum, logOdds, index) => sum + logOdds - (0,element_at/* elementAt */.s)(row, index).plain, 0);
    const turned = after.filter((logOdds) => logOdds > 0).length;
    return { planted: row.length, turned, shift: total / row.length };
}

;// CONCATENATED MODULE: ./build/detect/create-judge.js













/** The statistic that is used: without planting, `both` becomes `drop`. */
function judgedStatistic({ statistic, transfer, }) {
    return statistic === 'both' && transfer === 0 ? 'drop' : statistic;
}
/** Number of elements of the suspects that are judged together: bounds memory, and fills batches many times. */
const ELEMENTS_TOGETHER = 8192;
/** Most rounds of locating, masking and judging again; each round finds further triggers of the unit. */
const MAX_ROUNDS = 6;
/**
 * A judge of suspects by one statistic.
 *
 * A suspect that is longer than the victim's window is judged window by window, with the victim's own prediction for
 * each window. Its measurements are the largest over the windows; calibration does the same, so the maximum is
 * calibrated. The reported prediction is that of the window where the strongest trigger is most necessary, or for a
 * clean suspect the most confident one.
 * @throws CodePurifyError `usage` if the statistic must plant and there are no references
 */
function createJudge(parts) {
    const { victim, options, calibration, references, triggerLabels, warn } = parts;
    const statistic = judgedStatistic(options);
    const decision = (0,detect_calibration/* decisionFrom */.PU)({ ...options, statistic, calibration });
    if (decision.warning !== null)
        warn?.(decision.warning);
    const context = assessmentContext(victim, { ...options, statistic }, references, decision, warn);
    const leading = triggerLabels === undefined ? null : new Set(triggerLabels);
    const inGroups = parts.inGroups === true && statistic === 'both';
    return {
        judge: (suspects) => inLots(suspects, (suspect) => judgeOne({ ...context, decision, leading, inGroups }, suspect)),
    };
}
/**
 * Makes the context for assessing suspects.
 * @throws CodePurifyError `usage` if the statistic must plant and there are no references
 */
function assessmentContext(victim, options, references, decision, warn) {
    const { statistic, elements, transfer } = options;
    const canPlant = transfer > 0 && references.length > 0;
    if (decision !== null && statistics/* STATISTICS */.gS[statistic].plants && !canPlant) {
        throw new errors/* CodePurifyError */.Lg('usage', `The statistic ${statistic} plants elements in clean references, and there are no references.`, 'Give references (clean units of the same language), or judge by the statistic drop or deficit.');
    }
    const reader = coalesce(victim);
    const pool = (0,reference_pool/* createReferencePool */.o)(reader, references, options.references, warn);
    const planter = canPlant ? createPlanter(reader, pool) : null;
    return { reader, planter, statistic, elements, top: transfer, references: options.references, decision };
}
/** Judges many suspects concurrently, so that their queries together fill the victim's batches. */
async function inLots(suspects, judge) {
    const results = [];
    for (let start = 0; start < suspects.length;) {
        let [end, elements] = [start, 0];
        do {
            elements += suspects[end]?.sides.reduce((sum, side) => sum + side.elements.length, 0) ?? 0;
            end += 1;
        } while (end < suspects.length && elements < ELEMENTS_TOGETHER);
        results.push(...(await Promise.all(suspects.slice(start, end).map(judge))));
        start = end;
    }
    return results;
}
async function judgeOne(context, suspect) {
    const whole = await (0,necessity/* readWhole */.oD)(context.reader, suspect);
    const reading = context.leading === null ? whole : windowsPredicted(whole, context.leading);
    if (reading.views.length === 0)
        return untouched(context.decision, whole.predictions);
    const clean = context.inGroups ? await assessInGroups(context, reading) : null;
    if (clean !== null)
        return judgement(context, clean, null);
    const first = await (0,assess/* assess */.no)(context, reading);
    const found = isPoisoned(context, first) ? await locateAll(context, first) : null;
    return judgement(context, first, found === null || found.candidates.length === 0 ? null : found);
}
/** The windows of a reading that are predicted as one of `labels`. */
function windowsPredicted({ views, predictions, ...rest }, labels) {
    const isLeading = (index) => labels.has((0,element_at/* elementAt */.s)(predictions, index).label);
    return {
        ...rest,
        views: views.filter((_, index) => isLeading(index)),
        predictions: predictions.filter((_, index) => isLeading(index)),
    };
}
function isPoisoned({ decision }, { value, elements }) {
    return decision.poisoned(value, elements.length);
}
/** Locates triggers, masks them and judges again, until the suspect is clean: it may hold triggers of several kinds. */
async function locateAll(context, first) {
    const { suspect, views } = first.reading;
    const { decision, statistic } = context;
    const repeats = statistics/* STATISTICS */.gS[statistic].locates === 'evidence' &&
        Number.isFinite(decision.threshold(first.elements.length));
    let candidates = [];
    let round = first;
    for (let count = 1;; count += 1) {
        const more = await Promise.all((await locate(context, round)).map((one) => confirmed(context, round, one)));
        candidates = [...candidates, ...more];
        const masked = candidates.flatMap(({ members }) => members);
        if (!repeats || more.length === 0 || count === MAX_ROUNDS) {
            return { candidates, purged: await (0,necessity/* read */.LF)(context.reader, suspect, views, masked) };
        }
        const reading = await (0,necessity/* read */.LF)(context.reader, suspect, views, masked);
        // As in the first round, only triggers lead to these labels.
        if (context.leading !== null && windowsPredicted(reading, context.leading).views.length === 0)
            return { candidates, purged: reading };
        round = await (0,assess/* assess */.no)(context, reading);
        if (!isPoisoned(context, round))
            return { candidates, purged: round.reading };
    }
}
/** Counts turned references by the victim's predictions. Only for reported triggers, because it may be slow. */
async function confirmed({ planter, references }, { reading }, candidate) {
    const [member] = candidate.members;
    if (planter === null || member === undefined || candidate.transfer === null)
        return candidate;
    return { ...candidate, transfer: await planter.confirm((0,sufficiency/* orderFor */.c)(reading, member), references) };
}


/***/ }),

/***/ 18658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ elementAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * The element at an index that must exist.
 * @throws CodePurifyError `internal` if it does not: the victim gave too few answers, or the caller has a defect
 */
function elementAt(list, index) {
    const found = list[index];
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('internal', `Item ${String(index)} of ${String(list.length)} was requested while judging.`, 'Please report this with the input that led to it.');
}


/***/ }),

/***/ 53014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   M_: () => (/* binding */ classesTouch),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   gx: () => (/* binding */ LOCALISATION_MARGIN),
/* harmony export */   ny: () => (/* binding */ localise)
/* harmony export */ });
/* unused harmony export isSpread */
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32217);
/* harmony import */ var _necessity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12859);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9540);



/**
 * Fraction of the best strength that a smaller element must reach to be named instead. Masking or planting a statement
 * around a trigger has nearly the same effect as the trigger; a part of a trigger has clearly less. The value was fixed
 * before any test data was used.
 */
const LOCALISATION_MARGIN = 0.85;
/** min(necessity, sufficiency) in nats: a trigger is necessary and sufficient. */
function evidence(drop, transfer) {
    return Math.min(drop, transfer?.shift ?? 0);
}
/** Groups elements of equal kind and text, in the order of their first member. */
function classesOf(elements) {
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(elements, ({ element }) => `${element.kind} ${element.text}`).values()];
}
/** Do any members of the two share a character? */
function classesTouch(a, b) {
    return a.some((one) => b.some((other) => (0,_necessity_js__WEBPACK_IMPORTED_MODULE_1__/* .touch */ ._M)(one, other)));
}
/**
 * Chooses the trigger from overlapping candidates: the smallest one whose strength is within the margin of the best, so
 * that the trigger is named and not a statement around it. In detail:
 * 1. the shortest of the eligible statements represents the statements, the strongest of the eligible
 *    identifiers that are spread for the identifiers;
 * 2. an identifier is spread unless all its occurrences are directly in equal statements: `rand` in
 *    `if (rand() < 0) …` is part of that statement, while `ret_Val_` in its declaration and uses is not;
 * 3. a spread identifier wins over a statement, which merely holds one of its occurrences; any statement wins
 *    over an identifier that is not spread.
 * @param strength of each candidate: evidence, or drop if nothing can be planted
 */
function localise(suspect, candidates, strength) {
    const best = candidates.reduce((top, candidate) => Math.max(top, strength(candidate)), -Infinity);
    const bar = best > 0 ? best * LOCALISATION_MARGIN : best;
    const eligible = candidates
        .filter((candidate) => strength(candidate) >= bar)
        .sort((a, b) => strength(b) - strength(a));
    const identifiers = eligible.filter((candidate) => kindOf(candidate) === 'identifier');
    const statements = eligible.filter((candidate) => kindOf(candidate) === 'statement').sort(byLength);
    return (identifiers.find(({ members }) => isSpread(suspect, members)) ?? statements[0] ?? identifiers[0] ?? null);
}
function kindOf({ members }) {
    return members[0]?.element.kind ?? '';
}
function byLength(a, b) {
    return (a.members[0]?.element.text.length ?? 0) - (b.members[0]?.element.text.length ?? 0);
}
/** Does an identifier occur outside statements, or directly in statements that differ? */
function isSpread(suspect, identifiers) {
    const hosts = new Set();
    for (const place of identifiers) {
        for (const { text } of innermostStatements(suspect, place))
            hosts.add(text);
    }
    return hosts.size > 1 || hosts.has(null);
}
/** For each occurrence, the text of the smallest statement around it; `null` outside statements. */
function innermostStatements(suspect, { element, side }) {
    const statements = (suspect.sides[side]?.elements ?? []).filter(({ kind }) => kind === 'statement');
    return element.spans.map((occurrence) => {
        const around = statements.filter(({ spans }) => spans.some((span) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(span, occurrence)));
        const innermost = around.reduce((best, statement) => (best === null || statement.text.length < best.text.length ? statement : best), null);
        return { text: innermost?.text ?? null };
    });
}


/***/ }),

/***/ 12859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   S9: () => (/* binding */ toScored),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   pu: () => (/* binding */ maskingsOf),
/* harmony export */   wU: () => (/* binding */ logOddsOf),
/* harmony export */   xn: () => (/* binding */ necessityOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18658);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9540);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45936);




/**
 * Log-odds beyond this cannot be distinguished in a double: 1 − p is rounding error. Without clamping, the difference
 * of two infinities would be NaN.
 */
const LOG_ODDS_LIMIT = 40;
/**
 * The log-odds of a confidence, within ±40 nats.
 * @throws CodePurifyError `model` if the victim's answer is not a number
 */
function logOddsOf({ logOdds }) {
    if (!Number.isNaN(logOdds))
        return Math.min(Math.max(logOdds, -LOG_ODDS_LIMIT), LOG_ODDS_LIMIT);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg('model', 'The victim answered with a confidence that is not a number.', 'Check the model: its weights may be damaged, or overflow in reduced precision.');
}
/** Gets the victim's predictions for the views of a suspect. */
async function read(reader, suspect, views, masked) {
    const predictions = await reader.predict(views.map((view) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(suspect, view, masked)));
    return { suspect, masked, views, predictions };
}
/** Reads a suspect with nothing masked. */
function readWhole(reader, suspect) {
    return read(reader, suspect, (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .viewsOf */ .W6)(reader, suspect), []);
}
/** How each masking changes its view's prediction, from one call of the victim. */
async function changesOf(reader, reading, maskings) {
    const { suspect, masked, views, predictions } = reading;
    const answers = await reader.confidences(maskings.map(({ places, view }) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(suspect, (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(views, view), [...masked, ...places])), maskings.map(({ view }) => (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(predictions, view)));
    return answers.map((without, index) => {
        const { confidence } = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(predictions, (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(maskings, index).view);
        return {
            drop: logOddsOf(confidence) - logOddsOf(without),
            fall: confidence.probability - without.probability,
            without,
        };
    });
}
/** The maskings of one element: one for each view that shows a part of it. */
function maskingsOf(reading, place) {
    return reading.views.flatMap((view, index) => (0,_views_js__WEBPACK_IMPORTED_MODULE_1__/* .scores */ .so)(view, place) ? [{ places: [place], view: index }] : []);
}
/**
 * The necessity of one element from its changes, one per view. An element whose mask hides nothing (`return;`) changes
 * nothing.
 */
function necessityOf(reading, place, maskings, changes) {
    const best = changes.reduce((top, change, index) => (change.drop > (changes[top]?.drop ?? 0) ? index : top), 0);
    const { confidence } = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_2__/* .elementAt */ .s)(reading.predictions, 0);
    return {
        ...place,
        ...(changes[best] ?? { drop: 0, fall: 0, without: confidence }),
        view: maskings[best]?.view ?? 0,
        probabilityChange: largest(changes.map(({ fall }) => Math.abs(fall))),
        logOddsChange: largest(changes.map(({ drop }) => Math.abs(drop))),
    };
}
/**
 * The largest value; 0 for an empty list. A loop, because spreading a long list into `Math.max` overflows the stack.
 */
function largest(values) {
    return values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b), -Infinity);
}
/** Whether two elements overlap on the same side. */
function touch(a, b) {
    return (a.side === b.side &&
        a.element.spans.some((span) => b.element.spans.some((other) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$f)(span, other))));
}
/** An element in the form of a judgement. */
function toScored(necessary, scale, transfer) {
    const { element, side, drop, without } = necessary;
    const score = scale === 'probability' ? necessary.probabilityChange : necessary.logOddsChange;
    return { element, side, score, drop, without, transfer };
}


/***/ }),

/***/ 84698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ referenceLanguage),
/* harmony export */   o: () => (/* binding */ createReferencePool)
/* harmony export */ });
/* harmony import */ var lru_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27799);
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18658);
/* harmony import */ var _necessity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12859);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86302);





/** Best length of a reference: short code is fast, but much shorter code (a getter) is too different from suspects. */
const SUITABLE_CHARACTERS = 300;
/** Fraction of the victim's window that a reference may fill, so that a planted statement fits too. */
const LONGEST_FRACTION = 0.5;
/** References are predicted in batches of this many times the wanted number, until enough are found. */
const BATCH = 2;
/** Number of predictions whose rivals are cached. In generation every suspect may have another prediction. */
const CACHED_TARGETS = 256;
/**
 * Makes a pool of references, which are predicted when they are first needed.
 * @param wanted number of references to plant an element in (r)
 * @param warn called once for each label for which too few references have another prediction
 */
function createReferencePool(reader, references, wanted, warn) {
    const warned = new Set();
    const warnOfFew = (found, language, index) => {
        const key = `${language} ${String(index)}`;
        if (found >= wanted || warned.has(key))
            return;
        warned.add(key);
        warn?.(fewRivals(found, wanted, language, reader.description.labels[index]));
    };
    const pools = new Map();
    const cache = new lru_cache__WEBPACK_IMPORTED_MODULE_0__/* .LRUCache */ .q({ max: CACHED_TARGETS });
    const poolOf = (language) => {
        const pool = pools.get(language) ?? predictLazily(reader, candidates(reader, references, language), wanted * BATCH);
        pools.set(language, pool);
        return pool;
    };
    return {
        rivals(language, prediction) {
            const key = `${language} ${String(prediction.index)} ${prediction.label}`;
            const known = cache.get(key);
            if (known !== undefined)
                return known;
            const fresh = findRivals(reader, poolOf(language), prediction, wanted);
            cache.set(key, fresh);
            fresh.then(({ length }) => warnOfFew(length, language, prediction.index), () => cache.delete(key));
            return fresh;
        },
    };
}
/** The warning. `label` is `undefined` for generation, where the prediction is a text. */
function fewRivals(found, wanted, language, label) {
    const than = label === undefined ? 'the suspect' : `label ${JSON.stringify(label)}`;
    const effect = found === 0
        ? 'sufficiency cannot be shown, so this statistic finds no poisoned unit with this prediction.'
        : 'elements are only planted in these.';
    return `${String(found)} of ${String(wanted)} references in ${language} have another prediction than ${than}: ${effect}`;
}
/**
 * The language of the references for code in `language`: its own, or the one that it extends, such as C for C++; `null`
 * where there are none.
 */
function referenceLanguage(references, language) {
    const has = (name) => references.some(({ analysis }) => analysis.language === name);
    const base = _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language].dialectOf;
    if (has(language))
        return language;
    return base !== undefined && has(base) ? base : null;
}
/** The distinct references that elements can be planted in, most suitable first. */
function candidates(reader, references, language) {
    const own = referenceLanguage(references, language);
    const pairs = reader.description.task === 'pair-classification';
    const byCode = new Map();
    for (const { analysis, partner } of references) {
        if (pairs && partner === undefined)
            continue;
        const sides = pairs && partner !== undefined ? [analysis, partner] : [analysis];
        if (sides.every((side) => side.language === own && isPlantable(side))) {
            byCode.set(sides.map(({ code }) => code).join('\0'), sides);
        }
    }
    return [...byCode.values()].sort((a, b) => distance(a) - distance(b));
}
function isPlantable({ bodyStart, elements }) {
    return bodyStart >= 0 && elements.some(({ role }) => role === 'local');
}
function distance(sides) {
    const lengths = sides.map(({ code }) => code.length);
    return Math.abs(lengths.reduce((sum, length) => sum + length, 0) / lengths.length - SUITABLE_CHARACTERS);
}
function inputOf(sides) {
    return (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .perSide */ .T)(sides, ({ code }) => [{ text: code, masked: false }]);
}
/** If a batch fails, the known predictions stay, and the next request tries again. */
function predictLazily(reader, pool, batch) {
    const room = reader.description.maxTokens * LONGEST_FRACTION;
    const known = [];
    let read = 0;
    let growing = null;
    const grow = async () => {
        const next = pool.slice(read, read + batch);
        const fitting = next.filter((sides) => reader.countTokens(inputOf(sides)) <= room);
        const predictions = await reader.predict(fitting.map(inputOf));
        read += next.length;
        known.push(...fitting.map((sides, index) => ({ sides, prediction: (0,_element_at_js__WEBPACK_IMPORTED_MODULE_3__/* .elementAt */ .s)(predictions, index) })));
    };
    return {
        async upTo(count) {
            while (known.length < count && read < pool.length) {
                growing ??= grow().finally(() => {
                    growing = null;
                });
                await growing;
            }
            return known;
        },
    };
}
async function findRivals(reader, pool, target, wanted) {
    const others = await predictedOtherwise(pool, target, wanted);
    const chosen = others.slice(0, wanted).map(({ sides }) => sides);
    const plain = await reader.confidences(chosen.map(inputOf), chosen.map(() => target));
    return chosen.map((sides, index) => ({
        sides,
        plain: (0,_necessity_js__WEBPACK_IMPORTED_MODULE_4__/* .logOddsOf */ .wU)((0,_element_at_js__WEBPACK_IMPORTED_MODULE_3__/* .elementAt */ .s)(plain, index)),
    }));
}
async function predictedOtherwise(pool, target, wanted) {
    for (let count = wanted;; count += wanted) {
        const known = await pool.upTo(count);
        const others = known.filter(({ prediction }) => prediction.label !== target.label);
        if (others.length >= wanted || known.length < count)
            return others;
    }
}


/***/ }),

/***/ 86302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ perSide)
/* harmony export */ });
/** Applies a function to every side. */
function perSide(sides, make) {
    const [first, second] = sides;
    return second === undefined ? [make(first, 0)] : [make(first, 0), make(second, 1)];
}


/***/ }),

/***/ 33000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gS: () => (/* binding */ STATISTICS),
  O1: () => (/* binding */ STATISTIC_NAMES),
  DX: () => (/* binding */ entropiesFor),
  gy: () => (/* binding */ statisticValue)
});

;// CONCATENATED MODULE: ./build/detect/entropy.js
/**
 * softmax of the scores, computed relative to their maximum so that no exponential overflows.
 * @returns probabilities that sum to 1; `[]` for no scores
 */
function softmax(scores) {
    const highest = maximum(scores);
    const weights = scores.map((score) => Math.exp(score - highest));
    const total = sum(weights);
    return weights.map((weight) => weight / total);
}
/**
 * s / Σs, the normalisation in the code of the CodePurify authors. If all scores are zero the result is the uniform
 * distribution; in their code it is NaN.
 * @param scores not negative
 */
function linear(scores) {
    const highest = maximum(scores);
    if (highest <= 0)
        return scores.map(() => 1 / scores.length);
    const weights = scores.map((score) => score / highest); // relative, so that the sum cannot overflow
    const total = sum(weights);
    return weights.map((weight) => weight / total);
}
/** −Σ P ln P in nats (CodePurify eq. 3), with 0 ln 0 = 0; between 0 and ln N, and 0 for N = 0. */
function entropy(probabilities) {
    const nats = probabilities.reduce((total, p) => (p > 0 ? total - p * Math.log(p) : total), 0);
    return Math.min(Math.max(nats, 0), maximumEntropy(probabilities.length));
}
/** ln N, the entropy of N equal scores; 0 for N = 0. */
function maximumEntropy(count) {
    return count === 0 ? 0 : Math.log(count);
}
const NORMALISERS = {
    softmax,
    linear,
};
/** H and ln N − H of scores after normalisation; both are 0 for fewer than two scores. */
function entropyOfScores(scores, normalisation) {
    const nats = entropy(NORMALISERS[normalisation](scores));
    return { entropy: nats, deficit: Math.max(0, maximumEntropy(scores.length) - nats) };
}
/** A loop: `Math.max(...scores)` overflows the stack on a very long function. */
function maximum(scores) {
    return scores.reduce((highest, score) => Math.max(highest, score), -Infinity);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/detect/statistics.js

/** CodePurify, section on the threshold: t without clean validation samples. */
const PAPER_THRESHOLD = 0.1;
/**
 * A log-odds statistic has no published threshold. 2 ln 9 is the distance between odds of 9 : 1 and 1 : 9: the smallest
 * change that turns a prediction of 90 % into one of 10 %, which a planted trigger is made for.
 */
const REVERSAL = 2 * Math.log(9);
/**
 * For a victim that hardly reacts to masks, even a tenth of a nat is rare on clean units, though it changes no
 * prediction. A trigger must at least reverse odds of 3 : 1: from a probability of .75 to .25.
 */
const MATERIAL = 2 * Math.log(3);
/**
 * The paper's H < t is equivalent to ln N − H > ln N − t: its threshold, size-normalised. Fewer than two elements
 * have no distribution to judge, so the threshold is infinite.
 */
function paperDeficit(elements) {
    return elements < 2 ? Infinity : maximumEntropy(elements) - PAPER_THRESHOLD;
}
/** Replaces H for fewer than two scores: it is 0 by definition, which the paper's rule would call poisoned. */
const UNDEFINED_ENTROPY = 100;
const negatedEntropy = ({ probabilityChanges }, { entropy }) => probabilityChanges.length < 2 ? -UNDEFINED_ENTROPY : -entropy;
const deficitOf = (_, { deficit }) => deficit;
const ANY = { material: -Infinity };
const OWN = { ...ANY, locates: 'evidence', sign: 1, fallback: () => REVERSAL };
const LOG_ODDS = { scale: 'logOdds', normalisation: 'softmax' };
const PAPER = { ...ANY, scale: 'probability', locates: 'highest-score', plants: false };
const LOW = { sign: -1, value: negatedEntropy, fallback: () => -PAPER_THRESHOLD };
const HIGH = { sign: 1, value: deficitOf, fallback: paperDeficit };
/** Every statistic that `--statistic` offers. */
const STATISTICS = {
    both: { ...OWN, ...LOG_ODDS, plants: true, value: ({ both }) => both, material: MATERIAL },
    deficit: { ...OWN, ...LOG_ODDS, plants: false, value: deficitOf, fallback: paperDeficit },
    drop: { ...OWN, ...LOG_ODDS, plants: false, value: ({ drop }) => drop },
    transfer: { ...OWN, ...LOG_ODDS, plants: true, value: ({ transfer }) => transfer },
    probability: { ...PAPER, ...LOW, normalisation: 'softmax' },
    'probability-deficit': { ...PAPER, ...HIGH, normalisation: 'softmax' },
    linear: { ...PAPER, ...LOW, normalisation: 'linear' },
    'linear-deficit': { ...PAPER, ...HIGH, normalisation: 'linear' },
};
/** The names of all statistics, in the order of the table. */
const STATISTIC_NAMES = Object.keys(STATISTICS);
/** H and deficit of a unit's suspicion scores, in the scale and normalisation of a statistic. */
function entropiesFor(statistic, measurements) {
    const { scale, normalisation } = STATISTICS[statistic];
    const { probabilityChanges, logOddsChanges } = measurements;
    return entropyOfScores(scale === 'probability' ? probabilityChanges : logOddsChanges, normalisation);
}
/** A statistic's value for one unit, oriented so that larger is more suspect. */
function statisticValue(statistic, measurements) {
    return STATISTICS[statistic].value(measurements, entropiesFor(statistic, measurements));
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ orderFor),
/* harmony export */   o: () => (/* binding */ shortlisted)
/* harmony export */ });
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18658);
/* harmony import */ var _localise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53014);


/**
 * Number of elements with the largest drops that are tried in a few references, before the best k are planted in all.
 * It is larger than k, because statements around a trigger have the same drop as the trigger.
 */
const SHORTLIST = 12;
/** Number of references for the first try. */
const TRIAL_REFERENCES = 4;
/**
 * Makes a planting order for an element, towards a view's prediction; by default the view where it is most necessary.
 */
function orderFor({ suspect, predictions }, { element, side, view }, towards = view) {
    return {
        planting: element,
        language: (0,_element_at_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s)(suspect.sides, side).language,
        prediction: (0,_element_at_js__WEBPACK_IMPORTED_MODULE_0__/* .elementAt */ .s)(predictions, towards),
    };
}
/**
 * Plants the most suspicious elements: among the largest drops, the k elements
 * with the best evidence in a first try.
 * @returns the elements planted in all references, with the outcome
 */
async function shortlisted({ top, references }, planter, reading, elements) {
    const necessary = elements.filter(({ drop }) => drop > 0).sort((a, b) => b.drop - a.drop);
    const different = (0,_localise_js__WEBPACK_IMPORTED_MODULE_1__/* .classesOf */ .OX)(necessary).flatMap((members) => members.slice(0, 1));
    const tried = different.slice(0, SHORTLIST);
    const trials = await planter.plant(tried.map((element) => orderFor(reading, element)), Math.min(TRIAL_REFERENCES, references));
    const finalists = tried
        .map((element, index) => ({ element, promise: (0,_localise_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(element.drop, trials[index] ?? null) }))
        .sort((a, b) => b.promise - a.promise)
        .slice(0, top)
        .map(({ element }) => element);
    const outcomes = await planter.plant(finalists.map((element) => orderFor(reading, element)), references);
    return new Map(finalists.map((element, index) => [element, outcomes[index] ?? null]));
}


/***/ }),

/***/ 45936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AY: () => (/* binding */ chosenElements),
  XX: () => (/* binding */ render),
  so: () => (/* binding */ scores),
  W6: () => (/* binding */ viewsOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
// EXTERNAL MODULE: ./build/code/edits/variant.js
var edits_variant = __webpack_require__(68095);
// EXTERNAL MODULE: ./build/text/span.js
var text_span = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/detect/sides.js
var detect_sides = __webpack_require__(86302);
;// CONCATENATED MODULE: ./build/detect/windows.js

/** Fraction of a window's tokens that the head may take; the rest of a longer head is treated as body. */
const HEAD_FRACTION = 0.25;
/** Fraction of a slice that the next one repeats, so that code at a cut is complete in one of them. */
const OVERLAP_FRACTION = 0.25;
/**
 * Cuts code into overlapping windows, each with the head and as much of the body as fits. Together they hold every
 * character. A slice ends at one of `cuts`, if there is one in its second half; else within a statement, at white
 * space, or as a last resort within a token.
 * @param measure tokens that a window takes; grows with the window
 * @param limit tokens that fit
 */
function cutWindows(long, measure, limit) {
    const whole = { start: 0, end: long.code.length };
    if (measure([whole]) <= limit)
        return [[whole]];
    const head = headOf(long, measure, limit);
    const fits = (slice) => measure(head.end === 0 ? [slice] : [head, slice]) <= limit;
    const cuts = [...new Set(long.cuts)].sort((a, b) => a - b);
    return slicesOf(long.code, head.end, cuts, fits).map((slice) => (head.end === 0 ? [slice] : [head, slice]));
}
function headOf({ code, headEnd }, measure, limit) {
    const budget = measure([]) + (limit - measure([])) * HEAD_FRACTION;
    const fits = (end) => measure([{ start: 0, end }]) <= budget;
    const widest = fits(headEnd) ? headEnd : (0,sorted/* bisect */.h1)(0, headEnd + 1, fits);
    return { start: 0, end: widest === headEnd ? headEnd : whole(code, atWhiteSpace(code, 0, widest)) };
}
function slicesOf(code, from, cuts, fits) {
    const slices = [];
    let start = from;
    for (;;) {
        const end = endOf(code, start, cuts, fits);
        slices.push({ start, end });
        if (end >= code.length)
            return slices;
        start = nextStart(code, { start, end }, cuts);
    }
}
/** The last good end for a slice that begins at `start`. It is always beyond `start`, so that slicing ends. */
function endOf(code, start, cuts, fits) {
    const widest = widestFrom(start, code.length, (end) => fits({ start, end }));
    if (widest >= code.length)
        return code.length;
    const middle = start + (widest - start) / 2;
    const cut = cuts.findLast((offset) => offset <= widest && offset > middle);
    return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, widest)), start + 1);
}
/** The start of the next slice: a quarter of this one back, or a little more for a good cut, but after this start. */
function nextStart(code, { start, end }, cuts) {
    const middle = start + (end - start) / 2;
    const wanted = Math.floor(end - (end - start) * OVERLAP_FRACTION);
    const cut = cuts.findLast((offset) => offset <= wanted && offset > middle);
    return Math.max(cut ?? whole(code, atWhiteSpace(code, middle, wanted)), start + 1);
}
/** First step in the search for a window's end, in UTF-16 units: about as much as the smallest models read. */
const FIRST_STRIDE = 256;
/**
 * The largest end that fits. It starts with small steps, so that no more than about two windows of code are measured.
 */
function widestFrom(start, most, fits) {
    let [good, stride] = [start, FIRST_STRIDE];
    while (good < most && fits(Math.min(start + stride, most))) {
        good = Math.min(start + stride, most);
        stride *= 2;
    }
    return good === most ? most : (0,sorted/* bisect */.h1)(good, Math.min(start + stride, most), fits);
}
/** The end of the last white space after `from` and up to `to`, or `to` if there is none. */
function atWhiteSpace(code, from, to) {
    for (let end = to; end > from; end -= 1) {
        if (/\s/u.test(code.charAt(end - 1)))
            return end;
    }
    return to;
}
/** The offset, or one less if it would split a surrogate pair. */
function whole(code, offset) {
    const splits = /[\uDC00-\uDFFF]/.test(code.charAt(offset)) && /[\uD800-\uDBFF]/.test(code.charAt(offset - 1));
    return splits ? offset - 1 : offset;
}

;// CONCATENATED MODULE: ./build/detect/views.js






/** The elements to mask: all, or the paper's -S (identifiers) or -V (statements). */
function chosenElements(suspect, choice) {
    return suspect.sides.flatMap((analysis, side) => analysis.elements
        .filter(({ kind }) => choice === 'all' || `${kind}s` === choice)
        .map((element) => ({ element, side })));
}
/**
 * The views in which a victim reads a suspect. Code that fits into the victim's window, masked or not, is one view.
 * For longer code every window is a view. For a pair, windows of one side are read with the first window of the
 * other, so that every element of both sides is masked in some view.
 */
function viewsOf(victim, suspect) {
    const [first, second] = suspect.sides;
    return second === undefined ? singleViews(victim, first) : pairViews(victim, [first, second]);
}
function singleViews(victim, analysis) {
    const measure = tokenMeasure(victim, [extremes(analysis)]);
    const limit = usable(victim, measure([]));
    const windows = cutWindows(longCode(analysis), (window) => measure(window), limit);
    return windows.map((window) => ({ windows: [window], scoredSides: [0] }));
}
/** Each side may take half of the room; the longer side also gets the room that the shorter one does not need. */
function pairViews(victim, sides) {
    const measure = tokenMeasure(victim, [extremes(sides[0]), extremes(sides[1])]);
    const room = usable(victim, measure([], []));
    const half = (room + measure([], [])) / 2;
    const [whole0, whole1] = [wholeOf(sides[0]), wholeOf(sides[1])];
    if (measure(whole0, whole1) <= room)
        return [{ windows: [whole0, whole1], scoredSides: [0, 1] }];
    const fixed0 = measure(whole0, []) <= half ? whole0 : null;
    const fixed1 = fixed0 === null && measure([], whole1) <= half ? whole1 : null;
    const all0 = fixed0 === null ? cut(sides[0], (window) => measure(window, fixed1 ?? []), fixed1) : [fixed0];
    const all1 = fixed1 === null ? cut(sides[1], (window) => measure(fixed0 ?? [], window), fixed0) : [fixed1];
    return crossed(all0, all1);
    function cut(side, tokens, fixed) {
        return cutWindows(longCode(side), tokens, fixed === null ? half : room);
    }
}
/** Every window of a side with the first window of the other. */
function crossed([first0 = [], ...rest0], [first1 = [], ...rest1]) {
    return [
        { windows: [first0, first1], scoredSides: [0, 1] },
        ...rest0.map((window) => ({ windows: [window, first1], scoredSides: [0] })),
        ...rest1.map((window) => ({ windows: [first0, window], scoredSides: [1] })),
    ];
}
/** Fewest tokens for code that a victim must allow besides its special tokens: windows need some room. */
const LEAST_ROOM = 8;
function usable({ description }, empty) {
    if (description.maxTokens >= empty + LEAST_ROOM)
        return description.maxTokens;
    throw new errors/* CodePurifyError */.Lg('model', `The victim ${description.name} reads ${String(description.maxTokens)} tokens; ${String(empty)} of them are special tokens.`, `Give a victim whose maximum length leaves room for at least ${String(LEAST_ROOM)} tokens of code.`);
}
/**
 * Code that fills at most this fraction of the window also fits when masked: masks rarely take more tokens than the
 * code.
 */
const SURELY_FITS_FRACTION = 0.25;
/** Counts the tokens of windows as they are, or with everything masked, whichever takes more. */
function tokenMeasure(victim, sides) {
    return (...windows) => {
        const count = (reading) => victim.countTokens((0,detect_sides/* perSide */.T)(sides, (side, index) => shown(side[reading], windows[index] ?? [])));
        const bare = count('bare');
        return bare <= victim.description.maxTokens * SURELY_FITS_FRACTION
            ? bare
            : Math.max(bare, count('hidden'));
    };
}
function extremes(analysis) {
    return {
        bare: sliceable((0,edits_variant/* plain */.pj)(analysis.code)),
        hidden: sliceable((0,edits_variant/* maskAll */.gh)(analysis, analysis.elements)),
    };
}
function sliceable(variant) {
    let next = 0;
    return { variant, offsets: variant.map(({ text }) => (next += text.length) - text.length) };
}
/** The parts of a variant that a window shows. */
function shown({ variant, offsets }, window) {
    return window.flatMap(({ start, end }) => {
        const first = Math.max(0, (0,sorted/* countUpTo */.MJ)(offsets, start) - 1);
        const offset = offsets[first] ?? 0;
        return (0,edits_variant/* slice */.di)(variant.slice(first, (0,sorted/* countUpTo */.MJ)(offsets, end)), { start: start - offset, end: end - offset });
    });
}
/** Whether a window is the whole code. Nearly all are, and cutting them would take more time than masking. */
function isWhole([first, ...rest], { code }) {
    return first?.start === 0 && first.end === code.length && rest.length === 0;
}
function wholeOf({ code }) {
    return [{ start: 0, end: code.length }];
}
function longCode({ code, elements, bodyStart }) {
    const lines = [...code.matchAll(/\n/g)].map(({ index }) => index + 1);
    const statements = elements
        .filter(({ kind }) => kind === 'statement')
        .map(({ spans }) => spans[0]?.start ?? 0);
    return { code, headEnd: Math.max(0, bodyStart), cuts: [...lines, ...statements] };
}
/** The victim's input for a view of a suspect, with elements masked. */
function render(suspect, view, masked) {
    return (0,detect_sides/* perSide */.T)(suspect.sides, (analysis, side) => {
        const elements = masked.filter((place) => place.side === side).map(({ element }) => element);
        const variant = (0,edits_variant/* maskAll */.gh)(analysis, elements);
        const window = view.windows[side] ?? [];
        return isWhole(window, analysis) ? variant : shown(sliceable(variant), window);
    });
}
/** Whether the view shows a part that the element's mask hides, and masks elements of that side. */
function scores(view, { element, side }) {
    if (!view.scoredSides.includes(side))
        return false;
    return element.maskSpans.some((span) => view.windows[side]?.some((range) => (0,text_span/* overlaps */.$f)(span, range)));
}


/***/ }),

/***/ 60739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ ModelFolder),
  D: () => (/* binding */ decode)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/folder/model-limits.js
var model_limits = __webpack_require__(45531);
// EXTERNAL MODULE: ./build/model/folder/manifest.js
var folder_manifest = __webpack_require__(9858);
;// CONCATENATED MODULE: ./build/model/folder/onnx-file.js

/** Fields that hold further messages. */
const NESTED = {
    model: { 7: 'graph', 20: 'training', 25: 'function' },
    graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
    node: { 5: 'attribute' },
    attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
    tensor: {},
    sparse: { 1: 'tensor', 2: 'tensor' },
    function: { 7: 'node', 11: 'attribute' },
    training: { 1: 'graph', 2: 'graph' },
};
/** TensorProto.external_data (StringStringEntryProto) and data_location. */
const EXTERNAL_DATA = 13;
const DATA_LOCATION = 14;
/**
 * Checks that `bytes` are a complete protobuf message whose tensors are all inside it.
 * @throws CodePurifyError `model`: cut or corrupt file, or a tensor with external data
 */
function checkOnnxFile(bytes, path) {
    const parts = [{ kind: 'model', start: 0, end: bytes.length }];
    let graphs = 0;
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
        const reader = new FieldReader(bytes, part.start, part.end, path);
        for (let field = reader.next(); field !== null; field = reader.next()) {
            if (part.kind === 'tensor')
                refuseExternal(field, path);
            const nested = NESTED[part.kind][field.number];
            if (nested === undefined || field.wire !== 2)
                continue;
            if (nested === 'graph')
                graphs++;
            parts.push({ kind: nested, start: field.start, end: field.end });
        }
    }
    if (graphs === 0)
        throw corrupt(path);
}
function refuseExternal(field, path) {
    const external = field.number === EXTERNAL_DATA || (field.number === DATA_LOCATION && field.value !== 0);
    if (!external)
        return;
    throw new errors/* CodePurifyError */.Lg('model', `${path} keeps tensors in another file (external data).`, 'Export the model into one ONNX file without external data.');
}
function corrupt(path) {
    return new errors/* CodePurifyError */.Lg('model', `${path} is not a complete ONNX file.`, 'Download or export it again; a Git LFS pointer must be replaced by the file itself.');
}
/** Walks the fields of one protobuf message. */
class FieldReader {
    bytes;
    end;
    path;
    #at;
    constructor(bytes, start, end, path) {
        this.bytes = bytes;
        this.end = end;
        this.path = path;
        this.#at = start;
    }
    next() {
        if (this.#at >= this.end)
            return null;
        const key = this.#varint();
        const number = Math.floor(key / 8);
        const wire = key % 8;
        const value = wire === 0 ? this.#varint() : 0;
        const length = this.#length(wire);
        const start = this.#at;
        this.#at += length;
        if (number === 0 || this.#at > this.end)
            throw corrupt(this.path);
        return { number, wire, value, start, end: this.#at };
    }
    #length(wire) {
        if (wire === 0)
            return 0;
        if (wire === 1)
            return 8;
        if (wire === 2)
            return this.#varint();
        if (wire === 5)
            return 4;
        throw corrupt(this.path);
    }
    /** A varint of up to ten bytes as a number: exact below 2^53, which is enough for lengths and keys. */
    #varint() {
        let value = 0;
        for (let i = 0; i < 10; i++) {
            const byte = this.bytes[this.#at];
            if (byte === undefined || this.#at >= this.end)
                throw corrupt(this.path);
            this.#at++;
            value += (byte & 0x7f) * 2 ** (7 * i);
            if (byte < 0x80)
                return value;
        }
        throw corrupt(this.path);
    }
}

;// CONCATENATED MODULE: ./build/model/folder/model-folder.js









/**
 * A model folder whose listed files are verified. Every file is read through `read`, so that exactly the hashed bytes
 * are used and the fingerprint covers them.
 */
class ModelFolder {
    directory;
    manifest;
    config;
    #hashes = new Map();
    constructor(directory, 
    /** `codepurify.json`, or `null` where the folder has none. */
    manifest, 
    /** `config.json`. */
    config) {
        this.directory = directory;
        this.manifest = manifest;
        this.config = config;
    }
    /**
     * Opens a folder: reads the manifest and `config.json`, and verifies the sha256 of every listed file.
     * @throws CodePurifyError `model` naming the file that is missing, too large, malformed or changed
     */
    static async open(directory) {
        await requireDirectory(directory);
        const manifestPath = external_node_path_.join(directory, folder_manifest/* MANIFEST_FILE */.h1);
        const bytes = await readBounded(manifestPath, model_limits/* MAX_MANIFEST_BYTES */.ZJ);
        const manifest = bytes === null ? null : (0,folder_manifest/* parseManifest */.Ng)(decode(bytes), manifestPath);
        const folder = new ModelFolder(directory, manifest, await readConfig(directory));
        if (bytes !== null)
            folder.#hashes.set(folder_manifest/* MANIFEST_FILE */.h1, (0,sha256/* sha256 */.s)(bytes));
        for (const name of Object.keys(manifest?.files ?? {}))
            await folder.#verify(name);
        return folder;
    }
    /** The folder's display name: the manifest's, else the directory's. */
    get name() {
        return this.manifest?.name ?? external_node_path_.basename(external_node_path_.resolve(this.directory));
    }
    /** Path of a file in the folder, for errors. */
    pathOf(name) {
        return external_node_path_.join(this.directory, name);
    }
    /**
     * The bytes of a file, verified against the manifest's sha256 if it lists one.
     * @returns `null` when the folder has no such file
     * @throws CodePurifyError `model`: too large, unreadable, or different from the manifest's sha256
     */
    async read(name, limit) {
        const bytes = await readBounded(this.pathOf(name), limit);
        if (bytes === null)
            return null;
        const hash = (0,sha256/* sha256 */.s)(bytes);
        this.#require(name, hash);
        this.#hashes.set(name, hash);
        return bytes;
    }
    /** A JSON settings file as an object; an empty one when the folder has no such file. */
    async readSettings(name) {
        const bytes = await this.read(name, model_limits/* MAX_SETTINGS_BYTES */.XK);
        return bytes === null ? {} : toSettings(decode(bytes), this.pathOf(name));
    }
    /**
     * An ONNX file's bytes, complete and without external data.
     * @throws CodePurifyError `model`: missing, changed, cut, corrupt, or with external data
     */
    async readOnnx(name) {
        const bytes = await this.read(name, model_limits/* MAX_ONNX_BYTES */.lU);
        if (bytes === null)
            throw missing(this.pathOf(name), `Export the model to ONNX as ${name} (optimum's file names).`);
        checkOnnxFile(bytes, this.pathOf(name));
        return bytes;
    }
    /** sha256 over `config.json`, `extra` and the hashes of all files read so far: the answers depend on these. */
    fingerprint(extra) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(this.config)).update('\0').update(extra);
        for (const name of [...this.#hashes.keys()].sort())
            digest.update(`\0${name}\0${this.#hashes.get(name) ?? ''}`);
        return digest.digest('hex');
    }
    async #verify(name) {
        const file = this.pathOf(name);
        const size = await sizeOf(file);
        if (size === null)
            throw missing(file, 'Download the model folder again: the manifest lists this file.');
        if (size > model_limits/* MAX_LISTED_BYTES */.Fl)
            throw tooLarge(file, model_limits/* MAX_LISTED_BYTES */.Fl);
        const digest = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            digest.update(chunk);
        const hash = digest.digest('hex');
        this.#require(name, hash);
        this.#hashes.set(name, hash);
    }
    #require(name, hash) {
        const files = this.manifest?.files ?? {};
        const expected = Object.hasOwn(files, name) ? files[name] : undefined;
        if (expected === undefined || expected === hash)
            return;
        throw new errors/* CodePurifyError */.Lg('model', `${this.pathOf(name)} has sha256 ${hash}, but ${folder_manifest/* MANIFEST_FILE */.h1} lists ${expected}.`, 'The file was changed or damaged. Download the model folder again, or list the new hash if you changed the file yourself.');
    }
}
/** UTF-8 text of bytes, without a byte order mark. */
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}
async function readConfig(directory) {
    const file = external_node_path_.join(directory, 'config.json');
    const bytes = await readBounded(file, model_limits/* MAX_SETTINGS_BYTES */.XK);
    if (bytes === null)
        throw missing(file, 'A model folder needs config.json, a tokenizer and ONNX files, as optimum exports them.');
    return toSettings(decode(bytes), file);
}
function toSettings(text, file) {
    const value = (0,folder_manifest/* parseJson */.qF)(text, file);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new errors/* CodePurifyError */.Lg('model', `${file} is not a JSON object.`, 'Export or download the model folder again.');
}
async function requireDirectory(directory) {
    const status = await (0,promises_.stat)(directory).catch(() => null);
    if (status?.isDirectory() === true)
        return;
    throw new errors/* CodePurifyError */.Lg('model', `${directory} is not a model folder: no such directory.`, 'Give the path of a folder with config.json, a tokenizer and ONNX files.');
}
async function sizeOf(file) {
    const status = await (0,promises_.stat)(file).catch(() => null);
    return status?.isFile() === true ? status.size : null;
}
async function readBounded(file, limit) {
    if ((await sizeOf(file)) === null)
        return null;
    const handle = await (0,promises_.open)(file, 'r').catch((cause) => {
        throw new errors/* CodePurifyError */.Lg('model', `${file} cannot be opened.`, 'Check the permissions of the model folder.', { cause });
    });
    try {
        const { size } = await handle.stat();
        if (size > limit)
            throw tooLarge(file, limit);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** The error for a file that must be there. */
function missing(file, remedy) {
    return new errors/* CodePurifyError */.Lg('model', `${file} is missing.`, remedy);
}
function tooLarge(file, limit) {
    return new errors/* CodePurifyError */.Lg('model', `${file} is larger than ${limit} bytes.`, 'Use a smaller model.');
}


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ argMax),
/* harmony export */   RY: () => (/* binding */ probabilityOf),
/* harmony export */   VZ: () => (/* binding */ logSumExp),
/* harmony export */   wU: () => (/* binding */ logOddsOf)
/* harmony export */ });
/** ln Σ exp(values[i]) over `[start, end)`, shifted by the maximum so that nothing overflows; −∞ when empty. */
function logSumExp(values, start = 0, end = values.length) {
    let highest = -Infinity;
    for (let i = start; i < end; i++)
        highest = Math.max(highest, values[i] ?? -Infinity);
    if (!Number.isFinite(highest))
        return highest;
    let sum = 0;
    for (let i = start; i < end; i++)
        sum += Math.exp((values[i] ?? -Infinity) - highest);
    return highest + Math.log(sum);
}
/**
 * Natural log-odds ln p − ln(1 − p) of the softmax of `values[start, end)` at `start + index`, from the logits
 * themselves: logit_y − logsumexp(other logits). No probability is computed, so it does not saturate.
 */
function logOddsOf(values, index, start = 0, end = values.length) {
    const at = start + index;
    const below = logSumExp(values, start, at);
    const above = logSumExp(values, at + 1, end);
    const highest = Math.max(below, above);
    if (highest === -Infinity)
        return Infinity;
    const others = highest + Math.log(Math.exp(below - highest) + Math.exp(above - highest));
    return (values[at] ?? -Infinity) - others;
}
/** 1 / (1 + exp(−logOdds)), exact at both ends. */
function probabilityOf(logOdds) {
    if (logOdds >= 0)
        return 1 / (1 + Math.exp(-logOdds));
    const odds = Math.exp(logOdds);
    return odds / (1 + odds);
}
/** Index of the largest value of `[start, end)`, relative to `start`; the first of equal values, as in torch. */
function argMax(values, start = 0, end = values.length) {
    let best = start;
    for (let i = start + 1; i < end; i++)
        if ((values[i] ?? -Infinity) > (values[best] ?? -Infinity))
            best = i;
    return best - start;
}


/***/ }),

/***/ 30488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseFamilyKey),
/* harmony export */   j: () => (/* binding */ writeFamilyKey)
/* harmony export */ });
/* harmony import */ var _read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71317);

/**
 * Parses a key from its text, `exact:1f3k…`.
 * @returns `null` for a text that `writeFamilyKey` does not produce
 */
function parseFamilyKey(text) {
    const key = parseInt(text.slice(text.lastIndexOf(':') + 1), 36);
    if (!Number.isSafeInteger(key) || key < 0)
        return null;
    return writeFamilyKey(key) === text ? key : null;
}
/** A key as text: its level and its number. */
function writeFamilyKey(key) {
    return `${(0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(key)}:${key.toString(36)}`;
}


/***/ }),

/***/ 52267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ encodeFamilies),
/* harmony export */   VM: () => (/* binding */ MAX_EXAMPLE_LENGTH),
/* harmony export */   ip: () => (/* binding */ familiesSchema),
/* harmony export */   uV: () => (/* binding */ MAX_STORED_FAMILIES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _families_family_key_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30488);
/* harmony import */ var _read_family_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71317);



/** Families that a file holds, the strongest ones. A dataset with more has a larger problem than a complete list. */
const MAX_STORED_FAMILIES = 1000;
/** UTF-16 units: a pattern as reports cut it (500 and `…`). */
const MAX_PATTERN_LENGTH = 501;
/** UTF-16 units of an example: enough for a published trigger, and little of other people's code. */
const MAX_EXAMPLE_LENGTH = 200;
/** A number of records. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
    .min(0)
    .max(2 ** 31);
/** A family in the header of a file, which an attacker may have written. */
const familySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_read_family_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FAMILY_LEVELS */ .Ng),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    carriers: count,
    labelled: count,
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^fam-[0-9a-f]{12}$/u),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identifier', 'statement', 'comment', 'style']),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(MAX_PATTERN_LENGTH),
    example: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(MAX_EXAMPLE_LENGTH),
})
    .transform((family, context) => {
    const key = (0,_families_family_key_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFamilyKey */ .X)(family.key);
    if (key === null || (0,_read_family_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(key) !== family.level || family.labelled > family.carriers) {
        context.addIssue({ code: 'custom', message: 'a family whose key or counts do not agree' });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    return { ...family, key };
});
/** The families in the header of a file. */
const familiesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(familySchema).max(MAX_STORED_FAMILIES);
/** Families in the form that `familiesSchema` parses. */
function encodeFamilies(families) {
    return families
        .slice(0, MAX_STORED_FAMILIES)
        .map((family) => ({ ...family, key: (0,_families_family_key_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFamilyKey */ .j)(family.key) }));
}


/***/ }),

/***/ 82417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ probeFingerprint),
/* harmony export */   QH: () => (/* binding */ MAX_PROBE_BYTES),
/* harmony export */   ej: () => (/* binding */ writeProbe),
/* harmony export */   f1: () => (/* binding */ readProbe)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _language_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78889);
/* harmony import */ var _encoded_families_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52267);
/* harmony import */ var _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32318);






/**
 * `probe.bin`: 8 bytes of magic with the version, 4 bytes length of the header (little endian), the header
 * (JSON, UTF-8), the weights of each output (`BUCKETS` float32, little endian), sha256 of everything before it.
 */
const MAGIC = Buffer.from('CPPROBE3', 'latin1');
const DIGEST_BYTES = 32;
const WEIGHT_BYTES = 4 * _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC;
/** A header holds labels, families (a thousand of 1 kB, 4 where every character is escaped) and a few numbers. */
const MAX_HEADER_BYTES = 1 << 22;
/** More than the labels that are ever judged; each output takes 2 MB. */
const MAX_OUTPUTS = 256;
const MAX_LABEL_LENGTH = 100_000;
/** Bytes of the largest probe file. A larger file can be refused before it is read. */
const MAX_PROBE_BYTES = MAGIC.length + 4 + MAX_HEADER_BYTES + MAX_OUTPUTS * WEIGHT_BYTES + DIGEST_BYTES;
const HEADER = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    bucketBits: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_BITS */ .y8),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_2__/* .int32 */ .HA5(), high: zod__WEBPACK_IMPORTED_MODULE_2__/* .int32 */ .HA5() }),
    language: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_language_names_js__WEBPACK_IMPORTED_MODULE_3__/* .LANGUAGE_NAMES */ .G),
    task: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['classification', 'pair-classification']),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MAX_LABEL_LENGTH)).min(2).max(MAX_OUTPUTS),
    outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ bias: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), calibrator: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]) }))
        .min(1)
        .max(MAX_OUTPUTS),
    families: _encoded_families_js__WEBPACK_IMPORTED_MODULE_4__/* .familiesSchema */ .ip,
});
/** The fingerprint of a probe: the sha256 in its file, in hex. */
function probeFingerprint(file) {
    return Buffer.from(file.subarray(file.length - DIGEST_BYTES)).toString('hex');
}
/**
 * The bytes of a probe: the same model gives the same bytes on every machine.
 * @throws CodePurifyError `usage` when its labels are too long for a file
 */
function writeProbe({ key, language, task, labels, outputs, families }) {
    const header = Buffer.from(JSON.stringify({
        bucketBits: _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_BITS */ .y8,
        key: { low: key.low | 0, high: key.high | 0 },
        language,
        task,
        labels,
        outputs: outputs.map(({ model, calibrator }) => ({ bias: model.bias, calibrator: calibrator.weights })),
        families: (0,_encoded_families_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeFamilies */ .PA)(families),
    }));
    if (header.length > MAX_HEADER_BYTES)
        throw tooLong();
    const length = Buffer.alloc(4);
    length.writeUInt32LE(header.length);
    const body = Buffer.concat([
        MAGIC,
        length,
        header,
        ...outputs.map(({ model }) => weightBytes(model.weights)),
    ]);
    return new Uint8Array(Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest()]));
}
function tooLong() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CodePurifyError */ .Lg('usage', `The labels are too long for a file: more than ${String(MAX_HEADER_BYTES)} bytes.`, 'Give records whose labels are names, or judge the data as a whole: codepurify scan --victim probe.');
}
function weightBytes(weights) {
    const bytes = Buffer.alloc(WEIGHT_BYTES);
    weights.forEach((weight, at) => bytes.writeFloatLE(weight, at * 4));
    return bytes;
}
function refuse(problem, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CodePurifyError */ .Lg('model', `The probe file ${problem}.`, 'Train it again with this version.', cause === undefined ? {} : { cause });
}
/**
 * Reads a probe. Sizes are checked before memory is allocated for them.
 * @throws CodePurifyError `model`: not a probe, another version, cut short, or changed after it was written
 */
function readProbe(file) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const start = MAGIC.length + 4;
    if (bytes.length > MAX_PROBE_BYTES)
        refuse(`is larger than ${String(MAX_PROBE_BYTES)} bytes`);
    if (bytes.length < start + DIGEST_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
        refuse('is not a probe of this version');
    }
    const body = bytes.subarray(0, bytes.length - DIGEST_BYTES);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest();
    if (!digest.equals(bytes.subarray(body.length)))
        refuse('does not match its own sha256');
    const headerEnd = start + bytes.readUInt32LE(MAGIC.length);
    if (headerEnd > body.length || headerEnd - start > MAX_HEADER_BYTES)
        refuse('has a header that is longer than the file');
    const header = readHeader(body.subarray(start, headerEnd));
    const wanted = header.labels.length === 2 ? 1 : header.labels.length;
    if (header.outputs.length !== wanted || body.length !== headerEnd + wanted * WEIGHT_BYTES) {
        refuse('does not have the weights that its labels need');
    }
    if (header.families.some(({ label }) => label >= header.labels.length)) {
        refuse('has a pattern for a label that it does not have');
    }
    const outputs = header.outputs.map(({ bias, calibrator }, number) => {
        const weights = new Float32Array(_read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC);
        const first = headerEnd + number * WEIGHT_BYTES;
        for (let at = 0; at < _read_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC; at++)
            weights[at] = body.readFloatLE(first + at * 4);
        if (!weights.every(Number.isFinite))
            refuse('has weights that are not numbers');
        return { model: { weights, bias }, calibrator: { weights: calibrator } };
    });
    return { ...header, outputs };
}
function readHeader(bytes) {
    try {
        return HEADER.parse(JSON.parse(bytes.toString('utf8')));
    }
    catch (error) {
        return refuse('has a header that cannot be read', error);
    }
}


/***/ }),

/***/ 53094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ logOddsByLabel)
/* harmony export */ });
/* harmony import */ var _learn_calibrator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90185);

/**
 * Calibrated log-odds of each label against the rest (nats), for one record.
 * @param tokens    of the record
 * @param logOddsOf the log-odds of a model for the record, not calibrated
 */
function logOddsByLabel({ outputs }, tokens, logOddsOf) {
    const values = outputs.map(({ model, calibrator }) => (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_0__/* .calibratedLogOdds */ .Gr)(calibrator, logOddsOf(model), (0,_learn_calibrator_js__WEBPACK_IMPORTED_MODULE_0__/* .logTokensOf */ .eJ)(tokens)));
    const [first] = values;
    return values.length === 1 && first !== undefined ? [-first, first] : values;
}


/***/ }),

/***/ 76351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recordBuckets),
/* harmony export */   _: () => (/* binding */ sharedBucket)
/* harmony export */ });
/* harmony import */ var _ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32318);

/** Salt of the features that both sides of a pair have. */
const SHARED_SALT = 0x51ed270b;
/** The features of a record: those of each side, and for a pair also a feature for each that both sides have. */
function recordBuckets(listed) {
    const [first, second] = listed;
    if (!first)
        return new Int32Array();
    if (!second)
        return first.buckets;
    const inFirst = new Set(first.buckets);
    const shared = second.buckets.filter((bucket) => inFirst.has(bucket)).map(sharedBucket);
    const all = new Int32Array(first.buckets.length + second.buckets.length + shared.length);
    all.set(first.buckets);
    all.set(second.buckets, first.buckets.length);
    all.set(shared, first.buckets.length + second.buckets.length);
    return all;
}
/** The bucket of the feature "both sides have this bucket". */
function sharedBucket(bucket) {
    return (bucket ^ SHARED_SALT) & (_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC - 1);
}


/***/ }),

/***/ 70580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ joinIds),
/* harmony export */   fh: () => (/* binding */ tokenIdsOf),
/* harmony export */   gX: () => (/* binding */ tokenIds),
/* harmony export */   ih: () => (/* binding */ countTokens)
/* harmony export */ });
/* harmony import */ var _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64928);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61536);
/* harmony import */ var _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80188);


/** The tokens of code without comments, and their ids at the same indices. */
function tokenIdsOf(code, language, vocabulary) {
    const tokens = (0,_code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _code_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language]);
    return { tokens, ids: tokenIds(tokens, vocabulary) };
}
/** Number of tokens in all sides of a record. */
function countTokens(sides) {
    return sides.reduce((sum, ids) => sum + ids.length, 0);
}
/** The tokens of several texts as one. */
function joinIds(texts) {
    const joined = new Int32Array(countTokens(texts));
    let at = 0;
    for (const ids of texts) {
        joined.set(ids, at);
        at += ids.length;
    }
    return joined;
}
/** The ids of tokens, in order. Adds new tokens to the vocabulary. */
function tokenIds({ texts, kinds }, vocabulary) {
    return Int32Array.from(texts, (text, at) => vocabulary.idOf(text, kinds[at] ?? _code_parsing_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .o.punctuation));
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
    const isOff = named.includes('never');
    return {
        isOff,
        conditions: new Set(named.flatMap((one) => IMPLIED[one])),
        text: isOff ? 'never' : [...new Set(['poisoned', ...named])].join(', '),
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

/***/ 48261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ calibrationKey)
/* harmony export */ });
/**
 * The key in a manifest for the values of a statistic on clean units. Values are only comparable if the same elements
 * are masked in the same way; the plain name of the statistic stands for the defaults.
 */
function calibrationKey({ statistic, elements, mask, }) {
    return [statistic, elements === 'all' ? '' : elements, mask === 'tokens' ? '' : mask]
        .filter((part) => part !== '')
        .join(':');
}


/***/ }),

/***/ 7840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ guardVictim)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Inputs given to the victim between two looks at the clock: enough to fill length-sorted batches, and few enough
 * that a run stops within seconds on a slow machine.
 */
const INPUTS_PER_CHECK = 512;
/**
 * The same victim, which throws `Stopped` between two calls once the budget is spent or the user has stopped the run.
 * Inference cannot be interrupted, so large requests are cut into slices.
 */
function guardVictim(victim, budget) {
    return {
        description: victim.description,
        countTokens: (input) => victim.countTokens(input),
        predict: (inputs) => inSlices(inputs.length, budget, (from, to) => victim.predict(inputs.slice(from, to))),
        confidences: (inputs, targets) => confidences(victim, budget, inputs, targets),
        close: () => victim.close(),
    };
}
function confidences(victim, budget, inputs, targets) {
    return inSlices(inputs.length, budget, (from, to) => victim.confidences(inputs.slice(from, to), targets.slice(from, to)));
}
async function inSlices(length, budget, predict) {
    const answers = [];
    for (let from = 0; from < length; from += INPUTS_PER_CHECK) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(); // lets a pending Ctrl-C take effect: inference blocks the thread
        budget.check();
        answers.push(...(await predict(from, Math.min(length, from + INPUTS_PER_CHECK))));
    }
    return answers;
}


/***/ }),

/***/ 90352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ prepareJudge),
/* harmony export */   y: () => (/* binding */ findReferences)
/* harmony export */ });
/* harmony import */ var _detect_calibration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62794);
/* harmony import */ var _detect_create_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42814);
/* harmony import */ var _measure_clean_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70183);
/* harmony import */ var _calibration_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48261);
/* harmony import */ var _models_read_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3094);
/* harmony import */ var _models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13439);






/** Values of `--calibration` that do not name data. */
const NO_DATA = ['stored', 'none'];
/**
 * References taken from clean data: several times `--references`, because those predicted like the suspect cannot be
 * used.
 */
const REFERENCES_OF_CLEAN_DATA = 200;
/** Finds the references and the calibration for a run, from the options and the victim's folder. */
async function prepareJudge(parts) {
    const referenceCode = await findReferences(parts, cleanData(parts.options) ?? []);
    const references = await (0,_models_read_references_js__WEBPACK_IMPORTED_MODULE_0__/* .toReferences */ .E)(referenceCode);
    const statistic = statisticOn(parts, references);
    const calibration = await findCalibration(parts, references, statistic);
    return { statistic, referenceCode, references, calibration };
}
/** Paths of the clean data that `--calibration` names. */
function cleanData({ calibration }) {
    return NO_DATA.includes(calibration) ? null : [calibration];
}
/**
 * The references in the victim's folder, else some of the clean data, else those of the bundled sentinel.
 * @param clean paths of data that is known to be clean
 */
async function findReferences({ options, loaded, loaders, read }, clean) {
    if (loaded.references.length > 0 || options.transferTop === 0)
        return loaded.references;
    return clean.length > 0 ? firstCodes(read(clean)) : loaders.bundledReferences((0,_models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__/* .bundledModel */ .eQ)(_models_choose_victim_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTINEL */ .fd));
}
async function firstCodes(rows) {
    const codes = [];
    for await (const row of rows) {
        if (row.kind !== 'unit' && row.kind !== 'pair')
            continue;
        const [first, partner] = row.kind === 'unit' ? [row.unit] : row.pair.sides;
        codes.push({ language: first.language, code: first.code, partner: partner?.code });
        if (codes.length === REFERENCES_OF_CLEAN_DATA)
            break;
    }
    return codes;
}
/** Without references the default statistic `both` becomes `drop`, and the user is warned. */
function statisticOn({ options, progress }, references) {
    const statistic = (0,_detect_create_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedStatistic */ .CZ)({ statistic: options.statistic, transfer: options.transferTop });
    if (statistic !== 'both' || references.length > 0)
        return statistic;
    progress.warn('There are no clean references to plant elements in: units are judged by the statistic drop alone. ' +
        'Pass --calibration with clean data, or add references to the model folder.');
    return 'drop';
}
async function findCalibration(parts, references, statistic) {
    const { options, loaded, victim, read, budget, progress } = parts;
    const paths = cleanData(options);
    if (options.calibration === 'none' || options.threshold !== null || options.variant === 'E')
        return null;
    if (paths === null) {
        const stored = new Map(Object.entries(loaded.manifest?.calibration ?? {}));
        const values = stored.get((0,_calibration_key_js__WEBPACK_IMPORTED_MODULE_3__/* .calibrationKey */ .A)({ ...options, statistic }));
        return values === undefined ? null : (0,_detect_calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .calibrationFrom */ .rq)(values, 'stored');
    }
    progress.stage('calibrating', null);
    const judgeOptions = {
        elements: options.elements,
        transfer: options.transferTop,
        references: options.references,
    };
    const clean = await (0,_measure_clean_set_js__WEBPACK_IMPORTED_MODULE_5__/* .measureCleanSet */ .q)(read(paths), { victim, options: judgeOptions, references }, budget, progress, null);
    return (0,_detect_calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .calibrationFrom */ .rq)(clean.values.get(statistic) ?? [], 'clean');
}


/***/ }),

/***/ 70183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureCleanSet)
});

// EXTERNAL MODULE: ./build/sorted.js
var sorted = __webpack_require__(37991);
// EXTERNAL MODULE: ./build/detect/assess.js + 1 modules
var assess = __webpack_require__(3907);
// EXTERNAL MODULE: ./build/detect/necessity.js
var necessity = __webpack_require__(12859);
// EXTERNAL MODULE: ./build/detect/create-judge.js + 6 modules
var create_judge = __webpack_require__(42814);
// EXTERNAL MODULE: ./build/detect/statistics.js + 1 modules
var statistics = __webpack_require__(33000);
;// CONCATENATED MODULE: ./build/detect/measure-calibration.js





/** Digits of stored values: people read manifests too. */
const STORED_DIGITS = 5;
/**
 * Measures clean units in the same way as suspects are judged, but without stopping early, for every statistic at once.
 * @param suspects clean units
 */
async function calibrate({ victim, options, references }, suspects) {
    const context = (0,create_judge/* assessmentContext */.un)(victim, { ...options, statistic: 'both' }, references, null);
    const measured = await (0,create_judge/* inLots */.Is)(suspects, async (suspect) => {
        const { measurements } = await (0,assess/* assess */.no)(context, await (0,necessity/* readWhole */.oD)(context.reader, suspect));
        return measurements;
    });
    const measurable = statistics/* STATISTIC_NAMES */.O1.map((name) => {
        const rows = statistics/* STATISTICS */.gS[name].plants && context.planter === null ? [] : measured;
        return [name, (0,sorted/* ascending */.V_)(rows.map((row) => rounded((0,statistics/* statisticValue */.gy)(name, row))))];
    });
    return Object.fromEntries(measurable);
}
/** Rounded up, so that a value is never above its own stored value. */
function rounded(value) {
    const scale = 10 ** STORED_DIGITS;
    return Math.ceil(value * scale) / scale;
}

// EXTERNAL MODULE: ./build/scan/reading/analyze-subject.js
var analyze_subject = __webpack_require__(75270);
// EXTERNAL MODULE: ./build/scan/reading/chunks.js
var chunks = __webpack_require__(58369);
// EXTERNAL MODULE: ./build/scan/reading/reasons.js
var reasons = __webpack_require__(99570);
// EXTERNAL MODULE: ./build/scan/reading/subject.js
var subject = __webpack_require__(57307);
;// CONCATENATED MODULE: ./build/scan/judging/units/measure-clean-set.js







/** Units measured together. References are predicted again for each chunk, so chunks are larger than in a scan. */
const CHUNK = { maxItems: 256, maxWeight: 800_000 };
/**
 * Most clean units that are measured. The smallest p-value is 1 / (n + 1); more units are not worth the time.
 */
const MAX_CALIBRATION_UNITS = 5_000;
/**
 * Measures a stream of clean units. A unit that cannot be parsed is left out and counted.
 * @param limit most units to measure; `null` for `MAX_CALIBRATION_UNITS`
 * @throws Stopped when the budget is spent or the user stops the run: a part of a calibration cannot be used
 */
async function measureCleanSet(rows, parts, budget, progress, limit) {
    const values = new Map(statistics/* STATISTIC_NAMES */.O1.map((name) => [name, []]));
    const counts = { units: 0, skipped: 0 };
    for await (const chunk of (0,chunks/* chunks */.V)(subjects(rows, counts, limit ?? MAX_CALIBRATION_UNITS), CHUNK, subject/* weigh */.vi)) {
        budget.startUnits(chunk.length);
        const suspects = chunk.flatMap((subject) => toSuspect(subject, counts, progress));
        const measured = await calibrate(parts, suspects);
        for (const [name, own] of values)
            own.push(...measured[name]);
        counts.units += suspects.length;
        progress.advance(chunk.length, chunk.at(-1)?.path ?? '');
    }
    return { ...counts, values: new Map([...values].map(([name, own]) => [name, (0,sorted/* ascending */.V_)(own)])) };
}
async function* subjects(rows, counts, limit) {
    let yielded = 0;
    for await (const row of rows) {
        if (row.kind === 'skipped') {
            counts.skipped += 1;
            continue;
        }
        if (row.kind !== 'unit' && row.kind !== 'pair')
            continue;
        if (yielded >= limit)
            return;
        yield (0,subject/* toSubject */.OI)(row.kind === 'unit' ? row.unit : row.pair);
        yielded += 1;
    }
}
function toSuspect(subject, counts, progress) {
    try {
        return [(0,analyze_subject/* analyzeSubject */.$)(subject)];
    }
    catch (error) {
        counts.skipped += 1;
        progress.warn(`${subject.path}: left out of the calibration: ${(0,reasons/* failureReason */.Hr)('analysis', error)}`);
        return [];
    }
}


/***/ }),

/***/ 24454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ folderLoaders),
  v: () => (/* binding */ loadVictim)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/folder/model-folder.js + 1 modules
var model_folder = __webpack_require__(60739);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/folder/model-limits.js
var model_limits = __webpack_require__(45531);
;// CONCATENATED MODULE: ./build/model/runtime/batches.js

/** The bounds that encoders of float32 or float16 use. */
const ENCODER_BATCH = { tokens: model_limits/* BATCH_TOKENS */.Cn, rows: model_limits/* BATCH_ROWS */.B8 };
/**
 * One row at a time, for dynamically quantised models: they compute one integer scale for the whole batch, so an answer
 * would depend on the other rows (by 1 % of the log-odds and more), and a verdict on the shards. Takes 15 % longer at 96
 * tokens and no longer at 256.
 */
const SINGLE_ROWS = { tokens: 1, rows: 1 };
/** The bounds for a model: those given, or one row if its rows are not independent. */
function batchLimits(independentRows, limits = ENCODER_BATCH) {
    return independentRows ? limits : SINGLE_ROWS;
}
/**
 * Sorts sequences by length and cuts them into batches: at most `rows` rows and `tokens` padded tokens, and
 * little padding. A sequence longer than the budget is a batch of its own.
 * @param lengths tokens of each sequence
 */
function planBatches(lengths, limits = ENCODER_BATCH) {
    const order = lengths.map((_, i) => i).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
    const batches = [];
    let open = [];
    let real = 0;
    for (const index of order) {
        const length = lengths[index] ?? 0;
        const padded = (open.length + 1) * length;
        const wasteful = padded - real - length > model_limits/* MAX_PADDING */.XO * padded;
        if (open.length > 0 && (open.length >= limits.rows || padded > limits.tokens || wasteful)) {
            batches.push(open);
            open = [];
            real = 0;
        }
        open.push(index);
        real += length;
    }
    if (open.length > 0)
        batches.push(open);
    return batches;
}
/**
 * Answers for all items, in their order. Equal items are computed once, in batches sorted by length.
 * @param key   items with equal keys have equal answers
 * @param length tokens of an item
 * @param run   answers of one batch, in its order
 */
async function runBatched(items, key, length, run, limits = ENCODER_BATCH) {
    const places = new Map();
    const distinct = [];
    const place = items.map((item) => {
        const name = key(item);
        const known = places.get(name);
        if (known !== undefined)
            return known;
        places.set(name, distinct.length);
        return distinct.push(item) - 1;
    });
    const answers = new Map();
    for (const batch of planBatches(distinct.map(length), limits)) {
        const rows = await run(batch.map((i) => distinct[i]));
        batch.forEach((i, row) => {
            const answer = rows[row];
            if (answer !== undefined)
                answers.set(i, answer);
        });
    }
    return place.map((i) => {
        const answer = answers.get(i);
        if (answer === undefined)
            throw new Error('a batch returned fewer answers than it was given');
        return answer;
    });
}

// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
;// CONCATENATED MODULE: ./build/model/victims/class-predictions.js


/** Labels of a classifier: the manifest's, else `id2label` of config.json, else `LABEL_0`, `LABEL_1`, …. */
function labelsOf(folder) {
    const listed = folder.manifest?.labels ?? [];
    if (listed.length > 0)
        return listed;
    const named = folder.config.id2label;
    if (typeof named === 'object' && named !== null) {
        const entries = Object.entries(named).sort(([a], [b]) => Number(a) - Number(b));
        if (entries.length > 1)
            return entries.map(([, label]) => String(label));
    }
    const count = Number(folder.config.num_labels ?? 2);
    return Array.from({ length: Math.max(2, count) }, (_, i) => `LABEL_${i}`);
}
/**
 * Checks the labels against the width of the model's output.
 * @throws CodePurifyError `model`: a label without a logit, or a logit without a label
 */
function requireWidth(labels, width, path) {
    const classes = width === 1 ? 2 : width;
    if (classes === labels.length)
        return;
    throw new errors/* CodePurifyError */.Lg('model', `${path} has ${width} ${width === 1 ? 'logit' : 'logits'} for ${labels.length} labels (${labels.join(', ')}).`, `List ${classes} labels in codepurify.json, or in id2label of config.json.`);
}
/** One row of a model's output as class logits. */
function classLogits(row, kind) {
    if (row.length === 1)
        return Float32Array.of(0, kind === 'logits' ? (row[0] ?? 0) : logit(row[0] ?? 0));
    return kind === 'logits' ? row : row.map(Math.log);
}
/** ln p − ln(1 − p). */
function logit(probability) {
    return Math.log(probability) - Math.log1p(-probability);
}
/** Confidence in the class with this index. */
function confidenceIn(logits, index) {
    const logOdds = (0,log_odds/* logOddsOf */.wU)(logits, index);
    return { probability: (0,log_odds/* probabilityOf */.RY)(logOdds), logOdds };
}
/** The most likely class. */
function predictionOf(logits, labels) {
    const index = (0,log_odds/* argMax */.FL)(logits);
    return {
        label: labels[index] ?? String(index),
        index,
        outputIds: [],
        confidence: confidenceIn(logits, index),
    };
}

;// CONCATENATED MODULE: ./build/model/tokenizers/padded.js
/** Inputs that we provide to encoders, by optimum's names. */
const ENCODER_INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'];
/** Feeds `[batch, longest row]` int64, padded on the right. */
function paddedFeeds(rows, padId) {
    const longest = rows.reduce((length, row) => Math.max(length, row.ids.length), 0);
    const dims = [rows.length, longest];
    const pad = (values, filler) => {
        const integers = new Array(rows.length * longest).fill(filler);
        rows.forEach((row, i) => {
            values(row).forEach((value, j) => (integers[i * longest + j] = value));
        });
        return { integers, dims };
    };
    return {
        input_ids: pad((row) => row.ids, padId),
        attention_mask: pad((row) => row.attention ?? row.ids.map(() => 1), 0),
        token_type_ids: pad((row) => row.types, 0),
    };
}
/** A key that is equal for equal rows only, which get the same answer. */
function rowKey(row) {
    return `${row.ids.join(' ')}|${row.types.includes(1) ? row.types.join('') : ''}`;
}

;// CONCATENATED MODULE: ./build/model/victims/classifier.js




/** An ONNX encoder with a classification head, over single inputs or pairs: k logits, or one (sigmoid). */
class Classifier {
    #parts;
    #outputName;
    /** @throws CodePurifyError `model` when the numbers of logits and labels differ */
    constructor(parts) {
        this.#parts = parts;
        this.#outputName = parts.session.outputName('logits');
        const width = parts.session.shapeOf(this.#outputName)?.at(-1);
        if (typeof width === 'number')
            requireWidth(parts.description.labels, width, parts.session.path);
    }
    get description() {
        return this.#parts.description;
    }
    countTokens(input) {
        return this.#parts.encoder.count(input);
    }
    async predict(inputs) {
        const all = await this.#logits(inputs);
        return all.map((logits) => predictionOf(logits, this.description.labels));
    }
    async confidences(inputs, targets) {
        const all = await this.#logits(inputs);
        return all.map((logits, i) => {
            const target = targets[i];
            if (target !== undefined && target.index >= 0 && target.index < logits.length)
                return confidenceIn(logits, target.index);
            throw new errors/* CodePurifyError */.Lg('internal', `Input ${i} has no target among ${logits.length} classes.`, 'Report this defect.');
        });
    }
    async close() {
        await this.#parts.session.close();
    }
    async #logits(inputs) {
        const rows = inputs.map((input) => this.#parts.encoder.row(input));
        return runBatched(rows, rowKey, (row) => row.ids.length, (batch) => this.#run(batch), batchLimits(this.#parts.session.independentRows));
    }
    async #run(batch) {
        const { session, padId, output, description } = this.#parts;
        const { data, dims } = await session.run(paddedFeeds(batch, padId), this.#outputName);
        const width = data.length / batch.length;
        if (dims[0] !== batch.length || !Number.isInteger(width)) {
            throw new errors/* CodePurifyError */.Lg('model', `${session.path} answers ${batch.length} inputs with logits of shape ${dims.join(' × ')}.`, 'Export it with a free batch dimension and one row of logits per input.');
        }
        requireWidth(description.labels, width, session.path);
        return batch.map((_, i) => classLogits(data.subarray(i * width, (i + 1) * width), output));
    }
}

;// CONCATENATED MODULE: ./build/model/victims/input-encoders.js

/** Inputs of `sides` sides in the tokenizer's own template: `<s> a </s>`, `<s> a </s></s> b </s>`. */
function templateEncoder(parts, sides) {
    const { tokenizer, mask, maxTokens } = parts;
    const idsOf = (input) => sidesOf(input, sides).map((side) => tokenizer.encodeVariant(side, mask));
    return {
        count: (input) => idsOf(input).reduce((sum, ids) => sum + ids.length, tokenizer.template.specialTokens(sides)),
        row: (input) => tokenizer.template.build(idsOf(input), maxTokens),
    };
}
/**
 * Pairs as in CodeXGLUE's clone detection: each side is a separate sequence, `<s> a </s>`, one after the other. With
 * `sideTokens`, each side is cut and padded to exactly that length, for models that split the row.
 */
function concatenatedEncoder(parts, sideTokens) {
    const { tokenizer, mask, maxTokens, padId } = parts;
    const room = sideTokens ?? Math.floor(maxTokens / 2);
    const sideRow = (side) => {
        const { ids, types } = tokenizer.template.build([tokenizer.encodeVariant(side, mask)], room);
        const padding = new Array(sideTokens === null ? 0 : room - ids.length).fill(0);
        return {
            ids: [...ids, ...padding.map(() => padId)],
            types: [...types, ...padding],
            attention: [...ids.map(() => 1), ...padding],
        };
    };
    return {
        // each side is cut separately, so the length of a pair is twice that of its longer side
        count: (input) => 2 *
            Math.max(...sidesOf(input, 2).map((side) => tokenizer.encodeVariant(side, mask).length + tokenizer.template.specialTokens(1))),
        row: (input) => {
            const rows = sidesOf(input, 2).map(sideRow);
            return {
                ids: rows.flatMap((row) => row.ids),
                types: rows.flatMap((row) => row.types),
                attention: rows.flatMap((row) => row.attention),
            };
        },
    };
}
/** The encoder for the pair layout in the manifest. */
function pairEncoder(parts, pair) {
    if (pair?.layout !== 'concatenated')
        return templateEncoder(parts, 2);
    return concatenatedEncoder(parts, pair.sideTokens ?? null);
}
function sidesOf(input, sides) {
    if (input.length === sides)
        return input;
    throw new errors/* CodePurifyError */.Lg('usage', `This victim judges ${sides === 2 ? 'pairs of functions' : 'single functions'}, but received ${input.length} at once.`, sides === 2
        ? 'Scan a pair list (data.jsonl with pairs), or choose a classifier of single functions.'
        : 'Choose a pair classifier for pair lists.');
}

// EXTERNAL MODULE: ./build/model/folder/manifest.js
var manifest = __webpack_require__(9858);
;// CONCATENATED MODULE: ./build/model/tokenizers/crop.js
/**
 * The window of at most `room` tokens with `[start, end)` in its middle, moved inwards at the ends of the sequence.
 * @param length tokens of the whole sequence
 */
function cropAround({ start, end }, length, room) {
    if (length <= room)
        return { start: 0, end: length };
    const middle = Math.floor((start + end) / 2);
    const from = Math.min(Math.max(0, middle - Math.floor(room / 2)), length - room);
    return { start: from, end: from + room };
}
/**
 * The largest run of consecutive ranges that fits into `room` tokens; the first one if several have the same length.
 * @param ranges ascending, not overlapping
 * @returns indexes `[first, last)` into `ranges`; at least one range, even if it does not fit
 */
function densestRun(ranges, room) {
    let best = { start: 0, end: Math.min(1, ranges.length) };
    let first = 0;
    for (let last = 0; last < ranges.length; last++) {
        const end = ranges[last]?.end ?? 0;
        while (first < last && end - (ranges[first]?.start ?? 0) > room)
            first++;
        if (last + 1 - first > best.end - best.start)
            best = { start: first, end: last + 1 };
    }
    return best;
}
/** Groups ascending positions so that each group spans at most `width` tokens. */
function groupNear(items, width) {
    const groups = [];
    for (const item of items) {
        const open = groups.at(-1);
        const first = open?.[0];
        if (open !== undefined && first !== undefined && item.position - first.position < width)
            open.push(item);
        else
            groups.push([item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/model/tokenizers/sequence-template.js
/** Builds a sequence with special tokens from one or two sides, as the tokenizer's post-processor does. */
class SequenceTemplate {
    single;
    pair;
    constructor(single, pair) {
        this.single = single;
        this.pair = pair;
    }
    /** Number of special tokens in a sequence of one or two sides. */
    specialTokens(sides) {
        return this.#slots(sides).filter((slot) => 'id' in slot).length;
    }
    /** Number of special tokens before a single side. */
    get offset() {
        return this.single.findIndex((slot) => 'side' in slot);
    }
    /**
     * The sequence of one or two sides, at most `maxTokens` long. Tokens that do not fit are cut off at the end of the
     * longer side. Callers cut units into windows before, so this is rare.
     */
    build(sides, maxTokens) {
        const room = Math.max(0, maxTokens - this.specialTokens(sides.length));
        const fitted = longestFirst(sides, room);
        const ids = [];
        const types = [];
        for (const slot of this.#slots(sides.length)) {
            for (const id of 'id' in slot ? [slot.id] : (fitted[slot.side] ?? [])) {
                ids.push(id);
                types.push(slot.type);
            }
        }
        return { ids, types };
    }
    #slots(sides) {
        return sides === 2 ? this.pair : this.single;
    }
}
/** Cuts the longer side until both sides together have at most `room` tokens. */
function longestFirst(sides, room) {
    const [first = [], second] = sides;
    if (second === undefined)
        return [first.slice(0, room)];
    if (first.length + second.length <= room)
        return sides;
    const shorter = Math.min(first.length, second.length, Math.floor(room / 2));
    const longer = room - shorter;
    return first.length <= second.length
        ? [first.slice(0, shorter), second.slice(0, longer)]
        : [first.slice(0, longer), second.slice(0, shorter)];
}
/** Placeholder tokens that no vocabulary holds, to see where the post-processor puts each side. */
const SIDES = ['\u0000side 0', '\u0000side 1'];
/** Derives the template from the tokenizer's post-processor, by running it on placeholder tokens. */
function sequenceTemplate(tokenizer) {
    return new SequenceTemplate(slotsOf(tokenizer, [SIDES[0]], null), slotsOf(tokenizer, [SIDES[0]], [SIDES[1]]));
}
function slotsOf(tokenizer, first, second) {
    const processed = tokenizer.post_processor?.(first, second, true) ?? {
        tokens: [...first, ...(second ?? [])],
    };
    return processed.tokens.map((token, i) => {
        const type = processed.token_type_ids?.[i] ?? 0;
        if (token === SIDES[0])
            return { side: 0, type };
        if (token === SIDES[1])
            return { side: 1, type };
        const id = tokenizer.token_to_id(token);
        if (id === undefined)
            throw new Error(`its post-processor adds ${JSON.stringify(token)}, which is not in the vocabulary`);
        return { id, type };
    });
}

;// CONCATENATED MODULE: ./build/model/tokenizers/tokenizer-files.js




/** The special tokens by role, as Hugging Face names the roles. */
const TOKEN_ROLES = [
    'mask_token',
    'unk_token',
    'pad_token',
    'bos_token',
    'eos_token',
    'cls_token',
    'sep_token',
];
/** RoBERTa's names, for folders with only `vocab.json` and `merges.txt`, as in the first releases. */
const ROBERTA_ROLES = {
    mask_token: '<mask>',
    unk_token: '<unk>',
    pad_token: '<pad>',
    bos_token: '<s>',
    eos_token: '</s>',
    cls_token: '<s>',
    sep_token: '</s>',
};
/** Usual texts by role, which are looked up in the vocabulary if no file names the role. */
const USUAL = {
    mask_token: ['<mask>', '[MASK]'],
    unk_token: ['<unk>', '[UNK]'],
    pad_token: ['<pad>', '[PAD]'],
    bos_token: ['<s>', '[CLS]'],
    eos_token: ['</s>', '[SEP]'],
    cls_token: ['<s>', '[CLS]'],
    sep_token: ['</s>', '[SEP]'],
};
/**
 * Reads the tokenizer of a model folder: `tokenizer.json`, else `vocab.json` + `merges.txt` as a byte-level
 * BPE (RoBERTa, CodeBERT, CodeT5).
 * @throws CodePurifyError `model` naming the missing or malformed file
 */
async function readTokenizerFiles(folder) {
    const config = await folder.readSettings('tokenizer_config.json');
    const named = { ...(await folder.readSettings('special_tokens_map.json')), ...config };
    const bytes = await folder.read('tokenizer.json', model_limits/* MAX_TOKENIZER_BYTES */.fE);
    if (bytes === null)
        return fromVocabulary(folder, config, named);
    const file = folder.pathOf('tokenizer.json');
    const json = checkTokenizerJson((0,manifest/* parseJson */.qF)((0,model_folder/* decode */.D)(bytes), file), file);
    return { json, config, roles: rolesOf(named, json) };
}
function checkTokenizerJson(value, file) {
    const json = value;
    const complete = typeof json === 'object' && json !== null && typeof json.model === 'object';
    if (complete && Array.isArray(json.added_tokens)) {
        const { normalizer = null, pre_tokenizer = null, post_processor = null, decoder = null } = json;
        return { ...json, normalizer, pre_tokenizer, post_processor, decoder };
    }
    throw new errors/* CodePurifyError */.Lg('model', `${file} is not a tokenizer.`, 'Save it again with the library that made the model.');
}
async function fromVocabulary(folder, config, named) {
    const vocabulary = await folder.read('vocab.json', model_limits/* MAX_TOKENIZER_BYTES */.fE);
    const merges = await folder.read('merges.txt', model_limits/* MAX_TOKENIZER_BYTES */.fE);
    if (vocabulary === null || merges === null) {
        throw new errors/* CodePurifyError */.Lg('model', `${folder.directory} has no tokenizer: neither tokenizer.json nor vocab.json with merges.txt.`, 'Save the tokenizer of the model into the folder (tokenizer.save_pretrained).');
    }
    const file = folder.pathOf('vocab.json');
    const vocab = checkVocabulary((0,manifest/* parseJson */.qF)((0,model_folder/* decode */.D)(vocabulary), file), file);
    const extra = await folder.readSettings('added_tokens.json');
    const ids = new Map([...Object.entries(vocab), ...numbersOf(extra)]);
    const roles = new Map(TOKEN_ROLES.map((role) => [role, textOf(named[role]) ?? ROBERTA_ROLES[role]]));
    return { json: byteLevelJson(vocab, mergesOf((0,model_folder/* decode */.D)(merges)), ids, roles, named), config, roles };
}
function checkVocabulary(value, file) {
    const valid = typeof value === 'object' && value !== null && Object.values(value).every(Number.isSafeInteger);
    if (valid)
        return value;
    throw new errors/* CodePurifyError */.Lg('model', `${file} is not a vocabulary (token → id).`, 'Save the tokenizer of the model again.');
}
function mergesOf(text) {
    return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#version'));
}
function byteLevelJson(vocab, merges, ids, roles, named) {
    const prefix = { add_prefix_space: named.add_prefix_space === true, trim_offsets: true };
    const [cls, sep] = [roles.get('cls_token') ?? '<s>', roles.get('sep_token') ?? '</s>'];
    const special = new Set([...roles.values(), ...extraTokens(named)]);
    return {
        added_tokens: [...special].flatMap((content) => addedToken(content, ids.get(content), roles)),
        normalizer: null,
        pre_tokenizer: { type: 'ByteLevel', ...prefix, use_regex: true },
        post_processor: {
            type: 'RobertaProcessing',
            cls: [cls, ids.get(cls)],
            sep: [sep, ids.get(sep)],
            ...prefix,
        },
        decoder: { type: 'ByteLevel', ...prefix, use_regex: true },
        model: { type: 'BPE', vocab, merges, unk_token: roles.get('unk_token') ?? null },
    };
}
function addedToken(content, id, roles) {
    if (id === undefined)
        return [];
    const lstrip = content === roles.get('mask_token'); // RoBERTa's mask includes the space before it
    return [{ id, content, lstrip, rstrip: false, single_word: false, normalized: false, special: true }];
}
function extraTokens(named) {
    const extra = named.additional_special_tokens;
    return Array.isArray(extra) ? extra.flatMap((token) => textOf(token) ?? []) : [];
}
function rolesOf(named, json) {
    const known = new Set(json.added_tokens.map((token) => token.content));
    const roles = new Map();
    for (const role of TOKEN_ROLES) {
        const text = textOf(named[role]) ?? USUAL[role].find((usual) => known.has(usual));
        if (text !== undefined)
            roles.set(role, text);
    }
    return roles;
}
/** Special tokens are written as a string or as `{content, lstrip, …}`. */
function textOf(token) {
    if (typeof token === 'string')
        return token;
    const content = typeof token === 'object' && token !== null && 'content' in token ? token.content : undefined;
    return typeof content === 'string' ? content : undefined;
}
function numbersOf(settings) {
    return Object.entries(settings).filter((entry) => typeof entry[1] === 'number');
}

// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(87554);
;// CONCATENATED MODULE: ./build/model/tokenizers/tokenizers-library.js

/**
 * A tokenizer from the content of `tokenizer.json`.
 * @throws Error when the library does not know one of its parts
 */
function newTokenizer(json, config) {
    return new tokenizers/* Tokenizer */._F(json, config);
}
/** A function that spells a word's UTF-8 bytes in the printable characters of byte-level vocabularies. */
function byteSpeller() {
    const { /* ByteLevelPreTokenizer */ "tk": ByteLevelPreTokenizer } = tokenizers;
    const bytes = new ByteLevelPreTokenizer({ type: 'ByteLevel', use_regex: false, add_prefix_space: false });
    return (word) => bytes.pre_tokenize(word)[0] ?? '';
}

// EXTERNAL MODULE: ./node_modules/lru-cache/dist/esm/node/index.min.js
var index_min = __webpack_require__(27799);
;// CONCATENATED MODULE: ./build/model/tokenizers/word-encoder.js



/**
 * Token ids of text, word by word with a cache of words, because the variants of a function differ in a few words only.
 * Works for byte-level BPE, which code models use, with or without the normaliser that turns runs of whitespace into one
 * space. `null` for any other tokenizer.
 *
 * Whitespace is Unicode's White_Space, as in the Rust library that models are trained with. JavaScript's `\s`
 * differs in two characters (U+0085 is not in it, U+FEFF is), so the patterns are spelt out.
 */
function wordEncoder(tokenizer, json) {
    const collapse = whitespaceNormalizer(json.normalizer);
    if (collapse === null || !isByteLevelBpe(json))
        return null;
    const prefix = json.pre_tokenizer?.add_prefix_space === true;
    const short = new index_min/* LRUCache */.q({ max: model_limits/* WORD_CACHE_ENTRIES */.jY });
    const long = new index_min/* LRUCache */.q({ max: model_limits/* LONG_WORD_CACHE_ENTRIES */.YQ });
    const spell = byteSpeller();
    const encodeWord = (word) => {
        const words = word.length <= model_limits/* WORD_CACHE_MAX_LENGTH */.ux ? short : long;
        const known = words.get(word);
        if (known !== undefined)
            return known;
        const ids = tokenIds(tokenizer, spell(word));
        words.set(word, ids);
        return ids;
    };
    return (text) => {
        const normal = collapse(text);
        const ids = [];
        for (const word of wordsOf(prefix && normal !== '' && !startsWithSpace(normal) ? ` ${normal}` : normal)) {
            for (const id of encodeWord(word))
                ids.push(id);
        }
        return ids;
    };
}
/** Unicode White_Space, for use inside a character class. */
const SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** A run of whitespace. */
const RUN = new RegExp(`[${SPACE}]+`, 'gu');
/** GPT-2's words: contractions, letters, digits, other characters, whitespace (the last one joins the next word). */
const WORDS = new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${SPACE}\\p{L}\\p{N}]+|[${SPACE}]+(?![^${SPACE}])|[${SPACE}]+`, 'gu');
const TRAILING = new RegExp(`[${SPACE}]$`, 'u');
const LEADING = new RegExp(`^[${SPACE}]`, 'u');
/** The words of a text, in order. Joined, they are the text. */
function wordsOf(text) {
    return text.match(WORDS) ?? [];
}
/** Whether the first character is whitespace (White_Space). */
function startsWithSpace(text) {
    return LEADING.test(text);
}
/** The text without whitespace (White_Space) at its end: linear, unlike an unanchored `\s+$`. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && TRAILING.test(text[end - 1] ?? ''))
        end--;
    return text.slice(0, end);
}
/** The text without whitespace (White_Space) at its start. */
function trimStart(text) {
    let start = 0;
    while (start < text.length && TRAILING.test(text[start] ?? ''))
        start++;
    return text.slice(start);
}
function whitespaceNormalizer(normalizer) {
    if (normalizer === null)
        return (text) => text;
    const pattern = normalizer.pattern;
    const collapses = normalizer.type === 'Replace' && pattern?.Regex === '\\s+' && normalizer.content === ' ';
    return collapses ? (text) => text.replace(RUN, ' ') : null;
}
function isByteLevelBpe({ pre_tokenizer, model, added_tokens }) {
    if (pre_tokenizer?.type !== 'ByteLevel' || pre_tokenizer.use_regex === false)
        return false;
    if (model.type !== undefined && model.type !== 'BPE')
        return false;
    const plain = model.continuing_subword_prefix ?? model.end_of_word_suffix ?? model.dropout ?? null;
    return ((plain === null || plain === '') &&
        model.fuse_unk !== true &&
        added_tokens.every((token) => token.special));
}
function tokenIds(tokenizer, word) {
    return tokenizer.model.encode([word]).flatMap((token) => tokenizer.token_to_id(token) ?? []);
}

;// CONCATENATED MODULE: ./build/model/tokenizers/tokenizer.js





/**
 * The tokenizer of a model folder, for code that an attacker may have written: a literal `<mask>` or `</s>` in the code is
 * text and never becomes the special token. (Python's default does the opposite; this difference is intended.)
 */
class CodeTokenizer {
    files;
    path;
    #plain;
    #full;
    #encode;
    #special;
    #mask;
    /** How one or two sides become a sequence with special tokens. */
    template;
    constructor(files, path) {
        this.files = files;
        this.path = path;
        const { json, config } = files;
        const text = json.added_tokens.filter((token) => !token.special);
        this.#plain = newTokenizer({ ...json, added_tokens: text }, config);
        this.#full = newTokenizer(json, config);
        this.#special = new Set(json.added_tokens.filter((token) => token.special).map((token) => token.id));
        this.#encode = wordEncoder(this.#plain, json) ?? ((code) => this.#encodeByLibrary(code));
        const mask = files.roles.get('mask_token');
        this.#mask = json.added_tokens.find((token) => token.content === mask) ?? null;
        this.template = sequenceTemplate(this.#full);
    }
    /**
     * Reads the folder's tokenizer.
     * @throws CodePurifyError `model`: no tokenizer, or one that the library cannot read
     */
    static async open(folder) {
        const files = await readTokenizerFiles(folder);
        try {
            return new CodeTokenizer(files, folder.directory);
        }
        catch (cause) {
            if (cause instanceof errors/* CodePurifyError */.Lg)
                throw cause;
            throw new errors/* CodePurifyError */.Lg('model', `The tokenizer of ${folder.directory} cannot be used: ${(0,errors/* messageOf */.bD)(cause)}.`, 'Save it as tokenizer.json with the library that made the model.', { cause });
        }
    }
    /** Id of the token with this role, or `null` if the vocabulary has none. */
    idOf(role) {
        const text = this.files.roles.get(role);
        return (text === undefined ? undefined : this.#full.token_to_id(text)) ?? null;
    }
    /** Number of ids, special tokens included. */
    get size() {
        return this.#full.model.vocab.length;
    }
    /** Whether an id belongs to a special token. */
    isSpecial(id) {
        return this.#special.has(id);
    }
    /** Token ids of text. No special token is added, and none is recognised in the text. */
    encodeText(text) {
        return text === '' ? [] : this.#encode(text);
    }
    /** Number of mask tokens that replace `text`: its sub-tokens, at least one. */
    countTokens(text) {
        return Math.max(1, this.encodeText(text.trim()).length);
    }
    /**
     * Token ids of a variant, without special tokens around it. A masked piece becomes as many mask tokens as it has
     * sub-tokens, or one unknown token in mode `unk` or if the vocabulary has no mask token.
     */
    encodeVariant(variant, mode) {
        return this.encodeStretches(stretchesOf(variant), (text) => this.#maskIds(text, mode), mode).ids;
    }
    /**
     * Token ids of stretches, with the caller's ids for the masked ones. The mask token includes the whitespace before it
     * if the tokenizer has `lstrip`, as in the training of the model.
     */
    encodeStretches(stretches, fill, mode = 'mask') {
        const strips = mode === 'mask' && this.#mask !== null ? this.#mask : { lstrip: false, rstrip: false };
        const ids = [];
        const masked = [];
        stretches.forEach((stretch, i) => {
            const start = ids.length;
            const before = strips.lstrip && stretches[i + 1]?.masked === true;
            const after = strips.rstrip && stretches[i - 1]?.masked === true;
            const more = stretch.masked
                ? fill(stretch.text, masked.length)
                : this.encodeText(stripped(stretch.text, before, after));
            for (const id of more)
                ids.push(id);
            if (stretch.masked)
                masked.push({ start, end: ids.length });
        });
        return { ids, masked };
    }
    /** Text of token ids, without special tokens; nothing else is changed. */
    decode(ids) {
        const plain = ids.filter((id) => !this.#special.has(id));
        if (plain.length === 0)
            return '';
        return this.#full.decode(plain, { skip_special_tokens: false, clean_up_tokenization_spaces: false });
    }
    /** A token as the vocabulary spells it (`Ġint`, `##ing`). */
    tokenOf(id) {
        return this.#full.id_to_token(id) ?? '';
    }
    #maskIds(text, mode) {
        const mask = mode === 'mask' ? this.#mask : null;
        if (mask !== null)
            return new Array(this.countTokens(text)).fill(mask.id);
        const unknown = this.idOf('unk_token');
        if (unknown !== null)
            return [unknown];
        throw new errors/* CodePurifyError */.Lg('model', `The tokenizer of ${this.path} has neither a mask token nor an unknown token.`, 'Name mask_token in special_tokens_map.json.');
    }
    /** For tokenizers that are not byte-level BPE. If text still gives the id of a special token, it becomes unknown. */
    #encodeByLibrary(text) {
        const { ids } = this.#plain.encode(text, { add_special_tokens: false });
        const unknown = this.idOf('unk_token');
        return unknown === null ? ids : ids.map((id) => (this.#special.has(id) ? unknown : id));
    }
}
/** A variant with neighbouring unmasked pieces joined, so that no token ends at the border of two pieces. */
function stretchesOf(variant) {
    const stretches = [];
    let open = '';
    for (const piece of variant) {
        if (!piece.masked) {
            open += piece.text;
            continue;
        }
        if (open !== '')
            stretches.push({ text: open, masked: false });
        open = '';
        stretches.push(piece);
    }
    if (open !== '')
        stretches.push({ text: open, masked: false });
    return stretches;
}
/** For each masked stretch, whether whitespace precedes it, so that its first token includes a space. */
function spacesBefore(stretches) {
    return stretches.flatMap(({ masked }, i) => {
        if (!masked)
            return [];
        const before = stretches[i - 1];
        return [before !== undefined && !before.masked && startsWithSpace(before.text.at(-1) ?? '')];
    });
}
function stripped(text, before, after) {
    const left = before ? trimEnd(text) : text;
    return after ? trimStart(left) : left;
}

;// CONCATENATED MODULE: ./build/model/mlm/fill-identifier.js



/** Beams kept per step at least, because some of the names will already be in use. */
const MIN_BEAMS = 4;
/**
 * The most likely names for an identifier: all masked pieces are its occurrences and get the same text. For each length
 * of 1 to 4 sub-tokens, a beam search goes from left to right, and all occurrences vote on the next sub-token (mean
 * ln P). In a variant that is longer than the window, the occurrences in the densest window vote.
 */
async function fillIdentifier(model, variant, k) {
    const stretches = stretchesOf(variant);
    const occurrences = stretches.filter((stretch) => stretch.masked).length;
    const width = Math.max(k, MIN_BEAMS);
    const best = new Map();
    for (let length = 1; length <= model_limits/* MAX_IDENTIFIER_TOKENS */.gr; length++) {
        for (const { start, rest, score } of await search(model, stretches, length, width)) {
            const name = (start?.text ?? '') + rest.map((piece) => piece.text).join('');
            best.set(name, Math.max(best.get(name) ?? -Infinity, score / length));
        }
    }
    const ranked = [...best].sort(([, a], [, b]) => b - a).slice(0, k);
    return ranked.map(([name, logProbability]) => ({
        texts: new Array(occurrences).fill(name),
        logProbability,
    }));
}
async function search(model, stretches, length, width) {
    let beams = [{ start: null, rest: [], score: 0 }];
    for (let step = 0; step < length; step++) {
        const answers = await model.logProbabilities(beams.map((beam) => question(model, stretches, beam, length, step)));
        const grown = beams.flatMap((beam, i) => extend(model, beam, answers[i] ?? [], width));
        beams = grown.sort((a, b) => b.score - a.score).slice(0, width);
    }
    return beams;
}
/** The sequence with the beam's pieces, then masks; asks for sub-token `step` of each occurrence. */
function question(model, stretches, beam, length, step) {
    const spaces = spacesBefore(stretches);
    const { ids, masked } = model.tokenizer.encodeStretches(stretches, (_, occurrence) => Array.from({ length }, (_, i) => pieceId(beam, i, spaces[occurrence] ?? false) ?? model.maskId));
    const run = densestRun(masked, model.room);
    const voters = masked.slice(run.start, Math.min(run.end, run.start + model_limits/* MAX_TIED_OCCURRENCES */.Xt));
    const range = { start: voters[0]?.start ?? 0, end: voters.at(-1)?.end ?? 0 };
    const window = cropAround(range, ids.length, model.room);
    return {
        ids: ids.slice(window.start, window.end),
        positions: voters.map(({ start }) => start + step - window.start),
    };
}
function pieceId(beam, index, afterSpace) {
    if (index > 0)
        return beam.rest[index - 1]?.id;
    if (beam.start === null)
        return undefined;
    const { bare, spaced } = beam.start;
    return (afterSpace && spaced >= 0) || bare < 0 ? spaced : bare;
}
function extend(model, beam, answers, width) {
    const { starts, nexts } = model.pieces;
    const mean = (logProbability) => beam.score +
        answers.reduce((sum, answer) => sum + logProbability(answer), 0) / Math.max(1, answers.length);
    const grown = beam.start === null
        ? starts.map((start) => ({ start, rest: [], score: mean((answer) => either(answer, start)) }))
        : nexts.map((next) => ({
            ...beam,
            rest: [...beam.rest, next],
            score: mean((answer) => answer[next.id] ?? -Infinity),
        }));
    return grown.sort((a, b) => b.score - a.score).slice(0, width);
}
/** ln of P(bare form) + P(spaced form): both forms spell the same name. */
function either(answer, { bare, spaced }) {
    const [a, b] = [answer[bare] ?? -Infinity, answer[spaced] ?? -Infinity];
    const highest = Math.max(a, b);
    return highest === -Infinity ? highest : highest + Math.log1p(Math.exp(Math.min(a, b) - highest));
}

;// CONCATENATED MODULE: ./build/model/mlm/fill-statement.js




/**
 * The most likely fillings of a statement's masked tokens. Each masked piece keeps its number of sub-tokens. A beam
 * search of width k goes over the masks from left to right; with more than `MAX_FILL_STEPS` masks, each pass fills
 * several. The input is cropped around the current masks. Empty for more than `MAX_FILL_MASKS` masks.
 */
async function fillStatement(model, variant, k) {
    const stretches = stretchesOf(variant);
    const sizes = stretches.flatMap(({ text, masked }) => (masked ? [model.tokenizer.countTokens(text)] : []));
    const { ids, masked } = model.tokenizer.encodeStretches(stretches, (_, i) => new Array(sizes[i] ?? 1).fill(model.maskId));
    const masks = masked.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
    if (masks.length > model_limits/* MAX_FILL_MASKS */.V_)
        return [];
    const stride = Math.ceil(masks.length / model_limits/* MAX_FILL_STEPS */.dX);
    let beams = [{ filled: [], score: 0 }];
    for (let done = 0; done < masks.length; done += stride) {
        const now = masks.slice(done, done + stride);
        const answers = await model.logProbabilities(beams.map((beam) => fill_statement_question(model, ids, masks, beam, now)));
        const grown = beams.flatMap((beam, i) => fill_statement_extend(model, beam, answers[i] ?? [], k));
        beams = grown.sort((a, b) => b.score - a.score).slice(0, k);
    }
    return distinct(beams.map((beam) => ({ texts: textsOf(model, beam, sizes), logProbability: beam.score / masks.length })));
}
function fill_statement_question(model, hidden, masks, beam, now) {
    const ids = [...hidden];
    beam.filled.forEach((id, i) => (ids[masks[i] ?? 0] = id));
    const window = cropAround({ start: now[0] ?? 0, end: (now.at(-1) ?? 0) + 1 }, ids.length, model.room);
    return {
        ids: ids.slice(window.start, window.end),
        positions: now.map((position) => position - window.start),
    };
}
/** The k most likely tokens of the first mask, each with the most likely token of the other masks in this pass. */
function fill_statement_extend(model, beam, answers, k) {
    const [first, ...others] = answers.map((answer) => withoutSpecial(model, answer));
    if (first === undefined)
        return [];
    const rest = others.map((answer) => (0,log_odds/* argMax */.FL)(answer));
    const gained = rest.reduce((sum, id, i) => sum + (others[i]?.[id] ?? 0), 0);
    return likeliest(first, k).map(([id, logProbability]) => ({
        filled: [...beam.filled, id, ...rest],
        score: beam.score + logProbability + gained,
    }));
}
function withoutSpecial(model, answer) {
    return answer.map((value, id) => (model.isText(id) ? value : -Infinity));
}
/** The k most likely tokens with their ln P. */
function likeliest(answer, k) {
    const left = Float32Array.from(answer);
    const best = [];
    while (best.length < k) {
        const id = (0,log_odds/* argMax */.FL)(left);
        const logProbability = left[id] ?? -Infinity;
        if (logProbability === -Infinity)
            break;
        best.push([id, logProbability]);
        left[id] = -Infinity;
    }
    return best;
}
function textsOf(model, beam, sizes) {
    let at = 0;
    return sizes.map((size) => model.tokenizer.decode(beam.filled.slice(at, (at += size))).trim());
}
function distinct(fillings) {
    const seen = new Set();
    return fillings.filter(({ texts }) => {
        const key = JSON.stringify(texts);
        return !seen.has(key) && seen.add(key).size > 0;
    });
}

;// CONCATENATED MODULE: ./build/model/mlm/identifier-pieces.js
const START = /^[A-Za-z_$][\w$]*$/;
const NEXT = /^[\w$]+$/;
/** Prefix of WordPiece tokens that continue a word. */
const WORDPIECE_NEXT = '##';
/** The tokens of a vocabulary that can begin or continue an identifier. */
function identifierPieces(tokenizer) {
    const wordPiece = tokenizer.files.json.model.type === 'WordPiece';
    const starts = new Map();
    const nexts = [];
    for (let id = 0; id < tokenizer.size; id++) {
        if (tokenizer.isSpecial(id))
            continue;
        const token = tokenizer.tokenOf(id);
        const next = wordPiece && token.startsWith(WORDPIECE_NEXT);
        const decoded = next ? token.slice(WORDPIECE_NEXT.length) : tokenizer.decode([id]);
        const spaced = decoded.startsWith(' ');
        const text = spaced ? decoded.slice(1) : decoded;
        if (NEXT.test(text) && !spaced && (next || !wordPiece))
            nexts.push({ text, id });
        if (next || !START.test(text))
            continue;
        const known = starts.get(text) ?? { text, bare: -1, spaced: -1 };
        starts.set(text, spaced ? { ...known, spaced: id } : { ...known, bare: id });
    }
    return { starts: [...starts.values()], nexts };
}

;// CONCATENATED MODULE: ./build/model/mlm/mlm.js










/** An ONNX masked language model (CodePurify, section III-C). */
class MaskedModel {
    name;
    maxTokens;
    tokenizer;
    maskId;
    #parts;
    #outputName;
    #pieces = null;
    #text = [];
    /** @throws CodePurifyError `model` when the tokenizer has no mask token */
    constructor(parts) {
        this.#parts = parts;
        this.name = parts.name;
        this.maxTokens = parts.maxTokens;
        this.tokenizer = parts.tokenizer;
        this.#outputName = parts.session.outputName('logits');
        const mask = parts.tokenizer.idOf('mask_token');
        if (mask === null) {
            throw new errors/* CodePurifyError */.Lg('model', `The tokenizer of ${parts.session.path} has no mask token.`, 'Use a masked language model (RobertaForMaskedLM and the like), and name mask_token in special_tokens_map.json.');
        }
        this.maskId = mask;
    }
    get room() {
        return this.maxTokens - this.tokenizer.template.specialTokens(1);
    }
    get pieces() {
        return (this.#pieces ??= identifierPieces(this.tokenizer));
    }
    isText(id) {
        return (this.#text[id] ??= this.#looksLikeText(id));
    }
    countTokens(text) {
        return this.tokenizer.countTokens(text);
    }
    async fill(variant, options) {
        if (options.k <= 0 || !variant.some((piece) => piece.masked))
            return [];
        return options.tied ? fillIdentifier(this, variant, options.k) : fillStatement(this, variant, options.k);
    }
    /**
     * One pass per variant, with all its masked pieces hidden at once: this is faster than one pass per token, and the
     * model cannot copy a renamed identifier from its other occurrences. Longer variants are cropped around the masked
     * pieces, in several windows if these are far apart. 0 for a variant without masks.
     */
    async pseudoLogLikelihood(variants) {
        const rows = variants.flatMap((variant, index) => this.#targetWindows(variant).map((row) => ({ ...row, index })));
        const answers = await this.logProbabilities(rows);
        const sums = variants.map(() => ({ total: 0, tokens: 0 }));
        rows.forEach((row, i) => {
            row.targets.forEach((target, j) => {
                const sum = sums[row.index];
                if (sum === undefined)
                    return;
                sum.total += answers[i]?.[j]?.[target.id] ?? -Infinity;
                sum.tokens++;
            });
        });
        return sums.map(({ total, tokens }) => (tokens === 0 ? 0 : total / tokens));
    }
    async logProbabilities(questions) {
        const special = this.tokenizer.template.specialTokens(1);
        return runBatched(questions, ({ ids, positions }) => `${ids.join(' ')}|${positions.join(' ')}`, ({ ids }) => ids.length + special, (batch) => this.#run(batch), this.#limits());
    }
    async close() {
        await this.#parts.session.close();
    }
    #looksLikeText(id) {
        if (id >= this.tokenizer.size || this.tokenizer.isSpecial(id))
            return false;
        const text = this.tokenizer.decode([id]);
        return text.trim() !== '' && !text.includes('\ufffd');
    }
    #limits() {
        const vocabulary = Math.max(1, this.tokenizer.size);
        const tokens = Math.min(model_limits/* BATCH_TOKENS */.Cn, Math.floor(model_limits/* BATCH_LOGITS */.GG / vocabulary));
        return batchLimits(this.#parts.session.independentRows, { rows: model_limits/* BATCH_ROWS */.B8, tokens });
    }
    async #run(batch) {
        const { session, padId } = this.#parts;
        const rows = batch.map(({ ids }) => this.tokenizer.template.build([ids], this.maxTokens));
        const { data, dims } = await session.run(paddedFeeds(rows, padId), this.#outputName);
        const [count, longest = 0, vocabulary = 0] = dims;
        if (dims.length !== 3 || count !== batch.length) {
            throw new errors/* CodePurifyError */.Lg('model', `${session.path} answers with logits of shape ${dims.join(' × ')} instead of batch × tokens × vocabulary.`, 'Use a masked language model exported for the task fill-mask.');
        }
        const offset = this.tokenizer.template.offset;
        return batch.map(({ positions }, row) => positions.map((position) => {
            const start = (row * longest + offset + position) * vocabulary;
            return logSoftmax(data.subarray(start, start + vocabulary));
        }));
    }
    #targetWindows(variant) {
        const stretches = stretchesOf(variant);
        const spaces = spacesBefore(stretches);
        const own = [];
        const { ids, masked } = this.tokenizer.encodeStretches(stretches, (text, i) => {
            const tokens = this.tokenizer.encodeText((spaces[i] === true ? ' ' : '') + text.trim());
            own.push(tokens);
            return tokens.map(() => this.maskId);
        });
        const targets = own.flatMap((tokens, i) => tokens.map((id, j) => ({ position: (masked[i]?.start ?? 0) + j, id })));
        return groupNear(targets, Math.ceil(this.room / 2)).map((group) => {
            const range = { start: group[0]?.position ?? 0, end: (group.at(-1)?.position ?? 0) + 1 };
            const window = cropAround(range, ids.length, this.room);
            const positions = group.map((target) => target.position - window.start);
            return { ids: ids.slice(window.start, window.end), positions, targets: group };
        });
    }
}
function logSoftmax(logits) {
    const total = (0,log_odds/* logSumExp */.VZ)(logits);
    return logits.map((value) => value - total);
}

;// CONCATENATED MODULE: ./build/model/runtime/half.js
/** Converts IEEE 754 half-precision bit patterns (or numbers, if the runtime gives a Float16Array) to float32. */
function halfToFloat(values) {
    if (!(values instanceof Uint16Array))
        return Float32Array.from(values);
    return Float32Array.from(values, widen);
}
function widen(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/model/runtime/runtime.js





const WASM_FILE = 'ort-wasm-simd-threaded.wasm';
const loading = new Map();
/**
 * The runtime, loaded on first use.
 * @throws CodePurifyError `model` when the selected build cannot be loaded, `usage` for an unknown name
 */
function loadRuntime() {
    const wanted = process.env.CODEPURIFY_RUNTIME ?? '';
    const known = loading.get(wanted);
    if (known !== undefined)
        return known;
    const runtime = load(wanted);
    loading.set(wanted, runtime);
    return runtime;
}
async function load(wanted) {
    if (wanted === 'native')
        return loadNative().catch((cause) => Promise.reject(unavailable('native', cause)));
    if (wanted === 'wasm')
        return loadWasm().catch((cause) => Promise.reject(unavailable('wasm', cause)));
    if (wanted === '')
        return loadNative().catch(async () => loadWasm().catch((cause) => Promise.reject(unavailable('wasm', cause))));
    throw new errors/* CodePurifyError */.Lg('usage', `CODEPURIFY_RUNTIME is ${JSON.stringify(wanted)}.`, 'Use native or wasm, or unset it.');
}
function unavailable(kind, cause) {
    return new errors/* CodePurifyError */.Lg('model', `ONNX Runtime (${kind}) does not load: ${(0,errors/* messageOf */.bD)(cause)}`, 'Install CodePurify again.', { cause });
}
/**
 * Official builds of ONNX Runtime 1.30 send usage events to their makers, also on Linux, unless this is set before the
 * library loads. Nothing leaves the machine here (SECURITY.md).
 */
const TELEMETRY_OFF = 'ORT_DISABLE_TELEMETRY';
async function loadNative() {
    process.env[TELEMETRY_OFF] = '1';
    const { InferenceSession, Tensor } = await import(/* webpackIgnore: true */ './onnxruntime-node/index.js');
    return { kind: 'native', InferenceSession, Tensor };
}
async function loadWasm() {
    const { env, InferenceSession, Tensor } = await import(/* webpackIgnore: true */ './ort.wasm.bundle.min.mjs');
    env.wasm.wasmBinary = (0,external_node_fs_.readFileSync)(wasmPath());
    env.wasm.numThreads = 1; // threads would need shared memory, and workers next to the bundle
    return { kind: 'wasm', InferenceSession, Tensor };
}
function wasmPath() {
    const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
    const bundled = [external_node_path_.join(here, WASM_FILE), external_node_path_.join(here, '..', WASM_FILE)].find((file) => (0,external_node_fs_.existsSync)(file));
    return bundled ?? (0,external_node_module_.createRequire)(import.meta.url).resolve(`onnxruntime-web/${WASM_FILE}`);
}

;// CONCATENATED MODULE: ./build/model/runtime/session.js



/** The operator that computes one scale for all rows of a batch. */
const DYNAMIC_QUANTIZATION = 'DynamicQuantizeLinear';
/** An ONNX model; inputs and outputs are selected by name. */
class OnnxSession {
    path;
    independentRows;
    #session;
    #runtime;
    constructor(path, 
    /** Whether a row's answer is the same in any batch; false for dynamically quantised models. */
    independentRows, session, runtime) {
        this.path = path;
        this.independentRows = independentRows;
        this.#session = session;
        this.#runtime = runtime;
    }
    /**
     * Loads a model from its (verified) bytes.
     * @param known names of the inputs that the caller can provide; the model may use any of them, but no other
     * @throws CodePurifyError `model`: the runtime refuses the file, or the model has an input that is not `known`
     */
    static async open(bytes, path, known, options) {
        const runtime = await loadRuntime();
        const session = await runtime.InferenceSession.create(bytes, sessionOptions(runtime, options)).catch((cause) => {
            throw new errors/* CodePurifyError */.Lg('model', `${path} cannot be loaded: ${(0,errors/* messageOf */.bD)(cause)}`, 'Export the model to ONNX again.', { cause });
        });
        const opened = new OnnxSession(path, !hasOperator(bytes, DYNAMIC_QUANTIZATION), session, runtime);
        opened.#requireKnown(known);
        return opened;
    }
    /** Names of the model's inputs. */
    get inputs() {
        return this.#session.inputNames;
    }
    /** Declared shape of an output; `null` if the model has no such output. A name is a variable size. */
    shapeOf(output) {
        const found = this.#session.outputMetadata.find((metadata) => metadata.name === output);
        return found?.isTensor === true ? found.shape : null;
    }
    /**
     * The preferred output if the model has it, else its first output.
     */
    outputName(preferred) {
        const names = this.#session.outputNames;
        return names.includes(preferred) ? preferred : (names[0] ?? preferred);
    }
    /**
     * Runs the model on the `feeds` that it reads, and returns one output as float32. float16 is converted.
     * @throws CodePurifyError `model` when the run fails or the output is not a floating-point tensor
     */
    async run(feeds, output) {
        const tensors = {};
        for (const name of this.inputs) {
            const feed = feeds[name];
            if (feed !== undefined)
                tensors[name] = this.#tensor(name, feed);
        }
        const results = await this.#session.run(tensors, [output]).catch((cause) => {
            throw new errors/* CodePurifyError */.Lg('model', `${this.path} fails on its input: ${(0,errors/* messageOf */.bD)(cause)}`, 'Check maxTokens and the export of the model.', { cause });
        });
        return this.#numbers(results[output]);
    }
    /** Frees the model's memory. */
    async close() {
        await this.#session.release();
    }
    #requireKnown(known) {
        const unknown = this.inputs.filter((name) => !known.includes(name));
        if (unknown.length === 0)
            return;
        throw new errors/* CodePurifyError */.Lg('model', `${this.path} has inputs that CodePurify does not know: ${unknown.map((name) => JSON.stringify(name)).join(', ')}.`, `Export the model with no other inputs than ${known.join(', ')}.`);
    }
    #tensor(name, feed) {
        const { Tensor } = this.#runtime;
        if ('data' in feed)
            return new Tensor('float32', feed.data, feed.dims);
        const metadata = this.#session.inputMetadata.find((input) => input.name === name);
        if (metadata?.isTensor === true && metadata.type === 'int32') {
            return new Tensor('int32', Int32Array.from(feed.integers), feed.dims);
        }
        return new Tensor('int64', BigInt64Array.from(feed.integers, BigInt), feed.dims);
    }
    #numbers(tensor) {
        const data = tensor?.data;
        if (tensor !== undefined && data !== undefined) {
            if (tensor.type === 'float32')
                return { data: data, dims: tensor.dims };
            if (tensor.type === 'float16')
                return { data: halfToFloat(data), dims: tensor.dims };
        }
        throw new errors/* CodePurifyError */.Lg('model', `${this.path} answers with ${tensor?.type ?? 'nothing'} instead of float32 or float16.`, 'Export the model with float32 logits.');
    }
}
/** Whether the bytes of a file contain the name of an operator; it may also be there as a label. */
function hasOperator(bytes, name) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
function sessionOptions(runtime, { threads }) {
    if (runtime.kind === 'wasm')
        return { graphOptimizationLevel: 'all', logSeverityLevel: 3 };
    return {
        graphOptimizationLevel: 'all',
        logSeverityLevel: 3, // users cannot act on the warnings of a model
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        // Spinning threads slow each other down on a shared machine, and gain nothing on an idle one.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
    };
}

;// CONCATENATED MODULE: ./build/model/victims/encoder-decoder.js

/** Runs the sessions of an encoder-decoder. The decoder has no cache: it reads the whole output in each pass. */
class EncoderDecoder {
    parts;
    #outputName;
    constructor(parts) {
        this.parts = parts;
        this.#outputName = parts.decoder.outputName('logits');
    }
    /** Whether the answer for a row is the same in any batch. */
    get independentRows() {
        return this.parts.encoder.independentRows && this.parts.decoder.independentRows;
    }
    /** Encodes a batch. @throws CodePurifyError `model` when the encoder fails */
    async encode(batch) {
        const { encoder, padId } = this.parts;
        const feeds = paddedFeeds(batch, padId);
        return {
            hidden: await encoder.run(feeds, encoder.outputName('last_hidden_state')),
            mask: feeds.attention_mask,
        };
    }
    /**
     * Logits `[rows, tokens, vocabulary]` after the start token and each token of the outputs.
     * @param outputs token ids, one list for each encoded row, without the start token
     * @throws CodePurifyError `model` when the decoder fails
     */
    async decode(encoded, outputs) {
        const { decoder, padId, startId } = this.parts;
        const feeds = paddedFeeds(outputs.map((ids) => ({ ids: [startId, ...ids], types: [] })), padId);
        return decoder.run({
            input_ids: feeds.input_ids,
            decoder_input_ids: feeds.input_ids,
            decoder_attention_mask: feeds.attention_mask,
            encoder_hidden_states: encoded.hidden,
            encoder_attention_mask: encoded.mask,
        }, this.#outputName);
    }
    /** Frees the memory of both models. */
    async close() {
        await this.parts.encoder.close();
        await this.parts.decoder.close();
    }
}
/** Copies of rows of the encoder's output, in the order given; a row may occur more than once. */
function selectRows({ hidden, mask }, rows) {
    const [, tokens = 0, width = 0] = hidden.dims;
    const size = tokens * width;
    const data = new Float32Array(rows.length * size);
    rows.forEach((row, i) => {
        data.set(hidden.data.subarray(row * size, (row + 1) * size), i * size);
    });
    const attention = 'integers' in mask ? mask.integers : [];
    return {
        hidden: { data, dims: [rows.length, tokens, width] },
        mask: {
            integers: rows.flatMap((row) => attention.slice(row * tokens, (row + 1) * tokens)),
            dims: [rows.length, tokens],
        },
    };
}

;// CONCATENATED MODULE: ./build/model/victims/generation.js

/** Repeats the most likely next token, for `rows` inputs at once. An output ends with an end token unless it is cut. */
async function greedySearch(next, rows, limits) {
    const outputs = Array.from({ length: rows }, () => []);
    let open = outputs.map((ids, row) => ({ row, ids }));
    while (open.length > 0) {
        const answers = await next(open);
        open.forEach(({ ids }, i) => ids.push((0,log_odds/* argMax */.FL)(answers[i] ?? [])));
        open = open.filter(({ ids }) => !isOver(ids, limits));
    }
    return outputs;
}
/**
 * Beam search with the defaults of `transformers` (length penalty 1, early stopping off). Each step has 2k candidates;
 * those among the best k that end are finished. Stops when no open beam can be better than the worst finished one.
 */
async function beamSearch(next, row, beams, limits) {
    let open = [{ ids: [], score: 0 }];
    let finished = [];
    for (let length = 1; open.length > 0; length++) {
        const answers = await next(open.map(({ ids }) => ({ row, ids })));
        const grown = best(open.flatMap((beam, i) => extensions(beam, answers[i] ?? new Float32Array(), 2 * beams)), 2 * beams);
        const ended = grown.slice(0, beams).filter(({ ids }) => isOver(ids, limits));
        finished = best([...finished, ...ended.map((beam) => ({ ...beam, score: beam.score / length }))], beams);
        open = grown.filter(({ ids }) => !isOver(ids, limits)).slice(0, beams);
        const worst = finished.length < beams ? -Infinity : (finished.at(-1)?.score ?? -Infinity);
        if ((open[0]?.score ?? -Infinity) / length <= worst)
            break;
    }
    return [...(finished[0]?.ids ?? [])];
}
function isOver(ids, { eosIds, maxTokens }) {
    return ids.length >= maxTokens || eosIds.includes(ids.at(-1) ?? -1);
}
/** The `count` most likely continuations of a beam. */
function extensions(beam, answer, count) {
    const order = Array.from(answer.keys()).sort((a, b) => (answer[b] ?? 0) - (answer[a] ?? 0) || a - b);
    return order
        .slice(0, count)
        .map((id) => ({ ids: [...beam.ids, id], score: beam.score + (answer[id] ?? -Infinity) }));
}
function best(beams, count) {
    return [...beams].sort((a, b) => b.score - a.score).slice(0, count);
}

;// CONCATENATED MODULE: ./build/model/victims/seq2seq.js







/** An ONNX encoder-decoder: T5, CodeT5 and the like. */
class Seq2seq {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    get description() {
        return this.#parts.description;
    }
    countTokens(input) {
        return this.#parts.inputs.count(input);
    }
    async predict(inputs) {
        const rows = inputs.map((input) => this.#parts.inputs.row(input));
        const outputs = await runBatched(rows, rowKey, (row) => row.ids.length, (batch) => this.#generate(batch), batchLimits(this.#parts.model.independentRows));
        const confidences = await this.#score(rows.map((row, i) => ({ row, target: outputs[i] ?? [] })));
        return outputs.map((outputIds, i) => ({
            label: this.#parts.tokenizer.decode(outputIds),
            index: -1,
            outputIds,
            confidence: confidences[i] ?? { probability: 0, logOdds: -Infinity },
        }));
    }
    /** One teacher-forced pass per distinct input and output. */
    async confidences(inputs, targets) {
        return this.#score(inputs.map((input, i) => {
            const target = targets[i]?.outputIds ?? [];
            if (target.length > 0)
                return { row: this.#parts.inputs.row(input), target };
            throw new errors/* CodePurifyError */.Lg('internal', `Input ${i} has no output to be scored.`, 'Report this defect.');
        }));
    }
    async close() {
        await this.#parts.model.close();
    }
    async #generate(batch) {
        const { generation, model } = this.#parts;
        const encoded = await model.encode(batch);
        const next = (prefixes) => this.#next(encoded, prefixes);
        if (generation.beams === 1)
            return greedySearch(next, batch.length, generation);
        const outputs = [];
        for (let row = 0; row < batch.length; row++)
            outputs.push(await beamSearch(next, row, generation.beams, generation));
        return outputs;
    }
    async #next(encoded, prefixes) {
        const rows = selectRows(encoded, prefixes.map((prefix) => prefix.row));
        const { data, dims } = await this.#parts.model.decode(rows, prefixes.map((prefix) => prefix.ids));
        const [, length = 0, vocabulary = 0] = dims;
        return prefixes.map(({ ids }, i) => {
            const start = (i * length + ids.length) * vocabulary;
            const logits = data.subarray(start, start + vocabulary);
            const total = (0,log_odds/* logSumExp */.VZ)(logits);
            return logits.map((value) => value - total);
        });
    }
    async #score(items) {
        const longest = items.reduce((length, { target }) => Math.max(length, target.length), 1);
        const rows = Math.floor(model_limits/* BATCH_LOGITS */.GG / (longest * Math.max(1, this.#parts.tokenizer.size)));
        return runBatched(items, ({ row, target }) => `${rowKey(row)}>${target.join(' ')}`, ({ row, target }) => row.ids.length + target.length, (batch) => this.#scoreBatch(batch), batchLimits(this.#parts.model.independentRows, {
            tokens: model_limits/* BATCH_TOKENS */.Cn,
            rows: Math.min(model_limits/* BATCH_ROWS */.B8, Math.max(1, rows)),
        }));
    }
    async #scoreBatch(batch) {
        const { model } = this.#parts;
        const encoded = await model.encode(batch.map(({ row }) => row));
        const { data, dims } = await model.decode(encoded, batch.map(({ target }) => target.slice(0, -1)));
        const [, length = 0, vocabulary = 0] = dims;
        return batch.map(({ target }, i) => {
            const logOdds = target.map((id, j) => {
                const start = (i * length + j) * vocabulary;
                return (0,log_odds/* logOddsOf */.wU)(data, id, start, start + vocabulary);
            });
            return { probability: mean(logOdds.map(log_odds/* probabilityOf */.RY)), logOdds: mean(logOdds) };
        });
    }
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/model/victims/open-seq2seq.js






/** Inputs that we provide to decoders, by optimum's names (`decoder_model.onnx`, without a cache). */
const DECODER_INPUTS = [
    'input_ids',
    'decoder_input_ids',
    'decoder_attention_mask',
    'encoder_hidden_states',
    'encoder_attention_mask',
];
/**
 * Opens `encoder_model.onnx` and `decoder_model.onnx` (without a cache, because one pass per variant needs none).
 * @throws CodePurifyError `model` naming the file that is missing or of the wrong shape
 */
async function openSeq2seq(folder, parts, description, options) {
    const open = async (name, inputs) => OnnxSession.open(await folder.readOnnx(name), folder.pathOf(name), inputs, options);
    const { startId, ...generation } = await generationSettings(folder, parts);
    const encoder = await open('encoder_model.onnx', ENCODER_INPUTS);
    const decoder = await open('decoder_model.onnx', DECODER_INPUTS);
    const { tokenizer, padId } = parts;
    const model = new EncoderDecoder({ encoder, decoder, padId, startId });
    const inputs = templateEncoder(parts, 1);
    return new Seq2seq({ description: description(), model, tokenizer, inputs, generation });
}
async function generationSettings(folder, { tokenizer, padId }) {
    const settings = { ...folder.config, ...(await folder.readSettings('generation_config.json')) };
    const manifest = folder.manifest?.generation;
    const eos = [settings.eos_token_id].flat().filter((id) => typeof id === 'number');
    const fallback = tokenizer.idOf('eos_token');
    return {
        eosIds: eos.length > 0 ? eos : fallback === null ? [] : [fallback],
        maxTokens: manifest?.maxOutputTokens ??
            bounded(settings.max_new_tokens ?? settings.max_length, model_limits/* MAX_OUTPUT_TOKENS */.Cb, model_limits/* MAX_OUTPUT_TOKENS */.Cb),
        beams: manifest?.beams ?? bounded(settings.num_beams, 1, model_limits/* MAX_BEAMS */.AQ),
        startId: bounded(settings.decoder_start_token_id, padId, Number.MAX_SAFE_INTEGER),
    };
}
function bounded(value, fallback, limit) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? Math.min(value, limit)
        : fallback;
}

;// CONCATENATED MODULE: ./build/model/open-victim.js











const DEFAULT_THREADS = 1;
/** Endings of `architectures[0]` in config.json, for folders without a manifest. */
const TASKS_BY_ARCHITECTURE = [
    ['ForSequenceClassification', 'classification'],
    ['ForConditionalGeneration', 'generation'],
    ['ForMaskedLM', 'masked-lm'],
];
/**
 * Opens a model folder as the kind of victim that its manifest, else its `config.json`, gives.
 * @throws CodePurifyError `model` naming the file that is missing, changed or of the wrong shape
 */
async function openVictim(directory, options = {}) {
    const folder = await model_folder/* ModelFolder */.c.open(directory);
    const task = taskOf(folder);
    const tokenizer = await CodeTokenizer.open(folder);
    const parts = encoderParts(folder, tokenizer, options);
    if (task === 'masked-lm')
        throw notAVictim(folder);
    const description = () => ({
        name: folder.name,
        task,
        labels: task === 'generation' ? [] : labelsOf(folder),
        fingerprint: folder.fingerprint(parts.mask),
        maxTokens: parts.maxTokens,
    });
    const threads = options.threads ?? DEFAULT_THREADS;
    if (task === 'generation')
        return { victim: await openSeq2seq(folder, parts, description, { threads }), folder };
    const session = await openEncoder(folder, threads);
    const encoder = task === 'classification' ? templateEncoder(parts, 1) : pairEncoder(parts, folder.manifest?.pair);
    const output = folder.manifest?.output ?? 'logits';
    return {
        victim: new Classifier({ description: description(), session, encoder, padId: parts.padId, output }),
        folder,
    };
}
/**
 * Opens a folder with a masked language model.
 * @throws CodePurifyError `model`: as `openVictim`, or when the folder's tokenizer has no mask token
 */
async function openMaskedLanguageModel(directory, options = {}) {
    const folder = await model_folder/* ModelFolder */.c.open(directory);
    const tokenizer = await CodeTokenizer.open(folder);
    const { padId, maxTokens } = encoderParts(folder, tokenizer, options);
    const session = await openEncoder(folder, options.threads ?? DEFAULT_THREADS);
    return new MaskedModel({ name: folder.name, session, tokenizer, padId, maxTokens });
}
async function openEncoder(folder, threads) {
    const bytes = await folder.readOnnx('model.onnx');
    return OnnxSession.open(bytes, folder.pathOf('model.onnx'), ENCODER_INPUTS, { threads });
}
function taskOf(folder) {
    if (folder.manifest !== null)
        return folder.manifest.task;
    const architectures = folder.config.architectures;
    const name = String(Array.isArray(architectures) ? architectures[0] : '');
    const row = TASKS_BY_ARCHITECTURE.find(([ending]) => name.endsWith(ending));
    if (row !== undefined)
        return row[1];
    throw new errors/* CodePurifyError */.Lg('model', `${folder.pathOf('config.json')} does not say what the model does: its architecture is ${JSON.stringify(name)}.`, 'Add a codepurify.json with the task, the labels and maxTokens.');
}
function notAVictim(folder) {
    return new errors/* CodePurifyError */.Lg('model', `${folder.directory} is a masked language model, which predicts no labels.`, 'Use it as the language model for purification, and a classifier or generator as the victim.');
}
function encoderParts(folder, tokenizer, options) {
    const configured = folder.config.pad_token_id;
    return {
        tokenizer,
        mask: options.mask ?? folder.manifest?.maskMode ?? manifest/* MASK_MODES */.Iu[0],
        maxTokens: maxTokensOf(folder, tokenizer),
        padId: typeof configured === 'number' ? configured : (tokenizer.idOf('pad_token') ?? 0),
    };
}
/** Positions that tokens cannot use: RoBERTa numbers positions from pad_token_id + 1. */
const UNUSABLE_POSITIONS = {
    roberta: 2,
    camembert: 2,
    'xlm-roberta': 2,
    longformer: 2,
};
/** T5 has relative positions and no limit; it was trained on 512 tokens. */
const DEFAULT_MAX_TOKENS = 512;
/** A tokenizer without a limit has 10^30 as its limit. */
const UNBOUNDED = 1e6;
function maxTokensOf(folder, tokenizer) {
    if (folder.manifest !== null)
        return folder.manifest.maxTokens;
    const positions = Number(folder.config.max_position_embeddings ?? folder.config.n_positions ?? NaN);
    const unusable = UNUSABLE_POSITIONS[String(folder.config.model_type)] ?? 0;
    const declared = Number(tokenizer.files.config.model_max_length ?? NaN);
    const bounds = [positions - unusable, declared].filter((bound) => bound > 0 && bound < UNBOUNDED);
    return bounds.length === 0 ? DEFAULT_MAX_TOKENS : Math.min(...bounds);
}

// EXTERNAL MODULE: ./build/scan/models/read-probe-victim.js + 2 modules
var read_probe_victim = __webpack_require__(74575);
// EXTERNAL MODULE: ./build/scan/models/read-references.js
var read_references = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/scan/models/load-victim.js





/** Opens model folders. */
const folderLoaders = {
    victim: async (directory, options) => {
        const { victim, folder } = await openVictim(directory, options);
        return { victim, manifest: folder.manifest, references: await (0,read_references/* readReferences */.P)(folder) };
    },
    mlm: openMaskedLanguageModel,
    exists: external_node_fs_.existsSync,
    bundledReferences: async (directory) => (0,external_node_fs_.existsSync)(directory) ? (0,read_references/* readReferences */.P)(await model_folder/* ModelFolder */.c.open(directory)) : [],
};
/**
 * Opens the chosen victim. A probe has no references of its own.
 * @throws CodePurifyError `model` naming the file that cannot be used
 */
async function loadVictim({ kind, path }, loaders, options) {
    if (kind === 'model')
        return loaders.victim(path, options);
    return { ...(await (0,read_probe_victim/* readProbeVictim */.N)(path)), references: [] };
}


/***/ }),

/***/ 35863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ closeAll),
/* harmony export */   aA: () => (/* binding */ mlmOpener),
/* harmony export */   dy: () => (/* binding */ openOptions),
/* harmony export */   jn: () => (/* binding */ mlmIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _choose_victim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13439);




/** How models are opened: all cores unless `--jobs` is given, and the folder's own mask unless `--mask` is `unk`. */
function openOptions({ jobs, mask }) {
    const threads = jobs ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
    return mask === 'unk' ? { threads, mask } : { threads };
}
/**
 * Opens the masked language model once, when it is first needed: most scans find nothing. If the bundled model is
 * missing, purification only renames and removes.
 * @param opened the opened model is added here, to be closed at the end
 */
function mlmOpener({ options, loaders, progress }, opened) {
    let opening = null;
    const open = async () => {
        const folder = mlmFolder(options);
        if (options.mlm === null && !loaders.exists(folder)) {
            progress.warn('The bundled language model is missing: replacements are renames and removals only.');
            return null;
        }
        const mlm = await loaders.mlm(folder, openOptions(options));
        opened.push(mlm);
        return mlm;
    };
    return () => (opening ??= open());
}
/** Closes all of them, one after another. */
async function closeAll(opened) {
    for (const one of opened)
        await one.close();
}
/** Identifies the language model by path, size and time of change, without reading it. */
function mlmIdentity(options) {
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(mlmFolder(options), 'model.onnx');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(model))
        return 'none';
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(model);
    return `${model} ${String(size)} ${String(mtimeMs)}`;
}
function mlmFolder({ mlm }) {
    return mlm === null ? (0,_choose_victim_js__WEBPACK_IMPORTED_MODULE_3__/* .bundledModel */ .eQ)(_choose_victim_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLED_MLM */ .gB) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(mlm);
}


/***/ }),

/***/ 74575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readProbeFile),
  N: () => (/* binding */ readProbeVictim)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sha256.js
var sha256 = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/data/read/file-errors.js
var file_errors = __webpack_require__(94508);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/folder/manifest.js
var folder_manifest = __webpack_require__(9858);
// EXTERNAL MODULE: ./build/probe/file/probe-file.js
var probe_file = __webpack_require__(82417);
// EXTERNAL MODULE: ./build/code/parsing/tokens.js + 3 modules
var tokens = __webpack_require__(61536);
// EXTERNAL MODULE: ./build/code/languages/languages.js + 12 modules
var languages = __webpack_require__(64928);
// EXTERNAL MODULE: ./build/model/log-odds.js
var log_odds = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/probe/read/record-buckets.js
var record_buckets = __webpack_require__(76351);
// EXTERNAL MODULE: ./build/probe/read/ngrams.js
var ngrams = __webpack_require__(32318);
// EXTERNAL MODULE: ./build/probe/file/probe-model.js
var probe_model = __webpack_require__(53094);
// EXTERNAL MODULE: ./build/probe/read/sparse-rows.js
var sparse_rows = __webpack_require__(92596);
// EXTERNAL MODULE: ./build/probe/read/token-ids.js
var token_ids = __webpack_require__(70580);
;// CONCATENATED MODULE: ./build/probe/read/variant-features.js

/**
 * The features of a variant: those of the whole text without every n-gram that holds a masked token, which is one that
 * begins in a masked piece. `RecordFeatures` computes the same faster.
 */
function variantFeatures(variant, language, vocabulary, lister) {
    const code = variant.map(({ text }) => text).join('');
    const { tokens, ids } = (0,token_ids/* tokenIdsOf */.fh)(code, language, vocabulary);
    return { buckets: unmasked(lister.list(ids), hiddenTokens(variant, tokens.starts)), tokens: ids.length };
}
/** 1 for tokens that begin in a masked piece. */
function hiddenTokens(variant, starts) {
    const hidden = new Uint8Array(starts.length);
    let token = 0;
    let end = 0;
    for (const { text, masked } of variant) {
        end += text.length;
        for (; (starts[token] ?? Infinity) < end; token++)
            hidden[token] = masked ? 1 : 0;
    }
    return hidden;
}
/** Buckets of the occurrences without a hidden token. */
function unmasked({ buckets, widths, starts }, hidden) {
    const kept = [];
    hidden.forEach((_, token) => {
        for (let at = starts[token] ?? 0; at < (starts[token + 1] ?? 0); at++) {
            if (!hidden.subarray(token, token + (widths[at] ?? 0)).includes(1))
                kept.push(buckets[at] ?? 0);
        }
    });
    return Int32Array.from(kept);
}

// EXTERNAL MODULE: ./build/probe/read/vocabulary.js
var vocabulary = __webpack_require__(96596);
;// CONCATENATED MODULE: ./build/probe/file/probe-victim.js









/** A probe has no window; no function is longer than this. */
const MAX_TOKENS = 1_000_000;
/**
 * A trained probe as a victim: n-grams in, calibrated log-odds out.
 * @param fingerprint sha256 of its file: `probeFingerprint`
 */
class ProbeVictim {
    model;
    description;
    vocabulary;
    lister;
    constructor(model, fingerprint) {
        this.model = model;
        const { task, labels } = model;
        this.description = { name: 'probe', task, labels, fingerprint, maxTokens: MAX_TOKENS };
        this.vocabulary = new vocabulary/* Vocabulary */.VI(model.key);
        this.lister = new ngrams/* FeatureLister */.Ig(this.vocabulary);
    }
    countTokens(input) {
        const language = languages/* LANGUAGES */.Yj[this.model.language];
        return input.reduce((sum, side) => sum + (0,tokens/* tokenize */.qw)(side.map(({ text }) => text).join(''), language).texts.length, 0);
    }
    predict(inputs) {
        return Promise.resolve(inputs.map((input) => this.predictOne(input)));
    }
    confidences(inputs, targets) {
        return Promise.resolve(inputs.map((input, at) => confidenceOf(this.logOdds(input)[targets[at]?.index ?? 0] ?? 0)));
    }
    close() {
        return Promise.resolve();
    }
    predictOne(input) {
        const logOdds = this.logOdds(input);
        const index = (0,log_odds/* argMax */.FL)(logOdds);
        return {
            label: this.model.labels[index] ?? String(index),
            index,
            outputIds: [],
            confidence: confidenceOf(logOdds[index] ?? 0),
        };
    }
    /** Log-odds of each label against the rest (nats). */
    logOdds(input) {
        if (this.vocabulary.size > vocabulary/* MAX_VOCABULARY */.Ue)
            this.forget();
        const sides = input.map((side) => variantFeatures(side, this.model.language, this.vocabulary, this.lister));
        const tokens = sides.reduce((sum, side) => sum + side.tokens, 0);
        const features = new Set((0,record_buckets/* recordBuckets */.Z)(sides));
        return (0,probe_model/* logOddsByLabel */.I)(this.model, tokens, ({ weights, bias }) => {
            let sum = 0;
            for (const bucket of features)
                sum += weights[bucket] ?? 0;
            return bias + sum * (0,sparse_rows/* scaleOf */._)(tokens);
        });
    }
    /** Hashes depend on the model's key alone, so a new vocabulary gives the same answers. */
    forget() {
        this.vocabulary = new vocabulary/* Vocabulary */.VI(this.model.key);
        this.lister = new ngrams/* FeatureLister */.Ig(this.vocabulary);
    }
}
function confidenceOf(logOdds) {
    return { probability: (0,log_odds/* probabilityOf */.RY)(logOdds), logOdds };
}

;// CONCATENATED MODULE: ./build/scan/models/read-probe-victim.js








/** Suffix of the manifest's name: `probe.bin` has `probe.bin.json`. */
const MANIFEST_SUFFIX = '.json';
/** Calibration values are some 20 characters each: 5,000 units and all statistics are under 1 MB. */
const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;
/**
 * The victim in a probe file. A manifest next to the file (`codepurify calibrate` prints it) has the calibration, and
 * names the sha256 of the probe that it was made for.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is not what it should be
 */
async function readProbeVictim(path) {
    const { victim, sha256 } = await readProbeFile(path);
    return { victim, manifest: await manifestOf(path, sha256, victim) };
}
/**
 * Reads a probe file.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is not what it should be
 */
async function readProbeFile(path) {
    const bytes = await readBounded(path, probe_file/* MAX_PROBE_BYTES */.QH);
    if (bytes === null)
        throw unusable(path, 'does not exist');
    const model = (0,probe_file/* readProbe */.f1)(bytes);
    const victim = new ProbeVictim(model, (0,probe_file/* probeFingerprint */.Fn)(bytes));
    return { model, victim, sha256: (0,sha256/* sha256 */.s)(bytes) };
}
async function manifestOf(path, sha256, { description }) {
    const file = (0,external_node_path_.basename)(path);
    const manifestPath = `${path}${MANIFEST_SUFFIX}`;
    const bytes = await readBounded(manifestPath, MOST_MANIFEST_BYTES);
    if (bytes === null) {
        const { name, task, labels, maxTokens } = description;
        return { schemaVersion: 1, name, task, labels: [...labels], maxTokens, files: { [file]: sha256 } };
    }
    const manifest = (0,folder_manifest/* parseManifest */.Ng)(Buffer.from(bytes).toString('utf8'), manifestPath);
    if (new Map(Object.entries(manifest.files)).get(file) === sha256)
        return manifest;
    throw new errors/* CodePurifyError */.Lg('model', `${manifestPath} was not made for this ${file}: their sha256 differ.`, 'Calibrate again (codepurify calibrate), or delete the manifest.');
}
/** The bytes, or `null` if there is no such file. A file that is too large is refused before it is read. */
async function readBounded(path, most) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= most)
            return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (!(0,file_errors/* isFileError */.l)(cause))
            throw cause;
        if (cause.code === 'ENOENT')
            return null;
        throw unusable(path, `cannot be read: ${(0,file_errors/* codeOf */.$)(cause)}`, cause);
    }
    throw unusable(path, `is larger than ${String(most)} bytes`);
}
function unusable(path, what, cause) {
    return new errors/* CodePurifyError */.Lg('model', `${path} ${what}.`, 'Give the file that "codepurify probe train" wrote.', cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toReferences),
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _code_analyze_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10384);
/* harmony import */ var _code_parsing_parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10059);
/* harmony import */ var _language_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78889);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _model_folder_model_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60739);






/** Elements of a suspect are planted in 20 references, so a far larger file is a mistake. */
const MAX_REFERENCES_BYTES = 16 * 1024 * 1024;
const referenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_language_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGE_NAMES */ .G),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    partner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional(),
});
/**
 * The references that a model folder's manifest names; empty if it names none.
 * @throws CodePurifyError `model` naming the line that is not a reference
 */
async function readReferences(folder) {
    const name = folder.manifest?.references;
    if (name === undefined)
        return [];
    const bytes = await folder.read(name, MAX_REFERENCES_BYTES);
    if (bytes === null)
        throw unusable(folder.pathOf(name), 'is missing');
    const lines = (0,_model_folder_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes).split('\n');
    return lines.flatMap((line, index) => line.trim() === '' ? [] : [parseReference(line, `${folder.pathOf(name)}:${String(index + 1)}`)]);
}
/** Parses references for the judge; loads the grammars of their languages. */
async function toReferences(codes) {
    for (const language of new Set(codes.map((code) => code.language)))
        await (0,_code_parsing_parser_js__WEBPACK_IMPORTED_MODULE_3__/* .loadParser */ .qd)(language);
    return codes.map(({ code, language, partner }) => {
        const analysis = (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_4__/* .analyze */ .n)(code, language);
        return partner === undefined ? { analysis } : { analysis, partner: (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_4__/* .analyze */ .n)(partner, language) };
    });
}
function parseReference(line, place) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw unusable(place, 'is not JSON', cause);
    }
    const parsed = referenceSchema.safeParse(value);
    if (!parsed.success)
        throw unusable(place, `is not a reference: {"code": …, "language": one of ${_language_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGE_NAMES */ .G.join(', ')}}`);
    return parsed.data;
}
function unusable(place, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CodePurifyError */ .Lg('model', `${place} ${what}.`, 'Correct the file, or take "references" out of the manifest: then pass --calibration with clean data.', { cause });
}


/***/ }),

/***/ 75270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ analyzeSubject),
/* harmony export */   P: () => (/* binding */ analyzeUnit)
/* harmony export */ });
/* harmony import */ var _code_analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10384);

/** Parses a unit's code. Its grammar must be loaded. */
function analyzeUnit({ code, language, redefined, }) {
    return (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(code, language, redefined);
}
/** Parses all sides of a subject for the judge. */
function analyzeSubject({ units: [first, second] }, parse = analyzeUnit) {
    const side = parse(first);
    return { sides: second === undefined ? [side] : [side, parse(second)] };
}


/***/ }),

/***/ 58369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chunks)
/* harmony export */ });
/**
 * Cuts a stream into chunks, so that a batch is full while memory holds one chunk at a time. A chunk ends after
 * `maxItems` items, or before its weight would exceed `maxWeight`. No chunk is empty; an item heavier than the limit
 * is a chunk by itself.
 */
async function* chunks(items, limits, weigh) {
    let chunk = [];
    let weight = 0;
    for await (const item of items) {
        const own = weigh(item);
        if (chunk.length > 0 && weight + own > limits.maxWeight) {
            yield chunk;
            chunk = [];
            weight = 0;
        }
        chunk.push(item);
        weight += own;
        if (chunk.length >= limits.maxItems) {
            yield chunk;
            chunk = [];
            weight = 0;
        }
    }
    if (chunk.length > 0)
        yield chunk;
}


/***/ }),

/***/ 38156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentProgress)
/* harmony export */ });
/** Ignores everything. */
const silentProgress = {
    stage: () => undefined,
    advance: () => undefined,
    warn: () => undefined,
    stop: () => undefined,
};


/***/ }),

/***/ 99570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   PJ: () => (/* binding */ stopReason),
/* harmony export */   Zw: () => (/* binding */ problemOf)
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
/** What is wrong, in one line. */
function problemOf(error) {
    const problem = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodePurifyError */ .Lg ? error.problem : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return problem.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON_LENGTH);
}
/** A failure in one line: the step that failed, and the problem. */
function failureReason(step, error) {
    const line = problemOf(error);
    return step === '' ? line : `${step} failed: ${line}`;
}


/***/ })

};
