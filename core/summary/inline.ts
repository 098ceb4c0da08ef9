/**
 * Plan text as one line of inline Markdown: emphasis and links stay, and nothing else of it becomes markup. Raw HTML,
 * images, table cells and the signs that would start a block are taken at their word.
 */
export function inline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const tame = line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/!\[/g, '!\\[').replace(/\|/g, '\\|');
  return tame.replace(/^(?=[#>+=~`-]|\[[^\]]*\]:)/, '\\').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
