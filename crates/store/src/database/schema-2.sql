-- Schema 2: what a stream is, and what is known of a change that is held for review.
--
-- stream.kind             'case', or 'agency' for the one stream that every laptop of the
--                         agency has: it is never purged and has no row in the caseload.
-- held_for_review.fields  the fields that the change wrote; stays when its content is purged.

ALTER TABLE stream ADD COLUMN kind TEXT NOT NULL DEFAULT 'case';
ALTER TABLE quarantined RENAME TO held_for_review;
ALTER TABLE held_for_review ADD COLUMN fields TEXT NOT NULL DEFAULT '';
