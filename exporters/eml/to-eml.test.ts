import { describe, expect, it } from 'vitest';
import { gap, ours, prose, value } from '../../core/document/line.ts';
import type { Draft, Mailbox } from '../../core/kits/draft.ts';
import { HOSTILE_CASES, HOSTILE_TEXTS } from '../../core/testing/hostile-texts.ts';
import { sampleDocument } from '../../core/testing/sample-document.ts';
import { readMail } from '../testing/read-mail.ts';
import { toEml } from './to-eml.ts';

const FROM = [{ uri: 'file:///w/a.comms.yaml', document: 0, path: ['schedule', 'news'] }];

function draft(change: Partial<Draft> & { readonly subjectText?: string; readonly text?: string } = {}): Draft {
  const { subjectText = 'What is coming', text = 'We start **soon**.' } = change;
  return {
    touchpoint: {} as Draft['touchpoint'],
    subject: [value(subjectText, FROM)],
    from: { name: 'Dana Osei', address: 'dana@example.org' },
    to: [],
    hold: [],
    body: [
      { type: 'paragraph', line: [prose(text, FROM)] },
      { type: 'list', items: [[prose(text, FROM)], [gap('not available yet', FROM)]] },
    ],
    ...change,
  };
}

function mailOf(change?: Parameters<typeof draft>[0]) {
  return readMail(toEml(draft(change), sampleDocument()));
}

describe('a draft', () => {
  it('is opened for writing, and has the words as text and as HTML', () => {
    const { headers, parts } = mailOf();
    expect(headers).toEqual([
      ['Date', 'Mon, 15 Feb 2027 00:00:00 +0000'],
      ['From', '"Dana Osei" <dana@example.org>'],
      ['Subject', 'What is coming'],
      ['X-Unsent', '1'],
      ['MIME-Version', '1.0'],
      ['Content-Language', 'en'],
      ['Content-Type', 'multipart/alternative; boundary="=_changewright_draft"'],
    ]);
    expect(parts.map(({ type }) => type)).toEqual(['text/plain; charset=utf-8', 'text/html; charset=utf-8']);
    expect(parts[0]?.text).toBe('We start soon.\r\n\r\n- We start soon.\r\n- [not available yet]\r\n');
    expect(parts[1]?.text).toContain('<strong>soon</strong>');
    expect(parts[1]?.text).toContain('[not available yet]');
    expect(parts[1]?.text).not.toContain('data-place');
  });

  it('has receivers only where the plan has addresses, and no sender where it has none', () => {
    const to: Mailbox[] = [
      { name: 'Kim "K" Brandt', address: 'kim@example.org' },
      { name: 'Æsa Þórsdóttir', address: 'aesa@example.org' },
      { name: 'Nobody', address: 'no address' },
    ];
    const { headers } = mailOf({ to, from: undefined });
    expect(headers.find(([name]) => name === 'From')).toBeUndefined();
    expect(headers.find(([name]) => name === 'To')?.[1]).toBe(
      '"Kim \\"K\\" Brandt" <kim@example.org>, Æsa Þórsdóttir <aesa@example.org>',
    );
  });

  it('says that a subject is missing, and how long it is confidential', () => {
    const { headers, parts } = mailOf({
      subject: [gap('not available yet', FROM)],
      hold: [[ours('Confidential until Tue.')]],
    });
    expect(headers).toContainEqual(['Subject', '[not available yet]']);
    expect(parts[0]?.text).toMatch(/^Confidential until Tue\.\r\n/);
  });

  it('is the same each time', () => {
    expect(toEml(draft(), sampleDocument())).toBe(toEml(draft(), sampleDocument()));
  });

  it.each([
    'Übergabe am Bett: was sich für Sie ändert, und zwar auf allen Stationen, ab März',
    '日本語'.repeat(60),
    '=?UTF-8?Q?x?=',
  ])('keeps the subject %s', (subjectText) => {
    expect(mailOf({ subjectText }).headers).toContainEqual(['Subject', subjectText]);
  });
});

describe('whatever a plan says stays what it says', () => {
  const NAMES = ['Date', 'From', 'To', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Language', 'Content-Type'];

  it.each(HOSTILE_CASES)('%s', (_, text) => {
    const mailbox = { name: text, address: 'dana@example.org' };
    const eml = toEml(draft({ subjectText: text, text, from: mailbox, to: [mailbox] }), sampleDocument());
    const { headers, parts } = readMail(eml);
    expect(headers.map(([name]) => name)).toEqual(NAMES);
    expect(parts).toHaveLength(2);
    const html = parts[1]?.text ?? '';
    const tags = [...html.matchAll(/<(\/?[A-Za-z!][^\s>]*)/g)].map(([, tag]) => tag);
    expect(tags.filter((tag) => !TAGS.test(tag ?? ''))).toEqual([]);
    for (const [, href] of html.matchAll(/<a href="([^"]*)"/g)) expect(href).toMatch(/^(?:https?:|mailto:)/);
    expect(html).not.toMatch(/<[a-z]+[^>]*\son/i);
  });

  it.each(HOSTILE_TEXTS.filter((text) => /[\r\n<>,;"]/.test(text)))('no address is made of %j', (text) => {
    const { headers } = mailOf({
      from: { name: 'x', address: `a@example.org${text}` },
      to: [{ name: 'x', address: text }],
    });
    expect(headers.map(([name]) => name)).not.toContain('From');
    expect(headers.map(([name]) => name)).not.toContain('To');
  });
});

const TAGS = /^(?:!DOCTYPE|\/?(?:html|head|meta|title|body|p|ul|ol|li|strong|em|code|a|span|h2|div))$/;
