import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';

/** A server of ours, in a process group of its own. */
export interface PrivateServer {
  stop(): Promise<void>;
}

interface Launch {
  command: string;
  args: readonly string[];
  port: number;
  env?: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 20_000;

/**
 * Starts a server and waits until its loopback port answers. Its whole process group (servers fork workers) ends with
 * `stop()`, or when this process exits. Throws with the server's own words when it ends or stays silent.
 */
export async function startServer({ command, args, port, env = {} }: Launch): Promise<PrivateServer> {
  // detached: a new process group, so that exactly what was started here can be ended, and nothing else
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said = collectWords(child);
  const endGroup = () => signalGroup(child, 'SIGKILL');
  process.once('exit', endGroup);

  const stop = async () => {
    process.off('exit', endGroup);
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    signalGroup(child, 'SIGTERM');
    const lastResort = setTimeout(endGroup, 5_000);
    await ended;
    clearTimeout(lastResort);
  };

  try {
    await Promise.race([answers(port), failure(child)]);
  } catch (error) {
    await stop();
    throw new Error(`${command} did not start: ${(error as Error).message}\n${said()}`);
  }
  return { stop };
}

/** A loopback port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}

async function answers(port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isOpen(port))) {
    if (Date.now() > deadline) throw new Error(`port ${port} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}

function failure(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`ended with ${signal ?? code}`)));
  });
}

function collectWords(child: ChildProcess): () => string {
  let words = '';
  const keep = (chunk: Buffer) => {
    words = (words + chunk).slice(-4_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => words;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // the group is gone already
  }
}
