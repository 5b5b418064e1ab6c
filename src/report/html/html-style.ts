/** The report's style sheet. It follows the system's light or dark mode, and fetches nothing. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #fff; --panel: #f6f8fa;
  --bad: #cf222e; --good: #1a7f37; --mark: #fff1b8; --minus: #ffebe9; --plus: #dafbe1; --value: #bf5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --page: #0d1117;
  --panel: #151b23; --bad: #ff7b72; --good: #3fb950; --mark: #4d3a00; --minus: #3c1618; --plus: #12331c; --value: #f0883e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--ink); background: var(--page);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; display: inline; }
code, pre { font: .875rem/1.5 ui-monospace, monospace; } code { overflow-wrap: anywhere; }
.verdict { border-left: .3rem solid var(--good); padding: .3rem .8rem; background: var(--panel); }
.verdict.poisoned { border-color: var(--bad); } .verdict.undecided, .verdict.nothing,
.verdict.suspicious { border-color: var(--value); }
.soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; } details table { width: auto; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; }
summary { padding: .5rem .8rem; cursor: pointer; background: var(--panel); }
details > div { padding: .2rem .8rem .8rem; }
.bar { width: 8rem; height: .5rem; vertical-align: middle; } .track { fill: var(--line); } .value { fill: var(--value); }
pre { margin: .5rem 0; padding: .6rem; overflow-x: auto; background: var(--panel); border-radius: .4rem; tab-size: 4; }
pre .n { color: var(--soft); user-select: none; } mark { color: inherit; background: var(--mark);
  text-decoration: underline wavy var(--bad); text-underline-offset: .2em; }
del, ins { text-decoration: none; display: inline-block; min-width: 100%; } del { background: var(--minus); }
ins { background: var(--plus); }
@media print { details { break-inside: avoid; } }
`;
