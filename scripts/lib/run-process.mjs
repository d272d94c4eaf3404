import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './paths.mjs';

/** @typedef {{ code: number | null, output: string, why: string | null }} Ended
 * `output` is what was written, when it was kept; `why` is a sentence when the program did not end by itself. */

const running = new Set();

/**
 * Runs a program in the project's folder with the project's own tools first on the path, and waits for its end.
 * It is stopped with all its children after `limit` milliseconds, and when this process is interrupted.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ keep?: boolean, toStderr?: boolean, limit?: number, env?: Record<string, string> }} [how]
 *   `keep`: keep the output instead of showing it; `toStderr`: show it on standard error
 * @returns {Promise<Ended>} never rejects: a program that is missing has code `null` and says so in `why`
 */
export function runProcess(program, args, how = {}) {
  const show = how.toStderr ? 2 : 'inherit';
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...toolsFirst(), ...how.env },
    stdio: ['ignore', how.keep ? 'pipe' : show, how.keep ? 'pipe' : 'inherit'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  listenForInterrupts();

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }

  return new Promise((resolve) => {
    /** @type {string | null} */
    let why = null;
    const timer = how.limit
      ? setTimeout(() => {
          why = `stopped after ${Math.round((how.limit ?? 0) / 1000)} s`;
          stop(child, 'SIGKILL');
        }, how.limit)
      : null;
    const end = (/** @type {number | null} */ code, /** @type {string | null} */ reason) => {
      if (timer) clearTimeout(timer);
      running.delete(child);
      endIfInterrupted();
      resolve({ code, output, why: reason });
    };
    child.once('error', (error) => end(null, error.message));
    child.once('close', (code, signal) => end(code, why ?? (signal ? `stopped by ${signal}` : null)));
  });
}

/** Stops a program that `runProcess` started, with the children that it started itself. */
function stop(/** @type {import('node:child_process').ChildProcess} */ child, /** @type {NodeJS.Signals} */ signal) {
  try {
    if (process.platform === 'win32' || !child.pid) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // it has ended already
  }
}

/** @type {number | null} exit code once we were interrupted */
let interrupted = null;
let listening = false;
const GRACE_MS = 10_000;

/**
 * Programs run in groups of their own, so that none is left behind; therefore Ctrl-C has to be handed on to them. We
 * end when they have ended, and stop them hard when that takes too long or Ctrl-C is pressed again.
 */
function listenForInterrupts() {
  if (listening) return;
  listening = true;
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      for (const child of running) stop(child, interrupted ? 'SIGKILL' : signal);
      interrupted ??= code;
      endIfInterrupted();
      setTimeout(() => {
        for (const child of running) stop(child, 'SIGKILL');
      }, GRACE_MS).unref();
    });
  }
}

function endIfInterrupted() {
  if (interrupted && running.size === 0) process.exit(interrupted);
}

/** @returns {Record<string, string>} */
function toolsFirst() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    [name]: [join(ROOT, 'node_modules', '.bin'), process.env[name]].filter(Boolean).join(delimiter),
    // browsers come from the system; nobody's installer may fetch one
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    PUPPETEER_SKIP_DOWNLOAD: '1',
  };
}
