import { cardLimits } from '@pathways/domain/practices';
import { Button, Select, TextArea } from '@pathways/ui';
import type { PracticePhase } from '../gql/graphql.js';
import { Held, type FieldsProps } from './DraftFields.js';
import styles from './DraftFields.module.css';
import { choicesOf, phaseWords } from './practice-words.js';

type Variant = { readonly phase: PracticePhase; readonly words: string };

/** What is done otherwise in schools of another phase. */
export function PhaseVariants({ draft, holds }: FieldsProps) {
  const variants = draft.values.phaseVariants;
  const change = (next: readonly Variant[]) => draft.change('phaseVariants', [...next]);
  const put = (at: number, variant: Variant | null) =>
    change(variants.flatMap((known, place) => (place !== at ? [known] : variant ? [variant] : [])));
  return (
    <Held draft={draft} holds={holds} field="phaseVariants">
      {variants.map((variant, at) => (
        <div key={at} className={styles['entry']}>
          <Select
            label="In schools of another phase"
            options={choicesOf(phaseWords)}
            value={variant.phase}
            onChange={id => put(at, { ...variant, phase: id as PracticePhase })}
          />
          <TextArea
            label={`What is done otherwise (${phaseWords[variant.phase]})`}
            limit={cardLimits.variantWords}
            value={variant.words}
            onChange={words => put(at, { ...variant, words })}
          />
          <div>
            <Button tone="quiet" onPress={() => put(at, null)}>
              Remove
            </Button>
          </div>
        </div>
      ))}
      {variants.length < cardLimits.phaseVariants && (
        <div>
          <Button icon="plus" onPress={() => change([...variants, { phase: 'SECONDARY', words: '' }])}>
            Say it for another phase
          </Button>
        </div>
      )}
    </Held>
  );
}
