/** Row-major numbers with their shape. */
export interface Numbers {
    readonly data: Float32Array;
    readonly dims: readonly number[];
}
/** What a model reads: integers (token ids, masks) or an earlier model's output. */
export type Feed = {
    readonly integers: readonly number[];
    readonly dims: readonly number[];
} | Numbers;
/** How a session runs. */
export interface SessionOptions {
    /** Threads inside one operator; the native runtime's `run` occupies the calling thread meanwhile. */
    readonly threads: number;
}
/** An ONNX model, fed and read by name. */
export declare class OnnxSession {
    #private;
    readonly path: string;
    /** Whether a row's answer is the same in any batch; false for dynamically quantised models. */
    readonly independentRows: boolean;
    private constructor();
    /**
     * Loads a model from its (verified) bytes.
     * @param known names of the inputs that the caller can feed; the model may use any of them, and no other
     * @throws CodePurifyError `model`: the runtime refuses the file, or it wants an input that is not `known`
     */
    static open(bytes: Uint8Array, path: string, known: readonly string[], options: SessionOptions): Promise<OnnxSession>;
    /** Names of the model's inputs. */
    get inputs(): readonly string[];
    /** Declared shape of an output, `null` where the model has no such output; a name is a free size. */
    shapeOf(output: string): readonly (number | string)[] | null;
    /**
     * The output of that name, else the model's first one.
     */
    outputName(preferred: string): string;
    /**
     * Runs the model on those of `feeds` that it reads and returns one output as float32; float16 is widened.
     * @throws CodePurifyError `model` when the run fails or the output is not a floating-point tensor
     */
    run(feeds: Readonly<Record<string, Feed>>, output: string): Promise<Numbers>;
    /** Frees the model's memory. */
    close(): Promise<void>;
}
