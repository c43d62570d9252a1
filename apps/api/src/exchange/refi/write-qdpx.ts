import type { ResearchFile } from '@pathways/domain/exchange';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import { writeProject } from './write-project.js';

/** The project with the texts of its sources, as one .qdpx file. */
export async function writeQdpx(file: ResearchFile, madeAt: Date): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const terms = { mtime: madeAt, mode: 0o100644 };
  zip.addBuffer(Buffer.from(writeProject(file)), 'project.qde', terms);
  for (const { id, text } of file.sources) zip.addBuffer(Buffer.from(text), `Sources/${id}.txt`, terms);
  zip.end();
  return buffer(zip.outputStream);
}
