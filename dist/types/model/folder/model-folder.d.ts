import { type Manifest } from './manifest.js';
/** A JSON object of a model folder's settings; values are checked where they are used. */
export type Settings = Readonly<Record<string, unknown>>;
/**
 * A model folder whose listed files are verified. Every file is read through `read`, so that exactly the hashed bytes
 * are used and the fingerprint covers them.
 */
export declare class ModelFolder {
    #private;
    readonly directory: string;
    /** `codepurify.json`, or `null` where the folder has none. */
    readonly manifest: Manifest | null;
    /** `config.json`. */
    readonly config: Settings;
    private constructor();
    /**
     * Opens a folder: reads the manifest and `config.json`, and verifies the sha256 of every listed file.
     * @throws CodePurifyError `model` naming the file that is missing, too large, malformed or changed
     */
    static open(directory: string): Promise<ModelFolder>;
    /** The folder's display name: the manifest's, else the directory's. */
    get name(): string;
    /** Path of a file in the folder, for errors. */
    pathOf(name: string): string;
    /**
     * The bytes of a file, verified against the manifest's sha256 if it lists one.
     * @returns `null` when the folder has no such file
     * @throws CodePurifyError `model`: too large, unreadable, or different from the manifest's sha256
     */
    read(name: string, limit: number): Promise<Uint8Array | null>;
    /** A JSON settings file as an object; an empty one when the folder has no such file. */
    readSettings(name: string): Promise<Settings>;
    /**
     * An ONNX file's bytes, complete and without external data.
     * @throws CodePurifyError `model`: missing, changed, cut, corrupt, or with external data
     */
    readOnnx(name: string): Promise<Uint8Array>;
    /** sha256 over `config.json`, `extra` and the hashes of all files read so far: the answers depend on these. */
    fingerprint(extra: string): string;
}
/** UTF-8 text of bytes, without a byte order mark. */
export declare function decode(bytes: Uint8Array): string;
