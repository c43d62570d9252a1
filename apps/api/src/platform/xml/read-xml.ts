import type { ErrorDetail, XmlDocument, XmlElement, XmlTreeNode } from 'libxml2-wasm';

/** The sentence is for the person who sent the file. */
export class XmlRefused extends Error {}

export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly ReadElement[];
  readonly text: string;
  readonly line: number;
}

export interface ReadDocument {
  readonly root: ReadElement;
  /** What the schema says against it, a sentence each; empty when it is valid. */
  readonly faults: readonly string[];
}

const elementsAtMost = 400_000;

/** UTF-8, or UTF-16 with its mark, which some tools write. What is neither is no XML of ours. */
function textOf(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XmlRefused('It is not text in UTF-8.');
  }
}

type Library = typeof import('libxml2-wasm');

function parsed(library: Library, text: string): XmlDocument {
  const { ParseOption } = library;
  const option =
    ParseOption.XML_PARSE_NO_XXE |
    ParseOption.XML_PARSE_NONET |
    ParseOption.XML_PARSE_IGNORE_ENC |
    ParseOption.XML_PARSE_BIG_LINES;
  try {
    return library.XmlDocument.fromString(text, { option });
  } catch (error) {
    const [first] = detailsOf(error);
    const where = first ? ` (line ${first.line}: ${first.message.trim()})` : '';
    throw new XmlRefused(`It is cut off or damaged: it cannot be read as XML${where}.`);
  }
}

const detailsOf = (error: unknown): readonly ErrorDetail[] =>
  error instanceof Error && 'details' in error && Array.isArray(error.details) ? error.details : [];

function faultsOf(library: Library, document: XmlDocument, schema: string): string[] {
  const source = library.XmlDocument.fromString(schema);
  const validator = library.XsdValidator.fromDoc(source);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    const details = detailsOf(error);
    if (details.length === 0) throw error;
    return details.slice(0, 50).map(({ line, message }) => `Line ${line}: ${message.trim()}`);
  } finally {
    validator.dispose();
    source.dispose();
  }
}

/** A tree of plain values, so that nothing of the WebAssembly memory is held on to. */
function treeOf(library: Library, element: XmlElement, count: { left: number }): ReadElement {
  count.left -= 1;
  if (count.left < 0)
    throw new XmlRefused(`It has more than ${elementsAtMost.toLocaleString('en-GB')} parts.`);
  const children: ReadElement[] = [];
  let text = '';
  for (let node: XmlTreeNode | null = element.firstChild; node; node = node.next) {
    if (node instanceof library.XmlElement) children.push(treeOf(library, node, count));
    else if (node instanceof library.XmlText || node instanceof library.XmlCData) text += node.content;
  }
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return { name: element.name, attributes, children, text, line: element.line };
}

/**
 * Reads XML that a stranger may have made. A document type is refused before anything is parsed, and with it every
 * entity: neither other files nor a small text that grows without end can come of it.
 */
export async function readXml(bytes: Uint8Array, schema: string): Promise<ReadDocument> {
  const text = textOf(bytes);
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    throw new XmlRefused('It declares a document type or entities, which no research file needs.');
  const library = await import('libxml2-wasm');
  const document = parsed(library, text);
  try {
    return {
      faults: faultsOf(library, document, schema),
      root: treeOf(library, document.root, { left: elementsAtMost }),
    };
  } finally {
    document.dispose();
  }
}

export const childrenOf = (element: ReadElement | undefined, name: string): ReadElement[] =>
  element?.children.filter(child => child.name === name) ?? [];

export const childOf = (element: ReadElement | undefined, name: string): ReadElement | undefined =>
  element?.children.find(child => child.name === name);
