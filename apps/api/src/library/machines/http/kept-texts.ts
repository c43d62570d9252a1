import { Injectable } from '@nestjs/common';
import { RecordQueries } from '../application/record.queries.js';

/** Feeds by choices are many; the table of all practices and the sitemap are one each. */
const remembered = 32;

/**
 * Texts over the whole library take half a second to make and are the same for everybody: each is made once and kept while the
 * library stands as it was before it was made. However many programs ask at once, there is one copy in memory.
 */
@Injectable()
export class KeptTexts {
  private keptFor = '';
  private readonly kept = new Map<string, Promise<string>>();

  constructor(private readonly records: RecordQueries) {}

  async of(address: string, make: () => Promise<string>): Promise<string> {
    const edition = await this.records.edition();
    if (this.keptFor !== edition) {
      this.kept.clear();
      this.keptFor = edition;
    }
    const known = this.kept.get(address);
    if (known) return known;
    const text = make();
    const [oldest] = this.kept.size >= remembered ? this.kept.keys() : [];
    if (oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(address, text);
    text.catch(() => this.kept.delete(address));
    return text;
  }
}
