/** The script of the HTML report. `node scripts/report-script.js` makes this file from `page/`. */
export const PAGE_SCRIPT = `
(() => {
'use strict';
function byId(id) {
    const found = document.getElementById(id);
    if (found === null)
        throw new Error(\`The page has no element \${id}.\`);
    return found;
}
function readData() {
    const parse = JSON.parse;
    return parse(byId('data').textContent);
}
const PICTURE = new Set(['svg', 'rect']);
const PICTURE_NAMESPACE = 'http://www.w3.org/2000/svg';
function append(parent, table, numbers) {
    for (const number of numbers)
        parent.append(build(table, number));
}
function build(table, number) {
    const piece = table.pieces[number] ?? '';
    if (typeof piece === 'string')
        return piece;
    const [shape = 0, ...children] = piece;
    const [tag, attributes] = table.shapes[shape] ?? ['span', {}];
    const element = PICTURE.has(tag)
        ? document.createElementNS(PICTURE_NAMESPACE, tag)
        : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    append(element, table, children);
    return element;
}
function searchText(table, { id, head, body }) {
    const texts = [id];
    const read = (number) => {
        const piece = table.pieces[number] ?? '';
        if (typeof piece === 'string')
            texts.push(piece);
        else
            piece.slice(1).forEach(read);
    };
    [...head, ...body].forEach(read);
    return texts.join(' ').toLowerCase();
}
function firstFindings({ groups }) {
    let first = 0;
    return groups.map(({ findings }) => {
        first += findings;
        return first - findings;
    });
}
function chooser(data) {
    const words = [];
    const wordsOf = (number, finding) => (words[number] ??= searchText(data, finding));
    const starts = firstFindings(data);
    return (choice) => {
        const asked = choice.search
            .toLowerCase()
            .split(/\\s+/u)
            .filter((word) => word !== '');
        const isChosen = (number) => {
            const finding = data.findings[number];
            return (finding !== undefined &&
                matches(finding, choice) &&
                asked.every((word) => wordsOf(number, finding).includes(word)));
        };
        const groups = data.groups.flatMap(({ findings }, group) => {
            if (choice.family !== '' && choice.family !== String(group))
                return [];
            const numbers = Array.from({ length: findings }, (_, at) => (starts[group] ?? 0) + at).filter(isChosen);
            return numbers.length === 0 && (findings > 0 || isFiltered(choice))
                ? []
                : [{ group, findings: numbers }];
        });
        return inOrder(groups, choice.order, data);
    };
}
function matches({ verdict, witnesses, grade, file }, choice) {
    return ((choice.verdict === '' || verdict === choice.verdict) &&
        (choice.witness === '' || witnesses.includes(choice.witness)) &&
        (choice.grade === '' || (grade === '' ? 'none' : grade) === choice.grade) &&
        (choice.file === '' || String(file) === choice.file));
}
function isFiltered({ search, verdict, witness, grade, file }) {
    return [search, verdict, witness, grade, file].some((value) => value !== '');
}
function inOrder(groups, order, { findings }) {
    const p = (number) => findings[number]?.p ?? 1;
    if (order === 'family')
        return groups;
    if (order === 'family-p') {
        const strength = (group) => group.findings.reduce((least, number) => Math.min(least, p(number)), 1);
        return groups
            .map((group) => ({ group, strength: strength(group) }))
            .sort((a, b) => a.strength - b.strength)
            .map(({ group }) => ({ ...group, findings: [...group.findings].sort((a, b) => p(a) - p(b)) }));
    }
    const place = (number) => findings[number] ?? { file: 0, at: 0 };
    const byPlace = (a, b) => place(a).file - place(b).file || place(a).at - place(b).at;
    const all = groups.flatMap((group) => group.findings);
    const sorted = order === 'p' ? all.sort((a, b) => p(a) - p(b) || byPlace(a, b)) : all.sort(byPlace);
    return sorted.length === 0 ? [] : [{ group: null, findings: sorted }];
}
const FAMILIES_AT_ONCE = 20;
const CARRIERS_AT_ONCE = 5;
const FINDINGS_AT_ONCE = 100;
const OPEN_AT_FIRST = 3;
class FindingList {
    #data;
    #place;
    #groups = [];
    #growing = new Map();
    constructor(data, place) {
        this.#data = data;
        this.#place = place;
    }
    show(groups, opens = false) {
        this.#groups = groups;
        this.#growing.clear();
        this.#place.replaceChildren();
        this.#grown(-1, this.#place, groups, FAMILIES_AT_ONCE, 'family', 'families', (chosen, at) => this.#group(chosen, at));
        if (opens)
            [...this.#place.querySelectorAll('details')].slice(0, OPEN_AT_FIRST).forEach(openFinding);
    }
    get chosen() {
        return this.#groups.reduce((sum, { findings }) => sum + findings.length, 0);
    }
    reveal(anchor) {
        const at = this.#groups.findIndex(({ group, findings }) => (group !== null && this.#data.groups[group]?.anchor === anchor) ||
            findings.some((number) => this.#data.findings[number]?.id === anchor));
        const found = () => [...this.#place.querySelectorAll('details, section')].find(({ id }) => id === anchor);
        if (at < 0)
            return null;
        while (this.#growing.get(at) === undefined && (this.#growing.get(-1)?.left() ?? 0) > 0)
            this.#growing.get(-1)?.grow();
        while (found() === undefined && (this.#growing.get(at)?.left() ?? 0) > 0)
            this.#growing.get(at)?.grow();
        const element = found() ?? null;
        if (element instanceof HTMLDetailsElement)
            openFinding(element);
        return element;
    }
    openAll() {
        let part;
        do {
            part = [...this.#growing.values()].find(({ left }) => left() > 0);
            part?.grow(Infinity);
        } while (part !== undefined);
        for (const details of this.#place.querySelectorAll('details'))
            details.open = true;
    }
    closeAll() {
        for (const details of this.#place.querySelectorAll('details'))
            details.open = false;
    }
    #group({ group, findings }, at) {
        const section = document.createElement('section');
        const known = group === null ? undefined : this.#data.groups[group];
        if (known !== undefined) {
            section.className = 'family';
            section.id = known.anchor;
            append(section, this.#data, known.head);
        }
        const rows = document.createElement('div');
        section.append(rows);
        const isShort = known !== undefined && this.#groups.length > 1;
        const first = isShort ? CARRIERS_AT_ONCE : FINDINGS_AT_ONCE;
        this.#grown(at, rows, findings, first, 'finding', 'findings', (number) => this.#finding(number));
        return section;
    }
    #finding(number) {
        const details = document.createElement('details');
        const finding = this.#data.findings[number];
        if (finding === undefined)
            return details;
        details.className = 'finding';
        details.id = finding.id;
        const summary = document.createElement('summary');
        append(summary, this.#data, finding.head);
        details.append(summary);
        const body = document.createElement('div');
        body.className = 'body empty';
        details.append(body);
        bodies.set(details, () => {
            bodies.delete(details);
            body.className = 'body';
            append(body, this.#data, finding.body);
        });
        nearScreen.observe(body);
        return details;
    }
    #grown(key, place, items, first, one, many, make) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'more';
        let shown = 0;
        const left = () => items.length - shown;
        const grow = (number = FINDINGS_AT_ONCE) => {
            const added = items.slice(shown, shown + number).map((item, index) => make(item, shown + index));
            shown += added.length;
            button.before(...added);
            button.hidden = left() === 0;
            const next = Math.min(left(), FINDINGS_AT_ONCE);
            const of = next < left() ? \` of \${left().toLocaleString('en')}\` : '';
            button.textContent = \`Show \${next.toLocaleString('en')}\${of} more \${left() === 1 ? one : many}\`;
            return added;
        };
        place.append(button);
        button.addEventListener('click', () => {
            const [next] = grow();
            const focus = next?.querySelector('summary') ?? next?.querySelector('a');
            focus?.focus();
        });
        this.#growing.set(key, { left, grow });
        grow(first);
    }
}
const bodies = new WeakMap();
const nearScreen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || target.parentElement === null)
            continue;
        nearScreen.unobserve(target);
        bodies.get(target.parentElement)?.();
    }
}, { rootMargin: '100%' });
function openFinding(details) {
    bodies.get(details)?.();
    details.open = true;
}
const SAYS_FOR = 1500;
function copyOnClick() {
    document.addEventListener('click', ({ target }) => {
        const button = target instanceof Element ? target.closest('button[data-copy]') : null;
        if (button !== null)
            void copy(button);
    });
}
async function copy(button) {
    const label = button.textContent;
    if (button.dataset.busy !== undefined)
        return;
    button.dataset.busy = '';
    button.textContent = (await copied(textFor(button))) ? 'Copied' : 'Not copied: select it';
    setTimeout(() => {
        button.textContent = label;
        delete button.dataset.busy;
    }, SAYS_FOR);
}
async function copied(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}
function textFor(button) {
    const what = button.dataset.copy;
    if (what === 'before')
        return button.previousElementSibling?.textContent ?? '';
    const finding = button.closest('details');
    if (what === 'link')
        return \`\${location.href.replace(/#.*$/u, '')}#\${finding?.id ?? ''}\`;
    const lines = button.closest('p')?.parentElement?.querySelector('.lines');
    const side = what === 'new' ? '.f' : '.o';
    const rows = lines?.querySelectorAll(\`.r:not(.h) > \${side}:not(.n, span)\`) ?? [];
    return [...rows].map((row) => row.textContent).join('\\n');
}
const MAX_FILES = 500;
const PAUSE = 120;
const FIELDS = ['search', 'verdict', 'witness', 'grade', 'file', 'family', 'order'];
function start() {
    document.documentElement.classList.add('js');
    copyOnClick();
    if (document.getElementById('list') === null)
        return;
    const data = readData();
    const list = new FindingList(data, byId('list'));
    const choose = chooser(data);
    addChoices('file', data.files.slice(0, MAX_FILES));
    addChoices('family', data.groups.map(({ name, findings }) => \`\${name} (\${findings.toLocaleString('en')})\`));
    const say = (text) => {
        byId('shown').textContent = text;
    };
    const show = (opens = false) => {
        const choice = readChoice();
        list.show(choose(choice), opens);
        const of = data.findings.length.toLocaleString('en');
        const isPart = isFiltered(choice) || choice.family !== '';
        say(isPart ? \`\${list.chosen.toLocaleString('en')} of \${of} findings\` : \`\${of} findings\`);
    };
    const clear = () => {
        for (const field of FIELDS)
            setField(field, field === 'order' ? 'family' : '');
        show();
    };
    const follow = () => {
        const anchor = location.hash.slice(1);
        const isOurs = data.groups.some((group) => group.anchor === anchor) || data.findings.some(({ id }) => id === anchor);
        if (!isOurs)
            return;
        if (list.reveal(anchor) === null)
            clear();
        const element = list.reveal(anchor);
        element?.scrollIntoView();
        element?.querySelector('summary, a')?.focus({ preventScroll: true });
    };
    let waiting;
    const controls = byId('controls');
    controls.addEventListener('input', ({ target }) => {
        clearTimeout(waiting);
        waiting = setTimeout(show, target instanceof HTMLInputElement ? PAUSE : 0);
    });
    controls.addEventListener('submit', (event) => {
        event.preventDefault();
    });
    byId('clear').addEventListener('click', clear);
    byId('collapse').addEventListener('click', () => {
        list.closeAll();
    });
    byId('expand').addEventListener('click', () => {
        list.openAll();
    });
    addEventListener('hashchange', follow);
    openForPrint();
    show(true);
    follow();
}
function readChoice() {
    const value = (id) => byId(id).value;
    return {
        ...{
            search: value('search'),
            verdict: value('verdict'),
            witness: value('witness'),
            grade: value('grade'),
        },
        ...{ file: value('file'), family: value('family'), order: value('order') },
    };
}
function setField(id, value) {
    byId(id).value = value;
}
function addChoices(id, names) {
    const select = byId(id);
    names.forEach((name, number) => {
        const option = document.createElement('option');
        option.value = String(number);
        option.textContent = name;
        select.append(option);
    });
}
function openForPrint() {
    let opened = [];
    addEventListener('beforeprint', () => {
        const all = [...document.querySelectorAll('details.finding')];
        opened = all.filter(({ open }) => !open);
        all.forEach(openFinding);
    });
    addEventListener('afterprint', () => {
        for (const details of opened)
            details.open = false;
        opened = [];
    });
}
start();
})();
`;
