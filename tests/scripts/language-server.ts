import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/** What a text editor says to Astro's language server, and is answered. */
export interface LanguageServer {
  request: (method: string, params: unknown) => Promise<unknown>;
  notify: (method: string, params: unknown) => void;
}

/**
 * Starts Astro's language server for a folder as the Astro extension of VS Code does where its setting
 * "astro.content-intellisense" is on. It ends with the test.
 */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [resolve('node_modules/.bin/astro-ls'), '--stdio'], { cwd: folder });
  onTestFinished(() => {
    server.kill();
  });
  const waiting = new Map<number, { answer: (result: unknown) => void; refuse: (reason: Error) => void }>();
  const send = (message: Message): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result, error }: Message): void => {
    if (id === undefined) return;
    // It asks for settings and announces what it can do; nothing is set.
    if (method !== undefined) {
      const asked =
        method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => null) : null;
      send({ id, result: asked });
    } else if (error) waiting.get(id)?.refuse(new Error(error.message));
    else waiting.get(id)?.answer(result);
  };
  let received = Buffer.alloc(0);
  server.stdout.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || received.length < end + 4 + length) return;
      const text = received.subarray(end + 4, end + 4 + length).toString();
      received = received.subarray(end + 4 + length);
      receive(JSON.parse(text) as Message);
    }
  });
  let last = 0;
  const request: LanguageServer['request'] = (method, params) =>
    new Promise((answer, refuse) => {
      last += 1;
      waiting.set(last, { answer, refuse });
      send({ id: last, method, params });
    });
  const notify: LanguageServer['notify'] = (method, params) => {
    send({ method, params });
  };
  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'story' }],
    capabilities: {
      textDocument: { completion: { completionItem: { snippetSupport: true } }, diagnostic: {} },
      workspace: {
        workspaceFolders: true,
        configuration: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    },
    initializationOptions: { typescript: { tsdk: resolve('node_modules/typescript/lib') }, contentIntellisense: true },
  });
  notify('initialized', {});
  return { request, notify };
}
