import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { countInRange, hashPassword } from '#utils/health/breach-range.ts';
import { createBreachCheck } from '#utils/lookup/breached-passwords.ts';

/** The interface's own example: SHA-1 of “P@ssw0rd”. */
const HASH = { prefix: '21BD1', suffix: '2DC183F740EE76F27B78EB39C8AD972A757' };
const LINES = ['0018A45C4D1DEF81644B54AB7F969B88D65:1', `${HASH.suffix}:2`, '011053FD0102E94D6AE2F8B83D76FAF94F6:0'];

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A service of our own on this machine; what it was asked is kept. */
async function serve(respond: (response: ServerResponse, request: IncomingMessage) => void) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    respond(response, request);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const service = { name: 'stand-in', range: `http://127.0.0.1:${port}/range/`, home: '' };
  return { asked, service };
}

const text =
  (body: string, status = 200, type = 'text/plain') =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': type }).end(body);

test('a hash is cut as the interface has it', async () => {
  expect(await hashPassword('P@ssw0rd')).toEqual(HASH);
});

test('only five characters of the hash are told, padding is asked for, nothing else goes along', async () => {
  const { asked, service } = await serve(text(LINES.join('\r\n')));
  expect(await createBreachCheck(service)('P@ssw0rd')).toEqual({ times: 2 });
  const [request] = asked;
  expect(asked).toHaveLength(1);
  expect(request?.method).toBe('GET');
  expect(request?.url).toBe(`/range/${HASH.prefix}`);
  expect(request?.headers).toMatchObject({ 'add-padding': 'true' });
  for (const name of ['cookie', 'authorization', 'referer']) expect(request?.headers).not.toHaveProperty(name);
  expect(JSON.stringify([request?.url, request?.rawHeaders])).not.toContain(HASH.suffix.slice(0, 6));
});

test('a password that is in no line, or only in padding, was not found', async () => {
  const { service } = await serve(text(LINES.join('\r\n')));
  const check = createBreachCheck(service);
  expect(await check('kawase-haru-umi-7')).toEqual({ times: 0 });
  expect(countInRange(`${HASH.suffix}:0`, HASH)).toBe(0);
});

describe('an odd answer is told as such, never as “not found”', () => {
  test.each([
    ['a page', text('<!doctype html><title>Sign in to the network</title>', 200, 'text/html')],
    ['nothing', text('')],
    ['lines that are cut', text(`${LINES.join('\r\n')}\r\n0018A45C4D1DEF8`)],
    ['a list in another format', text(JSON.stringify([HASH]))],
    ['a hash without a number', text(`${HASH.suffix}`)],
    ['a number that is none', text(`${HASH.suffix}:many`)],
    ['no such page', text('', 404)],
    ['refused for its form', text('The hash prefix was not in a valid format', 400)],
    ['far too much', text(`${LINES.join('\r\n')}\r\n`.repeat(10_000))],
  ])('%s', async (_name, respond) => {
    const { service } = await serve(respond);
    expect(await createBreachCheck(service)('P@ssw0rd')).toEqual({ problem: 'oddAnswer' });
  });
});

test.each([
  [429, 'tooOften'],
  [500, 'failing'],
  [503, 'failing'],
] as const)('status %i: %s', async (status, problem) => {
  const { service } = await serve(text(LINES.join('\n'), status));
  expect(await createBreachCheck(service)('P@ssw0rd')).toEqual({ problem });
});

test('a service that can’t be reached, or sends elsewhere, is said to be unreachable', async () => {
  const nowhere = { name: '', range: 'http://127.0.0.1:9/range/', home: '' };
  expect(await createBreachCheck(nowhere)('P@ssw0rd')).toEqual({ problem: 'unreachable' });
  const { service } = await serve((response) => response.writeHead(302, { location: '/elsewhere' }).end());
  expect(await createBreachCheck(service)('P@ssw0rd')).toEqual({ problem: 'unreachable' });
});

test('one that breaks off in the middle is unreachable, one that is silent is too slow', async () => {
  const broken = await serve((response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write(LINES[0]);
    setTimeout(() => response.destroy(), 20);
  });
  expect(await createBreachCheck(broken.service)('P@ssw0rd')).toEqual({ problem: 'unreachable' });
  const silent = await serve(() => undefined);
  expect(await createBreachCheck(silent.service, fetch, 100)('P@ssw0rd')).toEqual({ problem: 'tooSlow' });
  const slow = await serve((response) => response.writeHead(200).write(`${LINES[0]}\r\n`));
  expect(await createBreachCheck(slow.service, fetch, 100)('P@ssw0rd')).toEqual({ problem: 'tooSlow' });
});
