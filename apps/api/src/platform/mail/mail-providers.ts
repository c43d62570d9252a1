import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../settings.js';
import { Ids } from '../unit-of-work.js';
import { bounceAddressOf } from './bounce-address.js';
import { CaughtMailer } from './caught-mailer.js';
import { Mailer } from './mailer.js';
import { SentMails, SqlSentMails } from './sent-mails.js';
import { SmtpMailer } from './smtp-mailer.js';

const mailer = (settings: Settings, source: DataSource, ids: Ids, sentMails: SentMails): Mailer => {
  const host = new URL(settings.publicUrl).hostname;
  if (settings.catchesMail) return new CaughtMailer(source, ids, host, sentMails);
  const { url, from } = settings.mail;
  if (!url) throw new Error('In production mode mail is never caught.');
  return new SmtpMailer({ url, from, host, bouncesTo: bounceAddressOf(settings) }, sentMails);
};

export const mailProviders: Provider[] = [
  { provide: SentMails, useFactory: (source: DataSource) => new SqlSentMails(source), inject: [DataSource] },
  { provide: Mailer, useFactory: mailer, inject: [Settings, DataSource, Ids, SentMails] },
];
