const EXIT_CODES_TEXT = `
Exit codes:
  0    nothing found
  1    poisoned code found (see --fail-on)
  2    a usage or input error: the message says what to do
  3    an internal error
  130  stopped by Ctrl-C with nothing found so far
`;

/** Help of the program itself. */
export const PROGRAM_TEXT = {
  description:
    'Finds backdoor triggers hidden in code that will train a model, and proposes a purified replacement.',
  after: `
Examples:
  codepurify init                               set up a repository: configuration and workflow
  codepurify scan src/                          scan the sources and records of a folder
  codepurify scan train.jsonl --format sarif    scan the records of a dataset
  codepurify purify train.jsonl --dry-run       show what would be replaced
  codepurify explain necessity                  what a word of a report means
  codepurify scan --help                        all options of a command
${EXIT_CODES_TEXT}`,
} as const;

/** Help of each command. */
export const COMMAND_TEXTS = {
  scan: {
    description:
      'Scan sources in eleven languages and records in JSON, JSON Lines, CSV, Parquet and more, and report triggers.',
    paths: 'files and folders; - reads standard input; with --base the default is everything',
    after: `
Examples:
  codepurify scan .                                       everything in this folder
  codepurify scan data/*.jsonl --label-field label        records with their label in "label"
  codepurify scan change.c --victim ./my-model            judge with your own model
  codepurify scan train.jsonl --victim probe              judge all records together by their labels
  codepurify scan . -o report.html -o report.json         several reports; the format by the name
  codepurify scan --base main data/                       what has changed since main, as one change
  codepurify scan . --write-baseline known.txt            accept all that is found now: later with --baseline
  codepurify scan d.jsonl --write-clean clean.jsonl       a copy without the poisoned units
  git show HEAD:f.c | codepurify scan - --language c      from a pipe
${EXIT_CODES_TEXT}`,
  },
  purify: {
    description:
      'Scan, and write verified replacements back, by default those that are proved to keep behaviour. Bytes outside each edit do not change.',
    paths: 'files and folders',
    after: `
Examples:
  codepurify purify src/ --dry-run          print a unified diff, write nothing
  codepurify purify train.jsonl             replace triggers in place
  codepurify purify src/ --purify rename    only rename identifiers

--format and --output apply to the report of the findings; --dry-run prints the diff instead of the report.
${EXIT_CODES_TEXT}`,
  },
  calibrate: {
    description: 'Measure clean code, and write the manifest of the victim with the calibration.',
    paths: 'clean files and folders',
    after: `
Examples:
  codepurify calibrate clean/ --victim ./my-model > codepurify.json
  codepurify calibrate clean.jsonl --victim ./my-model --output my-model/codepurify.json

The output is the manifest of the model folder with the calibration added.
`,
  },
  inspect: {
    description:
      'Show what is recognised in data: formats, fields, languages, labels, and what would not be read.',
    paths: 'files and folders; - reads standard input',
    after: `
Examples:
  codepurify inspect data/                          before a first scan
  codepurify inspect data/ --format json            for another program
  codepurify inspect d.jsonl --code-field code      with another field of code

Exit codes:
  0    at least one unit was read
  2    none was read, or a usage or input error: the message says what to do
`,
  },
  stage: {
    description:
      'Run one stage of a scan, so that several processes or machines share the work: read, learn, count, accept, judge, then report.',
    paths: 'the same files and folders in all stages; none for accept and report',
    after: `
Examples:
  codepurify stage read data/ --work w --shard 1/2       survey half of the data; on another machine: --shard 2/2
  codepurify stage learn data/ --work w                  once: what all records together say, or a sample that fits into --memory
  codepurify stage count data/ --work w --shard 1/2      only where a sample was learned: count its patterns in half of the data
  codepurify stage accept --work w                       only then, once: the patterns that all data shows
  codepurify stage judge data/ --work w --shard 1/2      judge half of the data; on another machine: --shard 2/2
  codepurify stage report --work w --format sarif        the report, the same as that of codepurify scan data/

Each stage leaves files in the work folder, complete or not at all: a stage that was lost is run again, nothing else is. It goes
on where it was stopped. A stage whose file is complete, and made from the same files and options, does nothing; --fresh runs it.
Data in many files goes further with --shard-by file, given to all stages: a process of read, count or judge then opens only the
files of its shard. Reading may be left out: learning then parses the data itself. The number of shards changes no result. Files that are
damaged, or of other data, options, seeds or versions, are refused by name. Who can write to the folder decides the result.
${EXIT_CODES_TEXT}`,
  },
  review: {
    description: 'Review a pull request as the Action does; with --dry-run print the requests instead.',
    paths: 'files and folders of the change to judge (default: everything)',
    after: `
Examples:
  codepurify review --dry-run --repo owner/name --pr 12     print the requests that would be posted
  codepurify review --dry-run --base main --head topic      the same for two local commits, without GitHub
  codepurify review --repo owner/name --pr 12               post it

Prints each request as it would be sent, then the job summary.
${EXIT_CODES_TEXT}`,
  },
  stream: {
    description:
      'Judge JSON Lines from standard input as they come: one line of JSON out for each line in, in the same order.',
    after: `
Examples:
  codepurify stream < d.jsonl > verdicts.jsonl             one verdict for each line
  codepurify stream --witness semantics,characters         by proofs and hidden characters alone: no model, faster
  codepurify stream --victim probe:probe.bin               by the patterns of a probe file
  codepurify stream < d.jsonl | jq -c 'select(.verdict != "clean") | [.line, .verdict]'

Each line out has "line", "verdict" (clean, suspicious, poisoned or unread), "findings", "unread" (reasons) and "heard" (who judged).
A line is judged as if it were alone: labels, company and prompts need whole data, which scan reads. Lines are read as fast as
verdicts are taken.

Exit codes:
  0    every line has its verdict, whatever it is
  2    a usage or input error: the message says what to do
  3    an internal error
  130  stopped by Ctrl-C
`,
  },
  probe: { description: 'Work with a probe in a file, so that many machines judge with the same probe.' },
  'probe train': {
    description: 'Train a probe on labelled records, and write it to a file (--output).',
    paths: 'files and folders with labelled records; - reads standard input',
    after: `
Examples:
  codepurify probe train train.jsonl --output probe.bin
  codepurify scan new.jsonl --victim probe:probe.bin        find the patterns that labels in train.jsonl follow

The file holds these patterns and the key of the probe (--seed): keep it from the people who write the data.
`,
  },
  models: {
    description: 'List the bundled models and verify their files against their sha256.',
    after: `
Exit codes:
  0    every file matches its manifest
  2    a file of a model is missing or was changed
`,
  },
} as const;
