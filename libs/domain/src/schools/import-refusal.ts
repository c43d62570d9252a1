/** Why a whole file was refused. Nothing of a refused file is written. Lines are counted from 1, the header included. */
export type ImportRefusal =
  | {
      readonly kind: 'NotUtf8';
      readonly line: number;
      readonly looksLike: 'UTF-16' | 'Windows-1252' | 'no text at all';
    }
  | { readonly kind: 'TooLarge'; readonly megabytes: number }
  | { readonly kind: 'TooManyLines'; readonly most: number }
  | { readonly kind: 'LineTooLong'; readonly line: number; readonly characters: number }
  | { readonly kind: 'NotATable'; readonly line: number; readonly reason: string }
  | { readonly kind: 'Empty' }
  | { readonly kind: 'CutOff'; readonly line: number }
  | { readonly kind: 'WrongWidth'; readonly line: number; readonly found: number; readonly expected: number }
  | { readonly kind: 'MissingColumn'; readonly column: string }
  | { readonly kind: 'DoubledColumn'; readonly column: string }
  | { readonly kind: 'NoMeasures'; readonly signs: readonly string[] }
  | { readonly kind: 'MissingCell'; readonly line: number; readonly field: string }
  | { readonly kind: 'WrongUrn'; readonly line: number; readonly field: string; readonly found: string }
  | { readonly kind: 'DoubledUrn'; readonly line: number; readonly earlier: number; readonly urn: string }
  | {
      readonly kind: 'Unreadable';
      readonly line: number;
      readonly field: string;
      readonly found: string;
      readonly expected: string;
    }
  | {
      readonly kind: 'OutOfRange';
      readonly line: number;
      readonly field: string;
      readonly found: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'NoAcademicYear'; readonly fileName: string }
  | { readonly kind: 'NoDay'; readonly fileName: string };

type Sentences = {
  readonly [Kind in ImportRefusal['kind']]: (refusal: Extract<ImportRefusal, { kind: Kind }>) => string;
};

const shown = (found: string) => `“${found.length > 40 ? `${found.slice(0, 40)}…` : found}”`;
const resave = 'Save it as “CSV UTF-8” and import it again.';
const again = 'Download the file again and import it whole.';

const sentences: Sentences = {
  NotUtf8: ({ line, looksLike }) =>
    `Line ${line}: the file is not UTF-8; it looks like ${looksLike}. ${looksLike === 'no text at all' ? 'Choose the CSV file as published.' : resave}`,
  TooLarge: ({ megabytes }) =>
    `The file is larger than ${megabytes} MB. Split it by local authority and import the parts.`,
  TooManyLines: ({ most }) =>
    `The file has more than ${most} lines. Split it by local authority and import the parts.`,
  LineTooLong: ({ line, characters }) =>
    `Line ${line} is longer than ${characters} characters: this is not a table of schools. Choose the CSV file as published.`,
  NotATable: ({ line, reason }) => `Line ${line}: this is not a CSV table (${reason}). ${again}`,
  Empty: () => 'The file has no line below its header. Choose the CSV file as published.',
  CutOff: ({ line }) => `Line ${line}: the file ends in the middle, so its end is missing. ${again}`,
  WrongWidth: ({ line, found, expected }) =>
    `Line ${line} has ${found} fields, the header has ${expected}. ${found < expected ? `The file may have been cut off. ${again}` : 'Put text that holds a comma between quotation marks.'}`,
  MissingColumn: ({ column }) =>
    `The column “${column}” is missing. Keep the column names as the publisher prints them.`,
  DoubledColumn: ({ column }) =>
    `The column “${column}” stands in the header twice. Remove or rename one of them.`,
  NoMeasures: ({ signs }) =>
    `No column is a measure that we know. A file of measures has one of: ${signs.join(', ')}.`,
  MissingCell: ({ line, field }) => `Line ${line}, field “${field}” is empty. Fill it in or remove the line.`,
  WrongUrn: ({ line, field, found }) =>
    `Line ${line}, field “${field}”: ${shown(found)} is not a URN. A URN has six digits.`,
  DoubledUrn: ({ line, earlier, urn }) =>
    `Line ${line}, field “URN”: ${urn} stands on line ${earlier} already. Keep one of the two lines.`,
  Unreadable: ({ line, field, found, expected }) =>
    `Line ${line}, field “${field}”: ${shown(found)} is not ${expected}. Correct it, or leave it empty if it is not known.`,
  OutOfRange: ({ line, field, found, least, most }) =>
    `Line ${line}, field “${field}”: ${shown(found)} cannot be true, it lies between ${least} and ${most}. Correct it, or leave it empty if it is not known.`,
  NoAcademicYear: ({ fileName }) =>
    `The name ${shown(fileName)} does not say which academic year it is of. State the year, such as 2024/25.`,
  NoDay: ({ fileName }) =>
    `The name ${shown(fileName)} does not say of which day the register is. State the day, such as 2023-11-16.`,
};

/** One plain sentence that names the line and the field and says what to do. */
export function sentenceOf<Kind extends ImportRefusal['kind']>(
  refusal: Extract<ImportRefusal, { kind: Kind }>,
): string {
  const say = sentences[refusal.kind as Kind] as (refusal: Extract<ImportRefusal, { kind: Kind }>) => string;
  return say(refusal);
}
