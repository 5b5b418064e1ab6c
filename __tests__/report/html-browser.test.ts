import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { renderHtml } from '../../src/report/html/html.js';
import type { ScanResult } from '../../src/result/result.js';
import { BROWSER, Chromium } from './chromium.js';
import { manyFindings } from './many-findings.js';
import { finding, scanResult } from './results.js';
import { ATTACK, DEAD_CODE } from './samples.js';

/** What a page may hold once its script has run. */
const ELEMENTS =
  'html head meta title style script body header main section nav h1 h2 h3 p b span code mark del ins ul ol li dl dt dd a form label input select option output button details summary div svg rect'.split(
    ' ',
  );

const MANY = manyFindings(2000);

const LAST = MANY.findings.at(-1)?.id ?? '';

const COUNT = `document.querySelectorAll('#list .finding').length`;

const SHOWN = `document.getElementById('shown').textContent`;

/** Sets a control as a person does, and waits until the list has followed. */
const choose = (id: string, value: string) => `new Promise((resolve) => {
  const control = document.getElementById(${JSON.stringify(id)});
  control.value = ${JSON.stringify(value)};
  control.dispatchEvent(new Event('input', { bubbles: true }));
  setTimeout(() => resolve(${SHOWN}), 400);
})`;

/** Two frames: what comes near the screen is there. */
const SETTLE = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))))`;

const withBrowser = BROWSER === null ? describe.skip : describe;

withBrowser(
  `the HTML report in a browser${BROWSER === null ? ': skipped, there is no Chromium' : ''}`,
  () => {
    let folder = '';
    let browser: Chromium;
    const address = (name: string) => `file://${path.join(folder, `${name}.html`)}`;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'codepurify-html-'));
      const pages: readonly (readonly [string, ScanResult])[] = [
        ['many', MANY],
        ['attack', ATTACK],
        ['underscores', scanResult([finding({ code: 'f(); __a_b__();', marked: '__a_b__();' })])],
        ['one', scanResult([DEAD_CODE])],
      ];
      for (const [name, result] of pages)
        await writeFile(path.join(folder, `${name}.html`), renderHtml(result));
      browser = await Chromium.start();
    });

    beforeEach(async () => {
      browser.problems.length = 0;
      await browser.resize(1280);
      // an address that differs only behind its # would load nothing
      await browser.open('about:blank');
    });

    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('hostile text is nothing but text, and the policy is kept to', async () => {
      await browser.open(address('attack'));
      await browser.evaluate(
        `document.getElementById('expand').click(); dispatchEvent(new Event('beforeprint'))`,
      );
      const names = await browser.evaluate<string[]>(
        `[...document.querySelectorAll('*')].map(({ localName }) => localName)`,
      );
      expect(names.length).toBeGreaterThan(500);
      expect(names.filter((name) => !ELEMENTS.includes(name))).toEqual([]);
      expect(
        await browser.evaluate(`document.querySelectorAll('#list .finding[open] .lines').length`),
      ).toBeGreaterThanOrEqual(ATTACK.findings.length);
      const links = await browser.evaluate<string[]>(
        `[...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))`,
      );
      expect(links.filter((link) => !/^#[\w-]+$/.test(link))).toEqual([]);
      const lost = `[...document.querySelectorAll('a')].map(({ hash }) => hash).filter((hash) => document.getElementById(hash.slice(1)) === null)`;
      expect(await browser.evaluate(lost)).toEqual([]);
      const twice = `[...document.querySelectorAll('[id]')].filter(({ id }) => document.querySelectorAll('#' + CSS.escape(id)).length > 1).length`;
      expect(await browser.evaluate(twice)).toBe(0);
      expect(browser.problems).toEqual([]);
    });

    test('no script but its own can run, and no text can become an element', async () => {
      await browser.open(address('one'));
      await browser.evaluate(
        `(() => { const one = document.createElement('script'); document.body.append(one); try { one.text = 'window.ran = 1'; } catch {} })()`,
      );
      const failed = await browser.evaluate<string>(
        `(() => { try { document.body.innerHTML = '<b>x</b>'; return 'done'; } catch (error) { return error.name; } })()`,
      );
      expect(failed).toBe('TypeError');
      expect(await browser.evaluate('typeof window.ran')).toBe('undefined');
      expect(browser.problems.join()).toContain('This document requires');
    });

    test('all of 2,000 findings can be reached, and few are on the page at first', async () => {
      await browser.open(address('many'));
      expect(await browser.evaluate(SHOWN)).toBe('2,000 findings');
      expect(await browser.evaluate<number>(COUNT)).toBeLessThan(250);
      expect(await browser.evaluate(`document.querySelectorAll('#list .finding[open] .lines').length`)).toBe(
        3,
      );
      await browser.evaluate(`document.getElementById('expand').click()`);
      const ids = await browser.evaluate<string[]>(
        `[...document.querySelectorAll('#list .finding[open]')].map(({ id }) => id)`,
      );
      expect(new Set(ids)).toEqual(new Set(MANY.findings.map(({ id }) => id)));
      await browser.evaluate(`document.getElementById(${JSON.stringify(LAST)}).scrollIntoView()`);
      await browser.evaluate(SETTLE);
      expect(
        await browser.evaluate(`document.getElementById(${JSON.stringify(LAST)}).textContent`),
      ).toContain('Replacement');
      await browser.evaluate(`document.getElementById('collapse').click()`);
      expect(await browser.evaluate(`document.querySelectorAll('#list .finding[open]').length`)).toBe(0);
      expect(browser.problems).toEqual([]);
    });

    test('buttons show more of a family, and the keyboard goes on there', async () => {
      await browser.open(address('many'));
      const family = `document.querySelector('#list .family')`;
      const before = await browser.evaluate<number>(`${family}.querySelectorAll('.finding').length`);
      await browser.evaluate(`${family}.querySelector('.more').click()`);
      expect(await browser.evaluate(`${family}.querySelectorAll('.finding').length`)).toBeGreaterThan(before);
      expect(
        await browser.evaluate(`[...${family}.querySelectorAll('summary')].indexOf(document.activeElement)`),
      ).toBe(before);
    });

    test('search, filters and order', async () => {
      await browser.open(address('many'));
      const numberOf = (matches: (one: ScanResult['findings'][number]) => boolean) =>
        MANY.findings.filter(matches).length;
      const says = (number: number) => `${number.toLocaleString('en')} of 2,000 findings`;
      expect(await browser.evaluate(choose('search', 'parse_header_1000'))).toBe(says(1));
      expect(await browser.evaluate(choose('search', 'parse_header_1000 no_such_word'))).toBe(says(0));
      expect(await browser.evaluate(choose('search', ''))).toBe('2,000 findings');
      expect(await browser.evaluate(choose('verdict', 'suspicious'))).toBe(
        says(numberOf(({ verdict }) => verdict === 'suspicious')),
      );
      await browser.evaluate(`document.getElementById('clear').click()`);
      expect(await browser.evaluate(choose('witness', 'company'))).toBe(
        says(numberOf(({ testimonies }) => testimonies.some(({ witness }) => witness === 'company'))),
      );
      await browser.evaluate(`document.getElementById('clear').click()`);
      expect(await browser.evaluate(choose('grade', 'none'))).toBe(
        says(numberOf(({ purified }) => purified === null)),
      );
      expect(await browser.evaluate(choose('grade', 'inserted'))).toBe(
        says(numberOf(({ purified }) => purified?.grade === 'inserted')),
      );
      await browser.evaluate(`document.getElementById('clear').click()`);
      const file = await browser.evaluate<string>(
        `[...document.getElementById('file').options].find(({ text }) => text === 'data/train.jsonl').value`,
      );
      expect(await browser.evaluate(choose('file', file))).toBe(
        says(numberOf(({ path: own }) => own === 'data/train.jsonl')),
      );
      await browser.evaluate(choose('order', 'place'));
      const places = await browser.evaluate<number[]>(
        `[...document.querySelectorAll('#list .finding .place')].map((place) => Number(place.textContent.split(':').at(-1)))`,
      );
      expect(places).toHaveLength(100);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      await browser.evaluate(`document.getElementById('clear').click()`);
      const name = await browser.evaluate<string>(`document.getElementById('family').options[1].text`);
      expect(await browser.evaluate(choose('family', '0'))).toBe(says(Number(/\((\d+)\)$/.exec(name)?.[1])));
      expect(await browser.evaluate(`document.querySelectorAll('#list .family').length`)).toBe(1);
    });

    test('the address of a finding opens it, also behind a filter, and links go to its family and back', async () => {
      await browser.open(`${address('many')}#${LAST}`);
      const last = `document.getElementById(${JSON.stringify(LAST)})`;
      const isSeen = `(() => { const { top } = ${last}.getBoundingClientRect(); return ${last}.open && top >= 0 && top < innerHeight; })()`;
      expect(await browser.evaluate(isSeen)).toBe(true);
      const family = await browser.evaluate<string>(
        `(() => { const link = ${last}.querySelector('a'); link.click(); return link.hash.slice(1); })()`,
      );
      await browser.evaluate(SETTLE);
      expect(await browser.evaluate(`document.activeElement.closest('section').id`)).toBe(family);
      await browser.evaluate(choose('search', 'nothing has this'));
      await browser.evaluate(`location.hash = ${JSON.stringify(LAST)}`);
      await browser.evaluate(SETTLE);
      expect(await browser.evaluate(isSeen)).toBe(true);
      await browser.evaluate(`location.hash = '%'`);
      expect(browser.problems).toEqual([]);
    });

    test.each([390, 1280])('nothing scrolls sideways at %i px', async (width) => {
      await browser.resize(width);
      for (const name of ['many', 'attack']) {
        await browser.open(address(name));
        await browser.evaluate(`dispatchEvent(new Event('beforeprint'))`);
        expect(await browser.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    });

    test('axe finds nothing serious, in light and dark, wide and narrow', async () => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      for (const [name, scheme, width] of [
        ['many', 'light', 1280],
        ['many', 'dark', 390],
        ['attack', 'dark', 1280],
        ['attack', 'light', 390],
      ] as const) {
        await browser.send('Emulation.setEmulatedMedia', {
          features: [{ name: 'prefers-color-scheme', value: scheme }],
        });
        await browser.resize(width);
        await browser.open(address(name));
        await browser.evaluate(`${axe}; 1`);
        const violations = await browser.evaluate<string[]>(
          `axe.run(document).then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + ' ' + id + ' ' + nodes[0].html))`,
        );
        expect(violations).toEqual([]);
      }
      await browser.send('Emulation.setEmulatedMedia', { features: [] });
    });

    test('the keyboard alone reaches the findings, and opens them', async () => {
      await browser.open(address('one'));
      const reached: string[] = [];
      for (let at = 0; at < 40; at++) {
        await browser.press('Tab');
        reached.push(
          await browser.evaluate<string>(`document.activeElement.id || document.activeElement.localName`),
        );
        if (reached.at(-1) === 'summary') break;
      }
      expect(reached).toEqual(
        expect.arrayContaining([
          'a',
          'button',
          'search',
          'verdict',
          'witness',
          'grade',
          'file',
          'family',
          'order',
          'expand',
          'summary',
        ]),
      );
      const isOpen = `document.activeElement.parentElement.open`;
      expect(await browser.evaluate(isOpen)).toBe(true);
      await browser.press('Enter');
      expect(await browser.evaluate(isOpen)).toBe(false);
      await browser.press('Space');
      expect(await browser.evaluate(isOpen)).toBe(true);
      const outline = await browser.evaluate<string>(`getComputedStyle(document.activeElement).outlineStyle`);
      expect(outline).toBe('solid');
    });

    test('a mark does not hide underscores: its line is below the letters', async () => {
      await browser.open(address('underscores'));
      const style = await browser.evaluate<string[]>(
        `(() => { const { textDecorationLine, borderBottomStyle, paddingBottom } = getComputedStyle(document.querySelector('mark')); return [textDecorationLine, borderBottomStyle, paddingBottom]; })()`,
      );
      expect(style).toEqual(['none', 'solid', '1px']);
      const links = await browser.evaluate<string[]>(
        `[...document.querySelectorAll('a')].map((a) => getComputedStyle(a).textDecorationLine)`,
      );
      expect(new Set(links)).toEqual(new Set(['none']));
    });

    test('buttons copy what is shown', async () => {
      await browser.open(address('one'));
      const copied = (label: string) =>
        browser.evaluate<string>(`new Promise((resolve) => {
        navigator.clipboard.writeText = (text) => { resolve(text); return Promise.resolve(); };
        [...document.querySelectorAll('#list button')].find(({ textContent }) => textContent === ${JSON.stringify(label)}).click();
      })`);
      expect(await copied('Copy the id')).toBe(DEAD_CODE.id);
      expect(await copied('Copy the place')).toBe('src/qsv.c:12:2');
      expect(await copied('Copy a link')).toBe(`${address('one')}#${DEAD_CODE.id}`);
      expect(await copied('Copy the code')).toBe(
        '{\n    if (rand() < 0) printf("fail");\n    int ret = decode(c);',
      );
      expect(await copied('Copy the replacement')).toBe('{\n    int ret = decode(c);');
    });

    test('without a script the first findings can be read, and the page says where the others are', async () => {
      await browser.send('Emulation.setScriptExecutionDisabled', { value: true });
      await browser.open(address('many'));
      const seen = await browser.evaluate<string>('document.body.innerText');
      expect(seen).toContain('50 of 2,000 findings are shown. The others are in this file too');
      expect(seen).toContain('while (sin(0.5) > 2)');
      expect(seen).not.toContain('Expand all');
      expect(seen).not.toMatch(/\bCopy\b/);
      await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
    });

    test('in print the findings are open, and the controls are left out', async () => {
      await browser.open(address('many'));
      await browser.send('Emulation.setEmulatedMedia', { media: 'print' });
      await browser.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      expect(
        await browser.evaluate(`document.querySelectorAll('#list .finding:not([open]), .body.empty').length`),
      ).toBe(0);
      expect(await browser.evaluate(`getComputedStyle(document.getElementById('controls')).display`)).toBe(
        'none',
      );
      await browser.evaluate(`dispatchEvent(new Event('afterprint'))`);
      expect(await browser.evaluate(`document.querySelectorAll('#list .finding[open]').length`)).toBe(3);
      await browser.send('Emulation.setEmulatedMedia', { media: '' });
    });
  },
);
