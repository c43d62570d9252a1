import { Readable } from 'node:stream';
import type { ImportRefusal, OpenTable, TableShape } from '@pathways/domain/schools';
import { accept, refuse, type Result } from '@pathways/domain/shared';
import { CsvError, parse, type Parser } from 'csv-parse';
import { decodeText, Refused } from './decode-text.js';

export interface TableLimits {
  readonly mostBytes: number;
  readonly mostLines: number;
  readonly mostCharactersOfALine: number;
}

/** The whole register of England is 60 MB and 52,000 lines; a line of it has some 1,500 characters. */
export const tableLimits: TableLimits = {
  mostBytes: 120_000_000,
  mostLines: 100_000,
  mostCharactersOfALine: 32_000,
};

export interface ReadTable<Line> {
  readonly lines: readonly Line[];
  readonly ignoredColumns: readonly string[];
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function refusalOf(error: unknown, limits: TableLimits, line: number): ImportRefusal {
  if (error instanceof Refused) return error.refusal;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // A compressed file that stops in the middle says so through zlib.
  if (code.startsWith('Z_')) return { kind: 'CutOff', line };
  if (!(error instanceof CsvError)) throw error;
  const at = Number(error['lines'] ?? line);
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return { kind: 'LineTooLong', line: at, characters: limits.mostCharactersOfALine };
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { kind: 'CutOff', line: at };
  return { kind: 'NotATable', line: at, reason: 'a quotation mark stands where none may be' };
}

/** Collects the lines of one file, refusing it at the first line that cannot be right. */
class Collector<Line> {
  readonly lines: Line[] = [];
  readonly ignored: string[] = [];
  private readonly seen = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private table: OpenTable<Line> | undefined;
  private width = 0;

  constructor(
    private readonly shape: TableShape<Line>,
    private readonly limits: TableLimits,
  ) {}

  take(record: string[], line: number): Result<null, ImportRefusal> {
    return this.table ? this.takeLine(this.table, record, line) : this.takeHeader(record);
  }

  private takeHeader(record: string[]): Result<null, ImportRefusal> {
    const header = record.map(column => column.trim());
    const opened = this.shape.open(header);
    if (!opened.ok) return opened;
    this.table = opened.value;
    this.width = header.length;
    header.forEach((column, at) => this.places.set(column, at));
    this.ignored.push(...header.filter(column => column !== '' && !opened.value.used.includes(column)));
    return accept(null);
  }

  private takeLine(table: OpenTable<Line>, record: string[], line: number): Result<null, ImportRefusal> {
    if (record.length !== this.width) {
      return refuse({ kind: 'WrongWidth', line, found: record.length, expected: this.width });
    }
    const read = table.read(line, column => record[this.places.get(column) ?? -1] ?? '');
    if (!read.ok) return read;
    const urn = table.keyOf(read.value);
    const earlier = urn === null ? undefined : this.seen.get(urn);
    if (urn !== null && earlier !== undefined) return refuse({ kind: 'DoubledUrn', line, earlier, urn });
    if (urn !== null) this.seen.set(urn, line);
    this.lines.push(read.value);
    if (this.lines.length > this.limits.mostLines) {
      return refuse({ kind: 'TooManyLines', most: this.limits.mostLines });
    }
    return accept(null);
  }
}

function parserOf(
  bytes: AsyncIterable<Uint8Array>,
  limits: TableLimits,
): { source: Readable; parser: Parser } {
  const source = Readable.from(decodeText(bytes, limits));
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.mostCharactersOfALine,
  });
  source.on('error', error => parser.destroy(error));
  source.pipe(parser);
  return { source, parser };
}

/**
 * Reads a CSV file as a stream and keeps only what its shape asks for. Refuses the whole file at the first thing that
 * is wrong, without reading on; memory is bounded by the limits whatever the bytes are.
 */
export async function readTable<Line>(
  bytes: AsyncIterable<Uint8Array>,
  shape: TableShape<Line>,
  limits: TableLimits = tableLimits,
): Promise<Result<ReadTable<Line>, ImportRefusal>> {
  const { source, parser } = parserOf(bytes, limits);
  const collector = new Collector(shape, limits);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      line = info.lines;
      const taken = collector.take(record, line);
      if (!taken.ok) return taken;
    }
  } catch (error) {
    return refuse(refusalOf(error, limits, line));
  } finally {
    source.destroy();
  }
  if (collector.lines.length === 0) return refuse({ kind: 'Empty' });
  return accept({ lines: collector.lines, ignoredColumns: collector.ignored });
}
