/** The report's style sheet. It follows the system's light or dark mode, and fetches nothing. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #57606a; --line: #d1d9e0; --page: #fff; --panel: #f6f8fa;
  --bad: #cf222e; --good: #1a7f37; --link: #0759b8; --mark: #fff1b8; --minus: #ffebe9; --plus: #dafbe1; --value: #bf5a00;
  --warn: #8a4600; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #a2aab4; --line: #3d444d; --page: #0d1117;
  --panel: #151b23; --bad: #ff7b72; --good: #3fb950; --link: #79b8ff; --mark: #5a4700; --minus: #3c1618; --plus: #12331c;
  --value: #f0883e; --warn: #f0883e; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; color: var(--ink); background: var(--page);
  font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.0625rem; margin: 0; } h3 code { font-size: 1rem; font-weight: 600; }
p { margin: .5rem 0; }
code, .lines { font: .875rem/1.6 ui-monospace, 'DejaVu Sans Mono', monospace; }
a { color: var(--link); text-decoration: none; border-bottom: 1px solid; }
a:hover { border-bottom-width: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.soft { color: var(--soft); }
.verdict { border-left: .3rem solid var(--good); padding: .6rem 1rem; background: var(--panel); }
.verdict.poisoned { border-color: var(--bad); }
.verdict.undecided, .verdict.nothing, .verdict.suspicious { border-color: var(--value); }
.verdict .soft { font-size: .875rem; margin: .25rem 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .25rem 2rem; list-style: none; margin: .5rem 0; padding: 0; }
.tiles b { font-size: 1.4rem; font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
.steps li { margin: .75rem 0; }
.command > code { flex: 1 1 auto; padding: .35rem .6rem; background: var(--panel); border: 1px solid var(--line);
  border-radius: .35rem; }
.family { margin: 1rem 0 1.75rem; }
.self { padding: 0 .2rem; }
.tag { display: inline-block; padding: 0 .5rem; border: 1px solid; border-radius: 1rem; font-size: .8125rem; }
.tag.poisoned { color: var(--bad); } .tag.suspicious { color: var(--warn); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; }
.body.empty { min-height: 30rem; }
summary { padding: .5rem .8rem; cursor: pointer; background: var(--panel); border-radius: .4rem; }
summary .place { margin: 0 .25rem; } summary .what { margin-right: .25rem; }
.body { padding: .4rem .8rem .8rem; }
.lead { font-size: 1.05rem; }
.lines { margin: .6rem 0; padding: .4rem 0; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
.r { display: grid; grid-template-columns: 4.5ch minmax(0, 1fr); }
.sides .r { grid-template-columns: 6.5ch minmax(0, 1fr) 6.5ch minmax(0, 1fr); }
.r > * { padding: 0 .6rem; white-space: pre-wrap; overflow-wrap: anywhere; text-decoration: none; }
.r > .n { padding: 0 .5ch; color: var(--soft); text-align: right; user-select: none; white-space: nowrap; }
.sides .n.f { border-left: 1px solid var(--line); }
.r.h > span { color: var(--soft); font: .8125rem/1.6 system-ui, sans-serif; grid-column: span 2; }
.r > del { background: var(--minus); } .r > ins { background: var(--plus); }
.r.c > .n:not(:empty)::after { content: ' -'; } .r.c > .n.f:not(:empty)::after { content: ' +'; }
.g { padding-left: 2ch; color: var(--soft); user-select: none; }
mark { color: inherit; background: var(--mark); border-bottom: 2px solid var(--bad); padding-bottom: 1px; }
dl { margin: .6rem 0; } dl > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1rem;
  padding: .3rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; } dd { margin: 0; }
.bars > div { border: 0; padding: .1rem 0; } .bars dt { font-weight: 400; color: var(--soft); }
.bar { width: 10rem; max-width: 45%; height: .6rem; vertical-align: middle; }
.track { fill: var(--line); } .value { fill: var(--value); }
.shares { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: .75rem 2rem; }
.share { display: flex; align-items: center; gap: .5rem; margin: .1rem 0; font-size: .875rem; }
.share .bar { width: 8rem; max-width: 38%; flex: none; }
.strip { display: block; width: 100%; height: 2.5rem; }
.ends { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 1rem; font-size: .875rem; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; }
#controls { display: none; }
button, select, input { font: inherit; font-size: .9375rem; color: var(--ink); background: var(--page);
  border: 1px solid var(--soft); border-radius: .35rem; padding: .25rem .6rem; max-width: 100%; }
button { display: none; cursor: pointer; } button:hover { background: var(--panel); }
.js button:not([hidden]) { display: inline-block; }
.js .no-script { display: none; }
.js #controls { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .6rem .9rem;
  padding: .9rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
#controls label { color: var(--soft); font-size: .875rem; min-width: 0; }
#controls input, #controls select { display: block; width: 100%; }
#controls .wide { grid-column: 1 / -1; } #controls output { flex: 1 1 14rem; }
.places li { margin: .3rem 0; }
@media (max-width: 46rem) {
  body { padding: .9rem; }
  h1 { font-size: 1.35rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
  .tiles { gap: .1rem 1.25rem; }
  .steps { padding-left: 1.4rem; }
  .js #controls { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .sides .r { grid-template-columns: 6.5ch minmax(0, 1fr); }
  .sides .r:not(.c) > .f, .sides .r > span:empty, .sides .r.h { display: none; }
  .sides .n.f { border-left: 0; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --page: #fff; --panel: #fff; --bad: #a40e26;
    --good: #116329; --link: #000; --mark: #fff1b8; --minus: #ffebe9; --plus: #dafbe1; --value: #8a4600; --warn: #8a4600; }
  * { print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .js #controls, .js button:not([hidden]), .self { display: none; }
  .js .print { display: block; }
  .family > h3, h2, summary { break-after: avoid; }
  .r, dl > div, li { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
`;
