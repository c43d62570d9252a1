import { memo, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import styles from './Board.module.css';

export interface BoardPlaceProps {
  id: string;
  /** Names the place: "Trio 14". A press opens what there is to know of it. */
  title: string;
  /** Heading level of the title. */
  level?: 2 | 3 | undefined;
  onOpen?: ((id: string) => void) | undefined;
  isOpen?: boolean | undefined;
  /** Beside the title: how it stands. */
  aside?: ReactNode;
  /** Shows a button that opens its menu, beside the button that is given. */
  menuLabel?: string | undefined;
  onMenu?: ((id: string, button: HTMLElement) => void) | undefined;
  /** Under the title, above the pieces. */
  marks?: ReactNode;
  tone?: 'warning' | 'danger' | undefined;
  /** Pieces. */
  children: ReactNode;
}

/** A place on a board, with a head that can be visited and the pieces that stand in it. */
export function BoardPlace(props: BoardPlaceProps) {
  const { id, title, level = 3, onOpen, isOpen = false, aside, marks, tone, children } = props;
  const Title = `h${level}` as const;
  return (
    <li className={styles['place']} data-place={id} data-open={isOpen || undefined} data-tone={tone}>
      <div className={styles['head']}>
        <Title className={styles['title']}>
          <button
            type="button"
            data-stop
            tabIndex={-1}
            aria-expanded={onOpen && isOpen}
            className={styles['open']}
            onClick={() => onOpen?.(id)}
          >
            {title}
          </button>
        </Title>
        <div className={styles['aside']}>
          {aside}
          <MenuButton {...props} />
        </div>
      </div>
      {marks && <div className={styles['marks']}>{marks}</div>}
      <ul className={styles['pieces']} aria-label={title}>
        {children}
      </ul>
    </li>
  );
}

function MenuButton({ id, menuLabel, onMenu }: BoardPlaceProps) {
  if (!menuLabel || !onMenu) return null;
  return (
    <button
      type="button"
      aria-label={menuLabel}
      aria-haspopup="menu"
      tabIndex={-1}
      className={styles['more']}
      onClick={event => onMenu(id, event.currentTarget)}
    >
      <Icon name="more" />
    </button>
  );
}

export interface BoardPieceProps {
  id: string;
  /** What its button says. */
  label: string;
  /** Under the label, part of what is read out. */
  detail?: ReactNode;
  /** At the end of the row. */
  mark?: ReactNode;
  /** A press: opens its menu, beside the button that is given. */
  onPress?: ((id: string, button: HTMLElement) => void) | undefined;
  isDraggable?: boolean | undefined;
}

/** A piece on a board: a row with a button. */
export const BoardPiece = memo(function BoardPiece(props: BoardPieceProps) {
  const { id, label, detail, mark, onPress, isDraggable } = props;
  return (
    <li className={styles['piece']} data-piece={id} draggable={isDraggable}>
      <button
        type="button"
        data-stop
        tabIndex={-1}
        className={classNames(styles['stop'], isDraggable && styles['draggable'])}
        aria-haspopup={onPress && 'menu'}
        onClick={event => onPress?.(id, event.currentTarget)}
      >
        <span className={styles['label']}>{label}</span>
        {detail && <span className={styles['detail']}> {detail}</span>}
      </button>
      {mark && <span className={styles['mark']}>{mark}</span>}
    </li>
  );
});
