import { accept, refuse, type Result } from '@pathways/domain/shared';

/** Error codes of OAI-PMH 2.0, section 3.6. `noSetHierarchy` and `noMetadataFormats` never apply here. */
export interface OaiFault {
  readonly kind:
    | 'badArgument'
    | 'badResumptionToken'
    | 'badVerb'
    | 'cannotDisseminateFormat'
    | 'idDoesNotExist'
    | 'noRecordsMatch';
  readonly message: string;
}

export type OaiOutcome<Value> = Result<Value, OaiFault>;

export const fault = (kind: OaiFault['kind'], message: string) => refuse<OaiFault>({ kind, message });

const listArguments = {
  required: ['metadataPrefix'],
  optional: ['from', 'until', 'set'],
  exclusive: 'resumptionToken',
};

/** What each verb takes (section 4). An exclusive argument stands alone. */
const verbs = {
  Identify: { required: [], optional: [], exclusive: null },
  ListMetadataFormats: { required: [], optional: ['identifier'], exclusive: null },
  ListSets: { required: [], optional: [], exclusive: 'resumptionToken' },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [], exclusive: null },
  ListIdentifiers: listArguments,
  ListRecords: listArguments,
} as const;

export type OaiVerb = keyof typeof verbs;

export interface OaiRequest {
  readonly verb: OaiVerb;
  readonly given: Readonly<Partial<Record<string, string>>>;
}

const isVerb = (name: string): name is OaiVerb => Object.hasOwn(verbs, name);

/** Reads a request; what it may not have, lacks or has twice is refused, as the specification asks. */
export function readRequest(query: URLSearchParams): OaiOutcome<OaiRequest> {
  const [name, ...more] = query.getAll('verb');
  if (name === undefined) return fault('badVerb', 'The argument verb is missing.');
  if (more.length > 0) return fault('badVerb', 'The argument verb is there twice.');
  if (!isVerb(name)) return fault('badVerb', `“${name.slice(0, 60)}” is not a verb of OAI-PMH.`);
  const { required, optional, exclusive } = verbs[name];
  const given: Record<string, string> = {};
  for (const [argument, value] of query) {
    if (argument === 'verb') continue;
    if (Object.hasOwn(given, argument))
      return fault('badArgument', `${argument.slice(0, 60)} is there twice.`);
    given[argument] = value;
  }
  const names = Object.keys(given);
  const known: readonly string[] = [...required, ...optional, ...(exclusive === null ? [] : [exclusive])];
  const strange = names.find(argument => !known.includes(argument));
  if (strange !== undefined)
    return fault('badArgument', `${name} takes no argument ${strange.slice(0, 60)}.`);
  const stands = exclusive !== null && names.includes(exclusive);
  if (stands && names.length > 1) return fault('badArgument', `${exclusive} must stand alone.`);
  const lacking = stands ? undefined : required.find(argument => !names.includes(argument));
  if (lacking !== undefined) return fault('badArgument', `${name} needs the argument ${lacking}.`);
  return accept({ verb: name, given });
}
