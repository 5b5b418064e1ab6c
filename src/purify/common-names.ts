import type { IdentifierRole } from '../code/analysis.js';
import { words } from '../code/languages/language.js';

/** Common names of local variables and parameters, in C and in Java. */
const LOCAL = words(`
  addr address args array begin block bound buf buffer bytes callback channel child client code col
  config conn connection context count ctx current cursor data date delay depth dest dev
  device dst element end entry env error event field file first flags frame handle handler head height
  host id index info input item iter key last left len length level limit line list map mask max message
  min mode msg name next node num number obj object offset old opts options output packet page param
  params parent path port pos position prev priv ptr query queue reader req request res response result
  ret right root row session size source src stack start state status step stop str stream sum table
  target temp text time timeout tmp total tree type url user val value width writer
`);

/** Common names of functions. */
const OWN = words(`
  add apply build check clear close compute convert copy create decode encode execute fetch fill filter
  find format handle init insert load merge open parse prepare print process read receive register
  remove render reset resolve run save scan search select send setup sort start stop store transform
  update validate visit write
`);

/** Common names, from which the language model chooses. */
export const COMMON_NAMES: Readonly<Record<Exclude<IdentifierRole, 'free'>, ReadonlySet<string>>> = {
  local: LOCAL,
  own: OWN,
};

/** Words that names are made of. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...LOCAL, ...OWN, 'is', 'has', 'to', 'from', 'of']);
