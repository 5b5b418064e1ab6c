import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A proxy in front of a server that answers every request alike, both on this machine. */
export class ProxyServer {
  /** What the proxy was asked to connect to, with the credentials. */
  readonly asked: string[] = [];
  /** What it answers instead of a connection. */
  refusal: string | null = null;
  readonly #sockets = new Set<Socket>();

  private constructor(
    private readonly api: Server,
    private readonly proxy: Server,
  ) {
    proxy.on('connect', ({ url, headers }, socket: Socket) => {
      this.asked.push(`${url ?? ''} ${headers['proxy-authorization'] ?? ''}`.trim());
      this.#sockets.add(socket);
      if (this.refusal !== null) {
        socket.end(`HTTP/1.1 ${this.refusal}\r\n\r\n`);
        return;
      }
      const target = connect(portOf(api), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        target.pipe(socket);
        socket.pipe(target);
      });
      this.#sockets.add(target);
    });
  }

  static async start(): Promise<ProxyServer> {
    const api = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"full_name":"o/r"}');
    });
    const proxy = createServer();
    for (const server of [api, proxy]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new ProxyServer(api, proxy);
  }

  /** Its address; a user and a password are part of it. */
  url(user = ''): string {
    return `http://${user}127.0.0.1:${String(portOf(this.proxy))}`;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.api.close();
    this.proxy.close();
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
