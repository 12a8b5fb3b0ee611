-- Schema 2: what is known of a change that is held for review.
--
-- held_for_review.fields  the fields that the change wrote; stays when its content is purged.

ALTER TABLE quarantined RENAME TO held_for_review;
ALTER TABLE held_for_review ADD COLUMN fields TEXT NOT NULL DEFAULT '';
