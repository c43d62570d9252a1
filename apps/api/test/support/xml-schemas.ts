import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let registered = false;

/** What libxml2 says against a document by a schema of this folder of tests; empty when it is valid. */
export function faultsBySchema(xml: string, schema: URL): string[] {
  if (!registered) registered = xmlRegisterFsInputProviders();
  const path = fileURLToPath(schema);
  const source = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const validator = XsdValidator.fromDoc(source);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    document.dispose();
    validator.dispose();
    source.dispose();
  }
}

export const refiSchema = (name: 'Codebook' | 'Project'): URL =>
  new URL(`../../../../data/schemas/refi-qda/${name}.xsd`, import.meta.url);

export const oaiSchema = new URL('../library/schemas/all.xsd', import.meta.url);
