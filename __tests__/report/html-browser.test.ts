import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { renderHtml } from '../../src/report/html/html.js';
import { ATTACK } from './samples.js';

/** What a browser may be called; the test is left out where there is none. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const BROWSER = (process.env.PATH ?? '')
  .split(path.delimiter)
  .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  .find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const ELEMENTS =
  /^(?:html|head|meta|title|style|body|h[123]|p|b|br|span|code|pre|mark|del|ins|table|thead|tbody|tr|t[hd]|details|summary|div|svg|rect)$/;

(BROWSER === undefined ? test.skip : test)(
  'a browser sees of hostile text nothing but text, and its policy is kept to',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'codepurify-html-'));
    try {
      const page = path.join(folder, 'report.html');
      await writeFile(page, renderHtml(ATTACK));
      const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`];
      const { stdout, stderr } = await promisify(execFile)(
        BROWSER ?? '',
        [...flags, '--enable-logging=stderr', '--dump-dom', `file://${page}`],
        { maxBuffer: 1 << 26 },
      );
      // serialised, a `<` begins an element: in text it is an entity
      const names = [...stdout.replace(/^<!DOCTYPE html>/i, '').matchAll(/<([^\s>/]+)/g)].map(
        ([, name = '']) => name,
      );
      expect(names.length).toBeGreaterThan(100);
      expect(names.filter((name) => !ELEMENTS.test(name))).toEqual([]);
      expect(stderr).not.toMatch(/CONSOLE|Content Security Policy/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
