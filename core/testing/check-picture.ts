import type { LocatedFinding } from '../report/located-finding.ts';
import { locateFindings } from '../report/located-finding.ts';
import { memoryWorkspace, toUri } from './memory-host.ts';
import { drawSquiggles, stripSquiggles } from './picture.ts';

export interface PictureOptions {
  /** Name of the file that the picture is of. */
  readonly file?: string;
  /** Other files of the workspace. */
  readonly others?: Readonly<Record<string, string>>;
  /** The file's text in the last commit; without it there is no repository. */
  readonly committed?: string;
  readonly today?: string;
  /** Only findings of these codes or categories are drawn. */
  readonly only?: (finding: LocatedFinding) => boolean;
  readonly label?: (finding: LocatedFinding) => string;
}

/** The findings of one file in a workspace in memory. */
export async function findingsOf(
  text: string,
  { file = 'plan.yaml', others = {}, committed, today }: PictureOptions = {},
): Promise<readonly LocatedFinding[]> {
  const before = committed === undefined ? {} : { [file]: committed };
  const workspace = await memoryWorkspace({ ...others, [file]: text }, today, before);
  const checked = await workspace.check(toUri(file));
  return checked ? locateFindings(checked, (uri) => workspace.fileOf(uri)) : [];
}

/** What the picture would look like if the engine drew it: equal to the picture where the engine is right. */
export async function drawCheck(picture: string, options: PictureOptions = {}): Promise<string> {
  const text = stripSquiggles(picture);
  const { only = () => true, label = ({ finding }: LocatedFinding) => finding.code } = options;
  const findings = (await findingsOf(text, options)).filter(only);
  return drawSquiggles(
    text,
    findings.map((finding) => ({ span: finding.span, label: label(finding) })),
  );
}
