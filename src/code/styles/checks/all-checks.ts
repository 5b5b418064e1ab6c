import type { Construct } from '../constructs.js';
import type { StyleKind } from '../style-row.js';
import type { StyleView } from '../style-view.js';
import type { Role } from '../../values/tree/roles.js';
import { checkArrays, checkMember, checkPointer, checkSubscript } from './access.js';
import { checkIfBraces, checkIfPosition, checkLoopBraces } from './braces.js';
import { checkConditional, checkIf, checkReturn, checkSizeof, checkSwitch } from './branches.js';
import { checkComparison, checkNot, checkTest } from './comparisons.js';
import { checkDeclaration, checkDeclarations } from './declarations.js';
import { checkJump } from './jumps.js';
import {
  checkAssignment,
  checkBodyBrace,
  checkCall,
  checkDeclaredValue,
  checkFunctionBrace,
  checkIfLines,
  checkKeyword,
  checkLines,
  checkOperator,
  checkQuotes,
  checkSemicolon,
  checkStar,
} from './layout.js';
import { checkEach, checkEndless, checkFor, checkWhile } from './loops.js';
import { checkSignature } from './signature.js';
import { checkStep } from './steps.js';

/** What is read at nodes of some roles or kinds. */
export interface CheckRow {
  readonly at: readonly (Role | StyleKind)[];
  /** What it may list: a language without any of these does not run it. */
  readonly lists: readonly Construct[];
  readonly run: (view: StyleView, node: number) => void;
  /** Whether it reads only the head of a statement, or a list statement by statement: errors in a body do not matter. */
  readonly isHead?: true;
}

/** All checks. */
export const CHECKS: readonly CheckRow[] = [
  {
    at: ['update', 'unary', 'assign'],
    lists: [
      ...(['increment', 'decrement', 'for increment', 'for decrement', 'augmented assignment'] as const),
      ...(['step up', 'step down'] as const),
    ],
    run: checkStep,
  },
  {
    at: ['for'],
    lists: ['loop', 'for header', 'infinite loop', 'counting loop', 'counted loop'],
    run: checkFor,
    isHead: true,
  },
  {
    at: ['while', 'until', 'do'],
    lists: ['loop', 'infinite loop', 'counting loop', 'counted loop'],
    run: checkWhile,
    isHead: true,
  },
  { at: ['each'], lists: ['loop'], run: checkEach, isHead: true },
  { at: ['endless'], lists: ['infinite loop'], run: checkEndless, isHead: true },
  {
    at: ['declaration'],
    lists: ['declaration line', 'declared value', 'first value'],
    run: checkDeclaration,
  },
  { at: ['declaration'], lists: ['array definition'], run: checkArrays },
  {
    at: ['list', 'case'],
    lists: ['declaration line', 'declared value', 'declaration position', 'first value', 'empty declaration'],
    run: checkDeclarations,
    isHead: true,
  },
  { at: ['subscript'], lists: ['array access'], run: checkSubscript },
  { at: ['reference', 'unary'], lists: ['array access'], run: checkPointer },
  { at: ['pointerMember'], lists: ['pointer member'], run: checkMember },
  {
    at: ['if'],
    lists: ['braces', 'if braces', 'else braces', 'body line'],
    run: checkIfBraces,
    isHead: true,
  },
  { at: ['if', 'unless'], lists: ['if position'], run: checkIfPosition },
  {
    at: ['for', 'while', 'do', 'each'],
    lists: ['braces', 'loop braces', 'body line'],
    run: checkLoopBraces,
    isHead: true,
  },
  {
    at: ['binary', 'chain'],
    lists: ['comparison', 'constant side', 'equality', 'inequality', 'zero test', 'nonzero test'],
    run: checkComparison,
  },
  { at: ['unary'], lists: ['zero test', 'nonzero test', 'inequality'], run: checkNot },
  {
    at: ['if', 'elseif', 'unless', 'while', 'until', 'do'],
    lists: ['nonzero test'],
    run: checkTest,
    isHead: true,
  },
  {
    at: ['if', 'unless'],
    lists: ['nesting', 'else order', 'denied branch', 'else', 'early return', 'leaving early', 'choice'],
    run: checkIf,
    isHead: true,
  },
  { at: ['conditional'], lists: ['choice'], run: checkConditional },
  { at: ['switch'], lists: ['switch', 'single case'], run: checkSwitch, isHead: true },
  { at: ['jump'], lists: ['loop exit', 'goto'], run: checkJump },
  { at: ['jump'], lists: ['return value'], run: checkReturn },
  { at: ['function'], lists: ['parameter count', 'parameter types'], run: checkSignature, isHead: true },
  { at: ['sizeof'], lists: ['sizeof'], run: checkSizeof },
  { at: ['binary', 'chain'], lists: ['blanks around operators'], run: checkOperator },
  { at: ['assign'], lists: ['blanks around assignment'], run: checkAssignment },
  { at: ['declarator'], lists: ['blanks around assignment'], run: checkDeclaredValue },
  {
    at: ['call'],
    lists: ['blank before arguments', 'blanks inside parentheses', 'blank after comma'],
    run: checkCall,
  },
  {
    at: ['if', 'while', 'for', 'each', 'switch'],
    lists: ['blank after keyword'],
    run: checkKeyword,
    isHead: true,
  },
  { at: ['function'], lists: ['function brace'], run: checkFunctionBrace, isHead: true },
  { at: ['if'], lists: ['statement brace', 'else line'], run: checkIfLines, isHead: true },
  {
    at: ['for', 'while', 'each', 'switch', 'do'],
    lists: ['statement brace'],
    run: checkBodyBrace,
    isHead: true,
  },
  { at: ['list'], lists: ['statements on a line'], run: checkLines, isHead: true },
  { at: ['star'], lists: ['pointer star'], run: checkStar },
  { at: ['string'], lists: ['quotes'], run: checkQuotes },
  { at: ['expression', 'declaration', 'jump'], lists: ['semicolons'], run: checkSemicolon },
];
