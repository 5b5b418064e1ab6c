/** What the product uses of onnxruntime-node: bundled apart, so that only `linux-x64` ever loads it. */
export { InferenceSession, Tensor, env } from 'onnxruntime-node';
