/** A DOI out of what people paste: the bare one, an address at doi.org, or “doi:10…”. Null when there is none. Small letters, as DOIs ignore case. */
export function readDoi(text: string): string | null {
  const found = /\b10\.\d{4,9}\/[-._;()/:a-z0-9]+/iu.exec(text.trim());
  return found ? found[0].replace(/[.,;)]+$/u, '').toLowerCase() : null;
}

export const doiLink = (doi: string): string => `https://doi.org/${doi}`;
