/** A prompt and what a model learns to answer it. */
export interface PromptResponse {
    readonly prompt: string;
    readonly response: string;
}
