import { z } from 'zod';
/** File name of the manifest in a model folder. */
export declare const MANIFEST_FILE = "codepurify.json";
/** What replaces masked code: mask tokens (CodePurify), or one unknown token (the authors' code). */
export declare const MASK_MODES: readonly ["mask", "unk"];
/** One of {@link MASK_MODES}. */
export type MaskMode = (typeof MASK_MODES)[number];
/** Tasks in a manifest: those of victims, and that of the masked language model. */
declare const MODEL_TASKS: readonly ["classification", "pair-classification", "generation", "masked-lm"];
/** One of {@link MODEL_TASKS}. */
export type ModelTask = (typeof MODEL_TASKS)[number];
/** The schema of `codepurify.json`; unknown keys are errors, so that a misspelt one cannot pass. */
declare const manifestSchema: z.ZodObject<{
    schemaVersion: z.ZodLiteral<1>;
    name: z.ZodString;
    task: z.ZodEnum<{
        classification: "classification";
        generation: "generation";
        "pair-classification": "pair-classification";
        "masked-lm": "masked-lm";
    }>;
    labels: z.ZodDefault<z.ZodArray<z.ZodString>>;
    triggerLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    meanings: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    languages: z.ZodOptional<z.ZodArray<z.ZodString>>;
    maxTokens: z.ZodInt;
    maskMode: z.ZodOptional<z.ZodEnum<{
        unk: "unk";
        mask: "mask";
    }>>;
    pair: z.ZodOptional<z.ZodObject<{
        layout: z.ZodEnum<{
            template: "template";
            concatenated: "concatenated";
        }>;
        sideTokens: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
    output: z.ZodOptional<z.ZodEnum<{
        logits: "logits";
        probabilities: "probabilities";
    }>>;
    generation: z.ZodOptional<z.ZodObject<{
        beams: z.ZodDefault<z.ZodInt>;
        maxOutputTokens: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
    files: z.ZodRecord<z.ZodString, z.ZodString>;
    calibration: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodNumber>>>;
    references: z.ZodOptional<z.ZodString>;
    card: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** A validated `codepurify.json`. */
export type Manifest = z.infer<typeof manifestSchema>;
/**
 * Reads a manifest's text.
 * @param text the file's content
 * @param path named in errors
 * @throws CodePurifyError `model` naming the file and the first field that is wrong
 */
export declare function parseManifest(text: string, path: string): Manifest;
/**
 * Parses JSON from a model folder.
 * @throws CodePurifyError `model` naming the file
 */
export declare function parseJson(text: string, path: string): unknown;
export {};
