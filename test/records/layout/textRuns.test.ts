import { canPrint } from '../../../bot/records/layout/faces';
import { inVisualOrder, paragraphOf, runsOf } from '../../../bot/records/layout/textRuns';

function runsIn(text: string) {
  const paragraph = paragraphOf(text);
  return runsOf(paragraph, 0, paragraph.text.length);
}

describe('dividing text into runs', () => {
  it('keeps Latin with its accents in one run', () => {
    expect(runsIn('Siân, Łukasz and Nguyễn Thị Ánh')).toHaveLength(1);
  });

  it('gives each script its own font', () => {
    const scripts = runsIn('Siân محمد রহমান').map(({ script }) => script);
    expect([...new Set(scripts)]).toEqual(['latin', 'arabic', 'bengali']);
  });

  it('puts Arabic words in the order of the line, from right to left', () => {
    const words = inVisualOrder(runsIn('with محمد علي today')).map(({ text }) => text.trim());
    expect(words.filter(Boolean)).toEqual(['with', 'علي', 'محمد', 'today']);
  });

  it('keeps numbers from left to right inside Arabic', () => {
    const words = inVisualOrder(runsIn('في 12 نوفمبر 2026 عمل')).map(({ text }) => text.trim());
    expect(words.filter(Boolean)).toEqual(['عمل', '2026', 'نوفمبر', '12', 'في']);
  });

  it('reads an English sentence from the left though it begins with an Arabic name', () => {
    expect(paragraphOf('محمد disagrees with this record.').rightToLeft).toBe(false);
    expect(paragraphOf('محمد الأحمد').rightToLeft).toBe(true);
  });

  it('prints a box for what no font has, and keeps what it says', () => {
    expect(runsIn('Well done 😀')).toContainEqual(
      expect.objectContaining({ drawn: '□', text: '😀', shaped: true }),
    );
  });

  it('joins letters typed in two parts', () => {
    expect(paragraphOf('Nguyễn'.normalize('NFD')).text).toBe('Nguyễn'.normalize('NFC'));
  });

  it('has a glyph for every character that it takes for plain Latin without looking', () => {
    const plain = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code))
      .filter((character) => !/\p{Cc}|\p{Cn}|\s|\u00ad/u.test(character))
      .filter(
        (character) => paragraphOf(character).levels === undefined && paragraphOf(character).text !== '',
      );
    expect(plain.length).toBeGreaterThan(300);
    expect(plain.filter((character) => !canPrint('latin', character))).toEqual([]);
  });
});
