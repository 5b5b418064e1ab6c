export const id = 585;
export const ids = [585];
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

// EXTERNAL MODULE: ./build/code/traits/comments.js
var traits_comments = __webpack_require__(93856);
// EXTERNAL MODULE: ./build/code/traits/trait.js
var trait = __webpack_require__(81420);
// EXTERNAL MODULE: ./build/code/styles/find-styles.js + 10 modules
var find_styles = __webpack_require__(52769);
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
    const names = redefined && { redefined };
    return withTraits({ code, language, elements, parseErrors, name, bodyStart, ...names }, comments);
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
        if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isForStep */ .O1)(tree, node))
            view.add(`for ${name}`, step.form, node);
        else if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(tree, node) >= 0)
            view.add(name, step.form, node);
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
};


/***/ }),

/***/ 52769:
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
// EXTERNAL MODULE: ./build/code/styles/checks/steps.js
var steps = __webpack_require__(40646);
;// CONCATENATED MODULE: ./build/code/styles/checks/all-checks.js









/** All checks. */
const CHECKS = [
    {
        at: ['update', 'unary', 'assign'],
        lists: ['increment', 'decrement', 'for increment', 'for decrement', 'augmented assignment'],
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
    constructs: without(...C_ONLY, 'array access', 'array definition', 'goto', 'if position', 'pointer star'),
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
    typescript: JAVASCRIPT,
    php: {
        constructs: without(...[...C_ONLY, ...DECLARED, 'array access', 'array definition', 'if position', 'semicolons']),
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
        constructs: without(...[...C_ONLY, ...BRACES, ...DECLARED, ...STEPPED, 'array access', 'array definition'], ...['function brace', 'statement brace', 'else line', 'if position', 'goto', 'semicolons']),
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
        constructs: without(...[...C_ONLY, ...BRACES, ...BRACED, ...DECLARED, ...STEPPED, 'array access'], ...['array definition', 'goto', 'semicolons']),
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
        return { ...analysis, traits: traits.filter((one) => !isSame(one) && !sharesWords(one, found)) };
    }
    const isLeft = ({ spans }) => spans.every((span) => found.spans.every((own) => !(0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(span, own)));
    return { ...analysis, elements: elements.filter(isLeft), traits: traits.filter(isLeft) };
}
/** Whether parts of a text have words in common. The words of a habit are not what makes it one. */
function sharesWords(one, other) {
    if (one.kind !== 'text' || one.type === 'habit' || other.type === 'habit')
        return false;
    return one.spans.some((span) => other.spans.some((own) => (0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(span, own)));
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
/** What may stand before the name of a function of C's library. */
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
