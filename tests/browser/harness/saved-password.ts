import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Login {
  origin: string;
  user: string;
  password: string;
}

/**
 * Saves a password in a profile of Chromium that was started once and closed again, as the browser itself does where no
 * keyring is at hand: `v10`, then AES-128-CBC under a key that is the same everywhere.
 */
export function savePassword(profile: string, { origin, user, password }: Login): void {
  const db = new DatabaseSync(join(profile, 'Default/Login Data'));
  const columns = db.prepare(`SELECT name, type, "notnull" AS must FROM pragma_table_info('logins')`).all() as {
    name: string;
    type: string;
    must: number;
  }[];
  // microseconds since 1601
  const now = (BigInt(Date.now()) + 11_644_473_600_000n) * 1000n;
  const known: Record<string, string | bigint | Buffer> = {
    ...{
      origin_url: `${origin}/`,
      signon_realm: `${origin}/`,
      username_value: user,
      password_value: encrypt(password),
    },
    ...{ date_created: now, date_last_used: now, date_password_modified: now, times_used: 1n },
  };
  const named = columns.filter(({ name }) => name !== 'id');
  const values = named.map(({ name, type, must }) => {
    if (known[name] !== undefined) return known[name];
    if (!must) return null;
    return type === 'BLOB' ? Buffer.alloc(0) : type.startsWith('VARCHAR') ? '' : 0;
  });
  const places = named.map(() => '?').join(',');
  db.prepare(`INSERT INTO logins (${named.map(({ name }) => name).join(',')}) VALUES (${places})`).run(...values);
  db.close();
}

function encrypt(password: string): Buffer {
  const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, ' '));
  return Buffer.concat([Buffer.from('v10'), cipher.update(password, 'utf8'), cipher.final()]);
}
