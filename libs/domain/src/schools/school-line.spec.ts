import { readWith } from './testing/read-with.js';
import { schoolTable } from './school-line.js';

const good = {
  URN: '105148',
  'LA (code)': '350',
  'LA (name)': 'Bolton',
  EstablishmentName: ' Brandwood Primary School ',
  'TypeOfEstablishment (name)': 'Community school',
  'PhaseOfEducation (name)': 'Primary',
  'EstablishmentStatus (name)': 'Open',
  CloseDate: '',
  NumberOfPupils: '',
  Easting: '370000',
};

const read = (changed: Record<string, string> = {}) => readWith(schoolTable, { ...good, ...changed });

describe('a line of the register', () => {
  it('keeps what is printed, and nothing where nothing is', () => {
    expect(read()).toMatchObject({
      ok: true,
      value: {
        line: 2,
        school: {
          urn: '105148',
          name: 'Brandwood Primary School',
          phase: 'primary',
          pupils: null,
          easting: 370000,
          northing: null,
          trust: null,
          town: null,
          closedOn: null,
        },
      },
    });
  });

  it.each([
    ['31-08-2023', '2023-08-31'],
    ['31/08/2023', '2023-08-31'],
    ['2023-08-31', '2023-08-31'],
    ['29-02-2024', '2024-02-29'],
  ])('reads %s as a day', (printed, day) => {
    expect(read({ CloseDate: printed })).toMatchObject({ value: { school: { closedOn: day } } });
  });

  it.each<[string, Record<string, string>, object]>([
    ['without a URN', { URN: '' }, { kind: 'MissingCell', field: 'URN', line: 2 }],
    ['with a URN of letters', { URN: 'A05148' }, { kind: 'WrongUrn', found: 'A05148' }],
    ['with a URN that begins with nought', { URN: '005148' }, { kind: 'WrongUrn' }],
    ['without an authority', { 'LA (code)': ' ' }, { kind: 'MissingCell', field: 'LA (code)' }],
    ['with half a pupil', { NumberOfPupils: '2.5' }, { kind: 'Unreadable', field: 'NumberOfPupils' }],
    ['with pupils below nought', { NumberOfPupils: '-2' }, { kind: 'OutOfRange', least: 0 }],
    ['outside the grid', { Easting: '9000000' }, { kind: 'OutOfRange', field: 'Easting' }],
    ['that closed on no day', { CloseDate: '30-02-2023' }, { kind: 'Unreadable', field: 'CloseDate' }],
  ])('is refused %s', (_, changed, refusal) => {
    expect(read(changed)).toMatchObject({ ok: false, refusal });
  });

  it('is refused where its table lacks a column', () => {
    expect(schoolTable.open(['URN'])).toMatchObject({
      refusal: { kind: 'MissingColumn', column: 'LA (code)' },
    });
  });
});
