/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  // swc also turns the packages that ship only ES modules (jose, pino's friends) into what jest can load.
  transform: { '^.+\\.(m?js|tsx?)$': ['@swc/jest', swc()] },
  transformIgnorePatterns: ['/node_modules/(?!(jose|oauth2-mock-server|@azure|@typespec)/)'],
  setupFiles: ['<rootDir>/test/support/pristineHttp.cjs'],
  testTimeout: 30_000,
};

function swc() {
  return {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  };
}
