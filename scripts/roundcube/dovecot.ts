import { execFile } from 'node:child_process';
import { chown, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, type PrivateServer, startServer } from './private-server.ts';

const run = promisify(execFile);

/** A mail as it lies in a file: the name is ours, the source is the whole RFC 5322 message. */
export interface MailFile {
  name: string;
  source: string | Uint8Array;
}

export interface Inbox extends PrivateServer {
  port: number;
  /** Puts a mail into the inbox and says under which IMAP UID it lies there. */
  deliver(mail: MailFile): Promise<number>;
}

export interface Account {
  user: string;
  password: string;
}

interface Owner {
  uid: number;
  gid: number;
}

/**
 * Starts a Dovecot of our own over one Maildir in `folder`, on loopback only, and fills its inbox. UIDs of `mails` are
 * 1, 2, 3 … in their order.
 */
export async function startDovecot(folder: string, account: Account, mails: readonly MailFile[]): Promise<Inbox> {
  const port = await freePort();
  const identity = await findIdentity();
  const config = join(folder, 'dovecot.conf');
  const maildir = join(folder, 'mail', account.user, 'Maildir');
  await writeFile(join(folder, 'users'), `${account.user}:{PLAIN}${account.password}\n`);
  await writeFile(config, configText(folder, port, identity));
  for (const part of ['cur', 'new', 'tmp']) await mkdir(join(maildir, part), { recursive: true });
  await own([join(folder, 'mail'), join(folder, 'mail', account.user), maildir], identity.owner);
  await own(
    ['cur', 'new', 'tmp'].map((part) => join(maildir, part)),
    identity.owner,
  );

  let arrived = 0;
  const put = async (mail: MailFile, shelf: 'cur' | 'new') => {
    // names sort in order of arrival, so that UIDs do too
    const id = `${1_700_000_000 + ++arrived}.${mail.name.replaceAll(/[^\w-]/g, '_')}`;
    const draft = join(maildir, 'tmp', id);
    await writeFile(draft, mail.source);
    await own([draft], identity.owner);
    await rename(draft, join(maildir, shelf, shelf === 'cur' ? `${id}:2,` : id));
    return id;
  };
  for (const mail of mails) await put(mail, 'cur');

  const server = await startServer({ command: '/usr/sbin/dovecot', args: ['-F', '-c', config], port });
  const doveadm = async (...args: string[]) => (await run('doveadm', ['-c', config, ...args])).stdout;
  const uidsByName = async () => {
    const rows = await doveadm('-f', 'tab', 'fetch', '-u', account.user, 'guid uid', 'mailbox', 'INBOX', 'ALL');
    return new Map(
      rows
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t') as [string, string]),
    );
  };
  // Indexed before anyone logs in: else Roundcube's first two parallel sessions race on the fresh Maildir, and about
  // once in fifty starts its list says that the mailbox is empty.
  await doveadm('index', '-u', account.user, 'INBOX');

  return {
    port,
    stop: server.stop,
    deliver: async (mail) => {
      const id = await put(mail, 'new');
      const uid = Number((await uidsByName()).get(id));
      if (!uid) throw new Error(`${mail.name} did not arrive`);
      return uid;
    },
  };
}

/** Root hands the mail to the web server's account, because Dovecot refuses to read mail as root. */
async function findIdentity(): Promise<{ names: Names; owner: Owner | null }> {
  const nameOf = async (...args: string[]) => (await run('id', args)).stdout.trim();
  if (process.getuid?.() !== 0) {
    const [user, group] = [await nameOf('-un'), await nameOf('-gn')];
    return {
      names: { internal: user, internalGroup: group, login: user, mail: user, mailGroup: group },
      owner: null,
    };
  }
  const owner = { uid: Number(await nameOf('-u', 'www-data')), gid: Number(await nameOf('-g', 'www-data')) };
  return {
    names: {
      internal: 'dovecot',
      internalGroup: 'dovecot',
      login: 'dovenull',
      mail: 'www-data',
      mailGroup: 'www-data',
    },
    owner,
  };
}

interface Names {
  internal: string;
  internalGroup: string;
  login: string;
  mail: string;
  mailGroup: string;
}

async function own(paths: readonly string[], owner: Owner | null): Promise<void> {
  if (owner) for (const path of paths) await chown(path, owner.uid, owner.gid);
}

function configText(folder: string, port: number, { names }: { names: Names }): string {
  return `base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot-state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = ${names.internal}
default_internal_group = ${names.internalGroup}
default_login_user = ${names.login}
first_valid_uid = 1
mail_uid = ${names.mail}
mail_gid = ${names.mailGroup}
mail_home = ${folder}/mail/%u
mail_location = maildir:~/Maildir
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${names.mail} gid=${names.mailGroup} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
namespace inbox {
  inbox = yes
${['Drafts', 'Sent', 'Junk', 'Trash'].map((box) => `  mailbox ${box} {\n    auto = subscribe\n    special_use = \\${box}\n  }`).join('\n')}
}
`;
}
