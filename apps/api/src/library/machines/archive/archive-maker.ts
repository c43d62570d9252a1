import { Injectable } from '@nestjs/common';
import { readFile, writeFile } from 'node:fs/promises';
import { Settings } from '../../../platform/settings.js';
import { everyRecord, RecordQueries, type LibraryRecord } from '../application/record.queries.js';
import { PublicWalk } from '../application/public-walk.js';
import { fileOf } from './addresses.js';
import { frontPage, licenceText, readmeOf } from './archive-texts.js';
import { collected, type CollectedFile } from './collected.js';
import { publicPem, signed, signingKeyOf } from './signing-key.js';
import { staticPage } from './static-page.js';
import { SummedZip } from './zip.js';

const endings = ['.json', '.bib', '.ris', '.csl.json'];
const pagesOfAll = ['/library', '/library/practices.csv', '/library/feed.atom', '/library/sitemap.xml'];

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** Writes the whole library as one signed ZIP file: what every stranger can read at this moment, and no more. */
@Injectable()
export class ArchiveMaker {
  constructor(
    private readonly walk: PublicWalk,
    private readonly records: RecordQueries,
    private readonly settings: Settings,
  ) {}

  async make(path: string, madeAt: Date): Promise<void> {
    const records = await this.records.latest(everyRecord, 100_000);
    const addresses = records.flatMap(({ slug }) =>
      ['', ...endings].map(ending => `/library/${slug}${ending}`),
    );
    await collected(this.walk, [...pagesOfAll, ...addresses], async files => {
      const zip = new SummedZip(path, madeAt);
      this.addTexts(zip, records, madeAt);
      const place = {
        origin: this.settings.publicUrl,
        madeOn: day.format(madeAt),
        holds: (address: string) => files.has(address),
      };
      for (const file of files.values())
        zip.addFile(fileOf(file.address), file.path, await this.written(file, place));
      const key = signingKeyOf(this.settings.authSecret);
      await zip.close(sums => signed(sums, key));
    });
  }

  /** What lies in the file at the end: a page is written anew so that it needs no server. */
  private async written(
    { address, isPage, path }: CollectedFile,
    place: Parameters<typeof staticPage>[2],
  ): Promise<Buffer> {
    const bytes = await readFile(path);
    if (!isPage) return bytes;
    const page = Buffer.from(staticPage(bytes.toString(), address, place));
    await writeFile(path, page, { mode: 0o600 });
    return page;
  }

  private addTexts(zip: SummedZip, records: readonly LibraryRecord[], madeAt: Date): void {
    const origin = this.settings.publicUrl;
    zip.add('index.html', Buffer.from(frontPage));
    zip.add('README.txt', Buffer.from(readmeOf(madeAt, origin)));
    zip.add('LICENCE.txt', Buffer.from(licenceText(records, madeAt, origin)));
    zip.add('signing-key.pem', Buffer.from(publicPem(signingKeyOf(this.settings.authSecret))));
    zip.add('index.json', json(records.map(indexLine)));
    zip.add('redirects.json', json(records.flatMap(redirect)));
  }
}

const indexLine = ({ slug, title, number, publishedAt, licence, withdrawal }: LibraryRecord) => ({
  title,
  address: `/library/${slug}`,
  page: fileOf(`/library/${slug}`),
  files: endings.map(ending => fileOf(`/library/${slug}${ending}`)),
  version: number,
  publishedAt,
  licence: withdrawal ? null : licence,
  state: withdrawal ? 'withdrawn' : 'published',
});

const redirect = ({ slug, withdrawal }: LibraryRecord) =>
  withdrawal?.successor
    ? [{ from: `/library/${slug}`, to: `/library/${withdrawal.successor}`, because: withdrawal.reason }]
    : [];
