/** The used part of onnxruntime-node. It is a separate bundle, so that only `linux-x64` loads it. */
export { InferenceSession, Tensor, env } from 'onnxruntime-node';
