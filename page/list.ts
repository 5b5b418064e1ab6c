import type { PageData } from '../src/report/html/page-data.js';
import type { ChosenGroup } from './choose.js';
import { append } from './pieces.js';

/** Families, findings of one family, and findings without families, that are shown at once, and with each further step. */
const FAMILIES_AT_ONCE = 20;
const CARRIERS_AT_ONCE = 5;
const FINDINGS_AT_ONCE = 100;

/** Findings that are open at first. */
const OPEN_AT_FIRST = 3;

/** A part of the list that grows. */
interface Growing {
  readonly left: () => number;
  /** Shows so many more, or all. */
  readonly grow: (number?: number) => void;
}

/** The list of findings. It puts on the page what is asked for, and the rest when that is asked for. */
export class FindingList {
  readonly #data: PageData;
  readonly #place: HTMLElement;
  #groups: readonly ChosenGroup[] = [];
  /** What can grow, by the number of its group; -1: the list of groups itself. */
  readonly #growing = new Map<number, Growing>();

  constructor(data: PageData, place: HTMLElement) {
    this.#data = data;
    this.#place = place;
  }

  /** Shows the beginning of these groups. @param opens whether the first findings are open */
  show(groups: readonly ChosenGroup[], opens = false): void {
    this.#groups = groups;
    this.#growing.clear();
    this.#place.replaceChildren();
    this.#grown(-1, this.#place, groups, FAMILIES_AT_ONCE, 'family', 'families', (chosen, at) =>
      this.#group(chosen, at),
    );
    if (opens) [...this.#place.querySelectorAll('details')].slice(0, OPEN_AT_FIRST).forEach(openFinding);
  }

  /** Number of findings that were chosen. */
  get chosen(): number {
    return this.#groups.reduce((sum, { findings }) => sum + findings.length, 0);
  }

  /** Puts a finding or a family on the page. @returns its element; `null` if it is not among those chosen */
  reveal(anchor: string): HTMLElement | null {
    const at = this.#groups.findIndex(
      ({ group, findings }) =>
        (group !== null && this.#data.groups[group]?.anchor === anchor) ||
        findings.some((number) => this.#data.findings[number]?.id === anchor),
    );
    const found = () =>
      [...this.#place.querySelectorAll<HTMLElement>('details, section')].find(({ id }) => id === anchor);
    if (at < 0) return null;
    while (this.#growing.get(at) === undefined && (this.#growing.get(-1)?.left() ?? 0) > 0)
      this.#growing.get(-1)?.grow();
    while (found() === undefined && (this.#growing.get(at)?.left() ?? 0) > 0) this.#growing.get(at)?.grow();
    const element = found() ?? null;
    if (element instanceof HTMLDetailsElement) openFinding(element);
    return element;
  }

  /** Opens all that was chosen. What a finding shows is put there when it comes near the screen: a browser is slow with all at once. */
  openAll(): void {
    let part: Growing | undefined;
    do {
      part = [...this.#growing.values()].find(({ left }) => left() > 0);
      part?.grow(Infinity);
    } while (part !== undefined);
    for (const details of this.#place.querySelectorAll('details')) details.open = true;
  }

  /** Closes all that is on the page. */
  closeAll(): void {
    for (const details of this.#place.querySelectorAll('details')) details.open = false;
  }

  #group({ group, findings }: ChosenGroup, at: number): HTMLElement {
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

  #finding(number: number): HTMLElement {
    const details = document.createElement('details');
    const finding = this.#data.findings[number];
    if (finding === undefined) return details;
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

  /** Adds the first items to a place, and a button for more. */
  #grown<T>(
    key: number,
    place: HTMLElement,
    items: readonly T[],
    first: number,
    one: string,
    many: string,
    make: (item: T, at: number) => HTMLElement,
  ): void {
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
      const of = next < left() ? ` of ${left().toLocaleString('en')}` : '';
      button.textContent = `Show ${next.toLocaleString('en')}${of} more ${left() === 1 ? one : many}`;
      return added;
    };
    place.append(button);
    button.addEventListener('click', () => {
      const [next] = grow();
      // the keyboard goes on where the new ones begin
      const focus = next?.querySelector<HTMLElement>('summary') ?? next?.querySelector<HTMLElement>('a');
      focus?.focus();
    });
    this.#growing.set(key, { left, grow });
    grow(first);
  }
}

/** What fills each finding of the list that is still empty. */
const bodies = new WeakMap<Element, () => void>();

/** Fills open findings that come within so much of the screen: the reader does not see them empty. */
const nearScreen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || target.parentElement === null) continue;
      nearScreen.unobserve(target);
      bodies.get(target.parentElement)?.();
    }
  },
  { rootMargin: '100%' },
);

/** Opens a finding of the list, with what it shows. */
export function openFinding(details: HTMLDetailsElement): void {
  bodies.get(details)?.();
  details.open = true;
}
