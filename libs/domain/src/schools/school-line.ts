import { accept, refuse, type AuthorityCode, type Result, type Urn } from '../shared/index.js';
import type { ImportRefusal } from './import-refusal.js';
import { phaseOf, type SchoolPhase } from './phase.js';
import { checkHeader, readDay, readWhole, type Cells, type TableShape } from './table-shape.js';
import { currentTrust, trustColumns, type PublishedTrust } from './trust-choice.js';
import { readUrn } from './urn.js';

/** What the register says of one school. Easting and northing are OSGB36 metres. */
export interface RegisteredSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly typeName: string;
  readonly status: string;
  readonly laCode: AuthorityCode;
  readonly laName: string;
  readonly trust: PublishedTrust | null;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly easting: number | null;
  readonly northing: number | null;
  readonly gender: string | null;
  readonly religiousCharacter: string | null;
  readonly pupils: number | null;
  /** yyyy-mm-dd */
  readonly closedOn: string | null;
}

export interface SchoolLine {
  readonly line: number;
  readonly school: RegisteredSchool;
}

const required = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'PhaseOfEducation (name)',
  'EstablishmentStatus (name)',
] as const;

const mayBeAbsent = [
  'CloseDate',
  'Gender (name)',
  'ReligiousCharacter (name)',
  'NumberOfPupils',
  'Town',
  'Postcode',
  'Easting',
  'Northing',
  ...trustColumns.flat(),
];

const mustBeFilled = ['LA (code)', 'LA (name)', 'EstablishmentName', 'EstablishmentStatus (name)'] as const;

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

function readNumbers(line: number, cells: Cells) {
  const whole = (field: string, bounds: readonly [number, number]) =>
    readWhole({ line, field }, cells(field), bounds);
  const pupils = whole('NumberOfPupils', [0, 20_000]);
  if (!pupils.ok) return pupils;
  const easting = whole('Easting', [0, 700_000]);
  if (!easting.ok) return easting;
  const northing = whole('Northing', [0, 1_300_000]);
  if (!northing.ok) return northing;
  return accept({ pupils: pupils.value, easting: easting.value, northing: northing.value });
}

function readLine(line: number, cells: Cells): Result<SchoolLine, ImportRefusal> {
  const published = cells('URN').trim();
  if (published === '') return refuse({ kind: 'MissingCell', line, field: 'URN' });
  const urn = readUrn(published);
  if (!urn) return refuse({ kind: 'WrongUrn', line, field: 'URN', found: published });
  const empty = mustBeFilled.find(field => cells(field).trim() === '');
  if (empty) return refuse({ kind: 'MissingCell', line, field: empty });
  const numbers = readNumbers(line, cells);
  if (!numbers.ok) return numbers;
  const closed = cells('CloseDate').trim();
  const closedOn = closed === '' ? null : readDay(closed);
  if (closed !== '' && closedOn === null) {
    return refuse({
      kind: 'Unreadable',
      line,
      field: 'CloseDate',
      found: closed,
      expected: 'a day such as 2023-08-31',
    });
  }
  return accept({
    line,
    school: {
      urn,
      name: cells('EstablishmentName').trim(),
      phase: phaseOf(cells('PhaseOfEducation (name)'), cells('TypeOfEstablishment (name)')),
      typeName: cells('TypeOfEstablishment (name)').trim(),
      status: cells('EstablishmentStatus (name)').trim(),
      laCode: cells('LA (code)').trim() as AuthorityCode,
      laName: cells('LA (name)').trim(),
      trust: currentTrust(cells),
      town: orNull(cells('Town')),
      postcode: orNull(cells('Postcode')),
      gender: orNull(cells('Gender (name)')),
      religiousCharacter: orNull(cells('ReligiousCharacter (name)')),
      closedOn,
      ...numbers.value,
    },
  });
}

/** The register of schools, with columns as Get Information about Schools prints them. */
export const schoolTable: TableShape<SchoolLine> = {
  open(header) {
    const sound = checkHeader(header, required);
    if (!sound.ok) return sound;
    const used = header.filter(column => [...required, ...mayBeAbsent].includes(column));
    return accept({ used, read: readLine, keyOf: ({ school }) => school.urn });
  },
};
