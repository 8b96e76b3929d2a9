import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections, importSettings } from './scripts/lint/import-directions.js';

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a file is called what its main export is called.',
};

/** What would make the same texts give other bytes on another machine or another day. */
const IMPURITIES = [
  ['MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]', 'depends on the locale of the machine'],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'reads the clock'],
  ["MemberExpression[object.name='Date'][property.name='now']", 'reads the clock'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'is not the same twice'],
  ["Identifier[name='process']", 'depends on the machine'],
  ["CallExpression[callee.name='fetch']", 'goes to the network'],
  ["MemberExpression[object.name='Intl'][property.name!='Segmenter']", 'depends on the locale data of the machine'],
].map(([selector, reason]) => ({ selector, message: `The way from texts to content is pure, and this ${reason}.` }));

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'content/',
      'seeds/',
      'tests/fixtures/',
      '**/.*.next-*/',
      '**/.*.previous-*/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what is meant where text is spread.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  astro.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    rules: { 'max-lines': ['error', { max: 250 }], 'no-restricted-syntax': ['error', DEFAULT_EXPORT] },
  },
  {
    files: ['src/{pipeline,schema,markdown}/**'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...IMPURITIES] },
  },
  // What is set as HTML is not escaped: pages say all they say through Astro, the search through DOM nodes.
  {
    files: ['{src,scripts}/**/*.{ts,js,mjs,astro}'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-restricted-properties': [
        'error',
        ...[
          'innerHTML',
          'outerHTML',
          'insertAdjacentHTML',
          'setHTMLUnsafe',
          'createContextualFragment',
          'parseHTMLUnsafe',
          'srcdoc',
        ].map((property) => ({ property, message: 'Set text, or make elements: markup in data must stay text.' })),
      ],
    },
  },
  { files: ['src/components/frame/LinkedData.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
  // Tools that load these files by their path ask for a default export.
  {
    files: ['*.config.{js,mjs,ts}', 'scripts/site/astro-log.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Long lists of words are data.
  { files: ['src/**/lexicon/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/**', 'scripts/**'],
    plugins: { boundaries },
    settings: importSettings,
    rules: {
      'boundaries/dependencies': ['error', importDirections],
      'boundaries/no-unknown-files': 'error',
    },
  },
);
