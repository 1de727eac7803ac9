import type { MissingItem } from '@drsk/contract';

/** Something that the grid asks for, and nobody has provided yet (п. 15). */
export function requestedItem(
  item: Pick<MissingItem, 'id' | 'attachmentKind' | 'comment'>,
): MissingItem {
  return { ...item, state: 'requested', refusal: null, attachmentIds: [] };
}
