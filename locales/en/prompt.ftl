### What the worker says aloud in a visit, and what the family reads on the other half of the
### screen, often with an interpreter. Short, warm, spoken sentences to several people at once,
### in the polite form for a first visit. Each one can be left unanswered. Nothing here may
### sound like a question from immigration officers, or promise a secrecy the worker cannot keep.

## Listen: their story first

prompt-listen-together = What would you like us to talk about today?
prompt-listen-matters = What matters most to you right now?
prompt-listen-tried = What have you tried so far? Who has helped you?
prompt-listen-fear = What worries you most?

## Explain: who the worker is, and what happens to what the family says

prompt-explain-who = May I tell you who I am, and what I can and cannot do for you?
prompt-explain-written = May I tell you what I write down, and who can read it?
# Some things must be reported by law. Say exactly which ones before the family tells you more.
prompt-explain-must-report = There are a few things the law requires us to report. May I tell you what they are before we go on?
# Teach-back: the worker checks their own explaining, not the family's understanding.
prompt-explain-teach-back = I want to be sure I explained this well. Could you tell me in your own words what you understood?

## Acknowledge: what both see the same way, and what they see differently

prompt-acknowledge-same = I think we see this the same way. Do you agree?
prompt-acknowledge-different = I see this a little differently. May I tell you how?
prompt-acknowledge-right = Did I understand you correctly?
prompt-acknowledge-missed = Did I miss anything?

## Recommend: options, each with pros and cons

prompt-recommend-choices = These are the options I know of. Each one has pros and cons. Shall we look at them one by one?
prompt-recommend-fit = Which of these would work best for your family?
prompt-recommend-who-else = Who else should be part of this decision?

## Negotiate: agree on next steps

prompt-negotiate-ready = What would you like to try?
prompt-negotiate-change = What would you change?
prompt-negotiate-who = What would you like to do yourselves, and what would you like me to do?
prompt-negotiate-again = When should we talk about this again?

## Wrap up: read the summary back

prompt-wrap-up-read-back = May I read you what I wrote, so you can fix anything that is wrong?
prompt-wrap-up-forgotten = Is there anything you would rather I did not write down?

## When health is the concern: the eight questions of the explanatory model (Kleinman,
## Eisenberg and Good 1978), in our own words. "It" is the illness or problem, which the family
## names.

prompt-model-name = What do you call this problem? What is it called in your language?
prompt-model-cause = What do you think caused it?
prompt-model-onset = Why do you think it started when it did?
prompt-model-course = What does it do to you? How does it work?
prompt-model-severity = How serious is it? Do you think it will last a short time or a long time?
prompt-model-help = What kind of help would you like, and what do you hope it will do?
prompt-model-troubles = What are the main problems it has caused for you?
prompt-model-fear = What worries you most about it?

## Culturagram. Always said before the first area.

prompt-culturagram-optional = This is up to you. Answer what you want to, skip what you want to, and stop whenever you like.

## Culturagram: reasons for relocating

prompt-relocation-before = What was life like before you moved?
prompt-relocation-decision = How did you come to leave? Tell me only what you want to.
prompt-relocation-stayed = Are there people back home who are important to you? How do you keep in touch?
prompt-relocation-return = Is there a place you miss and hope to see again someday?
prompt-relocation-hope = What did you hope for when you came here?

## Culturagram: legal status. Discussed, not written down. Never ask what anyone's status is.

prompt-legal-status-worry = Is there a letter, a form, or a date coming up that worries you?
prompt-legal-status-same = Does everyone in the family need the same kind of legal help? You don’t need to tell me anyone’s situation.
prompt-legal-status-referral = Would you like help finding a lawyer you can talk to?
prompt-legal-status-kept-away = Has worry about paperwork kept anyone from seeing a doctor, going to school, or asking for help?

## Culturagram: time in the community

prompt-time-in-community-first = How long has each of you been living here?
prompt-time-in-community-age = How old was each of you when you moved here?
prompt-time-in-community-knows = Who knows this neighborhood best?
prompt-time-in-community-home = Is this the first place you have lived here?

## Culturagram: language

prompt-language-used = Which languages do you speak with older relatives, with the children, and with each other?
prompt-language-reads = Who reads or writes which language?
prompt-language-interprets = Who usually interprets when your family needs it?
prompt-language-private = Which language do you prefer for private matters, and which for forms and letters?

## Culturagram: health beliefs

prompt-health-beliefs-well = What keeps a person healthy?
prompt-health-beliefs-first = When someone is sick, what do you try first, and who do you ask?
prompt-health-beliefs-trust = Which care, healers, or medicines do you trust?
prompt-health-beliefs-sadness = When someone is very sad or very worried, how do people around you understand it?

## Culturagram: trauma and crisis. Never ask for details.

prompt-trauma-and-crisis-events = You don’t need to give any details. Is there something you have been through that I should know about, so that I can be careful?
prompt-trauma-and-crisis-helped = What helped you get through it?
prompt-trauma-and-crisis-hardest = What is hardest now?
prompt-trauma-and-crisis-losses = Since you came here, have you lost anyone or anything dear to you?
prompt-trauma-and-crisis-stop = Would you like to continue, or stop here?

## Culturagram: culture, religion, holidays, food, clothing

prompt-culture-and-religion-meet = Do you have friends or a community here who share your culture or faith?
prompt-culture-and-religion-days = Which days are important to you? When should we not visit?
prompt-culture-and-religion-food = What food or clothing do you need that is hard to find here?
prompt-culture-and-religion-leader = Is there a faith or community leader you trust? Is there anyone you would rather not involve?

## Culturagram: oppression and discrimination

prompt-discrimination-treated = Has anyone treated you unfairly, here or before?
prompt-discrimination-whom = Where did it happen: at work, at school, at an office, where you live, or somewhere else?
prompt-discrimination-children = Does it affect the children?
prompt-discrimination-report = Would you like help making a complaint?

## Culturagram: values about education and work

prompt-education-and-work-had = What schooling and work experience does each of you have?
prompt-education-and-work-skills = Which of your skills would you like to use?
prompt-education-and-work-school = What do you hope school will give your daughters and your sons?
prompt-education-and-work-earn = In your family, who earns money and who takes care of the children?

## Culturagram: values about family

prompt-family-values-decides = Who makes decisions about money, health, and the children?
prompt-family-values-changed = Has that changed since you came here?
prompt-family-values-rules = Which family rules do the young people question?
# The whole family hears this. Whether to see someone alone is the worker's own question, never a prompt on the shared screen.
prompt-family-values-ask = When something important comes up, who should I talk to first?
prompt-family-values-proud = What are you most proud of as a family?
