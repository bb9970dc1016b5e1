/** First names that families and staff in England have alike; none stands for anybody. */
export const GIVEN = (
  'Ava Kai Mia Leo Isla Noah Amelia Oliver Zara Yusuf Aisha Ibrahim Fatima Hamza Maryam Jakub Zofia Oskar Maja Kacper ' +
  'Chidi Ngozi Kwame Ama Tyrell Shanice Kayden Jayden Riley Alfie Archie Freddie Poppy Daisy Lexi Ellie-Mae Lola Bella ' +
  'Harper Ezra Rohan Anaya Arjun Diya Siobhán Niamh Ciarán Eoin Mateo Sofía Lucía Raúl Thảo Minh Wei Jun Esther Caleb ' +
  'Priya Tom Sarah James Grace Daniel Michelle Kelly Stacey Darren Lee Craig Donna Tracy Hannah Ryan'
).split(' ');

export const SURNAMES =
  "Nowak Khan Smith Jones Okafor Begum Patel O'Brien Hussain Kowalski Taylor Brown Wilson Ahmed Mensah Nguyễn Ionescu Walker Reid".split(
    ' ',
  );

/** The two whose record it is, and colleagues. */
export const STAFF = ['Tom Hartley', 'Priya Raman'];
export const COLLEAGUES = 'Grace Sarah Daniel Hannah Michelle James Aisha Kwame Siobhán Rohan'.split(' ');

export const STREETS =
  'Acacia High Station Church Mill Park Queen Victoria Albert Beech Marsh Dunstable Old Bedford'.split(' ');
export const STREET_TYPES =
  'Road Street Avenue Lane Close Drive Court Crescent Gardens Terrace Grove Way'.split(' ');
export const AREAS = ['LU1', 'LU4', 'PR1', 'BB5', 'LA14', 'M1', 'E8', 'SW1A', 'N17', 'B12', 'MK42'];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
