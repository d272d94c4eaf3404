/** WebDriver BiDi (W3C) over Firefox's own socket: no driver between, and closed shadow trees can be asked for. */
export interface Bidi {
  send<Result>(method: string, params?: object): Promise<Result>;
  close(): void;
}

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

const PATIENCE_MS = 20_000;

/** Connects and opens a session that trusts the local server's certificate and sends all host names to `proxy`. */
export async function connectBidi(address: string, proxy: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no answer at ${address}`));
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.onmessage = ({ data }) => {
    const reply: Reply = JSON.parse(String(data));
    if (reply.id === undefined) return;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  };

  let asked = 0;
  const bidi: Bidi = {
    send: <Result>(method: string, params: object = {}) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++asked;
        const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE_MS);
        waiting.set(id, ({ type, result, error, message }) => {
          clearTimeout(timer);
          if (type === 'error') reject(new Error(`${method}: ${error}: ${message}`));
          else resolve(result as Result);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
  await bidi.send('session.new', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy },
      },
    },
  });
  return bidi;
}
