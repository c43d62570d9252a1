import { classNames, fits, Icon } from '@pathways/ui';
import { useId, useRef, useEffect, useState, type KeyboardEvent } from 'react';
import styles from './CodePicker.module.css';
import { type CodeChoice, nameWithPath } from './code-choice.js';
import { CodeRule } from './CodeRule.js';

interface CodePickerProps {
  codes: readonly CodeChoice[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
  /** Enter on an empty field: what was chosen is enough. */
  onEnough: () => void;
  onLeave: () => void;
  /** Not after a finger: the keyboard of a phone would cover the codes. */
  takesFocus?: boolean;
}

const most = 40;

/** What bears the words in its name comes before what has them in its definition. */
function foundBy(codes: readonly CodeChoice[], typed: string): CodeChoice[] {
  if (typed.trim() === '') return codes.slice(0, most);
  const byName = codes.filter(code => fits(nameWithPath(code), typed));
  const byRule = codes.filter(code => !byName.includes(code) && fits(code.definition, typed));
  return [...byName, ...byRule].slice(0, most);
}

/**
 * Choose codes by typing: a few letters, Enter chooses, Enter on the empty field applies. The rule of the code under the
 * cursor stands below, so that it is read while tagging.
 */
export function CodePicker(props: CodePickerProps) {
  const { codes, chosen, onChange, onEnough, onLeave, takesFocus = true } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const found = foundBy(codes, typed);
  const active = found[at];
  const turn = (code: CodeChoice) => {
    onChange(chosen.includes(code.id) ? chosen.filter(one => one !== code.id) : [...chosen, code.id]);
    setTyped('');
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(-1, at - 1));
    else if (event.key === 'Enter' && active) turn(active);
    else if (event.key === 'Enter') onEnough();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['picker']}>
      <label htmlFor={`${id}field`}>Codes</label>
      <input
        id={`${id}field`}
        ref={input}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}list`}
        aria-activedescendant={active ? `${id}${active.id}` : undefined}
        aria-describedby={`${id}help`}
        autoComplete="off"
        className={styles['field']}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setAt(event.target.value.trim() === '' ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}help`} className={styles['help']}>
        Type a few letters, Enter chooses. Choose as many as apply; Enter on the empty field applies them.
      </p>
      <CodeOptions {...{ id, found, active, chosen }} onTurn={turn} onPointed={setAt} />
      {found.length === 0 && <p>No code fits “{typed}”.</p>}
      {active && <CodeRule code={active} />}
    </div>
  );
}

interface CodeOptionsProps {
  id: string;
  found: readonly CodeChoice[];
  active: CodeChoice | undefined;
  chosen: readonly string[];
  onTurn: (code: CodeChoice) => void;
  onPointed: (at: number) => void;
}

/** The field above steers it; pointers and screen readers may press an option itself. */
function CodeOptions({ id, found, active, chosen, onTurn, onPointed }: CodeOptionsProps) {
  return (
    <ul
      id={`${id}list`}
      role="listbox"
      aria-multiselectable="true"
      aria-label="Codes"
      className={styles['list']}
    >
      {found.map((code, at) => (
        <li
          key={code.id}
          id={`${id}${code.id}`}
          role="option"
          aria-selected={chosen.includes(code.id)}
          data-active={code === active || undefined}
          className={classNames(styles['option'])}
          onPointerEnter={() => onPointed(at)}
          onClick={() => onTurn(code)}
          onKeyDown={event => event.key === 'Enter' && onTurn(code)}
          tabIndex={-1}
        >
          <span className={styles['tick']}>{chosen.includes(code.id) && <Icon name="check" />}</span>
          {nameWithPath(code)}
        </li>
      ))}
    </ul>
  );
}
