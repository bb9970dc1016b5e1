import http from 'node:http';
import fc from 'fast-check';
import { attachment } from '../../bot/api/attachment';

describe('the name that a file is to be kept under', () => {
  it('stands as it is where any header can carry it', () => {
    expect(attachment('W-1042 version 2.pdf')).toBe('attachment; filename="W-1042 version 2.pdf"');
  });

  it('is given in UTF-8 as well where it cannot', () => {
    expect(attachment('Łukasz.pdf')).toBe(
      'attachment; filename="_ukasz.pdf"; filename*=UTF-8\'\'%C5%81ukasz.pdf',
    );
  });

  it.each([
    'x"; filename="evil.exe',
    'x\r\nSet-Cookie: a=b',
    '../../etc/passwd',
    'x\u0000.pdf',
    '\u202egnp.exe',
    '\ud800',
  ])('ends where it ends, whatever is in it: %j', (name) => {
    const [, quoted] = attachment(name).split('"');
    expect(quoted).toMatch(/^[\w .,()-]*$/);
    expect(attachment(name)).not.toMatch(/[\r\n\u0000]/);
  });

  it('is a header that Node takes, for every name that there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(() => http.validateHeaderValue('Content-Disposition', attachment(name))).not.toThrow();
      }),
    );
  });
});
