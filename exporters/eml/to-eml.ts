import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import type { Content, Document } from '../../core/document/document.ts';
import { lineText } from '../../core/document/render-text.ts';
import type { Draft, Mailbox } from '../../core/kits/draft.ts';
import { plainText } from '../../core/kits/plain-text.ts';
import { headerName, headerText, isAddress, toBase64 } from './header.ts';
import { mailHtml } from './mail-html.ts';

/**
 * A draft as a message (RFC 5322) that mail programs open for writing. It has no receiver but those whose address a plan
 * knows, and where no address of the sender is known, no sender: the mail program puts its own. The same draft of the same
 * day gives the same bytes.
 */
export function toEml({ subject, from, to, hold, body }: Draft, { language, today }: Document): string {
  const content: readonly Content[] = [...hold.map((line): Content => ({ type: 'paragraph', line })), ...body];
  const headers = [
    `Date: ${dateOf(today)}`,
    ...mailboxes('From', from ? [from] : []),
    ...mailboxes('To', to),
    `Subject: ${headerText(lineText(subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Language: ${language}`,
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
  ];
  const parts = [
    part('text/plain', plainText(content).replaceAll('\n', '\r\n')),
    part('text/html', mailHtml(content, language)),
  ];
  return `${[...headers, '', ...parts, `--${BOUNDARY}--`].join('\r\n')}\r\n`;
}

/** Never part of Base64, so that it can be the same in all messages. */
const BOUNDARY = '=_changewright_draft';

function part(type: string, text: string): string {
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    // 76 characters are the most that a line may have.
    ...(toBase64(text).match(/.{1,76}/g) ?? []),
  ].join('\r\n');
}

function mailboxes(header: string, all: readonly Mailbox[]): string[] {
  const known = all.filter(({ address }) => isAddress(address));
  if (known.length === 0) return [];
  return [`${header}: ${known.map(({ name, address }) => `${headerName(name)}\r\n <${address}>`).join(',\r\n ')}`];
}

function dateOf(today: CalendarDate): string {
  const [year = '', , day = ''] = today.split('-');
  const date = new Date(`${today}T00:00:00Z`);
  const [weekday, month] = [{ weekday: 'short' }, { month: 'short' }].map((options) =>
    new Intl.DateTimeFormat('en', { ...(options as Intl.DateTimeFormatOptions), timeZone: 'UTC' }).format(date),
  );
  return `${weekday}, ${Number(day)} ${month} ${year} 00:00:00 +0000`;
}
