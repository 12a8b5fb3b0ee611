/** A new family as it is typed, and as it is handed to Rust. One name is enough. */
import type { NewFamily, ReferralSource, TriState, UrgentFlag } from '../../generated/types';
import { blankLanguage, blankPerson } from '../../concepts/person/blank';

/** The name under which its typing is kept before there is a case. */
export const RECORD = 'new-family';

export interface NewFamilyForm {
  name_full: string;
  name_latin: string;
  family_name: string;
  family_name_latin: string;
  language: string;
  dialect: string;
  interpreter_needed: TriState;
  address: string;
  visiting_advice: string;
  presenting_concern: string;
  referred_by: ReferralSource | null;
  urgent_flags: UrgentFlag[];
}

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

/** A family of which only its own name is known is opened with that name as the first person's. */
export function newFamily(form: NewFamilyForm, day: string): NewFamily {
  const name = form.name_full.trim() === '' ? form.family_name : form.name_full;
  const latin = form.name_full.trim() === '' ? form.family_name_latin : form.name_latin;
  return {
    household: {
      family_name: form.family_name,
      family_name_latin: form.family_name_latin,
      primary_client: null,
      language: form.language,
      dialect: form.dialect,
      interpreter_needed: form.interpreter_needed,
      interpreter_preference: '',
      address: form.address,
      visiting_advice: form.visiting_advice,
      relatives_elsewhere: '',
    },
    primary_client: blankPerson({
      name_full: name,
      name_latin: latin,
      relation: 'primary-client',
      interpreter_needed: form.interpreter_needed,
      languages: form.language ? [{ ...blankLanguage(true), tag: form.language }] : [],
    }),
    case: {
      opened_on: day,
      stage: 'engagement',
      referred_by: form.referred_by,
      presenting_concern: form.presenting_concern,
      urgent_flags: form.urgent_flags,
    },
  };
}
