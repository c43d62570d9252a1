interface Fault {
  readonly field: string;
  readonly message: string;
}

const isFault = (given: unknown): given is Fault =>
  typeof given === 'object' && given !== null && 'field' in given && 'message' in given;

/** `firstDay` reads "First day". */
const spelled = (field: string): string => {
  const words = field
    .replace(/^.*\./, '')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const ended = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** A sentence by itself names its field; a fragment is said with it, as people write it. */
const sentenceOf = ({ field, message }: Fault): string =>
  /^[A-Z]/.test(message) || field === '' ? message : `${spelled(field)}: ${message}`;

/** What is wrong with an input, for a person to read; null where the server named no field. */
export function inputFaults(extensions: Readonly<Record<string, unknown>> | undefined): string | null {
  const fields = extensions?.['fields'];
  if (extensions?.['code'] !== 'BAD_USER_INPUT' || !Array.isArray(fields)) return null;
  const sentences = fields.filter(isFault).map(fault => ended(sentenceOf(fault).replace(/\.\.$/, '.')));
  return sentences.length === 0 ? null : [...new Set(sentences)].join(' ');
}
