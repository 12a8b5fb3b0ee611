// A visit in which nothing is said yet.
import type { Visit } from '../../generated/types';

export function blankVisit(): Visit {
  return {
    planned_at: null, started_at: null, ended_at: null, status: null, place: null, purpose: '', present: [],
    others_present: '', languages: [], safety_checked: 'not-asked',
    client_words: '', understood: '', concerns: [], health_is_the_concern: 'not-asked', model_name: '',
    model_cause: '', model_onset: '', model_course: '', model_severity: '', model_help: '', model_troubles: '',
    model_fear: '', explained: '', explained_in: '', teach_back: 'not-asked', teach_back_words: '', views: [],
    missed: '', options: [], who_else: '', agreement: '', refusals: '', next_contact: '', summary: '',
    summary_read_back: 'not-asked', late_entry_reason: '',
  };
}
