### Hand-over: the laptop is turned to the family. Read by the family alone, without help,
### perhaps slowly: large type, one question at a time, nothing else on the screen. Warm,
### polite, short. The last part, the way back, is read by the worker.

handover-title = For you
handover-skip = I would rather not answer
handover-back = Back
handover-next = Next
# $at (number): which question
# $of (number): how many questions
handover-progress = { $at } of { $of }
handover-speak-hint = You may also say it, and it is written for you.

## The questions

handover-matters = What matters most to you?
handover-matters-field = Your words
handover-concerns = Which of these matter to you? Touch the one that matters most first.
# $place (number): its place in the family's order
# $what (string): the label that was touched
handover-concern-chosen = { $what }, number { $place }
handover-understood = Did we explain it well?
# Used by code: handover-understood-*
handover-understood-yes = Yes, I understood
handover-understood-no = Please explain it again
handover-understood-unsure = I am not sure
handover-understood-field = If you like: what did you understand, in your own words?
handover-reach = May we come again? How would you like us to let you know?
# Used by code: handover-reach-*
handover-reach-phone = Please phone first
handover-reach-message = Please send a message
handover-reach-come = Please come to our home
handover-reach-not = Not for now
handover-thanks = Thank you.
handover-thanks-return = Please give the laptop back.

## The way back, for the worker
handover-return = Back to the worker
handover-return-title = This part is for the worker
handover-return-explain = Type your passphrase to go back to the visit. What the family has written is kept.
handover-return-passphrase = Passphrase
handover-return-explain-pin = Type your PIN to go back to the visit. What the family has written is kept.
handover-return-pin = PIN
handover-return-by-passphrase = Use the passphrase
handover-return-open = Open the visit
handover-return-stay = Stay here

## Before the laptop is handed over, when the app does not have the family's language. Read by the worker.

handover-language-title = Which language for the family?
# $language (string): the family's language
handover-language-missing = Doorstep does not have { $language } yet. The family has not seen anything. Ask whether they read one of these:
handover-language-unknown = The family’s language is not recorded yet. Ask which of these they read:
# A chip beside a language that a member of the family speaks.
handover-language-spoken = spoken in this family
handover-language-advice = If nobody reads one of these, keep the laptop and ask the questions with an interpreter.
handover-language-none = Keep the laptop

# Read out for the key that takes back the last digit.
handover-pin-delete = Delete last digit
