import { expect, test } from '@jest/globals';
import { memoise } from '../../../bench/victims/memo-victim.js';
import type { Prediction, Victim, VictimInput } from '../../../src/model/victim.js';

const input = (text: string, masked = false): VictimInput => [[{ text, masked }]];
const prediction = (label: string): Prediction => ({
  ...{ label, index: 0, outputIds: [] },
  confidence: { probability: 0.5, logOdds: 0 },
});

class CountingVictim implements Victim {
  readonly description = {
    name: 'n',
    task: 'classification',
    labels: [],
    fingerprint: 'f',
    maxTokens: 9,
  } as const;
  readonly asked: string[] = [];

  countTokens(): number {
    return 1;
  }

  predict(inputs: readonly VictimInput[]): Promise<Prediction[]> {
    return Promise.resolve(inputs.map((one) => prediction(this.note(one))));
  }

  confidences(inputs: readonly VictimInput[], targets: readonly Prediction[]) {
    return Promise.resolve(
      inputs.map((one, index) => ({
        probability: 0,
        logOdds: this.note(one).length + (targets[index]?.label.length ?? 0) / 10,
      })),
    );
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private note(one: VictimInput): string {
    const text = one[0].map((piece) => piece.text).join('');
    this.asked.push(text);
    return text;
  }
}

test('a victim is asked nothing twice, and answers stay in order', async () => {
  const victim = new CountingVictim();
  const memo = memoise(victim);
  const first = await memo.predict([input('a'), input('bb'), input('a')]);
  const again = await memo.predict([input('bb'), input('c')]);
  expect(first.map(({ label }) => label)).toEqual(['a', 'bb', 'a']);
  expect(again.map(({ label }) => label)).toEqual(['bb', 'c']);
  expect(victim.asked).toEqual(['a', 'bb', 'c']);
});

test('another target and another mask are other questions', async () => {
  const victim = new CountingVictim();
  const memo = memoise(victim);
  const inputs = [input('a'), input('a'), input('a', true), input('a')];
  const targets = [prediction('x'), prediction('xx'), prediction('x'), prediction('x')];
  const answers = await memo.confidences(inputs, targets);
  expect(answers.map(({ logOdds }) => logOdds)).toEqual([1.1, 1.2, 1.1, 1.1]);
  expect(victim.asked.length).toBe(3);
});
