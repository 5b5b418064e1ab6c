import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** What a browser may be called. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Path of the browser; `null` where there is none. */
export const BROWSER: string | null =
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? null;

/** A message of the Chrome DevTools Protocol. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A page of a headless browser, over the DevTools Protocol through pipes: it needs no port and no package. */
export class Chromium {
  /** Errors, warnings and violations of the policy that the page has logged, and exceptions of scripts. */
  readonly problems: string[] = [];
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listening = new Map<string, () => void>();
  #session: string | undefined;
  #last = 0;
  #rest = '';

  private constructor(child: ChildProcess, folder: string) {
    this.#process = child;
    this.#folder = folder;
    (child.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => this.#read(text));
  }

  /** Starts a browser with one empty page. @throws Error when it does not start */
  static async start(): Promise<Chromium> {
    const folder = await mkdtemp(path.join(tmpdir(), 'codepurify-chromium-'));
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-pipe',
      `--user-data-dir=${folder}`,
    ];
    const child = spawn(BROWSER ?? '', [...flags, '--hide-scrollbars', 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const browser = new Chromium(child, folder);
    const { targetInfos } = await browser.send<{ targetInfos: { type: string; targetId: string }[] }>(
      'Target.getTargets',
    );
    const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    browser.#session = sessionId;
    for (const domain of ['Page', 'Runtime', 'Log']) await browser.send(`${domain}.enable`);
    return browser;
  }

  /** Calls a method of the protocol. @throws Error with the browser's message */
  send<T = unknown>(method: string, params: unknown = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const message = JSON.stringify({ id, method, params, sessionId: this.#session });
    (this.#process.stdio[3] as Writable).write(`${message}\0`);
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    }) as Promise<T>;
  }

  /** Opens an address and waits until it is loaded. */
  async open(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.#listening.set('Page.loadEventFired', resolve));
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression in the page; a promise is waited for. @throws Error with the exception of the page */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails: failed } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (failed !== undefined) throw new Error(failed.exception?.description ?? failed.text);
    return result.value;
  }

  /** Sets the size of the window, in CSS pixels. */
  async resize(width: number, height = 900): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  /** Presses a key as a person does: `Tab`, `Enter`. */
  async press(key: 'Tab' | 'Enter' | 'Space'): Promise<void> {
    const facts = { Tab: ['Tab', 9, ''], Enter: ['Enter', 13, '\r'], Space: [' ', 32, ' '] } as const;
    const [name, windowsVirtualKeyCode, text] = facts[key];
    const event = { key: name, code: key, windowsVirtualKeyCode };
    await this.send('Input.dispatchKeyEvent', {
      type: text === '' ? 'rawKeyDown' : 'keyDown',
      ...event,
      text,
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Ends the browser and removes what it wrote. */
  async close(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
    this.#process.kill();
    await ended;
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #read(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    const parse: (json: string) => Message = JSON.parse;
    for (const message of messages) this.#receive(parse(message));
  }

  #receive({ id, method = '', params, result, error }: Message): void {
    const waiting = this.#waiting.get(id ?? -1);
    this.#waiting.delete(id ?? -1);
    if (error !== undefined) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
    if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded')
      this.problems.push(JSON.stringify(params));
    this.#listening.get(method)?.();
  }
}
