/** Why a sync stopped, and what helps. */
import type { Outward } from '../../generated/types';

const MENDED_BY_A_NEW_CODE = ['diverged', 'changes-lost', 'wrong-server'];

/** Whether its message asks to connect this laptop again: then the form for that stands below. */
export const asksToConnect = (problem: Outward | null): boolean =>
  problem !== null && MENDED_BY_A_NEW_CODE.includes(problem.kind);
