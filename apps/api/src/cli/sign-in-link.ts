import { stranger } from '@pathways/domain/shared';
import { BootstrapPersonHandler } from '../people/application/bootstrap-person.handler.js';
import { SignInLinks } from '../people/application/sign-in-links.js';
import { tell, UsageRefused, withApp, type EnterCommand } from './command.js';

const hours = 24;

export const enterSignInLink: EnterCommand = program => {
  program
    .command('sign-in-link')
    .description('print an address that signs a person in, once, within a day')
    .argument('<email>', "the person's e-mail address")
    .option('--administrator', 'make the person an administrator, entering them if they are not yet known')
    .action((email: string, { administrator }: { administrator?: boolean }) => {
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
        throw new UsageRefused(`${email} is not an e-mail address.`);
      }
      return withApp(async app => {
        if (administrator) await app.get(BootstrapPersonHandler).run(stranger, email);
        const link = await app.get(SignInLinks).linkFor(email, { to: '/', seconds: hours * 3_600 });
        if (!link) {
          throw new UsageRefused(
            `Nobody has the address ${email}. Add --administrator to enter the first one.`,
          );
        }
        tell(link);
      });
    });
};
