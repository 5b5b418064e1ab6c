import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../sha256.js';
import { CodePurifyError } from '../../errors.js';
import { MAX_LISTED_BYTES, MAX_MANIFEST_BYTES, MAX_ONNX_BYTES, MAX_SETTINGS_BYTES } from './model-limits.js';
import { MANIFEST_FILE, parseJson, parseManifest, type Manifest } from './manifest.js';
import { checkOnnxFile } from './onnx-file.js';

/** A JSON object of a model folder's settings; values are checked where they are used. */
export type Settings = Readonly<Record<string, unknown>>;

/**
 * A model folder whose listed files are verified. Every file is read through `read`, so that exactly the hashed bytes
 * are used and the fingerprint covers them.
 */
export class ModelFolder {
  readonly #hashes = new Map<string, string>();

  private constructor(
    readonly directory: string,
    /** `codepurify.json`, or `null` where the folder has none. */
    readonly manifest: Manifest | null,
    /** `config.json`. */
    readonly config: Settings,
  ) {}

  /**
   * Opens a folder: reads the manifest and `config.json`, and verifies the sha256 of every listed file.
   * @throws CodePurifyError `model` naming the file that is missing, too large, malformed or changed
   */
  static async open(directory: string): Promise<ModelFolder> {
    await requireDirectory(directory);
    const manifestPath = path.join(directory, MANIFEST_FILE);
    const bytes = await readBounded(manifestPath, MAX_MANIFEST_BYTES);
    const manifest = bytes === null ? null : parseManifest(decode(bytes), manifestPath);
    const folder = new ModelFolder(directory, manifest, await readConfig(directory));
    if (bytes !== null) folder.#hashes.set(MANIFEST_FILE, sha256(bytes));
    for (const name of Object.keys(manifest?.files ?? {})) await folder.#verify(name);
    return folder;
  }

  /** The folder's display name: the manifest's, else the directory's. */
  get name(): string {
    return this.manifest?.name ?? path.basename(path.resolve(this.directory));
  }

  /** Path of a file in the folder, for errors. */
  pathOf(name: string): string {
    return path.join(this.directory, name);
  }

  /**
   * The bytes of a file, verified against the manifest's sha256 if it lists one.
   * @returns `null` when the folder has no such file
   * @throws CodePurifyError `model`: too large, unreadable, or different from the manifest's sha256
   */
  async read(name: string, limit: number): Promise<Uint8Array | null> {
    const bytes = await readBounded(this.pathOf(name), limit);
    if (bytes === null) return null;
    const hash = sha256(bytes);
    this.#require(name, hash);
    this.#hashes.set(name, hash);
    return bytes;
  }

  /** A JSON settings file as an object; an empty one when the folder has no such file. */
  async readSettings(name: string): Promise<Settings> {
    const bytes = await this.read(name, MAX_SETTINGS_BYTES);
    return bytes === null ? {} : toSettings(decode(bytes), this.pathOf(name));
  }

  /**
   * An ONNX file's bytes, complete and without external data.
   * @throws CodePurifyError `model`: missing, changed, cut, corrupt, or with external data
   */
  async readOnnx(name: string): Promise<Uint8Array> {
    const bytes = await this.read(name, MAX_ONNX_BYTES);
    if (bytes === null)
      throw missing(this.pathOf(name), `Export the model to ONNX as ${name} (optimum's file names).`);
    checkOnnxFile(bytes, this.pathOf(name));
    return bytes;
  }

  /** sha256 over `config.json`, `extra` and the hashes of all files read so far: the answers depend on these. */
  fingerprint(extra: string): string {
    const digest = createHash('sha256').update(JSON.stringify(this.config)).update('\0').update(extra);
    for (const name of [...this.#hashes.keys()].sort())
      digest.update(`\0${name}\0${this.#hashes.get(name) ?? ''}`);
    return digest.digest('hex');
  }

  async #verify(name: string): Promise<void> {
    const file = this.pathOf(name);
    const size = await sizeOf(file);
    if (size === null) throw missing(file, 'Download the model folder again: the manifest lists this file.');
    if (size > MAX_LISTED_BYTES) throw tooLarge(file, MAX_LISTED_BYTES);
    const digest = createHash('sha256');
    for await (const chunk of createReadStream(file)) digest.update(chunk as Uint8Array);
    const hash = digest.digest('hex');
    this.#require(name, hash);
    this.#hashes.set(name, hash);
  }

  #require(name: string, hash: string): void {
    const files = this.manifest?.files ?? {};
    const expected = Object.hasOwn(files, name) ? files[name] : undefined;
    if (expected === undefined || expected === hash) return;
    throw new CodePurifyError(
      'model',
      `${this.pathOf(name)} has sha256 ${hash}, but ${MANIFEST_FILE} lists ${expected}.`,
      'The file was changed or damaged. Download the model folder again, or list the new hash if you changed the file yourself.',
    );
  }
}

/** UTF-8 text of bytes, without a byte order mark. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function readConfig(directory: string): Promise<Settings> {
  const file = path.join(directory, 'config.json');
  const bytes = await readBounded(file, MAX_SETTINGS_BYTES);
  if (bytes === null)
    throw missing(
      file,
      'A model folder needs config.json, a tokenizer and ONNX files, as optimum exports them.',
    );
  return toSettings(decode(bytes), file);
}

function toSettings(text: string, file: string): Settings {
  const value = parseJson(text, file);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Settings;
  throw new CodePurifyError(
    'model',
    `${file} is not a JSON object.`,
    'Export or download the model folder again.',
  );
}

async function requireDirectory(directory: string): Promise<void> {
  const status = await stat(directory).catch(() => null);
  if (status?.isDirectory() === true) return;
  throw new CodePurifyError(
    'model',
    `${directory} is not a model folder: no such directory.`,
    'Give the path of a folder with config.json, a tokenizer and ONNX files.',
  );
}

async function sizeOf(file: string): Promise<number | null> {
  const status = await stat(file).catch(() => null);
  return status?.isFile() === true ? status.size : null;
}

async function readBounded(file: string, limit: number): Promise<Uint8Array | null> {
  if ((await sizeOf(file)) === null) return null;
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw new CodePurifyError(
      'model',
      `${file} cannot be opened.`,
      'Check the permissions of the model folder.',
      { cause },
    );
  });
  try {
    const { size } = await handle.stat();
    if (size > limit) throw tooLarge(file, limit);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The error for a file that must be there. */
function missing(file: string, remedy: string): CodePurifyError {
  return new CodePurifyError('model', `${file} is missing.`, remedy);
}

function tooLarge(file: string, limit: number): CodePurifyError {
  return new CodePurifyError('model', `${file} is larger than ${limit} bytes.`, 'Use a smaller model.');
}
