/** How long a button says that it has copied, in milliseconds. */
const SAYS_FOR = 1500;

/** Gives the buttons of the page that copy their work. What is copied is what the page shows: no character that does not show. */
export function copyOnClick(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
    if (button !== null) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const label = button.textContent;
  if (button.dataset.busy !== undefined) return;
  button.dataset.busy = '';
  button.textContent = (await copied(textFor(button))) ? 'Copied' : 'Not copied: select it';
  setTimeout(() => {
    button.textContent = label;
    delete button.dataset.busy;
  }, SAYS_FOR);
}

/** Some browsers have no clipboard for the scripts of a local page. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function textFor(button: HTMLElement): string {
  const what = button.dataset.copy;
  if (what === 'before') return button.previousElementSibling?.textContent ?? '';
  const finding = button.closest('details');
  if (what === 'link') return `${location.href.replace(/#.*$/u, '')}#${finding?.id ?? ''}`;
  const lines = button.closest('p')?.parentElement?.querySelector('.lines');
  const side = what === 'new' ? '.f' : '.o';
  const rows = lines?.querySelectorAll(`.r:not(.h) > ${side}:not(.n, span)`) ?? [];
  return [...rows].map((row) => row.textContent).join('\n');
}
