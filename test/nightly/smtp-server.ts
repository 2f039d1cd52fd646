import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** What came after AUTH, as it came. */
  readonly auth: string | null;
  /** The message as it went over the wire, its dots unstuffed. */
  readonly data: string;
}

export interface SmtpServer {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  readonly connections: () => number;
  close(): Promise<void>;
}

/** A mail server on loopback that takes everything (RFC 5321), or answers each RCPT as it is told to. */
export async function startSmtpServer(
  answerToRcpt: (attempt: number) => string = () => '250 OK',
): Promise<SmtpServer> {
  const mails: ReceivedMail[] = [];
  let connections = 0;
  let attempts = 0;
  const server = createServer((socket) => {
    connections += 1;
    converse(socket, mails, () => answerToRcpt((attempts += 1)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    connections: () => connections,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

function converse(socket: Socket, mails: ReceivedMail[], answerToRcpt: () => string): void {
  let input = '';
  let mail = { from: '', to: [] as string[], auth: null as string | null };
  let inData = false;
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const take = (command: string): void => {
    const verb = command.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') say('250-loopback\r\n250-AUTH PLAIN\r\n250 8BITMIME');
    else if (verb === 'AUTH') {
      mail.auth = command.slice(5);
      say('235 OK');
    } else if (verb === 'MAIL') {
      mail.from = command;
      say('250 OK');
    } else if (verb === 'RCPT') {
      mail.to.push(command);
      say(answerToRcpt());
    } else if (verb === 'DATA') {
      inData = true;
      say('354 go on');
    } else if (verb === 'QUIT') {
      say('221 bye');
      socket.end();
    } else say('250 OK');
  };
  say('220 loopback ESMTP');
  socket.on('error', () => {});
  socket.setEncoding('utf8').on('data', (text: string) => {
    input += text;
    for (;;) {
      const end = input.indexOf(inData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const piece = input.slice(0, end);
      input = input.slice(end + (inData ? 5 : 2));
      if (!inData) take(piece);
      else {
        inData = false;
        mails.push({ ...mail, data: piece.replace(/^\.\./gmu, '.') });
        mail = { from: '', to: [], auth: null };
        say('250 taken');
      }
    }
  });
}
