import { type ITableOptions, StringValueElement, Table, TableLayoutType, WidthType, XmlComponent } from 'docx';
import { cleanText } from '../../core/document/clean-text.ts';
import { twips } from './measures.ts';

export interface Description {
  readonly title: string;
  readonly description: string;
}

type Options = Omit<ITableOptions, 'columnWidths' | 'width' | 'layout'> & {
  /** In points. */
  readonly widths: readonly number[];
  /** For those who do not see it. */
  readonly describedAs?: Description;
};

/** A table with columns as wide as they are told to be, and with words for those who do not see it. */
export class DescribedTable extends Table {
  constructor({ widths, describedAs, ...options }: Options) {
    const columnWidths = widths.map(twips);
    const size = columnWidths.reduce((sum, width) => sum + width, 0);
    super({
      ...options,
      columnWidths,
      width: { size, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
    });
    const [properties] = this.root;
    if (!describedAs || !(properties instanceof XmlComponent)) return;
    properties.addChildElement(new StringValueElement('w:tblCaption', cleanText(describedAs.title)));
    properties.addChildElement(new StringValueElement('w:tblDescription', cleanText(describedAs.description)));
  }
}
