/** Row-major numbers with their shape. */
export interface Numbers {
    readonly data: Float32Array;
    readonly dims: readonly number[];
}
/** An input of a model: integers (token ids, masks), or the output of another model. */
export type Feed = {
    readonly integers: readonly number[];
    readonly dims: readonly number[];
} | Numbers;
/** Options of a session. */
export interface SessionOptions {
    /** Threads inside one operator; the native runtime's `run` occupies the calling thread meanwhile. */
    readonly threads: number;
}
/** An ONNX model; inputs and outputs are selected by name. */
export declare class OnnxSession {
    #private;
    readonly path: string;
    /** Whether a row's answer is the same in any batch; false for dynamically quantised models. */
    readonly independentRows: boolean;
    private constructor();
    /**
     * Loads a model from its (verified) bytes.
     * @param known names of the inputs that the caller can provide; the model may use any of them, but no other
     * @throws CodePurifyError `model`: the runtime refuses the file, or the model has an input that is not `known`
     */
    static open(bytes: Uint8Array, path: string, known: readonly string[], options: SessionOptions): Promise<OnnxSession>;
    /** Names of the model's inputs. */
    get inputs(): readonly string[];
    /** Declared shape of an output; `null` if the model has no such output. A name is a variable size. */
    shapeOf(output: string): readonly (number | string)[] | null;
    /**
     * The preferred output if the model has it, else its first output.
     */
    outputName(preferred: string): string;
    /**
     * Runs the model on the `feeds` that it reads, and returns one output as float32. float16 is converted.
     * @throws CodePurifyError `model` when the run fails or the output is not a floating-point tensor
     */
    run(feeds: Readonly<Record<string, Feed>>, output: string): Promise<Numbers>;
    /** Frees the model's memory. */
    close(): Promise<void>;
}
