/**
 * Whether what stands before the cursor only waits to be replaced: what a snippet asks for, or TBD. Other filler may be the
 * start of a name.
 */
export function isPlaceholder(typed: string): boolean {
  return /^["']?(?:<[^<>]*>|tbd)$/i.test(typed);
}
