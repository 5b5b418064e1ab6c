import { type Choice, chooser, isFiltered } from './choose.js';
import { copyOnClick } from './copy.js';
import { byId, readData } from './data.js';
import { FindingList, openFinding } from './list.js';

/** The most files in the list of choices; the search finds the others. */
const MAX_FILES = 500;

/** How long the search waits for the next letter, in milliseconds. */
const PAUSE = 120;

const FIELDS = ['search', 'verdict', 'witness', 'grade', 'file', 'family', 'order'] as const;

/** Gives the controls of the page their work, and shows all findings. */
function start(): void {
  document.documentElement.classList.add('js');
  copyOnClick();
  if (document.getElementById('list') === null) return;
  const data = readData();
  const list = new FindingList(data, byId('list'));
  const choose = chooser(data);
  addChoices('file', data.files.slice(0, MAX_FILES));
  addChoices(
    'family',
    data.groups.map(({ name, findings }) => `${name} (${findings.toLocaleString('en')})`),
  );

  const say = (text: string) => {
    byId('shown').textContent = text;
  };
  const show = (opens = false) => {
    const choice = readChoice();
    list.show(choose(choice), opens);
    const of = data.findings.length.toLocaleString('en');
    const isPart = isFiltered(choice) || choice.family !== '';
    say(isPart ? `${list.chosen.toLocaleString('en')} of ${of} findings` : `${of} findings`);
  };
  const clear = () => {
    for (const field of FIELDS) setField(field, field === 'order' ? 'family' : '');
    show();
  };
  /** Goes where the address points: to what is on the page, and what could be. */
  const follow = () => {
    const anchor = location.hash.slice(1);
    const isOurs =
      data.groups.some((group) => group.anchor === anchor) || data.findings.some(({ id }) => id === anchor);
    if (!isOurs) return;
    if (list.reveal(anchor) === null) clear();
    const element = list.reveal(anchor);
    element?.scrollIntoView();
    element?.querySelector<HTMLElement>('summary, a')?.focus({ preventScroll: true });
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
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

function readChoice(): Choice {
  const value = (id: string) => (byId(id) as HTMLInputElement | HTMLSelectElement).value;
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

function setField(id: string, value: string): void {
  (byId(id) as HTMLInputElement | HTMLSelectElement).value = value;
}

function addChoices(id: string, names: readonly string[]): void {
  const select = byId(id);
  names.forEach((name, number) => {
    const option = document.createElement('option');
    option.value = String(number);
    option.textContent = name;
    select.append(option);
  });
}

/** Opens the findings that are on the page, with all that they show, before it is printed, and closes them after. */
function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const all = [...document.querySelectorAll<HTMLDetailsElement>('details.finding')];
    opened = all.filter(({ open }) => !open);
    all.forEach(openFinding);
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}

start();
