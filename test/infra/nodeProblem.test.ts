import { nodeProblem } from '../../infra/local/nodeProblem.mjs';

describe('looking at the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0'])('accepts %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['18.20.0', '20.18.3'])('says in one sentence what is needed instead of %s', (version) => {
    expect(nodeProblem(version)).toMatch(/^Node 20\.19 or newer is needed; this is Node .*\.$/);
  });
});
