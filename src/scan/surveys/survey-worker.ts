/** The entry of a worker thread: surveys the units that it is sent. */
import { parentPort } from 'node:worker_threads';
import { loadParser } from '../../code/parsing/parser.js';
import { tokenOutline } from '../../code/elements/token-outline.js';
import { outlineLine } from '../cache/outline-line.js';
import { analyzeUnit } from '../reading/analyze-subject.js';
import { problemOf } from '../reading/reasons.js';
import { askedHere } from './survey.js';
import type { SurveyAnswer, SurveyRequest, SurveyResponse, UnitRequest } from './survey-messages.js';

const port = parentPort;
if (port === null) throw new Error('this file is the entry of a worker thread');

/** Requests are answered one after the other: the first in one language waits for its grammar. */
let answered = Promise.resolve();

port.on('message', (request: SurveyRequest) => {
  answered = answered.then(async () => {
    port.postMessage(await answersTo(request));
  });
});

async function answersTo({ id, units }: SurveyRequest): Promise<SurveyResponse> {
  const answers: SurveyAnswer[] = [];
  for (const one of units) answers.push(await answerTo(one));
  return { id, answers };
}

async function answerTo({ unit, names }: UnitRequest): Promise<SurveyAnswer> {
  try {
    await loadParser(unit.language);
    return { line: outlineLine(tokenOutline(analyzeUnit(unit))), said: askedHere(unit, names) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
