import sharp from 'sharp';
import { crc32 } from 'node:zlib';

/** A ZIP archive whose entries are stored as they are: what an office file is from outside. */
export function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, path, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, place, path]));
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listing, Buffer.from('PK\x05\x06'), end]);
}

const ooxmlPart = (type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`;

const ooxml = (type: string) => zipOf({ '[Content_Types].xml': ooxmlPart(type), 'a.xml': '<a/>' });
const odf = (type: string) =>
  zipOf({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'a.xml': '<a/>' });

export const docx = () => ooxml('openxmlformats-officedocument.wordprocessingml.document');
export const xlsx = () => ooxml('openxmlformats-officedocument.spreadsheetml.sheet');
export const pptx = () => ooxml('openxmlformats-officedocument.presentationml.presentation');
export const docm = () => ooxml('ms-word.document.macroEnabled');
export const odt = () => odf('text');
export const ods = () => odf('spreadsheet');
export const odp = () => odf('presentation');
export const pdf = () =>
  Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n');

const paper = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } });

export const png = (width = 40, height = 30): Promise<Buffer> => paper(width, height).png().toBuffer();
export const webp = (): Promise<Buffer> => paper(40, 30).webp().toBuffer();
export const gif = (): Promise<Buffer> => paper(40, 30).gif().toBuffer();

/** A photo as a phone takes it: lying on its side, with the camera and the place where it was taken. */
export const photo = (width = 1_600, height = 1_200): Promise<Buffer> =>
  paper(width, height)
    .withExif({
      IFD0: { Make: 'Fictional', Model: 'Phone 1', Copyright: 'Amina Clarke' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '53/1 28/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '2/1 14/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
