/** A new family as it is typed, and as it is handed to Rust. One name is enough. */
import { asCommandError, callCaseCreate } from '../../lib/api';
import { BLANK } from '../../generated/records';
import type {
  SaveReply,
  Case,
  CaseView,
  Household,
  NewFamily,
  Person,
} from '../../generated/types';
import { type Calls, CALLS, type NewRecord } from '../../lib/record';
import { blankLanguage } from '../../concepts/person/person';

/** The name under which its typing is kept before there is a case. */
export const RECORD = 'new-family';

export type NewFamilyForm = Pick<Person, 'name_full' | 'name_latin'> &
  Pick<
    Household,
    | 'family_name'
    | 'family_name_latin'
    | 'language'
    | 'dialect'
    | 'interpreter_needed'
    | 'address'
    | 'visiting_advice'
  > &
  Pick<Case, 'presenting_concern' | 'referred_by' | 'urgent_flags'>;

export const blankFamily = (): NewFamilyForm => ({
  name_full: '',
  name_latin: '',
  family_name: '',
  family_name_latin: '',
  language: '',
  dialect: '',
  interpreter_needed: 'not-asked',
  address: '',
  visiting_advice: '',
  presenting_concern: '',
  referred_by: null,
  urgent_flags: [],
});

/** The record that a field of the form becomes part of. */
export function kindOf(field: string): string {
  if (field === 'name_full' || field === 'name_latin') return 'person';
  return field in BLANK.case ? 'case' : 'household';
}

export function newFamily(form: NewFamilyForm, day: string): NewFamily {
  return {
    household: {
      ...BLANK.household,
      family_name: form.family_name,
      family_name_latin: form.family_name_latin,
      language: form.language,
      dialect: form.dialect,
      interpreter_needed: form.interpreter_needed,
      address: form.address,
      visiting_advice: form.visiting_advice,
    },
    primary_client: {
      ...BLANK.person,
      name_full: form.name_full,
      name_latin: form.name_latin,
      relation: 'primary-client',
      interpreter_needed: form.interpreter_needed,
      languages: form.language ? [{ ...blankLanguage(true), tag: form.language }] : [],
    },
    case: {
      opened_on: day,
      stage: 'engagement',
      referred_by: form.referred_by,
      presenting_concern: form.presenting_concern,
      urgent_flags: form.urgent_flags,
    },
  };
}

/** Opening the family is what adds this form: its case, household and first person at once. */
export const callsOn = (day: string): Calls => ({
  ...CALLS,
  addKeepsNothing: true,
  add: async <Fields>({ fields }: NewRecord) => {
    let view: CaseView;
    try {
      view = await callCaseCreate(newFamily(fields as unknown as NewFamilyForm, day));
    } catch (thrown) {
      const { outward } = asCommandError(thrown);
      if (outward.field === null) throw thrown;
      const refusals = [outward, ...(outward.others ?? [])];
      return { record: null, refusals, changed: [] } satisfies SaveReply<Fields>;
    }
    const { id, base, kind } = view.case;
    const record = { id, base, kind, fields: fields as Fields, conflicts: [], drafts: [] };
    return { record: { ...record, id: view.id }, refusals: [], changed: [] };
  },
});
