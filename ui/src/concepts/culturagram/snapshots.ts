/** The snapshots of a family as the choices of a list: each by its day and why it was started. */
import type { SnapshotSummary } from '../../generated/types';
import { formatDay, t } from '../../lib/i18n.svelte';

export const snapshotOptions = (all: readonly SnapshotSummary[]) =>
  all.map(({ id, taken_on, reason }) => ({
    value: id,
    text: t('culturagram-snapshot-option', {
      day: formatDay(taken_on),
      reason: t(`culturagram-reason-${reason ?? 'other'}`),
    }),
  }));
