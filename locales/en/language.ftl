### The languages of the app, and the names of the languages families speak. Read by the worker.

# Read by a screen reader before the choice of the app's language.
language-choose = Language
# Shown next to a language that no native reader has reviewed yet, in that language.
language-draft = draft translation, not yet reviewed
# Read by a screen reader before three buttons: the worker's language alone, both languages side by side, the laptop in the family's hands.
language-switch = What the screen shows
# A button: the laptop is turned to the family, who see one question at a time in their language.
language-hand-over = Hand to family

## Names of the languages families speak, in the reader's language.
# Used by code: language-name-*

language-name-en = English
language-name-es = Spanish
language-name-ar = Arabic
language-name-fa-af = Dari
language-name-ps = Pashto
language-name-uk = Ukrainian
language-name-ru = Russian
language-name-so = Somali
language-name-sw = Swahili
language-name-ht = Haitian Creole
language-name-vi = Vietnamese
language-name-zh-hans = Chinese
language-name-my = Burmese
language-name-fr = French
language-name-am = Amharic
language-name-ti = Tigrinya
language-name-ne = Nepali
language-name-rw = Kinyarwanda
language-name-ur = Urdu
language-name-ckb = Central Kurdish (Sorani)
language-name-pt-br = Portuguese (Brazil)
language-name-ko = Korean
language-name-fil = Filipino
language-name-hy = Armenian
language-name-ksw = S’gaw Karen
language-name-rhg = Rohingya
language-name-cld = Chaldean
