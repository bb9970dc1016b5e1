import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What only one part of the house may import, and the reason that the check gives. */
const BOTBUILDER = {
  group: ['botbuilder', 'botbuilder/*', 'botframework-*'],
  message: 'botbuilder is at the end of its life: only bot/chat may import it, so that it can be left.',
};
const TEAMS_JS = {
  group: ['@microsoft/teams-js'],
  message: 'Only tab/host.ts speaks to Teams, so that every page works outside it too.',
};
const GRAPH = {
  group: ['@microsoft/microsoft-graph-client'],
  message: 'Only bot/filing and bot/directory speak to Graph, where each fault has a defined outcome.',
};
const LOCAL = {
  group: ['**/infra/**', '**/tab/**'],
  message: 'The product does not know that the local stack or the tab exist.',
};
const OUTSIDE = {
  group: ['../*', '!../supervision'],
  message: 'supervision/ is the domain: it imports nothing outside itself.',
};
const OUTSIDE_CADENCE = { ...OUTSIDE, group: ['../../*'] };

const only = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.local', 'coverage'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Services are plain objects of functions; none of them has a `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Route handlers and repositories are asynchronous by their type, whether or not one waits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // People's words meet these expressions: none may take longer than a text is long.
    files: ['bot/**/*.ts', 'tab/**/*.ts', 'tab/**/*.tsx', 'infra/**/*.ts', 'manifest/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  only(['bot/**/*.ts', 'infra/**/*.ts', 'manifest/**/*.ts'], [BOTBUILDER, TEAMS_JS, GRAPH]),
  only(['bot/**/*.ts'], [BOTBUILDER, TEAMS_JS, GRAPH, LOCAL]),
  only(['bot/chat/**/*.ts'], [TEAMS_JS, GRAPH, LOCAL]),
  only(['bot/filing/**/*.ts', 'bot/directory/**/*.ts'], [BOTBUILDER, TEAMS_JS, LOCAL]),
  only(['bot/supervision/*.ts'], [BOTBUILDER, TEAMS_JS, GRAPH, LOCAL, OUTSIDE]),
  only(
    ['bot/supervision/cadence/*.ts', 'bot/supervision/caseInformation/*.ts'],
    [BOTBUILDER, TEAMS_JS, GRAPH, LOCAL, OUTSIDE_CADENCE],
  ),
  only(['tab/**/*.ts', 'tab/**/*.tsx'], [BOTBUILDER, TEAMS_JS, GRAPH], ['tab/host.ts']),
  only(['tab/host.ts'], [BOTBUILDER, GRAPH]),
  {
    files: ['tab/**/*.ts', 'tab/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Says what React's compiler would leave alone; the tab is not built with it.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    // The library marks the switch so that nobody uses it by accident; it is used for a loopback sign-in alone.
    files: ['tab/signIn/browserSignIn.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'oauth4webapi', name: 'allowInsecureRequests' }] },
      ],
    },
  },
  {
    // jest's asymmetric matchers (expect.any and its like) are typed as any.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Golden tables and builders are long lists of data.
      'max-lines': ['error', { max: 340, skipBlankLines: true, skipComments: true }],
    },
  },
);
