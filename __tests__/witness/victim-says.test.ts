import { expect, test } from '@jest/globals';
import { probeSays, victimSays } from '../../src/witness/victim-says.js';

const answer = (label: string, probability: number) => ({ label, probability });
const MEANINGS = { target: 'a function with a trigger', procedure: 'a function that returns nothing' };

test.each([
  [
    'changes, and the labels are explained',
    victimSays(answer('target', 0.98), answer('procedure', 0.87), 0.001, MEANINGS),
    "Without it the model's answer changes from `target` (.98: a function with a trigger) to `procedure` (.87: a function that returns nothing).",
  ],
  [
    'changes, and nobody knows what the labels mean',
    victimSays(answer('constructor', 0.98), answer('1', 0.87), 0.001, MEANINGS),
    "Without it the model's answer changes from `constructor` (.98) to `1` (.87).",
  ],
  [
    'is the same',
    probeSays(answer('sound', 0.71), answer('sound', 0.51), null),
    "Hiding it leaves the prediction of the labels' probe at `sound` (.71), now with .51.",
  ],
])('the answer %s', (_, testimony, sentence) => {
  expect(testimony.sentence).toBe(sentence);
});
