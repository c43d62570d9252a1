import { Button, Form, Notice, RadioGroup, Select, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { KpiSeenFragment, KpiState, KpiStatus } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { withUnit } from './entry-words.js';
import { EnterKpiValueDocument } from './kpi.documents.js';

interface KpiValueFormProps {
  at: { frameworkId: string; path: string };
  kpi: KpiSeenFragment;
  onEntered: () => void;
}

const whole = 'all';

/** What stands for a term and part: the newest version. */
const standingOf = ({ values }: KpiSeenFragment, term: string, part: string) =>
  values.find(value => value.term === term && value.part === part);

function begun(kpi: KpiSeenFragment, term: string, part: string) {
  const found = standingOf(kpi, term, part);
  const last = found ?? kpi.values.find(value => value.part === part);
  // Words that are out of sight are no words to begin with.
  const toBegin = last?.isHidden ? undefined : last;
  return {
    state: (found?.state ?? 'VALUE') as KpiState,
    number: found?.value === null || found?.value === undefined ? '' : String(found.value),
    asAt: found?.asAt ?? '',
    status: (found?.status ?? 'PROVISIONAL') as KpiStatus,
    source: toBegin?.source ?? '',
    basis: toBegin?.basis ?? '',
    note: (found && toBegin)?.note ?? '',
    because: '',
  };
}

const numberIn = (text: string): number | null => {
  const number = Number(text.replaceAll(/[,%£\s]/g, ''));
  return text.trim() === '' || Number.isNaN(number) ? null : number;
};

function useKpiValue({ at, kpi, onEntered }: KpiValueFormProps) {
  const [term, setTerm] = useState(kpi.openTerms[0] ?? '');
  const [part, setPart] = useState('');
  const [given, setGiven] = useState(() => begun(kpi, term, part));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [enter, entering] = useVerb(EnterKpiValueDocument);
  const standing = standingOf(kpi, term, part);
  const change = (changed: Partial<typeof given>) => setGiven({ ...given, ...changed });
  const choose = (nextTerm: string, nextPart: string) => {
    setTerm(nextTerm);
    setPart(nextPart);
    setGiven(begun(kpi, nextTerm, nextPart));
  };
  const submit = async () => {
    if (!given.asAt) return setRefusal('As at: choose the day on which the value was true.');
    const { number, ...words } = given;
    const value = given.state === 'VALUE' ? numberIn(number) : null;
    const said = await enter({ ...at, ...words, term, part, value, expects: standing?.version ?? 0 });
    setRefusal(said);
    if (!said) onEntered();
  };
  return { term, part, given, refusal, entering, standing, change, choose, submit };
}

/** Enters a value, or corrects the one that stands: what stood before stays to be seen. */
export function KpiValueForm(props: KpiValueFormProps) {
  const { kpi } = props;
  const { term, part, given, refusal, entering, standing, change, choose, submit } = useKpiValue(props);
  return (
    <Form
      label="The value of a term"
      onSubmit={() => void submit()}
      errors={refusal ? [{ message: refusal }] : []}
      actions={
        <Button tone="primary" type="submit" pending={entering} pendingLabel="Keeping it">
          {standing ? 'Keep the correction' : 'Keep the value'}
        </Button>
      }
    >
      <Select
        label="Term"
        value={term}
        onChange={chosen => choose(chosen, part)}
        options={kpi.openTerms.map(each => ({ id: each, label: each }))}
      />
      {kpi.parts.length > 0 && (
        <Select
          label="Of whom"
          value={part || whole}
          onChange={chosen => choose(term, chosen === whole ? '' : chosen)}
          options={[{ id: whole, label: 'All' }, ...kpi.parts.map(each => ({ id: each, label: each }))]}
        />
      )}
      {standing && (
        <Notice
          title={`Version ${standing.version} stands: ${shown(standing, kpi.unit)}. It stays to be seen.`}
        />
      )}
      <ValueFields unit={kpi.unit} given={given} onChange={change} />
      {standing && (
        <TextArea
          label="Why it is corrected"
          isRequired
          limit={500}
          value={given.because}
          onChange={because => change({ because })}
        />
      )}
    </Form>
  );
}

const shown = ({ value, state }: KpiSeenFragment['values'][number], unit: string): string =>
  value === null || value === undefined ? state.toLowerCase().replace('_', ' ') : withUnit(value, unit);

interface ValueFieldsProps {
  unit: string;
  given: ReturnType<typeof begun>;
  onChange: (changed: Partial<ReturnType<typeof begun>>) => void;
}

function ValueFields({ unit, given, onChange }: ValueFieldsProps) {
  return (
    <>
      <RadioGroup
        label="What is known"
        value={given.state}
        onChange={state => onChange({ state: state as KpiState })}
        options={[
          { id: 'VALUE', label: 'A number' },
          { id: 'SUPPRESSED', label: 'Suppressed: too few to be told' },
          { id: 'NOT_HELD', label: 'Not held' },
        ]}
      />
      {given.state === 'VALUE' && (
        <TextField
          label={`Number${unit ? ` (${unit})` : ''}`}
          hint={unit === 'yes/no' ? '1 for yes, 0 for no.' : undefined}
          inputMode="decimal"
          isRequired
          value={given.number}
          onChange={number => onChange({ number })}
        />
      )}
      <TextField
        label="As at"
        type="date"
        isRequired
        value={given.asAt}
        onChange={asAt => onChange({ asAt })}
      />
      <RadioGroup
        label="Status"
        value={given.status}
        onChange={status => onChange({ status: status as KpiStatus })}
        options={[
          { id: 'PROVISIONAL', label: 'Provisional' },
          { id: 'FINAL', label: 'Final' },
        ]}
      />
      <TextField label="Source" isRequired value={given.source} onChange={source => onChange({ source })} />
      <TextField
        label="Counting basis"
        hint="Who and what was counted."
        isRequired
        value={given.basis}
        onChange={basis => onChange({ basis })}
      />
      <TextArea label="Note" limit={2000} value={given.note} onChange={note => onChange({ note })} />
    </>
  );
}
