export const id = 304;
export const ids = [304];
export const modules = {

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ns: () => (/* binding */ analyze)
});

// UNUSED EXPORTS: MAX_CODE_LENGTH, MAX_ELEMENTS

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/code/node-table.js
var node_table = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/code/unit-function.js
var unit_function = __webpack_require__(8017);
;// CONCATENATED MODULE: ./build/code/declarations.js


/** Index of the nearest node from `node` outwards whose type is one of `types`, or -1. */
function nearest(outline, table, node, types) {
    let at = node;
    while (at >= 0 && !types.includes(table.name(outline.symbols[at] ?? 0)))
        at = outline.parents[at] ?? -1;
    return at;
}
/** A function's name among declarators (a prototype, `f` in `int f(void);`) is no variable. */
function isFunctionName(outline, table, identifier) {
    return table.name(outline.parentSymbols[identifier] ?? -1) === 'function_declarator';
}
/**
 * The local names that an outline declares: parameters, variables, labels.
 * @param bodyStart top-level declarations before it belong to a header that was not understood
 */
function localDeclarations(outline, table, code, bodyStart) {
    const found = [];
    for (let node = 0; node < outline.symbols.length; node++) {
        const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
        const start = outline.starts[node] ?? 0;
        const name = code.slice(start, outline.ends[node]);
        if ((flags & node_table/* NODE_FLAGS */.FU.label) !== 0)
            found.push({ name, start: 0, end: code.length });
        if ((flags & node_table/* NODE_FLAGS */.FU.identifier) === 0 || name === '' || isFunctionName(outline, table, node))
            continue;
        const owner = (0,unit_function/* ownerOf */.bf)(outline, table, node);
        const ownerType = table.name(outline.symbols[owner] ?? -1);
        const scopes = Object.hasOwn(table.types.owners, ownerType) ? table.types.owners[ownerType] : undefined;
        if (!scopes || code.startsWith('extern', outline.starts[owner]))
            continue;
        const parent = outline.parents[owner] ?? -1;
        const scope = scopes.includes(ownerType) ? owner : nearest(outline, table, parent, scopes);
        const ownerFlags = table.flags[outline.symbols[owner] ?? 0] ?? 0;
        const inHeader = start < bodyStart && (ownerFlags & node_table/* NODE_FLAGS */.FU.statement) !== 0;
        if (scope < 0 || (inHeader && (outline.parents[scope] ?? -1) < 0))
            continue;
        found.push({ name, start, end: outline.ends[scope] ?? start });
    }
    return found;
}
/**
 * The stretches of code in which each name is a local: in order, overlapping ones merged, so that a name with
 * thousands of declarations is still looked up in one pass.
 */
function scopesByName(declarations) {
    const scopes = new Map();
    for (const { name, start, end } of [...declarations].sort((a, b) => a.start - b.start)) {
        const known = scopes.get(name) ?? [];
        const last = known.at(-1);
        if (last && start <= last.end)
            known[known.length - 1] = { start: last.start, end: Math.max(last.end, end) };
        else
            known.push({ start, end });
        scopes.set(name, known);
    }
    return scopes;
}

;// CONCATENATED MODULE: ./build/code/identifier-roles.js
/** Words before a name that make it a tag, a type or a class, not a variable. */
const TYPE_MARKS = new Set(['struct', 'union', 'enum', 'class', 'interface', 'new', 'extends', 'implements']);
/** A use of the name as a member, a type or a macro: something that a rename here would miss or break. */
function isForeignUse(tokens, language, index) {
    const before = tokens.texts[index - 1] ?? '';
    return (language.memberMarks.has(before) ||
        tokens.texts[index + 1] === '::' ||
        TYPE_MARKS.has(before) ||
        tokens.directives.has(index));
}
/** Every occurrence of a local must lie in a scope of it, and none may be a call. */
function isLocal(context, occurrences, scopes) {
    const { tokens, language } = context;
    let scope = 0;
    return occurrences.every((index) => {
        const start = tokens.starts[index] ?? 0;
        while ((scopes[scope]?.end ?? Infinity) <= start)
            scope++;
        return ((scopes[scope]?.start ?? Infinity) <= start &&
            tokens.texts[index + 1] !== '(' &&
            !isForeignUse(tokens, language, index));
    });
}
/** The function's own name, used for nothing else: declared, called by itself, or (C) taken as a pointer. */
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
 * The role of a name, from all its occurrences (token indices). One element is one distinct name, so a name
 * is `local` only when *every* occurrence is the same local: `len` beside a member `x.len` (or Java's
 * `this.len = len`), a type, a macro or a called function of that name is `free`, and is never renamed.
 */
function roleOf(context, name, occurrences) {
    const scopes = context.scopes.get(name);
    if (name === context.name && !scopes)
        return isOwn(context, occurrences) ? 'own' : 'free';
    return scopes && isLocal(context, occurrences, scopes) ? 'local' : 'free';
}

// EXTERNAL MODULE: ./build/code/tokens.js
var code_tokens = __webpack_require__(6500);
;// CONCATENATED MODULE: ./build/code/identifiers.js


/** Token indices of each distinct name, in order of first occurrence. */
function occurrencesByName(tokens) {
    const byName = new Map();
    tokens.kinds.forEach((kind, index) => {
        if (kind !== code_tokens/* TOKEN_KINDS */.oq.identifier)
            return;
        const name = tokens.texts[index] ?? '';
        const known = byName.get(name);
        if (known)
            known.push(index);
        else
            byName.set(name, [index]);
    });
    return byName;
}
/** One element for each distinct name of a unit, with all its occurrences. */
function identifierElements(context) {
    const { tokens } = context;
    const elements = [];
    for (const [name, occurrences] of occurrencesByName(tokens)) {
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

// EXTERNAL MODULE: ./build/code/languages.js + 3 modules
var languages = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/code/parser.js + 1 modules
var code_parser = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/code/brackets.js
var brackets = __webpack_require__(5515);
;// CONCATENATED MODULE: ./build/code/recover.js



/** Type of a statement that was found by its tokens, where the parse had broken off. */
const RECOVERED_TYPE = 'recovered_statement';
/** Words that begin a label up to its `:`. */
const CASES = new Set(['case', 'default']);
/** Spans of the ERROR nodes that stand where statements stand. */
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
/** Those spans that no other one contains, in order. */
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
            index = skip ?? index + 1;
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
 * The statements of a unit whose parse has errors. Statement nodes whose brackets do not pair are dropped:
 * the parser glued them together. In their place, and in ERROR nodes among statements, each run of tokens
 * that ends in `;` is a statement; whole ones that the parser found there are kept.
 * @param found in order, outer before inner
 * @param from offset of the function's body: what stands before is header
 */
function recoverStatements(outline, table, tokens, found, from) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    const tokensOf = (span) => [(0,code_tokens/* tokenAt */.BN)(tokens, span.start), (0,code_tokens/* tokenAt */.BN)(tokens, span.end)];
    const isWhole = (span) => (0,brackets/* isBalanced */.h)(tokens, matches, ...tokensOf(span));
    const whole = new Set(found.filter(isWhole));
    const glued = found.filter((span) => !whole.has(span));
    const recovered = [];
    const kept = [...whole];
    let next = 0;
    for (const zone of outermost([...errorSpans(outline, table), ...glued])) {
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

;// CONCATENATED MODULE: ./build/code/loose-statements.js


/** First words of statements that are no first words of class members. */
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
/** Headers in parentheses, and words, behind which the statement's body follows. */
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
/** Words that continue a statement behind its body. */
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
    /** Index behind the bracket that matches the one at `index`; the end of the tokens where none does. */
    behind(index) {
        const partner = this.matches[index] ?? -1;
        return partner > index ? partner + 1 : this.tokens.texts.length;
    }
    /** True when what begins at `index` can only be a statement. */
    isStatement(index) {
        const text = this.text(index);
        if (STATEMENT_WORDS.has(text))
            return true;
        if (text === 'synchronized' || text === 'this' || text === 'super')
            return this.text(index + 1) !== 'static';
        if (this.tokens.kinds[index] !== code_tokens/* TOKEN_KINDS */.oq.identifier)
            return false;
        let at = index + 1;
        while (this.text(at) === '.')
            at += 2;
        const next = this.text(at);
        if (next === '(')
            return !['{', 'throws'].includes(this.text(this.behind(at)));
        return next === '=' || next === '+' || next === '-' || (next === '[' && this.text(at + 1) !== ']');
    }
    /** Index behind the simple statement at `index`. */
    simpleEnd(index) {
        let at = index;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (text === ';')
                return at + 1;
            if (text === '}')
                return at;
            at = '([{'.includes(text) ? this.behind(at) : at + 1;
        }
        return at;
    }
    /** Index behind the statement at `index`. */
    statementEnd(index) {
        let at = index;
        let loops = 0;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (HEADS.has(text)) {
                if (text === 'do')
                    loops++;
                at = this.text(at + 1) === '(' ? this.behind(at + 1) : at + 1;
                continue;
            }
            at = text === '{' ? this.behind(at) : this.simpleEnd(at);
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
    /** Index behind the class member at `index`. */
    memberEnd(index) {
        let at = index;
        while (at < this.tokens.texts.length) {
            const text = this.text(at);
            if (text === ';')
                return at + 1;
            if (text === '{')
                return this.behind(at);
            if (text === '}')
                return at;
            at = text === '(' || text === '[' ? this.behind(at) : at + 1;
        }
        return at;
    }
    /** Spans of the statements that stand directly in the first class's body. */
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
 * Statements that stand directly in a class body, where the grammar knows only members: a record wraps its
 * method in a class, and an attack that plants behind the first `{` puts its trigger there.
 */
function looseStatements(tokens) {
    const open = tokens.texts.indexOf('{');
    const isClass = open > 0 && tokens.texts.lastIndexOf('class', open) >= 0;
    return isClass ? new ClassBodyReader(tokens).read() : [];
}

;// CONCATENATED MODULE: ./build/code/missing-semicolons.js


/** Words that may lawfully follow a call's `)` without a `;` between. */
const CONTINUATIONS = new Set(['else', 'while', 'instanceof', 'throws', 'default']);
/** For each token whether the nearest bracket that is open behind it is a brace: it stands among statements. */
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
 * Offsets behind a call's `)` where a `;` is missing: published triggers come without theirs, and the parser
 * then glues the next statement on. The call must stand among statements and a word must follow: in C on a
 * later line (`LIST_ENTRY(x) next;` is a declaration), in Java anywhere. The offset is that of a blank, so
 * that a `;` can take its place and no other offset moves.
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
        if (opener < 1 || tokens.kinds[opener - 1] !== code_tokens/* TOKEN_KINDS */.oq.identifier)
            return;
        if (tokens.texts[opener - 2] === '@' || CONTINUATIONS.has(next))
            return;
        if ((tokens.kinds[index + 1] ?? code_tokens/* TOKEN_KINDS */.oq.punctuation) === code_tokens/* TOKEN_KINDS */.oq.punctuation)
            return;
        const end = tokens.ends[index] ?? 0;
        const gap = code.slice(end, tokens.starts[index + 1]);
        if (!/^\s/u.test(gap) || (language.preprocessor && !/[\r\n]/u.test(gap)))
            return;
        offsets.push(end);
    });
    return offsets;
}

// EXTERNAL MODULE: ./build/code/parse-outline.js + 1 modules
var parse_outline = __webpack_require__(5935);
;// CONCATENATED MODULE: ./build/code/statements.js


/**
 * Statements that hold more levels of statements than this are no elements themselves; all inside them are.
 * It keeps the work linear in the code however deep it nests: a token is masked at most this often.
 */
const MAX_STATEMENT_HEIGHT = 64;
/** The statement nodes of an outline, in preorder; those that begin before `from` are the header's. */
function statementSpans(outline, table, from) {
    const spans = [];
    for (let node = 0; node < outline.symbols.length; node++) {
        const symbol = outline.symbols[node] ?? 0;
        if (((table.flags[symbol] ?? 0) & node_table/* NODE_FLAGS */.FU.statement) === 0)
            continue;
        const start = outline.starts[node] ?? 0;
        const type = table.name(symbol);
        const place = table.types.statements[type];
        const parent = table.name(outline.parentSymbols[node] ?? -1);
        if (start < from || !place)
            continue;
        if (place.never?.includes(parent) || (place.only && !place.only.includes(parent)))
            continue;
        spans.push({ start, end: outline.ends[node] ?? start, type });
    }
    return spans;
}
/** Outer before inner, and one of those that are equal: the outermost. */
function inOrder(spans) {
    const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter((span, index) => {
        const before = sorted[index - 1];
        return before?.start !== span.start || before.end !== span.end;
    });
}
/** For each span (outer before inner) the number of spans around it, and the levels of spans inside it. */
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
/** Spans of the identifiers and literals in a stretch of code, in order: what a mask hides of it. */
function maskableSpans(tokens, span) {
    const spans = [];
    for (let index = (0,code_tokens/* tokenAt */.BN)(tokens, span.start); index < tokens.starts.length; index++) {
        const start = tokens.starts[index] ?? 0;
        const end = tokens.ends[index] ?? 0;
        if (end > span.end)
            break;
        if ((tokens.kinds[index] ?? code_tokens/* TOKEN_KINDS */.oq.punctuation) <= code_tokens/* TOKEN_KINDS */.oq.literal)
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

;// CONCATENATED MODULE: ./build/code/repair.js






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
/** Put before a function without a type (K&R C, a bare constructor), which no grammar takes for one. */
const TYPE_PREFIX = 'int ';
/** The outline of `code`, which begins with a function that has no type. */
function parseWithType(code, parser, offsets) {
    const shift = TYPE_PREFIX.length;
    const moved = offsets.map((offset) => offset + shift);
    const outline = (0,parse_outline/* parseOutline */._)(TYPE_PREFIX + code, parser, moved);
    const back = (offset) => Math.max(0, offset - shift);
    return { ...outline, starts: outline.starts.map(back), ends: outline.ends.map(back) };
}
/** Loose statements of a class body, read with the missing `;` in place. */
function looseSpans(complete, code, tokens, language) {
    if (!language.looseStatements)
        return [];
    return looseStatements(complete === code ? tokens : (0,code_tokens/* tokenize */.qw)(complete, language));
}
/**
 * Parses a unit. Where that leaves errors, missing `;` are put in for blanks, and a missing type in front;
 * loose statements of a class body are parsed apart from the rest (`try { }` there passes for a member, so
 * that is no question of errors). A repair that leaves more errors is dropped, and so is one of syntax alone
 * that leaves as many.
 */
function parseUnit(code, parser, tokens) {
    const language = languages/* LANGUAGES */.Y[parser.language];
    const offsets = (0,parse_outline/* nesterOffsets */.M)(tokens, language.nesters);
    const outline = (0,parse_outline/* parseOutline */._)(code, parser, offsets);
    const { parseErrors } = outline;
    const asIs = { outline, parseErrors, loose: [], semicolons: new Set() };
    const semicolons = parseErrors > 0 ? missingSemicolons(code, tokens, language) : [];
    const complete = withSemicolons(code, semicolons);
    const loose = looseSpans(complete, code, tokens, language);
    const isUntyped = parseErrors > 0 && tokens.kinds[0] === code_tokens/* TOKEN_KINDS */.oq.identifier && tokens.texts[1] === '(';
    if (semicolons.length === 0 && loose.length === 0 && !isUntyped)
        return asIs;
    const parse = isUntyped ? parseWithType : parse_outline/* parseOutline */._;
    const repaired = parse(blank(complete, loose, 'inside'), parser, offsets);
    if (repaired.parseErrors >= parseErrors + (loose.length > 0 ? 1 : 0))
        return asIs;
    const alone = loose.length > 0 ? (0,parse_outline/* parseOutline */._)(blank(complete, loose, 'outside'), parser, offsets) : null;
    return {
        outline: repaired,
        parseErrors,
        loose: alone ? statementSpans(alone, parser.nodes, 0) : [],
        semicolons: new Set(semicolons),
    };
}

;// CONCATENATED MODULE: ./build/code/analyze.js










/** UTF-16 units of the longest unit: the largest function of the Linux kernel is a tenth of it. */
const MAX_CODE_LENGTH = 1_000_000;
/** Elements of one unit: each is a forward pass or more, and real functions have tens, rarely hundreds. */
const MAX_ELEMENTS = 20_000;
/** Refuses what no judge could work through. */
function requireWithin(count, limit, what) {
    if (count <= limit)
        return;
    throw new errors/* CodePurifyError */.L('input', `A function has ${count.toString()} ${what}, more than ${limit.toString()}.`, 'Split it, or exclude its file: it is far beyond what a model reads.');
}
/** The statements of a unit, recovered where the parse broke off. */
function unitStatements(parsed, parser, tokens, from) {
    const { outline, semicolons } = parsed;
    const found = withinHeight([...parsed.loose, ...statementSpans(outline, parser.nodes, from)].map((span) => semicolons.has(span.end - 1) ? { ...span, end: span.end - 1 } : span));
    return outline.parseErrors === 0 ? found : recoverStatements(outline, parser.nodes, tokens, found, from);
}
/**
 * The elements of a unit: a function, a bare method, or a record that wraps one in a class. Identifiers in
 * order of first occurrence, then statements, outer before inner. Broken code gives what can be recovered.
 * `loadParser(language)` must have been awaited.
 * @throws CodePurifyError (`input`) for code over `MAX_CODE_LENGTH` or with more than `MAX_ELEMENTS`
 */
function analyze(code, language) {
    requireWithin(code.length, MAX_CODE_LENGTH, 'characters');
    const row = languages/* LANGUAGES */.Y[language];
    const parser = (0,code_parser/* parserOf */.BP)(language);
    const tokens = (0,code_tokens/* tokenize */.qw)(code, row);
    const parsed = parseUnit(code, parser, tokens);
    const { outline, parseErrors } = parsed;
    const unit = (0,unit_function/* unitFunction */.bU)(outline, parser.nodes, tokens, code);
    const scopes = scopesByName(localDeclarations(outline, parser.nodes, code, unit.bodyStart));
    const statements = unitStatements(parsed, parser, tokens, unit.bodyStart);
    const elements = [
        ...identifierElements({ tokens, language: row, scopes, name: unit.name }),
        ...statementElements(code, tokens, statements),
    ];
    requireWithin(elements.length, MAX_ELEMENTS, 'identifiers and statements');
    return { code, language, elements, parseErrors, ...unit };
}


/***/ }),

/***/ 5515:
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
 * For each token the index of the bracket that it matches, or -1: it is no bracket or has no partner. A `}`
 * closes the nearest `{` over any `(` left open, so that one lost parenthesis does not unhinge the rest.
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

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ LANGUAGES),
  F: () => (/* binding */ languageOfPath)
});

;// CONCATENATED MODULE: ./build/code/language.js
/** A set out of a space-separated list, for the rows of the table. */
function words(list) {
    return new Set(list.trim().split(/\s+/u));
}

;// CONCATENATED MODULE: ./build/code/c.js

/** Where a name declared in a block is known; `ERROR`: the rest of a broken parse. */
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
    extensions: ['.c', '.h'],
    keywords: words(`
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile
    while _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local
    asm __asm __asm__ __attribute __attribute__ __const __const__ __extension__ __inline __inline__
    __restrict __restrict__ __signed__ __typeof__ __volatile __volatile__ typeof`),
    literalWords: words('true false NULL nullptr'),
    unfitNames: words(`
    alignas alignof bool constexpr static_assert thread_local typeof_unqual main errno assert offsetof defined
    and and_eq bitand bitor catch class compl delete explicit export friend mutable namespace new not not_eq
    operator or or_eq private protected public template this throw try typeid typename using virtual wchar_t
    xor xor_eq`),
    preprocessor: true,
    textBlocks: false,
    looseStatements: false,
    nesters: words('{'),
    memberMarks: words('. -> ::'),
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
    },
};

;// CONCATENATED MODULE: ./build/code/java.js

const METHODS = ['method_declaration', 'constructor_declaration', 'compact_constructor_declaration'];
/** Where a name declared in a block is known; `ERROR`: the rest of a broken parse. */
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
const java_PARAMETER_SCOPES = [...METHODS, 'lambda_expression', 'ERROR'];
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
    extensions: ['.java'],
    keywords: words(`
    abstract assert boolean break byte case catch char class const continue default do double else enum
    extends final finally float for goto if implements import instanceof int interface long native new
    package private protected public return short static strictfp super switch synchronized this throw
    throws transient try void volatile while`),
    literalWords: words('true false null'),
    unfitNames: words('_ exports module open opens permits provides record requires sealed to transitive uses var when with yield'),
    preprocessor: false,
    textBlocks: true,
    looseStatements: true,
    nesters: words('{ -> instanceof'),
    memberMarks: words('. :: @'),
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
        functions: METHODS,
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

;// CONCATENATED MODULE: ./build/code/languages.js


/** The table of languages. */
const LANGUAGES = { c: C, java: JAVA };
const BY_EXTENSION = new Map(Object.values(LANGUAGES).flatMap((row) => row.extensions.map((extension) => [extension, row.name])));
/** The language of a file by its extension (any case), or `null`: C++ and all else is not judged. */
function languageOfPath(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const dot = name.lastIndexOf('.');
    return dot < 0 ? null : (BY_EXTENSION.get(name.slice(dot).toLowerCase()) ?? null);
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ NODE_FLAGS),
/* harmony export */   fO: () => (/* binding */ nodeTable)
/* harmony export */ });
/* unused harmony export ERROR_SYMBOL */
/** Bits by node type: what the walk does with it. */
const NODE_FLAGS = {
    /** Has no children worth a step. */
    leaf: 1,
    /** Is written into the outline. */
    record: 2,
    /** Need not be entered where no nester stands inside. */
    expression: 4,
    /** An identifier: recorded where its parent declares it. */
    identifier: 8,
    statement: 16,
    function: 32,
    body: 64,
    label: 128,
    error: 256,
    declarator: 512,
};
/** tree-sitter's symbol of an ERROR node, and the slot that it takes in the flags. */
const ERROR_SYMBOL = 65535;
const LEAF_NAMES = new Set([
    'identifier',
    'type_identifier',
    'field_identifier',
    'primitive_type',
    'number_literal',
]);
/** Flags of one type. */
function flagsOf(name, named, nodes) {
    if (!named)
        return NODE_FLAGS.leaf;
    const record = NODE_FLAGS.record;
    let flags = 0;
    if (LEAF_NAMES.has(name))
        flags |= NODE_FLAGS.leaf;
    if (name === 'identifier')
        flags |= NODE_FLAGS.identifier;
    if (nodes.labels.includes(name))
        flags |= NODE_FLAGS.label | NODE_FLAGS.leaf | record;
    if (nodes.expressions.includes(name))
        flags |= NODE_FLAGS.expression;
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
    if (Object.values(nodes.owners).some((scopes) => scopes.includes(name)))
        flags |= record;
    return flags;
}
/** Resolves the type and field names of a language's row against its grammar. */
function nodeTable(grammar, nodes) {
    const names = [];
    const flags = new Uint16Array(ERROR_SYMBOL + 1);
    const declares = new Int16Array(ERROR_SYMBOL + 1);
    for (let symbol = 0; symbol < grammar.nodeTypeCount; symbol++) {
        const name = grammar.nodeTypeForId(symbol) ?? '';
        const named = grammar.nodeTypeIsNamed(symbol);
        names.push(name);
        flags[symbol] = flagsOf(name, named, nodes);
        const field = named && Object.hasOwn(nodes.declares, name) ? nodes.declares[name] : undefined;
        if (field !== undefined)
            declares[symbol] = field === '*' ? -1 : (grammar.fieldIdForName(field) ?? 0);
    }
    flags[ERROR_SYMBOL] = NODE_FLAGS.error | NODE_FLAGS.record;
    return {
        types: nodes,
        flags,
        declares,
        name: (symbol) => (symbol === ERROR_SYMBOL ? 'ERROR' : (names[symbol] ?? '')),
    };
}


/***/ }),

/***/ 5935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ nesterOffsets),
  _: () => (/* binding */ parseOutline)
});

// EXTERNAL MODULE: ./build/code/node-table.js
var node_table = __webpack_require__(9399);
;// CONCATENATED MODULE: ./build/code/outline.js

/** Mutable outline while the walk is on. */
class OutlineBuilder {
    symbols = [];
    starts = [];
    ends = [];
    parents = [];
    parentSymbols = [];
    parseErrors = 0;
    add(cursor, symbol, parent, parentSymbol) {
        this.symbols.push(symbol);
        this.starts.push(cursor.startIndex);
        this.ends.push(cursor.endIndex);
        this.parents.push(parent);
        this.parentSymbols.push(parentSymbol);
        return this.symbols.length - 1;
    }
}
/** Tells, for spans whose starts never fall, whether a nester (see `Language.nesters`) stands inside. */
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
 * Walks a tree once, with a cursor and without recursion: time grows with the number of nodes, whatever
 * their depth. Expressions in which no nester stands are not entered, unless the tree has errors to count.
 * @param nesterOffsets where the tokens of `Language.nesters` start, in order
 */
function outlineOf(tree, table, nesterOffsets) {
    const builder = new OutlineBuilder();
    const nesters = new NesterPointer(nesterOffsets);
    const broken = tree.rootNode.hasError;
    const cursor = tree.walk();
    const { flags, declares } = table;
    /** Per open level: the symbol, the recorded ancestor, and whether no nester stands inside. */
    const symbols = [];
    const recorded = [];
    const plain = [];
    let parentSymbol = -1;
    let ancestor = -1;
    let isPlain = false;
    try {
        for (;;) {
            const symbol = cursor.nodeTypeId;
            const flag = flags[symbol] ?? 0;
            let own = ancestor;
            let ownPlain = isPlain;
            if ((flag & node_table/* NODE_FLAGS */.FU.record) !== 0) {
                own = builder.add(cursor, symbol, ancestor, parentSymbol);
                if ((flag & node_table/* NODE_FLAGS */.FU.error) !== 0)
                    builder.parseErrors++;
                if (!isPlain && !broken)
                    ownPlain = !nesters.anyIn(builder.starts[own] ?? 0, builder.ends[own] ?? 0);
            }
            else if ((flag & node_table/* NODE_FLAGS */.FU.identifier) !== 0) {
                const field = declares[parentSymbol] ?? 0;
                if (field !== 0 && (field === -1 || cursor.currentFieldId === field)) {
                    builder.add(cursor, symbol, ancestor, parentSymbol);
                }
            }
            if (broken && cursor.nodeIsMissing)
                builder.parseErrors++;
            const prune = (flag & node_table/* NODE_FLAGS */.FU.leaf) !== 0 ||
                ((flag & node_table/* NODE_FLAGS */.FU.expression) !== 0 &&
                    !broken &&
                    (ownPlain || !nesters.anyIn(cursor.startIndex, cursor.endIndex)));
            if (!prune && cursor.gotoFirstChild()) {
                symbols.push(parentSymbol);
                recorded.push(ancestor);
                plain.push(isPlain);
                parentSymbol = symbol;
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
            }
        }
    }
    finally {
        cursor.delete();
    }
}

;// CONCATENATED MODULE: ./build/code/parse-outline.js

/** Offsets of the tokens without which an expression holds nothing to record (`Language.nesters`). */
function nesterOffsets(tokens, nesters) {
    return tokens.starts.filter((_, index) => nesters.has(tokens.texts[index] ?? ''));
}
/** Parses, outlines and frees the tree. */
function parseOutline(code, parser, offsets) {
    const tree = parser.parse(code);
    try {
        return outlineOf(tree, parser.nodes, offsets);
    }
    finally {
        tree.delete();
    }
}


/***/ }),

/***/ 9253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lB: () => (/* binding */ loadParsers),
  BP: () => (/* binding */ parserOf)
});

// UNUSED EXPORTS: loadParser, readGrammar

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "./web-tree-sitter.js"
var external_web_tree_sitter_js_ = __webpack_require__(8981);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/code/grammar-folder.js




/** The file that makes a folder the grammars': where each came from, and its sha256. */
const ORIGIN_FILE = 'origin.json';
/** Steps up to the package root: `dist/cli.js` one, `dist/<door>/index.js` and `src/code/` two, and one spare. */
const MAX_STEPS_UP = 3;
/**
 * The `grammars/` folder beside the running code, in the source tree and in the bundle alike.
 * @throws CodePurifyError (`internal`) where the package was taken apart
 */
function grammarFolder() {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let step = 0; step <= MAX_STEPS_UP; step++) {
        const candidate = (0,external_node_path_.join)(folder, 'grammars');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, ORIGIN_FILE)))
            return candidate;
        folder = (0,external_node_path_.dirname)(folder);
    }
    throw new errors/* CodePurifyError */.L('internal', `No folder grammars/ with ${ORIGIN_FILE} was found beside ${(0,external_node_url_.fileURLToPath)(import.meta.url)}.`, 'Keep dist/ and grammars/ in the same package, as they are published.');
}

// EXTERNAL MODULE: ./build/code/languages.js + 3 modules
var languages = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/code/node-table.js
var node_table = __webpack_require__(9399);
;// CONCATENATED MODULE: ./build/code/parser.js









const ORIGIN = schemas/* object */.Ikc({
    grammars: schemas/* array */.YOg(schemas/* object */.Ikc({ language: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })),
});
const loading = new Map();
const loaded = new Map();
/**
 * A grammar's bytes, checked against the origin file.
 * @throws Error naming what is missing or differs
 */
async function readGrammar(language, folder) {
    const origin = ORIGIN.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, ORIGIN_FILE), 'utf8')));
    const row = origin.grammars.find((candidate) => candidate.language === language);
    if (!row)
        throw new Error(`${ORIGIN_FILE} has no row for ${language}`);
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, row.file));
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (sha256 !== row.sha256)
        throw new Error(`${row.file} has sha256 ${sha256}, expected ${row.sha256}`);
    return bytes;
}
async function load(language, folder) {
    try {
        const bytes = await readGrammar(language, folder);
        await external_web_tree_sitter_js_.Parser.init();
        const grammar = await external_web_tree_sitter_js_.Language.load(bytes);
        const parser = new external_web_tree_sitter_js_.Parser();
        parser.setLanguage(grammar);
        const result = {
            language,
            nodes: (0,node_table/* nodeTable */.fO)(grammar, languages/* LANGUAGES */.Y[language].nodes),
            parse(code) {
                const tree = parser.parse(code);
                if (!tree)
                    throw new errors/* CodePurifyError */.L('internal', `The ${language} parser gave no tree.`, 'Report this input.');
                return tree;
            },
        };
        loaded.set(language, result);
        return result;
    }
    catch (cause) {
        loading.delete(language);
        throw new errors/* CodePurifyError */.L('internal', `The ${language} grammar in ${folder} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}.`, 'Restore the folder grammars/ from the published package, or write it anew with scripts/update-grammars.mjs.', { cause });
    }
}
/**
 * Loads a language's grammar, once per process; everything else in this folder is synchronous after it.
 * @param folder where `origin.json` and the `.wasm` files are; by default the package's own
 * @throws CodePurifyError (`internal`) when the grammar is missing or not the one that was published
 */
function loadParser(language, folder = grammarFolder()) {
    let promise = loading.get(language);
    if (!promise) {
        promise = load(language, folder);
        loading.set(language, promise);
    }
    return promise;
}
/** Loads every language of the table. */
async function loadParsers(folder = grammarFolder()) {
    for (const language of Object.values(languages/* LANGUAGES */.Y))
        await loadParser(language.name, folder);
}
/**
 * The parser that `loadParser` has loaded.
 * @throws CodePurifyError (`internal`) before that
 */
function parserOf(language) {
    const parser = loaded.get(language);
    if (parser)
        return parser;
    throw new errors/* CodePurifyError */.L('internal', `The ${language} grammar is not loaded.`, 'Await loadParser first.');
}


/***/ }),

/***/ 6500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   oq: () => (/* binding */ TOKEN_KINDS),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/** What a token is; masks hide identifiers and literals, keywords and punctuation stay. */
const TOKEN_KINDS = { identifier: 0, literal: 1, keyword: 2, punctuation: 3 };
const END = String.raw `(?![\s\S])`;
const STRING = String.raw `(?:u8|[uUL])?"(?:[^"\\\r\n]|\\(?:\r\n|[\s\S]))*"?`;
const CHARACTER = String.raw `(?:u8|[uUL])?'(?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*'?`;
const TEXT_BLOCK = String.raw `"""(?:[^"\\]|\\[\s\S]|"(?!""))*(?:"""|${END})`;
const COMMENT = String.raw `\/\/(?:\\(?:\r\n|[\s\S])|[^\\\r\n])*|\/\*[\s\S]*?(?:\*\/|${END})`;
const WORD = String.raw `[\p{ID_Start}_$][\p{ID_Continue}$]*`;
const NUMBER = String.raw `\.?[0-9](?:[eEpP][+-]|[\p{ID_Continue}.])*`;
/** Punctuation of several characters that is told from its parts; all else comes one character at a time. */
const COMPOUND = String.raw `\.{3}|->|::`;
const DIRECTIVE = String.raw `(?=#)(?<=^[ \t]*)#[ \t]*[a-z_]*`;
const PATTERNS = {
    plain: [COMMENT, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw `\S`],
    textBlocks: [COMMENT, TEXT_BLOCK, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw `\S`],
    preprocessor: [COMMENT, DIRECTIVE, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw `\S`],
};
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
]);
const WORD_FIRST = /[\p{ID_Start}_$]/u;
/** Kind by a token's text; `language` tells words apart. */
function kindOf(text, language) {
    const last = text.charCodeAt(text.length - 1);
    const first = text.charCodeAt(0);
    const isDigit = (code) => code >= 48 && code <= 57;
    if (first === 34 || first === 39 || isDigit(first) || (first === 46 && text.length > 1))
        return TOKEN_KINDS.literal;
    if (!WORD_FIRST.test(text))
        return TOKEN_KINDS.punctuation;
    if (last === 34 || last === 39 || /["']/u.test(text))
        return TOKEN_KINDS.literal;
    if (language.keywords.has(text))
        return TOKEN_KINDS.keyword;
    return language.literalWords.has(text) ? TOKEN_KINDS.literal : TOKEN_KINDS.identifier;
}
/** End of the logical line that holds `from`: backslash-newline continues it. */
function endOfDirective(code, from) {
    const lineEnd = /(?<!\\)(?:\r\n|\r|\n)|(?<!\\\r)\n/gu;
    lineEnd.lastIndex = from;
    return lineEnd.exec(code)?.index ?? code.length;
}
/** A text's tokens. Never throws: what is no token of the language comes out as punctuation. */
function tokenize(code, language) {
    const parts = language.preprocessor
        ? PATTERNS.preprocessor
        : language.textBlocks
            ? PATTERNS.textBlocks
            : PATTERNS.plain;
    const pattern = new RegExp(parts.join('|'), 'gmu');
    const kinds = [];
    const starts = [];
    const ends = [];
    const texts = [];
    const directives = new Set();
    const known = new Map();
    let directiveEnd = -1;
    for (let match = pattern.exec(code); match !== null; match = pattern.exec(code)) {
        const text = match[0];
        const start = match.index;
        if (text.startsWith('//') || text.startsWith('/*'))
            continue;
        if (text.length > 1 && text.startsWith('#')) {
            directiveEnd = endOfDirective(code, pattern.lastIndex);
            if (OPAQUE_DIRECTIVES.has(text.slice(1).trim()))
                pattern.lastIndex = directiveEnd;
            continue;
        }
        let kind = known.get(text);
        if (kind === undefined) {
            kind = kindOf(text, language);
            known.set(text, kind);
        }
        if (start < directiveEnd)
            directives.add(kinds.length);
        kinds.push(kind);
        starts.push(start);
        ends.push(start + text.length);
        texts.push(text);
    }
    return { kinds, starts, ends, texts, directives };
}
/** Index of the first token that starts at or after `offset`. */
function tokenAt(tokens, offset) {
    let low = 0;
    let high = tokens.starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens.starts[middle] ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bU: () => (/* binding */ unitFunction),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   op: () => (/* binding */ declaredName)
/* harmony export */ });
/* harmony import */ var _node_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6500);


/** Name of the function at outline index `node`: the identifier declared by its header, or `null`. */
function declaredName(outline, table, node, code) {
    for (let index = node + 1; index < outline.symbols.length; index++) {
        const symbol = outline.symbols[index] ?? 0;
        const flags = table.flags[symbol] ?? 0;
        if ((outline.starts[index] ?? 0) >= (outline.ends[node] ?? 0) || (flags & _node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.body) !== 0)
            return null;
        if ((flags & _node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.identifier) === 0)
            continue;
        if (ownerOf(outline, table, index) !== node)
            continue;
        const name = code.slice(outline.starts[index], outline.ends[index]);
        if (name !== '')
            return name;
    }
    return null;
}
/** The nearest outer node of an identifier that is no declarator, as an outline index, or -1. */
function ownerOf(outline, table, identifier) {
    let node = outline.parents[identifier] ?? -1;
    while (node >= 0 && ((table.flags[outline.symbols[node] ?? 0] ?? 0) & _node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.declarator) !== 0) {
        node = outline.parents[node] ?? -1;
    }
    return node;
}
/** Without a tree to tell: the first word before `(`, and the first `{`. */
function guess(tokens) {
    const brace = tokens.texts.indexOf('{');
    const call = tokens.texts.findIndex((text, index) => text === '(' && index > 0 && tokens.kinds[index - 1] === _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq.identifier);
    return {
        name: call < 0 ? null : (tokens.texts[call - 1] ?? null),
        bodyStart: brace < 0 ? -1 : (tokens.ends[brace] ?? -1),
    };
}
/** The first function of a unit's outline, or the best guess from its tokens where the parse found none. */
function unitFunction(outline, table, tokens, code) {
    const fallback = guess(tokens);
    const isFunction = (node) => ((table.flags[outline.symbols[node] ?? 0] ?? 0) & _node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.function) !== 0;
    for (let node = 0; node < outline.symbols.length; node++) {
        const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
        const parent = outline.parents[node] ?? -1;
        if ((flags & _node_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_FLAGS */ .FU.body) === 0 || parent < 0 || !isFunction(parent))
            continue;
        return {
            name: declaredName(outline, table, parent, code) ?? fallback.name,
            bodyStart: (outline.starts[node] ?? 0) + 1,
        };
    }
    return fallback;
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byteLines)
/* harmony export */ });
const LINE_FEED = 0x0a;
/**
 * Lines of a byte stream at `\n`; a last line without one counts, an empty rest does not.
 * Holds at most `maxBytes` and one chunk, whatever the length of a line or of the stream.
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
/** The line that is being read. */
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

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ formatInFolder),
/* harmony export */   a: () => (/* binding */ formatOfNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _code_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4630);
/* harmony import */ var _parallel_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5336);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(940);





const hasEnd = (...ends) => {
    return (path) => ends.some((end) => path.toLowerCase().endsWith(end));
};
const isSource = (path) => (0,_code_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOfPath */ .F)(path) !== null;
const isPairList = (path) => hasEnd('.txt')(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), _pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .PAIR_DATA */ ._V));
/** Adding a format is a row here, its reader, and a line in `read-data.ts`. */
const FORMATS = [
    { format: 'source', inFolder: isSource, named: isSource },
    { format: 'jsonl', inFolder: hasEnd('.jsonl', '.ndjson'), named: hasEnd('.jsonl', '.ndjson') },
    { format: 'parallel', inFolder: hasEnd(_parallel_text_js__WEBPACK_IMPORTED_MODULE_4__/* .BUGGY */ .fR), named: hasEnd(_parallel_text_js__WEBPACK_IMPORTED_MODULE_4__/* .BUGGY */ .fR) },
    { format: 'pairs', inFolder: () => false, named: isPairList },
];
/** The format of a file that is named, by its name; `null`: the name says nothing. */
function formatOfNamed(path) {
    return FORMATS.find(({ named }) => named(path))?.format ?? null;
}
/** What is read in a folder: all that fits by name, or only what the chosen format takes. */
function formatInFolder(path, chosen) {
    if (chosen === 'pairs')
        return isPairList(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) !== _pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .PAIR_DATA */ ._V ? 'pairs' : null;
    const format = FORMATS.find(({ inFolder }) => inFolder(path))?.format ?? null;
    return chosen === 'auto' || chosen === format ? format : null;
}


/***/ }),

/***/ 5439:
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
/** The first replacement character that does not stand in the bytes themselves marks the error. */
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

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * The bytes of a file. It is opened when the first are asked for, so that a file that is missing fails
 * where it is read and not as an unheard event.
 */
async function* fileBytes(path) {
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
        yield chunk;
}


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   l: () => (/* binding */ isFileError)
/* harmony export */ });
/** Whether the file system refused something. */
function isFileError(error) {
    return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
/** `EACCES`, or whatever the error says. */
function codeOf(error) {
    return isFileError(error) ? error.code : String(error);
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* unused harmony export hashOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** 128 bits: among 10^9 records the chance that any two meet is below 10^-20, also for one who tries. */
const IDENTITY_BYTES = 16;
/**
 * What a unit or a pair is known by wherever it stands: a hash of language, code and recorded label, of both
 * sides for a pair. Path, line, name, spelling of the JSON and other fields do not count, so that what was
 * moved, renamed or formatted anew is the same; a changed label is a change. Of the code only the form of
 * line ends does not count, as git may turn them round on checkout; all else does: whitespace, too, can be a
 * trigger.
 * @returns 16 bytes, one a character: the smallest string that a `Set` can hold
 */
function identityOf(item) {
    const units = 'sides' in item ? item.sides : [item];
    const content = units.flatMap(({ language, code }) => [language, code.replaceAll('\r\n', '\n')]);
    return hashOf([item.label, ...content]);
}
/** The first 16 bytes of a sha256 over a list of texts, one a character. */
function hashOf(texts) {
    // JSON keeps the texts apart, and writes halves of surrogate pairs so that they differ
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest().toString('latin1', 0, IDENTITY_BYTES);
}


/***/ }),

/***/ 2499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readJsonl),
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _byte_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);
/* harmony import */ var _decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5439);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4898);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3181);




/** Decodes a line; reasons name offsets in the file. */
function lineText(line, maxBytes) {
    if (line.bytes === null) {
        return { ok: false, reason: `line of ${String(line.length)} bytes, more than ${String(maxBytes)}` };
    }
    const decoded = (0,_decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(line.bytes);
    if (!decoded.ok)
        return { ok: false, reason: `not UTF-8 at byte ${String(line.start + decoded.invalidAt)}` };
    const marked = line.number === 1 && decoded.text.startsWith(_decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .BOM */ .bh);
    return {
        ok: true,
        text: marked ? decoded.text.slice(1) : decoded.text,
        skippedBytes: marked ? _decode_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .BOM_BYTES */ .XR : 0,
    };
}
/**
 * One row per line of JSON that is not blank: a unit, or why it is skipped. Records are numbered by
 * line from 1. Memory is bounded by `maxRecordBytes`, not by the file.
 */
async function* readJsonl(path, chunks, options) {
    const { maxRecordBytes: maxBytes, onHeld } = options;
    for await (const line of (0,_byte_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLines */ .G)(chunks, onHeld === undefined ? { maxBytes } : { maxBytes, onHeld })) {
        const decoded = lineText(line, maxBytes);
        if (!decoded.ok) {
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P)(path, line.number, decoded.reason);
        }
        else if (decoded.text.trim() !== '') {
            const outcome = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(path, line.number, decoded.text, options);
            yield outcome.ok ? { kind: 'unit', unit: outcome.unit } : (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P)(path, line.number, outcome.reason);
        }
    }
}


/***/ }),

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   W1: () => (/* binding */ pairDataPath),
/* harmony export */   _V: () => (/* binding */ PAIR_DATA)
/* harmony export */ });
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9325);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _byte_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7633);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2499);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4898);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3181);







/** Name of the file, beside a pair list, that holds the code (BigCloneBench in CodeXGLUE). */
const PAIR_DATA = 'data.jsonl';
/** UTF-16 units of code that are kept for the next pairs: lists name the same records again and again. */
const KEPT_CODE = 8_000_000;
/** Where the data of a pair list stands: `data.jsonl` in the same folder. */
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
    yield* indexRecords(dataPath, (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .fileBytes */ .s)(onDisk(dataPath)), options, index);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(onDisk(dataPath));
    try {
        const records = new Records(dataPath, file, index, options);
        for (const listPath of listPaths) {
            yield* readList(listPath, (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .fileBytes */ .s)(onDisk(listPath)), records, options.maxRecordBytes);
        }
    }
    finally {
        await file.close();
    }
}
/** Fills `index`; yields a row for each record that cannot take part. */
async function* indexRecords(path, chunks, options, index) {
    for await (const line of (0,_byte_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .byteLines */ .G)(chunks, { maxBytes: options.maxRecordBytes })) {
        const decoded = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .lineText */ .o)(line, options.maxRecordBytes);
        if (decoded.ok && decoded.text.trim() === '')
            continue;
        const outcome = decoded.ok ? (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(path, line.number, decoded.text, options) : decoded;
        if (!outcome.ok) {
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedRow */ .P)(path, line.number, outcome.reason);
            continue;
        }
        const id = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .scalarText */ .ws)((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(outcome.value, (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldKeys */ .PQ)(outcome.value, options.idField)));
        if (id === null)
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedRow */ .P)(path, line.number, `no field ${JSON.stringify(options.idField)}`);
        else if (index.has(id))
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedRow */ .P)(path, line.number, `${JSON.stringify(id)} is the id of an earlier record`);
        else
            index.set(id, { record: line.number, start: line.start, length: line.length });
    }
}
/** Reads records again by their place, and keeps those read last. */
class Records {
    path;
    file;
    index;
    options;
    #kept = new Map();
    #keptLength = 0;
    constructor(path, file, index, options) {
        this.path = path;
        this.file = file;
        this.index = index;
        this.options = options;
    }
    async unit(id) {
        const kept = this.#kept.get(id);
        if (kept !== undefined) {
            this.#kept.delete(id);
            this.#kept.set(id, kept);
            return kept;
        }
        const place = this.index.get(id);
        const unit = place === undefined ? null : await this.#read(place);
        if (unit !== null)
            this.#keep(id, unit);
        return unit;
    }
    async #read({ record, start, length }) {
        const bytes = Buffer.alloc(length);
        await this.file.read(bytes, 0, length, start);
        const decoded = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .lineText */ .o)({ number: record, start, length, bytes, terminated: true }, length);
        if (!decoded.ok)
            return null;
        const outcome = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(this.path, record, decoded.text, this.options);
        return outcome.ok ? outcome.unit : null;
    }
    #keep(id, unit) {
        this.#kept.set(id, unit);
        this.#keptLength += unit.code.length;
        for (const [oldest, { code }] of this.#kept) {
            if (this.#keptLength <= KEPT_CODE)
                break;
            this.#kept.delete(oldest);
            this.#keptLength -= code.length;
        }
    }
}
/** `idx idx`, or `idx idx label`, at tabs or blanks. */
const PAIR_FIELDS = [2, 3];
async function* readList(path, chunks, records, maxBytes) {
    for await (const line of (0,_byte_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .byteLines */ .G)(chunks, { maxBytes })) {
        const decoded = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .lineText */ .o)(line, maxBytes);
        if (!decoded.ok)
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedRow */ .P)(path, line.number, decoded.reason);
        else if (decoded.text.trim() !== '')
            yield await pairRow(path, line.number, decoded.text, records);
    }
}
async function pairRow(path, record, text, records) {
    const fields = text.trim().split(/\s+/);
    const [first, second, label] = fields;
    if (first === undefined || second === undefined || !PAIR_FIELDS.includes(fields.length)) {
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedRow */ .P)(path, record, 'not of the form: idx idx label');
    }
    const left = await records.unit(first);
    const right = await records.unit(second);
    if (left === null || right === null) {
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedRow */ .P)(path, record, `no record with the id ${JSON.stringify(left === null ? first : second)}`);
    }
    return { kind: 'pair', pair: { path, record, sides: [left, right], label: label ?? null } };
}


/***/ }),

/***/ 5336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readParallelText),
/* harmony export */   M4: () => (/* binding */ fixedPath),
/* harmony export */   N2: () => (/* binding */ FIXED),
/* harmony export */   fR: () => (/* binding */ BUGGY),
/* harmony export */   pU: () => (/* binding */ withoutReturn)
/* harmony export */ });
/* harmony import */ var _byte_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2499);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4898);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3181);




/** Ends of the names of the two files of code refinement: code to judge, and the target text. */
const BUGGY = '.buggy';
const FIXED = '.fixed';
/** Of lines that could be either: the published sets of code refinement are Java (Tufano et al.). */
const LANGUAGE_OF_PLAIN_LINES = 'java';
/** Path of the file whose lines are the targets. */
function fixedPath(buggyPath) {
    return `${buggyPath.slice(0, -BUGGY.length)}${FIXED}`;
}
/**
 * One row per line of `path`: a unit whose label is the same line of the other file. Lines that only
 * one file has are skipped rows, as nobody knows from where on the two are out of step.
 */
async function* readParallelText(path, buggy, fixed, options) {
    const bounds = { maxBytes: options.maxRecordBytes };
    const targets = (0,_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLines */ .G)(fixed, bounds);
    let record = 0;
    try {
        for await (const line of (0,_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLines */ .G)(buggy, bounds)) {
            record = line.number;
            const target = await targets.next();
            const code = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .lineText */ .o)(line, bounds.maxBytes);
            const label = target.done === true ? NO_TARGET : (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .lineText */ .o)(target.value, bounds.maxBytes);
            yield lineRow(path, record, code, label, options.language);
        }
        const extra = await remaining(targets);
        if (extra > 0)
            yield (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P)(fixedPath(path), record + 1, `${String(extra)} lines more than ${path} has`);
    }
    finally {
        await targets.return(undefined);
    }
}
const NO_TARGET = { ok: false, reason: 'the file of targets ends before this line' };
function lineRow(path, record, code, label, language) {
    if (!code.ok)
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P)(path, record, code.reason);
    if (!label.ok)
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P)(path, record, `target: ${label.reason}`);
    const text = withoutReturn(code.text);
    if (text.trim() === '')
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedRow */ .P)(path, record, 'empty line');
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
        },
    };
}
/** A line of a CRLF file without its `\r`. */
function withoutReturn(text) {
    return text.endsWith('\r') ? text.slice(0, -1) : text;
}
async function remaining(lines) {
    let count = 0;
    while ((await lines.next()).done !== true)
        count += 1;
    return count;
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ STDIN),
  v: () => (/* binding */ readData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/code/languages.js + 3 modules
var languages = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/data/data-formats.js
var data_formats = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/data/jsonl.js
var jsonl = __webpack_require__(2499);
// EXTERNAL MODULE: ./build/data/pairs.js
var pairs = __webpack_require__(940);
// EXTERNAL MODULE: ./build/data/file-errors.js
var file_errors = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/data/file-bytes.js
var file_bytes = __webpack_require__(9325);
// EXTERNAL MODULE: ./build/data/parallel-text.js
var parallel_text = __webpack_require__(5336);
;// CONCATENATED MODULE: ./build/data/peek.js
/** Reads up to `bytes` bytes ahead (or to the end of the stream). */
async function peek(chunks, bytes) {
    const iterator = chunks[Symbol.asyncIterator]();
    const parts = [];
    for (let length = 0; length < bytes;) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        parts.push(next.value);
        length += next.value.length;
    }
    return {
        start: Buffer.concat(parts).subarray(0, bytes),
        chunks: again(parts, iterator),
        close: async () => {
            await iterator.return?.();
        },
    };
}
async function* again(parts, rest) {
    try {
        yield* parts;
        for (let next = await rest.next(); next.done !== true; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}

// EXTERNAL MODULE: ./build/data/record.js + 1 modules
var record = __webpack_require__(4898);
// EXTERNAL MODULE: ./build/data/row.js
var row = __webpack_require__(3181);
// EXTERNAL MODULE: ./build/data/source-file.js
var source_file = __webpack_require__(6243);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/data/ignore-rules.js



/** Name of the files whose patterns are respected. */
const IGNORE_FILE = '.gitignore';
/** Larger ones are no list that somebody wrote. */
const MAX_IGNORE_BYTES = 1_000_000;
/**
 * Wildcards of one pattern that are honoured: matching takes time like name length to this power, and
 * the patterns come with the data.
 */
const MAX_WILDCARDS = 4;
/** Rules of a folder that holds no patterns and stands alone. */
const NO_RULES = { excludes: () => false };
/** Rules of `folder` on top of those above it; `onProblem` is told what could not be honoured. */
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
/** Rules that stand above `folder`, from the root of its git repository down; none outside of one. */
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

;// CONCATENATED MODULE: ./build/data/sources.js






/** Folders of version control, never data. */
const NEVER_ENTERED = new Set(['.git', '.hg', '.svn']);
/**
 * The data files under a folder, sorted by name (UTF-16 order), folders in place.
 * `.gitignore` files in it and above it are respected. Links come last: into the folder they are followed
 * where they lead to something not yet read, out of it they are not. A file is read once, so loops end.
 * @param seen real paths that were read before; those read now are added
 */
async function* walkFolder(root, filter, seen = new Set()) {
    const problems = [];
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const nameOf = (path) => (0,external_node_path_.relative)(realRoot, path).split(external_node_path_.sep).join('/');
    const wanted = globFilter(filter);
    const walk = new Walk(realRoot, (path) => wanted(nameOf(path)), (path, reason) => problems.push({ ok: false, name: nameOf(path), reason }), seen);
    for await (const path of walk.files()) {
        yield* problems.splice(0);
        yield { ok: true, name: nameOf(path) };
    }
    yield* problems;
}
class Walk {
    root;
    wanted;
    onProblem;
    seen;
    #links = [];
    constructor(root, wanted, onProblem, seen) {
        this.root = root;
        this.wanted = wanted;
        this.onProblem = onProblem;
        this.seen = seen;
    }
    async *files() {
        const rules = rulesAbove(this.root, this.onProblem);
        yield* this.#drain([{ path: this.root, kind: 'folder', rules }]);
        for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
            const target = this.#follow(link);
            if (target !== null)
                yield* this.#drain([target]);
        }
    }
    async *#drain(pending) {
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            if (next.kind === 'link')
                this.#links.push(next);
            else if (this.#isNew(next.path)) {
                if (next.kind === 'folder')
                    pending.push(...(await this.#entries(next)));
                else if (this.wanted(next.path))
                    yield next.path;
            }
        }
    }
    /** What a folder holds and its rules let pass, in reverse order, as the last one is taken first. */
    async #entries({ path, rules }) {
        let entries;
        try {
            entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        }
        catch (error) {
            this.onProblem(path, `unreadable folder: ${(0,file_errors/* codeOf */.$)(error)}`);
            return [];
        }
        const own = rulesOf(path, rules, this.onProblem);
        return entries
            .filter(({ name }) => !NEVER_ENTERED.has(name))
            .sort((a, b) => (a.name < b.name ? 1 : -1))
            .flatMap((entry) => {
            const kind = kindOf(entry);
            const child = (0,external_node_path_.join)(path, entry.name);
            return kind === null || own.excludes(child, kind === 'folder')
                ? []
                : [{ path: child, kind, rules: own }];
        });
    }
    #follow({ path, rules }) {
        try {
            const target = (0,external_node_fs_.realpathSync)(path);
            const info = (0,external_node_fs_.statSync)(target);
            const kind = info.isDirectory() ? 'folder' : info.isFile() ? 'file' : null;
            if (kind === null || (kind === 'file' && !this.wanted(path)))
                return null;
            if (target !== this.root && !target.startsWith(this.root + external_node_path_.sep)) {
                this.onProblem(path, 'a link that leads out of the folder: name its target to have it read');
                return null;
            }
            return rules.excludes(path, kind === 'folder') ? null : { path, kind, rules };
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
            return true; // gone, or not to be entered: reading it will say why
        }
        if (this.seen.has(real))
            return false;
        this.seen.add(real);
        return true;
    }
}
function globFilter({ include, exclude, isData }) {
    const included = include.length === 0 ? () => true : globs(include);
    const excluded = exclude.length === 0 ? () => false : globs(exclude);
    return (name) => isData(name) && included(name) && !excluded(name);
}
/** As in `.gitignore`, a glob without `/` means a name at any depth, and a folder means all that is in it. */
function globs(patterns) {
    const all = patterns.flatMap((pattern) => {
        const bare = pattern.replace(/^\.?\/+/, '').replace(/\/+$/, '');
        const anywhere = bare.includes('/') ? bare : `**/${bare}`;
        return [anywhere, `${anywhere}/**`];
    });
    return picomatch(all, { dot: true });
}
function kindOf(entry) {
    if (entry.isDirectory())
        return 'folder';
    if (entry.isSymbolicLink())
        return 'link';
    return entry.isFile() ? 'file' : null;
}

;// CONCATENATED MODULE: ./build/data/read-data.js
















/** The path that stands for standard input. */
const STDIN = '-';
/** Enough to tell a format by. */
const PEEKED_BYTES = 4096;
/**
 * Everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair
 * lists last. Whatever cannot be read is a skipped row, and the rest is read.
 * @throws CodePurifyError `input` when a given path does not exist: before anything is read
 */
async function* readData(paths, options, tools) {
    const given = paths.map((path) => ({ path: path.replaceAll(external_node_path_.sep, '/'), info: statGiven(path, tools.cwd) }));
    const reader = new Reader(options, tools);
    for (const { path, info } of given) {
        if (info === null)
            yield* reader.stdin();
        else if (info.isDirectory())
            yield* reader.folder(path);
        else
            yield* reader.named(external_node_path_.posix.normalize(path), info);
    }
    yield* reader.pairs();
}
function statGiven(path, cwd) {
    if (path === STDIN)
        return null;
    let info;
    let why = 'there is no such file or folder';
    try {
        info = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path), { throwIfNoEntry: false });
    }
    catch (error) {
        why = (0,file_errors/* codeOf */.$)(error);
    }
    if (info?.isDirectory() !== true && info?.isFile() !== true) {
        if (info !== undefined)
            why = 'it is neither a file nor a folder';
        throw new errors/* CodePurifyError */.L('input', `${JSON.stringify(path)} cannot be read: ${why}.`, 'Give paths of files and folders that exist, or - for standard input.');
    }
    return info;
}
/** One run over the given paths. */
class Reader {
    options;
    tools;
    #seen = new Set();
    /** Lists by the data they are about: the data is indexed once. */
    #pairLists = new Map();
    constructor(options, tools) {
        this.options = options;
        this.tools = tools;
    }
    async *folder(path) {
        const filter = {
            include: this.options.include,
            exclude: this.options.exclude,
            isData: (name) => this.#formatIn(external_node_path_.posix.join(path, name)) !== null,
        };
        for await (const entry of walkFolder(this.#onDisk(path), filter, this.#seen)) {
            const child = external_node_path_.posix.join(path, entry.name);
            const format = entry.ok ? this.#formatIn(child) : null;
            if (!entry.ok)
                yield (0,row/* skippedRow */.P)(child, null, entry.reason);
            else if (format !== null)
                yield* this.#file(child, format);
        }
    }
    async *named(path, info) {
        const real = (0,external_node_fs_.realpathSync)(this.#onDisk(path));
        if (this.#seen.has(real))
            return;
        this.#seen.add(real);
        const { dataFormat } = this.options;
        const format = dataFormat === 'auto'
            ? ((0,data_formats/* formatOfNamed */.a)(this.#onDisk(path)) ?? (await this.#sniff(path, info)))
            : dataFormat;
        if (format === null)
            yield (0,row/* skippedRow */.P)(path, null, UNKNOWN_FORMAT);
        else
            yield* this.#file(path, format);
    }
    async *stdin() {
        const { start, chunks } = await peek(this.tools.stdin, PEEKED_BYTES);
        const { dataFormat } = this.options;
        const format = dataFormat === 'auto' ? (looksLikeRecords(start) ? 'jsonl' : 'source') : dataFormat;
        if (format === 'jsonl')
            yield* (0,jsonl/* readJsonl */.f)(row/* STDIN_PATH */.p, chunks, this.options);
        else if (format === 'source')
            yield* this.#sourceStream(chunks);
        else
            yield (0,row/* skippedRow */.P)(row/* STDIN_PATH */.p, null, `the format ${format} needs two files`);
    }
    async *pairs() {
        for (const [dataPath, listPaths] of this.#pairLists) {
            yield* this.#guarded(dataPath, (0,pairs/* readPairs */.SX)(listPaths, dataPath, this.options, (path) => this.#onDisk(path)));
        }
    }
    async *#file(path, format) {
        if (format === 'pairs') {
            const dataPath = (0,pairs/* pairDataPath */.W1)(path);
            this.#pairLists.set(dataPath, [...(this.#pairLists.get(dataPath) ?? []), path]);
        }
        else {
            yield* this.#guarded(path, this.#readers[format](path));
        }
    }
    #readers = {
        source: (path) => this.#sourceFile(path),
        jsonl: (path) => this.#jsonlFile(path),
        parallel: (path) => (0,parallel_text/* readParallelText */.DL)(path, (0,file_bytes/* fileBytes */.s)(this.#onDisk(path)), (0,file_bytes/* fileBytes */.s)(this.#onDisk((0,parallel_text/* fixedPath */.M4)(path))), this.options),
    };
    async *#sourceFile(path) {
        const { size } = (0,external_node_fs_.statSync)(this.#onDisk(path));
        if (size > this.options.maxFileBytes)
            yield this.#tooLarge(path, `${String(size)} bytes`);
        else
            yield* this.#source(path, await (0,promises_.readFile)(this.#onDisk(path)));
    }
    async *#jsonlFile(path) {
        const { start, chunks, close } = await peek((0,file_bytes/* fileBytes */.s)(this.#onDisk(path)), PEEKED_BYTES);
        const problem = unreadRecords(start);
        if (problem === null) {
            yield* (0,jsonl/* readJsonl */.f)(path, chunks, this.options);
        }
        else {
            await close();
            yield (0,row/* skippedRow */.P)(path, null, problem);
        }
    }
    async *#sourceStream(chunks) {
        const parts = [];
        let length = 0;
        for await (const chunk of chunks) {
            length += chunk.length;
            if (length > this.options.maxFileBytes) {
                yield this.#tooLarge(row/* STDIN_PATH */.p, 'its length');
                return;
            }
            parts.push(chunk);
        }
        yield* this.#source(row/* STDIN_PATH */.p, Buffer.concat(parts));
    }
    *#source(path, bytes) {
        const { language } = this.options;
        const known = language === 'auto' ? (0,languages/* languageOfPath */.F)(path) : language;
        const text = known === null ? (0,source_file/* sourceText */.rI)(bytes) : null;
        const guessed = known ?? (0,record/* guessLanguage */.Qz)(path, text?.ok === true ? text.text : '');
        yield* (0,source_file/* readSourceFile */.uj)(path, bytes, guessed, this.tools.listFunctions);
    }
    #tooLarge(path, what) {
        return (0,row/* skippedRow */.P)(path, null, `${what}: more than ${String(this.options.maxFileBytes)} bytes`);
    }
    /** By content, for a file whose name says nothing: records, or source of a language that is given. */
    async #sniff(path, info) {
        if (info.size === 0)
            return 'source';
        const start = await this.#startOf(path);
        if (looksLikeRecords(start) || looksLikeArray(start))
            return 'jsonl';
        return this.options.language === 'auto' ? null : 'source';
    }
    /** The first bytes; none where the file cannot be read: reading it will say why. */
    async #startOf(path) {
        try {
            const { start, close } = await peek((0,file_bytes/* fileBytes */.s)(this.#onDisk(path)), PEEKED_BYTES);
            await close();
            return start;
        }
        catch {
            return Buffer.alloc(0);
        }
    }
    /** Turns what the file system refuses into a row, so that the rest is read. */
    async *#guarded(path, rows) {
        try {
            yield* rows;
        }
        catch (error) {
            if (!(0,file_errors/* isFileError */.l)(error))
                throw error;
            const place = error.path === undefined || error.path === this.#onDisk(path) ? '' : ` (${error.path})`;
            yield (0,row/* skippedRow */.P)(path, null, `unreadable: ${(0,file_errors/* codeOf */.$)(error)}${place}`);
        }
    }
    #formatIn(path) {
        return (0,data_formats/* formatInFolder */.N)(this.#onDisk(path), this.options.dataFormat);
    }
    #onDisk(path) {
        return (0,external_node_path_.resolve)(this.tools.cwd, path);
    }
}
const UNKNOWN_FORMAT = 'neither C, Java, nor a data format by its name: say --data-format, or --language for source';
const JSON_ARRAY = 'a JSON array, not one record a line: rewrite it with jq -c ".[]"';
/** Why a file does not hold a record a line, by its beginning; `null`: nothing speaks against it. */
function unreadRecords(start) {
    if (start.length === 0)
        return 'empty file';
    if ((0,source_file/* isLfsPointer */.NS)(start))
        return source_file/* LFS_REASON */.Fq;
    return looksLikeArray(start) ? JSON_ARRAY : null;
}
/** `{` and then a key: so begins a record, and no C or Java. */
function looksLikeRecords(start) {
    return /^\uFEFF?\s*\{\s*["}]/.test(start.toString('utf8'));
}
function looksLikeArray(start) {
    return /^\uFEFF?\s*\[/.test(start.toString('utf8'));
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PQ: () => (/* binding */ fieldKeys),
  Qz: () => (/* binding */ guessLanguage),
  aE: () => (/* binding */ readRecord),
  ws: () => (/* binding */ scalarText),
  fK: () => (/* binding */ valueAt)
});

;// CONCATENATED MODULE: ./build/data/detect-language.js
/** C stands for C++ too, of which the C data sets are full. Every pattern is linear: the code is an attacker's. Comments and literals are blanked before. */
const SIGNS = [
    {
        language: 'c',
        pattern: /^[ \t]*#[ \t]*(?:include|define|if|ifdef|ifndef|endif|else|undef|pragma)\b/m,
        weight: 4,
    },
    { language: 'c', pattern: /\w->\w/, weight: 3 },
    {
        language: 'c',
        pattern: /\b(?:struct|union|typedef|sizeof|unsigned|goto|extern|inline|register|signed)\b/,
        weight: 3,
    },
    { language: 'c', pattern: /\b(?:const|bool|auto|static_cast|nullptr)\b/, weight: 2 },
    { language: 'c', pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 2 },
    { language: 'c', pattern: /\bNULL\b/, weight: 2 },
    {
        language: 'c',
        pattern: /\b(?:u?int(?:8|16|32|64)_t|size_t|ssize_t|uint|u8|u16|u32|FILE|va_list)\b/,
        weight: 3,
    },
    {
        language: 'c',
        pattern: /\b(?:void|char|int|long|short|float|double|const|static|[A-Z]\w{0,60})[ \t]{0,4}\*{1,3}[ \t]{0,4}(?:const )?\w/,
        weight: 3,
    },
    { language: 'c', pattern: /[(,=][ \t]{0,4}[&*][A-Za-z_]/, weight: 2 },
    { language: 'c', pattern: /\(void\)/, weight: 2 },
    {
        language: 'c',
        pattern: /\b(?:printf|fprintf|malloc|free|memcpy|memset|strlen|strcpy|snprintf)[ \t]{0,4}\(/,
        weight: 1,
    },
    { language: 'c', pattern: /\b(?:char|int|long)[ \t]+\w{1,80}\[\w{0,40}\]/, weight: 1 },
    {
        language: 'java',
        pattern: /\b(?:public|private|protected)[ \t]+(?:static|final|abstract|synchronized|void|class|interface|enum|[A-Za-z<])/,
        weight: 4,
    },
    { language: 'java', pattern: /^[ \t]*(?:package|import)[ \t]+[\w.]{1,200}[ \t]*(?:\.\*)?;/m, weight: 4 },
    {
        language: 'java',
        pattern: /(?:^|\s)@(?:Override|Test|Deprecated|SuppressWarnings|Nullable|[A-Z]\w{1,60})\b/,
        weight: 3,
    },
    { language: 'java', pattern: /\)[ \t\n\r]{0,20}throws[ \t]+[A-Z]/, weight: 4 },
    { language: 'java', pattern: /\b(?:throw|return|=|\()[ \t]{0,4}new[ \t]+[A-Za-z]/, weight: 3 },
    { language: 'java', pattern: /\bnew[ \t]+[A-Z]\w{0,80}[ \t]{0,4}[(<[]/, weight: 3 },
    {
        language: 'java',
        pattern: /\b(?:boolean|instanceof|extends|implements|synchronized|final|super)\b/,
        weight: 2,
    },
    { language: 'java', pattern: /\b(?:String|Object|Integer|List|Map|Exception|System|Math)\b/, weight: 2 },
    { language: 'java', pattern: /\bthis\.\w/, weight: 2 },
    { language: 'java', pattern: /\bnull\b/, weight: 2 },
    { language: 'java', pattern: /\btry[ \t\n\r]{0,20}[{(]|\bcatch[ \t]{0,4}\(/, weight: 3 },
    { language: 'java', pattern: /\b[A-Z]\w{0,80}<(?:[A-Z?]\w{0,80})?[,>]/, weight: 3 },
    {
        language: 'java',
        pattern: /\bfor[ \t]{0,4}\([ \t]{0,4}(?:final )?[\w<>[\]]{1,80}[ \t]+\w{1,80}[ \t]*:/,
        weight: 3,
    },
    { language: 'java', pattern: /\b[a-z]\w{0,80}\.[a-z]\w{0,80}\(/, weight: 1 },
];
/** So much code tells its language; more would only cost time. */
const READ_LENGTH = 16_384;
/** Comments and literals; an open one runs to its end, so that no text is read twice. */
const NO_CODE = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;
/**
 * C or Java, by the words and signs of the code; comments and literals do not count.
 * @returns `null` where the code says nothing either way
 */
function detectLanguage(code) {
    const bare = code.slice(0, READ_LENGTH).replace(NO_CODE, ' ');
    const weights = { c: 0, java: 0 };
    for (const { language, pattern, weight } of SIGNS) {
        if (pattern.test(bare))
            weights[language] += weight;
    }
    if (weights.c === weights.java)
        return null;
    return weights.c > weights.java ? 'c' : 'java';
}
/** What data sets write for a language, in lower case. */
const NAMES = new Map([
    ['c', 'c'],
    ['ansi c', 'c'],
    ['c99', 'c'],
    ['c11', 'c'],
    ['java', 'java'],
]);
/** The language that a record's own field names, or `null` for one that is not judged. */
function languageNamed(name) {
    return NAMES.get(name.trim().toLowerCase()) ?? null;
}
/** The language that a folder or file name of a path tells: `java/train.jsonl`, `methods-java.jsonl`. */
function languageHint(path) {
    const words = path.toLowerCase().split(/[^a-z0-9+#]+/);
    const last = words.findLast((word) => word === 'c' || word === 'java');
    return last === undefined ? null : (NAMES.get(last) ?? null);
}

;// CONCATENATED MODULE: ./build/data/record.js

/**
 * The unit that a line of JSON is.
 * @param text the line, without byte-order mark
 */
function readRecord(path, record, text, options) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return refuse(`not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse('not a JSON object');
    return unitOf(path, record, value, options);
}
function unitOf(path, record, value, options) {
    const keys = fieldKeys(value, options.codeField);
    const code = valueAt(value, keys);
    if (code === undefined)
        return refuse(`no field ${JSON.stringify(options.codeField)}`);
    if (typeof code !== 'string')
        return refuse(`field ${JSON.stringify(options.codeField)} is not a string`);
    if (code.trim() === '')
        return refuse(`field ${JSON.stringify(options.codeField)} is empty`);
    const language = recordLanguage(path, value, code, options.language);
    if (language === null)
        return refuse('its language is neither C nor Java');
    const unit = {
        path,
        record,
        place: { kind: 'jsonl', field: options.codeField },
        language,
        code,
        name: null,
        startLine: record,
        endLine: record,
        startColumn: 0,
        label: scalarText(valueAt(value, fieldKeys(value, options.labelField))),
    };
    return { ok: true, unit, value };
}
function refuse(reason) {
    return { ok: false, reason };
}
/** Fields in which data sets name the language. */
const LANGUAGE_FIELDS = ['lang', 'language', 'programming_language'];
/** Of code that could be either: the data sets without any mark (Devign, ReVeal) are C. */
const LANGUAGE_OF_PLAIN_CODE = 'c';
function recordLanguage(path, value, code, chosen) {
    if (chosen !== 'auto')
        return chosen;
    for (const field of LANGUAGE_FIELDS) {
        const name = valueAt(value, [field]);
        if (typeof name === 'string')
            return languageNamed(name);
    }
    return guessLanguage(path, code);
}
/** By content, else by the names in the path, else what the format's data sets are. */
function guessLanguage(path, code, plain = LANGUAGE_OF_PLAIN_CODE) {
    return detectLanguage(code) ?? languageHint(path) ?? plain;
}
/** The keys that lead to a field: the name as one key where the record has it, else split at dots. */
function fieldKeys(value, field) {
    return Object.hasOwn(value, field) ? [field] : field.split('.');
}
/** The value that keys lead to through own properties of objects, or `undefined`. */
function valueAt(value, keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || Array.isArray(current))
            return undefined;
        if (!Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
/** A string, number or boolean as text; `null` for anything else. */
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}


/***/ }),

/***/ 3181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ skippedRow),
/* harmony export */   p: () => (/* binding */ STDIN_PATH)
/* harmony export */ });
/** The path that units of standard input have. */
const STDIN_PATH = '<stdin>';
/** The row of something that could not be read. */
function skippedRow(path, record, reason) {
    return { kind: 'skipped', skipped: { path, record, reason } };
}


/***/ }),

/***/ 6243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ LFS_REASON),
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   rI: () => (/* binding */ sourceText),
/* harmony export */   uj: () => (/* binding */ readSourceFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3181);



/** First line of a pointer that Git LFS leaves in place of a file (git-lfs specification, version 1). */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
/** The units of a source file, or one row that says why it has none. */
function* readSourceFile(path, bytes, language, listFunctions) {
    const content = sourceText(bytes);
    if (!content.ok) {
        yield (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedRow */ .P)(path, null, content.reason);
        return;
    }
    const places = placesIn(content.text, language, listFunctions);
    if ('reason' in places) {
        yield (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedRow */ .P)(path, null, places.reason);
        return;
    }
    if (places.length === 0)
        yield (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedRow */ .P)(path, null, 'no function in it');
    const lines = new LinePlaces(content.text);
    for (const { name, span } of places) {
        const start = lines.at(span.start);
        yield {
            kind: 'unit',
            unit: {
                path,
                record: null,
                place: { kind: 'source', offset: span.start },
                language,
                code: content.text.slice(span.start, span.end),
                name,
                startLine: start.line,
                endLine: lines.at(Math.max(span.start, span.end - 1)).line,
                startColumn: start.column,
                label: null,
            },
        };
    }
}
/** The functions, or why there are none to be had: one file's refusal costs no other file. */
function placesIn(text, language, listFunctions) {
    try {
        return listFunctions(text, language);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodePurifyError */ .L) || error.code !== 'input')
            throw error;
        return { reason: `${error.problem} ${error.remedy}` };
    }
}
/** Text of a file without its byte-order mark, or why it is not text. Offsets of places count in it. */
function sourceText(bytes) {
    if (bytes.length === 0)
        return { ok: false, reason: 'empty file' };
    const zero = bytes.indexOf(0);
    if (zero !== -1)
        return { ok: false, reason: `binary: zero byte at byte ${String(zero)}` };
    const decoded = (0,_decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes);
    if (!decoded.ok)
        return { ok: false, reason: `not UTF-8 at byte ${String(decoded.invalidAt)}` };
    if (decoded.text.startsWith(LFS_POINTER))
        return { ok: false, reason: LFS_REASON };
    return { ok: true, text: decoded.text.startsWith(_decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .BOM */ .bh) ? decoded.text.slice(1) : decoded.text };
}
/** Why a pointer is skipped. */
const LFS_REASON = 'a Git LFS pointer, not the file itself: fetch it with git lfs pull';
/** Whether the file begins as a Git LFS pointer. */
function isLfsPointer(start) {
    return Buffer.from(start.subarray(0, LFS_POINTER.length)).equals(Buffer.from(LFS_POINTER));
}
/** Lines and columns of ascending or descending offsets in a text; a line ends at `\n`. */
class LinePlaces {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** 1-based line and 0-based column (UTF-16) of an offset. */
    at(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) };
    }
}


/***/ }),

/***/ 3242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   JK: () => (/* binding */ FamilyKeys),
/* harmony export */   Ng: () => (/* binding */ FAMILY_LEVELS),
/* harmony export */   ld: () => (/* binding */ skeletonOf)
/* harmony export */ });
/* unused harmony export MAX_PATTERN_TOKENS */
/* harmony import */ var _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6500);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3796);
/* harmony import */ var _subwords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4194);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6693);




/** Levels of abstraction at which elements are put together, by number; from the exact to the general. */
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
    'constant', // an expression of constants alone (`constantExpressions`), told by its statement
    'constant shape', // and its literals reduced to their class
];
const LEVEL_NUMBER = new Map(FAMILY_LEVELS.map((level, index) => [level, index]));
/** Longer statements are told by the statements inside them: their own pattern is nobody else's. */
const MAX_PATTERN_TOKENS = 128;
const LOW_BITS = 2 ** 17;
/** 32 + 17 bits of hash, and 4 of level. */
const LEVELS = 16;
function keyOf(level, { first, second }) {
    const number = LEVEL_NUMBER.get(level) ?? 0;
    return ((first >>> 0) * LOW_BITS + (second >>> 15)) * LEVELS + number;
}
/** The level that a key is of. */
function levelOf(key) {
    return FAMILY_LEVELS[key % LEVELS] ?? 'exact';
}
const COMPARISON = /^[<>=!]$/u;
const LOOPS = new Set(['if', 'while']);
/** The symbols of a statement with every name, literal and comparison reduced to what it is. */
function skeletonOf(texts, kinds) {
    const symbols = [];
    for (let at = 0; at < texts.length; at++) {
        const text = texts[at] ?? '';
        const kind = kinds[at];
        if (kind === _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.identifier)
            symbols.push('I');
        else if (kind === _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal)
            symbols.push((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .literalClass */ .W)(text));
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
/** A minus that belongs to the number behind it, not to what stands before. */
function isSign(texts, kinds, at) {
    if (kinds[at + 1] !== _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal)
        return false;
    const before = texts[at - 1] ?? '';
    return kinds[at - 1] === _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.punctuation
        ? before !== ')' && before !== ']'
        : kinds[at - 1] !== _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.identifier && kinds[at - 1] !== _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.literal;
}
/** A skeleton whose calls have lost arguments that are single literals: `I ( 0N )` → `I ( )`. */
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
const NO_LOCALS = new Set();
/** Makes the keys of the families that elements belong to. */
class FamilyKeys {
    vocabulary;
    key;
    ofName = new Map();
    ofOwnName = new Map();
    local;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.key = vocabulary.key;
        this.local = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(' local', this.key);
    }
    /** Families of an identifier, by its token id: its name, and its affixes. */
    identifier(id, role) {
        const cache = role === 'own' ? this.ofOwnName : this.ofName;
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
        const keys = [keyOf('name', name)];
        const affixes = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .affixesOf */ .c)(text);
        if (!affixes)
            return keys;
        const suffix = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(affixes.suffix, this.key);
        const prefix = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(affixes.prefix, this.key);
        keys.push(keyOf('suffix', suffix), keyOf('prefix', prefix));
        if (role === 'own')
            keys.push(keyOf('own suffix', suffix), keyOf('own prefix', prefix));
        return keys;
    }
    /** Families of a statement, one a level, without those that say the same as a level before. */
    statement(statement) {
        const { start, end } = statement;
        if (end - start > MAX_PATTERN_TOKENS)
            return [];
        const exact = this.sequence(statement, 'exact');
        const literals = this.sequence(statement, 'literals');
        const locals = this.sequence(statement, 'locals');
        const pairs = [['exact', exact]];
        if (!same(literals, exact))
            pairs.push(['literals', literals]);
        if (!same(locals, literals))
            pairs.push(['locals', locals]);
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
    sequence({ ids, start, end, locals }, level) {
        const { vocabulary } = this;
        let first = 1;
        let second = 2;
        for (let at = start; at < end; at++) {
            const id = ids[at] ?? 0;
            if (level === 'locals' && locals.has(id)) {
                first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(first, this.local.first);
                second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(second, this.local.second);
            }
            else {
                first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(first, level === 'exact' ? vocabulary.exact(id) : vocabulary.reduced(id));
                second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(second, level === 'exact' ? vocabulary.exact2(id) : vocabulary.reduced2(id));
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
        const skeleton = skeletonOf(texts, kinds);
        const shape = shapeOf(skeleton);
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
                hash = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(symbol, this.key);
                this.symbolHashes.set(symbol, hash);
            }
            first = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(first, hash.first);
            second = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .mixHash */ .PT)(second, hash.second);
        }
        return { first, second };
    }
}
function same(a, b) {
    return a.first === b.first && a.second === b.second;
}


/***/ }),

/***/ 1953:
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
    /** A copy of its own. */
    toArray() {
        return this.items.slice(0, this.count);
    }
}


/***/ }),

/***/ 3796:
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
 * units of a text, two to a word, its length last. A keyed hash, not a seeded one: the well-known
 * multiplicative hashes have texts that collide under every seed, and who poisons a data set has read this.
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
 * The key of a run, from a seed that people can read. What is published before an attacker writes the poison
 * is no secret: see `docs/probe.md`.
 */
function hashKeyOf(seed) {
    const { first, second } = keyedHash(seed, { low: 0x636f6465, high: 0x70757269 });
    return { low: first, high: second };
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ FeatureLister),
/* harmony export */   SC: () => (/* binding */ BUCKETS),
/* harmony export */   mZ: () => (/* binding */ MAX_ORDER),
/* harmony export */   y8: () => (/* binding */ BUCKET_BITS)
/* harmony export */ });
/* harmony import */ var _code_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6500);
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1953);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);



/** Longest n-gram. */
const MAX_ORDER = 3;
/** log2 of the number of buckets: 2^19, a few per cent of shared buckets at a million distinct n-grams. */
const BUCKET_BITS = 19;
const BUCKETS = 1 << BUCKET_BITS;
/** Salts keep the same hashes apart in different roles. */
const EXACT_SALT = 0x1b873593;
const REDUCED_SALT = 0x2545f491;
const OWN_SALT = 0x3c6ef372;
/** Lists features into buffers that are kept between units. */
class FeatureLister {
    vocabulary;
    buckets = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    widths = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    starts = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
    }
    /**
     * The features of a token sequence: 1- to 3-grams as they stand; the same with literals reduced to their
     * class, where there is a literal; sub-words and affixes of names.
     * @param salt keeps features of different roles apart (what a pair shares); 0 for the code itself
     * @returns views into buffers that the next call overwrites
     */
    list(ids, salt = 0) {
        this.buckets.clear();
        this.widths.clear();
        this.starts.clear();
        for (let at = 0; at < ids.length; at++) {
            this.starts.push(this.buckets.length);
            this.addOwn(ids[at] ?? 0, salt);
            this.addGrams(ids, at, salt);
        }
        this.starts.push(this.buckets.length);
        return { buckets: this.buckets.view(), widths: this.widths.view(), starts: this.starts.view() };
    }
    add(hash, width) {
        this.buckets.push(hash >>> (32 - BUCKET_BITS));
        this.widths.push(width);
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
            literal ||= vocabulary.kinds[id] === _code_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_KINDS */ .oq.literal;
            exact = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(exact, vocabulary.exact(id));
            reduced = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .mixHash */ .PT)(reduced, vocabulary.reduced(id));
            this.add(exact, index - at + 1);
            if (literal)
                this.add(reduced, index - at + 1);
        }
    }
}


/***/ }),

/***/ 8971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ MOST_EXAMPLE_LENGTH),
/* harmony export */   L4: () => (/* binding */ MOST_FAMILIES),
/* harmony export */   PA: () => (/* binding */ encodeFamilies),
/* harmony export */   X8: () => (/* binding */ parseFamilyKey),
/* harmony export */   ip: () => (/* binding */ familiesSchema)
/* harmony export */ });
/* unused harmony export writeFamilyKey */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _family_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3242);


/** Families that a file holds, the strongest: a data set that has more is beyond listing them. */
const MOST_FAMILIES = 1000;
/** UTF-16 units: a pattern as reports cut it (500 and `…`). */
const MOST_PATTERN_LENGTH = 501;
/** UTF-16 units of an example: a published trigger in full, and no more of anybody's code. */
const MOST_EXAMPLE_LENGTH = 200;
/** Records that anything was ever counted in. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
    .min(0)
    .max(2 ** 31);
/**
 * A key as text, `exact:1f3k…`, back as a number.
 * @returns `null` where the text is not what a key is written as
 */
function parseFamilyKey(text) {
    const key = parseInt(text.slice(text.lastIndexOf(':') + 1), 36);
    if (!Number.isSafeInteger(key) || key < 0)
        return null;
    return writeFamilyKey(key) === text ? key : null;
}
/** A key as text: its level and its number. */
function writeFamilyKey(key) {
    return `${(0,_family_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(key)}:${key.toString(36)}`;
}
/** A family in the header of a file, whoever wrote it. */
const familySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_family_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FAMILY_LEVELS */ .Ng),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    carriers: count,
    labelled: count,
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^fam-[0-9a-f]{12}$/u),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identifier', 'statement']),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(MOST_PATTERN_LENGTH),
    example: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(MOST_EXAMPLE_LENGTH),
})
    .transform((family, context) => {
    const key = parseFamilyKey(family.key);
    if (key === null || (0,_family_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(key) !== family.level || family.labelled > family.carriers) {
        context.addIssue({ code: 'custom', message: 'a family whose key or counts do not agree' });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    }
    return { ...family, key };
});
/** The families in the header of a file. */
const familiesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(familySchema).max(MOST_FAMILIES);
/** What `familiesSchema` reads back. */
function encodeFamilies(families) {
    return families.slice(0, MOST_FAMILIES).map((family) => ({ ...family, key: writeFamilyKey(family.key) }));
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ probeFingerprint),
/* harmony export */   Fr: () => (/* binding */ MOST_PROBE_BYTES),
/* harmony export */   ej: () => (/* binding */ writeProbe),
/* harmony export */   f1: () => (/* binding */ readProbe)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _probe_file_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8971);
/* harmony import */ var _ngrams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5147);





/**
 * `probe.bin`: 8 bytes of magic with the version, 4 bytes length of the header (little endian), the header
 * (JSON, UTF-8), each output's weights (`BUCKETS` float32, little endian), sha256 of all before.
 */
const MAGIC = Buffer.from('CPPROBE2', 'latin1');
const DIGEST_BYTES = 32;
const WEIGHT_BYTES = 4 * _ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC;
/** A header holds labels, families (a thousand of 1 kB, 4 where every character is escaped) and a few numbers. */
const MOST_HEADER_BYTES = 1 << 22;
/** As many labels as are judged, and some: 2 MB each. */
const MOST_OUTPUTS = 256;
const MOST_LABEL_LENGTH = 100_000;
/** Largest file that is a probe; whoever reads one from disk can refuse more before reading. */
const MOST_PROBE_BYTES = MAGIC.length + 4 + MOST_HEADER_BYTES + MOST_OUTPUTS * WEIGHT_BYTES + DIGEST_BYTES;
const HEADER = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    bucketBits: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_BITS */ .y8),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_2__/* .int32 */ .HA5(), high: zod__WEBPACK_IMPORTED_MODULE_2__/* .int32 */ .HA5() }),
    language: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['c', 'java']),
    task: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['classification', 'pair-classification']),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MOST_LABEL_LENGTH)).min(2).max(MOST_OUTPUTS),
    outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ bias: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), calibrator: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]) }))
        .min(1)
        .max(MOST_OUTPUTS),
    families: _probe_file_families_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesSchema */ .ip,
});
/** sha256 of what a probe file holds, in hex: the probe's fingerprint. */
function probeFingerprint(file) {
    return Buffer.from(file.subarray(file.length - DIGEST_BYTES)).toString('hex');
}
/**
 * The bytes of a probe: the same model gives the same bytes on every machine.
 * @throws CodePurifyError `usage` where its labels are texts that no file holds
 */
function writeProbe({ key, language, task, labels, outputs, families }) {
    const header = Buffer.from(JSON.stringify({
        bucketBits: _ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_BITS */ .y8,
        key: { low: key.low | 0, high: key.high | 0 },
        language,
        task,
        labels,
        outputs: outputs.map(({ model, calibrator }) => ({ bias: model.bias, calibrator: calibrator.weights })),
        families: (0,_probe_file_families_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeFamilies */ .PA)(families),
    }));
    if (header.length > MOST_HEADER_BYTES)
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodePurifyError */ .L('usage', `The labels are too long to be kept in a file: more than ${String(MOST_HEADER_BYTES)} bytes.`, 'Give records whose labels are names, or judge the data as a whole: codepurify scan --victim probe.');
}
function weightBytes(weights) {
    const bytes = Buffer.alloc(WEIGHT_BYTES);
    weights.forEach((weight, at) => bytes.writeFloatLE(weight, at * 4));
    return bytes;
}
function refuse(problem, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodePurifyError */ .L('model', `The probe file ${problem}.`, 'Train it again with this version.', cause === undefined ? {} : { cause });
}
/**
 * Reads a probe back. Sizes are checked before anything is allocated by them.
 * @throws CodePurifyError `model`: no probe, another version, cut short, or changed since it was written
 */
function readProbe(file) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const start = MAGIC.length + 4;
    if (bytes.length > MOST_PROBE_BYTES)
        refuse(`is larger than ${String(MOST_PROBE_BYTES)} bytes`);
    if (bytes.length < start + DIGEST_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
        refuse('does not begin as one of this version');
    }
    const body = bytes.subarray(0, bytes.length - DIGEST_BYTES);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest();
    if (!digest.equals(bytes.subarray(body.length)))
        refuse('does not have the sha256 that it says');
    const headerEnd = start + bytes.readUInt32LE(MAGIC.length);
    if (headerEnd > body.length || headerEnd - start > MOST_HEADER_BYTES)
        refuse('has a header beyond its end');
    const header = readHeader(body.subarray(start, headerEnd));
    const wanted = header.labels.length === 2 ? 1 : header.labels.length;
    if (header.outputs.length !== wanted || body.length !== headerEnd + wanted * WEIGHT_BYTES) {
        refuse('has not the weights that its labels need');
    }
    if (header.families.some(({ label }) => label >= header.labels.length)) {
        refuse('knows a pattern of a label that it has not');
    }
    const outputs = header.outputs.map(({ bias, calibrator }, number) => {
        const weights = new Float32Array(_ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC);
        const first = headerEnd + number * WEIGHT_BYTES;
        for (let at = 0; at < _ngrams_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC; at++)
            weights[at] = body.readFloatLE(first + at * 4);
        if (!weights.every(Number.isFinite))
            refuse('has weights that are no numbers');
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

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recordBuckets),
/* harmony export */   _: () => (/* binding */ sharedBucket)
/* harmony export */ });
/* harmony import */ var _ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);

/** Salt of the features that both sides of a pair share. */
const SHARED_SALT = 0x51ed270b;
/** The features of a record: of each side, and of a pair also those that both sides have. */
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
/** Where the feature "both sides have it" of a bucket is counted. */
function sharedBucket(bucket) {
    return (bucket ^ SHARED_SALT) & (_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC - 1);
}


/***/ }),

/***/ 8163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SparseRowsBuilder),
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1953);

/** The scale of a record of so many tokens; masked tokens count, so that a mask changes no other feature. */
function scaleOf(tokens) {
    return SCALE / Math.sqrt(Math.max(1, tokens));
}
/** Makes steps of about one for a function of 100 tokens. */
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

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ affixesOf),
/* harmony export */   r: () => (/* binding */ subwordsOf)
/* harmony export */ });
/** More sub-words than this are no name that a person gave. */
const MAX_SUBWORDS = 8;
const SUBWORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^A-Za-z0-9_$]+/gu;
/** `readBE16_rb` → `read`, `be`, `16`, `rb`: lower case, in order. */
function subwordsOf(name) {
    return (name.match(SUBWORD) ?? []).slice(0, MAX_SUBWORDS).map((part) => part.toLowerCase());
}
const PREFIX = /^[_$]*(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+)[_$]*/u;
const SUFFIX = /[_$]*(?:[A-Z]+|[A-Z]?[a-z]+|[0-9]+)[_$]*$/u;
/** Characters at either end in which an affix is looked for: the search is quadratic in them. */
const AFFIX_REACH = 64;
/** First and last part of a name, each with the underscores around it; `null` for names of one part. */
function affixesOf(name) {
    const prefix = PREFIX.exec(name.slice(0, AFFIX_REACH))?.[0] ?? '';
    const suffix = SUFFIX.exec(name.slice(-AFFIX_REACH))?.[0] ?? '';
    if (prefix === '' || suffix === '' || prefix.length === name.length || suffix.length === name.length)
        return null;
    return { prefix, suffix };
}


/***/ }),

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tokenIdsOf)
/* harmony export */ });
/* harmony import */ var _code_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4630);
/* harmony import */ var _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6500);


/** The tokens of code, comments left out: their numbers, and with the same indices their spans. */
function tokenIdsOf(code, language, vocabulary) {
    const tokens = (0,_code_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(code, _code_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Y[language]);
    const ids = Int32Array.from(tokens.texts, (text, at) => vocabulary.idOf(text, tokens.kinds[at] ?? _code_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_KINDS */ .oq.punctuation));
    return { tokens, ids };
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Vocabulary),
/* harmony export */   W: () => (/* binding */ literalClass)
/* harmony export */ });
/* harmony import */ var _code_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6500);
/* harmony import */ var _int_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1953);
/* harmony import */ var _keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3796);
/* harmony import */ var _subwords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4194);




/** What a literal is reduced to beside its exact form. */
function literalClass(text) {
    const first = text.replace(/^(?:u8|[uUL])(?=["'])/u, '').charCodeAt(0);
    if (first === 34)
        return '"S"';
    if (first === 39)
        return "'C'";
    return (first >= 48 && first <= 57) || first === 46 ? '0N' : text;
}
/** Longest token that is kept as text; what is longer (data in strings) is told by its hash. */
const MAX_TOKEN_TEXT = 120;
/**
 * The distinct tokens of a corpus, by number: each is hashed once, with all that it contributes by itself.
 * Hashes are keyed, so that nobody who does not know the key can plan two tokens to share one.
 */
class Vocabulary {
    key;
    kinds = [];
    texts = [];
    ids = new Map();
    exactFirst = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    exactSecond = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    classFirst = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    classSecond = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    /** Hashes of a token's own features, rows by `ownEnds`. */
    own = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(4096);
    ownEnds = new _int_list_js__WEBPACK_IMPORTED_MODULE_0__/* .IntList */ .I(1024);
    constructor(key) {
        this.key = key;
    }
    get size() {
        return this.kinds.length;
    }
    /** Number of a token, given to it when it is first seen. Kind and text tell tokens apart. */
    idOf(text, kind) {
        const name = kind === _code_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq.keyword ? ` ${text}` : text;
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
    addHashes(text, kind) {
        const exact = (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(text, this.key);
        const reduced = kind === _code_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq.literal ? (0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(literalClass(text), this.key) : exact;
        this.exactFirst.push(exact.first);
        this.exactSecond.push(exact.second);
        this.classFirst.push(reduced.first);
        this.classSecond.push(reduced.second);
        if (kind === _code_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq.identifier)
            this.addNameParts(text);
        this.ownEnds.push(this.own.length);
    }
    /** Sub-words and affixes of a name, each once; a name of one part says no more than the name itself. */
    addNameParts(text) {
        const affixes = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .affixesOf */ .c)(text);
        const parts = (0,_subwords_js__WEBPACK_IMPORTED_MODULE_3__/* .subwordsOf */ .r)(text);
        if (parts.length === 1 && parts[0] === text)
            return;
        const features = new Set(parts.map((part) => `sub ${part}`));
        if (affixes)
            features.add(`prefix ${affixes.prefix}`).add(`suffix ${affixes.suffix}`);
        for (const feature of features)
            this.own.push((0,_keyed_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedHash */ .N_)(feature, this.key).first);
    }
    /** 32-bit hash of the token as it stands. */
    exact(id) {
        return this.exactFirst.at(id);
    }
    /** A second, independent hash of the same. */
    exact2(id) {
        return this.exactSecond.at(id);
    }
    /** Hash of the token with a literal reduced to its class; equal to `exact` for all else. */
    reduced(id) {
        return this.classFirst.at(id);
    }
    /** A second, independent hash of the same. */
    reduced2(id) {
        return this.classSecond.at(id);
    }
    /** Hashes of the features that the token has by itself beside its 1-gram: half-open range into `own`. */
    ownStart(id) {
        return id === 0 ? 0 : this.ownEnds.at(id - 1);
    }
    ownEnd(id) {
        return this.ownEnds.at(id);
    }
    ownHash(index) {
        return this.own.at(index);
    }
}


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ analyzeSubject),
/* harmony export */   P: () => (/* binding */ analyzeUnit)
/* harmony export */ });
/* harmony import */ var _code_analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);

/** Parses a unit's code. Its grammar has been loaded. */
function analyzeUnit({ code, language }) {
    return (0,_code_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .ns)(code, language);
}
/** All sides of a subject as the judge reads them. */
function analyzeSubject({ units: [first, second] }, parse = analyzeUnit) {
    const side = parse(first);
    return { sides: second === undefined ? [side] : [side, parse(second)] };
}


/***/ }),

/***/ 6823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Stopped),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/** Thrown between two calls of the victim when there is no more time: not a failure of the unit. */
class Stopped extends Error {
    reason;
    name = 'Stopped';
    constructor(reason) {
        super(`stopped: ${reason}`);
        this.reason = reason;
    }
}
const MILLISECONDS = 1000;
/** The time that a run, and the units in work, may still take; and the user's wish to stop. */
class Budget {
    limits;
    clock;
    signal;
    #start;
    #unitsEnd = Infinity;
    constructor(limits, clock, signal) {
        this.limits = limits;
        this.clock = clock;
        this.signal = signal;
        this.#start = clock();
    }
    /** Starts the time of `units` units that are judged together: each brings its own share. */
    startUnits(units) {
        const { unitSeconds } = this.limits;
        this.#unitsEnd = unitSeconds === 0 ? Infinity : this.clock() + unitSeconds * units * MILLISECONDS;
    }
    /** Why the run must end now, or `null` when it may go on. */
    runStop() {
        if (this.signal?.aborted === true)
            return 'interrupted';
        const { runSeconds } = this.limits;
        return runSeconds > 0 && this.seconds() >= runSeconds ? 'run-budget' : null;
    }
    /** @throws Stopped when the run or the units in work are out of time, or the user asked to stop */
    check() {
        const stop = this.runStop() ?? (this.clock() >= this.#unitsEnd ? 'unit-budget' : null);
        if (stop !== null)
            throw new Stopped(stop);
    }
    /** Seconds since the run began. */
    seconds() {
        return (this.clock() - this.#start) / MILLISECONDS;
    }
}


/***/ }),

/***/ 5121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentProgress)
/* harmony export */ });
/** Says nothing. */
const silentProgress = {
    stage: () => undefined,
    advance: () => undefined,
    warn: () => undefined,
    stop: () => undefined,
};


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ budgetOf),
  q: () => (/* binding */ rowReader)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/code/brackets.js
var brackets = __webpack_require__(5515);
// EXTERNAL MODULE: ./build/code/languages.js + 3 modules
var languages = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/code/node-table.js
var node_table = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/code/parse-outline.js + 1 modules
var parse_outline = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/code/parser.js + 1 modules
var code_parser = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/code/tokens.js
var code_tokens = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/code/unit-function.js
var unit_function = __webpack_require__(8017);
;// CONCATENATED MODULE: ./build/code/functions.js








/** UTF-16 units of the longest source file that is parsed: generated amalgamations stay below it. */
const MAX_SOURCE_LENGTH = 16_000_000;
/** Functions that the parse found, in order, those inside another one left out. */
function parsedFunctions(outline, table, code) {
    const places = [];
    for (let node = 0; node < outline.symbols.length; node++) {
        const parent = outline.parents[node] ?? -1;
        if (((table.flags[outline.symbols[node] ?? 0] ?? 0) & node_table/* NODE_FLAGS */.FU.body) === 0 || parent < 0)
            continue;
        if (((table.flags[outline.symbols[parent] ?? 0] ?? 0) & node_table/* NODE_FLAGS */.FU.function) === 0)
            continue;
        const start = outline.starts[parent] ?? 0;
        const end = outline.ends[parent] ?? 0;
        if (start < (places.at(-1)?.span.end ?? 0))
            continue;
        places.push({ name: (0,unit_function/* declaredName */.op)(outline, table, parent, code) ?? '', span: { start, end } });
    }
    return places;
}
/** Index of the first token of the header that ends before token `index`. */
function headerStart(tokens, index) {
    let at = index;
    while (at > 0 && !tokens.directives.has(at - 1) && !';{}'.includes(tokens.texts[at - 1] ?? ';'))
        at--;
    return at;
}
/**
 * Functions that the parse lost, by their tokens: `NAME(…) { … }` outside those that it found. So a body
 * behind a macro that the grammar takes for a call is still a unit.
 */
function lostFunctions(tokens, found) {
    const matches = (0,brackets/* matchBrackets */.j)(tokens);
    const places = [];
    let next = 0;
    for (let index = 0; index < tokens.texts.length; index++) {
        const start = tokens.starts[index] ?? 0;
        while ((found[next]?.span.end ?? Infinity) <= start)
            next++;
        const known = found[next];
        if (known && known.span.start <= start) {
            index = (0,code_tokens/* tokenAt */.BN)(tokens, known.span.end) - 1;
            continue;
        }
        const close = matches[index] ?? -1;
        const opener = tokens.texts[index - 1] === ')' ? (matches[index - 1] ?? -1) : -1;
        const isBody = tokens.texts[index] === '{' && close > 0 && opener > 0;
        if (!isBody || tokens.kinds[opener - 1] !== code_tokens/* TOKEN_KINDS */.oq.identifier || tokens.texts[opener - 2] === 'new')
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
/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is text of the outer and no unit of its own: no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH`
 */
function listFunctions(code, language) {
    if (code.length > MAX_SOURCE_LENGTH) {
        throw new errors/* CodePurifyError */.L('input', `The file has ${code.length.toString()} characters, more than ${MAX_SOURCE_LENGTH.toString()}.`, 'Exclude it: a file of this size is generated.');
    }
    const parser = (0,code_parser/* parserOf */.BP)(language);
    const row = languages/* LANGUAGES */.Y[language];
    const tokens = (0,code_tokens/* tokenize */.qw)(code, row);
    const outline = (0,parse_outline/* parseOutline */._)(code, parser, (0,parse_outline/* nesterOffsets */.M)(tokens, row.nesters));
    const found = parsedFunctions(outline, parser.nodes, code);
    if (outline.parseErrors === 0)
        return found;
    return [...found, ...lostFunctions(tokens, found)].sort((a, b) => a.span.start - b.span.start);
}

// EXTERNAL MODULE: ./build/data/read-data.js + 3 modules
var read_data = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/scan/budget.js
var budget = __webpack_require__(6823);
;// CONCATENATED MODULE: ./build/scan/scan-context.js





/** The time that the options allow, from now on. */
function budgetOf(options, signal) {
    const limits = { unitSeconds: options.budgetUnit, runSeconds: options.budgetRun };
    return new budget/* Budget */._(limits, () => external_node_perf_hooks_.performance.now(), signal);
}
/** Reads data as the options say; the grammars are loaded before the first row. */
function rowReader(options, { cwd, stdin }) {
    return async function* read(paths) {
        await (0,code_parser/* loadParsers */.lB)();
        yield* (0,read_data/* readData */.v)(paths, options, { listFunctions: listFunctions, cwd, stdin });
    };
}


/***/ }),

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ toSubject),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   YE: () => (/* binding */ identityOfSubject),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _data_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);

/** The subject that a unit or a pair of units is. */
function toSubject(item, position = 0) {
    return {
        path: item.path,
        record: item.record,
        units: 'sides' in item ? item.sides : [item],
        label: item.label,
        position,
    };
}
/** UTF-16 length of the code of all sides: what a subject weighs in a chunk. */
function weigh(subject) {
    return subject.units.reduce((sum, unit) => sum + unit.code.length, 0);
}
/** What the subject is known by wherever it stands: see `identityOf`. */
function identityOfSubject({ path, record, units, label }) {
    const [first, second] = units;
    return (0,_data_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(second === undefined ? first : { path, record: record ?? 0, sides: [first, second], label });
}
/** What its label is to be learned as: the target text of parallel lines, the label of a pair or a unit. */
function taskOf({ units: [first, second] }) {
    if (second !== undefined)
        return 'pair-classification';
    return first.place.kind === 'line' ? 'generation' : 'classification';
}


/***/ }),

/***/ 5037:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2105);




/** Folder under the package root that holds the bundled models. */
const MODELS_FOLDER = 'models';
/** The bundled victim: a small model trained on purpose with the published triggers planted. */
const SENTINEL = 'sentinel';
/** The bundled masked language model, for purification. */
const BUNDLED_MLM = 'mlm';
/** The victim that is learned from the data itself. */
const PROBE = 'probe';
/** What a victim begins with that is the file of a probe. */
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
 * The victim that `--victim` names and that is opened before any data is read; `auto` without a look at the
 * data is the sentinel.
 * @throws CodePurifyError `usage` when there is no such folder or file, or when it is learned from the data
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
            reason: 'given: the file of a probe',
        }
        : { kind: 'model', path: present(victim, victim), reason: 'given: a model folder' };
}
function present(victim, given) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .L('usage', `--victim is ${JSON.stringify(victim)}, and there is no such ${victim === given ? 'folder' : 'file'}.`, 'Give auto, probe, probe:<file>, sentinel, or the path of a model folder.');
}
function notOpened() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodePurifyError */ .L('usage', '--victim is "probe", which is learned anew from the data of each scan: there is nothing to calibrate.', 'Give probe:<file> (from "codepurify probe train"), sentinel, or the path of a model folder.');
}


/***/ })

};
