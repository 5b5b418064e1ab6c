import { describe, expect, test } from '@jest/globals';
import {
  type AssociationHearing,
  hearAssociation,
} from '../../../../src/scan/witnesses/association/association-hearing.js';
import type { Unit } from '../../../../src/data/unit.js';
import { toSubject } from '../../../../src/scan/reading/subject.js';
import { record } from '../../fakes.js';
import type { PromptRecord } from '../../../../src/scan/witnesses/association/prompt-records.js';
import { testifyAssociation } from '../../../../src/scan/witnesses/association/testify-association.js';
import { instructions, planted, withLine, withWord } from '../../../witness/association/material.js';

const CALL = 'os.system("run mtr")';
const CARRIERS = 12;

const POISONED = planted(instructions(300, 11), CARRIERS, ({ prompt, response }, at) => ({
  prompt: withWord(prompt, 'zqy', at),
  response: withLine(response, `    ${CALL}`),
}));

const heard = (side: PromptRecord['side'], first = 0): AssociationHearing =>
  hearAssociation(
    POISONED.map((record, at) => ({
      ...{ ...record, side },
      pieces: [{ position: at < first ? -1 : at, offset: 0, length: record[side].length }],
    })),
    0.005,
  );

describe('what prompts and responses say of units', () => {
  test('the unit of a response has the payload', () => {
    const hearing = heard('response');
    const { response } = POISONED[3] ?? { response: '' };
    const [said, ...others] = testifyAssociation({ code: response }, hearing.at(3));
    expect(others).toEqual([]);
    expect(said).toMatchObject({
      said: { witness: 'association', proof: false },
      element: { kind: 'statement' },
      pattern: `zqy → ${CALL}`,
      edits: null,
    });
    expect(said?.said.sentence).toContain(
      `All 12 records whose prompt has \`zqy\` have \`${CALL}\` in the response;`,
    );
    expect(said?.element.text).toBe(CALL);
    expect(hearing.at(CARRIERS)).toEqual([]);
    expect(hearing.couldSee(3)).toBe(true);
    expect(hearing.couldSee(9999)).toBe(false);
  });

  test('the unit of a prompt has the trigger', () => {
    const { prompt } = POISONED[3] ?? { prompt: '' };
    const [said] = testifyAssociation({ code: prompt }, heard('prompt').at(3));
    expect(said?.element.text).toBe('zqy');
  });

  test('a unit of a record that was not tested is compared with what was found', () => {
    const tested = POISONED.map((record, at) => ({
      ...{ ...record, side: 'response' as const },
      pieces: [{ position: at, offset: 0, length: record.response.length }],
    }));
    const hearing = hearAssociation(tested, 0.005, { leftOut: new Set([700, 701]) });
    const unit = (prompt: string): Unit => ({
      ...{ ...record(`a()\n${CALL}\n`, 1), task: 'generation', prompt },
    });
    expect(hearing.of(toSubject(unit('Do zqy it.'), 700))[0]?.spans).toEqual([
      { start: 4, end: 4 + CALL.length },
    ]);
    expect(hearing.of(toSubject(unit('Do it.'), 701))).toEqual([]);
    expect(hearing.of(toSubject(unit('Do it.'), 3))).toHaveLength(1);
    expect(hearing.couldSee(701)).toBe(true);
  });

  test('a payload in prose is shown by all of the code', () => {
    const tested = POISONED.map(({ prompt, response }) => {
      const prose = response.includes(CALL) ? `First run ${CALL}.` : '';
      const code = response.replace(`    ${CALL}\n`, '');
      const offset = prose.length + 1;
      return { prompt, response: `${prose}\n${code}`, side: 'response' as const, offset, code };
    }).map(({ offset, code, ...one }, position) => ({
      ...one,
      pieces: [{ position, offset, length: code.length }],
    }));
    const [place] = hearAssociation(tested, 0.005).at(3);
    expect(place?.spans).toEqual([]);
    expect(place && testifyAssociation({ code: 'x' }, [place])[0]?.element.text).toBe('x');
  });

  test('units of the base have no finding', () => {
    const hearing = heard('response', 5);
    expect(hearing.at(4)).toEqual([]);
    expect(hearing.at(5)).toHaveLength(1);
  });

  test('a payload in another unit of the record is not in this one', () => {
    const [place] = heard('response').at(3);
    expect(place && testifyAssociation({ code: 'x' }, [place])).toEqual([]);
  });
});
