import fc from 'fast-check';
import { judge } from '../../../bot/supervision/cadence/judge';
import { judgeCase } from '../../../bot/supervision/cadence/judgeCase';
import { judgeCheckIn } from '../../../bot/supervision/cadence/judgeCheckIn';
import { severity, type YearState } from '../../../bot/supervision/cadence/result';
import type { CaseSituation } from '../../../bot/supervision/cadence/situation';
import { caseStateDates, stateDates, stateOnDay } from '../../../bot/supervision/cadence/stateDates';
import { daysAfter } from '../../../bot/supervision/calendar';
import { START, anyCase, anyDay, anyPack, anyPause, anySituation, anyVersions } from './anySituation';
import { held, luton } from './situations';

const yearSeverity: Record<YearState, number> = { none: 0, reached: 0, onPace: 1, behind: 2, atRisk: 3 };

const runs = { numRuns: 200 };

describe('what holds of every standing', () => {
  it('a pause never makes anything more overdue', () => {
    fc.assert(
      fc.property(anySituation, anyPause, anyVersions, anyDay, (without, away, policies, on) => {
        const base = { ...without, pauses: [] };
        const plain = judge(base, policies, on);
        const paused = judge({ ...base, pauses: [away] }, policies, on);
        expect(severity[paused.state]).toBeLessThanOrEqual(severity[plain.state]);
        if (paused.targetDate && plain.targetDate) expect(paused.targetDate >= plain.targetDate).toBe(true);
        if (paused.limitDate && plain.limitDate) expect(paused.limitDate >= plain.limitDate).toBe(true);
        expect(paused.yearMinimum ?? 0).toBeLessThanOrEqual(plain.yearMinimum ?? 0);
        expect(paused.yearExpected ?? 0).toBeLessThanOrEqual(plain.yearExpected ?? 0);
      }),
      runs,
    );
  });

  it('a further pause never does either', () => {
    fc.assert(
      fc.property(anySituation, anyPause, anyVersions, anyDay, (some, away, policies, on) => {
        const more = { ...some, pauses: [...(some.pauses ?? []), away] };
        expect(severity[judge(more, policies, on).state]).toBeLessThanOrEqual(
          severity[judge(some, policies, on).state],
        );
      }),
      runs,
    );
  });

  it('adding a held session never makes a standing worse', () => {
    fc.assert(
      fc.property(anySituation, anyDay, anyVersions, anyDay, (before, heldOn, policies, on) => {
        const started = { ...before, startedOn: before.startedOn ?? START };
        const after = { ...started, sessions: [...started.sessions, held(heldOn)] };
        const [less, more] = [judge(started, policies, on), judge(after, policies, on)];
        expect(severity[more.state]).toBeLessThanOrEqual(severity[less.state]);
        expect(more.yearCount).toBeGreaterThanOrEqual(less.yearCount);
        // The outlook is compared at one pace, for a session of the same year: only then does it take one off.
        const onePace = before.profile !== 'newly-qualified' && !before.profileChanges?.length;
        const sameYear = heldOn >= (more.yearFrom ?? '') && heldOn <= on;
        if (sameYear && onePace && !before.pauses?.length)
          expect(yearSeverity[more.yearState]).toBeLessThanOrEqual(yearSeverity[less.yearState]);
      }),
      runs,
    );
  });

  it('a state moves in one direction with time while nothing happens', () => {
    fc.assert(
      fc.property(
        fc.array(anyDay, { minLength: 1, maxLength: 6 }),
        anyPack,
        fc.integer({ min: 1, max: 120 }),
        (days, pack, ahead) => {
          const last = days.reduce((best, day) => (day > best ? day : best));
          const quiet = { startedOn: START, sessions: days.map((day) => held(day)) };
          const at = (day: number) => severity[judge(quiet, [pack], daysAfter(last, day)).state];
          expect(at(ahead)).toBeGreaterThanOrEqual(at(ahead - 1));
        },
      ),
      runs,
    );
  });

  it('explanation and state never disagree', () => {
    fc.assert(
      fc.property(anySituation, anyVersions, anyDay, (any, policies, on) => {
        const { state, explanation, targetDate, limitDate } = judge(any, policies, on);
        const [words = ''] = explanation.split('. ');
        const limitOver = /limit[^;]* was /.test(words);
        const targetOver = /target[^;]* was /.test(words);
        if (state !== 'paused') expect(limitOver).toBe(state === 'pastLimit');
        if (state === 'pastTarget') expect(targetOver).toBe(true);
        if (state === 'onTrack' || state === 'dueSoon')
          expect([limitOver, targetOver]).toEqual([false, false]);
        expect(words.startsWith('Paused since')).toBe(state === 'paused');
        expect(words.includes('states no interval')).toBe(state === 'notSet');
        if (state === 'pastLimit') expect(limitDate !== null && limitDate < on).toBe(true);
        if (state === 'pastTarget') expect(targetDate !== null && targetDate < on).toBe(true);
      }),
      runs,
    );
  });

  it('any pack that the schema accepts can be computed', () => {
    fc.assert(
      fc.property(anySituation, anyVersions, anyDay, (any, policies, on) => {
        const results = [judge(any, policies, on), judgeCheckIn(any, policies, on)];
        for (const { explanation } of results) {
          expect(explanation).toMatch(/^[A-Z].*\.$/);
          expect(explanation).not.toMatch(/undefined|null|NaN|Infinity|Invalid/);
        }
      }),
      runs,
    );
  });

  it('the stored days of change say what judging on that day would say', () => {
    fc.assert(
      fc.property(
        anySituation,
        anyVersions,
        anyDay,
        fc.integer({ min: 0, max: 150 }),
        (any, policies, on, ahead) => {
          const known = { ...any, sessions: any.sessions.filter(({ heldOn }) => heldOn <= on) };
          const later = daysAfter(on, ahead);
          expect(stateOnDay(stateDates(known, policies, on), later)).toBe(
            judge(known, policies, later).state,
          );
        },
      ),
      runs,
    );
  });
});

describe('what holds of every case', () => {
  it('adding a full supervision never makes it worse', () => {
    fc.assert(
      fc.property(anyCase, anyDay, anyDay, (before, heldOn, on) => {
        const after = { ...before, sessions: [...before.sessions, { heldOn, depth: 'full' as const }] };
        const state = (found: CaseSituation) => severity[judgeCase(found, [luton], on).state];
        expect(state(after)).toBeLessThanOrEqual(state(before));
      }),
      runs,
    );
  });

  it('the stored days of change say what judging on that day would say', () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.integer({ min: 0, max: 150 }), (any, on, ahead) => {
        const known = { ...any, sessions: any.sessions.filter(({ heldOn }) => heldOn <= on) };
        const later = daysAfter(on, ahead);
        expect(stateOnDay(caseStateDates(known, [luton], on), later)).toBe(
          judgeCase(known, [luton], later).state,
        );
      }),
      runs,
    );
  });

  it('its explanation is a sentence', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (found, on) => {
        expect(judgeCase(found, [luton], on).explanation).toMatch(/^[A-Z][^]*\.$/);
      }),
      runs,
    );
  });
});
