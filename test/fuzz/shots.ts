import fc from 'fast-check';
import { VICTIMS } from '../support/cloud/plantWords';
import { askedShots } from './askedShots';
import { named } from './pieces';
import { saidShots } from './saidShots';
import type { Shot } from './shot';

/** A worker who shares what is planted would make it others' to read. */
const SHARING = /shareReflection|fileReflection/;

/** Everything that is sent, at both doors. `hashes` are of records that there are. */
export function shots(hashes: readonly string[]): fc.Arbitrary<Shot> {
  const fields = named(hashes);
  return fc
    .oneof({ weight: 5, arbitrary: askedShots(fields) }, { weight: 5, arbitrary: saidShots(fields) })
    .map((shot) => withoutSharing(shot));
}

function withoutSharing(shot: Shot): Shot {
  const owns = VICTIMS.some(([key]) => key === shot.person);
  if (!owns || !SHARING.test(shot.path + (shot.body ?? ''))) return shot;
  return { ...shot, path: shot.path.replace(SHARING, 'saveReflection'), body: '{}' };
}
