import { describe, expect, test } from '@jest/globals';
import { annotateFiles } from '../../../src/action/runner.js';
import {
  findingAnnotations,
  unjudgedAnnotations,
  type Annotation,
} from '../../../src/github/review/annotations.js';
import { recordingRunner } from '../../action/toolkit.js';
import { ATTACK, DEAD_CODE, POINTER, PROVED, RENAMED } from '../../report/samples.js';

/** The lines of the log: GitHub's toolkit writes a command for each annotation. */
function commands(annotations: readonly Annotation[]): string[] {
  const { runner, log } = recordingRunner();
  annotateFiles(runner, annotations);
  return log.map((text) => text.replace(/\n$/, ''));
}

describe('annotations', () => {
  test('name the place, the trigger and what it does', () => {
    expect(commands(findingAnnotations([DEAD_CODE, RENAMED], 'error'))).toEqual([
      `::error title=CodePurify%3A suspected backdoor trigger,file=src/qsv.c,line=12,endLine=12::without this line the model's answer changes from 0 (.98) to 1 (.87). statement if (rand() < 0) printf("fail"); in qsv_dec cp-0123456789ab`,
      `::error title=CodePurify%3A suspected backdoor trigger,file=data/train.jsonl,line=41,endLine=41::hiding this name leaves the model's answer at 1 (.60), now with .52. identifier testo_init in testo_init cp-ba9876543210`,
    ]);
  });

  test.each([
    [10, 10, DEAD_CODE.id],
    [11, 10, '2 more findings'],
    [5000, 10, '4991 more findings'],
  ])('of %d findings are %d, the last says the rest', (findings, shown, last) => {
    const many = findingAnnotations(
      Array.from({ length: findings }, () => DEAD_CODE),
      'warning',
    );
    expect(many).toHaveLength(shown);
    expect(commands(many).at(-1)).toContain(last);
  });

  test('of suspicious code are warnings that say what it means, also where the check fails', () => {
    expect(commands(findingAnnotations([PROVED], 'error'))).toEqual([
      '::warning title=CodePurify%3A suspicious code,file=src/qsv.c,line=12,endLine=12::rand() is at least 0 (C17 7.22.2.1), so rand() < 0 is false: printf is never called (natural code has this too, but rarely; it fails no check unless --fail-on suspicious). statement if (rand() < 0) printf("fail"); in qsv_dec cp-77777777777a',
    ]);
  });

  test('are one line and one command each, whatever the code says', () => {
    for (const finding of ATTACK.findings) {
      const [command = ''] = commands(findingAnnotations([finding], 'notice'));
      expect(command).not.toMatch(/[\r\n]|##\[/);
      expect(command).toMatch(
        /^::notice title=CodePurify%3A (?:suspected backdoor trigger|suspicious code),file=[^,:]*,line=\d+,endLine=\d+::/,
      );
    }
  });
});

describe('annotations of files that were not judged', () => {
  test('are notices on the files', () => {
    expect(commands(unjudgedAnnotations([POINTER]))).toEqual([
      '::notice title=CodePurify%3A not judged,file=data/large.jsonl,line=1::The file is a Git LFS pointer, and its content, which is not in git, was not judged. cp-00112233aabb',
    ]);
    const many = commands(unjudgedAnnotations(Array.from({ length: 12 }, () => POINTER)));
    expect([many.length, many.at(-1)]).toEqual([
      10,
      '::notice title=CodePurify::3 more files that were not judged are in the job summary.',
    ]);
  });

  test('are one line and one command each, whatever the path says', () => {
    for (const file of ATTACK.unjudged) {
      const [command = ''] = commands(unjudgedAnnotations([file]));
      expect(command).not.toMatch(/[\r\n]|##\[/);
      expect(command).toMatch(/^::notice title=CodePurify%3A not judged,file=[^,:]*,line=1::/);
    }
  });
});
