/** Help of the commands around a scan. */
export const EVERYDAY_TEXTS = {
  init: {
    description:
      'Recognise the training data of a repository, and write .codepurify.yml and a GitHub workflow for it.',
    argument: 'folder of the repository (default: the current one)',
    after: `
Examples:
  codepurify init                 look at the data, write what is missing
  codepurify init --force         replace files that exist

Prints what was recognised and the next command. Files that exist are kept without --force.
`,
  },
  explain: {
    description: 'Explain a finding or a family of the last run, or a word of reports.',
    argument: 'id of a finding (cp-…) or a family (fam-…), a part of a pattern, or a word',
    after: `
Examples:
  codepurify explain cp-0123456789ab              a finding, with all that speaks for it
  codepurify explain cp-… --report ci.json        the same of a JSON report, such as one of CI
  codepurify explain "rand() <"                   families with this in their pattern
  codepurify explain necessity                    what a word means; needs no report
`,
  },
  accept: {
    description: 'Accept a finding, or a family of findings, in .codepurify.yml.',
    argument: 'id of a finding (cp-…) or of a family (fam-…)',
    after: `
Examples:
  codepurify accept cp-0123456789ab --reason "a fixture of the tests"
  codepurify accept fam-0123456789ab --reason "our logging macro" --expires never

The file is the nearest .codepurify.yml, else a new one in the root of the repository. Other lines of it do not change. A change is judged by
the file of its base, so commit the entry there. For many findings at once: codepurify scan --write-baseline.
The id must be in the last run here or in report.json; --report names another report, and --report none takes any id.
`,
  },
  config: { description: 'Work with the configuration.' },
  'config show': {
    description: 'Show each option of a scan with its value, and where the value comes from.',
    after: `
Examples:
  codepurify config show                    the options of codepurify scan here
  codepurify config show --base main        those by which a change is judged
  codepurify config show --json             for another program
`,
  },
  completion: {
    description: 'Print the completion script of a shell.',
    argument: 'bash, zsh or fish',
    after: `
Examples:
  source <(codepurify completion bash)                                           in ~/.bashrc
  source <(codepurify completion zsh)                                            in ~/.zshrc, after compinit
  codepurify completion fish > ~/.config/fish/completions/codepurify.fish        once
`,
  },
} as const;
