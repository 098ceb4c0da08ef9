import type { MissingLogo } from '../core/workspace/find-brand.ts';

const WHY: Readonly<Record<MissingLogo['why'], string>> = {
  missing: 'there is no such file',
  outside: 'it does not lie in this folder or repository',
  'too-large': 'it is larger than 1 MB',
  unreadable: 'it cannot be read',
  'not-a-picture': 'it is neither PNG nor JPEG nor SVG',
};

export function describeMissingLogo({ path: logo, why }: MissingLogo): string {
  return `The logo ${logo} is left out: ${WHY[why]}.`;
}
