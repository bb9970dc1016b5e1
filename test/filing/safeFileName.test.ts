import fc from 'fast-check';
import { recordPath } from '../../bot/filing/filingRequest';
import { safeFileName } from '../../bot/filing/safeFileName';
import { makeFilingRequest } from './support/makeFilingRequest';

const refused = /["*:<>?/\\|\u0000-\u001f\u007f-\u009f]|^[\s.~]|[\s.]$/;

describe('a name that SharePoint accepts', () => {
  it('leaves a usual reference and title as they are', () => {
    expect(safeFileName('W-1005')).toBe('W-1005');
    expect(safeFileName('Supervision records 100% #1')).toBe('Supervision records 100% #1');
  });

  it.each(['CON', 'nul.txt', 'desktop.ini', 'forms', 'a_vti_b', 'COM1'])(
    'never is the reserved name %s',
    (name) => {
      expect(safeFileName(name)).toMatch(/^[0-9a-f]{8}$/);
    },
  );

  it('tells apart two references that become alike', () => {
    expect(safeFileName('W/1')).not.toBe(safeFileName('W:1'));
  });

  it('is never one that SharePoint refuses, nor too long, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(refused);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(128);
      }),
    );
  });

  it('is the same whichever way an accent is written', () => {
    expect(safeFileName('Sia\u0302n')).toBe(safeFileName('Siân'));
  });

  it('keeps two different texts apart, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one.normalize('NFC') !== other.normalize('NFC'));
        expect(safeFileName(one)).not.toBe(safeFileName(other));
      }),
    );
  });
});

describe('the path of a record', () => {
  it('is the worker’s folder, the policy’s folders and a name made of id and version', () => {
    const request = makeFilingRequest({
      folder: 'Section 2/Records',
      prefix: 'Supervision record',
      version: 3,
    });
    expect(recordPath(request)).toEqual([
      'W-1005',
      'Section 2',
      'Records',
      'Supervision record 2026-11-03 SR-7K3M9Q v3.pdf',
    ]);
  });

  it('does not hold the kind of session, which may say too much', () => {
    const path = recordPath(makeFilingRequest({ kindTitle: 'Clinic' })).join('/');
    expect(path).not.toContain('Clinic');
  });

  it('cannot be led out of the library', () => {
    const path = recordPath(makeFilingRequest({ workerReference: '..', folder: '../../elsewhere' }));
    expect(path.filter((part) => /^\.+$/.test(part))).toEqual([]);
  });
});
