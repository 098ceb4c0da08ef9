/** What people need in hand: for those who lead others, for each audience, for all, and what goes out. */
export const KITS = ['managers', 'staff', 'faq', 'touchpoints', 'slide'] as const;
export type Kit = (typeof KITS)[number];

export const KIT_FORMATS = ['docx', 'md', 'html', 'pdf', 'eml', 'ics', 'pptx'] as const;
export type KitFormat = (typeof KIT_FORMATS)[number];

/** What each kit can be written as; the first is what it is written as where nobody says. */
export const FORMATS_OF_KIT: Readonly<Record<Kit, readonly KitFormat[]>> = {
  managers: ['docx', 'pdf', 'html', 'md'],
  staff: ['docx', 'pdf', 'html', 'md'],
  faq: ['docx', 'pdf', 'html', 'md'],
  touchpoints: ['eml', 'ics', 'docx', 'pdf', 'html', 'md'],
  slide: ['pptx', 'html', 'md'],
};

/** Formats that are text, and may go to a terminal. */
export const TEXT_FORMATS: readonly KitFormat[] = ['md', 'html', 'eml', 'ics'];
