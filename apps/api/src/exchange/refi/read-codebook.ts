import type { FileCode, Loss } from '@pathways/domain/exchange';
import { childOf, readXml } from '../../platform/xml/read-xml.js';
import { codebookLosses, readCodes, schemaLosses } from './read-codes.js';
import { schemaOf } from './schemas.js';
import { FileRefused } from './unpack.js';

/** Reads a .qdc file. Throws `XmlRefused` or `FileRefused` with a sentence for the person. */
export async function readCodebook(
  bytes: Uint8Array,
): Promise<{ readonly codes: readonly FileCode[]; readonly losses: readonly Loss[] }> {
  const { root, faults } = await readXml(bytes, schemaOf('Codebook'));
  if (root.name !== 'CodeBook') throw new FileRefused('It is no REFI-QDA codebook. Nothing was taken.');
  const codes = childOf(root, 'Codes');
  return {
    codes: readCodes(codes),
    losses: [...schemaLosses(faults), ...codebookLosses(codes, childOf(root, 'Sets'))],
  };
}
