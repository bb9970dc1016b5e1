import {
  type PersonalFigures,
  type Policy,
  type ReflectionQuestion,
  type Section,
  type Sourced,
  type Titled,
} from '../../supervision/policy';
import { formatDate } from '../../supervision/calendar';
import type { OpenChoice } from '../resolvePolicy';
import { counted, daysInWords, figureWords, yesOrNo } from './figureWords';

const monthDay = (value: string): string => formatDate(`2026-${value}`);
const fullDate = (date: string): string => formatDate(date, { year: true });
const everyMonths = (months: number): string => (months === 1 ? 'every month' : `every ${months} months`);
const heading = (title: string): string[] => ['', title, '-'.repeat(title.length)];
const item = (text: string): string => `- ${text}`;
const under = (text: string): string => `    ${text}`;
const line = <T>(name: string, figure: Sourced<T>, inWords?: (value: T) => string): string =>
  item(`${name}: ${figureWords(figure, inWords)}`);

const titled = ({ title, rule, note }: Titled): string =>
  `${title}${rule ? ` [${rule}]` : ''}${note ? `. ${note}.` : ''}`;

const sections = (entries: readonly Section[]): string[] =>
  entries.flatMap((entry) => [item(titled(entry)), ...entry.prompts.map(under)]);

const questions = (entries: readonly ReflectionQuestion[]): string[] =>
  entries.map(({ text, hint }) => item(hint ? `${text} (${hint})` : text));

const stepWords = (steps: NonNullable<PersonalFigures['steps']['value']>): string =>
  steps.length === 0
    ? 'none'
    : steps
        .map(({ title, targetDays, limitDays }) => {
          const figures = [
            ...(targetDays === null ? [] : [`target ${daysInWords(targetDays)}`]),
            ...(limitDays === null ? [] : [`limit ${daysInWords(limitDays)}`]),
          ];
          return `${title}: ${figures.join(', ')}`;
        })
        .join('; ');

const range = ({ from, to }: { from: number; to: number }): string =>
  `between ${daysInWords(from)} and ${daysInWords(to)}`;

const figures = (entry: Partial<PersonalFigures>): string[] => [
  ...(entry.targetDays ? [line('Target', entry.targetDays, (days) => `every ${daysInWords(days)}`)] : []),
  ...(entry.limitDays
    ? [line('Limit', entry.limitDays, (days) => `no later than ${daysInWords(days)}`)]
    : []),
  ...(entry.agreedRangeDays ? [line('The agreement sets it', entry.agreedRangeDays, range)] : []),
  ...(entry.yearlyMinimum ? [line('Yearly minimum', entry.yearlyMinimum, counted('session'))] : []),
  ...(entry.minMinutes ? [line('Shortest', entry.minMinutes, counted('minute'))] : []),
  ...(entry.maxMinutes ? [line('Longest', entry.maxMinutes, counted('minute'))] : []),
  ...(entry.steps ? [line('Steps by time in post', entry.steps, stepWords)] : []),
];

const personal = ({ personal: p, lengths }: Policy): string[] => [
  ...heading('Personal supervision'),
  ...figures(p),
  ...lengths.flatMap(({ kind, minMinutes, maxMinutes }) => [
    line(`Shortest, ${kind} session`, minMinutes, counted('minute')),
    line(`Longest, ${kind} session`, maxMinutes, counted('minute')),
  ]),
  ...heading('By role (what is not named is as above)'),
  ...p.profiles.flatMap((profile) => [item(titled(profile)), ...figures(profile).map(under)]),
  ...heading('How the year and the clock work'),
  line(
    'Year',
    p.year.basis,
    (basis) =>
      ({
        fixedYear: 'a fixed year',
        rollingYear: 'the last twelve months',
        sinceStart: 'from the date of starting',
      })[basis],
  ),
  line('A fixed year starts on', p.year.startsOn, monthDay),
  line('In proportion for those who start in the year', p.year.proRataStarters, yesOrNo),
  line('In proportion for those who leave in the year', p.year.proRataLeavers, yesOrNo),
  line('In proportion for pauses', p.year.proRataPauses, yesOrNo),
  line('A part becomes a whole number', p.year.rounding),
  line('Notice before a date', p.dueSoonDays, counted('day')),
  line('The agreement may be wider than the policy', p.agreedMayBeWider, yesOrNo),
  line('A pause moves the steps', p.pausesMoveSteps, yesOrNo),
  line('A session shorter than the shortest counts', p.shortSessionsCount, yesOrNo),
  line('Clocks', p.clocks, (clocks) =>
    clocks === 'one' ? 'one for all functions' : 'one for each function',
  ),
];

const PARTS = {
  personal: 'as the personal session',
  yearlyMinimum: 'toward the yearly minimum',
  case: 'for cases',
  checkIn: 'as the check-in',
} as const;

/** What a kind counts for, what with one value and one rule in one line. */
const counts = ({ countsToward }: Policy['sessionKinds'][number]): string[] => {
  const lines = new Map<string, string[]>();
  for (const part of ['personal', 'yearlyMinimum', 'case', 'checkIn'] as const) {
    const said = figureWords(countsToward[part], (yes) => (yes ? 'counts' : 'does not count'));
    lines.set(said, [...(lines.get(said) ?? []), PARTS[part]]);
  }
  return [...lines].map(([said, parts]) => under(said.replace(' [', ` ${parts.join(', ')} [`)));
};

const cases = ({ cases: c }: Policy): string[] => [
  ...heading('Case supervision'),
  line('The clock starts from', c.startsFrom),
  line('Three months are', c.monthsAre, (value) => (value === 'calendar' ? 'calendar months' : '91 days')),
  line('When a case changes type, the new interval counts', c.onChangeOfType, (value) =>
    value === 'fromChange' ? 'from the change' : 'from the last supervision',
  ),
  line('Supervised by', c.supervisedBy),
  ...(c.referenceFormat ? [line('References of the case system', c.referenceFormat)] : []),
  ...(c.services.length ? [] : [item('No case types are stated in the policy.')]),
  ...c.services.flatMap((service) => [
    item(service.title),
    ...service.types.flatMap((type) => [
      under(`${titled(type)} (${service.id}/${type.id})`),
      ...(type.asRequired
        ? [under(`  as and when required [${type.rule ?? type.limitDays.rule}]`)]
        : [
            ...(type.targetDays.value === null
              ? []
              : [under(`  target: ${figureWords(type.targetDays, daysInWords)}`)]),
            under(`  limit: ${figureWords(type.limitDays, daysInWords)}`),
            ...(type.lightTouch.value
              ? [under(`  may be light touch: ${figureWords(type.lightTouch, yesOrNo)}`)]
              : []),
            ...(type.fullEveryMonths.value === null
              ? []
              : [under(`  full at least every: ${figureWords(type.fullEveryMonths, counted('month'))}`)]),
          ]),
    ]),
  ]),
];

const agreement = ({ agreement: a, checkIn: c, deadlines: d }: Policy): string[] => [
  ...heading('Agreement'),
  line('Required', a.required, yesOrNo),
  line('Signed by both', a.signedByBoth, yesOrNo),
  line('Reviewed every', a.reviewMonths, counted('month')),
  ...a.triggers.map((trigger) => item(`Made anew at: ${titled(trigger)}`)),
  ...sections(a.sections),
  ...heading(c.title),
  line('Every', c.everyMonths, counted('month')),
  line('May be inside a personal session', c.insidePersonal, yesOrNo),
  ...c.objectives.map((objective) => item(titled(objective))),
  ...heading('Deadlines'),
  line('Preparation is asked for', d.prepareDays, (days) => `${counted('day')(days)} before`),
  line('Written up within', d.writeUpWorkingDays, counted('working day')),
  line('Signed within', d.signWorkingDays, counted('working day')),
  line('Rebooked within', d.rebookWorkingDays, counted('working day')),
  line('A reflection is kept', d.reflectionKeptDays, (days) => `${counted('day')(days)} after the session`),
];

const lists = (policy: Policy): string[] => [
  ...heading('Moved or cancelled: for whom, and why'),
  item(policy.cancelledBy.map(({ title }) => title).join('; ')),
  item(policy.cancellationReasons.map(({ title }) => title).join('; ')),
  ...heading('Pauses'),
  ...policy.pauseReasons.map((reason) =>
    item(`${titled(reason)}: ${reason.stopsClock ? 'stops the clock' : 'does not stop the clock'}`),
  ),
  ...heading(`Record: ${policy.record.title} [${policy.record.rule}]`),
  ...policy.record.sections.map((section) => item(titled(section))),
  item(`Actions: ${policy.record.actionColumns.join(' / ')}`),
  ...heading(`Supervision file [${policy.fileIndex.rule}]`),
  ...policy.fileIndex.folders.map((folder) => item(titled(folder))),
  item(`A record’s file name begins with "${policy.fileIndex.recordPrefix}"`),
  ...heading('Keeping records'),
  line('After leaving', policy.retention.yearsAfterLeaving, counted('year')),
  line('Basis', policy.retention.basis),
  line('Reviewed before anything is deleted', policy.retention.reviewBeforeDelete, yesOrNo),
  line('Legal hold', policy.retention.legalHold, yesOrNo),
];

const quality = (policy: Policy): string[] => [
  ...heading('Audit'),
  ...policy.audit.schedules.flatMap((schedule) => [
    item(`${titled(schedule)}${schedule.optional ? ' (may)' : ''}`),
    under(`${schedule.who}: ${schedule.sample}; ${figureWords(schedule.everyMonths, everyMonths)}`),
  ]),
  item(`Form: ${policy.audit.form.title}`),
  ...policy.audit.form.sections.flatMap((section) => [
    under(titled(section)),
    ...section.questions.map(({ text }) => under(`  ${text}`)),
  ]),
  ...heading('Evaluation'),
  line('Every', policy.evaluation.everyMonths, counted('month')),
  ...policy.evaluation.questions.map(({ text }) => item(text)),
  ...heading(`Who leads on what, with more than one supervisor [${policy.matrix.rule}]`),
  item(`Provided by: ${policy.matrix.providers.map(({ title }) => title).join(', ')}`),
  ...policy.matrix.responsibilities.map((entry) => item(titled(entry))),
  ...heading(`Components of the process [${policy.components.rule}]`),
  ...policy.components.items.map((entry) => item(titled(entry))),
  ...heading(`Review of outcomes [${policy.outcomes.rule}]`),
  ...policy.outcomes.items.flatMap((entry) => [item(titled(entry)), ...entry.questions.map(under)]),
  ...heading(`Audit of the strategy [${policy.strategyAudit.rule}]`),
  item(`Levels: ${policy.strategyAudit.levels.map(({ title }) => title).join(', ')}`),
  ...policy.strategyAudit.statements.map(({ id, title }) => item(`${id} ${title}`)),
];

const learning = ({ learning: l }: Policy): string[] => [
  ...heading('Learning'),
  ...questions(l.questions),
  line('CPD entries a year', l.cpd.piecesAYear),
  line('of them with peer reflection', l.cpd.withPeerReflection),
  line('by', l.cpd.by, monthDay),
  ...l.standards.map((standard) => item(titled(standard))),
];

const stillOpen = (open: readonly OpenChoice[]): string[] =>
  open.length
    ? [
        ...heading('To be chosen on adoption'),
        ...open.map(({ path, note }) => item(`${path}${note ? `: ${note}` : ''}`)),
      ]
    : [];

/** The whole pack in plain words, for a policy owner to check against their own policy. */
export const showPolicy = (policy: Policy, open: readonly OpenChoice[]): string =>
  [
    `${policy.title} (${policy.id}, version ${policy.version})`,
    policy.about,
    `In force from ${fullDate(policy.effectiveFrom)}${policy.effectiveTo ? ` to ${fullDate(policy.effectiveTo)}` : ''}.`,
    `Covers: ${figureWords(policy.covers)}`,
    'In brackets: the rule of DOMAIN.md that a value comes from, or that the policy does not state it.',
    ...stillOpen(open),
    ...personal(policy),
    ...heading('Kinds of session'),
    ...policy.sessionKinds.flatMap((kind) => [item(titled(kind)), ...counts(kind)]),
    ...cases(policy),
    ...heading('Functions'),
    ...policy.functions.map((entry) => item(`${titled(entry)}. ${entry.about}.`)),
    ...heading('Agenda'),
    ...sections(policy.agenda.headings),
    ...heading(`Group session [${policy.group.rule}]`),
    ...sections(policy.group.headings),
    ...heading(`Reflection [${policy.reflection.rule}]`),
    ...questions(policy.reflection.questions),
    ...agreement(policy),
    ...lists(policy),
    ...learning(policy),
    ...quality(policy),
  ].join('\n');
