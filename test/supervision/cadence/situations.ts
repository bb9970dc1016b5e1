import { earlyYearsPvi } from '../../../bot/policies/packs/earlyYearsPvi';
import { integratedChildrensTrust } from '../../../bot/policies/packs/integratedChildrensTrust';
import { lancashireChildrensServices } from '../../../bot/policies/packs/lancashireChildrensServices';
import { lgaEmployerStandards } from '../../../bot/policies/packs/lgaEmployerStandards';
import { lutonSocialCare } from '../../../bot/policies/packs/lutonSocialCare';
import { withValueAt, type Json } from '../../../bot/policies/path';
import { judge } from '../../../bot/supervision/cadence/judge';
import type { PersonalResult } from '../../../bot/supervision/cadence/result';
import type { CaseSituation, HeldSession, Situation } from '../../../bot/supervision/cadence/situation';
import type { Policy } from '../../../bot/supervision/policy';

export const luton = lutonSocialCare;
export const lga = lgaEmployerStandards;
export const lancashire = lancashireChildrensServices;
export const trust = integratedChildrensTrust;
export const everyPack = [luton, lga, lancashire, trust, earlyYearsPvi];

/** A personal session of 90 minutes with its record sent. */
export const held = (heldOn: string, over: Partial<HeldSession> = {}): HeldSession => ({
  heldOn,
  kind: 'personal',
  minutes: 90,
  recordSent: true,
  ...over,
});

/** Somebody long in post, seen on the days given. */
export const seen = (days: string[], over: Partial<Situation> = {}): Situation => ({
  startedOn: '2020-01-06',
  sessions: days.map((day) => held(day)),
  ...over,
});

/** A case allocated on 1 June 2026. */
export const aCase = (
  type: string,
  sessions: CaseSituation['sessions'],
  over: Partial<CaseSituation> = {},
): CaseSituation => ({
  type,
  allocatedOn: '2026-06-01',
  sessions,
  ...over,
});

/** A pack with other values at some paths. */
export const changed = (pack: Policy, changes: Record<string, Json>): Policy =>
  Object.entries(changes).reduce<Json>(
    (json, [path, value]) => withValueAt(json, path, value),
    pack as unknown as Json,
  ) as unknown as Policy;

/** Judged by Luton's pack. */
export const byLuton = (situation: Situation, on: string): PersonalResult => judge(situation, [luton], on);
