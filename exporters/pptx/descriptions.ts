import { cleanText } from '../../core/document/clean-text.ts';

interface Description {
  readonly name: string;
  readonly description: string;
  readonly hasHeadings: boolean;
}

/**
 * Words for those who do not see a shape. The library knows them of images only, so that shapes get a number for a name,
 * and the words are put in its place afterwards.
 */
export class Descriptions {
  readonly #all: Description[] = [];

  /** The name that stands for the words. */
  nameFor(name: string, description = '', hasHeadings = false): string {
    this.#all.push({ name, description, hasHeadings });
    return `described-${this.#all.length - 1}`;
  }

  /** A slide's XML with the words in it, with numbers for shapes that no two of them share. */
  fillIn(xml: string): string {
    let id = 0;
    return xml
      .replace(TABLE, (table, at: string) =>
        this.#all[Number(at)]?.hasHeadings ? table.replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>') : table,
      )
      .replace(/<p:cNvPr id="\d+" name="([^"]*)"(?: descr="[^"]*")?/g, (_, name: string) => {
        id += 1;
        const described = this.#all[Number(/^described-(\d+)$/.exec(name)?.[1])];
        if (!described) return `<p:cNvPr id="${id}" name="${name}"`;
        return `<p:cNvPr id="${id}" name="${escaped(described.name)}" descr="${escaped(described.description)}"`;
      });
  }
}

const TABLE = /<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="described-(\d+)"[\s\S]*?<a:tblPr\/>/g;

function escaped(text: string): string {
  return cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
