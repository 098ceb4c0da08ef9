import { contentHtml } from '../../core/document/content-html.ts';
import type { Content, Section } from '../../core/document/document.ts';
import { value } from '../../core/document/line.ts';
import type { Line } from '../../core/document/piece.ts';
import { Places } from '../../core/document/places.ts';
import { formatWords } from '../../core/words/format-words.ts';

/** The words of a message as HTML as mail programs want it: nothing but words, links and lists. What is missing stands in brackets. */
export function mailHtml(content: readonly Content[], language: string): string {
  const section = sectionOf(content.map(withBrackets));
  // Where things were taken from is nothing to those who get the message.
  const places = new Nowhere();
  const words = formatWords(language);
  const parts = section.content.map((each) => contentHtml(each, { section, id: '', level: 1, words, places }));
  return [
    `<!DOCTYPE html>`,
    `<html lang="${language}"><head><meta charset="utf-8"><title></title></head><body>`,
    ...parts,
    '</body></html>',
    '',
  ].join('\r\n');
}

class Nowhere extends Places {
  override attributesOf(): string[] {
    return [];
  }
}

function sectionOf(content: readonly Content[]): Section {
  return { id: 'mail', title: '', content };
}

function withBrackets(content: Content): Content {
  switch (content.type) {
    case 'paragraph':
    case 'subheading':
      return { ...content, line: bracketed(content.line) };
    case 'list':
      return { ...content, items: content.items.map(bracketed) };
    default:
      return content;
  }
}

function bracketed(line: Line): Line {
  return line.map((piece) => (piece.type === 'gap' ? value(`[${piece.text}]`, piece.from, 'strong') : piece));
}
