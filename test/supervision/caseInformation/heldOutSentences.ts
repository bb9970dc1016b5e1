import type { Sentences } from './makeSet';

/**
 * A second set in other words, written after the rules and not with them: the first set measures on
 * sentences that the rules know, this one on those that they did not. When it was first read, 96 of 100
 * details were found; two rules were widened since (a comma after the system's name, "little Ava").
 */
export const HELD_OUT: Sentences = {
  ordinary: [
    'Since {recentDate} I have kept a notebook for what surprises me.',
    'It was {colleague} who pointed out that I talk more than I listen.',
    'Three of my assessments went past 45 days; two were waiting for health.',
    'I came back from leave on {recentDay} to 214 emails.',
    'At the hearing on {oldDate} I learnt how much preparation matters.',
    'Certificate of the motivational interviewing course: {oldDate}.',
    'My contract changed on 1 April 2022 and the agreement (04.05.2022) was never reviewed.',
    'The judge asked a fair question that I could not answer.',
    'A father told me that the letter had frightened him.',
    'I told the mother Section 20 was voluntary and I am not sure that she believed me.',
    'I helped a mum with a Universal Credit form and wondered if that was my job.',
    'Child in Need reviews pile up at the end of each quarter.',
    'I was in the Bradley family hub for the drop-in and liked it.',
    'The parents Triple P course is full until spring.',
    'Ferguson (2011) writes about the home visit, Munro, 2019, about risk.',
    'I read the review of Child Q and talked about it with {colleague}.',
    "{colleague}'s feedback after the observation was kind and exact.",
    'I found J hard to reach, and K even harder.',
    'My mentor and I meet every second Thursday at 2pm in room 3.12.',
    'I owe the family an apology for being late twice.',
    'What I would do differently: ask the boy before I ask his teacher.',
    'The baby was asleep throughout, so I could watch how mum moved around the room.',
    'I am not sure whether the grandparents were heard in conference.',
    'Invoice ref 4471209 has been with finance since {recentDay}.',
    'Our duty line is 0300 123 4567.',
    'Phase 2 of the new system starts on 01/02/2027.',
    'There were 1,090 answers to the survey, 39% of them unhappy.',
    'I work 0.6 FTE, 9-5 on Mondays, Tuesdays and every other Friday.',
    'I sat in the car for ten minutes in Church Street before I could drive.',
    'Standard 4.2, 4.6 and 4.8 are covered by my two CPD pieces.',
    'I have agreed with {staff} to try one hour a week without meetings.',
    "It was a teenager who taught me what 'nothing about us without us' means.",
    'Children and Families Act 2014 duties are new to me.',
    'In the last 12 weeks I had 9 supervisions of 90 minutes.',
    'Teams meeting ID: 374 221 908 112.',
    'The sibling assessment taught me to slow down.',
    'Family Group Conference practice is something that I want to see more of.',
    'Nobody named in the report had been asked for their view.',
    'Being called a good listener by a parent made my month.',
    'Dad and I disagreed, and both of us came back the next day.',
  ],
  planted: {
    dateOfBirth: [
      'The younger one was born on {dateOfBirth}, the week of the court hearing.',
      'DoB: {dateOfBirth}',
      'Her date of birth is {dateOfBirth}, so she was too young for the scheme.',
      'Sibling B ({dateOfBirth}) is with an aunt.',
      'baby born {dateOfBirth} at 34 weeks',
    ],
    nhsNumber: [
      'NHS {nhsNumber} is what the ward asked me for.',
      'The discharge letter had {nhsNumber} on it.',
    ],
    caseNumber: [
      'My note is on LCS, {caseNumber}.',
      'The chronology for LCS number {caseNumber} took me two days.',
      'Child ID {caseNumber} has drifted.',
      'Liquidlogic ref {caseNumber}: I should have asked for help earlier.',
    ],
    postcode: ['I drove to {postcode} and back for nothing.', 'A hostel at {postcode} was all there was.'],
    phone: [
      'She gave me {phone} as the best way to reach her.',
      'Mobile: {phone} (dad)',
      'I kept ringing {phone} without an answer.',
    ],
    email: ['The mother asked me to use {email} from now on.'],
    childName: [
      'I keep thinking about little {childName} and what I missed.',
      'When I told {childName}’s gran, she wept.',
      'Dad, {childName}, thanked me at the end.',
      'My visit to {childName} and his brother went better than I feared.',
      'The eldest child {childName} does the cooking.',
      'There is a girl called {childName} in my caseload who is the age of my niece.',
      "{childName}'s siblings are in another county.",
      'I felt close to {childName} (14) and had to look at why.',
      'The {surname} siblings were separated and I argued against it.',
      'I saw mum {childName} at the shops and did not know what to say.',
      'Contact between {childName} and her mother ended in tears, mine too.',
      'a boy named {childName} has stayed with me',
      'Their daughter, {childName}, will be in year 6.',
      '{childName} is 12 and cares for her dad.',
      'the parents of {childName} do not trust us',
    ],
    address: [
      'The flat at {address} was cold and I sat in my coat.',
      'They were moved to {address} overnight.',
    ],
  },
};

/** First names that the product's list does not hold: what it finds of these it finds by the words around them. */
export const RARER_NAMES =
  'Thảo Siyabonga Oluwaseun Nkechi Xiu Bao Zbigniew Ludmila Çağla Yetunde Tendai Bhavika Jaswinder Rukhsana Gulnaz Ezgi Shqipe Besnik Ilinca Dragoş Tatenda Khushi Ngaire Caoimhe Saoirse Wafa Abiodun Makeda Tsion Zsófia'.split(
    ' ',
  );
