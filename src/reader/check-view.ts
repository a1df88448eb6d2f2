import { getDotPath, safeParse } from 'valibot';
import type { GuideView } from '../model/view.ts';
import { viewSchema } from './view-schema.ts';

/**
 * Reads a view that nobody here has built.
 *
 * @param address where it is from. It takes the place of the view's id, the word of another: with the
 *   id of this script's own guide a view would pass for one of its languages.
 * @throws with a sentence that names the first field that is not as it has to be
 */
export function checkView(json: string, address: string): GuideView {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error('It is no JSON; name a file that "rights-guide build" has made.');
  }
  const { success, output, issues } = safeParse(viewSchema, data, { abortEarly: true });
  if (success) return { ...output, id: address };
  const field = getDotPath(issues[0]) || 'It';
  throw new Error(
    `${field} is not as in a guide; that site has to be built anew, with this version of rights-guide.`,
  );
}
