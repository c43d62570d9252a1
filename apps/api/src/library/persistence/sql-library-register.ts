import { Injectable } from '@nestjs/common';
import { likenessOn, profilesFor } from '@pathways/domain/formation';
import {
  disadvantageMeasure,
  tallyRegister,
  type BandedSchool,
  type LibrarySchool,
  type RegisterTally,
} from '@pathways/domain/library';
import type { RegisterSchool } from '@pathways/domain/practices';
import type { ProgrammeId, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { LibraryRegister, type SchoolBesideRegister } from '../application/library-register.js';
import * as statements from './register-statements.js';

type Counted = LibrarySchool & { readonly total: number };
type Banded = Pick<RegisterSchool, 'phase' | 'pupils' | 'disadvantage'>;
type Beside = Pick<SchoolBesideRegister, 'register' | 'likeness' | 'middles'>;

/** So many programmes and phases are kept in memory; the register of a phase is a few megabytes at most. */
const remembered = 64;

const accents = /\p{Diacritic}/gu;

const plain = (text: string): string => text.normalize('NFD').replace(accents, '').toLowerCase().trim();

/** A URN has six digits; a postcode has a digit within its first four signs and no word is like that. */
const isCode = (sought: string): boolean => /^(\d{6}|[a-z]{1,2}\d[a-z\d]?\s*(\d[a-z]{0,2})?)$/.test(sought);

@Injectable()
export class SqlLibraryRegister extends LibraryRegister {
  private heldFor = '';
  private readonly held = new Map<string, Promise<unknown>>();

  constructor(private readonly reading: Reading) {
    super();
  }

  tally(programme: ProgrammeId): Promise<RegisterTally> {
    return this.kept(`tally ${programme}`, async () =>
      tallyRegister(await this.reading.rows<Banded>('library banded', statements.banded, [programme])),
    );
  }

  async beside(urn: Urn): Promise<SchoolBesideRegister | null> {
    const school = await this.reading.row<LibrarySchool>('library school', statements.school, [urn]);
    if (!school) return null;
    const { phase, isFictional } = school;
    const compared = await this.kept(`phase ${phase} ${isFictional}`, () => this.measured(school));
    const subject = compared.register.find(each => each.urn === urn);
    return subject ? { school, subject, ...compared } : null;
  }

  async find(sought: string, limit: number): Promise<{ schools: LibrarySchool[]; total: number }> {
    const asked = plain(sought);
    const rows = isCode(asked)
      ? await this.reading.rows<Counted>('library schools by code', statements.byCode, [
          asked.replace(/\s+/g, ''),
          limit,
        ])
      : await this.named(asked, limit);
    return { schools: rows.map(({ total: _, ...school }) => school), total: rows[0]?.total ?? 0 };
  }

  private async named(asked: string, limit: number): Promise<Counted[]> {
    const words = asked
      .split(/[\s,;]+/)
      .filter(Boolean)
      .slice(0, 8);
    const [longest] = [...words].sort((one, other) => other.length - one.length);
    if (!longest) return [];
    return this.reading.rows('library schools by name', statements.byName, [longest, words, limit]);
  }

  private async measured({ phase, isFictional }: LibrarySchool): Promise<Beside> {
    const [profile] = profilesFor(phase);
    if (!profile) throw new Error(`No profile measures schools of the phase ${phase}.`);
    const codes = [...new Set([disadvantageMeasure, ...profile.measures.map(({ code }) => code)])];
    const register = await this.reading.rows<BandedSchool>('library register', statements.compared, [
      phase,
      isFictional,
      codes,
    ]);
    return { register, likeness: likenessOn(register, profile), middles: new Map() };
  }

  /** What was read holds until the register changes; two who ask at once wait for one reading. */
  private async kept<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
    const row = await this.reading.row<{ edition: string }>('library register edition', statements.edition);
    if (this.heldFor !== row?.edition) {
      this.held.clear();
      this.heldFor = row?.edition ?? '';
    }
    const known = this.held.get(key);
    if (known) return known as Promise<Answer>;
    const answer = read();
    const [oldest] = this.held.size >= remembered ? this.held.keys() : [];
    if (oldest !== undefined) this.held.delete(oldest);
    this.held.set(key, answer);
    answer.catch(() => this.held.delete(key));
    return answer;
  }
}
