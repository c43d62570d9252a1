import { Dialog, FailedState, Loading, Notice, PickList, Skeleton, Stack, TextField } from '@pathways/ui';
import { type ReactNode, useState } from 'react';
import styles from './OptionDialog.module.css';
import { costWords } from './score-words.js';

/** One place or school to choose, and what the choice would come to. */
export interface PlanOption {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** By how much the total would change. */
  readonly extra: number;
  /** The rules it would break, in sentences. */
  readonly breaches: readonly string[];
}

export interface OptionDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly searchLabel: string;
  /** Undefined while they are counted. */
  readonly options: readonly PlanOption[] | undefined;
  readonly hasFailed: boolean;
  /** What happened meanwhile; the choice stands until it is made again. */
  readonly notice?: ReactNode;
  readonly isBusy: boolean;
  onRetry(): void;
  onPick(option: PlanOption, reason: string): void;
  onClose(): void;
}

const textOf = ({ title, detail }: PlanOption) => `${title} ${detail}`;

/** Where to, or with whom: every choice with its cost and the rules it would break, the best first. */
export function OptionDialog(props: OptionDialogProps) {
  const { title, lead, searchLabel, options, hasFailed, notice, isBusy, onRetry, onPick, onClose } = props;
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} isOpen onOpenChange={isOpen => !isOpen && onClose()} width="wide">
      <Stack>
        {notice}
        <p className={styles['lead']}>{lead}</p>
        {!options && hasFailed && <FailedState onRetry={onRetry} />}
        {!options && !hasFailed && (
          <Loading label="Counting what each choice would cost">
            <Skeleton height="26rem" />
          </Loading>
        )}
        {options?.length === 0 && <Notice>There is nothing to choose.</Notice>}
        {options && options.length > 0 && (
          <div aria-busy={isBusy} className={styles['choice']}>
            <PickList
              searchLabel={searchLabel}
              label={`${title}: what it costs, the best first`}
              entries={options}
              textOf={textOf}
              onPick={option => !isBusy && onPick(option, reason)}
            >
              {option => <OptionWords option={option} />}
            </PickList>
          </div>
        )}
        <TextField
          label="Reason"
          hint="Not needed. It is kept with the step, signed and dated."
          value={reason}
          onChange={setReason}
        />
      </Stack>
    </Dialog>
  );
}

function OptionWords({ option: { title, detail, extra, breaches } }: { option: PlanOption }) {
  return (
    <span className={styles['option']}>
      <span className={styles['words']}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['detail']}> {detail}</span>
        {breaches.map(sentence => (
          <span key={sentence} className={styles['breach']}>
            {' '}
            {sentence}
          </span>
        ))}
      </span>
      <span className={styles['cost']} data-saves={extra < -0.005 || undefined}>
        {' '}
        {costWords(extra)}
      </span>
    </span>
  );
}
