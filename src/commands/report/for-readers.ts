import type { Context } from '../../io/context.ts';
import { audienceWords } from '../../language/audience.ts';
import { formatNumber } from '../../language/number.ts';
import type { Audience } from '../../model/audience.ts';
import type { Journey } from '../../model/journey.ts';
import type { Workspace } from '../../model/workspace.ts';
import { withAvatars } from './avatars.ts';
import { dress } from './dress.ts';

/** What pages are made of. */
export interface Readable {
  readonly workspace: Workspace;
  readonly journeys: readonly Journey[];
  /** What was done, for the terminal: the colour that was corrected, and once what the public does not see. */
  readonly remarks: readonly string[];
}

/**
 * A workspace and some journeys of it as readers see them: without what is not for them, in the organisation's own look.
 * @param audience null for the one of the settings
 * @param folder of the workspace, absolute
 * @throws UserError when the logo cannot be used
 */
export async function forReaders(
  { workspace, journeys }: { readonly workspace: Workspace; readonly journeys: readonly Journey[] },
  { audience, folder }: { readonly audience: Audience | null; readonly folder: string },
  context: Pick<Context, 'files'>,
): Promise<Readable> {
  const dressed = await dress(workspace, folder, context);
  const { settings } = dressed.workspace;
  const wanted = audience ?? settings.report.audience;
  const remarks = dressed.remark === null ? [] : [dressed.remark];
  const { forAudience } = await import('../../view/audience.ts');
  const { workspace: shown, leftOut } = forAudience(dressed.workspace, wanted);
  if (wanted === 'public') {
    const words = audienceWords(settings.language);
    const parts = leftOut.map(
      ({ what, count }) => `${words.kinds[what]} (${formatNumber(count, settings.language)})`,
    );
    remarks.push(parts.length === 0 ? words.nothingLeftOut : words.leftOut(parts));
  }
  // After the audience: what the public does not see is not read for it.
  const pictured = await withAvatars(shown, folder, context);
  remarks.push(...pictured.remarks);
  return {
    workspace: pictured.workspace,
    journeys: journeys.flatMap(({ id }) => shown.journeyById.get(id) ?? []),
    remarks,
  };
}
