/** The parts of the house, by the files they hold. What lies nowhere here is an error: new rooms go onto the plan. */
const PARTS = {
  schema: 'src/schema/**/*',
  markdown: 'src/markdown/**/*',
  text: 'src/pipeline/text/**/*',
  stage: 'src/pipeline/!(text)/**/*',
  generate: 'src/pipeline/{generate,annotate,review}.ts',
  loaders: 'src/loaders/**/*',
  collections: 'src/content.config.ts',
  queries: 'src/queries/**/*',
  client: 'src/client/**/*',
  components: 'src/components/**/*',
  layouts: 'src/layouts/**/*',
  pages: 'src/pages/**/*',
  styles: 'src/styles/**/*',
  lexiconWriters: 'scripts/lexicon/**/*',
  scripts: 'scripts/!(lexicon)/**/*',
  commands: 'scripts/*.*',
};

/** Who may import whom, besides their own part. */
const MAY_IMPORT = {
  schema: [],
  markdown: ['schema'],
  text: ['schema'],
  stage: ['text', 'schema', 'markdown'],
  generate: ['stage', 'text', 'schema', 'markdown'],
  loaders: ['schema', 'markdown', 'queries'],
  collections: ['loaders', 'schema'],
  queries: ['schema'],
  // What a reader's browser runs.
  client: ['schema', 'queries'],
  components: ['schema', 'queries'],
  layouts: ['components', 'schema', 'queries', 'styles', 'client'],
  pages: ['layouts', 'components', 'schema', 'queries'],
  styles: [],
  // They make the word lists that the stages read, offline and by hand.
  lexiconWriters: ['stage', 'text', 'schema'],
  scripts: ['generate', 'queries', 'markdown', 'schema'],
  commands: ['scripts', 'generate', 'queries', 'markdown', 'schema'],
};

const PURE = ['schema', 'markdown', 'text', 'stage', 'generate'];
const isPart = (names) => ({ file: { categories: { anyOf: names } } });

export const importSettings = {
  'boundaries/files': Object.entries(PARTS).map(([category, pattern]) => ({ category, pattern })),
  'boundaries/elements': [{ type: 'stage', pattern: 'src/pipeline/*', capture: ['name'] }],
  'import/resolver': { node: { extensions: ['.ts', '.js', '.mjs', '.astro', '.css'] } },
};

/** Options of the rule boundaries/dependencies: later policies win over earlier ones. */
export const importDirections = {
  default: 'disallow',
  checkAllOrigins: true,
  checkUnknownLocals: true,
  checkInternals: true,
  message: '{{from.file.path}} must not import {{to.file.path}}: see "who may import whom" in ARCHITECTURE.md',
  policies: [
    { allow: { to: { module: { origin: ['external', 'core'] } } } },
    ...Object.entries(MAY_IMPORT).map(([from, to]) => ({
      from: isPart([from]),
      allow: { to: isPart([from, ...to]) },
    })),
    { from: isPart(['text']), allow: { to: isPart(['stage']), dependency: { kind: 'type' } } },
    // The files of one stage know each other; of another stage they know only the types.
    {
      from: isPart(['stage']),
      disallow: {
        to: { ...isPart(['stage']), element: { captured: { name: '!{{ from.element.captured.name }}' } } },
        dependency: { kind: 'value' },
      },
    },
    // The contract between pipeline and site stands on zod alone.
    { from: isPart(['schema']), disallow: { to: { module: { origin: ['external', 'core'], source: '!zod' } } } },
    // No disk, no network, no process: a hash is the only thing of Node's that is the same everywhere.
    { from: isPart(PURE), disallow: { to: { module: { origin: 'core', source: '!(node:crypto)' } } } },
  ],
};
