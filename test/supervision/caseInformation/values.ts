import { isNhsNumber } from '../../../bot/supervision/caseInformation/numbers';
import type { Draw } from './draw';
import { AREAS, COLLEAGUES, GIVEN, MONTHS, STAFF, STREETS, STREET_TYPES, SURNAMES } from './pools';

/** The day that the texts are written on. */
export const TODAY = '2026-11-21';

type Make = (draw: Draw) => string;

const two = (figure: number): string => String(figure).padStart(2, '0');

/** A date in one of the ways that people write one. */
function dateIn(draw: Draw, year: number): string {
  const [day, month] = [1 + draw.below(28), 1 + draw.below(12)];
  const name = MONTHS[month - 1] ?? '';
  return draw.one([
    `${two(day)}/${two(month)}/${year}`,
    `${day}.${month}.${year}`,
    `${day}/${month}/${two(year % 100)}`,
    `${day} ${name} ${year}`,
    `${day}${ordinal(day)} ${name} ${year}`,
    `${day} ${name.slice(0, 3)} ${year}`,
    `${year}-${two(month)}-${two(day)}`,
  ]);
}

const ordinal = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th';

function nhs(draw: Draw): string {
  for (;;) {
    const digits = `${4 + draw.below(4)}${draw.digits(9)}`;
    if (!isNhsNumber(digits)) continue;
    const grouped = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
    return draw.one([digits, grouped.join(' '), grouped.join('-')]);
  }
}

function postcode(draw: Draw): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'.split('');
  const code = `${draw.one(AREAS)} ${draw.below(10)}${draw.one(letters)}${draw.one(letters)}`;
  return draw.one([code, code, code.replace(' ', ''), code.toLowerCase()]);
}

function address(draw: Draw): string {
  const street = `${1 + draw.below(250)} ${draw.one(STREETS)} ${draw.one(STREET_TYPES)}`;
  return draw.one([street, street, `Flat ${1 + draw.below(40)}, ${street}`, street.replace(' ', 'b ')]);
}

/** What fills each slot. The kinds of case information stand here by their own names. */
export const VALUES: Readonly<Record<string, Make>> = {
  dateOfBirth: (draw) => dateIn(draw, 2009 + draw.below(17)),
  nhsNumber: nhs,
  caseNumber: (draw) => `${1 + draw.below(9)}${draw.digits(5 + draw.below(3))}`,
  postcode,
  phone: (draw) =>
    draw.one([
      `07${draw.digits(3)} ${draw.digits(6)}`,
      `07${draw.digits(9)}`,
      `07${draw.digits(3)} ${draw.digits(3)} ${draw.digits(3)}`,
      `01582 ${draw.digits(6)}`,
      `+44 7${draw.digits(3)} ${draw.digits(6)}`,
      `020 7${draw.digits(3)} ${draw.digits(4)}`,
    ]),
  email: (draw) =>
    `${draw
      .one(GIVEN)
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase()}${draw.digits(2)}@gmail.com`,
  childName: (draw) => draw.one(GIVEN),
  surname: (draw) => draw.one(SURNAMES),
  address,
  nationalInsurance: (draw) => `QC${draw.digits(2)} ${draw.digits(2)} ${draw.digits(2)}C`.replace('QC', 'JC'),
  pupilNumber: (draw) => `H${draw.digits(12)}`,
  recentDay: (draw) => `${1 + draw.below(28)} ${draw.one(MONTHS)}`,
  recentDate: (draw) => dateIn(draw, 2025 + draw.below(2)),
  oldDate: (draw) => dateIn(draw, 2014 + draw.below(9)),
  time: (draw) => `${1 + draw.below(5)}.${two(draw.below(60))}pm`,
  colleague: (draw) => draw.one(COLLEAGUES),
  staff: (draw) => draw.one(STAFF),
  staffFirst: (draw) => draw.one(STAFF).split(' ')[0] ?? '',
};
