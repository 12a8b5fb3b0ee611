### Hand to family: the laptop is turned to the family, who read these messages without help,
### perhaps slowly: large type, one question at a time, nothing else on the screen. Warm,
### polite, short. Only the last part is read by the worker.

handover-title = For you
handover-skip = I’d rather not answer
handover-back = Back
handover-next = Next
# $at (number): which question
# $of (number): how many questions
handover-progress = Question { $at } of { $of }
handover-speak-hint = You can also say your answer out loud, and someone will type it for you.

## The questions

handover-matters = What matters most to you?
handover-matters-field = In your own words
handover-concerns = Which of these matter to you? Tap the most important one first.
# $place (number): its place in the family's order
# $what (string): the label that was tapped
handover-concern-chosen = { $what }, number { $place }
handover-understood = Did we explain everything clearly?
# Used by code: handover-understood-*
handover-understood-yes = Yes, I understand
handover-understood-no = Please explain it again
handover-understood-unsure = I’m not sure
handover-understood-field = If you like, tell us what you understood, in your own words.
handover-reach = How should we contact you before the next visit?
# Used by code: handover-reach-*
handover-reach-phone = Please call me first
handover-reach-message = Please send me a message
handover-reach-come = You can come to our home without calling
handover-reach-not = Please don’t contact me for now
handover-thanks = Thank you.
handover-thanks-return = Please give the laptop back now.

## The way back, for the worker
handover-return = Back to the case worker
handover-return-title = This part is for the case worker
handover-return-explain = Type your passphrase to go back to the visit. What the family wrote is saved.
handover-return-passphrase = Passphrase
handover-return-open = Back to visit
handover-return-stay = Cancel
handover-return-explain-pin = Type your PIN to go back to the visit. What the family wrote is saved.
handover-return-pin = PIN
handover-return-by-passphrase = Use the passphrase
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
