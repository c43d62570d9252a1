import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { given } from '../given.js';
import { Count } from '../tag/Tag.js';
import styles from './Tabs.module.css';

export interface TabOption {
  id: string;
  label: string;
  count?: number | undefined;
  content: ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabOption[];
  selected?: string | undefined;
  onChange?: ((id: string) => void) | undefined;
}

export function Tabs({ label, tabs, selected, onChange }: TabsProps) {
  return (
    <AriaTabs
      {...given({ selectedKey: selected })}
      onSelectionChange={key => onChange?.(String(key))}
      className={classNames(styles['tabs'])}
    >
      <TabList aria-label={label} className={classNames(styles['list'])}>
        {tabs.map(tab => (
          <Tab key={tab.id} id={tab.id} className={classNames(styles['tab'])}>
            {tab.label}
            {tab.count !== undefined && <Count value={tab.count} />}
          </Tab>
        ))}
      </TabList>
      {tabs.map(tab => (
        <TabPanel key={tab.id} id={tab.id} className={classNames(styles['panel'])}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
