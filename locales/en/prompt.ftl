### What the worker says aloud in a visit, and what the family reads on the other half of
### the screen. The reader is the family, often through an interpreter: short, warm, spoken
### sentences, in the polite form for a household one visits for the first time, to several
### people at once. Every one is a question or an offer that may be left unanswered.

## Listen: their story first

prompt-listen-together = What brings us together today?
prompt-listen-matters = What matters most to you just now?
prompt-listen-tried = What have you already tried, and who helped you?
prompt-listen-fear = What worries or frightens you?

## Explain: who the worker is and what happens with what is said

prompt-explain-who = May I tell you who I am, and what I can and cannot do for you?
prompt-explain-written = May I tell you what we write down, and who can see it?
# Some things must be reported by law, such as a child in danger.
prompt-explain-must-tell = There are a few things that the law asks us to tell others. May I say which ones?
# Teach-back: the worker checks their own explaining, not the family's understanding.
prompt-explain-teach-back = So that I know I explained it well: would you tell me in your own words what you understood?

## Acknowledge: what both see alike, and what they see differently

prompt-acknowledge-same = I think we see this the same way. Is that so?
prompt-acknowledge-different = I see this a little differently. May I say how?
prompt-acknowledge-right = Did I understand you right?
prompt-acknowledge-missed = What did I miss?

## Recommend: choices, each with its good and its hard side

prompt-recommend-choices = These are the choices I know of, each with a good side and a hard side. Shall we look at them one by one?
prompt-recommend-fit = Which of these fits the way your family lives?
prompt-recommend-who-else = Who else should have a say in this?

## Negotiate: who does what

prompt-negotiate-ready = What are you ready to try?
prompt-negotiate-change = What would you change?
prompt-negotiate-who = What will you do, and what shall I do?
prompt-negotiate-again = When shall we look at this again together?

## After: the summary, read back

prompt-wrap-up-read-back = May I read to you what I wrote, so that you can put it right?
prompt-wrap-up-forgotten = Is there anything you would rather not have written down?

## When health is the concern: the eight questions of the explanatory model (Kleinman,
## Eisenberg and Good 1978), in our own words. "It" is the illness or trouble, and stays
## unnamed until the family gives it a name.

prompt-model-name = What do you call this trouble? What name does it have in your language?
prompt-model-cause = What do you think has caused it?
prompt-model-onset = Why do you think it began when it did?
prompt-model-course = What does it do to you, and how does it work?
prompt-model-severity = How serious is it? Do you think it will pass soon, or last long?
prompt-model-help = What kind of help should there be, and what do you most hope from it?
prompt-model-troubles = What are the main troubles that it has brought to your life?
prompt-model-fear = What do you fear most about it?

## Culturagram. Said before the first area, always.

prompt-culturagram-optional = All of this is as you wish. You may answer what you like and leave what you like, and you may stop at any time.

## Culturagram: reasons for relocating

prompt-relocation-before = What was life like before you left?
prompt-relocation-decision = What made you decide to leave, or were you given no choice?
prompt-relocation-stayed = Who stayed behind, and how do you keep in touch?
prompt-relocation-return = Is going back possible, and would you wish it?
prompt-relocation-hope = What did you hope for here?

## Culturagram: legal status. It is talked about and not written down.

prompt-legal-status-worry = Are there papers or dates that worry the family?
prompt-legal-status-same = Is the situation the same for everyone in the family? You need not tell me what it is.
prompt-legal-status-referral = Would you like to speak with a lawyer in confidence?
prompt-legal-status-kept-away = Has worry about papers kept anyone from a doctor, from school or from work?

## Culturagram: time in the community

prompt-time-in-community-first = Who came first, and when did the others come?
prompt-time-in-community-age = How old was each of you then?
prompt-time-in-community-knows = Who knows this neighborhood best?
prompt-time-in-community-home = Is this your first home here?

## Culturagram: language

prompt-language-used = Which languages do you speak with the elders, with the children, and with each other?
prompt-language-reads = Who reads or writes which language?
prompt-language-interprets = Who ends up interpreting for the family?
prompt-language-private = Which language would you like for private matters, and which for papers?

## Culturagram: health beliefs

prompt-health-beliefs-well = What keeps a person well?
prompt-health-beliefs-first = When someone is ill, what do you try first, and whom do you ask?
prompt-health-beliefs-trust = Which care, healer or medicine do you trust?
prompt-health-beliefs-sadness = How do people around you understand great sadness or strong worry?

## Culturagram: trauma and crisis. No details are asked for.

prompt-trauma-and-crisis-events = Without any details: are there things that happened that I should know about, so that I do no harm?
prompt-trauma-and-crisis-helped = What helped you to get through?
prompt-trauma-and-crisis-hardest = What is hardest now?
prompt-trauma-and-crisis-losses = Have you lost anyone or anything dear to you since you came?
prompt-trauma-and-crisis-stop = Shall we stop here, or go on?

## Culturagram: culture, religion, holidays, food, clothing

prompt-culture-and-religion-meet = Where do you meet people from home?
prompt-culture-and-religion-days = Which days matter to you, and when should we not visit?
prompt-culture-and-religion-food = Which food or clothing do you need that is hard to find here?
prompt-culture-and-religion-leader = Is there a leader of your faith or community whom you trust, or whom you want left out?

## Culturagram: oppression and discrimination

prompt-discrimination-treated = Have you been treated unfairly, here or before?
prompt-discrimination-whom = By whom: officials, a landlord, an employer, a school, others?
prompt-discrimination-children = Does it touch the children?
prompt-discrimination-report = Would you want help to report it?

## Culturagram: values about education and work

prompt-education-and-work-had = What schooling and what work did each of you have?
prompt-education-and-work-skills = Which of your skills do you want to use?
prompt-education-and-work-school = What do you expect from school, for girls and for boys?
prompt-education-and-work-earn = Who should earn, and who cares for the children?

## Culturagram: values about family

prompt-family-values-decides = Who decides about money, about health, about the children?
prompt-family-values-changed = Has that changed here?
prompt-family-values-rules = Which rules of the family do the young ones question?
prompt-family-values-ask = Whom should I ask first, and whom should I see alone?
prompt-family-values-proud = Who is proudest of what?
